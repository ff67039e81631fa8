export const id = 8040;
export const ids = [8040];
export const modules = {

  18040:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  addStatus: () => (  addStatus),
  statusFormats: () => (  statusFormats)
});

 
var hold_expired = __webpack_require__(38824);
 
var lanes = __webpack_require__(60311);
 
var untrusted = __webpack_require__(60606);
; 

 
function renderBadge(report) {
    const [message, color] = worst(report);
    return `${(0,untrusted .oi)({ schemaVersion: 1, label: 'images', message, color })}\n`;
}
function worst({ rows, environments }) {
    const cells = rows.flatMap((row) => environments.flatMap((name) => row.cells[name] ?? []));
    const unpinned = cells.filter(({ digest }) => digest === null).length;
    const drifted = cells.filter(({ drift }) => drift).length;
    const behind = rows.filter(({ lag }) => lag.length > 0).length;
    if (unpinned > 0)
        return [`${unpinned} not pinned`, 'red'];
    if (drifted > 0)
        return [`${drifted} drifted`, 'orange'];
    if (behind > 0)
        return [`${behind} behind`, 'yellow'];
    return rows.length === 0 ? ['none', 'lightgrey'] : [`${rows.length} current`, 'brightgreen'];
}
 
 
var count = __webpack_require__(98823);
 
var duration = __webpack_require__(77338);
 
var utf8 = __webpack_require__(68289);
 
var report_palette = __webpack_require__(43234);
 
var section = __webpack_require__(75032);
 
var report_table = __webpack_require__(10293);
 
var version = __webpack_require__(69773);
; 








 
function renderStatusText(report, options) {
    const table = statusTable(report, options);
    const fits = options.width === undefined || table.every((line) => (0,report_table .LQ)(line) <= (options.width ?? 0));
    const lines = fits ? table : statusList(report, options);
    return `${[...lines, '', (0,untrusted .BP)(summary(report)), ...unreadLines(report).map(untrusted .BP)].join('\n')}\n`;
}
function statusTable(report, { now, palette = report_palette .p }) {
    const header = ['image', ...report.environments].map((text) => ({ text: (0,untrusted .BP)(text), paint: palette.bold }));
    const rows = report.rows.map((row) => [
        { text: (0,untrusted .BP)(rowName(report, row)) },
        ...report.environments.map((environment) => ({
            text: (0,untrusted .BP)(cellText(row, environment, now)),
            paint: paintOf(row, environment, palette),
        })),
    ]);
    return (0,report_table .RM)([header, ...rows]);
}
 
function statusList(report, { now, palette = report_palette .p, width }) {
    return report.rows.flatMap((row) => {
        const cells = report.environments.filter((environment) => row.cells[environment]);
        const rows = cells.map((environment) => [
            { text: (0,untrusted .BP)(environment) },
            { text: (0,untrusted .BP)(cellText(row, environment, now)), paint: paintOf(row, environment, palette) },
        ]);
        const below = (0,report_table .RM)(rows, width === undefined ? undefined : width - 2);
        return [palette.bold((0,untrusted .BP)(rowName(report, row))), ...below.map((line) => `  ${line}`)];
    });
}
 
function renderStatusMarkdown(report, { now, limit = 900_000 }) {
    const environments = report.environments.map((environment) => ({
        title: (0,untrusted .p7)((0,untrusted .Jj)(environment, 100)),
        cell: (row) => markdownCell(row, environment, now),
    }));
    const image = { title: 'image', cell: (row) => (0,untrusted .D9)((0,untrusted .Jj)(rowName(report, row), 400)) };
    const table = (0,section .Yc)('### Which digest is where', [image, ...environments], report.rows, 'images');
    const sections = [table, driftSection(report), unreadSection(report), (0,section .FY)((0,untrusted .p7)(summary(report)))];
    return `${(0,section .WK)(sections, limit - 1, utf8 .w)}\n`;
}
 
function renderStatusJson({ environments, rows, unreadable, notJudged = [], unnamed = [], }) {
    const document = {
        version: 1,
        tool: 'image-policy',
        environments,
        images: rows.map(({ image, place, cells, lag }) => ({
            image,
            place,
            environments: Object.fromEntries(environments.map((name) => [name, jsonCell(cells[name] ?? null)])),
            lag: lag.map(({ environment, source, behindMs }) => ({
                environment,
                source,
                behindSeconds: Math.floor(behindMs / 1000),
            })),
        })),
        unreadable: unreadable.map(({ file, line, reason }) => ({ file, line, reason })),
        ...(notJudged.length > 0 && {
            notJudged: notJudged.map(({ file, line, path, environment, text }) => ({ file, line, path, environment, text })),
        }),
        ...(unnamed.length > 0 && {
            unnamed: unnamed.map(({ file, line, path, environment }) => ({ file, line, path, environment })),
        }),
    };
    return `${(0,untrusted .oi)(document)}\n`;
}
const jsonCell = (cell) => cell && {
    tag: cell.tag,
    digest: cell.digest,
    since: cell.since?.toISOString() ?? null,
    commit: cell.commit,
    drift: cell.drift,
    ...(cell.held && { held: cell.held }),
};
 
