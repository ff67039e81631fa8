export const id = 9238;
export const ids = [9238];
export const modules = {

  57336:
  (function (module) {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


  }),

  42685:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  addDigests: () => (  addDigests)
});

 
var esm = __webpack_require__(48179);
 
var ignore = __webpack_require__(49135);
 
var candidate = __webpack_require__(43702);
 
var scan_tree = __webpack_require__(18604);
; 





async function findReplaced(git, policy, reader, since) {
    const ignored = (0,ignore .p)(policy);
    const texts = new Map();
    const note = (blob, path, { date }) => {
        if (blob === null || !(0,candidate .qn)(path) || ignored(path))
            return;
        if (since === null || date >= since)
            remember(texts, blob, path, date);
    };
    for await (const { commit, path, blob } of git.replaced('HEAD'))
        note(blob, path, commit);
     
    for await (const { commit, path, oldPath, oldBlob } of git.changes('HEAD', []))
        note(oldBlob, oldPath ?? path, commit);
    const held = new Map();
    const names = new Map();
    const keep = (each) => {
        keepLatest(held, each);
        keepName(names, each.occurrence);
    };
    await readTexts(git, reader, texts, (text) => digestLike.test(text), keep);
    const mayName = mentionsOurs(policy);
    return {
        held: [...held.values()],
        names: async () => {
            await readTexts(git, reader, texts, (text) => !digestLike.test(text) && mayName(text), keep);
            return [...names.values()];
        },
    };
}
function remember(texts, blob, path, until) {
    const paths = texts.get(blob) ?? new Map();
    texts.set(blob, paths);
    const known = paths.get(path);
    if (known === undefined || known < until)
        paths.set(path, until);
}
async function readTexts(git, reader, texts, isWanted, keep) {
    for await (const { id, text } of git.blobs(texts.keys())) {
        if (!text.ok || !isWanted(text.text))
            continue;
        for (const [path, until] of texts.get(id) ?? []) {
            for (const occurrence of (0,scan_tree .dB)(reader.scan(path, text.text), reader))
                keep({ occurrence, until });
        }
    }
}
 
function keepLatest(held, { occurrence, until }) {
    const { digest, image, environment, file, path } = occurrence;
    if (digest === null)
        return;
    const key = JSON.stringify([digest, image ?? [file, path], environment]);
    const known = held.get(key);
    if (known === undefined || known.until < until)
        held.set(key, { occurrence, until });
}
 
const digestLike = /[0-9a-f]{64}/;
 
function keepName(names, occurrence) {
    if (occurrence.image === null || occurrence.digest !== null)
        return;
    const { image, environment, file, path } = occurrence;
    names.set(JSON.stringify([image, environment, file, path]), occurrence);
}


