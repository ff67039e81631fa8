export const id = 8436;
export const ids = [8436];
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

  32025:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  z: () => (  check)
});

 
var place_id = __webpack_require__(24684);
 
var errors = __webpack_require__(90461);
 
var fixes = __webpack_require__(32694);
 
var pin = __webpack_require__(86390);
; 




function describeImages(places, images, isRendered) {
    const runs = new Map();
    for (const image of images) {
        for (const place of image.composed?.places ?? []) {
            const id = (0,place_id .re)(place);
            const known = runs.get(id);
            if (known)
                known.push(image);
            else
                runs.set(id, [image]);
        }
    }
    return places.map((place) => {
        const own = runs.size === 0 ? [] : (runs.get((0,place_id .re)(place)) ?? []);
        const pinned = (own.length === 0 ? (0,pin .T4)(place) : own.every(pin .T4)) && (0,pin .Ee)(place, isRendered) === null;
        return { ...place, pinned, runs: own };
    });
}
 
 
var policy = __webpack_require__(30831);
 
var count = __webpack_require__(98823);
; 



 
function requireSomething({ files, unreadable, occurrences, templated }, { stdin }) {
    if (stdin?.ok && stdin.text.trim() === '')
        throw new errors .y('Nothing came in on stdin, so nothing was judged: did the command before the pipe fail? Run it alone ("set -o pipefail" stops a script there).');
    const found = unreadable.length + occurrences.length + templated.length;
     
    if (stdin?.ok && found === 0 && !/\bkind\b/.test(stdin.text))
        throw new errors .y('What came in on stdin is no manifest, nothing in it has a kind, so nothing was judged: is it the message of a command that failed?');
    if (files + unreadable.length > 0)
        return;
    throw new errors .y('No YAML or JSON file was read, so nothing was judged: is the repository checked out, is this the right root (--root, input root), and does the policy leave a file to judge (ignore)?');
}
 
function nothingFound(tree, images, { paths, stdin }) {
    if (stdin !== undefined)
        return [];
    if (images + tree.unreadable.length + paths.length > 0)
        return [];
    return ['No image was found, so nothing was judged: is it the right root (--root, input root)?'];
}
 
function openImages(images) {
    const open = images.flatMap((image) => {
        const unknown = image.runs.find(({ composed }) => composed?.unknown !== undefined)?.composed?.unknown;
        return unknown === undefined ? [] : [{ ...image, unknown }];
    });
    const [first] = open;
    if (first === undefined)
        return [];
    const more = open.length > 1 ? `, and ${(0,count .U)(open.length - 1, 'other')}` : '';
    return [
        `${first.file}:${first.line}${more}: what is judged may not be what runs: ${first.unknown} (JSON: "unknown").`,
    ];
}
 
function otherPolicies({ listed }, { file }, { paths, stdin }) {
    if (paths.length > 0 || stdin !== undefined)
        return [];
    const all = (listed ?? []).map(({ path }) => path);
    const others = all.filter((path) => path !== file && path.endsWith(`/${policy .k}`));
    return [...describeOthers(others, file), ...describeUnread(all)];
}
function describeOthers(others, file) {
    const [first] = others;
    if (first === undefined)
        return [];
    const root = first.slice(0, -policy .k.length - 1);
    const more = others.length > 1 ? ` and ${others.length - 1} more like it` : '';
    const judge = file === null ? 'the default policy judges all files' : `${file} judges all files`;
    return [
        `${first}${more} does not count here: ${judge}. Check ${root} with its own policy by --root ${root} (input root).`,
    ];
}
 
function describeUnread(paths) {
    const unread = paths.filter((path) => `/${path}`.endsWith(`/${policy .r}`));
    const [first] = unread;
    if (first === undefined)
        return [];
    const more = unread.length > 1 ? ` and ${unread.length - 1} more like it` : '';
    return [`${first}${more} is not read as a policy file: rename it to end in .yaml, or take it out.`];
}


function openTouch(policy, own, only) {
    const isChanged = policy.file !== null && only.file(policy.file);
    const kept = new Set(own?.exceptions.map(({ line, column, ...agreed }) => JSON.stringify(agreed)));
    return ({ line, column, baseline, ...agreed }) => {
        if (baseline !== undefined)
            return only.file(baseline);
        return isChanged && (own === undefined || kept.has(JSON.stringify(agreed)));
    };
}
 
; 


function listNotJudged({ templated }, { images }, isSettled) {
    const listed = new Set(templated.map(({ file, line }) => `${file}:${line}`));
    const composed = images.filter((image) => image.templated?.open && !placesOf(image).some((at) => listed.has(at)));
    return [...templated.filter((each) => !isSettled(each)).map(ofValue), ...composed.map(ofImage)];
}
function placesOf({ composed, file, line }) {
    return [{ file, line }, ...Object.values(composed?.said ?? {})].map((at) => `${at.file}:${at.line}`);
}
function ofValue(value) {
    const { file, line, column, path, document, environment, text } = value;
    return {
        ...{ file, line, column, endLine: line, endColumn: column + text.length, path, document, environment, text },
        of: { kind: 'value', value },
    };
}
function ofImage(place) {
    const { file, line, column, endLine, endColumn, path, document, environment, image, templated } = place;
    return {
        ...{ file, line, column, endLine, endColumn, path, document, environment },
        text: templated?.name ?? image ?? path,
        of: { kind: 'image', image: place },
    };
}
 
 
var check_elsewhere = __webpack_require__(33949);
; 


 
function findNotices(policy, options, { scanned, images, manifests, elsewhere, history }) {
    const { tree, isPart, inventory } = scanned;
    const isRendered = manifests !== null && manifests.occurrences.length + manifests.violations.length > 0;
    return [
        ...history,
        ...(isPart ? [] : inventory.notices),
        ...openImages(images),
        ...(manifests?.notices ?? (0,check_elsewhere .D)(elsewhere)),
        ...(isRendered ? [] : nothingFound(tree, images.length, options)),
        ...otherPolicies(tree, policy, options),
    ];
}
 
; 

 
async function readLineage(git, policy, tree, { images }) {
    const wanted = policy.rules['promotion-lineage'].severity !== 'off' && hasPromoted(policy, tree);
    if (!wanted)
        return { lineage: null, notices: [] };
    const { findLineage } = await __webpack_require__.e(  7844).then(__webpack_require__.bind(__webpack_require__, 77844));
    try {
        return { lineage: await findLineage(git, policy, images), notices: [] };
    }
    catch (error) {
        if (!(error instanceof errors .y))
            throw error;
        return { lineage: null, notices: [`promotion-lineage was not judged: ${error.message}`] };
    }
}
function hasPromoted(policy, tree) {
    const promoted = new Set(policy.environments.filter((environment) => environment.promoteFrom).map(({ name }) => name));
    return tree.occurrences.some(({ environment, alsoIn = [] }) => [environment, ...alsoIn].some((name) => name !== null && promoted.has(name)));
}
 
 
var doubt_names = __webpack_require__(57362);
 
var inventory_inventory = __webpack_require__(96289);
 
var passed_values = __webpack_require__(1292);
 
var pinned = __webpack_require__(9319);
 
var read_deployed = __webpack_require__(36288);
 
var inventory_shelf = __webpack_require__(25481);
 
var scan_tree = __webpack_require__(18604);
; 









 
const stdinName = '<stdin>';
 
async function readTree(workspace, policy, options) {
    if (options.stdin !== undefined && options.base !== null)
        throw new errors .y('--base compares files of the tree: leave it out where "-" reads manifests.');
    const tree = await read(workspace, policy, options);
    const { others, listed } = await listAround(workspace, options.paths, tree);
    const around = await (0,scan_tree .Fw)(workspace, policy, others);
    const kustomizations = new Map([...tree.kustomizations, ...around.kustomizations]);
    const isPart = others.length > 0 || options.stdin !== undefined;
    const entries = [...tree.entries, ...others];
    const deploying = others.length > 0 ? null : tree.deploying;
    const whole = { ...tree, kustomizations, entries, listed, deploying };
    const deployed = await (0,read_deployed .B)(workspace, policy, whole, options.ownUrls);
    const places = await (0,pinned .R)(whole, deployed, !isPart);
    const occurrences = (0,doubt_names .v)(places.occurrences);
    const marked = { ...whole, occurrences };
    const all = {
        ...marked,
        occurrences: [...occurrences, ...around.occurrences],
        paths: [...tree.paths, ...around.paths],
        objects: new Set([...tree.objects, ...around.objects]),
        read: new Map([...tree.read, ...around.read]),
    };
    const shelf = options.base === null || isPart ? inventory_shelf .k : (0,inventory_shelf .n)();
    const units = options.stdin === undefined ? await (0,inventory_inventory .HH)(workspace, policy, all, deployed, 'ours', shelf) : inventory_inventory .JE;
    const inventory = withoutOthers(await (0,inventory_inventory .O1)(policy, all, units), new Set(tree.paths));
    const notices = [...places.notices, ...inventory.notices];
    const built = places.built();
    const judged = new Set(tree.paths);
    const elsewhere = (0,check_elsewhere .B)(deployed.unread, deployed.releases).filter(({ file }) => judged.has(file));
    const unreadable = [...marked.unreadable, ...(0,passed_values .u)(marked.passedOver, units.units)];
    const scanned = {
        tree: { ...marked, unreadable },
        around: around.occurrences,
        isPart,
        built,
        elsewhere,
        inventory: { ...inventory, notices },
    };
    if (options.base === null)
        return { ...scanned, today: null };
    const { readToday } = await __webpack_require__.e(  3121).then(__webpack_require__.bind(__webpack_require__, 43121));
    if (isPart)
        return { ...scanned, today: await readToday(workspace, policy, options.ownUrls) };
    const compared = { occurrences, entries: tree.entries, inventory, built, units: units.units, shelf };
    return { ...scanned, today: { scan: tree, whole: compared } };
}
 
function withoutOthers(inventory, judged) {
    const outside = new Set(inventory.others.filter(({ file }) => !judged.has(file)));
    if (outside.size === 0)
        return inventory;
    const isIn = (image) => !outside.has(image);
    return { ...inventory, images: inventory.images.filter(isIn), others: inventory.others.filter(isIn) };
}
 
