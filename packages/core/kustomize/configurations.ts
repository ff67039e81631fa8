import { addAll } from '../text/collate.ts';
import { type FieldSpec, fieldLists, readFieldSpecs } from './field-path.ts';
import type { Plugin } from './kustomization.ts';
import { idOf } from './resource.ts';
import { readFile, readPlugin, readRoots, type StepContext } from './step-files.ts';

/** What configurations add: fields of the images transformer; and whether they let others reach an image. */
export function readConfigurations(context: StepContext): {
  readonly fields: readonly FieldSpec[];
  readonly unknown: string | null;
} {
  const fields: FieldSpec[] = [];
  let unknown: string | null = null;
  for (const path of context.node.kustomization.configurations) {
    const found = readFile(context, path);
    if (found === null) unknown ??= `the configuration ${path} of ${context.node.file} is not in the tree`;
    for (const root of found === null ? [] : readRoots(found)) {
      addAll(fields, readFieldSpecs(root, 'images'));
      const others = fieldLists(root).filter((list) => list.toLowerCase() !== 'images');
      const reaches = others.some((list) => readFieldSpecs(root, list).some(({ steps }) => steps.includes('image')));
      if (reaches) unknown ??= `the configuration ${path} of ${context.node.file} lets more than images reach it`;
    }
  }
  return { fields, unknown };
}

/** Builtin generators, which make no image of their own. */
const knownGenerators = /^(?:ConfigMap|Secret|IAMPolicy)Generator$/;

/** The generators whose objects only kustomize can tell. */
export function unknownGenerators(context: StepContext): readonly Plugin[] {
  return context.node.kustomization.generators.filter((plugin) => {
    const found = readPlugin(context, plugin);
    if (found === null) return true;
    return !found.roots.every(
      (root) => root?.kind === 'map' && idOf(root).version === 'builtin' && knownGenerators.test(idOf(root).kind),
    );
  });
}
