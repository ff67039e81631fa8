export const id = 4975;
export const ids = [4975];
export const modules = {

  4610:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N9: () => (  findRemoteOwner),
    OO: () => (  findOwnUrls)
  });
 
  var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5143);

 
async function findRemoteOwner(root) {
    const origin = await readOrigin(root);
    return origin === null ? null : parseOwner(origin);
}


async function findOwnUrls(root, env) {
    const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
    const origin = await readOrigin(root);
    return [
        ...(env['GITHUB_REPOSITORY'] ? [`${server}/${env['GITHUB_REPOSITORY']}`] : []),
        ...(origin === null ? [] : [origin]),
    ];
}
 
function parseOwner(address) {
    const match = /^(?:[a-z+]+:\/\/[^/]+\/|[^/:]+@[^/:]+:)(?:.*\/)?([^/]+)\/[^/]+\/?$/.exec(address);
    return match?.[1] ?? null;
}
async function readOrigin(root) {
    try {
        const { code, stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_0__  .EO)(root, ['config', '--get', 'remote.origin.url']);
        return code === 0 ? stdout.trim() : null;
    }
    catch {
         
        return null;
    }
}
 

  }),

  7362:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    v: () => (  doubtNames)
  });
  var _repository_block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3322);
  var _repository_image_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4952);
  var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6870);





function doubtNames(occurrences) {
    if (!occurrences.some(({ namedBy }) => namedBy !== undefined))
        return occurrences;
    const written = new Map();
    const outer = new Map();
    for (const occurrence of occurrences) {
        if (occurrence.image === null || !(0,_name_js__WEBPACK_IMPORTED_MODULE_1__  .QV)(occurrence))
            continue;
        const path = (0,_repository_block_js__WEBPACK_IMPORTED_MODULE_2__  .SI)(occurrence);
        const known = written.get(path) ?? [];
        known.push(occurrence);
        written.set(path, known);
        outer.set(`${occurrence.file}\n${path}`, (0,_repository_image_name_js__WEBPACK_IMPORTED_MODULE_0__  .KP)(occurrence.image));
    }
    const isSameChart = (a, b) => {
        if (a.file === b.file)
            return false;
        const around = outer.get(`${b.file}\n${a.namedBy?.path}`);
        return around === (0,_repository_image_name_js__WEBPACK_IMPORTED_MODULE_0__  .KP)(a.image ?? '') || (a.place !== null && (0,_repository_block_js__WEBPACK_IMPORTED_MODULE_2__  .fG)(a) === (0,_repository_block_js__WEBPACK_IMPORTED_MODULE_2__  .fG)(b));
    };
    return occurrences.map((occurrence) => {
        const { namedBy } = occurrence;
        const said = (0,_name_js__WEBPACK_IMPORTED_MODULE_1__  .Vb)(occurrence);
        if (namedBy === undefined || said.kind !== 'around')
            return occurrence;
        const name = (0,_repository_image_name_js__WEBPACK_IMPORTED_MODULE_0__  .KP)(said.image);
        const isDenied = written
            .get((0,_repository_block_js__WEBPACK_IMPORTED_MODULE_2__  .SI)(occurrence))
            ?.some((other) => (0,_repository_image_name_js__WEBPACK_IMPORTED_MODULE_0__  .KP)(other.image ?? '') !== name && isSameChart(occurrence, other));
        return isDenied ? { ...occurrence, namedBy: { ...namedBy, doubtful: true } } : occurrence;
    });
}
 

  }),

  1292:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    u: () => (  findPassedValues)
  });


function findPassedValues(passedOver, units) {
    const whole = new Map(passedOver.filter(({ path }) => path === '').map((passed) => [passed.file, passed]));
    if (whole.size === 0)
        return [];
    const found = new Map();
    for (const { name, deployer, layers } of units) {
        for (const { values } of layers) {
            const passed = whole.get(values.file);
            if (passed === undefined || found.has(passed.file))
                continue;
            const { file, line, why } = passed;
            const reason = `it is values of ${name}, and was passed over as ${why}: give it another name, or leave out what says so`;
            found.set(file, { file, line, column: 1, reason, ...(deployer !== undefined && { deployer }) });
        }
    }
    return [...found.values()];
}
 

  }),

  6390:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Ee: () => (  findOpen),
    T4: () => (  isPinned),
    lI: () => (  describeGiven),
    nZ: () => (  pinOf)
  });


