export const id = 662;
export const ids = [662,883,253];
export const modules = {

  4253:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    assumedKubeVersion: () => (  assumedKubeVersion),
    helmTemplate: () => (  helmTemplate)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _core_repository_pulled_charts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(195);
  var _local_charts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7370);
  var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2883);





 
const assumedKubeVersion = '1.34.0';
 
async function helmTemplate(session, job) {
    const { stage } = session;
    const helm = await session.tools.helm();
    const chart = (0,_core_repository_pulled_charts_js__WEBPACK_IMPORTED_MODULE_4__  .NP)(job.chart) ? findPulled(session, job.chart) : (0,_session_js__WEBPACK_IMPORTED_MODULE_3__.findStaged)(stage, job.chart);
    if ('reason' in chart)
        return failed(`the chart ${chart.reason}`);
    const link = (0,_session_js__WEBPACK_IMPORTED_MODULE_3__.findRefusedBelow)(stage, job.chart);
    if (link !== null)
        return failed(`in the chart, ${link}`);
    const files = [];
    for (const file of job.valueFiles) {
        const staged = (0,_session_js__WEBPACK_IMPORTED_MODULE_3__.findStagedFile)(stage, file);
        if ('reason' in staged)
            return failed(`the value file ${staged.reason}`);
        files.push(staged.path);
    }
    const setFiles = job.setFiles.map(({ name, path }) => ({ name, staged: (0,_session_js__WEBPACK_IMPORTED_MODULE_3__.findStagedFile)(stage, path) }));
    const wrong = setFiles.find(({ staged }) => 'reason' in staged)?.staged;
    if (wrong !== undefined && 'reason' in wrong)
        return failed(`the file ${wrong.reason}`);
    (0,_local_charts_js__WEBPACK_IMPORTED_MODULE_2__  .z)(stage, job.chart);
    const own = stage.makeDirectory('values');
    const texts = job.values.map((text, index) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, `values-${index}.yaml`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
        return path;
    });
    const args = [
        'template',
        ...(job.namespace === null ? [] : [`--namespace=${job.namespace}`]),
        ...(job.includeCrds ? ['--include-crds'] : []),
        ...(job.skipTests ? ['--skip-tests'] : []),
        `--kube-version=${job.kubeVersion ?? assumedKubeVersion}`,
        ...job.apiVersions.map((version) => `--api-versions=${csv(version)}`),
        ...[...files, ...texts].map((path) => `--values=${csv(path)}`),
        ...job.set.map(({ name, value, asText }) => `--set${asText ? '-string' : ''}=${name}=${escapeCommas(value)}`),
        ...setFiles.flatMap(({ name, staged }) => 'path' in staged ? [`--set-file=${name}=${escapeCommas(staged.path)}`] : []),
        '--',
        job.release,
        chart.path,
    ];
    return session.run('helm template', helm, args, own);
}
function findPulled({ archive }, chart) {
    const found = archive(chart);
    return found === null ? { reason: `${chart} was not fetched` } : { path: found.path };
}
function failed(reason) {
    return { ok: false, kind: 'failed', reason };
}
 
function csv(value) {
    return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
 
function escapeCommas(value) {
    return /^\{.*\}$/s.test(value) ? value : value.replace(/(^|[^\\]),/g, '$1\\,');
}
 

  }),

  4662:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    kustomizeBuild: () => (  kustomizeBuild)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _charts_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2870);
  var _helm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4253);
  var _local_charts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7370);
  var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2883);








async function kustomizeBuild(session, job) {
    const { stage } = session;
    const { path: tool, before } = await session.tools.kustomize();
    const helm = job.charts.length + job.pulled.length > 0 ? await session.tools.helm() : null;
    for (const chart of job.charts)
        (0,_local_charts_js__WEBPACK_IMPORTED_MODULE_4__  .z)(stage, chart);
    for (const path of [job.path, ...job.components]) {
        const staged = (0,_session_js__WEBPACK_IMPORTED_MODULE_5__.findStaged)(stage, path);
        if ('reason' in staged)
            return { ok: false, kind: 'failed', reason: `the kustomization ${staged.reason}` };
    }
    for (const { chart, path } of job.pulled)
        await layChart(session, chart, path);
    if (job.files !== null)
        writeMissing(stage.tree, job.path, job.files);
    const own = stage.makeDirectory('kustomization');
    const fromOwn = (path) => (path === '' ? '../tree' : `../tree/${path}`);
    const kustomization = {
        ...job.overlay,
        resources: [fromOwn(job.path)],
        ...(job.components.length > 0 && { components: job.components.map(fromOwn) }),
        buildMetadata: ['originAnnotations'],
    };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, 'kustomization.yaml'), JSON.stringify(kustomization));
    const version = job.kubeVersion ?? _helm_js__WEBPACK_IMPORTED_MODULE_3__.assumedKubeVersion;
    const charts = helm === null ? [] : ['--enable-helm', `--helm-command=${helm}`, `--helm-kube-version=${version}`];
    return session.run('kustomize build', tool, [...before, ...charts, '--', own], own);
}
 
