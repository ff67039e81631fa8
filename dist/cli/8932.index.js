export const id = 8932;
export const ids = [8932];
export const modules = {

  32459:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Fo: () => (  collect),
    JW: () => (  addOutputOptions),
    _$: () => (  addWritingOptions),
    hm: () => (  addCommonOptions),
    k6: () => (  addDryRun),
    we: () => (  chartCacheOption)
  });
  var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);

 
function addCommonOptions(command, formats) {
    const reading = command
        .option('--root <dir>', 'the directory of the GitOps tree', '.')
        .option('--config <file>', 'the policy file (default: .github/image-policy.yaml below the root)');
    return addOutputOptions(reading, formats);
}
 
function addOutputOptions(command, formats) {
    return command
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__  .c$('--format <name>', 'how the result is written').choices(formats).default(formats[0]))
        .option('--output <file>', 'write the result to a file; - is stdout')
        .option('--color', 'colours, whoever reads (the same as FORCE_COLOR=1)')
        .option('--no-color', 'no colours (the same as NO_COLOR=1)')
        .option('--quiet', 'print the result and errors only');
}
 
function chartCacheOption() {
    return new commander__WEBPACK_IMPORTED_MODULE_0__  .c$('--chart-cache <dir>', 'with --render: keep the charts that pullCharts lets it fetch here');
}
 
function addWritingOptions(command, formats) {
    return addDryRun(addCommonOptions(command, formats))
        .addOption(chartCacheOption())
        .option('--render', 'write only what rendering before and after the edits proves right')
        .option('--verbose', 'list every place that stays as it is, also where many have the same reason');
}
function addDryRun(command) {
    return command.option('--dry-run', 'plan and report, leave the tree as it is');
}
 
function collect(value, earlier = []) {
    if (value.trim() === '')
        throw new commander__WEBPACK_IMPORTED_MODULE_0__  .Di('It is empty.');
    return [...earlier, value];
}
 

  }),

  2688:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Zk: () => (  writeResult),
    bk: () => (  choosePalette),
    qz: () => (  widthOf)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var picocolors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57336);
  var _adapters_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22548);
  var _core_report_palette_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43234);
  var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90461);





 
function writeResult(text, { output }, terminal) {
    if (isStdout(output)) {
        terminal.print(text);
        return;
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(output, text);
    }
    catch (error) {
        throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_3__  .h(`The result cannot be written to ${JSON.stringify(output)}: ${(0,_adapters_file_error_js__WEBPACK_IMPORTED_MODULE_1__  .S)(error)}. Choose another --output.`);
    }
}
function isStdout(output) {
    return output === undefined || output === '-';
}
 
function choosePalette({ output, color }, terminal) {
    return (color ?? terminal.colour) && isStdout(output) ? (0,picocolors__WEBPACK_IMPORTED_MODULE_4__.createColors)(true) : _core_report_palette_js__WEBPACK_IMPORTED_MODULE_2__  .p;
}
 
function widthOf({ output }, { width }) {
    return isStdout(output) && width !== undefined ? { width } : {};
}
 

  }),

  40985:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $t: () => (  readScalar),
    WU: () => (  printPlain),
    YZ: () => (  readKey),
    aQ: () => (  printField)
  });
 
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15794);



function readScalar(node) {
    if (node.style === 'block')
        return { type: 'string', text: node.decode?.().text ?? (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(node) };
    const text = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(node);
    return node.style === 'plain' ? readPlain(text) : { type: 'string', text };
}
 
function readPlain(text) {
    if (/^(?:|~|null|Null|NULL)$/.test(text))
        return { type: 'null' };
    if (/^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/.test(text))
        return { type: 'boolean', text: 'true' };
    if (/^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/.test(text))
        return { type: 'boolean', text: 'false' };
    const value = readNumber(text);
    return value === null ? { type: 'string', text } : { type: 'number', text: printFloat(value) };
}
 
function printPlain(text) {
    const read = readPlain(text);
    return read.type === 'null' ? '' : read.text;
}
 
function readKey(key) {
    const text = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(key);
    if (key.style !== 'plain' || /^[A-Za-z_$][\w./-]{3,}$/.test(text))
        return text;
    const read = readPlain(text);
    if (read.type === 'null')
        return null;
    return read.type === 'number' && /^[-+]?\d+$/.test(text) ? String(readNumber(text)) : read.text;
}
function readNumber(text) {
    if (!/^[-+.\d]/.test(text))
        return null;
    if (text.startsWith('.'))
        return /^\.\d+(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : null;
    const plain = text.replaceAll('_', '');
    return readInteger(plain) ?? (isFloat.test(plain) ? Number(plain) : null);
}
const isFloat = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
 
function readInteger(text) {
    const [, sign = '', prefix = '', digits = ''] = /^([-+]?)(0[xXoObB]|0(?=[0-7]+$))?([\da-fA-F]+)$/.exec(text) ?? [];
    if (digits === '')
        return null;
    const isLeadingZero = prefix === '' && digits.length > 1 && digits.startsWith('0');
    const shape = digitsOf[prefix.toLowerCase()] ?? /^\d+$/;
    if (!shape.test(digits) || isLeadingZero)
        return null;
    const value = BigInt((prefix === '0' ? '0o' : prefix) + digits);
    const limit = sign === '-' ? 2n ** 63n : 2n ** 64n - 1n;
    return value > limit ? null : Number(sign === '-' ? -value : value);
}
const digitsOf = {
    '0x': /^[\da-fA-F]+$/,
    '0o': /^[0-7]+$/,
    '0': /^[0-7]+$/,
    '0b': /^[01]+$/,
};
 
function printFloat(value) {
    if (value === 0)
        return '0';
    const [mantissa = '', exponent = ''] = value.toExponential().split('e');
    const power = Number(exponent);
    if (power >= -4 && power < 6)
        return String(value);
    return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
 
function printField(node) {
    const read = readScalar(node);
    if (read.type === 'null')
        return '';
    if (read.type !== 'number')
        return read.text;
    const value = readNumber((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(node)) ?? 0;
    if (Number.isInteger(value) && !/[.eE]/.test((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(node)))
        return BigInt(value).toString();
    for (let digits = 1; digits <= 9; digits++) {
        const short = Number(value.toPrecision(digits));
        if (Math.fround(short) === Math.fround(value))
            return printFloat(short);
    }
    return printFloat(value);
}
 

  }),

  54707:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $q: () => (  parseName),
    F2: () => (  parseReference),
    lu: () => (  findTagProblem),
    mQ: () => (  splitReference)
  });
 
  var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73278);
  var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23653);


const tagGrammar = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const hostGrammar = /^(?:\[[0-9a-fA-F:.]+\]|[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*)(?::[0-9]+)?$/;
const maxName = 255;
 
function splitReference(text) {
    const at = text.indexOf('@');
    const digest = at < 0 ? null : { start: at + 1, end: text.length };
    const named = at < 0 ? text.length : at;
    const colon = text.lastIndexOf(':', named - 1);
    const hasTag = named > 0 && colon > text.lastIndexOf('/', named - 1) && !text.slice(colon, named).includes(']');
    return { nameEnd: hasTag ? colon : named, tag: hasTag ? { start: colon + 1, end: named } : null, digest };
}


function parseReference(text) {
    const parts = splitReference(text);
    const name = parseName(text.slice(0, parts.nameEnd));
    if (!name.ok)
        return name;
    const tag = parts.tag === null ? null : text.slice(parts.tag.start, parts.tag.end);
    if (parts.tag !== null && tag !== null) {
        const message = findTagProblem(tag);
        if (message)
            return { ok: false, problem: { ...message, start: parts.tag.start, end: parts.tag.end } };
    }
    const digest = parts.digest === null ? null : text.slice(parts.digest.start);
    if (parts.digest !== null && digest !== null) {
        const problem = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__  .NM)(digest);
        if (problem)
            return { ok: false, problem: { ...problem, start: parts.digest.start, end: parts.digest.end } };
    }
    return { ok: true, reference: { ...name.reference, tag, digest } };
}
 
function formatReference(reference) {
    const tag = reference.tag === null ? '' : `:${reference.tag}`;
    const digest = reference.digest === null ? '' : `@${reference.digest}`;
    return `${reference.host}/${reference.repository}${tag}${digest}`;
}
 
function findTagProblem(tag) {
    if (tagGrammar.test(tag))
        return null;
    const at = (kind, message) => ({ kind, message, start: 0, end: tag.length });
    if (tag === '')
        return at('tag', 'the tag is empty');
    if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__  .wK)(tag))
        return at('placeholder', 'the tag is a placeholder that was never filled');
    if (tag.length > 128)
        return at('tag', `the tag has ${tag.length} characters; 128 are allowed`);
    return at('tag', 'the tag holds a character outside letters, digits, "_", "." and "-"');
}
 
function parseName(name) {
    const fail = (kind, message) => ({
        ok: false,
        problem: { kind, message, start: 0, end: name.length },
    });
    if (name === '')
        return fail('name', 'the name is empty');
     
    if (name.length > 2 * maxName)
        return fail('name', tooLong(name.length));
    const { host, path } = splitHost(name);
    if (host !== null && !hostGrammar.test(host))
        return fail(placeholderOr('name', name), `"${clip(host)}" is no host name`);
    const wrong = path.split('/').find((part) => !component.test(part));
    if (wrong !== undefined)
        return fail(placeholderOr('name', name), describeComponent(wrong));
    if (host === null && /^[0-9a-f]{64}$/.test(path))
        return fail('name', 'a bare digest is no image name');
    const reference = { ...normalise(host, path), tag: null, digest: null };
     
    const { length } = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__  .t)(reference);
    if (length > maxName)
        return fail('name', tooLong(length));
    return { ok: true, reference };
}
function tooLong(length) {
    return `the name has ${length} characters; ${maxName} are allowed`;
}
function splitHost(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    return isHost(first) ? { host: first, path: name.slice(slash + 1) } : { host: null, path: name };
}
function isHost(first) {
    return /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
}
function normalise(host, path) {
    const lower = host === null ? 'docker.io' : normaliseHost(host);
    if (!['docker.io', 'index.docker.io', 'registry-1.docker.io'].includes(lower))
        return { host: lower, repository: path };
    return { host: 'docker.io', repository: path.includes('/') ? path : `library/${path}` };
}
 
function normaliseHost(host) {
    const lower = host.toLowerCase();
    return isHost(lower) ? lower : host;
}
function placeholderOr(kind, text) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__  .wK)(text) ? 'placeholder' : kind;
}
function describeComponent(part) {
    if (part === '')
        return 'the name has an empty component (two slashes, or one at an end)';
    if (part !== part.toLowerCase())
        return `"${clip(part)}" has upper-case letters; a repository is lower-case`;
    return `"${clip(part)}" is no repository name`;
}
function clip(text) {
    return text.length > 64 ? `${text.slice(0, 63)}…` : text;
}
 

  }),

  23653:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    t: () => (  imageName)
  });
 
function imageName(reference) {
    return `${reference.host}/${reference.repository}`;
}
 

  }),

  75599:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    KV: () => (  joinRegistry),
    Pv: () => (  withoutVersion),
    Xj: () => (  hasVersion)
  });
 
 
function hasVersion(text) {
    return text.includes('@') || text.lastIndexOf(':') > text.lastIndexOf('/');
}
 
function withoutVersion(text) {
    const at = text.indexOf('@');
    const named = at < 0 ? text : text.slice(0, at);
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    return colon < 0 ? named : named.slice(0, colon);
}
 
function joinRegistry(registry, name) {
    let end = registry.length;
    while (registry[end - 1] === '/')
        end--;
    return `${registry.slice(0, end)}/${name}`;
}
 

  }),

  33160:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  KO: () => (  composeBlock),
  vy: () => (  numberProblem),
  uV: () => (  plainPart)
});

 
var parse = __webpack_require__(54707);
 
var written = __webpack_require__(75599);
 
var join = __webpack_require__(13676);
 
var yaml_node = __webpack_require__(15794);
 
var reference = __webpack_require__(23653);
 
var common_registry = __webpack_require__(26005);
; 




 
function commonRegistry(release, path, state) {
    if (!mayShare(release))
        return { kind: 'none' };
    const top = state?.path.length ?? 0;
    const maps = path.map((_, depth) => path.slice(0, depth)).filter(({ length }) => length >= top);
    return (0,common_registry .L4)(maps.map((map) => readMap(release, map)));
}
const sharing = new WeakMap();
const texts = new WeakMap();
 
function mayShare(release) {
    const found = sharing.get(release) ?? release.layers.some(({ layer }) => saysRegistry(layer));
    sharing.set(release, found);
    return found;
}
function saysRegistry({ source, assignments = [] }) {
    const found = texts.get(source) ?? (source.text === '' || /registry/i.test(source.text));
    texts.set(source, found);
    return (found &&
        (source.text !== '' || assignments.length === 0 || assignments.some(({ path }) => /registry/i.test(path.join('.')))));
}
const known = new WeakMap();
 
function readMap(release, path) {
    const maps = known.get(release) ?? new Map();
    known.set(release, maps);
    const key = JSON.stringify(path);
    const said = maps.get(key) ?? readSaid(release, path);
    maps.set(key, said);
    return said;
}
function readSaid(release, path) {
    const textAt = (at) => {
        const value = valueAt(release, at);
        return value.kind === 'scalar' && (0,common_registry .EV)(value.text) ? value.text : undefined;
    };
    const maps = [path, ...common_registry .P3.map((steps) => [...path, 'global', ...steps])];
    const others = maps.flatMap((map) => keysAt(release, map).flatMap((key) => textAt([...map, key]) ?? []));
    const inner = common_registry .Wk.flatMap((steps) => textAt([...path, 'global', ...steps]) ?? []);
    return { first: textAt([...path, 'global', 'imageRegistry']), others: [...others, ...inner] };
}
function keysAt(release, path) {
    const value = valueAt(release, path);
    return value.kind === 'map' ? [...value.keys].filter(common_registry .hS) : [];
}
function valueAt(release, path) {
    const outcome = release.at(path);
    const value = outcome.kind === 'either' ? (outcome.results[0]?.value ?? { kind: 'absent' }) : outcome;
    return value.kind === 'unknown' ? value.otherwise : value;
}
 
function withCommon(said, joined, common) {
    const { repository, registry } = said;
    if (common.kind === 'none' || repository === undefined || joined.reference === null)
        return joined;
    if ((0,parse .$q)(repository.text).ok && /^[^/]*[.:][^/]*\//.test(repository.text))
        return joined;
    if (registry !== undefined && registry.text !== '' && !(common.kind === 'one' && common.always))
        return joined;
    if (common.kind === 'several')
        return { ...joined, image: null };
    const name = (0,parse .$q)((0,written .KV)(common.registry, repository.text));
    return name.ok ? { ...joined, image: (0,reference .t)(name.reference) } : joined;
}
 
; 





 
function composeBlock(release, block, state, places) {
    const count = Math.max(1, ...block.parts.map(({ value }) => (value.kind === 'either' ? value.results.length : 1)));
    const worlds = Array.from({ length: count }, (_, world) => composeWorld(release, block, state, places, world));
    const known = worlds.filter((world) => world !== null);
    return known.find(({ joined }) => joined.digest === null) ?? known[0] ?? null;
}
function composeWorld(release, block, state, places, world) {
    const said = {};
    const taken = [];
    let unknown = null;
    for (const { role, value: outcome } of block.parts) {
        const { value, why } = settle(pick(outcome, world));
        unknown ??= why;
        if (value.kind === 'absent' && value.by)
            taken.push(...[places.find(value.by)].filter((claim) => claim !== null));
        if (value.kind !== 'scalar')
            continue;
        const claim = places.find(value.origin);
        const part = { text: value.text, origin: value.origin, claim };
        const meant = claim?.role ?? role;
        if (claim !== null || (said[meant] === undefined && value.text !== '')) {
            if (said[meant]?.claim && said[meant].text !== '')
                continue;
            said[meant] = part;
        }
    }
    if (!Object.values(said).some(({ claim }) => claim !== null))
        return null;
    const whole = withAppVersion(splitReference(said), state);
    return { joined: block_join(whole, release, block.path, state), said: whole, taken, unknown };
}
const pick = (outcome, world) => outcome.kind === 'either' ? (outcome.results[Math.min(world, outcome.results.length - 1)]?.value ?? absent) : outcome;
const absent = { kind: 'absent' };
function settle(value) {
    return value.kind === 'unknown' ? { value: value.otherwise, why: value.reason } : { value, why: null };
}
 
function splitReference(said) {
    const { reference, ...rest } = said;
    if (reference === undefined || reference.text === '')
        return rest;
    const hasOther = Boolean(rest.tag?.text || rest.digest?.text);
    return hasOther && !(0,written .Xj)(reference.text) ? { ...rest, repository: reference } : { reference };
}
 
function withAppVersion(said, state) {
    const appVersion = state?.chart.appVersion;
    const isOpen = !said.reference && !said.tag?.text && !said.digest?.text && said.repository !== undefined;
    if (!appVersion || !isOpen || (0,written .Xj)(said.repository?.text ?? ''))
        return said;
    return { ...said, tag: { text: appVersion.text, origin: appVersion.origin, claim: null } };
}
function block_join(said, release, path, state) {
    const joined = (0,join .n)(toParts(said));
    const named = withCommon(said, joined, commonRegistry(release, path, state));
     
    const isOfTag = joined.problem === null || joined.problem.part === 'tag';
    const number = joined.digest === null && isOfTag ? findNumber(said) : null;
    return number === null ? named : { ...named, problem: number };
}
function toParts(said) {
    return Object.fromEntries(Object.entries(said).map(([role, { text }]) => [role, plainPart(text)]));
}
 
const plainPart = (text) => ({ text, span: { start: 0, end: 0 }, style: 'plain' });
function findNumber({ tag }) {
    const node = (0,yaml_node .hd)(tag?.origin.node);
    if (tag === undefined || tag.claim === null || node?.kind !== 'scalar' || node.style !== 'plain')
        return null;
    return numberProblem((0,yaml_node .ws)(node), tag.text);
}
 
function numberProblem(written, printed) {
    if (written === '' || written === printed || (0,parse .lu)(written) !== null)
        return null;
    const message = `Helm reads it as a number or a boolean and deploys "${printed}"`;
    return { kind: 'number', message, start: 0, end: written.length, part: 'tag' };
}
 

  }),

  96289:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  HH: () => (  findUnits),
  JE: () => (  noUnits),
  O1: () => (  takeInventory)
});

 
var scalar = __webpack_require__(40985);
 
var file_name = __webpack_require__(99756);
 
var place_id = __webpack_require__(24684);
 
var collate = __webpack_require__(26658);
 
var file_path = __webpack_require__(27390);
 
var block = __webpack_require__(33160);
 
var glob = __webpack_require__(8515);
 
var layout = __webpack_require__(15415);
 
var layout_pattern = __webpack_require__(67188);
; 


function openPart(glob, path) {
    const taken = align(glob.split('/'), path.split('/'));
    return taken === null ? null : taken.join('/');
}
 
function align(glob, path) {
    const [first, ...rest] = glob;
    if (first === undefined)
        return path.length === 0 ? [] : null;
    if (first === '**') {
        for (let count = 0; count <= path.length; count++) {
            const after = align(rest, path.slice(count));
            if (after !== null)
                return [...path.slice(0, count), ...after];
        }
        return null;
    }
    const [segment, ...others] = path;
    if (segment === undefined)
        return null;
    const isOpen = /[*?[({]/.test(first);
    if (!isOpen && first !== segment)
        return null;
    const after = align(rest, others);
    return after === null ? null : isOpen ? [segment, ...after] : after;
}
 
; 








function findConventional(policy, files, isUsed) {
    const found = (0,collate .$)([...besideValues(policy, files), ...belowShared(policy, files)].filter(({ base, file }) => !isUsed(base) && !isUsed(file)), ({ file }) => file);
    const pairs = [...found.values()].flatMap(([first, ...others]) => first && others.every(({ base }) => base === first.base) ? [first] : []);
    const placed = (0,layout .BW)(policy);
    const units = pairs.map((pair) => toUnit(pair, files, placed(pair.file, '').environment));
    return { units, alone: findAlone(policy, pairs) };
}
function toUnit({ base, file, place }, files, environment) {
    const directory = (0,file_path .gN)(base);
    const isChart = /^values\.ya?ml$/.test((0,file_path .bx)(base)) && files.has((0,file_path .zX)(directory, 'Chart.yaml'));
    const own = { kind: 'file', file, path: '' };
    return {
        id: place,
        name: file,
        environment,
        chart: isChart ? directory : null,
        elsewhere: null,
        layers: isChart ? [own] : [{ kind: 'file', file: base, path: '' }, own],
    };
}
function findAlone(policy, pairs) {
    return [...(0,collate .$)(pairs, ({ base }) => base)].flatMap(([file, own]) => {
        const has = new Set(own.map(({ environment }) => environment.name));
        const environments = policy.environments.map(({ name }) => name).filter((name) => !has.has(name));
        return environments.length === 0 ? [] : [{ file, environments }];
    });
}
 
function besideValues(policy, files) {
    const bases = files.paths.filter((file) => /^values\.ya?ml$/.test((0,file_path .bx)(file)) && files.isValues(file));
    return bases.flatMap((base) => {
        const directory = (0,file_path .gN)(base);
        return policy.environments.flatMap((environment) => namesOf(environment).flatMap((name) => valuesNames((0,file_path .bx)(base)).flatMap((pattern) => {
            const file = (0,file_path .zX)(directory, pattern.replace('{env}', name));
            const place = (0,file_path .zX)(directory, pattern);
            return files.has(file) && files.isValues(file) ? [{ environment, base, file, place }] : [];
        })));
    });
}
const namesOf = ({ name, directory }) => [...new Set([directory, name])];
function valuesNames(base) {
    const ending = base.slice('values'.length);
    return [`values-{env}${ending}`, `values.{env}${ending}`, `{env}.values${ending}`, `{env}/values${ending}`];
}
 
function belowShared(policy, files) {
    const isShared = (0,glob .eM)(policy.shared);
    const shared = files.paths.filter((file) => isShared(file) && files.isValues(file));
    if (shared.length === 0)
        return [];
    const byOpen = (0,collate .$)(shared.flatMap((file) => openParts(policy.shared, file).map((open) => ({ file, open }))), ({ open }) => open);
    const layouts = policy.layout.filter((layout) => !layout.includes('#'));
    const placed = (0,layout .BW)(policy);
    return files.paths.flatMap((file) => {
        if (!files.isValues(file))
            return [];
        const { environment: name, place } = placed(file, '');
        const environment = policy.environments.find((each) => each.name === name);
        if (environment === undefined || place === null)
            return [];
        const globs = layouts.map((layout) => (0,layout_pattern .k8)(layout, environment));
        const bases = new Set(openParts(globs, file).flatMap((open) => (byOpen.get(open) ?? []).map((each) => each.file)));
        return [...bases].map((base) => ({ environment, base, file, place: place.slice(0, place.lastIndexOf('#')) }));
    });
}
function openParts(globs, file) {
    return [...new Set(globs.map((glob) => openPart(glob, file)).filter((open) => open !== null))];
}
 
; 




async function findLoneCharts(workspace, policy, occurrences, files, isUsed, whose) {
    const values = new Set(occurrences
        .filter(({ file, parts }) => (parts.digest !== undefined || whose === 'all') && (0,file_path .bx)(file) === 'values.yaml')
        .map(({ file }) => file));
    const isChart = (directory) => files.has((0,file_path .zX)(directory, 'Chart.yaml'));
    const isWithin = (directory) => (0,file_path .bx)((0,file_path .gN)(directory)) === 'charts' && isChart((0,file_path .gN)((0,file_path .gN)(directory)));
    const found = [...values].filter((file) => {
        const directory = (0,file_path .gN)(file);
        return isChart(directory) && !isUsed(directory) && !isWithin(directory);
    });
    if (found.length === 0)
        return [];
    const taken = await findTaken(workspace, files);
    const placed = (0,layout .BW)(policy);
    return found
        .filter((file) => !taken.has((0,file_path .gN)(file)))
        .map((file) => ({
        id: file,
        name: file,
        environment: placed(file, '').environment,
        chart: (0,file_path .gN)(file),
        elsewhere: null,
        layers: [],
    }));
}
 
function withoutLibraries(units) {
    return units.filter(({ chart }) => chart?.library === false);
}
 
async function findTaken(workspace, files) {
    const [{ readChart }, { findLocal }] = await Promise.all([
        __webpack_require__.e(  6817).then(__webpack_require__.bind(__webpack_require__, 26817)),
        __webpack_require__.e(  1450).then(__webpack_require__.bind(__webpack_require__, 71450)),
    ]);
    const charts = files.paths.filter((file) => (0,file_path .bx)(file) === 'Chart.yaml').map(file_path .gN);
    const taken = await Promise.all(charts.map(async (directory) => {
        const texts = new Map();
        for (const name of ['Chart.yaml', 'requirements.yaml']) {
            const file = (0,file_path .zX)(directory, name);
            const content = files.has(file) ? await workspace.read(file) : null;
            if (content?.ok)
                texts.set(name, content.text);
        }
        const read = readChart({ directory, files: texts });
        return read.ok ? findLocal(read.chart).map((local) => local.directory) : [];
    }));
    return new Set(taken.flat());
}
 
 
var policy_images = __webpack_require__(98663);
 
var pulled_charts = __webpack_require__(40195);
; 




 
function toUnits(policy, releases) {
    const places = (0,layout .BW)(policy);
    const environmentOf = (file) => places(file, '').environment;
    return joinIds(policy, releases.map((release) => releases_toUnit(policy, release, environmentOf)));
}


function joinIds(policy, units) {
    const lanesOf = (0,collate .$)(units, ({ id }) => id);
    const isLone = ({ id }) => new Set(lanesOf.get(id)?.map(({ environment }) => environment)).size === 1;
    const aliasOf = ({ chart, chartName = '', name, environment }) => {
        const lane = policy.environments.find((each) => each.name === environment);
        return `${chartId(chart, chartName)} < ${withoutEnvironment(name, lane)}`;
    };
    const alike = (0,collate .$)(units.filter(isLone), aliasOf);
    return units.map((unit) => {
        const others = isLone(unit) ? (alike.get(aliasOf(unit)) ?? []) : [];
        const lanes = new Set(others.map(({ environment }) => environment));
        return lanes.size > 1 && lanes.size === others.length ? { ...unit, id: aliasOf(unit) } : unit;
    });
}
function releases_toUnit(policy, release, environmentOf) {
    const files = release.layers.map(fileOf);
    const environments = [...files.toReversed(), release.file].map(environmentOf);
    const placed = environments.find((name) => name !== null && name !== 'shared');
    const lane = findLane(policy, release, placed ?? null);
    const environment = lane?.name ?? null;
    const shared = files.map((file) => withoutEnvironment(file, lane));
    return {
        id: [chartId(release.chart, release.chartName), ...shared].join(' < '),
        name: release.name,
        environment,
        chart: release.chart,
        chartName: release.chartName,
        ...(release.chartVersion !== undefined && { chartVersion: release.chartVersion }),
        elsewhere: release.elsewhere,
        layers: release.layers,
        deployer: release.file,
        mixed: [...new Set(files.flatMap((file) => environmentOf(file) ?? []).filter((name) => name !== 'shared'))],
        ...(release.unread && { unread: release.unread }),
        ...(release.over && { over: release.over }),
        ...(release.doubt && { doubt: release.doubt }),
        ...(release.withoutOwn && { withoutOwn: true }),
    };
}
 
function findLane({ environments }, { environment, words = [] }, placed) {
    const name = environment ?? placed;
    if (name !== null)
        return environments.find((lane) => lane.name === name);
    return environments.find((lane) => words.includes(lane.directory) || words.includes(lane.name));
}
 
function chartId(chart, name) {
    return chart === null || (0,pulled_charts .NP)(chart) ? name : chart;
}
const fileOf = (layer) => (layer.kind === 'read' ? layer.layer.values.file : layer.file);
const words = new WeakMap();
 
function withoutEnvironment(file, lane) {
    if (lane === undefined)
        return file;
    const found = words.get(lane) ?? { pattern: wordPattern(lane.directory), known: new Map() };
    words.set(lane, found);
    const known = found.known.get(file) ?? file.replace(found.pattern, '{env}');
    found.known.set(file, known);
    return known;
}
function wordPattern(directory) {
    const word = directory.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    return new RegExp(`(?<![A-Za-z0-9])${word}(?![A-Za-z0-9])`, 'g');
}
 
function filesOf({ chart, layers }) {
    const own = chart === null ? [] : [(0,file_path .zX)(chart, 'values.yaml')];
    return [...own, ...layers.map(fileOf)];
}
 
; 


 
function mattersOf(policy, occurrences, files, whose) {
    const isOurs = whose === 'all' ? () => true : (0,policy_images .FF)(policy);
    const matters = new Set(occurrences
        .filter(({ parts, image }) => parts.digest !== undefined || image === null || isOurs(image))
        .map(({ file }) => file));
    return (source) => source.unsaid === true ||
        filesOf(source).some((file) => matters.has(file)) ||
        (source.chart !== null && files.below(source.chart).some((file) => matters.has(file)));
}
 
 
var yaml_path = __webpack_require__(74997);
; 




function openTemplates(passedOver, occurrences) {
    const takenIn = new Map();
    for (const { file, takes = [] } of passedOver) {
        const chart = /^(.*?)(?:^|\/)templates\//.exec(file)?.[1];
        if (chart !== undefined)
            takenIn.set(chart, new Set([...(takenIn.get(chart) ?? []), ...takes.map(tailOf)]));
    }
    const saidIn = new Map();
    for (const { file, path, parts } of takenIn.size === 0 ? [] : occurrences) {
        const said = saidIn.get(file) ?? new Set();
        saidIn.set(file, said);
        said.add(tailOf(path));
        if (parts.reference === undefined)
            said.add(`${(0,yaml_path .O0)(path) ?? ''}.*`);
    }
    return (source) => {
        const taken = source.chart === null ? [] : [...(takenIn.get(source.chart) ?? [])];
        const files = taken.length === 0 ? [] : filesOf(source);
        return taken.length > 0 && taken.some((each) => !isSaid(each, files, saidIn));
    };
}
function isSaid(taken, files, saidIn) {
    const block = taken.replace(/[^.]*$/, '*');
    return files.some((file) => saidIn.get(file)?.has(taken) || saidIn.get(file)?.has(block));
}
 
function tailOf(path) {
    return ((0,yaml_path .Rr)(path) ?? []).slice(-2).join('.');
}
 
 
var policy_layers = __webpack_require__(46879);
; 



function findLayered(policy, files) {
    const chains = policy.layers.map((chain) => ({ chain, units: unitsOf(chain, policy, files) }));
    const units = chains.flatMap((each) => each.units);
    const empty = chains
        .filter((each) => each.units.length === 0)
        .map(({ chain }) => `layers: no file of this tree fits the chain ${chain.join(' < ')}, so it says nothing.`);
    return { units, notices: [...empty, ...describeCircles(units)] };
}
 
function describeCircles(units) {
    const above = new Map();
    const found = new Set();
    for (const { layers } of units) {
        const names = layers.flatMap((layer) => (layer.kind === 'file' ? [`${layer.file}#${layer.path}`] : []));
        for (const [index, name] of names.entries()) {
            const known = above.get(name) ?? new Set();
            above.set(name, known);
            for (const other of names.slice(index + 1)) {
                known.add(other);
                if (above.get(other)?.has(name))
                    found.add([name, other].sort().join(' and '));
            }
        }
    }
    return [...found].map((pair) => `layers: ${pair.replaceAll(/#(?= |$)/g, '')} lie over each other, by two chains.`);
}
function unitsOf(chain, policy, files) {
    const names = new Set(chain.flatMap((layer) => [...(0,policy_layers .iJ)(layer)]));
    const bindings = new Map();
    for (const layer of chain) {
        for (const partial of bindingsOf(layer, files)) {
            for (const binding of complete(partial, names, policy)) {
                bindings.set(JSON.stringify([...binding].sort()), binding);
            }
        }
    }
    const places = (0,layout .BW)(policy);
    return [...bindings.values()].flatMap((binding) => {
        const filled = chain.map((layer) => (0,policy_layers .aU)((0,policy_layers .Fe)(layer, binding)));
        const present = filled.filter(({ file }) => files.has(file));
        const top = present.at(-1);
        if (top === undefined)
            return [];
        const named = policy.environments.find(({ directory }) => directory === binding.get('env'))?.name ?? null;
        const environment = named ?? places(top.file, top.path ?? '').environment;
        const withoutEnvironment = new Map([...binding].filter(([name]) => name !== 'env'));
        const id = chain.map((layer) => (0,policy_layers .Fe)(layer, withoutEnvironment)).at(-1) ?? '';
        return [{ id, name: top.file, environment, elsewhere: null, ...toLayers(present, files) }];
    });
}
 
function bindingsOf(layer, files) {
    const match = (0,policy_layers .JL)(layer);
    return files.paths.map(match).filter((binding) => binding !== null);
}
 
function complete(partial, names, { environments }) {
    const known = environments.map(({ directory }) => directory);
    const lacking = [...names].filter((name) => !partial.has(name));
    if (lacking.length === 0)
        return !names.has('env') || known.includes(partial.get('env') ?? '') ? [partial] : [];
    if (lacking.length > 1 || lacking[0] !== 'env')
        return [];
    return known.map((directory) => new Map([...partial, ['env', directory]]));
}
 
function toLayers(present, files) {
    const [first, ...rest] = present.map(({ file, path }) => ({
        kind: 'file',
        file,
        path: path ?? '',
    }));
    const directory = first === undefined ? '' : (0,file_path .gN)(first.file);
    const isChart = first?.path === '' && (0,file_path .bx)(first.file) === 'values.yaml' && files.has((0,file_path .zX)(directory, 'Chart.yaml'));
    if (isChart)
        return { chart: directory, layers: rest };
    return { chart: null, layers: first === undefined ? rest : [first, ...rest] };
}
 
 
var inventory_shelf = __webpack_require__(25481);
; 





function findSubtrees(policy, files) {
    const isShared = (0,glob .eM)(policy.shared);
    const shared = files.paths.filter((file) => isShared(file) && files.isValues(file));
    if (shared.length === 0)
        return [];
    const layouts = policy.layout.filter((layout) => layout.includes('#'));
    return layouts.flatMap((layout) => policy.environments.flatMap((environment) => {
        const glob = (0,layout_pattern .k8)(layout, environment);
        const { placeFile } = (0,layout_pattern .am)(layout, policy.environments);
        const written = layout.slice(layout.indexOf('#') + 1);
        const path = written.replaceAll('{env}', () => environment.directory);
        const below = written.slice(written.lastIndexOf('{env}') + '{env}'.length).replace(/^\./, '');
        return files.paths.flatMap((file) => {
            const open = openPart(glob, file);
            const bases = shared.filter((base) => base !== file && policy.shared.some((one) => openPart(one, base) === open));
            const [base] = bases;
            if (open === null || base === undefined || bases.length > 1)
                return [];
            return [
                {
                    id: `${placeFile(file)?.place ?? file}#${written}`,
                    name: `${file}#${path}`,
                    environment: environment.name,
                    chart: null,
                    elsewhere: null,
                    layers: [
                        { kind: 'file', file: base, path: below, ...(below !== '' && { orWhole: true }) },
                        { kind: 'file', file, path },
                    ],
                },
            ];
        });
    }));
}
 
; 














const noUnits = {
    units: [],
    lone: [],
    alone: [],
    notices: [],
    isValues: () => false,
    shelf: inventory_shelf .k,
};
 
async function findUnits(workspace, policy, tree, { releases }, whose = 'ours', shelf = inventory_shelf .k) {
    const files = openFiles(tree);
    const deployed = toUnits(policy, releases);
    const deployedFiles = new Set(deployed.flatMap(filesOf));
    const layered = findLayered(policy, files);
    const chains = layered.units.filter((unit) => !filesOf(unit).some((file) => deployedFiles.has(file)));
    const used = new Set([...deployedFiles, ...chains.flatMap(filesOf)]);
    const { units, alone } = findConventional(policy, files, (file) => used.has(file));
    const all = [...deployed, ...chains, ...units, ...findSubtrees(policy, files)];
    const isOpen = openTemplates(tree.passedOver, tree.occurrences);
    const sources = all.map((source) => (isOpen(source) ? { ...source, unsaid: true } : source));
    const matters = mattersOf(policy, tree.occurrences, files, whose);
    const load = openLoad(workspace, files, { read: tree.read, shelf });
    const loaded = await load(sources, matters);
    const charts = new Set(sources.map(({ chart }) => chart));
    const alike = await findLoneCharts(workspace, policy, tree.occurrences, files, (chart) => charts.has(chart), whose);
    const lone = withoutLibraries(await load(alike, () => true));
    const isWritten = whose === 'all';
    return {
        units: isWritten ? [...loaded, ...lone] : loaded,
        lone: isWritten ? [] : lone,
        alone,
        notices: layered.notices,
        isValues: files.isValues,
        shelf,
    };
}
 
function openLoad(workspace, files, had) {
    return async (sources, isAsked) => sources.length === 0 ? [] : (await Promise.all( [__webpack_require__.e(9998), __webpack_require__.e(1180)]).then(__webpack_require__.bind(__webpack_require__, 71180))).loadUnits(workspace, files, had, sources, isAsked);
}
 
async function takeInventory(policy, { occurrences }, units) {
    const { laid, lone: read } = await compose(policy, occurrences, units);
    const unread = read.composed.filter((image) => image.composed?.unread !== undefined);
    const composed = [...laid.composed, ...laid.others, ...unread];
    const places = unread.flatMap((image) => image.composed?.places ?? []);
    const taken = (0,place_id .B)([...laid.taken, ...places, ...findUnread(units.units, occurrences)]);
    const parts = new Set(taken.map(place_id .re));
    const lone = occurrences.filter((occurrence) => !parts.has((0,place_id .re)(occurrence)));
    const images = [...composed, ...lone.map((place) => (units.isValues(place.file) ? markNumber(place) : place))];
    return {
        images,
        taken,
        others: laid.others,
        notices: [...units.notices, ...describeAlone(units.alone, occurrences)],
    };
}
async function compose(policy, occurrences, { units, lone, shelf }) {
    if (units.length + lone.length === 0)
        return { laid: nothingComposed, lone: nothingComposed };
    const [{ composeUnits }, { indexPlaces }] = await Promise.all([Promise.all( [__webpack_require__.e(7364), __webpack_require__.e(9998), __webpack_require__.e(9220)]).then(__webpack_require__.bind(__webpack_require__, 39220)), __webpack_require__.e(  5553).then(__webpack_require__.bind(__webpack_require__, 55553))]);
    const index = indexPlaces(occurrences);
    return { laid: composeUnits(policy, units, index, shelf), lone: composeUnits(policy, lone, index, shelf) };
}
const nothingComposed = { composed: [], taken: [], others: [] };
 
function findUnread(units, occurrences) {
    const spans = (0,collate .$)(units.flatMap(({ unread = [] }) => unread), ({ file }) => file);
    return occurrences.filter(({ file, parts }) => spans
        .get(file)
        ?.some(({ start, end }) => Object.values(parts).every(({ span }) => span.start >= start && span.end <= end)));
}
 
function markNumber(place) {
    const { shape, parts, digest, problem } = place;
    if (shape !== 'map' || digest !== null || problem !== null || parts.tag?.style !== 'plain')
        return place;
    const number = (0,block .vy)(parts.tag.text, (0,scalar .WU)(parts.tag.text));
    return number === null ? place : { ...place, problem: number };
}
function openFiles({ paths, objects, kustomizations }) {
    const sorted = paths.toSorted();
    const known = new Set(paths);
    const named = new Set([...kustomizations].flatMap(([file, { includes, patches, configurations, otherFiles }]) => [...includes, ...configurations, ...otherFiles, ...patches.flatMap(({ path }) => path ?? [])].map((path) => (0,file_path .dx)((0,file_path .gN)(file), path) ?? '')));
    return {
        paths: sorted,
        has: (file) => known.has(file),
        below: (directory) => (0,file_path .Iy)(sorted, directory),
        isValues: (file) => /\.(?:ya?ml|json)$/.test(file) &&
            !objects.has(file) &&
            !named.has(file) &&
            !(0,file_name .y)(file) &&
            !/(?:^|\/)(?:templates|crds)\/|(?:^|\/)Chart\.ya?ml$/.test(file),
    };
}
 
function describeAlone(alone, occurrences) {
    const open = new Set(occurrences.flatMap(({ file, digest }) => (digest === null ? [file] : [])));
    return alone
        .filter(({ file }) => open.has(file))
        .map(({ file, environments }) => `${environments.join(', ')} may run ${file} alone: no file of values lies over it there.`);
}
 

  }),

  26870:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    F1: () => (  findImage),
    QV: () => (  isSaid),
    Vb: () => (  nameOf),
    _I: () => (  findDeployed),
    gy: () => (  describeTemplated),
    iD: () => (  describeTemplate),
    mr: () => (  describeRunsAs),
    wf: () => (  describeUnnamed)
  });
  var _image_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54707);
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23653);
  var _repository_image_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84952);





