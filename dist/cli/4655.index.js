export const id = 4655;
export const ids = [4655];
export const modules = {

  73105:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    l: () => (  readChartEntries)
  });
  var _kustomize_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31569);
  var _kustomize_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5088);
  var _kustomize_tree_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98241);
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27390);
  var _yaml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33700);
  var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(30730);
  var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54055);
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15794);
  var _yaml_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62568);
  var _yaml_scalars_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35570);
  var _yaml_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11931);
  var _helm_chart_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26817);














async function readChartEntries(tree, file, { charts, chartHome, generators }) {
    if (charts.length + generators.length === 0)
        return [];
    const text = await tree.read(file);
    if (text === null)
        return [];
    const { root, source } = (0,_helm_chart_js__WEBPACK_IMPORTED_MODULE_6__.readLayer)(file, text);
    const older = (0,_kustomize_fields_js__WEBPACK_IMPORTED_MODULE_0__  .Um)(root, 'helmChartInflationGenerator');
    const home = chartHome ?? ((0,_kustomize_fields_js__WEBPACK_IMPORTED_MODULE_0__  ._F)(root, 'helmGlobals') ? null : (0,_kustomize_fields_js__WEBPACK_IMPORTED_MODULE_0__  .M8)(older[0], 'chartHome'));
    const here = { file, source, text };
    return [
        ...(0,_kustomize_fields_js__WEBPACK_IMPORTED_MODULE_0__  .Um)(root, 'helmCharts').map((node, index) => entryOf(node, `helmCharts[${index}]`, home, here)),
        ...older.map((node, index) => olderEntry(node, `helmChartInflationGenerator[${index}]`, home, here)),
        ...(await readGenerators(tree, (0,_kustomize_fields_js__WEBPACK_IMPORTED_MODULE_0__  .su)(root, 'generators'), here)),
    ];
}
function entryOf(node, at, chartHome, { file, source, text }) {
    const plain = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_4__  .Ul)(node);
    return {
        chart: (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_4__  .jh)(plain) ? plain : {},
        chartHome,
        inline: (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_3__  .w4)(node, 'valuesInline')?.value ?? null,
        source,
        at,
        spot: { file, ...(0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_7__  .l)(text).at((0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_8__  .SU)(source, node.start)) },
    };
}
 
const renamed = {
    chartName: 'name',
    chartVersion: 'version',
    chartRepoUrl: 'repo',
    values: 'valuesFile',
    valuesLocal: 'valuesInline',
};
function olderEntry(node, at, chartHome, standing) {
    const entry = entryOf(node, at, chartHome, standing);
    const { valuesMerge = null, releaseName = null } = entry.chart;
    const fields = Object.entries(renamed).flatMap(([old, now]) => {
        const value = entry.chart[old];
        return value === undefined ? [] : [[now, value]];
    });
    const chart = {
        ...(valuesMerge && { valuesMerge }),
        ...(releaseName && { releaseName }),
        ...Object.fromEntries(fields),
    };
    return { ...entry, chart, inline: (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_3__  .w4)(node, 'valuesLocal')?.value ?? null };
}
async function readGenerators(tree, nodes, here) {
    const found = nodes.map(async (node, index) => {
        const standing = { ...here, source: (0,_yaml_scalars_js__WEBPACK_IMPORTED_MODULE_5__  .$E)(here.source, node) };
        const inline = rootsOf(standing);
        const at = `generators[${index}]`;
        if (inline.some((root) => root.kind === 'map'))
            return chartsOf(inline, at, standing);
        const files = await filesOfGenerator(tree, (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_9__  .gN)(here.file), (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_3__  .ws)(node).trim(), new Set());
        const others = files.map(async (file) => {
            const text = await tree.read(file);
            return text === null ? [] : chartsIn({ file, source: { text, offsets: null }, text }, at);
        });
        return (await Promise.all(others)).flat();
    });
    return (await Promise.all(found)).flat();
}
function chartsIn(standing, at) {
    return chartsOf(rootsOf(standing), at, standing);
}


