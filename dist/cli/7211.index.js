export const id = 7211;
export const ids = [7211,3121];
export const modules = {

  97211:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  findAdded: () => (  findAdded)
});

 
var inventory_base = __webpack_require__(43121);
 
var compare = __webpack_require__(92438);
 
var difference = __webpack_require__(9798);
 
var match = __webpack_require__(87036);
 
var running = __webpack_require__(82494);
 
var place_id = __webpack_require__(24684);
 
var path = __webpack_require__(74997);
 
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
    const moved = (item) => JSON.stringify([(0,path .y6)(item.path), says(item)]);
    const pairs = (0,match .O)(before, after, [(item) => item.file + moved(item), moved]);
    return new Set(pairs.flatMap(({ before: was, after: now }) => (was === null && now !== null ? [(0,place_id .re)(now)] : [])));
}
 

  }),

  43121:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  w: () => (  readBase),
  readToday: () => (  readToday)
});

 
var scan_tree = __webpack_require__(18604);
; 



async function scanBefore({ before, after }, reader, today, changed) {
    const here = new Map(today.entries.map((entry) => [entry.path, entry]));
    const entries = await before.list();
    const isSame = ({ path, links = [], unreadable }) => {
        const now = here.get(path);
        if (now === undefined || changed(path) || unreadable !== now.unreadable)
            return false;
        return links.join('\n') === (now.links ?? []).join('\n');
    };
    const same = new Set(entries.filter(isSame).map(({ path }) => path));
    const workspace = {
        ...before,
        list: async (paths = []) => (paths.length === 0 ? entries : before.list(paths)),
        read: (path) => (same.has(path) ? after.read(path) : before.read(path)),
    };
    const isOther = ({ path }) => !same.has(path);
    const naming = [
        ...[...today.kustomizations].map(([file, kustomization]) => ({ file, kustomization })),
        ...(today.deploying ?? []).map((deploying) => ({ file: deploying.file, deploying })),
    ];
    const around = { entries, results: naming.filter(({ file }) => same.has(file)) };
    const other = await (0,scan_tree .Ib)(workspace, reader, entries.filter(isOther), around);
    const listed = new Set(entries.map(({ path }) => path));
    const judged = [
        ...entries.filter(({ path }) => !reader.isIgnored(path)),
        ...other.entries.filter(({ path }) => !listed.has(path)),
    ];
    const scan = join(judged, other, today, (path) => same.has(path));
    return { workspace, scan: { ...scan, listed: entries } };
}
function join(entries, other, today, isSame) {
     
    const order = new Map(entries.map(({ path }, index) => [path, index]));
    const inOrder = (now, then, fileOf) => {
        const rank = (item) => order.get(fileOf(item)) ?? order.size;
        return [...now.filter((item) => isSame(fileOf(item))), ...then].sort((a, b) => rank(a) - rank(b));
    };
    const both = (now, then) => inOrder(now, then, ({ file }) => file);
    const byFile = (now, then) => new Map(inOrder([...now], [...then], ([file]) => file));
    const paths = inOrder(today.paths, other.paths, (path) => path);
    return {
        entries,
        listed: null,
        files: paths.length,
        occurrences: both(today.occurrences, other.occurrences),
        looseDigests: byFile(today.looseDigests, other.looseDigests),
        pullPolicies: both(today.pullPolicies, other.pullPolicies),
        unreadable: both(today.unreadable, other.unreadable),
        kustomizations: byFile(today.kustomizations, other.kustomizations),
        deploying: both(today.deploying ?? [], other.deploying ?? []),
        paths,
        read: byFile(today.read, other.read),
        objects: new Set([...[...today.objects].filter(isSame), ...other.objects]),
        templated: both(today.templated, other.templated),
        passedOver: both(today.passedOver, other.passedOver),
    };
}
 
 
var shelf = __webpack_require__(25481);
 
var inventory_whole = __webpack_require__(89206);
; 




 
async function readToday(workspace, policy, ownUrls) {
    const scan = await (0,scan_tree .H9)(workspace, policy);
    return { scan, whole: await (0,inventory_whole .D)(workspace, policy, scan, ownUrls, (0,shelf .n)()) };
}
 
