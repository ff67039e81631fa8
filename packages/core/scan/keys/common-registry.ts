import { joinRegistry } from '../../image/written.ts';
import { onceOf } from '../../text/once.ts';
import { type MapNode, type Node, resolve, textOf } from '../../yaml/node.ts';
import { splitPath } from '../../yaml/path.ts';
import { charts, sharedRegistry } from '../catalogue/conventions/parts.ts';
import { anyOf } from './key-name.ts';

/** The registry that many blocks of values share. */
export type CommonRegistry =
  | { readonly kind: 'none' }
  /** `always`: charts put it in place of the one that is written beside the repository, too. */
  | { readonly kind: 'one'; readonly registry: string; readonly always: boolean }
  /** Several keys say several hosts, and only a chart could tell which counts. */
  | { readonly kind: 'several' };

/** What the keys of one map say of the registry of all blocks in it. */
export interface SaidRegistries {
  /** `imageRegistry` of `global`. */
  readonly first: string | undefined;
  readonly others: readonly string[];
}

/**
 * Chooses among what the maps around a block say, the outermost first: `global.imageRegistry` before all others; another key of
 * `global` or of a map around it (`images.registry`, the root's `imageRegistry`) where they agree.
 */
export function chooseRegistry(said: readonly SaidRegistries[]): CommonRegistry {
  const first = said.findLast(({ first }) => first !== undefined)?.first;
  if (first !== undefined) return { kind: 'one', registry: first, always: true };
  const [registry, ...others] = new Set(said.flatMap((map) => map.others));
  if (registry === undefined) return { kind: 'none' };
  return others.length > 0 ? { kind: 'several' } : { kind: 'one', registry, always: false };
}

/** Whether a key of a map says the registry of what is in it: `registry`, `systemDefaultRegistry`; not of schemas or packages. */
export function isRegistryKey(key: string): boolean {
  return /registry/i.test(key) && registryKey.test(key.replaceAll('-', '_'));
}

const { before, of, after } = sharedRegistry;
const registryKey = new RegExp(
  `^(?:${anyOf(before)}_?)*(?:${anyOf(of)}_?)?${anyOf(sharedRegistry.keys)}(?:_?${anyOf(after)})?$`,
  'i',
);

/** A registry with the namespace that the map says beside it. `textOf`: what the map says at a key. */
export function withNamespace(key: string, registry: string, textOf: (key: string) => string | undefined): string {
  const namespace = key === certManager.registry ? textOf(certManager.namespace) : undefined;
  return namespace ? joinRegistry(registry, namespace) : registry;
}

const { certManager } = charts;

/** Whether a text may be the host of a registry, with a path behind it. */
export function isRegistryHost(text: string): boolean {
  return /^(?:localhost|[^/\s{}$]*[.:][^/\s{}$]*)(?:\/[^\s{}$]*)?$/.test(text) && !text.includes('://');
}

/** The maps below `global` that charts keep a registry in. */
export const globalMaps: readonly (readonly string[])[] = sharedRegistry.maps;

/** The registry that a document says once for the block at a path, and for others. */
export function findCommonRegistry(root: Node | null, path: string): CommonRegistry {
  return chooseRegistry(mapsAround(root, path).map(readMap));
}

/** Whether a document says a namespace for the images of blocks with a `name`, the one at a path among them. */
export function isInNamespace(root: Node | null, path: string): boolean {
  return mapsAround(root, path).some((map) => textOf(map, certManager.namespace));
}

/** The maps on the way to a path, the outermost first. */
function mapsAround(root: Node | null, path: string): readonly MapNode[] {
  const maps: MapNode[] = [];
  let node = resolve(root);
  for (const { key } of splitPath(path) ?? []) {
    if (node?.kind === 'map') {
      maps.push(node);
      node = enter(node, key.slice(1));
    } else node = node?.kind === 'sequence' ? resolve(node.items[Number(key.slice(1, -1))]) : null;
  }
  return maps;
}

/** Each map once, however many blocks are in it. */
const readMap = onceOf(readSaid);

function readSaid(map: MapNode): SaidRegistries {
  const [globalKey, firstKey] = sharedRegistry.first;
  const global = enter(map, globalKey);
  const first = global?.kind === 'map' ? textOf(global, firstKey) : undefined;
  const maps = [map, ...globalMaps.map((steps) => steps.reduce(enter, global))];
  const texts = maps.flatMap((each) => (each?.kind === 'map' ? textsOf(each) : []));
  return {
    first: first !== undefined && isRegistryHost(first) ? first : undefined,
    others: [...texts, ...(global?.kind === 'map' ? textsInside(global) : [])].filter(isRegistryHost),
  };
}

function textsOf(map: MapNode): readonly string[] {
  return map.entries.flatMap(({ key: { literal } }) => {
    const text = isRegistryKey(literal) ? textOf(map, literal) : undefined;
    return text === undefined ? [] : withNamespace(literal, text, (other) => textOf(map, other));
  });
}

function textsInside(global: MapNode): readonly string[] {
  const maps = sharedRegistry.keys.map((key) => enter(global, key));
  return maps.flatMap((map) =>
    map?.kind === 'map' ? sharedRegistry.inner.flatMap((key) => textOf(map, key) ?? []) : [],
  );
}

/** The paths below `global` of a registry that is a map itself. */
export const innerRegistries: readonly (readonly string[])[] = sharedRegistry.keys.flatMap((map) =>
  sharedRegistry.inner.map((key) => [map, key]),
);

function enter(node: ReturnType<typeof resolve>, key: string): ReturnType<typeof resolve> {
  if (node?.kind !== 'map') return null;
  const { entries } = node;
  return resolve(entries.findLast((entry) => entry.key.literal === key)?.value);
}
