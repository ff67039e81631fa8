export const id = 8034;
export const ids = [8034];
export const modules = {

  57336:
  (function (module) {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


  }),

  68034:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  addAdmission: () => (  addAdmission)
});

 
var esm = __webpack_require__(48179);
 
var lanes = __webpack_require__(60311);
 
var errors = __webpack_require__(90461);
; 
 
function celString(text) {
    const escaped = Array.from(text, (character) => {
        if (character === "'" || character === '\\')
            return `\\${character}`;
        if (character >= ' ' && character <= '~')
            return character;
        return `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;
    });
    return `'${escaped.join('')}'`;
}


function findUnpinned() {
    return [
        { name: 'spec', expression: podSpec('object') },
        { name: 'images', expression: imagesOf('variables.spec') },
        { name: 'specBefore', expression: `request.operation != 'UPDATE' ? dyn({}) :\n${podSpec('oldObject')}` },
        { name: 'imagesBefore', expression: imagesOf('variables.specBefore') },
        {
            name: 'unpinned',
            expression: [
                "variables.images.filter(image, image != '' && !(image in variables.imagesBefore) &&",
                `!image.matches(${celString(pinned)}))`,
            ].join('\n'),
        },
        {
            name: 'qualified',
            expression: `variables.unpinned.map(image, image.matches(${celString(withHost)}) ? image : 'docker.io/' + image)`,
        },
        {
            name: 'names',
            expression: [
                `variables.qualified.map(image, !image.matches(${celString(onDockerHub)}) ? image :`,
                `'docker.io/' + (${afterHost}.contains('/') ? '' : 'library/') + ${afterHost})`,
            ].join('\n'),
        },
    ];
}
 
function matchNames(expression) {
    return `variables.names.filter(name, name.find(${celString(withoutVersion)}).matches(${celString(expression)}))`;
}
 
const pinned = '^[^@\\s]+@(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$';
 
const withHost = '^(?:[^/]*[.:A-Z][^/]*|localhost)/';
const onDockerHub = '^(?:(?:index|registry-1)[.])?docker[.]io/';
const afterHost = "image.substring(image.indexOf('/') + 1)";
const withoutVersion = '^(?:[^/]*/)*[^/:@]+';
 
function podSpec(object) {
    const spec = `dyn(${object}.spec)`;
    return [
        `has(${spec}.jobTemplate) ? ${spec}.jobTemplate.spec.template.spec :`,
        `has(${spec}.template) ? ${spec}.template.spec : ${spec}`,
    ].join('\n');
}
 
function imagesOf(spec) {
    const containers = ['containers', 'initContainers', 'ephemeralContainers'].map((list) => orEmpty(spec, list));
    return [
        `(${containers.join(' +\n')})`,
        ".map(container, has(container.image) ? container.image : '') +",
        `${orEmpty(spec, 'volumes')}`,
        '.filter(volume, has(volume.image) && has(volume.image.reference)).map(volume, volume.image.reference)',
    ].join('\n');
}
function orEmpty(spec, list) {
    return `(has(${spec}.${list}) ? ${spec}.${list} : [])`;
}
 
 
var exceptions = __webpack_require__(4699);
 
var policy_images = __webpack_require__(98663);
 
var collate = __webpack_require__(26658);
 
var picomatch = __webpack_require__(14006);
 
var policy_glob = __webpack_require__(8515);
; 




function imagePattern(glob) {
    const { source } = picomatch.makeRe(glob, policy_glob .BN);
    const named = source.replace(lastStar, () => String.raw `[^/]+?\/?)$`);
    const expression = vacuous.reduce((text, lookahead) => text.replaceAll(lookahead, ''), named);
    return foreign.test(expression) ? null : expression;
}
 
const lastStar = String.raw `(?=.)[^/]*?\/?)$`;
const vacuous = [
    String.raw `(?!\.{1,2}(?:\/|$))`,
    String.raw `(?!(?:^|\/)\.{1,2}(?:\/|$))`,
    String.raw `(?!(?:\/|^)\.{1,2}(?:\/|$))`,
    '(?=.)',
];
 
const foreign = /\(\?(?!:)|\\[A-Za-z0-9]|(?<!\\)\[(?:[^\]\\]|\\.)*\[/;
 
; 




 
function carryExceptions(policy, today) {
    const carried = [];
    const leftOut = [];
    for (const exception of policy.exceptions.filter(({ rules }) => rules.includes('digest-required'))) {
        const read = readException(exception, today);
        if ('pattern' in read)
            carried.push({ exception, pattern: read.pattern });
        else
            leftOut.push({ exception, reason: read.reason });
    }
    const listed = carryBaseline(policy, today);
    return {
        carried: [...carried, ...listed.carried],
        leftOut: [...leftOut, ...listed.leftOut],
    };
}
 
function carryBaseline({ baseline }, today) {
    const entries = baseline?.entries.filter(({ rules }) => rules.has('digest-required')) ?? [];
    if (baseline === undefined || entries.length === 0)
        return { carried: [], leftOut: [] };
    const { exception } = baseline;
    if ((0,exceptions ._d)(exception, today))
        return { carried: [], leftOut: [{ exception, reason: 'it has expired' }] };
    const names = [...new Set(entries.flatMap(({ image }) => image ?? []))].sort(collate .U);
    const unnamed = entries.some(({ image }) => image === null)
        ? [{ exception, reason: 'some of it names no image, and the cluster knows no files' }]
        : [];
    const pattern = `^(?:${names.map(literally).join('|')})$`;
    return { carried: names.length === 0 ? [] : [{ exception, pattern }], leftOut: unnamed };
}
 
const literally = (name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, (character) => `\\${character}`);
function readException(exception, today) {
    const { image, paths } = exception;
    if ((0,exceptions ._d)(exception, today))
        return { reason: 'it has expired' };
    if (image === null)
        return { reason: 'it names paths only, and the cluster knows no paths; name its image, too' };
    if (paths.length > 0 && namesNoHost(image)) {
        return { reason: 'without its paths it would excuse every registry; name the host of its image' };
    }
    const pattern = imagePattern((0,policy_images .yE)(image));
    if (pattern === null) {
        return {
            reason: 'its image is a pattern that the cluster has no expression for; write it with "*", "**" and "{a,b}"',
        };
    }
    return { pattern };
}
function namesNoHost(glob) {
    return /[*?]/.test((0,policy_images .yE)(glob).split('/', 1)[0] ?? '');
}
 
; 




const admissionPolicyName = 'image-policy-digests';
 
function buildAdmission(policy, options) {
    checkLabel(options.namespaceLabel);
    const actions = chooseActions(policy, options.action);
    const exceptions = carryExceptions(policy, options.today);
    return {
        policy: describePolicy(exceptions.carried),
        bindings: chooseEnvironments(policy, options.environments).map((environment) => ({
            name: environment === null ? admissionPolicyName : `${admissionPolicyName}-${objectName(environment)}`,
            environment,
            namespaceLabel: options.namespaceLabel,
            actions,
        })),
        exceptions,
    };
}
function describePolicy(carried) {
    const excused = carried.map(({ pattern }, index) => ({
        name: `exception${index + 1}`,
        expression: matchNames(pattern),
    }));
    const isExcused = excused.map(({ name }) => `name in variables.${name}`).join(' || ');
    const refused = isExcused === '' ? 'variables.names' : `variables.names.filter(name, !(${isExcused}))`;
    return {
        name: admissionPolicyName,
        variables: [...findUnpinned(), ...excused, { name: 'refused', expression: refused }],
        validation: {
            expression: 'size(variables.refused) == 0',
            message: `every image needs a digest: ${fix}`,
            messageExpression: `'no digest in ' + variables.refused.join(', ') + ': ${fix}'`,
        },
    };
}
const fix = 'write it as name@sha256:... in Git (image-policy, rule digest-required)';
function chooseActions(policy, action) {
    const { severity } = policy.rules['digest-required'];
    if (severity === 'off') {
        throw new errors .y('The rule digest-required is off in the policy file, so there is nothing to admit by: set it on.');
    }
    const chosen = action ?? (severity === 'error' ? 'Deny' : 'Warn');
    return chosen === 'Deny' ? ['Deny'] : ['Warn', 'Audit'];
}
function chooseEnvironments(policy, asked) {
    const known = policy.environments.map(({ name }) => name);
    for (const name of asked)
        (0,lanes .jY)(policy, name);
    const chosen = asked.length > 0 ? known.filter((name) => asked.includes(name)) : known;
    for (const name of chosen)
        checkEnvironment(name, known);
    return chosen.length > 0 ? chosen : [null];
}
 
function checkEnvironment(name, known) {
    if (name.length > 63)
        throw new errors .y(`The environment ${JSON.stringify(name)} is longer than the 63 characters of a label.`);
    const twin = known.find((other) => other !== name && objectName(other) === objectName(name));
    if (twin === undefined)
        return;
    const both = `${JSON.stringify(name)} and ${JSON.stringify(twin)}`;
    throw new errors .y(`The environments ${both} would have one binding in the cluster: rename one of them.`);
}
 
function objectName(environment) {
    return environment
        .toLowerCase()
        .replace(/[^a-z0-9.-]/g, '-')
        .replace(/[.-]*\.[.-]*/g, '.');
}
 
function checkLabel(label) {
    const name = '[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?';
    const prefix = '(?=[^/]{1,253}/)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*/';
    if (new RegExp(`^(?:${prefix})?${name}$`).test(label))
        return;
    throw new errors .y(`${JSON.stringify(label)} is no label: write prefix/name, such as acme.io/environment (--namespace-label).`);
}
 
 
var dist = __webpack_require__(38815);
 
var untrusted = __webpack_require__(60606);
; 


 
function renderAdmissionYaml(admission, options) {
    const policy = openDocument(policyObject(admission));
    policy.commentBefore = comment(headline(admission, options));
    commentVariables(policy, admission);
    const bindings = admission.bindings.map((binding) => openDocument(bindingObject(admission, binding)));
    return [policy, ...bindings].map((document) => document.toString({ lineWidth: 0 })).join('---\n');
}
 
function renderAdmissionJson(admission) {
    const items = [policyObject(admission), ...admission.bindings.map((binding) => bindingObject(admission, binding))];
    return `${(0,untrusted .oi)({ apiVersion: 'v1', kind: 'List', items })}\n`;
}
 
const openDocument = (value) => new dist .yo(value, { version: '1.1' });
const apiVersion = 'admissionregistration.k8s.io/v1';
 
const resourceRules = [
    { apiGroups: [''], resources: ['pods', 'pods/ephemeralcontainers'] },
    { apiGroups: ['apps'], resources: ['deployments', 'statefulsets', 'daemonsets', 'replicasets'] },
    { apiGroups: ['batch'], resources: ['jobs', 'cronjobs'] },
].map(({ apiGroups, resources }) => ({
    apiGroups,
    apiVersions: ['v1'],
    operations: ['CREATE', 'UPDATE'],
    resources,
}));
function policyObject({ policy, exceptions }) {
    return {
        apiVersion,
        kind: 'ValidatingAdmissionPolicy',
        metadata: { name: policy.name, annotations: annotate(exceptions) },
        spec: {
            failurePolicy: 'Fail',
            matchConstraints: { resourceRules },
            variables: policy.variables,
            validations: [{ ...policy.validation, reason: 'Invalid' }],
        },
    };
}
function bindingObject({ policy }, { name, environment, namespaceLabel, actions }) {
    const anyValue = { matchExpressions: [{ key: namespaceLabel, operator: 'Exists' }] };
    return {
        apiVersion,
        kind: 'ValidatingAdmissionPolicyBinding',
        metadata: { name },
        spec: {
            policyName: policy.name,
            validationActions: actions,
            matchResources: {
                namespaceSelector: environment === null ? anyValue : { matchLabels: { [namespaceLabel]: environment } },
            },
        },
    };
}
function annotate({ carried, leftOut }) {
    const until = carried.map(({ exception }) => exception.expires).sort()[0];
    return {
        'image-policy/rule': 'digest-required',
        ...(until !== undefined && { 'image-policy/renew-after': until }),
        ...Object.fromEntries(carried.map(({ exception }, index) => [`image-policy/exception-${index + 1}`, describeCarried(exception)])),
        ...Object.fromEntries(leftOut.map(({ exception, reason }, index) => [
            `image-policy/left-out-${index + 1}`,
            `${describe(exception)}; left out: ${reason}`,
        ])),
    };
}
function describeCarried(exception) {
    const { paths } = exception;
    return `${describe(exception)}${paths.length === 0 ? '' : `; in Git only in ${oneLine(paths.join(', '))}`}`;
}
function describe({ image, paths, baseline, owner, expires, reason }) {
    const what = baseline ?? image ?? paths.join(', ');
    return `${oneLine(what)}: ${oneLine(reason)} (${oneLine(owner)}, until ${expires})`;
}
 
const oneLine = (text) => (0,untrusted .Jj)((0,untrusted .BP)(text), 500);
function headline({ exceptions }, { source }) {
    return [
        source === null
            ? 'Made by "image-policy admission" without a policy file: write one ("image-policy init" drafts it) and make this anew.'
            : `Made by "image-policy admission" from ${oneLine(source)}: change that file and make it anew.`,
        ...(exceptions.carried.length > 0 ? ['An exception is in force until this is made anew without it.'] : []),
        ...exceptions.leftOut.map(({ exception, reason }) => `Left out: ${describe(exception)}; ${reason}`),
    ];
}
function commentVariables(document, { policy, exceptions }) {
    const variables = document.getIn(['spec', 'variables']);
    const first = policy.variables.findIndex(({ name }) => name === 'exception1');
    if (!(0,dist .oP)(variables) || first < 0)
        return;
    for (const [index, { exception }] of exceptions.carried.entries()) {
        const item = variables.items[first + index];
        if ((0,dist .jh)(item))
            item.commentBefore = comment([describeCarried(exception)]);
    }
}
const comment = (lines) => lines.map((line) => ` ${line}`).join('\n');
 
 
var cli_open = __webpack_require__(24747);
 
var options = __webpack_require__(32459);
 
var result = __webpack_require__(2688);
; 






 
function addAdmission(program, terminal, end) {
    const command = program
        .command('admission')
        .description('print a Kubernetes ValidatingAdmissionPolicy that asks for digests, with its bindings')
        .option('--environment <name>', 'only this environment; may be given again', options .Fo)
        .addOption(new esm .c$('--action <name>', 'what becomes of an image without a digest (default: as digest-required says)').choices(['Deny', 'Warn']))
        .option('--namespace-label <label>', 'the namespace label that holds the name of the environment', 'image-policy/environment');
    (0,options .hm)(command, ['yaml', 'json']).action(async (options) => {
        const { policy } = await (0,cli_open.openDesk)(options, terminal);
        const admission = buildAdmission(policy, {
            environments: options.environment ?? [],
            action: options.action ?? null,
            namespaceLabel: options.namespaceLabel,
            today: new Date(),
        });
        const source = policy.file;
        (0,result .Zk)(options.format === 'json' ? renderAdmissionJson(admission) : renderAdmissionYaml(admission, { source }), options, terminal);
        end(true);
    });
}
 

  }),

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

  43234:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  plain)
  });
const same = (text) => text;
 
const plain = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same };
 

  })

};
