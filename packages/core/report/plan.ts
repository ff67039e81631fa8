import type { Version } from '../edit/version.ts';
import type { Change, Plan } from '../plan/change.ts';
import { isRefused } from '../plan/render-verdict.ts';
import type { RequestCount } from '../ports.ts';
import { groupBy } from '../text/collate.ts';
import { count } from '../text/count.ts';
import { logLine, safeJson } from '../text/untrusted.ts';
import { describeLack, lacksOf, staysOf } from './lacks.ts';
import { groupMotions, type Motion } from './motion.ts';
import { type Palette, plain } from './palette.ts';
import { describeMotion, describePlace, describeProof, proofJson } from './proof.ts';
import { alignColumns, alignRows } from './table.ts';
import { shortVersion } from './version.ts';

export interface PlanTextOptions {
  /** Colours, for a terminal; none by default. */
  readonly palette?: Palette;
  /** Nothing is written: said in the last line. */
  readonly dryRun?: boolean;
  /** Columns of the terminal: what is longer is wrapped. Absent: nothing is. */
  readonly width?: number;
  /** List every place that stays, also where many stay for the same reason. */
  readonly verbose?: boolean;
}

/** So many places that stay for one reason are listed; more are counted. */
const mostListed = 5;

/** What `bump`, `promote` or `pin` did, for a terminal: changes by environments, what failed, what stays and why, the counts last. */
export function renderPlanText(plan: Plan, options: PlanTextOptions = {}): string {
  const palette = options.palette ?? plain;
  const blocks = [
    ...[...groupBy(groupMotions(plan.changes), lanesOf)].map(([lanes, motions]) =>
      [palette.bold(logLine(lanes)), ...changeLines(motions, palette, options.width)].join('\n'),
    ),
    reasonBlock('Could not be moved', plan.failures, { ...options, palette, paint: palette.red, verbose: true }),
    differenceBlock(plan, palette, options.width),
    reasonBlock('Not proven by rendering', plan.proof?.unproven ?? [], { ...options, palette, paint: palette.yellow }),
    lackBlock(plan, palette, options.width),
    reasonBlock('Stays as it is', staysOf(plan), { ...options, palette, paint: palette.dim }),
    plan.hint === undefined ? '' : palette.yellow(logLine(plan.hint)),
    isRefused(plan.proof) ? palette.red(logLine(describeProof(plan))) : logLine(describeProof(plan)),
    countLine(plan, options.dryRun ?? false, palette),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** The plan; `requests` only where the registry was asked. */
export function renderPlanJson(plan: Plan): string {
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
  return `${safeJson(document)}\n`;
}

const lackRow = ({ image, file, line, path, lack }: ReturnType<typeof lacksOf>[number]) => ({
  image,
  environment: lack.environment,
  what: lack.what,
  file,
  line: line ?? null,
  path,
});

const requestCount = ({ total, byHost }: RequestCount) => ({ total, byHost });

function lanesOf({ lanes }: Motion): string {
  return lanes.map(({ environment }) => environment ?? 'outside every environment').join(', ');
}

/** One line a place; where several environments get the same, one line for all of its places. */
function changeLines(motions: readonly Motion[], palette: Palette, width: number | undefined): readonly string[] {
  const lines = motions.flatMap(({ lanes, changes }) =>
    lanes.length > 1 ? [changes] : changes.map((change) => [change]),
  );
  const rows = lines.map((changes) => {
    const versions = (pick: (change: Change) => Version): string =>
      [...new Set(changes.map((change) => logLine(shortVersion(pick(change)))))].join(', ');
    return [
      { text: logLine(changes[0]?.image ?? '') },
      { text: `${versions(({ from }) => from)} -> ${versions(({ to }) => to)}`, paint: palette.green },
      { text: changes.map(({ file, line }) => logLine(`${file}:${line}`)).join(', '), paint: palette.dim },
    ];
  });
  return alignRows(rows, room(width)).flatMap((row, at) => [
    ...row.map((line) => `  ${line}`),
    ...[...new Set((lines[at] ?? []).flatMap(({ notes }) => notes))].map(
      (note) => `    ${palette.yellow(logLine(`note: ${note}`))}`,
    ),
  ]);
}

/** Columns that are left beside the indent of a block. */
const room = (width: number | undefined): number | undefined => (width === undefined ? undefined : width - 2);

interface Reasoned {
  readonly image: string;
  readonly file: string;
  readonly line?: number;
  readonly reason: string;
}

interface ReasonStyle extends PlanTextOptions {
  readonly palette: Palette;
  readonly paint: (text: string) => string;
}

/** Image, place and reason in rows; a reason that many share is one line with their number. */
function reasonBlock(title: string, items: readonly Reasoned[], style: ReasonStyle): string {
  if (items.length === 0) return '';
  const { palette, paint, verbose = false, width } = style;
  const byReason = groupBy(items, ({ reason }) => reason);
  const isFolded = ({ reason }: Reasoned) => !verbose && (byReason.get(reason)?.length ?? 0) > mostListed;
  const rows = items
    .filter((item) => !isFolded(item))
    .map(({ image, file, line, reason }) => [
      { text: logLine(image) },
      { text: logLine(line === undefined ? file : `${file}:${line}`), paint: palette.dim },
      { text: logLine(reason), paint },
    ]);
  const folded = [...byReason.values()]
    .filter(([first]) => first !== undefined && isFolded(first))
    .map((all) => [{ text: `${all.length} places` }, { text: logLine(all[0]?.reason ?? ''), paint }]);
  const lines = [
    ...alignColumns(rows, room(width)),
    ...alignColumns(folded, room(width)),
    ...(folded.length > 0 ? [palette.dim('--verbose lists them.')] : []),
  ];
  return [palette.bold(title), ...lines.map((line) => `  ${line}`)].join('\n');
}

/** What one environment has and the other does not. */
function lackBlock(plan: Plan, palette: Palette, width: number | undefined): string {
  const lacks = lacksOf(plan);
  if (lacks.length === 0) return '';
  const rows = lacks.map(({ image, file, line, lack }) => [
    { text: logLine(image) },
    { text: logLine(line === undefined ? file : `${file}:${line}`), paint: palette.dim },
    { text: logLine(describeLack(lack)), paint: palette.yellow },
  ]);
  const lines = alignColumns(rows, room(width));
  return [palette.bold('In one environment only'), ...lines.map((line) => `  ${line}`)].join('\n');
}

/** Where what is rendered is not what was planned. */
function differenceBlock({ proof }: Plan, palette: Palette, width: number | undefined): string {
  if (proof === undefined || !isRefused(proof)) return '';
  const rows = proof.differences.map((each) => [
    { text: logLine(describePlace(each)) },
    { text: logLine(describeMotion(each)), paint: palette.red },
    { text: logLine(each.reason), paint: palette.red },
  ]);
  const lines = alignColumns(rows, room(width));
  return [palette.bold('Rendered otherwise than planned'), ...lines.map((line) => `  ${line}`)].join('\n');
}

function countLine({ changes, skipped, failures, requests }: Plan, dryRun: boolean, palette: Palette): string {
  const asked = requests ? ` (${count(requests.total, 'registry request')})` : '';
  const wrote = dryRun && changes.length > 0 ? '; a dry run: nothing was written' : '';
  const paint = failures.length > 0 ? palette.red : palette.green;
  const counts = `${count(changes.length, 'change')}, ${skipped.length} skipped, ${count(failures.length, 'failure')}`;
  return paint(counts) + asked + wrote;
}
