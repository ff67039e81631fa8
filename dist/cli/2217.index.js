export const id = 2217;
export const ids = [2217];
export const modules = {

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

  73220:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  renderBoth)
  });
  var _text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90461);
  var _more_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89034);
  var _render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91591);



 
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

  66962:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  environmentOf)
  });
 
function environmentOf({ environment, inputs, spot }, reader) {
    if (environment !== null)
        return environment;
    const files = [...inputs.filter((file) => file !== spot.file), spot.file];
    const places = files.map((file) => reader.place(file, '').environment);
    return places.find((place) => place !== null && place !== 'shared') ?? null;
}
 

  }),

  89034:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  renderMore)
  });
 
async function renderMore(before, after) {
    const done = new Set();
    for (;;) {
        const [old, fresh] = [left(before, done), left(after, done)];
        const [known, now] = [new Set(old.map(jobKey)), new Set(fresh.map(jobKey))];
        const names = new Set([...old.filter((each) => !now.has(jobKey(each))), ...fresh.filter((each) => !known.has(jobKey(each)))].map(nameKey));
        for (const each of [...old, ...fresh])
            done.add(jobKey(each));
        if (names.size === 0)
            return;
        await before.more(old.filter((each) => names.has(nameKey(each))));
        await after.more(fresh.filter((each) => names.has(nameKey(each))));
    }
}
const left = (rendering, done) => rendering.left.filter((deployment) => !done.has(jobKey(deployment)));
const nameKey = ({ name, spot }) => JSON.stringify([name, spot.file]);
const jobKey = (deployment) => JSON.stringify([nameKey(deployment), deployment.job, deployment.substitute, deployment.environment]);
 

  }),

  19819:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    RO: () => (  runsImages),
    wH: () => (  readRendered)
  });
 
  var _deployers_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28932);
  var _deployers_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94655);
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27390);
  var _yaml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33700);
  var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30730);
  var _yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62568);






 
function readRendered(text, job, tree) {
    return (0,_yaml_documents_js__WEBPACK_IMPORTED_MODULE_4__  .Z)(text, 0, text.length).flatMap((range) => {
        const value = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .Ul)((0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__  .u)({ text, offsets: null }, range).root);
        if (!(0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .jh)(value) || (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(value, 'kind') === null)
            return [];
        const slice = text.slice(range.start, range.end);
        const source = job.engine === 'helm' ? helmSource(slice, job.chart) : kustomizeSource(value);
        return [
            { text: slice, value, name: describe(value), source: source !== null && tree.hasFile(source) ? source : null },
        ];
    });
}
 
function describe(value) {
    const namespace = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(value, 'metadata', 'namespace');
    const name = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(value, 'metadata', 'name') ?? '(no name)';
    return `${(0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(value, 'kind')} ${namespace === null ? '' : `${namespace}/`}${name}`;
}
 
function helmSource(document, chart) {
    const [, path] = /^# Source: [^/\n]+\/(.+)$/m.exec(document) ?? [];
    return path === undefined ? null : (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_5__  .zX)(chart, path.trim());
}
 
function kustomizeSource(value) {
    const note = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(value, 'metadata', 'annotations', 'config.kubernetes.io/origin');
    const origin = note === null ? null : (0,_deployers_objects_js__WEBPACK_IMPORTED_MODULE_0__  .rM)(note);
    const path = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(origin, 'path') ?? (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)((0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__.at)(origin ?? null), 'configuredIn');
    return path === null ? null : (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_5__  .dx)('', path.replace(/^(?:\.\.\/)+tree\//, ''));
}
 
function runsImages({ value }) {
    const kind = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(value, 'kind');
    return kind !== 'ConfigMap' && kind !== 'Secret' && !(0,_deployers_reader_js__WEBPACK_IMPORTED_MODULE_1__  .Q)((0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(value, 'apiVersion') ?? '');
}
 

  }),

  91591:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Y: () => (  renderAll)
  });
  var _deployers_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29379);
  var _deployers_flux_substitute_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36240);
  var _deployers_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82354);
  var _deployers_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28932);
  var _deployers_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94655);
  var _deployers_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39198);
  var _objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19819);







 
const maxDepth = 8;


async function renderAll(ports, policy, options) {
    const tree = await (0,_deployers_files_js__WEBPACK_IMPORTED_MODULE_0__  .g)(ports.workspace);
    const finder = await (0,_deployers_reader_js__WEBPACK_IMPORTED_MODULE_3__  .d)(tree, policy, { ownUrls: options.ownUrls, renderer: ports.renderer });
    const targets = await (0,_deployers_targets_js__WEBPACK_IMPORTED_MODULE_4__  .R0)(policy, finder.scene);
    const written = await Promise.all(finder.objects.map(async (object) => ({ file: object.spot.file, found: await finder.readAll([object]) })));
    const done = openRendering(finder, openEngine(ports.renderer, tree), options);
    const applied = appliedFiles(written.flatMap(({ found }) => found.deployments));
    await done.render((0,_deployers_jobs_js__WEBPACK_IMPORTED_MODULE_1__  .l1)([targets, ...written.flatMap(({ file, found }) => (applied.has(file) ? [] : found))]));
    const reached = appliedFiles(done.outcomes.flatMap(({ deployment, result }) => (result.ok ? deployment : [])));
    await done.render((0,_deployers_jobs_js__WEBPACK_IMPORTED_MODULE_1__  .l1)(written.flatMap(({ file, found }) => (applied.has(file) && !reached.has(file) ? found : []))));
    return done;
}
 
