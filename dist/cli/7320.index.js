export const id = 7320;
export const ids = [7320];
export const modules = {

  41770:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    x: () => (  findAdopted)
  });
  var _repository_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13322);
  var _repository_place_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24684);
  var _repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18604);
  var _arrivals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20959);
  var _changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94555);







async function findAdopted(git, policy, changes, reader, places) {
    if (places.length === 0)
        return [];
    const arrivals = await (0,_arrivals_js__WEBPACK_IMPORTED_MODULE_2__  .mu)(git, changes, reader, places);
    const before = await findCommitsBefore(git, policy, places);
    const changeOf = indexChanges(changes);
    const adopted = [];
    for (const place of places) {
        const arrival = arrivals.get((0,_repository_place_id_js__WEBPACK_IMPORTED_MODULE_4__  .VM)(place)) ?? null;
        if (arrival === null)
            continue;
        if (before.has(arrival.sha) || (await isPinnedInPlace(git, changeOf(arrival, place.file), reader, place)))
            adopted.push(place);
    }
    return adopted;
}
 
async function findCommitsBefore(git, policy, places) {
    const first = policy.file === null ? null : await findFirstCommit(git, policy.file);
    if (first === null)
        return new Set();
    const environments = [...new Set(places.flatMap(({ environment }) => environment ?? []))];
    const changes = await (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__  .St)(git, first.sha, policy, environments);
    return new Set(changes.map(({ commit }) => commit.sha).filter((sha) => sha !== first.sha));
}
async function findFirstCommit(git, file) {
     
    if (file.startsWith('../'))
        return null;
    let first = null;
    for await (const { commit, newBlob } of git.changes('HEAD', [file]))
        if (newBlob !== null)
            first = commit;
    return first;
}
 
function indexChanges(changes) {
    const byFile = new Map();
    for (const change of changes) {
        const key = `${change.commit.sha} ${change.file}`;
        if (change.file !== null && !byFile.has(key))
            byFile.set(key, change);
    }
    return ({ sha }, file) => byFile.get(`${sha} ${file}`);
}
 
async function isPinnedInPlace(git, change, reader, place) {
    if (change === undefined || change.oldBlob === null)
        return false;
    const file = change.oldPath ?? change.path;
    return (0,_repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_1__  .dB)(reader.scan(file, await (0,_arrivals_js__WEBPACK_IMPORTED_MODULE_2__  .gm)(git, change.oldBlob)), reader).some((old) => old.environment === place.environment &&
        (0,_repository_block_js__WEBPACK_IMPORTED_MODULE_0__  .SI)(old) === (0,_repository_block_js__WEBPACK_IMPORTED_MODULE_0__  .SI)(place) &&
        (0,_arrivals_js__WEBPACK_IMPORTED_MODULE_2__  .m_)(old, place) &&
        old.digest === null &&
        old.tag !== null &&
        (place.tag === null || place.tag === old.tag));
}
 

  }),

  20959:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    IL: () => (  findHolder),
    Iu: () => (  wasElsewhere),
    gm: () => (  readBlob),
    m_: () => (  isSameImage),
    mu: () => (  findArrivals)
  });
  var p_limit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70370);
  var _repository_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13322);
  var _repository_image_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84952);
  var _repository_place_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24684);
  var _repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18604);
  var _text_collate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26658);
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74997);







 
const filesAtOnce = 64;


