export const id = 2703;
export const ids = [2703];
export const modules = {

  2703:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  z: () => (  check)
});

 
var place_id = __webpack_require__(4684);
 
var errors = __webpack_require__(461);
 
var inventory_base = __webpack_require__(3121);
 
var compare = __webpack_require__(2438);
 
var difference = __webpack_require__(9798);
 
var match = __webpack_require__(7036);
 
var running = __webpack_require__(2494);
 
var yaml_path = __webpack_require__(4997);
 
var policy_exceptions = __webpack_require__(4699);
; 

 
function openExcuses({ exceptions, baseline }, today) {
    const inForce = exceptions.filter((exception) => exception.rules.includes('digest-required') && !(0,policy_exceptions ._d)(exception, today));
    const covers = inForce.map(policy_exceptions .Bx);
    const listed = new Set(baseline === undefined || (0,policy_exceptions ._d)(baseline.exception, today)
        ? []
        : baseline.entries.map((entry) => `${entry.file}\n${entry.image}`));
    return (file, image) => covers.some((isCovered) => isCovered(image, file)) || listed.has(`${file}\n${image}`);
}
 
; 










async function findAdded(ports, policy, ref, { scan, whole }, { today, ownUrls }) {
    const base = await (0,inventory_base .w)(ports, policy, ref, { scan, whole }, ownUrls);
    const compared = (0,compare .Jr)((0,running .G)(policy, base.whole), (0,running .G)(policy, whole));
    const isExcused = openExcuses(policy, today);
    const added = new Set([
        ...compared.places.flatMap((pair) => addedPlaces(pair, isExcused)),
        ...compared.runs.flatMap((pair) => addedRuns(pair, isExcused)),
    ]);
    const built = new Set(compared.runs.flatMap(({ before, after }) => after?.kind === 'built' && !(before !== null && isAlike(before, after)) ? [`${after.unit} ${after.says}`] : []));
    const pullPolicies = addedItems(base.scan.pullPolicies, scan.pullPolicies, ({ value }) => value);
    const templated = addedItems(base.scan.templated, scan.templated, ({ text }) => text);
    return {
        occurrence: (occurrence) => added.has((0,place_id .VM)(occurrence)),
        built: ({ unit, text, unknown }) => built.has(`${unit} ${JSON.stringify([text, unknown])}`),
        pullPolicy: (pullPolicy) => pullPolicies.has((0,place_id .re)(pullPolicy)),
        templated: (each) => templated.has((0,place_id .re)(each)),
        unreadable: ({ file, deployer = file }) => base.changed.has(file) || base.changed.has(deployer),
        file: (file) => base.changed.has(file),
        difference: (0,difference .H)(policy, compared, { before: base.whole.units, after: whole.units }),
        base,
    };
}
 
function addedPlaces({ before, after }, isExcused) {
    if (after === null)
        return [];
    const isOld = before !== null && before.says === after.says && !leavesExcuse(before, after, isExcused);
    return isOld ? [] : after.places.map(place_id .VM);
}
 
function addedRuns({ before, after }, isExcused) {
    if (after === null)
        return [];
    const isSame = before !== null && !leavesExcuse(before, after, isExcused) && isAlike(before, after);
    if (isSame)
        return [];
    if (after.kind === 'composed')
        return after.last.map(place_id .VM);
    if (after.pinned)
        return [];
     
    const isMoving = after.kind === 'built' && before !== null && !before.pinned && after.last.length > 0;
    return (isMoving ? after.last : after.places).map(place_id .VM);
}
function isAlike(before, after) {
    return before.kind === after.kind
        ? before.says === after.says
        : before.version === after.version && before.pinned === after.pinned;
}
 
function leavesExcuse(before, after, isExcused) {
    const [was, now] = [before, after].map(({ places: [place], image }) => place ? isExcused(place.file, image) : false);
    return was === true && now === false;
}
 
function addedItems(before, after, says) {
    const moved = (item) => JSON.stringify([(0,yaml_path .y6)(item.path), says(item)]);
    const pairs = (0,match .O)(before, after, [(item) => item.file + moved(item), moved]);
    return new Set(pairs.flatMap(({ before: was, after: now }) => (was === null && now !== null ? [(0,place_id .re)(now)] : [])));
}
 
 
var fixes = __webpack_require__(2694);
 
var pin = __webpack_require__(6390);
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
 
 
var policy = __webpack_require__(831);
 
var count = __webpack_require__(8823);
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
 
function nothingFound(tree, { paths, stdin }) {
    if (stdin !== undefined)
        return [];
    if (tree.occurrences.length + tree.unreadable.length + paths.length > 0)
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
 
; 

 
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
        `Not judged, since not in this repository: ${(0,count .U)(names.length, 'chart or source', 'charts or sources')}: ${(0,count .r)(names, mostNames)}; --render judges charts that pullCharts lists.`,
    ];
}
 
