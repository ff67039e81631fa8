import type { InitResult } from '../init/init.ts';
import { count } from '../text/count.ts';
import { logLine } from '../text/untrusted.ts';

/** What was written and what it is built on, for a person. */
export function renderInitText({ draft, report }: InitResult, path: string): string {
  const { environments, firstParty, exceptions } = draft;
  const names = environments.map(({ name }) => name).join(', ');
  const until = exceptions[0]?.expires;
  return [
    `wrote ${path}`,
    `environments: ${names === '' ? 'none found' : names}`,
    `first-party: ${firstParty.length === 0 ? 'none found' : firstParty.join(', ')}`,
    `exceptions: ${until === undefined ? 'none needed' : `${exceptions.length}, until ${until}`}`,
    `check passes: ${count(report.summary.images, 'image')}, ${report.summary.pinned} pinned, ${count(report.summary.excepted, 'finding')} excepted, ${count(report.summary.warnings, 'warning')}`,
    'These are guesses: read the file, correct it, and commit it.',
  ]
    .map((line) => `${logLine(line)}\n`)
    .join('');
}
