import { isIndexType, neededManifests, openEntries } from '../../image/platforms.ts';
import { findImage } from '../../inventory/name.ts';
import type { Policy, RuleName } from '../../policy/policy.ts';
import type { Answer, ImageDetails, NoAnswer, PlatformManifest, RepositoryName, Resolved } from '../../ports.ts';
import type { PlacedOccurrence } from '../../repository/place.ts';

/** What a registry said of one reference; a part is absent until it was asked. */
export interface ReferenceFacts {
  readonly resolved?: Answer<Resolved>;
  /** What a tag is by its content, which an edit may write. */
  readonly proven?: Answer<Resolved>;
  readonly details?: Answer<ImageDetails>;
}

/** The answers by `tagKey` or `digestKey`. */
export type Facts = ReadonlyMap<string, ReferenceFacts>;

/** One thing to ask, by the method of `Registry`; the answer goes to `key`, as `resolved`, `proven` or `details`. */
export interface Question {
  readonly kind: 'resolve' | 'prove' | 'inspect';
  readonly key: string;
  readonly name: RepositoryName;
  /** A tag or a digest. */
  readonly reference: string;
}

/** `host/repository:tag` */
export const tagKey = (image: string, tag: string): string => `${image}:${tag}`;

/** `host/repository@algorithm:hex` */
export const digestKey = (image: string, digest: string): string => `${image}@${digest}`;

/**
 * The questions that the registry rules still need answered, each once. Later ones depend on earlier answers (a tag that
 * resolves to its digest says whether it is an index), so ask, add the answers, and call again until it is empty: four rounds at most.
 */
export function nextQuestions(
  policy: Policy,
  occurrences: readonly PlacedOccurrence[],
  facts: Facts,
): readonly Question[] {
  const on = isOn(policy);
  const questions = new Map<string, Question>();
  for (const occurrence of occurrences) {
    for (const question of wanted(occurrence, policy, facts, on)) {
      if (answerTo(question, facts) === undefined) questions.set(`${question.kind} ${question.key}`, question);
    }
  }
  return [...questions.values()];
}

/** The digest that the tag beside a digest resolves to, when it is another one. */
export function movedTag(image: string, tag: string | null, digest: string, facts: Facts): Resolved | null {
  const answer = tag === null ? undefined : facts.get(tagKey(image, tag))?.resolved;
  return answer?.ok && answer.value.digest !== digest ? answer.value : null;
}

/** The platform whose manifest has the digest, in an index that was inspected; null when it is none of the index's children. */
export function childOf(image: string, digest: string, index: string, facts: Facts): PlatformManifest | null {
  const details = facts.get(digestKey(image, index))?.details;
  if (details?.ok !== true || !details.value.index) return null;
  return details.value.platforms.find((child) => child.digest === digest) ?? null;
}

/**
 * Why what the rules ask of one place is not known: registries that gave no usable answer. The tag of an unpinned image is
 * asked for advice alone, so it is not among them.
 */
export function findUnanswered(policy: Policy, occurrence: PlacedOccurrence, facts: Facts): readonly NoAnswer[] {
  const { image, digest } = occurrence;
  if (image === null || digest === null) return [];
  const asked = wanted(occurrence, policy, facts, isOn(policy)).map((question) => answerTo(question, facts));
  const details = facts.get(digestKey(image, digest))?.details;
  const entries = details?.ok ? openEntries(policy.platforms, details.value).map(({ answer }) => answer) : [];
  return [...asked, ...entries].flatMap((answer) =>
    answer?.ok === false && answer.kind === 'unavailable' ? [answer] : [],
  );
}

/** The manifests of an index that nodes pull, as far as the index was read. */
export function neededOf(policy: Policy, image: string, digest: string, facts: Facts): readonly string[] {
  const details = facts.get(digestKey(image, digest))?.details;
  if (details?.ok !== true || !details.value.index) return [];
  return [...new Set(neededManifests(policy.platforms, details.value).map((child) => child.digest))];
}

function answerTo({ kind, key }: Question, facts: Facts): Answer<unknown> | undefined {
  const known = facts.get(key);
  if (kind === 'inspect') return known?.details;
  return kind === 'prove' ? known?.proven : known?.resolved;
}

/** What a digest is, by the registry's word for it or for the tag that resolves to it; null where it has not said. */
function findMediaType(image: string, tag: string | null, digest: string, facts: Facts): string | null {
  const keys = [digestKey(image, digest), ...(tag === null ? [] : [tagKey(image, tag)])];
  const said = keys.map((key) => facts.get(key)?.resolved);
  const known = said.find((answer) => answer?.ok === true && answer.value.digest === digest);
  return known?.ok ? known.value.mediaType : null;
}

function isOn(policy: Policy): IsOn {
  return (rule) => policy.rules[rule].severity !== 'off';
}

type IsOn = (rule: RuleName) => boolean;

function wanted(occurrence: PlacedOccurrence, policy: Policy, facts: Facts, on: IsOn): readonly Question[] {
  const { tag, digest, problem } = occurrence;
  const image = findImage(occurrence);
  if (image === null || problem !== null) return [];
  if (digest === null) return tag !== null && on('digest-required') ? [ask('prove', image, tag)] : [];
  const compares = tag !== null && (on('tag-matches-digest') || on('child-digest'));
  const answer = compares ? facts.get(tagKey(image, tag))?.resolved : null;
  const moved = on('child-digest') ? movedTag(image, tag, digest, facts) : null;
  return [
    ...(compares ? [ask('resolve', image, tag)] : []),
    ...wantedOfDigest({ image, tag, digest }, answer, policy, facts, on),
    ...(moved !== null && isIndexType(moved.mediaType) ? [ask('inspect', image, moved.digest)] : []),
  ];
}

/** `answer`: what the tag beside it resolves to; undefined where nobody answered yet, null where it is not asked. */
function wantedOfDigest(
  { image, tag, digest }: { readonly image: string; readonly tag: string | null; readonly digest: string },
  answer: Answer<Resolved> | null | undefined,
  policy: Policy,
  facts: Facts,
  on: IsOn,
): readonly Question[] {
  const exists = on('digest-exists');
  const looksInside = exists && isIndexType(findMediaType(image, tag, digest, facts) ?? '');
  const reads = looksInside || (on('platforms') && policy.platforms.length > 0);
  // That a tag has the digest, by the word of its registry, is no proof of the digest; its content is.
  const isRead = reads && answer?.ok === true && answer.value.digest === digest;
  return [
    ...(exists && answer !== undefined && !isRead ? [ask('resolve', image, digest)] : []),
    ...(reads ? [ask('inspect', image, digest)] : []),
    ...(looksInside ? neededOf(policy, image, digest, facts).map((child) => ask('resolve', image, child)) : []),
  ];
}

function ask(kind: Question['kind'], image: string, reference: string): Question {
  const slash = image.indexOf('/');
  const key = reference.includes(':') ? digestKey(image, reference) : tagKey(image, reference);
  return { kind, key, reference, name: { host: image.slice(0, slash), repository: image.slice(slash + 1) } };
}
