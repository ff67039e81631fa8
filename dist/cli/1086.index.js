export const id = 1086;
export const ids = [1086];
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

  87713:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  addBump: () => (  addBump)
});

 
var external_node_fs_ = __webpack_require__(73024);
 
var file_error = __webpack_require__(22548);
 
var remote = __webpack_require__(54610);
 
var whole = __webpack_require__(89206);
 
var ask = __webpack_require__(8817);
 
var hint = __webpack_require__(79363);
 
var plan_lanes = __webpack_require__(60311);
 
var moves = __webpack_require__(83496);
 
var unreadable = __webpack_require__(76669);
 
var inventory_name = __webpack_require__(26870);
 
var inventory_pin = __webpack_require__(86390);
 
var holds = __webpack_require__(60203);
 
var policy_images = __webpack_require__(98663);
 
var policy_origin = __webpack_require__(97487);
 
var tracks = __webpack_require__(70853);
 
var image_name = __webpack_require__(84952);
 
var policy_newest = __webpack_require__(29999);
 
var collate = __webpack_require__(26658);
; 






function findChannels(policy, places) {
    const isListed = (0,policy_images .cZ)(policy);
    const tagsOf = new Map([...(0,collate .$)(places, keyOf)].map(([key, items]) => [
        key,
        [...new Set(items.flatMap(({ occurrence }) => occurrence.tag ?? []))].sort(),
    ]));
    const rules = new Map(policy.environments.map((lane) => [lane.name, (0,tracks .VS)(lane)]));
    return (place, lane, event) => {
        const { tag } = place.occurrence;
        const rule = rules.get(lane.name)?.(place.image) ?? null;
        if (rule === null)
            return {
                kind: 'refused',
                reason: `no entry of "track" of ${lane.name} names ${place.image}; add one, or one for every image`,
            };
        const isLine = (each, tracked) => isListed(each) || looksMoving(each, tracked);
        const isOther = (tracked) => tag !== null && isLine(tag, tracked);
        switch (rule.follow.kind) {
            case 'as-written':
                return tag === null
                    ? { kind: 'refused', reason: `${noTag}; write the tag there that it follows` }
                    : { kind: 'tag', tag, own: true };
            case 'none':
                if (event === null)
                    return { kind: 'idle' };
                return tag !== null && isOther(tag) ? { kind: 'tag', tag, own: true } : { kind: 'event' };
            case 'newest':
                return followNewest(rule.follow.pattern, tag, isOther);
            case 'tag': {
                const tags = rule.images === null ? (tagsOf.get(keyOf(place)) ?? []) : [];
                const following = followTag(rule.follow.tag, place, tags, isOther);
                return following.kind === 'tag' && isOtherLine(event, following.tag, isLine)
                    ? { ...following, confirm: true }
                    : following;
            }
        }
    };
}
 
function isOtherLine(event, tracked, isLine) {
    const tag = event?.tag ?? null;
    return tag !== null && tag !== tracked && isLine(tag, tracked);
}
const noTag = 'its "track" is as-written, and no tag is written there';
 
function followTag(tracked, place, tags, isOther) {
    const { tag } = place.occurrence;
    if (tag === null || tag === tracked)
        return { kind: 'tag', tag: tracked, own: false };
    if (isOther(tracked))
        return { kind: 'tag', tag, own: true };
    return tags.length < 2
        ? { kind: 'tag', tag: tracked, own: false }
        : { kind: 'refused', reason: describeSeveral(place, tags, tracked) };
}
 
function followNewest(pattern, tag, isOther) {
    if (tag === null || !isOther('') || (0,policy_newest .M)(pattern)([tag]).ok)
        return { kind: 'newest', pattern };
    return {
        kind: 'refused',
        reason: `it says the tag ${tag}, which moves and does not fit "${pattern}"; write one there that fits`,
    };
}
function describeSeveral({ image, occurrence }, tags, tracked) {
    const first = tags.slice(0, 5).join(', ');
    return `${image} has several tags in ${occurrence.environment} (${first}), which may be several programs; write "${tracked}" where a place follows it, or name the image in an entry of "track"`;
}
function keyOf({ occurrence, image }) {
    return `${occurrence.environment}\n${image}`;
}


function looksMoving(tag, tracked) {
    const words = wordsOf(tag);
    if (words.every(isWord))
        return true;
    const branches = new Set([...commonBranches, ...wordsOf(tracked)]);
    return words.some((word) => branches.has(word)) && words.some((word) => !branches.has(word) && isVariant(word));
}
 
const commonBranches = ['dev', 'develop', 'main', 'master', 'trunk', 'latest', 'nightly', 'edge', 'canary', 'stable'];
 
const builds = /^(?:build|run|job|sha|git|rev|commit|pr|rc|ci)\d*$/;
function wordsOf(tag) {
    return tag
        .toLowerCase()
        .split(/[-_.]+/)
        .filter(Boolean);
}
 
function isWord(word) {
    return /^[a-z]+$/.test(word) && !/^[a-f]{7,}$/.test(word);
}
 
function isVariant(word) {
    return /^[a-z]{2,}\d*$/.test(word) && !/^[a-f\d]{7,}$/.test(word) && !builds.test(word);
}
 
