export const id = 7289;
export const ids = [7289,4610];
export const modules = {

  45143:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    BE: () => (  startGit),
    EO: () => (  runGit),
    gG: () => (  askGit),
    ig: () => (  describeStart),
    t1: () => (  streamGit)
  });
 
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90461);
  var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9707);



 
function startGit(root, args) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...(0,_environment_js__WEBPACK_IMPORTED_MODULE_1__  .W)(root), ...args], {
        cwd: root,
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__  .Q)(process.env),
        windowsHide: true,
    });
}
 
async function runGit(root, args) {
    const child = startGit(root, args);
    child.stdin?.end();
    const [code, stdout, stderr] = await Promise.all([waitForExit(child), collect(child.stdout), collect(child.stderr)]);
    return { code, stdout, stderr };
}
 
async function askGit(root, args) {
    const result = await runGit(root, args);
    if (result.code !== 0)
        throw describeFailure(args, result.stderr);
    return result.stdout;
}
 
async function* streamGit(root, args) {
    const child = startGit(root, args);
    child.stdin?.end();
    const exit = waitForExit(child);
    const stderr = collect(child.stderr);
    exit.catch(() => { });
    try {
        child.stdout?.setEncoding('utf8');
        for await (const chunk of child.stdout ?? [])
            yield chunk;
        if ((await exit) !== 0)
            throw describeFailure(args, await stderr);
    }
    finally {
        child.kill();
    }
}
 
function describeFailure(args, stderr) {
    if (/not a git repository/i.test(stderr)) {
        return new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .y('the root is in no Git repository: this needs one, so check the repository out first');
    }
    if (/dubious ownership|unsafe repository/i.test(stderr)) {
        return new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .y('Git refuses a repository that belongs to another user: run git config --global --add safe.directory <its directory>');
    }
    if (/promisor|lazy.?fetch|transport '[^']*' not allowed/i.test(stderr))
        return new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .y(partialClone);
    const said = stderr
        .replace(/[^\x20-\x7e]+/g, ' ')
        .trim()
        .slice(0, 300);
    return new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .h(`git ${args[0]} failed: ${said || 'it gave no reason'}`);
}
 
const partialClone = "the clone is partial and lacks files of history, and no network is asked for them: clone without --filter (actions/checkout: filter: '', and no sparse-checkout without it)";
function waitForExit(child) {
    return new Promise((resolve, reject) => {
        child.once('error', (error) => reject(describeStart(error)));
        child.once('close', (code) => resolve(code ?? -1));
    });
}
 
function describeStart(error) {
    const missing = 'code' in error && error.code === 'ENOENT';
    return missing
        ? new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .y('Git is not on the PATH: install it')
        : new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .h(`Git cannot be started: ${error.message}`);
}
async function collect(stream) {
    let text = '';
    stream?.setEncoding('utf8');
    for await (const chunk of stream ?? [])
        text += chunk;
    return text;
}
 

  }),

  54610:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    findOwnUrls: () => (  findOwnUrls),
    findRemoteOwner: () => (  findRemoteOwner),
    parseOwner: () => (  parseOwner)
  });
  var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45143);

 
async function findRemoteOwner(root) {
    const origin = await readOrigin(root);
    return origin === null ? null : parseOwner(origin);
}


async function findOwnUrls(root, env) {
    const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
    const origin = await readOrigin(root);
    return [
        ...(env['GITHUB_REPOSITORY'] ? [`${server}/${env['GITHUB_REPOSITORY']}`] : []),
        ...(origin === null ? [] : [origin]),
    ];
}
 
function parseOwner(address) {
    const match = /^(?:[a-z+]+:\/\/[^/]+\/|[^/:]+@[^/:]+:)(?:.*\/)?([^/]+)\/[^/]+\/?$/.exec(address);
    return match?.[1] ?? null;
}
async function readOrigin(root) {
    try {
        const { code, stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_0__  .EO)(root, ['config', '--get', 'remote.origin.url']);
        return code === 0 ? stdout.trim() : null;
    }
    catch {
         
        return null;
    }
}
 

  }),

  87289:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  addInit: () => (  addInit)
});

 
var about = __webpack_require__(83631);
 
var remote = __webpack_require__(54610);
 
var git = __webpack_require__(95889);
 
var lazy = __webpack_require__(31699);
 
var renderer = __webpack_require__(19670);
 
var adapters_workspace = __webpack_require__(77826);
 
var check = __webpack_require__(32025);
 
var whole = __webpack_require__(89206);
 
var policy_baseline = __webpack_require__(43346);
 
var policy_images = __webpack_require__(98663);
 
var parse = __webpack_require__(60978);
 
var scan_tree = __webpack_require__(18604);
 
var errors = __webpack_require__(90461);
 
var rules_finding = __webpack_require__(51496);
 