async function layChart({ stage, archive }, chart, path) {
    const found = archive(chart);
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stage.tree, path);
    if (found === null || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, 'Chart.yaml')))
        return;
    const { entries } = await (0,_charts_archive_js__WEBPACK_IMPORTED_MODULE_2__.readArchive)(found.bytes);
    for (const [name, bytes] of entries) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, name);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
         
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, bytes, { flag: 'wx' });
    }
}
 
function writeMissing(tree, path, files) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tree, path, 'kustomization.yaml');
    const prefix = path === '' ? '' : `${path}/`;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, JSON.stringify({ resources: files.map((name) => name.slice(prefix.length)) }));
}
 

  }),

  7370:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    z: () => (  vendorLocalCharts)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _core_deployers_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8932);
  var _core_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2568);
  var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2883);





const maxDepth = 5;


function vendorLocalCharts(stage, chart, depth = 0) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stage.tree, chart);
    if (depth > maxDepth || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, 'Chart.yaml')))
        return;
    const description = (0,_core_deployers_objects_js__WEBPACK_IMPORTED_MODULE_2__  .rM)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, 'Chart.yaml'), 'utf8'));
    for (const dependency of (0,_core_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .ht)((0,_core_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__.at)(description), 'dependencies')) {
        const [name, repository] = [(0,_core_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(dependency, 'name'), (0,_core_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(dependency, 'repository')];
        if (name === null || !/^[\w.-]+$/.test(name) || !repository?.startsWith('file://'))
            continue;
        const source = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(chart, repository.slice('file://'.length));
        const staged = (0,_session_js__WEBPACK_IMPORTED_MODULE_4__.findStaged)(stage, source.replace(/\/$/, ''));
        if (source.startsWith('..') || 'reason' in staged)
            continue;
        vendorLocalCharts(stage, source, depth + 1);
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, 'charts', name);
        if (isVendored(place, name))
            continue;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), staged.path), target);
    }
}
function isVendored(chart, name) {
    const charts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(chart, 'charts');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(charts))
        return false;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(charts).some((entry) => entry === name || (entry.startsWith(`${name}-`) && entry.endsWith('.tgz')));
}
 

  }),

  2883:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  findRefusedBelow: () => (  findRefusedBelow),
  findStaged: () => (  findStaged),
  findStagedFile: () => (  findStagedFile),
  openSession: () => (  openSession)
});

 
var external_node_fs_ = __webpack_require__(3024);
 
var external_node_path_ = __webpack_require__(6760);
 
var p_limit = __webpack_require__(370);
 
var environment = __webpack_require__(6976);
 
var message = __webpack_require__(5014);
 
var run = __webpack_require__(796);
 
var external_node_os_ = __webpack_require__(8161);
 
var candidate = __webpack_require__(3702);
 
var errors = __webpack_require__(461);
 
var file_error = __webpack_require__(2548);
 
