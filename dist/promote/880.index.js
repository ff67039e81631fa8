export const id = 880;
export const ids = [880];
export const modules = {

  5565:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  openWays)
  });
 
const maxWays = 1000;
 
function openWays(graph) {
    const known = new Map();
    return (file, roots) => {
        const key = JSON.stringify([file, roots && [...roots]]);
        const ways = known.get(key) ?? waysUp(graph, file, roots);
        known.set(key, ways);
        return ways;
    };
}
 
function waysUp(graph, file, roots) {
    const ways = [];
    let steps = 0;
    const stack = [{ at: file, seen: [] }];
    for (let top = stack.pop(); top !== undefined && steps <= maxWays; top = stack.pop()) {
        steps++;
        const { at, seen } = top;
        const way = [...seen, at];
        const above = graph.includersOf(at).filter((key) => !way.includes(key));
        if (above.length === 0 && (roots === null || roots.has(at)))
            ways.push({ root: at, files: way.map((key) => graph.nodes.get(key)?.file ?? key) });
        for (const key of above.toReversed())
            stack.push({ at: key, seen: way });
    }
    if (steps <= maxWays || roots === null)
        return ways;
    return [...roots].map((root) => ({ root, files: [file, graph.nodes.get(root)?.file ?? root] }));
}
 

  }),

  6692:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  f: () => (  loadGraph),
  K: () => (  openKustomize)
});

 
var field_path = __webpack_require__(9032);
 
var file_path = __webpack_require__(7390);
 
var kustomize_image = __webpack_require__(5707);
 
var kustomize_layer = __webpack_require__(5687);
 
var kustomize_resource = __webpack_require__(5088);
 
var kustomize_target = __webpack_require__(5525);
 
var tree_edit = __webpack_require__(3265);
; 






 
function generatorFiles(graph, node) {
    return node.kustomization.generated
        .filter(({ kind }) => kind === 'ConfigMap')
        .flatMap(({ envs, files }) => [...envs, ...files.map(({ path }) => path)])
        .flatMap((path) => sourceFile(graph, node, path) ?? []);
}
function sourceFile(graph, node, path) {
    return graph.fileOf(node, path) ?? (path.includes('\n') ? null : (0,file_path .dx)(node.directory, path));
}
 
function generate(context) {
    return context.node.kustomization.generated.map((entry) => {
        const { data, open } = entry.kind === 'Secret' ? sealed(context) : readData(context, entry);
        const words = [
            [['apiVersion'], 'v1'],
            [['kind'], entry.kind],
            [['metadata', 'name'], entry.name],
            ...(entry.namespace === '' ? [] : [[['metadata', 'namespace'], entry.namespace]]),
            ...[...entry.labels].map(([key, text]) => [['metadata', 'labels', key], text]),
        ];
        const root = words.reduce((tree, [path, text]) => (0,tree_edit .rJ)(tree, path, (0,kustomize_layer .g5)(text)) ?? tree, emptyMap);
        return { behavior: entry.behavior, root: root.kind === 'map' ? root : emptyMap, data, open };
    });
}
function sealed({ node }) {
    return { data: new Map(), open: `the data of a Secret that ${node.file} generates is in base64` };
}
function readData(context, { literals, envs, files }) {
    const { node, graph, read } = context;
    const data = new Map();
    let open = null;
    const add = (key, value) => {
         
        data.set(key, data.has(key) ? (0,kustomize_layer .g5)('', { unknown: `${node.file} generates ${key} twice` }) : value);
    };
    const textOf = (path) => {
        const file = sourceFile(graph, node, path);
        const text = file === null ? null : read(file);
        if (file !== null && text !== null)
            return { file, text };
        open ??= `${path}, of which ${node.file} generates an object, is not in the tree`;
        return null;
    };
    for (const { key, value, at } of literals)
        add(key, said(value, at === null ? null : { file: node.file, start: at }));
    for (const { key, path } of files) {
        const found = textOf(path);
        if (found !== null)
            add(key, said(found.text, { file: found.file, start: 0 }));
    }
    for (const path of envs) {
        const found = textOf(path);
        for (const { key, value, at } of found === null ? [] : readEnv(found.text)) {
            const unset = `${found?.file} takes ${key} from the environment of the build`;
            add(key, value === null ? (0,kustomize_layer .g5)('', { unknown: unset }) : said(value, { file: found?.file ?? '', start: at }));
        }
    }
    return { data, open };
}
 
function* readEnv(text) {
    let start = 0;
    for (const line of text.split('\n')) {
        const [, blank = '', written = ''] = /^(\ufeff?\s*)(.*?)\r?$/s.exec(line) ?? [];
        const equal = written.indexOf('=');
        const at = start + blank.length + equal + 1;
        if (written !== '' && !written.startsWith('#'))
            yield equal < 0
                ? { key: written, value: null, at }
                : { key: written.slice(0, equal), value: written.slice(equal + 1), at };
        start += line.length + 1;
    }
}
 
function said(text, place) {
    if (place === null)
        return (0,kustomize_layer .g5)(text);
    const { tag, digest } = (0,kustomize_image .lD)(text);
    const [tagAt, digestAt] = [tag ? place : null, digest ? place : null];
    return (0,kustomize_layer .g5)(text, { says: { name: place, tag: tagAt, digest: digestAt, through: [place], by: place.file } });
}
 
function absorb(resources, generated, context) {
    const all = [...resources];
    for (const one of generated) {
        const made = (0,kustomize_resource .gr)(one.root, context.file, context.isImage);
        const index = one.behavior === 'create' ? -1 : all.findIndex((known) => isSame(known, made));
        const before = all[index];
        const next = layOn(before ?? null, made, one, context);
        if (before === undefined)
            all.push(next);
        else
            all[index] = next;
    }
    return all;
}
function isSame({ root, ids }, made) {
    return root !== null && ids.some((known) => made.ids.some((id) => (0,kustomize_target .WB)(known, id)));
}
function layOn(before, made, one, { file, isImage, specs }) {
    const isReplaced = before === null || one.behavior === 'replace';
     
    const isStray = before === null && one.behavior === 'merge';
    const stray = isStray ? `${file} lays a generated object over one that is not here` : undefined;
    const open = one.open ?? stray ?? (isReplaced ? undefined : before.open);
    const root = before?.root ?? one.root;
    const own = isReplaced ? undefined : (0,tree_edit .oB)(root, ['data']);
    const data = withData(own?.kind === 'map' ? own : emptyMap, one);
    const { open: _, ...rest } = (0,kustomize_resource .Lf)(before ?? made, (0,tree_edit .rM)(root, 'data', () => data), isImage, specs);
    return open === undefined ? rest : { ...rest, open };
}
 
function withData(own, { data, open }) {
    const unsure = (known, unknown) => ({
        ...known,
        entries: known.entries.map(({ key }) => ({ key, value: (0,kustomize_layer .g5)('', { unknown }) })),
    });
    let now = open === null ? own : unsure(own, open);
    for (const [key, value] of data)
        now = (0,tree_edit .rM)(now, key, () => value);
    return now;
}
const emptyMap = { kind: 'map', entries: [], start: 0, end: 0, flow: false };
 
; 
 
function innerNodes(graph, node) {
    const found = new Set();
    const components = new Set();
    const visit = (from) => {
        for (const reached of from.includes)
            if (reached.kind === 'node')
                found.add(graph.nodes.get(reached.key) ?? from);
        for (const reached of from.components) {
            const component = reached.kind === 'node' ? graph.nodes.get(reached.key) : undefined;
            if (component === undefined || components.has(component.key) || components.size > maxComponents)
                continue;
            components.add(component.key);
            visit(component);
        }
    };
    visit(node);
    return [...found];
}
 
