import type { WritePlace } from '../repository/write-place.ts';
import type { Occurrence, Part, Slot } from '../scan/occurrence.ts';
import type { Edit } from './edit.ts';
import { digestText, replacePart, withoutAlgorithm } from './part.ts';
import type { Version } from './version.ts';

/** What is known beside the version itself. */
export interface WriteHints {
  /** The same block elsewhere: an empty digest field is filled in its form. */
  readonly like?: Occurrence;
  /** How what reads the place wants it: under which key, or in the tag. */
  readonly place?: WritePlace;
  /** The tag for a field that cannot be without one, where `to` has none; the tag that is there by default. */
  readonly channel?: string | null;
}

type DigestEdit = { readonly edit: Edit | null; readonly sharesTag?: string } | { readonly reason: string };

/** A chart that needs a tag beside the digest keeps one: that of the channel, where it has one at all. */
export function keepTag({ parts: { tag } }: Occurrence, to: Version, { place, channel }: WriteHints): Version {
  if (place?.kind !== 'digest' || !place.keepTag || to.tag !== null || !tag?.text) return to;
  return { ...to, tag: channel ?? tag.text };
}

/** A digest in the field that holds one. */
export function moveDigest(digest: Part, to: Version, { place, like }: WriteHints): DigestEdit {
  if (place?.kind !== 'digest') return { edit: replacePart(digest, digestText(digest, to.digest, like?.parts.digest)) };
  const key = digest.key?.text ?? place.key;
  if (key !== place.key)
    return { reason: `its digest stands under "${key}", which its chart does not read; write it as "${place.key}"` };
  const written = place.form === 'hex' ? withoutAlgorithm(to.digest ?? '') : (to.digest ?? '');
  return { edit: replacePart(digest, written) };
}

/**
 * Where a digest key would go: one that is there with nothing behind it, one of kustomize's own, or one of which it is known
 * that it is read.
 */
export function findKeySlot({ shape, digestSlot }: Occurrence, { place }: WriteHints): Slot | undefined {
  if (digestSlot === undefined || place?.kind === 'tag') return undefined;
  if (place?.kind === 'digest') return nameSlot(digestSlot, place);
  return digestSlot.fills || shape === 'kustomize' ? digestSlot : undefined;
}

/** A slot for the key that is read, in the form in which it is. */
function nameSlot(slot: Slot, { key, form }: Extract<WritePlace, { kind: 'digest' }>): Slot {
  const { bare: _, ...rest } = slot;
  const shaped = { ...rest, ...(form === 'hex' && { bare: true as const }) };
  if (slot.key === undefined) return shaped;
  const at = slot.before.lastIndexOf(slot.key);
  return { ...shaped, key, before: slot.before.slice(0, at) + key + slot.before.slice(at + slot.key.length) };
}

/** A digest where no field holds one: behind a key that may take it, else behind the tag in the tag's own field. */
export function addDigest(occurrence: Occurrence, to: Version, hints: WriteHints): DigestEdit {
  if (to.digest === null) return { edit: null };
  const slot = findKeySlot(occurrence, hints);
  if (slot) {
    const { offset, before, after, bare } = slot;
    const digest = bare ? withoutAlgorithm(to.digest) : to.digest;
    return { edit: { span: { start: offset, end: offset }, text: `${before}${digest}${after}` } };
  }
  const { parts, tagSlot } = occurrence;
  const { tag } = parts;
  const kept = to.tag ?? hints.channel ?? tag?.text;
  if (!tag && kept && tagSlot && hints.place?.kind === 'tag') {
    const text = `${tagSlot.before}${kept}@${to.digest}${tagSlot.after}`;
    return { edit: { span: { start: tagSlot.offset, end: tagSlot.offset }, text }, sharesTag: kept };
  }
  if (tag && kept) return { edit: replacePart(tag, `${kept}@${to.digest}`), sharesTag: kept };
  return {
    reason:
      'no field here could hold a digest; write `digest: ""` (or the key that its chart reads) or a tag beside the repository',
  };
}
