export const id = 5820;
export const ids = [5820];
export const modules = {

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

  85820:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (  renderMarkdown)
});

 
var rules = __webpack_require__(35660);
 
var collate = __webpack_require__(26658);
 
var count = __webpack_require__(98823);
 
var untrusted = __webpack_require__(60606);
 
var utf8 = __webpack_require__(68289);
 
var deploys = __webpack_require__(44389);
 
var hold_expired = __webpack_require__(38824);
 
var report_link = __webpack_require__(5297);
 
var report_section = __webpack_require__(75032);
; 





 
function exceptionSection({ exceptions }) {
    const globs = ({ image, paths, baseline }) => [
        ...(baseline === undefined ? [] : [baseline]),
        ...(image === null ? [] : [image]),
        ...paths,
    ];
    const columns = [
        { title: 'rules', cell: ({ rules }) => (0,untrusted .p7)(rules.join(', ')) },
        {
            title: 'for',
            cell: (entry) => globs(entry)
                .map((glob) => (0,untrusted .D9)((0,untrusted .Jj)(glob, 300)))
                .join(' '),
        },
        { title: 'owner', cell: ({ owner }) => (0,untrusted .p7)((0,untrusted .Jj)(owner, 100)) },
        { title: 'reason', cell: ({ reason }) => (0,untrusted .p7)((0,untrusted .Jj)(reason, 500)) },
        {
            title: 'left',
            cell: ({ daysLeft, expires }) => `${daysLeft < 14 ? '⚠️ ' : ''}${(0,count .U)(daysLeft, 'day')} (${(0,untrusted .p7)(expires)})`,
        },
        { title: 'findings excused', cell: ({ excused }) => String(excused) },
    ];
    const soonest = [...exceptions].sort((a, b) => a.daysLeft - b.daysLeft);
    return (0,report_section .Yc)('### Exceptions in force', columns, soonest, 'exceptions');
}
 
function holdSection({ holds = [] }) {
    const columns = [
        { title: 'what', cell: (hold) => (0,untrusted .p7)((0,untrusted .Jj)((0,hold_expired .Bd)(hold), 300)) },
        { title: 'owner', cell: ({ owner }) => (0,untrusted .p7)((0,untrusted .Jj)(owner, 100)) },
        { title: 'reason', cell: ({ reason }) => (0,untrusted .p7)((0,untrusted .Jj)(reason, 500)) },
        {
            title: 'left',
            cell: ({ daysLeft, until }) => `${daysLeft < 14 ? '⚠️ ' : ''}${(0,count .U)(daysLeft, 'day')} (${(0,untrusted .p7)(until)})`,
        },
    ];
    return (0,report_section .Yc)('### Held as it is', columns, holds, 'holds');
}
 
function notAskedSection({ requests }) {
    const items = (requests?.notAsked ?? []).map(({ image, reason }) => `${(0,untrusted .D9)((0,untrusted .Jj)(image, 300))}: ${(0,untrusted .p7)((0,untrusted .Jj)(reason, 300))}`);
    return (0,report_section .iC)('### Not asked of a registry', items, 'images');
}
 
function elsewhereSection({ elsewhere = [] }, linkBase) {
    if (elsewhere.length === 0)
        return (0,report_section .FY)('');
    const items = elsewhere.map(({ name, file, line, reason }) => `${(0,report_link .MF)((0,untrusted .D9)((0,untrusted .Jj)(name, 200)), linkBase, file, line)}: ${(0,untrusted .p7)((0,untrusted .Jj)(reason, 300))}`);
    const summary = `<details><summary><b>From outside of this repository, and not judged</b>: ${(0,count .U)(items.length, 'object')}</summary>`;
    return { ...(0,report_section .iC)(`${summary}\n`, items, 'objects'), foot: '</details>' };
}
 
 
var order = __webpack_require__(79409);
 
var create = __webpack_require__(37291);
; 





