import type { Policy } from '../policy/policy.ts';
import type { Workspace } from '../ports.ts';
import { isCandidate, isUntold } from '../repository/candidate.ts';
import { openReader, scanText, scanTree, type TreeScan } from '../repository/scan-tree.ts';

/** What a scan makes of one file: what it found there and what it passed over, by which entry of the catalogue, and why. */
export interface Explanation extends Pick<TreeScan, 'occurrences' | 'passedOver' | 'templated' | 'unreadable'> {
  readonly file: string;
  /** Why the file is not read with the tree; null where it is. */
  readonly unread: string | null;
}

/** Explains a file of the tree. UserError where there is none. */
export async function explain(workspace: Workspace, policy: Policy, asked: string): Promise<Explanation> {
  const [entry] = await workspace.list([asked]);
  const file = entry?.path ?? asked;
  const reader = openReader(policy);
  if (reader.isIgnored(file)) return { ...nothing, file, unread: 'the policy ignores it' };
  const content = await workspace.read(file);
  const untold = content.ok && isUntold(file, content.text);
  const scan = untold ? scanText(file, content, reader) : await scanTree(workspace, reader, [asked]);
  const { occurrences, passedOver, templated, unreadable } = scan;
  const inFile = <T extends { readonly file: string }>(all: readonly T[]) => all.filter((each) => each.file === file);
  return {
    file,
    unread: isCandidate(file) && !untold ? null : 'its name is none that is read; only what names it brings it in',
    occurrences: inFile(occurrences),
    passedOver: inFile(passedOver),
    templated: inFile(templated),
    unreadable: inFile(unreadable),
  };
}

const nothing = { occurrences: [], passedOver: [], templated: [], unreadable: [] };
