import {
  type Entry,
  findEntry,
  type MapNode,
  type Node,
  resolve,
  type ScalarNode,
  type SequenceNode,
  scalarText,
  textOf,
  valueText,
} from '../../yaml/node.ts';
import { imageVariable, parameterLists } from '../catalogue/conventions/variables.ts';
import { isImagesKey } from '../keys/image-keys.ts';
import { isImageOf, isOutput, isOutputName } from '../keys/image-variables.ts';
import type { Shape } from '../occurrence.ts';
import type { Collection, Context } from './collect.ts';
import { pushed } from './passing.ts';
import type { Place } from './places.ts';
import { entryPath, passText, visitText } from './text.ts';

/**
 * `{name, value}` of an environment variable, `{name, value | default, description, …}` of a Tekton, OpenShift or Argo
 * Workflows parameter: the name says whether the value is an image. Returns the entries that make the map one: what else it has is none
 * of the variable.
 */
export function walkVariable(into: Collection, map: MapNode, place: Place, context: Context): readonly Entry[] {
  const named = findEntry(map, 'name');
  const name = textOf(map, 'name');
  const isParameter = isParameters(place.outerKey);
  const keys: readonly string[] = isParameter ? imageVariable.parameterValues : imageVariable.values;
  const entry = keys.map((key) => findEntry(map, key)).find((found) => found !== undefined);
  const value = resolve(entry?.value);
  if (name === undefined || !named || !entry) return [];
  const path = entryPath(place.path, entry.key);
  if (isOutputName(name) && !context.imageParameters.has(name)) passOutput(into, entry, path, context);
  else if (isParameter && value?.kind === 'sequence') {
    if (!walkArray(into, name, value, path, context)) return [];
  } else {
    if (value?.kind !== 'scalar' || (!isParameter && map.entries.length > 3)) return [];
    const shape: Shape = isParameter ? 'parameter' : 'env';
    visitText(into, value, { path, keyNode: entry.key, shape, ...said(name, value, isParameter, context) }, context);
  }
  return isImagesKey(place.outerKey) ? [entry] : [named, entry];
}

/** What a build pushes is left alone, and counted. */
function passOutput(into: Collection, { key, value }: Entry, path: string, context: Context): void {
  const node = resolve(value);
  const place = { path, key: 'image', keyNode: key, shape: 'env' as const };
  if (node?.kind === 'scalar') passText(into, node, place, context, pushed);
}

/** A key of a list of parameters. */
export function isParameters(key: string): boolean {
  return parameterList.test(key);
}

const parameterList = new RegExp(parameterLists.word, 'i');

/** What the name of a variable or a parameter says of its value. */
function said(
  name: string,
  value: ScalarNode,
  isParameter: boolean,
  { kind, imageParameters }: Context,
): { readonly key: string; readonly bare: boolean; readonly by: string } {
  const isStep = isParameter && imageParameters.has(name);
  // What a parameter of a chart says is a value: there `nginx` is an image.
  const bare = isStep || (isParameter && kind === 'Application' && /(?:^|\.)image$/i.test(name));
  const key = bare || isImageOf(name, valueText(value)) ? 'image' : name.replace(/image/gi, '');
  return { key, bare, by: isStep ? 'tekton.parameter' : 'image.variable' };
}

/** A parameter of several values, each an image where its name says so: `matrix` of Tekton, `array` of a plugin of Argo CD. */
function walkArray(into: Collection, name: string, list: SequenceNode, path: string, context: Context): boolean {
  const items = list.items.map((item) => resolve(item));
  if (items.some((item) => item?.kind !== 'scalar')) return false;
  const shape = 'parameter' as const;
  for (const [index, item] of items.entries()) {
    if (item?.kind !== 'scalar') continue;
    visitText(into, item, { path: `${path}[${index}]`, shape, ...said(name, item, true, context) }, context);
  }
  return true;
}

/** The parameters that a text's steps take as their image: `image: $(params.runtime)`. */
export function findImageParameters(text: string): ReadonlySet<string> {
  const uses = text.matchAll(/\bimage["']?:[ \t]*["']?\$\((?:inputs\.)?params\.([\w-]{1,100})\)["']?[ \t]*\r?$/gm);
  return new Set([...uses].map(([, name = '']) => name));
}

/** `--engine-image`, whose value is the next argument. */
export function isImageFlag(node: Node | null, value: string): boolean {
  const flag = node?.kind === 'scalar' ? scalarText(node) : '';
  return /^--?[\w.-]+$/.test(flag) && isImageOf(flag.replace(/^-+/, ''), value);
}

/** `--destination`, whose value is the next argument. */
export function isOutputFlag(node: Node | null): boolean {
  return node?.kind === 'scalar' && !scalarText(node).includes('=') && isOutput(scalarText(node));
}
