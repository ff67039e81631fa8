export const id = 220;
export const ids = [220,553];
export const modules = {

  9220:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  composeUnits: () => (  composeUnits)
});

 
var image_keys = __webpack_require__(5232);
 
var sign = __webpack_require__(6172);
 
var yaml_node = __webpack_require__(5794);
; 


 
function groupKeys(texts, above, names) {
    const key = String(above ?? '');
    const inBlock = (0,image_keys .K1)(key);
    const ofImages = inBlock || (0,image_keys .sM)(key);
    const groups = new Map();
    for (const [name, value] of texts) {
        const part = partOf(name, inBlock, names) ?? (ofImages && mayBeReference(value) ? whole(name) : null);
        if (part !== null)
            groups.set(part.prefix, (groups.get(part.prefix) ?? new Map()).set(name, part.role));
    }
    return [...groups].map(([prefix, keys]) => ({ prefix, keys }));
}
 
function partOf(key, inBlock, names) {
    const role = names.roleOf(key) ?? (inBlock ? (blockRoles[key] ?? null) : null);
    if (role !== null)
        return { prefix: '', role };
    const flat = (0,image_keys .d5)(key);
    if (flat !== null)
        return flat;
    return (0,image_keys .lu)(key) || names.references.has(key) ? whole(key) : null;
}
const blockRoles = { repo: 'repository', name: 'repository', version: 'tag' };
 
function whole(key) {
    return { prefix: key, role: 'reference' };
}
 
function mayBeReference(value) {
    const at = (0,yaml_node .hd)(value);
    return at === null || (at.kind === 'scalar' && /[/:]/.test((0,yaml_node .ws)(at)));
}
 
 
var kustomize_layer = __webpack_require__(5687);
 
var glance = __webpack_require__(7092);
; 



const patterns = new WeakMap();


function findSigns(root, text, names) {
    const map = (0,yaml_node .hd)(root);
     
    if (map?.kind !== 'map' || map.entries.some(({ key }) => (0,kustomize_layer .ZZ)(key) !== null))
        return null;
    const pattern = patterns.get(names) ?? compile(names);
    patterns.set(names, pattern);
    const signs = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text))
        signs.push(match.index);
    return signs;
}
 
function compile(names) {
    const own = [...names.glance.bits].flatMap(([key, bits]) => (bits === glance .H.image ? [key] : []));
    const words = [...own, ...names.references].filter((key) => key !== '<<' && key !== 'version' && key !== 'image');
    const escaped = words.map((key) => key.replace(/[^\w]/g, '\\$&'));
    return new RegExp(['[iI]mage', 'IMAGE', '<<', '\\*', '\\\\', ...escaped].join('|'), 'g');
}
 
 
var read_layer = __webpack_require__(8389);
; 






 
function listBlocks(release, names) {
    const found = new Map();
    const add = (candidate) => {
        const other = found.get(candidate.id);
        found.set(candidate.id, other === undefined ? candidate : withKeys(other, candidate.keys));
    };
    for (const { layer, path } of release.layers) {
        if (layer.unknown !== undefined)
            continue;
        for (const candidate of indexOf(layer, names))
            add(path.length === 0 ? candidate : below(path, candidate));
        for (const candidate of assigned(layer.assignments ?? [], names))
            add(candidate);
    }
    for (const { from, to } of release.imports) {
        for (const candidate of [...found.values()].filter(({ path }) => isBelow(path, from)))
            add(toCandidate([...to, ...candidate.path.slice(from.length)], candidate.prefix, candidate.keys));
    }
    joinShortNames(found);
    return [...found.values()].map(({ path, prefix, keys }) => ({
        path,
        prefix,
        parts: [...keys].map(([key, role]) => ({ role, key, value: release.at([...path, key]) })),
    }));
}
function withKeys(candidate, keys) {
    const isKnown = [...keys.keys()].every((key) => candidate.keys.has(key));
    return isKnown ? candidate : { ...candidate, keys: new Map([...candidate.keys, ...keys]) };
}
function below(path, candidate) {
    return toCandidate([...path, ...candidate.path], candidate.prefix, candidate.keys);
}
function toCandidate(path, prefix, keys) {
    return { id: idOf(path, prefix), path, prefix, keys };
}
function idOf(path, prefix) {
    return JSON.stringify([path, prefix]);
}
 
function joinShortNames(found) {
    for (const [id, { path, prefix, keys }] of found) {
        const other = idOf(path, '');
        const block = found.get(other);
        if (prefix !== 'image' || keys.size !== 1 || block === undefined)
            continue;
        if ([...block.keys.values()].includes('repository'))
            continue;
        found.delete(id);
        found.set(other, { ...block, keys: new Map([...block.keys, ['image', 'repository']]) });
    }
}
function isBelow(path, above) {
    return above.every((step, index) => path[index] === step);
}
 
const indexes = new WeakMap();
function indexOf({ root, source }, names) {
    if (root === null)
        return [];
    const byRoot = indexes.get(names) ?? new WeakMap();
    indexes.set(names, byRoot);
    const known = byRoot.get(root);
    if (known !== undefined)
        return known;
    const into = { names, found: [], nodes: maxNodes, signs: findSigns(root, source.text, names) };
    walk(into, root, []);
    byRoot.set(root, into.found);
    return into.found;
}
 
const maxNodes = 200_000;
const maxPath = 40;
function walk(into, node, path) {
    const at = (0,yaml_node .hd)(node);
    if (at === null || at.kind === 'scalar' || path.length > maxPath || into.nodes-- <= 0)
        return;
    if (at.kind === 'sequence') {
        for (const [index, item] of at.items.entries()) {
            if (!isText(item))
                walk(into, item, [...path, index]);
        }
        return;
    }
    const isBlock = (0,image_keys .K1)(String(path.at(-1) ?? ''));
     
    if (into.signs !== null && !isBlock && !(0,sign .cM)(into.signs, at.start, at.end))
        return;
    const entries = (0,read_layer .fi)(at);
    const texts = entries.flatMap(([key, { value }]) => (isText(value) ? [[key, value]] : []));
    for (const { prefix, keys } of groupKeys(texts, path.at(-1), into.names)) {
        into.found.push(toCandidate(path, prefix, keys));
    }
    for (const [key, { value }] of entries)
        if (!isText(value))
            walk(into, value, [...path, key]);
}
 
function assigned(assignments, names) {
    return assignments.flatMap(({ path }) => {
        const key = path.at(-1);
        if (typeof key !== 'string')
            return [];
        const groups = groupKeys([[key, null]], path.at(-2), names);
        return groups.map(({ prefix, keys }) => toCandidate(path.slice(0, -1), prefix, keys));
    });
}
function isText(value) {
    const at = (0,yaml_node .hd)(value);
    return at === null || at.kind === 'scalar';
}
 
 
var helm_chart = __webpack_require__(6817);
; 
 
function listCharts(instances) {
    const states = new Map();
    for (const instance of instances) {
        for (const state of chart_states_walk(instance, [], null)) {
            const key = JSON.stringify([state.path, state.chart.name]);
            const other = states.get(key);
            states.set(key, other === undefined || other.state === state.state ? state : { ...state, state: 'unknown', reason });
        }
    }
    return [...states.values()];
}
const reason = 'what switches it depends on what is not known here';
function* chart_states_walk(instance, path, above) {
    const { chart, subcharts, off } = instance;
    const own = instance.state === 'unknown' ? 'unknown' : above;
    if (own === 'unknown')
        yield { chart, path, state: 'unknown', reason };
    else if (chart.elsewhere !== undefined)
        yield { chart, path, state: 'elsewhere', reason: chart.elsewhere };
    else
        yield { chart, path, state: 'on', reason: '' };
    for (const subchart of subcharts)
        yield* chart_states_walk(subchart, [...path, subchart.name], own);
    for (const { name, chart: switched, reason: why } of off)
        yield* walkOff(switched, [...path, name], why);
}
function* walkOff(chart, path, why) {
    yield { chart, path, state: 'off', reason: why };
    for (const inner of chart.charts)
        yield* walkOff(inner, [...path, inner.name], why);
}
 
function ownLayers(chart, path) {
    const own = chart.values === null ? [] : [{ layer: chart.values, path }];
    const inner = chart.charts.flatMap((subchart) => namesOf(chart, subchart).flatMap((name) => ownLayers(subchart, [...path, name])));
    return [...own, ...inner];
}
function namesOf(chart, subchart) {
    const declared = (chart.dependencies ?? []).filter(({ name }) => name === subchart.name);
    return declared.length === 0 ? [subchart.name] : declared.map(({ alias, name }) => alias ?? name);
}
 
function listImports({ subcharts, dependencies }, path) {
    const inner = subcharts.flatMap((subchart) => listImports(subchart, [...path, subchart.name]));
    const own = dependencies.flatMap(({ goesBy, imports }) => imports.map(({ child, parent }) => ({
        from: [...path, goesBy, ...child.split('.')],
        to: parent === '.' ? path : [...path, ...parent.split('.')],
    })));
    return [...inner, ...own];
}
 
 
var helm_view = __webpack_require__(8756);
; 

 
function layOver(below, above) {
    if (above.kind === 'absent')
        return below;
    if (above.kind === 'unknown')
        return (0,helm_view .L5)(above.reason, layOver(below, above.otherwise));
    if (above.kind !== 'map' || (below.kind !== 'map' && below.kind !== 'unknown'))
        return above;
    return (0,helm_view .Zh)(above, below, (key) => layOver((0,helm_view .jf)(below, key), above.get(key)));
}
 
function mergeDropping(below, above) {
    if (above.kind === 'absent')
        return below;
    if (above.kind === 'null')
        return { kind: 'absent', by: above.origin };
    if (above.kind === 'unknown')
        return (0,helm_view .L5)(above.reason, mergeDropping(below, above.otherwise));
    if (below.kind === 'unknown')
        return (0,helm_view .L5)(below.reason, mergeDropping(below.otherwise, above));
    const isFresh = below.kind === 'absent' || below.kind === 'null';
    if (!isFresh && above.kind !== below.kind)
        return (0,helm_view .L5)(`kustomize refuses to merge a ${above.kind} with a ${below.kind}`, above);
    if (above.kind !== 'map')
        return above;
    return isFresh ? withoutNulls(above) : (0,helm_view .Zh)(above, below, (key) => mergeDropping((0,helm_view .jf)(below, key), above.get(key)));
}


function mergeTables(winner, loser, merge) {
    if (winner.kind === 'unknown')
        return (0,helm_view .L5)(winner.reason, mergeTables(winner.otherwise, loser, merge));
    return (0,helm_view .Zh)(winner, loser, (key) => mergeEntry((0,helm_view .jf)(winner, key), (0,helm_view .jf)(loser, key), merge));
}
function mergeEntry(wins, loses, merge) {
    switch (wins.kind) {
        case 'absent':
            return loses.kind === 'absent' && wins.by !== undefined ? wins : loses;
        case 'null':
            return merge || loses.kind === 'null' || loses.kind === 'absent' ? wins : { kind: 'absent', by: wins.origin };
        case 'map':
            return loses.kind === 'map' || loses.kind === 'unknown' ? mergeTables(wins, loses, merge) : wins;
        case 'unknown':
            return (0,helm_view .L5)(wins.reason, mergeEntry(wins.otherwise, loses, merge));
        case 'scalar':
        case 'list':
            return wins;
        default:
            return wins;
    }
}
 
function coalesceValues(given, own, how) {
    if (given.kind === 'unknown')
        return (0,helm_view .L5)(given.reason, coalesceValues(given.otherwise, own, how));
    return (0,helm_view .Zh)(given, own, (key) => coalesceEntry((0,helm_view .jf)(given, key), (0,helm_view .jf)(own, key), key, how));
}
function coalesceEntry(given, own, key, how) {
    if (own.kind === 'absent')
        return given;
    const clean = how.clean && !how.merge;
    switch (given.kind) {
        case 'absent':
            return clean ? withoutNulls(own) : own;
        case 'null':
            return how.merge ? given : { kind: 'absent', by: given.origin };
        case 'map':
            return own.kind === 'map' || own.kind === 'unknown' ? coalesceMaps(given, own, key, how) : given;
        case 'unknown':
            return (0,helm_view .L5)(given.reason, coalesceEntry(given.otherwise, own, key, how));
        case 'scalar':
        case 'list':
            return given;
        default:
            return given;
    }
}
function coalesceMaps(given, own, key, how) {
    const merge = how.merge || (how.subcharts?.has(key) ?? false);
    return mergeTables(given, how.clean && !merge ? withoutNulls(own) : own, merge);
}
 
function withoutNulls(view) {
    switch (view.kind) {
        case 'null':
            return { kind: 'absent', by: view.origin };
        case 'map':
            return (0,helm_view .EH)((key) => withoutNulls(view.get(key)), view.keys, view.origins);
        case 'unknown':
            return (0,helm_view .L5)(view.reason, withoutNulls(view.otherwise));
        case 'absent':
        case 'scalar':
        case 'list':
            return view;
        default:
            return view;
    }
}
 