function rowName({ rows }, { image, place }) {
    return rows.filter((row) => row.image === image).length > 1 ? `${image} (${place})` : image;
}
function cellText(row, environment, now) {
    const cell = row.cells[environment];
    return cell ? [(0,version .Li)(cell), ...remarks(row, cell, environment, now)].join(' ') : '-';
}
function markdownCell(row, environment, now) {
    const cell = row.cells[environment];
    if (!cell)
        return '—';
    return [(0,untrusted .D9)((0,untrusted .Jj)((0,version .Li)(cell), 160)), ...remarks(row, cell, environment, now).map(untrusted .p7)].join(' ');
}
function remarks(row, cell, environment, now) {
    const behind = behindOf(row, environment);
    return [
        ...(cell.since ? [`(${(0,duration .a3)(now.getTime() - cell.since.getTime())})`] : []),
        ...(behind === undefined ? [] : [`behind ${(0,duration .a3)(behind)}`]),
        ...(cell.drift ? ['drift'] : []),
        ...(cell.held ? [`held until ${cell.held.until}`] : []),
    ];
}
function paintOf(row, environment, palette) {
    const cell = row.cells[environment];
    if (!cell)
        return palette.dim;
    if (cell.drift || cell.digest === null)
        return palette.red;
    return behindOf(row, environment) === undefined ? palette.green : palette.yellow;
}
const behindOf = (row, environment) => row.lag.find((entry) => entry.environment === environment)?.behindMs;
function driftSection({ rows, environments }) {
    const items = rows.flatMap(({ image, cells }) => environments
        .filter((environment) => cells[environment]?.drift)
        .map((environment) => `${(0,untrusted .D9)((0,untrusted .Jj)(image, 200))} in ${(0,untrusted .p7)((0,untrusted .Jj)(environment, 100))}`));
    return (0,section .iC)('### Drift: digests that the environment before never held', items, 'places');
}
function unreadSection(report) {
    const items = unreadLines(report).map((line) => (0,untrusted .p7)((0,untrusted .Jj)(line, 500)));
    return (0,section .iC)('### Not in this table', items, 'files');
}
 
function unreadLines({ unreadable, notJudged = [], unnamed = [] }) {
    return [
        ...unreadable.map(({ file, line, reason }) => `${file}:${line} cannot be read: ${reason}`),
        ...notJudged.map(({ file, line, text }) => `${file}:${line} is templated, so nobody can tell what it runs: ${text}`),
        ...describeUnnamed(unnamed),
    ];
}
 
function describeUnnamed(unnamed) {
    const [first] = unnamed;
    if (first === undefined)
        return [];
    const where = `${unnamed.length === 1 ? '' : 'first: '}${first.file}:${first.line}`;
    return [
        `${(0,count .U)(unnamed.length, 'digest')} without a name ${unnamed.length === 1 ? 'is' : 'are'} in no row (${where}); name the file that has it under "layers" of the policy.`,
    ];
}
function summary({ rows, environments, hint }) {
    if (hint !== undefined)
        return hint;
    const lagging = rows.filter(({ lag }) => lag.length > 0).length;
    const drifted = rows.filter(({ cells }) => environments.some((name) => cells[name]?.drift)).length;
    return `${(0,count .U)(rows.length, 'image')}: ${lagging} behind, ${drifted} drifted. In brackets: how long a digest has been there.`;
}
 
; 


