export const id = 9061;
export const ids = [9061];
export const modules = {

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

  9061:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    addCheck: () => (  addCheck)
  });
  var _adapters_about_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3631);
  var _adapters_git_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4610);
  var _adapters_renderer_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3890);
  var _adapters_top_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3602);
  var _core_check_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2703);
  var _core_check_fixes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2694);
  var _core_check_rules_finding_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1496);
  var _core_report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4902);
  var _core_repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6375);
  var _core_text_count_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8823);
  var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(461);
  var _open_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4747);
  var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2459);
  var _result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2688);














const formats = ['text', 'json', 'sarif', 'junit', 'markdown', 'github', 'rdjson', 'codeclimate'];
const nothingFixed = { files: new Map(), before: new Map(), findings: 0 };
 
const firstSteps = [
    'There is no policy file yet. "image-policy init" drafts one that excuses what is unpinned today, file by file;',
    '"image-policy pin" writes the digests, and "image-policy check --base REF" judges only what a change adds.',
    `More: ${_adapters_about_js__WEBPACK_IMPORTED_MODULE_0__  .xH}README.md`,
].join('\n');
 
const withNotes = new Set(['text', 'markdown']);
function describeCommand(program) {
    return program
        .command('check')
        .description('find every image reference and judge it by the policy')
        .argument('[path...]', 'files and directories to judge, from the root; - reads manifests from stdin')
        .option('--verify', 'ask the registries, too')
        .option('--render', 'judge what Helm, Kustomize and Argo CD would apply, too')
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_8__  .we)())
        .option('--base <ref>', 'judge only what was added since this ref')
        .option('--exceptions', 'list the exceptions in force in the text report')
        .option('--verbose', 'the same, and whatever else the text report folds')
        .option('--explain <file>', 'print what was found in a file and what was left alone, by which entry and why')
        .option('--fix', 'write the edits that findings carry, and judge what is left; with --verify these are the digests');
}
 
function addCheck(program, terminal, end) {
    const command = describeCommand(program);
    (0,_options_js__WEBPACK_IMPORTED_MODULE_8__  .hm)(command, formats).action(async (paths, options) => {
        const { ports, policy, charts, policyAbove } = await (0,_open_js__WEBPACK_IMPORTED_MODULE_7__.openDesk)(options, terminal, true);
        if (options.explain !== undefined) {
            (0,_result_js__WEBPACK_IMPORTED_MODULE_9__  .Zk)(await explainFile(ports.workspace, policy, options.explain, options, terminal), options, terminal);
            return end(true);
        }
        const given = await readOptions(paths, options, terminal);
        const judge = () => {
            const openCommit = (commit) => (0,_adapters_renderer_commit_js__WEBPACK_IMPORTED_MODULE_2__  .P)(options.root, commit, charts);
            return (0,_core_check_check_js__WEBPACK_IMPORTED_MODULE_4__  .z)({ ...ports, renderer: (0,_open_js__WEBPACK_IMPORTED_MODULE_7__.openShownRenderer)(options, charts, terminal), openCommitRenderer: openCommit }, policy, given);
        };
        const first = await judge();
        const fixed = options.fix ? await (0,_core_check_fixes_js__WEBPACK_IMPORTED_MODULE_10__  .y)(ports.workspace, (0,_core_repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_6__  .cE)(policy), first.findings) : nothingFixed;
        if (fixed.files.size > 0)
            await ports.workspace.write(fixed.files);
        const report = fixed.files.size > 0 ? await judge() : first;
        const say = (line) => (options.quiet ? undefined : terminal.say(line));
        if (options.fix)
            say(`fixed ${(0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_11__  .U)(fixed.findings, 'finding')} in ${(0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_11__  .U)(fixed.files.size, 'file')}`);
        (0,_result_js__WEBPACK_IMPORTED_MODULE_9__  .Zk)(await renderReport(report, options, terminal), options, terminal);
        if (!withNotes.has(options.format))
            for (const line of (0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_5__  .GI)(report))
                say(line);
        const isFirst = policy.file === null && !policyAbove && report.summary.errors > 0;
        if (isFirst && options.format === 'text' && options.output === undefined)
            say(firstSteps);
        end(report.summary.errors === 0, (0,_core_check_rules_finding_js__WEBPACK_IMPORTED_MODULE_12__  .Qy)(report));
    });
}
async function readOptions(paths, options, terminal) {
    const stdin = paths.includes('-') ? await terminal.readStdin() : undefined;
    if (options.fix && stdin !== undefined)
        throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_13__  .y('--fix writes files of the tree: leave it out where "-" reads manifests.');
    return {
        paths: paths.filter((path) => path !== '-'),
        base: options.base ?? null,
        verify: options.verify ?? false,
        render: options.render ?? false,
        ownUrls: () => (0,_adapters_git_remote_js__WEBPACK_IMPORTED_MODULE_1__  .OO)(options.root, terminal.env),
        today: new Date(),
        ...(stdin === undefined ? {} : { stdin }),
    };
}
async function explainFile(workspace, policy, file, options, terminal) {
    if (!['text', 'json'].includes(options.format))
        throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_13__  .y(`--explain prints text or json, not ${options.format}; leave out --format, or write --format json.`);
    const { explain } = await __webpack_require__.e(  7262).then(__webpack_require__.bind(__webpack_require__, 7262));
    const { renderExplanation, renderExplanationJson } = await __webpack_require__.e(  2990).then(__webpack_require__.bind(__webpack_require__, 2990));
    const explanation = await explain(workspace, policy, file);
    if (options.format === 'json')
        return renderExplanationJson(explanation);
    return renderExplanation(explanation, (0,_result_js__WEBPACK_IMPORTED_MODULE_9__  .bk)(options, terminal));
}
 
