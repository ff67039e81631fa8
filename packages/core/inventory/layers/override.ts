import { nameAfterHost } from '../../repository/image-name.ts';
import type { Override } from '../../repository/place.ts';
import type { Composition } from './block.ts';
import type { Spoken } from './claims.ts';

/**
 * Whether the layers of an image say its name over a digest that lower ones have of another: Helm merges key by key, so the
 * digest stays. A mirror of the same repository holds the same content. Null where the digest is of the name; an entry of `images`
 * keeps the digest on purpose.
 */
export function findOverride(
  { said: { repository, digest }, joined }: Composition,
  spoken: readonly Spoken[],
): (Override & { readonly by: Spoken }) | null {
  if (!repository?.claim || !digest?.claim || joined.image === null || joined.digest === null) return null;
  const at = spoken.findIndex(({ claim }) => claim === repository.claim);
  const by = spoken[at];
  if (by === undefined || by.claim.occurrence.shape === 'kustomize') return null;
  const below = spoken.slice(at + 1).filter(({ layer }) => layer < by.layer);
  if (!below.some(({ claim }) => claim === digest.claim)) return null;
  const named = below.find(({ claim: { role, occurrence } }) => isName(role) && occurrence.image !== null);
  const image = named?.claim.occurrence.image ?? null;
  if (image === null || nameAfterHost(image) === nameAfterHost(joined.image)) return null;
  return { by, image, place: digest.claim.occurrence };
}

const isName = (role: string): boolean => role === 'repository' || role === 'reference';
