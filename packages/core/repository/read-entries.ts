import type { TreeEntry, Workspace } from '../ports.ts';
import type { ScanResult } from '../scan/occurrence.ts';
import { type DeployingFile, deployingFile } from './deploying.ts';
import { saysSomething, unreadableFile } from './scan-result.ts';
import { findPointer } from './unlisted.ts';

type Scan = (file: string, text: string) => ScanResult;

/** How many files are in memory at once; reading waits for the disk or for Git, so a few at a time hide the latency. */
const batchSize = 32;

/** What a file says, by which other paths it is reached, and whether an object of Argo CD or Flux may stand in it. */
export type LinkedScan = ScanResult & Pick<TreeEntry, 'links'> & { readonly deploying?: DeployingFile };

async function readEntry(workspace: Workspace, scan: Scan, entry: TreeEntry): Promise<LinkedScan> {
  if (entry.unreadable !== null) return unreadableFile(entry.path, entry.unreadable);
  const content = await workspace.read(entry.path);
  const wrong = content.ok ? findPointer(content.text) : content.reason;
  if (!content.ok || wrong !== null) return unreadableFile(entry.path, wrong ?? '');
  const scanned = scan(entry.path, content.text);
  const [deploying] = deployingFile(entry.path, content.text);
  if (entry.links === undefined && deploying === undefined) return scanned;
  return { ...scanned, ...(entry.links && { links: entry.links }), ...(deploying && { deploying }) };
}

/** Reads and scans files; what most of them say is nothing, and is left out. */
export async function readEntries(
  workspace: Workspace,
  scan: Scan,
  entries: readonly TreeEntry[],
): Promise<readonly LinkedScan[]> {
  const results: LinkedScan[] = [];
  for (let at = 0; at < entries.length; at += batchSize) {
    const batch = entries.slice(at, at + batchSize).map((entry) => readEntry(workspace, scan, entry));
    results.push(...(await Promise.all(batch)).filter(saysSomething));
  }
  return results;
}
