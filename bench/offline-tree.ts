import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { type Document, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';

/**
 * A copy of a tree without what would have to be fetched: remote resources, charts and generators of its kustomizations, and, where `releases`
 * says so, the HelmReleases of charts that are elsewhere, in whose place a ConfigMap stands. Tools that stop at the first thing that
 * they cannot fetch build the rest of it.
 */
export function copyOffline(from: string, { releases }: { readonly releases: boolean }): string {
  const to = join(mkdtempSync(join(tmpdir(), 'offline-')), basename(resolve(from)));
  cpSync(from, to, { recursive: true, filter: (path) => basename(path) !== '.git' });
  for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !/\.ya?ml$|^kustomization$/i.test(entry.name)) continue;
    const text = readFileSync(path, 'utf8');
    const isKustomization = /^kustomization(?:\.ya?ml)?$/i.test(entry.name);
    if (!isKustomization && !(releases && /^kind: HelmRelease\s*$/m.test(text))) continue;
    const documents = parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent' }) as Document[];
    if (documents.some(({ errors }) => errors.length > 0)) continue;
    const changed = documents.map((one) => (isKustomization ? dropRemote(one, dirname(path)) : dropRelease(one)));
    if (changed.includes(true))
      writeFileSync(path, documents.map((one) => String(one).replace(/^---\n/, '')).join('---\n'));
  }
  return to;
}

const lists = ['resources', 'bases', 'components', 'crds', 'configurations'];

function dropRemote(document: Document, directory: string): boolean {
  if (!isMap(document.contents)) return false;
  let changed = false;
  for (const key of lists) {
    const list = document.get(key);
    if (!isSeq(list)) continue;
    const kept = list.items.filter((item) => isHere(isScalar(item) ? String(item.value) : '', directory));
    changed ||= kept.length < list.items.length;
    list.items = kept;
  }
  for (const key of ['helmCharts', 'helmChartInflationGenerator', 'generators'])
    changed = document.delete(key) || changed;
  return changed;
}

function isHere(written: string, directory: string): boolean {
  return written.includes('\n') || existsSync(resolve(directory, written));
}

function dropRelease(document: Document): boolean {
  const isRelease = document.get('kind') === 'HelmRelease';
  if (!isRelease || document.getIn(['spec', 'chart', 'spec', 'sourceRef', 'kind']) === 'GitRepository') return false;
  document.set('apiVersion', 'v1');
  document.set('kind', 'ConfigMap');
  document.delete('spec');
  return true;
}
