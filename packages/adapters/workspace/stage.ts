import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Target } from './target.ts';

/** A target with the names, in its directory, under which its new and its old text wait. */
export interface Staged extends Target {
  readonly next: string;
  readonly last: string;
  /** Directories that were made for it, outermost first. */
  readonly made: string[];
}

export function name(target: Target, index: number): Staged {
  const beside = `${dirname(target.file)}/.image-policy-${process.pid}-${randomBytes(6).toString('hex')}-${index}`;
  return { ...target, next: `${beside}.new`, last: `${beside}.old`, made: [] };
}

/** Puts the new text on the disk beside the target, and gives the old one a second name. */
export function stage({ file, before, next, last, made }: Staged, text: string): void {
  const first = mkdirSync(dirname(file), { recursive: true });
  for (let at = dirname(file); first !== undefined && at.length >= first.length; at = dirname(at)) made.push(at);
  writeNew(next, Buffer.from(text), before);
  if (before !== null) keep(file, last);
}

export function swap({ next, file }: Staged): void {
  renameSync(next, file);
}

/** Undoes `swap`; false when that fails too. */
export function putBack({ before, last, file }: Staged): boolean {
  try {
    if (before === null) rmSync(file);
    else renameSync(last, file);
    return true;
  } catch {
    return false;
  }
}

/** Removes what was put beside the targets; when nothing was written, new directories as well. */
export function discard(files: readonly Staged[], written: boolean): void {
  for (const { next, last, made } of files) {
    for (const path of [next, last]) ignoreFailure(() => rmSync(path, { force: true }));
    if (!written) for (const directory of made) ignoreFailure(() => rmdirSync(directory));
  }
}

function writeNew(path: string, bytes: Buffer, before: Target['before']): void {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
  const descriptor = openSync(path, flags, before === null ? 0o666 : 0o600);
  try {
    writeFileSync(descriptor, bytes);
    if (before !== null) {
      // A container's job may run as root over a checkout of another user, who must be able to go on with it.
      ignoreFailure(() => fchownSync(descriptor, before.uid, before.gid));
      fchmodSync(descriptor, before.mode & 0o7777);
    }
    fsyncSync(descriptor);
    if (fstatSync(descriptor).size !== bytes.length) throw Object.assign(new Error('cut'), { code: 'a short write' });
  } finally {
    closeSync(descriptor);
  }
}

/** A hard link takes no space; where a file system has none, a copy does. */
function keep(file: string, last: string): void {
  try {
    linkSync(file, last);
  } catch {
    copyFileSync(file, last, constants.COPYFILE_EXCL);
  }
}

function ignoreFailure(action: () => void): void {
  try {
    action();
  } catch {
    // Left behind at worst: a temporary file or an empty directory.
  }
}
