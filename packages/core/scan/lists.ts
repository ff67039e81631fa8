import { withoutVersion } from '../image/written.ts';
import { isNamePattern } from '../kustomize/kustomization.ts';
import { findEntry, type MapNode, resolve, type ScalarNode, type SequenceNode, scalarText } from '../yaml/node.ts';
import { addDraft, type Collection, type Context } from './collect.ts';
import { partIn } from './fields.ts';
import type { Part, Parts } from './occurrence.ts';
import { isPlausible, isTemplated } from './plausible.ts';
import { findSlots } from './slot.ts';
import { addReference } from './text.ts';

/**
 * `images:` of a kustomization (kustomize's `types.Image`): `name`, `newName`, `newTag`, `digest`, in any order; or a
 * string `[old=]name[:tag][@digest]`, as Argo CD's `kustomize.images` has it. A `name` is an anchored regular expression:
 * one that is more than a name tells no repository.
 */
export function findKustomizeImages(into: Collection, list: SequenceNode, path: string, context: Context): void {
  for (const [index, item] of list.items.entries()) {
    const node = resolve(item);
    if (node?.kind === 'map') addKustomizeEntry(into, node, `${path}[${index}]`, context);
    if (node?.kind === 'scalar') addKustomizeText(into, node, `${path}[${index}]`, context);
  }
}

/** An entry of `images:`, or that of a transformer of its own. */
export function addKustomizeEntry(into: Collection, map: MapNode, path: string, context: Context): void {
  const newName = partIn(context, findEntry(map, 'newName'));
  const name = newName ?? partIn(context, findEntry(map, 'name'));
  const tag = partIn(context, findEntry(map, 'newTag'));
  const digest = partIn(context, findEntry(map, 'digest'));
  // `tagSuffix` alone takes a digest away.
  if (!name || !(tag || digest || newName || findEntry(map, 'tagSuffix'))) return;
  const isPattern = !newName && isNamePattern(name.text);
  const repository = isPattern ? undefined : (newName ?? nameOf(name));
  const parts: Parts = { ...(repository && { repository }), ...(tag && { tag }), ...(digest && { digest }) };
  if (Object.keys(parts).length === 0) return;
  if ([name, tag, digest].some((part) => part && isTemplated(part.text))) {
    into.templated++;
    return;
  }
  const slots = findSlots(
    { text: into.text, source: context.source },
    map,
    { tag, digest, name },
    { tag: 'newTag', digest: 'digest' },
  );
  addDraft(into, { path, shape: 'kustomize', parts, context, ...slots });
}

/**
 * What a `name` names. The whole of it is a selector (kustomize, `imagetag` filter): a version in it says which images are
 * meant, and is nothing of what they become.
 */
function nameOf(name: Part): Part {
  const end = name.nameEnd ?? name.span.end;
  return { ...name, text: withoutVersion(name.text), span: { start: name.span.start, end }, nameEnd: end };
}

function addKustomizeText(into: Collection, node: ScalarNode, path: string, context: Context): void {
  const text = scalarText(node);
  if (isTemplated(text)) {
    into.templated++;
    return;
  }
  const from = text.indexOf('=') + 1;
  if (isPlausible(text.slice(from), true)) {
    addReference(into, node, { path, key: 'images', shape: 'kustomize' }, context, from);
  }
}