var place = __webpack_require__(7640);
; 







 
function openStage(root, edited = new Map()) {
    const top = (0,external_node_fs_.realpathSync)(root);
    const base = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'image-policy-render-')));
    const tree = (0,external_node_path_.join)(base, 'tree');
    const refused = new Map();
    let made = 0;
    try {
        copyTree({ top, tree, refused, base, edited });
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(base, { recursive: true, force: true });
        throw new errors .h(`the tree cannot be laid out for rendering (${(0,file_error .C)(error)}): is the disk full?`);
    }
    return {
        tree,
        makeDirectory: (name) => {
            const path = (0,external_node_path_.join)(base, `${name}-${made++}`);
            (0,external_node_fs_.mkdirSync)(path);
            return path;
        },
        refused,
        remove: () => (0,external_node_fs_.rmSync)(base, { recursive: true, force: true }),
    };
}
function copyTree(copy) {
    const stack = [''];
    for (let directory = stack.pop(); directory !== undefined; directory = stack.pop()) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(copy.tree, directory), { recursive: true });
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(copy.top, directory), { withFileTypes: true })) {
            const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
            if ((0,candidate .G$)(entry.name) || (0,external_node_path_.join)(copy.top, path) === copy.base)
                continue;
            if (entry.isDirectory())
                stack.push(path);
            else
                copyEntry(copy, path, entry);
        }
    }
}
function copyEntry(copy, path, entry) {
    const target = (0,external_node_path_.join)(copy.tree, path);
    const text = copy.edited.get(path);
     
    if (entry.isFile() && text !== undefined)
        (0,external_node_fs_.writeFileSync)(target, text);
    else if (entry.isFile())
        copyFile((0,external_node_path_.join)(copy.top, path), target);
    if (!entry.isSymbolicLink())
        return;
    const destination = (0,place .Y)(copy.top, path);
    if ('reason' in destination)
        copy.refused.set(path, destination.reason);
    else
        (0,external_node_fs_.symlinkSync)((0,external_node_path_.relative)((0,external_node_path_.dirname)(target), (0,external_node_path_.join)(copy.tree, destination.inside)) || '.', target);
}
function copyFile(from, to) {
    try {
        (0,external_node_fs_.linkSync)(from, to);
    }
    catch {
         
        (0,external_node_fs_.copyFileSync)(from, to);
    }
}
 
 
var tools = __webpack_require__(3058);
; 








 
async function openSession({ root, edited, charts }, limits) {
    const stage = openStage(await root(), edited);
    const empty = stage.makeDirectory('empty');
    for (const name of ['cache', 'config', 'data', 'plugins'])
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(empty, name));
    const env = (0,environment .u)(empty, process.env);
    const limit = (0,p_limit .A)(limits.parallel);
    const end = Date.now() + limits.total;
    return {
        tools: (0,tools .f)(),
        stage,
        archive: (directory) => charts?.archive(directory) ?? null,
        run: (name, tool, args, own) => limit(async () => {
            const timeout = Math.min(limits.timeout, end - Date.now());
            if (timeout <= 0)
                return {
                    ok: false,
                    kind: 'failed',
                    reason: `${name} was not started: ${limits.total / 1000} s are over for all renders together`,
                };
            const { maxBytes } = limits;
            const result = await (0,run .q)({ tool, args, cwd: stage.tree, env, timeout, maxBytes });
            if (result.code === 0)
                return { ok: true, text: result.stdout };
            const places = [
                ...(own === undefined ? [] : [[`${own}/`, '']]),
                [`${stage.tree}/`, ''],
                [stage.tree, '.'],
                [(0,external_node_path_.dirname)(stage.tree), ''],
                ['../tree/', ''],
            ];
            return (0,message .I)(name, result, places, { timeout, maxBytes });
        }),
    };
}
 
function findStaged({ tree, refused }, path) {
    const shown = JSON.stringify(path);
    const link = refused.get(path);
    if (link !== undefined)
        return { reason: `${shown} is a link: ${link}` };
    const joined = path === '' ? tree : (0,external_node_path_.join)(tree, path);
    try {
        const real = (0,external_node_fs_.realpathSync)(joined);
        if (real !== tree && (0,external_node_path_.relative)(tree, real).split(external_node_path_.sep)[0] === '..')
            return { reason: `${shown} leads out of the repository` };
        return { path: real };
    }
    catch {
        return { reason: `${shown} does not exist` };
    }
}
 
function findStagedFile(stage, path) {
    const staged = findStaged(stage, path);
    if ('reason' in staged || staged.path === (0,external_node_path_.join)(stage.tree, path))
        return staged;
    return { reason: `${JSON.stringify(path)} is a link, or stands behind one: name the file that it leads to` };
}
 
function findRefusedBelow({ refused }, directory) {
    const prefix = directory === '' ? '' : `${directory}/`;
    for (const [path, reason] of refused) {
        if (path.startsWith(prefix))
            return `${JSON.stringify(path)} is a link: ${reason}`;
    }
    return null;
}
 

  })

};
