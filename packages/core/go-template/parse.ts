import type { Result } from '../text/result.ts';
import { BadTemplate, lexTemplate, type Piece, type Token } from './lex.ts';
import { readPipe } from './pipe.ts';
import { unquote } from './strings.ts';
import type { Definition, Pipe, TemplateNode } from './tree.ts';

export interface ParsedTemplate {
  readonly body: readonly TemplateNode[];
  /** The named templates that it defines. */
  readonly definitions: readonly Definition[];
}

export type ParseResult = Result<{ readonly template: ParsedTemplate }>;

/** Nested deeper than any template that people write. */
const maxDepth = 200;

/** Parses a Go template; the reason where Go, or this reader, would not. */
export function parseTemplate(text: string): ParseResult {
  try {
    const cursor: Cursor = { pieces: lexTemplate(text), at: 0, definitions: [], depth: 0 };
    const { nodes, end } = readNodes(cursor);
    if (end !== null) throw new BadTemplate(`{{ ${end.word} }} ends nothing`);
    return { ok: true, template: { body: nodes, definitions: cursor.definitions } };
  } catch (error) {
    if (!(error instanceof BadTemplate)) throw error;
    return { ok: false, reason: error.message };
  }
}

interface Cursor {
  readonly pieces: readonly Piece[];
  at: number;
  readonly definitions: Definition[];
  depth: number;
}

/** What ended a list of nodes: `end`, or `else` with the rest of its action. */
interface End {
  readonly word: 'end' | 'else';
  readonly rest: readonly Token[];
}

function readNodes(cursor: Cursor): { readonly nodes: readonly TemplateNode[]; readonly end: End | null } {
  const nodes: TemplateNode[] = [];
  if (++cursor.depth > maxDepth) throw new BadTemplate(`it is nested deeper than ${maxDepth} levels`);
  for (let piece = cursor.pieces[cursor.at]; piece !== undefined; piece = cursor.pieces[cursor.at]) {
    cursor.at++;
    if (piece.kind === 'text') {
      nodes.push(piece);
      continue;
    }
    const tokens = trimSpaces(piece.tokens);
    const [first, ...rest] = tokens;
    if (first?.kind === 'word' && (first.text === 'end' || first.text === 'else')) {
      cursor.depth--;
      return { nodes, end: { word: first.text, rest: trimSpaces(rest) } };
    }
    const node = readAction(cursor, tokens, piece.line);
    if (node !== null) nodes.push(node);
  }
  cursor.depth--;
  return { nodes, end: null };
}

function readAction(cursor: Cursor, tokens: readonly Token[], line: number): TemplateNode | null {
  const [first, ...tail] = tokens;
  if (first === undefined) return null;
  const rest = trimSpaces(tail);
  const word = first.kind === 'word' ? first.text : '';
  switch (word) {
    case 'if':
    case 'with':
    case 'range':
      return readBranch(cursor, word, readPipe(rest), line);
    case 'define':
      define(cursor, nameOf(rest[0]));
      return null;
    case 'block': {
      const name = nameOf(rest[0]);
      define(cursor, name);
      return { kind: 'template', name, pipe: readPipe(trimSpaces(rest.slice(1))), line };
    }
    case 'template':
      return readTemplate(rest, line);
    // Which elements a loop leaves out changes nothing of what its body reads.
    case 'break':
    case 'continue':
      return null;
    default:
      return { kind: 'action', pipe: readPipe(tokens), line };
  }
}

function readTemplate(tokens: readonly Token[], line: number): TemplateNode {
  const rest = trimSpaces(tokens.slice(1));
  return { kind: 'template', name: nameOf(tokens[0]), pipe: rest.length === 0 ? null : readPipe(rest), line };
}

function readBranch(cursor: Cursor, kind: 'if' | 'with' | 'range', pipe: Pipe, line: number): TemplateNode {
  const { nodes: body, end } = readNodes(cursor);
  if (end === null) throw new BadTemplate(`{{ ${kind} }} in line ${line} has no end`);
  if (end.word === 'end') return { kind, pipe, body, otherwise: [], line };
  const [next, ...rest] = end.rest;
  if (next === undefined) {
    const { nodes: otherwise, end: last } = readNodes(cursor);
    if (last?.word !== 'end') throw new BadTemplate(`{{ else }} of line ${line} has no end`);
    return { kind, pipe, body, otherwise, line };
  }
  if (next.kind !== 'word' || (next.text !== 'if' && next.text !== 'with'))
    throw new BadTemplate(`{{ else }} of line ${line} cannot be read`);
  return { kind, pipe, body, otherwise: [readBranch(cursor, next.text, readPipe(trimSpaces(rest)), line)], line };
}

function define(cursor: Cursor, name: string): void {
  const { nodes, end } = readNodes(cursor);
  if (end?.word !== 'end') throw new BadTemplate(`{{ define "${name}" }} has no end`);
  cursor.definitions.push({ name, body: nodes });
}

function nameOf(token: Token | undefined): string {
  if (token?.kind !== 'string') throw new BadTemplate('a template has no name');
  return unquote(token.text);
}

function trimSpaces(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(({ kind }) => kind !== 'space');
  const to = tokens.findLastIndex(({ kind }) => kind !== 'space');
  return from < 0 ? [] : tokens.slice(from, to + 1);
}
