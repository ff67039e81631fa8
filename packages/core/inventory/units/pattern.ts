/**
 * What a glob leaves open of a path: the segments that its wildcards stand for, in their order. `env/dev/*` + `**` over
 * `env/dev/apps/x.yaml` leaves `apps/x.yaml`. Null where the glob does not match. Two paths that leave the same are the same
 * but for what their patterns fix.
 */
export function openPart(glob: string, path: string): string | null {
  const taken = align(glob.split('/'), path.split('/'));
  return taken === null ? null : taken.join('/');
}

/** Segments of a path that the wildcards of a glob take; `**` takes as few as it can. */
function align(glob: readonly string[], path: readonly string[]): readonly string[] | null {
  const [first, ...rest] = glob;
  if (first === undefined) return path.length === 0 ? [] : null;
  if (first === '**') {
    for (let count = 0; count <= path.length; count++) {
      const after = align(rest, path.slice(count));
      if (after !== null) return [...path.slice(0, count), ...after];
    }
    return null;
  }
  const [segment, ...others] = path;
  if (segment === undefined) return null;
  const isOpen = /[*?[({]/.test(first);
  if (!isOpen && first !== segment) return null;
  const after = align(rest, others);
  return after === null ? null : isOpen ? [segment, ...after] : after;
}
