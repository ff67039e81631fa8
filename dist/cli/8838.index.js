export const id = 8838;
export const ids = [8838];
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

  45763:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  addPin: () => (  addPin)
});

 
var remote = __webpack_require__(54610);
 
var inventory_name = __webpack_require__(26870);
 
var inventory_whole = __webpack_require__(89206);
 
var ask = __webpack_require__(8817);
 
var plan_facts = __webpack_require__(263);
 
var flaws = __webpack_require__(92479);
 
var moves = __webpack_require__(83496);
 
var unreadable = __webpack_require__(76669);
 
var exceptions = __webpack_require__(4699);
 
var holds = __webpack_require__(60203);
 
var image_name = __webpack_require__(84952);
 
var errors = __webpack_require__(90461);
 
var branch = __webpack_require__(86223);
 
var edit = __webpack_require__(98251);
 
var insert = __webpack_require__(5206);
; 



 
function printHold(hold) {
    return (0,branch .LV)(toItem(hold), false);
}


function addHold(text, hold) {
    const inserted = (0,insert .P)(text, [{ path: ['holds'], value: { kind: 'list', items: [toItem(hold)] } }]);
    return inserted.ok ? (0,edit .c)(text, inserted.edits) : null;
}
function toItem({ images, environments, reason, owner, until }) {
    const text = (of) => ({ kind: 'text', text: of, quoted: false });
    const list = (of) => ({ kind: 'texts', texts: of });
    return new Map([
        ...(images.length === 0 ? [] : [['images', list(images)]]),
        ...(environments.length === 0 ? [] : [['environments', list(environments)]]),
        ['reason', text(reason)],
        ['owner', text(owner)],
        ['until', text(until)],
    ]);
}
 
; 














async function pinTo({ workspace, registry }, policy, options) {
    if (!/^sha256:[0-9a-f]{64}$/.test(options.digest))
        throw new errors .y('--to takes a digest: sha256: and 64 lower-case hex digits.');
    if (options.paths.length === 0)
        throw new errors .y('--to writes one digest: name the files or directories in which it goes.');
    if (options.hold !== null && !isDay(options.hold.until, options.now))
        throw new errors .y('--hold takes the last day of the hold, YYYY-MM-DD, today or later.');
    const tree = await (0,inventory_whole .j)(workspace, policy, options.ownUrls, 'all');
    const asked = new Set((await workspace.list(options.paths)).map(({ path }) => path));
    const named = chooseImage(tree.occurrences, asked, options);
    const facts = await (0,ask .PN)(registry, policy, named.map((each) => toQuestion(each, options.digest)));
    const tags = await askTags(registry, named, options.digest);
    const decisions = named.map((each) => decide(policy, each, options, facts, tags));
    const unread = (0,unreadable .Y7)(policy, null, {
        ...tree,
        unreadable: tree.unreadable.filter(({ file }) => asked.has(file)),
    });
    const planned = (0,moves .XA)([...decisions, ...unread], { ...tree, companions: policy.companions });
    return {
        ...planned,
        ...(await writeHold(workspace, policy, planned.changes, options)),
        requests: registry.requests(),
    };
}
 
function isDay(written, now) {
    const date = new Date(`${written}T00:00:00Z`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(written) || Number.isNaN(date.getTime()))
        return false;
    return date.toISOString().startsWith(written) && !(0,exceptions ._d)({ expires: written }, now);
}
 
function chooseImage(occurrences, asked, options) {
    const { images, paths } = options;
    const isWanted = (0,image_name .eA)(images);
    const named = occurrences.flatMap((occurrence) => {
        const image = asked.has(occurrence.file) ? (0,inventory_name .F1)(occurrence) : null;
        return image !== null && isWanted(image) ? [{ occurrence, image }] : [];
    });
    const names = [...new Set(named.map(({ image }) => image))].sort();
    if (names.length === 1)
        return named;
    const where = paths.join(', ');
    if (names.length === 0)
        throw nothingThere(occurrences, asked, options);
    const first = names.slice(0, 5).join(', ');
    throw new errors .y(`${where} holds ${names.length} images (${first}); a digest is of one: name it with --image.`);
}
 
