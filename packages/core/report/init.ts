import { countFindings } from '../init/baseline.ts';
import type { DraftedBaseline, InitResult } from '../init/init.ts';
import { count } from '../text/count.ts';
import { logLine } from '../text/untrusted.ts';

/** What was written and what it is built on, for a person. `written`: what else was, with what became of it. */
export function renderInitText(result: InitResult, path: string, written: readonly string[] = []): string {
  const { draft, report, baseline, codeOwner } = result;
  const { environments, firstParty, leftOut } = draft;
  const { images, pinned, excepted, warnings } = report.summary;
  const names = environments.map(({ name }) => name).join(', ');
  return lines([
    `wrote ${path}`,
    ...(baseline === null ? [] : [`wrote ${baseline.path}: ${describeBaseline(baseline)}`]),
    ...written,
    `environments: ${names === '' ? 'none found' : names}`,
    ...(leftOut === 0 ? [] : [`layout: ${leftOut} more patterns were found and left out; write wider ones`]),
    `first-party: ${firstParty.length === 0 ? 'none found' : firstParty.join(', ')}`,
    `check passes: ${count(images, 'image')}, ${pinned} pinned, ${count(excepted, 'finding')} excepted, ${count(warnings, 'warning')}`,
    'These are guesses: read the file, correct it, and commit it.',
    `Let nobody change it alone: add "/.github/image-policy*.yaml ${codeOwner ?? '@your-org/platform'}" to CODEOWNERS.`,
    ...(baseline === null
      ? []
      : ['Next: "image-policy pin" writes the digests, "image-policy init --baseline" shrinks the baseline.']),
  ]);
}

/** What became of a baseline; `before`: how many findings it excused, null where there was none. */
export function renderBaselineText(baseline: DraftedBaseline, before: number | null): string {
  const left = countFindings(baseline.entries);
  const gone = before === null ? '' : ` (${before - left} less than before)`;
  const done = left === 0 ? ['Nothing is left to excuse: delete the file.'] : [];
  return lines([`wrote ${baseline.path}: ${describeBaseline(baseline)}${gone}`, ...done]);
}

function describeBaseline({ entries, expires }: DraftedBaseline): string {
  const files = new Set(entries.map(({ file }) => file)).size;
  return `${count(countFindings(entries), 'finding')} in ${count(files, 'file')} excused until ${expires}`;
}

const lines = (texts: readonly string[]): string => texts.map((line) => `${logLine(line)}\n`).join('');
