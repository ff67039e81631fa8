import type { Kustomization } from '../../kustomize/kustomization.ts';
import { addAll } from '../../text/collate.ts';
import { parentOf, resolveFrom } from '../../text/file-path.ts';
import { onceOf } from '../../text/once.ts';
import { findEntry, type Node, resolve, scalarText } from '../../yaml/node.ts';
import { at, isMap, toPlain } from '../../yaml/plain.ts';
import { decodedScalar } from '../../yaml/scalars.ts';
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

/** The objects that hold values. */
export type HolderKind = 'ConfigMap' | 'Secret';

/** A key of a ConfigMap or a Secret of the tree, or the file that a kustomization makes it of; null for a Secret that is sealed, too. */
export async function findHeld(
  tree: SourceTree,
  { namespace }: KubeObject,
  { kind, name, key }: { readonly kind: HolderKind; readonly name: string; readonly key: string },
): Promise<Held | { readonly generated: string } | null> {
  for (const { kind: found, object, generated } of await holders(tree)) {
    if (found !== kind) continue;
    if (object !== null && isNamed(object, name, namespace) && object.value['sops'] === undefined) {
      const said = (kind === 'Secret' ? keyOf(object, 'stringData', key) : null) ?? keyOf(object, 'data', key);
      if (said !== null) return said;
    }
    const file = generated?.name === name ? generated.files.get(key) : undefined;
    if (file !== undefined && tree.hasFile(file)) return { generated: file };
  }
  return null;
}

/** What stands at a key of an object's data; of a Secret's, what its base64 stands for. */
function keyOf(object: KubeObject, data: 'data' | 'stringData', key: string): Held | null {
  const held = heldAt(object, data);
  const map = resolve(held.node);
  const node = map?.kind === 'map' ? (findEntry(map, key)?.value ?? null) : null;
  const value = resolve(node);
  if (node === null) return null;
  if (object.kind !== 'Secret' || data === 'stringData' || value?.kind !== 'scalar')
    return { ...held, node, plain: toPlain(node) };
  const decoded = decodedScalar(value, held.source);
  return { ...held, node: decoded, plain: scalarText(decoded) };
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
  const maps = (await holders(tree)).filter(({ kind }) => kind === 'ConfigMap');
  const named = maps.filter(({ object, generated }) =>
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

interface Holder {
  readonly kind: HolderKind;
  readonly object: KubeObject | null;
  readonly generated: { readonly name: string; readonly files: ReadonlyMap<string, string> } | null;
}

/** Every ConfigMap and Secret of the tree, read once and only where somebody asks for one. */
const holders = onceOf(readHolders);

async function readHolders(tree: SourceTree): Promise<readonly Holder[]> {
  const found: Holder[] = [];
  for (const file of tree.files) {
    const text = await tree.read(file);
    if (text === null) continue;
    if (/\bkind["']?:[ \t]*["']?(?:ConfigMap|Secret)\b/.test(text)) {
      for (const object of readObjects(file, text, (apiVersion) => apiVersion === 'v1')) {
        const { kind } = object;
        if (kind === 'ConfigMap' || kind === 'Secret') found.push({ kind, object, generated: null });
      }
    }
    if (/(?:configMap|secret)Generator/i.test(text))
      addAll(found, generatedIn(file, await tree.readKustomization(file)));
  }
  return found;
}

function generatedIn(file: string, kustomization: Kustomization | null): readonly Holder[] {
  const directory = parentOf(file);
  return (kustomization?.generated ?? []).map(({ kind, name, files }) => {
    const targets = files.map(({ key, path }) => [key, resolveFrom(directory, path) ?? ''] as const);
    return { kind, object: null, generated: { name, files: new Map(targets) } };
  });
}
