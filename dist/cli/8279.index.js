export const id = 8279;
export const ids = [8279];
export const modules = {

  7336:
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

  3890:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  P: () => (  openCommitRenderer)
});

 
var external_node_fs_ = __webpack_require__(3024);
 
var external_node_os_ = __webpack_require__(8161);
 
var external_node_path_ = __webpack_require__(6760);
 
var errors = __webpack_require__(461);
 
var git_process = __webpack_require__(5143);
 
var repository = __webpack_require__(2620);
; 



 
async function readHead(root) {
    const said = await runGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).catch(whereNoGit);
    const sha = said?.code === 0 ? said.stdout.trim() : '';
    if (sha === '')
        return null;
    const { stdout } = await runGit(root, ['cat-file', 'commit', sha]);
    const [headers = ''] = stdout.split('\n\n', 1);
    return { sha, parents: [...headers.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent) };
}


async function holdsCommit(root, commit, line) {
    const found = await (0,git_process .EO)(root, ['cat-file', '-e', `${commit}^{commit}`]).catch(whereNoGit);
    if (found?.code !== 0 || (await (0,repository .mt)(root)))
        return false;
    return !line || !(await (0,repository .fE)(root));
}
function whereNoGit(error) {
    if (error instanceof errors .y)
        return null;
    throw error;
}
 
; 









async function layOutCommit(root, commit) {
    if (!(await holdsCommit(root, commit, false)))
        throw new errors .h(`this clone does not hold all files of the commit ${commit.slice(0, 12)}, so they cannot be rendered: check it out in full, and run again where the branch moved meanwhile`);
    const base = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'image-policy-commit-')));
    const remove = () => (0,external_node_fs_.rmSync)(base, { recursive: true, force: true });
    try {
        const { prefix } = await (0,repository .W1)(root);
        const tree = await writeTree(root, commit, base);
        const directory = (0,external_node_path_.join)(tree, prefix);
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        return { root: directory, remove };
    }
    catch (error) {
        remove();
        throw error;
    }
}
 
async function writeTree(root, commit, base) {
    const [own, tree] = [(0,external_node_path_.join)(base, 'git'), (0,external_node_path_.join)(base, 'tree')];
    const say = async (...args) => (await (0,git_process .gG)(root, ['rev-parse', ...args])).replace(/\n$/, '');
    const objects = await say('--path-format=absolute', '--git-path', 'objects');
    const format = await say('--show-object-format');
    (0,external_node_fs_.mkdirSync)(tree);
    await (0,git_process .gG)(base, ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, own]);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(own, 'info'), { recursive: true });
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(own, 'objects/info'), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(own, 'info/attributes'), '* -text -filter -ident -working-tree-encoding -eol\n');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(own, 'objects/info/alternates'), `${objects}\n`);
    const ours = ['--git-dir=.', `--work-tree=${tree}`];
    await (0,git_process .gG)(own, [...ours, 'read-tree', commit]);
    await (0,git_process .gG)(own, [...ours, 'checkout-index', '--all', '--quiet']);
    return tree;
}
 
 
var adapters_renderer = __webpack_require__(9670);
; 


 
function openCommitRenderer(root, commit, charts = null) {
    let laid = null;
    const layOut = () => {
        laid ??= layOutCommit(root, commit);
        return laid;
    };
    const renderer = (0,adapters_renderer .y)({ root: async () => (await layOut()).root, charts });
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

 
var remote = __webpack_require__(4610);
 
var renderer_commit = __webpack_require__(3890);
 
var inventory_base = __webpack_require__(3121);
 
var compare = __webpack_require__(2438);
 
var difference = __webpack_require__(9798);
 
var running = __webpack_require__(2494);
 
var errors = __webpack_require__(461);
 
var both = __webpack_require__(3220);
 
var render_running = __webpack_require__(4356);
 
var scan_tree = __webpack_require__(6375);
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
    const today = await (0,inventory_base .A)(ports.workspace, policy, ownUrls);
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
 
 
var collate = __webpack_require__(6658);
 
var count = __webpack_require__(8823);
 
var untrusted = __webpack_require__(606);
 
var utf8 = __webpack_require__(8289);
 
var deploys = __webpack_require__(4389);
 
var report_palette = __webpack_require__(3234);
 
var section = __webpack_require__(5032);
 
var table = __webpack_require__(293);
 
var version = __webpack_require__(9773);
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
 
 
var cli_open = __webpack_require__(4747);
 
var options = __webpack_require__(2459);
 
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
        const ownUrls = () => (0,remote .OO)(root, terminal.env);
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

  4389:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: () => (  deploysSections)
  });
  var _text_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8823);
  var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(606);
  var _link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5297);
  var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5032);
  var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9773);





 
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
  var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(606);

 
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

  5032:
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

  293:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    LQ: () => (  visibleWidth),
    P4: () => (  alignRows),
    RM: () => (  alignColumns)
  });
  var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3223);
  var fast_wrap_ansi__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8483);


 
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

  9773:
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

  3223:
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

  8483:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  wrapAnsi)
  });
  var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3223);

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
