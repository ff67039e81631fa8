export const id = 4374;
export const ids = [4374];
export const modules = {

  84374:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    renderGithub: () => (  renderGithub)
  });
  var _check_rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35660);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98823);
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27390);
  var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60606);
  var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79409);







function renderGithub(report, options = {}) {
    const findings = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__  .m)((0,_order_js__WEBPACK_IMPORTED_MODULE_2__  .l)(report));
    const lines = ['error', 'warning'].flatMap((severity) => annotations(severity, findings.filter((finding) => finding.severity === severity), options));
    return lines.map((line) => `${line}\n`).join('');
}
function annotations(severity, findings, options) {
    const { limit = 9 } = options;
    const shown = findings.slice(0, limit);
    const left = findings.length - shown.length;
    const more = left === 0 ? [] : [`::${severity} title=image-policy::${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .U)(left, `more ${severity}`)}: see the job summary`];
    return [...shown.map((finding) => annotation(finding, options)), ...more];
}
function annotation(finding, { prefix = '', docsBase }) {
    const link = docsBase === undefined ? '' : ` More: ${docsBase}${(0,_check_rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .yQ)(finding.rule)}`;
    const properties = [
        `file=${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .LL)((0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_4__  .uJ)(prefix, finding.file))}`,
        `line=${finding.line}`,
        `endLine=${finding.endLine}`,
         
        ...(finding.line === finding.endLine ? [`col=${finding.column}`, `endColumn=${finding.endColumn}`] : []),
        `title=${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .LL)(finding.rule)}`,
    ];
    return `::${finding.severity} ${properties.join(',')}::${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .Et)(finding.message + link)}`;
}
 

  })

};
