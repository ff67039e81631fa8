import { type MapNode, type Node, resolve, type ScalarNode, scalarText, valueText } from '../yaml/node.ts';
import { detach, fileOffset } from '../yaml/source.ts';
import { fieldOf, itemsField, mapsField, pairsOf, scalarField, scalarsField, textField, textsField } from './fields.ts';
import { type GeneratorEntry, readGeneratorEntries } from './generator-entry.ts';
import { attachLayer, type Layer } from './layer.ts';
import { readTarget, type Target } from './target.ts';

/** An entry of `images:`; kustomize's `types.Image`. */
export interface KustomizeImage {
  /** A regular expression of Go, anchored, over the name that a container writes. */
  readonly name: string;
  readonly newName: string | null;
  readonly newTag: string | null;
  readonly digest: string | null;
  readonly tagSuffix: string | null;
  /** Where its texts begin in the file: UTF-16 offsets. Absent where no file says it so. */
  readonly at?: { readonly [K in 'name' | 'newName' | 'newTag' | 'digest' | 'tagSuffix']?: number };
}

/** A patch, inline or by file: of `patches`, `patchesStrategicMerge` or `patchesJson6902`. */
export interface PatchEntry {
  readonly list: 'patches' | 'patchesStrategicMerge' | 'patchesJson6902';
  /** The text of an inline patch; `patchesStrategicMerge` have one text for both, and what reads as objects is inline. */
  readonly inline: { readonly node: ScalarNode; readonly layer: Layer } | null;
  readonly path: string | null;
  readonly target: Target | null;
  readonly allowsNameChange: boolean;
  readonly allowsKindChange: boolean;
}

/** A text in a list of `transformers`, `generators` or `configurations`: a path, or the thing itself. */
export interface Plugin {
  readonly text: string;
  readonly node: ScalarNode;
  readonly layer: Layer;
}

/** What a kustomization includes, and how it changes what it includes. Paths are as written. */
export interface Kustomization {
  /** A part of other kustomizations, laid over all that they included before it. */
  readonly isComponent: boolean;
  /** `resources`, then `bases`: files and directories. */
  readonly includes: readonly string[];
  readonly components: readonly string[];
  readonly images: readonly KustomizeImage[];
  readonly patches: readonly PatchEntry[];
  readonly replacements: readonly MapNode[];
  readonly transformers: readonly Plugin[];
  readonly generators: readonly Plugin[];
  /** `configMapGenerator`, then `secretGenerator`. */
  readonly generated: readonly GeneratorEntry[];
  readonly configurations: readonly string[];
  readonly namespace: string | null;
  readonly namePrefix: string | null;
  readonly nameSuffix: string | null;
  readonly labels: ReadonlyMap<string, string>;
  readonly annotations: ReadonlyMap<string, string>;
  /** `helmCharts`, then the older `helmChartInflationGenerator`, each as written; and `helmGlobals.chartHome`. */
  readonly charts: readonly MapNode[];
  readonly chartHome: string | null;
  /** It only includes, selects images and names: no patch, no replacement, no transformer, no configuration. */
  readonly isPlain: boolean;
  /** Further files that it names: of generators, definitions of resources, schemas. */
  readonly otherFiles: readonly string[];
}

/** Whether an entry's name is more than a name: kustomize reads it as a regular expression. A dot is in every host. */
export function isNamePattern(name: string): boolean {
  return /[*+?^$()[\]{}|\\]/.test(name);
}

/** Reads a kustomization as kustomize does (api/types, `Kustomization`). What is no map is an empty one. */
export function readKustomization(root: Node | null, layer: Layer): Kustomization {
  const map = resolve(root)?.kind === 'map' ? attachLayer(root, layer) : null;
  const generated = readGeneratorEntries(map);
  return markPlain({
    isComponent: textField(map, 'kind') === 'Component',
    includes: ['resources', 'bases'].flatMap((key) => textsField(map, key)).map(detach),
    components: textsField(map, 'components').map(detach),
    images: ['images', 'imageTags'].flatMap((key) => mapsField(map, key)).map((entry) => readImage(entry, layer)),
    patches: readPatches(map, layer),
    replacements: mapsField(map, 'replacements'),
    transformers: readPlugins(map, 'transformers', layer),
    generators: readPlugins(map, 'generators', layer),
    generated,
    configurations: textsField(map, 'configurations').map(detach),
    namespace: detached(textField(map, 'namespace')),
    namePrefix: detached(textField(map, 'namePrefix')),
    nameSuffix: detached(textField(map, 'nameSuffix')),
    labels: new Map([
      ...pairsOf(fieldOf(map, 'commonLabels')),
      ...mapsField(map, 'labels').flatMap((label) => pairsOf(fieldOf(label, 'pairs'))),
    ]),
    annotations: new Map(pairsOf(fieldOf(map, 'commonAnnotations'))),
    charts: ['helmCharts', 'helmChartInflationGenerator'].flatMap((key) => mapsField(map, key)),
    chartHome: detached(textField(fieldOf(map, 'helmGlobals'), 'chartHome')),
    otherFiles: readOtherFiles(map, generated),
  });
}

