export const id = 71;
export const ids = [71];
export const modules = {

  1071:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  renderChange: () => (  renderChange),
  renderTree: () => (  renderTree)
});

 
var errors = __webpack_require__(461);
; 
 
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
 
 
var files = __webpack_require__(1760);
 
var substitute = __webpack_require__(6240);
 
var jobs = __webpack_require__(2354);
 
var deployers_objects = __webpack_require__(8932);
 
var reader = __webpack_require__(9893);
 
var deployers_targets = __webpack_require__(9198);
 
var file_path = __webpack_require__(7390);
 
var yaml_document = __webpack_require__(3700);
 
var documents = __webpack_require__(730);
 
var plain = __webpack_require__(2568);
; 






 
function readRendered(text, job, tree) {
    return (0,documents .Z)(text, 0, text.length).flatMap((range) => {
        const value = (0,plain .Ul)((0,yaml_document .u)({ text, offsets: null }, range).root);
        if (!(0,plain .jh)(value) || (0,plain .$6)(value, 'kind') === null)
            return [];
        const slice = text.slice(range.start, range.end);
        const source = job.engine === 'helm' ? helmSource(slice, job.chart) : kustomizeSource(value);
        return [
            { text: slice, value, name: describe(value), source: source !== null && tree.hasFile(source) ? source : null },
        ];
    });
}
 
function describe(value) {
    const namespace = (0,plain .$6)(value, 'metadata', 'namespace');
    const name = (0,plain .$6)(value, 'metadata', 'name') ?? '(no name)';
    return `${(0,plain .$6)(value, 'kind')} ${namespace === null ? '' : `${namespace}/`}${name}`;
}
 
function helmSource(document, chart) {
    const [, path] = /^# Source: [^/\n]+\/(.+)$/m.exec(document) ?? [];
    return path === undefined ? null : (0,file_path .zX)(chart, path.trim());
}
 
