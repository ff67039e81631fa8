export const id = 973;
export const ids = [973];
export const modules = {

  6973:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    layOutCommit: () => (  layOutCommit)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
  var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(461);
  var _head_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9562);
  var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5143);
  var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2620);









async function layOutCommit(root, commit) {
    if (!(await (0,_head_js__WEBPACK_IMPORTED_MODULE_3__  .a)(root, commit, false)))
        throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_6__  .h(`this clone does not hold all files of the commit ${commit.slice(0, 12)}, so they cannot be rendered: check it out in full, and run again where the branch moved meanwhile`);
    const base = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'image-policy-commit-')));
    const remove = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(base, { recursive: true, force: true });
    try {
        const { prefix } = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__  .W1)(root);
        const tree = await writeTree(root, commit, base);
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree, prefix);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
        return { root: directory, remove };
    }
    catch (error) {
        remove();
        throw error;
    }
}
 
async function writeTree(root, commit, base) {
    const [own, tree] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, 'git'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, 'tree')];
    const say = async (...args) => (await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__  .gG)(root, ['rev-parse', ...args])).replace(/\n$/, '');
    const objects = await say('--path-format=absolute', '--git-path', 'objects');
    const format = await say('--show-object-format');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(tree);
    await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__  .gG)(base, ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, own]);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, 'info'), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, 'objects/info'), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, 'info/attributes'), '* -text -filter -ident -working-tree-encoding -eol\n');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, 'objects/info/alternates'), `${objects}\n`);
    const ours = ['--git-dir=.', `--work-tree=${tree}`];
    await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__  .gG)(own, [...ours, 'read-tree', commit]);
    await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__  .gG)(own, [...ours, 'checkout-index', '--all', '--quiet']);
    return tree;
}
 

  })

};