; 











 
function findCandidates(policy, occurrences, options) {
    const lanes = new Map((0,plan_lanes .TY)(policy, options.environments).map((lane) => [lane.name, lane]));
    const origin = (0,policy_origin .y)(policy);
    const named = findFirstParty(policy, occurrences, origin);
    const inLanes = named.filter(({ occurrence }) => lanes.has(occurrence.environment ?? ''));
    (0,image_name .t4)(options.images, inLanes.map(({ image }) => image), [...lanes.keys()].join(', '));
    const isWanted = (0,image_name .eA)(options.images);
    const pushed = options.event && new Map(options.event.images.map((item) => [item.image, item]));
    const found = named.filter(({ image }) => isWanted(image) && (pushed === null || pushed.has(image)));
    const follow = findChannels(policy, named);
    const hold = (0,holds .Bv)(policy, options.now ?? new Date());
    const judged = found.map(({ occurrence, image }) => {
        const lane = lanes.get(occurrence.environment ?? '') ?? null;
        const also = lane === null ? findBorrowers(occurrence, lanes) : findSlower(policy, image, occurrence, lane);
        if (also !== null)
            return (0,moves .iv)(occurrence, image, also);
        return judgePlace({ occurrence, image }, lane, { follow, hold, origin }, pushed?.get(image) ?? null);
    });
    return {
        wanted: judged.flatMap((item) => (item !== null && 'follows' in item ? [item] : [])),
        decided: [
            ...judged.flatMap((item) => (item !== null && 'kind' in item ? [item] : [])),
            ...findUnnamed(occurrences, options, lanes),
            ...findUnused(options.event, found, lanes),
        ],
    };
}
 
function findFirstParty(policy, occurrences, origin) {
    const isOurs = (0,policy_images .FF)(policy);
    return occurrences.flatMap((occurrence) => {
        const own = (0,inventory_name .F1)(occurrence);
        const image = (0,inventory_name ._I)(occurrence, origin);
        if (image !== null && isOurs(image))
            return [{ occurrence, image }];
        return own !== null && own !== image && isOurs(own) ? [{ occurrence, image: own }] : [];
    });
}
 
function judgePlace({ occurrence, image }, lane, { follow, hold, origin, }, pushed) {
    if (occurrence.environment === 'shared') {
        return (0,moves .iv)(occurrence, image, 'it is shared: it would move in every environment, those that are promoted to as well');
    }
    if (occurrence.environment === null)
        return (0,moves .iv)(occurrence, image, hint .rG);
    if (lane === null)
        return null;
    if (occurrence.composed?.stays !== undefined)
        return (0,moves .iv)(occurrence, image, occurrence.composed.stays);
    const pin = (0,inventory_pin .nZ)(occurrence);
    if (pin.kind === 'given')
        return (0,moves .iv)(occurrence, image, (0,inventory_pin .lI)(pin.by));
    const { runsAs } = occurrence;
    if (runsAs?.decides || (runsAs && (0,inventory_name ._I)(occurrence, origin) !== image))
        return (0,moves .iv)(occurrence, image, (0,inventory_name .mr)(runsAs));
    const obstacle = (0,moves .R5)(occurrence, image);
    if (obstacle !== null)
        return obstacle;
    const held = hold({ image, environment: lane.name, digest: null });
    if (held !== null)
        return (0,moves .iv)(occurrence, image, (0,holds .TZ)(held));
    const follows = follow({ occurrence, image }, lane, pushed);
    if (follows.kind === 'idle')
        return null;
    if (follows.kind === 'refused')
        return (0,moves .fJ)(occurrence, image, `${(0,moves .ik)(occurrence)}: ${follows.reason}`);
    return { occurrence, image, pushed, follows };
}
 
function findSlower(policy, image, { alsoIn = [] }, lane) {
    const text = (environment) => JSON.stringify((0,tracks .VS)(environment)(image)?.follow);
    const followers = policy.environments.filter((other) => text(other) === text(lane)).map(({ name }) => name);
    const others = alsoIn.filter((name) => !followers.includes(name));
    return others.length === 0
        ? null
        : `by a YAML alias, a merge key or a link it is also what ${others.join(' and ')} runs, which would move too; write it out there`;
}
 
function findBorrowers({ alsoIn = [], environment }, lanes) {
    const borrowers = alsoIn.filter((name) => lanes.has(name)).join(' and ');
    if (borrowers === '')
        return null;
    const where = environment === null ? 'outside every environment' : `in ${environment}, which this bump does not write`;
    return `by a YAML alias, a merge key or a link it is also what ${borrowers} runs, and it stands ${where}; write it out in ${borrowers}`;
}
 
function findUnnamed(occurrences, options, lanes) {
    if (options.event !== null || options.images.length > 0)
        return [];
    return occurrences
        .filter((occurrence) => lanes.has(occurrence.environment ?? '') && (0,inventory_name .F1)(occurrence) === null)
        .map((occurrence) => (0,moves .iv)(occurrence, '', (0,inventory_name .wf)(occurrence)));
}
 
function findUnused(event, found, lanes) {
    const held = new Set(found.filter(({ occurrence }) => lanes.has(occurrence.environment ?? '')).map(({ image }) => image));
    return (event?.images ?? [])
        .filter(({ image }) => !held.has(image))
        .map(({ image }) => {
        const reason = `the event names it, and no place in ${[...lanes.keys()].join(', ')} does`;
        return { kind: 'skip', skipped: { file: '', path: '', image, reason } };
    });
}
 
 
var plan_builds = __webpack_require__(24731);
 
