export const id = 9785;
export const ids = [9785,4610,3121];
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

  45143:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    BE: () => (  startGit),
    EO: () => (  runGit),
    gG: () => (  askGit),
    ig: () => (  describeStart),
    t1: () => (  streamGit)
  });
 
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90461);
  var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9707);



 
function startGit(root, args) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...(0,_environment_js__WEBPACK_IMPORTED_MODULE_1__  .W)(root), ...args], {
        cwd: root,
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__  .Q)(process.env),
        windowsHide: true,
    });
}
 
async function runGit(root, args) {
    const child = startGit(root, args);
    child.stdin?.end();
    const [code, stdout, stderr] = await Promise.all([waitForExit(child), collect(child.stdout), collect(child.stderr)]);
    return { code, stdout, stderr };
}
 
async function askGit(root, args) {
    const result = await runGit(root, args);
    if (result.code !== 0)
        throw describeFailure(args, result.stderr);
    return result.stdout;
}
 
async function* streamGit(root, args) {
    const child = startGit(root, args);
    child.stdin?.end();
    const exit = waitForExit(child);
    const stderr = collect(child.stderr);
    exit.catch(() => { });
    try {
        child.stdout?.setEncoding('utf8');
        for await (const chunk of child.stdout ?? [])
            yield chunk;
        if ((await exit) !== 0)
            throw describeFailure(args, await stderr);
    }
    finally {
        child.kill();
    }
}
 
function describeFailure(args, stderr) {
    if (/not a git repository/i.test(stderr)) {
        return new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .y('the root is in no Git repository: this needs one, so check the repository out first');
    }
    if (/dubious ownership|unsafe repository/i.test(stderr)) {
        return new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .y('Git refuses a repository that belongs to another user: run git config --global --add safe.directory <its directory>');
    }
    if (/promisor|lazy.?fetch|transport '[^']*' not allowed/i.test(stderr))
        return new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .y(partialClone);
    const said = stderr
        .replace(/[^\x20-\x7e]+/g, ' ')
        .trim()
        .slice(0, 300);
    return new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .h(`git ${args[0]} failed: ${said || 'it gave no reason'}`);
}
 
const partialClone = "the clone is partial and lacks files of history, and no network is asked for them: clone without --filter (actions/checkout: filter: '', and no sparse-checkout without it)";
function waitForExit(child) {
    return new Promise((resolve, reject) => {
        child.once('error', (error) => reject(describeStart(error)));
        child.once('close', (code) => resolve(code ?? -1));
    });
}
 
function describeStart(error) {
    const missing = 'code' in error && error.code === 'ENOENT';
    return missing
        ? new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .y('Git is not on the PATH: install it')
        : new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .h(`Git cannot be started: ${error.message}`);
}
async function collect(stream) {
    let text = '';
    stream?.setEncoding('utf8');
    for await (const chunk of stream ?? [])
        text += chunk;
    return text;
}
 

  }),

  54610:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    findOwnUrls: () => (  findOwnUrls),
    findRemoteOwner: () => (  findRemoteOwner),
    parseOwner: () => (  parseOwner)
  });
  var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45143);

 
async function findRemoteOwner(root) {
    const origin = await readOrigin(root);
    return origin === null ? null : parseOwner(origin);
}


async function findOwnUrls(root, env) {
    const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
    const origin = await readOrigin(root);
    return [
        ...(env['GITHUB_REPOSITORY'] ? [`${server}/${env['GITHUB_REPOSITORY']}`] : []),
        ...(origin === null ? [] : [origin]),
    ];
}
 
function parseOwner(address) {
    const match = /^(?:[a-z+]+:\/\/[^/]+\/|[^/:]+@[^/:]+:)(?:.*\/)?([^/]+)\/[^/]+\/?$/.exec(address);
    return match?.[1] ?? null;
}
async function readOrigin(root) {
    try {
        const { code, stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_0__  .EO)(root, ['config', '--get', 'remote.origin.url']);
        return code === 0 ? stdout.trim() : null;
    }
    catch {
         
        return null;
    }
}
 

  }),

  72832:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  openCommitRenderer)
  });
  var _renderer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19670);

 
function openCommitRenderer(root, commit, charts = null) {
    let laid = null;
    const layOut = () => {
        laid ??= __webpack_require__.e(  8857).then(__webpack_require__.bind(__webpack_require__, 38857)).then(({ layOutCommit }) => layOutCommit(root, commit));
        return laid;
    };
    const renderer = (0,_renderer_js__WEBPACK_IMPORTED_MODULE_0__  .y)({ root: async () => (await layOut()).root, charts });
    return {
        ...renderer,
        close: async () => {
            await renderer.close();
            const files = await laid?.catch(() => null);
            files?.remove();
            laid = null;
        },
    };
}
 

  }),

  7134:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  addDiff: () => (  addDiff)
});

 
var remote = __webpack_require__(54610);
 
var renderer_commit = __webpack_require__(72832);
 
var inventory_base = __webpack_require__(43121);
 
var compare = __webpack_require__(92438);
 
var difference = __webpack_require__(9798);
 
var running = __webpack_require__(82494);
 
var errors = __webpack_require__(90461);
 
var both = __webpack_require__(73220);
 
var render_running = __webpack_require__(14356);
 