function pinOf({ digest, pin }) {
    return pin ?? (digest === null ? { kind: 'none' } : { kind: 'own' });
}
 
function isPinned(place) {
    const { kind } = pinOf(place);
    return kind === 'own' || kind === 'given';
}
 
function findOpen({ needsRender: open }, isRendered) {
    return open === undefined || open.by.every(isRendered) ? null : open.reason;
}
 
function describeGiven(by) {
    return `the images of ${by} give it its digest`;
}
 

  }),

  3373:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  R: () => (  markAll)
});

 
var known_images = __webpack_require__(6581);
 
var field_path = __webpack_require__(9032);
 
var kustomize_graph = __webpack_require__(7150);
 
var kustomize_image = __webpack_require__(5707);
 
var kustomize_open = __webpack_require__(7856);
 
var tree_index = __webpack_require__(8241);
 
var yaml_node = __webpack_require__(5794);
 
var file_name = __webpack_require__(9756);
 
var place_id = __webpack_require__(4684);
; 







const nothingBuilt = { images: [], isGone: () => false };
 
function listBuilt(graph, { kustomize, known, isTakenAway }) {
    const images = [];
    for (const root of graph.roots) {
        const { resources, refused, isWhole } = kustomize.build(root);
        const where = describeRoot(root);
        for (const resource of resources) {
            const idle = isWhole && resource.root === null && (0,file_name .y)(resource.file);
            for (const leaf of resource.leaves) {
                if (isReached(leaf))
                    images.push({ ...where, idle, ...describeLeaf(resource, leaf, known, refused) });
            }
        }
    }
    const nodes = [...graph.nodes.values()];
    const included = new Set(nodes.flatMap(({ includes }) => includes.flatMap((reached) => (0,kustomize_graph .$r)(reached) ?? [])));
    const patches = new Set(nodes.flatMap((node) => (0,kustomize_graph .jz)(graph, node)).filter((file) => !included.has(file)));
    return {
        images,
        isGone: (occurrence) => {
            const { file, within } = occurrence;
             
            return patches.has(file) || (within !== undefined && (0,file_name .y)(file)) || isTakenAway(occurrence);
        },
    };
}
 
function findTakenAway(graph, { build, objectsOf }) {
    const left = new Set();
    const first = new Map();
    const placesIn = ({ leaves }) => leaves.flatMap(({ node }) => (0,kustomize_image .ek)(node)).map(known_images .TN);
    for (const root of graph.roots)
        for (const resource of build(root).resources)
            for (const key of placesIn(resource))
                left.add(key);
    const keysOf = (file) => {
        const keys = first.get(file) ?? new Set(objectsOf(file).flatMap(placesIn));
        first.set(file, keys);
        return keys;
    };
    return ({ file, parts: { reference }, within, problem }) => {
        if (reference === undefined || within !== undefined || problem !== null)
            return false;
        const key = (0,known_images .TN)({ file, start: reference.span.start });
        return !left.has(key) && graph.includersOf(file).length > 0 && keysOf(file).has(key);
    };
}
 
