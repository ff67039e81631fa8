export const id = 2870;
export const ids = [2870,4610];
export const modules = {

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

  81124:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  u: () => (  carryOut),
  e: () => (  planFormats)
});

 
var remote = __webpack_require__(54610);
 
var renderer = __webpack_require__(19670);
 
var edit = __webpack_require__(98251);
 
var scan_tree = __webpack_require__(18604);
 
var collate = __webpack_require__(26658);
 
var errors = __webpack_require__(90461);
 
var proof = __webpack_require__(69982);
; 







async function applyPlan(workspace, policy, plan) {
    const reader = (0,scan_tree .cE)(policy);
    const files = new Map(plan.texts);
    for (const [file, changes] of (0,collate .$)(plan.changes, ({ file }) => file)) {
        files.set(file, await applyChanges(workspace, reader, file, changes));
    }
    return files;
}
async function applyChanges(workspace, reader, file, changes) {
    const before = await workspace.read(file);
    if (!before.ok)
        throw new errors .h(`${file} cannot be read any more: ${before.reason}. Nothing was written.`);
    const edits = withoutRepeats(changes.flatMap((change) => change.edits));
    const after = (0,edit .c)(before.text, edits);
    const deviation = (0,proof .F)(reader.scan(file, before.text), reader.scan(file, after), changes, edits);
    if (deviation?.kind === 'stale') {
        throw new errors .h(`${file} changed while the plan was made (${deviation.reason}). Nothing was written; run it again.`);
    }
    if (deviation)
        throw new Error(`${file} would not say what was planned: ${deviation.reason}. Nothing was written.`);
    return after;
}
 
function withoutRepeats(edits) {
    return [
        ...new Map(edits.map((edit) => [JSON.stringify([edit.span.start, edit.span.end, edit.text]), edit])).values(),
    ];
}
 
 
var prove = __webpack_require__(52914);
; 
 
function isRefused(proof) {
    return (proof?.differences.length ?? 0) > 0;
}
 
 
var count = __webpack_require__(98823);
 
var text_untrusted = __webpack_require__(60606);
; 
 
function lacksOf({ skipped }) {
    return skipped.flatMap((each) => (each.lack === undefined ? [] : [{ ...each, lack: each.lack }]));
}
 
function staysOf({ skipped }) {
    return skipped.filter(({ lack }) => lack === undefined);
}
const words = {
    file: 'the whole file',
    entry: 'the entry',
    block: 'the block',
    image: 'the image',
};
 
function describeLack({ environment, what }) {
    return `${environment} lacks ${words[what]}`;
}
 
 
var duration = __webpack_require__(77338);
 
var report_link = __webpack_require__(5297);
 
var report_version = __webpack_require__(69773);
; 







function groupMotions(changes) {
    const single = (0,collate .$)(changes, (change) => JSON.stringify([change.environment, targetOf(change), change.from]));
    const shared = (0,collate .$)([...single.values()].flatMap((all) => (all[0] ? [{ first: all[0], changes: all, lanes: [all[0]] }] : [])), ({ first }) => targetOf(first));
    return [...shared.values()].flatMap((motions) => {
        const [motion, ...others] = motions;
        const environments = new Set(motions.map(({ first }) => first.environment));
        if (motion === undefined || others.length === 0 || environments.size < motions.length)
            return motions;
        return [{ ...motion, changes: motions.flatMap((each) => each.changes), lanes: motions.map(({ first }) => first) }];
    });
}
function targetOf({ image, to, builds, source }) {
    return JSON.stringify([image, to.tag, to.digest, builds?.newRevision, source?.commit]);
}


function motionColumns(changes, linkBase) {
    const [first] = changes;
    const isOne = changes.every(({ environment }) => environment === first?.environment);
    return [
        { title: 'image', cell: (motion) => imageCell(motion, linkBase) + (isOne ? '' : `<br>${lanesOf(motion)}`) },
        { title: 'from', cell: fromCell },
        { title: 'to', cell: ({ first: { to, builds } }) => stateCell(to, builds?.newVersion, builds?.newCreated) },
    ];
}
function lanesOf({ lanes }) {
    return `in ${lanes.map(({ environment }) => (0,text_untrusted .p7)((0,text_untrusted .Jj)(environment ?? 'no environment', 100))).join(', ')}`;
}
 
function sourceColumn(title, { now, repositoryUrl }) {
    const cell = ({ first: { source } }) => {
        const { commit = null, since = null, until = now } = source ?? {};
        const link = commit === null ? '' : (0,report_link .wn)(repositoryUrl, commit);
        if (since === null)
            return link;
        if (until === null)
            return `since ${(0,duration .K9)(since).slice(0, 10)} ${link}`.trimEnd();
        const soaked = (0,duration .a3)(until.getTime() - since.getTime());
        return link === '' ? soaked : `${soaked}, since ${link}`;
    };
    return { title, cell };
}
 
function fromCell({ lanes }) {
    const cells = (0,collate .$)(lanes, ({ from, builds }) => stateCell(from, builds?.oldVersion, builds?.oldCreated));
    if (cells.size < 2)
        return [...cells.keys()].join('');
    const names = (all) => all.map(({ environment }) => (0,text_untrusted .p7)((0,text_untrusted .Jj)(environment ?? '', 100))).join(', ');
    return [...cells].map(([cell, all]) => `${cell} (${names(all)})`).join(', ');
}
 
function stateCell({ tag, digest }, version, created) {
    const name = tag ?? version ?? null;
    const parts = [
        name === null ? '' : (0,text_untrusted .D9)((0,text_untrusted .Jj)(name, 60)),
        digest === null ? 'unpinned' : (0,text_untrusted .D9)((0,report_version .VK)(digest)),
        created ? `of ${(0,duration .K9)(created).slice(0, 10)}` : '',
    ];
    return parts.filter((part) => part !== '').join(' ');
}
function imageCell({ first: { image, file, line }, changes }, linkBase) {
    const more = changes.length > 1 ? ` at ${changes.length} places` : '';
    const name = (0,text_untrusted .D9)((0,text_untrusted .Jj)(image, 200));
    return ((linkBase === undefined
        ? `${name} (${(0,report_link .aE)(undefined, file, line)})`
        : (0,report_link .MF)(name, linkBase, file, line)) + more);
}
 
 
var report_palette = __webpack_require__(43234);
 
var report_section = __webpack_require__(75032);
; 



 
function describeProof({ proof, changes }) {
    if (proof === undefined || changes.length === 0)
        return '';
    const { differences, proven } = proof;
    if (differences.length > 0)
        return `Rendering refuses it: ${(0,count .U)(differences.length, 'image')} would not run as planned, so nothing was written.`;
    return `Proven by rendering: ${proven} of ${(0,count .U)(changes.length, 'change')}.`;
}
 
function describePlace({ object, deployment, environment }) {
    const where = environment === null ? '' : ` (${environment})`;
    return `${object === '' ? '' : `${object} of `}${deployment}${where}`;
}
 
function describeMotion({ before, after }) {
    if (before === null && after === null)
        return '';
    return before === after ? `${before}` : `${before ?? 'nothing'} -> ${after ?? 'nothing'}`;
}
 
function proofSections(plan) {
    const said = describeProof(plan);
    if (plan.proof === undefined || said === '')
        return [];
    return [
        (0,report_section .FY)((0,text_untrusted .p7)(said)),
        (0,report_section .Yc)('### Rendered otherwise than planned', differenceColumns, plan.proof.differences, 'images'),
        (0,report_section .Yc)('### Not proven by rendering', unprovenColumns, plan.proof.unproven, 'changes'),
    ];
}
 
function proofJson({ proven, unproven, differences }) {
    return {
        proven,
        unproven: unproven.map(({ file, line, image, reason }) => ({ file, line, image, reason })),
        differences: differences.map(({ deployment, environment, object, path, before, after, reason }) => ({
            ...{ deployment, environment, object, path, before, after, reason },
        })),
    };
}
 
