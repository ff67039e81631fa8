export const id = 9640;
export const ids = [9640];
export const modules = {

  3121:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  w: () => (  readBase),
  A: () => (  readToday)
});

 
var scan_tree = __webpack_require__(6375);
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
 
 
var shelf = __webpack_require__(5481);
 
var inventory_whole = __webpack_require__(9206);
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

  2438:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    JQ: () => (  runStages),
    Jr: () => (  compareRunning),
    p: () => (  isSameVersion)
  });
  var _match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7036);

 
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
  var _text_collate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6658);
  var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2438);
  var _match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7036);



 
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

  7036:
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

  2494:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  versionOf),
    G: () => (  listRunning)
  });
  var _image_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4707);
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3653);
  var _policy_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5415);
  var _repository_place_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4684);
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4997);
  var _pin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6390);






 
function listRunning(policy, { occurrences, entries, inventory, built }) {
    const links = new Map(entries.flatMap(({ path, links = [] }) => (links.length > 0 ? [[path, links]] : [])));
    const partOf = new Set(inventory.taken.map(_repository_place_id_js__WEBPACK_IMPORTED_MODULE_2__  .re));
    for (const { places } of built.images)
        for (const place of places)
            partOf.add((0,_repository_place_id_js__WEBPACK_IMPORTED_MODULE_2__  .re)(place));
    const namesOf = (file) => [file, ...(links.get(file) ?? [])];
    const at = (0,_policy_layout_js__WEBPACK_IMPORTED_MODULE_1__  .BW)(policy);
     
    const isAlone = (place) => !partOf.has((0,_repository_place_id_js__WEBPACK_IMPORTED_MODULE_2__  .re)(place)) && (0,_pin_js__WEBPACK_IMPORTED_MODULE_3__  .nZ)(place).kind !== 'idle' && place.patches === undefined && !built.isGone(place);
    return [
        ...inventory.images.filter(({ composed }) => composed !== undefined).map(ofComposed),
        ...built.images.filter(({ idle }) => !idle).flatMap((image) => ofBuilt(image, namesOf, at)),
        ...occurrences.flatMap((place) => ofPlace(place, namesOf, at, isAlone(place))),
    ];
}
 
function ofPlace(place, namesOf, at, runs) {
    const { file, path, alsoAt = [], image, tag, digest } = place;
    const says = sayingsOf(place);
    const pinned = (0,_pin_js__WEBPACK_IMPORTED_MODULE_3__  .T4)(place);
    const version = versionOf({ image, tag, digest, unknown: null });
    return namesOf(file).flatMap((name) => [path, ...alsoAt].map((each) => {
        const target = each === path ? (place.patches ?? '') : '';
        const thing = `${objectOf(place)} ${(0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_4__  .y6)(each)} ${(0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_4__  .y6)(target)}`;
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
    const pinned = (0,_pin_js__WEBPACK_IMPORTED_MODULE_3__  .T4)(occurrence);
    const version = versionOf({ image, tag, digest, unknown });
    const says = JSON.stringify([version, occurrence.problem?.message, pinned, mixed]);
    const thing = ` ${(0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_4__  .y6)(path)} `;
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
     
    const thing = first === undefined ? (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_4__  .y6)(image.at) : `${objectOf(first)} ${(0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_4__  .y6)(first.path)} `;
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
    return JSON.stringify([image, tag, digest, problem?.message, texts, pullPolicy?.value, (0,_pin_js__WEBPACK_IMPORTED_MODULE_3__  .nZ)(place).kind === 'idle']);
}
 
function versionOf({ image, tag, digest, unknown, }) {
    return JSON.stringify([image, tag, digest, unknown]);
}
 

  }),

  3220:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  renderBoth)
  });
  var _text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(461);
  var _more_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9034);
  var _render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1591);



 
