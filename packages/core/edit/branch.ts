import { addAll } from '../text/collate.ts';

/** What a document is to have more of, key by key. */
export type Branch =
  | { readonly kind: 'text'; readonly text: string; readonly quoted: boolean }
  /** Scalars in brackets. */
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'map'; readonly entries: Map<string, Branch> }
  | { readonly kind: 'list'; readonly items: ReadonlyMap<string, Branch>[] };

/** A value, and the keys that lead to it. */
export interface Insertion {
  readonly path: readonly string[];
  readonly value: Branch;
}

export const emptyMap = (): Branch & { readonly kind: 'map' } => ({ kind: 'map', entries: new Map() });

/** Puts several insertions into one branch; false where two of them say the same key. */
export function merge(root: Branch & { readonly kind: 'map' }, { path, value }: Insertion): boolean {
  let at = root;
  for (const key of path.slice(0, -1)) {
    const next = at.entries.get(key) ?? emptyMap();
    if (next.kind !== 'map') return false;
    at.entries.set(key, next);
    at = next;
  }
  const last = path.at(-1);
  if (last === undefined) return false;
  const there = at.entries.get(last);
  if (there?.kind === 'list' && value.kind === 'list') {
    addAll(there.items, value.items);
    return true;
  }
  if (there?.kind === 'map' && value.kind === 'map')
    return [...value.entries].every(([key, each]) => merge(there, { path: [key], value: each }));
  if (there !== undefined) return false;
  at.entries.set(last, value);
  return true;
}

/** The same as plain values, to compare with what a parser reads. */
export function toPlain(branch: Branch): unknown {
  if (branch.kind === 'text') return branch.text;
  if (branch.kind === 'texts') return [...branch.texts];
  if (branch.kind === 'list') return branch.items.map((item) => toPlain({ kind: 'map', entries: new Map(item) }));
  return Object.fromEntries([...branch.entries].map(([key, value]) => [key, toPlain(value)]));
}

/** Lines of block style for the entries of a map, each after `indent` spaces; a level is `step` spaces. */
export function printLines(entries: ReadonlyMap<string, Branch>, indent: number, step: number): readonly string[] {
  const pad = ' '.repeat(indent);
  return [...entries].flatMap(([key, value]) => {
    const name = `${pad}${printKey(key)}:`;
    if (value.kind === 'text') return [`${name} ${printText(value)}`];
    if (value.kind === 'texts') return [`${name} ${printTexts(value.texts, false)}`];
    if (value.kind === 'map') return [name, ...printLines(value.entries, indent + step, step)];
    return [name, ...printItems(value.items, indent + step)];
  });
}

/** Items of block style, each after `indent` spaces. */
export function printItems(items: readonly ReadonlyMap<string, Branch>[], indent: number): readonly string[] {
  const pad = ' '.repeat(indent);
  return items.flatMap((item) => {
    const lines = printLines(item, indent + 2, 2);
    return lines.map((line, at) => (at === 0 ? `${pad}- ${line.slice(indent + 2)}` : line));
  });
}

/** `key: value, key: { … }`, for a map or list in brackets; as JSON has it where the file is JSON. */
export function printFlow(entries: ReadonlyMap<string, Branch>, json: boolean): string {
  return [...entries]
    .map(([key, value]) => `${json ? JSON.stringify(key) : printKey(key)}: ${flowOf(value, json)}`)
    .join(', ');
}

function flowOf(value: Branch, json: boolean): string {
  if (value.kind === 'texts') return printTexts(value.texts, json);
  if (value.kind === 'text') return json ? JSON.stringify(value.text) : printText({ ...value, inFlow: true });
  if (value.kind === 'map') return wrap(value.entries, json);
  return `[${value.items.map((item) => wrap(item, json)).join(', ')}]`;
}

function printTexts(texts: readonly string[], json: boolean): string {
  const print = (text: string) => (json ? JSON.stringify(text) : printText({ text, quoted: false, inFlow: true }));
  return `[${texts.map(print).join(', ')}]`;
}

/** A map in braces. */
export function wrap(entries: ReadonlyMap<string, Branch>, json: boolean): string {
  return json ? `{${printFlow(entries, json)}}` : `{ ${printFlow(entries, json)} }`;
}

function printKey(key: string): string {
  return isPlain(key) && /^[\w./-]+$/.test(key) ? key : JSON.stringify(key);
}

function printText({ text, quoted, inFlow = false }: { text: string; quoted: boolean; inFlow?: boolean }): string {
  const plain = !quoted && isPlain(text) && !(inFlow && text.endsWith(':'));
  return plain ? text : JSON.stringify(text);
}

/** Text that every reader takes for the same text without quotes: no number, no boolean, no date. */
function isPlain(text: string): boolean {
  return /^[A-Za-z_][\w./@+-]*(?::[\w./@+-]+)*$/.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text);
}
