import type { Manifests } from '../../core/deployers/renderer.ts';
import type { ToolResult } from './run.ts';
import { notStarted, saidTooMuch, timedOut } from './supervise.ts';

const longestReason = 500;

/** What a failed run says: one line in the tool's own words, with paths of the tree instead of those of this machine. */
export function describeFailure(
  tool: string,
  result: ToolResult,
  places: readonly (readonly [string, string])[],
  limits: { readonly timeout: number; readonly maxBytes: number },
): Manifests & { readonly ok: false } {
  if (result.code === timedOut) return failed(`${tool} took longer than ${limits.timeout / 1000} s and was stopped`);
  if (result.code === saidTooMuch)
    return failed(`${tool} printed more than ${limits.maxBytes / 1024 / 1024} MiB and was stopped`);
  if (result.code === notStarted) return failed(`${tool} could not be started`);
  const said = clean(result.stderr, places);
  const reason = `${tool}: ${said || `it failed with exit code ${result.code} and gave no reason`}`;
  return { ok: false, kind: isOffline(said) ? 'offline' : 'failed', reason };
}

function failed(reason: string): Manifests & { readonly ok: false } {
  return { ok: false, kind: 'failed', reason };
}

/** What the tools say when something is not there and they may not fetch it. */
function isOffline(said: string): boolean {
  return /missing in charts\/ directory|127\.0\.0\.1:9\b|transport '\w+' not allowed|no repository definition for/.test(
    said,
  );
}

function clean(stderr: string, places: readonly (readonly [string, string])[]): string {
  const lines = stderr
    .replace(/\x1b\[[0-9;]*[A-Za-z]/g, '')
    .replace(/^[EIWF]\d{4} \S+ +\d+ \S+\] "command failed" err=<?/gm, '')
    .replace(/ with env=\[.*?\]/gs, '')
    .split(/\r?\n/)
    .filter(
      (line) => !/^(?:WARNING|level=|time=|walk\.go|Use --debug|coalesce\.go|\d{4}\/\d\d\/\d\d )/.test(line.trim()),
    );
  const text = places.reduce((said, [from, to]) => said.replaceAll(from, to), lines.join(' '));
  const line = text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  const short = line.replace(/^Error: /, '');
  return short.length > longestReason ? `${short.slice(0, longestReason - 1)}…` : short;
}
