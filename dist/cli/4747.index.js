export const id = 4747;
export const ids = [4747];
export const modules = {

  95889:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    z: () => (  openGit)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);



function openGit(root) {
    let opening = null;
    const open = () => {
        opening ??= __webpack_require__.e(  8392).then(__webpack_require__.bind(__webpack_require__, 8392)).then(({ openRepository }) => openRepository((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root)));
        return opening;
    };
    return {
        commit: async (ref) => (await open()).commit(ref),
        mergeBase: async (ref, head) => (await open()).mergeBase(ref, head),
        line: async (ref) => (await open()).line(ref),
        requireFullHistory: async () => (await open()).requireFullHistory(),
        isClean: async () => (await open()).isClean(),
        at: async (ref) => (await open()).at(ref),
        changedFiles: async (base) => (await open()).changedFiles(base),
        goneFiles: async (base) => (await open()).goneFiles(base),
        changes: async function* (ref, paths) {
            yield* (await open()).changes(ref, paths);
        },
        replaced: async function* (ref) {
            yield* (await open()).replaced(ref);
        },
        beginnings: async (ref) => (await open()).beginnings(ref),
        blobs: async function* (ids) {
            yield* (await open()).blobs(ids);
        },
    };
}
 

  }),

  31699:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  openPolicyRegistry)
  });
 
  var _core_policy_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98663);

 
function openPolicyRegistry(policy, options) {
    let opened = null;
    let requests = () => ({ total: 0, byHost: {} });
    const open = async () => {
         
        const { openCredentials, openRegistry } = await Promise.all( [__webpack_require__.e(6752), __webpack_require__.e(935), __webpack_require__.e(9097)]).then(__webpack_require__.bind(__webpack_require__, 29097));
        const credentials = await openCredentials(findToken(options));
        const allowedHosts = options.namedHostsOnly ? namedHosts(policy) : null;
        const registry = openRegistry({ credentials, registries: policy.registries, allowedHosts });
        requests = registry.requests;
        return registry;
    };
    const registry = () => {
        opened ??= open();
        return opened;
    };
    return {
        resolve: async (name, reference) => (await registry()).resolve(name, reference),
        prove: async (name, tag) => (await registry()).prove(name, tag),
        inspect: async (name, digest) => (await registry()).inspect(name, digest),
        config: async (name, digest) => (await registry()).config(name, digest),
        tags: async (name) => (await registry()).tags(name),
        requests: () => requests(),
    };
}
 
function findToken({ token, serverUrl }) {
    const server = serverUrl || 'https://github.com';
    const isOfGithub = URL.canParse(server) && new URL(server).hostname === 'github.com';
    return token !== null && isOfGithub ? { token } : {};
}
function namedHosts(policy) {
    const hosts = new Set([...policy.registries.map(({ host }) => host), ...(0,_core_policy_images_js__WEBPACK_IMPORTED_MODULE_0__  .SJ)(policy)]);
    return (host) => hosts.has(host);
}
 

  }),

  19670:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    y: () => (  openRenderer)
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

const defaults = {
    timeout: 60_000,
    total: 600_000,
    maxBytes: 64 * 1024 * 1024,
    parallel: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(),
};


function openRenderer(tree, limits = {}) {
    const source = typeof tree === 'string' ? { root: async () => tree } : tree;
    let session = null;
    const open = () => {
        session ??= Promise.all( [__webpack_require__.e(9572), __webpack_require__.e(2883)]).then(__webpack_require__.bind(__webpack_require__, 2883)).then(({ openSession }) => openSession(source, { ...defaults, ...limits }));
        return session;
    };
    return {
        helmTemplate: async (job) => (await Promise.all( [__webpack_require__.e(9572), __webpack_require__.e(1836), __webpack_require__.e(4253)]).then(__webpack_require__.bind(__webpack_require__, 34253))).helmTemplate(await open(), job),
        kustomizeBuild: async (job) => (await Promise.all( [__webpack_require__.e(9572), __webpack_require__.e(1942), __webpack_require__.e(1836), __webpack_require__.e(4662)]).then(__webpack_require__.bind(__webpack_require__, 74662))).kustomizeBuild(await open(), job),
        expand: async (templates, parameters) => (await Promise.all( [__webpack_require__.e(1836), __webpack_require__.e(3797)]).then(__webpack_require__.bind(__webpack_require__, 73797))).expand(await open(), templates, parameters),
        close: async () => {
            const opened = await session?.catch(() => null);
            opened?.stage.remove();
            session = null;
        },
    };
}
 

  }),

  3602:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    g: () => (  prefixFromTop),
    l: () => (  findTop)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _relative_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53313);



 
function findTop(directory) {
    let at = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git'))) {
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return null;
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at);
    }
    return at;
}
 
function prefixFromTop(root) {
    const top = findTop(root);
    const path = top === null ? '' : (0,_relative_js__WEBPACK_IMPORTED_MODULE_2__  .I)(top, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root));
    return path === '' ? '' : `${path}/`;
}
 

  }),

  24747:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  fetchBy: () => (  fetchBy),
  openConfig: () => (  openConfig),
  openDesk: () => (  openDesk),
  openShownRenderer: () => (  openShownRenderer),
  readNamedPolicy: () => (  readNamedPolicy)
});

 
var external_node_fs_ = __webpack_require__(73024);
 
var external_node_path_ = __webpack_require__(76760);
 
var adapters_git = __webpack_require__(95889);
 
var policy = __webpack_require__(30831);
 
var adapters_top = __webpack_require__(3602);
; 




 
function findPolicyAbove(root) {
    const [start, top] = [(0,external_node_fs_.realpathSync)(root), (0,adapters_top .l)(root)];
     
    if (top === null || top === start)
        return null;
    let at = (0,external_node_path_.dirname)(start);
    while (at !== top && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, policy .k)))
        at = (0,external_node_path_.dirname)(at);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, policy .k)))
        return null;
    return { up: (0,external_node_path_.relative)(start, at), down: (0,external_node_path_.relative)(at, start) };
}
 
 
var lazy = __webpack_require__(31699);
 
var relative = __webpack_require__(53313);
 
var adapters_renderer = __webpack_require__(19670);
 
var adapters_workspace = __webpack_require__(77826);
 
var policy_file = __webpack_require__(2904);
 
var errors = __webpack_require__(90461);
 
var untrusted = __webpack_require__(60606);
 
var pulled_charts = __webpack_require__(40195);
; 


 
async function mountCharts(workspace, git, policy, { root, render, chartCache, base }, fetch) {
    const places = render && base !== undefined ? await readBasePlaces(policy, git, base, fetch) : policy.pullCharts;
    if (!render)
        return { workspace, git, charts: null };
    const { openCharts } = await Promise.all( [__webpack_require__.e(9572), __webpack_require__.e(1942), __webpack_require__.e(5798)]).then(__webpack_require__.bind(__webpack_require__, 25798));
    const charts = openCharts({ ...policy, pullCharts: places }, chartCache ?? null, root);
    if (charts === null)
        return { workspace, git, charts };
    const mounted = { ...git, at: async (ref) => (0,pulled_charts .Uv)(await git.at(ref), charts) };
    return { workspace: (0,pulled_charts .Uv)(workspace, charts), git: mounted, charts };
}


async function readBasePlaces({ file, pullCharts }, git, ref, fetch) {
    if (pullCharts.length === 0 || file === null || file.startsWith('../'))
        return pullCharts;
    const before = await git.at((await git.mergeBase(ref)).sha);
    const isThere = (await before.read(file)).ok;
    return isThere ? (await (0,policy_file .T4)(before, file, file, fetch)).pullCharts : [];
}
 
; 
 
const leastMs = 100;
 
function openCounter(terminal, noun, clock) {
    const counts = { begun: 0, done: 0 };
    let start;
    let drawn = Number.NEGATIVE_INFINITY;
    return {
        begin() {
            start ??= clock();
            counts.begun += 1;
        },
        finish(what) {
            counts.done += 1;
            const now = clock();
            const isOver = counts.done === counts.begun;
            if (!isOver && now - drawn < leastMs)
                return;
            drawn = now;
            const seconds = (now - (start ?? now)) / 1000;
            const each = counts.done / seconds;
            const rate = seconds >= 1 ? `, ${each.toFixed(each < 10 ? 1 : 0)} a second` : '';
            const detail = what === undefined ? '' : ` (${what})`;
            terminal.progress(isOver ? '' : `${counts.done} of ${counts.begun} ${noun}${detail}${rate}`);
        },
    };
}
 
async function counted(counter, what, work) {
    counter.begin();
    try {
        return await work();
    }
    finally {
        counter.finish(what);
    }
}
 
function withProgress(registry, terminal, clock = () => performance.now()) {
    const counter = openCounter(terminal, 'look-ups', clock);
    return {
        resolve: (name, reference) => counted(counter, name.host, () => registry.resolve(name, reference)),
        prove: (name, tag) => counted(counter, name.host, () => registry.prove(name, tag)),
        inspect: (name, digest) => counted(counter, name.host, () => registry.inspect(name, digest)),
        config: (name, digest) => counted(counter, name.host, () => registry.config(name, digest)),
        tags: (name) => counted(counter, name.host, () => registry.tags(name)),
        requests: () => registry.requests(),
    };
}
 
function watchFiles(workspace, terminal, clock = () => performance.now()) {
    const counter = openCounter(terminal, 'files', clock);
    return { ...workspace, read: (path) => counted(counter, undefined, () => workspace.read(path)) };
}
 
function watchRendering(renderer, terminal, clock = () => performance.now()) {
    const counter = openCounter(terminal, 'renderings', clock);
    return {
        ...renderer,
        helmTemplate: (job) => counted(counter, 'helm', () => renderer.helmTemplate(job)),
        kustomizeBuild: (job) => counted(counter, 'kustomize', () => renderer.kustomizeBuild(job)),
    };
}
 
; 














 
async function openDesk(options, terminal, namedHostsOnly = false) {
    const workspace = (0,adapters_workspace.openWorkspace)(options.root);
    const policy = await readNamedPolicy(workspace, options, fetchBy(terminal.env));
    const policyAbove = policy.file === null && sayWhatIsAbove(options, terminal);
    const token = terminal.env['GITHUB_TOKEN'] || null;
    const serverUrl = terminal.env['GITHUB_SERVER_URL'];
    const registry = (0,lazy .A)(policy, { token, serverUrl, namedHostsOnly });
    const git = (0,adapters_git .z)(options.root);
    const { charts, ...tree } = await mountCharts(workspace, git, policy, options, fetchBy(terminal.env));
     
    if (options.quiet || !terminal.watched)
        return { ports: { ...tree, registry }, policy, charts, policyAbove };
    const shown = { workspace: watchFiles(tree.workspace, terminal), registry: withProgress(registry, terminal) };
    return { ports: { ...tree, ...shown }, policy, charts, policyAbove };
}
 
function openShownRenderer({ root, quiet }, charts, terminal) {
    const renderer = (0,adapters_renderer .y)({ root: async () => root, charts });
    return quiet || !terminal.watched ? renderer : watchRendering(renderer, terminal);
}
 
async function readNamedPolicy(workspace, { root, config }, fetch) {
    if (config === undefined)
        return (0,policy_file .T4)(workspace, null, undefined, fetch);
    const named = openConfig(config);
    const policy = await (0,policy_file .T4)(named.workspace, named.path, config, fetch);
    return (0,policy_file .$F)(policy, (0,relative .I)((0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)(config)));
}
 
function fetchBy(env) {
    return async (remote) => {
        const { readRemoteFile } = await Promise.all( [__webpack_require__.e(6752), __webpack_require__.e(2606)]).then(__webpack_require__.bind(__webpack_require__, 42606));
        const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
        return readRemoteFile(remote, { apiUrl, token: env['GITHUB_TOKEN'] || null });
    };
}
 
function openConfig(config) {
    const directory = (0,external_node_path_.dirname)(config);
    if ((0,external_node_fs_.existsSync)(directory))
        return { workspace: (0,adapters_workspace.openWorkspace)(directory), path: (0,external_node_path_.basename)(config) };
    throw new errors .y(`The directory of ${JSON.stringify(config)} does not exist: make it, or name another file (--config).`);
}
 
function sayWhatIsAbove({ root, quiet }, terminal) {
    const above = findPolicyAbove(root);
    if (above === null || quiet)
        return above !== null;
    const [where, top, path] = [root, (0,external_node_path_.join)(root, above.up), above.down].map((text) => JSON.stringify(text));
    terminal.say((0,untrusted .BP)(`image-policy: there is no ${policy .k} below the root ${where}, so the one in ${top} does not hold: give --root ${top}, and ${path} as the path where only that is meant.`));
    return true;
}
 

  }),

  73278:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bc: () => (  isDigest),
    HA: () => (  briefDigest),
    NM: () => (  findDigestProblem),
    wK: () => (  isPlaceholder)
  });
 
