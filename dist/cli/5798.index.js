export const id = 5798;
export const ids = [5798,5429];
export const modules = {

  25798:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  openCharts: () => (  openCharts)
});

 
var external_node_fs_ = __webpack_require__(73024);
 
var external_node_os_ = __webpack_require__(48161);
 
var external_node_path_ = __webpack_require__(76760);
 
var p_limit = __webpack_require__(70370);
 
var chart_places = __webpack_require__(4662);
 
var pulled_charts = __webpack_require__(40195);
 
var errors = __webpack_require__(90461);
 
var charts_archive = __webpack_require__(35429);
 
var external_node_crypto_ = __webpack_require__(77598);
; 



 
const maxBytes = 64 * 1024 * 1024;
 
function findCached(directory, chart) {
    const folder = folderOf(directory, chart);
    if (!(0,external_node_fs_.existsSync)(folder))
        return null;
    const start = `${stemOf(chart)}@`;
    for (const name of (0,external_node_fs_.readdirSync)(folder).sort()) {
        if (!name.startsWith(start))
            continue;
        const archive = readArchiveFile((0,external_node_path_.join)(folder, name));
        if (archive !== null && name === `${start}${archive.sum}.tgz`)
            return archive;
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { force: true, recursive: true });
    }
    return null;
}
 