const script = `
const byId = (id) => document.getElementById(id);
const rows = [...document.querySelectorAll('tbody.images > tr')];
const [query, environment, state, shown] = ['query', 'environment', 'state', 'shown'].map(byId);
const names = [...document.querySelectorAll('thead th')].slice(1).map((head) => head.textContent);
const cells = (row) => [...row.querySelectorAll('td')];
const texts = new Map(rows.map((row) => [row, row.firstElementChild.textContent.toLowerCase()]));

function apply() {
  const words = query.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const wanted = (cell, at) => (!environment.value || names[at] === environment.value) && (state.value ? (cell.dataset.state ?? 'current').split(' ').includes(state.value) : cell.dataset.state !== 'absent');
  let count = 0;
  for (const row of rows) {
    const fits = words.every((word) => texts.get(row).includes(word)) && (!(environment.value || state.value) || cells(row).some(wanted));
    row.hidden = !fits;
    if (fits) count += 1;
    else if (row.nextElementSibling?.classList.contains('line')) close(row);
  }
  shown.textContent = count + ' of ' + rows.length + ' images';
  const address = new URLSearchParams([['q', query.value], ['environment', environment.value], ['state', state.value]].filter(([, value]) => value));
  history.replaceState(null, '', location.pathname + location.search + (address.size ? '#' + address : ''));
}

function close(row) {
  row.nextElementSibling.remove();
  row.querySelector('.more').setAttribute('aria-expanded', 'false');
}

function element(name, text, className) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** From the oldest arrival to the moment the page was made: one bar an environment, one colour a build. */
function open(row) {
  const known = cells(row).map((cell, at) => ({ name: names[at], since: Number(cell.dataset.t), code: cell.querySelector('code') })).filter(({ since }) => since > 0);
  const now = Number(document.body.dataset.now) / 1000;
  const first = Math.min(now - 1, ...known.map(({ since }) => since));
  const builds = [...new Set(known.map(({ code }) => code.title))];
  const list = element('ol');
  for (const { name, since, code } of known) {
    const item = element('li');
    const bar = element('span', '', 'bar b' + ((builds.indexOf(code.title) % 4) + 1));
    bar.style.setProperty('--from', (100 * (since - first)) / (now - first) * 0.99 + '%');
    bar.setAttribute('aria-hidden', 'true');
    item.append(element('span', name), bar, element('small', code.textContent + ' since ' + new Date(since * 1000).toISOString().slice(0, 16).replace('T', ' ') + ' UTC'));
    list.append(item);
  }
  const line = element('tr', '', 'line');
  const cell = element('td');
  cell.colSpan = row.children.length;
  cell.append(known.length ? list : element('p', 'Since when each environment runs it is not known.'));
  line.append(cell);
  row.after(line);
  row.querySelector('.more').setAttribute('aria-expanded', 'true');
}

document.querySelector('tbody.images').addEventListener('click', ({ target }) => {
  const row = target.closest('.more')?.closest('tr');
  if (row) (row.querySelector('.more').getAttribute('aria-expanded') === 'true' ? close : open)(row);
});
const asked = new URLSearchParams(location.hash.slice(1));
for (const [control, name] of [[query, 'q'], [environment, 'environment'], [state, 'state']]) control.value = asked.get(name) ?? '';
for (const control of [query, environment, state]) control.addEventListener('input', apply);
byId('filters').addEventListener('submit', (event) => event.preventDefault());
byId('filters').addEventListener('reset', () => setTimeout(apply));
byId('filters').hidden = false;
apply();
`.trim();
 
 
var shell = __webpack_require__(52031);
; 







 
function renderStatusPage(report, options) {
    const { now, repository } = options;
    const title = repository === undefined ? 'What runs where' : `What runs where: ${repository.replace(/^https:\/\//, '')}`;
    return (0,shell .X)({
        title,
        now,
        lead: page_summary(report),
        main: [
            report.rows.length === 0
                ? `<p>${(0,untrusted .js)(report.hint ?? 'No image was found.')}</p>`
                : imageTable(report, options),
            endingTable(options),
            unreadList(report),
        ],
        about: 'A build is named by the first digits of its digest.',
        script: report.rows.length === 0 ? '' : script,
    });
}
function page_summary({ rows, environments }) {
    const behind = rows.filter(({ lag }) => lag.length > 0).length;
    const drifted = rows.filter(({ cells }) => environments.some((name) => cells[name]?.drift)).length;
    return `${(0,count .U)(rows.length, 'image')} in ${(0,count .U)(environments.length, 'environment')}: ${behind} behind, ${drifted} drifted.`;
}
function imageTable({ environments, rows }, options) {
    const choices = (pairs) => pairs.map(([value, text]) => `<option value="${(0,untrusted .js)(value)}">${(0,untrusted .js)(text)}</option>`).join('');
    const names = environments.map((name) => [name, name]);
    return [
        '<form id="filters" hidden>',
        '<label class="search">Image or file<input id="query" type="search" autocomplete="off"></label>',
        `<label>Environment<select id="environment">${choices([['', 'all'], ...names])}</select></label>`,
        `<label>State<select id="state">${choices(states)}</select></label>`,
        '<button type="reset">Clear</button><output id="shown" for="query environment state"></output></form>',
        '<div class="wide" tabindex="0" role="region" aria-label="Images by environment"><table>',
        `<thead><tr><th scope="col">Image</th>${environments.map((name) => `<th scope="col">${(0,untrusted .js)(name)}</th>`).join('')}</tr></thead>`,
        '<tbody class="images">',
        ...rows.map((row) => imageRow(row, environments, options)),
        '</tbody></table></div>',
    ].join('\n');
}
const states = [
    ['', 'all'],
    ['behind', 'behind its source'],
    ['drift', 'drifted'],
    ['unpinned', 'not pinned'],
    ['current', 'current'],
];
 
