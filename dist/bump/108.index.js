export const id = 108;
export const ids = [108];
export const modules = {

/***/ 108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCredentials: () => (/* reexport */ openCredentials),
  openRegistry: () => (/* reexport */ openRegistry)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/text/errors.js
var errors = __webpack_require__(461);
;// CONCATENATED MODULE: ./build/packages/adapters/registry/json.js
/** The object that a text of JSON is; null for any other value, and for what is no JSON. */
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return isRecord(value) ? value : null;
    }
    catch {
        return null;
    }
}
/** Whether a value out of JSON is an object. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=json.js.map
;// CONCATENATED MODULE: ./build/packages/adapters/registry/credential-file.js

/** Reads the text of a credential file. A problem never holds a value of the file, as any of them may be a secret. */
function parseCredentialFile(text, source) {
    const root = parseObject(text);
    if (root === null)
        return { ok: false, problem: 'it is not a JSON object' };
    const { auths = {}, credHelpers = {}, credsStore = '' } = root;
    if (!isRecord(auths))
        return { ok: false, problem: 'auths is not an object' };
    if (!isRecord(credHelpers))
        return { ok: false, problem: 'credHelpers is not an object' };
    const helpers = [...Object.values(credHelpers), credsStore];
    if (!helpers.every(isHelper))
        return { ok: false, problem: 'credHelpers or credsStore names no credential helper' };
    const found = Object.entries(auths).map(([key, value]) => [keyOf(key), credentialOf(value, source)]);
    const wrong = found.find(([, credential]) => credential === 'malformed');
    if (wrong)
        return { ok: false, problem: `the entry of ${wrong[0].replace(/[^\w.:/-]/g, '?')} in auths is malformed` };
    return {
        ok: true,
        file: {
            auths: new Map(found.flatMap(([key, value]) => (value && value !== 'malformed' ? [[key, value]] : []))),
            credHelpers: new Map(Object.entries(credHelpers).map(([key, helper]) => [keyOf(key), String(helper)])),
            credsStore: String(credsStore) || null,
        },
    };
}
/** A key as our hosts are written: without scheme and API version, Docker Hub's many names as `docker.io`. */
function keyOf(key) {
    const bare = key.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
    const [host = '', ...path] = bare.split('/');
    const name = host.toLowerCase();
    const hub = ['index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com'].includes(name);
    const hasScheme = bare.length < key.replace(/\/+$/, '').length;
    const kept = hasScheme || /^v[12]$/.test(path[0] ?? '') ? [] : path;
    return [hub ? 'docker.io' : name, ...kept].join('/');
}
/** Null for the empty entry that stands for "a helper has it". */
function credentialOf(value, source) {
    if (!isRecord(value))
        return 'malformed';
    const { auth = '', username = '', password = '', identitytoken = '' } = value;
    if (![auth, username, password, identitytoken].every((text) => typeof text === 'string'))
        return 'malformed';
    if (identitytoken)
        return { kind: 'identity', token: String(identitytoken), source };
    if (!auth)
        return username ? passwordOf(String(username), String(password), source) : null;
    const decoded = /^[A-Za-z0-9+/_-]+=*$/.test(String(auth)) ? Buffer.from(String(auth), 'base64').toString('utf8') : '';
    const colon = decoded.indexOf(':');
    if (colon < 1)
        return 'malformed';
    // Docker pads passwords with NUL in old files.
    return passwordOf(decoded.slice(0, colon), decoded.slice(colon + 1).replace(/\0+$/, ''), source);
}
function passwordOf(username, password, source) {
    return { kind: 'password', username, password, source };
}
function isHelper(value) {
    return typeof value === 'string' && /^[A-Za-z0-9_.-]*$/.test(value);
}
//# sourceMappingURL=credential-file.js.map
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/packages/adapters/registry/credential-helper.js


/**
 * Asks `docker-credential-<helper> get` for a server, without a shell, the server on stdin: the protocol of
 * docker/docker-credential-helpers. Null when it knows no credentials. Neither its output nor its errors are told on.
 * (node:child_process and not @actions/exec, which prints the command and cannot be stopped in time.)
 */
async function askHelper(helper, server, env, timeout) {
    const program = `docker-credential-${helper}`;
    const { error, stdout } = await run(program, server, env, timeout);
    if (error?.killed)
        return failed(program, `did not answer within ${timeout / 1000} s`);
    if (error?.code === 'ENOENT')
        return failed(program, 'is not on the PATH');
    if (error && /credentials not found/i.test(stdout))
        return null;
    if (error)
        return failed(program, `failed for ${server} (exit ${String(error.code)})`);
    return parseAnswer(stdout, program) ?? failed(program, 'gave an answer that cannot be read');
}
function run(program, server, env, timeout) {
    return new Promise((resolve) => {
        const options = { env, timeout, maxBuffer: 1 << 20, killSignal: 'SIGKILL', windowsHide: true };
        const child = (0,external_node_child_process_.execFile)(program, ['get'], options, (error, stdout) => resolve({ error, stdout }));
        // A helper that ends without reading closes the pipe; its exit code says enough.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(server);
    });
}
function parseAnswer(stdout, source) {
    const { Username: username, Secret: secret } = parseObject(stdout) ?? {};
    if (typeof username !== 'string' || typeof secret !== 'string')
        return null;
    if (username === '<token>')
        return { kind: 'identity', token: secret, source };
    return { kind: 'password', username, password: secret, source };
}
function failed(program, what) {
    return { kind: 'failed', reason: `the credential helper ${program} ${what}` };
}
//# sourceMappingURL=credential-helper.js.map
;// CONCATENATED MODULE: ./build/packages/adapters/registry/credentials.js






/** No credentials at all. */
const anonymous = { find: async () => null };
/**
 * Credentials as `docker login` and `podman login` leave them: `REGISTRY_AUTH_FILE`, `$DOCKER_CONFIG/config.json` (or
 * `~/.docker`), `$XDG_RUNTIME_DIR/containers/auth.json`, the first that knows the host; then `token` for ghcr.io.
 *
 * @throws UserError for a file that is malformed or cannot be read; it never shows the content.
 */