function nameOf({ image, namedBy, parts, problem }) {
    if (image !== null && namedBy !== undefined)
        return { kind: namedBy.doubtful ? 'doubtful' : 'around', image };
    if (image !== null)
        return { kind: 'said', image };
    const text = parts.reference?.text;
    if (text === undefined || problem === null)
        return { kind: 'none' };
    const result = (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_0__  .$q)(text.slice(0, (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_0__  .mQ)(text).nameEnd));
    return result.ok ? { kind: 'said', image: (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_2__  .t)(result.reference) } : { kind: 'none' };
}
 
function findImage(place) {
    const name = nameOf(place);
    return name.kind === 'none' || name.kind === 'doubtful' ? null : name.image;
}


function findDeployed(place, origin) {
    const image = findImage(place);
    const { runsAs } = place;
    if (image === null || runsAs === undefined)
        return image;
    const isSame = (other) => origin(other) === origin(image) || (0,_repository_image_name_js__WEBPACK_IMPORTED_MODULE_1__  .KP)(other) === (0,_repository_image_name_js__WEBPACK_IMPORTED_MODULE_1__  .KP)(image);
    return runsAs.image !== null && isSame(runsAs.image) ? image : runsAs.image;
}
 
function describeRunsAs({ image, by, decides }) {
    if (decides)
        return `${by} gives it another version, which is written there`;
    return image === null
        ? `${by} and others deploy it under several names; write a digest where each of them is named`
        : `${by} deploys it as ${image}, which "firstParty" of the policy does not name`;
}
 
function isSaid(place) {
    return nameOf(place).kind === 'said';
}
 
function describeUnnamed(place) {
    const { shape, parts, problem, namedBy, templated } = place;
    if (templated)
        return describeTemplated(place);
    if (namedBy !== undefined)
        return `nothing shows that it is of the repository of ${namedBy.path} and not of another chart; write its repository beside the version`;
    if (problem?.part === 'reference' || problem?.part === 'repository')
        return `it names no image: ${problem.message}`;
    return shape === 'kustomize' && !parts.repository
        ? 'its name is a pattern, which may be many images; give each image an entry with its own name'
        : 'nothing in this file names its repository; write it beside the version';
}
 
function describeTemplated({ templated, parts }) {
    return describeTemplate(templated?.name ?? (parts.reference ?? parts.tag ?? parts.digest)?.text ?? '');
}
 
function describeTemplate(text) {
    return `a part of it is templated (${text.slice(0, 200)}), so nobody can tell which image it is; write it out`;
}
 

  }),

  36288:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  readDeployed)
  });
  var _scan_catalogue_helmfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93756);



async function readDeployed(workspace, policy, scan, ownUrls = async () => []) {
    const { deploying, kustomizations, entries } = scan;
    const load = loadTexts(workspace);
    const objects = deploying?.flatMap(({ file, releases }) => (releases ? [] : [file])) ?? null;
    const helmfiles = deploying?.flatMap(({ file, releases }) => (releases ? [file] : [])) ?? null;
    const hasReleases = helmfiles?.length !== 0 || entries.some(({ path }) => _scan_catalogue_helmfile_js__WEBPACK_IMPORTED_MODULE_0__  .I.test(path));
    const says = kustomizations.size > 0 || policy.render.length > 0 || hasReleases;
    if (objects?.length === 0 && !says)
        return { deployers: [], releases: [], unread: [], notices: [], load };
    const { readDeploying } = await Promise.all( [__webpack_require__.e(7364), __webpack_require__.e(1447), __webpack_require__.e(4655), __webpack_require__.e(7880), __webpack_require__.e(2128)]).then(__webpack_require__.bind(__webpack_require__, 58244));
    return readDeploying(workspace, policy, { ...scan, objects, helmfiles }, load, ownUrls);
}
 
function loadTexts(workspace) {
    const known = new Map();
    const read = async (file) => {
        const content = await workspace.read(file);
        known.set(file, content.ok ? content.text : null);
    };
    return async (files) => {
        const missing = files.filter((file) => !known.has(file));
        for (let at = 0; at < missing.length; at += batchSize)
            await Promise.all(missing.slice(at, at + batchSize).map(read));
        return new Map(files.map((file) => [file, known.get(file) ?? null]));
    };
}
 
const batchSize = 32;
 

  }),

  25481:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    k: () => (  noShelf),
    n: () => (  openShelf)
  });
function openShelf() {
    const shared = new Map();
    const recalled = new WeakMap();
    return {
        share: (name, of, make) => {
            const kept = shared.get(name);
            if (kept !== undefined && isSame(kept.of, of))
                return kept.made;
            const made = make();
            if (kept === undefined)
                shared.set(name, { of, made });
            return made;
        },
        recall: (of, answer, make) => {
            const kept = recalled.get(of);
            if (kept && [...kept.answers].every(([asked, was]) => isSameList(was, answer(asked))))
                return kept.made;
            const { result, asked } = make();
            recalled.set(of, { answers: new Map([...asked].map((each) => [each, answer(each)])), made: result });
            return result;
        },
    };
}
function isSameList(one, other) {
    return one.length === other.length && one.every((item, index) => item === other[index]);
}
 
const noShelf = { share: (_name, _of, make) => make(), recall: (_of, _answer, make) => make().result };
 
const maxCompared = 20_000;
 
function isSame(one, other) {
    let left = maxCompared;
    const compare = (a, b) => {
        if (Object.is(a, b))
            return true;
        if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || left-- <= 0)
            return false;
        if (Array.isArray(a))
            return Array.isArray(b) && a.length === b.length && a.every((item, index) => compare(item, b[index]));
        if (!isPlain(a) || !isPlain(b))
            return false;
        const keys = Object.keys(a);
        return (keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && compare(a[key], b[key])));
    };
    return compare(one, other);
}
function isPlain(value) {
    return Object.getPrototypeOf(value) === Object.prototype;
}
 

  }),

  53978:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  compileExpression)
  });
 
const maxLength = 500;


function compileExpression(pattern) {
    if (pattern.length > maxLength)
        return null;
    try {
        const reader = { pattern, at: 0 };
        const start = readAlternatives(reader)(accepted);
        return reader.at === pattern.length ? (text) => matches(start, text) : null;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
const accepted = { ways: [] };
function matches(start, text) {
    let reached = [];
    for (let at = 0; at <= text.length; at++) {
        const here = new Set();
         
        for (const state of [start, ...reached])
            follow(state, here, at === 0, at === text.length);
        if (here.has(accepted))
            return true;
        const character = text[at] ?? '';
        reached = [...here].filter(({ takes }) => takes?.(character)).flatMap(({ ways }) => ways);
    }
    return false;
}
 
function follow(start, into, first, last) {
    const stack = [start];
    for (let state = stack.pop(); state !== undefined; state = stack.pop()) {
        if (into.has(state) || (state.anchor === '^' && !first) || (state.anchor === '$' && !last))
            continue;
        into.add(state);
        if (!state.takes)
            stack.push(...state.ways);
    }
}
function readAlternatives(reader) {
    const branches = [readSequence(reader)];
    while (reader.pattern[reader.at] === '|') {
        reader.at++;
        branches.push(readSequence(reader));
    }
    return (next) => ({ ways: branches.map((branch) => branch(next)) });
}
function readSequence(reader) {
    const items = [];
    while (!['|', ')', undefined].includes(reader.pattern[reader.at]))
        items.push(readRepeated(reader));
    return (next) => items.reduceRight((after, item) => item(after), next);
}
function readRepeated(reader) {
    const item = readItem(reader);
    const sign = /^[*+?](?=\??([*+?{]?))/.exec(reader.pattern.slice(reader.at, reader.at + 3));
    if (!sign)
        return item;
    if (sign[1])
        throw new SyntaxError('a repetition of a repetition');
     
    reader.at += reader.pattern[reader.at + 1] === '?' ? 2 : 1;
    if (sign[0] === '?')
        return (next) => ({ ways: [item(next), next] });
    return (next) => {
        const again = { ways: [] };
        const first = item(again);
        again.ways.push(first, next);
        return sign[0] === '+' ? first : again;
    };
}
function readItem(reader) {
    const { pattern } = reader;
    const character = pattern[reader.at] ?? '';
    if (character === '(')
        return readGroup(reader);
    if (character === '^' || character === '$') {
        reader.at++;
        return (next) => ({ anchor: character, ways: [next] });
    }
    if (/[*+?{}\]]/.test(character))
        throw new SyntaxError('a sign that stands alone');
    const written = /^(?:\[\^?(?:\[:[a-z]+:\]|\\[^\n]|[^\]\\[])+\]|\\[dDwWsS]|\\[^\w\s]|[^[\\])/.exec(pattern.slice(reader.at))?.[0];
    if (written === undefined)
        throw new SyntaxError('an escape or a class that is not known');
    reader.at += written.length;
    return take(written.length === 1 ? written : written.replace(/\[:([a-z]+):\]/g, (_, name) => namedClass(name)));
}
 
const namedClasses = new Map([
    ['alnum', '0-9A-Za-z'],
    ['alpha', 'A-Za-z'],
    ['ascii', '\\x00-\\x7F'],
    ['blank', '\\t '],
    ['cntrl', '\\x00-\\x1F\\x7F'],
    ['digit', '0-9'],
    ['graph', '!-~'],
    ['lower', 'a-z'],
    ['print', ' -~'],
    ['punct', '!-\\/:-@\\[-`{-~'],
    ['space', '\\t\\n\\v\\f\\r '],
    ['upper', 'A-Z'],
    ['word', '0-9A-Za-z_'],
    ['xdigit', '0-9A-Fa-f'],
]);
function namedClass(name) {
    const characters = namedClasses.get(name);
    if (characters === undefined)
        throw new SyntaxError('a class that is not known');
    return characters;
}
 
function take(written) {
    if (written.length === 1 && written !== '.')
        return (next) => ({ takes: (one) => one === written, ways: [next] });
    const one = new RegExp(`^${written}$`);
    return (next) => ({ takes: (character) => one.test(character), ways: [next] });
}
function readGroup(reader) {
    reader.at += reader.pattern.startsWith('(?:', reader.at) ? 3 : 1;
    if (reader.pattern[reader.at] === '?')
        throw new SyntaxError('a group that is not known');
    const inner = readAlternatives(reader);
    if (reader.pattern[reader.at] !== ')')
        throw new SyntaxError('an open group');
    reader.at++;
    return inner;
}
 

  }),

  31569:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    DO: () => (  scalarField),
    M8: () => (  textField),
    NE: () => (  textsField),
    Um: () => (  mapsField),
    _F: () => (  fieldOf),
    fq: () => (  pairsOf),
    rZ: () => (  itemsField),
    su: () => (  scalarsField)
  });
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15794);
  var _yaml_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11931);




function fieldOf(node, name) {
    const map = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(node);
    if (map?.kind !== 'map')
        return null;
    let found = null;
    for (const { key, value } of map.entries) {
        const spelling = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(key);
        if (isSameKey(spelling, name) && (found === null || spelling >= found.spelling))
            found = { spelling, value };
    }
    return (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(found?.value);
}
function isSameKey(spelling, name) {
    return spelling === name || (spelling.length === name.length && fold(spelling) === fold(name));
}
 
function fold(key) {
    return key.toUpperCase().toLowerCase();
}
 
function scalarField(node, name) {
    const value = fieldOf(node, name);
    return value?.kind === 'scalar' ? value : null;
}
 
function textField(node, name) {
    const value = scalarField(node, name);
    return value === null ? null : (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .Ru)(value) || null;
}
 
function itemsField(node, name) {
    const value = fieldOf(node, name);
    return value?.kind === 'sequence' ? value.items.map((item) => (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(item)) : [];
}
 
function mapsField(node, name) {
    return itemsField(node, name).flatMap((item) => (item?.kind === 'map' ? [item] : []));
}
 
function scalarsField(node, name) {
    return itemsField(node, name).flatMap((item) => (item?.kind === 'scalar' ? [item] : []));
}
 
function textsField(node, name) {
    return scalarsField(node, name).map(_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws);
}
 
function pairsOf(node) {
    if (node?.kind !== 'map')
        return [];
    return node.entries.flatMap(({ key, value }) => {
        const scalar = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(value);
        return scalar?.kind === 'scalar' ? [[(0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_1__  .Yo)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(key)), (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_1__  .Yo)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(scalar))]] : [];
    });
}
 

  }),

  99756:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  kustomizationFile),
    y: () => (  isKustomizationFile)
  });
 
function isKustomizationFile(file) {
    return kustomizationFile.test(file);
}
 
const kustomizationFile = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
 

  }),

  36532:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  Xu: () => (  emptyKustomization),
  Gk: () => (  isNamePattern),
  AM: () => (  readImage),
  kG: () => (  readKustomization)
});

 
var yaml_node = __webpack_require__(15794);
 
var source = __webpack_require__(11931);
 
var fields = __webpack_require__(31569);
 
var file_path = __webpack_require__(27390);
 
var scalars = __webpack_require__(35570);
 
var kustomize_layer = __webpack_require__(55687);
; 






 
function readGeneratorEntries(map) {
    const common = (0,fields ._F)((0,fields ._F)(map, 'generatorOptions'), 'labels');
    return ['ConfigMap', 'Secret'].flatMap((kind) => (0,fields .Um)(map, kind === 'ConfigMap' ? 'configMapGenerator' : 'secretGenerator').map((entry) => {
        const { [0]: behavior = 'create' } = ['merge', 'replace'].filter((one) => (0,fields .M8)(entry, 'behavior') === one);
        const env = (0,fields .M8)(entry, 'env');
        return {
            kind,
            name: (0,source .Yo)((0,fields .M8)(entry, 'name') ?? ''),
            namespace: (0,source .Yo)((0,fields .M8)(entry, 'namespace') ?? ''),
            behavior,
            labels: new Map([...(0,fields .fq)(common), ...(0,fields .fq)((0,fields ._F)((0,fields ._F)(entry, 'options'), 'labels'))]),
            literals: (0,fields .su)(entry, 'literals').flatMap(readLiteral),
            envs: [...(0,fields .NE)(entry, 'envs'), ...(env === null ? [] : [env])].map(source .Yo),
            files: (0,fields .NE)(entry, 'files').map(readFileSource),
        };
    }));
}
 
function readLiteral(node) {
    const text = (0,yaml_node .ws)(node);
    const equal = text.indexOf('=');
    if (equal < 1)
        return [];
    const value = text.slice(equal + 1);
    const isQuoted = value.length > 1 && /["']/.test(value.charAt(0)) && value.at(-1) === value.charAt(0);
    const layer = (0,kustomize_layer .ZZ)(node);
    const start = equal + 1 + (isQuoted ? 1 : 0);
    return [
        {
            key: (0,source .Yo)(text.slice(0, equal)),
            value: (0,source .Yo)(isQuoted ? value.slice(1, -1) : value),
            at: layer === null ? null : (0,source .SU)((0,scalars .$E)(layer.source, node), start),
        },
    ];
}
 
function readFileSource(written) {
    const equal = written.indexOf('=');
    const path = (0,source .Yo)(written.slice(equal + 1));
    return { key: equal < 0 ? (0,file_path .bx)(path) : (0,source .Yo)(written.slice(0, equal)), path };
}
 
 
var target = __webpack_require__(25525);
; 






 
function isNamePattern(name) {
    return /[*+?^$()[\]{}|\\]/.test(name);
}
 
function readKustomization(root, layer) {
    const map = (0,yaml_node .hd)(root)?.kind === 'map' ? (0,kustomize_layer .F_)(root, layer) : null;
    const generated = readGeneratorEntries(map);
    return markPlain({
        isComponent: (0,fields .M8)(map, 'kind') === 'Component',
        includes: ['resources', 'bases'].flatMap((key) => (0,fields .NE)(map, key)).map(source .Yo),
        components: (0,fields .NE)(map, 'components').map(source .Yo),
        images: ['images', 'imageTags'].flatMap((key) => (0,fields .Um)(map, key)).map((entry) => readImage(entry, layer)),
        patches: readPatches(map, layer),
        replacements: (0,fields .Um)(map, 'replacements'),
        transformers: readPlugins(map, 'transformers', layer),
        generators: readPlugins(map, 'generators', layer),
        generated,
        configurations: (0,fields .NE)(map, 'configurations').map(source .Yo),
        namespace: detached((0,fields .M8)(map, 'namespace')),
        namePrefix: detached((0,fields .M8)(map, 'namePrefix')),
        nameSuffix: detached((0,fields .M8)(map, 'nameSuffix')),
        labels: new Map([
            ...(0,fields .fq)((0,fields ._F)(map, 'commonLabels')),
            ...(0,fields .Um)(map, 'labels').flatMap((label) => (0,fields .fq)((0,fields ._F)(label, 'pairs'))),
        ]),
        annotations: new Map((0,fields .fq)((0,fields ._F)(map, 'commonAnnotations'))),
        charts: ['helmCharts', 'helmChartInflationGenerator'].flatMap((key) => (0,fields .Um)(map, key)),
        chartHome: detached((0,fields .M8)((0,fields ._F)(map, 'helmGlobals'), 'chartHome')),
        otherFiles: readOtherFiles(map, generated),
    });
}
 
const emptyKustomization = readKustomization(null, {
    file: '',
    document: 0,
    source: { text: '', offsets: null },
    within: '',
});
function markPlain(kustomization) {
    const { patches, replacements, transformers, generators, configurations } = kustomization;
    const more = [patches, replacements, transformers, generators, configurations];
    return { ...kustomization, isPlain: more.every(({ length }) => length === 0) };
}
function detached(text) {
    return text === null ? null : (0,source .Yo)(text);
}
const imageKeys = ['name', 'newName', 'newTag', 'digest', 'tagSuffix'];
 
function readImage(map, layer) {
    const text = (key) => detached((0,fields .M8)(map, key));
    const at = imageKeys.flatMap((key) => {
        const node = (0,fields .DO)(map, key);
        return node === null ? [] : [[key, (0,source .SU)(layer.source, node.start)]];
    });
    return {
        name: text('name') ?? '',
        newName: text('newName'),
        newTag: text('newTag'),
        digest: text('digest'),
        tagSuffix: text('tagSuffix'),
        at: Object.fromEntries(at),
    };
}
 
function readPatches(map, layer) {
    const plain = { path: null, target: null, allowsNameChange: false, allowsKindChange: false };
    const strategic = (0,fields .rZ)(map, 'patchesStrategicMerge').flatMap((node, index) => {
        if (node?.kind !== 'scalar')
            return [];
        const inline = { node, layer: { ...layer, within: `patchesStrategicMerge[${index}]` } };
        const text = (0,yaml_node .ws)(node);
        return [{ ...plain, list: 'patchesStrategicMerge', ...(isPath(text) ? { inline: null, path: text } : { inline }) }];
    });
    const others = ['patches', 'patchesJson6902'].flatMap((list) => (0,fields .Um)(map, list).map((patch, index) => readPatch(patch, list, { ...layer, within: `${list}[${index}].patch` })));
    return [...strategic, ...others];
}
 
function isPath(text) {
    return !/[\n{]/.test(text.trim());
}
function readPatch(patch, list, layer) {
    const node = (0,fields .DO)(patch, 'patch');
    const options = (0,fields ._F)(patch, 'options');
    return {
        list,
        inline: node === null || (0,yaml_node .Ru)(node) === '' ? null : { node, layer },
        path: detached((0,fields .M8)(patch, 'path')),
        target: (0,target ._E)((0,fields ._F)(patch, 'target')),
        allowsNameChange: (0,fields .M8)(options, 'allowNameChange') === 'true',
        allowsKindChange: (0,fields .M8)(options, 'allowKindChange') === 'true',
    };
}
function readPlugins(map, key, layer) {
    return (0,fields .su)(map, key).map((node, index) => ({
        node,
        text: (0,yaml_node .ws)(node),
        layer: { ...layer, within: `${key}[${index}]` },
    }));
}
function readOtherFiles(map, generated) {
    const sources = generated.flatMap(({ files, envs }) => [...files.map(({ path }) => path), ...envs]);
    const openapi = (0,fields .M8)((0,fields ._F)(map, 'openapi'), 'path');
    const byPath = (0,fields .Um)(map, 'replacements').flatMap((one) => (0,fields .M8)(one, 'path') ?? []);
    const listed = ['validators', 'crds'].flatMap((key) => (0,fields .NE)(map, key));
    return [...[...byPath, ...listed].map(source .Yo), ...sources, ...(openapi === null ? [] : [(0,source .Yo)(openapi)])];
}
 

  }),

  55687:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $t: () => (  placeOf),
    F_: () => (  attachLayer),
    ZZ: () => (  layerOf),
    fi: () => (  madeKey),
    g5: () => (  madeScalar),
    jz: () => (  isComposed),
    kZ: () => (  isNull)
  });
  var _yaml_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52008);
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15794);
  var _yaml_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11931);



 
const maxNodes = 200_000;


function attachLayer(root, layer) {
    let left = maxNodes;
    const compose = (node) => ({ ...node, layer });
    const attach = (node) => {
        const at = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hd)(node);
        if (at === null || left-- <= 0)
            return null;
        if (at.kind === 'scalar')
            return compose(at);
        if (at.kind === 'sequence')
            return { kind: 'sequence', items: at.items.map(attach) };
        const entries = new Map();
        for (const entry of (0,_yaml_merge_js__WEBPACK_IMPORTED_MODULE_0__  .xq)(at).entries)
            entries.set((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .ws)(entry.key), entry);
        const attached = [...entries.values()].map(({ key, value }) => ({ key: compose(key), value: attach(value) }));
        return { ...at, entries: attached };
    };
    const attached = attach(root);
    return left < 0 ? null : attached;
}
 
function isComposed(node) {
    return 'layer' in node;
}
 
function layerOf(node) {
    return isComposed(node) ? node.layer : null;
}
 
function placeOf(node) {
    const layer = layerOf(node);
    return layer === null ? null : { file: layer.file, start: (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_2__  .SU)(layer.source, node.start) };
}
 
function madeScalar(text, more = {}) {
    return { kind: 'scalar', style: 'double', start: 0, end: 0, literal: text, decode: null, layer: null, ...more };
}
 
function madeKey(text) {
    return { ...madeScalar(text), literal: text };
}
 
function isNull(node) {
    const at = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hd)(node);
    return at === null || (at.kind === 'scalar' && at.style === 'plain' && (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .Ru)(at) === '');
}
 

  }),

  25525:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Q7: () => (  all),
    WB: () => (  isSameId),
    _E: () => (  readTarget)
  });
 
  var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53978);
  var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31569);


 
function readTarget(node) {
    if (node?.kind !== 'map')
        return null;
    const [group, version, kind, name, namespace, labels, annotations] = keys.map((key) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .M8)(node, key) ?? '');
    const matches = { group, version, kind, name, namespace };
    const [isGroup, isVersion, isKind, isName, isNamespace] = Object.values(matches).map((text) => compile(text ?? ''));
    const isGvk = (id) => all([isGroup?.(id.group), isVersion?.(id.version), isKind?.(id.kind)]);
    const selectsLabels = (object) => all([
        labels ? selectsBy(labels, object.labels()) : true,
        annotations ? selectsBy(annotations, object.annotations()) : true,
    ]);
    return {
        selects: (object) => {
            const ends = [object.ids[0], object.ids.at(-1)].filter((id) => id !== undefined);
            const last = ends.at(-1);
            if (last === undefined)
                return null;
            return all([
                any(ends.map((id) => isNamespace?.(namespaceOf(id)))),
                any(ends.map((id) => isName?.(id.name))),
                isGvk(last),
                selectsLabels(object),
            ]);
        },
        selectsId: (id) => all([isGvk(id), isName?.(id.name), isNamespace?.(id.namespace)]),
        selectsLabels,
        hasId: Object.values(matches).some((text) => text !== ''),
        hasLabels: `${labels}${annotations}` !== '',
    };
}
const keys = ['group', 'version', 'kind', 'name', 'namespace', 'labelSelector', 'annotationSelector'];
 
function all(answers) {
    if (answers.includes(false))
        return false;
    return answers.every((answer) => answer === true) ? true : null;
}
function any(answers) {
    if (answers.includes(true))
        return true;
    return answers.every((answer) => answer === false) ? false : null;
}
function compile(expression) {
    if (expression === '')
        return () => true;
    if (/^[\w/-]*$/.test(expression))
        return (text) => text === expression;
    const matches = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__  .W)(`^(?:${expression})$`);
    return (text) => matches?.(text) ?? null;
}
 
function namespaceOf({ namespace }) {
    return namespace === '' ? 'default' : namespace;
}
 
function isSameId(a, b) {
    const isSameKind = a.kind === b.kind && a.group === b.group && a.version === b.version;
    return isSameKind && a.name === b.name && namespaceOf(a) === namespaceOf(b);
}
 
