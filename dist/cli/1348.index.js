export const id = 1348;
export const ids = [1348];
export const modules = {

  9137:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  numberFingerprints)
  });
  var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60606);

 
function numberFingerprints(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const identity = [finding.rule, finding.file, finding.path, finding.image ?? ''].map(_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .Lx).join(':');
        const number = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, number);
        return { finding, fingerprint: `${identity}:${number}` };
    });
}
 

  }),

  51348:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    renderSarif: () => (  renderSarif)
  });
  var _check_rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35660);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98823);
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27390);
  var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60606);
  var _text_utf8_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68289);
  var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9137);
  var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79409);







 
const maximum = { results: 25_000, text: 11_500_000 };


function renderSarif(report, options) {
    const findings = report.findings.filter(({ exception }) => !(options.omitExcepted && exception));
    const results = withinSize((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__  .$)((0,_order_js__WEBPACK_IMPORTED_MODULE_3__  .m)(findings)), options.prefix ?? '');
    const left = findings.length - results.length;
    const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'image-policy',
                        version: options.version,
                        informationUri: options.informationUri,
                        rules: _check_rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .aO.map((rule) => descriptor(rule, options.docsBase)),
                    },
                },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                invocations: [{ executionSuccessful: true, toolExecutionNotifications: left > 0 ? [cutNotice(left)] : [] }],
                results,
            },
        ],
    };
    return `${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .oi)(log)}\n`;
}
function descriptor({ name, title, why, fix }, docsBase) {
    return {
        id: name,
        shortDescription: { text: title },
        fullDescription: { text: why },
        help: { text: `${why}\n\n${fix}`, markdown: `${why}\n\n**How to fix it:** ${fix}` },
        ...(docsBase !== undefined && { helpUri: docsBase + (0,_check_rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .yQ)(name) }),
        properties: { tags: ['supply-chain', 'container-image'] },
    };
}
function result({ finding, fingerprint }, prefix) {
    const artifactLocation = { uri: (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .Lx)((0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_4__  .uJ)(prefix, finding.file)), uriBaseId: '%SRCROOT%' };
    const ruleIndex = _check_rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .aO.findIndex(({ name }) => name === finding.rule);
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: finding.severity,
        message: { text: messageText(finding.message) },
        locations: [{ physicalLocation: { artifactLocation, region: region(finding) } }],
         
        partialFingerprints: { 'imagePolicy/v1': fingerprint },
        ...(finding.exception && {
            suppressions: [
                { kind: 'external', status: 'accepted', justification: justification(finding.exception) },
            ],
        }),
        ...(finding.fix && {
            fixes: [{ artifactChanges: [{ artifactLocation, replacements: finding.fix.map(replacement) }] }],
        }),
    };
}
const region = ({ line, column, endLine, endColumn }) => ({
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
});
const replacement = ({ span, text, at }) => ({
    deletedRegion: at === undefined
        ? { charOffset: span.start, charLength: span.end - span.start }
        : { startLine: at.line, startColumn: at.column, endLine: at.endLine, endColumn: at.endColumn },
    insertedContent: { text },
});
const justification = ({ owner, reason, expires }) => (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .RK)(`${owner}, until ${expires}: ${reason}`);
 
const messageText = (message) => (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .Jj)((0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .RK)((0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .Jj)(message, 4000)), 4000).replaceAll('](', '] (');
 
function withinSize(findings, prefix) {
    const results = [];
    let bytes = 0;
    for (const entry of findings.slice(0, maximum.results)) {
        const next = result(entry, prefix);
        bytes += (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_5__  .w)(JSON.stringify([entry.fingerprint, next.message, next.suppressions, next.fixes]));
        if (bytes > maximum.text)
            break;
        results.push(next);
    }
    return results;
}
const cutNotice = (left) => ({
    level: 'warning',
    message: {
        text: `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_6__  .U)(left, 'finding')} were left out to keep within what code scanning takes; the JSON report has all.`,
    },
});
 

  })

};
