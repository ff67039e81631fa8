import type { Workspace } from '../../ports.ts';
import type { Outcome } from '../../render/outcome.ts';
import type { PlacedOccurrence, PlacedPullPolicy } from '../../repository/place.ts';
import { placeAll } from '../../repository/place-scan.ts';
import type { Reader, TreeScan } from '../../repository/scan-tree.ts';
import type { Location } from '../../scan/occurrence.ts';
import type { FileSayings, Sayings } from './origin.ts';

const silence: FileSayings = { occurrences: [], pullPolicies: [], imageLine: null };

/** What every file says that decides a render: from the scan where it was read, else read now. Ignored files say nothing. */
export async function openSayings(
  workspace: Workspace,
  reader: Reader,
  scan: TreeScan,
  outcomes: readonly Outcome[],
): Promise<Sayings> {
  const files = new Set<string>();
  const sources = new Set<string>();
  for (const { deployment, result } of outcomes) {
    if (deployment.job.engine === 'directory' || !result.ok) continue;
    for (const file of deployment.inputs) files.add(file);
    for (const { source } of result.objects) if (source !== null) sources.add(source);
  }
  const known = groupByFile(scan);
  const sayings = new Map<string, FileSayings>();
  for (const file of new Set([...files, ...sources])) {
    if (reader.isIgnored(file)) continue;
    const said = known.get(file);
    if (said !== undefined && !sources.has(file)) sayings.set(file, said);
    else sayings.set(file, await readSayings(workspace, reader, file, said));
  }
  return (file) => sayings.get(file) ?? silence;
}

async function readSayings(
  workspace: Workspace,
  reader: Reader,
  file: string,
  said: FileSayings | undefined,
): Promise<FileSayings> {
  const content = await workspace.read(file);
  if (!content.ok) return said ?? silence;
  const imageLine = findImageLine(content.text);
  if (said !== undefined) return { ...said, imageLine };
  const result = reader.scan(file, content.text);
  const { environment } = reader.place(file, '');
  return {
    occurrences: placeAll(result, reader),
    pullPolicies: result.pullPolicies.map((policy) => ({ ...policy, file, environment })),
    imageLine,
  };
}

/** Where a template writes an image: a finding has to stand on some line of it. */
function findImageLine(text: string): Location | null {
  const match = /^([ \t]*(?:- )?["']?image["']?:)/m.exec(text);
  if (match === null) return null;
  const line = text.slice(0, match.index).split('\n').length;
  const end = text.indexOf('\n', match.index);
  const width = (end < 0 ? text.length : end) - match.index;
  const column = (/^[ \t]*(?:- )?/.exec(match[0])?.[0].length ?? 0) + 1;
  return { line, column, endLine: line, endColumn: width + 1 };
}

function groupByFile(scan: TreeScan): ReadonlyMap<string, FileSayings> {
  const files = new Map<
    string,
    { occurrences: PlacedOccurrence[]; pullPolicies: PlacedPullPolicy[]; imageLine: null }
  >();
  const at = (file: string) => {
    const known = files.get(file) ?? { occurrences: [], pullPolicies: [], imageLine: null };
    files.set(file, known);
    return known;
  };
  for (const occurrence of scan.occurrences) at(occurrence.file).occurrences.push(occurrence);
  for (const policy of scan.pullPolicies) at(policy.file).pullPolicies.push(policy);
  return files;
}
