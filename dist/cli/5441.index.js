export const id = 5441;
export const ids = [5441];
export const modules = {

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

  65441:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  p: () => (  promote)
});

 
var errors = __webpack_require__(90461);
 
var suggest = __webpack_require__(34066);
; 




async function requireOnLine(git, commit, { head, fromRef, rollback }) {
    const said = `${(0,suggest .hD)(fromRef)} (${commit.sha.slice(0, 12)})`;
    if ((await git.mergeBase(commit.sha, head)).sha !== commit.sha)
        throw new errors .y(`${said} is not in the history of the branch that is promoted on: name a commit that it was at.`);
    if (rollback || (await git.line(head)).some(({ sha }) => sha === commit.sha))
        return;
    throw new errors .y(`${said} came with a merge, and the branch itself was never at it: name the merge, or another of git log --first-parent.`);
}


function datesOf(line, now) {
    const landings = new Map();
    let latest = new Date(0);
    for (const { sha, date } of [...line].reverse()) {
        if (date > latest && date <= now)
            latest = date;
        landings.set(sha, date > now ? date : latest);
    }
    return landings;
}
 
 
var whole = __webpack_require__(89206);
 
var ask = __webpack_require__(8817);
 
var hint = __webpack_require__(79363);
 
var lanes = __webpack_require__(60311);
 
var holds = __webpack_require__(60203);
 
var policy_images = __webpack_require__(98663);
 
var layout = __webpack_require__(15415);
 
var dist = __webpack_require__(38815);
 
var compose = __webpack_require__(77388);
 
var yaml_path = __webpack_require__(74997);
; 



 
function keysOf(path) {
    const steps = (0,yaml_path .Uf)(path) ?? [];
    return steps.every(({ key }) => key.startsWith('.')) ? steps.map(({ key }) => key.slice(1)) : null;
}


function copyBlock({ path, parts, shape, merged, within }, roles, text, to) {
    const from = keysOf(path);
    if (from === null || merged !== undefined || within !== undefined || to.length === 0)
        return null;
    const { reference } = parts;
    if (shape === 'reference' && reference !== undefined)
        return roles.includes('reference') ? [{ path: to, value: textOf(reference) }] : null;
    const said = Object.entries(parts).filter(([role, part]) => roles.includes(role) && part.text !== '');
    const keys = said.map(([, { key }]) => key?.text ?? '');
    if (said.length === 0 || keys.includes(''))
        return null;
    const container = findContainer(text, from, keys);
    if (container === null)
        return null;
    const around = container === 'block' ? to : to.slice(0, -1);
    return said.map(([, part], at) => ({ path: [...around, keys[at] ?? ''], value: textOf(part) }));
}
const textOf = ({ text, style }) => ({
    kind: 'text',
    text,
    quoted: style !== 'plain',
});
 
function findContainer(text, path, keys) {
    const has = (at) => {
        const node = openText(text)?.getIn(at);
        return (0,dist .jh)(node) && keys.every((key) => node.has(key));
    };
    if (has(path))
        return 'block';
    return has(path.slice(0, -1)) ? 'beside' : null;
}
 
function copyEntry({ path, within }, text) {
    const index = /^images\[(\d+)\]$/.exec(path)?.[1];
    const entry = index === undefined || within !== undefined ? null : openText(text)?.getIn(['images', Number(index)]);
    if (!(0,dist .jh)(entry))
        return null;
    const fields = new Map();
    for (const { key, value } of entry.items) {
        if (!(0,dist .jn)(key) || !(0,dist .jn)(value) || typeof value.value !== 'string')
            return null;
        fields.set(String(key.value), { kind: 'text', text: value.value, quoted: value.type !== 'PLAIN' });
    }
    return [{ path: ['images'], value: { kind: 'list', items: [fields] } }];
}
function openText(text) {
    if ((0,compose .f)(text))
        return null;
    const document = (0,dist .Tp)(text, { logLevel: 'error', prettyErrors: false });
    return document.errors.length > 0 ? null : document;
}
 
; 





async function findAdditions(policy, lane, { pairs, decided, lacking }, trees) {
    const open = openAdditions(policy, lane, trees);
    const added = await Promise.all(lacking.map((each) => addLacking(each, open, trees)));
    return {
        pairs: [
            ...(await Promise.all(pairs.map((pair) => addAbove(pair, open, trees)))),
            ...added.flatMap((each) => ('target' in each ? [each] : [])),
        ],
        decided: [...decided, ...added.flatMap((each) => ('kind' in each ? [each] : []))],
    };
}
function openAdditions(policy, { source, target }, { targets }) {
    const places = (0,layout .BW)(policy);
    const placeFile = (0,layout .h$)(policy, source.name);
    const files = new Set(targets.paths);
    const links = new Map(targets.entries.map(({ path, links: names }) => [path, names]));
    return {
        environment: target.name,
        hasMirror: (0,policy_images .GK)(policy.mirrors.flatMap(({ from, to }) => [from, to])),
        refuse: (file) => (links.get(file)?.length ?? 0) > 0
            ? `${file} is reached by links as well, and more than ${target.name} may run it`
            : null,
        find: ({ file, place, environment }) => {
            const filePlace = placeFile(file);
            if (environment !== source.name || place === null || filePlace === null)
                return `it stands in no place of ${source.name} alone`;
            const fill = (text) => text.replaceAll('{env}', () => target.directory);
            const spot = { file: fill(filePlace), path: fill(place.slice(filePlace.length + 1)) };
            if (!files.has(spot.file))
                return 'the file is not there';
            const there = places(spot.file, spot.path);
            return there.environment === target.name && there.place === place
                ? spot
                : `${spot.file} is no file of ${target.name}`;
        },
    };
}
async function addLacking(lacking, open, { from }) {
    const { occurrence: source, image, decision } = lacking;
    if (decision.kind !== 'skip' || decision.skipped.lack === undefined)
        return decision;
    const leave = (reason) => ({
        kind: 'skip',
        skipped: { ...decision.skipped, reason: `${decision.skipped.reason}, and it is not added: ${reason}` },
    });
    if (source.composed?.stays !== undefined)
        return leave(source.composed.stays);
    const own = source.alone ?? source;
    const spot = open.find(own);
    if (typeof spot === 'string')
        return leave(spot);
    const refusal = open.refuse(spot.file);
    if (refusal !== null)
        return leave(refusal);
    if (open.hasMirror(image))
        return leave('it has another name under "mirrors" of the policy; write it there by hand');
    const text = await readText(from, own.file);
    const keys = keysOf(spot.path);
    const insertions = own.shape === 'kustomize' ? copyEntry(own, text) : keys && copyBlock(own, allRoles, text, keys);
    if (insertions === null)
        return leave('only entries of images and blocks of values are added; write it there by hand');
    const path = own.shape === 'kustomize' ? 'images[-]' : spot.path;
    const target = emptyPlace(own, { file: spot.file, path }, open.environment);
    return pairUp(source, target, image, own, insertions);
}
const allRoles = ['reference', 'registry', 'repository', 'tag', 'digest'];
 
