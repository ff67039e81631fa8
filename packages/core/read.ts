import type { TreeEntry, Workspace } from './ports.ts';
import type { PlacedOccurrence } from './rules/finding.ts';
import type { LooseDigest, Occurrence, ScanResult, Unreadable } from './scan/occurrence.ts';

/** What turns a file's text into placed occurrences: the policy, compiled once. */
export interface Reader {
  readonly isIgnored: (path: string) => boolean;
  readonly scan: (file: string, text: string) => ScanResult;
  readonly place: (occurrence: Occurrence) => PlacedOccurrence;
}

/** All that a tree says. Texts are not kept: memory follows the images found, not the size of the tree. */
export interface TreeScan {
  /** Files read, those that name no image included. */
  readonly files: number;
  readonly occurrences: readonly PlacedOccurrence[];
  /** By file; only files that hold one. */
  readonly looseDigests: ReadonlyMap<string, readonly LooseDigest[]>;
  readonly unreadable: readonly Unreadable[];
  readonly templated: number;
}

/** How many files are in memory at once; reading waits for the disk or for Git, so a few at a time hide the latency. */
const BATCH = 32;

/** Reads and scans every file below the paths, in order. A file that cannot be read is in `unreadable`, never left out. */
export async function scanTree(workspace: Workspace, reader: Reader, paths?: readonly string[]): Promise<TreeScan> {
  const entries = (await workspace.list(paths)).filter((entry) => !reader.isIgnored(entry.path));
  const results: ScanResult[] = [];
  for (let at = 0; at < entries.length; at += BATCH) {
    const batch = entries.slice(at, at + BATCH).map((entry) => readEntry(workspace, reader, entry));
    results.push(...(await Promise.all(batch)));
  }
  return {
    files: entries.filter((entry) => entry.unreadable === null).length,
    occurrences: results.flatMap((result) => result.occurrences.map(reader.place)),
    looseDigests: new Map(results.filter(hasLooseDigests).map((result) => [result.file, result.looseDigests])),
    unreadable: results.flatMap((result) => result.unreadable),
    templated: results.reduce((sum, result) => sum + result.templated, 0),
  };
}

async function readEntry(workspace: Workspace, reader: Reader, entry: TreeEntry): Promise<ScanResult> {
  if (entry.unreadable !== null) return unreadableFile(entry.path, entry.unreadable);
  const content = await workspace.read(entry.path);
  return content.ok ? reader.scan(entry.path, content.text) : unreadableFile(entry.path, content.reason);
}

function unreadableFile(file: string, reason: string): ScanResult {
  const unreadable = [{ file, line: 1, column: 1, reason }];
  return { file, occurrences: [], looseDigests: [], pullPolicies: [], unreadable, templated: 0 };
}

function hasLooseDigests(result: ScanResult): boolean {
  return result.looseDigests.length > 0;
}
