import { type MapNode, type Node, type ScalarNode, scalarText } from '../../yaml/node.ts';
import { detach, fileOffset, type Source } from '../../yaml/source.ts';
import { joinParts } from '../join.ts';
import { findJudgedValues, judgedByValues } from '../keys/chart-values.ts';
import type { IgnoreMark, State } from '../keys/machine.ts';
import type { KeyNames } from '../keys/names.ts';
import { isTemplated } from '../keys/plausible.ts';
import type { Completing, LooseDigest, Part, Parts, PullPolicy, Shape, Slot } from '../occurrence.ts';

/** What a walker knows of the document it is in. */
export interface Context {
  readonly document: number;
  readonly source: Source;
  /** Where in the source something of ours may stand; null: anywhere. */
  readonly hints: readonly number[] | null;
  /** `kind` and `apiVersion` of the object; empty in a values file. */
  readonly kind: string;
  readonly apiVersion: string;
  /** Conventions count only where they say a version: the document is of a kind that mostly names what it builds. */
  readonly versioned: boolean;
  /** Parameters of a Tekton object that one of its steps takes as its whole image, whatever they are called. */
  readonly imageParameters: ReadonlySet<string>;
  /** The object of Kubernetes around, the innermost: what it merges included. */
  readonly object: MapNode | null;
  /** How deep in strings inside strings. */
  readonly embedding: number;
  /** The document's tree, and the path of the string that it stands in: empty for a document of the file. */
  readonly root: Node | null;
  readonly at: string;
  /** Inside the value of a JSON patch: the path of the value, and the one that the patch puts it at. */
  readonly patch?: { readonly from: string; readonly to: string };
  /** What the catalogue says of the document; null where no entry applies. */
  readonly state: State | null;
  /** As `findOwner` has it for that string. */
  readonly owner: string;
}

/** An occurrence before the whole document is known: what it inherits is still open. */
export interface Draft {
  readonly path: string;
  /** As it would be in a document of the file. */
  readonly shape: Shape;
  /** The entry of the catalogue, or the convention, that found it. */
  readonly by: string;
  readonly parts: Parts;
  /** Parts that come through a merge key: they count here and stand elsewhere. */
  readonly merged?: Parts;
  readonly context: Context;
  readonly digestSlot?: Slot;
  readonly tagSlot?: Slot;
  readonly pullPolicy?: PullPolicy;
  readonly takesPullPolicy?: boolean;
  /** As `Occurrence.unless`. */
  readonly unless?: readonly string[];
  /** As `Occurrence.completedBy`. */
  readonly completedBy?: Completing;
}

/** A value that a template engine completes: where in the file it begins, and as it is written. */
export interface TemplatedValue {
  readonly path: string;
  readonly document: number;
  readonly at: number;
  readonly text: string;
}

/** What was left alone: where in the file it begins, by which entry, and why. */
export interface Passed {
  readonly path: string;
  readonly document: number;
  readonly at: number;
  readonly by: string;
  readonly why: string;
  readonly takes?: readonly string[];
  readonly template?: string;
}

/** What the walk of one file gathers. */
export interface Collection {
  /** The whole file. */
  readonly text: string;
  readonly names: KeyNames;
  readonly drafts: Draft[];
  readonly looseDigests: LooseDigest[];
  readonly pullPolicies: (PullPolicy & { readonly path: string; readonly document: number })[];
  /** Where a part begins in the file: a place is found once, however many ways lead to it. */
  readonly seen: Set<number>;
  /** Aliases' targets that were walked, and as what. */
  readonly followed: Map<Node, Set<string>>;
  /** How many aliases lead to where the walk is, and how many collections were read behind aliases. */
  following: number;
  visited: number;
  /** What in a document the readers of Kubernetes read otherwise, or not at all: where in the file, and why. */
  readonly problems: { readonly at: number; readonly reason: string }[];
  /** Reads a text inside a string; given by the scanner, which walks it again. */
  readonly embed: (into: Collection, source: Source, path: string, context: Context) => void;
  readonly templated: TemplatedValue[];
  readonly passedOver: Passed[];
}