async function addAbove(pair, open, { from }) {
    const { source, target, image, sourceImage } = pair;
    const { composed } = target;
    if (composed?.stays === undefined || composed.above === undefined || source.composed?.stays !== undefined)
        return pair;
    const own = source.alone ?? source;
    const { above } = composed;
    const keys = keysOf([above.path, composed.path].filter((part) => part !== '').join('.'));
    const roles = image === sourceImage ? ['reference', 'tag', 'digest'] : ['tag', 'digest'];
    const insertions = keys && copyBlock(own, roles, await readText(from, own.file), keys);
    if (!insertions || own.problem !== null || open.refuse(above.file) !== null)
        return pair;
    const path = [above.path, composed.path].filter((part) => part !== '').join('.');
    const { stays: _, above: __, ...rest } = composed;
    const { alone: ___, ...place } = target;
    const spot = { ...place, ...emptyPlace(own, { file: above.file, path }, open.environment), composed: rest };
    return pairUp(source, { ...spot, tag: target.tag, digest: target.digest }, image, own, insertions, sourceImage);
}
function pairUp(source, target, image, { tag, digest }, insertions, sourceImage = image) {
    return { source, target, image, sourceImage, samePath: true, addition: { insertions, says: { tag, digest } } };
}
 
function emptyPlace({ shape, place, image, owner, namespace, by, certainty }, { file, path }, environment) {
    return {
        ...{ file, path, shape, place, image, environment, by, certainty, document: 0 },
        ...(owner !== undefined && { owner }),
        ...(namespace !== undefined && { namespace }),
        ...{ line: 1, column: 1, endLine: 1, endColumn: 1 },
        ...{ parts: {}, reference: null, problem: null, tag: null, digest: null },
    };
}
async function readText(workspace, file) {
    const content = await workspace.read(file);
    return content.ok ? content.text : '';
}
 
 
var image_digest = __webpack_require__(73278);
 
var inventory_name = __webpack_require__(26870);
 
var inventory_pin = __webpack_require__(86390);
 
var moves = __webpack_require__(83496);
 
var place_id = __webpack_require__(24684);
 
var duration = __webpack_require__(77338);
 
var picomatch = __webpack_require__(14006);
; 

 
function judgeStatuses(arrival, statuses, required) {
    if (statuses === null || required.length === 0)
        return null;
    if (arrival === null)
        return 'is not committed in the source yet, so no status can speak for it; commit it first';
    const checks = statuses.get(arrival.sha) ?? [];
    for (const name of required) {
        const named = checks.filter(matchStatus([name]));
        if (named.length === 0)
            return `needs the status "${name}", which commit ${gates_short(arrival)} does not have`;
        const bad = named.find(({ state }) => state !== 'success');
        if (bad)
            return `needs the status "${bad.name}" to be green, and it is ${bad.state} on commit ${gates_short(arrival)}`;
    }
    return null;
}
 
function matchStatus(names) {
    const globs = names.map((name) => picomatch(name, { bash: true, dot: true, nonegate: true }));
    return ({ name }) => names.includes(name) || globs.some((matches) => matches(name));
}
function gates_short({ sha }) {
    return sha.slice(0, 12);
}
 
; 








 
function findProposals(pairs) {
    const results = pairs.map(proposeMove);
    return {
        proposed: results.flatMap((result) => ('to' in result ? [result] : [])),
        decided: results.flatMap((result) => ('kind' in result ? [result] : [])),
    };
}
 
function decidePromotions(proposed, facts, gates) {
    return proposed.map((proposal) => {
        const { source, target, image, to, samePath } = proposal;
        const arrival = facts.arrivals.get((0,place_id .VM)(source)) ?? null;
        const kept = gates.hold({ image, environment: target.environment, digest: to.digest });
        if (kept !== null)
            return (0,moves .iv)(target, image, (0,holds .TZ)(kept));
        const left = findLeaving(proposal, facts);
        if (left !== null && !gates.again)
            return (0,moves .iv)(target, image, describeLeaving(to.digest, left, gates));
        const refusal = judgeLineage(source, facts, gates) ??
            judgeSoak(arrival, facts.ends.get((0,place_id .VM)(source)) ?? null, gates) ??
            judgeStatuses(arrival, facts.statuses, gates.requireStatus);
        if (refusal !== null)
            return (0,moves .fJ)(target, image, `${(0,image_digest .HA)(to.digest)} of ${(0,moves .ik)(source)} ${refusal}`);
        const end = facts.ends.get((0,place_id .VM)(source));
        const since = { commit: arrival?.sha ?? null, since: arrival?.date ?? null, ...(end && { until: end.date }) };
        const origin = { file: source.file, line: source.line, ...since };
        return {
            kind: 'move',
            move: {
                occurrence: target,
                image,
                to,
                source: origin,
                from: source,
                ...(samePath && { like: source }),
                ...(proposal.addition && { addition: proposal.addition }),
                notes: findNotes(proposal, facts, gates),
            },
        };
    });
}
function proposeMove(pair) {
    const { source, target, image } = pair;
    if (target.sealed)
        return (0,moves .iv)(target, image, 'the file is encrypted with sops; an edit would break its MAC');
    const other = (0,moves .ny)(target);
    if (other !== null)
        return (0,moves .iv)(target, image, other);
    if (target.alsoIn !== undefined) {
        const also = `by a YAML alias, a merge key or a link it is also what ${target.alsoIn.join(' and ')} runs`;
        return (0,moves .fJ)(target, image, `${(0,moves .ik)(target)}: ${also}, which would move too; write it out for each`);
    }
    if (source.templated?.open)
        return (0,moves .fJ)(target, image, `${(0,moves .ik)(source)}: ${(0,inventory_name .gy)(source)}`);
    if (source.problem !== null)
        return (0,moves .fJ)(target, image, `${(0,moves .ik)(source)} is malformed: ${source.problem.message}`);
    if (source.digest === null)
        return leaveUnpinned(pair);
    const pin = (0,inventory_pin .nZ)(target);
    if (pin.kind === 'given') {
        const reason = `${(0,inventory_pin .lI)(pin.by)}, and one written here would change nothing; promote it there by hand`;
        return (0,moves .fJ)(target, image, `${(0,moves .ik)(target)}: ${reason}`);
    }
    const own = target.alone ?? target;
    const to = { tag: pair.addition || hasTag(own) ? source.tag : null, digest: source.digest };
    if (target.digest === to.digest && own.tag === to.tag)
        return (0,moves .iv)(target, image, 'equal: it holds what the source holds');
    if (target.composed?.stays !== undefined)
        return (0,moves .iv)(target, image, `${(0,moves .ik)(target)}: ${target.composed.stays}`);
    return { ...pair, to };
}
 