async function findArrivals(git, changes, reader, sought) {
    const places = (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_4__  .$)(sought, ({ file }) => file);
    const chains = (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_4__  .$)(changes, ({ file }) => file ?? '');
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_5__  .A)(filesAtOnce);
    const traced = [...places].map(([file, held]) => limit(() => traceFile(git, reader, chains.get(file) ?? [], held)));
    return new Map((await Promise.all(traced)).flat());
}
async function traceFile(git, reader, chain, places) {
    const open = new Map(places.map((place) => [(0,_repository_place_id_js__WEBPACK_IMPORTED_MODULE_6__  .VM)(place), { place, known: null }]));
    const arrivals = new Map([...open.keys()].map((id) => [id, null]));
    const outside = new Map();
    const [newest] = chain;
    if (newest)
        await keepHeld(git, reader, open, newest.newBlob);
    for (const { oldBlob, oldPath, commit } of chain) {
        if (open.size === 0)
            break;
        const strangers = idsOf(open, (place) => wasElsewhere(reader, place, oldPath));
        const returned = idsOf(open, (place) => hasReturned(reader, place, oldPath, commit, outside));
        for (const id of [...strangers, ...returned])
            open.delete(id);
        const gone = await keepHeld(git, reader, open, oldBlob);
        for (const id of [...strangers, ...gone])
            arrivals.set(id, commit);
        for (const id of returned)
            arrivals.set(id, outside.get(id) ?? commit);
    }
    return [...arrivals];
}
function idsOf(open, isMeant) {
    return [...open].flatMap(([id, { place }]) => (isMeant(place) ? [id] : []));
}


function hasReturned(reader, occurrence, oldPath, commit, outside) {
    if (oldPath === null)
        return false;
    const then = reader.place(oldPath, occurrence.path).environment;
    const id = (0,_repository_place_id_js__WEBPACK_IMPORTED_MODULE_6__  .VM)(occurrence);
    if (then === null && !outside.has(id))
        outside.set(id, commit);
    return then === occurrence.environment && outside.has(id);
}
 
function wasElsewhere(reader, { environment, path }, oldPath) {
    const then = oldPath === null ? null : reader.place(oldPath, path).environment;
    return then !== null && then !== 'shared' && then !== environment;
}
 
async function keepHeld(git, reader, open, blob) {
    const text = blob === null ? '' : await readBlob(git, blob);
    let scanned = null;
    const scan = (file) => {
        scanned ??= (0,_repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_2__  .dB)(reader.scan(file, text), reader);
        return scanned;
    };
    const outline = outlineOf(text, open);
    const gone = [];
    for (const [id, { place, known }] of open) {
        const last = known?.holder ?? place;
        const isSame = isUnmoved(last, text) && (known === null || known.outline === outline);
        const holder = isSame ? last : findHolder(place, text, scan);
        if (holder)
            open.set(id, { place, known: { holder, outline } });
        else
            gone.push(id);
    }
    for (const id of gone)
        open.delete(id);
    return gone;
}
 
function outlineOf(text, open) {
    const outline = text.replace(/[0-9a-f]{64}/g, sameLength);
    const [first] = open.values();
    return first?.known?.outline === outline ? first.known.outline : outline;
}
const sameLength = '#'.repeat(64);
async function readBlob(git, id) {
    for await (const { text } of git.blobs([id]))
        return text.ok ? text.text : '';
    return '';
}


function isUnmoved({ parts, merged = {} }, text) {
    return [...Object.values(parts), ...Object.values(merged)].every(({ span, text: written }) => text.slice(span.start, span.end) === written);
}


function findHolder(sought, text, scan) {
    if (!text.includes(hexOf(sought.digest)))
        return undefined;
    const same = scan(sought.file).filter((occurrence) => occurrence.environment === sought.environment && isSameImage(occurrence, sought));
    const samePlace = same.filter((occurrence) => (0,_repository_block_js__WEBPACK_IMPORTED_MODULE_0__  .SI)(occurrence) === (0,_repository_block_js__WEBPACK_IMPORTED_MODULE_0__  .SI)(sought));
    const namesakes = sought.owner === undefined ? [] : same.filter((occurrence) => isNamesake(occurrence, sought));
    const candidates = [namesakes, samePlace].find((places) => places.length > 0) ?? same;
    return candidates.find((occurrence) => occurrence.digest === sought.digest);
}
function isNamesake(a, b) {
    return (a.owner === b.owner &&
        a.namespace === b.namespace &&
        (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__  .y6)((0,_repository_block_js__WEBPACK_IMPORTED_MODULE_0__  .SI)(a)) === (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__  .y6)((0,_repository_block_js__WEBPACK_IMPORTED_MODULE_0__  .SI)(b)));
}
 
