export const id = 447;
export const ids = [447];
export const modules = {

  9032:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $G: () => (  imageFields),
    Bi: () => (  readFieldSpecs),
    Qv: () => (  timesOf),
    Sq: () => (  fieldLists),
    g6: () => (  findLeaves)
  });
 
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5794);
  var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1569);
  var _layer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5687);
  var _tree_edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3265);




 
function readFieldSpecs(node, key) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .Um)(node, key).map((spec) => ({
        group: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .M8)(spec, 'group') ?? '',
        version: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .M8)(spec, 'version') ?? '',
        kind: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .M8)(spec, 'kind') ?? '',
        steps: ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .M8)(spec, 'path') ?? '')
            .split('/')
            .filter((step) => step !== '')
            .map((step) => step.replace(/\[\]$/, '')),
    }));
}
 
function fieldLists(node) {
    return node?.kind === 'map'
        ? node.entries.map(({ key }) => (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(key)).filter((key) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  ._F)(node, key)?.kind === 'sequence')
        : [];
}


const imageFields = [
    ['spec', 'containers', 'image'],
    ['spec', 'initContainers', 'image'],
    ['spec', 'template', 'spec', 'containers', 'image'],
    ['spec', 'template', 'spec', 'initContainers', 'image'],
    ['spec', 'volumes', 'image', 'reference'],
    ['spec', 'template', 'spec', 'volumes', 'image', 'reference'],
    ['spec', 'jobTemplate', 'spec', 'template', 'spec', 'volumes', 'image', 'reference'],
].map((steps) => ({ group: '', version: '', kind: '', steps }));
 
function timesOf({ inContainer, fields }) {
    return (inContainer ? 1 : 0) + fields;
}
 
function findLeaves(root, query) {
     
    const leaves = new Map();
    const isDefinition = query.kind === 'CustomResourceDefinition';
    const visit = (node, path, inContainers) => {
        const at = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(node);
        if (at === null)
            return;
        if (at.kind === 'sequence') {
            for (const [index, item] of at.items.entries())
                visit(item, [...path, index], inContainers);
        }
        else if (at.kind === 'map') {
            const isContainer = inContainers && typeof path.at(-1) === 'number';
            for (const { key, value } of at.entries) {
                const name = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(key);
                const scalar = isContainer && name === 'image' ? (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(value) : null;
                if (scalar?.kind === 'scalar' && !isDefinition)
                    add(scalar, [...path, name], true, 0);
                visit(value, [...path, name], name === 'containers' || name === 'initContainers');
            }
        }
        else if ((0,_layer_js__WEBPACK_IMPORTED_MODULE_2__  .jz)(at) && isKnown(at, query))
            add(at, path, false, 0);
    };
    const add = (node, path, inContainer, fields) => {
        if (node.kind !== 'scalar' || !(0,_layer_js__WEBPACK_IMPORTED_MODULE_2__  .jz)(node) || (0,_layer_js__WEBPACK_IMPORTED_MODULE_2__  .kZ)(node))
            return;
        const known = leaves.get(path.join('\n'));
        const inAny = inContainer || known?.inContainer === true;
        leaves.set(path.join('\n'), { node, path, inContainer: inAny, fields: (known?.fields ?? 0) + fields });
    };
    visit(root, [], false);
    if (!isDefinition) {
        for (const spec of query.specs.filter((one) => isOf(one, query)))
            for (const path of pathsOf(root, spec.steps))
                add((0,_tree_edit_js__WEBPACK_IMPORTED_MODULE_3__  .oB)(root, path) ?? root, path, false, 1);
    }
    return [...leaves.values()];
}
 
function isKnown(node, query) {
    for (let at = node; at !== undefined; at = at.over) {
        const place = (0,_layer_js__WEBPACK_IMPORTED_MODULE_2__  .$t)(at);
        if (place !== null && query.isImage(place))
            return true;
    }
    return false;
}
 
function isOf(spec, { group, version, kind }) {
    return ((spec.group === '' || spec.group === group) &&
        (spec.version === '' || spec.version === version) &&
        (spec.kind === '' || spec.kind === kind));
}
 
function pathsOf(root, steps, at = []) {
    const here = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(root);
    if (here?.kind === 'sequence')
        return here.items.flatMap((item, index) => pathsOf(item, steps, [...at, index]));
    const [step, ...rest] = steps;
    if (step === undefined)
        return here === null ? [] : [at];
    const entry = here?.kind === 'map' ? (0,_tree_edit_js__WEBPACK_IMPORTED_MODULE_3__  .Ms)(here, step) : undefined;
    return entry === undefined ? [] : pathsOf(entry.value, rest, [...at, step]);
}
 

  }),

  7150:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $r: () => (  targetOf),
    Jn: () => (  openGraph),
    jz: () => (  decidingFiles),
    qR: () => (  decidingPaths),
    sX: () => (  reachFrom)
  });
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7390);
  var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1569);
  var _tree_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8241);



