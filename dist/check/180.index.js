export const id = 180;
export const ids = [180,817];
export const modules = {

  6817:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  chartElsewhere: () => (  chartElsewhere),
  readChart: () => (  readChart),
  readLayer: () => (  readLayer),
  toLayer: () => (  toLayer)
});

 
var file_path = __webpack_require__(7390);
 
var compose = __webpack_require__(7388);
 
var yaml_document = __webpack_require__(3700);
 
var documents = __webpack_require__(730);
 
var yaml_node = __webpack_require__(5794);
 
var yaml_plain = __webpack_require__(2568);
; 
 
function isIgnored(path, rules) {
    const known = compiled.get(rules) ?? parse(rules);
    compiled.set(rules, known);
    const parts = path.split('/');
    return parts.some((_, index) => matches(known, parts.slice(0, index + 1).join('/'), index < parts.length - 1));
}
const compiled = new Map();
function parse(rules) {
    const lines = `${rules}\ntemplates/.?*`.split('\n').map((line) => line.trim());
    return lines.filter((line) => line !== '' && !line.startsWith('#') && !line.includes('**')).map(parseRule);
}
function parseRule(line) {
    const negated = line.startsWith('!');
    const rule = negated ? line.slice(1) : line;
    const onlyDirectories = rule.endsWith('/');
    const path = onlyDirectories ? rule.slice(0, -1) : rule;
    return { negated, onlyDirectories, wholePath: path.includes('/'), pattern: compileGlob(path.replace(/^\//, '')) };
}
 
function compileGlob(glob) {
    const pieces = glob.replace(/\[(\^?)((?:\\.|[^\]])+)\]|\\(.)|[*?]|[.+^${}()|[\]\\]/g, (piece, not, members, escaped) => {
        if (members !== undefined)
            return `[${not}${members}]`;
        if (escaped !== undefined)
            return `\\${escaped}`;
        if (piece === '*')
            return '[^/]*';
        return piece === '?' ? '[^/]' : `\\${piece}`;
    });
    try {
        return new RegExp(`^${pieces}$`);
    }
    catch {
        return /^\b$/;
    }
}
 
function matches(rules, path, isDirectory) {
    const base = path.slice(path.lastIndexOf('/') + 1);
    for (const { negated, onlyDirectories, wholePath, pattern } of rules) {
        const hit = pattern.test(wholePath ? path : base);
        if (negated) {
            if ((onlyDirectories && !isDirectory) || !hit)
                return true;
        }
        else if (hit && (isDirectory || !onlyDirectories))
            return true;
    }
    return false;
}
 
 
var read_layer = __webpack_require__(8389);
 
var scalar = __webpack_require__(985);
; 









 
const maxDepth = 12;
 
function readChart({ directory, files }, depth = 0) {
    const kept = depth === 0 ? withoutIgnored(files) : files;
    const text = kept.get('Chart.yaml');
    if (text === undefined)
        return { ok: false, reason: `${directory}: Chart.yaml is missing` };
    if (depth > maxDepth)
        return { ok: false, reason: `${directory}: charts are nested deeper than ${maxDepth} levels` };
    const file = (name) => (directory === '' ? name : `${directory}/${name}`);
    const metadata = readLayer(file('Chart.yaml'), text);
    const plain = (0,yaml_plain .Ul)(metadata.root);
    const name = (0,yaml_plain .$6)(plain, 'name');
    if (metadata.unknown !== undefined || name === null)
        return { ok: false, reason: `${file('Chart.yaml')}: ${metadata.unknown ?? 'it has no name'}` };
    const charts = readSubcharts(directory, kept, depth);
    if (!charts.ok)
        return charts;
    const values = kept.get('values.yaml');
    const below = (folder) => new Map([...kept].filter(([path]) => path.startsWith(folder)));
    const own = [...kept].filter(([path]) => !/^(?:templates|charts)\/|^(?:Chart\.(?:yaml|lock)|values\.yaml)$/.test(path));
    const chart = {
        name,
        version: (0,yaml_plain .$6)(plain, 'version') ?? '',
        appVersion: readAppVersion(metadata),
        library: (0,yaml_plain .$6)(plain, 'type')?.toLowerCase() === 'library',
        values: values === undefined ? null : readLayer(file('values.yaml'), values),
        dependencies: readDependencies(plain, kept.get('requirements.yaml')),
        charts: charts.value,
        templates: below('templates/'),
        files: new Map(own),
        directory,
    };
    return { ok: true, chart };
}
 
function chartElsewhere(name, reason) {
    const nothing = { version: '', appVersion: null, library: false, values: null, dependencies: null, charts: [] };
    return { name, ...nothing, templates: new Map(), files: new Map(), directory: '', elsewhere: reason };
}


function readLayer(file, text, reader = 'helm') {
    const source = { text, offsets: null };
    const roots = [];
    for (const range of (0,documents .Z)(text, 0, text.length)) {
        const read = (0,yaml_document .u)(source, range, false);
        const whole = read.template && reader === 'helm' ? (0,compose .Z)(source, range.start, range.end) : null;
        if (whole?.ok === false || read.problem !== null)
            return { file, root: null, source, unknown: `${file} cannot be read as YAML` };
        roots.push(whole === null ? read.root : whole.root);
    }
    return toLayer(file, { source, roots });
}
 
function toLayer(file, { source, roots }) {
    const [root = null, ...further] = roots;
    return { file, root, source, ...(further.length > 0 && { further }) };
}
function withoutIgnored(files) {
    const rules = files.get('.helmignore');
    if (rules === undefined)
        return files;
    return new Map([...files].filter(([path]) => !isIgnored(path, rules)));
}
function readSubcharts(directory, files, depth) {
    const groups = new Map();
    for (const [path, text] of files) {
        const [, folder, rest] = /^charts\/([^_./][^/]*)\/(.+)$/.exec(path) ?? [];
        if (folder === undefined || rest === undefined)
            continue;
        groups.set(folder, (groups.get(folder) ?? new Map()).set(rest, text));
    }
    const charts = [];
    for (const [folder, below] of groups) {
        const read = readChart({ directory: `${directory === '' ? '' : `${directory}/`}charts/${folder}`, files: below }, depth + 1);
        if (!read.ok)
            return read;
        charts.push(read.chart);
    }
    return { ok: true, value: charts };
}
function readAppVersion(layer) {
    const root = (0,yaml_node .hd)(layer.root);
    const entry = root?.kind === 'map' ? (0,read_layer ._f)(root, 'appVersion') : undefined;
    const node = (0,yaml_node .hd)(entry?.value);
    if (entry === undefined || node?.kind !== 'scalar')
        return null;
    const text = (0,scalar .aQ)(node);
    return text === '' ? null : { text, origin: { layer, node, key: entry.key } };
}
function readDependencies(chart, requirements) {
    const other = requirements === undefined ? null : (0,yaml_plain .Ul)(readLayer((0,file_path .gN)(''), requirements).root);
    const holder = (0,yaml_plain .jh)(other) && Object.hasOwn(other, 'dependencies') ? other : chart;
    if (!(0,yaml_plain .jh)(holder) || !Array.isArray(holder['dependencies']))
        return null;
    return (0,yaml_plain .gT)(holder, 'dependencies').filter(yaml_plain .jh).map(readDependency);
}
function readDependency(item) {
    return {
        name: (0,yaml_plain .$6)(item, 'name') ?? '',
        alias: (0,yaml_plain .$6)(item, 'alias'),
        version: (0,yaml_plain .$6)(item, 'version') ?? '',
        repository: (0,yaml_plain .$6)(item, 'repository') ?? '',
        condition: (0,yaml_plain .$6)(item, 'condition') ?? '',
        tags: (0,yaml_plain .i1)(item, 'tags'),
        imports: (0,yaml_plain .gT)(item, 'import-values').flatMap((entry) => {
            if (typeof entry === 'string')
                return [{ child: `exports.${entry}`, parent: '.' }];
            const [child, parent] = [(0,yaml_plain .$6)(entry, 'child'), (0,yaml_plain .$6)(entry, 'parent')];
            return child === null || parent === null ? [] : [{ child, parent }];
        }),
    };
}
 

  }),

  8389:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    AS: () => (  viewDocuments),
    _f: () => (  entryAt),
    fi: () => (  listEntries),
    u9: () => (  hasNull)
  });
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5794);
  var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(985);
  var _view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8756);



 
