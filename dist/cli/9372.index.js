export const id = 9372;
export const ids = [9372];
export const modules = {

  98251:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  applyEdits)
  });
 
function applyEdits(text, edits) {
    const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    let result = '';
    let at = 0;
    for (const { span, text: replacement } of sorted) {
        if (span.start < at)
            throw new Error(`edits overlap at offset ${span.start}`);
        result += text.slice(at, span.start) + replacement;
        at = span.end;
    }
    return result + text.slice(at);
}
 

  }),

  48886:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    M6: () => (  digestText),
    Y9: () => (  withoutAlgorithm),
    cC: () => (  replacePart)
  });
 
  var _scan_image_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55232);

 
function digestText(part, digest, like) {
    if (digest === null)
        return '';
    const isAlike = part.text === '' && like !== undefined && like.key?.text === part.key?.text;
    return isBare(isAlike ? like : part) ? withoutAlgorithm(digest) : digest;
}
 
function isBare({ text, key }) {
    return text === '' ? (0,_scan_image_keys_js__WEBPACK_IMPORTED_MODULE_0__  .sZ)(key?.text ?? '') : !text.includes(':');
}
 
function withoutAlgorithm(digest) {
    return digest.startsWith('sha256:') ? digest.slice('sha256:'.length) : digest;
}
 
function replacePart(part, text) {
    if (text === part.text)
        return null;
    const quoted = part.style === 'plain' && (needsQuotes(text) || isJsonLiteral(part)) ? `"${text}"` : text;
    return { span: part.span, text: quoted };
}
 
function isJsonLiteral({ key, text }) {
    return key?.double === true && /^(?:-?\d[\d.]*(?:e[-+]?\d+)?)?$/i.test(text);
}
 
function needsQuotes(text) {
    if (text === '')
        return true;
    return /^(?:[-+]?(?:\d[\d_]*\.?[\d_]*|\.[\d_]+)(?:e[-+]?\d+)?|0[xo][\da-f_]+|0b[01_]+|true|false|yes|no|on|off|y|n|null|~|\.nan|[-+]?\.inf|\d{4}-\d\d?-\d\d?)$/i.test(text);
}
 

  }),

  61128:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $Q: () => (  runsNowhere),
    $U: () => (  isIndexType),
    Je: () => (  normalPlatform),
    Jh: () => (  openEntries),
    Q0: () => (  neededManifests),
    fM: () => (  lackedPlatforms)
  });
 
function normalPlatform(platform) {
    return platform.replace(/\/arm64\/v8$/, '/arm64');
}
 
function lackedPlatforms(required, held) {
    const has = new Set(held.map(normalPlatform));
    return required.filter((platform) => !has.has(normalPlatform(platform)));
}
 
function neededManifests(required, details) {
    const wanted = new Set(required.map(normalPlatform));
    return details.platforms.filter(({ platform }) => wanted.size === 0 || wanted.has(normalPlatform(platform)));
}
 
function openEntries(required, details) {
    const held = details.platforms.map(({ platform }) => platform);
    const isWhole = required.length === 0 ? held.length > 0 : lackedPlatforms(required, held).length === 0;
    return isWhole ? [] : (details.unread ?? []);
}


function runsNowhere({ index, platforms, unread = [] }) {
    return !index && platforms.length === 0 && unread.length === 0;
}
 
function isIndexType(mediaType) {
    return (mediaType === 'application/vnd.oci.image.index.v1+json' ||
        mediaType === 'application/vnd.docker.distribution.manifest.list.v2+json');
}
 

  }),

  57362:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    v: () => (  doubtNames)
  });
  var _repository_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13322);
  var _repository_image_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84952);
  var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26870);