; 


 
function findNotices(policy, options, { scanned, images, manifests, elsewhere, history }) {
    const { tree, isPart, inventory } = scanned;
    const isRendered = manifests !== null && manifests.occurrences.length + manifests.violations.length > 0;
    return [
        ...history,
        ...(isPart ? [] : inventory.notices),
        ...openImages(images),
        ...(manifests?.notices ?? noticeElsewhere(elsewhere)),
        ...(isRendered ? [] : nothingFound(tree, options)),
        ...otherPolicies(tree, policy, options),
    ];
}
 
 
var lineage = __webpack_require__(7844);
; 


 
async function readLineage(git, policy, tree, { images }) {
    const wanted = policy.rules['promotion-lineage'].severity !== 'off' && hasPromoted(policy, tree);
    if (!wanted)
        return { lineage: null, notices: [] };
    try {
        return { lineage: await (0,lineage .v)(git, policy, images), notices: [] };
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
 
 
var inventory_deployed = __webpack_require__(8244);
 
var doubt_names = __webpack_require__(7362);
 
var inventory_inventory = __webpack_require__(3144);
 
var passed_values = __webpack_require__(1292);
 
var pinned = __webpack_require__(3373);
 
var inventory_shelf = __webpack_require__(5481);
 
var scan_tree = __webpack_require__(6375);
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
    const deployed = await (0,inventory_deployed .B)(workspace, policy, whole, options.ownUrls);
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
    const inventory = (0,inventory_inventory .O1)(policy, all, units);
    const notices = [...places.notices, ...inventory.notices];
    const built = places.built();
    const judged = new Set(tree.paths);
    const elsewhere = listElsewhere(deployed.unread, deployed.releases).filter(({ file }) => judged.has(file));
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
    if (isPart)
        return { ...scanned, today: await (0,inventory_base .A)(workspace, policy, options.ownUrls) };
    const compared = { occurrences, entries: tree.entries, inventory, built, units: units.units, shelf };
    return { ...scanned, today: { scan: tree, whole: compared } };
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
 
 
var both = __webpack_require__(3220);
 
var render = __webpack_require__(1591);
 
var render_running = __webpack_require__(4356);
 
var plain = __webpack_require__(2568);
; 

 
const valid = /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;
 
const leaked = /@|sha(?:256|512)[:_.-]/;
 
function findBadLabels(object) {
    const found = new Map();
    const visit = (value) => {
        if (Array.isArray(value))
            value.forEach(visit);
        if (!(0,plain .jh)(value))
            return;
        for (const [key, inner] of Object.entries(value)) {
            if ((key === 'labels' || key === 'matchLabels') && (0,plain .jh)(inner))
                judge(inner);
            visit(inner);
        }
    };
    const judge = (labels) => {
        for (const key of Object.keys(labels)) {
            const value = (0,plain .$6)(labels, key) ?? '';
            if (!valid.test(value) && leaked.test(value))
                found.set(`${key}\n${value}`, { key, value });
        }
    };
    visit(object);
    return [...found.values()];
}
 
; 


 
function openNew(before, after, reader) {
    const pairs = (0,render_running .pG)(before.outcomes, after.outcomes, reader);
    const images = new Set(pairs.flatMap(({ before: was, after: now }) => (now !== null && was?.says !== now.says ? [now.id] : [])));
    const labels = new Set(before.outcomes.flatMap(listLabels));
    return {
        image: (deployment, object, found) => images.has((0,render_running .xE)(deployment, object, found)),
        label: ({ name }, object, { key, value }) => !labels.has(JSON.stringify([name, object.name, key, value])),
    };
}
function listLabels({ deployment: { name }, result }) {
    if (!result.ok)
        return [];
    return result.objects.flatMap((object) => findBadLabels(object.value).map(({ key, value }) => JSON.stringify([name, object.name, key, value])));
}
 
 
var objects = __webpack_require__(9819);
 
var words = __webpack_require__(964);
 
var image_name = __webpack_require__(4952);
; 



function findLead(rendered, object, deployment, sayings) {
    const files = [...new Set([...deployment.inputs, ...(object.source === null ? [] : [object.source])])];
    const all = files.flatMap((file) => sayings(file).occurrences);
    const inSource = object.source === null ? [] : sayings(object.source).occurrences;
    const found = inSource.find((said) => said.path === rendered.path && says(said, rendered)) ??
        all.find((said) => says(said, rendered)) ??
        all.find((said) => namesOnly(said, rendered)) ??
        all.find((said) => versionsOnly(said, rendered)) ??
        inSource.find((said) => said.path === rendered.path && said.shape === rendered.shape);
    return found ? leadTo(found) : fallback(object, deployment, sayings);
}
 
function findPolicyLead(value, deployment, sayings) {
    for (const file of deployment.inputs) {
        const stray = sayings(file).pullPolicies.find((policy) => policy.value === value);
        if (stray)
            return stray;
    }
    return null;
}
 
function findLabelLead(label, object, deployment, sayings) {
    const isIn = (text) => text.length > 7 && (label.includes(text) || text.startsWith(label));
    for (const file of deployment.inputs) {
        const found = sayings(file).occurrences.find(({ parts }) => Object.values(parts).some(({ text }) => isIn(text)));
        if (found)
            return leadTo(found);
    }
    return fallback(object, deployment, sayings);
}
function fallback(object, { spot }, sayings) {
    const line = object.source === null ? null : (sayings(object.source).imageLine ?? firstCharacter);
    const place = line === null
        ? { ...spot, endLine: spot.line, endColumn: spot.column + 1 }
        : { file: object.source ?? '', ...line };
    return { ...place, path: '', document: 0, occurrence: null };
}
const firstCharacter = { line: 1, column: 1, endLine: 1, endColumn: 2 };
function leadTo(occurrence) {
    const { file, path, document, line, column, endLine, endColumn } = occurrence;
    return { file, path, document, line, column, endLine, endColumn, occurrence };
}
 
function says(said, rendered) {
    if (rendered.problem !== null)
        return saysWrong(said, rendered);
    return (0,image_name .yS)(said.image, rendered.image) && said.digest === rendered.digest && said.tag === rendered.tag;
}
 
function saysWrong(said, rendered) {
    const whole = rendered.parts.reference?.text ?? '';
    return said.problem !== null && whole.includes(said.parts[said.problem.part]?.text ?? '\n');
}
function namesOnly(said, rendered) {
    return said.tag === null && said.digest === null && said.problem === null && (0,image_name .yS)(said.image, rendered.image);
}
function versionsOnly(said, rendered) {
    if (said.image !== null)
        return false;
    return said.digest === null ? said.tag !== null && said.tag === rendered.tag : said.digest === rendered.digest;
}
 
; 




 
function findLeads(outcomes, unrendered, scene) {
    const { reader } = scene;
    const occurrences = [];
    const violations = unrendered.filter(({ kind }) => kind !== 'elsewhere').map((item) => failure(item, reader));
    for (const { deployment, result } of outcomes) {
        if (!result.ok) {
            const kind = result.kind === 'offline' ? 'offline' : 'wrong';
            violations.push(failure({ ...deployment, kind, reason: result.reason }, reader));
            continue;
        }
        for (const object of result.objects) {
            if (object.text !== '' && (0,objects .RO)(object))
                occurrences.push(...leadImages(object, deployment, scene));
            violations.push(...judgeLabels(object, deployment, scene));
        }
    }
    return {
        occurrences: gather(occurrences),
        violations: [...new Map(violations.map((found) => [keyOf(found), found])).values()],
    };
}
function leadImages(object, deployment, { sayings, reader, isNew }) {
    const found = reader.scan('manifest.yaml', object.text).occurrences;
    return found
        .filter((each) => isNew.image(deployment, object, each))
        .map((scanned) => {
        const rendered = { ...scanned, environment: null, place: null };
        const lead = findLead(rendered, object, deployment, sayings);
        const { occurrence, ...place } = lead;
        return {
            lead: occurrence,
            ...rendered,
            ...place,
            environment: placeIn(lead, deployment, reader),
            ...policyPlace(rendered, lead, deployment, sayings),
            renderedFor: `${deployment.name}: ${object.name}`,
        };
    });
}
 
function policyPlace({ pullPolicy }, { occurrence, file }, deployment, sayings) {
    if (pullPolicy === undefined)
        return {};
    const beside = occurrence?.pullPolicy;
    if (beside?.value === pullPolicy.value && beside.location)
        return { pullPolicyAt: { file, ...beside.location } };
    const stray = beside?.value === pullPolicy.value ? null : findPolicyLead(pullPolicy.value, deployment, sayings);
    return stray === null ? {} : { pullPolicyAt: stray };
}
 
function placeIn(lead, { environment, inputs }, reader) {
    if (environment !== null)
        return environment;
    const own = reader.place(lead.file, lead.path).environment;
    if (own !== null && own !== 'shared')
        return own;
    const others = inputs.map((file) => reader.place(file, '').environment);
    return others.find((other) => other !== null && other !== 'shared') ?? own;
}
function judgeLabels(object, deployment, { sayings, reader, isNew }) {
    const labels = findBadLabels(object.value).filter((label) => isNew.label(deployment, object, label));
    return labels.map(({ key, value }) => {
        const lead = findLabelLead(value, object, deployment, sayings);
        const { occurrence, ...place } = lead;
        return {
            rule: 'invalid-label',
            ...place,
            image: occurrence?.image ?? null,
            environment: placeIn(lead, deployment, reader),
            message: `The label ${(0,words .hD)(key)} of ${object.name} would be ${(0,words .hD)(value)} (${value.length} characters), which Kubernetes refuses; keep the digest out of the tag, in the chart's digest key (rendered for ${deployment.name}).`,
        };
    });
}
function failure({ name, spot, kind, reason }, reader) {
    const { file, line, column } = spot;
    const why = reason.replace(/\.$/, '');
    const place = { file, line, column, endLine: line, endColumn: column + 1, path: '', document: 0, image: null };
    const { environment } = reader.place(file, '');
    if (kind === 'unavailable') {
        const message = `${name} is not judged: ${why}. Run it again where that may pass.`;
        return { rule: 'unverified', ...place, environment, message };
    }
    const advice = kind === 'offline'
        ? 'Rendering uses no network: bring it into the repository, or take it that this is not judged'
        : 'What does not render is not judged, and is not applied either';
    return {
        rule: 'render-failed',
        ...place,
        environment,
        message: `${name} is not rendered: ${why}. ${advice}.`,
        ...(kind === 'offline' && { atMost: 'warning' }),
    };
}
 
function gather(occurrences) {
    const groups = new Map();
    for (const occurrence of occurrences) {
        const { file, line, column, image, tag, digest, problem, pullPolicy, takesPullPolicy, pullPolicyAt } = occurrence;
        const key = JSON.stringify([
            file,
            line,
            column,
            image,
            tag,
            digest,
            problem,
            pullPolicy?.value,
            takesPullPolicy,
            pullPolicyAt?.line,
        ]);
        groups.set(key, [...(groups.get(key) ?? []), occurrence]);
    }
    return [...groups.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        return others.length === 0
            ? [first]
            : [{ ...first, renderedFor: `${first.renderedFor} and ${others.length} more` }];
    });
}
const keyOf = ({ rule, file, line, column, message }) => JSON.stringify([rule, file, line, column, rule === 'render-failed' ? message : '']);
 
; 

const longestList = 5;
 
function countNotices(outcomes, unrendered) {
    const rendered = outcomes.filter(({ result }) => result.ok);
    const failed = outcomes.length - rendered.length + unrendered.filter(({ kind }) => kind !== 'elsewhere').length;
    const by = (engine) => rendered.filter(({ deployment }) => deployment.job.engine === engine).length;
    const engines = `${by('helm')} by Helm, ${by('kustomize')} by Kustomize, ${by('directory')} of plain manifests`;
    const first = `Rendered ${(0,count .U)(rendered.length, 'application')} (${engines})${failed === 0 ? '' : `; ${failed} could not be, see render-failed`}.`;
    const reasons = new Map();
    for (const { kind, name, reason } of unrendered) {
        if (kind === 'elsewhere')
            reasons.set(reason, [...(reasons.get(reason) ?? []), name]);
    }
    return [
        first,
        ...[...reasons].map(([reason, names]) => `Not rendered: ${(0,count .r)(names, longestList)}: ${reason}.`),
    ];
}
 
; 



function openSettled(outcomes, reader, templated) {
    const files = new Set(templated.map(({ file }) => file));
    const whole = new Set();
    const left = new Set();
    for (const { result } of outcomes) {
        for (const { source, text } of result.ok ? result.objects : []) {
            if (source === null || text === '' || !files.has(source))
                continue;
            const said = reader.scan('manifest.yaml', text);
            for (const { path, templated: open } of said.occurrences)
                (open ? left : whole).add(settled_keyOf(source, path));
            for (const { path } of said.templated)
                left.add(settled_keyOf(source, path));
        }
    }
    return ({ file, path }) => whole.has(settled_keyOf(file, path)) && !left.has(settled_keyOf(file, path));
}
function settled_keyOf(file, path) {
    return `${file}\n${(0,yaml_path .y6)(path)}`;
}
 
; 

const silence = { occurrences: [], pullPolicies: [], imageLine: null };
 
async function openSayings(workspace, reader, scan, outcomes) {
    const files = new Set();
    const sources = new Set();
    for (const { deployment, result } of outcomes) {
        if (deployment.job.engine === 'directory' || !result.ok)
            continue;
        for (const file of deployment.inputs)
            files.add(file);
        for (const { source } of result.objects)
            if (source !== null)
                sources.add(source);
    }
    const known = groupByFile(scan);
    const sayings = new Map();
    for (const file of new Set([...files, ...sources])) {
        if (reader.isIgnored(file))
            continue;
        const said = known.get(file);
        if (said !== undefined && !sources.has(file))
            sayings.set(file, said);
        else
            sayings.set(file, await readSayings(workspace, reader, file, said));
    }
    return (file) => sayings.get(file) ?? silence;
}
async function readSayings(workspace, reader, file, said) {
    const content = await workspace.read(file);
    if (!content.ok)
        return said ?? silence;
    const imageLine = findImageLine(content.text);
    if (said !== undefined)
        return { ...said, imageLine };
    const result = reader.scan(file, content.text);
    const { environment } = reader.place(file, '');
    return {
        occurrences: (0,scan_tree .dB)(result, reader),
        pullPolicies: result.pullPolicies.map((policy) => ({ ...policy, file, environment })),
        imageLine,
    };
}
 
function findImageLine(text) {
    const match = /^([ \t]*(?:- )?["']?image["']?:)/m.exec(text);
    if (match === null)
        return null;
    const line = text.slice(0, match.index).split('\n').length;
    const end = text.indexOf('\n', match.index);
    const width = (end < 0 ? text.length : end) - match.index;
    const column = (/^[ \t]*(?:- )?/.exec(match[0])?.[0].length ?? 0) + 1;
    return { line, column, endLine: line, endColumn: width + 1 };
}
function groupByFile(scan) {
    const files = new Map();
    const at = (file) => {
        const known = files.get(file) ?? { occurrences: [], pullPolicies: [], imageLine: null };
        files.set(file, known);
        return known;
    };
    for (const occurrence of scan.occurrences)
        at(occurrence.file).occurrences.push(occurrence);
    for (const policy of scan.pullPolicies)
        at(policy.file).pullPolicies.push(policy);
    return files;
}
 
; 









 
async function renderTree(ports, policy, scan, options) {
    return leadBack(ports, policy, scan, await (0,render .Y)(ports, policy, options), everything);
}
 
async function renderChange(ports, policy, scan, base, options) {
    const { before, after, notices } = await (0,both .c)(ports, policy, base, options);
    const isNew = before === null ? everything : openNew(before, after, (0,scan_tree .cE)(policy));
    const lead = await leadBack(ports, policy, scan, after, isNew);
    return { ...lead, notices: [...lead.notices, ...notices] };
}
const everything = { image: () => true, label: () => true };
async function leadBack(ports, policy, scan, { outcomes, unrendered }, isNew) {
    const reader = (0,scan_tree .cE)(policy);
    const sayings = await openSayings(ports.workspace, reader, scan, outcomes);
    const notices = countNotices(outcomes, unrendered);
    const elsewhere = listElsewhere(unrendered.filter(({ kind }) => kind === 'elsewhere'));
    const isSettled = openSettled(outcomes, reader, scan.templated);
    const leads = findLeads(outcomes, unrendered, { sayings, reader, isNew });
    return { ...leads, notices, elsewhere, kustomizations: renderedFiles(outcomes), isSettled };
}
 
function renderedFiles(outcomes) {
    const built = outcomes.filter(({ deployment, result }) => result.ok && deployment.job.engine === 'kustomize');
    return new Set(built.flatMap(({ deployment: { inputs, spot } }) => [spot.file, ...inputs]));
}
 
 
var inventory_name = __webpack_require__(6870);
 
var policy_images = __webpack_require__(8663);
 
var collate = __webpack_require__(6658);
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
 
 
var finding = __webpack_require__(1496);
; 


 
function openBaseline(baseline, today) {
    const entries = new Map(baseline.entries.map((entry) => [baseline_keyOf(entry.file, entry.image), entry]));
    const taken = new Map();
    let matched = 0;
    const find = (violation) => entries.get(baseline_keyOf(violation.file, (0,finding .AW)(violation)));
    const count = (entry, rule) => taken.get(`${baseline_keyOf(entry.file, entry.image)}\n${rule}`) ?? 0;
    return {
        baseline,
        expired: (0,policy_exceptions ._d)(baseline.exception, today),
        take(violation) {
            const { rule } = violation;
            const entry = find(violation);
            if (entry === undefined || count(entry, rule) >= (entry.rules.get(rule) ?? 0))
                return false;
            taken.set(`${baseline_keyOf(entry.file, entry.image)}\n${rule}`, count(entry, rule) + 1);
            matched += 1;
            return true;
        },
        lists: (rule, violation) => find(violation)?.rules.has(rule) === true,
        matched: () => matched,
        left: (ran) => baseline.entries.filter((entry) => [...entry.rules].some(([rule, times]) => ran(rule) && count(entry, rule) < times)),
    };
}
const baseline_keyOf = (file, image) => JSON.stringify([file, image]);
 
 
var exception_expired = __webpack_require__(6288);
 
var exception_expiring = __webpack_require__(7977);
 
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
        const expired = (0,policy_exceptions ._d)(exception, today);
        return { exception, expired, matches: (0,policy_exceptions .Bx)(exception), matched: 0 };
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
                return times === 0 ? [] : [{ ...exception, excused: times, daysLeft: (0,policy_exceptions .H_)(exception, today) }];
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
            .filter(({ exception, expired }) => touches === undefined && !expired && (0,policy_exceptions .H_)(exception, today) <= exception_expiring .S1)
            .map(({ exception }) => at(exception, 'exception-expiring', (0,exception_expiring .k7)(exception, (0,policy_exceptions .H_)(exception, today)))),
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
 
 
var hold_expired = __webpack_require__(8824);
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
    return (0,policy_exceptions .H_)({ expires: until }, today);
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
 
 
var rules = __webpack_require__(5660);
 
var not_judged = __webpack_require__(7988);
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
 
 
var pull_policy = __webpack_require__(3185);
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
 
 
var unreadable_file = __webpack_require__(9157);
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
 
 
var kustomize_image = __webpack_require__(5707);
 
var layout = __webpack_require__(5415);
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
 
 
var rules_facts = __webpack_require__(6218);
; 



async function askRegistries(registry, policy, occurrences) {
    const facts = new Map();
    for (;;) {
        const questions = (0,rules_facts .tQ)(policy, occurrences, facts);
        if (questions.length === 0)
            break;
        const answers = await Promise.all(questions.map((question) => ask(registry, question)));
        for (const { key, answer } of answers)
            facts.set(key, { ...facts.get(key), ...answer });
    }
    return { facts, requests: { ...registry.requests(), notAsked: findNotAsked(facts) } };
}
async function ask(registry, question) {
    const { kind, key, name, reference } = question;
    switch (kind) {
        case 'resolve':
            return { key, answer: { resolved: await registry.resolve(name, reference) } };
        case 'prove':
            return { key, answer: { proven: await registry.prove(name, reference) } };
        case 'inspect':
            return { key, answer: { details: await registry.inspect(name, reference) } };
    }
}
function findNotAsked(facts) {
    const refused = new Map();
    for (const { image, answer } of answersOf(facts)) {
        if (!answer.ok && answer.kind === 'refused')
            refused.set(image, answer.reason);
    }
    return [...refused].map(([image, reason]) => ({ image, reason }));
}
function answersOf(facts) {
    return [...facts].flatMap(([image, { resolved, proven, details }]) => [resolved, proven, details].flatMap((answer) => (answer === undefined ? [] : [{ image, answer }])));
}
 
; 
















async function check(ports, policy, options) {
    const scanned = await readTree(ports.workspace, policy, options);
    const { tree, around, inventory, today } = scanned;
    if (!options.mayBeEmpty)
        requireSomething(tree, options);
    const only = options.base === null || today === null ? null : await findAdded(ports, policy, options.base, today, options);
    const answers = options.verify ? await askRegistries(ports.registry, policy, inventory.images) : null;
    const history = await readLineage(ports.git, policy, tree, inventory);
    const manifests = options.render ? await check_render(ports, policy, options, tree, only) : null;
    const isSettled = manifests?.isSettled ?? (() => false);
    const isOurs = openSelection(around, null);
    const elsewhere = manifests?.elsewhere ?? scanned.elsewhere;
    const open = listNotJudged(tree, { images: inventory.images.filter(isOurs) }, isSettled);
    const judged = judge(policy, inventory.images, only ? tree.unreadable.filter(only.unreadable) : tree.unreadable, options.today, judgeOptions(policy, options, scanned, { only, answers, lineage: history.lineage, manifests, open }));
    const isRendered = (file) => manifests?.kustomizations.has(file) === true;
    const images = describeImages(tree.occurrences, inventory.images, isRendered);
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
async function check_render(ports, policy, { paths, stdin, ownUrls }, tree, only) {
    if (stdin !== undefined)
        throw new errors .y('--render needs the tree: leave it out where "-" reads manifests.');
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

  2694:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    m: () => (  locateFixes),
    y: () => (  applyFixes)
  });
  var _edit_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8251);
  var _text_collate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6658);
  var _text_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8289);



 
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
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(964);

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

  7977:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    S1: () => (  noticeDays),
    k7: () => (  expiringMessage),
    ml: () => (  exceptionExpiring)
  });
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(964);

 
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
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(964);

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

  6218:
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
  var _image_platforms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1128);
  var _inventory_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6870);


 
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

  1496:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    AW: () => (  excusableName),
    Qy: () => (  isAnswered),
    hz: () => (  byPlace)
  });
  var _text_collate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6658);

 
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

  8824:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bd: () => (  aboutHold),
    Tv: () => (  holdExpired),
    Xo: () => (  holdExpiringMessage),
    oZ: () => (  holdExpiredMessage)
  });
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(964);

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

  5660:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  Fp: () => (  placeRules),
  yQ: () => (  ruleDocs),
  aO: () => (  rules)
});

 
var image_digest = __webpack_require__(3278);
 
