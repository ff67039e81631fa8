import type { Client } from './client.ts';
import { readTree } from './tree.ts';

/** A tree, and what became of it: two trees by their ids. */
export interface TreeChange {
  readonly before: string;
  readonly after: string;
}

/** Whether two changes are the same: the same files, from the same to the same texts and modes. */
export const isSameTreeChange = async (client: Client, one: TreeChange, other: TreeChange): Promise<boolean> =>
  (await describe(client, one)) === (await describe(client, other));

/** Every file that differs, from what to what, as one text. */
const describe = async (client: Client, { before, after }: TreeChange): Promise<string> => {
  const states = async (tree: string) =>
    new Map((await readTree(client, tree)).map(({ path, mode, sha }) => [path, `${mode} ${sha}`]));
  const [old, fresh] = [await states(before), await states(after)];
  const paths = [...new Set([...old.keys(), ...fresh.keys()])].filter((path) => old.get(path) !== fresh.get(path));
  return JSON.stringify(paths.sort().map((path) => [path, old.get(path), fresh.get(path)]));
};
