import { findForeignBreak } from './breaks.ts';
import { compose } from './compose.ts';
import { Declined, type Mode, type Stretch, Unrendered } from './cursor.ts';
import type { DocumentRange } from './documents.ts';
import { withoutComments } from './json.ts';
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
  /** What stands in a template without an action, and no reader of YAML would take. */
  readonly skipped?: readonly Stretch[];
}

/** A text all of whose documents are YAML that every reader reads alike. */
export interface ReadText {
  readonly source: Source;
  readonly roots: readonly (Node | null)[];
}

/**
 * Reads a document by the first of four that can: the outline; the YAML library; the outline with quotes and flow
 * collections whose further lines stand at any indentation, which the library refuses and the YAML readers of Kubernetes
 * and Helm do not; the outline again, skipping what fits nowhere. `lenient` is for texts that may be no YAML at all: they
 * are read strictly or not at all. What ends a line to those readers and not to ours is a problem.
 */
export function readDocument(source: Source, range: DocumentRange, lenient = true): ReadDocument {
  const read = readByAny(source, range, lenient);
  if (read.problem !== null || read.root === null) return read;
  const at = findForeignBreak(source.text, range, read.root);
  if (at === null) return read;
  return {
    ...read,
    problem: { reason: 'a character ends a line here to kubectl and Helm, and to an editor it does not', at },
  };
}

/**
 * Reads a document of a `.json` file: as YAML, which is how it is deployed; and where that cannot be, as JSON with
 * comments, which editors and development containers write.
 */
export function readJson(source: Source, range: DocumentRange): ReadDocument {
  const read = readDocument(source, range);
  if (read.problem === null && !read.template) return read;
  const text = withoutComments(source.text);
  if (text === source.text || !isJson(text.slice(range.start, range.end))) return read;
  const plain = readDocument({ ...source, text }, range);
  return plain.problem === null ? plain : read;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace('\ufeff', '').replace(/,(?=\s*[\]}])/g, ''));
    return true;
  } catch {
    return false;
  }
}

function readByAny(source: Source, range: DocumentRange, lenient: boolean): ReadDocument {
  const strict = tryOutline(source, range, 'strict');
  if (strict.ok) return { root: strict.root, problem: null, template: false };
  if (strict.unrendered) return readTemplate(source, range);
  const composed = compose(source, range.start, range.end);
  if (composed.ok) return { root: composed.root, problem: null, template: false };
  // Braces in a text are no template: Argo Workflows and alerts have them there.
  const loose = tryOutline(source, range, 'loose');
  if (loose.ok) return { root: loose.root, problem: null, template: false };
  if (isTemplate(source.text, range)) return readTemplate(source, range);
  if (!lenient) return { root: null, problem: composed, template: false };
  const rest = tryOutline(source, range, 'tolerant');
  return { root: rest.ok ? rest.root : null, problem: composed, template: false };
}

function readTemplate(source: Source, range: DocumentRange): ReadDocument {
  const read = tryOutline(source, range, 'tolerant');
  if (read.ok) return { root: read.root, problem: null, template: true, skipped: read.skipped };
  return { root: null, problem: { reason: read.reason, at: range.start }, template: true };
}

function tryOutline(source: Source, range: DocumentRange, mode: Mode) {
  try {
    return { ok: true as const, ...readOutline(source, range.start, range.end, mode) };
  } catch (error) {
    if (!(error instanceof Declined)) throw error;
    return { ok: false as const, reason: error.message, unrendered: error instanceof Unrendered };
  }
}

/** Go templates (`{{ }}`), Jinja (`{% %}`), directives of Terraform (`%{ if }`): Helm, Talos and others. A mark in a comment makes none. */
function isTemplate(text: string, range: DocumentRange): boolean {
  for (const { index } of text.slice(range.start, range.end).matchAll(opening))
    if (!isInComment(text, range.start + index)) return true;
  return false;
}

const opening = /\{\{|\{%|%\{~?\s{0,9}(?:if|else|endif|for|endfor)\b/g;

/** Whether a `#` begins a comment before `at` on its line; a quote before it may be what holds the `#`. */
function isInComment(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^[^"']*(?:^|[ \t])#/.test(line);
}