const hexLength = { sha256: 64, sha512: 128, blake3: 64 };
const digestGrammar = /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/;
const placeholderWords = /[<>{}$]|placeholder|change-?me|replace|todo|fixme|resolved|unknown|your-|__[a-z]+(?:_[a-z]+)*__|x{4,}|\.{3}|…/i;


function findDigestProblem(text) {
    const problem = (kind, message) => ({
        kind,
        message,
        start: 0,
        end: text.length,
    });
    if (text === '')
        return problem('digest', 'the digest is empty');
    const [algorithm = '', encoded = ''] = split(text);
    const expected = hexLength[algorithm];
    if (expected !== undefined && isHex(encoded, expected))
        return null;
    if (placeholderWords.test(text))
        return problem('placeholder', 'the digest is a placeholder that was never filled');
    if (encoded.startsWith(`${algorithm}:`))
        return problem('digest', `the digest says "${algorithm}:" twice`);
    if (!digestGrammar.test(text))
        return problem('digest', 'the digest is not written algorithm:hex');
    if (expected === undefined)
        return problem('algorithm', `"${algorithm}" is not a registered digest algorithm`);
    return problem('digest', encodedProblem(algorithm, encoded, expected));
}
 
function isDigest(text) {
    return findDigestProblem(text) === null;
}
 
function isPlaceholder(text) {
    return placeholderWords.test(text);
}
function split(text) {
    const colon = text.indexOf(':');
    return colon < 0 ? ['', text] : [text.slice(0, colon), text.slice(colon + 1)];
}
function isHex(text, length) {
    return text.length === length && /^[0-9a-f]+$/.test(text);
}
function encodedProblem(algorithm, encoded, expected) {
    if (/^[0-9a-fA-F]+$/.test(encoded)) {
        return encoded.length === expected
            ? 'the digest has upper-case hex; it must be lower-case'
            : `the digest has ${encoded.length} hex digits; ${algorithm} has ${expected}`;
    }
    return `the digest is not ${expected} lower-case hex digits`;
}
 
function briefDigest(digest) {
    const colon = digest.indexOf(':');
    return digest.length > colon + 13 ? `${digest.slice(0, colon + 13)}…` : digest;
}
 

  }),

  43346:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    XB: () => (  baselinePath),
    nk: () => (  parseBaseline),
    p1: () => (  unnamed)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21296);
  var _exceptions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4699);
  var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92785);
  var _scalars_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51228);





 
function baselinePath(policyFile) {
    return /\.ya?ml$/.test(policyFile) ? policyFile.replace(/(?=\.ya?ml$)/, '-baseline') : `${policyFile}-baseline`;
}
 
const unnamed = 'unnamed';
const times = (value) => {
    const written = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(value.node) ? value.node.value : null;
    return typeof written === 'number' && Number.isInteger(written) && written > 0
        ? written
        : (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .fJ)(value, `expected a number of findings, found ${(0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .q0)(value.node)}; run "image-policy init --baseline"`);
};
 
const counts = (value) => {
    const read = (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .$2)(value, 'a baseline entry')?.map(({ key, value: number }) => {
        const rule = (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_2__  .vs)(value, key);
        return [rule, times(number)];
    });
    const known = read?.flatMap(([rule, number]) => (rule && number ? [[rule, number]] : []));
    return known && new Map(known);
};
 
const findings = (value) => {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(value.node))
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .fJ)(value, 'expected a map of files; run "image-policy init --baseline"');
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .$2)(value, 'findings')?.flatMap(({ key: file, value: images }) => ((0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .$2)(images, `the findings of a file`) ?? []).flatMap(({ key: image, offset, value: written }) => {
        const rules = counts(written);
        const at = value.source.locate(offset);
        return rules ? [{ file, image: image === unnamed ? null : image, rules, ...at }] : [];
    }));
};
const readBaseline = (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .Tj)('the baseline', {
    version: (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .mw)(_scalars_js__WEBPACK_IMPORTED_MODULE_4__  .e1),
    reason: (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .mw)(_scalars_js__WEBPACK_IMPORTED_MODULE_4__  .Qq),
    owner: (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .mw)(_scalars_js__WEBPACK_IMPORTED_MODULE_4__  .Qq),
    expires: (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .mw)(_scalars_js__WEBPACK_IMPORTED_MODULE_4__  .vd),
    findings: (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .mw)(findings),
});
 
function parseBaseline(written, file) {
    const { root, finish } = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__  .E)(written, file);
    finish();
    const read = readBaseline(root);
    finish();
    if (!read)
        throw new Error('a baseline without a reading reported no error');
    const { version, findings: entries, ...agreed } = read;
    const rules = [...new Set(entries.flatMap((entry) => [...entry.rules.keys()]))];
    return {
        file,
        entries,
        exception: { ...agreed, rules, image: null, paths: [], line: 1, column: 1, baseline: file },
    };
}
 

  }),

  4662:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  chartPlace),
    h: () => (  isListedPlace)
  });
  var _text_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34066);
  var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92785);
  var _scalars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51228);



const grammar = /^(oci|https?):\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::(\d{1,5}))?((?:\/[\w.~+%-]+)*)\/?$/i;


function readAddress(address) {
    const [, scheme = '', host = '', port, path = ''] = grammar.exec(address) ?? [];
    if (scheme === '' || address.length > longest)
        return null;
    const segments = path.split('/').slice(1);
    if (segments.some((segment) => /^\.\.?$/.test(segment) || /%(?:2e|2f|5c|25|00)/i.test(segment)))
        return null;
    const usual = scheme.toLowerCase() === 'http' ? '80' : '443';
    return { scheme: scheme.toLowerCase(), host: host.toLowerCase(), port: port ?? usual, path: segments };
}
const longest = 2000;
 
function isListedPlace(places, address) {
    const asked = readAddress(address);
    if (asked === null)
        return false;
    return places.map(readAddress).some((place) => place !== null && isBelow(asked, place));
}
function isBelow(asked, place) {
    const isSameServer = asked.scheme === place.scheme && asked.host === place.host && asked.port === place.port;
    return isSameServer && place.path.every((segment, index) => asked.path[index] === segment);
}
 
const chartPlace = (value) => {
    const written = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__  .Qq)(value);
    if (written === undefined)
        return undefined;
    if (readAddress(written) !== null)
        return written;
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__  .fJ)(value, `${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_2__  .hD)(withoutUser(written))} is no place of charts; write oci://host/path or https://host/path, without user, query or ".."`);
};
 
function withoutUser(address) {
    return address.replace(/\/\/[^/]*@/, '//…@');
}
 

  }),

  21296:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  openDocument)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90461);
  var _placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93351);



 
const maximumLength = 256 * 1024;
 
const maximumDepth = 40;
const maximumReported = 50;
 
function openDocument(text, file) {
    const body = (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_1__  .r)(text.startsWith('\uFEFF') ? text.slice(1) : text);
    refuseOversize(body, file);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__  .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Tp)(body, {
        lineCounter: lines,
        prettyErrors: false,
        schema: 'core',
         
        uniqueKeys: false,
        resolveKnownTags: false,
        logLevel: 'error',
    });
     
    const problems = document.errors.slice(0, maximumReported).map((error) => ({
        offset: error.pos[0],
        message: describeYaml(error.code, error.message),
    }));
    const unread = document.errors.length - problems.length;
    const locate = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const source = { document, file, homes: new WeakMap(), problems, locate, budget: { aliases: 100 } };
    return {
        root: { node: document.contents, offset: 0, source },
        problems,
        finish: () => throwProblems(file, problems, unread, locate),
    };
}
function refuseOversize(text, file) {
    if (text.length > maximumLength) {
        throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .y(`${file}:1:1: the policy file is longer than ${maximumLength / 1024} Ki characters; is it a policy file?`);
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__  .HN();
    const deep = tooDeep([...new yaml__WEBPACK_IMPORTED_MODULE_0__  .iX(lines.addNewLine).parse(text)]);
    if (deep === null)
        return;
    const { line, col } = lines.linePos(deep);
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .y(`${file}:${line}:${col}: nested more than ${maximumDepth} deep; a policy needs no more than 5`);
}
 
function tooDeep(tokens) {
    let level = tokens;
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > maximumDepth)
            return level[0]?.offset ?? 0;
        level = level.flatMap(children);
    }
    return null;
}
function children(token) {
    if (token.type === 'document')
        return token.value ? [token.value] : [];
    if (!('items' in token))
        return [];
    return token.items.flatMap((item) => [item.key, item.value].filter((child) => child != null));
}
 
function describeYaml(code, message) {
    if (code === 'MULTIPLE_DOCS')
        return 'a second YAML document; a policy file holds one, remove the "---"';
    if (code === 'TAB_AS_INDENT')
        return 'a tab as indentation; YAML takes spaces only';
    const first = message.replace(/(?:\n|[:\s]+["'`\\]|:\s)[\s\S]*$/, '');
    return `not valid YAML: ${first}; fix the syntax here or on the line above`;
}
function throwProblems(file, problems, unread, locate) {
    if (problems.length === 0)
        return;
    const lines = new Set([...problems]
        .sort((a, b) => a.offset - b.offset)
        .map(({ offset, message }) => {
        const { line, column } = locate(offset);
        return `${file}:${line}:${column}: ${message}`;
    }));
    const shown = [...lines].slice(0, maximumReported);
    const rest = lines.size - shown.length + unread;
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .y([...shown, ...(rest > 0 ? [`${file}: and ${rest} more`] : [])].join('\n'));
}
 

  }),

  4699:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bx: () => (  matchesException),
    H_: () => (  daysLeft),
    YG: () => (  exception),
    _d: () => (  isExpired),
    vs: () => (  excusableRule)
  });
 
  var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8515);
  var _images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98663);
  var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92785);
  var _rule_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60757);
  var _scalars_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51228);





const dayLength = 86_400_000;
 
function matchesException(exception) {
    const { image: glob, paths } = exception;
    const ofImage = glob === null ? () => true : (0,_images_js__WEBPACK_IMPORTED_MODULE_1__  .GK)([glob]);
    const inPath = paths.length === 0 ? () => true : (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__  .eM)(paths);
    return (image, file) => (glob === null || (image !== null && ofImage(image))) && inPath(file);
}
 
function isExpired(exception, today) {
    return daysLeft(exception, today) < 0;
}
 
function daysLeft(exception, today) {
    const last = Date.parse(`${exception.expires}T00:00:00Z`);
    return Math.round((last - Math.floor(today.getTime() / dayLength) * dayLength) / dayLength);
}
 
const beyondExcuse = ['exception-expired', 'exception-expiring', 'exception-unused'];
 
function excusableRule(value, name) {
    const rule = name === undefined ? (0,_rule_settings_js__WEBPACK_IMPORTED_MODULE_3__  .oF)(value) : (0,_rule_settings_js__WEBPACK_IMPORTED_MODULE_3__  .Il)(value, name);
    if (rule === undefined || !beyondExcuse.includes(rule))
        return rule;
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__  .fJ)(value, `"${rule}" cannot be excepted; fix the exception, or set the rule's severity under "rules"`);
}
const exceptionFields = {
    rules: (0,_read_js__WEBPACK_IMPORTED_MODULE_2__  .mw)((0,_read_js__WEBPACK_IMPORTED_MODULE_2__  .LU)('rules', (0,_read_js__WEBPACK_IMPORTED_MODULE_2__  .p_)('rules', (value) => excusableRule(value)))),
    image: (0,_read_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(_images_js__WEBPACK_IMPORTED_MODULE_1__  .u_, null),
    paths: (0,_read_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_read_js__WEBPACK_IMPORTED_MODULE_2__  .p_)('path globs', _glob_js__WEBPACK_IMPORTED_MODULE_0__  .Qh), []),
    reason: (0,_read_js__WEBPACK_IMPORTED_MODULE_2__  .mw)(_scalars_js__WEBPACK_IMPORTED_MODULE_4__  .Qq),
    owner: (0,_read_js__WEBPACK_IMPORTED_MODULE_2__  .mw)(_scalars_js__WEBPACK_IMPORTED_MODULE_4__  .Qq),
    expires: (0,_read_js__WEBPACK_IMPORTED_MODULE_2__  .mw)(_scalars_js__WEBPACK_IMPORTED_MODULE_4__  .vd),
};
const readFields = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__  .Tj)('an exception', exceptionFields);
const exception = (value) => {
    const before = value.source.problems.length;
    const fields = readFields(value);
    if (fields === undefined)
        return undefined;
    if (fields.image === null && fields.paths.length === 0 && value.source.problems.length === before) {
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__  .fJ)(value, 'an exception has neither "image" nor "paths"; name at least one of them');
    }
    return { ...fields, ...value.source.locate(value.offset), file: value.source.file };
};
 

  }),

  17405:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Vb: () => (  nameOf),
    Vx: () => (  extendedName),
    kX: () => (  extendedNames),
    rn: () => (  layDocuments),
    y0: () => (  readExtended)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34066);
  var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92785);
  var _scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51228);




const remoteGrammar = /^([\w.-]+)\/([\w.-]+)\/\/([^@\s]+)@([\w./-]+)$/;
 
