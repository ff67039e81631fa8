import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import pLimit from 'p-limit';
import { isListedPlace } from '../core/policy/chart-places.ts';
import type { Policy } from '../core/policy/policy.ts';
import type { Charts, PulledChart, RemoteChart } from '../core/ports.ts';
import { pulledDirectory } from '../core/repository/pulled-charts.ts';
import { UserError } from '../core/text/errors.ts';
import { readArchive, textsOf } from './charts/archive.ts';
import { type Archive, findCached, putIntoCache } from './charts/cache.ts';
import { pullChart } from './charts/pull.ts';
import { findTools } from './renderer/tools.ts';
import { findTop } from './top.ts';

/** Fetched charts, and the archives of them on the disk. */
export interface ChartStore extends Charts {
  /** The archive of what stands for a chart's directory; null where it was not fetched here. */
  readonly archive: (directory: string) => Archive | null;
  /** Removes what is not in the cache. */
  readonly close: () => void;
}

/** So many charts of one run are fetched. */
const mostCharts = 1000;
/** So many are fetched at once. */
const parallel = 4;
const timeout = 120_000;

/**
 * Charts from the places that the policy lists, kept in the directory `cache`; in a directory for this run alone where that is
 * null. Null where the policy lists no place. UserError for a cache in the repository of `root`: a change could bring it along.
 */
export function openCharts(
  { pullCharts, registries }: Pick<Policy, 'pullCharts' | 'registries'>,
  cache: string | null,
  root: string,
): ChartStore | null {
  if (cache !== null) requireOutside(cache, findTop(root) ?? realpathSync(root));
  if (pullCharts.length === 0) return null;
  const own = openOwnDirectory();
  const directory = () => (cache === null ? join(own.path(), 'charts') : resolve(cache));
  const { helm } = findTools();
  const plain = new Set(registries.filter(({ plainHttp }) => plainHttp).map(({ host }) => host));
  let made = 0;
  const puller = {
    ...{ helm, places: pullCharts, timeout },
    isPlain: (host: string) => plain.has(host),
    makeDirectory: () => {
      // Beside the cache: an archive is put into it by a rename.
      const path = join(directory(), `.fetch-${process.pid}-${made++}`);
      rmSync(path, { recursive: true, force: true });
      mkdirSync(path, { recursive: true });
      own.also(path);
      return path;
    },
  };
  const known = new Map<string, Promise<PulledChart>>();
  const archives = new Map<string, Archive>();
  const limit = pLimit(parallel);
  const fetch = async (chart: RemoteChart): Promise<PulledChart> => {
    const cached = findCached(directory(), chart);
    const pulled = cached === null ? await pullChart(puller, chart) : { ok: true as const, archive: cached };
    if (!pulled.ok) return unavailable(chart, pulled.reason);
    const archive = cached ?? putIntoCache(directory(), chart, pulled.archive);
    return openArchive(chart, archive, archives);
  };
  return {
    pull: (chart) => {
      if (!isListedPlace(pullCharts, chart.url))
        return Promise.resolve(refused(`its chart is of ${shown(chart.url)}, which pullCharts does not list`));
      const key = JSON.stringify([chart.url, chart.version, chart.digest]);
      const asked = known.get(key);
      if (asked !== undefined) return asked;
      if (known.size >= mostCharts) return Promise.resolve(refused(`more than ${mostCharts} charts would be fetched`));
      const answer = limit(() => fetch(chart));
      known.set(key, answer);
      return answer;
    },
    archive: (path) => archives.get(path) ?? null,
    close: own.remove,
  };
}

/** What the tree itself brings must not be taken for fetched. */
function requireOutside(cache: string, top: string): void {
  let there = resolve(cache);
  while (!existsSync(there)) there = dirname(there);
  const inside = relative(top, realpathSync(there));
  if (isAbsolute(inside) || inside.split(sep)[0] === '..') return;
  throw new UserError(
    `The chart cache ${JSON.stringify(cache)} is inside of the repository, where a change could put charts of its own: name a directory outside (--chart-cache, input chart-cache), such as one below the runner's temporary directory.`,
  );
}

/** Reads what was fetched: it must be the chart of that name and version. */
async function openArchive(chart: RemoteChart, archive: Archive, archives: Map<string, Archive>): Promise<PulledChart> {
  try {
    const packed = await readArchive(archive.bytes);
    const { name } = packed;
    if (name !== chart.name) return unavailable(chart, `it is the chart ${JSON.stringify(name)}`);
    const directory = pulledDirectory(name, chart.version ?? chart.digest?.slice(7, 19) ?? '', archive.sum);
    archives.set(directory, archive);
    return { ok: true, directory, files: textsOf(packed) };
  } catch (error) {
    return unavailable(chart, `it cannot be unpacked: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function refused(reason: string): PulledChart {
  return { ok: false, kind: 'refused', reason };
}

function unavailable({ url, name, version, digest }: RemoteChart, reason: string): PulledChart {
  const of = url.endsWith(`/${name}`) ? url : `${name} of ${url}`;
  return {
    ok: false,
    kind: 'unavailable',
    reason: `its chart ${of}, ${version ?? digest}, could not be fetched: ${reason}`,
  };
}

/** An address that is not listed may hold a password. */
function shown(url: string): string {
  return url
    .replace(/\/\/[^/]*@/, '//…@')
    .replace(/[?#].*$/s, '')
    .slice(0, 200);
}

/** A directory for this run, made when it is first needed, and others to remove along with it: at the end of the process at the latest. */
function openOwnDirectory() {
  let made: string | null = null;
  const others: string[] = [];
  const remove = (): void => {
    for (const path of [...others.splice(0), ...(made === null ? [] : [made])])
      rmSync(path, { recursive: true, force: true });
    made = null;
    process.removeListener('exit', remove);
  };
  const removeAtExit = () => {
    if (!process.listeners('exit').includes(remove)) process.once('exit', remove);
  };
  return {
    path: () => {
      removeAtExit();
      made ??= realpathSync(mkdtempSync(join(process.env['RUNNER_TEMP'] || tmpdir(), 'image-policy-charts-')));
      return made;
    },
    also: (path: string) => {
      removeAtExit();
      others.push(path);
    },
    remove,
  };
}
