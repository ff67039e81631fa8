import { withoutVersion } from '../../image/written.ts';
import { isNamePattern } from '../../kustomize/kustomization.ts';
import { mergeEntries } from '../../yaml/merge.ts';
import {
  findEntry,
  type MapNode,
  type Node,
  resolve,
  type ScalarNode,
  type SequenceNode,
  scalarText,
} from '../../yaml/node.ts';
import { fileOffset } from '../../yaml/source.ts';
import { entryKeys } from '../catalogue/kustomize.ts';
import { isImagesKey } from '../keys/image-keys.ts';
import { isPlausible, isTemplated } from '../keys/plausible.ts';
import type { Part, Parts } from '../occurrence.ts';
import { openTemplate } from '../template.ts';
import { addDraft, addTemplated, type Collection, type Context, type Draft } from './collect.ts';
import { partIn } from './fields.ts';
import { addReference } from './reference.ts';
import { findSlots } from './slot.ts';

/**
 * `images:` of a kustomization (kustomize's `types.Image`): `name`, `newName`, `newTag`, `digest`, in any order; or a
 * string `[old=]name[:tag][@digest]`, as Argo CD's `kustomize.images` has it. A `name` is an anchored regular expression:
 * one that is more than a name tells no repository.
 */
export function findKustomizeImages(
  into: Collection,
  list: SequenceNode,
  path: string,
  context: Context,
  by: string,
): void {
  for (const [index, item] of list.items.entries()) {
    const node = resolve(item);
    if (node?.kind === 'map') addKustomizeEntry(into, node, `${path}[${index}]`, context, by);
    if (node?.kind === 'scalar') addKustomizeText(into, node, `${path}[${index}]`, context, by);
  }
}

/** An entry of `images:`, or that of a transformer of its own. */
export function addKustomizeEntry(into: Collection, map: MapNode, path: string, context: Context, by: string): void {
  const whole = mergeEntries(map);
  const entryOf = (key: string) => findEntry(whole, key);
  const newName = partIn(context, entryOf(entryKeys.name));
  const name = newName ?? partIn(context, entryOf(entryKeys.selects));
  const tag = partIn(context, entryOf(entryKeys.tag));
  const digest = partIn(context, entryOf(entryKeys.digest));
  if (!name || !(tag || digest || newName || entryOf(entryKeys.suffix))) return;
  const isPattern = !newName && isNamePattern(name.text);
  const repository = isPattern ? undefined : (newName ?? nameOf(name));
  const all: Parts = { ...(repository && { repository }), ...(tag && { tag }), ...(digest && { digest }) };
  if (Object.keys(all).length === 0) return;
  const slots = findSlots(
    { text: into.text, source: context.source },
    map,
    { tag, digest, name },
    { tag: entryKeys.tag, digest: entryKeys.digest },
  );
  addDraft(into, { path, shape: 'kustomize', by, ...splitMerged(context, map, whole, all), context, ...slots });
}

/** The parts that an entry writes, and those that its merge keys bring; where they bring all of it, it stands where they do. */
function splitMerged({ source }: Context, map: MapNode, whole: MapNode, all: Parts): Pick<Draft, 'parts' | 'merged'> {
  if (whole === map) return { parts: all };
  const own = new Set(map.entries.map(({ key }) => fileOffset(source, key.start)));
  const split = (isWanted: (isOwn: boolean) => boolean): Parts =>
    Object.fromEntries(
      Object.entries(all).filter(([, { key }]) => isWanted(key !== undefined && own.has(key.span.start))),
    );
  const parts = split((isOwn) => isOwn);
  return Object.keys(parts).length === 0 ? { parts: all } : { parts, merged: split((isOwn) => !isOwn) };
}

/**
 * What a `name` names. The whole of it is a selector (kustomize, `imagetag` filter): a version in it says which images are
 * meant, and is nothing of what they become.
 */
function nameOf(name: Part): Part {
  const end = name.nameEnd ?? name.span.end;
  return { ...name, text: withoutVersion(name.text), span: { start: name.span.start, end }, nameEnd: end };
}

function addKustomizeText(into: Collection, node: ScalarNode, path: string, context: Context, by: string): void {
  const text = scalarText(node);
  const from = /^[^=${]*=/.exec(text)?.[0].length ?? 0;
  const written = openTemplate(text.slice(from))?.filled ?? text.slice(from);
  if (isPlausible(written, true)) {
    addReference(into, node, { path, key: 'images', shape: 'kustomize', by }, context, from);
  } else if (isTemplated(text)) addTemplated(into, context, path, node);
}

/** An item of `images:` that is a string is an image; an item that is a map goes by the list's key as its outer key. */
export function itemKey(listKey: string, item: Node | null): string {
  return item?.kind === 'map' && !isImagesKey(listKey) ? '' : listKey;
}