function selectsBy(selector, labels) {
    const parts = selector.match(/(?:[^,(]|\([^)]*\))+/g) ?? [];
    return all(parts.map((part) => selectsOne(part.trim(), labels)));
}
function selectsOne(part, labels) {
    const equal = /^([\w./-]+)\s*(==|=|!=)\s*([\w.-]*)$/.exec(part);
    if (equal) {
        const [, key = '', sign, value] = equal;
        return sign === '!=' ? labels.get(key) !== value : labels.get(key) === value;
    }
    const exists = /^(!?)\s*([\w./-]+)$/.exec(part);
    if (exists)
        return labels.has(exists[2] ?? '') !== (exists[1] === '!');
    const set = /^([\w./-]+)\s+(in|notin)\s*\(([^)]*)\)$/.exec(part);
    if (!set)
        return null;
    const [, key = '', sign, values = ''] = set;
    const value = labels.get(key);
    const isIn = value !== undefined && values.split(',').some((one) => one.trim() === value);
    return sign === 'in' ? isIn : !isIn;
}
 

  }),

  49135:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  isIgnored)
  });
  var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43346);
  var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8515);
  var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30831);





function isIgnored(policy) {
    const isListed = (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__  .eM)(policy.ignore);
    const own = new Set([
        policy.file,
        _policy_js__WEBPACK_IMPORTED_MODULE_2__  .k,
        policy.baseline?.file,
        (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__  .XB)(_policy_js__WEBPACK_IMPORTED_MODULE_2__  .k),
        ...(policy.extended ?? []),
    ]);
    return (file) => own.has(file) || isListed(file);
}
 

  }),

  15415:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    BW: () => (  placeAt),
    R8: () => (  filesOf),
    h$: () => (  placeFiles)
  });
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74997);
  var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8515);
  var _layout_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67188);





function placeAt(policy) {
    const matchesOf = matchFiles(policy);
    const isShared = (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__  .eM)(policy.shared);
    const files = new Map();
    return (file, path) => {
        let known = files.get(file);
        if (known === undefined) {
            known = { matches: matchesOf(file), shared: isShared(file) };
            files.set(file, known);
        }
        for (const match of known.matches) {
            const placement = placePath(match, path, policy.environments);
            if (placement !== null)
                return placement;
        }
        return { environment: known.shared ? 'shared' : null, place: null };
    };
}
 
function filesOf(policy, environment) {
    if (environment === 'shared')
        return (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__  .eM)(policy.shared);
    const matchesOf = matchFiles(policy);
    return (file) => matchesOf(file).some((match) => match.environment === null || match.environment.name === environment);
}
 
function placeFiles(policy, environment) {
    const matchesOf = matchFiles(policy);
    return (file) => matchesOf(file).find((match) => match.environment === null || match.environment.name === environment)?.place ??
        null;
}
 
function matchFiles(policy) {
    if (policy.environments.length === 0)
        return () => [];
    const layouts = policy.layout
        .map((layout) => (0,_layout_pattern_js__WEBPACK_IMPORTED_MODULE_2__  .am)(layout, policy.environments))
        .sort((a, b) => b.weight - a.weight);
    return (file) => layouts.flatMap(({ placeFile, path }) => {
        const place = placeFile(file);
        return place === null ? [] : [{ ...place, path }];
    });
}
 
function placePath(match, path, environments) {
    const { environment, place } = match;
    if (match.path.length === 0)
        return environment && { environment: environment.name, place: `${place}#${path}` };
    const steps = (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_0__  .Uf)(path) ?? [];
    if (steps.length < match.path.length)
        return null;
    for (const candidate of environment === null ? environments : [environment]) {
        if (match.path.every((step, index) => steps[index]?.key === substitute(step, candidate))) {
            return { environment: candidate.name, place: `${place}#${rewrite(match.path, steps, path)}` };
        }
    }
    return null;
}
const substitute = ({ key }, { directory }) => key.replaceAll('{env}', () => directory);
 
function rewrite(layout, steps, path) {
    const head = layout.map(({ key }) => key).join('');
    return head.replace(/^\./, '') + path.slice(steps[layout.length - 1]?.end);
}
 

  }),

  43234:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  plain)
  });
const same = (text) => text;
 
const plain = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same };
 

  }),

  13322:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    SI: () => (  findBlockPath),
    Wt: () => (  findPlacePath),
    fG: () => (  findFilePlace)
  });
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74997);

 
const ends = /\.(?:ref|reference|repository|name|tag|version|digest|sha)$/;


function findBlockPath({ path, shape }) {
    const block = shape === 'reference' || shape === 'map' ? path.replace(ends, '') : path;
    return shape === 'kustomize' ? (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_0__  .y6)(block) : block;
}
 
function findFilePlace({ place }) {
    return place === null ? '' : place.slice(0, place.indexOf('#'));
}
 
function findPlacePath(occurrence) {
    const path = occurrence.place === null ? occurrence.path : occurrence.place.slice(occurrence.place.indexOf('#') + 1);
    return findBlockPath({ path, shape: occurrence.shape });
}
 

  }),

  63143:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  _e: () => (  deployingFile),
  BU: () => (  mayDeploy),
  jD: () => (  mayHoldReleases)
});

 

 
var file_path = __webpack_require__(27390);
 
var yaml_document = __webpack_require__(33700);
 
var documents = __webpack_require__(30730);
 
var plain = __webpack_require__(62568);
 
var candidate = __webpack_require__(43702);
; 







function namedValues(text) {
    if (!namesUnusual(text))
        return [];
    return (0,documents .Z)(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length).flatMap((range) => {
        const { root } = (0,yaml_document .u)({ text, offsets: null }, range);
        return [...new Set(namesIn((0,plain .Ul)(root)))];
    });
}
 
function namesUnusual(text) {
    const lists = [...text.matchAll(/\bvalues?Files["']?[ \t]*:([^\n]*)((?:\n[ \t]*(?:-|#)[^\n]*)*)/g)];
    return lists.some(([, line = '', items = '']) => {
        const names = [...line.split(','), ...items.split('\n')].map((item) => item.replace(/\s#.*$/, '').trim());
        return names.some((name) => name !== '' && !/^#|\.(?:ya?ml|json)["'\]\s]*$/.test(name));
    });
}
function namesIn(value) {
    if (Array.isArray(value))
        return value.flatMap(namesIn);
    if (!(0,plain .jh)(value))
        return [];
    const fromArgo = (0,plain .i1)(value, 'helm', 'valueFiles').map((name) => {
        const [, rest] = /^\$[^/]+\/(.*)$/.exec(name) ?? [];
        return rest === undefined ? (0,file_path .dx)((0,plain .$6)(value, 'path') ?? '', name) : (0,file_path .dx)('', rest);
    });
    const fromFlux = (0,plain .i1)(value, 'valuesFiles').map((name) => (0,file_path .dx)('', name));
    const own = [...fromArgo, ...fromFlux].filter((name) => name !== null && !name.includes('{{') && !(0,candidate .qn)(name));
    return [...own.filter((name) => name !== null), ...Object.values(value).flatMap(namesIn)];
}
 
; 

 
function mayDeploy(text) {
    return /argoproj\.io\/|toolkit\.fluxcd\.io\//.test(text);
}
 
function mayLayImages(text) {
    const hasOptions = text.includes('kustomize.toolkit.fluxcd.io/') || /\bkustomize["']?[ \t]*:/.test(text);
    return hasOptions && /\b(?:images|components)["']?[ \t]*:/.test(text);
}


function mayHoldReleases(text) {
    return /^releases:/m.test(text) && /\bchart["']?:/.test(text) && !/^apiVersion:/m.test(text);
}
 
function deployingFile(file, text) {
    if (mayHoldReleases(text))
        return [{ file, releases: true, images: false, values: [] }];
    return mayDeploy(text) ? [{ file, images: mayLayImages(text), values: namedValues(text) }] : [];
}
 

  }),

  84952:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    KP: () => (  nameAfterHost),
    eA: () => (  matchFilter),
    "if": () => (  parseImageName),
    t4: () => (  requireMatches),
    xC: () => (  nameWithoutRegistry),
    xo: () => (  nameAlone),
    yS: () => (  isSameName)
  });
  var _image_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54707);
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23653);
  var _policy_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8515);
  var _policy_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98663);
  var _text_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90461);
  var _text_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34066);








function nameWithoutRegistry({ parts, composed }) {
    const { registry, repository } = parts;
    if (composed?.alone !== undefined)
        return composed.alone();
    return registry?.text && repository?.text ? nameAlone(repository.text) : null;
}
 
function nameAlone(repository) {
    const result = (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_0__  .$q)(repository.slice(0, (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_0__  .mQ)(repository).nameEnd));
    return result.ok ? (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__  .t)(result.reference) : null;
}
 
function parseImageName(image) {
    const slash = image.indexOf('/');
    return { host: image.slice(0, slash), repository: image.slice(slash + 1) };
}
 
function nameAfterHost(image) {
    return image.slice(image.indexOf('/') + 1);
}
 
function matchFilter(globs) {
    if (globs.length === 0)
        return () => true;
    const byName = (0,_policy_images_js__WEBPACK_IMPORTED_MODULE_2__  .GK)(globs);
    const byRest = (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_1__  .eM)(globs);
    return (image) => byName(image) || byRest(nameAfterHost(image));
}
 
function requireMatches(globs, images, where) {
    for (const glob of globs) {
        const wrong = (0,_policy_images_js__WEBPACK_IMPORTED_MODULE_2__  .pL)(glob);
        if (wrong !== null)
            throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_4__  .y(`The image filter ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_5__  .hD)(glob)} ${wrong}.`);
        if (images.some(matchFilter([glob])))
            continue;
        throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_4__  .y(`The image filter ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_5__  .hD)(glob)} matches no first-party image in ${where}; it is held against names such as ghcr.io/acme/app.`);
    }
}
 
function isSameName(said, rendered) {
    if (said === null || rendered === null)
        return false;
    return said === rendered || rendered.endsWith(`/${said.replace(/^docker\.io\/(?:library\/)?/, '')}`);
}
 

  }),

  24684:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  eachOnce),
    VM: () => (  placeId),
    re: () => (  textId)
  });
function textId({ file, document, line, column, path }) {
    return `${file}#${document}@${line}:${column} ${path}`;
}
 
function placeId(occurrence) {
    const { environment, composed } = occurrence;
    const unit = composed === undefined ? '' : `${composed.name} ${composed.unit} ${composed.path} `;
    return `${unit}${environment ?? ''} ${textId(occurrence)}`;
}
 
function eachOnce(places) {
    const known = new Map();
    for (const place of places) {
        const id = textId(place);
        if (!known.has(id))
            known.set(id, place);
    }
    return [...known.values()];
}
 

  }),

  18604:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  cE: () => (  openReader),
  dB: () => (  placeAll),
  Fw: () => (  scanAround),
  Ib: () => (  scanEntries),
  Ff: () => (  scanText),
  wp: () => (  scanTree),
  H9: () => (  scanWorkspace)
});

 
var file_name = __webpack_require__(99756);
 
var ignore = __webpack_require__(49135);
 
var layout = __webpack_require__(15415);
 
var chart_values = __webpack_require__(4021);
 
var scan_names = __webpack_require__(15152);
 
var kustomization = __webpack_require__(36532);
 
var yaml_document = __webpack_require__(33700);
 
var yaml_documents = __webpack_require__(30730);
 
var lines = __webpack_require__(54055);
 
var yaml_path = __webpack_require__(74997);
 
var image_written = __webpack_require__(75599);
 
var yaml_node = __webpack_require__(15794);
; 



 
const mostTold = 100_000;


function markAliases(found, root, text) {
    const { occurrences, looseDigests } = found;
    const count = occurrences.length + looseDigests.length;
    if (count === 0 || !mayAlias(text))
        return found;
    const { byPath, byStart } = findUses(root);
    if (byPath.size === 0)
        return found;
    const most = Math.max(20, Math.floor(mostTold / count));
    const own = new Set(occurrences.filter(saysVersion).map(({ path }) => path));
    const othersAt = (path) => (0,yaml_path .M2)(path).flatMap((top) => othersOf(byPath.get(top)?.slice(0, most), top, path, own));
    const taken = findTakers(occurrences);
    return {
        occurrences: occurrences.map((occurrence) => {
            const ofParts = findVersions(occurrence.parts).flatMap((part) => byStart.get(startOf(part)) ?? []);
            const alsoAt = [...othersAt(occurrence.path), ...ofParts.slice(0, most)];
            const parts = markShared(occurrence, byStart, taken);
            return { ...occurrence, parts, ...(alsoAt.length > 0 && { alsoAt }) };
        }),
        looseDigests: looseDigests.map((loose) => {
            const alsoAt = othersAt(loose.path);
            return alsoAt.length === 0 ? loose : { ...loose, alsoAt };
        }),
    };
}
 
function mayAlias(text) {
    return text.includes('*') && text.includes('&') && /&[^\s,[\]{}]/.test(text) && /\*[^\s,[\]{}]/.test(text);
}
 
function findVersions({ tag, digest, repository }) {
    const named = repository && (0,image_written .Xj)(repository.text) ? repository : undefined;
    return [tag, digest, named].filter((part) => part !== undefined).filter((part) => !isAliased(part));
}
function findTakers(occurrences) {
    const takers = new Map();
    for (const { parts, image } of occurrences) {
        for (const [role, part] of Object.entries(parts)) {
            if (isAliased(part))
                takers.set(startOf(part), [...(takers.get(startOf(part)) ?? []), { image, role }]);
        }
    }
    return takers;
}
 
function markShared({ parts, image: own }, byStart, taken) {
    const findShare = (role, part) => {
        if (isAliased(part))
            return undefined;
        const takers = taken.get(startOf(part)) ?? [];
        if (takers.some((taker) => own === null || taker.image !== own || taker.role !== role))
            return 'images';
        return role !== 'reference' && byStart.has(startOf(part)) ? 'values' : undefined;
    };
    const marked = Object.entries(parts).map(([role, part]) => {
        const shared = findShare(role, part);
        return [role, shared === undefined ? part : { ...part, shared }];
    });
    return Object.fromEntries(marked);
}
function isAliased(part) {
    return part.aliased === true;
}
function startOf(part) {
    return part.span.start;
}
function findUses(root) {
    const paths = new Map();
    const aliases = [];
    const visit = (node, path) => {
        if (node === null)
            return;
        if (node.kind === 'alias') {
            aliases.push({ node, path });
            return;
        }
        paths.set(node, path);
        if (node.kind === 'map')
            for (const { key, value } of node.entries)
                visit(value, (0,yaml_path .a8)(path, (0,yaml_node .ws)(key)));
        if (node.kind === 'sequence')
            for (const [index, item] of node.items.entries())
                visit(item, (0,yaml_path .a9)(path, index));
    };
    visit(root, '');
    const byTarget = new Map();
    for (const { node, path } of aliases) {
        const at = node.target === null ? undefined : paths.get(node.target);
        if (node.target === null || at === undefined)
            continue;
        const known = byTarget.get(node.target) ?? [at];
        known.push(path);
        byTarget.set(node.target, known);
    }
    const targets = [...byTarget];
    return {
        byPath: new Map(targets.flatMap(([, uses]) => uses.map((path) => [path, uses]))),
        byStart: new Map(targets.flatMap(([node, uses]) => (node.kind === 'scalar' ? [[node.start, uses.slice(1)]] : []))),
    };
}
function othersOf(uses, top, path, own) {
    if (uses === undefined)
        return [];
    return uses
        .filter((use) => use !== top)
        .map((use) => `${withoutMerge(use)}${path.slice(top.length)}`)
        .filter((other) => !own.has(other));
}
 
function withoutMerge(path) {
    const [last, above] = (0,yaml_path .M2)(path);
    if ((0,yaml_path .O0)(path) === '<<')
        return above ?? '';
    const isOne = last !== undefined && (0,yaml_path .WZ)(last) && above !== undefined && (0,yaml_path .O0)(above) === '<<';
    return isOne ? ((0,yaml_path .M2)(above)[1] ?? '') : path;
}
 
function saysVersion({ parts, merged }) {
    if (parts.reference !== undefined)
        return true;
    const takesTag = merged?.tag !== undefined && parts.tag === undefined;
    return Boolean(parts.digest?.text) && !takesTag && !(0,image_written .Xj)(merged?.repository?.text ?? '');
}
 
 
var merge = __webpack_require__(52008);
 
var scalars = __webpack_require__(35570);
 
var yaml_source = __webpack_require__(11931);
 
var collect = __webpack_require__(23312);
 
var variables = __webpack_require__(93990);
 
var glance = __webpack_require__(7092);
 
var image_keys = __webpack_require__(55232);
 
var key_name = __webpack_require__(74277);
 
var plausible = __webpack_require__(64533);
; 






 
function wordsOf(name) {
    return name.replaceAll(/[-.]/g, '_').toUpperCase();
}
function isRelated(words) {
    return words.startsWith(variables ._X.prefix);
}


function isImageVariable(name) {
    const words = wordsOf(name);
    return isRelated(words) || (0,image_keys .O7)(words, name);
}
 
function isNearImageKey(key, value) {
    if (!(0,glance .e_)(key) || !(0,image_written .Xj)(value))
        return false;
    const [, word = ''] = /^image[_-]([a-z]+)$/.exec(key) ?? [];
    if (word !== '' && !(0,image_keys .xc)(word.toUpperCase()))
        return true;
    const words = key.replace(/([a-z0-9])(?=[A-Z])/g, '$1_');
    return value.includes('/') && /^(?:[A-Z0-9_]+_)?(?:image|IMAGE)/.test(words) && isImageVariable(words);
}
const pictures = new RegExp(`${(0,key_name .EB)(variables ._X.pictureKeys)}$|image[-._](?:.*[-._])?${(0,key_name .EB)(variables ._X.pictures)}(?:[-._]|$)`, 'i');
const registries = new RegExp(`^(?:[\\w.-]+\\.)?(?:${variables ._X.registries.map((host) => host.split('*').map(key_name .k6).join('[\\w-]+')).join('|')})\\/`);


function isImageOf(name, value) {
    const words = wordsOf(name);
    if (isRelated(words))
        return true;
    if (!(0,image_keys .O7)(words, name))
        return false;
     
    if ((0,plausible .PW)(value) && !/image$/i.test(name))
        return false;
    return !pictures.test(name) || (0,plausible .dw)(value) || (0,image_written .Xj)(value) || registries.test(value);
}
const output = new RegExp(`^--?${(0,key_name .EB)(variables .Y0.flags)}(?:=|$)`);
 
function isOutput(argument) {
    return output.test(argument);
}
const outputs = new RegExp(`(?:^|_)${(0,key_name .EB)(variables .Vf.before)}_IMAGE$|(?:^|_)IMAGE_${(0,key_name .EB)(variables .Vf.after)}$`, 'i');
 
function isOutputName(name) {
    return outputs.test(wordsOf(name));
}
 
; 





function findOwner(path, { root, at, owner }) {
    const names = [owner, nameObject(root), ...nameItems(root, path.slice(at.length))];
    return (0,yaml_source .Yo)(names.filter((name) => name !== '').join(', '));
}
 
function findNamespace({ root }) {
    const metadata = metadataOf((0,yaml_node .hd)(root));
    return metadata && (0,yaml_node .b6)(metadata, 'namespace');
}
function nameObject(node) {
    const map = (0,yaml_node .hd)(node);
    const metadata = metadataOf(map);
    const name = metadata && ((0,yaml_node .b6)(metadata, 'name') ?? (0,yaml_node .b6)(metadata, 'generateName'));
    return name === undefined || map?.kind !== 'map' ? '' : `${(0,yaml_node .b6)(map, 'kind') ?? ''}/${name}`;
}
function metadataOf(node) {
    const metadata = node?.kind === 'map' ? (0,yaml_node .hd)((0,yaml_node .w4)(node, 'metadata')?.value) : null;
    return metadata?.kind === 'map' ? metadata : undefined;
}
function nameItems(root, path) {
    if (!path.includes('['))
        return [];
    const names = [];
    let node = (0,yaml_node .hd)(root);
    for (const { key } of (0,yaml_path .Uf)(path.replace(/^\./, '')) ?? []) {
        const list = node?.kind === 'sequence' ? node : null;
        node = stepInto(node, key);
        if (list !== null && node?.kind === 'map')
            names.push(nameItem(node));
        if (list !== null && node?.kind === 'scalar')
            names.push(nameText((0,yaml_node .ws)(node)) || flagBefore(list, key));
    }
    return names;
}
function stepInto(node, key) {
    if (node?.kind === 'sequence')
        return (0,yaml_node .hd)(node.items[Number(key.slice(1, -1))]);
    return node?.kind === 'map' ? (0,yaml_node .hd)((0,yaml_node .w4)(node, key.slice(1))?.value) : null;
}


function nameItem(item) {
    const names = [(0,yaml_node .b6)(item, 'name') ?? (0,yaml_node .b6)(item, 'path'), releaseOf(item)].filter(Boolean).join('/');
    const name = names || nameTarget(item) || nameObject(item) || nameField(item);
    return name.replace(/\.(?:registry|repository|name|tag|version|digest|sha)$/, '');
}
 
function releaseOf(item) {
    const helm = (0,yaml_node .hd)((0,yaml_node .w4)(item, 'helm')?.value);
    const release = helm?.kind === 'map' ? (0,yaml_node .b6)(helm, 'releaseName') : undefined;
    return (0,yaml_node .b6)(item, 'releaseName') ?? release ?? (0,yaml_node .b6)(item, 'chart');
}
 
function nameTarget(item) {
    const target = (0,yaml_node .hd)((0,yaml_node .w4)(item, 'target')?.value);
    if (target?.kind !== 'map')
        return '';
    const keys = ['kind', 'name', 'namespace', 'labelSelector', 'annotationSelector'];
    return keys.flatMap((key) => (0,yaml_node .b6)(target, key) ?? []).join('/');
}
 
function nameField(item) {
    const key = identities.find((name) => (0,yaml_node .b6)(item, name));
    return key === undefined ? '' : `{${key}=${(0,yaml_node .b6)(item, key)?.slice(0, longestField)}}`;
}
const longestField = 100;
 
const identities = [
    ...['id', 'key', 'app', 'service', 'component', 'cluster', 'tenant', 'team', 'project', 'customer', 'queue', 'topic'],
    ...['job', 'worker', 'function', 'role', 'region', 'zone', 'site', 'shard', 'lane', 'stage', 'type', 'schedule'],
];
 
function flagBefore({ items }, key) {
    const before = (0,yaml_node .hd)(items[Number(key.slice(1, -1)) - 1]);
    const text = before?.kind === 'scalar' ? (0,yaml_node .ws)(before) : '';
    return /^--?[\w.-]+$/.test(text) ? text : '';
}
 
function nameText(text) {
    return /^-{0,2}[\w.-]+=(?:[\w.-]+=)?/.exec(text)?.[0] ?? '';
}
 
 
var scan_parts = __webpack_require__(35000);
; 
 
