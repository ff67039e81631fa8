import type { Result } from '../../text/result.ts';
import type { Assignment, SetValue } from './layer.ts';

/** `set` reads numbers, truth values and null; `set-string` and `set-file` keep every value a text. */
export type SetKind = 'set' | 'set-string' | 'set-file';

export type SetResult = Result<{ readonly assignments: readonly Omit<Assignment, 'node' | 'key'>[] }>;

type Path = readonly (string | number)[];

/** Deeper than Helm allows (`MaxNestedNameLevel`), and a bound on what an index may be (`MaxIndex`). */
const maxDepth = 30;
const maxIndex = 65_536;

class Refused extends Error {
  override readonly name = 'Refused';
}

/**
 * Reads an expression of `--set` (Helm's `strvals`): `a.b=1,c[0].d=x,e={f,g}`, with `\` before what is no sign. `read` gives
 * the text of a file that `set-file` names; without it the name stays.
 */
export function parseSet(text: string, kind: SetKind, read: (path: string) => string = (path) => path): SetResult {
  const cursor: Cursor = { text, at: 0 };
  const assignments: { path: Path; value: SetValue }[] = [];
  const toValue = (word: string): SetValue =>
    kind === 'set' ? typed(word) : { type: 'string', text: kind === 'set-file' ? read(word) : word };
  try {
    while (cursor.at < text.length) {
      const found = readAssignment(cursor, toValue);
      // Helm sets nothing under an empty key.
      if (!found.path.includes('')) assignments.push(found);
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ok: false, reason: error.message };
  }
  return { ok: true, assignments };
}

interface Cursor {
  readonly text: string;
  at: number;
}

/** Reads up to a stop sign and over it; `stop` is empty at the end of the text. */
function readUntil(cursor: Cursor, stops: string): { readonly word: string; readonly stop: string } {
  let word = '';
  while (cursor.at < cursor.text.length) {
    const sign = cursor.text[cursor.at++] ?? '';
    if (stops.includes(sign)) return { word, stop: sign };
    word += sign === '\\' ? (cursor.text[cursor.at++] ?? '') : sign;
  }
  return { word, stop: '' };
}

function readAssignment(cursor: Cursor, toValue: (word: string) => SetValue): { path: Path; value: SetValue } {
  const path: (string | number)[] = [];
  for (;;) {
    const { word, stop } = readUntil(cursor, '=[,.');
    path.push(word);
    const last = stop === '[' ? readIndexes(cursor, path) : stop;
    if (path.length > maxDepth) throw new Refused(`it is nested deeper than ${maxDepth} levels`);
    if (last === '=') return { path, value: readValue(cursor, toValue) };
    if (last !== '.') throw new Refused(`the key ${JSON.stringify(word)} has no value`);
  }
}

/** The indexes behind a key, up to the sign that ends them. */
function readIndexes(cursor: Cursor, path: (string | number)[]): string {
  for (;;) {
    path.push(readIndex(cursor));
    const { word, stop } = readUntil(cursor, '[.=');
    if (word !== '') throw new Refused('something stands behind an index');
    if (stop !== '[') return stop;
  }
}

function readIndex(cursor: Cursor): number {
  const { word, stop } = readUntil(cursor, ']');
  if (stop === '' || !/^\d+$/.test(word) || Number(word) > maxIndex) throw new Refused('an index is no number');
  return Number(word);
}

function readValue(cursor: Cursor, toValue: (word: string) => SetValue): SetValue {
  if (cursor.text[cursor.at] !== '{') return toValue(readUntil(cursor, ',').word);
  cursor.at++;
  const items: SetValue[] = [];
  for (;;) {
    const { word, stop } = readUntil(cursor, ',}');
    if (stop === '') throw new Refused('a list does not end with }');
    items.push(toValue(word));
    if (stop === ',') continue;
    if (cursor.text[cursor.at] === ',') cursor.at++;
    return { type: 'list', items };
  }
}

/** What `--set` makes of a word: a number that begins with 0 stays a text, and one with a point does, too. */
function typed(word: string): SetValue {
  const lower = word.toLowerCase();
  if (lower === 'true' || lower === 'false') return { type: 'boolean', text: lower };
  if (lower === 'null') return { type: 'null' };
  if (word === '0' || (/^[-+]?\d+$/.test(word) && !word.startsWith('0') && isInt64(word)))
    return { type: 'number', text: String(BigInt(word.replace(/^\+/, ''))) };
  return { type: 'string', text: word };
}

function isInt64(word: string): boolean {
  const value = BigInt(word.replace(/^\+/, ''));
  return value >= -(2n ** 63n) && value < 2n ** 63n;
}