var rules_facts = __webpack_require__(6218);
 
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
 
 
var platforms = __webpack_require__(1128);
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
 
 
var words = __webpack_require__(964);
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
 
 
var inventory_name = __webpack_require__(6870);
 
var inventory_pin = __webpack_require__(6390);
 
var origin = __webpack_require__(7487);
; 



const digestUnread = {
    name: 'digest-unread',
    title: 'a digest under a key that the chart does not read',
    why: 'Git says a digest and Helm deploys the tag beside it, so what runs is another image as soon as the tag moves, and every reader believes otherwise.',
    fix: 'Write the digest where the chart reads it, most often into the tag: tag: "1.4@sha256:…"; or teach the chart the key.',
    find(occurrence, context) {
        const { composed, digest } = occurrence;
        if (composed?.unread === undefined)
            return undefined;
        const { key, chart, at, occurrence: place } = composed.unread;
        const answer = registryAnswer(occurrence, context);
        return {
            at,
            place,
            message: `${(0,words .bc)(occurrence)}: the chart${chart === '' ? '' : ` ${(0,words .hD)(chart)}`} reads no ${(0,words .hD)(key)} here, ${deploys(occurrence)}; ${writeAdvice(occurrence, answer.digest)}.`,
            ...(digest === null && place.file === occurrence.file && versionFix(occurrence, occurrence.tag, answer.digest)),
            ...(digest !== null && { atMost: 'warning' }),
        };
    },
};
 
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
    if (parts.reference !== undefined)
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
 