function isReached(leaf) {
    if (leaf.path[0] === 'metadata')
        return false;
    return (0,field_path .Qv)(leaf) > 0 || leaf.node.over !== undefined || leaf.node.unknown !== undefined;
}
function describeRoot({ key, file, includes, isDeployer }) {
    if (!isDeployer)
        return { unit: key, files: [file] };
    const targets = includes.flatMap((reached) => (0,kustomize_graph .$r)(reached) ?? []);
    return { unit: [file, ...targets].join(' > '), files: [...targets, file] };
}
function describeLeaf({ ids, file }, { node, path }, known, refused) {
    const id = ids.at(-1);
    const object = id === undefined ? file : `${id.kind}/${id.namespace}/${id.name}`;
    const find = (place) => known.at(place) ?? [];
    return {
        at: `${object} ${path.join('.')}`,
        text: (0,yaml_node .ws)(node),
        unknown: refused ?? node.unknown ?? null,
        places: (0,place_id .B)((0,kustomize_image .ek)(node).flatMap(find)),
        last: (0,kustomize_image .Jo)(node).through.flatMap(find),
    };
}
 
 
var parse = __webpack_require__(4707);
 
var reference = __webpack_require__(3653);
 
var kustomize_layer = __webpack_require__(5687);
; 






 
function openRunsAs(known) {
    const deployed = new Map();
    const unchanged = new Set();
    const noteAt = (place, node) => {
        const said = (0,kustomize_image .Jo)(node);
        const found = deployed.get((0,known_images .TN)(place)) ?? { names: new Map(), keeps: false };
        deployed.set((0,known_images .TN)(place), found);
        const name = (0,parse .$q)((0,kustomize_image .lD)((0,yaml_node .ws)(node)).name);
        found.names.set(name.ok ? (0,reference .t)(name.reference) : '', said.by);
        const version = said.digest ?? said.tag;
        const there = version === null ? undefined : known.at(version);
        if (there === undefined || there === known.at(place))
            found.keeps = true;
    };
    return {
        note: (node) => {
            const place = node.over === undefined ? (0,kustomize_layer .$t)(node) : null;
            if (place !== null)
                unchanged.add((0,known_images .TN)(place));
            else
                for (const each of (0,kustomize_image .ek)(node))
                    noteAt(each, node);
        },
        of: (occurrence) => {
            const keys = (0,known_images .CI)(occurrence).map(known_images .TN);
            const found = keys.flatMap((key) => deployed.get(key) ?? [])[0];
             
            if (found === undefined || (0,known_images .Tk)(occurrence))
                return null;
            return judge(occurrence, found, keys.some((key) => unchanged.has(key)));
        },
    };
}
function judge({ image }, { names, keeps }, isUnchanged) {
    if (image === null)
        return null;
    const all = new Set([...names.keys(), ...(isUnchanged ? [image] : [])]);
    const other = [...all].find((name) => name !== image);
    const decides = !keeps && !isUnchanged;
    if (other === undefined && !decides)
        return null;
    const [only = ''] = all;
    return { image: all.size === 1 && only !== '' ? only : null, by: names.get(other ?? image) ?? '', decides };
}
 
 
var ways = __webpack_require__(5565);
; 












