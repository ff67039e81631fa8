import type { MapNode, Node } from '../yaml/node.ts';
import { imageOthers } from './catalogue/conventions/keys.ts';
import type { Collection, Passing } from './collect.ts';
import { isOthersKey } from './image-keys.ts';
import type { State } from './machine.ts';
import { isUnlabelled } from './places.ts';

/** Why the map of a schema is left alone. */
export const schema: Passing = { by: 'schema', why: 'a schema' };
const status: Passing = { by: 'kubernetes.status', why: 'a status' };
const others: Passing = { by: imageOthers.id, why: imageOthers.why };

/** Why an entry is left alone, if it is. */
export function passedAt(
  into: Collection,
  map: MapNode,
  key: string,
  value: Node,
  state: State | null,
): Passing | null {
  const mark = state?.mark;
  if (mark?.kind === 'ignore' && !(mark.text && value.kind !== 'scalar')) return mark;
  if (isOthersKey(key) && !into.names.references.has(key)) return others;
  return key === 'status' && value.kind !== 'scalar' && isUnlabelled(map) ? status : null;
}