function nameOf({ owner, repo, path, ref }) {
    return `${owner}/${repo}//${path}@${ref}`;
}
 
const extendedName = (value) => {
    const written = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__  .Qq)(value);
    if (written === undefined || readExtended(written, 'x') !== null)
        return written;
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(value, `${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .hD)(written)} names no policy file; write ./common.yaml for one of this repository, or owner/repo//path@ref for one of another`);
};
 
function readExtended(written, file) {
    const remote = remoteGrammar.exec(written);
    if (remote) {
        const [, owner = '', repo = '', path = '', ref = ''] = remote;
        const leaves = path.split('/').includes('..') || path.startsWith('/') || ref.includes('..');
        return leaves ? null : { kind: 'remote', remote: { owner, repo, path, ref } };
    }
    if (!/^\.\.?\//.test(written))
        return null;
    const parts = file.split('/').slice(0, -1);
    for (const part of written.split('/')) {
        if (part === '..' && parts.pop() === undefined && file !== 'x')
            return null;
        if (part !== '.' && part !== '..' && part !== '')
            parts.push(part);
    }
    return { kind: 'file', path: parts.join('/') };
}
 
function extendedNames({ root }) {
    const entry = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(root.node) ? (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .$2)(root, 'the policy')?.find(({ key }) => key === 'extends') : undefined;
    return entry === undefined ? [] : ((0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .p_)('policy files', extendedName)(entry.value) ?? []);
}


function layDocuments(documents) {
    const [lowest, ...rest] = documents.map(({ root }) => root);
    if (lowest === undefined)
        throw new Error('a policy without a document');
    const locked = new Map();
    let result = lowest;
    for (const root of rest) {
        for (const key of lockedKeys(result))
            if (!locked.has(key))
                locked.set(key, result.source.file);
        refuseLocked(root, locked);
        result = lay(result, root);
    }
    return result;
}
function lockedKeys(root) {
    const locked = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(root.node) ? resolve(root.node.get('locked', true), root.source) : null;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .oP)(locked) ? locked.items.flatMap((item) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(item) ? [String(item.value)] : [])) : [];
}
function refuseLocked(root, locked) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(root.node))
        return;
    for (const { key, offset } of (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .$2)(root, 'the policy') ?? []) {
        const by = locked.get(key);
        if (by === undefined)
            continue;
        (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)({ offset, source: root.source }, `${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .hD)(key)} is locked by ${by}; remove it here, or ask the owners of that file`);
    }
}
function lay(below, above) {
    const [low, high] = [resolve(below.node, below.source), resolve(above.node, above.source)];
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(low) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(high))
        return { ...above, node: layMaps({ ...below, node: low }, { ...above, node: high }) };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .oP)(low) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .oP)(high))
        return above;
    const joined = new yaml__WEBPACK_IMPORTED_MODULE_0__  .Rw();
    joined.items = [...low.items, ...high.items];
    settle(joined, high, above.source);
    for (const item of low.items)
        remember(above.source, item, below.source);
    return { ...above, node: joined };
}
function layMaps(below, above) {
    const merged = new yaml__WEBPACK_IMPORTED_MODULE_0__  .CA();
    const own = new Map(above.node.items.map((pair) => [keyOf(pair), pair]));
    const kept = below.node.items.map((pair) => {
        const over = own.get(keyOf(pair));
        if (over === undefined) {
            remember(above.source, pair.key, below.source);
            remember(above.source, pair.value, below.source);
            return pair;
        }
        own.delete(keyOf(pair));
        const [low, high] = [valueIn(pair, below), valueIn(over, above)];
        const laid = lay(low, high);
        const next = over.clone();
        next.key = over.key;
        next.value = laid.node;
        return next;
    });
    merged.items = [...kept, ...own.values()];
    settle(merged, above.node, above.source);
    return merged;
}
function valueIn(pair, { source }) {
    const node = (pair.value ?? null);
    return { node, offset: node?.range?.[0] ?? 0, source: (node && source.homes.get(node)) ?? source };
}
const keyOf = ({ key }) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(key) ? String(key.source ?? key.value) : '');
 
function settle(made, like, source) {
    if (like.range)
        made.range = like.range;
    source.homes.set(made, source);
}
function remember(source, node, home) {
    if (node !== null && !source.homes.has(node))
        source.homes.set(node, home.homes.get(node) ?? home);
}
function resolve(node, source) {
    if (node === null || node === undefined)
        return null;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Vj)(node) ? (node.resolve(((node && source.homes.get(node)) ?? source).document) ?? null) : node;
}
 

  }),

  8515:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    AI: () => (  globProblem),
    Ae: () => (  path),
    BN: () => (  globOptions),
    O7: () => (  keyGlob),
    Qh: () => (  pathGlob),
    eM: () => (  matchAny),
    jn: () => (  shapeProblem)
  });
  var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
  var _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34066);
  var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92785);
  var _scalars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51228);




 
const globOptions = { dot: true, windows: false, flags: 's' };
 
function matchAny(globs) {
    if (globs.length === 0)
        return () => false;
    const matchers = globs.map((glob) => picomatch__WEBPACK_IMPORTED_MODULE_2__(trimDot(glob), globOptions));
    return (name) => matchers.some((matches) => matches(name));
}
 
const pathGlob = (value) => {
    const written = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__  .Qq)(value);
    if (written === undefined)
        return undefined;
    const wrong = globProblem(written);
    return wrong === null ? trimDot(written) : (0,_read_js__WEBPACK_IMPORTED_MODULE_0__  .fJ)(value, `${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .hD)(written)} ${wrong}`);
};
 
const keyGlob = (value) => {
    const written = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__  .Qq)(value);
    if (written === undefined)
        return undefined;
    const wrong = /[\s/]/.test(written) ? 'is no key; write one without blanks and "/"' : shapeProblem(written);
    return wrong === null ? written : (0,_read_js__WEBPACK_IMPORTED_MODULE_0__  .fJ)(value, `${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .hD)(written)} ${wrong}`);
};
 
const path = (value) => {
    const written = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__  .Qq)(value);
    if (written === undefined)
        return undefined;
    const wrong = pathProblem(written) ?? (written.startsWith('-') ? 'starts with "-"; write "./" before it' : null);
    if (wrong !== null)
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__  .fJ)(value, `${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .hD)(written)} ${wrong}`);
    return written.replace(/^(?:\.\/)+(?=[^-])/, '').replace(/(?<=[^/])\/+$/, '') || '.';
};
 
function globProblem(glob) {
    const wrong = pathProblem(glob);
    if (wrong !== null)
        return wrong;
    if (/^!(?!\()/.test(glob))
        return 'is negated; name what is meant, or put the exception in "ignore"';
    if (glob.endsWith('/'))
        return `matches no file; write ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .hD)(`${glob}**`)}`;
    return shapeProblem(glob);
}
 
function shapeProblem(glob) {
    if (!compiles(glob))
        return 'is no glob; escape "[" and "(" with a backslash';
    return isHard(glob)
        ? 'could take hours to match; write several globs with fewer "*", and no group repeated in a group'
        : null;
}


function isHard(glob) {
    const bare = glob.replace(/\\./g, '');
    if (/\)[*+{]/.test(bare) || (bare.match(/[*+]\(/g) ?? []).length > 1)
        return true;
    if (/[*+]\([^)]*[*+(]/.test(bare))
        return true;
    const segments = bare.split('/');
    const crossing = segments.filter((segment) => segment.includes('**')).length;
    return crossing > 3 || segments.some((segment) => segment.replace(/\*+/g, '*').split('*').length > 5);
}
function compiles(glob) {
    try {
        picomatch__WEBPACK_IMPORTED_MODULE_2__.makeRe(glob, { ...globOptions, debug: true });
        return true;
    }
    catch {
        return false;
    }
}
 
const maximumLength = 1000;
function pathProblem(written) {
    if (written.length > maximumLength)
        return `is longer than ${maximumLength} characters; write it shorter`;
    if (/[\u0000-\u001f\u007f]/.test(written))
        return 'holds a control character; remove it';
    if (/^(?:\/|[A-Za-z]:[\\/])/.test(written))
        return 'is absolute; paths start at the root of the repository';
    if (written.split('/').includes('..'))
        return 'leaves the repository; paths start at its root and have no ".."';
    if (/^[a-z]+:\/\//.test(written))
        return 'is a URL; name a path of the repository';
    return null;
}
const trimDot = (glob) => glob.replace(/^(?:\.\/)+(?=.)/, '');
 

  }),

  60203:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bv: () => (  findHold),
    TZ: () => (  describeHold),
    _2: () => (  hold),
    j4: () => (  resolveHolds)
  });
 
  var _image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73278);
  var _text_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34066);
  var _exceptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4699);
  var _images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98663);
  var _origin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97487);
  var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92785);
  var _scalars_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51228);







const digest = (value) => {
    const written = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_4__  .Qq)(value);
    if (written === undefined || ((0,_image_digest_js__WEBPACK_IMPORTED_MODULE_0__  .Bc)(written) && written.startsWith('sha256:')))
        return written;
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .fJ)(value, `${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_5__  .hD)(written)} is no digest; write sha256: and 64 hex digits`);
};
const holdFields = {
    images: (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .lq)((0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .p_)('image globs', _images_js__WEBPACK_IMPORTED_MODULE_2__  .u_), []),
    environments: (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .lq)((0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .p_)('environments', (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .t4)(_scalars_js__WEBPACK_IMPORTED_MODULE_4__  .Qq)), []),
    digests: (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .lq)((0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .p_)('digests', digest), []),
    reason: (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .mw)(_scalars_js__WEBPACK_IMPORTED_MODULE_4__  .Qq),
    owner: (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .mw)(_scalars_js__WEBPACK_IMPORTED_MODULE_4__  .Qq),
    until: (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .mw)(_scalars_js__WEBPACK_IMPORTED_MODULE_4__  .vd),
};
const readFields = (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .Tj)('a hold', holdFields);
const hold = (value) => {
    const before = value.source.problems.length;
    const fields = readFields(value);
    if (fields === undefined || value.source.problems.length > before)
        return undefined;
    if (fields.images.length + fields.environments.length + fields.digests.length === 0)
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .fJ)(value, 'a hold names no "images", "environments" or "digests"; name what is held');
    return { ...fields, ...value.source.locate(value.offset), file: value.source.file };
};
 
function resolveHolds(holds, environments, policyFile) {
    const names = environments.map(({ name }) => name);
    for (const name of holds.flatMap((each) => each.environments)) {
        if (names.includes(name.value))
            continue;
        (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .fJ)(name, `unknown environment ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_5__  .hD)(name.value)} in a hold; ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_5__  .ZA)(name.value, names)}`);
    }
    return holds.map(({ file, ...each }) => ({
        ...each,
        environments: each.environments.map(({ value }) => value),
        ...(file !== policyFile && { extended: file }),
    }));
}


function findHold({ holds, mirrors = [] }, now) {
    const origin = (0,_origin_js__WEBPACK_IMPORTED_MODULE_6__  .y)({ mirrors });
    const inForce = holds
        .filter(({ until }) => !(0,_exceptions_js__WEBPACK_IMPORTED_MODULE_1__  ._d)({ expires: until }, now))
        .map((each) => ({ each, names: each.images.length === 0 ? () => true : (0,_images_js__WEBPACK_IMPORTED_MODULE_2__  .GK)(each.images) }));
    return ({ image, environment, digest: of }) => inForce.find(({ each, names }) => (names(image) || names(origin(image))) &&
        (each.environments.length === 0 || each.environments.includes(environment ?? '')) &&
        (each.digests.length === 0 || (of !== null && each.digests.includes(of))))?.each ?? null;
}
 
function describeHold({ until, owner, reason }) {
    return `it is held until ${until} by ${owner}: ${reason}`;
}
 

  }),

  98663:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    FF: () => (  isFirstParty),
    GK: () => (  matchImages),
    SJ: () => (  firstPartyHosts),
    cZ: () => (  isChannelTag),
    pL: () => (  imageGlobProblem),
    u_: () => (  imageGlob),
    yE: () => (  normaliseImageGlob)
  });
  var _text_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34066);
  var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8515);
  var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97487);
  var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92785);
  var _scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51228);





 
function isFirstParty(policy) {
    const isListed = matchImages(policy.firstParty);
    const origin = (0,_origin_js__WEBPACK_IMPORTED_MODULE_3__  .y)(policy);
    return (image) => isListed(image) || isListed(origin(image));
}
 
function matchImages(globs) {
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__  .eM)(globs.map(normaliseImageGlob));
}
 
function isChannelTag(policy) {
    const tracked = policy.environments.flatMap(({ track }) => track.flatMap(({ follow }) => (follow.kind === 'tag' ? [follow.tag] : [])));
    const tags = new Set([...policy.channelTags, ...tracked]);
    return (tag) => tags.has(tag);
}
 
function firstPartyHosts(policy) {
    const hosts = policy.firstParty.map((glob) => normaliseImageGlob(glob).split('/')[0] ?? '');
    return [...new Set(hosts)].filter((name) => name !== '' && !/[*?{}[\]()!]/.test(name));
}
 