function isSameImage(a, b) {
    return a.image === null || b.image === null || (0,_repository_image_name_js__WEBPACK_IMPORTED_MODULE_1__  .KP)(a.image) === (0,_repository_image_name_js__WEBPACK_IMPORTED_MODULE_1__  .KP)(b.image);
}
function hexOf(digest) {
    return digest === null ? '' : digest.slice(digest.indexOf(':') + 1);
}
 

  }),

  94555:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  Te: () => (  findHistoryRoots),
  St: () => (  readChanges),
  AK: () => (  walkEnvironments)
});

 
var picomatch = __webpack_require__(14006);
 
var layout_pattern = __webpack_require__(67188);
; 




function historyPaths(policy, environment) {
    const lane = policy.environments.find(({ name }) => name === environment);
    const globs = environment === 'shared' ? policy.shared : lane ? policy.layout.map((layout) => (0,layout_pattern .k8)(layout, lane)) : [];
    const bases = [...new Set(globs.map(literalBase))];
    if (bases.includes(''))
        return [];
    return bases.filter((base) => !bases.some((other) => base.startsWith(`${other}/`)));
}
 
function literalBase(glob) {
    const { base } = picomatch.scan(glob, { unescape: true });
     
    return base === '.' ? '' : base.replace(/(?:^|\/)[^/]*".*$/s, '').replace(/\/+$/, '');
}
 
 
var layout = __webpack_require__(15415);
; 


 
function findHistoryRoots(policy, environments) {
    const roots = environments.flatMap((name) => historyPaths(policy, name)).map(findRoot);
    return roots.includes('') ? [] : [...new Set(roots)];
}
 
async function* walkEnvironments(changes, policy, environments) {
    const isOurs = matchFiles(policy, environments);
    for await (const change of changes)
        if (isOurs(change.path) || isOurs(change.file))
            yield change;
}
 
async function readChanges(git, ref, policy, environments) {
    const walk = git.changes(ref, findHistoryRoots(policy, environments));
    const changes = [];
    for await (const change of walkEnvironments(walk, policy, environments))
        changes.push(change);
    return changes;
}
 
function matchFiles(policy, environments) {
    const owners = environments.map((name) => (0,layout .R8)(policy, name));
    const known = new Map();
    return (path) => {
        if (path === null)
            return false;
        const isOurs = known.get(path) ?? owners.some((owns) => owns(path));
        known.set(path, isOurs);
        return isOurs;
    };
}
 
function findRoot(pathspec) {
    const parts = pathspec.replace(/^:\(glob\)/, '').split('/');
    const wild = parts.findIndex((part) => /[*?[\\]/.test(part));
    return (wild < 0 ? parts : parts.slice(0, wild)).join('/');
}
 

  }),

  51510:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  findHeld)
  });
  var _policy_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15415);
  var _repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18604);


 
const batchSize = 256;


async function findHeld(git, changes, policy, reader, wanted) {
    const search = startSearch(policy, reader, wanted);
    let batch = [];
    for await (const change of changes) {
        if (search.missing() === 0)
            break;
        if (change.newBlob !== null)
            batch.push(change);
        if (batch.length < batchSize)
            continue;
        await searchBatch(git, search, batch);
        batch = [];
    }
    if (search.missing() > 0)
        await searchBatch(git, search, batch);
    return search.held;
}
 
function findNames(reader, { path, file }) {
    if (file === null || file === path)
        return [path];
    const lane = reader.place(path, '').environment;
    return lane === null || lane === 'shared' ? [path, file] : [path];
}
function startSearch(policy, reader, wanted) {
    const environments = [...wanted].map(([name, digests]) => ({
        name,
        owns: (0,_policy_layout_js__WEBPACK_IMPORTED_MODULE_0__  .R8)(policy, name),
        missing: new Set(digests),
    }));
    const held = new Map(environments.map(({ name }) => [name, new Set()]));
    return {
        reader,
        held,
        missing: () => environments.reduce((sum, { missing }) => sum + missing.size, 0),
        read(file, text) {
            const asking = environments.filter(({ missing, owns }) => missing.size > 0 && owns(file) && holdsAny(text, missing));
            if (asking.length === 0)
                return;
            for (const { environment, alsoIn = [], digest } of (0,_repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_1__  .dB)(reader.scan(file, text), reader)) {
                if (digest === null)
                    continue;
                for (const { name, missing } of asking) {
                    const isIn = name === environment || alsoIn.includes(name);
                    if (isIn && missing.delete(digest))
                        held.get(name)?.add(digest);
                }
            }
        },
    };
}
async function searchBatch(git, search, batch) {
    const names = new Map();
    for (const change of batch) {
        if (change.newBlob === null)
            continue;
        const known = names.get(change.newBlob) ?? new Set();
        names.set(change.newBlob, known);
        for (const name of findNames(search.reader, change))
            known.add(name);
    }
    for await (const { id, text } of git.blobs(names.keys())) {
        if (text.ok)
            for (const name of names.get(id) ?? [])
                search.read(name, text.text);
    }
}
 
