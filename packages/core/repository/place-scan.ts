import type { Placement } from '../policy/layout.ts';
import type { EnvironmentName } from '../policy/policy.ts';
import type { ScanResult } from '../scan/result.ts';
import type { PlacedDigest, PlacedOccurrence, PlacedPullPolicy } from './place.ts';
import type { LinkedScan } from './read-entries.ts';

/** What tells where a path of a file belongs. */
interface Placing {
  readonly place: (file: string, path: string) => Placement;
}

/** The occurrences of one file, each in its environment. */
export function placeAll(result: LinkedScan, reader: Placing): readonly PlacedOccurrence[] {
  return result.occurrences.map((occurrence) => {
    const { environment, place } = reader.place(result.file, occurrence.path);
    const others = findOthers(occurrence, environment, result, reader);
    // A further spread, even of nothing, costs more than the rest.
    return others === null ? { ...occurrence, environment, place } : { ...occurrence, environment, place, ...others };
  });
}

/** The other environments that a text of the file is in force in, if any. */
function findOthers(
  { path, alsoAt = [] }: { readonly path: string; readonly alsoAt?: readonly string[] },
  environment: EnvironmentName,
  { file, links = [] }: LinkedScan,
  reader: Placing,
): Pick<PlacedOccurrence, 'alsoIn' | 'alsoPlaced'> | null {
  if (alsoAt.length + links.length === 0) return null;
  const paths = [path, ...alsoAt];
  const alsoPlaced = [file, ...links]
    .flatMap((at) => paths.map((place) => reader.place(at, place)))
    .filter((placed) => placed.environment !== null && placed.environment !== environment);
  if (alsoPlaced.length === 0) return null;
  return { alsoIn: [...new Set(alsoPlaced.map((placed) => placed.environment as string))], alsoPlaced };
}

/** Its pull policies that stand beside no image. */
export function placePullPolicies({ file, pullPolicies }: ScanResult, reader: Placing): readonly PlacedPullPolicy[] {
  return pullPolicies.map((policy) => ({ ...policy, file, environment: reader.place(file, policy.path).environment }));
}

/** Its digests that stand beside no image, by its name; none where it has none. */
export function placeLoose(result: LinkedScan, reader: Placing): readonly [string, readonly PlacedDigest[]][] {
  const { file, looseDigests } = result;
  if (looseDigests.length === 0) return [];
  const placed = looseDigests.map((loose) => {
    const { environment, place } = reader.place(file, loose.path);
    return { ...loose, environment, place, ...findOthers(loose, environment, result, reader) };
  });
  return [[file, placed]];
}