const imageGlob = (value) => {
    const written = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__  .Qq)(value);
    if (written === undefined)
        return undefined;
    const wrong = imageGlobProblem(written);
    return wrong === null ? normaliseImageGlob(written) : (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(value, `${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_4__  .hD)(written)} ${wrong}`);
};
 
function imageGlobProblem(glob) {
    if (glob.trim() === '')
        return 'is empty; name an image, such as ghcr.io/acme/*';
    if (/^[a-z]+:\/\//.test(glob))
        return 'has a scheme; write host/repository, such as ghcr.io/acme/*';
    if (glob === '*')
        return 'matches no image, names have several parts; write "**" for every image';
    if (/[\s\u0000-\u001f\u007f]/.test(glob))
        return 'holds a space or a control character; remove it';
    const repository = glob.slice(glob.indexOf('/') + 1);
    if (/@(?!\()/.test(glob))
        return 'holds a digest; globs are over names, remove it';
    if (repository.includes(':'))
        return 'holds a tag; globs are over names, remove it';
    if (/[A-Z]/.test(repository))
        return 'has capitals, which no repository has; write it in lower case';
    if (glob.startsWith('/') || glob.endsWith('/'))
        return 'starts or ends with "/"; write host/repository';
    if (/^!(?!\()/.test(glob))
        return 'is negated; name the images that are meant';
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__  .jn)(glob);
}
 
function normaliseImageGlob(glob) {
    const slash = glob.indexOf('/');
    if (slash < 0)
        return /[*?]/.test(glob) ? glob : `docker.io/library/${glob}`;
    const first = glob.slice(0, slash);
    const rest = glob.slice(slash + 1);
    if (!/[.:A-Z*?[]/.test(first) && first !== 'localhost')
        return `docker.io/${glob}`;
    if (first !== 'docker.io' && first !== 'index.docker.io')
        return glob;
    return rest.includes('/') || rest.includes('**') ? `docker.io/${rest}` : `docker.io/library/${rest}`;
}
 

  }),

  46879:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Fe: () => (  fillLayer),
    JL: () => (  matchLayer),
    M3: () => (  layerChains),
    aU: () => (  splitLayer),
    iJ: () => (  placeholdersOf)
  });
 
  var _text_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34066);
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74997);
  var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8515);
  var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92785);
  var _scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51228);





 
const placeholder = /\{([A-Za-z][A-Za-z0-9_]*)\}/g;
 
const layer = (value) => {
    const written = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__  .Qq)(value);
    if (written === undefined)
        return undefined;
    const wrong = layerProblem(written);
    return wrong === null ? written.replace(/^(?:\.\/)+/, '') : (0,_read_js__WEBPACK_IMPORTED_MODULE_2__  .fJ)(value, `${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_4__  .hD)(written)} ${wrong}`);
};
 
const layerChain = (value) => {
    const chain = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__  .LU)('layers', (0,_read_js__WEBPACK_IMPORTED_MODULE_2__  .p_)('layers', layer))(value);
    const twice = chain?.find((written, at) => chain.indexOf(written) !== at);
    return twice === undefined
        ? chain
        : (0,_read_js__WEBPACK_IMPORTED_MODULE_2__  .fJ)(value, `${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_4__  .hD)(twice)} stands twice in this chain; a layer lies in one place`);
};
 
const layerChains = (value) => {
    const chains = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__  .p_)('chains of layers', layerChain)(value);
    const texts = chains?.map((chain) => chain.join(' < ')) ?? [];
    const twice = texts.find((text, at) => texts.indexOf(text) !== at);
    return twice === undefined ? chains : (0,_read_js__WEBPACK_IMPORTED_MODULE_2__  .fJ)(value, `the chain ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_4__  .hD)(twice)} stands twice; leave one of them out`);
};
function layerProblem(written) {
    const { file, path } = splitLayer(written);
    const literal = file.replace(placeholder, 'x');
    if (/[{}*?[\]!()]/.test(literal))
        return 'is no path; write {name} for a part that varies, without wildcards';
    const wrong = (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__  .AI)(literal);
    if (wrong !== null)
        return wrong;
    if (path === null)
        return null;
    return (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_0__  .Uf)(path.replace(placeholder, 'x')) === null ? 'has no path of keys after "#"; write a.b.c' : null;
}
 
function splitLayer(written) {
    const hash = written.indexOf('#');
    return hash < 0 ? { file: written, path: null } : { file: written.slice(0, hash), path: written.slice(hash + 1) };
}
 
function placeholdersOf(written) {
    return new Set([...written.matchAll(placeholder)].map(([, name = '']) => name));
}
 
function fillLayer(written, values) {
    return written.replace(placeholder, (whole, name) => values.get(name) ?? whole);
}
 
function matchLayer(written) {
    const names = [];
    const source = splitLayer(written)
        .file.split(placeholder)
        .map((piece, at) => {
        if (at % 2 === 0)
            return piece.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
        const known = names.indexOf(piece);
        if (known >= 0)
            return `\\${known + 1}`;
        names.push(piece);
         
        return piece === 'env' ? '(.+?)' : '([^/]+?)';
    })
        .join('');
    const pattern = new RegExp(`^${source}$`, 's');
    return (file) => {
        const match = pattern.exec(file);
        return match === null ? null : new Map(names.map((name, at) => [name, match[at + 1] ?? '']));
    };
}
 

  }),

  67188:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    am: () => (  compileLayout),
    k8: () => (  globOf),
    zM: () => (  layoutPattern)
  });
  var picomatch__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14006);
  var _text_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34066);
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74997);
  var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8515);
  var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92785);
  var _scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51228);






const placeholder = '{env}';
 
const stand = '\uE000';
 
const layoutPattern = (value) => {
    const written = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__  .Qq)(value);
    if (written === undefined)
        return undefined;
    const wrong = layoutProblem(written);
    return wrong === null ? written : (0,_read_js__WEBPACK_IMPORTED_MODULE_2__  .fJ)(value, `${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_4__  .hD)(written)} ${wrong}`);
};
 
function splitLayout(layout) {
    const hash = layout.indexOf('#');
    const glob = (hash < 0 ? layout : layout.slice(0, hash)).replace(/^(?:\.\/)+/, '');
    return { glob, path: hash < 0 ? null : layout.slice(hash + 1) };
}
 
function compileLayout(layout, environments) {
    const { glob, path } = splitLayout(layout);
    const byDirectory = new Map(environments.map((environment) => [environment.directory, environment]));
    const matcher = fileMatcher(glob, [...byDirectory.keys()]);
    return {
        placeFile: (file) => placeFile(file, matcher, glob.includes(placeholder), byDirectory),
        path: path === null ? [] : ((0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_0__  .Uf)(path) ?? []),
         
        weight: (path === null ? 0 : 1_000_000 + path.length) +
            glob.replaceAll(placeholder, '').replace(/[*?[\]{}()!+@|,]/g, '').length,
    };
}
 
function globOf(layout, environment) {
     
    return splitLayout(layout).glob.replaceAll(placeholder, () => environment.directory);
}
function layoutProblem(layout) {
    const { glob, path } = splitLayout(layout);
    if (layout.includes(stand))
        return 'holds a private-use character; remove it';
    if (!layout.includes(placeholder))
        return "has no {env}; put it where the environment's directory or name stands";
    const wrong = glob === '' ? 'names no file before "#"; write file#path' : (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__  .AI)(glob.replaceAll(placeholder, stand));
    if (wrong !== null)
        return wrong.replaceAll(stand, placeholder);
    if (glob.includes(placeholder) && !standsForSomething(glob))
        return 'has {env} where a glob has no room for it; move it out';
    if (path === null) {
        return glob === placeholder || glob.endsWith(`/${placeholder}`)
            ? `names a directory; write ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_4__  .hD)(`${glob}/**`)}`
            : null;
    }
    const steps = (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_0__  .Uf)(path);
    if (steps === null)
        return 'has no path of keys after "#"; write it as in findings: a.b.{env}';
    return steps.some(({ key }) => key.includes('*')) ? 'has a wildcard after "#"; name the keys' : null;
}
 
function standsForSomething(glob) {
    try {
        const { source } = fileMatcher(glob, ['x']);
        return new RegExp(`${source}|`).exec('')?.groups !== undefined;
    }
    catch {
        return false;
    }
}
function fileMatcher(glob, directories) {
     
    const { source } = picomatch__WEBPACK_IMPORTED_MODULE_5__.makeRe(glob.replaceAll(placeholder, stand), { ..._glob_js__WEBPACK_IMPORTED_MODULE_1__  .BN, fastpaths: false });
    const choice = [...directories]
        .sort((a, b) => b.length - a.length)
        .map((directory) => directory.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
        .join('|');
    let count = 0;
    const named = source.replaceAll(stand, () => {
        const group = count++;
        return group === 0 ? `(?<env0>${choice})` : `(?<env${group}>\\k<env0>)`;
    });
    return new RegExp(named, 'ds');
}
function placeFile(file, matcher, hasEnvironment, byDirectory) {
    const match = matcher.exec(file);
    if (match === null)
        return null;
    if (!hasEnvironment)
        return { environment: null, place: file };
    const environment = byDirectory.get(match.groups?.['env0'] ?? '');
    if (environment === undefined)
        return null;
    const spans = Object.values(match.indices?.groups ?? {}).filter((span) => span !== undefined);
    let place = file;
    for (const [start, end] of spans.sort((a, b) => b[0] - a[0])) {
        place = place.slice(0, start) + placeholder + place.slice(end);
    }
    return { environment, place };
}
 

  }),

  29999:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    M: () => (  compileNewest),
    W: () => (  newestProblem)
  });
  var semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96782);
  var semver_classes_semver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7163);
  var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78469);
  var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58780);
 




const placeholder = /\{([^{}]*)\}/g;
const readers = {
    semver: '[vV]?\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?',
    number: '\\d{1,30}',
    date: '\\d{4}[-.]?\\d{2}[-.]?\\d{2}(?:[-.T_]?\\d{2}[-.]?\\d{2}(?:[-.]?\\d{2})?)?',
    name: '[A-Za-z0-9._-]+',
};
 
function newestProblem(text) {
    const found = [...text.matchAll(placeholder)];
    const [only] = found;
    if (only === undefined || found.length > 1)
        return 'needs one of {semver}, {number}, {date} and {name}; it tells the newer of two tags';
    const [order = '', range] = (only[1] ?? '').split(/:(.*)/s);
    if (!isOrder(order))
        return `knows no {${order}}; write {semver}, {number}, {date} or {name}`;
    if (range !== undefined && order !== 'semver')
        return `takes no range for {${order}}; only {semver:^1.2} has one`;
    if (range !== undefined && parseRange(range) === null)
        return `holds no range of versions; write {semver:^1.2}`;
    const rest = text.replace(placeholder, '');
    if (!/^[A-Za-z0-9._*-]*$/.test(rest))
        return 'holds what no tag has; letters, digits, "_", ".", "-" and "*" only';
    return rest.split('*').length > 5 || /\*\*/.test(rest) ? 'has too many "*"; write what stands between them' : null;
}


function compileNewest(text) {
    const { grammar, order, range } = compile(text);
    const after = comparers[order];
    return (tags) => {
        let best = null;
        let rival = null;
        let fitting = 0;
        for (const tag of tags) {
            const key = tag.length <= longestTag ? keyOf(grammar.exec(tag)?.[1], order, range) : null;
            if (key === null)
                continue;
            fitting += 1;
            const order1 = best === null ? 1 : after(key, best.key);
            if (order1 > 0)
                [best, rival] = [{ tag, key }, null];
            else if (order1 === 0 && best?.tag !== tag)
                rival = tag;
        }
        if (best === null)
            return { ok: false, reason: `no tag fits "${text}"` };
        if (rival !== null)
            return { ok: false, reason: `of ${fitting} tags that fit "${text}", ${best.tag} and ${rival} are equally new` };
        return { ok: true, tag: best.tag };
    };
}
const longestTag = 128;
function compile(text) {
    const [order = '', range] = (placeholder.exec(text)?.[1] ?? '').split(/:(.*)/s);
    placeholder.lastIndex = 0;
    if (!isOrder(order))
        throw new Error('a pattern that was never checked');
    const [before = '', after = ''] = text.split(/\{[^{}]*\}/);
    const literal = (part) => part.replace(/[.]/g, '\\.').replace(/\*/g, '[A-Za-z0-9._-]*?');
    const grammar = new RegExp(`^${literal(before)}(${readers[order]})${literal(after)}$`);
    return { grammar, order, range: range === undefined ? null : parseRange(range) };
}
 
function keyOf(part, order, range) {
    if (part === undefined)
        return null;
    if (order === 'date')
        return dateKey(part);
    if (order !== 'semver')
        return part;
    const version = semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_3__(part);
    if (version === null)
        return null;
    const isMeant = range === null ? new semver_classes_semver_js__WEBPACK_IMPORTED_MODULE_1__(version).prerelease.length === 0 : range.test(version);
    return isMeant ? version : null;
}
function dateKey(part) {
    const digits = part.replace(/\D/g, '');
    const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)];
    const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
    const exists = !Number.isNaN(date.getTime()) && date.toISOString().slice(8, 10) === day;
    return exists ? digits.padEnd(14, '0') : null;
}
const compareTexts = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const comparers = {
    semver: semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_2__,
    number: (a, b) => compareTexts(...pad(a, b)),
    date: compareTexts,
    name: compareTexts,
};
function pad(a, b) {
    const length = Math.max(a.length, b.length);
    return [a.padStart(length, '0'), b.padStart(length, '0')];
}
function isOrder(text) {
    return Object.hasOwn(readers, text);
}
function parseRange(text) {
    try {
        return text.trim() === '' ? null : new semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0__(text);
    }
    catch {
        return null;
    }
}
 

  }),

  97487:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  isWide),
    y: () => (  originOf)
  });
 