function nothingThere(occurrences, asked, { images, paths }) {
    const isWanted = (0,image_name .eA)(images);
    const above = occurrences.filter(({ image, composed }) => image !== null && isWanted(image) && composed?.places.some(({ file }) => asked.has(file)) === true);
    const where = paths.join(', ');
    const [first] = above;
    if (first === undefined)
        return new errors .y(`No image${images.length > 0 ? ' like that' : ''} stands in ${where}, where it would be written.`);
    const files = [...new Set(above.filter(({ image }) => image === first.image).map(({ file }) => file))];
    const more = files.length > 5 ? ` and ${files.length - 5} more` : '';
    return new errors .y(`Which version of ${first.image} runs is not said in ${where}, but in ${files.slice(0, 5).join(', ')}${more}: name one of those.`);
}
function toQuestion({ image, occurrence }, digest) {
    return { image, reference: digest, oldDigest: occurrence.digest, buildTag: occurrence.tag };
}
 
async function askTags(registry, named, digest) {
    const tags = new Map(named.map(({ image, occurrence }) => [occurrence.tag, image]));
    const asked = [...tags].map(async ([tag, image]) => {
        const answer = tag === null ? null : await registry.resolve((0,image_name ["if"])(image), tag);
        return answer?.ok && answer.value.digest === digest ? [tag] : [];
    });
    return new Set((await Promise.all(asked)).flat());
}
function decide(policy, named, { digest, hold, now }, facts, tags) {
    const { occurrence, image } = named;
    const obstacle = (0,moves .R5)(occurrence, image);
    if (obstacle !== null)
        return obstacle;
    const stays = occurrence.composed?.stays;
    if (stays !== undefined)
        return (0,moves .fJ)(occurrence, image, `${(0,moves .ik)(occurrence)}: ${stays}`);
    if (occurrence.digest === digest)
        return (0,moves .iv)(occurrence, image, 'equal: it holds this digest');
    const known = facts.get((0,plan_facts .c)(toQuestion(named, digest)));
    if (known === undefined)
        throw new Error(`no facts for ${image}`);
    const { target, fresh, old, buildTag } = known;
    if (!target.ok)
        return (0,moves .fJ)(occurrence, image, `${image}@${digest} is not known to be there: ${target.reason}`);
    const kept = (0,holds .Bv)(policy, now)({ image, environment: occurrence.environment, digest });
    if (kept !== null && kept.digests.length > 0)
        return (0,moves .fJ)(occurrence, image, `${digest}: ${(0,holds .TZ)(kept)}`);
    const flaw = (0,flaws .y)(policy, fresh, old) ?? (0,flaws .x)(known);
    if (flaw !== null)
        return (0,moves .fJ)(occurrence, image, `${image}@${digest} ${flaw}`);
    const own = buildTag?.ok ? buildTag.value : null;
    const to = { tag: tags.has(occurrence.tag) ? occurrence.tag : own, digest };
    const notes = kept === null && hold === null ? describeNext(policy, occurrence) : [];
    return { kind: 'move', move: { occurrence, image, to, notes } };
}
 
function describeNext(policy, { environment }) {
    const lane = policy.environments.find(({ name }) => name === environment);
    if (lane === undefined || (lane.promoteFrom === null && lane.track.length === 0))
        return [];
    const next = lane.promoteFrom === null ? 'the next bump' : `the next promotion from ${lane.promoteFrom}`;
    return [`no hold keeps it: ${next} moves it on; --hold writes one`];
}
 
async function writeHold(workspace, policy, changes, { hold }) {
    if (hold === null || changes.length === 0)
        return { changes };
    const environments = [...new Set(changes.flatMap(({ environment }) => environment ?? []))].filter((name) => name !== 'shared');
    const entry = { ...hold, images: [...new Set(changes.map(({ image }) => image))], environments };
     
    const isLocked = policy.extended !== undefined && policy.locked?.includes('holds');
    const content = policy.file === null || isLocked ? null : await workspace.read(policy.file);
    const text = content?.ok ? addHold(content.text, entry) : null;
    if (policy.file === null || text === null)
        throw new errors .y(`The hold cannot be written into ${policy.file ?? 'a policy file, as there is none'}; write it under "holds" by hand: ${printHold(entry)}`);
    const note = `held until ${hold.until} by ${hold.owner}, in ${policy.file}: ${hold.reason}`;
    return {
        changes: changes.map((change) => ({ ...change, notes: [...change.notes, note] })),
        texts: new Map([[policy.file, text]]),
    };
}
 
 
var keep_out = __webpack_require__(36774);
 
var policy_images = __webpack_require__(98663);
 