; 


 
function withGlobals(block, above) {
    const own = (0,helm_view .jf)(block, 'global');
    if (!isTable(own) || !isTable(above))
        return block;
    const below = own.kind === 'absent' ? helm_view .MZ : own;
    const top = above.kind === 'absent' ? helm_view .MZ : above;
    const merged = (0,helm_view .Zh)(top, below, (key) => globalEntry((0,helm_view .jf)(top, key), (0,helm_view .jf)(below, key)));
    const keys = () => new Set([...(block.kind === 'map' ? block.keys() : []), 'global']);
    const origins = block.kind === 'map' ? block.origins : () => [];
    return (0,helm_view .EH)((key) => (key === 'global' ? merged : (0,helm_view .jf)(block, key)), keys, origins);
}
function isTable(view) {
    return view.kind === 'absent' || view.kind === 'map' || view.kind === 'unknown';
}
function globalEntry(above, below) {
    switch (above.kind) {
        case 'absent':
            return below;
        case 'map':
            if (below.kind === 'absent')
                return above;
            return below.kind === 'map' || below.kind === 'unknown' ? mergeTables(above, below, true) : below;
        case 'unknown':
            return (0,helm_view .L5)(above.reason, globalEntry(above.otherwise, below));
        case 'null':
        case 'scalar':
        case 'list':
            if (below.kind === 'unknown')
                return (0,helm_view .L5)(below.reason, globalEntry(above, below.otherwise));
            return below.kind === 'map' ? below : above;
        default:
            return above;
    }
}


function leak(shared, given, found) {
    if (shared.kind !== 'map' || !isTable(given))
        return shared;
    return replaceThird(shared, (key, second) => {
        const below = (0,helm_view .jf)(given, key);
        return isTable(below) ? (0,helm_view .jf)((0,helm_view .jf)(found, key), second) : null;
    });
}
 
function withShared({ subcharts }, values, shared) {
    if (values.kind !== 'map' || shared.kind !== 'map')
        return values;
    const global = replaceThird(values.get('global'), (first, second) => (0,helm_view .jf)((0,helm_view .jf)(shared, first), second));
    const get = (key) => {
        if (key === 'global')
            return global;
        const subchart = subcharts.find(({ name }) => name === key);
        return subchart === undefined ? values.get(key) : withShared(subchart, values.get(key), global);
    };
    return (0,helm_view .EH)(get, values.keys, values.origins);
}
 
function replaceThird(global, other) {
    if (global.kind !== 'map')
        return global;
    const inner = (first, view) => {
        if (view.kind !== 'map')
            return view;
        const get = (second) => {
            const own = view.get(second);
            const found = own.kind === 'map' ? other(first, second) : null;
            return found?.kind === 'map' ? found : own;
        };
        return (0,helm_view .EH)(get, view.keys, view.origins);
    };
    return (0,helm_view .EH)((first) => inner(first, global.get(first)), global.keys, global.origins);
}
 
; 



 
function coalesce(instance, given, merge) {
    const { subcharts, chart, helm } = instance;
    const names = chart.elsewhere === undefined ? new Set(subcharts.map(({ name }) => name)) : null;
    const how = { merge, clean: helm === 4, subcharts: names };
    const base = coalesceValues(given, instance.own, how);
    if (base.kind === 'unknown')
        return (0,helm_view .L5)(base.reason, coalesce(instance, base.otherwise, merge));
    if (names === null || names.size === 0)
        return base;
    const blocks = once(() => coalesceBlocks(instance, base, merge));
    const get = (key) => {
        if (key === 'global')
            return blocks().shared;
        return names.has(key) ? (blocks().byName.get(key) ?? helm_view .Ge) : (0,helm_view .jf)(base, key);
    };
    return (0,helm_view .EH)(get, () => new Set([...(0,helm_view .YD)(base), ...names]), () => (0,helm_view .TZ)(base));
}
 
function coalesceBlocks({ subcharts }, base, merge) {
    const byName = new Map();
    let shared = (0,helm_view .jf)(base, 'global');
    for (const subchart of subcharts) {
        const block = byName.get(subchart.name) ?? (0,helm_view .jf)(base, subchart.name);
        const given = block.kind === 'absent' ? helm_view .MZ : block;
        const isTable = given.kind === 'map' || given.kind === 'unknown';
        const values = isTable ? coalesce(subchart, withGlobals(given, shared), merge) : given;
        byName.set(subchart.name, values);
        if (isTable)
            shared = leak(shared, (0,helm_view .jf)(given, 'global'), (0,helm_view .jf)(values, 'global'));
    }
    for (const subchart of subcharts)
        byName.set(subchart.name, withShared(subchart, byName.get(subchart.name) ?? helm_view .Ge, shared));
    return { byName, shared };
}
 
function findRefused(instance) {
    return instance.subcharts.reduce((found, subchart) => found ?? findRefused(subchart), instance.refused);
}
 
function findMismatch(instance, values) {
    for (const subchart of instance.subcharts) {
        const block = (0,helm_view .jf)(values, subchart.name);
        if (block.kind === 'scalar' || block.kind === 'list' || block.kind === 'null')
            return subchart.name;
        const below = findMismatch(subchart, block);
        if (below !== null)
            return `${subchart.name}.${below}`;
    }
    return null;
}
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
 
; 





function importValues(instance) {
    const subcharts = instance.subcharts.map(importValues);
    const inner = { ...instance, subcharts };
    if (instance.dependencies.length === 0)
        return inner;
    const values = coalesce(inner, helm_view .MZ, true);
    const imports = instance.dependencies.flatMap(({ goesBy, imports }) => imports.map(({ child: from, parent }) => ({
        from: [goesBy, ...from.split('.')],
        to: parent === '.' ? [] : parent.split('.'),
    })));
    const refused = inner.refused ?? findMismatch(inner, values);
    return {
        ...inner,
        refused,
        own: imports.length > 0 && values.kind === 'map' ? mergeImports(values, imports) : values,
    };
}


function mergeImports(values, imports) {
    const table = toTable(values);
    const brought = new Map();
    const dark = [];
    for (const { from, to } of imports) {
        const found = find(table, from);
         
        if (found instanceof Map)
            mergeInto(brought, nest(found.size === 0 ? new Map() : found, to));
        const view = (0,helm_view .Xn)(values, from);
        if (view.kind === 'unknown')
            dark.push(imports_below(view, to));
    }
    const whole = copy(table);
    mergeInto(whole, brought);
    return dark.reduce((sum, view) => mergeTables(sum, view, true), toView(whole, values));
}
 
function imports_below(view, path) {
    return path.reduceRight((inner, key) => (0,helm_view .EH)((asked) => (asked === key ? inner : helm_view .Ge), () => new Set([key]), () => (0,helm_view .TZ)(inner)), view);
}
function toTable(view) {
    const table = new Map();
    for (const key of view.keys()) {
        const inner = view.get(key);
        if (inner.kind === 'map')
            table.set(key, toTable(inner));
        else if (inner.kind !== 'absent')
            table.set(key, inner);
    }
    return table;
}
function toView(table, like) {
    return (0,helm_view .EH)((key) => {
        const inner = table.get(key);
        if (inner === undefined)
            return (0,helm_view .jf)(like, key).kind === 'absent' ? (0,helm_view .jf)(like, key) : helm_view .Ge;
        return inner instanceof Map ? toView(inner, (0,helm_view .jf)(like, key)) : inner;
    }, () => new Set([...table.keys(), ...(0,helm_view .YD)(like)]), () => (0,helm_view .TZ)(like));
}
function find(table, path) {
    return path.reduce((at, key) => (at instanceof Map ? at.get(key) : undefined), table);
}
function nest(table, path) {
    return path.reduceRight((inner, key) => new Map([[key, inner]]), table);
}
function copy(table) {
    return new Map([...table].map(([key, inner]) => [key, inner instanceof Map ? copy(inner) : inner]));
}
 
function mergeInto(winner, loser) {
    for (const [key, inner] of winner)
        if (isNull(inner))
            loser.set(key, inner);
    for (const [key, inner] of loser) {
        const own = winner.get(key);
        if (own === undefined)
            winner.set(key, inner);
        else if (inner instanceof Map && own instanceof Map && inner !== own)
            mergeInto(own, inner);
    }
}
function isNull(inner) {
    return !(inner instanceof Map) && inner.kind === 'null';
}
 
; 



 
function loadInstance(chart, name, helm) {
    return {
        chart,
        name,
        helm,
        own: ownValues(chart, helm),
        subcharts: chart.charts.map((inner) => loadInstance(inner, inner.name, helm)),
        dependencies: (chart.dependencies ?? []).map((dependency) => ({ ...dependency, goesBy: dependency.name })),
        state: 'on',
        off: [],
        refused: null,
    };
}
function ownValues(chart, helm) {
    if (chart.elsewhere !== undefined)
        return (0,helm_view .L5)(chart.elsewhere);
    if (chart.values === null)
        return helm_view .MZ;
    return (0,read_layer .AS)(chart.values, helm).reduce(layOver, helm_view .MZ);
}
 
 
var set = __webpack_require__(5828);
 
var version_range = __webpack_require__(7253);
; 







function switchSubcharts(instance, given, path) {
    const { chart, helm } = instance;
    if (chart.dependencies === null)
        return instance;
    const named = chart.dependencies.map((dependency) => ({
        ...dependency,
        goesBy: dependency.alias ?? dependency.name,
    }));
    const isDeclared = (found) => named.some((dependency) => answers(found, dependency));
    const undeclared = instance.subcharts.filter((subchart) => !isDeclared(subchart.chart));
    const declared = named.flatMap((dependency) => {
        const found = chart.charts.find((inner) => answers(inner, dependency));
         
        if (found === undefined && chart.charts.some(({ name }) => name === dependency.name))
            return [];
        const elsewhere = `the chart ${dependency.name} is not in this tree`;
        return [loadInstance(found ?? (0,helm_chart.chartElsewhere)(dependency.name, elsewhere), dependency.goesBy, helm)];
    });
    const all = [...undeclared, ...declared];
    const values = coalesce({ ...instance, subcharts: all }, given, false);
    const states = new Map(named.map((dependency) => [dependency, stateOf(dependency, values, path)]));
    const offs = new Map([...states].flatMap(([{ goesBy }, { off }]) => (off === null ? [] : [[goesBy, off]])));
    const kept = all.filter(({ name }) => !offs.has(name));
    const doubtful = new Set([...states].filter(([, { doubt }]) => doubt).map(([{ goesBy }]) => goesBy));
    return {
        ...instance,
        subcharts: kept.map((subchart) => {
            const switched = switchSubcharts(subchart, values, `${path}${subchart.name}.`);
            return doubtful.has(subchart.name) ? { ...switched, state: 'unknown' } : switched;
        }),
        refused: findMismatch({ ...instance, subcharts: all }, values),
        dependencies: named.filter(({ goesBy }) => !offs.has(goesBy)),
        off: all.flatMap(({ name, chart }) => {
            const reason = offs.get(name);
            return reason === undefined ? [] : [{ name, chart, reason }];
        }),
    };
}
function answers(chart, dependency) {
    return chart.name === dependency.name && (0,version_range .h)(chart.version, dependency.version);
}
 
function stateOf(dependency, values, path) {
    for (const condition of dependency.condition.trim().split(',')) {
        if (condition === '')
            continue;
        const view = (0,helm_view .Xn)(values, `${path}${condition}`.split('.'));
        if (view.kind === 'unknown')
            return { off: null, doubt: true };
        if (view.kind !== 'scalar' || view.type !== 'boolean')
            continue;
        return { off: view.text === 'false' ? `its condition ${condition} is false` : null, doubt: false };
    }
    return stateByTags(dependency.tags, (0,helm_view .jf)(values, 'tags'));
}
function stateByTags(names, tags) {
    const views = names.map((name) => (0,helm_view .jf)(tags, name));
    const says = (text) => views.some((view) => view.kind === 'scalar' && view.type === 'boolean' && view.text === text);
    if (says('true'))
        return { off: null, doubt: false };
    if (views.some(({ kind }) => kind === 'unknown'))
        return { off: null, doubt: true };
    return { off: says('false') ? `its tags (${names.join(', ')}) are off` : null, doubt: false };
}
 
; 












function openRelease(chart, layers, reason = 'the chart is not in this tree') {
    const root = chart ?? (0,helm_chart.chartElsewhere)('', reason);
    const worlds = listWorlds(root, layers).map((world) => openWorld(root, layers, world));
    const [first] = worlds;
    return {
        at: (path) => worlds.length === 1 && first !== undefined
            ? toValue((0,helm_view .Xn)(first.values, path))
            : join(worlds.map(({ when, values }) => ({ when, value: toValue((0,helm_view .Xn)(values, path)) }))),
        charts: first === undefined ? [] : listCharts(worlds.map(({ instance }) => instance)),
        layers: [...ownLayers(root, []), ...layers.map((layer) => ({ layer, path: [] }))],
        imports: first === undefined ? [] : listImports(first.instance, []),
        refused: worlds.find(({ refused }) => refused !== null)?.refused ?? null,
    };
}
 
