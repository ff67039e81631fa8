import { type PathStep, splitPath } from '../yaml/path.ts';
import { matchAny } from './glob.ts';
import { compileLayout, type FilePlace, type LayoutPattern } from './layout-pattern.ts';
import type { Environment, EnvironmentName, Policy } from './policy.ts';

/** Where an occurrence belongs: the environment and the place that is equal in two environments for the same thing. */
export interface Placement {
  readonly environment: EnvironmentName;
  /** File and path with `{env}` where the environment's name stood. Null outside every layout. */
  readonly place: string | null;
}

/**
 * Compiles the layout once and returns what places a path of a file. The most literal layout wins, a subtree before a file;
 * a layout before `shared`. `place` is `file#path` with `{env}` where the layout has it; the index of the document is not in it.
 */
export function placeAt(policy: Policy): (file: string, path: string) => Placement {
  const matchesOf = matchFiles(policy);
  const isShared = matchAny(policy.shared);
  const files = new Map<string, { readonly matches: readonly FileMatch[]; readonly shared: boolean }>();
  return (file, path) => {
    let known = files.get(file);
    if (known === undefined) {
      known = { matches: matchesOf(file), shared: isShared(file) };
      files.set(file, known);
    }
    for (const match of known.matches) {
      const placement = placePath(match, path, policy.environments);
      if (placement !== null) return placement;
    }
    return { environment: known.shared ? 'shared' : null, place: null };
  };
}

/** A predicate: can something in this file belong to the environment (`shared` for the shared paths)? */
export function filesOf(policy: Policy, environment: string): (file: string) => boolean {
  if (environment === 'shared') return matchAny(policy.shared);
  const matchesOf = matchFiles(policy);
  return (file) =>
    matchesOf(file).some((match) => match.environment === null || match.environment.name === environment);
}

/** The place of a file, `{env}` for its environment, as far as it can be the environment's; null where it cannot. */
export function placeFiles(policy: Policy, environment: string): (file: string) => string | null {
  const matchesOf = matchFiles(policy);
  return (file) =>
    matchesOf(file).find((match) => match.environment === null || match.environment.name === environment)?.place ??
    null;
}

interface FileMatch extends FilePlace {
  readonly path: LayoutPattern['path'];
}

/** The layouts that match a file, the best first. */
function matchFiles(policy: Policy): (file: string) => readonly FileMatch[] {
  if (policy.environments.length === 0) return () => [];
  const layouts = policy.layout
    .map((layout) => compileLayout(layout, policy.environments))
    .sort((a, b) => b.weight - a.weight);
  return (file) =>
    layouts.flatMap(({ placeFile, path }) => {
      const place = placeFile(file);
      return place === null ? [] : [{ ...place, path }];
    });
}

/** The placement of a path in a file that matches, or null when the path is outside the layout's subtree. */
function placePath(match: FileMatch, path: string, environments: readonly Environment[]): Placement | null {
  const { environment, place } = match;
  if (match.path.length === 0) return environment && { environment: environment.name, place: `${place}#${path}` };
  const steps = splitPath(path) ?? [];
  if (steps.length < match.path.length) return null;
  for (const candidate of environment === null ? environments : [environment]) {
    if (match.path.every((step, index) => steps[index]?.key === substitute(step, candidate))) {
      return { environment: candidate.name, place: `${place}#${rewrite(match.path, steps, path)}` };
    }
  }
  return null;
}

const substitute = ({ key }: PathStep, { directory }: Environment): string => key.replaceAll('{env}', () => directory);

/** The path with the layout's own steps in front: as written there, so that quoting makes no difference. */
function rewrite(layout: readonly PathStep[], steps: readonly PathStep[], path: string): string {
  const head = layout.map(({ key }) => key).join('');
  return head.replace(/^\./, '') + path.slice(steps[layout.length - 1]?.end);
}
