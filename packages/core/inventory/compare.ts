import { type Pair, pairUp } from './match.ts';
import type { Running } from './running.ts';

/** What a change does to a tree: to what is written, and to what runs by all of it. */
export interface Comparison {
  readonly places: readonly Pair<Running>[];
  readonly runs: readonly Pair<Running>[];
}

/** Pairs two inventories by unit, environment and path. What only moved, to another file or into another unit, is paired as well. */
export function compareRunning(before: readonly Running[], after: readonly Running[]): Comparison {
  const [placesBefore, placesAfter] = [before, after].map((all) => all.filter(({ kind }) => kind === 'place'));
  const [runsBefore, runsAfter] = [before, after].map((all) => all.filter(({ runs }) => runs));
  return {
    places: pairUp(placesBefore ?? [], placesAfter ?? [], placeStages),
    runs: pairUp(runsBefore ?? [], runsAfter ?? [], runStages),
  };
}

type Stage = (item: Running) => string | null;

const identity: Stage = ({ kind, unit, environment, path }) => JSON.stringify([kind, unit, environment, path]);
const byName: Stage = ({ kind, name, environment, path }) => JSON.stringify([kind, name, environment, path]);
const moved: Stage = ({ environment, thing }) => JSON.stringify([environment, thing]);

const withVersion =
  (stage: Stage): Stage =>
  (item) =>
    `${stage(item)} ${item.version}`;
const withImage =
  (stage: Stage): Stage =>
  (item) =>
    item.image === null ? null : `${stage(item)} ${item.image}`;
const withSayings =
  (stage: Stage): Stage =>
  (item) =>
    `${stage(item)} ${item.says}`;

const placeStages: readonly Stage[] = [withSayings(identity), withImage(identity), identity, withSayings(moved)];

/** In what no layout places, the place that says it is the same one whatever deploys it. */
const unplaced: Stage = ({ environment, places: [first], version, pinned }) =>
  environment !== null || first === undefined || pinned
    ? null
    : `${first.file} ${first.document} ${first.path} ${version}`;

const runStages: readonly Stage[] = [
  withVersion(identity),
  withImage(identity),
  identity,
  withVersion(byName),
  withImage(byName),
  byName,
  withVersion(moved),
  withImage(moved),
  unplaced,
];

/** Whether both sides run the same, as far as that can be told. */
export function isSameVersion({ before, after }: Pair<Running>): boolean {
  return before !== null && after !== null && before.version === after.version && before.pinned === after.pinned;
}
