import { createTwoFilesPatch } from 'diff';
import { count } from '../text/count.ts';
import { markdownCode, visible } from '../text/untrusted.ts';
import type { Section } from './section.ts';

/** A file that the edits of findings change. */
export interface FixedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The edits as a patch for `git apply --unidiff-zero`, folded. It holds the changed lines and no others: what is beside them in the
 * file is nobody's to print. A file that could not be shown as it is, with invisible characters or ends of lines as Windows
 * has them, is left out.
 */
export function patchSection(files: readonly FixedFile[], findings: number): Section {
  const patches = files
    .map(patchOf)
    .filter((patch) => visible(patch.replaceAll(/[\n\t]/g, '')) === patch.replaceAll(/[\n\t]/g, ''));
  if (patches.length === 0) return { head: '', rows: [], noun: '' };
  const fence = '`'.repeat(
    Math.max(3, ...patches.flatMap((patch) => (patch.match(/`+/g) ?? []).map((run) => run.length + 1))),
  );
  const command = markdownCode('git apply --unidiff-zero');
  return {
    head: `<details><summary>A patch that fixes ${count(findings, 'finding')}</summary>\n\nSave it and run ${command}, or run ${markdownCode('image-policy check --fix')}.\n\n${fence}diff`,
    rows: patches,
    foot: `${fence}\n\n</details>`,
    noun: 'files',
  };
}

function patchOf({ path, before, after }: FixedFile): string {
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, '', '', { context: 0 });
  return patch.replace(/^=+\n/, '').trimEnd();
}
