export const id = 9061;
export const ids = [9061];
export const modules = {

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

  9061:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    addCheck: () => (  addCheck)
  });
  var _adapters_about_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83631);
  var _adapters_renderer_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72832);
  var _adapters_top_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3602);
  var _core_check_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32025);
  var _core_check_fixes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32694);
  var _core_check_rules_finding_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(51496);
  var _core_report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24902);
  var _core_repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18604);
  var _core_text_count_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98823);
  var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(90461);
  var _open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24747);
  var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32459);
  var _result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2688);













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
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_7__  .we)())
        .option('--base <ref>', 'judge only what was added since this ref')
        .option('--exceptions', 'list the exceptions in force in the text report')
        .option('--verbose', 'the same, and whatever else the text report folds')
        .option('--explain <file>', 'print what was found in a file and what was left alone, by which entry and why')
        .option('--fix', 'write the edits that findings carry, and judge what is left; with --verify these are the digests');
}
 
function addCheck(program, terminal, end) {
    const command = describeCommand(program);
    (0,_options_js__WEBPACK_IMPORTED_MODULE_7__  .hm)(command, formats).action(async (paths, options) => {
        const { ports, policy, charts, policyAbove } = await (0,_open_js__WEBPACK_IMPORTED_MODULE_6__.openDesk)(options, terminal, true);
        if (options.explain !== undefined) {
            (0,_result_js__WEBPACK_IMPORTED_MODULE_8__  .Zk)(await explainFile(ports.workspace, policy, options.explain, options, terminal), options, terminal);
            return end(true);
        }
        const given = await readOptions(paths, options, terminal);
        const judge = () => {
            const openCommit = (commit) => (0,_adapters_renderer_commit_js__WEBPACK_IMPORTED_MODULE_1__  .P)(options.root, commit, charts);
            return (0,_core_check_check_js__WEBPACK_IMPORTED_MODULE_3__  .z)({ ...ports, renderer: (0,_open_js__WEBPACK_IMPORTED_MODULE_6__.openShownRenderer)(options, charts, terminal), openCommitRenderer: openCommit }, policy, given);
        };
        const first = await judge();
        const fixed = options.fix ? await (0,_core_check_fixes_js__WEBPACK_IMPORTED_MODULE_9__  .y)(ports.workspace, (0,_core_repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_5__  .cE)(policy), first.findings) : nothingFixed;
        if (fixed.files.size > 0)
            await ports.workspace.write(fixed.files);
        const report = fixed.files.size > 0 ? await judge() : first;
        const say = (line) => (options.quiet ? undefined : terminal.say(line));
        if (options.fix)
            say(`fixed ${(0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_10__  .U)(fixed.findings, 'finding')} in ${(0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_10__  .U)(fixed.files.size, 'file')}`);
        (0,_result_js__WEBPACK_IMPORTED_MODULE_8__  .Zk)(await renderReport(report, options, terminal), options, terminal);
        if (!withNotes.has(options.format))
            for (const line of (0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_4__  .GI)(report))
                say(line);
        const isFirst = policy.file === null && !policyAbove && report.summary.errors > 0;
        if (isFirst && options.format === 'text' && options.output === undefined)
            say(firstSteps);
        end(report.summary.errors === 0, (0,_core_check_rules_finding_js__WEBPACK_IMPORTED_MODULE_11__  .Qy)(report));
    });
}
async function readOptions(paths, options, terminal) {
    const stdin = paths.includes('-') ? await terminal.readStdin() : undefined;
    if (options.fix && stdin !== undefined)
        throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_12__  .y('--fix writes files of the tree: leave it out where "-" reads manifests.');
    return {
        paths: paths.filter((path) => path !== '-'),
        base: options.base ?? null,
        verify: options.verify ?? false,
        render: options.render ?? false,
        ownUrls: async () => (await __webpack_require__.e(  4610).then(__webpack_require__.bind(__webpack_require__, 54610))).findOwnUrls(options.root, terminal.env),
        today: new Date(),
        ...(stdin === undefined ? {} : { stdin }),
    };
}
async function explainFile(workspace, policy, file, options, terminal) {
    if (!['text', 'json'].includes(options.format))
        throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_12__  .y(`--explain prints text or json, not ${options.format}; leave out --format, or write --format json.`);
    const { explain } = await __webpack_require__.e(  7262).then(__webpack_require__.bind(__webpack_require__, 27262));
    const { renderExplanation, renderExplanationJson } = await __webpack_require__.e(  2990).then(__webpack_require__.bind(__webpack_require__, 82990));
    const explanation = await explain(workspace, policy, file);
    if (options.format === 'json')
        return renderExplanationJson(explanation);
    return renderExplanation(explanation, (0,_result_js__WEBPACK_IMPORTED_MODULE_8__  .bk)(options, terminal));
}
 
