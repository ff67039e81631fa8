import { Declined, isActionAt, isBlank, lineEnd, maxDepth, type Reader, Unrendered } from './cursor.ts';
import type { Entry, KeyNode, Node, ScalarNode } from './node.ts';
import { asKey, plainScalar, quotedScalar } from './scalars.ts';
import { findActionClose } from './skipped.ts';

/** A node of a flow collection, and the index after it. */
export interface FlowResult {
  readonly node: Node | null;
  readonly at: number;
}

/** Reads `[…]` or `{…}` at `at`: JSON, and the flow style of YAML without its rarities, for which it declines. */
export function readFlow(reader: Reader, at: number, depth = 0): FlowResult {
  if (reader.depth + depth > maxDepth) throw new Declined('nested too deeply');
  if (isActionAt(reader.text, at)) throw new Unrendered();
  return reader.text[at] === '{' ? readFlowMap(reader, at, depth) : readFlowSequence(reader, at, depth);
}

/** The index of the quote that closes the one at `at`, or -1. */
export function findClosingQuote(reader: Reader, at: number): number {
  const quote = reader.text[at] ?? '';
  let next = at + 1;
  for (;;) {
    next = reader.text.indexOf(quote, next);
    if (next < 0 || next >= reader.end) return -1;
    if (quote === "'") {
      if (reader.text[next + 1] !== "'") return next;
      next += 2;
    } else {
      if (!isEscaped(reader.text, at, next)) return next;
      next += 1;
    }
  }
}

/** Whether double quotes hold an escape that YAML does not know (YAML 1.2.2 section 5.7). */
export function hasStrangeEscape(reader: Reader, at: number, close: number): boolean {
  if (reader.text[at] !== '"') return false;
  const raw = reader.text.slice(at + 1, close);
  if (!raw.includes('\\')) return false;
  for (const [, known] of raw.matchAll(anyEscape)) if (known === undefined) return true;
  return false;
}