function openGraph(kustomizations, tree, deployers = []) {
    const reach = (directory, path) => reachFrom(tree, (key) => kustomizations.has(key), directory, path);
    const nodes = new Map();
    for (const [file, kustomization] of kustomizations) {
        const directory = (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_1__  .gN)(file);
        const includes = kustomization.includes.map((path) => reach(directory, path));
        const components = kustomization.components.map((path) => reach(directory, path));
        nodes.set(file, {
            key: file,
            file,
            directory,
            kustomization,
            includes,
            components,
            isDeployer: false,
            assumed: false,
        });
    }
    for (const [index, { file, deploys, components, overlay, assumed = false }] of deployers.entries()) {
        const key = `\0${index}`;
        const [includes, laid] = [deploys, components].map((paths) => paths.map((path) => reach('', path)));
        const directory = (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_1__  .gN)(deploys[0] ?? '');
        nodes.set(key, {
            key,
            file,
            directory,
            kustomization: overlay,
            includes: includes ?? [],
            components: laid ?? [],
            isDeployer: true,
            assumed,
        });
    }
    const fileOf = (node, path) => {
        const resolved = path.includes('\n') ? null : (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_1__  .dx)(node.directory, path);
        return resolved === null ? null : tree.fileAt(resolved);
    };
    const inverted = invert(nodes, (node) => decidingFiles({ fileOf }, node));
    const includersOf = (key) => inverted.get(key) ?? [];
    const roots = [...nodes.values()].filter(({ key }) => includersOf(key).length === 0);
    return { nodes, roots, includersOf, fileOf };
}


function reachFrom(tree, isRead, directory, written) {
    const path = written.includes('\n') ? null : (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_1__  .dx)(directory, written);
    if (path === null)
        return { kind: 'elsewhere', written };
    const file = tree.fileAt(path);
    if (file !== null && !written.endsWith('/'))
        return { kind: 'file', file };
    const key = tree.isDirectory(path) ? (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_2__  .zu)(tree, path) : null;
    return key === null || !isRead(key) ? { kind: 'elsewhere', written } : { kind: 'node', key };
}
function invert(nodes, filesOf) {
    const inverted = new Map();
    for (const node of nodes.values()) {
        const { key, includes, components } = node;
        const targets = [...[...includes, ...components].flatMap((reached) => targetOf(reached) ?? []), ...filesOf(node)];
        for (const target of new Set(targets)) {
            if (target === key)
                continue;
            const known = inverted.get(target);
            if (known === undefined)
                inverted.set(target, [key]);
            else
                known.push(key);
        }
    }
    return inverted;
}
 
function targetOf(reached) {
    switch (reached.kind) {
        case 'file':
            return reached.file;
        case 'node':
            return reached.key;
        case 'elsewhere':
            return null;
    }
}
 
