export const id = 244;
export const ids = [244];
export const modules = {

  8244:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  readDeploying: () => (  readDeploying)
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
 
 
var files = __webpack_require__(1760);
 
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
 
var chart_entries = __webpack_require__(3105);
 
var chart = __webpack_require__(6817);
 
var kustomize_walk = __webpack_require__(5273);
 
var remote_chart = __webpack_require__(1165);
; 











 
function openKustomizeCharts(tree, kustomizations) {
    const known = new Map();
    const layerOf = (file) => {
        const layer = known.get(file) ?? tree.read(file).then((text) => (text === null ? null : (0,chart.readLayer)(file, text)));
        known.set(file, layer);
        return layer;
    };
    return async ({ file, above }) => {
        const kustomization = kustomizations.get(file);
        if (kustomization === undefined)
            return [];
        const over = (await Promise.all(above.map(async (each) => imagesOf(await layerOf(each))))).flat();
        const doubt = await findDoubt(above, kustomizations, tree);
        const uses = (await (0,chart_entries .l)(tree, file, kustomization)).map(async (entry) => {
            const release = await readChartUse(entry, file, tree);
            const root = above.at(-1) ?? file;
            return { ...release, file: root, ...(over.length > 0 && { over }), ...(doubt && { doubt }) };
        });
        return Promise.all(uses);
    };
}


async function readChartUse(entry, file, tree) {
    const { chart, chartHome, at, spot, source } = entry;
    const vendored = (0,kustomize_walk .hc)(tree, (0,file_path .gN)(file), chartHome, chart);
    const pulled = vendored === null ? await (0,remote_chart .E)(tree, (0,kustomize_walk .Z9)(chart), 'its chart is in a registry') : null;
    const directory = pulled?.ok ? pulled.directory : vendored;
    const name = (0,yaml_plain .$6)(chart, 'name') ?? '';
    const values = chart['valuesInline'];
    const inline = (0,node_layer .x)({ plain: values, node: entry.inline, file: spot.file, source }, `${at}.valuesInline`);
    const isEmpty = (0,yaml_plain .jh)(values) && Object.keys(values).length === 0;
    const [, list = '', index = ''] = /^(.*)\[(.*)\]$/.exec(at) ?? [];
    return {
        name: `${list} of ${file} (${(0,yaml_plain .$6)(chart, 'releaseName') ?? (name || index)})`,
        file,
        spot,
        chart: directory,
        elsewhere: pulled?.ok === false ? pulled.reason : null,
        chartName: name,
        ...(0,release_source .E)((0,yaml_plain .$6)(chart, 'version')),
        layers: order(chart, filesOf(chart, directory, { file, tree }), isEmpty ? null : inline),
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
 
 
var reader = __webpack_require__(7036);
 
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
 
var kustomize_open = __webpack_require__(6692);
 
var tree_index = __webpack_require__(8241);
 
var known_images = __webpack_require__(6581);
 
var ways = __webpack_require__(5565);
; 












 
async function readDeploying(workspace, policy, { kustomizations, entries, listed, objects, helmfiles }, load, ownUrls) {
    const tree = await (0,files .g)(workspace, kustomizations, listed);
    const graph = (0,kustomize_graph .Jn)(kustomizations, (0,tree_index .DK)(entries));
    const charts = await readCharts(graph, tree, kustomizations);
    const others = [...charts, ...(0,targets .kI)(policy, tree), ...(await helmfileReleases(tree, helmfiles))];
    if (objects?.length === 0)
        return { deployers: [], releases: others, unread: [], notices: [], load };
    const composed = await composeDeploying(graph, objects, load);
    const options = { renderer: noEngine, lenient: true, composed, ...(objects && { files: objects }) };
    const finder = await (0,reader .d)(tree, policy, { ownUrls: await ownUrls(), ...options });
    const found = await finder.readAll(finder.objects);
    return { ...toDeployers(found), releases: [...others, ...(found.releases ?? [])], unread: found.unrendered, load };
}
 
async function readCharts(graph, tree, kustomizations) {
    const files = [...kustomizations].flatMap(([file, { charts, generators }]) => charts.length + generators.length > 0 ? [file] : []);
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
 

  })

};
