import { parentOf, resolveFrom } from '../text/file-path.ts';
import type { Entry } from './image.ts';
import type { Kustomization, KustomizeImage } from './kustomization.ts';

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
  const nodes = findNodes(kustomizations, deployers);
  const components = (file: string) => nodes.get(file)?.components ?? [];
  const known = new Map<string, readonly string[]>();
  let visits = 0;
  return {
    includersOf: invert(nodes),
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
    fileOf: (file) => nodes.get(file)?.file ?? file,
    isAssumed: (file) => nodes.get(file)?.assumed === true,
    entriesOf: (file) => nodes.get(file)?.entries ?? [],
  };
}

/** A kustomization or a deployer; a directory that it names stands for the kustomization in it. */
interface Node {
  readonly file: string;
  readonly includes: readonly string[];
  readonly components: readonly string[];
  readonly entries: readonly Entry[];
  readonly assumed?: boolean;
}

/** Kustomizations by their files, deployers by names that no file has: several of them may stand in one file. */
function findNodes(
  kustomizations: ReadonlyMap<string, Kustomization>,
  deployers: readonly Deployer[],
): ReadonlyMap<string, Node> {
  const byDirectory = new Map([...kustomizations.keys()].map((file) => [parentOf(file), file]));
  const target = (path: string): string => byDirectory.get(path) ?? path;
  const nodes = new Map<string, Node>();
  for (const [file, { includes, components, images }] of kustomizations) {
    const resolve = (paths: readonly string[]) =>
      paths
        .flatMap((path) => resolveEntry(parentOf(file), path) ?? [])
        .map(target)
        .filter((path) => path !== file);
    nodes.set(file, toNode(file, resolve(includes), resolve(components), images));
  }
  for (const [index, { file, deploys, components, images, assumed = false }] of deployers.entries())
    nodes.set(`\0${index}`, { ...toNode(file, deploys.map(target), components.map(target), images), assumed });
  return nodes;
}

function toNode(
  file: string,
  includes: readonly string[],
  components: readonly string[],
  images: readonly KustomizeImage[],
): Node {
  return { file, includes, components, entries: images.map((image) => ({ file, image })) };
}

function invert(nodes: ReadonlyMap<string, Node>): Links {
  const inverted = new Map<string, string[]>();
  for (const [key, { includes, components }] of nodes) {
    for (const target of new Set([...includes, ...components])) {
      const known = inverted.get(target);
      if (known === undefined) inverted.set(target, [key]);
      else known.push(key);
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

type Links = (file: string) => readonly string[];

/** An entry of a kustomization, from the root; null when it leaves the root or is no path of this tree. */
function resolveEntry(directory: string, entry: string): string | null {
  return entry.startsWith('/') || /[?@:]/.test(entry) ? null : resolveFrom(directory, entry);
}
