import picomatch from 'picomatch';
import { globOf } from './layout-pattern.ts';
import type { Policy } from './policy.ts';

/**
 * The files and directories from the root, without wildcards, that hold everything of an environment (or of `shared`), for
 * `Git.changes` and `Git.history`: empty means the whole tree, as there. They hold more than the layout does; place what they find.
 */
export function historyPaths(policy: Policy, environment: string): readonly string[] {
  const lane = policy.environments.find(({ name }) => name === environment);
  const globs =
    environment === 'shared' ? policy.shared : lane ? policy.layout.map((layout) => globOf(layout, lane)) : [];
  const bases = [...new Set(globs.map(literalBase))];
  if (bases.includes('')) return [];
  return bases.filter((base) => !bases.some((other) => base.startsWith(`${other}/`)));
}

/** The parts before the first one with a wildcard, backslashes resolved: picomatch's own idea of a base. */
function literalBase(glob: string): string {
  const { base } = picomatch.scan(glob, { unescape: true });
  // Some quotes are dropped when the glob is matched, but not here.
  return base === '.' ? '' : base.replace(/(?:^|\/)[^/]*".*$/s, '').replace(/\/+$/, '');
}
