import { onceEach } from '../text/once.ts';
import type { DeployingFile } from './deploying.ts';
import { openNames } from './unlisted.ts';

/** The files that say the values of the templates of a helmfile; null where those of the file are not known to be said anywhere. */
type StateOf = (file: string) => ReadonlySet<string> | null;

/** Finds them by what helmfiles name: the values of their environments, and the files under `bases` that are read as if they were theirs. */
export function openState(deploying: readonly DeployingFile[], paths: readonly string[]): StateOf {
  const known = new Map(deploying.map((each) => [each.file, each]));
  return onceEach((file) => {
    if (known.get(file)?.releases === undefined) return null;
    const files = filesOf(file, known, paths);
    return files.size === 0 ? null : files;
  });
}

function filesOf(
  file: string,
  known: ReadonlyMap<string, DeployingFile>,
  paths: readonly string[],
): ReadonlySet<string> {
  const helmfiles = new Set([file]);
  const names = new Set<string>();
  for (const one of helmfiles) {
    const { bases = [], state = [] } = known.get(one)?.releases ?? {};
    for (const base of bases) helmfiles.add(base);
    for (const name of state) names.add(name);
  }
  if (names.size === 0) return names;
  // Values are written out in these, too.
  return new Set([...helmfiles, ...paths.filter(openNames(names))]);
}
