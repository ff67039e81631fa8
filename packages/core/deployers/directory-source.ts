import picomatch from 'picomatch';
import { shapeProblem } from '../policy/glob.ts';
import type { SourceTree } from './files.ts';
import type { DirectoryJob } from './jobs.ts';

/** How Argo CD reads a directory of manifests (argo-cd docs, "Directory"). */
export interface DirectoryOptions {
  readonly recurse: boolean;
  /** Globs over the path from the directory, `{a,b}` for several. */
  readonly include: string | null;
  readonly exclude: string | null;
}

/** The manifests of a directory: what ends in .yaml, .yml or .json. */
export function directoryJob(tree: SourceTree, path: string, options: DirectoryOptions): DirectoryJob {
  const prefix = path === '' ? '' : `${path}/`;
  const isIncluded = options.include === null ? () => true : compile(options.include);
  const isExcluded = options.exclude === null ? () => false : compile(options.exclude);
  const files = tree.below(path).filter((file) => {
    if (!/\.(?:ya?ml|json)$/.test(file)) return false;
    const inside = file.slice(prefix.length);
    return (options.recurse || !inside.includes('/')) && isIncluded(inside) && !isExcluded(inside);
  });
  return { engine: 'directory', files };
}

/**
 * Argo CD's globs cross `/` with `*`, unlike picomatch's: `bash` does that. Of `{a,b}` each is a glob of its own; one that could take
 * hours matches nothing.
 */
function compile(glob: string): (path: string) => boolean {
  const globs = /^\{([^{}]*)\}$/.exec(glob)?.[1]?.split(',') ?? [glob];
  const matchers = globs
    .filter((one) => shapeProblem(one) === null)
    .map((one) => picomatch(one.slice(0, 1000), { dot: true, bash: true, windows: false }));
  return (path) => matchers.some((matches) => matches(path));
}
