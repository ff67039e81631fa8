import type { Abstract, Out } from './abstract.ts';
import type { TemplatePlace } from './place.ts';
import { openSettling, type ValueAt } from './settle.ts';
import { printSettled } from './settled.ts';
import { readWords } from './tokens.ts';
import { openWords, type Reader, type Word } from './words.ts';

/** What files print with the values of a release. */
export interface SettledWords {
  readonly words: readonly Word[];
  /** What a value prints; null where that is not known. */
  readonly printed: (value: Abstract) => string | null;
  /** What a word comes to; null where that is not known. */
  readonly textOf: (word: Word) => string | null;
  /** Whether these are all forms of all words. */
  readonly isAll: boolean;
}

/** `left`: how many pieces are read. */
export function readSettled(
  files: readonly (readonly Out[])[],
  valueAt: ValueAt,
  isOurs: Reader['isOurs'],
  left?: number,
  own = false,
): SettledWords {
  const { settle, truth, know } = openSettling(valueAt);
  const printed = (value: Abstract) => {
    const settled = settle(value);
    return settled && printSettled(settled);
  };
  const { reader, words } = openWords({ know, truth, printed, isOurs, own }, left);
  for (const out of files) readWords(reader, out);
  const textOf = ({ pieces }: Word) => {
    const texts = pieces.map((piece) => (piece.kind === 'text' ? piece.text : printed(piece.value)));
    return texts.includes(null) ? null : texts.join('');
  };
  return { words, printed, textOf, isAll: !reader.overflow };
}

/** The line of a template that prints a word; null where that is not known. */
export function placeOf({ pieces }: Word): TemplatePlace | null {
  const value = pieces.find((piece) => piece.kind === 'value');
  return value?.kind === 'value' && value.place.file !== '' ? value.place : null;
}