async function renderReport(report, options, terminal) {
    const prefix = () => (0,_adapters_top_js__WEBPACK_IMPORTED_MODULE_2__  .g)(options.root);
    const renderers = {
        text: () => (0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_4__  .S5)(report, {
            palette: (0,_result_js__WEBPACK_IMPORTED_MODULE_8__  .bk)(options, terminal),
            ...(0,_result_js__WEBPACK_IMPORTED_MODULE_8__  .qz)(options, terminal),
            exceptions: (options.exceptions || options.verbose) ?? false,
        }),
        json: async () => (await __webpack_require__.e(  8775).then(__webpack_require__.bind(__webpack_require__, 68775))).renderJson(report),
        sarif: async () => {
            const { renderSarif } = await __webpack_require__.e(  1348).then(__webpack_require__.bind(__webpack_require__, 51348));
            return renderSarif(report, { version: _adapters_about_js__WEBPACK_IMPORTED_MODULE_0__  .rE, informationUri: _adapters_about_js__WEBPACK_IMPORTED_MODULE_0__  .TB, docsBase: _adapters_about_js__WEBPACK_IMPORTED_MODULE_0__  .xH, prefix: prefix() });
        },
        junit: async () => (await Promise.all( [__webpack_require__.e(8669), __webpack_require__.e(7237)]).then(__webpack_require__.bind(__webpack_require__, 47237))).renderJunit(report),
        markdown: async () => (await Promise.all( [__webpack_require__.e(7291), __webpack_require__.e(5820)]).then(__webpack_require__.bind(__webpack_require__, 85820))).renderMarkdown(report, { docsBase: _adapters_about_js__WEBPACK_IMPORTED_MODULE_0__  .xH }),
        github: async () => (await __webpack_require__.e(  4374).then(__webpack_require__.bind(__webpack_require__, 84374))).renderGithub(report, { prefix: prefix(), docsBase: _adapters_about_js__WEBPACK_IMPORTED_MODULE_0__  .xH }),
        rdjson: async () => (await __webpack_require__.e(  7469).then(__webpack_require__.bind(__webpack_require__, 7469))).renderRdjson(report, { homepage: _adapters_about_js__WEBPACK_IMPORTED_MODULE_0__  .TB, docsBase: _adapters_about_js__WEBPACK_IMPORTED_MODULE_0__  .xH, prefix: prefix() }),
        codeclimate: async () => (await __webpack_require__.e(  3789).then(__webpack_require__.bind(__webpack_require__, 13789))).renderCodeclimate(report, { prefix: prefix() }),
    };
    return (await renderers[options.format]?.()) ?? '';
}
 

  }),

  79409:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    l: () => (  openFindings),
    m: () => (  worstFirst)
  });
  var _check_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51496);

 
function openFindings(report) {
    return report.findings.filter((finding) => finding.exception === null);
}
 
function worstFirst(findings) {
    return [...findings].sort((a, b) => weight(a) - weight(b) || (0,_check_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__  .hz)(a, b));
}
const weight = (finding) => (finding.exception ? 2 : finding.severity === 'error' ? 0 : 1);
 

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

  24902:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    GI: () => (  noteLines),
    S5: () => (  renderText),
    Vb: () => (  leftAlone),
    ai: () => (  countNotJudged)
  });
  var _check_rules_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51496);
  var _check_rules_hold_expired_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38824);
  var _text_collate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26658);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98823);
  var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60606);
  var _order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79409);
  var _palette_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43234);
  var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10293);








 
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
