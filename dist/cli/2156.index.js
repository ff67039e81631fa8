export const id = 2156;
export const ids = [2156];
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

  22548:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  errorCode),
    S: () => (  describeFileError)
  });
 
function errorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error';
}
 
function describeFileError(error, missing = 'its directory does not exist') {
    const code = errorCode(error);
    const words = code === 'ENOENT' ? missing : meanings[code];
    return words === undefined ? code : `${words} (${code})`;
}
const meanings = {
    EACCES: 'permission denied',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'it is larger than a file may be here',
    EISDIR: 'it is a directory',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of its path is no directory',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
};
 

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

  2156:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  addReport: () => (  addReport)
});

 
var external_node_fs_ = __webpack_require__(73024);
 
var external_node_path_ = __webpack_require__(76760);
 
var file_error = __webpack_require__(22548);
 
var untrusted = __webpack_require__(60606);
 
var count = __webpack_require__(98823);
 
var utf8 = __webpack_require__(68289);
 
var report_palette = __webpack_require__(43234);
 
var section = __webpack_require__(75032);
 
var table = __webpack_require__(10293);
; 






const columns = ['repository', 'errors', 'warnings', 'images', 'pinned', 'excepted', 'not judged', 'rules'];
const cells = (row) => [
    row.name,
    ...[row.errors, row.warnings, row.images, row.pinned, row.excepted, row.templated].map(String),
    ruleList(row),
];
 
const ruleList = ({ rules }) => rules.map(({ rule, count: of }) => `${rule} ${of}`).join(', ');
 
function renderRollupText(rollup, { palette = report_palette .p, width } = {}) {
    const header = columns.map((text) => ({ text, paint: palette.bold }));
    const rows = rollup.rows.map((row) => {
        const paint = row.errors > 0 ? palette.red : palette.green;
        return cells(row).map((text, at) => ({ text: (0,untrusted .BP)(text), ...(at === 1 && { paint }) }));
    });
    const lines = [...(0,table .RM)([header, ...rows], width), '', rollupSummary(rollup), ...unreadLines(rollup)];
    return `${lines.join('\n')}\n`;
}
 
function renderRollupMarkdown(rollup, { limit = 900_000 } = {}) {
    const table = (0,section .Yc)('### Images by repository', columns.map((title, at) => ({
        title,
        cell: (row) => at === 0 ? (0,untrusted .D9)((0,untrusted .Jj)(row.name, 200)) : (0,untrusted .p7)((0,untrusted .Jj)(cells(row)[at] ?? '', 300)),
    })), rollup.rows, 'repositories');
    const unread = unreadLines(rollup).map((line) => (0,untrusted .p7)((0,untrusted .Jj)(line, 500)));
    const sections = [table, (0,section .iC)('### Not in this table', unread, 'files'), (0,section .FY)(rollupSummary(rollup))];
    return `${(0,section .WK)(sections, limit - 1, utf8 .w)}\n`;
}
 
function renderRollupJson({ rows, total, unread }) {
    const repositories = rows.map(({ name, images, pinned, errors, warnings, excepted, templated, rules }) => ({
        name,
        images,
        pinned,
        errors,
        warnings,
        excepted,
        templated,
        rules: Object.fromEntries(rules.map(({ rule, count: of }) => [rule, of])),
    }));
    return `${(0,untrusted .oi)({ version: 1, tool: 'image-policy', repositories, total, unread })}\n`;
}
 