function holdsAny(text, digests) {
    for (const [hex] of text.matchAll(/(?<![0-9a-f])(?:[0-9a-f]{128}|[0-9a-f]{64})(?![0-9a-f])/g)) {
        if (digests.has(`sha256:${hex}`) || digests.has(`sha512:${hex}`) || digests.has(`blake3:${hex}`))
            return true;
    }
    return false;
}
 

  }),

  83697:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  findDepartures),
    y: () => (  findBackwards)
  });
 
async function findBackwards(git, changes, sequences) {
    const firsts = await findFirsts(git, changes, sequences);
    return sequences.filter(({ file, next, current }) => {
        const [then, now] = [firsts.get(`${file}\n${next}`), firsts.get(`${file}\n${current}`)];
        return then !== undefined && now !== undefined && then > now;
    });
}
 
async function findFirsts(git, changes, sequences) {
    const wanted = new Map();
    for (const { file, next, current } of sequences) {
        wanted.set(file, (wanted.get(file) ?? new Set()).add(next).add(current));
    }
    const ours = changes.filter(({ file, newBlob }) => newBlob !== null && wanted.has(file ?? ''));
    const holds = await findDigests(git, ours, wanted);
    const firsts = new Map();
    for (const [back, { file, newBlob }] of ours.entries()) {
        for (const digest of holds.get(newBlob ?? '') ?? [])
            firsts.set(`${file}\n${digest}`, back);
    }
    return firsts;
}
async function findDigests(git, changes, wanted) {
    const files = new Map(changes.map(({ newBlob, file }) => [newBlob ?? '', file ?? '']));
    const holds = new Map();
    for await (const { id, text } of git.blobs(files.keys())) {
        const digests = [...(wanted.get(files.get(id) ?? '') ?? [])];
        if (text.ok)
            holds.set(id, digests.filter((digest) => text.text.includes(digest.slice(digest.indexOf(':') + 1))));
    }
    return holds;
}
 
async function findDepartures(git, changes, sought) {
    const wanted = new Map();
    for (const { file, digest } of sought)
        wanted.set(file, (wanted.get(file) ?? new Set()).add(digest));
    const ours = changes.filter(({ file, newBlob }) => newBlob !== null && wanted.has(file ?? ''));
    const holds = await findDigests(git, ours, wanted);
    const departures = new Map();
    const later = new Map();
    for (const { file, newBlob, commit } of ours) {
        const leaving = later.get(file ?? '');
        for (const digest of holds.get(newBlob ?? '') ?? []) {
            const key = `${file}\n${digest}`;
            if (leaving && !departures.has(key))
                departures.set(key, leaving);
        }
        later.set(file ?? '', commit);
    }
    return departures;
}
 

  }),

  15471:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  forgetLane)
  });
 
function forgetLane({ environments }, environment) {
    const lane = environments.find(({ name }) => name === environment);
    const names = [environment, lane?.directory ?? environment].map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
    const whole = new RegExp(`(?<![A-Za-z0-9])(?:${names.join('|')})(?![A-Za-z0-9])`, 'g');
    return (owner) => owner.replace(whole, '{env}');
}
 

  }),

  79363:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    hG: () => (  addHint),
    om: () => (  hintAtNothing),
    rG: () => (  outsideLayouts)
  });
  var _text_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98823);

 
const outsideLayouts = 'no layout of the policy places it in an environment';
 