function imageRow(row, environments, options) {
    const name = (0,untrusted .js)((0,untrusted .Jj)(row.image, 300));
    const head = `<th scope="row"><button class="more" type="button" aria-expanded="false">${name}</button><small>${(0,untrusted .js)((0,untrusted .Jj)(row.place, 400))}</small></th>`;
    return `<tr>${head}${environments.map((environment) => imageCell(row, environment, options)).join('')}</tr>`;
}
function imageCell(row, environment, options) {
    const cell = row.cells[environment];
    if (!cell)
        return '<td data-state="absent">not there</td>';
    const lag = row.lag.find((entry) => entry.environment === environment);
    const remarks = [
        ...(cell.digest === null ? [' <span class="bad">not pinned</span>'] : []),
        ...(lag
            ? [
                ` <span class="behind">behind ${(0,duration .a3)(lag.behindMs)}</span>${between(row, environment, options.repository)}`,
            ]
            : []),
        ...(cell.drift ? [' <span class="bad">drift</span>'] : []),
    ];
    const state = remarks.length === 0 ? '' : ` data-state="${stateOf(cell, lag !== undefined)}"`;
    const since = cell.since ? ` data-t="${Math.floor(cell.since.getTime() / 1000)}"` : '';
    const whole = cell.tag === null ? cell.digest : `${cell.tag}@${cell.digest}`;
    const title = cell.digest === null ? '' : ` title="${(0,untrusted .js)(whole ?? '')}"`;
    return `<td${state}${since}><code${title}>${(0,untrusted .js)((0,untrusted .Jj)((0,version .Li)(cell), 100))}</code>${remarks.join('')}${age(cell, options)}</td>`;
}
 
function age({ since, commit }, { now, repository }) {
    if (since === null)
        return '';
    const sha = commit === null ? '' : (0,untrusted .js)(commit.slice(0, 7));
    const link = repository === undefined || commit === null
        ? sha
        : `<a href="${(0,untrusted .js)(repository)}/commit/${(0,untrusted .Lx)(commit.slice(0, 12))}">${sha}</a>`;
    return `<small>for ${(0,duration .a3)(now.getTime() - since.getTime())} ${link}</small>`;
}
function stateOf({ digest, drift }, isBehind) {
    const found = [
        ...(digest === null ? ['unpinned'] : []),
        ...(isBehind ? ['behind'] : []),
        ...(drift ? ['drift'] : []),
    ];
    return found.join(' ');
}
 
function between({ cells, lag }, environment, repository) {
    const source = lag.find((entry) => entry.environment === environment)?.source;
    const [from, to] = [cells[environment]?.commit, source === undefined ? null : cells[source]?.commit];
    if (repository === undefined || !from || !to || from === to)
        return '';
    return ` <a href="${(0,untrusted .js)(repository)}/compare/${(0,untrusted .Lx)(from.slice(0, 12))}...${(0,untrusted .Lx)(to.slice(0, 12))}">changes</a>`;
}
function endingTable({ endings }) {
    if (endings.length === 0)
        return '';
    const rows = [...endings]
        .sort((a, b) => (a.until < b.until ? -1 : 1))
        .map(({ kind, about, reason, owner, until }) => {
        const texts = [about, reason, owner].map((text) => `<td>${(0,untrusted .js)((0,untrusted .Jj)(text, 300))}</td>`).join('');
        return `<tr><th scope="row">${(0,untrusted .js)(until)}</th><td>${kind}</td>${texts}</tr>`;
    });
    return [
        '<h2>Exceptions and holds, by the day they end</h2>',
        '<div class="wide" tabindex="0" role="region" aria-label="Exceptions and holds"><table>',
        '<thead><tr><th scope="col">Ends</th><th scope="col">Kind</th><th scope="col">About</th><th scope="col">Reason</th><th scope="col">Owner</th></tr></thead>',
        `<tbody>${rows.join('\n')}</tbody></table></div>`,
    ].join('\n');
}
function unreadList({ unreadable, notJudged = [], unnamed = [] }) {
    if (unreadable.length + notJudged.length + unnamed.length === 0)
        return '';
    const unknown = notJudged.map(({ file, line, text }) => ({ file, line, reason: `templated: ${text}` }));
    const items = [...unreadable, ...unknown].map(({ file, line, reason }) => `<li><code>${(0,untrusted .js)(file)}:${line}</code> ${(0,untrusted .js)((0,untrusted .Jj)(reason, 400))}</li>`);
    items.push(...describeUnnamed(unnamed).map((line) => `<li>${(0,untrusted .js)((0,untrusted .Jj)(line, 400))}</li>`));
    return `<h2>What could not be read or told</h2><p>It is in no row.</p><ul>${items.join('\n')}</ul>`;
}
 
 
var image_name = __webpack_require__(84952);
; 

 
function selectStatus(report, { environments, images, behind, drift }) {
    const names = report.environments.filter((name) => environments.length === 0 || environments.includes(name));
    const isNamed = (0,image_name .eA)(images);
    const rows = report.rows.filter(({ image, cells, lag }) => {
        if (!isNamed(image) || names.every((name) => !cells[name]))
            return false;
        const isBehind = lag.some(({ environment }) => names.includes(environment));
        const isDrifted = names.some((name) => cells[name]?.drift);
        return (!behind && !drift) || (behind && isBehind) || (drift && isDrifted);
    });
    return { ...report, environments: names, rows };
}
 
 
var arrivals = __webpack_require__(20959);
 
