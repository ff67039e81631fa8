export const id = 9097;
export const ids = [9097];
export const modules = {

  29097:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  openCredentials: () => (  openCredentials),
  openRegistry: () => (  openRegistry)
});

 
var promises_ = __webpack_require__(51455);
 
var external_node_os_ = __webpack_require__(48161);
 
var external_node_path_ = __webpack_require__(76760);
 
var errors = __webpack_require__(90461);
; 
 
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return isRecord(value) ? value : null;
    }
    catch {
        return null;
    }
}
 
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
 
 
var cjs = __webpack_require__(20935);
; 



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


function mayFollow(url, endpoint, rules) {
    if (hasLogin(url))
        return false;
    if (url.origin === endpoint.origin || isPublic(url))
        return true;
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && endpoint.plainHttp))
        return false;
    if (url.hostname === new URL(endpoint.origin).hostname)
        return true;
    return isNamed(url, endpoint, rules);
}


function maySeeLogin(realm, endpoint, rules) {
    const registry = new URL(endpoint.origin);
    if (realm.hostname === registry.hostname || isNamed(realm, endpoint, rules))
        return true;
    const [one, other] = [ownerOf(realm), ownerOf(registry)];
    return one !== null && one === other;
}
function isNamed(url, endpoint, { registries }) {
    const own = registries.find((setting) => setting.host.toLowerCase() === endpoint.host.toLowerCase());
    const names = [own?.tokenServer ?? null, ...registries.map(({ host }) => host)];
    return names.some((name) => name !== null && parseHost(name, url.protocol === 'http:')?.host === url.host);
}
 
function isDockerHub(host) {
    return ['docker.io', 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com'].includes(host.toLowerCase());
}
 
function showHost(host) {
    return hostPattern.test(host) ? host : 'another host';
}
 
function isPublic(url) {
    return url.protocol === 'https:' && url.port === '' && !hasLogin(url) && ownerOf(url) !== null;
}
const digestSizes = { sha256: 64, sha512: 128, blake3: 64 };
 
function digestAlgorithm(text) {
    const match = /^([a-z0-9]+):([0-9a-f]+)$/.exec(text);
    return match?.[1] && digestSizes[match[1]] === match[2]?.length ? match[1] : null;
}
const repositoryPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
 
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
    if (isDockerHub(url.hostname))
        return 'docker.io';
    const { isIcann, isPrivate, domain } = (0,cjs .qg)(url.hostname, { allowPrivateDomains: true });
    return isIcann || isPrivate ? domain : null;
}
function show(host) {
    return hostPattern.test(host) ? host : 'a registry';
}
 
; 




function parseCredentialFile(text, source) {
    const root = parseObject(text.replace(/^\uFEFF/, ''));
    if (root === null)
        return { ok: false, reason: 'it is not a JSON object' };
    const auths = root['auths'] ?? {};
    const credHelpers = root['credHelpers'] ?? {};
    const credsStore = root['credsStore'] ?? '';
    if (!isRecord(auths))
        return { ok: false, reason: 'auths is not an object' };
    if (!isRecord(credHelpers))
        return { ok: false, reason: 'credHelpers is not an object' };
    if (!isHelper(credsStore))
        return { ok: false, reason: 'credsStore names no credential helper' };
    const failed = (key, what) => ({ kind: 'failed', reason: describeEntry(key, what, source) });
    const helperOf = (key, value) => isHelper(value) ? value : failed(key, 'in credHelpers names no credential helper');
    const found = Object.entries(auths).flatMap(([key, value]) => {
        const credential = credentialOf(value ?? {}, source);
        if (credential === null)
            return [];
        return [[keyOf(key), credential === 'malformed' ? failed(key, 'in auths is malformed') : credential]];
    });
    return {
        ok: true,
        file: {
            auths: new Map(found),
            credHelpers: new Map(Object.entries(credHelpers).map(([key, value]) => [keyOf(key), helperOf(key, value ?? '')])),
            credsStore: credsStore || null,
        },
    };
}
function describeEntry(key, what, source) {
    const shown = keyOf(key).replace(/[^\w.:/-]/g, '?');
    return `the entry of ${shown} ${what} (${source}); log in to ${shown} again`;
}
 
function keyOf(key) {
    const bare = key.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
    const [host = '', ...path] = bare.split('/');
    const name = host.toLowerCase();
    const hasScheme = bare.length < key.replace(/\/+$/, '').length;
    const kept = hasScheme || /^v[12]$/.test(path[0] ?? '') ? [] : path;
    return [isDockerHub(name) ? 'docker.io' : name, ...kept].join('/');
}
 
function credentialOf(value, source) {
    if (!isRecord(value))
        return 'malformed';
    const texts = [value['auth'], value['username'], value['password'], value['identitytoken']].map((text) => text ?? '');
    if (!texts.every((text) => typeof text === 'string'))
        return 'malformed';
    const [auth = '', username = '', password = '', token = ''] = texts;
    const login = auth === '' ? (username === '' ? null : { username, password }) : decodeLogin(auth);
    if (token !== '') {
        const isUsable = login !== null && login !== 'malformed' && login.username !== '<token>' && login.password !== '';
        return { kind: 'identity', token, source, login: isUsable ? login : null };
    }
    return login === null || login === 'malformed' ? login : { kind: 'password', ...login, source };
}
 
function decodeLogin(auth) {
    const packed = auth.replace(/\s+/g, '');
    const decoded = /^[A-Za-z0-9+/_-]+=*$/.test(packed) ? Buffer.from(packed, 'base64').toString('utf8') : '';
    const colon = decoded.indexOf(':');
    if (colon < 1)
        return 'malformed';
     
    return { username: decoded.slice(0, colon), password: decoded.slice(colon + 1).replace(/\0+$/, '') };
}
function isHelper(value) {
    return typeof value === 'string' && /^[A-Za-z0-9_.-]*$/.test(value);
}
 
 
var external_node_child_process_ = __webpack_require__(31421);
; 




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
         
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(server);
    });
}
function parseAnswer(stdout, source) {
    const { Username: username, Secret: secret } = parseObject(stdout) ?? {};
    if (typeof username !== 'string' || typeof secret !== 'string')
        return null;
    if (username === '<token>')
        return { kind: 'identity', token: secret, source, login: null };
    return { kind: 'password', username, password: secret, source };
}
function failed(program, what) {
    return { kind: 'failed', reason: `the credential helper ${program} ${what}` };
}
 