async function markPinned(occurrences, deployed, load) {
    const { kustomizations, entries, deployers = [] } = deployed;
    if (kustomizations.size + deployers.length === 0)
        return { marked: occurrences, built: () => nothingBuilt };
    const graph = (0,kustomize_graph .Jn)(kustomizations, (0,tree_index .DK)(entries), deployers);
     
    const loaded = await (0,kustomize_open .f)(graph, load, { hasImages: () => true });
    const known = (0,known_images .lf)(occurrences);
    const kustomize = (0,kustomize_open .K)(loaded, known);
    const isTakenAway = findTakenAway(graph, kustomize);
    const marked = markBuilt(occurrences, graph, { kustomize, known, isTakenAway }, deployed.isWhole === true);
    const built = () => listBuilt(graph, { kustomize, known, isTakenAway });
    return { marked, built };
}
function markBuilt(occurrences, graph, { kustomize, known, isTakenAway }, isWhole) {
    const stats = new Map();
    const whole = new Set();
    const empty = new Set();
    const tested = new Map();
    const runsAs = openRunsAs(known);
    for (const root of graph.roots) {
        const built = kustomize.build(root);
        if (built.isWhole)
            whole.add(root.key);
        if (built.resources.length === 0)
            empty.add(root.key);
        for (const { leaves, tested: tests = [] } of built.resources) {
            for (const { place, by } of tests)
                tested.set((0,known_images .TN)(place), by);
            for (const leaf of leaves) {
                judgeLeaf(leaf, root, known, stats);
                if (leaf.node.unknown === undefined)
                    runsAs.note(leaf.node);
            }
        }
    }
    const waysOf = (0,ways .Z)(graph);
    return occurrences.map((each) => {
        const testedBy = (0,known_images .CI)(each).flatMap((place) => tested.get((0,known_images .TN)(place)) ?? [])[0];
        const occurrence = testedBy === undefined ? each : { ...each, testedBy };
        const stat = (0,known_images .CI)(occurrence).flatMap((place) => stats.get((0,known_images .TN)(place)) ?? [])[0];
        if (stat !== undefined) {
            const as = runsAs.of(occurrence);
            const found = marked(occurrence, stat, (roots) => waysOf(occurrence.file, roots));
            return as === null ? found : { ...found, runsAs: as };
        }
        const ways = () => waysOf(occurrence.file, null);
        const isIdle = (0,known_images .Tk)(occurrence)
            ? isWhole && ways().every(({ root }) => whole.has(root) && !empty.has(root))
            : isTakenAway(occurrence) && ways().every(({ root }) => whole.has(root));
        return isIdle ? { ...occurrence, pin: { kind: 'idle' } } : occurrence;
    });
}
function judgeLeaf(leaf, root, known, stats) {
    const { node } = leaf;
    const places = (0,kustomize_image .ek)(node);
     
    if ((0,field_path .Qv)(leaf) === 0 && node.over === undefined && node.unknown === undefined)
        return;
    const text = (0,yaml_node .ws)(node);
    const { digest, by } = (0,kustomize_image .Jo)(node);
    const isPinned = (0,kustomize_image .uE)(text);
    const occurring = places.flatMap((place) => known.at(place) ?? []);
    const isSaid = occurring.some((occurrence) => occurrence.digest === null);
    for (const place of places)
        noteLeaf(statAt(stats, place), root, node.unknown, isPinned ? (digest?.file ?? by) : null);
    const last = occurring.at(-1);
     
    const isOwn = root.isDeployer && by === root.file;
    if (isPinned || isSaid || isOwn || node.unknown !== undefined || last === undefined)
        return;
    for (const place of (0,known_images .CI)(last))
        statAt(stats, place).instead ??= { by, image: text };
}
 
function noteLeaf(stat, root, unknown, givenBy) {
    if (unknown !== undefined) {
        stat.unknown ??= { reason: unknown, by: new Set() };
        stat.unknown.by.add(root.file);
    }
    else if (givenBy === null)
        stat.without.add(root.key);
     
    else if (!root.assumed)
        stat.by ??= givenBy;
}
function statAt(stats, place) {
    const stat = stats.get((0,known_images .TN)(place)) ?? { by: null, without: new Set(), unknown: null, instead: null };
    stats.set((0,known_images .TN)(place), stat);
    return stat;
}
function marked(occurrence, { by, without, unknown, instead }, waysTo) {
    if (occurrence.problem !== null)
        return occurrence;
    const open = unknown === null ? {} : { needsRender: { reason: unknown.reason, by: [...unknown.by] } };
    if (occurrence.digest !== null) {
        if (instead !== null)
            return { ...occurrence, pin: { kind: 'replaced', ...instead } };
        return { ...occurrence, ...open };
    }
    if (without.size > 0) {
        const not = by === null ? undefined : waysTo(without)[0]?.files.at(-1);
        return by === null || not === undefined
            ? occurrence
            : { ...occurrence, pin: { kind: 'none', inPart: { by, not } } };
    }
    return by === null ? occurrence : { ...occurrence, pin: { kind: 'given', by }, ...open };
}
 
 
var inventory_pin = __webpack_require__(6390);
; 





