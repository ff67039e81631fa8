import { layerOf } from '../../kustomize/layer.ts';
import { findEntry, resolve } from '../../yaml/node.ts';
import { at, isMap, isTrue, textAt, toPlain } from '../../yaml/plain.ts';
import { fileOffset } from '../../yaml/source.ts';
import type { SourceTree } from '../files.ts';
import { type Held, inlineLayer } from '../helm/node-layer.ts';
import { type ReleaseSource, versionOf } from '../release-source.ts';
import type { ArgoSource, SourceOverride } from '../scene.ts';
import { parameterLayers } from './parameter-layers.ts';
import { entryOf } from './source-overrides.ts';
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
  const held = (key: string): Held => heldOf(given, key);
  const files = held('valueFiles');
  const optional = isTrue(given.source, 'helm', 'ignoreMissingValueFiles');
  const texts = Array.isArray(files.plain)
    ? files.plain.filter((text): text is string => typeof text === 'string')
    : [];
  const ways = findValueFiles(given, tree, texts, { optional, elsewhere: elsewhere !== null });
  const objects = allHeld(given, 'valuesObject').filter(({ plain }) => isMap(plain));
  const inline =
    objects.length > 0
      ? objects.map((each) => inlineLayer(each, 'valuesObject'))
      : [inlineLayer(held('values'), 'values')];
  const unread = findUnread(given);
  const parameters = await parameterLayers(given, tree, held);
  return ways.map(({ words, layers: valueFiles }) => ({
    name: words.length === 0 ? given.name : `${given.name} (${words.join(', ')})`,
    file: given.deployedBy ?? given.spot.file,
    chart: elsewhere === null ? given.path : null,
    elsewhere,
    chartName: textAt(given.source, 'chart') ?? given.path,
    ...versionOf(textAt(given.source, 'targetRevision')),
    ...(unread.length > 0 && { unread }),
    ...(words.length > 0 && { words }),
    layers: [...valueFiles, ...inline.filter((layer) => layer !== null), ...parameters],
  }));
}

/** Where the texts of a value stand in their files. */
function spansOf({ node, file, source }: Held): NonNullable<ReleaseSource['unread']> {
  const at = resolve(node);
  if (at === null) return [];
  if (at.kind === 'sequence') return at.items.flatMap((item) => spansOf({ plain: null, node: item, file, source }));
  if (at.kind === 'map') return at.entries.flatMap(({ value }) => spansOf({ plain: null, node: value, file, source }));
  const layer = layerOf(at);
  const of = layer?.source ?? source;
  return [{ file: layer?.file ?? file, start: fileOffset(of, at.start), end: fileOffset(of, at.end) }];
}

/** What nobody reads: `values` beside a `valuesObject`, and what an override replaces. */
function findUnread(given: ArgoSource): NonNullable<ReleaseSource['unread']> {
  const hasObject = allHeld(given, 'valuesObject').some(({ plain }) => isMap(plain));
  const replaced = ['values', 'parameters', 'fileParameters'].flatMap((key) => {
    const all = allHeld(given, key);
    return key === 'values' && hasObject ? all : all.slice(0, -1);
  });
  return replaced.flatMap(spansOf);
}

/** What the source and its overrides say, the lowest first: maps are merged. */
function allHeld(given: ArgoSource, key: string): readonly Held[] {
  const over = (given.overrides ?? []).flatMap((override) => heldBy(override, key) ?? []);
  return [heldBySource(given, key), ...over];
}

/** What an override says goes before what the source says. */
function heldOf(given: ArgoSource, key: string): Held {
  for (const override of (given.overrides ?? []).toReversed()) {
    const held = heldBy(override, key);
    if (held !== null) return held;
  }
  return heldBySource(given, key);
}

function heldBy({ map, file, source }: SourceOverride, key: string): Held | null {
  const helm = resolve(entryOf(map, 'helm'));
  const node = helm?.kind === 'map' ? entryOf(helm, key) : undefined;
  return node === undefined ? null : { plain: toPlain(node), node, file, source };
}

function heldBySource(given: ArgoSource, key: string): Held {
  const helm = given.node === undefined ? null : resolve(findEntry(given.node.map, 'helm')?.value);
  const node = helm?.kind === 'map' ? (findEntry(helm, key)?.value ?? null) : null;
  const source = given.node?.source ?? { text: '', offsets: null };
  const plain = node !== null && given.overrides !== undefined ? toPlain(node) : at(given.source, 'helm', key);
  return { plain, node, file: given.spot.file, source };
}
