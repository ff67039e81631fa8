import { insertAll } from '../edit/insert.ts';
import type { Written } from '../edit/write.ts';
import { groupBy } from '../text/collate.ts';
import type { Move, WrittenAddition } from './move.ts';

/** Writes the moves that add to their files, all of a file together: each carries the edits of them all. */
export function writeAdditions(
  moves: readonly Move[],
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<Move, WrittenAddition> {
  const result = new Map<Move, WrittenAddition>();
  const adding = moves.filter(({ addition }) => addition !== undefined);
  for (const [file, all] of groupBy(adding, ({ occurrence }) => occurrence.file)) {
    const text = texts.get(file);
    const inserted =
      text === undefined
        ? ({ ok: false, reason: 'the file cannot be read' } as const)
        : /^sops:/m.test(text)
          ? ({ ok: false, reason: 'the file is encrypted with sops, and an edit would break its MAC' } as const)
          : insertAll(
              text,
              all.flatMap(({ addition }) => addition?.insertions ?? []),
            );
    for (const move of all) {
      const written: Written = inserted.ok ? { ok: true, edits: inserted.edits, to: move.to } : inserted;
      const start = inserted.ok ? (inserted.edits[0]?.span.start ?? 0) : 0;
      result.set(move, { written, line: (text ?? '').slice(0, start).split('\n').length });
    }
  }
  return result;
}