function refusalLine(plan) {
    const [first] = plan.proof?.differences ?? [];
    if (first === undefined)
        return '';
    return `${describeProof(plan)} ${describePlace(first)}: ${[describeMotion(first), first.reason].filter(Boolean).join('; ')}.`;
}
const proof_text = (untrusted) => (0,text_untrusted .p7)((0,text_untrusted .Jj)(untrusted, 500));
const differenceColumns = [
    { title: 'where', cell: (each) => proof_text(describePlace(each)) },
    { title: 'image', cell: (each) => (describeMotion(each) === '' ? '' : (0,text_untrusted .D9)((0,text_untrusted .Jj)(describeMotion(each), 400))) },
    { title: 'why', cell: ({ reason }) => proof_text(reason) },
];
const unprovenColumns = [
    { title: 'image', cell: ({ image }) => (0,text_untrusted .D9)((0,text_untrusted .Jj)(image, 200)) },
    { title: 'file', cell: ({ file, line }) => (0,text_untrusted .D9)((0,text_untrusted .Jj)(`${file}:${line}`, 300)) },
    { title: 'why', cell: ({ reason }) => proof_text(reason) },
];
 
 
var table = __webpack_require__(10293);
; 










 
const mostListed = 5;
 
function renderPlanText(plan, options = {}) {
    const palette = options.palette ?? report_palette .p;
    const blocks = [
        ...[...(0,collate .$)(groupMotions(plan.changes), plan_lanesOf)].map(([lanes, motions]) => [palette.bold((0,text_untrusted .BP)(lanes)), ...changeLines(motions, palette, options.width)].join('\n')),
        reasonBlock('Could not be moved', plan.failures, { ...options, palette, paint: palette.red, verbose: true }),
        differenceBlock(plan, palette, options.width),
        reasonBlock('Not proven by rendering', plan.proof?.unproven ?? [], { ...options, palette, paint: palette.yellow }),
        lackBlock(plan, palette, options.width),
        reasonBlock('Stays as it is', staysOf(plan), { ...options, palette, paint: palette.dim }),
        plan.hint === undefined ? '' : palette.yellow((0,text_untrusted .BP)(plan.hint)),
        isRefused(plan.proof) ? palette.red((0,text_untrusted .BP)(describeProof(plan))) : (0,text_untrusted .BP)(describeProof(plan)),
        countLine(plan, options.dryRun ?? false, palette),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
 
function renderPlanJson(plan) {
    const document = {
        version: 1,
        tool: 'image-policy',
        changes: plan.changes.map(({ file, line, path, document, environment, image, from, to, added, notes }) => ({
            file,
            line,
            path,
            document,
            environment,
            image,
            from: { tag: from.tag, digest: from.digest },
            to: { tag: to.tag, digest: to.digest },
            ...(added && { added: true }),
            ...(notes.length > 0 && { notes }),
        })),
        skipped: plan.skipped.map(({ file, line, path, image, reason }) => ({
            file,
            line: line ?? null,
            path,
            image,
            reason,
        })),
        failures: plan.failures.map(({ image, file, reason }) => ({ image, file, reason })),
        ...(lacksOf(plan).length > 0 && { lacks: lacksOf(plan).map(lackRow) }),
        ...(plan.proof && { proof: proofJson(plan.proof) }),
        ...(plan.requests && { requests: requestCount(plan.requests) }),
    };
    return `${(0,text_untrusted .oi)(document)}\n`;
}
const lackRow = ({ image, file, line, path, lack }) => ({
    image,
    environment: lack.environment,
    what: lack.what,
    file,
    line: line ?? null,
    path,
});
const requestCount = ({ total, byHost }) => ({ total, byHost });
function plan_lanesOf({ lanes }) {
    return lanes.map(({ environment }) => environment ?? 'outside every environment').join(', ');
}
 
function changeLines(motions, palette, width) {
    const lines = motions.flatMap(({ lanes, changes }) => lanes.length > 1 ? [changes] : changes.map((change) => [change]));
    const rows = lines.map((changes) => {
        const versions = (pick) => [...new Set(changes.map((change) => (0,text_untrusted .BP)((0,report_version .Li)(pick(change)))))].join(', ');
        return [
            { text: (0,text_untrusted .BP)(changes[0]?.image ?? '') },
            { text: `${versions(({ from }) => from)} -> ${versions(({ to }) => to)}`, paint: palette.green },
            { text: changes.map(({ file, line }) => (0,text_untrusted .BP)(`${file}:${line}`)).join(', '), paint: palette.dim },
        ];
    });
    return (0,table .P4)(rows, room(width)).flatMap((row, at) => [
        ...row.map((line) => `  ${line}`),
        ...[...new Set((lines[at] ?? []).flatMap(({ notes }) => notes))].map((note) => `    ${palette.yellow((0,text_untrusted .BP)(`note: ${note}`))}`),
    ]);
}
 
const room = (width) => (width === undefined ? undefined : width - 2);
 
function reasonBlock(title, items, style) {
    if (items.length === 0)
        return '';
    const { palette, paint, verbose = false, width } = style;
    const byReason = (0,collate .$)(items, ({ reason }) => reason);
    const isFolded = ({ reason }) => !verbose && (byReason.get(reason)?.length ?? 0) > mostListed;
    const rows = items
        .filter((item) => !isFolded(item))
        .map(({ image, file, line, reason }) => [
        { text: (0,text_untrusted .BP)(image) },
        { text: (0,text_untrusted .BP)(line === undefined ? file : `${file}:${line}`), paint: palette.dim },
        { text: (0,text_untrusted .BP)(reason), paint },
    ]);
    const folded = [...byReason.values()]
        .filter(([first]) => first !== undefined && isFolded(first))
        .map((all) => [{ text: `${all.length} places` }, { text: (0,text_untrusted .BP)(all[0]?.reason ?? ''), paint }]);
    const lines = [
        ...(0,table .RM)(rows, room(width)),
        ...(0,table .RM)(folded, room(width)),
        ...(folded.length > 0 ? [palette.dim('--verbose lists them.')] : []),
    ];
    return [palette.bold(title), ...lines.map((line) => `  ${line}`)].join('\n');
}
 
function lackBlock(plan, palette, width) {
    const lacks = lacksOf(plan);
    if (lacks.length === 0)
        return '';
    const rows = lacks.map(({ image, file, line, lack }) => [
        { text: (0,text_untrusted .BP)(image) },
        { text: (0,text_untrusted .BP)(line === undefined ? file : `${file}:${line}`), paint: palette.dim },
        { text: (0,text_untrusted .BP)(describeLack(lack)), paint: palette.yellow },
    ]);
    const lines = (0,table .RM)(rows, room(width));
    return [palette.bold('In one environment only'), ...lines.map((line) => `  ${line}`)].join('\n');
}
 
function differenceBlock({ proof }, palette, width) {
    if (proof === undefined || !isRefused(proof))
        return '';
    const rows = proof.differences.map((each) => [
        { text: (0,text_untrusted .BP)(describePlace(each)) },
        { text: (0,text_untrusted .BP)(describeMotion(each)), paint: palette.red },
        { text: (0,text_untrusted .BP)(each.reason), paint: palette.red },
    ]);
    const lines = (0,table .RM)(rows, room(width));
    return [palette.bold('Rendered otherwise than planned'), ...lines.map((line) => `  ${line}`)].join('\n');
}
function countLine({ changes, skipped, failures, requests }, dryRun, palette) {
    const asked = requests ? ` (${(0,count .U)(requests.total, 'registry request')})` : '';
    const wrote = dryRun && changes.length > 0 ? '; a dry run: nothing was written' : '';
    const paint = failures.length > 0 ? palette.red : palette.green;
    const counts = `${(0,count .U)(changes.length, 'change')}, ${skipped.length} skipped, ${(0,count .U)(failures.length, 'failure')}`;
    return paint(counts) + asked + wrote;
}
 
 
var utf8 = __webpack_require__(68289);
; 








 
function renderPlanMarkdown(plan, options = {}) {
    const { changes, skipped, failures, requests } = plan;
    const asked = requests ? `, ${(0,count .U)(requests.total, 'registry request')}` : '';
    const counts = `${(0,count .U)(changes.length, 'change')}, ${skipped.length} skipped, ${(0,count .U)(failures.length, 'failure')}${asked}.`;
    const dry = options.dryRun && changes.length > 0 ? '\n\nA dry run: nothing was written.' : '';
    const hint = plan.hint === undefined ? '' : `\n\n${plan_markdown_text(plan.hint)}`;
    const lead = options.lead === undefined ? '' : `${options.lead}\n\n`;
    const head = `## ${options.title ?? 'Image changes'}\n\n${lead}${counts}${dry}${hint}`;
    const sections = [
        (0,report_section .FY)(head),
        changeSection(changes, options.linkBase, options),
        failureSection(failures),
        ...proofSections(plan),
        noteSection(changes),
        lackSection(plan),
        skippedSection(staysOf(plan)),
    ];
    return `${(0,report_section .WK)(sections, (options.limit ?? 900_000) - 1, utf8 .w)}\n`;
}
 
function changeSection(changes, linkBase, { now, repositoryUrl } = {}) {
    const columns = [
        ...motionColumns(changes, linkBase),
        { title: 'commits', cell: ({ first: change }) => (0,report_link .yM)(change.builds) ?? '' },
        sourceColumn('in the source', { now: now ?? null, repositoryUrl }),
    ];
    return (0,report_section .Yc)('', columns, groupMotions(changes), 'changes');
}
function failureSection(failures) {
    return (0,report_section .Yc)('### Could not be moved', reasonColumns, failures, 'failures');
}
 
function lackSection(plan) {
    const columns = [
        { title: 'image', cell: ({ image }) => (0,text_untrusted .D9)((0,text_untrusted .Jj)(image, 200)) },
        { title: 'stands in', cell: ({ file, line }) => (0,text_untrusted .D9)(`${(0,text_untrusted .Jj)(file, 300)}:${line ?? 1}`) },
        { title: 'and', cell: ({ lack }) => plan_markdown_text(describeLack(lack)) },
    ];
    return (0,report_section .Yc)('### In one environment only', columns, lacksOf(plan), 'places');
}
 
function skippedSection(skipped) {
    const heading = `<details><summary>Left as it is, and why: ${(0,count .U)(skipped.length, 'place')}</summary>`;
    const section = (0,report_section .Yc)(heading, reasonColumns, skipped, 'places');
    return skipped.length === 0 ? section : { ...section, foot: '</details>' };
}
 
function noteSection(changes) {
    const items = changes.flatMap(({ notes, image, file, line }) => notes.map((note) => `${(0,text_untrusted .D9)((0,text_untrusted .Jj)(image, 200))} in ${(0,text_untrusted .D9)(`${(0,text_untrusted .Jj)(file, 200)}:${line}`)}: ${plan_markdown_text(note)}`));
    return (0,report_section .iC)('### To look at', items, 'notes');
}
const reasonColumns = [
    { title: 'image', cell: ({ image }) => (0,text_untrusted .D9)((0,text_untrusted .Jj)(image, 200)) },
    { title: 'file', cell: ({ file }) => (0,text_untrusted .D9)((0,text_untrusted .Jj)(file, 300)) },
    { title: 'why', cell: ({ reason }) => plan_markdown_text(reason) },
];
const plan_markdown_text = (untrusted, limit = 500) => (0,text_untrusted .p7)((0,text_untrusted .Jj)(untrusted, limit));
 
 
var result = __webpack_require__(2688);
; 








 
const planFormats = ['text', 'json', 'markdown'];


async function carryOut(plan, desk, options, terminal) {
    const dryRun = options.dryRun ?? false;
    const files = await applyPlan(desk.ports.workspace, desk.policy, plan);
    const proven = options.render ? { ...plan, proof: await plan_prove(plan, files, desk, options, terminal) } : plan;
    const refused = isRefused(proven.proof);
    if (!dryRun && !refused && files.size > 0)
        await desk.ports.workspace.write(files);
    (0,result .Zk)(renderPlan(proven, options, terminal), options, terminal);
    return plan.failures.length === 0 && plan.hint === undefined && !refused;
}
function plan_prove(plan, files, { ports, policy, charts }, { root }, { env }) {
    const openEdited = (edited) => (0,renderer .y)({ root: async () => root, edited, charts });
    const given = { workspace: ports.workspace, openRenderer: openEdited };
    return (0,prove .a)(given, policy, plan, files, () => (0,remote.findOwnUrls)(root, env));
}
function renderPlan(plan, options, terminal) {
    const dryRun = options.dryRun ?? false;
    if (options.format === 'json')
        return renderPlanJson(plan);
    if (options.format === 'markdown')
        return renderPlanMarkdown(plan, { dryRun });
    return renderPlanText(plan, {
        dryRun,
        palette: (0,result .bk)(options, terminal),
        verbose: options.verbose ?? false,
        ...(0,result .qz)(options, terminal),
    });
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

  8817:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    FI: () => (  askWhole),
    PN: () => (  askFacts),
    pi: () => (  addBuilds),
    qt: () => (  requireAnswer)
  });
  var _image_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54707);
  var _image_platforms_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61128);
  var _policy_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98663);
  var _repository_image_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84952);
  var _text_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90461);
  var _builds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24731);
  var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(263);









