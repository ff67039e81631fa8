/** A piece of a template: text between actions, or the tokens of an action. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | {
      readonly kind: 'action';
      readonly tokens: readonly Token[];
      readonly line: number;
      /** Where it stands in the text, its braces included. */
      readonly start: number;
      readonly end: number;
    };

export interface Token {
  readonly kind: 'field' | 'variable' | 'string' | 'number' | 'char' | 'word' | 'sign' | 'dot' | 'space';
  readonly text: string;
}

/** A template that Go would not parse, or that is beyond what is read here. */
export class BadTemplate extends Error {
  override readonly name = 'BadTemplate';
}

/** Cuts a template into text and actions; `{{-` and `-}}` trim the text beside them. */
export function lexTemplate(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let trimsLeft = false;
  const lineAt = countLines(text);
  const addText = (from: number, to: number, trimsRight: boolean) => {
    const raw = text.slice(from, to);
    const left = trimsLeft ? raw.replace(/^[ \t\r\n]+/, '') : raw;
    const kept = trimsRight ? trimRight(left) : left;
    if (kept !== '') pieces.push({ kind: 'text', text: kept, line: lineAt(from + raw.indexOf(kept)) });
  };
  for (;;) {
    const open = text.indexOf('{{', at);
    if (open < 0) break;
    const trims = text[open + 2] === '-' && /\s/.test(text[open + 3] ?? '');
    addText(at, open, trims);
    const action = lexAction(text, trims ? open + 3 : open + 2);
    pieces.push({ kind: 'action', tokens: action.tokens, line: lineAt(open), start: open, end: action.end });
    at = action.end;
    trimsLeft = action.trims;
  }
  addText(at, text.length, false);
  return pieces;
}

function trimRight(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** The line of an offset; asked in rising order. */
function countLines(text: string): (offset: number) => number {
  let line = 1;
  let counted = 0;
  return (offset) => {
    for (; counted < offset; counted++) if (text.charCodeAt(counted) === 10) line++;
    return line;
  };
}

const tokenPatterns: readonly (readonly [Token['kind'] | 'comment', RegExp])[] = [
  ['comment', /\/\*[\s\S]*?\*\//y],
  ['space', /[ \t\r\n]+/y],
  ['string', /"(?:[^"\\\n]|\\.)*"|`[^`]*`/y],
  ['char', /'(?:[^'\\\n]|\\.)+'/y],
  ['number', /[-+]?(?:0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?)/y],
  ['field', /\.[\p{L}_][\p{L}\p{Nd}_]*/uy],
  ['dot', /\./y],
  ['variable', /\$[\p{L}\p{Nd}_]*/uy],
  ['word', /[\p{L}_][\p{L}\p{Nd}_]*/uy],
  ['sign', /:=|[=|(),]/y],
];

function lexAction(
  text: string,
  start: number,
): { readonly tokens: readonly Token[]; readonly end: number; readonly trims: boolean } {
  const tokens: Token[] = [];
  let at = start;
  for (;;) {
    const close = /\s-\}\}|\}\}/y;
    close.lastIndex = at;
    const closed = close.exec(text);
    if (closed) return { tokens, end: close.lastIndex, trims: closed[0].length > 2 };
    const found = nextToken(text, at);
    if (found === null) throw new BadTemplate('an action cannot be read');
    at += found.length;
    if (found.kind !== 'comment') tokens.push({ kind: found.kind, text: found.text });
  }
}

function nextToken(text: string, at: number) {
  for (const [kind, pattern] of tokenPatterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    // A blank before `-}}` is a part of that.
    if (match === null || match[0] === '') continue;
    const blank = kind === 'space' && text.startsWith('-}}', at + match[0].length);
    const word = blank ? match[0].slice(0, -1) : match[0];
    if (word !== '') return { kind, text: word, length: word.length };
  }
  return null;
}
