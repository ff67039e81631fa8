import { type MapNode, type Node, resolve, type ScalarNode, scalarText, valueText } from '../yaml/node.ts';
import { detach } from '../yaml/source.ts';

/**
 * The value of a field as kustomize reads its own files: they become JSON, whose keys Go matches in any case (encoding/json,
 * `Unmarshal`). Of several spellings the one that sorts last wins, as the keys of that JSON are sorted.
 */
export function fieldOf(node: Node | null | undefined, name: string): Exclude<Node, { kind: 'alias' }> | null {
  const map = resolve(node);
  if (map?.kind !== 'map') return null;
  let found: { readonly spelling: string; readonly value: Node | null } | null = null;
  for (const { key, value } of map.entries) {
    const spelling = scalarText(key);
    if (isSameKey(spelling, name) && (found === null || spelling >= found.spelling)) found = { spelling, value };
  }
  return resolve(found?.value);
}

function isSameKey(spelling: string, name: string): boolean {
  return spelling === name || (spelling.length === name.length && fold(spelling) === fold(name));
}

/** As Go folds: `ſ` is an `s` to it. */
function fold(key: string): string {
  return key.toUpperCase().toLowerCase();
}

/** The scalar of a field; null where it holds none. */
export function scalarField(node: Node | null | undefined, name: string): ScalarNode | null {
  const value = fieldOf(node, name);
  return value?.kind === 'scalar' ? value : null;
}

/** The text of a field; null where there is none, or an empty one: kustomize takes both for absent. */
export function textField(node: Node | null | undefined, name: string): string | null {
  const value = scalarField(node, name);
  return value === null ? null : valueText(value) || null;
}

/** The items of a list; empty where the field holds none. */
export function itemsField(node: Node | null | undefined, name: string): readonly (Node | null)[] {
  const value = fieldOf(node, name);
  return value?.kind === 'sequence' ? value.items.map((item) => resolve(item)) : [];
}

/** The maps of a list. */
export function mapsField(node: Node | null | undefined, name: string): readonly MapNode[] {
  return itemsField(node, name).flatMap((item) => (item?.kind === 'map' ? [item] : []));
}

/** The scalars of a list. */
export function scalarsField(node: Node | null | undefined, name: string): readonly ScalarNode[] {
  return itemsField(node, name).flatMap((item) => (item?.kind === 'scalar' ? [item] : []));
}

/** The texts of a list. */
export function textsField(node: Node | null | undefined, name: string): readonly string[] {
  return scalarsField(node, name).map(scalarText);
}

/** The texts of a map of texts, by their keys. */
export function pairsOf(node: Node | null): readonly (readonly [string, string])[] {
  if (node?.kind !== 'map') return [];
  return node.entries.flatMap(({ key, value }) => {
    const scalar = resolve(value);
    return scalar?.kind === 'scalar' ? [[detach(scalarText(key)), detach(scalarText(scalar))] as const] : [];
  });
}
