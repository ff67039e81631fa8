import type { Client } from './client.ts';
import { ask } from './errors.ts';

/** An entry of a Git tree that is no directory. */
export interface TreeFile {
  readonly path: string;
  /** `100644`, `100755`, `120000` (a link) or `160000` (a submodule). */
  readonly mode: string;
  readonly sha: string;
  /** Bytes; 0 for a submodule. */
  readonly size: number;
}

const reading = { doing: 'read a tree', permission: 'contents: read' };

/** The tree of a commit. */
export const readCommitTree = async (client: Client, commit: string): Promise<string> => {
  const purpose = { doing: `read commit ${commit}`, permission: 'contents: read' };
  const { data } = await ask(client, purpose, () =>
    client.octokit.rest.git.getCommit({ ...client.at, commit_sha: commit }),
  );
  return data.tree.sha;
};

/**
 * Every file of a tree: one request, or one for each directory where GitHub cuts the long list (100,000 entries, 7 MB).
 * With `wanted`, directories that hold no wanted path are not walked.
 */
export const readTree = async (
  client: Client,
  tree: string,
  wanted: ReadonlySet<string> | null = null,
): Promise<readonly TreeFile[]> => {
  const { entries, truncated } = await listTree(client, tree, true);
  if (!truncated) return entries.filter(isFile).map((entry) => file('', entry));
  return walk(client, tree, '', wanted);
};

interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
}

const listTree = async (client: Client, tree: string, recursive: boolean) => {
  const { data } = await ask(client, reading, () =>
    client.octokit.rest.git.getTree({ ...client.at, tree_sha: tree, ...(recursive && { recursive: '1' }) }),
  );
  return { entries: data.tree as readonly Entry[], truncated: data.truncated };
};

const walk = async (
  client: Client,
  tree: string,
  prefix: string,
  wanted: ReadonlySet<string> | null,
): Promise<readonly TreeFile[]> => {
  const { entries } = await listTree(client, tree, false);
  const files: TreeFile[] = entries.filter(isFile).map((entry) => file(prefix, entry));
  for (const entry of entries) {
    const path = `${prefix}${entry.path}/`;
    if (entry.type !== 'tree' || !leadsTo(path, wanted)) continue;
    files.push(...(await walk(client, entry.sha, path, wanted)));
  }
  return files;
};

const leadsTo = (folder: string, wanted: ReadonlySet<string> | null): boolean =>
  wanted === null || [...wanted].some((path) => path.startsWith(folder));

const isFile = ({ type }: Entry): boolean => type !== 'tree';

const file = (prefix: string, { path, mode, sha, size = 0 }: Entry): TreeFile => ({
  path: `${prefix}${path}`,
  mode,
  sha,
  size,
});
