import { parentOf } from '../../text/file-path.ts';
import type { Result } from '../../text/result.ts';
import { compose } from '../../yaml/compose.ts';
import { type ReadText, readDocument } from '../../yaml/document.ts';
import { splitDocuments } from '../../yaml/documents.ts';
import { type Node, resolve } from '../../yaml/node.ts';
import { isMap, listAt, type Plain, type PlainMap, textAt, textsAt, toPlain } from '../../yaml/plain.ts';
import { isIgnored } from './helmignore.ts';
import type { Origin, ValuesLayer } from './layer.ts';
import { entryAt } from './read-layer.ts';
import { printField } from './scalar.ts';

/** What a chart's directory holds: path below it -> text. An archive in `charts/` stands there unpacked, `charts/x.tgz/Chart.yaml`. */
export interface ChartFiles {
  /** In the tree. */
  readonly directory: string;
  readonly files: ReadonlyMap<string, string>;
}

/** A chart as far as it decides which images run. */
export interface Chart {
  readonly name: string;
  readonly version: string;
  /** What `.Chart.AppVersion` prints; null where the chart has none. */
  readonly appVersion: { readonly text: string; readonly origin: Origin } | null;
  /** A library is included and renders nothing. */
  readonly library: boolean;
  /** The chart's own values; null where it has none. */
  readonly values: ValuesLayer | null;
  /** What Chart.yaml (or requirements.yaml) declares; null where it declares nothing at all. */
  readonly dependencies: readonly Dependency[] | null;
  /** The charts in `charts/`. */
  readonly charts: readonly Chart[];
  /** `templates/…` -> text. */
  readonly templates: ReadonlyMap<string, string>;
  /** What `.Files` reaches. */
  readonly files: ReadonlyMap<string, string>;
  readonly directory: string;
  /** Why nothing of it can be told: it is elsewhere. Its values and templates are unknown. */
  readonly elsewhere?: string;
}

export interface Dependency {
  readonly name: string;
  readonly alias: string | null;
  readonly version: string;
  /** Where it is fetched from, as it is written; empty for none. */
  readonly repository: string;
  readonly condition: string;
  readonly tags: readonly string[];
  /** `child` is a path in the subchart's values, `parent` one in the parent's; `.` is all of them. */
  readonly imports: readonly { readonly child: string; readonly parent: string }[];
}

export type ReadChart = Result<{ readonly chart: Chart }>;

/** Nested deeper than any real chart. */
const maxDepth = 12;

/** Reads a chart's directory as Helm loads it (`loader.LoadFiles`); the reason where Helm would refuse it. */
export function readChart({ directory, files }: ChartFiles, depth = 0): ReadChart {
  const kept = depth === 0 ? withoutIgnored(files) : files;
  const text = kept.get('Chart.yaml');
  if (text === undefined) return { ok: false, reason: `${directory}: Chart.yaml is missing` };
  if (depth > maxDepth) return { ok: false, reason: `${directory}: charts are nested deeper than ${maxDepth} levels` };
  const file = (name: string) => (directory === '' ? name : `${directory}/${name}`);
  const metadata = readLayer(file('Chart.yaml'), text);
  const plain = toPlain(metadata.root);
  const name = textAt(plain, 'name');
  if (metadata.unknown !== undefined || name === null)
    return { ok: false, reason: `${file('Chart.yaml')}: ${metadata.unknown ?? 'it has no name'}` };
  const charts = readSubcharts(directory, kept, depth);
  if (!charts.ok) return charts;
  const values = kept.get('values.yaml');
  const below = (folder: string) => new Map([...kept].filter(([path]) => path.startsWith(folder)));
  const own = [...kept].filter(
    ([path]) => !/^(?:templates|charts)\/|^(?:Chart\.(?:yaml|lock)|values\.yaml)$/.test(path),
  );
  const chart: Chart = {
    name,
    version: textAt(plain, 'version') ?? '',
    appVersion: readAppVersion(metadata),
    library: textAt(plain, 'type')?.toLowerCase() === 'library',
    values: values === undefined ? null : readLayer(file('values.yaml'), values),
    dependencies: readDependencies(plain, kept.get('requirements.yaml')),
    charts: charts.value,
    templates: below('templates/'),
    files: new Map(own),
    directory,
  };
  return { ok: true, chart };
}

