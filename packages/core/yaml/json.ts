/**
 * JSON with its comments blanked out, every other character where it was: editors and development containers write them.
 * Most files have none, and are returned as they are. What is never closed ends the search.
 */
export function withoutComments(text: string): string {
  if (!/(?:^|[\s,{[])\/[/*]/.test(text)) return text;
  const pieces: string[] = [];
  let done = 0;
  for (let at = next(text, 0); at >= 0; at = next(text, done)) {
    const end = endOf(text, at);
    if (end < 0) break;
    const isComment = text[at] === '/' && end > at + 1;
    pieces.push(text.slice(done, at), isComment ? text.slice(at, end).replace(/[^\r\n]/g, ' ') : text.slice(at, end));
    done = end;
  }
  return pieces.join('') + text.slice(done);
}

/** The next quote or slash. */
function next(text: string, from: number): number {
  interesting.lastIndex = from;
  return interesting.exec(text)?.index ?? -1;
}

const interesting = /["/]/g;

/** Behind the string or the comment at `at`; -1 where it has no end. */
function endOf(text: string, at: number): number {
  if (text[at] === '"') return endOfString(text, at + 1);
  if (text[at + 1] === '*') {
    const close = text.indexOf('*/', at + 2);
    return close < 0 ? -1 : close + 2;
  }
  if (text[at + 1] !== '/') return at + 1;
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline;
}

function endOfString(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return -1;
}
