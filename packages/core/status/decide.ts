import { findImage } from '../inventory/name.ts';
import type { Unknown, Unnamed } from '../inventory/unknown.ts';
import { forgetLane } from '../plan/forget-environment.ts';
import { hintAtNothing } from '../plan/hint.ts';
import { commonName, loosePlace } from '../plan/sides.ts';
import { findHold } from '../policy/holds.ts';
import { isFirstParty } from '../policy/images.ts';
import { filesOf } from '../policy/layout.ts';
import type { Environment, Hold, Policy } from '../policy/policy.ts';
import type { Commit } from '../ports.ts';
import { findFilePlace, findPlacePath } from '../repository/block.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { type PlaceId, placeId } from '../repository/place-id.ts';
import type { Unreadable } from '../scan/occurrence.ts';
import { compare } from '../text/collate.ts';
import type { StatusCell, StatusReport, StatusRow } from './report.ts';

/** One image at one place, by environment. */
export interface TrackedImage {
  readonly place: string;
  readonly image: string;
  readonly holders: ReadonlyMap<string, PlacedOccurrence>;
}

/** What the history says; empty without one. */
export interface StatusFacts {
  readonly arrivals: ReadonlyMap<PlaceId, Commit | null>;
  /** The places whose source never held their digest. */
  readonly drifted: ReadonlySet<PlaceId>;
  /** By the place that lags: when its source stopped holding what it holds. */
  readonly departures: ReadonlyMap<PlaceId, Commit>;
}

/** A place that holds something else than the environment it is promoted from. */
export interface Lagging {
  readonly source: PlacedOccurrence;
  readonly target: PlacedOccurrence;
}

/** First-party images by place, or every image where the policy names none as first-party. */
export function findTracked(policy: Policy, occurrences: readonly PlacedOccurrence[]): readonly TrackedImage[] {
  const isOurs = policy.firstParty.length === 0 ? () => true : isFirstParty(policy);
  const names = new Set(occurrences.map(findImage).filter((image) => image !== null && isOurs(image)));
  const nameOf = commonName(policy);
  const rest = new Set([...names].map((image) => nameOf(image ?? '')));
  const tracked = new Map<string, { place: string; image: string; holders: Map<string, PlacedOccurrence> }>();
  const twins = new Map<string, number>();
  const keyOf = keyPlaces(policy, occurrences);
  for (const occurrence of occurrences) {
    const { environment, place } = occurrence;
    const image = findImage(occurrence);
    if (environment === null || place === null || image === null || !rest.has(nameOf(image))) continue;
    const key = keyOf(occurrence, environment);
    const nth = twins.get(`${environment}\n${key}`) ?? 0;
    twins.set(`${environment}\n${key}`, nth + 1);
    const row = tracked.get(`${key}\n${nth}`) ?? { place, image, holders: new Map<string, PlacedOccurrence>() };
    row.holders.set(environment, occurrence);
    tracked.set(`${key}\n${nth}`, row);
  }
  return [...tracked.values()].sort((a, b) => compare(a.image, b.image) || compare(a.place, b.place));
}

/** What a place has in common with its counterparts; in lists also its owner's name, where another environment has that too. */
function keyPlaces(policy: Policy, occurrences: readonly PlacedOccurrence[]) {
  const withoutLane = new Map(policy.environments.map(({ name }) => [name, forgetLane(policy, name)]));
  const nameOf = commonName(policy);
  const loose = (occurrence: PlacedOccurrence): string =>
    loosePlace({
      file: occurrence.composed?.unit ?? findFilePlace(occurrence),
      path: occurrence.composed?.path ?? findPlacePath(occurrence),
      name: nameOf(findImage(occurrence) ?? ''),
    });
  const owned = (occurrence: PlacedOccurrence, environment: string): string =>
    [
      loose(occurrence),
      ...[occurrence.owner, occurrence.namespace].map((name = '') => withoutLane.get(environment)?.(name) ?? ''),
    ].join('\n');
  const lanes = new Map<string, Set<string>>();
  for (const occurrence of occurrences) {
    const { environment } = occurrence;
    if (environment === null || occurrence.place === null) continue;
    const key = owned(occurrence, environment);
    lanes.set(key, (lanes.get(key) ?? new Set()).add(environment));
  }
  return (occurrence: PlacedOccurrence, environment: string): string => {
    const key = owned(occurrence, environment);
    return (lanes.get(key)?.size ?? 0) > 1 ? key : `${loose(occurrence)}\n`;
  };
}

