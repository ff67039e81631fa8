import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { quote, suggest } from '../text/suggest.ts';
import { showNames } from './placeholders.ts';

/** What is wrong and the fix, at an offset of the text. */
export interface Problem {
  readonly offset: number;
  readonly message: string;
}

/** The document that values are read from, and the problems that readers add to. */
export interface Source {
  readonly document: Document;
  /** What it is called in messages. */
  readonly file: string;
  /** Where a policy extends another: the document that a node comes from, where it is not this one. */
  readonly homes: WeakMap<Node, Source>;
  readonly problems: Problem[];
  /** 1-based. */
  readonly locate: (offset: number) => { readonly line: number; readonly column: number };
  readonly budget: { aliases: number };
}

/** A value of the file and where it stands; the node is null where a key has no value. */
export interface Value {
  readonly node: Node | null;
  readonly offset: number;
  readonly source: Source;
}

/** Reads a value; undefined when it is wrong, which has then been reported. */
export type Read<T> = (value: Value) => T | undefined;

/** A key of a map: how to read it, and what it is when it is absent (undefined: it is required). */
export interface Field<T> {
  readonly read: Read<T>;
  readonly fallback: T | undefined;
}

export type Fields<T> = { readonly [K in keyof T]: Field<T[K]> };

/** A value with the offset at which it stands, for checks across keys. */
export interface Located<T> {
  readonly value: T;
  readonly offset: number;
  readonly source: Source;
}

/** One key of a map and its value. */
export interface Entry {
  readonly key: string;
  readonly offset: number;
  readonly value: Value;
}

/** Reports a problem where the value stands. */
export function fail(at: { readonly offset: number; readonly source: Source }, message: string): undefined {
  at.source.problems.push({ offset: at.offset, message });
}

export function required<T>(read: Read<T>): Field<T> {
  return { read, fallback: undefined };
}

export function optional<T>(read: Read<T>, fallback: T): Field<T> {
  return { read, fallback };
}

/** A map with these keys and no others; undefined when it is none or a required key is missing or wrong. */
export function map<T>(what: string, fields: Fields<T>): Read<T> {
  const known = Object.keys(fields) as (keyof T & string)[];
  return (value) => {
    const entries = readEntries(value, what);
    if (entries === undefined) return undefined;
    reportUnknown(entries, known, what);
    const result: Partial<T> = {};
    let complete = true;
    for (const key of known) {
      const read = readField(value, what, key, fields[key], entries);
      if (read === undefined) complete = false;
      else result[key] = read;
    }
    return complete ? (result as T) : undefined;
  };
}

/** The entries of a map in file order; a key that comes twice is reported, and its first value counts. */
export function readEntries(value: Value, what: string): readonly Entry[] | undefined {
  const { node, source } = value;
  if (!isMap(node)) return fail(value, `expected a map for ${what}, found ${describe(node)}; write "key: value" lines`);
  const entries = new Map<string, Entry>();
  for (const pair of node.items) {
    const keyNode = follow(pair.key as Node | null, source, value.offset);
    const at = { offset: keyNode.offset, source };
    if (!isScalar(keyNode.node) || keyNode.node.value === null) {
      fail(at, `expected text as a key of ${what}; write "key: value" lines`);
      continue;
    }
    const key = showNames(String(keyNode.node.source ?? keyNode.node.value));
    if (entries.has(key)) fail(at, `key ${quote(key)} is there twice in ${what}; keep one`);
    else entries.set(key, { key, offset: at.offset, value: follow(pair.value as Node | null, source, at.offset) });
  }
  return [...entries.values()];
}

/** A list of such items; items that are wrong are reported and left out. */
export function list<T>(what: string, read: Read<T>): Read<readonly T[]> {
  return (value) => {
    if (!isSeq(value.node)) {
      return fail(value, `expected a list of ${what}, found ${describe(value.node)}; write "- item" lines or [a, b]`);
    }
    return value.node.items
      .map((item) => read(follow(item as Node | null, value.source, value.offset)))
      .filter((item) => item !== undefined);
  };
}

export function atLeastOne<T>(what: string, read: Read<readonly T[]>): Read<readonly T[]> {
  return (value) => {
    if (isSeq(value.node) && value.node.items.length === 0)
      return fail(value, `the list of ${what} is empty; name one`);
    return read(value);
  };
}

export function located<T>(read: Read<T>): Read<Located<T>> {
  return (value) => {
    const result = read(value);
    return result === undefined ? undefined : { value: result, offset: value.offset, source: value.source };
  };
}

/** What stands there, for messages: its type, never its text. */
export function describe(node: Node | null): string {
  if (isMap(node)) return 'a map';
  if (isSeq(node)) return 'a list';
  const value = isScalar(node) ? node.value : null;
  if (value === null) return 'nothing';
  return typeof value === 'string' ? 'text' : typeof value === 'boolean' ? 'true or false' : 'a number';
}

function reportUnknown(entries: readonly Entry[], known: readonly string[], what: string): void {
  for (const entry of entries) {
    if (known.includes(entry.key)) continue;
    fail(
      { offset: entry.offset, source: entry.value.source },
      `unknown key ${quote(entry.key)} in ${what}; ${suggest(entry.key, known)}`,
    );
  }
}

function readField<T>(parent: Value, what: string, key: string, field: Field<T>, entries: readonly Entry[]) {
  const entry = entries.find((candidate) => candidate.key === key);
  if (entry !== undefined) return field.read(entry.value) ?? field.fallback;
  if (field.fallback === undefined) fail(parent, `${what} has no "${key}"; add it`);
  return field.fallback;
}

/** Where the node stands, aliases followed; where nothing stands, the place before it. */
function follow(node: Node | null, from: Source, before: number): Value {
  const source = (node && from.homes.get(node)) ?? from;
  const offset = node?.range?.[0] ?? before;
  if (!isAlias(node)) return { node, offset, source };
  if (source.budget.aliases-- <= 0) {
    fail({ offset, source }, 'too many aliases; write the values out');
    return { node: null, offset, source };
  }
  const target = node.resolve(source.document);
  if (target === undefined)
    fail({ offset, source }, `no anchor ${quote(node.source)} stands before this alias; define it`);
  return { node: target ?? null, offset, source };
}