; 







 
const anonymous = { find: async () => null };


async function openCredentials(options = {}) {
    const env = options.env ?? process.env;
    const given = env['DOCKER_AUTH_CONFIG'] ? parseFile(env['DOCKER_AUTH_CONFIG'], 'DOCKER_AUTH_CONFIG') : null;
    const read = [given, ...(await Promise.all(paths(env, options.home ?? (0,external_node_os_.homedir)()).map(readCredentialFile)))];
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
        const password = options.token;
        return { kind: 'password', username: 'image-policy', password, source: "the workflow's token", implicit: true };
    };
    return { find };
}
 
async function findIn(file, asked, help) {
    const host = isDockerHub(asked.host) ? 'docker.io' : asked.host;
    const server = host === 'docker.io' ? 'https://index.docker.io/v1/' : host;
    const helper = file.credHelpers.get(host.toLowerCase()) || file.credsStore;
    if (typeof helper === 'object' && helper !== null)
        return helper;
    const helped = helper ? await help(helper, server) : null;
    return helped ?? longestMatch(file.auths, { ...asked, host: host.toLowerCase() });
}
 
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
    const containers = (0,external_node_path_.join)('containers', 'auth.json');
    const user = process.getuid?.();
    const runtime = env['XDG_RUNTIME_DIR'] || (user === undefined ? null : (0,external_node_path_.join)('/run/containers', String(user)));
    const files = [
        env['REGISTRY_AUTH_FILE'] || null,
        (0,external_node_path_.join)(env['DOCKER_CONFIG'] || (0,external_node_path_.join)(home, '.docker'), 'config.json'),
        runtime && (0,external_node_path_.join)(runtime, env['XDG_RUNTIME_DIR'] ? containers : 'auth.json'),
        (0,external_node_path_.join)(env['XDG_CONFIG_HOME'] || (0,external_node_path_.join)(home, '.config'), containers),
    ].filter((path) => path !== null);
    return [...new Set(files)];
}
 
async function readCredentialFile(path) {
    try {
        return parseFile(await (0,promises_.readFile)(path, 'utf8'), path);
    }
    catch (error) {
        if (error instanceof errors .y)
            throw error;
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw new errors .y(`${path} cannot be read (${code}); registry credentials are looked for there`);
    }
}
function parseFile(text, source) {
    const result = parseCredentialFile(text, source);
    if (result.ok)
        return result.file;
    throw new errors .y(`${source}: ${result.reason}; log in again or fix the file (its content is not shown)`);
}
 
 
var external_node_crypto_ = __webpack_require__(77598);
; 
 
const longestWait = 60_000;
 
function isPassing(status) {
    return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}
 
function isRefusal(status) {
    return status === 429 || status === 503;
}


function mostRetries(status, asked) {
    if (asked)
        return 200;
    return status === null || status === 500 ? 3 : 10;
}


function retryDelay(reply, attempt, now, random) {
    const backoff = Math.min(500 * 2 ** attempt, 8_000) * random();
    const asked = reply ? (parseRetryAfter(reply.retryAfter, now) ?? parseBodyDelay(reply.body)) : null;
    if (asked === null)
        return { wait: backoff, asked: false };
    return asked > longestWait ? { tooLong: asked } : { wait: asked + backoff, asked: true };
}
 
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
 
function parseBodyDelay(body) {
    const duration = /retry-after:\s*((?:\d+(?:\.\d+)?(?:ns|us|µs|μs|ms|s|m|h))+)/i.exec(body)?.[1];
    if (!duration)
        return null;
    const parts = duration.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|μs|ms|s|m|h)/gi);
    return [...parts].reduce((sum, [, count, unit]) => sum + Number(count) * (units[unit?.toLowerCase() ?? ''] ?? 0), 0);
}
 
; 

 
function describeReply(reply, asked) {
    const { host, what, hint } = asked;
    const { status } = reply;
     
    if (status === 404 && hint === null)
        return { ok: false, kind: 'missing', reason: `${host} has no ${what}` };
    if (status === 401 || status === 403 || status === 404)
        return describeDenied(status, asked);
    if (status === 429)
        return { ok: false, kind: 'unavailable', reason: describeLimit(reply, asked), passing: true };
    const said = `${host} answered ${status} for ${what}`;
    if (isPassing(status))
        return { ok: false, kind: 'unavailable', reason: `${said}${describeWait(reply)}`, passing: true };
    return { ok: false, kind: 'unavailable', reason: `${said}: ${describeOdd(reply, asked)}` };
}
 
function describeOutcome({ reason, passing }) {
    return { ok: false, kind: 'unavailable', reason, ...(passing && { passing }) };
}
function describeDenied(status, { host, what, asWhom, hint }) {
    const help = hint ?? `it may be private; log in to ${host}, or grant read access`;
    return { ok: false, kind: 'denied', reason: `${host}, asked ${asWhom}, answered ${status} for ${what}: ${help}` };
}
function describeLimit(reply, { host, what, asWhom }) {
    const login = asWhom.startsWith('anonymously') ? `log in to ${host} for a higher one, or ` : '';
    const way = `${login}ask less at once ("requests" of ${host} under registries in the policy)`;
    return `${host} answered 429 for ${what}, its limit is reached${describeWait(reply)}: ${way}`;
}
function describeWait({ asksToWait }) {
    if (asksToWait === undefined)
        return '';
    const seconds = Math.ceil(asksToWait / 1000);
    return `, and asks to wait ${seconds} s, more than the ${longestWait / 1000} s that a run waits`;
}
 