function isTold({ composed }) {
    const place = composed?.write?.().place;
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
    if (occurrence.composed?.write?.().place.kind === 'refused')
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
 
var exception_expiring = __webpack_require__(7977);
 
var exception_unused = __webpack_require__(6187);
 
var hold_expired = __webpack_require__(8824);
 
var yaml_path = __webpack_require__(4997);
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
    find({ problem, parts, composed }) {
        if (problem === null)
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
 
 
var not_judged = __webpack_require__(7988);
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
 
 
var lineage_facts = __webpack_require__(4222);
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
 
 
var pull_policy = __webpack_require__(3185);
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
 
 
var unreadable_file = __webpack_require__(9157);
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

  7988:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  notJudged),
    q: () => (  notJudgedViolation)
  });
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(964);

 
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

  3185:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    JQ: () => (  strayViolation),
    ei: () => (  expectedPullPolicy),
    wN: () => (  pullPolicy)
  });
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(964);

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

  9157:
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

  964:
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

  8251:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  applyEdits)
  });
 
function applyEdits(text, edits) {
    const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    let result = '';
    let at = 0;
    for (const { span, text: replacement } of sorted) {
        if (span.start < at)
            throw new Error(`edits overlap at offset ${span.start}`);
        result += text.slice(at, span.start) + replacement;
        at = span.end;
    }
    return result + text.slice(at);
}
 

  }),

  8886:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    M6: () => (  digestText),
    Y9: () => (  withoutAlgorithm),
    cC: () => (  replacePart)
  });
 
  var _scan_image_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5232);

 
function digestText(part, digest, like) {
    if (digest === null)
        return '';
    const isAlike = part.text === '' && like !== undefined && like.key?.text === part.key?.text;
    return isBare(isAlike ? like : part) ? withoutAlgorithm(digest) : digest;
}
 
function isBare({ text, key }) {
    return text === '' ? (0,_scan_image_keys_js__WEBPACK_IMPORTED_MODULE_0__  .sZ)(key?.text ?? '') : !text.includes(':');
}
 