function addHint(plan, policy, lanes, occurrences, templated = 0) {
    const met = plan.skipped.filter(({ reason }) => reason !== outsideLayouts);
    if (plan.changes.length + met.length + plan.failures.length > 0)
        return plan;
    const values = templated === 0
        ? ''
        : ` ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__  .U)(templated, 'value')} that only a template or a variable can tell ${templated === 1 ? 'was' : 'were'} not looked at.`;
    return { ...plan, hint: hintAtNothing(policy, lanes, occurrences) + values };
}
 
function hintAtNothing({ firstParty, file }, lanes, occurrences) {
    const [image, keys] = firstParty.length > 0 ? ['first-party image', 'do layout and firstParty'] : ['image', 'does layout'];
    const narrow = firstParty.find((name) => occurrences.some((occurrence) => occurrence.image?.startsWith(`${name}/`)));
    const advice = narrow === undefined
        ? `${keys} in ${file ?? 'the policy'} fit? "image-policy check --format json" lists every image, with its environment.`
        : `"${narrow}" under firstParty is the name of one image; write "${narrow}/*" for all that are below it.`;
    return `No ${image} is in ${lanes.join(', ')}: ${advice}`;
}
 

  }),

  60311:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Mq: () => (  requireEnvironments),
    TY: () => (  findFastLanes),
    b$: () => (  findPromotionLane),
    jY: () => (  findEnvironment),
    mc: () => (  requirePolicyFile)
  });
  var _text_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90461);
  var _text_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34066);


 
function findEnvironment(policy, name) {
    const found = policy.environments.find((environment) => environment.name === name);
    if (found)
        return found;
    requireEnvironments(policy);
    const names = policy.environments.map((environment) => environment.name);
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_0__  .y(`${policyFile(policy)} has no environment ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__  .hD)(name)}: ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__  .ZA)(name, names)}`);
}
 
function requireEnvironments(policy) {
    if (policy.environments.length > 0)
        return;
    requirePolicyFile(policy);
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_0__  .y(`${policyFile(policy)} names no environments; add "environments" and "layout" to it.`);
}
 
function requirePolicyFile(policy) {
    if (policy.file !== null)
        return;
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_0__  .y('There is no policy file .github/image-policy.yaml below the root: fix --root (input root), or let "image-policy init" draft one.');
}
 
function findFastLanes(policy, names) {
    requireEnvironments(policy);
    requireFirstParty(policy);
    if (names.length > 0)
        return names.map((name) => requireFastLane(policy, findEnvironment(policy, name)));
    const lanes = policy.environments.filter(isFastLane);
    if (lanes.length > 0)
        return lanes;
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_0__  .y(`${policyFile(policy)} has no environment with "track": bump has no channel tag to follow. Say "track: <tag>" there.`);
}
 
function findPromotionLane(policy, names) {
    const source = findEnvironment(policy, names.source);
    const target = findEnvironment(policy, names.target);
    requireFirstParty(policy);
    if (source.name === target.name) {
        if (names.fromRef !== null)
            return { source, target, rollback: true };
        throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_0__  .y(`"${source.name}" cannot be promoted to itself; a rollback says from which commit: --from-ref.`);
    }
    if (target.promoteFrom === source.name)
        return { source, target, rollback: false };
    const way = target.promoteFrom === null
        ? 'is not promoted to: it has no promoteFrom'
        : `is promoted from "${target.promoteFrom}", not from "${source.name}"`;
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_0__  .y(`"${target.name}" ${way} (${policyFile(policy)}); promotion goes only along promoteFrom.`);
}
 
function requireFirstParty(policy) {
    if (policy.firstParty.length > 0)
        return;
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_0__  .y(`${policyFile(policy)} names no images under firstParty, so nothing may be moved: name yours there ("ghcr.io/acme/*").`);
}
function isFastLane(environment) {
    return environment.track.length > 0 && environment.promoteFrom === null;
}
function requireFastLane(policy, environment) {
    if (isFastLane(environment))
        return environment;
    const why = environment.promoteFrom === null
        ? `has no "track" in ${policyFile(policy)}`
        : `is promoted from "${environment.promoteFrom}"; use promote`;
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_0__  .y(`bump does not write "${environment.name}": it ${why}.`);
}
function policyFile(policy) {
    return policy.file ?? 'The policy';
}
 

  }),

  50864:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E4: () => (  versionOf),
    LS: () => (  commonName),
    So: () => (  loosePlace),
    Wy: () => (  nameEnds),
    a$: () => (  toEnds)
  });
  var _inventory_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26870);
  var _policy_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15415);
  var _policy_origin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97487);
  var _repository_block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13322);
  var _repository_image_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84952);
  var _text_collate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26658);
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74997);
  var _forget_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15471);








 