function leaveUnpinned({ source, target, image }) {
    const pin = (0,inventory_pin .nZ)(source);
    if (pin.kind === 'given')
        return (0,moves .iv)(target, image, `${(0,moves .ik)(source)}: ${(0,inventory_pin .lI)(pin.by)}`);
    const what = source.tag === null ? 'has no digest' : `has the tag "${source.tag}" and no digest`;
    const next = 'a promotion copies digests, so pin it first (image-policy pin or bump)';
    return (0,moves .fJ)(target, image, `${(0,moves .ik)(source)} ${what}; ${next}`);
}
 
function hasTag({ tag, parts }) {
    return tag !== null || parts.tag !== undefined;
}
function judgeLineage(from, { broken }, { source }) {
    if (broken === null || !broken.sources.has((0,place_id .VM)(from)))
        return null;
    return `has a broken lineage: ${broken.environment} never held it, by Git history; promote it from ${broken.environment} to ${source} first`;
}
function judgeSoak(arrival, end, { source, soak, now }) {
    if (soak === 0)
        return null;
    if (arrival === null)
        return `is not committed in ${source} yet, so it has not soaked; commit it first`;
    const until = end?.date ?? now;
    const left = arrival.date.getTime() + soak - until.getTime();
    if (left <= 0)
        return null;
    const [since, needed] = [(0,duration .K9)(arrival.date), `must soak for ${(0,duration .a3)(soak)}`];
    return end === null
        ? `has been in ${source} since ${since} and ${needed}: ${(0,duration .Du)(left)} to go`
        : `was in ${source} from ${since} to ${(0,duration .K9)(until)} only and ${needed}: it was taken out too early`;
}
 
function findLeaving(proposal, { left, arrivals }) {
    const commit = left.get((0,place_id .VM)(proposal.target)) ?? null;
    const arrival = arrivals.get((0,place_id .VM)(proposal.source)) ?? null;
    return commit === null || arrival === null || arrival.date >= commit.date ? null : commit;
}
function describeLeaving(digest, { sha, date }, { target }) {
    return `${target} held ${(0,image_digest .HA)(digest)} and left it at ${(0,duration .K9)(date)} (commit ${sha.slice(0, 12)}), by a rollback or a hotfix; --again (input again) brings it back`;
}
function findNotes(proposal, facts, gates) {
    const notes = [...(gates.notes.get((0,place_id .VM)(proposal.target)) ?? [])];
    const { digest } = proposal.target;
    const left = findLeaving(proposal, facts);
    if (proposal.addition)
        notes.push(proposal.target.composed === undefined
            ? `added: ${gates.target} did not have it`
            : `added: a block of its own for ${gates.target}, which has it from a shared layer`);
    if (left !== null)
        notes.push(`brought back: ${gates.target} left this digest at ${left.date.toISOString()}`);
    if (facts.lost.has((0,place_id .VM)(proposal.target)))
        notes.push(`${digest} is lost: ${gates.target} holds it, and ${gates.source} never held it`);
    if (facts.backwards.has((0,place_id .VM)(proposal.target)))
        notes.push(`moves back: ${gates.source} held this digest before it held the one that is replaced`);
    if (!proposal.samePath) {
        const { path, owner } = proposal.source;
        notes.push(`matched by name: ${gates.source} has it at ${path}${owner === undefined ? '' : ` of ${owner}`}`);
    }
    return notes;
}
 
 
var history_adopted = __webpack_require__(41770);
 
var history_arrivals = __webpack_require__(20959);
 
var history_changes = __webpack_require__(94555);
 
var scan_tree = __webpack_require__(18604);
; 



 
async function findEnds(git, changes, reader, held) {
    const names = new Map(held.map((occurrence) => [(0,place_id .VM)(occurrence), { occurrence, name: occurrence.file }]));
    const ends = new Map();
    for (const step of groupByCommit(changes).reverse()) {
        for (const [id, { occurrence, name }] of names) {
            const change = step.get(name);
            if (change === undefined)
                continue;
            names.set(id, { occurrence, name: change.path });
            if (await isHeldAfter(git, reader, occurrence, change))
                continue;
            names.delete(id);
            ends.set(id, change.commit);
        }
    }
    return ends;
}
 
function groupByCommit(changes) {
    const steps = new Map();
    for (const change of changes) {
        const step = steps.get(change.commit.sha) ?? new Map();
        steps.set(change.commit.sha, step);
        if (change.oldPath !== null)
            step.set(change.oldPath, change);
    }
    return [...steps.values()];
}
async function isHeldAfter(git, reader, occurrence, { newBlob, path }) {
    if (newBlob === null || (0,history_arrivals .Iu)(reader, occurrence, path))
        return false;
    const text = await (0,history_arrivals .gm)(git, newBlob);
    return (0,history_arrivals .IL)(occurrence, text, (file) => (0,scan_tree .dB)(reader.scan(file, text), reader)) !== undefined;
}
 
 
var history_held = __webpack_require__(51510);
 