const maxMergeDepth = 10;
const maxMerged = 5_000;
 
function viewDocuments(layer, helm) {
    if (layer.unknown !== undefined)
        return [(0,_view_js__WEBPACK_IMPORTED_MODULE_2__  .L5)(layer.unknown)];
    return [layer.root, ...(helm === 4 ? (layer.further ?? []) : [])].map((root) => viewRoot(layer, root));
}
 
function viewRoot(layer, root) {
    const view = viewNode(root, { layer, node: root, key: null });
    if (view.kind === 'map')
        return view;
    if (view.kind === 'null')
        return _view_js__WEBPACK_IMPORTED_MODULE_2__  .MZ;
    return (0,_view_js__WEBPACK_IMPORTED_MODULE_2__  .L5)(`Helm refuses ${layer.file}: it is a ${view.kind === 'list' ? 'list' : 'text'}, no map`);
}
const nulls = new WeakMap();
 
function hasNull(node) {
    const at = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(node);
    if (at === null)
        return true;
    if (at.kind === 'scalar')
        return (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__  .$t)(at).type === 'null';
    if (at.kind === 'sequence')
        return false;
    const found = nulls.get(at) ?? listEntries(at).some(([, { value }]) => hasNull(value));
    nulls.set(at, found);
    return found;
}
function viewNode(node, origin) {
    const at = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(node);
    if (at === null)
        return { kind: 'null', origin };
    if (at.kind === 'scalar') {
        const read = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__  .$t)(at);
        return read.type === 'null' ? { kind: 'null', origin } : { kind: 'scalar', ...read, origin };
    }
    if (at.kind === 'map')
        return viewMap(at, origin);
    const items = () => at.items.map((item) => viewNode(item, { ...origin, node: item, key: null }));
    return { kind: 'list', items, origin };
}
function viewMap(map, origin) {
    return (0,_view_js__WEBPACK_IMPORTED_MODULE_2__  .EH)((key) => {
        const entry = entryAt(map, key);
        if (entry === undefined)
            return _view_js__WEBPACK_IMPORTED_MODULE_2__  .Ge;
        return viewNode(entry.value, { layer: origin.layer, node: entry.value, key: entry.key });
    }, () => new Set(listEntries(map).map(([key]) => key)), () => [origin]);
}
 