function readProperties(text) {
    const properties = [];
    let start = 0;
    for (const line of text.split('\n')) {
        const [, before, name, value] = /^(\s*([\w.-]+)\s*=\s*)(\S*)\s*$/.exec(line) ?? [];
        if (before !== undefined && name !== undefined && value !== undefined) {
            const from = start + before.length;
            properties.push({ name, from, to: from + value.length });
        }
        else if (!/^\s*(?:[#!].*)?$/.test(line))
            return [];
        start += line.length + 1;
    }
    return properties;
}
 
; 


 
function addReference(into, node, place, context, from, to) {
    const { path, shape, pullPolicy, takesPullPolicy, by = 'image.anywhere' } = place;
    const part = (0,scan_parts .B)(context.source, node, place.keyNode, from, to);
    const draft = { path, shape, by, parts: { reference: part }, context };
    if (pullPolicy)
        draft.pullPolicy = pullPolicy;
    if (takesPullPolicy)
        draft.takesPullPolicy = true;
    if (place.unless !== undefined)
        draft.unless = place.unless;
    (0,collect .PQ)(into, draft);
}
 
 
var template = __webpack_require__(77822);
; 




function findFallbacks(text) {
    const [, before, value] = /^(\$\{\w+:?[-=])([^{}]+)\}$/.exec(text) ?? [];
    if (before !== undefined && value !== undefined)
        return [{ from: before.length, to: before.length + value.length }];
    if (!text.startsWith('{{') || !text.endsWith('}}'))
        return [];
    const piped = /^(\{\{-?\s*\$?\.Values((?:\.\w+)+)\s*\|\s*default\s+["`])([^"`{}\\]+)["`]\s*(?:\|\s*quote\s*)?-?\}\}$/.exec(text);
    if (piped)
        return [fallback(piped[1], piped[3], piped[2])];
    const called = /^(\{\{-?\s*default\s+["`])([^"`{}\\]+)["`]\s+\$?\.Values((?:\.\w+)+)\s*(?:\|\s*quote\s*)?-?\}\}$/.exec(text);
    if (called)
        return [fallback(called[1], called[2], called[3])];
    const winner = winnerIn(text);
    return alternativesOf(text)
        .filter(({ start, end }) => (0,image_written .Xj)(text.slice(start, end)))
        .map(({ start, end }) => ({ from: start, to: end, ...(winner && { value: winner }) }));
}
function fallback(before = '', literal = '', path = '') {
    return { from: before.length, to: before.length + literal.length, value: keysOf(path) };
}
const keysOf = (path) => path.match(/\w+/g) ?? [];
 
function winnerIn(text) {
    const [, path = ''] = /\$?\.Values((?:\.\w+)+)/.exec(text) ?? [];
    const [, name, asked] = /^\{\{-?\s*(if|with)\s+\$?\.Values((?:\.\w+)+)\s*-?\}\}/.exec(text) ?? [];
    const isPrinted = name === 'with' || text.split(`.Values${asked}`).length > 2;
    const isFirst = /\b(?:default|or|coalesce)\b/.test(text) && !/\bternary\b/.test(text);
    return (asked !== undefined && isPrinted) || (name === undefined && isFirst && path !== '') ? keysOf(path) : null;
}
 
function alternativesOf(text) {
    const actions = (0,template .CI)(text);
    const [first] = actions;
    if (first === undefined)
        return [];
    if (actions.length === 1)
        return literalsIn(text, first);
    if (!isBranch(text, first) || wordOf(text, actions.at(-1)) !== 'end')
        return [];
    return actions.slice(0, -1).flatMap((action, index) => {
        const next = actions[index + 1];
        if (next === undefined || !isBranch(text, action))
            return [];
        if (closes(text, next))
            return [trimmed(text, { start: action.end, end: next.start })];
        const after = actions[index + 2];
        const isAlone = next.start === action.end && after?.start === next.end && closes(text, after);
        return isAlone ? literalsIn(text, next) : [];
    });
}
const wordOf = (text, action) => /^\{\{-?\s*(\w+)/.exec(text.slice(action?.start, action?.end))?.[1];
const isBranch = (text, action) => ['if', 'with', 'else'].includes(wordOf(text, action) ?? '');
const closes = (text, action) => ['else', 'end'].includes(wordOf(text, action) ?? '');
function trimmed(text, { start, end }) {
    const literal = text.slice(start, end);
    return {
        start: start + literal.length - literal.trimStart().length,
        end: end - literal.length + literal.trimEnd().length,
    };
}
 
const taken = /\b(?:eq|ne|has\w*|contains|include|template|tpl|index|get|regex\w+|replace|trim\w+|split\w*|fail|required)\s+(?:\S+\s+)?$/;
function literalsIn(text, { start, end }) {
    return [...text.slice(start, end).matchAll(/(["`])([^"`{}\\\s]+)\1/g)].flatMap(({ 2: literal = '', index }) => {
        const from = start + index;
        return taken.test(text.slice(start, from)) ? [] : [{ start: from + 1, end: from + 1 + literal.length }];
    });
}
 
; 








function visitTemplate(into, node, { text, from }, place, context) {
    const bare = place.bare === true;
    const otherwise = findFallbacks(text).filter(({ from: start, to }) => {
        const literal = text.slice(start, to);
        return !(0,plausible .dw)(literal) && (0,plausible .gn)(literal, bare);
    });
    for (const { from: start, to, value } of otherwise)
        addReference(into, node, { ...place, ...(value !== undefined && { unless: value }) }, context, start, to);
    if (otherwise.length > 0)
        return;
    const filled = (0,template .xb)(text.slice(from))?.filled;
    if (filled === undefined)
        (0,collect .uj)(into, context, place.path, node);
    else if (place.versioned && !(0,image_written .Xj)(filled))
        return;
    else if (place.certain || (0,plausible .gn)(filled, bare))
        addReference(into, node, place, context, from);
    else if (!(0,plausible .rI)(filled))
        (0,collect .uj)(into, context, place.path, node);
}
 
; 






function schemeOf(text, { scheme }) {
    if (scheme !== undefined && text.startsWith(scheme))
        return scheme;
    if (text.includes(named))
        return /^(?:[\w.-]+=)?docker-image:\/\//.exec(text)?.[0] ?? '';
    return text.includes(docker) ? (/^(?:[\w.-]+:)?docker:\/\//.exec(text)?.[0] ?? '') : '';
}
const docker = 'docker://';
const named = 'docker-image://';
 
function namedBy(into, place, text, from) {
    const { certain, key, keyNode, by } = place;
    if (from > 0 && text.startsWith(named, from - named.length))
        return 'docker-image-url';
    if (from > 0 && isNamedUrl(place, from))
        return by ?? 'docker-url';
    if (certain === true || ((0,image_keys .lu)(key) && isNamedBy(key, text)))
        return by ?? 'image.key';
    if (into.names.references.has(key))
        return 'policy.fields';
    if (keyNode !== undefined && isNearImageKey(key, text))
        return 'image.near';
    return text.includes('/') && (0,image_keys .d5)(key)?.role === 'tag' ? 'image.siblings' : null;
}
 
function isNamedUrl({ scheme, key }, from) {
    return scheme !== undefined || key === 'uses' || from !== docker.length;
}
 
function isNamedBy(key, text) {
    return !(0,image_keys .hO)(key) || (0,image_written .Xj)(text) || (0,plausible .dw)(text);
}
function isReference(text, named, place) {
    if (place.versioned && !(0,image_written .Xj)(text))
        return false;
     
    return named
        ? place.certain === true || (0,plausible .gn)(text.trim(), place.bare === true || place.by === 'docker-image-url')
        : (0,plausible .bm)(text);
}
 
; 














 
function visitText(into, node, place, context) {
    const text = (0,yaml_node .Ru)(node);
    if (text.trim() === '')
        return;
    const found = into.drafts.length;
    if (text.length < 600 && !text.includes('\n'))
        visitShort(into, node, text, place, context);
    if (text.includes('\n') && text.includes('='))
        visitLines(into, node, text, place, context);
     
    if (into.drafts.length > found)
        return;
    if (mayHoldYaml(node, text, place.key) && into.names.findSign(text) >= 0)
        into.embed(into, (0,scalars .$E)(context.source, node), place.path, context);
}
function visitShort(into, node, text, place, context) {
    const from = schemeOf(text, place).length;
    const by = namedBy(into, place, text, from);
    if (by !== null && (0,plausible .dw)(text)) {
        visitTemplate(into, node, { text, from }, { ...place, by }, context);
        return;
    }
    if (isReference(text.slice(from), by !== null, by === null ? place : { ...place, by })) {
        addReference(into, node, { ...place, by: by ?? 'image.anywhere' }, context, from);
        return;
    }
    if (place.shape === 'arg' || place.shape === 'env')
        visitAssignment(into, node, text, place, context);
    else if (text.startsWith('-'))
        visitAssignment(into, node, text, { ...place, shape: 'arg' }, context);
    visitDigest(into, node, text, place, context);
}
 
function visitDigest(into, node, text, place, context) {
    const isDigest = /^sha256:[0-9a-f]{64}$/.test(text);
    if (!isDigest && !(/^[0-9a-f]{64}$/.test(text) && /digest|sha/i.test(place.key)))
        return;
    const part = (0,scan_parts .B)(context.source, node, place.keyNode);
    const owner = findOwner(place.path, context);
    into.looseDigests.push({ path: (0,yaml_source .Yo)(place.path), document: context.document, part, ...(owner && { owner }) });
}


function visitAssignment(into, node, text, place, context) {
    const [assigned = '', names = ''] = /^-{0,2}([\w.-]+=(?:[\w.-]+=)?)/.exec(text) ?? [];
    if (assigned === '' || isOutput(text))
        return;
    const rest = text.slice(assigned.length);
    const isNamed = names.split('=').some((name) => isImageOf(name, rest));
    const found = isNamed ? (0,plausible .gn)((0,template .tO)(rest), false) : (0,plausible .bm)(rest);
    const by = isNamed ? (place.shape === 'arg' ? 'image.flag' : 'image.variable') : 'image.anywhere';
    if (found)
        addReference(into, node, { ...place, by }, context, assigned.length);
}
 
function visitLines(into, node, text, place, context) {
    const lines = readProperties(text);
    const named = namedBy(into, place, text, 0) !== null;
    for (const { name, from, to } of lines) {
        const value = text.slice(from, to);
        const found = named || isImageOf(name, value) ? (0,plausible .gn)((0,template .tO)(value), false) : (0,plausible .bm)(value);
        const line = { ...place, path: (0,yaml_path .a8)(place.path, name), shape: 'embedded', by: 'image.lines' };
        if (found)
            addReference(into, node, line, context, from, to);
    }
}


function passText(into, node, place, context, { by, why }) {
    if (into.names.findSign((0,yaml_node .Ru)(node)) < 0)
        return;
    const drafts = [];
    const aside = {
        ...into,
        drafts,
        looseDigests: [],
        pullPolicies: [],
        templated: [],
        passedOver: [],
        problems: [],
        seen: new Set(),
    };
    visitText(aside, node, place, context);
    if (drafts.length > 0)
        (0,collect .UD)(into, context, place.path, place.keyNode?.start ?? node.start, { by, why });
}


function mayHoldYaml(node, text, key) {
    const isLong = node.style === 'block' || node.decode?.().text.includes('\n');
    return isLong || /^values$|\.ya?ml$/.test(key)
        ? /^[ \t\-"'{[]*[\w./][\w./"'-]*[ \t]*:/m.test(text) || /^\s*[[{]/.test(text)
        : /^\s*[[{].*[\]}]\s*$/s.test(text);
}
 
function entryPath(path, key) {
    return (0,yaml_path .a8)(path, (0,yaml_node .ws)(key));
}
 
; 



 
function walkClosed(into, node, place, context) {
    const at = (0,yaml_node .hd)(node);
    if (at?.kind === 'map')
        for (const entry of (0,merge .xq)(at).entries)
            walkEntry(into, entry, place, context);
    if (at?.kind !== 'sequence')
        return;
    for (const [index, item] of at.items.entries()) {
        const state = place.state?.next(null) ?? null;
        walkClosed(into, item, { ...place, path: `${place.path}[${index}]`, state }, context);
    }
}
function walkEntry(into, { key, value }, place, context) {
    const path = entryPath(place.path, key);
    const state = place.state?.next((0,yaml_node .ws)(key)) ?? null;
    const { mark = null } = state ?? {};
    const node = (0,yaml_node .hd)(value);
    if (node?.kind !== 'scalar')
        walkClosed(into, value, { ...place, path, state }, context);
    else if (mark?.kind === 'image') {
        const { by, bare = false, certain = false } = mark;
        visitText(into, node, { path, key: 'image', keyNode: key, shape: 'reference', by, bare, certain }, context);
    }
}
 
 
var scan_shapes = __webpack_require__(83858);
; 






function walkVariable(into, map, place, context) {
    const name = (0,yaml_node .b6)(map, 'name');
    const isParameter = parameterList.test(place.outerKey);
    const keys = isParameter ? variables ._X.parameterValues : variables ._X.values;
    const entry = keys.map((key) => (0,yaml_node .w4)(map, key)).find((found) => found !== undefined);
    const value = (0,yaml_node .hd)(entry?.value);
    if (name === undefined || !entry)
        return false;
    if (isOutputName(name) && !context.imageParameters.has(name))
        return true;
    const path = entryPath(place.path, entry.key);
    if (isParameter && value?.kind === 'sequence')
        return walkArray(into, name, value, path, context);
    if (value?.kind !== 'scalar' || (!isParameter && map.entries.length > 3))
        return false;
    const shape = isParameter ? 'parameter' : 'env';
    visitText(into, value, { path, keyNode: entry.key, shape, ...said(name, value, isParameter, context) }, context);
    return true;
}
const parameterList = new RegExp(variables .Hl.word, 'i');
 
function said(name, value, isParameter, { kind, imageParameters }) {
    const isStep = isParameter && imageParameters.has(name);
     
    const bare = isStep || (isParameter && kind === 'Application' && /(?:^|\.)image$/i.test(name));
    const key = bare || isImageOf(name, (0,yaml_node .Ru)(value)) ? 'image' : name.replace(/image/gi, '');
    return { key, bare, by: isStep ? 'tekton.parameter' : 'image.variable' };
}
 
function walkArray(into, name, list, path, context) {
    const items = list.items.map((item) => (0,yaml_node .hd)(item));
    if (items.some((item) => item?.kind !== 'scalar'))
        return false;
    const shape = 'parameter';
    for (const [index, item] of items.entries()) {
        if (item?.kind !== 'scalar')
            continue;
        visitText(into, item, { path: `${path}[${index}]`, shape, ...said(name, item, true, context) }, context);
    }
    return true;
}
 
function findImageParameters(text) {
    const uses = text.matchAll(/\bimage["']?:[ \t]*["']?\$\((?:inputs\.)?params\.([\w-]{1,100})\)["']?[ \t]*\r?$/gm);
    return new Set([...uses].map(([, name = '']) => name));
}
 
function isImageFlag(node, value) {
    const flag = node?.kind === 'scalar' ? (0,yaml_node .ws)(node) : '';
    return /^--?[\w.-]+$/.test(flag) && isImageOf(flag.replace(/^-+/, ''), value);
}
 
function isOutputFlag(node) {
    return node?.kind === 'scalar' && isOutput((0,yaml_node .ws)(node));
}
 
; 





 
function contextOf(root, opened) {
    const { file, text, document, source, hints, shapes, values } = opened;
    const written = (0,yaml_node .hd)(root);
    const map = written?.kind === 'map' ? (0,merge .xq)(written) : written;
    const kind = (map?.kind === 'map' && (0,yaml_node .b6)(map, 'kind')) || '';
    const apiVersion = (map?.kind === 'map' && (0,yaml_node .b6)(map, 'apiVersion')) || '';
    const isObject = kind !== '' && apiVersion !== '';
    const state = shapes.open({ kind, apiVersion, named: (0,scan_shapes .ev)(map), file, values: values === true, root: map });
    const imageParameters = apiVersion.startsWith('tekton.dev/') ? findImageParameters(text) : none;
    return {
        document,
        source,
         
        hints: state?.finds || imageParameters.size > 0 ? null : hints,
        state,
        versioned: state?.rest === 'versioned',
        kind: isObject ? kind : '',
        apiVersion: isObject ? apiVersion : '',
        imageParameters,
        embedding: 0,
        root,
        at: '',
        owner: '',
    };
}
const none = new Set();
 
function isValuesKey(path) {
    return /values(?:[^.]*|[\w.-]*\.ya?ml)$/i.test((0,yaml_path .O0)(path) ?? '');
}
 
 
var parse = __webpack_require__(54707);
 
var reference = __webpack_require__(23653);
 
var conventions = __webpack_require__(30071);
 
var catalogue = __webpack_require__(35224);
; 


 
function certaintyOf(by) {
    return known.get(by) ?? 'certain';
}
const known = new Map();
for (const { id, certainty = 'certain' } of catalogue .s)
    known.set(id, certainty);
for (const { id, certainty } of conventions .T)
    known.set(id, certainty);
 
; 

 
function findComment(text, lines, { digest, reference, tag, repository }, first) {
    const parts = [digest, reference, tag, repository, first].filter((part) => part !== undefined && !part.aliased);
    const behind = parts.flatMap((part) => (part ? (commentBehind(text, part) ?? []) : []));
    return behind.find(findStamp) ?? behind[0] ?? commentAbove(text, lines, digest ?? first);
}
 
function commentBehind(text, { span }) {
    const sign = /["']?[ \t]+#[ \t]?/y;
    sign.lastIndex = span.end;
    if (!sign.test(text))
        return undefined;
    const start = sign.lastIndex;
    const newline = text.indexOf('\n', start);
    return { text: text.slice(start, newline < 0 ? text.length : newline).replace(/\r$/, ''), start };
}
 
function commentAbove(text, lines, { span }) {
    const end = lines.startOf(span.start) - 1;
    if (end <= 0)
        return undefined;
    const from = Math.max(0, end - longestAbove);
    const near = text.slice(from, end);
    const start = near.lastIndexOf('\n') + 1;
    if (start === 0 && from > 0)
        return undefined;
    const [, before, said] = /^([ \t]*#[ \t]*)(v?\d+(?:\.\d+)+[\w.+-]{0,40})[ \t]*\r?$/.exec(near.slice(start)) ?? [];
    return before === undefined || said === undefined ? undefined : { text: said, start: from + start + before.length };
}
 
const longestAbove = 1000;


function findStamp({ text, start }) {
    const found = /\bv?\d+(?:\.\d+)+[\w.+-]{0,40}(?: \(\d{4}-\d\d-\d\d[\d: TZ.+-]{0,30}\))?/.exec(text) ??
        /\b[0-9a-f]{7,40} \(\d{4}-\d\d-\d\d[\d: TZ.+-]{0,30}\)/.exec(text);
    if (found === null)
        return undefined;
    const from = start + found.index;
    return { text: (0,yaml_source .Yo)(found[0]), span: { start: from, end: from + found[0].length } };
}
 
 
var common_registry = __webpack_require__(26005);
 
var join = __webpack_require__(13676);
 
var naming_block = __webpack_require__(71968);
; 












function readFacts(root, text) {
    const map = (0,yaml_node .hd)(root);
    if (map?.kind !== 'map')
        return { root: null, sealed: false };
    const sealed = (0,yaml_node .hd)((0,yaml_node .w4)(map, 'sops')?.value)?.kind === 'map' && text.includes('ENC[');
    return { root: map, sealed };
}
 
function finish(file, text, lines, drafts, facts) {
    const named = new Map();
    const joined = drafts.map((draft) => {
        const said = joinDraft(draft);
        const image = withRegistry(draft, said, facts);
        if (image !== null)
            named.set(draft.path, { ...said, image });
        return { draft, said, image };
    });
    return joined.map(({ draft, said, image }) => {
        const outer = (0,naming_block .X)(draft.path, said, named);
        const found = toOccurrence(file, lines, draft, said, outer?.image ?? image);
        addComment(found, text, lines, draft.parts);
        if (outer !== null)
            found.namedBy = outer.namedBy;
        if (facts.sealed)
            found.sealed = true;
        addRare(found, draft, said, lines);
        return found;
    });
}
function toOccurrence(file, lines, draft, said, image) {
    const { line, column, endLine, endColumn } = locate(lines, (0,collect .Yj)(draft.parts).span);
    const { reference, problem, tag, digest } = said;
    return {
        file,
        document: draft.context.document,
        path: (0,yaml_source .Yo)(draft.path),
        shape: shapeOf(draft),
        by: draft.by,
        certainty: certaintyOf(draft.by),
        parts: draft.parts,
        line,
        column,
        endLine,
        endColumn,
        reference,
        problem,
        image,
        tag,
        digest,
    };
}
function addComment(found, text, lines, parts) {
    const comment = findComment(text, lines, parts, (0,collect .Yj)(parts));
    if (comment && comment.text !== '')
        found.comment = (0,yaml_source .Yo)(comment.text);
    const stamp = comment && findStamp(comment);
    if (stamp)
        found.stamp = stamp;
}
function shapeOf({ context, shape }) {
    return context.embedding > 0 ? 'embedded' : shape;
}
 
function joinDraft({ parts, merged }) {
    if (!merged)
        return (0,join .n)(parts);
    const said = (0,join .n)({ ...merged, ...parts });
    const problem = said.problem && parts[said.problem.part] ? said.problem : null;
    return { ...said, reference: parts.repository ? said.reference : null, problem };
}
 
function addRare(found, { path, context, merged, digestSlot, tagSlot, pullPolicy, takesPullPolicy, unless }, { templated }, lines) {
    const owner = findOwner(path, context);
    if (owner)
        found.owner = owner;
    if (templated)
        found.templated = templated;
    const namespace = findNamespace(context);
    if (namespace)
        found.namespace = (0,yaml_source .Yo)(namespace.slice(0, longestName));
    if (merged)
        found.merged = merged;
    if (digestSlot)
        found.digestSlot = digestSlot;
    if (tagSlot)
        found.tagSlot = tagSlot;
    if (pullPolicy)
        found.pullPolicy = { ...pullPolicy, location: locate(lines, pullPolicy.span) };
    if (unless !== undefined)
        found.unless = unless.map(yaml_source .Yo);
    if (takesPullPolicy)
        found.takesPullPolicy = takesPullPolicy;
    if (context.embedding > 0)
        found.within = found.path.slice(0, context.at.length);
    const { patch } = context;
    if (patch && patch.to.length < longestPath)
        found.patches = (0,yaml_source .Yo)(patch.to + path.slice(patch.from.length));
}
 
const longestName = 253;
const longestPath = 1000;
 
function locate(lines, span) {
    const start = lines.at(span.start);
    const end = lines.at(span.end);
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
 
function withRegistry(draft, said, { root }) {
    const { repository, registry } = draft.parts;
    if (shapeOf(draft) !== 'map' || !repository || !said.image)
        return said.image;
    if ((0,parse .$q)(repository.text).ok && /^[^/]*[.:][^/]*\//.test(repository.text))
        return said.image;
    const common = (0,common_registry .Ke)(root, draft.path);
    const isWritten = registry !== undefined && registry.text !== '';
    if (common.kind === 'none' || (isWritten && !(common.kind === 'one' && common.always)))
        return said.image;
    if (common.kind === 'several')
        return null;
    const name = (0,parse .$q)((0,image_written .KV)(common.registry, repository.text));
    return name.ok ? (0,reference .t)(name.reference) : said.image;
}
 
; 


function readMargin(text) {
    const head = text.slice(0, headLength);
    const kind = /^kind:[ \t]+([A-Za-z]\w*)[ \t]*\r?$/m.exec(head);
    const apiVersion = /^apiVersion:[ \t]+([a-z][\w./-]*)[ \t]*\r?$/m.exec(head);
    if (kind === null || apiVersion === null)
        return null;
    const before = head.slice(0, Math.max(kind.index, apiVersion.index));
    if (/["'{[|>&*!?%\x85\u2028\u2029]|\r(?!\n)/.test(before) || strange.test(text))
        return null;
    if (!/^(?:[ \t]*(?:#.*)?\r?\n|---[ \t]*\r?\n)*[A-Za-z]/.test(before + kind[0]))
        return null;
    const isOnce = (key) => text.indexOf(`\n${key}:`, text.indexOf(`${key}:`) + 1) < 0;
    if (!isOnce('kind') || !isOnce('apiVersion'))
        return null;
    return { kind: kind[1] ?? '', apiVersion: apiVersion[1] ?? '' };
}
 
const headLength = 1000;
 
const strange = /^(?![A-Za-z][\w.-]*:(?:[ \t\r\n]|$)|#|-[ \t]|---|[ \t\r\n]|$)/m;
 
function margin_startOf(slice, { start }) {
    return start + Math.max(0, slice.search(/\S/));
}
 
 
var keys = __webpack_require__(7935);
; 






 
function placeOfRoot(path, state, values = false) {
    return { path, key: '', outerKey: '', state, values: values || state?.mark?.kind === 'values' };
}
 
function shapeUnder(key, outerKey) {
    if (isArguments(key) || isAroundArguments(outerKey))
        return 'arg';
    if (isAroundVariables(outerKey) || /^[A-Z][A-Z0-9_]+$/.test(key))
        return 'env';
    return 'reference';
}
const isArguments = (0,key_name .gy)(variables .bS.keys);
const isAroundArguments = (0,key_name .gy)(variables .bS.around);
const isAroundVariables = (0,key_name .gy)(variables .iN.around);
 
function isLikeContainer(may, { key, outerKey }) {
    if ((0,image_keys .GS)(key || outerKey) || key === keys .kL.key || aroundContainers.has(outerKey))
        return true;
    return (may & glance .H.container) !== 0;
}
const aroundContainers = new Set(keys .kL.around);
 
function imageMark(may, { state }) {
    const mark = may & glance .H.image ? state?.next('image')?.mark : null;
    return mark?.kind === 'image' ? mark : null;
}
 
function isInValues(may, { values }) {
    return values && !(may & glance .H.machine);
}
 
function takesPolicy({ path }, { kind, apiVersion }, isContainer) {
    if (kind === '')
        return false;
    return isContainer || (path === 'spec' && !apiVersion.endsWith('k8s.io/v1'));
}
 
function isObject(map) {
    return (0,yaml_node .w4)(map, 'kind') !== undefined && (0,yaml_node .w4)(map, 'apiVersion') !== undefined;
}
 
function isUnlabelled(map) {
    return (0,yaml_node .w4)(map, 'metadata') !== undefined && (0,yaml_node .w4)(map, 'spec') !== undefined;
}
 
; 
 
function reportProblem(scan, read) {
    const problem = read.problem ?? findSkipped(scan, read);
    if (problem === null)
        return;
    if (isTemplateFile(scan.file))
        listLine(scan, problem.at);
    else
        addUnreadable(scan, problem.at, problem.reason);
}
 
function isTemplateFile(file) {
    return /\.(?:tpl|tmpl|gotmpl|j2|jinja2?|tftpl|erb)$/.test(file);
}
function listLine({ file, text, lines, result }, at) {
    const { line, column } = lines.at(at);
    const written = text.slice(at, at + 200).split('\n', 1)[0] ?? '';
    result.templated.push({ file, line, column, path: '', document: 0, text: written.trim() });
}
 
function addUnreadable({ file, lines, result }, at, reason) {
    const { line, column } = lines.at(at);
    result.unreadable.push({ file, line, column, reason });
}
 
function findSkipped(scan, { skipped = [] }) {
    const named = skipped.find(({ start, end }) => scan.names.findSign(scan.text.slice(start, end)) >= 0);
    return named ? { reason: 'it is no valid YAML here, and no template action changes that', at: named.start } : null;
}
 
; 



function isTestSuite(root) {
    const map = (0,yaml_node .hd)(root);
    if (map?.kind !== 'map' || !map.entries.every(({ key }) => suiteKeys.has(key.literal)))
        return false;
    const tests = (0,yaml_node .hd)((0,yaml_node .w4)(map, 'tests')?.value);
    return tests?.kind === 'sequence' && tests.items.length > 0 && tests.items.every(isTest);
}
function isTest(item) {
    const test = (0,yaml_node .hd)(item);
    return test?.kind === 'map' && (0,yaml_node .hd)((0,yaml_node .w4)(test, 'asserts')?.value)?.kind === 'sequence';
}
const suiteKeys = new Set([
    ...['suite', 'values', 'set', 'templates', 'excludeTemplates', 'release', 'capabilities', 'chart', 'tests'],
    ...['kubernetesProvider', 'skip', 'postRenderer', 'documentSelector', '$schema'],
]);
 
; 




const { keys: pull_policy_keys } = keys .wN;
 
function pullPolicyOf(map, context) {
    const key = pull_policy_keys.find((each) => (0,yaml_node .w4)(map, each) !== undefined);
    const node = (0,yaml_node .hd)(key === undefined ? null : (0,yaml_node .w4)(map, key)?.value);
    if (node?.kind !== 'scalar')
        return {};
    const value = (0,yaml_node .Ru)(node);
    if (value === '' || (0,plausible .dw)(value))
        return {};
    const span = { start: (0,yaml_source .SU)(context.source, node.start), end: (0,yaml_source .SU)(context.source, node.end) };
    return { pullPolicy: { value: (0,yaml_source .Yo)(value), span } };
}
 
; 









 
function textPlace(map, entry, mark, place, context) {
    const key = (0,yaml_node .ws)(entry.key);
    const path = entryPath(place.path, entry.key);
    const keyNode = entry.key;
    if (mark?.kind === 'image' && isBeside(mark, map)) {
        const said = { path, keyNode, shape: shapeUnder(key, place.outerKey), by: mark.by, bare: mark.bare === true };
        if (mark.scheme !== undefined)
            return { ...said, key, scheme: mark.scheme };
        const certain = mark.certain === true;
        return key === 'image' || isReferenceIn(place.key, key)
            ? { ...imagePlace(map, path, entry, place, context, mark), certain }
            : { ...said, key: 'image', certain };
    }
    const { versioned } = context;
    const by = namedByBlock(place, key, entry.value);
    if (key === 'image' || by === 'image.reference')
        return { ...imagePlace(map, path, entry, place, context, null), versioned, by: by ?? 'image.key' };
    const said = { path, keyNode, shape: shapeUnder(key, place.outerKey), versioned };
    return by === null ? { ...said, key } : { ...said, key: 'image', by };
}
 
function imagePlace(map, path, { key: keyNode }, place, context, mark) {
    return {
        path,
        key: 'image',
        keyNode,
        shape: 'reference',
        by: mark?.by ?? 'image.key',
        bare: mark?.bare === true || isLikeContainer(place.may, place) || isInValues(place.may, place),
        takesPullPolicy: takesPolicy(place, context, mark?.certain === true),
        ...pullPolicyOf(map, context),
    };
}
function isBeside({ beside }, map) {
    return beside === undefined || (0,yaml_node .b6)(map, beside[0]) === beside[1];
}
 
function namedByBlock(place, key, value) {
    if (isReferenceIn(place.key, key))
        return 'image.reference';
    if ((0,image_keys .K1)(place.key) && isVersionedName(value))
        return 'image.versions';
    return isInImages(key, place) ? 'image.list' : null;
}
 
function isVersionedName(value) {
    const node = (0,yaml_node .hd)(value);
    const text = node?.kind === 'scalar' ? (0,yaml_node .ws)(node) : '';
    return text.includes('/') && (0,image_written .Xj)(text);
}


function isInImages(key, place) {
    if (!(0,image_keys .sM)(place.key))
        return false;
    return (0,yaml_path .WZ)(place.path) ? itemNames.has(key) : !isListRegistry(key);
}
const itemNames = new Set(keys .Op.names);
const isListRegistry = (0,key_name .gy)(keys .Op.unless);
const referenceKeys = new Set(keys .rA.keys);
 
function isReferenceIn(mapKey, key) {
    return (0,image_keys .K1)(mapKey) && referenceKeys.has(key);
}
 
function isBuildInput(key, place) {
    return place.key === 'with' && !(0,image_keys .lu)(key);
}
 
 
var image_digest = __webpack_require__(73278);
 
var parts = __webpack_require__(92921);
; 




function toParts(context, found, merged = {}) {
    const parts = {};
    for (const role of ['registry', 'repository', 'tag', 'digest']) {
        const part = partIn(context, found[role]);
        if (part)
            parts[role] = part;
    }
    const says = Object.values(parts).some((part) => part.text !== '');
    const isReset = parts.digest && (Object.keys(merged).length > 0 || (!found.repository && !found.registry));
    return says || isReset ? parts : {};
}
 
function partIn({ source }, entry) {
    const value = (0,yaml_node .hd)(entry?.value);
    if (!entry || value?.kind !== 'scalar')
        return undefined;
    const part = (0,scan_parts .B)(source, value, entry.key);
    return entry.value?.kind === 'alias' ? { ...part, aliased: true } : part;
}
 
function scalarOf(entry) {
    if (!entry)
        return null;
    const value = (0,yaml_node .hd)(entry.value);
    if (value === null)
        return entry.value === null ? '' : null;
    return value.kind === 'scalar' ? (0,yaml_node .Ru)(value) : null;
}
function hasText(entry) {
    return Boolean(scalarOf(entry));
}


function isSplit(image, tag, digest) {
    return !tag && !image.includes('@') && /^(?:sha256:)?[0-9a-f]{64}$/.test(scalarOf(digest) ?? '');
}
 
function scalarEntry(map, key) {
    const entry = (0,yaml_node .w4)(map, key);
    return entry && scalarOf(entry) !== null ? entry : undefined;
}
 
; 












function findFlatImages(into, map, { path, values }, context) {
    const used = new Set();
    for (const [prefix, group] of groupFlat(map)) {
        const found = chooseFlat(map, prefix, group) ?? (isShared(path) ? null : chooseOverlay(map, prefix, group, values));
        const named = found?.repository ?? found?.tag ?? found?.digest;
        if (!found || !named)
            continue;
        const key = (0,yaml_node .ws)(named.key);
        const draft = { path: (0,yaml_path .a8)(path, key), shape: 'map', by: 'image.siblings', context };
        const shared = found.registry || found.repository === undefined ? undefined : findShared(map, found.repository);
        const merged = shared && { merged: toParts(context, { registry: shared }) };
        if ((0,collect .PQ)(into, { ...draft, parts: toParts(context, found), ...merged })) {
            for (const entry of Object.values(found))
                used.add(entry);
        }
    }
    return used;
}
 
function groupFlat(map) {
    const groups = new Map();
    for (const entry of map.entries) {
        const key = entry.key.literal ?? '';
        const flat = (0,image_keys .d5)(key);
        const text = scalarOf(entry);
         
        if (!flat || key.includes('/') || text === null || (text === '' && flat.role !== 'digest'))
            continue;
        const prefix = flat.prefix === parts .eg.kserve.prefix && scalarEntry(map, 'image') ? 'image' : flat.prefix;
        groups.set(prefix, { ...groups.get(prefix), [flat.role]: entry });
    }
    return groups;
}
function chooseFlat(map, prefix, group) {
    const repository = group.repository ?? (0,yaml_node .w4)(map, prefix);
    const name = scalarOf(repository);
    if (!repository || !name)
        return null;
    const versioned = group.tag !== undefined || group.digest !== undefined;
    const isFound = (0,plausible .dw)(name) ? versioned : isFlatName(group, repository, name, versioned);
    return isFound ? { ...group, repository } : null;
}
function isFlatName(group, repository, name, versioned) {
    if (!(0,parse .$q)(name.split(/[:@]/, 1)[0] ?? '').ok)
        return false;
    if ((0,image_written .Xj)(name) && !isSplit(name, group.tag, group.digest))
        return group.repository !== undefined && versioned;
    return versioned || isLoneRepository(repository, name);
}
 
function findShared(map, repository) {
    return scalarOf(repository)?.includes('/') ? undefined : scalarEntry(map, parts .eg.datadog.registry);
}
 
function isShared(path) {
    return sharing.has((0,yaml_path .O0)(path) ?? '');
}
const sharing = new Set(parts .Z4.not);
 
function chooseOverlay(map, prefix, group, values) {
    const { tag, digest, repository, registry } = group;
    if (repository || registry || (0,yaml_node .w4)(map, prefix))
        return null;
    if (!tag)
        return values && digest && scalarOf(digest) === '' ? { digest } : null;
    if (!isOverlayTag(tag))
        return null;
    if (digest && (0,image_digest .Bc)(scalarOf(digest) ?? ''))
        return { tag, digest };
    return values ? { tag } : null;
}
 
function isOverlayTag(tag) {
    const text = scalarOf(tag);
    return Boolean(text) && /[a-z]/.test(tag.key.literal ?? '') && (0,parse .lu)(text?.split('@', 1)[0] ?? '') === null;
}
 
function isLoneRepository({ key }, name) {
    return /[a-z]/.test(key.literal ?? '') && /repo(?:sitory)?$/i.test(key.literal ?? '') && name.includes('/');
}
 
; 








function chooseVersion(map, repository, values, context) {
    const version = scalarEntry(map, parts .x5.inBlock.tag[0]);
    const text = scalarOf(version);
    if (!text)
        return undefined;
    if (isTagAndDigest(text))
        return version;
    const image = scalarOf(scalarEntry(map, 'image'));
    if (!image || (0,image_written .Xj)(image))
        return undefined;
    const isName = scalarOf(repository) ? true : context.kind === '' && (0,plausible .gn)(image, values);
    return isName && ((0,parse .lu)(text) === null || (0,image_digest .Bc)(text) || (0,plausible .dw)(text)) ? version : undefined;
}
 
function isTagAndDigest(text) {
    return /^\w[\w.-]{0,127}@sha256:[0-9a-f]{64}$/.test(text);
}
 
; 








 
function isImage(into, map, found, around) {
    const repository = scalarOf(found.repository);
    if (!repository)
        return isOverlay(map, found, around);
    if ((0,plausible .dw)(repository))
        return around.isBlock || isVersioned(found);
    const registry = scalarOf(found.registry);
    const written = (0,plausible .dw)(registry ?? '') ? null : registry;
    if (repository.includes('://') || !isName(repository, written, around.isBlock))
        return false;
    return around.isBlock || isNamedByKey(into, map, found, around);
}
function isVersioned({ tag, digest }) {
    return hasText(tag) || hasText(digest);
}
 
function isOverlay(map, found, { isBlock }) {
    const isReset = !found.repository && !found.registry && found.digest !== undefined;
    if (!isReset && !isVersioned(found))
        return false;
    return isBlock ? !parts .x5.not.some((other) => (0,yaml_node .w4)(map, other)) : isTagAndDigest(scalarOf(found.tag) ?? '');
}
function isNamedByKey(into, map, found, { isInBlock }) {
    if (parts .Ck.not.some((other) => (0,yaml_node .w4)(map, other)))
        return false;
    const key = found.repository?.key.literal ?? '';
    if (!partsKeys.has(key))
        return into.names.ownRepositories.has(key) && isVersioned(found);
    const isPulled = keys .wN.keys.some((other) => (0,yaml_node .w4)(map, other));
    const isInner = isInBlock && scalarOf(found.repository)?.includes('/') === true;
    return isVersioned(found) || hasText(found.registry) || isPulled || isInner;
}
const partsKeys = new Set(parts .Ck.keys);


function isName(repository, registry, isBlock) {
    const written = (0,image_written .Pv)(repository);
    const name = isBlock ? written.replace(/^[\s/]+/, '').trimEnd() : written;
    return (0,parse .$q)(registry ? (0,image_written .KV)(registry, name) : name).ok || /^[a-z0-9.-]+(?::\d+)?\/[\w./-]+$/i.test(name);
}
 
; 








 
function chooseParts(into, map, around, context) {
    const { isBlock } = around;
    const byRole = chooseByRole(into, map, around, context);
    const versioned = hasText(byRole.tag) || hasText(byRole.digest);
    const short = versioned || isBlock ? chooseShortName(map, byRole) : undefined;
    if (short && byRole.repository)
        return { ...byRole, registry: byRole.repository, repository: short };
    const name = byRole.repository && scalarOf(byRole.repository) !== ''
        ? undefined
        : chooseName(map, isBlock, byRole, around.values);
    const repository = name ?? byRole.repository;
    const version = byRole.tag ?? (isBlock ? scalarEntry(map, parts .x5.inBlock.tag[0]) : undefined);
    const found = { ...byRole, ...(repository && { repository }), ...(version && { tag: version }) };
    return isImage(into, map, found, around) ? found : null;
}
 
function ignoresDigest(map) {
    return /^(?:false|no|off|n)$/i.test((0,yaml_node .b6)(map, parts .eg.cilium.switch) ?? '');
}
 
function chooseByRole(into, map, { isBlock, values }, context) {
    const byRole = rolesOf(into, map);
    const version = byRole.tag ? undefined : chooseVersion(map, byRole.repository, values, context);
    const { repository, ...others } = { ...byRole, ...(version && { tag: version }) };
    if (!repository)
        return withHub(map, others);
    return isBlock && !others.registry && /^(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?$/i.test(scalarOf(repository) ?? '')
        ? { ...others, registry: repository }
        : { ...others, repository };
}
function rolesOf(into, map) {
    const byRole = {};
    for (const entry of map.entries) {
        const role = into.names.roleOf(entry.key.literal ?? '');
        if (role && scalarOf(entry) !== null)
            byRole[role] = entry;
    }
    if (ignoresDigest(map))
        delete byRole.digest;
    else if (!byRole.digest && (0,yaml_node .w4)(map, parts .eg.cilium.switch)) {
        const generic = scalarEntry(map, parts .eg.cilium.digest);
        if (generic)
            byRole.digest = generic;
    }
    return byRole;
}
 
function withHub(map, found) {
    const hub = found.registry || !hasText(found.tag) || !(0,yaml_node .w4)(map, 'image')
        ? undefined
        : scalarEntry(map, parts .eg.istio.registry);
    return hasText(hub) && hub ? { ...found, registry: hub } : found;
}
 
function chooseShortName(map, { registry, repository }) {
    const image = scalarEntry(map, 'image');
    const [name, prefix] = [scalarOf(image), scalarOf(repository)];
    if (!name || !prefix || registry || prefix.endsWith(`/${name}`) || /[@:]|^[^/]*\./.test(name))
        return undefined;
    return (0,parse .$q)(`${prefix}/${name}`).ok ? image : undefined;
}


function chooseName(map, isBlock, found, values) {
    const { registry, tag, digest } = found;
    const [imageKey, repoKey, nameKey] = parts .x5.inBlock.repository;
    const image = scalarEntry(map, imageKey);
    if (image)
        return isNameOf(image, found) ? image : undefined;
    if (!isBlock || ((0,yaml_node .w4)(map, parts .Of.key) && !registry && !values))
        return undefined;
    const isVersioned = [tag, digest, scalarEntry(map, parts .x5.inBlock.tag[0])].some(hasText);
    const name = scalarEntry(map, nameKey);
    return scalarEntry(map, repoKey) ?? (isVersioned || isLoneName(name) ? name : undefined);
}
function isNameOf(image, { registry, tag, digest }) {
    const text = scalarOf(image) ?? '';
    return isSplit(text, tag, digest) || (!(0,image_written .Xj)(text) && [tag, digest, registry].some(hasText));
}
 
function isLoneName(name) {
    const text = scalarOf(name) ?? '';
    return text.includes('/') && !(0,image_written .Xj)(text) && (0,plausible .gn)(text, false);
}
 
; 



 
function findSlots({ text, source }, map, { name, tag, digest }, keys) {
    const digestSlot = digest ? undefined : findSlot({ text, source }, map, tag ?? name, keys.digest);
    const tagSlot = tag || !name ? undefined : findSlot({ text, source }, map, name, keys.tag);
    return { ...(digestSlot && { digestSlot }), ...(tagSlot && { tagSlot }) };
}


function findSlot({ text, source }, map, sibling, key) {
    const empty = (0,yaml_node .w4)(map, key);
    const bare = (0,image_keys .sZ)(key) ? { bare: true } : {};
    if (empty) {
        const slot = source.quoted || empty.value ? undefined : emptySlot(text, (0,yaml_source .SU)(source, empty.key.end));
        return slot && { ...slot, ...bare };
    }
    if (!sibling?.key || sibling.aliased)
        return undefined;
    return map.flow
        ? flowSlot(text, sibling, sibling.key.span, key)
        : blockSlot(text, sibling, sibling.key.span.start, key);
}
 
function emptySlot(text, keyEnd) {
    const colon = /^["']?[ \t]*:(?=[ \t]*(?:[\r\n#,}]|$))/.exec(text.slice(keyEnd, keyEnd + 160))?.[0];
    return colon === undefined ? undefined : { offset: keyEnd + colon.length, before: ' ', after: '', fills: true };
}
function blockSlot(text, sibling, keyStart, key) {
    if (sibling.quoted || sibling.style === 'block' || text.slice(keyStart, sibling.span.start).includes('\n'))
        return undefined;
    const line = lineOf(text, keyStart, sibling.span.end, /["']?[ \t]*(?:#[^\n]*?)?(?=\r?\n|\r?$)/y);
    if (line === null)
        return undefined;
    return { offset: line.end, before: `${line.breaks}${line.indent}${key}: `, after: '', key };
}
function flowSlot(text, sibling, keySpan, key) {
    const keyQuote = quoteBefore(text, keySpan.start);
     
    const json = keyQuote.endsWith('"') ? keyQuote : '';
    const valueQuote = sibling.style === 'plain' ? json : quoteBefore(text, sibling.span.start);
    const colon = /^[ \t]*:[ \t]*/.exec(text.slice(keySpan.end + keyQuote.length, sibling.span.start))?.[0] ?? ':';
    const colonOf = keyQuote === '' && !/[ \t]$/.test(colon) ? `${colon} ` : colon;
    const offset = sibling.span.end + (sibling.style === 'plain' ? 0 : valueQuote.length);
    const alone = sibling.quoted ? null : lineOf(text, keySpan.start, offset, /[ \t]*,?[ \t]*(?=\r?\n|\r?$)/y);
    const comma = alone ? `,${alone.breaks}${alone.indent}` : /\s$/.test(colonOf) ? ', ' : ',';
    return { offset, before: `${comma}${keyQuote}${key}${keyQuote}${colonOf}${valueQuote}`, after: valueQuote, key };
}


function lineOf(text, from, to, rest) {
    let start = from;
    while (start > 0 && text[start - 1] !== '\n' && /[\s"'\ufeff-]/.test(text[start - 1] ?? ''))
        start--;
    const before = text.slice(start, from).replace('\ufeff', '');
    rest.lastIndex = to;
    if ((start > 0 && text[start - 1] !== '\n') || !/^[\s-]*["']?$/.test(before) || !rest.test(text))
        return null;
    const end = rest.lastIndex;
    const crlf = text.startsWith('\r', end);
     
    const isLast = end + (crlf ? 1 : 0) >= text.length;
    const indent = before.replace(/["']$/, '').replace(/-/g, ' ');
    return { end, indent, breaks: crlf || (isLast && text[start - 2] === '\r') ? '\r\n' : '\n' };
}
 
function quoteBefore(text, index) {
    return /(?:\\*"|''?)?$/.exec(text.slice(Math.max(0, index - 8), index))?.[0] ?? '';
}
 
; 










function findImageMap(into, map, place, context, isBlock) {
    const whole = (0,merge .xq)(map);
    const around = { isBlock, isInBlock: isBlock || (0,image_keys .K1)(place.outerKey), values: place.values };
    const found = chooseParts(into, whole, around, context);
    if (!found)
        return new Set();
    const entries = Object.values(found);
    const isOwn = (entry) => map.entries.includes(entry);
    const own = pick(found, isOwn);
    const merged = toParts(context, pick(found, (entry) => !isOwn(entry)));
    const parts = toParts(context, own, merged);
    if (Object.keys(parts).length === 0) {
        if (isBlock || found.repository)
            addMerged(into, place, context, found);
        return new Set(entries);
    }
    const by = isBlock ? 'image.block' : 'image.parts';
    const texts = { text: into.text, source: context.source };
    const { digestSlot, ...slots } = findSlots(texts, map, { ...parts, name: parts.repository }, slotKeys(found));
    (0,collect .PQ)(into, {
        path: place.path,
        shape: 'map',
        by,
        parts,
        context,
        ...(Object.keys(merged).length > 0 && { merged }),
        ...slots,
        ...(digestSlot && !ignoresDigest(map) && { digestSlot }),
        ...pullPolicyOf(map, context),
    });
     
    const name = isBlock && found.repository ? scalarEntry(map, 'name') : undefined;
    return new Set(name ? [...entries, name] : entries);
}
 
function addMerged(into, place, context, found) {
    const parts = toParts(context, found);
    if (Object.keys(parts).length > 0)
        (0,collect .PQ)(into, { path: place.path, shape: 'map', by: 'image.block', parts, context });
}
function pick(found, wanted) {
    return Object.fromEntries(Object.entries(found).filter(([, entry]) => wanted(entry)));
}
 
function slotKeys({ tag, digest }) {
    return { tag: tag ? (0,yaml_node .ws)(tag.key) : 'tag', digest: digest ? (0,yaml_node .ws)(digest.key) : 'digest' };
}
 
; 









 
function findParameterImages(into, list, path, context, by) {
    return findImages(into, readParameters(list, path), context, by);
}
 
function findParameterEntries(into, map, path, context, by) {
    return findImages(into, readEntries(map, path), context, by);
}
 
function findImages(into, parameters, context, by) {
    const groups = new Map();
    for (const [name, { path, item, value }] of parameters) {
        const said = splitParameter(name, into.names);
         
        if (!said || ((0,yaml_node .Ru)(value) === '' && said.role !== 'digest'))
            continue;
        const group = groups.get(said.prefix) ?? { path, items: [], parts: {}, named: said.named };
        group.items.push(item);
        group.parts[said.role] = (0,scan_parts .B)(context.source, value);
        groups.set(said.prefix, group);
    }
    for (const [prefix, group] of groups)
        takeName(group, parameters.get(prefix), context);
    return addGroups(into, [...groups.values()].filter(parameters_isImage), context, by);
}
 
function readParameters(list, path) {
    const parameters = new Map();
    for (const [index, item] of list.items.entries()) {
        const node = (0,yaml_node .hd)(item);
        if (node?.kind !== 'map')
            continue;
        const whole = (0,merge .xq)(node);
        const value = (0,yaml_node .hd)((0,yaml_node .w4)(whole, 'value')?.value);
        const name = (0,yaml_node .b6)(whole, 'name');
        if (value?.kind !== 'scalar' || name === undefined)
            continue;
        parameters.set(name, { path: `${path}[${index}]`, item: node, value });
    }
    return parameters;
}
function readEntries(map, path) {
    const parameters = new Map();
    for (const entry of (0,merge .xq)(map).entries) {
        const value = (0,yaml_node .hd)(entry.value);
        if (value?.kind === 'scalar')
            parameters.set((0,yaml_node .ws)(entry.key), { path: entryPath(path, entry.key), item: entry, value });
    }
    return parameters;
}
 
function takeName({ parts, items }, whole, context) {
    if (whole === undefined || parts.repository)
        return;
    const text = (0,yaml_node .Ru)(whole.value);
    const isSplit = parts.digest?.text && !parts.tag && !text.includes('@');
    if (text === '' || ((0,image_written .Xj)(text) && !isSplit))
        return;
    parts.repository = (0,scan_parts .B)(context.source, whole.value);
    items.push(whole.item);
}
function parameters_isImage({ parts, named }) {
    if (named)
        return Boolean(parts.repository || parts.tag || parts.digest);
    const versioned = Boolean(parts.tag?.text || parts.digest?.text);
    return versioned && parts.repository !== undefined && (0,parse .$q)(parts.repository.text).ok;
}
function addGroups(into, groups, context, by) {
    const used = new Set();
    for (const { path, items, parts } of groups) {
        for (const item of items)
            used.add(item);
        (0,collect .PQ)(into, { path, shape: 'parameter', by, parts, context });
    }
    return used;
}
 
function splitParameter(name, names) {
    const dot = name.lastIndexOf('.');
    const [prefix, key] = [name.slice(0, Math.max(0, dot)), name.slice(dot + 1)];
    const [owner = '', outer = ''] = prefix
        .split('.')
        .reverse()
        .map((part) => part.replace(/\[\d+\]$/, ''));
    const inBlock = (0,image_keys .K1)(owner) || (0,image_keys .sM)(outer);
    const role = names.roleOf(key) ?? (inBlock ? blockRoles.get(key) : undefined);
    if (role)
        return { prefix, role, named: inBlock };
    const flat = owner === 'global' ? null : (0,image_keys .d5)(key);
    if (flat === null || flat.role === 'registry' || (flat.role === 'repository' && !/repo(?:sitory)?$/i.test(key)))
        return null;
    return { prefix: name.slice(0, dot + 1) + flat.prefix, role: flat.role, named: true };
}
 
const blockRoles = new Map([
    ...parts .x5.inBlock.repository.map((key) => [key, 'repository']),
    ...parts .x5.inBlock.tag.map((key) => [key, 'tag']),
]);
 
; 




 
function in_parts_findImages(into, map, place, context, isBlock, may) {
    const mark = place.state?.mark;
    if (mark?.kind === 'parameters')
        return findParameterEntries(into, map, place.path, context, mark.by);
    const inMap = isBlock || may & glance .H.image ? findImageMap(into, map, place, context, isBlock) : null;
    const flat = may & glance .H.loud && !(context.versioned && place.key === 'with') ? findFlatImages(into, map, place, context) : null;
    return inMap && flat ? new Set([...inMap, ...flat]) : (inMap ?? flat);
}
 
 
var sign = __webpack_require__(46172);
; 







 
function isWithinBudget(into, context) {
    if (into.following === 0)
        return true;
    into.visited += 1;
    if (into.visited === mostVisited)
        (0,collect .cr)(into, context, null, 'its aliases lead to more than can be looked at');
    return into.visited < mostVisited;
}
 
const mostVisited = 200_000;
 
function checkMerge(into, map, context) {
    const matters = (key) => (0,glance .e_)(key) || into.names.roleOf(key) !== null || (0,image_keys .GS)(key);
    const contested = (0,merge .fK)(map, matters);
    if (contested)
        (0,collect .cr)(into, context, contested.key, 'a merge key behind this key brings it, too, and tools differ in which counts');
    if ((0,merge .xq)(map).cut)
        (0,collect .cr)(into, context, null, 'a map merges more than 1,000 others');
}
 
function isBlockAt(key, outerKey) {
    return ((0,glance .e_)(key) && ((0,image_keys .K1)(key) || (0,image_keys .sM)(key))) || (0,image_keys .sM)(outerKey);
}
 
function isMute(node, isBlock, { hints }) {
    if (node.kind !== 'map' || isBlock)
        return false;
    return hints !== null && !(0,sign .cM)(hints, node.start, node.end);
}
 
function isMetadata(map, place) {
    if (place.key === 'openAPIV3Schema')
        return (0,yaml_node .w4)(map, 'properties') !== undefined || (0,yaml_node .b6)(map, 'type') !== undefined;
    return place.path === '' && !isObject(map) && ((0,yaml_node .b6)(map, '$schema') ?? '').includes('json-schema.org');
}
 
function isSaying(value, { hints }) {
    return value.kind !== 'map' || hints === null || (0,sign .cM)(hints, value.start, value.end);
}
 
 
var kustomize = __webpack_require__(78367);
; 















function findKustomizeImages(into, list, path, context, by) {
    for (const [index, item] of list.items.entries()) {
        const node = (0,yaml_node .hd)(item);
        if (node?.kind === 'map')
            addKustomizeEntry(into, node, `${path}[${index}]`, context, by);
        if (node?.kind === 'scalar')
            addKustomizeText(into, node, `${path}[${index}]`, context, by);
    }
}
 
function addKustomizeEntry(into, map, path, context, by) {
    const whole = (0,merge .xq)(map);
    const entryOf = (key) => (0,yaml_node .w4)(whole, key);
    const newName = partIn(context, entryOf(kustomize .r.name));
    const name = newName ?? partIn(context, entryOf(kustomize .r.selects));
    const tag = partIn(context, entryOf(kustomize .r.tag));
    const digest = partIn(context, entryOf(kustomize .r.digest));
    if (!name || !(tag || digest || newName || entryOf(kustomize .r.suffix)))
        return;
    const isPattern = !newName && (0,kustomization .Gk)(name.text);
    const repository = isPattern ? undefined : (newName ?? nameOf(name));
    const all = { ...(repository && { repository }), ...(tag && { tag }), ...(digest && { digest }) };
    if (Object.keys(all).length === 0)
        return;
    const slots = findSlots({ text: into.text, source: context.source }, map, { tag, digest, name }, { tag: kustomize .r.tag, digest: kustomize .r.digest });
    (0,collect .PQ)(into, { path, shape: 'kustomize', by, ...splitMerged(context, map, whole, all), context, ...slots });
}
 
function splitMerged({ source }, map, whole, all) {
    if (whole === map)
        return { parts: all };
    const own = new Set(map.entries.map(({ key }) => (0,yaml_source .SU)(source, key.start)));
    const split = (isWanted) => Object.fromEntries(Object.entries(all).filter(([, { key }]) => isWanted(key !== undefined && own.has(key.span.start))));
    const parts = split((isOwn) => isOwn);
    return Object.keys(parts).length === 0 ? { parts: all } : { parts, merged: split((isOwn) => !isOwn) };
}


function nameOf(name) {
    const end = name.nameEnd ?? name.span.end;
    return { ...name, text: (0,image_written .Pv)(name.text), span: { start: name.span.start, end }, nameEnd: end };
}
function addKustomizeText(into, node, path, context, by) {
    const text = (0,yaml_node .ws)(node);
    const from = /^[^=${]*=/.exec(text)?.[0].length ?? 0;
    const written = (0,template .xb)(text.slice(from))?.filled ?? text.slice(from);
    if ((0,plausible .gn)(written, true)) {
        addReference(into, node, { path, key: 'images', shape: 'kustomize', by }, context, from);
    }
    else if ((0,plausible .dw)(text))
        (0,collect .uj)(into, context, path, node);
}
 
function itemKey(listKey, item) {
    return item?.kind === 'map' && !(0,image_keys .sM)(listKey) ? '' : listKey;
}
 
 
var machine = __webpack_require__(21651);
; 





 
const schema = { by: 'schema', why: 'a schema' };
const passing_status = { by: 'kubernetes.status', why: 'a status' };
const others = { by: keys .bt.id, why: keys .bt.why };
 
function passedAt(into, map, key, value, state) {
    const mark = state?.mark;
    if (mark?.kind === 'ignore' && !(mark.text && value.kind !== 'scalar'))
        return mark;
    if (mark?.kind === 'image' && mark.builtBy !== undefined && isBuilt(map, mark.builtBy))
        return { by: mark.by, why: machine .jO };
    if ((0,image_keys .lO)(key) && !into.names.references.has(key))
        return others;
    return key === 'status' && value.kind !== 'scalar' && isUnlabelled(map) ? passing_status : null;
}
 
function isBuilt(map, key) {
    const value = (0,yaml_node .hd)((0,yaml_node .w4)(map, key)?.value);
    return value !== null && (value.kind !== 'scalar' || /^[.~/$]|:\/\/|\//.test((0,yaml_node .Ru)(value)));
}
 
; 









function walkPatch(into, map, { path: at }, outer, walk) {
    const entry = (0,yaml_node .w4)(map, 'value');
    const target = readTarget(into, map);
    if (!target || !entry)
        return false;
    if ((0,yaml_node .b6)(map, 'op') === 'test')
        return true;
    const path = `${at}.value`;
    const context = { ...outer, patch: { from: path, to: target.place.path } };
    const value = (0,yaml_node .hd)(entry.value);
    if (value?.kind === 'scalar')
        visitValue(into, value, entry.key, path, target, context);
    else if (!takesParameter(into, value, path, target, context))
        walk(into, entry.value, { ...target.place, path }, context);
    return true;
}
function readTarget(into, map) {
    const pointer = (0,yaml_node .b6)(map, 'path');
    if (!pointer?.startsWith('/') || !(0,yaml_node .w4)(map, 'value') || (0,yaml_node .b6)(map, 'op') === undefined)
        return null;
    const keys = pointer
        .split('/')
        .slice(1)
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    let place = { path: '', key: '', outerKey: '', values: false, state: into.names.shapes.unknown };
    let around = place;
    for (const key of keys) {
        around = place;
        place = stepTo(place, key);
    }
    return { place, around };
}
function stepTo({ path, key: above, outerKey, values, state }, key) {
    if (key === '-' || /^\d+$/.test(key)) {
        const item = state?.next(null) ?? null;
        return { path: `${path}[${key}]`, key: '', outerKey: above || outerKey, values, state: item };
    }
    const next = state?.next(key) ?? null;
    return {
        path: (0,yaml_path .a8)(path, key),
        key,
        outerKey: above || outerKey,
        values: values || next?.mark?.kind === 'values',
        state: next,
    };
}
function visitValue(into, value, keyNode, path, { place }, context) {
    const { key, outerKey, values, state } = place;
    if (values && isReset(into, value, key, outerKey)) {
        const parts = { digest: (0,scan_parts .B)(context.source, value) };
        (0,collect .PQ)(into, { path, shape: 'map', by: 'image.block', parts, context });
        return;
    }
    const mark = state?.mark?.kind === 'image' && state.mark.beside === undefined ? state.mark : null;
    const certain = mark?.certain === true;
    const bare = mark?.bare === true || (key === 'image' && values);
    visitText(into, value, { path, key, keyNode, shape: 'reference', certain, bare, ...(mark && { by: mark.by }) }, context);
}


function isReset(into, value, key, outerKey) {
    const role = (0,image_keys .K1)(outerKey) ? into.names.roleOf(key) : (0,image_keys .d5)(key)?.role;
    return role === 'digest' && (0,yaml_node .Ru)(value) === '';
}
 
function takesParameter(into, value, path, { around }, context) {
    const mark = around.state?.mark;
    if (value?.kind !== 'map' || mark?.kind !== 'parameters')
        return false;
    return findParameterImages(into, { kind: 'sequence', items: [value] }, path, context, mark.by).has(value);
}
 
; 







 
function walkSequence(into, list, place, context, walk) {
    const mark = place.state?.mark;
    if (mark?.kind === 'kustomize') {
        findKustomizeImages(into, list, place.path, context, mark.by);
        return;
    }
    const used = mark?.kind === 'parameters' ? findParameterImages(into, list, place.path, context, mark.by) : new Set();
    const isArgs = shapeUnder(place.key, place.outerKey) === 'arg';
    const isNamed = (0,glance .e_)(place.key) || place.state?.next(null)?.mark?.kind === 'image';
    for (const [index, item] of list.items.entries()) {
        const node = (0,yaml_node .hd)(item);
        if (node && used.has(node))
            continue;
        const path = `${place.path}[${index}]`;
        const before = isArgs && node?.kind === 'scalar' ? (0,yaml_node .hd)(list.items[index - 1]) : null;
        if (isOutputFlag(before))
            continue;
        const value = flagValue(before, node);
        if (value)
            visitText(into, value, { path, key: 'image', shape: 'arg', by: 'image.flag' }, context);
        else if (node?.kind !== 'scalar' || !(0,glance .MG)(node) || isNamed)
            walk(into, item, itemPlace(place, path, node), context);
    }
}
 
function flagValue(before, node) {
    return before !== null && node?.kind === 'scalar' && isImageFlag(before, (0,yaml_node .ws)(node)) ? node : null;
}
function itemPlace(place, path, node) {
    const { key, values, state } = place;
    const isPassed = state?.mark?.kind === 'ignore' && node?.kind === 'scalar';
    return {
        path,
        key: itemKey(key, node),
        outerKey: key,
        values,
        state: isPassed ? state : (state?.next(null) ?? null),
    };
}
 
; 



function findYttCode({ text }, entry) {
    const value = (0,yaml_node .hd)(entry.value);
    if (entry.value?.kind === 'alias' || (value !== null && value.kind !== 'scalar'))
        return null;
    const isEmpty = value === null || value.start === value.end;
    const pattern = isEmpty
        ? /["']?[ \t]*:?[ \t]+(?:(?:""|''|~|null)[ \t]+)?#@[ \t]+(?=\S)/y
        : /["']?[ \t]+#@[ \t]+(?=\S)/y;
    pattern.lastIndex = isEmpty ? entry.key.end : value.end;
    if (!pattern.test(text))
        return null;
    const start = pattern.lastIndex;
    const [code = ''] = /^[^\r\n]*/.exec(text.slice(start, start + longest)) ?? [];
    return { text: `#@ ${code.trimEnd()}`, start };
}
const longest = 300;
 
; 



















 
function walk(into, node, place, context) {
    if (node?.kind === 'alias')
        follow(into, node.target, place, context);
    else if (node?.kind === 'map')
        walkMap(into, node, place, context);
    else if (node?.kind === 'sequence')
        walkSequence(into, node, place, context, walk);
    else if (node?.kind === 'scalar') {
        const { path, key, outerKey, state } = place;
        if (state?.mark?.kind === 'ignore')
            passText(into, node, { path, key, shape: 'reference' }, context, state.mark);
        else
            visitText(into, node, walk_itemPlace(place) ?? { path, key, shape: shapeUnder(key, outerKey) }, context);
    }
}
 
function walk_itemPlace({ path, state }) {
    if (state?.mark?.kind !== 'image')
        return null;
    const { by, bare, certain, scheme } = state.mark;
    return {
        ...{ path, key: 'image', shape: 'reference', by, bare: bare === true, certain: certain === true },
        ...(scheme !== undefined && { scheme }),
    };
}


function follow(into, target, place, context) {
    if (target === null)
        return;
    const roles = into.followed.get(target) ?? new Set();
    into.followed.set(target, roles);
    const role = `${place.key}\n${place.outerKey}\n${place.values}\n${place.state?.id}`;
    if (roles.has(role))
        return;
    roles.add(role);
    into.following += 1;
    walk(into, target, place, context);
    into.following -= 1;
}
function walkMap(into, map, outer, context) {
    if (!isWithinBudget(into, context))
        return;
    const isBlock = isBlockAt(outer.key, outer.outerKey);
     
    if (outer.path !== '' && (outer.state?.idle ?? true) && isMute(map, isBlock, context))
        return;
    const may = (0,glance .ML)(map, into.names.glance);
    const isInner = may & (glance .H.loud | glance .H.image) && outer.path !== '' && isObject((0,merge .xq)(map));
    const state = isInner ? (0,scan_shapes .Bb)(into.names.shapes, map) : outer.state;
    const passed = passedMap(map, outer, state);
    if (passed) {
        (0,collect .UD)(into, context, outer.path, map.start, passed);
        return;
    }
    const { path, key, outerKey, values } = outer;
    const place = { path, key, outerKey, values, state, may };
    if (may & glance .H.image)
        checkMerge(into, map, context);
    if (!walkSpecial(into, map, place, context))
        walkEntries(into, map, place, isBlock, context);
}
function passedMap(map, place, state) {
    if (isMetadata(map, place))
        return schema;
    return state?.mark?.kind === 'ignore' && !state.mark.text ? state.mark : null;
}
 
function walkSpecial(into, map, place, context) {
    const { may, state, path } = place;
    if (state?.mark?.kind === 'kustomize') {
        addKustomizeEntry(into, map, path, context, state.mark.by);
        return true;
    }
    if (may & glance .H.patch && walkPatch(into, map, place, context, walk))
        return true;
    return (may & glance .H.variable) !== 0 && walkVariable(into, map, place, context);
}
function walkEntries(into, map, place, isBlock, context) {
    const { may } = place;
    const isWhole = !place.values && imageMark(may, place) !== null && Boolean((0,yaml_node .b6)(map, 'image'));
    const used = isWhole ? null : in_parts_findImages(into, map, place, context, isBlock, may);
     
    const isQuiet = !isBlock && !(may & glance .H.loud) && (place.state?.idle ?? true);
    for (const entry of may & glance .H.image ? map.entries.filter(isWritten) : map.entries) {
        if (isQuiet && entry.value?.kind === 'scalar' && (0,glance .MG)(entry.value))
            continue;
        if (!used?.has(entry))
            walk_walkEntry(into, map, entry, place, context);
    }
    if (may & glance .H.image)
        walkMerged(into, map, place, context);
    if (may & glance .H.policy)
        gatherPullPolicy(into, map, place, context);
}
 
const isWritten = (entry) => !(0,merge .F5)(entry);
 
function walkMerged(into, map, place, context) {
    const whole = (0,merge .xq)(map);
    if (whole === map)
        return;
    const own = new Set(map.entries);
    into.following += 1;
    for (const entry of whole.entries) {
        if (!own.has(entry) && isWithinBudget(into, context))
            walk_walkEntry(into, whole, entry, place, context);
    }
    into.following -= 1;
}
function walk_walkEntry(into, map, entry, place, context) {
    const key = (0,yaml_node .ws)(entry.key);
    const value = (0,yaml_node .hd)(entry.value);
    const state = place.state?.next(key) ?? null;
    if ((0,glance .e_)(key))
        walkCode(into, entry, place, state, context);
    if (value === null)
        return;
    const passed = passedAt(into, map, key, value, state);
    if (passed)
        passEntry(into, entry, value, { ...place, state }, passed, context);
    else if (value.kind === 'scalar')
        walkText(into, map, entry, place, state, context);
    else if (!(state?.idle ?? true) || !isMute(value, isBlockAt(key, place.key), context)) {
        const values = place.values || state?.mark?.kind === 'values';
        const inner = { path: entryPath(place.path, entry.key), key, outerKey: place.key, values, state };
        walk(into, entry.value, inner, context);
    }
}
 
function walkCode(into, entry, place, state, context) {
    const code = (0,image_keys .lu)((0,yaml_node .ws)(entry.key)) ? findYttCode(context.source, entry) : null;
    if (code === null || state?.mark?.kind === 'ignore')
        return;
    (0,collect .jh)(into, context, entryPath(place.path, entry.key), code.start, code.text);
}
function passEntry(into, { key }, value, place, passed, context) {
    const path = entryPath(place.path, key);
    const { mark } = place.state ?? {};
    if (mark?.kind === 'ignore' && mark.text && value.kind === 'scalar')
        passText(into, value, { path, key: (0,yaml_node .ws)(key), keyNode: key, shape: 'reference' }, context, passed);
    else if (isSaying(value, context))
        (0,collect .UD)(into, context, path, key.start, passed);
}
function walkText(into, map, entry, place, state, context) {
    const key = (0,yaml_node .ws)(entry.key);
    const value = (0,yaml_node .hd)(entry.value);
    if (value?.kind !== 'scalar')
        return;
    if (entry.value?.kind === 'alias' && !(0,glance .e_)(key) && state?.mark?.kind !== 'image')
        return;
    if (context.versioned && state?.mark?.kind !== 'image' && isBuildInput(key, place))
        return;
    const said = textPlace(map, entry, state?.mark, place, context);
    visitText(into, value, said, context);
}
function gatherPullPolicy(into, map, place, context) {
    const { pullPolicy } = pullPolicyOf(map, context);
    if (!pullPolicy)
        return;
    into.pullPolicies.push({ ...pullPolicy, path: (0,yaml_source .Yo)(place.path), document: context.document });
}
 
; 



















const maxEmbedding = 4;


function scanFile(file, text, fields, shapes) {
    const result = {
        file,
        occurrences: [],
        looseDigests: [],
        pullPolicies: [],
        unreadable: [],
        templated: [],
        passedOver: [],
    };
    const names = (0,scan_names .E)(fields, shapes);
    const sign = names.findSign(text);
     
    const always = (0,scan_shapes .j_)(file);
    if (!always && sign < 0)
        return result;
    const source = { text, offsets: null };
    const scan = { file, text, source, roots: [], sign, always, lines: (0,lines .l)(text), names, result };
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const documents = (0,yaml_documents .Z)(text, start, text.length);
    for (const document of documents)
        scanDocument(scan, document);
    const isWhole = start === 0 && scan.roots.length === documents.length;
    return isWhole && isOfValues(scan) ? { ...result, read: { source: scan.source, roots: scan.roots } } : result;
}
 
function isOfValues({ file, result }) {
    return result.objects === undefined && result.occurrences.length > 0 && !isJson(file) && !(0,scan_shapes .j_)(file);
}
function scanDocument(scan, range) {
    const { shapes } = scan.names;
    const slice = scan.text.slice(range.start, range.end);
    const hasSign = scan.sign >= range.start && scan.sign < range.end;
    if (!(scan.always || hasSign || scan.names.findSign(slice) >= 0))
        return;
    const margin = readMargin(slice);
    const seen = { named: /^metadata:/m.test(slice), file: scan.file, values: false, root: null };
    const known = margin === null ? null : shapes.open({ ...margin, ...seen });
    if (known?.mark?.kind === 'ignore' && known.mark.why === 'a schema') {
        passOver(scan, { ...known.mark, path: '', document: range.index, at: margin_startOf(slice, range) });
        return;
    }
    const { source } = scan;
    const read = isJson(scan.file) ? (0,yaml_document .V)(source, range) : (0,yaml_document .u)(source, range);
    const hints = scan.names.findHints(slice, range.start);
    const context = contextOf(read.root, { document: range.index, source, hints, file: scan.file, text: slice, shapes });
    if (context.kind !== '')
        scan.result.objects = true;
    keepRoot(scan, read);
    if ((0,file_name .y)(scan.file) || context.apiVersion.startsWith('kustomize.config.k8s.io/'))
        scan.result.kustomization = (0,kustomization .kG)(read.root, {
            file: scan.file,
            document: range.index,
            source,
            within: '',
        });
    const mark = isTestSuite(read.root) ? testSuite : context.state?.mark;
    if (mark?.kind === 'ignore') {
        passOver(scan, { ...mark, path: '', document: range.index, at: margin_startOf(slice, range) });
        return;
    }
    reportProblem(scan, read);
    scan_collect(scan, read, slice, context);
}
function keepRoot({ roots }, { root, problem, template }) {
    if (problem === null && !template)
        roots.push(root);
}
const testSuite = { kind: 'ignore', by: 'helm-unittest', why: 'a test of a chart' };
function passOver({ file, lines, result }, { at, ...passed }) {
    result.passedOver.push({ file, line: lines.at(at).line, ...passed });
}
function scan_collect(scan, read, slice, context) {
    const collection = openCollection(scan);
    const place = placeOfRoot('', context.state);
    if (context.state?.rest === 'nothing')
        walkClosed(collection, read.root, place, context);
    else
        walk(collection, read.root, place, context);
    const { result } = scan;
    const found = finish(scan.file, scan.text, scan.lines, collection.drafts, readFacts(read.root, slice));
    const marked = markAliases({ occurrences: found, looseDigests: (0,collect .c7)(collection) }, read.root, slice);
    const { occurrences } = marked;
    result.occurrences.push(...occurrences);
    result.looseDigests.push(...marked.looseDigests);
    for (const { at, ...value } of collection.templated) {
        const { line, column } = scan.lines.at(at);
        result.templated.push({ file: scan.file, line, column, ...value });
    }
    for (const passed of collection.passedOver)
        passOver(scan, passed);
    for (const { at, reason } of collection.problems)
        addUnreadable(scan, at, reason);
    const beside = new Set(occurrences.map((occurrence) => occurrence.pullPolicy?.span.start));
    for (const { value, span, path, document } of collection.pullPolicies) {
        if (!beside.has(span.start))
            result.pullPolicies.push({ value, span, path, document, ...locate(scan.lines, span) });
    }
}
function openCollection(scan) {
    return {
        text: scan.text,
        names: scan.names,
        drafts: [],
        looseDigests: [],
        pullPolicies: [],
        seen: new Set(),
        followed: new Map(),
        following: 0,
        visited: 0,
        problems: [],
        templated: [],
        passedOver: [],
        embed: scan_embed,
    };
}
 
function scan_embed(collection, source, path, outer) {
    if (outer.embedding >= maxEmbedding)
        return;
    const lenient = /\.(?:ya?ml|json)$|^values$/.test((0,yaml_path .O0)(path) ?? '');
    for (const range of (0,yaml_documents .Z)(source.text, 0, source.text.length)) {
        const text = source.text.slice(range.start, range.end);
        if (collection.names.findSign(text) < 0)
            continue;
        const { root } = (0,yaml_document .u)(source, range, lenient);
        if (root === null || root.kind === 'scalar')
            continue;
        const hints = collection.names.findHints(text, range.start);
        const values = isValuesKey(path);
        const { shapes } = collection.names;
        const inner = contextOf(root, { document: outer.document, source, hints, file: '', text, shapes, values });
        const at = range.index === 0 ? path : `${path}#${range.index}`;
        const place = placeOfRoot(at, inner.state, values && inner.kind === '');
        const context = { ...inner, embedding: outer.embedding + 1, at, owner: findOwner(path, outer) };
        if (inner.state?.mark?.kind === 'ignore')
            (0,collect .UD)(collection, inner, at, range.start, inner.state.mark);
        else
            walk(collection, root, place, context);
    }
}
function isJson(file) {
    return file.endsWith('.json');
}
 
 
var candidate = __webpack_require__(43702);
; 






async function settleTemplates(workspace, results, findValues) {
    const charts = new Map();
    return Promise.all(results.map(async (result) => {
        const root = isOpen(result) ? chartOf(result.file) : null;
        if (root === null)
            return result;
        const chart = charts.get(root) ?? readChart(workspace, root);
        charts.set(root, chart);
        return settle(result, await chart, findValues);
    }));
}
function isOpen({ occurrences, templated }) {
    return templated.some(({ text }) => chart_templates_named.test(text)) || occurrences.some(({ unless }) => unless !== undefined);
}
const chart_templates_named = /(?:include|template)\s+"[^"]+"/;
 
function chartOf(file) {
    return /^(.*\/|)templates\//.exec(file)?.[1] ?? null;
}
async function readChart(workspace, root) {
    const [values, helpers] = await Promise.all(['values.yaml', 'templates/_helpers.tpl'].map((file) => workspace.read(root + file)));
    return {
        values: values?.ok ? readRoot(values.text) : null,
        defines: helpers?.ok ? findDefines(helpers.text) : new Map(),
    };
}
function readRoot(text) {
    const [range] = (0,yaml_documents .Z)(text, 0, text.length);
    return range === undefined ? null : (0,yaml_document .u)({ text, offsets: null }, range).root;
}
function findDefines(text) {
    const heads = [...text.matchAll(/\{\{-?\s*define\s+"([^"]{1,200})"\s*-?\}\}/g)];
    return new Map(heads.map(({ 1: name = '', index }, at) => [name, text.slice(index, heads[at + 1]?.index ?? text.length)]));
}
function settle(result, { values, defines }, findValues) {
    const taken = new Map(result.templated.map((each) => [each, findValues(expand(each.text, defines))]));
    const takenBy = (each) => taken.get(each) ?? [];
    const isSettled = (each) => takenBy(each).length > 0;
    const isDead = ({ unless }) => unless !== undefined && isGiven(values, unless);
    const settled = result.templated.filter(isSettled).map((each) => ({ ...toPassed(each), takes: takenBy(each) }));
    const passed = [...settled, ...result.occurrences.filter(isDead).map(toPassed)];
    if (passed.length === 0)
        return result;
    return {
        ...result,
        templated: result.templated.filter((each) => !isSettled(each)),
        occurrences: result.occurrences.filter((each) => !isDead(each)),
        passedOver: [...result.passedOver, ...passed],
    };
}
function toPassed({ file, line, path, document }) {
    return { file, line, path, document, ...chart_values .N };
}
 
const maxSteps = 20;
 
function expand(text, defines) {
    const names = new Set(includesIn(text));
    let whole = text;
    for (const name of names) {
        const body = defines.get(name);
        if (body === undefined || names.size > maxSteps)
            continue;
        whole += body;
        for (const inner of includesIn(body))
            names.add(inner);
    }
    return whole;
}
function includesIn(text) {
    return [...text.matchAll(/(?:include|template)\s+"([^"]{1,200})"/g)].map(([, name = '']) => name);
}
 
function isGiven(values, path) {
    let node = (0,yaml_node .hd)(values);
    for (const key of path)
        node = node?.kind === 'map' ? (0,yaml_node .hd)((0,yaml_node .w4)(node, key)?.value) : null;
    return node?.kind === 'scalar' ? (0,yaml_node .Ru)(node) !== '' : node !== null;
}
 
 
var file_path = __webpack_require__(27390);
 
var repository_deploying = __webpack_require__(63143);
; 
 
function unreadableFile(file, reason) {
    return { ...nothingIn(file), unreadable: [{ file, line: 1, column: 1, reason }] };
}
 
function nothingIn(file) {
    return { file, occurrences: [], looseDigests: [], pullPolicies: [], unreadable: [], templated: [], passedOver: [] };
}
 
function saysSomething({ kustomization, deploying, occurrences, looseDigests, pullPolicies, unreadable, templated, passedOver, }) {
    return (kustomization !== undefined ||
        deploying !== undefined ||
        occurrences.length +
            looseDigests.length +
            pullPolicies.length +
            unreadable.length +
            templated.length +
            passedOver.length >
            0);
}
 
 
var fields = __webpack_require__(31569);
; 




async function findNamed(workspace, entries, results) {
    const listed = new Set(entries.flatMap(({ path }) => [path, (0,file_path .gN)(path)]));
    const named = new Set();
    for (const { file, kustomization, deploying } of results) {
        const paths = namesOf(kustomization).map((name) => (isFileName(name) ? (0,file_path .dx)((0,file_path .gN)(file), name) : null));
        for (const path of [...paths, ...(deploying?.values ?? [])])
            if (path !== null && !listed.has(path))
                named.add(path);
    }
    const found = await Promise.all([...named].map(async (path) => ((await workspace.read(path)).ok ? [{ path, unreadable: null }] : [])));
    return found.flat();
}
function namesOf(kustomization) {
    if (kustomization === undefined)
        return [];
    const { includes, patches, transformers, generators, charts } = kustomization;
    const plugins = [...transformers, ...generators].map(({ text }) => text);
    const values = charts.flatMap((chart) => [
        ...[(0,fields .M8)(chart, 'valuesFile'), (0,fields .M8)(chart, 'values')].filter((name) => name !== null),
        ...(0,fields .NE)(chart, 'additionalValuesFiles'),
    ]);
    return [...includes, ...patches.flatMap(({ path }) => path ?? []), ...plugins, ...values];
}
 
function isFileName(name) {
    return name.length < 1000 && !/:\/\/|[\n?]|(?:^|\/)\.{0,2}$/.test(name);
}


async function findMissingModules(workspace, entries, isIgnored) {
    const modules = await workspace.read('.gitmodules');
    if (!modules.ok)
        return [];
    const lines = modules.text.split('\n').map((line) => /^\s*path\s*=\s*(.+?)\s*$/.exec(line)?.[1] ?? null);
    const results = await Promise.all(lines.map(async (path, index) => {
        if (path === null || isIgnored((0,file_path .zX)(path, 'kustomization.yaml')))
            return [];
        if (entries.some((entry) => entry.path.startsWith(`${path}/`)))
            return [];
        const below = await workspace.below(path);
         
        if (below.ok ? below.files.size > 0 : /holds more/.test(below.reason))
            return [];
        const reason = `the submodule ${path} is not checked out, so what it holds was not read`;
        return [{ file: '.gitmodules', line: index + 1, column: 1, reason }];
    }));
    return results.flat();
}
 
function withoutIgnored(entries, isIgnored) {
    return entries.flatMap((entry) => {
        if (!isIgnored(entry.path))
            return [entry];
        const [path, ...links] = (entry.links ?? []).filter((link) => !isIgnored(link));
        return path === undefined ? [] : [{ path, unreadable: entry.unreadable, ...(links.length > 0 && { links }) }];
    });
}
 
function findPointer(text) {
    return text.startsWith('version https://git-lfs.github.com/spec/')
        ? 'it is a pointer of Git LFS, and the file that is deployed is not here; fetch it ("git lfs pull", or "lfs: true" of actions/checkout)'
        : null;
}
 
; 




 
const batchSize = 32;
async function readEntry(workspace, scan, entry) {
    const not = (reason) => ({ scan: unreadableFile(entry.path, reason), work: 0 });
    if (entry.unreadable !== null)
        return not(entry.unreadable);
    const content = await workspace.read(entry.path);
    if (!content.ok)
        return not(content.reason);
    const pointer = findPointer(content.text);
    if (pointer !== null)
        return not(pointer);
    const [deploying] = (0,repository_deploying ._e)(entry.path, content.text);
    const scanned = scan(entry.path, content.text);
    const linked = {
        ...scanned,
        ...(entry.links && { links: entry.links }),
        ...(deploying && { deploying }),
    };
    return { scan: linked, work: content.text.length / (namesImages(scanned) ? 1 : lightness) };
}
function namesImages({ occurrences, templated, unreadable }) {
    return occurrences.length + templated.length + unreadable.length > 0;
}
 
const lightness = 20;


const maxWork = 512 * 1024 * 1024;
 
const maxKept = 16 * 1024 * 1024;
function withoutText({ read: _, ...scan }) {
    return scan;
}


function openKeep(entries) {
    const hasCharts = entries.some(({ path }) => (0,file_path .bx)(path) === 'Chart.yaml');
    return hasCharts ? () => true : ({ file }) => (0,file_path .bx)(file).includes('values');
}
 
async function read_entries_readEntries(workspace, scan, entries, most = maxWork) {
    const results = [];
    const isKept = openKeep(entries);
    let work = 0;
    for (let at = 0; at < entries.length; at += batchSize) {
        const first = entries[at];
        if (work > most && first !== undefined)
            return [...results, beyond(first, entries.length - at)];
        const batch = entries.slice(at, at + batchSize).map((entry) => readEntry(workspace, scan, entry));
        const read = await Promise.all(batch);
        for (const each of read)
            work += each.work;
        const said = read.map((each) => each.scan).filter(saysSomething);
        results.push(...said.map((each) => (each.read === undefined || (work <= maxKept && isKept(each)) ? each : withoutText(each))));
    }
    return results;
}
function beyond({ path }, left) {
    const more = left === 1 ? 'this file was' : `this file and ${left - 1} behind it were`;
    return unreadableFile(path, `${more} not read: the files before it have more manifests than one run reads; judge the tree in parts (paths), or ignore what is no manifest`);
}
 
; 











 
function openReader(policy) {
    return {
        isIgnored: (0,ignore .p)(policy),
        scan: (file, text) => (0,candidate .zO)(file) && !(0,candidate .WA)(text)
            ? nothingIn(file)
            : scanFile(file, text, policy.fields, policy.shapes),
        place: (0,layout .BW)(policy),
        findJudgedValues: (text) => (0,chart_values .$)(text, (0,scan_names .E)(policy.fields)),
    };
}
 
function scanWorkspace(workspace, policy, paths) {
    return scanTree(workspace, openReader(policy), paths);
}
 
async function scanTree(workspace, reader, paths) {
    const entries = await workspace.list(paths);
    const scan = await scanEntries(workspace, reader, entries);
    if (paths !== undefined)
        return scan;
    const missing = await findMissingModules(workspace, entries, reader.isIgnored);
    return { ...scan, listed: entries, unreadable: [...scan.unreadable, ...missing] };
}


async function scanAround(workspace, policy, around) {
    const hasLanes = policy.layout.length + policy.shared.length > 0;
    const entries = hasLanes ? around : around.filter(({ path }) => (0,file_name .y)(path));
    return scanEntries(workspace, openReader(policy), entries);
}
 
async function scanEntries(workspace, reader, listed, around = { entries: [], results: [] }) {
    const entries = withoutIgnored(listed, reader.isIgnored);
    const results = await read_entries_readEntries(workspace, reader.scan, entries);
    const all = { entries: [...around.entries, ...entries], results: [...around.results, ...results] };
    const named = withoutIgnored(await findNamed(workspace, all.entries, all.results), reader.isIgnored);
    const read = [...results, ...(await read_entries_readEntries(workspace, reader.scan, named))];
    const settled = await settleTemplates(workspace, read, reader.findJudgedValues);
    return gather([...entries, ...named], settled, reader);
}
function gather(entries, results, reader) {
    const paths = entries.flatMap(({ path, unreadable }) => (unreadable === null ? [path] : []));
    return {
        entries,
        listed: null,
        files: paths.length,
        occurrences: results.flatMap((result) => placeAll(result, reader)),
        looseDigests: new Map(results.flatMap((result) => placeLoose(result, reader))),
        pullPolicies: results.flatMap((result) => placePullPolicies(result, reader)),
        unreadable: results.flatMap((result) => result.unreadable),
        kustomizations: new Map(results.flatMap(({ file, kustomization }) => (kustomization ? [[file, kustomization]] : []))),
        deploying: results.flatMap(({ deploying }) => deploying ?? []),
        paths,
        read: new Map(results.flatMap(({ file, read }) => (read ? [[file, read]] : []))),
        objects: new Set(results.flatMap(({ file, objects }) => (objects ? [file] : []))),
        templated: results.flatMap(({ file, templated }) => templated.map((value) => ({ ...value, environment: reader.place(file, value.path).environment }))),
        passedOver: results.flatMap((result) => result.passedOver),
    };
}
 
function scanText(name, content, reader) {
    return gather([{ path: name, unreadable: null }], [content.ok ? reader.scan(name, content.text) : unreadableFile(name, content.reason)], reader);
}
 
function placeAll(result, reader) {
    return result.occurrences.map((occurrence) => {
        const { environment, place } = reader.place(result.file, occurrence.path);
        const others = findOthers(occurrence, environment, result, reader);
         
        return others === null ? { ...occurrence, environment, place } : { ...occurrence, environment, place, ...others };
    });
}
 
function findOthers({ path, alsoAt = [] }, environment, { file, links = [] }, reader) {
    if (alsoAt.length + links.length === 0)
        return null;
    const paths = [path, ...alsoAt];
    const alsoPlaced = [file, ...links]
        .flatMap((at) => paths.map((place) => reader.place(at, place)))
        .filter((placed) => placed.environment !== null && placed.environment !== environment);
    if (alsoPlaced.length === 0)
        return null;
    return { alsoIn: [...new Set(alsoPlaced.map((placed) => placed.environment))], alsoPlaced };
}
function placePullPolicies({ file, pullPolicies }, reader) {
    return pullPolicies.map((policy) => ({ ...policy, file, environment: reader.place(file, policy.path).environment }));
}
function placeLoose(result, reader) {
    const { file, looseDigests } = result;
    if (looseDigests.length === 0)
        return [];
    const placed = looseDigests.map((loose) => {
        const { environment, place } = reader.place(file, loose.path);
        return { ...loose, environment, place, ...findOthers(loose, environment, result, reader) };
    });
    return [[file, placed]];
}
 

  }),

  30071:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  conventions)
  });
  var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7935);
  var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92921);
  var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93990);



 
const others = [
    {
        id: 'tekton.parameter',
        source: 'https://tekton.dev/docs/pipelines/tasks/#specifying-parameters',
        certainty: 'certain',
        takes: 'a parameter that a step of Tekton takes as its image, whatever it is called',
    },
    {
        id: 'docker-url',
        source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#example-using-a-docker-hub-action',
        certainty: 'convention',
        takes: '`uses: docker://…`, `ubuntu:docker://…`',
        scheme: 'docker://',
    },
    {
        id: 'docker-image-url',
        source: 'https://docs.docker.com/reference/compose-file/build/#additional_contexts',
        certainty: 'certain',
        takes: '`docker-image://…` of a build, `base=docker-image://…`',
        scheme: 'docker-image://',
    },
    {
        id: 'policy.fields',
        source: 'policy.md#fields',
        certainty: 'certain',
        takes: "a key that the policy's `fields` name",
    },
    {
        id: 'image.anywhere',
        source: 'https://github.com/distribution/reference/blob/main/reference.go',
        certainty: 'guess',
        takes: 'any text that is `host/path:tag` or `name@sha256:…`',
    },
];
 
const conventions = [
    _keys_js__WEBPACK_IMPORTED_MODULE_0__  .p2,
    _keys_js__WEBPACK_IMPORTED_MODULE_0__  .i2,
    _keys_js__WEBPACK_IMPORTED_MODULE_0__  .Op,
    _keys_js__WEBPACK_IMPORTED_MODULE_0__  .rA,
    _keys_js__WEBPACK_IMPORTED_MODULE_0__  .tN,
    _parts_js__WEBPACK_IMPORTED_MODULE_1__  .x5,
    _parts_js__WEBPACK_IMPORTED_MODULE_1__  .Ck,
    _parts_js__WEBPACK_IMPORTED_MODULE_1__  .Z4,
    _variables_js__WEBPACK_IMPORTED_MODULE_2__  ._X,
    _variables_js__WEBPACK_IMPORTED_MODULE_2__  .m4,
    _variables_js__WEBPACK_IMPORTED_MODULE_2__  .nP,
    ...others,
];
 

  }),

  7935:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Aq: () => (  machine),
    Op: () => (  imageList),
    bt: () => (  imageOthers),
    i2: () => (  imageNear),
    kL: () => (  container),
    p2: () => (  imageKey),
    rA: () => (  imageReference),
    tN: () => (  imageVersions),
    wN: () => (  pullPolicy)
  });
