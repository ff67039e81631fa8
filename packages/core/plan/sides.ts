import { findDeployed, findImage, isSaid } from '../inventory/name.ts';
import { placeAt } from '../policy/layout.ts';
import { originOf } from '../policy/origin.ts';
import type { Policy } from '../policy/policy.ts';
import { findFilePlace, findPlacePath } from '../repository/block.ts';
import { nameAfterHost } from '../repository/image-name.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import type { Unreadable } from '../scan/occurrence.ts';
import { groupBy } from '../text/collate.ts';
import { dropIndexes } from '../yaml/path.ts';
import { forgetLane } from './forget-environment.ts';

/** One end of a promotion: an environment, and the tree it is read from. For a rollback one environment has two trees. */
export interface Side {
  readonly environment: string;
  readonly occurrences: readonly PlacedOccurrence[];
  readonly unreadable: readonly Unreadable[];
  /** All files of the tree, with images or without. */
  readonly paths?: readonly string[];
}

/** An occurrence by what it has in common with its counterpart. */
export interface End {
  readonly occurrence: PlacedOccurrence;
  readonly file: string;
  readonly path: string;
  readonly image: string;
  /** What two environments have in common of it: after the host, of the name that mirrors are of; empty for none. */
  readonly name: string;
  /** As the occurrence's, with `{env}` for the environment's name. */
  readonly owner: string;
  /** The namespace that its object says, likewise; empty where it says none. */
  readonly namespace: string;
  /** The paths at which the environment has the same text by an alias or a merge key. */
  readonly also: readonly string[];
}

/** Gives an image the name that it has in every environment. */
export function commonName(policy: Policy): (image: string) => string {
  const origin = originOf(policy);
  return (image) => (image === '' ? '' : nameAfterHost(origin(image)));
}

export function toEnds(policy: Policy, { environment, occurrences }: Side): readonly End[] {
  const withoutLane = forgetLane(policy, environment);
  const placed = placeAt(policy);
  const nameOf = commonName(policy);
  const origin = originOf(policy);
  const findAlso = (occurrence: PlacedOccurrence): readonly string[] =>
    (occurrence.alsoAt ?? []).flatMap((path) => {
      const also = placed(occurrence.file, path);
      return also.environment === environment ? [findPlacePath({ ...occurrence, ...also, path })] : [];
    });
  return occurrences
    .filter((occurrence) => occurrence.environment === environment && occurrence.place !== null)
    .map((occurrence) => {
      const { unit: file = findFilePlace(occurrence), path = findPlacePath(occurrence) } = occurrence.composed ?? {};
      const owner = withoutLane(occurrence.owner ?? '');
      const namespace = withoutLane(occurrence.namespace ?? '');
      // A kustomization may give it another name; under several it keeps its own.
      const image = findDeployed(occurrence, origin) ?? findImage(occurrence) ?? '';
      return { occurrence, path, owner, namespace, image, name: nameOf(image), file, also: findAlso(occurrence) };
    });
}

/**
 * An overlay that writes only a digest is named by its counterpart, whatever stands above it, in a list by the one that calls
 * itself the same; where neither says a name, nobody knows whose it is.
 */
export function nameEnds(sources: readonly End[], targets: readonly End[]): readonly [readonly End[], readonly End[]] {
  const key = ({ file, path, owner }: End): string => [file, owner === '' ? path : dropIndexes(path), owner].join('\n');
  const name = (ends: readonly End[], others: readonly End[]): readonly End[] => {
    const named = others.filter(({ image }) => image !== '');
    const written = groupBy(
      named.filter(({ occurrence }) => isSaid(occurrence)),
      key,
    );
    const inherited = groupBy(
      named.filter(({ occurrence }) => !isSaid(occurrence)),
      key,
    );
    return ends.map((end) => {
      if (end.occurrence.templated?.name) return end;
      if (end.image !== '' && isSaid(end.occurrence)) return end;
      const other = findOne(written.get(key(end)) ?? []) || end.image || findOne(inherited.get(key(end)) ?? []);
      const name = named.find(({ image }) => image === other)?.name ?? end.name;
      return { ...end, image: other, name };
    });
  };
  return [name(sources, targets), name(targets, sources)];
}

function findOne(ends: readonly End[]): string {
  const [only, ...more] = new Set(ends.map(({ image }) => image));
  return only !== undefined && more.length === 0 ? only : '';
}

export function versionOf({ occurrence: { tag, digest } }: End): string {
  return `${tag ?? ''}@${digest ?? ''}`;
}

/** Where an image stands but for its place in lists: what twins have in common. */
export function loosePlace({ file, path, name }: Pick<End, 'file' | 'path' | 'name'>): string {
  return [file, dropIndexes(path), name].join('\n');
}
