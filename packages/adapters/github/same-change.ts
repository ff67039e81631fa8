import type { Client } from './client.ts';
import { readMergeable } from './merge-state.ts';
import type { OpenPull } from './open-pull.ts';
import { readCommitTree, readTree } from './tree.ts';

/** A head on an older base, and what is wanted on the newer one. */
export interface Older {
  readonly tree: string;
  /** The commit that the head was made on. */
  readonly parent: string;
  readonly wanted: string;
  /** The commit that it shall be on. */
  readonly base: string;
}

/**
 * Whether a pull request can stay as it is although its base moved: it changes the same files from the same to the same texts, it
 * merges, and nothing demands that it is up to date. Moving it would start its checks anew and dismiss its approvals for nothing.
 */
export const isSameChange = async (client: Client, pull: OpenPull, older: Older): Promise<boolean> => {
  const before = await readTree(client, await readCommitTree(client, older.parent));
  const after = await readTree(client, older.tree);
  const base = await readTree(client, await readCommitTree(client, older.base));
  const wanted = await readTree(client, older.wanted);
  if (differences(before, after) !== differences(base, wanted)) return false;
  return readMergeable(client, pull);
};

type Files = Awaited<ReturnType<typeof readTree>>;

/** Every file that differs, from what to what, as one text. */
const differences = (before: Files, after: Files): string => {
  const states = (files: Files) => new Map(files.map(({ path, mode, sha }) => [path, `${mode} ${sha}`]));
  const [old, fresh] = [states(before), states(after)];
  const paths = [...new Set([...old.keys(), ...fresh.keys()])].filter((path) => old.get(path) !== fresh.get(path));
  return JSON.stringify(paths.sort().map((path) => [path, old.get(path), fresh.get(path)]));
};
