import { matchAny } from '../../policy/glob.ts';
import { placeAt } from '../../policy/layout.ts';
import { globOf } from '../../policy/layout-pattern.ts';
import type { Environment, EnvironmentName, Policy } from '../../policy/policy.ts';
import { groupBy } from '../../text/collate.ts';
import { baseOf, inDirectory, parentOf } from '../../text/file-path.ts';
import { openPart } from './pattern.ts';
import type { Files, UnitSource } from './unit.ts';

/** What the habits of the field say of files that nothing in the tree deploys. */
export interface Conventional {
  readonly units: readonly UnitSource[];
  /** Files that lie below those of some environments and of others not: these may run it alone. */
  readonly alone: readonly { readonly file: string; readonly environments: readonly string[] }[];
}

interface Partners {
  readonly environment: Environment;
  readonly base: string;
  readonly file: string;
  /** The file with `{env}` for the environment's part. */
  readonly place: string;
}

/**
 * Files of values that belong together by their names: `values.yaml` below `values-{env}.yaml`, `values.{env}.yaml`,
 * `{env}.values.yaml` or `{env}/values.yaml`; a shared file below one of an environment where both are the same but for what
 * their patterns fix. A file has a base only where exactly one fits. `isUsed`: a deployer of the tree says what is laid over it.
 */
export function findConventional(policy: Policy, files: Files, isUsed: (file: string) => boolean): Conventional {
  const found = groupBy(
    [...besideValues(policy, files), ...belowShared(policy, files)].filter(
      ({ base, file }) => !isUsed(base) && !isUsed(file),
    ),
    ({ file }) => file,
  );
  const pairs = [...found.values()].flatMap(([first, ...others]) =>
    first && others.every(({ base }) => base === first.base) ? [first] : [],
  );
  const placed = placeAt(policy);
  const units = pairs.map((pair) => toUnit(pair, files, placed(pair.file, '').environment));
  return { units, alone: findAlone(policy, pairs) };
}

function toUnit({ base, file, place }: Partners, files: Files, environment: EnvironmentName): UnitSource {
  const directory = parentOf(base);
  const isChart = /^values\.ya?ml$/.test(baseOf(base)) && files.has(inDirectory(directory, 'Chart.yaml'));
  const own = { kind: 'file' as const, file, path: '' };
  return {
    id: place,
    name: file,
    environment,
    chart: isChart ? directory : null,
    elsewhere: null,
    layers: isChart ? [own] : [{ kind: 'file', file: base, path: '' }, own],
  };
}

function findAlone(policy: Policy, pairs: readonly Partners[]): Conventional['alone'] {
  return [...groupBy(pairs, ({ base }) => base)].flatMap(([file, own]) => {
    const has = new Set(own.map(({ environment }) => environment.name));
    const environments = policy.environments.map(({ name }) => name).filter((name) => !has.has(name));
    return environments.length === 0 ? [] : [{ file, environments }];
  });
}

/** The values of a chart, or of what has none here, and those of its environments beside or below them. */
function besideValues(policy: Policy, files: Files): readonly Partners[] {
  const bases = files.paths.filter((file) => /^values\.ya?ml$/.test(baseOf(file)) && files.isValues(file));
  return bases.flatMap((base) => {
    const directory = parentOf(base);
    return policy.environments.flatMap((environment) =>
      namesOf(environment).flatMap((name) =>
        valuesNames(baseOf(base)).flatMap((pattern) => {
          const file = inDirectory(directory, pattern.replace('{env}', name));
          const place = inDirectory(directory, pattern);
          return files.has(file) && files.isValues(file) ? [{ environment, base, file, place }] : [];
        }),
      ),
    );
  });
}

const namesOf = ({ name, directory }: Environment): readonly string[] => [...new Set([directory, name])];

function valuesNames(base: string): readonly string[] {
  const ending = base.slice('values'.length);
  return [`values-{env}${ending}`, `values.{env}${ending}`, `{env}.values${ending}`, `{env}/values${ending}`];
}

/** Files of an environment over shared ones: `env/{env}/apps/x.yaml` over `base/apps/x.yaml`. */
function belowShared(policy: Policy, files: Files): readonly Partners[] {
  const isShared = matchAny(policy.shared);
  const shared = files.paths.filter((file) => isShared(file) && files.isValues(file));
  if (shared.length === 0) return [];
  const byOpen = groupBy(
    shared.flatMap((file) => openParts(policy.shared, file).map((open) => ({ file, open }))),
    ({ open }) => open,
  );
  const layouts = policy.layout.filter((layout) => !layout.includes('#'));
  const placed = placeAt(policy);
  return files.paths.flatMap((file) => {
    if (!files.isValues(file)) return [];
    const { environment: name, place } = placed(file, '');
    const environment = policy.environments.find((each) => each.name === name);
    if (environment === undefined || place === null) return [];
    const globs = layouts.map((layout) => globOf(layout, environment));
    const bases = new Set(openParts(globs, file).flatMap((open) => (byOpen.get(open) ?? []).map((each) => each.file)));
    return [...bases].map((base) => ({ environment, base, file, place: place.slice(0, place.lastIndexOf('#')) }));
  });
}

function openParts(globs: readonly string[], file: string): readonly string[] {
  return [...new Set(globs.map((glob) => openPart(glob, file)).filter((open) => open !== null))];
}