function originOf({ mirrors: all }) {
    if (all.length === 0)
        return (image) => image;
    return (image) => {
        let name = image;
         
        for (let steps = 0; steps < all.length; steps++) {
            const mirror = all.find(({ to }) => replace(name, to, to) !== null);
            if (mirror === undefined)
                return name;
            name = replace(name, mirror.to, mirror.from) ?? name;
        }
        return name;
    };
}
 
function replace(name, before, after) {
    if (!isWide(before))
        return name === before ? after : null;
    const prefix = before.slice(0, -2);
    return name.startsWith(prefix) ? after.slice(0, -2) + name.slice(prefix.length) : null;
}
 
function isWide(name) {
    return name.endsWith('/**');
}
 

  }),

  60978:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  G4: () => (  defaultPolicy),
  zr: () => (  parseExtended),
  ON: () => (  parsePolicy)
});

 

 
var chart_places = __webpack_require__(4662);
 
var suggest = __webpack_require__(34066);
 
var path = __webpack_require__(74997);
 
var policy_read = __webpack_require__(92785);
 
var scalars = __webpack_require__(51228);
; 




const chartForms = ['digest', 'hex'];
 
const digestKey = (value) => {
    const written = (0,scalars .Qq)(value);
    if (written === undefined)
        return undefined;
    if (written === 'none')
        return { digest: null };
    const keys = (0,path .Uf)(written)?.map(({ key }) => (key.startsWith('.') ? key.slice(1) : null));
    const key = keys?.at(-1);
    if (!keys || !key || keys.includes(null))
        return (0,policy_read .fJ)(value, `${(0,suggest .hD)(written)} is no key; write digest, the path of one such as api.image.digest, or none`);
    return keys.length === 1 ? { digest: key } : { digest: key, at: keys.slice(0, -1).map(String) };
};
const chartFields = {
    match: (0,policy_read .mw)(scalars .Qq),
    digest: (0,policy_read .mw)(digestKey),
    form: (0,policy_read .lq)((0,scalars .yL)('form', chartForms), 'digest'),
};
const readFields = (0,policy_read .Tj)('a chart', chartFields);
 
const chart = (value) => {
    const fields = readFields(value);
    return fields && { match: fields.match, form: fields.form, ...fields.digest };
};
 
 
var policy_document = __webpack_require__(21296);
 
