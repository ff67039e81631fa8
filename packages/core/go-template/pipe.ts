import { BadTemplate, type Token } from './lex.ts';
import { unquote } from './strings.ts';
import type { Pipe, Term } from './tree.ts';

/** Reads the pipeline of an action, or of a pair of parentheses. */
export function readPipe(tokens: readonly Token[]): Pipe {
  const cursor = { tokens, at: 0, depth: 0 };
  const pipe = readPipeline(cursor);
  if (cursor.at < tokens.length) throw new BadTemplate('a parenthesis closes nothing');
  return pipe;
}

interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
}

const maxDepth = 100;

function readPipeline(cursor: Cursor): Pipe {
  if (++cursor.depth > maxDepth) throw new BadTemplate(`parentheses are nested deeper than ${maxDepth} levels`);
  const { variables, assigns } = readVariables(cursor);
  const commands: (readonly Term[])[] = [];
  for (;;) {
    const terms = readCommand(cursor);
    if (terms.length === 0) throw new BadTemplate('a command is missing');
    commands.push(terms);
    if (peek(cursor)?.text !== '|') break;
    cursor.at++;
  }
  cursor.depth--;
  return { variables, assigns, commands };
}

/** `$a :=`, `$a =`, `$i, $a :=`; nothing where the pipeline only uses a variable. */
function readVariables(cursor: Cursor): Pick<Pipe, 'variables' | 'assigns'> {
  const start = cursor.at;
  const names: string[] = [];
  for (;;) {
    skipSpaces(cursor);
    const token = peek(cursor);
    if (token?.kind !== 'variable') break;
    names.push(token.text.slice(1));
    cursor.at++;
    skipSpaces(cursor);
    const sign = peek(cursor);
    if (sign?.kind === 'sign' && (sign.text === ':=' || sign.text === '=')) {
      cursor.at++;
      return { variables: names, assigns: sign.text === '=' };
    }
    if (sign?.text !== ',') break;
    cursor.at++;
  }
  cursor.at = start;
  return { variables: [], assigns: false };
}

function readCommand(cursor: Cursor): readonly Term[] {
  const terms: Term[] = [];
  for (;;) {
    skipSpaces(cursor);
    const token = peek(cursor);
    if (token === undefined || (token.kind === 'sign' && (token.text === '|' || token.text === ')'))) return terms;
    terms.push(readTerm(cursor, token));
  }
}

function readTerm(cursor: Cursor, token: Token): Term {
  cursor.at++;
  switch (token.kind) {
    case 'dot':
      return { kind: 'field', path: [] };
    case 'field':
      return { kind: 'field', path: [token.text.slice(1), ...readFields(cursor)] };
    case 'variable':
      return { kind: 'variable', name: token.text.slice(1), path: readFields(cursor) };
    case 'string':
      return { kind: 'literal', value: unquote(token.text) };
    case 'number':
      return { kind: 'literal', value: Number(token.text.replaceAll('_', '')) };
    case 'char':
      return { kind: 'literal', value: token.text.codePointAt(1) ?? 0 };
    case 'word':
      return readWord(token.text);
    default:
      return readParentheses(cursor, token);
  }
}

function readWord(text: string): Term {
  if (text === 'true' || text === 'false') return { kind: 'literal', value: text === 'true' };
  return text === 'nil' ? { kind: 'literal', value: null } : { kind: 'function', name: text };
}

function readParentheses(cursor: Cursor, token: Token): Term {
  if (token.text !== '(') throw new BadTemplate(`${JSON.stringify(token.text)} stands where it cannot`);
  const pipe = readPipeline(cursor);
  if (peek(cursor)?.text !== ')') throw new BadTemplate('a parenthesis is never closed');
  cursor.at++;
  return { kind: 'pipe', pipe, path: readFields(cursor) };
}

/** The fields that follow without a blank: `.b.c` of `$a.b.c`. */
function readFields(cursor: Cursor): readonly string[] {
  const fields: string[] = [];
  for (let token = peek(cursor); token?.kind === 'field'; token = peek(cursor)) {
    fields.push(token.text.slice(1));
    cursor.at++;
  }
  return fields;
}

function peek(cursor: Cursor): Token | undefined {
  return cursor.tokens[cursor.at];
}

function skipSpaces(cursor: Cursor): void {
  while (peek(cursor)?.kind === 'space') cursor.at++;
}
