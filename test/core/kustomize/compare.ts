import { timesOf } from '../../../packages/core/kustomize/field-path.ts';
import { openGraph } from '../../../packages/core/kustomize/graph.ts';
import { saidOf } from '../../../packages/core/kustomize/image.ts';
import { loadGraph, openKustomize } from '../../../packages/core/kustomize/open.ts';
import { parseKustomization } from '../../../packages/core/kustomize/parse.ts';
import { indexTree } from '../../../packages/core/kustomize/tree-index.ts';
import { scalarText } from '../../../packages/core/yaml/node.ts';
import { openRandom, type Random } from '../../random.ts';
import { type RandomTree, randomTree } from './random-tree.ts';
import { type Answer, realBuilds } from './real-builds.ts';

/** What our graph makes of a tree: a line for each image, or the reason why it cannot be told. */
export type Ours = {
  readonly images: readonly string[];
  readonly unknown: readonly string[];
  readonly refused: string | null;
  readonly strange: readonly string[];
};

export async function ourBuild({ files, path }: RandomTree): Promise<Ours> {
  const kustomizations = new Map(
    Object.entries(files)
      .filter(([file]) => file.endsWith('/kustomization.yaml'))
      .map(([file, text]) => {
        return [file, parseKustomization(file, { text, offsets: null })] as const;
      }),
  );
  const entries = Object.keys(files).map((file) => ({ path: file }));
  const graph = openGraph(kustomizations, indexTree(entries));
  const load = async (wanted: readonly string[]) => new Map(wanted.map((file) => [file, files[file] ?? null]));
  const loaded = await loadGraph(graph, load, { hasImages: () => true });
  const everything = new Set(Object.keys(files));
  for (const file of everything) if (!loaded.needs.files.has(file)) (loaded.needs.files as Set<string>).add(file);
  const read = (file: string) => files[file] ?? null;
  const { build } = openKustomize({ ...loaded, read }, { imagesOf: () => [], isImage: () => false });
  const root = graph.nodes.get(`${path}/kustomization.yaml`);
  if (root === undefined) throw new Error(`no kustomization in ${path}`);
  const built = build(root);
  const leaves = built.resources
    .filter(({ root }) => root !== null)
    .flatMap((resource) => {
      const id = resource.ids.at(-1);
      return resource.leaves
        .filter((leaf) => timesOf(leaf) > 0)
        .map((leaf) => ({ ...leaf, at: `${id?.kind}/${id?.namespace}/${id?.name} ${leaf.path.join('.')}` }));
    });
  const known = leaves.filter(({ node }) => node.unknown === undefined);
  return {
    images: known.map(({ at, node }) => `${at} = ${scalarText(node)}`).sort(),
    unknown: leaves.filter(({ node }) => node.unknown !== undefined).map(({ at, node }) => `${at}: ${node.unknown}`),
    refused: built.refused,
    // Every part is said somewhere, and nothing is said of a part that is not there.
    strange: known.flatMap(({ at, node }) => {
      const said = saidOf(node);
      const text = scalarText(node);
      if (said.through.length === 0) return [];
      const [, , tag, digest] = /^((?:[^@:/]+(?::\d+)?\/)?[^@:]*)(?::([^@:]*))?(?:@(.*))?$/.exec(text) ?? [];
      const isUsual = /^[\w.-]+$/.test(tag ?? '') && /^sha256:[0-9a-f]{64}$/.test(digest ?? '');
      const wrong = isUsual && (said.tag === null || said.digest === null);
      return wrong ? [`${at} = ${scalarText(node)}: ${JSON.stringify(said)}`] : [];
    }),
  };
}

/** The images of what kustomize built, by the same words. */
export function realImages({ objects = [] }: Answer): readonly string[] {
  const found: string[] = [];
  for (const object of objects) {
    const { kind, metadata } = object as { kind: string; metadata: { name: string; namespace?: string } };
    const at = `${kind}/${metadata.namespace ?? ''}/${metadata.name}`;
    const visit = (value: unknown, path: readonly (string | number)[]): void => {
      if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index]);
      else if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) {
          const isContainer =
            key === 'image' && typeof path.at(-1) === 'number' && /^(?:initC|c)ontainers$/.test(String(path.at(-2)));
          const isVolume =
            key === 'reference' && path.at(-1) === 'image' && path.at(-3) === 'volumes' && kind !== 'Runner';
          // A replacement may make a number of it: no Kubernetes takes that.
          if ((isContainer || isVolume) && (typeof inner === 'string' || typeof inner === 'number'))
            found.push(`${at} ${[...path, key].join('.')} = ${inner}`);
          else visit(inner, [...path, key]);
        }
    };
    visit(object, []);
  }
  return found.sort();
}

/** Where ours differs from what kustomize builds, and how much could be compared. */
export interface Comparison {
  /** The seeds of trees that differ, with the first line of each side that the other lacks. */
  readonly differing: readonly string[];
  readonly counts: { readonly built: number; readonly untold: number; readonly refused: number };
}

/** Builds random trees by both. What only kustomize can tell is counted; every image that is told must be the same. */
export async function compareBuilds(
  program: string,
  first: number,
  count: number,
  draw: (random: Random) => RandomTree = randomTree,
): Promise<Comparison> {
  const differing: string[] = [];
  const counts = { built: 0, untold: 0, refused: 0 };
  for (let at = 0; at < count; at += batch) {
    const seeds = Array.from({ length: Math.min(batch, count - at) }, (_, index) => first + at + index);
    const trees = seeds.map((seed) => draw(openRandom(seed)));
    const answers = await realBuilds(program, trees);
    for (const [index, answer] of answers.entries()) {
      const tree = trees[index];
      if (tree === undefined) continue;
      if (answer.error !== undefined) counts.refused++;
      else counts.built++;
      const ours = await ourBuild(tree);
      const isUntold = ours.refused !== null || ours.unknown.length > 0;
      if (answer.error === undefined && isUntold) counts.untold++;
      const line = answer.error !== undefined || isUntold ? null : differenceOf(realImages(answer), ours);
      if (line !== null) differing.push(`seed ${seeds[index]}: ${line}`);
    }
  }
  return { differing, counts };
}

const batch = 500;

function differenceOf(real: readonly string[], { images, strange }: Ours): string | null {
  const missing = real.find((line) => !images.includes(line));
  const added = images.find((line) => !real.includes(line));
  if (missing === undefined && added === undefined && images.length === real.length) return strange[0] ?? null;
  return `kustomize has ${missing ?? 'less'}, we have ${added ?? 'less'}`;
}
