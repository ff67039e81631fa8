import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Chart, readChart } from '../../packages/core/deployers/helm/chart.ts';

/** A chart's directory, and the directory on the command line that it was found below. */
export interface Found {
  readonly directory: string;
  readonly collection: string;
}

export interface Corpus {
  readonly charts: readonly Found[];
  /** By the name in Chart.yaml. */
  readonly byName: ReadonlyMap<string, readonly Found[]>;
}

/** Every chart below the directories but those that another vendors. */
export function findCharts(directories: readonly string[]): Corpus {
  const charts = directories.flatMap((collection) =>
    readdirSync(collection, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith(`${sep}Chart.yaml`) || path === 'Chart.yaml')
      .map((path) => ({ directory: join(collection, path.slice(0, -'Chart.yaml'.length)), collection })),
  );
  const roots = charts.filter(({ directory }) => !charts.some((other) => isVendored(directory, other.directory)));
  const byName = new Map<string, Found[]>();
  for (const found of roots) {
    const name = /^name:\s*["']?([\w.-]+)/m.exec(readFileSync(join(found.directory, 'Chart.yaml'), 'utf8'))?.[1] ?? '';
    byName.set(name, [...(byName.get(name) ?? []), found]);
  }
  return { charts: roots.sort((one, other) => (one.directory < other.directory ? -1 : 1)), byName };
}

function isVendored(directory: string, other: string): boolean {
  return relative(other, directory).startsWith(`charts${sep}`);
}

/** The texts of a chart's directory, by their paths in it. */
export function readDirectory(directory: string): ReadonlyMap<string, string> {
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(directory, path), { throwIfNoEntry: false })?.isFile() === true);
  return new Map(
    files.map((path) => [path.split(sep).join('/'), readFileSync(join(directory, path), 'utf8')] as const),
  );
}

/** Copies a chart to `target` and vendors what it declares, from the corpus; the names that are not there. */
export function stage(directory: string, target: string, corpus: Corpus, depth = 0): readonly string[] {
  cpSync(directory, target, { recursive: true, dereference: true });
  const read = readChart({ directory: '', files: readDirectory(target) });
  if (!read.ok || depth > 3) return read.ok ? [] : [read.reason];
  return missingOf(read.chart).flatMap((name) => {
    const [found] = corpus.byName.get(name) ?? [];
    if (found === undefined || existsSync(join(target, 'charts', name))) return [name];
    return stage(found.directory, join(target, 'charts', name), corpus, depth + 1);
  });
}

function missingOf({ dependencies, charts }: Chart): readonly string[] {
  const there = new Set(charts.map(({ name }) => name));
  return [...new Set((dependencies ?? []).map(({ name }) => name))].filter((name) => !there.has(name));
}