function decidingFiles(graph, node) {
    return decidingPaths(node.kustomization).flatMap((path) => graph.fileOf(node, path) ?? []);
}
 
function decidingPaths({ patches, replacements, transformers, configurations, }) {
    return [
        ...patches.flatMap(({ path }) => path ?? []),
        ...transformers.map(({ text }) => text),
        ...configurations,
        ...replacements.flatMap((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .M8)(one, 'path') ?? []),
    ];
}
 

  }),

  5088:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $w: () => (  storeId),
    Lf: () => (  withRoot),
    Mq: () => (  readResources),
    QL: () => (  withTested),
    TH: () => (  idOf),
    Uz: () => (  withMetadata),
    g7: () => (  treeOf),
    gr: () => (  openMade),
    hC: () => (  imagesOnly),
    nd: () => (  withUnknown),
    r5: () => (  withLeaves)
  });
  var _yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3700);
  var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(730);
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5794);
  var _field_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9032);
  var _image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5707);
  var _layer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5687);
  var _tree_edit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3265);







 
function readResources(layer, source, isImage) {
    const { text } = source;
    const resources = [];
    for (const range of (0,_yaml_documents_js__WEBPACK_IMPORTED_MODULE_6__  .Z)(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length)) {
        const { root, problem, template } = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__  .u)(source, range);
        if (problem !== null || template)
            return null;
        if (root === null)
            continue;
        const attached = (0,_layer_js__WEBPACK_IMPORTED_MODULE_4__  .F_)(root, { ...layer, document: range.index, source });
        if (attached?.kind !== 'map')
            return null;
        for (const map of itemsOf(attached))
            resources.push(openResource(map, { ...layer, document: range.index }, isImage));
    }
    return resources;
}
 
function itemsOf(map) {
    const items = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hd)((0,_tree_edit_js__WEBPACK_IMPORTED_MODULE_5__  .Ms)(map, 'items')?.value);
    if (!textAt(map, 'kind').endsWith('List') || items?.kind !== 'sequence')
        return [map];
    return items.items.flatMap((item) => (item?.kind === 'map' ? itemsOf(item) : []));
}
function openResource(root, { file, document }, isImage) {
    return withRoot({ file, document, root, ids: [idOf(root)], leaves: [], unknown: null, ...readers(root) }, root, isImage);
}
 
function openMade(root, file, isImage) {
    return openResource(root, { file, document: 0 }, isImage);
}
 
function imagesOnly(file, document, leaves) {
    return { file, document, root: null, ids: [], leaves, unknown: null, ...readers(null) };
}
function readers(root) {
    const read = (key) => () => {
        const map = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hd)((0,_tree_edit_js__WEBPACK_IMPORTED_MODULE_5__  .oB)(root, ['metadata', key]));
        const pairs = map?.kind === 'map' ? map.entries : [];
        return new Map(pairs.map(({ key: name, value }) => [(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .ws)(name), textOf(value)]));
    };
    return { labels: read('labels'), annotations: read('annotations') };
}
 
function withRoot(resource, root, isImage, specs = _field_path_js__WEBPACK_IMPORTED_MODULE_2__  .$G) {
    const id = idOf(root);
    return {
        ...resource,
        ...readers(root),
        root,
        ids: [...resource.ids.slice(0, -1), id],
        leaves: (0,_field_path_js__WEBPACK_IMPORTED_MODULE_2__  .g6)(root, { ...id, specs, isImage }),
    };
}
 
function storeId(resource) {
    const last = resource.ids.at(-1);
    return last === undefined ? resource : { ...resource, ids: [...resource.ids, last] };
}
 
function treeOf({ root, leaves }) {
    if (root === null)
        return null;
    const now = leaves.reduce((tree, { path, node }) => {
        return (0,_tree_edit_js__WEBPACK_IMPORTED_MODULE_5__  .oB)(tree, path) === node ? tree : ((0,_tree_edit_js__WEBPACK_IMPORTED_MODULE_5__  .rJ)(tree, path, node) ?? tree);
    }, root);
    return now.kind === 'map' ? now : root;
}
 