function commonName(policy) {
    const origin = (0,_policy_origin_js__WEBPACK_IMPORTED_MODULE_5__  .y)(policy);
    return (image) => (image === '' ? '' : (0,_repository_image_name_js__WEBPACK_IMPORTED_MODULE_3__  .KP)(origin(image)));
}
function toEnds(policy, { environment, occurrences }) {
    const withoutLane = (0,_forget_environment_js__WEBPACK_IMPORTED_MODULE_6__  .A)(policy, environment);
    const placed = (0,_policy_layout_js__WEBPACK_IMPORTED_MODULE_1__  .BW)(policy);
    const nameOf = commonName(policy);
    const origin = (0,_policy_origin_js__WEBPACK_IMPORTED_MODULE_5__  .y)(policy);
    const findAlso = (occurrence) => (occurrence.alsoAt ?? []).flatMap((path) => {
        const also = placed(occurrence.file, path);
        return also.environment === environment ? [(0,_repository_block_js__WEBPACK_IMPORTED_MODULE_2__  .Wt)({ ...occurrence, ...also, path })] : [];
    });
    return occurrences
        .filter((occurrence) => occurrence.environment === environment && occurrence.place !== null)
        .map((occurrence) => {
        const { unit: file = (0,_repository_block_js__WEBPACK_IMPORTED_MODULE_2__  .fG)(occurrence), path = (0,_repository_block_js__WEBPACK_IMPORTED_MODULE_2__  .Wt)(occurrence) } = occurrence.composed ?? {};
        const owner = withoutLane(occurrence.owner ?? '');
        const namespace = withoutLane(occurrence.namespace ?? '');
         
        const image = (0,_inventory_name_js__WEBPACK_IMPORTED_MODULE_0__  ._I)(occurrence, origin) ?? (0,_inventory_name_js__WEBPACK_IMPORTED_MODULE_0__  .F1)(occurrence) ?? '';
        return { occurrence, path, owner, namespace, image, name: nameOf(image), file, also: findAlso(occurrence) };
    });
}


function nameEnds(sources, targets) {
    const key = ({ file, path, owner }) => [file, owner === '' ? path : (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_4__  .y6)(path), owner].join('\n');
    const name = (ends, others) => {
        const named = others.filter(({ image }) => image !== '');
        const written = (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_7__  .$)(named.filter(({ occurrence }) => (0,_inventory_name_js__WEBPACK_IMPORTED_MODULE_0__  .QV)(occurrence)), key);
        const inherited = (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_7__  .$)(named.filter(({ occurrence }) => !(0,_inventory_name_js__WEBPACK_IMPORTED_MODULE_0__  .QV)(occurrence)), key);
        return ends.map((end) => {
            if (end.occurrence.templated?.name)
                return end;
            if (end.image !== '' && (0,_inventory_name_js__WEBPACK_IMPORTED_MODULE_0__  .QV)(end.occurrence))
                return end;
            const other = findOne(written.get(key(end)) ?? []) || end.image || findOne(inherited.get(key(end)) ?? []);
            const name = named.find(({ image }) => image === other)?.name ?? end.name;
            return { ...end, image: other, name };
        });
    };
    return [name(sources, targets), name(targets, sources)];
}
function findOne(ends) {
    const [only, ...more] = new Set(ends.map(({ image }) => image));
    return only !== undefined && more.length === 0 ? only : '';
}
function versionOf({ occurrence: { tag, digest } }) {
    return `${tag ?? ''}@${digest ?? ''}`;
}
 
function loosePlace({ file, path, name }) {
    return [file, (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_4__  .y6)(path), name].join('\n');
}
 

  })

};
