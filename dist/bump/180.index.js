export const id = 180;
export const ids = [180];
export const modules = {

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
