import type { Span } from '../yaml/span.ts';

/** A replacement of a stretch of a file's text; an insertion has `start === end`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Applies edits to a text. Offsets refer to the original text, so order is free; two edits that overlap are a bug and throw. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const { span, text: replacement } of sorted) {
    if (span.start < at) throw new Error(`edits overlap at offset ${span.start}`);
    result += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return result + text.slice(at);
}
