// Paths of a tree: from its root, `/` between their parts.

/** The directory of a path; `''` at the root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last part of a path. */
export function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path as written in a file of `directory`, from the root (`/x` is from the root, too); null when it leaves the root or is a URL. */
export function resolveFrom(directory: string, path: string): string | null {
  if (path.includes('://') || path.includes('\0')) return null;
  const parts = directory === '' || path.startsWith('/') ? [] : directory.split('/');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** A name in a directory; `''` is the root. */
export function inDirectory(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}

/** A path from a directory as one from the directory's own root, without `.` and `..`. */
export function joinPath(directory: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${directory}/${path}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Those below a directory of paths that are sorted. */
export function listBelow(paths: readonly string[], directory: string): readonly string[] {
  return listStarting(paths, directory === '' ? '' : inDirectory(directory, ''));
}

/** Those that begin with a text of texts that are sorted. */
export function listStarting(paths: readonly string[], prefix: string): readonly string[] {
  let [low, high] = [0, paths.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paths[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let index = low; index < paths.length && paths[index]?.startsWith(prefix); index++)
    found.push(paths[index] ?? '');
  return found;
}
