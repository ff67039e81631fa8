import { type Pair, pairUp, type Stage } from './match.ts';
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

type Key = (item: Running) => string | null;

const identity: Key = ({ kind, unit, environment, path }) => JSON.stringify([kind, unit, environment, path]);
const byName: Key = ({ kind, name, environment, path }) => JSON.stringify([kind, name, environment, path]);
const moved: Key = ({ environment, thing }) => JSON.stringify([environment, thing]);

const ofKind =
  (key: Key): Key =>
  (item) =>
    `${item.kind} ${key(item)}`;
const withVersion =
  (key: Key): Key =>
  (item) =>
    `${key(item)} ${item.version}`;
const withImage =
  (key: Key): Key =>
  (item) =>
    item.image === null ? null : `${key(item)} ${item.image}`;
const withSayings =
  (key: Key): Key =>
  (item) =>
    `${key(item)} ${item.says}`;

const placeStages: readonly Stage<Running>[] = [
  withSayings(identity),
  withImage(identity),
  identity,
  withSayings(moved),
];

/** Where a layout places only one side, what is called the same is the same, and so is the place that says it. */
const placedOnce = (where: 'before' | 'after', key: Key): Stage<Running> => {
  return (item, side) => (side === where || item.environment === null ? key(item) : null);
};
const name: Key = ({ kind, name: called, path }) => JSON.stringify([kind, called, path]);
const place: Key = ({ places: [first], version }) =>
  first === undefined ? null : JSON.stringify([first.file, first.document, first.path, version]);

/** By what images that run are paired, the surest first. */
export const runStages: readonly Stage<Running>[] = [
  withVersion(identity),
  withImage(identity),
  identity,
  withVersion(byName),
  withImage(byName),
  byName,
  withVersion(ofKind(moved)),
  withImage(ofKind(moved)),
  placedOnce('before', withVersion(name)),
  placedOnce('before', name),
  placedOnce('after', withVersion(name)),
  placedOnce('after', name),
  // A file by itself that a release takes in, or one of a release that is left alone.
  withVersion(moved),
  withImage(moved),
  placedOnce('before', place),
];

/** Whether both sides run the same, as far as that can be told. */
export function isSameVersion({ before, after }: Pair<Running>): boolean {
  return before !== null && after !== null && before.version === after.version && before.pinned === after.pinned;
}
