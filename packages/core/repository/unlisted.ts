import { textField, textsField } from '../kustomize/fields.ts';
import type { Kustomization } from '../kustomize/kustomization.ts';
import type { TreeEntry, Workspace } from '../ports.ts';
import { valuesFileName } from '../scan/catalogue/helm.ts';
import type { Unreadable } from '../scan/occurrence.ts';
import type { ScanResult } from '../scan/result.ts';
import { baseOf, inDirectory, parentOf, resolveFrom } from '../text/file-path.ts';
import { takeGaps } from '../text/gaps.ts';
import { isBareTemplate } from './candidate.ts';
import type { DeployingFile } from './deploying.ts';
import { isUnusual } from './named-values.ts';

/** The paths that kustomizations and deployers name; what stands in `{{ }}` is as it is written. */
export function namesIn(results: readonly Naming[]): ReadonlySet<string> {
  const paths = results.flatMap(({ file, kustomization, deploying }) => [
    ...namesOf(kustomization).map((name) => (isFileName(name) ? resolveFrom(parentOf(file), name) : null)),
    ...(deploying?.values ?? []),
  ]);
  return new Set(paths.filter((path) => path !== null));
}

/**
 * The files that are named and no listing has, for their ending: kustomize reads what `resources` and patches name whatever it is
 * called, and Helm its files of values. What is no file of the tree is a directory, a remote base, or the tool's error.
 */
export async function findUnlisted(
  workspace: Workspace,
  entries: readonly TreeEntry[],
  names: ReadonlySet<string>,
): Promise<readonly TreeEntry[]> {
  const listed = new Set(entries.flatMap(({ path }) => [path, parentOf(path)]));
  const missing = [...names].filter((path) => !listed.has(path) && !path.includes('{{'));
  const found = missing.map(async (path) => ((await workspace.read(path)).ok ? [{ path, unreadable: null }] : []));
  return (await Promise.all(found)).flat();
}

/**
 * The templates that are named, of which their own name does not say what they make; where a template completes the name in turn,
 * all that it may be.
 */
export function findTemplates(entries: readonly TreeEntry[], names: ReadonlySet<string>): readonly TreeEntry[] {
  const isNamed = openNames(names);
  return entries.filter(({ path }) => isBareTemplate(path) && isNamed(path));
}

/** Whether one of the names is a path; where a template completes the name in turn, whether it may be. */
export function openNames(names: ReadonlySet<string>): (path: string) => boolean {
  const open = [...names].map((name) => name.split(anyText)).filter((parts) => parts.length > 1);
  return (path) => names.has(path) || open.some((parts) => takeGaps(parts, path) !== null);
}

/**
 * Whether a file is one of Helm values by who names it: helmfile, Argo CD, Flux, a kustomization over its charts, or the key that it
 * has in a generated map.
 */
export function openValues(results: readonly Naming[]): (path: string) => boolean {
  const names = results.flatMap(valuesOf).filter(saysEnough);
  if (names.length === 0) return () => false;
  const helmfiles = new Set(results.flatMap(({ file, deploying }) => (deploying?.releases ? file : [])));
  const isNamed = openNames(new Set(names));
  return (path) => !helmfiles.has(path) && isNamed(path);
}

/** A name that is a template to its end, or from its beginning to its last part, may be that of anything. */
function saysEnough(name: string): boolean {
  const gap = name.search(anyText);
  if (gap < 0) return true;
  return !/[}*]$/.test(name) && (name.lastIndexOf('/', gap) > 0 || !anyText.test(baseOf(name)));
}

function valuesOf({ file, kustomization, deploying }: Naming): readonly string[] {
  const { releases, values = [] } = deploying ?? {};
  const { charts = [], generated = [] } = kustomization ?? {};
  const keyed = generated.flatMap(({ files }) => files.filter(({ key }) => valuesFileName.test(key)));
  const said = [...charts.flatMap(chartValues), ...keyed.map(({ path }) => path)];
  const below = said.flatMap((name) => (isFileName(name) ? (resolveFrom(parentOf(file), name) ?? []) : []));
  return [...below, ...(releases === undefined ? values : [...releases.values, ...releases.state])];
}

