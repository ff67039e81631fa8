import type { TreeEntry, Workspace } from '../ports.ts';
import type { ScanResult } from '../scan/result.ts';
import { addAll } from '../text/collate.ts';
import { baseOf } from '../text/file-path.ts';
import { isUntold } from './candidate.ts';
import { type DeployingFile, deployingFile } from './deploying.ts';
import { nothingIn, saysSomething, unreadableFile } from './scan-result.ts';
import { findPointer } from './unlisted.ts';

type Scan = (file: string, text: string) => ScanResult;

/** A scan that leaves alone what only somebody else can tell to be YAML. */
export function ofTold(scan: Scan): Scan {
  return (file, text) => (isUntold(file, text) ? nothingIn(file) : scan(file, text));
}

/** A scan of what the other leaves alone. */
export function ofUntold(scan: Scan): Scan {
  return (file, text) => (isUntold(file, text) ? scan(file, text) : nothingIn(file));
}

/** How many files are in memory at once; reading waits for the disk or for Git, so a few at a time hide the latency. */
const batchSize = 32;

/** What a file says, by which other paths it is reached, and whether an object of Argo CD or Flux may stand in it. */
export type LinkedScan = ScanResult & Pick<TreeEntry, 'links'> & { readonly deploying?: DeployingFile };

/** What came of a file, and how much work that was. */
interface Read {
  readonly scan: LinkedScan;
  readonly work: number;
}

async function readEntry(workspace: Workspace, scan: Scan, entry: TreeEntry): Promise<Read> {
  const not = (reason: string): Read => ({ scan: unreadableFile(entry.path, reason), work: 0 });
  if (entry.unreadable !== null) return not(entry.unreadable);
  const content = await workspace.read(entry.path);
  if (!content.ok) return not(content.reason);
  const pointer = findPointer(content.text);
  if (pointer !== null) return not(pointer);
  const [deploying] = deployingFile(entry.path, content.text);
  const scanned = scan(entry.path, content.text);
  const linked: LinkedScan = {
    ...scanned,
    ...(entry.links && { links: entry.links }),
    ...(deploying && { deploying }),
  };
  return { scan: linked, work: content.text.length / (namesImages(scanned) ? 1 : lightness) };
}

function namesImages({ occurrences, templated, unreadable }: ScanResult): boolean {
  return occurrences.length + templated.length + unreadable.length > 0;
}

/** A file that names none costs so much less than one that is parsed and judged. */
const lightness = 20;

/**
 * So many characters of files that name images are read in a run: several times what the largest trees have. A tree that is made
 * to keep a run busy ends in a finding, not in a time-out. Counted, so that the verdict is the same on every machine.
 */
export const maxWork = 512 * 1024 * 1024;

/** So many characters of such files are kept as they were read, and the values behind them are read again. */
const maxKept = 16 * 1024 * 1024;

function withoutText({ read: _, ...scan }: LinkedScan): LinkedScan {
  return scan;
}

/**
 * Whether what a file says may be asked for again as values: by its name, or where a chart is in the tree. A parse is large, and what
 * no chart is near is of other tools; a layer that is not kept is read again.
 */
function openKeep(entries: readonly TreeEntry[]): (scan: LinkedScan) => boolean {
  const hasCharts = entries.some(({ path }) => baseOf(path) === 'Chart.yaml');
  return hasCharts ? () => true : ({ file }) => baseOf(file).includes('values');
}

/** Reads and scans files; what most of them say is nothing, and is left out. Files beyond the bound are said not to be read. */
export async function readEntries(
  workspace: Workspace,
  scan: Scan,
  entries: readonly TreeEntry[],
  most: number = maxWork,
): Promise<readonly LinkedScan[]> {
  const results: LinkedScan[] = [];
  const isKept = openKeep(entries);
  let work = 0;
  for (let at = 0; at < entries.length; at += batchSize) {
    const first = entries[at];
    if (work > most && first !== undefined) return [...results, beyond(first, entries.length - at)];
    const batch = entries.slice(at, at + batchSize).map((entry) => readEntry(workspace, scan, entry));
    const read = await Promise.all(batch);
    for (const each of read) work += each.work;
    const said = read.map((each) => each.scan).filter(saysSomething);
    addAll(
      results,
      said.map((each) => (each.read === undefined || (work <= maxKept && isKept(each)) ? each : withoutText(each))),
    );
  }
  return results;
}

function beyond({ path }: TreeEntry, left: number): LinkedScan {
  const more = left === 1 ? 'this file was' : `this file and ${left - 1} behind it were`;
  return unreadableFile(
    path,
    `${more} not read: the files before it have more manifests than one run reads; judge the tree in parts (paths), or ignore what is no manifest`,
  );
}