var scan_tree = __webpack_require__(18604);
; 



 
async function renderRuns(ports, policy, base, runs, ownUrls) {
    const { before, after, notices } = await (0,both .c)(ports, policy, base, { ownUrls, isAsked: () => true });
    const failures = describeFailures(after);
    if (before === null)
        return { runs, notices: [...notices, ...failures] };
    const failed = new Set([...before.outcomes, ...after.outcomes].flatMap((one) => (one.result.ok ? [] : [nameOf(one)])));
    const told = ({ outcomes }) => outcomes.filter((one) => isManifest(one) && !failed.has(nameOf(one)));
    const [was, is] = [told(before), told(after)];
    const [filesBefore, filesAfter] = [was, is].map((outcomes) => new Set(outcomes.flatMap(filesOf)));
    const isTold = ({ before: old, after: now }) => (old === null || isBelow(old, filesBefore)) && (now === null || isBelow(now, filesAfter));
    return {
        runs: [...(0,render_running .pG)(was, is, (0,scan_tree .cE)(policy)), ...runs.filter((pair) => !isTold(pair))],
        notices: [...notices, ...failures],
    };
}
const nameOf = ({ deployment: { name, spot } }) => `${spot.file} ${name}`;
const isManifest = ({ deployment }) => deployment.job.engine !== 'directory';
const filesOf = ({ deployment: { spot, inputs } }) => [spot.file, ...inputs];
function isBelow({ places, kind }, files) {
    return kind !== 'rendered' && places.length > 0 && places.every(({ file }) => files?.has(file));
}
function describeFailures({ outcomes, unrendered }) {
    const failed = outcomes.flatMap(({ deployment: { name }, result }) => (result.ok ? [] : [{ name, ...result }]));
    return [...failed, ...unrendered.filter(({ kind }) => kind !== 'elsewhere')].map(({ name, reason }) => `${name} was not rendered, so only its texts are compared: ${reason}.`);
}
 
; 








async function diff(ports, policy, options) {
    const { ref, ownUrls } = options;
    const today = await (0,inventory_base.readToday)(ports.workspace, policy, ownUrls);
    const base = await (0,inventory_base .w)(ports, policy, ref, today, ownUrls);
    if (today.scan.files + today.scan.unreadable.length + base.scan.files === 0)
        throw new errors .y('No YAML or JSON file was read on either side: is the repository checked out, and is this the right root (--root)?');
    const { runs } = (0,compare .Jr)((0,running .G)(policy, base.whole), (0,running .G)(policy, today.whole));
    const units = { before: base.whole.units, after: today.whole.units };
    const unreadable = [...today.scan.unreadable, ...base.scan.unreadable].map(({ file, reason }) => `${file} cannot be read, so what it deploys is not here: ${reason}`);
    const rendered = options.render ? await render(ports, policy, base, runs, await ownUrls()) : { runs, notices: [] };
    return {
        ...(0,difference .H)(policy, rendered, units),
        base: base.commit,
        notices: [...new Set([...unreadable, ...rendered.notices])],
        complete: rendered.notices.length === 0,
    };
}
async function render(ports, policy, base, runs, ownUrls) {
    try {
        return await renderRuns({ ...ports, openCommit: ports.openCommitRenderer }, policy, base, runs, ownUrls);
    }
    finally {
        await ports.renderer.close();
    }
}
 
 
var collate = __webpack_require__(26658);
 
var count = __webpack_require__(98823);
 
var untrusted = __webpack_require__(60606);
 
var utf8 = __webpack_require__(68289);
 
var deploys = __webpack_require__(44389);
 
var report_palette = __webpack_require__(43234);
 
var section = __webpack_require__(75032);
 
var table = __webpack_require__(10293);
 
var version = __webpack_require__(69773);
; 









 
function renderDiffText(report, { palette = report_palette .p, width } = {}) {
    const open = report.changes.filter(({ nowUnpinned }) => nowUnpinned);
    const others = (0,collate .$)(report.changes.filter(({ nowUnpinned }) => !nowUnpinned), ({ environment }) => environment);
    const block = (title, rows) => rows.length === 0
        ? ''
        : [title, ...(0,table .P4)(rows, width === undefined ? undefined : width - 2).flat()].join('\n  ');
    const blocks = [
        block(palette.bold(palette.red('Now unpinned')), open.map((change) => [{ text: laneOf(change) }, ...changeCells(change, palette.red)])),
        ...[...others].map(([, changes]) => block(palette.bold(laneOf(changes[0] ?? { environment: null })), changes.map((change) => changeCells(change, palette.green)))),
        block(palette.bold('Images not known here'), report.charts.map((chart) => chartCells(chart))),
        report.notices.map((notice) => palette.yellow((0,untrusted .BP)(notice))).join('\n'),
        countLine(report),
    ];
    return `${blocks.filter((text) => text !== '').join('\n\n')}\n`;
}
 
function renderDiffJson(report) {
    const { base, changes, charts, notices } = report;
    const document = {
        version: 1,
        tool: 'image-policy',
        base: base.sha,
        changes: changes.map(changeRow),
        ...(charts.length > 0 && { charts: charts.map(chartRow) }),
        ...(notices.length > 0 && { notices }),
    };
    return `${(0,untrusted .oi)(document)}\n`;
}
 
function renderDiffMarkdown(report, options = {}) {
    const notices = report.notices.map((notice) => `- ${(0,untrusted .p7)(notice)}`);
    const sections = [...(0,deploys .r)(report, options), (0,section .FY)(notices.join('\n'))];
    return `${(0,section .WK)(sections, (options.limit ?? 900_000) - 1, utf8 .w)}\n`;
}
function changeCells({ before, after, units, place }, paint) {
    const image = (after ?? before)?.image ?? '(unknown)';
    const former = before !== null && after !== null && before.image !== after.image ? `${before.image ?? '(unknown)'} ` : '';
    const at = place === null ? (units[0] ?? '') : `${place.file}:${place.line}`;
    const more = units.length > 1 ? ` and ${units.length - 1} more` : '';
    return [
        { text: (0,untrusted .BP)(image) },
        { text: (0,untrusted .BP)(`${former}${stateText(before, 'new')} -> ${stateText(after, 'gone')}`), paint },
        { text: (0,untrusted .BP)(`${at}${more}`) },
    ];
}
function stateText(state, none) {
    if (state === null)
        return none;
    return `${(0,version .Li)(state)}${state.unknown === null ? '' : ' (not certain)'}`;
}
function chartCells({ environment, chart, unit, before, after }) {
    const version = (text) => (text === null ? 'none' : text || 'any');
    return [
        { text: laneOf({ environment }) },
        { text: (0,untrusted .BP)(`chart ${chart}`) },
        { text: (0,untrusted .BP)(`${version(before)} -> ${version(after)}`) },
        { text: (0,untrusted .BP)(unit) },
    ];
}
const laneOf = ({ environment }) => (0,untrusted .BP)(environment ?? 'outside every environment');
function countLine({ base, changes, charts }) {
    const since = `since ${base.sha.slice(0, 12)}`;
    if (changes.length + charts.length === 0)
        return `Nothing runs that did not run ${since}.`;
    const unpinned = changes.filter(({ nowUnpinned }) => nowUnpinned).length;
    const other = charts.length === 0 ? '' : `, ${(0,count .U)(charts.length, 'chart')} whose images are not known here`;
    return `${(0,count .U)(changes.length, 'image')} changed ${since}, ${unpinned} now unpinned${other}`;
}
const changeRow = ({ environment, before, after, nowUnpinned, units, place }) => ({
    environment,
    image: (after ?? before)?.image ?? null,
    from: before && stateRow(before),
    to: after && stateRow(after),
    nowUnpinned,
    units,
    file: place?.file ?? null,
    line: place?.line ?? null,
});
const stateRow = ({ image, tag, digest, pinned, unknown }) => ({
    image,
    tag,
    digest,
    pinned,
    ...(unknown !== null && { unknown }),
});
const chartRow = ({ environment, chart, unit, before, after }) => ({
    environment,
    chart,
    unit,
    from: before,
    to: after,
});
 
 
var cli_open = __webpack_require__(24747);
 