var collate = __webpack_require__(26658);
; 


 
function listErrors(report) {
    const entries = new Map();
    for (const finding of report.findings) {
        const { severity, exception, file, rule, also = [] } = finding;
        if (severity !== 'error' || (exception !== null && exception.baseline === undefined))
            continue;
        const name = (0,rules_finding .AW)(finding);
        const key = JSON.stringify([file, name]);
        const entry = entries.get(key) ?? { file, image: name, rules: new Map() };
        entries.set(key, entry);
        for (const each of [rule, ...also])
            entry.rules.set(each, (entry.rules.get(each) ?? 0) + 1);
    }
    return [...entries.values()].sort((a, b) => (0,collate .U)(a.file, b.file) || (0,collate .U)(a.image ?? '', b.image ?? ''));
}
 
function shrinkBaseline({ entries }, today) {
    const found = new Map(today.map((entry) => [JSON.stringify([entry.file, entry.image]), entry.rules]));
    return entries.flatMap(({ file, image, rules }) => {
        const now = found.get(JSON.stringify([file, image]));
        const left = [...rules]
            .map(([rule, times]) => [rule, Math.min(times, now?.get(rule) ?? 0)])
            .filter(([, times]) => times > 0);
        return left.length === 0 ? [] : [{ file, image, rules: new Map(left) }];
    });
}
 
function countFindings(entries) {
    const counts = entries.map(({ rules }) => {
        const all = [...rules.values()].reduce((sum, times) => sum + times, 0);
        return all - Math.min(rules.get('digest-required') ?? 0, rules.get('floating-tag') ?? 0);
    });
    return counts.reduce((sum, number) => sum + number, 0);
}
 
 
var dist = __webpack_require__(38815);
 
var untrusted = __webpack_require__(60606);
; 




 
function renderBaselineFile({ reason, owner, expires, entries }) {
    const files = [...(0,collate .$)(entries, ({ file }) => file)].map(([file, inFile]) => {
        const images = inFile.map(({ image, rules }) => [image ?? policy_baseline .p1, Object.fromEntries(rules)]);
        return [file, Object.fromEntries(images)];
    });
    const document = new dist .yo({ version: 1, reason, owner: (0,untrusted .BP)(owner), expires });
    const findings = document.createNode({});
    if ((0,dist .jh)(findings)) {
        findings.flow = files.length === 0;
        for (const [file, images] of files)
            findings.items.push(document.createPair(file, images));
        for (const { value } of findings.items) {
            if ((0,dist .jh)(value))
                for (const { value: rules } of value.items)
                    if ((0,dist .jh)(rules))
                        rules.flow = true;
        }
    }
    document.set('findings', findings);
    document.commentBefore = headline;
    return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
const headline = [
    ' What was wrong when the policy began: it is excused until the day below, and nothing else is. "image-policy pin" writes the',
    ' digests, "image-policy init --baseline" takes out what is done. Do not add to it: a new finding is to be fixed.',
].join('\n');
 
; 
 
const codeOwnersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
 
function findCodeOwner(text) {
    const entries = text
        .split(/\r?\n/)
        .map((line) => line
        .replace(/(?:^|\s)#.*$/, '')
        .trim()
        .split(/\s+/))
        .flatMap(([pattern, owner]) => pattern !== undefined && owner !== undefined && isOwner(owner) ? [{ pattern, owner }] : []);
    return (entries.findLast(({ pattern }) => pattern === '*') ?? entries[0])?.owner ?? null;
}
 
function isOwner(text) {
    return /^@?[\w.+-]+(?:[@/][\w.-]+)?$/.test(text) && text.includes('@');
}
 
; 
 
const decisiveRank = 3;
 
const fastRank = 1;
const ranks = [
    [0, ['local', 'localhost', 'minikube']],
    [1, ['dev', 'develop', 'development']],
    [2, ['test', 'testing', 'tst', 'int', 'integration', 'ci']],
    [3, ['qa', 'sit']],
    [4, ['uat', 'aat', 'acceptance']],
    [5, ['staging', 'stage', 'stg', 'nonprod', 'non-prod', 'nonproduction', 'non-production']],
    [6, ['preprod', 'pre-prod', 'preproduction', 'pre-production', 'canary']],
    [7, ['prod', 'production', 'prd', 'live']],
    [null, ['demo', 'sandbox', 'sbox', 'perf', 'perftest', 'load', 'ithc']],
];
const words = new Map(ranks.flatMap(([rank, names]) => names.map((name) => [name, rank])));
const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length).join('|');
const within = new RegExp(`^(?:(.*)[-_.])?(${longestFirst})(?:[-_.](.*))?$`, 'i');
const words_whole = new RegExp(`(?<![^-_.])(?:${longestFirst})(?![^-_.])`, 'i');
 
function rankOf(text) {
    return words.get(text.toLowerCase().replace(ordinal, ''));
}
 
const ordinal = /^\d+[-_.]/;
 
function findWord(text) {
    const exact = rankOf(text);
    if (exact !== undefined)
        return { rank: exact, rest: '' };
    const match = within.exec(text.replace(ordinal, ''));
    if (match === null)
        return null;
    const rank = rankOf(match[2] ?? '');
    return rank === undefined ? null : { rank, rest: [match[1], match[3]].filter(Boolean).join('-') };
}
 
function locateWord(text) {
    const match = words_whole.exec(text);
    return match === null ? null : { word: match[0], at: match.index };
}
 
function isContainer(directory) {
    return /^(?:envs?|environments?|overlays?|clusters?|stages?|lanes?)$/i.test(directory);
}
 
function isShared(name) {
    return /^_?(?:base|bases|shared|common|defaults?)$/i.test(name);
}
 
; 




function orderEnvironments(places) {
    const lanes = [...places]
        .map(([name, at]) => ({ name, at, ...(findWord(name) ?? { rank: null, rest: '' }) }))
        .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.name < b.name ? -1 : 1));
    return lanes.map(({ name, rank, rest, at }) => {
        const earlier = lanes.filter((lane) => rank !== null && rank > fastRank && isBefore(lane.rank, rank));
        const before = earlier.filter((lane) => [...lane.at].some((place) => at.has(place)));
        const nearest = Math.max(...before.map((lane) => lane.rank ?? 0));
        const candidates = before.filter((lane) => lane.rank === nearest);
        const source = before.findLast((lane) => rest !== '' && lane.rest === rest) ?? candidates[0];
        return {
            name,
            track: null,
            promoteFrom: source?.name ?? null,
            ...(earlier.length > 0 && source === undefined && { apart: true }),
        };
    });
}
 