var plan_facts = __webpack_require__(263);
 
var flaws = __webpack_require__(92479);
 
var keep_out = __webpack_require__(36774);
; 

 
function findQuestions(candidates) {
    return new Map(candidates.map((candidate) => [(0,plan_facts .c)(toQuestion(candidate)), toQuestion(candidate)]));
}
 
function toQuestion({ image, reference, occurrence, pushed }) {
    return { image, reference, oldDigest: occurrence.digest, buildTag: pushed?.tag ?? null };
}
 
; 








 
function decideBumps(policy, candidates, facts, options) {
    const hold = (0,holds .Bv)(policy, options.now ?? new Date());
    const decisions = candidates.map((candidate) => {
        const known = facts.get((0,plan_facts .c)(toQuestion(candidate)));
        if (known === undefined)
            throw new Error(`no facts for ${candidate.image}`);
        return decideBump(policy, candidate, known, options.allowOlder);
    });
    return noteDifferent(decisions.map((0,keep_out .A)(hold)));
}
 
function noteDifferent(decisions) {
    const moves = decisions.flatMap((decision) => (decision.kind === 'move' ? [decision.move] : []));
    const key = ({ image, occurrence, to }) => [image, occurrence.environment, to.digest].join('\n');
    const held = (0,collate .$)(moves, key);
    return decisions.map((decision) => {
        if (decision.kind !== 'move')
            return decision;
        const { move } = decision;
        const digests = new Set((held.get(key(move)) ?? []).flatMap(({ occurrence }) => occurrence.digest ?? []));
        if (digests.size < 2)
            return decision;
        const note = `its places in ${move.occurrence.environment} held ${digests.size} different builds, and all of them move`;
        return { ...decision, move: { ...move, notes: [...move.notes, note] } };
    });
}
function decideBump(policy, candidate, facts, allowOlder) {
    const { occurrence, image } = candidate;
    const { target, fresh, old } = facts;
    if (!target.ok)
        return (0,moves .fJ)(occurrence, image, `${describeTarget(candidate)} cannot be resolved: ${target.reason}`);
    const { digest } = target.value;
    const { tag, keepsTag, pushed, reference } = candidate;
    if (reference === tag && pushed !== null && pushed.digest !== digest)
        return (0,moves .iv)(occurrence, image, `it follows ${tag}, which is not at the digest of the event`);
    if (digest === occurrence.digest)
        return decideRetag(candidate, facts);
    const build = `${describeTarget(candidate)} (${digest})`;
    const obstacle = findObstacle(policy, facts, { allowOlder, keepsTag });
    if (obstacle !== null)
        return (0,moves .fJ)(occurrence, image, `${build} ${obstacle}`);
    const idle = findIdle(policy, fresh, old) ?? (allowOlder ? null : findOlder(fresh, old));
    if (idle !== null)
        return (0,moves .iv)(occurrence, image, `${build} ${idle}`);
    const to = { tag: keepsTag ? tag : tagOfBuild(policy, facts), digest };
    const builds = (0,plan_builds .r)(fresh, old);
    const notes = findNotes(candidate, facts, policy);
    return { kind: 'move', move: { occurrence, image, to, channel: tag, notes, ...(builds && { builds }) } };
}
 
function findObstacle(policy, facts, { allowOlder, keepsTag }) {
    const { fresh, old } = facts;
    return ((0,flaws .y)(policy, fresh, old) ??
        (0,flaws .x)(facts) ??
        (allowOlder ? null : findUnanswered(fresh, old)) ??
        (keepsTag ? null : findUnknownTag(facts)));
}
 
function tagOfBuild({ write }, { buildTag }) {
    return write === 'tag-and-digest' && buildTag?.ok ? buildTag.value : null;
}
 
function decideRetag(candidate, { buildTag }) {
    const { occurrence, image, tag, keepsTag } = candidate;
    const fresh = keepsTag ? tag : buildTag?.ok ? buildTag.value : null;
    if (fresh === null || occurrence.tag === null || fresh === occurrence.tag)
        return (0,moves .iv)(occurrence, image, `${describeTarget(candidate)} is the digest in Git already`);
    const notes = [`the digest stays: ${fresh} is another tag of it`];
    return {
        kind: 'move',
        move: { occurrence, image, to: { tag: fresh, digest: occurrence.digest }, channel: tag, notes },
    };
}
function describeTarget({ image, reference, pushed, keepsTag }) {
    return pushed && !keepsTag ? `${image}@${reference} of the event` : `${image}:${reference}`;
}
 
function findIdle(policy, fresh, old) {
    if (!fresh?.details.ok || !old?.details.ok || fresh.details.value.index !== old.details.value.index)
        return null;
    const consumed = (details) => details.platforms
        .filter(({ platform }) => policy.platforms.length === 0 || policy.platforms.includes(platform))
        .map(({ platform, digest }) => `${platform} ${digest}`)
        .sort()
        .join('\n');
    const platforms = consumed(fresh.details.value);
    if (platforms === '' || platforms !== consumed(old.details.value))
        return null;
    return 'has the same image for every platform; only attestations or unused platforms differ';
}
function findOlder(fresh, old) {
    const [then, now] = [createdOf(old), createdOf(fresh)];
    if (then === null || now === null || now >= then)
        return null;
    return `was built at ${now.toISOString()}, before the one in Git (${then.toISOString()}); allow-older moves it all the same`;
}


