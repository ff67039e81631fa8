export const id = 3121;
export const ids = [3121];
export const modules = {

  43121:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  w: () => (  readBase),
  readToday: () => (  readToday)
});

 
var scan_tree = __webpack_require__(18604);
; 



async function scanBefore({ before, after }, reader, today, changed) {
    const here = new Map(today.entries.map((entry) => [entry.path, entry]));
    const entries = await before.list();
    const isSame = ({ path, links = [], unreadable }) => {
        const now = here.get(path);
        if (now === undefined || changed(path) || unreadable !== now.unreadable)
            return false;
        return links.join('\n') === (now.links ?? []).join('\n');
    };
    const same = new Set(entries.filter(isSame).map(({ path }) => path));
    const workspace = {
        ...before,
        list: async (paths = []) => (paths.length === 0 ? entries : before.list(paths)),
        read: (path) => (same.has(path) ? after.read(path) : before.read(path)),
    };
    const isOther = ({ path }) => !same.has(path);
    const naming = [
        ...[...today.kustomizations].map(([file, kustomization]) => ({ file, kustomization })),
        ...(today.deploying ?? []).map((deploying) => ({ file: deploying.file, deploying })),
    ];
    const around = { entries, results: naming.filter(({ file }) => same.has(file)) };
    const other = await (0,scan_tree .Ib)(workspace, reader, entries.filter(isOther), around);
    const listed = new Set(entries.map(({ path }) => path));
    const judged = [
        ...entries.filter(({ path }) => !reader.isIgnored(path)),
        ...other.entries.filter(({ path }) => !listed.has(path)),
    ];
    const scan = join(judged, other, today, (path) => same.has(path));
    return { workspace, scan: { ...scan, listed: entries } };
}
function join(entries, other, today, isSame) {
     
    const order = new Map(entries.map(({ path }, index) => [path, index]));
    const inOrder = (now, then, fileOf) => {
        const rank = (item) => order.get(fileOf(item)) ?? order.size;
        return [...now.filter((item) => isSame(fileOf(item))), ...then].sort((a, b) => rank(a) - rank(b));
    };
    const both = (now, then) => inOrder(now, then, ({ file }) => file);
    const byFile = (now, then) => new Map(inOrder([...now], [...then], ([file]) => file));
    const paths = inOrder(today.paths, other.paths, (path) => path);
    return {
        entries,
        listed: null,
        files: paths.length,
        occurrences: both(today.occurrences, other.occurrences),
        looseDigests: byFile(today.looseDigests, other.looseDigests),
        pullPolicies: both(today.pullPolicies, other.pullPolicies),
        unreadable: both(today.unreadable, other.unreadable),
        kustomizations: byFile(today.kustomizations, other.kustomizations),
        deploying: both(today.deploying ?? [], other.deploying ?? []),
        paths,
        read: byFile(today.read, other.read),
        objects: new Set([...[...today.objects].filter(isSame), ...other.objects]),
        templated: both(today.templated, other.templated),
        passedOver: both(today.passedOver, other.passedOver),
    };
}
 
 
var shelf = __webpack_require__(25481);
 
var inventory_whole = __webpack_require__(89206);
; 




 
async function readToday(workspace, policy, ownUrls) {
    const scan = await (0,scan_tree .H9)(workspace, policy);
    return { scan, whole: await (0,inventory_whole .D)(workspace, policy, scan, ownUrls, (0,shelf .n)()) };
}
 
async function readBase({ git, workspace }, policy, ref, today, ownUrls) {
    const commit = await git.mergeBase(ref);
    const changed = new Set(await git.changedFiles(commit.sha));
    const trees = { before: await git.at(commit.sha), after: workspace };
    const before = await scanBefore(trees, (0,scan_tree .cE)(policy), today.scan, (file) => changed.has(file));
    const whole = await (0,inventory_whole .D)(before.workspace, policy, before.scan, ownUrls, today.whole.shelf);
    return { ...before, commit, whole, changed, gone: new Set(await git.goneFiles(commit.sha)) };
}
 

  }),

  89206:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  takeWhole),
    j: () => (  scanWhole)
  });
  var _repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18604);
  var _doubt_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57362);
  var _inventory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96289);
  var _passed_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1292);
  var _pinned_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9319);
  var _read_deployed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36288);






 
async function scanWhole(workspace, policy, ownUrls, whose = 'ours') {
    const tree = await (0,_repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_0__  .H9)(workspace, policy);
    const deployed = await (0,_read_deployed_js__WEBPACK_IMPORTED_MODULE_4__  .B)(workspace, policy, tree, ownUrls);
    const marked = { ...tree, occurrences: (0,_doubt_names_js__WEBPACK_IMPORTED_MODULE_1__  .v)((await (0,_pinned_js__WEBPACK_IMPORTED_MODULE_3__  .R)(tree, deployed, true)).occurrences) };
    const units = await (0,_inventory_js__WEBPACK_IMPORTED_MODULE_2__  .HH)(workspace, policy, tree, deployed, whose);
    const unreadable = [...tree.unreadable, ...(0,_passed_values_js__WEBPACK_IMPORTED_MODULE_5__  .u)(tree.passedOver, units.units)];
    return { ...marked, unreadable, occurrences: (await (0,_inventory_js__WEBPACK_IMPORTED_MODULE_2__  .O1)(policy, marked, units)).images };
}
 
async function takeWhole(workspace, policy, scan, ownUrls, shelf) {
    const deployed = await (0,_read_deployed_js__WEBPACK_IMPORTED_MODULE_4__  .B)(workspace, policy, scan, ownUrls);
    const marked = await (0,_pinned_js__WEBPACK_IMPORTED_MODULE_3__  .R)(scan, deployed, true);
    const occurrences = (0,_doubt_names_js__WEBPACK_IMPORTED_MODULE_1__  .v)(marked.occurrences);
    const units = await (0,_inventory_js__WEBPACK_IMPORTED_MODULE_2__  .HH)(workspace, policy, scan, deployed, 'ours', shelf);
    const inventory = await (0,_inventory_js__WEBPACK_IMPORTED_MODULE_2__  .O1)(policy, { occurrences }, units);
    return { occurrences, entries: scan.entries, inventory, built: marked.built(), units: units.units, shelf };
}
 

  })

};