function rollupSummary({ rows, total }) {
    const clean = rows.filter(({ errors }) => errors === 0).length;
    return `${(0,count .U)(rows.length, 'repository', 'repositories')}, ${clean} of them without an error: ${(0,count .U)(total.errors, 'error')}, ${(0,count .U)(total.warnings, 'warning')} (${(0,count .U)(total.images, 'image')}, ${total.pinned} pinned)`;
}
function unreadLines({ unread }) {
    return unread.map(({ name, reason }) => (0,untrusted .BP)(`${name} is not counted: ${reason}`));
}
 
 
var shell = __webpack_require__(52031);
; 



 
function renderRollupPage(rollup, { now }) {
    return (0,shell .X)({
        title: 'Images by repository',
        now,
        lead: `${rollupSummary(rollup)}.`,
        main: [rollup.rows.length === 0 ? '<p>No report was read.</p>' : rollup_table(rollup), unreadList(rollup)],
        about: 'Each row is one report of its check.',
        script: '',
    });
}
const titles = ['Repository', 'Errors', 'Warnings', 'Images', 'Pinned', 'Excepted', 'Not judged', 'Rules'];
function rollup_table({ rows }) {
    return [
        '<div class="wide" tabindex="0" role="region" aria-label="Images by repository"><table>',
        `<thead><tr>${titles.map((title) => `<th scope="col">${title}</th>`).join('')}</tr></thead>`,
        `<tbody>${rows.map(tableRow).join('\n')}</tbody></table></div>`,
    ].join('\n');
}
function tableRow(row) {
    const errors = row.errors > 0 ? `<span class="bad">${row.errors}</span>` : '0';
    const cells = [errors, row.warnings, row.images, row.pinned, row.excepted, row.templated, (0,untrusted .js)(ruleList(row))];
    return `<tr><th scope="row">${(0,untrusted .js)((0,untrusted .Jj)(row.name, 200))}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
function unreadList({ unread }) {
    if (unread.length === 0)
        return '';
    const items = unread.map(({ name, reason }) => `<li><code>${(0,untrusted .js)((0,untrusted .Jj)(name, 200))}</code>: ${(0,untrusted .js)(reason)}</li>`);
    return `<h2>Not counted</h2><p>What they hold is in no row and in no sum.</p><ul>${items.join('\n')}</ul>`;
}
 
 
var collate = __webpack_require__(26658);
; 

const counted = ['images', 'pinned', 'errors', 'warnings', 'excepted'];
 
function rollUp(files) {
    const read = files.map((file) => {
        if ('unread' in file)
            return { name: file.name, reason: file.unread };
        return readReport(file.name.replace(/\.json$/, ''), file.text);
    });
    const rows = read.flatMap((each) => ('reason' in each ? [] : [each]));
    return {
        rows: rows.sort((a, b) => b.errors - a.errors || b.warnings - a.warnings || (0,collate .U)(a.name, b.name)),
        unread: read.flatMap((each) => ('reason' in each ? [each] : [])),
        total: {
            ...Object.fromEntries(counted.map((key) => [key, sum(rows, key)])),
            templated: sum(rows, 'templated'),
        },
    };
}
const sum = (rows, key) => rows.reduce((before, row) => before + row[key], 0);
function readReport(name, text) {
    const report = parse(text);
    if (!isMap(report) || report['version'] !== 1 || !isMap(report['summary']) || !Array.isArray(report['findings']))
        return { name, reason: 'it is no report of "image-policy check --format json"' };
    const { summary } = report;
    const numbers = counted.map((key) => [key, summary[key]]);
    const wrong = numbers.find(([, value]) => typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0);
    if (wrong !== undefined)
        return { name, reason: `its summary has no number under "${wrong[0]}"` };
    return {
        name,
        ...Object.fromEntries(numbers),
        templated: Array.isArray(report['templated']) ? report['templated'].length : 0,
        rules: countRules(report['findings']),
    };
}
function countRules(findings) {
    const open = findings.filter(isMap).filter(({ exception }) => exception === null || exception === undefined);
    return [...(0,collate .$)(open, ({ rule }) => String(rule))]
        .map(([rule, all]) => ({ rule, count: all.length }))
        .sort((a, b) => b.count - a.count || (0,collate .U)(a.rule, b.rule));
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
 
 
var options = __webpack_require__(32459);
 
var result = __webpack_require__(2688);
; 








const formats = ['text', 'json', 'markdown', 'html'];
 
function addReport(program, terminal, end) {
    const command = program
        .command('report')
        .description('put the JSON reports of many repositories into one table')
        .argument('<file...>', 'reports of "check --format json"; the name of each is its repository');
    (0,options .JW)(command, formats).action((files, options) => {
        const rollup = rollUp(files.map(report_readReport));
        const renderers = {
            text: () => renderRollupText(rollup, { palette: (0,result .bk)(options, terminal), ...(0,result .qz)(options, terminal) }),
            json: () => renderRollupJson(rollup),
            markdown: () => renderRollupMarkdown(rollup),
            html: () => renderRollupPage(rollup, { now: new Date() }),
        };
        (0,result .Zk)(renderers[options.format]?.() ?? '', options, terminal);
        end(rollup.unread.length === 0);
    });
}
function report_readReport(path) {
    const name = (0,external_node_path_.basename)(path);
    try {
        return { name, text: (0,external_node_fs_.readFileSync)(path, 'utf8') };
    }
    catch (error) {
        return { name: path, unread: (0,file_error .S)(error, 'there is no such file') };
    }
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

  52031:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  X: () => (  htmlPage)
});

 
var duration = __webpack_require__(77338);
 
var untrusted = __webpack_require__(60606);
; 
 
const style = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--paper:#fff;--raised:#f6f8fa;--line:#d0d7de;--link:#0550ae;
--ok:#116329;--behind:#7d4e00;--bad:#a40e26;--okb:#dafbe1;--behindb:#fff3c4;--badb:#ffe3e0}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#a3adb8;--paper:#0d1117;--raised:#161b22;--line:#3a424c;
--link:#79b8ff;--ok:#7ee787;--behind:#f2cc60;--bad:#ffa198;--okb:#12261e;--behindb:#2e2611;--badb:#331519}}
*{box-sizing:border-box}
body{margin:0;font:15px/1.45 system-ui,-apple-system,"Segoe UI",sans-serif;color:var(--ink);background:var(--paper)}
main,header,footer{max-width:100rem;margin:0 auto;padding:0 1.25rem}
h1{font-size:1.5rem;margin:1.25rem 0 .25rem}h2{font-size:1.1rem;margin:1.75rem 0 .5rem}
a{color:var(--link)}code{font:.92em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.soft,small{color:var(--soft)}
form{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:end;position:sticky;top:0;z-index:2;padding:.75rem 0;background:var(--paper)}
label{display:grid;gap:.15rem;font-size:.85rem;color:var(--soft)}label.search{flex:1 1 16rem}
input,select,button{font:inherit;color:inherit;background:var(--raised);border:1px solid var(--line);border-radius:.4rem;padding:.35rem .6rem}
:focus-visible{outline:3px solid var(--link);outline-offset:1px}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.45rem .7rem;border-bottom:1px solid var(--line)}
thead th{font-size:.85rem;color:var(--soft);white-space:nowrap}
tbody th{font-weight:400;min-width:16rem}tbody th small{display:block}
.more,td code,td a{font:.92em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.images td:not([data-state]) code{color:var(--ok);background:var(--okb);border-radius:.3rem;padding:.05rem .35rem;white-space:nowrap}
[data-state=absent]{color:var(--soft)}
td small{display:block;white-space:nowrap}
.behind,.bad{border-radius:.3rem;padding:.05rem .35rem;white-space:nowrap}
.behind{color:var(--behind);background:var(--behindb)}.bad{color:var(--bad);background:var(--badb)}
.more{border:0;background:none;padding:0;text-align:left;cursor:pointer;overflow-wrap:anywhere}.more::before{content:"▸ ";color:var(--soft)}.more[aria-expanded=true]::before{content:"▾ "}
.line td{background:var(--raised)}.line ol{list-style:none;margin:0;padding:0;display:grid;gap:.3rem;max-width:60rem}
.line li{display:grid;grid-template-columns:9rem 1fr 15rem;gap:.75rem;align-items:center}
.bar{display:block;height:.7rem;border-radius:.35rem;background:var(--soft);margin-left:var(--from)}
.bar.b1{background:#0969da}.bar.b2{background:#8250df}.bar.b3{background:#bf3989}.bar.b4{background:#1a7f37}
[hidden]{display:none!important}
footer{padding:1.5rem 1.25rem 3rem;font-size:.85rem}
@media (max-width:40rem){.line li{grid-template-columns:1fr}}
`.trim();
 
; 



 
function htmlPage({ title, now, lead, main, about, script }) {
    return [
        '<!doctype html>',
        '<html lang="en">',
        `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${(0,untrusted .js)(title)}</title>`,
         
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
        `<style>${style}</style>`,
        `<body data-now="${now.getTime()}">`,
        `<header><h1>${(0,untrusted .js)(title)}</h1><p class="soft">By Git, on ${(0,duration .K9)(now)}. ${(0,untrusted .js)(lead)}</p></header>`,
        '<main>',
        ...main,
        '</main>',
        `<footer class="soft">Made by image-policy. ${(0,untrusted .js)(about)}</footer>`,
        `<script>${script}</script>`,
        '</body></html>',
        '',
    ].join('\n');
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

  26658:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  groupBy),
    U: () => (  compare)
  });
 
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
 
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
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
 

  }),

  77338:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Du: () => (  formatWait),
    K9: () => (  formatMoment),
    a3: () => (  formatDuration)
  });
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
 
function formatWait(milliseconds) {
    return formatDuration(Math.ceil(milliseconds / MINUTE) * MINUTE);
}
 
function formatDuration(milliseconds) {
    if (milliseconds < MINUTE)
        return 'under 1m';
    const parts = [
        [Math.floor(milliseconds / DAY), 'd'],
        [Math.floor((milliseconds % DAY) / HOUR), 'h'],
        [Math.floor((milliseconds % HOUR) / MINUTE), 'm'],
    ];
    const first = parts.findIndex(([amount]) => amount > 0);
    return parts
        .slice(first, first + 2)
        .filter(([amount]) => amount > 0)
        .map(([amount, unit]) => `${amount}${unit}`)
        .join(' ');
}
 
function formatMoment(date) {
    return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
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
