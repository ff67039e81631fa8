import { type MapNode, resolve, type ScalarNode } from '../yaml/node.ts';
import { type FieldSpec, readFieldSpecs } from './field-path.ts';
import { fieldOf, mapsField, textField, textsField } from './fields.ts';
import type { Entry } from './image.ts';
import { type KustomizeImage, type PatchEntry, type Plugin, readImage } from './kustomization.ts';
import type { Layer } from './layer.ts';
import { inlineSource, type Patch, readPatchText } from './patch-text.ts';
import { idOf } from './resource.ts';
import { readFile, readPlugin, readRoots, type StepContext } from './step-files.ts';
import { readTarget } from './target.ts';

/** One thing that a kustomization does to all that was included before. */
export type BuildStep =
  | { readonly kind: 'patch'; readonly entry: PatchEntry; readonly patch: Patch }
  | { readonly kind: 'names'; readonly namespace: string | null; readonly prefix: string; readonly suffix: string }
  | {
      readonly kind: 'metadata';
      readonly labels: ReadonlyMap<string, string>;
      readonly annotations: ReadonlyMap<string, string>;
    }
  | {
      readonly kind: 'images';
      readonly entries: readonly Entry[];
      /** Those of a transformer of its own, which looks at no others; null: those that are known, and configured. */
      readonly fields: readonly FieldSpec[] | null;
    }
  | { readonly kind: 'replacement'; readonly replacement: MapNode }
  | { readonly kind: 'unknown'; readonly reason: string };

/** What a kustomization does to what it includes, in kustomize's order (`configureBuiltinTransformers`). */
export function stepsOf(context: StepContext): readonly BuildStep[] {
  const { kustomization, file } = context.node;
  const patches = kustomization.patches.map((entry) => readEntry(context, entry));
  const isLate = (step: BuildStep) => step.kind === 'patch' && step.entry.list === 'patchesJson6902';
  const { namespace, namePrefix, nameSuffix, labels, annotations } = kustomization;
  const images = kustomization.images.map((image) => ({ file, image }));
  return [
    ...patches.filter((step) => !isLate(step)),
    ...((namespace ?? namePrefix ?? nameSuffix)
      ? [{ kind: 'names' as const, namespace, prefix: namePrefix ?? '', suffix: nameSuffix ?? '' }]
      : []),
    ...(labels.size + annotations.size > 0 ? [{ kind: 'metadata' as const, labels, annotations }] : []),
    ...patches.filter(isLate),
    ...(images.length > 0 ? [{ kind: 'images' as const, entries: images, fields: null }] : []),
    ...kustomization.replacements.flatMap((replacement) => readReplacement(context, replacement)),
    ...kustomization.transformers.flatMap((plugin) => readTransformer(context, plugin)),
  ];
}

function readEntry(context: StepContext, entry: PatchEntry): BuildStep {
  if (entry.inline !== null) {
    return { kind: 'patch', entry, patch: readPatchText(inlineSource(entry.inline), entry.inline.layer) };
  }
  const found = readFile(context, entry.path ?? '');
  if (found === null) return missing(context, `the patch ${entry.path ?? ''}`);
  return { kind: 'patch', entry, patch: readPatchText(found.source, found.layer) };
}

function missing({ node }: StepContext, what: string): BuildStep {
  return { kind: 'unknown', reason: `${what} of ${node.file} is not in the tree` };
}

/** A replacement stands in the kustomization, or in a file, alone or with others. */
function readReplacement(context: StepContext, replacement: MapNode): readonly BuildStep[] {
  const path = textField(replacement, 'path');
  if (path === null) return [{ kind: 'replacement', replacement }];
  const found = readFile(context, path);
  if (found === null) return [missing(context, `the replacement ${path}`)];
  return readRoots(found).flatMap((root) => {
    const at = resolve(root);
    const all = at?.kind === 'sequence' ? at.items.map((item) => resolve(item)) : [at];
    return all.flatMap((one) => (one?.kind === 'map' ? [{ kind: 'replacement' as const, replacement: one }] : []));
  });
}

/** What comes from a directory only kustomize can tell. */
function readTransformer(context: StepContext, plugin: Plugin): readonly BuildStep[] {
  const found = readPlugin(context, plugin);
  if (found === null) return [missing(context, `the transformer ${plugin.text.trim().slice(0, 100)}`)];
  return found.roots.flatMap((root) => (root?.kind === 'map' ? stepOf(context, root, found.layer) : []));
}

/** Transformers that reach metadata and no image, unless they are told other fields. */
const harmless = /^(?:Annotations|Hash|Label|ReplicaCount)Transformer$/;

function stepOf(context: StepContext, root: MapNode, layer: Layer): readonly BuildStep[] {
  const { kind, group, version } = idOf(root);
  const fields = readFieldSpecs(root, 'fieldSpecs');
  const unknown = {
    kind: 'unknown' as const,
    reason: `the transformer ${kind || 'without a kind'} of ${context.node.file} may change it`,
  };
  if (group !== '' || version !== 'builtin') return [unknown];
  if (kind === 'ImageTagTransformer') {
    const tag = fieldOf(root, 'imageTag');
    const image: KustomizeImage | null = tag === null ? null : readImage(tag, layer);
    return image === null ? [] : [{ kind: 'images', entries: [{ file: layer.file, image }], fields }];
  }
  if (kind === 'ReplacementTransformer') {
    return mapsField(root, 'replacements').flatMap((replacement) => readReplacement(context, replacement));
  }
  if (kind.startsWith('Patch')) return readPatchPlugin(context, root, layer, kind) ?? [unknown];
  if (fields.some(({ steps }) => steps.some((step) => /image/i.test(step)))) return [unknown];
  if (harmless.test(kind)) return [];
  const names = namesOf(root, kind);
  return names === null ? [unknown] : [names];
}

function namesOf(root: MapNode, kind: string): BuildStep | null {
  if (!/^(?:Namespace|Prefix|Suffix|PrefixSuffix)Transformer$/.test(kind)) return null;
  const namespace = kind === 'NamespaceTransformer' ? textField(fieldOf(root, 'metadata'), 'namespace') : null;
  return { kind: 'names', namespace, prefix: textField(root, 'prefix') ?? '', suffix: textField(root, 'suffix') ?? '' };
}

function readPatchPlugin(context: StepContext, root: MapNode, layer: Layer, kind: string): readonly BuildStep[] | null {
  const read = (list: PatchEntry['list'], path: string | null, node: ScalarNode | null) =>
    readEntry(context, {
      list,
      inline: node === null ? null : { node, layer },
      path,
      target: readTarget(fieldOf(root, 'target')),
      allowsNameChange: textField(fieldOf(root, 'options'), 'allowNameChange') === 'true',
      allowsKindChange: textField(fieldOf(root, 'options'), 'allowKindChange') === 'true',
    });
  const scalar = (key: string) => {
    const value = fieldOf(root, key);
    return value?.kind === 'scalar' ? value : null;
  };
  if (kind === 'PatchTransformer') return [read('patches', textField(root, 'path'), scalar('patch'))];
  if (kind === 'PatchJson6902Transformer') return [read('patchesJson6902', textField(root, 'path'), scalar('jsonOp'))];
  if (kind !== 'PatchStrategicMergeTransformer') return null;
  const paths = textsField(root, 'paths').map((path) => read('patchesStrategicMerge', path, null));
  const inline = scalar('patches');
  return [...paths, ...(inline === null ? [] : [read('patchesStrategicMerge', null, inline)])];
}