/** Lists a value that only a template engine can tell. */
export function addTemplated(into: Collection, context: Context, path: string, node: ScalarNode): void {
  listTemplated(into, context, path, fileOffset(context.source, node.start), scalarText(node));
}

/** The same of a text that is no value: code behind one. */
export function addCode(into: Collection, context: Context, path: string, start: number, text: string): void {
  listTemplated(into, context, path, fileOffset(context.source, start), text);
}

/** Lists a place of which nobody can tell whether it has a digest, at the first part that is completed elsewhere. */
function addOpen(into: Collection, { path, parts, context }: Draft): void {
  const open = Object.values(parts).find(({ text }) => isTemplated(text)) ?? firstPart(parts);
  listTemplated(into, context, path, open.span.start, open.text);
}

function listTemplated(into: Collection, { document }: Context, path: string, at: number, text: string): void {
  const place = { path: detach(path), document, at };
  const takes = findJudgedValues(text, into.names);
  const shown = detach(text.slice(0, longestShown));
  if (takes.length > 0)
    into.passedOver.push({ ...place, ...judgedByValues, takes: takes.map(detach), template: shown });
  else into.templated.push({ ...place, text: shown });
}

/** Of a templated value, so much is kept. */
export const longestShown = 200;

/** Lists what an entry of the catalogue says is no image that runs. */
export function addPassed(
  into: Collection,
  { document, source }: Context,
  path: string,
  start: number,
  mark: Passing,
): void {
  into.passedOver.push({ path: detach(path), document, at: fileOffset(source, start), by: mark.by, why: mark.why });
}

/** By which entry, and why. */
export type Passing = Pick<IgnoreMark, 'by' | 'why'>;

/** Says that a document is not read as it is deployed: at a key, or at its beginning. */
export function reportUnreadable(
  into: Collection,
  { source, root }: Context,
  key: ScalarNode | null,
  reason: string,
): void {
  const start = key?.start ?? (root?.kind === 'map' ? root.start : 0);
  into.problems.push({ at: fileOffset(source, start), reason });
}

/**
 * Adds a place, unless it was found before. Returns whether it was added. One of which parts are completed elsewhere is listed
 * instead where nothing can be told of its version.
 */
export function addDraft(into: Collection, draft: Draft): boolean {
  const starts = Object.values(draft.parts).map(placeOf);
  if (starts.some((start) => into.seen.has(start))) return false;
  for (const start of starts) into.seen.add(start);
  if (joinParts({ ...draft.merged, ...draft.parts }).templated?.open) addOpen(into, draft);
  else into.drafts.push(draft);
  return true;
}

/** Where a part stands. A value that is an alias belongs to many places, each with a key of its own. */
export function placeOf(part: Part): number {
  return part.aliased ? (part.key?.span.start ?? part.span.start) : part.span.start;
}

/** The part that stands first in the file: an occurrence's line and column are its. An alias stands elsewhere. */
export function firstPart(parts: Parts): Part {
  const all = Object.values(parts) as Part[];
  const here = all.filter((part) => !part.aliased);
  const [first, ...rest] = here.length > 0 ? here : all;
  if (!first) throw new Error('an occurrence without parts');
  return rest.reduce((earliest, part) => (part.span.start < earliest.span.start ? part : earliest), first);
}

/** A digest is no companion where a place has it as a part of its own, through an alias or another merge. */
export function findLoose({ drafts, looseDigests }: Collection): Collection['looseDigests'] {
  if (looseDigests.length === 0) return looseDigests;
  const held = new Set(drafts.flatMap(({ parts }) => Object.values(parts).map(({ span }) => span.start)));
  return looseDigests.filter(({ part }) => !held.has(part.span.start));
}
