import { charts } from '../../scan/catalogue/conventions/parts.ts';
import { isImageBlockKey, isImageKey, isImagesKey, splitFlatKey } from '../../scan/keys/image-keys.ts';
import type { KeyNames } from '../../scan/keys/names.ts';
import type { Role } from '../../scan/occurrence.ts';
import { type Node, resolve, scalarText } from '../../yaml/node.ts';
import type { Step } from './view.ts';

/** Keys of one map that may make an image together. */
export interface KeyGroup {
  /** What the keys begin with; empty where they are `tag` and its like. */
  readonly prefix: string;
  readonly keys: ReadonlyMap<string, Role>;
}

/** What the keys of a map name; `texts` are those whose value is a text, null for the value of a key that is set by itself. */
export function groupKeys(
  texts: readonly (readonly [key: string, value: Node | null])[],
  above: Step | undefined,
  names: KeyNames,
): readonly KeyGroup[] {
  const key = String(above ?? '');
  const inBlock = isImageBlockKey(key);
  const ofImages = inBlock || isImagesKey(key);
  const groups = new Map<string, Map<string, Role>>();
  const { cilium } = charts;
  const isOfCloud = inBlock && texts.some(([name]) => name === cilium.switch);
  for (const [name, value] of texts) {
    const known = isOfCloud && name === cilium.digest ? ofCloud : partOf(name, inBlock, names);
    const part = known ?? (ofImages && mayBeReference(value) ? whole(name) : null);
    if (part !== null) groups.set(part.prefix, (groups.get(part.prefix) ?? new Map()).set(name, part.role));
  }
  return [...groups].map(([prefix, keys]) => ({ prefix, keys }));
}

interface KeyPart {
  readonly prefix: string;
  readonly role: Role;
}

/** Which part of which image a key names; keys that other things have count in a block whose own key says image. */
function partOf(key: string, inBlock: boolean, names: KeyNames): KeyPart | null {
  const role = names.roleOf(key) ?? (inBlock ? (blockRoles[key] ?? null) : null);
  if (role !== null) return { prefix: '', role };
  const flat = splitFlatKey(key);
  if (flat !== null) return flat;
  return isImageKey(key) || names.references.has(key) ? whole(key) : null;
}

/** The digest of Cilium's operator for no cloud. */
const ofCloud: KeyPart = { prefix: '', role: 'digest' };

const blockRoles: Readonly<Record<string, Role>> = { repo: 'repository', name: 'repository', version: 'tag' };

/** A key by itself, whose value is a whole reference. */
function whole(key: string): KeyPart {
  return { prefix: key, role: 'reference' };
}

/** `image: {ref: acme/web:1}`, `images: {web: acme/web:1}`: below a key of images, any key may hold one. */
function mayBeReference(value: Node | null): boolean {
  const at = resolve(value);
  return at === null || (at.kind === 'scalar' && /[/:]/.test(scalarText(at)));
}