async function readBase({ git, workspace }, policy, ref, today, ownUrls) {
    const commit = await git.mergeBase(ref);
    const changed = new Set(await git.changedFiles(commit.sha));
    const trees = { before: await git.at(commit.sha), after: workspace };
    const before = await scanBefore(trees, (0,scan_tree .cE)(policy), today.scan, (file) => changed.has(file));
    const whole = await (0,inventory_whole .D)(before.workspace, policy, before.scan, ownUrls, today.whole.shelf);
    return { ...before, commit, whole, changed, gone: new Set(await git.goneFiles(commit.sha)) };
}
 

  }),

  92438:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    JQ: () => (  runStages),
    Jr: () => (  compareRunning),
    p: () => (  isSameVersion)
  });
  var _match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87036);

 
function compareRunning(before, after) {
    const [placesBefore, placesAfter] = [before, after].map((all) => all.filter(({ kind }) => kind === 'place'));
    const [runsBefore, runsAfter] = [before, after].map((all) => all.filter(({ runs }) => runs));
    return {
        places: (0,_match_js__WEBPACK_IMPORTED_MODULE_0__  .O)(placesBefore ?? [], placesAfter ?? [], placeStages),
        runs: (0,_match_js__WEBPACK_IMPORTED_MODULE_0__  .O)(runsBefore ?? [], runsAfter ?? [], runStages),
    };
}
const identity = ({ kind, unit, environment, path }) => JSON.stringify([kind, unit, environment, path]);
const byName = ({ kind, name, environment, path }) => JSON.stringify([kind, name, environment, path]);
const moved = ({ environment, thing }) => JSON.stringify([environment, thing]);
const withVersion = (key) => (item) => `${key(item)} ${item.version}`;
const withImage = (key) => (item) => item.image === null ? null : `${key(item)} ${item.image}`;
const withSayings = (key) => (item) => `${key(item)} ${item.says}`;
const placeStages = [
    withSayings(identity),
    withImage(identity),
    identity,
    withSayings(moved),
];
 
const placedOnce = (where, key) => {
    return (item, side) => (side === where || item.environment === null ? key(item) : null);
};
const name = ({ kind, name: called, path }) => JSON.stringify([kind, called, path]);
const place = ({ places: [first], version }) => first === undefined ? null : JSON.stringify([first.file, first.document, first.path, version]);
 
const runStages = [
    withVersion(identity),
    withImage(identity),
    identity,
    withVersion(byName),
    withImage(byName),
    byName,
    withVersion(moved),
    withImage(moved),
    placedOnce('before', withVersion(name)),
    placedOnce('before', name),
    placedOnce('after', withVersion(name)),
    placedOnce('after', name),
    placedOnce('before', place),
];
 
function isSameVersion({ before, after }) {
    return before !== null && after !== null && before.version === after.version && before.pinned === after.pinned;
}
 

  }),

  9798:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  findDifference)
  });
  var _text_collate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26658);
  var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92438);
  var _match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87036);



 
function findDifference({ environments }, { runs }, units) {
    const rank = rankOf(environments.map(({ name }) => name));
    const isNamed = ({ before, after }) => [before, after].some((side) => side !== null && side.image !== null);
    const changes = joinAlike(runs.filter((pair) => isNamed(pair) && !(0,_compare_js__WEBPACK_IMPORTED_MODULE_0__  .p)(pair)).map(toChange));
    return {
        changes: changes.toSorted((a, b) => Number(b.nowUnpinned) - Number(a.nowUnpinned) ||
            rank(a.environment) - rank(b.environment) ||
            (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_1__  .U)(nameOf(a), nameOf(b))),
        charts: findCharts(units.before, units.after).toSorted((a, b) => rank(a.environment) - rank(b.environment) || (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_1__  .U)(a.chart, b.chart)),
    };
}
const nameOf = ({ before, after }) => (after ?? before)?.image ?? '';
function rankOf(order) {
    return (name) => (name !== null && order.includes(name) ? order.indexOf(name) : order.length);
}
function toChange({ before, after }) {
    const [place] = after?.last ?? [];
    const side = after ?? before;
    return {
        environment: after?.environment ?? before?.environment ?? null,
        before: before && stateOf(before),
        after: after && stateOf(after),
        nowUnpinned: after !== null && !after.pinned && before?.pinned !== false,
        units: side === null ? [] : [side.name],
        place: place ? { file: place.file, line: place.line } : null,
    };
}
const stateOf = ({ image, tag, digest, pinned, unknown }) => ({
    image,
    tag,
    digest,
    pinned,
    unknown,
});
 
