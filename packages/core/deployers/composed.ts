import type { ComposedObject } from '../kustomize/compose.ts';
import { toPlain } from '../yaml/plain.ts';
import { type KubeObject, toObject } from './objects.ts';

/** Each scalar of a composed object knows what its offsets are of. */
const noSource = { text: '', offsets: null };

/**
 * Objects as kustomizations deploy them in place of what they say in their files, once for each that differs. Of what nobody
 * can tell nothing is certain: it may deploy what it says, like a template.
 */
export function withComposed(
  objects: readonly KubeObject[],
  composed: readonly ComposedObject[],
): readonly KubeObject[] {
  if (composed.length === 0) return objects;
  const keyOf = (file: string, document: number | undefined) => `${document} ${file}`;
  const spots = new Map(objects.map(({ spot, document }) => [keyOf(spot.file, document), spot]));
  const covered = new Set(composed.map(({ file, document }) => keyOf(file, document)));
  const found = new Map<string, KubeObject>();
  for (const { root, file, document, by, unknown } of composed) {
    const spot = spots.get(keyOf(file, document)) ?? { file, line: 1, column: 1 };
    const object = toObject(toPlain(root), spot);
    if (object === null) continue;
    const more = { document, node: root, source: noSource, deployedBy: by };
    const whole = { ...object, ...more, ...(unknown !== null && { template: true as const }) };
    found.set(JSON.stringify([whole.value, file, by, unknown]), whole);
  }
  return [...objects.filter(({ spot, document }) => !covered.has(keyOf(spot.file, document))), ...found.values()];
}