function withoutAlgorithm(digest) {
    return digest.startsWith('sha256:') ? digest.slice('sha256:'.length) : digest;
}
 
function replacePart(part, text) {
    if (text === part.text)
        return null;
    const quoted = part.style === 'plain' && (needsQuotes(text) || isJsonLiteral(part)) ? `"${text}"` : text;
    return { span: part.span, text: quoted };
}
 
function isJsonLiteral({ key, text }) {
    return key?.double === true && /^(?:-?\d[\d.]*(?:e[-+]?\d+)?)?$/i.test(text);
}
 
function needsQuotes(text) {
    if (text === '')
        return true;
    return /^(?:[-+]?(?:\d[\d_]*\.?[\d_]*|\.[\d_]+)(?:e[-+]?\d+)?|0[xo][\da-f_]+|0b[01_]+|true|false|yes|no|on|off|y|n|null|~|\.nan|[-+]?\.inf|\d{4}-\d\d?-\d\d?)$/i.test(text);
}
 

  }),

  1770:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    x: () => (  findAdopted)
  });
  var _repository_block_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3322);
  var _repository_place_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4684);
  var _repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6375);
  var _arrivals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(959);
  var _changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4555);







async function findAdopted(git, policy, changes, reader, places) {
    if (places.length === 0)
        return [];
    const arrivals = await (0,_arrivals_js__WEBPACK_IMPORTED_MODULE_1__  .mu)(git, changes, reader, places);
    const before = await findCommitsBefore(git, policy, places);
    const changeOf = indexChanges(changes);
    const adopted = [];
    for (const place of places) {
        const arrival = arrivals.get((0,_repository_place_id_js__WEBPACK_IMPORTED_MODULE_3__  .VM)(place)) ?? null;
        if (arrival === null)
            continue;
        if (before.has(arrival.sha) || (await isPinnedInPlace(git, changeOf(arrival, place.file), reader, place)))
            adopted.push(place);
    }
    return adopted;
}
 
async function findCommitsBefore(git, policy, places) {
    const first = policy.file === null ? null : await findFirstCommit(git, policy.file);
    if (first === null)
        return new Set();
    const environments = [...new Set(places.flatMap(({ environment }) => environment ?? []))];
    const changes = await (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__  .St)(git, first.sha, policy, environments);
    return new Set(changes.map(({ commit }) => commit.sha).filter((sha) => sha !== first.sha));
}
async function findFirstCommit(git, file) {
     
    if (file.startsWith('../'))
        return null;
    let first = null;
    for await (const { commit, newBlob } of git.changes('HEAD', [file]))
        if (newBlob !== null)
            first = commit;
    return first;
}
 
function indexChanges(changes) {
    const byFile = new Map();
    for (const change of changes) {
        const key = `${change.commit.sha} ${change.file}`;
        if (change.file !== null && !byFile.has(key))
            byFile.set(key, change);
    }
    return ({ sha }, file) => byFile.get(`${sha} ${file}`);
}
 
async function isPinnedInPlace(git, change, reader, place) {
    if (change === undefined || change.oldBlob === null)
        return false;
    const file = change.oldPath ?? change.path;
    return (0,_repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_0__  .dB)(reader.scan(file, await (0,_arrivals_js__WEBPACK_IMPORTED_MODULE_1__  .gm)(git, change.oldBlob)), reader).some((old) => old.environment === place.environment &&
        (0,_repository_block_js__WEBPACK_IMPORTED_MODULE_4__  .SI)(old) === (0,_repository_block_js__WEBPACK_IMPORTED_MODULE_4__  .SI)(place) &&
        (0,_arrivals_js__WEBPACK_IMPORTED_MODULE_1__  .m_)(old, place) &&
        old.digest === null &&
        old.tag !== null &&
        (place.tag === null || place.tag === old.tag));
}
 

  }),

  959:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    IL: () => (  findHolder),
    Iu: () => (  wasElsewhere),
    gm: () => (  readBlob),
    m_: () => (  isSameImage),
    mu: () => (  findArrivals)
  });
  var p_limit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(370);
  var _repository_block_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3322);
  var _repository_image_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4952);
  var _repository_place_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4684);
  var _repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6375);
  var _text_collate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6658);
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4997);







 
const filesAtOnce = 64;


async function findArrivals(git, changes, reader, sought) {
    const places = (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_2__  .$)(sought, ({ file }) => file);
    const chains = (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_2__  .$)(changes, ({ file }) => file ?? '');
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_3__  .A)(filesAtOnce);
    const traced = [...places].map(([file, held]) => limit(() => traceFile(git, reader, chains.get(file) ?? [], held)));
    return new Map((await Promise.all(traced)).flat());
}
async function traceFile(git, reader, chain, places) {
    const open = new Map(places.map((place) => [(0,_repository_place_id_js__WEBPACK_IMPORTED_MODULE_4__  .VM)(place), { place, known: null }]));
    const arrivals = new Map([...open.keys()].map((id) => [id, null]));
    const outside = new Map();
    const [newest] = chain;
    if (newest)
        await keepHeld(git, reader, open, newest.newBlob);
    for (const { oldBlob, oldPath, commit } of chain) {
        if (open.size === 0)
            break;
        const strangers = idsOf(open, (place) => wasElsewhere(reader, place, oldPath));
        const returned = idsOf(open, (place) => hasReturned(reader, place, oldPath, commit, outside));
        for (const id of [...strangers, ...returned])
            open.delete(id);
        const gone = await keepHeld(git, reader, open, oldBlob);
        for (const id of [...strangers, ...gone])
            arrivals.set(id, commit);
        for (const id of returned)
            arrivals.set(id, outside.get(id) ?? commit);
    }
    return [...arrivals];
}
function idsOf(open, isMeant) {
    return [...open].flatMap(([id, { place }]) => (isMeant(place) ? [id] : []));
}


function hasReturned(reader, occurrence, oldPath, commit, outside) {
    if (oldPath === null)
        return false;
    const then = reader.place(oldPath, occurrence.path).environment;
    const id = (0,_repository_place_id_js__WEBPACK_IMPORTED_MODULE_4__  .VM)(occurrence);
    if (then === null && !outside.has(id))
        outside.set(id, commit);
    return then === occurrence.environment && outside.has(id);
}
 
function wasElsewhere(reader, { environment, path }, oldPath) {
    const then = oldPath === null ? null : reader.place(oldPath, path).environment;
    return then !== null && then !== 'shared' && then !== environment;
}
 
async function keepHeld(git, reader, open, blob) {
    const text = blob === null ? '' : await readBlob(git, blob);
    let scanned = null;
    const scan = (file) => {
        scanned ??= (0,_repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_1__  .dB)(reader.scan(file, text), reader);
        return scanned;
    };
    const outline = outlineOf(text, open);
    const gone = [];
    for (const [id, { place, known }] of open) {
        const last = known?.holder ?? place;
        const isSame = isUnmoved(last, text) && (known === null || known.outline === outline);
        const holder = isSame ? last : findHolder(place, text, scan);
        if (holder)
            open.set(id, { place, known: { holder, outline } });
        else
            gone.push(id);
    }
    for (const id of gone)
        open.delete(id);
    return gone;
}
 
function outlineOf(text, open) {
    const outline = text.replace(/[0-9a-f]{64}/g, sameLength);
    const [first] = open.values();
    return first?.known?.outline === outline ? first.known.outline : outline;
}
const sameLength = '#'.repeat(64);
async function readBlob(git, id) {
    for await (const { text } of git.blobs([id]))
        return text.ok ? text.text : '';
    return '';
}


function isUnmoved({ parts, merged = {} }, text) {
    return [...Object.values(parts), ...Object.values(merged)].every(({ span, text: written }) => text.slice(span.start, span.end) === written);
}


