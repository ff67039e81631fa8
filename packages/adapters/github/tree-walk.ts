/** An entry of a Git tree that is no directory. */
export interface TreeFile {
  readonly path: string;
  /** `100644`, `100755`, `120000` (a link) or `160000` (a submodule). */
  readonly mode: string;
  readonly sha: string;
  /** Bytes; 0 for a submodule. */
  readonly size: number;
}

/** An entry of a tree as REST has it ("Get a tree"). */
export interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
}

/** Asks for a tree; `truncated` where GitHub cuts the long list of a recursive one (100,000 entries, 7 MB). */
export type ListTree = (
  tree: string,
  recursive: boolean,
) => Promise<{ readonly entries: readonly Entry[]; readonly truncated: boolean }>;

/**
 * Every file of a tree: one request, or one for each directory where GitHub cuts the long list.
 * With `wanted`, directories that hold no wanted path are not walked.
 */
export const readTreeBy = async (
  list: ListTree,
  tree: string,
  wanted: ReadonlySet<string> | null = null,
): Promise<readonly TreeFile[]> => {
  const { entries, truncated } = await list(tree, true);
  if (!truncated) return entries.filter(isFile).map((entry) => file('', entry));
  return walk(list, tree, '', wanted);
};

const walk = async (
  list: ListTree,
  tree: string,
  prefix: string,
  wanted: ReadonlySet<string> | null,
): Promise<readonly TreeFile[]> => {
  const { entries } = await list(tree, false);
  const files: TreeFile[] = entries.filter(isFile).map((entry) => file(prefix, entry));
  for (const entry of entries) {
    const path = `${prefix}${entry.path}/`;
    if (entry.type !== 'tree' || !leadsTo(path, wanted)) continue;
    files.push(...(await walk(list, entry.sha, path, wanted)));
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
