import { findAdopted } from '../history/adopted.ts';
import { type Arrivals, findArrivals } from '../history/arrivals.ts';
import { readChanges } from '../history/changes.ts';
import { findEnds } from '../history/departures.ts';
import { findHeld } from '../history/held.ts';
import { datesOf, type Landings } from '../history/line.ts';
import { findBackwards } from '../history/order.ts';
import { findSharedArrivals, isFromShared } from '../history/shared-arrivals.ts';
import type { PromotionLane } from '../plan/lanes.ts';
import type { Policy } from '../policy/policy.ts';
import type { BlobChange, Commit, Forge, Git, StatusCheck } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { type PlaceId, placeId } from '../repository/place-id.ts';
import { openReader } from '../repository/scan-tree.ts';
import type { PromotionFacts, Proposed } from './decide.ts';
import { noMemory, recallTarget } from './memory.ts';

interface Ports {
  readonly git: Git;
  readonly forge?: Forge;
}

/** What a promotion needs of history before it knows what it will move. */
export interface PromotionHistory {
  /** What happened to the source and to the environment before it, up to the promoted commit. */
  readonly changes: readonly BlobChange[];
  /** Empty where nothing has to soak. */
  readonly landings: Landings;
}

/** The history that a promotion asks about, up to a commit, by one walk; and when the branch's commits landed, beside it. */
export async function readPromotionHistory(
  git: Git,
  policy: Policy,
  lane: PromotionLane,
  commit: Commit,
  { head = 'HEAD', now }: { readonly head?: string; readonly now: Date },
): Promise<PromotionHistory> {
  await git.requireFullHistory();
  const before = findBefore(lane);
  const [changes, line] = await Promise.all([
    readChanges(git, commit.sha, policy, [lane.source.name, ...(before === null ? [] : [before])]),
    hasSoak(lane) ? git.line(head) : [],
  ]);
  return { changes, landings: datesOf(line, now) };
}

/** What the history and the forge say of the proposed moves. Where a ref is promoted from, what came after it is walked too. */
export async function askPromotionFacts(
  { git, forge }: Ports,
  policy: Policy,
  lane: PromotionLane,
  proposed: readonly Proposed[],
  /** Of the work tree: what the environments hold now. */
  occurrences: readonly PlacedOccurrence[],
  { changes, landings }: PromotionHistory,
  options: {
    readonly fromRef: string | null;
    /** The one that the source is read at. */
    readonly commit: string;
    readonly head?: string;
    readonly requireStatus: readonly string[];
  },
): Promise<PromotionFacts> {
  if (proposed.length === 0) return noFacts;
  const before = findBefore(lane);
  const sources = proposed.map(({ source }) => source);
  const head = options.head ?? 'HEAD';
  const reader = openReader(policy);
  const all = options.fromRef === null ? changes : await readChanges(git, head, policy, [lane.source.name]);
  const known = new Set(changes.map(({ commit }) => commit.sha));
  const later = all.filter(({ commit }) => !known.has(commit.sha));
  const [own, shared, ends, broken, backwards, memory] = await Promise.all([
    findArrivals(
      git,
      changes,
      reader,
      sources.filter((source) => !isFromShared(source)),
    ),
    findSharedArrivals(git, options.commit, reader, sources),
    hasSoak(lane) ? findEnds(git, later, reader, sources) : new Map(),
    before === null ? null : findBroken(git, changes, policy, before, proposed, occurrences),
    findMovesBack(git, all, proposed),
    lane.rollback ? noMemory : recallTarget(git, policy, lane, proposed, { changes: all, occurrences, head, reader }),
  ]);
  const arrivals = new Map([...own, ...shared]);
  return {
    arrivals: land(arrivals, landings),
    ends: land(ends, landings),
    broken,
    backwards,
    ...memory,
    statuses: forge && options.requireStatus.length > 0 ? await askStatuses(forge, arrivals) : null,
  };
}

const noFacts: PromotionFacts = {
  arrivals: new Map(),
  ends: new Map(),
  broken: null,
  backwards: new Set(),
  ...noMemory,
  statuses: null,
};

/** The same commits, each dated when it landed on the branch, where that is known. */
function land<C extends Commit | null>(commits: ReadonlyMap<PlaceId, C>, landings: Landings): ReadonlyMap<PlaceId, C> {
  const dated = (commit: C): C => commit && { ...commit, date: landings.get(commit.sha) ?? commit.date };
  return new Map([...commits].map(([id, commit]) => [id, dated(commit)]));
}

async function findBroken(
  git: Git,
  changes: readonly BlobChange[],
  policy: Policy,
  environment: string,
  proposed: readonly Proposed[],
  occurrences: readonly PlacedOccurrence[],
): Promise<PromotionFacts['broken']> {
  const now = new Set(
    occurrences.filter((occurrence) => occurrence.environment === environment).map(({ digest }) => digest),
  );
  const wanted = new Set(proposed.map(({ to }) => to.digest).filter((digest) => !now.has(digest)));
  if (wanted.size === 0) return { sources: new Set(), environment };
  const reader = openReader(policy);
  const held = await findHeld(git, changes, policy, reader, new Map([[environment, wanted]]));
  const missing = new Set([...wanted].filter((digest) => !held.get(environment)?.has(digest)));
  const sources = proposed.filter(({ to }) => missing.has(to.digest)).map(({ source }) => source);
  const adopted = new Set((await findAdopted(git, policy, changes, reader, sources)).map(placeId));
  return { sources: new Set(sources.map(placeId).filter((id) => !adopted.has(id))), environment };
}

async function findMovesBack(
  git: Git,
  changes: readonly BlobChange[],
  proposed: readonly Proposed[],
): Promise<ReadonlySet<PlaceId>> {
  const sequences = proposed.flatMap((proposal) => {
    const current = proposal.target.digest;
    const isMove = current !== null && current !== proposal.to.digest;
    return isMove ? [{ file: proposal.source.file, next: proposal.to.digest, current, target: proposal.target }] : [];
  });
  if (sequences.length === 0) return new Set();
  return new Set((await findBackwards(git, changes, sequences)).map(({ target }) => placeId(target)));
}

async function askStatuses(forge: Forge, arrivals: Arrivals): Promise<ReadonlyMap<string, readonly StatusCheck[]>> {
  const commits = new Set([...arrivals.values()].flatMap((commit) => (commit === null ? [] : [commit.sha])));
  const asked = [...commits].map(async (sha) => [sha, await forge.statuses(sha)] as const);
  return new Map(await Promise.all(asked));
}

function hasSoak({ target, rollback }: PromotionLane): boolean {
  return target.soak > 0 && !rollback;
}

/** Whose digests the source may hold; null for a rollback: what ran there once may run there again. */
function findBefore({ rollback, source }: PromotionLane): string | null {
  return rollback ? null : source.promoteFrom;
}
