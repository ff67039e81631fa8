import { platformsOf, toBuilds } from '../plan/builds.ts';
import { type BuildFacts, type Facts, questionKey } from '../plan/facts.ts';
import type { Decision } from '../plan/move.ts';
import { fail, skip } from '../plan/moves.ts';
import type { Policy } from '../policy/policy.ts';
import type { ImageDetails } from '../ports.ts';
import type { Candidate } from './candidates.ts';
import { toQuestion } from './questions.ts';

/** Decides every candidate from what the registries said. */
export function decideBumps(
  policy: Policy,
  candidates: readonly Candidate[],
  facts: ReadonlyMap<string, Facts>,
  options: { readonly allowOlder: boolean },
): readonly Decision[] {
  return candidates.map((candidate) => {
    const known = facts.get(questionKey(toQuestion(candidate)));
    if (known === undefined) throw new Error(`no facts for ${candidate.image}`);
    return decideBump(policy, candidate, known, options.allowOlder);
  });
}

function decideBump(policy: Policy, candidate: Candidate, facts: Facts, allowOlder: boolean): Decision {
  const { occurrence, image } = candidate;
  const { target, fresh, old } = facts;
  if (!target.ok) return fail(occurrence, image, `${describeTarget(candidate)} cannot be resolved: ${target.reason}`);
  const { digest } = target.value;
  const { channel, pushed } = candidate;
  if (channel.own && pushed !== null && pushed.digest !== digest)
    return skip(occurrence, image, `it follows its own tag ${channel.tag}, which is not at the digest of the event`);
  if (digest === occurrence.digest)
    return skip(occurrence, image, `${describeTarget(candidate)} is the digest in Git already`);
  const missing = findMissing(policy, fresh, old);
  if (missing !== null) return fail(occurrence, image, `${describeTarget(candidate)} (${digest}) ${missing}`);
  const unknown = allowOlder ? null : findUnanswered(fresh, old);
  if (unknown !== null)
    return fail(
      occurrence,
      image,
      `${describeTarget(candidate)} (${digest}) could not be compared with the one in Git: ${unknown}; run it again, or allow-older moves it without`,
    );
  const idle = findIdle(policy, fresh, old) ?? (allowOlder ? null : findOlder(fresh, old));
  if (idle !== null) return skip(occurrence, image, `${describeTarget(candidate)} (${digest}) ${idle}`);
  const build = policy.write === 'tag-and-digest' ? facts.buildTag : null;
  const to = { tag: channel.own ? channel.tag : build, digest };
  const builds = toBuilds(fresh, old);
  return {
    kind: 'move',
    move: {
      occurrence,
      image,
      to,
      channel: channel.tag,
      notes: findNotes(candidate, facts, policy),
      ...(builds && { builds }),
    },
  };
}

function describeTarget({ image, reference, pushed, channel }: Candidate): string {
  return pushed && !channel.own ? `${image}@${reference} of the event` : `${image}:${reference}`;
}

/** Why the new build must not replace the old: a platform that is required or in use is not there. */
function findMissing(policy: Policy, fresh: BuildFacts | null, old: BuildFacts | null): string | null {
  if (fresh === null) return null;
  if (!fresh.details.ok) return `cannot be read: ${fresh.details.reason}`;
  const has = new Set(fresh.details.value.platforms.map(({ platform }) => platform));
  const required = policy.platforms.filter((platform) => !has.has(platform));
  if (required.length > 0) return `lacks ${required.join(', ')}, which the policy's platforms require`;
  if (policy.platforms.length > 0) return null;
  const lost = platformsOf(old).filter((platform) => !has.has(platform));
  return lost.length === 0
    ? null
    : `lacks ${lost.join(', ')}, which the digest in Git has; list the platforms that are used in "platforms"`;
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

/** A registry that gave no usable answer of a build has not said that it is newer; one that lacks the old build has. */
function findUnanswered(fresh: BuildFacts | null, old: BuildFacts | null): string | null {
  if (old === null) return null;
  const answers = [old.details, old.config, fresh?.config ?? null];
  const silent = answers.find((answer) => answer?.ok === false && answer.kind === 'unavailable');
  return silent?.ok === false ? silent.reason : null;
}

function findNotes({ pushed, channel }: Candidate, { old, buildTag }: Facts, policy: Policy): readonly string[] {
  const missing = [old?.details, old?.config].find((answer) => answer?.ok === false);
  const tag = policy.write === 'tag-and-digest' && !channel.own ? (pushed?.tag ?? null) : null;
  return [
    ...(missing?.ok === false ? [`the digest in Git could not be compared with: ${missing.reason}`] : []),
    ...(tag !== null && tag !== buildTag
      ? [`the event's tag ${tag} was not written: it is a channel, or has another digest`]
      : []),
    ...(channel.own ? [`follows ${channel.tag}, the tag that is written there, and not the environment's`] : []),
  ];
}

function createdOf(build: BuildFacts | null): Date | null {
  return build?.config?.ok ? build.config.value.created : null;
}
