import { onePerKey } from '../../../text/collate.ts';
import type { Abstract } from './abstract.ts';
import type { TemplatePlace } from './place.ts';
import { signature } from './signature.ts';
import type { Know } from './truth.ts';

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
  /** Only where something is so that is not known. */
  readonly maybe?: true;
}

/** So many forms of one word are followed. */
const maxForms = 64;

/** So many pieces are read for one question: values that stand in each other are read as often as they stand there. */
const maxPieces = 2_000_000;

/** What the templates print, word by word, in every form that the conditions leave open. */
export interface Reader {
  readonly know: Know;
  /** Whether a condition holds, by what is known; asked once of each. */
  readonly truth: (value: Abstract) => boolean | null;
  /** What a value prints, where it is known; absent where nothing is known of the values of a release. */
  readonly printed?: (value: Abstract) => string | null;
  /** Whether a path is of what is asked for: other values are all the same. */
  readonly isOurs: (path: readonly string[]) => boolean;
  /** Words of the template's own, with no value in them, count too: what it falls back on. */
  readonly own?: boolean;
  readonly onWord: (word: Word) => void;
  /** More forms than are followed, or more pieces: what was found is not all. */
  overflow: boolean;
  /** How many pieces are read still. */
  left: number;
  /** How many conditions are open around what is read. */
  open: number;
}

/** A reader that gathers words. */
export function openWords(
  asked: Pick<Reader, 'know' | 'truth' | 'printed' | 'isOurs' | 'own'>,
  left: number = maxPieces,
): { readonly reader: Reader; readonly words: readonly Word[] } {
  const words: Word[] = [];
  return { reader: { ...asked, onWord: (word) => words.push(word), overflow: false, left, open: 0 }, words };
}

const delimiter = /[\s"'`{}[\](),;=|<>]/;
const lastDelimiter = /[\s"'`{}[\](),;=|<>](?=[^\s"'`{}[\](),;=|<>]*$)/;

/** Whether a text is one word, or a part of one. */
export function isWord(text: string): boolean {
  return !delimiter.test(text);
}

/** Text: its first word ends those that are open, its last one begins a new one, what is between has no values in it. */
export function readText(reader: Reader, text: string, open: readonly Word[]): readonly Word[] {
  const first = text.search(delimiter);
  if (first < 0) return open.map((form) => ({ ...form, pieces: addText(form.pieces, text) }));
  const ended = open.map((form) => ({ ...form, pieces: addText(form.pieces, text.slice(0, first)) }));
  emit(reader, ended);
  const rest = text.slice(first);
  const last = rest.search(lastDelimiter) + 1;
  const line = rest.lastIndexOf('\n') + 1;
  const tail = rest.slice(last);
  const pieces: readonly Piece[] = tail === '' ? [] : [{ kind: 'text', text: tail }];
  const between = line > 0 ? sectionOf(rest.slice(rest.indexOf('\n') + 1, line)) : null;
  const next = ended.map((form): Word => {
    const before = form.before + textOf(form.pieces);
    if (line === 0) return { pieces, before: (before + rest.slice(0, last)).slice(-maxBefore), section: form.section };
    const section = between ?? sectionOf(`${before}${rest.slice(0, rest.indexOf('\n') + 1)}`) ?? form.section;
    return { pieces, before: rest.slice(line, last), section };
  });
  return unite(reader, [next]);
}

/** Of a line, so much is kept. */
const maxBefore = 300;

/** The last key of a text that has nothing behind it on its line. */
function sectionOf(text: string): string | null {
  for (let end = text.length; end > 0; ) {
    const start = end < 2 ? 0 : text.lastIndexOf('\n', end - 2) + 1;
    const [, key] = /([\w./-]+)["']?:\s*$/.exec(text.slice(start, end)) ?? [];
    if (key !== undefined) return key;
    end = start;
  }
  return null;
}

function addText(pieces: readonly Piece[], text: string): readonly Piece[] {
  if (text === '') return pieces;
  const last = pieces.at(-1);
  if (last?.kind !== 'text') return [...pieces, { kind: 'text', text }];
  return [...pieces.slice(0, -1), { kind: 'text', text: last.text + text }];
}

export function emit(reader: Reader, open: readonly Word[]): void {
  for (const word of open) {
    if (word.pieces.some(({ kind }) => kind === 'value' || reader.own === true))
      reader.onWord(reader.open > 0 ? { ...word, maybe: true } : word);
  }
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
}

/** The forms of which one is printed; nobody can tell which. */
export function eitherOf(reader: Reader, read: () => readonly (readonly Word[])[]): readonly Word[] {
  reader.open++;
  const forms = unite(reader, read());
  reader.open--;
  return forms.length < 2 ? forms : forms.map((form) => ({ ...form, maybe: true }));
}

/** The different forms; with too many, those that only stand in different sections are one. */
export function unite(reader: Reader, lists: readonly (readonly Word[])[]): readonly Word[] {
  const forms = onePerKey(lists.flat(), (form) => `${form.section}\0\0${keyOf(reader, form)}`);
  if (forms.length <= maxForms) return forms;
  const fewer = onePerKey(forms, (form) => keyOf(reader, form));
  const isAsked = ({ pieces }: Word) => pieces.some((piece) => isOurs(reader, piece));
  if (fewer.length <= maxForms) return fewer;
  if (fewer.some(isAsked)) reader.overflow = true;
  return fewer.slice(0, maxForms);
}

function isOurs(reader: Reader, piece: Piece): boolean {
  return piece.kind === 'value' && piece.value.kind === 'path' && reader.isOurs(piece.value.path);
}

function keyOf(reader: Reader, { pieces, before }: Word): string {
  const parts = pieces.map((piece) => {
    if (piece.kind === 'text') return piece.text;
    if (reader.printed !== undefined) return `\0${signature(piece.value)}`;
    if (piece.value.kind !== 'path' || !isOurs(reader, piece)) return '\0';
    return `\0${piece.value.path.join('\0')}\0${piece.through.join(' ')}\0${piece.place.file}:${piece.place.line}`;
  });
  return `${before}\0\0${parts.join('\0\0')}`;
}