var options = __webpack_require__(32459);
 
var result = __webpack_require__(2688);
; 







const formats = ['text', 'json', 'markdown'];
 
function addDiff(program, terminal, end) {
    const command = program
        .command('diff')
        .description('show what a change deploys: image by environment, what ran and what will run')
        .argument('<ref>', 'what is compared with: where HEAD parted from this ref')
        .option('--render', 'render both sides with Helm and Kustomize, and compare the manifests')
        .addOption((0,options .we)());
    (0,options .hm)(command, formats).action(async (ref, options) => {
        const { root } = options;
        const { ports, policy, charts } = await (0,cli_open.openDesk)({ ...options, base: ref }, terminal);
        const openCommit = (commit) => (0,renderer_commit .P)(root, commit, charts);
        const given = { ...ports, renderer: (0,cli_open.openShownRenderer)(options, charts, terminal), openCommitRenderer: openCommit };
        const ownUrls = () => (0,remote.findOwnUrls)(root, terminal.env);
        const report = await diff(given, policy, { ref, ownUrls, render: options.render ?? false });
        (0,result .Zk)(renderReport(report, options, terminal), options, terminal);
        end(report.complete);
    });
}
function renderReport(report, options, terminal) {
    const renderers = {
        text: () => renderDiffText(report, { palette: (0,result .bk)(options, terminal), ...(0,result .qz)(options, terminal) }),
        json: () => renderDiffJson(report),
        markdown: () => renderDiffMarkdown(report),
    };
    return renderers[options.format]?.() ?? '';
}
 

  }),

  43121:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  w: () => (  readBase),
  readToday: () => (  readToday)
});

 
var scan_tree = __webpack_require__(18604);
; 



async function scanBefore({ before, after }, reader, today, changed) {
    const here = new Map(today.entries.map((entry) => [entry.path, entry]));
    const entries = await before.list();
    const isSame = ({ path, links = [], unreadable }) => {
        const now = here.get(path);
        if (now === undefined || changed(path) || unreadable !== now.unreadable)
            return false;
        return links.join('\n') === (now.links ?? []).join('\n');
    };
    const same = new Set(entries.filter(isSame).map(({ path }) => path));
    const workspace = {
        ...before,
        list: async (paths = []) => (paths.length === 0 ? entries : before.list(paths)),
        read: (path) => (same.has(path) ? after.read(path) : before.read(path)),
    };
    const isOther = ({ path }) => !same.has(path);
    const naming = [
        ...[...today.kustomizations].map(([file, kustomization]) => ({ file, kustomization })),
        ...(today.deploying ?? []).map((deploying) => ({ file: deploying.file, deploying })),
    ];
    const around = { entries, results: naming.filter(({ file }) => same.has(file)) };
    const other = await (0,scan_tree .Ib)(workspace, reader, entries.filter(isOther), around);
    const listed = new Set(entries.map(({ path }) => path));
    const judged = [
        ...entries.filter(({ path }) => !reader.isIgnored(path)),
        ...other.entries.filter(({ path }) => !listed.has(path)),
    ];
    const scan = join(judged, other, today, (path) => same.has(path));
    return { workspace, scan: { ...scan, listed: entries } };
}
function join(entries, other, today, isSame) {
     
    const order = new Map(entries.map(({ path }, index) => [path, index]));
    const inOrder = (now, then, fileOf) => {
        const rank = (item) => order.get(fileOf(item)) ?? order.size;
        return [...now.filter((item) => isSame(fileOf(item))), ...then].sort((a, b) => rank(a) - rank(b));
    };
    const both = (now, then) => inOrder(now, then, ({ file }) => file);
    const byFile = (now, then) => new Map(inOrder([...now], [...then], ([file]) => file));
    const paths = inOrder(today.paths, other.paths, (path) => path);
    return {
        entries,
        listed: null,
        files: paths.length,
        occurrences: both(today.occurrences, other.occurrences),
        looseDigests: byFile(today.looseDigests, other.looseDigests),
        pullPolicies: both(today.pullPolicies, other.pullPolicies),
        unreadable: both(today.unreadable, other.unreadable),
        kustomizations: byFile(today.kustomizations, other.kustomizations),
        deploying: both(today.deploying ?? [], other.deploying ?? []),
        paths,
        read: byFile(today.read, other.read),
        objects: new Set([...[...today.objects].filter(isSame), ...other.objects]),
        templated: both(today.templated, other.templated),
        passedOver: both(today.passedOver, other.passedOver),
    };
}
 
 
var shelf = __webpack_require__(25481);
 
var inventory_whole = __webpack_require__(89206);
; 




 
async function readToday(workspace, policy, ownUrls) {
    const scan = await (0,scan_tree .H9)(workspace, policy);
    return { scan, whole: await (0,inventory_whole .D)(workspace, policy, scan, ownUrls, (0,shelf .n)()) };
}
 
