import type { Chart } from '../chart.ts';
import { aliasesOf } from './aliases.ts';
import { type Block, textPath } from './block.ts';
import { startsWith } from './fields.ts';
import { printedPaths } from './printed.ts';
import type { ChartRun } from './read-chart.ts';
import { readWords } from './tokens.ts';
import { type Know, openTruth } from './truth.ts';
import { openWords, type Piece, type Word } from './words.ts';

/** The words that print anything of a block. */
export function readForms(
  run: ChartRun,
  chart: Chart,
  block: Block,
  full: readonly string[],
  empty: readonly string[],
): readonly Word[] | null {
  const path = textPath(block);
  const blocks = aliasesOf(chart, path);
  const know: Know = (asked) => {
    for (const alias of blocks) {
      const key = asked.at(-1);
      if (asked.length === alias.length + 1 && startsWith(asked, alias)) {
        if (full.some((name) => name === key)) return 'full';
        return empty.some((name) => name === key) ? 'empty' : null;
      }
      if (asked.length <= alias.length && startsWith(alias, asked)) return 'map';
    }
    return null;
  };
  const isOurs = (found: readonly string[]) => blocks.some((alias) => startsWith(found, alias));
  const { reader, words } = openWords({ know, isOurs, truth: openTruth(know) });
  for (const { out } of run.files) if ([...printedPaths(out).values()].some(isOurs)) readWords(reader, out);
  const isOurPiece = (piece: Piece) =>
    piece.kind === 'value' && piece.value.kind === 'path' && isOurs(piece.value.path);
  return reader.overflow ? null : words.filter(({ pieces }) => pieces.some(isOurPiece));
}
