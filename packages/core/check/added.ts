import { isExpired, matchesException } from '../policy/exceptions.ts';
import type { Policy } from '../policy/policy.ts';
import type { FindUrls, Git, Workspace } from '../ports.ts';
import { dropIndexes } from '../repository/block.ts';
import { isCandidate, isSkippedDirectory } from '../repository/candidate.ts';
import type { PlacedOccurrence, PlacedPullPolicy } from '../repository/place.ts';
import { openReader, type Reader, type TreeScan } from '../repository/scan-tree.ts';
import type { Occurrence, ScanResult, StrayPullPolicy, Unreadable } from '../scan/occurrence.ts';
import { findLostPins } from './lost-pins.ts';

/** What a change brought: everything else was there before and is not judged. */
export interface Added {
  readonly occurrence: (occurrence: PlacedOccurrence) => boolean;
  readonly pullPolicy: (policy: PlacedPullPolicy) => boolean;
  readonly unreadable: (unreadable: Unreadable) => boolean;
  /** Whether the change touched a file. */
  readonly file: (file: string) => boolean;
}

/**
 * Compares the files that changed since HEAD parted from `ref` with what they said there. A place is added when the file
 * did not name the same image in the same version at the same path, sequence indices aside: an item that moves down a
 * list is the same item. A renamed file is compared with what it was, unless nobody looked at it there or it stood in
 * another environment. A container that a kustomization pinned, and now none does, is added wherever it stands.
 */
export async function findAdded(
  { git, workspace }: { readonly git: Git; readonly workspace: Workspace },
  policy: Policy,
  ref: string,
  tree: TreeScan,
  { today, ownUrls }: { readonly today: Date; readonly ownUrls?: FindUrls },
): Promise<Added> {
  const base = await git.mergeBase(ref);
  const changed = new Map((await git.changedFiles(base.sha)).map(({ path, oldPath }) => [path, oldPath]));
  const reader = openReader(policy);
  const byFile = groupByFile(tree);
  const isExcused = openExcuses(policy, today);
  const wasExcused = (file: string | null | undefined, image: string | null) =>
    typeof file === 'string' && isExcused(file, image);
  const before = await git.at(base.sha);
  const old = await scanOld(before, reader, changed, byFile.keys());
  const change = { before, after: workspace, changed };
  const added = new Set<unknown>(await findLostPins(change, policy, reader, tree, ownUrls));
  for (const [file, { occurrences, pullPolicies }] of byFile) {
    const scanned = old.get(file);
    if (scanned === undefined) continue;
    const isSameLane = openLaneTest(reader, changed.get(file) ?? file, file);
    const known = scanned.occurrences.filter(
      ({ path, image }) => isSameLane(path) && !(wasExcused(changed.get(file), image) && !isExcused(file, image)),
    );
    addNew(added, occurrences, occurrenceKey, known.map(occurrenceKey));
    addUses(added, occurrences, known);
    addNew(added, pullPolicies, pullPolicyKey, scanned.pullPolicies.map(pullPolicyKey));
  }
  return {
    occurrence: (occurrence) => added.has(occurrence),
    pullPolicy: (pullPolicy) => added.has(pullPolicy),
    unreadable: ({ file }) => changed.has(file),
    file: (file) => changed.has(file),
  };
}

/** What the files said that changed, by their names of today; nothing where nobody looked at them. */
async function scanOld(
  before: Workspace,
  reader: Reader,
  changed: ReadonlyMap<string, string | null>,
  files: Iterable<string>,
): Promise<ReadonlyMap<string, ScanResult>> {
  const old = new Map<string, ScanResult>();
  for (const file of new Set(files)) {
    const oldPath = changed.get(file);
    if (oldPath === undefined) continue;
    const wasJudged = oldPath !== null && (oldPath === file || isJudged(reader, oldPath));
    old.set(file, reader.scan(file, wasJudged ? await readText(before, oldPath) : ''));
  }
  return old;
}

