import { findEntry, type MapNode, resolve, valueText } from '../yaml/node.ts';
import { detach, fileOffset } from '../yaml/source.ts';
import type { Context } from './collect.ts';
import type { PullPolicy } from './occurrence.ts';
import { isTemplated } from './plausible.ts';

/** The pull policy that a map writes: `pullPolicy` or `imagePullPolicy`. */
export function pullPolicyOf(map: MapNode, context: Context): { readonly pullPolicy?: PullPolicy } {
  const node = resolve((findEntry(map, 'imagePullPolicy') ?? findEntry(map, 'pullPolicy'))?.value);
  if (node?.kind !== 'scalar') return {};
  const value = valueText(node);
  if (value === '' || isTemplated(value)) return {};
  const span = { start: fileOffset(context.source, node.start), end: fileOffset(context.source, node.end) };
  return { pullPolicy: { value: detach(value), span } };
}