async function openCredentials(options = {}) {
    const env = options.env ?? process.env;
    const read = await Promise.all(paths(env, options.home ?? (0,external_node_os_.homedir)()).map(readCredentialFile));
    const files = read.filter((file) => file !== null);
    const asked = new Map();
    const timeout = options.helperTimeout ?? 30_000;
    const help = (helper, server) => {
        const key = `${helper} ${server}`;
        const answer = asked.get(key) ?? askHelper(helper, server, env, timeout);
        asked.set(key, answer);
        return answer;
    };
    const find = async (name) => {
        for (const file of files) {
            const found = await findIn(file, name, help);
            if (found)
                return found;
        }
        if (name.host !== 'ghcr.io' || !options.token)
            return null;
        return { kind: 'password', username: 'image-policy', password: options.token, source: 'the token' };
    };
    return { find };
}
/** Docker's order: the host's own helper, the helper for all hosts, what the file itself holds. */
async function findIn(file, name, help) {
    const server = name.host === 'docker.io' ? 'https://index.docker.io/v1/' : name.host;
    const helper = file.credHelpers.get(name.host) ?? file.credsStore;
    const helped = helper ? await help(helper, server) : null;
    return helped ?? longestMatch(file.auths, name);
}
/** podman's keys may name a repository or a part of its path: `quay.io/acme`; the longest that fits is meant. */
function longestMatch(auths, name) {
    const parts = `${name.host}/${name.repository}`.split('/');
    for (let count = parts.length; count > 0; count--) {
        const found = auths.get(parts.slice(0, count).join('/'));
        if (found)
            return found;
    }
    return null;
}
function paths(env, home) {
    const docker = (0,external_node_path_.join)(env.DOCKER_CONFIG || (0,external_node_path_.join)(home, '.docker'), 'config.json');
    const runtime = env.XDG_RUNTIME_DIR;
    const podman = runtime ? (0,external_node_path_.join)(runtime, 'containers', 'auth.json') : null;
    const files = [env.REGISTRY_AUTH_FILE || null, docker, podman].filter((path) => path !== null);
    return [...new Set(files)];
}
/** Null when there is no such file. */
async function readCredentialFile(path) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw new errors/* UserError */.y(`${path} cannot be read (${code}); registry credentials are looked for there`);
    }
    const result = parseCredentialFile(text, path);
    if (result.ok)
        return result.file;
    throw new errors/* UserError */.y(`${path}: ${result.problem}; log in again or fix the file (its content is not shown)`);
}
//# sourceMappingURL=credentials.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/tldts/dist/cjs/index.js
var cjs = __webpack_require__(935);
;// CONCATENATED MODULE: ./build/packages/adapters/registry/names.js

/**
 * Where a host's API answers. A host that the policy does not list must be a public name on port 443: a pull request
 * may name any host, so addresses, `localhost`, metadata services and plain HTTP are out of its reach.
 */
function findEndpoint(host, rules) {
    const refuse = (reason) => ({ ok: false, reason });
    if (rules.allowedHosts && !rules.allowedHosts(host)) {
        return refuse(`${show(host)} was not asked: the policy names it neither in registries nor in firstParty`);
    }
    const listed = rules.registries.find((setting) => setting.host.toLowerCase() === host.toLowerCase());
    const plainHttp = listed?.plainHttp === true;
    const url = parseHost(host, plainHttp);
    if (!url)
        return refuse(`${show(host)} was not asked: it is no host name`);
    if (!listed && !isPublic(url)) {
        return refuse(`${host} was not asked: it is no public host on port 443; list it under registries in the policy`);
    }
    return { ok: true, endpoint: { host, origin: url.origin, plainHttp } };
}
/**
 * True when a registry may send us on to this address: the registry itself, a host of the policy, or a public host over
 * https. Credentials do not go along.
 */
function mayFollow(url, endpoint, rules) {
    if (hasLogin(url))
        return false;
    if (url.origin === endpoint.origin || isPublic(url))
        return true;
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && endpoint.plainHttp))
        return false;
    if (url.hostname === new URL(endpoint.origin).hostname)
        return true;
    return rules.registries.some((setting) => setting.host.toLowerCase() === url.host);
}
/**
 * True when a token server may see the registry's credentials: the same host, or one of the same owner. Owners are told
 * by the Public Suffix List with its private part, so `a.github.io` and `b.github.io` are two.
 */
function isSameOwner(realm, endpoint) {
    const registry = new URL(endpoint.origin);
    if (realm.hostname === registry.hostname)
        return true;
    const [one, other] = [ownerOf(realm), ownerOf(registry)];
    return one !== null && one === other;
}
/** Public DNS name over https on its own port. */
function isPublic(url) {
    return url.protocol === 'https:' && url.port === '' && !hasLogin(url) && ownerOf(url) !== null;
}
const digestSizes = { sha256: 64, sha512: 128, blake3: 64 };
/** The registered algorithm of a well-formed digest, else null. OCI image-spec, descriptor.md, "Digests". */
function digestAlgorithm(text) {
    const match = /^([a-z0-9]+):([0-9a-f]+)$/.exec(text);
    return match?.[1] && digestSizes[match[1]] === match[2]?.length ? match[1] : null;
}
const repositoryPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
/** True when a repository and a tag or digest may stand in an address: the grammar of distribution-spec, "Pulling manifests". */
function isAskable(name, reference) {
    const well = name.repository.length <= 255 && repositoryPattern.test(name.repository);
    return well && (tagPattern.test(reference) || digestAlgorithm(reference) !== null);
}
const hostPattern = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
function parseHost(host, plainHttp) {
    if (!hostPattern.test(host))
        return null;
    const address = host === 'docker.io' ? 'registry-1.docker.io' : host;
    const text = `${plainHttp ? 'http' : 'https'}://${address}`;
    return URL.canParse(text) ? new URL(text) : null;
}
function hasLogin(url) {
    return url.username !== '' || url.password !== '';
}
function ownerOf(url) {
    const { isIcann, isPrivate, domain } = (0,cjs/* parse */.qg)(url.hostname, { allowPrivateDomains: true });
    return isIcann || isPrivate ? domain : null;
}
function show(host) {
    return hostPattern.test(host) ? host : 'a registry';
}
//# sourceMappingURL=names.js.map
;// CONCATENATED MODULE: ./build/packages/adapters/registry/fetch.js

