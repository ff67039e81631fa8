export const id = 981;
export const ids = [981];
export const modules = {

  5981:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  markPinned: () => (  markPinned)
});

 
var field_path = __webpack_require__(9032);
 
var kustomize_graph = __webpack_require__(7150);
 
var kustomize_image = __webpack_require__(5707);
 
var kustomize_open = __webpack_require__(6692);
 
var tree_index = __webpack_require__(8241);
 
var yaml_node = __webpack_require__(5794);
 
var file_name = __webpack_require__(9756);
 
var place_id = __webpack_require__(4684);
 
var known_images = __webpack_require__(6581);
; 







 
function listBuilt(graph, { kustomize, known, isTakenAway }) {
    const images = [];
    for (const root of graph.roots) {
        const { resources, refused, isWhole } = kustomize.build(root);
        const where = describeRoot(root);
        for (const resource of resources) {
            const idle = isWhole && resource.root === null && (0,file_name .y)(resource.file);
            for (const leaf of resource.leaves) {
                if (isReached(leaf))
                    images.push({ ...where, idle, ...describeLeaf(resource, leaf, known, refused) });
            }
        }
    }
    const nodes = [...graph.nodes.values()];
    const included = new Set(nodes.flatMap(({ includes }) => includes.flatMap((reached) => (0,kustomize_graph .$r)(reached) ?? [])));
    const patches = new Set(nodes.flatMap((node) => (0,kustomize_graph .jz)(graph, node)).filter((file) => !included.has(file)));
    return {
        images,
        isGone: (occurrence) => {
            const { file, within } = occurrence;
             
            return patches.has(file) || (within !== undefined && (0,file_name .y)(file)) || isTakenAway(occurrence);
        },
    };
}
 
function findTakenAway(graph, { build, objectsOf }) {
    const left = new Set();
    const first = new Map();
    const placesIn = ({ leaves }) => leaves.flatMap(({ node }) => (0,kustomize_image .ek)(node)).map(known_images .TN);
    for (const root of graph.roots)
        for (const resource of build(root).resources)
            for (const key of placesIn(resource))
                left.add(key);
    const keysOf = (file) => {
        const keys = first.get(file) ?? new Set(objectsOf(file).flatMap(placesIn));
        first.set(file, keys);
        return keys;
    };
    return ({ file, parts: { reference }, within, problem }) => {
        if (reference === undefined || within !== undefined || problem !== null)
            return false;
        const key = (0,known_images .TN)({ file, start: reference.span.start });
        return !left.has(key) && graph.includersOf(file).length > 0 && keysOf(file).has(key);
    };
}
 
function isReached(leaf) {
    if (leaf.path[0] === 'metadata')
        return false;
    return (0,field_path .Qv)(leaf) > 0 || leaf.node.over !== undefined || leaf.node.unknown !== undefined;
}
function describeRoot({ key, file, includes, isDeployer }) {
    if (!isDeployer)
        return { unit: key, files: [file] };
    const targets = includes.flatMap((reached) => (0,kustomize_graph .$r)(reached) ?? []);
    return { unit: [file, ...targets].join(' > '), files: [...targets, file] };
}
function describeLeaf({ ids, file }, { node, path }, known, refused) {
    const id = ids.at(-1);
    const object = id === undefined ? file : `${id.kind}/${id.namespace}/${id.name}`;
    const find = (place) => known.at(place) ?? [];
    return {
        at: `${object} ${path.join('.')}`,
        text: (0,yaml_node .ws)(node),
        unknown: refused ?? node.unknown ?? null,
        places: (0,place_id .B)((0,kustomize_image .ek)(node).flatMap(find)),
        last: (0,kustomize_image .Jo)(node).through.flatMap(find),
    };
}
 
 
var parse = __webpack_require__(4707);
 
var reference = __webpack_require__(3653);
 