async function askFacts(registry, policy, questions) {
    const asked = [...questions].map(async (question) => {
        return [(0,_facts_js__WEBPACK_IMPORTED_MODULE_3__  .c)(question), await askOne(registry, policy, question)];
    });
    const facts = new Map(await Promise.all(asked));
    requireAnswer([...facts.values()].map(({ target }) => target));
    return facts;
}
 
function requireAnswer(answers) {
    const [first] = answers;
    if (first === undefined || first.ok)
        return;
    if (answers.every((answer) => !answer.ok && answer.kind === 'unavailable')) {
        const again = first.passing ? '; run it again later' : '';
        throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_4__  .h(`No registry gave an answer that can be used, so nothing was changed: ${first.reason}${again}.`);
    }
}
 
function addBuilds(registry, policy, changes) {
    const asked = changes.map(async (change) => {
        if (change.to.digest === null)
            return change;
        const name = (0,_repository_image_name_js__WEBPACK_IMPORTED_MODULE_2__  ["if"])(change.image);
        const [fresh, old] = await askBuilds(registry, policy.platforms, name, change.to.digest, change.from.digest);
        const builds = (0,_builds_js__WEBPACK_IMPORTED_MODULE_5__  .r)(fresh, old);
        return builds ? { ...change, builds } : change;
    });
    return Promise.all(asked);
}
 
async function askWhole(registry, policy, name, digest) {
    const resolved = await registry.resolve(name, digest);
    if (!resolved.ok || !(0,_image_platforms_js__WEBPACK_IMPORTED_MODULE_6__  .$U)(resolved.value.mediaType))
        return resolved;
    const details = await registry.inspect(name, digest);
    if (!details.ok)
        return details;
    const [open] = (0,_image_platforms_js__WEBPACK_IMPORTED_MODULE_6__  .Jh)(policy.platforms, details.value);
    if (open)
        return open.answer;
    const children = await askChildren(registry, policy.platforms, name, { details, config: null });
    return children.map(({ answer }) => answer).find((answer) => !answer.ok) ?? resolved;
}
async function askOne(registry, policy, question) {
    const name = (0,_repository_image_name_js__WEBPACK_IMPORTED_MODULE_2__  ["if"])(question.image);
    const target = await registry.resolve(name, question.reference);
    if (!target.ok)
        return { target, fresh: null, old: null, children: [], buildTag: null };
    const { digest } = target.value;
    if (digest === question.oldDigest) {
         
        const tags = policy.write === 'tag-and-digest' && question.buildTag !== null ? [question.buildTag] : [];
        return {
            target,
            fresh: null,
            old: null,
            children: [],
            buildTag: await findBuildTag(registry, policy, name, digest, tags),
        };
    }
    const [fresh, old] = await askBuilds(registry, policy.platforms, name, digest, question.oldDigest);
    const children = await askChildren(registry, policy.platforms, name, fresh);
    const wanted = policy.write === 'tag-and-digest';
    const buildTag = wanted
        ? await findBuildTag(registry, policy, name, digest, [question.buildTag, ...labelTags(fresh)])
        : null;
    return { target, fresh, old, children, buildTag };
}
async function askBuilds(registry, required, name, digest, oldDigest) {
    const [details, oldDetails] = await Promise.all([
        registry.inspect(name, digest),
        oldDigest === null ? null : registry.inspect(name, oldDigest),
    ]);
    const askConfig = async (manifest) => manifest === undefined ? null : registry.config(name, manifest.digest);
    const configs = await askConfigs(findPairs(required, details, oldDetails), askConfig);
    return [{ details, config: configs.fresh }, oldDetails && { details: oldDetails, config: configs.old }];
}
 
function askChildren(registry, required, name, { details }) {
    const children = details.ok && details.value.index ? (0,_image_platforms_js__WEBPACK_IMPORTED_MODULE_6__  .Q0)(required, details.value) : [];
    return Promise.all(children.map(async ({ platform, digest }) => ({ platform, answer: await registry.resolve(name, digest) })));
}


async function askConfigs(pairs, askConfig) {
    let first = null;
    for (const pair of pairs) {
        const [fresh, old] = await Promise.all([askConfig(pair.fresh), askConfig(pair.old)]);
        first ??= { fresh, old };
        if (fresh?.ok === false || old?.ok !== false)
            return { fresh, old };
    }
    return first ?? { fresh: null, old: null };
}
 
