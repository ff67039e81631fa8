import type { Version } from '../edit/version.ts';
import { briefDigest } from '../image/digest.ts';
import { describeGiven, pinOf } from '../inventory/kustomized/pin.ts';
import { describeTemplated } from '../inventory/name.ts';
import type { Decision } from '../plan/move.ts';
import { fail, findOtherWriter, place, skip } from '../plan/moves.ts';
import { describeHold, type findHold } from '../policy/holds.ts';
import type { Commit, StatusCheck } from '../ports.ts';
import { type PlaceId, placeId } from '../repository/place-id.ts';
import { formatDuration, formatMoment, formatWait } from '../text/duration.ts';
import { judgeStatuses } from './gates.ts';
import type { Pair } from './match.ts';

/** A pair whose target would change. */
export interface Proposed extends Pair {
  readonly to: Version & { readonly digest: string };
}

/** The pairs that a promotion would move, and what is decided without the history. */
export interface Proposals {
  readonly proposed: readonly Proposed[];
  readonly decided: readonly Decision[];
}

/** What the history and the forge say of the proposed moves: by the source's place, or by the target's, which gets one proposal. */
export interface PromotionFacts {
  /** The commit that brought the digest to the source's place; null: not committed yet. */
  readonly arrivals: ReadonlyMap<PlaceId, Commit | null>;
  /** The commit that took it away again; absent where it is still there. */
  readonly ends: ReadonlyMap<PlaceId, Commit>;
  /** Places whose digest the environment before the source never held; null: nobody is before it, or nobody asked. */
  readonly broken: { readonly sources: ReadonlySet<PlaceId>; readonly environment: string } | null;
  /** Moves to what the source held before it held the target's digest. */
  readonly backwards: ReadonlySet<PlaceId>;
  /** The commit by which the target's place left the digest that it would get; absent where it never held it. */
  readonly left: ReadonlyMap<PlaceId, Commit>;
  /** Where the target holds what the source never held. */
  readonly lost: ReadonlySet<PlaceId>;
  /** By commit; null: none is required. */
  readonly statuses: ReadonlyMap<string, readonly StatusCheck[]> | null;
}

/** What has to be true before a digest moves. */
export interface Gates {
  readonly source: string;
  readonly target: string;
  /** Also what the target left. */
  readonly again: boolean;
  /** The hold that keeps an image of an environment from a digest. */
  readonly hold: ReturnType<typeof findHold>;
  /** What is known of proposals between two names. */
  readonly notes: ReadonlyMap<PlaceId, readonly string[]>;
  /** Milliseconds. */
  readonly soak: number;
  readonly requireStatus: readonly string[];
  readonly now: Date;
}

/** Where the target differs from the source; an unpinned or malformed source is a failure of that image. */
export function findProposals(pairs: readonly Pair[]): Proposals {
  const results = pairs.map(proposeMove);
  return {
    proposed: results.flatMap((result) => ('to' in result ? [result] : [])),
    decided: results.flatMap((result) => ('kind' in result ? [result] : [])),
  };
}

/** Lets through, or refuses with the reason, what was proposed. */
export function decidePromotions(
  proposed: readonly Proposed[],
  facts: PromotionFacts,
  gates: Gates,
): readonly Decision[] {
  return proposed.map((proposal) => {
    const { source, target, image, to, samePath } = proposal;
    const arrival = facts.arrivals.get(placeId(source)) ?? null;
    const kept = gates.hold({ image, environment: target.environment, digest: to.digest });
    if (kept !== null) return skip(target, image, describeHold(kept));
    const left = findLeaving(proposal, facts);
    if (left !== null && !gates.again) return skip(target, image, describeLeaving(to.digest, left, gates));
    const refusal =
      judgeLineage(source, facts, gates) ??
      judgeSoak(arrival, facts.ends.get(placeId(source)) ?? null, gates) ??
      judgeStatuses(arrival, facts.statuses, gates.requireStatus);
    if (refusal !== null) return fail(target, image, `${briefDigest(to.digest)} of ${place(source)} ${refusal}`);
    const end = facts.ends.get(placeId(source));
    const since = { commit: arrival?.sha ?? null, since: arrival?.date ?? null, ...(end && { until: end.date }) };
    const origin = { file: source.file, line: source.line, ...since };
    return {
      kind: 'move',
      move: {
        occurrence: target,
        image,
        to,
        source: origin,
        from: source,
        ...(samePath && { like: source }),
        ...(proposal.addition && { addition: proposal.addition }),
        notes: findNotes(proposal, facts, gates),
      },
    };
  });
}

