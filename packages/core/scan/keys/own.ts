import type { OwnShape } from '../../policy/own-shape.ts';
import type { Shape } from '../catalogue/shape.ts';

/** An entry of the policy, as one of the catalogue. */
export function toShape({ id, when: { group, kind }, images, ignore }: OwnShape): Shape<string> {
  return {
    id,
    source: 'the policy',
    when: { group, kinds: [kind] },
    images: images.map(({ at, bare }) => (bare ? { at, bare } : { at })),
    ignore,
  };
}
