import { findBlockPath } from '../repository/block.ts';
import type { Composed, PlacedOccurrence, SaidAt } from '../repository/place.ts';
import type { Parts, Role } from '../scan/occurrence.ts';
import { joinParts } from '../scan/parts.ts';
import { groupBy } from '../text/collate.ts';
import { inDirectory } from '../text/file-path.ts';
import type { Files, Layer, Unit } from './unit.ts';

/** A block of a layer, and how high the layer lies, from 0. */
interface Spoken {
  readonly occurrence: PlacedOccurrence;
  readonly layer: number;
}

/** What units make of the places of a tree. */
export interface Compositions {
  /** One for each image of each unit, at the place where it would be fixed. */
  readonly composed: readonly PlacedOccurrence[];
  /** Places that are a part of a unit: they say nothing by themselves. */
  readonly taken: ReadonlySet<PlacedOccurrence>;
}

/** Lays the layers of every unit over each other, block by block. */
export function composeUnits(
  units: readonly Unit[],
  occurrences: readonly PlacedOccurrence[],
  files: Files,
): Compositions {
  const byFile = groupBy(occurrences, ({ file }) => file);
  const stacks = units.map((unit) => ({ unit, layers: layersOf(unit, files) }));
  const isOwn = openOwnership(stacks);
  const taken = new Set<PlacedOccurrence>();
  const composed = stacks.flatMap(({ unit, layers }) => {
    const blocks = blocksOf(layers, byFile);
    return [...blocks].map(([path, spoken]) => {
      for (const { occurrence } of spoken) taken.add(occurrence);
      return composeBlock(unit, path, spoken, (layer) => isOwn(unit, layers[layer]));
    });
  });
  return { composed, taken };
}

/** All layers of a unit, the chart's own first. */
function layersOf({ chart, layers }: Unit, files: Files): readonly Layer[] {
  if (chart === null) return layers;
  const values = ['values.yaml', 'values.yml'].map((name) => inDirectory(chart, name)).find(files.has);
  return values === undefined ? layers : [{ file: values, path: '' }, ...layers];
}

/** Whether a layer is given to the units of one environment alone. */
function openOwnership(stacks: readonly { readonly unit: Unit; readonly layers: readonly Layer[] }[]) {
  const users = new Map<string, Set<string>>();
  const keyOf = ({ file, path }: Layer) => `${file}#${path}`;
  const nameOf = ({ environment, id, name }: Unit) => environment ?? `${id}\n${name}`;
  for (const { unit, layers } of stacks) {
    for (const layer of layers) users.set(keyOf(layer), (users.get(keyOf(layer)) ?? new Set()).add(nameOf(unit)));
  }
  return (unit: Unit, layer: Layer | undefined) =>
    layer !== undefined && users.get(keyOf(layer))?.size === 1 && layer !== undefined && unit.layers.includes(layer);
}

/** The blocks of images by their path below the layers' roots, each with what the layers say of it, the highest first. */
function blocksOf(
  layers: readonly Layer[],
  byFile: ReadonlyMap<string, readonly PlacedOccurrence[]>,
): ReadonlyMap<string, readonly Spoken[]> {
  const spoken = layers.flatMap(({ file, path: root }, layer) =>
    (byFile.get(file) ?? []).flatMap((occurrence) => {
      const path = below(root, findBlockPath(occurrence));
      return path === null || occurrence.document > 0 ? [] : [{ occurrence, layer, path }];
    }),
  );
  return groupBy([...spoken].reverse(), ({ path }) => path);
}

function below(root: string, path: string): string | null {
  if (root === '') return path;
  return path.startsWith(`${root}.`) ? path.slice(root.length + 1) : null;
}

const roles: readonly Role[] = ['registry', 'repository', 'tag', 'digest'];

/** What the layers say of one block together. A text takes the place of a map below it, and a map that of a text. */
function composeBlock(
  unit: Unit,
  path: string,
  spoken: readonly Spoken[],
  isOwn: (layer: number) => boolean,
): PlacedOccurrence {
  const counting = cutBelow(spoken);
  const said: { [R in Role]?: Spoken } = {};
  for (const each of counting) {
    for (const role of ['reference' as const, ...roles]) if (each.occurrence.parts[role]) said[role] ??= each;
  }
  const joined = joinParts(partsOf(said));
  const winner = [said.digest, said.tag].find((each, at) => each?.occurrence.parts[at === 0 ? 'digest' : 'tag']?.text);
  const version = said.reference ?? winner;
  const lead = chooseLead(counting, version ?? said.repository, isOwn);
  const { occurrence } = lead;
  const stays = isOwn(lead.layer) ? undefined : 'it stands in a layer that other environments have as well';
  const composed: Composed = {
    unit: unit.id,
    name: unit.name,
    path,
    said: placesOf(said),
    ...(stays !== undefined && { stays }),
    places: counting.map((each) => each.occurrence),
  };
  const isElsewhere = occurrence.environment !== unit.environment;
  return {
    ...(joined.image === null ? occurrence : withoutGuess(occurrence)),
    reference: joined.reference,
    image: joined.image ?? occurrence.image,
    tag: joined.tag,
    digest: joined.digest,
    environment: unit.environment,
    ...(isElsewhere && { place: unit.environment === null ? null : `${unit.id}#${path}` }),
    composed,
    alone: occurrence,
  };
}

/** The blocks that count: above a text nothing below it does, and above a map no text. */
function cutBelow(spoken: readonly Spoken[]): readonly Spoken[] {
  const [top] = spoken;
  if (top?.occurrence.parts.reference) return [top];
  const text = spoken.findIndex(({ occurrence }) => occurrence.parts.reference !== undefined);
  return text < 0 ? spoken : spoken.slice(0, text);
}

/**
 * Where an image would be fixed: the place that says its version, if it is this environment's alone; else the lowest one above
 * it that is; else the highest of this environment that says anything of a version; else where the version or the name stands.
 */
function chooseLead(spoken: readonly Spoken[], version: Spoken | undefined, isOwn: (layer: number) => boolean): Spoken {
  const [top] = spoken;
  if (top === undefined) throw new Error('a block without a layer');
  if (version === undefined) return top;
  if (isOwn(version.layer)) return version;
  const own = spoken.filter(
    ({ layer, occurrence: { parts } }) => isOwn(layer) && (parts.tag ?? parts.digest ?? parts.reference),
  );
  return own.filter(({ layer }) => layer > version.layer).at(-1) ?? own[0] ?? version;
}

function partsOf(said: { readonly [R in Role]?: Spoken }): Parts {
  return Object.fromEntries(Object.entries(said).map(([role, each]) => [role, each?.occurrence.parts[role as Role]]));
}

function placesOf(said: { readonly [R in Role]?: Spoken }): Composed['said'] {
  return Object.fromEntries(
    Object.entries(said).map(([role, each]): [string, SaidAt] => {
      const { file, line, column } = each.occurrence;
      return [role, { file, line, column, layer: each.layer }];
    }),
  );
}

function withoutGuess(occurrence: PlacedOccurrence): PlacedOccurrence {
  const { inheritsFrom: _, guessed: __, ...rest } = occurrence;
  return rest;
}
