import type { Part, Slot } from '../scan/occurrence.ts';
import { isBare } from './part.ts';

/** A new key is called as the other's is, and as bare as that. */
export function withHabit(slot: Slot, digest: Part | undefined): Slot {
  // A `genericDigest` is read only beside a `useDigest`.
  if (slot.key === undefined || !digest?.key || digest.key.text === 'genericDigest') return slot;
  const at = slot.before.lastIndexOf(slot.key);
  const before = slot.before.slice(0, at) + digest.key.text + slot.before.slice(at + slot.key.length);
  const { bare: _, ...rest } = slot;
  return { ...rest, before, ...(isBare(digest) && { bare: true }) };
}

/** Keys such as `webImageTag` say whose they are, and `newTag` that it is kustomize's: they would mean nothing in a block. */
export function isBlock({
  tag,
  digest,
}: {
  readonly tag?: Part | undefined;
  readonly digest?: Part | undefined;
}): boolean {
  return ![tag, digest].some((part) => /image|^newTag$/i.test(part?.key?.text ?? ''));
}
