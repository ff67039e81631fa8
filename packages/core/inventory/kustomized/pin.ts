import type { Pin, PlacedOccurrence } from '../../repository/place.ts';

/**
 * What decides which artifact runs at a place, or of an image: the one answer that all stories ask for. The places of a tree have
 * it once `markPinned` has laid the kustomizations over them.
 */
export function pinOf({ digest, pin }: Pick<PlacedOccurrence, 'digest' | 'pin'>): Pin {
  return pin ?? (digest === null ? { kind: 'none' } : { kind: 'own' });
}

/** Whether Git says by a digest which artifact runs: at the place itself, or where it is deployed. */
export function isPinned(place: Pick<PlacedOccurrence, 'digest' | 'pin'>): boolean {
  const { kind } = pinOf(place);
  return kind === 'own' || kind === 'given';
}

/** Why only kustomize can tell what runs by a place; null where that is told, or what deploys it was rendered. */
export function findOpen(
  { needsRender: open }: Pick<PlacedOccurrence, 'needsRender'>,
  isRendered: (file: string) => boolean,
): string | null {
  return open === undefined || open.by.every(isRendered) ? null : open.reason;
}

/** Why a place without a digest stays so: the `images:` of another file decide, and move. */
export function describeGiven(by: string): string {
  return `the images of ${by} give it its digest`;
}