const maxMaybes = 3;
function listWorlds(chart, layers) {
    const versions = differsByVersion(chart, layers) ? [3, 4] : [3];
    const maybes = layers.filter(({ maybe }) => maybe !== undefined).slice(0, maxMaybes);
    const worlds = [];
    for (const helm of versions) {
        for (let mask = 0; mask < 2 ** maybes.length; mask++) {
            const without = new Set(maybes.filter((_, index) => (mask & (2 ** index)) !== 0));
            const words = maybes.map((layer) => `${without.has(layer) ? 'not ' : ''}${layer.maybe ?? ''}`);
            const version = versions.length > 1 ? [helm === 3 ? 'Helm 3' : 'Helm 4'] : [];
            worlds.push({ when: [...version, ...words].join(', '), helm, without });
        }
    }
    return worlds;
}
function openWorld(chart, layers, { when, helm, without }) {
    const user = layers
        .filter((layer) => !without.has(layer))
        .reduce((below, layer) => lay(below, layer, helm), helm_view .MZ);
    const loaded = loadInstance(chart, chart.name, helm);
    const instance = importValues(switchSubcharts(loaded, user, ''));
    const values = coalesce(instance, user, false);
    const mismatch = findRefused(instance) ?? findMismatch(instance, values);
    const refused = mismatch === null ? null : `Helm refuses the values of ${mismatch}: they are no map`;
    return { when, instance, refused, values: refused === null ? values : (0,helm_view .L5)(refused) };
}
function lay(below, layer, helm) {
    if (layer.assignments !== undefined && layer.unknown === undefined)
        return (0,set .k)(below, layer, layer.assignments);
     
    const whole = (0,read_layer .AS)(layer, helm).reduce(layOver, helm_view .MZ);
    return layer.drops ? mergeDropping(below, whole) : layOver(below, whole);
}
 
function differsByVersion(chart, layers) {
    const hasMore = (layer) => (layer?.further?.length ?? 0) > 0;
    const differs = ({ values, charts }) => hasMore(values) || (values !== null && (0,read_layer .u9)(values.root)) || charts.some(differs);
    return layers.some(hasMore) || differs(chart);
}
function toValue(view) {
    switch (view.kind) {
        case 'absent':
            return view;
        case 'null':
            return { kind: 'absent', by: view.origin };
        case 'scalar':
            return { kind: 'scalar', text: view.text, type: view.type, origin: view.origin };
        case 'list':
            return { kind: 'list', origin: view.origin };
        case 'map':
            return { kind: 'map', keys: view.keys(), origins: view.origins() };
        case 'unknown':
            return { kind: 'unknown', reason: view.reason, otherwise: toValue(view.otherwise) };
        default:
            return view;
    }
}
 
function join(results) {
    const distinct = [];
    for (const result of results)
        if (!distinct.some(({ value }) => isSame(value, result.value)))
            distinct.push(result);
    const [only] = distinct;
    if (only === undefined || distinct.length > 1)
        return { kind: 'either', results: distinct };
    if (only.value.kind !== 'map')
        return only.value;
    const keys = results.flatMap(({ value }) => (value.kind === 'map' ? [...value.keys] : []));
    return { ...only.value, keys: new Set(keys) };
}
function isSame(one, other) {
    if (one.kind === 'scalar' && other.kind === 'scalar')
        return one.text === other.text && one.type === other.type && one.origin.node === other.origin.node;
    if (one.kind === 'unknown' && other.kind === 'unknown')
        return isSame(one.otherwise, other.otherwise);
    if (one.kind === 'list' && other.kind === 'list')
        return one.origin.node === other.origin.node;
    return one.kind === other.kind;
}
 
 
var scan_names = __webpack_require__(5152);
 
var naming_block = __webpack_require__(1968);
 
var yaml_path = __webpack_require__(4997);
 
var inventory_block = __webpack_require__(3160);
 
var evidence_abstract = __webpack_require__(4993);
 
var aliases = __webpack_require__(47);
; 
const settledNothing = { kind: 'nothing' };
const settledText = (text) => ({ kind: 'scalar', type: 'string', text });
const settledTruth = (value) => ({ kind: 'scalar', type: 'boolean', text: String(value) });
const settledNumber = (value) => ({ kind: 'scalar', type: 'number', text: String(value) });
function settledLiteral(value) {
    if (value === null)
        return settledNothing;
    if (typeof value === 'string')
        return settledText(value);
    return typeof value === 'number' ? settledNumber(value) : settledTruth(value);
}
 
function isTrueSettled(value) {
    switch (value.kind) {
        case 'nothing':
            return false;
        case 'scalar':
            if (value.type === 'string')
                return value.text !== '';
            return value.type === 'number' ? Number(value.text) !== 0 : value.text === 'true';
        case 'map':
            return !value.isEmpty;
        case 'list':
            return value.items.length > 0;
        default:
            return value;
    }
}
 
function printSettled(value) {
    if (value.kind === 'nothing')
        return '';
    return value.kind === 'scalar' ? value.text : null;
}
 
function isSameSettled(one, other) {
    if (one === other)
        return true;
    switch (one.kind) {
        case 'scalar':
            return other.kind === 'scalar' && one.type === other.type && one.text === other.text;
        case 'nothing':
            return other.kind === 'nothing' && one.mayBeKey === other.mayBeKey;
        case 'map':
            return other.kind === 'map' && one.isEmpty === other.isEmpty;
        case 'list':
             
            return (other.kind === 'list' &&
                one.items.length === other.items.length &&
                one.items.every((item, index) => item.kind !== 'list' && isSameSettled(item, other.items[index] ?? settledNothing)));
        default:
            return one;
    }
}
 
function isEqualSettled(one, other) {
    if (one.kind === 'nothing' || other.kind === 'nothing')
        return one.kind === other.kind;
    if (one.kind !== 'scalar' || other.kind !== 'scalar' || one.type !== other.type)
        return null;
    return one.text === other.text;
}
 
function settleSame(through, value, by) {
    const text = printSettled(value);
    if (text === null || by === null)
        return null;
    const part = printSettled(by) ?? '';
    switch (through.replace(/ .*/s, '')) {
        case 'quote':
            return settledText(value.kind === 'nothing' ? '' : `"${text}"`);
        case 'toString':
            return value.kind === 'nothing' ? null : settledText(text);
        case 'trim':
            return settledText(text.trim());
        case 'trimPrefix':
            return settledText(text.startsWith(part) ? text.slice(part.length) : text);
        case 'trimSuffix':
            return settledText(part !== '' && text.endsWith(part) ? text.slice(0, -part.length) : text);
        case 'lower':
            return settledText(text.toLowerCase());
        default:
            return null;
    }
}
 
function isOfType(type, value) {
    switch (type) {
        case 'there':
            if (value.kind !== 'nothing')
                return true;
            return value.mayBeKey ? null : false;
        case 'invalid':
            return value.kind === 'nothing';
        case 'map':
            return value.kind === 'map';
        case 'slice':
            return value.kind === 'list';
        case 'string':
            return value.kind === 'scalar' && value.type === 'string';
        case 'bool':
            return value.kind === 'scalar' && value.type === 'boolean';
        default:
            return null;
    }
}
 
; 






function openValues({ at }, chart, block, over = new Map()) {
    const blocks = (0,aliases .Q)(chart, block.map(String));
    return (path) => {
        const whole = path.includes(evidence_abstract .__) ? inTurn(path, blocks) : path;
        if (whole === null)
            return null;
        const key = whole.at(-1) ?? '';
        const text = over.get(key);
        if (text !== undefined && blocks.some((one) => release_values_isSame(one, whole.slice(0, -1))))
            return settledText(text);
        const steps = toSteps(at, whole);
        const outcome = at(steps);
        if (outcome.kind !== 'either')
            return toSettled(at, steps, outcome);
        const [first = null, ...others] = outcome.results.map(({ value }) => toSettled(at, steps, value));
        return first !== null && others.every((other) => other !== null && isSameSettled(other, first)) ? first : null;
    };
}
function release_values_isSame(one, other) {
    return one.length === other.length && one.every((step, index) => step === other[index]);
}
 
function inTurn(path, blocks) {
    const last = path.lastIndexOf(evidence_abstract .__);
    const block = blocks.find((one) => last < one.length && path.every((step, at) => at > last || step === evidence_abstract .__ || step === one[at]));
    return block === undefined ? null : path.map((step, index) => (step === evidence_abstract .__ ? (block[index] ?? step) : step));
}
 
function toSteps(at, path) {
    const steps = [];
    for (const step of path) {
        const isIndex = /^\d+$/.test(step) && at(steps).kind === 'list';
        steps.push(isIndex ? Number(step) : step);
    }
    return steps;
}
 
const maxItems = 50;
function toSettled(at, path, value) {
    switch (value.kind) {
        case 'absent':
            return value.by === undefined ? settledNothing : { kind: 'nothing', mayBeKey: true };
        case 'scalar':
            return { kind: 'scalar', type: value.type, text: value.text };
        case 'map':
            return { kind: 'map', isEmpty: value.keys.size === 0 };
        case 'list': {
            const node = (0,yaml_node .hd)(value.origin.node);
            if (node?.kind !== 'sequence' || node.items.length > maxItems)
                return null;
            const items = node.items.map((_, index) => {
                const steps = [...path, index];
                const item = at(steps);
                return item.kind === 'either' || item.kind === 'list' ? null : toSettled(at, steps, item);
            });
            return items.includes(null) ? null : { kind: 'list', items: items.flatMap((item) => item ?? []) };
        }
        case 'unknown':
            return null;
        default:
            return value;
    }
}
 
 
var evidence_block = __webpack_require__(1970);
 
var evidence_evidence = __webpack_require__(6046);
 
var fields = __webpack_require__(7518);
 
var parts = __webpack_require__(277);
 
var evidence_printed = __webpack_require__(4889);
; 

 
function callPure(name, args) {
    return Object.hasOwn(pure, name) ? (pure[name]?.(args) ?? null) : null;
}
 
const ofTexts = (call) => (args) => {
    const texts = args.map((arg) => (arg.kind === 'scalar' && arg.type === 'string' ? arg.text : null));
    return texts.includes(null) ? null : call(...texts.map((text) => text ?? ''));
};
 
const ofNumbersAndText = (call) => (args) => {
    const last = args.at(-1);
    const numbers = args.slice(0, -1).map((arg) => (arg.kind === 'scalar' ? Number(arg.text) : Number.NaN));
    if (last?.kind !== 'scalar' || last.type !== 'string' || numbers.some((each) => !Number.isInteger(each)))
        return null;
    return call(last.text, numbers);
};
const pure = {
    eq: (args) => equalToAny(args, true),
    ne: (args) => equalToAny(args, false),
    hasPrefix: ofTexts((part = '', text = '') => settledTruth(text.startsWith(part))),
    hasSuffix: ofTexts((part = '', text = '') => settledTruth(text.endsWith(part))),
    contains: ofTexts((part = '', text = '') => settledTruth(text.includes(part))),
    upper: ofTexts((text = '') => settledText(text.toUpperCase())),
    replace: ofTexts((old = '', by = '', text = '') => (old === '' ? null : settledText(text.replaceAll(old, () => by)))),
    trunc: ofNumbersAndText((text, [length = 0]) => settledText(length < 0 ? text.slice(length) : text.slice(0, length))),
    substr: ofNumbersAndText((text, [start = 0, end = 0]) => settledText(start < 0 ? text.slice(0, end) : end < 0 || end > text.length ? text.slice(start) : text.slice(start, end))),
    splitList: ofTexts((sign = '', text = '') => listOf(text.split(sign))),
    split: ofTexts((sign = '', text = '') => listOf(text.split(sign))),
    splitn: (args) => {
        const [sign, count, text] = args.map(printSettled);
        if (!sign || !count || text === null || text === undefined)
            return null;
        const parts = text.split(sign);
        const kept = Number(count);
        return listOf(parts.length <= kept ? parts : [...parts.slice(0, kept - 1), parts.slice(kept - 1).join(sign)]);
    },
    item: ([list, key]) => {
        const index = key?.kind === 'scalar' ? Number(key.text.replace(/^_/, '')) : Number.NaN;
        return list?.kind === 'list' && Number.isInteger(index) ? (list.items.at(index) ?? settledNothing) : null;
    },
    join: ([sign, list]) => {
        const texts = list?.kind === 'list' ? list.items.map(printSettled) : [null];
        const by = sign === undefined ? null : printSettled(sign);
        return by === null || texts.includes(null) ? null : settledText(texts.join(by));
    },
    has: ([item, list]) => {
        if (item === undefined || list?.kind !== 'list')
            return null;
        const found = list.items.map((each) => isEqualSettled(each, item));
        return settledTruth(found.includes(true));
    },
    len: ([value]) => {
        if (value?.kind === 'list')
            return settledNumber(value.items.length);
        const isPlain = value?.kind === 'scalar' && value.type === 'string' && /^[ -~]*$/.test(value.text);
        return isPlain ? settledNumber(value.text.length) : null;
    },
    gt: ofNumbers((one, other) => one > other),
    ge: ofNumbers((one, other) => one >= other),
    lt: ofNumbers((one, other) => one < other),
    le: ofNumbers((one, other) => one <= other),
    any: (args) => settledTruth(args.some(isTrueSettled)),
    all: (args) => settledTruth(args.every(isTrueSettled)),
    regexMatch: ofTexts((pattern = '', text = '') => {
        const regex = toRegex(pattern, text, '');
        return regex && settledTruth(regex.test(text));
    }),
    regexFind: ofTexts((pattern = '', text = '') => {
        const regex = toRegex(pattern, text, '');
        return regex && settledText(regex.exec(text)?.[0] ?? '');
    }),
    regexReplaceAll: ofTexts((pattern = '', text = '', by = '') => {
        const regex = toRegex(pattern, text, 'g');
        return regex && !by.includes('$') ? settledText(text.replace(regex, () => by)) : null;
    }),
    regexReplaceAllLiteral: ofTexts((pattern = '', text = '', by = '') => {
        const regex = toRegex(pattern, text, 'g');
        return regex && settledText(text.replace(regex, () => by));
    }),
};
function equalToAny([one, ...others], meant) {
    const found = others.map((other) => one && isEqualSettled(one, other));
    if (found.includes(true))
        return settledTruth(meant);
    return found.every((each) => each === false) ? settledTruth(!meant) : null;
}
function ofNumbers(call) {
    return ([one, other]) => {
        if (one?.kind !== 'scalar' || other?.kind !== 'scalar' || one.type !== 'number' || other.type !== 'number')
            return null;
        return settledTruth(call(Number(one.text), Number(other.text)));
    };
}
function listOf(texts) {
    return { kind: 'list', items: texts.map(settledText) };
}
 
