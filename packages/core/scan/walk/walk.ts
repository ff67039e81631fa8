import { isMerge, mergeEntries } from '../../yaml/merge.ts';
import { type Entry, type MapNode, type Node, resolve, scalarText, textOf } from '../../yaml/node.ts';
import { detach } from '../../yaml/source.ts';
import { glanceAt, hasImage, isDull, mayBe } from '../keys/glance.ts';
import { isImageKey } from '../keys/image-keys.ts';
import { addCode, addPassed, type Collection, type Context, type Passing } from './collect.ts';
import { type InMap, isBuildInput, textPlace } from './entry.ts';
import { visitExpression } from './expression.ts';
import { findImages } from './in-parts.ts';
import { checkMerge, isBlockAt, isMetadata, isMute, isSaying, isWithinBudget } from './limits.ts';
import { passedAt, schema, stateBeside, stateInside } from './passing.ts';
import { imageMark, isObject, type Place, shapeUnder } from './places.ts';
import { pullPolicyOf } from './pull-policy.ts';
import type { TextPlace } from './reference.ts';
import { decodeData } from './secret.ts';
import { walkSequence } from './sequence.ts';
import { walkSpecial } from './special.ts';
import { entryPath, passText, visitText } from './text.ts';
import { findYttCode } from './ytt.ts';

/** Walks a document and gathers every image that it names. */
export function walk(into: Collection, node: Node | null, place: Place, context: Context): void {
  if (node?.kind === 'alias') follow(into, node.target, place, context);
  else if (node?.kind === 'map') walkMap(into, node, place, context);
  else if (node?.kind === 'sequence') walkSequence(into, node, place, context, walk);
  else if (node?.kind === 'scalar') {
    const { path, key, outerKey, state } = place;
    if (state?.mark?.kind === 'ignore') passText(into, node, { path, key, shape: 'reference' }, context, state.mark);
    else visitText(into, node, itemPlace(place) ?? { path, key, shape: shapeUnder(key, outerKey) }, context);
  }
}

/** An item of a list that the catalogue calls an image. */
function itemPlace({ path, state }: Place): TextPlace | null {
  if (state?.mark?.kind !== 'image') return null;
  const { by, bare, certain, scheme } = state.mark;
  return {
    ...{ path, key: 'image', shape: 'reference', by, bare: bare === true, certain: certain === true },
    ...(scheme !== undefined && { scheme }),
  };
}

/**
 * What an alias names is judged where it stands, and again as what the keys around each alias make of it: a map of labels may
 * be a container elsewhere.
 */
function follow(into: Collection, target: Node | null, place: Place, context: Context): void {
  if (target === null) return;
  const roles = into.followed.get(target) ?? new Set();
  into.followed.set(target, roles);
  const role = `${place.key}\n${place.outerKey}\n${place.values}\n${place.state?.id}`;
  if (roles.has(role)) return;
  roles.add(role);
  into.following += 1;
  walk(into, target, place, context);
  into.following -= 1;
}

function walkMap(into: Collection, written: MapNode, outer: Place, around: Context): void {
  const map = decodeData(written, outer, around);
  if (!isWithinBudget(into, around)) return;
  const isBlock = isBlockAt(outer.key, outer.outerKey);
  // On the way of a path no word need say that something of ours follows.
  if (outer.path !== '' && (outer.state?.idle ?? true) && isMute(map, isBlock, around)) return;
  const may = glanceAt(map, into.names.glance);
  const isInner = may & (mayBe.loud | mayBe.image) && outer.path !== '' && isObject(mergeEntries(map));
  const state = isInner ? stateInside(into, map, outer, around) : outer.state;
  const context = isInner ? { ...around, object: mergeEntries(map) } : around;
  const passed = passedMap(map, outer, state);
  if (passed) {
    addPassed(into, context, outer.path, map.start, passed);
    return;
  }
  const { path, key, outerKey, values } = outer;
  const place: InMap = { path, key, outerKey, values, state, may };
  if (may & mayBe.image) checkMerge(into, map, context);
  const taken = walkSpecial(into, map, place, context, walk);
  // What a map has besides is looked at all the same: no key may hide the others.
  if (taken === null || taken.length < map.entries.length) walkEntries(into, map, place, isBlock, context, taken ?? []);
}

function passedMap(map: MapNode, place: Place, state: Place['state']): Passing | null {
  if (isMetadata(map, place)) return schema;
  return state?.mark?.kind === 'ignore' && !state.mark.text ? state.mark : null;
}

