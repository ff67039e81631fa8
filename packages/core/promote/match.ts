import type { Lack } from '../plan/change.ts';
import type { Addition, Decision } from '../plan/move.ts';
import { fail, place } from '../plan/moves.ts';
import { commonName, type End, loosePlace, nameEnds, type Side, toEnds, versionOf } from '../plan/sides.ts';
import { failUnread, failUnreadOnBoth, placeUnreadable, type UnreadablePlaces } from '../plan/unreadable.ts';
import { isFirstParty } from '../policy/images.ts';
import type { Policy } from '../policy/policy.ts';
import { matchFilter, requireMatches } from '../repository/image-name.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { placeId } from '../repository/place-id.ts';
import { groupBy } from '../text/collate.ts';
import { dropIndexes, isItem } from '../yaml/path.ts';
import { findOtherAtPlace, findOtherName, type Lacking, openLacks, openNames, skipLacking } from './lacking.ts';
import { skipUnnamed } from './unnamed.ts';

/** The same thing in two environments. */
export interface Pair {
  readonly source: PlacedOccurrence;
  readonly target: PlacedOccurrence;
  /** As the target names it. */
  readonly image: string;
  /** As the source names it: another name where one is a mirror of the other. */
  readonly sourceImage: string;
  /** False when the source has the image at another path of the file, or under another name. */
  readonly samePath: boolean;
  /** The target's place is not there yet. */
  readonly addition?: Addition;
}

export interface Matches {
  readonly pairs: readonly Pair[];
  /** What has no partner in the source, or several that disagree. */
  readonly decided: readonly Decision[];
  /** What the source has and the target does not. */
  readonly lacking: readonly Lacking[];
}

/**
 * Pairs what is equal but for `{env}`: the file's place, the image's name after its host, then the path. Places in lists are
 * told by what they call themselves, texts without a name by their order. A path that the source does not have is met by the
 * same image elsewhere in the file, as long as the source holds one version of it there.
 */
export function findPairs(policy: Policy, source: Side, target: Side, globs: readonly string[]): Matches {
  const [sources, targets] = nameEnds(toEnds(policy, source), toEnds(policy, target));
  const isMoving = findMoving(
    policy,
    [...sources, ...targets],
    globs,
    `${source.environment} and ${target.environment}`,
  );
  const sourcesByFile = groupBy(sources, ({ file }) => file);
  const twins = groupBy(targets.filter(isMoving), loosePlace);
  const unread = { source: placeUnreadable(policy, source), target: placeUnreadable(policy, target) };
  const borrowed = findBorrowed(source);
  const lackOf = openLacks(policy);
  const [inSource, inTarget] = [openNames(sources), openNames(targets)];
  const matched = targets.filter(isMoving).map((end) => {
    const siblings = twins.get(loosePlace(end)) ?? [];
    const lack = () => lackOf(end, target, source);
    const match = matchEnd(end, sourcesByFile.get(end.file) ?? [], siblings, source.environment, inTarget, lack);
    return judgeAbsence(judgeBorrowed(match, end, borrowed, source.environment), end, unread.source);
  });
  const isOurs = isFirstParty(policy);
  // What somebody else's registry calls the same as one of ours is theirs.
  const pairs = matched.flatMap((match) =>
    'source' in match && (isOurs(match.image) || isOurs(match.sourceImage)) ? [match] : [],
  );
  const used = new Set(pairs.map((pair) => placeId(pair.source)));
  const isMet = (end: End): boolean => (twins.get(loosePlace(end)) ?? []).some(({ owner }) => owner === end.owner);
  const lacking = sources.filter((end) => isMoving(end) && !used.has(placeId(end.occurrence)) && !isMet(end));
  return {
    pairs,
    decided: [
      ...matched.flatMap((match) => ('kind' in match ? [match] : [])),
      ...skipUnnamed(sources, targets, { source: source.environment, target: target.environment }),
      ...failUnreadOnBoth(unread.source, unread.target),
    ],
    lacking: lacking.map((end) => {
      const other = findOtherName(end, targets, inSource, target.environment);
      const left = skipLacking(end.occurrence, end.image, other, lackOf(end, source, target));
      const { occurrence, image } = end;
      return { occurrence, image, decision: judgeAbsence(left, end, unread.target) };
    }),
  };
}

/** What the environment has only by an alias, a merge key or a link, by its place: no history of its own says since when. */
function findBorrowed({ occurrences, environment }: Side): ReadonlyMap<string, PlacedOccurrence> {
  return new Map(
    occurrences.flatMap((occurrence) =>
      (occurrence.alsoPlaced ?? []).flatMap((also) =>
        also.environment === environment && also.place !== null ? [[also.place, occurrence] as const] : [],
      ),
    ),
  );
}

