import { cutSections } from '../go-template/sections.ts';
import { type DocumentRange, splitDocuments } from '../yaml/documents.ts';

/** Whether Helm takes a file of `templates/` for one that prints nothing by itself: others include what it defines. */
export function isPartial(file: string): boolean {
  return /(?:^|\/)templates\/(?:[^\n]*\/)?_[^/\n]*$/.test(file);
}

/** Whether a file of `templates/` may define named templates alone: by its name, or by its ending, whatever its name. */
export function mayBePartial(file: string): boolean {
  return isPartial(file) || /(?:^|\/)templates\/[^\n]*\.tpl$/.test(file);
}

/** A document of a partial, and the named template that prints it; null outside of them. */
export interface PartialRange extends DocumentRange {
  readonly template: string | null;
}

/** The documents of a partial: each named template is a text of its own. Null for a file that prints text by itself. */
export function splitPartial(file: string, text: string, from: number): readonly PartialRange[] | null {
  if (!mayBePartial(file)) return null;
  const found: PartialRange[] = [];
  const sections = cutSections(text);
  if (!isPartial(file) && sections.some(({ name, hasText }) => name === null && hasText)) return null;
  for (const { name, start, end } of sections) {
    const first = Math.max(start, from);
    const body = text.slice(first, end);
    for (const range of splitDocuments(body, 0, body.length))
      found.push({ index: found.length, start: first + range.start, end: first + range.end, template: name });
  }
  return found;
}
