import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { posix } from 'node:path';
import type { FileText } from '../../core/ports.ts';
import { isGitDirectory, maxFileBytes } from '../../core/repository/candidate.ts';
import { decodeFile } from '../chart-archive.ts';
import { errorCode } from '../file-error.ts';
import { tooLarge } from '../text.ts';
import { findDestination } from './place.ts';

/** Reads files below `root`: regular ones only, never through a link that leaves it. */
export function openReader(root: string): (path: string) => FileText {
  const checkDirectory = openDirectoryCheck(root);
  const readFile = openFileReader();
  return (path) => {
    const refusal = checkDirectory(posix.dirname(path));
    if (refusal !== null) return no(refusal);
    if (isGitDirectory(posix.basename(path))) return no('it is the .git directory');
    try {
      return readFile(`${root}/${path}`);
    } catch (error) {
      return no(describeFailure(error));
    }
  };
}

/** Why files of a directory are not read, asked once a directory. */
function openDirectoryCheck(root: string): (directory: string) => string | null {
  const known = new Map<string, string | null>();
  return (directory) => {
    let refusal = known.get(directory);
    if (refusal === undefined) {
      refusal = findRefusal(root, directory);
      known.set(directory, refusal);
    }
    return refusal;
  };
}

/** One buffer serves all files, so memory is bounded by the largest. */
function openFileReader(): (file: string) => FileText {
  let buffer = Buffer.allocUnsafeSlow(64 * 1024);
  return (file) => {
    if (constants.O_NOFOLLOW === undefined && lstatSync(file).isSymbolicLink()) return no('it is a link');
    const descriptor = openSync(file, openFlags);
    try {
      const stats = fstatSync(descriptor);
      if (!stats.isFile()) return no('it is no regular file');
      if (stats.size > maxFileBytes) return no(tooLarge(stats.size));
      if (stats.size > buffer.length) buffer = Buffer.allocUnsafeSlow(Math.min(stats.size * 2, maxFileBytes));
      return decodeFile(buffer.subarray(0, readBytes(descriptor, buffer, stats.size)));
    } finally {
      closeSync(descriptor);
    }
  };
}

// O_NONBLOCK: opening a FIFO would wait for its writer. Windows has neither flag.
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function findRefusal(root: string, directory: string): string | null {
  if (directory.startsWith('/') || directory.includes('\0')) return 'it is outside the root';
  const destination = findDestination(root, directory);
  return 'reason' in destination ? `its directory: ${destination.reason}` : null;
}

/** Reads up to `size` bytes: what was there when the file was opened, should it grow meanwhile. */
function readBytes(descriptor: number, buffer: Buffer, size: number): number {
  let length = 0;
  while (length < size) {
    const count = readSync(descriptor, buffer, length, size - length, null);
    if (count === 0) break;
    length += count;
  }
  return length;
}

function describeFailure(error: unknown): string {
  const code = errorCode(error);
  if (code === 'ELOOP') return 'it is a link';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'it does not exist';
  return `it cannot be read (${code})`;
}

function no(reason: string): FileText {
  return { ok: false, reason };
}
