import type { LayerSource } from '../../deployers/release-source.ts';
import { fillLayer, matchLayer, placeholdersOf, splitLayer } from '../../policy/layers.ts';
import { placeAt } from '../../policy/layout.ts';
import type { Policy } from '../../policy/policy.ts';
import { baseOf, inDirectory, parentOf } from '../../text/file-path.ts';
import type { Files, UnitSource } from './unit.ts';

/** What the policy's `layers` say: a unit for each way in which the files of a chain fill its placeholders. */
export interface Layered {
  readonly units: readonly UnitSource[];
  readonly notices: readonly string[];
}

export function findLayered(policy: Policy, files: Files): Layered {
  const chains = policy.layers.map((chain) => ({ chain, units: unitsOf(chain, policy, files) }));
  const units = chains.flatMap((each) => each.units);
  const empty = chains
    .filter((each) => each.units.length === 0)
    .map(({ chain }) => `layers: no file of this tree fits the chain ${chain.join(' < ')}, so it says nothing.`);
  return { units, notices: [...empty, ...describeCircles(units)] };
}

/** Files that lie over each other, by two chains. */
function describeCircles(units: readonly UnitSource[]): readonly string[] {
  const above = new Map<string, Set<string>>();
  const found = new Set<string>();
  for (const { layers } of units) {
    const names = layers.flatMap((layer) => (layer.kind === 'file' ? [`${layer.file}#${layer.path}`] : []));
    for (const [index, name] of names.entries()) {
      const known = above.get(name) ?? new Set();
      above.set(name, known);
      for (const other of names.slice(index + 1)) {
        known.add(other);
        if (above.get(other)?.has(name)) found.add([name, other].sort().join(' and '));
      }
    }
  }
  return [...found].map((pair) => `layers: ${pair.replaceAll(/#(?= |$)/g, '')} lie over each other, by two chains.`);
}

/** A name for each placeholder; `env` is the directory of an environment. */
type Binding = ReadonlyMap<string, string>;

function unitsOf(chain: readonly string[], policy: Policy, files: Files): readonly UnitSource[] {
  const names = new Set(chain.flatMap((layer) => [...placeholdersOf(layer)]));
  const bindings = new Map<string, Binding>();
  for (const layer of chain) {
    for (const partial of bindingsOf(layer, files)) {
      for (const binding of complete(partial, names, policy)) {
        bindings.set(JSON.stringify([...binding].sort()), binding);
      }
    }
  }
  const places = placeAt(policy);
  return [...bindings.values()].flatMap((binding) => {
    const filled = chain.map((layer) => splitLayer(fillLayer(layer, binding)));
    const present = filled.filter(({ file }) => files.has(file));
    const top = present.at(-1);
    if (top === undefined) return [];
    const named = policy.environments.find(({ directory }) => directory === binding.get('env'))?.name ?? null;
    const environment = named ?? places(top.file, top.path ?? '').environment;
    const withoutEnvironment = new Map([...binding].filter(([name]) => name !== 'env'));
    const id = chain.map((layer) => fillLayer(layer, withoutEnvironment)).at(-1) ?? '';
    return [{ id, name: top.file, environment, elsewhere: null, ...toLayers(present, files) }];
  });
}

/** The bindings of one layer's files. */
function bindingsOf(layer: string, files: Files): readonly Binding[] {
  const match = matchLayer(layer);
  return files.paths.map(match).filter((binding) => binding !== null);
}

/** A binding that names all placeholders; one that lacks the environment alone goes for every environment. */
function complete(partial: Binding, names: ReadonlySet<string>, { environments }: Policy): readonly Binding[] {
  const known = environments.map(({ directory }) => directory);
  const lacking = [...names].filter((name) => !partial.has(name));
  if (lacking.length === 0) return !names.has('env') || known.includes(partial.get('env') ?? '') ? [partial] : [];
  if (lacking.length > 1 || lacking[0] !== 'env') return [];
  return known.map((directory) => new Map([...partial, ['env', directory]]));
}

/** The first layer may be the values of a chart. */
function toLayers(
  present: readonly { readonly file: string; readonly path: string | null }[],
  files: Files,
): Pick<UnitSource, 'chart' | 'layers'> {
  const [first, ...rest] = present.map(({ file, path }): LayerSource & { kind: 'file' } => ({
    kind: 'file',
    file,
    path: path ?? '',
  }));
  const directory = first === undefined ? '' : parentOf(first.file);
  const isChart =
    first?.path === '' && baseOf(first.file) === 'values.yaml' && files.has(inDirectory(directory, 'Chart.yaml'));
  if (isChart) return { chart: directory, layers: rest };
  return { chart: null, layers: first === undefined ? rest : [first, ...rest] };
}
