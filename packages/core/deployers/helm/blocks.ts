import { isImageBlockKey } from '../../scan/keys/image-keys.ts';
import type { KeyNames } from '../../scan/keys/names.ts';
import { hasHint } from '../../scan/keys/sign.ts';
import type { Role } from '../../scan/occurrence.ts';
import { onceOf } from '../../text/once.ts';
import { type Node, resolve } from '../../yaml/node.ts';
import { groupKeys } from './block-keys.ts';
import { findSigns } from './block-signs.ts';
import type { ValuesLayer } from './layer.ts';
import { listEntries } from './read-layer.ts';
import type { Outcome, Release } from './release.ts';
import type { Step } from './view.ts';

/** A part of an image that some layer of a release names, and what the release ends up with there. */
export interface BlockPart {
  readonly role: Role;
  readonly key: string;
  readonly value: Outcome;
}

/** Values that make one image: over all layers, so that the repository of one and the tag of another are together. */
export interface ImageBlock {
  /** The path of the map that holds the parts. */
  readonly path: readonly Step[];
  /** What the parts' keys begin with: `fooImage` of `fooImageTag`; empty where they are `tag` and its like. */
  readonly prefix: string;
  readonly parts: readonly BlockPart[];
}

/** Every block of values that may be an image, in any layer of a release; the policy's `fields` are among `names`. */
export function listBlocks(release: Release, names: KeyNames): readonly ImageBlock[] {
  const found = new Map<string, Candidate>();
  const add = (candidate: Candidate) => {
    const other = found.get(candidate.id);
    found.set(candidate.id, other === undefined ? candidate : withKeys(other, candidate.keys));
  };
  for (const { layer, path } of release.layers) {
    if (layer.unknown !== undefined) continue;
    for (const candidate of indexOf(layer, names)) add(path.length === 0 ? candidate : below(path, candidate));
    for (const candidate of assigned(layer.assignments ?? [], names)) add(candidate);
  }
  for (const { from, to } of release.imports) {
    for (const candidate of [...found.values()].filter(({ path }) => isBelow(path, from)))
      add(toCandidate([...to, ...candidate.path.slice(from.length)], candidate.prefix, candidate.keys));
  }
  joinShortNames(found);
  return [...found.values()].map(({ path, prefix, keys }) => ({
    path,
    prefix,
    parts: [...keys].map(([key, role]) => ({ role, key, value: release.at([...path, key]) })),
  }));
}

function withKeys(candidate: Candidate, keys: Candidate['keys']): Candidate {
  const isKnown = [...keys.keys()].every((key) => candidate.keys.has(key));
  return isKnown ? candidate : { ...candidate, keys: new Map([...candidate.keys, ...keys]) };
}

function below(path: readonly Step[], candidate: Candidate): Candidate {
  return toCandidate([...path, ...candidate.path], candidate.prefix, candidate.keys);
}

function toCandidate(path: readonly Step[], prefix: string, keys: Candidate['keys']): Candidate {
  return { id: idOf(path, prefix), path, prefix, keys };
}

function idOf(path: readonly Step[], prefix: string): string {
  return JSON.stringify([path, prefix]);
}

/** `image: acme/web` beside `tag` or `registry` is the repository of that block, whichever layers say them. */
function joinShortNames(found: Map<string, Candidate>): void {
  for (const [id, { path, prefix, keys }] of found) {
    const other = idOf(path, '');
    const block = found.get(other);
    if (prefix !== 'image' || keys.size !== 1 || block === undefined) continue;
    if ([...block.keys.values()].includes('repository')) continue;
    found.delete(id);
    found.set(other, { ...block, keys: new Map([...block.keys, ['image', 'repository']]) });
  }
}

interface Candidate {
  /** Its path and prefix. */
  readonly id: string;
  readonly path: readonly Step[];
  readonly prefix: string;
  readonly keys: ReadonlyMap<string, Role>;
}

function isBelow(path: readonly Step[], above: readonly string[]): boolean {
  return above.every((step, index) => path[index] === step);
}

/** By the policy's names, and by the root of a file: shared files lie in many releases. */
const indexes = onceOf((_: KeyNames) => new WeakMap<Node, readonly Candidate[]>());

function indexOf({ root, source }: ValuesLayer, names: KeyNames): readonly Candidate[] {
  if (root === null) return [];
  const byRoot = indexes(names);
  const known = byRoot.get(root);
  if (known !== undefined) return known;
  const into: Walk = { names, found: [], nodes: maxNodes, signs: findSigns(root, source.text, names) };
  walk(into, root, []);
  byRoot.set(root, into.found);
  return into.found;
}

/** Bounds on what a document's aliases, which may nest as deep as they like, can blow up to. */
const maxNodes = 200_000;
const maxPath = 40;

interface Walk {
  /** Null: nothing can be passed over. */
  readonly signs: readonly number[] | null;
  readonly names: KeyNames;
  readonly found: Candidate[];
  nodes: number;
}

function walk(into: Walk, node: Node | null, path: readonly Step[]): void {
  const at = resolve(node);
  if (at === null || at.kind === 'scalar' || path.length > maxPath || into.nodes-- <= 0) return;
  if (at.kind === 'sequence') {
    for (const [index, item] of at.items.entries()) {
      if (!isText(item)) walk(into, item, [...path, index]);
    }
    return;
  }
  const isBlock = isImageBlockKey(String(path.at(-1) ?? ''));
  // Most maps say nothing of images, and are not looked into.
  if (into.signs !== null && !isBlock && !hasHint(into.signs, at.start, at.end)) return;
  const entries = listEntries(at);
  const texts = entries.flatMap(([key, { value }]) => (isText(value) ? [[key, value] as const] : []));
  for (const { prefix, keys } of groupKeys(texts, path.at(-1), into.names)) {
    into.found.push(toCandidate(path, prefix, keys));
  }
  for (const [key, { value }] of entries) if (!isText(value)) walk(into, value, [...path, key]);
}

/** `--set a.image.tag=1` names the part of a block as a file does. */
function assigned(assignments: readonly { readonly path: readonly Step[] }[], names: KeyNames): readonly Candidate[] {
  return assignments.flatMap(({ path }) => {
    const key = path.at(-1);
    if (typeof key !== 'string') return [];
    const groups = groupKeys([[key, null]], path.at(-2), names);
    return groups.map(({ prefix, keys }) => toCandidate(path.slice(0, -1), prefix, keys));
  });
}

function isText(value: Node | null): boolean {
  const at = resolve(value);
  return at === null || at.kind === 'scalar';
}
