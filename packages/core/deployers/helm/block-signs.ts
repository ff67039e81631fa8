import { layerOf } from '../../kustomize/layer.ts';
import { mayBe } from '../../scan/keys/glance.ts';
import type { KeyNames } from '../../scan/keys/names.ts';
import { onceOf } from '../../text/once.ts';
import { type Node, resolve } from '../../yaml/node.ts';

/**
 * Where in a text of values a key may stand that names a part of an image, or something that brings one from elsewhere: a map
 * without any is not looked into. Null where the values are not all of one text.
 */
export function findSigns(root: Node, text: string, names: KeyNames): readonly number[] | null {
  const map = resolve(root);
  // What kustomize composed is of several texts.
  if (map?.kind !== 'map' || map.entries.some(({ key }) => layerOf(key) !== null)) return null;
  const pattern = patternOf(names);
  const signs: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) signs.push(match.index);
  return signs;
}

const patternOf = onceOf(compile);

/** The keys of parts, the policy's among them; merge keys, aliases and escapes may stand for any. */
function compile(names: KeyNames): RegExp {
  const own = [...names.glance.bits].flatMap(([key, bits]) => (bits === mayBe.image ? [key] : []));
  const words = [...own, ...names.references].filter((key) => key !== '<<' && key !== 'version' && key !== 'image');
  const escaped = words.map((key) => key.replace(/[^\w]/g, '\\$&'));
  return new RegExp(['[iI]mage', 'IMAGE', '<<', '\\*', '\\\\', ...escaped].join('|'), 'g');
}
