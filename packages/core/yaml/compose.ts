import { type Document, isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, parseDocument } from 'yaml';
import type { Result } from '../text/result.ts';
import { decodeBase64 } from './base64.ts';
import { maxDepth } from './cursor.ts';
import { type Entry, type KeyNode, type Node, resolve, type ScalarNode, scalarText } from './node.ts';
import {
  asKey,
  binaryScalar,
  blockScalar,
  foldedPlainScalar,
  keyScalar,
  plainScalar,
  quotedScalar,
} from './scalars.ts';
import type { Source } from './source.ts';

/** What the YAML library makes of a document. */
export type Composed = Result<{ readonly root: Node | null }, { readonly reason: string; readonly at: number }>;

/**
 * Reads one document with the YAML library: for all that the outline declines. Depth is capped before composing, since
 * two parses of 900 brackets abort Node 20 in a way nothing can catch; `uniqueKeys` is quadratic, and a duplicate key is
 * no reason to lose a file. `documentStart` is where the document's text begins in the source.
 */
export function compose(source: Source, documentStart: number, end: number): Composed {
  const text = source.text.slice(documentStart, end);
  if (isTooDeep(text)) return { ok: false, reason: `it is nested deeper than ${maxDepth} levels`, at: documentStart };
  const document = parse(text);
  if (document === null) return { ok: false, reason: 'it is nested too deeply', at: documentStart };
  const error = document.errors[0];
  if (error) {
    // What is never closed is noticed at the end, which may be a line that nobody wrote.
    const at = documentStart + Math.min(error.pos[0], text.trimEnd().length);
    return { ok: false, reason: describe(error), at };
  }
  const into: Conversion = { source, shift: documentStart, anchors: new Map(), problem: null };
  const root = convert(document.contents, into);
  return into.problem === null ? { ok: true, root } : { ok: false, ...into.problem };
}