async function readBase({ git, workspace }, policy, ref, today, ownUrls) {
    const commit = await git.mergeBase(ref);
    const changed = new Set(await git.changedFiles(commit.sha));
    const trees = { before: await git.at(commit.sha), after: workspace };
    const before = await scanBefore(trees, (0,scan_tree .cE)(policy), today.scan, (file) => changed.has(file));
    const whole = await (0,inventory_whole .D)(before.workspace, policy, before.scan, ownUrls, today.whole.shelf);
    return { ...before, commit, whole, changed, gone: new Set(await git.goneFiles(commit.sha)) };
}
 

  }),

  9798:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  findDifference)
  });
  var _text_collate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26658);
  var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92438);
  var _match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87036);



 
function findDifference({ environments }, { runs }, units) {
    const rank = rankOf(environments.map(({ name }) => name));
    const isNamed = ({ before, after }) => [before, after].some((side) => side !== null && side.image !== null);
    const changes = joinAlike(runs.filter((pair) => isNamed(pair) && !(0,_compare_js__WEBPACK_IMPORTED_MODULE_0__  .p)(pair)).map(toChange));
    return {
        changes: changes.toSorted((a, b) => Number(b.nowUnpinned) - Number(a.nowUnpinned) ||
            rank(a.environment) - rank(b.environment) ||
            (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_1__  .U)(nameOf(a), nameOf(b))),
        charts: findCharts(units.before, units.after).toSorted((a, b) => rank(a.environment) - rank(b.environment) || (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_1__  .U)(a.chart, b.chart)),
    };
}
const nameOf = ({ before, after }) => (after ?? before)?.image ?? '';
function rankOf(order) {
    return (name) => (name !== null && order.includes(name) ? order.indexOf(name) : order.length);
}
function toChange({ before, after }) {
    const [place] = after?.last ?? [];
    const side = after ?? before;
    return {
        environment: after?.environment ?? before?.environment ?? null,
        before: before && stateOf(before),
        after: after && stateOf(after),
        nowUnpinned: after !== null && !after.pinned && before?.pinned !== false,
        units: side === null ? [] : [side.name],
        place: place ? { file: place.file, line: place.line } : null,
    };
}
const stateOf = ({ image, tag, digest, pinned, unknown }) => ({
    image,
    tag,
    digest,
    pinned,
    unknown,
});
 
function joinAlike(changes) {
    const alike = (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_1__  .$)(changes, ({ environment, before, after }) => JSON.stringify([environment, before, after]));
    return [...alike.values()].flatMap(([first, ...others]) => first ? [{ ...first, units: [...new Set([first, ...others].flatMap(({ units }) => units))] }] : []);
}
function findCharts(before, after) {
    const pairs = (0,_match_js__WEBPACK_IMPORTED_MODULE_2__  .O)(before.filter(isElsewhere), after.filter(isElsewhere), [
        ({ id, environment, name }) => JSON.stringify([id, environment, name]),
        ({ environment, name }) => JSON.stringify([environment, name]),
        ({ id, environment }) => JSON.stringify([id, environment]),
    ]);
    return pairs.flatMap((pair) => {
        const [was, now] = [pair.before, pair.after].map((unit) => (unit === null ? null : describeChart(unit)));
        const unit = pair.after ?? pair.before;
        if (was?.name === now?.name && was?.version === now?.version)
            return [];
        const chart = now?.name ?? was?.name ?? '';
        const { name, environment } = unit;
        const former = was && was.name !== chart ? `${was.name} ${was.version}`.trim() : was?.version;
        return [{ environment, chart, unit: name, before: former ?? null, after: now?.version ?? null }];
    });
}
const isElsewhere = ({ chart, elsewhere, chartName }) => chart === null && elsewhere !== null && chartName !== undefined;
const describeChart = ({ chartName = '', chartVersion = '' }) => ({ name: chartName, version: chartVersion });
 

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

  89206:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  takeWhole),
    j: () => (  scanWhole)
  });
  var _repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18604);
  var _doubt_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57362);
  var _inventory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96289);
  var _passed_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1292);
  var _pinned_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9319);
  var _read_deployed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36288);






 
async function scanWhole(workspace, policy, ownUrls, whose = 'ours') {
    const tree = await (0,_repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_0__  .H9)(workspace, policy);
    const deployed = await (0,_read_deployed_js__WEBPACK_IMPORTED_MODULE_4__  .B)(workspace, policy, tree, ownUrls);
    const marked = { ...tree, occurrences: (0,_doubt_names_js__WEBPACK_IMPORTED_MODULE_1__  .v)((await (0,_pinned_js__WEBPACK_IMPORTED_MODULE_3__  .R)(tree, deployed, true)).occurrences) };
    const units = await (0,_inventory_js__WEBPACK_IMPORTED_MODULE_2__  .HH)(workspace, policy, tree, deployed, whose);
    const unreadable = [...tree.unreadable, ...(0,_passed_values_js__WEBPACK_IMPORTED_MODULE_5__  .u)(tree.passedOver, units.units)];
    return { ...marked, unreadable, occurrences: (await (0,_inventory_js__WEBPACK_IMPORTED_MODULE_2__  .O1)(policy, marked, units)).images };
}
 
async function takeWhole(workspace, policy, scan, ownUrls, shelf) {
    const deployed = await (0,_read_deployed_js__WEBPACK_IMPORTED_MODULE_4__  .B)(workspace, policy, scan, ownUrls);
    const marked = await (0,_pinned_js__WEBPACK_IMPORTED_MODULE_3__  .R)(scan, deployed, true);
    const occurrences = (0,_doubt_names_js__WEBPACK_IMPORTED_MODULE_1__  .v)(marked.occurrences);
    const units = await (0,_inventory_js__WEBPACK_IMPORTED_MODULE_2__  .HH)(workspace, policy, scan, deployed, 'ours', shelf);
    const inventory = await (0,_inventory_js__WEBPACK_IMPORTED_MODULE_2__  .O1)(policy, { occurrences }, units);
    return { occurrences, entries: scan.entries, inventory, built: marked.built(), units: units.units, shelf };
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

  44389:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: () => (  deploysSections)
  });
  var _text_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98823);
  var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60606);
  var _link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5297);
  var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75032);
  var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69773);





 