function joinAlike(changes) {
    const alike = (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_1__  .$)(changes, ({ environment, before, after }) => JSON.stringify([environment, before, after]));
    return [...alike.values()].flatMap(([first, ...others]) => first ? [{ ...first, units: [...new Set([first, ...others].flatMap(({ units }) => units))] }] : []);
}
function findCharts(before, after) {
    const pairs = (0,_match_js__WEBPACK_IMPORTED_MODULE_2__  .O)(before.filter(isElsewhere), after.filter(isElsewhere), [
        ({ id, environment, name }) => JSON.stringify([id, environment, name]),
        ({ environment, name }) => JSON.stringify([environment, name]),
        ({ id, environment }) => JSON.stringify([id, environment]),
    ]);
    return pairs.flatMap((pair) => {
        const [was, now] = [pair.before, pair.after].map((unit) => (unit === null ? null : describeChart(unit)));
        const unit = pair.after ?? pair.before;
        if (was?.name === now?.name && was?.version === now?.version)
            return [];
        const chart = now?.name ?? was?.name ?? '';
        const { name, environment } = unit;
        const former = was && was.name !== chart ? `${was.name} ${was.version}`.trim() : was?.version;
        return [{ environment, chart, unit: name, before: former ?? null, after: now?.version ?? null }];
    });
}
const isElsewhere = ({ chart, elsewhere, chartName }) => chart === null && elsewhere !== null && chartName !== undefined;
const describeChart = ({ chartName = '', chartVersion = '' }) => ({ name: chartName, version: chartVersion });
 

  }),

  87036:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  pairUp)
  });


function pairUp(before, after, stages) {
     
    const partners = new Map();
    let old = [...before.entries()];
    let left = [...after.entries()];
    for (const keyOf of stages) {
        if (old.length === 0 || left.length === 0)
            break;
        const known = indexItems(old, keyOf);
        const taken = new Set();
        for (const [index, item] of left) {
            const partner = known.get(keyOf(item, 'after') ?? '')?.shift();
            if (partner === undefined)
                continue;
            partners.set(index, partner[1]);
            taken.add(partner[0]);
        }
        old = old.filter(([index]) => !taken.has(index));
        left = left.filter(([index]) => !partners.has(index));
    }
    return [
        ...after.map((item, index) => ({ before: partners.get(index) ?? null, after: item })),
        ...old.map(([, item]) => ({ before: item, after: null })),
    ];
}
function indexItems(items, keyOf) {
    const known = new Map();
    for (const each of items) {
        const key = keyOf(each[1], 'before');
        if (key === null || key === '')
            continue;
        const same = known.get(key);
        if (same === undefined)
            known.set(key, [each]);
        else
            same.push(each);
    }
    return known;
}
 

  }),

  82494:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  versionOf),
    G: () => (  listRunning)
  });
  var _image_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54707);
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23653);
  var _policy_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15415);
  var _repository_place_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24684);
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74997);
  var _pin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86390);






 
function listRunning(policy, { occurrences, entries, inventory, built }) {
    const links = new Map(entries.flatMap(({ path, links = [] }) => (links.length > 0 ? [[path, links]] : [])));
    const partOf = new Set(inventory.taken.map(_repository_place_id_js__WEBPACK_IMPORTED_MODULE_3__  .re));
    for (const { places } of built.images)
        for (const place of places)
            partOf.add((0,_repository_place_id_js__WEBPACK_IMPORTED_MODULE_3__  .re)(place));
    const namesOf = (file) => [file, ...(links.get(file) ?? [])];
    const at = (0,_policy_layout_js__WEBPACK_IMPORTED_MODULE_1__  .BW)(policy);
     
    const isAlone = (place) => !partOf.has((0,_repository_place_id_js__WEBPACK_IMPORTED_MODULE_3__  .re)(place)) && (0,_pin_js__WEBPACK_IMPORTED_MODULE_4__  .nZ)(place).kind !== 'idle' && place.patches === undefined && !built.isGone(place);
    return [
        ...inventory.images.filter(({ composed }) => composed !== undefined).map(ofComposed),
        ...built.images.filter(({ idle }) => !idle).flatMap((image) => ofBuilt(image, namesOf, at)),
        ...occurrences.flatMap((place) => ofPlace(place, namesOf, at, isAlone(place))),
    ];
}
 
