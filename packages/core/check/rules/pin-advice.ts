import { isSaid } from '../../inventory/name.ts';
import type { PlacedOccurrence } from '../../repository/place.ts';
import type { RuleContext } from './rule.ts';
import { quote } from './words.ts';
import { intoTagAdvice, writeAdvice } from './write-advice.ts';

/**
 * How to pin this place, with the exact text where it is known: a sentence without capital and full stop.
 * `digest` is the one that the registry gave for the tag, null when it was not asked.
 */
export function pinAdvice(occurrence: PlacedOccurrence, context: RuleContext, digest: string | null): string {
  return `${way(occurrence, context, digest ?? 'sha256:…')}${command(occurrence)}`;
}

function way(occurrence: PlacedOccurrence, context: RuleContext, digest: string): string {
  const { parts, shape, completedBy } = occurrence;
  if (parts.digest?.removed) return 'take the operation out, or put another digest in its place';
  if (completedBy?.digestKey !== undefined)
    return `write its digest as the ${quote(completedBy.digestKey)} of its resource`;
  if (completedBy !== undefined) return 'write its tag and digest here, or the digest where its operator takes one';
  if (isEncoded(occurrence)) return `write it as text, with ${digest}: it stands in base64`;
  if (parts.reference !== undefined && !isRefused(occurrence))
    return `pin it: ${withoutFloat(parts.reference.text, occurrence, context)}@${digest}`;
  if (isTold(occurrence)) return writeAdvice(occurrence, digest);
  if (parts.digest !== undefined) return `write ${digest} as its "${parts.digest.key?.text ?? 'digest'}"`;
  if (shape === 'kustomize') return `add "digest: ${digest}" to this entry of images`;
  if (shape === 'parameter') return `add a parameter that sets the digest to ${digest} beside it`;
  return intoTagAdvice(occurrence, digest);
}

function isEncoded({ parts }: PlacedOccurrence): boolean {
  return Object.values(parts).some(({ encoded }) => encoded);
}

function isRefused({ composed }: PlacedOccurrence): boolean {
  return composed?.write?.()?.place.kind === 'refused';
}

/** Whether it is known what the chart of an image makes of a digest. */
function isTold({ composed }: PlacedOccurrence): boolean {
  const place = composed?.write?.()?.place;
  return place !== undefined && (place.kind === 'refused' || place.note === null);
}

/** The tag that may stand beside the digest: none where it would be the next finding. */
export function tagToKeep({ parts, tag }: PlacedOccurrence, { policy, isChannelTag }: RuleContext): string | null {
  if (tag === null || parts.reference === undefined) return tag;
  return isChannelTag(tag) || policy.rules['tag-with-digest'].severity !== 'off' ? null : tag;
}

function withoutFloat(text: string, occurrence: PlacedOccurrence, context: RuleContext): string {
  const { tag } = occurrence;
  const drops = tag !== null && tagToKeep(occurrence, context) === null && text.endsWith(`:${tag}`);
  return drops ? text.slice(0, -tag.length - 1) : text;
}

/** `pin` resolves a tag as written of a name that is written; it cannot keep the MAC of an encrypted file. */
export function canPin(occurrence: PlacedOccurrence): boolean {
  return isPinnableName(occurrence) && occurrence.sealed !== true && occurrence.tag !== null;
}

function isPinnableName(occurrence: PlacedOccurrence): boolean {
  if (isRefused(occurrence) || isEncoded(occurrence)) return false;
  return occurrence.image !== null && isSaid(occurrence);
}

function command(occurrence: PlacedOccurrence): string {
  if (occurrence.sealed === true) return ' — with sops, the file is encrypted';
  if (!isPinnableName(occurrence) || occurrence.completedBy !== undefined) return '';
  if (canPin(occurrence)) return ' — or run "image-policy pin"';
  return occurrence.parts.reference === undefined ? '' : ' — or write its tag and run "image-policy pin"';
}