const smallMap = 24;
 
function entryAt(map, key) {
    const { entries } = map;
    if (entries.length > smallMap)
        return entriesOf(map).get(key);
    const isWord = isOwnText(key);
    for (let index = entries.length - 1; index >= 0; index--) {
        const entry = entries[index];
        if (entry === undefined)
            continue;
        if (isMerge(entry))
            return entriesOf(map).get(key);
        if (isWord && entry.key.literal !== key)
            continue;
        if ((0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__  .YZ)(entry.key) === key)
            return entry;
    }
    return undefined;
}
 
function isOwnText(key) {
    return /^[A-Za-z_]/.test(key) && key !== 'true' && key !== 'false' && key !== 'Infinity' && key !== 'NaN';
}
 
function listEntries(map) {
    if (map.entries.some(isMerge))
        return [...entriesOf(map)];
    return map.entries.flatMap((entry) => {
        const key = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__  .YZ)(entry.key);
        return key === null ? [] : [[key, entry]];
    });
}
function isMerge({ key }) {
    return key.literal === '<<' && key.style === 'plain';
}
const known = new WeakMap();


function entriesOf(map) {
    const found = known.get(map) ?? gather(map, new Map(), 0);
    known.set(map, found);
    return found;
}
function gather(map, into, depth) {
    for (const entry of map.entries) {
        if (isMerge(entry)) {
            if (depth >= maxMergeDepth)
                continue;
            for (const source of mergedBy(entry))
                if (into.size < maxMerged)
                    gather(source, into, depth + 1);
            continue;
        }
        const key = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__  .YZ)(entry.key);
        if (key !== null)
            into.set(key, entry);
    }
    return into;
}
 
