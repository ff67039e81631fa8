import { posix } from 'node:path';
import type { TreeEntry, Workspace } from '../../core/ports.ts';
import { isCandidate, isSkippedDirectory } from '../../core/repository/candidate.ts';
import { compare } from '../../core/text/collate.ts';
import { UserError } from '../../core/text/errors.ts';
import { runGit } from './process.ts';
import { findRepository } from './repository.ts';

/**
 * Files below a root that the commit has and the checkout leaves out on purpose (a sparse checkout), and that could name images.
 * Git's own mark for them is `skip-worktree`. None without Git or a repository.
 */
export async function findHidden(root: string, workspace: Workspace): Promise<readonly string[]> {
  try {
    const { top, prefix } = await findRepository(root);
    const start = prefix === '' ? '' : `${prefix}/`;
    const { code, stdout } = await runGit(top, ['ls-files', '-t', '-z']);
    const marked = code === 0 ? stdout.split('\0').filter((line) => line.startsWith(`S ${start}`)) : [];
    const candidates = marked.map((line) => line.slice(2 + start.length)).filter(mayNameImages);
    const there = await Promise.all(candidates.map(async (path) => (await workspace.read(path)).ok));
    return candidates.filter((_, index) => !there[index]);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** A workspace that names the files that are left out of the checkout as ones that cannot be read, so that nobody takes them for judged. */
export function withHidden(workspace: Workspace, hidden: readonly string[]): Workspace {
  if (hidden.length === 0) return workspace;
  const entries = hidden.map((path): TreeEntry => ({ path, unreadable: notCheckedOut }));
  const isAsked = (path: string, paths: readonly string[]) =>
    paths.length === 0 || paths.map(toDirectory).some((asked) => `/${path}/`.startsWith(asked));
  return {
    ...workspace,
    list: async (paths = []) => {
      const left = entries.filter(({ path }) => isAsked(path, paths));
      return [...(await workspace.list(paths)), ...left].toSorted((a, b) => compare(a.path, b.path));
    },
    below: async (directory) =>
      hidden.some((path) => isAsked(path, [directory]))
        ? { ok: false, reason: notCheckedOut }
        : workspace.below(directory),
  };
}

/** `./apps/` as `/apps/`; the root is `/`. */
function toDirectory(path: string): string {
  return posix.join('/', path, '/');
}

const notCheckedOut =
  'the checkout is sparse and leaves it out: add its directory to `sparse-checkout`, or check out everything';

function mayNameImages(path: string): boolean {
  return isCandidate(path) && !path.split('/').slice(0, -1).some(isSkippedDirectory);
}