function patchSection(files, findings) {
    const patches = files
        .map(patchOf)
        .filter((patch) => (0,untrusted .RK)(patch.replaceAll(/[\n\t]/g, '')) === patch.replaceAll(/[\n\t]/g, ''));
    if (patches.length === 0)
        return { head: '', rows: [], noun: '' };
    const fence = '`'.repeat(Math.max(3, ...patches.flatMap((patch) => (patch.match(/`+/g) ?? []).map((run) => run.length + 1))));
    const command = (0,untrusted .D9)('git apply --unidiff-zero');
    return {
        head: `<details><summary>A patch that fixes ${(0,count .U)(findings, 'finding')}</summary>\n\nSave it and run ${command}, or run ${(0,untrusted .D9)('image-policy check --fix')}.\n\n${fence}diff`,
        rows: patches,
        foot: `${fence}\n\n</details>`,
        noun: 'files',
    };
}
function patchOf({ path, before, after }) {
    const patch = (0,create .ss)(`a/${path}`, `b/${path}`, before, after, '', '', { context: 0 });
    return patch.replace(/^=+\n/, '').trimEnd();
}
 
 
var report_text = __webpack_require__(24902);
; 












 
function renderMarkdown(report, options = {}) {
    const sections = [
        verdictSection(report, options),
        ...(report.deploys ? (0,deploys .r)(report.deploys, options) : []),
        environmentSection(report, options),
        ...findingSections((0,order .l)(report), options),
        patchSection(options.fixed?.files ?? [], options.fixed?.findings ?? 0),
        exceptionSection(report),
        holdSection(report),
        notAskedSection(report),
        elsewhereSection(report, options.linkBase),
    ];
    return `${(0,report_section .WK)(sections, (options.limit ?? 900_000) - 1, utf8 .w)}\n`;
}
function verdictSection(report, options) {
    const { files, images, pinned, errors, warnings, excepted } = report.summary;
    const passed = options.passed ?? errors === 0;
    const found = errors + warnings === 0 ? 'nothing found' : `${(0,count .U)(errors, 'error')}, ${(0,count .U)(warnings, 'warning')}`;
    const lines = [
        passed && images === 0
            ? '## ⚠️ Image policy: no image was found'
            : `## ${passed ? '✅' : '❌'} Image policy ${passed ? 'passed' : 'failed'}: ${found}`,
        '',
        `${(0,count .U)(images, 'image')} in ${(0,count .U)(files, 'file')}, ${pinned} pinned by digest, ${(0,count .U)(excepted, 'finding')} excepted.`,
        ...(options.against === undefined ? [] : [`Judged is what was added since ${options.against}.`]),
    ];
    const open = report.notJudged.length;
    if (open > 0)
        lines.push(`${(0,report_text .ai)(open)}${report.rendered ? '' : '; `render` judges what it renders'}.`);
    const left = (0,report_text .Vb)(report.passedOver);
    if (left !== '')
        lines.push(`${left}.`);
    lines.push(...(report.notices ?? []).map((notice) => `${(0,untrusted .p7)(notice)}`));
    if (report.requests) {
        const hosts = Object.entries(report.requests.byHost).slice(0, 50);
        const detail = hosts.map(([host, number]) => `${(0,untrusted .D9)((0,untrusted .Jj)(host, 100))} ${number}`).join(', ');
        lines.push(`${(0,count .U)(report.requests.total, 'registry request')}${detail === '' ? '' : `: ${detail}`}.`);
    }
    return (0,report_section .FY)(lines.join('\n'));
}
function environmentSection(report, options) {
    const images = (0,collate .$)(report.images, ({ environment }) => environment);
    const findings = (0,collate .$)((0,order .l)(report), ({ environment }) => environment);
    const rank = rankOf(options.environments ?? []);
    const names = [...new Set([...images.keys(), ...findings.keys()])].sort((a, b) => rank(a) - rank(b) || (0,collate .U)(a ?? '', b ?? ''));
    const found = (name, severity) => String((findings.get(name) ?? []).filter((finding) => finding.severity === severity).length);
    const columns = [
        { title: 'environment', cell: (name) => (name === null ? '(none)' : (0,untrusted .p7)((0,untrusted .Jj)(name, 100))) },
        { title: 'images', cell: (name) => String(images.get(name)?.length ?? 0) },
        {
            title: 'pinned',
            cell: (name) => String((images.get(name) ?? []).filter(({ pinned }) => pinned).length),
        },
        { title: 'errors', cell: (name) => found(name, 'error') },
        { title: 'warnings', cell: (name) => found(name, 'warning') },
    ];
    return (0,report_section .Yc)('', columns, names, 'environments');
}
 
function rankOf(order) {
    return (name) => {
        if (name === null)
            return order.length + 2;
        const at = order.indexOf(name);
        return at >= 0 ? at : order.length + (name === 'shared' ? 1 : 0);
    };
}
function toRows(findings) {
    const byPlace = (0,collate .$)((0,order .m)(findings), ({ file, line, image }) => JSON.stringify([file, line, image]));
    return [...byPlace.values()].flatMap(([first, ...more]) => (first ? [[first, ...more]] : []));
}
 
function findingSections(findings, options) {
    if (findings.length === 0)
        return [];
    const byLane = (0,collate .$)(findings, ({ environment }) => environment);
     
    const order = options.environments ?? [];
    const rank = (name) => (name !== null && order.includes(name) ? -order.indexOf(name) : 1);
    const lanes = [...byLane].sort(([a], [b]) => rank(a) - rank(b) || (0,collate .U)(a ?? '~', b ?? '~'));
    const places = toRows(findings);
    const pinned = places.filter((row) => row.some(({ pins }) => pins)).length;
    const hint = pinned === 0 ? '' : `\n\n\`image-policy pin\` fixes ${pinned} of these ${(0,count .U)(places.length, 'place')} at once.`;
    return [
        (0,report_section .FY)(`### Findings${hint}`),
        ...lanes.map(([lane, inLane]) => laneSection(lane, inLane, lanes.length > 1, options)),
    ];
}
function laneSection(lane, findings, isFolded, { docsBase, linkBase }) {
    const rows = toRows(findings);
    const named = (rule) => (docsBase === undefined ? rule : `[${rule}](${docsBase}${(0,rules .yQ)(rule)})`);
    const columns = [
        { title: '', cell: ([{ severity }]) => (severity === 'error' ? '❌' : '⚠️') },
        { title: 'image', cell: ([{ image }]) => (image === null ? '' : (0,untrusted .D9)((0,untrusted .Jj)(image, 200))) },
        { title: 'place', cell: ([{ file, line }]) => (0,report_link .aE)(linkBase, file, line) },
        {
            title: 'what and why',
            cell: (row) => row.map(({ rule, message }) => `${named(rule)}: ${(0,untrusted .p7)((0,untrusted .Jj)(message, 1000))}`).join('<br>'),
        },
    ];
    const section = (0,report_section .Yc)('', columns, rows, 'places');
    if (!isFolded)
        return section;
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const counts = `${(0,count .U)(errors, 'error')}, ${(0,count .U)(findings.length - errors, 'warning')}`;
    const title = lane === null ? 'outside of every environment' : (0,untrusted .p7)((0,untrusted .Jj)(lane, 100));
    const head = `<details${errors > 0 ? ' open' : ''}><summary><b>${title}</b>: ${counts}</summary>\n\n${section.head}`;
    return { ...section, head, foot: '</details>' };
}
 

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
 

  })

};
