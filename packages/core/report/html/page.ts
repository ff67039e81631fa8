import type { StatusCell, StatusReport, StatusRow } from '../../status/report.ts';
import { addAll } from '../../text/collate.ts';
import { count } from '../../text/count.ts';
import { formatDuration } from '../../text/duration.ts';
import { cut, htmlText, urlPath } from '../../text/untrusted.ts';
import { describeUnnamed } from '../status.ts';
import { shortVersion } from '../version.ts';
import { script } from './script.ts';
import { htmlPage } from './shell.ts';

/** An exception or a hold that ends. */
export interface Ending {
  readonly kind: 'exception' | 'hold';
  /** What it is about: images, rules or paths, for people. */
  readonly about: string;
  readonly reason: string;
  readonly owner: string;
  /** Its last day, `YYYY-MM-DD`. */
  readonly until: string;
}

export interface PageOptions {
  /** When the page is made: ages are counted up to it. */
  readonly now: Date;
  /** The repository's address (`https://github.com/o/r`), for links to commits; absent where nobody knows. */
  readonly repository?: string;
  readonly endings: readonly Ending[];
}

/** What runs where as one HTML file that needs nothing else: no script, style, font or picture of another place. */
export function renderStatusPage(report: StatusReport, options: PageOptions): string {
  const { now, repository } = options;
  const title =
    repository === undefined ? 'What runs where' : `What runs where: ${repository.replace(/^https:\/\//, '')}`;
  return htmlPage({
    title,
    now,
    lead: summary(report),
    main: [
      report.rows.length === 0
        ? `<p>${htmlText(report.hint ?? 'No image was found.')}</p>`
        : imageTable(report, options),
      endingTable(options),
      unreadList(report),
    ],
    about: 'A build is named by the first digits of its digest.',
    script: report.rows.length === 0 ? '' : script,
  });
}

function summary({ rows, environments }: StatusReport): string {
  const behind = rows.filter(({ lag }) => lag.length > 0).length;
  const drifted = rows.filter(({ cells }) => environments.some((name) => cells[name]?.drift)).length;
  return `${count(rows.length, 'image')} in ${count(environments.length, 'environment')}: ${behind} behind, ${drifted} drifted.`;
}