function kustomizeSource(value) {
    const note = (0,plain .$6)(value, 'metadata', 'annotations', 'config.kubernetes.io/origin');
    const origin = note === null ? null : (0,deployers_objects .rM)(note);
    const path = (0,plain .$6)(origin, 'path') ?? (0,plain .$6)((0,plain.at)(origin ?? null), 'configuredIn');
    return path === null ? null : (0,file_path .dx)('', path.replace(/^(?:\.\.\/)+tree\//, ''));
}
 
function runsImages({ value }) {
    const kind = (0,plain .$6)(value, 'kind');
    return kind !== 'ConfigMap' && kind !== 'Secret' && !(0,reader .Q)((0,plain .$6)(value, 'apiVersion') ?? '');
}
 
; 







 
const maxDepth = 8;


async function renderAll(ports, policy, options) {
    const tree = await (0,files .g)(ports.workspace);
    const finder = await (0,reader .d)(tree, policy, { ownUrls: options.ownUrls, renderer: ports.renderer });
    const targets = await (0,deployers_targets .R0)(policy, finder.scene);
    const written = await Promise.all(finder.objects.map(async (object) => ({ file: object.spot.file, found: await finder.readAll([object]) })));
    const done = openRendering(finder, openEngine(ports.renderer, tree), options);
    const applied = appliedFiles(written.flatMap(({ found }) => found.deployments));
    await done.render((0,jobs .l1)([targets, ...written.flatMap(({ file, found }) => (applied.has(file) ? [] : found))]));
    const reached = appliedFiles(done.outcomes.flatMap(({ deployment, result }) => (result.ok ? deployment : [])));
    await done.render((0,jobs .l1)(written.flatMap(({ file, found }) => (applied.has(file) && !reached.has(file) ? found : []))));
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
        const text = deployment.substitute === null ? manifests.text : (0,substitute .V)(manifests.text, deployment.substitute);
        return { deployment, result: { ok: true, objects: readRendered(text, job, tree) } };
    };
}
 
async function readPlainObjects(files, tree) {
    const texts = await Promise.all(files.map(async (file) => [file, (await tree.read(file)) ?? '']));
    return texts.flatMap(([file, text]) => (0,deployers_objects .$I)(file, text, () => true).map(({ value, kind, name }) => ({
        text: '',
        value,
        name: `${kind} ${name}`,
        source: file,
    })));
}
 
async function readChildren(outcomes, finder) {
    const objects = outcomes.flatMap(({ deployment, result }) => result.ok
        ? result.objects.flatMap(({ value, source }) => (0,deployers_objects .vw)(value, source === null ? deployment.spot : { file: source, line: 1, column: 1 }) ?? [])
        : []);
    return finder.readAll(objects.filter(({ apiVersion }) => (0,reader .Q)(apiVersion)));
}
 
; 



 
async function renderBoth(ports, policy, base, { ownUrls, isAsked }) {
    const isTouched = openTouched(base);
    const options = { ownUrls, isAsked: (file) => isAsked(file) && isTouched(file), each: true };
    const after = await renderAll(ports, policy, options);
    const commit = base.commit.sha.slice(0, 12);
    if (ports.openCommit === undefined)
        return untold(after, commit, 'its files cannot be laid out here');
    const renderer = ports.openCommit(base.commit.sha);
    try {
        const before = await renderAll({ workspace: base.workspace, renderer }, policy, options);
        await renderMore(before, after);
        return { before, after, notices: describeFailures(before, commit) };
    }
    catch (error) {
        if (!(error instanceof errors .h))
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
 
 
var scan_tree = __webpack_require__(765);
 
var check_elsewhere = __webpack_require__(3949);
 
var compare = __webpack_require__(2438);
 
var match = __webpack_require__(7036);
 
var running = __webpack_require__(2494);
 
var yaml_path = __webpack_require__(4997);
; 
 
function environmentOf({ environment, inputs, spot }, reader) {
    if (environment !== null)
        return environment;
    const files = [...inputs.filter((file) => file !== spot.file), spot.file];
    const places = files.map((file) => reader.place(file, '').environment);
    return places.find((place) => place !== null && place !== 'shared') ?? null;
}
 
; 






 
function renderedId({ name, spot }, object, { path, document, image, tag, digest }) {
    return JSON.stringify([name, spot.file, object.name, document, path, image, tag, digest]);
}
 
function listRendered(outcomes, reader) {
    return outcomes.flatMap((outcome) => {
        const { deployment, result } = outcome;
        if (!result.ok || deployment.job.engine === 'directory')
            return [];
        const environment = environmentOf(deployment, reader);
        return result.objects
            .filter(runsImages)
            .flatMap((object) => reader
            .scan('manifest.yaml', object.text)
            .occurrences.map((found) => toRun(outcome, object, found, environment)));
    });
}
function toRun({ deployment }, object, found, environment) {
    const { image, tag, digest, problem, pullPolicy } = found;
    const path = `${object.name} ${(0,yaml_path .y6)(found.path)}`;
    const version = (0,running .E)({ image, tag, digest, unknown: null });
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
    return (0,match .O)(listRendered(before, reader), listRendered(after, reader), compare .JQ);
}
 
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
    const pairs = compareRendered(before.outcomes, after.outcomes, reader);
    const images = new Set(pairs.flatMap(({ before: was, after: now }) => (now !== null && was?.says !== now.says ? [now.id] : [])));
    const labels = new Set(before.outcomes.flatMap(listLabels));
    return {
        image: (deployment, object, found) => images.has(renderedId(deployment, object, found)),
        label: ({ name }, object, { key, value }) => !labels.has(JSON.stringify([name, object.name, key, value])),
    };
}
function listLabels({ deployment: { name }, result }) {
    if (!result.ok)
        return [];
    return result.objects.flatMap((object) => findBadLabels(object.value).map(({ key, value }) => JSON.stringify([name, object.name, key, value])));
}
 
 
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
            if (object.text !== '' && runsImages(object))
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
 
 
var count = __webpack_require__(8823);
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
    return leadBack(ports, policy, scan, await renderAll(ports, policy, options), everything);
}
 
async function renderChange(ports, policy, scan, base, options) {
    const { before, after, notices } = await renderBoth(ports, policy, base, options);
    const isNew = before === null ? everything : openNew(before, after, (0,scan_tree .cE)(policy));
    const lead = await leadBack(ports, policy, scan, after, isNew);
    return { ...lead, notices: [...lead.notices, ...notices] };
}
const everything = { image: () => true, label: () => true };
async function leadBack(ports, policy, scan, { outcomes, unrendered }, isNew) {
    const reader = (0,scan_tree .cE)(policy);
    const sayings = await openSayings(ports.workspace, reader, scan, outcomes);
    const notices = countNotices(outcomes, unrendered);
    const elsewhere = (0,check_elsewhere .B)(unrendered.filter(({ kind }) => kind === 'elsewhere'));
    const isSettled = openSettled(outcomes, reader, scan.templated);
    const leads = findLeads(outcomes, unrendered, { sayings, reader, isNew });
    return { ...leads, notices, elsewhere, kustomizations: renderedFiles(outcomes), isSettled };
}
 
function renderedFiles(outcomes) {
    const built = outcomes.filter(({ deployment, result }) => result.ok && deployment.job.engine === 'kustomize');
    return new Set(built.flatMap(({ deployment: { inputs, spot } }) => [spot.file, ...inputs]));
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
  var _repository_place_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4684);
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4997);
  var _pin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6390);






 
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
 

  })

};