/** Every place that differs from the one before it in the chain. */
export function findLagging(policy: Policy, tracked: readonly TrackedImage[]): readonly Lagging[] {
  return tracked.flatMap(({ holders }) =>
    policy.environments.flatMap(({ name, promoteFrom }) => {
      const [source, target] = [holders.get(promoteFrom ?? ''), holders.get(name)];
      return source && target && source.digest !== target.digest ? [{ source, target }] : [];
    }),
  );
}

/** One row an image and place, one column an environment. */
export function formatStatus(
  policy: Policy,
  tracked: readonly TrackedImage[],
  facts: StatusFacts,
  options: {
    readonly now: Date;
    readonly unreadable: readonly Unreadable[];
    readonly unknown: readonly Unknown[];
    readonly unnamed: readonly Unnamed[];
  },
): StatusReport {
  const lagging = new Map(findLagging(policy, tracked).map((lag) => [placeId(lag.target), lag.source]));
  const environments = policy.environments.map(({ name }) => name);
  const hold = findHold(policy, options.now);
  const isOfLane = ({ environment }: Unnamed): boolean => environments.some((name) => name === environment);
  const [notJudged, unnamed] = [options.unknown.filter(isOfLane), options.unnamed.filter(isOfLane)];
  return {
    environments,
    ...(tracked.length === 0 && { hint: hintAtNothing(policy, environments, []) }),
    rows: tracked.map(({ place, image, holders }): StatusRow => {
      const cells = policy.environments.map(({ name }) => {
        const held = hold({ image: holders.get(name)?.image ?? image, environment: name, digest: null });
        return [name, toCell(holders.get(name), facts, held)] as const;
      });
      const lag = policy.environments.flatMap((lane) => findLag(lane, holders, lagging, facts, options.now));
      return { place, image, cells: Object.fromEntries(cells), lag };
    }),
    unreadable: findOurs(policy, options.unreadable),
    ...(notJudged.length > 0 && { notJudged }),
    ...(unnamed.length > 0 && { unnamed }),
  };
}

function findOurs(policy: Policy, unreadable: readonly Unreadable[]): readonly Unreadable[] {
  const owners = policy.environments.map(({ name }) => filesOf(policy, name));
  return unreadable.filter(({ file }) => owners.some((owns) => owns(file)));
}

function toCell(holder: PlacedOccurrence | undefined, facts: StatusFacts, held: Hold | null): StatusCell | null {
  if (holder === undefined) return null;
  const { digest, tag } = holder;
  const arrival = facts.arrivals.get(placeId(holder));
  return {
    digest,
    tag,
    since: arrival?.date ?? null,
    commit: arrival?.sha ?? null,
    drift: facts.drifted.has(placeId(holder)),
    ...(held && { held: { until: held.until, owner: held.owner, reason: held.reason } }),
  };
}

/** Behind since its source let go of what it holds; where the source never held it, since the source got what it has now. */
function findLag(
  { name, promoteFrom }: Environment,
  holders: TrackedImage['holders'],
  lagging: ReadonlyMap<PlaceId, PlacedOccurrence>,
  facts: StatusFacts,
  now: Date,
): StatusRow['lag'] {
  const target = holders.get(name);
  const source = target && lagging.get(placeId(target));
  if (!target || !source) return [];
  const since = facts.departures.get(placeId(target)) ?? facts.arrivals.get(placeId(source)) ?? null;
  const behindMs = since === null ? 0 : Math.max(0, now.getTime() - since.date.getTime());
  return [{ environment: name, source: promoteFrom ?? '', behindMs }];
}
