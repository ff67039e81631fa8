import { parseReference } from '../image/parse.ts';
import { imageName } from '../image/reference.ts';
import { type Node, resolve, scalarText } from '../yaml/node.ts';
import { isUnmistakable } from './keys/plausible.ts';

/** Whether a document is a map of images to others: it tells a tool what it copies where. One of the same name is a lock's. */
export function isCopyList(root: Node | null): boolean {
  const map = resolve(root);
  if (map?.kind !== 'map' || map.entries.length === 0) return false;
  return map.entries.every(({ key, value }) => {
    const target = resolve(value);
    if (target?.kind !== 'scalar') return false;
    const [from, to] = [nameOf(key.literal), nameOf(scalarText(target))];
    return from !== null && to !== null && from !== to;
  });
}

function nameOf(text: string): string | null {
  const parsed = isUnmistakable(text) ? parseReference(text) : null;
  return parsed?.ok ? imageName(parsed.reference) : null;
}
