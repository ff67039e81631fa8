import { onePerKey } from '../../text/collate.ts';
import { resolveFrom } from '../../text/file-path.ts';
import { type MapNode, resolve, type ScalarNode } from '../../yaml/node.ts';
import { isMap, listAt, type Plain, textAt } from '../../yaml/plain.ts';
import type { SourceTree } from '../files.ts';
import type { Held } from '../helm/node-layer.ts';
import { type SetExpression, setLayer } from '../helm/set.ts';
import { isOpen } from '../open-parts.ts';
import { type LayerSource, unknownLayer } from '../release-source.ts';
import type { ArgoSource } from '../scene.ts';
import { entryOf } from './source-overrides.ts';

/**
 * `parameters` as `--set` and `--set-string`, `fileParameters` as `--set-file`: Helm lays each kind over the one before it, in
 * whatever order they are written.
 */
export async function parameterLayers(
  given: ArgoSource,
  tree: SourceTree,
  held: (key: string) => Held,
): Promise<readonly LayerSource[]> {
  const own = held('parameters');
  const written = readParameters(own);
  const sets = (['set', 'set-string'] as const).map((kind) => lastOf(written.filter((each) => each.kind === kind)));
  const layers = sets.flatMap((expressions) => toLayer(given, own, expressions));
  const why = sets.some(hasOverlap)
    ? 'its parameters overlap, and Argo CD gives them to Helm in no order'
    : listAt(own.plain ?? null).some((parameter) => isOpen(textAt(parameter, 'name') ?? ''))
      ? 'the name of a parameter is known to a template alone'
      : null;
  const doubt = why === null ? [] : [unknownLayer(given.spot.file, why)];
  return [...layers, ...(await fileLayers(given, tree, held('fileParameters'))), ...doubt];
}

interface Named extends SetExpression {
  readonly name: string;
}

function readParameters({ plain, node }: Held): readonly Named[] {
  const nodes = itemsOf(node);
  return listAt(plain ?? null).flatMap((parameter, index): readonly Named[] => {
    const name = textAt(parameter, 'name');
    if (name === null || isOpen(name)) return [];
    const value = lowerTextAt(parameter, 'value') ?? '';
    const isForced = lowerTextAt(parameter, 'forcestring') === 'true';
    const text = `${name}=${escapeCommas(value)}`;
    return [{ name, text, kind: isForced ? 'set-string' : 'set', node: scalarIn(nodes[index], 'value'), key: null }];
  });
}

/** Argo CD escapes the commas of a value that is no list (argo-cd, `cleanSetParameters`). A template is no list, whatever it brings. */
function escapeCommas(value: string): string {
  if (isOpen(value)) return value.replace(/[\\{},]/g, '\\$&');
  return /^\{.*\}$/s.test(value) ? value : value.replace(/(?<!\\),/g, '\\,');
}

/** A name that is said twice counts as it is said last. */
function lastOf(expressions: readonly Named[]): readonly Named[] {
  return onePerKey(expressions, ({ name }) => name);
}

/** Whether one name is a part of another, so that their order tells. */
function hasOverlap(expressions: readonly Named[]): boolean {
  const names = expressions.map(({ name }) => name).sort();
  const known = new Set(names);
  return names.some((name) => {
    for (let at = name.search(/[.[,=]/); at >= 0 && at < name.length; at++) {
      if (/[.[,=]/.test(name[at] ?? '') && known.has(name.slice(0, at))) return true;
    }
    return false;
  });
}

/** Each file's text, to its last line break. A file that is not there is refused. */
async function fileLayers(given: ArgoSource, tree: SourceTree, held: Held): Promise<readonly LayerSource[]> {
  const expressions: Named[] = [];
  for (const parameter of listAt(held.plain ?? null)) {
    const [name, written] = [textAt(parameter, 'name'), textAt(parameter, 'path') ?? ''];
    const path = resolveFrom(given.path, written);
    const text = path === null ? null : await tree.read(path);
    if (name === null) continue;
    if (text === null)
      return [unknownLayer(given.spot.file, `the file ${JSON.stringify(written)} of its fileParameters is not here`)];
    expressions.push({ name, text: `${name}=${written}`, kind: 'set-file', node: null, key: null, read: () => text });
  }
  return toLayer(given, held, lastOf(expressions));
}

function toLayer({ spot }: ArgoSource, { file, source }: Held, expressions: readonly Named[]): readonly LayerSource[] {
  const [first] = expressions;
  if (first === undefined) return [];
  const values = setLayer(file === '' ? spot.file : file, source, expressions);
  return [{ kind: 'read', layer: { values, key: `${file}#${first.kind}` } }];
}

function itemsOf(node: Held['node']): readonly (MapNode | null)[] {
  const list = resolve(node);
  const items = list?.kind === 'sequence' ? list.items.map((item) => resolve(item)) : [];
  return items.map((item) => (item?.kind === 'map' && scalarIn(item, 'name') !== null ? item : null));
}

function scalarIn(map: MapNode | null | undefined, key: string): ScalarNode | null {
  const value = map ? resolve(entryOf(map, key)) : null;
  return value?.kind === 'scalar' ? value : null;
}

function lowerTextAt(parameter: Plain, key: string): string | null {
  if (!isMap(parameter)) return null;
  const name = Object.keys(parameter).find((each) => each.toLowerCase() === key);
  return name === undefined ? null : textAt(parameter, name);
}