const maxText = 300;
const maxRepeats = 3;
const maxChoices = 3;
 
function toRegex(pattern, text, flags) {
    const count = (sign) => pattern.match(sign)?.length ?? 0;
    if (text.length > maxText || count(/[*+?{]/g) > maxRepeats || count(/\|/g) > maxChoices)
        return null;
     
    if (/\)[*+{?]|\(\?|\\[^.\w/@:-]|\\[0-9AzZpPQECkbBuxc]|\[\[:|\[\^?\]|\n/.test(pattern))
        return null;
    try {
        return new RegExp(pattern, flags);
    }
    catch {
        return null;
    }
}
 
 
var evidence_truth = __webpack_require__(3522);
; 




 
const settle_maxText = 2_000;
 
function openSettling(valueAt) {
    const known = new Map();
    const know = (path) => knowOf(valueAt(path));
    const settle = (value) => {
        const found = known.get(value);
        if (found !== undefined)
            return found;
        known.set(value, null);
        const whole = (0,evidence_abstract .kA)(findSettled, value, scene);
        const settled = whole?.kind === 'scalar' && whole.text.length > settle_maxText ? null : whole;
        known.set(value, settled);
        return settled;
    };
    const truth = (0,evidence_truth .e)(know, (value) => {
        const settled = settle(value);
        return settled === null ? null : isTrueSettled(settled);
    });
    const scene = { valueAt, settle, truth };
    return { settle, truth, know };
}
function knowOf(value) {
    if (value === null)
        return null;
    if (value.kind === 'nothing')
        return 'empty';
    if (value.kind !== 'scalar')
        return value.kind === 'map' ? 'map' : null;
    if (value.text === '')
        return 'empty';
    return value.type === 'string' ? 'full' : null;
}
const unknown = () => null;
const findSettled = {
    literal: ({ value }) => settledLiteral(value),
    path: ({ path }, { valueAt }) => {
        const value = valueAt(path);
         
        return value?.kind === 'scalar' && value.text.includes('{{') ? null : value;
    },
    list: ({ items }, { settle }) => {
        const settled = items.map(settle);
        return settled.includes(null) ? null : { kind: 'list', items: settled.flatMap((item) => item ?? []) };
    },
    text: ({ out }, scene) => {
        const text = settleOut(out, scene);
        return text === null ? null : settledText(text);
    },
    choice: ({ condition, yes, no }, { settle, truth }) => {
        const decided = truth(condition);
        return decided === null ? agreed([settle(yes), settle(no)]) : settle(decided ? yes : no);
    },
    any: ({ options }, { settle }) => agreed(options.map(settle)),
    layered: ({ layers }, scene) => settleLayers(layers, scene),
    same: ({ through, value, by }, { settle }) => {
        const inner = settle(value);
        return inner && settleSame(through, inner, by === undefined ? settledNothing : settle(by));
    },
    not: ({ value }, { truth }) => {
        const inner = truth(value);
        return inner === null ? null : settledTruth(!inner);
    },
    equal: ({ one, other }, { settle }) => {
        const [first, second] = [settle(one), settle(other)];
        const found = first && second && isEqualSettled(first, second);
        return found === null ? null : settledTruth(found);
    },
    is: ({ type, value }, { settle }) => {
        const found = settle(value);
        const is = found && isOfType(type, found);
        return is === null ? null : settledTruth(is);
    },
    derived: ({ name, from }, { settle }) => {
        const args = from.map(settle);
        return args.includes(null)
            ? null
            : callPure(name, args.flatMap((arg) => arg ?? []));
    },
    dict: unknown,
    outside: unknown,
    files: unknown,
    file: unknown,
    fail: unknown,
};
 
function agreed(options) {
    const [first = null, ...others] = options;
    if (first === null)
        return null;
    return others.every((other) => other !== null && isSameSettled(first, other)) ? first : null;
}
 
function settleLayers(layers, { settle }) {
    let last = settledNothing;
    for (const layer of layers) {
        const settled = settle(layer);
        if (settled === null || isTrueSettled(settled))
            return settled;
        if (settled.kind !== 'nothing')
            last = settled;
    }
    return last.kind === 'nothing' ? last : null;
}
 
function settleOut(out, scene) {
    let text = '';
    for (const piece of out) {
        const next = settlePiece(piece, scene);
        if (next === null)
            return null;
        text += next;
        if (text.length > settle_maxText)
            return null;
    }
    return text;
}
function settlePiece(piece, scene) {
    switch (piece.kind) {
        case 'text':
            return piece.text;
        case 'print': {
            const settled = scene.settle(piece.value);
            return settled && printSettled(settled);
        }
        case 'choice': {
            const decided = scene.truth(piece.condition);
            if (decided !== null)
                return settleOut(decided ? piece.yes : piece.no, scene);
            const [yes, no] = [settleOut(piece.yes, scene), settleOut(piece.no, scene)];
            return yes === no ? yes : null;
        }
        case 'loop':
        case 'fail':
            return null;
        default:
            return piece;
    }
}
 
 
var tokens = __webpack_require__(8533);
 
var evidence_words = __webpack_require__(9106);
; 




 
function readSettled(files, valueAt, isOurs, left) {
    const { settle, truth, know } = openSettling(valueAt);
    const printed = (value) => {
        const settled = settle(value);
        return settled && printSettled(settled);
    };
    const { reader, words } = (0,evidence_words .Sn)({ know, truth, printed, isOurs }, left);
    for (const out of files)
        (0,tokens .u)(reader, out);
    const textOf = ({ pieces }) => {
        const texts = pieces.map((piece) => (piece.kind === 'text' ? piece.text : printed(piece.value)));
        return texts.includes(null) ? null : texts.join('');
    };
    return { words, printed, textOf, isAll: !reader.overflow };
}
 
function placeOf({ pieces }) {
    const value = pieces.find((piece) => piece.kind === 'value');
    return value?.kind === 'value' && value.place.file !== '' ? value.place : null;
}
 
; 








 
function findPrintedDigest(question, digest) {
    const found = readPrinted(question);
    if (found === null || found.words.some((word) => isDigestField(word, digest, found.printed)))
        return { kind: 'unknown' };
    const { images, texts } = found;
    const isIn = texts.some((text) => text.includes(digest));
     
    const without = texts.findIndex((text, index) => {
        const word = images[index];
        return !text.includes(digest) && (!isIn || (word !== undefined && !word.maybe && (0,evidence_evidence .Ch)(word)));
    });
    if (without < 0)
        return { kind: 'printed' };
    return {
        kind: 'missing',
        image: texts[without] ?? '',
        at: images[without] === undefined ? null : placeOf(images[without]),
        isIn,
    };
}
 
function listPrintedImages(question) {
    return readPrinted(question)?.texts ?? null;
}
function readPrinted({ evidence: { run }, chart, block, valueAt }) {
    if (run.problem !== null)
        return null;
    const pathsOf = (keys) => keys.flatMap((key) => (0,aliases .Q)(chart, [...(0,evidence_block .p)(block), key]));
    const isOf = (paths) => (path) => paths.some((one) => (0,fields .ys)(one, path));
    const [isName, isOurs] = [isOf(pathsOf(block.names)), isOf(pathsOf(block.keys))];
    const files = run.files.map(({ out }) => out).filter((out) => [...(0,evidence_printed .Jr)(out).values()].some(isOurs));
    const { words, printed, textOf, isAll } = readSettled(files, valueAt, isOurs);
    if (!isAll)
        return null;
    const [ofName, ofAny] = [openTrace(isName), openTrace(isOurs)];
    const images = words.filter((word) => (0,evidence_evidence .Ch)(word) ? isTraced(word, ofAny) : (0,evidence_evidence .wu)(word) && isTraced(word, ofName));
    const texts = images.map(textOf);
    const known = texts.flatMap((text) => text ?? []);
    return texts.length === 0 || known.length < texts.length ? null : { words, images, texts: known, printed };
}
 
function isDigestField({ before, section, pieces }, digest, printed) {
    if (/(?:annotations|labels)$/i.test(section) || !/(?:digest|sha\w*|tag|version)["']?:\s*["']?$/i.test(before))
        return false;
    return pieces.some((piece) => piece.kind === 'value' && printed(piece.value)?.includes(digest) !== false);
}
function isTraced({ pieces }, trace) {
    return pieces.some((piece) => piece.kind === 'value' && trace(piece.value));
}
 
function openTrace(isAsked) {
    const known = new Map();
    const trace = (value) => {
        const found = known.get(value);
        if (found !== undefined)
            return found;
        known.set(value, false);
        const traced = value.kind === 'path' ? isAsked(value.path) : (0,evidence_abstract .kA)(tracedTo, value).some(trace);
        known.set(value, traced);
        return traced;
    };
    return trace;
}
const tracedTo = {
    ...parts .u0,
    dict: parts .K_,
    text: ({ out }) => (0,parts .sm)(out),
};
 
; 


 
const someHex = '0123456789abcdef'.repeat(4);
 
function printDigest(question, over, hex) {
    const asked = toPrintQuestion(question, over);
    return asked === null ? { kind: 'unknown' } : findPrintedDigest(asked, hex);
}
 
function findLeftOut(question, key, text) {
    const printed = printDigest(question, new Map([[key, text]]), someHex);
    return printed.kind === 'missing' && !printed.isIn ? { at: printed.at } : null;
}
 
function printImages(question) {
    const asked = toPrintQuestion(question, new Map());
    return asked && listPrintedImages(asked);
}
function toPrintQuestion({ chart, block, values }, over) {
    if (chart === null)
        return null;
    const asked = { ...toBlock(block), keys: [...new Set([...block.parts.map(({ key }) => key), ...over.keys()])] };
    const valueAt = openValues(values(), chart.chart, block.path, over);
    return { evidence: chart.evidence, chart: chart.chart, block: asked, valueAt };
}
 
function flatKey({ prefix, parts }, key) {
    if (prefix === '')
        return key;
    const sign = parts.map((part) => part.key.slice(prefix.length)).find((rest) => /^[_-]/.test(rest))?.[0];
    if (sign !== undefined)
        return `${prefix}${sign}${key}`;
    return prefix + key.slice(0, 1).toUpperCase() + key.slice(1);
}
 
function rootLayers({ layers }) {
    return layers.filter(({ path }) => path.length === 0).map(({ layer }) => layer);
}
 
function toBlock(block) {
    const { path, parts } = block;
    const names = parts.filter(({ role }) => role === 'repository' || role === 'reference').map(({ key }) => key);
    const tags = parts.filter(({ role }) => role === 'tag').map(({ key }) => key);
    return {
        path,
        names: names.length > 0 ? names : ['repository'],
        tags: tags.length > 0 ? tags : [flatKey(block, 'tag')],
    };
}
 
; 
 
const knownCharts = [
    {
        match: 'ingress-nginx',
        digest: 'digest',
        source: 'https://github.com/kubernetes/ingress-nginx/blob/main/charts/ingress-nginx/templates/_helpers.tpl',
    },
    {
         
        match: 'cilium',
        digest: 'digest',
        source: 'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/_helpers.tpl',
    },
    {
        match: 'cert-manager',
        digest: 'digest',
        withoutTag: true,
        source: 'https://github.com/cert-manager/cert-manager/blob/master/deploy/charts/cert-manager/templates/_helpers.tpl',
    },
    {
        match: '*/bitnamicharts/*',
        digest: 'digest',
        withoutTag: true,
        source: 'https://github.com/bitnami/charts/blob/main/bitnami/common/templates/_images.tpl',
    },
    {
        match: '*charts.bitnami.com/bitnami*',
        digest: 'digest',
        withoutTag: true,
        source: 'https://github.com/bitnami/charts/blob/main/bitnami/common/templates/_images.tpl',
    },
    {
        match: 'kube-prometheus-stack',
        digest: 'sha',
        form: 'hex',
        source: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/kube-prometheus-stack/templates/prometheus/prometheus.yaml',
    },
    {
        match: 'prometheus',
        digest: 'digest',
        withoutTag: true,
        source: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/prometheus/templates/deploy.yaml',
    },
    {
        match: 'kube-state-metrics',
        digest: 'sha',
        source: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/kube-state-metrics/templates/_helpers.tpl',
    },
    {
        match: 'prometheus-blackbox-exporter',
        digest: 'digest',
        source: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/prometheus-blackbox-exporter/templates/_helpers.tpl',
    },
    {
        match: 'prometheus-adapter',
        digest: null,
        source: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/prometheus-adapter/templates/deployment.yaml',
    },
    {
        match: 'argo-cd',
        digest: null,
        source: 'https://github.com/argoproj/argo-helm/blob/main/charts/argo-cd/templates/argocd-server/deployment.yaml',
    },
    {
        match: 'promtail',
        digest: null,
        source: 'https://github.com/grafana/helm-charts/blob/main/charts/promtail/templates/_pod.tpl',
    },
];


function openKnownCharts(charts) {
    const compiled = charts.map((chart) => ({ chart, pattern: known_charts_compile(chart.match) }));
    const known = new Map();
    return (names, path) => {
        const key = JSON.stringify(names);
        const fitting = known.get(key) ??
            compiled.filter(({ pattern }) => names.some((name) => pattern.test(name))).map(({ chart }) => chart);
        known.set(key, fitting);
        return fitting.find(({ at }) => at === undefined || isSamePath(at, path)) ?? null;
    };
}
function isSamePath(one, other) {
    return one.length === other.length && one.every((step, index) => step === other[index]);
}
function known_charts_compile(match) {
    const pieces = match.split('*').map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${pieces.join('.*')}$`);
}
 
; 


 
function findAmongKnown({ charts }) {
    return openKnownCharts([...charts, ...knownCharts]);
}
 
function openQuestion(findKnown, { unit, release, values }, block) {
    const { reads } = unit;
    const { names, path } = nameBlock(unit, block.path.map(String));
    return {
        layers: rootLayers(release),
        block,
        values,
        get chart() {
            return reads === undefined ? null : { chart: reads.chart, evidence: reads.evidence() };
        },
        known: findKnown(names, path),
    };
}
 
function nameBlock({ chart, chartName, chartPlace }, path) {
    const own = [chart?.name, chartName, chart?.directory, chartPlace].filter(chart_question_isText);
    let found = { names: own, path };
    let at = chart;
    for (const [index, step] of path.entries()) {
        const dependency = at?.dependencies?.find(({ name, alias }) => (alias ?? name) === step);
        if (dependency === undefined)
            return found;
        const { name, alias, repository } = dependency;
        const place = repository === '' ? [] : [repository, `${repository.replace(/\/$/, '')}/${name}`];
        found = { names: [name, alias, ...place].filter(chart_question_isText), path: path.slice(index + 1) };
        at = at?.charts.find((inner) => inner.name === name) ?? null;
    }
    return found;
}
const chart_question_isText = (text) => typeof text === 'string' && text !== '';
 
; 


 
function listClaims({ unit, release, places }, { path, parts }) {
    const keys = parts.map(({ key }) => key);
    const own = unit.chart?.values?.file;
    const spoken = release.layers.flatMap(({ layer, path: root }) => {
         
        const index = layer.file === own ? 0 : unit.layers.findIndex(({ values }) => values === layer) + 1;
        return claimsIn(layer, root, path, keys, places).map((said) => ({ ...said, layer: index }));
    });
    return spoken.reverse();
}
function claimsIn(layer, root, path, keys, places) {
    if (layer.unknown !== undefined || !root.every((step, index) => path[index] === step))
        return [];
    if (layer.assignments !== undefined) {
        return layer.assignments
            .filter((each) => isAt(each.path, path, keys))
            .flatMap((each) => claimAt(String(each.path.at(-1)), { layer, node: each.node, key: each.key }, places));
    }
    const map = descend(layer.root, path.slice(root.length));
    if (map === null)
        return [];
    return keys.flatMap((name) => {
        const entry = (0,read_layer ._f)(map, name);
        return entry ? claimAt(name, { layer, node: entry.value, key: entry.key }, places) : [];
    });
}
function claimAt(key, origin, places) {
    const claim = places.find(origin);
    return claim === null ? [] : [{ claim, key, origin }];
}
function isAt(path, block, keys) {
    const last = path.at(-1);
    if (path.length !== block.length + 1 || typeof last !== 'string' || !keys.includes(last))
        return false;
    return block.every((step, index) => path[index] === step);
}
function descend(root, path) {
    let node = (0,yaml_node .hd)(root);
    for (const step of path) {
        if (node?.kind === 'map' && typeof step === 'string')
            node = (0,yaml_node .hd)((0,read_layer ._f)(node, step)?.value);
        else if (node?.kind === 'sequence' && typeof step === 'number')
            node = (0,yaml_node .hd)(node.items[step]);
        else
            return null;
    }
    return node?.kind === 'map' ? node : null;
}
 
 
var image_written = __webpack_require__(5599);
 
var kustomize_fields = __webpack_require__(1569);
 
var kustomize_image = __webpack_require__(5707);
 
var kustomization = __webpack_require__(6532);
 
var scan_join = __webpack_require__(3676);
; 








 
function overlayImages(over, composition, places, top) {
    const transform = (0,kustomize_image .JF)((0,kustomize_image .ak)());
    try {
        return over.reduce((below, overlay) => image_overlays_lay(below, overlay, transform, places, top), {
            composition,
            spoken: [],
        });
    }
    catch (error) {
        if (!(error instanceof kustomize_image .GC))
            throw error;
        return { composition: { ...composition, unknown: error.message }, spoken: [] };
    }
}
function image_overlays_lay(below, overlay, transform, places, top) {
    const { composition } = below;
    const { layer, entry } = overlay;
    const { file, source } = layer;
    const image = (0,kustomization .AM)(entry, { file, document: 0, source, within: '' });
    for (const text of textsOf(composition)) {
        const before = (0,kustomize_layer .g5)(text);
        const after = transform(before, { file, image });
        if (after === before)
            continue;
        if (after.unknown !== undefined)
            return { ...below, composition: { ...composition, unknown: composition.unknown ?? after.unknown } };
        const parts = partsOf(overlay, places);
        const joined = (0,scan_join .n)({ reference: (0,inventory_block .uV)((0,yaml_node .ws)(after)) });
        const claims = Object.entries(parts).flatMap(([key, { claim, origin }]) => claim === null ? [] : [{ claim, key: `images.${key}`, origin, layer: top }]);
        return {
            composition: { ...composition, joined, said: sayOver(composition.said, parts) },
            spoken: [...claims, ...below.spoken],
        };
    }
    return below;
}
 
function textsOf({ joined, said }) {
    const version = `${joined.tag === null ? '' : `:${joined.tag}`}${joined.digest === null ? '' : `@${joined.digest}`}`;
    const { reference, repository, registry } = said;
    if (reference !== undefined)
        return [reference.text];
    const written = registry?.text ? (0,image_written .KV)(registry.text, repository?.text ?? '') : (repository?.text ?? '');
    const names = new Set([written, joined.image ?? ''].filter((name) => name !== ''));
    return [...names].map((name) => `${name}${version}`);
}
function partsOf({ layer, entry }, places) {
    const said = ['name', 'newName', 'newTag', 'digest', 'tagSuffix'].flatMap((key) => {
        const node = (0,kustomize_fields .DO)(entry, key);
        if (node === null || (0,yaml_node .ws)(node) === '')
            return [];
        const origin = { layer, node, key: null };
        return [[key, { text: (0,yaml_node .ws)(node), origin, claim: places.find(origin) }]];
    });
    return Object.fromEntries(said);
}
 
function sayOver(below, { newName, newTag, digest, tagSuffix }) {
    const { reference, registry, ...rest } = below;
    const named = newName
        ? { repository: newName }
        : { ...(registry && { registry }), ...(reference && { repository: reference }) };
    const { tag, digest: held, ...others } = { ...rest, ...named };
    if (newTag || digest)
        return { ...others, ...(newTag && { tag: newTag }), ...(digest && { digest }) };
    if (tagSuffix)
        return { ...others, tag: tagSuffix };
    return { ...others, ...(tag && { tag }), ...(held && { digest: held }), ...(reference && { tag: reference }) };
}
 
 
var yaml_lines = __webpack_require__(4055);
 
var places = __webpack_require__(5553);
; 



const known = new WeakMap();
 
function locateOrigin(origin) {
    const place = (0,places.originPlace)(origin);
    if (place === null || place.source.offsets !== null)
        return { file: place?.file ?? origin.layer.file, line: 1, column: 1 };
    const lines = known.get(place.source) ?? (0,yaml_lines .l)(place.source.text);
    known.set(place.source, lines);
    return { file: place.file, ...lines.at(place.start) };
}
 
function locateRegion(origin) {
    const place = (0,places.originPlace)(origin);
    const value = (0,yaml_node .hd)(origin.node);
    if (place === null || value?.kind !== 'scalar' || place.source.offsets !== null || place.file !== origin.layer.file)
        return null;
    const { line, column } = locateOrigin(origin);
    const end = known.get(place.source)?.at(value.end);
    return end === undefined ? null : { line, column, endLine: end.line, endColumn: end.column };
}
 
; 



function chooseLead({ unit, ownership }, { said, taken }, spoken) {
    const isOwn = (each) => ownership.isOwn(unit, each);
    const version = said.reference ?? (said.digest?.text ? said.digest : said.tag?.text ? said.tag : undefined);
    const winner = spoken.find(({ claim }) => claim === version?.claim || claim.occurrence === version?.claim?.occurrence);
    const own = spoken.filter((each) => isOwn(each) && ['tag', 'digest', 'reference'].includes(each.claim.role));
    if (winner !== undefined) {
        if (isOwn(winner))
            return { occurrence: winner.claim.occurrence, stays: null };
        const above = own.filter(({ layer }) => layer > winner.layer).at(-1);
        if (above !== undefined)
            return { occurrence: above.claim.occurrence, stays: null };
        return { occurrence: winner.claim.occurrence, stays: ownership.describe(unit, winner), layer: winner.layer };
    }
    const [empty] = [...taken.map(({ occurrence }) => occurrence), ...own.map(({ claim }) => claim.occurrence)];
    if (empty !== undefined)
        return { occurrence: empty, stays: null };
    const named = spoken.find(({ claim }) => claim.occurrence === said.repository?.claim?.occurrence) ?? spoken[0];
    if (named === undefined)
        return null;
    const unplaced = describeUnplaced(unit, version);
    return unplaced === null
        ? leadBy({ unit, ownership }, named)
        : { occurrence: named.claim.occurrence, stays: unplaced };
}
 
function describeUnplaced({ layers }, version) {
    if (version === undefined || version.claim !== null)
        return null;
    if (!layers.some(({ values }) => values === version.origin.layer))
        return null;
    const { file, line } = locateOrigin(version.origin);
    return `its version stands in ${file}:${line}, where the key alone says no image; write the repository beside it, or give the file a name with "values" in it`;
}
 
function leadBy({ unit, ownership }, spoken) {
    const { claim, layer } = spoken;
    const isOwn = ownership.isOwn(unit, spoken);
    return { occurrence: claim.occurrence, stays: isOwn ? null : ownership.describe(unit, spoken), layer };
}


function chooseTarget({ unit, ownership }, lead, spoken, key) {
    const winner = spoken.find((each) => each.key === key);
    const layer = spoken.find(({ claim }) => claim.occurrence === lead.occurrence)?.layer ?? 0;
    if (winner === undefined || winner.layer <= layer)
        return lead;
    const found = [winner, ...spoken.filter((each) => each.layer > winner.layer).toReversed()].find((each) => ownership.isOwn(unit, each));
    if (found !== undefined)
        return { occurrence: found.claim.occurrence, stays: null };
    return { occurrence: winner.claim.occurrence, stays: ownership.describe(unit, winner), layer: winner.layer };
}
 
; 


 
const mostRead = 50_000;


function listSettledImages({ files, problem }, isOn, valueAt) {
    if (problem !== null)
        return [];
    const read = files.filter(({ path, out }) => isOn(path) && holdsContainers((0,evidence_printed .Xq)(out)));
    const { words, textOf } = readSettled(read.map(({ out }) => out), valueAt, () => true, mostRead);
    return words.filter(isOfContainer).flatMap((word) => {
        const text = textOf(word);
        return text === null ? [] : { text, paths: pathsOf(word), at: placeOf(word) };
    });
}
const tests = /helm\.sh\/hook["']?:\s*["']?test/;
function holdsContainers(texts) {
    return texts.some((text) => /ontainers["']?:/.test(text)) && !texts.some((text) => tests.test(text));
}
function isOfContainer({ before, maybe }) {
    return !maybe && /(?:^|[\s{,"'-])image["']?:\s*["']?$/.test(before) && !before.includes('#');
}
function pathsOf({ pieces }) {
    return pieces.flatMap((piece) => (piece.kind === 'value' ? [...(0,evidence_printed .Mr)(piece.value).values()] : []));
}
 
 
var parse = __webpack_require__(4707);
 
var image_reference = __webpack_require__(3653);
 
var pulled_charts = __webpack_require__(195);
; 













function listOtherImages(asked, judged) {
    const { unit, release } = asked;
    if (unit.unsaid !== true || unit.reads === undefined || unit.chart === null || (0,pulled_charts .NP)(unit.chart.directory))
        return [];
    const { chart, evidence } = unit.reads;
    const on = new Set(release.charts.flatMap(({ state, path }) => (state === 'on' ? [path.join('\0')] : [])));
    const isOn = (path) => on.has(path.join('\0'));
    const images = listSettledImages(evidence().run, isOn, openValues(release, chart, []));
    const said = saidPaths(chart, judged);
    const names = new Set(judged.map(({ composition: { joined } }) => joined.image));
    const found = new Map();
    for (const image of images) {
        const parsed = (0,parse .F2)(image.text);
        if (!parsed.ok || parsed.reference.digest !== null || names.has((0,image_reference .t)(parsed.reference)))
            continue;
        if (image.paths.some((path) => said.has(path.join('\0'))))
            continue;
        const place = placeImage(asked, image, parsed.reference);
        if (place !== null)
            found.set(`${place.file} ${place.path} ${place.image}`, place);
    }
    return [...found.values()];
}
 
function saidPaths(chart, judged) {
    const paths = judged.flatMap(({ block, composition }) => {
        const names = block.parts.filter(({ role }) => role === 'repository' || role === 'reference');
        const parts = composition.joined.image === null || names.length === 0 ? block.parts : names;
        const all = parts.map(({ key }) => [...block.path.map(String), key]);
        return all.flatMap((path) => (0,aliases .Q)(chart, path));
    });
    return new Set(paths.map((path) => path.join('\0')));
}
function placeImage(asked, image, reference) {
    const { unit, places } = asked;
    const name = findName(asked.release, image, reference);
    const where = name === null ? lineOf(image) : standingOf(name);
    if (where === null || isPacked(where.file))
        return null;
    const joined = (0,scan_join .n)({ reference: (0,inventory_block .uV)(image.text) });
    const said = name === null ? {} : { repository: { text: name.text, origin: name.origin, claim: null } };
    const composition = { joined, said, taken: [], unknown: unit.doubt ?? null };
    const over = overlayImages(unit.over ?? [], composition, places, unit.layers.length + 1).composition;
    const { path, ...location } = where;
    const alone = {
        ...location,
        document: 0,
        path,
        shape: 'map',
        by: 'helm.template',
        certainty: 'certain',
        parts: { repository: (0,inventory_block .uV)(name?.text ?? image.text) },
        reference: over.joined.reference,
        problem: null,
        image: over.joined.image,
        tag: over.joined.tag,
        digest: over.joined.digest,
        environment: unit.environment,
        place: unit.environment === null ? null : `${unit.id}#${path}`,
    };
    const write = refuse(image);
    const composed = {
        unit: unit.id,
        name: unit.name,
        path,
        said: name === null ? {} : { repository: saidAt(unit, name.origin, location) },
        places: [alone],
        write: () => ({ place: write, inTag: write, occurrence: null }),
        ...(over.unknown !== null && { unknown: over.unknown }),
    };
    return { ...alone, composed, alone };
}
function refuse({ at }) {
    return { kind: 'refused', reason: 'the chart puts the image together of values that have no key for a digest', at };
}
 
function findName(release, { paths, text }, reference) {
    const name = (0,image_reference .t)(reference);
    const found = paths.flatMap((path) => {
        const value = release.at(path);
        if (value.kind !== 'scalar' || value.text === '' || !text.includes(value.text))
            return [];
        const isOfName = `/${name}`.includes(`/${value.text.replace(/:[^/]*$/, '')}`);
        return isOfName ? [{ text: value.text, path, origin: value.origin }] : [];
    });
    return found.toSorted((one, other) => other.text.length - one.text.length)[0] ?? null;
}
function standingOf({ origin, path }) {
    const region = locateRegion(origin);
    return region && { file: origin.layer.file, path: (0,yaml_path .bA)(path), ...region };
}
function lineOf({ at, paths }) {
    if (at === null)
        return null;
    return { file: at.file, path: (0,yaml_path .bA)(paths[0] ?? []), line: at.line, column: 1, endLine: at.line, endColumn: 1 };
}
 
function isPacked(file) {
    return /\.tgz\//.test(file);
}
function saidAt({ layers }, { layer }, { file, line, column }) {
    return { file, line, column, layer: layers.findIndex(({ values }) => values === layer) + 1 };
}
 
 
var image_name = __webpack_require__(4952);
; 



function findOverride({ said: { repository, digest }, joined }, spoken) {
    if (!repository?.claim || !digest?.claim || joined.image === null || joined.digest === null)
        return null;
    const at = spoken.findIndex(({ claim }) => claim === repository.claim);
    const by = spoken[at];
    if (by === undefined || by.claim.occurrence.shape === 'kustomize')
        return null;
    const below = spoken.slice(at + 1).filter(({ layer }) => layer < by.layer);
    if (!below.some(({ claim }) => claim === digest.claim))
        return null;
    const named = below.find(({ claim: { role, occurrence } }) => isName(role) && occurrence.image !== null);
    const image = named?.claim.occurrence.image ?? null;
    if (image === null || (0,image_name .KP)(image) === (0,image_name .KP)(joined.image))
        return null;
    return { by, image, place: digest.claim.occurrence };
}
const isName = (role) => role === 'repository' || role === 'reference';
 
 
var layout = __webpack_require__(5415);
; 



function openOwnLayers(policy, units) {
    const places = (0,layout .BW)(policy);
    const users = new Map();
    for (const { environment, name, layers } of units)
        for (const { key } of layers)
            users.set(key, (users.get(key) ?? new Set()).add(environment ?? name));
    return ({ environment, layers }, below) => {
        if (environment === null || environment === 'shared')
            return undefined;
        for (const { key, values } of layers.slice(below)) {
            const path = key === values.file ? '' : key.startsWith(`${values.file}#`) ? key.slice(values.file.length + 1) : null;
            const isRead = path !== null && values.unknown === undefined && values.assignments === undefined;
            if (isRead && users.get(key)?.size === 1 && places(values.file, path).environment === environment)
                return { file: values.file, path };
        }
        return undefined;
    };
}
 
 
var place_id = __webpack_require__(4684);
; 

 
function openOwnership(spoken) {
    const users = new Map();
    for (const { unit, claims } of spoken) {
        for (const { claim } of claims) {
            const id = (0,place_id .re)(claim.occurrence);
            users.set(id, (users.get(id) ?? new Set()).add(whose(unit)));
        }
    }
    const hasOthers = (unit, { claim }) => {
        const all = users.get((0,place_id .re)(claim.occurrence));
        return all !== undefined && all.size > (all.has(whose(unit)) ? 1 : 0);
    };
    return {
        isOwn: (unit, each) => {
            const isShared = each.claim.occurrence.environment === 'shared' && unit.environment !== 'shared';
            return each.layer > 0 && !isShared && !hasOthers(unit, each);
        },
        describe: (unit, each) => {
            const { file, line } = each.claim.occurrence;
            const where = `its version stands in ${file}:${line}, a shared layer`;
            const names = firstOthers(users.get((0,place_id .re)(each.claim.occurrence)), whose(unit)).join(', ');
            return names === '' ? where : `${where}: ${names} has it as well`;
        },
    };
}
 
function firstOthers(all, own) {
    const found = [];
    for (const name of all ?? []) {
        if (name !== own)
            found.push(name);
        if (found.length === 5)
            break;
    }
    return found;
}
const whose = ({ environment, name }) => environment ?? name;
 
; 





function withPrinted(composition, question, unit) {
    const { joined } = composition;
    if (unit.reads === undefined || joined.problem !== null || joined.templated !== undefined)
        return composition;
    const isNameOpen = joined.image === null || joined.image.startsWith('docker.io/');
    const isDigestOpen = joined.digest === null && mayPrint(unit);
    if (!isNameOpen && !isDigestOpen)
        return composition;
    const reference = findCommon(printImages(question) ?? []);
    if (reference === null)
        return composition;
    const { tag, digest } = reference;
    const image = (0,image_reference .t)(reference);
    if (image === joined.image)
        return digest === joined.digest ? composition : printed_image_lay(composition, { reference, digest });
    if (!isNameOpen || !isLonger(reference, composition))
        return composition;
    return { ...printed_image_lay(composition, { reference, image, tag: joined.tag ?? tag, digest }), completed: true };
}
function printed_image_lay(composition, joined) {
    return { ...composition, joined: { ...composition.joined, ...joined } };
}
 
function findCommon(texts) {
    const parsed = texts.map((text) => (0,parse .F2)(text));
    const [first, ...others] = parsed.map((one) => (one.ok ? one.reference : null));
    if (!first || others.some((other) => other === null || (0,image_reference .t)(other) !== (0,image_reference .t)(first)))
        return null;
    const isSame = (key) => others.every((other) => other?.[key] === first[key]);
    return isSame('digest') ? { ...first, tag: isSame('tag') ? first.tag : null } : null;
}
 
function isLonger(reference, { said: { repository, reference: whole } }) {
    const name = repository?.text || whole?.text || '';
    return name !== '' && (0,image_reference .t)(reference).endsWith(`/${name}`);
}
 
function mayPrint({ layers, reads }) {
    return reads !== undefined && (layers.some(({ values }) => holdsDigest(values)) || chartHoldsDigest(reads.chart));
}
const printed_image_known = new WeakMap();
function printed_image_once(key, find) {
    const found = printed_image_known.get(key) ?? find();
    printed_image_known.set(key, found);
    return found;
}
const digest = /[0-9a-f]{64}/;
function holdsDigest({ source, root, assignments = [] }) {
    if (source.text === '')
        return root !== null || assignments.length > 0;
    return printed_image_once(source, () => digest.test(source.text));
}
function chartHoldsDigest(chart) {
    return printed_image_once(chart, () => {
        const { values, templates, charts } = chart;
        return ((values !== null && holdsDigest(values)) ||
            [...templates.values()].some((text) => digest.test(text)) ||
            charts.some(chartHoldsDigest));
    });
}
 
 
var inventory_shelf = __webpack_require__(5481);
; 



function findAffix(evidence, chart, question) {
    const { block, tag, digests } = question;
    const words = evidence.images(block, tag === null ? [] : [tag], digests)?.filter(evidence_evidence .Ch) ?? [];
    const problems = new Map();
    for (const word of words) {
        const problem = judge(word, chart, question);
        const name = word.pieces.find((piece) => affixes_isName(piece, chart, block));
        const place = name?.kind === 'value' ? `${name.place.file}:${name.place.line}` : '';
        problems.set(place, problems.get(place) === null ? null : problem);
    }
    return [...problems.values()].find((problem) => problem !== null) ?? null;
}
function affixes_isName(piece, chart, block) {
    return block.names.some((name) => (0,evidence_evidence .yW)(piece, chart, block, name));
}
function judge({ pieces }, chart, question) {
    const { block, tag } = question;
    const first = pieces.findIndex((piece) => affixes_isName(piece, chart, block));
    const last = pieces.findLastIndex((piece) => affixes_isName(piece, chart, block));
    const name = pieces[last];
    const at = name?.kind === 'value' ? name.place : null;
    const before = first === 1 ? textOf(pieces[0]) : '';
    if (before !== '' && !/^(?:index\.)?docker\.io\/(?:library\/)?$/.test(before))
        return { reason: `the chart writes "${before}" before the name`, at };
    const behind = textOf(pieces[last + 1]);
    if (tag === null && /^[:@]/.test(behind))
        return { reason: `the chart writes "${behind}" and a version of its own behind the name`, at };
    if (behind !== '' && !/^[:@]/.test(behind))
        return { reason: `the chart writes "${behind}" behind the name`, at };
    return tag === null ? null : judgeTag(pieces, chart, question, tag);
}
function judgeTag(pieces, chart, { block, text }, key) {
    const index = pieces.findIndex((piece) => (0,evidence_evidence .yW)(piece, chart, block, key));
    const tag = pieces[index];
    if (tag?.kind !== 'value')
        return null;
    const at = tag.place;
    const before = textOf(pieces[index - 1]).replace(/^[^:]*:/, '');
    if (before !== '')
        return { reason: `the chart writes "${before}" before the tag`, at };
    const behind = textOf(pieces[index + 1]);
    if (behind !== '' && !behind.startsWith('@'))
        return { reason: `the chart writes "${behind}" behind the tag`, at };
    const cut = tag.through.find((name) => name.startsWith('trimPrefix ') && text.startsWith(name.slice(11)));
    return cut === undefined ? null : { reason: `the chart cuts "${cut.slice(11)}" off the tag`, at };
}
const textOf = (piece) => (piece?.kind === 'text' ? piece.text : '');
 
; 






 
const comparisons = /^(?:semverCompare|eq|ne|has|hasPrefix|hasSuffix|contains|regexMatch)$/;
 
const cuts = /^(?:semver|regexFind|gt|lt|ge|le|atoi|int|int64|float64|splitList|split|splitn|trunc|substr|replace|regexReplaceAll|regexReplaceAllLiteral)$/;


function findTagProblem(evidence, chart, block, tag, full, empty, isAlike) {
    const words = evidence.words(block, tag, [...full, tag], empty);
    if (words === null)
        return { reason: 'the templates print more forms of it than are followed', at: null };
    for (const word of words) {
        const problem = judgeWord(word, chart, block, tag);
        if (problem !== null)
            return problem;
    }
    return findComparison(evidence, chart, block, tag, isAlike);
}
function judgeWord(word, chart, block, tag) {
    const index = word.pieces.findIndex((piece) => (0,evidence_evidence .yW)(piece, chart, block, tag));
    const piece = word.pieces[index];
    if (piece?.kind !== 'value')
        return null;
    const named = word.pieces.some((other) => block.names.some((name) => (0,evidence_evidence .yW)(other, chart, block, name)));
    if (named || (0,evidence_evidence .wu)(word))
        return judgeImage(word, index);
    if (!isBound(word))
        return null;
    const what = /name["']?:\s*["']?$/.test(word.before) ? 'a name' : 'a label';
    return { reason: `its tag goes into ${what}, where a digest is not allowed`, at: piece.place };
}
function judgeImage({ pieces }, index) {
    const [next] = pieces.slice(index + 1);
    const tag = pieces[index];
    const at = tag?.kind === 'value' ? tag.place : null;
    if (next === undefined)
        return null;
    if (next.kind === 'text' && next.text.startsWith('@'))
        return { reason: 'the chart writes a digest of its own behind the tag', at };
    return { reason: 'the chart writes something behind the tag', at };
}
 
function isBound({ before, section }) {
    if (/annotations$/i.test(section))
        return false;
    return (/labels$|selector$/i.test(section) || /(?:^|[\s{-])(?:name|version|[\w.-]+\/[\w.-]+)["']?:\s*["']?$/.test(before));
}
function findComparison({ run }, chart, block, tag, isAlike) {
    const paths = (0,aliases .Q)(chart, [...(0,evidence_block .p)(block), tag]);
    const holds = openHolds((path) => paths.some((one) => (0,fields .ys)(one, path)));
    const looks = (name) => comparisons.test(name) || cuts.test(name);
    const use = run.uses.find((each) => looks(each.name) && !isCleaned(each.name, each.args) && each.args.some(holds) && !isAlike(each));
    if (use === undefined)
        return null;
    const does = comparisons.test(use.name) ? 'compares the tag' : 'takes the tag apart';
    return { reason: `the chart ${does} (${use.name})`, at: use.place };
}
 
function isCleaned(name, [pattern]) {
    return name === 'regexReplaceAll' && pattern?.kind === 'literal' && /^\[\^[^@:\]]*\]/.test(String(pattern.value));
}
 
const maxLevels = 6;
 
function openHolds(isTag) {
    const known = new Map();
    const holds = (value, levels) => {
        if (levels < 0 || (known.get(value) ?? -1) >= levels)
            return false;
        known.set(value, levels);
        return value.kind === 'path' ? isTag(value.path) : (0,evidence_abstract .kA)(heldBy, value).some((inner) => holds(inner, levels - 1));
    };
    return (value) => holds(value, maxLevels);
}
const heldBy = {
    ...parts .CI,
    dict: parts .K_,
    list: parts .K_,
    text: ({ out }) => (0,parts .sm)(out, false),
};
 
; 






 
function intoTag(question, note) {
    const { chart, block } = question;
    if (chart === null)
        return { kind: 'tag', note };
    const tag = block.parts.find(({ role }) => role === 'tag')?.key ?? flatKey(block, 'tag');
    const others = block.parts.filter(({ key, role }) => key !== tag && role !== 'repository' && role !== 'reference');
    const keys = (isWanted) => others.filter(isWanted).map(({ key }) => key);
    const full = keys(({ value }) => isFull(value) === true);
    const missing = ['digest', 'sha', 'registry']
        .map((name) => flatKey(block, name))
        .filter((name) => !hasPart(block, name));
    const empty = [...keys(({ value }) => isFull(value) === false), ...missing];
    const [alone, digested] = tagTexts(question, tag);
    const isAlike = openAlike(question, tag, alone, digested);
    const asked = toBlock(block);
    const cut = () => (isAlwaysPrinted(chart, asked, tag, full, empty) ? null : findCut(question, tag, digested));
    const problem = findTagProblem(chart.evidence, chart.chart, asked, tag, full, empty, isAlike) ?? cut();
    return problem === null ? { kind: 'tag', note } : { kind: 'refused', ...problem };
}
 
function isAlwaysPrinted({ chart, evidence }, block, tag, ...keys) {
    const [full, empty] = keys;
    const images = evidence.images(block, [...full, tag], empty)?.filter(evidence_evidence .wu) ?? [];
    return images.length > 0 && images.every((word) => (0,evidence_evidence .zy)(word, chart, block, tag));
}
 
function tagTexts({ block }, tag) {
    const value = block.parts.find(({ key }) => key === tag)?.value;
    const text = value?.kind === 'scalar' && value.text !== '' ? value.text.replace(/@.*/, '') : 'latest';
    return [text, `${text}@sha256:${someHex}`];
}
 
function openAlike({ chart, block, values }, tag, ...texts) {
    if (chart === null)
        return () => false;
    const open = (text) => openSettling(openValues(values(), chart.chart, block.path, new Map([[tag, text]])));
    let settlings = null;
    return ({ name, args }) => {
        settlings ??= texts.map(open);
        const [one = null, ...others] = settlings.map(({ settle }) => settle({ kind: 'derived', name, from: args }));
        return one !== null && others.every((other) => other !== null && isSameSettled(other, one));
    };
}
 
function findCut(question, tag, digested) {
    const left = findLeftOut(question, tag, digested);
    return left && { reason: 'the chart leaves a digest in the tag out', ...left };
}
 
function hasPart({ parts }, name) {
    return parts.some(({ key }) => key === name);
}
 
function isFull(value) {
    if (value.kind === 'scalar')
        return value.text !== '';
    return value.kind === 'absent' ? false : null;
}
 
; 





function chooseWritePlace(question) {
    const { block, known } = question;
    const affix = findBlockAffix(question);
    if (affix !== null)
        return { kind: 'refused', ...affix };
    const judged = digestKeys(block, known).map((found) => ({ ...found, says: judgeKey(question, found.key) }));
    const own = judged.find(({ isThere, says }) => isThere && says.kind !== 'ignores');
    const read = judged.find(({ says }) => says.kind === 'reads');
    if (own !== undefined)
        return underKey(question, own.key, own.says);
    if (read !== undefined)
        return underKey(question, read.key, read.says);
    const isIgnored = judged.every(({ says }) => says.kind === 'ignores');
    return intoTag(question, isIgnored ? null : 'whether the chart reads a digest is not known here');
}
 
function findBlockAffix({ chart, block, known }) {
    if (chart === null)
        return null;
    const [tag] = block.parts.filter(({ role }) => role === 'tag');
    const isWhole = tag === undefined && block.parts.some(({ role }) => role === 'reference');
    return findAffix(chart.evidence, chart.chart, {
        block: toBlock(block),
        tag: isWhole ? null : (tag?.key ?? flatKey(block, 'tag')),
        text: tag?.value.kind === 'scalar' ? tag.value.text : '',
        digests: digestKeys(block, known).map(({ key }) => key),
    });
}
 
function isUnread({ chart, block, layers, known }, key) {
    if (chart?.evidence.ignores(toBlock(block), key, layers) === true)
        return true;
    return known !== null && known.source === undefined && known.digest === null;
}
 
function digestKeys(block, known) {
    const there = block.parts.filter(({ role }) => role === 'digest').map(({ key }) => key);
    const usual = [...new Set([known?.digest ?? 'digest', 'digest', 'sha'])].map((key) => flatKey(block, key));
    const others = usual.filter((key) => !there.includes(key));
    return [...there.map((key) => ({ key, isThere: true })), ...others.map((key) => ({ key, isThere: false }))];
}
 
function judgeKey(question, key) {
    const { chart, block, layers, known } = question;
    const says = chart?.evidence.key(toBlock(block), key, layers) ?? {
        kind: 'unknown',
        reason: 'the chart is not in this tree',
    };
    if (says.kind === 'unknown' && findLeftOut(question, key, `sha256:${someHex}`) !== null)
        return { kind: 'ignores' };
    if (says.kind !== 'unknown' || known === null)
        return says;
    if (known.digest === null)
        return { kind: 'ignores' };
    return key === flatKey(block, known.digest) ? { kind: 'reads', form: known.form ?? 'digest', at: [] } : says;
}
function underKey(question, key, says) {
    const form = says.kind === 'reads' ? says.form : formOf(question.block, key);
    const note = says.kind === 'unknown' ? `whether the chart reads ${key} is not known here` : null;
    return { kind: 'digest', key, form, keepTag: !rendersWithoutTag(question, key), note };
}
 
function formOf({ parts }, key) {
    const value = parts.find((part) => part.key === key)?.value;
    const text = value?.kind === 'scalar' ? value.text : '';
    if (text !== '')
        return /^[0-9a-f]{64}$/.test(text) ? 'hex' : 'digest';
    return /sha(?:256)?$/i.test(key) ? 'hex' : 'digest';
}
 
function rendersWithoutTag({ chart, block, known }, key) {
    if (chart === null)
        return known?.withoutTag === true;
    const tags = block.parts.filter(({ role }) => role === 'tag').map((part) => part.key);
    const words = chart.evidence.images(toBlock(block), [key], tags.length > 0 ? tags : [flatKey(block, 'tag')]);
    if (words === null || words.length === 0)
        return false;
    return words.every(({ pieces }) => {
        const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '\0')).join('');
        return /\0@(?:sha256:)?\0$/.test(text) && !/\0:/.test(text.replace(/^[^\0]*:\d+/, ''));
    });
}
 
; 




 
function withoutUnread(question) {
    const { block } = question;
    const [unread, cut] = [new Set(), new Set()];
    let printed;
    for (const { role, key, value } of block.parts) {
        if (!saysText(value) || (role === 'digest' && isUnread(question, key))) {
            if (saysText(value))
                unread.add(key);
            continue;
        }
        const hex = value.kind === 'scalar' ? hexOf(role, value.text) : null;
        const found = hex === null ? null : printDigest(question, new Map(), hex);
        if (found?.kind !== 'missing')
            continue;
        printed ??= { image: found.image, at: found.at };
        (role === 'digest' ? unread : cut).add(key);
    }
    if (unread.size + cut.size === 0)
        return { block, unread, cut, printed };
    const parts = block.parts.filter(({ key }) => !unread.has(key));
    const read = parts.map((part) => (cut.has(part.key) ? withoutHex(part) : part));
    return { block: { ...block, parts: read }, unread, cut, printed };
}
 
function hexOf(role, text) {
    return (role === 'digest' ? /([0-9a-f]{64,128})$/ : /@\w+:([0-9a-f]{64,128})$/).exec(text)?.[1] ?? null;
}
function withoutHex(part) {
    const { value } = part;
    return value.kind === 'scalar' ? { ...part, value: { ...value, text: value.text.replace(/@.*/, '') } } : part;
}
function saysText(value) {
    switch (value.kind) {
        case 'scalar':
            return value.text !== '';
        case 'either':
            return value.results.some((result) => saysText(result.value));
        case 'unknown':
            return saysText(value.otherwise);
        default:
            return false;
    }
}
 
function locateUnread({ block, unread, cut, printed }, { chart }, spoken) {
    const said = spoken.find(({ key, claim }) => (unread.has(key) || cut.has(key)) && claim.occurrence.parts[claim.role]?.text !== '');
    if (said === undefined)
        return null;
    const { occurrence } = said.claim;
    const { line, column, endLine, endColumn } = occurrence;
    const at = locateRegion(said.origin) ?? { line, column, endLine, endColumn };
    const directory = chart === null ? '' : chartOf(chart.chart, block).directory;
    return { key: said.key, chart: directory, occurrence, at, ...(printed && { printed }) };
}
 
function chartOf(root, { path }) {
    let chart = root;
    for (const step of path) {
        const { dependencies, charts } = chart;
        const name = dependencies?.find((each) => (each.alias ?? each.name) === step)?.name ?? step;
        const inner = charts.find((each) => each.name === name);
        if (inner === undefined)
            return chart;
        chart = inner;
    }
    return chart;
}
 
function planWrite(asked) {
    let release = null;
    const values = () => {
        release ??= asked.values();
        return release;
    };
    const question = { ...asked, values };
    const place = chooseWritePlace(question);
    const inTag = place.kind === 'digest' ? intoTag(question, place.note) : place;
    const tag = question.block.parts.find(({ role }) => role === 'tag');
    return { place, inTag, key: place.kind === 'digest' ? place.key : (tag?.key ?? null) };
}
 
; 







 
function toOccurrence(scene, image, lead) {
    const { unit } = scene;
    const { occurrence } = lead;
    const { joined, said } = image.composition;
    const path = printBlock(image.block);
    const isElsewhere = occurrence.environment !== unit.environment;
    const composed = composedOf(scene, image, lead, path);
    const isOwnProblem = joined.problem !== null &&
        (composed.malformed !== undefined || occurrence.parts[joined.problem.part] !== undefined);
    const isNameless = joined.image === null && !joined.templated?.name;
    return {
        ...(isNameless ? withoutTemplate(occurrence) : withoutBlock(occurrence)),
        ...(image.around && { namedBy: image.around.namedBy }),
        reference: joined.reference,
        problem: isOwnProblem ? joined.problem : occurrence.problem,
        image: joined.image ?? image.around?.image ?? (isNameless && said.repository === undefined ? occurrence.image : null),
        tag: joined.tag,
        digest: joined.digest,
        environment: unit.environment,
        ...(isElsewhere && { place: unit.environment === null ? null : `${unit.id}#${path}` }),
        composed,
        alone: occurrence,
        ...(joined.templated && { templated: joined.templated }),
    };
}
 
function composedOf(scene, image, lead, path) {
    const { unit, ownLayer } = scene;
    const { occurrence, stays, layer } = lead;
    const above = stays === null || layer === undefined ? undefined : ownLayer(unit, layer);
    const { said, unknown } = image.composition;
    const claims = Object.values(said).flatMap(({ claim }) => claim?.occurrence ?? []);
    const isOfValues = said.reference === undefined && occurrence.shape !== 'kustomize';
    const malformed = findMalformed(image.composition);
    let places = null;
    return {
        unit: unit.id,
        name: unit.name,
        path,
         
        get said() {
            places ??= placesOf(scene, said);
            return places;
        },
        places: (0,place_id .B)([occurrence, ...claims, ...(image.unread ? [image.unread.occurrence] : [])]),
        ...(stays !== null && { stays }),
        ...(above && { above }),
        ...(image.unread && { unread: image.unread }),
        ...(image.override && { override: { image: image.override.image, place: image.override.place } }),
        ...(malformed !== null && { malformed }),
        ...(isOfValues && { write: openWrite(scene, image, lead), alone: openAlone(image) }),
        ...(said.reference !== undefined && { write: openWhole(image) }),
        ...(unknown !== null && { unknown }),
        ...((unit.mixed?.length ?? 0) > 1 && { mixed: unit.mixed }),
    };
}
 
function findMalformed({ joined: { problem }, said }) {
    if (problem === null || problem.kind === 'number')
        return null;
    if (Object.values(said).some(({ claim }) => claim !== null && claim.occurrence.problem !== null))
        return null;
    return said[problem.part]?.text ?? '';
}
 
function openAlone({ question, composition: { said } }) {
    return () => {
        const { registry, repository } = said;
        if (!registry?.text || !repository?.text)
            return null;
        const key = question.block.parts.find(({ role }) => role === 'registry')?.key;
        const isInTree = question.chart !== null && key !== undefined && !isUnread(question, key);
        const isRead = isInTree || question.known !== null;
        return isRead ? null : (0,image_name .xo)(repository.text);
    };
}
 
function openWrite(scene, image, lead) {
    let known = null;
    return () => {
        if (known === null) {
            const { place, inTag, key } = planWrite(image.question);
            const target = chooseTarget(scene, lead, image.spoken, key);
            known = { place, inTag, occurrence: target === lead ? null : toOccurrence(scene, image, target) };
        }
        return known;
    };
}
 
function openWhole({ question, composition: { completed, joined } }) {
    let known = null;
    return () => {
        if (known === null) {
            const reason = `the chart deploys ${joined.image}, whose registry or path it puts before the name`;
            const problem = findBlockAffix(question) ?? (completed ? { reason, at: null } : null);
            const place = problem && { kind: 'refused', ...problem };
            known = place === null ? undefined : { place, inTag: place, occurrence: null };
        }
        return known;
    };
}
 
function printBlock({ path, prefix }) {
    const steps = prefix === '' ? path : [...path, prefix];
    return steps.reduce((text, step) => (typeof step === 'number' ? `${text}[${step}]` : (0,yaml_path .a8)(text, step)), '');
}
function placesOf({ unit }, said) {
    const entries = Object.entries(said).map(([role, part]) => [role, unit_image_placeOf(unit, part)]);
    return Object.fromEntries(entries);
}
function unit_image_placeOf({ layers, over = [] }, { origin }) {
    const isOver = over.some(({ layer }) => layer === origin.layer);
    const own = layers.findIndex(({ values }) => values === origin.layer) + 1;
    return { ...locateOrigin(origin), layer: isOver ? layers.length + 1 : own };
}
 
function withoutTemplate({ templated: _, pin: __, ...rest }) {
    return rest;
}
function withoutBlock(occurrence) {
    const { namedBy: _, ...rest } = withoutTemplate(occurrence);
    return rest;
}
 
; 


















 
function composeUnits(policy, units, places, shelf = inventory_shelf .k) {
    const names = (0,scan_names .E)(policy.fields);
    const findKnown = findAmongKnown(policy);
    const opened = units.map((unit) => shelf.recall(unit, places.of, () => places.watch(() => openUnit(unit, names, findKnown, places))));
    const claims = opened.flatMap(({ unit, blocks }) => blocks.map(({ spoken }) => ({ unit, claims: spoken })));
    const ownership = openOwnership(claims);
    const ownLayer = openOwnLayers(policy, units);
    const taken = claims.flatMap((each) => each.claims.map(({ claim }) => claim.occurrence));
    const composed = opened.flatMap(({ unit, blocks }) => blocks.flatMap((image) => composeImage({ unit, ownership, ownLayer }, image) ?? []));
    return { composed, taken, others: opened.flatMap(({ others }) => others) };
}
 
function openUnit(unit, names, findKnown, places) {
    const layers = unit.layers.map(({ values }) => values);
    const open = () => openRelease(unit.chart, layers, unit.elsewhere ?? undefined);
    const release = open();
    const now = { release };
    const values = () => now.release ?? open();
    const blocks = listBlocks(release, names).map((block) => {
        const spoken = listClaims({ unit, release, places }, block);
        const state = compose_stateOf(release, block.path);
        if (state?.state === 'off')
            return { block, spoken, image: null };
        const question = openQuestion(findKnown, { unit, release, values }, block);
        const read = withoutUnread(question);
        const compose = (each) => (0,inventory_block .KO)(release, each, state, places);
        const rendered = compose(read.block) ?? (read.unread.size + read.cut.size > 0 ? withoutDigest(compose(block)) : null);
        if (rendered === null)
            return { block, spoken, image: null };
        const printed = withPrinted(rendered, question, unit);
        const composition = { ...printed, unknown: printed.unknown ?? unit.doubt ?? null };
        const over = overlayImages(unit.over ?? [], composition, places, unit.layers.length + 1);
        const all = [...over.spoken, ...spoken];
        const living = all.filter(({ key }) => !read.unread.has(key));
        const unread = locateUnread(read, question, spoken);
        const override = findOverride(over.composition, living);
        const { composition: whole } = over;
        return { block, spoken: all, image: { block, question, unread, composition: whole, spoken: living, override } };
    });
    const judged = blocks.flatMap(({ image }) => image ?? []);
    const others = listOtherImages({ unit, release, places }, judged);
     
    now.release = null;
    return { unit, blocks: nameAround(release.imports.length > 0 ? blocks : withoutAnchors(blocks)), others };
}


function withoutAnchors(blocks) {
    const isOwn = ({ path }, place) => (0,yaml_path .O0)(place.path) === path.at(-1);
    return blocks.map((each) => {
        const { block, image } = each;
        const { repository, ...others } = image?.composition.said ?? {};
        const place = repository?.claim?.occurrence;
        if (place === undefined || block.prefix !== '' || isOwn(block, place))
            return each;
        const isNameOnly = Object.values(others).every(({ claim }) => claim === null);
        const isMerged = blocks.some((other) => isOwn(other.block, place) && other.spoken.some(({ claim }) => claim.occurrence === place));
        return isNameOnly && isMerged ? { ...each, image: null } : each;
    });
}
 
function nameAround(blocks) {
    const open = blocks.filter(({ image }) => image !== null && !hasName(image.composition));
    if (open.length === 0)
        return blocks;
    const named = new Map();
    for (const { block, image } of blocks) {
        const { joined } = image?.composition ?? {};
        if (joined && joined.image !== null)
            named.set(printBlock(block), { ...joined, image: joined.image });
    }
    return blocks.map((each) => {
        const { block, image } = each;
        if (image === null || hasName(image.composition))
            return each;
        const around = (0,naming_block .X)(printBlock(block), image.composition.joined, named);
        return around === null ? each : { ...each, image: { ...image, around } };
    });
}
const hasName = ({ joined, said }) => joined.image !== null || said.repository !== undefined;
 
function withoutDigest(composition) {
    return composition && { ...composition, joined: { ...composition.joined, digest: null } };
}
function composeImage(scene, { image, spoken }) {
    const lead = image &&
        (image.override
            ? leadBy(scene, image.override.by)
            : (chooseLead(scene, image.composition, image.spoken) ?? chooseLead(scene, image.composition, spoken)));
    return lead && toOccurrence(scene, image, lead);
}
 
function compose_stateOf({ charts }, path) {
    const above = charts.filter((chart) => chart.path.every((step, index) => path[index] === step));
    return above.toSorted((a, b) => b.path.length - a.path.length)[0] ?? null;
}
 

  }),

  5553:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    indexPlaces: () => (  indexPlaces),
    originPlace: () => (  originPlace)
  });
  var _kustomize_layer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5687);
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5794);
  var _yaml_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1931);



 