function withLeaves(resource, change) {
    let changed = false;
    const leaves = resource.leaves.map((leaf) => {
        const node = (0,_field_path_js__WEBPACK_IMPORTED_MODULE_2__  .Qv)(leaf) > 0 ? change(leaf) : leaf.node;
        if (node === leaf.node)
            return leaf;
        changed = true;
        return { ...leaf, node };
    });
    return changed ? { ...resource, leaves } : resource;
}
 
function withUnknown(resource, unknown) {
    return {
        ...resource,
        unknown,
        leaves: resource.leaves.map((leaf) => ({ ...leaf, node: { ...leaf.node, unknown } })),
    };
}
 
function withTested(resource, values, by) {
    if (values.length === 0)
        return resource;
    const places = values.flatMap(scalarsOf).flatMap((node) => ((0,_layer_js__WEBPACK_IMPORTED_MODULE_4__  .jz)(node) ? (0,_image_js__WEBPACK_IMPORTED_MODULE_3__  .ek)(node) : []));
    return { ...resource, tested: [...(resource.tested ?? []), ...places.map((place) => ({ place, by }))] };
}
 
function scalarsOf(node) {
    if (node?.kind === 'scalar')
        return [node];
    if (node?.kind === 'sequence')
        return node.items.flatMap(scalarsOf);
    return node?.kind === 'map' ? node.entries.flatMap(({ value }) => scalarsOf(value)) : [];
}
 
function withMetadata(resource, texts) {
    let root = resource.root;
    for (const [path, text] of texts)
        if (root !== null)
            root = (0,_tree_edit_js__WEBPACK_IMPORTED_MODULE_5__  .rJ)(root, ['metadata', ...path], (0,_layer_js__WEBPACK_IMPORTED_MODULE_4__  .g5)(text)) ?? root;
    if (root?.kind !== 'map')
        return resource;
    return { ...resource, ...readers(root), root, ids: [...resource.ids.slice(0, -1), idOf(root)] };
}
function idOf(root) {
    const [, group = '', version = ''] = /^(?:(.*)\/)?(.*)$/s.exec(textAt(root, 'apiVersion')) ?? [];
    const metadata = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hd)((0,_tree_edit_js__WEBPACK_IMPORTED_MODULE_5__  .Ms)(root, 'metadata')?.value) ?? null;
    const text = (key) => textOf((0,_tree_edit_js__WEBPACK_IMPORTED_MODULE_5__  .oB)(metadata, [key]));
    return { group, version, kind: textAt(root, 'kind'), name: text('name'), namespace: text('namespace') };
}
function textAt(map, key) {
    return textOf((0,_tree_edit_js__WEBPACK_IMPORTED_MODULE_5__  .Ms)(map, key)?.value);
}
function textOf(node) {
    const at = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hd)(node);
    return at?.kind === 'scalar' ? (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .Ru)(at) : '';
}
 

  }),

  3265:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bn: () => (  withoutNode),
    Ms: () => (  entryOf),
    T: () => (  layOver),
    jG: () => (  overScalar),
    n$: () => (  withoutEntry),
    oB: () => (  nodeAt),
    rJ: () => (  withNode),
    rM: () => (  withEntry)
  });
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5794);
  var _layer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5687);


 
function nodeAt(root, steps) {
    let at = root;
    for (const step of steps) {
        const here = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(at);
        if (here?.kind === 'map')
            at = entryOf(here, String(step))?.value;
        else if (here?.kind === 'sequence' && typeof step === 'number')
            at = here.items[step];
        else
            return undefined;
        if (at === undefined)
            return undefined;
    }
    return at;
}
 