function isBefore(rank, other) {
    return rank !== null && rank >= fastRank && rank < other;
}
 
function followChannels(environments, policy, occurrences, isOurs) {
    const isChannel = (0,policy_images .cZ)(policy);
    return environments.map((environment) => {
        const rank = findWord(environment.name)?.rank ?? null;
        if (environment.promoteFrom !== null || rank === null || rank > fastRank)
            return environment;
        const tags = occurrences.flatMap(({ environment: lane, image, tag }) => {
            return lane === environment.name && image !== null && isOurs(image) && tag !== null && isChannel(tag)
                ? [tag]
                : [];
        });
        return { ...environment, track: mostFrequent(tags) };
    });
}
function mostFrequent(texts) {
    const counts = new Map();
    for (const text of texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return first?.[0] ?? null;
}
 
; 

 
const publicHosts = new Set([
    'docker.io',
    'ghcr.io',
    'quay.io',
    'gcr.io',
    'us.gcr.io',
    'eu.gcr.io',
    'asia.gcr.io',
    'k8s.gcr.io',
    'mirror.gcr.io',
    'registry.hub.docker.com',
    'registry.k8s.io',
    'mcr.microsoft.com',
    'public.ecr.aws',
    'registry.gitlab.com',
    'nvcr.io',
    'lscr.io',
    'cgr.dev',
    'dhi.io',
    'docker.elastic.co',
    'registry.access.redhat.com',
    'registry.redhat.io',
    'icr.io',
    'container-registry.oracle.com',
    'registry.opensource.zalan.do',
    'xpkg.upbound.io',
    'oci.external-secrets.io',
    'factory.talos.dev',
    'code.forgejo.org',
    'codeberg.org',
    'cr.fluentbit.io',
    'cr.l5d.io',
    'docker.dragonflydb.io',
    'docker.n8n.io',
]);


function findFirstParty(places, owner) {
    const images = places.flatMap(({ image }) => (image === null ? [] : [image]));
    const moving = [...new Set(places.filter(({ tag }) => branches.test(tag ?? '')).map(({ image }) => image ?? ''))];
    const byOwner = images.map((image) => ownersGlob(image, owner)).filter((glob) => glob !== null);
    const byBranch = owner === null ? moving.map(publicGlob).filter((glob) => glob !== null) : [];
    const counts = new Map();
    for (const glob of images.map(privateGlob))
        if (glob !== null)
            counts.set(glob, (counts.get(glob) ?? 0) + 1);
    const most = Math.max(0, ...counts.values());
    const byHost = [...counts].filter(([, times]) => times * 10 >= most).flatMap(([glob]) => narrow(glob, moving));
    const globs = [...new Set([...byOwner, ...byBranch, ...byHost])].sort();
    return globs.filter((glob) => !globs.some((wider) => wider !== glob && glob.startsWith(wider.slice(0, -2))));
}


function findApart(places) {
    const pinned = places.filter(({ environment, place, digest }) => environment !== null && place !== null && digest !== null);
    const groups = [...(0,collate .$)(pinned, ({ image, place }) => `${image}\n${place}`).values()];
    const apart = groups.filter((group) => new Set(group.map(({ digest }) => digest)).size > 1);
    const globs = apart.map(([first]) => publicGlob(first?.image ?? '')).filter((glob) => glob !== null);
    return [...new Set(globs)].sort();
}
 
const branches = /^(?:dev|develop|main|master|edge|nightly)$/;
function narrow(glob, moving) {
    const top = glob.slice(0, -2);
    const below = moving.filter((image) => image.startsWith(top)).map((image) => image.slice(top.length).split('/'));
     
    if (below.length === 0 || below.some(({ length }) => length < 2))
        return [glob];
    return [...new Set(below.map(([directory]) => `${top}${directory}/**`))];
}
function publicGlob(image) {
    const [host = '', namespace = '', ...rest] = image.split('/');
    return publicHosts.has(host) && rest.length > 0 && namespace !== 'library' ? `${host}/${namespace}/**` : null;
}
 
const bare = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
function ownersGlob(image, owner) {
    const [host = '', namespace = '', ...rest] = image.split('/');
    if (owner === null || rest.length === 0 || bare(namespace) !== bare(owner))
        return null;
    return `${host}/${namespace}/**`;
}
function privateGlob(image) {
    const [host = '', namespace = ''] = image.split('/');
     
    if (/(?:^|-)docker\.pkg\.dev$/.test(host))
        return `${host}/${namespace}/**`;
    return publicHosts.has(host) ? null : `${host}/**`;
}
 
 
var glob = __webpack_require__(8515);
; 

 
function mergePrefixes(prefixes) {
    const [first = []] = prefixes;
    return first
        .map((part, index) => (prefixes.every((prefix) => prefix[index] === part) ? escapeGlob(part) : '*'))
        .join('/');
}
 
function prefixKey(prefix) {
    return JSON.stringify([prefix.length, prefix[0] ?? '']);
}
 
function escapeGlob(path) {
    return path.replace(/[\\*?[\]{}()!+@|^$]/g, '\\$&');
}
 
function canBeNamed(path) {
    return (0,glob .AI)(escapeGlob(path)) === null;
}
 
function below(directory, path) {
    return directory === '' ? path : `${directory}/${path}`;
}
 
; 





function findLayout(files, telling) {
    const own = files.filter((file) => !file.startsWith('.github/') && canBeNamed(file));
    const siblings = (0,collate .$)(keepSiblings(own.flatMap(findHits)), clusterKey).values();
    const all = joinAlike([...siblings].filter((hits) => isDecisive(hits) && hits.some(({ file }) => telling.has(file))));
    const clusters = all.sort((a, b) => b.length - a.length).slice(0, maximumPatterns);
    const found = clusters.flat();
    const inLayout = new Set(found.map(({ file }) => file));
    const others = own.filter((file) => telling.has(file) && !inLayout.has(file));
    return {
        layout: clusters.map(toLayout),
        leftOut: all.length - clusters.length,
        places: placesOf(found),
        shared: found.length === 0 ? [] : findShared(others),
    };
}
 
const manyAlike = 4;
 
function joinAlike(clusters) {
    const alike = (0,collate .$)(clusters, ([hit]) => JSON.stringify([hit?.template, hit?.prefix.length]));
    return [...alike.values()].flatMap((group) => {
        const joined = group.flat();
        const depth = joined[0]?.prefix.length ?? 0;
        const isName = joined[0]?.template.includes('.') === true;
         
        const isTold = depth === 1 || isName || Array.from({ length: depth }).some((_, at) => at > 0 && isSame(joined, at));
        return group.length >= manyAlike && isTold ? [joined] : group;
    });
}
const isSame = (hits, at) => hits.every(({ prefix }) => prefix[at] === hits[0]?.prefix[at]);
function placesOf(hits) {
    const places = new Map();
    for (const { directory, prefix, template } of hits) {
        const place = `${prefix.join('/')}\n${template}`;
        places.set(directory, (places.get(directory) ?? new Set()).add(place));
    }
    return places;
}
 
function toLayout(hits) {
    const prefix = mergePrefixes(hits.map((hit) => hit.prefix));
    return below(prefix, hits[0]?.template ?? '').replaceAll('#', '?');
}
 
const maximumPatterns = 20;
 
const plain = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
function findHits(file) {
    const parts = file.split('/');
    const directories = parts.slice(0, -1).flatMap((directory, index) => {
        if (!plain.test(directory) || findWord(directory) === null)
            return [];
        return [{ file, prefix: parts.slice(0, index), template: '{env}/**', directory }];
    });
    return [...directories, ...findInName(file, parts)];
}
 
function findInName(file, parts) {
    const name = parts.at(-1) ?? '';
    const located = locateWord(name.replace(/\.(?:ya?ml|json)(?:\.\w+)?$/i, ''));
    if (located === null)
        return [];
    const { word, at } = located;
    const template = `${escapeGlob(name.slice(0, at))}{env}${escapeGlob(name.slice(at + word.length))}`;
    return [{ file, prefix: parts.slice(0, -1), template, directory: word }];
}
 
function keepSiblings(hits) {
    const places = (0,collate .$)(hits, ({ prefix, template }) => `${template}\n${prefix.join('/')}`);
    return [...places.values()].flatMap((siblings) => {
        if (isContainer(siblings[0]?.prefix.at(-1) ?? ''))
            return siblings;
         
        const exact = siblings.filter(({ directory }) => rankOf(directory) !== undefined);
        return new Set(exact.map(({ directory }) => directory)).size > 1 ? exact : [];
    });
}
const clusterKey = ({ prefix, template }) => `${template}\n${prefixKey(prefix)}`;
function isDecisive(hits) {
    const directories = new Set(hits.map(({ directory }) => directory));
    const ranks = [...directories].map((directory) => findWord(directory)?.rank ?? 0);
    return directories.size > 1 && ranks.some((rank) => rank >= decisiveRank);
}
 
function findShared(files) {
    const hits = files.flatMap((file) => {
        const parts = file.split('/');
        const index = parts.findIndex((part, at) => isShared(at < parts.length - 1 ? part : (part.split('.', 1)[0] ?? '')));
        if (index < 0)
            return [];
        const isDirectory = index < parts.length - 1;
        const template = isDirectory ? `${escapeGlob(parts[index] ?? '')}/**` : escapeGlob(parts[index] ?? '');
        return [{ prefix: parts.slice(0, index), template }];
    });
    const clusters = (0,collate .$)(hits, ({ prefix, template }) => `${template}\n${prefixKey(prefix)}`);
    return [...clusters.values()]
        .map((cluster) => below(mergePrefixes(cluster.map(({ prefix }) => prefix)), cluster[0]?.template ?? ''))
        .slice(0, maximumPatterns);
}
 
; 

 
function renderPolicyFile(draft, { docsBase }) {
    const document = new dist .yo({
        version: 1,
        ...(draft.environments.length > 0 && {
            layout: draft.layout,
            environments: Object.fromEntries(draft.environments.map((environment) => [environment.name, lane(environment)])),
        }),
        ...(draft.shared.length > 0 && { shared: draft.shared }),
        ...(draft.firstParty.length > 0 && { firstParty: draft.firstParty }),
    });
    document.commentBefore = [
        ` yaml-language-server: $schema=${schema(docsBase)}`,
        `${policy_file_headline} ${docsBase}docs/policy.md explains every key.`,
    ].join('\n');
    if ((0,dist .jh)(document.contents))
        for (const pair of document.contents.items)
            commentOn(pair);
    layOut(document, draft.environments);
    const missing = [
        ...(draft.environments.length === 0 ? [noEnvironments] : []),
        ...(draft.leftOut > 0 ? [leftOut(draft.leftOut)] : []),
        ...(draft.firstParty.length === 0 ? [noFirstParty] : []),
    ];
    if (missing.length > 0)
        document.comment = missing.join('\n\n');
    return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
const lane = ({ track, promoteFrom }) => ({
    ...(track !== null && { track }),
    ...(promoteFrom !== null && { promoteFrom }),
});
function commentOn({ key }) {
    if (!(0,dist .jn)(key))
        return;
    const comment = comments[String(key.value)];
    if (comment === undefined)
        return;
    key.commentBefore = comment;
    key.spaceBefore = true;
}
 
function layOut(document, environments) {
    const lanes = document.get('environments');
    if (!(0,dist .jh)(lanes))
        return;
    for (const [at, { value }] of lanes.items.entries()) {
        if (!(0,dist .jh)(value))
            continue;
        value.flow = true;
        if (environments[at]?.apart)
            value.comment = ' shares no place with an environment before it: nothing to promote from';
    }
}
 
function schema(docsBase) {
    const raw = docsBase.replace(/^https:\/\/github\.com\/([^/]+\/[^/]+)\/blob\//, 'https://raw.githubusercontent.com/$1/');
    return `${raw}schema/image-policy.schema.json`;
}
const leftOut = (number) => ` ${number} more patterns of a layout were found and left out: no list of that length is read. Write wider ones.`;
const policy_file_headline = [
    ' What this repository promises about its images. "image-policy init" drafted it from what it found, and guessed:',
    ' read it, correct it, and keep it.',
].join('\n');
const comments = {
    layout: [
        " Where an environment's files live. {env} stands for its directory or its part of a file name; two places that",
        ' differ in nothing else are the same thing in two environments. A subtree of one file is written file.yaml#path.{env}.',
    ].join('\n'),
    environments: [
        ' In the order in which changes travel: guessed from the names. "track" is the channel tag that bump follows;',
        ' "promoteFrom" is where promote takes digests from, and "soak: 24h" makes them wait there first.',
    ].join('\n'),
    shared: ' In force in every environment.',
    firstParty: [
        ' Images of your own: bump and promote may move them. Guessed from the owner of the repository and from private',
        ' registries; an image of somebody else has no place here.',
    ].join('\n'),
};
const noEnvironments = [
    ' No environments were found. With them, bump and promote know their lanes:',
    '',
    ' layout:',
    '   - overlays/{env}/**',
    ' environments:',
    '   dev: { track: main }',
    '   staging: { promoteFrom: dev }',
    '   production: { promoteFrom: staging, soak: 24h }',
].join('\n');
const noFirstParty = [
    ' No images of your own were found. With them, bump and promote know what they may move:',
    '',
    ' firstParty:',
    '   - ghcr.io/acme/*',
].join('\n');
 
; 
















async function init(ports, options) {
    const codeOwner = await readCodeOwner(ports.workspace);
    const draft = await findDraft(ports.workspace, options);
    const text = renderPolicyFile(draft, options);
    const policy = (0,parse .ON)(text, options.path);
    const first = await judge(ports, policy, options, text);
    if (first.summary.errors === 0)
        return { text, draft, baseline: null, codeOwner, report: first };
    const agreed = { reason: firstReason, owner: codeOwner ?? nobody, expires: dayAfter(options.today, lifetime) };
    let entries = listErrors(first);
     
    for (let attempt = 0;; attempt += 1) {
        const drafted = draftFile({ ...agreed, entries }, options.path);
        const report = await judge(ports, { ...policy, baseline: (0,policy_baseline .nk)(drafted.text, drafted.path) }, options, text);
        if (report.summary.errors === 0)
            return { text, draft, baseline: drafted, codeOwner, report };
        if (attempt === 2)
            throw cannotExcuse(report);
        entries = listErrors(report);
    }
}


async function redraw(ports, policy, options) {
    if (policy.file === null)
        throw new errors .y('There is no policy file yet: run "image-policy init", which draws up a baseline as well.');
    const { baseline: old, ...rest } = policy;
    const today = listErrors(await (0,check .z)(ports, rest, { ...wholeTree, today: options.today }));
    if (old !== undefined) {
        const { reason, owner, expires } = old.exception;
        const entries = shrinkBaseline(old, today);
        return {
            baseline: draftFile({ reason, owner, expires, entries }, policy.file),
            before: countFindings(old.entries),
        };
    }
    const owner = (await readCodeOwner(ports.workspace)) ?? nobody;
    const agreed = { reason: firstReason, owner, expires: dayAfter(options.today, lifetime) };
    return { baseline: draftFile({ ...agreed, entries: today }, policy.file), before: null };
}
function draftFile(draft, policyFile) {
    return { ...draft, path: (0,policy_baseline .XB)(policyFile), text: renderBaselineFile(draft) };
}
const firstReason = 'wrong when this policy began; image-policy pin writes the digests';
const nobody = 'nobody yet (name the team that owns this)';
const dayAfter = (today, time) => new Date(today.getTime() + time).toISOString().slice(0, 10);
const wholeTree = {
    ...{ paths: [], base: null, verify: false, render: false, ownUrls: async () => [] },
    mayBeEmpty: true,
};
 
const lifetime = 90 * 86_400_000;
async function findDraft(workspace, options) {
    const before = await (0,scan_tree .H9)(workspace, (0,parse .G4)());
    const files = (await workspace.list()).map(({ path }) => path);
    const telling = [
        ...before.occurrences.map(({ file }) => file),
        ...before.kustomizations.keys(),
        ...(before.deploying ?? []).map(({ file }) => file),
    ];
    const { layout, leftOut, shared, places } = findLayout(files, new Set(telling));
    const named = findFirstParty(before.occurrences, options.owner);
    const draft = { layout, leftOut, shared, environments: orderEnvironments(places), firstParty: named };
    const policy = (0,parse .ON)(renderPolicyFile(draft, options), options.path);
    const { occurrences } = await (0,whole .j)(workspace, policy);
    const firstParty = named.length === 0 && options.owner === null ? findApart(occurrences) : named;
    const isOurs = (0,policy_images .GK)(firstParty);
    return { ...draft, firstParty, environments: followChannels(draft.environments, policy, occurrences, isOurs) };
}
async function judge(ports, policy, options, text) {
    const workspace = withFile(ports.workspace, options.path, text);
    return (0,check .z)({ ...ports, workspace }, policy, { ...wholeTree, today: options.today });
}
 
function withFile(workspace, path, text) {
    return {
        ...workspace,
        list: async (paths) => [
            ...(await workspace.list(paths)).filter((entry) => entry.path !== path),
            { path, unreadable: null },
        ],
        read: async (asked) => (asked === path ? { ok: true, text } : workspace.read(asked)),
    };
}
async function readCodeOwner(workspace) {
    for (const path of codeOwnersPaths) {
        const content = await workspace.read(path);
        const owner = content.ok ? findCodeOwner(content.text) : null;
        if (owner !== null)
            return owner;
    }
    return null;
}
function cannotExcuse({ findings }) {
    const first = findings.find(({ severity, exception }) => severity === 'error' && exception === null);
    const where = first === undefined ? '' : `: ${first.file}:${first.line} ${first.rule}, ${first.message}`;
    return new errors .y(`No baseline can excuse everything that is wrong today${where}. Fix it and run init again.`);
}
 
; 
 
const workflowPath = '.github/workflows/image-policy.yaml';
const preCommitPath = '.pre-commit-config.yaml';
 
const homeOf = (docsBase) => docsBase.replace(/\/blob\/[^/]+\/$/, '');
 
const release = 'v1';
 
function renderWorkflow(docsBase) {
    const name = homeOf(docsBase).replace('https://github.com/', '');
    return `# A pull request that brings an unpinned, floating or malformed image fails. Make the job a required check.
name: image-policy
on:
  pull_request:
  merge_group: # a required check that does not run here blocks a merge queue
  push:
    branches: [main]

permissions: {}

jobs:
  image-policy:
    permissions:
      contents: read
    uses: ${name}/.github/workflows/gate.yml@${release} # or a release's commit
`;
}
 
function renderPreCommit(docsBase, version) {
    return `repos:
  - repo: ${homeOf(docsBase)}
    rev: v${version}
    hooks:
      - id: image-policy
`;
}
 
 
var policy = __webpack_require__(30831);
 
var count = __webpack_require__(98823);
; 



 
function renderInitText(result, path, written = []) {
    const { draft, report, baseline, codeOwner } = result;
    const { environments, firstParty, leftOut } = draft;
    const { images, pinned, excepted, warnings } = report.summary;
    const names = environments.map(({ name }) => name).join(', ');
    return lines([
        `wrote ${path}`,
        ...(baseline === null ? [] : [`wrote ${baseline.path}: ${describeBaseline(baseline)}`]),
        ...written,
        `environments: ${names === '' ? 'none found' : names}`,
        ...(leftOut === 0 ? [] : [`layout: ${leftOut} more patterns were found and left out; write wider ones`]),
        `first-party: ${firstParty.length === 0 ? 'none found' : firstParty.join(', ')}`,
        `check passes: ${(0,count .U)(images, 'image')}, ${pinned} pinned, ${(0,count .U)(excepted, 'finding')} excepted, ${(0,count .U)(warnings, 'warning')}`,
        'These are guesses: read the file, correct it, and commit it.',
        `Let nobody change it alone: add "/.github/image-policy*.yaml ${codeOwner ?? '@your-org/platform'}" to CODEOWNERS.`,
        ...(baseline === null
            ? []
            : ['Next: "image-policy pin" writes the digests, "image-policy init --baseline" shrinks the baseline.']),
    ]);
}
 
function renderBaselineText(baseline, before) {
    const left = countFindings(baseline.entries);
    const gone = before === null ? '' : ` (${before - left} less than before)`;
    const done = left === 0 ? ['Nothing is left to excuse: delete the file.'] : [];
    return lines([`wrote ${baseline.path}: ${describeBaseline(baseline)}${gone}`, ...done]);
}
function describeBaseline({ entries, expires }) {
    const files = new Set(entries.map(({ file }) => file)).size;
    return `${(0,count .U)(countFindings(entries), 'finding')} in ${(0,count .U)(files, 'file')} excused until ${expires}`;
}
const lines = (texts) => texts.map((line) => `${(0,untrusted .BP)(line)}\n`).join('');
 
 
var policy_file = __webpack_require__(2904);
 
var cli_open = __webpack_require__(24747);
 
var options = __webpack_require__(32459);
 
var cli_result = __webpack_require__(2688);
; 

















 
function addInit(program, terminal, end) {
    const command = program
        .command('init')
        .description('write a policy file that fits this repository, and a baseline of what is wrong today')
        .option('--force', 'write over files that are there already')
        .option('--baseline', 'only the baseline: draw it up, or take out what is done')
        .option('--workflows', 'also a workflow that checks every pull request')
        .option('--pre-commit', 'also a configuration for pre-commit');
    (0,options .k6)((0,options .hm)(command, ['text'])).action(async (options) => {
        if (options.baseline)
            await drawBaseline(options, terminal);
        else
            await drawAll(options, terminal);
        end(true);
    });
}
async function drawAll(options, terminal) {
    const target = findTarget(options);
    if (options.config === undefined)
        await (0,policy_file .E_)(target.workspace);
    if (!options.force && !options.dryRun)
        await refuseExisting(target);
    const owner = terminal.env['GITHUB_REPOSITORY_OWNER'] || (await (0,remote.findRemoteOwner)(options.root));
    const path = options.config ?? policy .k;
    const result = await init(openPorts(options.root), { path, owner, docsBase: about .xH, today: new Date() });
    if (options.dryRun) {
        (0,cli_result .Zk)(result.text, options, terminal);
        return;
    }
    await target.workspace.write(new Map([
        [target.path, result.text],
        ...(result.baseline === null ? [] : [[(0,policy_baseline .XB)(target.path), result.baseline.text]]),
    ]));
    const starters = [
        ...(options.workflows ? [[workflowPath, renderWorkflow(about .xH)]] : []),
        ...(options.preCommit ? [[preCommitPath, renderPreCommit(about .xH, about .rE)]] : []),
    ];
    const written = [];
    for (const [file, text] of starters)
        written.push(await writeStarter(file, text, options));
    (0,cli_result .Zk)(renderInitText(result, path, written), options, terminal);
}
async function drawBaseline(options, terminal) {
    const policy = await (0,cli_open.readNamedPolicy)((0,adapters_workspace.openWorkspace)(options.root), options, (0,cli_open.fetchBy)(terminal.env));
    const { baseline, before } = await redraw(openPorts(options.root), policy, { today: new Date() });
    if (options.dryRun) {
        (0,cli_result .Zk)(baseline.text, options, terminal);
        return;
    }
    const { workspace, path } = findTarget(options);
    await workspace.write(new Map([[(0,policy_baseline .XB)(path), baseline.text]]));
    (0,cli_result .Zk)(renderBaselineText(baseline, before), options, terminal);
}
 
async function writeStarter(file, text, { root, force }) {
    const workspace = (0,adapters_workspace.openWorkspace)(root);
    if (!force && (await (0,policy_file .qC)(workspace, file)) !== null)
        return `left ${file} as it is: it is there already`;
    await workspace.write(new Map([[file, text]]));
    return `wrote ${file}`;
}
function openPorts(root) {
    const registry = (0,lazy .A)((0,parse .G4)(), { token: null, serverUrl: undefined, namedHostsOnly: true });
    return { workspace: (0,adapters_workspace.openWorkspace)(root), git: (0,git .z)(root), registry, renderer: (0,renderer .y)(root) };
}
function findTarget({ root, config }) {
    if (config === undefined)
        return { workspace: (0,adapters_workspace.openWorkspace)(root), path: policy .k, shown: policy .k };
    return { ...(0,cli_open.openConfig)(config), shown: config };
}
async function refuseExisting({ workspace, path, shown }) {
    for (const file of [path, (0,policy_baseline .XB)(path)]) {
        if ((await (0,policy_file .qC)(workspace, file, shown)) === null)
            continue;
        throw new errors .y(`${JSON.stringify(file === path ? shown : (0,policy_baseline .XB)(shown))} is there already: write over it with --force, or see what would be written with --dry-run.`);
    }
}
 

  }),

  89206:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  takeWhole),
    j: () => (  scanWhole)
  });
  var _repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18604);
  var _doubt_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57362);
  var _inventory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96289);
  var _passed_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1292);
  var _pinned_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9319);
  var _read_deployed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36288);






 