function indexPlaces(occurrences) {
    const files = new Map();
    for (const occurrence of occurrences) {
        const known = files.get(occurrence.file) ?? { all: [], at: new Map() };
        files.set(occurrence.file, known);
        known.all.push(occurrence);
        for (const [role, part] of Object.entries(occurrence.parts)) {
            const claim = { occurrence, role: role };
            known.at.set(part.key?.span.start ?? part.span.start, claim);
            if (!part.aliased)
                known.at.set(part.span.start, claim);
        }
    }
    let asked = new Set();
    return {
        watch: (work) => {
            const [before, own] = [asked, new Set()];
            asked = own;
            try {
                return { result: work(), asked: own };
            }
            finally {
                asked = before;
            }
        },
        find: ({ layer, node, key }) => {
            const value = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hd)(node);
            const scalar = value?.kind === 'scalar' ? value : null;
             
            const isPatched = scalar !== null && (0,_kustomize_layer_js__WEBPACK_IMPORTED_MODULE_0__  .ZZ)(scalar) !== null;
            const nodes = isPatched ? [scalar, key] : [key, scalar];
            for (const each of nodes) {
                const place = each === null ? null : standsAt(layer, each);
                if (place === null)
                    continue;
                asked.add(place.file);
                const claim = files.get(place.file)?.at.get(place.start);
                if (claim !== undefined)
                    return claim;
            }
            return null;
        },
        of: (file) => files.get(file)?.all ?? nothing,
    };
}
const nothing = [];
 
function standsAt({ file, source }, node) {
    return (0,_kustomize_layer_js__WEBPACK_IMPORTED_MODULE_0__  .$t)(node) ?? { file, start: (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_2__  .SU)(source, node.start) };
}
 
function originPlace({ layer, node, key }) {
    const value = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hd)(node);
    const scalar = value?.kind === 'scalar' ? value : null;
    const at = scalar !== null && (0,_kustomize_layer_js__WEBPACK_IMPORTED_MODULE_0__  .ZZ)(scalar) !== null ? scalar : (key ?? scalar);
    return at === null ? null : { ...standsAt(layer, at), source: (0,_kustomize_layer_js__WEBPACK_IMPORTED_MODULE_0__  .ZZ)(at)?.source ?? layer.source };
}
 

  })

};
