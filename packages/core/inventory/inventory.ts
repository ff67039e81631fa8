import { printPlain } from '../deployers/helm/scalar.ts';
import type { Policy } from '../policy/policy.ts';
import type { Workspace } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { eachOnce, textId } from '../repository/place-id.ts';
import type { TreeScan } from '../repository/scan-tree.ts';
import { groupBy } from '../text/collate.ts';
import { inDirectory } from '../text/file-path.ts';
import type { Deployed } from './kustomized/deployed.ts';
import { describeBlind } from './layers/blind.ts';
import { numberProblem } from './layers/block.ts';
import type { Compositions } from './layers/compose.ts';
import { findLoneCharts, printAlone, withoutLibraries } from './lone-charts.ts';
import { type Conventional, findConventional } from './units/conventions.ts';
import { openFiles } from './units/files.ts';
import type { Had } from './units/load.ts';
import { mattersOf } from './units/matters.ts';
import { openTemplates } from './units/open-templates.ts';
import { findLayered } from './units/policy-layers.ts';
import { filesOf, toUnits } from './units/releases.ts';
import { noShelf, type Shelf } from './units/shelf.ts';
import { findSubtrees } from './units/subtrees.ts';
import { findUngiven, placeUngiven } from './units/ungiven.ts';
import type { Files, Unit, UnitSource, Whose } from './units/unit.ts';

/** What runs, as far as the tree says: one image for each unit and environment. */
export interface Inventory {
  /** Each at the place where it would be fixed; `composed` where several layers say it. */
  readonly images: readonly PlacedOccurrence[];
  /** The places that are a part of a unit. */
  readonly taken: readonly PlacedOccurrence[];
  /** Those of the images that no place of the tree says: templates put them together. */
  readonly others: readonly PlacedOccurrence[];
  readonly notices: readonly string[];
}

/** The units of a tree, and files that some environments run alone. */
export interface Units {
  readonly units: readonly Unit[];
  /** Charts that nothing deploys, of which only is asked whether they read a digest of their values. */
  readonly lone: readonly Unit[];
  /** Such charts with templates of which nobody knows yet what they print. */
  readonly open: readonly Unit[];
  /** Templates that no chart of these runs, which take their image of values that nothing gives. */
  readonly ungiven: readonly PlacedOccurrence[];
  readonly alone: Conventional['alone'];
  readonly notices: readonly string[];
  /** Whether a file may be one of Helm's values. */
  readonly isValues: Files['isValues'];
  /** What is kept for another tree. */
  readonly shelf: Shelf;
}

export const noUnits: Units = {
  units: [],
  lone: [],
  open: [],
  ungiven: [],
  alone: [],
  notices: [],
  isValues: () => false,
  shelf: noShelf,
};

/** Finds what is deployed as one, and reads the layers that it is given. */
export async function findUnits(
  workspace: Workspace,
  policy: Policy,
  tree: TreeScan,
  { releases }: Pick<Deployed, 'releases'>,
  whose: Whose = 'ours',
  shelf: Shelf = noShelf,
): Promise<Units> {
  const files = openFiles(tree);
  const deployed = toUnits(policy, releases);
  const deployedFiles = new Set(deployed.flatMap(filesOf));
  const layered = findLayered(policy, files);
  const chains = layered.units.filter((unit) => !filesOf(unit).some((file) => deployedFiles.has(file)));
  const used = new Set([...deployedFiles, ...chains.flatMap(filesOf)]);
  const { units, alone } = findConventional(policy, files, (file) => used.has(file));
  const all = [...deployed, ...chains, ...units, ...findSubtrees(policy, files)];
  const isChart = (directory: string) => files.has(inDirectory(directory, 'Chart.yaml'));
  const listOpen = openTemplates(tree.passedOver, tree.occurrences, isChart);
  const sources = all.map((source) => ({ ...source, templates: listOpen(source) }));
  const matters = mattersOf(policy, tree.occurrences, files, whose);
  const load = openLoad(workspace, files, { read: tree.read, shelf });
  const loaded = await load(sources, matters);
  const charts = new Set(sources.map(({ chart }) => chart));
  const isUsed = (chart: string) => charts.has(chart);
  const apart = await findLoneCharts(workspace, policy, tree.occurrences, files, isUsed, whose, listOpen);
  const lone = withoutLibraries(await load(apart.pinned, () => true));
  const isWritten = whose === 'all';
  const open = isWritten ? [] : withoutLibraries(await load(apart.open, () => true));
  const run = new Set([...loaded, ...open].map(({ chart }) => chart?.directory));
  const ungiven = isWritten ? [] : await findUngiven(workspace, tree, isChart, (chart) => run.has(chart));
  return {
    units: isWritten ? [...loaded, ...lone] : loaded,
    lone: isWritten ? [] : lone,
    open,
    ungiven: placeUngiven(policy, ungiven),
    alone,
    notices: layered.notices,
    isValues: files.isValues,
    shelf,
  };
}

