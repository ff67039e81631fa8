import { createHash } from 'node:crypto';
import { UserError } from '../../core/errors.ts';
import type { FileText, TreeEntry, Workspace } from '../../core/ports.ts';
import { isCandidate, isSkippedDirectory } from '../../core/workspace/candidate.ts';
import type { Client } from './client.ts';
import { askIfExists } from './errors.ts';
import { readCommitTree, readTree, type TreeFile } from './tree.ts';

/** GitHub serves blobs of up to 100 MB; a manifest of this size is none. Bytes. */
const sizeLimit = 16 * 1024 * 1024;

/** The tree of a commit, read-only. A file that is the same in `local` is read there; only the others are fetched. */
export const openCommit = async (client: Client, commit: string, local: Workspace): Promise<Workspace> => {
  const files = await readTree(client, await readCommitTree(client, commit));
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    list: async (paths = []) =>
      files
        .filter(({ path, mode }) => mode !== submodule && isAsked(path, paths))
        .map((file) => ({ path: file.path, size: file.size, unreadable: obstacle(file) }) satisfies TreeEntry)
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
    read: async (path) => {
      const file = byPath.get(path);
      if (!file) return { ok: false, reason: `not in commit ${commit}` };
      const reason = obstacle(file);
      return reason ? { ok: false, reason } : readFile(client, file, local);
    },
    write: async () => {
      throw new UserError(`Commit ${commit} is read-only: write to a working tree instead.`);
    },
  };
};

const submodule = '160000';
const link = '120000';

/** What `list` names: a file that was asked for by its own path, and what could name images below the others. */
const isAsked = (path: string, paths: readonly string[]): boolean =>
  paths.includes(path) || (isBelow(path, paths) && isCandidate(path) && !path.split('/').some(isSkippedDirectory));

const isBelow = (path: string, paths: readonly string[]): boolean =>
  paths.length === 0 ||
  paths.some((root) => root === '.' || root === '' || path.startsWith(`${root.replace(/\/$/, '')}/`));

const obstacle = ({ mode, size }: TreeFile): string | null => {
  if (mode === submodule) return 'a submodule';
  if (mode === link) return 'a symbolic link';
  return size > sizeLimit ? `larger than ${sizeLimit} bytes` : null;
};

const readFile = async (client: Client, { path, sha }: TreeFile, local: Workspace): Promise<FileText> => {
  const here = await local.read(path);
  if (here.ok && blobId(here.text, sha.length) === sha) return here;
  const purpose = { doing: `read ${JSON.stringify(path)}`, permission: 'contents: read' };
  const blob = await askIfExists(client, purpose, () =>
    client.octokit.rest.git.getBlob({ ...client.at, file_sha: sha }),
  );
  if (!blob) return { ok: false, reason: 'GitHub does not serve it' };
  return decode(Buffer.from(blob.data.content, blob.data.encoding === 'base64' ? 'base64' : 'utf8'));
};

/** The name that Git gives to a text: SHA-1, or SHA-256 in a repository of that object format (git-hash-object(1)). */
const blobId = (text: string, length: number): string => {
  const bytes = Buffer.from(text);
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
};

const decode = (bytes: Uint8Array): FileText => {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { ok: false, reason: 'not UTF-8' };
  }
};
