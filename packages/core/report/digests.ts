import type { DigestsReport } from '../digests/digests.ts';
import { count } from '../text/count.ts';
import { logLine, safeJson } from '../text/untrusted.ts';

/** One `host/repository@digest` a line, sorted, each once. Nothing else: a retention job reads it. */
export function renderDigestsText({ digests }: DigestsReport): string {
  return digests.map(({ image, digest }) => `${logLine(`${image}@${digest}`)}\n`).join('');
}

/** The same for a program: `heldUntil` as ISO 8601 in UTC, null where the digest is held now. */
export function renderDigestsJson({ digests, unnamed, unreadable }: DigestsReport): string {
  const document = {
    version: 1,
    tool: 'image-policy',
    digests: digests.map(({ image, digest, until, environments }) => ({
      image,
      digest,
      heldUntil: iso(until),
      environments: environments.map((environment) => ({ name: environment.name, heldUntil: iso(environment.until) })),
    })),
    unnamed,
    unreadable: unreadable.map(({ file, line, reason }) => ({ file, line, reason })),
  };
  return `${safeJson(document)}\n`;
}

/** What the caller must know beside the result, a line each: what the list lacks. Null when it lacks nothing. */
export function renderDigestsNotice({ unnamed, unreadable }: DigestsReport): string | null {
  const lines = [...unnamedLine(unnamed), ...unreadableLine(unreadable)];
  return lines.length === 0 ? null : lines.map(logLine).join('\n');
}

function unnamedLine(unnamed: DigestsReport['unnamed']): readonly string[] {
  const [first] = unnamed;
  if (first === undefined) return [];
  const where = `first: ${first.digest} in ${first.file} at ${first.path}`;
  return [
    `${count(unnamed.length, 'digest')} without a repository cannot be listed (${where}); --format json names them all.`,
  ];
}

function unreadableLine(unreadable: DigestsReport['unreadable']): readonly string[] {
  const [first] = unreadable;
  if (first === undefined) return [];
  const where = `first: ${first.file}:${first.line}, ${first.reason}`;
  return [
    `In ${count(unreadable.length, 'file')} that cannot be read there may be digests that are not listed (${where}); --format json names them all.`,
  ];
}

const iso = (date: Date | null): string | null => date?.toISOString() ?? null;