async function listAround(workspace, paths, { listed }) {
    if (paths.length === 0)
        return { others: [], listed };
    const judged = new Set((await workspace.list(paths)).map(({ path }) => path));
    const all = await workspace.list();
    return { others: all.filter(({ path }) => !judged.has(path)), listed: all };
}
async function read(workspace, policy, { paths, stdin }) {
    if (stdin === undefined)
        return (0,scan_tree .H9)(workspace, policy, paths.length > 0 ? paths : undefined);
    if (paths.length > 0)
        throw new errors .y('"-" reads manifests from stdin and stands alone; leave out the other paths.');
    return (0,scan_tree .Ff)(stdinName, stdin, (0,scan_tree .cE)(policy));
}
 
 
var inventory_name = __webpack_require__(26870);
 
var policy_images = __webpack_require__(98663);
 
var image_name = __webpack_require__(84952);
 
var collate = __webpack_require__(26658);
; 



function joinEnvironments(violations) {
    const keyOf = ({ rule, file, line, column, path, image, environments, environment, message }) => JSON.stringify([rule, file, line, column, path, image, environments === undefined && [environment, message]]);
    const alike = (0,collate .$)(violations, keyOf);
    return [...alike.values()].flatMap((all) => {
        const [first] = all;
        if (first?.environments === undefined)
            return first ?? [];
        return [{ ...first, environments: [...new Set(all.flatMap(({ environments }) => environments ?? []))] }];
    });
}
 
 
var exceptions = __webpack_require__(4699);
 
var finding = __webpack_require__(51496);
; 


 
function openBaseline(baseline, today) {
    const entries = new Map(baseline.entries.map((entry) => [keyOf(entry.file, entry.image), entry]));
    const taken = new Map();
    let matched = 0;
    const find = (violation) => entries.get(keyOf(violation.file, (0,finding .AW)(violation)));
    const count = (entry, rule) => taken.get(`${keyOf(entry.file, entry.image)}\n${rule}`) ?? 0;
    return {
        baseline,
        expired: (0,exceptions ._d)(baseline.exception, today),
        take(violation) {
            const { rule } = violation;
            const entry = find(violation);
            if (entry === undefined || count(entry, rule) >= (entry.rules.get(rule) ?? 0))
                return false;
            taken.set(`${keyOf(entry.file, entry.image)}\n${rule}`, count(entry, rule) + 1);
            matched += 1;
            return true;
        },
        lists: (rule, violation) => find(violation)?.rules.has(rule) === true,
        matched: () => matched,
        left: (ran) => baseline.entries.filter((entry) => [...entry.rules].some(([rule, times]) => ran(rule) && count(entry, rule) < times)),
    };
}
const keyOf = (file, image) => JSON.stringify([file, image]);
 
 
var exception_expired = __webpack_require__(6288);
 
var exception_expiring = __webpack_require__(37977);
 
var exception_unused = __webpack_require__(6187);
; 







 
function isMeant({ exception, matches }, violation) {
    const { file, alone } = violation;
    if (!matches((0,finding .AW)(violation), file))
        return false;
    const other = exception.image === null ? null : (alone?.() ?? null);
    return other === null || matches(other, file);
}
 
function openExceptions(policy, today) {
    const entries = policy.exceptions.map((exception) => {
        const expired = (0,exceptions ._d)(exception, today);
        return { exception, expired, matches: (0,exceptions .Bx)(exception), matched: 0 };
    });
    const baseline = policy.baseline === undefined ? null : openBaseline(policy.baseline, today);
    const byRule = indexByRule(entries);
    const matching = (rule, violation) => (byRule.get(rule) ?? []).filter((entry) => isMeant(entry, violation));
    const at = (exception, rule, message) => locate(policy, exception, rule, message);
    const states = () => [...entries, ...(baseline === null ? [] : [stateOf(baseline)])];
    return {
        excuse: (violation) => excuse(matching(violation.rule, violation)) ?? takeFrom(baseline, violation),
        covers: (rule, violation) => matching(rule, violation).some((entry) => !entry.expired) ||
            (baseline?.expired === false && baseline.lists(rule, violation)),
        used: (findings) => {
            const excused = (0,collate .$)(findings, ({ exception }) => exception);
            return states().flatMap(({ exception }) => {
                const times = excused.get(exception)?.length ?? 0;
                return times === 0 ? [] : [{ ...exception, excused: times, daysLeft: (0,exceptions .H_)(exception, today) }];
            });
        },
        expired: ({ partial, touches }) => states()
            .filter((entry) => entry.expired)
            .map(({ exception, matched }) => {
            const isOurs = touches === undefined || matched > 0 || touches(exception);
            const found = at(exception, 'exception-expired', (0,exception_expired .H)(exception, matched, partial));
            return { ...found, ...(!isOurs && { atMost: 'warning' }) };
        }),
        expiring: ({ touches }) => states()
            .filter(({ exception, expired }) => touches === undefined && !expired && (0,exceptions .H_)(exception, today) <= exception_expiring .S1)
            .map(({ exception }) => at(exception, 'exception-expiring', (0,exception_expiring .k7)(exception, (0,exceptions .H_)(exception, today)))),
        unused: (ran) => [
            ...entries
                 
                .filter(({ exception, expired, matched }) => {
                return !expired && matched === 0 && exception.extended === undefined && exception.rules.every(ran);
            })
                .map(({ exception }) => at(exception, 'exception-unused', (0,exception_unused .kc)(exception))),
            ...tooLong(baseline, ran, at),
        ],
    };
}
function indexByRule(entries) {
    const byRule = new Map();
    for (const entry of entries) {
        for (const rule of new Set(entry.exception.rules))
            byRule.set(rule, [...(byRule.get(rule) ?? []), entry]);
    }
    return byRule;
}
function excuse(entries) {
    for (const entry of entries)
        entry.matched += 1;
    return entries.find((entry) => !entry.expired)?.exception ?? null;
}
function takeFrom(baseline, violation) {
    return baseline?.take(violation) && !baseline.expired ? baseline.baseline.exception : null;
}
 
function stateOf({ baseline, expired, matched }) {
    return { exception: baseline.exception, expired, matched: matched() };
}
 
function tooLong(open, ran, at) {
    const left = open === null || open.expired ? [] : open.left(ran);
    const [first] = left;
    if (open === null || first === undefined)
        return [];
    const { line, column } = first;
    const message = (0,exception_unused .jY)(left.length, open.baseline.entries.length);
    return [at({ ...open.baseline.exception, line, column }, 'exception-unused', message)];
}
function locate(policy, exception, rule, message) {
    const { line, column, image, baseline } = exception;
    return {
        rule,
        file: baseline ?? policy.file ?? '',
        line,
        column,
        endLine: line,
        endColumn: column,
        path: baseline === undefined ? `exceptions[${policy.exceptions.indexOf(exception)}]` : 'findings',
        document: 0,
        image,
        environment: null,
        message,
    };
}
 
 
var hold_expired = __webpack_require__(38824);
; 



 
function judgeHolds(policy, today, { touches }) {
    if (touches !== undefined)
        return [];
    return policy.holds.flatMap((hold) => {
        const left = leftOf(hold, today);
        if (left < 0)
            return [holds_locate(policy, hold, 'hold-expired', (0,hold_expired .oZ)(hold))];
        return left <= exception_expiring .S1 ? [holds_locate(policy, hold, 'exception-expiring', (0,hold_expired .Xo)(hold, left))] : [];
    });
}
 
function holdsInForce({ holds }, today) {
    const inForce = holds
        .map((hold) => ({ ...hold, daysLeft: leftOf(hold, today) }))
        .filter((hold) => hold.daysLeft >= 0)
        .sort((a, b) => a.daysLeft - b.daysLeft);
    return inForce.length === 0 ? {} : { holds: inForce };
}
function leftOf({ until }, today) {
    return (0,exceptions .H_)({ expires: until }, today);
}
function holds_locate(policy, hold, rule, message) {
     
    const { line, column } = hold.extended === undefined ? hold : { line: 1, column: 1 };
    const { images } = hold;
    const [only, ...more] = images;
    return {
        rule,
        file: policy.file ?? '',
        line,
        column,
        endLine: line,
        endColumn: column,
        path: `holds[${policy.holds.indexOf(hold)}]`,
        document: 0,
        image: more.length === 0 ? (only ?? null) : null,
        environment: null,
        message,
    };
}
 
 
var rules = __webpack_require__(35660);
 
var not_judged = __webpack_require__(17988);
; 


function joinRules(findings) {
    const keyOf = ({ file, line, column, path, document, image, environment, environments }) => JSON.stringify([file, line, column, path, document, image, environment, environments]);
    const floating = new Map(findings.filter(isFloating).map((finding) => [keyOf(finding), finding]));
    if (floating.size === 0)
        return findings;
    const joined = new Map();
    const idOf = (finding) => `${finding.rule} ${keyOf(finding)}`;
    for (const finding of findings.filter(({ rule }) => rule === 'digest-required')) {
        const other = floating.get(keyOf(finding));
        if (other === undefined || other.exception !== finding.exception)
            continue;
        const [kept, left] = finding.severity === 'warning' ? [other, finding] : [finding, other];
        joined.set(idOf(kept), { ...kept, ...(finding.pins && { pins: true }), also: [left.rule] }).set(idOf(left), null);
    }
    return findings.flatMap((finding) => {
        const found = joined.get(idOf(finding));
        return found === undefined ? [finding] : (found ?? []);
    });
}
 
function isFloating({ rule, atMost }) {
    return rule === 'floating-tag' && atMost === undefined;
}
 
 
var pull_policy = __webpack_require__(73185);
; 
 
const renderedRules = new Set([
    'digest-required',
    'floating-tag',
    'malformed-reference',
    'pull-policy',
    'pull-policy-missing',
]);
 
function ofRendered({ fix: _, ...violation }, rendered) {
    const { file, line, column, endLine, endColumn, pullPolicyAt, renderedFor } = rendered;
    const decided = violation.rule === 'pull-policy' ? pullPolicyAt : undefined;
    const place = decided ?? { file, line, column, endLine, endColumn };
    return {
        ...violation,
        ...{ file: place.file, line: place.line, column: place.column, endLine: place.endLine, endColumn: place.endColumn },
        message: `${violation.message.replace(/\.$/, '')} (rendered for ${renderedFor}).`,
    };
}
 
function withoutSaid(violations, said) {
    const keyOf = ({ rule, file, line, column }) => JSON.stringify([rule, file, line, column]);
    const known = new Set(said.map(keyOf));
    return violations.filter((violation) => {
        const key = keyOf(violation);
        return known.has(key) ? false : known.add(key);
    });
}
 
 
var unreadable_file = __webpack_require__(99157);
 
