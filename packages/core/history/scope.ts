/** Whether a path is one of `paths` or below one; every path is when there are none. Paths are from the root, without a final `/`. */
export function isBelow(paths: readonly string[]): (path: string) => boolean {
  if (paths.length === 0 || paths.includes('')) return () => true;
  const tops = new Set(paths);
  return (path) => {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (tops.has(path.slice(0, end))) return true;
    }
    return false;
  };
}

/**
 * At most `limit` paths that hold all of `paths`: single files are replaced by their directories, deepest first. Git compares
 * every file with every path it is given, so a thousand of them cost more than what they leave out.
 */
export function widenPaths(paths: readonly string[], limit: number): readonly string[] {
  let wide = [...new Set(paths)];
  while (wide.length > limit) {
    const depth = wide.reduce((most, path) => Math.max(most, countParts(path)), 0);
    if (depth === 1) return [];
    wide = [...new Set(wide.map((path) => (countParts(path) === depth ? path.slice(0, path.lastIndexOf('/')) : path)))];
  }
  return wide;
}

function countParts(path: string): number {
  return path.split('/').length;
}
