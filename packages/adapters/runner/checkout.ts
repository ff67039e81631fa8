import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../../core/text/errors.ts';
import { pathFrom } from '../relative.ts';
import type { RunContext } from './context.ts';

/** Where the judged tree stands on the disk and in its repository. */
export interface Checkout {
  /** The judged directory, absolute. */
  readonly root: string;
  /** The repository's own top directory, absolute. */
  readonly top: string;
  /** The root from the top, `/` between its parts; `''` where they are the same. */
  readonly prefix: string;
}

/**
 * Finds the repository around the input `root`: the nearest directory with `.git`, the workspace itself without one. A root
 * outside of the workspace is refused: in a stranger's tree the directory that is named may be a link.
 */
export function findCheckout(root: string, { workspace }: RunContext): Checkout {
  const [real, limit] = [findReal(root, workspace), realpathSync(workspace)];
  if (pathFrom(limit, real).split('/')[0] === '..') {
    throw new UserError(
      `The input \`root\` names ${JSON.stringify(root)}, which leads out of the workspace: name a directory below it.`,
    );
  }
  const top = findTop(real, limit);
  return { root: real, top, prefix: pathFrom(top, real) };
}

function findReal(root: string, workspace: string): string {
  try {
    return realpathSync(resolve(workspace, root));
  } catch {
    throw new UserError(
      `The input \`root\` names ${JSON.stringify(root)}, which does not exist: check the tree out before this step.`,
    );
  }
}

/** A path of an input, which is from the workspace, as one from the root. */
export function pathFromRoot(path: string | null, checkout: Checkout, { workspace }: RunContext): string | null {
  return path === null ? null : pathFrom(checkout.root, resolve(realpathSync(workspace), path));
}

/** A directory as what stands before the paths below it: with a slash at its end; `''` stays so. */
export function slashed(directory: string): string {
  return directory === '' ? '' : `${directory}/`;
}

function findTop(directory: string, limit: string): string {
  if (existsSync(join(directory, '.git'))) return directory;
  const parent = dirname(directory);
  return directory === limit || parent === directory ? limit : findTop(parent, limit);
}

/** A file of another checkout. */
export interface Trusted {
  /** The top of that checkout, absolute. */
  readonly top: string;
  /** The file, from there. */
  readonly path: string;
}

/**
 * The file that the input `config` names, where it is of another checkout in the workspace than the judged one; null where it is
 * not. Git tracks no `.git` directory, so a pull request cannot bring such a checkout along; a submodule has a `.git` file.
 */
export function findTrusted(config: string, checkout: Checkout, { workspace }: RunContext): Trusted | null {
  const limit = realpathSync(workspace);
  const file = resolve(limit, config);
  if (!existsSync(file)) return null;
  const real = realpathSync(file);
  if (pathFrom(limit, real).split('/')[0] === '..') return null;
  const top = findTop(dirname(real), limit);
  const git = join(top, '.git');
  if (top === checkout.top || !existsSync(git) || !statSync(git).isDirectory()) return null;
  return { top, path: pathFrom(top, real) };
}