/** Asks a repository with its login, follows at most three redirects and renews an expired token once. */
async function fetchAnswer(name, question, options) {
    const found = findEndpoint(name.host, options);
    if (!found.ok)
        return { ok: false, kind: 'refused', reason: found.reason };
    const { endpoint } = found;
    const grant = await options.grants.get(endpoint, name);
    if (!grant.ok)
        return grant;
    const first = await follow(endpoint, name, question, grant.value.header, options);
    if (!first.ok)
        return first;
    if (first.value.status !== 401 || first.foreign)
        return judge(name, question, first.value, grant.value.asWhom);
    const renewed = await options.grants.renew(endpoint, name, grant.value, first.value);
    if (!renewed.ok)
        return renewed;
    const { header, asWhom } = renewed.value;
    if (header === grant.value.header)
        return judge(name, question, first.value, asWhom);
    const second = await follow(endpoint, name, question, header, options);
    return second.ok ? judge(name, question, second.value, asWhom) : second;
}
/** Credentials stay with the registry: a redirect to any other host, port or scheme goes without them. */
async function follow(endpoint, name, question, authorization, { transport, registries, allowedHosts }) {
    let url = new URL(`/v2/${name.repository}/${question.path}`, endpoint.origin);
    for (let redirects = 0; redirects <= 3; redirects++) {
        const foreign = url.origin !== endpoint.origin;
        const login = authorization && !foreign ? { authorization } : {};
        const headers = { accept: question.accept, ...login };
        const outcome = await transport.send({ host: name.host, method: question.method, url, headers, cap: question.cap });
        if (!outcome.ok)
            return { ok: false, kind: 'unavailable', reason: outcome.reason };
        if (![301, 302, 303, 307, 308].includes(outcome.reply.status))
            return { ok: true, value: outcome.reply, foreign };
        const location = outcome.reply.headers('location')[0] ?? '';
        if (!URL.canParse(location, url.href))
            break;
        url = new URL(location, url);
        if (!mayFollow(url, endpoint, { registries, allowedHosts })) {
            const reason = `${name.host} redirects to an address that is not asked: it must be a public host over https, or listed in the policy`;
            // The registry itself was asked and gave no answer that is of use: a check that could not look must not pass.
            return { ok: false, kind: 'unavailable', reason };
        }
    }
    return { ok: false, kind: 'unavailable', reason: `${name.host} redirects more than three times, or to nowhere` };
}
function judge(name, question, reply, asWhom) {
    if (reply.status === 200)
        return { ok: true, value: reply };
    const image = `${name.host}/${name.repository}`;
    const what = question.path.startsWith('tags/')
        ? `list of tags of ${image}`
        : `${question.path.split('/')[1]} of ${image}`;
    if (reply.status === 404)
        return { ok: false, kind: 'missing', reason: `${name.host} has no ${what}` };
    if (reply.status === 401 || reply.status === 403) {
        const reason = `${name.host}, asked ${asWhom}, answered ${reply.status} for ${what}: it may be private; log in to ${name.host}, or grant read access`;
        return { ok: false, kind: 'denied', reason };
    }
    return { ok: false, kind: 'unavailable', reason: `${name.host} answered ${reply.status} for ${what}` };
}
//# sourceMappingURL=fetch.js.map
;// CONCATENATED MODULE: ./build/packages/adapters/registry/challenge.js
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
// One element of the list: `scheme`, `scheme token68`, `scheme name=value` or `name=value`.
const challenge_element = new RegExp(`(?:(?<scheme>${token})(?:[ \\t]+(?![ \\t]*=)|(?=,|$)))?(?:(?<name>${token})[ \\t]*=[ \\t]*(?:"(?<quoted>(?:[^"\\\\]|\\\\.)*)"|(?<bare>[^\\s,"]+))(?=[ \\t]*(?:,|$))|(?<opaque>[A-Za-z0-9._~+/-]+=*)(?=[ \\t]*(?:,|$)))?`, 'y');
/**
 * The challenges of all `WWW-Authenticate` headers of an answer, in order (RFC 9110 section 11.6.1). What is outside
 * the grammar ends its header. Own code: the parsers on npm have had no release for years, or split at commas in quotes.
 */
function parseChallenges(headers) {
    return headers.flatMap((header) => parseHeader(header.slice(0, 8_192)));
}
function parseHeader(header) {
    const challenges = [];
    let at = 0;
    while (at < header.length) {
        at += /^[ \t,]*/.exec(header.slice(at))?.[0].length ?? 0;
        challenge_element.lastIndex = at;
        const match = challenge_element.exec(header);
        if (!match?.[0])
            break;
        at += match[0].length;
        const { scheme, name, quoted, bare } = match.groups ?? {};
        if (scheme)
            challenges.push({ scheme: scheme.toLowerCase(), parameters: {} });
        const value = quoted?.replace(/\\(.)/g, '$1') ?? bare;
        const current = challenges.at(-1);
        if (name && value !== undefined && current)
            current.parameters[name.toLowerCase()] ??= value;
    }
    return challenges;
}
//# sourceMappingURL=challenge.js.map
;// CONCATENATED MODULE: ./build/packages/adapters/registry/retry.js
/** The longest wait that a registry may ask for. */
const longestWait = 60_000;
/** True for answers that may be another one next time. */
function isPassing(status) {
    return status === 408 || status === 429 || status >= 500;
}
/**
 * The delay before the next attempt (the first retry is attempt 0): what the registry asks for, plus exponential back-off
 * with full jitter, so that many waiters do not come back at the same moment.
 */
