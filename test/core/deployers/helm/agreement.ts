import { unpackChart } from '../../../../packages/adapters/chart-archive.ts';
import { readChart, readLayer } from '../../../../packages/core/deployers/helm/chart.ts';
import type { ValuesLayer } from '../../../../packages/core/deployers/helm/layer.ts';
import {
  type Outcome,
  openRelease,
  type Release,
  type Value,
} from '../../../../packages/core/deployers/helm/release.ts';
import { setLayer } from '../../../../packages/core/deployers/helm/set.ts';
import type { Printed } from './helm-tool.ts';
import type { RandomRelease } from './random-release.ts';

/** What we find, and the charts of which it depends on Helm's version whether they run: `chart:/api/`. */
export type Found = Printed & { readonly doubtful?: ReadonlySet<string> };

/** What our lookups say of a release, in the form in which the templates print it. */
export async function lookUp(drawn: RandomRelease, helm: 3 | 4): Promise<Found> {
  const read = readChart({ directory: 'root', files: await unpackAll(drawn) });
  if (!read.ok) return read;
  const release = openRelease(read.chart, layersOf(drawn));
  const root = at(release, [], helm);
  if (root.kind === 'unknown') return { ok: false, reason: root.reason };
  const placeOf = (path: readonly string[]) => `chart:${path.map((name) => `/${name}`).join('')}/`;
  const running = release.charts.filter(({ state }) => state === 'on');
  const charts = running.map(({ path, chart }) => `${placeOf(path)} ${JSON.stringify(chart.appVersion?.text ?? '')}`);
  const unknown = release.charts.filter(({ state }) => state === 'unknown');
  const doubtful = new Set(unknown.map(({ path }) => placeOf(path)));
  return { ok: true, lines: [...charts, ...walk(release, [], '', helm)].sort(), doubtful };
}

async function unpackAll({ files, archives = {} }: RandomRelease): Promise<ReadonlyMap<string, string>> {
  const all = new Map(Object.entries(files));
  for (const [path, bytes] of Object.entries(archives)) {
    for (const [below, text] of (await unpackChart(bytes)) ?? []) all.set(`${path}/${below}`, text);
  }
  return all;
}

function layersOf({ layers, sets }: RandomRelease): readonly ValuesLayer[] {
  const files = layers.map((text, index) => readLayer(`${index}.yaml`, text));
  const source = { text: '', offsets: null };
  const of = (flag: string) => sets.filter((set) => set.flag === flag).map(({ text }) => text);
  const expressions = (['set', 'set-string'] as const).flatMap((kind) =>
    of(`--${kind}`).map((text) => ({ text, kind, node: null, key: null })),
  );
  return expressions.length === 0 ? files : [...files, setLayer('flags', source, expressions)];
}

function* walk(release: Release, path: readonly string[], printed: string, helm: 3 | 4): Generator<string> {
  const value = at(release, path, helm);
  if (value.kind === 'scalar') yield `${printed} ${kinds[value.type]} ${JSON.stringify(value.text)}`;
  if (value.kind === 'list') yield `${printed} slice`;
  if (value.kind === 'unknown') yield `${printed} unknown ${value.reason}`;
  if (value.kind !== 'map') return;
  for (const key of value.keys) yield* walk(release, [...path, key], `${printed}/${key}`, helm);
}

const kinds = { string: 'string', number: 'float64', boolean: 'bool' };

function at(release: Release, path: readonly string[], helm: 3 | 4): Value {
  const outcome: Outcome = release.at(path);
  if (outcome.kind !== 'either') return outcome;
  const chosen = outcome.results.find(({ when }) => when.startsWith(`Helm ${helm}`)) ?? outcome.results[0];
  return chosen?.value ?? { kind: 'absent' };
}