var policy_origin = __webpack_require__(97487);
; 





 
function findUnpinned(policy, occurrences, excepted = false) {
    const excuses = policy.exceptions
        .filter(({ rules }) => !excepted && rules.includes('digest-required'))
        .map((exception) => ({ reason: exception.reason, covers: (0,exceptions .Bx)(exception) }));
    const origin = (0,policy_origin .y)(policy);
    const results = occurrences
        .filter(({ digest }) => digest === null)
        .map((occurrence) => {
        const excuse = excuses.find(({ covers }) => covers((0,inventory_name .F1)(occurrence), occurrence.file));
        return judgeUnpinned(occurrence, excuse?.reason ?? null, origin);
    });
    return {
        unpinned: results.flatMap((result) => ('tag' in result ? [result] : [])),
        decided: results.flatMap((result) => ('kind' in result ? [result] : [])),
    };
}
 
function decidePins(policy, unpinned, answers) {
    const isChannel = (0,policy_images .cZ)(policy);
    return unpinned.map(({ occurrence, image, tag }) => {
        const answer = answers.get(pinKey({ image, tag }));
        if (answer === undefined)
            throw new Error(`no answer for ${image}`);
        if (!answer.ok)
            return (0,moves .fJ)(occurrence, image, `${image}:${tag} cannot be resolved: ${answer.reason}`);
        return {
            kind: 'move',
            move: {
                occurrence,
                image,
                ...(isHere(occurrence)
                    ? { to: { tag: occurrence.tag, digest: answer.value.digest } }
                    : { to: { tag: null, digest: answer.value.digest }, channel: occurrence.tag }),
                notes: isChannel(tag) ? [channelNote(tag)] : [],
            },
        };
    });
}
 
function isHere({ composed, parts }) {
    return composed === undefined || parts.reference !== undefined || Boolean(parts.tag?.text);
}
 
function channelNote(tag) {
    return `the tag "${tag}" moves on and the digest does not: drop the tag, or write the tag of that build (rule floating-tag)`;
}
function pinKey({ image, tag }) {
    return `${image}:${tag}`;
}
function judgeUnpinned(occurrence, excuse, origin) {
     
    const image = (0,inventory_name .QV)(occurrence) ? (0,inventory_name ._I)(occurrence, origin) : null;
    const { runsAs } = occurrence;
    const obstacle = (0,moves .R5)(occurrence, image ?? '');
    if (excuse !== null)
        return (0,moves .iv)(occurrence, image ?? '', `an exception of the policy leaves it unpinned (--excepted pins it all the same): ${excuse}`);
    if (obstacle)
        return obstacle;
    if (runsAs?.decides)
        return (0,moves .iv)(occurrence, (0,inventory_name .F1)(occurrence) ?? '', (0,inventory_name .mr)(runsAs));
    if (image === null && runsAs)
        return (0,moves .iv)(occurrence, (0,inventory_name .F1)(occurrence) ?? '', (0,inventory_name .mr)(runsAs));
    if (image === null)
        return (0,moves .iv)(occurrence, '', (0,inventory_name .wf)(occurrence));
    if (occurrence.tag !== null)
        return { occurrence, image, tag: occurrence.tag };
    if (occurrence.parts.reference)
        return { occurrence, image, tag: 'latest' };
    return (0,moves .iv)(occurrence, image, 'no tag is written here: a chart or a base decides it, so nobody can say which digest is meant');
}
 
 
var collate = __webpack_require__(26658);
; 





function joinPlaces(images) {
    const groups = [...(0,collate .$)(images, keyOf).values()];
    const isOne = (group) => new Set(group.map(versionOf)).size <= 1;
    return {
        places: groups.filter(isOne).flatMap(([first]) => first ?? []),
        decided: groups
            .filter((group) => !isOne(group))
            .flatMap((group) => group.filter(({ digest }) => digest === null).slice(0, 1))
            .map((each) => (0,moves .fJ)(each, (0,inventory_name .F1)(each) ?? '', `${(0,moves .ik)(each)} is a layer of several images or tags; give each a layer of its own`)),
    };
}
 
function keyOf(image) {
    const { file, document, path, line } = image.composed?.write?.()?.occurrence ?? image;
    return JSON.stringify([file, document, path, line]);
}
function versionOf(image) {
    return JSON.stringify([(0,inventory_name .F1)(image), image.tag, image.digest]);
}
 
; 








