import { applyEdits } from '../edit/edit.ts';
import type { FileText, Workspace } from '../ports.ts';
import type { Reader } from '../repository/scan-tree.ts';
import { groupBy } from '../text/collate.ts';
import { utf8Length } from '../text/utf8.ts';
import type { Finding, FixEdit, FixRegion } from './rules/finding.ts';

/** Says of every edit where it is by lines and columns, which is what other tools read. Reads only the files that have one. */
export async function locateFixes(
  read: (file: string) => Promise<FileText>,
  findings: readonly Finding[],
): Promise<readonly Finding[]> {
  const files = new Set(findings.filter(({ fix }) => fix !== undefined).map(({ file }) => file));
  const texts = new Map<string, LocatedText>();
  for (const file of files) {
    const content = await read(file);
    if (content.ok) texts.set(file, openText(content.text));
  }
  return findings.map((finding) => {
    const text = texts.get(finding.file);
    if (finding.fix === undefined || text === undefined) return finding;
    return { ...finding, fix: finding.fix.map((edit) => ({ ...edit, at: text.region(edit) })) };
  });
}

interface LocatedText {
  region(edit: FixEdit): FixRegion;
}

function openText(text: string): LocatedText {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const locate = (offset: number) => {
    const line = lastAtMost(starts, offset);
    const start = starts[line] ?? 0;
    const before = text.slice(start, offset);
    // A BOM is no column.
    const hidden = start === 0 && text.startsWith('\ufeff') && offset > 0 ? 1 : 0;
    const bytes = utf8Length(before.slice(hidden));
    return { line: line + 1, column: before.length - hidden + 1, byteColumn: bytes + 1 };
  };
  return {
    region({ span }) {
      const [from, to] = [locate(span.start), locate(span.end)];
      return { ...from, endLine: to.line, endColumn: to.column, endByteColumn: to.byteColumn };
    },
  };
}

/** The index of the last number that is not greater; the numbers rise. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What the edits of findings make of the files, and how many findings that are. */
export interface Fixed {
  /** The new texts. */
  readonly files: ReadonlyMap<string, string>;
  /** The texts that those files have now. */
  readonly before: ReadonlyMap<string, string>;
  readonly findings: number;
}

/**
 * The new text of every file with findings that carry their edit and that nothing excuses. Each text is read again: it names as
 * many images as before, and nothing in it is unreadable that was not; anything else is a bug and throws. Writes nothing.
 */
export async function applyFixes(workspace: Workspace, reader: Reader, findings: readonly Finding[]): Promise<Fixed> {
  const open = findings.filter(({ fix, exception }) => fix !== undefined && exception === null);
  const files = new Map<string, string>();
  const before = new Map<string, string>();
  let fixed = 0;
  for (const [file, inFile] of groupBy(open, (finding) => finding.file)) {
    const content = await workspace.read(file);
    if (!content.ok) continue;
    const { edits, taken } = chooseEdits(inFile);
    const after = applyEdits(content.text, edits);
    const [was, is] = [reader.scan(file, content.text), reader.scan(file, after)];
    if (was.occurrences.length !== is.occurrences.length || is.unreadable.length > was.unreadable.length)
      throw new Error(`the edits of findings change more of ${file} than they should`);
    if (after === content.text) continue;
    files.set(file, after);
    before.set(file, content.text);
    fixed += taken;
  }
  return { files, before, findings: fixed };
}

/** The edits of one file: each once, and of those that overlap only the first; the next run finds the rest. */
function chooseEdits(findings: readonly Finding[]): { readonly edits: readonly FixEdit[]; readonly taken: number } {
  const edits = new Map<string, FixEdit>();
  let taken = 0;
  for (const { fix = [] } of findings) {
    const keys = fix.map(({ span, text }) => JSON.stringify([span.start, span.end, text]));
    const known = [...edits.values()];
    const clashes = fix.some((edit, at) => !edits.has(keys[at] ?? '') && known.some((other) => overlap(edit, other)));
    if (clashes) continue;
    for (const [at, edit] of fix.entries()) edits.set(keys[at] ?? '', edit);
    taken += 1;
  }
  return { edits: [...edits.values()], taken };
}

const overlap = ({ span: a }: FixEdit, { span: b }: FixEdit): boolean =>
  (a.start < b.end && b.start < a.end) || a.start === b.start;