var words = __webpack_require__(50964);
; 














 
function judge(policy, occurrences, unreadable, today, options = {}) {
    const excuses = openExceptions(policy, today);
    const isOn = (rule) => policy.rules[rule].severity !== 'off';
    const { written, rendered } = judgePlaces(policy, occurrences, options, excuses);
    const said = [
        ...written,
        ...(options.pullPolicies ?? []).map((stray) => (0,pull_policy .JQ)(stray, policy)).filter((found) => found !== null),
        ...(options.notJudged ?? []).map((each) => (0,not_judged .q)(each, options.added === true)),
        ...unreadable.map(unreadable_file .F),
        ...(options.violations ?? []),
        ...(options.unsaid ?? []),
    ];
    const violations = [...said, ...withoutSaid(rendered, said)].filter(({ rule }) => isOn(rule));
    const findings = joinRules(violations.map((violation) => toFinding(policy, violation, excuses.excuse(violation))));
    const judged = { partial: options.partial === true, ...(options.touches && { touches: options.touches }) };
    const ofExceptions = [
        ...excuses.expired(judged),
        ...excuses.expiring(judged),
        ...judgeHolds(policy, today, judged),
        ...(options.partial === true ? [] : excuses.unused((rule) => hasRun(rule, options))),
    ].filter(({ rule }) => isOn(rule));
    return {
        findings: [...findings, ...ofExceptions.map((violation) => toFinding(policy, violation, null))].sort(finding .hz),
        exceptions: excuses.used(findings),
        ...holdsInForce(policy, today),
    };
}
function judgePlaces(policy, occurrences, options, excuses) {
    const { parts = [] } = options;
    const context = {
        policy,
        isFirstParty: (0,policy_images .FF)(policy),
        isChannelTag: (0,policy_images .cZ)(policy),
        ...(options.isRendered && { isRendered: options.isRendered }),
        ...(options.facts && { facts: options.facts }),
        ...(options.lineage && { lineage: options.lineage }),
    };
    const active = rules .aO.filter(({ name, find }) => find !== undefined && policy.rules[name].severity !== 'off');
    const isImplied = (by, violation) => by !== undefined &&
        policy.rules[by].severity !== 'off' &&
        excuses.covers(by, violation) &&
        !excuses.covers(violation.rule, violation);
    const judgeOne = (occurrence, by) => by.flatMap((rule) => {
        const complaint = rule.find?.(occurrence, context);
        if (complaint === undefined)
            return [];
        const violation = toViolation(rule, occurrence, complaint);
        return isImplied(complaint.impliedBy, violation) ? [] : [violation];
    });
    const isJudged = (occurrence) => options.only?.(occurrence) !== false;
    const aboutPlaces = active.filter(({ name }) => rules .Fp.has(name));
    const aboutImages = active.filter(({ name }) => !rules .Fp.has(name));
    const aboutTexts = active.filter(({ name }) => name === 'malformed-reference');
    const written = [
        ...parts.filter(isJudged).flatMap((place) => judgeOne(place, aboutPlaces)),
        ...occurrences.filter(isJudged).flatMap((image) => judgeOne(image, image.composed ? aboutImages : active)),
        ...occurrences
            .filter(({ composed, problem }) => composed && (composed.malformed !== undefined || problem?.kind === 'number'))
            .filter(isJudged)
            .flatMap((image) => judgeOne(image, aboutTexts)),
    ];
    const ofManifests = active.filter(({ name }) => renderedRules.has(name));
    const rendered = (options.rendered ?? []).flatMap((occurrence) => judgeOne(occurrence, ofManifests).map((violation) => ofRendered(violation, occurrence)));
    return { written: joinEnvironments(written), rendered };
}
function toViolation(rule, occurrence, complaint) {
    const { image, environment } = occurrence;
    const { file, path, document } = complaint.place ?? occurrence;
    const { line, column, endLine, endColumn } = complaint.at ?? occurrence;
    const { message, atMost, fix, pins } = complaint;
    return {
        ...{ rule: rule.name, file, line, column, endLine, endColumn, path, document, image, environment, message },
        ...(image !== null && { alone: () => (0,image_name .xC)(occurrence) }),
        ...((0,inventory_name .Vb)(occurrence).kind === 'doubtful' && { doubtful: true }),
        ...(atMost && { atMost }),
        ...(pins && { pins }),
        ...(occurrence.composed && environment !== null && { environments: [environment] }),
        ...(fix && { fix }),
    };
}
function toFinding(policy, violation, exception) {
    const { severity, added } = policy.rules[violation.rule];
    const isRaised = violation.atLeast === 'error' && added === 'error';
    const isError = (severity === 'error' || isRaised) && violation.atMost !== 'warning';
    const { alone: _, ...said } = violation;
    return { ...said, message: (0,words .TN)(said.message), severity: isError ? 'error' : 'warning', exception };
}
 
function hasRun(name, { facts, lineage, violations }) {
    const needs = rules .aO.find((rule) => rule.name === name)?.needs;
    if (needs === 'registry')
        return facts !== undefined;
    if (needs === 'history')
        return lineage !== undefined;
    return needs !== 'render' || violations !== undefined;
}
 
 
var kustomize_image = __webpack_require__(55707);
 
var layout = __webpack_require__(15415);
; 





function findUnsaid(policy, images, isJudged) {
    const open = images.filter(({ places, idle, text, unknown }) => places.length === 0 && !idle && (unknown !== null || !(0,kustomize_image .uE)(text)));
    const place = (0,layout .BW)(policy);
    return open.filter(isJudged).map((image) => {
        const { at, text } = image;
        const file = fileOf(image);
        return {
            rule: 'needs-render',
            ...{ file, line: 1, column: 1, endLine: 1, endColumn: 2, path: '', document: 0 },
            image: null,
            environment: place(file, '').environment,
            message: `${at} is deployed with ${(0,words .hD)(text)}, which no file names as an image: write it where it can be read, with its digest, or check with --render (input render).`,
        };
    });
}
 
function fileOf({ files, unit }) {
    return files.at(-1) ?? unit;
}
 
; 













async function check(ports, policy, options) {
    const scanned = await readTree(ports.workspace, policy, options);
    const { tree, around, inventory, today } = scanned;
    if (!options.mayBeEmpty)
        requireSomething(tree, options);
    const only = await compare(ports, policy, options, today);
    const answers = options.verify ? await ask(ports.registry, policy, inventory.images) : null;
    const history = await readLineage(ports.git, policy, tree, inventory);
    const manifests = options.render ? await render(ports, policy, options, tree, only) : null;
    const isSettled = manifests?.isSettled ?? (() => false);
    const isOurs = openSelection(around, null);
    const elsewhere = manifests?.elsewhere ?? scanned.elsewhere;
    const open = listNotJudged(tree, { images: inventory.images.filter(isOurs) }, isSettled);
    const judged = judge(policy, inventory.images, only ? tree.unreadable.filter(only.unreadable) : tree.unreadable, options.today, judgeOptions(policy, options, scanned, { only, answers, lineage: history.lineage, manifests, open }));
    const isRendered = (file) => manifests?.kustomizations.has(file) === true;
    const images = describeImages([...tree.occurrences, ...inventory.others], inventory.images, isRendered);
    return {
        summary: check_count(tree, images, judged.findings),
        images,
        ...judged,
        findings: await (0,fixes .m)(readJudged(ports.workspace, options), judged.findings),
        notJudged: open.map(({ of: _, ...each }) => each),
        passedOver: tree.passedOver,
        ...(elsewhere.length > 0 && { elsewhere }),
        ...(only && { deploys: only.difference }),
        ...(manifests && { rendered: true }),
        notices: findNotices(policy, options, {
            scanned,
            images,
            manifests,
            elsewhere,
            history: history.notices,
        }),
        ...(answers && { requests: answers.requests }),
    };
}
 
async function compare(ports, policy, options, today) {
    if (options.base === null || today === null)
        return null;
    const { findAdded } = await __webpack_require__.e(  7211).then(__webpack_require__.bind(__webpack_require__, 97211));
    return findAdded(ports, policy, options.base, today, options);
}
async function ask(registry, policy, images) {
    const { askRegistries } = await __webpack_require__.e(  692).then(__webpack_require__.bind(__webpack_require__, 692));
    return askRegistries(registry, policy, images);
}
function judgeOptions(policy, options, { tree, around, isPart, inventory, built }, { only, answers, lineage, manifests, open }) {
    return {
        partial: isPart || options.base !== null,
        ...(only && { touches: openTouch(policy, options.own, only) }),
        pullPolicies: only ? tree.pullPolicies.filter(only.pullPolicy) : tree.pullPolicies,
        only: openSelection(around, only),
        notJudged: only === null ? open : open.filter(({ of }) => isNew(of, only)),
        added: only !== null,
        parts: inventory.taken,
        unsaid: findUnsaid(policy, built.images, (image) => {
            const file = fileOf(image);
            const isAsked = (only === null || only.built(image)) && tree.paths.includes(file);
            return isAsked && manifests?.kustomizations.has(file) !== true;
        }),
        ...(answers && { facts: answers.facts }),
        ...(lineage && { lineage }),
        ...(manifests && {
            rendered: manifests.occurrences,
            violations: manifests.violations,
            isRendered: (file) => manifests.kustomizations.has(file),
        }),
    };
}
 
function isNew(of, only) {
    return of.kind === 'image' ? only.occurrence(of.image) : only.templated(of.value);
}
 