/** Those of them that are listed, and do not say so by their own name. */
export function findValues(entries: readonly TreeEntry[], isValues: (path: string) => boolean): readonly TreeEntry[] {
  const isUntold = (path: string) => !isUnusual(path) && !valuesFileName.test(path);
  return entries.filter(({ path }) => isUntold(path) && isValues(path));
}

/** What stands for any text in a name. */
const anyText = /\{\{.*?\}\}|\*+/;

/** What a file says that may name others. */
export type Naming = Pick<ScanResult, 'file' | 'kustomization'> & { readonly deploying?: DeployingFile };

function namesOf(kustomization: Kustomization | undefined): readonly string[] {
  if (kustomization === undefined) return [];
  const { includes, patches, transformers, generators, charts } = kustomization;
  const plugins = [...transformers, ...generators].map(({ text }) => text);
  return [...includes, ...patches.flatMap(({ path }) => path ?? []), ...plugins, ...charts.flatMap(chartValues)];
}

function chartValues(chart: Kustomization['charts'][number]): readonly string[] {
  const own = [textField(chart, 'valuesFile'), textField(chart, 'values')].filter((name) => name !== null);
  return [...own, ...textsField(chart, 'additionalValuesFiles')];
}

/** Not an address, nor a text of several lines, nor surely a directory. */
function isFileName(name: string): boolean {
  return name.length < 1000 && !/:\/\/|[\n?]|(?:^|\/)\.{0,2}$/.test(name);
}

/**
 * What `.gitmodules` names and nobody checked out: manifests may stand in it, and Argo CD fetches it by default. A submodule
 * without a file that could name an image is there if it has any file at all.
 */
export async function findMissingModules(
  workspace: Workspace,
  entries: readonly TreeEntry[],
  isIgnored: (file: string) => boolean,
): Promise<readonly Unreadable[]> {
  const modules = await workspace.read('.gitmodules');
  if (!modules.ok) return [];
  const lines = modules.text.split('\n').map((line) => /^\s*path\s*=\s*(.+?)\s*$/.exec(line)?.[1] ?? null);
  const results = await Promise.all(
    lines.map(async (path, index) => {
      if (path === null || isIgnored(inDirectory(path, 'kustomization.yaml'))) return [];
      if (entries.some((entry) => entry.path.startsWith(`${path}/`))) return [];
      const below = await workspace.below(path);
      // Where there are too many files to list, they are there.
      if (below.ok ? below.files.size > 0 : /holds more/.test(below.reason)) return [];
      const reason = `the submodule ${path} is not checked out, so what it holds was not read`;
      return [{ file: '.gitmodules', line: index + 1, column: 1, reason }];
    }),
  );
  return results.flat();
}

/** A file behind a link stands for all its names: where only some of them are ignored, it is read under one that is not. */
export function withoutIgnored(
  entries: readonly TreeEntry[],
  isIgnored: (file: string) => boolean,
): readonly TreeEntry[] {
  return entries.flatMap((entry) => {
    if (!isIgnored(entry.path)) return [entry];
    const [path, ...links] = (entry.links ?? []).filter((link) => !isIgnored(link));
    return path === undefined ? [] : [{ path, unreadable: entry.unreadable, ...(links.length > 0 && { links }) }];
  });
}

/** Why a text is not what is deployed, though it can be read; null where it is. */
export function findPointer(text: string): string | null {
  return text.startsWith('version https://git-lfs.github.com/spec/')
    ? 'it is a pointer of Git LFS, and the file that is deployed is not here; fetch it ("git lfs pull", or "lfs: true" of actions/checkout)'
    : null;
}
