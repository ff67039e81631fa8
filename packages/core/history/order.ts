import type { BlobChange, Commit, Git } from '../ports.ts';

/** Two digests of one file's history: the one that would replace the other. */
export interface Sequence {
  readonly file: string;
  readonly next: string;
  readonly current: string;
}

/** The sequences in which the file held `next` before it first held `current`: a move there is a move back. */
export async function findBackwards<S extends Sequence>(
  git: Git,
  changes: readonly BlobChange[],
  sequences: readonly S[],
): Promise<readonly S[]> {
  const firsts = await findFirsts(git, changes, sequences);
  return sequences.filter(({ file, next, current }) => {
    const [then, now] = [firsts.get(`${file}\n${next}`), firsts.get(`${file}\n${current}`)];
    return then !== undefined && now !== undefined && then > now;
  });
}

/** How many changes back a file first named a digest, by file and digest. By text: this is told, not decided upon. */
async function findFirsts(
  git: Git,
  changes: readonly BlobChange[],
  sequences: readonly Sequence[],
): Promise<ReadonlyMap<string, number>> {
  const wanted = new Map<string, Set<string>>();
  for (const { file, next, current } of sequences) {
    wanted.set(file, (wanted.get(file) ?? new Set()).add(next).add(current));
  }
  const ours = changes.filter(({ file, newBlob }) => newBlob !== null && wanted.has(file ?? ''));
  const holds = await findDigests(git, ours, wanted);
  const firsts = new Map<string, number>();
  for (const [back, { file, newBlob }] of ours.entries()) {
    for (const digest of holds.get(newBlob ?? '') ?? []) firsts.set(`${file}\n${digest}`, back);
  }
  return firsts;
}

async function findDigests(
  git: Git,
  changes: readonly BlobChange[],
  wanted: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = new Map(changes.map(({ newBlob, file }) => [newBlob ?? '', file ?? '']));
  const holds = new Map<string, readonly string[]>();
  for await (const { id, text } of git.blobs(files.keys())) {
    const digests = [...(wanted.get(files.get(id) ?? '') ?? [])];
    if (text.ok)
      holds.set(
        id,
        digests.filter((digest) => text.text.includes(digest.slice(digest.indexOf(':') + 1))),
      );
  }
  return holds;
}

/** When a file stopped naming a digest, by `file\ndigest`: since then, whoever still has it lags behind. */
export async function findDepartures(
  git: Git,
  changes: readonly BlobChange[],
  sought: readonly { readonly file: string; readonly digest: string }[],
): Promise<ReadonlyMap<string, Commit>> {
  const wanted = new Map<string, Set<string>>();
  for (const { file, digest } of sought) wanted.set(file, (wanted.get(file) ?? new Set()).add(digest));
  const ours = changes.filter(({ file, newBlob }) => newBlob !== null && wanted.has(file ?? ''));
  const holds = await findDigests(git, ours, wanted);
  const departures = new Map<string, Commit>();
  const later = new Map<string, Commit>();
  for (const { file, newBlob, commit } of ours) {
    const leaving = later.get(file ?? '');
    for (const digest of holds.get(newBlob ?? '') ?? []) {
      const key = `${file}\n${digest}`;
      if (leaving && !departures.has(key)) departures.set(key, leaving);
    }
    later.set(file ?? '', commit);
  }
  return departures;
}
