import { describeGiven, pinOf } from '../inventory/kustomized/pin.ts';
import { describeRunsAs, describeUnnamed, findDeployed, findImage } from '../inventory/name.ts';
import { outsideLayouts } from '../plan/hint.ts';
import { findFastLanes } from '../plan/lanes.ts';
import type { Decision } from '../plan/move.ts';
import { fail, findObstacle, place, skip } from '../plan/moves.ts';
import { describeHold, findHold } from '../policy/holds.ts';
import { isFirstParty } from '../policy/images.ts';
import { originOf } from '../policy/origin.ts';
import type { Environment, Policy } from '../policy/policy.ts';
import { trackOf } from '../policy/tracks.ts';
import type { FindUrls } from '../ports.ts';
import { matchFilter, requireMatches } from '../repository/image-name.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { type Following, findChannels } from './channels.ts';
import type { BumpEvent, PushedImage } from './event.ts';

export interface BumpOptions {
  /** Names; empty: every environment that tracks a tag. */
  readonly environments: readonly string[];
  /** Globs; empty: every first-party image. */
  readonly images: readonly string[];
  /** What a producer sent; null: the channel tags are resolved. */
  readonly event: BumpEvent | null;
  /** Move to an image that was built before the one in Git, too. */
  readonly allowOlder: boolean;
  /** For holds, which end; now by default. */
  readonly now?: Date;
  /** By what an Application is known to point into this repository. */
  readonly ownUrls?: FindUrls;
}

/** A place that may move, and what it follows. */
export interface Wanted {
  readonly occurrence: PlacedOccurrence;
  readonly image: string;
  readonly follows: Exclude<Following, { readonly kind: 'idle' | 'refused' }>;
  readonly pushed: PushedImage | null;
}

export interface Candidates {
  readonly wanted: readonly Wanted[];
  /** The places that were decided without asking a registry. */
  readonly decided: readonly Decision[];
}

/** First-party places of the fast lanes within the filters; UserErrors for filters that name nothing. */
export function findCandidates(
  policy: Policy,
  occurrences: readonly PlacedOccurrence[],
  options: BumpOptions,
): Candidates {
  const lanes = new Map(findFastLanes(policy, options.environments).map((lane) => [lane.name, lane]));
  const origin = originOf(policy);
  const named = findFirstParty(policy, occurrences, origin);
  const inLanes = named.filter(({ occurrence }) => lanes.has(occurrence.environment ?? ''));
  requireMatches(
    options.images,
    inLanes.map(({ image }) => image),
    [...lanes.keys()].join(', '),
  );
  const isWanted = matchFilter(options.images);
  const pushed = options.event && new Map(options.event.images.map((item) => [item.image, item]));
  const found = named.filter(({ image }) => isWanted(image) && (pushed === null || pushed.has(image)));
  const follow = findChannels(policy, named);
  const hold = findHold(policy, options.now ?? new Date());
  const judged = found.map(({ occurrence, image }) => {
    const lane = lanes.get(occurrence.environment ?? '') ?? null;
    const also = lane === null ? findBorrowers(occurrence, lanes) : findSlower(policy, image, occurrence, lane);
    if (also !== null) return skip(occurrence, image, also);
    return judgePlace({ occurrence, image }, lane, { follow, hold, origin }, pushed?.get(image) ?? null);
  });
  return {
    wanted: judged.flatMap((item) => (item !== null && 'follows' in item ? [item] : [])),
    decided: [
      ...judged.flatMap((item) => (item !== null && 'kind' in item ? [item] : [])),
      ...findUnnamed(occurrences, options, lanes),
      ...findUnused(options.event, found, lanes),
    ],
  };
}

interface Named {
  readonly occurrence: PlacedOccurrence;
  readonly image: string;
}

/** The places whose image the policy lets bump and promote move. */
function findFirstParty(
  policy: Policy,
  occurrences: readonly PlacedOccurrence[],
  origin: (image: string) => string,
): readonly Named[] {
  const isOurs = isFirstParty(policy);
  return occurrences.flatMap((occurrence) => {
    const own = findImage(occurrence);
    const image = findDeployed(occurrence, origin);
    if (image !== null && isOurs(image)) return [{ occurrence, image }];
    return own !== null && own !== image && isOurs(own) ? [{ occurrence, image: own }] : [];
  });
}

