import { findEntry, type MapNode, type ScalarNode, textOf, valueText } from '../yaml/node.ts';
import { addDraft, type Collection, type Context } from './collect.ts';
import { appendKey, isImageBlockKey, splitFlatKey } from './names.ts';
import { partOf } from './parts.ts';

/** Where a JSON patch puts its value: the last keys around it, and the path. */
export interface PatchTarget {
  readonly key: string;
  readonly outerKey: string;
  readonly path: string;
}

/** `{op, path: /spec/…/image, value}` of a JSON patch (RFC 6902): the keys that the value will stand under. */
export function patchTarget(map: MapNode): PatchTarget | null {
  const pointer = textOf(map, 'path');
  const op = textOf(map, 'op');
  if (!pointer?.startsWith('/') || !findEntry(map, 'value') || op === undefined) return null;
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const isIndex = (key: string | undefined) => key === '-' || /^\d+$/.test(key ?? '');
  const last = keys.at(-1) ?? '';
  const path = keys.reduce((at, key) => (isIndex(key) ? `${at}[${key}]` : appendKey(at, key)), '');
  if (isIndex(last)) return { key: '', outerKey: keys.at(-2) ?? '', path };
  return { key: last, outerKey: (isIndex(keys.at(-2)) ? keys.at(-3) : keys.at(-2)) ?? '', path };
}

/** Whether a patch changes something in the Helm values of an object. */
export function patchesValues({ path }: PatchTarget): boolean {
  return /(?:^|\.)values(?:Object)?\./.test(path);
}

/**
 * `/spec/values/image/digest` with nothing: a patch that takes a digest back. Any other part by itself leaves the digest that the
 * patched object says.
 */
export function addReset(
  into: Collection,
  value: ScalarNode,
  path: string,
  target: PatchTarget,
  context: Context,
): boolean {
  const { key, outerKey } = target;
  const role = isImageBlockKey(outerKey) ? into.names.roleOf(key) : splitFlatKey(key)?.role;
  if (role !== 'digest' || !patchesValues(target) || valueText(value) !== '') return false;
  addDraft(into, { path, shape: 'map', parts: { digest: partOf(context.source, value) }, context });
  return true;
}
