import { mergeEntries } from '../yaml/merge.ts';
import type { MapNode, Node } from '../yaml/node.ts';
import type { Collection, Passed } from './collect.ts';
import { isNamed } from './context.ts';
import { isOthersKey } from './names.ts';
import { hasStatus, saysOf } from './places.ts';
import { openState, type State } from './shapes.ts';

/** What the catalogue says of an object inside another: an item of a list, a resource of a template. */
export function stateOf(map: MapNode): State | null {
  const whole = mergeEntries(map);
  return openState({ ...saysOf(whole), named: isNamed(whole), file: '' });
}

/** Why the map of a schema is left alone. */
export const schema = { by: 'schema', why: 'a schema' } as const;
const status = { by: 'status', why: 'a status' } as const;
const others = { by: 'others', why: 'images of others that a tool leaves alone or lets in' } as const;

/** Why an entry is left alone, if it is. */
export function passedAt(
  into: Collection,
  map: MapNode,
  key: string,
  value: Node,
  state: State | null,
): Passing | null {
  if (state?.mark?.kind === 'ignore') return state.mark;
  if (isOthersKey(key) && !into.names.references.has(key)) return others;
  return key === 'status' && value.kind !== 'scalar' && hasStatus(map) ? status : null;
}

type Passing = Pick<Passed, 'by' | 'why'>;