function findHolder(sought, text, scan) {
    if (!text.includes(hexOf(sought.digest)))
        return undefined;
    const same = scan(sought.file).filter((occurrence) => occurrence.environment === sought.environment && isSameImage(occurrence, sought));
    const samePlace = same.filter((occurrence) => (0,_repository_block_js__WEBPACK_IMPORTED_MODULE_5__  .SI)(occurrence) === (0,_repository_block_js__WEBPACK_IMPORTED_MODULE_5__  .SI)(sought));
    const namesakes = sought.owner === undefined ? [] : same.filter((occurrence) => isNamesake(occurrence, sought));
    const candidates = [namesakes, samePlace].find((places) => places.length > 0) ?? same;
    return candidates.find((occurrence) => occurrence.digest === sought.digest);
}
function isNamesake(a, b) {
    return (a.owner === b.owner &&
        a.namespace === b.namespace &&
        (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_6__  .y6)((0,_repository_block_js__WEBPACK_IMPORTED_MODULE_5__  .SI)(a)) === (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_6__  .y6)((0,_repository_block_js__WEBPACK_IMPORTED_MODULE_5__  .SI)(b)));
}
 
function isSameImage(a, b) {
    return a.image === null || b.image === null || (0,_repository_image_name_js__WEBPACK_IMPORTED_MODULE_0__  .KP)(a.image) === (0,_repository_image_name_js__WEBPACK_IMPORTED_MODULE_0__  .KP)(b.image);
}
function hexOf(digest) {
    return digest === null ? '' : digest.slice(digest.indexOf(':') + 1);
}
 

  }),

  4555:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  Te: () => (  findHistoryRoots),
  St: () => (  readChanges),
  AK: () => (  walkEnvironments)
});

 
var picomatch = __webpack_require__(4006);
 
var layout_pattern = __webpack_require__(7188);
; 




function historyPaths(policy, environment) {
    const lane = policy.environments.find(({ name }) => name === environment);
    const globs = environment === 'shared' ? policy.shared : lane ? policy.layout.map((layout) => (0,layout_pattern .k8)(layout, lane)) : [];
    const bases = [...new Set(globs.map(literalBase))];
    if (bases.includes(''))
        return [];
    return bases.filter((base) => !bases.some((other) => base.startsWith(`${other}/`)));
}
 
function literalBase(glob) {
    const { base } = picomatch.scan(glob, { unescape: true });
     
    return base === '.' ? '' : base.replace(/(?:^|\/)[^/]*".*$/s, '').replace(/\/+$/, '');
}
 
 
var layout = __webpack_require__(5415);
; 


 
function findHistoryRoots(policy, environments) {
    const roots = environments.flatMap((name) => historyPaths(policy, name)).map(findRoot);
    return roots.includes('') ? [] : [...new Set(roots)];
}
 
async function* walkEnvironments(changes, policy, environments) {
    const isOurs = matchFiles(policy, environments);
    for await (const change of changes)
        if (isOurs(change.path) || isOurs(change.file))
            yield change;
}
 
async function readChanges(git, ref, policy, environments) {
    const walk = git.changes(ref, findHistoryRoots(policy, environments));
    const changes = [];
    for await (const change of walkEnvironments(walk, policy, environments))
        changes.push(change);
    return changes;
}
 
function matchFiles(policy, environments) {
    const owners = environments.map((name) => (0,layout .R8)(policy, name));
    const known = new Map();
    return (path) => {
        if (path === null)
            return false;
        const isOurs = known.get(path) ?? owners.some((owns) => owns(path));
        known.set(path, isOurs);
        return isOurs;
    };
}
 
function findRoot(pathspec) {
    const parts = pathspec.replace(/^:\(glob\)/, '').split('/');
    const wild = parts.findIndex((part) => /[*?[\\]/.test(part));
    return (wild < 0 ? parts : parts.slice(0, wild)).join('/');
}
 

  }),

  1510:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  findHeld)
  });
  var _policy_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5415);
  var _repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6375);


 
const batchSize = 256;


async function findHeld(git, changes, policy, reader, wanted) {
    const search = startSearch(policy, reader, wanted);
    let batch = [];
    for await (const change of changes) {
        if (search.missing() === 0)
            break;
        if (change.newBlob !== null)
            batch.push(change);
        if (batch.length < batchSize)
            continue;
        await searchBatch(git, search, batch);
        batch = [];
    }
    if (search.missing() > 0)
        await searchBatch(git, search, batch);
    return search.held;
}
 
function findNames(reader, { path, file }) {
    if (file === null || file === path)
        return [path];
    const lane = reader.place(path, '').environment;
    return lane === null || lane === 'shared' ? [path, file] : [path];
}
function startSearch(policy, reader, wanted) {
    const environments = [...wanted].map(([name, digests]) => ({
        name,
        owns: (0,_policy_layout_js__WEBPACK_IMPORTED_MODULE_0__  .R8)(policy, name),
        missing: new Set(digests),
    }));
    const held = new Map(environments.map(({ name }) => [name, new Set()]));
    return {
        reader,
        held,
        missing: () => environments.reduce((sum, { missing }) => sum + missing.size, 0),
        read(file, text) {
            const asking = environments.filter(({ missing, owns }) => missing.size > 0 && owns(file) && holdsAny(text, missing));
            if (asking.length === 0)
                return;
            for (const { environment, alsoIn = [], digest } of (0,_repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_1__  .dB)(reader.scan(file, text), reader)) {
                if (digest === null)
                    continue;
                for (const { name, missing } of asking) {
                    const isIn = name === environment || alsoIn.includes(name);
                    if (isIn && missing.delete(digest))
                        held.get(name)?.add(digest);
                }
            }
        },
    };
}
async function searchBatch(git, search, batch) {
    const names = new Map();
    for (const change of batch) {
        if (change.newBlob === null)
            continue;
        const known = names.get(change.newBlob) ?? new Set();
        names.set(change.newBlob, known);
        for (const name of findNames(search.reader, change))
            known.add(name);
    }
    for await (const { id, text } of git.blobs(names.keys())) {
        if (text.ok)
            for (const name of names.get(id) ?? [])
                search.read(name, text.text);
    }
}
 
function holdsAny(text, digests) {
    for (const [hex] of text.matchAll(/(?<![0-9a-f])(?:[0-9a-f]{128}|[0-9a-f]{64})(?![0-9a-f])/g)) {
        if (digests.has(`sha256:${hex}`) || digests.has(`sha512:${hex}`) || digests.has(`blake3:${hex}`))
            return true;
    }
    return false;
}
 

  }),

  4222:
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
 

  }),

  7844:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    v: () => (  findLineage)
  });
  var _repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6375);
  var _adopted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1770);
  var _changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4555);
  var _held_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1510);
  var _lineage_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4222);







async function findLineage(git, policy, occurrences, changes = null) {
    const inForce = occurrences.flatMap((occurrence) => (0,_lineage_facts_js__WEBPACK_IMPORTED_MODULE_4__  .WU)(occurrence).map((placement) => ({ ...placement, digest: occurrence.digest })));
    const promoted = findPromoted(policy, inForce);
    const now = collect(inForce.map(({ environment, digest }) => [environment, digest]));
    const wanted = collect(promoted
        .filter(({ source, digest }) => !now.get(source)?.has(digest))
        .map(({ source, digest }) => [source, digest]));
    const { held: then, kept } = await findInHistory(git, policy, wanted, changes);
    const places = new Set(inForce.map(({ environment, place }) => (0,_lineage_facts_js__WEBPACK_IMPORTED_MODULE_4__  .Bo)(environment ?? '', place ?? '')));
    const lineage = new Map();
    for (const { source, place, digest } of promoted) {
        const key = (0,_lineage_facts_js__WEBPACK_IMPORTED_MODULE_4__  .Bo)(source, place);
        const isHeld = now.get(source)?.has(digest) || then.get(source)?.has(digest);
        if (!isHeld && !places.has(key))
            continue;
        const held = lineage.get(key) ?? new Set();
        lineage.set(key, isHeld ? held.add(digest) : held);
    }
    const broken = findBroken(policy, occurrences, (source, digest) => {
        return now.get(source)?.has(digest) || then.get(source)?.has(digest) || false;
    });
    for (const { environment, place, digest } of await (0,_adopted_js__WEBPACK_IMPORTED_MODULE_1__  .x)(git, policy, kept, (0,_repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_0__  .cE)(policy), broken)) {
        const key = (0,_lineage_facts_js__WEBPACK_IMPORTED_MODULE_4__  .zI)(environment ?? '', place ?? '');
        lineage.set(key, (lineage.get(key) ?? new Set()).add(digest ?? ''));
    }
    return lineage;
}
 