function deploysSections(difference, { linkBase } = {}) {
    const { changes, charts } = difference;
    const title = '### What this change deploys';
    if (changes.length + charts.length === 0)
        return [(0,_section_js__WEBPACK_IMPORTED_MODULE_2__  .FY)(`${title}\n\nNothing that did not run before.`)];
    const columns = [
        { title: '', cell: ({ nowUnpinned }) => (nowUnpinned ? '❌' : '') },
        { title: 'image', cell: (change) => imageCell(change, linkBase) },
        { title: 'environment', cell: (change) => (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .p7)((0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .Jj)(change.environment ?? '', 100)) },
        { title: 'from → to', cell: movedCell },
    ];
    const chartColumns = [
        { title: 'chart', cell: ({ chart }) => (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .D9)((0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .Jj)(chart, 200)) },
        { title: 'environment', cell: ({ environment }) => (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .p7)((0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .Jj)(environment ?? '', 100)) },
        { title: 'from → to', cell: ({ before, after }) => `${chartVersion(before)} → ${chartVersion(after)}` },
    ];
    const unpinned = changes.filter(({ nowUnpinned }) => nowUnpinned).length;
    const said = `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .U)(changes.length, 'image')}${unpinned > 0 ? `, **${unpinned} now unpinned**` : ''}.`;
    return [
        (0,_section_js__WEBPACK_IMPORTED_MODULE_2__  .FY)(`${title}\n\n${said}`),
        (0,_section_js__WEBPACK_IMPORTED_MODULE_2__  .Yc)('', columns, changes, 'images'),
        (0,_section_js__WEBPACK_IMPORTED_MODULE_2__  .Yc)('Charts from elsewhere, whose images are not known here:', chartColumns, charts, 'charts'),
    ];
}
function imageCell({ before, after, units, place }, linkBase) {
    const name = (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .D9)((0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .Jj)((after ?? before)?.image ?? 'unknown', 200));
    const linked = place === null ? name : (0,_link_js__WEBPACK_IMPORTED_MODULE_1__  .MF)(name, linkBase, place.file, place.line);
    return units.length > 1 ? `${linked} in ${units.length} units` : linked;
}
function movedCell({ before, after }) {
    const former = before?.image && after?.image && before.image !== after.image ? `${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .D9)((0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .Jj)(before.image, 200))} ` : '';
    return `${former}${stateCell(before, 'new')} → ${stateCell(after, 'gone')}`;
}
function stateCell(state, none) {
    if (state === null)
        return none;
    const { tag, digest, pinned, unknown } = state;
    const parts = [
        tag === null ? '' : (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .D9)((0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .Jj)(tag, 60)),
        digest === null ? '' : (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .D9)((0,_version_js__WEBPACK_IMPORTED_MODULE_4__  .VK)(digest)),
        unknown !== null ? 'not certain' : pinned ? '' : 'unpinned',
    ];
    return parts.filter((part) => part !== '').join(' ');
}
const chartVersion = (version) => version === null ? 'none' : version === '' ? 'any' : (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .D9)((0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .Jj)(version, 100));
 

  }),

  5297:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    MF: () => (  placeBehind),
    aE: () => (  placeLink),
    wn: () => (  commitLink),
    yM: () => (  compareLink)
  });
  var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60606);

 
function placeLink(base, file, line) {
    return placeBehind((0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .D9)(`${file}:${line}`), base, file, line);
}
 
function placeBehind(text, base, file, line) {
    return base === undefined ? text : `[${text}](${base}${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .Lx)(file)}#L${line})`;
}
 
function commitLink(repository, sha) {
    const text = (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .D9)(sha.slice(0, 7));
    return repository === undefined || !commitId.test(sha) ? text : `[${text}](${repository}/commit/${sha})`;
}


function compareLink(builds, direction = 'gained') {
    const source = builds?.source ?? null;
    const ends = [builds?.oldRevision ?? null, builds?.newRevision ?? null];
    const [from, to] = direction === 'gained' ? ends : [ends[1], ends[0]];
    if (source === null || from === null || to === null || !commitId.test(from) || !commitId.test(to))
        return null;
    const address = /^https:\/\/([a-z0-9.-]+(?::\d+)?)\/([\w.-]+(?:\/[\w.-]+)+)$/i.exec(source.replace(/(?:\.git)?\/?$/, ''));
    if (!address || address[0].length > 300)
        return null;
    const [, host, path] = address;
    const short = `${from.slice(0, 7)}...${to.slice(0, 7)}`;
    const name = host === 'github.com' ? path : `${host}/${path}`;
    return `[${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .D9)(`${name} ${short}`)}](https://${host}/${path}/compare/${from}...${to})`;
}
const commitId = /^[0-9a-f]{7,64}$/;
 

  }),

  75032:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  WK: () => (  fitSections),
  iC: () => (  listSection),
  FY: () => (  paragraph),
  Yc: () => (  tableSection)
});

 

; 
 
const longest = 24;
 
const shortest = 12;


function breakable(cell) {
    const tokens = cell.match(token) ?? [];
    const parts = splitRuns(tokens.flatMap(toPieces));
    if (parts.every((part) => widthOf(part) <= longest))
        return cell;
    return parts
        .map((part) => (widthOf(part) <= longest ? part : breakUp(part)).map(({ markdown }) => markdown).join(''))
        .join('');
}
 