function judgeBorrowed(
  match: Pair | Decision,
  { occurrence, image }: End,
  borrowed: ReadonlyMap<string, PlacedOccurrence>,
  environment: string,
): Pair | Decision {
  const there = borrowed.get(occurrence.place ?? '');
  if (there === undefined || !('kind' in match) || match.kind !== 'skip') return match;
  const reason = `${environment} has it here by an alias, a merge key or a link, from ${place(there)}; write it out there, or promote by hand`;
  return fail(occurrence, image, `${place(occurrence)}: ${reason}`);
}

/** What is skipped for want of a counterpart is a failure where that may stand in what cannot be read. */
function judgeAbsence<T extends Pair | Decision>(
  match: T,
  { file, image }: End,
  unread: UnreadablePlaces,
): T | Decision {
  const item = unread.get(file);
  return item && 'kind' in match && match.kind === 'skip' ? failUnread(image, item) : match;
}

/** Which images move: a name that is first-party and within the filter on either side, whichever registry the other uses. */
function findMoving(
  policy: Policy,
  ends: readonly End[],
  globs: readonly string[],
  where: string,
): (end: End) => boolean {
  const images = [...new Set(ends.map(({ image }) => image))].filter((image) => image !== '');
  const nameOf = commonName(policy);
  const ours = new Set(images.filter(isFirstParty(policy)).map(nameOf));
  const candidates = images.filter((image) => ours.has(nameOf(image)));
  requireMatches(globs, candidates, where);
  const moving = new Set(candidates.filter(matchFilter(globs)).map(nameOf));
  return ({ image, name }) => image !== '' && moving.has(name);
}

function matchEnd(
  target: End,
  peers: readonly End[],
  twins: readonly End[],
  environment: string,
  isPaired: (end: End) => boolean,
  lack: () => Lack,
): Pair | Decision {
  const { occurrence, image } = target;
  const named = peers.filter((peer) => peer.name === target.name);
  const inPlace = named.filter((peer) => dropIndexes(peer.path) === dropIndexes(target.path));
  const namesakes = inPlace.filter((peer) => peer.owner === target.owner);
  const neighbours = namesakes.filter((peer) => peer.namespace === target.namespace);
  const [first, ...rest] = [neighbours, namesakes, inPlace, named].find((ends) => ends.length > 0) ?? [];
  if (first === undefined)
    return skipLacking(occurrence, image, findOtherAtPlace(target, peers, isPaired, environment), lack());
  const unnamed = peers.find((peer) => peer.image === '' && peer.path === target.path);
  if (inPlace.length === 0 && unnamed !== undefined) {
    const reason = `${place(unnamed.occurrence)} does not say whose version it is; write the repository beside it`;
    return fail(occurrence, image, `${place(occurrence)}: ${reason}`);
  }
  const pair = ({ occurrence: source, image: sourceImage }: End): Pair => ({
    source,
    target: occurrence,
    image,
    sourceImage,
    samePath: namesakes.length > 0,
  });
  const inOrder = findInOrder(target, neighbours.length > 0 ? neighbours : namesakes, twins);
  const other = inOrder ? undefined : rest.find((peer) => versionOf(peer) !== versionOf(first));
  if (other === undefined) return refuseShared(target, inOrder ?? first, named, environment) ?? pair(inOrder ?? first);
  const both = `${place(first.occurrence)} and ${place(other.occurrence)}`;
  return fail(
    occurrence,
    image,
    `${place(occurrence)}: ${both} hold different versions of it in ${environment}; make them one, or promote by hand`,
  );
}

/** Texts in a list have nothing but their order to be told by. Maps have keys that may mean something: there order says nothing. */
function findInOrder(target: End, peers: readonly End[], twins: readonly End[]): End | undefined {
  const { path, parts } = target.occurrence;
  if (!isItem(path) || parts.reference === undefined) return undefined;
  const isHere = peers.some(({ namespace }) => namespace === target.namespace);
  const brothers = twins.filter(
    (twin) => twin.owner === target.owner && (!isHere || twin.namespace === target.namespace),
  );
  return brothers.length === peers.length ? peers[brothers.indexOf(target)] : undefined;
}

/** A text that an alias or a merge key brings to another place as well cannot say for each what the source says for each. */
function refuseShared(target: End, source: End, named: readonly End[], environment: string): Decision | null {
  const other = named.find(({ path }) => target.also.includes(path));
  if (other === undefined || versionOf(other) === versionOf(source)) return null;
  const { occurrence, image } = target;
  const also = `by a YAML alias or a merge key it is also ${other.occurrence.path}`;
  const why = `of which ${environment} holds another version (${place(other.occurrence)})`;
  return fail(occurrence, image, `${place(occurrence)}: ${also}, ${why}; write it out for each`);
}
