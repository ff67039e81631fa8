import { inDirectory, parentOf, resolveFrom } from '../../text/file-path.ts';
import { findEntry, type MapNode, type Node, resolve } from '../../yaml/node.ts';
import { at, isMap, mapsAt, type Plain, textAt, textsAt, toPlain } from '../../yaml/plain.ts';
import type { SourceTree } from '../files.ts';
import type { Held } from '../helm/node-layer.ts';
import { type KubeObject, readObjects } from '../objects.ts';

/** What an object says at keys, and where. */
export function heldAt({ value, node, source, spot }: KubeObject, ...keys: readonly string[]): Held {
  let found: Node | null = node ?? null;
  for (const key of keys) {
    const map: Node | null = resolve(found);
    found = map?.kind === 'map' ? (findEntry(map, key)?.value ?? null) : null;
  }
  return { plain: at(value, ...keys), node: found, file: spot.file, source: source ?? { text: '', offsets: null } };
}

/** A key of a ConfigMap of the tree, or the file that a kustomization makes it of. */
export async function findConfigMap(
  tree: SourceTree,
  { namespace }: KubeObject,
  name: string,
  key: string,
): Promise<Held | { readonly generated: string } | null> {
  for (const { object, generated } of await configMaps(tree)) {
    if (object !== null && isNamed(object, name, namespace)) {
      const held = heldAt(object, 'data');
      const data = resolve(held.node);
      const node = data?.kind === 'map' ? (findEntry(data as MapNode, key)?.value ?? null) : null;
      if (node !== null) return { ...held, node, plain: toPlain(node) };
    }
    const file = generated?.name === name ? generated.files.get(key) : undefined;
    if (file !== undefined && tree.hasFile(file)) return { generated: file };
  }
  return null;
}

function isNamed(object: KubeObject, name: string, namespace: string | null): boolean {
  return object.name === name && (object.namespace === null || namespace === null || object.namespace === namespace);
}

/**
 * The texts of the ConfigMap of a name; null for one that is not in the tree, or of which only a generator knows. Where several
 * have the name, `null` stands for what they say otherwise.
 */
export async function readConfigMap(
  tree: SourceTree,
  name: string,
  namespace: string | null,
): Promise<ReadonlyMap<string, string | null> | null> {
  const named = (await configMaps(tree)).filter(({ object, generated }) =>
    object === null ? generated?.name === name : isNamed(object, name, namespace),
  );
  if (named.length === 0 || named.some(({ object }) => object === null)) return null;
  const texts = named.map(({ object }) => {
    const data = at(object?.value, 'data');
    return new Map(Object.entries(isMap(data) ? data : {}).map(([key, value]) => [key, String(value ?? '')]));
  });
  const keys = new Set(texts.flatMap((each) => [...each.keys()]));
  return new Map(
    [...keys].map((key) => {
      const [first, ...others] = texts.map((each) => each.get(key) ?? null);
      return [key, others.every((other) => other === first) ? (first ?? null) : null] as const;
    }),
  );
}

interface ConfigMapSource {
  readonly object: KubeObject | null;
  readonly generated: { readonly name: string; readonly files: ReadonlyMap<string, string> } | null;
}

const known = new WeakMap<SourceTree, Promise<readonly ConfigMapSource[]>>();

/** Every ConfigMap of the tree, read once and only where somebody asks for one. */
function configMaps(tree: SourceTree): Promise<readonly ConfigMapSource[]> {
  const found = known.get(tree) ?? readConfigMaps(tree);
  known.set(tree, found);
  return found;
}

async function readConfigMaps(tree: SourceTree): Promise<readonly ConfigMapSource[]> {
  const found: ConfigMapSource[] = [];
  for (const file of tree.files) {
    const text = await tree.read(file);
    if (text === null) continue;
    if (/\bkind["']?:[ \t]*["']?ConfigMap\b/.test(text)) {
      const objects = readObjects(file, text, (apiVersion) => apiVersion === 'v1');
      found.push(...objects.filter(({ kind }) => kind === 'ConfigMap').map((object) => ({ object, generated: null })));
    }
    if (text.includes('configMapGenerator')) found.push(...generatedIn(file, await tree.readValue(file)));
  }
  return found;
}

function generatedIn(file: string, kustomization: Plain): readonly ConfigMapSource[] {
  const directory = parentOf(file);
  return mapsAt(isMap(kustomization) ? kustomization : null, 'configMapGenerator').map((generator) => {
    const files = textsAt(generator, 'files').map((written) => {
      const [, key, path] = /^(?:([^=]+)=)?(.+)$/.exec(written) ?? [];
      const target = resolveFrom(directory, path ?? '') ?? '';
      return [
        key ?? target.slice(target.lastIndexOf('/') + 1),
        target === '' ? inDirectory(directory, '') : target,
      ] as const;
    });
    return { object: null, generated: { name: textAt(generator, 'name') ?? '', files: new Map(files) } };
  });
}
