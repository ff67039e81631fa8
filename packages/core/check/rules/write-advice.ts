import type { PlacedOccurrence } from '../../repository/place.ts';
import { describeRefusal } from '../../repository/write-place.ts';
import { tagKey } from './facts.ts';
import type { RuleContext } from './rule.ts';
import { keyName } from './words.ts';

/** What the registry says of the tag of an image, and what to add to the message where it knows none. */
export function registryAnswer(
  { image, tag }: PlacedOccurrence,
  context: RuleContext,
): { readonly digest: string | null; readonly note: string } {
  const answer = image === null || tag === null ? undefined : context.facts?.get(tagKey(image, tag))?.proven;
  if (answer?.ok) return { digest: answer.value.digest, note: '' };
  return { digest: null, note: answer?.kind === 'missing' ? ', and the registry knows no such tag' : '' };
}

/** How a digest is written so that the chart of an image deploys it: a sentence without capital and full stop. */
export function writeAdvice(occurrence: PlacedOccurrence, known: string | null): string {
  const digest = known ?? 'sha256:…';
  const target = occurrence.composed?.write?.();
  switch (target?.place.kind) {
    case 'digest': {
      const { key, form } = target.place;
      return `write "${key}: ${form === 'hex' ? digest.replace('sha256:', '') : digest}"`;
    }
    case 'tag':
      return intoTagAdvice(occurrence, digest);
    case 'refused':
      return `${target.place.other ? 'let its chart deploy what the values say' : 'let its chart read a digest'}: ${describeRefusal(target.place)}`;
    default:
      return `write the digest where it is read`;
  }
}

/** The digest behind the tag: what every chart deploys that puts the two together, also one that reads no digest. */
export function intoTagAdvice(occurrence: PlacedOccurrence, digest: string): string {
  const { tag, parts } = occurrence;
  const version = `"${tag ?? '<tag>'}@${digest}"`;
  // An argument has no key.
  if (parts.tag !== undefined && parts.tag.key === undefined) return `write the digest into the tag, ${version}`;
  const written = `${keyName(occurrence, 'tag', 'tag')}: ${version}`;
  if (parts.tag !== undefined) return `write the digest into the tag, ${written}`;
  return `write a tag with its digest beside "${keyName(occurrence, 'repository', 'repository')}", ${written}`;
}