function readJudged(workspace, { stdin }) {
    return async (file) => stdin ?? workspace.read(file);
}
async function render(ports, policy, { paths, stdin, ownUrls }, tree, only) {
    if (stdin !== undefined)
        throw new errors .y('--render needs the tree: leave it out where "-" reads manifests.');
    const { renderChange, renderTree } = await Promise.all( [__webpack_require__.e(7364), __webpack_require__.e(1447), __webpack_require__.e(4655), __webpack_require__.e(2217), __webpack_require__.e(4319)]).then(__webpack_require__.bind(__webpack_require__, 74319));
    const asked = paths.length === 0 ? null : new Set((await ports.workspace.list(paths)).map(({ path }) => path));
    const options = { ownUrls: await ownUrls(), isAsked: (file) => asked?.has(file) !== false };
    try {
        if (only === null)
            return await renderTree(ports, policy, tree, options);
        return await renderChange({ ...ports, openCommit: ports.openCommitRenderer }, policy, tree, only.base, options);
    }
    finally {
        await ports.renderer.close();
    }
}
function openSelection(around, only) {
    if (around.length === 0)
        return only === null ? () => true : only.occurrence;
    const outside = new Set(around.map(place_id .VM));
    return (occurrence) => {
        const { alone = occurrence } = occurrence;
        return !outside.has((0,place_id .VM)(alone)) && (only === null || only.occurrence(occurrence));
    };
}
function check_count(tree, images, findings) {
    const counted = findings.filter((finding) => finding.exception === null);
    return {
        files: tree.files,
        images: images.length,
        pinned: images.filter(({ pinned }) => pinned).length,
        errors: counted.filter((finding) => finding.severity === 'error').length,
        warnings: counted.filter((finding) => finding.severity === 'warning').length,
        excepted: findings.length - counted.length,
    };
}
 

  }),

  33949:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  listElsewhere),
    D: () => (  noticeElsewhere)
  });
  var _text_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98823);

 
function listElsewhere(unrendered, releases = []) {
    const objects = unrendered.map(({ name, spot, reason }) => ({ name, file: spot.file, line: spot.line, reason }));
    const said = new Set(objects.map(({ name, file }) => `${file} ${name}`));
    const others = releases.flatMap(({ name, file, spot, elsewhere: reason }) => reason === null || said.has(`${file} ${name}`)
        ? []
        : [{ name, file: spot?.file ?? file, line: spot?.line ?? 1, reason }]);
    const each = new Map([...objects, ...others].map((one) => [JSON.stringify([one.file, one.name, one.reason]), one]));
    return [...each.values()];
}
 
const mostNames = 3;
 
function noticeElsewhere(elsewhere) {
    if (elsewhere.length === 0)
        return [];
    const names = [...new Set(elsewhere.map(({ name }) => name))];
    return [
        `Not judged, since not in this repository: ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__  .U)(names.length, 'chart or source', 'charts or sources')}: ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__  .r)(names, mostNames)}; --render judges charts that pullCharts lists.`,
    ];
}
 

  }),

  32694:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    m: () => (  locateFixes),
    y: () => (  applyFixes)
  });
  var _edit_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98251);
  var _text_collate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26658);
  var _text_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68289);



 
async function locateFixes(read, findings) {
    const files = new Set(findings.filter(({ fix }) => fix !== undefined).map(({ file }) => file));
    const texts = new Map();
    for (const file of files) {
        const content = await read(file);
        if (content.ok)
            texts.set(file, openText(content.text));
    }
    return findings.map((finding) => {
        const text = texts.get(finding.file);
        if (finding.fix === undefined || text === undefined)
            return finding;
        return { ...finding, fix: finding.fix.map((edit) => ({ ...edit, at: text.region(edit) })) };
    });
}
function openText(text) {
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const locate = (offset) => {
        const line = lastAtMost(starts, offset);
        const start = starts[line] ?? 0;
        const before = text.slice(start, offset);
         
        const hidden = start === 0 && text.startsWith('\ufeff') && offset > 0 ? 1 : 0;
        const bytes = (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_0__  .w)(before.slice(hidden));
        return { line: line + 1, column: before.length - hidden + 1, byteColumn: bytes + 1 };
    };
    return {
        region({ span }) {
            const [from, to] = [locate(span.start), locate(span.end)];
            return { ...from, endLine: to.line, endColumn: to.column, endByteColumn: to.byteColumn };
        },
    };
}
 
function lastAtMost(numbers, limit) {
    let [low, high] = [0, numbers.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((numbers[middle] ?? 0) <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


async function applyFixes(workspace, reader, findings) {
    const open = findings.filter(({ fix, exception }) => fix !== undefined && exception === null);
    const files = new Map();
    const before = new Map();
    let fixed = 0;
    for (const [file, inFile] of (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_1__  .$)(open, (finding) => finding.file)) {
        const content = await workspace.read(file);
        if (!content.ok)
            continue;
        const { edits, taken } = chooseEdits(inFile);
        const after = (0,_edit_edit_js__WEBPACK_IMPORTED_MODULE_2__  .c)(content.text, edits);
        const [was, is] = [reader.scan(file, content.text), reader.scan(file, after)];
        if (was.occurrences.length !== is.occurrences.length || is.unreadable.length > was.unreadable.length)
            throw new Error(`the edits of findings change more of ${file} than they should`);
        if (after === content.text)
            continue;
        files.set(file, after);
        before.set(file, content.text);
        fixed += taken;
    }
    return { files, before, findings: fixed };
}
 
function chooseEdits(findings) {
    const edits = new Map();
    let taken = 0;
    for (const { fix = [] } of findings) {
        const keys = fix.map(({ span, text }) => JSON.stringify([span.start, span.end, text]));
        const known = [...edits.values()];
        const clashes = fix.some((edit, at) => !edits.has(keys[at] ?? '') && known.some((other) => overlap(edit, other)));
        if (clashes)
            continue;
        for (const [at, edit] of fix.entries())
            edits.set(keys[at] ?? '', edit);
        taken += 1;
    }
    return { edits: [...edits.values()], taken };
}
const overlap = ({ span: a }, { span: b }) => (a.start < b.end && b.start < a.end) || a.start === b.start;
 

  }),

  6288:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  expiredMessage),
    R: () => (  exceptionExpired)
  });
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50964);

const exceptionExpired = {
    name: 'exception-expired',
    title: 'an exception past its day',
    why: 'An exception is an agreement for a time. When the time is over somebody decides again; it does not go on by being forgotten.',
    fix: 'Fix what it excused and remove it, or agree on a new day with its owner.',
};
 
function expiredMessage(exception, covered, partial) {
    const count = covered === 0
        ? partial
            ? 'Here nothing counts again; judge the whole tree before it is removed'
            : 'It would excuse nothing: remove it'
        : `${plural(covered)} again: fix what is left and remove it, or agree on a new day`;
    return `The exception of ${exception.owner} for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .Od)(exception)} ended on ${exception.expires} and excuses nothing any more. ${count}.`;
}
function plural(covered) {
    return covered === 1 ? '1 finding counts' : `${covered} findings count`;
}
 

  }),

  37977:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    S1: () => (  noticeDays),
    k7: () => (  expiringMessage),
    ml: () => (  exceptionExpiring)
  });
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50964);

 
const noticeDays = 14;
const exceptionExpiring = {
    name: 'exception-expiring',
    title: 'an exception or a hold in its last 14 days',
    why: 'On the day after its last one, what an exception excuses fails the check, and what a hold keeps moves again. That should surprise nobody.',
    fix: 'Fix what it excuses or keeps and remove it, or agree on a new day with its owner.',
};
 
function expiringMessage(exception, left) {
    const when = left === 0 ? 'today' : left === 1 ? 'tomorrow' : `in ${left} days`;
    return `The exception of ${exception.owner} for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .Od)(exception)} ends ${when} (${exception.expires}); then what it excuses fails the check: fix it and remove the exception, or agree on a new day.`;
}
 

  }),

  6187:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Gi: () => (  exceptionUnused),
    jY: () => (  shrinkMessage),
    kc: () => (  unusedMessage)
  });
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50964);

const exceptionUnused = {
    name: 'exception-unused',
    title: 'an exception that excuses nothing',
    why: 'It is a hole that nobody needs: the next image that happens to match slips through without anybody agreeing to it.',
    fix: 'Remove it, or correct its rules, image and paths.',
};
function unusedMessage(exception) {
    return `The exception of ${exception.owner} for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .Od)(exception)} excuses nothing: no finding of ${exception.rules.join(', ')} matches it; remove it, or correct its rules, image or paths.`;
}
 
function shrinkMessage(left, all) {
    const entries = left === 1 ? '1 entry' : `${left} entries`;
    return `The baseline lists more than there is: ${entries} of ${all} excuse a finding that is gone; run "image-policy init --baseline" to take them out.`;
}
 

  }),

  96218:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    AE: () => (  findUnanswered),
    CO: () => (  digestKey),
    E4: () => (  tagKey),
    GG: () => (  childOf),
    UB: () => (  movedTag),
    b1: () => (  neededOf),
    tQ: () => (  nextQuestions)
  });
  var _image_platforms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61128);
  var _inventory_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26870);


 
const tagKey = (image, tag) => `${image}:${tag}`;
 
const digestKey = (image, digest) => `${image}@${digest}`;


function nextQuestions(policy, occurrences, facts) {
    const on = isOn(policy);
    const questions = new Map();
    for (const occurrence of occurrences) {
        for (const question of wanted(occurrence, policy, facts, on)) {
            if (answerTo(question, facts) === undefined)
                questions.set(`${question.kind} ${question.key}`, question);
        }
    }
    return [...questions.values()];
}
 
function movedTag(image, tag, digest, facts) {
    const answer = tag === null ? undefined : facts.get(tagKey(image, tag))?.resolved;
    return answer?.ok && answer.value.digest !== digest ? answer.value : null;
}
 
function childOf(image, digest, index, facts) {
    const details = facts.get(digestKey(image, index))?.details;
    if (details?.ok !== true || !details.value.index)
        return null;
    return details.value.platforms.find((child) => child.digest === digest) ?? null;
}


function findUnanswered(policy, occurrence, facts) {
    const { image, digest } = occurrence;
    if (image === null || digest === null)
        return [];
    const asked = wanted(occurrence, policy, facts, isOn(policy)).map((question) => answerTo(question, facts));
    const details = facts.get(digestKey(image, digest))?.details;
    const entries = details?.ok ? (0,_image_platforms_js__WEBPACK_IMPORTED_MODULE_1__  .Jh)(policy.platforms, details.value).map(({ answer }) => answer) : [];
    return [...asked, ...entries].flatMap((answer) => answer?.ok === false && answer.kind === 'unavailable' ? [answer] : []);
}
 
function neededOf(policy, image, digest, facts) {
    const details = facts.get(digestKey(image, digest))?.details;
    if (details?.ok !== true || !details.value.index)
        return [];
    return [...new Set((0,_image_platforms_js__WEBPACK_IMPORTED_MODULE_1__  .Q0)(policy.platforms, details.value).map((child) => child.digest))];
}
function answerTo({ kind, key }, facts) {
    const known = facts.get(key);
    if (kind === 'inspect')
        return known?.details;
    return kind === 'prove' ? known?.proven : known?.resolved;
}
 
