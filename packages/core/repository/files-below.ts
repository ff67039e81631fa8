import { compare } from '../text/collate.ts';
import { inDirectory } from '../text/file-path.ts';
import type { Result } from '../text/result.ts';
import { isGitDirectory } from './candidate.ts';
import type { LinkEnd } from './links.ts';

/** A tree as far as a walk needs it. */
export interface Listing {
  /** What stands in a directory; `other` is neither file, directory nor link. */
  readonly list: (directory: string) => readonly ListedName[];
  /** Where a path leads once every link on the way is followed. */
  readonly follow: (path: string) => LinkEnd;
}

export interface ListedName {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'link' | 'other';
}

/** A file below a directory: its path from there, and the path at which it is read, or why it cannot be. */
export type FileBelow = { readonly path: string } & ({ readonly at: string } | { readonly reason: string });

/** Every file below a directory, sorted; or why they are not listed. */
export type FilesBelow = Result<{ readonly files: readonly FileBelow[] }>;

/** More files than any chart has, and deeper. */
const maxFiles = 5000;
const maxDepth = 40;

/**
 * Finds every file below a directory, whatever its name, without what is Git's own. Links are followed as Helm follows them: to
 * files and into directories, as long as they stay in the tree and lead to no directory above themselves.
 */
export function findBelow(tree: Listing, directory: string): FilesBelow {
  const top = tree.follow(directory);
  if ('reason' in top) return { ok: false, reason: top.reason };
  if (top.kind === 'file') return { ok: false, reason: 'it is no directory' };
  const files: FileBelow[] = [];
  const stack: Level[] = [{ path: '', real: top.path, above: [] }];
  for (let level = stack.pop(); level !== undefined; level = stack.pop()) {
    for (const found of readLevel(tree, level)) {
      if ('above' in found) stack.push(found);
      else files.push(found);
    }
    if (files.length + stack.length > maxFiles) return { ok: false, reason: `it holds more than ${maxFiles} files` };
  }
  return { ok: true, files: files.toSorted((a, b) => compare(a.path, b.path)) };
}

interface Level {
  readonly path: string;
  /** Where it stands without links. */
  readonly real: string;
  /** The directories around it, likewise. */
  readonly above: readonly string[];
}

function readLevel(tree: Listing, { path, real, above }: Level): readonly (Level | FileBelow)[] {
  const around = [...above, real];
  return tree.list(real).flatMap(({ name, kind }): readonly (Level | FileBelow)[] => {
    if (isGitDirectory(name)) return [];
    const here = inDirectory(path, name);
    const at = inDirectory(real, name);
    if (kind === 'other') return [{ path: here, reason: 'it is no regular file' }];
    if (kind === 'file') return [{ path: here, at }];
    const end: LinkEnd = kind === 'directory' ? { path: at, kind } : tree.follow(at);
    if ('reason' in end) return [{ path: here, reason: `it is a link: ${end.reason}` }];
    if (end.kind === 'file') return [{ path: here, at: end.path }];
    if (around.includes(end.path)) return [{ path: here, reason: 'it is a link: it leads in a circle' }];
    if (around.length > maxDepth) return [{ path: here, reason: `it lies more than ${maxDepth} levels deep` }];
    return [{ path: here, real: end.path, above: around }];
  });
}