function doubtNames(occurrences) {
    if (!occurrences.some(({ namedBy }) => namedBy !== undefined))
        return occurrences;
    const written = new Map();
    const outer = new Map();
    for (const occurrence of occurrences) {
        if (occurrence.image === null || !(0,_name_js__WEBPACK_IMPORTED_MODULE_2__  .QV)(occurrence))
            continue;
        const path = (0,_repository_block_js__WEBPACK_IMPORTED_MODULE_0__  .SI)(occurrence);
        const known = written.get(path) ?? [];
        known.push(occurrence);
        written.set(path, known);
        outer.set(`${occurrence.file}\n${path}`, (0,_repository_image_name_js__WEBPACK_IMPORTED_MODULE_1__  .KP)(occurrence.image));
    }
    const isSameChart = (a, b) => {
        if (a.file === b.file)
            return false;
        const around = outer.get(`${b.file}\n${a.namedBy?.path}`);
        return around === (0,_repository_image_name_js__WEBPACK_IMPORTED_MODULE_1__  .KP)(a.image ?? '') || (a.place !== null && (0,_repository_block_js__WEBPACK_IMPORTED_MODULE_0__  .fG)(a) === (0,_repository_block_js__WEBPACK_IMPORTED_MODULE_0__  .fG)(b));
    };
    return occurrences.map((occurrence) => {
        const { namedBy } = occurrence;
        const said = (0,_name_js__WEBPACK_IMPORTED_MODULE_2__  .Vb)(occurrence);
        if (namedBy === undefined || said.kind !== 'around')
            return occurrence;
        const name = (0,_repository_image_name_js__WEBPACK_IMPORTED_MODULE_1__  .KP)(said.image);
        const isDenied = written
            .get((0,_repository_block_js__WEBPACK_IMPORTED_MODULE_0__  .SI)(occurrence))
            ?.some((other) => (0,_repository_image_name_js__WEBPACK_IMPORTED_MODULE_1__  .KP)(other.image ?? '') !== name && isSameChart(occurrence, other));
        return isDenied ? { ...occurrence, namedBy: { ...namedBy, doubtful: true } } : occurrence;
    });
}
 

  }),

  56581:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    CI: () => (  partsOf),
    TN: () => (  keyOf),
    Tk: () => (  isEntry),
    lf: () => (  indexOccurrences),
    qX: () => (  isPinnable)
  });
  var _kustomize_layer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55687);
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74997);


function indexOccurrences(occurrences) {
    const byPlace = new Map();
    const images = new Set();
    const leaves = new Map();
    for (const occurrence of occurrences) {
        for (const place of partsOf(occurrence))
            if (!byPlace.has(keyOf(place)))
                byPlace.set(keyOf(place), occurrence);
        const { reference } = occurrence.parts;
        if (reference === undefined)
            continue;
        images.add(keyOf({ file: occurrence.file, start: reference.span.start }));
        if (!isTransformed(occurrence) || occurrence.within !== undefined)
            continue;
        const found = leaves.get(occurrence.file) ?? [];
        found.push(toLeaf(occurrence, reference));
        leaves.set(occurrence.file, found);
    }
    return {
        imagesOf: (file) => leaves.get(file) ?? [],
        isImage: (place) => images.has(keyOf(place)),
        at: (place) => byPlace.get(keyOf(place)),
    };
}
function keyOf({ file, start }) {
    return `${start} ${file}`;
}
function partsOf({ file, parts }) {
    return Object.values(parts).map(({ span }) => ({ file, start: span.start }));
}
 
function toLeaf({ file, document, path }, { text, span }) {
    const layer = { file, document, source: { text: '', offsets: null }, within: '' };
    const node = { ...(0,_kustomize_layer_js__WEBPACK_IMPORTED_MODULE_0__  .g5)(text), start: span.start, end: span.start, layer };
    return { node, path: [path], inContainer: true, fields: (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_1__  .$h)(path, standard) ? 1 : 0 };
}
 
const standard = 'spec.{containers,initContainers,template.spec.containers,template.spec.initContainers}[*].image';
 
function isEntry({ shape, path, within }) {
    return shape === 'kustomize' && within === undefined && (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_1__  .$h)(path.toLowerCase(), '{images,imagetags}[*]');
}
 
function isPinnable(occurrence) {
    const { parts, digest, problem } = occurrence;
    if (problem !== null || digest !== null)
        return false;
    return parts.reference === undefined
        ? isEntry(occurrence) && parts.repository !== undefined
        : isTransformed(occurrence);
}


