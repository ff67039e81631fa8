import { compose } from './compose.ts';
import { Declined, type Mode } from './cursor.ts';
import type { DocumentRange } from './documents.ts';
import type { Node } from './node.ts';
import { readOutline } from './outline.ts';
import type { Source } from './source.ts';

/** A document as far as it could be read. */
export interface ReadDocument {
  readonly root: Node | null;
  /** Why no parser would read it, and where; null for a good document and for a template. */
  readonly problem: { readonly reason: string; readonly at: number } | null;
  /** It has template actions: parts of it say nothing before they are rendered. */
  readonly template: boolean;
}

/**
 * Reads a document by the first of four that can: the outline; the YAML library; the outline with quotes and flow
 * collections whose further lines stand at any indentation, which the library refuses and the YAML readers of Kubernetes
 * and Helm do not; the outline again, skipping what fits nowhere. `lenient` is for texts that may be no YAML at all: they are read strictly or not at all.
 */
export function readDocument(source: Source, range: DocumentRange, lenient = true): ReadDocument {
  const strict = tryOutline(source, range, 'strict');
  if (strict.ok) return { root: strict.root, problem: null, template: false };
  const template = isTemplate(source.text, range);
  if (!template) {
    const composed = compose(source, range.start, range.end);
    if (composed.ok) return { root: composed.root, problem: null, template: false };
    const loose = tryOutline(source, range, 'loose');
    if (loose.ok) return { root: loose.root, problem: null, template: false };
    if (!lenient) return { root: null, problem: composed, template: false };
    const rest = tryOutline(source, range, 'tolerant');
    return { root: rest.ok ? rest.root : null, problem: composed, template: false };
  }
  const tolerant = tryOutline(source, range, 'tolerant');
  if (tolerant.ok) return { root: tolerant.root, problem: null, template: true };
  return { root: null, problem: { reason: tolerant.reason, at: range.start }, template: true };
}

function tryOutline(source: Source, range: DocumentRange, mode: Mode) {
  try {
    return { ok: true as const, root: readOutline(source, range.start, range.end, mode) };
  } catch (error) {
    if (!(error instanceof Declined)) throw error;
    return { ok: false as const, reason: error.message };
  }
}

/** Go templates (`{{ }}`), Jinja (`{% %}`): Helm, Helmfile, Talos and others. */
function isTemplate(text: string, range: DocumentRange): boolean {
  for (const opening of ['{{', '{%']) {
    const at = text.indexOf(opening, range.start);
    if (at >= 0 && at < range.end) return true;
  }
  return false;
}
