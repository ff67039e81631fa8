export const id = 4319;
export const ids = [4319];
export const modules = {

  74319:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  renderChange: () => (  renderChange),
  renderTree: () => (  renderTree)
});

 
var both = __webpack_require__(73220);
 
var render = __webpack_require__(91591);
 
var scan_tree = __webpack_require__(18604);
 
var check_elsewhere = __webpack_require__(33949);
 
var running = __webpack_require__(14356);
 
var plain = __webpack_require__(62568);
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
    const pairs = (0,running .pG)(before.outcomes, after.outcomes, reader);
    const images = new Set(pairs.flatMap(({ before: was, after: now }) => (now !== null && was?.says !== now.says ? [now.id] : [])));
    const labels = new Set(before.outcomes.flatMap(listLabels));
    return {
        image: (deployment, object, found) => images.has((0,running .xE)(deployment, object, found)),
        label: ({ name }, object, { key, value }) => !labels.has(JSON.stringify([name, object.name, key, value])),
    };
}
function listLabels({ deployment: { name }, result }) {
    if (!result.ok)
        return [];
    return result.objects.flatMap((object) => findBadLabels(object.value).map(({ key, value }) => JSON.stringify([name, object.name, key, value])));
}
 
 
var objects = __webpack_require__(19819);
 
var words = __webpack_require__(50964);
 
var image_name = __webpack_require__(84952);
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
 
 
var count = __webpack_require__(98823);
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
 
 
var yaml_path = __webpack_require__(74997);
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
    const elsewhere = (0,check_elsewhere .B)(unrendered.filter(({ kind }) => kind === 'elsewhere'));
    const isSettled = openSettled(outcomes, reader, scan.templated);
    const leads = findLeads(outcomes, unrendered, { sayings, reader, isNew });
    return { ...leads, notices, elsewhere, kustomizations: renderedFiles(outcomes), isSettled };
}
 
function renderedFiles(outcomes) {
    const built = outcomes.filter(({ deployment, result }) => result.ok && deployment.job.engine === 'kustomize');
    return new Set(built.flatMap(({ deployment: { inputs, spot } }) => [spot.file, ...inputs]));
}
 

  })

};
