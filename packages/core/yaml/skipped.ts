import { isLineOver, lineEnd, type Reader, skipSpaces } from './cursor.ts';

/** What has an action in it may be anything once it is rendered; what has none is as it stands. */
export function noteSkipped(reader: Reader, start: number, end: number): void {
  if (!/\{\{|\{%|%\{/.test(reader.text.slice(start, end))) reader.skipped.push({ start, end });
}

/** Where a value of several lines ends at the latest: before the next line that is indented no more than `indent`. */
export function blockEnd(reader: Reader, at: number, indent: number): number {
  let end = lineEnd(reader, at);
  for (let next = end + 1; end < reader.end; next = end + 1) {
    const content = skipSpaces(reader, next);
    if (content - next <= indent && !isLineOver(reader, content)) break;
    end = lineEnd(reader, next);
  }
  return end;
}

/** In a template a quote may be closed by another's: one over several lines has no action in it, and holds its indentation. */
export function isWhole(quoted: string, indent: number): boolean {
  if (!quoted.includes('\n')) return true;
  return (
    !quoted.includes('{{') && [...quoted.matchAll(/\n( *)(?=\S)/g)].every(([, blank = '']) => blank.length > indent)
  );
}

/**
 * Where quotes around template actions close: those within `{{ }}` are the template's, `"{{ .x | default "y" }}"`. Null where no
 * action stands in them, or they do not close on their line.
 */
export function findActionClose(reader: Reader, at: number): number | null {
  if (!reader.tolerant) return null;
  const { text } = reader;
  const [quote, over] = [text[at], lineEnd(reader, at)];
  let hasAction = false;
  for (let next = at + 1; next < over; next++) {
    if (text.startsWith('{{', next)) {
      hasAction = true;
      const close = text.indexOf('}}', next + 2);
      if (close < 0 || close >= over) return null;
      next = close + 1;
    } else if (quote === '"' && text[next] === '\\') next++;
    else if (text[next] === quote) {
      if (quote === '"' || text[next + 1] !== quote) return hasAction ? next : null;
      next++;
    }
  }
  return null;
}
