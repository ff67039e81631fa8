import type { Deployment } from '../../deployers/jobs.ts';
import type { RenderedObject } from '../../render/objects.ts';
import { isSameName } from '../../repository/image-name.ts';
import type { PlacedOccurrence, PlacedPullPolicy } from '../../repository/place.ts';
import type { Location } from '../../scan/occurrence.ts';

/** What a file of the tree says, for leading back to it. */
export interface FileSayings {
  readonly occurrences: readonly PlacedOccurrence[];
  readonly pullPolicies: readonly PlacedPullPolicy[];
  /** The first line that holds an `image:`; null where none does, or it is not read for it. */
  readonly imageLine: Location | null;
}

export type Sayings = (file: string) => FileSayings;

/** A place of the tree that decides what was rendered. */
export interface Lead extends Location {
  readonly file: string;
  readonly path: string;
  readonly document: number;
  /** The occurrence there; null where only a template or an object could be told. */
  readonly occurrence: PlacedOccurrence | null;
}

type Version = Pick<PlacedOccurrence, 'image' | 'tag' | 'digest' | 'parts' | 'problem'>;

/**
 * The place that decides an image: the value that says the same, in the file that decides most; else the one that names it
 * and leaves the version open, or gives the version alone; else the template; else the object that asked for the render.
 */
export function findLead(
  rendered: PlacedOccurrence,
  object: RenderedObject,
  deployment: Deployment,
  sayings: Sayings,
): Lead {
  const files = [...new Set([...deployment.inputs, ...(object.source === null ? [] : [object.source])])];
  const all = files.flatMap((file) => sayings(file).occurrences);
  const inSource = object.source === null ? [] : sayings(object.source).occurrences;
  const found =
    inSource.find((said) => said.path === rendered.path && says(said, rendered)) ??
    all.find((said) => says(said, rendered)) ??
    all.find((said) => namesOnly(said, rendered)) ??
    all.find((said) => versionsOnly(said, rendered)) ??
    inSource.find((said) => said.path === rendered.path && said.shape === rendered.shape);
  return found ? leadTo(found) : fallback(object, deployment, sayings);
}

/** Where a pull policy stands that is beside no image, in the file that decides most. */
export function findPolicyLead(
  value: string,
  deployment: Deployment,
  sayings: Sayings,
): (Location & { readonly file: string }) | null {
  for (const file of deployment.inputs) {
    const stray = sayings(file).pullPolicies.find((policy) => policy.value === value);
    if (stray) return stray;
  }
  return null;
}

/** The value that leaked into a label: one whose text the label holds, or that begins as the label does. */
export function findLabelLead(label: string, object: RenderedObject, deployment: Deployment, sayings: Sayings): Lead {
  const isIn = (text: string) => text.length > 7 && (label.includes(text) || text.startsWith(label));
  for (const file of deployment.inputs) {
    const found = sayings(file).occurrences.find(({ parts }) => Object.values(parts).some(({ text }) => isIn(text)));
    if (found) return leadTo(found);
  }
  return fallback(object, deployment, sayings);
}

function fallback(object: RenderedObject, { spot }: Deployment, sayings: Sayings): Lead {
  const line = object.source === null ? null : (sayings(object.source).imageLine ?? firstCharacter);
  const place =
    line === null
      ? { ...spot, endLine: spot.line, endColumn: spot.column + 1 }
      : { file: object.source ?? '', ...line };
  return { ...place, path: '', document: 0, occurrence: null };
}

const firstCharacter: Location = { line: 1, column: 1, endLine: 1, endColumn: 2 };

function leadTo(occurrence: PlacedOccurrence): Lead {
  const { file, path, document, line, column, endLine, endColumn } = occurrence;
  return { file, path, document, line, column, endLine, endColumn, occurrence };
}

/** The same version of the same image; a host put before it by the chart makes no difference. */
function says(said: Version, rendered: Version): boolean {
  if (rendered.problem !== null) return saysWrong(said, rendered);
  return isSameName(said.image, rendered.image) && said.digest === rendered.digest && said.tag === rendered.tag;
}

/** A malformed text is told by a malformed part of it. */
function saysWrong(said: Version, rendered: Version): boolean {
  const whole = rendered.parts.reference?.text ?? '';
  return said.problem !== null && whole.includes(said.parts[said.problem.part]?.text ?? '\n');
}

function namesOnly(said: Version, rendered: Version): boolean {
  return said.tag === null && said.digest === null && said.problem === null && isSameName(said.image, rendered.image);
}

function versionsOnly(said: Version, rendered: Version): boolean {
  if (said.image !== null) return false;
  return said.digest === null ? said.tag !== null && said.tag === rendered.tag : said.digest === rendered.digest;
}
