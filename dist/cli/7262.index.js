export const id = 7262;
export const ids = [7262];
export const modules = {

  27262:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    explain: () => (  explain)
  });
  var _repository_candidate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43702);
  var _repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18604);


 
async function explain(workspace, policy, asked) {
    const [entry] = await workspace.list([asked]);
    const file = entry?.path ?? asked;
    const reader = (0,_repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_0__  .cE)(policy);
    if (reader.isIgnored(file))
        return { ...nothing, file, unread: 'the policy ignores it' };
    const { occurrences, passedOver, templated, unreadable } = await (0,_repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_0__  .wp)(workspace, reader, [asked]);
    const inFile = (all) => all.filter((each) => each.file === file);
    return {
        file,
        unread: (0,_repository_candidate_js__WEBPACK_IMPORTED_MODULE_1__  .qn)(file) ? null : 'its name is none that is read; only what names it brings it in',
        occurrences: inFile(occurrences),
        passedOver: inFile(passedOver),
        templated: inFile(templated),
        unreadable: inFile(unreadable),
    };
}
const nothing = { occurrences: [], passedOver: [], templated: [], unreadable: [] };
 

  })

};