var history_changes = __webpack_require__(94555);
 
var history_lineage = __webpack_require__(77844);
 
var lineage_facts = __webpack_require__(44222);
 
var order = __webpack_require__(83697);
 
var doubt_names = __webpack_require__(57362);
 
var inventory = __webpack_require__(96289);
 
var read_deployed = __webpack_require__(36288);
 
var inventory_name = __webpack_require__(26870);
; 

 
function listUnknown(images, { templated }) {
    const unnamed = images.flatMap(({ file, line, path, environment, templated: parts }) => parts?.name ? [{ file, line, path, environment, text: parts.name }] : []);
    const values = templated.map(({ file, line, path, environment, text }) => ({ file, line, path, environment, text }));
    return [...unnamed, ...values];
}
function listUnnamed(images) {
    return images.flatMap((image) => {
        const { file, line, path, environment, digest, templated } = image;
        const isNamed = digest === null || templated !== undefined || (0,inventory_name .Vb)(image).kind !== 'none';
        return isNamed ? [] : [{ file, line, path, environment }];
    });
}
 
 
var place_id = __webpack_require__(24684);
 
var scan_tree = __webpack_require__(18604);
 
var forget_environment = __webpack_require__(15471);
 
var hint = __webpack_require__(79363);
 
var sides = __webpack_require__(50864);
 
var holds = __webpack_require__(60203);
 
var policy_images = __webpack_require__(98663);
 
var layout = __webpack_require__(15415);
 
var block = __webpack_require__(13322);
 
var collate = __webpack_require__(26658);
; 










 
function findTracked(policy, occurrences) {
    const isOurs = policy.firstParty.length === 0 ? () => true : (0,policy_images .FF)(policy);
    const names = new Set(occurrences.map(inventory_name .F1).filter((image) => image !== null && isOurs(image)));
    const nameOf = (0,sides .LS)(policy);
    const rest = new Set([...names].map((image) => nameOf(image ?? '')));
    const tracked = new Map();
    const twins = new Map();
    const keyOf = keyPlaces(policy, occurrences);
    for (const occurrence of occurrences) {
        const { environment, place } = occurrence;
        const image = (0,inventory_name .F1)(occurrence);
        if (environment === null || place === null || image === null || !rest.has(nameOf(image)))
            continue;
        const key = keyOf(occurrence, environment);
        const nth = twins.get(`${environment}\n${key}`) ?? 0;
        twins.set(`${environment}\n${key}`, nth + 1);
        const row = tracked.get(`${key}\n${nth}`) ?? { place, image, holders: new Map() };
        row.holders.set(environment, occurrence);
        tracked.set(`${key}\n${nth}`, row);
    }
    return [...tracked.values()].sort((a, b) => (0,collate .U)(a.image, b.image) || (0,collate .U)(a.place, b.place));
}
 
function keyPlaces(policy, occurrences) {
    const withoutLane = new Map(policy.environments.map(({ name }) => [name, (0,forget_environment .A)(policy, name)]));
    const nameOf = (0,sides .LS)(policy);
    const loose = (occurrence) => (0,sides .So)({
        file: occurrence.composed?.unit ?? (0,block .fG)(occurrence),
        path: occurrence.composed?.path ?? (0,block .Wt)(occurrence),
        name: nameOf((0,inventory_name .F1)(occurrence) ?? ''),
    });
    const owned = (occurrence, environment) => [
        loose(occurrence),
        ...[occurrence.owner, occurrence.namespace].map((name = '') => withoutLane.get(environment)?.(name) ?? ''),
    ].join('\n');
    const lanes = new Map();
    for (const occurrence of occurrences) {
        const { environment } = occurrence;
        if (environment === null || occurrence.place === null)
            continue;
        const key = owned(occurrence, environment);
        lanes.set(key, (lanes.get(key) ?? new Set()).add(environment));
    }
    return (occurrence, environment) => {
        const key = owned(occurrence, environment);
        return (lanes.get(key)?.size ?? 0) > 1 ? key : `${loose(occurrence)}\n`;
    };
}
 
function findLagging(policy, tracked) {
    return tracked.flatMap(({ holders }) => policy.environments.flatMap(({ name, promoteFrom }) => {
        const [source, target] = [holders.get(promoteFrom ?? ''), holders.get(name)];
        return source && target && source.digest !== target.digest ? [{ source, target }] : [];
    }));
}
 
