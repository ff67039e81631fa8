import {
  copyFileSync,
  type Dirent,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { isSkippedDirectory } from '../../core/repository/candidate.ts';
import { UnavailableError } from '../../core/text/errors.ts';
import { errorCode } from '../file-error.ts';
import { findDestination } from '../workspace/place.ts';

/**
 * A copy of the tree that the tools read instead of the tree: without Git's directory, which may hold a token, without links
 * that lead out, and with room for files of our own.
 */
export interface Stage {
  /** The copy, absolute. */
  readonly tree: string;
  /** A new empty directory beside the copy, absolute. */
  readonly makeDirectory: (name: string) => string;
  /** Links that were left out because they lead out of the tree, and why. */
  readonly refused: ReadonlyMap<string, string>;
  readonly remove: () => void;
}

/** Lays the copy out, by hard links where the file system lets us; `edited` are texts in the place of what files say. */
export function openStage(root: string, edited: ReadonlyMap<string, string> = new Map()): Stage {
  const top = realpathSync(root);
  const base = realpathSync(mkdtempSync(join(process.env['RUNNER_TEMP'] || tmpdir(), 'image-policy-render-')));
  const tree = join(base, 'tree');
  const refused = new Map<string, string>();
  let made = 0;
  try {
    copyTree({ top, tree, refused, base, edited });
  } catch (error) {
    rmSync(base, { recursive: true, force: true });
    throw new UnavailableError(`the tree cannot be laid out for rendering (${errorCode(error)}): is the disk full?`);
  }
  return {
    tree,
    makeDirectory: (name) => {
      const path = join(base, `${name}-${made++}`);
      mkdirSync(path);
      return path;
    },
    refused,
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}

interface Copy {
  readonly top: string;
  readonly tree: string;
  /** Not copied into itself, should the tree hold the directory for temporary files. */
  readonly base: string;
  readonly refused: Map<string, string>;
  readonly edited: ReadonlyMap<string, string>;
}

function copyTree(copy: Copy): void {
  const stack = [''];
  for (let directory = stack.pop(); directory !== undefined; directory = stack.pop()) {
    mkdirSync(join(copy.tree, directory), { recursive: true });
    for (const entry of readdirSync(join(copy.top, directory), { withFileTypes: true })) {
      const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
      if (isSkippedDirectory(entry.name) || join(copy.top, path) === copy.base) continue;
      if (entry.isDirectory()) stack.push(path);
      else copyEntry(copy, path, entry);
    }
  }
}

function copyEntry(copy: Copy, path: string, entry: Dirent): void {
  const target = join(copy.tree, path);
  const text = copy.edited.get(path);
  // A link of the file would be written through.
  if (entry.isFile() && text !== undefined) writeFileSync(target, text);
  else if (entry.isFile()) copyFile(join(copy.top, path), target);
  if (!entry.isSymbolicLink()) return;
  const destination = findDestination(copy.top, path);
  if ('reason' in destination) copy.refused.set(path, destination.reason);
  else symlinkSync(relative(dirname(target), join(copy.tree, destination.inside)) || '.', target);
}

function copyFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Another file system, or another user's file.
    copyFileSync(from, to);
  }
}
