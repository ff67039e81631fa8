import type { Lack } from '../plan/change.ts';
import type { Decision } from '../plan/move.ts';
import type { End, Side } from '../plan/sides.ts';
import { placeFiles } from '../policy/layout.ts';
import type { Policy } from '../policy/policy.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { hasItem } from '../yaml/path.ts';

/** What one environment has and the other does not. */
export interface Lacking {
  readonly occurrence: PlacedOccurrence;
  readonly image: string;
  readonly decision: Decision;
}

/** Tells of ends without a counterpart what the other environment lacks: a file, or something in one. */
export function openLacks(policy: Policy): (end: End, own: Side, other: Side) => Lack {
  const placesOf = (side: Side): ReadonlySet<string | null> => {
    const known = places.get(side.environment) ?? new Set((side.paths ?? []).map(placeFiles(policy, side.environment)));
    places.set(side.environment, known);
    return known;
  };
  const places = new Map<string, ReadonlySet<string | null>>();
  return ({ occurrence }, own, other) => {
    const { file, path, shape, within } = occurrence;
    const place = placeFiles(policy, own.environment)(file);
    const hasFile = other.paths === undefined || place === null || placesOf(other).has(place);
    const what = !hasFile
      ? 'file'
      : shape === 'kustomize'
        ? 'entry'
        : hasItem(path) || within !== undefined
          ? 'image'
          : 'block';
    return { environment: other.environment, what };
  };
}

/** Whether one of the ends has the image of a file, wherever in it. */
export function openNames(ends: readonly End[]): (end: End) => boolean {
  const known = new Set(ends.map(({ file, name }) => `${file}\n${name}`));
  return ({ file, name }) => known.has(`${file}\n${name}`);
}

/** What the target has in the place of what the source has: another name, which a mirror of the policy could be. */
export function findOtherName(
  end: End,
  targets: readonly End[],
  isPaired: (end: End) => boolean,
  environment: string,
): string | null {
  const there = targets.find(
    (target) =>
      target.file === end.file &&
      target.path === end.path &&
      target.name !== '' &&
      target.name !== end.name &&
      !isPaired(target),
  );
  return there === undefined
    ? null
    : `${environment} has ${there.image} at this place; if that is a mirror of it, name both under "mirrors" of the policy`;
}

/** What the source has in the place of what the target has. */
export function findOtherAtPlace(
  target: End,
  peers: readonly End[],
  isPaired: (end: End) => boolean,
  environment: string,
): string | null {
  const other = peers.find((peer) => peer.path === target.path && peer.image !== '' && !isPaired(peer));
  return other ? `${environment} has ${other.image} at this place` : null;
}

/** Leaves a place as it is, for want of a counterpart. `other`: what the other environment has instead. */
export function skipLacking(occurrence: PlacedOccurrence, image: string, other: string | null, lack: Lack): Decision {
  const { file, line, path } = occurrence;
  const place = { file, line, path, image };
  if (other !== null) return { kind: 'skip', skipped: { ...place, reason: other } };
  return {
    kind: 'skip',
    skipped: { ...place, reason: `${lack.environment} does not have it at this place`, lack },
  };
}