function formatStatus(policy, tracked, facts, options) {
    const lagging = new Map(findLagging(policy, tracked).map((lag) => [(0,place_id .VM)(lag.target), lag.source]));
    const environments = policy.environments.map(({ name }) => name);
    const hold = (0,holds .Bv)(policy, options.now);
    const isOfLane = ({ environment }) => environments.some((name) => name === environment);
    const [notJudged, unnamed] = [options.unknown.filter(isOfLane), options.unnamed.filter(isOfLane)];
    return {
        environments,
        ...(tracked.length === 0 && { hint: (0,hint .om)(policy, environments, []) }),
        rows: tracked.map(({ place, image, holders }) => {
            const cells = policy.environments.map(({ name }) => {
                const held = hold({ image: holders.get(name)?.image ?? image, environment: name, digest: null });
                return [name, toCell(holders.get(name), facts, held)];
            });
            const lag = policy.environments.flatMap((lane) => findLag(lane, holders, lagging, facts, options.now));
            return { place, image, cells: Object.fromEntries(cells), lag };
        }),
        unreadable: findOurs(policy, options.unreadable),
        ...(notJudged.length > 0 && { notJudged }),
        ...(unnamed.length > 0 && { unnamed }),
    };
}
function findOurs(policy, unreadable) {
    const owners = policy.environments.map(({ name }) => (0,layout .R8)(policy, name));
    return unreadable.filter(({ file }) => owners.some((owns) => owns(file)));
}
function toCell(holder, facts, held) {
    if (holder === undefined)
        return null;
    const { digest, tag } = holder;
    const arrival = facts.arrivals.get((0,place_id .VM)(holder));
    return {
        digest,
        tag,
        since: arrival?.date ?? null,
        commit: arrival?.sha ?? null,
        drift: facts.drifted.has((0,place_id .VM)(holder)),
        ...(held && { held: { until: held.until, owner: held.owner, reason: held.reason } }),
    };
}
 
function findLag({ name, promoteFrom }, holders, lagging, facts, now) {
    const target = holders.get(name);
    const source = target && lagging.get((0,place_id .VM)(target));
    if (!target || !source)
        return [];
    const since = facts.departures.get((0,place_id .VM)(target)) ?? facts.arrivals.get((0,place_id .VM)(source)) ?? null;
    const behindMs = since === null ? 0 : Math.max(0, now.getTime() - since.date.getTime());
    return [{ environment: name, source: promoteFrom ?? '', behindMs }];
}
 
; 













 
async function status_status(ports, policy, options) {
    (0,lanes .Mq)(policy);
    const tree = await (0,scan_tree .H9)(ports.workspace, policy);
    const units = await (0,inventory .HH)(ports.workspace, policy, tree, await (0,read_deployed .B)(ports.workspace, policy, tree));
    const { images } = await (0,inventory .O1)(policy, { occurrences: (0,doubt_names .v)(tree.occurrences) }, units);
    const tracked = findTracked(policy, images);
    const facts = ports.git ? await askStatusFacts(ports.git, policy, tracked, images) : noFacts;
    return formatStatus(policy, tracked, facts, {
        ...options,
        unreadable: tree.unreadable,
        unknown: listUnknown(images, tree),
        unnamed: listUnnamed(images),
    });
}
const noFacts = { arrivals: new Map(), drifted: new Set(), departures: new Map() };
async function askStatusFacts(git, policy, tracked, images) {
    if (tracked.length === 0)
        return noFacts;
    await git.requireFullHistory();
    const environments = policy.environments.map(({ name }) => name);
    const changes = await (0,history_changes .St)(git, 'HEAD', policy, environments);
    const holders = tracked.flatMap((image) => [...image.holders.values()]);
    const lagging = findLagging(policy, tracked).flatMap(({ source, target }) => {
        return target.digest === null ? [] : [{ file: source.file, digest: target.digest, target }];
    });
    const departures = await (0,order .f)(git, changes, lagging);
    const lineage = await (0,history_lineage.findLineage)(git, policy, images, changes);
    return {
        arrivals: await (0,arrivals .mu)(git, changes, (0,scan_tree .cE)(policy), holders.filter(({ digest }) => digest !== null)),
        drifted: new Set(holders.filter((holder) => isDrift(policy, lineage, holder)).map(place_id .VM)),
        departures: new Map(lagging.flatMap(({ file, digest, target }) => {
            const commit = departures.get(`${file}\n${digest}`);
            return commit ? [[(0,place_id .VM)(target), commit]] : [];
        })),
    };
}
 