const values = 'https://helm.sh/docs/chart_best_practices/values/#naming-conventions';
 
const imageKey = {
    id: 'image.key',
    source: 'https://helm.sh/docs/chart_best_practices/pods/#images',
    certainty: 'convention',
    takes: '`image`, `webImage`, `web_image`, `imageRef`, `imageName`: a key that says image',
    keys: ['**image{,s}', '*image-{ref,reference,name,url,uri}'],
     
    unless: ['***{vm,icon}-image'],
     
    versioned: ['***url'],
};
 
const imageNear = {
    id: 'image.near',
    source: values,
    certainty: 'convention',
    takes: '`image_web`, `imageDataplane`: a key that begins with image, whose value has a version',
};
const imageList = {
    id: 'image.list',
    source: 'https://artifacthub.io/docs/topics/annotations/helm/#supported-annotations',
    certainty: 'convention',
    takes: '`images: [acme/web]`, `images: {web: acme/web}`, `images: [{name: acme/web}]`',
    keys: ['***images'],
     
    names: ['name', 'ref', 'reference', 'url', 'source'],
     
    unless: ['***registry'],
};
 
const imageReference = {
    id: 'image.reference',
    source: 'https://docs.gitlab.com/ci/yaml/#imagename',
    certainty: 'convention',
    takes: '`image: {ref: …}`, `image: {reference: …}`, `image: {name: …}`',
    keys: ['ref', 'reference', 'name'],
};
 
