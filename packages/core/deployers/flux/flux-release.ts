import { fieldOf, mapsField } from '../../kustomize/fields.ts';
import { resolveFrom } from '../../text/file-path.ts';
import { resolve } from '../../yaml/node.ts';
import { at, isTrue, mapsAt, type PlainMap, textAt, textsAt, toPlain } from '../../yaml/plain.ts';
import type { SourceTree } from '../files.ts';
import { readLayer } from '../helm/chart.ts';
import type { ValuesLayer } from '../helm/layer.ts';
import { inlineLayer } from '../helm/node-layer.ts';
import { setLayer } from '../helm/set.ts';
import { describeObject, type KubeObject } from '../objects.ts';
import { type ImageOverlay, type LayerSource, type ReleaseSource, unknownLayer, versionOf } from '../release-source.ts';
import { findHeld, heldAt } from './config-maps.ts';

/** What a `HelmRelease` lays over its chart (fluxcd.io, "HelmRelease"): `valuesFiles` in place of the chart's own, `valuesFrom` in their order, `values`. */
export async function fluxRelease(
  object: KubeObject,
  tree: SourceTree,
  chart: { readonly directory: string | null; readonly elsewhere: string | null },
): Promise<ReleaseSource> {
  const spec = at(object.value, 'spec');
  const { file } = object.spot;
  const named = at(spec, 'chart', 'spec');
  const written = [
    ...textsAt(named ?? null, 'valuesFiles'),
    ...[textAt(named, 'valuesFile')].filter((one) => one !== null),
  ];
  const files = written.map((path): LayerSource => {
    const found = chart.directory === null ? null : resolveFrom('', path);
    if (found === null || !tree.hasFile(found))
      return unknownLayer(found ?? file, `the values file ${path} is not in this tree`);
    return { kind: 'file', file: found, path: '' };
  });
  const from = await Promise.all(
    mapsAt(spec ?? null, 'valuesFrom').map((entry, index) => valuesFrom(entry, index, object, tree)),
  );
  const values = inlineLayer(heldAt(object, 'spec', 'values'), 'values');
  const targets = from.flatMap(({ target }) => (target === null ? [] : [target]));
  return {
    name: describeObject(object),
    file: object.deployedBy ?? file,
    chart: chart.directory,
    elsewhere: chart.elsewhere,
    chartName: textAt(named, 'chart') ?? textAt(spec, 'chartRef', 'name') ?? '',
    ...versionOf(textAt(named, 'version')),
    ...(written.length > 0 && { withoutOwn: true as const }),
    ...postRendered(object),
    // Which of the two wins, a targetPath or `values`, is Flux's code and no promise: both must be good.
    layers: [
      ...files,
      ...from.flatMap(({ below }) => below ?? []),
      ...(values === null ? [] : [values]),
      ...targets.map(maybe),
    ],
  };
}

/** `postRenderers` hand what Helm renders to kustomize, one after the other. */
function postRendered(object: KubeObject): Pick<ReleaseSource, 'over' | 'doubt'> {
  const { node, file, source, plain } = heldAt(object, 'spec', 'postRenderers');
  const written: ValuesLayer = { file, root: node, source };
  const layer = node === null ? readLayer(`${file} (filled in)`, JSON.stringify(plain ?? [])) : written;
  const list = resolve(layer.root);
  const steps = list?.kind === 'sequence' ? list.items.map((step) => fieldOf(step, 'kustomize')) : [];
  const over = steps.flatMap((step) => mapsField(step, 'images').map((entry): ImageOverlay => ({ layer, entry })));
  const patches = ['patches', 'patchesStrategicMerge', 'patchesJson6902'].flatMap((key) =>
    steps.map((step) => JSON.stringify(toPlain(fieldOf(step, key)))),
  );
  const doubt = 'a patch of its postRenderers may change it';
  return { ...(over.length > 0 && { over }), ...(patches.some((text) => text.includes('image')) && { doubt }) };
}

function maybe(source: LayerSource): LayerSource {
  if (source.kind !== 'read') return source;
  const { layer } = source;
  return { kind: 'read', layer: { ...layer, values: { ...layer.values, maybe: 'a targetPath lies over the values' } } };
}

interface From {
  readonly below: LayerSource | null;
  /** A value at a path, which `values` may say as well. */
  readonly target: LayerSource | null;
}

async function valuesFrom(entry: PlainMap, index: number, object: KubeObject, tree: SourceTree): Promise<From> {
  const [kind, name, key] = [
    textAt(entry, 'kind'),
    textAt(entry, 'name') ?? '',
    textAt(entry, 'valuesKey') ?? 'values.yaml',
  ];
  const { file } = object.spot;
  const unknown = (why: string): From => ({
    below: unknownLayer(file, `valuesFrom names the ${kind ?? 'object'} ${name}, ${why}`),
    target: null,
  });
  if (kind !== 'ConfigMap' && kind !== 'Secret') return unknown('which only the cluster has');
  const held = await findHeld(tree, object, { kind, name, key });
  if (held === null && kind === 'Secret') return unknown('which only the cluster has');
  if (held === null)
    return isTrue(entry, 'optional') ? { below: null, target: null } : unknown('which is not in this tree');
  const path = textAt(entry, 'targetPath');
  if ('generated' in held) return { below: { kind: 'file', file: held.generated, path: '' }, target: null };
  if (path === null) return { below: inlineLayer(held, `${index}.${key}`), target: null };
  const node = resolve(held.node);
  const text = `${path}=${typeof held.plain === 'string' ? held.plain : ''}`;
  const expression = { text, kind: 'set' as const, node: node?.kind === 'scalar' ? node : null, key: null };
  const layer: LayerSource = {
    kind: 'read',
    layer: { values: setLayer(held.file, held.source, [expression]), key: `${held.file}#${key}` },
  };
  return { below: layer, target: layer };
}
