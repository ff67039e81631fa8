import type { MapNode, ScalarNode } from '../../yaml/node.ts';
import { container, machine, pullPolicy } from '../catalogue/conventions/keys.ts';
import { imageBlock } from '../catalogue/conventions/parts.ts';
import { imageVariable } from '../catalogue/conventions/variables.ts';
import { keysBeside } from './shapes.ts';

/** What the keys of a map let it be. Bits, since a set for each map would cost more than the questions it spares. */
export const mayBe = {
  patch: 1,
  variable: 2,
  image: 4,
  policy: 8,
  container: 16,
  /** A key says image, so that sibling keys may be one, or makes an image of a value that says nothing by itself. */
  loud: 32,
  /** It describes a machine, whose image is no container's. */
  machine: 64,
};

/** From the catalogue, but for what is grammar: a merge key, the `path` of a JSON patch (RFC 6902), the `kind` of an object. */
const known: readonly (readonly [number, readonly string[]])[] = [
  [mayBe.patch, ['path']],
  [mayBe.variable, imageVariable.parameterValues],
  [mayBe.image, ['<<', 'image', ...Object.values(imageBlock.parts).flat(), ...imageBlock.inBlock.tag]],
  [mayBe.policy | mayBe.container, pullPolicy.keys],
  [mayBe.container, container.beside],
  [mayBe.loud, ['kind', ...keysBeside]],
  [mayBe.machine, machine.keys],
];

/** What each key means to a glance. */
export interface Glance {
  readonly bits: ReadonlyMap<string, number>;
  /** Per first character, the lengths of the known keys as bits: spares most keys the look-up. */
  readonly lengths: Int32Array;
}

/** `parts` and `references` are the keys that the policy adds. */
export function compileGlance(parts: readonly string[], references: readonly string[]): Glance {
  const bits = new Map(known.flatMap(([bit, keys]) => keys.map((key) => [key, bit] as const)));
  for (const key of parts) bits.set(key, mayBe.image);
  for (const key of references) bits.set(key, mayBe.loud);
  const lengths = new Int32Array(128);
  for (const key of bits.keys()) {
    const first = key.charCodeAt(0) & 127;
    lengths[first] = (lengths[first] ?? 0) | (1 << (key.length & 31));
  }
  return { bits, lengths };
}

/** One pass over the keys of a map: most maps are nothing of ours, and are walked through without a further question. */
export function glanceAt(map: MapNode, glance: Glance): number {
  let found = 0;
  for (const { key } of map.entries) {
    const { literal } = key;
    if (literal === null) continue;
    if (mayMean(literal, glance)) found |= glance.bits.get(literal) ?? 0;
    if (hasImage(literal)) found |= mayBe.loud;
  }
  return found;
}

/** Whether a key can be one that means something, by its first character and its length. */
export function mayMean(key: string, { lengths }: Glance): boolean {
  return ((lengths[key.charCodeAt(0) & 127] ?? 0) & (1 << (key.length & 31))) !== 0;
}

/** Whether a key can say image at all. */
export function hasImage(key: string): boolean {
  return key.length > 4 && (key.includes('mage') || key.includes('MAGE'));
}

/**
 * A value that says nothing unless its key makes it an image: a reference that is known by itself has a slash, an
 * assignment a sign, a digest its length, and a text with more YAML in it a bracket or a line break.
 */
export function isDull({ literal }: ScalarNode): boolean {
  return literal !== null && literal.length < 64 && !/[/=[{]/.test(literal);
}
