import { compose } from '../packages/core/yaml/compose.ts';
import { Declined } from '../packages/core/yaml/cursor.ts';
import { splitDocuments } from '../packages/core/yaml/documents.ts';
import { type Node, scalarText } from '../packages/core/yaml/node.ts';
import { readOutline } from '../packages/core/yaml/outline.ts';
import type { Source } from '../packages/core/yaml/source.ts';

/** Reads every document by its outline and with the YAML library; they must agree wherever the outline does not decline. */
export function compareReaders(texts: readonly string[]): string {
  const declined = new Map<string, number>();
  let same = 0;
  let different = 0;
  for (const text of texts) {
    const source = { text, offsets: null };
    for (const range of splitDocuments(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length)) {
      const outline = tryOutline(source, range);
      if (typeof outline === 'string') declined.set(outline, (declined.get(outline) ?? 0) + 1);
      else if (agree(source, range, outline.root)) same++;
      else different++;
    }
  }
  const reasons = [...declined].map(([reason, count]) => `${count} ${reason}`).join(', ');
  return `${same} documents read alike, ${different} not; declined: ${reasons || 'none'}`;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function tryOutline(source: Source, { start, end }: Range): { readonly root: Node | null } | string {
  try {
    return { root: readOutline(source, start, end, 'strict').root };
  } catch (error) {
    if (error instanceof Declined) return error.message;
    throw error;
  }
}

function agree(source: Source, { start, end }: Range, outline: Node | null): boolean {
  const composed = compose(source, start, end);
  return composed.ok && JSON.stringify(plain(composed.root)) === JSON.stringify(plain(outline));
}

/** A tree as plain data: scalars with their places, blanks at the ends of block scalars aside. */
function plain(node: Node | null, seen: ReadonlySet<Node> = new Set()): unknown {
  if (node === null) return null;
  if (node.kind === 'scalar') return [scalarText(node), node.literal === null ? 0 : node.start];
  if (node.kind === 'alias') {
    const { target } = node;
    return target === null || seen.has(target) ? 'alias' : ['alias', plain(target, new Set([...seen, target]))];
  }
  if (node.kind === 'sequence') return node.items.map((item) => plain(item, seen));
  return { entries: node.entries.map(({ key, value }) => [plain(key, seen), plain(value, seen)]) };
}
