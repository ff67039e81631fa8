import { parentOf, resolveFrom } from '../path.ts';
import type { Kustomization } from '../scan/kustomization.ts';
import type { Entry } from './image.ts';

/** Which kustomization includes what, and the entries of `images:` that are in force there. */
export interface KustomizeTree {
  /** The kustomizations that include a file, directly or by its directory. */
  readonly includersOf: (file: string) => readonly string[];
  /** What changes the images that come into a kustomization `from` one that it includes: its components', then its own. */
  readonly entriesOf: (file: string, from: string) => readonly Entry[];
  /** Its own `images:`; none for any other file. */
  readonly ownEntriesOf: (file: string) => readonly Entry[];
}

export function openKustomizeTree(kustomizations: ReadonlyMap<string, Kustomization>): KustomizeTree {
  const byDirectory = new Map([...kustomizations.keys()].map((file) => [parentOf(file), file]));
  const find = (file: string, paths: readonly string[]): readonly string[] =>
    paths.flatMap((written) => {
      const path = resolveEntry(parentOf(file), written);
      const target = path === null ? undefined : (byDirectory.get(path) ?? path);
      return target === undefined || target === file ? [] : [target];
    });
  const componentsOf = new Map([...kustomizations].map(([file, { components }]) => [file, find(file, components)]));
  const includers = new Map<string, string[]>();
  for (const [file, { includes }] of kustomizations) {
    for (const target of [...find(file, includes), ...(componentsOf.get(file) ?? [])])
      includers.set(target, [...(includers.get(target) ?? []), file]);
  }
  const ownEntriesOf = (file: string): readonly Entry[] =>
    kustomizations.get(file)?.images.map((image) => ({ file, image })) ?? [];
  const ofComponent = (file: string, seen: ReadonlySet<string>): readonly Entry[] => {
    if (seen.has(file)) return [];
    const inner = (componentsOf.get(file) ?? []).flatMap((one) => ofComponent(one, new Set([...seen, file])));
    return [...inner, ...ownEntriesOf(file)];
  };
  return {
    includersOf: (file) => includers.get(file) ?? [],
    entriesOf: (file, from) => {
      const components = componentsOf.get(file) ?? [];
      const after = components.slice(components.indexOf(from) + 1);
      return [...after.flatMap((component) => ofComponent(component, new Set([file]))), ...ownEntriesOf(file)];
    },
    ownEntriesOf,
  };
}

/** An entry of a kustomization, from the root; null when it leaves the root or is no path of this tree. */
function resolveEntry(directory: string, entry: string): string | null {
  return entry.startsWith('/') || /[?@:]/.test(entry) ? null : resolveFrom(directory, entry);
}