function mergedBy({ value }) {
    const source = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(value);
    const all = source?.kind === 'sequence' ? source.items.toReversed() : [source];
    return all.map((item) => (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(item)).filter((item) => item?.kind === 'map');
}
 

  }),

  8756:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    EH: () => (  mapView),
    Ge: () => (  absent),
    L5: () => (  unknown),
    MZ: () => (  emptyMap),
    TZ: () => (  originsOf),
    Xn: () => (  descend),
    YD: () => (  keysOf),
    Zh: () => (  over),
    jf: () => (  child)
  });
const absent = { kind: 'absent' };
function unknown(reason, otherwise = absent) {
    return { kind: 'unknown', reason, otherwise: otherwise.kind === 'unknown' ? otherwise.otherwise : otherwise };
}
 
function child(view, key) {
    if (view.kind === 'map')
        return view.get(key);
    return view.kind === 'unknown' ? unknown(view.reason, child(view.otherwise, key)) : absent;
}
 
function descend(view, path) {
    return path.reduce((at, step) => (typeof step === 'number' ? item(at, step) : child(at, step)), view);
}
function item(view, index) {
    if (view.kind === 'list')
        return view.items()[index] ?? absent;
    return view.kind === 'unknown' ? unknown(view.reason, item(view.otherwise, index)) : absent;
}
 
function mapView(get, keys, origins) {
    const known = new Map();
    return {
        kind: 'map',
        get: (key) => {
            const found = known.get(key) ?? get(key);
            known.set(key, found);
            return found;
        },
        keys,
        origins,
    };
}
const noKeys = new Set();
const emptyMap = { kind: 'map', get: () => absent, keys: () => noKeys, origins: () => [] };
 
function over(above, below, get) {
    return mapView(get, () => new Set([...keysOf(above), ...keysOf(below)]), () => [...originsOf(above), ...originsOf(below)]);
}
function keysOf(view) {
    return view.kind === 'map' ? view.keys() : view.kind === 'unknown' ? keysOf(view.otherwise) : noKeys;
}
 
function originsOf(view) {
    switch (view.kind) {
        case 'map':
            return view.origins();
        case 'unknown':
            return originsOf(view.otherwise);
        case 'absent':
            return view.by === undefined ? [] : [view.by];
        case 'null':
        case 'scalar':
        case 'list':
            return [view.origin];
        default:
            return view;
    }
}
 

  }),

  1180:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  loadUnits: () => (  loadUnits)
});

 
var helm_chart = __webpack_require__(6817);
 
var pulled_charts = __webpack_require__(195);
 
var yaml_node = __webpack_require__(5794);
 
var yaml_path = __webpack_require__(4997);
 
var evidence_evidence = __webpack_require__(6046);
 
var templates_parse = __webpack_require__(471);
 
var local_charts = __webpack_require__(1450);
; 



async function withPacked(workspace, directory, texts) {
    const read = (0,helm_chart.readChart)({ directory, files: texts });
    const alone = { read, files: texts };
    if (!read.ok || !lacksAny(read.chart))
        return alone;
    const below = await workspace.below(directory);
    if (!below.ok)
        return alone;
    const packed = [...below.files].flatMap(([path, content]) => content.ok && /\.tgz\/(?:.*\/)?(?:Chart|requirements|values)\.yaml$/.test(path)
        ? [[path, content.text]]
        : []);
    if (packed.length === 0)
        return alone;
    const files = new Map([...texts, ...packed]);
    const whole = (0,helm_chart.readChart)({ directory, files });
    return whole.ok ? { read: whole, files } : alone;
}
function lacksAny({ dependencies, charts }) {
    const names = new Set(charts.map(({ name }) => name));
    return (dependencies ?? []).some(({ name }) => !names.has(name)) || charts.some(lacksAny);
}
 
