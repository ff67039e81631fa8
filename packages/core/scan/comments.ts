import type { Lines } from '../yaml/lines.ts';
import { detach } from '../yaml/source.ts';
import type { Occurrence, Part, Parts } from './occurrence.ts';

/** A comment beside a part. */
export interface Comment {
  readonly text: string;
  /** Where its text begins in the file. */
  readonly start: number;
}

/** The comment behind one of the parts on its line, that of the digest first; else the one on the line above it. */
export function findComment(
  text: string,
  lines: Lines,
  { digest, reference, tag, repository }: Parts,
  first: Part,
): Comment | undefined {
  const parts = [digest, reference, tag, repository, first].filter((part) => part !== undefined && !part.aliased);
  const behind = parts.flatMap((part) => (part ? (commentBehind(text, part) ?? []) : []));
  return behind.find(findStamp) ?? behind[0] ?? commentAbove(text, lines, digest ?? first);
}

/** Looks at what stands right behind the part, not at the whole line: a file may be one line. */
function commentBehind(text: string, { span }: Part): Comment | undefined {
  const sign = /["']?[ \t]+#[ \t]?/y;
  sign.lastIndex = span.end;
  if (!sign.test(text)) return undefined;
  const start = sign.lastIndex;
  const newline = text.indexOf('\n', start);
  return { text: text.slice(start, newline < 0 ? text.length : newline).replace(/\r$/, ''), start };
}

/** Only one that is a version and no more: a sentence above may be about anything. */
function commentAbove(text: string, lines: Lines, { span }: Part): Comment | undefined {
  const end = lines.startOf(span.start) - 1;
  if (end <= 0) return undefined;
  const from = Math.max(0, end - longestAbove);
  const near = text.slice(from, end);
  const start = near.lastIndexOf('\n') + 1;
  if (start === 0 && from > 0) return undefined;
  const [, before, said] = /^([ \t]*#[ \t]*)(v?\d+(?:\.\d+)+[\w.+-]{0,40})[ \t]*\r?$/.exec(near.slice(start)) ?? [];
  return before === undefined || said === undefined ? undefined : { text: said, start: from + start + before.length };
}

/** No line with a version alone is longer. */
const longestAbove = 1000;

/**
 * The version that a comment names, with the day in brackets behind it: `v1.3.0 (2026-11-02)`. A commit is one where such a day is
 * behind it: `17f3d6d (2026-02-03 11:04)`.
 */
export function findStamp({ text, start }: Comment): Occurrence['stamp'] {
  const found =
    /\bv?\d+(?:\.\d+)+[\w.+-]{0,40}(?: \(\d{4}-\d\d-\d\d[\d: TZ.+-]{0,30}\))?/.exec(text) ??
    /\b[0-9a-f]{7,40} \(\d{4}-\d\d-\d\d[\d: TZ.+-]{0,30}\)/.exec(text);
  if (found === null) return undefined;
  const from = start + found.index;
  return { text: detach(found[0]), span: { start: from, end: from + found[0].length } };
}
