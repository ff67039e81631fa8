import type { Policy, RuleName } from '../../policy/policy.ts';
import type { Answer, ImageDetails, PlatformManifest, RepositoryName, Resolved } from '../../ports.ts';
import type { PlacedOccurrence } from '../../repository/place.ts';

/** What a registry said of one reference; a part is absent until it was asked. */
export interface ReferenceFacts {
  readonly resolved?: Answer<Resolved>;
  readonly details?: Answer<ImageDetails>;
}

/** The answers by `tagKey` or `digestKey`. */
export type Facts = ReadonlyMap<string, ReferenceFacts>;

/** One thing to ask: `Registry.resolve` or `Registry.inspect`; the answer goes to `key`, as `resolved` or `details`. */
export interface Question {
  readonly kind: 'resolve' | 'inspect';
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
 * resolves to its digest proves that the digest exists), so ask, add the answers, and call again until it is empty: three rounds at most.
 */
export function nextQuestions(
  policy: Policy,
  occurrences: readonly PlacedOccurrence[],
  facts: Facts,
): readonly Question[] {
  const on = (rule: RuleName): boolean => policy.rules[rule].severity !== 'off';
  const questions = new Map<string, Question>();
  for (const occurrence of occurrences) {
    for (const question of wanted(occurrence, policy, facts, on)) {
      const known = facts.get(question.key);
      const answer = question.kind === 'resolve' ? known?.resolved : known?.details;
      if (answer === undefined) questions.set(`${question.kind} ${question.key}`, question);
    }
  }
  return [...questions.values()];
}

/** True for the media types of an OCI index and a Docker manifest list; image-spec media-types.md. */
function isIndex(mediaType: string): boolean {
  return (
    mediaType === 'application/vnd.oci.image.index.v1+json' ||
    mediaType === 'application/vnd.docker.distribution.manifest.list.v2+json'
  );
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

type IsOn = (rule: RuleName) => boolean;

function wanted(occurrence: PlacedOccurrence, policy: Policy, facts: Facts, on: IsOn): readonly Question[] {
  const { image, tag, digest, problem, guessed } = occurrence;
  if (image === null || problem !== null || guessed) return [];
  if (digest === null) return tag !== null && on('digest-required') ? [ask('resolve', image, tag)] : [];
  const list: Question[] = [];
  const compares = tag !== null && (on('tag-matches-digest') || on('child-digest'));
  if (compares) list.push(ask('resolve', image, tag));
  const answer = compares ? facts.get(tagKey(image, tag))?.resolved : null;
  const proven = answer?.ok === true && answer.value.digest === digest;
  if (answer !== undefined && !proven && on('digest-exists')) list.push(ask('resolve', image, digest));
  if (on('platforms') && policy.platforms.length > 0) list.push(ask('inspect', image, digest));
  const moved = on('child-digest') ? movedTag(image, tag, digest, facts) : null;
  if (moved !== null && isIndex(moved.mediaType)) list.push(ask('inspect', image, moved.digest));
  return list;
}

function ask(kind: Question['kind'], image: string, reference: string): Question {
  const slash = image.indexOf('/');
  const key = reference.includes(':') ? digestKey(image, reference) : tagKey(image, reference);
  return { kind, key, reference, name: { host: image.slice(0, slash), repository: image.slice(slash + 1) } };
}
