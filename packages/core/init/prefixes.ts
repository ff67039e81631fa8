import { globProblem } from '../policy/glob.ts';

/** Directories, from the root. */
export type Prefix = readonly string[];

/** One glob for directories of the same depth: a `*` where they differ. Each part is escaped. */
export function mergePrefixes(prefixes: readonly Prefix[]): string {
  const [first = []] = prefixes;
  return first
    .map((part, index) => (prefixes.every((prefix) => prefix[index] === part) ? escapeGlob(part) : '*'))
    .join('/');
}

/** What is merged into one glob: the same depth below the same directory of the root. */
export function prefixKey(prefix: Prefix): string {
  return JSON.stringify([prefix.length, prefix[0] ?? '']);
}

/** A path, or a part of one, as a glob that matches it and nothing else. */
export function escapeGlob(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|^$]/g, '\\$&');
}

/** Can a policy file name this path, escaped? */
export function canBeNamed(path: string): boolean {
  return globProblem(escapeGlob(path)) === null;
}

/** `a` and `b` to `a/b`; nothing in front of the root. */
export function below(directory: string, path: string): string {
  return directory === '' ? path : `${directory}/${path}`;
}
