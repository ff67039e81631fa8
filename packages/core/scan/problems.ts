import type { ReadDocument } from '../yaml/document.ts';
import type { DocumentRange } from '../yaml/documents.ts';
import type { Lines } from '../yaml/lines.ts';
import type { KeyNames } from './keys/names.ts';
import type { Templated, Unreadable } from './occurrence.ts';
import { mayBePartial } from './partial.ts';

/** A scan as far as its problems go. */
export interface Reported {
  readonly file: string;
  readonly text: string;
  readonly lines: Lines;
  readonly names: KeyNames;
  readonly result: { readonly unreadable: Unreadable[]; readonly templated: Templated[] };
}

/** Says what no reader takes of a document: in a template by its name, where it is; else that the file cannot be read. */
export function reportProblem(scan: Reported, read: ReadDocument, { index, start, end }: DocumentRange): void {
  const problem = read.problem ?? findSkipped(scan, read);
  if (problem === null) return;
  // A partial may print any text: only a key that says image makes it one of YAML.
  if (mayBePartial(scan.file) && !imageKey.test(scan.text.slice(start, end))) return;
  if (isTemplateFile(scan.file)) listLine(scan, problem.at, index);
  else addUnreadable(scan, problem.at, problem.reason);
}

const imageKey = /^[ \t-]*["']?\w{0,100}image\w{0,100}["']?[ \t]*:/im;

/** A template by its name: what no reader takes of it, its engine may change. */
function isTemplateFile(file: string): boolean {
  return /\.(?:tpl|tmpl|gotmpl|j2|jinja2?|tftpl|erb)$/.test(file);
}

function listLine({ file, text, lines, result }: Reported, at: number, document: number): void {
  const { line, column } = lines.at(at);
  const written = text.slice(at, at + 200).split('\n', 1)[0] ?? '';
  result.templated.push({ file, line, column, path: '', document, text: written.trim() });
}

/** Says that a file cannot be read as a whole. */
export function addUnreadable({ file, lines, result }: Reported, at: number, reason: string): void {
  const { line, column } = lines.at(at);
  result.unreadable.push({ file, line, column, reason });
}

/** What a template has without an action, no reader takes, and may name an image. */
function findSkipped(scan: Reported, { skipped = [] }: ReadDocument): ReadDocument['problem'] {
  const named = skipped.find(({ start, end }) => scan.names.findSign(scan.text.slice(start, end)) >= 0);
  return named ? { reason: 'it is no valid YAML here, and no template action changes that', at: named.start } : null;
}
