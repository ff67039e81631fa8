import { type Entry, findEntry, type Node, resolve, scalarText } from '../yaml/node.ts';
import type { Collection, Context } from './collect.ts';
import { visitText } from './text.ts';

/** The `name` of each step of a build of Google Cloud Build; null where a document is none. */
export function findBuildSteps(root: Node | null): readonly Entry[] | null {
  const map = resolve(root);
  if (map?.kind !== 'map' || findEntry(map, 'kind')) return null;
  const steps = resolve(findEntry(map, 'steps')?.value);
  if (steps?.kind !== 'sequence') return null;
  const names = steps.items.flatMap((item) => {
    const step = resolve(item);
    return (step?.kind === 'map' && findEntry(step, 'name')) || [];
  });
  return names.some((name) => builder.test(textOf(name))) ? names : null;
}

const builder = /^(?:[\w-]+\.)*(?:gcr\.io|pkg\.dev)\//;

function textOf({ value }: Entry): string {
  const node = resolve(value);
  return node?.kind === 'scalar' ? scalarText(node) : '';
}

/** A build runs the image that each step is named by; what its arguments and `images` name, it makes. */
export function walkBuild(into: Collection, names: readonly Entry[], context: Context): void {
  for (const [index, { key, value }] of names.entries()) {
    const node = resolve(value);
    if (node?.kind !== 'scalar') continue;
    const place = { path: `steps[${index}].name`, key: 'image', keyNode: key, shape: 'reference', bare: true } as const;
    visitText(into, node, place, context);
  }
}
