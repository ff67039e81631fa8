import type { DigestsReport } from '../digests.ts';
import { count } from './order.ts';
import { logLine, safeJson } from './untrusted.ts';

/** One `host/repository@digest` a line, sorted, each once. Nothing else: a retention job reads it. */
export function renderDigestsText({ digests }: DigestsReport): string {
  return digests.map(({ image, digest }) => `${logLine(`${image}@${digest}`)}\n`).join('');
}

/** The same for a program: `heldUntil` as ISO 8601 in UTC, null where the digest is held now. */
export function renderDigestsJson({ digests, unnamed }: DigestsReport): string {
  const document = {
    version: 1,
    digests: digests.map(({ image, digest, until, environments }) => ({
      image,
      digest,
      heldUntil: iso(until),
      environments: environments.map((environment) => ({ name: environment.name, heldUntil: iso(environment.until) })),
    })),
    unnamed,
  };
  return `${safeJson(document)}\n`;
}

/** What the caller must know beside the result; null when there is nothing. */
export function renderDigestsNotice({ unnamed }: DigestsReport): string | null {
  const [first] = unnamed;
  if (first === undefined) return null;
  const where = `first: ${first.digest} in ${first.file} at ${first.path}`;
  return logLine(
    `${count(unnamed.length, 'digest')} without a repository cannot be listed (${where}); --format json names them all.`,
  );
}

const iso = (date: Date | null): string | null => date?.toISOString() ?? null;