async function filesOfGenerator(tree, directory, written, seen) {
    const path = (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_9__  .dx)(directory, written);
    if (path === null)
        return [];
    const inner = tree.index.isDirectory(path) ? (0,_kustomize_tree_index_js__WEBPACK_IMPORTED_MODULE_10__  .zu)(tree.index, path) : null;
     
    if (inner === null)
        return [tree.index.fileAt(path) ?? path];
    const kustomization = seen.has(inner) ? null : await tree.readKustomization(inner);
    seen.add(inner);
    if (kustomization === null || !kustomization.isPlain || kustomization.components.length > 0)
        return [];
    const files = [];
    for (const include of kustomization.includes)
        files.push(...(await filesOfGenerator(tree, (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_9__  .gN)(inner), include, seen)));
    return files;
}
function rootsOf({ source }) {
    const { text } = source;
    return (0,_yaml_documents_js__WEBPACK_IMPORTED_MODULE_11__  .Z)(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length).flatMap((range) => (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_3__  .hd)((0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__  .u)(source, range, false).root) ?? []);
}
function chartsOf(roots, at, standing) {
    return roots.flatMap((root) => {
        if (root.kind !== 'map')
            return [];
        const { group, version, kind } = (0,_kustomize_resource_js__WEBPACK_IMPORTED_MODULE_1__  .TH)(root);
        const isChart = group === '' && version === 'builtin' && kind === 'HelmChartInflationGenerator';
        return isChart ? [entryOf(root, at, (0,_kustomize_fields_js__WEBPACK_IMPORTED_MODULE_0__  .M8)(root, 'chartHome'), standing)] : [];
    });
}
 

  }),

  63841:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  directoryJob)
  });
  var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
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

  29379:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    g: () => (  openSourceTree),
    o: () => (  hasKustomization)
  });
  var _kustomize_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29269);
  var _kustomize_tree_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98241);
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27390);
  var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28932);






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
        below: (directory) => (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_2__  .Iy)(files, directory),
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
 
function hasKustomization({ index }, directory) {
    return (0,_kustomize_tree_index_js__WEBPACK_IMPORTED_MODULE_3__  .zu)(index, directory) !== null;
}
 

  }),

  36240:
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

  92681:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    x: () => (  inlineLayer)
  });
  var _kustomize_layer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55687);
  var _yaml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33700);
  var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30730);
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15794);
  var _yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62568);
  var _yaml_scalars_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35570);
  var _chart_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26817);







 
function inlineLayer({ plain, node, file, source }, where) {
    const at = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__  .hd)(node);
    const own = at?.kind === 'scalar' ? (0,_kustomize_layer_js__WEBPACK_IMPORTED_MODULE_0__  .ZZ)(at) : null;
    const key = `${file}#${where}`;
    const same = at !== null && !isMade(at) && JSON.stringify((0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .Ul)(at)) === JSON.stringify(plain);
    if ((0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .jh)(plain)) {
        if (same)
            return { kind: 'read', layer: { values: { file, root: at, source }, key } };
        return { kind: 'read', layer: { values: (0,_chart_js__WEBPACK_IMPORTED_MODULE_5__.readLayer)(`${file} (filled in)`, JSON.stringify(plain)), key } };
    }
    if (typeof plain !== 'string')
        return null;
    if (at?.kind !== 'scalar' || !same)
        return { kind: 'read', layer: { values: (0,_chart_js__WEBPACK_IMPORTED_MODULE_5__.readLayer)(`${file} (filled in)`, plain), key } };
    const inner = (0,_yaml_scalars_js__WEBPACK_IMPORTED_MODULE_4__  .$E)(own?.source ?? source, at);
    const [range] = (0,_yaml_documents_js__WEBPACK_IMPORTED_MODULE_6__  .Z)(inner.text, 0, inner.text.length);
    const read = range === undefined ? null : (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_1__  .u)(inner, range, false);
    const unknown = read?.problem ? { unknown: `the values in ${file} cannot be read as YAML` } : {};
    return {
        kind: 'read',
        layer: { values: { file: own?.file ?? file, root: read?.root ?? null, source: inner, ...unknown }, key },
    };
}
 