var kustomize_layer = __webpack_require__(5687);
; 






 
function openRunsAs(known) {
    const deployed = new Map();
    const unchanged = new Set();
    const noteAt = (place, node) => {
        const said = (0,kustomize_image .Jo)(node);
        const found = deployed.get((0,known_images .TN)(place)) ?? {
            names: new Map(),
            keeps: false,
            versionedBy: null,
        };
        deployed.set((0,known_images .TN)(place), found);
        const name = (0,parse .$q)((0,kustomize_image .lD)((0,yaml_node .ws)(node)).name);
        found.names.set(name.ok ? (0,reference .t)(name.reference) : '', said.by);
        const version = said.digest ?? said.tag;
        const there = version === null ? undefined : known.at(version);
        if (there === undefined || there === known.at(place))
            found.keeps = true;
        if (version !== null && there === undefined && (0,known_images .TN)(version) !== (0,known_images .TN)(place))
            found.versionedBy ??= version.file;
    };
    const find = (occurrence) => (0,known_images .CI)(occurrence).flatMap((part) => deployed.get((0,known_images .TN)(part)) ?? [])[0];
    return {
        versionedBy: (occurrence) => find(occurrence)?.versionedBy ?? null,
        note: (node) => {
            const place = node.over === undefined ? (0,kustomize_layer .$t)(node) : null;
            if (place !== null)
                unchanged.add((0,known_images .TN)(place));
            else
                for (const each of (0,kustomize_image .ek)(node))
                    noteAt(each, node);
        },
        of: (occurrence) => {
            const keys = (0,known_images .CI)(occurrence).map(known_images .TN);
            const found = find(occurrence);
             
            if (found === undefined || (0,known_images .Tk)(occurrence))
                return null;
            return judge(occurrence, found, keys.some((key) => unchanged.has(key)));
        },
    };
}
function judge({ image }, { names, keeps }, isUnchanged) {
    if (image === null)
        return null;
    const all = new Set([...names.keys(), ...(isUnchanged ? [image] : [])]);
    const other = [...all].find((name) => name !== image);
    const decides = !keeps && !isUnchanged;
    if (other === undefined && !decides)
        return null;
    const [only = ''] = all;
    return { image: all.size === 1 && only !== '' ? only : null, by: names.get(other ?? image) ?? '', decides };
}
 
 
var ways = __webpack_require__(5565);
; 












