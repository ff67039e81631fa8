export const id = 7469;
export const ids = [7469];
export const modules = {

  7469:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    renderRdjson: () => (  renderRdjson)
  });
  var _check_rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35660);
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27390);
  var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60606);
  var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79409);






function renderRdjson(report, options) {
    const findings = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__  .m)((0,_order_js__WEBPACK_IMPORTED_MODULE_2__  .l)(report));
    return `${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .oi)({
        source: { name: 'image-policy', url: options.homepage },
        diagnostics: findings.map((finding) => diagnostic(finding, options)),
    })}\n`;
}
function diagnostic(finding, { docsBase, prefix = '' }) {
    const suggestions = (finding.fix ?? []).flatMap(suggestion);
    return {
        message: (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .Jj)((0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .RK)(finding.message), 4000),
        location: {
            path: (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_3__  .uJ)(prefix, finding.file),
            range: { start: { line: finding.line }, end: { line: finding.endLine } },
        },
        severity: finding.severity === 'error' ? 'ERROR' : 'WARNING',
        code: { value: finding.rule, url: docsBase + (0,_check_rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .yQ)(finding.rule) },
        ...(suggestions.length > 0 && { suggestions }),
    };
}
function suggestion({ at, text }) {
    if (at === undefined)
        return [];
    const start = { line: at.line, column: at.byteColumn };
    return [{ range: { start, end: { line: at.endLine, column: at.endByteColumn } }, text }];
}
 

  })

};