const anyEscape = /\\(?:([0abtnvfre "/\\N_LP\t\n]|\r\n|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})|[\s\S])/g;

function isEscaped(text: string, from: number, at: number): boolean {
  let slashes = 0;
  while (at - 1 - slashes > from && text[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}

function readFlowMap(reader: Reader, start: number, depth: number): FlowResult {
  const entries: Entry[] = [];
  let at = skipFlowBlank(reader, start + 1);
  while (reader.text[at] !== '}') {
    const key = readFlowKey(reader, at);
    at = skipFlowBlank(reader, key.at);
    let value: FlowResult = { node: null, at };
    if (reader.text[at] === ':') value = readFlowValue(reader, skipFlowBlank(reader, at + 1), depth);
    entries.push({ key: key.node, value: value.node });
    at = readFlowComma(reader, skipFlowBlank(reader, value.at), '}');
  }
  return { node: { kind: 'map', entries, start, end: at + 1, flow: true }, at: at + 1 };
}

function readFlowSequence(reader: Reader, start: number, depth: number): FlowResult {
  const items: (Node | null)[] = [];
  let at = skipFlowBlank(reader, start + 1);
  while (reader.text[at] !== ']') {
    if (reader.text[at] === ',') throw new Declined('a flow sequence with nothing between two commas');
    const item = readFlowValue(reader, at, depth);
    items.push(item.node);
    at = readFlowComma(reader, skipFlowBlank(reader, item.at), ']');
  }
  return { node: { kind: 'sequence', items }, at: at + 1 };
}

function readFlowComma(reader: Reader, at: number, close: string): number {
  if (reader.text[at] === close) return at;
  if (reader.text[at] !== ',') throw new Declined('a flow collection with more than the outline reads');
  return skipFlowBlank(reader, at + 1);
}

function readFlowKey(reader: Reader, at: number): { readonly node: KeyNode; readonly at: number } {
  const { node, at: next } = readFlowScalar(reader, at);
  if (node === null) throw new Declined('a flow map without a key');
  if (reader.text.slice(at, next).includes('\n')) throw new Declined('a key over several lines');
  return { node: asKey(node), at: next };
}

function readFlowValue(reader: Reader, at: number, depth: number): FlowResult {
  const first = reader.text[at];
  if ((first === '{' || first === '[') && !isOpenAction(reader, at)) return readFlow(reader, at, depth + 1);
  if (first === ',' || first === '}' || first === ']') return { node: null, at };
  if (first === '*') return readFlowAlias(reader, at);
  return readFlowScalar(reader, at);
}

function readFlowAlias(reader: Reader, at: number): FlowResult {
  const name = /^[^\s,[\]{}]+/.exec(reader.text.slice(at + 1, at + 129))?.[0] ?? '';
  if (!reader.anchors.has(name)) throw new Declined('an alias without its anchor');
  return { node: { kind: 'alias', target: reader.anchors.get(name) ?? null }, at: at + 1 + name.length };
}

function readFlowScalar(reader: Reader, at: number): { readonly node: ScalarNode | null; readonly at: number } {
  const first = reader.text[at];
  if (first === '"' || first === "'") {
    const close = findActionClose(reader, at) ?? findClosingQuote(reader, at);
    if (close < 0) throw new Declined('a quote that is never closed');
    if (hasStrangeEscape(reader, at, close)) throw new Declined('an escape that YAML does not know');
    return { node: quotedScalar(reader.source, at + 1, close, first), at: close + 1 };
  }
  if (first === undefined || ('&*!?|>%@`[]{},#'.includes(first) && !isOpenAction(reader, at)))
    throw new Declined('a flow collection with a rarity');
  if ('-:'.includes(first) && endsFlowWord(reader, at + 1)) throw new Declined('a flow collection with a rarity');
  const end = findFlowPlainEnd(reader, at);
  return { node: plainScalar(reader.source, at, trimEnd(reader.text, at, end)), at: end };
}

function findFlowPlainEnd(reader: Reader, from: number): number {
  for (let at = from; at < reader.end; at++) {
    const character = reader.text[at] ?? '';
    if (character === '{' && isOpenAction(reader, at)) {
      at = closeAction(reader, at) - 1;
      continue;
    }
    if (character === '\n' || ',[]{}'.includes(character)) return at;
    if (character === ':' && endsFlowWord(reader, at + 1)) return at;
    if (character === '#' && isBlank(reader.text, at - 1)) return at;
  }
  throw new Declined('a flow collection that is never closed');
}

/** In a template an action is a part of a text, as far as it closes on its line. */
function isOpenAction(reader: Reader, at: number): boolean {
  return reader.tolerant && isActionAt(reader.text, at);
}

function closeAction(reader: Reader, at: number): number {
  const close = reader.text.indexOf(reader.text[at + 1] === '%' ? '%}' : '}}', at + 2);
  if (close < 0 || close >= lineEnd(reader, at)) throw new Unrendered();
  return close + 2;
}

/** What decides of what follows it, and prints nothing itself. */
const control = /\{[{%]-?\s*(?:if|else|end|range|with|for|endif|endfor|elif|\/\*|\$\w+\s*:?=)/y;

function isControl(reader: Reader, at: number): boolean {
  control.lastIndex = at;
  return control.test(reader.text);
}

function endsFlowWord(reader: Reader, at: number): boolean {
  return isBlank(reader.text, at) || ',[]{}'.includes(reader.text[at] ?? '');
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text, at - 1)) at--;
  return at;
}

function skipFlowBlank(reader: Reader, from: number): number {
  let at = from;
  while (at < reader.end) {
    if (reader.text[at] === '#' && isBlank(reader.text, at - 1)) at = reader.text.indexOf('\n', at);
    else if (isOpenAction(reader, at) && isControl(reader, at)) at = closeAction(reader, at) - 1;
    else if (!isBlank(reader.text, at)) return at;
    if (at < 0) break;
    at++;
  }
  throw new Declined('a flow collection that is never closed');
}

/** Whether a map or a list in brackets begins with this character; in a template `{{` opens an action. */
export function opensFlow({ text, tolerant }: Reader, first: string, at: number): boolean {
  return first === '[' || (first === '{' && !(tolerant && text[at + 1] === '{'));
}
