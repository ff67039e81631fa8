import { isChannelTag } from '../policy/images.ts';
import type { Environment, Policy } from '../policy/policy.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { fastRank, findWord } from './words.ts';

/** An environment as the policy file will say it. */
export interface DraftEnvironment extends Pick<Environment, 'name' | 'promoteFrom'> {
  /** The channel tag that bump is to follow. */
  readonly track: string | null;
  /** There are environments before it, and it shares a place with none of them. */
  readonly apart?: true;
}

/**
 * Puts environments in the order in which changes travel, by convention. Each is promoted from the nearest one before it with
 * which it shares a place, of the same region where one is named so (`prod-eu` from `staging-eu`); from none where it shares
 * none: nothing could be promoted from there.
 */
export function orderEnvironments(places: ReadonlyMap<string, ReadonlySet<string>>): readonly DraftEnvironment[] {
  const lanes = [...places]
    .map(([name, at]) => ({ name, at, ...(findWord(name) ?? { rank: null, rest: '' }) }))
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.name < b.name ? -1 : 1));
  return lanes.map(({ name, rank, rest, at }) => {
    const earlier = lanes.filter((lane) => rank !== null && rank > fastRank && isBefore(lane.rank, rank));
    const before = earlier.filter((lane) => [...lane.at].some((place) => at.has(place)));
    const nearest = before.reduce((most, { rank }) => Math.max(most, rank ?? 0), Number.NEGATIVE_INFINITY);
    const candidates = before.filter((lane) => lane.rank === nearest);
    const source = before.findLast((lane) => rest !== '' && lane.rest === rest) ?? candidates[0];
    return {
      name,
      track: null,
      promoteFrom: source?.name ?? null,
      ...(earlier.length > 0 && source === undefined && { apart: true as const }),
    };
  });
}

/** A laptop's environment is no source: what runs there may never have been pushed. */
function isBefore(rank: number | null, other: number): boolean {
  return rank !== null && rank >= fastRank && rank < other;
}

/** Lets the lanes that are promoted from nothing follow the channel tag that their own first-party images name most. */
export function followChannels(
  environments: readonly DraftEnvironment[],
  policy: Policy,
  occurrences: readonly PlacedOccurrence[],
  isOurs: (image: string) => boolean,
): readonly DraftEnvironment[] {
  const isChannel = isChannelTag(policy);
  return environments.map((environment) => {
    const rank = findWord(environment.name)?.rank ?? null;
    if (environment.promoteFrom !== null || rank === null || rank > fastRank) return environment;
    const tags = occurrences.flatMap(({ environment: lane, image, tag }) => {
      return lane === environment.name && image !== null && isOurs(image) && tag !== null && isChannel(tag)
        ? [tag]
        : [];
    });
    return { ...environment, track: mostFrequent(tags) };
  });
}

function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}