async function markPinned(occurrences, deployed, load) {
    const { kustomizations, entries, deployers = [] } = deployed;
    const graph = (0,kustomize_graph .Jn)(kustomizations, (0,tree_index .DK)(entries), deployers);
     
    const loaded = await (0,kustomize_open .f)(graph, load, { hasImages: () => true });
    const known = (0,known_images .lf)(occurrences);
    const kustomize = (0,kustomize_open .K)(loaded, known);
    const isTakenAway = findTakenAway(graph, kustomize);
    const marked = markBuilt(occurrences, graph, { kustomize, known, isTakenAway }, deployed.isWhole === true);
    const built = () => listBuilt(graph, { kustomize, known, isTakenAway });
    return { marked, built };
}
function markBuilt(occurrences, graph, { kustomize, known, isTakenAway }, isWhole) {
    const stats = new Map();
    const whole = new Set();
    const empty = new Set();
    const tested = new Map();
    const runsAs = openRunsAs(known);
    for (const root of graph.roots) {
        const built = kustomize.build(root);
        if (built.isWhole)
            whole.add(root.key);
        if (built.resources.length === 0)
            empty.add(root.key);
        for (const { leaves, tested: tests = [] } of built.resources) {
            for (const { place, by } of tests)
                tested.set((0,known_images .TN)(place), by);
            for (const leaf of leaves) {
                judgeLeaf(leaf, root, known, stats);
                if (leaf.node.unknown === undefined)
                    runsAs.note(leaf.node);
            }
        }
    }
    const waysOf = (0,ways .Z)(graph);
    return occurrences.map((each) => {
        const testedBy = (0,known_images .CI)(each).flatMap((place) => tested.get((0,known_images .TN)(place)) ?? [])[0];
        const occurrence = testedBy === undefined ? each : { ...each, testedBy };
        const stat = (0,known_images .CI)(occurrence).flatMap((place) => stats.get((0,known_images .TN)(place)) ?? [])[0];
        if (stat !== undefined) {
            const as = runsAs.of(occurrence);
            const found = marked(occurrence, stat, (roots) => waysOf(occurrence.file, roots), runsAs.versionedBy(occurrence));
            return as === null ? found : { ...found, runsAs: as };
        }
        const ways = () => waysOf(occurrence.file, null);
        const isIdle = (0,known_images .Tk)(occurrence)
            ? isWhole && ways().every(({ root }) => whole.has(root) && !empty.has(root))
            : isTakenAway(occurrence) && ways().every(({ root }) => whole.has(root));
        return isIdle ? { ...occurrence, pin: { kind: 'idle' } } : occurrence;
    });
}
function judgeLeaf(leaf, root, known, stats) {
    const { node } = leaf;
    const places = (0,kustomize_image .ek)(node);
     
    if ((0,field_path .Qv)(leaf) === 0 && node.over === undefined && node.unknown === undefined)
        return;
    const text = (0,yaml_node .ws)(node);
    const { digest, by } = (0,kustomize_image .Jo)(node);
    const isPinned = (0,kustomize_image .uE)(text);
    const occurring = places.flatMap((place) => known.at(place) ?? []);
    const isSaid = occurring.some((occurrence) => occurrence.digest === null);
    for (const place of places)
        noteText(statAt(stats, place), known.at(place), text);
    for (const place of places)
        noteLeaf(statAt(stats, place), root, node.unknown, isPinned ? (digest?.file ?? by) : null);
    const last = occurring.at(-1);
     
    const isOwn = root.isDeployer && by === root.file;
    if (isPinned || isSaid || isOwn || node.unknown !== undefined || last === undefined)
        return;
    for (const place of (0,known_images .CI)(last))
        statAt(stats, place).instead ??= { by, image: text };
}
function noteText(stat, occurrence, text) {
    stat.asWritten ||= occurrence?.parts.reference?.text === text;
}
 
function noteLeaf(stat, root, unknown, givenBy) {
    if (unknown !== undefined) {
        stat.unknown ??= { reason: unknown, by: new Set() };
        stat.unknown.by.add(root.file);
    }
    else if (givenBy === null)
        stat.without.add(root.key);
     
    else if (!root.assumed)
        stat.by ??= givenBy;
}
function statAt(stats, place) {
    const stat = stats.get((0,known_images .TN)(place)) ?? {
        by: null,
        without: new Set(),
        asWritten: false,
        unknown: null,
        instead: null,
    };
    stats.set((0,known_images .TN)(place), stat);
    return stat;
}
function marked(occurrence, { by, without, asWritten, unknown, instead }, waysTo, versionedBy) {
     
    if (occurrence.problem !== null)
        return asWritten || unknown !== null ? occurrence : { ...occurrence, pin: { kind: 'idle' } };
    const open = unknown === null ? {} : { needsRender: { reason: unknown.reason, by: [...unknown.by] } };
    if (occurrence.digest !== null) {
        if (instead !== null)
            return { ...occurrence, pin: { kind: 'replaced', ...instead } };
        return { ...occurrence, ...open };
    }
     
    const changedBy = unknown?.reason ?? (versionedBy === null ? undefined : `${versionedBy} gives it another version`);
    const unpinned = changedBy === undefined ? occurrence : { ...occurrence, changedBy };
    if (without.size > 0) {
        const not = by === null ? undefined : waysTo(without)[0]?.files.at(-1);
        return by === null || not === undefined ? unpinned : { ...unpinned, pin: { kind: 'none', inPart: { by, not } } };
    }
    return by === null ? unpinned : { ...occurrence, pin: { kind: 'given', by }, ...open };
}
 

  })

};
