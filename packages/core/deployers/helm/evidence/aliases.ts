import { onceOf } from '../../../text/once.ts';
import type { Chart } from '../chart.ts';
import { openScopes } from './chart-scopes.ts';

/**
 * The paths at which a chart's templates may find what stands at one: a subchart's `global` is that of every chart above it,
 * and what a chart imports stands in its own values, too.
 */
export function aliasesOf(root: Chart, path: readonly string[]): readonly (readonly string[])[] {
  const { prefixes, imports } = pathsOf(root);
  const found = new Map([[path.join('\0'), path]]);
  const add = (alias: readonly string[]) => found.set(alias.join('\0'), alias);
  for (const { from, to } of imports) {
    for (const alias of [...found.values()])
      if (from.every((step, index) => alias[index] === step)) add([...to, ...alias.slice(from.length)]);
  }
  for (const alias of [...found.values()]) {
    const rest = globalRest(alias, prefixes);
    if (rest !== null) for (const prefix of prefixes) add([...prefix, 'global', ...rest]);
  }
  return [...found.values()];
}

function globalRest(path: readonly string[], prefixes: readonly (readonly string[])[]): readonly string[] | null {
  for (const prefix of prefixes) {
    const inside = prefix.every((step, index) => path[index] === step);
    if (inside && path[prefix.length] === 'global') return path.slice(prefix.length + 1);
  }
  return null;
}

interface Paths {
  readonly prefixes: readonly (readonly string[])[];
  readonly imports: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[];
}

const pathsOf = onceOf(findPaths);

function findPaths(root: Chart): Paths {
  const { scopes } = openScopes(root);
  const imports = scopes.toReversed().flatMap(({ chart, path }) =>
    (chart.dependencies ?? []).flatMap(({ name, alias, imports: all }) =>
      all.map(({ child, parent }) => ({
        from: [...path, alias ?? name, ...child.split('.')],
        to: parent === '.' ? path : [...path, ...parent.split('.')],
      })),
    ),
  );
  return { prefixes: scopes.map(({ path }) => path), imports };
}
