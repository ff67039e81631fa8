import {
  findEntry,
  type MapNode,
  type Node,
  resolve,
  type SequenceNode,
  scalarText,
  textOf,
  valueText,
} from '../yaml/node.ts';
import type { Collection, Context } from './collect.ts';
import { isImageOf, isOutput, isOutputName } from './names.ts';
import type { Shape } from './occurrence.ts';
import type { Place } from './places.ts';
import { entryPath, visitText } from './text.ts';

/**
 * `{name, value}` of an environment variable, `{name, value | default, description, …}` of a Tekton, OpenShift or Argo
 * Workflows parameter: the name says whether the value is an image. Returns whether the map is one.
 */
export function walkVariable(into: Collection, map: MapNode, place: Place, context: Context): boolean {
  const name = textOf(map, 'name');
  const isParameter = /param/i.test(place.outerKey);
  const keys = isParameter ? ['value', 'default', 'string', 'array'] : ['value'];
  const entry = keys.map((key) => findEntry(map, key)).find((found) => found !== undefined);
  const value = resolve(entry?.value);
  if (name === undefined || !entry) return false;
  if (isOutputName(name) && !context.imageParameters.has(name)) return true;
  if (isParameter && value?.kind === 'sequence')
    return walkArray(into, name, value, entryPath(place.path, entry.key), context);
  if (value?.kind !== 'scalar') return false;
  if (!isParameter && map.entries.length > 3) return false;
  const shape: Shape = isParameter ? 'parameter' : 'env';
  // What a parameter of a chart says is a value: there `nginx` is an image.
  const isValue = context.kind === 'Application' && /(?:^|\.)image$/i.test(name);
  const isRun = isParameter && (isValue || context.imageParameters.has(name));
  const key = isRun || isImageOf(name, valueText(value)) ? 'image' : name.replace(/image/gi, '');
  const by = isRun ? 'tekton.parameter' : 'image.variable';
  const path = entryPath(place.path, entry.key);
  visitText(into, value, { path, key, keyNode: entry.key, shape, bare: isRun, by }, context);
  return true;
}

/** A parameter of several values, each an image where its name says so: `matrix` of Tekton, `array` of a plugin of Argo CD. */
function walkArray(into: Collection, name: string, list: SequenceNode, path: string, context: Context): boolean {
  const items = list.items.map((item) => resolve(item));
  if (items.some((item) => item?.kind !== 'scalar')) return false;
  const isRun = context.imageParameters.has(name);
  const by = isRun ? 'tekton.parameter' : 'image.variable';
  for (const [index, item] of items.entries()) {
    if (item?.kind !== 'scalar') continue;
    const key = isRun || isImageOf(name, valueText(item)) ? 'image' : name.replace(/image/gi, '');
    visitText(into, item, { path: `${path}[${index}]`, key, shape: 'parameter', bare: isRun, by }, context);
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
  return node?.kind === 'scalar' && isOutput(scalarText(node));
}
