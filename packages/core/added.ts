import type { Policy } from './policy/policy.ts';
import type { Git, Workspace } from './ports.ts';
import { openReader, type TreeScan } from './read.ts';
import type { PlacedOccurrence, PlacedPullPolicy } from './rules/finding.ts';
import type { Occurrence, StrayPullPolicy, Unreadable } from './scan/occurrence.ts';

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
 * list is the same item. A renamed file is compared with what it was.
 */
export async function findAdded(git: Git, policy: Policy, ref: string, tree: TreeScan): Promise<Added> {
  const base = await git.mergeBase(ref);
  const changed = new Map((await git.changedFiles(base.sha)).map(({ path, oldPath }) => [path, oldPath]));
  const before = await git.at(base.sha);
  const { scan } = openReader(policy);
  const added = new Set<unknown>();
  for (const [file, { occurrences, pullPolicies }] of groupByFile(tree)) {
    const oldPath = changed.get(file);
    if (oldPath === undefined) continue;
    const old = scan(file, oldPath === null ? '' : await readText(before, oldPath));
    addNew(added, occurrences, occurrenceKey, old.occurrences.map(occurrenceKey));
    addNew(added, pullPolicies, pullPolicyKey, old.pullPolicies.map(pullPolicyKey));
  }
  return {
    occurrence: (occurrence) => added.has(occurrence),
    pullPolicy: (pullPolicy) => added.has(pullPolicy),
    unreadable: ({ file }) => changed.has(file),
    file: (file) => changed.has(file),
  };
}

/** Two places with the same key say the same; a place that says the same as before was not added. */
function occurrenceKey({ path, image, tag, digest, problem, parts, pullPolicy }: Occurrence): string {
  const texts = Object.values(parts).map(({ text }) => text);
  return JSON.stringify([withoutIndices(path), image, tag, digest, problem?.message, texts, pullPolicy?.value]);
}

function pullPolicyKey({ path, value }: StrayPullPolicy): string {
  return JSON.stringify([withoutIndices(path), value]);
}

function withoutIndices(path: string): string {
  return path.replace(/\[\d+\]/g, '[]');
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