function ofPlace(place, namesOf, at, runs) {
    const { file, path, alsoAt = [], image, tag, digest } = place;
    const says = sayingsOf(place);
    const pinned = (0,_pin_js__WEBPACK_IMPORTED_MODULE_4__  .T4)(place);
    const version = versionOf({ image, tag, digest, unknown: null });
    return namesOf(file).flatMap((name) => [path, ...alsoAt].map((each) => {
        const target = each === path ? (place.patches ?? '') : '';
        const thing = `${objectOf(place)} ${(0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_2__  .y6)(each)} ${(0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_2__  .y6)(target)}`;
        const isOwn = name === file && each === path;
        return {
            ...{ kind: 'place', unit: name, name, path: thing, thing, image, tag, digest, pinned, version, says, runs },
            environment: isOwn ? place.environment : at(name, each).environment,
            unknown: null,
            places: [place],
            last: [place],
        };
    }));
}
function ofComposed(occurrence) {
    const { composed, environment, image, tag, digest } = occurrence;
    const { unit = '', name = '', path = '', places = [], unknown = null, mixed } = composed ?? {};
    const pinned = (0,_pin_js__WEBPACK_IMPORTED_MODULE_4__  .T4)(occurrence);
    const version = versionOf({ image, tag, digest, unknown });
    const says = JSON.stringify([version, occurrence.problem?.message, pinned, mixed]);
    const thing = ` ${(0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_2__  .y6)(path)} `;
    return {
        ...{ kind: 'composed', unit, name, environment, path: thing, thing, image, tag, digest, pinned, unknown },
        ...{ version, says, runs: true },
        places,
        last: [occurrence],
    };
}
function ofBuilt(image, namesOf, at) {
    const { unit, files, text, unknown, places, last } = image;
    const [top = unit] = files;
    const [first] = places;
    const parsed = (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_0__  .F2)(text);
    const { tag = null, digest = null } = parsed.ok ? parsed.reference : {};
    const name = parsed.ok ? (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_5__  .t)(parsed.reference) : null;
     
    const thing = first === undefined ? (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_2__  .y6)(image.at) : `${objectOf(first)} ${(0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_2__  .y6)(first.path)} `;
    return namesOf(top).map((file) => ({
        ...{ kind: 'built', unit: file === top ? unit : `${file} > ${unit}`, name: file === top ? unit : file },
        environment: environmentOf([file, ...files.slice(1)], places, at),
        path: `${first?.file ?? ''} ${thing}`,
        thing,
        ...{ image: name, tag, digest, pinned: digest !== null && unknown === null, unknown },
        version: versionOf({ image: name ?? text, tag, digest, unknown }),
        says: JSON.stringify([text, unknown]),
        ...{ runs: true, places, last },
    }));
}
 
function environmentOf(files, places, at) {
    const named = [
        ...files.flatMap((file) => [file, `${file}/kustomization.yaml`].map((path) => at(path, '').environment)),
        ...places.toReversed().map(({ environment }) => environment),
    ];
    return named.find((name) => name !== null && name !== 'shared') ?? named.find((name) => name !== null) ?? null;
}
 
function objectOf({ owner = '' }) {
    const [object = ''] = owner.split(', ', 1);
    return object.includes('/') ? object : '';
}
function sayingsOf(place) {
    const { image, tag, digest, problem, parts, pullPolicy } = place;
    const texts = Object.values(parts).map(({ text }) => text);
    return JSON.stringify([image, tag, digest, problem?.message, texts, pullPolicy?.value, (0,_pin_js__WEBPACK_IMPORTED_MODULE_4__  .nZ)(place).kind === 'idle']);
}
 
function versionOf({ image, tag, digest, unknown, }) {
    return JSON.stringify([image, tag, digest, unknown]);
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