; 





 
function openCharts(workspace, files, shelf) {
    const charts = new Map();
    const parsed = new Map();
    const parse = (text) => {
        const known = parsed.get(text) ?? (0,templates_parse .Q)(text);
        parsed.set(text, known);
        return known;
    };
    const loadOwn = (directory, whole) => whole ? loadWhole(workspace, directory, parse, shelf) : loadValues(workspace, files, directory, shelf);
    return {
        load: (directory, whole) => {
            const key = JSON.stringify([directory, whole]);
            const known = charts.get(key) ?? loadOwn(directory, whole).then((read) => addLocal(read, whole, loadOwn, parse, shelf));
            charts.set(key, known);
            return known;
        },
    };
}
 
async function addLocal(read, whole, load, parse, shelf) {
    const { chart } = read;
    const asked = chart === null ? [] : (0,local_charts.findLocal)(chart);
    if (chart === null || asked.length === 0)
        return read;
    const found = new Map();
    for (const local of asked) {
        const other = await load(local.directory, whole);
        if (other.chart !== null && (0,local_charts.isTaken)(local, other.chart))
            found.set(other.chart.name, { ...other, chart: other.chart });
    }
    const locals = [...found.values()];
    return shelf.share(`local charts ${whole} ${chart.directory}`, [read, ...locals], () => {
        const all = { ...chart, charts: [...chart.charts, ...locals.map((local) => local.chart)] };
        const isWhole = read.reads !== undefined && locals.every(({ reads }) => reads !== undefined);
        return { chart: all, wrong: null, ...(isWhole && { reads: openReads(all, parse) }) };
    });
}
 
async function loadValues(workspace, files, directory, shelf) {
    const names = files.below(directory).filter((file) => /(?:^|\/)(?:Chart|requirements|values)\.yaml$/.test(file));
    const start = directory === '' ? 0 : directory.length + 1;
    const texts = new Map();
    for (const file of names) {
        const inside = file.slice(start);
        if (!/^(?:charts\/[^/]+\/)*[^/]+$/.test(inside))
            continue;
        const content = await workspace.read(file);
        if (content.ok)
            texts.set(inside, content.text);
    }
    const { read, files: all } = await withPacked(workspace, directory, texts);
    return shelf.share(`values of ${directory}`, [...all], () => toRead(read));
}
function toRead(found) {
    return found.ok ? { chart: found.chart, wrong: null } : { chart: null, wrong: found.reason };
}
async function loadWhole(workspace, directory, parse, shelf) {
    const below = await workspace.below(directory);
    if (!below.ok)
        return { chart: null, wrong: `${directory}: ${below.reason}` };
    return shelf.share(`chart ${directory}`, [...below.files], () => readWhole(directory, below.files, parse));
}
function readWhole(directory, files, parse) {
    const texts = new Map([...files].flatMap(([path, content]) => (content.ok ? [[path, content.text]] : [])));
    const read = toRead((0,helm_chart.readChart)({ directory, files: texts }));
    const { chart } = read;
    if (chart === null || [...files].some(([path, content]) => isMissed(path, content)))
        return read;
    if ([...files.keys()].some((path) => isUnknownArchive(path, chart)))
        return read;
    return { ...read, reads: openReads(chart, parse) };
}
 
function openReads(chart, parse) {
    let evidence = null;
    const open = () => {
        evidence ??= (0,evidence_evidence .i)(chart, parse);
        return evidence;
    };
    return { chart, evidence: open };
}
 
function isMissed(path, content) {
    return !content.ok && !/\.(?:tgz|gz|zip|jar|png|jpe?g|gif|ico|webp|woff2?|ttf|pdf)$/i.test(path);
}
 
function isUnknownArchive(path, { dependencies, charts }) {
    const [, name] = /(?:^|\/)charts\/([^/]+)\.tgz$/.exec(path) ?? [];
    if (name === undefined)
        return false;
    const isNested = path.split('/').length > 2;
    const isDeclared = dependencies?.some((each) => name.startsWith(`${each.name}-`) && !charts.some((chart) => chart.name === each.name));
    return isNested || isDeclared !== true;
}
 
; 







