import { findDigestProblem } from '../image/digest.ts';
import type { ReferenceProblem } from '../image/reference.ts';
import { onceEach } from '../text/once.ts';
import { isTemplated, leadingToken } from './keys/plausible.ts';

/** A text of which a template engine, a shell or a build completes a part. */
export interface Template {
  /** The text with `0` for each such part: what it would look like. */
  readonly filled: string;
  /** Where in the text the first such part begins, and the last one ends. */
  readonly start: number;
  readonly end: number;
}

/** Finds the parts that are completed; null where they cannot be told from the rest, or there are none. */
export function openTemplate(text: string): Template | null {
  const parts = partsOf(text);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return null;
  let filled = '';
  let at = 0;
  for (const { start, end } of parts) {
    const literal = text.slice(at, start);
    if (isTemplated(literal)) return null;
    filled += `${literal}0`;
    at = end;
  }
  const tail = text.slice(at);
  return isTemplated(tail) ? null : { filled: filled + tail, start: first.start, end: last.end };
}

/** What a text would look like once it is completed. */
export function asFilled(text: string): string {
  return openTemplate(text)?.filled ?? text;
}

/** A part of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

type Bracket = readonly [open: string, close: string, nests: string | null];

/** What begins a part, and what ends it; shell's and Tekton's brackets nest. */
const brackets: readonly Bracket[] = [
  ['{{', '}}', null],
  ['{%', '%}', null],
  ['%{', '}', null],
  ['${', '}', '{'],
  ['$(', ')', '('],
  ['((', '))', null],
  ['[[', ']]', null],
  ['<%', '%>', null],
  ['<<', '>>', null],
];

/** Finds the parts that a template engine, a shell or a build completes. */
export function partsOf(text: string): readonly Stretch[] {
  if (/^\{[^{].*\}$|^<(?!<).*>$|^@@?\w+@@?$|^ko:\/\//.test(text)) return [{ start: 0, end: text.length }];
  const token = leadingToken(text);
  const parts: Stretch[] = token > 0 ? [{ start: 0, end: token }] : [];
  const closeOf = openCloses(text);
  for (let at = token; at < text.length; ) {
    const end = endOf(text, at, closeOf);
    if (end > at) parts.push({ start: at, end });
    at = Math.max(end, at + 1);
  }
  return parts;
}

/** `$VAR` of a shell, `#{VAR}` and `#{VAR}#` of what a pipeline replaces. */
const variable = /^(?:\$[A-Za-z_]\w*|#\{[\w.]+\}#?)/;
const nameStarts: ReadonlySet<string> = new Set('$#');

/** Where the part that begins at an index ends; the index itself where none begins, or it never ends. */
function endOf(text: string, at: number, closeOf: CloseOf): number {
  const bracket = brackets.find(([open]) => text.startsWith(open, at));
  if (bracket === undefined) {
    const name = nameStarts.has(text[at] ?? '') ? variable.exec(text.slice(at, at + 200)) : null;
    return at + (name?.[0].length ?? 0);
  }
  const [open, close] = bracket;
  const closed = closeOf(bracket, at + open.length);
  return closed < 0 ? at : closed + close.length;
}

/** Where the bracket closes behind which an index is; -1 where it does not. */
type CloseOf = (bracket: Bracket, from: number) => number;

/** Looks a text through once for each kind of bracket, however many never close. */
function openCloses(text: string): CloseOf {
  const endless = new Set<string>();
  const nested = onceEach(([, close, nests]: Bracket) => matchBrackets(text, nests, close));
  return (bracket, from) => {
    const [, close, nests] = bracket;
    // The last character of what begins such a part is the bracket that nests.
    if (nests !== null) return nested(bracket).get(from - 1) ?? -1;
    const closed = endless.has(close) ? -1 : text.indexOf(close, from);
    if (closed < 0) endless.add(close);
    return closed;
  };
}

/** Where each bracket of a text closes. */
function matchBrackets(text: string, open: string | null, close: string): ReadonlyMap<number, number> {
  const closes = new Map<number, number>();
  const held: number[] = [];
  for (let index = 0; index < text.length; index++) {
    if (text[index] === open) held.push(index);
    const last = text[index] === close ? held.pop() : undefined;
    if (last !== undefined) closes.set(last, index);
  }
  return closes;
}

/** What is certain of a reference of which parts are completed elsewhere, whatever they become. */
export type Told =
  | { readonly kind: 'pinned'; readonly tag: string | null; readonly digest: string }
  /** No text that it may become has a digest. */
  | { readonly kind: 'unpinned'; readonly tag: string | null }
  | { readonly kind: 'malformed'; readonly problem: ReferenceProblem }
  | { readonly kind: 'open' };

const open: Told = { kind: 'open' };

/**
 * Tells what it can by the text behind the last part that is completed: `registry.${DOMAIN}/acme/api:1.0` has no digest whatever
 * the host becomes, and the same with `@sha256:…` has this one. `acme/api:${TAG}` may become either.
 */
export function tellVersion(text: string): Told {
  const template = openTemplate(text);
  if (template === null) return open;
  const tail = text.slice(template.end);
  const at = tail.indexOf('@');
  if (at >= 0) {
    const digest = tail.slice(at + 1);
    const problem = findDigestProblem(digest);
    if (problem === null) return { kind: 'pinned', tag: tagIn(tail.slice(0, at)), digest };
    const start = template.end + at + 1;
    return { kind: 'malformed', problem: { ...problem, start, end: text.length } };
  }
  if (text.includes('@', leadingToken(text)) || mayEndDigest(tail)) return open;
  return { kind: 'unpinned', tag: tagIn(tail) };
}

/** A tag that is written whole: `:1.0` behind what is completed. */
function tagIn(tail: string): string | null {
  return /:(\w[\w.-]{0,127})$/.exec(tail)?.[1] ?? null;
}

/** Whether a text may be the end of a digest whose beginning is completed elsewhere. */
function mayEndDigest(tail: string): boolean {
  return /^[0-9a-f]{0,128}$|^\w{0,10}:(?:[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/.test(tail);
}
