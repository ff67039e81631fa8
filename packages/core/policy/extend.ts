import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, YAMLMap, YAMLSeq } from 'yaml';
import { quote } from '../text/suggest.ts';
import type { PolicyDocument } from './document.ts';
import { fail, list, type Read, readEntries, type Source, type Value } from './read.ts';
import { text } from './scalars.ts';

/** The text of one file of a policy, and what it is called: a path from the root, or `owner/repo//path@ref`. */
export interface PolicyText {
  readonly text: string;
  readonly file: string;
}

/** What `extends` names: a file of the same repository, from its root, or one of another. */
export type Extended =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'remote'; readonly remote: RemoteFile };

export interface RemoteFile {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  /** A branch, a tag or a commit. */
  readonly ref: string;
}

const remoteGrammar = /^([\w.-]+)\/([\w.-]+)\/\/([^@\s]+)@([\w./-]+)$/;

/** `acme/platform//image-policy.yaml@v3`. */
export function nameOf({ owner, repo, path, ref }: RemoteFile): string {
  return `${owner}/${repo}//${path}@${ref}`;
}

/** One entry of `extends`, as it is written. */
export const extendedName: Read<string> = (value) => {
  const written = text(value);
  if (written === undefined || readExtended(written, 'x') !== null) return written;
  return fail(
    value,
    `${quote(written)} names no policy file; write ./common.yaml for one of this repository, or owner/repo//path@ref for one of another`,
  );
};

/** What an entry of `extends` in `file` leads to; null where it is none, or leaves the repository. */
export function readExtended(written: string, file: string): Extended | null {
  const remote = remoteGrammar.exec(written);
  if (remote) {
    const [, owner = '', repo = '', path = '', ref = ''] = remote;
    const leaves = path.split('/').includes('..') || path.startsWith('/') || ref.includes('..');
    return leaves ? null : { kind: 'remote', remote: { owner, repo, path, ref } };
  }
  if (!/^\.\.?\//.test(written)) return null;
  const parts = file.split('/').slice(0, -1);
  for (const part of written.split('/')) {
    if (part === '..' && parts.pop() === undefined && file !== 'x') return null;
    if (part !== '.' && part !== '..' && part !== '') parts.push(part);
  }
  return { kind: 'file', path: parts.join('/') };
}

/** The entries of `extends` in an opened document; none where it has none, or they are wrong, which is reported when it is read. */
export function extendedNames({ root }: PolicyDocument): readonly string[] {
  const entry = isMap(root.node) ? readEntries(root, 'the policy')?.find(({ key }) => key === 'extends') : undefined;
  return entry === undefined ? [] : (list('policy files', extendedName)(entry.value) ?? []);
}

/**
 * Lays documents over one another, the lowest first: maps over maps, lists after lists, anything else in place of what is below.
 * What a lower one locks, a higher one must not name: that is reported where it does.
 */
export function layDocuments(documents: readonly PolicyDocument[]): Value {
  const [lowest, ...rest] = documents.map(({ root }) => root);
  if (lowest === undefined) throw new Error('a policy without a document');
  const locked = new Map<string, string>();
  let result = lowest;
  for (const root of rest) {
    for (const key of lockedKeys(result)) if (!locked.has(key)) locked.set(key, result.source.file);
    refuseLocked(root, locked);
    result = lay(result, root);
  }
  return result;
}

function lockedKeys(root: Value): readonly string[] {
  const locked = isMap(root.node) ? resolve(root.node.get('locked', true) as Node | undefined, root.source) : null;
  return isSeq(locked) ? locked.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : [])) : [];
}

function refuseLocked(root: Value, locked: ReadonlyMap<string, string>): void {
  if (!isMap(root.node)) return;
  for (const { key, offset } of readEntries(root, 'the policy') ?? []) {
    const by = locked.get(key);
    if (by === undefined) continue;
    fail(
      { offset, source: root.source },
      `${quote(key)} is locked by ${by}; remove it here, or ask the owners of that file`,
    );
  }
}

function lay(below: Value, above: Value): Value {
  const [low, high] = [resolve(below.node, below.source), resolve(above.node, above.source)];
  if (isMap(low) && isMap(high)) return { ...above, node: layMaps({ ...below, node: low }, { ...above, node: high }) };
  if (!isSeq(low) || !isSeq(high)) return above;
  const joined = new YAMLSeq();
  joined.items = [...low.items, ...high.items];
  settle(joined, high, above.source);
  for (const item of low.items) remember(above.source, item as Node | null, below.source);
  return { ...above, node: joined };
}

function layMaps(below: Value & { readonly node: YAMLMap }, above: Value & { readonly node: YAMLMap }): YAMLMap {
  const merged = new YAMLMap();
  const own = new Map(above.node.items.map((pair) => [keyOf(pair), pair]));
  const kept = below.node.items.map((pair) => {
    const over = own.get(keyOf(pair));
    if (over === undefined) {
      remember(above.source, pair.key as Node | null, below.source);
      remember(above.source, pair.value as Node | null, below.source);
      return pair;
    }
    own.delete(keyOf(pair));
    const [low, high] = [valueIn(pair, below), valueIn(over, above)];
    const laid = lay(low, high);
    const next = over.clone() as Pair;
    next.key = over.key;
    next.value = laid.node;
    return next;
  });
  merged.items = [...kept, ...own.values()] as typeof merged.items;
  settle(merged, above.node, above.source);
  return merged;
}

function valueIn(pair: Pair, { source }: Value): Value {
  const node = (pair.value ?? null) as Node | null;
  return { node, offset: node?.range?.[0] ?? 0, source: (node && source.homes.get(node)) ?? source };
}

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.source ?? key.value) : '');

/** A node that is made here is where the upper one is. */
function settle(made: YAMLMap | YAMLSeq, like: Node, source: Source): void {
  if (like.range) made.range = like.range;
  source.homes.set(made, source);
}

function remember(source: Source, node: Node | null, home: Source): void {
  if (node !== null && !source.homes.has(node)) source.homes.set(node, home.homes.get(node) ?? home);
}

function resolve(node: Node | null | undefined, source: Source): Node | null {
  if (node === null || node === undefined) return null;
  return isAlias(node) ? (node.resolve(((node && source.homes.get(node)) ?? source).document) ?? null) : node;
}
