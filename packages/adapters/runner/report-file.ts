import { constants } from 'node:fs';
import { lstat, mkdir, open, realpath } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { UserError } from '../../core/text/errors.ts';
import { describeFileError } from '../file-error.ts';
import type { RunContext } from './context.ts';

/**
 * Writes a report where an input says, below the workspace or the job's temporary directory. The tree may be a
 * stranger's pull request, so a link that waits at that path, or on the way there, is refused instead of followed.
 */
export async function writeReportFile(input: string, path: string, text: string, context: RunContext): Promise<void> {
  const target = resolve(context.workspace, path);
  const folder = await existingFolder(dirname(target));
  if (!(await isInside(folder, context))) {
    throw new UserError(
      `The input \`${input}\` leads out of the workspace: give a path below it or below RUNNER_TEMP.`,
    );
  }
  try {
    await mkdir(dirname(target), { recursive: true });
    // Windows knows no O_NOFOLLOW.
    if ((await lstat(target).catch(() => null))?.isSymbolicLink()) throw new Error('a symbolic link stands there');
    const file = await open(
      target,
      constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
    try {
      if (!(await file.stat()).isFile()) throw new Error('it is no regular file');
      await file.writeFile(text);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new UserError(
      `The file of the input \`${input}\` cannot be written: ${reasonOf(error)}. Choose another path.`,
    );
  }
}

/** The real path of the nearest folder that exists: what would be created lies below it. */
async function existingFolder(folder: string): Promise<string> {
  const exists = await lstat(folder).then(
    () => true,
    () => false,
  );
  return exists ? realpath(folder).catch(() => folder) : existingFolder(dirname(folder));
}

async function isInside(folder: string, context: RunContext): Promise<boolean> {
  const roots = [context.workspace, ...(context.temp === null ? [] : [context.temp])];
  const real = await Promise.all(roots.map((root) => realpath(root).catch(() => root)));
  return real.some((root) => `${folder}${sep}`.startsWith(root.endsWith(sep) ? root : `${root}${sep}`));
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) return (error as Error).message;
  if (code === 'ELOOP') return 'a symbolic link stands there';
  return code === 'ENXIO' ? 'it is no regular file' : describeFileError(error);
}
