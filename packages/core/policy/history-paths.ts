import { globOf } from './layout-pattern.ts';
import type { Policy } from './policy.ts';

/**
 * Git pathspecs (gitglossary, "pathspec") that cover every file of an environment, or of `shared`: `:(glob)…`, after `--`.
 * They may cover more than the layout does where a glob says what Git cannot; place what they find.
 */
export function historyPaths(policy: Policy, environment: string): readonly string[] {
  const lane = policy.environments.find(({ name }) => name === environment);
  const globs =
    environment === 'shared' ? policy.shared : lane ? policy.layout.map((layout) => globOf(layout, lane)) : [];
  return [...new Set(globs.map((glob) => `:(glob)${gitGlob(glob)}`))];
}

/** Git knows `*`, `**`, `?` and backslashes as picomatch does; from the first part that has more on, everything is covered. */
function gitGlob(glob: string): string {
  const parts = glob.replace(/^(?:\.\/)+/, '').split('/');
  // Braces and parentheses may span parts; what stands before them is safe.
  const odd = parts.findIndex((part) => /[[\]{}()"]/.test(part.replace(/\\./g, '')));
  return odd < 0 ? parts.join('/') : [...parts.slice(0, odd), '**'].join('/');
}