/** One that says nothing. */
export const emptyKustomization: Kustomization = readKustomization(null, {
  file: '',
  document: 0,
  source: { text: '', offsets: null },
  within: '',
});

function markPlain(kustomization: Omit<Kustomization, 'isPlain'>): Kustomization {
  const { patches, replacements, transformers, generators, configurations } = kustomization;
  const more = [patches, replacements, transformers, generators, configurations];
  return { ...kustomization, isPlain: more.every(({ length }) => length === 0) };
}

function detached(text: string | null): string | null {
  return text === null ? null : detach(text);
}

const imageKeys = ['name', 'newName', 'newTag', 'digest', 'tagSuffix'] as const;

/** An entry of `images:`, or that of a transformer of its own. */
export function readImage(map: Node, layer: Layer): KustomizeImage {
  const text = (key: string) => detached(textField(map, key));
  const at = imageKeys.flatMap((key) => {
    const node = scalarField(map, key);
    return node === null ? [] : [[key, fileOffset(layer.source, node.start)] as const];
  });
  return {
    name: text('name') ?? '',
    newName: text('newName'),
    newTag: text('newTag'),
    digest: text('digest'),
    tagSuffix: text('tagSuffix'),
    at: Object.fromEntries(at),
  };
}

/** In the order in which they are applied: `patchesStrategicMerge` first, `patchesJson6902` last. */
function readPatches(map: Node | null, layer: Layer): readonly PatchEntry[] {
  const plain = { path: null, target: null, allowsNameChange: false, allowsKindChange: false };
  const strategic = itemsField(map, 'patchesStrategicMerge').flatMap((node, index): PatchEntry[] => {
    if (node?.kind !== 'scalar') return [];
    const inline = { node, layer: { ...layer, within: `patchesStrategicMerge[${index}]` } };
    const text = scalarText(node);
    return [{ ...plain, list: 'patchesStrategicMerge', ...(isPath(text) ? { inline: null, path: text } : { inline }) }];
  });
  const others = (['patches', 'patchesJson6902'] as const).flatMap((list) =>
    mapsField(map, list).map((patch, index) => readPatch(patch, list, { ...layer, within: `${list}[${index}].patch` })),
  );
  return [...strategic, ...others];
}

/** What is no object in one line is a path. */
function isPath(text: string): boolean {
  return !/[\n{]/.test(text.trim());
}

function readPatch(patch: MapNode, list: PatchEntry['list'], layer: Layer): PatchEntry {
  const node = scalarField(patch, 'patch');
  const options = fieldOf(patch, 'options');
  return {
    list,
    inline: node === null || valueText(node) === '' ? null : { node, layer },
    path: detached(textField(patch, 'path')),
    target: readTarget(fieldOf(patch, 'target')),
    allowsNameChange: textField(options, 'allowNameChange') === 'true',
    allowsKindChange: textField(options, 'allowKindChange') === 'true',
  };
}

function readPlugins(map: Node | null, key: string, layer: Layer): readonly Plugin[] {
  return scalarsField(map, key).map((node, index) => ({
    node,
    text: scalarText(node),
    layer: { ...layer, within: `${key}[${index}]` },
  }));
}

function readOtherFiles(map: Node | null, generated: readonly GeneratorEntry[]): readonly string[] {
  const sources = generated.flatMap(({ files, envs }) => [...files.map(({ path }) => path), ...envs]);
  const openapi = textField(fieldOf(map, 'openapi'), 'path');
  const byPath = mapsField(map, 'replacements').flatMap((one) => textField(one, 'path') ?? []);
  const listed = ['validators', 'crds'].flatMap((key) => textsField(map, key));
  return [...[...byPath, ...listed].map(detach), ...sources, ...(openapi === null ? [] : [detach(openapi)])];
}
