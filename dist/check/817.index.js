export const id = 817;
export const ids = [817];
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
 

  })

};