var order = __webpack_require__(83697);
; 


 
function isFromShared({ composed, alone }) {
    return composed?.stays !== undefined && alone !== undefined;
}
 
async function findSharedArrivals(git, ref, reader, held) {
    const shared = held.filter(isFromShared);
    if (shared.length === 0)
        return new Map();
    const changes = [];
    const files = new Set(shared.flatMap(({ alone }) => alone?.file ?? []));
    for await (const change of git.changes(ref, [...files]))
        changes.push(change);
    const placeOf = (occurrence) => occurrence.alone ?? occurrence;
    const arrivals = await (0,history_arrivals .mu)(git, changes, reader, (0,place_id .B)(shared.map(placeOf)));
    return new Map(shared.map((occurrence) => [(0,place_id .VM)(occurrence), arrivals.get((0,place_id .VM)(placeOf(occurrence))) ?? null]));
}
 
 
var collate = __webpack_require__(26658);
; 






async function findLeft(git, changes, reader, sought) {
    const byFile = (0,collate .$)(sought, ({ place }) => place.file);
    const ours = changes.filter(({ file }) => file !== null && byFile.has(file));
    const holders = await readHolders(git, ours, reader, byFile);
    const left = new Map();
    const settled = new Set();
    const later = new Map();
    for (const { file, newBlob, commit } of ours) {
        const leaving = later.get(file ?? '');
        for (const { place } of holders.get(`${file}\n${newBlob}`) ?? []) {
            const id = (0,place_id .VM)(place);
            if (settled.has(id))
                continue;
            settled.add(id);
            if (leaving !== undefined)
                left.set(id, leaving);
        }
        later.set(file ?? '', commit);
    }
    return left;
}
 
async function readHolders(git, changes, reader, byFile) {
    const files = new Map();
    for (const { newBlob, file } of changes) {
        if (newBlob !== null && file !== null)
            files.set(newBlob, (files.get(newBlob) ?? new Set()).add(file));
    }
    const holders = new Map();
    for await (const { id, text } of git.blobs(files.keys())) {
        if (!text.ok)
            continue;
        for (const file of files.get(id) ?? []) {
            let scanned = null;
            const scan = () => {
                scanned ??= (0,scan_tree .dB)(reader.scan(file, text.text), reader);
                return scanned;
            };
            const held = (byFile.get(file) ?? []).filter(({ place, digest }) => (0,history_arrivals .IL)({ ...place, digest }, text.text, scan) !== undefined);
            if (held.length > 0)
                holders.set(`${file}\n${id}`, held);
        }
    }
    return holders;
}
 
; 





 
const noMemory = { left: new Map(), lost: new Set() };
 
async function recallTarget(git, policy, { source, target }, proposed, known) {
    const { head, reader } = known;
    const sought = proposed.map(({ target, to }) => ({ place: target, digest: to.digest }));
    const changes = await (0,history_changes .St)(git, head, policy, [target.name]);
    const now = new Set(known.occurrences.flatMap((each) => (each.environment === source.name ? [each.digest] : [])));
    const replaced = proposed.filter(({ target: { digest }, to }) => digest !== to.digest && !now.has(digest));
    const wanted = new Set(replaced.flatMap(({ target: { digest } }) => digest ?? []));
    const asked = new Map([[source.name, wanted]]);
    const [left, held] = await Promise.all([
        findLeft(git, changes, reader, sought),
        wanted.size === 0 ? asked : (0,history_held .T)(git, known.changes, policy, reader, asked),
    ]);
    const strange = replaced.filter(({ target: { digest } }) => !held.get(source.name)?.has(digest ?? ''));
    return {
        left,
        lost: await findLost(git, reader, strange, changes, known.changes),
    };
}
 
async function findLost(git, reader, strange, changes, sourceChanges) {
    const places = strange.filter(({ target: { digest } }) => digest !== null);
    if (places.length === 0)
        return new Set();
    const arrivals = await (0,history_arrivals .mu)(git, changes, reader, places.map(({ target }) => target));
    const first = [changes.at(-1), sourceChanges.at(-1)].map((change) => change?.commit.sha);
    const isOld = ({ target }) => first.includes(arrivals.get((0,place_id .VM)(target))?.sha);
    return new Set(places.filter((proposal) => !isOld(proposal)).map(({ target }) => (0,place_id .VM)(target)));
}
 
; 











 
async function readPromotionHistory(git, policy, lane, commit, { head = 'HEAD', now }) {
    await git.requireFullHistory();
    const before = findBefore(lane);
    const [changes, line] = await Promise.all([
        (0,history_changes .St)(git, commit.sha, policy, [lane.source.name, ...(before === null ? [] : [before])]),
        hasSoak(lane) ? git.line(head) : [],
    ]);
    return { changes, landings: datesOf(line, now) };
}
 
async function askPromotionFacts({ git, forge }, policy, lane, proposed, 
 
occurrences, { changes, landings }, options) {
    if (proposed.length === 0)
        return noFacts;
    const before = findBefore(lane);
    const sources = proposed.map(({ source }) => source);
    const head = options.head ?? 'HEAD';
    const reader = (0,scan_tree .cE)(policy);
    const all = options.fromRef === null ? changes : await (0,history_changes .St)(git, head, policy, [lane.source.name]);
    const known = new Set(changes.map(({ commit }) => commit.sha));
    const later = all.filter(({ commit }) => !known.has(commit.sha));
    const [own, shared, ends, broken, backwards, memory] = await Promise.all([
        (0,history_arrivals .mu)(git, changes, reader, sources.filter((source) => !isFromShared(source))),
        findSharedArrivals(git, options.commit, reader, sources),
        hasSoak(lane) ? findEnds(git, later, reader, sources) : new Map(),
        before === null ? null : findBroken(git, changes, policy, before, proposed, occurrences),
        findMovesBack(git, all, proposed),
        lane.rollback ? noMemory : recallTarget(git, policy, lane, proposed, { changes: all, occurrences, head, reader }),
    ]);
    const arrivals = new Map([...own, ...shared]);
    return {
        arrivals: land(arrivals, landings),
        ends: land(ends, landings),
        broken,
        backwards,
        ...memory,
        statuses: forge && options.requireStatus.length > 0 ? await askStatuses(forge, arrivals) : null,
    };
}
const noFacts = {
    arrivals: new Map(),
    ends: new Map(),
    broken: null,
    backwards: new Set(),
    ...noMemory,
    statuses: null,
};
 