async function scanWhole(workspace, policy, ownUrls, whose = 'ours') {
    const tree = await (0,_repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_0__  .H9)(workspace, policy);
    const deployed = await (0,_read_deployed_js__WEBPACK_IMPORTED_MODULE_4__  .B)(workspace, policy, tree, ownUrls);
    const marked = { ...tree, occurrences: (0,_doubt_names_js__WEBPACK_IMPORTED_MODULE_1__  .v)((await (0,_pinned_js__WEBPACK_IMPORTED_MODULE_3__  .R)(tree, deployed, true)).occurrences) };
    const units = await (0,_inventory_js__WEBPACK_IMPORTED_MODULE_2__  .HH)(workspace, policy, tree, deployed, whose);
    const unreadable = [...tree.unreadable, ...(0,_passed_values_js__WEBPACK_IMPORTED_MODULE_5__  .u)(tree.passedOver, units.units)];
    return { ...marked, unreadable, occurrences: (await (0,_inventory_js__WEBPACK_IMPORTED_MODULE_2__  .O1)(policy, marked, units)).images };
}
 
async function takeWhole(workspace, policy, scan, ownUrls, shelf) {
    const deployed = await (0,_read_deployed_js__WEBPACK_IMPORTED_MODULE_4__  .B)(workspace, policy, scan, ownUrls);
    const marked = await (0,_pinned_js__WEBPACK_IMPORTED_MODULE_3__  .R)(scan, deployed, true);
    const occurrences = (0,_doubt_names_js__WEBPACK_IMPORTED_MODULE_1__  .v)(marked.occurrences);
    const units = await (0,_inventory_js__WEBPACK_IMPORTED_MODULE_2__  .HH)(workspace, policy, scan, deployed, 'ours', shelf);
    const inventory = await (0,_inventory_js__WEBPACK_IMPORTED_MODULE_2__  .O1)(policy, { occurrences }, units);
    return { occurrences, entries: scan.entries, inventory, built: marked.built(), units: units.units, shelf };
}
 

  })

};
