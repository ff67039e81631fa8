import type { Client } from './client.ts';
import { readMergeable } from './merge-state.ts';
import type { OpenPull } from './open-pull.ts';
import { readCommitTree } from './tree.ts';
import { isSameTreeChange } from './tree-difference.ts';

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
  const shown = { before: await readCommitTree(client, older.parent), after: older.tree };
  const wanted = { before: await readCommitTree(client, older.base), after: older.wanted };
  if (!(await isSameTreeChange(client, shown, wanted))) return false;
  return readMergeable(client, pull);
};
