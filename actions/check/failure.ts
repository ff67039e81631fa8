import { writeSummary } from '../../packages/adapters/runner/summary.ts';
import { markdownText } from '../../packages/core/text/untrusted.ts';
import { writePassed } from './outputs.ts';

/** What a step leaves behind that ended before its verdict: the output says so, and the summary why. */
export async function sayNotJudged(message: string): Promise<void> {
  writePassed(false);
  await writeSummary(`## ❌ Image policy: not passed\n\n${markdownText(message)}\n`);
}
