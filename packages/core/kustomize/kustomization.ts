import { findEntry, type MapNode, type Node, resolve, scalarText, textOf } from '../yaml/node.ts';
import { detach } from '../yaml/source.ts';

/** An entry of `images:`; kustomize's `types.Image`. */
export interface KustomizeImage {
  /** A regular expression of Go, anchored, over the name that a container writes. */
  readonly name: string;
  readonly newName: string | null;
  readonly newTag: string | null;
  readonly digest: string | null;
  readonly tagSuffix: string | null;
}

/** What a kustomization includes and how it changes images: enough to tell which image a container ends up with. */
export interface Kustomization {
  /** Paths of resources, bases and patch files, as written. */
  readonly includes: readonly string[];
  /** Paths of components, as written: their `images:` change all that was included before them, too. */
  readonly components: readonly string[];
  readonly images: readonly KustomizeImage[];
  /** It patches objects of Argo CD or Flux: what these deploy is not what they say where they stand. */
  readonly patchesDeployers?: true;
}

/** Whether an entry's name is more than a name: kustomize reads it as a regular expression. A dot is in every host. */
export function isNamePattern(name: string): boolean {
  return /[*+?^$()[\]{}|\\]/.test(name);
}

export function readKustomization(root: Node | null): Kustomization {
  const map = resolve(root);
  if (map?.kind !== 'map') return { includes: [], components: [], images: [] };
  const includes = ['resources', 'bases', 'patchesStrategicMerge'].flatMap((key) => textsIn(map, key));
  const patches = ['patches', 'patchesJson6902']
    .flatMap((key) => mapsIn(map, key))
    .flatMap((patch) => detach(textOf(patch, 'path') ?? '') || []);
  return {
    includes: [...includes, ...patches],
    components: textsIn(map, 'components'),
    images: mapsIn(map, 'images').map(readImage),
    ...(patchesDeployers(map) && { patchesDeployers: true }),
  };
}

const deployingKinds = 'Application|ApplicationSet|Kustomization';
const deployingTarget = new RegExp(`^(?:${deployingKinds})$`);
const deployingText = new RegExp(`^kind:[ \\t]*["']?(?:${deployingKinds})["']?[ \\t]*\\r?$`, 'm');

/** What says in them what is deployed from where, as a key or in a JSON pointer. */
const deployingField =
  /(?:^|[\s"'{,/])(?:path|sources?|sourceRef|images|components|kustomize|generators|template|templatePatch)(?:\/|["']?[ \t]*(?:[:,}\r\n]|$))/;

/** By the patch's target and what an inline patch says; what a file of patches says is not looked at. */
function patchesDeployers(map: MapNode): boolean {
  const isMeant = (text: string) => deployingField.test(text.replace(/(?:^|[{,\s-])path:[ \t]*["']?(?=\/)/g, ' '));
  const inline = textsIn(map, 'patchesStrategicMerge').some((text) => deployingText.test(text) && isMeant(text));
  const patches = ['patches', 'patchesJson6902'].flatMap((key) => mapsIn(map, key));
  return (
    inline ||
    patches.some((patch) => {
      const target = resolve(findEntry(patch, 'target')?.value);
      const kind = target?.kind === 'map' ? textOf(target, 'kind') : undefined;
      const text = textOf(patch, 'patch') ?? '';
      return isMeant(text) && (kind === undefined ? deployingText.test(text) : deployingTarget.test(kind));
    })
  );
}

function readImage(map: MapNode): KustomizeImage {
  const text = (key: string) => detach(textOf(map, key) ?? '') || null;
  return {
    name: text('name') ?? '',
    newName: text('newName'),
    newTag: text('newTag'),
    digest: text('digest'),
    tagSuffix: text('tagSuffix'),
  };
}

function itemsIn(map: MapNode, key: string): readonly (Node | null)[] {
  const list = resolve(findEntry(map, key)?.value);
  return list?.kind === 'sequence' ? list.items.map((item) => resolve(item)) : [];
}

function textsIn(map: MapNode, key: string): readonly string[] {
  return itemsIn(map, key).flatMap((item) => (item?.kind === 'scalar' ? [detach(scalarText(item))] : []));
}

function mapsIn(map: MapNode, key: string): readonly MapNode[] {
  return itemsIn(map, key).flatMap((item) => (item?.kind === 'map' ? [item] : []));
}