var tracks = __webpack_require__(70853);
; 




 
const environmentFields = {
    track: (0,policy_read .lq)(tracks .Pv, []),
    promoteFrom: (0,policy_read .lq)((0,policy_read .t4)(scalars .Qq), null),
    soak: (0,policy_read .lq)((0,policy_read .t4)(scalars .p0), null),
    directory: (0,policy_read .lq)((0,scalars .wC)(/^(?!\.{1,2}(?:\/|$))[^\s/*?[\]{}()!|#\\]+(?:\/(?!\.{1,2}(?:\/|$))[^\s/*?[\]{}()!|#\\]+)*$/, 'is no directory name; write what {env} stands for, without wildcards, such as prod'), null),
};
 
const maximumCount = 200;
const readEnvironment = (0,policy_read .Tj)('an environment', environmentFields);
 
const nameGrammar = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
 
const environments = (value) => {
    const entries = (0,policy_read .$2)(value, 'environments');
    if (entries === undefined)
        return undefined;
    if (entries.length > maximumCount)
        return (0,policy_read .fJ)(value, `more than ${maximumCount} environments; name one for each lane`);
    const lanes = entries.map((entry) => ({ ...readLane(entry.value), entry }));
    lanes.forEach((lane) => {
        checkName(lane);
        checkSource(lane, lanes);
    });
    checkCycles(lanes);
    checkDirectories(lanes);
    return lanes.map(({ entry, track, promoteFrom, soak, directory }) => ({
        name: entry.key,
        directory: directory ?? entry.key,
        track,
        promoteFrom: promoteFrom?.value ?? null,
        soak: soak?.value ?? 0,
    }));
};
 
function readLane(value) {
    const empty = { track: [], promoteFrom: null, soak: null, directory: null };
    const isEmpty = value.node === null || ('value' in value.node && value.node.value === null);
    return isEmpty ? empty : (readEnvironment(value) ?? empty);
}
const at = ({ entry }) => ({ offset: entry.offset, source: entry.value.source });
function checkName(lane) {
    const { key } = lane.entry;
    if (key === 'shared')
        (0,policy_read .fJ)(at(lane), 'an environment cannot be called "shared": that is what "shared" paths report; rename it');
    else if (!nameGrammar.test(key)) {
        (0,policy_read .fJ)(at(lane), `${(0,suggest .hD)(key)} is no environment name; letters, digits, "-", "_" and "." only (see "directory")`);
    }
}
function checkSource(lane, lanes) {
    const { track, promoteFrom, soak, entry } = lane;
    if (promoteFrom === null) {
        if (soak !== null)
            (0,policy_read .fJ)(soak, 'soak counts in the environment of promoteFrom; add promoteFrom or remove soak');
        return;
    }
    if (track.length > 0) {
        (0,policy_read .fJ)(at(lane), `${(0,suggest .hD)(entry.key)} has both track and promoteFrom; bump never moves what is promoted to, remove one`);
    }
    const others = lanes.map((other) => other.entry.key).filter((name) => name !== entry.key);
    if (promoteFrom.value === entry.key)
        (0,policy_read .fJ)(promoteFrom, `${(0,suggest .hD)(entry.key)} is promoted from itself; name another environment`);
    else if (!others.includes(promoteFrom.value)) {
        (0,policy_read .fJ)(promoteFrom, `unknown environment ${(0,suggest .hD)(promoteFrom.value)} in promoteFrom; ${(0,suggest .ZA)(promoteFrom.value, others)}`);
    }
}
 
function checkCycles(lanes) {
    const byName = new Map(lanes.map((lane) => [lane.entry.key, lane]));
    const seen = new Set();
    for (const lane of lanes) {
        const chain = [];
        let name = lane.entry.key;
        while (name !== undefined && !seen.has(name)) {
            seen.add(name);
            chain.push(name);
            name = byName.get(name)?.promoteFrom?.value;
        }
        const start = name === undefined ? -1 : chain.indexOf(name);
        if (start < 0 || chain.length - start < 2)
            continue;
        const cycle = [...chain.slice(start), name].join(' <- ');
        (0,policy_read .fJ)(byName.get(chain[start] ?? '')?.promoteFrom ?? at(lane), `promoteFrom goes in a circle: ${cycle}; remove one of them`);
    }
}
function checkDirectories(lanes) {
    const seen = new Map();
    for (const lane of lanes) {
        const directory = lane.directory ?? lane.entry.key;
        const other = seen.get(directory);
        if (other === undefined)
            seen.set(directory, lane.entry.key);
        else {
            (0,policy_read .fJ)(at(lane), `${(0,suggest .hD)(other)} and ${(0,suggest .hD)(lane.entry.key)} have the same directory ${(0,suggest .hD)(directory)}; give each its own`);
        }
    }
}
 
 
var exceptions = __webpack_require__(4699);
 
var extend = __webpack_require__(17405);
; 



const names = () => (0,policy_read .lq)((0,policy_read .p_)('key names', (0,policy_read .t4)(scalars .Qq)), []);
const nameFields = {
    reference: names(),
    registry: names(),
    repository: names(),
    tag: names(),
    digest: names(),
};
const noFields = { reference: [], registry: [], repository: [], tag: [], digest: [] };
const readNames = (0,policy_read .Tj)('fields', nameFields);
 
const fields = (value) => {
    const written = readNames(value);
    if (written === undefined)
        return undefined;
    const roles = new Map();
    const read = (role) => written[role].map((name) => {
        const other = roles.get(name.value);
        if (other !== undefined)
            (0,policy_read .fJ)(name, `${(0,suggest .hD)(name.value)} is already a name for "${other}"; keep one`);
        roles.set(name.value, role);
        return name.value;
    });
    return {
        reference: read('reference'),
        registry: read('registry'),
        repository: read('repository'),
        tag: read('tag'),
        digest: read('digest'),
    };
};
 
 
var glob = __webpack_require__(8515);
 
var policy_holds = __webpack_require__(60203);
 
var policy_images = __webpack_require__(98663);
 
var policy_layers = __webpack_require__(46879);
 
var layout_pattern = __webpack_require__(67188);
 
var origin = __webpack_require__(97487);
; 





 
const mirrors_names = (value) => {
    const written = (0,scalars .Qq)(value);
    if (written === undefined)
        return undefined;
    const wrong = (0,policy_images .pL)(written) ??
        (isPrefix(written) ? null : 'has a wildcard elsewhere than in a last "/**"; write host/path/**');
    return wrong === null ? (0,policy_images .yE)(written) : (0,policy_read .fJ)(value, `${(0,suggest .hD)(written)} ${wrong}`);
};
const isPrefix = (written) => !/[*?[\]{}()!]/.test(written.replace(/\/\*\*$/, ''));
const mirrorFields = {
    from: (0,policy_read .mw)((0,policy_read .t4)(mirrors_names)),
    to: (0,policy_read .mw)((0,policy_read .t4)(mirrors_names)),
};
const readList = (0,policy_read .p_)('mirrors', (0,policy_read .Tj)('a mirror', mirrorFields));
 
const mirrors = (value) => {
    const written = readList(value);
    if (written === undefined)
        return undefined;
    for (const { from, to } of written)
        if ((0,origin .E)(from.value) !== (0,origin .E)(to.value))
            (0,policy_read .fJ)(to, `${(0,suggest .hD)(to.value)} and ${(0,suggest .hD)(from.value)} must both end in "/**", or neither; write both alike`);
    const plain = written.map(({ from, to }) => ({ from: from.value, to: to.value }));
    const circle = plain.findIndex((each) => leadsBack(each, plain));
    const at = written[circle];
    if (at)
        (0,policy_read .fJ)(at.to, `the mirrors go in a circle: ${(0,suggest .hD)(at.to.value)} leads back to ${(0,suggest .hD)(at.from.value)}; remove one`);
    return plain;
};
 
function leadsBack(start, all) {
    const seen = new Set();
    const queue = [start];
    for (let each = queue.pop(); each; each = queue.pop()) {
        const { to } = each;
        const next = all.filter(({ from }) => meets(to, from));
        if (next.includes(start))
            return true;
        queue.push(...next.filter((mirror) => !seen.has(mirror)));
        for (const mirror of next)
            seen.add(mirror);
    }
    return false;
}
 
function meets(one, other) {
    const [a, b] = [one.replace(/\*\*$/, ''), other.replace(/\*\*$/, '')];
    return a === b || ((0,origin .E)(one) && b.startsWith(a)) || ((0,origin .E)(other) && a.startsWith(b));
}
 
 
var dist = __webpack_require__(38815);
; 




 
const tokenServer = (value) => {
    const written = (0,scalars .Qq)(value);
    if (written === undefined || !written.includes('://'))
        return written === undefined ? undefined : (0,scalars .Hc)(value);
    const named = /^https?:\/\/([^/?#@]+)(?:[/?][^#]*)?$/.exec(written)?.[1];
    if (named !== undefined && (0,scalars .jU)(named))
        return named;
    return (0,policy_read .fJ)(value, `${(0,suggest .hD)(written)} is no address of a token server; write https://host/path, or the host alone`);
};
 
const count = (value) => {
    const written = (0,dist .jn)(value.node) ? value.node.value : null;
    if (typeof written === 'number' && Number.isInteger(written) && written >= 1 && written <= 200)
        return written;
    return (0,policy_read .fJ)(value, 'expected a whole number from 1 to 200; write the most requests at once, such as 20');
};
const registryFields = {
    host: (0,policy_read .mw)((0,policy_read .t4)(scalars .Hc)),
    plainHttp: (0,policy_read .lq)(scalars .Jt, false),
    tokenServer: (0,policy_read .lq)(tokenServer, null),
    requests: (0,policy_read .lq)(count, null),
};
const registries_readList = (0,policy_read .p_)('registries', (0,policy_read .Tj)('a registry', registryFields));
 
const registries = (value) => {
    const seen = new Set();
    return registries_readList(value)?.map(({ host: name, ...rest }) => {
        if (seen.has(name.value))
            (0,policy_read .fJ)(name, `registry ${(0,suggest .hD)(name.value)} is there twice; keep one`);
        seen.add(name.value);
        return { ...rest, host: name.value };
    });
};
 
; 




 
const label = (length) => (0,scalars .wC)(new RegExp(`^(?=.{1,${length}}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$`), `is no name; up to ${length} lower-case letters, digits and "-"`);
const renderFields = {
    path: (0,policy_read .mw)(glob .Ae),
    environment: (0,policy_read .lq)((0,policy_read .t4)(scalars .Qq), null),
    valueFiles: (0,policy_read .lq)((0,policy_read .p_)('value files', glob .Ae), []),
    release: (0,policy_read .lq)(label(53), null),
    namespace: (0,policy_read .lq)(label(63), null),
};
const renderTarget = (0,policy_read .Tj)('a render entry', renderFields);
 
function resolveTargets(targets, environments) {
    const names = environments.map(({ name }) => name);
    return targets.map((target) => {
        const { environment } = target;
        if (environment !== null && !names.includes(environment.value)) {
            (0,policy_read .fJ)(environment, `unknown environment ${(0,suggest .hD)(environment.value)}; ${(0,suggest .ZA)(environment.value, names)}`);
        }
        return { ...target, environment: environment?.value ?? null };
    });
}
 
 
var rule_settings = __webpack_require__(60757);
 
var pattern = __webpack_require__(70470);
; 





 
const shapes_at = (value) => {
    const written = (0,scalars .Qq)(value);
    if (written === undefined || ((0,pattern .E)(written)?.length ?? 0) > 0)
        return written;
    return (0,policy_read .fJ)(value, `${(0,suggest .hD)(written)} is no path of keys; write spec.image, spec.parts[*].image, **.image or spec.{a,b}.image`);
};
const whenFields = {
    group: (0,policy_read .mw)((0,scalars .wC)(/^[a-z0-9.-]+$/, 'is no API group; write acme.io, without the version')),
    kind: (0,policy_read .mw)((0,scalars .wC)(/^[A-Z]\w*$/, 'is no kind of an object; write one as it is in the object: Runner')),
};
const imageFields = {
    at: (0,policy_read .mw)(shapes_at),
    bare: (0,policy_read .lq)(scalars .Jt, false),
};
const ignoreFields = {
    at: (0,policy_read .mw)(shapes_at),
    why: (0,policy_read .mw)(scalars .Qq),
};
const imageMap = (0,policy_read .Tj)('an image of a shape', imageFields);
 
function shapes_image(value) {
    if ((0,dist .jh)(value.node))
        return imageMap(value);
    const path = shapes_at(value);
    return path === undefined ? undefined : { at: path, bare: false };
}
const shapeFields = {
    id: (0,policy_read .mw)((0,policy_read .t4)((0,scalars .wC)(/^[\w.-]+$/, 'is no name of an entry; write letters, digits, "." and "-"'))),
    when: (0,policy_read .mw)((0,policy_read .Tj)('the "when" of a shape', whenFields)),
    images: (0,policy_read .lq)((0,policy_read .p_)('images', shapes_image), []),
    ignore: (0,policy_read .lq)((0,policy_read .p_)('paths to leave alone', (0,policy_read .Tj)('a path to leave alone', ignoreFields)), []),
};
const readShapes = (0,policy_read .p_)('shapes', (0,policy_read .Tj)('a shape', shapeFields));
const noShapes = [];
 
const mostShapes = 100;
 
const shapes = (value) => {
    const before = value.source.problems.length;
    const written = readShapes(value);
    if (written === undefined || value.source.problems.length > before)
        return undefined;
    if (written.length > mostShapes)
        return (0,policy_read .fJ)(value, `there are more than ${mostShapes} shapes; keep ${mostShapes}`);
    const known = new Set();
    for (const { id, images, ignore } of written) {
        if (known.has(id.value))
            (0,policy_read .fJ)(id, `the shape ${(0,suggest .hD)(id.value)} is there twice; rename one`);
        if (images.length + ignore.length === 0)
            (0,policy_read .fJ)(id, `the shape ${(0,suggest .hD)(id.value)} says nothing; add "images" or "ignore"`);
        known.add(id.value);
    }
    return written.map(({ id, ...shape }) => ({ ...shape, id: id.value }));
};
 
; 



















const writeModes = ['digest', 'tag-and-digest'];
 
const usualChannelTags = ['dev', 'main', 'master', 'latest', 'edge', 'nightly', 'stable'];
 
const policyFields = {
    version: (0,policy_read .mw)(scalars .e1),
    extends: (0,policy_read .lq)((0,policy_read .p_)('policy files', extend .Vx), []),
    locked: (0,policy_read .lq)((0,policy_read .p_)('keys', lockedKey), []),
    layout: (0,policy_read .lq)((0,policy_read .p_)('layouts', (0,policy_read .t4)(layout_pattern .zM)), []),
    environments: (0,policy_read .lq)(environments, []),
    shared: (0,policy_read .lq)((0,policy_read .p_)('path globs', glob .Qh), []),
    layers: (0,policy_read .lq)(policy_layers .M3, []),
    charts: (0,policy_read .lq)((0,policy_read .p_)('charts', chart), []),
    ignore: (0,policy_read .lq)((0,policy_read .p_)('path globs', glob .Qh), []),
    firstParty: (0,policy_read .lq)((0,policy_read .p_)('image globs', policy_images .u_), []),
    channelTags: (0,policy_read .lq)((0,policy_read .p_)('tags', scalars .Tc), usualChannelTags),
    write: (0,policy_read .lq)((0,scalars .yL)('write mode', writeModes), 'digest'),
    platforms: (0,policy_read .lq)((0,policy_read .p_)('platforms', scalars .iD), []),
    fields: (0,policy_read .lq)(fields, noFields),
    shapes: (0,policy_read .lq)(shapes, noShapes),
    rules: (0,policy_read .lq)(rule_settings .I8, (0,rule_settings .Z4)()),
    exceptions: (0,policy_read .lq)((0,policy_read .p_)('exceptions', exceptions .YG), []),
    holds: (0,policy_read .lq)((0,policy_read .p_)('holds', policy_holds ._2), []),
    mirrors: (0,policy_read .lq)(mirrors, []),
    companions: (0,policy_read .lq)((0,policy_read .p_)('globs of keys', glob .O7), []),
    registries: (0,policy_read .lq)(registries, []),
    render: (0,policy_read .lq)((0,policy_read .p_)('render entries', renderTarget), []),
    pullCharts: (0,policy_read .lq)((0,policy_read .p_)('places of charts', chart_places .I), []),
};
const readPolicy = (0,policy_read .Tj)('the policy', policyFields);


function parsePolicy(text, file) {
    const document = (0,policy_document .E)(text, file);
    const [first] = (0,extend .kX)(document);
    if (first !== undefined)
        (0,policy_read .fJ)(document.root, `it extends ${first}, which cannot be followed here; name a policy file that extends nothing`);
    return readDocuments([document], file);
}
 
function parseExtended(texts, file) {
    return readDocuments(texts.map((each) => (0,policy_document .E)(each.text, each.file)), file);
}
function readDocuments(documents, file) {
    const finish = () => {
        for (const document of documents)
            document.finish();
    };
    finish();
    for (const { root } of documents) {
        if (root.node === null)
            (0,policy_read .fJ)(root, 'the policy file is empty; start it with version: 1');
    }
    finish();
    const written = readPolicy((0,extend .rn)(documents));
    const render = written && resolveTargets(written.render, written.environments);
    const holds = written && (0,policy_holds .j4)(written.holds, written.environments, file);
    if (written)
        checkLayout(written.layout, written.environments);
    finish();
    if (!written || !render || !holds)
        throw new Error('a policy without a reading reported no error');
    const { extends: _, locked, ...policy } = written;
    return {
        ...policy,
        file,
        ...(documents.length > 1 && { extended: documents.map(({ root }) => root.source.file) }),
        locked,
        layout: written.layout.map(({ value }) => value),
        exceptions: written.exceptions.map(({ file: home, ...exception }) => home === file ? exception : { ...exception, extended: home }),
        render,
        holds,
    };
}
 
function lockedKey(value) {
    const keys = [...Object.keys(policyFields), 'baseline'].filter((key) => !['version', 'extends', 'locked'].includes(key));
    return (0,scalars .yL)('key of the policy', keys)(value);
}
 
function defaultPolicy() {
    return {
        file: null,
        layout: [],
        environments: [],
        shared: [],
        layers: [],
        charts: [],
        ignore: [],
        firstParty: [],
        channelTags: usualChannelTags,
        write: 'digest',
        platforms: [],
        fields: noFields,
        shapes: noShapes,
        rules: (0,rule_settings .gY)(),
        exceptions: [],
        holds: [],
        mirrors: [],
        companions: [],
        registries: [],
        render: [],
        pullCharts: [],
    };
}
function checkLayout(layout, lanes) {
    const [first] = layout;
    if (first === undefined || lanes.length > 0)
        return;
    (0,policy_read .fJ)(first, 'the layout has no environment to stand for {env}; list them under "environments"');
}
 

  }),

  93351:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: () => (  hideNames),
    y: () => (  showNames)
  });
 
const [open, close] = ['\uE010', '\uE011'];
 
function hideNames(text) {
    return text.replace(/(?<=[\w/.#}*-])\{([A-Za-z]\w*)\}|\{([A-Za-z]\w*)\}(?=[\w/.#{*-])/g, (_, after, before) => {
        return `${open}${after ?? before ?? ''}${close}`;
    });
}
 
function showNames(text) {
    return text.includes(open) ? text.replaceAll(open, '{').replaceAll(close, '}') : text;
}
 

  }),

  30831:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    k: () => (  policyPath),
    r: () => (  unreadPolicyPath)
  });
 
const policyPath = '.github/image-policy.yaml';
 
const unreadPolicyPath = policyPath.replace(/yaml$/, 'yml');
 

  }),

  92785:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $2: () => (  readEntries),
    LU: () => (  atLeastOne),
    Tj: () => (  map),
    fJ: () => (  fail),
    lq: () => (  optional),
    mw: () => (  required),
    p_: () => (  list),
    q0: () => (  describe),
    t4: () => (  located)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _text_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34066);
  var _placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93351);



 
function fail(at, message) {
    at.source.problems.push({ offset: at.offset, message });
}
function required(read) {
    return { read, fallback: undefined };
}
function optional(read, fallback) {
    return { read, fallback };
}
 
function map(what, fields) {
    const known = Object.keys(fields);
    return (value) => {
        const entries = readEntries(value, what);
        if (entries === undefined)
            return undefined;
        reportUnknown(entries, known, what);
        const result = {};
        let complete = true;
        for (const key of known) {
            const read = readField(value, what, key, fields[key], entries);
            if (read === undefined)
                complete = false;
            else
                result[key] = read;
        }
        return complete ? result : undefined;
    };
}
 
function readEntries(value, what) {
    const { node, source } = value;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(node))
        return fail(value, `expected a map for ${what}, found ${describe(node)}; write "key: value" lines`);
    const entries = new Map();
    for (const pair of node.items) {
        const keyNode = follow(pair.key, source, value.offset);
        const at = { offset: keyNode.offset, source };
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(keyNode.node) || keyNode.node.value === null) {
            fail(at, `expected text as a key of ${what}; write "key: value" lines`);
            continue;
        }
        const key = (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_1__  .y)(String(keyNode.node.source ?? keyNode.node.value));
        if (entries.has(key))
            fail(at, `key ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_2__  .hD)(key)} is there twice in ${what}; keep one`);
        else
            entries.set(key, { key, offset: at.offset, value: follow(pair.value, source, at.offset) });
    }
    return [...entries.values()];
}
 
function list(what, read) {
    return (value) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .oP)(value.node)) {
            return fail(value, `expected a list of ${what}, found ${describe(value.node)}; write "- item" lines or [a, b]`);
        }
        return value.node.items
            .map((item) => read(follow(item, value.source, value.offset)))
            .filter((item) => item !== undefined);
    };
}
function atLeastOne(what, read) {
    return (value) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .oP)(value.node) && value.node.items.length === 0)
            return fail(value, `the list of ${what} is empty; name one`);
        return read(value);
    };
}
function located(read) {
    return (value) => {
        const result = read(value);
        return result === undefined ? undefined : { value: result, offset: value.offset, source: value.source };
    };
}
 
function describe(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(node))
        return 'a map';
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .oP)(node))
        return 'a list';
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(node) ? node.value : null;
    if (value === null)
        return 'nothing';
    return typeof value === 'string' ? 'text' : typeof value === 'boolean' ? 'true or false' : 'a number';
}
function reportUnknown(entries, known, what) {
    for (const entry of entries) {
        if (known.includes(entry.key))
            continue;
        fail({ offset: entry.offset, source: entry.value.source }, `unknown key ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_2__  .hD)(entry.key)} in ${what}; ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_2__  .ZA)(entry.key, known)}`);
    }
}
function readField(parent, what, key, field, entries) {
    const entry = entries.find((candidate) => candidate.key === key);
    if (entry !== undefined)
        return field.read(entry.value) ?? field.fallback;
    if (field.fallback === undefined)
        fail(parent, `${what} has no "${key}"; add it`);
    return field.fallback;
}
 
function follow(node, from, before) {
    const source = (node && from.homes.get(node)) ?? from;
    const offset = node?.range?.[0] ?? before;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Vj)(node))
        return { node, offset, source };
    if (source.budget.aliases-- <= 0) {
        fail({ offset, source }, 'too many aliases; write the values out');
        return { node: null, offset, source };
    }
    const target = node.resolve(source.document);
    if (target === undefined)
        fail({ offset, source }, `no anchor ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_2__  .hD)(node.source)} stands before this alias; define it`);
    return { node: target ?? null, offset, source };
}
 

  }),

  60757:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I8: () => (  ruleSettings),
    Il: () => (  findRule),
    Z4: () => (  defaultRules),
    gY: () => (  rulesWithoutPolicy),
    oF: () => (  ruleName)
  });
 
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34066);
  var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92785);
  var _scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51228);




 
const defaultSeverities = {
    'digest-required': 'error',
    'floating-tag': 'error',
    'malformed-reference': 'error',
    'digest-in-tag': 'warning',
    'digest-unread': 'error',
    'tag-with-digest': 'off',
    'pull-policy': 'warning',
    'pull-policy-missing': 'off',
    'environments-mixed': 'error',
    'image-contract': 'off',
    'repository-override': 'error',
    'promotion-lineage': 'warning',
    'needs-render': 'error',
    'not-judged': 'warning',
    'unreadable-file': 'error',
    'exception-expired': 'error',
    'exception-expiring': 'warning',
    'exception-unused': 'warning',
    'hold-expired': 'warning',
    'digest-exists': 'error',
    'tag-matches-digest': 'warning',
    platforms: 'error',
    'child-digest': 'warning',
    unverified: 'error',
    'render-failed': 'error',
    'invalid-label': 'error',
};
const ruleNames = Object.keys(defaultSeverities);
const severities = ['error', 'warning', 'off'];
const pullPolicies = ['Always', 'IfNotPresent', 'Never'];
const defaultPullPolicy = 'IfNotPresent';
 
const ruleOptions = { 'pull-policy': ['expected'] };
 
function defaultRules() {
    return settings((rule) => defaultSetting(rule));
}
 
function rulesWithoutPolicy() {
     
    const on = [
        ...['digest-required', 'malformed-reference', 'digest-unread', 'needs-render'],
        ...['unreadable-file', 'render-failed'],
    ];
    return settings((rule) => {
        const own = defaultSetting(rule);
        return rule === 'not-judged' ? own : { ...own, severity: on.includes(rule) ? 'error' : 'off' };
    });
}
 
const ruleSettings = (value) => {
    const entries = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .$2)(value, 'rules');
    if (entries === undefined)
        return undefined;
    const written = new Map();
    for (const { key, offset, value: setting } of entries) {
        const rule = ruleNames.find((name) => name === key);
        if (rule === undefined) {
            (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)({ offset, source: value.source }, `unknown rule ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .hD)(key)}; ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .ZA)(key, ruleNames)}`);
        }
        else
            written.set(rule, readSetting(rule)(setting) ?? defaultSetting(rule));
    }
    return settings((rule) => written.get(rule) ?? defaultSetting(rule));
};
const ruleName = (value) => {
    const written = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__  .Qq)(value);
    return written === undefined ? undefined : findRule(value, written);
};
 
function findRule(at, written) {
    return (ruleNames.find((name) => name === written) ??
        (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(at, `unknown rule ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .hD)(written)}; ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .ZA)(written, ruleNames)}`));
}
 
function ruleKeys(rule) {
    return ['severity', ...(ruleOptions[rule] ?? [])];
}
function readSetting(rule) {
    const severity = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__  .yL)('severity', severities);
    const fields = {
        severity: (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(severity, defaultSeverities[rule]),
        ...(rule === 'pull-policy' && {
            expected: (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__  .yL)('pull policy', pullPolicies), defaultPullPolicy),
        }),
    };
    const readMap = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .Tj)(`rule "${rule}"`, fields);
    return (value) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(value.node))
            return readMap(value);
        const written = severity(value);
        const { added: _, ...own } = defaultSetting(rule);
        return written === undefined ? undefined : { ...own, severity: written };
    };
}
function defaultSetting(rule) {
    const severity = defaultSeverities[rule];
    if (rule === 'not-judged')
        return { severity, added: 'error' };
    return rule === 'pull-policy' ? { severity, expected: defaultPullPolicy } : { severity };
}
function settings(of) {
    return Object.fromEntries(ruleNames.map((rule) => [rule, of(rule)]));
}
 

  }),

  51228:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E9: () => (  parseDuration),
    Hc: () => (  host),
    Jt: () => (  flag),
    Qq: () => (  text),
    Tc: () => (  tag),
    e1: () => (  versionNumber),
    iD: () => (  platform),
    jU: () => (  isHost),
    p0: () => (  duration),
    vd: () => (  day),
    wC: () => (  matching),
    yL: () => (  oneOf)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34066);
  var _placeholders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93351);
  var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92785);




 
const text = (value) => {
    const scalar = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(value.node) ? value.node : null;
    const written = scalar?.value;
    if (typeof written === 'number' || typeof written === 'boolean') {
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(value, `expected text, found ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .q0)(scalar)}; quote it: "${scalar?.source ?? written}"`);
    }
    if (typeof written === 'string' && written.trim() !== '')
        return (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_2__  .y)(written);
    const found = typeof written === 'string' ? 'an empty one' : (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .q0)(value.node);
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(value, `expected text, found ${found}; fill it in or remove the key`);
};
const flag = (value) => {
    const written = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(value.node) ? value.node.value : null;
    return typeof written === 'boolean'
        ? written
        : (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(value, `expected true or false, found ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .q0)(value.node)}; write one of the two, without quotes`);
};
 
function matching(grammar, fix) {
    return (value) => {
        const written = text(value);
        if (written === undefined || grammar.test(written))
            return written;
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(value, `${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .hD)(written)} ${fix}`);
    };
}
 
function oneOf(what, words) {
    return (value) => {
        const plain = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(value.node) ? value.node : null;
        if (typeof plain?.value === 'boolean')
            return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(value, `${plain.source ?? plain.value} is no ${what}; ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .ZA)(String(plain.value), words)}`);
        const written = text(value);
        if (written === undefined)
            return undefined;
        const word = words.find((candidate) => candidate === written);
        return word ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(value, `${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .hD)(written)} is no ${what}; ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .ZA)(written, words)}`);
    };
}
 
const versionNumber = (value) => {
    const written = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(value.node) ? value.node.value : null;
    if (written === 1)
        return 1;
    if (written === '1')
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(value, 'the version is a number; write version: 1 without quotes');
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(value, 'this release reads version 1 of the policy file only; write version: 1');
};
const units = { m: 60_000, h: 3_600_000, d: 86_400_000 };
 
const duration = (value) => {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(value.node) && value.node.value === 0)
        return 0;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(value.node) && typeof value.node.value === 'number')
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(value, `${value.node.source ?? value.node.value} has no unit; write 90m, 24h or 7d`);
    const written = text(value);
    if (written === undefined || written === '0')
        return written === undefined ? undefined : 0;
    return parseDuration(written) ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(value, `${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .hD)(written)} is no duration; write 90m, 24h or 7d`);
};
 
function parseDuration(text) {
    const parts = /^(\d{1,6})([mhd])$/.exec(text);
    return parts === null ? null : Number(parts[1]) * units[parts[2]];
}
 
const day = (value) => {
    const written = text(value);
    if (written === undefined)
        return undefined;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(written))
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(value, `${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .hD)(written)} is no date; write YYYY-MM-DD`);
    const date = new Date(`${written}T00:00:00Z`);
    const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
    return exists ? written : (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(value, `there is no day ${written}; write a date of the calendar`);
};
 
const tag = matching(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/, 'is no tag; letters, digits, "_", "." and "-" only');
const name = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const hostGrammar = new RegExp(`^(?:(?:${name}(?:\\.${name})+|localhost|\\[[0-9A-Fa-f:.]+\\])(?::\\d{1,5})?|${name}:\\d{1,5})$`);
 
const host = (value) => {
    const written = text(value);
    if (written === undefined)
        return undefined;
    if (/^https?:\/\//.test(written)) {
        const fix = written.startsWith('http:') ? ' and plainHttp: true' : '';
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(value, `${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .hD)(written)} has a scheme; write only host[:port]${fix}`);
    }
    if (written.includes('/'))
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(value, `${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .hD)(written)} has a path; write only host[:port]`);
    if (!isHost(written)) {
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(value, `${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .hD)(written)} is no registry host; write a name with a dot or a port, such as ghcr.io`);
    }
    return /^(?:index|registry-1)\.docker\.io$/.test(written) ? 'docker.io' : written;
};
 
function isHost(written) {
    const port = Number(/:(\d+)$/.exec(written)?.[1] ?? 1);
    return hostGrammar.test(written) && port >= 1 && port <= 65535;
}
 
const architectures = {
    x86_64: 'amd64',
    aarch64: 'arm64',
    i386: '386',
    armhf: 'arm',
};
 
const platform = (value) => {
    const written = text(value);
    if (written === undefined)
        return undefined;
    const parts = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/(v[0-9]+))?$/.exec(written);
    if (parts === null)
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(value, `${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .hD)(written)} is no platform; write os/architecture, such as linux/amd64`);
    const meant = architectures[parts[2] ?? ''];
    if (meant !== undefined)
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(value, `${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .hD)(written)} is no platform; did you mean "${parts[1]}/${meant}"?`);
    return written === 'linux/arm64/v8' ? 'linux/arm64' : written;
};
 

  }),

  70853:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Pv: () => (  tracks),
    VS: () => (  trackOf)
  });
 
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _text_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34066);
  var _images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98663);
  var _newest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29999);
  var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92785);
  var _scalars_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51228);






const trackFields = {
    images: (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .lq)((0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .LU)('images', (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .p_)('image globs', _images_js__WEBPACK_IMPORTED_MODULE_1__  .u_)), null),
    tag: (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .lq)(_scalars_js__WEBPACK_IMPORTED_MODULE_4__  .Tc, null),
    newest: (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .lq)(pattern, null),
};
const readRule = (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .Tj)('a track', trackFields);
const readItems = (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .p_)('tracks', (value) => {
    const rule = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(value.node) ? plainRule(value) : mapRule(value);
    return rule && { rule, value };
});
 
const tracks = (value) => {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .oP)(value.node)) {
        const rule = plainRule(value);
        return rule && [rule];
    }
    if (value.node.items.length === 0)
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .fJ)(value, 'the list of tracks is empty; name a tag');
    const items = readItems(value);
    if (items === undefined)
        return undefined;
    const last = items.findIndex(({ rule }) => rule.images === null);
    const beyond = last < 0 ? undefined : items[last + 1];
    if (beyond)
        (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .fJ)(beyond.value, 'this track is never reached: the one before it is for every image; put it first');
    return items.map(({ rule }) => rule);
};
 
function trackOf({ track }) {
    const rules = track.map((rule) => ({ rule, names: rule.images === null ? () => true : (0,_images_js__WEBPACK_IMPORTED_MODULE_1__  .GK)(rule.images) }));
    return (image) => rules.find(({ names }) => names(image))?.rule ?? null;
}
function plainRule(value) {
    const written = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_4__  .Tc)(value);
    return written === undefined ? undefined : { images: null, follow: toTracked(written) };
}
function mapRule(value) {
    const before = value.source.problems.length;
    const written = readRule(value);
    if (written === undefined || value.source.problems.length > before)
        return undefined;
    const { images, tag: name, newest } = written;
    if (name !== null && newest === null)
        return { images, follow: toTracked(name) };
    if (newest !== null && name === null)
        return { images, follow: { kind: 'newest', pattern: newest } };
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .fJ)(value, 'a track says either "tag" or "newest"; write one of them');
}
 
function toTracked(written) {
    if (written === 'none' || written === 'as-written')
        return { kind: written };
    return { kind: 'tag', tag: written };
}
function pattern(value) {
    const written = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_4__  .Qq)(value);
    if (written === undefined)
        return undefined;
    const wrong = (0,_newest_js__WEBPACK_IMPORTED_MODULE_2__  .W)(written);
    return wrong === null ? written : (0,_read_js__WEBPACK_IMPORTED_MODULE_3__  .fJ)(value, `${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_5__  .hD)(written)} ${wrong}`);
}
 

  }),

  2904:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $F: () => (  renamePolicy),
    E_: () => (  refuseOtherEnding),
    T4: () => (  readPolicy),
    qC: () => (  readIfThere)
  });
 
  var _policy_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43346);
  var _policy_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21296);
  var _policy_extend_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17405);
  var _policy_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60978);
  var _policy_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30831);
  var _text_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90461);








async function readPolicy(workspace, named, shown = named ?? _policy_policy_js__WEBPACK_IMPORTED_MODULE_4__  .k, fetch) {
    const path = named ?? _policy_policy_js__WEBPACK_IMPORTED_MODULE_4__  .k;
    const text = await readIfThere(workspace, path, shown);
    const sources = { read: (file) => readIfThere(workspace, file), ...(fetch && { fetch }) };
    if (text !== null)
        return assemblePolicy({ text, path, shown }, sources);
    if (named === null) {
        await refuseOtherEnding(workspace);
        return (0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_3__  .G4)();
    }
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_5__  .y(`The policy file ${JSON.stringify(shown)} does not exist: name one that does (--config, input config).`);
}
 
async function assemblePolicy({ text, path, shown }, sources) {
    const chain = await followExtends({ text, file: shown }, { kind: 'file', path }, sources, []);
    const policy = (0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_3__  .zr)(chain, shown);
    const file = (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_0__  .XB)(shown);
    const written = await sources.read((0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_0__  .XB)(path));
    if (written === null)
        return policy;
    if (policy.locked?.some((key) => key === 'exceptions' || key === 'baseline')) {
        throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_5__  .y(`${file}: exceptions are locked by a policy that ${shown} extends, and a baseline is one: remove the file, or ask the owners of that policy.`);
    }
    return { ...policy, baseline: (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_0__  .nk)(written, file) };
}
 
function renamePolicy(policy, file) {
    if (policy.baseline === undefined)
        return { ...policy, file };
    const { exception, ...baseline } = policy.baseline;
    const name = (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_0__  .XB)(file);
    return { ...policy, file, baseline: { ...baseline, file: name, exception: { ...exception, baseline: name } } };
}
 
const longestChain = 10;
 
async function followExtends(own, place, sources, above) {
    if (above.includes(own.file) || above.length >= longestChain) {
        throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_5__  .y(`${own.file} extends itself or more than ${longestChain} files in a row (${[...above, own.file].slice(0, 4).join(' > ')}): take one out.`);
    }
    const below = [];
    for (const name of (0,_policy_extend_js__WEBPACK_IMPORTED_MODULE_2__  .kX)((0,_policy_document_js__WEBPACK_IMPORTED_MODULE_1__  .E)(own.text, own.file))) {
        const next = resolveExtended(name, place, own.file);
        const text = await readOne(next, sources, own.file);
        const file = next.kind === 'file' ? next.path : (0,_policy_extend_js__WEBPACK_IMPORTED_MODULE_2__  .Vb)(next.remote);
        below.push(...(await followExtends({ text, file }, next, sources, [...above, own.file])));
    }
    return [...below, own];
}
function resolveExtended(name, place, file) {
    const next = (0,_policy_extend_js__WEBPACK_IMPORTED_MODULE_2__  .y0)(name, place.kind === 'file' ? place.path : place.remote.path);
    if (next === null)
        throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_5__  .y(`${file}: ${JSON.stringify(name)} leads out of the repository; name a file below its root.`);
    if (next.kind === 'remote' || place.kind === 'file')
        return next;
    return { kind: 'remote', remote: { ...place.remote, path: next.path } };
}
async function readOne(place, { read, fetch }, by) {
    if (place.kind === 'file') {
        const text = await read(place.path);
        if (text !== null)
            return text;
        throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_5__  .y(`${by} extends ${JSON.stringify(place.path)}, which does not exist: add it, or correct "extends".`);
    }
    if (fetch !== undefined)
        return fetch(place.remote);
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_5__  .y(`${by} extends ${(0,_policy_extend_js__WEBPACK_IMPORTED_MODULE_2__  .Vb)(place.remote)}, a file of another repository, which nothing here can read: extend a file of this one.`);
}
 
async function readIfThere(workspace, path, shown = path) {
    const content = await workspace.read(path);
    if (content.ok)
        return content.text;
    if (!(await isListed(workspace, path)))
        return null;
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_5__  .y(`The policy file ${JSON.stringify(shown)} cannot be read: ${content.reason}; put a file there that can be read.`);
}
 
async function refuseOtherEnding(workspace) {
    if (!(await workspace.read(_policy_policy_js__WEBPACK_IMPORTED_MODULE_4__  .r)).ok)
        return;
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_5__  .y(`${_policy_policy_js__WEBPACK_IMPORTED_MODULE_4__  .r} is not read as the policy file: rename it to ${_policy_policy_js__WEBPACK_IMPORTED_MODULE_4__  .k}.`);
}
 
async function isListed(workspace, path) {
    const directory = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
    const [itself, beside] = [await listIfThere(workspace, path), await listIfThere(workspace, directory)];
    return itself.length > 0 || beside.some((entry) => entry.path === path);
}
 
async function listIfThere(workspace, path) {
    try {
        return await workspace.list([path]);
    }
    catch (error) {
        if (error instanceof _text_errors_js__WEBPACK_IMPORTED_MODULE_5__  .y)
            return [];
        throw error;
    }
}
 

  }),

  40195:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    NP: () => (  isPulled),
    Uv: () => (  withCharts),
    i$: () => (  pulledDirectory)
  });
const scheme = 'chart://';
 
function pulledDirectory(name, version, sum) {
    return `${scheme}${name}-${version}@sha256:${sum}`;
}
 
function isPulled(path) {
    return path.startsWith(scheme);
}
 
function withCharts(workspace, charts) {
    if (charts === null)
        return workspace;
    const pulled = new Map();
    const remember = (chart) => {
        if (chart.ok)
            pulled.set(chart.directory, chart.files);
        return chart;
    };
    return {
        ...workspace,
        charts: { pull: async (chart) => remember(await charts.pull(chart)) },
        read: async (path) => (isPulled(path) ? readPulled(pulled, path) : workspace.read(path)),
        below: async (directory) => {
            if (!isPulled(directory))
                return workspace.below(directory);
            const files = pulled.get(directory);
            return files === undefined ? { ok: false, reason: 'it was not fetched' } : { ok: true, files };
        },
    };
}
function readPulled(pulled, path) {
    for (const [directory, files] of pulled) {
        const text = path.startsWith(`${directory}/`) ? files.get(path.slice(directory.length + 1)) : undefined;
        if (text !== undefined)
            return text;
    }
    return { ok: false, reason: 'it is not in the fetched chart' };
}
 

  }),

  34066:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    ZA: () => (  suggest),
    hD: () => (  quote)
  });
 
  var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);

 
function suggest(word, known) {
    const near = nearest(word, known);
    if (near !== null)
        return `did you mean ${quote(near)}?`;
    return known.length === 0 ? 'none is known here' : `known: ${known.map(bare).join(', ')}`;
}
 
function bare(word) {
    return /^[\w.-]{1,60}$/.test(word) ? word : quote(word);
}
 
function nearest(word, known) {
    const simple = simplify(word);
     
    const maxDistance = Math.min(simple.length - 1, Math.max(2, Math.floor(simple.length / 3)));
    if (maxDistance < 1)
        return null;
    const meant = (0,leven__WEBPACK_IMPORTED_MODULE_0__  .h)(simple, known.map(simplify), { maxDistance });
    return known.find((candidate) => meant !== undefined && simplify(candidate) === meant) ?? null;
}
 
function quote(text) {
    const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    return JSON.stringify(short).replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, '?');
}
 
const simplify = (word) => word.slice(0, 64).toLowerCase().replace(/[-_ ]/g, '');
 

  }),

  74997:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $h: () => (  matchesPath),
    M2: () => (  withParents),
    O0: () => (  lastKey),
    Rr: () => (  parsePath),
    Uf: () => (  splitPath),
    WZ: () => (  isItem),
    a8: () => (  appendKey),
    a9: () => (  appendItem),
    bA: () => (  printPath),
    wP: () => (  hasItem),
    y6: () => (  dropIndexes)
  });
  var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70470);

 
function splitPath(path) {
    const steps = [];
     
    const grammar = /\[(\d+|-)\](?:#\d+)?|\[("(?:[^"\\]|\\.)*")\](?:#\d+)?|\.?([^.[]+)/y;
    while (grammar.lastIndex < path.length) {
        const start = grammar.lastIndex;
        const match = grammar.exec(path);
        const separated = start === 0 || path[start] === '[' || path[start] === '.';
        if (match === null || !separated || (start === 0 && path[0] === '.'))
            return null;
        const [, index, quoted, plain] = match;
        const key = index !== undefined ? `[${index}]` : `.${quoted === undefined ? plain : unquote(quoted)}`;
        steps.push({ key, start, end: grammar.lastIndex });
    }
    return steps.length > 0 ? steps : null;
}
function unquote(text) {
    try {
        return String(JSON.parse(text));
    }
    catch {
        return text.slice(1, -1);
    }
}
 
function parsePath(text) {
    if (text === '')
        return [];
    return (splitPath(text)?.map(({ key }) => {
        if (key.startsWith('.'))
            return key.slice(1);
        return { item: key === '[-]' ? '-' : Number(key.slice(1, -1)) };
    }) ?? null);
}
 
function printPath(path) {
    return path.reduce((text, step) => (typeof step === 'string' ? appendKey(text, step) : appendItem(text, step.item)), '');
}
 
function appendKey(path, key) {
    if (!/^[\w/$@+-]+$/.test(key))
        return `${path}[${JSON.stringify(key)}]`;
    return path === '' ? key : `${path}.${key}`;
}
 
function appendItem(path, index) {
    return `${path}[${index}]`;
}
 
function isItem(path) {
    return path.endsWith(']') && !path.endsWith('"]');
}
 
function hasItem(path) {
    return parsePath(path)?.some((step) => typeof step !== 'string') ?? false;
}
 
function dropIndexes(path) {
    return path.replace(/"(?:[^"\\]|\\.)*"|\[(?:\d+|-)\]/g, (written) => (written.startsWith('"') ? written : '[]'));
}
 
function lastKey(path) {
    const last = parsePath(path)?.at(-1);
    return typeof last === 'string' ? last : null;
}
 
function withParents(path) {
    return (splitPath(path) ?? []).map(({ end }) => path.slice(0, end)).reverse();
}
 
function matchesPath(path, pattern) {
    const steps = parsePath(path);
    return steps !== null && ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__  .E)(pattern) ?? []).some((way) => matchesFrom(steps, 0, way, 0));
}
function matchesFrom(path, at, way, next) {
    const [step, pattern] = [path[at], way[next]];
    if (pattern === undefined)
        return step === undefined;
    if (pattern.kind === 'deep')
        return matchesFrom(path, at, way, next + 1) || (step !== undefined && matchesFrom(path, at + 1, way, next));
    if (step === undefined || !(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__  .e)(pattern, typeof step === 'string' ? step : null))
        return false;
    return matchesFrom(path, at + 1, way, next + 1);
}
 

  }),

  70470:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  parsePattern),
    e: () => (  takesKey)
  });


function parsePattern(text) {
    const known = parsed.get(text);
    if (known !== undefined)
        return known;
    const ways = readWays(text);
    if (parsed.size < mostParsed)
        parsed.set(text, ways);
    return ways;
}
 
const parsed = new Map();
const mostParsed = 2_000;
function readWays(text) {
    const choice = /^((?:[^"{]|"[^"]*")*)\{([^{}]*)\}(.*)$/s.exec(text);
    if (choice === null) {
        const steps = readSteps(text);
        return steps && [steps];
    }
    const [, before = '', inner = '', after = ''] = choice;
    const ways = inner.split(',').map((one) => (one === '' ? null : readWays(before + one + after)));
    const known = ways.filter((way) => way !== null);
    return known.length === ways.length && known.flat().length <= mostWays ? known.flat() : null;
}
 
const mostWays = 200;
function readSteps(text) {
    const steps = [];
    const grammar = /(\[\*\])|(^|\.)(?:(\*{1,2})|"([^"]+)"|([^.[\]{}"*,\s]+))/y;
    while (grammar.lastIndex < text.length) {
        const match = grammar.exec(text);
        if (match === null)
            return null;
        const [, item, , stars, quoted, plain = ''] = match;
        if (item !== undefined)
            steps.push({ kind: 'item' });
        else if (stars !== undefined)
            steps.push({ kind: stars === '*' ? 'any' : 'deep' });
        else
            steps.push(quoted === undefined ? { kind: 'key', key: plain } : readQuoted(quoted));
    }
    return steps.at(-1)?.kind === 'deep' ? null : steps;
}
function readQuoted(text) {
    const star = text.indexOf('*');
    if (star < 0)
        return { kind: 'key', key: text };
    return { kind: 'glob', before: text.slice(0, star), after: text.slice(star + 1) };
}
 
function takesKey(step, key) {
    switch (step.kind) {
        case 'key':
            return key === step.key;
        case 'glob':
            return key?.startsWith(step.before) === true && key.endsWith(step.after);
        case 'item':
            return key === null;
        case 'any':
            return key !== null;
        case 'deep':
            return key !== null;
        default:
            return step;
    }
}
 

  })

};