function findPairs(required, fresh, old) {
    if (!fresh.ok)
        return [];
    const needed = (0,_image_platforms_js__WEBPACK_IMPORTED_MODULE_6__  .Q0)(required, fresh.value);
    const before = new Map(old?.ok ? old.value.platforms.map((manifest) => [manifest.platform, manifest]) : []);
    const pairs = needed.map((manifest) => ({ fresh: manifest, old: before.get(manifest.platform) }));
    const shared = pairs.filter((pair) => pair.old !== undefined);
    return shared.length > 0 ? shared : pairs.slice(0, 1);
}
 
function labelTags(build) {
    const labels = build.config?.ok ? build.config.value.labels : {};
    const revision = labels['org.opencontainers.image.revision'] ?? '';
    const version = labels['org.opencontainers.image.version'] ?? null;
    if (revision === '')
        return [version];
    const short = revision.slice(0, 7);
    return [revision, `sha-${revision}`, short, `sha-${short}`, version];
}


async function findBuildTag(registry, policy, name, digest, tags) {
    const isChannel = (0,_policy_images_js__WEBPACK_IMPORTED_MODULE_1__  .cZ)(policy);
    let open = null;
    for (const tag of new Set(tags)) {
        if (tag === null || (0,_image_parse_js__WEBPACK_IMPORTED_MODULE_0__  .lu)(tag) !== null || isChannel(tag))
            continue;
        const answer = await registry.resolve(name, tag);
        if (answer.ok && answer.value.digest === digest)
            return { ok: true, value: tag };
        if (!answer.ok && answer.kind !== 'missing')
            open ??= answer;
    }
    return open;
}
 

  }),

  24731:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  platformsOf),
    r: () => (  toBuilds)
  });
 
function toBuilds(fresh, old) {
    if (!fresh?.details.ok)
        return null;
    const label = (build, name) => (build?.config?.ok && build.config.value.labels[`org.opencontainers.image.${name}`]) || null;
    return {
        source: label(fresh, 'source'),
        oldRevision: label(old, 'revision'),
        newRevision: label(fresh, 'revision'),
        oldVersion: label(old, 'version'),
        newVersion: label(fresh, 'version'),
        oldCreated: createdOf(old),
        newCreated: createdOf(fresh),
        platforms: platformsOf(fresh),
    };
}
const createdOf = (build) => (build?.config?.ok ? build.config.value.created : null);
 
function platformsOf(build) {
    const details = build?.details;
    return details?.ok ? details.value.platforms.map(({ platform }) => platform) : [];
}
 

  }),

  263:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  questionKey)
  });
 
function questionKey({ image, reference, oldDigest }) {
    return `${image} ${reference} ${oldDigest ?? ''}`;
}
 

  }),

  83496:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  fJ: () => (  fail),
  R5: () => (  findObstacle),
  ny: () => (  findOtherWriter),
  ik: () => (  place),
  XA: () => (  planChanges),
  iv: () => (  skip)
});

 
var inventory_name = __webpack_require__(26870);
 
var place_id = __webpack_require__(24684);
 
var collate = __webpack_require__(26658);
; 



function refuseClashes(all) {
    const writers = all.flatMap((each) => each.written.ok ? each.written.edits.map((edit) => ({ each, edit, file: each.move.occurrence.file })) : []);
    const refused = new Set([...(0,collate .$)(writers, ({ file }) => file).values()].flatMap(findTorn));
    return all.map((each) => (refused.has(each) ? { move: each.move, written: torn } : each));
}
const torn = {
    ok: false,
    reason: 'this place is a layer of several images or tags; give each a layer of its own',
};
 
