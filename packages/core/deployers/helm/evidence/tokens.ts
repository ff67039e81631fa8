import type { Abstract, Out } from './abstract.ts';
import type { TemplatePlace } from './place.ts';
import { eitherOf, emit, isWord, type Reader, readText, type Word } from './words.ts';

/** Reads what a file prints. */
export function readWords(reader: Reader, out: readonly Out[]): void {
  emit(reader, readOut(reader, out, [{ pieces: [], before: '', section: '' }]));
}

function readOut(reader: Reader, out: readonly Out[], open: readonly Word[]): readonly Word[] {
  return out.reduce((forms, piece) => readPiece(reader, piece, forms), open);
}

/** Whether nothing more is read. */
function isAtEnd(reader: Reader): boolean {
  if (reader.left-- > 0) return false;
  reader.overflow = true;
  return true;
}

function readPiece(reader: Reader, piece: Out, open: readonly Word[]): readonly Word[] {
  if (isAtEnd(reader)) return [];
  switch (piece.kind) {
    case 'text':
      return readText(reader, piece.text, open);
    case 'print':
      return readValue(reader, piece.value, [], piece.place, open);
    case 'choice': {
      const decided = reader.truth(piece.condition);
      if (decided !== null) return readOut(reader, decided ? piece.yes : piece.no, open);
      return eitherOf(reader, () => [readOut(reader, piece.yes, open), readOut(reader, piece.no, open)]);
    }
    case 'loop':
      return eitherOf(reader, () => [open, readOut(reader, piece.body, open)]);
    case 'fail':
      return [];
    default:
      return piece satisfies never;
  }
}

function readValue(
  reader: Reader,
  value: Abstract,
  through: readonly string[],
  place: TemplatePlace,
  open: readonly Word[],
): readonly Word[] {
  if (isAtEnd(reader)) return [];
  const go = (inner: Abstract) => readValue(reader, inner, through, place, open);
  const add = (): readonly Word[] =>
    open.map((form) => ({ ...form, pieces: [...form.pieces, { kind: 'value', value, through, place }] }));
  const whole = printWhole(reader, value);
  if (whole !== null) return whole === '' ? open : add();
  switch (value.kind) {
    case 'literal':
      return value.value === null ? open : readText(reader, String(value.value), open);
    case 'text':
      return readOut(reader, value.out, open);
    case 'same': {
      if (value.through !== 'quote') return readValue(reader, value.value, [...through, value.through], place, open);
      const inside = readValue(reader, value.value, through, place, readText(reader, '"', open));
      return readText(reader, '"', inside);
    }
    case 'choice': {
      const decided = reader.truth(value.condition);
      return decided === null
        ? eitherOf(reader, () => [go(value.yes), go(value.no)])
        : go(decided ? value.yes : value.no);
    }
    case 'any':
      return eitherOf(reader, () => value.options.map(go));
    case 'layered':
      return readLayers(reader, value.layers, go);
    default:
      return add();
  }
}

/** What a value of the release or a function prints, where that is nothing or a word and known. */
function printWhole(reader: Reader, value: Abstract): string | null {
  if (value.kind === 'path') return reader.know(value.path) === 'empty' ? '' : null;
  if (reader.printed === undefined || (value.kind !== 'same' && value.kind !== 'derived')) return null;
  const text = reader.printed(value);
  return text !== null && isWord(text) ? text : null;
}

/** The first layer that is there; each that may be. */
function readLayers(
  reader: Reader,
  layers: readonly Abstract[],
  go: (value: Abstract) => readonly Word[],
): readonly Word[] {
  const possible: Abstract[] = [];
  for (const layer of layers) {
    const truth = reader.truth(layer);
    if (truth !== false) possible.push(layer);
    if (truth === true) break;
  }
  const [only, ...others] = possible;
  return only !== undefined && others.length === 0 ? go(only) : eitherOf(reader, () => possible.map(go));
}
