export const id = 532;
export const ids = [532];
export const modules = {

  7532:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  w: () => (  readBase),
  readToday: () => (  readToday)
});

 
var scan_tree = __webpack_require__(765);
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
 
 
var shelf = __webpack_require__(5481);
 
var doubt_names = __webpack_require__(7362);
 
var inventory_inventory = __webpack_require__(6289);
 
var pinned = __webpack_require__(9319);
 
var read_deployed = __webpack_require__(6288);
; 






 
async function scanWhole(workspace, policy, ownUrls, whose = 'ours') {
    const tree = await scanWorkspace(workspace, policy);
    const deployed = await readDeployed(workspace, policy, tree, ownUrls);
    const marked = { ...tree, occurrences: doubtNames((await markAll(tree, deployed, true)).occurrences) };
    const units = await findUnits(workspace, policy, tree, deployed, whose);
    const unreadable = [...tree.unreadable, ...findPassedValues(tree.passedOver, units.units)];
    return { ...marked, unreadable, occurrences: (await takeInventory(policy, marked, units)).images };
}
 
async function takeWhole(workspace, policy, scan, ownUrls, shelf) {
    const deployed = await (0,read_deployed .B)(workspace, policy, scan, ownUrls);
    const marked = await (0,pinned .R)(scan, deployed, true);
    const occurrences = (0,doubt_names .v)(marked.occurrences);
    const units = await (0,inventory_inventory .HH)(workspace, policy, scan, deployed, 'ours', shelf);
    const inventory = await (0,inventory_inventory .O1)(policy, { occurrences }, units);
    return { occurrences, entries: scan.entries, inventory, built: marked.built(), units: units.units, shelf };
}
 
; 




 
async function readToday(workspace, policy, ownUrls) {
    const scan = await (0,scan_tree .H9)(workspace, policy);
    return { scan, whole: await takeWhole(workspace, policy, scan, ownUrls, (0,shelf .n)()) };
}
 
async function readBase({ git, workspace }, policy, ref, today, ownUrls) {
    const commit = await git.mergeBase(ref);
    const changed = new Set(await git.changedFiles(commit.sha));
    const trees = { before: await git.at(commit.sha), after: workspace };
    const before = await scanBefore(trees, (0,scan_tree .cE)(policy), today.scan, (file) => changed.has(file));
    const whole = await takeWhole(before.workspace, policy, before.scan, ownUrls, today.whole.shelf);
    return { ...before, commit, whole, changed, gone: new Set(await git.goneFiles(commit.sha)) };
}
 

  })

};
