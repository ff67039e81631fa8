import { fieldOf, mapsField } from '../kustomize/fields.ts';
import { mayHoldReleases } from '../repository/deploying.ts';
import { helmfileName } from '../scan/catalogue/helmfile.ts';
import { inDirectory, parentOf, resolveFrom } from '../text/file-path.ts';
import { readDocument } from '../yaml/document.ts';
import { splitDocuments } from '../yaml/documents.ts';
import { countLines, type Lines } from '../yaml/lines.ts';
import { mergeEntries } from '../yaml/merge.ts';
import { type MapNode, type Node, resolve, scalarText, textOf } from '../yaml/node.ts';
import { isMap, type Plain, toPlain } from '../yaml/plain.ts';
import type { Source } from '../yaml/source.ts';
import type { SourceTree } from './files.ts';
import { inlineLayer } from './helm/node-layer.ts';
import { type SetExpression, setLayer } from './helm/set.ts';
import { type Binding, fillOpen, findWays, isOpen, wordsOf } from './open-parts.ts';
import { type LayerSource, type ReleaseSource, unknownLayer, versionOf } from './release-source.ts';

/** Whether a file is one of helmfile's by its name. */
function isHelmfile(file: string): boolean {
  return helmfileName.test(file);
}

/**
 * The releases of the helmfiles of a tree (helmfile docs, "Configuration"): `values` in their order below `set`. `others`: files of
 * another name in which releases may stand; null where nobody looked.
 */
export async function helmfileReleases(
  tree: SourceTree,
  others: readonly string[] | null,
): Promise<readonly ReleaseSource[]> {
  const files = others === null ? tree.files : [...new Set([...tree.files.filter(isHelmfile), ...others])];
  const found = files.map(async (file) => {
    const text = await tree.read(file);
    return text === null || !(isHelmfile(file) || mayHoldReleases(text)) ? [] : readHelmfile(file, text, tree);
  });
  return (await Promise.all(found)).flat();
}

/** Where a release stands. */
interface Where {
  readonly file: string;
  readonly source: Source;
  readonly lines: Lines;
  readonly tree: SourceTree;
}

function readHelmfile(file: string, text: string, tree: SourceTree): readonly ReleaseSource[] {
  const source: Source = { text, offsets: null };
  const lines = countLines(text);
  return splitDocuments(text, 0, text.length).flatMap((range) => {
    const { root } = readDocument(source, range);
    // A template of helmfile is an anchor: `<<: *default`.
    return mapsField(root, 'releases').flatMap((release) =>
      readRelease(mergeEntries(release), { file, source, lines, tree }),
    );
  });
}

function readRelease(release: MapNode, where: Where): readonly ReleaseSource[] {
  const { file, tree } = where;
  const written = textOf(release, 'chart') ?? '';
  const values = listOf(release, 'values');
  const texts = [written, ...values.flatMap((item) => (item?.kind === 'scalar' ? [scalarText(item)] : []))];
  const isOff = /^(?:false|no|off)$/i.test(textOf(release, 'installed') ?? '');
  if (written === '' || isOff) return [];
  const from = (text: string) => resolveFrom(parentOf(file), text);
  // A chart is told by its Chart.yaml, so that its path is found like that of a file.
  const ways = findWays({
    texts: texts.map((text) => (text === written ? inDirectory(text, 'Chart.yaml') : text)),
    resolve: from,
    below: tree.below,
  });
  const name = textOf(release, 'name') ?? written;
  return ways.map((binding): ReleaseSource => {
    const path = from(fillOpen(written, binding));
    const isHere = path !== null && tree.hasFile(inDirectory(path, 'Chart.yaml'));
    const words = wordsOf(binding);
    return {
      name: `release ${name} of ${file}${words.length === 0 ? '' : ` (${words.join(', ')})`}`,
      file,
      spot: { file, ...where.lines.at(release.start) },
      chart: isHere ? path : null,
      elsewhere: isHere ? null : `its chart ${JSON.stringify(written)} is not in this tree`,
      chartName: isHere ? path : written,
      ...versionOf(textOf(release, 'version') ?? null),
      ...(words.length > 0 && { words }),
      layers: [...values.flatMap((item) => toLayer(item, binding, where)), ...setLayers(release, where)],
    };
  });
}

function toLayer(item: Node | null, binding: Binding, { file, source, tree }: Where): readonly LayerSource[] {
  const at = resolve(item);
  if (at === null) return [];
  if (at.kind !== 'scalar') {
    const layer = inlineLayer({ plain: toPlain(at), node: at, file, source }, `${at.kind === 'map' ? at.start : ''}`);
    return layer === null ? [] : [layer];
  }
  const text = fillOpen(scalarText(at), binding);
  const path = resolveFrom(parentOf(file), text);
  const shown = JSON.stringify(text);
  if (isOpen(text)) return [unknownLayer(file, `the values file ${shown} is known to a template alone`)];
  if (path === null || !tree.hasFile(path))
    return [unknownLayer(path ?? file, `the values file ${shown} is not in this tree`)];
  if (path.endsWith('.gotmpl')) return [unknownLayer(file, `the values file ${shown} is a template`)];
  return [{ kind: 'file', file: path, path: '' }];
}

/** `set` and `setString`: a value, or several as a list. */
function setLayers(release: MapNode, { file, source }: Where): readonly LayerSource[] {
  const of = (field: string, kind: SetExpression['kind']) =>
    listOf(release, field).flatMap((item): readonly SetExpression[] => {
      const plain = toPlain(item);
      if (item?.kind !== 'map' || !isMap(plain) || typeof plain['name'] !== 'string') return [];
      const node = resolve(fieldOf(item, 'value'));
      const text = `${plain['name']}=${printValue(plain)}`;
      return [{ text, kind, node: node?.kind === 'scalar' ? node : null, key: null }];
    });
  const expressions = [...of('set', 'set'), ...of('setString', 'set-string')];
  if (expressions.length === 0) return [];
  return [{ kind: 'read', layer: { values: setLayer(file, source, expressions), key: `${file}#set` } }];
}

function printValue({ value, values }: { readonly [key: string]: Plain }): string {
  const written = (one: Plain | undefined) => String(one ?? '').replace(/,/g, '\\,');
  return Array.isArray(values) ? `{${values.map(written).join(',')}}` : written(value);
}

function listOf(map: MapNode, key: string): readonly (Exclude<Node, { kind: 'alias' }> | null)[] {
  const list = fieldOf(map, key);
  return list?.kind === 'sequence' ? list.items.map((item) => resolve(item)) : [];
}
