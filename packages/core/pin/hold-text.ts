import { type Branch, wrap } from '../edit/branch.ts';
import { applyEdits } from '../edit/edit.ts';
import { insertAll } from '../edit/insert.ts';
import type { Hold } from '../policy/policy.ts';

/** A hold to be written. */
export type NewHold = Pick<Hold, 'images' | 'environments' | 'reason' | 'owner' | 'until'>;

/** `{ images: [ghcr.io/acme/api], reason: "…", … }`: one line of YAML. */
export function printHold(hold: NewHold): string {
  return wrap(toItem(hold), false);
}

/**
 * The text of a policy file with one more hold, behind those that it has; every other byte stays. Null where the file cannot
 * take it in a way that is proven by reading the new text.
 */
export function addHold(text: string, hold: NewHold): string | null {
  const inserted = insertAll(text, [{ path: ['holds'], value: { kind: 'list', items: [toItem(hold)] } }]);
  return inserted.ok ? applyEdits(text, inserted.edits) : null;
}

function toItem({ images, environments, reason, owner, until }: NewHold): ReadonlyMap<string, Branch> {
  const text = (of: string): Branch => ({ kind: 'text', text: of, quoted: false });
  const list = (of: readonly string[]): Branch => ({ kind: 'texts', texts: of });
  return new Map([
    ...(images.length === 0 ? [] : [['images', list(images)] as const]),
    ...(environments.length === 0 ? [] : [['environments', list(environments)] as const]),
    ['reason', text(reason)],
    ['owner', text(owner)],
    ['until', text(until)],
  ]);
}