function land(commits, landings) {
    const dated = (commit) => commit && { ...commit, date: landings.get(commit.sha) ?? commit.date };
    return new Map([...commits].map(([id, commit]) => [id, dated(commit)]));
}
async function findBroken(git, changes, policy, environment, proposed, occurrences) {
    const now = new Set(occurrences.filter((occurrence) => occurrence.environment === environment).map(({ digest }) => digest));
    const wanted = new Set(proposed.map(({ to }) => to.digest).filter((digest) => !now.has(digest)));
    if (wanted.size === 0)
        return { sources: new Set(), environment };
    const reader = (0,scan_tree .cE)(policy);
    const held = await (0,history_held .T)(git, changes, policy, reader, new Map([[environment, wanted]]));
    const missing = new Set([...wanted].filter((digest) => !held.get(environment)?.has(digest)));
    const sources = proposed.filter(({ to }) => missing.has(to.digest)).map(({ source }) => source);
    const adopted = new Set((await (0,history_adopted .x)(git, policy, changes, reader, sources)).map(place_id .VM));
    return { sources: new Set(sources.map(place_id .VM).filter((id) => !adopted.has(id))), environment };
}
async function findMovesBack(git, changes, proposed) {
    const sequences = proposed.flatMap((proposal) => {
        const current = proposal.target.digest;
        const isMove = current !== null && current !== proposal.to.digest;
        return isMove ? [{ file: proposal.source.file, next: proposal.to.digest, current, target: proposal.target }] : [];
    });
    if (sequences.length === 0)
        return new Set();
    return new Set((await (0,order .y)(git, changes, sequences)).map(({ target }) => (0,place_id .VM)(target)));
}
async function askStatuses(forge, arrivals) {
    const commits = new Set([...arrivals.values()].flatMap((commit) => (commit === null ? [] : [commit.sha])));
    const asked = [...commits].map(async (sha) => [sha, await forge.statuses(sha)]);
    return new Map(await Promise.all(asked));
}
function hasSoak({ target, rollback }) {
    return target.soak > 0 && !rollback;
}
 
function findBefore({ rollback, source }) {
    return rollback ? null : source.promoteFrom;
}
 
 
var sides = __webpack_require__(50864);
 
var unreadable = __webpack_require__(76669);
 
var image_name = __webpack_require__(84952);
; 


 
function openLacks(policy) {
    const placesOf = (side) => {
        const known = places.get(side.environment) ?? new Set((side.paths ?? []).map((0,layout .h$)(policy, side.environment)));
        places.set(side.environment, known);
        return known;
    };
    const places = new Map();
    return ({ occurrence }, own, other) => {
        const { file, path, shape, within } = occurrence;
        const place = (0,layout .h$)(policy, own.environment)(file);
        const hasFile = other.paths === undefined || place === null || placesOf(other).has(place);
        const what = !hasFile
            ? 'file'
            : shape === 'kustomize'
                ? 'entry'
                : (0,yaml_path .wP)(path) || within !== undefined
                    ? 'image'
                    : 'block';
        return { environment: other.environment, what };
    };
}
 
function openNames(ends) {
    const known = new Set(ends.map(({ file, name }) => `${file}\n${name}`));
    return ({ file, name }) => known.has(`${file}\n${name}`);
}
 
function findOtherName(end, targets, isPaired, environment) {
    const there = targets.find((target) => target.file === end.file &&
        target.path === end.path &&
        target.name !== '' &&
        target.name !== end.name &&
        !isPaired(target));
    return there === undefined
        ? null
        : `${environment} has ${there.image} at this place; if that is a mirror of it, name both under "mirrors" of the policy`;
}
 
function findOtherAtPlace(target, peers, isPaired, environment) {
    const other = peers.find((peer) => peer.path === target.path && peer.image !== '' && !isPaired(peer));
    return other ? `${environment} has ${other.image} at this place` : null;
}
 
function skipLacking(occurrence, image, other, lack) {
    const { file, line, path } = occurrence;
    const place = { file, line, path, image };
    if (other !== null)
        return { kind: 'skip', skipped: { ...place, reason: other } };
    return {
        kind: 'skip',
        skipped: { ...place, reason: `${lack.environment} does not have it at this place`, lack },
    };
}
 
; 






function skipUnnamed(sources, targets, environments) {
    const unnamed = ({ image }) => image === '';
    const here = (0,collate .$)(sources.filter(unnamed), sides .So);
    const there = (0,collate .$)(targets.filter(unnamed), sides .So);
    const alone = sources
        .filter((end) => unnamed(end) && !there.has((0,sides .So)(end)))
        .flatMap((end) => skipAlone(end, environments.target));
    const decided = targets.filter(unnamed).flatMap((end) => {
        const peers = here.get((0,sides .So)(end)) ?? [];
        if (peers.length === 0)
            return skipAlone(end, environments.source);
        if (!peers.some((peer) => peer.occurrence.digest !== null && (0,sides .E4)(peer) !== (0,sides .E4)(end)))
            return [];
        const reason = end.occurrence.templated
            ? (0,inventory_name .gy)(end.occurrence)
            : 'neither side names its repository, so nobody can tell whether it is first-party; write it beside the digest, or name the file that has it under "layers" of the policy';
        return [(0,moves .iv)(end.occurrence, '', reason)];
    });
    return [...decided, ...alone];
}
 
function skipAlone({ occurrence }, other) {
    if (occurrence.digest === null || occurrence.templated)
        return [];
    const reason = `nothing names its repository, so nobody can tell whether it is first-party, and ${other} has no digest at this place; write the repository beside it, or name the file that has it under "layers" of the policy`;
    return [(0,moves .iv)(occurrence, '', reason)];
}
 
function skipTemplated(sides) {
    return sides.flatMap(({ environment, templated }) => templated
        .filter((value) => value.environment === environment)
        .map(({ file, line, path, text }) => {
        const reason = `${(0,inventory_name .iD)(text)} (line ${line})`;
        return { kind: 'skip', skipped: { file, path, image: '', reason } };
    }));
}
 