function findUnanswered(fresh, old) {
    if (old === null)
        return null;
    const open = [old.details, old.config].filter((answer) => answer?.ok === false && answer.kind !== 'missing');
    const [silent] = [...open, fresh?.config].filter((answer) => answer?.ok === false);
    if (silent?.ok !== false)
        return null;
    const again = silent.passing ? 'run it again, or ' : '';
    return `could not be compared with the one in Git: ${silent.reason}; ${again}allow-older moves it without`;
}
 
function findUnknownTag({ buildTag }) {
    if (buildTag?.ok !== false || buildTag.kind !== 'unavailable')
        return null;
    return `has a tag of its own that could not be asked for: ${buildTag.reason}${buildTag.passing ? '; run it again' : ''}`;
}
function findNotes({ pushed, tag: followed, keepsTag, follows }, facts, policy) {
    const { old, fresh, buildTag } = facts;
    const missing = [old?.details, old?.config].find((answer) => answer?.ok === false);
    const writesTag = policy.write === 'tag-and-digest' && !keepsTag;
    const tag = writesTag ? (pushed?.tag ?? null) : null;
    const isDenied = writesTag && buildTag?.ok === false;
    return [
        ...(missing?.ok === false ? [`the digest in Git could not be compared with: ${missing.reason}`] : []),
        ...(writesTag && fresh?.config?.ok === false
            ? [`the labels could not be read, so no tag of theirs was looked for: ${fresh.config.reason}`]
            : []),
        ...(isDenied ? [`no tag was written: ${buildTag.reason}`] : []),
        ...(tag !== null && !isDenied && !(buildTag?.ok && tag === buildTag.value)
            ? [`the event's tag ${tag} was not written: it is a channel, or has another digest`]
            : []),
        ...(follows.kind === 'tag' && keepsTag ? [`follows ${followed}, the tag that is written there`] : []),
    ];
}
function createdOf(build) {
    return build?.config?.ok ? build.config.value.created : null;
}
 
; 





async function chooseTargets(registry, wanted, { allowOlder }) {
    const lists = await askTags(registry, wanted);
    const chosen = wanted.map((each) => choose(each, lists, allowOlder));
    return {
        candidates: chosen.flatMap((item) => ('reference' in item ? [item] : [])),
        decided: chosen.flatMap((item) => ('kind' in item ? [item] : [])),
    };
}
async function askTags(registry, wanted) {
    const images = new Set(wanted.flatMap(({ image, follows }) => (follows.kind === 'newest' ? [image] : [])));
    const asked = [...images].map(async (image) => [image, await registry.tags((0,image_name ["if"])(image))]);
    return new Map(await Promise.all(asked));
}
function choose(each, lists, allowOlder) {
    const { follows, pushed } = each;
    switch (follows.kind) {
        case 'tag':
            return follows.own || follows.confirm || pushed === null
                ? { ...each, reference: follows.tag, tag: follows.tag, keepsTag: follows.own }
                : { ...each, reference: pushed.digest, tag: follows.tag, keepsTag: false };
        case 'event':
            if (pushed === null)
                throw new Error('an event was followed and there is none');
            return { ...each, reference: pushed.digest, tag: null, keepsTag: false };
        case 'newest':
            return chooseNewest(each, follows.pattern, lists.get(each.image), allowOlder);
    }
}
function chooseNewest(each, pattern, list, allowOlder) {
    const { occurrence, image } = each;
    if (list === undefined)
        throw new Error(`nobody asked for the tags of ${image}`);
    if (!list.ok)
        return (0,moves .fJ)(occurrence, image, `the newest "${pattern}" of ${image} is not known: ${list.reason}`);
    const newest = (0,policy_newest .M)(pattern);
    const best = newest(list.value);
    if (!best.ok)
        return (0,moves .fJ)(occurrence, image, `${(0,moves .ik)(occurrence)}: ${image}: ${best.reason}`);
    const { tag } = occurrence;
    const ahead = tag === null || tag === best.tag || allowOlder ? null : newest([tag, best.tag]);
    if (ahead?.ok && ahead.tag === tag)
        return (0,moves .iv)(occurrence, image, `it says ${tag}, which is newer than ${best.tag}, the newest "${pattern}" that the registry has; allow-older moves it all the same`);
    return { ...each, reference: best.tag, tag: best.tag, keepsTag: true };
}
 
; 












async function bump(ports, policy, options) {
    const tree = await (0,whole .j)(ports.workspace, policy, options.ownUrls);
    const { wanted, decided: judged } = findCandidates(policy, tree.occurrences, options);
    const { candidates, decided } = await chooseTargets(ports.registry, wanted, options);
    const facts = await (0,ask .PN)(ports.registry, policy, findQuestions(candidates).values());
    const decisions = decideBumps(policy, candidates, facts, options);
    const lanes = (0,plan_lanes .TY)(policy, options.environments).map(({ name }) => name);
    const unread = (0,unreadable .Y7)(policy, lanes, tree);
    const plan = (0,hint .hG)((0,moves .XA)([...judged, ...decided, ...decisions, ...unread], { ...tree, companions: policy.companions }), policy, lanes, tree.occurrences, tree.templated.length);
    return { ...plan, requests: ports.registry.requests() };
}
 
 
var parse = __webpack_require__(54707);
 