function isTransformed({ path, patches = path, within }) {
     
    const text = within?.replace(/#\d+$/, '');
    if (text !== undefined && !(0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_1__  .$h)(text, '{patches[*].patch,patchesJson6902[*].patch,patchesStrategicMerge[*]}'))
        return false;
    return (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_1__  .$h)(patches, '{**.containers[*].image,**.initContainers[*].image}');
}
 

  }),

  1292:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    u: () => (  findPassedValues)
  });


function findPassedValues(passedOver, units) {
    const whole = new Map(passedOver.filter(({ path }) => path === '').map((passed) => [passed.file, passed]));
    if (whole.size === 0)
        return [];
    const found = new Map();
    for (const { name, deployer, layers } of units) {
        for (const { values } of layers) {
            const passed = whole.get(values.file);
            if (passed === undefined || found.has(passed.file))
                continue;
            const { file, line, why } = passed;
            const reason = `it is values of ${name}, and was passed over as ${why}: give it another name, or leave out what says so`;
            found.set(file, { file, line, column: 1, reason, ...(deployer !== undefined && { deployer }) });
        }
    }
    return [...found.values()];
}
 

  }),

  86390:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Ee: () => (  findOpen),
    T4: () => (  isPinned),
    lI: () => (  describeGiven),
    nZ: () => (  pinOf)
  });


function pinOf({ digest, pin }) {
    return pin ?? (digest === null ? { kind: 'none' } : { kind: 'own' });
}
 
function isPinned(place) {
    const { kind } = pinOf(place);
    return kind === 'own' || kind === 'given';
}
 
function findOpen({ needsRender: open }, isRendered) {
    return open === undefined || open.by.every(isRendered) ? null : open.reason;
}
 
function describeGiven(by) {
    return `the images of ${by} give it its digest`;
}
 

  }),

  9319:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  markAll)
  });
  var _known_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56581);
  var _pin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86390);




async function markAll({ occurrences, kustomizations, deploying, entries }, { deployers, notices, load }, isWhole) {
    const { marked, built } = kustomizations.size + deployers.length === 0
        ? { marked: occurrences, built: () => nothingBuilt }
        : await (await Promise.all( [__webpack_require__.e(1447), __webpack_require__.e(7880), __webpack_require__.e(5981)]).then(__webpack_require__.bind(__webpack_require__, 35981))).markPinned(occurrences, { kustomizations, entries, deployers, isWhole }, load);
    const layImages = deploying === null || deploying.some(({ images }) => images);
    const matters = layImages ? occurrences.some(_known_images_js__WEBPACK_IMPORTED_MODULE_0__  .qX) : marked.some(isGivenSomewhere);
    return { occurrences: marked, notices: matters ? notices : [], built };
}
const nothingBuilt = { images: [], isGone: () => false };
 
function isGivenSomewhere(place) {
    const pin = (0,_pin_js__WEBPACK_IMPORTED_MODULE_1__  .nZ)(place);
    return pin.kind === 'given' || (pin.kind === 'none' && pin.inPart !== undefined);
}
 

  }),

  55707:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    GC: () => (  TooMuch),
    JF: () => (  openTransform),
    Jo: () => (  saidOf),
    ak: () => (  openBudget),
    dT: () => (  imageOf),
    ek: () => (  placesOf),
    lD: () => (  split),
    uE: () => (  isPinnedText)
  });
 
  var _image_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54707);
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15794);
  var _expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53978);
  var _kustomization_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36532);
  var _layer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55687);





 
class TooMuch extends Error {
}
const tooMuch = 'there is more to follow in this tree than in any that a person keeps';
 
const maxSteps = 8_000_000;
const expressionSteps = 20;
 
const maxText = 1000;
function openBudget(limit = maxSteps) {
    let steps = 0;
    return (more) => {
        steps += more;
        if (steps > limit)
            throw new TooMuch(tooMuch);
    };
}
 
function isPinnedText(text) {
    const parsed = (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_0__  .F2)(text);
    return parsed.ok && parsed.reference.digest !== null;
}
 
function saidOf(image) {
    if (image.says)
        return image.says;
    const place = (0,_layer_js__WEBPACK_IMPORTED_MODULE_4__  .$t)(image);
    const { tag, digest } = split((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .ws)(image));
    const through = place === null ? [] : [place];
    return { name: place, tag: tag ? place : null, digest: digest ? place : null, through, by: place?.file ?? '' };
}
 