; 












function findPairs(policy, source, target, globs) {
    const [sources, targets] = (0,sides .Wy)((0,sides .a$)(policy, source), (0,sides .a$)(policy, target));
    const isMoving = findMoving(policy, [...sources, ...targets], globs, `${source.environment} and ${target.environment}`);
    const sourcesByFile = (0,collate .$)(sources, ({ file }) => file);
    const twins = (0,collate .$)(targets.filter(isMoving), sides .So);
    const unread = { source: (0,unreadable .Z$)(policy, source), target: (0,unreadable .Z$)(policy, target) };
    const borrowed = findBorrowed(source);
    const lackOf = openLacks(policy);
    const [inSource, inTarget] = [openNames(sources), openNames(targets)];
    const matched = targets.filter(isMoving).map((end) => {
        const siblings = twins.get((0,sides .So)(end)) ?? [];
        const lack = () => lackOf(end, target, source);
        const match = matchEnd(end, sourcesByFile.get(end.file) ?? [], siblings, source.environment, inTarget, lack);
        return judgeAbsence(judgeBorrowed(match, end, borrowed, source.environment), end, unread.source);
    });
    const isOurs = (0,policy_images .FF)(policy);
     
    const pairs = matched.flatMap((match) => 'source' in match && (isOurs(match.image) || isOurs(match.sourceImage)) ? [match] : []);
    const used = new Set(pairs.map((pair) => (0,place_id .VM)(pair.source)));
    const isMet = (end) => (twins.get((0,sides .So)(end)) ?? []).some(({ owner }) => owner === end.owner);
    const lacking = sources.filter((end) => isMoving(end) && !used.has((0,place_id .VM)(end.occurrence)) && !isMet(end));
    return {
        pairs,
        decided: [
            ...matched.flatMap((match) => ('kind' in match ? [match] : [])),
            ...skipUnnamed(sources, targets, { source: source.environment, target: target.environment }),
            ...(0,unreadable ._E)(unread.source, unread.target),
        ],
        lacking: lacking.map((end) => {
            const other = findOtherName(end, targets, inSource, target.environment);
            const left = skipLacking(end.occurrence, end.image, other, lackOf(end, source, target));
            const { occurrence, image } = end;
            return { occurrence, image, decision: judgeAbsence(left, end, unread.target) };
        }),
    };
}
 
function findBorrowed({ occurrences, environment }) {
    return new Map(occurrences.flatMap((occurrence) => (occurrence.alsoPlaced ?? []).flatMap((also) => also.environment === environment && also.place !== null ? [[also.place, occurrence]] : [])));
}
function judgeBorrowed(match, { occurrence, image }, borrowed, environment) {
    const there = borrowed.get(occurrence.place ?? '');
    if (there === undefined || !('kind' in match) || match.kind !== 'skip')
        return match;
    const reason = `${environment} has it here by an alias, a merge key or a link, from ${(0,moves .ik)(there)}; write it out there, or promote by hand`;
    return (0,moves .fJ)(occurrence, image, `${(0,moves .ik)(occurrence)}: ${reason}`);
}
 
function judgeAbsence(match, { file, image }, unread) {
    const item = unread.get(file);
    return item && 'kind' in match && match.kind === 'skip' ? (0,unreadable .ib)(image, item) : match;
}
 
function findMoving(policy, ends, globs, where) {
    const images = [...new Set(ends.map(({ image }) => image))].filter((image) => image !== '');
    const nameOf = (0,sides .LS)(policy);
    const ours = new Set(images.filter((0,policy_images .FF)(policy)).map(nameOf));
    const candidates = images.filter((image) => ours.has(nameOf(image)));
    (0,image_name .t4)(globs, candidates, where);
    const moving = new Set(candidates.filter((0,image_name .eA)(globs)).map(nameOf));
    return ({ image, name }) => image !== '' && moving.has(name);
}
function matchEnd(target, peers, twins, environment, isPaired, lack) {
    const { occurrence, image } = target;
    const named = peers.filter((peer) => peer.name === target.name);
    const inPlace = named.filter((peer) => (0,yaml_path .y6)(peer.path) === (0,yaml_path .y6)(target.path));
    const namesakes = inPlace.filter((peer) => peer.owner === target.owner);
    const neighbours = namesakes.filter((peer) => peer.namespace === target.namespace);
    const [first, ...rest] = [neighbours, namesakes, inPlace, named].find((ends) => ends.length > 0) ?? [];
    if (first === undefined)
        return skipLacking(occurrence, image, findOtherAtPlace(target, peers, isPaired, environment), lack());
    const unnamed = peers.find((peer) => peer.image === '' && peer.path === target.path);
    if (inPlace.length === 0 && unnamed !== undefined) {
        const reason = `${(0,moves .ik)(unnamed.occurrence)} does not say whose version it is; write the repository beside it`;
        return (0,moves .fJ)(occurrence, image, `${(0,moves .ik)(occurrence)}: ${reason}`);
    }
    const pair = ({ occurrence: source, image: sourceImage }) => ({
        source,
        target: occurrence,
        image,
        sourceImage,
        samePath: namesakes.length > 0,
    });
    const inOrder = findInOrder(target, neighbours.length > 0 ? neighbours : namesakes, twins);
    const other = inOrder ? undefined : rest.find((peer) => (0,sides .E4)(peer) !== (0,sides .E4)(first));
    if (other === undefined)
        return refuseShared(target, inOrder ?? first, named, environment) ?? pair(inOrder ?? first);
    const both = `${(0,moves .ik)(first.occurrence)} and ${(0,moves .ik)(other.occurrence)}`;
    return (0,moves .fJ)(occurrence, image, `${(0,moves .ik)(occurrence)}: ${both} hold different versions of it in ${environment}; make them one, or promote by hand`);
}
 
function findInOrder(target, peers, twins) {
    const { path, parts } = target.occurrence;
    if (!(0,yaml_path .WZ)(path) || parts.reference === undefined)
        return undefined;
    const isHere = peers.some(({ namespace }) => namespace === target.namespace);
    const brothers = twins.filter((twin) => twin.owner === target.owner && (!isHere || twin.namespace === target.namespace));
    return brothers.length === peers.length ? peers[brothers.indexOf(target)] : undefined;
}
 