function retryDelay(reply, attempt, now, random) {
    const backoff = Math.min(500 * 2 ** attempt, 8_000) * random();
    const asked = reply ? (parseRetryAfter(reply.retryAfter, now) ?? parseBodyDelay(reply.body)) : null;
    if (asked === null)
        return { wait: backoff };
    return asked > longestWait ? { tooLong: asked } : { wait: asked + backoff };
}
/** `Retry-After` in milliseconds from now: seconds or an HTTP date (RFC 9110 section 10.2.3); null when it is neither. */
function parseRetryAfter(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d+(\.\d+)?$/.test(text))
        return Number(text) * 1000;
    const date = /^[A-Za-z]{3,9},? /.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? null : Math.max(0, date - now);
}
const units = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    μs: 1e-3,
    ms: 1,
    s: 1_000,
    m: 60_000,
    h: 3_600_000,
};
/** GHCR's delay: a Go duration in the body, `toomanyrequests: retry-after: 880.092µs, allowed: 44000/minute`. Milliseconds. */
function parseBodyDelay(body) {
    const duration = /retry-after:\s*((?:\d+(?:\.\d+)?(?:ns|us|µs|μs|ms|s|m|h))+)/i.exec(body)?.[1];
    if (!duration)
        return null;
    const parts = duration.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|μs|ms|s|m|h)/gi);
    return [...parts].reduce((sum, [, count, unit]) => sum + Number(count) * (units[unit?.toLowerCase() ?? ''] ?? 0), 0);
}
//# sourceMappingURL=retry.js.map
;// CONCATENATED MODULE: ./build/packages/adapters/registry/token.js


/**
 * A pull token of one repository from the realm of a Bearer challenge. The realm must be https (but for a `plainHttp`
 * registry) and public or the registry's own host; it sees the credentials only when it is of the registry's owner,
 * as auth.docker.io is of registry-1.docker.io. Any other realm is asked anonymously.
 */
async function fetchToken(challenge, offered, endpoint, name, options) {
    const { realm: text = '', service } = challenge.parameters;
    const realm = URL.canParse(text) ? new URL(text) : null;
    if (!realm || !(isPublic(realm) || mayFollow(realm, endpoint, options))) {
        const reason = `${endpoint.host} sends logins to an address that is not asked: a token server must be a public host over https, or listed in the policy`;
        return { ok: false, kind: 'unavailable', reason };
    }
    const credential = isSameOwner(realm, endpoint) ? offered : null;
    const started = options.now();
    const request = tokenRequest(realm, service, `repository:${name.repository}:pull`, credential);
    const outcome = await options.transport.send({ host: endpoint.host, cap: 1 << 20, ...request });
    if (!outcome.ok)
        return { ok: false, kind: 'unavailable', reason: outcome.reason };
    return readToken(outcome.reply, name, credential, started);
}
/** The `Authorization` header of a username and password. */
function basic({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
/** Whose credentials they are, for messages. */
function showCredential(credential) {
    return credential && credential.kind !== 'failed' ? `with the credentials of ${credential.source}` : 'anonymously';
}
function tokenRequest(realm, service, scope, credential) {
    const asked = { ...(service === undefined ? {} : { service }), scope };
    if (credential?.kind === 'identity') {
        const grant = { grant_type: 'refresh_token', client_id: 'image-policy', refresh_token: credential.token };
        const body = new URLSearchParams({ ...asked, ...grant }).toString();
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        return { method: 'POST', url: realm, headers, body };
    }
    const url = new URL(realm);
    for (const [key, value] of Object.entries(asked))
        url.searchParams.set(key, value);
    const headers = credential?.kind === 'password' ? { authorization: basic(credential) } : {};
    return { method: 'GET', url, headers };
}
function readToken(reply, name, credential, started) {
    const asWhom = showCredential(credential);
    const asked = `${name.host}, asked ${asWhom} for a token to pull ${name.repository},`;
    if (reply.status === 401 || reply.status === 403) {
        return { ok: false, kind: 'denied', reason: `${asked} answered ${reply.status}` };
    }
    const token = reply.status === 200 ? parseToken(reply.body) : null;
    if (token) {
        const header = `Bearer ${token.text}`;
        return { ok: true, value: { header, expires: started + token.seconds * 1000, asWhom } };
    }
    const said = reply.status === 200 ? 'gave none' : `answered ${reply.status}`;
    return { ok: false, kind: 'unavailable', reason: `${asked} ${said}` };
}
/** `token` or `access_token`, in characters that a header may hold, and its life: 60 s unless it says more. */
function parseToken(body) {
    const answer = parseObject(body.toString('utf8'));
    const text = answer?.token || answer?.access_token;
    if (typeof text !== 'string' || !/^[\x21-\x7e]+$/.test(text))
        return null;
    const seconds = Number(answer?.expires_in);
    return { text, seconds: seconds > 60 ? seconds : 60 };
}
//# sourceMappingURL=token.js.map
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
;// CONCATENATED MODULE: ./build/packages/adapters/registry/failure.js
/** Why a request failed. Only an error's code is told: messages hold addresses, which may hold secrets. */
function describeFailure(host, error) {
    const code = errorCode(error);
    const late = code.includes('TIMEOUT') || code === 'ETIMEDOUT' || code === 'TimeoutError';
    if (late)
        return { ok: false, passing: true, reason: `${host} did not answer in time` };
    if (code === 'ENOTFOUND')
        return {
            ok: false,
            passing: false,
            reason: `${host} has no address (a wrong name, or no network without HTTPS_PROXY)`,
        };
    if (/^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO)/.test(code)) {
        const fix = 'for an own certificate authority set NODE_EXTRA_CA_CERTS, for plain HTTP set plainHttp in the policy';
        return { ok: false, passing: false, reason: `no TLS connection to ${host} (${code}): ${fix}` };
    }
    return { ok: false, passing: true, reason: `the connection to ${host} failed (${code})` };
}
function errorCode(error) {
    if (typeof error !== 'object' || error === null)
        return 'unknown error';
    const { code, cause, name } = error;
    if (typeof code === 'string')
        return code;
    return cause ? errorCode(cause) : String(name ?? 'unknown error');
}
//# sourceMappingURL=failure.js.map
;// CONCATENATED MODULE: ./build/packages/adapters/registry/transport.js






const defaults = { connect: 10_000, headers: 20_000, body: 20_000, attempt: 40_000, total: 150_000 };
/** Requests in flight to one host: few checks ask more, and 500 questions are three rounds. */
const parallel = 200;
const retries = 3;
/**
 * Sends requests: 200 at a time to a host over connections that are kept alive, through the proxy of the environment,
 * within time-outs, three retries and a cap on bytes.
 *
 * The retry loop is own code. ky 1 leaves a body that is cut or too late to its caller, waits less than asked when
 * Retry-After is over its limit, and takes no clock; undici's RetryAgent reads dates in Retry-After as NaN and has no
 * jitter; neither knows GHCR's delay in the body.
 */
function openTransport(options) {
    const timeouts = { ...defaults, ...options.timeouts };
    const dispatcher = options.dispatcher ?? openDispatcher(timeouts.connect);
    const now = options.now ?? Date.now;
    const sleep = options.sleep ?? external_node_timers_promises_.setTimeout;
    const counts = new Map();
    const limits = new Map();
    const attempt = (ask) => remember(limits, ask.url.origin, () => (0,p_limit/* default */.A)(parallel))(() => {
        counts.set(ask.host, (counts.get(ask.host) ?? 0) + 1);
        return exchange(ask, dispatcher, timeouts);
    });
    const send = async (ask) => {
        const deadline = now() + timeouts.total;
        for (let count = 0;; count++) {
            const result = await attempt(ask);
            if (!mayPass(result))
                return publish(result);
            const delay = retryDelay(result.ok ? failure(result.reply) : null, count, now(), options.random ?? Math.random);
            if ('tooLong' in delay)
                return { ok: false, reason: tooLong(ask, delay) };
            if (count === retries || now() + delay.wait > deadline)
                return publish(result);
            await sleep(delay.wait);
        }
    };
    const requests = () => {
        const byHost = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
        return { total: byHost.reduce((sum, [, count]) => sum + count, 0), byHost: Object.fromEntries(byHost) };
    };
    return { send, requests };
}
/** The value of a key, made when it is first asked for. */
function remember(map, key, make) {
    const held = map.get(key);
    if (held !== undefined)
        return held;
    const made = make();
    map.set(key, made);
    return made;
}
function mayPass(result) {
    return result.ok ? isPassing(result.reply.status) : result.passing;
}
function publish(result) {
    return result.ok ? result : { ok: false, reason: result.reason };
}
function failure(reply) {
    const retryAfter = reply.headers('retry-after')[0] ?? null;
    return { status: reply.status, retryAfter, body: reply.body.subarray(0, 4_096).toString('utf8') };
}
function tooLong(ask, delay) {
    const seconds = Math.ceil(delay.tooLong / 1000);
    return `${ask.host} asks to wait ${seconds} s, more than the ${longestWait / 1000} s that a run waits; try again later`;
}
async function exchange(ask, dispatcher, timeouts) {
    try {
        const { statusCode, headers, body } = await (0,undici.request)(ask.url, {
            method: ask.method,
            headers: ask.headers,
            body: ask.body ?? null,
            dispatcher,
            headersTimeout: timeouts.headers,
            bodyTimeout: timeouts.body,
            signal: AbortSignal.timeout(timeouts.attempt),
            // undici closes the connection after a HEAD unless told otherwise.
            ...(ask.method === 'HEAD' ? { reset: false } : {}),
        });
        const bytes = await readBody(body, ask.cap);
        if (!bytes)
            return { ok: false, passing: false, reason: `${ask.host} answered with more than ${ask.cap} bytes` };
        const values = (name) => [headers[name] ?? []].flat();
        return { ok: true, reply: { status: statusCode, headers: values, body: bytes } };
    }
    catch (error) {
        return describeFailure(ask.host, error);
    }
}
/** The body, or null when it is longer than the cap. */
async function readBody(body, cap) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        const bytes = Buffer.from(chunk);
        size += bytes.length;
        if (size > cap)
            return null;
        chunks.push(bytes);
    }
    return Buffer.concat(chunks);
}
const proxyVariables = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'];
function openDispatcher(connectTimeout) {
    const settings = { connections: parallel, connect: { timeout: connectTimeout } };
    // Only where it is needed: undici warns on stderr that its proxy agent is experimental.
    if (!proxyVariables.some((name) => process.env[name]))
        return new undici.Agent(settings);
    try {
        return new undici.EnvHttpProxyAgent(settings);
    }
    catch {
        throw new errors/* UserError */.y('HTTP_PROXY or HTTPS_PROXY is no address; write it as http://host:port');
    }
}
//# sourceMappingURL=transport.js.map
;// CONCATENATED MODULE: ./build/packages/adapters/registry/grants.js




