import { parseReference } from '../image/parse.ts';
import { imageName } from '../image/reference.ts';
import { placeAt } from '../policy/layout.ts';
import type { EnvironmentName, Policy } from '../policy/policy.ts';
import type { TreeEntry } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { textId } from '../repository/place-id.ts';
import { dropIndexes } from '../yaml/path.ts';
import type { Inventory } from './inventory.ts';
import type { BuiltImage, BuiltImages } from './kustomized/built-images.ts';
import { isPinned, pinOf } from './kustomized/pin.ts';

/** An image of a unit in an environment: what two inventories are compared by. */
export interface Running {
  /** `place`: what a file says there, whatever comes of it; `composed` by a release's layers; `built` by kustomizations; or `rendered`. */
  readonly kind: 'place' | 'composed' | 'built' | 'rendered';
  /** Equal in two trees for the same thing. */
  readonly unit: string;
  /** The unit, for people. */
  readonly name: string;
  readonly environment: EnvironmentName;
  /** The path in the unit, without indexes. */
  readonly path: string;
  /** What it is wherever it is: its object and its path there. */
  readonly thing: string;
  /** Image, tag, digest and what is unknown: equal where the same runs. */
  readonly version: string;
  /** `host/repository`; null where nobody can tell. */
  readonly image: string | null;
  readonly tag: string | null;
  readonly digest: string | null;
  readonly pinned: boolean;
  /** Why it cannot be told for certain; null where it can. */
  readonly unknown: string | null;
  /** All that is said of it: equal for what is the same. */
  readonly says: string;
  /** It is what runs, and not a part of it only. */
  readonly runs: boolean;
  /** The place that decides, then the others. */
  readonly places: readonly PlacedOccurrence[];
  /** The places that said it last. */
  readonly last: readonly PlacedOccurrence[];
}

/** What running images are listed of. */
export interface Taken {
  readonly occurrences: readonly PlacedOccurrence[];
  readonly entries: readonly TreeEntry[];
  readonly inventory: Pick<Inventory, 'images' | 'taken'>;
  readonly built: BuiltImages;
}

/** Every place of a tree, every image of its releases, and every image that its kustomizations build. */
export function listRunning(policy: Policy, { occurrences, entries, inventory, built }: Taken): readonly Running[] {
  const links = new Map(entries.flatMap(({ path, links = [] }) => (links.length > 0 ? [[path, links] as const] : [])));
  const partOf = new Set(inventory.taken.map(textId));
  for (const { places } of built.images) for (const place of places) partOf.add(textId(place));
  const namesOf = (file: string) => [file, ...(links.get(file) ?? [])];
  const at = placeAt(policy);
  // A patch runs nothing by itself, and no more does an entry that selects nothing, or what a patch took away.
  const isAlone = (place: PlacedOccurrence) =>
    !partOf.has(textId(place)) && pinOf(place).kind !== 'idle' && place.patches === undefined && !built.isGone(place);
  return [
    ...inventory.images.filter(({ composed }) => composed !== undefined).map(ofComposed),
    ...built.images.filter(({ idle }) => !idle).flatMap((image) => ofBuilt(image, namesOf, at)),
    ...occurrences.flatMap((place) => ofPlace(place, namesOf, at, isAlone(place))),
  ];
}

type PlaceOf = ReturnType<typeof placeAt>;

/** A text stands at several places where aliases, merge keys and links bring it to others. */
function ofPlace(
  place: PlacedOccurrence,
  namesOf: (file: string) => readonly string[],
  at: PlaceOf,
  runs: boolean,
): readonly Running[] {
  const { file, path, alsoAt = [], image, tag, digest } = place;
  const says = sayingsOf(place);
  const pinned = isPinned(place);
  const version = versionOf({ image, tag, digest, unknown: null });
  return namesOf(file).flatMap((name) =>
    [path, ...alsoAt].map((each): Running => {
      const target = each === path ? (place.patches ?? '') : '';
      const thing = `${objectOf(place)} ${dropIndexes(each)} ${dropIndexes(target)}`;
      const isOwn = name === file && each === path;
      return {
        ...{ kind: 'place', unit: name, name, path: thing, thing, image, tag, digest, pinned, version, says, runs },
        environment: isOwn ? place.environment : at(name, each).environment,
        unknown: null,
        places: [place],
        last: [place],
      };
    }),
  );
}

function ofComposed(occurrence: PlacedOccurrence): Running {
  const { composed, environment, image, tag, digest } = occurrence;
  const { unit = '', name = '', path = '', places = [], unknown = null, mixed } = composed ?? {};
  const pinned = isPinned(occurrence);
  const version = versionOf({ image, tag, digest, unknown });
  const says = JSON.stringify([version, occurrence.problem?.message, pinned, mixed]);
  const thing = ` ${dropIndexes(path)} `;
  return {
    ...{ kind: 'composed', unit, name, environment, path: thing, thing, image, tag, digest, pinned, unknown },
    ...{ version, says, runs: true },
    places,
    last: [occurrence],
  };
}

function ofBuilt(image: BuiltImage, namesOf: (file: string) => readonly string[], at: PlaceOf): readonly Running[] {
  const { unit, files, text, unknown, places, last } = image;
  const [top = unit] = files;
  const [first] = places;
  const parsed = parseReference(text);
  const { tag = null, digest = null } = parsed.ok ? parsed.reference : {};
  const name = parsed.ok ? imageName(parsed.reference) : null;
  // By the place that names it where the scanner knows one: what a patch makes of the object does not change that.
  const thing = first === undefined ? dropIndexes(image.at) : `${objectOf(first)} ${dropIndexes(first.path)} `;
  return namesOf(top).map((file) => ({
    ...{ kind: 'built', unit: file === top ? unit : `${file} > ${unit}`, name: file === top ? unit : file },
    environment: environmentOf([file, ...files.slice(1)], places, at),
    path: `${first?.file ?? ''} ${thing}`,
    thing,
    ...{ image: name, tag, digest, pinned: digest !== null && unknown === null, unknown },
    version: versionOf({ image: name ?? text, tag, digest, unknown }),
    says: JSON.stringify([text, unknown]),
    ...{ runs: true, places, last },
  }));
}

/** Of the files that deploy, the first that a layout places; else that of the places that say the image, the last first. */
function environmentOf(files: readonly string[], places: readonly PlacedOccurrence[], at: PlaceOf): EnvironmentName {
  const named = [
    ...files.flatMap((file) => [file, `${file}/kustomization.yaml`].map((path) => at(path, '').environment)),
    ...places.toReversed().map(({ environment }) => environment),
  ];
  return named.find((name) => name !== null && name !== 'shared') ?? named.find((name) => name !== null) ?? null;
}

/** Objects are told by kind and name; what items of lists are called may change. */
function objectOf({ owner = '' }: PlacedOccurrence): string {
  const [object = ''] = owner.split(', ', 1);
  return object.includes('/') ? object : '';
}

function sayingsOf(place: PlacedOccurrence): string {
  const { image, tag, digest, problem, parts, pullPolicy } = place;
  const texts = Object.values(parts).map(({ text }) => text);
  return JSON.stringify([image, tag, digest, problem?.message, texts, pullPolicy?.value, pinOf(place).kind === 'idle']);
}

/** The same text for the same image in the same version. */
export function versionOf({
  image,
  tag,
  digest,
  unknown,
}: Pick<Running, 'image' | 'tag' | 'digest' | 'unknown'>): string {
  return JSON.stringify([image, tag, digest, unknown]);
}
