import { toBuilds } from '../plan/builds.ts';
import { type BuildFacts, type Facts, questionKey } from '../plan/facts.ts';
import { findBroken, findMissing } from '../plan/flaws.ts';
import { keepOut } from '../plan/keep-out.ts';
import type { Decision } from '../plan/move.ts';
import { fail, skip } from '../plan/moves.ts';
import { findHold } from '../policy/holds.ts';
import type { Policy } from '../policy/policy.ts';
import type { ImageDetails } from '../ports.ts';
import { groupBy } from '../text/collate.ts';
import { toQuestion } from './questions.ts';
import type { Candidate } from './target.ts';

/** Decides every candidate from what the registries said. */
export function decideBumps(
  policy: Policy,
  candidates: readonly Candidate[],
  facts: ReadonlyMap<string, Facts>,
  options: { readonly allowOlder: boolean; readonly now?: Date },
): readonly Decision[] {
  const hold = findHold(policy, options.now ?? new Date());
  const decisions = candidates.map((candidate) => {
    const known = facts.get(questionKey(toQuestion(candidate)));
    if (known === undefined) throw new Error(`no facts for ${candidate.image}`);
    return decideBump(policy, candidate, known, options.allowOlder);
  });
  return noteDifferent(decisions.map(keepOut(hold)));
}

/** Where the places of one image held two builds on purpose, one of them kept back, they are one afterwards. */
function noteDifferent(decisions: readonly Decision[]): readonly Decision[] {
  const moves = decisions.flatMap((decision) => (decision.kind === 'move' ? [decision.move] : []));
  const key = ({ image, occurrence, to }: (typeof moves)[number]): string =>
    [image, occurrence.environment, to.digest].join('\n');
  const held = groupBy(moves, key);
  return decisions.map((decision) => {
    if (decision.kind !== 'move') return decision;
    const { move } = decision;
    const digests = new Set((held.get(key(move)) ?? []).flatMap(({ occurrence }) => occurrence.digest ?? []));
    if (digests.size < 2) return decision;
    const note = `its places in ${move.occurrence.environment} held ${digests.size} different builds, and all of them move`;
    return { ...decision, move: { ...move, notes: [...move.notes, note] } };
  });
}

function decideBump(policy: Policy, candidate: Candidate, facts: Facts, allowOlder: boolean): Decision {
  const { occurrence, image } = candidate;
  const { target, fresh, old } = facts;
  if (!target.ok) return fail(occurrence, image, `${describeTarget(candidate)} cannot be resolved: ${target.reason}`);
  const { digest } = target.value;
  const { tag, keepsTag, pushed, reference } = candidate;
  if (reference === tag && pushed !== null && pushed.digest !== digest)
    return skip(occurrence, image, `it follows ${tag}, which is not at the digest of the event`);
  if (digest === occurrence.digest) return decideRetag(candidate, facts);
  const build = `${describeTarget(candidate)} (${digest})`;
  const obstacle = findObstacle(policy, facts, { allowOlder, keepsTag });
  if (obstacle !== null) return fail(occurrence, image, `${build} ${obstacle}`);
  const idle = findIdle(policy, fresh, old) ?? (allowOlder ? null : findOlder(fresh, old));
  if (idle !== null) return skip(occurrence, image, `${build} ${idle}`);
  const to = { tag: keepsTag ? tag : tagOfBuild(policy, facts), digest };
  const builds = toBuilds(fresh, old);
  const notes = findNotes(candidate, facts, policy);
  return { kind: 'move', move: { occurrence, image, to, channel: tag, notes, ...(builds && { builds }) } };
}

/** Why a build cannot be written, or nobody can tell whether it may be. */
function findObstacle(
  policy: Policy,
  facts: Facts,
  { allowOlder, keepsTag }: { readonly allowOlder: boolean; readonly keepsTag: boolean },
): string | null {
  const { fresh, old } = facts;
  return (
    findMissing(policy, fresh, old) ??
    findBroken(facts) ??
    (allowOlder ? null : findUnanswered(fresh, old)) ??
    (keepsTag ? null : findUnknownTag(facts))
  );
}

/** The tag that is written beside a digest, where the policy asks for one and the build has one of its own. */
function tagOfBuild({ write }: Policy, { buildTag }: Facts): string | null {
  return write === 'tag-and-digest' && buildTag?.ok ? buildTag.value : null;
}