const token = /`[^`]*`|\]\([^()\s]*\)|<[^<>]*>|&#?\w+;|[\s\S]/gu;
 
const plain = /^(?:(?!:\/\/|www\.)[\w./:+=-]|@(?=sha256:))+$/i;
function toPieces(markdown) {
    const code = /^`([^`]*)`$/.exec(markdown)?.[1];
    if (code !== undefined && code.length > longest && plain.test(code)) {
        const inside = [...code].map((character) => piece(character === '_' ? '&#95;' : character, 1, character));
        return [piece('<code>', 0), ...inside, piece('</code>', 0)];
    }
    if (code !== undefined)
        return [piece(markdown, Math.min(code.length, longest), ' ')];
    const isHidden = markdown.startsWith('](') || /^<[^<>]*>$/.test(markdown);
    return [piece(markdown, isHidden || markdown === '&#8203;' ? 0 : 1, markdown)];
}
function piece(markdown, width, shown = '') {
    return { markdown, width, breaks: /^[\s-]$|^<br>$/.test(shown) };
}
 
function splitRuns(pieces) {
    const runs = [[]];
    for (const each of pieces) {
        runs.at(-1)?.push(each);
        if (each.breaks)
            runs.push([]);
    }
    return runs;
}
function widthOf(run) {
    return run.reduce((sum, { width }) => sum + width, 0);
}
 
function breakUp(run) {
    const broken = [];
    let width = 0;
    for (const each of run) {
        if (width >= longest && each.width > 0) {
            broken.push(piece('<wbr>', 0));
            width = 0;
        }
        broken.push(each);
        width += each.width;
        if (width < shortest || !/^[/:@]$/.test(each.markdown))
            continue;
        broken.push(piece('<wbr>', 0));
        width = 0;
    }
    return broken;
}
 
; 

 
function tableSection(heading, columns, items, noun) {
    if (items.length === 0)
        return empty;
    const cells = items.map((item) => columns.map(({ cell }) => breakable(cell(item))));
    const used = (_, at) => cells.some((row) => row[at] !== '');
    const titles = columns.map(({ title }) => title).filter(used);
    const head = `${heading === '' ? '' : `${heading}\n\n`}${tableRow(titles)}\n${tableRow(titles.map(() => '---'))}`;
    return { head, rows: cells.map((row) => tableRow(row.filter(used))), noun };
}
 
function paragraph(text) {
    return { head: text, rows: [], noun: '' };
}
 
function listSection(heading, items, noun) {
    if (items.length === 0)
        return empty;
    return { head: `${heading}\n`, rows: items.map((item) => `- ${item}`), noun };
}
 
const unitLength = (text) => text.length;
 
function fitSections(sections, limit, measure) {
    const filled = sections.filter(({ head, rows }) => head !== '' || rows.length > 0);
    const shares = shareOut(filled.map((section) => measure(join(section, section.rows.length)) + gap), limit);
    return filled.map((section, at) => fitSection(section, (shares[at] ?? 0) - gap, measure)).join('\n\n');
}
 
function shareOut(wants, limit) {
    const shares = new Map();
    const bySize = wants.map((want, at) => ({ want, at })).sort((a, b) => a.want - b.want);
    let rest = limit;
    for (const [done, { want, at }] of bySize.entries()) {
        const share = Math.min(want, Math.floor(rest / (bySize.length - done)));
        shares.set(at, share);
        rest -= share;
    }
    return wants.map((_, at) => shares.get(at) ?? 0);
}
function fitSection(section, room, measure) {
    let kept = section.rows.length;
    if (measure(join(section, kept)) <= room)
        return join(section, kept);
    let size = measure(join(section, 0));
    kept = 0;
    for (const row of section.rows) {
        size += measure(row) + 1;
        if (size > room)
            break;
        kept++;
    }
    return join(section, kept);
}
function join({ head, rows, foot, noun }, kept) {
    const cut = rows.length - kept;
    const note = cut > 0 ? [`\n${cut} more ${noun} were cut to keep within GitHub's limit.`] : [];
    return [head, ...rows.slice(0, kept), ...note, ...(foot === undefined ? [] : ['', foot])].join('\n').trimStart();
}
const gap = 2;
const empty = paragraph('');
const tableRow = (cells) => `| ${cells.join(' | ')} |`;
 

  }),

  10293:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    LQ: () => (  visibleWidth),
    P4: () => (  alignRows),
    RM: () => (  alignColumns)
  });
  var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93223);
  var fast_wrap_ansi__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48483);


 
const visibleWidth = (line) => (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__  .A)(line);
 
const narrowest = 20;


function alignColumns(rows, width) {
    return alignRows(rows, width).flat();
}
 
function alignRows(rows, width) {
    const widths = [];
    for (const row of rows) {
        for (const [at, { text }] of row.entries())
            widths[at] = Math.max(widths[at] ?? 0, (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__  .A)(text));
    }
    return rows.map((row) => {
        const before = widths.slice(0, row.length - 1).reduce((sum, each) => sum + each + 2, 0);
        const room = width === undefined ? 0 : width - before;
        const [first = '', ...more] = lastLines(row.at(-1), room);
        const cells = row.slice(0, -1).map(({ text, paint }, at) => {
            return (paint ? paint(text) : text) + ' '.repeat((widths[at] ?? 0) - (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__  .A)(text));
        });
        return [[...cells, first].join('  ').trimEnd(), ...more.map((line) => ' '.repeat(before) + line)];
    });
}
function lastLines(cell, room) {
    if (cell === undefined)
        return [];
    const { text, paint } = cell;
    const lines = room < narrowest ? [text] : (0,fast_wrap_ansi__WEBPACK_IMPORTED_MODULE_1__  .a)(text, room, { hard: true }).split('\n');
    return lines.map((line) => (paint ? paint(line) : line));
}
 

  }),

  69773:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Li: () => (  shortVersion),
    VK: () => (  shortDigest)
  });
 
 
function shortDigest(digest) {
    const [algorithm = '', hex = ''] = digest.split(':', 2);
    const name = algorithm === 'sha256' ? '' : `${algorithm}:`;
    return `${name}${hex.slice(0, 12)}`;
}
 
function shortTag(tag) {
    return tag.replace(/(?<![0-9a-z])([0-9a-f]{7})[0-9a-f]{25,}(?![0-9a-z])/g, '$1…');
}
 
