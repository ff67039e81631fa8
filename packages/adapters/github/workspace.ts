import type { FileText, Workspace } from '../../core/ports.ts';
import { blobText } from '../blob-id.ts';
import { decodeFile } from '../chart-archive.ts';
import { openTreeOf, type TreeItem } from '../tree.ts';
import type { Client } from './client.ts';
import { ask } from './errors.ts';
import { readCommitTree, readTree } from './tree.ts';

/** The tree of a commit, read-only. A file that is the same in `local` is read there; only the others are fetched. */
export const openCommit = async (client: Client, commit: string, local: Workspace): Promise<Workspace> => {
  const tree = await readCommitTree(client, commit);
  const fetched = new Map<string, Promise<FileText>>();
  const read = async (item: TreeItem): Promise<FileText> => {
    // What a link holds is not what the workspace reads through it.
    const here = item.link ? null : await local.read(item.path);
    const text = here?.ok ? blobText(here.text, item.id) : null;
    if (text !== null) return { ok: true, text };
    const known = fetched.get(item.id) ?? fetchBlob(client, item);
    fetched.set(item.id, known);
    return known;
  };
  return openTreeOf({ items: () => readItems(client, tree), read });
};

const readItems = async (client: Client, tree: string): Promise<ReadonlyMap<string, TreeItem>> => {
  const files = await readTree(client, tree);
  return new Map(
    files
      .filter(({ mode }) => mode !== '160000')
      .map(({ path, mode, sha, size }) => [path, { path, link: mode === '120000', id: sha, size }]),
  );
};

const fetchBlob = async (client: Client, { path, id }: TreeItem): Promise<FileText> => {
  const purpose = { doing: `read ${JSON.stringify(path)}`, permission: 'contents: read' };
  const { data } = await ask(client, purpose, () => client.octokit.rest.git.getBlob({ ...client.at, file_sha: id }));
  return decodeFile(Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8'));
};