function mentionsOurs({ firstParty, mirrors }) {
    const parts = firstParty.map((glob) => /^[^/]*\/([^/*?[\]{}()!+@|]+)(?=\/|$)/.exec(glob)?.[1] ?? '');
    if (mirrors.length > 0 || parts.includes(''))
        return () => true;
    return (text) => parts.some((part) => text.includes(part));
}
 
 
var inventory = __webpack_require__(96289);
 
var inventory_name = __webpack_require__(26870);
 
var read_deployed = __webpack_require__(36288);
 
var lanes = __webpack_require__(60311);
 
var policy_images = __webpack_require__(98663);
 
var collate = __webpack_require__(26658);
 
var errors = __webpack_require__(90461);
 
var composed_at = __webpack_require__(90587);
 
var block = __webpack_require__(13322);
; 





function openNames(places, images) {
    const said = places.filter(inventory_name .QV);
    const byPath = collectNames(said, block .SI);
    const byBlock = collectNames(said, composed_at .J);
    const composedAt = (0,composed_at .D)(images);
    const today = new Set(images.flatMap((each) => each.image ?? []));
    return (place) => {
        const composed = composedAt(place).filter(isNamed);
        const anywhere = [...(byPath.get((0,block .SI)(place)) ?? [])];
        if (composed.length === 0)
            return anywhere;
        const layers = composed.flatMap((image) => image.composed?.places ?? []);
        return [
            ...composed.flatMap(({ image }) => image ?? []),
            ...layers.flatMap((layer) => [...(byBlock.get((0,composed_at .J)(layer)) ?? [])]),
            ...anywhere.filter((name) => !today.has(name)),
        ];
    };
}
 
function isNamed(image) {
    return image.image !== null && (0,inventory_name .QV)(image) && image.composed?.unknown === undefined;
}
function collectNames(places, keyOf) {
    const names = new Map();
    for (const place of places) {
        if (place.image === null)
            continue;
        const key = keyOf(place);
        names.set(key, (names.get(key) ?? new Set()).add(place.image));
    }
    return names;
}
 
; 




function requireNames(policy, occurrences, templated) {
    const mayBeOurs = openGuess(policy);
    const open = [
        ...occurrences.flatMap(({ file, line, digest, templated: parts }) => digest !== null && parts?.name && mayBeOurs(parts.name) ? [{ file, line, text: parts.name }] : []),
        ...templated.filter(({ environment, text }) => environment !== null && mayBeOurs(text)),
    ];
    const [first, ...more] = open;
    if (first === undefined)
        return;
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    throw new errors .y(`The list would be short: ${first.file}:${first.line}${others} may run a first-party image, and a part of it is templated (${first.text}); write it out, or name the file under "ignore" of the policy.`);
}
 
function openGuess(policy) {
    const isOurs = (0,policy_images .FF)(policy);
    const hosts = new Set(policy.firstParty.map((glob) => /^[^/]*/.exec(glob)?.[0] ?? ''));
    const isOpenHost = [...hosts].some((host) => /[*?[{]/.test(host));
    return (name) => {
        const host = /^[\w.-]+(?::\d+)?(?=\/)/.exec(name)?.[0] ?? '';
        return isOpenHost || !/[.:]/.test(host) || hosts.has(host) || isOurs(name);
    };
}
 
; 













async function digests(git, policy, { since }) {
    requireFirstParty(policy);
    const reader = (0,scan_tree .cE)(policy);
    const workspace = await git.at('HEAD');
    const tree = await (0,scan_tree .wp)(workspace, reader);
    const { occurrences, unreadable, templated } = tree;
    requireNames(policy, occurrences, templated);
    const units = await (0,inventory .HH)(workspace, policy, tree, await (0,read_deployed .B)(workspace, policy, tree));
    const past = await readPast(git, policy, reader, since);
    const held = [...occurrences.map((occurrence) => ({ occurrence, until: null })), ...past.held];
    const named = held.some(({ occurrence }) => isOpen(occurrence)) ? await past.names() : [];
    const places = [...held.map(({ occurrence }) => occurrence), ...named];
    const report = collect(policy, held, openNames(places, (await (0,inventory .O1)(policy, tree, units)).images));
    if (report.digests.length > 0)
        return { ...report, unreadable };
    throw new errors .y('No digest of an image under firstParty is or was in this history, so nothing would be spared: fix firstParty in the policy file ("image-policy check --format json" lists every image).');
}
function requireFirstParty(policy) {
    if (policy.firstParty.length > 0)
        return;
    (0,lanes .mc)(policy);
    throw new errors .y('The policy file names no images under firstParty, so nothing would be spared: name yours there.');
}
 
async function readPast(git, policy, reader, since) {
    const shallow = await findShallow(git);
    if (shallow !== null && since === null)
        throw shallow;
    if (shallow !== null && since !== null && (await git.beginnings('HEAD')).some((date) => date > since))
        throw shallow;
    return findReplaced(git, policy, reader, since);
}
async function findShallow(git) {
    try {
        await git.requireFullHistory();
        return null;
    }
    catch (error) {
        if (error instanceof errors .y)
            return error;
        throw error;
    }
}
 
function isOpen(occurrence) {
    return occurrence.digest !== null && !(0,inventory_name .QV)(occurrence);
}
function collect(policy, held, namesOf) {
    const isOurs = (0,policy_images .FF)(policy);
    const found = new Map();
    const unnamed = new Map();
    for (const { occurrence, until } of held) {
        const { image, digest, environment, file, path, shape } = occurrence;
        if (digest === null)
            continue;
        const mayBeSaid = isOpen(occurrence) && !occurrence.templated && shape !== 'kustomize';
        const elsewhere = mayBeSaid ? namesOf(occurrence) : [];
        const names = new Set([...elsewhere, ...(image === null ? [] : [image])].filter(isOurs));
        for (const name of names)
            digests_keepLatest(found, `${name}@${digest}`, environment, until);
        if (isOpen(occurrence) && elsewhere.length === 0 && names.size === 0)
            unnamed.set(digest, { digest, file, path });
    }
    const lanes = [...policy.environments.map(({ name }) => name), 'shared', null];
    return {
        digests: [...found].sort(([a], [b]) => (0,collate .U)(a, b)).map(([key, by]) => describe(key, by, lanes)),
        unnamed: [...unnamed.values()],
    };
}
function digests_keepLatest(found, key, environment, until) {
    const by = found.get(key) ?? new Map();
    found.set(key, by);
    const known = by.get(environment);
    by.set(environment, known === undefined ? until : later(known, until));
}
function describe(key, by, lanes) {
    const at = key.lastIndexOf('@');
    const environments = lanes.flatMap((name) => {
        const until = by.get(name);
        return until === undefined ? [] : [{ name, until }];
    });
    const until = [...by.values()].reduce(later);
    return { image: key.slice(0, at), digest: key.slice(at + 1), until, environments };
}
 
function later(a, b) {
    if (a === null || b === null)
        return null;
    return a > b ? a : b;
}
 
 
var scalars = __webpack_require__(51228);
 
var count = __webpack_require__(98823);
 
var untrusted = __webpack_require__(60606);
; 


 
function renderDigestsText({ digests }) {
    return digests.map(({ image, digest }) => `${(0,untrusted .BP)(`${image}@${digest}`)}\n`).join('');
}
 
function renderDigestsJson({ digests, unnamed, unreadable }) {
    const document = {
        version: 1,
        tool: 'image-policy',
        digests: digests.map(({ image, digest, until, environments }) => ({
            image,
            digest,
            heldUntil: iso(until),
            environments: environments.map((environment) => ({ name: environment.name, heldUntil: iso(environment.until) })),
        })),
        unnamed,
        unreadable: unreadable.map(({ file, line, reason }) => ({ file, line, reason })),
    };
    return `${(0,untrusted .oi)(document)}\n`;
}
 
function renderDigestsNotice({ unnamed, unreadable }) {
    const lines = [...unnamedLine(unnamed), ...unreadableLine(unreadable)];
    return lines.length === 0 ? null : lines.map(untrusted .BP).join('\n');
}
function unnamedLine(unnamed) {
    const [first] = unnamed;
    if (first === undefined)
        return [];
    const where = `first: ${first.digest} in ${first.file} at ${first.path}`;
    return [
        `${(0,count .U)(unnamed.length, 'digest')} without a repository cannot be listed (${where}); --format json names them all.`,
    ];
}
function unreadableLine(unreadable) {
    const [first] = unreadable;
    if (first === undefined)
        return [];
    const where = `first: ${first.file}:${first.line}, ${first.reason}`;
    return [
        `In ${(0,count .U)(unreadable.length, 'file')} that cannot be read there may be digests that are not listed (${where}); --format json names them all.`,
    ];
}
const iso = (date) => date?.toISOString() ?? null;
 
 
var cli_open = __webpack_require__(24747);
 
var options = __webpack_require__(32459);
 
var result = __webpack_require__(2688);
; 







 
function addDigests(program, terminal, end) {
    const command = program
        .command('digests')
        .description('list every first-party digest that is or was deployed, for a registry to spare')
        .option('--since <duration>', 'leave out what was last held longer ago, such as 90d', readDuration);
    (0,options .hm)(command, ['text', 'json']).action(async (options) => {
        const { ports, policy } = await (0,cli_open.openDesk)(options, terminal);
        const since = options.since === undefined ? null : new Date(Date.now() - options.since);
        const report = await digests(ports.git, policy, { since });
        (0,result .Zk)(options.format === 'json' ? renderDigestsJson(report) : renderDigestsText(report), options, terminal);
        const notice = renderDigestsNotice(report);
        if (notice !== null && !options.quiet)
            terminal.say(notice);
        end(true);
    });
}
function readDuration(text) {
    const duration = (0,scalars .E9)(text);
    if (duration === null)
        throw new esm .Di('Write a number of minutes, hours or days: 90m, 24h or 7d.');
    return duration;
}
 

  }),

  90587:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  indexComposed),
    J: () => (  blockKey)
  });
  var _repository_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13322);

 
