import { addAll } from '../text/collate.ts';
import { readBlockScalar } from './block-scalar.ts';
import {
  advance,
  Declined,
  decline,
  declineIndent,
  endLine,
  holdIndent,
  isActionAt,
  isBlank,
  isDash,
  isLineOver,
  lineEnd,
  type Mode,
  maxDepth,
  openReader,
  type Reader,
  type Stretch,
  skipSpaces,
  Unrendered,
} from './cursor.ts';
import { findClosingQuote, hasStrangeEscape, opensFlow, readFlow } from './flow.ts';
import { type FoundKey, findKey, isBinaryTag } from './keys.ts';
import type { Entry, MapNode, Node } from './node.ts';
import { isReserved, readPlain, readSimpleEntry } from './plain-scalar.ts';
import { quotedScalar } from './scalars.ts';
import { blockEnd, findActionClose, isWhole, noteSkipped } from './skipped.ts';
import type { Source } from './source.ts';

/**
 * Reads one document by its indentation: the block style in which people write YAML, with quotes, block scalars, flow
 * collections, anchors and aliases. `yaml` composes 5 MB a second, which alone would cost more than all the
 * rest of a run; this reads ten times that, and reads on where a strict parser stops. It throws `Declined` for all that
 * it is not sure of (complex keys, tabs, tags on keys), and then the library reads the document. Where both read a
 * document, they must agree: a test holds them together.
 */
export function readOutline(source: Source, start: number, end: number, mode: Mode): Outline {
  const reader = openReader(source, start, end, mode);
  if (reader.pos >= reader.end) return { root: null, skipped: [] };
  const root = readNode(reader, -1);
  while (reader.tolerant && reader.pos < reader.end) mergeRest(reader, root);
  if (reader.pos < reader.end) throw new Declined('content after the document');
  return { root, skipped: reader.skipped };
}

/** What the outline makes of a document, and where it passed over something in tolerant mode. */
export interface Outline {
  readonly root: Node | null;
  readonly skipped: readonly Stretch[];
}

/** In tolerant mode a document goes on after a line that fits nowhere. */
function mergeRest(reader: Reader, node: Node | null): void {
  const before = reader.pos;
  const rest = readNode(reader, -1);
  if (node?.kind === 'map' && rest?.kind === 'map') addAll(node.entries as Entry[], rest.entries);
  if (reader.pos === before) advance(reader, reader.pos);
}

function readNode(reader: Reader, parentIndent: number): Node | null {
  if (++reader.depth > maxDepth) throw new Declined('nested too deeply');
  const node = readNodeHere(reader, parentIndent);
  reader.depth--;
  return node;
}

function readNodeHere(reader: Reader, parentIndent: number): Node | null {
  if (isDash(reader.text, reader.pos)) return readSequence(reader, reader.indent);
  const key = findKey(reader, reader.pos);
  if (key) return readMap(reader, reader.indent, key);
  return readValue(reader, reader.pos, parentIndent, false);
}

function readSequence(reader: Reader, indent: number): Node {
  const items: (Node | null)[] = [];
  while (reader.indent === indent && isDash(reader.text, reader.pos)) items.push(readItem(reader, indent));
  if (reader.indent > indent) declineIndent(reader);
  return { kind: 'sequence', items };
}

function readItem(reader: Reader, indent: number): Node | null {
  const at = skipSpaces(reader, reader.pos + 1);
  if (isLineOver(reader, at)) return readValue(reader, at, indent, false);
  const dash = isDash(reader.text, at);
  const key = dash ? null : findKey(reader, at);
  if (!dash && !key) return readValue(reader, at, indent, false);
  reader.indent = indent + at - reader.pos;
  reader.pos = at;
  if (!key) return readNode(reader, indent);
  if (++reader.depth > maxDepth) throw new Declined('nested too deeply');
  const map = readMap(reader, reader.indent, key);
  reader.depth--;
  return map;
}

/** `first` is the key that the map begins with, found already. */
function readMap(reader: Reader, indent: number, first: FoundKey): MapNode {
  const entries: Entry[] = [];
  const start = reader.pos;
  readEntry(reader, indent, first, entries);
  while (reader.indent >= indent) {
    if (reader.indent > indent) {
      declineIndent(reader);
      const stray = readNode(reader, indent);
      if (stray?.kind === 'map') addAll(entries, stray.entries);
      continue;
    }
    const simple = reader.tolerant ? null : readSimpleEntry(reader);
    if (simple) {
      entries.push(simple);
      continue;
    }
    const key = findKey(reader, reader.pos);
    if (key) readEntry(reader, indent, key, entries);
    else if (reader.tolerant) skipLine(reader);
    else throw isActionAt(reader.text, reader.pos) ? new Unrendered() : new Declined('a line that is no key');
  }
  return { kind: 'map', entries, start, end: reader.pos, flow: false };
}

