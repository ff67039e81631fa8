import { hasVersion } from '../../image/written.ts';
import { type ScalarNode, valueText } from '../../yaml/node.ts';
import type { PartRole } from '../catalogue/convention.ts';
import { imageStream } from '../catalogue/conventions/parts.ts';
import type { Part } from '../occurrence.ts';
import { partOf } from '../parts.ts';
import type { Context } from './collect.ts';

/** A value that is set by its path. `item`: what says it. */
export interface Parameter<Item> {
  readonly path: string;
  readonly item: Item;
  readonly value: ScalarNode;
}

/** The parameters of one image. */
export interface Group<Item> {
  readonly path: string;
  readonly items: Item[];
  readonly parts: { [R in PartRole]?: Part };
  /** Whether their names say that it is one; else only a name with a version makes it one. */
  readonly named: boolean;
}

/** `web.image: acme/web` is the name of `web.imageTag` and `web.image.tag`; with a tag it is that of a digest beside it. */
export function takeName<Item>(
  group: Group<Item>,
  prefix: string,
  parameters: ReadonlyMap<string, Parameter<Item>>,
  context: Context,
): void {
  const { parts } = group;
  if (parts.repository) return;
  const whole = parameters.get(prefix);
  if (whole === undefined) {
    takeSiblings(group, prefix, parameters, context);
    return;
  }
  const text = valueText(whole.value);
  const isSplit = parts.digest?.text && !parts.tag && !text.includes('@');
  if (text !== '' && (!hasVersion(text) || isSplit)) take(group, 'repository', whole, context);
}

/** `SOURCE_IMAGE_REGISTRY` and `SOURCE_IMAGE_NAME` beside `SOURCE_IMAGE_TAG`, as templates of OpenShift have them. A namespace makes it a stream. */
function takeSiblings<Item>(
  group: Group<Item>,
  prefix: string,
  parameters: ReadonlyMap<string, Parameter<Item>>,
  context: Context,
): void {
  const said = (word: string) => {
    const parameter = parameters.get(`${prefix}_${word}`);
    return parameter && valueText(parameter.value) !== '' ? parameter : undefined;
  };
  const name = said('NAME');
  if (!name || said(imageStream.key.toUpperCase()) || hasVersion(valueText(name.value))) return;
  take(group, 'repository', name, context);
  const registry = said('REGISTRY');
  if (registry) take(group, 'registry', registry, context);
}

function take<Item>(
  { parts, items }: Group<Item>,
  role: PartRole,
  { value, item }: Parameter<Item>,
  context: Context,
): void {
  parts[role] = partOf(context.source, value);
  items.push(item);
}