function findMediaType(image, tag, digest, facts) {
    const keys = [digestKey(image, digest), ...(tag === null ? [] : [tagKey(image, tag)])];
    const said = keys.map((key) => facts.get(key)?.resolved);
    const known = said.find((answer) => answer?.ok === true && answer.value.digest === digest);
    return known?.ok ? known.value.mediaType : null;
}
function isOn(policy) {
    return (rule) => policy.rules[rule].severity !== 'off';
}
function wanted(occurrence, policy, facts, on) {
    const { tag, digest, problem } = occurrence;
    const image = (0,_inventory_name_js__WEBPACK_IMPORTED_MODULE_0__  .F1)(occurrence);
    if (image === null || problem !== null)
        return [];
    if (digest === null)
        return tag !== null && on('digest-required') ? [ask('prove', image, tag)] : [];
    const compares = tag !== null && (on('tag-matches-digest') || on('child-digest'));
    const answer = compares ? facts.get(tagKey(image, tag))?.resolved : null;
    const moved = on('child-digest') ? movedTag(image, tag, digest, facts) : null;
    return [
        ...(compares ? [ask('resolve', image, tag)] : []),
        ...wantedOfDigest({ image, tag, digest }, answer, policy, facts, on),
        ...(moved !== null && (0,_image_platforms_js__WEBPACK_IMPORTED_MODULE_1__  .$U)(moved.mediaType) ? [ask('inspect', image, moved.digest)] : []),
    ];
}
 
function wantedOfDigest({ image, tag, digest }, answer, policy, facts, on) {
    const exists = on('digest-exists');
    const looksInside = exists && (0,_image_platforms_js__WEBPACK_IMPORTED_MODULE_1__  .$U)(findMediaType(image, tag, digest, facts) ?? '');
    const reads = looksInside || (on('platforms') && policy.platforms.length > 0);
     
    const isRead = reads && answer?.ok === true && answer.value.digest === digest;
    return [
        ...(exists && answer !== undefined && !isRead ? [ask('resolve', image, digest)] : []),
        ...(reads ? [ask('inspect', image, digest)] : []),
        ...(looksInside ? neededOf(policy, image, digest, facts).map((child) => ask('resolve', image, child)) : []),
    ];
}
function ask(kind, image, reference) {
    const slash = image.indexOf('/');
    const key = reference.includes(':') ? digestKey(image, reference) : tagKey(image, reference);
    return { kind, key, reference, name: { host: image.slice(0, slash), repository: image.slice(slash + 1) } };
}
 

  }),

  51496:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    AW: () => (  excusableName),
    Qy: () => (  isAnswered),
    hz: () => (  byPlace)
  });
  var _text_collate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26658);

 
function excusableName({ image, doubtful }) {
    return doubtful ? null : image;
}
 
function isAnswered({ findings }) {
    return !findings.some(({ rule, severity, exception }) => rule === 'unverified' && severity === 'error' && exception === null);
}
 
function byPlace(a, b) {
    return (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_0__  .U)(a.file, b.file) || a.line - b.line || a.column - b.column || (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_0__  .U)(a.rule, b.rule);
}
 

  }),

  38824:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bd: () => (  aboutHold),
    Tv: () => (  holdExpired),
    Xo: () => (  holdExpiringMessage),
    oZ: () => (  holdExpiredMessage)
  });
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50964);

const holdExpired = {
    name: 'hold-expired',
    title: 'a hold past its day',
    why: 'From the day after its last one, bump and promote move again what it kept as it was. That should not happen by being forgotten.',
    fix: 'Remove it, or agree on a new day with its owner.',
};
function holdExpiredMessage(hold) {
    return `The hold of ${hold.owner} for ${aboutHold(hold)} ended on ${hold.until}: bump and promote move it again. Remove the hold, or agree on a new day.`;
}
 
function holdExpiringMessage(hold, left) {
    const when = left === 0 ? 'today' : left === 1 ? 'tomorrow' : `in ${left} days`;
    return `The hold of ${hold.owner} for ${aboutHold(hold)} ends ${when} (${hold.until}); then bump and promote move it again: remove the hold, or agree on a new day.`;
}
 
function aboutHold({ images, environments, digests }) {
    const what = images.length === 0 ? 'every image' : images.map(_words_js__WEBPACK_IMPORTED_MODULE_0__  .hD).join(', ');
    const where = environments.length === 0 ? '' : ` in ${environments.join(', ')}`;
    const builds = digests.length === 0 ? '' : ` (${digests.length === 1 ? 'a build' : `${digests.length} builds`})`;
    return `${what}${where}${builds}`;
}
 

  }),

  35660:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  Fp: () => (  placeRules),
  yQ: () => (  ruleDocs),
  aO: () => (  rules)
});

 
var image_digest = __webpack_require__(73278);
 
var rules_facts = __webpack_require__(96218);
 
var write = __webpack_require__(9025);
; 


 
function versionFix(occurrence, tag, digest) {
    if (digest === null || !(0,image_digest .Bc)(digest))
        return {};
    const { occurrence: at, written } = (0,write .t)(occurrence, { tag, digest }, {});
    return written.ok && at.file === occurrence.file ? { fix: written.edits } : {};
}
 
; 



const childDigest = {
    name: 'child-digest',
    title: "one platform's manifest pinned where the tag is an index",
    why: 'Pods on nodes of another platform stay Pending or end in "exec format error", often long after, when the first such node joins.',
    fix: 'Pin the digest of the index, the one that the tag itself resolves to.',
    needs: 'registry',
    find(occurrence, { facts }) {
        const { image, tag, digest } = occurrence;
        if (image === null || tag === null || digest === null || facts === undefined)
            return undefined;
        const moved = (0,rules_facts .UB)(image, tag, digest, facts);
        const child = moved === null ? null : (0,rules_facts .GG)(image, digest, moved.digest, facts);
        if (moved === null || child === null)
            return undefined;
        return {
            message: `${(0,image_digest .HA)(digest)} is the ${child.platform} image alone, and ${image}:${tag} is an index of several platforms; pin the index: ${moved.digest}.`,
            ...versionFix(occurrence, tag, moved.digest),
        };
    },
};
 
 
var platforms = __webpack_require__(61128);
; 





const digestExists = {
    name: 'digest-exists',
    title: 'a digest, or a platform manifest of its index, that the registry does not have',
    why: 'A digest can be well-formed and gone, removed by a retention job or never pushed, and an index can outlive its manifests ("delete untagged"): running pods live on, and the next node cannot pull.',
    fix: 'Pin a digest that exists, or push the image again; spare deployed digests and the manifests of their indexes in the retention job ("image-policy digests").',
    needs: 'registry',
    find({ image, digest }, context) {
        if (image === null || digest === null || context.facts === undefined)
            return undefined;
        const own = context.facts.get((0,rules_facts .CO)(image, digest))?.resolved;
        if (own?.ok === false)
            return describeOwn(image, digest, own);
        return describeInside(image, digest, context, context.facts);
    },
};
function describeOwn(image, digest, answer) {
    if (answer.kind === 'missing') {
        return {
            message: `The registry does not have ${image}@${(0,image_digest .HA)(digest)}: a node that has not pulled it before cannot start it; pin a digest that exists, or push this one again.`,
        };
    }
    return answer.kind === 'denied' ? denied(`${image}@${(0,image_digest .HA)(digest)} may exist`, answer) : undefined;
}
function describeInside(image, digest, context, facts) {
    const { policy } = context;
    const details = facts.get((0,rules_facts .CO)(image, digest))?.details;
    if (details === undefined)
        return undefined;
    const name = `${image}@${(0,image_digest .HA)(digest)}`;
    const answers = details.ok
        ? [
            ...(0,rules_facts .b1)(policy, image, digest, facts).map((child) => facts.get((0,rules_facts .CO)(image, child))?.resolved),
            ...(0,platforms .Jh)(policy.platforms, details.value).map(({ answer }) => answer),
        ]
        : [details];
    const failed = answers.filter((answer) => answer?.ok === false);
    const gone = failed.filter(({ kind }) => kind === 'missing');
    const [first] = gone;
    if (first !== undefined) {
        const more = gone.length === 1 ? '' : ` (and ${gone.length - 1} more)`;
        const some = policy.platforms.length === 0 && gone.length < answers.length;
        const way = some ? ', or list the platforms that are used in "platforms"' : '';
        return {
            message: `The registry has ${name} in part only: ${first.reason}${more}. A node that needs it cannot pull; pin a digest that is whole, or push this one again${way}.`,
        };
    }
    const kept = failed.find(({ kind }) => kind === 'denied');
    return kept && denied(`${name} exists, and a part of it may`, kept);
}
function denied(what, { reason }) {
    return {
        atMost: 'warning',
        message: `${what}, but these credentials may not read it, so nothing is known (${reason}); give the run credentials that can pull it.`,
    };
}
 
 
var words = __webpack_require__(50964);
; 


 
function registryAnswer({ image, tag }, context) {
    const answer = image === null || tag === null ? undefined : context.facts?.get((0,rules_facts .E4)(image, tag))?.proven;
    if (answer?.ok)
        return { digest: answer.value.digest, note: '' };
    return { digest: null, note: answer?.kind === 'missing' ? ', and the registry knows no such tag' : '' };
}
 
function writeAdvice(occurrence, known) {
    const digest = known ?? 'sha256:…';
    const target = occurrence.composed?.write?.();
    switch (target?.place.kind) {
        case 'digest': {
            const { key, form } = target.place;
            return `write "${key}: ${form === 'hex' ? digest.replace('sha256:', '') : digest}"`;
        }
        case 'tag':
            return intoTagAdvice(occurrence, digest);
        case 'refused':
            return `let its chart read a digest: ${describeRefusal(target.place)}`;
        default:
            return `write the digest where it is read`;
    }
}
 
function intoTagAdvice(occurrence, digest) {
    const { tag, parts } = occurrence;
    const written = `${(0,words .xT)(occurrence, 'tag', 'tag')}: "${tag ?? '<tag>'}@${digest}"`;
    if (parts.tag !== undefined)
        return `write the digest into the tag, ${written}`;
    return `write a tag with its digest beside "${(0,words .xT)(occurrence, 'repository', 'repository')}", ${written}`;
}
 