function findTagged(policy, occurrences, hold) {
    const isChannel = (0,policy_images .cZ)(policy);
    const origin = (0,policy_origin .y)(policy);
    const judged = occurrences.flatMap((occurrence) => {
        const { digest, tag } = occurrence;
        const image = (0,inventory_name ._I)(occurrence, origin);
        if (occurrence.runsAs?.decides)
            return [];
        if (digest === null || tag === null || image === null)
            return [];
        const obstacle = (0,moves .R5)(occurrence, image);
        if (obstacle !== null)
            return [obstacle];
        const held = hold({ image, environment: occurrence.environment, digest: null });
        if (held !== null)
            return [(0,moves .iv)(occurrence, image, (0,holds .TZ)(held))];
        return isChannel(tag)
            ? [(0,moves .iv)(occurrence, image, `the tag "${tag}" is a channel's, which bump follows`)]
            : [{ occurrence, image, tag }];
    });
    return {
        tagged: judged.flatMap((each) => ('tag' in each ? [each] : [])),
        decided: judged.flatMap((each) => ('kind' in each ? [each] : [])),
    };
}
 
function decideRefreshed(tagged, answers) {
    return tagged.flatMap(({ occurrence, image, tag }) => {
        const answer = answers.get(pinKey({ image, tag }));
        if (answer === undefined)
            throw new Error(`no answer for ${image}`);
        if (!answer.ok)
            return [(0,moves .fJ)(occurrence, image, `${image}:${tag} cannot be resolved: ${answer.reason}`)];
        const { digest } = answer.value;
        if (digest === occurrence.digest)
            return [];
        const notes = [`the digest that stood beside the tag "${tag}" is none that the registry has for it now`];
        return [{ kind: 'move', move: { occurrence, image, to: { tag, digest }, notes } }];
    });
}
 
; 












async function pin(ports, policy, options) {
    const isAsked = await openAsked(ports.workspace, options.paths);
    const whole = await (0,inventory_whole .j)(ports.workspace, policy, options.ownUrls, 'all');
    const tree = { ...whole, unreadable: whole.unreadable.filter(isAsked) };
    const { places, decided: torn } = joinPlaces(whole.occurrences.filter(isAsked));
    const { unpinned, decided } = findUnpinned(policy, places, options.excepted);
    const hold = (0,holds .Bv)(policy, options.now ?? new Date());
    const again = options.refresh ? findTagged(policy, places, hold) : { tagged: [], decided: [] };
    const answers = await askDigests(ports.registry, [...unpinned, ...again.tagged]);
    const decisions = [
        ...torn,
        ...decided,
        ...again.decided,
        ...[...decidePins(policy, unpinned, answers), ...decideRefreshed(again.tagged, answers)].map((0,keep_out .A)(hold)),
        ...(0,unreadable .Y7)(policy, null, tree),
    ];
    return { ...(0,moves .XA)(decisions, tree), requests: ports.registry.requests() };
}
 
async function openAsked(workspace, paths) {
    if (paths.length === 0)
        return () => true;
    const asked = new Set((await workspace.list(paths)).map(({ path }) => path));
    return ({ file }) => asked.has(file);
}
async function askDigests(registry, unpinned) {
    const questions = new Map(unpinned.map((place) => [pinKey(place), place]));
    const asked = [...questions].map(async ([key, { image, tag }]) => {
        return [key, await registry.prove((0,image_name ["if"])(image), tag)];
    });
    const answers = new Map(await Promise.all(asked));
    (0,ask .qt)([...answers.values()]);
    return answers;
}
 
 
var cli_open = __webpack_require__(24747);
 
var options = __webpack_require__(32459);
 