function findTorn(writers) {
    const sorted = writers.toSorted((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end);
    const found = [];
    let last;
    for (const writer of sorted) {
        if (last !== undefined && last.each !== writer.each && isTorn(last.edit, writer.edit))
            found.push(last.each, writer.each);
        if (last === undefined || writer.edit.span.end >= last.edit.span.end)
            last = writer;
    }
    return found;
}
function isTorn(one, other) {
    const isSame = one.span.start === other.span.start && one.span.end === other.span.end && one.text === other.text;
    return !isSame && (other.span.start < one.span.end || other.span.start === one.span.start);
}
 
 
var edit_part = __webpack_require__(48886);
 
var glob = __webpack_require__(8515);
 
var yaml_path = __webpack_require__(74997);
; 







function findCompanions(moves, surroundings, sources) {
    const found = new Map();
    const isNamed = (0,glob .eM)(surroundings.companions ?? []);
    const targets = findTargets(moves, surroundings);
    for (const move of moves) {
        const target = targets.get(targetKey(move.occurrence));
        const id = (0,place_id .VM)(move.occurrence);
        if (target?.first !== id)
            continue;
        const loose = (surroundings.looseDigests.get(move.occurrence.file) ?? []).filter((digest) => isHeld(digest, move));
        if (loose.length > 0)
            found.set(id, moveAlong(loose, target.digest, move, { sources, isNamed }));
    }
    return found;
}
 
function findTargets(moves, { occurrences, looseDigests }) {
    const moved = new Map(moves.map((move) => [(0,place_id .VM)(move.occurrence), move.to.digest]));
    const targets = new Map();
    for (const occurrence of occurrences) {
        if (occurrence.digest === null || !looseDigests.has(occurrence.file))
            continue;
        const key = targetKey(occurrence);
        const id = (0,place_id .VM)(occurrence);
        const digest = moved.get(id) ?? null;
        const known = targets.get(key);
        const first = known?.first ?? (moved.has(id) ? id : null);
        targets.set(key, { first, digest: known && known.digest !== digest ? null : digest });
    }
    return targets;
}
function targetKey(place) {
    return JSON.stringify([place.file, place.environment, place.digest]);
}
function isHeld(loose, { occurrence }) {
    return loose.environment === occurrence.environment && normalise(loose.part.text) === occurrence.digest;
}
function moveAlong(loose, digest, { occurrence, from }, { sources, isNamed, }) {
    const peers = (sources?.get(from?.file ?? '') ?? []).filter(({ environment }) => environment === from?.environment);
    const counterparts = (0,collate .$)(peers, placeOf);
    const judged = loose.map((held) => {
        const there = counterparts.get(placeOf(held)) ?? [];
        return { held, reason: digest === null ? notOne : whyLeft(held, digest, occurrence, there, isNamed) };
    });
    const own = judged.flatMap(({ held, reason }) => (reason === null ? [held] : []));
    const left = (0,collate .$)(judged.filter(({ reason }) => reason !== null), ({ reason }) => reason ?? '');
    return {
        edits: own.map(({ part }) => ({ span: part.span, text: (0,edit_part .M6)(part, digest) })),
        notes: [
            ...(own.length > 0 ? [`${listPaths(own)} held the old digest too and moves along`] : []),
            ...[...left].map(([why, items]) => `${listPaths(items.map(({ held }) => held))} holds the old digest too and was left: ${why}`),
        ],
    };
}
 
function placeOf({ place, path, owner = '' }) {
    return `${(0,yaml_path .y6)(place ?? '')}\n${itemOf({ path, owner })}`;
}
 
function itemOf({ path, owner = '' }) {
    return (0,yaml_path .wP)(path) ? owner.slice(owner.lastIndexOf(', ') + 1).trim() : '';
}
const notOne = 'not every image with it moves to the same one';


function whyLeft(held, digest, place, there, isNamed) {
    const others = othersOf(held, place);
    if (others.length > 0)
        return `by an alias or a merge key ${others.join(' and ')} has it as well`;
    if ((0,yaml_path .WZ)(held.path))
        return 'it is an item of a list';
    if (there.some((peer) => normalise(peer.part.text) === digest))
        return null;
    if (there.length > 0)
        return 'the source holds another there';
    const key = keyOf(held.path);
    const name = key === 'value' ? itemOf(held) : key;
    if (isNamed(name) || isDigestOf(name, key === 'value' ? itemOf(place) : keyOf(place.path)))
        return null;
    const own = new Set(wordsOf(`${place.image ?? ''} ${place.path}`));
    const words = [...keysOf(held.path), name].flatMap(wordsOf);
    if (words.some((word) => apart.has(word) && !own.has(word)))
        return 'its key speaks of another time, or of what is let in';
    if (isOfImage(name, place.image ?? '') || isBeside(held.path, place.path, name))
        return null;
    return 'nothing says that it is of this image; name its key under "companions" of the policy if it is';
}
 
function othersOf({ alsoIn = [] }, place) {
    return alsoIn.filter((lane) => !place.alsoIn?.includes(lane));
}
 
function isOfImage(name, image) {
    const rest = /^(.*?)[_-]?(?:image)?[_-]?(?:digest|sha(?:256)?)$/i.exec(name)?.[1] ?? '';
    const plain = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
    return rest !== '' && plain(rest) === plain(image.slice(image.lastIndexOf('/') + 1));
}
 
function isBeside(path, imagePath, name) {
    if (!/^(?:image)?[_-]?(?:digest|sha(?:256)?)$/i.test(name))
        return false;
    const [keys, around] = [keysOf(path).slice(0, -1), keysOf(imagePath).slice(0, -1)];
    const rest = keys.slice(around.length);
    const isWithin = around.every((key, at) => keys[at] === key);
    return isWithin && rest.every((key) => /^(?:env|environment|envVars|extraEnv|vars|config)$/i.test(key));
}
 
function keysOf(path) {
    return ((0,yaml_path .Uf)(path) ?? []).filter(({ key }) => key.startsWith('.')).map(({ key }) => key.slice(1));
}
 
function keyOf(path) {
    return keysOf(path).at(-1) ?? '';
}
 
function isDigestOf(name, image) {
    const rest = /^(.+?)[_-]?digest$/i.exec(name)?.[1];
    return rest !== undefined && !/^image$/i.test(rest) && rest.toLowerCase() === image.toLowerCase();
}
 
const apart = new Set('last prev previous rollback allow allowed approved approval deny denied block blocked known old former history fallback'.split(' '));
function wordsOf(path) {
    return path.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
}
function listPaths(loose) {
    return loose.map(({ path }) => path).join(', ');
}
function normalise(text) {
    return text.includes(':') ? text : `sha256:${text}`;
}
 
 
var write = __webpack_require__(9025);
; 








function planChanges(decisions, surroundings, sources) {
    const moves = decisions.flatMap((decision) => (decision.kind === 'move' ? [decision.move] : []));
    const written = refuseClashes(followAnchors(moves.map((move) => {
        const added = move.addition?.written;
        return added === undefined ? (0,write .p)(move) : { move, written: added.written };
    })));
    const writable = written.flatMap(({ move, written }) => (written.ok ? [{ move, written }] : []));
    const possible = writable.filter(({ move, written }) => !saysAlready(move, written.to));
    const companions = findCompanions(possible.map(({ move }) => move), surroundings, sources);
    return {
        changes: possible.map(({ move, written }) => ({
            ...toChange(move, written, companions.get((0,place_id .VM)(move.occurrence))),
            ...lineOf(move.addition?.written),
        })),
        skipped: [
            ...decisions.flatMap((decision) => (decision.kind === 'skip' ? [decision.skipped] : [])),
            ...writable.filter(({ move, written }) => saysAlready(move, written.to)).map(({ move }) => toSkipped(move)),
        ].sort((one, other) => (0,collate .U)(one.file, other.file) || (one.line ?? 0) - (other.line ?? 0)),
        failures: [
            ...decisions.flatMap((decision) => (decision.kind === 'fail' ? [decision.failure] : [])),
            ...written.flatMap(({ move, written }) => (written.ok ? [] : [toFailure(move, written.reason)])),
        ],
    };
}
 
function followAnchors(all) {
    const keyOf = ({ occurrence }, start) => JSON.stringify([occurrence.file, start]);
    const anchors = new Map(all.flatMap((each) => each.written.ok
        ? versionParts(each.move.occurrence).flatMap((part) => part.aliased ? [] : [[keyOf(each.move, part.span.start), each]])
        : []));
    return all.map((each) => {
        const { move, written } = each;
        const parts = versionParts(move.occurrence);
        const found = parts.map((part) => (part.aliased ? anchors.get(keyOf(move, part.span.start)) : undefined));
        const [anchor] = found;
        const isOne = anchor?.written.ok && found.every((other) => other === anchor) && anchor.move.image === move.image;
        const isSame = isOne && anchor.move.to.digest === move.to.digest && anchor.move.to.tag === move.to.tag;
        return written.ok || !isSame ? each : { move, written: anchor.written };
    });
}
 
function versionParts({ parts: { tag, digest } }) {
    return [tag, digest].filter((part) => part !== undefined);
}
 
function skip(occurrence, image, reason) {
    const { file, line, path } = occurrence;
    return { kind: 'skip', skipped: { file, line, path, image, reason } };
}
 
function fail(occurrence, image, reason) {
    return { kind: 'fail', failure: { file: occurrence.file, image, reason } };
}
 
function findObstacle(occurrence, image) {
    if (occurrence.sealed)
        return skip(occurrence, image, 'the file is encrypted with sops; an edit would break its MAC');
    const other = findOtherWriter(occurrence);
    if (other !== null)
        return skip(occurrence, image, other);
    if (occurrence.templated)
        return skip(occurrence, image, (0,inventory_name .gy)(occurrence));
    const { changedBy } = occurrence;
    if (changedBy !== undefined)
        return skip(occurrence, image, `kustomize makes something else of it: ${changedBy}`);
    if (occurrence.problem === null)
        return null;
    return fail(occurrence, image, `${place(occurrence)} is malformed: ${occurrence.problem.message}`);
}
 
function findOtherWriter({ file, comment }) {
    if (comment?.includes('"$imagepolicy"'))
        return 'its $imagepolicy comment gives it to the image automation of Flux';
    return /(?:^|\/)\.argocd-source-[^/]*\.yaml$/.test(file) ? 'Argo CD Image Updater writes this file' : null;
}
 
function place(occurrence) {
    return `${occurrence.file}:${occurrence.line}`;
}
 
function lineOf(addition) {
    return addition === undefined ? {} : { line: addition.line };
}
function toChange(move, written, companions) {
    const { occurrence, image, source, builds } = move;
    const stamp = moveStamp(move, written.to);
    return {
        file: occurrence.file,
        line: occurrence.line,
        path: occurrence.path,
        document: occurrence.document,
        environment: occurrence.environment,
        image,
        from: { tag: occurrence.tag, digest: occurrence.digest },
        to: written.to,
        ...(occurrence.alone && { was: { tag: occurrence.alone.tag, digest: occurrence.alone.digest } }),
        edits: [...written.edits, ...stamp.edits, ...(companions?.edits ?? [])],
        notes: [...move.notes, ...findStaleTag(move, written.to), ...stamp.notes, ...(companions?.notes ?? [])],
        ...(move.addition && { added: move.addition.says }),
        ...(source && { source }),
        ...(builds && { builds }),
    };
}
 
function saysAlready({ occurrence }, to) {
    return (occurrence.alone ?? occurrence).tag === to.tag && occurrence.digest === to.digest;
}
function toSkipped({ occurrence, image }) {
    const { file, line, path } = occurrence;
    return { file, line, path, image, reason: 'equal, as far as its field can say' };
}
function toFailure(move, reason) {
    return { file: move.occurrence.file, image: move.image, reason: `${place(move.occurrence)}: ${reason}` };
}
 
function findStaleTag({ occurrence, to, source, channel }, written) {
    if (to.tag === written.tag || written.tag === null || written.tag === channel)
        return [];
    if (written.digest === occurrence.digest)
        return [];
    if (to.tag !== null)
        return [`its tag ${written.tag} comes through a merge key and stays: it says nothing of the new digest`];
    const why = source === undefined ? '' : ', which the source does not have';
    return [`its field keeps the tag ${written.tag}${why}: it says nothing of the new digest`];
}


function moveStamp({ occurrence, from, to }, written) {
    const { stamp } = occurrence;
    if (stamp === undefined || written.digest === occurrence.digest)
        return { edits: [], notes: [] };
    const isCommit = /^[0-9a-f]{7,40} /.test(stamp.text);
    const fresh = from?.stamp?.text ?? (to.tag !== null && !isCommit && isVersion.test(to.tag) ? to.tag : null);
    if (fresh === null)
        return { edits: [], notes: [`the comment beside it names ${stamp.text}, which may no longer be what runs`] };
    const [version = '', day = ''] = fresh.split(' (');
    const hasDay = day !== '' && stamp.text.includes(' (');
    const named = isCommit ? version : `${stamp.text.startsWith('v') ? 'v' : ''}${version.replace(/^v/, '')}`;
    const text = `${named}${hasDay ? ` (${day}` : ''}`;
    return { edits: text === stamp.text ? [] : [{ span: stamp.span, text }], notes: [] };
}
const isVersion = /^v?\d+(?:\.\d+)+[\w.+-]*$/;
 

  }),

  69982:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  findDeviation)
  });
  var _image_written_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75599);
  var _scan_collect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23312);
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74997);





