import type { ImageBlock } from '../../deployers/helm/blocks.ts';
import { branchesOf } from '../../deployers/helm/branches.ts';
import type { Origin, ValuesLayer } from '../../deployers/helm/layer.ts';
import { entryAt } from '../../deployers/helm/read-layer.ts';
import type { Release } from '../../deployers/helm/release.ts';
import type { Step } from '../../deployers/helm/view.ts';
import { onePerKey } from '../../text/collate.ts';
import { type MapNode, type Node, resolve, scalarText } from '../../yaml/node.ts';
import type { Unit } from '../units/unit.ts';
import type { Claim, PlaceIndex } from './places.ts';

/** What a layer says of a block, whether or not it wins. */
export interface Spoken {
  readonly claim: Claim;
  /** The key of the block. */
  readonly key: string;
  readonly origin: Origin;
  /** Of the unit's layers, from 1; 0 is the chart's own and those of its subcharts. */
  readonly layer: number;
}

/** All places at which the layers of a unit say something of a block, the highest layer first. */
export function listClaims(
  { unit, release, places }: { readonly unit: Unit; readonly release: Release; readonly places: PlaceIndex },
  { path, parts }: ImageBlock,
): readonly Spoken[] {
  const keys = parts.map(({ key }) => key);
  const own = unit.chart?.values?.file;
  const spoken = release.layers.flatMap(({ layer, path: root }) => {
    // The chart's own values stay its own where a deployer names them.
    const index = layer.file === own ? 0 : unit.layers.findIndex(({ values }) => values === layer) + 1;
    return claimsIn(layer, root, path, keys, places).map((said) => ({ ...said, layer: index }));
  });
  return spoken.reverse();
}

function claimsIn(
  layer: ValuesLayer,
  root: readonly string[],
  path: readonly Step[],
  keys: readonly string[],
  places: PlaceIndex,
): readonly Omit<Spoken, 'layer'>[] {
  if (layer.unknown !== undefined || !root.every((step, index) => path[index] === step)) return [];
  if (layer.assignments !== undefined) {
    return layer.assignments
      .filter((each) => isAt(each.path, path, keys))
      .flatMap((each) => claimAt(String(each.path.at(-1)), { layer, node: each.node, key: each.key }, places));
  }
  const branches = branchesOf(layer);
  const roots = branches === null ? [layer.root] : [branches.last.root, branches.first.root];
  const entries = keys.flatMap((name) =>
    roots.flatMap((each) => {
      const map = descend(each, path.slice(root.length));
      return (map === null ? undefined : entryAt(map, name)) ?? [];
    }),
  );
  return onePerKey(entries, ({ key }) => `${key.start}`).flatMap(({ key, value }) =>
    claimAt(scalarText(key), { layer, node: value, key }, places),
  );
}

function claimAt(key: string, origin: Origin, places: PlaceIndex): readonly Omit<Spoken, 'layer'>[] {
  const claim = places.find(origin);
  return claim === null ? [] : [{ claim, key, origin }];
}

function isAt(path: readonly Step[], block: readonly Step[], keys: readonly string[]): boolean {
  const last = path.at(-1);
  if (path.length !== block.length + 1 || typeof last !== 'string' || !keys.includes(last)) return false;
  return block.every((step, index) => path[index] === step);
}

function descend(root: Node | null, path: readonly Step[]): MapNode | null {
  let node = resolve(root);
  for (const step of path) {
    if (node?.kind === 'map' && typeof step === 'string') node = resolve(entryAt(node, step)?.value);
    else if (node?.kind === 'sequence' && typeof step === 'number') node = resolve(node.items[step]);
    else return null;
  }
  return node?.kind === 'map' ? node : null;
}
