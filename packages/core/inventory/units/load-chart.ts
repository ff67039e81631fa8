import { type Chart, type ReadChart, readChart } from '../../deployers/helm/chart.ts';
import { type Evidence, openEvidence } from '../../deployers/helm/evidence/evidence.ts';
import { parseTemplate } from '../../go-template/parse.ts';
import type { FileText, Workspace } from '../../ports.ts';
import { onceEach } from '../../text/once.ts';
import { findLocal, isTaken } from './local-charts.ts';
import { withPacked } from './packed-charts.ts';
import type { Shelf } from './shelf.ts';
import type { ChartReads, Files } from './unit.ts';

/** A chart of the tree, or why it cannot be read. */
export interface ChartRead {
  readonly chart: Chart | null;
  readonly wrong: string | null;
  /** What its templates do with values; absent where they were not asked for, or not all of them can be read: `blind` says why. */
  readonly reads?: ChartReads;
  readonly blind?: string;
}

export interface ChartLoader {
  /** What decides of its values alone, or all that Helm would load. */
  readonly load: (directory: string, whole: boolean) => Promise<ChartRead>;
}

/** Reads charts, each once; templates that many charts have are parsed once. */
export function openCharts(workspace: Workspace, files: Files, shelf: Shelf): ChartLoader {
  const charts = new Map<string, Promise<ChartRead>>();
  const parse = onceEach(parseTemplate);
  const loadOwn = (directory: string, whole: boolean): Promise<ChartRead> =>
    whole ? loadWhole(workspace, directory, parse, shelf) : loadValues(workspace, files, directory, shelf);
  return {
    load: (directory, whole) => {
      const key = JSON.stringify([directory, whole]);
      const known =
        charts.get(key) ?? loadOwn(directory, whole).then((read) => addLocal(read, whole, loadOwn, parse, shelf));
      charts.set(key, known);
      return known;
    },
  };
}

/** With the charts that it takes from other directories of the tree, as if they were in its `charts/`. */
async function addLocal(
  read: ChartRead,
  whole: boolean,
  load: ChartLoader['load'],
  parse: typeof parseTemplate,
  shelf: Shelf,
): Promise<ChartRead> {
  const { chart } = read;
  const asked = chart === null ? [] : findLocal(chart);
  if (chart === null || asked.length === 0) return read;
  const found = new Map<string, ChartRead & { readonly chart: Chart }>();
  for (const local of asked) {
    const other = await load(local.directory, whole);
    if (other.chart !== null && isTaken(local, other.chart))
      found.set(other.chart.name, { ...other, chart: other.chart });
  }
  const locals = [...found.values()];
  return shelf.share(`local charts ${whole} ${chart.directory}`, [read, ...locals], () => {
    const all = { ...chart, charts: [...chart.charts, ...locals.map((local) => local.chart)] };
    const isWhole = read.reads !== undefined && locals.every(({ reads }) => reads !== undefined);
    const blind = [read, ...locals].find((each) => each.blind !== undefined)?.blind;
    return {
      ...{ chart: all, wrong: null },
      ...(isWhole && { reads: openReads(all, parse) }),
      ...(blind !== undefined && { blind }),
    };
  });
}

/** What decides of a chart's values. */
async function loadValues(workspace: Workspace, files: Files, directory: string, shelf: Shelf): Promise<ChartRead> {
  const names = files.below(directory).filter((file) => /(?:^|\/)(?:Chart|requirements|values)\.yaml$/.test(file));
  const start = directory === '' ? 0 : directory.length + 1;
  const texts = new Map<string, string>();
  for (const file of names) {
    const inside = file.slice(start);
    if (!/^(?:charts\/[^/]+\/)*[^/]+$/.test(inside)) continue;
    const content = await workspace.read(file);
    if (content.ok) texts.set(inside, content.text);
  }
  const { read, files: all } = await withPacked(workspace, directory, texts);
  return shelf.share(`values of ${directory}`, [...all], () => toRead(read));
}

function toRead(found: ReadChart): ChartRead {
  return found.ok ? { chart: found.chart, wrong: null } : { chart: null, wrong: found.reason };
}

async function loadWhole(
  workspace: Workspace,
  directory: string,
  parse: typeof parseTemplate,
  shelf: Shelf,
): Promise<ChartRead> {
  const below = await workspace.below(directory);
  if (!below.ok) return { chart: null, wrong: `${directory}: ${below.reason}` };
  return shelf.share(`chart ${directory}`, [...below.files], () => readWhole(directory, below.files, parse));
}

function readWhole(directory: string, files: ReadonlyMap<string, FileText>, parse: typeof parseTemplate): ChartRead {
  const texts = new Map([...files].flatMap(([path, content]) => (content.ok ? [[path, content.text]] : [])));
  const read = toRead(readChart({ directory, files: texts }));
  const { chart } = read;
  if (chart === null) return read;
  const missed = [...files].find(([path, content]) => isMissed(path, content));
  if (missed !== undefined) return { ...read, blind: `${missed[0]} cannot be read` };
  const archive = [...files.keys()].find((path) => isUnknownArchive(path, chart));
  if (archive !== undefined) return { ...read, blind: `${archive} is packed, and nothing declares it` };
  return { ...read, reads: openReads(chart, parse) };
}

/** Its templates are run once, when they are asked for. */
function openReads(chart: Chart, parse: typeof parseTemplate): ChartReads {
  let evidence: Evidence | null = null;
  const open = () => {
    evidence ??= openEvidence(chart, parse);
    return evidence;
  };
  return { chart, evidence: open, problem: () => evidence?.run.problem ?? null };
}

/** A file that cannot be read, and that a template could: anything but pictures and archives. */
function isMissed(path: string, content: FileText): boolean {
  return !content.ok && !/\.(?:tgz|gz|zip|jar|png|jpe?g|gif|ico|webp|woff2?|ttf|pdf)$/i.test(path);
}

/** A packed chart that nothing declares: Helm loads it all the same, and nobody here knows what it holds. */
function isUnknownArchive(path: string, { dependencies, charts }: Chart): boolean {
  const [, name] = /(?:^|\/)charts\/([^/]+)\.tgz$/.exec(path) ?? [];
  if (name === undefined) return false;
  const isNested = path.split('/').length > 2;
  const isDeclared = dependencies?.some(
    (each) => name.startsWith(`${each.name}-`) && !charts.some((chart) => chart.name === each.name),
  );
  return isNested || isDeclared !== true;
}