function indexComposed(images) {
    const known = new Map();
    for (const image of images) {
        for (const key of new Set((image.composed?.places ?? []).map(blockKey))) {
            const found = known.get(key) ?? [];
            known.set(key, found);
            found.push(image);
        }
    }
    return (place) => known.get(blockKey(place)) ?? [];
}
 
function blockKey(occurrence) {
    const { environment, file, owner, document } = occurrence;
    return JSON.stringify([environment, (0,_repository_block_js__WEBPACK_IMPORTED_MODULE_0__  .fG)(occurrence) || file, (0,_repository_block_js__WEBPACK_IMPORTED_MODULE_0__  .Wt)(occurrence), owner ?? document]);
}
 

  }),

  60311:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Mq: () => (  requireEnvironments),
    TY: () => (  findFastLanes),
    b$: () => (  findPromotionLane),
    jY: () => (  findEnvironment),
    mc: () => (  requirePolicyFile)
  });
  var _text_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90461);
  var _text_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34066);


 
function findEnvironment(policy, name) {
    const found = policy.environments.find((environment) => environment.name === name);
    if (found)
        return found;
    requireEnvironments(policy);
    const names = policy.environments.map((environment) => environment.name);
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_0__  .y(`${policyFile(policy)} has no environment ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__  .hD)(name)}: ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__  .ZA)(name, names)}`);
}
 
