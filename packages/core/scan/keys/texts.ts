import { mergeEntries } from '../../yaml/merge.ts';
import { type Node, resolve, type ScalarNode } from '../../yaml/node.ts';
import { type PatternPath, parsePattern, takesKey } from '../../yaml/pattern.ts';

/** A text below a node, and the key that it is under; null for an item of a list. */
export interface TextBelow {
  readonly key: ScalarNode | null;
  readonly node: ScalarNode;
  /** It comes by an alias or a merge key. */
  readonly elsewhere: boolean;
}

/** The texts at a pattern of paths of keys and items. */
export function findTexts(root: Node | null, at: string): readonly TextBelow[] {
  const found: TextBelow[] = [];
  someText(root, at, (text) => found.push(text) < 0);
  return found;
}

/** Whether one of them is such a one. Asked of most documents, so nothing is gathered. */
export function someText(root: Node | null, at: string, isSuch: (text: TextBelow) => boolean): boolean {
  const top = { value: root, key: null, elsewhere: false };
  return (parsePattern(at) ?? []).some((steps) => leadsTo(top, steps, 0, isSuch));
}

interface Below {
  readonly value: Node | null;
  readonly key: ScalarNode | null;
  readonly elsewhere: boolean;
}

function leadsTo(below: Below, steps: PatternPath, next: number, isSuch: (text: TextBelow) => boolean): boolean {
  const { value, key } = below;
  const [at, step] = [resolve(value), steps[next]];
  const elsewhere = below.elsewhere || value?.kind === 'alias';
  if (step === undefined) return at?.kind === 'scalar' && isSuch({ key, node: at, elsewhere });
  if (at?.kind === 'sequence')
    return (
      takesKey(step, null) &&
      at.items.some((item) => leadsTo({ value: item, key: null, elsewhere }, steps, next + 1, isSuch))
    );
  if (at?.kind !== 'map') return false;
  return mergeEntries(at).entries.some(
    (entry) =>
      takesKey(step, entry.key.literal) &&
      leadsTo({ ...entry, elsewhere: elsewhere || !at.entries.includes(entry) }, steps, next + 1, isSuch),
  );
}
