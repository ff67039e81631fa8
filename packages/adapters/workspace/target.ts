import { accessSync, constants, lstatSync, type Stats } from 'node:fs';
import { posix } from 'node:path';
import { isGitDirectory } from '../../core/repository/candidate.ts';
import { UnavailableError } from '../../core/text/errors.ts';
import { findDestination } from './place.ts';

/** A file that may be written. */
export interface Target {
  /** From the root, as the caller named it. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  /** What stands there; null for a new file. */
  readonly before: Stats | null;
}

/** Finds where a path of the tree is written: a regular file, or nothing yet, never through a link. */
export function findTarget(root: string, path: string): Target {
  const parts = path.split('/');
  if (
    parts.some((part) => part === '' || part === '.' || part === '..' || /[\0\\]/.test(part) || isGitDirectory(part))
  ) {
    throw refuse(path, 'it is no path below the root');
  }
  const directory = findDirectory(root, posix.dirname(path));
  const destination = findDestination(root, directory);
  if ('reason' in destination) throw refuse(path, `its directory: ${destination.reason}`);
  const file = `${root}/${path}`;
  const before = lstatSync(file, { throwIfNoEntry: false }) ?? null;
  if (before !== null && !before.isFile())
    throw refuse(path, before.isSymbolicLink() ? 'it is a link' : 'it is no regular file');
  // A rename would replace a file that its owner has locked.
  if (before !== null) accessSync(file, constants.W_OK);
  return { path, file, before };
}

/** The nearest directory that is there already. */
function findDirectory(root: string, path: string): string {
  const present = path === '.' || lstatSync(`${root}/${path}`, { throwIfNoEntry: false }) !== undefined;
  return present ? path : findDirectory(root, posix.dirname(path));
}

function refuse(path: string, reason: string): UnavailableError {
  return new UnavailableError(`${JSON.stringify(path)} cannot be written: ${reason}`);
}
