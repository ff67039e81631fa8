import type { SettledImage } from '../../deployers/helm/evidence/settled-images.ts';
import type { Origin } from '../../deployers/helm/layer.ts';
import type { Release } from '../../deployers/helm/release.ts';
import { parseName } from '../../image/parse.ts';
import { type ImageReference, imageName } from '../../image/reference.ts';
import type { PlacedOccurrence, SaidAt } from '../../repository/place.ts';
import type { WritePlace } from '../../repository/write-place.ts';
import { joinParts } from '../../scan/join.ts';
import type { Location, Occurrence } from '../../scan/occurrence.ts';
import { printPath } from '../../yaml/path.ts';
import type { Unit } from '../units/unit.ts';
import { type Composition, plainPart } from './block.ts';
import { overlayImages } from './image-overlays.ts';
import { locateRegion } from './locate.ts';
import type { PlaceIndex } from './places.ts';

/** A unit of which is asked what its chart prints. */
export interface Asked {
  readonly unit: Unit;
  readonly release: Release;
  readonly places: PlaceIndex;
}

/** An image of a unit, at the place where its name is said, else at the line that prints it; null where that is in an archive. */
export function placeImage(asked: Asked, image: SettledImage, reference: ImageReference): PlacedOccurrence | null {
  const { unit, places } = asked;
  const name = findName(asked.release, image, reference);
  const where = name === null ? lineOf(image) : standingOf(name);
  if (where === null || isPacked(where.file)) return null;
  const joined = joinParts({ reference: plainPart(image.text) });
  const said = name === null ? {} : { repository: { text: name.text, origin: name.origin, claim: null } };
  const composition: Composition = { joined, said, taken: [], unknown: unit.doubt ?? null };
  const over = overlayImages(unit.over ?? [], composition, places, unit.layers.length + 1).composition;
  const { path, ...location } = where;
  const alone: PlacedOccurrence = {
    ...location,
    document: 0,
    path,
    shape: 'map',
    by: 'helm.template',
    certainty: 'certain',
    parts: { repository: plainPart(name?.text ?? image.text) },
    reference: over.joined.reference,
    problem: null,
    image: over.joined.image,
    tag: over.joined.tag,
    digest: over.joined.digest,
    environment: unit.environment,
    place: unit.environment === null ? null : `${unit.id}#${path}`,
  };
  const write = refuse(image);
  const composed = {
    unit: unit.id,
    name: unit.name,
    path,
    said: name === null ? {} : { repository: saidAt(unit, name.origin, location) },
    places: [alone],
    write: () => ({ place: write, inTag: write, occurrence: null }),
    ...(over.unknown !== null && { unknown: over.unknown }),
  };
  return { ...alone, composed, alone };
}

function refuse({ at }: SettledImage): WritePlace {
  return { kind: 'refused', reason: 'the chart puts the image together of values that have no key for a digest', at };
}

interface Name {
  readonly text: string;
  readonly path: readonly string[];
  readonly origin: Origin;
}

/** The longest value that is in the name of an image. */
function findName(release: Release, { paths, text }: SettledImage, reference: ImageReference): Name | null {
  const name = imageName(reference);
  const found = paths.flatMap((path): readonly Name[] => {
    const value = release.at(path);
    if (value.kind !== 'scalar' || value.text === '' || !text.includes(value.text)) return [];
    const isOfName = `/${name}`.includes(`/${value.text.replace(/:[^/]*$/, '')}`);
    const whole = parseName(value.text);
    return isOfName || (whole.ok && imageName(whole.reference) === name)
      ? [{ text: value.text, path, origin: value.origin }]
      : [];
  });
  return found.toSorted((one, other) => other.text.length - one.text.length)[0] ?? null;
}

interface Standing extends Location, Pick<Occurrence, 'file' | 'path'> {}

function standingOf({ origin, path }: Name): Standing | null {
  const region = locateRegion(origin);
  return region && { file: origin.layer.file, path: printPath(path), ...region };
}

function lineOf({ at, paths }: SettledImage): Standing | null {
  if (at === null) return null;
  return { file: at.file, path: printPath(paths[0] ?? []), line: at.line, column: 1, endLine: at.line, endColumn: 1 };
}

/** A file in an archive stands nowhere in the tree. */
function isPacked(file: string): boolean {
  return /\.tgz\//.test(file);
}

function saidAt(
  { layers }: Unit,
  { layer }: Origin,
  { file, line, column }: Location & Pick<Occurrence, 'file'>,
): SaidAt {
  return { file, line, column, layer: layers.findIndex(({ values }) => values === layer) + 1 };
}