function findBroken(policy, occurrences, isHeld) {
    return occurrences.filter((occurrence) => findPromoted(policy, [occurrence]).some(({ source, digest }) => !isHeld(source, digest)));
}
 
async function findInHistory(git, policy, wanted, known) {
    if (wanted.size === 0)
        return { held: new Map(), kept: [] };
    await git.requireFullHistory();
    const sources = [...wanted.keys()];
    const targets = policy.environments
        .filter(({ promoteFrom }) => wanted.has(promoteFrom ?? ''))
        .map(({ name }) => name);
    const both = [...new Set([...sources, ...targets])];
    const kept = [];
    async function* keep() {
        const walk = known ?? git.changes('HEAD', (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__  .Te)(policy, both));
        for await (const change of (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__  .AK)(walk, policy, both)) {
            kept.push(change);
            yield change;
        }
    }
    const asked = (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__  .AK)(keep(), policy, sources);
    return { held: await (0,_held_js__WEBPACK_IMPORTED_MODULE_3__  .T)(git, asked, policy, (0,_repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_0__  .cE)(policy), wanted), kept };
}
function findPromoted(policy, inForce) {
    const sources = new Map(policy.environments.map(({ name, promoteFrom }) => [name, promoteFrom]));
    return inForce.flatMap(({ environment, place, digest }) => {
        const source = sources.get(environment ?? '') ?? null;
        return source === null || place === null || digest === null ? [] : [{ source, place, digest }];
    });
}
function collect(pairs) {
    const digests = new Map();
    for (const [environment, digest] of pairs) {
        if (environment !== null && digest !== null)
            digests.set(environment, (digests.get(environment) ?? new Set()).add(digest));
    }
    return digests;
}
 

  }),

  1128:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $Q: () => (  runsNowhere),
    $U: () => (  isIndexType),
    Je: () => (  normalPlatform),
    Jh: () => (  openEntries),
    Q0: () => (  neededManifests),
    fM: () => (  lackedPlatforms)
  });
 
function normalPlatform(platform) {
    return platform.replace(/\/arm64\/v8$/, '/arm64');
}
 
function lackedPlatforms(required, held) {
    const has = new Set(held.map(normalPlatform));
    return required.filter((platform) => !has.has(normalPlatform(platform)));
}
 
function neededManifests(required, details) {
    const wanted = new Set(required.map(normalPlatform));
    return details.platforms.filter(({ platform }) => wanted.size === 0 || wanted.has(normalPlatform(platform)));
}
 
function openEntries(required, details) {
    const held = details.platforms.map(({ platform }) => platform);
    const isWhole = required.length === 0 ? held.length > 0 : lackedPlatforms(required, held).length === 0;
    return isWhole ? [] : (details.unread ?? []);
}


function runsNowhere({ index, platforms, unread = [] }) {
    return !index && platforms.length === 0 && unread.length === 0;
}
 
function isIndexType(mediaType) {
    return (mediaType === 'application/vnd.oci.image.index.v1+json' ||
        mediaType === 'application/vnd.docker.distribution.manifest.list.v2+json');
}
 

  }),

  9025:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  t: () => (  writeImage),
  p: () => (  writeMove)
});

 
var image_digest = __webpack_require__(3278);
 
var written = __webpack_require__(5599);
 
var plausible = __webpack_require__(4533);
 
var part = __webpack_require__(8886);
; 

 
function keepTag({ parts: { tag } }, to, { place, channel }) {
    if (place?.kind !== 'digest' || !place.keepTag || to.tag !== null || !tag?.text)
        return to;
    return { ...to, tag: channel ?? tag.text };
}
 
function moveDigest(digest, to, { place, like }) {
    if (place?.kind !== 'digest')
        return { edit: (0,part .cC)(digest, (0,part .M6)(digest, to.digest, like?.parts.digest)) };
    const key = digest.key?.text ?? place.key;
    if (key !== place.key)
        return { reason: `its digest stands under "${key}", which its chart does not read; write it as "${place.key}"` };
    const written = place.form === 'hex' ? (0,part .Y9)(to.digest ?? '') : (to.digest ?? '');
    return { edit: (0,part .cC)(digest, written) };
}


function findKeySlot({ shape, digestSlot }, { place }) {
    if (digestSlot === undefined || place?.kind === 'tag')
        return undefined;
    if (place?.kind === 'digest')
        return nameSlot(digestSlot, place);
    return digestSlot.fills || shape === 'kustomize' ? digestSlot : undefined;
}
 
function nameSlot(slot, { key, form }) {
    const { bare: _, ...rest } = slot;
    const shaped = { ...rest, ...(form === 'hex' && { bare: true }) };
    if (slot.key === undefined)
        return shaped;
    const at = slot.before.lastIndexOf(slot.key);
    return { ...shaped, key, before: slot.before.slice(0, at) + key + slot.before.slice(at + slot.key.length) };
}
 
function addDigest(occurrence, to, hints) {
    if (to.digest === null)
        return { edit: null };
    const slot = findKeySlot(occurrence, hints);
    if (slot) {
        const { offset, before, after, bare } = slot;
        const digest = bare ? (0,part .Y9)(to.digest) : to.digest;
        return { edit: { span: { start: offset, end: offset }, text: `${before}${digest}${after}` } };
    }
    const { parts, tagSlot } = occurrence;
    const { tag } = parts;
    const kept = to.tag ?? hints.channel ?? tag?.text;
    if (!tag && kept && tagSlot && hints.place?.kind === 'tag') {
        const text = `${tagSlot.before}${kept}@${to.digest}${tagSlot.after}`;
        return { edit: { span: { start: tagSlot.offset, end: tagSlot.offset }, text }, sharesTag: kept };
    }
    if (tag && kept)
        return { edit: (0,part .cC)(tag, `${kept}@${to.digest}`), sharesTag: kept };
    return {
        reason: 'no field here could hold a digest; write `digest: ""` (or the key that its chart reads) or a tag beside the repository',
    };
}
 
; 







function writeVersion(occurrence, to, hints = {}) {
    if (occurrence.sealed)
        return fail('the file is encrypted with sops, and an edit would break its MAC');
    if (to.digest !== null && !(0,image_digest .Bc)(to.digest))
        throw new Error('a digest that was never verified');
    const reason = whySaidElsewhere(occurrence, to, hints);
    if (reason !== null)
        return fail(reason);
    const { reference, tag, digest, repository } = occurrence.parts;
    const whole = reference ?? (isWhole(occurrence) ? repository : undefined);
    if (whole)
        return writeReference(whole, to);
    if (digest?.text && repository && /@sha\d+:/.test(repository.text))
        return fail('its digest stands in the repository and in a key of its own, and one would stay behind; keep one of them');
    if (repository?.text.endsWith('@sha256') && tag)
        return withDigest(writeSplitDigest(tag, to), digest, to);
    if (tag && /[@:]/.test(tag.text))
        return writeDigestInTag(tag, occurrence, to, hints);
    return writeFields(occurrence, keepTag(occurrence, to, hints), hints);
}
 
function whySaidElsewhere(occurrence, to, hints) {
    const { reference, tag, digest, repository } = occurrence.parts;
    const versions = [reference, tag, digest, repository && (0,written .Xj)(repository.text) ? repository : undefined];
    if (versions.some((part) => part && (0,plausible .dw)(part.text)))
        return 'a part of its version is completed elsewhere; write the version out here';
    if (versions.some((part) => part?.aliased))
        return 'its version is an alias of a value that other places may share; write the version out here';
    if (isStuck(occurrence, to, hints))
        return 'its version is an anchor whose value other places share by an alias; write the version out there';
    return isPinnedByMerge(occurrence)
        ? 'its digest comes through a merge key, in the field of another part; write the image out here'
        : null;
}
 
