import { isIgnored } from '../policy/ignore.ts';
import type { Policy } from '../policy/policy.ts';
import type { Commit, Git } from '../ports.ts';
import { isCandidate } from '../repository/candidate.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { placeAll } from '../repository/place-scan.ts';
import type { Reader } from '../repository/scan-tree.ts';

/** What a file said until a commit. */
export interface HeldUntil {
  readonly occurrence: PlacedOccurrence;
  readonly until: Date;
}

/** What texts said that were replaced since. */
export interface Replaced {
  /** Every place with a digest. */
  readonly held: readonly HeldUntil[];
  /** Every place that names an image and no digest: they tell the names of digests that other files hold. Asked for, it reads more texts. */
  readonly names: () => Promise<readonly PlacedOccurrence[]>;
}

/**
 * What files of the history said until a commit at or after `since` (null: ever) changed or deleted them. The whole history is
 * walked, since dates of commits need not be in order; only texts that were replaced in time are read.
 */
export async function findReplaced(git: Git, policy: Policy, reader: Reader, since: Date | null): Promise<Replaced> {
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
  const held = new Map<string, HeldUntil>();
  const names = new Map<string, PlacedOccurrence>();
  const keep = (each: HeldUntil): void => {
    keepLatest(held, each);
    keepName(names, each.occurrence);
  };
  await readTexts(git, reader, texts, (text) => digestLike.test(text), keep);
  const mayName = mentionsOurs(policy);
  return {
    held: [...held.values()],
    names: async () => {
      await readTexts(git, reader, texts, (text) => !digestLike.test(text) && mayName(text), keep);
      return [...names.values()];
    },
  };
}

/** By blob, then by path: the last commit that replaced it. The same text may come and go, and stand in several files. */
type ReplacedTexts = Map<string, Map<string, Date>>;

function remember(texts: ReplacedTexts, blob: string, path: string, until: Date): void {
  const paths = texts.get(blob) ?? new Map<string, Date>();
  texts.set(blob, paths);
  const known = paths.get(path);
  if (known === undefined || known < until) paths.set(path, until);
}

async function readTexts(
  git: Git,
  reader: Reader,
  texts: ReplacedTexts,
  isWanted: (text: string) => boolean,
  keep: (each: HeldUntil) => void,
): Promise<void> {
  for await (const { id, text } of git.blobs(texts.keys())) {
    if (!text.ok || !isWanted(text.text)) continue;
    for (const [path, until] of texts.get(id) ?? []) {
      for (const occurrence of placeAll(reader.scan(path, text.text), reader)) keep({ occurrence, until });
    }
  }
}

/** Of the same digest in the same lane, of the same image or file, only the latest is of interest: memory follows the digests, not the history. */
function keepLatest(held: Map<string, HeldUntil>, { occurrence, until }: HeldUntil): void {
  const { digest, image, environment, file, path } = occurrence;
  if (digest === null) return;
  const key = JSON.stringify([digest, image ?? [file, path], environment]);
  const known = held.get(key);
  if (known === undefined || known.until < until) held.set(key, { occurrence, until });
}

/** Most texts hold no digest; a scan costs a hundred times what this does. */
const digestLike = /[0-9a-f]{64}/;

/** Of a name in the same block of a file one place is enough. */
function keepName(names: Map<string, PlacedOccurrence>, occurrence: PlacedOccurrence): void {
  if (occurrence.image === null || occurrence.digest !== null) return;
  const { image, environment, file, path } = occurrence;
  names.set(JSON.stringify([image, environment, file, path]), occurrence);
}

/**
 * Whether a text may name a first-party image, without reading it: by the first part of the name behind the host, which stands in the
 * repository however an image is cut into parts. Any text may where a glob begins with a wildcard, or has mirrors.
 */
function mentionsOurs({ firstParty, mirrors }: Policy): (text: string) => boolean {
  const parts = firstParty.map((glob) => /^[^/]*\/([^/*?[\]{}()!+@|]+)(?=\/|$)/.exec(glob)?.[1] ?? '');
  if (mirrors.length > 0 || parts.includes('')) return () => true;
  return (text) => parts.some((part) => text.includes(part));
}