function shortVersion({ tag, digest }) {
    if (digest === null)
        return tag === null ? 'unpinned' : `:${tag}`;
    return tag === null ? shortDigest(digest) : `${shortTag(tag)}@${shortDigest(digest)}`;
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
 

  }),

  93223:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  A: () => (  fast_string_width_dist)
});

; 
 
const getCodePointsLength = (() => {
    const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    return (input) => {
        let surrogatePairsNr = 0;
        SURROGATE_PAIR_RE.lastIndex = 0;
        while (SURROGATE_PAIR_RE.test(input)) {
            surrogatePairsNr += 1;
        }
        return input.length - surrogatePairsNr;
    };
})();
const isFullWidth = (x) => {
    return x === 0x3000 || x >= 0xFF01 && x <= 0xFF60 || x >= 0xFFE0 && x <= 0xFFE6;
};
const isWideNotCJKTNotEmoji = (x) => {
    return x === 0x231B || x === 0x2329 || x >= 0x2FF0 && x <= 0x2FFF || x >= 0x3001 && x <= 0x303E || x >= 0x3099 && x <= 0x30FF || x >= 0x3105 && x <= 0x312F || x >= 0x3131 && x <= 0x318E || x >= 0x3190 && x <= 0x31E3 || x >= 0x31EF && x <= 0x321E || x >= 0x3220 && x <= 0x3247 || x >= 0x3250 && x <= 0x4DBF || x >= 0xFE10 && x <= 0xFE19 || x >= 0xFE30 && x <= 0xFE52 || x >= 0xFE54 && x <= 0xFE66 || x >= 0xFE68 && x <= 0xFE6B || x >= 0x1F200 && x <= 0x1F202 || x >= 0x1F210 && x <= 0x1F23B || x >= 0x1F240 && x <= 0x1F248 || x >= 0x20000 && x <= 0x2FFFD || x >= 0x30000 && x <= 0x3FFFD;
};
 


; 
 

 
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/yu;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = { limit: Infinity, ellipsis: '' };
 
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
     
    const LIMIT = truncationOptions.limit ?? Infinity;
    const ELLIPSIS = truncationOptions.ellipsis ?? '';
    const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
    const ANSI_WIDTH = 0;
    const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
    const TAB_WIDTH = widthOptions.tabWidth ?? 8;
    const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
    const FULL_WIDTH_WIDTH = 2;
    const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
    const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
    const PARSE_BLOCKS = [
        [LATIN_RE, REGULAR_WIDTH],
        [ANSI_RE, ANSI_WIDTH],
        [CONTROL_RE, CONTROL_WIDTH],
        [TAB_RE, TAB_WIDTH],
        [EMOJI_RE, EMOJI_WIDTH],
        [CJKT_WIDE_RE, WIDE_WIDTH],
    ];
     
    let indexPrev = 0;
    let index = 0;
    let length = input.length;
    let lengthExtra = 0;
    let truncationEnabled = false;
    let truncationIndex = length;
    let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
    let unmatchedStart = 0;
    let unmatchedEnd = 0;
    let width = 0;
    let widthExtra = 0;
     
    outer: while (true) {
         
        if ((unmatchedEnd > unmatchedStart) || (index >= length && index > indexPrev)) {
            const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
            lengthExtra = 0;
            for (const char of unmatched.replaceAll(MODIFIER_RE, '')) {
                const codePoint = char.codePointAt(0) || 0;
                if (isFullWidth(codePoint)) {
                    widthExtra = FULL_WIDTH_WIDTH;
                }
                else if (isWideNotCJKTNotEmoji(codePoint)) {
                    widthExtra = WIDE_WIDTH;
                }
                else {
                    widthExtra = REGULAR_WIDTH;
                }
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                lengthExtra += char.length;
                width += widthExtra;
            }
            unmatchedStart = unmatchedEnd = 0;
        }
         
        if (index >= length) {
            break outer;
        }
         
        for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
            const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
            BLOCK_RE.lastIndex = index;
            if (BLOCK_RE.test(input)) {
                lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
                widthExtra = lengthExtra * BLOCK_WIDTH;
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                width += widthExtra;
                unmatchedStart = indexPrev;
                unmatchedEnd = index;
                index = indexPrev = BLOCK_RE.lastIndex;
                continue outer;
            }
        }
         
        index += 1;
    }
     
    return {
        width: truncationEnabled ? truncationLimit : width,
        index: truncationEnabled ? truncationIndex : length,
        truncated: truncationEnabled,
        ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
    };
};
 
  const dist = (getStringTruncatedWidth);

; 
 

 
const dist_NO_TRUNCATION = {
    limit: Infinity,
    ellipsis: '',
    ellipsisWidth: 0,
};
 
const fastStringWidth = (input, options = {}) => {
    return dist(input, dist_NO_TRUNCATION, options).width;
};
 
  const fast_string_width_dist = (fastStringWidth);


  }),

  48483:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  wrapAnsi)
  });
  var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93223);