/**
 * Basic and Bearer login (distribution, "Token Authentication Specification" and "OAuth2"). The first question to a host
 * asks `/v2/` what it wants; after that a repository's token is fetched before its first request.
 */
function openGrants(options) {
    const challenges = new Map();
    const grants = new Map();
    const login = async (endpoint, name) => {
        const challenge = await remember(challenges, endpoint.host, () => ping(endpoint, options));
        return challenge.ok ? answerChallenge(challenge.value, endpoint, name, options) : challenge;
    };
    const replace = async (endpoint, name, isStale) => {
        const key = `${name.host}/${name.repository}`;
        const held = remember(grants, key, () => login(endpoint, name));
        const answer = await held;
        if (!answer.ok || !isStale(answer.value))
            return answer;
        // Whoever comes first replaces it; the others find theirs gone and take the new one.
        if (grants.get(key) === held)
            grants.set(key, login(endpoint, name));
        return grants.get(key) ?? answer;
    };
    return {
        get: (endpoint, name) => replace(endpoint, name, (grant) => grant.expires <= options.now()),
        renew: (endpoint, name, used, reply) => {
            const challenge = choose(reply);
            if (challenge)
                challenges.set(endpoint.host, Promise.resolve({ ok: true, value: challenge }));
            return replace(endpoint, name, (grant) => grant === used);
        },
    };
}
const never = Number.POSITIVE_INFINITY;
const nobody = { header: null, expires: never, asWhom: 'anonymously' };
/** What the host wants, null for nothing: GET /v2/ (distribution-spec, "Determining support"). */
async function ping(endpoint, { transport }) {
    const url = new URL('/v2/', endpoint.origin);
    const outcome = await transport.send({ host: endpoint.host, method: 'GET', url, headers: {}, cap: 1 << 20 });
    if (!outcome.ok)
        return { ok: false, kind: 'unavailable', reason: outcome.reason };
    const { status } = outcome.reply;
    if (isPassing(status)) {
        return { ok: false, kind: 'unavailable', reason: `${endpoint.host} answered ${status} when asked for its login` };
    }
    return { ok: true, value: status === 401 ? choose(outcome.reply) : null };
}
function choose(reply) {
    const offered = parseChallenges(reply.headers('www-authenticate'));
    const bearer = offered.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.realm);
    return bearer ?? offered.find(({ scheme }) => scheme === 'basic') ?? null;
}
async function answerChallenge(challenge, endpoint, name, options) {
    if (!challenge)
        return { ok: true, value: nobody };
    const credential = await options.credentials.find(name);
    if (credential?.kind === 'failed')
        return { ok: false, kind: 'denied', reason: credential.reason };
    if (challenge.scheme === 'bearer')
        return fetchToken(challenge, credential, endpoint, name, options);
    if (credential?.kind !== 'password')
        return { ok: true, value: nobody };
    return { ok: true, value: { header: basic(credential), expires: never, asWhom: showCredential(credential) } };
}
//# sourceMappingURL=grants.js.map
;// CONCATENATED MODULE: ./build/packages/adapters/registry/manifest.js


const indexTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
];
const imageTypes = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
/** The configs of images; OCI image-spec, media-types.md, and Docker's. */
const configTypes = [
    'application/vnd.oci.image.config.v1+json',
    'application/vnd.docker.container.image.v1+json',
];
/** What old registries and tools wrote there, and Docker still pulls (moby, `distribution.ImageTypes`). */
const vagueConfigTypes = ['application/octet-stream', 'application/json', 'text/html'];
/** A header of all four kinds: a registry answers 404 for a kind that is not asked for. */
const acceptManifest = [...indexTypes, ...imageTypes].join(', ');
/** A media type without its parameters, in lower case; null where there is none. */
function parseMediaType(header) {
    return header?.split(';')[0]?.trim().toLowerCase() || null;
}
function isManifestType(mediaType) {
    return mediaType !== null && [...indexTypes, ...imageTypes].includes(mediaType);
}
/**
 * Reads the body of a manifest. The type is the body's own `mediaType`, else the header's; they must not disagree
 * (OCI distribution-spec, "Pulling manifests"; the confusion is CVE-2021-41190).
 */
function parseManifest(body, contentType) {
    const root = parseObject(body.toString('utf8'));
    if (!root)
        return { ok: false, problem: 'its manifest is not a JSON object' };
    const own = typeof root.mediaType === 'string' ? root.mediaType : null;
    if (own && isManifestType(contentType) && own !== contentType) {
        return { ok: false, problem: 'its manifest and the Content-Type name two different types' };
    }
    const mediaType = own ?? (isManifestType(contentType) ? contentType : guessType(root));
    if (!isManifestType(mediaType))
        return { ok: false, problem: 'it is neither an image nor an index of images' };
    const index = indexTypes.includes(mediaType);
    if (index ? 'config' in root || 'layers' in root : 'manifests' in root) {
        return { ok: false, problem: 'its manifest is image and index at once' };
    }
    return index ? readIndex(root.manifests, mediaType) : readImage(root.config, mediaType);
}
/** What an artifact says of all this. */
const noConfig = { labels: {}, created: null, platform: null };
/** Reads the config of an image (OCI image-spec, config.md); null when it is none. What only may be one is an artifact then. */
function parseConfig(body, { mediaType }) {
    const root = parseObject(body.toString('utf8'));
    if (!root)
        return vagueConfigTypes.includes(mediaType) ? noConfig : null;
    const config = isRecord(root.config) ? root.config : {};
    const labels = Object.entries(isRecord(config.Labels) ? config.Labels : {});
    const texts = labels.filter((label) => typeof label[1] === 'string');
    return { labels: Object.fromEntries(texts), created: readDate(root.created), platform: readPlatform(root) };
}
// Early OCI indexes and manifests name no type of their own.
function guessType(root) {
    if (root.schemaVersion !== 2)
        return null;
    if (Array.isArray(root.manifests))
        return indexTypes[0] ?? null;
    return isRecord(root.config) && Array.isArray(root.layers) ? (imageTypes[0] ?? null) : null;
}
function readIndex(manifests, mediaType) {
    if (!Array.isArray(manifests))
        return { ok: false, problem: 'its index lists no manifests' };
    const children = manifests.filter(mayBeImage).map(readDescriptor);
    const whole = children.filter((child) => child !== null);
    if (whole.length < children.length)
        return { ok: false, problem: 'its index holds a malformed entry' };
    return { ok: true, manifest: { kind: 'index', mediaType, children: whole } };
}
function readImage(value, mediaType) {
    const config = readDescriptor(value);
    if (!config)
        return { ok: false, problem: 'its manifest names no config' };
    const isImage = [...configTypes, ...vagueConfigTypes].includes(config.mediaType);
    if (!isImage)
        return { ok: true, manifest: { kind: 'artifact', mediaType } };
    return { ok: true, manifest: { kind: 'image', mediaType, config } };
}
/**
 * False for what an index may list beside images: BuildKit's attestations (platform unknown/unknown, with an annotation),
 * artifacts that say so, and media types that are not known here, which "MUST be ignored" (OCI image-spec, image-index.md).
 */