function entryOf(map, key) {
    return map.entries.find((entry) => (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(entry.key) === key);
}
 
function withNode(root, steps, value) {
    const [step, ...rest] = steps;
    if (step === undefined)
        return value;
    const here = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(root);
    if (here?.kind === 'sequence') {
        if (typeof step !== 'number' || step >= here.items.length)
            return null;
        return { ...here, items: here.items.with(step, withNode(here.items[step] ?? null, rest, value)) };
    }
    if (here !== null && here.kind !== 'map')
        return null;
    const map = here ?? { kind: 'map', entries: [], start: 0, end: 0, flow: false };
    return withEntry(map, String(step), (known) => withNode(known, rest, value));
}
 
function withEntry(map, key, change) {
    const index = map.entries.findIndex((entry) => (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(entry.key) === key);
    const known = map.entries[index];
    if (known === undefined)
        return { ...map, entries: [...map.entries, { key: (0,_layer_js__WEBPACK_IMPORTED_MODULE_1__  .fi)(key), value: change(null) }] };
    return { ...map, entries: map.entries.with(index, { key: known.key, value: change(known.value) }) };
}
 
function withoutEntry(map, key) {
    return { ...map, entries: map.entries.filter((entry) => (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(entry.key) !== key) };
}
 
function withoutNode(root, steps) {
    const [step, ...rest] = steps;
    const entry = root.kind === 'map' && step !== undefined ? entryOf(root, step) : undefined;
    if (root.kind !== 'map' || step === undefined || entry === undefined)
        return root;
    if (rest.length === 0)
        return withoutEntry(root, step);
    const inner = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(entry.value);
    return inner === null ? root : withEntry(root, step, () => withoutNode(inner, rest));
}
 
function layOver(node, old) {
    const [now, then] = [(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(node), (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(old)];
    if (now === null || then === null || now.kind !== then.kind)
        return now;
    if (now.kind === 'scalar')
        return then.kind === 'scalar' ? overScalar(now, then) : now;
    if (now.kind === 'sequence' && then.kind === 'sequence') {
        const named = new Map();
        for (const item of then.items)
            named.set(nameOf(item) ?? '', item);
        const partner = (item, index) => {
            const name = nameOf(item);
            return name === null ? then.items[index] : named.get(name);
        };
        return { ...now, items: now.items.map((item, index) => layOver(item, partner(item, index))) };
    }
    if (now.kind !== 'map' || then.kind !== 'map')
        return now;
    const entries = now.entries.map(({ key, value }) => ({
        key,
        value: layOver(value, entryOf(then, (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(key))?.value),
    }));
    return { ...now, entries };
}
 
function overScalar(now, then) {
    const composed = (0,_layer_js__WEBPACK_IMPORTED_MODULE_1__  .jz)(now) ? now : { ...now, layer: null };
    return (0,_layer_js__WEBPACK_IMPORTED_MODULE_1__  .jz)(then) ? { ...composed, over: then } : composed;
}
function nameOf(item) {
    const map = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(item);
    const name = map?.kind === 'map' ? (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(entryOf(map, 'name')?.value) : null;
    return name?.kind === 'scalar' ? (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(name) : null;
}
 

  }),

  8241:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    DK: () => (  indexTree),
    zu: () => (  kustomizationAt)
  });
 
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7390);

function indexTree(entries) {
    const files = new Map();
    const directories = new Set(['']);
    for (const { path, links = [] } of entries) {
        for (const at of [path, ...links]) {
            files.set(at, path);
            for (let up = (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_0__  .gN)(at); !directories.has(up); up = (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_0__  .gN)(up))
                directories.add(up);
        }
    }
    return { fileAt: (path) => files.get(path) ?? null, isDirectory: (path) => directories.has(path) };
}
 
const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
 
function kustomizationAt(tree, directory) {
    return (kustomizationNames.map((name) => tree.fileAt((0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_0__  .zX)(directory, name))).find((file) => file !== null) ?? null);
}
 

  })

};
