import * as core from '@actions/core';

/** The runner drops a summary over 1 MiB whole (platform documentation, "Job summary limits"). */
const limit = 1_000_000;

/** Adds Markdown to the job's summary, cut to the runner's limit. Nothing where the runner takes none. */
export async function writeSummary(markdown: string): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  await core.summary.addRaw(cutToBytes(markdown, limit), true).write();
}

/** Cuts a text to so many bytes of UTF-8, at the end of a line, and says what is missing. */
export function cutToBytes(text: string, bytes: number): string {
  const encoded = Buffer.from(text);
  if (encoded.length <= bytes) return text;
  const note = (missing: number) => `\n\n… cut here: ${missing} bytes more.\n`;
  const kept = encoded.subarray(0, bytes - Buffer.byteLength(note(encoded.length)));
  const end = kept.lastIndexOf(0x0a);
  return kept.subarray(0, Math.max(end, 0)).toString() + note(encoded.length - Math.max(end, 0));
}
