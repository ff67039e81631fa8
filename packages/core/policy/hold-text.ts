import { isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { Hold } from './policy.ts';

/** A hold to be written. */
export type NewHold = Pick<Hold, 'images' | 'environments' | 'reason' | 'owner' | 'until'>;

/** `{ images: ["ghcr.io/acme/api"], reason: "…", … }`: one line of YAML, which is a flow map. */
export function printHold({ images, environments, reason, owner, until }: NewHold): string {
  const list = (items: readonly string[]): string => `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
  const fields = [
    ...(images.length === 0 ? [] : [`images: ${list(images)}`]),
    ...(environments.length === 0 ? [] : [`environments: ${list(environments)}`]),
    `reason: ${JSON.stringify(reason)}`,
    `owner: ${JSON.stringify(owner)}`,
    `until: ${until}`,
  ];
  return `{ ${fields.join(', ')} }`;
}

/**
 * The text of a policy file with one more hold, behind those that it has; every other byte stays. Null where the file cannot
 * take it in a way that is proven by reading the new text.
 */
export function addHold(text: string, hold: NewHold): string | null {
  const before = readRoot(text);
  const insertion = before && findInsertion(text, hold);
  if (!before || insertion === null) return null;
  const after = text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at);
  const found = readRoot(after);
  const old = Array.isArray(before.holds) ? before.holds : [];
  const expected = { ...before, holds: [...old, readRoot(`hold: ${printHold(hold)}`)?.hold] };
  return isSame(found, expected) ? after : null;
}

type Root = Readonly<Record<string, unknown>>;

function readRoot(text: string): Root | null {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  return document.toJS() as Root;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

function findInsertion(text: string, hold: NewHold): Insertion | null {
  const { contents } = parseDocument(text);
  if (!isMap(contents) || contents.flow) return null;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const entry = printHold(hold);
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'holds');
  if (pair === undefined) {
    const gap = text === '' || text.endsWith('\n') ? '' : eol;
    return { at: text.length, text: `${gap}holds:${eol}  - ${entry}${eol}` };
  }
  const { key, value } = pair;
  if (isSeq(value)) return value.flow ? intoFlow(value, entry) : behindLast(text, value, entry, eol);
  const isEmpty = value === null || (isScalar(value) && value.value === null);
  if (!isEmpty || !isScalar(key) || !key.range) return null;
  return { at: endOfLine(text, key.range[1]), text: `${eol}  - ${entry}` };
}

function intoFlow({ items, range }: YAMLSeq, entry: string): Insertion | null {
  if (!range) return null;
  return { at: range[1] - 1, text: items.length === 0 ? entry : `, ${entry}` };
}

function behindLast(text: string, { range, items }: YAMLSeq, entry: string, eol: string): Insertion | null {
  const last = items.at(-1);
  const end = last !== null && typeof last === 'object' && 'range' in last ? (last.range as number[] | null) : null;
  if (!range || !end) return null;
  const column = range[0] - (text.lastIndexOf('\n', range[0] - 1) + 1);
  const content = text.slice(0, end[1]).trimEnd().length;
  return { at: endOfLine(text, content), text: `${eol}${' '.repeat(column)}- ${entry}` };
}

/** Where a line ends, before its `\r` or `\n`. */
function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  if (at < 0) return text.length;
  return text[at - 1] === '\r' ? at - 1 : at;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sortKeys(one)) === JSON.stringify(sortKeys(other));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, sortKeys(each)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