var reference = __webpack_require__(23653);
 
var errors = __webpack_require__(90461);
; 



const maxImages = 100;
const maxName = 255;
const sha256 = /^sha256:[0-9a-f]{64}$/;


function parseBumpEvent(json, isFirstParty) {
    const payload = findPayload(json);
    const images = findItems(payload).map(([item, at]) => parseItem(item, at));
    const strangers = images.filter(({ image }) => !isFirstParty(image)).map(({ image }) => image);
    if (strangers.length > 0) {
        throw new errors .y(`The event names ${strangers.join(', ')}, which the policy's firstParty does not list. Nothing was changed; add it there if bump may move it.`);
    }
    return { images: withoutRepeats(images) };
}
function findPayload(json) {
    if (!isFields(json))
        throw wrong('the event', 'is not a JSON object');
    const payload = Object.hasOwn(json, 'client_payload') ? json['client_payload'] : json;
    if (!isFields(payload))
        throw wrong('client_payload', 'is not a JSON object');
    return payload;
}
function findItems(payload) {
    if (!Object.hasOwn(payload, 'images'))
        return [[payload, 'client_payload']];
    if (Object.hasOwn(payload, 'image'))
        throw wrong('client_payload', 'has both "image" and "images"; send one of them');
    const { images } = payload;
    if (!Array.isArray(images) || images.length === 0)
        throw wrong('client_payload.images', 'is not a list of images');
    if (images.length > maxImages)
        throw wrong('client_payload.images', `has more than ${maxImages} images`);
    return images.map((item, at) => [item, `client_payload.images[${at}]`]);
}
function parseItem(item, at) {
    if (!isFields(item))
        throw wrong(at, 'is not a JSON object');
    const name = parseImage(ownField(item, 'image'), `${at}.image`);
    const digest = ownField(item, 'digest');
    if (typeof digest !== 'string' || !sha256.test(digest)) {
        throw wrong(`${at}.digest`, 'is not "sha256:" and 64 lower-case hex digits');
    }
    return { image: (0,reference .t)(name), name, digest, tag: parseTag(ownField(item, 'tag'), `${at}.tag`) };
}
function parseImage(value, at) {
    if (typeof value !== 'string' || value.length > maxName)
        throw wrong(at, 'is not an image name');
    const result = (0,parse .F2)(value);
    if (!result.ok)
        throw wrong(at, 'is not an image name such as ghcr.io/acme/app');
    const { host, repository, tag, digest } = result.reference;
    if (tag !== null || digest !== null)
        throw wrong(at, 'must be a name alone; tag and digest have their own fields');
    return { host, repository };
}
function parseTag(value, at) {
    if (value === undefined || value === null || value === '')
        return null;
    if (typeof value !== 'string' || (0,parse .lu)(value) !== null)
        throw wrong(at, 'is not a tag');
    return value;
}
function withoutRepeats(images) {
    const byName = new Map();
    for (const pushed of images) {
        const known = byName.get(pushed.image);
        if (known && (known.digest !== pushed.digest || known.tag !== pushed.tag)) {
            throw wrong('client_payload.images', `names ${pushed.image} twice with different digests or tags`);
        }
        byName.set(pushed.image, pushed);
    }
    return [...byName.values()];
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
 
function ownField(fields, key) {
    return Object.hasOwn(fields, key) ? fields[key] : undefined;
}
function wrong(where, what) {
    const shape = '{ "image": "ghcr.io/acme/app", "digest": "sha256:…", "tag": "<build tag>" }';
    return new errors .y(`${where} ${what}. Nothing was changed; bump reads ${shape}, or { "images": [ … ] }.`);
}
 
 
var cli_open = __webpack_require__(24747);
 
var options = __webpack_require__(32459);
 
var cli_plan = __webpack_require__(81124);
; 










 
function addBump(program, terminal, end) {
    const command = program
        .command('bump')
        .description('write the digests that channel tags point at into the fast lanes')
        .option('--environment <name>', 'only this environment; may be given again', options .Fo)
        .option('--image <glob>', 'only images like this; may be given again', options .Fo)
        .option('--event <file>', 'bump what this repository_dispatch event says, from its JSON')
        .option('--allow-older', 'also move to an image that was built before the one in Git');
    (0,options ._$)(command, cli_plan .e).action(async (options) => {
        const desk = await (0,cli_open.openDesk)(options, terminal);
        const { ports, policy } = desk;
        const event = options.event === undefined ? null : parseBumpEvent(readJson(options.event), (0,policy_images .FF)(policy));
        const plan = await bump(ports, policy, {
            environments: options.environment ?? [],
            images: options.image ?? [],
            event,
            allowOlder: options.allowOlder ?? false,
            ownUrls: () => (0,remote.findOwnUrls)(options.root, terminal.env),
        });
        end(await (0,cli_plan .u)(plan, desk, options, terminal));
    });
}
function readJson(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        const reason = error instanceof SyntaxError ? 'it is no JSON' : (0,file_error .S)(error, 'it does not exist');
        throw new errors .y(`The event ${JSON.stringify(path)} cannot be read: ${reason}. Name a JSON file with --event.`);
    }
}
 

  }),

  92479:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    x: () => (  findBroken),
    y: () => (  findMissing)
  });
  var _image_platforms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61128);
  var _builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24731);


 