function appliedFiles(deployments) {
    return new Set(deployments.flatMap(({ inputs, spot }) => inputs.filter((file) => file !== spot.file)));
}
 
function openRendering(finder, engine, options) {
    const outcomes = [];
    const unrendered = [];
    const left = [];
    const seen = new Set();
    const run = async (deployments) => {
        const rendered = await Promise.all(deployments.map(engine));
        outcomes.push(...rendered);
        return readChildren(rendered, finder);
    };
    const render = async (first) => {
        let found = first;
        for (let depth = 0; depth < maxDepth && found.deployments.length + found.unrendered.length > 0; depth++) {
            const fresh = found.deployments.filter((deployment) => isNew(seen, deployment, options));
            const isMeant = ({ spot, by = spot.file }) => options.isAsked(spot.file) || options.isAsked(by);
            unrendered.push(...found.unrendered.filter((item) => isNew(seen, item, options) && isMeant(item)));
            left.push(...fresh.filter((deployment) => !isAsked(deployment, options)));
            found = await run(fresh.filter((deployment) => isAsked(deployment, options)));
        }
    };
    const more = async (deployments) => render(await run(deployments));
    return { outcomes, unrendered, left, render, more };
}
 
function isAsked({ inputs, spot, job }, options) {
    const path = job.engine === 'helm' ? [`${job.chart}/Chart.yaml`] : [];
    return [spot.file, ...inputs, ...path].some(options.isAsked);
}


function isNew(seen, item, { each }) {
    const key = JSON.stringify('job' in item
        ? [item.job, item.substitute, item.environment, ...(each ? [item.name, item.spot.file] : [])]
        : [item.spot.file, item.name.replace(/ .*\//, ' '), item.reason]);
    const isKnown = seen.has(key);
    seen.add(key);
    return !isKnown;
}
 
function openEngine(renderer, tree) {
    const done = new Map();
    const run = (job) => {
        const key = JSON.stringify(job);
        const known = done.get(key);
        if (known !== undefined)
            return known;
        const manifests = job.engine === 'helm' ? renderer.helmTemplate(job) : renderer.kustomizeBuild(job);
        done.set(key, manifests);
        return manifests;
    };
    return async (deployment) => {
        const { job } = deployment;
        if (job.engine === 'directory')
            return { deployment, result: { ok: true, objects: await readPlainObjects(job.files, tree) } };
        const manifests = await run(job);
        if (!manifests.ok)
            return { deployment, result: manifests };
        const text = deployment.substitute === null ? manifests.text : (0,_deployers_flux_substitute_js__WEBPACK_IMPORTED_MODULE_6__  .V)(manifests.text, deployment.substitute);
        return { deployment, result: { ok: true, objects: (0,_objects_js__WEBPACK_IMPORTED_MODULE_5__  .wH)(text, job, tree) } };
    };
}
 
async function readPlainObjects(files, tree) {
    const texts = await Promise.all(files.map(async (file) => [file, (await tree.read(file)) ?? '']));
    return texts.flatMap(([file, text]) => (0,_deployers_objects_js__WEBPACK_IMPORTED_MODULE_2__  .$I)(file, text, () => true).map(({ value, kind, name }) => ({
        text: '',
        value,
        name: `${kind} ${name}`,
        source: file,
    })));
}
 
async function readChildren(outcomes, finder) {
    const objects = outcomes.flatMap(({ deployment, result }) => result.ok
        ? result.objects.flatMap(({ value, source }) => (0,_deployers_objects_js__WEBPACK_IMPORTED_MODULE_2__  .vw)(value, source === null ? deployment.spot : { file: source, line: 1, column: 1 }) ?? [])
        : []);
    return finder.readAll(objects.filter(({ apiVersion }) => (0,_deployers_reader_js__WEBPACK_IMPORTED_MODULE_3__  .Q)(apiVersion)));
}
 

  }),

  14356:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    pG: () => (  compareRendered),
    xE: () => (  renderedId)
  });
 
  var _inventory_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92438);
  var _inventory_match_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87036);
  var _inventory_running_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82494);
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74997);
  var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66962);
  var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19819);






 
function renderedId({ name, spot }, object, { path, document, image, tag, digest }) {
    return JSON.stringify([name, spot.file, object.name, document, path, image, tag, digest]);
}
 
function listRendered(outcomes, reader) {
    return outcomes.flatMap((outcome) => {
        const { deployment, result } = outcome;
        if (!result.ok || deployment.job.engine === 'directory')
            return [];
        const environment = (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__  .p)(deployment, reader);
        return result.objects
            .filter(_objects_js__WEBPACK_IMPORTED_MODULE_3__  .RO)
            .flatMap((object) => reader
            .scan('manifest.yaml', object.text)
            .occurrences.map((found) => toRun(outcome, object, found, environment)));
    });
}
function toRun({ deployment }, object, found, environment) {
    const { image, tag, digest, problem, pullPolicy } = found;
    const path = `${object.name} ${(0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_2__  .y6)(found.path)}`;
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
