export const id = 3789;
export const ids = [3789];
export const modules = {

  13789:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    renderCodeclimate: () => (  renderCodeclimate)
  });
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27390);
  var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60606);
  var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9137);
  var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79409);




 
function renderCodeclimate(report, { prefix = '' } = {}) {
    const issues = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__  .$)((0,_order_js__WEBPACK_IMPORTED_MODULE_2__  .m)((0,_order_js__WEBPACK_IMPORTED_MODULE_2__  .l)(report))).map(({ finding, fingerprint }) => ({
        type: 'issue',
        description: (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .Jj)((0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .RK)(finding.message), 4000),
        check_name: finding.rule,
        fingerprint,
        severity: finding.severity === 'error' ? 'major' : 'minor',
        categories: ['Security'],
        location: {
            path: (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_3__  .uJ)(prefix, finding.file),
            lines: { begin: finding.line, end: finding.endLine },
        },
    }));
    return `${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .oi)(issues)}\n`;
}
 

  }),

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
 

  })

};
