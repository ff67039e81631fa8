import { mergeEntries } from '../yaml/merge.ts';
import {
  type Entry,
  findEntry,
  type MapNode,
  type Node,
  resolve,
  type SequenceNode,
  scalarText,
  textOf,
} from '../yaml/node.ts';
import { detach } from '../yaml/source.ts';
import { addPassed, type Collection, type Context } from './collect.ts';
import { type InMap, isBuildInput, isOfBuild, placeOf } from './entry.ts';
import { glanceAt, hasImage, isDull, mayBe } from './glance.ts';
import { findImages } from './in-parts.ts';
import { checkMerge, isBlockAt, isMetadata, isMute, isWithinBudget } from './limits.ts';
import { addKustomizeEntry, findKustomizeImages, isKustomizeList, itemKey } from './lists.ts';
import { isContainersKey } from './names.ts';
import { findParameterImages } from './parameters.ts';
import { passedAt, schema, stateOf } from './passing.ts';
import { addReset, type PatchTarget, patchesValues, patchTarget } from './patch.ts';
import { holdsValues, isContainer, isObject, isPodOrService, type Place, shapeUnder } from './places.ts';
import { pullPolicyOf } from './pull-policy.ts';
import { entryPath, visitText } from './text.ts';
import { isImageFlag, isOutputFlag, walkVariable } from './variables.ts';

/** Walks a document and gathers every image that it names. */
export function walk(into: Collection, node: Node | null, place: Place, context: Context): void {
  if (node?.kind === 'alias') follow(into, node.target, place, context);
  else if (node?.kind === 'map') walkMap(into, node, place, context);
  else if (node?.kind === 'sequence') walkSequence(into, node, place, context);
  else if (node?.kind === 'scalar') {
    const { path, key, outerKey } = place;
    visitText(into, node, { path, key, shape: shapeUnder(key, outerKey) }, context);
  }
}

/**
 * What an alias names is judged where it stands, and again as what the keys around each alias make of it: a map of labels may
 * be a container elsewhere.
 */
function follow(into: Collection, target: Node | null, place: Place, context: Context): void {
  if (target === null) return;
  const roles = into.followed.get(target) ?? new Set();
  into.followed.set(target, roles);
  const role = `${place.key}\n${place.outerKey}\n${holdsValues(place.path, context)}`;
  if (roles.has(role)) return;
  roles.add(role);
  into.following += 1;
  walk(into, target, place, context);
  into.following -= 1;
}

function walkMap(into: Collection, map: MapNode, place: Place, context: Context): void {
  if (!isWithinBudget(into, context)) return;
  const isBlock = isBlockAt(place.key, place.outerKey);
  if (place.path !== '' && isMute(map, isBlock, context)) return;
  if (isMetadata(map, place)) {
    addPassed(into, context, place.path, map.start, schema);
    return;
  }
  if (place.path === 'imageTag' && context.kind === 'ImageTagTransformer') {
    addKustomizeEntry(into, map, place.path, context);
    return;
  }
  const may = glanceAt(map, into.names.glance);
  const state = may & mayBe.loud && place.path !== '' && isObject(map) ? stateOf(map) : place.state;
  if (state?.mark?.kind === 'ignore') {
    addPassed(into, context, place.path, map.start, state.mark);
    return;
  }
  const target = may & mayBe.patch ? patchTarget(map) : null;
  if (target) {
    walkPatch(into, map, place, target, context);
    return;
  }
  if (may & mayBe.image) checkMerge(into, map, context);
  if (may & mayBe.variable && walkVariable(into, map, place, context)) return;
  const { path, key, outerKey } = place;
  const container = isContainer(may, place, context);
  const isWhole = isPodOrService(place, container, context) && Boolean(textOf(map, 'image'));
  const used = isWhole ? null : findImages(into, map, place, context, isBlock, may);
  const inner = { path, key, outerKey, may, container, state: state ?? null };
  const isQuiet = !isBlock && !(may & mayBe.loud);
  for (const entry of map.entries) {
    if (isQuiet && entry.value?.kind === 'scalar' && isDull(entry.value)) continue;
    if (!used?.has(entry)) walkEntry(into, map, entry, inner, context);
  }
  if (may & mayBe.image) walkMerged(into, map, inner, context);
  if (may & mayBe.policy) gatherPullPolicy(into, map, place, context);
}

