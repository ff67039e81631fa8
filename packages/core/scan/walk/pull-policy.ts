import { findEntry, type MapNode, resolve, valueText } from '../../yaml/node.ts';
import { detach, fileOffset } from '../../yaml/source.ts';
import { pullPolicy } from '../catalogue/conventions/keys.ts';
import { isTemplated } from '../keys/plausible.ts';
import type { PullPolicy } from '../occurrence.ts';
import type { Context } from './collect.ts';

const { keys } = pullPolicy;

/** The pull policy that a map writes: `pullPolicy` or `imagePullPolicy`. */
export function pullPolicyOf(map: MapNode, context: Context): { readonly pullPolicy?: PullPolicy } {
  const key = keys.find((each) => findEntry(map, each) !== undefined);
  const node = resolve(key === undefined ? null : findEntry(map, key)?.value);
  if (node?.kind !== 'scalar') return {};
  const value = valueText(node);
  if (value === '' || isTemplated(value)) return {};
  const span = { start: fileOffset(context.source, node.start), end: fileOffset(context.source, node.end) };
  return { pullPolicy: { value: detach(value), span } };
}