function findDeviation(before, after, changes, edits) {
     
    const planned = new Map();
    const fresh = [];
    for (const change of changes) {
        if (change.added !== undefined) {
            const there = before.occurrences.findIndex(({ path, document }) => path === change.path && document === change.document);
            if (there >= 0)
                planned.set(there, change.added);
            else
                fresh.push(change);
            continue;
        }
        const found = before.occurrences.findIndex((place, index) => isChanged(place, change) && !planned.has(index));
        if (found < 0)
            return { kind: 'stale', reason: `${change.path} is not what it was` };
        planned.set(found, change.to);
    }
    const expected = before.occurrences.length + fresh.length;
    if (expected !== after.occurrences.length)
        return wrong(`it names ${after.occurrences.length} images instead of ${expected}`);
    const missing = fresh.find((change) => !after.occurrences.some((occurrence) => isAdded(occurrence, change)));
    if (missing)
        return wrong(`${missing.path} was not added`);
    const byStart = new Map(after.occurrences.flatMap((each) => startsOf(each).map((start) => [start, each])));
    for (const [index, was] of before.occurrences.entries()) {
         
        const starts = startsOf(was).flatMap((start) => [shift(start, edits), shift(start, edits) + 1]);
        const is = starts.map((start) => byStart.get(start)).find((found) => found !== undefined);
        const reason = findDifference(was, is, planned.get(index));
        if (reason !== null)
            return wrong(reason);
    }
    return after.unreadable.length > before.unreadable.length ? wrong('a part of it cannot be read any more') : null;
}
 
function isAdded({ path, document, tag, digest, problem }, { added, ...change }) {
    const isThere = (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_1__  .y6)(path) === (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_1__  .y6)(change.path) && document === change.document && problem === null;
    return isThere && tag === added?.tag && digest === added.digest;
}
function isChanged(occurrence, { path, document, line, from, was = from }) {
    const isThere = occurrence.path === path && occurrence.document === document && occurrence.line === line;
    return isThere && occurrence.tag === was.tag && occurrence.digest === was.digest;
}
function findDifference(was, is, to) {
    if (is === undefined)
        return `${was.path} names no image any more`;
    if (to === undefined)
        return writtenAt(was) === writtenAt(is) ? null : `${was.path} was not to change`;
    if (was.image !== null && was.image !== is.image)
        return `${was.path} names another image`;
     
    const saysTag = is.tag === to.tag || isMerged(is);
    if (saysTag && is.digest === to.digest && is.problem === null)
        return null;
    return `${was.path} says ${is.tag ?? 'no tag'} and ${is.digest ?? 'no digest'}`;
}
function isMerged({ parts: { reference, repository, tag }, merged }) {
    if ((0,_image_written_js__WEBPACK_IMPORTED_MODULE_2__  .Xj)(merged?.repository?.text ?? ''))
        return true;
    return !reference && !tag && !(0,_image_written_js__WEBPACK_IMPORTED_MODULE_2__  .Xj)(repository?.text ?? '');
}
 
function writtenAt({ parts }) {
    return JSON.stringify(Object.entries(parts).map(([role, part]) => [role, part?.text]));
}
 
function startsOf({ parts }) {
    return Object.values(parts).map(_scan_collect_js__WEBPACK_IMPORTED_MODULE_0__  .$t);
}
 
function shift(start, edits) {
    return edits
        .filter(({ span }) => span.end <= start && span.start < start)
        .reduce((at, { span, text }) => at + text.length - (span.end - span.start), start);
}
function wrong(reason) {
    return { kind: 'wrong', reason };
}
 

  }),

  52914:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  a: () => (  provePlan),
  j: () => (  withTexts)
});

 
var more = __webpack_require__(89034);
 
var render = __webpack_require__(91591);
 
var scan_tree = __webpack_require__(18604);
 
var errors = __webpack_require__(90461);
; 
 
function changeId({ file, document, path, line, environment, image }) {
    return JSON.stringify([file, document, path, line, environment, image]);
}
 
 
var image_name = __webpack_require__(84952);
; 
 
function pairUnits(before, after) {
    const { pairs, left, right } = pairBy(before, after, ({ key }) => key);
    return [...pairs, ...left.map((unit) => [unit, null]), ...right.map((unit) => [null, unit])];
}


function pairImages(before, after) {
    const first = pairBy(before, after, ({ object, path }) => `${object}\0${path}`);
    const second = pairBy(first.left, first.right, ({ object, path }) => `${object.split(' ', 1)[0]}\0${path}`);
    return [
        ...[...first.pairs, ...second.pairs],
        ...second.left.map((image) => [image, null]),
        ...second.right.map((image) => [null, image]),
    ];
}
function pairBy(before, after, keyOf) {
    const waiting = new Map();
    for (const item of after)
        waiting.set(keyOf(item), [...(waiting.get(keyOf(item)) ?? []), item]);
    const pairs = [];
    const left = [];
    for (const item of before) {
        const other = waiting.get(keyOf(item))?.shift();
        if (other === undefined)
            left.push(item);
        else
            pairs.push([item, other]);
    }
    return { pairs, left, right: [...waiting.values()].flat() };
}
 
; 



 
function compareRenders(before, after, changes) {
    const found = {
        differences: [],
        leftovers: [],
        seen: new Set(),
    };
    const stays = [];
    for (const [was, is] of pairUnits(before, after)) {
        const unit = is ?? was;
        if (unit === null || (was !== null && was.failed !== null))
            continue;
        if (is !== null && is.failed !== null) {
            found.differences.push(whole(unit, `it does not render any more: ${is.failed}`));
            continue;
        }
        for (const [old, fresh] of pairImages(was?.images ?? [], is?.images ?? [])) {
            if (old !== null && old.text === fresh?.text)
                stays.push({ unit, image: old });
            else
                judge(unit, old, fresh, changes, found);
        }
    }
    for (const { unit, image } of stays)
        judgeStay(unit, image, changes, found);
    return found;
}
function judge(unit, old, fresh, changes, found) {
    const named = changes.filter(({ image }) => (0,image_name .yS)(image, (fresh ?? old)?.image ?? null));
    const meant = named.filter((change) => isMeant(change, unit));
    const isKept = old !== null && fresh !== null && old.image === fresh.image;
    const planned = meant.filter((change) => isKept && fresh !== null && runs(fresh, change));
    for (const change of planned)
        found.seen.add(changeId(change));
    if (planned.length > 0)
        return;
    const [change] = meant;
    const [other] = named;
    const reason = change !== undefined
        ? `the plan says ${versionOf(change)}`
        : other !== undefined
            ? `the plan changes it in ${other.environment ?? 'another environment'} alone`
            : 'the plan does not name it';
     
    for (const each of meant)
        found.seen.add(changeId(each));
    found.differences.push(toDifference(unit, old ?? fresh, old, fresh, reason));
}
 
function judgeStay(unit, image, changes, found) {
    const meant = changes.filter((change) => isMeant(change, unit) && (0,image_name .yS)(change.image, image.image) && unit.files.includes(change.file));
    const [first] = meant;
    const said = meant.filter((change) => runs(image, change));
    for (const change of said)
        found.seen.add(changeId(change));
    if (first === undefined || said.length > 0)
        return;
    const unseen = meant.find((change) => !found.seen.has(changeId(change)));
    const left = unit.engine === 'helm' ? meant.find((change) => isFrom(image, change)) : undefined;
    const change = unseen ?? left;
    if (change === undefined)
        return;
    const place = `${change.file}:${change.line}`;
    const reason = `it stays, although ${place} would say ${versionOf(change)}: the manifest does not take it from there`;
    const difference = toDifference(unit, image, image, image, reason);
    if (unseen === undefined)
        found.leftovers.push({ difference, change, image, files: unit.files });
    else
        found.differences.push(difference);
}
 
function isMeant({ environment }, unit) {
    const isOpen = environment === null || environment === 'shared' || unit.environment === null;
    return isOpen || environment === unit.environment;
}
 
