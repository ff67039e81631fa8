import { parentOf, resolveFrom } from '../path.ts';
import type { Kustomization, KustomizeImage } from '../scan/kustomization.ts';
import type { Entry } from './image.ts';

/** Which kustomization includes what, and whose entries of `images:` are in force there. */
export interface KustomizeTree {
  /** The kustomizations and deployers that include a file, directly or by its directory. */
  readonly includersOf: (file: string) => readonly string[];
  /**
   * Whose entries change the images that come into a kustomization `from` one that it includes: its components', in order,
   * then its own. Null when the tree holds more than is followed.
   */
  readonly changersOf: (file: string, from: string) => readonly string[] | null;
  /** The file of a kustomization or a deployer. */
  readonly fileOf: (file: string) => string;
  /** Whether it is a deployer that may be of another repository. */
  readonly isAssumed: (file: string) => boolean;
  /** The entries of one kustomization; none for any other file. */
  readonly entriesOf: (file: string) => readonly Entry[];
}

/** An object of Argo CD or Flux that deploys from the tree: as good as a kustomization at the root that nobody includes. */
export interface Deployer {
  /** Where it stands. */
  readonly file: string;
  /** Files, and directories for the kustomizations in them, from the root. */
  readonly deploys: readonly string[];
  /** Directories from the root. */
  readonly components: readonly string[];
  readonly images: readonly KustomizeImage[];
  /** Nobody can tell whether it is of this repository. */
  readonly assumed?: boolean;
}

/** How many times components are looked up in a whole tree: more is no tree that a person keeps. */
const maxVisits = 1_000_000;

export function openKustomizeTree(
  kustomizations: ReadonlyMap<string, Kustomization>,
  deployers: readonly Deployer[] = [],
): KustomizeTree {
  // No file has such a name; several objects may stand in one file.
  const objects = new Map(deployers.map((deployer, index) => [`\0${index}`, deployer]));
  const includes = openLinks(
    kustomizations,
    objects,
    ({ includes }) => includes,
    ({ deploys }) => deploys,
  );
  const components = openLinks(
    kustomizations,
    objects,
    ({ components }) => components,
    ({ components }) => components,
  );
  const entries = new Map(
    [...objects, ...[...kustomizations].map(([file, { images }]) => [file, { file, images }] as const)].map(
      ([key, { file, images }]) => [key, images.map((image) => ({ file, image }))] as const,
    ),
  );
  const known = new Map<string, readonly string[]>();
  let visits = 0;
  return {
    includersOf: invert([...kustomizations.keys(), ...objects.keys()], (file) => [
      ...includes(file),
      ...components(file),
    ]),
    changersOf: (file, from) => {
      // A component changes what came before it, so what comes from one is changed by those after it.
      const after = components(file).indexOf(from) + 1;
      const key = `${after} ${file}`;
      const changers = known.get(key) ?? (visits > maxVisits ? null : findChangers(file, after, components));
      if (changers === null) return null;
      if (!known.has(key)) visits += changers.length;
      known.set(key, changers);
      return changers;
    },
    fileOf: (file) => objects.get(file)?.file ?? file,
    isAssumed: (file) => objects.get(file)?.assumed === true,
    entriesOf: (file) => entries.get(file) ?? [],
  };
}

function invert(files: Iterable<string>, linksOf: Links): Links {
  const inverted = new Map<string, string[]>();
  for (const file of files) {
    for (const target of new Set(linksOf(file))) {
      const known = inverted.get(target);
      if (known === undefined) inverted.set(target, [file]);
      else known.push(file);
    }
  }
  return (target) => inverted.get(target) ?? [];
}

/** Components from the one at `after`, those of their own before each, then the kustomization itself. Each counts once. */
function findChangers(file: string, after: number, componentsOf: Links): readonly string[] {
  const changers: string[] = [];
  const seen = new Set([file]);
  const enter = (components: readonly string[]) =>
    components.map((component) => ({ component, isDone: false })).reverse();
  // A stack, and each component on it twice, its own between: a tree may be deeper than the call stack.
  const stack = enter(componentsOf(file).slice(after));
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { component, isDone } = top;
    if (isDone) changers.push(component);
    if (isDone || seen.has(component)) continue;
    seen.add(component);
    stack.push({ component, isDone: true });
    for (const inner of enter(componentsOf(component))) stack.push(inner);
  }
  return [...changers, file];
}

/** The files that a kustomization names in one of its lists, from the root; a directory stands for the kustomization in it. */
type Links = (file: string) => readonly string[];

function openLinks(
  kustomizations: ReadonlyMap<string, Kustomization>,
  deployers: ReadonlyMap<string, Deployer>,
  listOf: (kustomization: Kustomization) => readonly string[],
  listOfDeployer: (deployer: Deployer) => readonly string[],
): Links {
  const byDirectory = new Map([...kustomizations.keys()].map((file) => [parentOf(file), file]));
  const links = new Map<string, readonly string[]>();
  for (const [file, kustomization] of kustomizations) {
    const paths = listOf(kustomization).map((path) => resolveEntry(parentOf(file), path));
    const targets = paths.flatMap((path) => (path === null ? [] : [byDirectory.get(path) ?? path]));
    links.set(
      file,
      targets.filter((target) => target !== file),
    );
  }
  for (const [key, deployer] of deployers) {
    links.set(
      key,
      listOfDeployer(deployer).map((path) => byDirectory.get(path) ?? path),
    );
  }
  return (file) => links.get(file) ?? [];
}

/** An entry of a kustomization, from the root; null when it leaves the root or is no path of this tree. */
function resolveEntry(directory: string, entry: string): string | null {
  return entry.startsWith('/') || /[?@:]/.test(entry) ? null : resolveFrom(directory, entry);
}
