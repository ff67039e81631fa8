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
  { digest, reference, tag, repository }: Parts,
  first: Part,
): Comment | undefined {
  const parts = [digest, reference, tag, repository, first].filter((part) => part !== undefined && !part.aliased);
  const behind = parts.flatMap((part) => (part ? (commentBehind(text, part) ?? []) : []));
  return behind.find(findStamp) ?? behind[0] ?? commentAbove(text, digest ?? first);
}

function commentBehind(text: string, { span }: Part): Comment | undefined {
  const newline = text.indexOf('\n', span.end);
  const rest = text.slice(span.end, newline < 0 ? text.length : newline);
  const [, before, said] = (rest.includes('#') && /^(["']?[ \t]+#[ \t]?)(.*?)\r?$/.exec(rest)) || [];
  return before === undefined || said === undefined ? undefined : { text: said, start: span.end + before.length };
}

/** Only one that is a version and no more: a sentence above may be about anything. */
function commentAbove(text: string, { span }: Part): Comment | undefined {
  const line = text.lastIndexOf('\n', span.start - 1);
  if (line <= 0) return undefined;
  const above = text.lastIndexOf('\n', line - 1) + 1;
  const [, before, said] =
    /^([ \t]*#[ \t]*)(v?\d+(?:\.\d+)+[\w.+-]{0,40})[ \t]*\r?$/.exec(text.slice(above, line)) ?? [];
  return before === undefined || said === undefined ? undefined : { text: said, start: above + before.length };
}

/** The version that a comment names, with the day in brackets behind it: `v1.3.0 (2026-11-02)`. */
export function findStamp({ text, start }: Comment): Occurrence['stamp'] {
  const found = /\bv?\d+(?:\.\d+)+[\w.+-]{0,40}(?: \(\d{4}-\d\d-\d\d[\d: TZ.+-]{0,30}\))?/.exec(text);
  if (found === null) return undefined;
  const from = start + found.index;
  return { text: detach(found[0]), span: { start: from, end: from + found[0].length } };
}