const ESC = '\x1B';
const CSI = '\x9B';
const END_CODE = 39;
const ANSI_ESCAPE_BELL = '\u0007';
const ANSI_CSI = '[';
const ANSI_OSC = ']';
const ANSI_SGR_TERMINATOR = 'm';
const ANSI_ESCAPE_LINK = `${ANSI_OSC}8;;`;
const GROUP_REGEX = new RegExp(`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`, 'y');
const getClosingCode = (openingCode) => {
    if (openingCode >= 30 && openingCode <= 37)
        return 39;
    if (openingCode >= 90 && openingCode <= 97)
        return 39;
    if (openingCode >= 40 && openingCode <= 47)
        return 49;
    if (openingCode >= 100 && openingCode <= 107)
        return 49;
    if (openingCode === 1 || openingCode === 2)
        return 22;
    if (openingCode === 3)
        return 23;
    if (openingCode === 4)
        return 24;
    if (openingCode === 7)
        return 27;
    if (openingCode === 8)
        return 28;
    if (openingCode === 9)
        return 29;
    if (openingCode === 0)
        return 0;
    return undefined;
};
const wrapAnsiCode = (code) => `${ESC}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
const wrapAnsiHyperlink = (url) => `${ESC}${ANSI_ESCAPE_LINK}${url}${ANSI_ESCAPE_BELL}`;
const wrapWord = (rows, word, columns) => {
    const characters = word[Symbol.iterator]();
    let isInsideEscape = false;
    let isInsideLinkEscape = false;
    let lastRow = rows.at(-1);
    let visible = lastRow === undefined ? 0 : (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__  .A)(lastRow);
    let currentCharacter = characters.next();
    let nextCharacter = characters.next();
    let rawCharacterIndex = 0;
    while (!currentCharacter.done) {
        const character = currentCharacter.value;
        const characterLength = (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__  .A)(character);
        if (visible + characterLength <= columns) {
            rows[rows.length - 1] += character;
        }
        else {
            rows.push(character);
            visible = 0;
        }
        if (character === ESC || character === CSI) {
            isInsideEscape = true;
            isInsideLinkEscape = word.startsWith(ANSI_ESCAPE_LINK, rawCharacterIndex + 1);
        }
        if (isInsideEscape) {
            if (isInsideLinkEscape) {
                if (character === ANSI_ESCAPE_BELL) {
                    isInsideEscape = false;
                    isInsideLinkEscape = false;
                }
            }
            else if (character === ANSI_SGR_TERMINATOR) {
                isInsideEscape = false;
            }
        }
        else {
            visible += characterLength;
            if (visible === columns && !nextCharacter.done) {
                rows.push('');
                visible = 0;
            }
        }
        currentCharacter = nextCharacter;
        nextCharacter = characters.next();
        rawCharacterIndex += character.length;
    }
    lastRow = rows.at(-1);
    if (!visible && lastRow !== undefined && lastRow.length && rows.length > 1) {
        rows[rows.length - 2] += rows.pop();
    }
};
const stringVisibleTrimSpacesRight = (string) => {
    const words = string.split(' ');
    let last = words.length;
    while (last) {
        if ((0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__  .A)(words[last - 1])) {
            break;
        }
        last--;
    }
    if (last === words.length) {
        return string;
    }
    return words.slice(0, last).join(' ') + words.slice(last).join('');
};
const exec = (string, columns, options = {}) => {
    if (options.trim !== false && string.trim() === '') {
        return '';
    }
    let returnValue = '';
    let escapeCode;
    let escapeUrl;
    const words = string.split(' ');
    let rows = [''];
    let rowLength = 0;
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        if (options.trim !== false) {
            const row = rows.at(-1) ?? '';
            const trimmed = row.trimStart();
            if (row.length !== trimmed.length) {
                rows[rows.length - 1] = trimmed;
                rowLength = (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__  .A)(trimmed);
            }
        }
        if (index !== 0) {
            if (rowLength >= columns &&
                (options.wordWrap === false || options.trim === false)) {
                rows.push('');
                rowLength = 0;
            }
            if (rowLength || options.trim === false) {
                rows[rows.length - 1] += ' ';
                rowLength++;
            }
        }
        const wordLength = (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__  .A)(word);
        if (options.hard && wordLength > columns) {
            const remainingColumns = columns - rowLength;
            const breaksStartingThisLine = 1 + Math.floor((wordLength - remainingColumns - 1) / columns);
            const breaksStartingNextLine = Math.floor((wordLength - 1) / columns);
            if (breaksStartingNextLine < breaksStartingThisLine) {
                rows.push('');
            }
            wrapWord(rows, word, columns);
            rowLength = (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__  .A)(rows.at(-1) ?? '');
            continue;
        }
        if (rowLength + wordLength > columns && rowLength && wordLength) {
            if (options.wordWrap === false && rowLength < columns) {
                wrapWord(rows, word, columns);
                rowLength = (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__  .A)(rows.at(-1) ?? '');
                continue;
            }
            rows.push('');
            rowLength = 0;
        }
        if (rowLength + wordLength > columns && options.wordWrap === false) {
            wrapWord(rows, word, columns);
            rowLength = (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__  .A)(rows.at(-1) ?? '');
            continue;
        }
        rows[rows.length - 1] += word;
        rowLength += wordLength;
    }
    if (options.trim !== false) {
        rows = rows.map((row) => stringVisibleTrimSpacesRight(row));
    }
    const preString = rows.join('\n');
    let inSurrogate = false;
    for (let i = 0; i < preString.length; i++) {
        const character = preString[i];
        returnValue += character;
        if (!inSurrogate) {
            inSurrogate = character >= '\ud800' && character <= '\udbff';
            if (inSurrogate) {
                continue;
            }
        }
        else {
            inSurrogate = false;
        }
        if (character === ESC || character === CSI) {
            GROUP_REGEX.lastIndex = i + 1;
            const groupsResult = GROUP_REGEX.exec(preString);
            const groups = groupsResult?.groups;
            if (groups?.code !== undefined) {
                const code = Number.parseFloat(groups.code);
                escapeCode = code === END_CODE ? undefined : code;
            }
            else if (groups?.uri !== undefined) {
                escapeUrl = groups.uri.length === 0 ? undefined : groups.uri;
            }
        }
        if (preString[i + 1] === '\n') {
            if (escapeUrl) {
                returnValue += wrapAnsiHyperlink('');
            }
            const closingCode = escapeCode ? getClosingCode(escapeCode) : undefined;
            if (escapeCode && closingCode) {
                returnValue += wrapAnsiCode(closingCode);
            }
        }
        else if (character === '\n') {
            if (escapeCode && getClosingCode(escapeCode)) {
                returnValue += wrapAnsiCode(escapeCode);
            }
            if (escapeUrl) {
                returnValue += wrapAnsiHyperlink(escapeUrl);
            }
        }
    }
    return returnValue;
};
const CRLF_OR_LF = /\r?\n/;
function wrapAnsi(string, columns, options) {
    return String(string)
        .normalize()
        .split(CRLF_OR_LF)
        .map((line) => exec(line, columns, options))
        .join('\n');
}


  })

};