function refuseShared(target, source, named, environment) {
    const other = named.find(({ path }) => target.also.includes(path));
    if (other === undefined || (0,sides .E4)(other) === (0,sides .E4)(source))
        return null;
    const { occurrence, image } = target;
    const also = `by a YAML alias or a merge key it is also ${other.occurrence.path}`;
    const why = `of which ${environment} holds another version (${(0,moves .ik)(other.occurrence)})`;
    return (0,moves .fJ)(occurrence, image, `${(0,moves .ik)(occurrence)}: ${also}, ${why}; write it out for each`);
}
 
; 


 
function describePromotion(policy, { source, target, rollback }, options, found) {
    const isRequired = matchStatus(options.requireStatus);
    return {
        source: source.name,
        target: target.name,
        fromRef: options.fromRef,
        rollback,
        commit: found.commit,
        soak: rollback ? 0 : target.soak,
        requireStatus: options.requireStatus,
        statuses: [...(found.facts.statuses ?? [])].map(([commit, checks]) => ({
            commit,
            checks: checks.filter(isRequired),
        })),
        lanes: findLanes(policy, found.planned, found.occurrences),
    };
}
function findLanes(policy, { changes }, occurrences) {
    const moved = new Set(changes.map(({ image }) => (0,image_name .KP)(image)));
    const ours = occurrences.filter(({ image }) => image !== null && moved.has((0,image_name .KP)(image)));
    return policy.environments.map(({ name, promoteFrom }) => ({
        environment: name,
        promoteFrom,
        holds: ours
            .filter(({ environment }) => environment === name)
            .map(({ file, line, image, tag, digest }) => ({ file, line, image: image ?? '', tag, digest })),
    }));
}
 
 
var edit = __webpack_require__(98251);
 
var insert = __webpack_require__(5206);
; 


 
function addingMoves(decisions) {
    return decisions.flatMap((decision) => (decision.kind === 'move' && isAdding(decision.move) ? [decision.move] : []));
}
 
function writeAdditions(decisions, texts) {
    const byFile = (0,collate .$)(addingMoves(decisions), ({ occurrence }) => occurrence.file);
    const inserted = new Map([...byFile].map(([file, all]) => [file, insertInto(texts.get(file), all)]));
    return decisions.map((decision) => {
        if (decision.kind !== 'move' || !isAdding(decision.move))
            return decision;
        const { move } = decision;
        const write = inserted.get(move.occurrence.file);
        return write ? { kind: 'move', move: { ...move, addition: { ...move.addition, written: write(move) } } } : decision;
    });
}
function isAdding(move) {
    return move.addition !== undefined;
}
function insertInto(text, moves) {
    const refused = (reason) => ({ ok: false, reason });
    const inserted = text === undefined
        ? refused('the file cannot be read')
        : /^sops:/m.test(text)
            ? refused('the file is encrypted with sops, and an edit would break its MAC')
            : (0,insert .P)(text, moves.flatMap(({ addition }) => addition.insertions));
    const start = inserted.ok ? (inserted.edits[0]?.span.start ?? 0) : 0;
    const line = (text ?? '').slice(0, start).split('\n').length;
    return ({ to }) => {
        const written = inserted.ok ? { ok: true, edits: inserted.edits, to } : inserted;
        return { written, line };
    };
}
 
 
var proof = __webpack_require__(69982);
 
var prove = __webpack_require__(52914);
; 










async function planWithAdditions(scene, decisions, surroundings, sources) {
    const files = new Set(addingMoves(decisions).map(({ occurrence }) => occurrence.file));
    const texts = await readTexts(scene.workspace, files);
    let current = decisions;
     
    for (;;) {
        const planned = (0,moves .XA)(writeAdditions(current, texts), surroundings, sources);
        const refused = await findRefused(scene, planned.changes.filter((change) => change.added), texts);
        if (refused.size === 0)
            return planned;
        current = current.map((decision) => refuse(decision, refused));
    }
}
async function readTexts(workspace, files) {
    const texts = new Map();
    for (const file of files) {
        const content = await workspace.read(file);
        if (content.ok)
            texts.set(file, content.text);
    }
    return texts;
}
const keyOf = ({ file, path, image }) => [file, path, image].join('\n');
function refuse(decision, refused) {
    if (decision.kind !== 'move' || !decision.move.addition)
        return decision;
    const { occurrence, image } = decision.move;
    const reason = refused.get(keyOf({ file: occurrence.file, path: occurrence.path, image }));
    return reason === undefined ? decision : (0,moves .fJ)(occurrence, image, reason);
}
 
async function findRefused({ workspace, policy, environment, ownUrls }, changes, texts) {
    const refused = new Map();
    const reader = (0,scan_tree .cE)(policy);
    const edited = new Map();
    for (const [file, all] of (0,collate .$)(changes, (change) => change.file)) {
        const text = texts.get(file) ?? '';
        const edits = all[0]?.edits ?? [];
        const after = (0,edit .c)(text, edits);
        const deviation = (0,proof .F)(reader.scan(file, text), reader.scan(file, after), all, edits);
        if (deviation === null)
            edited.set(file, after);
        else
            for (const change of all)
                refused.set(keyOf(change), `${file} would not say it: ${deviation.reason}`);
    }
    if (edited.size === 0)
        return refused;
    const { occurrences } = await (0,whole .j)((0,prove .j)(workspace, edited), policy, ownUrls);
    const runs = new Set(occurrences
        .filter((occurrence) => occurrence.environment === environment && occurrence.problem === null)
        .map(({ file, image, digest }) => `${file} ${image}@${digest}`));
    for (const change of changes) {
        const { file, path, image, to } = change;
        if (refused.has(keyOf(change)) || runs.has(`${file} ${image}@${to.digest}`))
            continue;
        refused.set(keyOf(change), `${file}: ${path} could be added, and ${environment} would not run ${to.digest} by that`);
    }
    return refused;
}
 
 
var policy_origin = __webpack_require__(97487);
; 