function findMissing(policy, fresh, old) {
    if (fresh === null)
        return null;
    if (!fresh.details.ok)
        return `cannot be read: ${fresh.details.reason}`;
    const { value: details } = fresh.details;
    const held = details.platforms.map(({ platform }) => platform);
    const isRequired = policy.platforms.length > 0;
    const lacked = (0,_image_platforms_js__WEBPACK_IMPORTED_MODULE_0__  .fM)(isRequired ? policy.platforms : (0,_builds_js__WEBPACK_IMPORTED_MODULE_1__  .W)(old), held);
    const [open] = (0,_image_platforms_js__WEBPACK_IMPORTED_MODULE_0__  .Jh)(isRequired ? policy.platforms : (0,_builds_js__WEBPACK_IMPORTED_MODULE_1__  .W)(old), details);
    if (open)
        return `cannot be read in full: ${open.answer.reason}`;
    if (lacked.length === 0 || (isRequired && replacesNoImage(details, old)))
        return null;
    return isRequired
        ? `lacks ${lacked.join(', ')}, which the policy's platforms require`
        : `lacks ${lacked.join(', ')}, which the digest in Git has; list the platforms that are used in "platforms"`;
}
 
function replacesNoImage(details, old) {
    return (0,_image_platforms_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)(details) && (old === null || (old.details.ok && (0,_image_platforms_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)(old.details.value)));
}
 
function findBroken({ fresh, children }) {
    for (const { platform, answer } of children) {
        if (answer.ok)
            continue;
        const what = `names a manifest for ${platform}`;
        return answer.kind === 'missing'
            ? `${what} that is gone: ${answer.reason}; push the image again`
            : `${what} that is not known to be there: ${answer.reason}`;
    }
    if (fresh?.config?.ok !== false || fresh.config.kind !== 'missing')
        return null;
    return `is not whole: ${fresh.config.reason}; push the image again`;
}
 

  }),

  79363:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    hG: () => (  addHint),
    om: () => (  hintAtNothing),
    rG: () => (  outsideLayouts)
  });
  var _text_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98823);

 
const outsideLayouts = 'no layout of the policy places it in an environment';
 
function addHint(plan, policy, lanes, occurrences, templated = 0) {
    const met = plan.skipped.filter(({ reason }) => reason !== outsideLayouts);
    if (plan.changes.length + met.length + plan.failures.length > 0)
        return plan;
    const values = templated === 0
        ? ''
        : ` ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__  .U)(templated, 'value')} that only a template or a variable can tell ${templated === 1 ? 'was' : 'were'} not looked at.`;
    return { ...plan, hint: hintAtNothing(policy, lanes, occurrences) + values };
}
 
function hintAtNothing({ firstParty, file }, lanes, occurrences) {
    const [image, keys] = firstParty.length > 0 ? ['first-party image', 'do layout and firstParty'] : ['image', 'does layout'];
    const narrow = firstParty.find((name) => occurrences.some((occurrence) => occurrence.image?.startsWith(`${name}/`)));
    const advice = narrow === undefined
        ? `${keys} in ${file ?? 'the policy'} fit? "image-policy check --format json" lists every image, with its environment.`
        : `"${narrow}" under firstParty is the name of one image; write "${narrow}/*" for all that are below it.`;
    return `No ${image} is in ${lanes.join(', ')}: ${advice}`;
}
 

  }),

  36774:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  keepOut)
  });
  var _policy_holds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60203);
  var _moves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83496);


 
function keepOut(hold) {
    return (decision) => {
        if (decision.kind !== 'move')
            return decision;
        const { occurrence, image, to } = decision.move;
        const held = hold({ image, environment: occurrence.environment, digest: to.digest });
        return held === null ? decision : (0,_moves_js__WEBPACK_IMPORTED_MODULE_1__  .iv)(occurrence, image, `${to.digest}: ${(0,_policy_holds_js__WEBPACK_IMPORTED_MODULE_0__  .TZ)(held)}`);
    };
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
 

  }),

  93223:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  A: () => (  fast_string_width_dist)
});

; 
 
const getCodePointsLength = (() => {
    const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    return (input) => {
        let surrogatePairsNr = 0;
        SURROGATE_PAIR_RE.lastIndex = 0;
        while (SURROGATE_PAIR_RE.test(input)) {
            surrogatePairsNr += 1;
        }
        return input.length - surrogatePairsNr;
    };
})();
const isFullWidth = (x) => {
    return x === 0x3000 || x >= 0xFF01 && x <= 0xFF60 || x >= 0xFFE0 && x <= 0xFFE6;
};
const isWideNotCJKTNotEmoji = (x) => {
    return x === 0x231B || x === 0x2329 || x >= 0x2FF0 && x <= 0x2FFF || x >= 0x3001 && x <= 0x303E || x >= 0x3099 && x <= 0x30FF || x >= 0x3105 && x <= 0x312F || x >= 0x3131 && x <= 0x318E || x >= 0x3190 && x <= 0x31E3 || x >= 0x31EF && x <= 0x321E || x >= 0x3220 && x <= 0x3247 || x >= 0x3250 && x <= 0x4DBF || x >= 0xFE10 && x <= 0xFE19 || x >= 0xFE30 && x <= 0xFE52 || x >= 0xFE54 && x <= 0xFE66 || x >= 0xFE68 && x <= 0xFE6B || x >= 0x1F200 && x <= 0x1F202 || x >= 0x1F210 && x <= 0x1F23B || x >= 0x1F240 && x <= 0x1F248 || x >= 0x20000 && x <= 0x2FFFD || x >= 0x30000 && x <= 0x3FFFD;
};
 


