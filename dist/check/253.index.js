export const id = 253;
export const ids = [253,883];
export const modules = {

  6976:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  pullEnvironment),
    u: () => (  toolEnvironment)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);



function toolEnvironment(empty, env) {
    const kept = Object.entries(env).filter((entry) => started.has(entry[0].toUpperCase()) && entry[1] !== undefined);
    const closed = 'http://127.0.0.1:9';
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        TMPDIR: empty,
        TEMP: empty,
        TMP: empty,
        HELM_CACHE_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(empty, 'cache'),
        HELM_CONFIG_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(empty, 'config'),
        HELM_DATA_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(empty, 'data'),
        HELM_PLUGINS: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(empty, 'plugins'),
        KUSTOMIZE_PLUGIN_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(empty, 'plugins'),
        XDG_CONFIG_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(empty, 'config'),
        KUBECONFIG: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(empty, 'no-cluster'),
        HTTP_PROXY: closed,
        HTTPS_PROXY: closed,
        http_proxy: closed,
        https_proxy: closed,
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_TERMINAL_PROMPT: '0',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(empty, 'no-config'),
    };
}


function pullEnvironment(empty, env) {
    const { HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy, ...closed } = toolEnvironment(empty, env);
    const kept = Object.entries(env).filter((entry) => network.has(entry[0].toUpperCase()) && entry[1] !== undefined);
    return { ...closed, ...Object.fromEntries(kept) };
}
const network = new Set([
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'DOCKER_CONFIG',
    'HELM_REGISTRY_CONFIG',
]);
 
const started = new Set([
    'PATH',
    'HOME',
    'SYSTEMROOT',
    'PATHEXT',
    'COMSPEC',
    'USERPROFILE',
    'ASDF_DIR',
    'ASDF_DATA_DIR',
    'MISE_DATA_DIR',
]);
 

  }),

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

  5014:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  describeFailure)
  });
  var _supervise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5155);

const longestReason = 500;
 
function describeFailure(tool, result, places, limits) {
    if (result.code === _supervise_js__WEBPACK_IMPORTED_MODULE_0__  .iU)
        return failed(`${tool} took longer than ${limits.timeout / 1000} s and was stopped`);
    if (result.code === _supervise_js__WEBPACK_IMPORTED_MODULE_0__  .dJ)
        return failed(`${tool} printed more than ${limits.maxBytes / 1024 / 1024} MiB and was stopped`);
    if (result.code === _supervise_js__WEBPACK_IMPORTED_MODULE_0__  .DY)
        return failed(`${tool} could not be started`);
    const said = clean(result.stderr, places);
    const reason = `${tool}: ${said || `it failed with exit code ${result.code} and gave no reason`}`;
    return { ok: false, kind: isOffline(said) ? 'offline' : 'failed', reason };
}
function failed(reason) {
    return { ok: false, kind: 'failed', reason };
}
 
function isOffline(said) {
    return /missing in charts\/ directory|127\.0\.0\.1:9\b|transport '\w+' not allowed|no repository definition for/.test(said);
}
function clean(stderr, places) {
    const lines = stderr
        .replace(/\x1b\[[0-9;]*[A-Za-z]/g, '')
        .replace(/^[EIWF]\d{4} \S+ +\d+ \S+\] "command failed" err=<?/gm, '')
        .replace(/ with env=\[.*?\]/gs, '')
        .split(/\r?\n/)
        .filter((line) => !/^(?:WARNING|level=|time=|walk\.go|Use --debug|coalesce\.go|\d{4}\/\d\d\/\d\d )/.test(line.trim()));
    const text = places.reduce((said, [from, to]) => said.replaceAll(from, to), lines.join(' '));
    const line = text
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .replace(/ {2,}/g, ' ')
        .trim();
    const short = line.replace(/^Error: /, '');
    return short.length > longestReason ? `${short.slice(0, longestReason - 1)}…` : short;
}
 

  }),

  796:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    q: () => (  runTool)
  });
  var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7187);
  var _supervise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5155);


 
async function runTool(run) {
    const { exitCode, stdout, stderr } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__  .H)(`"${process.execPath}"`, ['-e', script, JSON.stringify(run)], {
        silent: true,
        ignoreReturnCode: true,
        cwd: run.cwd,
        env: { ...run.env },
    });
    return { code: exitCode, stdout, stderr };
}
const script = `(${_supervise_js__WEBPACK_IMPORTED_MODULE_1__  .zD.toString()})(JSON.parse(process.argv[1]), require('node:child_process').spawn, process)`;
 

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
 

  }),

  5155:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    DY: () => (  notStarted),
    dJ: () => (  saidTooMuch),
    iU: () => (  timedOut),
    zD: () => (  supervise)
  });
 
const timedOut = 222;
const saidTooMuch = 223;
const notStarted = 224;


function supervise(run, spawn, self) {
    const group = self.platform !== 'win32';
    const { cwd, env } = run;
    const child = spawn(run.tool, run.args, {
        cwd,
        env,
        detached: group,
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true,
    });
    let verdict = null;
    let left = run.maxBytes;
    const end = (code) => {
        verdict ??= code;
        try {
            if (group && child.pid !== undefined)
                self.kill(-child.pid, 'SIGKILL');
            else
                child.kill('SIGKILL');
        }
        catch {
             
        }
    };
    const timer = setTimeout(() => end(222), run.timeout);
    const pass = (to) => (chunk) => {
        left -= chunk.length;
        if (left < 0)
            end(223);
        else
            to.write(chunk);
    };
    child.stdout.on('data', pass(self.stdout));
    child.stderr.on('data', pass(self.stderr));
    child.on('error', () => end(224));
    child.on('close', (code) => {
        clearTimeout(timer);
        self.exitCode = verdict ?? code ?? 1;
    });
    for (const signal of ['SIGINT', 'SIGTERM'])
        self.on(signal, () => end(222));
}
 

  }),

  3058:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  findTools)
  });
  var _actions_io__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8701);
  var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(461);


 
function findTools() {
    const known = new Map();
    const find = (name) => {
        const path = known.get(name) ?? (0,_actions_io__WEBPACK_IMPORTED_MODULE_0__  .K7)(name, false);
        known.set(name, path);
        return path;
    };
    return {
        helm: async () => (await find('helm')) || missing('helm', 'Helm 3 or 4'),
        kustomize: async () => {
            const kustomize = await find('kustomize');
            if (kustomize !== '')
                return { path: kustomize, before: ['build'] };
            const kubectl = (await find('kubectl')) || missing('kustomize', 'Kustomize 5 or kubectl');
            return { path: kubectl, before: ['kustomize'] };
        },
    };
}
function missing(tool, wanted) {
    throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_1__  .h(`${tool} is not on the PATH, and rendering needs it: install ${wanted} before the check, or leave out --render (input render)`);
}
 

  }),

  8932:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $I: () => (  readObjects),
    rM: () => (  readPlain),
    v8: () => (  describeObject),
    vw: () => (  toObject)
  });
  var _yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3700);
  var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(730);
  var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4055);
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5794);
  var _yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2568);





 
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

  370:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  A: () => (  pLimit)
});

 

; 



class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		 
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		 
		 
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

; 


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		 
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		 
		const result = (async () => function_(...arguments_))();

		 
		resolve(result);

		 
		 
		 
		try {
			await result;
		} catch {}

		 
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		 
		 
		new Promise(internalResolve => {  
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_));  

		 
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					 
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					 
					for (const promise of promises) {
						promise.catch(() => {});  
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


  })

};
