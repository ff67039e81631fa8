export const id = 7237;
export const ids = [7237];
export const modules = {

  47237:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    renderJunit: () => (  renderJunit)
  });
  var fast_xml_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28669);
  var _text_collate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26658);
  var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60606);



 
const builder = new fast_xml_parser__WEBPACK_IMPORTED_MODULE_1__  .A({
    format: true,
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    suppressBooleanAttributes: false,
    suppressEmptyNode: true,
});


function renderJunit(report) {
    const images = (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_2__  .$)(report.images, ({ file }) => file);
    const findings = (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_2__  .$)(report.findings, ({ file }) => file);
    const files = [...new Set([...images.keys(), ...findings.keys()])].sort(_text_collate_js__WEBPACK_IMPORTED_MODULE_2__  .U);
    const suites = files.map((file) => suite(file, images.get(file) ?? [], findings.get(file) ?? []));
    const root = {
        '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
        testsuites: { '@name': 'image-policy', ...totals(suites), testsuite: suites },
    };
    return String(builder.build(root));
}
function suite(file, images, findings) {
    const byPlace = (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_2__  .$)(findings, placeOf);
    const judged = new Set(images.map(placeOf));
    const rest = [...byPlace].filter(([place]) => !judged.has(place));
    const cases = [
        ...[...(0,_text_collate_js__WEBPACK_IMPORTED_MODULE_2__  .$)(images, placeOf)].map(([place, [first]]) => testCase(file, `${first?.path ?? ''} ${first?.image ?? ''}`, first?.line ?? 1, byPlace.get(place) ?? [])),
        ...rest.flatMap(([, found]) => found.map((finding) => testCase(file, `${finding.path} ${finding.rule}`, finding.line, [finding]))),
    ];
    const failures = cases.filter((element) => 'failure' in element).length;
    const skipped = cases.filter((element) => 'skipped' in element).length;
    return {
        '@name': (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(file),
        '@tests': cases.length,
        '@failures': failures,
        '@errors': 0,
        '@skipped': skipped,
        testcase: cases,
    };
}
function testCase(file, name, line, findings) {
    const open = findings.filter(({ exception }) => exception === null);
    const [excused] = findings.flatMap(({ exception }) => exception ?? []);
    return {
        '@name': (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(name.trim()),
        '@classname': (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(file),
        '@file': (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(file),
        '@line': line,
        ...(open.length > 0 && { failure: open.map(failure) }),
        ...(open.length === 0 &&
            excused && {
            skipped: [{ '@message': (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(`excepted until ${excused.expires} by ${excused.owner}: ${excused.reason}`) }],
        }),
    };
}
const failure = ({ rule, severity, file, line, column, message }) => ({
    '@type': severity,
    '@message': (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(`${rule}: ${message}`),
    '#text': (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(`${file}:${line}:${column}: ${severity} ${rule}: ${message}`),
});
function totals(suites) {
    const sum = (name) => suites.reduce((total, element) => total + Number(element[name]), 0);
    return {
        '@tests': sum('@tests'),
        '@failures': sum('@failures'),
        '@errors': 0,
        '@skipped': sum('@skipped'),
    };
}
const placeOf = ({ document, path }) => `${document} ${path}`;
 

  })

};
