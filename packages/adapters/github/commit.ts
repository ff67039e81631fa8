import type { Proposal } from '../../core/ports.ts';
import { UserError } from '../../core/text/errors.ts';
import type { Client } from './client.ts';
import { ask } from './errors.ts';
import { markOf, withTrailers } from './ownership.ts';
import { patiently } from './patience.ts';
import { needsSignatures } from './protection.ts';
import { readCommitTree, readTree } from './tree.ts';

/** The tree that a proposal wants, made of the base's; nothing points to it yet. */
export interface WantedTree {
  readonly tree: string;
  /** True when the base already says all of it. */
  readonly same: boolean;
}

const chunkEntries = 100;
const chunkCharacters = 1_000_000;

const writing = { doing: 'write Git objects', permission: 'contents: write' };

/** Writes the tree with the proposal's files over the base's; modes are kept. UserError where a path is a link or a submodule. */
export const writeTree = async (client: Client, { baseCommit, files }: Proposal): Promise<WantedTree> => {
  const base = await readCommitTree(client, baseCommit);
  if (files.size === 0) return { tree: base, same: true };
  const modes = await readModes(client, base, new Set(files.keys()));
  const entries = [...files].map(([path, content]) => ({ path, content, mode: requireMode(path, modes.get(path)) }));
  let tree = base;
  for (const chunk of chunks(entries)) {
    const under = tree;
    const { data } = await ask(client, writing, () =>
      patiently(client, () => client.octokit.rest.git.createTree({ ...client.at, base_tree: under, tree: chunk })),
    );
    tree = data.sha;
  }
  return { tree, same: tree === base };
};

export interface WrittenCommit {
  readonly sha: string;
  readonly warnings: readonly string[];
}

/**
 * Writes a commit on the base. Without author and committer GitHub signs it for an App and for the workflow's token
 * (docs.github.com, "Signature verification for bots"); for a personal token it does not: a warning where a rule asks for it.
 */
export const writeCommit = async (client: Client, proposal: Proposal, tree: string): Promise<WrittenCommit> => {
  const { branch, base, commitMessage, baseCommit, content, signoff } = proposal;
  const write = async (trailers: readonly string[]) => {
    const message = withTrailers(commitMessage, trailers);
    const { data } = await ask(client, writing, () =>
      patiently(client, () =>
        client.octokit.rest.git.createCommit({ ...client.at, message, tree, parents: [baseCommit] }),
      ),
    );
    return data;
  };
  const plain = await write([markOf(content)]);
  // Who the token commits as is known by a commit only; the first one is left to nobody.
  const { name, email } = plain.author;
  const data = signoff ? await write([markOf(content), `Signed-off-by: ${name} <${email}>`]) : plain;
  if (data.verification.verified || !(await needsSignatures(client, [base, branch])))
    return { sha: data.sha, warnings: [] };
  const unsigned = `The commit is not signed (${data.verification.reason}), and a rule requires that: GitHub signs for a GitHub App's and the workflow's token only.`;
  return { sha: data.sha, warnings: [unsigned] };
};

const readModes = async (
  client: Client,
  tree: string,
  paths: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> => {
  const files = await readTree(client, tree, paths);
  return new Map(files.filter(({ path }) => paths.has(path)).map(({ path, mode }) => [path, mode]));
};

type FileMode = '100644' | '100755';

const requireMode = (path: string, mode = '100644'): FileMode => {
  if (mode === '100644' || mode === '100755') return mode;
  throw new UserError(
    `${JSON.stringify(path)} is a link or a submodule on the base branch: it cannot be changed as a file.`,
  );
};

/** GitHub times out on large tree requests (qoomon/actions--create-commit#90): 100 entries or a million characters at once. */
const chunks = <T extends { readonly content: string }>(entries: readonly T[]): readonly T[][] => {
  const all: T[][] = [];
  let room = 0;
  for (const entry of entries) {
    const last = all.at(-1);
    if (!last || last.length === chunkEntries || entry.content.length > room) {
      all.push([entry]);
      room = chunkCharacters - entry.content.length;
    } else {
      last.push(entry);
      room -= entry.content.length;
    }
  }
  return all;
};