function putIntoCache(directory, chart, archive) {
    const folder = folderOf(directory, chart);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const path = (0,external_node_path_.join)(folder, `${stemOf(chart)}@${archive.sum}.tgz`);
    (0,external_node_fs_.renameSync)(archive.path, path);
    return { ...archive, path };
}
function readArchiveFile(path) {
    const bytes = (0,external_node_fs_.readFileSync)(path);
    if (bytes.length > maxBytes)
        return null;
    return { path, bytes, sum: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
}
 
function folderOf(directory, { url }) {
    const sum = (0,external_node_crypto_.createHash)('sha256').update(url).digest('hex').slice(0, 12);
    return (0,external_node_path_.join)(directory, `${safe(url.replace(/^[a-z]+:\/\//i, ''))}-${sum}`);
}
function stemOf({ name, version, digest }) {
    return safe(`${name}-${digest === null ? version : digest.replace(':', '-')}`);
}
const safe = (text) => text.replace(/[^A-Za-z0-9.+-]/g, '_').slice(0, 150);
 
 
var environment = __webpack_require__(76976);
 
var message = __webpack_require__(95014);
 
var run = __webpack_require__(60796);
 
var dist = __webpack_require__(38815);
 
var plain = __webpack_require__(62568);
; 




function findInIndex(text, name, version) {
    const entries = readEntries(text, name);
    const isAsked = (entry) => (0,plain .$6)(entry, 'version') === version;
    const isLike = (entry) => withoutV((0,plain .$6)(entry, 'version') ?? '') === withoutV(version);
    const found = entries.find(isAsked) ?? entries.find(isLike);
    const [url] = found === undefined ? [] : (0,plain .i1)(found, 'urls');
    if (found === undefined || url === undefined)
        return null;
    const digest = (0,plain .$6)(found, 'digest')?.replace(/^sha256:/, '') ?? null;
    return { version: (0,plain .$6)(found, 'version') ?? version, url, digest };
}
const withoutV = (version) => version.replace(/^v/, '');
function readEntries(text, name) {
    const part = cutEntry(text, name);
    const read = (whole) => (0,dist .qg)(whole, { maxAliasCount: 100, uniqueKeys: false, schema: 'failsafe' });
    if (part !== null) {
        const found = (0,plain .ht)((0,plain.at)(read(part) ?? null), name);
        if (found.length > 0)
            return found;
    }
    const whole = read(text);
    return (0,plain .jh)(whole) ? (0,plain .ht)(whole, 'entries', name) : [];
}
 
function cutEntry(text, name) {
    const start = text.indexOf(`\n  ${name}:\n`);
    if (start < 0 || !/(?:^|\n)entries:/.test(text.slice(0, start)))
        return null;
    const rest = text.slice(start + 1);
    const end = /\n(?: {2}[^ \-#\n]|[^ \n#])/.exec(rest)?.index ?? rest.length;
    return rest.slice(0, end + 1);
}
 
; 








const pull_maxBytes = 1024 * 1024;
 
function pullChart(puller, chart) {
    return /^oci:/i.test(chart.url) ? pullOci(puller, chart) : pullHttp(puller, chart);
}
 
async function pullOci(puller, { url, version, digest }) {
    const host = /^oci:\/\/([^/]+)/i.exec(url)?.[1] ?? '';
    const reference = digest === null ? url : `${url}@${digest}`;
    const directory = puller.makeDirectory();
    const args = [
        ...(digest === null && version !== null ? [`--version=${version}`] : []),
        ...(puller.isPlain(host) ? ['--plain-http'] : []),
    ];
    const said = await runHelm(puller, directory, ['pull', `--destination=${directory}/out`, ...args, '--', reference]);
    if (!said.ok)
        return said;
    const got = /^Digest:\s*(\S+)/im.exec(said.text)?.[1] ?? null;
    if (digest !== null && got !== digest)
        return no(`its registry gave ${got ?? 'something without a digest'} for ${digest}`);
    return takeArchive(directory);
}
 
async function pullHttp(puller, chart) {
    const directory = puller.makeDirectory();
    const added = await runHelm(puller, directory, ['repo', 'add', '--', 'place', chart.url]);
    if (!added.ok)
        return added;
    const index = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, 'cache/repository/place-index.yaml'), 'utf8');
    const entry = findInIndex(index, chart.name, chart.version ?? '');
    if (entry === null)
        return no(`the index of ${chart.url} has no ${chart.name} ${chart.version}`);
    const address = URL.canParse(entry.url, `${chart.url}/`) ? new URL(entry.url, `${chart.url}/`) : null;
    if (address === null || !(0,chart_places .h)(puller.places, `${address.origin}${address.pathname}`) || address.username)
        return no(`the index of ${chart.url} leads to ${address === null ? 'no address' : address.origin + address.pathname}, which pullCharts does not list`);
    const said = await runHelm(puller, directory, ['pull', `--destination=${directory}/out`, '--', address.href]);
    if (!said.ok)
        return said;
    const taken = takeArchive(directory);
    if (!taken.ok || entry.digest === null || taken.archive.sum === entry.digest)
        return taken;
    return no(`its archive has the digest ${taken.archive.sum}, and the index of ${chart.url} says ${entry.digest}`);
}
function takeArchive(directory) {
    const out = (0,external_node_path_.join)(directory, 'out');
    const [name, ...others] = (0,external_node_fs_.readdirSync)(out);
    if (name === undefined || others.length > 0)
        return no('helm pull left no archive');
    const archive = readArchiveFile((0,external_node_path_.join)(out, name));
    return archive === null ? no('it is larger than any chart') : { ok: true, archive };
}
 
async function runHelm(puller, directory, args) {
    for (const name of ['out', 'cache', 'config', 'data', 'plugins'])
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(directory, name), { recursive: true });
    const { timeout } = puller;
    const env = (0,environment .B)(directory, process.env);
    const result = await (0,run .q)({ tool: await puller.helm(), args, cwd: directory, env, timeout, maxBytes: pull_maxBytes });
    if (result.code === 0)
        return { ok: true, text: `${result.stdout}\n${result.stderr}` };
    const { reason } = (0,message .I)(`helm ${args[0]}`, result, [[directory, '']], { timeout, maxBytes: pull_maxBytes });
    return no(withoutSecrets(reason));
}
 
