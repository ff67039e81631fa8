import { isSameName } from '../repository/image-name.ts';
import { type Change, changeId } from './change.ts';
import type { Difference } from './render-verdict.ts';
import { pairImages, pairUnits } from './rendered-pairs.ts';
import type { RenderedImage, RenderedUnit } from './rendered-units.ts';

/** An image that stays at the version that a change moves away from: right only where another place of these files says it. */
export interface Leftover {
  readonly difference: Difference;
  readonly change: Change;
  readonly image: RenderedImage;
  readonly files: readonly string[];
}

export interface Comparison {
  readonly differences: readonly Difference[];
  readonly leftovers: readonly Leftover[];
  /** Changes that a rendered image shows, by `changeId`. */
  readonly seen: ReadonlySet<string>;
}

/** Holds what is rendered after the edits against the plan: the images that differ must be exactly the plan's. */
export function compareRenders(
  before: readonly RenderedUnit[],
  after: readonly RenderedUnit[],
  changes: readonly Change[],
): Comparison {
  const found: { differences: Difference[]; leftovers: Leftover[]; seen: Set<string> } = {
    differences: [],
    leftovers: [],
    seen: new Set(),
  };
  const stays: { unit: RenderedUnit; image: RenderedImage }[] = [];
  for (const [was, is] of pairUnits(before, after)) {
    const unit = is ?? was;
    if (unit === null || (was !== null && was.failed !== null)) continue;
    if (is !== null && is.failed !== null) {
      found.differences.push(whole(unit, `it does not render any more: ${is.failed}`));
      continue;
    }
    for (const [old, fresh] of pairImages(was?.images ?? [], is?.images ?? [])) {
      if (old !== null && old.text === fresh?.text) stays.push({ unit, image: old });
      else judge(unit, old, fresh, changes, found);
    }
  }
  for (const { unit, image } of stays) judgeStay(unit, image, changes, found);
  return found;
}

type Found = { differences: Difference[]; leftovers: Leftover[]; seen: Set<string> };

function judge(
  unit: RenderedUnit,
  old: RenderedImage | null,
  fresh: RenderedImage | null,
  changes: readonly Change[],
  found: Found,
): void {
  const named = changes.filter(({ image }) => isSameName(image, (fresh ?? old)?.image ?? null));
  const meant = named.filter((change) => isMeant(change, unit));
  const isKept = old !== null && fresh !== null && old.image === fresh.image;
  const planned = meant.filter((change) => isKept && fresh !== null && runs(fresh, change));
  for (const change of planned) found.seen.add(changeId(change));
  if (planned.length > 0) return;
  const [change] = meant;
  const [other] = named;
  const reason =
    change !== undefined
      ? `the plan says ${versionOf(change)}`
      : other !== undefined
        ? `the plan changes it in ${other.environment ?? 'another environment'} alone`
        : 'the plan does not name it';
  // What is told here needs no second line for the change itself.
  for (const each of meant) found.seen.add(changeId(each));
  found.differences.push(toDifference(unit, old ?? fresh, old, fresh, reason));
}

/** An image that no edit changed: right where it runs what the plan says already, or where no change is about it. */
function judgeStay(unit: RenderedUnit, image: RenderedImage, changes: readonly Change[], found: Found): void {
  const meant = changes.filter(
    (change) => isMeant(change, unit) && isSameName(change.image, image.image) && unit.files.includes(change.file),
  );
  const [first] = meant;
  const said = meant.filter((change) => runs(image, change));
  for (const change of said) found.seen.add(changeId(change));
  if (first === undefined || said.length > 0) return;
  const unseen = meant.find((change) => !found.seen.has(changeId(change)));
  const left = unit.engine === 'helm' ? meant.find((change) => isFrom(image, change)) : undefined;
  const change = unseen ?? left;
  if (change === undefined) return;
  const place = `${change.file}:${change.line}`;
  const reason = `it stays, although ${place} would say ${versionOf(change)}: the manifest does not take it from there`;
  const difference = toDifference(unit, image, image, image, reason);
  if (unseen === undefined) found.leftovers.push({ difference, change, image, files: unit.files });
  else found.differences.push(difference);
}

/** Whether a change is about the environment of a unit, as far as both have one. */
export function isMeant({ environment }: Change, unit: RenderedUnit): boolean {
  const isOpen = environment === null || environment === 'shared' || unit.environment === null;
  return isOpen || environment === unit.environment;
}

/** A digest decides, whatever tag is printed before it. */
function runs({ tag, digest }: RenderedImage, { to }: Change): boolean {
  return to.digest === null ? digest === null && tag === to.tag : digest === to.digest;
}

function isFrom({ tag, digest }: RenderedImage, { from }: Change): boolean {
  return from.digest === null ? digest === null && (from.tag === null || tag === from.tag) : digest === from.digest;
}

function versionOf({ to }: Change): string {
  return to.digest ?? to.tag ?? 'no version';
}

function toDifference(
  { name, environment }: RenderedUnit,
  at: RenderedImage | null,
  before: RenderedImage | null,
  after: RenderedImage | null,
  reason: string,
): Difference {
  const { object = '', path = '' } = at ?? {};
  const texts = { before: before?.text ?? null, after: after?.text ?? null };
  return { deployment: name, environment, object, path, ...texts, reason };
}

function whole(unit: RenderedUnit, reason: string): Difference {
  return toDifference(unit, null, null, null, reason);
}
