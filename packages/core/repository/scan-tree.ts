import { isKustomizationFile } from '../kustomize/file-name.ts';
import type { Kustomization } from '../kustomize/kustomization.ts';
import { isIgnored } from '../policy/ignore.ts';
import { type Placement, placeAt } from '../policy/layout.ts';
import type { EnvironmentName, Policy } from '../policy/policy.ts';
import type { FileText, TreeEntry, Workspace } from '../ports.ts';
import { findJudgedValues } from '../scan/keys/chart-values.ts';
import { compileNames } from '../scan/keys/names.ts';
import type { PassedOver, Templated, Unreadable } from '../scan/occurrence.ts';
import type { ScanResult } from '../scan/result.ts';
import { scanFile } from '../scan/scan.ts';
import type { ReadText } from '../yaml/document.ts';
import { settleTemplates } from './chart-templates.ts';
import type { DeployingFile } from './deploying.ts';
import { withoutUnreached } from './partials.ts';
import type { PlacedDigest, PlacedOccurrence, PlacedPullPolicy } from './place.ts';
import { placeAll, placeLoose, placePullPolicies } from './place-scan.ts';
import { type LinkedScan, ofTold, ofUntold, readEntries } from './read-entries.ts';
import { unreadableFile } from './scan-result.ts';
import {
  findMissingModules,
  findTemplates,
  findUnlisted,
  findValues,
  type Naming,
  namesIn,
  openValues,
  withoutIgnored,
} from './unlisted.ts';

/** What turns a file's text into placed occurrences: the policy, compiled once. */
export interface Reader {
  readonly isIgnored: (file: string) => boolean;
  readonly scan: (file: string, text: string) => ScanResult;
  /** The same of a file that is known to be one of values by who names it. */
  readonly scanValues: (file: string, text: string) => ScanResult;
  readonly place: (file: string, path: string) => Placement;
  /** The values under keys that say image, of which a template takes its image. */
  readonly findJudgedValues: (text: string) => readonly string[];
}

/** All that a tree says. Texts are not kept: memory follows the images found, not the size of the tree. */
export interface TreeScan {
  /** Files read, those that name no image included. */
  readonly files: number;
  readonly occurrences: readonly PlacedOccurrence[];
  /** By file; only files that hold one. */
  readonly looseDigests: ReadonlyMap<string, readonly PlacedDigest[]>;
  /** Pull policies that stand beside no image. */
  readonly pullPolicies: readonly PlacedPullPolicy[];
  readonly unreadable: readonly Unreadable[];
  /** By file. */
  readonly kustomizations: ReadonlyMap<string, Kustomization>;
  /** All that was read or could not be, with the links that lead there. */
  readonly entries: readonly TreeEntry[];
  /** All of the tree, with what the policy ignores; null where only some of it was listed. */
  readonly listed: readonly TreeEntry[] | null;
  /** Files in which an object of Argo CD or Flux may stand; null where nobody looked. */
  readonly deploying: readonly DeployingFile[] | null;
  /** The path of every file that was read. */
  readonly paths: readonly string[];
  /** Files that say an image and hold objects of Kubernetes. */
  readonly objects: ReadonlySet<string>;
  /** Files that may be of values, as they were read; not all of them. */
  readonly read: ReadonlyMap<string, ReadText>;
  readonly templated: readonly PlacedTemplated[];
  /** What looks like an image and was left alone. */
  readonly passedOver: readonly PassedOver[];
}

/** A templated value, and the lane whose files or subtree it is in. */
export interface PlacedTemplated extends Templated {
  readonly environment: EnvironmentName;
}

/** Compiles what the policy says of reading: ignored paths, field names, layout. */
export function openReader(policy: Policy): Reader {
  return {
    isIgnored: isIgnored(policy),
    scan: (file, text) => scanFile(file, text, policy.fields, policy.shapes),
    scanValues: (file, text) => scanFile(file, text, policy.fields, policy.shapes, true),
    place: placeAt(policy),
    findJudgedValues: (text) => findJudgedValues(text, compileNames(policy.fields)),
  };
}

/** Reads, scans and places every file below the paths that the policy does not ignore; the whole tree by default. */
export function scanWorkspace(workspace: Workspace, policy: Policy, paths?: readonly string[]): Promise<TreeScan> {
  return scanTree(workspace, openReader(policy), paths);
}