/** What merge keys bring is judged as if it were written here: where its anchor stands nothing may say what it is. */
function walkMerged(into: Collection, map: MapNode, place: InMap, context: Context): void {
  const whole = mergeEntries(map);
  if (whole === map) return;
  const own = new Set(map.entries);
  into.following += 1;
  for (const entry of whole.entries) {
    if (!own.has(entry) && isWithinBudget(into, context)) walkEntry(into, whole, entry, place, context);
  }
  into.following -= 1;
}

function walkEntry(into: Collection, map: MapNode, entry: Entry, place: InMap, context: Context): void {
  const key = scalarText(entry.key);
  const value = resolve(entry.value);
  if (value === null) return;
  const state = place.state?.next(key) ?? null;
  const passed = passedAt(into, map, key, value, state);
  if (passed) {
    addPassed(into, context, entryPath(place.path, entry.key), entry.key.start, passed);
    return;
  }
  if (value.kind !== 'scalar') {
    if (state !== null || !isMute(value, isBlockAt(key, place.key), context)) {
      walk(into, entry.value, { path: entryPath(place.path, entry.key), key, outerKey: place.key, state }, context);
    }
    return;
  }
  if (entry.value?.kind === 'alias' && !hasImage(key) && !state?.mark) return;
  if (context.workflow && isBuildInput(key, place)) return;
  const said = placeOf(map, entry, key, place, context);
  const mark = state?.mark;
  visitText(
    into,
    value,
    mark?.kind === 'image' ? { ...said, key: 'image', bare: mark.bare || said.bare === true } : said,
    context,
  );
}

function walkSequence(into: Collection, list: SequenceNode, place: Place, context: Context): void {
  if (isKustomizeList(place, context)) {
    findKustomizeImages(into, list, place.path, context);
    return;
  }
  if (isOfBuild(place)) return;
  const used = place.key === 'parameters' ? findParameterImages(into, list, place.path, context) : new Set<Node>();
  const isArgs = shapeUnder(place.key, place.outerKey) === 'arg';
  for (const [index, item] of list.items.entries()) {
    const node = resolve(item);
    if (node && used.has(node)) continue;
    const path = `${place.path}[${index}]`;
    const before = isArgs && node?.kind === 'scalar' ? resolve(list.items[index - 1]) : null;
    if (isOutputFlag(before)) continue;
    if (node?.kind === 'scalar' && before !== null && isImageFlag(before, scalarText(node))) {
      visitText(into, node, { path, key: 'image', shape: 'arg' }, context);
    } else if (node?.kind !== 'scalar' || !isDull(node) || hasImage(place.key))
      walk(
        into,
        item,
        { path, key: itemKey(place.key, node), outerKey: place.key, state: place.state?.next(null) ?? null },
        context,
      );
  }
}

function walkPatch(into: Collection, map: MapNode, place: Place, target: PatchTarget, outer: Context): void {
  const entry = findEntry(map, 'value');
  if (!entry || textOf(map, 'op') === 'test') return;
  const path = `${place.path}.value`;
  const context = { ...outer, patch: { from: path, to: target.path } };
  const value = resolve(entry.value);
  if (value?.kind === 'scalar') {
    if (addReset(into, value, path, target, context)) return;
    const certain = target.key === 'image' && isContainersKey(target.outerKey);
    const bare = certain || (target.key === 'image' && patchesValues(target));
    visitText(into, value, { path, key: target.key, keyNode: entry.key, shape: 'reference', certain, bare }, context);
    return;
  }
  const parameter = value?.kind === 'map' && target.outerKey === 'parameters' ? value : null;
  const items: SequenceNode = { kind: 'sequence', items: [parameter] };
  if (parameter === null || !findParameterImages(into, items, path, context).has(parameter))
    walk(into, entry.value, { path, key: target.key, outerKey: target.outerKey }, context);
}

function gatherPullPolicy(into: Collection, map: MapNode, place: Place, context: Context): void {
  const { pullPolicy } = pullPolicyOf(map, context);
  if (!pullPolicy) return;
  into.pullPolicies.push({ ...pullPolicy, path: detach(place.path), document: context.document });
}