const wantsTls = /HTTP request (?:to an HTTPS server|was sent to HTTPS port)|plain HTTP to an SSL-enabled/i;
function describeOdd(reply, { host, plainHttp }) {
    if (reply.status === 407)
        return 'the proxy wants a login: HTTP_PROXY=http://user:password@host:port';
    if (plainHttp && wantsTls.test(reply.body.subarray(0, 4_096).toString('utf8')))
        return `it speaks TLS; remove plainHttp of ${host} under registries in the policy`;
    return 'no registry answers so; is it the right host, or is a proxy or a login page in the way?';
}
 
; 




async function fetchAnswer(name, question, options) {
    const found = findEndpoint(name.host, options);
    if (!found.ok)
        return unasked({ ok: false, kind: 'refused', reason: found.reason });
    const { endpoint } = found;
    const grant = await options.grants.get(endpoint, name);
    if (!grant.ok)
        return unasked(grant);
    const fetched = await fetchWith(grant.value, endpoint, name, question, options);
    if (!grant.value.implicit || fetched.answer.ok || fetched.answer.kind !== 'denied')
        return fetched;
    const anonymous = await options.grants.getAnonymous(endpoint, name);
    if (!anonymous.ok)
        return fetched;
    const second = await fetchWith(anonymous.value, endpoint, name, question, options);
    return second.answer.ok ? second : fetched;
}
async function fetchWith(grant, endpoint, name, question, options) {
    const logins = new Map([[endpoint.origin, grant]]);
    const first = await follow(endpoint, name, question, logins, options);
    if (!first.ok)
        return unasked(first);
    if (first.value.reply.status !== 401)
        return judge(endpoint, name, question, first.value, grant);
    const { url, reply } = first.value;
    const isForeign = url.origin !== endpoint.origin;
    const renewed = isForeign
        ? await visit(url, reply, options)
        : await options.grants.renew(endpoint, name, grant, reply);
    if (!renewed.ok)
        return unasked(renewed);
    if (renewed.value.header === (isForeign ? null : grant.header))
        return judge(endpoint, name, question, first.value, renewed.value);
    logins.set(url.origin, renewed.value);
    const second = await follow(endpoint, name, question, logins, options);
    return second.ok ? judge(endpoint, name, question, second.value, renewed.value) : unasked(second);
}
 
async function follow(endpoint, name, question, logins, { transport, registries }) {
    let url = new URL(`/v2/${name.repository}/${question.path}`, endpoint.origin);
    for (let redirects = 0; redirects <= 3; redirects++) {
        const authorization = logins.get(url.origin)?.header;
        const headers = { accept: question.accept, ...(authorization && { authorization }) };
        const outcome = await transport.send({ host: name.host, method: question.method, url, headers, cap: question.cap });
        if (!outcome.ok)
            return describeOutcome(outcome);
        if (![301, 302, 303, 307, 308].includes(outcome.reply.status))
            return { ok: true, value: { reply: outcome.reply, url } };
        const location = outcome.reply.headers('location')[0] ?? '';
        if (!URL.canParse(location, url.href))
            break;
        url = new URL(location, url);
        if (!mayFollow(url, endpoint, { registries })) {
            const reason = `${name.host} redirects to ${showHost(url.host)}, which is not asked: it must be a public host over https, or listed under registries in the policy`;
             
            return { ok: false, kind: 'unavailable', reason };
        }
    }
    return { ok: false, kind: 'unavailable', reason: `${name.host} redirects more than three times, or to nowhere` };
}
 
function visit(url, reply, { grants }) {
    const repository = /^\/v2\/(.+)\/(?:manifests|blobs|tags)\//.exec(url.pathname)?.[1] ?? '';
    const endpoint = { host: url.host, origin: url.origin, plainHttp: url.protocol === 'http:' };
    return grants.visit(endpoint, { host: `${url.host} (by a redirect)`, repository }, reply);
}
function judge(endpoint, name, question, { reply, url }, grant) {
    const { status } = reply;
    if (status === 200)
        return { answer: { ok: true, value: reply }, status };
    const image = `${name.host}/${name.repository}`;
    const host = url.origin === endpoint.origin ? name.host : showHost(url.host);
    const part = question.path.startsWith('tags/') ? 'list of tags' : question.path.split('/')[1];
    const what = `${part} of ${image}`;
    const { asWhom, hint } = grant;
    const answer = describeReply(reply, { host, what, asWhom, hint, plainHttp: endpoint.plainHttp });
     
    const isFinal = status === 401 && reply.headers('www-authenticate').length > 0;
    return { answer, status: isFinal ? null : status };
}
function unasked(answer) {
    return { answer, status: null };
}
 
; 
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
 
const challenge_element = new RegExp(`(?:(?<scheme>${token})(?:[ \\t]+(?![ \\t]*=)|(?=,|$)))?(?:(?<name>${token})[ \\t]*=[ \\t]*(?:"(?<quoted>(?:[^"\\\\]|\\\\.)*)"|(?<bare>[^\\s,"]+))(?=[ \\t]*(?:,|$))|(?<opaque>[A-Za-z0-9._~+/-]+=*)(?=[ \\t]*(?:,|$)))?`, 'y');


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
 
; 





async function fetchToken(wish, options) {
    const { challenge, endpoint, credential } = wish;
    const { realm: text = '' } = challenge.parameters;
    const realm = URL.canParse(text) ? new URL(text) : null;
    const name = `name it as tokenServer of ${endpoint.host} under registries in the policy`;
    if (!realm || !(isPublic(realm) || mayFollow(realm, endpoint, options))) {
        const other = realm === null ? 'what is no address' : showHost(realm.host);
        const reason = `${endpoint.host} sends logins to ${other}, which is not asked: a token server must be a public host over https; if it is the right one, ${name}`;
        return { ok: false, kind: 'unavailable', reason };
    }
    const isWithheld = credential !== null && !maySeeLogin(realm, endpoint, options);
    const hint = isWithheld
        ? `the login for ${endpoint.host} was not sent to its token server ${showHost(realm.host)}, which is of another owner; if that is right, ${name}`
        : null;
    const shown = isWithheld ? null : credential;
    const answer = await tryLogins(realm, shown, hint, wish, options);
     
    if (answer.ok || answer.kind !== 'denied' || shown?.kind !== 'password' || !shown.implicit)
        return answer;
    const refused = `the workflow's token was refused; ${endpoint.host} may want another login, or the package read access for this repository`;
    return tryLogins(realm, null, refused, wish, options);
}
 