/** As `scanWorkspace`, with a reader. A file that cannot be read is in `unreadable`, never left out. */
export async function scanTree(workspace: Workspace, reader: Reader, paths?: readonly string[]): Promise<TreeScan> {
  const entries = await workspace.list(paths);
  if (paths !== undefined) return scanEntries(workspace, reader, entries);
  const scan = await scanEntries(workspace, reader, entries, { entries: [], results: [], isAll: true });
  const missing = await findMissingModules(workspace, entries, reader.isIgnored);
  return { ...scan, listed: entries, unreadable: [...scan.unreadable, ...missing] };
}

/**
 * What files say that are not judged and have a say all the same: kustomizations, which pin a base, and where the policy
 * knows lanes the others, whose digests an overlay inherits or a promotion copied.
 */
export async function scanAround(
  workspace: Workspace,
  policy: Policy,
  around: readonly TreeEntry[],
): Promise<TreeScan> {
  const hasLanes = policy.layout.length + policy.shared.length > 0;
  const entries = hasLanes ? around : around.filter(({ path }) => isKustomizationFile(path));
  return scanEntries(workspace, openReader(policy), entries);
}

/** What is known of a tree already; `isAll`: with the entries that are read, these are all of it. */
export interface Around {
  readonly isAll?: true;
  readonly entries: readonly TreeEntry[];
  readonly results: readonly Naming[];
}

/** As `scanTree`, of the entries that are given, and of what they and those `around` name that is not listed. */
export async function scanEntries(
  workspace: Workspace,
  reader: Reader,
  listed: readonly TreeEntry[],
  around: Around = { entries: [], results: [] },
): Promise<TreeScan> {
  const entries = withoutIgnored(listed, reader.isIgnored);
  const results = await readEntries(workspace, ofTold(reader.scan), entries);
  const all = { entries: [...around.entries, ...entries], results: [...around.results, ...results] };
  const names = namesIn(all.results);
  const named = withoutIgnored(await findUnlisted(workspace, all.entries, names), reader.isIgnored);
  const isValues = openValues(all.results);
  const scan: Reader['scan'] = (file, text) => (isValues(file) ? reader.scanValues : reader.scan)(file, text);
  const unlisted = await readEntries(workspace, scan, named);
  const untold = await readEntries(workspace, ofUntold(scan), findTemplates(entries, names));
  const given = findValues(entries, isValues);
  const isGiven = new Set(given.map(({ path }) => path));
  const values = await readEntries(workspace, reader.scanValues, given);
  const read = [...results.filter(({ file }) => !isGiven.has(file)), ...values, ...unlisted, ...untold];
  const printed = await withoutUnreached(workspace, read, around.isAll ? all.entries : null);
  return gather([...entries, ...named], await settleTemplates(workspace, printed, reader.findJudgedValues), reader);
}

function gather(entries: readonly TreeEntry[], results: readonly LinkedScan[], reader: Reader): TreeScan {
  const paths = entries.flatMap(({ path, unreadable }) => (unreadable === null ? [path] : []));
  return {
    entries,
    listed: null,
    files: paths.length,
    occurrences: results.flatMap((result) => placeAll(result, reader)),
    looseDigests: new Map(results.flatMap((result) => placeLoose(result, reader))),
    pullPolicies: results.flatMap((result) => placePullPolicies(result, reader)),
    unreadable: results.flatMap((result) => result.unreadable),
    kustomizations: new Map(
      results.flatMap(({ file, kustomization }) => (kustomization ? [[file, kustomization]] : [])),
    ),
    deploying: results.flatMap(({ deploying }) => deploying ?? []),
    paths,
    read: new Map(results.flatMap(({ file, read }) => (read ? [[file, read]] : []))),
    objects: new Set(results.flatMap(({ file, objects }) => (objects ? [file] : []))),
    templated: results.flatMap(({ file, templated }) =>
      templated.map((value) => ({ ...value, environment: reader.place(file, value.path).environment })),
    ),
    passedOver: results.flatMap((result) => result.passedOver),
  };
}

/** A text that is no file of the workspace, such as what was piped in. */
export function scanText(name: string, content: FileText, reader: Reader): TreeScan {
  return gather(
    [{ path: name, unreadable: null }],
    [content.ok ? reader.scan(name, content.text) : unreadableFile(name, content.reason)],
    reader,
  );
}
