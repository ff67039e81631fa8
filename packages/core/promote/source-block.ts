import { isMap, isScalar, parseDocument } from 'yaml';
import type { Branch, Insertion } from '../edit/branch.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import type { Role } from '../scan/occurrence.ts';
import { isTooDeep } from '../yaml/compose.ts';
import { splitPath } from '../yaml/path.ts';

/** The keys of a path, or null where a list is on it. */
export function keysOf(path: string): readonly string[] | null {
  const steps = splitPath(path) ?? [];
  return steps.every(({ key }) => key.startsWith('.')) ? steps.map(({ key }) => key.slice(1)) : null;
}

/**
 * What writes a place of the source at another path: the parts of these roles, with the keys and texts that they have. Null
 * where the place is in a list, or its parts stand elsewhere.
 */
export function copyBlock(
  { path, parts, shape, merged, within }: PlacedOccurrence,
  roles: readonly Role[],
  text: string,
  to: readonly string[],
): readonly Insertion[] | null {
  const from = keysOf(path);
  if (from === null || merged !== undefined || within !== undefined || to.length === 0) return null;
  const { reference } = parts;
  if (shape === 'reference' && reference !== undefined)
    return roles.includes('reference') ? [{ path: to, value: textOf(reference) }] : null;
  const said = Object.entries(parts).filter(([role, part]) => roles.includes(role as Role) && part.text !== '');
  const keys = said.map(([, { key }]) => key?.text ?? '');
  if (said.length === 0 || keys.includes('')) return null;
  const container = findContainer(text, from, keys);
  if (container === null) return null;
  const around = container === 'block' ? to : to.slice(0, -1);
  return said.map(([, part], at) => ({ path: [...around, keys[at] ?? ''], value: textOf(part) }));
}

const textOf = ({ text, style }: { readonly text: string; readonly style: string }): Branch => ({
  kind: 'text',
  text,
  quoted: style !== 'plain',
});

/** Whether the keys stand in the map at the path, or beside it as `imageTag` and its like do. */
function findContainer(text: string, path: readonly string[], keys: readonly string[]): 'block' | 'beside' | null {
  const has = (at: readonly string[]): boolean => {
    const node = openText(text)?.getIn(at);
    return isMap(node) && keys.every((key) => node.has(key));
  };
  if (has(path)) return 'block';
  return has(path.slice(0, -1)) ? 'beside' : null;
}

/** What adds an entry of a kustomization's `images` to another; null where it is none with plain texts. */
export function copyEntry({ path, within }: PlacedOccurrence, text: string): readonly Insertion[] | null {
  const index = /^images\[(\d+)\]$/.exec(path)?.[1];
  const entry = index === undefined || within !== undefined ? null : openText(text)?.getIn(['images', Number(index)]);
  if (!isMap(entry)) return null;
  const fields = new Map<string, Branch>();
  for (const { key, value } of entry.items) {
    if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') return null;
    fields.set(String(key.value), { kind: 'text', text: value.value, quoted: value.type !== 'PLAIN' });
  }
  return [{ path: ['images'], value: { kind: 'list', items: [fields] } }];
}

function openText(text: string) {
  if (isTooDeep(text)) return null;
  const document = parseDocument(text, { logLevel: 'error', prettyErrors: false });
  return document.errors.length > 0 ? null : document;
}