function requireEnvironments(policy) {
    if (policy.environments.length > 0)
        return;
    requirePolicyFile(policy);
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_0__  .y(`${policyFile(policy)} names no environments; add "environments" and "layout" to it.`);
}
 
function requirePolicyFile(policy) {
    if (policy.file !== null)
        return;
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_0__  .y('There is no policy file .github/image-policy.yaml below the root: fix --root (input root), or let "image-policy init" draft one.');
}
 
function findFastLanes(policy, names) {
    requireEnvironments(policy);
    requireFirstParty(policy);
    if (names.length > 0)
        return names.map((name) => requireFastLane(policy, findEnvironment(policy, name)));
    const lanes = policy.environments.filter(isFastLane);
    if (lanes.length > 0)
        return lanes;
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_0__  .y(`${policyFile(policy)} has no environment with "track": bump has no channel tag to follow. Say "track: <tag>" there.`);
}
 
function findPromotionLane(policy, names) {
    const source = findEnvironment(policy, names.source);
    const target = findEnvironment(policy, names.target);
    requireFirstParty(policy);
    if (source.name === target.name) {
        if (names.fromRef !== null)
            return { source, target, rollback: true };
        throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_0__  .y(`"${source.name}" cannot be promoted to itself; a rollback says from which commit: --from-ref.`);
    }
    if (target.promoteFrom === source.name)
        return { source, target, rollback: false };
    const way = target.promoteFrom === null
        ? 'is not promoted to: it has no promoteFrom'
        : `is promoted from "${target.promoteFrom}", not from "${source.name}"`;
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_0__  .y(`"${target.name}" ${way} (${policyFile(policy)}); promotion goes only along promoteFrom.`);
}
 
function requireFirstParty(policy) {
    if (policy.firstParty.length > 0)
        return;
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_0__  .y(`${policyFile(policy)} names no images under firstParty, so nothing may be moved: name yours there ("ghcr.io/acme/*").`);
}
function isFastLane(environment) {
    return environment.track.length > 0 && environment.promoteFrom === null;
}
function requireFastLane(policy, environment) {
    if (isFastLane(environment))
        return environment;
    const why = environment.promoteFrom === null
        ? `has no "track" in ${policyFile(policy)}`
        : `is promoted from "${environment.promoteFrom}"; use promote`;
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_0__  .y(`bump does not write "${environment.name}": it ${why}.`);
}
function policyFile(policy) {
    return policy.file ?? 'The policy';
}
 

  })

};
