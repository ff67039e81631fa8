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

/**
 * Git has `*`, `**`, `?` and backslashes as picomatch has them. A part with more (braces, classes, extglobs) becomes `*`;
 * from a part on in which such a thing is left open or crosses a `/`, everything is covered.
 */
function gitGlob(glob: string): string {
  const parts: string[] = [];
  for (const part of glob.replace(/^(?:\.\/)+/, '').split('/')) {
    const bare = part.replace(/\\./g, '');
    if (!/[[\]{}()"]/.test(bare)) parts.push(part);
    else if (isClosed(bare) && !bare.includes('**')) parts.push('*');
    else return [...parts, '**'].join('/');
  }
  return parts.join('/');
}

function isClosed(part: string): boolean {
  const count = (character: string) => part.split(character).length;
  return !part.includes('"') && count('{') === count('}') && count('(') === count(')') && count('[') === count(']');
}