function mayBeImage(child) {
    if (!isRecord(child))
        return true;
    const { annotations, platform, mediaType, artifactType } = child;
    if (isRecord(annotations) && 'vnd.docker.reference.type' in annotations)
        return false;
    if (isRecord(platform) && platform.os === 'unknown' && platform.architecture === 'unknown')
        return false;
    if (typeof artifactType === 'string' && !isRecord(platform) && !configTypes.includes(artifactType))
        return false;
    return typeof mediaType !== 'string' || isManifestType(parseMediaType(mediaType));
}
function readDescriptor(value) {
    if (!isRecord(value))
        return null;
    const { digest, mediaType, platform } = value;
    if (typeof digest !== 'string' || typeof mediaType !== 'string' || !digestAlgorithm(digest))
        return null;
    return { digest, mediaType, platform: isRecord(platform) ? readPlatform(platform) : null };
}
/** Variants that every machine of the architecture runs are not named, as containerd's `platforms.Normalize` has it. */
function readPlatform({ os, architecture, variant }) {
    if (typeof os !== 'string' || typeof architecture !== 'string' || !os || !architecture)
        return null;
    const plain = (architecture === 'arm64' && (variant === 'v8' || variant === '8')) || variant === 'v1';
    return [os, architecture, ...(typeof variant === 'string' && variant && !plain ? [variant] : [])].join('/');
}
/** Null where a config says none: reproducible builds write a day of long ago (1970, or 1980 with buildpacks). */
function readDate(value) {
    const date = typeof value === 'string' ? new Date(value) : null;
    return date && date.getUTCFullYear() > 1980 ? date : null;
}
//# sourceMappingURL=manifest.js.map
;// CONCATENATED MODULE: ./build/packages/adapters/registry/platforms.js

/** How many entries of an index, and of the indexes in it, may be fetched to know their platforms. */
const mostFetched = 256;
/** How many indexes may be one in another. */
const deepest = 8;
/**
 * The platforms behind a digest, in the order of the index; an index may hold indexes. Where a descriptor says no platform,
 * the config of its image does. An entry that cannot be read, or lies beyond the caps, is listed with the reason.
 */
async function findPlatforms(digest, source) {
    const read = await source.manifest(digest);
    if (!read.ok)
        return read;
    const { manifest } = read.value;
    if (manifest.kind !== 'index') {
        const platform = await platformOf(digest, manifest, source);
        return platform.ok ? { ok: true, value: { index: false, platforms: platform.value } } : platform;
    }
    const found = await searchIndex(manifest.children, { source, fetched: 0 }, 1);
    const platforms = found.flatMap((entry) => ('platform' in entry ? [entry] : []));
    const unread = found.flatMap((entry) => ('answer' in entry ? [entry] : []));
    return { ok: true, value: { index: true, platforms, ...(unread.length > 0 && { unread }) } };
}
async function searchIndex(children, search, depth) {
    return (await Promise.all(children.map((child) => searchChild(child, search, depth)))).flat();
}
async function searchChild(child, search, depth) {
    const { digest, platform, mediaType } = child;
    const isIndex = indexTypes.includes(mediaType);
    if (!isIndex && platform)
        return [{ platform, digest }];
    const unread = (answer) => [{ digest, answer }];
    if (isIndex && depth === deepest)
        return unread(platforms_failed(`${digest} is more than ${deepest} indexes deep`));
    if (search.fetched === mostFetched)
        return unread(platforms_failed(`more than ${mostFetched} entries of the index name no platform`));
    search.fetched += 1;
    const read = await search.source.manifest(digest);
    if (!read.ok)
        return unread(read);
    const { manifest } = read.value;
    if (manifest.kind === 'index')
        return searchIndex(manifest.children, search, depth + 1);
    const known = await platformOf(digest, manifest, search.source);
    return known.ok ? known.value : unread(known);
}
async function platformOf(digest, { kind }, source) {
    if (kind === 'artifact')
        return { ok: true, value: [] };
    const platform = await source.platform(digest);
    if (!platform.ok)
        return platform;
    return { ok: true, value: platform.value === null ? [] : [{ platform: platform.value, digest }] };
}
function platforms_failed(reason) {
    return { ok: false, kind: 'unavailable', reason };
}
//# sourceMappingURL=platforms.js.map
;// CONCATENATED MODULE: ./build/packages/adapters/registry/tags.js


/** Bytes of one page: a registry that does not page answers with all of its tags at once. */
const pageCap = 32 << 20;
const perPage = 1000;
/** Pages and tags of one repository; what has more is not followed by its list. */
const mostPages = 500;
const mostTags = 500_000;
/** All tags of a repository, page by page (distribution-spec, "Listing Tags"). Never a part of the list. */
async function listTags(ask, name) {
    const fail = (problem) => ({
        ok: false,
        kind: 'unavailable',
        reason: `the tags of ${name.host}/${name.repository}: ${problem}`,
    });
    if (!isAskable(name, 'latest'))
        return fail('the name is malformed');
    const tags = new Set();
    const seen = new Set();
    let query = `n=${perPage}`;
    for (let page = 0; page < mostPages; page++) {
        if (seen.has(query))
            return fail('its pages go in a circle');
        seen.add(query);
        const answer = await ask(name, {
            method: 'GET',
            path: `tags/list?${query}`,
            accept: 'application/json',
            cap: pageCap,
        });
        if (!answer.ok)
            return answer;
        const listed = parsePage(answer.value.body);
        if (listed === null)
            return fail('the answer is no list of tags');
        for (const tag of listed)
            tags.add(tag);
        if (tags.size > mostTags)
            return fail(`there are more than ${mostTags}`);
        const next = nextQuery(answer.value.headers('link'));
        if (next === null)
            return { ok: true, value: [...tags] };
        query = next;
    }
    return fail(`they have more than ${mostPages} pages`);
}
/** The tags of a page; null where it is none. `tags: null` is a repository without one. What is no tag is left out. */
function parsePage(body) {
    const page = parseObject(body.toString('utf8'));
    if (page === null)
        return null;
    const { tags } = page;
    if (tags === null)
        return [];
    if (!Array.isArray(tags))
        return null;
    return tags.filter((tag) => typeof tag === 'string' && isTag(tag));
}
const isTag = (text) => /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text);
/** The query of the next page. Only that is taken: the address stays the one that was asked. */
function nextQuery(links) {
    for (const link of links.flatMap((text) => text.split(/,(?=\s*<)/))) {
        const [, target = '', rest = ''] = /^\s*<([^<>]*)>(.*)$/s.exec(link) ?? [];
        if (!/;\s*rel="?next"?\s*(?:;|$)/i.test(rest) || !URL.canParse(target, 'https://next.invalid'))
            continue;
        const { search } = new URL(target, 'https://next.invalid');
        if (search.length > 1)
            return search.slice(1);
    }
    return null;
}
//# sourceMappingURL=tags.js.map
;// CONCATENATED MODULE: ./build/packages/adapters/registry/open.js