function basic({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
 
function showCredential(credential) {
    return credential && credential.kind !== 'failed' ? `with the credentials of ${credential.source}` : 'anonymously';
}
 
async function tryLogins(realm, credential, hint, wish, options) {
    const started = options.now();
    const first = await ask(realm, credential, wish, options);
    const isUnknown = first.ok && [400, 404, 405, 501].includes(first.reply.status);
    const beside = credential?.kind === 'identity' && isUnknown ? credential.login : null;
    const password = beside && credential?.kind === 'identity' ? { kind: 'password', ...beside, source: credential.source } : null;
    const used = password ?? credential;
    const outcome = password ? await ask(realm, password, wish, options) : first;
    if (!outcome.ok)
        return describeOutcome(outcome);
    const { endpoint, name } = wish;
    const asWhom = showCredential(used);
    const what = `a token to pull ${name.repository}`;
    const asked = { host: endpoint.host, what, asWhom, hint, plainHttp: endpoint.plainHttp };
    const answer = readToken(outcome.reply, asked, started);
    const isImplicit = used?.kind === 'password' && used.implicit === true;
    return answer.ok && isImplicit ? { ok: true, value: { ...answer.value, implicit: true } } : answer;
}
 
async function ask(realm, credential, wish, options) {
    const { endpoint } = wish;
    let request = tokenRequest(realm, credential, wish);
    for (let redirects = 0;; redirects++) {
        const outcome = await options.transport.send({ host: endpoint.host, cap: 1 << 20, ...request });
        if (!outcome.ok || ![301, 302, 303, 307, 308].includes(outcome.reply.status) || redirects === 3)
            return outcome;
        const location = outcome.reply.headers('location')[0] ?? '';
        const next = URL.canParse(location, request.url.href) ? new URL(location, request.url) : null;
        if (next === null || !mayFollow(next, endpoint, options))
            return outcome;
        const isSeen = credential === null || next.origin === realm.origin || maySeeLogin(next, endpoint, options);
        if (!isSeen)
            return outcome;
        request = { ...request, url: next };
    }
}
function tokenRequest(realm, credential, { challenge, scope }) {
    const { service } = challenge.parameters;
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
    return { method: 'GET', url, headers: credential?.kind === 'password' ? { authorization: basic(credential) } : {} };
}
function readToken(reply, asked, started) {
    if (reply.status < 200 || reply.status > 299) {
        const answer = describeReply(reply, asked);
         
        return answer.kind === 'missing'
            ? {
                ok: false,
                kind: 'unavailable',
                reason: `the token server of ${asked.host} answered 404; is it the right host?`,
            }
            : answer;
    }
    const token = parseToken(reply.body);
    if (!token)
        return { ok: false, kind: 'unavailable', reason: `${asked.host} gave no token, asked for ${asked.what}` };
    const { asWhom, hint } = asked;
    return { ok: true, value: { header: `Bearer ${token.text}`, expires: started + token.seconds * 1000, asWhom, hint } };
}
 
function parseToken(body) {
    const answer = parseObject(body.toString('utf8'));
    const text = answer?.['token'] || answer?.['access_token'];
    if (typeof text !== 'string' || !/^[\x21-\x7e]+$/.test(text))
        return null;
    const seconds = Number(answer?.['expires_in']);
    return { text, seconds: seconds > 60 ? seconds : 60 };
}
 
 
var external_node_timers_promises_ = __webpack_require__(58500);
 
var external_node_util_ = __webpack_require__(57975);
 
var external_node_zlib_ = __webpack_require__(38522);
 
var undici = __webpack_require__(24371);
 
var about = __webpack_require__(83631);
; 
 
const rows = [
    [/TIMEOUT|ETIMEDOUT|TimeoutError/, true, (host) => `${host} did not answer in time`],
    [/ENOTFOUND/, false, (host) => `${host} has no address (a wrong name, or no network without HTTPS_PROXY)`],
    [/PROXY_40[37]/, false, describeProxy],
    [/PROXY_/, true, describeProxy],
    [/CERT_HAS_EXPIRED/, false, (host) => `the certificate of ${host} has expired; renew it there, or set this clock`],
    [/CERT_NOT_YET_VALID/, false, (host) => `the certificate of ${host} is not valid yet; set this clock`],
    [
        /ERR_TLS_CERT_ALTNAME_INVALID/,
        false,
        (host) => `the certificate of ${host} was issued for other names; ask by one of those, or renew it for this one`,
    ],
    [
        /CERTIFICATE_REQUIRED|ALERT_(BAD_CERTIFICATE|HANDSHAKE_FAILURE)/,
        false,
        (host, code) => `${host} wants a client certificate (${code}), which is not supported`,
    ],
    [
        /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|EPROTO/,
        false,
        (host, code) => `${host} speaks no TLS (${code}); for plain HTTP set plainHttp of it under registries in the policy`,
    ],
    [
        /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/,
        false,
        (host, code) => `the certificate of ${host} is of no authority that is known here (${code}); for an own certificate authority set NODE_EXTRA_CA_CERTS`,
    ],
];
 
function describeFailure(host, error, plainHttp = false) {
    const codes = findCodes(error);
    for (const [pattern, passing, describe] of rows) {
        const code = codes.find((candidate) => pattern.test(candidate));
        if (code !== undefined)
            return { ok: false, passing, reason: describe(host, code) };
    }
    const [code = 'unknown error'] = codes;
    const doubt = /UND_ERR_SOCKET|ECONNRESET|HPE_/.test(code) ? describeDoubt(plainHttp, code) : '';
    return { ok: false, passing: true, reason: `the connection to ${host} failed (${code})${doubt}` };
}
 
function describeDoubt(plainHttp, code) {
    if (plainHttp)
        return '; if it speaks TLS, remove plainHttp';
    return code === 'UND_ERR_SOCKET' ? '; if it wants a client certificate, that is not supported' : '';
}
function describeProxy(host, code) {
    const status = code.slice('PROXY_'.length);
    const login = status === '407' ? '; it wants a login: HTTPS_PROXY=http://user:password@host:port' : '';
    return `the proxy refuses the connection to ${host} (${status})${login}`;
}
 
function findCodes(error) {
    const codes = [];
    for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 8; depth++) {
        const { code, cause, name, message } = at;
         
        const proxy = /^Proxy (?:response \((\d{3})\)|Authentication Required \((407)\))/.exec(String(message));
        if (proxy)
            codes.push(`PROXY_${proxy[1] ?? proxy[2]}`);
        codes.push(...[code, cause ? null : name].filter((text) => typeof text === 'string'));
        at = cause;
    }
    return codes;
}
 
; 





 
const userAgent = `image-policy/${about .rE} (+${about .TB})`;
 
async function exchange(ask, dispatcher, timeouts) {
    try {
        const { statusCode, headers, body } = await (0,undici .Em)(ask.url, {
            method: ask.method,
             
            headers: { 'user-agent': userAgent, 'accept-encoding': 'identity', ...ask.headers },
            body: ask.body ?? null,
            dispatcher,
            headersTimeout: timeouts.headers,
            bodyTimeout: timeouts.body,
            signal: AbortSignal.timeout(timeouts.attempt),
             
            ...(ask.method === 'HEAD' ? { reset: false } : {}),
        });
        const values = (name) => [headers[name] ?? []].flat();
        const sent = await readBody(body, ask.cap);
        const bytes = sent && (await decode(sent, values('content-encoding').join().toLowerCase(), ask.cap));
        if (bytes === null)
            return exchange_failed(`${ask.host} answered with more than ${ask.cap} bytes`);
        if (bytes === 'unreadable')
            return exchange_failed(`${ask.host} answered in an encoding that cannot be read`);
        return { ok: true, reply: { status: statusCode, headers: values, body: bytes } };
    }
    catch (error) {
        return describeFailure(ask.host, error, ask.url.protocol === 'http:');
    }
}
function exchange_failed(reason) {
    return { ok: false, passing: false, reason };
}
 
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
const decoders = {
    gzip: (0,external_node_util_.promisify)(external_node_zlib_.gunzip),
    'x-gzip': (0,external_node_util_.promisify)(external_node_zlib_.gunzip),
    deflate: (0,external_node_util_.promisify)(external_node_zlib_.inflate),
    br: (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress),
};
 
async function decode(body, encoding, cap) {
    if (body.length === 0 || encoding === '' || encoding === 'identity')
        return body;
    const decoder = decoders[encoding.trim()];
    if (decoder === undefined)
        return 'unreadable';
    try {
        return await decoder(body, { maxOutputLength: cap });
    }
    catch (error) {
        const { code } = error;
        return code === 'ERR_BUFFER_TOO_LARGE' ? null : 'unreadable';
    }
}
 
; 
 
const first = 16;
 
const patience = 8;


function openGate({ most, now, sleep }) {
    const waiting = { fresh: [], refused: [] };
    const width = openWidth(most);
    let busy = 0;
    let since = null;
    const rest = openRest({ now, sleep }, () => pump());
    const pump = () => {
        while (!rest.isHeld() && busy < width.limit()) {
            const next = waiting.refused.shift() ?? waiting.fresh.shift();
            if (next === undefined)
                return;
            busy += 1;
            next();
        }
    };
    return {
        enter: (again) => new Promise((resolve) => {
            waiting[again ? 'refused' : 'fresh'].push(() => resolve({ epoch: width.epoch() }));
            pump();
        }),
        leave: (turn, outcome) => {
            busy -= 1;
            since = outcome === 'answered' ? null : (since ?? now());
            if (outcome === 'answered')
                width.grow();
            if (typeof outcome === 'object') {
                rest.hold(outcome.pause);
                width.shrink(turn);
            }
            pump();
        },
        failingSince: () => since,
    };
}
 
function openWidth(most) {
    let limit = Math.min(first, most);
    let [epoch, answers] = [0, 0];
    return {
        limit: () => limit,
        epoch: () => epoch,
        grow: () => {
            answers += 1;
            if (epoch > 0 && answers < patience * limit)
                return;
            answers = 0;
            limit = Math.min(most, limit + 1);
        },
         
        shrink: (turn) => {
            if (turn.epoch < epoch)
                return;
            epoch += 1;
            answers = 0;
            limit = Math.max(1, Math.floor(limit / 4));
        },
    };
}
 
function openRest({ now, sleep }, wake) {
    let until = null;
    const doze = async () => {
        for (let target = until; target !== null; target = until) {
            await sleep(Math.max(0, target - now()));
             
            if (until === target)
                until = null;
        }
        wake();
    };
    return {
        isHeld: () => until !== null,
        hold: (pause) => {
            const isAwake = until === null;
            until = Math.max(until ?? 0, now() + pause);
            if (isAwake)
                void doze();
        },
    };
}
 
 
var external_node_net_ = __webpack_require__(77030);
; 





function openRoutes(env, options) {
    const findProxy = readProxies(env);
    const timeout = { timeout: options.connectTimeout };
     
    const settings = { connections: options.connections, maxHeaderSize: 64 << 10 };
    const direct = new undici .g6({ ...settings, connect: timeout });
    const agents = new Map();
    return (url) => {
        const proxy = findProxy(url);
        if (proxy === null)
            return direct;
        const known = agents.get(proxy.href);
        if (known !== undefined)
            return known;
        const login = tokenOf(proxy);
        const agent = new undici .kT({
            ...settings,
            uri: proxy.origin,
            requestTls: timeout,
            proxyTls: timeout,
             
            proxyTunnel: false,
            ...(login && { token: login }),
        });
        agents.set(proxy.href, agent);
        return agent;
    };
}
 
function readProxies(env) {
    const all = readProxy(env, ['all_proxy', 'ALL_PROXY']);
    const proxies = {
        'http:': readProxy(env, ['http_proxy', 'HTTP_PROXY']) ?? all,
        'https:': readProxy(env, ['https_proxy', 'HTTPS_PROXY']) ?? all,
    };
    const exceptions = (env['no_proxy'] ?? env['NO_PROXY'] ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
    return (url) => {
        const proxy = url.protocol === 'http:' ? proxies['http:'] : proxies['https:'];
        return proxy === null || exceptions.some((entry) => isExcepted(url, entry.toLowerCase())) ? null : proxy;
    };
}
 
function readProxy(env, names) {
    const name = names.find((candidate) => env[candidate]);
    const text = name && env[name]?.trim();
    if (!name || !text)
        return null;
    const address = text.includes('://') ? text : `http://${text}`;
    const proxy = URL.canParse(address) ? new URL(address) : null;
    if (proxy && ['http:', 'https:'].includes(proxy.protocol) && proxy.hostname !== '')
        return proxy;
    throw new errors .y(`${name} is no address of an http proxy; write it as http://host:port`);
}
 
function isExcepted(url, entry) {
    if (entry === '*')
        return true;
    const host = bare(url.hostname).replace(/\.$/, '');
    const net = /^\[?([0-9a-f:.]+)\]?\/(\d{1,3})$/.exec(entry);
    if (net?.[1])
        return isWithin(host, net[1], Number(net[2]));
    if ((0,external_node_net_.isIP)(bare(entry)))
        return isWithin(host, bare(entry), (0,external_node_net_.isIP)(bare(entry)) === 6 ? 128 : 32);
    const [, name = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? [];
    if (port !== undefined && port !== (url.port || (url.protocol === 'http:' ? '80' : '443')))
        return false;
    if ((0,external_node_net_.isIP)(bare(name)))
        return isWithin(host, bare(name), (0,external_node_net_.isIP)(bare(name)) === 6 ? 128 : 32);
    const domain = name.replace(/^\*?\./, '').replace(/\.$/, '');
    return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}
function isWithin(host, net, prefix) {
    const [family, other] = [(0,external_node_net_.isIP)(host), (0,external_node_net_.isIP)(net)];
    if (family === 0 || other === 0 || prefix > (other === 6 ? 128 : 32))
        return false;
    const list = new external_node_net_.BlockList();
    list.addSubnet(net, prefix, other === 6 ? 'ipv6' : 'ipv4');
    return list.check(host, family === 6 ? 'ipv6' : 'ipv4');
}
function bare(host) {
    return host.replace(/^\[|\]$/g, '').toLowerCase();
}
function tokenOf({ username, password }) {
    if (username === '' && password === '')
        return null;
    const [user, secret] = [username, password].map((part) => {
        try {
            return decodeURIComponent(part);
        }
        catch {
            return part;
        }
    });
    return `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`;
}
 
; 





const defaults = { connect: 10_000, headers: 20_000, body: 20_000, attempt: 40_000, total: 150_000 };
 
const parallel = 200;


function openTransport(options) {
    const timeouts = { ...defaults, ...options.timeouts };
    const routes = { connectTimeout: timeouts.connect, connections: parallel };
    const { dispatcher } = options;
    const route = dispatcher ? () => dispatcher : openRoutes(process.env, routes);
    const now = options.now ?? Date.now;
    const sleep = options.sleep ?? external_node_timers_promises_.setTimeout;
    const random = options.random ?? Math.random;
    const counts = new Map();
    const gates = new Map();
    const gateOf = ({ url, host }) => remember(gates, url.origin, () => openGate({ most: options.mostAtOnce?.(host) ?? parallel, now, sleep }));
    const send = async (ask) => {
        const gate = gateOf(ask);
        let deadline = null;
        for (let count = 0;; count++) {
            const turn = await gate.enter(count > 0);
             
            deadline ??= (gate.failingSince() ?? now()) + timeouts.total;
            counts.set(ask.host, (counts.get(ask.host) ?? 0) + 1);
            const result = await exchange(ask, route(ask.url), timeouts);
            const status = result.ok ? result.reply.status : null;
            const delay = mayPass(ask, result) ? retryDelay(toFailed(result), count, now(), random) : null;
            const wait = waitOf(delay, count, status);
            const isOver = wait === null || now() + wait > deadline;
            const isHeld = status !== null && isRefusal(status);
            gate.leave(turn, isHeld && !isOver ? { pause: wait } : delay ? 'failed' : 'answered');
            if (isOver)
                return publish(result, delay);
            if (!isHeld)
                await sleep(wait);
        }
    };
    const requests = () => {
        const byHost = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
        return { total: byHost.reduce((sum, [, count]) => sum + count, 0), byHost: Object.fromEntries(byHost) };
    };
    return { send, requests };
}
 
function waitOf(delay, count, status) {
    return delay && 'wait' in delay && count < mostRetries(status, delay.asked) ? delay.wait : null;
}
 
function remember(map, key, make) {
    const held = map.get(key);
    if (held !== undefined)
        return held;
    const made = make();
    map.set(key, made);
    return made;
}
 
function mayPass({ method }, result) {
    if (!result.ok)
        return result.passing;
    return isPassing(result.reply.status) && !(method === 'HEAD' && result.reply.status === 500);
}
function toFailed(result) {
    if (!result.ok)
        return null;
    const { reply } = result;
    const retryAfter = reply.headers('retry-after')[0] ?? null;
    return { status: reply.status, retryAfter, body: reply.body.subarray(0, 4_096).toString('utf8') };
}
function publish(result, delay) {
    if (!result.ok || delay === null || 'wait' in delay)
        return result;
    return { ok: true, reply: { ...result.reply, asksToWait: delay.tooLong } };
}
 
; 







function openGrants(options) {
    const challenges = new Map();
    const scopes = new Map();
    const grants = new Map();
    const login = async (endpoint, name, isAnonymous = false) => {
        const challenge = await remember(challenges, endpoint.host, () => ping(endpoint, options));
        if (!challenge.ok)
            return challenge;
        const credential = challenge.value && !isAnonymous ? await options.credentials.find(name) : null;
        return answerChallenge(challenge.value, credential, endpoint, name, scopes.get(grants_keyOf(name)) ?? null, options);
    };
    const replace = async (endpoint, name, isStale) => {
        const key = grants_keyOf(name);
        const held = remember(grants, key, () => login(endpoint, name));
        const answer = await held;
        if (!answer.ok || !isStale(answer.value))
            return answer;
         
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
             
            const scope = challenge?.parameters['scope'];
            if (scope && used.header !== null && used.expires > options.now())
                scopes.set(grants_keyOf(name), scope);
            return replace(endpoint, name, (grant) => grant === used);
        },
        getAnonymous: (endpoint, name) => remember(grants, `anonymously ${grants_keyOf(name)}`, () => login(endpoint, name, true)),
        visit: (endpoint, name, reply) => {
            const challenge = choose(reply);
            const scope = challenge?.parameters['scope'] ?? null;
            return remember(grants, grants_keyOf(name), () => answerChallenge(challenge, null, endpoint, name, scope, options));
        },
    };
}
const never = Number.POSITIVE_INFINITY;
const nobody = { header: null, expires: never, asWhom: 'anonymously', hint: null };
function grants_keyOf({ host, repository }) {
    return `${host}/${repository}`;
}
 
async function ping(endpoint, { transport }) {
    const { host, plainHttp } = endpoint;
    const url = new URL('/v2/', endpoint.origin);
    const outcome = await transport.send({ host, method: 'GET', url, headers: {}, cap: 1 << 20 });
    if (!outcome.ok)
        return describeOutcome(outcome);
    const { status } = outcome.reply;
    if (isPassing(status) || status === 407)
        return describeReply(outcome.reply, { host, what: 'its login', asWhom: nobody.asWhom, hint: null, plainHttp });
    return { ok: true, value: status === 401 ? choose(outcome.reply) : null };
}
function choose(reply) {
    const offered = parseChallenges(reply.headers('www-authenticate'));
    const bearer = offered.find(({ scheme, parameters }) => scheme === 'bearer' && parameters['realm']);
    return bearer ?? offered.find(({ scheme }) => scheme === 'basic') ?? null;
}
async function answerChallenge(challenge, credential, endpoint, name, scope, options) {
    if (!challenge)
        return { ok: true, value: nobody };
    if (credential?.kind === 'failed')
        return { ok: false, kind: 'denied', reason: credential.reason };
    if (challenge.scheme === 'bearer') {
        const wanted = scope ?? `repository:${name.repository}:pull`;
        return fetchToken({ challenge, credential, endpoint, name, scope: wanted }, options);
    }
    const login = credential?.kind === 'identity' ? credential.login : credential;
    if (!login)
        return { ok: true, value: nobody };
    return { ok: true, value: { ...nobody, header: basic(login), asWhom: showCredential(credential) } };
}
 
; 


const indexTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
];
const imageTypes = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
 
const configTypes = [
    'application/vnd.oci.image.config.v1+json',
    'application/vnd.docker.container.image.v1+json',
];
 
const vagueConfigTypes = ['application/octet-stream', 'application/json', 'text/html'];
 
const acceptManifest = [...indexTypes, ...imageTypes].join(', ');
 
function parseMediaType(header) {
    return header?.split(';')[0]?.trim().toLowerCase() || null;
}
function isManifestType(mediaType) {
    return mediaType !== null && [...indexTypes, ...imageTypes].includes(mediaType);
}


function parseManifest(body, contentType) {
    const root = parseObject(body.toString('utf8'));
    if (!root)
        return { ok: false, reason: 'its manifest is not a JSON object' };
    const own = typeof root['mediaType'] === 'string' ? root['mediaType'] : null;
    if (own && isManifestType(contentType) && own !== contentType) {
        return { ok: false, reason: 'its manifest and the Content-Type name two different types' };
    }
    const mediaType = own ?? (isManifestType(contentType) ? contentType : guessType(root));
    if (!isManifestType(mediaType))
        return { ok: false, reason: 'it is neither an image nor an index of images' };
    const index = indexTypes.includes(mediaType);
    if (index ? 'config' in root || 'layers' in root : 'manifests' in root) {
        return { ok: false, reason: 'its manifest is image and index at once' };
    }
    return index ? readIndex(root['manifests'], mediaType) : readImage(root['config'], mediaType);
}
 
const noConfig = { labels: {}, created: null, platform: null };
 
function parseConfig(body, { mediaType }) {
    const root = parseObject(body.toString('utf8'));
    if (!root)
        return vagueConfigTypes.includes(mediaType) ? noConfig : null;
    const config = isRecord(root['config']) ? root['config'] : {};
    const labels = Object.entries(isRecord(config['Labels']) ? config['Labels'] : {});
    const texts = labels.filter((label) => typeof label[1] === 'string');
    return { labels: Object.fromEntries(texts), created: readDate(root['created']), platform: readPlatform(root) };
}
 
function guessType(root) {
    if (root['schemaVersion'] !== 2)
        return null;
    if (Array.isArray(root['manifests']))
        return indexTypes[0] ?? null;
    return isRecord(root['config']) && Array.isArray(root['layers']) ? (imageTypes[0] ?? null) : null;
}
function readIndex(manifests, mediaType) {
    if (!Array.isArray(manifests) || manifests.length === 0)
        return { ok: false, reason: 'its index lists no manifests' };
    const children = manifests.filter(mayBeImage).map(readDescriptor);
    const whole = children.filter((child) => child !== null);
    if (whole.length < children.length)
        return { ok: false, reason: 'its index holds a malformed entry' };
    return { ok: true, manifest: { kind: 'index', mediaType, children: whole } };
}
function readImage(value, mediaType) {
    const config = readDescriptor(value);
    if (!config)
        return { ok: false, reason: 'its manifest names no config' };
    const isImage = [...configTypes, ...vagueConfigTypes].includes(config.mediaType);
    if (!isImage)
        return { ok: true, manifest: { kind: 'artifact', mediaType } };
    return { ok: true, manifest: { kind: 'image', mediaType, config } };
}


function mayBeImage(child) {
    if (!isRecord(child))
        return true;
    const { annotations, platform, mediaType, artifactType } = child;
    if (isRecord(annotations) && 'vnd.docker.reference.type' in annotations)
        return false;
    if (isRecord(platform) && platform['os'] === 'unknown' && platform['architecture'] === 'unknown')
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
 
function readPlatform({ os, architecture, variant }) {
    if (typeof os !== 'string' || typeof architecture !== 'string' || !os || !architecture)
        return null;
    const plain = (architecture === 'arm64' && (variant === 'v8' || variant === '8')) || variant === 'v1';
    return [os, architecture, ...(typeof variant === 'string' && variant && !plain ? [variant] : [])].join('/');
}
 
function readDate(value) {
    const date = typeof value === 'string' ? new Date(value) : null;
    return date && date.getUTCFullYear() > 1980 ? date : null;
}
 
; 

 
const mostFetched = 256;
 
const deepest = 8;


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
 
; 


 
const pageCap = 32 << 20;
const perPage = 1000;
 
const mostPages = 500;
const mostTags = 500_000;
 
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
        const before = tags.size;
        for (const tag of listed)
            tags.add(tag);
        if (tags.size > mostTags)
            return fail(`there are more than ${mostTags}`);
        const isFull = listed.length === perPage && tags.size > before;
        const next = nextQuery(answer.value.headers('link')) ?? (isFull ? queryAfter(listed) : null);
        if (next === null)
            return { ok: true, value: [...tags] };
        query = next;
    }
    return fail(`they have more than ${mostPages} pages`);
}
 
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
 