function describeRefusal({ reason, at }) {
    return `${reason}${at === null ? '' : ` (${at.file}:${at.line})`}`;
}
 
; 


 
const digestInTag = {
    name: 'digest-in-tag',
    title: "a digest inside a chart's tag field",
    why: 'Most charts copy the tag into the label app.kubernetes.io/version, where "@" is illegal and 63 characters are the limit: the API server refuses the objects.',
    fix: 'Put the tag and the digest in two keys; where the chart has no digest key, excuse the place until it has.',
    find(occurrence) {
        const { parts, digest, problem, shape } = occurrence;
        if (parts.tag === undefined || digest === null || problem !== null || shape === 'kustomize')
            return undefined;
        const joined = parts.tag.text.includes('@') || /@[a-z0-9]+$/.test(parts.repository?.text ?? '');
        if (!joined)
            return undefined;
        const key = (0,words .xT)(occurrence, 'tag', 'tag');
        const known = occurrence.composed?.write?.();
        if (known?.inTag.kind === 'tag' && known.inTag.note === null)
            return undefined;
        if (known?.inTag.kind === 'refused')
            return {
                message: `${(0,words .bc)(occurrence)} carries its digest in "${key}", and ${describeRefusal(known.inTag)}; ${writeAdvice(occurrence, digest)}.`,
            };
        const tag = occurrence.tag === null ? '' : `"${key}: ${occurrence.tag}" and `;
        return {
            message: `${(0,words .bc)(occurrence)} carries its digest in "${key}", which charts copy into labels that may not hold it; write ${tag}"digest: ${digest}" if the chart has that key.`,
        };
    },
};
 
 
var inventory_name = __webpack_require__(26870);
 
var inventory_pin = __webpack_require__(86390);
 
var origin = __webpack_require__(97487);
; 



const digestUnread = {
    name: 'digest-unread',
    title: 'a digest that the chart does not read or print',
    why: 'Git says a digest and Helm deploys the tag beside it, so what runs is another image as soon as the tag moves, and every reader believes otherwise.',
    fix: 'Write the digest where the chart reads it, most often into the tag: tag: "1.4@sha256:…"; or teach the chart the key.',
    find(occurrence, context) {
        const { composed, digest } = occurrence;
        if (composed?.unread === undefined)
            return undefined;
        const { at, occurrence: place } = composed.unread;
        const answer = registryAnswer(occurrence, context);
        return {
            at,
            place,
            message: `${(0,words .bc)(occurrence)}: ${describe(composed.unread)}, ${deploys(occurrence)}; ${writeAdvice(occurrence, answer.digest)}.`,
            ...(digest === null && place.file === occurrence.file && versionFix(occurrence, occurrence.tag, answer.digest)),
            ...(digest !== null && { atMost: 'warning' }),
        };
    },
};
 
function describe({ key, chart, printed }) {
    const name = `the chart${chart === '' ? '' : ` ${(0,words .hD)(chart)}`}`;
    if (printed === undefined)
        return `${name} reads no ${(0,words .hD)(key)} here`;
    const at = printed.at === null ? '' : ` (${printed.at.file}:${printed.at.line})`;
    return `${name} prints ${(0,words .hD)(printed.image)}${at} with these values, without the digest of ${(0,words .hD)(key)}`;
}
 
function saysUnread({ composed }, { policy }) {
    return composed?.unread !== undefined && policy.rules['digest-unread'].severity !== 'off';
}
function deploys({ image, tag, digest }) {
    if (digest !== null)
        return 'and Helm deploys the digest that stands elsewhere';
    if (image === null)
        return 'so it changes nothing';
    return tag === null ? 'so Helm deploys it without one' : `so Helm deploys the tag ${(0,words .hD)(tag)}`;
}
 
; 






const floatingTag = {
    name: 'floating-tag',
    title: 'a channel tag such as "latest", or no tag at all',
    why: 'A channel tag is made to move, so two pods of one Deployment can run two programs and a rollback brings back nothing. Beside a digest it does nothing, but a reader believes it.',
    fix: 'Deploy the digest that the channel stands for, and if a tag should be readable beside it, the tag of that one build.',
    find(occurrence, context) {
        const { isChannelTag, policy } = context;
        const { tag, digest, problem, parts, templated } = occurrence;
        if (problem !== null || templated?.open || ['given', 'idle'].includes((0,inventory_pin .nZ)(occurrence).kind))
            return undefined;
        if (saysUnread(occurrence, context))
            return undefined;
        const name = (0,words .bc)(occurrence);
        if (tag !== null && isChannelTag(tag)) {
            if (digest !== null)
                return besideDigest(occurrence, name, tag);
            return {
                message: `${name} follows the channel tag ${(0,words .hD)(tag)}: the next pull may bring another image; ${wayOut(policy.write)}.`,
            };
        }
        if (tag !== null || digest !== null || templated || !isWhole(parts.reference))
            return undefined;
        return {
            message: `${name} without a tag means "latest": the next pull may bring another image; ${wayOut(policy.write)}.`,
            impliedBy: 'digest-required',
        };
    },
};
function besideDigest(occurrence, name, tag) {
    return {
        atMost: 'warning',
        message: `${name} names the channel tag ${(0,words .hD)(tag)} beside its digest: the digest wins, and the tag soon tells a reader something else; drop the tag, or write the tag of that one build.`,
        ...(occurrence.parts.reference && versionFix(occurrence, null, occurrence.digest)),
    };
}
 
function isWhole(reference) {
    return reference !== undefined && !/repo(?:sitory)?$/i.test(reference.key?.text ?? '');
}
function wayOut(write) {
    return write === 'digest' ? 'deploy a digest instead' : 'deploy the tag of one build, with its digest';
}
 
; 




function pinAdvice(occurrence, context, digest) {
    return `${way(occurrence, context, digest ?? 'sha256:…')}${command(occurrence)}`;
}
function way(occurrence, context, digest) {
    const { parts, shape } = occurrence;
    if (parts.reference !== undefined && !isRefused(occurrence))
        return `pin it: ${withoutFloat(parts.reference.text, occurrence, context)}@${digest}`;
    if (isTold(occurrence))
        return writeAdvice(occurrence, digest);
    if (parts.digest !== undefined)
        return `write ${digest} as its "${parts.digest.key?.text ?? 'digest'}"`;
    if (shape === 'kustomize')
        return `add "digest: ${digest}" to this entry of images`;
    if (shape === 'parameter')
        return `add a parameter that sets the digest to ${digest} beside it`;
    return intoTagAdvice(occurrence, digest);
}
function isRefused({ composed }) {
    return composed?.write?.()?.place.kind === 'refused';
}
 
function isTold({ composed }) {
    const place = composed?.write?.()?.place;
    return place !== undefined && (place.kind === 'refused' || place.note === null);
}
 
function tagToKeep({ parts, tag }, { policy, isChannelTag }) {
    if (tag === null || parts.reference === undefined)
        return tag;
    return isChannelTag(tag) || policy.rules['tag-with-digest'].severity !== 'off' ? null : tag;
}
function withoutFloat(text, occurrence, context) {
    const { tag } = occurrence;
    const drops = tag !== null && tagToKeep(occurrence, context) === null && text.endsWith(`:${tag}`);
    return drops ? text.slice(0, -tag.length - 1) : text;
}
 
function canPin(occurrence) {
    return isPinnableName(occurrence) && occurrence.sealed !== true && occurrence.tag !== null;
}
function isPinnableName(occurrence) {
    if (isRefused(occurrence))
        return false;
    return occurrence.image !== null && (0,inventory_name .QV)(occurrence);
}
function command(occurrence) {
    if (occurrence.sealed === true)
        return ' — with sops, the file is encrypted';
    if (!isPinnableName(occurrence))
        return '';
    if (canPin(occurrence))
        return ' — or run "image-policy pin"';
    return occurrence.parts.reference === undefined ? '' : ' — or write its tag and run "image-policy pin"';
}
 
; 









 
const digestRequired = {
    name: 'digest-required',
    title: 'an image without a digest',
    why: 'A tag is a pointer that anyone with push access can move: Git stays the same while the cluster runs something else. Only a digest makes a commit say exactly what runs.',
    fix: 'Write the digest beside or instead of the tag, as repo@sha256:… or with the digest key of the chart; "image-policy pin" looks it up and writes it.',
    find(occurrence, context) {
        const pin = (0,inventory_pin .nZ)(occurrence);
        if (pin.kind === 'replaced')
            return { message: describeInstead(occurrence, pin) };
        if (pin.kind !== 'none' || occurrence.templated?.open)
            return undefined;
        if (saysUnread(occurrence, context))
            return undefined;
        if (occurrence.problem !== null && context.policy.rules['malformed-reference'].severity !== 'off')
            return undefined;
        const answer = registryAnswer(occurrence, context);
        const split = splitAdvice(pin);
        const renamed = split === undefined ? renamedAdvice(occurrence, context) : undefined;
        if (renamed !== undefined)
            return { message: `${fault(occurrence, context)}, so Git does not say what runs; ${renamed}.` };
        const advice = split ?? pinAdvice(occurrence, context, answer.digest);
        return {
            message: `${fault(occurrence, context)}, so Git does not say what runs${answer.note}; ${advice}.`,
            ...(split === undefined && canPin(occurrence) && { pins: true }),
            ...versionFix(occurrence, tagToKeep(occurrence, context), answer.digest),
        };
    },
};
 
function describeInstead(occurrence, { by, image }) {
    const what = `${(0,words .bc)(occurrence)} has a digest here, and ${(0,words .hD)(by)} makes ${(0,words .hD)(image)} of it, which has none`;
    return `${what}, so Git does not say what runs; let it end up with a digest there, too.`;
}
function fault(occurrence, { isChannelTag }) {
    const { tag, parts, templated } = occurrence;
    if (templated && tag === null && parts.reference !== undefined)
        return `${(0,words .bc)(occurrence)} has no digest, whatever its template becomes`;
    if (tag !== null && isChannelTag(tag))
        return `${(0,words .bc)(occurrence)} follows the channel tag ${(0,words .hD)(tag)} and has no digest`;
    if (tag !== null)
        return `${(0,words .bc)(occurrence)} has only the tag ${(0,words .hD)(tag)}, which can be moved`;
    if (isWhole(parts.reference))
        return `${(0,words .bc)(occurrence)} has neither tag nor digest, and so means "latest"`;
    if (parts.reference !== undefined)
        return `${(0,words .bc)(occurrence)} has neither tag nor digest`;
    return `${(0,words .bc)(occurrence)} has no digest and leaves its version to a chart or another file`;
}
 