/** The most bytes of a manifest or config: what registries accept (OCI distribution-spec, "Pushing manifests"). */
const cap = 4 << 20;
/**
 * A client of the OCI distribution API (v1.1), for reading. Every question is asked once; what it answers has been
 * verified: a digest is well-formed, a body has the digest that it was asked by.
 *
 * @throws UserError when the environment's proxy is no address.
 */
function openRegistry(options) {
    const transport = openTransport(options);
    const grants = openGrants({ ...options, transport, now: options.now ?? Date.now });
    const ask = (name, question) => fetchAnswer(name, question, { ...options, transport, grants });
    const resolved = new Map();
    const manifests = new Map();
    const configs = new Map();
    const tags = new Map();
    const details = new Map();
    const manifest = (name, reference) => remember(manifests, open_keyOf(name, reference), () => readManifest(ask, name, reference));
    const config = (name, reference) => remember(configs, open_keyOf(name, reference), () => readConfig(ask, name, manifest(name, reference)));
    return {
        resolve: (name, reference) => remember(resolved, open_keyOf(name, reference), () => {
            // A manifest that is read by its digest is there: no HEAD can say more.
            const reading = digestAlgorithm(reference) === null ? undefined : manifests.get(open_keyOf(name, reference));
            return reading === undefined ? resolve(ask, name, reference, manifest) : resolvedOf(reading);
        }),
        inspect: (name, digest) => remember(details, open_keyOf(name, digest), () => findPlatforms(digest, {
            manifest: (child) => manifest(name, child),
            platform: async (child) => then(await config(name, child), (value) => value.platform),
        })),
        config: async (name, digest) => then(await config(name, digest), ({ labels, created }) => ({ labels, created })),
        tags: (name) => remember(tags, open_keyOf(name, ''), () => listTags(ask, name)),
        requests: transport.requests,
    };
}
function open_keyOf(name, reference) {
    return `${name.host}/${name.repository}@${reference}`;
}
function then(answer, change) {
    return answer.ok ? { ok: true, value: change(answer.value) } : answer;
}
async function resolvedOf(reading) {
    return then(await reading, ({ digest, mediaType }) => ({ digest, mediaType }));
}
function unavailable(name, reference, problem) {
    return { ok: false, kind: 'unavailable', reason: `${name.host}/${name.repository} ${reference}: ${problem}` };
}
/** HEAD; GET only where a 200 says no digest of the algorithm that is asked for (older registries). */
async function resolve(ask, name, reference, manifest) {
    if (!isAskable(name, reference))
        return notAskable(name);
    const question = { method: 'HEAD', path: `manifests/${reference}`, accept: acceptManifest, cap };
    const answer = await ask(name, question);
    if (!answer.ok)
        return answer;
    const mediaType = parseMediaType(answer.value.headers('content-type')[0]);
    const [digest, ...more] = answer.value.headers('docker-content-digest');
    const asked = digestAlgorithm(reference);
    const said = digest === undefined ? null : digestAlgorithm(digest);
    if (digest !== undefined && (!said || more.length > 0)) {
        return unavailable(name, reference, 'the registry gives a malformed digest');
    }
    if (digest === undefined || !isManifestType(mediaType) || (asked && asked !== said)) {
        return resolvedOf(manifest(name, reference));
    }
    if (asked && digest !== reference)
        return unavailable(name, reference, 'the registry answers with another digest');
    return { ok: true, value: { digest, mediaType } };
}
async function readManifest(ask, name, reference) {
    if (!isAskable(name, reference))
        return notAskable(name);
    const question = { method: 'GET', path: `manifests/${reference}`, accept: acceptManifest, cap };
    const answer = await ask(name, question);
    if (!answer.ok)
        return answer;
    const { headers, body } = answer.value;
    const said = headers('docker-content-digest')[0];
    const verified = verify(answer.value, digestAlgorithm(reference) ? reference : (said ?? null));
    if ('problem' in verified)
        return unavailable(name, reference, verified.problem);
    const result = parseManifest(body, parseMediaType(headers('content-type')[0]));
    if (!result.ok)
        return unavailable(name, reference, result.problem);
    const { manifest } = result;
    return { ok: true, value: { digest: verified.digest, mediaType: manifest.mediaType, manifest } };
}
async function readConfig(ask, name, reading) {
    const read = await reading;
    if (!read.ok)
        return read;
    const { manifest, digest } = read.value;
    if (manifest.kind === 'index')
        return unavailable(name, digest, 'an index has no config; ask one of its platforms');
    if (manifest.kind === 'artifact')
        return { ok: true, value: noConfig };
    const path = `blobs/${manifest.config.digest}`;
    const answer = await ask(name, { method: 'GET', path, accept: '*/*', cap });
    if (!answer.ok)
        return answer;
    const verified = verify(answer.value, manifest.config.digest);
    if ('problem' in verified)
        return unavailable(name, digest, `its config: ${verified.problem}`);
    const config = parseConfig(answer.value.body, manifest.config);
    return config ? { ok: true, value: config } : unavailable(name, digest, 'its config is not a JSON object');
}
/** The digest of a body as it came over the wire, which must be `expected` where that is given. */
function verify({ headers, body }, expected) {
    if (!/^(identity)?$/i.test(headers('content-encoding').join()))
        return { problem: 'the registry sends it encoded' };
    const algorithm = expected === null ? 'sha256' : digestAlgorithm(expected);
    if (algorithm !== 'sha256' && algorithm !== 'sha512')
        return { problem: 'its digest cannot be verified here' };
    const digest = `${algorithm}:${(0,external_node_crypto_.createHash)(algorithm).update(body).digest('hex')}`;
    return expected === null || digest === expected
        ? { digest }
        : { problem: 'the registry sends a body of another digest' };
}
function notAskable(name) {
    return {
        ok: false,
        kind: 'refused',
        reason: `${name.host} was not asked: the repository, tag or digest is malformed`,
    };
}
//# sourceMappingURL=open.js.map
;// CONCATENATED MODULE: ./build/packages/adapters/registry/client.js


//# sourceMappingURL=client.js.map

/***/ })

};