function runs({ tag, digest }, { to }) {
    return to.digest === null ? digest === null && tag === to.tag : digest === to.digest;
}
function isFrom({ tag, digest }, { from }) {
    return from.digest === null ? digest === null && (from.tag === null || tag === from.tag) : digest === from.digest;
}
function versionOf({ to }) {
    return to.digest ?? to.tag ?? 'no version';
}
function toDifference({ name, environment }, at, before, after, reason) {
    const { object = '', path = '' } = at ?? {};
    const texts = { before: before?.text ?? null, after: after?.text ?? null };
    return { deployment: name, environment, object, path, ...texts, reason };
}
function whole(unit, reason) {
    return toDifference(unit, null, null, null, reason);
}
 
 
var environment = __webpack_require__(66962);
 
var objects = __webpack_require__(19819);
; 


 
async function readUnits(outcomes, reader, edited, read) {
    const keys = new Map();
    const units = [];
    for (const outcome of outcomes) {
        const { deployment, result } = outcome;
        const { name, spot, inputs, job } = deployment;
        const key = JSON.stringify([name, spot.file, deployment.environment, placeOf(job)]);
        const count = keys.get(key) ?? 0;
        keys.set(key, count + 1);
        units.push({
            key: `${key}#${count}`,
            name,
            environment: (0,environment .p)(deployment, reader),
            files: [...new Set([spot.file, ...inputs])],
            engine: job.engine,
            images: await imagesOf(outcome, reader, edited, read),
            failed: result.ok ? null : result.reason,
        });
    }
    return units;
}
 
function placeOf(job) {
    switch (job.engine) {
        case 'helm':
            return [job.chart, ...job.valueFiles];
        case 'kustomize':
            return [job.path];
        case 'directory':
            return [];
        default:
            return job;
    }
}
async function imagesOf({ deployment: { job }, result }, reader, edited, read) {
    if (!result.ok)
        return [];
    if (job.engine !== 'directory')
        return result.objects
            .filter(objects .RO)
            .flatMap(({ text, name }) => reader.scan('manifest.yaml', text).occurrences.map((found) => toImage(found, name, found.path)));
    const files = job.files.filter((file) => edited.has(file));
    const scanned = await Promise.all(files.map(async (file) => reader.scan(file, await read(file)).occurrences));
    return scanned.flat().map((found) => toImage(found, found.owner ?? found.file, `${found.file}#${found.path}`));
}
function toImage({ image, tag, digest, parts }, object, path) {
    const version = `${tag === null ? '' : `:${tag}`}${digest === null ? '' : `@${digest}`}`;
    const written = Object.values(parts).map((part) => part.text);
    return { object, path, image, tag, digest, text: image === null ? written.join(' ') : `${image}${version}` };
}
 
; 









async function provePlan(ports, policy, { changes }, files, ownUrls) {
    if (changes.length === 0)
        return { proven: 0, unproven: [], differences: [] };
    const edited = withTexts(ports.workspace, files);
    const renderers = { before: ports.openRenderer(new Map()), after: ports.openRenderer(files) };
    try {
        const options = { ownUrls: await ownUrls(), isAsked: (file) => files.has(file), each: true };
        const before = await (0,render .Y)({ workspace: ports.workspace, renderer: renderers.before }, policy, options);
        const after = await (0,render .Y)({ workspace: edited, renderer: renderers.after }, policy, options);
        await (0,more .I)(before, after);
        requireCharts([...before.unrendered, ...after.unrendered]);
        const reader = (0,scan_tree .cE)(policy);
        const asked = new Set(files.keys());
        const was = await readUnits(before.outcomes, reader, asked, (file) => readText(ports.workspace, file));
        const is = await readUnits(after.outcomes, reader, asked, (file) => readText(edited, file));
        const compared = compareRenders(was, is, changes);
        const left = await findUnsaid(compared.leftovers, reader, edited);
        return conclude(changes, compared, left, {
            before: was,
            after: is,
            open: [...before.unrendered, ...after.unrendered],
        });
    }
    finally {
        await Promise.all([renderers.before.close(), renderers.after.close()]);
    }
}
 
function requireCharts(unrendered) {
    const first = unrendered.find(({ kind }) => kind === 'unavailable');
    if (first === undefined)
        return;
    const { name, spot, reason } = first;
    throw new errors .h(`${name} (${spot.file}:${spot.line}) cannot be rendered: ${reason}. Nothing was written; run it again, or leave out --render (input render).`);
}
 
async function findUnsaid(leftovers, reader, edited) {
    const unsaid = [];
    for (const { difference, change, image, files } of leftovers) {
        const scans = await Promise.all(files.map(async (file) => reader.scan(file, await readText(edited, file))));
        const isSaid = scans.some(({ occurrences }) => occurrences.some(({ path, tag, digest }) => path !== change.path && tag === image.tag && digest === image.digest));
        if (!isSaid)
            unsaid.push(difference);
    }
    return unsaid;
}
function conclude(changes, { differences, seen }, left, sides) {
    const all = [...differences, ...left];
    const unproven = changes.flatMap((change) => {
        const reason = whyUnproven(change, seen.has(changeId(change)), sides);
        return reason === null ? [] : [toUnproven(change, reason)];
    });
     
    return { proven: all.length > 0 ? 0 : changes.length - unproven.length, unproven, differences: all };
}
function whyUnproven(change, isSeen, { before, after, open }) {
    const of = (units) => units.filter((unit) => unit.files.includes(change.file) && isMeant(change, unit));
    const [old, fresh] = [of(before), of(after)];
    const failed = old.find((unit) => unit.failed !== null);
    if (failed !== undefined)
        return `${failed.name} did not render before the change either: ${failed.failed}`;
    const item = open.find(({ spot, by }) => spot.file === change.file || by === change.file);
    if (item !== undefined)
        return `${item.name} is not rendered: ${item.reason}`;
    if (isSeen)
        return null;
    const names = [...new Set(fresh.map(({ name }) => name))];
    if (names.length === 0)
        return `nothing that can be rendered is deployed from ${change.file}`;
    const others = names.length > 1 ? ` and ${names.length - 1} more` : '';
    return `no manifest of ${names[0]}${others} runs it`;
}
function toUnproven({ file, line, image }, reason) {
    return { file, line, image, reason };
}
 
function withTexts(workspace, files) {
    return {
        ...workspace,
        read: async (path) => {
            const text = files.get(path);
            return text === undefined ? workspace.read(path) : { ok: true, text };
        },
    };
}
async function readText(workspace, file) {
    const content = await workspace.read(file);
    return content.ok ? content.text : '';
}
 

  }),

  76669:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Y7: () => (  skipUnreadFiles),
    Z$: () => (  placeUnreadable),
    _E: () => (  failUnreadOnBoth),
    ib: () => (  failUnread)
  });
  var _policy_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15415);

function placeUnreadable(policy, { environment, unreadable }) {
    const placeOf = (0,_policy_layout_js__WEBPACK_IMPORTED_MODULE_0__  .h$)(policy, environment);
    return new Map(unreadable.flatMap((item) => {
        const place = placeOf(item.file);
        return place === null ? [] : [[place, item]];
    }));
}
 
function failUnread(image, { file, line, reason }) {
    return { kind: 'fail', failure: { file, image, reason: `${file}:${line} cannot be read: ${reason}` } };
}
 
function failUnreadOnBoth(source, target) {
    return [...target].flatMap(([place, item]) => (source.has(place) ? [failUnread('', item)] : []));
}


function skipUnreadFiles(policy, environments, { unreadable, occurrences, }) {
    if (unreadable.length === 0)
        return [];
    const owners = environments?.map((name) => (0,_policy_layout_js__WEBPACK_IMPORTED_MODULE_0__  .R8)(policy, name));
    const seen = new Set(occurrences.map(({ file }) => file));
    return unreadable.flatMap((item) => {
        if (seen.has(item.file) || owners?.some((owns) => owns(item.file)) === false)
            return [];
        seen.add(item.file);
        const { file, line, reason } = item;
        return [
            { kind: 'skip', skipped: { file, path: '', image: '', reason: `cannot be read (line ${line}): ${reason}` } },
        ];
    });
}
 

  }),

  66962:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  environmentOf)
  });
 
function environmentOf({ environment, inputs, spot }, reader) {
    if (environment !== null)
        return environment;
    const files = [...inputs.filter((file) => file !== spot.file), spot.file];
    const places = files.map((file) => reader.place(file, '').environment);
    return places.find((place) => place !== null && place !== 'shared') ?? null;
}
 

  }),

  89034:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  renderMore)
  });
 