async function markAll({ occurrences, kustomizations, deploying, entries }, { deployers, notices, load }, isWhole) {
    const { marked, built } = await markPinned(occurrences, { kustomizations, entries, deployers, isWhole }, load);
    const layImages = deploying === null || deploying.some(({ images }) => images);
    const matters = layImages ? occurrences.some(known_images .qX) : marked.some(isGivenSomewhere);
    return { occurrences: marked, notices: matters ? notices : [], built };
}
 
function isGivenSomewhere(place) {
    const pin = (0,inventory_pin .nZ)(place);
    return pin.kind === 'given' || (pin.kind === 'none' && pin.inPart !== undefined);
}
 

  }),

  9206:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  takeWhole),
    j: () => (  scanWhole)
  });
  var _repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6375);
  var _deployed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8244);
  var _doubt_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7362);
  var _inventory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3144);
  var _passed_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1292);
  var _pinned_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3373);






 
async function scanWhole(workspace, policy, ownUrls, whose = 'ours') {
    const tree = await (0,_repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_0__  .H9)(workspace, policy);
    const deployed = await (0,_deployed_js__WEBPACK_IMPORTED_MODULE_1__  .B)(workspace, policy, tree, ownUrls);
    const marked = { ...tree, occurrences: (0,_doubt_names_js__WEBPACK_IMPORTED_MODULE_2__  .v)((await (0,_pinned_js__WEBPACK_IMPORTED_MODULE_4__  .R)(tree, deployed, true)).occurrences) };
    const units = await (0,_inventory_js__WEBPACK_IMPORTED_MODULE_3__  .HH)(workspace, policy, tree, deployed, whose);
    const unreadable = [...tree.unreadable, ...(0,_passed_values_js__WEBPACK_IMPORTED_MODULE_5__  .u)(tree.passedOver, units.units)];
    return { ...marked, unreadable, occurrences: (0,_inventory_js__WEBPACK_IMPORTED_MODULE_3__  .O1)(policy, marked, units).images };
}
 
async function takeWhole(workspace, policy, scan, ownUrls, shelf) {
    const deployed = await (0,_deployed_js__WEBPACK_IMPORTED_MODULE_1__  .B)(workspace, policy, scan, ownUrls);
    const marked = await (0,_pinned_js__WEBPACK_IMPORTED_MODULE_4__  .R)(scan, deployed, true);
    const occurrences = (0,_doubt_names_js__WEBPACK_IMPORTED_MODULE_2__  .v)(marked.occurrences);
    const units = await (0,_inventory_js__WEBPACK_IMPORTED_MODULE_3__  .HH)(workspace, policy, scan, deployed, 'ours', shelf);
    const inventory = (0,_inventory_js__WEBPACK_IMPORTED_MODULE_3__  .O1)(policy, { occurrences }, units);
    return { occurrences, entries: scan.entries, inventory, built: marked.built(), units: units.units, shelf };
}
 

  }),

  6962:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  environmentOf)
  });
 
function environmentOf({ environment, inputs, spot }, reader) {
    if (environment !== null)
        return environment;
    const files = [...inputs.filter((file) => file !== spot.file), spot.file];
    const places = files.map((file) => reader.place(file, '').environment);
    return places.find((place) => place !== null && place !== 'shared') ?? null;
}
 

  }),

  9034:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  renderMore)
  });
 
async function renderMore(before, after) {
    const done = new Set();
    for (;;) {
        const [old, fresh] = [left(before, done), left(after, done)];
        const [known, now] = [new Set(old.map(jobKey)), new Set(fresh.map(jobKey))];
        const names = new Set([...old.filter((each) => !now.has(jobKey(each))), ...fresh.filter((each) => !known.has(jobKey(each)))].map(nameKey));
        for (const each of [...old, ...fresh])
            done.add(jobKey(each));
        if (names.size === 0)
            return;
        await before.more(old.filter((each) => names.has(nameKey(each))));
        await after.more(fresh.filter((each) => names.has(nameKey(each))));
    }
}
const left = (rendering, done) => rendering.left.filter((deployment) => !done.has(jobKey(deployment)));
const nameKey = ({ name, spot }) => JSON.stringify([name, spot.file]);
const jobKey = (deployment) => JSON.stringify([nameKey(deployment), deployment.job, deployment.substitute, deployment.environment]);
 

  }),

  9819:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    RO: () => (  runsImages),
    wH: () => (  readRendered)
  });
 
  var _deployers_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8932);
  var _deployers_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4655);
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7390);
  var _yaml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3700);
  var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(730);
  var _yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2568);






 