function renamedAdvice(occurrence, { policy }) {
    const { runsAs, image } = occurrence;
    if (runsAs === undefined)
        return undefined;
    if (runsAs.decides)
        return `${(0,words .hD)(runsAs.by)} gives it another version, so write the digest there`;
    if ((0,inventory_name ._I)(occurrence, (0,origin .y)(policy)) === image)
        return undefined;
    if (runsAs.image === null)
        return `${(0,words .hD)(runsAs.by)} and others deploy it under several names; pin it there`;
    return `${(0,words .hD)(runsAs.by)} deploys it as ${(0,words .hD)(runsAs.image)}, so write the digest of that ("image-policy pin")`;
}
 
function splitAdvice({ inPart }) {
    return (inPart &&
        `the images of ${inPart.by} give it a digest, and ${inPart.not} deploys it without: give it one in the images there, too`);
}
 
; 
const environmentsMixed = {
    name: 'environments-mixed',
    title: 'a release that takes values of two environments',
    why: 'What one environment runs then changes with an edit, or a promotion, that was meant for the other.',
    fix: 'Give each environment layers of its own, and put what both share into a file of neither.',
    find(occurrence) {
        const { composed, environment } = occurrence;
        const [first, ...others] = composed?.mixed ?? [];
        if (composed === undefined || first === undefined || others.length === 0)
            return undefined;
        const all = [first, ...others].join(' and ');
        return {
            message: `${composed.name} takes layers of ${all}, so a change for one of them changes ${environment ?? 'the other'} as well; give each environment its own layers.`,
        };
    },
};
 
 
var exception_expired = __webpack_require__(6288);
 
var exception_expiring = __webpack_require__(37977);
 
var exception_unused = __webpack_require__(6187);
 
var hold_expired = __webpack_require__(38824);
 
var yaml_path = __webpack_require__(74997);
; 

const imageContract = {
    name: 'image-contract',
    title: 'a first-party image that is not given as the one value image.ref',
    why: 'One value that holds the whole reference cannot be half overridden, half inherited or joined wrongly by a template, and one edit moves it.',
    fix: 'Give the image as image.ref: repo@sha256:… and let the chart render that value as it is.',
    find({ image, path, parts, problem }, { isFirstParty }) {
        if (problem !== null || image === null || !isFirstParty(image))
            return undefined;
        if (parts.reference !== undefined && [path, parts.reference.key?.text ?? ''].some(isContract))
            return undefined;
        return {
            message: `${image} is ours and "${path}" is not the value the contract names; write the whole reference as "image.ref: ${image}@sha256:…" and render that value in the chart.`,
        };
    },
};
function isContract(path) {
    return (0,yaml_path .$h)(path, '{image.ref,**.image.ref}');
}
 
; 
const invalidLabel = {
    name: 'invalid-label',
    title: 'a rendered label value that Kubernetes refuses, made of a tag with a digest',
    why: 'A label holds at most 63 letters, digits, "-", "_" and ".": the API server refuses the object and the sync stops.',
    fix: 'Keep the digest out of the tag: use the digest key of the chart.',
    needs: 'render',
};
 
; 

const waysOut = {
    name: 'write it as host/path, in lower case',
    tag: 'a tag is 1 to 128 letters, digits, "_", "." and "-", and starts with none of "." and "-"',
    digest: 'copy the digest whole from the registry or the build: "sha256:" and 64 lower-case hex digits',
    algorithm: 'use the sha256 digest, the one that every registry and runtime knows',
    conflict: 'keep the digest that is meant, in one key',
    number: 'quote it',
    placeholder: 'write the real digest; nothing will fill in a stand-in after the merge',
};
const malformedReference = {
    name: 'malformed-reference',
    title: 'a reference, tag or digest that no runtime accepts',
    why: 'The pod ends in InvalidImageName or ErrImagePull after the merge, and a text that merely looks like a digest passes for a pin in review.',
    fix: 'Write the reference as the OCI grammar has it: host/path, then :tag or @sha256: with 64 lower-case hex digits.',
    find({ problem, parts, composed, pin }) {
         
        if (problem === null || pin?.kind === 'idle')
            return undefined;
        const text = composed?.malformed ?? parts[problem.part]?.text ?? '';
        return { message: `${(0,words .hD)(text)}: ${clause(problem.message)}; ${waysOut[problem.kind]}.` };
    },
};
 
function clause(message) {
    return message.replace(/[.;\s]+$/, '');
}
 
; 


 
const needsRender = {
    name: 'needs-render',
    title: 'an image that only kustomize can tell',
    why: 'Patches, replacements and transformers can put another image in the place of the one that a file says. Where its text does not tell which, a digest in Git says nothing of what runs.',
    fix: 'Check with --render (input render), which builds it by kustomize; or write the image where it can be read.',
    find(occurrence, { isRendered = () => false }) {
        const reason = (0,inventory_pin .Ee)(occurrence, isRendered);
        if (reason === null)
            return undefined;
        return {
            message: `${(0,words .bc)(occurrence)} may be deployed as another image: ${reason}. Check with --render (input render), or write the image where it can be read.`,
        };
    },
};
 
 
var not_judged = __webpack_require__(17988);
; 






const platforms_platforms = {
    name: 'platforms',
    title: 'an image that lacks a platform the policy requires',
    why: 'The scheduler knows nothing of an image\'s platforms: the pod lands on the node and ends in "exec format error" or ErrImagePull.',
    fix: 'Pin an index that holds every platform listed under "platforms", or take the platform off that list.',
    needs: 'registry',
    find(occurrence, context) {
        const { policy, facts } = context;
        const { image, digest } = occurrence;
        if (image === null || digest === null || policy.platforms.length === 0)
            return undefined;
        const details = facts?.get((0,rules_facts .CO)(image, digest))?.details;
        if (details === undefined)
            return undefined;
        const name = `${image}@${(0,image_digest .HA)(digest)}`;
        const complaint = details.ok
            ? judgePlatforms(name, details.value, policy.platforms)
            : describeUnread(name, details.kind, details.reason);
         
        const isOn = policy.rules['digest-exists'].severity !== 'off';
        const isSaid = isOn && digestExists.find?.(occurrence, context) !== undefined;
        return isSaid && (!details.ok || (0,platforms .Jh)(policy.platforms, details.value).length > 0) ? undefined : complaint;
    },
};
function judgePlatforms(name, details, required) {
    if ((0,platforms .$Q)(details))
        return undefined;
    const held = [...new Set(details.platforms.map(({ platform }) => (0,platforms .Je)(platform)))];
    const lacked = (0,platforms .fM)(required, held);
    if (lacked.length === 0)
        return undefined;
    const [open] = (0,platforms .Jh)(required, details);
    if (open)
        return describeUnread(name, open.answer.kind, open.answer.reason);
    const kind = details.index ? 'holds' : "is one platform's image:";
    return {
        message: `${name} ${kind} ${held.join(', ') || 'no image'}, and the policy requires ${lacked.join(', ')} too; build for every platform and pin the index.`,
    };
}
 
function describeUnread(name, kind, reason) {
    const what = `The platforms of ${name} are not known`;
    if (kind === 'missing')
        return { message: `${what}, as a part of it is gone: ${reason}; push it again.` };
    if (kind !== 'denied')
        return undefined;
    return { atMost: 'warning', message: `${what}: ${reason}; give the run credentials that can pull it.` };
}
 
 
var lineage_facts = __webpack_require__(44222);
; 



 
const promotionLineage = {
    name: 'promotion-lineage',
    title: 'a digest that the environment before never held',
    why: 'A promotion copies what was proven one environment earlier. A digest that was never there has been proven nowhere.',
    fix: 'Bring the digest to the source environment first and promote it from there.',
    needs: 'history',
    find(occurrence, context) {
        if (context.lineage === undefined || occurrence.digest === null || occurrence.problem !== null)
            return undefined;
        const [broken] = (0,lineage_facts .WU)(occurrence).flatMap((at) => findBroken(occurrence, occurrence.digest ?? '', at, context));
        if (broken === undefined)
            return undefined;
        const { source, environment } = broken;
        const where = environment === occurrence.environment ? 'here' : `in ${environment}, by a YAML alias, a merge key or a link`;
        return {
            message: `${occurrence.image ?? 'This image'} has ${(0,image_digest .HA)(occurrence.digest)} ${where}, and ${source} never held it at this place, by Git history; ${promotion_lineage_wayOut(occurrence, source, environment, context)}.`,
        };
    },
};
 
function promotion_lineage_wayOut(occurrence, source, environment, { isFirstParty }) {
    const image = (0,inventory_name .F1)(occurrence);
    if (image === null)
        return `bring it to ${source} first, and write its repository beside the digest, so that promote can move it`;
    if (!isFirstParty(image))
        return `bring it to ${source} first; promote moves it once firstParty lists it`;
    return `bring it to ${source} and run "image-policy promote ${source} ${environment}"`;
}
 
function findBroken({ image }, digest, { environment, place }, { policy, lineage, isFirstParty }) {
    const source = policy.environments.find(({ name }) => name === environment)?.promoteFrom ?? null;
    if (source === null || environment === null || place === null)
        return [];
    const held = lineage?.get((0,lineage_facts .Bo)(source, place));
    if (lineage?.get((0,lineage_facts .zI)(environment, place))?.has(digest))
        return [];
    if (held?.has(digest) || (held === undefined && (image === null || !isFirstParty(image))))
        return [];
    return [{ environment, source }];
}
 
 
var pull_policy = __webpack_require__(73185);
; 


const pullPolicyMissing = {
    name: 'pull-policy-missing',
    title: 'a container or custom resource with an image and no pull policy',
    why: 'Without one Kubernetes chooses by the tag ("Always" for "latest" or none), and an operator as it likes: the manifest in Git differs from the object in the cluster.',
    fix: 'Write imagePullPolicy: IfNotPresent beside the image.',
    find(occurrence, { policy }) {
        if (occurrence.takesPullPolicy !== true || occurrence.pullPolicy !== undefined)
            return undefined;
        const expected = (0,pull_policy .ei)(policy);
        return {
            message: `${(0,words .bc)(occurrence)} stands here without a pull policy, so the cluster picks one; add "imagePullPolicy: ${expected}" beside the image.`,
        };
    },
};
 
