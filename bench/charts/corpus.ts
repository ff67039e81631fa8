import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { type Chart, type Dependency, readChart } from '../../packages/core/deployers/helm/chart.ts';
import { isInRange } from '../../packages/core/deployers/helm/version-range.ts';
import { groupBy } from '../../packages/core/text/collate.ts';

/** A chart's directory, and the directory on the command line that it was found below. */
export interface Found {
  readonly directory: string;
  readonly collection: string;
  /** As Chart.yaml has it. */
  readonly version: string;
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
  const named = roots.map((root) => {
    const { name, version } = parse(readFileSync(join(root.directory, 'Chart.yaml'), 'utf8'));
    return { ...root, name: String(name), version: String(version) };
  });
  return {
    charts: named.sort((one, other) => (one.directory < other.directory ? -1 : 1)),
    byName: groupBy(named, ({ name }) => name),
  };
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

/** Copies a chart to `target` and vendors what it declares, from the corpus; the names that are not there in a version that it takes. */
export function stage(directory: string, target: string, corpus: Corpus, depth = 0): readonly string[] {
  cpSync(directory, target, { recursive: true, dereference: true });
  const read = readChart({ directory: '', files: readDirectory(target) });
  if (!read.ok || depth > 3) return read.ok ? [] : [read.reason];
  return missingOf(read.chart).flatMap(({ name, version }) => {
    const found = corpus.byName.get(name)?.find((each) => isInRange(each.version, version));
    if (found === undefined || existsSync(join(target, 'charts', name))) return [name];
    return stage(found.directory, join(target, 'charts', name), corpus, depth + 1);
  });
}

function missingOf({ dependencies, charts }: Chart): readonly Dependency[] {
  const there = new Set(charts.map(({ name }) => name));
  const missing = (dependencies ?? []).filter(({ name }) => !there.has(name));
  return [...new Map(missing.map((dependency) => [dependency.name, dependency])).values()];
}
