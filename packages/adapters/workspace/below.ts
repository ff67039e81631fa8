import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { type FilesBelow, findBelow, type ListedName } from '../../core/repository/files-below.ts';
import type { LinkEnd } from '../../core/repository/links.ts';
import { errorCode } from '../file-error.ts';
import { findDestination } from './place.ts';

/** Every file below a directory of a root. */
export function listBelow(root: string, directory: string): FilesBelow {
  if (directory.startsWith('/') || directory.includes('\0')) return { ok: false, reason: 'it is outside the root' };
  try {
    return findBelow(
      {
        list: (path) => readdirSync(`${root}/${path}`, { withFileTypes: true }).map(toListed),
        follow: (path) => follow(root, path),
      },
      directory,
    );
  } catch (error) {
    return { ok: false, reason: `it cannot be read (${errorCode(error)})` };
  }
}

function toListed(entry: Dirent): ListedName {
  const { name } = entry;
  if (entry.isFile()) return { name, kind: 'file' };
  if (entry.isDirectory()) return { name, kind: 'directory' };
  return { name, kind: entry.isSymbolicLink() ? 'link' : 'other' };
}

function follow(root: string, path: string): LinkEnd {
  const destination = findDestination(root, path);
  if ('reason' in destination) return destination;
  const stats = lstatSync(`${root}/${destination.inside}`);
  if (!stats.isFile() && !stats.isDirectory()) return { reason: 'it is no regular file' };
  return { path: destination.inside, kind: stats.isFile() ? 'file' : 'directory' };
}
