import { type Base, readBase, type Today } from '../inventory/base.ts';
import { compareRunning } from '../inventory/compare.ts';
import { type Difference, findDifference } from '../inventory/difference.ts';
import type { BuiltImage } from '../inventory/kustomized/built-images.ts';
import { type Pair, pairUp } from '../inventory/match.ts';
import { listRunning, type Running } from '../inventory/running.ts';
import type { Policy } from '../policy/policy.ts';
import type { FindUrls, Git, Workspace } from '../ports.ts';
import type { PlacedOccurrence, PlacedPullPolicy } from '../repository/place.ts';
import { placeId, type Standing, textId } from '../repository/place-id.ts';
import type { PlacedTemplated } from '../repository/scan-tree.ts';
import type { Unreadable } from '../scan/occurrence.ts';
import { dropIndexes } from '../yaml/path.ts';
import { openExcuses } from './excused.ts';

/** What a change brought: everything else was there before and is not judged. */
export interface Added {
  /** Of a place, and of an image that several places say. */
  readonly occurrence: (occurrence: PlacedOccurrence) => boolean;
  readonly pullPolicy: (policy: PlacedPullPolicy) => boolean;
  readonly templated: (templated: PlacedTemplated) => boolean;
  readonly unreadable: (unreadable: Unreadable) => boolean;
  /** Whether the change touched a file. */
  readonly file: (file: string) => boolean;
  /** Of an image that no place says. */
  readonly built: (image: BuiltImage) => boolean;
  /** What it deploys. */
  readonly difference: Difference;
  /** What HEAD parted from. */
  readonly base: Base;
}

/**
 * Compares what runs with what ran where HEAD parted from `ref`: by unit, environment and path, whatever the files are called and
 * whichever of them a change touches. Added is what is written or runs otherwise than it did, or is new; what only moved is not,
 * unless nobody looked at it there, an exception excused it, or it was in another environment.
 */
export async function findAdded(
  ports: { readonly git: Git; readonly workspace: Workspace },
  policy: Policy,
  ref: string,
  { scan, whole }: Today,
  { today, ownUrls }: { readonly today: Date; readonly ownUrls?: FindUrls },
): Promise<Added> {
  const base = await readBase(ports, policy, ref, { scan, whole }, ownUrls);
  const compared = compareRunning(listRunning(policy, base.whole), listRunning(policy, whole));
  const isExcused = openExcuses(policy, today);
  const added = new Set([
    ...compared.places.flatMap((pair) => addedPlaces(pair, isExcused)),
    ...compared.runs.flatMap((pair) => addedRuns(pair, isExcused)),
  ]);
  const built = new Set(
    compared.runs.flatMap(({ before, after }) =>
      after?.kind === 'built' && !(before !== null && isAlike(before, after)) ? [`${after.unit} ${after.says}`] : [],
    ),
  );
  const pullPolicies = addedItems(base.scan.pullPolicies, scan.pullPolicies, ({ value }) => value);
  const templated = addedItems(base.scan.templated, scan.templated, ({ text }) => text);
  const open = addedItems(openOf(base.whole), openOf(whole), ({ templated: parts }) => parts?.name ?? '');
  return {
    occurrence: (occurrence) => added.has(placeId(occurrence)) || open.has(textId(occurrence)),
    built: ({ unit, text, unknown }) => built.has(`${unit} ${JSON.stringify([text, unknown])}`),
    pullPolicy: (pullPolicy) => pullPolicies.has(textId(pullPolicy)),
    templated: (each) => templated.has(textId(each)),
    unreadable: ({ file, deployer = file }) => base.changed.has(file) || base.changed.has(deployer),
    file: (file) => base.changed.has(file),
    difference: findDifference(policy, compared, { before: base.whole.units, after: whole.units }),
    base,
  };
}

/** The templates of which nobody can tell what they print: no image of them is compared. */
function openOf({ inventory }: Today['whole']): readonly PlacedOccurrence[] {
  return inventory.images.filter(({ templated, parts }) => templated?.open && Object.keys(parts).length === 0);
}

type IsExcused = ReturnType<typeof openExcuses>;

/** The place, where it says what it did not say before. */
function addedPlaces({ before, after }: Pair<Running>, isExcused: IsExcused): readonly string[] {
  if (after === null) return [];
  const isOld = before !== null && before.says === after.says && !leavesExcuse(before, after, isExcused);
  return isOld ? [] : after.places.map(placeId);
}

/** The image or its places, where something else runs, or the same in another way, and by no digest. */
function addedRuns({ before, after }: Pair<Running>, isExcused: IsExcused): readonly string[] {
  if (after === null) return [];
  const isSame = before !== null && !leavesExcuse(before, after, isExcused) && isAlike(before, after);
  if (isSame) return [];
  if (after.kind === 'composed') return after.last.map(placeId);
  if (after.pinned) return [];
  // What had no digest before either is said at the place that gives it another version.
  const isMoving = after.kind === 'built' && before !== null && !before.pinned && after.last.length > 0;
  return (isMoving ? after.last : after.places).map(placeId);
}

function isAlike(before: Running, after: Running): boolean {
  return before.kind === after.kind
    ? before.says === after.says
    : before.version === after.version && before.pinned === after.pinned;
}

/** Whether an exception excused it where it was, and none does where it is. */
function leavesExcuse(before: Running, after: Running, isExcused: IsExcused): boolean {
  const [was, now] = [before, after].map(({ places: [place], image }) =>
    place ? isExcused(place.file, image) : false,
  );
  return was === true && now === false;
}

/** By `textId`, the items that say what none said before in that file, at that path, or where a file that is gone had them. */
function addedItems<T extends Standing>(
  before: readonly T[],
  after: readonly T[],
  says: (item: T) => string,
): ReadonlySet<string> {
  const moved = (item: T) => JSON.stringify([dropIndexes(item.path), says(item)]);
  const pairs = pairUp(before, after, [(item) => item.file + moved(item), moved]);
  return new Set(pairs.flatMap(({ before: was, after: now }) => (was === null && now !== null ? [textId(now)] : [])));
}