function isDrift(policy, lineage, { environment, place, digest }) {
    const source = policy.environments.find(({ name }) => name === environment)?.promoteFrom ?? null;
    if (source === null || digest === null)
        return false;
    if (lineage.get((0,lineage_facts .zI)(environment ?? '', place ?? ''))?.has(digest))
        return false;
    return !lineage.get((0,lineage_facts .Bo)(source, place ?? ''))?.has(digest);
}
 
 
var cli_open = __webpack_require__(24747);
 
var options = __webpack_require__(32459);
 
var result = __webpack_require__(2688);
; 










const statusFormats = ['text', 'json', 'markdown', 'html', 'badge'];
 
function addStatus(program, terminal, end) {
    const command = program
        .command('status')
        .description('show which digest is where, what lags, and since when')
        .option('--environment <name>', 'only this environment; may be given again', options .Fo)
        .option('--image <glob>', 'only images like this, such as ghcr.io/acme/* or acme/*; may be given again', options .Fo)
        .option('--behind', 'only what is behind its source')
        .option('--drift', 'only what its source never held');
    (0,options .hm)(command, statusFormats).action(async (options) => {
        const { ports, policy } = await (0,cli_open.openDesk)(options, terminal);
        const now = new Date();
        for (const name of options.environment ?? [])
            (0,lanes .jY)(policy, name);
        const report = selectStatus(await status_status(ports, policy, { now }), {
            environments: options.environment ?? [],
            images: options.image ?? [],
            behind: options.behind === true,
            drift: options.drift === true,
        });
        const renderers = {
            text: () => renderStatusText(report, { now, palette: (0,result .bk)(options, terminal), ...(0,result .qz)(options, terminal) }),
            json: () => renderStatusJson(report),
            markdown: () => renderStatusMarkdown(report, { now }),
            html: () => renderStatusPage(report, { now, ...repositoryOf(terminal), endings: findEndings(policy) }),
            badge: () => renderBadge(report),
        };
        (0,result .Zk)(renderers[options.format]?.() ?? '', options, terminal);
        end(true);
    });
}
 
function repositoryOf({ env }) {
    const [server, name] = [env['GITHUB_SERVER_URL'] ?? '', env['GITHUB_REPOSITORY'] ?? ''];
    return /^https:\/\/[\w.:-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(name)
        ? { repository: `${server}/${name}` }
        : {};
}
function findEndings({ exceptions, holds }) {
    const held = holds.map((hold) => ({
        kind: 'hold',
        about: (0,hold_expired .Bd)(hold),
        reason: hold.reason,
        owner: hold.owner,
        until: hold.until,
    }));
    const excused = exceptions.map(({ rules, image, paths, reason, owner, expires }) => ({
        kind: 'exception',
        about: [rules.join(', '), image ?? 'every image', ...paths].join('; '),
        reason,
        owner,
        until: expires,
    }));
    return [...excused, ...held];
}
 

  }),

  38824:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bd: () => (  aboutHold),
    Tv: () => (  holdExpired),
    Xo: () => (  holdExpiringMessage),
    oZ: () => (  holdExpiredMessage)
  });
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50964);

const holdExpired = {
    name: 'hold-expired',
    title: 'a hold past its day',
    why: 'From the day after its last one, bump and promote move again what it kept as it was. That should not happen by being forgotten.',
    fix: 'Remove it, or agree on a new day with its owner.',
};
function holdExpiredMessage(hold) {
    return `The hold of ${hold.owner} for ${aboutHold(hold)} ended on ${hold.until}: bump and promote move it again. Remove the hold, or agree on a new day.`;
}
 
function holdExpiringMessage(hold, left) {
    const when = left === 0 ? 'today' : left === 1 ? 'tomorrow' : `in ${left} days`;
    return `The hold of ${hold.owner} for ${aboutHold(hold)} ends ${when} (${hold.until}); then bump and promote move it again: remove the hold, or agree on a new day.`;
}
 
function aboutHold({ images, environments, digests }) {
    const what = images.length === 0 ? 'every image' : images.map(_words_js__WEBPACK_IMPORTED_MODULE_0__  .hD).join(', ');
    const where = environments.length === 0 ? '' : ` in ${environments.join(', ')}`;
    const builds = digests.length === 0 ? '' : ` (${digests.length === 1 ? 'a build' : `${digests.length} builds`})`;
    return `${what}${where}${builds}`;
}
 

  }),

  50964:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Od: () => (  scopeOf),
    TN: () => (  oneLine),
    bc: () => (  subject),
    hD: () => (  quote),
    xT: () => (  keyName)
  });
const longestQuote = 200;
const longestMessage = 1000;
 
function quote(text) {
    return `"${cut(text, longestQuote)}"`;
}
 
