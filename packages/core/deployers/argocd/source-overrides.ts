import { inDirectory } from '../../text/file-path.ts';
import { type MapNode, type Node, resolve, scalarText } from '../../yaml/node.ts';
import { isMap, type Plain, type PlainMap, toPlain } from '../../yaml/plain.ts';
import type { SourceTree } from '../files.ts';
import { readLayer } from '../helm/chart.ts';
import type { ArgoSource, SourceOverride } from '../scene.ts';

/** What such a file may say; all else of it is passed over. */
const tools = ['helm', 'kustomize', 'directory', 'plugin'];

/**
 * The source with `.argocd-source.yaml` and `.argocd-source-<app>.yaml` of its directory laid over it, as a JSON merge patch
 * (argo-cd, `mergeSourceParameters`).
 */
export async function withOverrides(given: ArgoSource, tree: SourceTree): Promise<ArgoSource> {
  const { path, application } = given;
  const names = ['.argocd-source.yaml', `.argocd-source-${application}.yaml`].map((name) => inDirectory(path, name));
  const read = await Promise.all(names.filter(tree.hasFile).map((file) => readOverride(file, tree)));
  const overrides = read.filter((override) => override !== null);
  if (overrides.length === 0) return given;
  const source = overrides.reduce<PlainMap>((below, { map }) => patchTools(below, toPlain(map)), given.source);
  return { ...given, source, overrides };
}

async function readOverride(file: string, tree: SourceTree): Promise<SourceOverride | null> {
  const text = await tree.read(file);
  if (text === null) return null;
  const layer = readLayer(file, text);
  const map = resolve(layer.root);
  return map?.kind === 'map' ? { file, source: layer.source, map } : null;
}

function patchTools(source: PlainMap, patch: Plain): PlainMap {
  const known = Object.entries(isMap(patch) ? patch : {}).map(([key, value]) => [key.toLowerCase(), value] as const);
  const own = Object.fromEntries(known.filter(([key]) => tools.includes(key)));
  const patched = mergePatch(source, own);
  return isMap(patched) ? patched : source;
}

/** RFC 7396: maps key by key, a null takes away, anything else replaces. */
function mergePatch(below: Plain, patch: Plain): Plain {
  if (!isMap(patch)) return patch;
  const merged = new Map(Object.entries(isMap(below) ? below : {}));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key) ?? null, value));
  }
  return Object.fromEntries(merged);
}

/** The value of a key of these files: Go's JSON reader, which reads them, knows no case. */
export function entryOf(map: MapNode, key: string): Node | null | undefined {
  return map.entries.findLast((entry) => scalarText(entry.key).toLowerCase() === key.toLowerCase())?.value;
}