function readRendered(text, job, tree) {
    return (0,_yaml_documents_js__WEBPACK_IMPORTED_MODULE_4__  .Z)(text, 0, text.length).flatMap((range) => {
        const value = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .Ul)((0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__  .u)({ text, offsets: null }, range).root);
        if (!(0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .jh)(value) || (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(value, 'kind') === null)
            return [];
        const slice = text.slice(range.start, range.end);
        const source = job.engine === 'helm' ? helmSource(slice, job.chart) : kustomizeSource(value);
        return [
            { text: slice, value, name: describe(value), source: source !== null && tree.hasFile(source) ? source : null },
        ];
    });
}
 
function describe(value) {
    const namespace = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(value, 'metadata', 'namespace');
    const name = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(value, 'metadata', 'name') ?? '(no name)';
    return `${(0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(value, 'kind')} ${namespace === null ? '' : `${namespace}/`}${name}`;
}
 
function helmSource(document, chart) {
    const [, path] = /^# Source: [^/\n]+\/(.+)$/m.exec(document) ?? [];
    return path === undefined ? null : (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_5__  .zX)(chart, path.trim());
}
 
function kustomizeSource(value) {
    const note = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(value, 'metadata', 'annotations', 'config.kubernetes.io/origin');
    const origin = note === null ? null : (0,_deployers_objects_js__WEBPACK_IMPORTED_MODULE_0__  .rM)(note);
    const path = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(origin, 'path') ?? (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)((0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__.at)(origin ?? null), 'configuredIn');
    return path === null ? null : (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_5__  .dx)('', path.replace(/^(?:\.\.\/)+tree\//, ''));
}
 
function runsImages({ value }) {
    const kind = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(value, 'kind');
    return kind !== 'ConfigMap' && kind !== 'Secret' && !(0,_deployers_reader_js__WEBPACK_IMPORTED_MODULE_1__  .Q)((0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(value, 'apiVersion') ?? '');
}
 

  }),

  1591:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Y: () => (  renderAll)
  });
  var _deployers_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9379);
  var _deployers_flux_substitute_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6240);
  var _deployers_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2354);
  var _deployers_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8932);
  var _deployers_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4655);
  var _deployers_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9198);
  var _objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9819);







 
const maxDepth = 8;


async function renderAll(ports, policy, options) {
    const tree = await (0,_deployers_files_js__WEBPACK_IMPORTED_MODULE_0__  .gH)(ports.workspace);
    const finder = await (0,_deployers_reader_js__WEBPACK_IMPORTED_MODULE_3__  .d)(tree, policy, { ownUrls: options.ownUrls, renderer: ports.renderer });
    const targets = await (0,_deployers_targets_js__WEBPACK_IMPORTED_MODULE_4__  .R0)(policy, finder.scene);
    const written = await Promise.all(finder.objects.map(async (object) => ({ file: object.spot.file, found: await finder.readAll([object]) })));
    const done = openRendering(finder, openEngine(ports.renderer, tree), options);
    const applied = appliedFiles(written.flatMap(({ found }) => found.deployments));
    await done.render((0,_deployers_jobs_js__WEBPACK_IMPORTED_MODULE_1__  .l1)([targets, ...written.flatMap(({ file, found }) => (applied.has(file) ? [] : found))]));
    const reached = appliedFiles(done.outcomes.flatMap(({ deployment, result }) => (result.ok ? deployment : [])));
    await done.render((0,_deployers_jobs_js__WEBPACK_IMPORTED_MODULE_1__  .l1)(written.flatMap(({ file, found }) => (applied.has(file) && !reached.has(file) ? found : []))));
    return done;
}
 