/** Null where the library runs out of stack: what the bounds below do not foresee. */
function parse(text: string): Document.Parsed | null {
  try {
    const options = { uniqueKeys: false, prettyErrors: false, keepSourceTokens: true, logLevel: 'silent' } as const;
    return parseDocument(text, options);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

interface Conversion {
  readonly source: Source;
  readonly shift: number;
  readonly anchors: Map<string, Node | null>;
  /** What the library composes and the readers of Kubernetes refuse: the first of it. */
  problem: { readonly reason: string; readonly at: number } | null;
}

function convert(node: ParsedNode | null, into: Conversion): Node | null {
  if (node === null) return null;
  if (isAlias(node)) {
    if (!into.anchors.has(node.source)) refuse(into, 'an alias has no anchor', node.range[0]);
    return { kind: 'alias', target: into.anchors.get(node.source) ?? null };
  }
  const converted = convertContent(node, into);
  const anchor = 'anchor' in node ? node.anchor : undefined;
  if (anchor) into.anchors.set(anchor, converted);
  return converted;
}

function convertContent(node: ParsedNode, into: Conversion): Node | null {
  if (isScalar(node)) return convertScalar(node, into);
  if (isSeq(node))
    return { kind: 'sequence', items: node.items.map((item) => convert(item as ParsedNode | null, into)) };
  if (!isMap(node)) return null;
  const entries: Entry[] = [];
  for (const pair of node.items) {
    const key = convertKey(pair, node.range[0], into);
    entries.push({ key, value: convert(pair.value as ParsedNode | null, into) });
  }
  const [start, end] = node.range;
  return { kind: 'map', entries, start: start + into.shift, end: end + into.shift, flow: node.flow === true };
}

/** A key as it is read: the text of an alias, a block or base64. A collection is no key to the readers of Kubernetes. */
function convertKey(pair: Pair<unknown, unknown>, mapStart: number, into: Conversion): KeyNode {
  const node = pair.key as ParsedNode | null;
  const [start, end] = node?.range ?? [mapStart, mapStart];
  const key = convert(node, into);
  if (key?.kind === 'scalar') {
    if (isImplicit(pair) && into.source.text.slice(key.start, key.end).includes('\n'))
      refuse(into, 'a key goes over several lines', start);
    return key.style === 'block' ? keyScalar(key.start, key.end, blockText(node), 'block') : asKey(key);
  }
  const target = resolve(key);
  if (target !== null && target.kind !== 'scalar') refuse(into, 'a key is a map or a list', start);
  const text = target?.kind === 'scalar' ? scalarText(target) : '';
  return keyScalar(start + into.shift, end + into.shift, text);
}

/** Without a `?` before it. */
function isImplicit({ srcToken }: Pair<unknown, unknown>): boolean {
  return srcToken?.start?.some(({ type }) => type === 'explicit-key-ind') !== true;
}

/** The text of a block scalar with the line breaks at its end that its header keeps. */
function blockText(node: ParsedNode | null): string {
  return isScalar(node) ? String(node.source ?? node.value) : '';
}

function refuse(into: Conversion, reason: string, at: number): void {
  into.problem ??= { reason, at: at + into.shift };
}

function convertScalar(node: ParsedNode, into: Conversion): ScalarNode | null {
  const written = convertWritten(node, into);
  if (written === null || node.tag !== 'tag:yaml.org,2002:binary' || !isScalar(node)) return written;
  return binaryScalar(written, into.source, decodeBase64(String(node.source ?? '')));
}

function convertWritten(node: ParsedNode, { source, shift }: Conversion): ScalarNode | null {
  if (!isScalar(node) || !node.range) return null;
  const start = node.range[0] + shift;
  const end = node.range[1] + shift;
  const token = node.srcToken;
  if (token?.type === 'block-scalar') return convertBlock(source, start, end, token.source, token.indent);
  const first = source.text[start];
  if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') {
    return quotedScalar(source, start + 1, end - 1, first ?? '"');
  }
  if (start === end) return null;
  const folded = source.text.slice(start, end).includes('\n');
  return (folded ? foldedPlainScalar : plainScalar)(source, start, end);
}

function convertBlock(source: Source, start: number, end: number, content: string, parentIndent: number): ScalarNode {
  const first = source.text.indexOf('\n', start) + 1;
  const digit = /^[|>][+-]?([1-9])/.exec(source.text.slice(start, start + 3))?.[1];
  const indent = digit
    ? Math.max(parentIndent, 0) + Number(digit)
    : (/^(?: *\r?\n)*( *)[^ \r\n]/.exec(content)?.[1]?.length ?? parentIndent);
  return blockScalar(source, first > 0 ? Math.min(first, end) : end, end, indent, source.text[start] === '>');
}

/** The library's codes, in words that quote nothing of the file. */
function describe({ code, message }: Document.Parsed['errors'][number]): string {
  if (/must .*end with a [\]}]/.test(message)) return 'a bracket is never closed';
  const words: Readonly<Record<string, string>> = {
    BAD_INDENT: 'its indentation fits nothing above',
    MISSING_CHAR: 'a character is missing, such as a closing quote or bracket',
    TAB_AS_INDENT: 'it is indented with a tab',
    MULTILINE_IMPLICIT_KEY: 'a key goes over several lines',
    UNEXPECTED_TOKEN: 'something stands where it cannot',
    BAD_ALIAS: 'an alias has no anchor',
    BLOCK_AS_IMPLICIT_KEY: 'a block stands on the line of a key',
    RESOURCE_EXHAUSTION: 'it is nested too deeply',
  };
  return words[code] ?? `it is no valid YAML (${code.toLowerCase().replaceAll('_', ' ')})`;
}

/** Counts open brackets, compact `- - -` nesting and indentation, whatever quotes say: a bound, not a parse. */
export function isTooDeep(text: string): boolean {
  let open = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 123) deepest = Math.max(deepest, ++open);
    else if (code === 93 || code === 125) open = Math.max(0, open - 1);
  }
  if (deepest > maxDepth) return true;
  return /^[ \t]*(?:[-?:][ \t]+){60}/m.test(text) || hasKeyChain(text) || countIndents(text) > maxDepth;
}

/** `a: b: c: d: …` on one line: an error that the library nests a level for each colon to find. */
function hasKeyChain(text: string): boolean {
  let chain = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 58) {
      const next = text.charCodeAt(at + 1);
      if ((next === 32 || next === 9) && ++chain > maxDepth) return true;
    } else if (breaksChain[code]) chain = 0;
  }
  return false;
}

/** Line ends, quotes, brackets, commas and comments. */
const breaksChain: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  '\n"\'[]{},#'.includes(String.fromCharCode(code)),
);

function countIndents(text: string): number {
  const indents = new Set<number>();
  for (const match of text.matchAll(/^ *(?=\S)/gm)) indents.add(match[0].length);
  return indents.size;
}
