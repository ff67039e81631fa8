import { layerOf } from '../../kustomize/layer.ts';
import { inDirectory } from '../../text/file-path.ts';
import { findEntry, type MapNode, type Node, resolve, type ScalarNode, scalarText } from '../../yaml/node.ts';
import { at, isMap, isTrue, listAt, mapsAt, type Plain, textAt, toPlain } from '../../yaml/plain.ts';
import { fileOffset } from '../../yaml/source.ts';
import type { SourceTree } from '../files.ts';
import { readLayer } from '../helm/chart.ts';
import { type Held, inlineLayer } from '../helm/node-layer.ts';
import { type SetExpression, setLayer } from '../helm/set.ts';
import { type LayerSource, type ReleaseSource, unknownLayer } from '../release-source.ts';
import type { ArgoSource } from '../scene.ts';
import { findValueFiles } from './value-files.ts';

/**
 * What Argo CD lays over a chart (argo-cd docs, "Helm"): value files, `valuesObject` or `values`, parameters, those that are forced
 * to be text, those from files. `.argocd-source.yaml` and `.argocd-source-<app>.yaml` of the chart's directory lie over the source.
 */
export async function argoReleases(
  given: ArgoSource,
  tree: SourceTree,
  elsewhere: string | null,
): Promise<readonly ReleaseSource[]> {
  const overrides = elsewhere === null ? await readOverrides(given, tree) : [];
  const held = (key: string): Held => heldOf(given, overrides, key);
  const files = held('valueFiles');
  const optional = isTrue(given.source, 'helm', 'ignoreMissingValueFiles');
  const texts = Array.isArray(files.plain)
    ? files.plain.filter((text): text is string => typeof text === 'string')
    : [];
  const ways = findValueFiles(given, tree, texts, { optional, elsewhere: elsewhere !== null });
  const object = held('valuesObject');
  const inline = isMap(object.plain) ? inlineLayer(object, 'valuesObject') : inlineLayer(held('values'), 'values');
  const unread = isMap(object.plain) ? spanOf(held('values')) : [];
  const parameters = parameterLayer(given, held('parameters'));
  const fileParameters = mapsAt(held('fileParameters').plain ?? null).length > 0;
  return ways.map(({ words, layers: valueFiles }) => ({
    name: words.length === 0 ? given.name : `${given.name} (${words.join(', ')})`,
    file: given.deployedBy ?? given.spot.file,
    chart: elsewhere === null ? given.path : null,
    elsewhere,
    chartName: textAt(given.source, 'chart') ?? given.path,
    ...(unread.length > 0 && { unread }),
    ...(words.length > 0 && { words }),
    layers: [
      ...valueFiles,
      ...(inline === null ? [] : [inline]),
      ...(parameters === null ? [] : [parameters]),
      ...(fileParameters ? [unknownLayer(given.spot.file, 'values from files (fileParameters) are not read')] : []),
    ],
  }));
}

/** Where a text stands in its file. */
function spanOf({ node, file, source }: Held): NonNullable<ReleaseSource['unread']> {
  const at = resolve(node);
  if (at?.kind !== 'scalar') return [];
  const layer = layerOf(at);
  const of = layer?.source ?? source;
  return [{ file: layer?.file ?? file, start: fileOffset(of, at.start), end: fileOffset(of, at.end) }];
}

interface Override {
  readonly helm: MapNode;
  readonly held: Pick<Held, 'file' | 'source'>;
}

async function readOverrides({ path, application }: ArgoSource, tree: SourceTree): Promise<readonly Override[]> {
  const names = ['.argocd-source.yaml', `.argocd-source-${application}.yaml`].map((name) => inDirectory(path, name));
  const read = names.filter(tree.hasFile).map(async (file): Promise<readonly Override[]> => {
    const text = await tree.read(file);
    const layer = text === null ? null : readLayer(file, text);
    const root = resolve(layer?.root);
    const helm = root?.kind === 'map' ? resolve(entryOf(root, 'helm')) : null;
    return layer !== null && helm?.kind === 'map' ? [{ helm, held: { file, source: layer.source } }] : [];
  });
  return (await Promise.all(read)).flat();
}

/** Keys of these files are read by Go's JSON reader, which knows no case. */
function entryOf(map: MapNode, key: string): Node | null | undefined {
  return map.entries.findLast((entry) => scalarText(entry.key).toLowerCase() === key.toLowerCase())?.value;
}

function heldOf(given: ArgoSource, overrides: readonly Override[], key: string): Held {
  for (const { helm, held } of overrides.toReversed()) {
    const node = entryOf(helm, key);
    if (node !== undefined) return { plain: toPlain(node), node, ...held };
  }
  const helm = given.node === undefined ? null : resolve(findEntry(given.node.map, 'helm')?.value);
  const node = helm?.kind === 'map' ? (findEntry(helm, key)?.value ?? null) : null;
  const source = given.node?.source ?? { text: '', offsets: null };
  return { plain: at(given.source, 'helm', key), node, file: given.spot.file, source };
}

/** `parameters` as `--set` and `--set-string`. Argo CD escapes the commas of a value that is no list. */
function parameterLayer({ spot }: ArgoSource, { plain, node, file, source }: Held): LayerSource | null {
  const list = resolve(node);
  const nodes = list?.kind === 'sequence' ? list.items.map((item) => resolve(item)) : [];
  const expressions = listAt(plain ?? null).flatMap((parameter, index): readonly SetExpression[] => {
    const name = textAt(parameter, 'name');
    if (name === null) return [];
    const value = lowerTextAt(parameter, 'value') ?? '';
    const isForced = lowerTextAt(parameter, 'forcestring') === 'true';
    const item = nodes[index];
    const map = item?.kind === 'map' && scalarIn(item, 'name') !== null ? item : null;
    const text = `${name}=${value.startsWith('{') ? value : value.replace(/(?<!\\),/g, '\\,')}`;
    return [
      {
        text,
        kind: isForced ? 'set-string' : 'set',
        node: map === null ? null : scalarIn(map, 'value'),
        key: null,
      },
    ];
  });
  if (expressions.length === 0) return null;
  // Helm lays every --set-string over every --set, in whatever order they are written.
  const ordered = [
    ...expressions.filter(({ kind }) => kind === 'set'),
    ...expressions.filter(({ kind }) => kind !== 'set'),
  ];
  const values = setLayer(file === '' ? spot.file : file, source, ordered);
  return { kind: 'read', layer: { values, key: `${file}#parameters` } };
}

function scalarIn(map: MapNode, key: string): ScalarNode | null {
  const value = resolve(entryOf(map, key));
  return value?.kind === 'scalar' ? value : null;
}

function lowerTextAt(parameter: Plain, key: string): string | null {
  if (!isMap(parameter)) return null;
  const name = Object.keys(parameter).find((each) => each.toLowerCase() === key);
  return name === undefined ? null : textAt(parameter, name);
}