const imageVersions = {
    id: 'image.versions',
    source: values,
    certainty: 'convention',
    takes: '`image: {web: acme/web:1, init: acme/init:1}`',
};
 
const container = {
    source: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Container',
    key: 'container',
     
    keys: [
        '{,init,ephemeral,extra,sidecar,additional}containers',
        '{,extra,additional}{init,sidecar}containers',
        'sidecars',
        'steps',
    ],
     
    around: ['services'],
     
    beside: [
        ...['command', 'args', 'env', 'ports', 'resources', 'volumeMounts', 'securityContext', 'script', 'container_name'],
    ],
};
 
const pullPolicy = {
    source: 'https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy',
    keys: ['imagePullPolicy', 'pullPolicy'],
};
 
const machine = {
    source: 'https://cluster-api.sigs.k8s.io/reference/glossary#machine',
    keys: ['machineType', 'instanceType', 'flavor', 'zone', 'region', 'disk', 'ami'],
};
const imageOthers = {
    id: 'image.others',
    source: 'https://eraser-dev.github.io/eraser/docs/exclusion',
    keys: [
        '{exclude,excluded,ignore,ignored,skip,skipped,allow,allowed,disallowed,notallowed,deny,denied,blocked}-image{,s}',
    ],
    why: 'images of others that a tool leaves alone or lets in',
};
 

  }),

  92921:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $_: () => (  sharedRegistry),
    Ck: () => (  imageParts),
    Of: () => (  imageStream),
    Z4: () => (  imageSiblings),
    eg: () => (  charts),
    x5: () => (  imageBlock)
  });
const helmCreate = 'https://github.com/helm/helm/blob/main/pkg/chart/v2/util/create.go';
const bitnami = 'https://github.com/bitnami/charts/tree/main/bitnami/common#imageroot';
 
const imageBlock = {
    id: 'image.block',
    source: bitnami,
    certainty: 'convention',
    takes: '`image: {registry, repository, tag, digest}`, in parts below a key that says image',
    keys: ['**image'],
    parts: {
        registry: ['registry', 'registryUrl'],
        repository: ['repository'],
        tag: ['tag'],
        digest: ['digest', 'sha', 'sha256'],
    },
     
    inBlock: { registry: [], repository: ['image', 'repo', 'name'], tag: ['version'], digest: [] },
     
    bareDigest: ['sha', 'sha256'],
     
    not: ['ref', 'reference', 'image', 'name', 'kind', 'url', 'source'],
};
 
const imageParts = {
    id: 'image.parts',
    source: helmCreate,
    certainty: 'convention',
    takes: '`repository` + `tag`, `image` + `tag`, `repository` + `image` + `version` in any map',
    keys: ['repository', 'image'],
     
    not: ['ref', 'branch', 'url', 'repoURL', 'chart', 'targetRevision'],
};
 
const imageSiblings = {
    id: 'image.siblings',
    source: 'https://github.com/elastic/helm-charts/blob/main/elasticsearch/values.yaml',
    certainty: 'convention',
    takes: '`webImage` + `webImageTag`, `imageRepository` + `imageTag`: parts in keys beside each other',
    keys: ['***image'],
    parts: {
        registry: ['registry', 'remote'],
        repository: ['repository', 'repo', 'name'],
        tag: ['tag', 'version'],
        digest: ['digest', 'sha', 'sha256'],
    },
     
    not: ['global', 'globals'],
};
 
const sharedRegistry = {
    source: 'https://github.com/bitnami/charts/tree/main/bitnami/common#global',
    keys: ['registry'],
    before: ['global', 'common', 'private', 'system', 'default'],
    of: ['image', 'images', 'container', 'docker', 'oci'],
    after: ['url', 'host', 'server', 'name'],
     
    first: ['global', 'imageRegistry'],
     
    maps: [[], ['image'], ['images']],
     
    inner: ['url', 'host', 'server'],
};
 
const charts = {
     
    cilium: {
        source: 'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/values.yaml',
        switch: 'useDigest',
        digest: 'genericDigest',
    },
     
    istio: {
        source: 'https://github.com/istio/istio/blob/master/manifests/charts/istio-control/istio-discovery/values.yaml',
        registry: 'hub',
    },
     
    kserve: {
        source: 'https://github.com/kserve/kserve/blob/master/config/configmap/inferenceservice.yaml',
        prefix: 'defaultImage',
    },
     
    datadog: {
        source: 'https://github.com/DataDog/helm-charts/blob/main/charts/datadog/values.yaml',
        registry: 'containerRegistry',
    },
};
 
const imageStream = {
    source: 'https://docs.openshift.com/container-platform/latest/openshift_images/image-streams-manage.html',
    key: 'namespace',
};
 

  }),

  93990:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Hl: () => (  parameterLists),
    Vf: () => (  outputName),
    Y0: () => (  outputFlag),
    _X: () => (  imageVariable),
    bS: () => (  argumentLists),
    iN: () => (  variableMaps),
    m4: () => (  imageFlag),
    nP: () => (  imageLines)
  });
 
const imageVariable = {
    id: 'image.variable',
    source: 'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/',
    certainty: 'convention',
    takes: '`{name: WEB_IMAGE, value: …}`, `WEB_IMAGE=…`: a variable or a parameter whose name says image',
     
    prefix: 'RELATED_IMAGE_',
     
    aspects: [
        ...['pull', 'policy', 'secret', 'secrets', 'tag', 'tags', 'digest', 'digests', 'sha', 'sha256', 'type', 'size'],
        ...['format', 'repo', 'repository', 'registry', 'prefix', 'version', 'path', 'dir'],
    ],
     
    pictureKeys: ['imageurl', 'imageuri'],
    pictures: [
        ...['service', 'svc', 'server', 'cache', 'store', 'storage', 'upload', 'uploads', 'url', 'uri', 'addr', 'address'],
        ...['host', 'hostname', 'port', 'endpoint', 'bucket', 'topic', 'queue', 'mime', 'domain', 'cdn', 'width', 'height'],
        ...['quality', 'timeout', 'limit', 'count', 'namespace', 'folder'],
    ],
     
    registries: [
        ...['docker.io', 'ghcr.io', 'quay.io', 'gcr.io', 'pkg.dev', 'azurecr.io'],
        ...['ecr.*.amazonaws.com', 'ecr.*.amazonaws.com.cn'],
    ],
     
    values: ['value'],
    parameterValues: ['value', 'default', 'string', 'array'],
};
const imageFlag = {
    id: 'image.flag',
    source: 'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_run/',
    certainty: 'convention',
    takes: '`--web-image=…`, `--web-image` and its value as the next argument',
};
 
const argumentLists = {
    source: 'https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/',
    keys: ['args', 'command', 'arguments', 'extraArgs', 'cmd', 'entrypoint'],
    around: ['***args'],
};
const variableMaps = {
    source: 'https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/configmapgenerator/',
    around: ['***env{,ironment,var,vars}', 'literals'],
};
const parameterLists = {
    source: 'https://tekton.dev/docs/pipelines/tasks/#specifying-parameters',
    word: 'param',
};
const imageLines = {
    id: 'image.lines',
    source: 'https://kubernetes.io/docs/concepts/configuration/configmap/',
    certainty: 'convention',
    takes: 'a text of `name=image` lines and no others',
};
 
const outputFlag = {
    source: 'https://github.com/GoogleContainerTools/kaniko#flag---destination',
    flags: ['destination'],
};
 
const outputName = {
    source: 'https://tekton.dev/docs/pipelines/tasks/#specifying-parameters',
    before: ['target', 'dest', 'destination', 'output', 'push'],
    after: ['target', 'dest', 'destination', 'output'],
};
 

  }),

  93756:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  helmfileName),
    z: () => (  helmfile)
  });
 
const helmfileName = /(?:^|\/)(?:helmfile\.ya?ml|helmfile\.d\/[^/]+\.ya?ml)(?:\.gotmpl)?$/;
 
const helmfile = [
    {
        id: 'helmfile.release',
        source: 'https://helmfile.readthedocs.io/en/latest/#configuration',
        when: { object: false, file: helmfileName },
        values: ['releases[*].values[*]'],
        parameters: ['releases[*].{set,setString}'],
    },
];
 

  }),

  35224:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  s: () => (  catalogue)
});

; 
 
const argocd = [
    {
        id: 'argocd.kustomize',
        source: 'https://argo-cd.readthedocs.io/en/stable/user-guide/kustomize/',
        when: {},
        kustomize: ['**.kustomize.images'],
    },
    {
        id: 'argocd.parameters',
        source: 'https://argo-cd.readthedocs.io/en/stable/user-guide/helm/#helm-parameters',
        when: {},
        parameters: ['**.parameters'],
    },
];
 
; 
 
const artifacts = [
    {
        id: 'kserve.storage',
        source: 'https://kserve.github.io/website/docs/model-serving/storage/providers/oci',
        when: {},
        images: [{ at: '**.storageUri', scheme: 'oci://' }],
    },
    {
        id: 'istio.wasm-plugin',
        source: 'https://istio.io/latest/docs/reference/config/proxy_extensions/wasm-plugin/',
        when: { group: 'extensions.istio.io', kinds: ['WasmPlugin'] },
        images: [{ at: 'spec.url', scheme: 'oci://' }],
    },
];
 
; 
 
const builds = [
    {
        id: 'shipwright',
        source: 'https://shipwright.io/docs/build/build/#defining-the-output',
        when: { group: 'shipwright.io' },
        pushes: ['spec.{output,build.spec.output}.image'],
    },
    {
        id: 'kpack',
        source: 'https://github.com/buildpacks-community/kpack/blob/main/docs/image.md',
        when: { group: 'kpack.io' },
        pushes: ['spec.{tag,additionalTags,cache.registry.tag}'],
    },
    {
        id: 'strimzi.build',
        source: 'https://strimzi.io/docs/operators/latest/configuring.html#type-DockerOutput-reference',
        when: { group: 'kafka.strimzi.io' },
        pushes: ['spec.build.output.image'],
    },
    {
        id: 'kbld',
        source: 'https://carvel.dev/kbld/docs/latest/config/',
        when: { group: 'kbld.k14s.io', kinds: ['Config'], unnamed: true },
        images: [{ at: 'overrides[*].newImage' }],
        matches: ['overrides[*].image'],
        pushes: ['{sources,destinations,searchRules,minimumRequiredVersion,keys}'],
    },
    {
        id: 'skaffold',
        source: 'https://skaffold.dev/docs/references/yaml/',
        when: { group: 'skaffold', unnamed: true },
        pushes: [''],
    },
    {
        id: 'cloud-build',
        source: 'https://cloud.google.com/build/docs/build-config-file-schema#name',
        when: { object: false, has: { at: 'steps[*].name', hosts: ['gcr.io', 'pkg.dev'] } },
        images: [{ at: 'steps[*].name', bare: true }],
        rest: 'nothing',
    },
];
 
; 
 