function skipLine(reader: Reader): void {
  noteSkipped(reader, reader.pos, lineEnd(reader, reader.pos));
  advance(reader, reader.pos);
}

function readEntry(reader: Reader, indent: number, key: FoundKey, into: Entry[]): void {
  if (key.anchor !== undefined) reader.anchors.set(key.anchor, key.node);
  into.push({ key: key.node, value: readValue(reader, key.after, indent, true) });
}

/** Reads what follows a key's colon, a dash, or stands alone. `indent` is that of the collection it belongs to. */
function readValue(reader: Reader, from: number, indent: number, inMap: boolean): Node | null {
  const at = skipSpaces(reader, from);
  const first = reader.text[at] ?? '';
  if (isLineOver(reader, at)) return readNested(reader, at, indent, inMap);
  if (first === '&' || first === '!') return readProperty(reader, at, indent, inMap);
  if (first === '*') return readAlias(reader, at);
  if (first === '|' || first === '>') return readBlockScalar(reader, at, indent);
  if (first === '"' || first === "'") return readQuoted(reader, at, first, indent);
  if (opensFlow(reader, first, at)) return readFlowLine(reader, at, indent);
  if (isReserved(reader, first, at)) decline(reader, 'a reserved indicator');
  return readPlain(reader, at, indent);
}

function readNested(reader: Reader, at: number, indent: number, inMap: boolean): Node | null {
  advance(reader, at);
  if (reader.indent > indent) return readNode(reader, indent);
  if (inMap && reader.indent === indent && isDash(reader.text, reader.pos)) return readSequence(reader, indent);
  return null;
}

/** An anchor or a tag before a value. Tags are passed over: no image is tagged. */
function readProperty(reader: Reader, at: number, indent: number, inMap: boolean): Node | null {
  const name = /^[^\s,[\]{}]*/.exec(reader.text.slice(at, at + 256))?.[0] ?? '';
  const next = skipSpaces(reader, at + name.length);
  const rare = !isBlank(reader.text, at + name.length) || '&!'.includes(reader.text[next] ?? ' ');
  if (rare || isBinaryTag(name) || !/^(?:&|!(?:!?[\w./:-]+)?$)/.test(name))
    decline(reader, 'an anchor or a tag of a rare form');
  if (inMap && !isLineOver(reader, next) && findKey(reader, next)) decline(reader, 'a map on the line of its key');
  const node = readValue(reader, next, indent, inMap);
  if (name.startsWith('&')) reader.anchors.set(name.slice(1), node);
  return node;
}

function readAlias(reader: Reader, at: number): Node {
  const name = /^[^\s,[\]{}]*/.exec(reader.text.slice(at + 1, at + 256))?.[0] ?? '';
  if (!reader.anchors.has(name)) decline(reader, 'an alias without its anchor');
  endLine(reader, at + 1 + name.length);
  return { kind: 'alias', target: reader.anchors.get(name) ?? null };
}

function readQuoted(reader: Reader, at: number, quote: string, indent: number): Node | null {
  const close = findActionClose(reader, at) ?? findClosingQuote(reader, at);
  const broken = close < 0 || (reader.tolerant && !isWhole(reader.text.slice(at, close), indent));
  if (broken) {
    decline(reader, 'a quote that is never closed');
    noteSkipped(reader, at, blockEnd(reader, at, indent));
    return readPlain(reader, at, Number.MAX_SAFE_INTEGER);
  }
  if (hasStrangeEscape(reader, at, close)) decline(reader, 'an escape that YAML does not know');
  if (lineEnd(reader, at) < close) holdIndent(reader, reader.text.slice(at, close + 1).matchAll(/\n *(?=\S)/g), indent);
  endLine(reader, close + 1);
  return quotedScalar(reader.source, at + 1, close, quote);
}

function readFlowLine(reader: Reader, at: number, indent: number): Node | null {
  try {
    const { node, at: next } = readFlow(reader, at);
    if (lineEnd(reader, at) < next)
      holdIndent(reader, reader.text.slice(at, next).matchAll(/\n *(?=[^\s\]}#])/g), indent);
    endLine(reader, next);
    return node;
  } catch (error) {
    if (!(reader.tolerant && error instanceof Declined)) throw error;
    if (!(error instanceof Unrendered)) noteSkipped(reader, at, blockEnd(reader, at, indent));
    return readPlain(reader, at, Number.MAX_SAFE_INTEGER);
  }
}
