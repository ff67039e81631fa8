import { type Includes, readIncludes, searchIncludes } from './includes.ts';
import { BadTemplate, lexTemplate, type Piece, type Token } from './lex.ts';
import { unquote } from './strings.ts';

/** A stretch of a template's text: the body of a named template, or what is outside of them. */
export interface Section {
  /** Null outside of named templates, and of a text that cannot be read. */
  readonly name: string | null;
  readonly start: number;
  readonly end: number;
  readonly includes: Includes;
  /** Whether it has text, and not actions alone. */
  readonly hasText: boolean;
}

/** Cuts a text at the named templates that it defines; the whole text is one section where it cannot be read. */
export function cutSections(text: string): readonly Section[] {
  try {
    return cut(text, lexTemplate(text));
  } catch (error) {
    if (!(error instanceof BadTemplate)) throw error;
    return [{ name: null, start: 0, end: text.length, includes: searchIncludes(text), hasText: true }];
  }
}

/** An action that an `end` closes: of a named template, with the name of what is around it, or any other. */
type Open = { readonly around: string | null } | null;

function cut(text: string, pieces: readonly Piece[]): readonly Section[] {
  const sections: Section[] = [];
  const open: Open[] = [];
  let name: string | null = null;
  let start = 0;
  let actions: (readonly Token[])[] = [];
  let hasText = false;
  const turn = (piece: { readonly start: number; readonly end: number }, next: string | null) => {
    if (piece.start > start) sections.push({ name, start, end: piece.start, includes: readIncludes(actions), hasText });
    [name, start, actions, hasText] = [next, piece.end, [], false];
  };
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      hasText ||= piece.text.trim() !== '';
      continue;
    }
    const [first, second] = piece.tokens.filter(({ kind }) => kind !== 'space');
    const word = first?.kind === 'word' ? first.text : '';
    actions.push(piece.tokens);
    if (word === 'define' || word === 'block') {
      open.push({ around: name });
      turn(piece, second?.kind === 'string' ? unquote(second.text) : null);
    } else if (word === 'if' || word === 'with' || word === 'range') open.push(null);
    else if (word === 'end') {
      const closed = open.pop();
      if (closed) turn(piece, closed.around);
    }
  }
  turn({ start: text.length, end: text.length }, null);
  return sections;
}