const maxComponents = 500;
 
; 

 
const unprefixed = new Set(['CustomResourceDefinition', 'APIService', 'Namespace']);
 
function rename(resource, { namespace, prefix, suffix }) {
    let now = resource;
    const id = () => now.ids.at(-1);
    if (namespace !== null && id() !== undefined)
        now = (0,kustomize_resource .Uz)((0,kustomize_resource .$w)(now), [[['namespace'], namespace]]);
    for (const [before, after] of [
        [prefix, ''],
        ['', suffix],
    ]) {
        const last = id();
        if (last === undefined || `${before}${after}` === '' || unprefixed.has(last.kind))
            continue;
        now = (0,kustomize_resource .Uz)((0,kustomize_resource .$w)(now), [[['name'], `${before}${last.name}${after}`]]);
    }
    return now;
}
 
function label(resource, { labels, annotations }) {
    const under = (key, pairs) => [...pairs].map(([name, text]) => [[key, name], text]);
    return (0,kustomize_resource .Uz)(resource, [...under('labels', labels), ...under('annotations', annotations)]);
}
 
 
var scalars = __webpack_require__(5570);
 
var yaml_document = __webpack_require__(3700);
 
var documents = __webpack_require__(730);
; 



 
function readFile({ graph, node, read }, path) {
    const file = graph.fileOf(node, path);
    const text = file === null ? null : read(file);
    return file === null || text === null ? null : { source: { text, offsets: null }, layer: { file, within: '' } };
}
 
function readRoots({ source, layer }) {
    return (0,documents .Z)(source.text, source.text.charCodeAt(0) === 0xfeff ? 1 : 0, source.text.length).map((range) => (0,kustomize_layer .F_)((0,yaml_document .u)(source, range).root, { ...layer, document: range.index, source }));
}
 
; 




 
function readConfigurations(context) {
    const fields = [];
    let unknown = null;
    for (const path of context.node.kustomization.configurations) {
        const found = readFile(context, path);
        if (found === null)
            unknown ??= `the configuration ${path} of ${context.node.file} is not in the tree`;
        for (const root of found === null ? [] : readRoots(found)) {
            fields.push(...(0,field_path .Bi)(root, 'images'));
            const others = (0,field_path .Sq)(root).filter((list) => list.toLowerCase() !== 'images');
            const reaches = others.some((list) => (0,field_path .Bi)(root, list).some(({ steps }) => steps.includes('image')));
            if (reaches)
                unknown ??= `the configuration ${path} of ${context.node.file} lets more than images reach it`;
        }
    }
    return { fields, unknown };
}
 
const knownGenerators = /^(?:ConfigMap|Secret|IAMPolicy)Generator$/;
 
function unknownGenerators(context) {
    return context.node.kustomization.generators.filter((plugin) => {
        const inline = readRoots({ source: (0,scalars .$E)(plugin.layer.source, plugin.node), layer: plugin.layer });
        const found = inline.some((root) => root?.kind === 'map') ? null : readFile(context, plugin.text.trim());
        const roots = found === null ? inline : readRoots(found);
        return !roots.every((root) => root?.kind === 'map' && (0,kustomize_resource .TH)(root).version === 'builtin' && knownGenerators.test((0,kustomize_resource .TH)(root).kind));
    });
}
 
 
var yaml_node = __webpack_require__(5794);
 
var expression = __webpack_require__(3978);
 
