import { insertAll } from '../edit/insert.ts';
import type { Written } from '../edit/write.ts';
import { groupBy } from '../text/collate.ts';
import type { Addition, Decision, Move, WrittenAddition } from './move.ts';

/** A move that puts a place into its file. */
export type AddingMove = Move & { readonly addition: Addition };

/** The moves among decisions that add to their files. */
export function addingMoves(decisions: readonly Decision[]): readonly AddingMove[] {
  return decisions.flatMap((decision) => (decision.kind === 'move' && isAdding(decision.move) ? [decision.move] : []));
}

/** Writes the additions, all of a file together: each carries the edits of them all. */
export function writeAdditions(
  decisions: readonly Decision[],
  texts: ReadonlyMap<string, string>,
): readonly Decision[] {
  const byFile = groupBy(addingMoves(decisions), ({ occurrence }) => occurrence.file);
  const inserted = new Map([...byFile].map(([file, all]) => [file, insertInto(texts.get(file), all)]));
  return decisions.map((decision) => {
    if (decision.kind !== 'move' || !isAdding(decision.move)) return decision;
    const { move } = decision;
    const write = inserted.get(move.occurrence.file);
    return write ? { kind: 'move', move: { ...move, addition: { ...move.addition, written: write(move) } } } : decision;
  });
}

function isAdding(move: Move): move is AddingMove {
  return move.addition !== undefined;
}

function insertInto(text: string | undefined, moves: readonly AddingMove[]): (move: Move) => WrittenAddition {
  const refused = (reason: string) => ({ ok: false, reason }) as const;
  const inserted =
    text === undefined
      ? refused('the file cannot be read')
      : /^sops:/m.test(text)
        ? refused('the file is encrypted with sops, and an edit would break its MAC')
        : insertAll(
            text,
            moves.flatMap(({ addition }) => addition.insertions),
          );
  const start = inserted.ok ? (inserted.edits[0]?.span.start ?? 0) : 0;
  const line = (text ?? '').slice(0, start).split('\n').length;
  return ({ to }) => {
    const written: Written = inserted.ok ? { ok: true, edits: inserted.edits, to } : inserted;
    return { written, line };
  };
}