function walkEntries(
  into: Collection,
  map: MapNode,
  place: InMap,
  isBlock: boolean,
  context: Context,
  taken: readonly Entry[],
): void {
  const { may } = place;
  const used = findUsed(into, map, place, isBlock, context, taken);
  // On the way of a path a key may make an image of a name that says nothing by itself.
  const isQuiet = !isBlock && !(may & mayBe.loud) && (place.state?.idle ?? true);
  for (const entry of may & mayBe.image ? map.entries.filter(isWritten) : map.entries) {
    if (isQuiet && entry.value?.kind === 'scalar' && isDull(entry.value)) continue;
    if (!used?.has(entry)) walkEntry(into, map, entry, place, context);
  }
  if (may & mayBe.image) walkMerged(into, map, place, context);
  if (may & mayBe.policy) gatherPullPolicy(into, map, place, context);
}

/** The entries that need no look of their own: those of images in parts, and those that are taken. */
function findUsed(
  into: Collection,
  map: MapNode,
  place: InMap,
  isBlock: boolean,
  context: Context,
  taken: readonly Entry[],
): ReadonlySet<Entry> | null {
  const { may } = place;
  const isWhole = !place.values && imageMark(may, place) !== null && Boolean(textOf(map, 'image'));
  const used = isWhole ? null : findImages(into, map, place, context, isBlock, may);
  return taken.length === 0 ? used : new Set([...taken, ...(used ?? [])]);
}

/** Merged maps are judged by `walkMerged`, as what they are here. */
const isWritten = (entry: Entry) => !isMerge(entry);

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
  const state = stateBeside(place.state?.next(key) ?? null, map);
  if (hasImage(key)) walkCode(into, entry, place, state, context);
  if (value === null) return;
  const passed = passedAt(into, map, key, value, state);
  if (passed) passEntry(into, entry, value, { ...place, state }, passed, context);
  else if (value.kind === 'scalar') walkText(into, map, entry, place, state, context);
  else if (!(state?.idle ?? true) || !isMute(value, isBlockAt(key, place.key), context)) {
    const values = place.values || state?.mark?.kind === 'values';
    const inner = { path: entryPath(place.path, entry.key), key, outerKey: place.key, values, state };
    walk(into, entry.value, inner, context);
  }
}

/** What ytt puts under a key that says image: nobody can tell here. What stands there is judged all the same: others read it. */
function walkCode(into: Collection, entry: Entry, place: InMap, state: Place['state'], context: Context): void {
  const code = isImageKey(scalarText(entry.key)) ? findYttCode(context.source, entry) : null;
  if (code === null || state?.mark?.kind === 'ignore') return;
  addCode(into, context, entryPath(place.path, entry.key), code.start, code.text);
}

function passEntry(
  into: Collection,
  { key }: Entry,
  value: Exclude<Node, { kind: 'alias' }>,
  place: Place,
  passed: Passing,
  context: Context,
): void {
  const path = entryPath(place.path, key);
  const { mark } = place.state ?? {};
  if (mark?.kind === 'ignore' && mark.text && value.kind === 'scalar')
    passText(into, value, { path, key: scalarText(key), keyNode: key, shape: 'reference' }, context, passed);
  else if (isSaying(value, context)) addPassed(into, context, path, key.start, passed);
}

function walkText(
  into: Collection,
  map: MapNode,
  entry: Entry,
  place: InMap,
  state: Place['state'],
  context: Context,
): void {
  const key = scalarText(entry.key);
  const value = resolve(entry.value);
  if (value?.kind !== 'scalar') return;
  if (entry.value?.kind === 'alias' && !hasImage(key) && state?.mark?.kind !== 'image') return;
  if (context.versioned && state?.mark?.kind !== 'image' && isBuildInput(key, place)) return;
  const { mark = null } = state ?? {};
  if (mark?.kind === 'image' && mark.within === 'cel')
    visitExpression(into, value, entryPath(place.path, entry.key), mark, context);
  else visitText(into, value, textPlace(map, entry, mark, place, context), context);
}

function gatherPullPolicy(into: Collection, map: MapNode, place: Place, context: Context): void {
  const { pullPolicy } = pullPolicyOf(map, context);
  if (!pullPolicy) return;
  into.pullPolicies.push({ ...pullPolicy, path: detach(place.path), document: context.document });
}