var plan = __webpack_require__(81124);
; 







 
function addPin(program, terminal, end) {
    const command = program
        .command('pin')
        .description('pin what is unpinned to the digest that its tag points at, third-party images too')
        .argument('[path...]', 'files and directories, from the root')
        .option('--excepted', 'also what an exception of the policy leaves unpinned')
        .option('--refresh', 'also resolve again the tags that stand beside digests')
        .option('--to <digest>', 'write this digest of one image at the paths, once its registry has it: a hotfix by hand')
        .option('--image <glob>', 'with --to: the image that is meant; may be given again', options .Fo)
        .option('--hold <day>', 'with --to: write a hold until this day into the policy file')
        .option('--owner <name>', 'with --hold: who decides when it ends')
        .option('--reason <text>', 'with --hold: why');
    (0,options ._$)(command, plan .e).action(async (paths, options) => {
        const desk = await (0,cli_open.openDesk)(options, terminal);
        end(await (0,plan .u)(await planPin(desk, paths, options, terminal), desk, options, terminal));
    });
}
function planPin(desk, paths, options, terminal) {
    const { excepted = false, refresh = false, to: digest, image: images = [] } = options;
    const hold = readHold(options);
    if (digest === undefined) {
        if (hold !== null || images.length > 0)
            throw new errors .y('--image and --hold go with --to.');
        return pin(desk.ports, desk.policy, {
            paths,
            excepted,
            refresh,
            ownUrls: () => (0,remote.findOwnUrls)(options.root, terminal.env),
        });
    }
    if (excepted || refresh)
        throw new errors .y('--to goes without --excepted and --refresh.');
    const ownUrls = () => (0,remote.findOwnUrls)(options.root, terminal.env);
    return pinTo(desk.ports, desk.policy, { digest, paths, images, hold, now: new Date(), ownUrls });
}
function readHold({ hold, owner, reason }) {
    if (hold === undefined && owner === undefined && reason === undefined)
        return null;
    if (!hold || !owner?.trim() || !reason?.trim())
        throw new errors .y('A hold has a last day, an owner and a reason: --hold, --owner and --reason go together.');
    return { until: hold, owner, reason };
}
 

  }),

  86223:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    IT: () => (  printFlow),
    LV: () => (  wrap),
    MZ: () => (  emptyMap),
    Ul: () => (  toPlain),
    h1: () => (  merge),
    oz: () => (  printItems),
    tj: () => (  printLines)
  });
const emptyMap = () => ({ kind: 'map', entries: new Map() });
 
function merge(root, { path, value }) {
    let at = root;
    for (const key of path.slice(0, -1)) {
        const next = at.entries.get(key) ?? emptyMap();
        if (next.kind !== 'map')
            return false;
        at.entries.set(key, next);
        at = next;
    }
    const last = path.at(-1);
    if (last === undefined)
        return false;
    const there = at.entries.get(last);
    if (there?.kind === 'list' && value.kind === 'list') {
        there.items.push(...value.items);
        return true;
    }
    if (there?.kind === 'map' && value.kind === 'map')
        return [...value.entries].every(([key, each]) => merge(there, { path: [key], value: each }));
    if (there !== undefined)
        return false;
    at.entries.set(last, value);
    return true;
}
 
function toPlain(branch) {
    if (branch.kind === 'text')
        return branch.text;
    if (branch.kind === 'texts')
        return [...branch.texts];
    if (branch.kind === 'list')
        return branch.items.map((item) => toPlain({ kind: 'map', entries: new Map(item) }));
    return Object.fromEntries([...branch.entries].map(([key, value]) => [key, toPlain(value)]));
}
 
function printLines(entries, indent, step) {
    const pad = ' '.repeat(indent);
    return [...entries].flatMap(([key, value]) => {
        const name = `${pad}${printKey(key)}:`;
        if (value.kind === 'text')
            return [`${name} ${printText(value)}`];
        if (value.kind === 'texts')
            return [`${name} ${printTexts(value.texts, false)}`];
        if (value.kind === 'map')
            return [name, ...printLines(value.entries, indent + step, step)];
        return [name, ...printItems(value.items, indent + step)];
    });
}
 
function printItems(items, indent) {
    const pad = ' '.repeat(indent);
    return items.flatMap((item) => {
        const lines = printLines(item, indent + 2, 2);
        return lines.map((line, at) => (at === 0 ? `${pad}- ${line.slice(indent + 2)}` : line));
    });
}
 
function printFlow(entries, json) {
    return [...entries]
        .map(([key, value]) => `${json ? JSON.stringify(key) : printKey(key)}: ${flowOf(value, json)}`)
        .join(', ');
}
function flowOf(value, json) {
    if (value.kind === 'texts')
        return printTexts(value.texts, json);
    if (value.kind === 'text')
        return json ? JSON.stringify(value.text) : printText({ ...value, inFlow: true });
    if (value.kind === 'map')
        return wrap(value.entries, json);
    return `[${value.items.map((item) => wrap(item, json)).join(', ')}]`;
}
function printTexts(texts, json) {
    const print = (text) => (json ? JSON.stringify(text) : printText({ text, quoted: false, inFlow: true }));
    return `[${texts.map(print).join(', ')}]`;
}
 
