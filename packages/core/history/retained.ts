import { isIgnored } from '../policy/ignore.ts';
import type { Policy } from '../policy/policy.ts';
import type { Commit, Git } from '../ports.ts';
import { isCandidate } from '../repository/candidate.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { placeAll, type Reader } from '../repository/scan-tree.ts';

/** What a file said until a commit. */
export interface HeldUntil {
  readonly occurrence: PlacedOccurrence;
  readonly until: Date;
}

/**
 * Every place with a digest that a file of the history held until a commit at or after `since` (null: ever) changed or deleted
 * it. The whole history is walked, since dates of commits need not be in order; only texts that were replaced in time are read.
 */
export async function findReplaced(
  git: Git,
  policy: Policy,
  reader: Reader,
  since: Date | null,
): Promise<readonly HeldUntil[]> {
  const ignored = isIgnored(policy);
  const texts: ReplacedTexts = new Map();
  const note = (blob: string | null, path: string, { date }: Commit): void => {
    if (blob === null || !isCandidate(path) || ignored(path)) return;
    if (since === null || date >= since) remember(texts, blob, path, date);
  };
  for await (const { commit, path, blob } of git.replaced('HEAD')) note(blob, path, commit);
  // Once more along the first parents, for what was moved below the root from elsewhere.
  for await (const { commit, path, oldPath, oldBlob } of git.changes('HEAD', []))
    note(oldBlob, oldPath ?? path, commit);
  return readTexts(git, reader, texts);
}

/** By blob, then by path: the last commit that replaced it. The same text may come and go, and stand in several files. */
type ReplacedTexts = Map<string, Map<string, Date>>;

function remember(texts: ReplacedTexts, blob: string, path: string, until: Date): void {
  const paths = texts.get(blob) ?? new Map<string, Date>();
  texts.set(blob, paths);
  const known = paths.get(path);
  if (known === undefined || known < until) paths.set(path, until);
}

async function readTexts(git: Git, reader: Reader, texts: ReplacedTexts): Promise<readonly HeldUntil[]> {
  const held = new Map<string, HeldUntil>();
  for await (const { id, text } of git.blobs(texts.keys())) {
    if (!text.ok || !digestLike.test(text.text)) continue;
    for (const [path, until] of texts.get(id) ?? []) {
      for (const occurrence of placeAll(reader.scan(path, text.text), reader)) keepLatest(held, { occurrence, until });
    }
  }
  return [...held.values()];
}

/** Of the same digest in the same lane only the latest is of interest: memory follows the digests, not the history. */
function keepLatest(held: Map<string, HeldUntil>, { occurrence, until }: HeldUntil): void {
  const { digest, image, environment } = occurrence;
  if (digest === null) return;
  const key = JSON.stringify([digest, image ?? occurrence.path, environment]);
  const known = held.get(key);
  if (known === undefined || known.until < until) held.set(key, { occurrence, until });
}

/** Most texts hold no digest; a scan costs a hundred times what this does. */
const digestLike = /[0-9a-f]{64}/;
