/** A YAML document in a text: where its content begins and ends, and its number. */
export interface DocumentRange {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a stream at `---` and `...` (YAML 1.2.2 section 9). A marker stands at the start of a line, where no block
 * scalar, quote or flow collection may have it, so a text search is enough. Comments and directives before a marker
 * belong to its document.
 */
export function splitDocuments(text: string, from: number, end: number): readonly DocumentRange[] {
  const documents: DocumentRange[] = [];
  let start = from;
  let open = false;
  const marker = /^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm;
  marker.lastIndex = from;
  const close = (until: number) => {
    if (open || hasContent(text, start, until)) documents.push({ index: documents.length, start, end: until });
  };
  for (let match = marker.exec(text); match && match.index < end; match = marker.exec(text)) {
    close(match.index);
    start = match.index + 3;
    open = match[0] === '---';
  }
  close(end);
  return documents;
}

/** Anything but blank lines, comments and directives. */
function hasContent(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const eol = newline < 0 || newline > end ? end : newline;
    const line = text.slice(at, eol).trim().replace('\ufeff', '');
    if (line !== '' && !line.startsWith('#') && !line.startsWith('%')) return true;
    at = eol + 1;
  }
  return false;
}
