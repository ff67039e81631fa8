export const id = 8775;
export const ids = [8775];
export const modules = {

  68775:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    renderJson: () => (  renderJson)
  });
  var _text_collate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26658);
  var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60606);




function renderJson(report) {
    const { files, images, pinned, errors, warnings, excepted } = report.summary;
    const document = {
        version: 1,
        tool: 'image-policy',
        summary: { files, images, pinned, errors, warnings, excepted },
        images: report.images.map(imageRow),
        findings: report.findings.map(findingRow),
        ...(report.notJudged.length > 0 && {
            notJudged: report.notJudged.map(notJudgedRow),
            templated: report.notJudged.map(notJudgedRow),
        }),
        ...(report.passedOver.length > 0 && { passedOver: countPassedOver(report) }),
        ...(report.elsewhere && { elsewhere: report.elsewhere.map(elsewhereRow) }),
        ...(report.holds && { holds: report.holds.map(holdRow) }),
        ...(report.requests && { requests: report.requests }),
    };
    return `${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .oi)(document)}\n`;
}
const imageRow = (occurrence) => ({
    file: occurrence.file,
    line: occurrence.line,
    column: occurrence.column,
    path: occurrence.path,
    document: occurrence.document,
    shape: occurrence.shape,
    by: occurrence.by,
    certainty: occurrence.certainty,
    image: occurrence.image,
    tag: occurrence.tag,
    digest: occurrence.digest,
    pinned: occurrence.pinned,
    environment: occurrence.environment,
    ...layersRow(occurrence),
});
 
function layersRow({ line, file, runs }) {
    const run = runs.find((image) => image.file === file && image.line === line) ?? runs[0];
    if (run?.composed === undefined)
        return {};
    return {
        unit: run.composed.name,
        environments: [...new Set(runs.flatMap(({ environment }) => environment ?? []))],
        parts: Object.fromEntries(Object.entries(run.composed.said).map(([role, part]) => [role, partRow(part)])),
        runs: distinct(runs.map(runRow)),
        ...(run.composed.unknown !== undefined && { unknown: run.composed.unknown }),
    };
}
 
const runRow = ({ environment, image, tag, digest }) => ({ environment, image, tag, digest });
const distinct = (rows) => [
    ...new Map(rows.map((row) => [JSON.stringify(row), row])).values(),
];
const partRow = ({ file, line, column, layer }) => ({
    file,
    line,
    column,
    layer,
});
const findingRow = (finding) => ({
    rule: finding.rule,
    ...(finding.also && { also: finding.also }),
    severity: finding.severity,
    file: finding.file,
    line: finding.line,
    column: finding.column,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    path: finding.path,
    document: finding.document,
    image: finding.image,
    environment: finding.environment,
    ...(finding.environments && { environments: finding.environments }),
    message: finding.message,
    exception: finding.exception && {
        owner: finding.exception.owner,
        reason: finding.exception.reason,
        expires: finding.exception.expires,
    },
    ...(finding.fix && { fix: finding.fix.map(editRow) }),
});
const editRow = ({ span, text, at }) => ({
    start: span.start,
    end: span.end,
    ...(at && { line: at.line, column: at.column, endLine: at.endLine, endColumn: at.endColumn }),
    text,
});
const holdRow = ({ images, environments, digests, reason, owner, until, daysLeft }) => ({
    images,
    environments,
    digests,
    reason,
    owner,
    until,
    daysLeft,
});
const notJudgedRow = ({ file, line, column, path, document, text }) => ({
    file,
    line,
    column,
    path,
    document,
    text,
});
const elsewhereRow = ({ name, file, line, reason }) => ({ name, file, line, reason });
const countPassedOver = ({ passedOver }) => [...(0,_text_collate_js__WEBPACK_IMPORTED_MODULE_1__  .$)(passedOver, ({ why }) => why)]
    .sort(([a], [b]) => (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_1__  .U)(a, b))
    .map(([why, all]) => ({ why, count: all.length }));
 

  })

};