; 
 

 
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/yu;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = { limit: Infinity, ellipsis: '' };
 
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
     
    const LIMIT = truncationOptions.limit ?? Infinity;
    const ELLIPSIS = truncationOptions.ellipsis ?? '';
    const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
    const ANSI_WIDTH = 0;
    const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
    const TAB_WIDTH = widthOptions.tabWidth ?? 8;
    const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
    const FULL_WIDTH_WIDTH = 2;
    const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
    const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
    const PARSE_BLOCKS = [
        [LATIN_RE, REGULAR_WIDTH],
        [ANSI_RE, ANSI_WIDTH],
        [CONTROL_RE, CONTROL_WIDTH],
        [TAB_RE, TAB_WIDTH],
        [EMOJI_RE, EMOJI_WIDTH],
        [CJKT_WIDE_RE, WIDE_WIDTH],
    ];
     
    let indexPrev = 0;
    let index = 0;
    let length = input.length;
    let lengthExtra = 0;
    let truncationEnabled = false;
    let truncationIndex = length;
    let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
    let unmatchedStart = 0;
    let unmatchedEnd = 0;
    let width = 0;
    let widthExtra = 0;
     
    outer: while (true) {
         
        if ((unmatchedEnd > unmatchedStart) || (index >= length && index > indexPrev)) {
            const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
            lengthExtra = 0;
            for (const char of unmatched.replaceAll(MODIFIER_RE, '')) {
                const codePoint = char.codePointAt(0) || 0;
                if (isFullWidth(codePoint)) {
                    widthExtra = FULL_WIDTH_WIDTH;
                }
                else if (isWideNotCJKTNotEmoji(codePoint)) {
                    widthExtra = WIDE_WIDTH;
                }
                else {
                    widthExtra = REGULAR_WIDTH;
                }
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                lengthExtra += char.length;
                width += widthExtra;
            }
            unmatchedStart = unmatchedEnd = 0;
        }
         
        if (index >= length) {
            break outer;
        }
         
        for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
            const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
            BLOCK_RE.lastIndex = index;
            if (BLOCK_RE.test(input)) {
                lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
                widthExtra = lengthExtra * BLOCK_WIDTH;
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                width += widthExtra;
                unmatchedStart = indexPrev;
                unmatchedEnd = index;
                index = indexPrev = BLOCK_RE.lastIndex;
                continue outer;
            }
        }
         
        index += 1;
    }
     
    return {
        width: truncationEnabled ? truncationLimit : width,
        index: truncationEnabled ? truncationIndex : length,
        truncated: truncationEnabled,
        ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
    };
};
 
  const dist = (getStringTruncatedWidth);

; 
 

 
const dist_NO_TRUNCATION = {
    limit: Infinity,
    ellipsis: '',
    ellipsisWidth: 0,
};
 
const fastStringWidth = (input, options = {}) => {
    return dist(input, dist_NO_TRUNCATION, options).width;
};
 
  const fast_string_width_dist = (fastStringWidth);


  }),

  48483:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  wrapAnsi)
  });
  var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93223);