function isJudged(reader: Reader, path: string): boolean {
  return isCandidate(path) && !path.split('/').some(isSkippedDirectory) && !reader.isIgnored(path);
}

/** Whether a path of a file is in the same environment under the file's old name. */
function openLaneTest(reader: Reader, oldFile: string, file: string): (path: string) => boolean {
  return (path) => reader.place(oldFile, path).environment === reader.place(file, path).environment;
}

/** Whether an exception in force leaves an image in a file unpinned: what moves out of it is judged anew. */
function openExcuses({ exceptions, baseline }: Policy, today: Date): (file: string, image: string | null) => boolean {
  const inForce = exceptions.filter(
    (exception) => exception.rules.includes('digest-required') && !isExpired(exception, today),
  );
  const covers = inForce.map(matchesException);
  const listed = new Set(
    baseline === undefined || isExpired(baseline.exception, today)
      ? []
      : baseline.entries.map((entry) => `${entry.file}\n${entry.image}`),
  );
  return (file, image) => covers.some((isCovered) => isCovered(image, file)) || listed.has(`${file}\n${image}`);
}

/**
 * Two places with the same key say the same; a place that says the same as before was not added. Objects are told by kind and
 * name; what items of lists are called may change.
 */
function occurrenceKey(occurrence: Occurrence): string {
  return keyAt(occurrence, occurrence.path);
}

function keyAt({ owner = '', image, tag, digest, problem, parts, pullPolicy }: Occurrence, path: string): string {
  const texts = Object.values(parts).map(({ text }) => text);
  const [object = ''] = owner.split(', ', 1);
  return JSON.stringify([
    dropIndexes(path),
    object.includes('/') ? object : '',
    image,
    tag,
    digest,
    problem?.message,
    texts,
    pullPolicy?.value,
  ]);
}

/** A text that an alias or a merge key newly brings to another path is added there, however long it has stood. */
function addUses(added: Set<unknown>, occurrences: readonly PlacedOccurrence[], known: readonly Occurrence[]): void {
  const used = new Set(known.flatMap((was) => [was.path, ...(was.alsoAt ?? [])].map((path) => keyAt(was, path))));
  for (const occurrence of occurrences) {
    if (occurrence.alsoAt?.some((path) => !used.has(keyAt(occurrence, path)))) added.add(occurrence);
  }
}

function pullPolicyKey({ path, value }: StrayPullPolicy): string {
  return JSON.stringify([dropIndexes(path), value]);
}

/** The file as it was; empty where it could not be read then: all that it says now is new. */
async function readText(before: Workspace, path: string): Promise<string> {
  const content = await before.read(path);
  return content.ok ? content.text : '';
}

interface Found {
  readonly occurrences: PlacedOccurrence[];
  readonly pullPolicies: PlacedPullPolicy[];
}

function groupByFile(tree: TreeScan): ReadonlyMap<string, Found> {
  const files = new Map<string, Found>();
  const at = (file: string): Found => {
    const known = files.get(file) ?? { occurrences: [], pullPolicies: [] };
    files.set(file, known);
    return known;
  };
  for (const occurrence of tree.occurrences) at(occurrence.file).occurrences.push(occurrence);
  for (const policy of tree.pullPolicies) at(policy.file).pullPolicies.push(policy);
  return files;
}

/** Adds the items that the old keys do not account for, one to one. */
function addNew<T>(
  added: Set<unknown>,
  items: readonly T[],
  keyOf: (item: T) => string,
  oldKeys: readonly string[],
): void {
  const left = new Map<string, number>();
  for (const key of oldKeys) left.set(key, (left.get(key) ?? 0) + 1);
  for (const item of items) {
    const count = left.get(keyOf(item)) ?? 0;
    if (count > 0) left.set(keyOf(item), count - 1);
    else added.add(item);
  }
}
