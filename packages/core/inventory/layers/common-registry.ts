import type { ChartState } from '../../deployers/helm/chart-states.ts';
import type { ValuesLayer } from '../../deployers/helm/layer.ts';
import type { Release, Value } from '../../deployers/helm/release.ts';
import type { Step } from '../../deployers/helm/view.ts';
import { parseName } from '../../image/parse.ts';
import { imageName } from '../../image/reference.ts';
import { joinRegistry } from '../../image/written.ts';
import {
  type CommonRegistry,
  chooseRegistry,
  globalMaps,
  innerRegistries,
  isRegistryHost,
  isRegistryKey,
  type SaidRegistries,
  withNamespace,
} from '../../scan/keys/common-registry.ts';
import type { Joined } from '../../scan/parts.ts';
import { onceEach, onceOf } from '../../text/once.ts';
import type { Source } from '../../yaml/source.ts';

/** The registry that a release says once for the block at a path, and for others of the same chart. */
export function commonRegistry(release: Release, path: readonly Step[], state: ChartState | null): CommonRegistry {
  if (!mayShare(release)) return { kind: 'none' };
  const top = state?.path.length ?? 0;
  const maps = path.map((_, depth) => path.slice(0, depth)).filter(({ length }) => length >= top);
  return chooseRegistry(maps.map((map) => readMap(release, map)));
}

/** Whether any layer says the word at all: few do, and the maps around every block need not be asked. */
const mayShare = onceOf(({ layers }: Release) => layers.some(({ layer }) => saysRegistry(layer)));

const mayNameRegistry = onceOf(({ text }: Source) => text === '' || /registry/i.test(text));

function saysRegistry({ source, assignments = [] }: ValuesLayer): boolean {
  return (
    mayNameRegistry(source) &&
    (source.text !== '' || assignments.length === 0 || assignments.some(({ path }) => /registry/i.test(path.join('.'))))
  );
}

/** Each map once, however many blocks are in it. */
const readMap = (release: Release, path: readonly Step[]): SaidRegistries => mapsOf(release)(JSON.stringify(path));

const mapsOf = onceOf((release: Release) => onceEach((path: string) => readSaid(release, JSON.parse(path))));

function readSaid(release: Release, path: readonly Step[]): SaidRegistries {
  const plainAt = (at: readonly Step[]): string | undefined => {
    const value = valueAt(release, at);
    return value.kind === 'scalar' ? value.text : undefined;
  };
  const textAt = (at: readonly Step[]): string | undefined => {
    const text = plainAt(at);
    return text !== undefined && isRegistryHost(text) ? text : undefined;
  };
  const maps = [path, ...globalMaps.map((steps) => [...path, 'global', ...steps])];
  const others = maps.flatMap((map) =>
    keysAt(release, map).flatMap((key) => {
      const text = textAt([...map, key]);
      return text === undefined ? [] : withNamespace(key, text, (other) => plainAt([...map, other]));
    }),
  );
  const inner = innerRegistries.flatMap((steps) => textAt([...path, 'global', ...steps]) ?? []);
  return { first: textAt([...path, 'global', 'imageRegistry']), others: [...others, ...inner] };
}

function keysAt(release: Release, path: readonly Step[]): readonly string[] {
  const value = valueAt(release, path);
  return value.kind === 'map' ? [...value.keys].filter(isRegistryKey) : [];
}

function valueAt(release: Release, path: readonly Step[]): Value {
  const outcome = release.at(path);
  const value = outcome.kind === 'either' ? (outcome.results[0]?.value ?? { kind: 'absent' }) : outcome;
  return value.kind === 'unknown' ? value.otherwise : value;
}

interface SaidName {
  readonly repository?: { readonly text: string };
  readonly registry?: { readonly text: string };
}

/** The name of a block, with the host that many share where it has none; no name where several hosts may be meant. */
export function withCommon(said: SaidName, joined: Joined, common: CommonRegistry): Joined {
  const { repository, registry } = said;
  if (common.kind === 'none' || repository === undefined || joined.reference === null) return joined;
  if (parseName(repository.text).ok && /^[^/]*[.:][^/]*\//.test(repository.text)) return joined;
  if (registry !== undefined && registry.text !== '' && !(common.kind === 'one' && common.always)) return joined;
  if (common.kind === 'several') return { ...joined, image: null };
  const name = parseName(joinRegistry(common.registry, repository.text));
  return name.ok ? { ...joined, image: imageName(name.reference) } : joined;
}