function queryAfter(listed) {
    return new URLSearchParams({ n: String(perPage), last: listed.at(-1) ?? '' }).toString();
}
 
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
 
; 









 
const cap = 4 << 20;
 
const configCap = 16 << 20;


function openRegistry(options) {
    const mostAtOnce = (host) => options.registries.find((setting) => setting.host.toLowerCase() === host.toLowerCase())?.requests ?? null;
    const transport = openTransport({ ...options, mostAtOnce });
    const grants = openGrants({ ...options, transport, now: options.now ?? Date.now });
    const ask = (name, question) => fetchAnswer(name, question, { ...options, transport, grants });
    const resolutions = new Map();
    const manifests = new Map();
    const configs = new Map();
    const tags = new Map();
    const details = new Map();
    const manifest = (name, reference) => remember(manifests, open_keyOf(name, reference), () => readManifest(ask, name, reference));
    const config = (name, reference) => remember(configs, open_keyOf(name, reference), () => readConfig(ask, name, manifest(name, reference)));
    const resolved = (name, reference) => remember(resolutions, open_keyOf(name, reference), () => {
         
        const reading = digestAlgorithm(reference) === null ? undefined : manifests.get(open_keyOf(name, reference));
        return reading === undefined ? resolve(ask, name, reference, manifest) : resolvedOf(reading);
    });
    return {
        resolve: resolved,
        prove: async (name, tag) => {
            if (!isDockerHub(name.host))
                return resolvedOf(manifest(name, tag));
            const said = await resolved(name, tag);
            return said.ok ? resolved(name, said.value.digest) : said;
        },
        inspect: (name, digest) => remember(details, open_keyOf(name, digest), () => findPlatforms(digest, {
            manifest: (child) => manifest(name, child),
            platform: async (child) => then(await config(name, child), (value) => value.platform),
        })),
        config: async (name, digest) => then(await config(name, digest), ({ labels, created }) => ({ labels, created })),
        tags: (name) => remember(tags, open_keyOf(name, ''), () => listTags(async (of, question) => (await ask(of, question)).answer, name)),
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


async function resolve(ask, name, reference, manifest) {
    if (!isAskable(name, reference))
        return notAskable(name);
    const question = { method: 'HEAD', path: `manifests/${reference}`, accept: acceptManifest, cap };
    const { answer, status } = await ask(name, question);
    if (!answer.ok)
        return status === null || (isPassing(status) && status !== 500) ? answer : resolvedOf(manifest(name, reference));
    const mediaType = parseMediaType(answer.value.headers('content-type')[0]);
    const digest = saidDigest(answer.value);
    const asked = digestAlgorithm(reference) === null ? null : reference;
    const isUsable = digest !== null && isManifestType(mediaType) && (asked === null || digest === asked);
    return isUsable ? { ok: true, value: { digest, mediaType } } : resolvedOf(manifest(name, reference));
}
 
function saidDigest({ headers }) {
    const said = headers('docker-content-digest').flatMap((value) => value.split(','));
    const [digest, ...more] = new Set(said.map((value) => value.trim()).filter((value) => value !== ''));
    return digest !== undefined && more.length === 0 && digestAlgorithm(digest) !== null ? digest : null;
}
async function readManifest(ask, name, reference) {
    if (!isAskable(name, reference))
        return notAskable(name);
    const question = { method: 'GET', path: `manifests/${reference}`, accept: acceptManifest, cap };
    const { answer } = await ask(name, question);
    if (!answer.ok)
        return answer;
    const { headers, body } = answer.value;
    const verified = verify(answer.value, digestAlgorithm(reference) ? reference : saidDigest(answer.value));
    if ('problem' in verified)
        return unavailable(name, reference, verified.problem);
    const result = parseManifest(body, parseMediaType(headers('content-type')[0]));
    if (!result.ok)
        return unavailable(name, reference, result.reason);
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
    const { answer } = await ask(name, { method: 'GET', path, accept: '*/*', cap: configCap });
    if (!answer.ok)
        return answer;
    const verified = verify(answer.value, manifest.config.digest);
    if ('problem' in verified)
        return unavailable(name, digest, `its config: ${verified.problem}`);
    const config = parseConfig(answer.value.body, manifest.config);
    return config ? { ok: true, value: config } : unavailable(name, digest, 'its config is not a JSON object');
}
 
function verify({ body }, expected) {
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
 
; 


 

  })

};