const compose = [
    {
        id: 'compose.service',
        source: 'https://docs.docker.com/reference/compose-file/services/#image',
        when: { object: false, values: false },
        images: [{ at: 'services.*.image', bare: true, builtBy: 'build' }],
    },
    {
        id: 'compose.volume',
        source: 'https://docs.docker.com/reference/compose-file/services/#volumes',
        when: { object: false, values: false },
        images: [{ at: 'services.*.volumes[*].source', bare: true, beside: ['type', 'image'] }],
    },
    {
        id: 'compose.model',
        source: 'https://docs.docker.com/reference/compose-file/models/',
        when: { object: false, file: /(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/ },
        images: [{ at: 'models.*.model' }],
    },
    {
        id: 'compose.build',
        source: 'https://docs.docker.com/reference/compose-file/build/',
        when: {},
        pushes: ['**.build.{tags,cache_from,cache_to}'],
    },
];
 
; 
 
const crossplane = [
    {
        id: 'crossplane.package',
        source: 'https://docs.crossplane.io/latest/packages/providers/',
        when: { group: 'pkg.crossplane.io' },
        images: [{ at: 'spec.package' }],
    },
];
 
; 
const why = 'a record or a description';
const descriptions_text = true;
 
const descriptions = [
    {
        id: 'description',
        source: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.1',
        when: {},
        ignore: [
            {
                at: '**.{description,summary,usage,title,displayName,displayname,display_name,display_Name}',
                why,
                text: descriptions_text,
            },
        ],
    },
    {
        id: 'artifacthub',
        source: 'https://artifacthub.io/docs/topics/annotations/helm/',
        when: {},
        ignore: [{ at: '**."artifacthub.io/*"', why, text: descriptions_text }],
    },
    {
        id: 'olm.samples',
        source: 'https://olm.operatorframework.io/docs/advanced-tasks/adding-admission-and-conversion-webhooks/',
        when: {},
        ignore: [{ at: '**.alm-examples', why, text: descriptions_text }],
    },
    {
        id: 'knative.example',
        source: 'https://knative.dev/docs/serving/configuration/deployment/',
        when: {},
        ignore: [{ at: '**._example', why, text: descriptions_text }],
    },
    {
        id: 'openshift.last-seen',
        source: 'https://docs.openshift.com/container-platform/latest/openshift_images/triggering-updates-on-imagestream-changes.html',
        when: {},
        ignore: [
            { at: '**.{"openshift.io/imported-from",lastTriggeredImage}', why, text: descriptions_text },
            { at: '**."hypershift.openshift.io/release-image"', why, text: descriptions_text },
        ],
    },
];
 
; 
const files_why = 'a lock or a description of packages';
 
const files = [
    {
        id: 'helm.chart',
        source: 'https://helm.sh/docs/topics/charts/#the-chartyaml-file',
        when: { object: false, file: /(?:^|\/)Chart\.(?:yaml|lock)$/ },
        ignore: [{ at: '', why: files_why }],
    },
    {
        id: 'npm',
        source: 'https://docs.npmjs.com/cli/configuring-npm/package-lock-json',
        when: { object: false, file: /(?:^|\/)package(?:-lock)?\.json$/ },
        ignore: [{ at: '', why: files_why }],
    },
    {
        id: 'helm.values-schema',
        source: 'https://helm.sh/docs/topics/charts/#schema-files',
        when: { object: false, file: /(?:^|\/)values\.schema[\w.-]*\.json$/ },
        ignore: [{ at: '', why: 'a schema' }],
    },
    {
        id: 'buf',
        source: 'https://buf.build/docs/configuration/v2/buf-gen-yaml/',
        when: { object: false, file: /(?:^|\/)buf\.gen[\w.-]*\.ya?ml$/ },
        ignore: [{ at: '', why: files_why }],
    },
    {
        id: 'devcontainer-lock',
        source: 'https://containers.dev/implementors/json_reference/',
        when: { object: false, file: /(?:^|\/)\.?devcontainer-lock\.json$/ },
        ignore: [{ at: '', why: files_why }],
    },
    {
        id: 'cyclonedx',
        source: 'https://cyclonedx.org/docs/1.6/json/#bomFormat',
        when: { object: false, values: false, file: /\.json$/, says: { at: 'bomFormat', text: 'CycloneDX' } },
        ignore: [{ at: '', why: files_why }],
    },
    {
        id: 'spdx',
        source: 'https://spdx.github.io/spdx-spec/v2.3/document-creation-information/#66-document-name-field',
        when: { object: false, values: false, file: /\.spdx\.json$/ },
        ignore: [{ at: '', why: files_why }],
    },
    {
        id: 'github.issue-form',
        source: 'https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms',
        when: { object: false, file: /(?:^|\/)\.github\/ISSUE_TEMPLATE\// },
        ignore: [{ at: '', why: 'a record or a description' }],
    },
    {
        id: 'goreleaser',
        source: 'https://goreleaser.com/customization/',
        when: { object: false, file: /(?:^|\/)\.goreleaser[\w.-]*\.ya?ml$/ },
        pushes: [''],
    },
];
 
; 
 
const flux = [
    {
        id: 'flux.kustomization',
        source: 'https://fluxcd.io/flux/components/kustomize/kustomizations/#images',
        when: { group: 'kustomize.toolkit.fluxcd.io', kinds: ['Kustomization'] },
        kustomize: ['spec.images'],
    },
];
 
; 
 
const gitlab = [
    {
        id: 'gitlab.job',
        source: 'https://docs.gitlab.com/ci/yaml/#image',
        when: { object: false, file: /(?:^|\/)(?:\.gitlab-ci[^/]*\.ya?ml$|\.gitlab\/ci\/)/ },
        images: [
            { at: '{image,*.image}', bare: true },
            { at: '{image,*.image}.name', bare: true },
            { at: '{services,*.services}[*]', bare: true },
            { at: '{services,*.services}[*].name', bare: true },
        ],
    },
];
 
; 
const source = 'https://helm.sh/docs/chart_template_guide/values_files/';
 
const helm = [
    {
        id: 'helm.values-file',
        source,
        when: { object: false, file: /values[^/]*$|(?:^|\/)values\//i },
        values: [''],
    },
    {
        id: 'helm.values',
        source,
        when: { object: true },
        values: ['**.{values,valuesObject}'],
    },
    {
        id: 'k3s.helm-chart',
        source: 'https://docs.k3s.io/helm#helmchart-field-definitions',
        when: { group: 'helm.cattle.io', kinds: ['HelmChart', 'HelmChartConfig'] },
        values: ['spec.valuesContent'],
        parameters: ['spec.set'],
    },
    {
        id: 'fleet',
        source: 'https://fleet.rancher.io/ref-fleet-yaml',
        when: { object: false, file: /(?:^|\/)fleet\.ya?ml$/ },
        values: ['{helm,targetCustomizations[*].helm}.values'],
    },
    {
        id: 'crossplane.helm-release',
        source: 'https://github.com/crossplane-contrib/provider-helm/blob/main/examples/sample/release.yaml',
        when: { group: 'helm.crossplane.io', kinds: ['Release'] },
        parameters: ['spec.forProvider.set'],
    },
];
 
 
var helmfile = __webpack_require__(93756);
; 
 
const kubernetes = [
    {
        id: 'kubernetes.pod',
        source: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Container',
        when: { object: true },
        images: [{ at: '**.{containers,initContainers,ephemeralContainers}[*].image', bare: true, certain: true }],
    },
    {
        id: 'kubernetes.image-volume',
        source: 'https://kubernetes.io/docs/concepts/storage/volumes/#image',
        when: { object: true },
        images: [{ at: '**.volumes[*].image.reference', bare: true }],
    },
    {
        id: 'kubernetes.container',
        source: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Container',
        when: { object: true },
        certainty: 'convention',
        images: [
            { at: '**.{container,script,stepTemplate,containers,initContainers,sidecars}.image', bare: true, certain: true },
            {
                at: '**.{sidecars,extraContainers,sidecarContainers,additionalContainers,extraInitContainers,additionalInitContainers}[*].image',
                bare: true,
                certain: true,
            },
        ],
    },
    {
        id: 'kubernetes.status',
        source: 'https://github.com/kubernetes/community/blob/master/contributors/devel/sig-architecture/api-conventions.md',
        when: { object: true },
        ignore: [{ at: 'status', why: 'a status' }],
    },
    {
        id: 'kubernetes.last-applied',
        source: 'https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/',
        when: {},
        ignore: [{ at: '**."*/last-applied-configuration"', why: 'a record or a description', text: true }],
    },
    {
        id: 'kubernetes.custom-resource-definition',
        source: 'https://kubernetes.io/docs/reference/kubernetes-api/extend-resources/custom-resource-definition-v1/',
        when: { group: 'apiextensions.k8s.io', kinds: ['CustomResourceDefinition'] },
        ignore: [{ at: '', why: 'a schema' }],
    },
    {
        id: 'kubernetes.admission-policy',
        source: 'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/',
        when: {
            group: 'admissionregistration.k8s.io',
            kinds: ['ValidatingAdmissionPolicy', 'MutatingAdmissionPolicy'],
        },
        ignore: [{ at: '', why: 'a policy about images' }],
    },
];
 
; 
 
const kubevirt = [
    {
        id: 'kubevirt.container-disk',
        source: 'https://kubevirt.io/user-guide/storage/disks_and_volumes/#containerdisk',
        when: { group: 'kubevirt.io' },
        images: [{ at: '**.volumes[*].containerDisk.image', bare: true }],
    },
];
 
 
var kustomize = __webpack_require__(78367);
; 
const openshift_why = 'what a mirror copies';
 
const openshift = [
    {
        id: 'openshift.image-content-source-policy',
        source: 'https://docs.openshift.com/container-platform/latest/rest_api/operator_apis/imagecontentsourcepolicy-operator-openshift-io-v1alpha1.html',
        when: { group: 'operator.openshift.io', kinds: ['ImageContentSourcePolicy'] },
        ignore: [{ at: '', why: openshift_why }],
    },
    {
        id: 'openshift.mirror-set',
        source: 'https://docs.openshift.com/container-platform/latest/rest_api/config_apis/imagedigestmirrorset-config-openshift-io-v1.html',
        when: { group: 'config.openshift.io', kinds: ['ImageDigestMirrorSet', 'ImageTagMirrorSet'] },
        ignore: [{ at: '', why: openshift_why }],
    },
    {
        id: 'openshift.oc-mirror',
        source: 'https://github.com/openshift/oc-mirror/blob/main/docs/imageset-config-ref.yaml',
        when: { group: 'mirror.openshift.io', kinds: ['ImageSetConfiguration'], unnamed: true },
        ignore: [{ at: '', why: openshift_why }],
    },
    {
        id: 'openshift.build-config',
        source: 'https://docs.openshift.com/container-platform/latest/rest_api/workloads_apis/buildconfig-build-openshift-io-v1.html',
        when: { group: 'build.openshift.io' },
        pushes: ['spec.output.to'],
    },
    {
        id: 'openshift.image-reference',
        source: 'https://docs.openshift.com/container-platform/latest/rest_api/image_apis/imagestream-image-openshift-io-v1.html',
        when: {},
        images: [{ at: '**.name', beside: ['kind', 'DockerImage'], bare: true, certain: true }],
    },
];
 
; 
const policies_why = 'a policy about images';
 
const policies = [
    {
        id: 'kyverno',
        source: 'https://kyverno.io/docs/writing-policies/',
        when: { group: 'kyverno.io' },
        ignore: [{ at: '', why: policies_why }],
    },
    {
        id: 'kyverno.cel',
        source: 'https://kyverno.io/docs/policy-types/',
        when: { group: 'policies.kyverno.io' },
        ignore: [{ at: '', why: policies_why }],
    },
    {
        id: 'gatekeeper.template',
        source: 'https://open-policy-agent.github.io/gatekeeper/website/docs/constrainttemplates',
        when: { group: 'templates.gatekeeper.sh', kinds: ['ConstraintTemplate'] },
        ignore: [{ at: '', why: policies_why }],
    },
    {
        id: 'gatekeeper.constraint',
        source: 'https://open-policy-agent.github.io/gatekeeper/website/docs/howto',
        when: { group: 'constraints.gatekeeper.sh' },
        ignore: [{ at: '', why: policies_why }],
    },
    {
        id: 'sigstore.policy-controller',
        source: 'https://docs.sigstore.dev/policy-controller/overview/',
        when: { group: 'policy.sigstore.dev' },
        ignore: [{ at: '', why: policies_why }],
    },
];
 
; 
const tool = 'image-policy';
const ignore = [{ at: '', why: 'a report of image-policy' }];


const reports = [
    { id: 'image-policy.json', source: 'https://github.com/org/image-policy/blob/main/docs/cli.md', at: 'tool' },
    {
        id: 'image-policy.sarif',
        source: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html#_Toc34317533',
        at: 'runs[*].tool.driver.name',
    },
    {
        id: 'image-policy.rdjson',
        source: 'https://github.com/reviewdog/reviewdog/tree/master/proto/rdf',
        at: 'source.name',
    },
].map(({ id, source, at }) => ({
    ...{ id, source, ignore },
    when: { object: false, file: /^(?!.*values).*\.json$/i, says: { at, text: tool } },
}));
 
; 
 
const tekton = [
    {
        id: 'tekton.step',
        source: 'https://tekton.dev/docs/pipelines/tasks/#defining-steps',
        when: { group: 'tekton.dev' },
        images: [
            { at: '**.{steps,sidecars}[*].image', bare: true, certain: true },
            { at: '**.stepTemplate.image', bare: true, certain: true },
        ],
    },
    {
        id: 'tekton.step-action',
        source: 'https://tekton.dev/docs/pipelines/stepactions/',
        when: { group: 'tekton.dev', kinds: ['StepAction'] },
        images: [{ at: 'spec.image', bare: true, certain: true }],
    },
];
 
; 
const updaters_why = 'what an updater watches';
 
const updaters = [
    {
        id: 'flux.image',
        source: 'https://fluxcd.io/flux/components/image/',
        when: { group: 'image.toolkit.fluxcd.io', kinds: ['ImageRepository', 'ImagePolicy', 'ImageUpdateAutomation'] },
        ignore: [{ at: '', why: updaters_why }],
    },
    {
        id: 'argocd-image-updater',
        source: 'https://argocd-image-updater.readthedocs.io/en/stable/configuration/applications/',
        when: { group: 'argocd-image-updater.argoproj.io', kinds: ['ImageUpdater'] },
        ignore: [{ at: '', why: updaters_why }],
    },
    {
        id: 'kargo',
        source: 'https://docs.kargo.io/user-guide/how-to-guides/working-with-warehouses/',
        when: { group: 'kargo.akuity.io', kinds: ['Warehouse', 'Freight'] },
        ignore: [{ at: '', why: updaters_why }],
    },
    {
        id: 'kargo.promotion',
        source: 'https://docs.kargo.io/user-guide/reference-docs/promotion-steps/',
        when: { group: 'kargo.akuity.io', kinds: ['Stage', 'Promotion', 'PromotionTask', 'ClusterPromotionTask'] },
        ignore: [{ at: 'spec.{promotionTemplate,promotionMechanisms,steps,vars}', why: updaters_why }],
    },
    {
        id: 'renovate',
        source: 'https://docs.renovatebot.com/configuration-options/',
        when: { object: false, file: /(?:^|\/)(?:renovate|\.renovaterc)\.json$/ },
        ignore: [{ at: '', why: updaters_why }],
    },
    {
        id: 'argocd-image-updater.annotations',
        source: 'https://argocd-image-updater.readthedocs.io/en/stable/configuration/images/',
        when: {},
        ignore: [{ at: '**."argocd-image-updater.argoproj.io/*"', why: updaters_why, text: true }],
    },
];
 
; 
 
const workflows = [
    {
        id: 'github.workflow',
        source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontainer',
        when: { file: /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\// },
        images: [
            { at: 'jobs.*.container', bare: true },
            { at: 'jobs.*.container.image', bare: true },
            { at: 'jobs.*.services.*.image', bare: true },
            { at: 'jobs.*.steps[*].uses', scheme: 'docker://', bare: true },
        ],
        rest: 'versioned',
    },
    {
        id: 'github.action',
        source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#runsimage',
        when: { object: false, file: /(?:^|\/)action\.ya?ml$/ },
        images: [
            { at: 'runs.image', scheme: 'docker://', bare: true },
            { at: 'runs.steps[*].uses', scheme: 'docker://', bare: true },
        ],
    },
];
 
; 




















 
const catalogue = [
    ...kubernetes,
    ...kustomize .E,
    ...argocd,
    ...flux,
    ...helm,
    ...helmfile .z,
    ...tekton,
    ...compose,
    ...workflows,
    ...gitlab,
    ...artifacts,
    ...kubevirt,
    ...openshift,
    ...builds,
    ...crossplane,
    ...updaters,
    ...policies,
    ...descriptions,
    ...files,
    ...reports,
];
 

  }),

  78367:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  kustomize),
    r: () => (  entryKeys)
  });
  var _kustomize_file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99756);

const source = 'https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/';
 
const entryKeys = {
    source,
    selects: 'name',
    name: 'newName',
    tag: 'newTag',
    digest: 'digest',
     
    suffix: 'tagSuffix',
    signs: ['newTag', 'newName'],
};
 
const kustomize = [
    {
        id: 'kustomize.kustomization',
        source,
        when: { group: 'kustomize.config.k8s.io' },
        kustomize: ['images'],
    },
    {
        id: 'kustomize.file',
        source,
        when: { file: _kustomize_file_name_js__WEBPACK_IMPORTED_MODULE_0__  .O },
        kustomize: ['images'],
    },
    {
        id: 'kustomize.image-tag-transformer',
        source: 'https://kubectl.docs.kubernetes.io/references/kustomize/builtins/#_imagetagtransformer_',
        when: { group: '', kinds: ['ImageTagTransformer'] },
        kustomize: ['imageTag'],
    },
];
 

  }),

  4021:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  findJudgedValues),
    N: () => (  judgedByValues)
  });
  var _catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7935);
  var _catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92921);
  var _image_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55232);



 
const judgedByValues = { by: 'helm.template', why: 'a template whose values are judged' };


function findJudgedValues(text, names) {
    if (!text.includes('{{'))
        return [];
    const paths = [...text.matchAll(/\.[Vv]alues((?:\.\w{1,100}){1,20})/g)].map(([, path = '']) => path.slice(1));
    return paths.filter((path) => {
        const [leaf = '', parent = ''] = path.split('.').reverse();
        const role = names.roleOf(leaf);
        if (role !== null)
            return role === 'repository' || (0,_image_keys_js__WEBPACK_IMPORTED_MODULE_2__  .K1)(parent);
        const isName = blockKeys.has(leaf) && (0,_image_keys_js__WEBPACK_IMPORTED_MODULE_2__  .K1)(parent);
        return isName || (0,_image_keys_js__WEBPACK_IMPORTED_MODULE_2__  .lu)(leaf) || names.references.has(leaf) || (0,_image_keys_js__WEBPACK_IMPORTED_MODULE_2__  .d5)(leaf) !== null;
    });
}
const blockKeys = new Set([
    ..._catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__  .rA.keys,
    ..._catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__  .x5.inBlock.repository,
    ..._catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__  .x5.inBlock.tag,
]);
 

  }),

  23312:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $t: () => (  placeOf),
    PQ: () => (  addDraft),
    UD: () => (  addPassed),
    Yj: () => (  firstPart),
    c7: () => (  findLoose),
    cr: () => (  reportUnreadable),
    jh: () => (  addCode),
    uj: () => (  addTemplated)
  });
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15794);
  var _yaml_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11931);
  var _chart_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4021);
  var _join_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13676);
  var _plausible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64533);





 
function addTemplated(into, context, path, node) {
    listTemplated(into, context, path, (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__  .SU)(context.source, node.start), (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(node));
}
 
function addCode(into, context, path, start, text) {
    listTemplated(into, context, path, (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__  .SU)(context.source, start), text);
}
 
function addOpen(into, { path, parts, context }) {
    const open = Object.values(parts).find(({ text }) => (0,_plausible_js__WEBPACK_IMPORTED_MODULE_3__  .dw)(text)) ?? firstPart(parts);
    listTemplated(into, context, path, open.span.start, open.text);
}
function listTemplated(into, { document }, path, at, text) {
    const place = { path: (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__  .Yo)(path), document, at };
    const takes = (0,_chart_values_js__WEBPACK_IMPORTED_MODULE_1__  .$)(text, into.names);
    if (takes.length > 0)
        into.passedOver.push({ ...place, ..._chart_values_js__WEBPACK_IMPORTED_MODULE_1__  .N, takes: takes.map(_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__  .Yo) });
    else
        into.templated.push({ ...place, text: (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__  .Yo)(text.slice(0, longestShown)) });
}
const longestShown = 200;
 
function addPassed(into, { document, source }, path, start, mark) {
    into.passedOver.push({ path: (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__  .Yo)(path), document, at: (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__  .SU)(source, start), by: mark.by, why: mark.why });
}
 
function reportUnreadable(into, { source, root }, key, reason) {
    const start = key?.start ?? (root?.kind === 'map' ? root.start : 0);
    into.problems.push({ at: (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__  .SU)(source, start), reason });
}


function addDraft(into, draft) {
    const starts = Object.values(draft.parts).map(placeOf);
    if (starts.some((start) => into.seen.has(start)))
        return false;
    for (const start of starts)
        into.seen.add(start);
    if ((0,_join_js__WEBPACK_IMPORTED_MODULE_2__  .n)({ ...draft.merged, ...draft.parts }).templated?.open)
        addOpen(into, draft);
    else
        into.drafts.push(draft);
    return true;
}
 
function placeOf(part) {
    return part.aliased ? (part.key?.span.start ?? part.span.start) : part.span.start;
}
 
function firstPart(parts) {
    const all = Object.values(parts);
    const here = all.filter((part) => !part.aliased);
    const [first, ...rest] = here.length > 0 ? here : all;
    if (!first)
        throw new Error('an occurrence without parts');
    return rest.reduce((earliest, part) => (part.span.start < earliest.span.start ? part : earliest), first);
}
 
function findLoose({ drafts, looseDigests }) {
    if (looseDigests.length === 0)
        return looseDigests;
    const held = new Set(drafts.flatMap(({ parts }) => Object.values(parts).map(({ span }) => span.start)));
    return looseDigests.filter(({ part }) => !held.has(part.span.start));
}
 

  }),

  26005:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    EV: () => (  isRegistryHost),
    Ke: () => (  findCommonRegistry),
    L4: () => (  chooseRegistry),
    P3: () => (  globalMaps),
    Wk: () => (  innerRegistries),
    hS: () => (  isRegistryKey)
  });
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15794);
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74997);
  var _catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92921);
  var _key_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74277);






function chooseRegistry(said) {
    const first = said.findLast(({ first }) => first !== undefined)?.first;
    if (first !== undefined)
        return { kind: 'one', registry: first, always: true };
    const [registry, ...others] = new Set(said.flatMap((map) => map.others));
    if (registry === undefined)
        return { kind: 'none' };
    return others.length > 0 ? { kind: 'several' } : { kind: 'one', registry, always: false };
}
 
function isRegistryKey(key) {
    return /registry/i.test(key) && registryKey.test(key.replaceAll('-', '_'));
}
const { before, of, after } = _catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_2__  .$_;
const registryKey = new RegExp(`^(?:${(0,_key_name_js__WEBPACK_IMPORTED_MODULE_3__  .EB)(before)}_?)*(?:${(0,_key_name_js__WEBPACK_IMPORTED_MODULE_3__  .EB)(of)}_?)?${(0,_key_name_js__WEBPACK_IMPORTED_MODULE_3__  .EB)(_catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_2__  .$_.keys)}(?:_?${(0,_key_name_js__WEBPACK_IMPORTED_MODULE_3__  .EB)(after)})?$`, 'i');
 
function isRegistryHost(text) {
    return /^(?:localhost|[^/\s{}$]*[.:][^/\s{}$]*)(?:\/[^\s{}$]*)?$/.test(text) && !text.includes('://');
}
 
const globalMaps = _catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_2__  .$_.maps;
 
function findCommonRegistry(root, path) {
    const said = [];
    let node = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(root);
    for (const { key } of (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_1__  .Uf)(path) ?? []) {
        if (node?.kind === 'map') {
            said.push(readMap(node));
            node = enter(node, key.slice(1));
        }
        else
            node = node?.kind === 'sequence' ? (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(node.items[Number(key.slice(1, -1))]) : null;
    }
    return chooseRegistry(said);
}
const known = new WeakMap();
 
function readMap(map) {
    const found = known.get(map) ?? readSaid(map);
    known.set(map, found);
    return found;
}
function readSaid(map) {
    const [globalKey, firstKey] = _catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_2__  .$_.first;
    const global = enter(map, globalKey);
    const first = global?.kind === 'map' ? (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .b6)(global, firstKey) : undefined;
    const maps = [map, ...globalMaps.map((steps) => steps.reduce(enter, global))];
    const texts = maps.flatMap((each) => (each?.kind === 'map' ? textsOf(each) : []));
    return {
        first: first !== undefined && isRegistryHost(first) ? first : undefined,
        others: [...texts, ...(global?.kind === 'map' ? textsInside(global) : [])].filter(isRegistryHost),
    };
}
function textsOf(map) {
    return map.entries.flatMap(({ key }) => (isRegistryKey(key.literal) ? ((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .b6)(map, key.literal) ?? []) : []));
}
function textsInside(global) {
    const maps = _catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_2__  .$_.keys.map((key) => enter(global, key));
    return maps.flatMap((map) => map?.kind === 'map' ? _catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_2__  .$_.inner.flatMap((key) => (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .b6)(map, key) ?? []) : []);
}
 
const innerRegistries = _catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_2__  .$_.keys.flatMap((map) => _catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_2__  .$_.inner.map((key) => [map, key]));
function enter(node, key) {
    if (node?.kind !== 'map')
        return null;
    const { entries } = node;
    return (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(entries.findLast((entry) => entry.key.literal === key)?.value);
}
 

  }),

  7092:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A4: () => (  compileGlance),
    H: () => (  mayBe),
    MG: () => (  isDull),
    ML: () => (  glanceAt),
    e_: () => (  hasImage),
    tL: () => (  mayMean)
  });
  var _catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7935);
  var _catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92921);
  var _catalogue_conventions_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93990);
  var _shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83858);




 
const mayBe = {
    patch: 1,
    variable: 2,
    image: 4,
    policy: 8,
    container: 16,
     
    loud: 32,
     
    machine: 64,
};
 
const known = [
    [mayBe.patch, ['path']],
    [mayBe.variable, _catalogue_conventions_variables_js__WEBPACK_IMPORTED_MODULE_2__  ._X.parameterValues],
    [mayBe.image, ['<<', 'image', ...Object.values(_catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__  .x5.parts).flat(), ..._catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__  .x5.inBlock.tag]],
    [mayBe.policy | mayBe.container, _catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__  .wN.keys],
    [mayBe.container, _catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__  .kL.beside],
    [mayBe.loud, ['kind', ..._shapes_js__WEBPACK_IMPORTED_MODULE_3__  .Zb]],
    [mayBe.machine, _catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__  .Aq.keys],
];
 
function compileGlance(parts, references) {
    const bits = new Map(known.flatMap(([bit, keys]) => keys.map((key) => [key, bit])));
    for (const key of parts)
        bits.set(key, mayBe.image);
    for (const key of references)
        bits.set(key, mayBe.loud);
    const lengths = new Int32Array(128);
    for (const key of bits.keys()) {
        const first = key.charCodeAt(0) & 127;
        lengths[first] = (lengths[first] ?? 0) | (1 << (key.length & 31));
    }
    return { bits, lengths };
}
 
function glanceAt(map, glance) {
    let found = 0;
    for (const { key } of map.entries) {
        const { literal } = key;
        if (literal === null)
            continue;
        if (mayMean(literal, glance))
            found |= glance.bits.get(literal) ?? 0;
        if (hasImage(literal))
            found |= mayBe.loud;
    }
    return found;
}
 
function mayMean(key, { lengths }) {
    return ((lengths[key.charCodeAt(0) & 127] ?? 0) & (1 << (key.length & 31))) !== 0;
}
 
function hasImage(key) {
    return key.length > 4 && (key.includes('mage') || key.includes('MAGE'));
}


function isDull({ literal }) {
    return literal !== null && literal.length < 64 && !/[/=[{]/.test(literal);
}
 

  }),

  55232:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    GS: () => (  isContainersKey),
    K1: () => (  isImageBlockKey),
    O7: () => (  saysImage),
    d5: () => (  splitFlatKey),
    hO: () => (  isVersionedKey),
    lO: () => (  isOthersKey),
    lu: () => (  isImageKey),
    sM: () => (  isImagesKey),
    sZ: () => (  isBareDigestKey),
    xc: () => (  isAspect)
  });
  var _catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7935);
  var _catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92921);
  var _catalogue_conventions_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93990);
  var _glance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7092);
  var _key_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74277);





 
 
const isKey = (0,_key_name_js__WEBPACK_IMPORTED_MODULE_4__  .gy)(_catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__  .p2.keys);
const isOtherKey = (0,_key_name_js__WEBPACK_IMPORTED_MODULE_4__  .gy)(_catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__  .p2.unless);
 
function isImageKey(key) {
    return (0,_glance_js__WEBPACK_IMPORTED_MODULE_3__  .e_)(key) && !isOtherKey(key) && isKey(key);
}
 
const isVersionedKey = (0,_key_name_js__WEBPACK_IMPORTED_MODULE_4__  .gy)(_catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__  .p2.versioned);
const isList = (0,_key_name_js__WEBPACK_IMPORTED_MODULE_4__  .gy)(_catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__  .Op.keys);
 
function isImagesKey(key) {
    return (0,_glance_js__WEBPACK_IMPORTED_MODULE_3__  .e_)(key) && isList(key);
}
const isBlock = (0,_key_name_js__WEBPACK_IMPORTED_MODULE_4__  .gy)(_catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__  .x5.keys);
 
function isImageBlockKey(key) {
    return (0,_glance_js__WEBPACK_IMPORTED_MODULE_3__  .e_)(key) && isBlock(key);
}
const isOthers = (0,_key_name_js__WEBPACK_IMPORTED_MODULE_4__  .gy)(_catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__  .bt.keys);
 
function isOthersKey(key) {
    return (0,_glance_js__WEBPACK_IMPORTED_MODULE_3__  .e_)(key) && isOthers(key);
}
 
const isContainersKey = (0,_key_name_js__WEBPACK_IMPORTED_MODULE_4__  .gy)(_catalogue_conventions_keys_js__WEBPACK_IMPORTED_MODULE_0__  .kL.keys);
 
function isAspect(words) {
    return aspects.test(words);
}
const aspects = new RegExp(`(?:^|_)${(0,_key_name_js__WEBPACK_IMPORTED_MODULE_4__  .EB)(_catalogue_conventions_variables_js__WEBPACK_IMPORTED_MODULE_2__  ._X.aspects.map((word) => word.toUpperCase()))}(?:_|$)`);
 
function saysImage(words, name) {
    const after = /(?:^|_)IMAGES?(?:_(.*))?$/.exec(words);
    return after ? !isAspect(after[1] ?? '') : isImageKey(name);
}
const flatRoles = new Map(['registry', 'repository', 'tag', 'digest'].flatMap((role) => _catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__  .Z4.parts[role].map((word) => [word, role])));
const flat = new RegExp(`^(.*?image)[_-]?(${[...flatRoles.keys()].join('|')})$`, 'i');
 
function splitFlatKey(key) {
    const [, prefix, word = ''] = (0,_glance_js__WEBPACK_IMPORTED_MODULE_3__  .e_)(key) ? (flat.exec(key) ?? []) : [];
    const role = flatRoles.get(word.toLowerCase());
    return prefix === undefined || role === undefined ? null : { prefix, role };
}
 
const isBareDigestKey = (0,_key_name_js__WEBPACK_IMPORTED_MODULE_4__  .gy)(_catalogue_conventions_parts_js__WEBPACK_IMPORTED_MODULE_1__  .x5.bareDigest);
 

  }),

  13676:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    n: () => (  joinParts)
  });
  var _image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73278);
  var _image_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54707);
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23653);
  var _image_written_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75599);
  var _image_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55232);
  var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35000);
  var _plausible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64533);
  var _template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77822);










function joinParts(parts) {
    if (!Object.values(parts).some(isOpen))
        return (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .g)(parts);
    return parts.reference ? joinReference(parts.reference.text) : joinMap(parts);
}
function isOpen(part) {
    return part !== undefined && (0,_plausible_js__WEBPACK_IMPORTED_MODULE_4__  .dw)(part.text);
}
function joinReference(text) {
    const told = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__  .AG)(text);
    return toJoined(told, 'reference', nameIn(text));
}
function toJoined(told, part, { image, name }) {
    const templated = { name, open: told.kind === 'open' };
    const nothing = { reference: null, problem: null, image, tag: null, digest: null, templated };
    switch (told.kind) {
        case 'pinned':
            return { ...nothing, tag: told.tag, digest: told.digest };
        case 'unpinned':
            return { ...nothing, tag: told.tag };
        case 'malformed':
            return { ...nothing, problem: { ...told.problem, part } };
        case 'open':
            return nothing;
        default:
            return told;
    }
}
 
function nameIn(text) {
    const head = /^[\w./:-]+(?=[:@])/.exec(text)?.[0] ?? '';
    const known = (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_1__  .$q)(text.includes('/', head.length) ? '' : head);
    if (known.ok)
        return { image: (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_6__  .t)(known.reference), name: null };
    const end = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__  .xb)(text)?.end;
    return { image: null, name: end === undefined ? text : text.slice(0, end + (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_1__  .mQ)(text.slice(end)).nameEnd) };
}
function joinMap(parts) {
    const { registry, repository } = parts;
    const said = (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .g)(writtenOf(parts));
    const isNamed = !isOpen(registry) && !isOpen(repository);
    const name = repository === undefined || isNamed ? null : nameOf(registry?.text ?? '', repository.text);
    const known = { ...said, reference: null, image: isNamed ? said.image : null };
    if (mayBeWhole(repository))
        return toJoined({ kind: 'open' }, 'repository', { image: null, name });
    if (said.digest !== null || said.problem !== null)
        return { ...known, templated: { name, open: false } };
    const told = tellParts(parts);
    if (told === null)
        return { ...known, templated: { name, open: false } };
    const joined = toJoined(told.told, told.role, { image: known.image, name });
    return { ...joined, tag: joined.tag ?? said.tag };
}
 
function writtenOf(parts) {
    return Object.fromEntries(Object.entries(parts).filter(([, part]) => !isOpen(part)));
}
 
function mayBeWhole(repository) {
    if (repository === undefined || !isOpen(repository) || !(0,_image_keys_js__WEBPACK_IMPORTED_MODULE_2__  .lu)(repository.key?.text ?? ''))
        return false;
    const end = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__  .xb)(repository.text)?.end;
    return end === undefined || !repository.text.includes('/', end);
}
function nameOf(registry, repository) {
    return registry === '' ? repository : (0,_image_written_js__WEBPACK_IMPORTED_MODULE_7__  .KV)(registry, repository);
}
 
function tellParts({ repository, tag, digest }) {
    if (digest && isOpen(digest))
        return { told: { kind: 'open' }, role: 'digest' };
    if (tag && isOpen(tag))
        return { told: (0,_template_js__WEBPACK_IMPORTED_MODULE_5__  .AG)(tag.text), role: 'tag' };
    if (!repository || !isOpen(repository))
        return null;
    const told = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__  .AG)(repository.text);
     
    const isTagged = Boolean(tag?.text) && !(0,_image_digest_js__WEBPACK_IMPORTED_MODULE_0__  .Bc)(`sha256:${tag?.text}`);
    return told.kind === 'open' && isTagged ? null : { told, role: 'repository' };
}
 

  }),

  74277:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    EB: () => (  anyOf),
    gy: () => (  compileKeys),
    k6: () => (  escapeWord)
  });
 
function compileKeys(names) {
    const pattern = new RegExp(names.map(toPattern).join('|'), 'i');
    return (key) => pattern.test(key);
}
function toPattern(name) {
    const [, start = '', rest = ''] = /^(\*{0,3})(.*)$/.exec(name) ?? [];
    return `${starts[start]}${rest.replaceAll('-', '[_-]?').replace(/\{([^}]*)\}/g, (_, words) => anyOf(words.split(',')))}$`;
}
 
const starts = {
    '': '^',
    '*': '^(?:[\\w.-]*[a-z_-])?',
    '**': '(?:^|[\\w.-])',
    '***': '',
};
 
