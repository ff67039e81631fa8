import type { WriteHints } from '../edit/digest.ts';
import type { Version } from '../edit/version.ts';
import { type Written, writeVersion } from '../edit/write.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { describeRefusal, type WritePlace } from '../repository/write-place.ts';
import type { Move } from './move.ts';

/** What was written, and where: another place than the image's own, where a layer above it decides. */
export interface WrittenAt {
  readonly occurrence: PlacedOccurrence;
  readonly written: Written;
  /** What nobody here knows of what reads it. */
  readonly note: string | null;
}

/** Writes the version of a move where it is deployed from. */
export function writeMove(move: Move): { readonly move: Move; readonly written: Written } {
  const { occurrence, written, note } = writeImage(move.occurrence, move.to, move);
  const notes = note === null || !written.ok || move.notes.includes(note) ? move.notes : [...move.notes, note];
  return { move: { ...move, occurrence, notes }, written };
}

/**
 * Writes a version so that what reads the image's block deploys it: under the key that its chart reads, else in the tag; at the
 * place that wins. Where nothing that is written would be deployed, the reason, with the template's line.
 */
export function writeImage(
  image: PlacedOccurrence,
  to: Version,
  hints: Pick<WriteHints, 'channel'> & { readonly like?: PlacedOccurrence },
): WrittenAt {
  const target = image.composed?.write?.();
  const { testedBy } = target?.occurrence ?? image;
  if (testedBy !== undefined)
    return { occurrence: image, written: { ok: false, reason: describeTest(testedBy) }, note: null };
  if (target === undefined) return { occurrence: image, written: writeVersion(image, to, hints), note: null };
  const occurrence = target.occurrence ?? image;
  const { stays } = occurrence.composed ?? {};
  if (target.occurrence !== null && stays !== undefined)
    return { occurrence: image, written: { ok: false, reason: stays }, note: null };
  const first = asElsewhere(target.place, hints.like);
  const written = writeAs(first, occurrence, to, hints);
  if (written.ok || first.kind !== 'digest') return { occurrence, written, note: noteOf(first) };
  const second = writeAs(target.inTag, occurrence, to, hints);
  return { occurrence, written: second.ok ? second : written, note: second.ok ? noteOf(target.inTag) : null };
}

function describeTest(by: string): string {
  return `a JSON patch of ${by} tests what is written here (op: test), and kustomize would build nothing with another version; change the test with it, or take it out`;
}

function writeAs(place: WritePlace, occurrence: PlacedOccurrence, to: Version, hints: WriteHints): Written {
  if (place.kind === 'refused') return { ok: false, reason: refusal(place) };
  return writeVersion(occurrence, to, { ...hints, place });
}

/** Why nothing is written. */
export function refusal(place: Extract<WritePlace, { kind: 'refused' }>): string {
  const so = place.other
    ? 'a digest of what is written here would be of another image'
    : 'nothing that is written here would be deployed';
  return `${describeRefusal(place)}, so ${so}`;
}

const noteOf = (place: WritePlace): string | null => (place.kind === 'refused' ? null : place.note);

/** Where nothing is known of a chart, the same block in the environment that a version comes from shows what it reads. */
function asElsewhere(place: WritePlace, like: PlacedOccurrence | undefined): WritePlace {
  if (place.kind !== 'tag' || place.note === null || like === undefined) return place;
  const other = like.composed?.write?.()?.place;
  if (other?.kind === 'digest') return other;
  const { digest } = like.parts;
  if (!digest?.text || digest.key === undefined) return place;
  const form = digest.text.includes(':') ? 'digest' : 'hex';
  return { kind: 'digest', key: digest.key.text, form, keepTag: true, note: place.note };
}