function isMade(node) {
    return node.kind === 'scalar' && (0,_kustomize_layer_js__WEBPACK_IMPORTED_MODULE_0__  .jz)(node) && node.layer === null;
}
 

  }),

  34352:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    AQ: () => (  chartFiles),
    MH: () => (  helmInputs),
    VZ: () => (  isChart),
    eB: () => (  helmDeployment)
  });
  var _repository_pulled_charts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40195);
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27390);
  var _yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62568);



 
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

  82354:
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

  90649:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Nn: () => (  kustomizeDeployment),
    RW: () => (  finishKustomize),
    ke: () => (  overlayOf)
  });
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27390);
  var _yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62568);
  var _helm_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34352);
  var _kustomize_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25273);




 
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

  25273:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Z9: () => (  wordsOf),
    cu: () => (  walkKustomizations),
    hc: () => (  findVendored)
  });
  var _kustomize_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87150);
  var _kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36532);
  var _kustomize_tree_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98241);
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27390);
  var _yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62568);
  var _chart_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73105);
  var _remote_chart_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51165);







const nothing = { root: null, files: [], charts: [], pulled: [], remote: null };
 
const maxKustomizations = 500;
 
async function walkKustomizations(tree, ...starts) {
    const [outer, inner, charts] = [new Set(), [], []];
    const queue = starts.flatMap((directory) => (0,_kustomize_tree_index_js__WEBPACK_IMPORTED_MODULE_4__  .zu)(tree.index, directory) ?? []);
    const [first] = starts;
    const root = first === undefined ? null : (0,_kustomize_tree_index_js__WEBPACK_IMPORTED_MODULE_4__  .zu)(tree.index, first);
    const pulled = [];
    let remote = null;
    for (let file = queue.shift(); file !== undefined && outer.size < maxKustomizations; file = queue.shift()) {
        if (outer.has(file))
            continue;
        outer.add(file);
        const step = await readStep(tree, file, (await tree.readKustomization(file)) ?? _kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_1__  .Xu);
        inner.push(...step.files);
        charts.push(...step.charts);
        pulled.push(...step.pulled);
        queue.push(...step.kustomizations);
        if (step.remote !== null)
            remote ??= { ...step.remote, spot: step.remote.spot ?? (await locate(tree, file, step.remote.what)) };
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
async function readStep(tree, of, value) {
    const directory = (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_5__  .gN)(of);
    const { index } = tree;
    const reached = [...value.includes, ...value.components].map((path) => (0,_kustomize_graph_js__WEBPACK_IMPORTED_MODULE_0__  .sX)(index, () => true, directory, path));
    const charts = await Promise.all((await (0,_chart_entries_js__WEBPACK_IMPORTED_MODULE_3__  .l)(tree, of, value)).map((entry) => readChart(tree, directory, entry)));
    const named = [...namedPaths(value), ...charts.flatMap(({ chart }) => valuePaths(chart))];
    const isHere = (written) => index.isDirectory((0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_5__  .dx)(directory, written) ?? '..');
    const remoteEntry = reached
        .flatMap((item) => (item.kind === 'elsewhere' ? [item.written] : []))
        .find((written) => isRemote(written) && !isHere(written)) ?? named.find((file) => /^https?:/i.test(file));
    return {
        kustomizations: reached.flatMap((item) => (item.kind === 'node' ? [item.key] : [])),
        files: [
            ...reached.flatMap((item) => (item.kind === 'file' ? [item.file] : [])),
            ...named.flatMap((path) => index.fileAt((0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_5__  .dx)(directory, path) ?? '..') ?? []),
        ],
        charts: charts.flatMap(({ home }) => home ?? []),
        pulled: charts.flatMap(({ pulled }) => pulled ?? []),
        remote: remoteEntry === undefined
            ? (charts.find(({ remote }) => remote !== null)?.remote ?? null)
            : { what: remoteEntry },
    };
}
 
async function readChart(tree, path, { chart, chartHome, at: of, spot }) {
    const home = findVendored(tree, path, chartHome, chart);
    if (home !== null)
        return { chart, home, pulled: null, remote: null };
    const what = describeChart(chart);
    const at = placeOf(path, chartHome, chart);
    const found = await (0,_remote_chart_js__WEBPACK_IMPORTED_MODULE_6__  .E)(tree, wordsOf(chart), '');
    if (found.ok && at !== null)
        return { chart, home, pulled: { chart: found.directory, path: at }, remote: null };
    const refused = found.ok || tree.charts === null ? {} : { refused: { kind: found.kind, reason: found.reason } };
     
    const own = of.startsWith('generators') ? { spot } : {};
    return { chart, home, pulled: null, remote: { what, ...refused, ...own } };
}
 
function wordsOf(chart) {
    const said = { name: (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(chart, 'name') ?? '', version: (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(chart, 'version'), digest: null };
    return { repository: (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(chart, 'repo') ?? '', ...said };
}
 
function placeOf(path, chartHome, chart) {
    const home = (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_5__  .dx)(path, chartHome ?? 'charts');
    const [name, version] = [(0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(chart, 'name') ?? '', (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(chart, 'version')];
    if (home === null || !/^[\w.-]+$/.test(name) || !/^[\w.+-]*$/.test(version ?? ''))
        return null;
    const folder = version !== null && (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(chart, 'repo') !== null ? `${name}-${version}/${name}` : name;
    return (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_5__  .zX)(home, folder);
}
 
function isRemote(entry) {
    if (/^(?:[a-z][a-z0-9+.-]*:\/\/|git::|(?:[\w.-]+@)[\w.-]+:)/i.test(entry))
        return true;
    return (/^(?:[\w-]+\.)+[a-z]{2,}[:/].+/i.test(entry) &&
        (/\/\/|\?|\.git\b/.test(entry) || /^(?:www\.)?(?:github|gitlab|bitbucket)\./.test(entry)));
}
 
function findVendored(tree, path, chartHome, chart) {
    const home = (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_5__  .dx)(path, chartHome ?? 'charts');
    const [name, version] = [(0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(chart, 'name'), (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(chart, 'version')];
    if (home === null || name === null)
        return null;
    const places = [(0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_5__  .zX)(home, `${name}-${version}/${name}`), (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_5__  .zX)(home, name)];
    return places.find((place) => tree.hasFile((0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_5__  .zX)(place, 'Chart.yaml'))) ?? null;
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

  28932:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $I: () => (  readObjects),
    rM: () => (  readPlain),
    v8: () => (  describeObject),
    vw: () => (  toObject)
  });
  var _yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33700);
  var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30730);
  var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54055);
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15794);
  var _yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62568);





 
function describeObject({ kind, namespace, name }) {
    return `${kind} ${namespace === null ? '' : `${namespace}/`}${name}`;
}
 
function readObjects(file, text, isWanted, templates = false) {
    const source = { text, offsets: null };
    const lines = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_3__  .l)(text);
    return (0,_yaml_documents_js__WEBPACK_IMPORTED_MODULE_4__  .Z)(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length).flatMap((range) => {
        const { root, template } = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__  .u)(source, range);
        const map = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hd)(root);
        if ((template && !templates) || map?.kind !== 'map')
            return [];
        if ((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(map, 'kind') !== 'List' && !isWanted((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(map, 'apiVersion') ?? ''))
            return [];
        const first = map.entries[0]?.key.start ?? range.start;
        return listItems((0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .Ul)(map))
            .filter((item) => isWanted((0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(item, 'apiVersion') ?? ''))
            .flatMap((item) => toObject(item, { file, ...lines.at(first) }) ?? [])
            .map((object) => ({ ...object, document: range.index, ...(template && { template: true }) }))
            .map((object) => ((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(map, 'kind') === 'List' ? object : { ...object, node: map, source }));
    });
}
 
function readPlain(text) {
    const [range] = (0,_yaml_documents_js__WEBPACK_IMPORTED_MODULE_4__  .Z)(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length);
    return range === undefined ? null : (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .Ul)((0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__  .u)({ text, offsets: null }, range).root);
}
function toObject(value, spot) {
    const [apiVersion, kind] = [(0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(value, 'apiVersion'), (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(value, 'kind')];
    if (!(0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .jh)(value) || apiVersion === null || kind === null)
        return null;
    const name = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(value, 'metadata', 'name') ?? '(no name)';
    return { spot, apiVersion, kind, name, namespace: (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(value, 'metadata', 'namespace'), value };
}
function listItems(value) {
    const items = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .jh)(value) && value['kind'] === 'List' ? value['items'] : null;
    return Array.isArray(items) ? items : [value];
}
 

  }),

  65597:
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

  94655:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  Q: () => (  isDeploying),
  d: () => (  openFinder)
});

 
var ignore = __webpack_require__(49135);
 
var deploying = __webpack_require__(63143);
 
var file_path = __webpack_require__(27390);
 
var yaml_node = __webpack_require__(15794);
 
var yaml_plain = __webpack_require__(62568);
 
var directory_source = __webpack_require__(63841);
 
var deployers_files = __webpack_require__(29379);
 
var helm_source = __webpack_require__(34352);
 
var jobs = __webpack_require__(82354);
 
var kustomize_source = __webpack_require__(90649);
 
var deployers_objects = __webpack_require__(28932);
 
var open_parts = __webpack_require__(65597);
 
var remote_chart = __webpack_require__(51165);
 
var kustomize_layer = __webpack_require__(55687);
 
var yaml_source = __webpack_require__(11931);
 
var node_layer = __webpack_require__(92681);
 
var release_source = __webpack_require__(34079);
 
var set = __webpack_require__(25828);
 
var chart = __webpack_require__(26817);
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
    const layer = (0,chart.readLayer)(file, text);
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
 
 
var picomatch = __webpack_require__(14006);
 
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
    const candidates = (0,file_path .Iy)(scene.tree.directories, (0,open_parts .gz)(pattern));
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
    const kustomization = (0,deployers_files .o)(tree, path);
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
 
 
var kustomize_walk = __webpack_require__(25273);
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
    const own = (0,deployers_files .o)(tree, path);
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
    const files = (0,deployers_files .o)(tree, path) ? null : findResources(tree, path);
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
        return parents.find((parent) => (0,deployers_files .o)(tree, parent)) ?? file;
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
 
 
var fields = __webpack_require__(31569);
 
var base64 = __webpack_require__(95969);
 
var scalars = __webpack_require__(35570);
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
    const layer = node === null ? (0,chart.readLayer)(`${file} (filled in)`, JSON.stringify(plain ?? [])) : written;
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
 
 
var substitute = __webpack_require__(36240);
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
 
 
var targets = __webpack_require__(39198);
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

  34079:
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

  51165:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  findRemoteChart)
  });
 
  var _text_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34066);

 
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

  39198:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    R0: () => (  readTargets),
    ZC: () => (  isChartTemplate),
    kI: () => (  targetReleases)
  });
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27390);
  var _directory_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63841);
  var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29379);
  var _helm_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34352);
  var _jobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82354);
  var _kustomize_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90649);
  var _kustomize_walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25273);
  var _release_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34079);








 
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
    if ((0,_files_js__WEBPACK_IMPORTED_MODULE_1__  .o)(tree, path)) {
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

  29269:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  parseKustomization)
  });
  var _yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33700);
  var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30730);
  var _kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36532);



 
function parseKustomization(file, source) {
    const { text } = source;
    const [range] = (0,_yaml_documents_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length);
    const root = range === undefined ? null : (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__  .u)(source, range).root;
    return (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__  .kG)(root, { file, document: 0, source, within: '' });
}
 

  })

};