/** A chart of which only the name is known: what it holds is `reason` for unknown. */
export function chartElsewhere(name: string, reason: string): Chart {
  const nothing = { version: '', appVersion: null, library: false, values: null, dependencies: null, charts: [] };
  return { name, ...nothing, templates: new Map(), files: new Map(), directory: '', elsewhere: reason };
}

/**
 * A text of values as a layer: its first document, and the further ones that Helm 4 lays over it. `reader`: Helm, to which values are
 * YAML whatever braces they hold, or nobody knows who, who may fill in a template first.
 */
export function readLayer(file: string, text: string, reader: 'helm' | 'any' = 'helm'): ValuesLayer {
  const source = { text, offsets: null };
  const roots: (Node | null)[] = [];
  for (const range of splitDocuments(text, 0, text.length)) {
    const read = readDocument(source, range, false);
    const whole = read.template && reader === 'helm' ? compose(source, range.start, range.end) : null;
    if (whole?.ok === false || read.problem !== null)
      return { file, root: null, source, unknown: `${file} cannot be read as YAML` };
    roots.push(whole === null ? read.root : whole.root);
  }
  return toLayer(file, { source, roots });
}

/** A file of values that was read. */
export function toLayer(file: string, { source, roots }: ReadText): ValuesLayer {
  const [root = null, ...further] = roots;
  return { file, root, source, ...(further.length > 0 && { further }) };
}

function withoutIgnored(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const rules = files.get('.helmignore');
  if (rules === undefined) return files;
  return new Map([...files].filter(([path]) => !isIgnored(path, rules)));
}

function readSubcharts(
  directory: string,
  files: ReadonlyMap<string, string>,
  depth: number,
): Result<{ readonly value: readonly Chart[] }> {
  const groups = new Map<string, Map<string, string>>();
  for (const [path, text] of files) {
    const [, folder, rest] = /^charts\/([^_./][^/]*)\/(.+)$/.exec(path) ?? [];
    if (folder === undefined || rest === undefined) continue;
    groups.set(folder, (groups.get(folder) ?? new Map()).set(rest, text));
  }
  const charts: Chart[] = [];
  for (const [folder, below] of groups) {
    const read = readChart(
      { directory: `${directory === '' ? '' : `${directory}/`}charts/${folder}`, files: below },
      depth + 1,
    );
    if (!read.ok) return read;
    charts.push(read.chart);
  }
  return { ok: true, value: charts };
}

function readAppVersion(layer: ValuesLayer): Chart['appVersion'] {
  const root = resolve(layer.root);
  const entry = root?.kind === 'map' ? entryAt(root, 'appVersion') : undefined;
  const node = resolve(entry?.value);
  if (entry === undefined || node?.kind !== 'scalar') return null;
  const text = printField(node);
  return text === '' ? null : { text, origin: { layer, node, key: entry.key } };
}

function readDependencies(chart: Plain, requirements: string | undefined): readonly Dependency[] | null {
  const other = requirements === undefined ? null : toPlain(readLayer(parentOf(''), requirements).root);
  const holder = isMap(other) && Object.hasOwn(other, 'dependencies') ? other : chart;
  if (!isMap(holder) || !Array.isArray(holder['dependencies'])) return null;
  return listAt(holder, 'dependencies').filter(isMap).map(readDependency);
}

function readDependency(item: PlainMap): Dependency {
  return {
    name: textAt(item, 'name') ?? '',
    alias: textAt(item, 'alias'),
    version: textAt(item, 'version') ?? '',
    repository: textAt(item, 'repository') ?? '',
    condition: textAt(item, 'condition') ?? '',
    tags: textsAt(item, 'tags'),
    imports: listAt(item, 'import-values').flatMap((entry) => {
      if (typeof entry === 'string') return [{ child: `exports.${entry}`, parent: '.' }];
      const [child, parent] = [textAt(entry, 'child'), textAt(entry, 'parent')];
      return child === null || parent === null ? [] : [{ child, parent }];
    }),
  };
}