; 
const renderFailed = {
    name: 'render-failed',
    title: 'a chart, kustomization or application that does not render',
    why: 'What does not render is not judged, and it will not be applied either.',
    fix: "Run the tool named in the message by hand and fix what it says; vendor a chart's dependencies, rendering uses no network.",
    needs: 'render',
};
 
; 

const repositoryOverride = {
    name: 'repository-override',
    title: 'an overlay that changes the repository and inherits the digest of another',
    why: 'Values are merged key by key: the overlay says repository B, the base below says digest of A, and the cluster is told to pull A from B. At best the pull fails; at worst B holds a digest that nobody meant.',
    fix: 'Write the digest beside every repository that an overlay changes.',
    find({ image, digest, composed }) {
        if (image === null || digest === null || composed?.override === undefined)
            return undefined;
        const { image: other, place } = composed.override;
        return {
            message: `${image} is set here without a digest, so it inherits ${(0,image_digest .HA)(digest)} of ${other} from ${place.file}:${place.line}; write the digest of ${image} beside the repository.`,
        };
    },
};
 
; 



 
const tagMatchesDigest = {
    name: 'tag-matches-digest',
    title: 'a tag that resolves to another digest than the one beside it',
    why: 'The digest wins, so a reader takes the tag for the version that runs, and it is not.',
    fix: 'Move tag and digest together, or drop the tag; "image-policy pin" and "bump" do.',
    needs: 'registry',
    find({ image, tag, digest }, context) {
        const { facts } = context;
        if (image === null || tag === null || digest === null || facts === undefined)
            return undefined;
        const answer = facts.get((0,rules_facts .E4)(image, tag))?.resolved;
        if (answer !== undefined && !answer.ok && answer.kind === 'missing') {
            return {
                message: `${image} has no tag ${(0,words .hD)(tag)} in its registry, while the digest beside it runs; write the tag that the digest has, or drop it.`,
            };
        }
        if (answer !== undefined && !answer.ok && answer.kind === 'denied' && isReadable(image, digest, facts)) {
            return {
                message: `Whether the tag ${(0,words .hD)(tag)} of ${image} is the digest beside it is not known: ${answer.reason}; give the run credentials that can pull it, or drop the tag.`,
            };
        }
        const moved = (0,rules_facts .UB)(image, tag, digest, facts);
        if (moved === null || childIsReported(image, digest, moved.digest, context))
            return undefined;
        return {
            message: `The tag ${(0,words .hD)(tag)} of ${image} is ${(0,image_digest .HA)(moved.digest)} now, and ${(0,image_digest .HA)(digest)} is pinned beside it: the digest wins; move both together, or drop the tag.`,
        };
    },
};
function childIsReported(image, digest, index, { policy, facts }) {
    if (facts === undefined || policy.rules['child-digest'].severity === 'off')
        return false;
    return (0,rules_facts .GG)(image, digest, index, facts) !== null;
}
 
function isReadable(image, digest, facts) {
    return facts.get((0,rules_facts .CO)(image, digest))?.resolved?.ok !== false;
}
 
; 


 
const tagWithDigest = {
    name: 'tag-with-digest',
    title: 'a tag beside a digest where the policy writes digests alone',
    why: 'The digest wins and the tag does nothing, so whoever changes only the tag changes nothing and believes otherwise.',
    fix: 'Drop the tag, or say "write: tag-and-digest" in the policy.',
    find(occurrence, { policy }) {
        const { tag, digest, problem } = occurrence;
        if (policy.write !== 'digest' || problem !== null || tag === null || digest === null)
            return undefined;
        return {
            message: `${(0,words .bc)(occurrence)} has the tag ${(0,words .hD)(tag)} beside its digest: the digest wins and the tag does nothing; drop the tag, the policy says "write: digest".`,
            ...(occurrence.parts.reference && versionFix(occurrence, null, digest)),
        };
    },
};
 
 
var unreadable_file = __webpack_require__(99157);
; 


 
const unverified = {
    name: 'unverified',
    title: 'an image that its registry could not be asked about',
    why: 'A registry that is down, or answers what cannot be used, has not said that the image is there: a check that passed would have looked away.',
    fix: 'Do what the message says of the registry, and run the check again; leave out --verify (input verify) where registries cannot be reached.',
    needs: 'registry',
    find(occurrence, { policy, facts }) {
        if (facts === undefined)
            return undefined;
        const [first] = (0,rules_facts .AE)(policy, occurrence, facts);
        if (first === undefined)
            return undefined;
        const again = first.passing ? '; run it again' : '';
        return { message: `${(0,words .bc)(occurrence)} could not be verified: ${first.reason}${again}.` };
    },
};
 
; 


























 
const rules = [
    digestRequired,
    floatingTag,
    malformedReference,
    digestInTag,
    digestUnread,
    tagWithDigest,
    pull_policy .wN,
    pullPolicyMissing,
    environmentsMixed,
    imageContract,
    repositoryOverride,
    promotionLineage,
    needsRender,
    not_judged .b,
    unreadable_file ._,
    exception_expired .R,
    exception_expiring .ml,
    exception_unused .Gi,
    hold_expired .Tv,
    digestExists,
    tagMatchesDigest,
    platforms_platforms,
    childDigest,
    unverified,
    renderFailed,
    invalidLabel,
];
 
const placeRules = new Set([
    'malformed-reference',
    'tag-with-digest',
    'pull-policy',
    'pull-policy-missing',
]);
 
function ruleDocs(name) {
    return `docs/rules.md#${name}`;
}
 

  }),

  17988:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  notJudged),
    q: () => (  notJudgedViolation)
  });
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50964);

 
const notJudged = {
    name: 'not-judged',
    title: 'an image of which a part is templated, so that nobody can tell whether it is pinned',
    why: 'A template, a variable or a build completes it after the check: no digest in Git says what runs there, and a gate that passes over it looks green.',
    fix: 'Write the version out, or the digest behind the template; or check with --render (input render) what Helm and Kustomize make of it.',
};
 
function notJudgedViolation({ file, line, column, endLine, endColumn, path, document, text, environment }, isNew) {
    return {
        ...{ rule: 'not-judged', file, line, column, endLine, endColumn, path, document, environment, image: null },
        ...(isNew && { atLeast: 'error' }),
        message: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .hD)(text)} is templated, so nobody can tell here whether it is pinned; write its version out, or check with --render (input render).`,
    };
}
 

  }),

  73185:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    JQ: () => (  strayViolation),
    ei: () => (  expectedPullPolicy),
    wN: () => (  pullPolicy)
  });
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50964);

const pullPolicy = {
    name: 'pull-policy',
    title: 'an imagePullPolicy that is not the expected one',
    why: 'A pull policy rolls out nothing. With a digest, "Always" only makes every restart wait for the registry, and fail with it; "Never" fails on a new node.',
    fix: 'Write the expected policy, IfNotPresent unless the rule says otherwise under "expected".',
    find(occurrence, { policy }) {
        const written = occurrence.pullPolicy;
        const expected = expectedPullPolicy(policy);
        if (written === undefined || written.value === expected)
            return undefined;
        return {
            message: message((0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .bc)(occurrence), written.value, expected),
            ...(written.location && { at: written.location }),
            ...(occurrence.sealed !== true && { fix: [{ span: written.span, text: expected }] }),
        };
    },
};
 
function expectedPullPolicy({ rules }) {
    return rules['pull-policy'].expected ?? 'IfNotPresent';
}
 
function strayViolation(stray, policy) {
    const { value, file, line, column, endLine, endColumn, path, document, environment } = stray;
    const expected = expectedPullPolicy(policy);
    if (value === expected)
        return null;
    return {
        ...{ rule: 'pull-policy', file, line, column, endLine, endColumn, path, document, environment },
        image: null,
        message: message(`What "${path}" configures`, value, expected),
    };
}
function message(what, value, expected) {
    return `${what} is pulled with ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .hD)(value)}, and the policy expects ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .hD)(expected)}; write ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .hD)(expected)}, a new digest in Git is what brings a new image.`;
}
 

  }),

  99157:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  unreadableViolation),
    _: () => (  unreadableFile)
  });
const unreadableFile = {
    name: 'unreadable-file',
    title: 'a file that cannot be read, so it may name images that were not judged',
    why: 'What cannot be read is not judged, and a gate that skips in silence looks green.',
    fix: 'Fix the syntax or the link, split a file that is too large, or list it under "ignore" if it is none of yours.',
};
 
function unreadableViolation({ file, line, column, reason }) {
    return {
        ...{ rule: 'unreadable-file', file, line, column, endLine: line, endColumn: column, path: '', document: 0 },
        ...{ image: null, environment: null },
        message: `This file cannot be read as a whole, so it may name images that were not judged: ${reason.replace(/[.;\s]+$/, '')}; fix it, or list it under "ignore" in the policy.`,
    };
}
 

  }),

  50964:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Od: () => (  scopeOf),
    TN: () => (  oneLine),
    bc: () => (  subject),
    hD: () => (  quote),
    xT: () => (  keyName)
  });
const longestQuote = 200;
const longestMessage = 1000;
 
function quote(text) {
    return `"${cut(text, longestQuote)}"`;
}
 
function oneLine(message) {
    const visible = message.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
    return cut(visible, longestMessage);
}
function cut(text, longest) {
    return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
 
function subject({ image, templated }) {
    if (image !== null)
        return image;
    return templated?.name ? quote(templated.name) : 'This image (nothing in the file names its repository)';
}
 
function keyName(occurrence, role, otherwise) {
    return occurrence.parts[role]?.key?.text ?? otherwise;
}
 
function scopeOf(exception) {
    if (exception.baseline !== undefined)
        return `all that ${quote(exception.baseline)} lists`;
    const paths = exception.paths.map(quote).join(', ');
    return [...(exception.image === null ? [] : [quote(exception.image)]), ...(paths === '' ? [] : [paths])].join(' in ');
}
 

  }),

  44222:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bo: () => (  lineageKey),
    WU: () => (  placementsOf),
    zI: () => (  adoptedKey)
  });
 
function placementsOf({ environment, place, alsoPlaced = [] }) {
    return [{ environment, place }, ...alsoPlaced];
}
 
function lineageKey(environment, place) {
    return `${environment}\n${place}`;
}
 
function adoptedKey(environment, place) {
    return `adopted\n${environment}\n${place}`;
}
 

  })

};
