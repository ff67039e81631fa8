import { isComposed, layerOf } from '../../kustomize/layer.ts';
import { readDocument } from '../../yaml/document.ts';
import { splitDocuments } from '../../yaml/documents.ts';
import { type Node, resolve } from '../../yaml/node.ts';
import { isMap, type Plain, toPlain } from '../../yaml/plain.ts';
import { contentOf } from '../../yaml/scalars.ts';
import type { Source } from '../../yaml/source.ts';
import type { LayerSource } from '../release-source.ts';
import { readLayer } from './chart.ts';

/** A value of an object, as it is read and as it stands in a file; `node` is null where no line says it. */
export interface Held {
  readonly plain: Plain | undefined;
  readonly node: Node | null;
  readonly file: string;
  readonly source: Source;
}

/** Inline values, a map or a text of YAML, as a layer. What a template filled in stands nowhere: it has no place. */
export function inlineLayer({ plain, node, file, source }: Held, where: string): LayerSource | null {
  const at = resolve(node);
  const own = at?.kind === 'scalar' ? layerOf(at) : null;
  const key = `${file}#${where}`;
  const same = at !== null && !isMade(at) && JSON.stringify(toPlain(at)) === JSON.stringify(plain);
  if (isMap(plain)) {
    if (same) return { kind: 'read', layer: { values: { file, root: at, source }, key } };
    return { kind: 'read', layer: { values: readLayer(`${file} (filled in)`, JSON.stringify(plain)), key } };
  }
  if (typeof plain !== 'string') return null;
  if (at?.kind !== 'scalar' || !same)
    return { kind: 'read', layer: { values: readLayer(`${file} (filled in)`, plain), key } };
  const inner = contentOf(own?.source ?? source, at);
  const [range] = splitDocuments(inner.text, 0, inner.text.length);
  const read = range === undefined ? null : readDocument(inner, range, false);
  const unknown = read?.problem ? { unknown: `the values in ${file} cannot be read as YAML` } : {};
  return {
    kind: 'read',
    layer: { values: { file: own?.file ?? file, root: read?.root ?? null, source: inner, ...unknown }, key },
  };
}

/** Made of several texts, or by a generator: no file says it so. */
function isMade(node: Node): boolean {
  return node.kind === 'scalar' && isComposed(node) && node.layer === null;
}