async function renderMore(before, after) {
    const done = new Set();
    for (;;) {
        const [old, fresh] = [left(before, done), left(after, done)];
        const [known, now] = [new Set(old.map(jobKey)), new Set(fresh.map(jobKey))];
        const names = new Set([...old.filter((each) => !now.has(jobKey(each))), ...fresh.filter((each) => !known.has(jobKey(each)))].map(nameKey));
        for (const each of [...old, ...fresh])
            done.add(jobKey(each));
        if (names.size === 0)
            return;
        await before.more(old.filter((each) => names.has(nameKey(each))));
        await after.more(fresh.filter((each) => names.has(nameKey(each))));
    }
}
const left = (rendering, done) => rendering.left.filter((deployment) => !done.has(jobKey(deployment)));
const nameKey = ({ name, spot }) => JSON.stringify([name, spot.file]);
const jobKey = (deployment) => JSON.stringify([nameKey(deployment), deployment.job, deployment.substitute, deployment.environment]);
 

  }),

  19819:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    RO: () => (  runsImages),
    wH: () => (  readRendered)
  });
 
  var _deployers_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28932);
  var _deployers_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94655);
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27390);
  var _yaml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33700);
  var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30730);
  var _yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62568);






 
function readRendered(text, job, tree) {
    return (0,_yaml_documents_js__WEBPACK_IMPORTED_MODULE_4__  .Z)(text, 0, text.length).flatMap((range) => {
        const value = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .Ul)((0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__  .u)({ text, offsets: null }, range).root);
        if (!(0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .jh)(value) || (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(value, 'kind') === null)
            return [];
        const slice = text.slice(range.start, range.end);
        const source = job.engine === 'helm' ? helmSource(slice, job.chart) : kustomizeSource(value);
        return [
            { text: slice, value, name: describe(value), source: source !== null && tree.hasFile(source) ? source : null },
        ];
    });
}
 
function describe(value) {
    const namespace = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(value, 'metadata', 'namespace');
    const name = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(value, 'metadata', 'name') ?? '(no name)';
    return `${(0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(value, 'kind')} ${namespace === null ? '' : `${namespace}/`}${name}`;
}
 
function helmSource(document, chart) {
    const [, path] = /^# Source: [^/\n]+\/(.+)$/m.exec(document) ?? [];
    return path === undefined ? null : (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_5__  .zX)(chart, path.trim());
}
 
function kustomizeSource(value) {
    const note = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(value, 'metadata', 'annotations', 'config.kubernetes.io/origin');
    const origin = note === null ? null : (0,_deployers_objects_js__WEBPACK_IMPORTED_MODULE_0__  .rM)(note);
    const path = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(origin, 'path') ?? (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)((0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__.at)(origin ?? null), 'configuredIn');
    return path === null ? null : (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_5__  .dx)('', path.replace(/^(?:\.\.\/)+tree\//, ''));
}
 
function runsImages({ value }) {
    const kind = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(value, 'kind');
    return kind !== 'ConfigMap' && kind !== 'Secret' && !(0,_deployers_reader_js__WEBPACK_IMPORTED_MODULE_1__  .Q)((0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)(value, 'apiVersion') ?? '');
}
 

  }),

  91591:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Y: () => (  renderAll)
  });
  var _deployers_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29379);
  var _deployers_flux_substitute_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36240);
  var _deployers_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82354);
  var _deployers_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28932);
  var _deployers_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94655);
  var _deployers_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39198);
  var _objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19819);







 
const maxDepth = 8;


async function renderAll(ports, policy, options) {
    const tree = await (0,_deployers_files_js__WEBPACK_IMPORTED_MODULE_0__  .g)(ports.workspace);
    const finder = await (0,_deployers_reader_js__WEBPACK_IMPORTED_MODULE_3__  .d)(tree, policy, { ownUrls: options.ownUrls, renderer: ports.renderer });
    const targets = await (0,_deployers_targets_js__WEBPACK_IMPORTED_MODULE_4__  .R0)(policy, finder.scene);
    const written = await Promise.all(finder.objects.map(async (object) => ({ file: object.spot.file, found: await finder.readAll([object]) })));
    const done = openRendering(finder, openEngine(ports.renderer, tree), options);
    const applied = appliedFiles(written.flatMap(({ found }) => found.deployments));
    await done.render((0,_deployers_jobs_js__WEBPACK_IMPORTED_MODULE_1__  .l1)([targets, ...written.flatMap(({ file, found }) => (applied.has(file) ? [] : found))]));
    const reached = appliedFiles(done.outcomes.flatMap(({ deployment, result }) => (result.ok ? deployment : [])));
    await done.render((0,_deployers_jobs_js__WEBPACK_IMPORTED_MODULE_1__  .l1)(written.flatMap(({ file, found }) => (applied.has(file) && !reached.has(file) ? found : []))));
    return done;
}
 
function appliedFiles(deployments) {
    return new Set(deployments.flatMap(({ inputs, spot }) => inputs.filter((file) => file !== spot.file)));
}
 
function openRendering(finder, engine, options) {
    const outcomes = [];
    const unrendered = [];
    const left = [];
    const seen = new Set();
    const run = async (deployments) => {
        const rendered = await Promise.all(deployments.map(engine));
        outcomes.push(...rendered);
        return readChildren(rendered, finder);
    };
    const render = async (first) => {
        let found = first;
        for (let depth = 0; depth < maxDepth && found.deployments.length + found.unrendered.length > 0; depth++) {
            const fresh = found.deployments.filter((deployment) => isNew(seen, deployment, options));
            const isMeant = ({ spot, by = spot.file }) => options.isAsked(spot.file) || options.isAsked(by);
            unrendered.push(...found.unrendered.filter((item) => isNew(seen, item, options) && isMeant(item)));
            left.push(...fresh.filter((deployment) => !isAsked(deployment, options)));
            found = await run(fresh.filter((deployment) => isAsked(deployment, options)));
        }
    };
    const more = async (deployments) => render(await run(deployments));
    return { outcomes, unrendered, left, render, more };
}
 
function isAsked({ inputs, spot, job }, options) {
    const path = job.engine === 'helm' ? [`${job.chart}/Chart.yaml`] : [];
    return [spot.file, ...inputs, ...path].some(options.isAsked);
}


function isNew(seen, item, { each }) {
    const key = JSON.stringify('job' in item
        ? [item.job, item.substitute, item.environment, ...(each ? [item.name, item.spot.file] : [])]
        : [item.spot.file, item.name.replace(/ .*\//, ' '), item.reason]);
    const isKnown = seen.has(key);
    seen.add(key);
    return !isKnown;
}
 
function openEngine(renderer, tree) {
    const done = new Map();
    const run = (job) => {
        const key = JSON.stringify(job);
        const known = done.get(key);
        if (known !== undefined)
            return known;
        const manifests = job.engine === 'helm' ? renderer.helmTemplate(job) : renderer.kustomizeBuild(job);
        done.set(key, manifests);
        return manifests;
    };
    return async (deployment) => {
        const { job } = deployment;
        if (job.engine === 'directory')
            return { deployment, result: { ok: true, objects: await readPlainObjects(job.files, tree) } };
        const manifests = await run(job);
        if (!manifests.ok)
            return { deployment, result: manifests };
        const text = deployment.substitute === null ? manifests.text : (0,_deployers_flux_substitute_js__WEBPACK_IMPORTED_MODULE_6__  .V)(manifests.text, deployment.substitute);
        return { deployment, result: { ok: true, objects: (0,_objects_js__WEBPACK_IMPORTED_MODULE_5__  .wH)(text, job, tree) } };
    };
}
 
async function readPlainObjects(files, tree) {
    const texts = await Promise.all(files.map(async (file) => [file, (await tree.read(file)) ?? '']));
    return texts.flatMap(([file, text]) => (0,_deployers_objects_js__WEBPACK_IMPORTED_MODULE_2__  .$I)(file, text, () => true).map(({ value, kind, name }) => ({
        text: '',
        value,
        name: `${kind} ${name}`,
        source: file,
    })));
}
 
async function readChildren(outcomes, finder) {
    const objects = outcomes.flatMap(({ deployment, result }) => result.ok
        ? result.objects.flatMap(({ value, source }) => (0,_deployers_objects_js__WEBPACK_IMPORTED_MODULE_2__  .vw)(value, source === null ? deployment.spot : { file: source, line: 1, column: 1 }) ?? [])
        : []);
    return finder.readAll(objects.filter(({ apiVersion }) => (0,_deployers_reader_js__WEBPACK_IMPORTED_MODULE_3__  .Q)(apiVersion)));
}
 

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
 

  })

};
