import { isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Result } from '../text/result.ts';
import { isTooDeep } from '../yaml/compose.ts';
import {
  type Branch,
  emptyMap,
  type Insertion,
  merge,
  printFlow,
  printItems,
  printLines,
  toPlain,
  wrap,
} from './branch.ts';
import { applyEdits, type Edit } from './edit.ts';
import { isSame, layOver, readDocuments, readOne } from './insert-proof.ts';

/** The edits that put keys or items into a text, or why it cannot take them. */
export type Inserted = Result<{ readonly edits: readonly Edit[] }>;

/** Beyond it the quadratic corners of YAML would count, and no file of values is near it. */
const maximumLength = 1024 * 1024;

/**
 * Adds what a document of one text lacks, behind what its maps and lists have, in the style of the place: every other byte stays.
 * The new text is read again: it must say what it said, and the insertions. A value that is there is never replaced.
 */
export function insertAll(text: string, insertions: readonly Insertion[]): Inserted {
  if (text.length > maximumLength) return fail('the file is too large to be added to');
  if (isTooDeep(text)) return fail('the file is nested too deeply to be added to');
  const documents = readDocuments(text);
  if (documents.length !== 1) return isBlank(text) ? intoNothing(text, insertions) : fail('it has no single document');
  const [document] = documents;
  if (document === undefined || document.errors.length > 0) return fail('it cannot be read as YAML');
  const wanted = emptyMap();
  if (!insertions.every((insertion) => merge(wanted, insertion))) return fail('two additions say the same key');
  const writer: Writer = { text, json: /^\s*\{/.test(text), step: findStep(text), eol: findEol(text), edits: [] };
  const root = document.contents;
  const isEmpty = root === null || (isScalar(root) && root.value === null);
  const trouble = isEmpty
    ? append(writer, wanted.entries)
    : isMap(root)
      ? intoMap(writer, root, wanted.entries)
      : 'it is no map';
  if (trouble !== null) return fail(trouble);
  const expected = layOver(isEmpty ? {} : document.toJS(), toPlain(wanted));
  return isSame(readOne(applyEdits(text, writer.edits)), expected)
    ? { ok: true, edits: writer.edits }
    : fail('what would be added there could not be proven by reading it again');
}

interface Writer {
  readonly text: string;
  readonly json: boolean;
  /** Spaces of a level. */
  readonly step: number;
  readonly eol: string;
  readonly edits: Edit[];
}

/** Why it does not fit; null where it does. */
type Trouble = string | null;

function intoNothing(text: string, insertions: readonly Insertion[]): Inserted {
  const wanted = emptyMap();
  if (!insertions.every((insertion) => merge(wanted, insertion))) return fail('two additions say the same key');
  const writer: Writer = { text, json: false, step: 2, eol: findEol(text), edits: [] };
  append(writer, wanted.entries);
  return { ok: true, edits: writer.edits };
}

const isBlank = (text: string): boolean => text.split('\n').every((line) => /^\s*(?:#|$)/.test(line));

/** At the end of a document that says nothing. */
function append(writer: Writer, entries: ReadonlyMap<string, Branch>): Trouble {
  const { text, eol, step } = writer;
  const gap = text === '' || text.endsWith('\n') ? '' : eol;
  insert(writer, text.length, `${gap}${printLines(entries, 0, step).join(eol)}${eol}`);
  return null;
}

function intoMap(writer: Writer, map: YAMLMap, entries: ReadonlyMap<string, Branch>): Trouble {
  if (map.anchor !== undefined) return 'an anchor stands on the map, which other places may share';
  if (map.items.some(({ key }) => isScalar(key) && key.value === '<<')) return 'the map takes keys by a merge key';
  const fresh = new Map<string, Branch>();
  for (const [key, value] of entries) {
    const pair = map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    const trouble = pair === undefined ? null : intoPair(writer, map, pair, value);
    if (trouble !== null) return trouble;
    if (pair === undefined) fresh.set(key, value);
  }
  return fresh.size === 0 ? null : addKeys(writer, map, fresh);
}

function intoPair(writer: Writer, map: YAMLMap, { key, value }: Pair, branch: Branch): Trouble {
  const name = isScalar(key) ? String(key.value) : '';
  if (branch.kind === 'map' && isMap(value)) return intoMap(writer, value, branch.entries);
  if (branch.kind === 'list' && isSeq(value)) return intoList(writer, value, branch.items);
  const isLeaf = branch.kind === 'text' || branch.kind === 'texts';
  if (!isNothing(value) || isLeaf || map.flow || !isScalar(key) || !key.range)
    return `${JSON.stringify(name)} says something else there`;
  const indent = columnOf(writer.text, key.range[0]) + writer.step;
  const lines =
    branch.kind === 'map' ? printLines(branch.entries, indent, writer.step) : printItems(branch.items, indent);
  insert(writer, endOfLine(writer.text, key.range[1]), lines.map((line) => writer.eol + line).join(''));
  return null;
}

/** Nothing is written behind the key, not even a word for it. */
function isNothing(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null && value.source === '');
}

function addKeys(writer: Writer, map: YAMLMap, fresh: ReadonlyMap<string, Branch>): Trouble {
  const [first] = map.items;
  const end = endOf(map);
  if (end === null || !map.range) return 'its end cannot be told';
  if (map.flow) {
    const text = printFlow(fresh, writer.json);
    insert(
      writer,
      first === undefined ? map.range[0] + 1 : end,
      first === undefined ? (writer.json ? text : ` ${text} `) : `, ${text}`,
    );
    return null;
  }
  const start = isScalar(first?.key) ? first.key.range?.[0] : undefined;
  if (start === undefined) return 'its keys are no plain ones';
  const lines = printLines(fresh, columnOf(writer.text, start), writer.step);
  insert(writer, endOfLine(writer.text, end), lines.map((line) => writer.eol + line).join(''));
  return null;
}

function intoList(writer: Writer, list: YAMLSeq, items: readonly ReadonlyMap<string, Branch>[]): Trouble {
  if (list.anchor !== undefined) return 'an anchor stands on the list, which other places may share';
  const end = endOf(list);
  if (end === null || !list.range) return 'its end cannot be told';
  if (list.flow) {
    const text = items.map((item) => wrap(item, writer.json)).join(', ');
    const isFirst = list.items.length === 0;
    insert(writer, isFirst ? list.range[0] + 1 : end, isFirst ? text : `, ${text}`);
    return null;
  }
  const lines = printItems(items, columnOf(writer.text, list.range[0]));
  insert(writer, endOfLine(writer.text, end), lines.map((line) => writer.eol + line).join(''));
  return null;
}

/** Where the content of a node ends: of a map or list in block style, that of its last part; in brackets, of the last in them. */
function endOf(node: unknown): number | null {
  if (isMap(node)) {
    const last = node.items.at(-1);
    if (last !== undefined) return valueEnd(last.value) ?? valueEnd(last.key);
  }
  if (isSeq(node) && node.items.length > 0) return valueEnd(node.items.at(-1));
  return valueEnd(node);
}

function valueEnd(node: unknown): number | null {
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) return endOf(node);
  const range = typeof node === 'object' && node !== null && 'range' in node ? (node.range as number[] | null) : null;
  return range?.[1] ?? null;
}

function insert({ edits }: Writer, at: number, text: string): void {
  edits.push({ span: { start: at, end: at }, text });
}

function columnOf(text: string, at: number): number {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return at - start - (start === 0 && text.startsWith('\uFEFF') ? 1 : 0);
}

/** Where the line of a content ends, before its `\r` or `\n`; behind the content's own last line break, before that. */
function endOfLine(text: string, end: number): number {
  const from = text.slice(0, end).trimEnd().length;
  const at = text.indexOf('\n', from);
  if (at < 0) return text.length;
  return text[at - 1] === '\r' ? at - 1 : at;
}

const findEol = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** Spaces of the first level that is indented. */
function findStep(text: string): number {
  return /^[^\s#-][^\n]*:[^\S\n]*\r?\n( +)[^\s#-]/m.exec(text)?.[1]?.length ?? 2;
}

function fail(reason: string): Inserted {
  return { ok: false, reason };
}
