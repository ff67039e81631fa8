import type { Client } from './client.ts';
import { ask, askIfExists } from './errors.ts';
import { readCommitTree } from './tree.ts';
import { isSameTreeChange } from './tree-difference.ts';

/** A commit as far as its owner is told by it. */
interface Made {
  readonly message: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

/** What was made here and is at a head, maybe below merges of the base. */
export interface Ours {
  /** The fingerprint of what it was made for. */
  readonly content: string;
  readonly tree: string;
  /** The commit of the base that it changes. */
  readonly parent: string;
}

/** What marks a commit as made here, and which content it has (git-interpret-trailers(1)). */
const trailer = /^Image-Policy: ([0-9a-f]{16})$/m;

/** The fingerprint of the content that a commit of ours was made for; null for a commit of somebody else. */
export const contentOf = (message: string): string | null => trailer.exec(message)?.[1] ?? null;

/** More merges of the base than this are nobody's button. */
const mostMerges = 20;

/**
 * Reads a head that is a commit of ours, alone or below merges of its base that changed nothing of what it changes: these are
 * made by the button "Update branch" of a pull request, and are nobody's work. Null where it is anything else, or is gone.
 */
export const readOurs = async (client: Client, base: string, head: string): Promise<Ours | null> => {
  const top = await readMade(client, head);
  let made = top;
  for (let merges = 0; made?.parents.length === 2 && merges < mostMerges; merges++)
    made = await readMade(client, made.parents[0] ?? '');
  const content = made && contentOf(made.message);
  if (!top || !made || !content || made.parents.length !== 1) return null;
  const [parent = ''] = made.parents;
  if (made === top) return { content, tree: made.tree, parent };
  const merged = top.parents[1] ?? '';
  if (!(await isPartOf(client, base, merged))) return null;
  const change = { before: await readCommitTree(client, parent), after: made.tree };
  const shown = { before: await readCommitTree(client, merged), after: top.tree };
  return (await isSameTreeChange(client, change, shown)) ? { content, tree: top.tree, parent: merged } : null;
};

const readMade = async (client: Client, commit: string): Promise<Made | null> => {
  const purpose = { doing: `read commit ${commit}`, permission: 'contents: read' };
  const found = await askIfExists(client, purpose, () =>
    client.octokit.rest.git.getCommit({ ...client.at, commit_sha: commit }),
  );
  if (found === null) return null;
  const { message, tree, parents } = found.data;
  return { message, tree: tree.sha, parents: parents.map(({ sha }) => sha) };
};

/** Whether a commit is the base, or one before it. */
const isPartOf = async (client: Client, base: string, commit: string): Promise<boolean> => {
  const purpose = { doing: `compare ${commit} with ${base}`, permission: 'contents: read' };
  const { data } = await ask(client, purpose, () =>
    client.octokit.rest.repos.compareCommitsWithBasehead({ ...client.at, basehead: `${base}...${commit}` }),
  );
  return data.ahead_by === 0;
};
