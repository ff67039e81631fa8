import type { Entry, MapNode, Node } from '../../yaml/node.ts';
import { mayBe } from '../keys/glance.ts';
import type { Collection, Context } from './collect.ts';
import type { InMap } from './entry.ts';
import { addKustomizeEntry } from './lists.ts';
import { walkPatch } from './patch.ts';
import type { Place } from './places.ts';
import { walkSetting } from './setting.ts';
import { addSpread } from './spread.ts';
import { walkVariable } from './variables.ts';

/** The entries that make a map one thing: an entry of kustomize, a JSON patch, a variable; null where it is none. `walk`: what goes on. */
export function walkSpecial(
  into: Collection,
  map: MapNode,
  place: InMap,
  context: Context,
  walk: (into: Collection, node: Node | null, place: Place, context: Context) => void,
): readonly Entry[] | null {
  const { may, state, path } = place;
  const mark = state?.mark;
  switch (mark?.kind) {
    case 'kustomize':
      addKustomizeEntry(into, map, path, context, mark.by);
      return map.entries;
    case 'sets':
      walkSetting(into, map, mark, path, context, walk);
      return map.entries;
    default: {
      const spread = mark?.kind === 'spread' ? addSpread(into, map, mark, path, context) : [];
      if (spread.length > 0) return spread;
      const patch = may & mayBe.patch ? walkPatch(into, map, place, context, walk) : [];
      if (patch.length > 0) return patch;
      return may & mayBe.variable ? walkVariable(into, map, place, context) : null;
    }
  }
}