async function renderBoth(ports, policy, base, { ownUrls, isAsked }) {
    const isTouched = openTouched(base);
    const options = { ownUrls, isAsked: (file) => isAsked(file) && isTouched(file), each: true };
    const after = await (0,_render_js__WEBPACK_IMPORTED_MODULE_0__  .Y)(ports, policy, options);
    const commit = base.commit.sha.slice(0, 12);
    if (ports.openCommit === undefined)
        return untold(after, commit, 'its files cannot be laid out here');
    const renderer = ports.openCommit(base.commit.sha);
    try {
        const before = await (0,_render_js__WEBPACK_IMPORTED_MODULE_0__  .Y)({ workspace: base.workspace, renderer }, policy, options);
        await (0,_more_js__WEBPACK_IMPORTED_MODULE_1__  .I)(before, after);
        return { before, after, notices: describeFailures(before, commit) };
    }
    catch (error) {
        if (!(error instanceof _text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .h))
            throw error;
        return untold(after, commit, error.message);
    }
    finally {
        await renderer.close();
    }
}
function untold(after, commit, reason) {
    const notice = `The base ${commit} was not rendered, so all that comes of what this change touches counts as new: ${reason}.`;
    return { after, before: null, notices: [notice] };
}
 
function describeFailures({ outcomes }, commit) {
    return outcomes.flatMap(({ deployment: { name }, result }) => result.ok ? [] : [`${name} did not render on the base ${commit}, so all of it counts as new: ${result.reason}.`]);
}
 
function openTouched({ changed, gone }) {
    const above = new Set();
    for (const file of [...changed, ...gone]) {
        for (let at = file.lastIndexOf('/'); at >= 0; at = file.lastIndexOf('/', at - 1)) {
            const directory = file.slice(0, at);
            if (above.has(directory))
                break;
            above.add(directory);
        }
    }
    return (file) => {
        if (changed.has(file) || gone.has(file))
            return true;
        return file.endsWith('/Chart.yaml') && above.has(file.slice(0, -'/Chart.yaml'.length));
    };
}
 

  }),

  4356:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    pG: () => (  compareRendered),
    xE: () => (  renderedId)
  });
 
  var _inventory_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2438);
  var _inventory_match_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7036);
  var _inventory_running_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2494);
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4997);
  var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6962);
  var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9819);






 
function renderedId({ name, spot }, object, { path, document, image, tag, digest }) {
    return JSON.stringify([name, spot.file, object.name, document, path, image, tag, digest]);
}
 
function listRendered(outcomes, reader) {
    return outcomes.flatMap((outcome) => {
        const { deployment, result } = outcome;
        if (!result.ok || deployment.job.engine === 'directory')
            return [];
        const environment = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__  .p)(deployment, reader);
        return result.objects
            .filter(_objects_js__WEBPACK_IMPORTED_MODULE_2__  .RO)
            .flatMap((object) => reader
            .scan('manifest.yaml', object.text)
            .occurrences.map((found) => toRun(outcome, object, found, environment)));
    });
}
function toRun({ deployment }, object, found, environment) {
    const { image, tag, digest, problem, pullPolicy } = found;
    const path = `${object.name} ${(0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_4__  .y6)(found.path)}`;
    const version = (0,_inventory_running_js__WEBPACK_IMPORTED_MODULE_1__  .E)({ image, tag, digest, unknown: null });
    return {
        kind: 'rendered',
        id: renderedId(deployment, object, found),
        unit: `${deployment.spot.file} ${deployment.name}`,
        name: deployment.name,
        environment,
        ...{ path, thing: path, image, tag, digest, version },
        pinned: digest !== null,
        unknown: null,
        says: JSON.stringify([version, problem?.message, pullPolicy?.value]),
        runs: true,
        places: [],
        last: [],
    };
}
 
function compareRendered(before, after, reader) {
    return (0,_inventory_match_js__WEBPACK_IMPORTED_MODULE_5__  .O)(listRendered(before, reader), listRendered(after, reader), _inventory_compare_js__WEBPACK_IMPORTED_MODULE_0__  .JQ);
}
 

  })

};