function oneLine(message) {
    const visible = message.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
    return cut(visible, longestMessage);
}
function cut(text, longest) {
    return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
 
function subject({ image, templated }) {
    if (image !== null)
        return image;
    return templated?.name ? quote(templated.name) : 'This image (nothing in the file names its repository)';
}
 
function keyName(occurrence, role, otherwise) {
    return occurrence.parts[role]?.key?.text ?? otherwise;
}
 
function scopeOf(exception) {
    if (exception.baseline !== undefined)
        return `all that ${quote(exception.baseline)} lists`;
    const paths = exception.paths.map(quote).join(', ');
    return [...(exception.image === null ? [] : [quote(exception.image)]), ...(paths === '' ? [] : [paths])].join(' in ');
}
 

  }),

  44222:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Bo: () => (  lineageKey),
    WU: () => (  placementsOf),
    zI: () => (  adoptedKey)
  });
 
function placementsOf({ environment, place, alsoPlaced = [] }) {
    return [{ environment, place }, ...alsoPlaced];
}
 
function lineageKey(environment, place) {
    return `${environment}\n${place}`;
}
 
function adoptedKey(environment, place) {
    return `adopted\n${environment}\n${place}`;
}
 

  }),

  77844:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    findLineage: () => (  findLineage)
  });
  var _repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18604);
  var _adopted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41770);
  var _changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94555);
  var _held_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51510);
  var _lineage_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44222);







async function findLineage(git, policy, occurrences, changes = null) {
    const inForce = occurrences.flatMap((occurrence) => (0,_lineage_facts_js__WEBPACK_IMPORTED_MODULE_4__  .WU)(occurrence).map((placement) => ({ ...placement, digest: occurrence.digest })));
    const promoted = findPromoted(policy, inForce);
    const now = collect(inForce.map(({ environment, digest }) => [environment, digest]));
    const wanted = collect(promoted
        .filter(({ source, digest }) => !now.get(source)?.has(digest))
        .map(({ source, digest }) => [source, digest]));
    const { held: then, kept } = await findInHistory(git, policy, wanted, changes);
    const places = new Set(inForce.map(({ environment, place }) => (0,_lineage_facts_js__WEBPACK_IMPORTED_MODULE_4__  .Bo)(environment ?? '', place ?? '')));
    const lineage = new Map();
    for (const { source, place, digest } of promoted) {
        const key = (0,_lineage_facts_js__WEBPACK_IMPORTED_MODULE_4__  .Bo)(source, place);
        const isHeld = now.get(source)?.has(digest) || then.get(source)?.has(digest);
        if (!isHeld && !places.has(key))
            continue;
        const held = lineage.get(key) ?? new Set();
        lineage.set(key, isHeld ? held.add(digest) : held);
    }
    const broken = findBroken(policy, occurrences, (source, digest) => {
        return now.get(source)?.has(digest) || then.get(source)?.has(digest) || false;
    });
    for (const { environment, place, digest } of await (0,_adopted_js__WEBPACK_IMPORTED_MODULE_1__  .x)(git, policy, kept, (0,_repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_0__  .cE)(policy), broken)) {
        const key = (0,_lineage_facts_js__WEBPACK_IMPORTED_MODULE_4__  .zI)(environment ?? '', place ?? '');
        lineage.set(key, (lineage.get(key) ?? new Set()).add(digest ?? ''));
    }
    return lineage;
}
 
function findBroken(policy, occurrences, isHeld) {
    return occurrences.filter((occurrence) => findPromoted(policy, [occurrence]).some(({ source, digest }) => !isHeld(source, digest)));
}
 
async function findInHistory(git, policy, wanted, known) {
    if (wanted.size === 0)
        return { held: new Map(), kept: [] };
    await git.requireFullHistory();
    const sources = [...wanted.keys()];
    const targets = policy.environments
        .filter(({ promoteFrom }) => wanted.has(promoteFrom ?? ''))
        .map(({ name }) => name);
    const both = [...new Set([...sources, ...targets])];
    const kept = [];
    async function* keep() {
        const walk = known ?? git.changes('HEAD', (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__  .Te)(policy, both));
        for await (const change of (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__  .AK)(walk, policy, both)) {
            kept.push(change);
            yield change;
        }
    }
    const asked = (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__  .AK)(keep(), policy, sources);
    return { held: await (0,_held_js__WEBPACK_IMPORTED_MODULE_3__  .T)(git, asked, policy, (0,_repository_scan_tree_js__WEBPACK_IMPORTED_MODULE_0__  .cE)(policy), wanted), kept };
}
function findPromoted(policy, inForce) {
    const sources = new Map(policy.environments.map(({ name, promoteFrom }) => [name, promoteFrom]));
    return inForce.flatMap(({ environment, place, digest }) => {
        const source = sources.get(environment ?? '') ?? null;
        return source === null || place === null || digest === null ? [] : [{ source, place, digest }];
    });
}
function collect(pairs) {
    const digests = new Map();
    for (const [environment, digest] of pairs) {
        if (environment !== null && digest !== null)
            digests.set(environment, (digests.get(environment) ?? new Set()).add(digest));
    }
    return digests;
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