function appliedFiles(deployments) {
    return new Set(deployments.flatMap(({ inputs, spot }) => inputs.filter((file) => file !== spot.file)));
}
 
function openRendering(finder, engine, options) {
    const outcomes = [];
    const unrendered = [];
    const left = [];
    const seen = new Set();
    const run = async (deployments) => {
        const rendered = await Promise.all(deployments.map(engine));
        outcomes.push(...rendered);
        return readChildren(rendered, finder);
    };
    const render = async (first) => {
        let found = first;
        for (let depth = 0; depth < maxDepth && found.deployments.length + found.unrendered.length > 0; depth++) {
            const fresh = found.deployments.filter((deployment) => isNew(seen, deployment, options));
            const isMeant = ({ spot, by = spot.file }) => options.isAsked(spot.file) || options.isAsked(by);
            unrendered.push(...found.unrendered.filter((item) => isNew(seen, item, options) && isMeant(item)));
            left.push(...fresh.filter((deployment) => !isAsked(deployment, options)));
            found = await run(fresh.filter((deployment) => isAsked(deployment, options)));
        }
    };
    const more = async (deployments) => render(await run(deployments));
    return { outcomes, unrendered, left, render, more };
}
 
function isAsked({ inputs, spot, job }, options) {
    const path = job.engine === 'helm' ? [`${job.chart}/Chart.yaml`] : [];
    return [spot.file, ...inputs, ...path].some(options.isAsked);
}


function isNew(seen, item, { each }) {
    const key = JSON.stringify('job' in item
        ? [item.job, item.substitute, item.environment, ...(each ? [item.name, item.spot.file] : [])]
        : [item.spot.file, item.name.replace(/ .*\//, ' '), item.reason]);
    const isKnown = seen.has(key);
    seen.add(key);
    return !isKnown;
}
 
function openEngine(renderer, tree) {
    const done = new Map();
    const run = (job) => {
        const key = JSON.stringify(job);
        const known = done.get(key);
        if (known !== undefined)
            return known;
        const manifests = job.engine === 'helm' ? renderer.helmTemplate(job) : renderer.kustomizeBuild(job);
        done.set(key, manifests);
        return manifests;
    };
    return async (deployment) => {
        const { job } = deployment;
        if (job.engine === 'directory')
            return { deployment, result: { ok: true, objects: await readPlainObjects(job.files, tree) } };
        const manifests = await run(job);
        if (!manifests.ok)
            return { deployment, result: manifests };
        const text = deployment.substitute === null ? manifests.text : (0,_deployers_flux_substitute_js__WEBPACK_IMPORTED_MODULE_6__  .V)(manifests.text, deployment.substitute);
        return { deployment, result: { ok: true, objects: (0,_objects_js__WEBPACK_IMPORTED_MODULE_5__  .wH)(text, job, tree) } };
    };
}
 
async function readPlainObjects(files, tree) {
    const texts = await Promise.all(files.map(async (file) => [file, (await tree.read(file)) ?? '']));
    return texts.flatMap(([file, text]) => (0,_deployers_objects_js__WEBPACK_IMPORTED_MODULE_2__  .$I)(file, text, () => true).map(({ value, kind, name }) => ({
        text: '',
        value,
        name: `${kind} ${name}`,
        source: file,
    })));
}
 
async function readChildren(outcomes, finder) {
    const objects = outcomes.flatMap(({ deployment, result }) => result.ok
        ? result.objects.flatMap(({ value, source }) => (0,_deployers_objects_js__WEBPACK_IMPORTED_MODULE_2__  .vw)(value, source === null ? deployment.spot : { file: source, line: 1, column: 1 }) ?? [])
        : []);
    return finder.readAll(objects.filter(({ apiVersion }) => (0,_deployers_reader_js__WEBPACK_IMPORTED_MODULE_3__  .Q)(apiVersion)));
}
 

  }),

  8289:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    w: () => (  utf8Length)
  });
 
function utf8Length(text) {
    let bytes = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return bytes;
}
 

  })

};