function wrap(entries, json) {
    return json ? `{${printFlow(entries, json)}}` : `{ ${printFlow(entries, json)} }`;
}
function printKey(key) {
    return isPlain(key) && /^[\w./-]+$/.test(key) ? key : JSON.stringify(key);
}
function printText({ text, quoted, inFlow = false }) {
    const plain = !quoted && isPlain(text) && !(inFlow && text.endsWith(':'));
    return plain ? text : JSON.stringify(text);
}
 
function isPlain(text) {
    return /^[A-Za-z_][\w./@+-]*(?::[\w./@+-]+)*$/.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text);
}
 

  }),

  5206:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  P: () => (  insertAll)
});

 
var dist = __webpack_require__(38815);
 
var compose = __webpack_require__(77388);
 
var edit_branch = __webpack_require__(86223);
 
var edit = __webpack_require__(98251);
; 

 
function readDocuments(text) {
    const documents = (0,dist .hR)(text, { uniqueKeys: true, logLevel: 'error', prettyErrors: false });
    return 'empty' in documents ? [] : documents;
}
 
function readOne(text) {
    const [only, ...others] = readDocuments(text);
    return only === undefined || others.length > 0 || only.errors.length > 0 ? null : only.toJS();
}
 
function layOver(below, above) {
    if (Array.isArray(above))
        return [...(Array.isArray(below) ? below : []), ...above];
    if (typeof above !== 'object' || above === null)
        return above;
    const base = typeof below === 'object' && below !== null ? below : {};
    const keys = new Set([...Object.keys(base), ...Object.keys(above)]);
    const over = above;
    return Object.fromEntries([...keys].map((key) => [key, key in over ? layOver(base[key], over[key]) : base[key]]));
}
 
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}
 
; 





 
const maximumLength = 1024 * 1024;


