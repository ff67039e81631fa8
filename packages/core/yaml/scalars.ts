import { once } from '../text/once.ts';
import { decodeBase64 } from './base64.ts';
import { decodeDouble, decodeFolded, decodeSingle } from './folded.ts';
import { type KeyNode, type ScalarNode, scalarText } from './node.ts';
import { encodingOf, fileOffset, openDecoder, type Source } from './source.ts';

/** A plain scalar on one line. */
export function plainScalar(source: Source, start: number, end: number): KeyNode {
  const literal = source.text.slice(start, end);
  return { kind: 'scalar', style: 'plain', start, end, literal, decode: null };
}

/** A key that is written as an alias (`*app : …`), a block or in base64: its place, and the text it stands for. */
export function keyScalar(start: number, end: number, text: string, style: ScalarNode['style'] = 'plain'): KeyNode {
  return { kind: 'scalar', style, start, end, literal: text, decode: null };
}

/** A scalar as a key: what compares keys compares their text as it is read. */
export function asKey(node: ScalarNode): KeyNode {
  return isDecoded(node) ? node : keyScalar(node.start, node.end, node.decode?.().text ?? '', node.style);
}

function isDecoded(node: ScalarNode): node is KeyNode {
  return node.literal !== null;
}

/** A scalar whose text stands in base64 (`!!binary`): each character of it stands where the scalar begins. */
export function binaryScalar(node: ScalarNode, source: Source, text: string): ScalarNode {
  const offsets = new Int32Array(text.length + 1).fill(fileOffset(source, node.start));
  offsets[text.length] = fileOffset(source, node.end);
  return { ...node, literal: null, decode: () => ({ text, offsets, quoted: true, encoded: true }) };
}

/** A scalar that is base64 by its schema, as what it stands for. */
export function decodedScalar(node: ScalarNode, source: Source): ScalarNode {
  return binaryScalar(node, source, decodeBase64(scalarText(node)));
}

/** A scalar in quotes; `start` and `end` are inside them. */
export function quotedScalar(source: Source, start: number, end: number, quote: string): ScalarNode {
  const raw = source.text.slice(start, end);
  const escaped = quote === '"' ? /[\\\r\n\x85\u2028\u2029]/.test(raw) : /['\r\n\x85\u2028\u2029]/.test(raw);
  const style = quote === '"' ? 'double' : 'single';
  if (!escaped) return { kind: 'scalar', style, start, end, literal: raw, decode: null };
  const read = quote === '"' ? decodeDouble : decodeSingle;
  return { kind: 'scalar', style, start, end, literal: null, decode: once(() => read(source, start, end)) };
}

/** A plain scalar over several lines: folded. */
export function foldedPlainScalar(source: Source, start: number, end: number): ScalarNode {
  const decode = once(() => decodeFolded(source, start, end));
  return { kind: 'scalar', style: 'plain', start, end, literal: null, decode };
}

/** A literal or folded block scalar: its lines from `start` to `end`, each indented by `indent`. */
export function blockScalar(source: Source, start: number, end: number, indent: number, folded: boolean): ScalarNode {
  const decode = once(() => decodeBlock(source, start, end, indent, folded));
  return { kind: 'scalar', style: 'block', start, end, literal: null, decode };
}

/** What a scalar of `source` means, and where each character of it stands in the file. */
export function contentOf(source: Source, node: ScalarNode): Source {
  return node.decode === null ? slice(source, node.start, node.end) : node.decode();
}

function slice(source: Source, start: number, end: number): Source {
  const offsets = new Int32Array(end - start + 1);
  for (let index = start; index <= end; index++) offsets[index - start] = fileOffset(source, index);
  return { text: source.text.slice(start, end), offsets, quoted: true, ...encodingOf(source) };
}

function decodeBlock(source: Source, start: number, end: number, indent: number, folded: boolean): Source {
  const decoder = openDecoder(source, start, end);
  for (let at = start; at < end; ) {
    const line = findBlockLine(source.text, at, end, indent);
    decoder.copy(line.from, line.to);
    if (line.next <= end) decoder.put(folded ? foldBreak(source.text, line, end, indent) : '\n', line.to);
    at = line.next;
  }
  return decoder.finish(folded);
}

/** A line of a block scalar: its content without indentation and line break, and where the next line begins. */
interface BlockLine {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

function findBlockLine(text: string, at: number, end: number, indent: number): BlockLine {
  const newline = text.indexOf('\n', at);
  const lineEnd = newline < 0 || newline > end ? end : newline;
  const from = contentFrom(text, at, Math.min(at + indent, lineEnd));
  const to = text[lineEnd - 1] === '\r' && lineEnd > from ? lineEnd - 1 : lineEnd;
  return { from, to, next: lineEnd + 1 };
}

/** An action of a template may stand further left than the text around it. */
function contentFrom(text: string, at: number, most: number): number {
  let from = at;
  while (from < most && text.charCodeAt(from) === 32) from++;
  return from;
}

/**
 * What the break after a line of a folded scalar becomes (YAML 1.2.2 section 8.1.3): a space between two lines of text,
 * nothing before empty lines, which say themselves; beside a line that is indented further it stays.
 */
function foldBreak(text: string, line: BlockLine, end: number, indent: number): string {
  if (line.to <= line.from || isSpaced(text, line)) return '\n';
  for (let next = findBlockLine(text, line.next, end, indent); next.from < end; ) {
    if (next.to > next.from) return isSpaced(text, next) ? '\n' : next.from - indent === line.next ? ' ' : '';
    next = findBlockLine(text, next.next, end, indent);
  }
  return '\n';
}

function isSpaced(text: string, { from }: BlockLine): boolean {
  return text[from] === ' ' || text[from] === '\t';
}
