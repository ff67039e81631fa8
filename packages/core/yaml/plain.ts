import { mergeEntries } from './merge.ts';
import { type MapNode, type Node, resolve, type ScalarNode, scalarText } from './node.ts';

/** A YAML value without its places: what JSON can say. */
export type Plain = string | number | boolean | null | readonly Plain[] | PlainMap;

export interface PlainMap {
  readonly [key: string]: Plain;
}

/** More nodes than this is an alias bomb, no manifest. */
const maxNodes = 200_000;

/** The value of a node, aliases and merge keys followed (YAML 1.2 core schema); null for what is beyond the limit. */
export function toPlain(root: Node | null): Plain {
  let left = maxNodes;
  const convert = (node: Node | null | undefined): Plain => {
    const at = resolve(node);
    if (at === null || left-- <= 0) return null;
    if (at.kind === 'scalar') return scalarValue(at);
    return at.kind === 'sequence' ? at.items.map(convert) : convertMap(at);
  };
  const convertMap = (map: MapNode): PlainMap =>
    Object.fromEntries(mergeEntries(map).entries.map(({ key, value }) => [key.literal, convert(value)] as const));
  return convert(root);
}

export function isMap(value: Plain | undefined): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands under the keys, one below the other; undefined where the way ends. */
export function at(value: Plain | undefined, ...keys: readonly string[]): Plain | undefined {
  return keys.reduce<Plain | undefined>(
    (inner, key) => (isMap(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );
}

/** The text under the keys; numbers and truth values as they read; null for anything else and for an empty text. */
export function textAt(value: Plain | undefined, ...keys: readonly string[]): string | null {
  const found = at(value, ...keys);
  if (typeof found === 'number' || typeof found === 'boolean') return String(found);
  return typeof found === 'string' && found !== '' ? found : null;
}

/** The list under the keys; empty where there is none. */
export function listAt(value: Plain | undefined, ...keys: readonly string[]): readonly Plain[] {
  const found = at(value, ...keys);
  return Array.isArray(found) ? found : [];
}

/** The maps of the list under the keys. */
export function mapsAt(value: Plain | undefined, ...keys: readonly string[]): readonly PlainMap[] {
  return listAt(value, ...keys).filter(isMap);
}

/** The texts of the list under the keys. */
export function textsAt(value: Plain | undefined, ...keys: readonly string[]): readonly string[] {
  return listAt(value, ...keys).filter((item) => typeof item === 'string');
}

/** `true` under the keys, written as a truth value or as text. */
export function isTrue(value: Plain | undefined, ...keys: readonly string[]): boolean {
  return textAt(value, ...keys) === 'true';
}

function scalarValue(node: ScalarNode): Plain {
  const text = scalarText(node);
  if (node.style === 'block') return node.decode?.().text ?? text;
  if (node.style !== 'plain') return text;
  if (/^(?:|~|null|Null|NULL)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  return /^[-+]?(?:\d+|\d*\.\d+(?:e[-+]?\d+)?|\d+(?:\.\d*)?e[-+]?\d+)$/i.test(text) ? numberOf(text) : text;
}

/** A number that would print otherwise stays text: `007`, an account number of 20 digits. */
function numberOf(text: string): Plain {
  const value = Number(text);
  return String(value) === text || /^[-+]?\d*\.\d+$/.test(text) ? value : text;
}