async function judgeCrossings(policy, proposed, registry, hold) {
    const isOurs = (0,policy_images .FF)(policy);
    const origin = (0,policy_origin .y)(policy);
    const judged = await Promise.all(proposed.map(async (proposal) => {
        const { image, sourceImage, source, target, to } = proposal;
         
        const held = hold({ image, environment: target.environment, digest: to.digest });
        if (image === sourceImage || held !== null)
            return { proposal, note: null };
        if (!isOurs(sourceImage))
            return (0,moves .fJ)(target, image, `${(0,moves .ik)(source)} says ${sourceImage}, which neither "firstParty" nor "mirrors" of the policy names`);
        const answer = registry ? await (0,ask .FI)(registry, policy, (0,image_name ["if"])(image), to.digest) : null;
        const isMirror = origin(image) === origin(sourceImage);
        const refusal = strangers_refuse(proposal, answer, isMirror);
        return refusal === null ? { proposal, note: describe(proposal, answer) } : (0,moves .fJ)(target, image, refusal);
    }));
    const crossed = judged.flatMap((each) => ('proposal' in each ? [each] : []));
    return {
        proposed: crossed.map(({ proposal }) => proposal),
        decided: judged.flatMap((each) => ('kind' in each ? [each] : [])),
        notes: new Map(crossed.flatMap(({ proposal, note }) => (note === null ? [] : [[(0,place_id .VM)(proposal.target), [note]]]))),
    };
}
function strangers_refuse({ image, sourceImage, to }, answer, isMirror) {
    if (answer === null || answer.ok)
        return null;
    const copy = `crane copy ${sourceImage}@${to.digest} ${image}`;
    if (answer.kind === 'missing')
        return `${image} does not have all of ${to.digest} of ${sourceImage}; copy it first: ${copy}`;
    return isMirror ? `nobody knows whether ${image} has ${to.digest}: ${answer.reason}` : null;
}
function describe({ image, sourceImage }, answer) {
    const from = `comes from ${sourceImage}`;
    if (answer?.ok)
        return `${from}; ${image} has it`;
    const why = answer === null ? 'no registry was asked' : answer.reason;
    return `${from}; whether ${image} has it is not known: ${why}`;
}
 
; 


















async function promote(ports, policy, options) {
    const lane = (0,lanes .b$)(policy, options);
    requireForge(ports, options);
    const commit = await findCommit(ports.git, lane, options);
     
    const [{ sources, targets }, history] = await Promise.all([
        readSides(ports, policy, options.fromRef === null ? null : commit.sha, options.ownUrls),
        readPromotionHistory(ports.git, policy, lane, commit, options),
    ]);
    const from = { ...sources, environment: lane.source.name };
    const to = { ...targets, environment: lane.target.name };
    requireState(lane, options, from, to);
    const matches = await withAdditions(ports, policy, lane, options, findPairs(policy, from, to, options.images), {
        sources,
        targets,
        commit,
    });
    const found = findProposals(matches.pairs);
    const crossings = await judgeCrossings(policy, found.proposed, ports.registry, (0,holds .Bv)(policy, options.now));
    const { proposed } = crossings;
    const decided = [...found.decided, ...crossings.decided, ...skipTemplated(lane.rollback ? [to] : [to, from])];
    const facts = await askPromotionFacts(ports, policy, lane, proposed, to.occurrences, history, {
        ...options,
        commit: commit.sha,
    });
    const gates = { ...openGates(policy, lane, options), notes: crossings.notes };
    const decisions = [...matches.decided, ...decided, ...decidePromotions(proposed, facts, gates)];
    const planned = (0,hint .hG)(await planWithAdditions({ workspace: ports.workspace, policy, environment: to.environment, ownUrls: options.ownUrls }, decisions, { ...targets, companions: policy.companions }, sources.looseDigests), policy, [from.environment, to.environment], [...from.occurrences, ...to.occurrences]);
    const changes = ports.registry && options.builds ? await (0,ask .pi)(ports.registry, policy, planned.changes) : planned.changes;
    const promotion = describePromotion(policy, lane, options, { commit, facts, planned, occurrences: to.occurrences });
    return { ...planned, changes, promotion };
}
 
function openGates(policy, { source, target, rollback }, options) {
    return {
        ...options,
        source: source.name,
        target: target.name,
        again: options.again ?? false,
        hold: (0,holds .Bv)(policy, options.now),
        soak: rollback ? 0 : target.soak,
    };
}
 
async function withAdditions({ workspace, git }, policy, lane, { add = false, fromRef }, matches, trees) {
    if (!add)
        return { ...matches, decided: [...matches.decided, ...matches.lacking.map(({ decision }) => decision)] };
    const from = fromRef === null ? workspace : await git.at(trees.commit.sha);
    return findAdditions(policy, lane, matches, { ...trees, from });
}
 
async function findCommit(git, { rollback }, options) {
    const { fromRef, head = 'HEAD' } = options;
    if (fromRef === null)
        return git.commit(head);
    const commit = await git.commit(fromRef);
    await git.requireFullHistory();
    await requireOnLine(git, commit, { head, fromRef, rollback });
    return commit;
}
 
function requireState({ source }, { fromRef }, from, to) {
    if (fromRef === null)
        return;
    const holds = ({ occurrences, environment }) => occurrences.some((occurrence) => occurrence.environment === environment);
    if (holds(from) || !holds(to))
        return;
    throw new errors .y(`${source.name} had no image at ${(0,suggest .hD)(fromRef)}, by the layout of today: it may have had another name or directory then. Nothing was changed; choose a later ref.`);
}
function requireForge({ forge }, { requireStatus }) {
    if (forge || requireStatus.length === 0)
        return;
    throw new errors .y('A required status is read from the forge, and none is at hand here; leave it out, or run the action.');
}
async function readSides({ workspace, git }, policy, ref, ownUrls) {
    if (ref === null) {
        const tree = await (0,whole .j)(workspace, policy, ownUrls);
        return { sources: tree, targets: tree };
    }
    if (!(await git.isClean())) {
        throw new errors .y('The work tree has changes that are not committed; commit or stash them before a promotion from a ref.');
    }
    const [sources, targets] = await Promise.all([
        (0,whole .j)(await git.at(ref), policy, ownUrls),
        (0,whole .j)(workspace, policy, ownUrls),
    ]);
    return { sources, targets };
}
 

  })

};