/** Null for a place of another lane: promoted ones are not bump's, and the others were not asked for. */
function judgePlace(
  { occurrence, image }: Named,
  lane: Environment | null,
  {
    follow,
    hold,
    origin,
  }: {
    readonly follow: ReturnType<typeof findChannels>;
    readonly hold: ReturnType<typeof findHold>;
    readonly origin: (image: string) => string;
  },
  pushed: PushedImage | null,
): Wanted | Decision | null {
  if (occurrence.environment === 'shared') {
    return skip(
      occurrence,
      image,
      'it is shared: it would move in every environment, those that are promoted to as well',
    );
  }
  if (occurrence.environment === null) return skip(occurrence, image, outsideLayouts);
  if (lane === null) return null;
  if (occurrence.composed?.stays !== undefined) return skip(occurrence, image, occurrence.composed.stays);
  const pin = pinOf(occurrence);
  if (pin.kind === 'given') return skip(occurrence, image, describeGiven(pin.by));
  const { runsAs } = occurrence;
  if (runsAs?.decides || (runsAs && findDeployed(occurrence, origin) !== image))
    return skip(occurrence, image, describeRunsAs(runsAs));
  const obstacle = findObstacle(occurrence, image);
  if (obstacle !== null) return obstacle;
  const held = hold({ image, environment: lane.name, digest: null });
  if (held !== null) return skip(occurrence, image, describeHold(held));
  const follows = follow({ occurrence, image }, lane, pushed);
  if (follows.kind === 'idle') return null;
  if (follows.kind === 'refused') return fail(occurrence, image, `${place(occurrence)}: ${follows.reason}`);
  return { occurrence, image, pushed, follows };
}

/** Why a place of a lane may not move: by an anchor it is also that of an environment which does not follow the same tag. */
function findSlower(
  policy: Policy,
  image: string,
  { alsoIn = [] }: PlacedOccurrence,
  lane: Environment,
): string | null {
  const text = (environment: Environment): string => JSON.stringify(trackOf(environment)(image)?.follow);
  const followers = policy.environments.filter((other) => text(other) === text(lane)).map(({ name }) => name);
  const others = alsoIn.filter((name) => !followers.includes(name));
  return others.length === 0
    ? null
    : `by a YAML alias, a merge key or a link it is also what ${others.join(' and ')} runs, which would move too; write it out there`;
}

/** Why a place outside the lanes is of note: lanes run it too, by an anchor, and do not move since it stays. */
function findBorrowers(
  { alsoIn = [], environment }: PlacedOccurrence,
  lanes: ReadonlyMap<string, Environment>,
): string | null {
  const borrowers = alsoIn.filter((name) => lanes.has(name)).join(' and ');
  if (borrowers === '') return null;
  const where =
    environment === null ? 'outside every environment' : `in ${environment}, which this bump does not write`;
  return `by a YAML alias, a merge key or a link it is also what ${borrowers} runs, and it stands ${where}; write it out in ${borrowers}`;
}

/** The places of the lanes whose image nobody can tell: where every image is asked for, they may have been meant. */
function findUnnamed(
  occurrences: readonly PlacedOccurrence[],
  options: BumpOptions,
  lanes: ReadonlyMap<string, Environment>,
): readonly Decision[] {
  if (options.event !== null || options.images.length > 0) return [];
  return occurrences
    .filter((occurrence) => lanes.has(occurrence.environment ?? '') && findImage(occurrence) === null)
    .map((occurrence) => skip(occurrence, '', describeUnnamed(occurrence)));
}

/** What the event names and no fast lane holds: most likely not deployed yet. */
function findUnused(
  event: BumpEvent | null,
  found: readonly Named[],
  lanes: ReadonlyMap<string, Environment>,
): readonly Decision[] {
  const held = new Set(
    found.filter(({ occurrence }) => lanes.has(occurrence.environment ?? '')).map(({ image }) => image),
  );
  return (event?.images ?? [])
    .filter(({ image }) => !held.has(image))
    .map(({ image }) => {
      const reason = `the event names it, and no place in ${[...lanes.keys()].join(', ')} does`;
      return { kind: 'skip', skipped: { file: '', path: '', image, reason } };
    });
}