function withoutSecrets(text) {
    return text.replace(/\/\/[^/\s@"']*@/g, '//').replace(/\?[^\s"')]*/g, '');
}
function no(reason) {
    return { ok: false, reason };
}
 
 
var tools = __webpack_require__(3058);
 
var adapters_top = __webpack_require__(3602);
; 












 
const mostCharts = 1000;
 
const parallel = 4;
const timeout = 120_000;


function openCharts({ pullCharts, registries }, cache, root) {
    if (cache !== null)
        requireOutside(cache, (0,adapters_top .l)(root) ?? (0,external_node_fs_.realpathSync)(root));
    if (pullCharts.length === 0)
        return null;
    const own = openOwnDirectory();
    const directory = () => (cache === null ? (0,external_node_path_.join)(own.path(), 'charts') : (0,external_node_path_.resolve)(cache));
    const { helm } = (0,tools .f)();
    const plain = new Set(registries.filter(({ plainHttp }) => plainHttp).map(({ host }) => host));
    let made = 0;
    const puller = {
        ...{ helm, places: pullCharts, timeout },
        isPlain: (host) => plain.has(host),
        makeDirectory: () => {
             
            const path = (0,external_node_path_.join)(directory(), `.fetch-${process.pid}-${made++}`);
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
            (0,external_node_fs_.mkdirSync)(path, { recursive: true });
            own.also(path);
            return path;
        },
    };
    const known = new Map();
    const archives = new Map();
    const limit = (0,p_limit .A)(parallel);
    const fetch = async (chart) => {
        const cached = findCached(directory(), chart);
        const pulled = cached === null ? await pullChart(puller, chart) : { ok: true, archive: cached };
        if (!pulled.ok)
            return unavailable(chart, pulled.reason);
        const archive = cached ?? putIntoCache(directory(), chart, pulled.archive);
        return openArchive(chart, archive, archives);
    };
    return {
        pull: (chart) => {
            if (!(0,chart_places .h)(pullCharts, chart.url))
                return Promise.resolve(refused(`its chart is of ${shown(chart.url)}, which pullCharts does not list`));
            const key = JSON.stringify([chart.url, chart.version, chart.digest]);
            const asked = known.get(key);
            if (asked !== undefined)
                return asked;
            if (known.size >= mostCharts)
                return Promise.resolve(refused(`more than ${mostCharts} charts would be fetched`));
            const answer = limit(() => fetch(chart));
            known.set(key, answer);
            return answer;
        },
        archive: (path) => archives.get(path) ?? null,
        close: own.remove,
    };
}
 
function requireOutside(cache, top) {
    let there = (0,external_node_path_.resolve)(cache);
    while (!(0,external_node_fs_.existsSync)(there))
        there = (0,external_node_path_.dirname)(there);
    const inside = (0,external_node_path_.relative)(top, (0,external_node_fs_.realpathSync)(there));
    if ((0,external_node_path_.isAbsolute)(inside) || inside.split(external_node_path_.sep)[0] === '..')
        return;
    throw new errors .y(`The chart cache ${JSON.stringify(cache)} is inside of the repository, where a change could put charts of its own: name a directory outside (--chart-cache, input chart-cache), such as one below the runner's temporary directory.`);
}
 
async function openArchive(chart, archive, archives) {
    try {
        const packed = await (0,charts_archive.readArchive)(archive.bytes);
        const { name } = packed;
        if (name !== chart.name)
            return unavailable(chart, `it is the chart ${JSON.stringify(name)}`);
        const directory = (0,pulled_charts .i$)(name, chart.version ?? chart.digest?.slice(7, 19) ?? '', archive.sum);
        archives.set(directory, archive);
        return { ok: true, directory, files: (0,charts_archive .C)(packed) };
    }
    catch (error) {
        return unavailable(chart, `it cannot be unpacked: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function refused(reason) {
    return { ok: false, kind: 'refused', reason };
}
function unavailable({ url, name, version, digest }, reason) {
    const of = url.endsWith(`/${name}`) ? url : `${name} of ${url}`;
    return {
        ok: false,
        kind: 'unavailable',
        reason: `its chart ${of}, ${version ?? digest}, could not be fetched: ${reason}`,
    };
}
 
function shown(url) {
    return url
        .replace(/\/\/[^/]*@/, '//…@')
        .replace(/[?#].*$/s, '')
        .slice(0, 200);
}
 
function openOwnDirectory() {
    let made = null;
    const others = [];
    const remove = () => {
        for (const path of [...others.splice(0), ...(made === null ? [] : [made])])
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
        made = null;
        process.removeListener('exit', remove);
    };
    const removeAtExit = () => {
        if (!process.listeners('exit').includes(remove))
            process.once('exit', remove);
    };
    return {
        path: () => {
            removeAtExit();
            made ??= (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'image-policy-charts-')));
            return made;
        },
        also: (path) => {
            removeAtExit();
            others.push(path);
        },
        remove,
    };
}
 

  }),

  35429:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  textsOf),
    readArchive: () => (  readArchive)
  });
  var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
  var modern_tar__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51942);
  var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22606);



 
const maxBytes = 100 * 1024 * 1024;
 
function textsOf({ entries }) {
    return new Map([...entries].map(([path, bytes]) => [path, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__  .g)(Buffer.from(bytes))]));
}
 
async function readArchive(archive) {
    const entries = new Map();
    let name = '';
    for (const { header, data } of await (0,modern_tar__WEBPACK_IMPORTED_MODULE_2__  .Ag)((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(archive, { maxOutputLength: maxBytes }))) {
        if (header.type !== 'file')
            continue;
        const [folder = '', ...rest] = header.name.replace(/^(?:\.\/)+/, '').split('/');
        const path = rest.join('/');
        if (folder === '' || rest.some((part) => part === '' || part === '.' || part === '..') || path.includes('\\'))
            throw new Error('it holds a file outside of a directory of its own');
        if (name !== '' && folder !== name)
            throw new Error('it holds more than one directory');
        name = folder;
        if (path !== '')
            entries.set(path, data ?? new Uint8Array());
    }
    if (!entries.has('Chart.yaml'))
        throw new Error('it holds no Chart.yaml');
    return { name, entries };
}
 

  }),

  76976:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  pullEnvironment),
    u: () => (  toolEnvironment)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);



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

  95014:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  describeFailure)
  });
  var _supervise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35155);

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

  60796:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    q: () => (  runTool)
  });
  var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41955);
  var _supervise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35155);


 
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

  35155:
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
  var _actions_io__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88701);
  var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90461);


 
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

  52008:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    F5: () => (  isMerge),
    fK: () => (  findContested),
    xq: () => (  mergeEntries)
  });
  var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15794);

 
const maxMerged = 1000;


function mergeEntries(map) {
    if (!map.entries.some(isMerge))
        return map;
    const byKey = new Map();
    const seen = new Set();
    const waiting = [map];
    for (let at = waiting.pop(); at !== undefined && seen.size < maxMerged; at = waiting.pop()) {
        if (seen.has(at))
            continue;
        seen.add(at);
        for (const entry of at.entries.toReversed()) {
            if (!isMerge(entry) && !byKey.has(entry.key.literal))
                byKey.set(entry.key.literal, entry);
        }
        waiting.push(...sourcesOf(at));
    }
    const merged = { ...map, entries: [...byKey.values()].reverse() };
    return waiting.length === 0 ? merged : { ...merged, cut: true };
}
 
function isMerge({ key }) {
    return key.literal === '<<' && key.style === 'plain';
}
 
function sourcesOf(map) {
    return map.entries.filter(isMerge).flatMap((entry) => {
        const value = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(entry.value);
        const sources = value?.kind === 'sequence' ? value.items.toReversed() : [value];
        return sources.map((source) => (0,_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(source)).filter((source) => source?.kind === 'map');
    });
}


function findContested(map, matters) {
    const first = map.entries.findIndex(isMerge);
    const own = first < 1 ? [] : map.entries.slice(0, map.entries.findLastIndex(isMerge));
    const written = own.filter((entry) => !isMerge(entry) && matters(entry.key.literal));
    if (written.length === 0)
        return null;
    const brought = mergeEntries({ ...map, entries: map.entries.filter(isMerge) });
    return written.find((entry) => brought.entries.some((other) => isContested(entry, other))) ?? null;
}
function isContested(entry, other) {
    if (entry.key.literal !== other.key.literal)
        return false;
    const [value, merged] = [(0,_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(entry.value), (0,_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(other.value)];
    if (value === merged)
        return false;
    return !(value?.kind === 'scalar' && merged?.kind === 'scalar' && (0,_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(value) === (0,_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(merged));
}
 

  }),

  15794:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Ru: () => (  valueText),
    b6: () => (  textOf),
    hd: () => (  resolve),
    w4: () => (  findEntry),
    ws: () => (  scalarText)
  });
 
function scalarText(node) {
    return node.literal ?? node.decode?.().text.trimEnd() ?? '';
}
 
function valueText(node) {
    const text = scalarText(node);
    return node.style === 'plain' && isNull.test(text) ? '' : text;
}
const isNull = /^(?:~|null|Null|NULL)$/;
 
function resolve(node) {
    let at = node ?? null;
    for (let hops = 0; at?.kind === 'alias' && hops < 100; hops++)
        at = at.target;
    return at === null || at.kind === 'alias' ? null : at;
}
 
function findEntry(map, key) {
    const { entries } = map;
    const byKey = entries.length > narrow ? indexOf(entries) : null;
    if (byKey !== null)
        return byKey.get(key);
    for (let index = entries.length - 1; index >= 0; index--) {
        const entry = entries[index];
        if (entry?.key.literal === key)
            return entry;
    }
    return undefined;
}
 
const narrow = 32;
 
const patience = 16;
const indexes = new WeakMap();
function indexOf(entries) {
    const known = indexes.get(entries);
    if (known === undefined)
        indexes.set(entries, { asked: 1, size: 0, byKey: new Map() });
    if (known === undefined || ++known.asked <= patience)
        return null;
     
    if (known.size !== entries.length) {
        const keyed = entries.map((entry) => [entry.key.literal, entry]);
        known.size = entries.length;
        known.byKey = new Map(keyed);
    }
    return known.byKey;
}
 
function textOf(map, key) {
    const value = resolve(findEntry(map, key)?.value);
    return value?.kind === 'scalar' ? valueText(value) : undefined;
}
 

  }),

  62568:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $6: () => (  textAt),
    Hn: () => (  isTrue),
    Ul: () => (  toPlain),
    at: () => (  at),
    gT: () => (  listAt),
    ht: () => (  mapsAt),
    i1: () => (  textsAt),
    jh: () => (  isMap)
  });
  var _merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52008);
  var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15794);


 
const maxNodes = 200_000;
 
function toPlain(root) {
    let left = maxNodes;
    const convert = (node) => {
        const at = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__  .hd)(node);
        if (at === null || left-- <= 0)
            return null;
        if (at.kind === 'scalar')
            return scalarValue(at);
        return at.kind === 'sequence' ? at.items.map(convert) : convertMap(at);
    };
    const convertMap = (map) => Object.fromEntries((0,_merge_js__WEBPACK_IMPORTED_MODULE_0__  .xq)(map).entries.map(({ key, value }) => [key.literal, convert(value)]));
    return convert(root);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
 
function at(value, ...keys) {
    return keys.reduce((inner, key) => (isMap(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value);
}
 
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    if (typeof found === 'number' || typeof found === 'boolean')
        return String(found);
    return typeof found === 'string' && found !== '' ? found : null;
}
 
function listAt(value, ...keys) {
    const found = at(value, ...keys);
    return Array.isArray(found) ? found : [];
}
 
function mapsAt(value, ...keys) {
    return listAt(value, ...keys).filter(isMap);
}
 
function textsAt(value, ...keys) {
    return listAt(value, ...keys).filter((item) => typeof item === 'string');
}
 
function isTrue(value, ...keys) {
    return textAt(value, ...keys) === 'true';
}
function scalarValue(node) {
    const text = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__  .ws)(node);
    if (node.style === 'block')
        return node.decode?.().text ?? text;
    if (node.style !== 'plain')
        return text;
    if (/^(?:|~|null|Null|NULL)$/.test(text))
        return null;
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(text))
        return false;
    return /^[-+]?(?:\d+|\d*\.\d+(?:e[-+]?\d+)?|\d+(?:\.\d*)?e[-+]?\d+)$/i.test(text) ? numberOf(text) : text;
}
 
function numberOf(text) {
    const value = Number(text);
    return String(value) === text || /^[-+]?\d*\.\d+$/.test(text) ? value : text;
}
 

  })

};