/** The digest stays; a tag that names the same build by a newer name is adopted where one is written. */
function decideRetag(candidate: Candidate, { buildTag }: Facts): Decision {
  const { occurrence, image, tag, keepsTag } = candidate;
  const fresh = keepsTag ? tag : buildTag?.ok ? buildTag.value : null;
  if (fresh === null || occurrence.tag === null || fresh === occurrence.tag)
    return skip(occurrence, image, `${describeTarget(candidate)} is the digest in Git already`);
  const notes = [`the digest stays: ${fresh} is another tag of it`];
  return {
    kind: 'move',
    move: { occurrence, image, to: { tag: fresh, digest: occurrence.digest }, channel: tag, notes },
  };
}

function describeTarget({ image, reference, pushed, keepsTag }: Candidate): string {
  return pushed && !keepsTag ? `${image}@${reference} of the event` : `${image}:${reference}`;
}

/** Why a move would change nothing that runs: an index of which only the attestations differ, for one. */
function findIdle(policy: Policy, fresh: BuildFacts | null, old: BuildFacts | null): string | null {
  if (!fresh?.details.ok || !old?.details.ok || fresh.details.value.index !== old.details.value.index) return null;
  const consumed = (details: ImageDetails): string =>
    details.platforms
      .filter(({ platform }) => policy.platforms.length === 0 || policy.platforms.includes(platform))
      .map(({ platform, digest }) => `${platform} ${digest}`)
      .sort()
      .join('\n');
  const platforms = consumed(fresh.details.value);
  if (platforms === '' || platforms !== consumed(old.details.value)) return null;
  return 'has the same image for every platform; only attestations or unused platforms differ';
}

function findOlder(fresh: BuildFacts | null, old: BuildFacts | null): string | null {
  const [then, now] = [createdOf(old), createdOf(fresh)];
  if (then === null || now === null || now >= then) return null;
  return `was built at ${now.toISOString()}, before the one in Git (${then.toISOString()}); allow-older moves it all the same`;
}

/**
 * Why it is not known that the new build is the newer one. Yes is: both build times could be read, or one of the two builds
 * states none; or the registry says that the build in Git, or a part of it, is gone.
 */
function findUnanswered(fresh: BuildFacts | null, old: BuildFacts | null): string | null {
  if (old === null) return null;
  const open = [old.details, old.config].filter((answer) => answer?.ok === false && answer.kind !== 'missing');
  const [silent] = [...open, fresh?.config].filter((answer) => answer?.ok === false);
  if (silent?.ok !== false) return null;
  const again = silent.passing ? 'run it again, or ' : '';
  return `could not be compared with the one in Git: ${silent.reason}; ${again}allow-older moves it without`;
}

/** With "tag-and-digest" a tag that is left out once never comes back, as the digest is the one in Git from then on. */
function findUnknownTag({ buildTag }: Facts): string | null {
  if (buildTag?.ok !== false || buildTag.kind !== 'unavailable') return null;
  return `has a tag of its own that could not be asked for: ${buildTag.reason}${buildTag.passing ? '; run it again' : ''}`;
}

function findNotes(
  { pushed, tag: followed, keepsTag, follows }: Candidate,
  facts: Facts,
  policy: Policy,
): readonly string[] {
  const { old, fresh, buildTag } = facts;
  const missing = [old?.details, old?.config].find((answer) => answer?.ok === false);
  const writesTag = policy.write === 'tag-and-digest' && !keepsTag;
  const tag = writesTag ? (pushed?.tag ?? null) : null;
  const isDenied = writesTag && buildTag?.ok === false;
  return [
    ...(missing?.ok === false ? [`the digest in Git could not be compared with: ${missing.reason}`] : []),
    ...(writesTag && fresh?.config?.ok === false
      ? [`the labels could not be read, so no tag of theirs was looked for: ${fresh.config.reason}`]
      : []),
    ...(isDenied ? [`no tag was written: ${buildTag.reason}`] : []),
    ...(tag !== null && !isDenied && !(buildTag?.ok && tag === buildTag.value)
      ? [`the event's tag ${tag} was not written: it is a channel, or has another digest`]
      : []),
    ...(follows.kind === 'tag' && keepsTag ? [`follows ${followed}, the tag that is written there`] : []),
  ];
}

function createdOf(build: BuildFacts | null): Date | null {
  return build?.config?.ok ? build.config.value.created : null;
}