/** What reads layers and charts is loaded where there are some, as is what lays them over each other. */
function openLoad(workspace: Workspace, files: Files, had: Had) {
  return async (sources: readonly UnitSource[], isAsked: (source: UnitSource) => boolean): Promise<readonly Unit[]> =>
    sources.length === 0 ? [] : (await import('./units/load.ts')).loadUnits(workspace, files, had, sources, isAsked);
}

/** Puts the places of a tree together to what is deployed of them. Every place is in it, alone or as a part of a unit. */
export async function takeInventory(
  policy: Policy,
  { occurrences }: Pick<TreeScan, 'occurrences'>,
  units: Units,
): Promise<Inventory> {
  const { laid, lone: read } = await compose(policy, occurrences, units);
  const unread = read.composed.filter((image) => image.composed?.unread !== undefined);
  const others = [...laid.others, ...(await printAlone(units.open, occurrences)), ...units.ungiven];
  const composed = [...laid.composed, ...others, ...unread];
  const places = unread.flatMap((image) => image.composed?.places ?? []);
  const taken = eachOnce([...laid.taken, ...places, ...findUnread(units.units, occurrences)]);
  const parts = new Set(taken.map(textId));
  const lone = occurrences.filter((occurrence) => !parts.has(textId(occurrence)));
  const images = [...composed, ...lone.map((place) => (units.isValues(place.file) ? markNumber(place) : place))];
  return {
    images,
    taken,
    others,
    notices: [
      ...units.notices,
      ...describeAlone(units.alone, occurrences),
      ...describeBlind([...laid.blind, ...read.blind]),
    ],
  };
}

async function compose(
  policy: Policy,
  occurrences: readonly PlacedOccurrence[],
  { units, lone, shelf }: Units,
): Promise<{ readonly laid: Compositions; readonly lone: Compositions }> {
  if (units.length + lone.length === 0) return { laid: nothingComposed, lone: nothingComposed };
  const [{ composeUnits }, { indexPlaces }] = await Promise.all([
    import('./layers/compose.ts'),
    import('./layers/places.ts'),
  ]);
  const index = indexPlaces(occurrences);
  return { laid: composeUnits(policy, units, index, shelf), lone: composeUnits(policy, lone, index, shelf) };
}

const nothingComposed: Compositions = { composed: [], taken: [], others: [], blind: [] };

/** Places in texts that nobody reads: they deploy nothing. */
function findUnread(units: readonly Unit[], occurrences: readonly PlacedOccurrence[]): readonly PlacedOccurrence[] {
  const spans = groupBy(
    units.flatMap(({ unread = [] }) => unread),
    ({ file }) => file,
  );
  return occurrences.filter(({ file, parts }) =>
    spans
      .get(file)
      ?.some(({ start, end }) => Object.values(parts).every(({ span }) => span.start >= start && span.end <= end)),
  );
}

/** A tag in a file of values that Helm prints otherwise than it is written. */
function markNumber(place: PlacedOccurrence): PlacedOccurrence {
  const { shape, parts, digest, problem } = place;
  if (shape !== 'map' || digest !== null || problem !== null || parts.tag?.style !== 'plain') return place;
  const number = numberProblem(parts.tag.text, printPlain(parts.tag.text));
  return number === null ? place : { ...place, problem: number };
}

/** Files whose images are not pinned by themselves, in environments that may run nothing over them. */
function describeAlone(alone: Conventional['alone'], occurrences: readonly PlacedOccurrence[]): readonly string[] {
  const open = new Set(occurrences.flatMap(({ file, digest }) => (digest === null ? [file] : [])));
  return alone
    .filter(({ file }) => open.has(file))
    .map(
      ({ file, environments }) =>
        `${environments.join(', ')} may run ${file} alone: no file of values lies over it there.`,
    );
}