async function renderReport(report, options, terminal) {
    const prefix = () => (0,_adapters_top_js__WEBPACK_IMPORTED_MODULE_3__  .g)(options.root);
    const renderers = {
        text: () => (0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_5__  .S5)(report, {
            palette: (0,_result_js__WEBPACK_IMPORTED_MODULE_9__  .bk)(options, terminal),
            ...(0,_result_js__WEBPACK_IMPORTED_MODULE_9__  .qz)(options, terminal),
            exceptions: (options.exceptions || options.verbose) ?? false,
        }),
        json: async () => (await __webpack_require__.e(  8775).then(__webpack_require__.bind(__webpack_require__, 8775))).renderJson(report),
        sarif: async () => {
            const { renderSarif } = await __webpack_require__.e(  1348).then(__webpack_require__.bind(__webpack_require__, 1348));
            return renderSarif(report, { version: _adapters_about_js__WEBPACK_IMPORTED_MODULE_0__  .rE, informationUri: _adapters_about_js__WEBPACK_IMPORTED_MODULE_0__  .TB, docsBase: _adapters_about_js__WEBPACK_IMPORTED_MODULE_0__  .xH, prefix: prefix() });
        },
        junit: async () => (await Promise.all( [__webpack_require__.e(8669), __webpack_require__.e(7237)]).then(__webpack_require__.bind(__webpack_require__, 7237))).renderJunit(report),
        markdown: async () => (await Promise.all( [__webpack_require__.e(7291), __webpack_require__.e(5820)]).then(__webpack_require__.bind(__webpack_require__, 5820))).renderMarkdown(report, { docsBase: _adapters_about_js__WEBPACK_IMPORTED_MODULE_0__  .xH }),
        github: async () => (await __webpack_require__.e(  4374).then(__webpack_require__.bind(__webpack_require__, 4374))).renderGithub(report, { prefix: prefix(), docsBase: _adapters_about_js__WEBPACK_IMPORTED_MODULE_0__  .xH }),
        rdjson: async () => (await __webpack_require__.e(  7469).then(__webpack_require__.bind(__webpack_require__, 7469))).renderRdjson(report, { homepage: _adapters_about_js__WEBPACK_IMPORTED_MODULE_0__  .TB, docsBase: _adapters_about_js__WEBPACK_IMPORTED_MODULE_0__  .xH, prefix: prefix() }),
        codeclimate: async () => (await __webpack_require__.e(  3789).then(__webpack_require__.bind(__webpack_require__, 3789))).renderCodeclimate(report, { prefix: prefix() }),
    };
    return (await renderers[options.format]?.()) ?? '';
}
 

  }),

  9409:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    l: () => (  openFindings),
    m: () => (  worstFirst)
  });
  var _check_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1496);

 
