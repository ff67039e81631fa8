export const id = 6034;
export const ids = [6034];
export const modules = {

  2459:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Fo: () => (  collect),
    JW: () => (  addOutputOptions),
    _$: () => (  addWritingOptions),
    hm: () => (  addCommonOptions),
    k6: () => (  addDryRun),
    we: () => (  chartCacheOption)
  });
  var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);

 
function addCommonOptions(command, formats) {
    const reading = command
        .option('--root <dir>', 'the directory of the GitOps tree', '.')
        .option('--config <file>', 'the policy file (default: .github/image-policy.yaml below the root)');
    return addOutputOptions(reading, formats);
}
 
function addOutputOptions(command, formats) {
    return command
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__  .c$('--format <name>', 'how the result is written').choices(formats).default(formats[0]))
        .option('--output <file>', 'write the result to a file; - is stdout')
        .option('--color', 'colours, whoever reads (the same as FORCE_COLOR=1)')
        .option('--no-color', 'no colours (the same as NO_COLOR=1)')
        .option('--quiet', 'print the result and errors only');
}
 
function chartCacheOption() {
    return new commander__WEBPACK_IMPORTED_MODULE_0__  .c$('--chart-cache <dir>', 'with --render: keep the charts that pullCharts lets it fetch here');
}
 
function addWritingOptions(command, formats) {
    return addDryRun(addCommonOptions(command, formats))
        .addOption(chartCacheOption())
        .option('--render', 'write only what rendering before and after the edits proves right')
        .option('--verbose', 'list every place that stays as it is, also where many have the same reason');
}
function addDryRun(command) {
    return command.option('--dry-run', 'plan and report, leave the tree as it is');
}
 
function collect(value, earlier = []) {
    if (value.trim() === '')
        throw new commander__WEBPACK_IMPORTED_MODULE_0__  .Di('It is empty.');
    return [...earlier, value];
}
 

  }),

  2688:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Zk: () => (  writeResult),
    bk: () => (  choosePalette),
    qz: () => (  widthOf)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var picocolors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7336);
  var _adapters_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2548);
  var _core_report_palette_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3234);
  var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(461);





 
function writeResult(text, { output }, terminal) {
    if (isStdout(output)) {
        terminal.print(text);
        return;
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(output, text);
    }
    catch (error) {
        throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_3__  .h(`The result cannot be written to ${JSON.stringify(output)}: ${(0,_adapters_file_error_js__WEBPACK_IMPORTED_MODULE_1__  .S)(error)}. Choose another --output.`);
    }
}
function isStdout(output) {
    return output === undefined || output === '-';
}
 
function choosePalette({ output, color }, terminal) {
    return (color ?? terminal.colour) && isStdout(output) ? (0,picocolors__WEBPACK_IMPORTED_MODULE_4__.createColors)(true) : _core_report_palette_js__WEBPACK_IMPORTED_MODULE_2__  .p;
}
 
function widthOf({ output }, { width }) {
    return isStdout(output) && width !== undefined ? { width } : {};
}
 

  }),

  3841:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  directoryJob)
  });
  var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
  var _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8515);


 
function directoryJob(tree, path, options) {
    const prefix = path === '' ? '' : `${path}/`;
    const isIncluded = options.include === null ? () => true : compile(options.include);
    const isExcluded = options.exclude === null ? () => false : compile(options.exclude);
    const files = tree.below(path).filter((file) => {
        if (!/\.(?:ya?ml|json)$/.test(file))
            return false;
        const inside = file.slice(prefix.length);
        return (options.recurse || !inside.includes('/')) && isIncluded(inside) && !isExcluded(inside);
    });
    return { engine: 'directory', files };
}


function compile(glob) {
    const globs = /^\{([^{}]*)\}$/.exec(glob)?.[1]?.split(',') ?? [glob];
    const matchers = globs
        .filter((one) => (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__  .jn)(one) === null)
        .map((one) => picomatch__WEBPACK_IMPORTED_MODULE_1__(one.slice(0, 1000), { dot: true, bash: true, windows: false }));
    return (path) => matchers.some((matches) => matches(path));
}
 

  }),

  9379:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Iy: () => (  listBelow),
    gH: () => (  openSourceTree),
    oR: () => (  hasKustomization)
  });
  var _kustomize_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9269);
  var _kustomize_tree_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8241);
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7390);
  var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8932);






async function openSourceTree(workspace, scanned = new Map(), listed = null) {
    const entries = (listed ?? (await workspace.list())).filter(({ unreadable }) => unreadable === null);
    const files = entries.map(({ path }) => path).sort();
    const known = new Set(files);
    const directories = new Set();
    for (const file of files) {
        for (let path = (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_2__  .gN)(file); path !== '' && !directories.has(path); path = (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_2__  .gN)(path))
            directories.add(path);
    }
    const values = new Map();
    const read = async (path) => {
        const content = await workspace.read(path);
        return content.ok ? content.text : null;
    };
    const kustomizations = new Map(scanned);
    const readKustomization = async (path) => {
        const known = kustomizations.get(path);
        if (known !== undefined)
            return known;
        const text = await read(path);
        const found = text === null ? null : (0,_kustomize_parse_js__WEBPACK_IMPORTED_MODULE_0__  .B)(path, { text, offsets: null });
        if (found !== null)
            kustomizations.set(path, found);
        return found;
    };
    return {
        files,
        hasFile: (path) => known.has(path),
        index: (0,_kustomize_tree_index_js__WEBPACK_IMPORTED_MODULE_3__  .DK)(entries),
        hasDirectory: (path) => path === '' || directories.has(path),
        directories: [...directories].sort(),
        below: (directory) => listBelow(files, directory),
        read,
        readKustomization,
        charts: workspace.charts ?? null,
        readValue: (path) => {
            const value = values.get(path) ?? read(path).then((text) => (text === null ? null : (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__  .rM)(text)));
            values.set(path, value);
            return value;
        },
    };
}
 
function listBelow(paths, directory) {
    const prefix = directory === '' ? '' : (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_2__  .zX)(directory, '');
    let [low, high] = [0, paths.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((paths[middle] ?? '') < prefix)
            low = middle + 1;
        else
            high = middle;
    }
    const found = [];
    for (let index = low; index < paths.length && paths[index]?.startsWith(prefix); index++)
        found.push(paths[index] ?? '');
    return found;
}
 
function hasKustomization({ index }, directory) {
    return (0,_kustomize_tree_index_js__WEBPACK_IMPORTED_MODULE_3__  .zu)(index, directory) !== null;
}
 

  }),

  6240:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  substitute)
  });


function substitute(text, values) {
    return text.replace(/(\$?)\$\{([A-Za-z_]\w*)(?::[-=]([^}]*))?\}/g, (whole, dollar, name, otherwise) => {
        if (dollar !== '')
            return whole.slice(1);
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        return value || (otherwise ?? value ?? whole);
    });
}
 

  }),

  6817:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  Ri: () => (  chartElsewhere),
  VR: () => (  readChart),
  w6: () => (  readLayer),
  ZW: () => (  toLayer)
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

  2681:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    x: () => (  inlineLayer)
  });
  var _kustomize_layer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5687);
  var _yaml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3700);
  var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(730);
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5794);
  var _yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2568);
  var _yaml_scalars_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5570);
  var _chart_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6817);







 
function inlineLayer({ plain, node, file, source }, where) {
    const at = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__  .hd)(node);
    const own = at?.kind === 'scalar' ? (0,_kustomize_layer_js__WEBPACK_IMPORTED_MODULE_0__  .ZZ)(at) : null;
    const key = `${file}#${where}`;
    const same = at !== null && JSON.stringify((0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .Ul)(at)) === JSON.stringify(plain);
    if ((0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .jh)(plain)) {
        if (same)
            return { kind: 'read', layer: { values: { file, root: at, source }, key } };
        return { kind: 'read', layer: { values: (0,_chart_js__WEBPACK_IMPORTED_MODULE_5__  .w6)(`${file} (filled in)`, JSON.stringify(plain)), key } };
    }
    if (typeof plain !== 'string')
        return null;
    if (at?.kind !== 'scalar' || !same)
        return { kind: 'read', layer: { values: (0,_chart_js__WEBPACK_IMPORTED_MODULE_5__  .w6)(`${file} (filled in)`, plain), key } };
    const inner = (0,_yaml_scalars_js__WEBPACK_IMPORTED_MODULE_4__  .$E)(own?.source ?? source, at);
    const [range] = (0,_yaml_documents_js__WEBPACK_IMPORTED_MODULE_6__  .Z)(inner.text, 0, inner.text.length);
    const read = range === undefined ? null : (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_1__  .u)(inner, range, false);
    const unknown = read?.problem ? { unknown: `the values in ${file} cannot be read as YAML` } : {};
    return {
        kind: 'read',
        layer: { values: { file: own?.file ?? file, root: read?.root ?? null, source: inner, ...unknown }, key },
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

  985:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $t: () => (  readScalar),
    WU: () => (  printPlain),
    YZ: () => (  readKey),
    aQ: () => (  printField)
  });
 
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5794);



function readScalar(node) {
    if (node.style === 'block')
        return { type: 'string', text: node.decode?.().text ?? (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(node) };
    const text = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(node);
    return node.style === 'plain' ? readPlain(text) : { type: 'string', text };
}
 
function readPlain(text) {
    if (/^(?:|~|null|Null|NULL)$/.test(text))
        return { type: 'null' };
    if (/^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/.test(text))
        return { type: 'boolean', text: 'true' };
    if (/^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/.test(text))
        return { type: 'boolean', text: 'false' };
    const value = readNumber(text);
    return value === null ? { type: 'string', text } : { type: 'number', text: printFloat(value) };
}
 
function printPlain(text) {
    const read = readPlain(text);
    return read.type === 'null' ? '' : read.text;
}
 
function readKey(key) {
    const text = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(key);
    if (key.style !== 'plain' || /^[A-Za-z_$][\w./-]{3,}$/.test(text))
        return text;
    const read = readPlain(text);
    if (read.type === 'null')
        return null;
    return read.type === 'number' && /^[-+]?\d+$/.test(text) ? String(readNumber(text)) : read.text;
}
function readNumber(text) {
    if (!/^[-+.\d]/.test(text))
        return null;
    if (text.startsWith('.'))
        return /^\.\d+(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : null;
    const plain = text.replaceAll('_', '');
    return readInteger(plain) ?? (isFloat.test(plain) ? Number(plain) : null);
}
const isFloat = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
 
function readInteger(text) {
    const [, sign = '', prefix = '', digits = ''] = /^([-+]?)(0[xXoObB]|0(?=[0-7]+$))?([\da-fA-F]+)$/.exec(text) ?? [];
    if (digits === '')
        return null;
    const isLeadingZero = prefix === '' && digits.length > 1 && digits.startsWith('0');
    const shape = digitsOf[prefix.toLowerCase()] ?? /^\d+$/;
    if (!shape.test(digits) || isLeadingZero)
        return null;
    const value = BigInt((prefix === '0' ? '0o' : prefix) + digits);
    const limit = sign === '-' ? 2n ** 63n : 2n ** 64n - 1n;
    return value > limit ? null : Number(sign === '-' ? -value : value);
}
const digitsOf = {
    '0x': /^[\da-fA-F]+$/,
    '0o': /^[0-7]+$/,
    '0': /^[0-7]+$/,
    '0b': /^[01]+$/,
};
 
function printFloat(value) {
    if (value === 0)
        return '0';
    const [mantissa = '', exponent = ''] = value.toExponential().split('e');
    const power = Number(exponent);
    if (power >= -4 && power < 6)
        return String(value);
    return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
 
function printField(node) {
    const read = readScalar(node);
    if (read.type === 'null')
        return '';
    if (read.type !== 'number')
        return read.text;
    const value = readNumber((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(node)) ?? 0;
    if (Number.isInteger(value) && !/[.eE]/.test((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(node)))
        return BigInt(value).toString();
    for (let digits = 1; digits <= 9; digits++) {
        const short = Number(value.toPrecision(digits));
        if (Math.fround(short) === Math.fround(value))
            return printFloat(short);
    }
    return printFloat(value);
}
 

  }),

  5828:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  k: () => (  set_assign),
  w: () => (  setLayer)
});

; 
 
const maxDepth = 30;
const maxIndex = 65_536;
class Refused extends Error {
    name = 'Refused';
}


function parseSet(text, kind, read = (path) => path) {
    const cursor = { text, at: 0 };
    const assignments = [];
    const toValue = (word) => kind === 'set' ? typed(word) : { type: 'string', text: kind === 'set-file' ? read(word) : word };
    try {
        while (cursor.at < text.length) {
            const found = readAssignment(cursor, toValue);
             
            if (!found.path.includes(''))
                assignments.push(found);
        }
    }
    catch (error) {
        if (!(error instanceof Refused))
            throw error;
        return { ok: false, reason: error.message };
    }
    return { ok: true, assignments };
}
 
function readUntil(cursor, stops) {
    let word = '';
    while (cursor.at < cursor.text.length) {
        const sign = cursor.text[cursor.at++] ?? '';
        if (stops.includes(sign))
            return { word, stop: sign };
        word += sign === '\\' ? (cursor.text[cursor.at++] ?? '') : sign;
    }
    return { word, stop: '' };
}
function readAssignment(cursor, toValue) {
    const path = [];
    for (;;) {
        const { word, stop } = readUntil(cursor, '=[,.');
        path.push(word);
        const last = stop === '[' ? readIndexes(cursor, path) : stop;
        if (path.length > maxDepth)
            throw new Refused(`it is nested deeper than ${maxDepth} levels`);
        if (last === '=')
            return { path, value: readValue(cursor, toValue) };
        if (last !== '.')
            throw new Refused(`the key ${JSON.stringify(word)} has no value`);
    }
}
 
function readIndexes(cursor, path) {
    for (;;) {
        path.push(readIndex(cursor));
        const { word, stop } = readUntil(cursor, '[.=');
        if (word !== '')
            throw new Refused('something stands behind an index');
        if (stop !== '[')
            return stop;
    }
}
function readIndex(cursor) {
    const { word, stop } = readUntil(cursor, ']');
    if (stop === '' || !/^\d+$/.test(word) || Number(word) > maxIndex)
        throw new Refused('an index is no number');
    return Number(word);
}
function readValue(cursor, toValue) {
    if (cursor.text[cursor.at] !== '{')
        return toValue(readUntil(cursor, ',').word);
    cursor.at++;
    const items = [];
    for (;;) {
        const { word, stop } = readUntil(cursor, ',}');
        if (stop === '')
            throw new Refused('a list does not end with }');
        items.push(toValue(word));
        if (stop === ',')
            continue;
        if (cursor.text[cursor.at] === ',')
            cursor.at++;
        return { type: 'list', items };
    }
}
 
function typed(word) {
    const lower = word.toLowerCase();
    if (lower === 'true' || lower === 'false')
        return { type: 'boolean', text: lower };
    if (lower === 'null')
        return { type: 'null' };
    if (word === '0' || (/^[-+]?\d+$/.test(word) && !word.startsWith('0') && isInt64(word)))
        return { type: 'number', text: String(BigInt(word.replace(/^\+/, ''))) };
    return { type: 'string', text: word };
}
function isInt64(word) {
    const value = BigInt(word.replace(/^\+/, ''));
    return value >= -(2n ** 63n) && value < 2n ** 63n;
}
 
 
var helm_view = __webpack_require__(8756);
; 


 
function setLayer(file, source, expressions) {
    const assignments = [];
    for (const { text, kind, node, key, read } of expressions) {
        const parsed = parseSet(text, kind, read);
        if (!parsed.ok)
            return { file, root: null, source, unknown: `Helm refuses a parameter: ${parsed.reason}` };
        assignments.push(...parsed.assignments.map((assignment) => ({ ...assignment, node, key })));
    }
    return { file, root: null, source, assignments };
}
 
function set_assign(below, layer, assignments) {
    return assignments.reduce((values, { path, value, node, key }) => {
        const view = viewSet(value, { layer, node, key });
        return put(values, path, view);
    }, below);
}
function viewSet(value, origin) {
    if (value.type === 'null')
        return { kind: 'null', origin };
    if (value.type === 'list')
        return { kind: 'list', items: () => value.items.map((item) => viewSet(item, origin)), origin };
    return { kind: 'scalar', type: value.type, text: value.text, origin };
}
function put(view, path, value) {
    const [step, ...rest] = path;
    if (step === undefined)
        return value;
    return typeof step === 'number' ? putItem(view, step, rest, value) : putEntry(view, step, rest, value);
}
function putEntry(view, key, rest, value) {
    if (view.kind === 'unknown')
        return (0,helm_view .L5)(view.reason, putEntry(view.otherwise, key, rest, value));
    if (view.kind !== 'map' && view.kind !== 'absent')
        return refused(key);
    const under = (0,helm_view .jf)(view, key);
     
    if (typeof rest[0] === 'string' && !['absent', 'map', 'unknown'].includes(under.kind))
        return refused(key);
    if (typeof rest[0] === 'number' && !['absent', 'list', 'unknown'].includes(under.kind))
        return refused(key);
    const above = view.kind === 'map' ? view : helm_view .MZ;
    const changed = put(under, rest, value);
    if (changed.kind === 'unknown' && under.kind !== 'unknown')
        return changed;
    return (0,helm_view .EH)((asked) => (asked === key ? changed : above.get(asked)), () => new Set([...(0,helm_view .YD)(above), key]), () => [...(0,helm_view .TZ)(value), ...above.origins()]);
}
function putItem(view, index, rest, value) {
    if (view.kind === 'unknown')
        return (0,helm_view .L5)(view.reason, putItem(view.otherwise, index, rest, value));
    const items = view.kind === 'list' ? [...view.items()] : [];
    const [origin] = (0,helm_view .TZ)(value);
    if (origin === undefined)
        return view;
    while (items.length <= index)
        items.push({ kind: 'null', origin });
    const under = items[index] ?? helm_view .Ge;
    const isKept = typeof rest[0] === 'string' ? under.kind === 'map' : under.kind === 'list';
    items[index] = rest.length === 0 ? value : put(isKept ? under : helm_view .Ge, rest, value);
    return { kind: 'list', items: () => items, origin };
}
function refused(key) {
    return (0,helm_view .L5)(`Helm refuses a parameter: ${key} holds no map or list that it could set a part of`);
}
 

  }),

  4352:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    AQ: () => (  chartFiles),
    MH: () => (  helmInputs),
    VZ: () => (  isChart),
    eB: () => (  helmDeployment)
  });
  var _repository_pulled_charts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(195);
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7390);
  var _yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2568);



 
function helmDeployment(given, { tree }) {
    const { source, path, name, spot } = given;
    const helm = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__.at)(source, 'helm');
    const files = findValueFiles(given, tree);
    const { wrong } = files;
    if (wrong !== null)
        return { deployments: [], unrendered: [{ name, spot, kind: files.kind, reason: wrong }] };
    const job = {
        engine: 'helm',
        chart: path,
        release: (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(helm, 'releaseName') ?? given.application,
        namespace: (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(helm, 'namespace') ?? given.namespace,
        valueFiles: files.paths,
        values: inlineValues(helm),
        set: (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .ht)(helm, 'parameters').flatMap((parameter) => {
            const key = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(parameter, 'name');
            return key === null
                ? []
                : [{ name: key, value: (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(parameter, 'value') ?? '', asText: (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .Hn)(parameter, 'forceString') }];
        }),
        setFiles: (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .ht)(helm, 'fileParameters').flatMap((parameter) => {
            const [key, file] = [(0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(parameter, 'name'), (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_1__  .dx)(path, (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(parameter, 'path') ?? '')];
            return key === null || file === null ? [] : [{ name: key, path: file }];
        }),
        includeCrds: !(0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .Hn)(helm, 'skipCrds'),
        skipTests: (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .Hn)(helm, 'skipTests'),
        kubeVersion: (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(helm, 'kubeVersion'),
        apiVersions: (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .i1)(helm, 'apiVersions'),
    };
    return { deployments: [{ name, spot, environment: null, ...helmInputs(tree, job, spot.file), job }], unrendered: [] };
}
 
function helmInputs(tree, job, asking) {
    const inputs = [asking, ...[...job.valueFiles].reverse(), ...chartFiles(tree, job.chart)];
    return { inputs: [...new Set(inputs)], substitute: null };
}
 
function chartFiles(tree, chart) {
    const prefix = chart === '' ? '' : `${chart}/`;
    const inside = tree.below(chart);
    const depth = (file) => file.split('/charts/').length * 2 + (/(?:^|\/)values\.ya?ml$/.test(file) ? 0 : 1);
    const decisive = /(?:^|\/)(?:values\.ya?ml$|templates\/|crds\/)/;
    return inside.filter((file) => decisive.test(file.slice(prefix.length))).toSorted((a, b) => depth(a) - depth(b));
}
function inlineValues(helm) {
    const object = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__.at)(helm, 'valuesObject');
    if ((0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .jh)(object))
        return [JSON.stringify(object)];
    const text = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(helm, 'values');
    return text === null ? [] : [text];
}
 
function findValueFiles({ source, path, refs }, tree) {
    const paths = [];
    const no = (wrong, kind = 'wrong') => ({ paths: [], wrong, kind });
    for (const written of (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .i1)(source, 'helm', 'valueFiles')) {
        const [, ref, rest] = /^\$([^/]+)\/(.*)$/.exec(written) ?? [];
        const shown = JSON.stringify(written);
        if (/^[a-z][a-z0-9+.-]*:\/\//i.test(written))
            return no(`its value file ${shown} would have to be fetched`, 'offline');
        if (ref !== undefined && !refs.has(ref))
            return no(`no source has the ref of its value file ${shown}`);
        if (ref !== undefined && refs.get(ref) === false) {
            return no(`its value file ${shown} is in another repository`, 'elsewhere');
        }
        if (ref === undefined && (0,_repository_pulled_charts_js__WEBPACK_IMPORTED_MODULE_2__  .NP)(path))
            return no(`its value file ${shown} is in its chart, and is not laid over it here`, 'elsewhere');
        const file = ref === undefined ? (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_1__  .dx)(path, written) : (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_1__  .dx)('', rest ?? '');
        if (file === null)
            return no(`its value file ${shown} leaves the repository`);
        if (!tree.hasFile(file) && (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .Hn)(source, 'helm', 'ignoreMissingValueFiles'))
            continue;
        paths.push(file);
    }
    return { paths, wrong: null, kind: 'wrong' };
}
 
function isChart(tree, path) {
    return tree.hasFile((0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_1__  .zX)(path, 'Chart.yaml'));
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

  2354:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Pg: () => (  assume),
    Sb: () => (  nothingFound),
    l1: () => (  joinFound)
  });
const nothingFound = { deployments: [], unrendered: [] };
 
function assume({ deployments, ...rest }) {
    return { ...rest, deployments: deployments.map((deployment) => ({ ...deployment, assumed: true })) };
}
function joinFound(parts) {
    const releases = parts.flatMap((part) => part.releases ?? []);
    return {
        deployments: parts.flatMap(({ deployments }) => deployments),
        unrendered: parts.flatMap(({ unrendered }) => unrendered),
        ...(releases.length > 0 && { releases }),
    };
}
 

  }),

  649:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Nn: () => (  kustomizeDeployment),
    RW: () => (  finishKustomize),
    ke: () => (  overlayOf)
  });
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7390);
  var _yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2568);
  var _helm_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4352);
  var _kustomize_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5273);




 
async function kustomizeDeployment(given, scene) {
    const options = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__.at)(given.source, 'kustomize');
    const walked = await (0,_kustomize_walk_js__WEBPACK_IMPORTED_MODULE_2__  .cu)(scene.tree, given.path);
    const components = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .i1)(options, 'components').map((path) => (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_3__  .dx)(given.path, path));
    const overlay = overlayOf(options, renamed(walked));
    return finishKustomize({
        ...given,
        walked,
        overlay,
        components,
        kubeVersion: (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(options, 'kubeVersion'),
        scene,
        substitute: null,
        files: null,
    });
}
 
function finishKustomize(ask) {
    const { name, spot, walked, components, path } = ask;
    const outside = components.includes(null);
    if (outside)
        return {
            deployments: [],
            unrendered: [{ name, spot, kind: 'wrong', reason: 'a component leaves the repository' }],
        };
    if (walked.remote !== null) {
        const { what, spot: place, refused } = walked.remote;
        const reason = `${what} would have to be fetched`;
        const why = refused === undefined ? { reason } : { reason: `${reason}: ${refused.reason}` };
        const kind = refused?.kind === 'unavailable' ? 'unavailable' : 'offline';
        return { deployments: [], unrendered: [{ name, spot: place, kind, ...why, path, by: spot.file }] };
    }
    const job = {
        engine: 'kustomize',
        path,
        overlay: ask.overlay,
        components: components.filter((component) => component !== null),
        files: ask.files,
        charts: walked.charts,
        pulled: walked.pulled,
        kubeVersion: ask.kubeVersion,
    };
    const charts = walked.charts.flatMap((chart) => (0,_helm_source_js__WEBPACK_IMPORTED_MODULE_1__  .AQ)(ask.scene.tree, chart));
    const inputs = [...new Set([spot.file, ...walked.files, ...charts])];
    return { deployments: [{ name, spot, environment: null, job, inputs, substitute: ask.substitute }], unrendered: [] };
}
 
function renamed({ root }) {
    const renaming = (root?.images ?? []).filter(({ newName }) => newName !== null);
    const names = new Map(renaming.map(({ name, newName }) => [name, newName]));
    return (name) => names.get(name) ?? name;
}
 
function overlayOf(options, nameOf) {
    const fields = {};
    for (const key of ['namePrefix', 'nameSuffix', 'namespace']) {
        const text = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(options, key);
        if (text !== null)
            fields[key] = text;
    }
    const images = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .i1)(options, 'images').map((image) => parseImage(image, nameOf));
    if (images.length > 0)
        fields['images'] = images;
    for (const key of ['patches', 'replicas']) {
        const list = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .gT)(options, key);
        if (list.length > 0)
            fields[key] = list;
    }
    const labels = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__.at)(options, 'commonLabels');
    const selectors = !(0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .Hn)(options, 'labelWithoutSelector');
    if ((0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .jh)(labels))
        fields['labels'] = [{ pairs: texts(labels), includeSelectors: selectors }];
    const annotations = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__.at)(options, 'commonAnnotations');
    if ((0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__  .jh)(annotations))
        fields['commonAnnotations'] = texts(annotations);
    return fields;
}
 
function parseImage(written, nameOf) {
    const [, name, image = ''] = /^(?:([^=]*)=)?(.*)$/s.exec(written) ?? [];
    const [, newName = '', tag, digest] = /^(.*?)(?::([^:@/]+))?(?:@(.+))?$/s.exec(image) ?? [];
    const given = name ?? newName;
    return {
        name: nameOf(given),
        ...(name !== undefined && newName !== '' && newName !== '*' && { newName }),
        ...(tag !== undefined && tag !== '*' && { newTag: tag }),
        ...(digest !== undefined && { digest }),
    };
}
const texts = (map) => Object.fromEntries(Object.entries(map).map(([key, value]) => [key, String(value)]));
 

  }),

  5273:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Z9: () => (  wordsOf),
    cu: () => (  walkKustomizations),
    hc: () => (  findVendored)
  });
  var _kustomize_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7150);
  var _kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8291);
  var _kustomize_tree_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8241);
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7390);
  var _yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2568);
  var _remote_chart_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1165);






const nothing = { root: null, files: [], charts: [], pulled: [], remote: null };
 
const maxKustomizations = 500;
 
async function walkKustomizations(tree, ...starts) {
    const [outer, inner, charts] = [new Set(), [], []];
    const queue = starts.flatMap((directory) => (0,_kustomize_tree_index_js__WEBPACK_IMPORTED_MODULE_3__  .zu)(tree.index, directory) ?? []);
    const [first] = starts;
    const root = first === undefined ? null : (0,_kustomize_tree_index_js__WEBPACK_IMPORTED_MODULE_3__  .zu)(tree.index, first);
    const pulled = [];
    let remote = null;
    for (let file = queue.shift(); file !== undefined && outer.size < maxKustomizations; file = queue.shift()) {
        if (outer.has(file))
            continue;
        outer.add(file);
        const step = await readStep(tree, (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_4__  .gN)(file), (await tree.readKustomization(file)) ?? _kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_1__  .Xu);
        inner.push(...step.files);
        charts.push(...step.charts);
        pulled.push(...step.pulled);
        queue.push(...step.kustomizations);
        if (step.remote !== null)
            remote ??= { ...step.remote, spot: await locate(tree, file, step.remote.what) };
    }
    if (outer.size === 0)
        return nothing;
    return {
        root: root === null ? null : await tree.readKustomization(root),
        files: [...outer, ...inner],
        charts,
        pulled,
        remote,
    };
}
async function readStep(tree, directory, value) {
    const { index } = tree;
    const reached = [...value.includes, ...value.components].map((path) => (0,_kustomize_graph_js__WEBPACK_IMPORTED_MODULE_0__  .sX)(index, () => true, directory, path));
    const charts = await Promise.all(value.charts.map((node) => readChart(tree, directory, value.chartHome, (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .Ul)(node))));
    const named = [...namedPaths(value), ...charts.flatMap(({ chart }) => valuePaths(chart))];
    const isHere = (written) => index.isDirectory((0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_4__  .dx)(directory, written) ?? '..');
    const remoteEntry = reached
        .flatMap((item) => (item.kind === 'elsewhere' ? [item.written] : []))
        .find((written) => isRemote(written) && !isHere(written)) ?? named.find((file) => /^https?:/i.test(file));
    return {
        kustomizations: reached.flatMap((item) => (item.kind === 'node' ? [item.key] : [])),
        files: [
            ...reached.flatMap((item) => (item.kind === 'file' ? [item.file] : [])),
            ...named.flatMap((path) => index.fileAt((0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_4__  .dx)(directory, path) ?? '..') ?? []),
        ],
        charts: charts.flatMap(({ home }) => home ?? []),
        pulled: charts.flatMap(({ pulled }) => pulled ?? []),
        remote: remoteEntry === undefined
            ? (charts.find(({ remote }) => remote !== null)?.remote ?? null)
            : { what: remoteEntry },
    };
}
 
async function readChart(tree, path, chartHome, plain) {
    const chart = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .jh)(plain) ? plain : {};
    const home = findVendored(tree, path, chartHome, chart);
    if (home !== null)
        return { chart, home, pulled: null, remote: null };
    const what = describeChart(chart);
    const at = placeOf(path, chartHome, chart);
    const found = await (0,_remote_chart_js__WEBPACK_IMPORTED_MODULE_5__  .E)(tree, wordsOf(chart), '');
    if (found.ok && at !== null)
        return { chart, home, pulled: { chart: found.directory, path: at }, remote: null };
    const refused = found.ok || tree.charts === null ? {} : { refused: { kind: found.kind, reason: found.reason } };
    return { chart, home, pulled: null, remote: { what, ...refused } };
}
 
function wordsOf(chart) {
    const said = { name: (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(chart, 'name') ?? '', version: (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(chart, 'version'), digest: null };
    return { repository: (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(chart, 'repo') ?? '', ...said };
}
 
function placeOf(path, chartHome, chart) {
    const home = (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_4__  .dx)(path, chartHome ?? 'charts');
    const [name, version] = [(0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(chart, 'name') ?? '', (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(chart, 'version')];
    if (home === null || !/^[\w.-]+$/.test(name) || !/^[\w.+-]*$/.test(version ?? ''))
        return null;
    const folder = version !== null && (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(chart, 'repo') !== null ? `${name}-${version}/${name}` : name;
    return (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_4__  .zX)(home, folder);
}
 
function isRemote(entry) {
    if (/^(?:[a-z][a-z0-9+.-]*:\/\/|git::|(?:[\w.-]+@)[\w.-]+:)/i.test(entry))
        return true;
    return (/^(?:[\w-]+\.)+[a-z]{2,}[:/].+/i.test(entry) &&
        (/\/\/|\?|\.git\b/.test(entry) || /^(?:www\.)?(?:github|gitlab|bitbucket)\./.test(entry)));
}
 
function findVendored(tree, path, chartHome, chart) {
    const home = (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_4__  .dx)(path, chartHome ?? 'charts');
    const [name, version] = [(0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(chart, 'name'), (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(chart, 'version')];
    if (home === null || name === null)
        return null;
    const places = [(0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_4__  .zX)(home, `${name}-${version}/${name}`), (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_4__  .zX)(home, name)];
    return places.find((place) => tree.hasFile((0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_4__  .zX)(place, 'Chart.yaml'))) ?? null;
}
function describeChart(chart) {
    const version = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(chart, 'version');
    return `the chart ${(0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(chart, 'name') ?? ''}${version === null ? '' : ` ${version}`}`;
}
 
function namedPaths(value) {
    const plugins = value.generators.map(({ text }) => text);
    return [...(0,_kustomize_graph_js__WEBPACK_IMPORTED_MODULE_0__  .qR)(value), ...plugins, ...value.otherFiles].filter((text) => !/[\n{]/.test(text));
}
function valuePaths(chart) {
    return [...(0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .i1)(chart, 'additionalValuesFiles'), ...[(0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(chart, 'valuesFile')].filter((file) => file !== null)];
}
 
async function locate(tree, file, what) {
    const needle = what.startsWith('the chart ') ? 'helmCharts' : what;
    const lines = ((await tree.read(file)) ?? '').split('\n');
    const line = Math.max(0, lines.findIndex((text) => text.includes(needle)));
    return { file, line: line + 1, column: Math.max(0, lines[line]?.indexOf(needle) ?? 0) + 1 };
}
 

  }),

  5597:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I4: () => (  findWays),
    Mx: () => (  fillOpen),
    Z9: () => (  wordsOf),
    cy: () => (  matchOpen),
    gz: () => (  fixedDirectory),
    nT: () => (  isOpen)
  });
const action = /\{\{-?(.*?)-?\}\}/gs;
 
const longest = 300;
const most = 8;
 
function nameOf(inner) {
    return inner
        .trim()
        .replace(/\s*\|\s*s?quote$/, '')
        .replace(/\s+/g, ' ');
}
 
function isOpen(text) {
    return text.includes('{{');
}
 
function fillOpen(text, binding) {
    return isOpen(text) ? text.replace(action, (whole, inner) => binding.get(nameOf(inner)) ?? whole) : text;
}
 
function fixedDirectory(text) {
    const before = text.slice(0, text.indexOf('{{'));
    return before.slice(0, Math.max(0, before.lastIndexOf('/')));
}


function matchOpen(text, paths) {
    const names = [];
    const marked = text.replace(action, (_, inner) => {
        names.push(nameOf(inner));
        return '\0';
    });
    const isFixed = /[^/\0]/.test(marked.replace(/\.(?:ya?ml|json)$/, ''));
    if (text.length > longest || names.length > most || !isFixed)
        return [];
    const segments = marked.split('/').map((segment) => segment.split('\0'));
    return paths.flatMap((path) => {
        const taken = align(segments, path.split('/'));
        const binding = taken && bind(names, taken);
        return binding ? [{ path, binding }] : [];
    });
}
 
function align(segments, parts) {
    if (segments.length !== parts.length)
        return null;
    const taken = [];
    for (const [index, pieces] of segments.entries()) {
        const found = alignSegment(pieces, parts[index] ?? '');
        if (found === null)
            return null;
        taken.push(...found);
    }
    return taken;
}
 
function alignSegment(pieces, part) {
    const [first = '', ...rest] = pieces;
    if (rest.length === 0)
        return first === part ? [] : null;
    if (!part.startsWith(first))
        return null;
    const taken = [];
    let at = first.length;
    for (const piece of rest.slice(0, -1)) {
        const next = part.indexOf(piece, at);
        if (next < 0)
            return null;
        taken.push(part.slice(at, next));
        at = next + piece.length;
    }
    const end = part.length - (rest.at(-1) ?? '').length;
    return end >= at && part.endsWith(rest.at(-1) ?? '') ? [...taken, part.slice(at, end)] : null;
}
 
function bind(names, taken) {
    const binding = new Map();
    for (const [index, name] of names.entries()) {
        const text = taken[index] ?? '';
        if ((binding.get(name) ?? text) !== text)
            return null;
        binding.set(name, text);
    }
    return binding;
}
 
const mostWays = 1000;
 
function findWays({ texts, resolve, below }) {
    const named = new Set(texts.flatMap((text) => resolve(text) ?? []));
    const isMeant = (path) => !named.has(path) && !/(?:^|\/)(?:Chart|requirements)\.ya?ml$/.test(path);
    const extend = (binding, text) => {
        const filled = fillOpen(text, binding);
        const path = isOpen(filled) ? resolve(filled) : null;
        const found = path === null ? [] : matchOpen(path, below(fixedDirectory(path)).filter(isMeant));
        return found.length === 0 ? [binding] : found.map((each) => new Map([...binding, ...each.binding]));
    };
    return texts
        .filter(isOpen)
        .reduce((ways, text) => ways.flatMap((binding) => extend(binding, text)).slice(0, mostWays), [new Map()]);
}
 
function wordsOf(binding) {
    return [...new Set(binding.values())].filter((word) => word !== '');
}
 

  }),

  4655:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  Q: () => (  isDeploying),
  d: () => (  openFinder)
});

 
var ignore = __webpack_require__(9135);
 
var deploying = __webpack_require__(3143);
 
var file_path = __webpack_require__(7390);
 
var yaml_node = __webpack_require__(5794);
 
var yaml_plain = __webpack_require__(2568);
 
var directory_source = __webpack_require__(3841);
 
var deployers_files = __webpack_require__(9379);
 
var helm_source = __webpack_require__(4352);
 
var jobs = __webpack_require__(2354);
 
var kustomize_source = __webpack_require__(649);
 
var deployers_objects = __webpack_require__(8932);
 
var open_parts = __webpack_require__(5597);
 
var remote_chart = __webpack_require__(1165);
 
var kustomize_layer = __webpack_require__(5687);
 
var yaml_source = __webpack_require__(1931);
 
var node_layer = __webpack_require__(2681);
 
var release_source = __webpack_require__(4079);
 
var set = __webpack_require__(5828);
 
var chart = __webpack_require__(6817);
; 




 
const tools = ['helm', 'kustomize', 'directory', 'plugin'];


async function withOverrides(given, tree) {
    const { path, application } = given;
    const names = ['.argocd-source.yaml', `.argocd-source-${application}.yaml`].map((name) => (0,file_path .zX)(path, name));
    const read = await Promise.all(names.filter(tree.hasFile).map((file) => readOverride(file, tree)));
    const overrides = read.filter((override) => override !== null);
    if (overrides.length === 0)
        return given;
    const source = overrides.reduce((below, { map }) => patchTools(below, (0,yaml_plain .Ul)(map)), given.source);
    return { ...given, source, overrides };
}
async function readOverride(file, tree) {
    const text = await tree.read(file);
    if (text === null)
        return null;
    const layer = (0,chart .w6)(file, text);
    const map = (0,yaml_node .hd)(layer.root);
    return map?.kind === 'map' ? { file, source: layer.source, map } : null;
}
function patchTools(source, patch) {
    const known = Object.entries((0,yaml_plain .jh)(patch) ? patch : {}).map(([key, value]) => [key.toLowerCase(), value]);
    const own = Object.fromEntries(known.filter(([key]) => tools.includes(key)));
    const patched = mergePatch(source, own);
    return (0,yaml_plain .jh)(patched) ? patched : source;
}
 
function mergePatch(below, patch) {
    if (!(0,yaml_plain .jh)(patch))
        return patch;
    const merged = new Map(Object.entries((0,yaml_plain .jh)(below) ? below : {}));
    for (const [key, value] of Object.entries(patch)) {
        if (value === null)
            merged.delete(key);
        else
            merged.set(key, mergePatch(merged.get(key) ?? null, value));
    }
    return Object.fromEntries(merged);
}
 
function entryOf(map, key) {
    return map.entries.findLast((entry) => (0,yaml_node .ws)(entry.key).toLowerCase() === key.toLowerCase())?.value;
}
 
; 









async function parameterLayers(given, tree, held) {
    const own = held('parameters');
    const written = readParameters(own);
    const sets = ['set', 'set-string'].map((kind) => lastOf(written.filter((each) => each.kind === kind)));
    const layers = sets.flatMap((expressions) => toLayer(given, own, expressions));
    const why = sets.some(hasOverlap)
        ? 'its parameters overlap, and Argo CD gives them to Helm in no order'
        : (0,yaml_plain .gT)(own.plain ?? null).some((parameter) => (0,open_parts .nT)((0,yaml_plain .$6)(parameter, 'name') ?? ''))
            ? 'the name of a parameter is known to a template alone'
            : null;
    const doubt = why === null ? [] : [(0,release_source .e)(given.spot.file, why)];
    return [...layers, ...(await fileLayers(given, tree, held('fileParameters'))), ...doubt];
}
function readParameters({ plain, node }) {
    const nodes = itemsOf(node);
    return (0,yaml_plain .gT)(plain ?? null).flatMap((parameter, index) => {
        const name = (0,yaml_plain .$6)(parameter, 'name');
        if (name === null || (0,open_parts .nT)(name))
            return [];
        const value = lowerTextAt(parameter, 'value') ?? '';
        const isForced = lowerTextAt(parameter, 'forcestring') === 'true';
        const text = `${name}=${escapeCommas(value)}`;
        return [{ name, text, kind: isForced ? 'set-string' : 'set', node: scalarIn(nodes[index], 'value'), key: null }];
    });
}
 
function escapeCommas(value) {
    if ((0,open_parts .nT)(value))
        return value.replace(/[\\{},]/g, '\\$&');
    return /^\{.*\}$/s.test(value) ? value : value.replace(/(?<!\\),/g, '\\,');
}
 
function lastOf(expressions) {
    return [...new Map(expressions.map((each) => [each.name, each])).values()];
}
 
function hasOverlap(expressions) {
    const names = expressions.map(({ name }) => name).sort();
    const known = new Set(names);
    return names.some((name) => {
        for (let at = name.search(/[.[,=]/); at >= 0 && at < name.length; at++) {
            if (/[.[,=]/.test(name[at] ?? '') && known.has(name.slice(0, at)))
                return true;
        }
        return false;
    });
}
 
async function fileLayers(given, tree, held) {
    const expressions = [];
    for (const parameter of (0,yaml_plain .gT)(held.plain ?? null)) {
        const [name, written] = [(0,yaml_plain .$6)(parameter, 'name'), (0,yaml_plain .$6)(parameter, 'path') ?? ''];
        const path = (0,file_path .dx)(given.path, written);
        const text = path === null ? null : await tree.read(path);
        if (name === null)
            continue;
        if (text === null)
            return [(0,release_source .e)(given.spot.file, `the file ${JSON.stringify(written)} of its fileParameters is not here`)];
        expressions.push({ name, text: `${name}=${written}`, kind: 'set-file', node: null, key: null, read: () => text });
    }
    return toLayer(given, held, lastOf(expressions));
}
function toLayer({ spot }, { file, source }, expressions) {
    const [first] = expressions;
    if (first === undefined)
        return [];
    const values = (0,set .w)(file === '' ? spot.file : file, source, expressions);
    return [{ kind: 'read', layer: { values, key: `${file}#${first.kind}` } }];
}
function itemsOf(node) {
    const list = (0,yaml_node .hd)(node);
    const items = list?.kind === 'sequence' ? list.items.map((item) => (0,yaml_node .hd)(item)) : [];
    return items.map((item) => (item?.kind === 'map' && scalarIn(item, 'name') !== null ? item : null));
}
function scalarIn(map, key) {
    const value = map ? (0,yaml_node .hd)(entryOf(map, key)) : null;
    return value?.kind === 'scalar' ? value : null;
}
function lowerTextAt(parameter, key) {
    if (!(0,yaml_plain .jh)(parameter))
        return null;
    const name = Object.keys(parameter).find((each) => each.toLowerCase() === key);
    return name === undefined ? null : (0,yaml_plain .$6)(parameter, name);
}
 
 
var picomatch = __webpack_require__(4006);
 
var policy_glob = __webpack_require__(8515);
; 







function findValueFiles(given, tree, written, options) {
    const ways = (0,open_parts .I4)({
        texts: written,
        resolve: (text) => resolveFile(given, text, false).file,
        below: tree.below,
    });
    return ways.map((binding) => ({
        words: (0,open_parts .Z9)(binding),
        layers: findLayers(given, tree, written.map((text) => (0,open_parts .Mx)(text, binding)), options),
    }));
}
function findLayers(given, tree, written, { optional, elsewhere }) {
    const resolved = written.map((text) => ({ text, ...resolveFile(given, text, elsewhere) }));
    const named = new Set(resolved.flatMap(({ file }) => (file === null || isGlob(file) ? [] : [file])));
    const layers = new Map();
    for (const { text, file, why } of resolved) {
        if (file === null)
            layers.set(text, (0,release_source .e)(given.spot.file, why));
        else if ((0,open_parts .nT)(file))
            layers.set(text, (0,release_source .e)(given.spot.file, `the value file ${JSON.stringify(text)} is known to a template alone`));
        else if (isGlob(file)) {
            for (const match of matchGlob(tree, file).filter((path) => !named.has(path))) {
                if (!layers.has(match))
                    layers.set(match, { kind: 'file', file: match, path: '' });
            }
        }
        else if (layers.has(file))
            continue;
        else if (tree.hasFile(file))
            layers.set(file, { kind: 'file', file, path: '' });
        else if (optional)
            layers.set(file, { kind: 'absent', file });
        else
            layers.set(file, (0,release_source .e)(file, `the value file ${file} is not there`));
    }
    return [...layers.values()];
}
function resolveFile({ application, namespace, path, refs }, text, elsewhere) {
    const filled = text
        .replaceAll(/\$\{?ARGOCD_APP_NAME\}?/g, () => application)
        .replaceAll(/\$\{?ARGOCD_APP_NAMESPACE\}?/g, () => namespace ?? '');
    const shown = JSON.stringify(text);
    const no = (why) => ({ file: null, why: `the value file ${shown} ${why}` });
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(filled))
        return no('would have to be fetched');
    const [, ref, rest = ''] = /^\$([^/]+)\/(.*)$/.exec(filled) ?? [];
    if (ref !== undefined && refs.get(ref) !== true)
        return no('is in another repository');
    if (ref === undefined && elsewhere)
        return no('is where the chart is');
    const file = ref === undefined ? (0,file_path .dx)(path, filled) : (0,file_path .dx)('', rest);
    return file === null ? no('leaves the repository') : { file, why: '' };
}
const isGlob = (path) => /[*?[{]/.test(path);
function matchGlob(tree, glob) {
    if ((0,policy_glob .jn)(glob) !== null)
        return [];
    const matches = picomatch(glob, { windows: false, dot: true });
    const fixed = glob.slice(0, glob.search(/[*?[{]/));
    return tree.below(fixed.slice(0, Math.max(0, fixed.lastIndexOf('/')))).filter((file) => matches(file));
}
 
; 











async function argoReleases(given, tree, elsewhere) {
    const held = (key) => heldOf(given, key);
    const files = held('valueFiles');
    const optional = (0,yaml_plain .Hn)(given.source, 'helm', 'ignoreMissingValueFiles');
    const texts = Array.isArray(files.plain)
        ? files.plain.filter((text) => typeof text === 'string')
        : [];
    const ways = findValueFiles(given, tree, texts, { optional, elsewhere: elsewhere !== null });
    const objects = allHeld(given, 'valuesObject').filter(({ plain }) => (0,yaml_plain .jh)(plain));
    const inline = objects.length > 0
        ? objects.map((each) => (0,node_layer .x)(each, 'valuesObject'))
        : [(0,node_layer .x)(held('values'), 'values')];
    const unread = findUnread(given);
    const parameters = await parameterLayers(given, tree, held);
    return ways.map(({ words, layers: valueFiles }) => ({
        name: words.length === 0 ? given.name : `${given.name} (${words.join(', ')})`,
        file: given.deployedBy ?? given.spot.file,
        chart: elsewhere === null ? given.path : null,
        elsewhere,
        chartName: (0,yaml_plain .$6)(given.source, 'chart') ?? given.path,
        ...(0,release_source .E)((0,yaml_plain .$6)(given.source, 'targetRevision')),
        ...(unread.length > 0 && { unread }),
        ...(words.length > 0 && { words }),
        layers: [...valueFiles, ...inline.filter((layer) => layer !== null), ...parameters],
    }));
}
 
function spansOf({ node, file, source }) {
    const at = (0,yaml_node .hd)(node);
    if (at === null)
        return [];
    if (at.kind === 'sequence')
        return at.items.flatMap((item) => spansOf({ plain: null, node: item, file, source }));
    if (at.kind === 'map')
        return at.entries.flatMap(({ value }) => spansOf({ plain: null, node: value, file, source }));
    const layer = (0,kustomize_layer .ZZ)(at);
    const of = layer?.source ?? source;
    return [{ file: layer?.file ?? file, start: (0,yaml_source .SU)(of, at.start), end: (0,yaml_source .SU)(of, at.end) }];
}
 
function findUnread(given) {
    const hasObject = allHeld(given, 'valuesObject').some(({ plain }) => (0,yaml_plain .jh)(plain));
    const replaced = ['values', 'parameters', 'fileParameters'].flatMap((key) => {
        const all = allHeld(given, key);
        return key === 'values' && hasObject ? all : all.slice(0, -1);
    });
    return replaced.flatMap(spansOf);
}
 
function allHeld(given, key) {
    const over = (given.overrides ?? []).flatMap((override) => heldBy(override, key) ?? []);
    return [heldBySource(given, key), ...over];
}
 
function heldOf(given, key) {
    for (const override of (given.overrides ?? []).toReversed()) {
        const held = heldBy(override, key);
        if (held !== null)
            return held;
    }
    return heldBySource(given, key);
}
function heldBy({ map, file, source }, key) {
    const helm = (0,yaml_node .hd)(entryOf(map, 'helm'));
    const node = helm?.kind === 'map' ? entryOf(helm, key) : undefined;
    return node === undefined ? null : { plain: (0,yaml_plain .Ul)(node), node, file, source };
}
function heldBySource(given, key) {
    const helm = given.node === undefined ? null : (0,yaml_node .hd)((0,yaml_node .w4)(given.node.map, 'helm')?.value);
    const node = helm?.kind === 'map' ? ((0,yaml_node .w4)(helm, key)?.value ?? null) : null;
    const source = given.node?.source ?? { text: '', offsets: null };
    const plain = node !== null && given.overrides !== undefined ? (0,yaml_plain .Ul)(node) : (0,yaml_plain.at)(given.source, 'helm', key);
    return { plain, node, file: given.spot.file, source };
}
 
; 

 
function mapTexts(value, replace) {
    if (typeof value === 'string')
        return replace(value);
    if (Array.isArray(value))
        return value.map((item) => mapTexts(item, replace));
    if (!(0,yaml_plain .jh)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, replace)]));
}
 
function findTemplates(value) {
    const found = new Set();
    mapTexts(value, (text) => {
        if (text.includes('{{'))
            found.add(text);
        return text;
    });
    return [...found];
}
 
function fillFast(text, parameters) {
    return text.replace(/\{\{(.*?)\}\}/gs, (whole, name) => {
        const value = (0,yaml_plain .$6)(parameters, name.trim());
        return value ?? (Object.hasOwn(parameters, name.trim()) ? '' : whole);
    });
}


function fillSimple(text, parameters) {
    let simple = true;
    const filled = text.replace(/\{\{(-?)(.*?)(-?)\}\}/gs, (_, left, action, right) => {
        const value = left === '' && right === '' ? evaluate(action.trim(), parameters) : null;
        simple &&= value !== null;
        return value ?? '';
    });
    return simple ? filled : null;
}
function evaluate(action, parameters) {
    const path = /^(?:\.[A-Za-z_]\w*)+$/.exec(action);
    if (path)
        return (0,yaml_plain .$6)(parameters, ...action.slice(1).split('.'));
    const [, list, index] = /^index\s+((?:\.[A-Za-z_]\w*)+)\s+(\d+)$/.exec(action) ?? [];
    const items = list === undefined ? null : (0,yaml_plain.at)(parameters, ...list.slice(1).split('.'));
    const item = Array.isArray(items) ? items[Number(index)] : null;
    return typeof item === 'string' ? item : null;
}
 
function flatten(value, prefix = '') {
    if (Array.isArray(value)) {
        return Object.assign({}, ...value.map((item, index) => flatten(item, `${prefix}[${index}]`)));
    }
    if (!(0,yaml_plain .jh)(value))
        return { [prefix]: value === null ? '' : String(value) };
    const dot = prefix === '' ? '' : `${prefix}.`;
    return Object.assign({}, ...Object.entries(value).map(([key, inner]) => flatten(inner, dot + key)));
}
 
function merge(under, over) {
    if (!(0,yaml_plain .jh)(under) || !(0,yaml_plain .jh)(over))
        return over;
    const merged = Object.entries(over).map(([key, value]) => {
        const below = Object.hasOwn(under, key) ? under[key] : undefined;
        return [key, below === undefined ? value : merge(below, value)];
    });
    return { ...under, ...Object.fromEntries(merged) };
}
 
; 














 
async function readApplication(object, scene) {
    const name = (0,deployers_objects .v8)(object);
    const sources = sourcesOf(object.value);
    const refs = new Map(sources.flatMap((source) => {
        const ref = (0,yaml_plain .$6)(source, 'ref');
        return ref === null ? [] : [[ref, scene.isOwn((0,yaml_plain .$6)(source, 'repoURL') ?? '')]];
    }));
    const nodes = sourceNodes(object);
    const found = sources.map((source, index) => {
        const numbered = sources.length > 1 ? `${name} (source ${index + 1})` : name;
        const map = nodes.length === sources.length ? nodes[index] : undefined;
        const node = map && object.source ? { node: { map, source: object.source } } : {};
        return readSource({ ...base(object), name: numbered, source, refs, path: '', ...node }, scene);
    });
    return (0,jobs .l1)(await Promise.all(found));
}
 
function sourcesOf(application) {
    const several = (0,yaml_plain .ht)(application, 'spec', 'sources');
    const single = (0,yaml_plain.at)(application, 'spec', 'source') ?? (0,yaml_plain.at)(application, 'spec', 'sourceHydrator', 'drySource');
    return several.length > 0 ? several : (0,yaml_plain .jh)(single) ? [single] : [];
}
 
function sourceNodes({ node }) {
    const spec = below(node, 'spec');
    const several = spec && (0,yaml_node .hd)((0,yaml_node .w4)(spec, 'sources')?.value);
    if (several?.kind === 'sequence' && several.items.length > 0)
        return several.items.map((item) => (0,yaml_node .hd)(item)).filter((item) => item?.kind === 'map');
    const single = below(spec, 'source') ?? below(below(spec, 'sourceHydrator'), 'drySource');
    return single ? [single] : [];
}
function below(map, key) {
    const value = map && (0,yaml_node .hd)((0,yaml_node .w4)(map, key)?.value);
    return value?.kind === 'map' ? value : undefined;
}
function base(object) {
    return {
        spot: object.spot,
        ...(object.deployedBy !== undefined && { deployedBy: object.deployedBy }),
        application: object.name,
        namespace: (0,yaml_plain .$6)(object.value, 'spec', 'destination', 'namespace'),
    };
}
async function readSource(given, scene) {
    const { source, name, spot } = given;
    const refuse = (kind, reason) => ({
        deployments: [],
        unrendered: [{ name, spot, kind, reason }],
    });
    const url = (0,yaml_plain .$6)(source, 'repoURL');
    const open = async (reason, kind = 'elsewhere') => ({
        ...refuse(kind, reason),
        ...(((0,yaml_plain .jh)(source['helm']) || (0,yaml_plain .$6)(source, 'chart') !== null) && {
            releases: await argoReleases(given, scene.tree, reason),
        }),
    });
    if ((0,yaml_plain .$6)(source, 'chart') !== null) {
        const unasked = `its chart is in a registry (${url ?? 'no repoURL'})`;
        const pulled = await (0,remote_chart .E)(scene.tree, wordsOf(source), unasked);
        if (!pulled.ok)
            return open(pulled.reason, pulled.kind);
        const whole = { ...given, path: pulled.directory };
        return { ...(0,helm_source .eB)(whole, scene), releases: await argoReleases(whole, scene.tree, null) };
    }
    const written = (0,yaml_plain .$6)(source, 'path');
    if (url === null || (written === null && (0,yaml_plain .$6)(source, 'ref') !== null))
        return jobs .Sb;
    if (!scene.isOwn(url))
        return open(`it names another repository (${url})`);
    if (written === null)
        return refuse('wrong', 'its source has no path');
    if (scene.lenient && (0,open_parts .nT)(written))
        return readPattern(given, written, scene);
    const path = (0,file_path .dx)('', written);
    if (path === null)
        return refuse('wrong', `its path ${JSON.stringify(written)} leaves the repository`);
    if (!scene.tree.hasDirectory(path))
        return refuse('wrong', `its path ${JSON.stringify(written)} is not in the repository`);
    const found = await readOwnSource({ ...given, path }, scene);
    return url.includes('{{') ? (0,jobs .Pg)(found) : found;
}
 
function wordsOf(source) {
    const url = (0,yaml_plain .$6)(source, 'repoURL') ?? '';
    const repository = url === '' || url.includes('://') ? url : `oci://${url}`;
    const said = { name: (0,yaml_plain .$6)(source, 'chart'), version: (0,yaml_plain .$6)(source, 'targetRevision'), digest: null };
    return { repository, ...said };
}


async function readPattern(given, written, scene) {
    const pattern = written.replace(/^\.?\/|\/$/g, '');
    const candidates = (0,deployers_files .Iy)(scene.tree.directories, (0,open_parts .gz)(pattern));
    const paths = (0,open_parts .cy)(pattern, candidates);
    const { name, spot, source } = given;
    if (paths.length === 0) {
        const reason = `its path ${JSON.stringify(written)} is filled in by a template`;
        return { deployments: [], unrendered: [{ name, spot, kind: 'elsewhere', reason, untold: true }] };
    }
    const found = paths.map(({ path, binding }) => {
        const filled = mapTexts(source, (text) => (0,open_parts .Mx)(text, binding));
        return readOwnSource({ ...given, source: (0,yaml_plain .jh)(filled) ? filled : source, path }, scene);
    });
    return (0,jobs .Pg)((0,jobs .l1)(await Promise.all(found)));
}
 
async function readOwnSource(written, scene) {
    const { tree } = scene;
    const given = await withOverrides(written, tree);
    const { source, path } = given;
    const named = ['helm', 'kustomize', 'directory'].find((key) => (0,yaml_plain .jh)(source[key]));
    const kustomization = (0,deployers_files .oR)(tree, path);
    const chart = tree.hasFile((0,file_path .zX)(path, 'Chart.yaml'));
    if (named === 'kustomize' || (kustomization && named !== 'helm' && named !== 'directory')) {
        return (0,kustomize_source .Nn)(given, scene);
    }
    if (named === 'helm' || (chart && named !== 'directory')) {
        return { ...(0,helm_source .eB)(given, scene), releases: await argoReleases(given, tree, null) };
    }
    return plainDeployment(given, scene);
}
function plainDeployment({ source, path, name, spot }, { tree }) {
    const options = (0,yaml_plain.at)(source, 'directory');
    const job = (0,directory_source .f)(tree, path, {
        recurse: (0,yaml_plain .$6)(options, 'recurse') === 'true',
        include: (0,yaml_plain .$6)(options, 'include'),
        exclude: (0,yaml_plain .$6)(options, 'exclude'),
    });
    const deployment = { name, spot, environment: null, job, inputs: job.files, substitute: null };
    const jsonnet = (0,yaml_plain.at)(options, 'jsonnet');
    const unrendered = (0,yaml_plain .jh)(jsonnet) && Object.keys(jsonnet).length > 0
        ? [
            {
                name,
                spot,
                kind: 'elsewhere',
                reason: 'its Jsonnet is not evaluated, only its YAML and JSON is read',
            },
        ]
        : [];
    return { deployments: [deployment], unrendered };
}
 
; 

 
function isSelected(selector, parameters) {
    const labels = (0,yaml_plain.at)(selector, 'matchLabels');
    const equal = Object.entries((0,yaml_plain .jh)(labels) ? labels : {}).every(([key, value]) => (0,yaml_plain .$6)(parameters, key) === String(value));
    return equal && (0,yaml_plain .ht)(selector, 'matchExpressions').every((expression) => holds(expression, parameters));
}
function holds(expression, parameters) {
    const key = (0,yaml_plain .$6)(expression, 'key') ?? '';
    const exists = Object.hasOwn(parameters, key);
    const isAmong = exists && (0,yaml_plain .i1)(expression, 'values').includes((0,yaml_plain .$6)(parameters, key) ?? '');
    switch ((0,yaml_plain .$6)(expression, 'operator')) {
        case 'In':
            return isAmong;
        case 'NotIn':
            return !isAmong;
        case 'Exists':
            return exists;
        case 'DoesNotExist':
            return !exists;
        default:
            return false;
    }
}
 
; 







 
const maxSets = 5000;
 
async function expandGenerator(generator, scene) {
    const found = await expandKind(generator, scene);
    const expansion = found.ok || !scene.lenient ? found : { ok: true, sets: [knownValues(generator, scene)] };
    const selector = (0,yaml_plain.at)(generator, 'selector');
    if (!expansion.ok || !(0,yaml_plain .jh)(selector) || expansion !== found)
        return expansion;
    return { ok: true, sets: expansion.sets.filter((set) => isSelected(selector, flatten(set))) };
}
 
function knownValues(generator, { goTemplate }) {
    const kind = Object.values(generator).find((value) => (0,yaml_plain .jh)(value) && (0,yaml_plain .jh)(value['values']));
    const values = (0,yaml_plain.at)(kind, 'values');
    if (!(0,yaml_plain .jh)(values))
        return {};
    return goTemplate ? { values } : flatten({ values });
}
async function expandKind(generator, scene) {
    const kind = Object.keys(generator).find((key) => key !== 'selector' && key !== 'template') ?? 'empty';
    const value = generator[kind];
    if (kind === 'list')
        return expandList(value, scene);
    if (kind === 'git')
        return expandGit(value, scene);
    if (kind === 'matrix')
        return expandMatrix((0,yaml_plain .ht)(value, 'generators'), scene);
    if (kind === 'merge')
        return expandMerge(value, scene);
    return { ok: false, reason: `its ${kind} generator asks a cluster or a service` };
}
function expandList(value, scene) {
    const yaml = (0,yaml_plain .$6)(value, 'elementsYaml');
    if (yaml?.includes('{{'))
        return { ok: false, reason: 'its elementsYaml is a template' };
    const more = yaml === null ? [] : (0,deployers_objects .rM)(yaml);
    const elements = [...(0,yaml_plain .gT)(value, 'elements'), ...(Array.isArray(more) ? more : [])].filter(yaml_plain .jh);
    return { ok: true, sets: elements.map((element) => (scene.goTemplate ? element : flatten(element))) };
}
async function expandGit(value, scene) {
    const url = (0,yaml_plain .$6)(value, 'repoURL') ?? '';
    if (!scene.isOwn(url))
        return { ok: false, reason: `its git generator reads another repository (${url})` };
    const directories = (0,yaml_plain .ht)(value, 'directories');
    const sets = directories.length > 0
        ? matchPaths(directories, scene.tree.directories.filter((path) => !/(?:^|\/)\./.test(path))).map((path) => ({
            content: {},
            path: pathParameters(path),
        }))
        : await readFiles(matchPaths((0,yaml_plain .ht)(value, 'files'), scene.tree.files), scene.tree);
    const prefix = (0,yaml_plain .$6)(value, 'pathParamPrefix');
    const extra = (0,yaml_plain.at)(value, 'values');
    return { ok: true, sets: sets.map((set) => finishGit(set, prefix, extra, scene)) };
}
 
function finishGit({ content, path }, prefix, extra, scene) {
    const set = scene.goTemplate ? goSet(content, path, prefix) : fastSet(content, path, prefix);
    if (!(0,yaml_plain .jh)(extra))
        return set;
    const fill = (text) => (scene.goTemplate ? (fillSimple(text, set) ?? text) : fillFast(text, set));
    const values = mapTexts(extra, fill);
    return scene.goTemplate ? { ...set, values } : { ...set, ...flatten({ values }) };
}
function goSet(content, path, prefix) {
    return prefix === null ? { ...content, path } : { ...content, [prefix]: { path } };
}
function fastSet(content, path, prefix) {
    const { path: directory = '', segments = [], ...rest } = path;
    const named = { ...flatten({ path: rest }), ...flatten({ path: segments }), path: directory };
    const dot = prefix === null ? '' : `${prefix}.`;
    return {
        ...flatten(content),
        ...Object.fromEntries(Object.entries(named).map(([key, value]) => [dot + key, value])),
    };
}
function pathParameters(path) {
    const basename = (0,file_path .bx)(path);
    return { path, basename, basenameNormalized: normalize(basename), segments: path.split('/') };
}
async function readFiles(files, tree) {
    const read = files.map(async (file) => {
        const value = await tree.readValue(file);
        const filename = (0,file_path .bx)(file);
        const path = { ...pathParameters((0,file_path .gN)(file)), filename, filenameNormalized: normalize(filename) };
        return (Array.isArray(value) ? value : [value]).filter(yaml_plain .jh).map((content) => ({ content, path }));
    });
    return (await Promise.all(read)).flat();
}
 
function matchPaths(entries, paths) {
    const globs = (excluded) => entries
        .filter((entry) => (0,yaml_plain .Hn)(entry, 'exclude') === excluded)
        .flatMap((entry) => (0,yaml_plain .$6)(entry, 'path') ?? [])
        .filter((glob) => (0,policy_glob .jn)(glob) === null)
        .map((glob) => picomatch(glob.replace(/^\.?\//, '').slice(0, 1000), { windows: false, dot: true }));
    const [taken, left] = [globs(false), globs(true)];
    return paths.filter((path) => taken.some((matches) => matches(path)) && !left.some((matches) => matches(path)));
}
 
async function expandMatrix(generators, scene) {
    const [first, second] = generators;
    if (first === undefined || second === undefined || generators.length > 2)
        return { ok: false, reason: 'its matrix has not two generators' };
    const outer = await expandGenerator(first, scene);
    if (!outer.ok)
        return outer;
    const sets = [];
    for (const set of outer.sets) {
        const fill = (text) => (scene.goTemplate ? (fillSimple(text, set) ?? text) : fillFast(text, set));
        const filled = mapTexts(second, fill);
        const inner = await expandGenerator((0,yaml_plain .jh)(filled) ? filled : second, scene);
        if (!inner.ok)
            return inner;
        for (const other of inner.sets)
            sets.push(scene.goTemplate ? merge(set, other) : { ...set, ...other });
        if (sets.length > maxSets)
            return { ok: false, reason: `it makes more than ${maxSets} applications` };
    }
    return { ok: true, sets };
}
 
async function expandMerge(value, scene) {
    const keys = (0,yaml_plain .i1)(value, 'mergeKeys');
    const idOf = (set) => JSON.stringify(keys.map((key) => flatten(set)[key] ?? null));
    const [first, ...others] = (0,yaml_plain .ht)(value, 'generators');
    const base = first === undefined ? { ok: true, sets: [] } : await expandGenerator(first, scene);
    if (!base.ok)
        return base;
    let merged = base.sets;
    for (const generator of others) {
        const expansion = await expandGenerator(generator, scene);
        if (!expansion.ok)
            return expansion;
        const over = new Map(expansion.sets.map((set) => [idOf(set), set]));
        merged = merged.map((set) => merge(set, over.get(idOf(set)) ?? {}));
    }
    return { ok: true, sets: merged };
}
 
function normalize(name) {
    return name
        .toLowerCase()
        .replace(/[^a-z0-9.-]/g, '-')
        .slice(0, 253)
        .replace(/^[-_.]+|[-_.]+$/g, '');
}
 
; 







 
async function readApplicationSet(object, scene, renderer) {
    const goTemplate = (0,yaml_plain .Hn)(object.value, 'spec', 'goTemplate');
    const unrendered = [];
    const refuse = (kind, reason) => unrendered.push({ name: (0,deployers_objects .v8)(object), spot: object.spot, kind, reason });
    const sets = [];
    for (const generator of (0,yaml_plain .ht)(object.value, 'spec', 'generators')) {
        const expansion = await expandGenerator(generator, { ...scene, goTemplate });
        if (!expansion.ok)
            refuse('elsewhere', expansion.reason);
        const template = templateOf(object.value, generator);
        if (expansion.ok)
            sets.push(...expansion.sets.map((parameters) => ({ template, parameters })));
    }
    const patch = (0,yaml_plain .$6)(object.value, 'spec', 'templatePatch');
    const filled = await fill(sets, goTemplate ? patch : null, goTemplate, renderer);
    if (!filled.ok)
        refuse('wrong', filled.reason);
    const applications = filled.ok ? filled.values.flatMap((value) => toApplication(value, object)) : [];
    const found = await Promise.all(applications.map((application) => readApplication(application, scene)));
    return (0,jobs .l1)([...found, { deployments: [], unrendered }]);
}
 
function templateOf(set, generator) {
    const template = (0,yaml_plain.at)(set, 'spec', 'template') ?? {};
    const nested = Object.values(generator).find((value) => (0,yaml_plain .jh)((0,yaml_plain.at)(value, 'template')));
    const own = (0,yaml_plain.at)(generator, 'template') ?? (0,yaml_plain.at)(nested, 'template');
    return own === undefined ? template : merge(template, own);
}
async function fill(sets, patch, goTemplate, renderer) {
    if (!goTemplate) {
        const values = sets.map(({ template, parameters }) => mapTexts(template, (text) => fillFast(text, flatten(parameters))));
        return { ok: true, values };
    }
    const expanded = await expandAll(sets, patch, renderer);
    if (!expanded.ok)
        return expanded;
    const values = sets.map(({ template, parameters }, index) => {
        const filled = mapTexts(template, (text) => expanded.texts(index, text, parameters));
        if (patch === null)
            return filled;
        return merge(filled, (0,deployers_objects .rM)(expanded.texts(index, patch, parameters)) ?? {});
    });
    return { ok: true, values };
}
 
async function expandAll(sets, patch, renderer) {
    const all = new Set(sets.flatMap(({ template }) => findTemplates(template)));
    if (patch !== null)
        all.add(patch);
    const hard = [...all].filter((text) => sets.some(({ parameters }) => fillSimple(text, parameters) === null));
    const simple = (text, parameters) => fillSimple(text, parameters) ?? text;
    if (hard.length === 0 || sets.length === 0)
        return { ok: true, texts: (_, text, parameters) => simple(text, parameters) };
    const answer = await renderer.expand(hard, sets.map(({ parameters }) => parameters));
    if (!answer.ok)
        return answer;
    const indexOf = new Map(hard.map((text, index) => [text, index]));
    return {
        ok: true,
        texts: (set, text, parameters) => answer.texts[set]?.[indexOf.get(text) ?? -1] ?? simple(text, parameters),
    };
}
function toApplication(value, set) {
    const whole = merge({ apiVersion: set.apiVersion, kind: 'Application' }, value);
    const object = (0,deployers_objects .vw)(whole, set.spot);
    const spec = (0,yaml_node .hd)(set.node && (0,yaml_node .w4)(set.node, 'spec')?.value);
    const template = spec?.kind === 'map' ? (0,yaml_node .hd)((0,yaml_node .w4)(spec, 'template')?.value) : null;
    const node = template?.kind === 'map' && set.source ? { node: template, source: set.source } : {};
    const by = set.deployedBy === undefined ? {} : { deployedBy: set.deployedBy };
    return object === null ? [] : [{ ...object, ...node, ...by }];
}
 
; 


 
const noSource = { text: '', offsets: null };


function withComposed(objects, composed) {
    if (composed.length === 0)
        return objects;
    const keyOf = (file, document) => `${document} ${file}`;
    const spots = new Map(objects.map(({ spot, document }) => [keyOf(spot.file, document), spot]));
    const covered = new Set(composed.map(({ file, document }) => keyOf(file, document)));
    const found = new Map();
    for (const { root, file, document, by, unknown } of composed) {
        const spot = spots.get(keyOf(file, document)) ?? { file, line: 1, column: 1 };
        const object = (0,deployers_objects .vw)((0,yaml_plain .Ul)(root), spot);
        if (object === null)
            continue;
        const more = { document, node: root, source: noSource, deployedBy: by };
        const whole = { ...object, ...more, ...(unknown !== null && { template: true }) };
        found.set(JSON.stringify([whole.value, file, by, unknown]), whole);
    }
    return [...objects.filter(({ spot, document }) => !covered.has(keyOf(spot.file, document))), ...found.values()];
}
 
; 

 
function openChartSources(objects) {
    const kinds = new Set(['HelmRepository', 'OCIRepository', 'HelmChart']);
    const sources = objects.filter(({ kind, apiVersion }) => kinds.has(kind) && apiVersion.startsWith('source.toolkit.'));
    const find = (asked) => findSource(sources, asked);
    const ofRepository = (spec, namespace) => {
        const source = find(referenceOf((0,yaml_plain.at)(spec, 'sourceRef'), namespace, 'HelmRepository'));
        if (typeof source === 'string')
            return source;
        const repository = (0,yaml_plain .$6)(source, 'url') ?? '';
        return { repository, name: (0,yaml_plain .$6)(spec, 'chart') ?? '', version: (0,yaml_plain .$6)(spec, 'version') ?? '*', digest: null };
    };
    return {
        withChart: (release) => {
            const reference = referenceOf((0,yaml_plain.at)(release.value, 'spec', 'chartRef'), release.namespace, '');
            const source = reference.kind === 'HelmChart' ? find(reference) : null;
            const [spec, from] = [(0,yaml_plain.at)(release.value, 'spec'), (0,yaml_plain.at)(source ?? undefined, 'sourceRef')];
            if (!(0,yaml_plain .jh)(source) || !(0,yaml_plain .jh)(spec) || !(0,yaml_plain .jh)(from) || (0,yaml_plain .$6)(from, 'kind') !== 'GitRepository')
                return release;
            const { chartRef: _, ...own } = spec;
             
            const sourceRef = { ...from, namespace: reference.namespace };
            return { ...release, value: { ...release.value, spec: { ...own, chart: { spec: { ...source, sourceRef } } } } };
        },
        chartOf: ({ value, namespace }) => {
            const own = (0,yaml_plain.at)(value, 'spec', 'chart', 'spec');
            if (own !== undefined)
                return ofRepository(own, namespace);
            const reference = referenceOf((0,yaml_plain.at)(value, 'spec', 'chartRef'), namespace, '');
            const source = find(reference);
            if (typeof source === 'string')
                return source;
            if (reference.kind === 'HelmChart')
                return ofRepository(source, reference.namespace);
            const ref = (0,yaml_plain.at)(source, 'ref');
             
            const range = (0,yaml_plain .$6)(ref, 'semver');
            return {
                repository: (0,yaml_plain .$6)(source, 'url') ?? '',
                name: null,
                version: range ?? (0,yaml_plain .$6)(ref, 'tag') ?? 'latest',
                digest: (0,yaml_plain .$6)(ref, 'digest'),
            };
        },
    };
}
function referenceOf(said, namespace, usual) {
    return {
        kind: (0,yaml_plain .$6)(said, 'kind') ?? usual,
        name: (0,yaml_plain .$6)(said, 'name') ?? '',
        namespace: (0,yaml_plain .$6)(said, 'namespace') ?? namespace,
    };
}
 
function findSource(sources, { kind, name, namespace }) {
    const named = sources.filter((source) => source.kind === kind && source.name === name);
    const near = named.filter((source) => source.namespace === null || namespace === null || source.namespace === namespace);
    const specs = new Map((near.length > 0 ? near : named).map(({ value }) => [JSON.stringify(value['spec']), value['spec']]));
    const [first] = specs.values();
    if (specs.size === 0 || first === undefined)
        return `the source of its chart, the ${kind || 'object'} ${name}, is not in this repository`;
    return specs.size === 1
        ? first
        : `the source of its chart, ${kind} ${name}, is there ${specs.size} times, each with something else`;
}
 
 
var kustomize_walk = __webpack_require__(5273);
; 








 
function findGitSources(objects) {
    const sources = objects.filter(({ kind }) => kind === 'GitRepository');
    return new Map(sources.flatMap(({ name, value }) => (0,yaml_plain .$6)(value, 'spec', 'url') ? [[name, (0,yaml_plain .$6)(value, 'spec', 'url') ?? '']] : []));
}
 
const bootstrapSource = 'flux-system';
 
async function readFluxKustomization(object, scene, sources) {
    const { tree } = scene;
    const spec = (0,yaml_plain.at)(object.value, 'spec');
    const written = (0,yaml_plain .$6)(spec, 'path') ?? './';
    const refuse = refusal(object);
    if ((0,yaml_plain.at)(spec, 'sourceRef') === undefined)
        return jobs .Sb;
    const elsewhere = describeSource((0,yaml_plain.at)(spec, 'sourceRef'), scene, sources);
    if (elsewhere !== null)
        return refuse('elsewhere', elsewhere);
    if (/\$\{/.test(written))
        return refuse('elsewhere', `its path ${JSON.stringify(written)} is filled in by the Kustomization that applies it`);
    const path = (0,file_path .dx)('', written.replace(/^\//, ''));
    if (path === null)
        return refuse('wrong', `its path ${JSON.stringify(written)} leaves the repository`);
    if (!tree.hasDirectory(path))
        return refuse('wrong', `its path ${JSON.stringify(written)} is not in the repository`);
    const own = (0,deployers_files .oR)(tree, path);
    const assumed = isUnknown((0,yaml_plain.at)(spec, 'sourceRef'), sources);
    if (assumed && (path === '' || !own))
        return jobs .Sb;
    const { files, walked } = await walkPath(tree, path);
    const found = (0,kustomize_source .RW)({
        name: (0,deployers_objects .v8)(object),
        spot: object.spot,
        path,
        walked,
        overlay: fluxOverlay(spec),
        components: (0,yaml_plain .i1)(spec, 'components').map((component) => (0,file_path .dx)(path, component)),
        kubeVersion: null,
        files,
        scene,
        substitute: substitutions(spec),
    });
    return assumed ? (0,jobs .Pg)(found) : found;
}
 
async function appliedFiles(object, scene, sources) {
    const spec = (0,yaml_plain.at)(object.value, 'spec');
    const written = (0,yaml_plain .$6)(spec, 'path') ?? './';
    const path = written.includes('${') ? null : (0,file_path .dx)('', written.replace(/^\//, ''));
    if (path === null || !scene.tree.hasDirectory(path))
        return [];
    if (describeSource((0,yaml_plain.at)(spec, 'sourceRef'), scene, sources) !== null)
        return [];
    return (await walkPath(scene.tree, path)).walked.files;
}
 
async function walkPath(tree, path) {
    const files = (0,deployers_files .oR)(tree, path) ? null : findResources(tree, path);
    const walked = await (0,kustomize_walk .cu)(tree, ...(files ?? [path]));
    if (files === null)
        return { files, walked };
    return { files, walked: { ...walked, files: [...files.filter(tree.hasFile), ...walked.files] } };
}
 
function findResources(tree, path) {
    const { files } = (0,directory_source .f)(tree, path, { recurse: true, include: null, exclude: null });
    const below = path === '' ? [] : path.split('/');
    const resources = files.map((file) => {
        const parts = file.split('/').slice(0, -1);
        const parents = parts.map((_, index) => parts.slice(0, index + 1).join('/')).slice(below.length);
        return parents.find((parent) => (0,deployers_files .oR)(tree, parent)) ?? file;
    });
    return [...new Set(resources)];
}
 
function refusal({ spot, ...object }) {
    const name = (0,deployers_objects .v8)(object);
    return (kind, reason) => ({
        deployments: [],
        unrendered: [{ name, spot, kind, reason }],
    });
}
 
function isUnknown(reference, sources) {
    const [kind, name] = [(0,yaml_plain .$6)(reference, 'kind') ?? 'GitRepository', (0,yaml_plain .$6)(reference, 'name') ?? ''];
    return kind !== 'GitRepository' || (!sources.has(name) && name !== bootstrapSource);
}
 
function describeSource(reference, { isOwn, lenient }, sources) {
    if (lenient && isUnknown(reference, sources))
        return null;
    const [kind, name] = [(0,yaml_plain .$6)(reference, 'kind') ?? 'GitRepository', (0,yaml_plain .$6)(reference, 'name') ?? ''];
    if (kind !== 'GitRepository')
        return `its source is the ${kind} ${name}`;
    const url = sources.get(name);
    if (url === undefined)
        return name === bootstrapSource ? null : `its source, the GitRepository ${name}, is not in this repository`;
    return isOwn(url) ? null : `it names another repository (${url})`;
}
function fluxOverlay(spec) {
    const overlay = (0,kustomize_source .ke)({ ...((0,yaml_plain .jh)(spec) ? spec : {}), namespace: (0,yaml_plain .$6)(spec, 'targetNamespace'), images: [], replicas: [] }, (name) => name);
    const images = (0,yaml_plain .ht)(spec, 'images');
    const labels = (0,yaml_plain.at)(spec, 'commonMetadata', 'labels');
    return {
        ...overlay,
        ...(images.length > 0 && { images }),
        ...((0,yaml_plain .jh)(labels) && { labels: [{ pairs: labels, includeSelectors: false }] }),
    };
}
 
function substitutions(spec) {
    const values = (0,yaml_plain.at)(spec, 'postBuild', 'substitute');
    if ((0,yaml_plain.at)(spec, 'postBuild') === undefined)
        return null;
    return Object.fromEntries(Object.entries((0,yaml_plain .jh)(values) ? values : {}).map(([name, value]) => [
        name,
        String(value ?? '').replaceAll('\n', ''),
    ]));
}
 
 
var fields = __webpack_require__(1569);
 
var base64 = __webpack_require__(5969);
 
var scalars = __webpack_require__(5570);
; 






 
function heldAt({ value, node, source, spot }, ...keys) {
    let found = node ?? null;
    for (const key of keys) {
        const map = (0,yaml_node .hd)(found);
        found = map?.kind === 'map' ? ((0,yaml_node .w4)(map, key)?.value ?? null) : null;
    }
    return { plain: (0,yaml_plain.at)(value, ...keys), node: found, file: spot.file, source: source ?? { text: '', offsets: null } };
}
 
async function findHeld(tree, { namespace }, { kind, name, key }) {
    for (const { kind: found, object, generated } of await holders(tree)) {
        if (found !== kind)
            continue;
        if (object !== null && isNamed(object, name, namespace) && object.value['sops'] === undefined) {
            const said = (kind === 'Secret' ? keyOf(object, 'stringData', key) : null) ?? keyOf(object, 'data', key);
            if (said !== null)
                return said;
        }
        const file = generated?.name === name ? generated.files.get(key) : undefined;
        if (file !== undefined && tree.hasFile(file))
            return { generated: file };
    }
    return null;
}
 
function keyOf(object, data, key) {
    const held = heldAt(object, data);
    const map = (0,yaml_node .hd)(held.node);
    const node = map?.kind === 'map' ? ((0,yaml_node .w4)(map, key)?.value ?? null) : null;
    const value = (0,yaml_node .hd)(node);
    if (node === null)
        return null;
    if (object.kind !== 'Secret' || data === 'stringData' || value?.kind !== 'scalar')
        return { ...held, node, plain: (0,yaml_plain .Ul)(node) };
    const text = (0,base64 .y)((0,yaml_node .ws)(value));
    return { ...held, node: (0,scalars .O0)(value, held.source, text), plain: text };
}
function isNamed(object, name, namespace) {
    return object.name === name && (object.namespace === null || namespace === null || object.namespace === namespace);
}


async function readConfigMap(tree, name, namespace) {
    const maps = (await holders(tree)).filter(({ kind }) => kind === 'ConfigMap');
    const named = maps.filter(({ object, generated }) => object === null ? generated?.name === name : isNamed(object, name, namespace));
    if (named.length === 0 || named.some(({ object }) => object === null))
        return null;
    const texts = named.map(({ object }) => {
        const data = (0,yaml_plain.at)(object?.value, 'data');
        return new Map(Object.entries((0,yaml_plain .jh)(data) ? data : {}).map(([key, value]) => [key, String(value ?? '')]));
    });
    const keys = new Set(texts.flatMap((each) => [...each.keys()]));
    return new Map([...keys].map((key) => {
        const [first, ...others] = texts.map((each) => each.get(key) ?? null);
        return [key, others.every((other) => other === first) ? (first ?? null) : null];
    }));
}
const known = new WeakMap();
 
function holders(tree) {
    const found = known.get(tree) ?? readHolders(tree);
    known.set(tree, found);
    return found;
}
async function readHolders(tree) {
    const found = [];
    for (const file of tree.files) {
        const text = await tree.read(file);
        if (text === null)
            continue;
        if (/\bkind["']?:[ \t]*["']?(?:ConfigMap|Secret)\b/.test(text)) {
            for (const object of (0,deployers_objects .$I)(file, text, (apiVersion) => apiVersion === 'v1')) {
                const { kind } = object;
                if (kind === 'ConfigMap' || kind === 'Secret')
                    found.push({ kind, object, generated: null });
            }
        }
        for (const kind of ['ConfigMap', 'Secret'])
            if (text.includes(generators[kind]))
                found.push(...generatedIn(file, await tree.readValue(file), kind));
    }
    return found;
}
const generators = { ConfigMap: 'configMapGenerator', Secret: 'secretGenerator' };
function generatedIn(file, kustomization, kind) {
    const directory = (0,file_path .gN)(file);
    return (0,yaml_plain .ht)((0,yaml_plain .jh)(kustomization) ? kustomization : null, generators[kind]).map((generator) => {
        const files = (0,yaml_plain .i1)(generator, 'files').map((written) => {
            const [, key, path] = /^(?:([^=]+)=)?(.+)$/.exec(written) ?? [];
            const target = (0,file_path .dx)(directory, path ?? '') ?? '';
            return [key ?? (0,file_path .bx)(target), target === '' ? (0,file_path .zX)(directory, '') : target];
        });
        return { kind, object: null, generated: { name: (0,yaml_plain .$6)(generator, 'name') ?? '', files: new Map(files) } };
    });
}
 
; 










 
async function fluxRelease(object, tree, chart) {
    const spec = (0,yaml_plain.at)(object.value, 'spec');
    const { file } = object.spot;
    const named = (0,yaml_plain.at)(spec, 'chart', 'spec');
    const written = [
        ...(0,yaml_plain .i1)(named ?? null, 'valuesFiles'),
        ...[(0,yaml_plain .$6)(named, 'valuesFile')].filter((one) => one !== null),
    ];
    const files = written.map((path) => {
        const found = chart.directory === null ? null : (0,file_path .dx)('', path);
        if (found === null || !tree.hasFile(found))
            return (0,release_source .e)(found ?? file, `the values file ${path} is not in this tree`);
        return { kind: 'file', file: found, path: '' };
    });
    const from = await Promise.all((0,yaml_plain .ht)(spec ?? null, 'valuesFrom').map((entry, index) => valuesFrom(entry, index, object, tree)));
    const values = (0,node_layer .x)(heldAt(object, 'spec', 'values'), 'values');
    const targets = from.flatMap(({ target }) => (target === null ? [] : [target]));
    return {
        name: (0,deployers_objects .v8)(object),
        file: object.deployedBy ?? file,
        chart: chart.directory,
        elsewhere: chart.elsewhere,
        chartName: (0,yaml_plain .$6)(named, 'chart') ?? (0,yaml_plain .$6)(spec, 'chartRef', 'name') ?? '',
        ...(0,release_source .E)((0,yaml_plain .$6)(named, 'version')),
        ...(written.length > 0 && { withoutOwn: true }),
        ...postRendered(object),
         
        layers: [
            ...files,
            ...from.flatMap(({ below }) => below ?? []),
            ...(values === null ? [] : [values]),
            ...targets.map(maybe),
        ],
    };
}
 
function postRendered(object) {
    const { node, file, source, plain } = heldAt(object, 'spec', 'postRenderers');
    const written = { file, root: node, source };
    const layer = node === null ? (0,chart .w6)(`${file} (filled in)`, JSON.stringify(plain ?? [])) : written;
    const list = (0,yaml_node .hd)(layer.root);
    const steps = list?.kind === 'sequence' ? list.items.map((step) => (0,fields ._F)(step, 'kustomize')) : [];
    const over = steps.flatMap((step) => (0,fields .Um)(step, 'images').map((entry) => ({ layer, entry })));
    const patches = ['patches', 'patchesStrategicMerge', 'patchesJson6902'].flatMap((key) => steps.map((step) => JSON.stringify((0,yaml_plain .Ul)((0,fields ._F)(step, key)))));
    const doubt = 'a patch of its postRenderers may change it';
    return { ...(over.length > 0 && { over }), ...(patches.some((text) => text.includes('image')) && { doubt }) };
}
function maybe(source) {
    if (source.kind !== 'read')
        return source;
    const { layer } = source;
    return { kind: 'read', layer: { ...layer, values: { ...layer.values, maybe: 'a targetPath lies over the values' } } };
}
async function valuesFrom(entry, index, object, tree) {
    const [kind, name, key] = [
        (0,yaml_plain .$6)(entry, 'kind'),
        (0,yaml_plain .$6)(entry, 'name') ?? '',
        (0,yaml_plain .$6)(entry, 'valuesKey') ?? 'values.yaml',
    ];
    const { file } = object.spot;
    const unknown = (why) => ({
        below: (0,release_source .e)(file, `valuesFrom names the ${kind ?? 'object'} ${name}, ${why}`),
        target: null,
    });
    if (kind !== 'ConfigMap' && kind !== 'Secret')
        return unknown('which only the cluster has');
    const held = await findHeld(tree, object, { kind, name, key });
    if (held === null && kind === 'Secret')
        return unknown('which only the cluster has');
    if (held === null)
        return (0,yaml_plain .Hn)(entry, 'optional') ? { below: null, target: null } : unknown('which is not in this tree');
    const path = (0,yaml_plain .$6)(entry, 'targetPath');
    if ('generated' in held)
        return { below: { kind: 'file', file: held.generated, path: '' }, target: null };
    if (path === null)
        return { below: (0,node_layer .x)(held, `${index}.${key}`), target: null };
    const node = (0,yaml_node .hd)(held.node);
    const text = `${path}=${typeof held.plain === 'string' ? held.plain : ''}`;
    const expression = { text, kind: 'set', node: node?.kind === 'scalar' ? node : null, key: null };
    const layer = {
        kind: 'read',
        layer: { values: (0,set .w)(held.file, held.source, [expression]), key: `${held.file}#${key}` },
    };
    return { below: layer, target: layer };
}
 
; 








 
async function readHelmRelease(written, scene, sources, charts) {
    const object = charts.withChart(written);
    const found = await readInstalled(object, scene, sources, charts);
    const [job] = found.deployments.map((deployment) => deployment.job);
    const directory = job?.engine === 'helm' ? job.chart : null;
    if ((0,yaml_plain.at)(object.value, 'spec', 'chart') === undefined && (0,yaml_plain.at)(object.value, 'spec', 'chartRef') === undefined)
        return found;
    const reason = found.unrendered[0]?.reason ?? 'its chart is not in this tree';
    const chart = { directory, elsewhere: directory === null ? reason : null };
    return { ...found, releases: [await fluxRelease(object, scene.tree, chart)] };
}
async function readInstalled(object, scene, sources, charts) {
    const spec = (0,yaml_plain.at)(object.value, 'spec');
    const chart = (0,yaml_plain.at)(spec, 'chart', 'spec');
    const refuse = refusal(object);
    if ((0,yaml_plain.at)(spec, 'chartRef') === undefined && chart === undefined)
        return jobs .Sb;
    const files = [...(0,yaml_plain .i1)(chart, 'valuesFiles'), ...[(0,yaml_plain .$6)(chart, 'valuesFile')].filter((file) => file !== null)];
    if ((0,yaml_plain.at)(spec, 'chartRef') !== undefined || (0,yaml_plain .$6)(chart, 'sourceRef', 'kind') !== 'GitRepository') {
        const pulled = await (0,remote_chart .E)(scene.tree, charts.chartOf(object), 'its chart is in a registry');
        if (!pulled.ok)
            return refuse(pulled.kind, pulled.reason);
        if (files.length > 0)
            return refuse('elsewhere', 'its valuesFiles, which are in the chart, are not laid over it here');
        return install(object, scene, pulled.directory, []);
    }
    const elsewhere = describeSource((0,yaml_plain.at)(chart, 'sourceRef'), scene, sources);
    if (elsewhere !== null)
        return refuse('elsewhere', elsewhere);
    const written = (0,yaml_plain .$6)(chart, 'chart') ?? '';
    const path = (0,file_path .dx)('', written.replace(/^\//, ''));
    if (path === null)
        return refuse('wrong', `its chart ${JSON.stringify(written)} leaves the repository`);
    if (!scene.tree.hasFile(`${path}/Chart.yaml`))
        return refuse('wrong', `its chart ${JSON.stringify(written)} is not in the repository`);
    const resolved = files.map((file) => (0,file_path .dx)('', file));
    if (resolved.includes(null))
        return refuse('wrong', 'a values file leaves the repository');
    return install(object, scene, path, resolved.filter((file) => file !== null));
}
function install(object, { tree }, chart, valueFiles) {
    const job = helmJob(object, chart, valueFiles);
    const deployment = { name: (0,deployers_objects .v8)(object), spot: object.spot, environment: null, job };
    const partly = (0,yaml_plain .gT)((0,yaml_plain.at)(object.value, 'spec'), 'valuesFrom').length > 0
        ? refusal(object)('elsewhere', 'its valuesFrom are in the cluster; the rest was rendered').unrendered
        : [];
    return { deployments: [{ ...deployment, ...(0,helm_source .MH)(tree, job, object.spot.file) }], unrendered: partly };
}
function helmJob(object, chart, valueFiles) {
    const spec = (0,yaml_plain.at)(object.value, 'spec');
    const target = (0,yaml_plain .$6)(spec, 'targetNamespace');
    const values = (0,yaml_plain.at)(spec, 'values');
    const namespace = target ?? object.namespace;
    return {
        engine: 'helm',
        chart,
        release: (0,yaml_plain .$6)(spec, 'releaseName') ?? (target === null ? object.name : `${target}-${object.name}`).slice(0, 53),
        namespace,
        valueFiles,
        values: (0,yaml_plain .jh)(values) ? [JSON.stringify(values)] : [],
        set: [],
        setFiles: [],
        includeCrds: (0,yaml_plain .$6)(spec, 'install', 'crds') !== 'Skip',
        skipTests: true,
        kubeVersion: null,
        apiVersions: [],
    };
}
 
 
var substitute = __webpack_require__(6240);
; 






async function fillVariables(objects, tree, appliedBy) {
    const all = objects.filter(isKustomization);
    const open = new Set(all.filter((object) => isOpen(object.value['spec']) && !isDisabled(object)));
    if (open.size === 0)
        return objects;
    const filled = new Map();
    const queue = all
        .filter((object) => !open.has(object))
        .map((object) => ({ object, chain: new Set([object]) }));
     
    const rest = [...open];
    for (let turn = 0; turn < mostTurns; turn++) {
        const next = queue.shift() ?? restOf(rest, filled);
        if (next === null)
            break;
        const variables = await variablesOf(next.object, tree);
        if (variables === null)
            continue;
        const files = new Set(await appliedBy(next.object));
        for (const child of open) {
            if (next.chain.has(child) || !files.has(child.spot.file))
                continue;
            const object = { ...child, value: { ...child.value, spec: variables_fill(child.value['spec'] ?? null, variables) } };
            const ways = filled.get(child) ?? new Map();
            const key = JSON.stringify(object.value);
            filled.set(child, ways);
            if (ways.has(key))
                continue;
            ways.set(key, object);
            queue.push({ object, chain: new Set([...next.chain, child]) });
        }
    }
    return objects.flatMap((object) => [...(filled.get(object)?.values() ?? [object])]);
}
 
const mostTurns = 5000;
function restOf(rest, filled) {
    for (let object = rest.shift(); object !== undefined; object = rest.shift())
        if (!filled.has(object))
            return { object, chain: new Set([object]) };
    return null;
}
function isKustomization({ apiVersion, kind }) {
    return kind === 'Kustomization' && apiVersion.startsWith('kustomize.toolkit.');
}
function isDisabled({ value }) {
    return ['labels', 'annotations'].some((key) => (0,yaml_plain.at)(value, 'metadata', key, 'kustomize.toolkit.fluxcd.io/substitute') === 'disabled');
}
function isOpen(value) {
    return JSON.stringify(value ?? null).includes('${');
}
 
async function variablesOf({ value, namespace }, tree) {
    const spec = (0,yaml_plain.at)(value, 'spec');
    const own = substitutions(spec);
    if (own === null)
        return null;
    const values = new Map();
    let isWhole = true;
    for (const entry of (0,yaml_plain .ht)((0,yaml_plain.at)(spec, 'postBuild') ?? null, 'substituteFrom')) {
        const isMapOfTree = (0,yaml_plain .$6)(entry, 'kind') === 'ConfigMap';
        const data = isMapOfTree ? await readConfigMap(tree, (0,yaml_plain .$6)(entry, 'name') ?? '', namespace) : null;
        if (data === null) {
            values.clear();
            isWhole = false;
        }
        else
            for (const [name, text] of data)
                values.set(name, text?.replaceAll('\n', '') ?? null);
    }
     
    for (const [name, text] of Object.entries(own))
        values.set(name, isOpen(text) ? null : text);
    return { values, isWhole };
}
function variables_fill(value, variables) {
    if (typeof value === 'string')
        return fillText(value, variables);
    if (Array.isArray(value))
        return value.map((item) => variables_fill(item, variables));
    if (!(0,yaml_plain .jh)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, variables_fill(inner, variables)]));
}
function fillText(text, { values, isWhole }) {
    const names = [...text.matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name);
    const isKnown = (name) => (values.has(name) ? values.get(name) !== null : isWhole);
    if (names.length === 0 || !names.every(isKnown))
        return text;
    const known = [...values].flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
    const found = (0,substitute .V)(text, Object.fromEntries(known));
    return found.length > longest ? text : found;
}
 
const longest = 10_000;
 
; 



 
function findNamedSources(object, tree, git) {
    return namesOf(object, git).map(({ url, path: written }) => {
        const path = (0,file_path .dx)('', beforeTemplate((written ?? '').replace(/^\//, '')));
        return { url: url ?? '', exists: path !== null && path !== '' && tree.hasDirectory(path) };
    });
}
function beforeTemplate(path) {
    const open = ['{{', '*'].map((sign) => path.indexOf(sign)).filter((at) => at >= 0);
    return open.length === 0 ? path : path.slice(0, Math.max(0, path.lastIndexOf('/', Math.min(...open))));
}
function namesOf({ kind, value }, git) {
    const spec = (0,yaml_plain.at)(value, 'spec');
    const ofFlux = (reference) => git.get((0,yaml_plain .$6)(reference, 'sourceRef', 'name') ?? '');
    if (kind === 'Kustomization')
        return [{ url: ofFlux(spec), path: (0,yaml_plain .$6)(spec, 'path') }];
    const chart = (0,yaml_plain.at)(spec, 'chart', 'spec');
    if (kind === 'HelmRelease')
        return [{ url: ofFlux(chart), path: (0,yaml_plain .$6)(chart, 'chart') }];
    if (kind === 'ApplicationSet')
        return [...ofApplication((0,yaml_plain.at)(spec, 'template')), ...ofGenerators(spec)];
    return ofApplication(value);
}
function ofApplication(application) {
    return sourcesOf(application).map((source) => ({ url: (0,yaml_plain .$6)(source, 'repoURL'), path: (0,yaml_plain .$6)(source, 'path') }));
}
 
function ofGenerators(holder) {
    return (0,yaml_plain .ht)(holder, 'generators').flatMap((generator) => {
        const git = (0,yaml_plain.at)(generator, 'git');
        const entries = [...(0,yaml_plain .ht)(git, 'directories'), ...(0,yaml_plain .ht)(git, 'files')];
        const own = entries.map((entry) => ({ url: (0,yaml_plain .$6)(git, 'repoURL'), path: (0,yaml_plain .$6)(entry, 'path') }));
        return [...own, ...ofGenerators((0,yaml_plain.at)(generator, 'matrix')), ...ofGenerators((0,yaml_plain.at)(generator, 'merge'))];
    });
}
 
; 


function normalizeUrl(url) {
    if (url.length > longestUrl)
        return null;
    const short = /^(?:[\w.-]+@)?([\w.-]+\.[\w.-]+):(?!\/)(.+)$/.exec(url.trim());
    const long = /^(?:https?|ssh|git|git\+ssh|git\+https):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(url.trim());
    const [, host, path] = long ?? short ?? [];
    if (host === undefined || path === undefined)
        return null;
    return (path
        .toLowerCase()
        .replace(/\/+$/, '')
        .replace(/\.git$/, '')
         
        .replace(/^(?:v3|scm)\//, '')
        .replace('/_git/', '/'));
}
 
const longestUrl = 2000;


function openOwnership(ownUrls) {
    const own = new Set(ownUrls.map(normalizeUrl).filter((url) => url !== null));
    return {
        isOwn: (url) => {
            const normalized = normalizeUrl(url);
            return normalized !== null && own.has(normalized);
        },
        learn: (named) => {
            const guess = own.size === 0 ? mostNamed(named) : null;
            if (guess !== null)
                own.add(guess);
        },
    };
}
function mostNamed(named) {
    const counts = new Map();
    for (const { url, exists } of named) {
        const normalized = exists ? normalizeUrl(url) : null;
        if (normalized !== null)
            counts.set(normalized, (counts.get(normalized) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
 
 
var targets = __webpack_require__(9198);
; 














 
async function openFinder(tree, policy, { ownUrls, renderer, lenient = false, files = tree.files, composed = [] }) {
    const written = withComposed(await findObjects(tree, files, (0,ignore .p)(policy), lenient), composed);
    const { isOwn, learn } = openOwnership(ownUrls);
    const scene = { tree, isOwn: (url) => isOwn(url) || (lenient && url.includes('{{')), lenient };
    const sources = { git: findGitSources(written), charts: openChartSources(written) };
    learn(written.flatMap((object) => findNamedSources(object, tree, sources.git)));
    const objects = await fillVariables(written, tree, (object) => appliedFiles(object, scene, sources.git));
    return {
        scene,
        objects,
        readAll: async (some) => {
            learn(some.flatMap((object) => findNamedSources(object, tree, sources.git)));
            const read = some.map(async (object) => {
                const found = await readObject(object, scene, sources, renderer);
                return object.template ? (0,jobs .Pg)(found) : found;
            });
            return (0,jobs .l1)(await Promise.all(read));
        },
    };
}
 
function isDeploying(apiVersion) {
    return /^(?:argoproj\.io|(?:kustomize|helm|source)\.toolkit\.fluxcd\.io)\//.test(apiVersion);
}
async function findObjects(tree, files, isLeftOut, templates) {
    const objects = [];
    for (const file of files) {
        if (isLeftOut(file) || (!templates && (0,targets .ZC)(file, tree.hasFile)))
            continue;
        const text = await tree.read(file);
        if (text !== null && (0,deploying .BU)(text))
            objects.push(...(0,deployers_objects .$I)(file, text, isDeploying, templates));
    }
    return objects;
}
async function readObject(object, scene, sources, renderer) {
    const { apiVersion, kind } = object;
    if (kind === 'Application' && apiVersion.startsWith('argoproj.io/'))
        return readApplication(object, scene);
    if (kind === 'ApplicationSet' && apiVersion.startsWith('argoproj.io/'))
        return readApplicationSet(object, scene, renderer);
    if (kind === 'Kustomization' && apiVersion.startsWith('kustomize.toolkit.'))
        return readFluxKustomization(object, scene, sources.git);
    return kind === 'HelmRelease' && apiVersion.startsWith('helm.toolkit.')
        ? readHelmRelease(object, scene, sources.git, sources.charts)
        : jobs .Sb;
}
 

  }),

  4079:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  versionOf),
    e: () => (  unknownLayer)
  });
 
function unknownLayer(file, reason) {
    const values = { file, root: null, source: { text: '', offsets: null }, unknown: reason };
    return { kind: 'read', layer: { values, key: `${file}: ${reason}` } };
}
 
function versionOf(written) {
    return written === null ? {} : { chartVersion: written };
}
 

  }),

  1165:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  findRemoteChart)
  });
 
  var _text_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4066);

 
async function findRemoteChart({ charts }, words, unasked) {
    if (charts === null)
        return { ok: false, kind: 'elsewhere', reason: unasked };
    const remote = typeof words === 'string' ? words : readRemote(words);
    if (typeof remote === 'string')
        return { ok: false, kind: 'elsewhere', reason: remote };
    const pulled = await charts.pull(remote);
    if (pulled.ok)
        return { ok: true, directory: pulled.directory };
    return { ok: false, kind: pulled.kind === 'refused' ? 'elsewhere' : 'unavailable', reason: pulled.reason };
}
const exact = /^v?\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
const digestGrammar = /^sha256:[0-9a-f]{64}$/;
const chartName = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
 
function readRemote(words) {
    const { repository, name, version, digest } = words;
    const all = [repository, name ?? '', version ?? '', digest ?? ''];
    if (all.some((text) => /\$\{|\{\{/.test(text)))
        return 'its chart is known to a template alone';
    const { url, own, isOci } = addressOf(words);
    if (!chartName.test(own))
        return `its chart ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_0__  .hD)(own)} has no name that a chart can have`;
    if (digest !== null && !(isOci && digestGrammar.test(digest)))
        return `its chart has the digest ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_0__  .hD)(digest)}, which cannot be verified`;
    const isExact = exact.test(version ?? '');
    if (digest === null && !isExact)
        return `Git says no one version of the chart ${own} (${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_0__  .hD)(version ?? 'any')}): what runs is decided when it is installed`;
    return { url, name: own, version: isExact ? version : null, digest };
}
 
function addressOf({ repository, name }) {
    const isOci = /^oci:\/\//i.test(repository);
    const base = repository.replace(/\/+$/, '');
    const url = isOci && name !== null ? `${base}/${name}` : base;
    return { url, own: isOci ? url.slice(url.lastIndexOf('/') + 1) : (name ?? ''), isOci };
}
 

  }),

  9198:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    R0: () => (  readTargets),
    ZC: () => (  isChartTemplate),
    kI: () => (  targetReleases)
  });
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7390);
  var _directory_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3841);
  var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9379);
  var _helm_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4352);
  var _jobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2354);
  var _kustomize_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(649);
  var _kustomize_walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5273);
  var _release_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4079);








 
async function readTargets(policy, scene) {
    const spot = policySpot(policy);
    return (0,_jobs_js__WEBPACK_IMPORTED_MODULE_3__  .l1)(await Promise.all(policy.render.map((target) => readTarget(target, spot, scene))));
}
 
function targetReleases(policy, tree) {
    const spot = policySpot(policy);
    return policy.render.flatMap((target) => {
        const path = (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_6__  .dx)('', target.path) ?? '';
        if (target.valueFiles.length === 0 || !(0,_helm_source_js__WEBPACK_IMPORTED_MODULE_2__  .VZ)(tree, path))
            return [];
        const layers = target.valueFiles.map((file) => tree.hasFile(file)
            ? { kind: 'file', file, path: '' }
            : (0,_release_source_js__WEBPACK_IMPORTED_MODULE_7__  .e)(file, `the value file ${file} is not there`));
        const environment = target.environment === null ? {} : { environment: target.environment };
        const name = `render target ${target.path}`;
        return [{ name, file: spot.file, chart: path, elsewhere: null, chartName: path, layers, ...environment }];
    });
}
function policySpot({ file }) {
    return { file: file ?? '.github/image-policy.yaml', line: 1, column: 1 };
}
async function readTarget(target, spot, scene) {
    const { tree } = scene;
    const path = (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_6__  .dx)('', target.path) ?? '';
    const name = `render target ${target.path}`;
    const place = (found) => ({
        ...found,
        deployments: found.deployments.map((deployment) => ({ ...deployment, environment: target.environment })),
    });
    if (!tree.hasDirectory(path)) {
        return {
            deployments: [],
            unrendered: [{ name, spot, kind: 'wrong', reason: 'its path is not a directory of the repository' }],
        };
    }
    if ((0,_helm_source_js__WEBPACK_IMPORTED_MODULE_2__  .VZ)(tree, path)) {
        const job = helmJob(target, path);
        return place({
            deployments: [{ name, spot, environment: null, job, ...(0,_helm_source_js__WEBPACK_IMPORTED_MODULE_2__  .MH)(tree, job, spot.file) }],
            unrendered: [],
        });
    }
    if ((0,_files_js__WEBPACK_IMPORTED_MODULE_1__  .oR)(tree, path)) {
        const walked = await (0,_kustomize_walk_js__WEBPACK_IMPORTED_MODULE_5__  .cu)(tree, path);
        const ask = { overlay: {}, components: [], kubeVersion: null, files: null, substitute: null };
        return place((0,_kustomize_source_js__WEBPACK_IMPORTED_MODULE_4__  .RW)({ name, spot, path, walked, scene, ...ask }));
    }
    const job = (0,_directory_source_js__WEBPACK_IMPORTED_MODULE_0__  .f)(tree, path, { recurse: true, include: null, exclude: null });
    const deployment = { name, spot, environment: null, job, inputs: job.files, substitute: null };
    return place({ deployments: [deployment], unrendered: [] });
}
function helmJob(target, chart) {
    return {
        engine: 'helm',
        chart,
        release: target.release ?? ((0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_6__  .bx)(chart) || 'release'),
        namespace: target.namespace,
        valueFiles: target.valueFiles,
        values: [],
        set: [],
        setFiles: [],
        includeCrds: true,
        skipTests: false,
        kubeVersion: null,
        apiVersions: [],
    };
}
 
function isChartTemplate(file, hasFile) {
    for (let at = file.lastIndexOf('/templates/'); at > 0; at = file.lastIndexOf('/templates/', at - 1)) {
        if (hasFile(`${file.slice(0, at)}/Chart.yaml`))
            return true;
    }
    return file.startsWith('templates/') && hasFile('Chart.yaml') && (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_6__  .gN)(file) !== '';
}
 

  }),

  4707:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $q: () => (  parseName),
    F2: () => (  parseReference),
    lu: () => (  findTagProblem),
    mQ: () => (  splitReference)
  });
 
  var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);
  var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3653);


const tagGrammar = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const hostGrammar = /^(?:\[[0-9a-fA-F:.]+\]|[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*)(?::[0-9]+)?$/;
const maxName = 255;
 
function splitReference(text) {
    const at = text.indexOf('@');
    const digest = at < 0 ? null : { start: at + 1, end: text.length };
    const named = at < 0 ? text.length : at;
    const colon = text.lastIndexOf(':', named - 1);
    const hasTag = named > 0 && colon > text.lastIndexOf('/', named - 1) && !text.slice(colon, named).includes(']');
    return { nameEnd: hasTag ? colon : named, tag: hasTag ? { start: colon + 1, end: named } : null, digest };
}


function parseReference(text) {
    const parts = splitReference(text);
    const name = parseName(text.slice(0, parts.nameEnd));
    if (!name.ok)
        return name;
    const tag = parts.tag === null ? null : text.slice(parts.tag.start, parts.tag.end);
    if (parts.tag !== null && tag !== null) {
        const message = findTagProblem(tag);
        if (message)
            return { ok: false, problem: { ...message, start: parts.tag.start, end: parts.tag.end } };
    }
    const digest = parts.digest === null ? null : text.slice(parts.digest.start);
    if (parts.digest !== null && digest !== null) {
        const problem = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__  .NM)(digest);
        if (problem)
            return { ok: false, problem: { ...problem, start: parts.digest.start, end: parts.digest.end } };
    }
    return { ok: true, reference: { ...name.reference, tag, digest } };
}
 
function formatReference(reference) {
    const tag = reference.tag === null ? '' : `:${reference.tag}`;
    const digest = reference.digest === null ? '' : `@${reference.digest}`;
    return `${reference.host}/${reference.repository}${tag}${digest}`;
}
 
function findTagProblem(tag) {
    if (tagGrammar.test(tag))
        return null;
    const at = (kind, message) => ({ kind, message, start: 0, end: tag.length });
    if (tag === '')
        return at('tag', 'the tag is empty');
    if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__  .wK)(tag))
        return at('placeholder', 'the tag is a placeholder that was never filled');
    if (tag.length > 128)
        return at('tag', `the tag has ${tag.length} characters; 128 are allowed`);
    return at('tag', 'the tag holds a character outside letters, digits, "_", "." and "-"');
}
 
function parseName(name) {
    const fail = (kind, message) => ({
        ok: false,
        problem: { kind, message, start: 0, end: name.length },
    });
    if (name === '')
        return fail('name', 'the name is empty');
     
    if (name.length > 2 * maxName)
        return fail('name', tooLong(name.length));
    const { host, path } = splitHost(name);
    if (host !== null && !hostGrammar.test(host))
        return fail(placeholderOr('name', name), `"${clip(host)}" is no host name`);
    const wrong = path.split('/').find((part) => !component.test(part));
    if (wrong !== undefined)
        return fail(placeholderOr('name', name), describeComponent(wrong));
    if (host === null && /^[0-9a-f]{64}$/.test(path))
        return fail('name', 'a bare digest is no image name');
    const reference = { ...normalise(host, path), tag: null, digest: null };
     
    const { length } = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__  .t)(reference);
    if (length > maxName)
        return fail('name', tooLong(length));
    return { ok: true, reference };
}
function tooLong(length) {
    return `the name has ${length} characters; ${maxName} are allowed`;
}
function splitHost(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    return isHost(first) ? { host: first, path: name.slice(slash + 1) } : { host: null, path: name };
}
function isHost(first) {
    return /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
}
function normalise(host, path) {
    const lower = host === null ? 'docker.io' : normaliseHost(host);
    if (!['docker.io', 'index.docker.io', 'registry-1.docker.io'].includes(lower))
        return { host: lower, repository: path };
    return { host: 'docker.io', repository: path.includes('/') ? path : `library/${path}` };
}
 
function normaliseHost(host) {
    const lower = host.toLowerCase();
    return isHost(lower) ? lower : host;
}
function placeholderOr(kind, text) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__  .wK)(text) ? 'placeholder' : kind;
}
function describeComponent(part) {
    if (part === '')
        return 'the name has an empty component (two slashes, or one at an end)';
    if (part !== part.toLowerCase())
        return `"${clip(part)}" has upper-case letters; a repository is lower-case`;
    return `"${clip(part)}" is no repository name`;
}
function clip(text) {
    return text.length > 64 ? `${text.slice(0, 63)}…` : text;
}
 

  }),

  3653:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    t: () => (  imageName)
  });
 
function imageName(reference) {
    return `${reference.host}/${reference.repository}`;
}
 

  }),

  5599:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    KV: () => (  joinRegistry),
    Pv: () => (  withoutVersion),
    Xj: () => (  hasVersion)
  });
 
 
function hasVersion(text) {
    return text.includes('@') || text.lastIndexOf(':') > text.lastIndexOf('/');
}
 
function withoutVersion(text) {
    const at = text.indexOf('@');
    const named = at < 0 ? text : text.slice(0, at);
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    return colon < 0 ? named : named.slice(0, colon);
}
 
function joinRegistry(registry, name) {
    let end = registry.length;
    while (registry[end - 1] === '/')
        end--;
    return `${registry.slice(0, end)}/${name}`;
}
 

  }),

  8244:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  B: () => (  readDeployed)
});

 
var parse = __webpack_require__(9269);
; 

 
const noEngine = {
    expand: async (templates, parameters) => ({ ok: true, texts: parameters.map(() => templates) }),
};


function toDeployers({ deployments, unrendered }) {
    const untold = unrendered.filter((item) => item.untold);
    const lines = untold.map(({ name, spot, reason }) => `${name} (${spot.file}) may deploy any base as it is: ${reason}; check with --render, or write the path out.`);
    return {
        deployers: [...deployments.flatMap(ofDeployment), ...unrendered.flatMap(ofUnrendered)],
        notices: [...new Set(lines)],
    };
}
function ofDeployment({ job, assumed, spot: { file } }) {
    if (job.engine === 'helm')
        return [];
    if (job.engine === 'directory')
        return [{ file, deploys: job.files, components: [], overlay: readOverlay(file, {}) }];
    const deploys = job.files ?? [job.path];
    const overlay = readOverlay(file, job.overlay);
    return [{ file, deploys, components: job.components, overlay, ...(assumed && { assumed }) }];
}
 
function ofUnrendered({ path, by, spot }) {
    const file = by ?? spot.file;
    return path === undefined ? [] : [{ file, deploys: [path], components: [], overlay: readOverlay(file, {}) }];
}
 
function readOverlay(file, overlay) {
    const text = JSON.stringify(overlay);
    return (0,parse .B)(file, { text, offsets: new Int32Array(text.length + 1).fill(-1) });
}
 
 
var deployers_files = __webpack_require__(9379);
 
var fields = __webpack_require__(1569);
 
var deploying = __webpack_require__(3143);
 
var helmfile = __webpack_require__(3756);
 
var file_path = __webpack_require__(7390);
 
var yaml_document = __webpack_require__(3700);
 
var documents = __webpack_require__(730);
 
var yaml_lines = __webpack_require__(4055);
 
var merge = __webpack_require__(2008);
 
var yaml_node = __webpack_require__(5794);
 
var yaml_plain = __webpack_require__(2568);
 
var node_layer = __webpack_require__(2681);
 
var set = __webpack_require__(5828);
 
var open_parts = __webpack_require__(5597);
 
var release_source = __webpack_require__(4079);
; 














 
function isHelmfile(file) {
    return helmfile .I.test(file);
}


async function helmfileReleases(tree, others) {
    const files = others === null ? tree.files : [...new Set([...tree.files.filter(isHelmfile), ...others])];
    const found = files.map(async (file) => {
        const text = await tree.read(file);
        return text === null || !(isHelmfile(file) || (0,deploying .jD)(text)) ? [] : readHelmfile(file, text, tree);
    });
    return (await Promise.all(found)).flat();
}
function readHelmfile(file, text, tree) {
    const source = { text, offsets: null };
    const lines = (0,yaml_lines .l)(text);
    return (0,documents .Z)(text, 0, text.length).flatMap((range) => {
        const { root } = (0,yaml_document .u)(source, range);
         
        return (0,fields .Um)(root, 'releases').flatMap((release) => readRelease((0,merge .xq)(release), { file, source, lines, tree }));
    });
}
function readRelease(release, where) {
    const { file, tree } = where;
    const written = (0,yaml_node .b6)(release, 'chart') ?? '';
    const values = listOf(release, 'values');
    const texts = [written, ...values.flatMap((item) => (item?.kind === 'scalar' ? [(0,yaml_node .ws)(item)] : []))];
    const isOff = /^(?:false|no|off)$/i.test((0,yaml_node .b6)(release, 'installed') ?? '');
    if (written === '' || isOff)
        return [];
    const from = (text) => (0,file_path .dx)((0,file_path .gN)(file), text);
     
    const ways = (0,open_parts .I4)({
        texts: texts.map((text) => (text === written ? (0,file_path .zX)(text, 'Chart.yaml') : text)),
        resolve: from,
        below: tree.below,
    });
    const name = (0,yaml_node .b6)(release, 'name') ?? written;
    return ways.map((binding) => {
        const path = from((0,open_parts .Mx)(written, binding));
        const isHere = path !== null && tree.hasFile((0,file_path .zX)(path, 'Chart.yaml'));
        const words = (0,open_parts .Z9)(binding);
        return {
            name: `release ${name} of ${file}${words.length === 0 ? '' : ` (${words.join(', ')})`}`,
            file,
            spot: { file, ...where.lines.at(release.start) },
            chart: isHere ? path : null,
            elsewhere: isHere ? null : `its chart ${JSON.stringify(written)} is not in this tree`,
            chartName: isHere ? path : written,
            ...(0,release_source .E)((0,yaml_node .b6)(release, 'version') ?? null),
            ...(words.length > 0 && { words }),
            layers: [...values.flatMap((item) => toLayer(item, binding, where)), ...setLayers(release, where)],
        };
    });
}
function toLayer(item, binding, { file, source, tree }) {
    const at = (0,yaml_node .hd)(item);
    if (at === null)
        return [];
    if (at.kind !== 'scalar') {
        const layer = (0,node_layer .x)({ plain: (0,yaml_plain .Ul)(at), node: at, file, source }, `${at.kind === 'map' ? at.start : ''}`);
        return layer === null ? [] : [layer];
    }
    const text = (0,open_parts .Mx)((0,yaml_node .ws)(at), binding);
    const path = (0,file_path .dx)((0,file_path .gN)(file), text);
    const shown = JSON.stringify(text);
    if ((0,open_parts .nT)(text))
        return [(0,release_source .e)(file, `the values file ${shown} is known to a template alone`)];
    if (path === null || !tree.hasFile(path))
        return [(0,release_source .e)(path ?? file, `the values file ${shown} is not in this tree`)];
    if (path.endsWith('.gotmpl'))
        return [(0,release_source .e)(file, `the values file ${shown} is a template`)];
    return [{ kind: 'file', file: path, path: '' }];
}
 
function setLayers(release, { file, source }) {
    const of = (field, kind) => listOf(release, field).flatMap((item) => {
        const plain = (0,yaml_plain .Ul)(item);
        if (item?.kind !== 'map' || !(0,yaml_plain .jh)(plain) || typeof plain['name'] !== 'string')
            return [];
        const node = (0,yaml_node .hd)((0,fields ._F)(item, 'value'));
        const text = `${plain['name']}=${printValue(plain)}`;
        return [{ text, kind, node: node?.kind === 'scalar' ? node : null, key: null }];
    });
    const expressions = [...of('set', 'set'), ...of('setString', 'set-string')];
    if (expressions.length === 0)
        return [];
    return [{ kind: 'read', layer: { values: (0,set .w)(file, source, expressions), key: `${file}#set` } }];
}
function printValue({ value, values }) {
    const written = (one) => String(one ?? '').replace(/,/g, '\\,');
    return Array.isArray(values) ? `{${values.map(written).join(',')}}` : written(value);
}
function listOf(map, key) {
    const list = (0,fields ._F)(map, key);
    return list?.kind === 'sequence' ? list.items.map((item) => (0,yaml_node .hd)(item)) : [];
}
 
 
var pulled_charts = __webpack_require__(195);
 
var chart = __webpack_require__(6817);
 
var kustomize_walk = __webpack_require__(5273);
 
var remote_chart = __webpack_require__(1165);
; 











 
function openKustomizeCharts(tree, kustomizations) {
    const known = new Map();
    const layerOf = (file) => {
        const layer = known.get(file) ?? tree.read(file).then((text) => (text === null ? null : (0,chart .w6)(file, text)));
        known.set(file, layer);
        return layer;
    };
    return async ({ file, above }) => {
        const own = await layerOf(file);
        if (own === null)
            return [];
        const { chartHome = null } = kustomizations.get(file) ?? {};
        const over = (await Promise.all(above.map(async (each) => imagesOf(await layerOf(each))))).flat();
        const doubt = await findDoubt(above, kustomizations, tree);
        const lines = (0,yaml_lines .l)(own.source.text);
        const uses = (0,fields .Um)(own.root, 'helmCharts').map(async (node, index) => {
            const release = await readChartUse(node, { file, index, chartHome, layer: own, lines, tree });
            const root = above.at(-1) ?? file;
            return { ...release, file: root, ...(over.length > 0 && { over }), ...(doubt && { doubt }) };
        });
        return Promise.all(uses);
    };
}


async function readChartUse(node, where) {
    const { file, index, chartHome, layer, lines, tree } = where;
    const plain = (0,yaml_plain .Ul)(node);
    const chart = (0,yaml_plain .jh)(plain) ? plain : {};
    const vendored = (0,kustomize_walk .hc)(tree, (0,file_path .gN)(file), chartHome, chart);
    const pulled = vendored === null ? await (0,remote_chart .E)(tree, (0,kustomize_walk .Z9)(chart), 'its chart is in a registry') : null;
    const directory = pulled?.ok ? pulled.directory : vendored;
    const name = (0,yaml_plain .$6)(chart, 'name') ?? '';
    const inlineNode = (0,yaml_node .w4)(node, 'valuesInline')?.value ?? null;
    const inline = (0,node_layer .x)({ plain: chart['valuesInline'], node: inlineNode, file, source: layer.source }, `helmCharts[${index}].valuesInline`);
    const isEmpty = (0,yaml_plain .jh)(chart['valuesInline']) && Object.keys(chart['valuesInline']).length === 0;
    return {
        name: `helmCharts of ${file} (${(0,yaml_plain .$6)(chart, 'releaseName') ?? (name || index)})`,
        file,
        spot: { file, ...lines.at(node.start) },
        chart: directory,
        elsewhere: pulled?.ok === false ? pulled.reason : null,
        chartName: name,
        ...(0,release_source .E)((0,yaml_plain .$6)(chart, 'version')),
        layers: order(chart, filesOf(chart, directory, where), isEmpty ? null : inline),
    };
}
function filesOf(chart, directory, { file, tree }) {
    const layer = (path) => {
        const found = (0,file_path .dx)((0,file_path .gN)(file), path);
        if (found !== null && tree.hasFile(found))
            return { kind: 'file', file: found, path: '' };
        return (0,release_source .e)(found ?? file, `the values file ${path} is not in this tree`);
    };
    const written = (0,yaml_plain .$6)(chart, 'valuesFile');
    const own = directory === null ? null : (0,file_path .zX)(directory, 'values.yaml');
    const standIn = own !== null && (tree.hasFile(own) || (0,pulled_charts .NP)(own)) ? { kind: 'file', file: own, path: '' } : null;
    return {
        file: written === null ? standIn : layer(written),
        additional: (0,yaml_plain .i1)(chart, 'additionalValuesFiles').map(layer),
    };
}
function order(chart, { file, additional }, inline) {
    const all = (...layers) => [
        ...layers.filter((layer) => layer !== null),
        ...additional,
    ];
    if (inline === null)
        return all(file);
    switch ((0,yaml_plain .$6)(chart, 'valuesMerge')) {
        case 'merge':
            return all(inline, file && dropping(file));
        case 'replace':
            return all(inline);
        default:
            return all(file, dropping(inline));
    }
}
function dropping(source) {
    if (source.kind === 'file')
        return { ...source, drops: true };
    if (source.kind === 'absent')
        return source;
    const { layer } = source;
    return { kind: 'read', layer: { ...layer, values: { ...layer.values, drops: true } } };
}
 
function imagesOf(layer) {
    if (layer === null)
        return [];
    return ['images', 'imageTags'].flatMap((key) => (0,fields .Um)(layer.root, key)).map((entry) => ({ layer, entry }));
}
 
async function findDoubt(files, kustomizations, tree) {
    for (const file of files) {
        const kustomization = kustomizations.get(file);
        if (kustomization === undefined || kustomization.isPlain)
            continue;
        const { patches, replacements, transformers, configurations } = kustomization;
        const texts = patches.map(async ({ inline, path }) => {
            const target = path === null ? null : (0,file_path .dx)((0,file_path .gN)(file), path);
            return inline ? (0,yaml_node .ws)(inline.node) : target === null ? '' : ((await tree.read(target)) ?? '');
        });
        const isImage = (await Promise.all(texts)).some((text) => text.includes('image'));
        if (isImage || replacements.length + transformers.length + configurations.length > 0)
            return `what else ${file} changes may change it`;
    }
    return null;
}
 
 
var reader = __webpack_require__(4655);
 
var targets = __webpack_require__(9198);
 
var kustomize_resource = __webpack_require__(5088);
; 

 
function composeObjects(roots, build, isWanted) {
    return roots.flatMap((node) => {
        const { resources, refused } = build(node);
        return resources.flatMap((resource) => {
            const id = resource.ids.at(-1);
            if (id === undefined)
                return [];
            const apiVersion = id.group === '' ? id.version : `${id.group}/${id.version}`;
            const root = isWanted(apiVersion, id.kind) ? (0,kustomize_resource .g7)(resource) : null;
            if (root === null)
                return [];
            const { file, document, unknown } = resource;
            const { kind, name, namespace } = id;
            const words = { apiVersion, kind, name, namespace: namespace === '' ? null : namespace };
            return [{ ...words, root, file, document, by: node.file, unknown: refused ?? unknown }];
        });
    });
}
 
 
var kustomize_graph = __webpack_require__(7150);
 
var kustomize_open = __webpack_require__(7856);
 
var tree_index = __webpack_require__(8241);
 
var known_images = __webpack_require__(6581);
 
var ways = __webpack_require__(5565);
; 












async function readDeployed(workspace, policy, scan, ownUrls = async () => []) {
    const { deploying, kustomizations, entries } = scan;
    const load = loadTexts(workspace);
    const objects = deploying?.filter(({ releases }) => !releases) ?? null;
    const helmfiles = deploying?.flatMap(({ file, releases }) => (releases ? [file] : [])) ?? null;
    const hasReleases = helmfiles?.length !== 0 || entries.some(({ path }) => isHelmfile(path));
    const says = kustomizations.size > 0 || policy.render.length > 0 || hasReleases;
    if (objects?.length === 0 && !says)
        return { deployers: [], releases: [], unread: [], notices: [], load };
    const tree = await (0,deployers_files .gH)(workspace, kustomizations, scan.listed);
    const graph = (0,kustomize_graph .Jn)(kustomizations, (0,tree_index .DK)(entries));
    const charts = await readCharts(graph, tree, kustomizations);
    const others = [...charts, ...(0,targets .kI)(policy, tree), ...(await helmfileReleases(tree, helmfiles))];
    if (objects?.length === 0)
        return { deployers: [], releases: others, unread: [], notices: [], load };
    const files = objects?.map(({ file }) => file);
    const composed = await composeDeploying(graph, files ?? null, load);
    const options = { renderer: noEngine, lenient: true, composed, ...(files && { files }) };
    const finder = await (0,reader .d)(tree, policy, { ownUrls: await ownUrls(), ...options });
    const found = await finder.readAll(finder.objects);
    return { ...toDeployers(found), releases: [...others, ...(found.releases ?? [])], unread: found.unrendered, load };
}
 
async function readCharts(graph, tree, kustomizations) {
    const files = [...kustomizations].flatMap(([file, { charts }]) => (charts.length > 0 ? [file] : []));
    const waysOf = (0,ways .Z)(graph);
    const readUse = openKustomizeCharts(tree, kustomizations);
    const uses = files.flatMap((file) => waysOf(file, null).map((way) => ({ file, above: way.files })));
    return (await Promise.all(uses.map(readUse))).flat();
}
 
async function composeDeploying(graph, files, load) {
    const roots = files === null ? graph.roots : rootsAbove(graph, files);
    if (roots.length === 0)
        return [];
    const wanted = new Set(files);
    const deploys = (file) => files === null || wanted.has(file);
    const loaded = await (0,kustomize_open .f)(graph, load, { hasImages: () => false, deploys });
    return composeObjects(roots, (0,kustomize_open .K)(loaded, (0,known_images .lf)([])).build, reader .Q);
}
 
function rootsAbove(graph, files) {
    const reached = new Set(files);
    for (const key of reached)
        for (const above of graph.includersOf(key))
            reached.add(above);
    return graph.roots.filter(({ key }) => reached.has(key));
}
 
function loadTexts(workspace) {
    const known = new Map();
    const read = async (file) => {
        const content = await workspace.read(file);
        known.set(file, content.ok ? content.text : null);
    };
    return async (files) => {
        const missing = files.filter((file) => !known.has(file));
        for (let at = 0; at < missing.length; at += batchSize)
            await Promise.all(missing.slice(at, at + batchSize).map(read));
        return new Map(files.map((file) => [file, known.get(file) ?? null]));
    };
}
 
const batchSize = 32;
 

  }),

  3144:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  HH: () => (  findUnits),
  JE: () => (  noUnits),
  O1: () => (  takeInventory)
});

 
var files = __webpack_require__(9379);
 
var scalar = __webpack_require__(985);
 
var file_name = __webpack_require__(9756);
 
var policy_images = __webpack_require__(8663);
 
var place_id = __webpack_require__(4684);
 
var collate = __webpack_require__(6658);
 
var file_path = __webpack_require__(7390);
 
var parse = __webpack_require__(4707);
 
var image_written = __webpack_require__(5599);
 
var join = __webpack_require__(3676);
 
var yaml_node = __webpack_require__(5794);
 
var reference = __webpack_require__(3653);
 
var common_registry = __webpack_require__(6005);
; 




 
function commonRegistry(release, path, state) {
    if (!mayShare(release))
        return { kind: 'none' };
    const top = state?.path.length ?? 0;
    const maps = path.map((_, depth) => path.slice(0, depth)).filter(({ length }) => length >= top);
    return (0,common_registry .L4)(maps.map((map) => readMap(release, map)));
}
const sharing = new WeakMap();
const texts = new WeakMap();
 
function mayShare(release) {
    const found = sharing.get(release) ?? release.layers.some(({ layer }) => saysRegistry(layer));
    sharing.set(release, found);
    return found;
}
function saysRegistry({ source, assignments = [] }) {
    const found = texts.get(source) ?? (source.text === '' || /registry/i.test(source.text));
    texts.set(source, found);
    return (found &&
        (source.text !== '' || assignments.length === 0 || assignments.some(({ path }) => /registry/i.test(path.join('.')))));
}
const known = new WeakMap();
 
function readMap(release, path) {
    const maps = known.get(release) ?? new Map();
    known.set(release, maps);
    const key = JSON.stringify(path);
    const said = maps.get(key) ?? readSaid(release, path);
    maps.set(key, said);
    return said;
}
function readSaid(release, path) {
    const textAt = (at) => {
        const value = valueAt(release, at);
        return value.kind === 'scalar' && (0,common_registry .EV)(value.text) ? value.text : undefined;
    };
    const maps = [path, ...common_registry .P3.map((steps) => [...path, 'global', ...steps])];
    const others = maps.flatMap((map) => keysAt(release, map).flatMap((key) => textAt([...map, key]) ?? []));
    return { first: textAt([...path, 'global', 'imageRegistry']), others };
}
function keysAt(release, path) {
    const value = valueAt(release, path);
    return value.kind === 'map' ? [...value.keys].filter(common_registry .hS) : [];
}
function valueAt(release, path) {
    const outcome = release.at(path);
    const value = outcome.kind === 'either' ? (outcome.results[0]?.value ?? { kind: 'absent' }) : outcome;
    return value.kind === 'unknown' ? value.otherwise : value;
}
 
function withCommon(said, joined, common) {
    const { repository, registry } = said;
    if (common.kind === 'none' || repository === undefined || joined.reference === null)
        return joined;
    if ((0,parse .$q)(repository.text).ok && /^[^/]*[.:][^/]*\//.test(repository.text))
        return joined;
    if (registry !== undefined && registry.text !== '' && !(common.kind === 'one' && common.always))
        return joined;
    if (common.kind === 'several')
        return { ...joined, image: null };
    const name = (0,parse .$q)((0,image_written .KV)(common.registry, repository.text));
    return name.ok ? { ...joined, image: (0,reference .t)(name.reference) } : joined;
}
 
; 





 
function composeBlock(release, block, state, places) {
    const count = Math.max(1, ...block.parts.map(({ value }) => (value.kind === 'either' ? value.results.length : 1)));
    const worlds = Array.from({ length: count }, (_, world) => composeWorld(release, block, state, places, world));
    const known = worlds.filter((world) => world !== null);
    return known.find(({ joined }) => joined.digest === null) ?? known[0] ?? null;
}
function composeWorld(release, block, state, places, world) {
    const said = {};
    const taken = [];
    let unknown = null;
    for (const { role, value: outcome } of block.parts) {
        const { value, why } = settle(pick(outcome, world));
        unknown ??= why;
        if (value.kind === 'absent' && value.by)
            taken.push(...[places.find(value.by)].filter((claim) => claim !== null));
        if (value.kind !== 'scalar')
            continue;
        const claim = places.find(value.origin);
        const part = { text: value.text, origin: value.origin, claim };
        const meant = claim?.role ?? role;
        if (claim !== null || (said[meant] === undefined && value.text !== '')) {
            if (said[meant]?.claim && said[meant].text !== '')
                continue;
            said[meant] = part;
        }
    }
    if (!Object.values(said).some(({ claim }) => claim !== null))
        return null;
    const whole = withAppVersion(splitReference(said), state);
    return { joined: block_join(whole, release, block.path, state), said: whole, taken, unknown };
}
const pick = (outcome, world) => outcome.kind === 'either' ? (outcome.results[Math.min(world, outcome.results.length - 1)]?.value ?? absent) : outcome;
const absent = { kind: 'absent' };
function settle(value) {
    return value.kind === 'unknown' ? { value: value.otherwise, why: value.reason } : { value, why: null };
}
 
function splitReference(said) {
    const { reference, ...rest } = said;
    if (reference === undefined || reference.text === '')
        return rest;
    const hasOther = Boolean(rest.tag?.text || rest.digest?.text);
    return hasOther && !(0,image_written .Xj)(reference.text) ? { ...rest, repository: reference } : { reference };
}
 
function withAppVersion(said, state) {
    const appVersion = state?.chart.appVersion;
    const isOpen = !said.reference && !said.tag?.text && !said.digest?.text && said.repository !== undefined;
    if (!appVersion || !isOpen || (0,image_written .Xj)(said.repository?.text ?? ''))
        return said;
    return { ...said, tag: { text: appVersion.text, origin: appVersion.origin, claim: null } };
}
function block_join(said, release, path, state) {
    const joined = (0,join .n)(toParts(said));
    const named = withCommon(said, joined, commonRegistry(release, path, state));
     
    const isOfTag = joined.problem === null || joined.problem.part === 'tag';
    const number = joined.digest === null && isOfTag ? findNumber(said) : null;
    return number === null ? named : { ...named, problem: number };
}
function toParts(said) {
    return Object.fromEntries(Object.entries(said).map(([role, { text }]) => [role, plainPart(text)]));
}
 
const plainPart = (text) => ({ text, span: { start: 0, end: 0 }, style: 'plain' });
function findNumber({ tag }) {
    const node = (0,yaml_node .hd)(tag?.origin.node);
    if (tag === undefined || tag.claim === null || node?.kind !== 'scalar' || node.style !== 'plain')
        return null;
    return numberProblem((0,yaml_node .ws)(node), tag.text);
}
 
function numberProblem(written, printed) {
    if (written === '' || written === printed || (0,parse .lu)(written) !== null)
        return null;
    const message = `Helm reads it as a number or a boolean and deploys "${printed}"`;
    return { kind: 'number', message, start: 0, end: written.length, part: 'tag' };
}
 
 
var image_keys = __webpack_require__(5232);
 
var sign = __webpack_require__(6172);
 
var kustomize_layer = __webpack_require__(5687);
 
var glance = __webpack_require__(7092);
; 



const patterns = new WeakMap();


function findSigns(root, text, names) {
    const map = (0,yaml_node .hd)(root);
     
    if (map?.kind !== 'map' || map.entries.some(({ key }) => (0,kustomize_layer .ZZ)(key) !== null))
        return null;
    const pattern = patterns.get(names) ?? compile(names);
    patterns.set(names, pattern);
    const signs = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text))
        signs.push(match.index);
    return signs;
}
 
function compile(names) {
    const own = [...names.glance.bits].flatMap(([key, bits]) => (bits === glance .H.image ? [key] : []));
    const words = [...own, ...names.references].filter((key) => key !== '<<' && key !== 'version' && key !== 'image');
    const escaped = words.map((key) => key.replace(/[^\w]/g, '\\$&'));
    return new RegExp(['[iI]mage', 'IMAGE', '<<', '\\*', '\\\\', ...escaped].join('|'), 'g');
}
 
 
var read_layer = __webpack_require__(8389);
; 





 
function listBlocks(release, names) {
    const found = new Map();
    const add = (candidate) => {
        const other = found.get(candidate.id);
        found.set(candidate.id, other === undefined ? candidate : withKeys(other, candidate.keys));
    };
    for (const { layer, path } of release.layers) {
        if (layer.unknown !== undefined)
            continue;
        for (const candidate of indexOf(layer, names))
            add(path.length === 0 ? candidate : below(path, candidate));
        for (const candidate of assigned(layer.assignments ?? [], names))
            add(candidate);
    }
    for (const { from, to } of release.imports) {
        for (const candidate of [...found.values()].filter(({ path }) => isBelow(path, from)))
            add(toCandidate([...to, ...candidate.path.slice(from.length)], candidate.prefix, candidate.keys));
    }
    joinShortNames(found);
    return [...found.values()].map(({ path, prefix, keys }) => ({
        path,
        prefix,
        parts: [...keys].map(([key, role]) => ({ role, key, value: release.at([...path, key]) })),
    }));
}
function withKeys(candidate, keys) {
    const isKnown = [...keys.keys()].every((key) => candidate.keys.has(key));
    return isKnown ? candidate : { ...candidate, keys: new Map([...candidate.keys, ...keys]) };
}
function below(path, candidate) {
    return toCandidate([...path, ...candidate.path], candidate.prefix, candidate.keys);
}
function toCandidate(path, prefix, keys) {
    return { id: idOf(path, prefix), path, prefix, keys };
}
function idOf(path, prefix) {
    return JSON.stringify([path, prefix]);
}
 
function joinShortNames(found) {
    for (const [id, { path, prefix, keys }] of found) {
        const other = idOf(path, '');
        const block = found.get(other);
        if (prefix !== 'image' || keys.size !== 1 || block === undefined)
            continue;
        if ([...block.keys.values()].includes('repository'))
            continue;
        found.delete(id);
        found.set(other, { ...block, keys: new Map([...block.keys, ['image', 'repository']]) });
    }
}
function isBelow(path, above) {
    return above.every((step, index) => path[index] === step);
}
 
const indexes = new WeakMap();
function indexOf({ root, source }, names) {
    if (root === null)
        return [];
    const byRoot = indexes.get(names) ?? new WeakMap();
    indexes.set(names, byRoot);
    const known = byRoot.get(root);
    if (known !== undefined)
        return known;
    const into = { names, found: [], nodes: maxNodes, signs: findSigns(root, source.text, names) };
    walk(into, root, []);
    byRoot.set(root, into.found);
    return into.found;
}
 
const maxNodes = 200_000;
const maxPath = 40;
function walk(into, node, path) {
    const at = (0,yaml_node .hd)(node);
    if (at === null || at.kind === 'scalar' || path.length > maxPath || into.nodes-- <= 0)
        return;
    if (at.kind === 'sequence') {
        for (const [index, item] of at.items.entries()) {
            if (!isText(item))
                walk(into, item, [...path, index]);
        }
        return;
    }
    const isBlock = (0,image_keys .K1)(String(path.at(-1) ?? ''));
     
    if (into.signs !== null && !isBlock && !(0,sign .cM)(into.signs, at.start, at.end))
        return;
    const entries = (0,read_layer .fi)(at);
    const keys = entries.filter(([, { value }]) => isText(value)).map(([key]) => key);
    if (keys.length > 0)
        into.found.push(...group(keys, path, isBlock, into.names));
    for (const [key, { value }] of entries)
        if (!isText(value))
            walk(into, value, [...path, key]);
}
 
function assigned(assignments, names) {
    return assignments.flatMap(({ path }) => {
        const inBlock = (0,image_keys .K1)(String(path.at(-2) ?? ''));
        const key = path.at(-1);
        return typeof key === 'string' ? group([key], path.slice(0, -1), inBlock, names) : [];
    });
}
function group(keys, path, inBlock, names) {
    const groups = new Map();
    for (const key of keys) {
        const part = partOf(key, inBlock, names);
        if (part !== null)
            groups.set(part.prefix, (groups.get(part.prefix) ?? new Map()).set(key, part.role));
    }
    return [...groups].map(([prefix, roles]) => toCandidate(path, prefix, roles));
}
 
function partOf(key, inBlock, names) {
    const role = names.roleOf(key) ?? (inBlock ? (blockRoles[key] ?? null) : null);
    if (role !== null)
        return { prefix: '', role };
    const flat = (0,image_keys .d5)(key);
    if (flat !== null)
        return flat;
    return (0,image_keys .lu)(key) || names.references.has(key) ? { prefix: key, role: 'reference' } : null;
}
const blockRoles = { repo: 'repository', name: 'repository', version: 'tag' };
function isText(value) {
    const at = (0,yaml_node .hd)(value);
    return at === null || at.kind === 'scalar';
}
 
 
var helm_chart = __webpack_require__(6817);
; 
 
function listCharts(instances) {
    const states = new Map();
    for (const instance of instances) {
        for (const state of chart_states_walk(instance, [], null)) {
            const key = JSON.stringify([state.path, state.chart.name]);
            const other = states.get(key);
            states.set(key, other === undefined || other.state === state.state ? state : { ...state, state: 'unknown', reason });
        }
    }
    return [...states.values()];
}
const reason = 'what switches it depends on what is not known here';
function* chart_states_walk(instance, path, above) {
    const { chart, subcharts, off } = instance;
    const own = instance.state === 'unknown' ? 'unknown' : above;
    if (own === 'unknown')
        yield { chart, path, state: 'unknown', reason };
    else if (chart.elsewhere !== undefined)
        yield { chart, path, state: 'elsewhere', reason: chart.elsewhere };
    else
        yield { chart, path, state: 'on', reason: '' };
    for (const subchart of subcharts)
        yield* chart_states_walk(subchart, [...path, subchart.name], own);
    for (const { name, chart: switched, reason: why } of off)
        yield* walkOff(switched, [...path, name], why);
}
function* walkOff(chart, path, why) {
    yield { chart, path, state: 'off', reason: why };
    for (const inner of chart.charts)
        yield* walkOff(inner, [...path, inner.name], why);
}
 
function ownLayers(chart, path) {
    const own = chart.values === null ? [] : [{ layer: chart.values, path }];
    const inner = chart.charts.flatMap((subchart) => namesOf(chart, subchart).flatMap((name) => ownLayers(subchart, [...path, name])));
    return [...own, ...inner];
}
function namesOf(chart, subchart) {
    const declared = (chart.dependencies ?? []).filter(({ name }) => name === subchart.name);
    return declared.length === 0 ? [subchart.name] : declared.map(({ alias, name }) => alias ?? name);
}
 
function listImports({ subcharts, dependencies }, path) {
    const inner = subcharts.flatMap((subchart) => listImports(subchart, [...path, subchart.name]));
    const own = dependencies.flatMap(({ goesBy, imports }) => imports.map(({ child, parent }) => ({
        from: [...path, goesBy, ...child.split('.')],
        to: parent === '.' ? path : [...path, ...parent.split('.')],
    })));
    return [...inner, ...own];
}
 
 
var helm_view = __webpack_require__(8756);
; 

 
function layOver(below, above) {
    if (above.kind === 'absent')
        return below;
    if (above.kind === 'unknown')
        return (0,helm_view .L5)(above.reason, layOver(below, above.otherwise));
    if (above.kind !== 'map' || (below.kind !== 'map' && below.kind !== 'unknown'))
        return above;
    return (0,helm_view .Zh)(above, below, (key) => layOver((0,helm_view .jf)(below, key), above.get(key)));
}
 
function mergeDropping(below, above) {
    if (above.kind === 'absent')
        return below;
    if (above.kind === 'null')
        return { kind: 'absent', by: above.origin };
    if (above.kind === 'unknown')
        return (0,helm_view .L5)(above.reason, mergeDropping(below, above.otherwise));
    if (below.kind === 'unknown')
        return (0,helm_view .L5)(below.reason, mergeDropping(below.otherwise, above));
    const isFresh = below.kind === 'absent' || below.kind === 'null';
    if (!isFresh && above.kind !== below.kind)
        return (0,helm_view .L5)(`kustomize refuses to merge a ${above.kind} with a ${below.kind}`, above);
    if (above.kind !== 'map')
        return above;
    return isFresh ? withoutNulls(above) : (0,helm_view .Zh)(above, below, (key) => mergeDropping((0,helm_view .jf)(below, key), above.get(key)));
}


function mergeTables(winner, loser, merge) {
    if (winner.kind === 'unknown')
        return (0,helm_view .L5)(winner.reason, mergeTables(winner.otherwise, loser, merge));
    return (0,helm_view .Zh)(winner, loser, (key) => mergeEntry((0,helm_view .jf)(winner, key), (0,helm_view .jf)(loser, key), merge));
}
function mergeEntry(wins, loses, merge) {
    switch (wins.kind) {
        case 'absent':
            return loses.kind === 'absent' && wins.by !== undefined ? wins : loses;
        case 'null':
            return merge || loses.kind === 'null' || loses.kind === 'absent' ? wins : { kind: 'absent', by: wins.origin };
        case 'map':
            return loses.kind === 'map' || loses.kind === 'unknown' ? mergeTables(wins, loses, merge) : wins;
        case 'unknown':
            return (0,helm_view .L5)(wins.reason, mergeEntry(wins.otherwise, loses, merge));
        case 'scalar':
        case 'list':
            return wins;
        default:
            return wins;
    }
}
 
function coalesceValues(given, own, how) {
    if (given.kind === 'unknown')
        return (0,helm_view .L5)(given.reason, coalesceValues(given.otherwise, own, how));
    return (0,helm_view .Zh)(given, own, (key) => coalesceEntry((0,helm_view .jf)(given, key), (0,helm_view .jf)(own, key), key, how));
}
function coalesceEntry(given, own, key, how) {
    if (own.kind === 'absent')
        return given;
    const clean = how.clean && !how.merge;
    switch (given.kind) {
        case 'absent':
            return clean ? withoutNulls(own) : own;
        case 'null':
            return how.merge ? given : { kind: 'absent', by: given.origin };
        case 'map':
            return own.kind === 'map' || own.kind === 'unknown' ? coalesceMaps(given, own, key, how) : given;
        case 'unknown':
            return (0,helm_view .L5)(given.reason, coalesceEntry(given.otherwise, own, key, how));
        case 'scalar':
        case 'list':
            return given;
        default:
            return given;
    }
}
function coalesceMaps(given, own, key, how) {
    const merge = how.merge || (how.subcharts?.has(key) ?? false);
    return mergeTables(given, how.clean && !merge ? withoutNulls(own) : own, merge);
}
 
function withoutNulls(view) {
    switch (view.kind) {
        case 'null':
            return { kind: 'absent', by: view.origin };
        case 'map':
            return (0,helm_view .EH)((key) => withoutNulls(view.get(key)), view.keys, view.origins);
        case 'unknown':
            return (0,helm_view .L5)(view.reason, withoutNulls(view.otherwise));
        case 'absent':
        case 'scalar':
        case 'list':
            return view;
        default:
            return view;
    }
}
 
; 


 
function withGlobals(block, above) {
    const own = (0,helm_view .jf)(block, 'global');
    if (!isTable(own) || !isTable(above))
        return block;
    const below = own.kind === 'absent' ? helm_view .MZ : own;
    const top = above.kind === 'absent' ? helm_view .MZ : above;
    const merged = (0,helm_view .Zh)(top, below, (key) => globalEntry((0,helm_view .jf)(top, key), (0,helm_view .jf)(below, key)));
    const keys = () => new Set([...(block.kind === 'map' ? block.keys() : []), 'global']);
    const origins = block.kind === 'map' ? block.origins : () => [];
    return (0,helm_view .EH)((key) => (key === 'global' ? merged : (0,helm_view .jf)(block, key)), keys, origins);
}
function isTable(view) {
    return view.kind === 'absent' || view.kind === 'map' || view.kind === 'unknown';
}
function globalEntry(above, below) {
    switch (above.kind) {
        case 'absent':
            return below;
        case 'map':
            if (below.kind === 'absent')
                return above;
            return below.kind === 'map' || below.kind === 'unknown' ? mergeTables(above, below, true) : below;
        case 'unknown':
            return (0,helm_view .L5)(above.reason, globalEntry(above.otherwise, below));
        case 'null':
        case 'scalar':
        case 'list':
            if (below.kind === 'unknown')
                return (0,helm_view .L5)(below.reason, globalEntry(above, below.otherwise));
            return below.kind === 'map' ? below : above;
        default:
            return above;
    }
}


function leak(shared, given, found) {
    if (shared.kind !== 'map' || !isTable(given))
        return shared;
    return replaceThird(shared, (key, second) => {
        const below = (0,helm_view .jf)(given, key);
        return isTable(below) ? (0,helm_view .jf)((0,helm_view .jf)(found, key), second) : null;
    });
}
 
function withShared({ subcharts }, values, shared) {
    if (values.kind !== 'map' || shared.kind !== 'map')
        return values;
    const global = replaceThird(values.get('global'), (first, second) => (0,helm_view .jf)((0,helm_view .jf)(shared, first), second));
    const get = (key) => {
        if (key === 'global')
            return global;
        const subchart = subcharts.find(({ name }) => name === key);
        return subchart === undefined ? values.get(key) : withShared(subchart, values.get(key), global);
    };
    return (0,helm_view .EH)(get, values.keys, values.origins);
}
 
function replaceThird(global, other) {
    if (global.kind !== 'map')
        return global;
    const inner = (first, view) => {
        if (view.kind !== 'map')
            return view;
        const get = (second) => {
            const own = view.get(second);
            const found = own.kind === 'map' ? other(first, second) : null;
            return found?.kind === 'map' ? found : own;
        };
        return (0,helm_view .EH)(get, view.keys, view.origins);
    };
    return (0,helm_view .EH)((first) => inner(first, global.get(first)), global.keys, global.origins);
}
 
; 



 
function coalesce(instance, given, merge) {
    const { subcharts, chart, helm } = instance;
    const names = chart.elsewhere === undefined ? new Set(subcharts.map(({ name }) => name)) : null;
    const how = { merge, clean: helm === 4, subcharts: names };
    const base = coalesceValues(given, instance.own, how);
    if (base.kind === 'unknown')
        return (0,helm_view .L5)(base.reason, coalesce(instance, base.otherwise, merge));
    if (names === null || names.size === 0)
        return base;
    const blocks = once(() => coalesceBlocks(instance, base, merge));
    const get = (key) => {
        if (key === 'global')
            return blocks().shared;
        return names.has(key) ? (blocks().byName.get(key) ?? helm_view .Ge) : (0,helm_view .jf)(base, key);
    };
    return (0,helm_view .EH)(get, () => new Set([...(0,helm_view .YD)(base), ...names]), () => (0,helm_view .TZ)(base));
}
 
function coalesceBlocks({ subcharts }, base, merge) {
    const byName = new Map();
    let shared = (0,helm_view .jf)(base, 'global');
    for (const subchart of subcharts) {
        const block = byName.get(subchart.name) ?? (0,helm_view .jf)(base, subchart.name);
        const given = block.kind === 'absent' ? helm_view .MZ : block;
        const isTable = given.kind === 'map' || given.kind === 'unknown';
        const values = isTable ? coalesce(subchart, withGlobals(given, shared), merge) : given;
        byName.set(subchart.name, values);
        if (isTable)
            shared = leak(shared, (0,helm_view .jf)(given, 'global'), (0,helm_view .jf)(values, 'global'));
    }
    for (const subchart of subcharts)
        byName.set(subchart.name, withShared(subchart, byName.get(subchart.name) ?? helm_view .Ge, shared));
    return { byName, shared };
}
 
function findRefused(instance) {
    return instance.subcharts.reduce((found, subchart) => found ?? findRefused(subchart), instance.refused);
}
 
function findMismatch(instance, values) {
    for (const subchart of instance.subcharts) {
        const block = (0,helm_view .jf)(values, subchart.name);
        if (block.kind === 'scalar' || block.kind === 'list' || block.kind === 'null')
            return subchart.name;
        const below = findMismatch(subchart, block);
        if (below !== null)
            return `${subchart.name}.${below}`;
    }
    return null;
}
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
 
; 





function importValues(instance) {
    const subcharts = instance.subcharts.map(importValues);
    const inner = { ...instance, subcharts };
    if (instance.dependencies.length === 0)
        return inner;
    const values = coalesce(inner, helm_view .MZ, true);
    const imports = instance.dependencies.flatMap(({ goesBy, imports }) => imports.map(({ child: from, parent }) => ({
        from: [goesBy, ...from.split('.')],
        to: parent === '.' ? [] : parent.split('.'),
    })));
    const refused = inner.refused ?? findMismatch(inner, values);
    return {
        ...inner,
        refused,
        own: imports.length > 0 && values.kind === 'map' ? mergeImports(values, imports) : values,
    };
}


function mergeImports(values, imports) {
    const table = toTable(values);
    const brought = new Map();
    const dark = [];
    for (const { from, to } of imports) {
        const found = find(table, from);
         
        if (found instanceof Map)
            mergeInto(brought, nest(found.size === 0 ? new Map() : found, to));
        const view = (0,helm_view .Xn)(values, from);
        if (view.kind === 'unknown')
            dark.push(imports_below(view, to));
    }
    const whole = copy(table);
    mergeInto(whole, brought);
    return dark.reduce((sum, view) => mergeTables(sum, view, true), toView(whole, values));
}
 
function imports_below(view, path) {
    return path.reduceRight((inner, key) => (0,helm_view .EH)((asked) => (asked === key ? inner : helm_view .Ge), () => new Set([key]), () => (0,helm_view .TZ)(inner)), view);
}
function toTable(view) {
    const table = new Map();
    for (const key of view.keys()) {
        const inner = view.get(key);
        if (inner.kind === 'map')
            table.set(key, toTable(inner));
        else if (inner.kind !== 'absent')
            table.set(key, inner);
    }
    return table;
}
function toView(table, like) {
    return (0,helm_view .EH)((key) => {
        const inner = table.get(key);
        if (inner === undefined)
            return (0,helm_view .jf)(like, key).kind === 'absent' ? (0,helm_view .jf)(like, key) : helm_view .Ge;
        return inner instanceof Map ? toView(inner, (0,helm_view .jf)(like, key)) : inner;
    }, () => new Set([...table.keys(), ...(0,helm_view .YD)(like)]), () => (0,helm_view .TZ)(like));
}
function find(table, path) {
    return path.reduce((at, key) => (at instanceof Map ? at.get(key) : undefined), table);
}
function nest(table, path) {
    return path.reduceRight((inner, key) => new Map([[key, inner]]), table);
}
function copy(table) {
    return new Map([...table].map(([key, inner]) => [key, inner instanceof Map ? copy(inner) : inner]));
}
 
function mergeInto(winner, loser) {
    for (const [key, inner] of winner)
        if (isNull(inner))
            loser.set(key, inner);
    for (const [key, inner] of loser) {
        const own = winner.get(key);
        if (own === undefined)
            winner.set(key, inner);
        else if (inner instanceof Map && own instanceof Map && inner !== own)
            mergeInto(own, inner);
    }
}
function isNull(inner) {
    return !(inner instanceof Map) && inner.kind === 'null';
}
 
; 



 
function loadInstance(chart, name, helm) {
    return {
        chart,
        name,
        helm,
        own: ownValues(chart, helm),
        subcharts: chart.charts.map((inner) => loadInstance(inner, inner.name, helm)),
        dependencies: (chart.dependencies ?? []).map((dependency) => ({ ...dependency, goesBy: dependency.name })),
        state: 'on',
        off: [],
        refused: null,
    };
}
function ownValues(chart, helm) {
    if (chart.elsewhere !== undefined)
        return (0,helm_view .L5)(chart.elsewhere);
    if (chart.values === null)
        return helm_view .MZ;
    return (0,read_layer .AS)(chart.values, helm).reduce(layOver, helm_view .MZ);
}
 
 
var set = __webpack_require__(5828);
; 


function isInRange(version, range) {
    const parsed = parseVersion(version);
    if (parsed === null || range.trim() === '')
        return false;
    return range.split('||').some((part) => isInAll(parsed, part));
}
const versionPattern = /^[vV]?(\d+|[xX*])(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?(?:-([\w.-]+))?(?:\+[\w.-]+)?$/;
function parseVersion(text) {
    const match = versionPattern.exec(text.trim());
    if (match === null)
        return null;
    const written = [match[1], match[2], match[3]];
    const end = written.findIndex((part) => part === undefined || /^[xX*]$/.test(part));
    const width = end < 0 ? 3 : end;
    const numbers = written.map((part, index) => (index < width ? Number(part) : 0));
    return { numbers, width, pre: match[4] ?? '' };
}
function isInAll(version, part) {
    const spread = part.replace(/(\S+)\s+-\s+(\S+)/g, '>=$1 <=$2').replace(/([=<>!~^])\s+/g, '$1');
    const terms = spread.split(/[\s,]+/).filter((term) => term !== '');
    const allowsPre = terms.some((term) => /\d-/.test(term));
    if (version.pre !== '' && !allowsPre)
        return false;
    return terms.length > 0 && terms.every((term) => isInTerm(version, term));
}
function isInTerm(version, term) {
    const [, operator = '', text = ''] = /^([=<>!~^]*)(.*)$/.exec(term) ?? [];
    const bound = parseVersion(text);
    return bound !== null && (operators[operator]?.(version, bound) ?? false);
}
 
const isEqual = (version, bound) => bound.width < 3 ? isWithin(version, bound, bound.width) : compare(version, bound) === 0;
const isAtLeast = (version, bound) => compare(version, bound) >= 0;
const isAtMost = (version, bound) => compare(version, bound) < 0 || isEqual(version, bound);
const isNear = (version, bound) => isAtLeast(version, bound) && isWithin(version, bound, Math.min(bound.width, 2));
 
const operators = {
    '': isEqual,
    '=': isEqual,
    '!=': (version, bound) => !isEqual(version, bound),
    '>': (version, bound) => compare(version, bound) > 0 && !isEqual(version, bound),
    '<': (version, bound) => compare(version, bound) < 0,
    '>=': isAtLeast,
    '=>': isAtLeast,
    '<=': isAtMost,
    '=<': isAtMost,
    '~': isNear,
    '~>': isNear,
    '^': (version, bound) => isAtLeast(version, bound) && isWithin(version, bound, caretWidth(bound)),
};
 
function caretWidth({ numbers, width }) {
    const first = numbers.findIndex((number) => number > 0);
    return first < 0 || first >= width ? width : first + 1;
}
function isWithin(version, bound, width) {
    return version.numbers.slice(0, width).every((number, index) => number === bound.numbers[index]);
}
function compare(one, other) {
    for (const [index, number] of one.numbers.entries()) {
        const difference = number - (other.numbers[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return comparePre(one.pre, other.pre);
}
function comparePre(one, other) {
    if (one === other)
        return 0;
    if (one === '' || other === '')
        return one === '' ? 1 : -1;
    const [left, right] = [one.split('.'), other.split('.')];
    for (const [index, part] of left.entries()) {
        const against = right[index];
        if (against === undefined)
            return 1;
        if (part === against)
            continue;
        const [number, bound] = [/^\d+$/.test(part), /^\d+$/.test(against)];
        if (number && bound)
            return Number(part) - Number(against);
        if (number !== bound)
            return number ? -1 : 1;
        return part < against ? -1 : 1;
    }
    return left.length - right.length;
}
 
; 







function switchSubcharts(instance, given, path) {
    const { chart, helm } = instance;
    if (chart.dependencies === null)
        return instance;
    const named = chart.dependencies.map((dependency) => ({
        ...dependency,
        goesBy: dependency.alias ?? dependency.name,
    }));
    const isDeclared = (found) => named.some((dependency) => answers(found, dependency));
    const undeclared = instance.subcharts.filter((subchart) => !isDeclared(subchart.chart));
    const declared = named.flatMap((dependency) => {
        const found = chart.charts.find((inner) => answers(inner, dependency));
         
        if (found === undefined && chart.charts.some(({ name }) => name === dependency.name))
            return [];
        const elsewhere = `the chart ${dependency.name} is not in this tree`;
        return [loadInstance(found ?? (0,helm_chart .Ri)(dependency.name, elsewhere), dependency.goesBy, helm)];
    });
    const all = [...undeclared, ...declared];
    const values = coalesce({ ...instance, subcharts: all }, given, false);
    const states = new Map(named.map((dependency) => [dependency, stateOf(dependency, values, path)]));
    const offs = new Map([...states].flatMap(([{ goesBy }, { off }]) => (off === null ? [] : [[goesBy, off]])));
    const kept = all.filter(({ name }) => !offs.has(name));
    const doubtful = new Set([...states].filter(([, { doubt }]) => doubt).map(([{ goesBy }]) => goesBy));
    return {
        ...instance,
        subcharts: kept.map((subchart) => {
            const switched = switchSubcharts(subchart, values, `${path}${subchart.name}.`);
            return doubtful.has(subchart.name) ? { ...switched, state: 'unknown' } : switched;
        }),
        refused: findMismatch({ ...instance, subcharts: all }, values),
        dependencies: named.filter(({ goesBy }) => !offs.has(goesBy)),
        off: all.flatMap(({ name, chart }) => {
            const reason = offs.get(name);
            return reason === undefined ? [] : [{ name, chart, reason }];
        }),
    };
}
function answers(chart, dependency) {
    return chart.name === dependency.name && isInRange(chart.version, dependency.version);
}
 
function stateOf(dependency, values, path) {
    for (const condition of dependency.condition.trim().split(',')) {
        if (condition === '')
            continue;
        const view = (0,helm_view .Xn)(values, `${path}${condition}`.split('.'));
        if (view.kind === 'unknown')
            return { off: null, doubt: true };
        if (view.kind !== 'scalar' || view.type !== 'boolean')
            continue;
        return { off: view.text === 'false' ? `its condition ${condition} is false` : null, doubt: false };
    }
    return stateByTags(dependency.tags, (0,helm_view .jf)(values, 'tags'));
}
function stateByTags(names, tags) {
    const views = names.map((name) => (0,helm_view .jf)(tags, name));
    const says = (text) => views.some((view) => view.kind === 'scalar' && view.type === 'boolean' && view.text === text);
    if (says('true'))
        return { off: null, doubt: false };
    if (views.some(({ kind }) => kind === 'unknown'))
        return { off: null, doubt: true };
    return { off: says('false') ? `its tags (${names.join(', ')}) are off` : null, doubt: false };
}
 
; 












function openRelease(chart, layers, reason = 'the chart is not in this tree') {
    const root = chart ?? (0,helm_chart .Ri)('', reason);
    const worlds = listWorlds(root, layers).map((world) => openWorld(root, layers, world));
    const [first] = worlds;
    return {
        at: (path) => worlds.length === 1 && first !== undefined
            ? toValue((0,helm_view .Xn)(first.values, path))
            : release_join(worlds.map(({ when, values }) => ({ when, value: toValue((0,helm_view .Xn)(values, path)) }))),
        charts: first === undefined ? [] : listCharts(worlds.map(({ instance }) => instance)),
        layers: [...ownLayers(root, []), ...layers.map((layer) => ({ layer, path: [] }))],
        imports: first === undefined ? [] : listImports(first.instance, []),
        refused: worlds.find(({ refused }) => refused !== null)?.refused ?? null,
    };
}
 
const maxMaybes = 3;
function listWorlds(chart, layers) {
    const versions = differsByVersion(chart, layers) ? [3, 4] : [3];
    const maybes = layers.filter(({ maybe }) => maybe !== undefined).slice(0, maxMaybes);
    const worlds = [];
    for (const helm of versions) {
        for (let mask = 0; mask < 2 ** maybes.length; mask++) {
            const without = new Set(maybes.filter((_, index) => (mask & (2 ** index)) !== 0));
            const words = maybes.map((layer) => `${without.has(layer) ? 'not ' : ''}${layer.maybe ?? ''}`);
            const version = versions.length > 1 ? [helm === 3 ? 'Helm 3' : 'Helm 4'] : [];
            worlds.push({ when: [...version, ...words].join(', '), helm, without });
        }
    }
    return worlds;
}
function openWorld(chart, layers, { when, helm, without }) {
    const user = layers
        .filter((layer) => !without.has(layer))
        .reduce((below, layer) => lay(below, layer, helm), helm_view .MZ);
    const loaded = loadInstance(chart, chart.name, helm);
    const instance = importValues(switchSubcharts(loaded, user, ''));
    const values = coalesce(instance, user, false);
    const mismatch = findRefused(instance) ?? findMismatch(instance, values);
    const refused = mismatch === null ? null : `Helm refuses the values of ${mismatch}: they are no map`;
    return { when, instance, refused, values: refused === null ? values : (0,helm_view .L5)(refused) };
}
function lay(below, layer, helm) {
    if (layer.assignments !== undefined && layer.unknown === undefined)
        return (0,set .k)(below, layer, layer.assignments);
     
    const whole = (0,read_layer .AS)(layer, helm).reduce(layOver, helm_view .MZ);
    return layer.drops ? mergeDropping(below, whole) : layOver(below, whole);
}
 
function differsByVersion(chart, layers) {
    const hasMore = (layer) => (layer?.further?.length ?? 0) > 0;
    const differs = ({ values, charts }) => hasMore(values) || (values !== null && (0,read_layer .u9)(values.root)) || charts.some(differs);
    return layers.some(hasMore) || differs(chart);
}
function toValue(view) {
    switch (view.kind) {
        case 'absent':
            return view;
        case 'null':
            return { kind: 'absent', by: view.origin };
        case 'scalar':
            return { kind: 'scalar', text: view.text, type: view.type, origin: view.origin };
        case 'list':
            return { kind: 'list', origin: view.origin };
        case 'map':
            return { kind: 'map', keys: view.keys(), origins: view.origins() };
        case 'unknown':
            return { kind: 'unknown', reason: view.reason, otherwise: toValue(view.otherwise) };
        default:
            return view;
    }
}
 
function release_join(results) {
    const distinct = [];
    for (const result of results)
        if (!distinct.some(({ value }) => isSame(value, result.value)))
            distinct.push(result);
    const [only] = distinct;
    if (only === undefined || distinct.length > 1)
        return { kind: 'either', results: distinct };
    if (only.value.kind !== 'map')
        return only.value;
    const keys = results.flatMap(({ value }) => (value.kind === 'map' ? [...value.keys] : []));
    return { ...only.value, keys: new Set(keys) };
}
function isSame(one, other) {
    if (one.kind === 'scalar' && other.kind === 'scalar')
        return one.text === other.text && one.type === other.type && one.origin.node === other.origin.node;
    if (one.kind === 'unknown' && other.kind === 'unknown')
        return isSame(one.otherwise, other.otherwise);
    if (one.kind === 'list' && other.kind === 'list')
        return one.origin.node === other.origin.node;
    return one.kind === other.kind;
}
 
 
var scan_names = __webpack_require__(5152);
 
var naming_block = __webpack_require__(1968);
 
var yaml_path = __webpack_require__(4997);
; 
 
const each = '\0each';
 
function ask(question, value, ...asked) {
     
    const row = question[value.kind];
    return row(value, ...asked);
}
const nothing = { kind: 'literal', value: null };
const outside = { kind: 'outside' };
function literal(value) {
    return { kind: 'literal', value };
}
function choice(condition, yes, no) {
    if (yes === no)
        return yes;
    if (condition.kind === 'literal')
        return isTrue(condition.value) ? yes : no;
    return { kind: 'choice', condition, yes, no };
}
 
function isTrue(value) {
    return value !== null && value !== '' && value !== 0 && value !== false;
}
function anyOf(options) {
    const flat = options.flatMap((option) => (option.kind === 'any' ? option.options : [option]));
    const distinct = new Map(flat.map((option) => [signature(option), option]));
    const [only, ...others] = distinct.values();
    return only === undefined || others.length === 0
        ? (only ?? nothing)
        : { kind: 'any', options: [...distinct.values()] };
}
const numbers = new WeakMap();
let numbered = 0;
function numberOf(thing) {
    const number = numbers.get(thing) ?? ++numbered;
    numbers.set(thing, number);
    return number;
}
 
function signature(value, depth = 4) {
    const below = (inner) => (depth === 0 ? `#${numberOf(inner)}` : signature(inner, depth - 1));
    return ask(signatures, value, below);
}
const signatures = {
    literal: ({ value }) => JSON.stringify(value),
    path: ({ path }) => `.${path.join('\0')}`,
    dict: ({ dict }) => `dict${numberOf(dict)}`,
    text: ({ out }) => `text${numberOf(out)}`,
    list: ({ items }, below) => `[${items.map(below)}]`,
    choice: ({ condition, yes, no }, below) => `(${below(condition)}?${below(yes)}:${below(no)})`,
    any: ({ options }, below) => `any(${options.map(below)})`,
    layered: ({ layers }, below) => `layered(${layers.map(below)})`,
    derived: ({ name, from }, below) => `${name}(${from.map(below)})`,
    same: ({ through, value }, below) => `${through}(${below(value)})`,
    not: ({ value }, below) => `not(${below(value)})`,
    equal: ({ one, other }, below) => `equal(${below(one)},${below(other)})`,
    is: ({ type, value }, below) => `${type}(${below(value)})`,
    files: ({ kind, files }) => `${kind}${numberOf(files.texts)}`,
    file: ({ kind, files }) => `${kind}${numberOf(files.texts)}`,
    outside: ({ kind }) => kind,
    fail: ({ kind }) => kind,
};
 
function shapeOf(value) {
    switch (value.kind) {
        case 'dict':
            return `dict{${[...value.dict.fields.keys()]}}`;
        case 'text':
            return `text${value.out.length}`;
        case 'list':
            return `[${value.items.map(shapeOf)}]`;
        case 'choice':
            return `(${shapeOf(value.yes)}:${shapeOf(value.no)})`;
        case 'any':
            return `any(${value.options.map(shapeOf).sort()})`;
        case 'layered':
            return `layered(${value.layers.map(shapeOf)})`;
        case 'derived':
            return `${value.name}(${value.from.map(shapeOf)})`;
        case 'same':
        case 'not':
        case 'is':
            return `${value.kind}(${shapeOf(value.value)})`;
        default:
            return signature(value, 1);
    }
}
 
; 

 
function openScopes(root) {
    const scopes = [];
    const missing = [];
    const open = (chart, name, path, above, switched) => {
        const fullName = above === '' ? name : `${above}/charts/${name}`;
        const fields = new Map();
        const context = { kind: 'dict', dict: makeDict(fields) };
        scopes.push({ chart, path, fullName, context, switched });
        const subcharts = new Map();
        for (const named of namedSubcharts(chart)) {
            const below = [...path, named.name];
            if (named.chart === null)
                missing.push(below);
            else
                subcharts.set(named.name, open(named.chart, named.name, below, fullName, switched || named.switched));
        }
        fields.set('Values', { kind: 'dict', dict: makeDict(new Map(), { kind: 'path', path }) });
        fields.set('Chart', { kind: 'dict', dict: { ...makeDict(chartFields(chart, name)), rest: outside } });
        fields.set('Subcharts', { kind: 'dict', dict: makeDict(subcharts) });
        fields.set('Files', { kind: 'files', files: { directory: chart.directory, texts: chart.files }, method: null });
        fields.set('Template', {
            kind: 'dict',
            dict: { ...makeDict(new Map([['BasePath', literal(`${fullName}/templates`)]])), rest: outside },
        });
        for (const key of ['Release', 'Capabilities'])
            fields.set(key, outside);
        return context;
    };
    open(root, root.name, [], '', false);
    return { scopes, missing };
}
function makeDict(fields, below) {
    return { fields, rest: nothing, below: below === undefined ? [] : [below], above: [], branch: 0 };
}
function chartFields({ version, appVersion }, name) {
    return new Map([
        ['Name', literal(name)],
        ['Version', literal(version)],
        ['AppVersion', literal(appVersion?.text ?? '')],
    ]);
}
function namedSubcharts({ charts, dependencies }) {
    const declared = (dependencies ?? []).map(({ name, alias, condition, tags }) => {
        const chart = charts.find((inner) => inner.name === name) ?? null;
        return { name: alias ?? name, chart, switched: condition !== '' || tags.length > 0 };
    });
    const names = new Set((dependencies ?? []).map(({ name }) => name));
    const others = charts.filter(({ name }) => !names.has(name));
    return [...declared, ...others.map((chart) => ({ name: chart.name, chart, switched: false }))];
}
 
; 



function aliasesOf(root, path) {
    const { prefixes, imports } = pathsOf(root);
    const found = new Map([[path.join('\0'), path]]);
    const add = (alias) => found.set(alias.join('\0'), alias);
    for (const { from, to } of imports) {
        for (const alias of [...found.values()])
            if (from.every((step, index) => alias[index] === step))
                add([...to, ...alias.slice(from.length)]);
    }
    for (const alias of [...found.values()]) {
        const rest = globalRest(alias, prefixes);
        if (rest !== null)
            for (const prefix of prefixes)
                add([...prefix, 'global', ...rest]);
    }
    return [...found.values()];
}
function globalRest(path, prefixes) {
    for (const prefix of prefixes) {
        const inside = prefix.every((step, index) => path[index] === step);
        if (inside && path[prefix.length] === 'global')
            return path.slice(prefix.length + 1);
    }
    return null;
}
const aliases_known = new WeakMap();
function pathsOf(root) {
    const found = aliases_known.get(root) ?? findPaths(root);
    aliases_known.set(root, found);
    return found;
}
function findPaths(root) {
    const { scopes } = openScopes(root);
    const imports = scopes.toReversed().flatMap(({ chart, path }) => (chart.dependencies ?? []).flatMap(({ name, alias, imports: all }) => all.map(({ child, parent }) => ({
        from: [...path, alias ?? name, ...child.split('.')],
        to: parent === '.' ? path : [...path, ...parent.split('.')],
    }))));
    return { prefixes: scopes.map(({ path }) => path), imports };
}
 
; 
 
class BadTemplate extends Error {
    name = 'BadTemplate';
}
 
function lexTemplate(text) {
    const pieces = [];
    let at = 0;
    let trimsLeft = false;
    const lineAt = countLines(text);
    const addText = (from, to, trimsRight) => {
        const raw = text.slice(from, to);
        const left = trimsLeft ? raw.replace(/^[ \t\r\n]+/, '') : raw;
        const kept = trimsRight ? left.replace(/[ \t\r\n]+$/, '') : left;
        if (kept !== '')
            pieces.push({ kind: 'text', text: kept, line: lineAt(from + raw.indexOf(kept)) });
    };
    for (;;) {
        const open = text.indexOf('{{', at);
        if (open < 0)
            break;
        const trims = text[open + 2] === '-' && /\s/.test(text[open + 3] ?? '');
        addText(at, open, trims);
        const action = lexAction(text, trims ? open + 3 : open + 2);
        pieces.push({ kind: 'action', tokens: action.tokens, line: lineAt(open) });
        at = action.end;
        trimsLeft = action.trims;
    }
    addText(at, text.length, false);
    return pieces;
}
 
function countLines(text) {
    let line = 1;
    let counted = 0;
    return (offset) => {
        for (; counted < offset; counted++)
            if (text.charCodeAt(counted) === 10)
                line++;
        return line;
    };
}
const tokenPatterns = [
    ['comment', /\/\*[\s\S]*?\*\//y],
    ['space', /[ \t\r\n]+/y],
    ['string', /"(?:[^"\\\n]|\\.)*"|`[^`]*`/y],
    ['char', /'(?:[^'\\\n]|\\.)+'/y],
    ['number', /[-+]?(?:0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?)/y],
    ['field', /\.[\p{L}_][\p{L}\p{Nd}_]*/uy],
    ['dot', /\./y],
    ['variable', /\$[\p{L}\p{Nd}_]*/uy],
    ['word', /[\p{L}_][\p{L}\p{Nd}_]*/uy],
    ['sign', /:=|[=|(),]/y],
];
function lexAction(text, start) {
    const tokens = [];
    let at = start;
    for (;;) {
        const close = /\s-\}\}|\}\}/y;
        close.lastIndex = at;
        const closed = close.exec(text);
        if (closed)
            return { tokens, end: close.lastIndex, trims: closed[0].length > 2 };
        const found = nextToken(text, at);
        if (found === null)
            throw new BadTemplate('an action cannot be read');
        at += found.length;
        if (found.kind !== 'comment')
            tokens.push({ kind: found.kind, text: found.text });
    }
}
function nextToken(text, at) {
    for (const [kind, pattern] of tokenPatterns) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
         
        if (match === null || match[0] === '')
            continue;
        const blank = kind === 'space' && text.startsWith('-}}', at + match[0].length);
        const word = blank ? match[0].slice(0, -1) : match[0];
        if (word !== '')
            return { kind, text: word, length: word.length };
    }
    return null;
}
 
; 
 
function unquote(text) {
    if (text.startsWith('`'))
        return text.slice(1, -1);
    return text.slice(1, -1).replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|(.))/gi, (_, hex, unicode, sign) => {
        const code = hex ?? unicode;
        return code === undefined ? (escapes[sign] ?? sign) : String.fromCharCode(Number.parseInt(code, 16));
    });
}
const escapes = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };
 
; 


 
function readPipe(tokens) {
    const cursor = { tokens, at: 0, depth: 0 };
    const pipe = readPipeline(cursor);
    if (cursor.at < tokens.length)
        throw new BadTemplate('a parenthesis closes nothing');
    return pipe;
}
const maxDepth = 100;
function readPipeline(cursor) {
    if (++cursor.depth > maxDepth)
        throw new BadTemplate(`parentheses are nested deeper than ${maxDepth} levels`);
    const { variables, assigns } = readVariables(cursor);
    const commands = [];
    for (;;) {
        const terms = readCommand(cursor);
        if (terms.length === 0)
            throw new BadTemplate('a command is missing');
        commands.push(terms);
        if (peek(cursor)?.text !== '|')
            break;
        cursor.at++;
    }
    cursor.depth--;
    return { variables, assigns, commands };
}
 
function readVariables(cursor) {
    const start = cursor.at;
    const names = [];
    for (;;) {
        skipSpaces(cursor);
        const token = peek(cursor);
        if (token?.kind !== 'variable')
            break;
        names.push(token.text.slice(1));
        cursor.at++;
        skipSpaces(cursor);
        const sign = peek(cursor);
        if (sign?.kind === 'sign' && (sign.text === ':=' || sign.text === '=')) {
            cursor.at++;
            return { variables: names, assigns: sign.text === '=' };
        }
        if (sign?.text !== ',')
            break;
        cursor.at++;
    }
    cursor.at = start;
    return { variables: [], assigns: false };
}
function readCommand(cursor) {
    const terms = [];
    for (;;) {
        skipSpaces(cursor);
        const token = peek(cursor);
        if (token === undefined || (token.kind === 'sign' && (token.text === '|' || token.text === ')')))
            return terms;
        terms.push(readTerm(cursor, token));
    }
}
function readTerm(cursor, token) {
    cursor.at++;
    switch (token.kind) {
        case 'dot':
            return { kind: 'field', path: [] };
        case 'field':
            return { kind: 'field', path: [token.text.slice(1), ...readFields(cursor)] };
        case 'variable':
            return { kind: 'variable', name: token.text.slice(1), path: readFields(cursor) };
        case 'string':
            return { kind: 'literal', value: unquote(token.text) };
        case 'number':
            return { kind: 'literal', value: Number(token.text.replaceAll('_', '')) };
        case 'char':
            return { kind: 'literal', value: token.text.codePointAt(1) ?? 0 };
        case 'word':
            return readWord(token.text);
        default:
            return readParentheses(cursor, token);
    }
}
function readWord(text) {
    if (text === 'true' || text === 'false')
        return { kind: 'literal', value: text === 'true' };
    return text === 'nil' ? { kind: 'literal', value: null } : { kind: 'function', name: text };
}
function readParentheses(cursor, token) {
    if (token.text !== '(')
        throw new BadTemplate(`${JSON.stringify(token.text)} stands where it cannot`);
    const pipe = readPipeline(cursor);
    if (peek(cursor)?.text !== ')')
        throw new BadTemplate('a parenthesis is never closed');
    cursor.at++;
    return { kind: 'pipe', pipe, path: readFields(cursor) };
}
 
function readFields(cursor) {
    const fields = [];
    for (let token = peek(cursor); token?.kind === 'field'; token = peek(cursor)) {
        fields.push(token.text.slice(1));
        cursor.at++;
    }
    return fields;
}
function peek(cursor) {
    return cursor.tokens[cursor.at];
}
function skipSpaces(cursor) {
    while (peek(cursor)?.kind === 'space')
        cursor.at++;
}
 
; 



 
const parse_maxDepth = 200;
 
function parseTemplate(text) {
    try {
        const cursor = { pieces: lexTemplate(text), at: 0, definitions: [], depth: 0 };
        const { nodes, end } = readNodes(cursor);
        if (end !== null)
            throw new BadTemplate(`{{ ${end.word} }} ends nothing`);
        return { ok: true, template: { body: nodes, definitions: cursor.definitions } };
    }
    catch (error) {
        if (!(error instanceof BadTemplate))
            throw error;
        return { ok: false, reason: error.message };
    }
}
function readNodes(cursor) {
    const nodes = [];
    if (++cursor.depth > parse_maxDepth)
        throw new BadTemplate(`it is nested deeper than ${parse_maxDepth} levels`);
    for (let piece = cursor.pieces[cursor.at]; piece !== undefined; piece = cursor.pieces[cursor.at]) {
        cursor.at++;
        if (piece.kind === 'text') {
            nodes.push(piece);
            continue;
        }
        const tokens = trimSpaces(piece.tokens);
        const [first, ...rest] = tokens;
        if (first?.kind === 'word' && (first.text === 'end' || first.text === 'else')) {
            cursor.depth--;
            return { nodes, end: { word: first.text, rest: trimSpaces(rest) } };
        }
        const node = readAction(cursor, tokens, piece.line);
        if (node !== null)
            nodes.push(node);
    }
    cursor.depth--;
    return { nodes, end: null };
}
function readAction(cursor, tokens, line) {
    const [first, ...tail] = tokens;
    if (first === undefined)
        return null;
    const rest = trimSpaces(tail);
    const word = first.kind === 'word' ? first.text : '';
    switch (word) {
        case 'if':
        case 'with':
        case 'range':
            return readBranch(cursor, word, readPipe(rest), line);
        case 'define':
            parse_define(cursor, nameOf(rest[0]));
            return null;
        case 'block': {
            const name = nameOf(rest[0]);
            parse_define(cursor, name);
            return { kind: 'template', name, pipe: readPipe(trimSpaces(rest.slice(1))), line };
        }
        case 'template':
            return readTemplate(rest, line);
         
        case 'break':
        case 'continue':
            return null;
        default:
            return { kind: 'action', pipe: readPipe(tokens), line };
    }
}
function readTemplate(tokens, line) {
    const rest = trimSpaces(tokens.slice(1));
    return { kind: 'template', name: nameOf(tokens[0]), pipe: rest.length === 0 ? null : readPipe(rest), line };
}
function readBranch(cursor, kind, pipe, line) {
    const { nodes: body, end } = readNodes(cursor);
    if (end === null)
        throw new BadTemplate(`{{ ${kind} }} in line ${line} has no end`);
    if (end.word === 'end')
        return { kind, pipe, body, otherwise: [], line };
    const [next, ...rest] = end.rest;
    if (next === undefined) {
        const { nodes: otherwise, end: last } = readNodes(cursor);
        if (last?.word !== 'end')
            throw new BadTemplate(`{{ else }} of line ${line} has no end`);
        return { kind, pipe, body, otherwise, line };
    }
    if (next.kind !== 'word' || (next.text !== 'if' && next.text !== 'with'))
        throw new BadTemplate(`{{ else }} of line ${line} cannot be read`);
    return { kind, pipe, body, otherwise: [readBranch(cursor, next.text, readPipe(trimSpaces(rest)), line)], line };
}
function parse_define(cursor, name) {
    const { nodes, end } = readNodes(cursor);
    if (end?.word !== 'end')
        throw new BadTemplate(`{{ define "${name}" }} has no end`);
    cursor.definitions.push({ name, body: nodes });
}
function nameOf(token) {
    if (token?.kind !== 'string')
        throw new BadTemplate('a template has no name');
    return unquote(token.text);
}
function trimSpaces(tokens) {
    const from = tokens.findIndex(({ kind }) => kind !== 'space');
    const to = tokens.findLastIndex(({ kind }) => kind !== 'space');
    return from < 0 ? [] : tokens.slice(from, to + 1);
}
 
; 

 
function fieldOf(value, key, changes, known = new Map()) {
    const below = (inner) => fieldOf(inner, key, changes, known);
    const found = known.get(value) ?? ask(findField, value, { key, changes, below });
    known.set(value, found);
    return found;
}
const itself = (value) => value;
const none = () => nothing;
const findField = {
    path: ({ path }, { key, changes }) => changed({ kind: 'path', path: [...path, key] }, path, key, changes),
    dict: ({ dict }, { key, below }) => fieldOfDict(dict, key, below),
    list: ({ items }, { key }) => (key === each ? anyOf(items) : (items[Number(key)] ?? anyOf([...items, nothing]))),
    choice: ({ condition, yes, no }, { below }) => choice(condition, below(yes), below(no)),
    any: ({ options }, { below }) => anyOf(options.map(below)),
    layered: ({ layers }, { below }) => layered(layers.map(below)),
    same: ({ value }, { below }) => below(value),
    files: (value, { key }) => (value.method === null ? { ...value, method: key } : outside),
    derived: itself,
    outside: itself,
    file: itself,
    literal: none,
    text: none,
    not: none,
    equal: none,
    is: none,
    fail: none,
};
function layered(layers) {
    const known = layers.filter((layer) => layer !== nothing);
    const [only, ...others] = known;
    return only === undefined ? nothing : others.length === 0 ? only : { kind: 'layered', layers: known };
}
function fieldOfDict(dict, key, fieldOfMap) {
    const own = key === each ? anyOf([...dict.fields.values(), dict.rest]) : (dict.fields.get(key) ?? dict.rest);
    return layered([...dict.above.map(fieldOfMap), own, ...dict.below.map(fieldOfMap)]);
}
function changed(found, path, key, changes) {
    const others = changes.filter((change) => isSamePath(change.path, path));
    if (others.length === 0)
        return found;
    const values = others.flatMap(({ key: set, value }) => {
        if (set === null)
            return [fieldOf(value, key, [])];
        return set === key || set === each || key === each ? [value] : [];
    });
    return anyOf([found, ...values]);
}
 
function isSamePath(one, other) {
    return one.length === other.length && startsWith(one, other);
}
 
function startsWith(path, above) {
    return above.every((step, index) => step === path[index] || (path[index] !== undefined && (step === each || path[index] === each)));
}
 
function fieldAt(value, key, changes) {
    switch (key.kind) {
        case 'literal':
            return fieldOf(value, String(key.value), changes);
        case 'same':
            return fieldAt(value, key.value, changes);
        case 'choice':
            return choice(key.condition, fieldAt(value, key.yes, changes), fieldAt(value, key.no, changes));
        case 'any':
            return anyOf(key.options.map((option) => fieldAt(value, option, changes)));
        case 'text': {
            const words = key.out.map((out) => (out.kind === 'text' ? out.text : null));
            return fieldOf(value, words.includes(null) ? each : words.join(''), changes);
        }
        default:
            return fieldOf(value, each, changes);
    }
}
 
; 
const printed_known = new WeakMap();
 
function printedPaths(out) {
    const found = printed_known.get(out);
    if (found !== undefined)
        return found;
    const paths = new Map();
    gather(out, paths, new Set());
    printed_known.set(out, paths);
    return paths;
}
function gather(out, into, seen) {
    if (seen.has(out))
        return;
    seen.add(out);
    for (const piece of out) {
        if (piece.kind === 'print')
            gatherValue(piece.value, into, seen);
        else if (piece.kind === 'loop')
            gather(piece.body, into, seen);
        else if (piece.kind === 'choice')
            for (const branch of [piece.yes, piece.no])
                gather(branch, into, seen);
    }
}
function gatherValue(value, into, seen) {
    if (seen.has(value))
        return;
    seen.add(value);
    switch (value.kind) {
        case 'path':
            into.set(value.path.join('\0'), value.path);
            return;
        case 'text':
            gather(value.out, into, seen);
            return;
        case 'same':
            gatherValue(value.value, into, seen);
            return;
        case 'choice':
            gatherValue(value.yes, into, seen);
            gatherValue(value.no, into, seen);
            return;
        case 'any':
            for (const option of value.options)
                gatherValue(option, into, seen);
            return;
        case 'layered':
            for (const layer of value.layers)
                gatherValue(layer, into, seen);
            return;
        default:
            return;
    }
}
 
 
var picomatch = __webpack_require__(4006);
; 


 
class TooMuch extends Error {
}
 
const maxLooks = 3_000_000;
 
function look(touches) {
    if (touches.left-- <= 0)
        throw new TooMuch('too many values');
}
function openTouches() {
    return { deep: new Map(), truth: new Map(), keys: new Map(), left: maxLooks };
}
 
function isTouched(touches, path) {
    const parent = path.slice(0, -1);
    for (const deep of touches.deep.values())
        if (startsWith(path, deep) || startsWith(deep, path))
            return true;
    for (const truth of touches.truth.values())
        if (startsWith(truth, path))
            return true;
    for (const keys of touches.keys.values())
        if (isSamePath(keys, parent))
            return true;
    return false;
}
 
function touchDeep(touches, value, seen = new Set()) {
    if (seen.has(value))
        return;
    seen.add(value);
    look(touches);
    if (value.kind === 'path')
        touches.deep.set(value.path.join('\0'), value.path);
    if (value.kind === 'text')
        touchOut(touches, value.out, seen);
    if (value.kind === 'dict') {
        if (seen.has(value.dict))
            return;
        seen.add(value.dict);
    }
    for (const inner of ask(partsOf, value))
        touchDeep(touches, inner, seen);
    if (value.kind === 'choice')
        touchTruth(touches, value.condition);
}
 
const touches_none = () => [];
 
const partsOf = {
    dict: ({ dict }) => [...dict.fields.values(), dict.rest, ...dict.below, ...dict.above],
    list: ({ items }) => items,
    choice: ({ yes, no }) => [yes, no],
    any: ({ options }) => options,
    layered: ({ layers }) => layers,
    same: ({ value }) => [value],
    path: touches_none,
    text: touches_none,
    derived: touches_none,
    not: touches_none,
    equal: touches_none,
    is: touches_none,
    literal: touches_none,
    outside: touches_none,
    files: touches_none,
    file: touches_none,
    fail: touches_none,
};
function touchOut(touches, out, seen) {
    for (const piece of out) {
        look(touches);
        if (piece.kind === 'print')
            touchDeep(touches, piece.value, seen);
        else if (piece.kind === 'loop')
            touchOut(touches, piece.body, seen);
        else if (piece.kind === 'choice')
            for (const branch of [piece.yes, piece.no])
                touchOut(touches, branch, seen);
    }
}
 
function touchTruth(touches, value, seen = new Set()) {
    if (seen.has(value))
        return;
    seen.add(value);
    look(touches);
    if (value.kind === 'path')
        touches.truth.set(value.path.join('\0'), value.path);
    if (value.kind === 'text')
        touchOut(touches, value.out, new Set());
    if (value.kind === 'dict')
        for (const inner of [...value.dict.below, ...value.dict.above])
            touchKeys(touches, inner);
    for (const inner of ask(deciding, value))
        touchTruth(touches, inner, seen);
}
 
const deciding = {
    ...partsOf,
    dict: touches_none,
    list: touches_none,
    choice: ({ condition, yes, no }) => [condition, yes, no],
    not: ({ value }) => [value],
};
 
function touchKeys(touches, value, seen = new Set()) {
    if (seen.has(value))
        return;
    seen.add(value);
    look(touches);
    if (value.kind === 'path')
        touches.keys.set(value.path.join('\0'), value.path);
    const inner = value.kind === 'choice'
        ? [value.yes, value.no]
        : value.kind === 'any'
            ? value.options
            : value.kind === 'layered'
                ? value.layers
                : value.kind === 'dict'
                    ? [...value.dict.below, ...value.dict.above]
                    : [];
    for (const one of inner)
        touchKeys(touches, one, seen);
    touchTruth(touches, value);
}
 
; 



 
function callMethod(run, files, method, args) {
    for (const arg of args)
        touchDeep(run.touches, arg);
    const [name] = args;
    switch (method) {
        case 'Get':
        case 'GetBytes':
        case 'Lines': {
            const text = name?.kind === 'literal' ? (files.texts.get(String(name.value)) ?? '') : null;
            if (text !== null && method === 'Get')
                return literal(text);
            return {
                kind: 'file',
                files: files_select(files, (path) => path.startsWith(name === undefined ? '' : prefixOf(name))),
            };
        }
        case 'Glob': {
            const pattern = name?.kind === 'literal' ? picomatch(String(name.value), { dot: true }) : () => true;
            return { kind: 'files', files: files_select(files, pattern), method: null };
        }
        case 'AsConfig':
        case 'AsSecrets':
            return { kind: 'file', files };
        default:
            return outside;
    }
}
function files_select({ directory, texts }, isChosen) {
    return { directory, texts: new Map([...texts].filter(([path]) => isChosen(path))) };
}
 
function prefixOf(name) {
    if (name.kind === 'literal')
        return String(name.value);
    const first = name.kind === 'text' ? name.out[0] : undefined;
    return first?.kind === 'text' ? first.text : '';
}
 
; 

 
function print(run, value, place, out) {
    switch (value.kind) {
        case 'literal':
            if (value.value !== null && value.value !== '')
                out.push({ kind: 'text', text: String(value.value) });
            return;
        case 'text':
            out.push(...value.out);
            return;
        case 'fail':
            out.push({ kind: 'fail' });
            return;
        case 'choice': {
            touchTruth(run.touches, value.condition);
            const [yes, no] = [[], []];
            print(run, value.yes, place, yes);
            print(run, value.no, place, no);
            out.push({ kind: 'choice', condition: value.condition, yes, no });
            return;
        }
        default:
            touchDeep(run.touches, value);
            out.push({ kind: 'print', value, place });
    }
}
 
; 


 
function declare(scope, name, value) {
    return { ...scope, variables: new Map(scope.variables).set(name, { value }) };
}
function scope_assign(cell, value, { assigned }) {
    if (!assigned.has(cell))
        assigned.set(cell, cell.value);
    cell.value = value;
}
function declareElement({ variables }, scope, key, value) {
    const [one, two] = variables;
    if (one === undefined)
        return scope;
    return two === undefined ? declare(scope, one, value) : declare(declare(scope, one, key), two, value);
}
 
function elementsOf(run, over) {
    if (over.kind === 'list')
        return over.items.map((value, index) => ({ key: literal(index), value }));
    if (over.kind === 'dict' && over.dict.rest === nothing && over.dict.below.length + over.dict.above.length === 0)
        return [...over.dict.fields].map(([key, value]) => ({ key: literal(key), value }));
    if (over.kind === 'literal')
        return typeof over.value === 'number' ? [{ key: outside, value: outside }] : [];
    if (over.kind === 'files')
        return [{ key: outside, value: { kind: 'file', files: over.files } }];
    return [{ key: { kind: 'derived', name: 'keys', from: [over] }, value: fieldOf(over, each, run.changes) }];
}
 
; 






 
const maxCalls = 30;
function runTemplate(run, body, dot, file) {
    const scope = { file, dot, variables: new Map([['', { value: dot }]]), assigned: new Map() };
    return runNodes(run, body, scope);
}
 
function callTemplate(run, name, argument) {
    const named = run.templates.get(name);
     
    if (named === undefined && run.complete)
        return { kind: 'fail' };
    if (named === undefined || run.depth >= maxCalls) {
        touchDeep(run.touches, argument);
        return { kind: 'derived', name: 'include', from: [argument] };
    }
    run.depth++;
    const texts = named.map(({ body, file }) => ({ kind: 'text', out: runTemplate(run, body, argument, file) }));
    run.depth--;
    return anyOf(texts);
}
function runNodes(run, nodes, scope) {
    const out = [];
    let inner = scope;
    for (const node of nodes) {
        if (run.left-- <= 0) {
            run.exhausted = true;
            return out;
        }
        if (node.kind === 'text')
            out.push({ kind: 'text', text: node.text });
        else if (node.kind === 'action')
            inner = runAction(run, node, inner, out);
        else if (node.kind === 'template') {
            const argument = node.pipe === null ? nothing : evaluate(run, node.pipe, inner, node.line);
            print(run, callTemplate(run, node.name, argument), { file: inner.file, line: node.line }, out);
        }
        else if (node.kind === 'range')
            runRange(run, node, inner, out);
        else
            runBranches(run, node, inner, out);
    }
    return out;
}
function runAction(run, { pipe, line }, scope, out) {
    const value = evaluate(run, pipe, scope, line);
    const [name] = pipe.variables;
    if (name === undefined) {
        print(run, value, { file: scope.file, line }, out);
        return scope;
    }
    if (!pipe.assigns)
        return declare(scope, name, value);
    const cell = scope.variables.get(name);
    if (cell !== undefined)
        scope_assign(cell, value, scope);
    return scope;
}
function runBranches(run, { kind, pipe, body, otherwise, line }, scope, out) {
    const condition = evaluate(run, pipe, scope, line);
    touchTruth(run.touches, condition);
    const [name] = pipe.variables;
    const declared = name === undefined || pipe.assigns ? scope : declare(scope, name, condition);
    const inside = kind === 'with' ? { ...declared, dot: condition } : declared;
    if (condition.kind === 'literal') {
        out.push(...(isTrue(condition.value) ? runNodes(run, body, inside) : runNodes(run, otherwise, declared)));
        return;
    }
    const yes = runApart(run, body, inside);
    const no = runApart(run, otherwise, declared);
    for (const cell of new Set([...yes.values.keys(), ...no.values.keys()])) {
        const value = choice(condition, yes.values.get(cell) ?? cell.value, no.values.get(cell) ?? cell.value);
        scope_assign(cell, value, scope);
    }
    out.push({ kind: 'choice', condition, yes: yes.out, no: no.out });
}
function runApart(run, nodes, scope) {
    const branch = run.branch;
    run.branch = ++run.branches;
    const assigned = new Map();
    const out = runNodes(run, nodes, { ...scope, assigned });
    run.branch = branch;
    const values = new Map([...assigned.keys()].map((cell) => [cell, cell.value]));
    for (const [cell, before] of assigned)
        cell.value = before;
    return { out, values };
}
 
function runRange(run, node, scope, out) {
    const over = evaluate(run, node.pipe, scope, node.line);
    touchKeys(run.touches, over);
    for (const { key, value } of elementsOf(run, over)) {
        const loops = value.kind !== 'literal' || over.kind !== 'list';
        const inside = declareElement(node.pipe, { ...scope, dot: value }, key, value);
        const first = runApart(run, node.body, inside);
        for (const [cell, found] of first.values)
            scope_assign(cell, anyOf([cell.value, found]), scope);
        if (!loops || (first.values.size === 0 && run.changes.length === 0)) {
            out.push({ kind: 'loop', body: first.out });
            continue;
        }
        const before = run.again;
        run.again = true;
        const second = runApart(run, node.body, inside);
        run.again = before;
        for (const [cell, found] of second.values)
            scope_assign(cell, widen(run, cell.value, found), scope);
        out.push({ kind: 'loop', body: second.out });
    }
    const none = runApart(run, node.otherwise, scope);
    for (const [cell, found] of none.values)
        scope_assign(cell, anyOf([cell.value, found]), scope);
    if (none.out.length > 0)
        out.push({ kind: 'loop', body: none.out });
}
 
function widen(run, known, found) {
    const options = known.kind === 'any' ? known.options : [known];
    if (options.some((option) => signature(option) === signature(found)))
        return known;
    for (const value of [known, found])
        touchDeep(run.touches, value);
    return { kind: 'derived', name: 'range', from: [known, found] };
}
 
function evaluate(run, pipe, scope, line) {
    let value = null;
    for (const command of pipe.commands)
        value = runCommand(run, command, value, scope, line);
    return value ?? nothing;
}
function runCommand(run, command, piped, scope, line) {
    const [head, ...terms] = command;
    if (head === undefined)
        return nothing;
    const args = terms.map((term) => termValue(run, term, scope, line));
    const all = piped === null ? args : [...args, piped];
    const place = { file: scope.file, line };
    if (head.kind === 'function')
        return run.engine.callFunction(run, head.name, all, place);
    const value = termValue(run, head, scope, line);
    if (value.kind === 'files' && value.method !== null)
        return callMethod(run, value.files, value.method, all);
    if (all.length === 0)
        return value;
    for (const arg of all)
        touchDeep(run.touches, arg);
    return outside;
}
function termValue(run, term, scope, line) {
    switch (term.kind) {
        case 'literal':
            return literal(term.value);
        case 'field':
            return follow(run, scope.dot, term.path);
        case 'variable':
            return follow(run, scope.variables.get(term.name)?.value ?? nothing, term.path);
        case 'pipe':
            return follow(run, evaluate(run, term.pipe, scope, line), term.path);
        case 'function':
            return run.engine.callFunction(run, term.name, [], { file: scope.file, line });
        default:
            return term;
    }
}
function follow(run, value, path) {
    return path.reduce((at, key) => fieldOf(at, key, run.changes), value);
}
 
; 



 
const mapCalls = {
    kindIs: (run, [type = nothing, value = nothing]) => {
        touchTruth(run.touches, value);
        return type.kind === 'literal' ? { kind: 'is', type: String(type.value), value } : outside;
    },
    kindOf: (run, [value = nothing]) => kind(run, value),
    typeOf: (run, [value = nothing]) => kind(run, value),
    typeIs: (run, [, value = nothing]) => kind(run, value),
    typeIsLike: (run, [, value = nothing]) => kind(run, value),
    hasKey: (run, [map = nothing, key = nothing]) => {
        const field = fieldAt(map, key, run.changes);
        touchTruth(run.touches, field);
        return field.kind === 'literal' ? literal(field.value !== null) : { kind: 'is', type: 'there', value: field };
    },
    get: (run, [map = nothing, key = nothing]) => fieldAt(map, key, run.changes),
    index: (run, [value = nothing, ...keys]) => keys.reduce((at, key) => fieldAt(at, key, run.changes), value),
    dig: (run, args) => {
        const map = args.at(-1) ?? nothing;
        const otherwise = args.at(-2) ?? nothing;
        const found = args.slice(0, -2).reduce((at, key) => fieldAt(at, key, run.changes), map);
        touchTruth(run.touches, found);
        return choice({ kind: 'is', type: 'there', value: found }, found, otherwise);
    },
    dict: (run, args) => {
        const fields = new Map();
        let rest = nothing;
        for (let at = 0; at < args.length; at += 2) {
            const [key = nothing, value = nothing] = [args[at], args[at + 1]];
            if (key.kind === 'literal')
                fields.set(String(key.value), value);
            else
                rest = anyOf([rest, value]);
        }
        return { kind: 'dict', dict: { fields, rest, below: [], above: [], branch: run.branch } };
    },
    set: (run, [map = nothing, key = nothing, value = nothing]) => {
        setField(run, map, key, value);
        return map;
    },
    unset: (_, [map = nothing]) => map,
    merge: (run, [target = nothing, ...others]) => {
        changeMap(run, target, others, 'below');
        return layered([target, ...others]);
    },
    mergeOverwrite: (run, [target = nothing, ...others]) => {
        changeMap(run, target, others, 'above');
        return layered([...others.toReversed(), target]);
    },
    deepCopy: (run, [value = nothing]) => (value.kind === 'dict' ? copyDict(run, value.dict) : value),
    values: (run, [map = nothing]) => {
        touchKeys(run.touches, map);
        return { kind: 'list', items: [fieldOf(map, each, run.changes)] };
    },
    keys: (run, maps) => {
        for (const map of maps)
            touchKeys(run.touches, map);
        return { kind: 'derived', name: 'keys', from: maps };
    },
    pluck: (run, [key = nothing, ...maps]) => ({
        kind: 'list',
        items: maps.map((map) => fieldAt(map, key, run.changes)),
    }),
    pick: (run, [map = nothing, ...keys]) => {
        const picked = keys.filter((key) => key.kind === 'literal').map((key) => String(key.value));
        if (picked.length < keys.length)
            return map;
        const fields = new Map(picked.map((key) => [key, fieldOf(map, key, run.changes)]));
        return { kind: 'dict', dict: { fields, rest: nothing, below: [], above: [], branch: run.branch } };
    },
    omit: (_, [map = nothing]) => map,
};
 
function kind(run, value) {
    touchTruth(run.touches, value);
    return { kind: 'derived', name: 'kindOf', from: [] };
}
function copyDict(run, dict) {
    const copy = {
        ...dict,
        fields: new Map(dict.fields),
        below: [...dict.below],
        above: [...dict.above],
        branch: run.branch,
    };
    return { kind: 'dict', dict: copy };
}
 
function setField(run, map, key, value) {
    switch (map.kind) {
        case 'dict':
            setDict(run, map.dict, key, value);
            return;
        case 'path':
            addChange(run, map.path, key.kind === 'literal' ? String(key.value) : each, value);
            return;
        case 'choice':
            for (const inner of [map.yes, map.no])
                setField(run, inner, key, value);
            return;
        case 'any':
            for (const option of map.options)
                setField(run, option, key, value);
            return;
        case 'layered':
            for (const layer of map.layers)
                setField(run, layer, key, value);
            return;
        default:
            touchDeep(run.touches, value);
    }
}
function setDict(run, dict, key, value) {
    if (key.kind !== 'literal') {
        dict.rest = anyOf([dict.rest, value]);
        return;
    }
    const name = String(key.value);
    const before = dict.fields.get(name) ?? dict.rest;
    const sure = dict.branch === run.branch;
    if (run.again && signature(before) !== signature(value))
        touchDeep(run.touches, value);
    dict.fields.set(name, sure ? value : anyOf([before, value]));
}
function addChange(run, path, key, value) {
    const known = run.changes.some((change) => change.key === key && change.path.join('\0') === path.join('\0') && signature(change.value) === signature(value));
    if (known)
        return;
    if (run.last) {
        touchDeep(run.touches, value);
        return;
    }
    if (run.again)
        touchDeep(run.touches, value);
    run.changes.push({ path, key, value });
}
function changeMap(run, target, others, where) {
    if (target.kind === 'dict') {
        const list = target.dict[where];
        for (const other of others) {
            if (list.some((known) => signature(known) === signature(other)))
                continue;
            if (where === 'above')
                list.unshift(other);
            else
                list.push(other);
        }
    }
    else if (target.kind === 'path')
        for (const other of others)
            addChange(run, target.path, null, other);
    else if (target.kind === 'choice')
        for (const inner of [target.yes, target.no])
            changeMap(run, inner, others, where);
    else if (target.kind === 'any')
        for (const option of target.options)
            changeMap(run, option, others, where);
}
 
; 



 
function formatText(run, args, place) {
    const [format = nothing, ...values] = args;
    const text = format.kind === 'literal' ? String(format.value) : null;
    if (text === null || /%(?![svdq%])/.test(text.replaceAll('%%', ''))) {
        for (const arg of args)
            touchDeep(run.touches, arg);
        return { kind: 'derived', name: 'printf', from: args };
    }
    const out = [];
    let next = 0;
    for (const piece of text.split(/(%[svdq%])/)) {
        if (/^%[svdq]$/.test(piece)) {
            const quote = piece === '%q' ? '"' : '';
            if (quote !== '')
                out.push({ kind: 'text', text: quote });
            print(run, values[next++] ?? nothing, place, out);
            if (quote !== '')
                out.push({ kind: 'text', text: quote });
        }
        else if (piece !== '')
            out.push({ kind: 'text', text: piece === '%%' ? '%' : piece });
    }
    return { kind: 'text', out };
}
 
; 



 
function renderText(run, text, context) {
    switch (text.kind) {
        case 'literal':
            return runText(run, String(text.value ?? ''), context);
        case 'file':
            return anyOf([...text.files.texts.values()].filter(isTemplate).map((one) => runText(run, one, context)));
        case 'path': {
            const texts = run.textsAt(text.path).map((one) => runText(run, one, context));
            run.rendered.set(`${text.path.join('\0')}`, { path: text.path, context });
            return texts.length === 0 ? text : anyOf([text, ...texts]);
        }
        case 'choice':
            return { ...text, yes: renderText(run, text.yes, context), no: renderText(run, text.no, context) };
        case 'any':
            return anyOf(text.options.map((option) => renderText(run, option, context)));
        case 'same':
            return { ...text, value: renderText(run, text.value, context) };
        case 'layered':
            return { kind: 'layered', layers: text.layers.map((layer) => renderText(run, layer, context)) };
        case 'text':
            return renderOut(run, text, text.out, context);
        default:
            renderParts(run, text, context);
            return text;
    }
}
function isTemplate(text) {
    return text.includes('{{');
}
function runText(run, text, context) {
    if (!isTemplate(text))
        return { kind: 'literal', value: text };
    const parsed = parseTemplate(text);
    if (!parsed.ok || run.depth >= tpl_maxDepth) {
        touchDeep(run.touches, context);
        return { kind: 'derived', name: 'tpl', from: [context] };
    }
    run.depth++;
    const out = run.engine.runTemplate(run, parsed.template.body, context, '');
    for (const { body } of parsed.template.definitions)
        run.engine.runTemplate(run, body, context, '');
    run.depth--;
    return { kind: 'text', out };
}
const tpl_maxDepth = 30;
 
function renderOut(run, text, out, context) {
    const whole = out.every((piece) => piece.kind === 'text');
    if (whole)
        return runText(run, out.map((piece) => (piece.kind === 'text' ? piece.text : '')).join(''), context);
    if (out.some((piece) => piece.kind === 'text' && /\{\{/.test(piece.text)))
        touchDeep(run.touches, context);
    else
        renderParts(run, text, context);
    return text;
}
 
function renderParts(run, value, context, seen = new Set()) {
    if (seen.has(value))
        return;
    seen.add(value);
    look(run.touches);
    switch (value.kind) {
        case 'path':
        case 'file':
            renderText(run, value, context);
            return;
        case 'files':
            renderText(run, { kind: 'file', files: value.files }, context);
            return;
        case 'text':
            renderPieces(run, value.out, context, seen);
            return;
        case 'dict':
            if (seen.has(value.dict))
                return;
            seen.add(value.dict);
            break;
        default:
            break;
    }
    for (const inner of tpl_partsOf(value))
        renderParts(run, inner, context, seen);
}
function tpl_partsOf(value) {
    switch (value.kind) {
        case 'derived':
            return value.from;
        case 'dict':
            return [...value.dict.fields.values(), value.dict.rest, ...value.dict.below, ...value.dict.above];
        case 'list':
            return value.items;
        case 'choice':
            return [value.yes, value.no];
        case 'any':
            return value.options;
        case 'layered':
            return value.layers;
        case 'same':
            return [value.value];
        default:
            return [];
    }
}
function renderPieces(run, out, context, seen) {
    for (const piece of out) {
        look(run.touches);
        if (piece.kind === 'print')
            renderParts(run, piece.value, context, seen);
        else if (piece.kind === 'choice')
            for (const branch of [piece.yes, piece.no])
                renderPieces(run, branch, context, seen);
        else if (piece.kind === 'loop')
            renderPieces(run, piece.body, context, seen);
        else if (piece.kind === 'text' && piece.text.includes('{{'))
            touchDeep(run.touches, context);
    }
}
 
; 







 
function callFunction(run, name, args, place) {
    const short = name.startsWith('must') ? name.slice(4, 5).toLowerCase() + name.slice(5) : name;
    const call = calls[short];
    if (call !== undefined)
        return call(run, args, place);
    for (const arg of args)
        touchDeep(run.touches, arg);
    run.uses.push({ name, args, place });
    return args.length === 0 ? outside : { kind: 'derived', name, from: args };
}
 
const samePrinted = (through) => (_, args) => {
    const value = args.at(-1) ?? nothing;
    return value.kind === 'literal' && value.value === null ? literal('') : { kind: 'same', through, value };
};
const firstTrue = (run, args) => args.reduceRight((rest, arg) => {
    touchTruth(run.touches, arg);
    return choice(arg, arg, rest);
});
const calls = {
    ...mapCalls,
    include: (run, args) => include(run, args),
    tpl: (run, args) => renderText(run, args[0] ?? nothing, args[1] ?? nothing),
    required: (_, args) => args[1] ?? nothing,
    fail: () => ({ kind: 'fail' }),
    default: (run, args) => {
        const [otherwise = nothing, value = nothing] = args;
        touchTruth(run.touches, value);
        return args.length < 2 ? otherwise : choice(value, value, otherwise);
    },
    coalesce: (run, args, place) => (args.length === 0 ? nothing : firstTrue(run, args, place)),
    or: (run, args, place) => (args.length === 0 ? nothing : firstTrue(run, args, place)),
    and: (run, args) => args.length === 0
        ? nothing
        : args.reduceRight((rest, arg) => {
            touchTruth(run.touches, arg);
            return choice(arg, rest, arg);
        }),
    not: (run, [value = nothing]) => {
        touchTruth(run.touches, value);
        return value.kind === 'literal' ? literal(!isFull(value.value)) : { kind: 'not', value };
    },
    empty: (run, args, place) => calls['not']?.(run, args, place) ?? outside,
    ternary: (run, [yes = nothing, no = nothing, condition = nothing]) => {
        touchTruth(run.touches, condition);
        return choice(condition, yes, no);
    },
    eq: (run, [one = nothing, ...others]) => {
        for (const arg of [one, ...others])
            touchDeep(run.touches, arg);
        const tests = others.map((other) => equal(one, other));
        return tests.length === 0 ? outside : tests.reduceRight((rest, test) => choice(test, test, rest));
    },
    ne: (run, [one = nothing, other = nothing]) => {
        for (const arg of [one, other])
            touchDeep(run.touches, arg);
        const test = equal(one, other);
        return test.kind === 'literal' ? literal(test.value !== true) : { kind: 'not', value: test };
    },
    list: (_, items) => ({ kind: 'list', items }),
    tuple: (_, items) => ({ kind: 'list', items }),
    first: (run, [list = nothing]) => fieldOf(list, list.kind === 'list' ? '0' : each, run.changes),
    last: (run, [list = nothing]) => fieldOf(list, list.kind === 'list' ? String(list.items.length - 1) : each, run.changes),
    compact: (_, [list = nothing]) => list,
    uniq: (_, [list = nothing]) => list,
    reverse: (_, [list = nothing]) => someOf([list]),
    rest: (_, [list = nothing]) => someOf([list]),
    initial: (_, [list = nothing]) => someOf([list]),
    without: (_, [list = nothing]) => someOf([list]),
    concat: (_, lists) => someOf(lists),
    append: (_, [list = nothing, item = nothing]) => list.kind === 'list'
        ? { kind: 'list', items: [...list.items, item] }
        : someOf([list, { kind: 'list', items: [item] }]),
    prepend: (_, [list = nothing, item = nothing]) => list.kind === 'list'
        ? { kind: 'list', items: [item, ...list.items] }
        : someOf([list, { kind: 'list', items: [item] }]),
    len: (run, [value = nothing]) => {
        touchKeys(run.touches, value);
        return { kind: 'derived', name: 'len', from: [value] };
    },
    quote: samePrinted('quote'),
    squote: samePrinted('quote'),
    toString: samePrinted('toString'),
    trim: samePrinted('trim'),
    trimSuffix: samePrinted('trim'),
    trimPrefix: (_, [prefix = nothing, value = nothing]) => ({
        kind: 'same',
        through: prefix.kind === 'literal' ? `trimPrefix ${prefix.value}` : 'trim',
        value,
    }),
    trimAll: samePrinted('trim'),
    nospace: samePrinted('trim'),
    lower: samePrinted('lower'),
    indent: samePrinted('indent'),
    nindent: samePrinted('indent'),
    print: (run, args, place) => ({ kind: 'text', out: printAll(run, args, place) }),
    printf: (run, args, place) => formatText(run, args, place),
    lookup: (run, args) => {
        for (const arg of args)
            touchDeep(run.touches, arg);
        return outside;
    },
};
function isFull(value) {
    return value !== null && value !== '' && value !== 0 && value !== false;
}
function equal(one, other) {
    if (one.kind === 'literal' && other.kind === 'literal')
        return literal(one.value === other.value);
    return { kind: 'equal', one, other };
}
function include(run, [name = nothing, argument = nothing]) {
    const names = functions_namesOf(name);
    if (names !== null)
        return anyOf(names.map((one) => run.engine.callTemplate(run, one, argument)));
    touchDeep(run.touches, name);
    touchDeep(run.touches, argument);
    return { kind: 'derived', name: 'include', from: [argument] };
}
 
function functions_namesOf(name) {
    if (name.kind === 'literal')
        return [String(name.value)];
    if (name.kind === 'same')
        return functions_namesOf(name.value);
    if (name.kind === 'text') {
        const words = name.out.map((out) => (out.kind === 'text' ? out.text : null));
        return words.includes(null) ? null : [words.join('')];
    }
    const options = name.kind === 'choice' ? [name.yes, name.no] : name.kind === 'any' ? name.options : [];
    const found = options.map(functions_namesOf);
    return options.length === 0 || found.includes(null) ? null : found.flatMap((names) => names ?? []);
}
function printAll(run, args, place) {
    const out = [];
    for (const arg of args)
        print(run, arg, place, out);
    return out;
}
 
function someOf(lists) {
    return {
        kind: 'list',
        items: lists.flatMap((list) => (list.kind === 'list' ? list.items : [fieldOf(list, each, [])])),
    };
}
 
; 


function readTemplates(scopes, parse) {
    const loaded = [];
    for (const scope of scopes) {
        for (const [path, text] of scope.chart.templates) {
            if (scope.chart.library && !isPartial(path))
                continue;
            const file = scope.chart.directory === '' ? path : `${scope.chart.directory}/${path}`;
            const parsed = parse(text);
            if (!parsed.ok)
                return { rendered: [], named: new Map(), problem: `${file} cannot be read: ${parsed.reason}` };
            loaded.push({ scope, name: `${scope.fullName}/${path}`, file, template: parsed.template });
        }
    }
    const nearest = loaded.toSorted((one, other) => depth(one) - depth(other) || (one.name < other.name ? -1 : 1));
    const rendered = loaded.filter(({ name }) => !isPartial(name) && !name.endsWith('/NOTES.txt'));
    return {
        rendered: rendered.map(({ scope, file, template }) => ({ scope, file, body: template.body })),
        named: nameTemplates(nearest),
        problem: null,
    };
}
function depth({ name }) {
    return name.split('/').length;
}
function isPartial(path) {
    return path.slice(path.lastIndexOf('/') + 1).startsWith('_');
}
function nameTemplates(nearest) {
    const named = new Map();
    const closed = new Set();
    const add = (name, body, { file, scope }) => {
        if (closed.has(name) || isEmpty(body))
            return;
        const others = named.get(name) ?? [];
        if (!others.some((other) => other.body === body))
            others.push({ name, body, file });
        named.set(name, others);
        if (!scope.switched)
            closed.add(name);
    };
    for (const one of nearest) {
        for (const { name, body } of one.template.definitions.toReversed())
            add(name, body, one);
        add(one.name, one.template.body, one);
    }
    return named;
}
 
function isEmpty(body) {
    return body.every((node) => node.kind === 'text' && node.text.trim() === '');
}
 
; 








 
const maxSteps = 1_000_000;
 
const maxRounds = 4;
 
function runChart(root, parse) {
    const { missing } = openScopes(root);
    if (root.elsewhere !== undefined)
        return nothingKnown(missing, root.elsewhere);
    const texts = templatesInValues(root);
    const changes = [];
    for (let round = 0; round < maxRounds; round++) {
        const before = shapesOf(changes);
        const last = round === maxRounds - 1;
        const done = runOnce(root, parse, texts, changes, last);
        if (typeof done === 'string')
            return nothingKnown(missing, done);
        if (last || shapesOf(changes) === before)
            return done;
    }
    return nothingKnown(missing, 'its templates change the values over and over');
}
function runOnce(root, parse, texts, changes, last) {
    const { scopes, missing } = openScopes(root);
    const { rendered, named, problem } = readTemplates(scopes, parse);
    if (problem !== null)
        return problem;
    const run = {
        touches: openTouches(),
        changes,
        templates: named,
        complete: missing.length === 0,
        rendered: new Map(),
        textsAt: (path) => texts.filter((text) => startsWith(text.path, path)).map(({ text }) => text),
        left: maxSteps,
        last,
        branch: 0,
        branches: 0,
        depth: 0,
        again: false,
        exhausted: false,
        uses: [],
        engine: { runTemplate: runTemplate, callTemplate: callTemplate, callFunction: callFunction },
    };
    const files = renderAll(run, rendered);
    if (files === null || run.exhausted)
        return 'its templates are larger than what is read here';
    const { touches, uses, rendered: asked } = run;
    return { scopes, files, touches, uses, missing, rendersValues: asked.size > 0, problem: null };
}
 
function renderAll(run, rendered) {
    try {
        return rendered.map(({ scope, body, file }) => ({ file, out: runTemplate(run, body, scope.context, file) }));
    }
    catch (error) {
        if (error instanceof TooMuch)
            return null;
        throw error;
    }
}
 
function shapesOf(changes) {
    return new Set(changes.map(({ path, key, value }) => `${path.join('\0')}\0\0${key}\0\0${shapeOf(value)}`)).size;
}
function nothingKnown(missing, problem) {
    const nothing = { scopes: [], files: [], touches: openTouches(), uses: [], rendersValues: false };
    return { ...nothing, missing, problem };
}
 
function templatesInValues(root) {
    return openScopes(root).scopes.flatMap(({ chart, path }) => chart.values === null ? [] : [...textsOf(chart.values, path)]);
}
 
function* textsOf(layer, path = []) {
    for (const view of (0,read_layer .AS)(layer, 4))
        yield* textsIn(view, path, { nodes: read_chart_maxNodes });
}
const read_chart_maxNodes = 200_000;
function* textsIn(view, path, left) {
    if (left.nodes-- <= 0)
        return;
    if (view.kind === 'scalar' && view.text.includes('{{'))
        yield { path, text: view.text };
    if (view.kind === 'map')
        for (const key of view.keys())
            yield* textsIn(view.get(key), [...path, key], left);
    if (view.kind === 'list')
        for (const [index, item] of view.items().entries())
            yield* textsIn(item, [...path, String(index)], left);
}
 
function mayRead(layer, key) {
    return (layer.unknown === undefined && [...textsOf(layer)].some(({ text }) => text.includes(key) || !isPlain.test(text)));
}
 
const isPlain = /^(?:[^{]|\{(?!\{)|\{\{-?\s*\$?(?:\.\w+){2,}\s*(?:\|\s*(?:quote|trim|lower|upper)\s*)*-?\}\})*$/;
 
; 
 
const maxForms = 64;
const delimiter = /[\s"'`{}[\](),;=|<>]/;
const lastDelimiter = /[\s"'`{}[\](),;=|<>](?=[^\s"'`{}[\](),;=|<>]*$)/;
 
function readText(reader, text, open) {
    const first = text.search(delimiter);
    if (first < 0)
        return open.map((form) => ({ ...form, pieces: addText(form.pieces, text) }));
    const ended = open.map((form) => ({ ...form, pieces: addText(form.pieces, text.slice(0, first)) }));
    emit(reader, ended);
    const rest = text.slice(first);
    const last = rest.search(lastDelimiter) + 1;
    const line = rest.lastIndexOf('\n') + 1;
    const tail = rest.slice(last);
    const pieces = tail === '' ? [] : [{ kind: 'text', text: tail }];
    const between = line > 0 ? sectionOf(rest.slice(rest.indexOf('\n') + 1, line)) : null;
    const next = ended.map((form) => {
        const before = form.before + textOf(form.pieces);
        if (line === 0)
            return { pieces, before: (before + rest.slice(0, last)).slice(-maxBefore), section: form.section };
        const section = between ?? sectionOf(`${before}${rest.slice(0, rest.indexOf('\n') + 1)}`) ?? form.section;
        return { pieces, before: rest.slice(line, last), section };
    });
    return unite(reader, [next]);
}
 
const maxBefore = 300;
 
function sectionOf(text) {
    for (let end = text.length; end > 0;) {
        const start = end < 2 ? 0 : text.lastIndexOf('\n', end - 2) + 1;
        const [, key] = /([\w./-]+)["']?:\s*$/.exec(text.slice(start, end)) ?? [];
        if (key !== undefined)
            return key;
        end = start;
    }
    return null;
}
function addText(pieces, text) {
    if (text === '')
        return pieces;
    const last = pieces.at(-1);
    if (last?.kind !== 'text')
        return [...pieces, { kind: 'text', text }];
    return [...pieces.slice(0, -1), { kind: 'text', text: last.text + text }];
}
function emit(reader, open) {
    for (const word of open)
        if (word.pieces.some(({ kind }) => kind === 'value'))
            reader.onWord(word);
}
function textOf(pieces) {
    return pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
}
 
function unite(reader, lists) {
    const forms = distinct(lists.flat(), (form) => `${form.section}\0\0${keyOf(reader, form)}`);
    if (forms.length <= maxForms)
        return forms;
    const fewer = distinct(forms, (form) => keyOf(reader, form));
    const isAsked = ({ pieces }) => pieces.some((piece) => isOurs(reader, piece));
    if (fewer.length <= maxForms)
        return fewer;
    if (fewer.some(isAsked))
        reader.overflow = true;
    return fewer.slice(0, maxForms);
}
function isOurs(reader, piece) {
    return piece.kind === 'value' && piece.value.kind === 'path' && reader.isOurs(piece.value.path);
}
function distinct(forms, key) {
    if (forms.length < 2)
        return forms;
    return [...new Map(forms.map((form) => [key(form), form])).values()];
}
function keyOf(reader, { pieces, before }) {
    const parts = pieces.map((piece) => {
        if (piece.kind === 'text')
            return piece.text;
        if (piece.value.kind !== 'path' || !isOurs(reader, piece))
            return '\0';
        return `\0${piece.value.path.join('\0')}\0${piece.through.join(' ')}\0${piece.place.file}:${piece.place.line}`;
    });
    return `${before}\0\0${parts.join('\0\0')}`;
}
 
; 

 
function readWords(reader, out) {
    emit(reader, readOut(reader, out, [{ pieces: [], before: '', section: '' }]));
}
function readOut(reader, out, open) {
    return out.reduce((forms, piece) => readPiece(reader, piece, forms), open);
}
function readPiece(reader, piece, open) {
    switch (piece.kind) {
        case 'text':
            return readText(reader, piece.text, open);
        case 'print':
            return readValue(reader, piece.value, [], piece.place, open);
        case 'choice': {
            const decided = reader.truth(piece.condition);
            if (decided !== null)
                return readOut(reader, decided ? piece.yes : piece.no, open);
            return unite(reader, [readOut(reader, piece.yes, open), readOut(reader, piece.no, open)]);
        }
        case 'loop':
            return unite(reader, [open, readOut(reader, piece.body, open)]);
        case 'fail':
            return [];
        default:
            return piece;
    }
}
function readValue(reader, value, through, place, open) {
    const go = (inner) => readValue(reader, inner, through, place, open);
    switch (value.kind) {
        case 'literal':
            return value.value === null ? open : readText(reader, String(value.value), open);
        case 'text':
            return readOut(reader, value.out, open);
        case 'same': {
            if (value.through !== 'quote')
                return readValue(reader, value.value, [...through, value.through], place, open);
            const inside = readValue(reader, value.value, through, place, readText(reader, '"', open));
            return readText(reader, '"', inside);
        }
        case 'choice': {
            const decided = reader.truth(value.condition);
            return decided === null ? unite(reader, [go(value.yes), go(value.no)]) : go(decided ? value.yes : value.no);
        }
        case 'any':
            return unite(reader, value.options.map(go));
        case 'layered':
            return readLayers(reader, value.layers, go);
        case 'path':
            if (reader.know(value.path) === 'empty')
                return open;
            return open.map((form) => ({
                ...form,
                pieces: [...form.pieces, { kind: 'value', value, through, place }],
            }));
        default:
            return open.map((form) => ({
                ...form,
                pieces: [...form.pieces, { kind: 'value', value, through, place }],
            }));
    }
}
 
function readLayers(reader, layers, go) {
    const possible = [];
    for (const layer of layers) {
        const truth = reader.truth(layer);
        if (truth !== false)
            possible.push(layer);
        if (truth === true)
            break;
    }
    return unite(reader, possible.map(go));
}
 
; 

 
function openTruth(know) {
    const known = new Map();
    const ask = Object.assign((path) => know(path), { known });
    return (value) => truthOf(value, ask);
}
function truthOf(value, know) {
    const found = know.known.get(value);
    if (found !== undefined)
        return found;
    const truth = ask(findTruth, value, know);
    know.known.set(value, truth);
    return truth;
}
const unknown = () => null;
const findTruth = {
    literal: ({ value }) => isTrue(value),
    path: ({ path }, know) => {
        const known = know(path);
        return known === null ? null : known !== 'empty';
    },
    dict: ({ dict }) => (dict.fields.size > 0 ? true : null),
    list: ({ items }) => (items.length > 0 ? true : null),
    text: ({ out }, know) => truthOfOut(out, know),
    choice: truthOfChoice,
    any: ({ options }, know) => agreed(options.map((option) => truthOf(option, know))),
    layered: ({ layers }, know) => truthOfLayers(layers, know),
    same: ({ through, value }, know) => (through === 'quote' ? true : truthOf(value, know)),
    not: ({ value }, know) => {
        const inner = truthOf(value, know);
        return inner === null ? null : !inner;
    },
    equal: ({ one, other }, know) => truthOfEqual(one, other, know),
    is: ({ type, value }, know) => truthOfType(type, value, know),
    derived: unknown,
    outside: unknown,
    files: unknown,
    file: unknown,
    fail: unknown,
};
function agreed(truths) {
    const [first = null, ...others] = truths;
    return others.every((truth) => truth === first) ? first : null;
}
function truthOfChoice({ condition, yes, no }, know) {
    const decided = truthOf(condition, know);
    if (decided !== null)
        return truthOf(decided ? yes : no, know);
     
    return agreed([condition === yes ? true : truthOf(yes, know), condition === no ? false : truthOf(no, know)]);
}
function truthOfLayers(layers, know) {
    const truths = layers.map((layer) => truthOf(layer, know));
    if (truths.includes(true))
        return true;
    return truths.every((truth) => truth === false) ? false : null;
}
 
function truthOfOut(out, know) {
    let unknown = false;
    for (const piece of out) {
        const truth = truthOfPiece(piece, know);
        if (truth === true)
            return true;
        unknown ||= truth === null;
    }
    return unknown ? null : false;
}
function truthOfPiece(piece, know) {
    switch (piece.kind) {
        case 'text':
            return piece.text !== '';
        case 'print': {
            const truth = truthOf(piece.value, know);
             
            return truth === false && !isNothing(piece.value, know) ? null : truth;
        }
        case 'choice': {
            const decided = truthOf(piece.condition, know);
            if (decided !== null)
                return truthOfOut(decided ? piece.yes : piece.no, know);
            return agreed([truthOfOut(piece.yes, know), truthOfOut(piece.no, know)]);
        }
        case 'loop':
        case 'fail':
            return null;
        default:
            return piece;
    }
}
function isNothing(value, know) {
    return value.kind === 'path' && know(value.path) === 'empty';
}
function truthOfEqual(one, other, know) {
    const [literal, value] = one.kind === 'literal' ? [one, other] : [other, one];
    if (literal.kind !== 'literal')
        return null;
    const truth = truthOf(value, know);
     
    if (literal.value === '' || literal.value === null)
        return truth === true ? false : null;
    return null;
}
function truthOfType(type, value, know) {
    if (value.kind === 'same')
        return truthOfType(type, value.value, know);
    const known = value.kind === 'path' ? know(value.path) : null;
    if (type === 'there')
        return known === 'full' || known === 'map' ? true : null;
    if (known === 'full')
        return type === 'string';
    if (known === 'map')
        return type === 'map';
    return null;
}
 
; 








 
function openEvidence(chart, parse = parseTemplate) {
    const run = runChart(chart, parse);
    const evidence = {
        key: (block, key, layers = []) => judge(evidence, chart, block, key, layers),
        ignores: (block, key, layers = []) => judgeTouch(run, chart, block, key, layers)?.kind === 'ignores',
        images: (block, full, empty) => {
            const words = read(run, chart, block, [...block.names, ...full], empty);
            return words?.filter((word) => block.names.some((name) => has(word, chart, block, name))) ?? null;
        },
        words: (block, key, full, empty) => read(run, chart, block, [...block.names, ...full], empty)?.filter((word) => has(word, chart, block, key)) ?? null,
        run,
    };
    return evidence;
}
function judge({ run, images }, chart, block, key, layers) {
    const untouched = judgeTouch(run, chart, block, key, layers);
    if (untouched !== null)
        return untouched;
    const tags = block.tags ?? ['tag'];
    const [tagged, bare] = [images(block, [key, ...tags], []), images(block, [key], tags)];
    return judgeWords(tagged && bare && [...tagged, ...bare], chart, block, key);
}
 
function judgeTouch(run, chart, block, key, layers) {
    const path = textPath(block);
    if (run.problem !== null)
        return { kind: 'unknown', reason: run.problem };
    if (run.files.length === 0)
        return { kind: 'unknown', reason: 'it has no template that renders anything' };
    if (run.missing.some((missing) => startsWith(path, missing)))
        return { kind: 'unknown', reason: 'it feeds a chart that is not in this tree' };
    if (aliasesOf(chart, [...path, key]).some((alias) => isTouched(run.touches, alias)))
        return null;
    const text = run.rendersValues && layers.some((layer) => mayRead(layer, key));
    return text ? { kind: 'unknown', reason: 'a value that is run as a template may read it' } : { kind: 'ignores' };
}
function judgeWords(words, chart, block, key) {
    if (words === null)
        return { kind: 'unknown', reason: 'the templates print more forms than are followed' };
    const images = words.filter(isImage);
    if (images.length === 0)
        return { kind: 'unknown', reason: 'no template prints its repository as it is' };
    const at = [];
    const forms = new Set();
    for (const word of images) {
        const found = findPiece(word, chart, block, key);
        if (found === null) {
            const place = placeOf(word);
            return { kind: 'unknown', reason: 'an image is printed without it', ...(place && { at: place }) };
        }
        if (found.form === null)
            return { kind: 'unknown', reason: 'it is no digest where it is printed', at: found.place };
        at.push(found.place);
        forms.add(found.form);
    }
    const [form, other] = forms;
    if (form === undefined || other !== undefined)
        return { kind: 'unknown', reason: 'it is printed with its algorithm and without' };
    const places = new Map(at.map((place) => [`${place.file}:${place.line}`, place]));
    return { kind: 'reads', form, at: [...places.values()] };
}
 
function isImage({ pieces, before }) {
    const last = pieces.at(-1);
    return /image["']?:\s*["'&]?$/i.test(before) || (last?.kind === 'text' ? /[:@]./.test(last.text) : pieces.length > 2);
}
function findPiece({ pieces }, chart, block, key) {
    const index = pieces.findIndex((piece) => isOf(piece, chart, block, key));
    const piece = pieces[index];
    if (piece?.kind !== 'value')
        return null;
    const before = pieces[index - 1];
    const text = before?.kind === 'text' ? before.text : '';
    const isStripped = piece.through.some((name) => name === 'trimPrefix sha256:');
    if (text.endsWith('@sha256:'))
        return { place: piece.place, form: isStripped ? 'digest' : 'hex' };
    return { place: piece.place, form: text.endsWith('@') && !isStripped ? 'digest' : null };
}
 
function has(word, chart, block, key) {
    return word.pieces.some((piece) => isOf(piece, chart, block, key));
}
function isOf(piece, chart, block, key) {
    if (piece.kind !== 'value' || piece.value.kind !== 'path')
        return false;
    const { path } = piece.value;
    return aliasesOf(chart, [...textPath(block), key]).some((alias) => evidence_isSame(alias, path));
}
function placeOf({ pieces }) {
    const piece = pieces.find(({ kind }) => kind === 'value');
    return piece?.kind === 'value' ? piece.place : null;
}
function evidence_isSame(one, other) {
    return one.length === other.length && startsWith(one, other);
}
function textPath({ path }) {
    return path.map(String);
}
function read(run, chart, block, full, empty) {
    const path = textPath(block);
    const blocks = aliasesOf(chart, path);
    const know = (asked) => {
        for (const alias of blocks) {
            const key = asked.at(-1);
            if (asked.length === alias.length + 1 && startsWith(asked, alias)) {
                if (full.some((name) => name === key))
                    return 'full';
                return empty.some((name) => name === key) ? 'empty' : null;
            }
            if (asked.length <= alias.length && startsWith(alias, asked))
                return 'map';
        }
        return null;
    };
    const words = [];
    const isOurs = (found) => blocks.some((alias) => startsWith(found, alias));
    const reader = { know, isOurs, truth: openTruth(know), onWord: (word) => words.push(word), overflow: false };
    for (const { out } of run.files)
        if ([...printedPaths(out).values()].some(isOurs))
            readWords(reader, out);
    return reader.overflow ? null : words;
}
 
; 



 
const comparisons = /^(?:semver|semverCompare|regexMatch|regexFind|gt|lt|ge|le|atoi|int|int64|float64|splitList|split|splitn|trunc|substr|replace|regexReplaceAll|regexReplaceAllLiteral)$/;


function findTagProblem(evidence, chart, block, tag, full, empty) {
    const words = evidence.words(block, tag, [...full, tag], empty);
    if (words === null)
        return { reason: 'the templates print more forms of it than are followed', at: null };
    for (const word of words) {
        const problem = judgeWord(word, chart, block, tag);
        if (problem !== null)
            return problem;
    }
    return findComparison(evidence, chart, block, tag);
}
function judgeWord(word, chart, block, tag) {
    const index = word.pieces.findIndex((piece) => isOf(piece, chart, block, tag));
    const piece = word.pieces[index];
    if (piece?.kind !== 'value')
        return null;
    const named = word.pieces.some((other) => block.names.some((name) => isOf(other, chart, block, name)));
    if (named || isImage(word))
        return judgeImage(word, index);
    if (!isBound(word))
        return null;
    const what = /name["']?:\s*["']?$/.test(word.before) ? 'a name' : 'a label';
    return { reason: `its tag goes into ${what}, where a digest is not allowed`, at: piece.place };
}
function judgeImage({ pieces }, index) {
    const [next] = pieces.slice(index + 1);
    const tag = pieces[index];
    const at = tag?.kind === 'value' ? tag.place : null;
    if (next === undefined)
        return null;
    if (next.kind === 'text' && next.text.startsWith('@'))
        return { reason: 'the chart writes a digest of its own behind the tag', at };
    return { reason: 'the chart writes something behind the tag', at };
}
 
function isBound({ before, section }) {
    if (/annotations$/i.test(section))
        return false;
    return (/labels$|selector$/i.test(section) || /(?:^|[\s{-])(?:name|version|[\w.-]+\/[\w.-]+)["']?:\s*["']?$/.test(before));
}
function findComparison({ run }, chart, block, tag) {
    const paths = aliasesOf(chart, [...textPath(block), tag]);
    const isTag = (path) => paths.some((one) => isSamePath(one, path));
    const use = run.uses.find(({ name, args }) => comparisons.test(name) && !isCleaned(name, args) && args.some((arg) => holds(arg, isTag, 6)));
    if (use === undefined)
        return null;
    return { reason: `the chart takes the tag apart (${use.name})`, at: use.place };
}
 
function isCleaned(name, [pattern]) {
    return name === 'regexReplaceAll' && pattern?.kind === 'literal' && /^\[\^[^@:\]]*\]/.test(String(pattern.value));
}
 
function holds(value, isTag, depth) {
    const go = (inner) => depth > 0 && holds(inner, isTag, depth - 1);
    switch (value.kind) {
        case 'path':
            return isTag(value.path);
        case 'same':
            return go(value.value);
        case 'choice':
            return go(value.yes) || go(value.no);
        case 'any':
            return value.options.some(go);
        case 'layered':
            return value.layers.some(go);
        case 'text':
            return depth > 0 && holdsOut(value.out, isTag, depth - 1);
        default:
            return false;
    }
}
function holdsOut(out, isTag, depth) {
    return out.some((piece) => {
        if (piece.kind === 'print')
            return holds(piece.value, isTag, depth);
        return piece.kind === 'choice' && [piece.yes, piece.no].some((branch) => holdsOut(branch, isTag, depth));
    });
}
 
; 



function chooseWritePlace(question) {
    const { block, known } = question;
    const judged = digestKeys(block, known).map((found) => ({ ...found, says: judgeKey(question, found.key) }));
    const own = judged.find(({ isThere, says }) => isThere && says.kind !== 'ignores');
    const read = judged.find(({ says }) => says.kind === 'reads');
    if (own !== undefined)
        return underKey(question, own.key, own.says);
    if (read !== undefined)
        return underKey(question, read.key, read.says);
    const isIgnored = judged.every(({ says }) => says.kind === 'ignores');
    return intoTag(question, isIgnored ? null : 'whether the chart reads a digest is not known here');
}
 
function isUnread({ chart, block, layers, known }, key) {
    if (chart?.evidence.ignores(toBlock(block), key, layers) === true)
        return true;
    return known !== null && known.source === undefined && known.digest === null;
}
 
function digestKeys(block, known) {
    const there = block.parts.filter(({ role }) => role === 'digest').map(({ key }) => key);
    const usual = [...new Set([known?.digest ?? 'digest', 'digest', 'sha'])].map((key) => flatKey(block, key));
    const others = usual.filter((key) => !there.includes(key));
    return [...there.map((key) => ({ key, isThere: true })), ...others.map((key) => ({ key, isThere: false }))];
}
 
function flatKey({ prefix, parts }, key) {
    if (prefix === '')
        return key;
    const sign = parts.map((part) => part.key.slice(prefix.length)).find((rest) => /^[_-]/.test(rest))?.[0];
    if (sign !== undefined)
        return `${prefix}${sign}${key}`;
    return prefix + key.slice(0, 1).toUpperCase() + key.slice(1);
}
 
function judgeKey({ chart, block, layers, known }, key) {
    const says = chart?.evidence.key(toBlock(block), key, layers) ?? {
        kind: 'unknown',
        reason: 'the chart is not in this tree',
    };
    if (says.kind !== 'unknown' || known === null)
        return says;
    if (known.digest === null)
        return { kind: 'ignores' };
    return key === flatKey(block, known.digest) ? { kind: 'reads', form: known.form ?? 'digest', at: [] } : says;
}
 
function rootLayers({ layers }) {
    return layers.filter(({ path }) => path.length === 0).map(({ layer }) => layer);
}
 
function toBlock(block) {
    const { path, parts } = block;
    const names = parts.filter(({ role }) => role === 'repository' || role === 'reference').map(({ key }) => key);
    const tags = parts.filter(({ role }) => role === 'tag').map(({ key }) => key);
    return {
        path,
        names: names.length > 0 ? names : ['repository'],
        tags: tags.length > 0 ? tags : [flatKey(block, 'tag')],
    };
}
function underKey(question, key, says) {
    const form = says.kind === 'reads' ? says.form : formOf(question.block, key);
    const note = says.kind === 'unknown' ? `whether the chart reads ${key} is not known here` : null;
    return { kind: 'digest', key, form, keepTag: !rendersWithoutTag(question, key), note };
}
 
function formOf({ parts }, key) {
    const value = parts.find((part) => part.key === key)?.value;
    const text = value?.kind === 'scalar' ? value.text : '';
    if (text !== '')
        return /^[0-9a-f]{64}$/.test(text) ? 'hex' : 'digest';
    return /sha(?:256)?$/i.test(key) ? 'hex' : 'digest';
}
 
function rendersWithoutTag({ chart, block, known }, key) {
    if (chart === null)
        return known?.withoutTag === true;
    const tags = block.parts.filter(({ role }) => role === 'tag').map((part) => part.key);
    const words = chart.evidence.images(toBlock(block), [key], tags.length > 0 ? tags : [flatKey(block, 'tag')]);
    if (words === null || words.length === 0)
        return false;
    return words.every(({ pieces }) => {
        const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '\0')).join('');
        return /\0@(?:sha256:)?\0$/.test(text) && !/\0:/.test(text.replace(/^[^\0]*:\d+/, ''));
    });
}
 
function intoTag(question, note) {
    const { chart, block } = question;
    if (chart === null)
        return { kind: 'tag', note };
    const tag = block.parts.find(({ role }) => role === 'tag')?.key ?? flatKey(block, 'tag');
    const others = block.parts.filter(({ key, role }) => key !== tag && role !== 'repository' && role !== 'reference');
    const keys = (isWanted) => others.filter(isWanted).map(({ key }) => key);
    const full = keys(({ value }) => write_place_isFull(value) === true);
    const missing = ['digest', 'sha', 'registry']
        .map((name) => flatKey(block, name))
        .filter((name) => !hasPart(block, name));
    const empty = [...keys(({ value }) => write_place_isFull(value) === false), ...missing];
    const problem = findTagProblem(chart.evidence, chart.chart, toBlock(block), tag, full, empty);
    return problem === null ? { kind: 'tag', note } : { kind: 'refused', ...problem };
}
 
function hasPart({ parts }, name) {
    return parts.some(({ key }) => key === name);
}
 
function write_place_isFull(value) {
    if (value.kind === 'scalar')
        return value.text !== '';
    return value.kind === 'absent' ? false : null;
}
 
; 
 
const knownCharts = [
    {
        match: 'ingress-nginx',
        digest: 'digest',
        source: 'https://github.com/kubernetes/ingress-nginx/blob/main/charts/ingress-nginx/templates/_helpers.tpl',
    },
    {
         
        match: 'cilium',
        digest: 'digest',
        source: 'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/_helpers.tpl',
    },
    {
        match: 'cert-manager',
        digest: 'digest',
        withoutTag: true,
        source: 'https://github.com/cert-manager/cert-manager/blob/master/deploy/charts/cert-manager/templates/_helpers.tpl',
    },
    {
        match: '*/bitnamicharts/*',
        digest: 'digest',
        withoutTag: true,
        source: 'https://github.com/bitnami/charts/blob/main/bitnami/common/templates/_images.tpl',
    },
    {
        match: '*charts.bitnami.com/bitnami*',
        digest: 'digest',
        withoutTag: true,
        source: 'https://github.com/bitnami/charts/blob/main/bitnami/common/templates/_images.tpl',
    },
    {
        match: 'kube-prometheus-stack',
        digest: 'sha',
        form: 'hex',
        source: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/kube-prometheus-stack/templates/prometheus/prometheus.yaml',
    },
    {
        match: 'prometheus',
        digest: 'digest',
        withoutTag: true,
        source: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/prometheus/templates/deploy.yaml',
    },
    {
        match: 'kube-state-metrics',
        digest: 'sha',
        source: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/kube-state-metrics/templates/_helpers.tpl',
    },
    {
        match: 'prometheus-blackbox-exporter',
        digest: 'digest',
        source: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/prometheus-blackbox-exporter/templates/_helpers.tpl',
    },
    {
        match: 'prometheus-adapter',
        digest: null,
        source: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/prometheus-adapter/templates/deployment.yaml',
    },
    {
        match: 'argo-cd',
        digest: null,
        source: 'https://github.com/argoproj/argo-helm/blob/main/charts/argo-cd/templates/argocd-server/deployment.yaml',
    },
    {
        match: 'promtail',
        digest: null,
        source: 'https://github.com/grafana/helm-charts/blob/main/charts/promtail/templates/_pod.tpl',
    },
];


function openKnownCharts(charts) {
    const compiled = charts.map((chart) => ({ chart, pattern: known_charts_compile(chart.match) }));
    const known = new Map();
    return (names, path) => {
        const key = JSON.stringify(names);
        const fitting = known.get(key) ??
            compiled.filter(({ pattern }) => names.some((name) => pattern.test(name))).map(({ chart }) => chart);
        known.set(key, fitting);
        return fitting.find(({ at }) => at === undefined || known_charts_isSamePath(at, path)) ?? null;
    };
}
function known_charts_isSamePath(one, other) {
    return one.length === other.length && one.every((step, index) => step === other[index]);
}
function known_charts_compile(match) {
    const pieces = match.split('*').map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${pieces.join('.*')}$`);
}
 
; 


 
function findAmongKnown({ charts }) {
    return openKnownCharts([...charts, ...knownCharts]);
}
 
function openQuestion(findKnown, { unit, release }, block) {
    const { reads } = unit;
    const { names, path } = nameBlock(unit, block.path.map(String));
    return {
        layers: rootLayers(release),
        block,
        get chart() {
            return reads === undefined ? null : { chart: reads.chart, evidence: reads.evidence() };
        },
        known: findKnown(names, path),
    };
}
 
function nameBlock({ chart, chartName, chartPlace }, path) {
    const own = [chart?.name, chartName, chart?.directory, chartPlace].filter(chart_question_isText);
    let found = { names: own, path };
    let at = chart;
    for (const [index, step] of path.entries()) {
        const dependency = at?.dependencies?.find(({ name, alias }) => (alias ?? name) === step);
        if (dependency === undefined)
            return found;
        const { name, alias, repository } = dependency;
        const place = repository === '' ? [] : [repository, `${repository.replace(/\/$/, '')}/${name}`];
        found = { names: [name, alias, ...place].filter(chart_question_isText), path: path.slice(index + 1) };
        at = at?.charts.find((inner) => inner.name === name) ?? null;
    }
    return found;
}
const chart_question_isText = (text) => typeof text === 'string' && text !== '';
 
; 


 
function listClaims({ unit, release, places }, { path, parts }) {
    const keys = parts.map(({ key }) => key);
    const own = unit.chart?.values?.file;
    const spoken = release.layers.flatMap(({ layer, path: root }) => {
         
        const index = layer.file === own ? 0 : unit.layers.findIndex(({ values }) => values === layer) + 1;
        return claimsIn(layer, root, path, keys, places).map((said) => ({ ...said, layer: index }));
    });
    return spoken.reverse();
}
function claimsIn(layer, root, path, keys, places) {
    if (layer.unknown !== undefined || !root.every((step, index) => path[index] === step))
        return [];
    if (layer.assignments !== undefined) {
        return layer.assignments
            .filter((each) => isAt(each.path, path, keys))
            .flatMap((each) => claimAt(String(each.path.at(-1)), { layer, node: each.node, key: each.key }, places));
    }
    const map = descend(layer.root, path.slice(root.length));
    if (map === null)
        return [];
    return keys.flatMap((name) => {
        const entry = (0,read_layer ._f)(map, name);
        return entry ? claimAt(name, { layer, node: entry.value, key: entry.key }, places) : [];
    });
}
function claimAt(key, origin, places) {
    const claim = places.find(origin);
    return claim === null ? [] : [{ claim, key, origin }];
}
function isAt(path, block, keys) {
    const last = path.at(-1);
    if (path.length !== block.length + 1 || typeof last !== 'string' || !keys.includes(last))
        return false;
    return block.every((step, index) => path[index] === step);
}
function descend(root, path) {
    let node = (0,yaml_node .hd)(root);
    for (const step of path) {
        if (node?.kind === 'map' && typeof step === 'string')
            node = (0,yaml_node .hd)((0,read_layer ._f)(node, step)?.value);
        else if (node?.kind === 'sequence' && typeof step === 'number')
            node = (0,yaml_node .hd)(node.items[step]);
        else
            return null;
    }
    return node?.kind === 'map' ? node : null;
}
 
 
var fields = __webpack_require__(1569);
 
var kustomize_image = __webpack_require__(5707);
 
var kustomization = __webpack_require__(8291);
; 








 
function overlayImages(over, composition, places, top) {
    const transform = (0,kustomize_image .JF)((0,kustomize_image .ak)());
    try {
        return over.reduce((below, overlay) => image_overlays_lay(below, overlay, transform, places, top), {
            composition,
            spoken: [],
        });
    }
    catch (error) {
        if (!(error instanceof kustomize_image .GC))
            throw error;
        return { composition: { ...composition, unknown: error.message }, spoken: [] };
    }
}
function image_overlays_lay(below, overlay, transform, places, top) {
    const { composition } = below;
    const { layer, entry } = overlay;
    const { file, source } = layer;
    const image = (0,kustomization .AM)(entry, { file, document: 0, source, within: '' });
    for (const text of image_overlays_textsOf(composition)) {
        const before = (0,kustomize_layer .g5)(text);
        const after = transform(before, { file, image });
        if (after === before)
            continue;
        if (after.unknown !== undefined)
            return { ...below, composition: { ...composition, unknown: composition.unknown ?? after.unknown } };
        const parts = image_overlays_partsOf(overlay, places);
        const joined = (0,join .n)({ reference: plainPart((0,yaml_node .ws)(after)) });
        const claims = Object.entries(parts).flatMap(([key, { claim, origin }]) => claim === null ? [] : [{ claim, key: `images.${key}`, origin, layer: top }]);
        return {
            composition: { ...composition, joined, said: sayOver(composition.said, parts) },
            spoken: [...claims, ...below.spoken],
        };
    }
    return below;
}
 
function image_overlays_textsOf({ joined, said }) {
    const version = `${joined.tag === null ? '' : `:${joined.tag}`}${joined.digest === null ? '' : `@${joined.digest}`}`;
    const { reference, repository, registry } = said;
    if (reference !== undefined)
        return [reference.text];
    const written = registry?.text ? (0,image_written .KV)(registry.text, repository?.text ?? '') : (repository?.text ?? '');
    const names = new Set([written, joined.image ?? ''].filter((name) => name !== ''));
    return [...names].map((name) => `${name}${version}`);
}
function image_overlays_partsOf({ layer, entry }, places) {
    const said = ['name', 'newName', 'newTag', 'digest', 'tagSuffix'].flatMap((key) => {
        const node = (0,fields .DO)(entry, key);
        if (node === null || (0,yaml_node .ws)(node) === '')
            return [];
        const origin = { layer, node, key: null };
        return [[key, { text: (0,yaml_node .ws)(node), origin, claim: places.find(origin) }]];
    });
    return Object.fromEntries(said);
}
 
function sayOver(below, { newName, newTag, digest, tagSuffix }) {
    const { reference, registry, ...rest } = below;
    const named = newName
        ? { repository: newName }
        : { ...(registry && { registry }), ...(reference && { repository: reference }) };
    const { tag, digest: held, ...others } = { ...rest, ...named };
    if (newTag || digest)
        return { ...others, ...(newTag && { tag: newTag }), ...(digest && { digest }) };
    if (tagSuffix)
        return { ...others, tag: tagSuffix };
    return { ...others, ...(tag && { tag }), ...(held && { digest: held }), ...(reference && { tag: reference }) };
}
 
; 


function chooseLead({ unit, ownership }, { said, taken }, spoken) {
    const isOwn = (each) => ownership.isOwn(unit, each);
    const version = said.reference ?? (said.digest?.text ? said.digest : said.tag?.text ? said.tag : undefined);
    const winner = spoken.find(({ claim }) => claim === version?.claim || claim.occurrence === version?.claim?.occurrence);
    const own = spoken.filter((each) => isOwn(each) && ['tag', 'digest', 'reference'].includes(each.claim.role));
    if (winner !== undefined) {
        if (isOwn(winner))
            return { occurrence: winner.claim.occurrence, stays: null };
        const above = own.filter(({ layer }) => layer > winner.layer).at(-1);
        if (above !== undefined)
            return { occurrence: above.claim.occurrence, stays: null };
        return { occurrence: winner.claim.occurrence, stays: ownership.describe(unit, winner), layer: winner.layer };
    }
    const [empty] = [...taken.map(({ occurrence }) => occurrence), ...own.map(({ claim }) => claim.occurrence)];
    if (empty !== undefined)
        return { occurrence: empty, stays: null };
    const named = spoken.find(({ claim }) => claim.occurrence === said.repository?.claim?.occurrence) ?? spoken[0];
    return named === undefined ? null : leadBy({ unit, ownership }, named);
}
 
function leadBy({ unit, ownership }, spoken) {
    const { claim, layer } = spoken;
    const isOwn = ownership.isOwn(unit, spoken);
    return { occurrence: claim.occurrence, stays: isOwn ? null : ownership.describe(unit, spoken), layer };
}


function chooseTarget({ unit, ownership }, lead, spoken, key) {
    const winner = spoken.find((each) => each.key === key);
    const layer = spoken.find(({ claim }) => claim.occurrence === lead.occurrence)?.layer ?? 0;
    if (winner === undefined || winner.layer <= layer)
        return lead;
    const found = [winner, ...spoken.filter((each) => each.layer > winner.layer).toReversed()].find((each) => ownership.isOwn(unit, each));
    if (found !== undefined)
        return { occurrence: found.claim.occurrence, stays: null };
    return { occurrence: winner.claim.occurrence, stays: ownership.describe(unit, winner), layer: winner.layer };
}
 
 
var image_name = __webpack_require__(4952);
; 



function findOverride({ said: { repository, digest }, joined }, spoken) {
    if (!repository?.claim || !digest?.claim || joined.image === null || joined.digest === null)
        return null;
    const at = spoken.findIndex(({ claim }) => claim === repository.claim);
    const by = spoken[at];
    if (by === undefined || by.claim.occurrence.shape === 'kustomize')
        return null;
    const below = spoken.slice(at + 1).filter(({ layer }) => layer < by.layer);
    if (!below.some(({ claim }) => claim === digest.claim))
        return null;
    const named = below.find(({ claim: { role, occurrence } }) => isName(role) && occurrence.image !== null);
    const image = named?.claim.occurrence.image ?? null;
    if (image === null || (0,image_name .KP)(image) === (0,image_name .KP)(joined.image))
        return null;
    return { by, image, place: digest.claim.occurrence };
}
const isName = (role) => role === 'repository' || role === 'reference';
 
 
var layout = __webpack_require__(5415);
; 



function openOwnLayers(policy, units) {
    const places = (0,layout .BW)(policy);
    const users = new Map();
    for (const { environment, name, layers } of units)
        for (const { key } of layers)
            users.set(key, (users.get(key) ?? new Set()).add(environment ?? name));
    return ({ environment, layers }, below) => {
        if (environment === null || environment === 'shared')
            return undefined;
        for (const { key, values } of layers.slice(below)) {
            const path = key === values.file ? '' : key.startsWith(`${values.file}#`) ? key.slice(values.file.length + 1) : null;
            const isRead = path !== null && values.unknown === undefined && values.assignments === undefined;
            if (isRead && users.get(key)?.size === 1 && places(values.file, path).environment === environment)
                return { file: values.file, path };
        }
        return undefined;
    };
}
 
; 

 
function openOwnership(spoken) {
    const users = new Map();
    for (const { unit, claims } of spoken) {
        for (const { claim } of claims) {
            const id = (0,place_id .re)(claim.occurrence);
            users.set(id, (users.get(id) ?? new Set()).add(whose(unit)));
        }
    }
    const hasOthers = (unit, { claim }) => {
        const all = users.get((0,place_id .re)(claim.occurrence));
        return all !== undefined && all.size > (all.has(whose(unit)) ? 1 : 0);
    };
    return {
        isOwn: (unit, each) => {
            const isShared = each.claim.occurrence.environment === 'shared' && unit.environment !== 'shared';
            return each.layer > 0 && !isShared && !hasOthers(unit, each);
        },
        describe: (unit, each) => {
            const { file, line } = each.claim.occurrence;
            const where = `its version stands in ${file}:${line}, a shared layer`;
            const names = firstOthers(users.get((0,place_id .re)(each.claim.occurrence)), whose(unit)).join(', ');
            return names === '' ? where : `${where}: ${names} has it as well`;
        },
    };
}
 
function firstOthers(all, own) {
    const found = [];
    for (const name of all ?? []) {
        if (name !== own)
            found.push(name);
        if (found.length === 5)
            break;
    }
    return found;
}
const whose = ({ environment, name }) => environment ?? name;
 
 
var inventory_shelf = __webpack_require__(5481);
 
var yaml_lines = __webpack_require__(4055);
 
var yaml_source = __webpack_require__(1931);
; 



 
function indexPlaces(occurrences) {
    const files = new Map();
    for (const occurrence of occurrences) {
        const known = files.get(occurrence.file) ?? { all: [], at: new Map() };
        files.set(occurrence.file, known);
        known.all.push(occurrence);
        for (const [role, part] of Object.entries(occurrence.parts)) {
            const claim = { occurrence, role: role };
            known.at.set(part.key?.span.start ?? part.span.start, claim);
            if (!part.aliased)
                known.at.set(part.span.start, claim);
        }
    }
    let asked = new Set();
    return {
        watch: (work) => {
            const [before, own] = [asked, new Set()];
            asked = own;
            try {
                return { result: work(), asked: own };
            }
            finally {
                asked = before;
            }
        },
        find: ({ layer, node, key }) => {
            const value = (0,yaml_node .hd)(node);
            const scalar = value?.kind === 'scalar' ? value : null;
             
            const isPatched = scalar !== null && (0,kustomize_layer .ZZ)(scalar) !== null;
            const nodes = isPatched ? [scalar, key] : [key, scalar];
            for (const each of nodes) {
                const place = each === null ? null : standsAt(layer, each);
                if (place === null)
                    continue;
                asked.add(place.file);
                const claim = files.get(place.file)?.at.get(place.start);
                if (claim !== undefined)
                    return claim;
            }
            return null;
        },
        of: (file) => files.get(file)?.all ?? places_nothing,
    };
}
const places_nothing = [];
 
function standsAt({ file, source }, node) {
    return (0,kustomize_layer .$t)(node) ?? { file, start: (0,yaml_source .SU)(source, node.start) };
}
 
function originPlace({ layer, node, key }) {
    const value = (0,yaml_node .hd)(node);
    const scalar = value?.kind === 'scalar' ? value : null;
    const at = scalar !== null && (0,kustomize_layer .ZZ)(scalar) !== null ? scalar : (key ?? scalar);
    return at === null ? null : { ...standsAt(layer, at), source: (0,kustomize_layer .ZZ)(at)?.source ?? layer.source };
}
 
; 



const locate_known = new WeakMap();
 
function locateOrigin(origin) {
    const place = originPlace(origin);
    if (place === null || place.source.offsets !== null)
        return { file: place?.file ?? origin.layer.file, line: 1, column: 1 };
    const lines = locate_known.get(place.source) ?? (0,yaml_lines .l)(place.source.text);
    locate_known.set(place.source, lines);
    return { file: place.file, ...lines.at(place.start) };
}
 
function locateRegion(origin) {
    const place = originPlace(origin);
    const value = (0,yaml_node .hd)(origin.node);
    if (place === null || value?.kind !== 'scalar' || place.source.offsets !== null || place.file !== origin.layer.file)
        return null;
    const { line, column } = locateOrigin(origin);
    const end = locate_known.get(place.source)?.at(value.end);
    return end === undefined ? null : { line, column, endLine: end.line, endColumn: end.column };
}
 
; 


 
function withoutUnread(question) {
    const { block } = question;
    const unread = new Set(block.parts
        .filter(({ role, key, value }) => role === 'digest' && saysText(value) && isUnread(question, key))
        .map(({ key }) => key));
    if (unread.size === 0)
        return { block, unread };
    return { block: { ...block, parts: block.parts.filter(({ key }) => !unread.has(key)) }, unread };
}
function saysText(value) {
    switch (value.kind) {
        case 'scalar':
            return value.text !== '';
        case 'either':
            return value.results.some((result) => saysText(result.value));
        case 'unknown':
            return saysText(value.otherwise);
        default:
            return false;
    }
}
 
function locateUnread({ block, unread }, { chart }, spoken) {
    const said = spoken.find(({ key, claim }) => unread.has(key) && claim.occurrence.parts[claim.role]?.text !== '');
    if (said === undefined)
        return null;
    const { occurrence } = said.claim;
    const { line, column, endLine, endColumn } = occurrence;
    const at = locateRegion(said.origin) ?? { line, column, endLine, endColumn };
    return { key: said.key, chart: chart === null ? '' : chartOf(chart.chart, block).directory, occurrence, at };
}
 
function chartOf(root, { path }) {
    let chart = root;
    for (const step of path) {
        const { dependencies, charts } = chart;
        const name = dependencies?.find((each) => (each.alias ?? each.name) === step)?.name ?? step;
        const inner = charts.find((each) => each.name === name);
        if (inner === undefined)
            return chart;
        chart = inner;
    }
    return chart;
}
 
function planWrite(question) {
    const place = chooseWritePlace(question);
    const inTag = place.kind === 'digest' ? intoTag(question, place.note) : place;
    const tag = question.block.parts.find(({ role }) => role === 'tag');
    return { place, inTag, key: place.kind === 'digest' ? place.key : (tag?.key ?? null) };
}
 
; 







 
function toOccurrence(scene, image, lead) {
    const { unit } = scene;
    const { occurrence } = lead;
    const { joined, said } = image.composition;
    const path = printBlock(image.block);
    const isElsewhere = occurrence.environment !== unit.environment;
    const composed = composedOf(scene, image, lead, path);
    const isOwnProblem = joined.problem !== null &&
        (composed.malformed !== undefined || occurrence.parts[joined.problem.part] !== undefined);
    const isNameless = joined.image === null && !joined.templated?.name;
    return {
        ...(isNameless ? withoutTemplate(occurrence) : withoutBlock(occurrence)),
        ...(image.around && { namedBy: image.around.namedBy }),
        reference: joined.reference,
        problem: isOwnProblem ? joined.problem : occurrence.problem,
        image: joined.image ?? image.around?.image ?? (isNameless && said.repository === undefined ? occurrence.image : null),
        tag: joined.tag,
        digest: joined.digest,
        environment: unit.environment,
        ...(isElsewhere && { place: unit.environment === null ? null : `${unit.id}#${path}` }),
        composed,
        alone: occurrence,
        ...(joined.templated && { templated: joined.templated }),
    };
}
 
function composedOf(scene, image, lead, path) {
    const { unit, ownLayer } = scene;
    const { occurrence, stays, layer } = lead;
    const above = stays === null || layer === undefined ? undefined : ownLayer(unit, layer);
    const { said, unknown } = image.composition;
    const claims = Object.values(said).flatMap(({ claim }) => claim?.occurrence ?? []);
    const isOfValues = said.reference === undefined && occurrence.shape !== 'kustomize';
    const malformed = findMalformed(image.composition);
    let places = null;
    return {
        unit: unit.id,
        name: unit.name,
        path,
         
        get said() {
            places ??= placesOf(scene, said);
            return places;
        },
        places: (0,place_id .B)([occurrence, ...claims, ...(image.unread ? [image.unread.occurrence] : [])]),
        ...(stays !== null && { stays }),
        ...(above && { above }),
        ...(image.unread && { unread: image.unread }),
        ...(image.override && { override: { image: image.override.image, place: image.override.place } }),
        ...(malformed !== null && { malformed }),
        ...(isOfValues && { write: openWrite(scene, image, lead), alone: openAlone(image) }),
        ...(unknown !== null && { unknown }),
        ...((unit.mixed?.length ?? 0) > 1 && { mixed: unit.mixed }),
    };
}
 
function findMalformed({ joined: { problem }, said }) {
    if (problem === null || problem.kind === 'number')
        return null;
    if (Object.values(said).some(({ claim }) => claim !== null && claim.occurrence.problem !== null))
        return null;
    return said[problem.part]?.text ?? '';
}
 
function openAlone({ question, composition: { said } }) {
    return () => {
        const { registry, repository } = said;
        if (!registry?.text || !repository?.text)
            return null;
        const key = question.block.parts.find(({ role }) => role === 'registry')?.key;
        const isInTree = question.chart !== null && key !== undefined && !isUnread(question, key);
        const isRead = isInTree || question.known !== null;
        return isRead ? null : (0,image_name .xo)(repository.text);
    };
}
 
function openWrite(scene, image, lead) {
    let known = null;
    return () => {
        if (known === null) {
            const { place, inTag, key } = planWrite(image.question);
            const target = chooseTarget(scene, lead, image.spoken, key);
            known = { place, inTag, occurrence: target === lead ? null : toOccurrence(scene, image, target) };
        }
        return known;
    };
}
 
function printBlock({ path, prefix }) {
    const steps = prefix === '' ? path : [...path, prefix];
    return steps.reduce((text, step) => (typeof step === 'number' ? `${text}[${step}]` : (0,yaml_path .a8)(text, step)), '');
}
function placesOf({ unit }, said) {
    const entries = Object.entries(said).map(([role, part]) => [role, unit_image_placeOf(unit, part)]);
    return Object.fromEntries(entries);
}
function unit_image_placeOf({ layers, over = [] }, { origin }) {
    const isOver = over.some(({ layer }) => layer === origin.layer);
    const own = layers.findIndex(({ values }) => values === origin.layer) + 1;
    return { ...locateOrigin(origin), layer: isOver ? layers.length + 1 : own };
}
 
function withoutTemplate({ templated: _, pin: __, ...rest }) {
    return rest;
}
function withoutBlock(occurrence) {
    const { namedBy: _, ...rest } = withoutTemplate(occurrence);
    return rest;
}
 
; 
















 
function composeUnits(policy, units, places, shelf = inventory_shelf .k) {
    const names = (0,scan_names .E)(policy.fields);
    const findKnown = findAmongKnown(policy);
    const opened = units.map((unit) => shelf.recall(unit, places.of, () => places.watch(() => openUnit(unit, names, findKnown, places))));
    const claims = opened.flatMap(({ unit, blocks }) => blocks.map(({ spoken }) => ({ unit, claims: spoken })));
    const ownership = openOwnership(claims);
    const ownLayer = openOwnLayers(policy, units);
    const taken = claims.flatMap((each) => each.claims.map(({ claim }) => claim.occurrence));
    const composed = opened.flatMap(({ unit, blocks }) => blocks.flatMap((image) => composeImage({ unit, ownership, ownLayer }, image) ?? []));
    return { composed, taken };
}
 
function openUnit(unit, names, findKnown, places) {
    const release = openRelease(unit.chart, unit.layers.map(({ values }) => values), unit.elsewhere ?? undefined);
    const blocks = listBlocks(release, names).map((block) => {
        const spoken = listClaims({ unit, release, places }, block);
        const state = compose_stateOf(release, block.path);
        if (state?.state === 'off')
            return { block, spoken, image: null };
        const question = openQuestion(findKnown, { unit, release }, block);
        const read = withoutUnread(question);
        const compose = (each) => composeBlock(release, each, state, places);
        const rendered = compose(read.block) ?? (read.unread.size > 0 ? withoutDigest(compose(block)) : null);
        if (rendered === null)
            return { block, spoken, image: null };
        const composition = { ...rendered, unknown: rendered.unknown ?? unit.doubt ?? null };
        const over = overlayImages(unit.over ?? [], composition, places, unit.layers.length + 1);
        const all = [...over.spoken, ...spoken];
        const living = all.filter(({ key }) => !read.unread.has(key));
        const unread = locateUnread(read, question, spoken);
        const override = findOverride(over.composition, living);
        const { composition: whole } = over;
        return { block, spoken: all, image: { block, question, unread, composition: whole, spoken: living, override } };
    });
     
    return { unit, blocks: nameAround(release.imports.length > 0 ? blocks : withoutAnchors(blocks)) };
}


function withoutAnchors(blocks) {
    const isOwn = ({ path }, place) => (0,yaml_path .O0)(place.path) === path.at(-1);
    return blocks.map((each) => {
        const { block, image } = each;
        const { repository, ...others } = image?.composition.said ?? {};
        const place = repository?.claim?.occurrence;
        if (place === undefined || block.prefix !== '' || isOwn(block, place))
            return each;
        const isNameOnly = Object.values(others).every(({ claim }) => claim === null);
        const isMerged = blocks.some((other) => isOwn(other.block, place) && other.spoken.some(({ claim }) => claim.occurrence === place));
        return isNameOnly && isMerged ? { ...each, image: null } : each;
    });
}
 
function nameAround(blocks) {
    const open = blocks.filter(({ image }) => image !== null && !hasName(image.composition));
    if (open.length === 0)
        return blocks;
    const named = new Map();
    for (const { block, image } of blocks) {
        const { joined } = image?.composition ?? {};
        if (joined && joined.image !== null)
            named.set(printBlock(block), { ...joined, image: joined.image });
    }
    return blocks.map((each) => {
        const { block, image } = each;
        if (image === null || hasName(image.composition))
            return each;
        const around = (0,naming_block .X)(printBlock(block), image.composition.joined, named);
        return around === null ? each : { ...each, image: { ...image, around } };
    });
}
const hasName = ({ joined, said }) => joined.image !== null || said.repository !== undefined;
 
function withoutDigest(composition) {
    return composition && { ...composition, joined: { ...composition.joined, digest: null } };
}
function composeImage(scene, { image, spoken }) {
    const lead = image &&
        (image.override
            ? leadBy(scene, image.override.by)
            : (chooseLead(scene, image.composition, image.spoken) ?? chooseLead(scene, image.composition, spoken)));
    return lead && toOccurrence(scene, image, lead);
}
 
function compose_stateOf({ charts }, path) {
    const above = charts.filter((chart) => chart.path.every((step, index) => path[index] === step));
    return above.toSorted((a, b) => b.path.length - a.path.length)[0] ?? null;
}
 
 
var glob = __webpack_require__(8515);
 
var layout_pattern = __webpack_require__(7188);
; 


function openPart(glob, path) {
    const taken = align(glob.split('/'), path.split('/'));
    return taken === null ? null : taken.join('/');
}
 
function align(glob, path) {
    const [first, ...rest] = glob;
    if (first === undefined)
        return path.length === 0 ? [] : null;
    if (first === '**') {
        for (let count = 0; count <= path.length; count++) {
            const after = align(rest, path.slice(count));
            if (after !== null)
                return [...path.slice(0, count), ...after];
        }
        return null;
    }
    const [segment, ...others] = path;
    if (segment === undefined)
        return null;
    const isOpen = /[*?[({]/.test(first);
    if (!isOpen && first !== segment)
        return null;
    const after = align(rest, others);
    return after === null ? null : isOpen ? [segment, ...after] : after;
}
 
; 








function findConventional(policy, files, isUsed) {
    const found = (0,collate .$)([...besideValues(policy, files), ...belowShared(policy, files)].filter(({ base, file }) => !isUsed(base) && !isUsed(file)), ({ file }) => file);
    const pairs = [...found.values()].flatMap(([first, ...others]) => first && others.every(({ base }) => base === first.base) ? [first] : []);
    const placed = (0,layout .BW)(policy);
    const units = pairs.map((pair) => toUnit(pair, files, placed(pair.file, '').environment));
    return { units, alone: findAlone(policy, pairs) };
}
function toUnit({ base, file, place }, files, environment) {
    const directory = (0,file_path .gN)(base);
    const isChart = /^values\.ya?ml$/.test((0,file_path .bx)(base)) && files.has((0,file_path .zX)(directory, 'Chart.yaml'));
    const own = { kind: 'file', file, path: '' };
    return {
        id: place,
        name: file,
        environment,
        chart: isChart ? directory : null,
        elsewhere: null,
        layers: isChart ? [own] : [{ kind: 'file', file: base, path: '' }, own],
    };
}
function findAlone(policy, pairs) {
    return [...(0,collate .$)(pairs, ({ base }) => base)].flatMap(([file, own]) => {
        const has = new Set(own.map(({ environment }) => environment.name));
        const environments = policy.environments.map(({ name }) => name).filter((name) => !has.has(name));
        return environments.length === 0 ? [] : [{ file, environments }];
    });
}
 
function besideValues(policy, files) {
    const bases = files.paths.filter((file) => /^values\.ya?ml$/.test((0,file_path .bx)(file)) && files.isValues(file));
    return bases.flatMap((base) => {
        const directory = (0,file_path .gN)(base);
        return policy.environments.flatMap((environment) => conventions_namesOf(environment).flatMap((name) => valuesNames((0,file_path .bx)(base)).flatMap((pattern) => {
            const file = (0,file_path .zX)(directory, pattern.replace('{env}', name));
            const place = (0,file_path .zX)(directory, pattern);
            return files.has(file) && files.isValues(file) ? [{ environment, base, file, place }] : [];
        })));
    });
}
const conventions_namesOf = ({ name, directory }) => [...new Set([directory, name])];
function valuesNames(base) {
    const ending = base.slice('values'.length);
    return [`values-{env}${ending}`, `values.{env}${ending}`, `{env}.values${ending}`, `{env}/values${ending}`];
}
 
function belowShared(policy, files) {
    const isShared = (0,glob .eM)(policy.shared);
    const shared = files.paths.filter((file) => isShared(file) && files.isValues(file));
    if (shared.length === 0)
        return [];
    const byOpen = (0,collate .$)(shared.flatMap((file) => openParts(policy.shared, file).map((open) => ({ file, open }))), ({ open }) => open);
    const layouts = policy.layout.filter((layout) => !layout.includes('#'));
    const placed = (0,layout .BW)(policy);
    return files.paths.flatMap((file) => {
        if (!files.isValues(file))
            return [];
        const { environment: name, place } = placed(file, '');
        const environment = policy.environments.find((each) => each.name === name);
        if (environment === undefined || place === null)
            return [];
        const globs = layouts.map((layout) => (0,layout_pattern .k8)(layout, environment));
        const bases = new Set(openParts(globs, file).flatMap((open) => (byOpen.get(open) ?? []).map((each) => each.file)));
        return [...bases].map((base) => ({ environment, base, file, place: place.slice(0, place.lastIndexOf('#')) }));
    });
}
function openParts(globs, file) {
    return [...new Set(globs.map((glob) => openPart(glob, file)).filter((open) => open !== null))];
}
 
 
var pulled_charts = __webpack_require__(195);
; 




function findLocal({ directory, dependencies, charts }) {
    const held = new Set(charts.map(({ name }) => name));
    return (dependencies ?? []).flatMap((dependency) => {
        const { name, repository } = dependency;
         
        if (held.has(name) || !/^file:\/\/[^/]/.test(repository))
            return [];
        const place = (0,file_path .dx)(directory, repository.slice('file://'.length));
        return place === null || place === directory ? [] : [{ dependency, directory: place }];
    });
}
 
function isTaken({ dependency }, { name, version }) {
    return name === dependency.name && isInRange(version, dependency.version);
}
 
; 



async function withPacked(workspace, directory, texts) {
    const read = (0,helm_chart .VR)({ directory, files: texts });
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
    const whole = (0,helm_chart .VR)({ directory, files });
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
        const known = parsed.get(text) ?? parseTemplate(text);
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
    const asked = chart === null ? [] : findLocal(chart);
    if (chart === null || asked.length === 0)
        return read;
    const found = new Map();
    for (const local of asked) {
        const other = await load(local.directory, whole);
        if (other.chart !== null && isTaken(local, other.chart))
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
    const read = toRead((0,helm_chart .VR)({ directory, files: texts }));
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
        evidence ??= openEvidence(chart, parse);
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
            return shelf.share(`values ${file}`, text, () => (0,helm_chart .ZW)(file, text));
        const content = await workspace.read(file);
        if (content.ok)
            return shelf.share(`${reader} ${file}`, content.text, () => (0,helm_chart .w6)(file, content.text, reader));
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
 
; 






async function findLoneCharts(workspace, policy, occurrences, files, isUsed) {
    const values = new Set(occurrences
        .filter(({ file, parts }) => parts.digest !== undefined && (0,file_path .bx)(file) === 'values.yaml')
        .map(({ file }) => file));
    const isChart = (directory) => files.has((0,file_path .zX)(directory, 'Chart.yaml'));
    const isWithin = (directory) => (0,file_path .bx)((0,file_path .gN)(directory)) === 'charts' && isChart((0,file_path .gN)((0,file_path .gN)(directory)));
    const found = [...values].filter((file) => {
        const directory = (0,file_path .gN)(file);
        return isChart(directory) && !isUsed(directory) && !isWithin(directory);
    });
    if (found.length === 0)
        return [];
    const taken = await findTaken(workspace, files);
    const placed = (0,layout .BW)(policy);
    return found
        .filter((file) => !taken.has((0,file_path .gN)(file)))
        .map((file) => ({
        id: file,
        name: file,
        environment: placed(file, '').environment,
        chart: (0,file_path .gN)(file),
        elsewhere: null,
        layers: [],
    }));
}
 
function withoutLibraries(units) {
    return units.filter(({ chart }) => chart?.library === false);
}
 
async function findTaken(workspace, files) {
    const charts = files.paths.filter((file) => (0,file_path .bx)(file) === 'Chart.yaml').map(file_path .gN);
    const taken = await Promise.all(charts.map(async (directory) => {
        const texts = new Map();
        for (const name of ['Chart.yaml', 'requirements.yaml']) {
            const file = (0,file_path .zX)(directory, name);
            const content = files.has(file) ? await workspace.read(file) : null;
            if (content?.ok)
                texts.set(name, content.text);
        }
        const read = (0,helm_chart .VR)({ directory, files: texts });
        return read.ok ? findLocal(read.chart).map((local) => local.directory) : [];
    }));
    return new Set(taken.flat());
}
 
 
var policy_layers = __webpack_require__(6879);
; 



function findLayered(policy, files) {
    const chains = policy.layers.map((chain) => ({ chain, units: unitsOf(chain, policy, files) }));
    const units = chains.flatMap((each) => each.units);
    const empty = chains
        .filter((each) => each.units.length === 0)
        .map(({ chain }) => `layers: no file of this tree fits the chain ${chain.join(' < ')}, so it says nothing.`);
    return { units, notices: [...empty, ...describeCircles(units)] };
}
 
function describeCircles(units) {
    const above = new Map();
    const found = new Set();
    for (const { layers } of units) {
        const names = layers.flatMap((layer) => (layer.kind === 'file' ? [`${layer.file}#${layer.path}`] : []));
        for (const [index, name] of names.entries()) {
            const known = above.get(name) ?? new Set();
            above.set(name, known);
            for (const other of names.slice(index + 1)) {
                known.add(other);
                if (above.get(other)?.has(name))
                    found.add([name, other].sort().join(' and '));
            }
        }
    }
    return [...found].map((pair) => `layers: ${pair.replaceAll(/#(?= |$)/g, '')} lie over each other, by two chains.`);
}
function unitsOf(chain, policy, files) {
    const names = new Set(chain.flatMap((layer) => [...(0,policy_layers .iJ)(layer)]));
    const bindings = new Map();
    for (const layer of chain) {
        for (const partial of bindingsOf(layer, files)) {
            for (const binding of complete(partial, names, policy)) {
                bindings.set(JSON.stringify([...binding].sort()), binding);
            }
        }
    }
    const places = (0,layout .BW)(policy);
    return [...bindings.values()].flatMap((binding) => {
        const filled = chain.map((layer) => (0,policy_layers .aU)((0,policy_layers .Fe)(layer, binding)));
        const present = filled.filter(({ file }) => files.has(file));
        const top = present.at(-1);
        if (top === undefined)
            return [];
        const named = policy.environments.find(({ directory }) => directory === binding.get('env'))?.name ?? null;
        const environment = named ?? places(top.file, top.path ?? '').environment;
        const withoutEnvironment = new Map([...binding].filter(([name]) => name !== 'env'));
        const id = chain.map((layer) => (0,policy_layers .Fe)(layer, withoutEnvironment)).at(-1) ?? '';
        return [{ id, name: top.file, environment, elsewhere: null, ...toLayers(present, files) }];
    });
}
 
function bindingsOf(layer, files) {
    const match = (0,policy_layers .JL)(layer);
    return files.paths.map(match).filter((binding) => binding !== null);
}
 
function complete(partial, names, { environments }) {
    const known = environments.map(({ directory }) => directory);
    const lacking = [...names].filter((name) => !partial.has(name));
    if (lacking.length === 0)
        return !names.has('env') || known.includes(partial.get('env') ?? '') ? [partial] : [];
    if (lacking.length > 1 || lacking[0] !== 'env')
        return [];
    return known.map((directory) => new Map([...partial, ['env', directory]]));
}
 
function toLayers(present, files) {
    const [first, ...rest] = present.map(({ file, path }) => ({
        kind: 'file',
        file,
        path: path ?? '',
    }));
    const directory = first === undefined ? '' : (0,file_path .gN)(first.file);
    const isChart = first?.path === '' && (0,file_path .bx)(first.file) === 'values.yaml' && files.has((0,file_path .zX)(directory, 'Chart.yaml'));
    if (isChart)
        return { chart: directory, layers: rest };
    return { chart: null, layers: first === undefined ? rest : [first, ...rest] };
}
 
; 




 
function toUnits(policy, releases) {
    const places = (0,layout .BW)(policy);
    const environmentOf = (file) => places(file, '').environment;
    return joinIds(policy, releases.map((release) => releases_toUnit(policy, release, environmentOf)));
}


function joinIds(policy, units) {
    const lanesOf = (0,collate .$)(units, ({ id }) => id);
    const isLone = ({ id }) => new Set(lanesOf.get(id)?.map(({ environment }) => environment)).size === 1;
    const aliasOf = ({ chart, chartName = '', name, environment }) => {
        const lane = policy.environments.find((each) => each.name === environment);
        return `${chartId(chart, chartName)} < ${withoutEnvironment(name, lane)}`;
    };
    const alike = (0,collate .$)(units.filter(isLone), aliasOf);
    return units.map((unit) => {
        const others = isLone(unit) ? (alike.get(aliasOf(unit)) ?? []) : [];
        const lanes = new Set(others.map(({ environment }) => environment));
        return lanes.size > 1 && lanes.size === others.length ? { ...unit, id: aliasOf(unit) } : unit;
    });
}
function releases_toUnit(policy, release, environmentOf) {
    const files = release.layers.map(fileOf);
    const environments = [...files.toReversed(), release.file].map(environmentOf);
    const placed = environments.find((name) => name !== null && name !== 'shared');
    const lane = findLane(policy, release, placed ?? null);
    const environment = lane?.name ?? null;
    const shared = files.map((file) => withoutEnvironment(file, lane));
    return {
        id: [chartId(release.chart, release.chartName), ...shared].join(' < '),
        name: release.name,
        environment,
        chart: release.chart,
        chartName: release.chartName,
        ...(release.chartVersion !== undefined && { chartVersion: release.chartVersion }),
        elsewhere: release.elsewhere,
        layers: release.layers,
        deployer: release.file,
        mixed: [...new Set(files.flatMap((file) => environmentOf(file) ?? []).filter((name) => name !== 'shared'))],
        ...(release.unread && { unread: release.unread }),
        ...(release.over && { over: release.over }),
        ...(release.doubt && { doubt: release.doubt }),
        ...(release.withoutOwn && { withoutOwn: true }),
    };
}
 
function findLane({ environments }, { environment, words = [] }, placed) {
    const name = environment ?? placed;
    if (name !== null)
        return environments.find((lane) => lane.name === name);
    return environments.find((lane) => words.includes(lane.directory) || words.includes(lane.name));
}
 
function chartId(chart, name) {
    return chart === null || (0,pulled_charts .NP)(chart) ? name : chart;
}
const fileOf = (layer) => (layer.kind === 'read' ? layer.layer.values.file : layer.file);
const words = new WeakMap();
 
function withoutEnvironment(file, lane) {
    if (lane === undefined)
        return file;
    const found = words.get(lane) ?? { pattern: wordPattern(lane.directory), known: new Map() };
    words.set(lane, found);
    const known = found.known.get(file) ?? file.replace(found.pattern, '{env}');
    found.known.set(file, known);
    return known;
}
function wordPattern(directory) {
    const word = directory.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    return new RegExp(`(?<![A-Za-z0-9])${word}(?![A-Za-z0-9])`, 'g');
}
 
function filesOf({ chart, layers }) {
    const own = chart === null ? [] : [(0,file_path .zX)(chart, 'values.yaml')];
    return [...own, ...layers.map(fileOf)];
}
 
; 





function findSubtrees(policy, files) {
    const isShared = (0,glob .eM)(policy.shared);
    const shared = files.paths.filter((file) => isShared(file) && files.isValues(file));
    if (shared.length === 0)
        return [];
    const layouts = policy.layout.filter((layout) => layout.includes('#'));
    return layouts.flatMap((layout) => policy.environments.flatMap((environment) => {
        const glob = (0,layout_pattern .k8)(layout, environment);
        const { placeFile } = (0,layout_pattern .am)(layout, policy.environments);
        const written = layout.slice(layout.indexOf('#') + 1);
        const path = written.replaceAll('{env}', () => environment.directory);
        const below = written.slice(written.lastIndexOf('{env}') + '{env}'.length).replace(/^\./, '');
        return files.paths.flatMap((file) => {
            const open = openPart(glob, file);
            const bases = shared.filter((base) => base !== file && policy.shared.some((one) => openPart(one, base) === open));
            const [base] = bases;
            if (open === null || base === undefined || bases.length > 1)
                return [];
            return [
                {
                    id: `${placeFile(file)?.place ?? file}#${written}`,
                    name: `${file}#${path}`,
                    environment: environment.name,
                    chart: null,
                    elsewhere: null,
                    layers: [
                        { kind: 'file', file: base, path: below, ...(below !== '' && { orWhole: true }) },
                        { kind: 'file', file, path },
                    ],
                },
            ];
        });
    }));
}
 
; 

















const noUnits = {
    units: [],
    lone: [],
    alone: [],
    notices: [],
    isValues: () => false,
    shelf: inventory_shelf .k,
};
 
async function findUnits(workspace, policy, tree, { releases }, whose = 'ours', shelf = inventory_shelf .k) {
    const files = openFiles(tree);
    const deployed = toUnits(policy, releases);
    const deployedFiles = new Set(deployed.flatMap(filesOf));
    const layered = findLayered(policy, files);
    const chains = layered.units.filter((unit) => !filesOf(unit).some((file) => deployedFiles.has(file)));
    const used = new Set([...deployedFiles, ...chains.flatMap(filesOf)]);
    const { units, alone } = findConventional(policy, files, (file) => used.has(file));
    const sources = [...deployed, ...chains, ...units, ...findSubtrees(policy, files)];
    const matters = mattersOf(policy, tree.occurrences, files, whose);
    const loaded = await loadUnits(workspace, files, { read: tree.read, shelf }, sources, matters);
    const charts = new Set(sources.map(({ chart }) => chart));
    const alike = await findLoneCharts(workspace, policy, tree.occurrences, files, (chart) => charts.has(chart));
    const lone = withoutLibraries(await loadUnits(workspace, files, { read: tree.read, shelf }, alike, () => true));
    return { units: loaded, lone, alone, notices: layered.notices, isValues: files.isValues, shelf };
}
 
function mattersOf(policy, occurrences, files, whose) {
    const isOurs = whose === 'all' ? () => true : (0,policy_images .FF)(policy);
    const matters = new Set(occurrences
        .filter(({ parts, image }) => parts.digest !== undefined || image === null || isOurs(image))
        .map(({ file }) => file));
    return (source) => filesOf(source).some((file) => matters.has(file)) ||
        (source.chart !== null && files.below(source.chart).some((file) => matters.has(file)));
}
 
function takeInventory(policy, { occurrences }, units) {
    const index = indexPlaces(occurrences);
    const laid = composeUnits(policy, units.units, index, units.shelf);
    const unread = composeUnits(policy, units.lone, index, units.shelf).composed.filter((image) => image.composed?.unread !== undefined);
    const composed = [...laid.composed, ...unread];
    const places = unread.flatMap((image) => image.composed?.places ?? []);
    const taken = (0,place_id .B)([...laid.taken, ...places, ...findUnread(units.units, occurrences)]);
    const parts = new Set(taken.map(place_id .re));
    const lone = occurrences.filter((occurrence) => !parts.has((0,place_id .re)(occurrence)));
    const images = [...composed, ...lone.map((place) => (units.isValues(place.file) ? markNumber(place) : place))];
    return { images, taken, notices: [...units.notices, ...describeAlone(units.alone, occurrences)] };
}
 
function findUnread(units, occurrences) {
    const spans = (0,collate .$)(units.flatMap(({ unread = [] }) => unread), ({ file }) => file);
    return occurrences.filter(({ file, parts }) => spans
        .get(file)
        ?.some(({ start, end }) => Object.values(parts).every(({ span }) => span.start >= start && span.end <= end)));
}
 
function markNumber(place) {
    const { shape, parts, digest, problem } = place;
    if (shape !== 'map' || digest !== null || problem !== null || parts.tag?.style !== 'plain')
        return place;
    const number = numberProblem(parts.tag.text, (0,scalar .WU)(parts.tag.text));
    return number === null ? place : { ...place, problem: number };
}
function openFiles({ paths, objects, kustomizations }) {
    const sorted = paths.toSorted();
    const known = new Set(paths);
    const named = new Set([...kustomizations].flatMap(([file, { includes, patches, configurations, otherFiles }]) => [...includes, ...configurations, ...otherFiles, ...patches.flatMap(({ path }) => path ?? [])].map((path) => (0,file_path .dx)((0,file_path .gN)(file), path) ?? '')));
    return {
        paths: sorted,
        has: (file) => known.has(file),
        below: (directory) => (0,files .Iy)(sorted, directory),
        isValues: (file) => /\.(?:ya?ml|json)$/.test(file) &&
            !objects.has(file) &&
            !named.has(file) &&
            !(0,file_name .y)(file) &&
            !/(?:^|\/)(?:templates|crds)\/|(?:^|\/)Chart\.ya?ml$/.test(file),
    };
}
 
function describeAlone(alone, occurrences) {
    const open = new Set(occurrences.flatMap(({ file, digest }) => (digest === null ? [file] : [])));
    return alone
        .filter(({ file }) => open.has(file))
        .map(({ file, environments }) => `${environments.join(', ')} may run ${file} alone: no file of values lies over it there.`);
}
 

  }),

  6581:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    CI: () => (  partsOf),
    TN: () => (  keyOf),
    Tk: () => (  isEntry),
    lf: () => (  indexOccurrences),
    qX: () => (  isPinnable)
  });
  var _kustomize_layer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5687);
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4997);


function indexOccurrences(occurrences) {
    const byPlace = new Map();
    const images = new Set();
    const leaves = new Map();
    for (const occurrence of occurrences) {
        for (const place of partsOf(occurrence))
            if (!byPlace.has(keyOf(place)))
                byPlace.set(keyOf(place), occurrence);
        const { reference } = occurrence.parts;
        if (reference === undefined || occurrence.problem !== null)
            continue;
        images.add(keyOf({ file: occurrence.file, start: reference.span.start }));
        if (!isTransformed(occurrence) || occurrence.within !== undefined)
            continue;
        const found = leaves.get(occurrence.file) ?? [];
        found.push(toLeaf(occurrence, reference));
        leaves.set(occurrence.file, found);
    }
    return {
        imagesOf: (file) => leaves.get(file) ?? [],
        isImage: (place) => images.has(keyOf(place)),
        at: (place) => byPlace.get(keyOf(place)),
    };
}
function keyOf({ file, start }) {
    return `${start} ${file}`;
}
function partsOf({ file, parts }) {
    return Object.values(parts).map(({ span }) => ({ file, start: span.start }));
}
 
function toLeaf({ file, document, path }, { text, span }) {
    const layer = { file, document, source: { text: '', offsets: null }, within: '' };
    const node = { ...(0,_kustomize_layer_js__WEBPACK_IMPORTED_MODULE_0__  .g5)(text), start: span.start, end: span.start, layer };
    return { node, path: [path], inContainer: true, fields: (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_1__  .$h)(path, standard) ? 1 : 0 };
}
 
const standard = 'spec.{containers,initContainers,template.spec.containers,template.spec.initContainers}[*].image';
 
function isEntry({ shape, path, within }) {
    return shape === 'kustomize' && within === undefined && (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_1__  .$h)(path.toLowerCase(), '{images,imagetags}[*]');
}
 
function isPinnable(occurrence) {
    const { parts, digest, problem } = occurrence;
    if (problem !== null || digest !== null)
        return false;
    return parts.reference === undefined
        ? isEntry(occurrence) && parts.repository !== undefined
        : isTransformed(occurrence);
}


function isTransformed({ path, patches = path, within }) {
     
    const text = within?.replace(/#\d+$/, '');
    if (text !== undefined && !(0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_1__  .$h)(text, '{patches[*].patch,patchesJson6902[*].patch,patchesStrategicMerge[*]}'))
        return false;
    return (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_1__  .$h)(patches, '{**.containers[*].image,**.initContainers[*].image}');
}
 

  }),

  6870:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    F1: () => (  findImage),
    QV: () => (  isSaid),
    Vb: () => (  nameOf),
    _I: () => (  findDeployed),
    gy: () => (  describeTemplated),
    iD: () => (  describeTemplate),
    mr: () => (  describeRunsAs),
    wf: () => (  describeUnnamed)
  });
  var _image_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4707);
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3653);
  var _repository_image_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4952);





function nameOf({ image, namedBy, parts, problem }) {
    if (image !== null && namedBy !== undefined)
        return { kind: namedBy.doubtful ? 'doubtful' : 'around', image };
    if (image !== null)
        return { kind: 'said', image };
    const text = parts.reference?.text;
    if (text === undefined || problem === null)
        return { kind: 'none' };
    const result = (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_0__  .$q)(text.slice(0, (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_0__  .mQ)(text).nameEnd));
    return result.ok ? { kind: 'said', image: (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_2__  .t)(result.reference) } : { kind: 'none' };
}
 
function findImage(place) {
    const name = nameOf(place);
    return name.kind === 'none' || name.kind === 'doubtful' ? null : name.image;
}


function findDeployed(place, origin) {
    const image = findImage(place);
    const { runsAs } = place;
    if (image === null || runsAs === undefined)
        return image;
    const isSame = (other) => origin(other) === origin(image) || (0,_repository_image_name_js__WEBPACK_IMPORTED_MODULE_1__  .KP)(other) === (0,_repository_image_name_js__WEBPACK_IMPORTED_MODULE_1__  .KP)(image);
    return runsAs.image !== null && isSame(runsAs.image) ? image : runsAs.image;
}
 
function describeRunsAs({ image, by, decides }) {
    if (decides)
        return `${by} gives it another version, which is written there`;
    return image === null
        ? `${by} and others deploy it under several names; write a digest where each of them is named`
        : `${by} deploys it as ${image}, which "firstParty" of the policy does not name`;
}
 
function isSaid(place) {
    return nameOf(place).kind === 'said';
}
 
function describeUnnamed(place) {
    const { shape, parts, problem, namedBy, templated } = place;
    if (templated)
        return describeTemplated(place);
    if (namedBy !== undefined)
        return `nothing shows that it is of the repository of ${namedBy.path} and not of another chart; write its repository beside the version`;
    if (problem?.part === 'reference' || problem?.part === 'repository')
        return `it names no image: ${problem.message}`;
    return shape === 'kustomize' && !parts.repository
        ? 'its name is a pattern, which may be many images; give each image an entry with its own name'
        : 'nothing in this file names its repository; write it beside the version';
}
 
function describeTemplated({ templated, parts }) {
    return describeTemplate(templated?.name ?? (parts.reference ?? parts.tag ?? parts.digest)?.text ?? '');
}
 
function describeTemplate(text) {
    return `a part of it is templated (${text.slice(0, 200)}), so nobody can tell which image it is; write it out`;
}
 

  }),

  5481:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    k: () => (  noShelf),
    n: () => (  openShelf)
  });
function openShelf() {
    const shared = new Map();
    const recalled = new WeakMap();
    return {
        share: (name, of, make) => {
            const kept = shared.get(name);
            if (kept !== undefined && isSame(kept.of, of))
                return kept.made;
            const made = make();
            if (kept === undefined)
                shared.set(name, { of, made });
            return made;
        },
        recall: (of, answer, make) => {
            const kept = recalled.get(of);
            if (kept && [...kept.answers].every(([asked, was]) => isSameList(was, answer(asked))))
                return kept.made;
            const { result, asked } = make();
            recalled.set(of, { answers: new Map([...asked].map((each) => [each, answer(each)])), made: result });
            return result;
        },
    };
}
function isSameList(one, other) {
    return one.length === other.length && one.every((item, index) => item === other[index]);
}
 
const noShelf = { share: (_name, _of, make) => make(), recall: (_of, _answer, make) => make().result };
 
const maxCompared = 20_000;
 
function isSame(one, other) {
    let left = maxCompared;
    const compare = (a, b) => {
        if (Object.is(a, b))
            return true;
        if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || left-- <= 0)
            return false;
        if (Array.isArray(a))
            return Array.isArray(b) && a.length === b.length && a.every((item, index) => compare(item, b[index]));
        if (!isPlain(a) || !isPlain(b))
            return false;
        const keys = Object.keys(a);
        return (keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && compare(a[key], b[key])));
    };
    return compare(one, other);
}
function isPlain(value) {
    return Object.getPrototypeOf(value) === Object.prototype;
}
 

  }),

  5565:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  openWays)
  });
 
const maxWays = 1000;
 
function openWays(graph) {
    const known = new Map();
    return (file, roots) => {
        const key = JSON.stringify([file, roots && [...roots]]);
        const ways = known.get(key) ?? waysUp(graph, file, roots);
        known.set(key, ways);
        return ways;
    };
}
 
function waysUp(graph, file, roots) {
    const ways = [];
    let steps = 0;
    const stack = [{ at: file, seen: [] }];
    for (let top = stack.pop(); top !== undefined && steps <= maxWays; top = stack.pop()) {
        steps++;
        const { at, seen } = top;
        const way = [...seen, at];
        const above = graph.includersOf(at).filter((key) => !way.includes(key));
        if (above.length === 0 && (roots === null || roots.has(at)))
            ways.push({ root: at, files: way.map((key) => graph.nodes.get(key)?.file ?? key) });
        for (const key of above.toReversed())
            stack.push({ at: key, seen: way });
    }
    if (steps <= maxWays || roots === null)
        return ways;
    return [...roots].map((root) => ({ root, files: [file, graph.nodes.get(root)?.file ?? root] }));
}
 

  }),

  3978:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  compileExpression)
  });
 
const maxLength = 500;


function compileExpression(pattern) {
    if (pattern.length > maxLength)
        return null;
    try {
        const reader = { pattern, at: 0 };
        const start = readAlternatives(reader)(accepted);
        return reader.at === pattern.length ? (text) => matches(start, text) : null;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
const accepted = { ways: [] };
function matches(start, text) {
    let reached = [];
    for (let at = 0; at <= text.length; at++) {
        const here = new Set();
         
        for (const state of [start, ...reached])
            follow(state, here, at === 0, at === text.length);
        if (here.has(accepted))
            return true;
        const character = text[at] ?? '';
        reached = [...here].filter(({ takes }) => takes?.(character)).flatMap(({ ways }) => ways);
    }
    return false;
}
 
function follow(start, into, first, last) {
    const stack = [start];
    for (let state = stack.pop(); state !== undefined; state = stack.pop()) {
        if (into.has(state) || (state.anchor === '^' && !first) || (state.anchor === '$' && !last))
            continue;
        into.add(state);
        if (!state.takes)
            stack.push(...state.ways);
    }
}
function readAlternatives(reader) {
    const branches = [readSequence(reader)];
    while (reader.pattern[reader.at] === '|') {
        reader.at++;
        branches.push(readSequence(reader));
    }
    return (next) => ({ ways: branches.map((branch) => branch(next)) });
}
function readSequence(reader) {
    const items = [];
    while (!['|', ')', undefined].includes(reader.pattern[reader.at]))
        items.push(readRepeated(reader));
    return (next) => items.reduceRight((after, item) => item(after), next);
}
function readRepeated(reader) {
    const item = readItem(reader);
    const sign = /^[*+?](?=\??([*+?{]?))/.exec(reader.pattern.slice(reader.at, reader.at + 3));
    if (!sign)
        return item;
    if (sign[1])
        throw new SyntaxError('a repetition of a repetition');
     
    reader.at += reader.pattern[reader.at + 1] === '?' ? 2 : 1;
    if (sign[0] === '?')
        return (next) => ({ ways: [item(next), next] });
    return (next) => {
        const again = { ways: [] };
        const first = item(again);
        again.ways.push(first, next);
        return sign[0] === '+' ? first : again;
    };
}
function readItem(reader) {
    const { pattern } = reader;
    const character = pattern[reader.at] ?? '';
    if (character === '(')
        return readGroup(reader);
    if (character === '^' || character === '$') {
        reader.at++;
        return (next) => ({ anchor: character, ways: [next] });
    }
    if (/[*+?{}\]]/.test(character))
        throw new SyntaxError('a sign that stands alone');
    const written = /^(?:\[\^?(?:\[:[a-z]+:\]|\\[^\n]|[^\]\\[])+\]|\\[dDwWsS]|\\[^\w\s]|[^[\\])/.exec(pattern.slice(reader.at))?.[0];
    if (written === undefined)
        throw new SyntaxError('an escape or a class that is not known');
    reader.at += written.length;
    return take(written.length === 1 ? written : written.replace(/\[:([a-z]+):\]/g, (_, name) => namedClass(name)));
}
 
const namedClasses = new Map([
    ['alnum', '0-9A-Za-z'],
    ['alpha', 'A-Za-z'],
    ['ascii', '\\x00-\\x7F'],
    ['blank', '\\t '],
    ['cntrl', '\\x00-\\x1F\\x7F'],
    ['digit', '0-9'],
    ['graph', '!-~'],
    ['lower', 'a-z'],
    ['print', ' -~'],
    ['punct', '!-\\/:-@\\[-`{-~'],
    ['space', '\\t\\n\\v\\f\\r '],
    ['upper', 'A-Z'],
    ['word', '0-9A-Za-z_'],
    ['xdigit', '0-9A-Fa-f'],
]);
function namedClass(name) {
    const characters = namedClasses.get(name);
    if (characters === undefined)
        throw new SyntaxError('a class that is not known');
    return characters;
}
 
function take(written) {
    if (written.length === 1 && written !== '.')
        return (next) => ({ takes: (one) => one === written, ways: [next] });
    const one = new RegExp(`^${written}$`);
    return (next) => ({ takes: (character) => one.test(character), ways: [next] });
}
function readGroup(reader) {
    reader.at += reader.pattern.startsWith('(?:', reader.at) ? 3 : 1;
    if (reader.pattern[reader.at] === '?')
        throw new SyntaxError('a group that is not known');
    const inner = readAlternatives(reader);
    if (reader.pattern[reader.at] !== ')')
        throw new SyntaxError('an open group');
    reader.at++;
    return inner;
}
 

  }),

  9032:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $G: () => (  imageFields),
    Bi: () => (  readFieldSpecs),
    Qv: () => (  timesOf),
    Sq: () => (  fieldLists),
    g6: () => (  findLeaves)
  });
 
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5794);
  var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1569);
  var _layer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5687);
  var _tree_edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3265);




 
function readFieldSpecs(node, key) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .Um)(node, key).map((spec) => ({
        group: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .M8)(spec, 'group') ?? '',
        version: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .M8)(spec, 'version') ?? '',
        kind: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .M8)(spec, 'kind') ?? '',
        steps: ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .M8)(spec, 'path') ?? '')
            .split('/')
            .filter((step) => step !== '')
            .map((step) => step.replace(/\[\]$/, '')),
    }));
}
 
function fieldLists(node) {
    return node?.kind === 'map'
        ? node.entries.map(({ key }) => (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(key)).filter((key) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  ._F)(node, key)?.kind === 'sequence')
        : [];
}


const imageFields = [
    ['spec', 'containers', 'image'],
    ['spec', 'initContainers', 'image'],
    ['spec', 'template', 'spec', 'containers', 'image'],
    ['spec', 'template', 'spec', 'initContainers', 'image'],
    ['spec', 'volumes', 'image', 'reference'],
    ['spec', 'template', 'spec', 'volumes', 'image', 'reference'],
    ['spec', 'jobTemplate', 'spec', 'template', 'spec', 'volumes', 'image', 'reference'],
].map((steps) => ({ group: '', version: '', kind: '', steps }));
 
function timesOf({ inContainer, fields }) {
    return (inContainer ? 1 : 0) + fields;
}
 
function findLeaves(root, query) {
     
    const leaves = new Map();
    const isDefinition = query.kind === 'CustomResourceDefinition';
    const visit = (node, path, inContainers) => {
        const at = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(node);
        if (at === null)
            return;
        if (at.kind === 'sequence') {
            for (const [index, item] of at.items.entries())
                visit(item, [...path, index], inContainers);
        }
        else if (at.kind === 'map') {
            const isContainer = inContainers && typeof path.at(-1) === 'number';
            for (const { key, value } of at.entries) {
                const name = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(key);
                const scalar = isContainer && name === 'image' ? (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(value) : null;
                if (scalar?.kind === 'scalar' && !isDefinition)
                    add(scalar, [...path, name], true, 0);
                visit(value, [...path, name], name === 'containers' || name === 'initContainers');
            }
        }
        else if ((0,_layer_js__WEBPACK_IMPORTED_MODULE_2__  .jz)(at) && isKnown(at, query))
            add(at, path, false, 0);
    };
    const add = (node, path, inContainer, fields) => {
        if (node.kind !== 'scalar' || !(0,_layer_js__WEBPACK_IMPORTED_MODULE_2__  .jz)(node) || (0,_layer_js__WEBPACK_IMPORTED_MODULE_2__  .kZ)(node))
            return;
        const known = leaves.get(path.join('\n'));
        const inAny = inContainer || known?.inContainer === true;
        leaves.set(path.join('\n'), { node, path, inContainer: inAny, fields: (known?.fields ?? 0) + fields });
    };
    visit(root, [], false);
    if (!isDefinition) {
        for (const spec of query.specs.filter((one) => isOf(one, query)))
            for (const path of pathsOf(root, spec.steps))
                add((0,_tree_edit_js__WEBPACK_IMPORTED_MODULE_3__  .oB)(root, path) ?? root, path, false, 1);
    }
    return [...leaves.values()];
}
 
function isKnown(node, query) {
    for (let at = node; at !== undefined; at = at.over) {
        const place = (0,_layer_js__WEBPACK_IMPORTED_MODULE_2__  .$t)(at);
        if (place !== null && query.isImage(place))
            return true;
    }
    return false;
}
 
function isOf(spec, { group, version, kind }) {
    return ((spec.group === '' || spec.group === group) &&
        (spec.version === '' || spec.version === version) &&
        (spec.kind === '' || spec.kind === kind));
}
 
function pathsOf(root, steps, at = []) {
    const here = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(root);
    if (here?.kind === 'sequence')
        return here.items.flatMap((item, index) => pathsOf(item, steps, [...at, index]));
    const [step, ...rest] = steps;
    if (step === undefined)
        return here === null ? [] : [at];
    const entry = here?.kind === 'map' ? (0,_tree_edit_js__WEBPACK_IMPORTED_MODULE_3__  .Ms)(here, step) : undefined;
    return entry === undefined ? [] : pathsOf(entry.value, rest, [...at, step]);
}
 

  }),

  1569:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    DO: () => (  scalarField),
    M8: () => (  textField),
    NE: () => (  textsField),
    Um: () => (  mapsField),
    _F: () => (  fieldOf),
    rZ: () => (  itemsField),
    su: () => (  scalarsField)
  });
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5794);



function fieldOf(node, name) {
    const map = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(node);
    if (map?.kind !== 'map')
        return null;
    let found = null;
    for (const { key, value } of map.entries) {
        const spelling = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(key);
        if (fold(spelling) === fold(name) && (found === null || spelling >= found.spelling))
            found = { spelling, value };
    }
    return (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(found?.value);
}
 
function fold(key) {
    return key.toUpperCase().toLowerCase();
}
 
function scalarField(node, name) {
    const value = fieldOf(node, name);
    return value?.kind === 'scalar' ? value : null;
}
 
function textField(node, name) {
    const value = scalarField(node, name);
    return value === null ? null : (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .Ru)(value) || null;
}
 
function itemsField(node, name) {
    const value = fieldOf(node, name);
    return value?.kind === 'sequence' ? value.items.map((item) => (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(item)) : [];
}
 
function mapsField(node, name) {
    return itemsField(node, name).flatMap((item) => (item?.kind === 'map' ? [item] : []));
}
 
function scalarsField(node, name) {
    return itemsField(node, name).flatMap((item) => (item?.kind === 'scalar' ? [item] : []));
}
 
function textsField(node, name) {
    return scalarsField(node, name).map(_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws);
}
 

  }),

  9756:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  kustomizationFile),
    y: () => (  isKustomizationFile)
  });
 
function isKustomizationFile(file) {
    return kustomizationFile.test(file);
}
 
const kustomizationFile = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
 

  }),

  7150:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $r: () => (  targetOf),
    Jn: () => (  openGraph),
    jz: () => (  decidingFiles),
    qR: () => (  decidingPaths),
    sX: () => (  reachFrom)
  });
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7390);
  var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1569);
  var _tree_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8241);



function openGraph(kustomizations, tree, deployers = []) {
    const reach = (directory, path) => reachFrom(tree, (key) => kustomizations.has(key), directory, path);
    const nodes = new Map();
    for (const [file, kustomization] of kustomizations) {
        const directory = (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_1__  .gN)(file);
        const includes = kustomization.includes.map((path) => reach(directory, path));
        const components = kustomization.components.map((path) => reach(directory, path));
        nodes.set(file, {
            key: file,
            file,
            directory,
            kustomization,
            includes,
            components,
            isDeployer: false,
            assumed: false,
        });
    }
    for (const [index, { file, deploys, components, overlay, assumed = false }] of deployers.entries()) {
        const key = `\0${index}`;
        const [includes, laid] = [deploys, components].map((paths) => paths.map((path) => reach('', path)));
        const directory = (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_1__  .gN)(deploys[0] ?? '');
        nodes.set(key, {
            key,
            file,
            directory,
            kustomization: overlay,
            includes: includes ?? [],
            components: laid ?? [],
            isDeployer: true,
            assumed,
        });
    }
    const fileOf = (node, path) => {
        const resolved = path.includes('\n') ? null : (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_1__  .dx)(node.directory, path);
        return resolved === null ? null : tree.fileAt(resolved);
    };
    const inverted = invert(nodes, (node) => decidingFiles({ fileOf }, node));
    const includersOf = (key) => inverted.get(key) ?? [];
    const roots = [...nodes.values()].filter(({ key }) => includersOf(key).length === 0);
    return { nodes, roots, includersOf, fileOf };
}


function reachFrom(tree, isRead, directory, written) {
    const path = written.includes('\n') ? null : (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_1__  .dx)(directory, written);
    if (path === null)
        return { kind: 'elsewhere', written };
    const file = tree.fileAt(path);
    if (file !== null && !written.endsWith('/'))
        return { kind: 'file', file };
    const key = tree.isDirectory(path) ? (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_2__  .zu)(tree, path) : null;
    return key === null || !isRead(key) ? { kind: 'elsewhere', written } : { kind: 'node', key };
}
function invert(nodes, filesOf) {
    const inverted = new Map();
    for (const node of nodes.values()) {
        const { key, includes, components } = node;
        const targets = [...[...includes, ...components].flatMap((reached) => targetOf(reached) ?? []), ...filesOf(node)];
        for (const target of new Set(targets)) {
            if (target === key)
                continue;
            const known = inverted.get(target);
            if (known === undefined)
                inverted.set(target, [key]);
            else
                known.push(key);
        }
    }
    return inverted;
}
 
function targetOf(reached) {
    switch (reached.kind) {
        case 'file':
            return reached.file;
        case 'node':
            return reached.key;
        case 'elsewhere':
            return null;
    }
}
 
function decidingFiles(graph, node) {
    return decidingPaths(node.kustomization).flatMap((path) => graph.fileOf(node, path) ?? []);
}
 
function decidingPaths({ patches, replacements, transformers, configurations, }) {
    return [
        ...patches.flatMap(({ path }) => path ?? []),
        ...transformers.map(({ text }) => text),
        ...configurations,
        ...replacements.flatMap((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .M8)(one, 'path') ?? []),
    ];
}
 

  }),

  5707:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    GC: () => (  TooMuch),
    JF: () => (  openTransform),
    Jo: () => (  saidOf),
    ak: () => (  openBudget),
    dT: () => (  imageOf),
    ek: () => (  placesOf),
    lD: () => (  split),
    uE: () => (  isPinnedText)
  });
 
  var _image_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4707);
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5794);
  var _expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3978);
  var _kustomization_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8291);
  var _layer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5687);





 
class TooMuch extends Error {
}
const tooMuch = 'there is more to follow in this tree than in any that a person keeps';
 
const maxSteps = 8_000_000;
const expressionSteps = 20;
 
const maxText = 1000;
function openBudget(limit = maxSteps) {
    let steps = 0;
    return (more) => {
        steps += more;
        if (steps > limit)
            throw new TooMuch(tooMuch);
    };
}
 
function isPinnedText(text) {
    const parsed = (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_0__  .F2)(text);
    return parsed.ok && parsed.reference.digest !== null;
}
 
function saidOf(image) {
    if (image.says)
        return image.says;
    const place = (0,_layer_js__WEBPACK_IMPORTED_MODULE_4__  .$t)(image);
    const { tag, digest } = split((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .ws)(image));
    const through = place === null ? [] : [place];
    return { name: place, tag: tag ? place : null, digest: digest ? place : null, through, by: place?.file ?? '' };
}
 
function placesOf(image) {
    const said = [];
    for (let at = image; at !== undefined; at = at.over)
        said.push(saidOf(at).through);
    return said.reverse().flat();
}


function openTransform(spend) {
    const known = new Map();
    return (image, { file, image: entry }) => {
        if (!changes(entry) || image.unknown !== undefined)
            return image;
        const name = known.get(entry.name) ?? compileName(entry.name);
        known.set(entry.name, name);
        spend(name.cost);
        const text = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .ws)(image);
        if (name.matches === null)
            return { ...image, unknown: `the images of ${file} select by an expression that only kustomize can tell` };
        if (text.length > maxText)
            return { ...image, unknown: `the images of ${file} make a name that is longer than any` };
        return name.matches(text) ? rewrite(image, text, entry, file) : image;
    };
}
 
function changes({ newName, newTag, digest, tagSuffix }) {
    return (newName ?? newTag ?? digest ?? tagSuffix) !== null;
}
function rewrite(image, text, entry, file) {
    const before = split(text);
    const says = saidOf(image);
    const at = (key) => ({ file, start: entry.at?.[key] ?? -1 });
    const name = entry.newName === null ? says.name : at('newName');
    const through = Object.values(entry.at ?? {}).map((start) => ({ file, start }));
    const make = (tag, digest, tagAt, digestAt) => {
        const written = `${entry.newName ?? before.name}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
        const isDigest = digest === null && tag?.includes('@');
        const said = {
            name,
            tag: tag ? tagAt : null,
            digest: isDigest ? tagAt : digest ? digestAt : null,
            through,
            by: file,
        };
        return (0,_layer_js__WEBPACK_IMPORTED_MODULE_4__  .g5)(written, { over: image, says: said });
    };
    if (entry.newTag !== null || entry.digest !== null) {
        return make(entry.newTag, entry.digest, at('newTag'), at('digest'));
    }
    if (entry.tagSuffix !== null)
        return make((before.tag ?? '') + entry.tagSuffix, null, at('tagSuffix'), null);
    return make(before.tag, before.digest, says.tag, says.digest);
}
 
function imageOf({ file, image: entry }) {
    if (!changes(entry) || (entry.newName === null && (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_3__  .Gk)(entry.name)))
        return null;
    const start = entry.at?.newName ?? entry.at?.name ?? -1;
    const says = { name: { file, start }, tag: null, digest: null, through: [], by: file };
    const before = (0,_layer_js__WEBPACK_IMPORTED_MODULE_4__  .g5)(entry.newName ?? entry.name, { says });
    return rewrite(before, (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .ws)(before), entry, file);
}
 
function split(text) {
    const from = Math.max(0, text.indexOf('/'));
    const at = text.indexOf('@', from);
    const colon = text.indexOf(':', from);
    if (colon < 0 || (at >= 0 && at < colon)) {
        return at < 0
            ? { name: text, tag: null, digest: null }
            : { name: text.slice(0, at), tag: null, digest: text.slice(at + 1) };
    }
    const tag = text.slice(colon + 1, at < 0 ? undefined : at);
    return { name: text.slice(0, colon), tag, digest: at < 0 ? null : text.slice(at + 1) };
}
 
const version = '(:[a-zA-Z0-9_.{}-]*)?(@[a-zA-Z0-9]+([.+_-][a-zA-Z0-9]+)*:[a-zA-Z0-9_.{}-]*)?$';
function compileName(name) {
    if (!/^[\w./:@-]{0,500}$/.test(name))
        return { matches: (0,_expression_js__WEBPACK_IMPORTED_MODULE_2__  .W)(`^${name}${version}`), cost: expressionSteps };
     
    const plain = new RegExp(`^${name}${version}`);
    return { matches: (text) => plain.test(text), cost: 1 };
}
 

  }),

  8291:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    AM: () => (  readImage),
    Gk: () => (  isNamePattern),
    Xu: () => (  emptyKustomization),
    kG: () => (  readKustomization)
  });
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5794);
  var _yaml_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1931);
  var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1569);
  var _layer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5687);
  var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5525);





 
function isNamePattern(name) {
    return /[*+?^$()[\]{}|\\]/.test(name);
}
 
function readKustomization(root, layer) {
    const map = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(root)?.kind === 'map' ? (0,_layer_js__WEBPACK_IMPORTED_MODULE_2__  .F_)(root, layer) : null;
    return markPlain({
        isComponent: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .M8)(map, 'kind') === 'Component',
        includes: ['resources', 'bases'].flatMap((key) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .NE)(map, key)).map(_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__  .Yo),
        components: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .NE)(map, 'components').map(_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__  .Yo),
        images: ['images', 'imageTags'].flatMap((key) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .Um)(map, key)).map((entry) => readImage(entry, layer)),
        patches: readPatches(map, layer),
        replacements: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .Um)(map, 'replacements'),
        transformers: readPlugins(map, 'transformers', layer),
        generators: readPlugins(map, 'generators', layer),
        configurations: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .NE)(map, 'configurations').map(_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__  .Yo),
        namespace: detached((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .M8)(map, 'namespace')),
        namePrefix: detached((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .M8)(map, 'namePrefix')),
        nameSuffix: detached((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .M8)(map, 'nameSuffix')),
        labels: new Map([
            ...pairsOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  ._F)(map, 'commonLabels')),
            ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .Um)(map, 'labels').flatMap((label) => pairsOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  ._F)(label, 'pairs'))),
        ]),
        annotations: new Map(pairsOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  ._F)(map, 'commonAnnotations'))),
        charts: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .Um)(map, 'helmCharts'),
        chartHome: detached((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .M8)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  ._F)(map, 'helmGlobals'), 'chartHome')),
        otherFiles: readOtherFiles(map),
    });
}
 
const emptyKustomization = readKustomization(null, {
    file: '',
    document: 0,
    source: { text: '', offsets: null },
    within: '',
});
function markPlain(kustomization) {
    const { patches, replacements, transformers, generators, configurations } = kustomization;
    const more = [patches, replacements, transformers, generators, configurations];
    return { ...kustomization, isPlain: more.every(({ length }) => length === 0) };
}
function detached(text) {
    return text === null ? null : (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__  .Yo)(text);
}
const imageKeys = ['name', 'newName', 'newTag', 'digest', 'tagSuffix'];
 
function readImage(map, layer) {
    const text = (key) => detached((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .M8)(map, key));
    const at = imageKeys.flatMap((key) => {
        const node = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .DO)(map, key);
        return node === null ? [] : [[key, (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__  .SU)(layer.source, node.start)]];
    });
    return {
        name: text('name') ?? '',
        newName: text('newName'),
        newTag: text('newTag'),
        digest: text('digest'),
        tagSuffix: text('tagSuffix'),
        at: Object.fromEntries(at),
    };
}
 
function readPatches(map, layer) {
    const plain = { path: null, target: null, allowsNameChange: false, allowsKindChange: false };
    const strategic = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .rZ)(map, 'patchesStrategicMerge').flatMap((node, index) => {
        if (node?.kind !== 'scalar')
            return [];
        const inline = { node, layer: { ...layer, within: `patchesStrategicMerge[${index}]` } };
        const text = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(node);
        return [{ ...plain, list: 'patchesStrategicMerge', ...(isPath(text) ? { inline: null, path: text } : { inline }) }];
    });
    const others = ['patches', 'patchesJson6902'].flatMap((list) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .Um)(map, list).map((patch, index) => readPatch(patch, list, { ...layer, within: `${list}[${index}].patch` })));
    return [...strategic, ...others];
}
 
function isPath(text) {
    return !/[\n{]/.test(text.trim());
}
function readPatch(patch, list, layer) {
    const node = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .DO)(patch, 'patch');
    const options = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  ._F)(patch, 'options');
    return {
        list,
        inline: node === null || (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .Ru)(node) === '' ? null : { node, layer },
        path: detached((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .M8)(patch, 'path')),
        target: (0,_target_js__WEBPACK_IMPORTED_MODULE_3__  ._E)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  ._F)(patch, 'target')),
        allowsNameChange: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .M8)(options, 'allowNameChange') === 'true',
        allowsKindChange: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .M8)(options, 'allowKindChange') === 'true',
    };
}
function readPlugins(map, key, layer) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .su)(map, key).map((node, index) => ({
        node,
        text: (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(node),
        layer: { ...layer, within: `${key}[${index}]` },
    }));
}
function pairsOf(node) {
    if (node?.kind !== 'map')
        return [];
    return node.entries.flatMap(({ key, value }) => {
        const scalar = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(value);
        return scalar?.kind === 'scalar' ? [[(0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__  .Yo)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(key)), (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__  .Yo)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(scalar))]] : [];
    });
}
function readOtherFiles(map) {
    const sources = ['configMapGenerator', 'secretGenerator']
        .flatMap((key) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .Um)(map, key))
        .flatMap((generator) => [
        ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .NE)(generator, 'files'),
        ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .NE)(generator, 'envs'),
        ...[(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .M8)(generator, 'env')].filter((file) => file !== null),
    ])
        .map((source) => source.replace(/^[^=/]+=/, ''));
    const openapi = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .M8)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  ._F)(map, 'openapi'), 'path');
    const byPath = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .Um)(map, 'replacements').flatMap((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .M8)(one, 'path') ?? []);
    const listed = ['validators', 'crds'].flatMap((key) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .NE)(map, key));
    return [...byPath, ...listed, ...sources, ...(openapi === null ? [] : [openapi])].map(_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__  .Yo);
}
 

  }),

  5687:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $t: () => (  placeOf),
    F_: () => (  attachLayer),
    ZZ: () => (  layerOf),
    fi: () => (  madeKey),
    g5: () => (  madeScalar),
    jz: () => (  isComposed),
    kZ: () => (  isNull)
  });
  var _yaml_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2008);
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5794);
  var _yaml_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1931);



 
const maxNodes = 200_000;


function attachLayer(root, layer) {
    let left = maxNodes;
    const compose = (node) => ({ ...node, layer });
    const attach = (node) => {
        const at = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hd)(node);
        if (at === null || left-- <= 0)
            return null;
        if (at.kind === 'scalar')
            return compose(at);
        if (at.kind === 'sequence')
            return { kind: 'sequence', items: at.items.map(attach) };
        const entries = new Map();
        for (const entry of (0,_yaml_merge_js__WEBPACK_IMPORTED_MODULE_0__  .xq)(at).entries)
            entries.set((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .ws)(entry.key), entry);
        const attached = [...entries.values()].map(({ key, value }) => ({ key: compose(key), value: attach(value) }));
        return { ...at, entries: attached };
    };
    const attached = attach(root);
    return left < 0 ? null : attached;
}
 
function isComposed(node) {
    return 'layer' in node;
}
 
function layerOf(node) {
    return isComposed(node) ? node.layer : null;
}
 
function placeOf(node) {
    const layer = layerOf(node);
    return layer === null ? null : { file: layer.file, start: (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_2__  .SU)(layer.source, node.start) };
}
 
function madeScalar(text, more = {}) {
    return { kind: 'scalar', style: 'double', start: 0, end: 0, literal: text, decode: null, layer: null, ...more };
}
 
function madeKey(text) {
    return { ...madeScalar(text), literal: text };
}
 
function isNull(node) {
    const at = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hd)(node);
    return at === null || (at.kind === 'scalar' && at.style === 'plain' && (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .Ru)(at) === '');
}
 

  }),

  7856:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  f: () => (  loadGraph),
  K: () => (  openKustomize)
});

 
var scalars = __webpack_require__(5570);
 
var field_path = __webpack_require__(9032);
 
var kustomize_resource = __webpack_require__(5088);
 
var yaml_document = __webpack_require__(3700);
 
var documents = __webpack_require__(730);
 
var kustomize_layer = __webpack_require__(5687);
; 



 
function readFile({ graph, node, read }, path) {
    const file = graph.fileOf(node, path);
    const text = file === null ? null : read(file);
    return file === null || text === null ? null : { source: { text, offsets: null }, layer: { file, within: '' } };
}
 
function readRoots({ source, layer }) {
    return (0,documents .Z)(source.text, source.text.charCodeAt(0) === 0xfeff ? 1 : 0, source.text.length).map((range) => (0,kustomize_layer .F_)((0,yaml_document .u)(source, range).root, { ...layer, document: range.index, source }));
}
 
; 




 
function readConfigurations(context) {
    const fields = [];
    let unknown = null;
    for (const path of context.node.kustomization.configurations) {
        const found = readFile(context, path);
        if (found === null)
            unknown ??= `the configuration ${path} of ${context.node.file} is not in the tree`;
        for (const root of found === null ? [] : readRoots(found)) {
            fields.push(...(0,field_path .Bi)(root, 'images'));
            const others = (0,field_path .Sq)(root).filter((list) => list.toLowerCase() !== 'images');
            const reaches = others.some((list) => (0,field_path .Bi)(root, list).some(({ steps }) => steps.includes('image')));
            if (reaches)
                unknown ??= `the configuration ${path} of ${context.node.file} lets more than images reach it`;
        }
    }
    return { fields, unknown };
}
 
const knownGenerators = /^(?:ConfigMap|Secret|IAMPolicy|HelmChartInflation)Generator$/;
 
function unknownGenerators(context) {
    return context.node.kustomization.generators.filter((plugin) => {
        const inline = readRoots({ source: (0,scalars .$E)(plugin.layer.source, plugin.node), layer: plugin.layer });
        const found = inline.some((root) => root?.kind === 'map') ? null : readFile(context, plugin.text.trim());
        const roots = found === null ? inline : readRoots(found);
        return !roots.every((root) => root?.kind === 'map' && (0,kustomize_resource .TH)(root).version === 'builtin' && knownGenerators.test((0,kustomize_resource .TH)(root).kind));
    });
}
 
 
var kustomize_image = __webpack_require__(5707);
; 
 
function innerNodes(graph, node) {
    const found = new Set();
    const components = new Set();
    const visit = (from) => {
        for (const reached of from.includes)
            if (reached.kind === 'node')
                found.add(graph.nodes.get(reached.key) ?? from);
        for (const reached of from.components) {
            const component = reached.kind === 'node' ? graph.nodes.get(reached.key) : undefined;
            if (component === undefined || components.has(component.key) || components.size > maxComponents)
                continue;
            components.add(component.key);
            visit(component);
        }
    };
    visit(node);
    return [...found];
}
 
const maxComponents = 500;
 
; 

 
const unprefixed = new Set(['CustomResourceDefinition', 'APIService', 'Namespace']);
 
function rename(resource, { namespace, prefix, suffix }) {
    let now = resource;
    const id = () => now.ids.at(-1);
    if (namespace !== null && id() !== undefined)
        now = (0,kustomize_resource .Uz)((0,kustomize_resource .$w)(now), [[['namespace'], namespace]]);
    for (const [before, after] of [
        [prefix, ''],
        ['', suffix],
    ]) {
        const last = id();
        if (last === undefined || `${before}${after}` === '' || unprefixed.has(last.kind))
            continue;
        now = (0,kustomize_resource .Uz)((0,kustomize_resource .$w)(now), [[['name'], `${before}${last.name}${after}`]]);
    }
    return now;
}
 
function label(resource, { labels, annotations }) {
    const under = (key, pairs) => [...pairs].map(([name, text]) => [[key, name], text]);
    return (0,kustomize_resource .Uz)(resource, [...under('labels', labels), ...under('annotations', annotations)]);
}
 
 
var yaml_node = __webpack_require__(5794);
 
var expression = __webpack_require__(3978);
 
var kustomize_fields = __webpack_require__(1569);
 
var tree_edit = __webpack_require__(3265);
; 




 
function splitFieldPath(path) {
    const steps = path.match(/(?:\[[^\]]*\]|\\.|[^.\\[]|\[)+/g) ?? [];
    return steps.map((step) => {
        const plain = step.replaceAll('\\.', '.');
        return plain.startsWith('[') && plain.endsWith(']') && !plain.includes('=') ? plain.slice(1, -1) : plain;
    });
}
 
function lookUp(root, steps) {
    let at = (0,yaml_node .hd)(root);
    for (const step of steps) {
        const [, key, wanted] = /^\[([^=]*)=(.*)\]$/s.exec(step) ?? [];
        if (at?.kind === 'map')
            at = (0,yaml_node .hd)((0,tree_edit .Ms)(at, step)?.value);
        else if (at?.kind !== 'sequence')
            return null;
        else if (key !== undefined)
            at = (0,yaml_node .hd)(at.items.find((item) => (0,kustomize_fields .M8)(item, key) === wanted) ?? null);
        else
            at = (0,yaml_node .hd)(step === '-' ? (at.items.at(-1) ?? null) : (at.items[Number(step)] ?? null));
    }
    return at;
}
 
function pathsTo(node, steps, at) {
    const [step, ...rest] = steps;
    const here = (0,yaml_node .hd)(node);
    if (step === undefined)
        return here === null ? [] : [at];
    if (here?.kind === 'map') {
        const entry = (0,tree_edit .Ms)(here, step);
        return entry === undefined ? [] : pathsTo(entry.value, rest, [...at, step]);
    }
    if (here?.kind !== 'sequence')
        return [];
    return here.items.flatMap((item, index) => (isItem(item, index, step) ? pathsTo(item, rest, [...at, index]) : []));
}
 
function readSelector(step) {
    const [, key, value = ''] = /^\[([^=]*)=(.*)\]$/s.exec(step) ?? [];
    return key === undefined ? null : { key, value };
}
 
function isItem(item, index, step) {
    if (step === '*')
        return true;
    const selector = readSelector(step);
    if (selector === null)
        return step === String(index);
    const { key, value: wanted } = selector;
    const text = (0,kustomize_fields .M8)(item, key);
     
    return text !== null && ((0,expression .W)(wanted)?.(text) ?? true);
}
 
function isSamePath(path, steps) {
    return path.length === steps.length && path.every((step, index) => String(step) === steps[index]);
}
 
 
var kustomize_graph = __webpack_require__(7150);
; 



 
function readOperations(root) {
    const list = (0,yaml_node .hd)(root);
    if (list?.kind !== 'sequence')
        return null;
    const operations = list.items.map((item) => {
        const map = (0,yaml_node .hd)(item);
        if (map?.kind !== 'map')
            return null;
        const text = (key) => (0,kustomize_fields .M8)(map, key) ?? '';
        return { op: text('op'), path: text('path'), from: text('from'), value: (0,tree_edit .Ms)(map, 'value')?.value ?? null };
    });
    return operations.includes(null) ? null : operations.filter((operation) => operation !== null);
}
 
function applyOperations(root, operations) {
    let tree = root;
    const tested = [];
    for (const operation of operations) {
        const next = apply(tree, operation);
        if (next === null)
            return null;
        const held = operation.op === 'test' ? take(tree, readPointer(operation.path))?.value : null;
        if (held)
            tested.push(held);
        tree = next;
    }
    return { tree, tested };
}
function apply(root, { op, path, from, value }) {
    const to = readPointer(path);
    if (to === null)
        return null;
    switch (op) {
        case 'add':
        case 'replace':
            return put(root, to, value, op);
        case 'remove':
            return take(root, to)?.rest ?? null;
        case 'copy':
            return copy(root, readPointer(from), to);
        case 'move': {
            const taken = take(root, readPointer(from));
            return taken && put(taken.rest, to, taken.value, 'add');
        }
        case 'test':
            return isSame(take(root, to)?.value ?? null, value) ? root : null;
        default:
            return null;
    }
}
 
function copy(root, from, to) {
    const taken = take(root, from);
    if (taken)
        return put(root, to, taken.value, 'add');
    return take(root, from?.slice(0, -1) ?? null)?.value?.kind === 'map' ? put(root, to, null, 'add') : null;
}
 
function readPointer(pointer) {
    if (pointer !== '' && !pointer.startsWith('/'))
        return null;
    return pointer
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
 
function indexOf(step, length) {
    if (step === '-')
        return length;
    if (!/^-?\d+$/.test(step))
        return null;
    const index = Number(step);
    return index < 0 ? length + index : index;
}
 
function atEnd(root, steps, change) {
    const [step = '', ...rest] = steps;
    const here = (0,yaml_node .hd)(root);
    if (here?.kind !== 'map' && here?.kind !== 'sequence')
        return null;
    if (rest.length === 0)
        return change(here, step);
    if (here.kind === 'map') {
        const known = (0,tree_edit .Ms)(here, step);
        const inner = known === undefined ? null : atEnd(known.value, rest, change);
        return inner === null ? null : (0,tree_edit .rM)(here, step, () => inner);
    }
    const index = indexOf(step, here.items.length);
    const inner = index === null ? null : atEnd(here.items[index] ?? null, rest, change);
    return index === null || inner === null ? null : { ...here, items: here.items.with(index, inner) };
}
function put(root, steps, value, op) {
    if (steps.length === 0)
        return (0,tree_edit .T)(value, root);
    return atEnd(root, steps, (holder, step) => {
        if (holder.kind === 'map') {
             
            return (0,tree_edit .rM)(holder, step, (old) => (0,tree_edit .T)(value, old));
        }
        const index = indexOf(step, holder.items.length);
        if (index === null || index < 0 || index > holder.items.length)
            return null;
        if (op === 'add')
            return { ...holder, items: holder.items.toSpliced(index, 0, value) };
        if (index === holder.items.length)
            return null;
        return { ...holder, items: holder.items.with(index, (0,tree_edit .T)(value, holder.items[index])) };
    });
}
 
function take(root, steps) {
    if (steps === null)
        return null;
    let value;
    const rest = atEnd(root, steps, (holder, step) => {
        if (holder.kind === 'map') {
            value = (0,tree_edit .Ms)(holder, step)?.value;
            return value === undefined ? null : (0,tree_edit .n$)(holder, step);
        }
        const index = indexOf(step, holder.items.length);
        value = index === null ? undefined : holder.items[index];
        return index === null || value === undefined ? null : { ...holder, items: holder.items.toSpliced(index, 1) };
    });
    return rest === null ? null : { value: value ?? null, rest };
}
function isSame(a, b) {
    const [one, other] = [(0,yaml_node .hd)(a), (0,yaml_node .hd)(b)];
    if (one === null || other === null)
        return one === other;
    if (one.kind === 'scalar')
        return other.kind === 'scalar' && (0,yaml_node .ws)(one) === (0,yaml_node .ws)(other);
    if (one.kind === 'sequence') {
        return (other.kind === 'sequence' &&
            one.items.length === other.items.length &&
            one.items.every((item, index) => isSame(item, other.items[index] ?? null)));
    }
    return (other.kind === 'map' &&
        one.entries.length === other.entries.length &&
        one.entries.every(({ key, value }) => {
            const partner = (0,tree_edit .Ms)(other, (0,yaml_node .ws)(key));
            return partner !== undefined && isSame(value, partner.value);
        }));
}
 
function skeletonOf({ op, path, value }) {
    const steps = op === 'add' || op === 'replace' ? readPointer(path) : null;
    if (steps === null)
        return null;
    return steps.reduceRight((inner, step) => holderOf(/^(?:-|\d+)$/.test(step) ? 0 : step, inner), value);
}
function holderOf(step, inner) {
    if (typeof step === 'number')
        return { kind: 'sequence', items: [inner] };
    return (0,tree_edit .rM)({ kind: 'map', entries: [], start: 0, end: 0, flow: false }, step, () => inner);
}
 
 
var kustomization = __webpack_require__(8291);
 
var collate = __webpack_require__(6658);
; 






const mergeKeys = new Map([
    ['containers', 'name'],
    ['initContainers', 'name'],
    ['ephemeralContainers', 'name'],
    ['volumes', 'name'],
    ['env', 'name'],
    ['imagePullSecrets', 'name'],
    ['volumeMounts', 'mountPath'],
    ['hostAliases', 'ip'],
    ['ports', 'containerPort'],
]);
 
const podPaths = new Map([
    ['v1/Pod', 'spec'],
    ['v1/PodTemplate', 'template.spec'],
    ['v1/ReplicationController', 'spec.template.spec'],
    ['apps/v1/Deployment', 'spec.template.spec'],
    ['apps/v1/DaemonSet', 'spec.template.spec'],
    ['apps/v1/StatefulSet', 'spec.template.spec'],
    ['apps/v1/ReplicaSet', 'spec.template.spec'],
    ['batch/v1/Job', 'spec.template.spec'],
    ['batch/v1/CronJob', 'spec.jobTemplate.spec.template.spec'],
    ['batch/v1beta1/CronJob', 'spec.jobTemplate.spec.template.spec'],
]);
 
function mergePatch(object, patch, apiVersion, kind) {
    const path = podPaths.get(`${apiVersion}/${kind}`)?.split('.');
    const merged = mergeMap(object, patch, path ?? null);
    const pod = merged === null || path === undefined ? null : (0,yaml_node .hd)((0,tree_edit .oB)(merged, path));
    const next = pod?.kind === 'map' && path !== undefined ? (0,tree_edit .rJ)(merged, path, withoutTwins(pod)) : merged;
    return next?.kind === 'map' ? next : merged;
}
 
function withoutTwins(pod) {
    return pod.entries.reduce((map, { key, value }) => {
        const mergeKey = mergeKeys.get((0,yaml_node .ws)(key));
        const list = (0,yaml_node .hd)(value);
        if (mergeKey === undefined || list?.kind !== 'sequence')
            return map;
        const named = new Map(list.items.flatMap((item) => namedItem(item, mergeKey)));
        const keyless = list.items.filter((item) => namedItem(item, mergeKey).length === 0);
        if (named.size + keyless.length === list.items.length)
            return map;
        return (0,tree_edit .rM)(map, (0,yaml_node .ws)(key), () => ({ kind: 'sequence', items: [...named.values(), ...keyless] }));
    }, pod);
}
function stepInto(scope, key) {
    if (scope === null || scope.length === 0)
        return null;
    return scope[0] === key ? scope.slice(1) : null;
}
 
function mergeMap(object, patch, scope, replaces = false) {
    const directive = directiveOf(patch);
    if (directive === 'delete')
        return null;
    const isNew = replaces || directive === 'replace';
    const base = isNew ? null : object;
    const entries = new Map(base?.entries.map((entry) => [(0,yaml_node .ws)(entry.key), entry]));
    for (const { key, value } of patch.entries) {
        const name = (0,yaml_node .ws)(key);
        if (name === '$patch')
            continue;
        const old = entries.get(name);
        const merged = mergeValue(old?.value ?? null, (0,yaml_node .hd)(value), name, { scope, isNew });
        if (merged === null)
            entries.delete(name);
        else
            entries.set(name, { key: old?.key ?? key, value: merged });
    }
    return { ...(base ?? patch), entries: [...entries.values()] };
}
 
function mergeValue(old, patch, key, { scope, isNew }) {
    if ((0,kustomize_layer .kZ)(patch) || patch === null)
        return null;
    const before = (0,yaml_node .hd)(old);
    if (patch.kind === 'map')
        return mergeMap(before?.kind === 'map' ? before : null, patch, stepInto(scope, key), isNew);
    if (patch.kind === 'scalar')
        return before?.kind === 'scalar' ? (0,tree_edit .jG)(patch, before) : patch;
    const mergeKey = scope?.length === 0 ? mergeKeys.get(key) : undefined;
    if (mergeKey === undefined)
        return patch;
    const items = before?.kind === 'sequence' ? before.items : isNew ? [] : null;
    return mergeList(items, patch.items, mergeKey);
}
 
function mergeList(old, patch, mergeKey) {
     
    const directive = old === null ? null : listDirective(patch);
    if (directive === 'delete')
        return null;
    const given = patch.filter((item) => directive === null || !isDirective(item));
    const base = directive === 'replace' ? [] : (old ?? []);
    const isNameless = (item) => !isDirective(item) && namedItem(item, mergeKey).length === 0;
     
    const nameless = base.filter(isNameless);
    if (nameless.length > 0)
        return { kind: 'sequence', items: nameless.slice(-1) };
    const named = base.flatMap((item) => namedItem(item, mergeKey));
    const namesakes = (0,collate .$)(named, ([name]) => name);
    const patches = (0,collate .$)(given.flatMap((item) => namedItem(item, mergeKey)), ([name]) => name);
     
    const items = [...patches].flatMap(([name, [first]]) => mergeItem(namesakes.get(name) ?? [], first));
     
    if (old !== null && given.some(isNameless))
        return { kind: 'sequence', items };
     
    const others = new Map(named.filter(([name]) => !patches.has(name)));
     
    const keyless = old === null ? patch.filter((item) => namedItem(item, mergeKey).length === 0) : [];
    return { kind: 'sequence', items: [...items, ...others.values(), ...keyless] };
}
 
function mergeItem(namesakes, given) {
    if (given === undefined)
        return [];
    const [, patch] = given;
    const known = namesakes.at(-1)?.[1];
    const directive = directiveOf(patch);
     
    const isKept = directive === 'replace' || (namesakes.length > 1 && directive !== 'delete');
    const merged = known && isKept ? known : mergeMap(known ?? null, patch, []);
    return merged && merged.entries.length > 0 ? [merged] : [];
}
function namedItem(item, mergeKey) {
    const map = (0,yaml_node .hd)(item);
    const name = map?.kind === 'map' ? (0,yaml_node .hd)((0,tree_edit .Ms)(map, mergeKey)?.value) : null;
    return map?.kind === 'map' && name?.kind === 'scalar' ? [[(0,yaml_node .ws)(name), map]] : [];
}
function directiveOf(map) {
    const value = (0,yaml_node .hd)((0,tree_edit .Ms)(map, '$patch')?.value);
    return value?.kind === 'scalar' ? (0,yaml_node .ws)(value) : null;
}
 
function listDirective(items) {
    const item = (0,yaml_node .hd)(items.find(isDirective));
    return item?.kind === 'map' ? directiveOf(item) : null;
}
function isDirective(item) {
    const map = (0,yaml_node .hd)(item);
    return map?.kind === 'map' && map.entries.length === 1 && directiveOf(map) !== null;
}
 
 
var kustomize_target = __webpack_require__(5525);
; 









 
function readPatchText(source, layer) {
    const roots = (0,documents .Z)(source.text, source.text.charCodeAt(0) === 0xfeff ? 1 : 0, source.text.length).map((range) => {
        const { root, problem, template } = (0,yaml_document .u)(source, range);
        return problem !== null || template ? null : (0,kustomize_layer .F_)(root, { ...layer, document: range.index, source });
    });
    const [first] = roots;
    const operations = first === undefined ? null : readOperations(first);
    const { text } = source;
    if (operations !== null)
        return { kind: 'operations', operations, text };
    const objects = roots.flatMap((root) => (root?.kind === 'map' ? [root] : []));
    return objects.length > 0 && objects.length === roots.length
        ? { kind: 'merge', objects, text }
        : { kind: 'unreadable', text };
}
 
function inlineSource({ node, layer }) {
    return (0,scalars .$E)(layer.source, node);
}
 
class Refused extends Error {
}
 
function applyPatch(resources, entry, patch, with_) {
    switch (patch.kind) {
        case 'merge':
            return patch.objects.reduce((all, object) => mergeOne(all, entry, object, with_), resources);
        case 'operations':
            return operate(resources, entry, patch.operations, with_);
        case 'unreadable':
            throw new Refused(`a patch of ${with_.file} is neither objects nor operations`);
    }
}
function choose(resource, entry, object) {
    if (resource.root === null)
        return 'no';
    if (entry.target === null) {
        const id = object === null ? null : (0,kustomize_resource .TH)(object);
        return id !== null && resource.ids.some((known) => (0,kustomize_target .WB)(known, id)) ? 'yes' : 'no';
    }
    const answer = entry.target.selects(resource);
    return answer === null ? 'unknown' : answer ? 'yes' : 'no';
}
function mergeOne(resources, entry, object, context) {
    const chosen = resources.map((resource) => choose(resource, entry, object));
    if (!chosen.includes('yes') && !chosen.includes('unknown'))
        return [...resources, ...strayResources(object, context)];
    return resources.flatMap((resource, index) => {
        if (chosen[index] === 'no')
            return [resource];
        if (chosen[index] === 'unknown')
            return [(0,kustomize_resource .nd)(resource, selectorUnknown(context))];
        const tree = (0,kustomize_resource .g7)(resource);
        const id = resource.ids.at(-1);
        if (tree === null || id === undefined)
            return [resource];
        const apiVersion = id.group === '' ? id.version : `${id.group}/${id.version}`;
        const merged = mergePatch(tree, object, apiVersion, id.kind);
        if (merged === null)
            return [];
        const kept = keepId(merged, tree, entry);
        const isRenamed = entry.allowsNameChange || entry.allowsKindChange;
        return [(0,kustomize_resource .Lf)(isRenamed ? (0,kustomize_resource .$w)(resource) : resource, kept, context.isImage, context.specs)];
    });
}
function selectorUnknown({ file }) {
    return `a patch of ${file} selects by an expression that only kustomize can tell`;
}
 
function keepId(merged, before, { allowsNameChange, allowsKindChange }) {
    const keep = [
        ['apiVersion'],
        ...(allowsKindChange ? [] : [['kind']]),
        ...(allowsNameChange ? [] : [['metadata', 'name']]),
        ['metadata', 'namespace'],
    ];
    return keep.reduce((tree, path) => copyAt(tree, before, path), merged);
}
 
function copyAt(tree, from, path) {
    const old = (0,tree_edit .oB)(from, path);
    const next = old === undefined ? (0,tree_edit .Bn)(tree, path) : ((0,tree_edit .rJ)(tree, path, old) ?? tree);
    return next.kind === 'map' ? next : tree;
}
function operate(resources, entry, operations, context) {
    const chosen = resources.map((resource) => (entry.target === null ? 'no' : choose(resource, entry, null)));
    if (!chosen.includes('yes') && !chosen.includes('unknown')) {
        const stray = operations.flatMap((operation) => strayResources(skeletonOf(operation), context));
        return [...resources, ...stray];
    }
    return resources.map((resource, index) => {
        if (chosen[index] === 'no')
            return resource;
        if (chosen[index] === 'unknown')
            return (0,kustomize_resource .nd)(resource, selectorUnknown(context));
        const tree = (0,kustomize_resource .g7)(resource);
        const patched = tree === null ? null : applyOperations(tree, operations);
        if (patched?.tree.kind !== 'map')
            throw new Refused(`a patch of ${context.file} does not fit what it selects`);
        const stored = entry.list === 'patchesJson6902' ? resource : (0,kustomize_resource .$w)(resource);
        const tested = (0,kustomize_resource .QL)(stored, patched.tested, context.file);
        return (0,kustomize_resource .Lf)(tested, patched.tree, context.isImage, context.specs);
    });
}
 
function strayResources(root, { file, isImage, specs }) {
    if (root?.kind !== 'map')
        return [];
    const nothing = { labels: () => new Map(), annotations: () => new Map() };
    const stray = { file, document: 0, root: null, ids: [], leaves: [], unknown: null, ...nothing };
    const { leaves } = (0,kustomize_resource .Lf)(stray, root, isImage, specs);
    return leaves.length === 0 ? [] : [{ ...stray, leaves }];
}
 
; 









 
function stepsOf(context) {
    const { kustomization, file } = context.node;
    const patches = kustomization.patches.map((entry) => readEntry(context, entry));
    const isLate = (step) => step.kind === 'patch' && step.entry.list === 'patchesJson6902';
    const { namespace, namePrefix, nameSuffix, labels, annotations } = kustomization;
    const images = kustomization.images.map((image) => ({ file, image }));
    return [
        ...patches.filter((step) => !isLate(step)),
        ...((namespace ?? namePrefix ?? nameSuffix)
            ? [{ kind: 'names', namespace, prefix: namePrefix ?? '', suffix: nameSuffix ?? '' }]
            : []),
        ...(labels.size + annotations.size > 0 ? [{ kind: 'metadata', labels, annotations }] : []),
        ...patches.filter(isLate),
        ...(images.length > 0 ? [{ kind: 'images', entries: images, fields: null }] : []),
        ...kustomization.replacements.flatMap((replacement) => readReplacement(context, replacement)),
        ...kustomization.transformers.flatMap((plugin) => readTransformer(context, plugin)),
    ];
}
function readEntry(context, entry) {
    if (entry.inline !== null) {
        return { kind: 'patch', entry, patch: readPatchText(inlineSource(entry.inline), entry.inline.layer) };
    }
    const found = readFile(context, entry.path ?? '');
    if (found === null)
        return missing(context, `the patch ${entry.path ?? ''}`);
    return { kind: 'patch', entry, patch: readPatchText(found.source, found.layer) };
}
function missing({ node }, what) {
    return { kind: 'unknown', reason: `${what} of ${node.file} is not in the tree` };
}
 
function readReplacement(context, replacement) {
    const path = (0,kustomize_fields .M8)(replacement, 'path');
    if (path === null)
        return [{ kind: 'replacement', replacement }];
    const found = readFile(context, path);
    if (found === null)
        return [missing(context, `the replacement ${path}`)];
    return readRoots(found).flatMap((root) => {
        const at = (0,yaml_node .hd)(root);
        const all = at?.kind === 'sequence' ? at.items.map((item) => (0,yaml_node .hd)(item)) : [at];
        return all.flatMap((one) => (one?.kind === 'map' ? [{ kind: 'replacement', replacement: one }] : []));
    });
}
 
function readTransformer(context, plugin) {
    const inline = readRoots({ source: (0,scalars .$E)(plugin.layer.source, plugin.node), layer: plugin.layer });
    const isInline = inline.some((root) => root?.kind === 'map');
    const found = isInline ? null : readFile(context, plugin.text.trim());
    if (!isInline && found === null)
        return [missing(context, `the transformer ${plugin.text.trim().slice(0, 100)}`)];
    const roots = found === null ? inline : readRoots(found);
    const layer = found === null ? plugin.layer : { ...found.layer, document: 0, source: found.source };
    return roots.flatMap((root) => (root?.kind === 'map' ? readPlugin(context, root, layer) : []));
}
 
const harmless = /^(?:Annotations|Hash|Label|ReplicaCount)Transformer$/;
function readPlugin(context, root, layer) {
    const { kind, group, version } = (0,kustomize_resource .TH)(root);
    const fields = (0,field_path .Bi)(root, 'fieldSpecs');
    const unknown = {
        kind: 'unknown',
        reason: `the transformer ${kind || 'without a kind'} of ${context.node.file} may change it`,
    };
    if (group !== '' || version !== 'builtin')
        return [unknown];
    if (kind === 'ImageTagTransformer') {
        const tag = (0,kustomize_fields ._F)(root, 'imageTag');
        const image = tag === null ? null : (0,kustomization .AM)(tag, layer);
        return image === null ? [] : [{ kind: 'images', entries: [{ file: layer.file, image }], fields }];
    }
    if (kind === 'ReplacementTransformer') {
        return (0,kustomize_fields .Um)(root, 'replacements').flatMap((replacement) => readReplacement(context, replacement));
    }
    if (kind.startsWith('Patch'))
        return readPatchPlugin(context, root, layer, kind) ?? [unknown];
    if (fields.some(({ steps }) => steps.some((step) => /image/i.test(step))))
        return [unknown];
    if (harmless.test(kind))
        return [];
    const names = namesOf(root, kind);
    return names === null ? [unknown] : [names];
}
function namesOf(root, kind) {
    if (!/^(?:Namespace|Prefix|Suffix|PrefixSuffix)Transformer$/.test(kind))
        return null;
    const namespace = kind === 'NamespaceTransformer' ? (0,kustomize_fields .M8)((0,kustomize_fields ._F)(root, 'metadata'), 'namespace') : null;
    return { kind: 'names', namespace, prefix: (0,kustomize_fields .M8)(root, 'prefix') ?? '', suffix: (0,kustomize_fields .M8)(root, 'suffix') ?? '' };
}
function readPatchPlugin(context, root, layer, kind) {
    const read = (list, path, node) => readEntry(context, {
        list,
        inline: node === null ? null : { node, layer },
        path,
        target: (0,kustomize_target ._E)((0,kustomize_fields ._F)(root, 'target')),
        allowsNameChange: (0,kustomize_fields .M8)((0,kustomize_fields ._F)(root, 'options'), 'allowNameChange') === 'true',
        allowsKindChange: (0,kustomize_fields .M8)((0,kustomize_fields ._F)(root, 'options'), 'allowKindChange') === 'true',
    });
    const scalar = (key) => {
        const value = (0,kustomize_fields ._F)(root, key);
        return value?.kind === 'scalar' ? value : null;
    };
    if (kind === 'PatchTransformer')
        return [read('patches', (0,kustomize_fields .M8)(root, 'path'), scalar('patch'))];
    if (kind === 'PatchJson6902Transformer')
        return [read('patchesJson6902', (0,kustomize_fields .M8)(root, 'path'), scalar('jsonOp'))];
    if (kind !== 'PatchStrategicMergeTransformer')
        return null;
    const paths = (0,kustomize_fields .NE)(root, 'paths').map((path) => read('patchesStrategicMerge', path, null));
    const inline = scalar('patches');
    return [...paths, ...(inline === null ? [] : [read('patchesStrategicMerge', null, inline)])];
}
 
; 






 
function findNeeds(graph, read, deploys) {
    const files = new Set();
    const sources = new Set();
    for (const node of graph.nodes.values()) {
        const context = { graph, node, read };
        const steps = node.kustomization.isPlain ? [] : stepsOf(context);
        const moving = steps.filter(reachesImages);
        const configured = node.kustomization.configurations.length > 0 && readConfigurations(context).fields.length > 0;
        if (changesObjects(node)) {
            for (const file of filesUnder(graph, changedBy(graph, node)))
                if (deploys(file))
                    files.add(file);
        }
        if (moving.length === 0 && !configured)
            continue;
        const readsOthers = moving.some(({ kind }) => kind === 'replacement');
        for (const file of filesUnder(graph, changedBy(graph, node))) {
            files.add(file);
            if (readsOthers)
                sources.add(file);
        }
    }
    return { files, sources };
}
 
function filesUnder(graph, starts) {
    const files = new Set();
    const seen = new Set(starts);
    const queue = [...starts];
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
        for (const reached of [...node.includes, ...node.components]) {
            if (reached.kind === 'file')
                files.add(reached.file);
            const next = reached.kind === 'node' ? graph.nodes.get(reached.key) : undefined;
            if (next === undefined || seen.has(next))
                continue;
            seen.add(next);
            queue.push(next);
        }
    }
    return files;
}
 
function changedBy(graph, node) {
    const found = new Set([node]);
    for (const one of found) {
        const takers = graph.includersOf(one.key).flatMap((key) => graph.nodes.get(key) ?? []);
        for (const taker of takers)
            if (taker.components.some((reached) => (0,kustomize_graph .$r)(reached) === one.key))
                found.add(taker);
    }
    return [...found];
}
 
function reachesImages(step) {
    switch (step.kind) {
        case 'names':
        case 'metadata':
        case 'unknown':
            return false;
        case 'images':
            return step.fields !== null;
        case 'replacement':
            return (0,kustomize_fields .Um)(step.replacement, 'targets').some((target) => (0,kustomize_fields .NE)(target, 'fieldPaths').some((path) => isNearImage(splitFieldPath(path))));
        case 'patch':
            if (imageWord.test(step.patch.text))
                return true;
            if (step.patch.kind !== 'operations')
                return false;
            return step.patch.operations.some(({ path }) => isNearImage(readPointer(path) ?? []));
    }
}
const imageWord = /image|ontainers|volumes|\$patch/i;
 
function isNearImage(steps) {
    return imageWord.test(steps.join('/')) || /^(?:|\*|-|\d+|.*(?:spec|template|pod).*)$/i.test(steps.at(-1) ?? '');
}
 
function changesObjects({ kustomization }) {
    const { patches, replacements, transformers, namespace, namePrefix, nameSuffix } = kustomization;
    return (patches.length + replacements.length + transformers.length > 0 || (namespace ?? namePrefix ?? nameSuffix) !== null);
}
 
; 




const span = { start: 0, end: 0, flow: false };


function createAt(node, steps, change) {
    const [step, ...rest] = steps;
    if (step === undefined)
        return change(node);
    const here = (0,yaml_node .hd)(node);
    if (here?.kind === 'sequence' || (here === null && isOfList(step)))
        return createItem(here, step, rest, change);
    if (here !== null && here.kind !== 'map')
        return node;
    const map = here ?? { kind: 'map', entries: [], ...span };
    return (0,tree_edit .rM)(map, step, (known) => createAt(known, rest, change));
}
const isOfList = (step) => readSelector(step) !== null || /^\d+$/.test(step);
function createItem(list, step, rest, change) {
    const { items, ...around } = list ?? { kind: 'sequence', items: [], ...span };
    const at = items.map((item, index) => isItem(item, index, step));
    if (at.includes(true))
        return { ...around, items: items.map((item, index) => (at[index] ? createAt(item, rest, change) : item)) };
    const selector = readSelector(step);
    if (selector === null && step !== String(items.length))
        return list;
    return { ...around, items: [...items, createAt(selector && newItem(selector), rest, change)] };
}
function newItem({ key, value }) {
    if (key === '')
        return (0,kustomize_layer .g5)(value);
    const entry = { key: (0,kustomize_layer .fi)(key), value: (0,kustomize_layer .g5)(value) };
    return { kind: 'map', entries: [entry], ...span };
}
 
; 












function applyReplacement(resources, replacement, context) {
    const value = findValue(resources, replacement, context);
    return (0,kustomize_fields .Um)(replacement, 'targets').reduce((all, target) => putIn(all, target, value, context), resources);
}
function findValue(resources, replacement, context) {
    const given = (0,kustomize_fields .M8)(replacement, 'sourceValue');
    if (given !== null)
        return { node: (0,tree_edit .Ms)(replacement, 'sourceValue')?.value ?? (0,kustomize_layer .g5)(given) };
    const source = (0,kustomize_fields ._F)(replacement, 'source');
    const [one, ...others] = resources.filter((resource) => isSource(resource, source));
    if (one === undefined && !context.isWhole)
        return { unknown: `a replacement of ${context.file} reads an object that is not here` };
    if (one === undefined || others.length > 0)
        throw new Refused(`a replacement of ${context.file} finds ${one ? others.length + 1 : 0} sources`);
    const steps = splitFieldPath((0,kustomize_fields .M8)(source, 'fieldPath') ?? 'metadata.name');
    const node = (0,yaml_node .hd)(lookUp((0,kustomize_resource .g7)(one), steps));
    if (node === null)
        throw new Refused(`a replacement of ${context.file} finds nothing at its source`);
    const options = (0,kustomize_fields ._F)(source, 'options');
    const delimiter = (0,kustomize_fields .M8)(options, 'delimiter');
    if (delimiter === null)
        return { node, from: { ids: one.ids, steps } };
    return partOf(node, delimiter, Number((0,kustomize_fields .M8)(options, 'index') ?? 0), context);
}
 
function partOf(node, delimiter, index, { file }) {
    if (node.kind === 'scalar' && (0,kustomize_layer .jz)(node) && node.unknown !== undefined)
        return { unknown: node.unknown };
    const part = node.kind === 'scalar' ? (0,yaml_node .ws)(node).split(delimiter)[index] : undefined;
    if (node.kind !== 'scalar' || part === undefined)
        throw new Refused(`a replacement of ${file} finds no such part`);
    const from = (0,kustomize_layer .jz)(node) ? (0,kustomize_image .Jo)(node) : undefined;
    const says = from && { ...from, name: from.name ?? from.through[0] ?? null };
    return { node: (0,kustomize_layer .g5)(part, says ? { says } : {}) };
}
 
function isSource({ ids }, source) {
    const text = (key) => (0,kustomize_fields .M8)(source, key) ?? '';
    return ids.some((id) => ['group', 'version', 'kind', 'name', 'namespace'].every((key) => {
        const wanted = text(key);
        const has = key === 'namespace' ? id[key] || 'default' : id[key];
        return wanted === '' || wanted === has;
    }));
}
function putIn(resources, target, value, context) {
    const given = (0,kustomize_fields .NE)(target, 'fieldPaths');
    const paths = (given.length > 0 ? given : ['metadata.name']).map(splitFieldPath);
    const hasDelimiter = (0,kustomize_fields .M8)((0,kustomize_fields ._F)(target, 'options'), 'delimiter') !== null;
    const from = 'from' in value ? value.from : undefined;
    const isItself = (resource) => resource.ids === from?.ids &&
        isTarget(resource, target) !== false &&
        paths.some((steps) => pathsTo((0,kustomize_resource .g7)(resource), steps, []).some((path) => isSamePath(path, from.steps)));
     
    const isMoving = hasDelimiter && from !== undefined && resources.some(isItself);
    const used = isMoving ? { unknown: `a replacement of ${context.file} changes what it reads` } : value;
    return resources.map((resource) => {
        const answer = isTarget(resource, target);
        const tree = answer === false ? null : (0,kustomize_resource .g7)(resource);
        if (tree === null)
            return resource;
        let now = tree;
        for (const steps of paths)
            now = putAt(now, steps, used, target, context, answer === null);
        return now.kind === 'map' && now !== tree ? (0,kustomize_resource .Lf)(resource, now, context.isImage, context.specs) : resource;
    });
}
function isTarget(resource, target) {
    const select = (0,kustomize_target ._E)((0,kustomize_fields ._F)(target, 'select'));
    if (select === null || resource.ids.length === 0)
        return false;
    const rejects = (0,kustomize_fields .Um)(target, 'reject').flatMap((node) => (0,kustomize_target ._E)(node) ?? []);
    const selected = (0,kustomize_target .Q7)([anyOf(resource.ids.map(select.selectsId)), select.selectsLabels(resource)]);
    const rejected = anyOf(rejects.flatMap((one) => [
        ...(one.hasId ? resource.ids.map(one.selectsId) : []),
        ...(one.hasLabels ? [one.selectsLabels(resource)] : []),
    ]));
    return (0,kustomize_target .Q7)([selected, rejected === null ? null : !rejected]);
}
function anyOf(answers) {
    if (answers.includes(true))
        return true;
    return answers.includes(null) ? null : false;
}
 
function putAt(tree, steps, value, target, context, isUnsure) {
    const options = (0,kustomize_fields ._F)(target, 'options');
    const unsure = isUnsure ? `a replacement of ${context.file} selects by what only kustomize can tell` : null;
    const unknown = unsure ?? ('unknown' in value ? value.unknown : null);
    const change = (old) => {
        if (unknown === null && 'node' in value)
            return setValue(old, value.node, options, context);
        return markUnknown(old ?? ('node' in value ? value.node : (0,kustomize_layer .g5)('')), unknown ?? '');
    };
    if ((0,kustomize_fields .M8)(options, 'create') === 'true')
        return createAt(tree, steps, change) ?? tree;
    return pathsTo(tree, steps, []).reduce((now, path) => {
        return (0,tree_edit .rJ)(now, path, change((0,yaml_node .hd)((0,tree_edit .oB)(now, path)) ?? null)) ?? now;
    }, tree);
}
 
function markUnknown(node, unknown) {
    const at = (0,yaml_node .hd)(node);
    if (at?.kind === 'scalar')
        return { ...((0,kustomize_layer .jz)(at) ? at : { ...at, layer: null }), unknown };
    if (at?.kind === 'sequence')
        return { ...at, items: at.items.map((item) => markUnknown(item, unknown)) };
    if (at?.kind !== 'map')
        return at;
    return { ...at, entries: at.entries.map(({ key, value }) => ({ key, value: markUnknown(value, unknown) })) };
}
function setValue(old, value, options, { file }) {
    const delimiter = (0,kustomize_fields .M8)(options, 'delimiter');
    if (delimiter === null)
        return (0,tree_edit .T)(value, old);
    const then = (0,yaml_node .hd)(old) ?? (0,kustomize_layer .g5)('');
    const now = (0,yaml_node .hd)(value);
    if (then?.kind !== 'scalar' || now?.kind !== 'scalar')
        throw new Refused(`a replacement of ${file} parts what is no text`);
    const parts = (0,yaml_node .Ru)(then).split(delimiter);
    const index = Number((0,kustomize_fields .M8)(options, 'index') ?? 0);
    if (index < 0)
        parts.unshift((0,yaml_node .ws)(now));
    else if (index >= parts.length)
        parts.push((0,yaml_node .ws)(now));
    else
        parts[index] = (0,yaml_node .ws)(now);
    return joined(parts.join(delimiter), then, now, file);
}
 
function joined(text, then, now, file) {
    if (!(0,kustomize_layer .jz)(then) || !(0,kustomize_layer .jz)(now))
        return (0,kustomize_layer .g5)(text);
    const [before, after] = [(0,kustomize_image .lD)((0,yaml_node .Ru)(then)), (0,kustomize_image .lD)(text)];
    const [old, from] = [(0,kustomize_image .Jo)(then), (0,kustomize_image .Jo)(now)];
    const place = from.through.at(-1) ?? null;
    const of = (key) => after[key] === null ? null : after[key] === before[key] ? old[key] : place;
    const says = { name: of('name'), tag: of('tag'), digest: of('digest'), through: from.through, by: file };
    const unknown = now.unknown ?? then.unknown;
    return (0,kustomize_layer .g5)(text, { over: then, says, ...(unknown !== undefined && { unknown }) });
}
 
; 



 
function selectImages(built, step, known, { transform, isImage }) {
    const { resources } = built;
    const specs = step.fields ?? known;
    const isUsual = specs.length === field_path .$G.length;
    const hit = new Set();
    const select = (from, node, times) => step.entries.slice(from).reduce((image, entry, index) => {
        let next = image;
        for (let time = 0; time < times; time++)
            next = transform(next, entry);
        if (next !== image)
            hit.add(from + index);
        return next;
    }, node);
    const next = resources.map((resource) => {
        const found = isUsual ? resource : refind(resource, specs, isImage);
        const changed = (0,kustomize_resource .r5)(found, (leaf) => select(0, leaf.node, (0,field_path .Qv)(leaf)));
        return step.fields === null || changed.root === null ? changed : withTimesOf(changed, resource);
    });
    const strays = built.isWhole
        ? []
        : step.entries.flatMap((entry, index) => {
            const image = hit.has(index) ? null : (0,kustomize_image .dT)(entry);
            const node = image === null ? null : select(index + 1, image, 1);
            return node === null ? [] : [(0,kustomize_resource .hC)(entry.file, 0, [{ node, path: [], inContainer: true, fields: 0 }])];
        });
    if (strays.length === 0 && next.every((resource, index) => resource === resources[index]))
        return built;
    return { ...built, resources: [...next, ...strays] };
}
 
function refind(resource, specs, isImage) {
    const { root } = resource;
    if (root === null)
        return resource;
    const known = new Map(resource.leaves.map((leaf) => [leaf.path.join('\n'), leaf.node]));
    const found = (0,kustomize_resource .Lf)(resource, root, isImage, specs).leaves.map((leaf) => {
        const node = known.get(leaf.path.join('\n')) ?? leaf.node;
        known.delete(leaf.path.join('\n'));
        return { ...leaf, node };
    });
    const others = resource.leaves.filter(({ path }) => known.has(path.join('\n')));
    return { ...resource, leaves: [...found, ...others.map((leaf) => ({ ...leaf, inContainer: false, fields: 0 }))] };
}
 
function withTimesOf(resource, before) {
    const known = new Map(before.leaves.map((leaf) => [leaf.path.join('\n'), leaf]));
    const leaves = resource.leaves.map((leaf) => {
        const { inContainer = false, fields = 0 } = known.get(leaf.path.join('\n')) ?? {};
        return { ...leaf, inContainer, fields };
    });
    return { ...resource, leaves };
}
 
; 











 
function openBuilds(options) {
    const done = new Map();
    const transform = (0,kustomize_image .JF)(options.spend);
    const steps = new Map();
    return (root) => {
         
        const stack = [root];
        const open = new Set();
        for (let node = stack.at(-1); node !== undefined; node = stack.at(-1)) {
            const next = done.has(node.key) ? [] : innerNodes(options.graph, node).filter(({ key }) => !done.has(key));
            const circle = next.some(({ key }) => open.has(key) || key === node.key);
            if (next.length > 0 && !circle) {
                open.add(node.key);
                stack.push(...next);
                continue;
            }
            stack.pop();
            open.delete(node.key);
            if (!done.has(node.key))
                done.set(node.key, buildSafely(node, { ...options, transform, steps, done }, circle));
        }
        return done.get(root.key) ?? nothing;
    };
}
const nothing = { resources: [], fields: [], isWhole: true, refused: null };
function buildSafely(node, building, isCircle) {
    try {
        if (isCircle)
            throw new Refused(`${node.file} includes itself`);
        return accumulate(node, { ...nothing, resources: [] }, building, []);
    }
    catch (error) {
        if (!(error instanceof Refused || error instanceof kustomize_image .GC))
            throw error;
        return failed(node, error.message, building);
    }
}
 
function failed(node, reason, { done, objectsOf }) {
    const own = [...node.includes, ...node.components].flatMap((reached) => {
        if (reached.kind === 'node')
            return done.get(reached.key)?.resources ?? [];
        return reached.kind === 'file' ? objectsOf(reached.file).resources : [];
    });
    const seen = new Set();
    const resources = [];
    for (const resource of own) {
        if (seen.has(resource) || resources.length > 10_000)
            continue;
        seen.add(resource);
        resources.push((0,kustomize_resource .nd)(resource, reason));
    }
    return { resources, fields: [], isWhole: false, refused: reason };
}
 
function accumulate(node, before, building, within) {
    if (within.includes(node.key))
        throw new Refused(`${node.file} is a component of itself`);
    if (within.length > maxComponents)
        throw new kustomize_image .GC('components are nested deeper than in any tree that a person keeps');
    const { graph, spend } = building;
    spend(accumulating);
    let now = include(node, before, building);
     
    if (node.includes.length + before.resources.length === 0)
        now = { ...now, isWhole: false };
    const { steps, fields, hasUnknownGenerators } = stepsOnce(node, building);
    if (fields.length > 0)
        now = { ...now, fields: [...now.fields, ...fields] };
    if (hasUnknownGenerators)
        now = { ...now, isWhole: false };
    for (const reached of node.components) {
        const component = reached.kind === 'node' ? graph.nodes.get(reached.key) : undefined;
        now = component ? accumulate(component, now, building, [...within, node.key]) : { ...now, isWhole: false };
    }
    return steps.reduce((all, step) => build_apply(all, step, node, building), now);
}
 
const accumulating = 100;
function stepsOnce(node, { graph, read, steps: known }) {
    const found = known.get(node.key) ?? readSteps({ graph, node, read });
    known.set(node.key, found);
    return found;
}
function readSteps(context) {
    const { fields, unknown } = readConfigurations(context);
    const own = stepsOf(context);
    return {
        steps: unknown === null ? own : [...own, { kind: 'unknown', reason: unknown }],
        fields,
        hasUnknownGenerators: unknownGenerators(context).length > 0,
    };
}
function include(node, before, building) {
    const parts = node.includes.map((reached) => build_partOf(reached, building));
    if (node.kustomization.charts.length > 0)
        parts.push({ ...nothing, isWhole: false });
    const refused = parts.find((part) => part.refused !== null)?.refused ?? null;
    if (refused !== null)
        throw new Refused(refused);
    const [only] = parts;
    if (parts.length === 1 && only && before.resources.length === 0)
        return { ...only, fields: [...before.fields, ...only.fields] };
    const resources = [...before.resources, ...parts.flatMap((part) => part.resources)];
    building.spend(resources.length);
    return {
        resources,
        fields: [before, ...parts].flatMap(({ fields }) => fields),
        isWhole: [before, ...parts].every(({ isWhole }) => isWhole),
        refused: null,
    };
}
function build_partOf(reached, { done, objectsOf }) {
    switch (reached.kind) {
        case 'file':
            return { ...nothing, ...objectsOf(reached.file) };
        case 'node':
            return done.get(reached.key) ?? { ...nothing, isWhole: false };
        case 'elsewhere':
            return { ...nothing, isWhole: false };
    }
}
function build_apply(built, step, node, building) {
    const { isImage, spend } = building;
    const { resources, fields } = built;
    const patching = { file: node.file, isImage, specs: [...field_path .$G, ...fields] };
    const of = (next) => ({ ...built, resources: next });
    switch (step.kind) {
        case 'patch':
            spend(resources.length);
            return of(applyPatch(resources, step.entry, step.patch, patching));
        case 'names':
            return of(resources.map((resource) => rename(resource, step)));
        case 'metadata':
            return of(resources.map((resource) => label(resource, step)));
        case 'images':
            return selectImages(built, step, patching.specs, building);
        case 'replacement':
            spend(resources.length);
            return of(replace(built, step, patching));
        case 'unknown':
            return of(resources.map((resource) => (0,kustomize_resource .nd)(resource, step.reason)));
    }
}
 
function replace({ resources, isWhole }, step, patching) {
    try {
        return applyReplacement(resources, step.replacement, { ...patching, isWhole });
    }
    catch (error) {
        if (!(error instanceof Refused) || reachesImages(step))
            throw error;
        return resources;
    }
}
 
; 





 
async function loadGraph(graph, load, options) {
    const deciding = new Set([...graph.nodes.values()].flatMap((node) => (0,kustomize_graph .jz)(graph, node)));
    const texts = new Map(await load([...deciding]));
    const read = (file) => texts.get(file) ?? null;
    const { deploys = () => false } = options;
    const needs = findNeeds(graph, read, deploys);
    const wanted = [...needs.files].filter((file) => needs.sources.has(file) || options.hasImages(file) || deploys(file));
    const missing = wanted.filter((file) => !texts.has(file));
    for (const [file, text] of await load(missing))
        texts.set(file, text);
    return { graph, read, needs };
}
 
function openKustomize({ graph, read, needs }, known) {
    const objects = new Map();
    const readObjects = (file) => {
        const text = needs.files.has(file) ? read(file) : null;
        const found = text === null ? null : (0,kustomize_resource .Mq)({ file, within: '' }, { text, offsets: null }, known.isImage);
        if (found !== null)
            return { resources: found, isWhole: true };
        const images = known.imagesOf(file);
        return { resources: images.length === 0 ? [] : [(0,kustomize_resource .hC)(file, 0, images)], isWhole: text === null };
    };
    const fileOf = (file) => {
        const found = objects.get(file) ?? readObjects(file);
        objects.set(file, found);
        return found;
    };
    const build = openBuilds({ graph, read, isImage: known.isImage, spend: (0,kustomize_image .ak)(), objectsOf: fileOf });
    return { build, objectsOf: (file) => fileOf(file).resources };
}
 

  }),

  9269:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  parseKustomization)
  });
  var _yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3700);
  var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(730);
  var _kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8291);



 
function parseKustomization(file, source) {
    const { text } = source;
    const [range] = (0,_yaml_documents_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length);
    const root = range === undefined ? null : (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__  .u)(source, range).root;
    return (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__  .kG)(root, { file, document: 0, source, within: '' });
}
 

  }),

  5088:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $w: () => (  storeId),
    Lf: () => (  withRoot),
    Mq: () => (  readResources),
    QL: () => (  withTested),
    TH: () => (  idOf),
    Uz: () => (  withMetadata),
    g7: () => (  treeOf),
    hC: () => (  imagesOnly),
    nd: () => (  withUnknown),
    r5: () => (  withLeaves)
  });
  var _yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3700);
  var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(730);
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5794);
  var _field_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9032);
  var _image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5707);
  var _layer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5687);
  var _tree_edit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3265);







 
function readResources(layer, source, isImage) {
    const { text } = source;
    const resources = [];
    for (const range of (0,_yaml_documents_js__WEBPACK_IMPORTED_MODULE_6__  .Z)(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length)) {
        const { root, problem, template } = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__  .u)(source, range);
        if (problem !== null || template)
            return null;
        if (root === null)
            continue;
        const attached = (0,_layer_js__WEBPACK_IMPORTED_MODULE_4__  .F_)(root, { ...layer, document: range.index, source });
        if (attached?.kind !== 'map')
            return null;
        for (const map of itemsOf(attached))
            resources.push(openResource(map, { ...layer, document: range.index }, isImage));
    }
    return resources;
}
 
function itemsOf(map) {
    const items = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hd)((0,_tree_edit_js__WEBPACK_IMPORTED_MODULE_5__  .Ms)(map, 'items')?.value);
    if (!textAt(map, 'kind').endsWith('List') || items?.kind !== 'sequence')
        return [map];
    return items.items.flatMap((item) => (item?.kind === 'map' ? itemsOf(item) : []));
}
function openResource(root, { file, document }, isImage) {
    return withRoot({ file, document, root, ids: [idOf(root)], leaves: [], unknown: null, ...readers(root) }, root, isImage);
}
 
function imagesOnly(file, document, leaves) {
    return { file, document, root: null, ids: [], leaves, unknown: null, ...readers(null) };
}
function readers(root) {
    const read = (key) => () => {
        const map = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hd)((0,_tree_edit_js__WEBPACK_IMPORTED_MODULE_5__  .oB)(root, ['metadata', key]));
        const pairs = map?.kind === 'map' ? map.entries : [];
        return new Map(pairs.map(({ key: name, value }) => [(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .ws)(name), textOf(value)]));
    };
    return { labels: read('labels'), annotations: read('annotations') };
}
 
function withRoot(resource, root, isImage, specs = _field_path_js__WEBPACK_IMPORTED_MODULE_2__  .$G) {
    const id = idOf(root);
    return {
        ...resource,
        ...readers(root),
        root,
        ids: [...resource.ids.slice(0, -1), id],
        leaves: (0,_field_path_js__WEBPACK_IMPORTED_MODULE_2__  .g6)(root, { ...id, specs, isImage }),
    };
}
 
function storeId(resource) {
    const last = resource.ids.at(-1);
    return last === undefined ? resource : { ...resource, ids: [...resource.ids, last] };
}
 
function treeOf({ root, leaves }) {
    if (root === null)
        return null;
    const now = leaves.reduce((tree, { path, node }) => {
        return (0,_tree_edit_js__WEBPACK_IMPORTED_MODULE_5__  .oB)(tree, path) === node ? tree : ((0,_tree_edit_js__WEBPACK_IMPORTED_MODULE_5__  .rJ)(tree, path, node) ?? tree);
    }, root);
    return now.kind === 'map' ? now : root;
}
 
function withLeaves(resource, change) {
    let changed = false;
    const leaves = resource.leaves.map((leaf) => {
        const node = (0,_field_path_js__WEBPACK_IMPORTED_MODULE_2__  .Qv)(leaf) > 0 ? change(leaf) : leaf.node;
        if (node === leaf.node)
            return leaf;
        changed = true;
        return { ...leaf, node };
    });
    return changed ? { ...resource, leaves } : resource;
}
 
function withUnknown(resource, unknown) {
    return {
        ...resource,
        unknown,
        leaves: resource.leaves.map((leaf) => ({ ...leaf, node: { ...leaf.node, unknown } })),
    };
}
 
function withTested(resource, values, by) {
    if (values.length === 0)
        return resource;
    const places = values.flatMap(scalarsOf).flatMap((node) => ((0,_layer_js__WEBPACK_IMPORTED_MODULE_4__  .jz)(node) ? (0,_image_js__WEBPACK_IMPORTED_MODULE_3__  .ek)(node) : []));
    return { ...resource, tested: [...(resource.tested ?? []), ...places.map((place) => ({ place, by }))] };
}
 
function scalarsOf(node) {
    if (node?.kind === 'scalar')
        return [node];
    if (node?.kind === 'sequence')
        return node.items.flatMap(scalarsOf);
    return node?.kind === 'map' ? node.entries.flatMap(({ value }) => scalarsOf(value)) : [];
}
 
function withMetadata(resource, texts) {
    let root = resource.root;
    for (const [path, text] of texts)
        if (root !== null)
            root = (0,_tree_edit_js__WEBPACK_IMPORTED_MODULE_5__  .rJ)(root, ['metadata', ...path], (0,_layer_js__WEBPACK_IMPORTED_MODULE_4__  .g5)(text)) ?? root;
    if (root?.kind !== 'map')
        return resource;
    return { ...resource, ...readers(root), root, ids: [...resource.ids.slice(0, -1), idOf(root)] };
}
function idOf(root) {
    const [, group = '', version = ''] = /^(?:(.*)\/)?(.*)$/s.exec(textAt(root, 'apiVersion')) ?? [];
    const metadata = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hd)((0,_tree_edit_js__WEBPACK_IMPORTED_MODULE_5__  .Ms)(root, 'metadata')?.value) ?? null;
    const text = (key) => textOf((0,_tree_edit_js__WEBPACK_IMPORTED_MODULE_5__  .oB)(metadata, [key]));
    return { group, version, kind: textAt(root, 'kind'), name: text('name'), namespace: text('namespace') };
}
function textAt(map, key) {
    return textOf((0,_tree_edit_js__WEBPACK_IMPORTED_MODULE_5__  .Ms)(map, key)?.value);
}
function textOf(node) {
    const at = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hd)(node);
    return at?.kind === 'scalar' ? (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .Ru)(at) : '';
}
 

  }),

  5525:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Q7: () => (  all),
    WB: () => (  isSameId),
    _E: () => (  readTarget)
  });
 
  var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3978);
  var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1569);


 
function readTarget(node) {
    if (node?.kind !== 'map')
        return null;
    const [group, version, kind, name, namespace, labels, annotations] = keys.map((key) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .M8)(node, key) ?? '');
    const matches = { group, version, kind, name, namespace };
    const [isGroup, isVersion, isKind, isName, isNamespace] = Object.values(matches).map((text) => compile(text ?? ''));
    const isGvk = (id) => all([isGroup?.(id.group), isVersion?.(id.version), isKind?.(id.kind)]);
    const selectsLabels = (object) => all([
        labels ? selectsBy(labels, object.labels()) : true,
        annotations ? selectsBy(annotations, object.annotations()) : true,
    ]);
    return {
        selects: (object) => {
            const ends = [object.ids[0], object.ids.at(-1)].filter((id) => id !== undefined);
            const last = ends.at(-1);
            if (last === undefined)
                return null;
            return all([
                any(ends.map((id) => isNamespace?.(namespaceOf(id)))),
                any(ends.map((id) => isName?.(id.name))),
                isGvk(last),
                selectsLabels(object),
            ]);
        },
        selectsId: (id) => all([isGvk(id), isName?.(id.name), isNamespace?.(id.namespace)]),
        selectsLabels,
        hasId: Object.values(matches).some((text) => text !== ''),
        hasLabels: `${labels}${annotations}` !== '',
    };
}
const keys = ['group', 'version', 'kind', 'name', 'namespace', 'labelSelector', 'annotationSelector'];
 
function all(answers) {
    if (answers.includes(false))
        return false;
    return answers.every((answer) => answer === true) ? true : null;
}
function any(answers) {
    if (answers.includes(true))
        return true;
    return answers.every((answer) => answer === false) ? false : null;
}
function compile(expression) {
    if (expression === '')
        return () => true;
    if (/^[\w/-]*$/.test(expression))
        return (text) => text === expression;
    const matches = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__  .W)(`^(?:${expression})$`);
    return (text) => matches?.(text) ?? null;
}
 
function namespaceOf({ namespace }) {
    return namespace === '' ? 'default' : namespace;
}
 
function isSameId(a, b) {
    const isSameKind = a.kind === b.kind && a.group === b.group && a.version === b.version;
    return isSameKind && a.name === b.name && namespaceOf(a) === namespaceOf(b);
}
 
function selectsBy(selector, labels) {
    const parts = selector.match(/(?:[^,(]|\([^)]*\))+/g) ?? [];
    return all(parts.map((part) => selectsOne(part.trim(), labels)));
}
function selectsOne(part, labels) {
    const equal = /^([\w./-]+)\s*(==|=|!=)\s*([\w.-]*)$/.exec(part);
    if (equal) {
        const [, key = '', sign, value] = equal;
        return sign === '!=' ? labels.get(key) !== value : labels.get(key) === value;
    }
    const exists = /^(!?)\s*([\w./-]+)$/.exec(part);
    if (exists)
        return labels.has(exists[2] ?? '') !== (exists[1] === '!');
    const set = /^([\w./-]+)\s+(in|notin)\s*\(([^)]*)\)$/.exec(part);
    if (!set)
        return null;
    const [, key = '', sign, values = ''] = set;
    const value = labels.get(key);
    const isIn = value !== undefined && values.split(',').some((one) => one.trim() === value);
    return sign === 'in' ? isIn : !isIn;
}
 

  }),

  3265:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bn: () => (  withoutNode),
    Ms: () => (  entryOf),
    T: () => (  layOver),
    jG: () => (  overScalar),
    n$: () => (  withoutEntry),
    oB: () => (  nodeAt),
    rJ: () => (  withNode),
    rM: () => (  withEntry)
  });
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5794);
  var _layer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5687);


 
function nodeAt(root, steps) {
    let at = root;
    for (const step of steps) {
        const here = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(at);
        if (here?.kind === 'map')
            at = entryOf(here, String(step))?.value;
        else if (here?.kind === 'sequence' && typeof step === 'number')
            at = here.items[step];
        else
            return undefined;
        if (at === undefined)
            return undefined;
    }
    return at;
}
 
function entryOf(map, key) {
    return map.entries.find((entry) => (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(entry.key) === key);
}
 
function withNode(root, steps, value) {
    const [step, ...rest] = steps;
    if (step === undefined)
        return value;
    const here = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(root);
    if (here?.kind === 'sequence') {
        if (typeof step !== 'number' || step >= here.items.length)
            return null;
        return { ...here, items: here.items.with(step, withNode(here.items[step] ?? null, rest, value)) };
    }
    if (here !== null && here.kind !== 'map')
        return null;
    const map = here ?? { kind: 'map', entries: [], start: 0, end: 0, flow: false };
    return withEntry(map, String(step), (known) => withNode(known, rest, value));
}
 
function withEntry(map, key, change) {
    const index = map.entries.findIndex((entry) => (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(entry.key) === key);
    const known = map.entries[index];
    if (known === undefined)
        return { ...map, entries: [...map.entries, { key: (0,_layer_js__WEBPACK_IMPORTED_MODULE_1__  .fi)(key), value: change(null) }] };
    return { ...map, entries: map.entries.with(index, { key: known.key, value: change(known.value) }) };
}
 
function withoutEntry(map, key) {
    return { ...map, entries: map.entries.filter((entry) => (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(entry.key) !== key) };
}
 
function withoutNode(root, steps) {
    const [step, ...rest] = steps;
    const entry = root.kind === 'map' && step !== undefined ? entryOf(root, step) : undefined;
    if (root.kind !== 'map' || step === undefined || entry === undefined)
        return root;
    if (rest.length === 0)
        return withoutEntry(root, step);
    const inner = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(entry.value);
    return inner === null ? root : withEntry(root, step, () => withoutNode(inner, rest));
}
 
function layOver(node, old) {
    const [now, then] = [(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(node), (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(old)];
    if (now === null || then === null || now.kind !== then.kind)
        return now;
    if (now.kind === 'scalar')
        return then.kind === 'scalar' ? overScalar(now, then) : now;
    if (now.kind === 'sequence' && then.kind === 'sequence') {
        const named = new Map();
        for (const item of then.items)
            named.set(nameOf(item) ?? '', item);
        const partner = (item, index) => {
            const name = nameOf(item);
            return name === null ? then.items[index] : named.get(name);
        };
        return { ...now, items: now.items.map((item, index) => layOver(item, partner(item, index))) };
    }
    if (now.kind !== 'map' || then.kind !== 'map')
        return now;
    const entries = now.entries.map(({ key, value }) => ({
        key,
        value: layOver(value, entryOf(then, (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(key))?.value),
    }));
    return { ...now, entries };
}
 
function overScalar(now, then) {
    const composed = (0,_layer_js__WEBPACK_IMPORTED_MODULE_1__  .jz)(now) ? now : { ...now, layer: null };
    return (0,_layer_js__WEBPACK_IMPORTED_MODULE_1__  .jz)(then) ? { ...composed, over: then } : composed;
}
function nameOf(item) {
    const map = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(item);
    const name = map?.kind === 'map' ? (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(entryOf(map, 'name')?.value) : null;
    return name?.kind === 'scalar' ? (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(name) : null;
}
 

  }),

  8241:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    DK: () => (  indexTree),
    zu: () => (  kustomizationAt)
  });
 
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7390);

function indexTree(entries) {
    const files = new Map();
    const directories = new Set(['']);
    for (const { path, links = [] } of entries) {
        for (const at of [path, ...links]) {
            files.set(at, path);
            for (let up = (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_0__  .gN)(at); !directories.has(up); up = (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_0__  .gN)(up))
                directories.add(up);
        }
    }
    return { fileAt: (path) => files.get(path) ?? null, isDirectory: (path) => directories.has(path) };
}
 
const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
 
function kustomizationAt(tree, directory) {
    return (kustomizationNames.map((name) => tree.fileAt((0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_0__  .zX)(directory, name))).find((file) => file !== null) ?? null);
}
 

  }),

  9135:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  isIgnored)
  });
  var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3346);
  var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8515);
  var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(831);





function isIgnored(policy) {
    const isListed = (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__  .eM)(policy.ignore);
    const own = new Set([
        policy.file,
        _policy_js__WEBPACK_IMPORTED_MODULE_2__  .k,
        policy.baseline?.file,
        (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__  .XB)(_policy_js__WEBPACK_IMPORTED_MODULE_2__  .k),
        ...(policy.extended ?? []),
    ]);
    return (file) => own.has(file) || isListed(file);
}
 

  }),

  5415:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    BW: () => (  placeAt),
    R8: () => (  filesOf),
    h$: () => (  placeFiles)
  });
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4997);
  var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8515);
  var _layout_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7188);





function placeAt(policy) {
    const matchesOf = matchFiles(policy);
    const isShared = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__  .eM)(policy.shared);
    const files = new Map();
    return (file, path) => {
        let known = files.get(file);
        if (known === undefined) {
            known = { matches: matchesOf(file), shared: isShared(file) };
            files.set(file, known);
        }
        for (const match of known.matches) {
            const placement = placePath(match, path, policy.environments);
            if (placement !== null)
                return placement;
        }
        return { environment: known.shared ? 'shared' : null, place: null };
    };
}
 
function filesOf(policy, environment) {
    if (environment === 'shared')
        return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__  .eM)(policy.shared);
    const matchesOf = matchFiles(policy);
    return (file) => matchesOf(file).some((match) => match.environment === null || match.environment.name === environment);
}
 
function placeFiles(policy, environment) {
    const matchesOf = matchFiles(policy);
    return (file) => matchesOf(file).find((match) => match.environment === null || match.environment.name === environment)?.place ??
        null;
}
 
function matchFiles(policy) {
    if (policy.environments.length === 0)
        return () => [];
    const layouts = policy.layout
        .map((layout) => (0,_layout_pattern_js__WEBPACK_IMPORTED_MODULE_1__  .am)(layout, policy.environments))
        .sort((a, b) => b.weight - a.weight);
    return (file) => layouts.flatMap(({ placeFile, path }) => {
        const place = placeFile(file);
        return place === null ? [] : [{ ...place, path }];
    });
}
 
function placePath(match, path, environments) {
    const { environment, place } = match;
    if (match.path.length === 0)
        return environment && { environment: environment.name, place: `${place}#${path}` };
    const steps = (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_2__  .Uf)(path) ?? [];
    if (steps.length < match.path.length)
        return null;
    for (const candidate of environment === null ? environments : [environment]) {
        if (match.path.every((step, index) => steps[index]?.key === substitute(step, candidate))) {
            return { environment: candidate.name, place: `${place}#${rewrite(match.path, steps, path)}` };
        }
    }
    return null;
}
const substitute = ({ key }, { directory }) => key.replaceAll('{env}', () => directory);
 
function rewrite(layout, steps, path) {
    const head = layout.map(({ key }) => key).join('');
    return head.replace(/^\./, '') + path.slice(steps[layout.length - 1]?.end);
}
 

  }),

  3234:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  plain)
  });
const same = (text) => text;
 
const plain = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same };
 

  }),

  3322:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    SI: () => (  findBlockPath),
    Wt: () => (  findPlacePath),
    fG: () => (  findFilePlace)
  });
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4997);

 
const ends = /\.(?:ref|reference|repository|name|tag|version|digest|sha)$/;


function findBlockPath({ path, shape }) {
    const block = shape === 'reference' || shape === 'map' ? path.replace(ends, '') : path;
    return shape === 'kustomize' ? (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_0__  .y6)(block) : block;
}
 
function findFilePlace({ place }) {
    return place === null ? '' : place.slice(0, place.indexOf('#'));
}
 
function findPlacePath(occurrence) {
    const path = occurrence.place === null ? occurrence.path : occurrence.place.slice(occurrence.place.indexOf('#') + 1);
    return findBlockPath({ path, shape: occurrence.shape });
}
 

  }),

  3143:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  _e: () => (  deployingFile),
  BU: () => (  mayDeploy),
  jD: () => (  mayHoldReleases)
});

 

 
var file_path = __webpack_require__(7390);
 
var yaml_document = __webpack_require__(3700);
 
var documents = __webpack_require__(730);
 
var plain = __webpack_require__(2568);
 
var candidate = __webpack_require__(3702);
; 







function namedValues(text) {
    if (!namesUnusual(text))
        return [];
    return (0,documents .Z)(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length).flatMap((range) => {
        const { root } = (0,yaml_document .u)({ text, offsets: null }, range);
        return [...new Set(namesIn((0,plain .Ul)(root)))];
    });
}
 
function namesUnusual(text) {
    const lists = [...text.matchAll(/\bvalues?Files["']?[ \t]*:([^\n]*)((?:\n[ \t]*(?:-|#)[^\n]*)*)/g)];
    return lists.some(([, line = '', items = '']) => {
        const names = [...line.split(','), ...items.split('\n')].map((item) => item.replace(/\s#.*$/, '').trim());
        return names.some((name) => name !== '' && !/^#|\.(?:ya?ml|json)["'\]\s]*$/.test(name));
    });
}
function namesIn(value) {
    if (Array.isArray(value))
        return value.flatMap(namesIn);
    if (!(0,plain .jh)(value))
        return [];
    const fromArgo = (0,plain .i1)(value, 'helm', 'valueFiles').map((name) => {
        const [, rest] = /^\$[^/]+\/(.*)$/.exec(name) ?? [];
        return rest === undefined ? (0,file_path .dx)((0,plain .$6)(value, 'path') ?? '', name) : (0,file_path .dx)('', rest);
    });
    const fromFlux = (0,plain .i1)(value, 'valuesFiles').map((name) => (0,file_path .dx)('', name));
    const own = [...fromArgo, ...fromFlux].filter((name) => name !== null && !name.includes('{{') && !(0,candidate .qn)(name));
    return [...own.filter((name) => name !== null), ...Object.values(value).flatMap(namesIn)];
}
 
; 

 
function mayDeploy(text) {
    return /argoproj\.io\/|toolkit\.fluxcd\.io\//.test(text);
}
 
function mayLayImages(text) {
    const hasOptions = text.includes('kustomize.toolkit.fluxcd.io/') || /\bkustomize["']?[ \t]*:/.test(text);
    return hasOptions && /\b(?:images|components)["']?[ \t]*:/.test(text);
}


function mayHoldReleases(text) {
    return /^releases:/m.test(text) && /\bchart["']?:/.test(text) && !/^apiVersion:/m.test(text);
}
 
function deployingFile(file, text) {
    if (mayHoldReleases(text))
        return [{ file, releases: true, images: false, values: [] }];
    return mayDeploy(text) ? [{ file, images: mayLayImages(text), values: namedValues(text) }] : [];
}
 

  }),

  4952:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    KP: () => (  nameAfterHost),
    eA: () => (  matchFilter),
    "if": () => (  parseImageName),
    t4: () => (  requireMatches),
    xC: () => (  nameWithoutRegistry),
    xo: () => (  nameAlone),
    yS: () => (  isSameName)
  });
  var _image_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4707);
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3653);
  var _policy_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8515);
  var _policy_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8663);
  var _text_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(461);
  var _text_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4066);








function nameWithoutRegistry({ parts, composed }) {
    const { registry, repository } = parts;
    if (composed?.alone !== undefined)
        return composed.alone();
    return registry?.text && repository?.text ? nameAlone(repository.text) : null;
}
 
function nameAlone(repository) {
    const result = (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_0__  .$q)(repository.slice(0, (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_0__  .mQ)(repository).nameEnd));
    return result.ok ? (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__  .t)(result.reference) : null;
}
 
function parseImageName(image) {
    const slash = image.indexOf('/');
    return { host: image.slice(0, slash), repository: image.slice(slash + 1) };
}
 
function nameAfterHost(image) {
    return image.slice(image.indexOf('/') + 1);
}
 
function matchFilter(globs) {
    if (globs.length === 0)
        return () => true;
    const byName = (0,_policy_images_js__WEBPACK_IMPORTED_MODULE_2__  .GK)(globs);
    const byRest = (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_1__  .eM)(globs);
    return (image) => byName(image) || byRest(nameAfterHost(image));
}
 
function requireMatches(globs, images, where) {
    for (const glob of globs) {
        const wrong = (0,_policy_images_js__WEBPACK_IMPORTED_MODULE_2__  .pL)(glob);
        if (wrong !== null)
            throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_4__  .y(`The image filter ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_5__  .hD)(glob)} ${wrong}.`);
        if (images.some(matchFilter([glob])))
            continue;
        throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_4__  .y(`The image filter ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_5__  .hD)(glob)} matches no first-party image in ${where}; it is held against names such as ghcr.io/acme/app.`);
    }
}
 
function isSameName(said, rendered) {
    if (said === null || rendered === null)
        return false;
    return said === rendered || rendered.endsWith(`/${said.replace(/^docker\.io\/(?:library\/)?/, '')}`);
}
 

  }),

  4684:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  eachOnce),
    VM: () => (  placeId),
    re: () => (  textId)
  });
function textId({ file, document, line, column, path }) {
    return `${file}#${document}@${line}:${column} ${path}`;
}
 
function placeId(occurrence) {
    const { environment, composed } = occurrence;
    const unit = composed === undefined ? '' : `${composed.name} ${composed.unit} ${composed.path} `;
    return `${unit}${environment ?? ''} ${textId(occurrence)}`;
}
 
function eachOnce(places) {
    const known = new Map();
    for (const place of places) {
        const id = textId(place);
        if (!known.has(id))
            known.set(id, place);
    }
    return [...known.values()];
}
 

  }),

  6375:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  cE: () => (  openReader),
  dB: () => (  placeAll),
  Fw: () => (  scanAround),
  Ib: () => (  scanEntries),
  Ff: () => (  scanText),
  wp: () => (  scanTree),
  H9: () => (  scanWorkspace)
});

 
var file_name = __webpack_require__(9756);
 
var ignore = __webpack_require__(9135);
 
var layout = __webpack_require__(5415);
 
var chart_values = __webpack_require__(4021);
 
var scan_names = __webpack_require__(5152);
 
var kustomization = __webpack_require__(8291);
 
var yaml_document = __webpack_require__(3700);
 
var yaml_documents = __webpack_require__(730);
 
var lines = __webpack_require__(4055);
 
var yaml_path = __webpack_require__(4997);
 
var image_written = __webpack_require__(5599);
 
var yaml_node = __webpack_require__(5794);
; 



 
const mostTold = 100_000;


function markAliases(found, root, text) {
    const { occurrences, looseDigests } = found;
    const count = occurrences.length + looseDigests.length;
    if (count === 0 || !mayAlias(text))
        return found;
    const { byPath, byStart } = findUses(root);
    if (byPath.size === 0)
        return found;
    const most = Math.max(20, Math.floor(mostTold / count));
    const own = new Set(occurrences.filter(saysVersion).map(({ path }) => path));
    const othersAt = (path) => (0,yaml_path .M2)(path).flatMap((top) => othersOf(byPath.get(top)?.slice(0, most), top, path, own));
    const taken = findTakers(occurrences);
    return {
        occurrences: occurrences.map((occurrence) => {
            const ofParts = findVersions(occurrence.parts).flatMap((part) => byStart.get(startOf(part)) ?? []);
            const alsoAt = [...othersAt(occurrence.path), ...ofParts.slice(0, most)];
            const parts = markShared(occurrence, byStart, taken);
            return { ...occurrence, parts, ...(alsoAt.length > 0 && { alsoAt }) };
        }),
        looseDigests: looseDigests.map((loose) => {
            const alsoAt = othersAt(loose.path);
            return alsoAt.length === 0 ? loose : { ...loose, alsoAt };
        }),
    };
}
 
function mayAlias(text) {
    return text.includes('*') && text.includes('&') && /&[^\s,[\]{}]/.test(text) && /\*[^\s,[\]{}]/.test(text);
}
 
function findVersions({ tag, digest, repository }) {
    const named = repository && (0,image_written .Xj)(repository.text) ? repository : undefined;
    return [tag, digest, named].filter((part) => part !== undefined).filter((part) => !isAliased(part));
}
function findTakers(occurrences) {
    const takers = new Map();
    for (const { parts, image } of occurrences) {
        for (const [role, part] of Object.entries(parts)) {
            if (isAliased(part))
                takers.set(startOf(part), [...(takers.get(startOf(part)) ?? []), { image, role }]);
        }
    }
    return takers;
}
 
function markShared({ parts, image: own }, byStart, taken) {
    const findShare = (role, part) => {
        if (isAliased(part))
            return undefined;
        const takers = taken.get(startOf(part)) ?? [];
        if (takers.some((taker) => own === null || taker.image !== own || taker.role !== role))
            return 'images';
        return role !== 'reference' && byStart.has(startOf(part)) ? 'values' : undefined;
    };
    const marked = Object.entries(parts).map(([role, part]) => {
        const shared = findShare(role, part);
        return [role, shared === undefined ? part : { ...part, shared }];
    });
    return Object.fromEntries(marked);
}
function isAliased(part) {
    return part.aliased === true;
}
function startOf(part) {
    return part.span.start;
}
function findUses(root) {
    const paths = new Map();
    const aliases = [];
    const visit = (node, path) => {
        if (node === null)
            return;
        if (node.kind === 'alias') {
            aliases.push({ node, path });
            return;
        }
        paths.set(node, path);
        if (node.kind === 'map')
            for (const { key, value } of node.entries)
                visit(value, (0,yaml_path .a8)(path, (0,yaml_node .ws)(key)));
        if (node.kind === 'sequence')
            for (const [index, item] of node.items.entries())
                visit(item, (0,yaml_path .a9)(path, index));
    };
    visit(root, '');
    const byTarget = new Map();
    for (const { node, path } of aliases) {
        const at = node.target === null ? undefined : paths.get(node.target);
        if (node.target === null || at === undefined)
            continue;
        const known = byTarget.get(node.target) ?? [at];
        known.push(path);
        byTarget.set(node.target, known);
    }
    const targets = [...byTarget];
    return {
        byPath: new Map(targets.flatMap(([, uses]) => uses.map((path) => [path, uses]))),
        byStart: new Map(targets.flatMap(([node, uses]) => (node.kind === 'scalar' ? [[node.start, uses.slice(1)]] : []))),
    };
}
function othersOf(uses, top, path, own) {
    if (uses === undefined)
        return [];
    return uses
        .filter((use) => use !== top)
        .map((use) => `${withoutMerge(use)}${path.slice(top.length)}`)
        .filter((other) => !own.has(other));
}
 
function withoutMerge(path) {
    const [last, above] = (0,yaml_path .M2)(path);
    if ((0,yaml_path .O0)(path) === '<<')
        return above ?? '';
    const isOne = last !== undefined && (0,yaml_path .WZ)(last) && above !== undefined && (0,yaml_path .O0)(above) === '<<';
    return isOne ? ((0,yaml_path .M2)(above)[1] ?? '') : path;
}
 
function saysVersion({ parts, merged }) {
    if (parts.reference !== undefined)
        return true;
    const takesTag = merged?.tag !== undefined && parts.tag === undefined;
    return Boolean(parts.digest?.text) && !takesTag && !(0,image_written .Xj)(merged?.repository?.text ?? '');
}
 
 
var merge = __webpack_require__(2008);
 
var scalars = __webpack_require__(5570);
 
var yaml_source = __webpack_require__(1931);
 
var collect = __webpack_require__(3312);
 
var variables = __webpack_require__(3990);
 
var glance = __webpack_require__(7092);
 
var image_keys = __webpack_require__(5232);
 
var key_name = __webpack_require__(4277);
 
var plausible = __webpack_require__(4533);
; 






 
function wordsOf(name) {
    return name.replaceAll(/[-.]/g, '_').toUpperCase();
}
function isRelated(words) {
    return words.startsWith(variables ._X.prefix);
}


function isImageVariable(name) {
    const words = wordsOf(name);
    return isRelated(words) || (0,image_keys .O7)(words, name);
}
 
function isNearImageKey(key, value) {
    if (!(0,glance .e_)(key) || !(0,image_written .Xj)(value))
        return false;
    const [, word = ''] = /^image[_-]([a-z]+)$/.exec(key) ?? [];
    if (word !== '' && !(0,image_keys .xc)(word.toUpperCase()))
        return true;
    const words = key.replace(/([a-z0-9])(?=[A-Z])/g, '$1_');
    return value.includes('/') && /^(?:[A-Z0-9_]+_)?(?:image|IMAGE)/.test(words) && isImageVariable(words);
}
const pictures = new RegExp(`${(0,key_name .EB)(variables ._X.pictureKeys)}$|image[-._](?:.*[-._])?${(0,key_name .EB)(variables ._X.pictures)}(?:[-._]|$)`, 'i');
const registries = new RegExp(`^(?:[\\w.-]+\\.)?(?:${variables ._X.registries.map((host) => host.split('*').map(key_name .k6).join('[\\w-]+')).join('|')})\\/`);


function isImageOf(name, value) {
    const words = wordsOf(name);
    if (isRelated(words))
        return true;
    if (!(0,image_keys .O7)(words, name))
        return false;
     
    if ((0,plausible .PW)(value) && !/image$/i.test(name))
        return false;
    return !pictures.test(name) || (0,plausible .dw)(value) || (0,image_written .Xj)(value) || registries.test(value);
}
const output = new RegExp(`^--?${(0,key_name .EB)(variables .Y0.flags)}(?:=|$)`);
 
function isOutput(argument) {
    return output.test(argument);
}
const outputs = new RegExp(`(?:^|_)${(0,key_name .EB)(variables .Vf.before)}_IMAGE$|(?:^|_)IMAGE_${(0,key_name .EB)(variables .Vf.after)}$`, 'i');
 
function isOutputName(name) {
    return outputs.test(wordsOf(name));
}
 
; 





function findOwner(path, { root, at, owner }) {
    const names = [owner, nameObject(root), ...nameItems(root, path.slice(at.length))];
    return (0,yaml_source .Yo)(names.filter((name) => name !== '').join(', '));
}
 
function findNamespace({ root }) {
    const metadata = metadataOf((0,yaml_node .hd)(root));
    return metadata && (0,yaml_node .b6)(metadata, 'namespace');
}
function nameObject(node) {
    const map = (0,yaml_node .hd)(node);
    const metadata = metadataOf(map);
    const name = metadata && ((0,yaml_node .b6)(metadata, 'name') ?? (0,yaml_node .b6)(metadata, 'generateName'));
    return name === undefined || map?.kind !== 'map' ? '' : `${(0,yaml_node .b6)(map, 'kind') ?? ''}/${name}`;
}
function metadataOf(node) {
    const metadata = node?.kind === 'map' ? (0,yaml_node .hd)((0,yaml_node .w4)(node, 'metadata')?.value) : null;
    return metadata?.kind === 'map' ? metadata : undefined;
}
function nameItems(root, path) {
    if (!path.includes('['))
        return [];
    const names = [];
    let node = (0,yaml_node .hd)(root);
    for (const { key } of (0,yaml_path .Uf)(path.replace(/^\./, '')) ?? []) {
        const list = node?.kind === 'sequence' ? node : null;
        node = stepInto(node, key);
        if (list !== null && node?.kind === 'map')
            names.push(nameItem(node));
        if (list !== null && node?.kind === 'scalar')
            names.push(nameText((0,yaml_node .ws)(node)) || flagBefore(list, key));
    }
    return names;
}
function stepInto(node, key) {
    if (node?.kind === 'sequence')
        return (0,yaml_node .hd)(node.items[Number(key.slice(1, -1))]);
    return node?.kind === 'map' ? (0,yaml_node .hd)((0,yaml_node .w4)(node, key.slice(1))?.value) : null;
}


function nameItem(item) {
    const names = [(0,yaml_node .b6)(item, 'name') ?? (0,yaml_node .b6)(item, 'path'), releaseOf(item)].filter(Boolean).join('/');
    const name = names || nameTarget(item) || nameObject(item) || nameField(item);
    return name.replace(/\.(?:registry|repository|name|tag|version|digest|sha)$/, '');
}
 
function releaseOf(item) {
    const helm = (0,yaml_node .hd)((0,yaml_node .w4)(item, 'helm')?.value);
    const release = helm?.kind === 'map' ? (0,yaml_node .b6)(helm, 'releaseName') : undefined;
    return (0,yaml_node .b6)(item, 'releaseName') ?? release ?? (0,yaml_node .b6)(item, 'chart');
}
 
function nameTarget(item) {
    const target = (0,yaml_node .hd)((0,yaml_node .w4)(item, 'target')?.value);
    if (target?.kind !== 'map')
        return '';
    const keys = ['kind', 'name', 'namespace', 'labelSelector', 'annotationSelector'];
    return keys.flatMap((key) => (0,yaml_node .b6)(target, key) ?? []).join('/');
}
 
function nameField(item) {
    const key = identities.find((name) => (0,yaml_node .b6)(item, name));
    return key === undefined ? '' : `{${key}=${(0,yaml_node .b6)(item, key)?.slice(0, longestField)}}`;
}
const longestField = 100;
 
const identities = [
    ...['id', 'key', 'app', 'service', 'component', 'cluster', 'tenant', 'team', 'project', 'customer', 'queue', 'topic'],
    ...['job', 'worker', 'function', 'role', 'region', 'zone', 'site', 'shard', 'lane', 'stage', 'type', 'schedule'],
];
 
function flagBefore({ items }, key) {
    const before = (0,yaml_node .hd)(items[Number(key.slice(1, -1)) - 1]);
    const text = before?.kind === 'scalar' ? (0,yaml_node .ws)(before) : '';
    return /^--?[\w.-]+$/.test(text) ? text : '';
}
 
function nameText(text) {
    return /^-{0,2}[\w.-]+=(?:[\w.-]+=)?/.exec(text)?.[0] ?? '';
}
 
 
var scan_parts = __webpack_require__(5000);
; 
 
function readProperties(text) {
    const properties = [];
    let start = 0;
    for (const line of text.split('\n')) {
        const [, before, name, value] = /^(\s*([\w.-]+)\s*=\s*)(\S*)\s*$/.exec(line) ?? [];
        if (before !== undefined && name !== undefined && value !== undefined) {
            const from = start + before.length;
            properties.push({ name, from, to: from + value.length });
        }
        else if (!/^\s*(?:[#!].*)?$/.test(line))
            return [];
        start += line.length + 1;
    }
    return properties;
}
 
; 


 
function addReference(into, node, place, context, from, to) {
    const { path, shape, pullPolicy, takesPullPolicy, by = 'image.anywhere' } = place;
    const part = (0,scan_parts .B)(context.source, node, place.keyNode, from, to);
    const draft = { path, shape, by, parts: { reference: part }, context };
    if (pullPolicy)
        draft.pullPolicy = pullPolicy;
    if (takesPullPolicy)
        draft.takesPullPolicy = true;
    if (place.unless !== undefined)
        draft.unless = place.unless;
    (0,collect .PQ)(into, draft);
}
 
 
var template = __webpack_require__(7822);
; 




function findFallbacks(text) {
    const [, before, value] = /^(\$\{\w+:?[-=])([^{}]+)\}$/.exec(text) ?? [];
    if (before !== undefined && value !== undefined)
        return [{ from: before.length, to: before.length + value.length }];
    if (!text.startsWith('{{') || !text.endsWith('}}'))
        return [];
    const piped = /^(\{\{-?\s*\$?\.Values((?:\.\w+)+)\s*\|\s*default\s+["`])([^"`{}\\]+)["`]\s*(?:\|\s*quote\s*)?-?\}\}$/.exec(text);
    if (piped)
        return [fallback(piped[1], piped[3], piped[2])];
    const called = /^(\{\{-?\s*default\s+["`])([^"`{}\\]+)["`]\s+\$?\.Values((?:\.\w+)+)\s*(?:\|\s*quote\s*)?-?\}\}$/.exec(text);
    if (called)
        return [fallback(called[1], called[2], called[3])];
    const winner = winnerIn(text);
    return alternativesOf(text)
        .filter(({ start, end }) => (0,image_written .Xj)(text.slice(start, end)))
        .map(({ start, end }) => ({ from: start, to: end, ...(winner && { value: winner }) }));
}
function fallback(before = '', literal = '', path = '') {
    return { from: before.length, to: before.length + literal.length, value: keysOf(path) };
}
const keysOf = (path) => path.match(/\w+/g) ?? [];
 
function winnerIn(text) {
    const [, path = ''] = /\$?\.Values((?:\.\w+)+)/.exec(text) ?? [];
    const [, name, asked] = /^\{\{-?\s*(if|with)\s+\$?\.Values((?:\.\w+)+)\s*-?\}\}/.exec(text) ?? [];
    const isPrinted = name === 'with' || text.split(`.Values${asked}`).length > 2;
    const isFirst = /\b(?:default|or|coalesce)\b/.test(text) && !/\bternary\b/.test(text);
    return (asked !== undefined && isPrinted) || (name === undefined && isFirst && path !== '') ? keysOf(path) : null;
}
 
function alternativesOf(text) {
    const actions = (0,template .CI)(text);
    const [first] = actions;
    if (first === undefined)
        return [];
    if (actions.length === 1)
        return literalsIn(text, first);
    if (!isBranch(text, first) || wordOf(text, actions.at(-1)) !== 'end')
        return [];
    return actions.slice(0, -1).flatMap((action, index) => {
        const next = actions[index + 1];
        if (next === undefined || !isBranch(text, action))
            return [];
        if (closes(text, next))
            return [trimmed(text, { start: action.end, end: next.start })];
        const after = actions[index + 2];
        const isAlone = next.start === action.end && after?.start === next.end && closes(text, after);
        return isAlone ? literalsIn(text, next) : [];
    });
}
const wordOf = (text, action) => /^\{\{-?\s*(\w+)/.exec(text.slice(action?.start, action?.end))?.[1];
const isBranch = (text, action) => ['if', 'with', 'else'].includes(wordOf(text, action) ?? '');
const closes = (text, action) => ['else', 'end'].includes(wordOf(text, action) ?? '');
function trimmed(text, { start, end }) {
    const literal = text.slice(start, end);
    return {
        start: start + literal.length - literal.trimStart().length,
        end: end - literal.length + literal.trimEnd().length,
    };
}
 
const taken = /\b(?:eq|ne|has\w*|contains|include|template|tpl|index|get|regex\w+|replace|trim\w+|split\w*|fail|required)\s+(?:\S+\s+)?$/;
function literalsIn(text, { start, end }) {
    return [...text.slice(start, end).matchAll(/(["`])([^"`{}\\\s]+)\1/g)].flatMap(({ 2: literal = '', index }) => {
        const from = start + index;
        return taken.test(text.slice(start, from)) ? [] : [{ start: from + 1, end: from + 1 + literal.length }];
    });
}
 
; 








function visitTemplate(into, node, { text, from }, place, context) {
    const bare = place.bare === true;
    const otherwise = findFallbacks(text).filter(({ from: start, to }) => {
        const literal = text.slice(start, to);
        return !(0,plausible .dw)(literal) && (0,plausible .gn)(literal, bare);
    });
    for (const { from: start, to, value } of otherwise)
        addReference(into, node, { ...place, ...(value !== undefined && { unless: value }) }, context, start, to);
    if (otherwise.length > 0)
        return;
    const filled = (0,template .xb)(text.slice(from))?.filled;
    if (filled === undefined)
        (0,collect .uj)(into, context, place.path, node);
    else if (place.versioned && !(0,image_written .Xj)(filled))
        return;
    else if (place.certain || (0,plausible .gn)(filled, bare))
        addReference(into, node, place, context, from);
    else if (!(0,plausible .rI)(filled))
        (0,collect .uj)(into, context, place.path, node);
}
 
; 






function schemeOf(text, { scheme }) {
    if (scheme !== undefined && text.startsWith(scheme))
        return scheme;
    return text.includes(docker) ? (/^(?:[\w.-]+:)?docker:\/\//.exec(text)?.[0] ?? '') : '';
}
const docker = 'docker://';
 
function namedBy(into, place, text, from) {
    const { certain, key, keyNode, by, scheme } = place;
    if (from > 0 && (scheme !== undefined || key === 'uses' || from !== docker.length))
        return by ?? 'docker-url';
    if (certain === true || ((0,image_keys .lu)(key) && isNamedBy(key, text)))
        return by ?? 'image.key';
    if (into.names.references.has(key))
        return 'policy.fields';
    if (keyNode !== undefined && isNearImageKey(key, text))
        return 'image.near';
    return text.includes('/') && (0,image_keys .d5)(key)?.role === 'tag' ? 'image.siblings' : null;
}
 
function isNamedBy(key, text) {
    return !(0,image_keys .hO)(key) || (0,image_written .Xj)(text) || (0,plausible .dw)(text);
}
function isReference(text, named, place) {
    if (place.versioned && !(0,image_written .Xj)(text))
        return false;
     
    return named ? place.certain === true || (0,plausible .gn)(text.trim(), place.bare === true) : (0,plausible .bm)(text);
}
 
; 














 
function visitText(into, node, place, context) {
    const text = (0,yaml_node .Ru)(node);
    if (text.trim() === '')
        return;
    const found = into.drafts.length;
    if (text.length < 600 && !text.includes('\n'))
        visitShort(into, node, text, place, context);
    if (text.includes('\n') && text.includes('='))
        visitLines(into, node, text, place, context);
     
    if (into.drafts.length > found)
        return;
    if (mayHoldYaml(node, text, place.key) && into.names.findSign(text) >= 0)
        into.embed(into, (0,scalars .$E)(context.source, node), place.path, context);
}
function visitShort(into, node, text, place, context) {
    const from = schemeOf(text, place).length;
    const by = namedBy(into, place, text, from);
    if (by !== null && (0,plausible .dw)(text)) {
        visitTemplate(into, node, { text, from }, { ...place, by }, context);
        return;
    }
    if (isReference(text.slice(from), by !== null, place)) {
        addReference(into, node, { ...place, by: by ?? 'image.anywhere' }, context, from);
        return;
    }
    if (place.shape === 'arg' || place.shape === 'env')
        visitAssignment(into, node, text, place, context);
    else if (text.startsWith('-'))
        visitAssignment(into, node, text, { ...place, shape: 'arg' }, context);
    visitDigest(into, node, text, place, context);
}
 
function visitDigest(into, node, text, place, context) {
    const isDigest = /^sha256:[0-9a-f]{64}$/.test(text);
    if (!isDigest && !(/^[0-9a-f]{64}$/.test(text) && /digest|sha/i.test(place.key)))
        return;
    const part = (0,scan_parts .B)(context.source, node, place.keyNode);
    const owner = findOwner(place.path, context);
    into.looseDigests.push({ path: (0,yaml_source .Yo)(place.path), document: context.document, part, ...(owner && { owner }) });
}


function visitAssignment(into, node, text, place, context) {
    const [assigned = '', names = ''] = /^-{0,2}([\w.-]+=(?:[\w.-]+=)?)/.exec(text) ?? [];
    if (assigned === '' || isOutput(text))
        return;
    const rest = text.slice(assigned.length);
    const isNamed = names.split('=').some((name) => isImageOf(name, rest));
    const found = isNamed ? (0,plausible .gn)((0,template .tO)(rest), false) : (0,plausible .bm)(rest);
    const by = isNamed ? (place.shape === 'arg' ? 'image.flag' : 'image.variable') : 'image.anywhere';
    if (found)
        addReference(into, node, { ...place, by }, context, assigned.length);
}
 
function visitLines(into, node, text, place, context) {
    const lines = readProperties(text);
    const named = namedBy(into, place, text, 0) !== null;
    for (const { name, from, to } of lines) {
        const value = text.slice(from, to);
        const found = named || isImageOf(name, value) ? (0,plausible .gn)((0,template .tO)(value), false) : (0,plausible .bm)(value);
        const line = { ...place, path: (0,yaml_path .a8)(place.path, name), shape: 'embedded', by: 'image.lines' };
        if (found)
            addReference(into, node, line, context, from, to);
    }
}


function passText(into, node, place, context, { by, why }) {
    if (into.names.findSign((0,yaml_node .Ru)(node)) < 0)
        return;
    const drafts = [];
    const aside = {
        ...into,
        drafts,
        looseDigests: [],
        pullPolicies: [],
        templated: [],
        passedOver: [],
        problems: [],
        seen: new Set(),
    };
    visitText(aside, node, place, context);
    if (drafts.length > 0)
        (0,collect .UD)(into, context, place.path, place.keyNode?.start ?? node.start, { by, why });
}


function mayHoldYaml(node, text, key) {
    const isLong = node.style === 'block' || node.decode?.().text.includes('\n');
    return isLong || /^values$|\.ya?ml$/.test(key)
        ? /^[ \t\-"'{[]*[\w./][\w./"'-]*[ \t]*:/m.test(text) || /^\s*[[{]/.test(text)
        : /^\s*[[{].*[\]}]\s*$/s.test(text);
}
 
function entryPath(path, key) {
    return (0,yaml_path .a8)(path, (0,yaml_node .ws)(key));
}
 
; 



 
function walkClosed(into, node, place, context) {
    const at = (0,yaml_node .hd)(node);
    if (at?.kind === 'map')
        for (const entry of (0,merge .xq)(at).entries)
            walkEntry(into, entry, place, context);
    if (at?.kind !== 'sequence')
        return;
    for (const [index, item] of at.items.entries()) {
        const state = place.state?.next(null) ?? null;
        walkClosed(into, item, { ...place, path: `${place.path}[${index}]`, state }, context);
    }
}
function walkEntry(into, { key, value }, place, context) {
    const path = entryPath(place.path, key);
    const state = place.state?.next((0,yaml_node .ws)(key)) ?? null;
    const { mark = null } = state ?? {};
    const node = (0,yaml_node .hd)(value);
    if (node?.kind !== 'scalar')
        walkClosed(into, value, { ...place, path, state }, context);
    else if (mark?.kind === 'image') {
        const { by, bare = false, certain = false } = mark;
        visitText(into, node, { path, key: 'image', keyNode: key, shape: 'reference', by, bare, certain }, context);
    }
}
 
 
var scan_shapes = __webpack_require__(3309);
; 






function walkVariable(into, map, place, context) {
    const name = (0,yaml_node .b6)(map, 'name');
    const isParameter = parameterList.test(place.outerKey);
    const keys = isParameter ? variables ._X.parameterValues : variables ._X.values;
    const entry = keys.map((key) => (0,yaml_node .w4)(map, key)).find((found) => found !== undefined);
    const value = (0,yaml_node .hd)(entry?.value);
    if (name === undefined || !entry)
        return false;
    if (isOutputName(name) && !context.imageParameters.has(name))
        return true;
    const path = entryPath(place.path, entry.key);
    if (isParameter && value?.kind === 'sequence')
        return walkArray(into, name, value, path, context);
    if (value?.kind !== 'scalar' || (!isParameter && map.entries.length > 3))
        return false;
    const shape = isParameter ? 'parameter' : 'env';
    visitText(into, value, { path, keyNode: entry.key, shape, ...said(name, value, isParameter, context) }, context);
    return true;
}
const parameterList = new RegExp(variables .Hl.word, 'i');
 
function said(name, value, isParameter, { kind, imageParameters }) {
    const isStep = isParameter && imageParameters.has(name);
     
    const bare = isStep || (isParameter && kind === 'Application' && /(?:^|\.)image$/i.test(name));
    const key = bare || isImageOf(name, (0,yaml_node .Ru)(value)) ? 'image' : name.replace(/image/gi, '');
    return { key, bare, by: isStep ? 'tekton.parameter' : 'image.variable' };
}
 
function walkArray(into, name, list, path, context) {
    const items = list.items.map((item) => (0,yaml_node .hd)(item));
    if (items.some((item) => item?.kind !== 'scalar'))
        return false;
    const shape = 'parameter';
    for (const [index, item] of items.entries()) {
        if (item?.kind !== 'scalar')
            continue;
        visitText(into, item, { path: `${path}[${index}]`, shape, ...said(name, item, true, context) }, context);
    }
    return true;
}
 
function findImageParameters(text) {
    const uses = text.matchAll(/\bimage["']?:[ \t]*["']?\$\((?:inputs\.)?params\.([\w-]{1,100})\)["']?[ \t]*\r?$/gm);
    return new Set([...uses].map(([, name = '']) => name));
}
 
function isImageFlag(node, value) {
    const flag = node?.kind === 'scalar' ? (0,yaml_node .ws)(node) : '';
    return /^--?[\w.-]+$/.test(flag) && isImageOf(flag.replace(/^-+/, ''), value);
}
 
function isOutputFlag(node) {
    return node?.kind === 'scalar' && isOutput((0,yaml_node .ws)(node));
}
 
; 





 
function contextOf(root, opened) {
    const { file, text, document, source, hints, shapes, values } = opened;
    const written = (0,yaml_node .hd)(root);
    const map = written?.kind === 'map' ? (0,merge .xq)(written) : written;
    const kind = (map?.kind === 'map' && (0,yaml_node .b6)(map, 'kind')) || '';
    const apiVersion = (map?.kind === 'map' && (0,yaml_node .b6)(map, 'apiVersion')) || '';
    const isObject = kind !== '' && apiVersion !== '';
    const state = shapes.open({ kind, apiVersion, named: (0,scan_shapes .ev)(map), file, values: values === true, root: map });
    const imageParameters = apiVersion.startsWith('tekton.dev/') ? findImageParameters(text) : none;
    return {
        document,
        source,
         
        hints: state?.finds || imageParameters.size > 0 ? null : hints,
        state,
        versioned: state?.rest === 'versioned',
        kind: isObject ? kind : '',
        apiVersion: isObject ? apiVersion : '',
        imageParameters,
        embedding: 0,
        root,
        at: '',
        owner: '',
    };
}
const none = new Set();
 
function isValuesKey(path) {
    return /values(?:[^.]*|[\w.-]*\.ya?ml)$/i.test((0,yaml_path .O0)(path) ?? '');
}
 
 
var parse = __webpack_require__(4707);
 
var reference = __webpack_require__(3653);
 
var conventions = __webpack_require__(71);
 
var catalogue = __webpack_require__(5224);
; 


 
function certaintyOf(by) {
    return known.get(by) ?? 'certain';
}
const known = new Map();
for (const { id, certainty = 'certain' } of catalogue .s)
    known.set(id, certainty);
for (const { id, certainty } of conventions .T)
    known.set(id, certainty);
 
; 

 
function findComment(text, lines, { digest, reference, tag, repository }, first) {
    const parts = [digest, reference, tag, repository, first].filter((part) => part !== undefined && !part.aliased);
    const behind = parts.flatMap((part) => (part ? (commentBehind(text, part) ?? []) : []));
    return behind.find(findStamp) ?? behind[0] ?? commentAbove(text, lines, digest ?? first);
}
 
function commentBehind(text, { span }) {
    const sign = /["']?[ \t]+#[ \t]?/y;
    sign.lastIndex = span.end;
    if (!sign.test(text))
        return undefined;
    const start = sign.lastIndex;
    const newline = text.indexOf('\n', start);
    return { text: text.slice(start, newline < 0 ? text.length : newline).replace(/\r$/, ''), start };
}
 
function commentAbove(text, lines, { span }) {
    const end = lines.startOf(span.start) - 1;
    if (end <= 0)
        return undefined;
    const from = Math.max(0, end - longestAbove);
    const near = text.slice(from, end);
    const start = near.lastIndexOf('\n') + 1;
    if (start === 0 && from > 0)
        return undefined;
    const [, before, said] = /^([ \t]*#[ \t]*)(v?\d+(?:\.\d+)+[\w.+-]{0,40})[ \t]*\r?$/.exec(near.slice(start)) ?? [];
    return before === undefined || said === undefined ? undefined : { text: said, start: from + start + before.length };
}
 
const longestAbove = 1000;


function findStamp({ text, start }) {
    const found = /\bv?\d+(?:\.\d+)+[\w.+-]{0,40}(?: \(\d{4}-\d\d-\d\d[\d: TZ.+-]{0,30}\))?/.exec(text) ??
        /\b[0-9a-f]{7,40} \(\d{4}-\d\d-\d\d[\d: TZ.+-]{0,30}\)/.exec(text);
    if (found === null)
        return undefined;
    const from = start + found.index;
    return { text: (0,yaml_source .Yo)(found[0]), span: { start: from, end: from + found[0].length } };
}
 
 
var common_registry = __webpack_require__(6005);
 
var join = __webpack_require__(3676);
 
var naming_block = __webpack_require__(1968);
; 












function readFacts(root, text) {
    const map = (0,yaml_node .hd)(root);
    if (map?.kind !== 'map')
        return { root: null, sealed: false };
    const sealed = (0,yaml_node .hd)((0,yaml_node .w4)(map, 'sops')?.value)?.kind === 'map' && text.includes('ENC[');
    return { root: map, sealed };
}
 
function finish(file, text, lines, drafts, facts) {
    const named = new Map();
    const joined = drafts.map((draft) => {
        const said = joinDraft(draft);
        const image = withRegistry(draft, said, facts);
        if (image !== null)
            named.set(draft.path, { ...said, image });
        return { draft, said, image };
    });
    return joined.map(({ draft, said, image }) => {
        const outer = (0,naming_block .X)(draft.path, said, named);
        const found = toOccurrence(file, lines, draft, said, outer?.image ?? image);
        addComment(found, text, lines, draft.parts);
        if (outer !== null)
            found.namedBy = outer.namedBy;
        if (facts.sealed)
            found.sealed = true;
        addRare(found, draft, said, lines);
        return found;
    });
}
function toOccurrence(file, lines, draft, said, image) {
    const { line, column, endLine, endColumn } = locate(lines, (0,collect .Yj)(draft.parts).span);
    const { reference, problem, tag, digest } = said;
    return {
        file,
        document: draft.context.document,
        path: (0,yaml_source .Yo)(draft.path),
        shape: shapeOf(draft),
        by: draft.by,
        certainty: certaintyOf(draft.by),
        parts: draft.parts,
        line,
        column,
        endLine,
        endColumn,
        reference,
        problem,
        image,
        tag,
        digest,
    };
}
function addComment(found, text, lines, parts) {
    const comment = findComment(text, lines, parts, (0,collect .Yj)(parts));
    if (comment && comment.text !== '')
        found.comment = (0,yaml_source .Yo)(comment.text);
    const stamp = comment && findStamp(comment);
    if (stamp)
        found.stamp = stamp;
}
function shapeOf({ context, shape }) {
    return context.embedding > 0 ? 'embedded' : shape;
}
 
function joinDraft({ parts, merged }) {
    if (!merged)
        return (0,join .n)(parts);
    const said = (0,join .n)({ ...merged, ...parts });
    const problem = said.problem && parts[said.problem.part] ? said.problem : null;
    return { ...said, reference: parts.repository ? said.reference : null, problem };
}
 
function addRare(found, { path, context, merged, digestSlot, tagSlot, pullPolicy, takesPullPolicy, unless }, { templated }, lines) {
    const owner = findOwner(path, context);
    if (owner)
        found.owner = owner;
    if (templated)
        found.templated = templated;
    const namespace = findNamespace(context);
    if (namespace)
        found.namespace = (0,yaml_source .Yo)(namespace.slice(0, longestName));
    if (merged)
        found.merged = merged;
    if (digestSlot)
        found.digestSlot = digestSlot;
    if (tagSlot)
        found.tagSlot = tagSlot;
    if (pullPolicy)
        found.pullPolicy = { ...pullPolicy, location: locate(lines, pullPolicy.span) };
    if (unless !== undefined)
        found.unless = unless.map(yaml_source .Yo);
    if (takesPullPolicy)
        found.takesPullPolicy = takesPullPolicy;
    if (context.embedding > 0)
        found.within = found.path.slice(0, context.at.length);
    const { patch } = context;
    if (patch && patch.to.length < longestPath)
        found.patches = (0,yaml_source .Yo)(patch.to + path.slice(patch.from.length));
}
 
const longestName = 253;
const longestPath = 1000;
 
function locate(lines, span) {
    const start = lines.at(span.start);
    const end = lines.at(span.end);
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
 
function withRegistry(draft, said, { root }) {
    const { repository, registry } = draft.parts;
    if (shapeOf(draft) !== 'map' || !repository || !said.image)
        return said.image;
    if ((0,parse .$q)(repository.text).ok && /^[^/]*[.:][^/]*\//.test(repository.text))
        return said.image;
    const common = (0,common_registry .Ke)(root, draft.path);
    const isWritten = registry !== undefined && registry.text !== '';
    if (common.kind === 'none' || (isWritten && !(common.kind === 'one' && common.always)))
        return said.image;
    if (common.kind === 'several')
        return null;
    const name = (0,parse .$q)((0,image_written .KV)(common.registry, repository.text));
    return name.ok ? (0,reference .t)(name.reference) : said.image;
}
 
; 


function readMargin(text) {
    const head = text.slice(0, headLength);
    const kind = /^kind:[ \t]+([A-Za-z]\w*)[ \t]*\r?$/m.exec(head);
    const apiVersion = /^apiVersion:[ \t]+([a-z][\w./-]*)[ \t]*\r?$/m.exec(head);
    if (kind === null || apiVersion === null)
        return null;
    const before = head.slice(0, Math.max(kind.index, apiVersion.index));
    if (/["'{[|>&*!?%\x85\u2028\u2029]|\r(?!\n)/.test(before) || strange.test(text))
        return null;
    if (!/^(?:[ \t]*(?:#.*)?\r?\n|---[ \t]*\r?\n)*[A-Za-z]/.test(before + kind[0]))
        return null;
    const isOnce = (key) => text.indexOf(`\n${key}:`, text.indexOf(`${key}:`) + 1) < 0;
    if (!isOnce('kind') || !isOnce('apiVersion'))
        return null;
    return { kind: kind[1] ?? '', apiVersion: apiVersion[1] ?? '' };
}
 
const headLength = 1000;
 
const strange = /^(?![A-Za-z][\w.-]*:(?:[ \t\r\n]|$)|#|-[ \t]|---|[ \t\r\n]|$)/m;
 
function margin_startOf(slice, { start }) {
    return start + Math.max(0, slice.search(/\S/));
}
 
 
var keys = __webpack_require__(7935);
; 






 
function placeOfRoot(path, state, values = false) {
    return { path, key: '', outerKey: '', state, values: values || state?.mark?.kind === 'values' };
}
 
function shapeUnder(key, outerKey) {
    if (isArguments(key) || isAroundArguments(outerKey))
        return 'arg';
    if (isAroundVariables(outerKey) || /^[A-Z][A-Z0-9_]+$/.test(key))
        return 'env';
    return 'reference';
}
const isArguments = (0,key_name .gy)(variables .bS.keys);
const isAroundArguments = (0,key_name .gy)(variables .bS.around);
const isAroundVariables = (0,key_name .gy)(variables .iN.around);
 
function isLikeContainer(may, { key, outerKey }) {
    if ((0,image_keys .GS)(key || outerKey) || key === keys .kL.key || aroundContainers.has(outerKey))
        return true;
    return (may & glance .H.container) !== 0;
}
const aroundContainers = new Set(keys .kL.around);
 
function imageMark(may, { state }) {
    const mark = may & glance .H.image ? state?.next('image')?.mark : null;
    return mark?.kind === 'image' ? mark : null;
}
 
function isInValues(may, { values }) {
    return values && !(may & glance .H.machine);
}
 
function takesPolicy({ path }, { kind, apiVersion }, isContainer) {
    if (kind === '')
        return false;
    return isContainer || (path === 'spec' && !apiVersion.endsWith('k8s.io/v1'));
}
 
function isObject(map) {
    return (0,yaml_node .w4)(map, 'kind') !== undefined && (0,yaml_node .w4)(map, 'apiVersion') !== undefined;
}
 
function isUnlabelled(map) {
    return (0,yaml_node .w4)(map, 'metadata') !== undefined && (0,yaml_node .w4)(map, 'spec') !== undefined;
}
 
; 
 
function reportProblem(scan, read) {
    const problem = read.problem ?? findSkipped(scan, read);
    if (problem === null)
        return;
    if (isTemplateFile(scan.file))
        listLine(scan, problem.at);
    else
        addUnreadable(scan, problem.at, problem.reason);
}
 
function isTemplateFile(file) {
    return /\.(?:tpl|tmpl|gotmpl|j2|jinja2?|tftpl|erb)$/.test(file);
}
function listLine({ file, text, lines, result }, at) {
    const { line, column } = lines.at(at);
    const written = text.slice(at, at + 200).split('\n', 1)[0] ?? '';
    result.templated.push({ file, line, column, path: '', document: 0, text: written.trim() });
}
 
function addUnreadable({ file, lines, result }, at, reason) {
    const { line, column } = lines.at(at);
    result.unreadable.push({ file, line, column, reason });
}
 
function findSkipped(scan, { skipped = [] }) {
    const named = skipped.find(({ start, end }) => scan.names.findSign(scan.text.slice(start, end)) >= 0);
    return named ? { reason: 'it is no valid YAML here, and no template action changes that', at: named.start } : null;
}
 
; 



function isTestSuite(root) {
    const map = (0,yaml_node .hd)(root);
    if (map?.kind !== 'map' || !map.entries.every(({ key }) => suiteKeys.has(key.literal)))
        return false;
    const tests = (0,yaml_node .hd)((0,yaml_node .w4)(map, 'tests')?.value);
    return tests?.kind === 'sequence' && tests.items.length > 0 && tests.items.every(isTest);
}
function isTest(item) {
    const test = (0,yaml_node .hd)(item);
    return test?.kind === 'map' && (0,yaml_node .hd)((0,yaml_node .w4)(test, 'asserts')?.value)?.kind === 'sequence';
}
const suiteKeys = new Set([
    ...['suite', 'values', 'set', 'templates', 'excludeTemplates', 'release', 'capabilities', 'chart', 'tests'],
    ...['kubernetesProvider', 'skip', 'postRenderer', 'documentSelector', '$schema'],
]);
 
; 




const { keys: pull_policy_keys } = keys .wN;
 
function pullPolicyOf(map, context) {
    const key = pull_policy_keys.find((each) => (0,yaml_node .w4)(map, each) !== undefined);
    const node = (0,yaml_node .hd)(key === undefined ? null : (0,yaml_node .w4)(map, key)?.value);
    if (node?.kind !== 'scalar')
        return {};
    const value = (0,yaml_node .Ru)(node);
    if (value === '' || (0,plausible .dw)(value))
        return {};
    const span = { start: (0,yaml_source .SU)(context.source, node.start), end: (0,yaml_source .SU)(context.source, node.end) };
    return { pullPolicy: { value: (0,yaml_source .Yo)(value), span } };
}
 
; 









 
function textPlace(map, entry, mark, place, context) {
    const key = (0,yaml_node .ws)(entry.key);
    const path = entryPath(place.path, entry.key);
    const keyNode = entry.key;
    if (mark?.kind === 'image' && isBeside(mark, map)) {
        const said = { path, keyNode, shape: shapeUnder(key, place.outerKey), by: mark.by, bare: mark.bare === true };
        if (mark.scheme !== undefined)
            return { ...said, key, scheme: mark.scheme };
        const certain = mark.certain === true;
        return key === 'image' || isReferenceIn(place.key, key)
            ? { ...imagePlace(map, path, entry, place, context, mark), certain }
            : { ...said, key: 'image', certain };
    }
    const { versioned } = context;
    const by = namedByBlock(place, key, entry.value);
    if (key === 'image' || by === 'image.reference')
        return { ...imagePlace(map, path, entry, place, context, null), versioned, by: by ?? 'image.key' };
    const said = { path, keyNode, shape: shapeUnder(key, place.outerKey), versioned };
    return by === null ? { ...said, key } : { ...said, key: 'image', by };
}
 
function imagePlace(map, path, { key: keyNode }, place, context, mark) {
    return {
        path,
        key: 'image',
        keyNode,
        shape: 'reference',
        by: mark?.by ?? 'image.key',
        bare: mark?.bare === true || isLikeContainer(place.may, place) || isInValues(place.may, place),
        takesPullPolicy: takesPolicy(place, context, mark?.certain === true),
        ...pullPolicyOf(map, context),
    };
}
function isBeside({ beside }, map) {
    return beside === undefined || (0,yaml_node .b6)(map, beside[0]) === beside[1];
}
 
function namedByBlock(place, key, value) {
    if (isReferenceIn(place.key, key))
        return 'image.reference';
    if ((0,image_keys .K1)(place.key) && isVersionedName(value))
        return 'image.versions';
    return isInImages(key, place) ? 'image.list' : null;
}
 
function isVersionedName(value) {
    const node = (0,yaml_node .hd)(value);
    const text = node?.kind === 'scalar' ? (0,yaml_node .ws)(node) : '';
    return text.includes('/') && (0,image_written .Xj)(text);
}


function isInImages(key, place) {
    if (!(0,image_keys .sM)(place.key))
        return false;
    return (0,yaml_path .WZ)(place.path) ? itemNames.has(key) : !isListRegistry(key);
}
const itemNames = new Set(keys .Op.names);
const isListRegistry = (0,key_name .gy)(keys .Op.unless);
const referenceKeys = new Set(keys .rA.keys);
 
function isReferenceIn(mapKey, key) {
    return (0,image_keys .K1)(mapKey) && referenceKeys.has(key);
}
 
function isBuildInput(key, place) {
    return place.key === 'with' && !(0,image_keys .lu)(key);
}
 
 
var image_digest = __webpack_require__(3278);
 
var parts = __webpack_require__(2921);
; 




function toParts(context, found, merged = {}) {
    const parts = {};
    for (const role of ['registry', 'repository', 'tag', 'digest']) {
        const part = partIn(context, found[role]);
        if (part)
            parts[role] = part;
    }
    const says = Object.values(parts).some((part) => part.text !== '');
    const isReset = parts.digest && (Object.keys(merged).length > 0 || (!found.repository && !found.registry));
    return says || isReset ? parts : {};
}
 
function partIn({ source }, entry) {
    const value = (0,yaml_node .hd)(entry?.value);
    if (!entry || value?.kind !== 'scalar')
        return undefined;
    const part = (0,scan_parts .B)(source, value, entry.key);
    return entry.value?.kind === 'alias' ? { ...part, aliased: true } : part;
}
 
function scalarOf(entry) {
    if (!entry)
        return null;
    const value = (0,yaml_node .hd)(entry.value);
    if (value === null)
        return entry.value === null ? '' : null;
    return value.kind === 'scalar' ? (0,yaml_node .Ru)(value) : null;
}
function hasText(entry) {
    return Boolean(scalarOf(entry));
}


function isSplit(image, tag, digest) {
    return !tag && !image.includes('@') && /^(?:sha256:)?[0-9a-f]{64}$/.test(scalarOf(digest) ?? '');
}
 
function scalarEntry(map, key) {
    const entry = (0,yaml_node .w4)(map, key);
    return entry && scalarOf(entry) !== null ? entry : undefined;
}
 
; 












function findFlatImages(into, map, { path, values }, context) {
    const used = new Set();
    for (const [prefix, group] of groupFlat(map)) {
        const found = chooseFlat(map, prefix, group) ?? (isShared(path) ? null : chooseOverlay(map, prefix, group, values));
        const named = found?.repository ?? found?.tag ?? found?.digest;
        if (!found || !named)
            continue;
        const key = (0,yaml_node .ws)(named.key);
        const draft = { path: (0,yaml_path .a8)(path, key), shape: 'map', by: 'image.siblings', context };
        const shared = found.registry || found.repository === undefined ? undefined : findShared(map, found.repository);
        const merged = shared && { merged: toParts(context, { registry: shared }) };
        if ((0,collect .PQ)(into, { ...draft, parts: toParts(context, found), ...merged })) {
            for (const entry of Object.values(found))
                used.add(entry);
        }
    }
    return used;
}
 
function groupFlat(map) {
    const groups = new Map();
    for (const entry of map.entries) {
        const key = entry.key.literal ?? '';
        const flat = (0,image_keys .d5)(key);
        const text = scalarOf(entry);
         
        if (!flat || key.includes('/') || text === null || (text === '' && flat.role !== 'digest'))
            continue;
        const prefix = flat.prefix === parts .eg.kserve.prefix && scalarEntry(map, 'image') ? 'image' : flat.prefix;
        groups.set(prefix, { ...groups.get(prefix), [flat.role]: entry });
    }
    return groups;
}
function chooseFlat(map, prefix, group) {
    const repository = group.repository ?? (0,yaml_node .w4)(map, prefix);
    const name = scalarOf(repository);
    if (!repository || !name)
        return null;
    const versioned = group.tag !== undefined || group.digest !== undefined;
    const isFound = (0,plausible .dw)(name) ? versioned : isFlatName(group, repository, name, versioned);
    return isFound ? { ...group, repository } : null;
}
function isFlatName(group, repository, name, versioned) {
    if (!(0,parse .$q)(name.split(/[:@]/, 1)[0] ?? '').ok)
        return false;
    if ((0,image_written .Xj)(name) && !isSplit(name, group.tag, group.digest))
        return group.repository !== undefined && versioned;
    return versioned || isLoneRepository(repository, name);
}
 
function findShared(map, repository) {
    return scalarOf(repository)?.includes('/') ? undefined : scalarEntry(map, parts .eg.datadog.registry);
}
 
function isShared(path) {
    return sharing.has((0,yaml_path .O0)(path) ?? '');
}
const sharing = new Set(parts .Z4.not);
 
function chooseOverlay(map, prefix, group, values) {
    const { tag, digest, repository, registry } = group;
    if (repository || registry || (0,yaml_node .w4)(map, prefix))
        return null;
    if (!tag)
        return values && digest && scalarOf(digest) === '' ? { digest } : null;
    if (!isOverlayTag(tag))
        return null;
    if (digest && (0,image_digest .Bc)(scalarOf(digest) ?? ''))
        return { tag, digest };
    return values ? { tag } : null;
}
 
function isOverlayTag(tag) {
    const text = scalarOf(tag);
    return Boolean(text) && /[a-z]/.test(tag.key.literal ?? '') && (0,parse .lu)(text?.split('@', 1)[0] ?? '') === null;
}
 
function isLoneRepository({ key }, name) {
    return /[a-z]/.test(key.literal ?? '') && /repo(?:sitory)?$/i.test(key.literal ?? '') && name.includes('/');
}
 
; 








function chooseVersion(map, repository, values, context) {
    const version = scalarEntry(map, parts .x5.inBlock.tag[0]);
    const text = scalarOf(version);
    if (!text)
        return undefined;
    if (isTagAndDigest(text))
        return version;
    const image = scalarOf(scalarEntry(map, 'image'));
    if (!image || (0,image_written .Xj)(image))
        return undefined;
    const isName = scalarOf(repository) ? true : context.kind === '' && (0,plausible .gn)(image, values);
    return isName && ((0,parse .lu)(text) === null || (0,image_digest .Bc)(text) || (0,plausible .dw)(text)) ? version : undefined;
}
 
function isTagAndDigest(text) {
    return /^\w[\w.-]{0,127}@sha256:[0-9a-f]{64}$/.test(text);
}
 
; 








 
function isImage(into, map, found, around) {
    const repository = scalarOf(found.repository);
    if (!repository)
        return isOverlay(map, found, around);
    if ((0,plausible .dw)(repository))
        return around.isBlock || isVersioned(found);
    const registry = scalarOf(found.registry);
    const written = (0,plausible .dw)(registry ?? '') ? null : registry;
    if (repository.includes('://') || !isName(repository, written, around.isBlock))
        return false;
    return around.isBlock || isNamedByKey(into, map, found, around);
}
function isVersioned({ tag, digest }) {
    return hasText(tag) || hasText(digest);
}
 
function isOverlay(map, found, { isBlock }) {
    const isReset = !found.repository && !found.registry && found.digest !== undefined;
    if (!isReset && !isVersioned(found))
        return false;
    return isBlock ? !parts .x5.not.some((other) => (0,yaml_node .w4)(map, other)) : isTagAndDigest(scalarOf(found.tag) ?? '');
}
function isNamedByKey(into, map, found, { isInBlock }) {
    if (parts .Ck.not.some((other) => (0,yaml_node .w4)(map, other)))
        return false;
    const key = found.repository?.key.literal ?? '';
    if (!partsKeys.has(key))
        return into.names.ownRepositories.has(key) && isVersioned(found);
    const isPulled = keys .wN.keys.some((other) => (0,yaml_node .w4)(map, other));
    const isInner = isInBlock && scalarOf(found.repository)?.includes('/') === true;
    return isVersioned(found) || hasText(found.registry) || isPulled || isInner;
}
const partsKeys = new Set(parts .Ck.keys);


function isName(repository, registry, isBlock) {
    const written = (0,image_written .Pv)(repository);
    const name = isBlock ? written.replace(/^[\s/]+/, '').trimEnd() : written;
    return (0,parse .$q)(registry ? (0,image_written .KV)(registry, name) : name).ok || /^[a-z0-9.-]+(?::\d+)?\/[\w./-]+$/i.test(name);
}
 
; 








 
function chooseParts(into, map, around, context) {
    const { isBlock } = around;
    const byRole = chooseByRole(into, map, around, context);
    const versioned = hasText(byRole.tag) || hasText(byRole.digest);
    const short = versioned || isBlock ? chooseShortName(map, byRole) : undefined;
    if (short && byRole.repository)
        return { ...byRole, registry: byRole.repository, repository: short };
    const name = byRole.repository && scalarOf(byRole.repository) !== ''
        ? undefined
        : chooseName(map, isBlock, byRole, around.values);
    const repository = name ?? byRole.repository;
    const version = byRole.tag ?? (isBlock ? scalarEntry(map, parts .x5.inBlock.tag[0]) : undefined);
    const found = { ...byRole, ...(repository && { repository }), ...(version && { tag: version }) };
    return isImage(into, map, found, around) ? found : null;
}
 
function ignoresDigest(map) {
    return /^(?:false|no|off|n)$/i.test((0,yaml_node .b6)(map, parts .eg.cilium.switch) ?? '');
}
 
function chooseByRole(into, map, { isBlock, values }, context) {
    const byRole = rolesOf(into, map);
    const version = byRole.tag ? undefined : chooseVersion(map, byRole.repository, values, context);
    const { repository, ...others } = { ...byRole, ...(version && { tag: version }) };
    if (!repository)
        return withHub(map, others);
    return isBlock && !others.registry && /^(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?$/i.test(scalarOf(repository) ?? '')
        ? { ...others, registry: repository }
        : { ...others, repository };
}
function rolesOf(into, map) {
    const byRole = {};
    for (const entry of map.entries) {
        const role = into.names.roleOf(entry.key.literal ?? '');
        if (role && scalarOf(entry) !== null)
            byRole[role] = entry;
    }
    if (ignoresDigest(map))
        delete byRole.digest;
    else if (!byRole.digest && (0,yaml_node .w4)(map, parts .eg.cilium.switch)) {
        const generic = scalarEntry(map, parts .eg.cilium.digest);
        if (generic)
            byRole.digest = generic;
    }
    return byRole;
}
 
function withHub(map, found) {
    const hub = found.registry || !hasText(found.tag) || !(0,yaml_node .w4)(map, 'image')
        ? undefined
        : scalarEntry(map, parts .eg.istio.registry);
    return hasText(hub) && hub ? { ...found, registry: hub } : found;
}
 
function chooseShortName(map, { registry, repository }) {
    const image = scalarEntry(map, 'image');
    const [name, prefix] = [scalarOf(image), scalarOf(repository)];
    if (!name || !prefix || registry || prefix.endsWith(`/${name}`) || /[@:]|^[^/]*\./.test(name))
        return undefined;
    return (0,parse .$q)(`${prefix}/${name}`).ok ? image : undefined;
}


function chooseName(map, isBlock, found, values) {
    const { registry, tag, digest } = found;
    const [imageKey, repoKey, nameKey] = parts .x5.inBlock.repository;
    const image = scalarEntry(map, imageKey);
    if (image)
        return isNameOf(image, found) ? image : undefined;
    if (!isBlock || ((0,yaml_node .w4)(map, parts .Of.key) && !registry && !values))
        return undefined;
    const isVersioned = [tag, digest, scalarEntry(map, parts .x5.inBlock.tag[0])].some(hasText);
    const name = scalarEntry(map, nameKey);
    return scalarEntry(map, repoKey) ?? (isVersioned || isLoneName(name) ? name : undefined);
}
function isNameOf(image, { registry, tag, digest }) {
    const text = scalarOf(image) ?? '';
    return isSplit(text, tag, digest) || (!(0,image_written .Xj)(text) && [tag, digest, registry].some(hasText));
}
 
function isLoneName(name) {
    const text = scalarOf(name) ?? '';
    return text.includes('/') && !(0,image_written .Xj)(text) && (0,plausible .gn)(text, false);
}
 
; 



 
function findSlots({ text, source }, map, { name, tag, digest }, keys) {
    const digestSlot = digest ? undefined : findSlot({ text, source }, map, tag ?? name, keys.digest);
    const tagSlot = tag || !name ? undefined : findSlot({ text, source }, map, name, keys.tag);
    return { ...(digestSlot && { digestSlot }), ...(tagSlot && { tagSlot }) };
}


function findSlot({ text, source }, map, sibling, key) {
    const empty = (0,yaml_node .w4)(map, key);
    const bare = (0,image_keys .sZ)(key) ? { bare: true } : {};
    if (empty) {
        const slot = source.quoted || empty.value ? undefined : emptySlot(text, (0,yaml_source .SU)(source, empty.key.end));
        return slot && { ...slot, ...bare };
    }
    if (!sibling?.key || sibling.aliased)
        return undefined;
    return map.flow
        ? flowSlot(text, sibling, sibling.key.span, key)
        : blockSlot(text, sibling, sibling.key.span.start, key);
}
 
function emptySlot(text, keyEnd) {
    const colon = /^["']?[ \t]*:(?=[ \t]*(?:[\r\n#,}]|$))/.exec(text.slice(keyEnd, keyEnd + 160))?.[0];
    return colon === undefined ? undefined : { offset: keyEnd + colon.length, before: ' ', after: '', fills: true };
}
function blockSlot(text, sibling, keyStart, key) {
    if (sibling.quoted || sibling.style === 'block' || text.slice(keyStart, sibling.span.start).includes('\n'))
        return undefined;
    const line = lineOf(text, keyStart, sibling.span.end, /["']?[ \t]*(?:#[^\n]*?)?(?=\r?\n|\r?$)/y);
    if (line === null)
        return undefined;
    return { offset: line.end, before: `${line.breaks}${line.indent}${key}: `, after: '', key };
}
function flowSlot(text, sibling, keySpan, key) {
    const keyQuote = quoteBefore(text, keySpan.start);
     
    const json = keyQuote.endsWith('"') ? keyQuote : '';
    const valueQuote = sibling.style === 'plain' ? json : quoteBefore(text, sibling.span.start);
    const colon = /^[ \t]*:[ \t]*/.exec(text.slice(keySpan.end + keyQuote.length, sibling.span.start))?.[0] ?? ':';
    const colonOf = keyQuote === '' && !/[ \t]$/.test(colon) ? `${colon} ` : colon;
    const offset = sibling.span.end + (sibling.style === 'plain' ? 0 : valueQuote.length);
    const alone = sibling.quoted ? null : lineOf(text, keySpan.start, offset, /[ \t]*,?[ \t]*(?=\r?\n|\r?$)/y);
    const comma = alone ? `,${alone.breaks}${alone.indent}` : /\s$/.test(colonOf) ? ', ' : ',';
    return { offset, before: `${comma}${keyQuote}${key}${keyQuote}${colonOf}${valueQuote}`, after: valueQuote, key };
}


function lineOf(text, from, to, rest) {
    let start = from;
    while (start > 0 && text[start - 1] !== '\n' && /[\s"'\ufeff-]/.test(text[start - 1] ?? ''))
        start--;
    const before = text.slice(start, from).replace('\ufeff', '');
    rest.lastIndex = to;
    if ((start > 0 && text[start - 1] !== '\n') || !/^[\s-]*["']?$/.test(before) || !rest.test(text))
        return null;
    const end = rest.lastIndex;
    const crlf = text.startsWith('\r', end);
     
    const isLast = end + (crlf ? 1 : 0) >= text.length;
    const indent = before.replace(/["']$/, '').replace(/-/g, ' ');
    return { end, indent, breaks: crlf || (isLast && text[start - 2] === '\r') ? '\r\n' : '\n' };
}
 
function quoteBefore(text, index) {
    return /(?:\\*"|''?)?$/.exec(text.slice(Math.max(0, index - 8), index))?.[0] ?? '';
}
 
; 










function findImageMap(into, map, place, context, isBlock) {
    const whole = (0,merge .xq)(map);
    const around = { isBlock, isInBlock: isBlock || (0,image_keys .K1)(place.outerKey), values: place.values };
    const found = chooseParts(into, whole, around, context);
    if (!found)
        return new Set();
    const entries = Object.values(found);
    const isOwn = (entry) => map.entries.includes(entry);
    const own = pick(found, isOwn);
    const merged = toParts(context, pick(found, (entry) => !isOwn(entry)));
    const parts = toParts(context, own, merged);
    if (Object.keys(parts).length === 0) {
        if (isBlock || found.repository)
            addMerged(into, place, context, found);
        return new Set(entries);
    }
    const by = isBlock ? 'image.block' : 'image.parts';
    const texts = { text: into.text, source: context.source };
    const { digestSlot, ...slots } = findSlots(texts, map, { ...parts, name: parts.repository }, slotKeys(found));
    (0,collect .PQ)(into, {
        path: place.path,
        shape: 'map',
        by,
        parts,
        context,
        ...(Object.keys(merged).length > 0 && { merged }),
        ...slots,
        ...(digestSlot && !ignoresDigest(map) && { digestSlot }),
        ...pullPolicyOf(map, context),
    });
     
    const name = isBlock && found.repository ? scalarEntry(map, 'name') : undefined;
    return new Set(name ? [...entries, name] : entries);
}
 
function addMerged(into, place, context, found) {
    const parts = toParts(context, found);
    if (Object.keys(parts).length > 0)
        (0,collect .PQ)(into, { path: place.path, shape: 'map', by: 'image.block', parts, context });
}
function pick(found, wanted) {
    return Object.fromEntries(Object.entries(found).filter(([, entry]) => wanted(entry)));
}
 
function slotKeys({ tag, digest }) {
    return { tag: tag ? (0,yaml_node .ws)(tag.key) : 'tag', digest: digest ? (0,yaml_node .ws)(digest.key) : 'digest' };
}
 
; 



 
function findImages(into, map, place, context, isBlock, may) {
    const inMap = isBlock || may & glance .H.image ? findImageMap(into, map, place, context, isBlock) : null;
    const flat = may & glance .H.loud && !(context.versioned && place.key === 'with') ? findFlatImages(into, map, place, context) : null;
    return inMap && flat ? new Set([...inMap, ...flat]) : (inMap ?? flat);
}
 
 
var sign = __webpack_require__(6172);
; 







 
function isWithinBudget(into, context) {
    if (into.following === 0)
        return true;
    into.visited += 1;
    if (into.visited === mostVisited)
        (0,collect .cr)(into, context, null, 'its aliases lead to more than can be looked at');
    return into.visited < mostVisited;
}
 
const mostVisited = 200_000;
 
function checkMerge(into, map, context) {
    const matters = (key) => (0,glance .e_)(key) || into.names.roleOf(key) !== null || (0,image_keys .GS)(key);
    const contested = (0,merge .fK)(map, matters);
    if (contested)
        (0,collect .cr)(into, context, contested.key, 'a merge key behind this key brings it, too, and tools differ in which counts');
    if ((0,merge .xq)(map).cut)
        (0,collect .cr)(into, context, null, 'a map merges more than 1,000 others');
}
 
function isBlockAt(key, outerKey) {
    return ((0,glance .e_)(key) && ((0,image_keys .K1)(key) || (0,image_keys .sM)(key))) || (0,image_keys .sM)(outerKey);
}
 
function isMute(node, isBlock, { hints }) {
    if (node.kind !== 'map' || isBlock)
        return false;
    return hints !== null && !(0,sign .cM)(hints, node.start, node.end);
}
 
function isMetadata(map, place) {
    if (place.key === 'openAPIV3Schema')
        return (0,yaml_node .w4)(map, 'properties') !== undefined || (0,yaml_node .b6)(map, 'type') !== undefined;
    return place.path === '' && !isObject(map) && ((0,yaml_node .b6)(map, '$schema') ?? '').includes('json-schema.org');
}
 
function isSaying(value, { hints }) {
    return value.kind !== 'map' || hints === null || (0,sign .cM)(hints, value.start, value.end);
}
 
 
var kustomize = __webpack_require__(8367);
; 















function findKustomizeImages(into, list, path, context, by) {
    for (const [index, item] of list.items.entries()) {
        const node = (0,yaml_node .hd)(item);
        if (node?.kind === 'map')
            addKustomizeEntry(into, node, `${path}[${index}]`, context, by);
        if (node?.kind === 'scalar')
            addKustomizeText(into, node, `${path}[${index}]`, context, by);
    }
}
 
function addKustomizeEntry(into, map, path, context, by) {
    const whole = (0,merge .xq)(map);
    const entryOf = (key) => (0,yaml_node .w4)(whole, key);
    const newName = partIn(context, entryOf(kustomize .r.name));
    const name = newName ?? partIn(context, entryOf(kustomize .r.selects));
    const tag = partIn(context, entryOf(kustomize .r.tag));
    const digest = partIn(context, entryOf(kustomize .r.digest));
    if (!name || !(tag || digest || newName || entryOf(kustomize .r.suffix)))
        return;
    const isPattern = !newName && (0,kustomization .Gk)(name.text);
    const repository = isPattern ? undefined : (newName ?? nameOf(name));
    const all = { ...(repository && { repository }), ...(tag && { tag }), ...(digest && { digest }) };
    if (Object.keys(all).length === 0)
        return;
    const slots = findSlots({ text: into.text, source: context.source }, map, { tag, digest, name }, { tag: kustomize .r.tag, digest: kustomize .r.digest });
    (0,collect .PQ)(into, { path, shape: 'kustomize', by, ...splitMerged(context, map, whole, all), context, ...slots });
}
 
function splitMerged({ source }, map, whole, all) {
    if (whole === map)
        return { parts: all };
    const own = new Set(map.entries.map(({ key }) => (0,yaml_source .SU)(source, key.start)));
    const split = (isWanted) => Object.fromEntries(Object.entries(all).filter(([, { key }]) => isWanted(key !== undefined && own.has(key.span.start))));
    const parts = split((isOwn) => isOwn);
    return Object.keys(parts).length === 0 ? { parts: all } : { parts, merged: split((isOwn) => !isOwn) };
}


function nameOf(name) {
    const end = name.nameEnd ?? name.span.end;
    return { ...name, text: (0,image_written .Pv)(name.text), span: { start: name.span.start, end }, nameEnd: end };
}
function addKustomizeText(into, node, path, context, by) {
    const text = (0,yaml_node .ws)(node);
    const from = /^[^=${]*=/.exec(text)?.[0].length ?? 0;
    const written = (0,template .xb)(text.slice(from))?.filled ?? text.slice(from);
    if ((0,plausible .gn)(written, true)) {
        addReference(into, node, { path, key: 'images', shape: 'kustomize', by }, context, from);
    }
    else if ((0,plausible .dw)(text))
        (0,collect .uj)(into, context, path, node);
}
 
function itemKey(listKey, item) {
    return item?.kind === 'map' && !(0,image_keys .sM)(listKey) ? '' : listKey;
}
 
; 



 
const schema = { by: 'schema', why: 'a schema' };
const passing_status = { by: 'kubernetes.status', why: 'a status' };
const others = { by: keys .bt.id, why: keys .bt.why };
 
function passedAt(into, map, key, value, state) {
    const mark = state?.mark;
    if (mark?.kind === 'ignore' && !(mark.text && value.kind !== 'scalar'))
        return mark;
    if ((0,image_keys .lO)(key) && !into.names.references.has(key))
        return others;
    return key === 'status' && value.kind !== 'scalar' && isUnlabelled(map) ? passing_status : null;
}
 
; 










function findParameterImages(into, list, path, context, by) {
    const parameters = readParameters(list, path);
    const groups = new Map();
    for (const [name, { path, node, value }] of parameters) {
        const said = splitParameter(name, into.names);
         
        if (!said || ((0,yaml_node .Ru)(value) === '' && said.role !== 'digest'))
            continue;
        const group = groups.get(said.prefix) ?? { path, items: [], parts: {}, named: said.named };
        group.items.push(node);
        group.parts[said.role] = (0,scan_parts .B)(context.source, value);
        groups.set(said.prefix, group);
    }
    for (const [prefix, group] of groups)
        takeName(group, parameters.get(prefix), context);
    return addGroups(into, [...groups.values()].filter(parameters_isImage), context, by);
}
 
function readParameters(list, path) {
    const parameters = new Map();
    for (const [index, item] of list.items.entries()) {
        const node = (0,yaml_node .hd)(item);
        if (node?.kind !== 'map')
            continue;
        const whole = (0,merge .xq)(node);
        const value = (0,yaml_node .hd)((0,yaml_node .w4)(whole, 'value')?.value);
        const name = (0,yaml_node .b6)(whole, 'name');
        if (value?.kind !== 'scalar' || name === undefined)
            continue;
        parameters.set(name, { path: `${path}[${index}]`, node, value });
    }
    return parameters;
}
 
function takeName({ parts, items }, whole, context) {
    if (whole === undefined || parts.repository)
        return;
    const text = (0,yaml_node .Ru)(whole.value);
    const isSplit = parts.digest?.text && !parts.tag && !text.includes('@');
    if (text === '' || ((0,image_written .Xj)(text) && !isSplit))
        return;
    parts.repository = (0,scan_parts .B)(context.source, whole.value);
    items.push(whole.node);
}
function parameters_isImage({ parts, named }) {
    if (named)
        return Boolean(parts.repository || parts.tag || parts.digest);
    const versioned = Boolean(parts.tag?.text || parts.digest?.text);
    return versioned && parts.repository !== undefined && (0,parse .$q)(parts.repository.text).ok;
}
function addGroups(into, groups, context, by) {
    const used = new Set();
    for (const { path, items, parts } of groups) {
        for (const item of items)
            used.add(item);
        (0,collect .PQ)(into, { path, shape: 'parameter', by, parts, context });
    }
    return used;
}
 
function splitParameter(name, names) {
    const dot = name.lastIndexOf('.');
    const [prefix, key] = [name.slice(0, Math.max(0, dot)), name.slice(dot + 1)];
    const [owner = '', outer = ''] = prefix
        .split('.')
        .reverse()
        .map((part) => part.replace(/\[\d+\]$/, ''));
    const inBlock = (0,image_keys .K1)(owner) || (0,image_keys .sM)(outer);
    const role = names.roleOf(key) ?? (inBlock ? blockRoles.get(key) : undefined);
    if (role)
        return { prefix, role, named: inBlock };
    const flat = owner === 'global' ? null : (0,image_keys .d5)(key);
    if (flat === null || flat.role === 'registry' || (flat.role === 'repository' && !/repo(?:sitory)?$/i.test(key)))
        return null;
    return { prefix: name.slice(0, dot + 1) + flat.prefix, role: flat.role, named: true };
}
 
const blockRoles = new Map([
    ...parts .x5.inBlock.repository.map((key) => [key, 'repository']),
    ...parts .x5.inBlock.tag.map((key) => [key, 'tag']),
]);
 
; 









function walkPatch(into, map, { path: at }, outer, walk) {
    const entry = (0,yaml_node .w4)(map, 'value');
    const target = readTarget(into, map);
    if (!target || !entry)
        return false;
    if ((0,yaml_node .b6)(map, 'op') === 'test')
        return true;
    const path = `${at}.value`;
    const context = { ...outer, patch: { from: path, to: target.place.path } };
    const value = (0,yaml_node .hd)(entry.value);
    if (value?.kind === 'scalar')
        visitValue(into, value, entry.key, path, target, context);
    else if (!takesParameter(into, value, path, target, context))
        walk(into, entry.value, { ...target.place, path }, context);
    return true;
}
function readTarget(into, map) {
    const pointer = (0,yaml_node .b6)(map, 'path');
    if (!pointer?.startsWith('/') || !(0,yaml_node .w4)(map, 'value') || (0,yaml_node .b6)(map, 'op') === undefined)
        return null;
    const keys = pointer
        .split('/')
        .slice(1)
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    let place = { path: '', key: '', outerKey: '', values: false, state: into.names.shapes.unknown };
    let around = place;
    for (const key of keys) {
        around = place;
        place = stepTo(place, key);
    }
    return { place, around };
}
function stepTo({ path, key: above, outerKey, values, state }, key) {
    if (key === '-' || /^\d+$/.test(key)) {
        const item = state?.next(null) ?? null;
        return { path: `${path}[${key}]`, key: '', outerKey: above || outerKey, values, state: item };
    }
    const next = state?.next(key) ?? null;
    return {
        path: (0,yaml_path .a8)(path, key),
        key,
        outerKey: above || outerKey,
        values: values || next?.mark?.kind === 'values',
        state: next,
    };
}
function visitValue(into, value, keyNode, path, { place }, context) {
    const { key, outerKey, values, state } = place;
    if (values && isReset(into, value, key, outerKey)) {
        const parts = { digest: (0,scan_parts .B)(context.source, value) };
        (0,collect .PQ)(into, { path, shape: 'map', by: 'image.block', parts, context });
        return;
    }
    const mark = state?.mark?.kind === 'image' && state.mark.beside === undefined ? state.mark : null;
    const certain = mark?.certain === true;
    const bare = mark?.bare === true || (key === 'image' && values);
    visitText(into, value, { path, key, keyNode, shape: 'reference', certain, bare, ...(mark && { by: mark.by }) }, context);
}


function isReset(into, value, key, outerKey) {
    const role = (0,image_keys .K1)(outerKey) ? into.names.roleOf(key) : (0,image_keys .d5)(key)?.role;
    return role === 'digest' && (0,yaml_node .Ru)(value) === '';
}
 
function takesParameter(into, value, path, { around }, context) {
    const mark = around.state?.mark;
    if (value?.kind !== 'map' || mark?.kind !== 'parameters')
        return false;
    return findParameterImages(into, { kind: 'sequence', items: [value] }, path, context, mark.by).has(value);
}
 
; 







 
function walkSequence(into, list, place, context, walk) {
    const mark = place.state?.mark;
    if (mark?.kind === 'kustomize') {
        findKustomizeImages(into, list, place.path, context, mark.by);
        return;
    }
    const used = mark?.kind === 'parameters' ? findParameterImages(into, list, place.path, context, mark.by) : new Set();
    const isArgs = shapeUnder(place.key, place.outerKey) === 'arg';
    const isNamed = (0,glance .e_)(place.key) || place.state?.next(null)?.mark?.kind === 'image';
    for (const [index, item] of list.items.entries()) {
        const node = (0,yaml_node .hd)(item);
        if (node && used.has(node))
            continue;
        const path = `${place.path}[${index}]`;
        const before = isArgs && node?.kind === 'scalar' ? (0,yaml_node .hd)(list.items[index - 1]) : null;
        if (isOutputFlag(before))
            continue;
        const value = flagValue(before, node);
        if (value)
            visitText(into, value, { path, key: 'image', shape: 'arg', by: 'image.flag' }, context);
        else if (node?.kind !== 'scalar' || !(0,glance .MG)(node) || isNamed)
            walk(into, item, itemPlace(place, path, node), context);
    }
}
 
function flagValue(before, node) {
    return before !== null && node?.kind === 'scalar' && isImageFlag(before, (0,yaml_node .ws)(node)) ? node : null;
}
function itemPlace(place, path, node) {
    const { key, values, state } = place;
    const isPassed = state?.mark?.kind === 'ignore' && node?.kind === 'scalar';
    return {
        path,
        key: itemKey(key, node),
        outerKey: key,
        values,
        state: isPassed ? state : (state?.next(null) ?? null),
    };
}
 
; 

















 
function walk(into, node, place, context) {
    if (node?.kind === 'alias')
        follow(into, node.target, place, context);
    else if (node?.kind === 'map')
        walkMap(into, node, place, context);
    else if (node?.kind === 'sequence')
        walkSequence(into, node, place, context, walk);
    else if (node?.kind === 'scalar') {
        const { path, key, outerKey, state } = place;
        if (state?.mark?.kind === 'ignore')
            passText(into, node, { path, key, shape: 'reference' }, context, state.mark);
        else
            visitText(into, node, walk_itemPlace(place) ?? { path, key, shape: shapeUnder(key, outerKey) }, context);
    }
}
 
function walk_itemPlace({ path, state }) {
    if (state?.mark?.kind !== 'image')
        return null;
    const { by, bare, certain, scheme } = state.mark;
    return {
        ...{ path, key: 'image', shape: 'reference', by, bare: bare === true, certain: certain === true },
        ...(scheme !== undefined && { scheme }),
    };
}


function follow(into, target, place, context) {
    if (target === null)
        return;
    const roles = into.followed.get(target) ?? new Set();
    into.followed.set(target, roles);
    const role = `${place.key}\n${place.outerKey}\n${place.values}\n${place.state?.id}`;
    if (roles.has(role))
        return;
    roles.add(role);
    into.following += 1;
    walk(into, target, place, context);
    into.following -= 1;
}
function walkMap(into, map, outer, context) {
    if (!isWithinBudget(into, context))
        return;
    const isBlock = isBlockAt(outer.key, outer.outerKey);
     
    if (outer.path !== '' && (outer.state?.idle ?? true) && isMute(map, isBlock, context))
        return;
    const may = (0,glance .ML)(map, into.names.glance);
    const isInner = may & (glance .H.loud | glance .H.image) && outer.path !== '' && isObject((0,merge .xq)(map));
    const state = isInner ? (0,scan_shapes .Bb)(into.names.shapes, map) : outer.state;
    const passed = passedMap(map, outer, state);
    if (passed) {
        (0,collect .UD)(into, context, outer.path, map.start, passed);
        return;
    }
    const { path, key, outerKey, values } = outer;
    const place = { path, key, outerKey, values, state, may };
    if (may & glance .H.image)
        checkMerge(into, map, context);
    if (!walkSpecial(into, map, place, context))
        walkEntries(into, map, place, isBlock, context);
}
function passedMap(map, place, state) {
    if (isMetadata(map, place))
        return schema;
    return state?.mark?.kind === 'ignore' && !state.mark.text ? state.mark : null;
}
 
function walkSpecial(into, map, place, context) {
    const { may, state, path } = place;
    if (state?.mark?.kind === 'kustomize') {
        addKustomizeEntry(into, map, path, context, state.mark.by);
        return true;
    }
    if (may & glance .H.patch && walkPatch(into, map, place, context, walk))
        return true;
    return (may & glance .H.variable) !== 0 && walkVariable(into, map, place, context);
}
function walkEntries(into, map, place, isBlock, context) {
    const { may } = place;
    const isWhole = !place.values && imageMark(may, place) !== null && Boolean((0,yaml_node .b6)(map, 'image'));
    const used = isWhole ? null : findImages(into, map, place, context, isBlock, may);
     
    const isQuiet = !isBlock && !(may & glance .H.loud) && (place.state?.idle ?? true);
    for (const entry of may & glance .H.image ? map.entries.filter(isWritten) : map.entries) {
        if (isQuiet && entry.value?.kind === 'scalar' && (0,glance .MG)(entry.value))
            continue;
        if (!used?.has(entry))
            walk_walkEntry(into, map, entry, place, context);
    }
    if (may & glance .H.image)
        walkMerged(into, map, place, context);
    if (may & glance .H.policy)
        gatherPullPolicy(into, map, place, context);
}
 
const isWritten = (entry) => !(0,merge .F5)(entry);
 
function walkMerged(into, map, place, context) {
    const whole = (0,merge .xq)(map);
    if (whole === map)
        return;
    const own = new Set(map.entries);
    into.following += 1;
    for (const entry of whole.entries) {
        if (!own.has(entry) && isWithinBudget(into, context))
            walk_walkEntry(into, whole, entry, place, context);
    }
    into.following -= 1;
}
function walk_walkEntry(into, map, entry, place, context) {
    const key = (0,yaml_node .ws)(entry.key);
    const value = (0,yaml_node .hd)(entry.value);
    if (value === null)
        return;
    const state = place.state?.next(key) ?? null;
    const passed = passedAt(into, map, key, value, state);
    if (passed)
        passEntry(into, entry, value, { ...place, state }, passed, context);
    else if (value.kind === 'scalar')
        walkText(into, map, entry, place, state, context);
    else if (!(state?.idle ?? true) || !isMute(value, isBlockAt(key, place.key), context)) {
        const values = place.values || state?.mark?.kind === 'values';
        const inner = { path: entryPath(place.path, entry.key), key, outerKey: place.key, values, state };
        walk(into, entry.value, inner, context);
    }
}
function passEntry(into, { key }, value, place, passed, context) {
    const path = entryPath(place.path, key);
    const { mark } = place.state ?? {};
    if (mark?.kind === 'ignore' && mark.text && value.kind === 'scalar')
        passText(into, value, { path, key: (0,yaml_node .ws)(key), keyNode: key, shape: 'reference' }, context, passed);
    else if (isSaying(value, context))
        (0,collect .UD)(into, context, path, key.start, passed);
}
function walkText(into, map, entry, place, state, context) {
    const key = (0,yaml_node .ws)(entry.key);
    const value = (0,yaml_node .hd)(entry.value);
    if (value?.kind !== 'scalar')
        return;
    if (entry.value?.kind === 'alias' && !(0,glance .e_)(key) && state?.mark?.kind !== 'image')
        return;
    if (context.versioned && state?.mark?.kind !== 'image' && isBuildInput(key, place))
        return;
    const said = textPlace(map, entry, state?.mark, place, context);
    visitText(into, value, said, context);
}
function gatherPullPolicy(into, map, place, context) {
    const { pullPolicy } = pullPolicyOf(map, context);
    if (!pullPolicy)
        return;
    into.pullPolicies.push({ ...pullPolicy, path: (0,yaml_source .Yo)(place.path), document: context.document });
}
 
; 



















const maxEmbedding = 4;


function scanFile(file, text, fields, shapes) {
    const result = {
        file,
        occurrences: [],
        looseDigests: [],
        pullPolicies: [],
        unreadable: [],
        templated: [],
        passedOver: [],
    };
    const names = (0,scan_names .E)(fields, shapes);
    const sign = names.findSign(text);
     
    const always = (0,scan_shapes .j_)(file);
    if (!always && sign < 0)
        return result;
    const source = { text, offsets: null };
    const scan = { file, text, source, roots: [], sign, always, lines: (0,lines .l)(text), names, result };
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const documents = (0,yaml_documents .Z)(text, start, text.length);
    for (const document of documents)
        scanDocument(scan, document);
    const isWhole = start === 0 && scan.roots.length === documents.length;
    return isWhole && isOfValues(scan) ? { ...result, read: { source: scan.source, roots: scan.roots } } : result;
}
 
function isOfValues({ file, result }) {
    return result.objects === undefined && result.occurrences.length > 0 && !isJson(file) && !(0,scan_shapes .j_)(file);
}
function scanDocument(scan, range) {
    const { shapes } = scan.names;
    const slice = scan.text.slice(range.start, range.end);
    const hasSign = scan.sign >= range.start && scan.sign < range.end;
    if (!(scan.always || hasSign || scan.names.findSign(slice) >= 0))
        return;
    const margin = readMargin(slice);
    const seen = { named: /^metadata:/m.test(slice), file: scan.file, values: false, root: null };
    const known = margin === null ? null : shapes.open({ ...margin, ...seen });
    if (known?.mark?.kind === 'ignore' && known.mark.why === 'a schema') {
        passOver(scan, { ...known.mark, path: '', document: range.index, at: margin_startOf(slice, range) });
        return;
    }
    const { source } = scan;
    const read = isJson(scan.file) ? (0,yaml_document .V)(source, range) : (0,yaml_document .u)(source, range);
    const hints = scan.names.findHints(slice, range.start);
    const context = contextOf(read.root, { document: range.index, source, hints, file: scan.file, text: slice, shapes });
    if (context.kind !== '')
        scan.result.objects = true;
    keepRoot(scan, read);
    if ((0,file_name .y)(scan.file) || context.apiVersion.startsWith('kustomize.config.k8s.io/'))
        scan.result.kustomization = (0,kustomization .kG)(read.root, {
            file: scan.file,
            document: range.index,
            source,
            within: '',
        });
    const mark = isTestSuite(read.root) ? testSuite : context.state?.mark;
    if (mark?.kind === 'ignore') {
        passOver(scan, { ...mark, path: '', document: range.index, at: margin_startOf(slice, range) });
        return;
    }
    reportProblem(scan, read);
    scan_collect(scan, read, slice, context);
}
function keepRoot({ roots }, { root, problem, template }) {
    if (problem === null && !template)
        roots.push(root);
}
const testSuite = { kind: 'ignore', by: 'helm-unittest', why: 'a test of a chart' };
function passOver({ file, lines, result }, { at, path, document, by, why }) {
    result.passedOver.push({ file, line: lines.at(at).line, path, document, by, why });
}
function scan_collect(scan, read, slice, context) {
    const collection = openCollection(scan);
    const place = placeOfRoot('', context.state);
    if (context.state?.rest === 'nothing')
        walkClosed(collection, read.root, place, context);
    else
        walk(collection, read.root, place, context);
    const { result } = scan;
    const found = finish(scan.file, scan.text, scan.lines, collection.drafts, readFacts(read.root, slice));
    const marked = markAliases({ occurrences: found, looseDigests: (0,collect .c7)(collection) }, read.root, slice);
    const { occurrences } = marked;
    result.occurrences.push(...occurrences);
    result.looseDigests.push(...marked.looseDigests);
    for (const { at, ...value } of collection.templated) {
        const { line, column } = scan.lines.at(at);
        result.templated.push({ file: scan.file, line, column, ...value });
    }
    for (const passed of collection.passedOver)
        passOver(scan, passed);
    for (const { at, reason } of collection.problems)
        addUnreadable(scan, at, reason);
    const beside = new Set(occurrences.map((occurrence) => occurrence.pullPolicy?.span.start));
    for (const { value, span, path, document } of collection.pullPolicies) {
        if (!beside.has(span.start))
            result.pullPolicies.push({ value, span, path, document, ...locate(scan.lines, span) });
    }
}
function openCollection(scan) {
    return {
        text: scan.text,
        names: scan.names,
        drafts: [],
        looseDigests: [],
        pullPolicies: [],
        seen: new Set(),
        followed: new Map(),
        following: 0,
        visited: 0,
        problems: [],
        templated: [],
        passedOver: [],
        embed: scan_embed,
    };
}
 
function scan_embed(collection, source, path, outer) {
    if (outer.embedding >= maxEmbedding)
        return;
    const lenient = /\.(?:ya?ml|json)$|^values$/.test((0,yaml_path .O0)(path) ?? '');
    for (const range of (0,yaml_documents .Z)(source.text, 0, source.text.length)) {
        const text = source.text.slice(range.start, range.end);
        if (collection.names.findSign(text) < 0)
            continue;
        const { root } = (0,yaml_document .u)(source, range, lenient);
        if (root === null || root.kind === 'scalar')
            continue;
        const hints = collection.names.findHints(text, range.start);
        const values = isValuesKey(path);
        const { shapes } = collection.names;
        const inner = contextOf(root, { document: outer.document, source, hints, file: '', text, shapes, values });
        const at = range.index === 0 ? path : `${path}#${range.index}`;
        const place = placeOfRoot(at, inner.state, values && inner.kind === '');
        const context = { ...inner, embedding: outer.embedding + 1, at, owner: findOwner(path, outer) };
        if (inner.state?.mark?.kind === 'ignore')
            (0,collect .UD)(collection, inner, at, range.start, inner.state.mark);
        else
            walk(collection, root, place, context);
    }
}
function isJson(file) {
    return file.endsWith('.json');
}
 
 
var candidate = __webpack_require__(3702);
; 






async function settleTemplates(workspace, results, takesValues) {
    const charts = new Map();
    return Promise.all(results.map(async (result) => {
        const root = isOpen(result) ? chartOf(result.file) : null;
        if (root === null)
            return result;
        const chart = charts.get(root) ?? readChart(workspace, root);
        charts.set(root, chart);
        return settle(result, await chart, takesValues);
    }));
}
function isOpen({ occurrences, templated }) {
    return templated.some(({ text }) => named.test(text)) || occurrences.some(({ unless }) => unless !== undefined);
}
const named = /(?:include|template)\s+"[^"]+"/;
 
function chartOf(file) {
    return /^(.*\/|)templates\//.exec(file)?.[1] ?? null;
}
async function readChart(workspace, root) {
    const [values, helpers] = await Promise.all(['values.yaml', 'templates/_helpers.tpl'].map((file) => workspace.read(root + file)));
    return {
        values: values?.ok ? readRoot(values.text) : null,
        defines: helpers?.ok ? findDefines(helpers.text) : new Map(),
    };
}
function readRoot(text) {
    const [range] = (0,yaml_documents .Z)(text, 0, text.length);
    return range === undefined ? null : (0,yaml_document .u)({ text, offsets: null }, range).root;
}
function findDefines(text) {
    const heads = [...text.matchAll(/\{\{-?\s*define\s+"([^"]{1,200})"\s*-?\}\}/g)];
    return new Map(heads.map(({ 1: name = '', index }, at) => [name, text.slice(index, heads[at + 1]?.index ?? text.length)]));
}
function settle(result, { values, defines }, takesValues) {
    const isSettled = ({ text }) => takesValues(expand(text, defines));
    const isDead = ({ unless }) => unless !== undefined && isGiven(values, unless);
    const passed = [...result.templated.filter(isSettled), ...result.occurrences.filter(isDead)];
    if (passed.length === 0)
        return result;
    return {
        ...result,
        templated: result.templated.filter((each) => !isSettled(each)),
        occurrences: result.occurrences.filter((each) => !isDead(each)),
        passedOver: [
            ...result.passedOver,
            ...passed.map(({ file, line, path, document }) => ({ file, line, path, document, ...chart_values .N })),
        ],
    };
}
 
const maxSteps = 20;
 
function expand(text, defines) {
    const names = new Set(includesIn(text));
    let whole = text;
    for (const name of names) {
        const body = defines.get(name);
        if (body === undefined || names.size > maxSteps)
            continue;
        whole += body;
        for (const inner of includesIn(body))
            names.add(inner);
    }
    return whole;
}
function includesIn(text) {
    return [...text.matchAll(/(?:include|template)\s+"([^"]{1,200})"/g)].map(([, name = '']) => name);
}
 
function isGiven(values, path) {
    let node = (0,yaml_node .hd)(values);
    for (const key of path)
        node = node?.kind === 'map' ? (0,yaml_node .hd)((0,yaml_node .w4)(node, key)?.value) : null;
    return node?.kind === 'scalar' ? (0,yaml_node .Ru)(node) !== '' : node !== null;
}
 
 
var repository_deploying = __webpack_require__(3143);
; 
 
function unreadableFile(file, reason) {
    return { ...nothingIn(file), unreadable: [{ file, line: 1, column: 1, reason }] };
}
 
function nothingIn(file) {
    return { file, occurrences: [], looseDigests: [], pullPolicies: [], unreadable: [], templated: [], passedOver: [] };
}
 
function saysSomething({ kustomization, deploying, occurrences, looseDigests, pullPolicies, unreadable, templated, passedOver, }) {
    return (kustomization !== undefined ||
        deploying !== undefined ||
        occurrences.length +
            looseDigests.length +
            pullPolicies.length +
            unreadable.length +
            templated.length +
            passedOver.length >
            0);
}
 
 
var fields = __webpack_require__(1569);
 
var file_path = __webpack_require__(7390);
; 




async function findNamed(workspace, entries, results) {
    const listed = new Set(entries.flatMap(({ path }) => [path, (0,file_path .gN)(path)]));
    const named = new Set();
    for (const { file, kustomization, deploying } of results) {
        const paths = namesOf(kustomization).map((name) => (isFileName(name) ? (0,file_path .dx)((0,file_path .gN)(file), name) : null));
        for (const path of [...paths, ...(deploying?.values ?? [])])
            if (path !== null && !listed.has(path))
                named.add(path);
    }
    const found = await Promise.all([...named].map(async (path) => ((await workspace.read(path)).ok ? [{ path, unreadable: null }] : [])));
    return found.flat();
}
function namesOf(kustomization) {
    if (kustomization === undefined)
        return [];
    const { includes, patches, transformers, generators, charts } = kustomization;
    const plugins = [...transformers, ...generators].map(({ text }) => text);
    const values = charts.flatMap((chart) => [
        ...[(0,fields .M8)(chart, 'valuesFile')].filter((name) => name !== null),
        ...(0,fields .NE)(chart, 'additionalValuesFiles'),
    ]);
    return [...includes, ...patches.flatMap(({ path }) => path ?? []), ...plugins, ...values];
}
 
function isFileName(name) {
    return name.length < 1000 && !/:\/\/|[\n?]|(?:^|\/)\.{0,2}$/.test(name);
}


async function findMissingModules(workspace, entries, isIgnored) {
    const modules = await workspace.read('.gitmodules');
    if (!modules.ok)
        return [];
    const lines = modules.text.split('\n').map((line) => /^\s*path\s*=\s*(.+?)\s*$/.exec(line)?.[1] ?? null);
    const results = await Promise.all(lines.map(async (path, index) => {
        if (path === null || isIgnored((0,file_path .zX)(path, 'kustomization.yaml')))
            return [];
        if (entries.some((entry) => entry.path.startsWith(`${path}/`)))
            return [];
        const below = await workspace.below(path);
         
        if (below.ok ? below.files.size > 0 : /holds more/.test(below.reason))
            return [];
        const reason = `the submodule ${path} is not checked out, so what it holds was not read`;
        return [{ file: '.gitmodules', line: index + 1, column: 1, reason }];
    }));
    return results.flat();
}
 
function withoutIgnored(entries, isIgnored) {
    return entries.flatMap((entry) => {
        if (!isIgnored(entry.path))
            return [entry];
        const [path, ...links] = (entry.links ?? []).filter((link) => !isIgnored(link));
        return path === undefined ? [] : [{ path, unreadable: entry.unreadable, ...(links.length > 0 && { links }) }];
    });
}
 
function findPointer(text) {
    return text.startsWith('version https://git-lfs.github.com/spec/')
        ? 'it is a pointer of Git LFS, and the file that is deployed is not here; fetch it ("git lfs pull", or "lfs: true" of actions/checkout)'
        : null;
}
 
; 



 
const batchSize = 32;
async function readEntry(workspace, scan, entry) {
    const not = (reason) => ({ scan: unreadableFile(entry.path, reason), work: 0 });
    if (entry.unreadable !== null)
        return not(entry.unreadable);
    const content = await workspace.read(entry.path);
    if (!content.ok)
        return not(content.reason);
    const pointer = findPointer(content.text);
    if (pointer !== null)
        return not(pointer);
    const [deploying] = (0,repository_deploying ._e)(entry.path, content.text);
    const scanned = scan(entry.path, content.text);
    const linked = {
        ...scanned,
        ...(entry.links && { links: entry.links }),
        ...(deploying && { deploying }),
    };
    return { scan: linked, work: content.text.length / (namesImages(scanned) ? 1 : lightness) };
}
function namesImages({ occurrences, templated, unreadable }) {
    return occurrences.length + templated.length + unreadable.length > 0;
}
 
const lightness = 20;


const maxWork = 512 * 1024 * 1024;
 
const maxKept = 16 * 1024 * 1024;
function withoutText({ read: _, ...scan }) {
    return scan;
}
 
async function readEntries(workspace, scan, entries, most = maxWork) {
    const results = [];
    let work = 0;
    for (let at = 0; at < entries.length; at += batchSize) {
        const first = entries[at];
        if (work > most && first !== undefined)
            return [...results, beyond(first, entries.length - at)];
        const batch = entries.slice(at, at + batchSize).map((entry) => readEntry(workspace, scan, entry));
        const read = await Promise.all(batch);
        for (const each of read)
            work += each.work;
        const said = read.map((each) => each.scan).filter(saysSomething);
        results.push(...(work > maxKept ? said.map(withoutText) : said));
    }
    return results;
}
function beyond({ path }, left) {
    const more = left === 1 ? 'this file was' : `this file and ${left - 1} behind it were`;
    return unreadableFile(path, `${more} not read: the files before it have more manifests than one run reads; judge the tree in parts (paths), or ignore what is no manifest`);
}
 
; 











 
function openReader(policy) {
    return {
        isIgnored: (0,ignore .p)(policy),
        scan: (file, text) => (0,candidate .zO)(file) && !(0,candidate .WA)(text)
            ? nothingIn(file)
            : scanFile(file, text, policy.fields, policy.shapes),
        place: (0,layout .BW)(policy),
        takesJudgedValues: (text) => (0,chart_values .E)(text, (0,scan_names .E)(policy.fields)),
    };
}
 
function scanWorkspace(workspace, policy, paths) {
    return scanTree(workspace, openReader(policy), paths);
}
 
async function scanTree(workspace, reader, paths) {
    const entries = await workspace.list(paths);
    const scan = await scanEntries(workspace, reader, entries);
    if (paths !== undefined)
        return scan;
    const missing = await findMissingModules(workspace, entries, reader.isIgnored);
    return { ...scan, listed: entries, unreadable: [...scan.unreadable, ...missing] };
}


async function scanAround(workspace, policy, around) {
    const hasLanes = policy.layout.length + policy.shared.length > 0;
    const entries = hasLanes ? around : around.filter(({ path }) => (0,file_name .y)(path));
    return scanEntries(workspace, openReader(policy), entries);
}
 
async function scanEntries(workspace, reader, listed, around = { entries: [], results: [] }) {
    const entries = withoutIgnored(listed, reader.isIgnored);
    const results = await readEntries(workspace, reader.scan, entries);
    const all = { entries: [...around.entries, ...entries], results: [...around.results, ...results] };
    const named = withoutIgnored(await findNamed(workspace, all.entries, all.results), reader.isIgnored);
    const read = [...results, ...(await readEntries(workspace, reader.scan, named))];
    const settled = await settleTemplates(workspace, read, reader.takesJudgedValues);
    return gather([...entries, ...named], settled, reader);
}
function gather(entries, results, reader) {
    const paths = entries.flatMap(({ path, unreadable }) => (unreadable === null ? [path] : []));
    return {
        entries,
        listed: null,
        files: paths.length,
        occurrences: results.flatMap((result) => placeAll(result, reader)),
        looseDigests: new Map(results.flatMap((result) => placeLoose(result, reader))),
        pullPolicies: results.flatMap((result) => placePullPolicies(result, reader)),
        unreadable: results.flatMap((result) => result.unreadable),
        kustomizations: new Map(results.flatMap(({ file, kustomization }) => (kustomization ? [[file, kustomization]] : []))),
        deploying: results.flatMap(({ deploying }) => deploying ?? []),
        paths,
        read: new Map(results.flatMap(({ file, read }) => (read ? [[file, read]] : []))),
        objects: new Set(results.flatMap(({ file, objects }) => (objects ? [file] : []))),
        templated: results.flatMap(({ file, templated }) => templated.map((value) => ({ ...value, environment: reader.place(file, value.path).environment }))),
        passedOver: results.flatMap((result) => result.passedOver),
    };
}
 
function scanText(name, content, reader) {
    return gather([{ path: name, unreadable: null }], [content.ok ? reader.scan(name, content.text) : unreadableFile(name, content.reason)], reader);
}
 
function placeAll(result, reader) {
    return result.occurrences.map((occurrence) => {
        const { environment, place } = reader.place(result.file, occurrence.path);
        const others = findOthers(occurrence, environment, result, reader);
         
        return others === null ? { ...occurrence, environment, place } : { ...occurrence, environment, place, ...others };
    });
}
 
function findOthers({ path, alsoAt = [] }, environment, { file, links = [] }, reader) {
    if (alsoAt.length + links.length === 0)
        return null;
    const paths = [path, ...alsoAt];
    const alsoPlaced = [file, ...links]
        .flatMap((at) => paths.map((place) => reader.place(at, place)))
        .filter((placed) => placed.environment !== null && placed.environment !== environment);
    if (alsoPlaced.length === 0)
        return null;
    return { alsoIn: [...new Set(alsoPlaced.map((placed) => placed.environment))], alsoPlaced };
}
function placePullPolicies({ file, pullPolicies }, reader) {
    return pullPolicies.map((policy) => ({ ...policy, file, environment: reader.place(file, policy.path).environment }));
}
function placeLoose(result, reader) {
    const { file, looseDigests } = result;
    if (looseDigests.length === 0)
        return [];
    const placed = looseDigests.map((loose) => {
        const { environment, place } = reader.place(file, loose.path);
        return { ...loose, environment, place, ...findOthers(loose, environment, result, reader) };
    });
    return [[file, placed]];
}
 

  }),

  71:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  conventions)
  });
  var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7935);
  var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2921);
  var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3990);



 
const others = [
    {
        id: 'tekton.parameter',
        source: 'https://tekton.dev/docs/pipelines/tasks/#specifying-parameters',
        certainty: 'certain',
        takes: 'a parameter that a step of Tekton takes as its image, whatever it is called',
    },
    {
        id: 'docker-url',
        source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#example-using-a-docker-hub-action',
        certainty: 'convention',
        takes: '`uses: docker://…`, `ubuntu:docker://…`',
        scheme: 'docker://',
    },
    {
        id: 'policy.fields',
        source: 'policy.md#fields',
        certainty: 'certain',
        takes: "a key that the policy's `fields` name",
    },
    {
        id: 'image.anywhere',
        source: 'https://github.com/distribution/reference/blob/main/reference.go',
        certainty: 'guess',
        takes: 'any text that is `host/path:tag` or `name@sha256:…`',
    },
];
 
const conventions = [
    _keys_js__WEBPACK_IMPORTED_MODULE_0__  .p2,
    _keys_js__WEBPACK_IMPORTED_MODULE_0__  .i2,
    _keys_js__WEBPACK_IMPORTED_MODULE_0__  .Op,
    _keys_js__WEBPACK_IMPORTED_MODULE_0__  .rA,
    _keys_js__WEBPACK_IMPORTED_MODULE_0__  .tN,
    _parts_js__WEBPACK_IMPORTED_MODULE_1__  .x5,
    _parts_js__WEBPACK_IMPORTED_MODULE_1__  .Ck,
    _parts_js__WEBPACK_IMPORTED_MODULE_1__  .Z4,
    _variables_js__WEBPACK_IMPORTED_MODULE_2__  ._X,
    _variables_js__WEBPACK_IMPORTED_MODULE_2__  .m4,
    _variables_js__WEBPACK_IMPORTED_MODULE_2__  .nP,
    ...others,
];
 

  }),

  7935:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Aq: () => (  machine),
    Op: () => (  imageList),
    bt: () => (  imageOthers),
    i2: () => (  imageNear),
    kL: () => (  container),
    p2: () => (  imageKey),
    rA: () => (  imageReference),
    tN: () => (  imageVersions),
    wN: () => (  pullPolicy)
  });
const values = 'https://helm.sh/docs/chart_best_practices/values/#naming-conventions';
 
const imageKey = {
    id: 'image.key',
    source: 'https://helm.sh/docs/chart_best_practices/pods/#images',
    certainty: 'convention',
    takes: '`image`, `webImage`, `web_image`, `imageRef`, `imageName`: a key that says image',
    keys: ['**image{,s}', '*image-{ref,reference,name,url,uri}'],
     
    unless: ['***{vm,icon}-image'],
     
    versioned: ['***url'],
};
 
const imageNear = {
    id: 'image.near',
    source: values,
    certainty: 'convention',
    takes: '`image_web`, `imageDataplane`: a key that begins with image, whose value has a version',
};
const imageList = {
    id: 'image.list',
    source: 'https://artifacthub.io/docs/topics/annotations/helm/#supported-annotations',
    certainty: 'convention',
    takes: '`images: [acme/web]`, `images: {web: acme/web}`, `images: [{name: acme/web}]`',
    keys: ['***images'],
     
    names: ['name', 'ref', 'reference', 'url', 'source'],
     
    unless: ['***registry'],
};
 
const imageReference = {
    id: 'image.reference',
    source: 'https://docs.gitlab.com/ci/yaml/#imagename',
    certainty: 'convention',
    takes: '`image: {ref: …}`, `image: {reference: …}`, `image: {name: …}`',
    keys: ['ref', 'reference', 'name'],
};
 
const imageVersions = {
    id: 'image.versions',
    source: values,
    certainty: 'convention',
    takes: '`image: {web: acme/web:1, init: acme/init:1}`',
};
 
const container = {
    source: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Container',
    key: 'container',
     
    keys: [
        '{,init,ephemeral,extra,sidecar,additional}containers',
        '{,extra,additional}{init,sidecar}containers',
        'sidecars',
        'steps',
    ],
     
    around: ['services'],
     
    beside: [
        ...['command', 'args', 'env', 'ports', 'resources', 'volumeMounts', 'securityContext', 'script', 'container_name'],
    ],
};
 
const pullPolicy = {
    source: 'https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy',
    keys: ['imagePullPolicy', 'pullPolicy'],
};
 
const machine = {
    source: 'https://cluster-api.sigs.k8s.io/reference/glossary#machine',
    keys: ['machineType', 'instanceType', 'flavor', 'zone', 'region', 'disk', 'ami'],
};
const imageOthers = {
    id: 'image.others',
    source: 'https://eraser-dev.github.io/eraser/docs/exclusion',
    keys: [
        '{exclude,excluded,ignore,ignored,skip,skipped,allow,allowed,disallowed,notallowed,deny,denied,blocked}-image{,s}',
    ],
    why: 'images of others that a tool leaves alone or lets in',
};
 

  }),

  2921:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $_: () => (  sharedRegistry),
    Ck: () => (  imageParts),
    Of: () => (  imageStream),
    Z4: () => (  imageSiblings),
    eg: () => (  charts),
    x5: () => (  imageBlock)
  });
const helmCreate = 'https://github.com/helm/helm/blob/main/pkg/chart/v2/util/create.go';
const bitnami = 'https://github.com/bitnami/charts/tree/main/bitnami/common#imageroot';
 
const imageBlock = {
    id: 'image.block',
    source: bitnami,
    certainty: 'convention',
    takes: '`image: {registry, repository, tag, digest}`, in parts below a key that says image',
    keys: ['**image'],
    parts: {
        registry: ['registry', 'registryUrl'],
        repository: ['repository'],
        tag: ['tag'],
        digest: ['digest', 'sha', 'sha256'],
    },
     
    inBlock: { registry: [], repository: ['image', 'repo', 'name'], tag: ['version'], digest: [] },
     
    bareDigest: ['sha', 'sha256'],
     
    not: ['ref', 'reference', 'image', 'name', 'kind', 'url', 'source'],
};
 
const imageParts = {
    id: 'image.parts',
    source: helmCreate,
    certainty: 'convention',
    takes: '`repository` + `tag`, `image` + `tag`, `repository` + `image` + `version` in any map',
    keys: ['repository', 'image'],
     
    not: ['ref', 'branch', 'url', 'repoURL', 'chart', 'targetRevision'],
};
 
const imageSiblings = {
    id: 'image.siblings',
    source: 'https://github.com/elastic/helm-charts/blob/main/elasticsearch/values.yaml',
    certainty: 'convention',
    takes: '`webImage` + `webImageTag`, `imageRepository` + `imageTag`: parts in keys beside each other',
    keys: ['***image'],
    parts: {
        registry: ['registry', 'remote'],
        repository: ['repository', 'repo', 'name'],
        tag: ['tag', 'version'],
        digest: ['digest', 'sha', 'sha256'],
    },
     
    not: ['global', 'globals'],
};
 
const sharedRegistry = {
    source: 'https://github.com/bitnami/charts/tree/main/bitnami/common#global',
    keys: ['registry'],
    before: ['global', 'common', 'private', 'system', 'default'],
    of: ['image', 'images', 'container', 'docker', 'oci'],
    after: ['url', 'host', 'server', 'name'],
     
    first: ['global', 'imageRegistry'],
     
    maps: [[], ['image'], ['images']],
};
 
const charts = {
     
    cilium: {
        source: 'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/values.yaml',
        switch: 'useDigest',
        digest: 'genericDigest',
    },
     
    istio: {
        source: 'https://github.com/istio/istio/blob/master/manifests/charts/istio-control/istio-discovery/values.yaml',
        registry: 'hub',
    },
     
    kserve: {
        source: 'https://github.com/kserve/kserve/blob/master/config/configmap/inferenceservice.yaml',
        prefix: 'defaultImage',
    },
     
    datadog: {
        source: 'https://github.com/DataDog/helm-charts/blob/main/charts/datadog/values.yaml',
        registry: 'containerRegistry',
    },
};
 
const imageStream = {
    source: 'https://docs.openshift.com/container-platform/latest/openshift_images/image-streams-manage.html',
    key: 'namespace',
};
 

  }),

  3990:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Hl: () => (  parameterLists),
    Vf: () => (  outputName),
    Y0: () => (  outputFlag),
    _X: () => (  imageVariable),
    bS: () => (  argumentLists),
    iN: () => (  variableMaps),
    m4: () => (  imageFlag),
    nP: () => (  imageLines)
  });
 
const imageVariable = {
    id: 'image.variable',
    source: 'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/',
    certainty: 'convention',
    takes: '`{name: WEB_IMAGE, value: …}`, `WEB_IMAGE=…`: a variable or a parameter whose name says image',
     
    prefix: 'RELATED_IMAGE_',
     
    aspects: [
        ...['pull', 'policy', 'secret', 'secrets', 'tag', 'tags', 'digest', 'digests', 'sha', 'sha256', 'type', 'size'],
        ...['format', 'repo', 'repository', 'registry', 'prefix', 'version', 'path', 'dir'],
    ],
     
    pictureKeys: ['imageurl', 'imageuri'],
    pictures: [
        ...['service', 'svc', 'server', 'cache', 'store', 'storage', 'upload', 'uploads', 'url', 'uri', 'addr', 'address'],
        ...['host', 'hostname', 'port', 'endpoint', 'bucket', 'topic', 'queue', 'mime', 'domain', 'cdn', 'width', 'height'],
        ...['quality', 'timeout', 'limit', 'count', 'namespace', 'folder'],
    ],
     
    registries: [
        ...['docker.io', 'ghcr.io', 'quay.io', 'gcr.io', 'pkg.dev', 'azurecr.io'],
        ...['ecr.*.amazonaws.com', 'ecr.*.amazonaws.com.cn'],
    ],
     
    values: ['value'],
    parameterValues: ['value', 'default', 'string', 'array'],
};
const imageFlag = {
    id: 'image.flag',
    source: 'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_run/',
    certainty: 'convention',
    takes: '`--web-image=…`, `--web-image` and its value as the next argument',
};
 
const argumentLists = {
    source: 'https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/',
    keys: ['args', 'command', 'arguments', 'extraArgs', 'cmd', 'entrypoint'],
    around: ['***args'],
};
const variableMaps = {
    source: 'https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/configmapgenerator/',
    around: ['***env{,ironment,var,vars}', 'literals'],
};
const parameterLists = {
    source: 'https://tekton.dev/docs/pipelines/tasks/#specifying-parameters',
    word: 'param',
};
const imageLines = {
    id: 'image.lines',
    source: 'https://kubernetes.io/docs/concepts/configuration/configmap/',
    certainty: 'convention',
    takes: 'a text of `name=image` lines and no others',
};
 
const outputFlag = {
    source: 'https://github.com/GoogleContainerTools/kaniko#flag---destination',
    flags: ['destination'],
};
 
const outputName = {
    source: 'https://tekton.dev/docs/pipelines/tasks/#specifying-parameters',
    before: ['target', 'dest', 'destination', 'output', 'push'],
    after: ['target', 'dest', 'destination', 'output'],
};
 

  }),

  3756:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  helmfileName),
    z: () => (  helmfile)
  });
 
const helmfileName = /(?:^|\/)(?:helmfile\.ya?ml|helmfile\.d\/[^/]+\.ya?ml)(?:\.gotmpl)?$/;
 
const helmfile = [
    {
        id: 'helmfile.release',
        source: 'https://helmfile.readthedocs.io/en/latest/#configuration',
        when: { object: false, file: helmfileName },
        values: ['releases[*].values[*]'],
        parameters: ['releases[*].{set,setString}'],
    },
];
 

  }),

  5224:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  s: () => (  catalogue)
});

; 
 
const argocd = [
    {
        id: 'argocd.kustomize',
        source: 'https://argo-cd.readthedocs.io/en/stable/user-guide/kustomize/',
        when: {},
        kustomize: ['**.kustomize.images'],
    },
    {
        id: 'argocd.parameters',
        source: 'https://argo-cd.readthedocs.io/en/stable/user-guide/helm/#helm-parameters',
        when: {},
        parameters: ['**.parameters'],
    },
];
 
; 
 
const artifacts = [
    {
        id: 'kserve.storage',
        source: 'https://kserve.github.io/website/docs/model-serving/storage/providers/oci',
        when: {},
        images: [{ at: '**.storageUri', scheme: 'oci://' }],
    },
    {
        id: 'istio.wasm-plugin',
        source: 'https://istio.io/latest/docs/reference/config/proxy_extensions/wasm-plugin/',
        when: { group: 'extensions.istio.io', kinds: ['WasmPlugin'] },
        images: [{ at: 'spec.url', scheme: 'oci://' }],
    },
];
 
; 
 
const builds = [
    {
        id: 'shipwright',
        source: 'https://shipwright.io/docs/build/build/#defining-the-output',
        when: { group: 'shipwright.io' },
        pushes: ['spec.{output,build.spec.output}.image'],
    },
    {
        id: 'kpack',
        source: 'https://github.com/buildpacks-community/kpack/blob/main/docs/image.md',
        when: { group: 'kpack.io' },
        pushes: ['spec.{tag,additionalTags,cache.registry.tag}'],
    },
    {
        id: 'kbld',
        source: 'https://carvel.dev/kbld/docs/latest/config/',
        when: { group: 'kbld.k14s.io', kinds: ['Config'], unnamed: true },
        images: [{ at: 'overrides[*].newImage' }],
        matches: ['overrides[*].image'],
        pushes: ['{sources,destinations,searchRules,minimumRequiredVersion,keys}'],
    },
    {
        id: 'skaffold',
        source: 'https://skaffold.dev/docs/references/yaml/',
        when: { group: 'skaffold', unnamed: true },
        pushes: [''],
    },
    {
        id: 'cloud-build',
        source: 'https://cloud.google.com/build/docs/build-config-file-schema#name',
        when: { object: false, has: { at: 'steps[*].name', hosts: ['gcr.io', 'pkg.dev'] } },
        images: [{ at: 'steps[*].name', bare: true }],
        rest: 'nothing',
    },
];
 
; 
 
const compose = [
    {
        id: 'compose.service',
        source: 'https://docs.docker.com/reference/compose-file/services/#image',
        when: { object: false, values: false },
        images: [{ at: 'services.*.image', bare: true }],
    },
    {
        id: 'compose.build',
        source: 'https://docs.docker.com/reference/compose-file/build/',
        when: {},
        pushes: ['**.build.{tags,cache_from,cache_to}'],
    },
];
 
; 
 
const crossplane = [
    {
        id: 'crossplane.package',
        source: 'https://docs.crossplane.io/latest/packages/providers/',
        when: { group: 'pkg.crossplane.io' },
        images: [{ at: 'spec.package' }],
    },
];
 
; 
const why = 'a record or a description';
const descriptions_text = true;
 
const descriptions = [
    {
        id: 'description',
        source: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.1',
        when: {},
        ignore: [
            {
                at: '**.{description,summary,usage,title,displayName,displayname,display_name,display_Name}',
                why,
                text: descriptions_text,
            },
        ],
    },
    {
        id: 'artifacthub',
        source: 'https://artifacthub.io/docs/topics/annotations/helm/',
        when: {},
        ignore: [{ at: '**."artifacthub.io/*"', why, text: descriptions_text }],
    },
    {
        id: 'olm.samples',
        source: 'https://olm.operatorframework.io/docs/advanced-tasks/adding-admission-and-conversion-webhooks/',
        when: {},
        ignore: [{ at: '**.alm-examples', why, text: descriptions_text }],
    },
    {
        id: 'knative.example',
        source: 'https://knative.dev/docs/serving/configuration/deployment/',
        when: {},
        ignore: [{ at: '**._example', why, text: descriptions_text }],
    },
    {
        id: 'openshift.last-seen',
        source: 'https://docs.openshift.com/container-platform/latest/openshift_images/triggering-updates-on-imagestream-changes.html',
        when: {},
        ignore: [
            { at: '**.{"openshift.io/imported-from",lastTriggeredImage}', why, text: descriptions_text },
            { at: '**."hypershift.openshift.io/release-image"', why, text: descriptions_text },
        ],
    },
];
 
; 
const files_why = 'a lock or a description of packages';
 
const files = [
    {
        id: 'helm.chart',
        source: 'https://helm.sh/docs/topics/charts/#the-chartyaml-file',
        when: { object: false, file: /(?:^|\/)Chart\.(?:yaml|lock)$/ },
        ignore: [{ at: '', why: files_why }],
    },
    {
        id: 'npm',
        source: 'https://docs.npmjs.com/cli/configuring-npm/package-lock-json',
        when: { object: false, file: /(?:^|\/)package(?:-lock)?\.json$/ },
        ignore: [{ at: '', why: files_why }],
    },
    {
        id: 'helm.values-schema',
        source: 'https://helm.sh/docs/topics/charts/#schema-files',
        when: { object: false, file: /(?:^|\/)values\.schema[\w.-]*\.json$/ },
        ignore: [{ at: '', why: 'a schema' }],
    },
    {
        id: 'buf',
        source: 'https://buf.build/docs/configuration/v2/buf-gen-yaml/',
        when: { object: false, file: /(?:^|\/)buf\.gen[\w.-]*\.ya?ml$/ },
        ignore: [{ at: '', why: files_why }],
    },
    {
        id: 'devcontainer-lock',
        source: 'https://containers.dev/implementors/json_reference/',
        when: { object: false, file: /(?:^|\/)\.?devcontainer-lock\.json$/ },
        ignore: [{ at: '', why: files_why }],
    },
    {
        id: 'goreleaser',
        source: 'https://goreleaser.com/customization/',
        when: { object: false, file: /(?:^|\/)\.goreleaser[\w.-]*\.ya?ml$/ },
        pushes: [''],
    },
];
 
; 
 
const flux = [
    {
        id: 'flux.kustomization',
        source: 'https://fluxcd.io/flux/components/kustomize/kustomizations/#images',
        when: { group: 'kustomize.toolkit.fluxcd.io', kinds: ['Kustomization'] },
        kustomize: ['spec.images'],
    },
];
 
; 
 
const gitlab = [
    {
        id: 'gitlab.job',
        source: 'https://docs.gitlab.com/ci/yaml/#image',
        when: { object: false, file: /(?:^|\/)(?:\.gitlab-ci[^/]*\.ya?ml$|\.gitlab\/ci\/)/ },
        images: [
            { at: '{image,*.image}', bare: true },
            { at: '{image,*.image}.name', bare: true },
            { at: '{services,*.services}[*]', bare: true },
            { at: '{services,*.services}[*].name', bare: true },
        ],
    },
];
 
; 
const source = 'https://helm.sh/docs/chart_template_guide/values_files/';
 
const helm = [
    {
        id: 'helm.values-file',
        source,
        when: { object: false, file: /values[^/]*$|(?:^|\/)values\//i },
        values: [''],
    },
    {
        id: 'helm.values',
        source,
        when: { object: true },
        values: ['**.{values,valuesObject}'],
    },
];
 
 
var helmfile = __webpack_require__(3756);
; 
 
const kubernetes = [
    {
        id: 'kubernetes.pod',
        source: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Container',
        when: { object: true },
        images: [{ at: '**.{containers,initContainers,ephemeralContainers}[*].image', bare: true, certain: true }],
    },
    {
        id: 'kubernetes.image-volume',
        source: 'https://kubernetes.io/docs/concepts/storage/volumes/#image',
        when: { object: true },
        images: [{ at: '**.volumes[*].image.reference', bare: true }],
    },
    {
        id: 'kubernetes.container',
        source: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Container',
        when: { object: true },
        certainty: 'convention',
        images: [
            { at: '**.{container,script,stepTemplate,containers,initContainers,sidecars}.image', bare: true, certain: true },
            {
                at: '**.{sidecars,extraContainers,sidecarContainers,additionalContainers,extraInitContainers,additionalInitContainers}[*].image',
                bare: true,
                certain: true,
            },
        ],
    },
    {
        id: 'kubernetes.status',
        source: 'https://github.com/kubernetes/community/blob/master/contributors/devel/sig-architecture/api-conventions.md',
        when: { object: true },
        ignore: [{ at: 'status', why: 'a status' }],
    },
    {
        id: 'kubernetes.last-applied',
        source: 'https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/',
        when: {},
        ignore: [{ at: '**."*/last-applied-configuration"', why: 'a record or a description', text: true }],
    },
    {
        id: 'kubernetes.custom-resource-definition',
        source: 'https://kubernetes.io/docs/reference/kubernetes-api/extend-resources/custom-resource-definition-v1/',
        when: { group: 'apiextensions.k8s.io', kinds: ['CustomResourceDefinition'] },
        ignore: [{ at: '', why: 'a schema' }],
    },
    {
        id: 'kubernetes.admission-policy',
        source: 'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/',
        when: {
            group: 'admissionregistration.k8s.io',
            kinds: ['ValidatingAdmissionPolicy', 'MutatingAdmissionPolicy'],
        },
        ignore: [{ at: '', why: 'a policy about images' }],
    },
];
 
; 
 
const kubevirt = [
    {
        id: 'kubevirt.container-disk',
        source: 'https://kubevirt.io/user-guide/storage/disks_and_volumes/#containerdisk',
        when: { group: 'kubevirt.io' },
        images: [{ at: '**.volumes[*].containerDisk.image', bare: true }],
    },
];
 
 
var kustomize = __webpack_require__(8367);
; 
const openshift_why = 'what a mirror copies';
 
const openshift = [
    {
        id: 'openshift.image-content-source-policy',
        source: 'https://docs.openshift.com/container-platform/latest/rest_api/operator_apis/imagecontentsourcepolicy-operator-openshift-io-v1alpha1.html',
        when: { group: 'operator.openshift.io', kinds: ['ImageContentSourcePolicy'] },
        ignore: [{ at: '', why: openshift_why }],
    },
    {
        id: 'openshift.mirror-set',
        source: 'https://docs.openshift.com/container-platform/latest/rest_api/config_apis/imagedigestmirrorset-config-openshift-io-v1.html',
        when: { group: 'config.openshift.io', kinds: ['ImageDigestMirrorSet', 'ImageTagMirrorSet'] },
        ignore: [{ at: '', why: openshift_why }],
    },
    {
        id: 'openshift.oc-mirror',
        source: 'https://github.com/openshift/oc-mirror/blob/main/docs/imageset-config-ref.yaml',
        when: { group: 'mirror.openshift.io', kinds: ['ImageSetConfiguration'], unnamed: true },
        ignore: [{ at: '', why: openshift_why }],
    },
    {
        id: 'openshift.build-config',
        source: 'https://docs.openshift.com/container-platform/latest/rest_api/workloads_apis/buildconfig-build-openshift-io-v1.html',
        when: { group: 'build.openshift.io' },
        pushes: ['spec.output.to'],
    },
    {
        id: 'openshift.image-reference',
        source: 'https://docs.openshift.com/container-platform/latest/rest_api/image_apis/imagestream-image-openshift-io-v1.html',
        when: {},
        images: [{ at: '**.name', beside: ['kind', 'DockerImage'], bare: true, certain: true }],
    },
];
 
; 
const policies_why = 'a policy about images';
 
const policies = [
    {
        id: 'kyverno',
        source: 'https://kyverno.io/docs/writing-policies/',
        when: { group: 'kyverno.io' },
        ignore: [{ at: '', why: policies_why }],
    },
    {
        id: 'kyverno.cel',
        source: 'https://kyverno.io/docs/policy-types/',
        when: { group: 'policies.kyverno.io' },
        ignore: [{ at: '', why: policies_why }],
    },
    {
        id: 'gatekeeper.template',
        source: 'https://open-policy-agent.github.io/gatekeeper/website/docs/constrainttemplates',
        when: { group: 'templates.gatekeeper.sh', kinds: ['ConstraintTemplate'] },
        ignore: [{ at: '', why: policies_why }],
    },
    {
        id: 'gatekeeper.constraint',
        source: 'https://open-policy-agent.github.io/gatekeeper/website/docs/howto',
        when: { group: 'constraints.gatekeeper.sh' },
        ignore: [{ at: '', why: policies_why }],
    },
    {
        id: 'sigstore.policy-controller',
        source: 'https://docs.sigstore.dev/policy-controller/overview/',
        when: { group: 'policy.sigstore.dev' },
        ignore: [{ at: '', why: policies_why }],
    },
];
 
; 
const tool = 'image-policy';
const ignore = [{ at: '', why: 'a report of image-policy' }];


const reports = [
    { id: 'image-policy.json', source: 'https://github.com/org/image-policy/blob/main/docs/cli.md', at: 'tool' },
    {
        id: 'image-policy.sarif',
        source: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html#_Toc34317533',
        at: 'runs[*].tool.driver.name',
    },
    {
        id: 'image-policy.rdjson',
        source: 'https://github.com/reviewdog/reviewdog/tree/master/proto/rdf',
        at: 'source.name',
    },
].map(({ id, source, at }) => ({
    ...{ id, source, ignore },
    when: { object: false, file: /^(?!.*values).*\.json$/i, says: { at, text: tool } },
}));
 
; 
 
const tekton = [
    {
        id: 'tekton.step',
        source: 'https://tekton.dev/docs/pipelines/tasks/#defining-steps',
        when: { group: 'tekton.dev' },
        images: [
            { at: '**.{steps,sidecars}[*].image', bare: true, certain: true },
            { at: '**.stepTemplate.image', bare: true, certain: true },
        ],
    },
    {
        id: 'tekton.step-action',
        source: 'https://tekton.dev/docs/pipelines/stepactions/',
        when: { group: 'tekton.dev', kinds: ['StepAction'] },
        images: [{ at: 'spec.image', bare: true, certain: true }],
    },
];
 
; 
const updaters_why = 'what an updater watches';
 
const updaters = [
    {
        id: 'flux.image',
        source: 'https://fluxcd.io/flux/components/image/',
        when: { group: 'image.toolkit.fluxcd.io', kinds: ['ImageRepository', 'ImagePolicy', 'ImageUpdateAutomation'] },
        ignore: [{ at: '', why: updaters_why }],
    },
    {
        id: 'argocd-image-updater',
        source: 'https://argocd-image-updater.readthedocs.io/en/stable/configuration/applications/',
        when: { group: 'argocd-image-updater.argoproj.io', kinds: ['ImageUpdater'] },
        ignore: [{ at: '', why: updaters_why }],
    },
    {
        id: 'kargo',
        source: 'https://docs.kargo.io/user-guide/how-to-guides/working-with-warehouses/',
        when: { group: 'kargo.akuity.io', kinds: ['Warehouse', 'Freight'] },
        ignore: [{ at: '', why: updaters_why }],
    },
    {
        id: 'argocd-image-updater.annotations',
        source: 'https://argocd-image-updater.readthedocs.io/en/stable/configuration/images/',
        when: {},
        ignore: [{ at: '**."argocd-image-updater.argoproj.io/*"', why: updaters_why, text: true }],
    },
];
 
; 
 
const workflows = [
    {
        id: 'github.workflow',
        source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontainer',
        when: { file: /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\// },
        images: [
            { at: 'jobs.*.container', bare: true },
            { at: 'jobs.*.container.image', bare: true },
            { at: 'jobs.*.services.*.image', bare: true },
        ],
        rest: 'versioned',
    },
];
 
; 




















 
const catalogue = [
    ...kubernetes,
    ...kustomize .E,
    ...argocd,
    ...flux,
    ...helm,
    ...helmfile .z,
    ...tekton,
    ...compose,
    ...workflows,
    ...gitlab,
    ...artifacts,
    ...kubevirt,
    ...openshift,
    ...builds,
    ...crossplane,
    ...updaters,
    ...policies,
    ...descriptions,
    ...files,
    ...reports,
];
 

  }),

  8367:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  kustomize),
    r: () => (  entryKeys)
  });
  var _kustomize_file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9756);

const source = 'https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/';
 
const entryKeys = {
    source,
    selects: 'name',
    name: 'newName',
    tag: 'newTag',
    digest: 'digest',
     
    suffix: 'tagSuffix',
    signs: ['newTag', 'newName'],
};
 
const kustomize = [
    {
        id: 'kustomize.kustomization',
        source,
        when: { group: 'kustomize.config.k8s.io' },
        kustomize: ['images'],
    },
    {
        id: 'kustomize.file',
        source,
        when: { file: _kustomize_file_name_js__WEBPACK_IMPORTED_MODULE_0__  .O },
        kustomize: ['images'],
    },
    {
        id: 'kustomize.image-tag-transformer',
        source: 'https://kubectl.docs.kubernetes.io/references/kustomize/builtins/#_imagetagtransformer_',
        when: { group: '', kinds: ['ImageTagTransformer'] },
        kustomize: ['imageTag'],
    },
];
 

  }),

  4021:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  takesJudgedValues),
    N: () => (  judgedByValues)
  });
  var _catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7935);
  var _catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2921);
  var _image_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5232);



 
const judgedByValues = { by: 'helm.template', why: 'a template whose values are judged' };


function takesJudgedValues(text, names) {
    if (!text.includes('{{'))
        return false;
    return [...text.matchAll(/\.[Vv]alues((?:\.\w{1,100}){1,20})/g)].some(([, path = '']) => {
        const [leaf = '', parent = ''] = path.slice(1).split('.').reverse();
        const role = names.roleOf(leaf);
        if (role !== null)
            return role === 'repository' || (0,_image_keys_js__WEBPACK_IMPORTED_MODULE_2__  .K1)(parent);
        const isName = blockKeys.has(leaf) && (0,_image_keys_js__WEBPACK_IMPORTED_MODULE_2__  .K1)(parent);
        return isName || (0,_image_keys_js__WEBPACK_IMPORTED_MODULE_2__  .lu)(leaf) || names.references.has(leaf) || (0,_image_keys_js__WEBPACK_IMPORTED_MODULE_2__  .d5)(leaf) !== null;
    });
}
const blockKeys = new Set([
    ..._catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__  .rA.keys,
    ..._catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__  .x5.inBlock.repository,
    ..._catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__  .x5.inBlock.tag,
]);
 

  }),

  3312:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $t: () => (  placeOf),
    PQ: () => (  addDraft),
    UD: () => (  addPassed),
    Yj: () => (  firstPart),
    c7: () => (  findLoose),
    cr: () => (  reportUnreadable),
    uj: () => (  addTemplated)
  });
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5794);
  var _yaml_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1931);
  var _chart_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4021);
  var _join_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3676);
  var _plausible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4533);





 
function addTemplated(into, context, path, node) {
    listTemplated(into, context, path, (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__  .SU)(context.source, node.start), (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(node));
}
 
function addOpen(into, { path, parts, context }) {
    const open = Object.values(parts).find(({ text }) => (0,_plausible_js__WEBPACK_IMPORTED_MODULE_3__  .dw)(text)) ?? firstPart(parts);
    listTemplated(into, context, path, open.span.start, open.text);
}
function listTemplated(into, { document }, path, at, text) {
    const place = { path: (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__  .Yo)(path), document, at };
    if ((0,_chart_values_js__WEBPACK_IMPORTED_MODULE_1__  .E)(text, into.names))
        into.passedOver.push({ ...place, ..._chart_values_js__WEBPACK_IMPORTED_MODULE_1__  .N });
    else
        into.templated.push({ ...place, text: (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__  .Yo)(text.slice(0, longestShown)) });
}
const longestShown = 200;
 
function addPassed(into, { document, source }, path, start, mark) {
    into.passedOver.push({ path: (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__  .Yo)(path), document, at: (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__  .SU)(source, start), by: mark.by, why: mark.why });
}
 
function reportUnreadable(into, { source, root }, key, reason) {
    const start = key?.start ?? (root?.kind === 'map' ? root.start : 0);
    into.problems.push({ at: (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__  .SU)(source, start), reason });
}


function addDraft(into, draft) {
    const starts = Object.values(draft.parts).map(placeOf);
    if (starts.some((start) => into.seen.has(start)))
        return false;
    for (const start of starts)
        into.seen.add(start);
    if ((0,_join_js__WEBPACK_IMPORTED_MODULE_2__  .n)({ ...draft.merged, ...draft.parts }).templated?.open)
        addOpen(into, draft);
    else
        into.drafts.push(draft);
    return true;
}
 
function placeOf(part) {
    return part.aliased ? (part.key?.span.start ?? part.span.start) : part.span.start;
}
 
function firstPart(parts) {
    const all = Object.values(parts);
    const here = all.filter((part) => !part.aliased);
    const [first, ...rest] = here.length > 0 ? here : all;
    if (!first)
        throw new Error('an occurrence without parts');
    return rest.reduce((earliest, part) => (part.span.start < earliest.span.start ? part : earliest), first);
}
 
function findLoose({ drafts, looseDigests }) {
    if (looseDigests.length === 0)
        return looseDigests;
    const held = new Set(drafts.flatMap(({ parts }) => Object.values(parts).map(({ span }) => span.start)));
    return looseDigests.filter(({ part }) => !held.has(part.span.start));
}
 

  }),

  6005:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    EV: () => (  isRegistryHost),
    Ke: () => (  findCommonRegistry),
    L4: () => (  chooseRegistry),
    P3: () => (  globalMaps),
    hS: () => (  isRegistryKey)
  });
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5794);
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4997);
  var _catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2921);
  var _key_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4277);






function chooseRegistry(said) {
    const first = said.findLast(({ first }) => first !== undefined)?.first;
    if (first !== undefined)
        return { kind: 'one', registry: first, always: true };
    const [registry, ...others] = new Set(said.flatMap((map) => map.others));
    if (registry === undefined)
        return { kind: 'none' };
    return others.length > 0 ? { kind: 'several' } : { kind: 'one', registry, always: false };
}
 
function isRegistryKey(key) {
    return /registry/i.test(key) && registryKey.test(key.replaceAll('-', '_'));
}
const { before, of, after } = _catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__  .$_;
const registryKey = new RegExp(`^(?:${(0,_key_name_js__WEBPACK_IMPORTED_MODULE_2__  .EB)(before)}_?)*(?:${(0,_key_name_js__WEBPACK_IMPORTED_MODULE_2__  .EB)(of)}_?)?${(0,_key_name_js__WEBPACK_IMPORTED_MODULE_2__  .EB)(_catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__  .$_.keys)}(?:_?${(0,_key_name_js__WEBPACK_IMPORTED_MODULE_2__  .EB)(after)})?$`, 'i');
 
function isRegistryHost(text) {
    return /^(?:localhost|[^/\s{}$]*[.:][^/\s{}$]*)(?:\/[^\s{}$]*)?$/.test(text) && !text.includes('://');
}
 
const globalMaps = _catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__  .$_.maps;
 
function findCommonRegistry(root, path) {
    const said = [];
    let node = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(root);
    for (const { key } of (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__  .Uf)(path) ?? []) {
        if (node?.kind === 'map') {
            said.push(readMap(node));
            node = enter(node, key.slice(1));
        }
        else
            node = node?.kind === 'sequence' ? (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(node.items[Number(key.slice(1, -1))]) : null;
    }
    return chooseRegistry(said);
}
const known = new WeakMap();
 
function readMap(map) {
    const found = known.get(map) ?? readSaid(map);
    known.set(map, found);
    return found;
}
function readSaid(map) {
    const [globalKey, firstKey] = _catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__  .$_.first;
    const global = enter(map, globalKey);
    const first = global?.kind === 'map' ? (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .b6)(global, firstKey) : undefined;
    const maps = [map, ...globalMaps.map((steps) => steps.reduce(enter, global))];
    return {
        first: first !== undefined && isRegistryHost(first) ? first : undefined,
        others: maps.flatMap((each) => (each?.kind === 'map' ? textsOf(each) : [])).filter(isRegistryHost),
    };
}
function textsOf(map) {
    return map.entries.flatMap(({ key }) => (isRegistryKey(key.literal) ? ((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .b6)(map, key.literal) ?? []) : []));
}
function enter(node, key) {
    if (node?.kind !== 'map')
        return null;
    const { entries } = node;
    return (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(entries.findLast((entry) => entry.key.literal === key)?.value);
}
 

  }),

  7092:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A4: () => (  compileGlance),
    H: () => (  mayBe),
    MG: () => (  isDull),
    ML: () => (  glanceAt),
    e_: () => (  hasImage),
    tL: () => (  mayMean)
  });
  var _catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7935);
  var _catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2921);
  var _catalogue_conventions_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3990);
  var _shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3309);




 
const mayBe = {
    patch: 1,
    variable: 2,
    image: 4,
    policy: 8,
    container: 16,
     
    loud: 32,
     
    machine: 64,
};
 
const known = [
    [mayBe.patch, ['path']],
    [mayBe.variable, _catalogue_conventions_variables_js__WEBPACK_IMPORTED_MODULE_2__  ._X.parameterValues],
    [mayBe.image, ['<<', 'image', ...Object.values(_catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__  .x5.parts).flat(), ..._catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__  .x5.inBlock.tag]],
    [mayBe.policy | mayBe.container, _catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__  .wN.keys],
    [mayBe.container, _catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__  .kL.beside],
    [mayBe.loud, ['kind', ..._shapes_js__WEBPACK_IMPORTED_MODULE_3__  .Zb]],
    [mayBe.machine, _catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__  .Aq.keys],
];
 
function compileGlance(parts, references) {
    const bits = new Map(known.flatMap(([bit, keys]) => keys.map((key) => [key, bit])));
    for (const key of parts)
        bits.set(key, mayBe.image);
    for (const key of references)
        bits.set(key, mayBe.loud);
    const lengths = new Int32Array(128);
    for (const key of bits.keys()) {
        const first = key.charCodeAt(0) & 127;
        lengths[first] = (lengths[first] ?? 0) | (1 << (key.length & 31));
    }
    return { bits, lengths };
}
 
function glanceAt(map, glance) {
    let found = 0;
    for (const { key } of map.entries) {
        const { literal } = key;
        if (literal === null)
            continue;
        if (mayMean(literal, glance))
            found |= glance.bits.get(literal) ?? 0;
        if (hasImage(literal))
            found |= mayBe.loud;
    }
    return found;
}
 
function mayMean(key, { lengths }) {
    return ((lengths[key.charCodeAt(0) & 127] ?? 0) & (1 << (key.length & 31))) !== 0;
}
 
function hasImage(key) {
    return key.length > 4 && (key.includes('mage') || key.includes('MAGE'));
}


function isDull({ literal }) {
    return literal !== null && literal.length < 64 && !/[/=[{]/.test(literal);
}
 

  }),

  5232:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    GS: () => (  isContainersKey),
    K1: () => (  isImageBlockKey),
    O7: () => (  saysImage),
    d5: () => (  splitFlatKey),
    hO: () => (  isVersionedKey),
    lO: () => (  isOthersKey),
    lu: () => (  isImageKey),
    sM: () => (  isImagesKey),
    sZ: () => (  isBareDigestKey),
    xc: () => (  isAspect)
  });
  var _catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7935);
  var _catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2921);
  var _catalogue_conventions_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3990);
  var _glance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7092);
  var _key_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4277);





 
 
const isKey = (0,_key_name_js__WEBPACK_IMPORTED_MODULE_4__  .gy)(_catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__  .p2.keys);
const isOtherKey = (0,_key_name_js__WEBPACK_IMPORTED_MODULE_4__  .gy)(_catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__  .p2.unless);
 
function isImageKey(key) {
    return (0,_glance_js__WEBPACK_IMPORTED_MODULE_3__  .e_)(key) && !isOtherKey(key) && isKey(key);
}
 
const isVersionedKey = (0,_key_name_js__WEBPACK_IMPORTED_MODULE_4__  .gy)(_catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__  .p2.versioned);
const isList = (0,_key_name_js__WEBPACK_IMPORTED_MODULE_4__  .gy)(_catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__  .Op.keys);
 
function isImagesKey(key) {
    return (0,_glance_js__WEBPACK_IMPORTED_MODULE_3__  .e_)(key) && isList(key);
}
const isBlock = (0,_key_name_js__WEBPACK_IMPORTED_MODULE_4__  .gy)(_catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__  .x5.keys);
 
function isImageBlockKey(key) {
    return (0,_glance_js__WEBPACK_IMPORTED_MODULE_3__  .e_)(key) && isBlock(key);
}
const isOthers = (0,_key_name_js__WEBPACK_IMPORTED_MODULE_4__  .gy)(_catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__  .bt.keys);
 
function isOthersKey(key) {
    return (0,_glance_js__WEBPACK_IMPORTED_MODULE_3__  .e_)(key) && isOthers(key);
}
 
const isContainersKey = (0,_key_name_js__WEBPACK_IMPORTED_MODULE_4__  .gy)(_catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__  .kL.keys);
 
function isAspect(words) {
    return aspects.test(words);
}
const aspects = new RegExp(`(?:^|_)${(0,_key_name_js__WEBPACK_IMPORTED_MODULE_4__  .EB)(_catalogue_conventions_variables_js__WEBPACK_IMPORTED_MODULE_2__  ._X.aspects.map((word) => word.toUpperCase()))}(?:_|$)`);
 
function saysImage(words, name) {
    const after = /(?:^|_)IMAGES?(?:_(.*))?$/.exec(words);
    return after ? !isAspect(after[1] ?? '') : isImageKey(name);
}
const flatRoles = new Map(['registry', 'repository', 'tag', 'digest'].flatMap((role) => _catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__  .Z4.parts[role].map((word) => [word, role])));
const flat = new RegExp(`^(.*?image)[_-]?(${[...flatRoles.keys()].join('|')})$`, 'i');
 
function splitFlatKey(key) {
    const [, prefix, word = ''] = (0,_glance_js__WEBPACK_IMPORTED_MODULE_3__  .e_)(key) ? (flat.exec(key) ?? []) : [];
    const role = flatRoles.get(word.toLowerCase());
    return prefix === undefined || role === undefined ? null : { prefix, role };
}
 
const isBareDigestKey = (0,_key_name_js__WEBPACK_IMPORTED_MODULE_4__  .gy)(_catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__  .x5.bareDigest);
 

  }),

  3676:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    n: () => (  joinParts)
  });
  var _image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);
  var _image_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4707);
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3653);
  var _image_written_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5599);
  var _image_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5232);
  var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5000);
  var _plausible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4533);
  var _template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7822);










function joinParts(parts) {
    if (!Object.values(parts).some(isOpen))
        return (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .g)(parts);
    return parts.reference ? joinReference(parts.reference.text) : joinMap(parts);
}
function isOpen(part) {
    return part !== undefined && (0,_plausible_js__WEBPACK_IMPORTED_MODULE_4__  .dw)(part.text);
}
function joinReference(text) {
    const told = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__  .AG)(text);
    return toJoined(told, 'reference', nameIn(text));
}
function toJoined(told, part, { image, name }) {
    const templated = { name, open: told.kind === 'open' };
    const nothing = { reference: null, problem: null, image, tag: null, digest: null, templated };
    switch (told.kind) {
        case 'pinned':
            return { ...nothing, tag: told.tag, digest: told.digest };
        case 'unpinned':
            return { ...nothing, tag: told.tag };
        case 'malformed':
            return { ...nothing, problem: { ...told.problem, part } };
        case 'open':
            return nothing;
        default:
            return told;
    }
}
 
function nameIn(text) {
    const head = /^[\w./:-]+(?=[:@])/.exec(text)?.[0] ?? '';
    const known = (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_1__  .$q)(text.includes('/', head.length) ? '' : head);
    if (known.ok)
        return { image: (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_6__  .t)(known.reference), name: null };
    const end = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__  .xb)(text)?.end;
    return { image: null, name: end === undefined ? text : text.slice(0, end + (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_1__  .mQ)(text.slice(end)).nameEnd) };
}
function joinMap(parts) {
    const { registry, repository } = parts;
    const said = (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .g)(writtenOf(parts));
    const isNamed = !isOpen(registry) && !isOpen(repository);
    const name = repository === undefined || isNamed ? null : nameOf(registry?.text ?? '', repository.text);
    const known = { ...said, reference: null, image: isNamed ? said.image : null };
    if (mayBeWhole(repository))
        return toJoined({ kind: 'open' }, 'repository', { image: null, name });
    if (said.digest !== null || said.problem !== null)
        return { ...known, templated: { name, open: false } };
    const told = tellParts(parts);
    if (told === null)
        return { ...known, templated: { name, open: false } };
    const joined = toJoined(told.told, told.role, { image: known.image, name });
    return { ...joined, tag: joined.tag ?? said.tag };
}
 
function writtenOf(parts) {
    return Object.fromEntries(Object.entries(parts).filter(([, part]) => !isOpen(part)));
}
 
function mayBeWhole(repository) {
    if (repository === undefined || !isOpen(repository) || !(0,_image_keys_js__WEBPACK_IMPORTED_MODULE_2__  .lu)(repository.key?.text ?? ''))
        return false;
    const end = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__  .xb)(repository.text)?.end;
    return end === undefined || !repository.text.includes('/', end);
}
function nameOf(registry, repository) {
    return registry === '' ? repository : (0,_image_written_js__WEBPACK_IMPORTED_MODULE_7__  .KV)(registry, repository);
}
 
function tellParts({ repository, tag, digest }) {
    if (digest && isOpen(digest))
        return { told: { kind: 'open' }, role: 'digest' };
    if (tag && isOpen(tag))
        return { told: (0,_template_js__WEBPACK_IMPORTED_MODULE_5__  .AG)(tag.text), role: 'tag' };
    if (!repository || !isOpen(repository))
        return null;
    const told = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__  .AG)(repository.text);
     
    const isTagged = Boolean(tag?.text) && !(0,_image_digest_js__WEBPACK_IMPORTED_MODULE_0__  .Bc)(`sha256:${tag?.text}`);
    return told.kind === 'open' && isTagged ? null : { told, role: 'repository' };
}
 

  }),

  4277:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    EB: () => (  anyOf),
    gy: () => (  compileKeys),
    k6: () => (  escapeWord)
  });
 
function compileKeys(names) {
    const pattern = new RegExp(names.map(toPattern).join('|'), 'i');
    return (key) => pattern.test(key);
}
function toPattern(name) {
    const [, start = '', rest = ''] = /^(\*{0,3})(.*)$/.exec(name) ?? [];
    return `${starts[start]}${rest.replaceAll('-', '[_-]?').replace(/\{([^}]*)\}/g, (_, words) => anyOf(words.split(',')))}$`;
}
 
const starts = {
    '': '^',
    '*': '^(?:[\\w.-]*[a-z_-])?',
    '**': '(?:^|[\\w.-])',
    '***': '',
};
 
function anyOf(words) {
    return `(?:${words.map(escapeWord).join('|')})`;
}
function escapeWord(word) {
    return word.replace(/[^\w]/g, '\\$&');
}
 

  }),

  5152:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  E: () => (  compileNames)
});

 
var parts = __webpack_require__(2921);
 
var scan_glance = __webpack_require__(7092);
; 
 
function toShape({ id, when: { group, kind }, images, ignore }) {
    return {
        id,
        source: 'the policy',
        when: { group, kinds: [kind] },
        images: images.map(({ at, bare }) => (bare ? { at, bare } : { at })),
        ignore,
    };
}
 
 
var scan_shapes = __webpack_require__(3309);
 
var sign = __webpack_require__(6172);
; 





 
function compileNames(fields, own = none) {
    const byShapes = compiled.get(fields) ?? new WeakMap();
    compiled.set(fields, byShapes);
    const known = byShapes.get(own) ?? compile(fields, own);
    byShapes.set(own, known);
    return known;
}
const none = [];
const compiled = new WeakMap();
function compile(fields, own) {
    const all = ['registry', 'repository', 'tag', 'digest'];
    const rolesIn = (keys) => all.flatMap((role) => keys[role].map((key) => [key, role]));
    const roles = new Map([...rolesIn(parts .x5.parts), ...rolesIn(fields)]);
    const shapes = own.map(toShape);
    const words = [...Object.values(fields).flat(), ...shapes.flatMap(scan_shapes .Oi)];
    const glance = (0,scan_glance .A4)([...roles.keys()], [...fields.reference, ...shapes.flatMap(scan_shapes .Dv)]);
    return {
        roleOf: (key) => ((0,scan_glance .tL)(key, glance) ? (roles.get(key) ?? null) : null),
        glance,
        findSign: (0,sign .Fd)(words),
        findHints: (0,sign .cr)(words),
        shapes: (0,scan_shapes .u2)(shapes),
        references: new Set(fields.reference),
        ownRepositories: new Set(fields.repository),
    };
}
 

  }),

  1968:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  findNamingBlock)
  });
  var _yaml_cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1776);
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4997);




function findNamingBlock(path, said, named) {
    if (said.image !== null || said.problem || said.templated?.name)
        return null;
    const outer = findOuter(path, named);
    const block = outer === null ? undefined : named.get(outer);
    if (outer === null || block === undefined)
        return null;
    return { namedBy: { path: outer, ...(!isOneVersion(said, block) && { doubtful: true }) }, image: block.image };
}
 
function findOuter(path, named) {
    const keys = ((0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_1__  .Uf)(path) ?? []).filter(({ key }) => key.startsWith('.'));
     
    if (keys.length > 4 * _yaml_cursor_js__WEBPACK_IMPORTED_MODULE_0__  .Mw)
        return null;
    const block = path.slice(keys.at(-1)?.start ?? path.length);
    for (const { start } of keys.slice(0, -1).reverse()) {
        const outer = start === 0 ? block.replace(/^\./, '') : path.slice(0, start) + block;
        if (named.has(outer))
            return outer;
    }
    return null;
}


function isOneVersion(a, b) {
    if (a.digest !== null && b.digest !== null)
        return a.digest === b.digest;
    return a.tag !== null && a.tag === b.tag && !/^(?:latest|stable)$/.test(a.tag);
}
 

  }),

  5000:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  partOf),
    g: () => (  joinWritten)
  });
  var _image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);
  var _image_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4707);
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3653);
  var _image_written_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5599);
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5794);
  var _yaml_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1931);






 
function partOf(source, node, key, from = 0, to = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__  .ws)(node).length) {
    const text = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__  .Ru)(node) === '' ? '' : (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__  .Yo)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__  .ws)(node).slice(from, to));
    const where = node.decode === null ? { source, start: node.start } : node.decode();
    const at = (index) => 'source' in where ? (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__  .SU)(where.source, where.start + index) : (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__  .SU)(where, index);
    const span = { start: at(from), end: at(to) };
    const nameEnd = at(from + (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_1__  .mQ)(text).nameEnd);
    const part = { text, span, style: node.style, nameEnd };
    if (source.quoted)
        part.quoted = true;
    if (key)
        part.key = keyOf(source, key);
    return part;
}
function keyOf(source, key) {
    const text = (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__  .Yo)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__  .ws)(key));
    const span = { start: (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__  .SU)(source, key.start), end: (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__  .SU)(source, key.end) };
    return key.style === 'double' ? { text, span, double: true } : { text, span };
}
 
function joinWritten(parts) {
    return parts.reference ? joinReference(parts.reference.text) : joinMap(parts);
}
function joinReference(text) {
    const parsed = (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_1__  .F2)(text);
    if (!parsed.ok) {
        return {
            reference: null,
            problem: { ...parsed.problem, part: 'reference' },
            image: guessName(text),
            tag: null,
            digest: null,
        };
    }
    const { reference } = parsed;
    return { reference, problem: null, image: (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_4__  .t)(reference), tag: reference.tag, digest: reference.digest };
}
 
function guessName(text) {
    const name = (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_1__  .$q)((0,_image_written_js__WEBPACK_IMPORTED_MODULE_5__  .Pv)(text));
    return name.ok ? (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_4__  .t)(name.reference) : null;
}
function joinMap(parts) {
    const version = joinVersion(parts);
    const named = joinName(parts);
    if (named === null)
        return { reference: null, problem: version.problem, image: null, tag: version.tag, digest: version.digest };
    if ('problem' in named)
        return { reference: null, image: null, tag: version.tag, digest: version.digest, problem: named.problem };
    const tag = version.tag ?? named.tag;
    const twice = named.digest !== null && version.digest !== null && named.digest !== version.digest;
    const problem = version.problem ?? (twice ? twoDigests(parts, 'repository') : null);
    const digest = twice ? null : (version.digest ?? named.digest);
    const reference = problem ? null : { ...named, tag, digest };
    return { reference, problem, image: (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_4__  .t)(named), tag, digest };
}
function joinName(parts) {
    const repository = (parts.repository?.text ?? '').replace(/@sha256$/, '');
    if (repository === '')
        return null;
    const registry = parts.registry?.text ?? '';
    const written = /^\/*$/.test(registry) ? repository : (0,_image_written_js__WEBPACK_IMPORTED_MODULE_5__  .KV)(registry, repository);
    const parsed = (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_1__  .F2)(written);
    if (parsed.ok)
        return parsed.reference;
    const shift = written.length - repository.length;
    const { start, end } = parsed.problem;
    const within = { start: Math.max(0, start - shift), end: Math.max(0, end - shift) };
    return { problem: { ...parsed.problem, ...within, part: 'repository' } };
}
 
function twoDigests(parts, part) {
    return {
        kind: 'conflict',
        message: 'another key beside it names another digest',
        start: 0,
        end: parts[part]?.text.length ?? 0,
        part,
    };
}
function joinVersion(parts) {
    const { tag, digest: inTagField } = splitTag(parts);
    const key = completeDigest(parts.digest?.text ?? '');
    if (inTagField !== null && key !== '' && key !== inTagField) {
        const malformed = (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_0__  .NM)(key);
        const conflict = malformed ? { ...malformed, part: 'digest' } : twoDigests(parts, 'digest');
        return { tag: tag || null, digest: null, problem: conflict };
    }
    const { digest, problem } = inTagField === null
        ? judgeDigest(key, (found) => ({ ...found, part: 'digest' }))
        : judgeDigest(inTagField, (found) => inTag(found, parts.tag, inTagField));
    const tagProblem = tag === '' ? null : (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_1__  .lu)(tag);
    return {
        tag: tag === '' || tagProblem ? null : tag,
        digest,
        problem: problem ?? (tagProblem && { ...tagProblem, part: 'tag' }),
    };
}
 
function judgeDigest(digest, at) {
    const problem = digest === '' ? null : (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_0__  .NM)(digest);
    return problem === null ? { digest: digest || null, problem: null } : { digest: null, problem: at(problem) };
}
 
function inTag(problem, tag, digest) {
    const before = Math.max(0, tag?.text.indexOf(digest) ?? 0);
    return { ...problem, start: before + problem.start, end: before + problem.end, part: 'tag' };
}
 
function splitTag(parts) {
    const text = parts.tag?.text ?? '';
    if (parts.repository?.text.endsWith('@sha256'))
        return { tag: '', digest: completeDigest(text) };
    if ((0,_image_digest_js__WEBPACK_IMPORTED_MODULE_0__  .Bc)(text))
        return { tag: '', digest: text };
    const at = text.indexOf('@');
    return at < 0 ? { tag: text, digest: null } : { tag: text.slice(0, at), digest: text.slice(at + 1) };
}
 
function completeDigest(text) {
    return text === '' || text.includes(':') ? text : `sha256:${text}`;
}
 

  }),

  4533:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  PW: () => (  isAddress),
  rI: () => (  isNoImage),
  gn: () => (  isPlausible),
  dw: () => (  isTemplated),
  bm: () => (  isUnmistakable),
  ej: () => (  leadingToken)
});

 
var parse = __webpack_require__(4707);
 
var written = __webpack_require__(5599);
; 
 
const lookAlikes = {
     
    files: {
        source: 'https://www.iana.org/assignments/media-types/media-types.xhtml',
        endings: [
            ...['png', 'jpg', 'jpeg', 'svg', 'gif', 'webp', 'ico', 'bmp', 'avif'],
            ...['iso', 'qcow2', 'img', 'vmdk', 'vhd', 'vhdx', 'ova', 'raw'],
            ...['tar', 'gz', 'tgz', 'xz', 'zst', 'bz2', 'zip'],
            ...['bin', 'wasm', 'yaml', 'yml', 'json', 'md', 'htm', 'html', 'sh', 'py'],
        ],
    },
     
    platforms: {
        source: 'https://github.com/opencontainers/image-spec/blob/main/image-index.md',
        systems: ['linux', 'windows', 'darwin', 'freebsd'],
        architectures: ['amd64', 'arm64', 'arm', '386', 'ppc64le', 's390x', 'riscv64'],
    },
     
    mediaTypes: {
        source: 'https://www.iana.org/assignments/media-types/media-types.xhtml',
        types: ['image', 'audio', 'video', 'text', 'font', 'application'],
    },
     
    machineImages: {
        source: 'https://cloud.google.com/compute/docs/images/os-details',
        begins: ['projects/', '*-cloud/', 'family/', 'ami-', 'global/', '/subscriptions/'],
    },
     
    words: {
        source: 'https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy',
        words: [
            ...['true', 'false', 'yes', 'no', 'on', 'off', 'null', 'none', 'always', 'never', 'ifnotpresent', 'default'],
            ...['custom', 'auto', 'local', 'logo', 'icon', 'avatar', 'banner', 'cover', 'background', 'thumbnail'],
            ...['placeholder', 'image'],
        ],
    },
     
    labels: {
        source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/',
        domains: ['kubernetes.io'],
        effects: ['NoSchedule', 'PreferNoSchedule', 'NoExecute', 'true', 'false'],
    },
};
 
 
var key_name = __webpack_require__(4277);
; 




 
 
 
function isTemplated(text) {
    return (leadingToken(text) > 0 ||
        /\{\{|\}\}|\$\{|\$\(|\{%|%\{|^\{.*\}$|^<.*>$|\$[A-Za-z_]|\[\[|<%|^@@?\w+@@?$|^ko:\/\//.test(text));
}
 
const token = /^(?:%\w+%|@\w+@|__[A-Za-z]\w*?__|#\{[\w.]+\}#?)(?=[/:])/;
 
function leadingToken(text) {
    return token.exec(text)?.[0].length ?? 0;
}
const { files, platforms, mediaTypes, machineImages, words, labels } = lookAlikes;
const fileEnding = new RegExp(`\\.${(0,key_name .EB)(files.endings)}$`, 'i');
const platform = new RegExp(`^${(0,key_name .EB)(platforms.systems)}/${(0,key_name .EB)(platforms.architectures)}(?:/v\\d)?$`);
const mediaType = new RegExp(`^${(0,key_name .EB)(mediaTypes.types)}/[\\w.+-]+$`);
const machineImage = new RegExp(`^(?:${machineImages.begins.map((begin) => begin.split('*').map(key_name .k6).join('[a-z0-9-]+')).join('|')})`, 'i');
const word = new RegExp(`^${(0,key_name .EB)(words.words)}$`, 'i');


function isPlausible(text, bare) {
    if (text === '' || text.length > 512 || never.some((pattern) => pattern.test(text)))
        return false;
    if (isOther(text) || (!bare && !/[/:@]/.test(text)))
        return false;
    return (0,parse .F2)(text).ok || looksLikeReference(text);
}
 
const never = [
    /[\s"'\\()*|=,;]|:\/\/|^[./~-]/,
    platform,
    /^v?\d+(?:\.\d+)*$|^(?:\d+(?:\.\d+)?(?:ms|[smhdw]))+$/,
    word,
];
 
function isOther(text) {
    if (!text.includes('@') && fileEnding.test(text))
        return true;
    return !(0,written .Xj)(text) && (machineImage.test(text) || mediaType.test(text));
}
 
function isNoImage(text) {
    if (text.includes('://'))
        return true;
    if ((0,written .Xj)(text))
        return false;
    return fileEnding.test(text) || machineImage.test(text) || mediaType.test(text);
}
 
function isAddress(text) {
    return /^[\w.-]+:(?:80|443|[1-9]\d{3,4})$/.test(text);
}
 
function looksLikeReference(text) {
    if (/^[^@]+@sha(?:256|512):?/i.test(text))
        return true;
    return (/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\/[^\s]+$/i.test(text) || /^[a-z0-9][\w./-]*\/[\w./-]+:[\w.+-]+$/i.test(text));
}


function isUnmistakable(text) {
    if (text.length > 512 || !text.includes('/') || /[\s"'\\()*|=,;<>]/.test(text) || text.includes('://'))
        return false;
    if (label.test(text))
        return false;
    const at = text.search(/@sha(?:256|512):/i);
    if (at > 0)
        return (0,parse .F2)(text.slice(0, at)).ok;
    return hostAndTag.test(text) && (0,parse .F2)(text).ok;
}
const label = new RegExp(`^(?:[\\w-]+\\.)*${(0,key_name .EB)(labels.domains)}/|:${(0,key_name .EB)(labels.effects)}$`);
const hostAndTag = /^(?:(?:localhost|(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,})(?::\d+)?|[a-z0-9.-]+:\d+)\/[^:@]+:[^:@/]+(?:@.*)?$/i;
 

  }),

  3309:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  u2: () => (  compileShapes),
  ev: () => (  isNamed),
  j_: () => (  isReadByName),
  Zb: () => (  keysBeside),
  Dv: () => (  lastKeys),
  Bb: () => (  openInner),
  Oi: () => (  signsOf),
  fb: () => (  signsOfCatalogue)
});

 
var collate = __webpack_require__(6658);
 
var merge = __webpack_require__(2008);
 
var yaml_node = __webpack_require__(5794);
 
var pattern = __webpack_require__(470);
 
var source = __webpack_require__(1931);
 
var catalogue = __webpack_require__(5224);
; 

 
function tracksOf(shape, isWhole) {
    const { id: by, certainty = 'certain', images = [], kustomize = [], values = [], parameters = [] } = shape;
    return [
        ...images.flatMap(({ at, ...image }) => toTracks(at, { kind: 'image', by, certainty, ...image })),
        ...kustomize.flatMap((at) => toTracks(at, { kind: 'kustomize', by })),
        ...values.flatMap((at) => toTracks(at, { kind: 'values', by })),
        ...parameters.flatMap((at) => toTracks(at, { kind: 'parameters', by })),
        ...leftAlone(shape)
            .filter(({ at }) => at !== '' || isWhole)
            .flatMap(({ at, why, text = false }) => toTracks(at, { kind: 'ignore', by, why, text })),
    ];
}
 
function leftAlone({ ignore = [], pushes = [], matches = [], }) {
    return [
        ...ignore,
        ...pushes.map((at) => ({ at, why: 'what a build makes or pushes' })),
        ...matches.map((at) => ({ at, why: 'what a lock matches' })),
    ];
}
function toTracks(at, mark) {
    const ways = (0,pattern .E)(at);
    if (ways === null)
        throw new Error(`no pattern of paths: ${at}`);
    return ways.map((steps, way) => ({
        id: `${mark.by} ${mark.kind} ${at} ${way}`,
        steps,
        mark,
        strength: steps.filter(isSpelt).length,
    }));
}
const isSpelt = ({ kind }) => kind === 'key' || kind === 'glob';
 
function saysImage(steps) {
    return steps.some((step) => step.kind === 'key' && /image/i.test(step.key));
}
 
function stateOf(states, tracks, rest) {
    const name = `${rest} ${tracks.map(({ id, steps }) => `${id}.${steps.length}`).join(' ')}`;
    const known = states.known.get(name);
    if (known !== undefined)
        return known;
    const state = tracks.length === 0 && rest === 'conventions' ? null : makeState(states, tracks, rest);
    states.known.set(name, state);
    return state;
}
function makeState(states, tracks, rest) {
    const keys = new Set();
    const globs = [];
    for (const step of tracks.flatMap(wanted)) {
        if (step.kind === 'key')
            keys.add(step.key);
        else if (step.kind === 'glob')
            globs.push(step);
    }
    const go = (key) => stateOf(states, tracks.flatMap((track) => advance(track, key)), rest);
    const below = new Map();
    const goOnce = (key) => {
        const known = below.get(key);
        if (known !== undefined)
            return known;
        const state = go(key);
        below.set(key, state);
        return state;
    };
    const next = (key) => {
        if (key === null || keys.has(key))
            return goOnce(key);
         
        return globs.some((step) => (0,pattern .e)(step, key)) ? go(key) : goOnce('\0\0');
    };
    const isFound = ({ steps, mark }) => mark.kind === 'image' && mark.scheme === undefined && mark.beside === undefined && !saysImage(steps);
    return {
        mark: markOf(tracks),
        finds: tracks.some(isFound),
        idle: tracks.every(isWaiting),
        id: states.known.size,
        rest,
        next,
    };
}
 
function isWaiting({ steps }) {
    return steps[0]?.kind === 'deep';
}
 
function wanted({ steps }) {
    const step = steps[0]?.kind === 'deep' ? steps[1] : steps[0];
    return step === undefined ? [] : [step];
}
function advance(track, key) {
    const [first, ...rest] = track.steps;
    if (first === undefined)
        return [];
    if (first.kind !== 'deep')
        return (0,pattern .e)(first, key) ? [{ ...track, steps: rest }] : [];
    const [second, ...further] = rest;
    const past = second !== undefined && (0,pattern .e)(second, key) ? [{ ...track, steps: further }] : [];
    return [track, ...past];
}


function markOf(tracks) {
    let best = null;
    for (const track of tracks) {
        if (track.steps.length === 0 && (best === null || isStronger(track, best)))
            best = track;
    }
    return best?.mark ?? null;
}
function isStronger(one, other) {
    if (one.strength !== other.strength)
        return one.strength > other.strength;
    return one.mark.kind === 'ignore' && other.mark.kind !== 'ignore';
}
 
; 







 
function compileShapes(own) {
    const all = [...own, ...catalogue .s];
    const byGroup = (0,collate .$)(all, ({ when }) => when.group);
    const general = byGroup.get(undefined) ?? [];
    const looking = general.filter(({ when: { file, has, says } }) => [file, has, says].some((each) => each !== undefined));
    const states = { known: new Map() };
    const roots = new Map();
    const openAll = (identity) => {
        const grouped = isObject(identity) ? (byGroup.get(groupOf(identity.apiVersion)) ?? []) : [];
        const shapes = [...grouped, ...general].filter(({ when }) => applies(when, identity));
        return openShapes(states, shapes, identity.named);
    };
    const open = (identity) => {
         
        const seen = looking.filter(({ when }) => applies(when, identity)).map(({ id }) => id);
        const { named, values, apiVersion, kind } = identity;
        const key = `${named} ${values} ${apiVersion} ${kind} ${seen.join(' ')}`;
        const known = roots.get(key);
        if (known !== undefined)
            return known;
        const state = openAll(identity);
        if (roots.size < mostKept)
            roots.set((0,source .Yo)(key), state);
        return state;
    };
    const anywhere = general.filter(({ when }) => when.object !== false && when.file === undefined);
    return { open, unknown: openShapes(states, anywhere, true) };
}
 
const mostKept = 10_000;
function openShapes(states, shapes, isNamed) {
    const rest = shapes.find((shape) => shape.rest !== undefined)?.rest ?? 'conventions';
    const tracks = shapes.flatMap((shape) => tracksOf(shape, isNamed || isConfiguration(shape)));
    return stateOf(states, tracks, rest);
}
 
function isConfiguration({ when }) {
    return when.unnamed === true || when.file !== undefined;
}
function isObject({ kind, apiVersion }) {
    return kind !== '' && apiVersion !== '';
}
function applies({ object, kinds, file, values, has, says }, identity) {
    if (object !== undefined && object !== isObject(identity))
        return false;
    if (kinds?.includes(identity.kind) === false)
        return false;
    if (file?.test(identity.file) === false)
        return false;
    if (values !== undefined && values !== identity.values)
        return false;
    if (says !== undefined && !textsBelow(identity.root, says.at).includes(says.text))
        return false;
    return has === undefined || hasHost(identity.root, has);
}
 
function groupOf(apiVersion) {
    const slash = apiVersion.indexOf('/');
    return slash < 0 ? '' : apiVersion.slice(0, slash);
}
function hasHost(root, { at, hosts }) {
    return textsBelow(root, at).some((text) => {
        const host = text.slice(0, Math.max(0, text.indexOf('/')));
        return hosts.some((known) => host === known || host.endsWith(`.${known}`));
    });
}
const textsBelow = (root, at) => ((0,pattern .E)(at) ?? []).flatMap((steps) => textsAt(root, steps));
 
function textsAt(node, [step, ...rest]) {
    const at = (0,yaml_node .hd)(node);
    if (step === undefined)
        return at?.kind === 'scalar' ? [(0,yaml_node .ws)(at)] : [];
    if (at?.kind === 'sequence')
        return (0,pattern .e)(step, null) ? at.items.flatMap((item) => textsAt(item, rest)) : [];
    if (at?.kind !== 'map')
        return [];
    return (0,merge .xq)(at).entries.flatMap(({ key, value }) => (0,pattern .e)(step, key.literal) ? textsAt(value, rest) : []);
}
 
function isNamed(map) {
    const metadata = map?.kind === 'map' ? (0,yaml_node .hd)((0,yaml_node .w4)(map, 'metadata')?.value) : null;
    if (metadata?.kind !== 'map')
        return false;
    const whole = (0,merge .xq)(metadata);
    return ['name', 'generateName'].some((key) => (0,yaml_node .b6)(whole, key));
}
 
function openInner(shapes, map) {
    const whole = (0,merge .xq)(map);
    const [kind, apiVersion] = [(0,yaml_node .b6)(whole, 'kind') ?? '', (0,yaml_node .b6)(whole, 'apiVersion') ?? ''];
    return shapes.open({ kind, apiVersion, named: isNamed(whole), file: '', values: false, root: whole });
}


function signsOf({ when, images = [] }) {
    return images.flatMap(({ at, scheme, beside }) => {
        if (scheme !== undefined)
            return [scheme];
        if (beside !== undefined)
            return [beside[1]];
        if (((0,pattern .E)(at) ?? []).every(saysImage))
            return ['image'];
        if (when.has !== undefined)
            return when.has.hosts.map((host) => `${host}/`);
        return when.group ? [when.group] : (when.kinds ?? []);
    });
}
 
function isReadByName(file) {
    return readByName.some((pattern) => pattern.test(file));
}
const readByName = catalogue .s.flatMap((shape) => {
    const { images = [], kustomize = [], when } = shape;
    const isSilent = kustomize.length > 0 || (images.length > 0 && signsOf(shape).length < images.length);
    return when.file !== undefined && isSilent ? [when.file] : [];
});
 
const signsOfCatalogue = [...new Set(catalogue .s.flatMap(signsOf))];
 
const keysBeside = catalogue .s.flatMap(({ images = [] }) => images.flatMap(({ beside }) => (beside === undefined ? [] : [beside[0]])));
 
function lastKeys({ images = [] }) {
    return images.flatMap(({ at }) => ((0,pattern .E)(at) ?? []).flatMap((steps) => {
        const last = steps.findLast(({ kind }) => kind === 'key');
        return last?.kind === 'key' ? [last.key] : [];
    }));
}
 

  }),

  6172:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  cr: () => (  compileHints),
  Fd: () => (  compileSign),
  cM: () => (  hasHint)
});

; 


function undoEscapes(text) {
    if (!text.includes('\\'))
        return text;
    return text.replace(anyEscape, (written, x, u, long) => {
        const digits = x ?? u ?? long;
        if (digits !== undefined)
            return String.fromCodePoint(Math.min(Number.parseInt(digits, 16), 0x10ffff));
        return made.get(written.charAt(1)) ?? '';
    });
}
const anyEscape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(?:\r\n|[\n\r\x85\u2028\u2029])[ \t]*|[\s\S])/g;
 
const made = new Map([
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ...['/', '"', '\\', ' ', "'"].map((letter) => [letter, letter]),
]);
 
 
var conventions = __webpack_require__(71);
 
var conventions_keys = __webpack_require__(7935);
 
var parts = __webpack_require__(2921);
 
var kustomize = __webpack_require__(8367);
 
var key_name = __webpack_require__(4277);
 
var shapes = __webpack_require__(3309);
; 









function compileSign(keys) {
    const patterns = [new RegExp((0,key_name .EB)([...words, ...keys]), 'i'), /sha256:[0-9a-f]{64}/i, new RegExp(hosted, 'i')];
    const findPlain = (text) => {
        for (const pattern of patterns) {
            const at = text.search(pattern);
            if (at >= 0)
                return at;
        }
        return -1;
    };
    return (text) => {
        const at = findPlain(text);
        if (at >= 0)
            return at;
        let read = text;
        for (let depth = 0; depth < deepestText; depth++) {
            const next = undoEscapes(read);
            if (next === read)
                return -1;
            if (findPlain(next) >= 0)
                return 0;
            read = next;
        }
        return 0;
    };
}
 
const deepestText = 6;


function compileHints(keys) {
    const loud = new RegExp((0,key_name .EB)([...words, ...conventions_keys .wN.keys, ...digestKeys, ...keys]), 'gi');
    const patterns = [loud, bareDigest, /<</g, new RegExp(hosted, 'gi'), /\\(?:[xuU/\r\n])/g];
    return (text, start) => {
        if (text.search(/![^\s]{0,200}binary/) >= 0)
            return null;
        const hints = [];
        for (const pattern of text.includes('&') ? [...patterns, /(?<=[\s[,:{?])\*(?=[^\s*,[\]{}])/g] : patterns) {
            pattern.lastIndex = 0;
            for (let match = pattern.exec(text); match; match = pattern.exec(text))
                hints.push(start + match.index);
        }
        return hints.sort((a, b) => a - b);
    };
}
 
function hasHint(hints, start, end) {
    let low = 0;
    let high = hints.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((hints[middle] ?? 0) < start)
            low = middle + 1;
        else
            high = middle;
    }
    return (hints[low] ?? end) < end;
}
 
 
 
 
const words = [
    'image',
    '@sha256',
    ...parts .x5.parts.repository,
    ...kustomize .r.signs,
    ...conventions .T.flatMap(({ scheme }) => scheme ?? []),
    'binary',
    ...shapes .fb.filter((word) => !/image/i.test(word)),
];
const isBare = new Set(parts .x5.bareDigest);
const digestKeys = parts .x5.parts.digest.filter((key) => !isBare.has(key));
 
const bareDigest = new RegExp(`${(0,key_name .EB)(parts .x5.bareDigest)}"?:`, 'gi');
 
const hosted = /(?:\.[a-z]{2,}|:\d+|localhost)\/[\w./-]{1,255}:[\w.-]/;
 

  }),

  7822:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    AG: () => (  tellVersion),
    CI: () => (  partsOf),
    tO: () => (  asFilled),
    xb: () => (  openTemplate)
  });
  var _image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);
  var _plausible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4533);


 
function openTemplate(text) {
    const parts = partsOf(text);
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined)
        return null;
    let filled = '';
    let at = 0;
    for (const { start, end } of parts) {
        const literal = text.slice(at, start);
        if ((0,_plausible_js__WEBPACK_IMPORTED_MODULE_1__  .dw)(literal))
            return null;
        filled += `${literal}0`;
        at = end;
    }
    const tail = text.slice(at);
    return (0,_plausible_js__WEBPACK_IMPORTED_MODULE_1__  .dw)(tail) ? null : { filled: filled + tail, start: first.start, end: last.end };
}
 
function asFilled(text) {
    return openTemplate(text)?.filled ?? text;
}
 
const brackets = [
    ['{{', '}}', null],
    ['{%', '%}', null],
    ['%{', '}', null],
    ['${', '}', '{'],
    ['$(', ')', '('],
    ['[[', ']]', null],
    ['<%', '%>', null],
];
 
function partsOf(text) {
    if (/^\{[^{].*\}$|^<.*>$|^@@?\w+@@?$|^ko:\/\//.test(text))
        return [{ start: 0, end: text.length }];
    const token = (0,_plausible_js__WEBPACK_IMPORTED_MODULE_1__  .ej)(text);
    const parts = token > 0 ? [{ start: 0, end: token }] : [];
    for (let at = token; at < text.length;) {
        const end = endOf(text, at);
        if (end > at)
            parts.push({ start: at, end });
        at = Math.max(end, at + 1);
    }
    return parts;
}
 
function endOf(text, at) {
    const bracket = brackets.find(([open]) => text.startsWith(open, at));
    if (bracket === undefined) {
        const name = text[at] === '$' ? /^\$[A-Za-z_]\w*/.exec(text.slice(at, at + 200)) : null;
        return at + (name?.[0].length ?? 0);
    }
    const [open, close, nests] = bracket;
    let depth = 1;
    for (let index = at + open.length; index < text.length; index++) {
        if (text.startsWith(close, index))
            depth--;
        else if (text[index] === nests)
            depth++;
        if (depth === 0)
            return index + close.length;
    }
    return at;
}
const open = { kind: 'open' };


function tellVersion(text) {
    const template = openTemplate(text);
    if (template === null)
        return open;
    const tail = text.slice(template.end);
    const at = tail.indexOf('@');
    if (at >= 0) {
        const digest = tail.slice(at + 1);
        const problem = (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_0__  .NM)(digest);
        if (problem === null)
            return { kind: 'pinned', tag: tagIn(tail.slice(0, at)), digest };
        const start = template.end + at + 1;
        return { kind: 'malformed', problem: { ...problem, start, end: text.length } };
    }
    if (text.includes('@', (0,_plausible_js__WEBPACK_IMPORTED_MODULE_1__  .ej)(text)) || mayEndDigest(tail))
        return open;
    return { kind: 'unpinned', tag: tagIn(tail) };
}
 
function tagIn(tail) {
    return /:(\w[\w.-]{0,127})$/.exec(tail)?.[1] ?? null;
}
 
function mayEndDigest(tail) {
    return /^[0-9a-f]{0,128}$|^\w{0,10}:(?:[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/.test(tail);
}
 

  }),

  8823:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  count),
    r: () => (  listFirst)
  });
 
function count(number, noun, plural = `${noun}s`) {
    return `${number} ${number === 1 ? noun : plural}`;
}
 
function listFirst(names, most) {
    const shown = names.slice(0, most).join(', ');
    return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
 

  })

};
