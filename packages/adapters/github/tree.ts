import type { Client } from './client.ts';
import { ask } from './errors.ts';
import { type Entry, readTreeBy, type TreeFile } from './tree-walk.ts';

const reading = { doing: 'read a tree', permission: 'contents: read' };

/** The tree of a commit. */
export const readCommitTree = async (client: Client, commit: string): Promise<string> => {
  const purpose = { doing: `read commit ${commit}`, permission: 'contents: read' };
  const { data } = await ask(client, purpose, () =>
    client.octokit.rest.git.getCommit({ ...client.at, commit_sha: commit }),
  );
  return data.tree.sha;
};

/** Every file of a tree; with `wanted`, directories that hold no wanted path may be left out. */
export const readTree = (
  client: Client,
  tree: string,
  wanted: ReadonlySet<string> | null = null,
): Promise<readonly TreeFile[]> => {
  const list = async (sha: string, recursive: boolean) => {
    const { data } = await ask(client, reading, () =>
      client.octokit.rest.git.getTree({ ...client.at, tree_sha: sha, ...(recursive && { recursive: '1' }) }),
    );
    return { entries: data.tree as readonly Entry[], truncated: data.truncated };
  };
  return readTreeBy(list, tree, wanted);
};
