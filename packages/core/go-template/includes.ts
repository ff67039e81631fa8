import type { Token } from './lex.ts';
import { unquote } from './strings.ts';

/** The named templates that a text includes. */
export interface Includes {
  readonly names: readonly string[];
  /** What the names that are put together begin with: empty where nobody can tell. */
  readonly beginnings: readonly string[];
  /** What the paths of files that are included begin or end with, by `.Template.BasePath`: empty where nobody can tell. */
  readonly files: readonly string[];
}

interface Found {
  readonly names: string[];
  readonly beginnings: string[];
  readonly files: string[];
}

/** Reads what the actions of a template include. */
export function readIncludes(actions: readonly (readonly Token[])[]): Includes {
  const found: Found = { names: [], beginnings: [], files: [] };
  for (const tokens of actions)
    addAction(
      found,
      tokens.filter(({ kind }) => kind !== 'space'),
    );
  return found;
}

const words: ReadonlySet<string> = new Set(['include', 'template', 'block']);

function addAction(found: Found, tokens: readonly Token[]): void {
  for (const [index, { kind, text }] of tokens.entries()) {
    // A text that is run as a template.
    if (kind === 'string' && text.includes('{{')) addAll(found, searchIncludes(unquote(text)));
    const next = tokens[index + 1];
    // Nobody knows what a text includes that is run as a template.
    if (kind === 'word' && text === 'tpl' && next?.kind !== 'string') addAny(found);
    if (kind !== 'word' || !words.has(text)) continue;
    if (next?.kind === 'string') found.names.push(unquote(next.text));
    else if (next !== undefined) addComposed(found, next.text === '(' ? insideOf(tokens, index + 1) : []);
  }
}

/** Of a name that is put together, so many words are read. */
const mostWords = 100;

/** What is between the brackets that open at an index. */
function insideOf(tokens: readonly Token[], from: number): readonly Token[] {
  let depth = 0;
  for (let index = from; index < from + mostWords; index++) {
    if (tokens[index]?.text === '(') depth++;
    if (tokens[index]?.text === ')' && --depth === 0) return tokens.slice(from + 1, index);
  }
  return [];
}

/** A name that a function puts together: `(printf "web.%s" .kind)`, `(print $.Template.BasePath "/configmap.yaml")`. */
function addComposed(found: Found, tokens: readonly Token[]): void {
  const [head, first] = tokens;
  const last = tokens.at(-1);
  const isWhole = !tokens.some(({ text }) => text === '|');
  if (tokens.some(({ text }) => text === '.BasePath'))
    found.files.push(last?.kind === 'string' && isWhole ? unquote(last.text).replace(/^.*%./s, '') : '');
  else if (first?.kind === 'string' && isWhole && (head?.text === 'printf' || head?.text === 'print'))
    found.beginnings.push(unquote(first.text).replace(/%.*$/s, ''));
  else found.beginnings.push('');
}

function addAny({ beginnings, files }: Found): void {
  beginnings.push('');
  files.push('');
}

function addAll({ names, beginnings, files }: Found, others: Includes): void {
  for (const name of others.names) names.push(name);
  for (const beginning of others.beginnings) beginnings.push(beginning);
  for (const file of others.files) files.push(file);
}

/** The same of a text that is no template as a whole: what looks like an action that includes one. */
export function searchIncludes(text: string): Includes {
  const found = [...text.matchAll(/\b(?:include|template)\s{1,9}(?:\\?["`]([^"`\\]{1,200})|(?=[($.%]))/g)];
  const names = found.flatMap(([, name]) => (name === undefined || name.includes('%') ? [] : [name]));
  const isOpen = text.includes('{{') && found.length > names.length;
  return { names, beginnings: isOpen ? [''] : [], files: isOpen ? [''] : [] };
}
