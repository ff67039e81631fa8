import type { Abstract, Out } from './abstract.ts';
import type { TemplatePlace } from './place.ts';
import { type Know, truthOf } from './truth.ts';

/** A piece of a word that a template prints: text, or a value that goes into it as it is (`through`: what it went through). */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'value';
      readonly value: Abstract;
      readonly through: readonly string[];
      readonly place: TemplatePlace;
    };

/** A word: what stands between blanks, quotes and the signs of YAML's flow style. */
export interface Word {
  readonly pieces: readonly Piece[];
  /** The text of its line before it, values left out. */
  readonly before: string;
  /** The last key above it that has no value on its line: `labels`, `metadata`. */
  readonly section: string;
}

/** So many forms of one word are followed. */
const maxForms = 64;

type Open = Word;

/** What the templates print, word by word, in every form that the conditions leave open. */
export interface Reader {
  readonly know: Know;
  readonly onWord: (word: Word) => void;
  /** More forms than are followed: what was found is not all. */
  overflow: boolean;
}

/** Reads what a file prints. */
export function readWords(reader: Reader, out: readonly Out[]): void {
  close(reader, readOut(reader, out, [{ pieces: [], before: '', section: '' }]));
}

function readOut(reader: Reader, out: readonly Out[], open: readonly Open[]): readonly Open[] {
  return out.reduce((forms, piece) => readPiece(reader, piece, forms), open);
}

function readPiece(reader: Reader, piece: Out, open: readonly Open[]): readonly Open[] {
  switch (piece.kind) {
    case 'text':
      return readText(reader, piece.text, open);
    case 'print':
      return readValue(reader, piece.value, [], piece.place, open);
    case 'choice': {
      const decided = truthOf(piece.condition, reader.know);
      if (decided !== null) return readOut(reader, decided ? piece.yes : piece.no, open);
      return unite(reader, [readOut(reader, piece.yes, open), readOut(reader, piece.no, open)]);
    }
    case 'loop':
      return unite(reader, [open, readOut(reader, piece.body, open)]);
    case 'fail':
      return [];
    default:
      return piece satisfies never;
  }
}

const delimiter = /[\s"'`{}[\](),;=|<>]/;

function readText(reader: Reader, text: string, open: readonly Open[]): readonly Open[] {
  let forms = open;
  for (const part of text.split(/([\s"'`{}[\](),;=|<>])/)) {
    if (part === '') continue;
    if (delimiter.test(part)) forms = close(reader, forms, part);
    else forms = forms.map((form) => ({ ...form, pieces: addText(form.pieces, part) }));
  }
  return forms;
}

function addText(pieces: readonly Piece[], text: string): readonly Piece[] {
  const last = pieces.at(-1);
  if (last?.kind !== 'text') return [...pieces, { kind: 'text', text }];
  return [...pieces.slice(0, -1), { kind: 'text', text: last.text + text }];
}

/** Ends the words that are open. */
function close(reader: Reader, open: readonly Open[], sign = '\n'): readonly Open[] {
  for (const word of open) if (word.pieces.some(({ kind }) => kind === 'value')) reader.onWord(word);
  const next = open.map(({ pieces, before, section }) => {
    const line = before + textOf(pieces);
    if (sign !== '\n') return { pieces: [], before: line + sign, section };
    return { pieces: [], before: '', section: /([\w./-]+)["']?:\s*$/.exec(line)?.[1] ?? section };
  });
  return unite(reader, [next]);
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
}

function unite(reader: Reader, lists: readonly (readonly Open[])[]): readonly Open[] {
  const forms = new Map<string, Open>();
  for (const open of lists.flat()) forms.set(keyOf(open), open);
  if (forms.size > maxForms) reader.overflow = true;
  return [...forms.values()].slice(0, maxForms);
}

const numbers = new WeakMap<object, number>();
let numbered = 0;

function keyOf({ pieces, before, section }: Open): string {
  const parts = pieces.map((piece) => {
    if (piece.kind === 'text') return piece.text;
    const number = numbers.get(piece.value) ?? ++numbered;
    numbers.set(piece.value, number);
    return `\0${number}\0${piece.through.join(' ')}`;
  });
  return `${section}\0\0${before}\0\0${parts.join('\0\0')}`;
}

function readValue(
  reader: Reader,
  value: Abstract,
  through: readonly string[],
  place: TemplatePlace,
  open: readonly Open[],
): readonly Open[] {
  const go = (inner: Abstract) => readValue(reader, inner, through, place, open);
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
      const decided = truthOf(value.condition, reader.know);
      return decided === null ? unite(reader, [go(value.yes), go(value.no)]) : go(decided ? value.yes : value.no);
    }
    case 'any':
      return unite(reader, value.options.map(go));
    case 'layered':
      return readLayers(reader, value.layers, go);
    case 'path':
      if (reader.know(value.path) === 'empty') return open;
      return open.map((form) => ({
        ...form,
        pieces: [...form.pieces, { kind: 'value' as const, value, through, place }],
      }));
    default:
      return open.map((form) => ({
        ...form,
        pieces: [...form.pieces, { kind: 'value' as const, value, through, place }],
      }));
  }
}

/** The first layer that is there; each that may be. */
function readLayers(
  reader: Reader,
  layers: readonly Abstract[],
  go: (value: Abstract) => readonly Open[],
): readonly Open[] {
  const possible: Abstract[] = [];
  for (const layer of layers) {
    const truth = truthOf(layer, reader.know);
    if (truth !== false) possible.push(layer);
    if (truth === true) break;
  }
  return unite(reader, possible.map(go));
}
