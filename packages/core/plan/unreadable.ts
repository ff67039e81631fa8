import { filesOf, placeFiles } from '../policy/layout.ts';
import type { Policy } from '../policy/policy.ts';
import type { Occurrence, Unreadable } from '../scan/occurrence.ts';
import type { Decision } from './move.ts';

/** What could not be read of an environment, by the place of its file. */
export type UnreadablePlaces = ReadonlyMap<string, Unreadable>;

export function placeUnreadable(
  policy: Policy,
  { environment, unreadable }: { readonly environment: string; readonly unreadable: readonly Unreadable[] },
): UnreadablePlaces {
  const placeOf = placeFiles(policy, environment);
  return new Map(
    unreadable.flatMap((item) => {
      const place = placeOf(item.file);
      return place === null ? [] : [[place, item] as const];
    }),
  );
}

/** An image whose counterpart, if there is one, stands in what cannot be read: that is no absence. */
export function failUnread(image: string, { file, line, reason }: Unreadable): Decision {
  return { kind: 'fail', failure: { file, image, reason: `${file}:${line} cannot be read: ${reason}` } };
}

/** Files that cannot be read on either side: nobody knows which images they hold. */
export function failUnreadOnBoth(source: UnreadablePlaces, target: UnreadablePlaces): readonly Decision[] {
  return [...target].flatMap(([place, item]) => (source.has(place) ? [failUnread('', item)] : []));
}

/**
 * Files that cannot be read and show no image: whether anything in them had to move, nobody knows, which is said. Of the
 * environments; of the whole tree for null. It fails no run: which files must be readable is the check's to judge.
 */
export function skipUnreadFiles(
  policy: Policy,
  environments: readonly string[] | null,
  {
    unreadable,
    occurrences,
  }: { readonly unreadable: readonly Unreadable[]; readonly occurrences: readonly Occurrence[] },
): readonly Decision[] {
  if (unreadable.length === 0) return [];
  const owners = environments?.map((name) => filesOf(policy, name));
  const seen = new Set(occurrences.map(({ file }) => file));
  return unreadable.flatMap((item) => {
    if (seen.has(item.file) || owners?.some((owns) => owns(item.file)) === false) return [];
    seen.add(item.file);
    const { file, line, reason } = item;
    return [
      { kind: 'skip', skipped: { file, path: '', image: '', reason: `cannot be read (line ${line}): ${reason}` } },
    ];
  });
}