function proposeMove(pair: Pair): Proposed | Decision {
  const { source, target, image } = pair;
  if (target.sealed) return skip(target, image, 'the file is encrypted with sops; an edit would break its MAC');
  const other = findOtherWriter(target);
  if (other !== null) return skip(target, image, other);
  if (target.alsoIn !== undefined) {
    const also = `by a YAML alias, a merge key or a link it is also what ${target.alsoIn.join(' and ')} runs`;
    return fail(target, image, `${place(target)}: ${also}, which would move too; write it out for each`);
  }
  if (source.templated?.open) return fail(target, image, `${place(source)}: ${describeTemplated(source)}`);
  if (source.problem !== null) return fail(target, image, `${place(source)} is malformed: ${source.problem.message}`);
  if (source.digest === null) return leaveUnpinned(pair);
  const pin = pinOf(target);
  if (pin.kind === 'given') {
    const reason = `${describeGiven(pin.by)}, and one written here would change nothing; promote it there by hand`;
    return fail(target, image, `${place(target)}: ${reason}`);
  }
  const own = target.alone ?? target;
  const to = { tag: pair.addition || hasTag(own) ? source.tag : null, digest: source.digest };
  if (target.digest === to.digest && own.tag === to.tag)
    return skip(target, image, 'equal: it holds what the source holds');
  if (target.composed?.stays !== undefined) return skip(target, image, `${place(target)}: ${target.composed.stays}`);
  return { ...pair, to };
}

/** A source without a digest has nothing to copy. */
function leaveUnpinned({ source, target, image }: Pair): Decision {
  const pin = pinOf(source);
  if (pin.kind === 'given') return skip(target, image, `${place(source)}: ${describeGiven(pin.by)}`);
  const what = source.tag === null ? 'has no digest' : `has the tag "${source.tag}" and no digest`;
  const next = 'a promotion copies digests, so pin it first (image-policy pin or bump)';
  return fail(target, image, `${place(source)} ${what}; ${next}`);
}

/** Tag and digest move together, but no place gets a tag that has none. */
function hasTag({ tag, parts }: Pair['target']): boolean {
  return tag !== null || parts.tag !== undefined;
}

function judgeLineage(from: Pair['source'], { broken }: PromotionFacts, { source }: Gates): string | null {
  if (broken === null || !broken.sources.has(placeId(from))) return null;
  return `has a broken lineage: ${broken.environment} never held it, by Git history; promote it from ${broken.environment} to ${source} first`;
}

function judgeSoak(arrival: Commit | null, end: Commit | null, { source, soak, now }: Gates): string | null {
  if (soak === 0) return null;
  if (arrival === null) return `is not committed in ${source} yet, so it has not soaked; commit it first`;
  const until = end?.date ?? now;
  const left = arrival.date.getTime() + soak - until.getTime();
  if (left <= 0) return null;
  const [since, needed] = [formatMoment(arrival.date), `must soak for ${formatDuration(soak)}`];
  return end === null
    ? `has been in ${source} since ${since} and ${needed}: ${formatWait(left)} to go`
    : `was in ${source} from ${since} to ${formatMoment(until)} only and ${needed}: it was taken out too early`;
}

/** The commit by which the target left what it would get; null where the source took it up again after that. */
function findLeaving(proposal: Proposed, { left, arrivals }: PromotionFacts): Commit | null {
  const commit = left.get(placeId(proposal.target)) ?? null;
  const arrival = arrivals.get(placeId(proposal.source)) ?? null;
  return commit === null || arrival === null || arrival.date >= commit.date ? null : commit;
}

function describeLeaving(digest: string, { sha, date }: Commit, { target }: Gates): string {
  return `${target} held ${briefDigest(digest)} and left it at ${formatMoment(date)} (commit ${sha.slice(0, 12)}), by a rollback or a hotfix; --again (input again) brings it back`;
}

function findNotes(proposal: Proposed, facts: PromotionFacts, gates: Gates): readonly string[] {
  const notes: string[] = [...(gates.notes.get(placeId(proposal.target)) ?? [])];
  const { digest } = proposal.target;
  const left = findLeaving(proposal, facts);
  if (proposal.addition)
    notes.push(
      proposal.target.composed === undefined
        ? `added: ${gates.target} did not have it`
        : `added: a block of its own for ${gates.target}, which has it from a shared layer`,
    );
  if (left !== null) notes.push(`brought back: ${gates.target} left this digest at ${left.date.toISOString()}`);
  if (facts.lost.has(placeId(proposal.target)))
    notes.push(`${digest} is lost: ${gates.target} holds it, and ${gates.source} never held it`);
  if (facts.backwards.has(placeId(proposal.target)))
    notes.push(`moves back: ${gates.source} held this digest before it held the one that is replaced`);
  if (!proposal.samePath) {
    const { path, owner } = proposal.source;
    notes.push(`matched by name: ${gates.source} has it at ${path}${owner === undefined ? '' : ` of ${owner}`}`);
  }
  return notes;
}