function anyOf(words) {
    return `(?:${words.map(escapeWord).join('|')})`;
}
function escapeWord(word) {
    return word.replace(/[^\w]/g, '\\$&');
}
 

  }),

  21651:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    L4: () => (  stateOf),
    O7: () => (  saysImage),
    SU: () => (  tracksOf),
    jO: () => (  built)
  });
 
  var _yaml_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70470);

 
function tracksOf(shape, isWhole) {
    const { id: by, certainty = 'certain', images = [], kustomize = [], values = [], parameters = [] } = shape;
    return [
        ...images.flatMap(({ at, ...image }) => toTracks(at, { kind: 'image', by, certainty, ...image })),
        ...kustomize.flatMap((at) => toTracks(at, { kind: 'kustomize', by })),
        ...values.flatMap((at) => toTracks(at, { kind: 'values', by })),
        ...parameters.flatMap((at) => toTracks(at, { kind: 'parameters', by })),
        ...leftAlone(shape)
            .filter(({ at }) => at !== '' || isWhole)
            .flatMap(({ at, why, text = false }) => toTracks(at, { kind: 'ignore', by, why, text })),
    ];
}
 
const built = 'what a build makes or pushes';
 
function leftAlone({ ignore = [], pushes = [], matches = [], }) {
    return [
        ...ignore,
        ...pushes.map((at) => ({ at, why: built })),
        ...matches.map((at) => ({ at, why: 'what a lock matches' })),
    ];
}
function toTracks(at, mark) {
    const ways = (0,_yaml_pattern_js__WEBPACK_IMPORTED_MODULE_0__  .E)(at);
    if (ways === null)
        throw new Error(`no pattern of paths: ${at}`);
    return ways.map((steps, way) => ({
        id: `${mark.by} ${mark.kind} ${at} ${way}`,
        steps,
        mark,
        strength: steps.filter(isSpelt).length,
    }));
}
const isSpelt = ({ kind }) => kind === 'key' || kind === 'glob';
 
function saysImage(steps) {
    return steps.some((step) => step.kind === 'key' && /image/i.test(step.key));
}
 
function stateOf(states, tracks, rest) {
    const name = `${rest} ${tracks.map(({ id, steps }) => `${id}.${steps.length}`).join(' ')}`;
    const known = states.known.get(name);
    if (known !== undefined)
        return known;
    const state = tracks.length === 0 && rest === 'conventions' ? null : makeState(states, tracks, rest);
    states.known.set(name, state);
    return state;
}
function makeState(states, tracks, rest) {
    const keys = new Set();
    const globs = [];
    for (const step of tracks.flatMap(wanted)) {
        if (step.kind === 'key')
            keys.add(step.key);
        else if (step.kind === 'glob')
            globs.push(step);
    }
    const go = (key) => stateOf(states, tracks.flatMap((track) => advance(track, key)), rest);
    const below = new Map();
    const goOnce = (key) => {
        const known = below.get(key);
        if (known !== undefined)
            return known;
        const state = go(key);
        below.set(key, state);
        return state;
    };
    const next = (key) => {
        if (key === null || keys.has(key))
            return goOnce(key);
         
        return globs.some((step) => (0,_yaml_pattern_js__WEBPACK_IMPORTED_MODULE_0__  .e)(step, key)) ? go(key) : goOnce('\0\0');
    };
    const isFound = ({ steps, mark }) => mark.kind === 'image' && mark.scheme === undefined && mark.beside === undefined && !saysImage(steps);
    return {
        mark: markOf(tracks),
        finds: tracks.some(isFound),
        idle: tracks.every(isWaiting),
        id: states.known.size,
        rest,
        next,
    };
}
 
function isWaiting({ steps }) {
    return steps[0]?.kind === 'deep';
}
 
function wanted({ steps }) {
    const step = steps[0]?.kind === 'deep' ? steps[1] : steps[0];
    return step === undefined ? [] : [step];
}
function advance(track, key) {
    const [first, ...rest] = track.steps;
    if (first === undefined)
        return [];
    if (first.kind !== 'deep')
        return (0,_yaml_pattern_js__WEBPACK_IMPORTED_MODULE_0__  .e)(first, key) ? [{ ...track, steps: rest }] : [];
    const [second, ...further] = rest;
    const past = second !== undefined && (0,_yaml_pattern_js__WEBPACK_IMPORTED_MODULE_0__  .e)(second, key) ? [{ ...track, steps: further }] : [];
    return [track, ...past];
}


function markOf(tracks) {
    let best = null;
    for (const track of tracks) {
        if (track.steps.length === 0 && (best === null || isStronger(track, best)))
            best = track;
    }
    return best?.mark ?? null;
}
function isStronger(one, other) {
    if (one.strength !== other.strength)
        return one.strength > other.strength;
    return one.mark.kind === 'ignore' && other.mark.kind !== 'ignore';
}
 

  }),

  15152:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  E: () => (  compileNames)
});

 
var parts = __webpack_require__(92921);
 
var scan_glance = __webpack_require__(7092);
; 
 
function toShape({ id, when: { group, kind }, images, ignore }) {
    return {
        id,
        source: 'the policy',
        when: { group, kinds: [kind] },
        images: images.map(({ at, bare }) => (bare ? { at, bare } : { at })),
        ignore,
    };
}
 
 
var scan_shapes = __webpack_require__(83858);
 
var sign = __webpack_require__(46172);
; 





 
function compileNames(fields, own = none) {
    const byShapes = compiled.get(fields) ?? new WeakMap();
    compiled.set(fields, byShapes);
    const known = byShapes.get(own) ?? compile(fields, own);
    byShapes.set(own, known);
    return known;
}
const none = [];
const compiled = new WeakMap();
function compile(fields, own) {
    const all = ['registry', 'repository', 'tag', 'digest'];
    const rolesIn = (keys) => all.flatMap((role) => keys[role].map((key) => [key, role]));
    const roles = new Map([...rolesIn(parts .x5.parts), ...rolesIn(fields)]);
    const shapes = own.map(toShape);
    const words = [...Object.values(fields).flat(), ...shapes.flatMap(scan_shapes .Oi)];
    const glance = (0,scan_glance .A4)([...roles.keys()], [...fields.reference, ...shapes.flatMap(scan_shapes .Dv)]);
    return {
        roleOf: (key) => ((0,scan_glance .tL)(key, glance) ? (roles.get(key) ?? null) : null),
        glance,
        findSign: (0,sign .Fd)(words),
        findHints: (0,sign .cr)(words),
        shapes: (0,scan_shapes .u2)(shapes),
        references: new Set(fields.reference),
        ownRepositories: new Set(fields.repository),
    };
}
 

  }),

  71968:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  findNamingBlock)
  });
  var _yaml_cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51776);
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74997);




function findNamingBlock(path, said, named) {
    if (said.image !== null || said.problem || said.templated?.name)
        return null;
    const outer = findOuter(path, named);
    const block = outer === null ? undefined : named.get(outer);
    if (outer === null || block === undefined)
        return null;
    return { namedBy: { path: outer, ...(!isOneVersion(said, block) && { doubtful: true }) }, image: block.image };
}
 
function findOuter(path, named) {
    const keys = ((0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_1__  .Uf)(path) ?? []).filter(({ key }) => key.startsWith('.'));
     
    if (keys.length > 4 * _yaml_cursor_js__WEBPACK_IMPORTED_MODULE_0__  .Mw)
        return null;
    const block = path.slice(keys.at(-1)?.start ?? path.length);
    for (const { start } of keys.slice(0, -1).reverse()) {
        const outer = start === 0 ? block.replace(/^\./, '') : path.slice(0, start) + block;
        if (named.has(outer))
            return outer;
    }
    return null;
}


function isOneVersion(a, b) {
    if (a.digest !== null && b.digest !== null)
        return a.digest === b.digest;
    return a.tag !== null && a.tag === b.tag && !/^(?:latest|stable)$/.test(a.tag);
}
 

  }),

  35000:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  partOf),
    g: () => (  joinWritten)
  });
  var _image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73278);
  var _image_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54707);
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23653);
  var _image_written_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75599);
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15794);
  var _yaml_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11931);






 
function partOf(source, node, key, from = 0, to = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__  .ws)(node).length) {
    const text = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__  .Ru)(node) === '' ? '' : (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__  .Yo)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__  .ws)(node).slice(from, to));
    const where = node.decode === null ? { source, start: node.start } : node.decode();
    const at = (index) => 'source' in where ? (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__  .SU)(where.source, where.start + index) : (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__  .SU)(where, index);
    const span = { start: at(from), end: at(to) };
    const nameEnd = at(from + (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_1__  .mQ)(text).nameEnd);
    const part = { text, span, style: node.style, nameEnd };
    if (source.quoted)
        part.quoted = true;
    if (key)
        part.key = keyOf(source, key);
    return part;
}
function keyOf(source, key) {
    const text = (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__  .Yo)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__  .ws)(key));
    const span = { start: (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__  .SU)(source, key.start), end: (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__  .SU)(source, key.end) };
    return key.style === 'double' ? { text, span, double: true } : { text, span };
}
 
function joinWritten(parts) {
    return parts.reference ? joinReference(parts.reference.text) : joinMap(parts);
}
function joinReference(text) {
    const parsed = (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_1__  .F2)(text);
    if (!parsed.ok) {
        return {
            reference: null,
            problem: { ...parsed.problem, part: 'reference' },
            image: guessName(text),
            tag: null,
            digest: null,
        };
    }
    const { reference } = parsed;
    return { reference, problem: null, image: (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_4__  .t)(reference), tag: reference.tag, digest: reference.digest };
}
 
function guessName(text) {
    const name = (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_1__  .$q)((0,_image_written_js__WEBPACK_IMPORTED_MODULE_5__  .Pv)(text));
    return name.ok ? (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_4__  .t)(name.reference) : null;
}
function joinMap(parts) {
    const version = joinVersion(parts);
    const named = joinName(parts);
    if (named === null)
        return { reference: null, problem: version.problem, image: null, tag: version.tag, digest: version.digest };
    if ('problem' in named)
        return { reference: null, image: null, tag: version.tag, digest: version.digest, problem: named.problem };
    const tag = version.tag ?? named.tag;
    const twice = named.digest !== null && version.digest !== null && named.digest !== version.digest;
    const problem = version.problem ?? (twice ? twoDigests(parts, 'repository') : null);
    const digest = twice ? null : (version.digest ?? named.digest);
    const reference = problem ? null : { ...named, tag, digest };
    return { reference, problem, image: (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_4__  .t)(named), tag, digest };
}
function joinName(parts) {
    const repository = (parts.repository?.text ?? '').replace(/@sha256$/, '');
    if (repository === '')
        return null;
    const registry = parts.registry?.text ?? '';
    const written = /^\/*$/.test(registry) ? repository : (0,_image_written_js__WEBPACK_IMPORTED_MODULE_5__  .KV)(registry, repository);
    const parsed = (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_1__  .F2)(written);
    if (parsed.ok)
        return parsed.reference;
    const shift = written.length - repository.length;
    const { start, end } = parsed.problem;
    const within = { start: Math.max(0, start - shift), end: Math.max(0, end - shift) };
    return { problem: { ...parsed.problem, ...within, part: 'repository' } };
}
 
function twoDigests(parts, part) {
    return {
        kind: 'conflict',
        message: 'another key beside it names another digest',
        start: 0,
        end: parts[part]?.text.length ?? 0,
        part,
    };
}
function joinVersion(parts) {
    const { tag, digest: inTagField } = splitTag(parts);
    const key = completeDigest(parts.digest?.text ?? '');
    if (inTagField !== null && key !== '' && key !== inTagField) {
        const malformed = (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_0__  .NM)(key);
        const conflict = malformed ? { ...malformed, part: 'digest' } : twoDigests(parts, 'digest');
        return { tag: tag || null, digest: null, problem: conflict };
    }
    const { digest, problem } = inTagField === null
        ? judgeDigest(key, (found) => ({ ...found, part: 'digest' }))
        : judgeDigest(inTagField, (found) => inTag(found, parts.tag, inTagField));
    const tagProblem = tag === '' ? null : (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_1__  .lu)(tag);
    return {
        tag: tag === '' || tagProblem ? null : tag,
        digest,
        problem: problem ?? (tagProblem && { ...tagProblem, part: 'tag' }),
    };
}
 
function judgeDigest(digest, at) {
    const problem = digest === '' ? null : (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_0__  .NM)(digest);
    return problem === null ? { digest: digest || null, problem: null } : { digest: null, problem: at(problem) };
}
 
function inTag(problem, tag, digest) {
    const before = Math.max(0, tag?.text.indexOf(digest) ?? 0);
    return { ...problem, start: before + problem.start, end: before + problem.end, part: 'tag' };
}
 
function splitTag(parts) {
    const text = parts.tag?.text ?? '';
    if (parts.repository?.text.endsWith('@sha256'))
        return { tag: '', digest: completeDigest(text) };
    if ((0,_image_digest_js__WEBPACK_IMPORTED_MODULE_0__  .Bc)(text))
        return { tag: '', digest: text };
    const at = text.indexOf('@');
    return at < 0 ? { tag: text, digest: null } : { tag: text.slice(0, at), digest: text.slice(at + 1) };
}
 
function completeDigest(text) {
    return text === '' || text.includes(':') ? text : `sha256:${text}`;
}
 

  }),

  64533:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  PW: () => (  isAddress),
  rI: () => (  isNoImage),
  gn: () => (  isPlausible),
  dw: () => (  isTemplated),
  bm: () => (  isUnmistakable),
  ej: () => (  leadingToken)
});

 
var parse = __webpack_require__(54707);
 
var written = __webpack_require__(75599);
; 
 
const lookAlikes = {
     
    files: {
        source: 'https://www.iana.org/assignments/media-types/media-types.xhtml',
        endings: [
            ...['png', 'jpg', 'jpeg', 'svg', 'gif', 'webp', 'ico', 'bmp', 'avif'],
            ...['iso', 'qcow2', 'img', 'vmdk', 'vhd', 'vhdx', 'ova', 'raw'],
            ...['tar', 'gz', 'tgz', 'xz', 'zst', 'bz2', 'zip'],
            ...['bin', 'wasm', 'yaml', 'yml', 'json', 'md', 'htm', 'html', 'sh', 'py'],
        ],
    },
     
    platforms: {
        source: 'https://github.com/opencontainers/image-spec/blob/main/image-index.md',
        systems: ['linux', 'windows', 'darwin', 'freebsd'],
        architectures: ['amd64', 'arm64', 'arm', '386', 'ppc64le', 's390x', 'riscv64'],
    },
     
    mediaTypes: {
        source: 'https://www.iana.org/assignments/media-types/media-types.xhtml',
        types: ['image', 'audio', 'video', 'text', 'font', 'application'],
    },
     
    machineImages: {
        source: 'https://cloud.google.com/compute/docs/images/os-details',
        begins: ['projects/', '*-cloud/', 'family/', 'ami-', 'global/', '/subscriptions/'],
    },
     
    words: {
        source: 'https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy',
        words: [
            ...['true', 'false', 'yes', 'no', 'on', 'off', 'null', 'none', 'always', 'never', 'ifnotpresent', 'default'],
            ...['custom', 'auto', 'local', 'logo', 'icon', 'avatar', 'banner', 'cover', 'background', 'thumbnail'],
            ...['placeholder', 'image'],
        ],
    },
     
    labels: {
        source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/',
        domains: ['kubernetes.io'],
        effects: ['NoSchedule', 'PreferNoSchedule', 'NoExecute', 'true', 'false'],
    },
};
 
 
var key_name = __webpack_require__(74277);
; 




 
 
 
function isTemplated(text) {
    return (leadingToken(text) > 0 ||
        /\{\{|\}\}|\$\{|\$\(|\{%|%\{|^\{.*\}$|^<.*>$|\$[A-Za-z_]|\[\[|<%|^@@?\w+@@?$|^ko:\/\//.test(text));
}
 
const token = /^(?:%\w+%|@\w+@|__[A-Za-z]\w*?__|#\{[\w.]+\}#?)(?=[/:])/;
 
function leadingToken(text) {
    return token.exec(text)?.[0].length ?? 0;
}
const { files, platforms, mediaTypes, machineImages, words, labels } = lookAlikes;
const fileEnding = new RegExp(`\\.${(0,key_name .EB)(files.endings)}$`, 'i');
const platform = new RegExp(`^${(0,key_name .EB)(platforms.systems)}/${(0,key_name .EB)(platforms.architectures)}(?:/v\\d)?$`);
const mediaType = new RegExp(`^${(0,key_name .EB)(mediaTypes.types)}/[\\w.+-]+$`);
const machineImage = new RegExp(`^(?:${machineImages.begins.map((begin) => begin.split('*').map(key_name .k6).join('[a-z0-9-]+')).join('|')})`, 'i');
const word = new RegExp(`^${(0,key_name .EB)(words.words)}$`, 'i');


function isPlausible(text, bare) {
    if (text === '' || text.length > 512 || never.some((pattern) => pattern.test(text)))
        return false;
    if (isOther(text) || (!bare && !/[/:@]/.test(text)))
        return false;
    return (0,parse .F2)(text).ok || looksLikeReference(text);
}
 
const never = [
    /[\s"'\\()*|=,;]|:\/\/|^[./~-]/,
    platform,
    /^v?\d+(?:\.\d+)*$|^(?:\d+(?:\.\d+)?(?:ms|[smhdw]))+$/,
    word,
];
 
function isOther(text) {
    if (!text.includes('@') && fileEnding.test(text))
        return true;
    return !(0,written .Xj)(text) && (machineImage.test(text) || mediaType.test(text));
}
 
function isNoImage(text) {
    if (text.includes('://'))
        return true;
    if ((0,written .Xj)(text))
        return false;
    return fileEnding.test(text) || machineImage.test(text) || mediaType.test(text);
}
 
function isAddress(text) {
    return /^[\w.-]+:(?:80|443|[1-9]\d{3,4})$/.test(text);
}
 
function looksLikeReference(text) {
    if (/^[^@]+@sha(?:256|512):?/i.test(text))
        return true;
    return (/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\/[^\s]+$/i.test(text) || /^[a-z0-9][\w./-]*\/[\w./-]+:[\w.+-]+$/i.test(text));
}


function isUnmistakable(text) {
    if (text.length > 512 || !text.includes('/') || /[\s"'\\()*|=,;<>]/.test(text) || text.includes('://'))
        return false;
    if (label.test(text))
        return false;
    const at = text.search(/@sha(?:256|512):/i);
    if (at > 0)
        return (0,parse .F2)(text.slice(0, at)).ok;
    return hostAndTag.test(text) && (0,parse .F2)(text).ok;
}
const label = new RegExp(`^(?:[\\w-]+\\.)*${(0,key_name .EB)(labels.domains)}/|:${(0,key_name .EB)(labels.effects)}$`);
const hostAndTag = /^(?:(?:localhost|(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,})(?::\d+)?|[a-z0-9.-]+:\d+)\/[^:@]+:[^:@/]+(?:@.*)?$/i;
 

  }),

  83858:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bb: () => (  openInner),
    Dv: () => (  lastKeys),
    Oi: () => (  signsOf),
    Zb: () => (  keysBeside),
    ev: () => (  isNamed),
    fb: () => (  signsOfCatalogue),
    j_: () => (  isReadByName),
    u2: () => (  compileShapes)
  });
  var _text_collate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26658);
  var _yaml_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52008);
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15794);
  var _yaml_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70470);
  var _yaml_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11931);
  var _catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35224);
  var _machine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21651);







 
function compileShapes(own) {
    const all = [...own, ..._catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__  .s];
    const byGroup = (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_5__  .$)(all, ({ when }) => when.group);
    const general = byGroup.get(undefined) ?? [];
    const byFile = general.filter(({ when }) => when.file !== undefined);
    const byText = general.filter(({ when: { file, has, says } }) => file === undefined && (has ?? says) !== undefined);
    const lookAt = (file) => ({
        file,
        shapes: [...byFile.filter(({ when }) => when.file?.test(file)), ...byText],
    });
     
    let last = lookAt('');
    const lookingAt = (file) => {
        if (file !== last.file)
            last = lookAt(file);
        return last.shapes;
    };
    const states = { known: new Map() };
    const roots = new Map();
    const openAll = (identity) => {
        const grouped = isObject(identity) ? (byGroup.get(groupOf(identity.apiVersion)) ?? []) : [];
        const shapes = [...grouped, ...general].filter(({ when }) => applies(when, identity));
        return openShapes(states, shapes, identity.named);
    };
    const open = (identity) => {
         
        const seen = lookingAt(identity.file)
            .filter(({ when }) => applies(when, identity))
            .map(({ id }) => id);
        const { named, values, apiVersion, kind } = identity;
        const key = `${named} ${values} ${apiVersion} ${kind} ${seen.join(' ')}`;
        const known = roots.get(key);
        if (known !== undefined)
            return known;
        const state = openAll(identity);
        if (roots.size < mostKept)
            roots.set((0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_6__  .Yo)(key), state);
        return state;
    };
    const anywhere = general.filter(({ when }) => when.object !== false && when.file === undefined);
    return { open, unknown: openShapes(states, anywhere, true) };
}
 
const mostKept = 10_000;
function openShapes(states, shapes, isNamed) {
    const rest = shapes.find((shape) => shape.rest !== undefined)?.rest ?? 'conventions';
    const tracks = shapes.flatMap((shape) => (0,_machine_js__WEBPACK_IMPORTED_MODULE_4__  .SU)(shape, isNamed || isConfiguration(shape)));
    return (0,_machine_js__WEBPACK_IMPORTED_MODULE_4__  .L4)(states, tracks, rest);
}
 
function isConfiguration({ when }) {
    return when.unnamed === true || when.file !== undefined;
}
function isObject({ kind, apiVersion }) {
    return kind !== '' && apiVersion !== '';
}
function applies({ object, kinds, file, values, has, says }, identity) {
    if (object !== undefined && object !== isObject(identity))
        return false;
    if (kinds?.includes(identity.kind) === false)
        return false;
    if (file?.test(identity.file) === false)
        return false;
    if (values !== undefined && values !== identity.values)
        return false;
    if (says !== undefined && !textsBelow(identity.root, says.at).includes(says.text))
        return false;
    return has === undefined || hasHost(identity.root, has);
}
 
function groupOf(apiVersion) {
    const slash = apiVersion.indexOf('/');
    return slash < 0 ? '' : apiVersion.slice(0, slash);
}
function hasHost(root, { at, hosts }) {
    return textsBelow(root, at).some((text) => {
        const host = text.slice(0, Math.max(0, text.indexOf('/')));
        return hosts.some((known) => host === known || host.endsWith(`.${known}`));
    });
}
const textsBelow = (root, at) => ((0,_yaml_pattern_js__WEBPACK_IMPORTED_MODULE_2__  .E)(at) ?? []).flatMap((steps) => textsAt(root, steps));
 
function textsAt(node, steps, next = 0) {
    const [at, step] = [(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hd)(node), steps[next]];
    if (step === undefined)
        return at?.kind === 'scalar' ? [(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .ws)(at)] : [];
    if (at?.kind === 'sequence')
        return (0,_yaml_pattern_js__WEBPACK_IMPORTED_MODULE_2__  .e)(step, null) ? at.items.flatMap((item) => textsAt(item, steps, next + 1)) : [];
    if (at?.kind !== 'map')
        return [];
    return (0,_yaml_merge_js__WEBPACK_IMPORTED_MODULE_0__  .xq)(at).entries.flatMap(({ key, value }) => (0,_yaml_pattern_js__WEBPACK_IMPORTED_MODULE_2__  .e)(step, key.literal) ? textsAt(value, steps, next + 1) : []);
}
 
function isNamed(map) {
    const metadata = map?.kind === 'map' ? (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hd)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .w4)(map, 'metadata')?.value) : null;
    if (metadata?.kind !== 'map')
        return false;
    const whole = (0,_yaml_merge_js__WEBPACK_IMPORTED_MODULE_0__  .xq)(metadata);
    return ['name', 'generateName'].some((key) => (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(whole, key));
}
 
function openInner(shapes, map) {
    const whole = (0,_yaml_merge_js__WEBPACK_IMPORTED_MODULE_0__  .xq)(map);
    const [kind, apiVersion] = [(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(whole, 'kind') ?? '', (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(whole, 'apiVersion') ?? ''];
    return shapes.open({ kind, apiVersion, named: isNamed(whole), file: '', values: false, root: whole });
}


function signsOf({ when, images = [] }) {
    return images.flatMap(({ at, scheme, beside }) => {
        if (scheme !== undefined)
            return [scheme];
        if (beside !== undefined)
            return [beside[1]];
        if (((0,_yaml_pattern_js__WEBPACK_IMPORTED_MODULE_2__  .E)(at) ?? []).every(_machine_js__WEBPACK_IMPORTED_MODULE_4__  .O7))
            return ['image'];
        if (when.has !== undefined)
            return when.has.hosts.map((host) => `${host}/`);
        return when.group ? [when.group] : (when.kinds ?? []);
    });
}
 
function isReadByName(file) {
    return readByName.some((pattern) => pattern.test(file));
}
const readByName = _catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__  .s.flatMap((shape) => {
    const { images = [], kustomize = [], when } = shape;
    const isSilent = kustomize.length > 0 || (images.length > 0 && signsOf(shape).length < images.length);
    return when.file !== undefined && isSilent ? [when.file] : [];
});
 
const signsOfCatalogue = [...new Set(_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__  .s.flatMap(signsOf))];
 
const keysBeside = _catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__  .s.flatMap(({ images = [] }) => images.flatMap(({ beside }) => (beside === undefined ? [] : [beside[0]])));
 
function lastKeys({ images = [] }) {
    return images.flatMap(({ at }) => ((0,_yaml_pattern_js__WEBPACK_IMPORTED_MODULE_2__  .E)(at) ?? []).flatMap((steps) => {
        const last = steps.findLast(({ kind }) => kind === 'key');
        return last?.kind === 'key' ? [last.key] : [];
    }));
}
 

  }),

  46172:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  cr: () => (  compileHints),
  Fd: () => (  compileSign),
  cM: () => (  hasHint)
});

; 


function undoEscapes(text) {
    if (!text.includes('\\'))
        return text;
    return text.replace(anyEscape, (written, x, u, long) => {
        const digits = x ?? u ?? long;
        if (digits !== undefined)
            return String.fromCodePoint(Math.min(Number.parseInt(digits, 16), 0x10ffff));
        return made.get(written.charAt(1)) ?? '';
    });
}
const anyEscape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(?:\r\n|[\n\r\x85\u2028\u2029])[ \t]*|[\s\S])/g;
 
const made = new Map([
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ...['/', '"', '\\', ' ', "'"].map((letter) => [letter, letter]),
]);
 
 
var conventions = __webpack_require__(30071);
 
var conventions_keys = __webpack_require__(7935);
 
var parts = __webpack_require__(92921);
 
var kustomize = __webpack_require__(78367);
 
var key_name = __webpack_require__(74277);
 
var shapes = __webpack_require__(83858);
; 









function compileSign(keys) {
    const patterns = [new RegExp((0,key_name .EB)([...words, ...keys]), 'i'), /sha256:[0-9a-f]{64}/i, new RegExp(hosted, 'i')];
    const findPlain = (text) => {
        for (const pattern of patterns) {
            const at = text.search(pattern);
            if (at >= 0)
                return at;
        }
        return -1;
    };
    return (text) => {
        const at = findPlain(text);
        if (at >= 0)
            return at;
        let read = text;
        for (let depth = 0; depth < deepestText; depth++) {
            const next = undoEscapes(read);
            if (next === read)
                return -1;
            if (findPlain(next) >= 0)
                return 0;
            read = next;
        }
        return 0;
    };
}
 
const deepestText = 6;


function compileHints(keys) {
    const loud = new RegExp((0,key_name .EB)([...words, ...conventions_keys .wN.keys, ...digestKeys, ...keys]), 'gi');
    const patterns = [loud, bareDigest, /<</g, new RegExp(hosted, 'gi'), /\\(?:[xuU/\r\n])/g];
    return (text, start) => {
        if (text.search(/![^\s]{0,200}binary/) >= 0)
            return null;
        const hints = [];
        for (const pattern of text.includes('&') ? [...patterns, /(?<=[\s[,:{?])\*(?=[^\s*,[\]{}])/g] : patterns) {
            pattern.lastIndex = 0;
            for (let match = pattern.exec(text); match; match = pattern.exec(text))
                hints.push(start + match.index);
        }
        return hints.sort((a, b) => a - b);
    };
}
 
function hasHint(hints, start, end) {
    let low = 0;
    let high = hints.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((hints[middle] ?? 0) < start)
            low = middle + 1;
        else
            high = middle;
    }
    return (hints[low] ?? end) < end;
}
 
 
 
 
const words = [
    'image',
    '@sha256',
    ...parts .x5.parts.repository,
    ...kustomize .r.signs,
    ...conventions .T.flatMap(({ scheme }) => scheme ?? []),
    'binary',
    ...shapes .fb.filter((word) => !/image/i.test(word)),
];
const isBare = new Set(parts .x5.bareDigest);
const digestKeys = parts .x5.parts.digest.filter((key) => !isBare.has(key));
 
const bareDigest = new RegExp(`${(0,key_name .EB)(parts .x5.bareDigest)}"?:`, 'gi');
 
const hosted = /(?:\.[a-z]{2,}|:\d+|localhost)\/[\w./-]{1,255}:[\w.-]/;
 

  }),

  77822:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    AG: () => (  tellVersion),
    CI: () => (  partsOf),
    tO: () => (  asFilled),
    xb: () => (  openTemplate)
  });
  var _image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73278);
  var _plausible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64533);


 
function openTemplate(text) {
    const parts = partsOf(text);
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined)
        return null;
    let filled = '';
    let at = 0;
    for (const { start, end } of parts) {
        const literal = text.slice(at, start);
        if ((0,_plausible_js__WEBPACK_IMPORTED_MODULE_1__  .dw)(literal))
            return null;
        filled += `${literal}0`;
        at = end;
    }
    const tail = text.slice(at);
    return (0,_plausible_js__WEBPACK_IMPORTED_MODULE_1__  .dw)(tail) ? null : { filled: filled + tail, start: first.start, end: last.end };
}
 
function asFilled(text) {
    return openTemplate(text)?.filled ?? text;
}
 
const brackets = [
    ['{{', '}}', null],
    ['{%', '%}', null],
    ['%{', '}', null],
    ['${', '}', '{'],
    ['$(', ')', '('],
    ['[[', ']]', null],
    ['<%', '%>', null],
];
 
function partsOf(text) {
    if (/^\{[^{].*\}$|^<.*>$|^@@?\w+@@?$|^ko:\/\//.test(text))
        return [{ start: 0, end: text.length }];
    const token = (0,_plausible_js__WEBPACK_IMPORTED_MODULE_1__  .ej)(text);
    const parts = token > 0 ? [{ start: 0, end: token }] : [];
    for (let at = token; at < text.length;) {
        const end = endOf(text, at);
        if (end > at)
            parts.push({ start: at, end });
        at = Math.max(end, at + 1);
    }
    return parts;
}
 
function endOf(text, at) {
    const bracket = brackets.find(([open]) => text.startsWith(open, at));
    if (bracket === undefined) {
        const name = text[at] === '$' ? /^\$[A-Za-z_]\w*/.exec(text.slice(at, at + 200)) : null;
        return at + (name?.[0].length ?? 0);
    }
    const [open, close, nests] = bracket;
    let depth = 1;
    for (let index = at + open.length; index < text.length; index++) {
        if (text.startsWith(close, index))
            depth--;
        else if (text[index] === nests)
            depth++;
        if (depth === 0)
            return index + close.length;
    }
    return at;
}
const open = { kind: 'open' };


function tellVersion(text) {
    const template = openTemplate(text);
    if (template === null)
        return open;
    const tail = text.slice(template.end);
    const at = tail.indexOf('@');
    if (at >= 0) {
        const digest = tail.slice(at + 1);
        const problem = (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_0__  .NM)(digest);
        if (problem === null)
            return { kind: 'pinned', tag: tagIn(tail.slice(0, at)), digest };
        const start = template.end + at + 1;
        return { kind: 'malformed', problem: { ...problem, start, end: text.length } };
    }
    if (text.includes('@', (0,_plausible_js__WEBPACK_IMPORTED_MODULE_1__  .ej)(text)) || mayEndDigest(tail))
        return open;
    return { kind: 'unpinned', tag: tagIn(tail) };
}
 
function tagIn(tail) {
    return /:(\w[\w.-]{0,127})$/.exec(tail)?.[1] ?? null;
}
 
function mayEndDigest(tail) {
    return /^[0-9a-f]{0,128}$|^\w{0,10}:(?:[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/.test(tail);
}
 

  }),

  98823:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  count),
    r: () => (  listFirst)
  });
 
function count(number, noun, plural = `${noun}s`) {
    return `${number} ${number === 1 ? noun : plural}`;
}
 
function listFirst(names, most) {
    const shown = names.slice(0, most).join(', ');
    return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
 

  })

};