const ESC = '\x1B';
const CSI = '\x9B';
const END_CODE = 39;
const ANSI_ESCAPE_BELL = '\u0007';
const ANSI_CSI = '[';
const ANSI_OSC = ']';
const ANSI_SGR_TERMINATOR = 'm';
const ANSI_ESCAPE_LINK = `${ANSI_OSC}8;;`;
const GROUP_REGEX = new RegExp(`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`, 'y');
const getClosingCode = (openingCode) => {
    if (openingCode >= 30 && openingCode <= 37)
        return 39;
    if (openingCode >= 90 && openingCode <= 97)
        return 39;
    if (openingCode >= 40 && openingCode <= 47)
        return 49;
    if (openingCode >= 100 && openingCode <= 107)
        return 49;
    if (openingCode === 1 || openingCode === 2)
        return 22;
    if (openingCode === 3)
        return 23;
    if (openingCode === 4)
        return 24;
    if (openingCode === 7)
        return 27;
    if (openingCode === 8)
        return 28;
    if (openingCode === 9)
        return 29;
    if (openingCode === 0)
        return 0;
    return undefined;
};
const wrapAnsiCode = (code) => `${ESC}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
const wrapAnsiHyperlink = (url) => `${ESC}${ANSI_ESCAPE_LINK}${url}${ANSI_ESCAPE_BELL}`;
const wrapWord = (rows, word, columns) => {
    const characters = word[Symbol.iterator]();
    let isInsideEscape = false;
    let isInsideLinkEscape = false;
    let lastRow = rows.at(-1);
    let visible = lastRow === undefined ? 0 : (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__  .A)(lastRow);
    let currentCharacter = characters.next();
    let nextCharacter = characters.next();
    let rawCharacterIndex = 0;
    while (!currentCharacter.done) {
        const character = currentCharacter.value;
        const characterLength = (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__  .A)(character);
        if (visible + characterLength <= columns) {
            rows[rows.length - 1] += character;
        }
        else {
            rows.push(character);
            visible = 0;
        }
        if (character === ESC || character === CSI) {
            isInsideEscape = true;
            isInsideLinkEscape = word.startsWith(ANSI_ESCAPE_LINK, rawCharacterIndex + 1);
        }
        if (isInsideEscape) {
            if (isInsideLinkEscape) {
                if (character === ANSI_ESCAPE_BELL) {
                    isInsideEscape = false;
                    isInsideLinkEscape = false;
                }
            }
            else if (character === ANSI_SGR_TERMINATOR) {
                isInsideEscape = false;
            }
        }
        else {
            visible += characterLength;
            if (visible === columns && !nextCharacter.done) {
                rows.push('');
                visible = 0;
            }
        }
        currentCharacter = nextCharacter;
        nextCharacter = characters.next();
        rawCharacterIndex += character.length;
    }
    lastRow = rows.at(-1);
    if (!visible && lastRow !== undefined && lastRow.length && rows.length > 1) {
        rows[rows.length - 2] += rows.pop();
    }
};
const stringVisibleTrimSpacesRight = (string) => {
    const words = string.split(' ');
    let last = words.length;
    while (last) {
        if ((0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__  .A)(words[last - 1])) {
            break;
        }
        last--;
    }
    if (last === words.length) {
        return string;
    }
    return words.slice(0, last).join(' ') + words.slice(last).join('');
};
const exec = (string, columns, options = {}) => {
    if (options.trim !== false && string.trim() === '') {
        return '';
    }
    let returnValue = '';
    let escapeCode;
    let escapeUrl;
    const words = string.split(' ');
    let rows = [''];
    let rowLength = 0;
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        if (options.trim !== false) {
            const row = rows.at(-1) ?? '';
            const trimmed = row.trimStart();
            if (row.length !== trimmed.length) {
                rows[rows.length - 1] = trimmed;
                rowLength = (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__  .A)(trimmed);
            }
        }
        if (index !== 0) {
            if (rowLength >= columns &&
                (options.wordWrap === false || options.trim === false)) {
                rows.push('');
                rowLength = 0;
            }
            if (rowLength || options.trim === false) {
                rows[rows.length - 1] += ' ';
                rowLength++;
            }
        }
        const wordLength = (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__  .A)(word);
        if (options.hard && wordLength > columns) {
            const remainingColumns = columns - rowLength;
            const breaksStartingThisLine = 1 + Math.floor((wordLength - remainingColumns - 1) / columns);
            const breaksStartingNextLine = Math.floor((wordLength - 1) / columns);
            if (breaksStartingNextLine < breaksStartingThisLine) {
                rows.push('');
            }
            wrapWord(rows, word, columns);
            rowLength = (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__  .A)(rows.at(-1) ?? '');
            continue;
        }
        if (rowLength + wordLength > columns && rowLength && wordLength) {
            if (options.wordWrap === false && rowLength < columns) {
                wrapWord(rows, word, columns);
                rowLength = (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__  .A)(rows.at(-1) ?? '');
                continue;
            }
            rows.push('');
            rowLength = 0;
        }
        if (rowLength + wordLength > columns && options.wordWrap === false) {
            wrapWord(rows, word, columns);
            rowLength = (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__  .A)(rows.at(-1) ?? '');
            continue;
        }
        rows[rows.length - 1] += word;
        rowLength += wordLength;
    }
    if (options.trim !== false) {
        rows = rows.map((row) => stringVisibleTrimSpacesRight(row));
    }
    const preString = rows.join('\n');
    let inSurrogate = false;
    for (let i = 0; i < preString.length; i++) {
        const character = preString[i];
        returnValue += character;
        if (!inSurrogate) {
            inSurrogate = character >= '\ud800' && character <= '\udbff';
            if (inSurrogate) {
                continue;
            }
        }
        else {
            inSurrogate = false;
        }
        if (character === ESC || character === CSI) {
            GROUP_REGEX.lastIndex = i + 1;
            const groupsResult = GROUP_REGEX.exec(preString);
            const groups = groupsResult?.groups;
            if (groups?.code !== undefined) {
                const code = Number.parseFloat(groups.code);
                escapeCode = code === END_CODE ? undefined : code;
            }
            else if (groups?.uri !== undefined) {
                escapeUrl = groups.uri.length === 0 ? undefined : groups.uri;
            }
        }
        if (preString[i + 1] === '\n') {
            if (escapeUrl) {
                returnValue += wrapAnsiHyperlink('');
            }
            const closingCode = escapeCode ? getClosingCode(escapeCode) : undefined;
            if (escapeCode && closingCode) {
                returnValue += wrapAnsiCode(closingCode);
            }
        }
        else if (character === '\n') {
            if (escapeCode && getClosingCode(escapeCode)) {
                returnValue += wrapAnsiCode(escapeCode);
            }
            if (escapeUrl) {
                returnValue += wrapAnsiHyperlink(escapeUrl);
            }
        }
    }
    return returnValue;
};
const CRLF_OR_LF = /\r?\n/;
function wrapAnsi(string, columns, options) {
    return String(string)
        .normalize()
        .split(CRLF_OR_LF)
        .map((line) => exec(line, columns, options))
        .join('\n');
}


  })

};
