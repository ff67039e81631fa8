import { splitPath } from '../policy/tree-path.ts';
import type { Context } from './collect.ts';
import { detach } from './source.ts';
import { findEntry, type MapNode, type Node, resolve, textOf } from './tree.ts';

/**
 * What the object and the list items around a place call themselves: `Deployment/web, worker`. Empty where nothing has a name.
 * It tells two places apart whose paths differ by an index only, in whatever order they are written.
 */
export function findOwner(path: string, { root, at, owner }: Context): string {
  const names = [owner, nameObject(root), ...nameItems(root, path.slice(at.length))];
  return detach(names.filter((name) => name !== '').join(', '));
}

function nameObject(root: Node | null): string {
  const map = resolve(root);
  if (map?.kind !== 'map') return '';
  const metadata = resolve(findEntry(map, 'metadata')?.value);
  const name = metadata?.kind === 'map' ? textOf(metadata, 'name') : undefined;
  return name === undefined ? '' : `${textOf(map, 'kind') ?? ''}/${name}`;
}

function nameItems(root: Node | null, path: string): readonly string[] {
  if (!path.includes('[')) return [];
  const names: string[] = [];
  let node = resolve(root);
  for (const { key } of splitPath(path.replace(/^\./, '')) ?? []) {
    const inList: boolean = node?.kind === 'sequence';
    node = stepInto(node, key);
    if (inList && node?.kind === 'map') names.push(nameItem(node));
  }
  return names;
}

function stepInto(node: ReturnType<typeof resolve>, key: string): ReturnType<typeof resolve> {
  if (node?.kind === 'sequence') return resolve(node.items[Number(key.slice(1, -1))]);
  return node?.kind === 'map' ? resolve(findEntry(node, key.slice(1))?.value) : null;
}

/** A container, a kustomize entry and a variable have a `name`, a patch has a `path`. Of a Helm parameter only the image is its name. */
function nameItem(item: MapNode): string {
  const name = textOf(item, 'name') ?? textOf(item, 'path') ?? '';
  return name.replace(/\.(?:registry|repository|name|tag|version|digest|sha)$/, '');
}