function openFindings(report) {
    return report.findings.filter((finding) => finding.exception === null);
}
 
function worstFirst(findings) {
    return [...findings].sort((a, b) => weight(a) - weight(b) || (0,_check_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__  .hz)(a, b));
}
const weight = (finding) => (finding.exception ? 2 : finding.severity === 'error' ? 0 : 1);
 

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

  4902:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    GI: () => (  noteLines),
    S5: () => (  renderText),
    Vb: () => (  leftAlone),
    ai: () => (  countNotJudged)
  });
  var _check_rules_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1496);
  var _check_rules_hold_expired_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8824);
  var _text_collate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6658);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8823);
  var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(606);
  var _order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9409);
  var _palette_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3234);
  var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(293);








 
function renderText(report, options = {}) {
    const palette = options.palette ?? _palette_js__WEBPACK_IMPORTED_MODULE_2__  .p;
    const blocks = [
        ...fileBlocks((0,_order_js__WEBPACK_IMPORTED_MODULE_4__  .l)(report), palette, options.width),
        options.exceptions ? exceptionBlock(report, palette, options.width) : exceptionLine(report, palette),
        holdBlock(report, palette, options.width),
        noteBlock(report, palette),
        verdictLine(report, options.passed ?? report.summary.errors === 0, palette),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function fileBlocks(findings, palette, width) {
    const byFile = (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_5__  .$)(findings, (finding) => finding.file);
    return [...byFile]
        .sort(([a], [b]) => (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_5__  .U)(a, b))
        .map(([file, inFile]) => {
        const rows = [...inFile].sort(_check_rules_finding_js__WEBPACK_IMPORTED_MODULE_6__  .hz).map((finding) => findingCells(finding, palette));
        return [palette.bold((0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .BP)(file)), ...indent(rows, width)].join('\n');
    });
}
function findingCells(finding, palette) {
    const paint = finding.severity === 'error' ? palette.red : palette.yellow;
    return [
        { text: `${finding.line}:${finding.column}`, paint: palette.dim },
        { text: finding.severity, paint },
        { text: finding.rule, paint: palette.dim },
        { text: (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .BP)(finding.message) },
    ];
}
function indent(rows, width) {
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__  .RM)(rows, width === undefined ? undefined : width - 2).map((line) => `  ${line}`);
}
 
function exceptionLine({ exceptions }, palette) {
    const [first] = [...exceptions].sort((a, b) => (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_5__  .U)(a.expires, b.expires));
    if (first === undefined)
        return '';
    const excused = exceptions.reduce((sum, exception) => sum + exception.excused, 0);
    const verb = exceptions.length === 1 ? 'excuses' : 'excuse';
    const end = exceptions.length === 1 ? 'it ends' : 'the first ends';
    const line = `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_7__  .U)(exceptions.length, 'exception')} ${verb} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_7__  .U)(excused, 'finding')}; ${end} ${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .BP)(first.expires)}: --exceptions lists ${exceptions.length === 1 ? 'it' : 'them'}.`;
    return first.daysLeft < 14 ? palette.yellow(line) : palette.dim(line);
}
function exceptionBlock({ exceptions }, palette, width) {
    if (exceptions.length === 0)
        return '';
    const rows = exceptions.map(({ owner, rules, image, paths, expires, daysLeft, excused, reason, baseline }) => [
        { text: (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .BP)(rules.join(', ')) },
        { text: (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .BP)(baseline ?? [...(image === null ? [] : [image]), ...paths].join(', ')) },
        {
            text: `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_7__  .U)(daysLeft, 'day')} left (${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .BP)(expires)})`,
            paint: daysLeft < 14 ? palette.yellow : palette.dim,
        },
        { text: `excuses ${excused}` },
        { text: (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .BP)(`${owner}: ${reason}`) },
    ]);
    return [palette.bold('Exceptions in force'), ...indent(rows, width)].join('\n');
}
 
function holdBlock({ holds = [] }, palette, width) {
    if (holds.length === 0)
        return '';
    const rows = holds.map((hold) => [
        { text: (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .BP)((0,_check_rules_hold_expired_js__WEBPACK_IMPORTED_MODULE_0__  .Bd)(hold)) },
        {
            text: `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_7__  .U)(hold.daysLeft, 'day')} left (${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .BP)(hold.until)})`,
            paint: hold.daysLeft < 14 ? palette.yellow : palette.dim,
        },
        { text: (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .BP)(`${hold.owner}: ${hold.reason}`) },
    ]);
    return [palette.bold('Held as it is'), ...indent(rows, width)].join('\n');
}
function noteBlock(report, palette) {
    return [...passedOver(report), ...requestLines(report), ...notAsked(report)]
        .map((line) => palette.dim(line))
        .join('\n');
}
 
function noteLines(report) {
    return [...passedOver(report), ...notAsked(report)];
}
function passedOver(report) {
    const left = leftAlone(report.passedOver);
    const about = left === '' ? [] : [`${left}.`];
    return [...(report.notices ?? []).map(_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .BP), ...notJudgedLines(report), ...about];
}
 
function notJudgedLines({ notJudged, findings, rendered }) {
    const said = new Set(findings.flatMap(({ rule, file, line, column }) => (rule === 'not-judged' ? [`${file}:${line}:${column}`] : [])));
    const others = notJudged.filter(({ file, line, column }) => !said.has(`${file}:${line}:${column}`));
    if (others.length === 0)
        return [];
    const places = others.slice(0, mostPlaces).map(({ file, line, text }) => (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .BP)(`  ${file}:${line}: ${text}`));
    const more = others.length > mostPlaces ? [`  and ${others.length - mostPlaces} more (--format json lists them all)`] : [];
    return [
        `${countNotJudged(others.length)}${rendered ? '' : '; --render judges what it renders'}:`,
        ...places,
        ...more,
    ];
}
 
function countNotJudged(number) {
    return `${number === 1 ? '1 value is templated and was' : `${number} values are templated and were`} not judged`;
}
 
const mostPlaces = 5;
 
function leftAlone(passedOver) {
    const counts = [...(0,_text_collate_js__WEBPACK_IMPORTED_MODULE_5__  .$)(passedOver, ({ why }) => why)].map(([why, all]) => ({ why, count: all.length }));
    const parts = counts
        .sort((a, b) => b.count - a.count || (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_5__  .U)(a.why, b.why))
        .map(({ why, count: of }) => `${of} (${why})`);
    return parts.length === 0 ? '' : `Left alone: ${parts.join(', ')}`;
}
function requestLines({ requests }) {
    if (!requests)
        return [];
    const hosts = Object.entries(requests.byHost).map(([host, number]) => `${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .BP)(host)} ${number}`);
    const detail = hosts.length === 0 ? '' : ` (${hosts.join(', ')})`;
    return [`${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_7__  .U)(requests.total, 'registry request')}${detail}.`];
}
function notAsked({ requests }) {
    return (requests?.notAsked ?? []).map(({ image, reason }) => (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__  .BP)(`not asked: ${image}: ${reason}`));
}
function verdictLine({ summary }, passed, palette) {
    const { errors, warnings, images, files, pinned, excepted } = summary;
    const verdict = passed ? palette.green(palette.bold('passed')) : palette.red(palette.bold('failed'));
    const held = `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_7__  .U)(images, 'image')} in ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_7__  .U)(files, 'file')}, ${pinned} pinned, ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_7__  .U)(excepted, 'finding')} excepted`;
    return `${verdict}: ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_7__  .U)(errors, 'error')}, ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_7__  .U)(warnings, 'warning')} (${held})`;
}
 

  })

};