var kustomize_fields = __webpack_require__(1569);
; 




 
function splitFieldPath(path) {
    const steps = path.match(/(?:\[[^\]]*\]|\\.|[^.\\[]|\[)+/g) ?? [];
    return steps.map((step) => {
        const plain = step.replaceAll('\\.', '.');
        return plain.startsWith('[') && plain.endsWith(']') && !plain.includes('=') ? plain.slice(1, -1) : plain;
    });
}
 
function lookUp(root, steps) {
    let at = (0,yaml_node .hd)(root);
    for (const step of steps) {
        const [, key, wanted] = /^\[([^=]*)=(.*)\]$/s.exec(step) ?? [];
        if (at?.kind === 'map')
            at = (0,yaml_node .hd)((0,tree_edit .Ms)(at, step)?.value);
        else if (at?.kind !== 'sequence')
            return null;
        else if (key !== undefined)
            at = (0,yaml_node .hd)(at.items.find((item) => (0,kustomize_fields .M8)(item, key) === wanted) ?? null);
        else
            at = (0,yaml_node .hd)(step === '-' ? (at.items.at(-1) ?? null) : (at.items[Number(step)] ?? null));
    }
    return at;
}
 
function pathsTo(node, steps, at) {
    const [step, ...rest] = steps;
    const here = (0,yaml_node .hd)(node);
    if (step === undefined)
        return here === null ? [] : [at];
    if (here?.kind === 'map') {
        const entry = (0,tree_edit .Ms)(here, step);
        return entry === undefined ? [] : pathsTo(entry.value, rest, [...at, step]);
    }
    if (here?.kind !== 'sequence')
        return [];
    return here.items.flatMap((item, index) => (isItem(item, index, step) ? pathsTo(item, rest, [...at, index]) : []));
}
 
function readSelector(step) {
    const [, key, value = ''] = /^\[([^=]*)=(.*)\]$/s.exec(step) ?? [];
    return key === undefined ? null : { key, value };
}
 
function isItem(item, index, step) {
    if (step === '*')
        return true;
    const selector = readSelector(step);
    if (selector === null)
        return step === String(index);
    const { key, value: wanted } = selector;
    const text = (0,kustomize_fields .M8)(item, key);
     
    return text !== null && ((0,expression .W)(wanted)?.(text) ?? true);
}
 
function isSamePath(path, steps) {
    return path.length === steps.length && path.every((step, index) => String(step) === steps[index]);
}
 
 
var kustomize_graph = __webpack_require__(7150);
; 



 
function readOperations(root) {
    const list = (0,yaml_node .hd)(root);
    if (list?.kind !== 'sequence')
        return null;
    const operations = list.items.map((item) => {
        const map = (0,yaml_node .hd)(item);
        if (map?.kind !== 'map')
            return null;
        const text = (key) => (0,kustomize_fields .M8)(map, key) ?? '';
        return { op: text('op'), path: text('path'), from: text('from'), value: (0,tree_edit .Ms)(map, 'value')?.value ?? null };
    });
    return operations.includes(null) ? null : operations.filter((operation) => operation !== null);
}
 
function applyOperations(root, operations) {
    let tree = root;
    const tested = [];
    for (const operation of operations) {
        const next = apply(tree, operation);
        if (next === null)
            return null;
        const held = operation.op === 'test' ? take(tree, readPointer(operation.path))?.value : null;
        if (held)
            tested.push(held);
        tree = next;
    }
    return { tree, tested };
}
function apply(root, { op, path, from, value }) {
    const to = readPointer(path);
    if (to === null)
        return null;
    switch (op) {
        case 'add':
        case 'replace':
            return put(root, to, value, op);
        case 'remove':
            return take(root, to)?.rest ?? null;
        case 'copy':
            return copy(root, readPointer(from), to);
        case 'move': {
            const taken = take(root, readPointer(from));
            return taken && put(taken.rest, to, taken.value, 'add');
        }
        case 'test':
            return json_patch_isSame(take(root, to)?.value ?? null, value) ? root : null;
        default:
            return null;
    }
}
 
function copy(root, from, to) {
    const taken = take(root, from);
    if (taken)
        return put(root, to, taken.value, 'add');
    return take(root, from?.slice(0, -1) ?? null)?.value?.kind === 'map' ? put(root, to, null, 'add') : null;
}
 
function readPointer(pointer) {
    if (pointer !== '' && !pointer.startsWith('/'))
        return null;
    return pointer
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
 
function indexOf(step, length) {
    if (step === '-')
        return length;
    if (!/^-?\d+$/.test(step))
        return null;
    const index = Number(step);
    return index < 0 ? length + index : index;
}
 
function atEnd(root, steps, change) {
    const [step = '', ...rest] = steps;
    const here = (0,yaml_node .hd)(root);
    if (here?.kind !== 'map' && here?.kind !== 'sequence')
        return null;
    if (rest.length === 0)
        return change(here, step);
    if (here.kind === 'map') {
        const known = (0,tree_edit .Ms)(here, step);
        const inner = known === undefined ? null : atEnd(known.value, rest, change);
        return inner === null ? null : (0,tree_edit .rM)(here, step, () => inner);
    }
    const index = indexOf(step, here.items.length);
    const inner = index === null ? null : atEnd(here.items[index] ?? null, rest, change);
    return index === null || inner === null ? null : { ...here, items: here.items.with(index, inner) };
}
function put(root, steps, value, op) {
    if (steps.length === 0)
        return (0,tree_edit .T)(value, root);
    return atEnd(root, steps, (holder, step) => {
        if (holder.kind === 'map') {
             
            return (0,tree_edit .rM)(holder, step, (old) => (0,tree_edit .T)(value, old));
        }
        const index = indexOf(step, holder.items.length);
        if (index === null || index < 0 || index > holder.items.length)
            return null;
        if (op === 'add')
            return { ...holder, items: holder.items.toSpliced(index, 0, value) };
        if (index === holder.items.length)
            return null;
        return { ...holder, items: holder.items.with(index, (0,tree_edit .T)(value, holder.items[index])) };
    });
}
 
function take(root, steps) {
    if (steps === null)
        return null;
    let value;
    const rest = atEnd(root, steps, (holder, step) => {
        if (holder.kind === 'map') {
            value = (0,tree_edit .Ms)(holder, step)?.value;
            return value === undefined ? null : (0,tree_edit .n$)(holder, step);
        }
        const index = indexOf(step, holder.items.length);
        value = index === null ? undefined : holder.items[index];
        return index === null || value === undefined ? null : { ...holder, items: holder.items.toSpliced(index, 1) };
    });
    return rest === null ? null : { value: value ?? null, rest };
}
function json_patch_isSame(a, b) {
    const [one, other] = [(0,yaml_node .hd)(a), (0,yaml_node .hd)(b)];
    if (one === null || other === null)
        return one === other;
    if (one.kind === 'scalar')
        return other.kind === 'scalar' && (0,yaml_node .ws)(one) === (0,yaml_node .ws)(other);
    if (one.kind === 'sequence') {
        return (other.kind === 'sequence' &&
            one.items.length === other.items.length &&
            one.items.every((item, index) => json_patch_isSame(item, other.items[index] ?? null)));
    }
    return (other.kind === 'map' &&
        one.entries.length === other.entries.length &&
        one.entries.every(({ key, value }) => {
            const partner = (0,tree_edit .Ms)(other, (0,yaml_node .ws)(key));
            return partner !== undefined && json_patch_isSame(value, partner.value);
        }));
}
 
function skeletonOf({ op, path, value }) {
    const steps = op === 'add' || op === 'replace' ? readPointer(path) : null;
    if (steps === null)
        return null;
    return steps.reduceRight((inner, step) => holderOf(/^(?:-|\d+)$/.test(step) ? 0 : step, inner), value);
}
function holderOf(step, inner) {
    if (typeof step === 'number')
        return { kind: 'sequence', items: [inner] };
    return (0,tree_edit .rM)({ kind: 'map', entries: [], start: 0, end: 0, flow: false }, step, () => inner);
}
 
 
var kustomization = __webpack_require__(6532);
 
var collate = __webpack_require__(6658);
; 






const mergeKeys = new Map([
    ['containers', 'name'],
    ['initContainers', 'name'],
    ['ephemeralContainers', 'name'],
    ['volumes', 'name'],
    ['env', 'name'],
    ['imagePullSecrets', 'name'],
    ['volumeMounts', 'mountPath'],
    ['hostAliases', 'ip'],
    ['ports', 'containerPort'],
]);
 
const podPaths = new Map([
    ['v1/Pod', 'spec'],
    ['v1/PodTemplate', 'template.spec'],
    ['v1/ReplicationController', 'spec.template.spec'],
    ['apps/v1/Deployment', 'spec.template.spec'],
    ['apps/v1/DaemonSet', 'spec.template.spec'],
    ['apps/v1/StatefulSet', 'spec.template.spec'],
    ['apps/v1/ReplicaSet', 'spec.template.spec'],
    ['batch/v1/Job', 'spec.template.spec'],
    ['batch/v1/CronJob', 'spec.jobTemplate.spec.template.spec'],
    ['batch/v1beta1/CronJob', 'spec.jobTemplate.spec.template.spec'],
]);
 
function mergePatch(object, patch, apiVersion, kind) {
    const path = podPaths.get(`${apiVersion}/${kind}`)?.split('.');
    const merged = mergeMap(object, patch, path ?? null);
    const pod = merged === null || path === undefined ? null : (0,yaml_node .hd)((0,tree_edit .oB)(merged, path));
    const next = pod?.kind === 'map' && path !== undefined ? (0,tree_edit .rJ)(merged, path, withoutTwins(pod)) : merged;
    return next?.kind === 'map' ? next : merged;
}
 
function withoutTwins(pod) {
    return pod.entries.reduce((map, { key, value }) => {
        const mergeKey = mergeKeys.get((0,yaml_node .ws)(key));
        const list = (0,yaml_node .hd)(value);
        if (mergeKey === undefined || list?.kind !== 'sequence')
            return map;
        const named = new Map(list.items.flatMap((item) => namedItem(item, mergeKey)));
        const keyless = list.items.filter((item) => namedItem(item, mergeKey).length === 0);
        if (named.size + keyless.length === list.items.length)
            return map;
        return (0,tree_edit .rM)(map, (0,yaml_node .ws)(key), () => ({ kind: 'sequence', items: [...named.values(), ...keyless] }));
    }, pod);
}
function stepInto(scope, key) {
    if (scope === null || scope.length === 0)
        return null;
    return scope[0] === key ? scope.slice(1) : null;
}
 
function mergeMap(object, patch, scope, replaces = false) {
    const directive = directiveOf(patch);
    if (directive === 'delete')
        return null;
    const isNew = replaces || directive === 'replace';
    const base = isNew ? null : object;
    const entries = new Map(base?.entries.map((entry) => [(0,yaml_node .ws)(entry.key), entry]));
    for (const { key, value } of patch.entries) {
        const name = (0,yaml_node .ws)(key);
        if (name === '$patch')
            continue;
        const old = entries.get(name);
        const merged = mergeValue(old?.value ?? null, (0,yaml_node .hd)(value), name, { scope, isNew });
        if (merged === null)
            entries.delete(name);
        else
            entries.set(name, { key: old?.key ?? key, value: merged });
    }
    return { ...(base ?? patch), entries: [...entries.values()] };
}
 
function mergeValue(old, patch, key, { scope, isNew }) {
    if ((0,kustomize_layer .kZ)(patch) || patch === null)
        return null;
    const before = (0,yaml_node .hd)(old);
    if (patch.kind === 'map')
        return mergeMap(before?.kind === 'map' ? before : null, patch, stepInto(scope, key), isNew);
    if (patch.kind === 'scalar')
        return before?.kind === 'scalar' ? (0,tree_edit .jG)(patch, before) : patch;
    const mergeKey = scope?.length === 0 ? mergeKeys.get(key) : undefined;
    if (mergeKey === undefined)
        return patch;
    const items = before?.kind === 'sequence' ? before.items : isNew ? [] : null;
    return mergeList(items, patch.items, mergeKey);
}
 
function mergeList(old, patch, mergeKey) {
     
    const directive = old === null ? null : listDirective(patch);
    if (directive === 'delete')
        return null;
    const given = patch.filter((item) => directive === null || !isDirective(item));
    const base = directive === 'replace' ? [] : (old ?? []);
    const isNameless = (item) => !isDirective(item) && namedItem(item, mergeKey).length === 0;
     
    const nameless = base.filter(isNameless);
    if (nameless.length > 0)
        return { kind: 'sequence', items: nameless.slice(-1) };
    const named = base.flatMap((item) => namedItem(item, mergeKey));
    const namesakes = (0,collate .$)(named, ([name]) => name);
    const patches = (0,collate .$)(given.flatMap((item) => namedItem(item, mergeKey)), ([name]) => name);
     
    const items = [...patches].flatMap(([name, [first]]) => mergeItem(namesakes.get(name) ?? [], first));
     
    if (old !== null && given.some(isNameless))
        return { kind: 'sequence', items };
     
    const others = new Map(named.filter(([name]) => !patches.has(name)));
     
    const keyless = old === null ? patch.filter((item) => namedItem(item, mergeKey).length === 0) : [];
    return { kind: 'sequence', items: [...items, ...others.values(), ...keyless] };
}
 
function mergeItem(namesakes, given) {
    if (given === undefined)
        return [];
    const [, patch] = given;
    const known = namesakes.at(-1)?.[1];
    const directive = directiveOf(patch);
     
    const isKept = directive === 'replace' || (namesakes.length > 1 && directive !== 'delete');
    const merged = known && isKept ? known : mergeMap(known ?? null, patch, []);
    return merged && merged.entries.length > 0 ? [merged] : [];
}
function namedItem(item, mergeKey) {
    const map = (0,yaml_node .hd)(item);
    const name = map?.kind === 'map' ? (0,yaml_node .hd)((0,tree_edit .Ms)(map, mergeKey)?.value) : null;
    return map?.kind === 'map' && name?.kind === 'scalar' ? [[(0,yaml_node .ws)(name), map]] : [];
}
function directiveOf(map) {
    const value = (0,yaml_node .hd)((0,tree_edit .Ms)(map, '$patch')?.value);
    return value?.kind === 'scalar' ? (0,yaml_node .ws)(value) : null;
}
 
function listDirective(items) {
    const item = (0,yaml_node .hd)(items.find(isDirective));
    return item?.kind === 'map' ? directiveOf(item) : null;
}
function isDirective(item) {
    const map = (0,yaml_node .hd)(item);
    return map?.kind === 'map' && map.entries.length === 1 && directiveOf(map) !== null;
}
 
; 









 
function readPatchText(source, layer) {
    const roots = (0,documents .Z)(source.text, source.text.charCodeAt(0) === 0xfeff ? 1 : 0, source.text.length).map((range) => {
        const { root, problem, template } = (0,yaml_document .u)(source, range);
        return problem !== null || template ? null : (0,kustomize_layer .F_)(root, { ...layer, document: range.index, source });
    });
    const [first] = roots;
    const operations = first === undefined ? null : readOperations(first);
    const { text } = source;
    if (operations !== null)
        return { kind: 'operations', operations, text };
    const objects = roots.flatMap((root) => (root?.kind === 'map' ? [root] : []));
    return objects.length > 0 && objects.length === roots.length
        ? { kind: 'merge', objects, text }
        : { kind: 'unreadable', text };
}
 
function inlineSource({ node, layer }) {
    return (0,scalars .$E)(layer.source, node);
}
 
class Refused extends Error {
}
 
function applyPatch(resources, entry, patch, with_) {
    switch (patch.kind) {
        case 'merge':
            return patch.objects.reduce((all, object) => mergeOne(all, entry, object, with_), resources);
        case 'operations':
            return operate(resources, entry, patch.operations, with_);
        case 'unreadable':
            throw new Refused(`a patch of ${with_.file} is neither objects nor operations`);
    }
}
function choose(resource, entry, object) {
    if (resource.root === null)
        return 'no';
    if (entry.target === null) {
        const id = object === null ? null : (0,kustomize_resource .TH)(object);
        return id !== null && resource.ids.some((known) => (0,kustomize_target .WB)(known, id)) ? 'yes' : 'no';
    }
    const answer = entry.target.selects(resource);
    return answer === null ? 'unknown' : answer ? 'yes' : 'no';
}
function mergeOne(resources, entry, object, context) {
    const chosen = resources.map((resource) => choose(resource, entry, object));
    if (!chosen.includes('yes') && !chosen.includes('unknown'))
        return [...resources, ...strayResources(object, context)];
    return resources.flatMap((resource, index) => {
        if (chosen[index] === 'no')
            return [resource];
        if (chosen[index] === 'unknown')
            return [(0,kustomize_resource .nd)(resource, selectorUnknown(context))];
        const tree = (0,kustomize_resource .g7)(resource);
        const id = resource.ids.at(-1);
        if (tree === null || id === undefined)
            return [resource];
        const apiVersion = id.group === '' ? id.version : `${id.group}/${id.version}`;
        const merged = mergePatch(tree, object, apiVersion, id.kind);
        if (merged === null)
            return [];
        const kept = keepId(merged, tree, entry);
        const isRenamed = entry.allowsNameChange || entry.allowsKindChange;
        return [(0,kustomize_resource .Lf)(isRenamed ? (0,kustomize_resource .$w)(resource) : resource, kept, context.isImage, context.specs)];
    });
}
function selectorUnknown({ file }) {
    return `a patch of ${file} selects by an expression that only kustomize can tell`;
}
 
function keepId(merged, before, { allowsNameChange, allowsKindChange }) {
    const keep = [
        ['apiVersion'],
        ...(allowsKindChange ? [] : [['kind']]),
        ...(allowsNameChange ? [] : [['metadata', 'name']]),
        ['metadata', 'namespace'],
    ];
    return keep.reduce((tree, path) => copyAt(tree, before, path), merged);
}
 
function copyAt(tree, from, path) {
    const old = (0,tree_edit .oB)(from, path);
    const next = old === undefined ? (0,tree_edit .Bn)(tree, path) : ((0,tree_edit .rJ)(tree, path, old) ?? tree);
    return next.kind === 'map' ? next : tree;
}
function operate(resources, entry, operations, context) {
    const chosen = resources.map((resource) => (entry.target === null ? 'no' : choose(resource, entry, null)));
    if (!chosen.includes('yes') && !chosen.includes('unknown')) {
        const stray = operations.flatMap((operation) => strayResources(skeletonOf(operation), context));
        return [...resources, ...stray];
    }
    return resources.map((resource, index) => {
        if (chosen[index] === 'no')
            return resource;
        if (chosen[index] === 'unknown')
            return (0,kustomize_resource .nd)(resource, selectorUnknown(context));
        const tree = (0,kustomize_resource .g7)(resource);
        const patched = tree === null ? null : applyOperations(tree, operations);
        if (patched?.tree.kind !== 'map')
            throw new Refused(`a patch of ${context.file} does not fit what it selects`);
        const stored = entry.list === 'patchesJson6902' ? resource : (0,kustomize_resource .$w)(resource);
        const tested = (0,kustomize_resource .QL)(stored, patched.tested, context.file);
        return (0,kustomize_resource .Lf)(tested, patched.tree, context.isImage, context.specs);
    });
}
 
function strayResources(root, { file, isImage, specs }) {
    if (root?.kind !== 'map')
        return [];
    const nothing = { labels: () => new Map(), annotations: () => new Map() };
    const stray = { file, document: 0, root: null, ids: [], leaves: [], unknown: null, ...nothing };
    const { leaves } = (0,kustomize_resource .Lf)(stray, root, isImage, specs);
    return leaves.length === 0 ? [] : [{ ...stray, leaves }];
}
 
; 









 
function stepsOf(context) {
    const { kustomization, file } = context.node;
    const patches = kustomization.patches.map((entry) => readEntry(context, entry));
    const isLate = (step) => step.kind === 'patch' && step.entry.list === 'patchesJson6902';
    const { namespace, namePrefix, nameSuffix, labels, annotations } = kustomization;
    const images = kustomization.images.map((image) => ({ file, image }));
    return [
        ...patches.filter((step) => !isLate(step)),
        ...((namespace ?? namePrefix ?? nameSuffix)
            ? [{ kind: 'names', namespace, prefix: namePrefix ?? '', suffix: nameSuffix ?? '' }]
            : []),
        ...(labels.size + annotations.size > 0 ? [{ kind: 'metadata', labels, annotations }] : []),
        ...patches.filter(isLate),
        ...(images.length > 0 ? [{ kind: 'images', entries: images, fields: null }] : []),
        ...kustomization.replacements.flatMap((replacement) => readReplacement(context, replacement)),
        ...kustomization.transformers.flatMap((plugin) => readTransformer(context, plugin)),
    ];
}
function readEntry(context, entry) {
    if (entry.inline !== null) {
        return { kind: 'patch', entry, patch: readPatchText(inlineSource(entry.inline), entry.inline.layer) };
    }
    const found = readFile(context, entry.path ?? '');
    if (found === null)
        return missing(context, `the patch ${entry.path ?? ''}`);
    return { kind: 'patch', entry, patch: readPatchText(found.source, found.layer) };
}
function missing({ node }, what) {
    return { kind: 'unknown', reason: `${what} of ${node.file} is not in the tree` };
}
 
function readReplacement(context, replacement) {
    const path = (0,kustomize_fields .M8)(replacement, 'path');
    if (path === null)
        return [{ kind: 'replacement', replacement }];
    const found = readFile(context, path);
    if (found === null)
        return [missing(context, `the replacement ${path}`)];
    return readRoots(found).flatMap((root) => {
        const at = (0,yaml_node .hd)(root);
        const all = at?.kind === 'sequence' ? at.items.map((item) => (0,yaml_node .hd)(item)) : [at];
        return all.flatMap((one) => (one?.kind === 'map' ? [{ kind: 'replacement', replacement: one }] : []));
    });
}
 
function readTransformer(context, plugin) {
    const inline = readRoots({ source: (0,scalars .$E)(plugin.layer.source, plugin.node), layer: plugin.layer });
    const isInline = inline.some((root) => root?.kind === 'map');
    const found = isInline ? null : readFile(context, plugin.text.trim());
    if (!isInline && found === null)
        return [missing(context, `the transformer ${plugin.text.trim().slice(0, 100)}`)];
    const roots = found === null ? inline : readRoots(found);
    const layer = found === null ? plugin.layer : { ...found.layer, document: 0, source: found.source };
    return roots.flatMap((root) => (root?.kind === 'map' ? readPlugin(context, root, layer) : []));
}
 
const harmless = /^(?:Annotations|Hash|Label|ReplicaCount)Transformer$/;
function readPlugin(context, root, layer) {
    const { kind, group, version } = (0,kustomize_resource .TH)(root);
    const fields = (0,field_path .Bi)(root, 'fieldSpecs');
    const unknown = {
        kind: 'unknown',
        reason: `the transformer ${kind || 'without a kind'} of ${context.node.file} may change it`,
    };
    if (group !== '' || version !== 'builtin')
        return [unknown];
    if (kind === 'ImageTagTransformer') {
        const tag = (0,kustomize_fields ._F)(root, 'imageTag');
        const image = tag === null ? null : (0,kustomization .AM)(tag, layer);
        return image === null ? [] : [{ kind: 'images', entries: [{ file: layer.file, image }], fields }];
    }
    if (kind === 'ReplacementTransformer') {
        return (0,kustomize_fields .Um)(root, 'replacements').flatMap((replacement) => readReplacement(context, replacement));
    }
    if (kind.startsWith('Patch'))
        return readPatchPlugin(context, root, layer, kind) ?? [unknown];
    if (fields.some(({ steps }) => steps.some((step) => /image/i.test(step))))
        return [unknown];
    if (harmless.test(kind))
        return [];
    const names = namesOf(root, kind);
    return names === null ? [unknown] : [names];
}
function namesOf(root, kind) {
    if (!/^(?:Namespace|Prefix|Suffix|PrefixSuffix)Transformer$/.test(kind))
        return null;
    const namespace = kind === 'NamespaceTransformer' ? (0,kustomize_fields .M8)((0,kustomize_fields ._F)(root, 'metadata'), 'namespace') : null;
    return { kind: 'names', namespace, prefix: (0,kustomize_fields .M8)(root, 'prefix') ?? '', suffix: (0,kustomize_fields .M8)(root, 'suffix') ?? '' };
}
function readPatchPlugin(context, root, layer, kind) {
    const read = (list, path, node) => readEntry(context, {
        list,
        inline: node === null ? null : { node, layer },
        path,
        target: (0,kustomize_target ._E)((0,kustomize_fields ._F)(root, 'target')),
        allowsNameChange: (0,kustomize_fields .M8)((0,kustomize_fields ._F)(root, 'options'), 'allowNameChange') === 'true',
        allowsKindChange: (0,kustomize_fields .M8)((0,kustomize_fields ._F)(root, 'options'), 'allowKindChange') === 'true',
    });
    const scalar = (key) => {
        const value = (0,kustomize_fields ._F)(root, key);
        return value?.kind === 'scalar' ? value : null;
    };
    if (kind === 'PatchTransformer')
        return [read('patches', (0,kustomize_fields .M8)(root, 'path'), scalar('patch'))];
    if (kind === 'PatchJson6902Transformer')
        return [read('patchesJson6902', (0,kustomize_fields .M8)(root, 'path'), scalar('jsonOp'))];
    if (kind !== 'PatchStrategicMergeTransformer')
        return null;
    const paths = (0,kustomize_fields .NE)(root, 'paths').map((path) => read('patchesStrategicMerge', path, null));
    const inline = scalar('patches');
    return [...paths, ...(inline === null ? [] : [read('patchesStrategicMerge', null, inline)])];
}
 
; 







 
function findNeeds(graph, read, deploys) {
    const files = new Set();
    const sources = new Set();
    const generators = new Set();
    for (const node of graph.nodes.values()) {
        const context = { graph, node, read };
        const steps = node.kustomization.isPlain ? [] : stepsOf(context);
        const moving = steps.filter(reachesImages);
        const configured = node.kustomization.configurations.length > 0 && readConfigurations(context).fields.length > 0;
        if (changesObjects(node)) {
            for (const file of filesUnder(graph, changedBy(graph, node)))
                if (deploys(file))
                    files.add(file);
        }
        if (moving.length === 0 && !configured)
            continue;
        const readsOthers = moving.some(({ kind }) => kind === 'replacement');
        const changed = changedBy(graph, node);
        for (const file of filesUnder(graph, changed)) {
            files.add(file);
            if (readsOthers)
                sources.add(file);
        }
        if (!readsOthers)
            continue;
        for (const under of nodesUnder(graph, changed))
            for (const file of generatorFiles(graph, under))
                generators.add(file);
    }
    return { files, sources, generators };
}
 
function filesUnder(graph, starts) {
    const reached = [...nodesUnder(graph, starts)].flatMap(({ includes, components }) => [...includes, ...components]);
    return new Set(reached.flatMap((one) => (one.kind === 'file' ? [one.file] : [])));
}
 
function nodesUnder(graph, starts) {
    const seen = new Set(starts);
    const queue = [...starts];
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
        for (const reached of [...node.includes, ...node.components]) {
            const next = reached.kind === 'node' ? graph.nodes.get(reached.key) : undefined;
            if (next === undefined || seen.has(next))
                continue;
            seen.add(next);
            queue.push(next);
        }
    }
    return seen;
}
 
function changedBy(graph, node) {
    const found = new Set([node]);
    for (const one of found) {
        const takers = graph.includersOf(one.key).flatMap((key) => graph.nodes.get(key) ?? []);
        for (const taker of takers)
            if (taker.components.some((reached) => (0,kustomize_graph .$r)(reached) === one.key))
                found.add(taker);
    }
    return [...found];
}
 
function reachesImages(step) {
    switch (step.kind) {
        case 'names':
        case 'metadata':
        case 'unknown':
            return false;
        case 'images':
            return step.fields !== null;
        case 'replacement':
            return (0,kustomize_fields .Um)(step.replacement, 'targets').some((target) => (0,kustomize_fields .NE)(target, 'fieldPaths').some((path) => isNearImage(splitFieldPath(path))));
        case 'patch':
            if (imageWord.test(step.patch.text))
                return true;
            if (step.patch.kind !== 'operations')
                return false;
            return step.patch.operations.some(({ path }) => isNearImage(readPointer(path) ?? []));
    }
}
const imageWord = /image|ontainers|volumes|\$patch/i;
 
function isNearImage(steps) {
    return imageWord.test(steps.join('/')) || /^(?:|\*|-|\d+|.*(?:spec|template|pod).*)$/i.test(steps.at(-1) ?? '');
}
 
function changesObjects({ kustomization }) {
    const { patches, replacements, transformers, namespace, namePrefix, nameSuffix } = kustomization;
    return (patches.length + replacements.length + transformers.length > 0 || (namespace ?? namePrefix ?? nameSuffix) !== null);
}
 
; 



 
function readSteps(context) {
    const { fields, unknown } = readConfigurations(context);
    const own = stepsOf(context);
    return {
        steps: unknown === null ? own : [...own, { kind: 'unknown', reason: unknown }],
        fields,
        generated: generate(context),
        hasUnknownGenerators: unknownGenerators(context).length > 0,
    };
}
 
; 




const span = { start: 0, end: 0, flow: false };


function createAt(node, steps, change) {
    const [step, ...rest] = steps;
    if (step === undefined)
        return change(node);
    const here = (0,yaml_node .hd)(node);
    if (here?.kind === 'sequence' || (here === null && isOfList(step)))
        return createItem(here, step, rest, change);
    if (here !== null && here.kind !== 'map')
        return node;
    const map = here ?? { kind: 'map', entries: [], ...span };
    return (0,tree_edit .rM)(map, step, (known) => createAt(known, rest, change));
}
const isOfList = (step) => readSelector(step) !== null || /^\d+$/.test(step);
function createItem(list, step, rest, change) {
    const { items, ...around } = list ?? { kind: 'sequence', items: [], ...span };
    const at = items.map((item, index) => isItem(item, index, step));
    if (at.includes(true))
        return { ...around, items: items.map((item, index) => (at[index] ? createAt(item, rest, change) : item)) };
    const selector = readSelector(step);
    if (selector === null && step !== String(items.length))
        return list;
    return { ...around, items: [...items, createAt(selector && newItem(selector), rest, change)] };
}
function newItem({ key, value }) {
    if (key === '')
        return (0,kustomize_layer .g5)(value);
    const entry = { key: (0,kustomize_layer .fi)(key), value: (0,kustomize_layer .g5)(value) };
    return { kind: 'map', entries: [entry], ...span };
}
 
; 












function applyReplacement(resources, replacement, context) {
    const value = findValue(resources, replacement, context);
    return (0,kustomize_fields .Um)(replacement, 'targets').reduce((all, target) => putIn(all, target, value, context), resources);
}
function findValue(resources, replacement, context) {
    const given = (0,kustomize_fields .M8)(replacement, 'sourceValue');
    if (given !== null)
        return { node: (0,tree_edit .Ms)(replacement, 'sourceValue')?.value ?? (0,kustomize_layer .g5)(given) };
    const source = (0,kustomize_fields ._F)(replacement, 'source');
    const [one, ...others] = resources.filter((resource) => isSource(resource, source));
    if (one === undefined && !context.isWhole)
        return { unknown: `a replacement of ${context.file} reads an object that is not here` };
    if (one === undefined || others.length > 0)
        throw new Refused(`a replacement of ${context.file} finds ${one ? others.length + 1 : 0} sources`);
    const steps = splitFieldPath((0,kustomize_fields .M8)(source, 'fieldPath') ?? 'metadata.name');
    const node = (0,yaml_node .hd)(lookUp((0,kustomize_resource .g7)(one), steps));
    const unknown = unknownAt(one, node);
    if (unknown !== null)
        return { unknown };
    if (node === null)
        throw new Refused(`a replacement of ${context.file} finds nothing at its source`);
    const options = (0,kustomize_fields ._F)(source, 'options');
    const delimiter = (0,kustomize_fields .M8)(options, 'delimiter');
    if (delimiter === null)
        return { node, from: { ids: one.ids, steps } };
    return partOf(node, delimiter, Number((0,kustomize_fields .M8)(options, 'index') ?? 0), context);
}
 
function unknownAt({ open }, node) {
    if (node === null)
        return open ?? null;
    return node.kind === 'scalar' && (0,kustomize_layer .jz)(node) ? (node.unknown ?? null) : null;
}
 
function partOf(node, delimiter, index, { file }) {
    const part = node.kind === 'scalar' ? (0,yaml_node .ws)(node).split(delimiter)[index] : undefined;
    if (node.kind !== 'scalar' || part === undefined)
        throw new Refused(`a replacement of ${file} finds no such part`);
    const from = (0,kustomize_layer .jz)(node) ? (0,kustomize_image .Jo)(node) : undefined;
    const says = from && { ...from, name: from.name ?? from.through[0] ?? null };
    return { node: (0,kustomize_layer .g5)(part, says ? { says } : {}) };
}
 
function isSource({ ids }, source) {
    const text = (key) => (0,kustomize_fields .M8)(source, key) ?? '';
    return ids.some((id) => ['group', 'version', 'kind', 'name', 'namespace'].every((key) => {
        const wanted = text(key);
        const has = key === 'namespace' ? id[key] || 'default' : id[key];
        return wanted === '' || wanted === has;
    }));
}
function putIn(resources, target, value, context) {
    const given = (0,kustomize_fields .NE)(target, 'fieldPaths');
    const paths = (given.length > 0 ? given : ['metadata.name']).map(splitFieldPath);
    const hasDelimiter = (0,kustomize_fields .M8)((0,kustomize_fields ._F)(target, 'options'), 'delimiter') !== null;
    const from = 'from' in value ? value.from : undefined;
    const isItself = (resource) => resource.ids === from?.ids &&
        isTarget(resource, target) !== false &&
        paths.some((steps) => pathsTo((0,kustomize_resource .g7)(resource), steps, []).some((path) => isSamePath(path, from.steps)));
     
    const isMoving = hasDelimiter && from !== undefined && resources.some(isItself);
    const used = isMoving ? { unknown: `a replacement of ${context.file} changes what it reads` } : value;
    return resources.map((resource) => {
        const answer = isTarget(resource, target);
        const tree = answer === false ? null : (0,kustomize_resource .g7)(resource);
        if (tree === null)
            return resource;
        let now = tree;
        for (const steps of paths)
            now = putAt(now, steps, used, target, context, answer === null);
        return now.kind === 'map' && now !== tree ? (0,kustomize_resource .Lf)(resource, now, context.isImage, context.specs) : resource;
    });
}
function isTarget(resource, target) {
    const select = (0,kustomize_target ._E)((0,kustomize_fields ._F)(target, 'select'));
    if (select === null || resource.ids.length === 0)
        return false;
    const rejects = (0,kustomize_fields .Um)(target, 'reject').flatMap((node) => (0,kustomize_target ._E)(node) ?? []);
    const selected = (0,kustomize_target .Q7)([anyOf(resource.ids.map(select.selectsId)), select.selectsLabels(resource)]);
    const rejected = anyOf(rejects.flatMap((one) => [
        ...(one.hasId ? resource.ids.map(one.selectsId) : []),
        ...(one.hasLabels ? [one.selectsLabels(resource)] : []),
    ]));
    return (0,kustomize_target .Q7)([selected, rejected === null ? null : !rejected]);
}
function anyOf(answers) {
    if (answers.includes(true))
        return true;
    return answers.includes(null) ? null : false;
}
 
function putAt(tree, steps, value, target, context, isUnsure) {
    const options = (0,kustomize_fields ._F)(target, 'options');
    const unsure = isUnsure ? `a replacement of ${context.file} selects by what only kustomize can tell` : null;
    const unknown = unsure ?? ('unknown' in value ? value.unknown : null);
    const change = (old) => {
        if (unknown === null && 'node' in value)
            return setValue(old, value.node, options, context);
        return markUnknown(old ?? ('node' in value ? value.node : (0,kustomize_layer .g5)('')), unknown ?? '');
    };
    if ((0,kustomize_fields .M8)(options, 'create') === 'true')
        return createAt(tree, steps, change) ?? tree;
    return pathsTo(tree, steps, []).reduce((now, path) => {
        return (0,tree_edit .rJ)(now, path, change((0,yaml_node .hd)((0,tree_edit .oB)(now, path)) ?? null)) ?? now;
    }, tree);
}
 
function markUnknown(node, unknown) {
    const at = (0,yaml_node .hd)(node);
    if (at?.kind === 'scalar')
        return { ...((0,kustomize_layer .jz)(at) ? at : { ...at, layer: null }), unknown };
    if (at?.kind === 'sequence')
        return { ...at, items: at.items.map((item) => markUnknown(item, unknown)) };
    if (at?.kind !== 'map')
        return at;
    return { ...at, entries: at.entries.map(({ key, value }) => ({ key, value: markUnknown(value, unknown) })) };
}
function setValue(old, value, options, { file }) {
    const delimiter = (0,kustomize_fields .M8)(options, 'delimiter');
    if (delimiter === null)
        return (0,tree_edit .T)(value, old);
    const then = (0,yaml_node .hd)(old) ?? (0,kustomize_layer .g5)('');
    const now = (0,yaml_node .hd)(value);
    if (then?.kind !== 'scalar' || now?.kind !== 'scalar')
        throw new Refused(`a replacement of ${file} parts what is no text`);
    const parts = (0,yaml_node .Ru)(then).split(delimiter);
    const index = Number((0,kustomize_fields .M8)(options, 'index') ?? 0);
    if (index < 0)
        parts.unshift((0,yaml_node .ws)(now));
    else if (index >= parts.length)
        parts.push((0,yaml_node .ws)(now));
    else
        parts[index] = (0,yaml_node .ws)(now);
    return joined(parts.join(delimiter), then, now, file);
}
 
function joined(text, then, now, file) {
    if (!(0,kustomize_layer .jz)(then) || !(0,kustomize_layer .jz)(now))
        return (0,kustomize_layer .g5)(text);
    const [before, after] = [(0,kustomize_image .lD)((0,yaml_node .Ru)(then)), (0,kustomize_image .lD)(text)];
    const [old, from] = [(0,kustomize_image .Jo)(then), (0,kustomize_image .Jo)(now)];
    const place = from.through.at(-1) ?? null;
    const of = (key) => after[key] === null ? null : after[key] === before[key] ? old[key] : place;
    const says = { name: of('name'), tag: of('tag'), digest: of('digest'), through: from.through, by: file };
    const unknown = now.unknown ?? then.unknown;
    return (0,kustomize_layer .g5)(text, { over: then, says, ...(unknown !== undefined && { unknown }) });
}
 
; 



 
function selectImages(built, step, known, { transform, isImage }) {
    const { resources } = built;
    const specs = step.fields ?? known;
    const isUsual = specs.length === field_path .$G.length;
    const hit = new Set();
    const select = (from, node, times) => step.entries.slice(from).reduce((image, entry, index) => {
        let next = image;
        for (let time = 0; time < times; time++)
            next = transform(next, entry);
        if (next !== image)
            hit.add(from + index);
        return next;
    }, node);
    const next = resources.map((resource) => {
        const found = isUsual ? resource : refind(resource, specs, isImage);
        const changed = (0,kustomize_resource .r5)(found, (leaf) => select(0, leaf.node, (0,field_path .Qv)(leaf)));
        return step.fields === null || changed.root === null ? changed : withTimesOf(changed, resource);
    });
    const strays = built.isWhole
        ? []
        : step.entries.flatMap((entry, index) => {
            const image = hit.has(index) ? null : (0,kustomize_image .dT)(entry);
            const node = image === null ? null : select(index + 1, image, 1);
            return node === null ? [] : [(0,kustomize_resource .hC)(entry.file, 0, [{ node, path: [], inContainer: true, fields: 0 }])];
        });
    if (strays.length === 0 && next.every((resource, index) => resource === resources[index]))
        return built;
    return { ...built, resources: [...next, ...strays] };
}
 
function refind(resource, specs, isImage) {
    const { root } = resource;
    if (root === null)
        return resource;
    const known = new Map(resource.leaves.map((leaf) => [leaf.path.join('\n'), leaf.node]));
    const found = (0,kustomize_resource .Lf)(resource, root, isImage, specs).leaves.map((leaf) => {
        const node = known.get(leaf.path.join('\n')) ?? leaf.node;
        known.delete(leaf.path.join('\n'));
        return { ...leaf, node };
    });
    const others = resource.leaves.filter(({ path }) => known.has(path.join('\n')));
    return { ...resource, leaves: [...found, ...others.map((leaf) => ({ ...leaf, inContainer: false, fields: 0 }))] };
}
 
function withTimesOf(resource, before) {
    const known = new Map(before.leaves.map((leaf) => [leaf.path.join('\n'), leaf]));
    const leaves = resource.leaves.map((leaf) => {
        const { inContainer = false, fields = 0 } = known.get(leaf.path.join('\n')) ?? {};
        return { ...leaf, inContainer, fields };
    });
    return { ...resource, leaves };
}
 
; 











 
function openBuilds(options) {
    const done = new Map();
    const transform = (0,kustomize_image .JF)(options.spend);
    const steps = new Map();
    return (root) => {
         
        const stack = [root];
        const open = new Set();
        for (let node = stack.at(-1); node !== undefined; node = stack.at(-1)) {
            const next = done.has(node.key) ? [] : innerNodes(options.graph, node).filter(({ key }) => !done.has(key));
            const circle = next.some(({ key }) => open.has(key) || key === node.key);
            if (next.length > 0 && !circle) {
                open.add(node.key);
                stack.push(...next);
                continue;
            }
            stack.pop();
            open.delete(node.key);
            if (!done.has(node.key))
                done.set(node.key, buildSafely(node, { ...options, transform, steps, done }, circle));
        }
        return done.get(root.key) ?? nothing;
    };
}
const nothing = { resources: [], fields: [], isWhole: true, refused: null };
function buildSafely(node, building, isCircle) {
    try {
        if (isCircle)
            throw new Refused(`${node.file} includes itself`);
        return accumulate(node, { ...nothing, resources: [] }, building, []);
    }
    catch (error) {
        if (!(error instanceof Refused || error instanceof kustomize_image .GC))
            throw error;
        return failed(node, error.message, building);
    }
}
 
function failed(node, reason, { done, objectsOf }) {
    const own = [...node.includes, ...node.components].flatMap((reached) => {
        if (reached.kind === 'node')
            return done.get(reached.key)?.resources ?? [];
        return reached.kind === 'file' ? objectsOf(reached.file).resources : [];
    });
    const seen = new Set();
    const resources = [];
    for (const resource of own) {
        if (seen.has(resource) || resources.length > 10_000)
            continue;
        seen.add(resource);
        resources.push((0,kustomize_resource .nd)(resource, reason));
    }
    return { resources, fields: [], isWhole: false, refused: reason };
}
 
function accumulate(node, before, building, within) {
    if (within.includes(node.key))
        throw new Refused(`${node.file} is a component of itself`);
    if (within.length > maxComponents)
        throw new kustomize_image .GC('components are nested deeper than in any tree that a person keeps');
    const { graph, spend } = building;
    spend(accumulating);
    let now = include(node, before, building);
     
    if (node.includes.length + before.resources.length === 0)
        now = { ...now, isWhole: false };
    const { steps, fields, generated, hasUnknownGenerators } = stepsOnce(node, building);
    if (fields.length > 0)
        now = { ...now, fields: [...now.fields, ...fields] };
    if (hasUnknownGenerators)
        now = { ...now, isWhole: false };
    for (const reached of node.components) {
        const component = reached.kind === 'node' ? graph.nodes.get(reached.key) : undefined;
        now = component ? accumulate(component, now, building, [...within, node.key]) : { ...now, isWhole: false };
    }
    if (generated.length > 0)
        now = { ...now, resources: absorb(now.resources, generated, patchingOf(node, now, building)) };
    return steps.reduce((all, step) => build_apply(all, step, node, building), now);
}
 
const accumulating = 100;
function stepsOnce(node, { graph, read, steps: known }) {
    const found = known.get(node.key) ?? readSteps({ graph, node, read });
    known.set(node.key, found);
    return found;
}
function include(node, before, building) {
    const parts = node.includes.map((reached) => build_partOf(reached, building));
    if (node.kustomization.charts.length > 0)
        parts.push({ ...nothing, isWhole: false });
    const refused = parts.find((part) => part.refused !== null)?.refused ?? null;
    if (refused !== null)
        throw new Refused(refused);
    const [only] = parts;
    if (parts.length === 1 && only && before.resources.length === 0)
        return { ...only, fields: [...before.fields, ...only.fields] };
    const resources = [...before.resources, ...parts.flatMap((part) => part.resources)];
    building.spend(resources.length);
    return {
        resources,
        fields: [before, ...parts].flatMap(({ fields }) => fields),
        isWhole: [before, ...parts].every(({ isWhole }) => isWhole),
        refused: null,
    };
}
function build_partOf(reached, { done, objectsOf }) {
    switch (reached.kind) {
        case 'file':
            return { ...nothing, ...objectsOf(reached.file) };
        case 'node':
            return done.get(reached.key) ?? { ...nothing, isWhole: false };
        case 'elsewhere':
            return { ...nothing, isWhole: false };
    }
}
function patchingOf(node, { fields }, { isImage }) {
    return { file: node.file, isImage, specs: [...field_path .$G, ...fields] };
}
function build_apply(built, step, node, building) {
    const { spend } = building;
    const { resources } = built;
    const patching = patchingOf(node, built, building);
    const of = (next) => ({ ...built, resources: next });
    switch (step.kind) {
        case 'patch':
            spend(resources.length);
            return of(applyPatch(resources, step.entry, step.patch, patching));
        case 'names':
            return of(resources.map((resource) => rename(resource, step)));
        case 'metadata':
            return of(resources.map((resource) => label(resource, step)));
        case 'images':
            return selectImages(built, step, patching.specs, building);
        case 'replacement':
            spend(resources.length);
            return of(replace(built, step, patching));
        case 'unknown':
            return of(resources.map((resource) => (0,kustomize_resource .nd)(resource, step.reason)));
    }
}
 
function replace({ resources, isWhole }, step, patching) {
    try {
        return applyReplacement(resources, step.replacement, { ...patching, isWhole });
    }
    catch (error) {
        if (!(error instanceof Refused) || reachesImages(step))
            throw error;
        return resources;
    }
}
 
; 





 
async function loadGraph(graph, load, options) {
    const deciding = new Set([...graph.nodes.values()].flatMap((node) => (0,kustomize_graph .jz)(graph, node)));
    const texts = new Map(await load([...deciding]));
    const read = (file) => texts.get(file) ?? null;
    const { deploys = () => false } = options;
    const needs = findNeeds(graph, read, deploys);
    const wanted = [...needs.files].filter((file) => needs.sources.has(file) || options.hasImages(file) || deploys(file));
    const missing = [...wanted, ...needs.generators].filter((file) => !texts.has(file));
    for (const [file, text] of await load(missing))
        texts.set(file, text);
    return { graph, read, needs };
}
 
function openKustomize({ graph, read, needs }, known) {
    const objects = new Map();
    const readObjects = (file) => {
        const text = needs.files.has(file) ? read(file) : null;
        const found = text === null ? null : (0,kustomize_resource .Mq)({ file, within: '' }, { text, offsets: null }, known.isImage);
        if (found !== null)
            return { resources: found, isWhole: true };
        const images = known.imagesOf(file);
        return { resources: images.length === 0 ? [] : [(0,kustomize_resource .hC)(file, 0, images)], isWhole: text === null };
    };
    const fileOf = (file) => {
        const found = objects.get(file) ?? readObjects(file);
        objects.set(file, found);
        return found;
    };
    const build = openBuilds({ graph, read, isImage: known.isImage, spend: (0,kustomize_image .ak)(), objectsOf: fileOf });
    return { build, objectsOf: (file) => fileOf(file).resources };
}
 

  })

};