function insertAll(text, insertions) {
    if (text.length > maximumLength)
        return fail('the file is too large to be added to');
    if ((0,compose .f)(text))
        return fail('the file is nested too deeply to be added to');
    const documents = readDocuments(text);
    if (documents.length !== 1)
        return isBlank(text) ? intoNothing(text, insertions) : fail('it has no single document');
    const [document] = documents;
    if (document === undefined || document.errors.length > 0)
        return fail('it cannot be read as YAML');
    const wanted = (0,edit_branch .MZ)();
    if (!insertions.every((insertion) => (0,edit_branch .h1)(wanted, insertion)))
        return fail('two additions say the same key');
    const writer = { text, json: /^\s*\{/.test(text), step: findStep(text), eol: findEol(text), edits: [] };
    const root = document.contents;
    const isEmpty = root === null || ((0,dist .jn)(root) && root.value === null);
    const trouble = isEmpty
        ? append(writer, wanted.entries)
        : (0,dist .jh)(root)
            ? intoMap(writer, root, wanted.entries)
            : 'it is no map';
    if (trouble !== null)
        return fail(trouble);
    const expected = layOver(isEmpty ? {} : document.toJS(), (0,edit_branch .Ul)(wanted));
    return isSame(readOne((0,edit .c)(text, writer.edits)), expected)
        ? { ok: true, edits: writer.edits }
        : fail('what would be added there could not be proven by reading it again');
}
function intoNothing(text, insertions) {
    const wanted = (0,edit_branch .MZ)();
    if (!insertions.every((insertion) => (0,edit_branch .h1)(wanted, insertion)))
        return fail('two additions say the same key');
    const writer = { text, json: false, step: 2, eol: findEol(text), edits: [] };
    append(writer, wanted.entries);
    return { ok: true, edits: writer.edits };
}
const isBlank = (text) => text.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
 
function append(writer, entries) {
    const { text, eol, step } = writer;
    const gap = text === '' || text.endsWith('\n') ? '' : eol;
    insert(writer, text.length, `${gap}${(0,edit_branch .tj)(entries, 0, step).join(eol)}${eol}`);
    return null;
}
function intoMap(writer, map, entries) {
    if (map.anchor !== undefined)
        return 'an anchor stands on the map, which other places may share';
    if (map.items.some(({ key }) => (0,dist .jn)(key) && key.value === '<<'))
        return 'the map takes keys by a merge key';
    const fresh = new Map();
    for (const [key, value] of entries) {
        const pair = map.items.find((item) => (0,dist .jn)(item.key) && String(item.key.value) === key);
        const trouble = pair === undefined ? null : intoPair(writer, map, pair, value);
        if (trouble !== null)
            return trouble;
        if (pair === undefined)
            fresh.set(key, value);
    }
    return fresh.size === 0 ? null : addKeys(writer, map, fresh);
}
function intoPair(writer, map, { key, value }, branch) {
    const name = (0,dist .jn)(key) ? String(key.value) : '';
    if (branch.kind === 'map' && (0,dist .jh)(value))
        return intoMap(writer, value, branch.entries);
    if (branch.kind === 'list' && (0,dist .oP)(value))
        return intoList(writer, value, branch.items);
    const isLeaf = branch.kind === 'text' || branch.kind === 'texts';
    if (!isNothing(value) || isLeaf || map.flow || !(0,dist .jn)(key) || !key.range)
        return `${JSON.stringify(name)} says something else there`;
    const indent = columnOf(writer.text, key.range[0]) + writer.step;
    const lines = branch.kind === 'map' ? (0,edit_branch .tj)(branch.entries, indent, writer.step) : (0,edit_branch .oz)(branch.items, indent);
    insert(writer, endOfLine(writer.text, key.range[1]), lines.map((line) => writer.eol + line).join(''));
    return null;
}
 
function isNothing(value) {
    return value === null || ((0,dist .jn)(value) && value.value === null && value.source === '');
}
function addKeys(writer, map, fresh) {
    const [first] = map.items;
    const end = endOf(map);
    if (end === null || !map.range)
        return 'its end cannot be told';
    if (map.flow) {
        const text = (0,edit_branch .IT)(fresh, writer.json);
        insert(writer, first === undefined ? map.range[0] + 1 : end, first === undefined ? (writer.json ? text : ` ${text} `) : `, ${text}`);
        return null;
    }
    const start = (0,dist .jn)(first?.key) ? first.key.range?.[0] : undefined;
    if (start === undefined)
        return 'its keys are no plain ones';
    const lines = (0,edit_branch .tj)(fresh, columnOf(writer.text, start), writer.step);
    insert(writer, endOfLine(writer.text, end), lines.map((line) => writer.eol + line).join(''));
    return null;
}
function intoList(writer, list, items) {
    if (list.anchor !== undefined)
        return 'an anchor stands on the list, which other places may share';
    const end = endOf(list);
    if (end === null || !list.range)
        return 'its end cannot be told';
    if (list.flow) {
        const text = items.map((item) => (0,edit_branch .LV)(item, writer.json)).join(', ');
        const isFirst = list.items.length === 0;
        insert(writer, isFirst ? list.range[0] + 1 : end, isFirst ? text : `, ${text}`);
        return null;
    }
    const lines = (0,edit_branch .oz)(items, columnOf(writer.text, list.range[0]));
    insert(writer, endOfLine(writer.text, end), lines.map((line) => writer.eol + line).join(''));
    return null;
}
 
function endOf(node) {
    if ((0,dist .jh)(node)) {
        const last = node.items.at(-1);
        if (last !== undefined)
            return valueEnd(last.value) ?? valueEnd(last.key);
    }
    if ((0,dist .oP)(node) && node.items.length > 0)
        return valueEnd(node.items.at(-1));
    return valueEnd(node);
}
function valueEnd(node) {
    if (((0,dist .jh)(node) || (0,dist .oP)(node)) && !node.flow && node.items.length > 0)
        return endOf(node);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
    return range?.[1] ?? null;
}
function insert({ edits }, at, text) {
    edits.push({ span: { start: at, end: at }, text });
}
function columnOf(text, at) {
    const start = text.lastIndexOf('\n', at - 1) + 1;
    return at - start - (start === 0 && text.startsWith('\uFEFF') ? 1 : 0);
}
 
function endOfLine(text, end) {
    const from = text.slice(0, end).trimEnd().length;
    const at = text.indexOf('\n', from);
    if (at < 0)
        return text.length;
    return text[at - 1] === '\r' ? at - 1 : at;
}
const findEol = (text) => (text.includes('\r\n') ? '\r\n' : '\n');
 
function findStep(text) {
    return /^[^\s#-][^\n]*:[^\S\n]*\r?\n( +)[^\s#-]/m.exec(text)?.[1]?.length ?? 2;
}
function fail(reason) {
    return { ok: false, reason };
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
