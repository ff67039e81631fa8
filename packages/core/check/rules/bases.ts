import type { PlacedOccurrence } from '../../repository/place.ts';
import { hasItem } from '../../yaml/path.ts';

/** True when two places name the same image after the host: a mirror holds the same content under the same digest. */
export function hasSameRepository(a: PlacedOccurrence, b: PlacedOccurrence): boolean {
  return afterHost(a.image) === afterHost(b.image);
}

type FindBases = (occurrence: PlacedOccurrence) => readonly PlacedOccurrence[];

/**
 * Finds, for a block of an environment that names a repository and no digest, the shared blocks whose digest it inherits.
 * Nobody but the chart knows for sure which files are merged, so a base is only what can hardly be anything else:
 * the block at the same path in the counterpart of the file; else in the only shared file of that name; else, for a
 * block without a tag, which must get its version somewhere, the only shared block at that path. Otherwise none.
 */
export function findBases(occurrences: readonly PlacedOccurrence[]): FindBases {
  const overlays = occurrences.filter(isOverlay);
  const shared = indexShared(occurrences, new Set(overlays.map(({ path }) => path)));
  return (occurrence) => (isOverlay(occurrence) ? shared(occurrence) : []);
}

/** Helm merges maps and replaces lists and strings; kustomize matches its entries by name and keeps no digest by path. */
function isOverlay({ parts, reference, problem, shape, path, place }: PlacedOccurrence): boolean {
  if (place === null || shape !== 'map' || hasItem(path)) return false;
  return problem === null && parts.repository !== undefined && reference !== null && reference.digest === null;
}

/** The shared blocks at the paths that overlays have, looked up without comparing every pair. */
function indexShared(occurrences: readonly PlacedOccurrence[], paths: ReadonlySet<string>): FindBases {
  const byEnds = new Map<string, PlacedOccurrence[]>();
  const byPath = new Map<string, PlacedOccurrence[]>();
  for (const occurrence of occurrences) {
    const { environment, path, file, parts } = occurrence;
    if (environment !== 'shared' || !paths.has(path) || parts.reference !== undefined) continue;
    add(byPath, path, occurrence);
    for (const ends of endsOf(file)) add(byEnds, `${path}\n${ends}`, occurrence);
  }
  return (occurrence) => {
    const ends = split(occurrence);
    if (ends === null) return [];
    const { above, tail } = ends;
    const { path, tag } = occurrence;
    const counterparts = byEnds.get(`${path}\n${above}\n${tail}`) ?? [];
    if (counterparts.length > 0) return counterparts;
    const namesakes = byEnds.get(`${path}\n\n${tail.slice(tail.lastIndexOf('/') + 1)}`) ?? [];
    if (namesakes.length === 1 && !isGeneric(tail)) return namesakes;
    const all = byPath.get(path) ?? [];
    return all.length === 1 && tag === null ? all : [];
  };
}

/**
 * Takes the environment out of a file's path. `apps/web/overlays/{env}/values.yaml`: above `apps/web/`, tail `values.yaml`;
 * `apps/web/values-{env}.yaml`: the same. A shared counterpart lies below `above` and ends in `tail`. Null where no layout
 * puts the environment into the path of the file.
 */
function split({ place, path }: PlacedOccurrence): { readonly above: string; readonly tail: string } | null {
  if (place === null || !place.endsWith(`#${path}`)) return null;
  const segments = place.slice(0, -path.length - 1).split('/');
  const at = segments.findIndex((segment) => segment.includes('{env}'));
  if (at < 0) return null;
  const above = (count: number): string =>
    segments
      .slice(0, count)
      .map((segment) => `${segment}/`)
      .join('');
  if (at < segments.length - 1) return { above: above(Math.max(0, at - 1)), tail: segments.slice(at + 1).join('/') };
  return { above: above(at), tail: (segments[at] ?? '').replace(/^\{env\}[-_.]|[-_.]\{env\}(?=[-_.])/, '') };
}

/** Names that every component has: one namesake in another directory is no counterpart. */
function isGeneric(tail: string): boolean {
  return /(^|\/)(values|kustomization|helmrelease|release|application|deployment)\b[^/]*$/i.test(tail);
}

/** Every way to say how a path begins and ends, as `split` does: `a/b.yaml` begins with `` or `a/` and ends in `b.yaml` or `a/b.yaml`. */
function endsOf(file: string): readonly string[] {
  const segments = file.split('/');
  const tails = segments.map((_, index) => segments.slice(index).join('/'));
  const heads = segments.map((_, index) =>
    segments
      .slice(0, index)
      .map((segment) => `${segment}/`)
      .join(''),
  );
  return heads.flatMap((head) => tails.map((tail) => `${head}\n${tail}`));
}

function afterHost(image: string | null): string | null {
  return image === null ? null : image.slice(image.indexOf('/') + 1);
}

function add(map: Map<string, PlacedOccurrence[]>, key: string, occurrence: PlacedOccurrence): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [occurrence]);
  else list.push(occurrence);
}