async function loadUnits(workspace, files, had, sources, isAsked) {
    const readLayerOf = openLayers(workspace, had);
    const charts = openCharts(workspace, files, had.shelf);
    const asked = new Set(sources.filter(isAsked).map(({ chart }) => chart));
    const units = await Promise.all(sources.map(async ({ chart, layers, withoutOwn, ...unit }) => {
        const found = chart === null ? null : await charts.load(chart, asked.has(chart) || (0,pulled_charts .NP)(chart));
        const own = found?.chart && withoutOwn ? { ...found.chart, values: null } : (found?.chart ?? null);
        const loaded = {
            ...unit,
            chart: own,
            elsewhere: unit.elsewhere ?? found?.wrong ?? null,
            layers: await Promise.all(layers.flatMap((layer) => loadLayer(readLayerOf(readerOf({ chart, ...unit })), layer) ?? [])),
            ...(found?.reads && { reads: found.reads }),
        };
        return had.shelf.share(`unit ${unit.deployer} ${unit.environment} ${unit.name} ${unit.id}`, loaded, () => loaded);
    }));
     
    return units.filter(({ layers, deployer }) => {
        const top = layers.at(-1);
        return deployer !== undefined || top === undefined || !top.key.includes('#') || top.values.root !== null;
    });
}
 
function readerOf({ chart, deployer }) {
    return chart === null && deployer === undefined ? 'any' : 'helm';
}
function openLayers(workspace, { read, shelf }) {
    const layers = new Map();
    const readOne = async (file, reader) => {
        const text = read.get(file);
        if (text !== undefined)
            return shelf.share(`values ${file}`, text, () => (0,helm_chart.toLayer)(file, text));
        const content = await workspace.read(file);
        if (content.ok)
            return shelf.share(`${reader} ${file}`, content.text, () => (0,helm_chart.readLayer)(file, content.text, reader));
        const source = { text: '', offsets: null };
        return { file, root: null, source, unknown: `${file} cannot be read: ${content.reason}` };
    };
    return (reader) => (file) => {
        const key = `${reader} ${file}`;
        const known = layers.get(key) ?? readOne(file, reader);
        layers.set(key, known);
        return known;
    };
}
function loadLayer(read, source) {
    switch (source.kind) {
        case 'read':
            return source.layer;
        case 'absent':
            return null;
        case 'file':
            return readFile(read, source);
    }
}
async function readFile(read, { file, path, orWhole, drops }) {
    const known = await read(file);
    const values = drops ? { ...known, drops } : known;
    if (path === '' || values.unknown !== undefined)
        return { values, key: file };
    const { further: _, ...whole } = values;
    const root = subtree(values.root, path);
    if (root === null && orWhole)
        return { values, key: file };
    return { values: { ...whole, root }, key: `${file}#${path}` };
}
function subtree(root, path) {
    let node = (0,yaml_node .hd)(root);
    for (const { key } of (0,yaml_path .Uf)(path) ?? []) {
        const index = /^\[(\d+)\]$/.exec(key)?.[1];
        if (node?.kind === 'map' && index === undefined)
            node = (0,yaml_node .hd)((0,yaml_node .w4)(node, key.slice(1))?.value);
        else if (node?.kind === 'sequence' && index !== undefined)
            node = (0,yaml_node .hd)(node.items[Number(index)]);
        else
            return null;
    }
    return node;
}
 

  }),

  1450:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    findLocal: () => (  findLocal),
    isTaken: () => (  isTaken)
  });
  var _deployers_helm_version_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7253);
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7390);




function findLocal({ directory, dependencies, charts }) {
    const held = new Set(charts.map(({ name }) => name));
    return (dependencies ?? []).flatMap((dependency) => {
        const { name, repository } = dependency;
         
        if (held.has(name) || !/^file:\/\/[^/]/.test(repository))
            return [];
        const place = (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_1__  .dx)(directory, repository.slice('file://'.length));
        return place === null || place === directory ? [] : [{ dependency, directory: place }];
    });
}
 
function isTaken({ dependency }, { name, version }) {
    return name === dependency.name && (0,_deployers_helm_version_range_js__WEBPACK_IMPORTED_MODULE_0__  .h)(version, dependency.version);
}
 

  })

};