function imageTable({ environments, rows }: StatusReport, options: PageOptions): string {
  const choices = (pairs: readonly (readonly [string, string])[]): string =>
    pairs.map(([value, text]) => `<option value="${htmlText(value)}">${htmlText(text)}</option>`).join('');
  const names = environments.map((name) => [name, name] as const);
  return [
    '<form id="filters" hidden>',
    '<label class="search">Image or file<input id="query" type="search" autocomplete="off"></label>',
    `<label>Environment<select id="environment">${choices([['', 'all'], ...names])}</select></label>`,
    `<label>State<select id="state">${choices(states)}</select></label>`,
    '<button type="reset">Clear</button><output id="shown" for="query environment state"></output></form>',
    '<div class="wide" tabindex="0" role="region" aria-label="Images by environment"><table>',
    `<thead><tr><th scope="col">Image</th>${environments.map((name) => `<th scope="col">${htmlText(name)}</th>`).join('')}</tr></thead>`,
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
] as const;

// Every byte of a cell counts some thousand times: the script takes what it needs from what people read.
function imageRow(row: StatusRow, environments: readonly string[], options: PageOptions): string {
  const name = htmlText(cut(row.image, 300));
  const head = `<th scope="row"><button class="more" type="button" aria-expanded="false">${name}</button><small>${htmlText(cut(row.place, 400))}</small></th>`;
  return `<tr>${head}${environments.map((environment) => imageCell(row, environment, options)).join('')}</tr>`;
}

function imageCell(row: StatusRow, environment: string, options: PageOptions): string {
  const cell = row.cells[environment];
  if (!cell) return '<td data-state="absent">not there</td>';
  const lag = row.lag.find((entry) => entry.environment === environment);
  const remarks = [
    ...(cell.digest === null ? [' <span class="bad">not pinned</span>'] : []),
    ...(lag
      ? [
          ` <span class="behind">behind ${formatDuration(lag.behindMs)}</span>${between(row, environment, options.repository)}`,
        ]
      : []),
    ...(cell.drift ? [' <span class="bad">drift</span>'] : []),
  ];
  const state = remarks.length === 0 ? '' : ` data-state="${stateOf(cell, lag !== undefined)}"`;
  const since = cell.since ? ` data-t="${Math.floor(cell.since.getTime() / 1000)}"` : '';
  const whole = cell.tag === null ? cell.digest : `${cell.tag}@${cell.digest}`;
  const title = cell.digest === null ? '' : ` title="${htmlText(whole ?? '')}"`;
  return `<td${state}${since}><code${title}>${htmlText(cut(shortVersion(cell), 100))}</code>${remarks.join('')}${age(cell, options)}</td>`;
}

/** For how long, and by which commit of the GitOps repository. */
function age({ since, commit }: StatusCell, { now, repository }: PageOptions): string {
  if (since === null) return '';
  const sha = commit === null ? '' : htmlText(commit.slice(0, 7));
  const link =
    repository === undefined || commit === null
      ? sha
      : `<a href="${htmlText(repository)}/commit/${urlPath(commit.slice(0, 12))}">${sha}</a>`;
  return `<small>for ${formatDuration(now.getTime() - since.getTime())} ${link}</small>`;
}

function stateOf({ digest, drift }: StatusCell, isBehind: boolean): string {
  const found = [
    ...(digest === null ? ['unpinned'] : []),
    ...(isBehind ? ['behind'] : []),
    ...(drift ? ['drift'] : []),
  ];
  return found.join(' ');
}

/** The commits of the GitOps repository between what the environment got last and what its source got. */
function between({ cells, lag }: StatusRow, environment: string, repository: string | undefined): string {
  const source = lag.find((entry) => entry.environment === environment)?.source;
  const [from, to] = [cells[environment]?.commit, source === undefined ? null : cells[source]?.commit];
  if (repository === undefined || !from || !to || from === to) return '';
  return ` <a href="${htmlText(repository)}/compare/${urlPath(from.slice(0, 12))}...${urlPath(to.slice(0, 12))}">changes</a>`;
}

function endingTable({ endings }: PageOptions): string {
  if (endings.length === 0) return '';
  const rows = [...endings]
    .sort((a, b) => (a.until < b.until ? -1 : 1))
    .map(({ kind, about, reason, owner, until }) => {
      const texts = [about, reason, owner].map((text) => `<td>${htmlText(cut(text, 300))}</td>`).join('');
      return `<tr><th scope="row">${htmlText(until)}</th><td>${kind}</td>${texts}</tr>`;
    });
  return [
    '<h2>Exceptions and holds, by the day they end</h2>',
    '<div class="wide" tabindex="0" role="region" aria-label="Exceptions and holds"><table>',
    '<thead><tr><th scope="col">Ends</th><th scope="col">Kind</th><th scope="col">About</th><th scope="col">Reason</th><th scope="col">Owner</th></tr></thead>',
    `<tbody>${rows.join('\n')}</tbody></table></div>`,
  ].join('\n');
}

function unreadList({ unreadable, notJudged = [], unnamed = [] }: StatusReport): string {
  if (unreadable.length + notJudged.length + unnamed.length === 0) return '';
  const unknown = notJudged.map(({ file, line, text }) => ({ file, line, reason: `templated: ${text}` }));
  const items = [...unreadable, ...unknown].map(
    ({ file, line, reason }) => `<li><code>${htmlText(file)}:${line}</code> ${htmlText(cut(reason, 400))}</li>`,
  );
  addAll(
    items,
    describeUnnamed(unnamed).map((line) => `<li>${htmlText(cut(line, 400))}</li>`),
  );
  return `<h2>What could not be read or told</h2><p>It is in no row.</p><ul>${items.join('\n')}</ul>`;
}