function isWhole({ parts: { tag, digest, repository }, merged }) {
    const others = [tag, digest, merged?.tag, merged?.digest];
    return repository !== undefined && isVersioned(repository) && !others.some((part) => part?.text);
}


function isStuck(occurrence, to, hints) {
    const { reference, tag, digest, repository } = occurrence.parts;
    if (reference?.shared || (repository?.shared && (0,written .Xj)(repository.text)))
        return true;
    if (digest?.shared === 'images' || (digest?.shared && digest.text === ''))
        return true;
    const alone = (digest !== undefined || findKeySlot(occurrence, hints) !== undefined) && !/[@:]/.test(tag?.text ?? '');
    if (!tag?.shared || (alone && tag.text === to.tag))
        return false;
    return tag.shared === 'images' || !alone || to.tag === null;
}
 
function withDigest(written, digest, to) {
    if (!written.ok || !digest?.text)
        return written;
    const edit = (0,part .cC)(digest, (0,part .M6)(digest, to.digest));
    if (digest.quoted && edit?.text.startsWith('"'))
        return fail(quotesNeeded);
    return edit === null ? written : done([...written.edits, edit], written.to);
}
const quotesNeeded = 'the tag would need quotes inside a text inside a string; quote it there by hand';
function writeReference(part, to) {
    const text = `${to.tag === null ? '' : `:${to.tag}`}${to.digest === null ? '' : `@${to.digest}`}`;
    const start = part.nameEnd ?? part.span.end;
    return { ok: true, edits: [{ span: { start, end: part.span.end }, text }], to };
}
 
function isVersioned({ nameEnd, span, aliased, text }) {
    return nameEnd !== undefined && nameEnd < span.end && !aliased && !text.endsWith('@sha256');
}
 
function writeSplitDigest(tag, to) {
    if (!to.digest?.startsWith('sha256:'))
        return fail('the place holds a sha256 digest split in two, and cannot hold another');
    return done([{ span: tag.span, text: to.digest.slice(7) }], { tag: null, digest: to.digest });
}
 
function writeDigestInTag(tag, { parts: { digest, repository } }, to, { channel }) {
    const written = tag.text.includes('@') ? tag.text.slice(0, tag.text.indexOf('@')) : '';
    const kept = to.tag ?? (written === '' ? null : (channel ?? written));
    const text = [kept, to.digest].filter((piece) => piece !== null && piece !== '').join('@');
    const edits = [{ span: tag.span, text }, versionEdit(repository, null)];
    return withDigest(done(edits, { tag: kept || null, digest: to.digest }), digest, to);
}
function writeFields(occurrence, to, hints) {
    const { tag, digest } = occurrence.parts;
    if (isRenamed(occurrence, to) && tag?.key && to.digest !== null)
        return done([{ span: tag.key.span, text: 'digest' }, (0,part .cC)(tag, to.digest)], to);
    const isDead = hints.place?.kind === 'tag';
    const written = digest && !isDead ? moveDigest(digest, to, hints) : addDigest(occurrence, to, hints);
    if ('reason' in written)
        return fail(written.reason);
    if ('sharesTag' in written && written.sharesTag && written.edit)
        return writeShared(occurrence.parts, written.edit, { tag: written.sharesTag, digest: to.digest });
    return writeBeside(occurrence, to, written.edit);
}
 
function writeBeside({ parts, merged }, to, digestEdit) {
    const { tag, repository } = parts;
     
    const mergedTag = tag ? null : merged?.tag?.text || null;
    const nameEdit = versionEdit(repository, tag?.text || mergedTag ? null : to.tag);
    const isTagged = tag !== undefined && (tag.text !== '' || nameEdit === null);
    const edits = [digestEdit, isTagged ? (0,part .cC)(tag, to.tag ?? '') : null, nameEdit];
    if (needsQuotes(parts, edits))
        return fail(quotesNeeded);
    return done(edits, { tag: mergedTag ?? (isTagged || nameEdit ? to.tag : null), digest: to.digest });
}
 
function writeShared({ tag, digest, repository }, edit, to) {
    if (tag?.quoted && edit.text.startsWith('"'))
        return fail(quotesNeeded);
    return done([edit, digest?.text ? (0,part .cC)(digest, '') : null, versionEdit(repository, null)], to);
}
 
function needsQuotes({ tag, digest }, edits) {
    return Boolean(tag?.quoted || digest?.quoted) && edits.some((edit) => edit?.text.startsWith('"'));
}
 
function versionEdit(repository, tag) {
    if (!repository || !isVersioned(repository))
        return null;
    const { nameEnd, span } = repository;
    return { span: { start: nameEnd ?? span.end, end: span.end }, text: tag === null ? '' : `:${tag}` };
}
 
function isRenamed({ shape, digestSlot, parts: { digest } }, to) {
    return shape === 'kustomize' && !digest && digestSlot !== undefined && !digestSlot.fills && to.tag === null;
}
 
function isPinnedByMerge({ merged, parts }) {
    const tag = parts.tag ? '' : (merged?.tag?.text ?? '');
    const name = parts.digest?.text ? '' : (merged?.repository?.text ?? '');
    return tag.includes('@') || (0,image_digest .Bc)(tag) || name.includes('@');
}
function done(edits, to) {
    return { ok: true, edits: edits.filter((edit) => edit !== null), to };
}
function fail(reason) {
    return { ok: false, reason };
}
 
; 

 
function writeMove(move) {
    const { occurrence, written, note } = writeImage(move.occurrence, move.to, move);
    const notes = note === null || !written.ok || move.notes.includes(note) ? move.notes : [...move.notes, note];
    return { move: { ...move, occurrence, notes }, written };
}


function writeImage(image, to, hints) {
    const target = image.composed?.write?.();
    const { testedBy } = target?.occurrence ?? image;
    if (testedBy !== undefined)
        return { occurrence: image, written: { ok: false, reason: describeTest(testedBy) }, note: null };
    if (target === undefined)
        return { occurrence: image, written: writeVersion(image, to, hints), note: null };
    const occurrence = target.occurrence ?? image;
    const { stays } = occurrence.composed ?? {};
    if (target.occurrence !== null && stays !== undefined)
        return { occurrence: image, written: { ok: false, reason: stays }, note: null };
    const first = asElsewhere(target.place, hints.like);
    const written = writeAs(first, occurrence, to, hints);
    if (written.ok || first.kind !== 'digest')
        return { occurrence, written, note: noteOf(first) };
    const second = writeAs(target.inTag, occurrence, to, hints);
    return { occurrence, written: second.ok ? second : written, note: second.ok ? noteOf(target.inTag) : null };
}
function describeTest(by) {
    return `a JSON patch of ${by} tests what is written here (op: test), and kustomize would build nothing with another version; change the test with it, or take it out`;
}
function writeAs(place, occurrence, to, hints) {
    if (place.kind === 'refused') {
        const where = place.at === null ? '' : ` (${place.at.file}:${place.at.line})`;
        return { ok: false, reason: `${place.reason}${where}, so nothing that is written here would be deployed` };
    }
    return writeVersion(occurrence, to, { ...hints, place });
}
const noteOf = (place) => (place.kind === 'refused' ? null : place.note);
 
function asElsewhere(place, like) {
    if (place.kind !== 'tag' || place.note === null || like === undefined)
        return place;
    const other = like.composed?.write?.().place;
    if (other?.kind === 'digest')
        return other;
    const { digest } = like.parts;
    if (!digest?.text || digest.key === undefined)
        return place;
    const form = digest.text.includes(':') ? 'digest' : 'hex';
    return { kind: 'digest', key: digest.key.text, form, keepTag: true, note: place.note };
}
 

  })

};