function placesOf(image) {
    const said = [];
    for (let at = image; at !== undefined; at = at.over)
        said.push(saidOf(at).through);
    return said.reverse().flat();
}


function openTransform(spend) {
    const known = new Map();
    return (image, { file, image: entry }) => {
        if (!changes(entry) || image.unknown !== undefined)
            return image;
        const name = known.get(entry.name) ?? compileName(entry.name);
        known.set(entry.name, name);
        spend(name.cost);
        const text = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .ws)(image);
        if (name.matches === null)
            return { ...image, unknown: `the images of ${file} select by an expression that only kustomize can tell` };
        if (text.length > maxText)
            return { ...image, unknown: `the images of ${file} make a name that is longer than any` };
        return name.matches(text) ? rewrite(image, text, entry, file) : image;
    };
}
 
function changes({ newName, newTag, digest, tagSuffix }) {
    return (newName ?? newTag ?? digest ?? tagSuffix) !== null;
}
function rewrite(image, text, entry, file) {
    const before = split(text);
    const says = saidOf(image);
    const at = (key) => ({ file, start: entry.at?.[key] ?? -1 });
    const name = entry.newName === null ? says.name : at('newName');
    const through = Object.values(entry.at ?? {}).map((start) => ({ file, start }));
    const make = (tag, digest, tagAt, digestAt) => {
        const written = `${entry.newName ?? before.name}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
        const isDigest = digest === null && tag?.includes('@');
        const said = {
            name,
            tag: tag ? tagAt : null,
            digest: isDigest ? tagAt : digest ? digestAt : null,
            through,
            by: file,
        };
        return (0,_layer_js__WEBPACK_IMPORTED_MODULE_4__  .g5)(written, { over: image, says: said });
    };
    if (entry.newTag !== null || entry.digest !== null) {
        return make(entry.newTag, entry.digest, at('newTag'), at('digest'));
    }
    if (entry.tagSuffix !== null)
        return make((before.tag ?? '') + entry.tagSuffix, null, at('tagSuffix'), null);
    return make(before.tag, before.digest, says.tag, says.digest);
}
 
function imageOf({ file, image: entry }) {
    if (!changes(entry) || (entry.newName === null && (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_3__  .Gk)(entry.name)))
        return null;
    const start = entry.at?.newName ?? entry.at?.name ?? -1;
    const says = { name: { file, start }, tag: null, digest: null, through: [], by: file };
    const before = (0,_layer_js__WEBPACK_IMPORTED_MODULE_4__  .g5)(entry.newName ?? entry.name, { says });
    return rewrite(before, (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .ws)(before), entry, file);
}
 
function split(text) {
    const from = Math.max(0, text.indexOf('/'));
    const at = text.indexOf('@', from);
    const colon = text.indexOf(':', from);
    if (colon < 0 || (at >= 0 && at < colon)) {
        return at < 0
            ? { name: text, tag: null, digest: null }
            : { name: text.slice(0, at), tag: null, digest: text.slice(at + 1) };
    }
    const tag = text.slice(colon + 1, at < 0 ? undefined : at);
    return { name: text.slice(0, colon), tag, digest: at < 0 ? null : text.slice(at + 1) };
}
 
const version = '(:[a-zA-Z0-9_.{}-]*)?(@[a-zA-Z0-9]+([.+_-][a-zA-Z0-9]+)*:[a-zA-Z0-9_.{}-]*)?$';
function compileName(name) {
    if (!/^[\w./:@-]{0,500}$/.test(name))
        return { matches: (0,_expression_js__WEBPACK_IMPORTED_MODULE_2__  .W)(`^${name}${version}`), cost: expressionSteps };
     
    const plain = new RegExp(`^${name}${version}`);
    return { matches: (text) => plain.test(text), cost: 1 };
}
 

  }),

  9025:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  t: () => (  writeImage),
  p: () => (  writeMove)
});

 
var image_digest = __webpack_require__(73278);
 
var written = __webpack_require__(75599);
 
var plausible = __webpack_require__(64533);
 
var part = __webpack_require__(48886);
; 

 
function keepTag({ parts: { tag } }, to, { place, channel }) {
    if (place?.kind !== 'digest' || !place.keepTag || to.tag !== null || !tag?.text)
        return to;
    return { ...to, tag: channel ?? tag.text };
}
 
function moveDigest(digest, to, { place, like }) {
    if (place?.kind !== 'digest')
        return { edit: (0,part .cC)(digest, (0,part .M6)(digest, to.digest, like?.parts.digest)) };
    const key = digest.key?.text ?? place.key;
    if (key !== place.key)
        return { reason: `its digest stands under "${key}", which its chart does not read; write it as "${place.key}"` };
    const written = place.form === 'hex' ? (0,part .Y9)(to.digest ?? '') : (to.digest ?? '');
    return { edit: (0,part .cC)(digest, written) };
}


function findKeySlot({ shape, digestSlot }, { place }) {
    if (digestSlot === undefined || place?.kind === 'tag')
        return undefined;
    if (place?.kind === 'digest')
        return nameSlot(digestSlot, place);
    return digestSlot.fills || shape === 'kustomize' ? digestSlot : undefined;
}
 
function nameSlot(slot, { key, form }) {
    const { bare: _, ...rest } = slot;
    const shaped = { ...rest, ...(form === 'hex' && { bare: true }) };
    if (slot.key === undefined)
        return shaped;
    const at = slot.before.lastIndexOf(slot.key);
    return { ...shaped, key, before: slot.before.slice(0, at) + key + slot.before.slice(at + slot.key.length) };
}
 
function addDigest(occurrence, to, hints) {
    if (to.digest === null)
        return { edit: null };
    const slot = findKeySlot(occurrence, hints);
    if (slot) {
        const { offset, before, after, bare } = slot;
        const digest = bare ? (0,part .Y9)(to.digest) : to.digest;
        return { edit: { span: { start: offset, end: offset }, text: `${before}${digest}${after}` } };
    }
    const { parts, tagSlot } = occurrence;
    const { tag } = parts;
    const kept = to.tag ?? hints.channel ?? tag?.text;
    if (!tag && kept && tagSlot && hints.place?.kind === 'tag') {
        const text = `${tagSlot.before}${kept}@${to.digest}${tagSlot.after}`;
        return { edit: { span: { start: tagSlot.offset, end: tagSlot.offset }, text }, sharesTag: kept };
    }
    if (tag && kept)
        return { edit: (0,part .cC)(tag, `${kept}@${to.digest}`), sharesTag: kept };
    return {
        reason: 'no field here could hold a digest; write `digest: ""` (or the key that its chart reads) or a tag beside the repository',
    };
}
 
; 







function writeVersion(occurrence, to, hints = {}) {
    if (occurrence.sealed)
        return fail('the file is encrypted with sops, and an edit would break its MAC');
    if (to.digest !== null && !(0,image_digest .Bc)(to.digest))
        throw new Error('a digest that was never verified');
    const reason = whySaidElsewhere(occurrence, to, hints);
    if (reason !== null)
        return fail(reason);
    const { reference, tag, digest, repository } = occurrence.parts;
    const whole = reference ?? (isWhole(occurrence) ? repository : undefined);
    if (whole)
        return writeReference(whole, to);
    if (digest?.text && repository && /@sha\d+:/.test(repository.text))
        return fail('its digest stands in the repository and in a key of its own, and one would stay behind; keep one of them');
    if (repository?.text.endsWith('@sha256') && tag)
        return withDigest(writeSplitDigest(tag, to), digest, to);
    if (tag && /[@:]/.test(tag.text))
        return writeDigestInTag(tag, occurrence, to, hints);
    return writeFields(occurrence, keepTag(occurrence, to, hints), hints);
}
 
function whySaidElsewhere(occurrence, to, hints) {
    const { reference, tag, digest, repository } = occurrence.parts;
    const versions = [reference, tag, digest, repository && (0,written .Xj)(repository.text) ? repository : undefined];
    if (versions.some((part) => part && (0,plausible .dw)(part.text)))
        return 'a part of its version is completed elsewhere; write the version out here';
    if (versions.some((part) => part?.aliased))
        return 'its version is an alias of a value that other places may share; write the version out here';
    if (isStuck(occurrence, to, hints))
        return 'its version is an anchor whose value other places share by an alias; write the version out there';
    return isPinnedByMerge(occurrence)
        ? 'its digest comes through a merge key, in the field of another part; write the image out here'
        : null;
}
 
function isWhole({ parts: { tag, digest, repository }, merged }) {
    const others = [tag, digest, merged?.tag, merged?.digest];
    return repository !== undefined && isVersioned(repository) && !others.some((part) => part?.text);
}


function isStuck(occurrence, to, hints) {
    const { reference, tag, digest, repository } = occurrence.parts;
    if (reference?.shared || (repository?.shared && (0,written .Xj)(repository.text)))
        return true;
    if (digest?.shared === 'images' || (digest?.shared && digest.text === ''))
        return true;
    const alone = (digest !== undefined || findKeySlot(occurrence, hints) !== undefined) && !/[@:]/.test(tag?.text ?? '');
    if (!tag?.shared || (alone && tag.text === to.tag))
        return false;
    return tag.shared === 'images' || !alone || to.tag === null;
}
 
function withDigest(written, digest, to) {
    if (!written.ok || !digest?.text)
        return written;
    const edit = (0,part .cC)(digest, (0,part .M6)(digest, to.digest));
    if (digest.quoted && edit?.text.startsWith('"'))
        return fail(quotesNeeded);
    return edit === null ? written : done([...written.edits, edit], written.to);
}
const quotesNeeded = 'the tag would need quotes inside a text inside a string; quote it there by hand';
function writeReference(part, to) {
    const text = `${to.tag === null ? '' : `:${to.tag}`}${to.digest === null ? '' : `@${to.digest}`}`;
    const start = part.nameEnd ?? part.span.end;
    return { ok: true, edits: [{ span: { start, end: part.span.end }, text }], to };
}
 
function isVersioned({ nameEnd, span, aliased, text }) {
    return nameEnd !== undefined && nameEnd < span.end && !aliased && !text.endsWith('@sha256');
}
 
function writeSplitDigest(tag, to) {
    if (!to.digest?.startsWith('sha256:'))
        return fail('the place holds a sha256 digest split in two, and cannot hold another');
    return done([{ span: tag.span, text: to.digest.slice(7) }], { tag: null, digest: to.digest });
}
 
function writeDigestInTag(tag, { parts: { digest, repository } }, to, { channel }) {
    const written = tag.text.includes('@') ? tag.text.slice(0, tag.text.indexOf('@')) : '';
    const kept = to.tag ?? (written === '' ? null : (channel ?? written));
    const text = [kept, to.digest].filter((piece) => piece !== null && piece !== '').join('@');
    const edits = [{ span: tag.span, text }, versionEdit(repository, null)];
    return withDigest(done(edits, { tag: kept || null, digest: to.digest }), digest, to);
}
function writeFields(occurrence, to, hints) {
    const { tag, digest } = occurrence.parts;
    if (isRenamed(occurrence, to) && tag?.key && to.digest !== null)
        return done([{ span: tag.key.span, text: 'digest' }, (0,part .cC)(tag, to.digest)], to);
    const isDead = hints.place?.kind === 'tag';
    const written = digest && !isDead ? moveDigest(digest, to, hints) : addDigest(occurrence, to, hints);
    if ('reason' in written)
        return fail(written.reason);
    if ('sharesTag' in written && written.sharesTag && written.edit)
        return writeShared(occurrence.parts, written.edit, { tag: written.sharesTag, digest: to.digest });
    return writeBeside(occurrence, to, written.edit);
}
 
function writeBeside({ parts, merged }, to, digestEdit) {
    const { tag, repository } = parts;
     
    const mergedTag = tag ? null : merged?.tag?.text || null;
    const nameEdit = versionEdit(repository, tag?.text || mergedTag ? null : to.tag);
    const isTagged = tag !== undefined && (tag.text !== '' || nameEdit === null);
    const edits = [digestEdit, isTagged ? (0,part .cC)(tag, to.tag ?? '') : null, nameEdit];
    if (needsQuotes(parts, edits))
        return fail(quotesNeeded);
    return done(edits, { tag: mergedTag ?? (isTagged || nameEdit ? to.tag : null), digest: to.digest });
}
 
function writeShared({ tag, digest, repository }, edit, to) {
    if (tag?.quoted && edit.text.startsWith('"'))
        return fail(quotesNeeded);
    return done([edit, digest?.text ? (0,part .cC)(digest, '') : null, versionEdit(repository, null)], to);
}
 
function needsQuotes({ tag, digest }, edits) {
    return Boolean(tag?.quoted || digest?.quoted) && edits.some((edit) => edit?.text.startsWith('"'));
}
 
function versionEdit(repository, tag) {
    if (!repository || !isVersioned(repository))
        return null;
    const { nameEnd, span } = repository;
    return { span: { start: nameEnd ?? span.end, end: span.end }, text: tag === null ? '' : `:${tag}` };
}
 
function isRenamed({ shape, digestSlot, parts: { digest } }, to) {
    return shape === 'kustomize' && !digest && digestSlot !== undefined && !digestSlot.fills && to.tag === null;
}
 
function isPinnedByMerge({ merged, parts }) {
    const tag = parts.tag ? '' : (merged?.tag?.text ?? '');
    const name = parts.digest?.text ? '' : (merged?.repository?.text ?? '');
    return tag.includes('@') || (0,image_digest .Bc)(tag) || name.includes('@');
}
function done(edits, to) {
    return { ok: true, edits: edits.filter((edit) => edit !== null), to };
}
function fail(reason) {
    return { ok: false, reason };
}
 
; 

 
function writeMove(move) {
    const { occurrence, written, note } = writeImage(move.occurrence, move.to, move);
    const notes = note === null || !written.ok || move.notes.includes(note) ? move.notes : [...move.notes, note];
    return { move: { ...move, occurrence, notes }, written };
}


function writeImage(image, to, hints) {
    const target = image.composed?.write?.();
    const { testedBy } = target?.occurrence ?? image;
    if (testedBy !== undefined)
        return { occurrence: image, written: { ok: false, reason: describeTest(testedBy) }, note: null };
    if (target === undefined)
        return { occurrence: image, written: writeVersion(image, to, hints), note: null };
    const occurrence = target.occurrence ?? image;
    const { stays } = occurrence.composed ?? {};
    if (target.occurrence !== null && stays !== undefined)
        return { occurrence: image, written: { ok: false, reason: stays }, note: null };
    const first = asElsewhere(target.place, hints.like);
    const written = writeAs(first, occurrence, to, hints);
    if (written.ok || first.kind !== 'digest')
        return { occurrence, written, note: noteOf(first) };
    const second = writeAs(target.inTag, occurrence, to, hints);
    return { occurrence, written: second.ok ? second : written, note: second.ok ? noteOf(target.inTag) : null };
}
function describeTest(by) {
    return `a JSON patch of ${by} tests what is written here (op: test), and kustomize would build nothing with another version; change the test with it, or take it out`;
}
function writeAs(place, occurrence, to, hints) {
    if (place.kind === 'refused') {
        const where = place.at === null ? '' : ` (${place.at.file}:${place.at.line})`;
        return { ok: false, reason: `${place.reason}${where}, so nothing that is written here would be deployed` };
    }
    return writeVersion(occurrence, to, { ...hints, place });
}
const noteOf = (place) => (place.kind === 'refused' ? null : place.note);
 
function asElsewhere(place, like) {
    if (place.kind !== 'tag' || place.note === null || like === undefined)
        return place;
    const other = like.composed?.write?.()?.place;
    if (other?.kind === 'digest')
        return other;
    const { digest } = like.parts;
    if (!digest?.text || digest.key === undefined)
        return place;
    const form = digest.text.includes(':') ? 'digest' : 'hex';
    return { kind: 'digest', key: digest.key.text, form, keepTag: true, note: place.note };
}
 

  }),

  68289:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    w: () => (  utf8Length)
  });
 
function utf8Length(text) {
    let bytes = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return bytes;
}
 

  })

};
