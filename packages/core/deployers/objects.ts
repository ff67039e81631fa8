import { readDocument } from '../yaml/document.ts';
import { splitDocuments } from '../yaml/documents.ts';
import { countLines } from '../yaml/lines.ts';
import { type MapNode, resolve, textOf } from '../yaml/node.ts';
import { isMap, type Plain, type PlainMap, textAt, toPlain } from '../yaml/plain.ts';
import type { Source } from '../yaml/source.ts';
import type { Spot } from './spot.ts';

/** A Kubernetes object, and where it stands. */
export interface KubeObject {
  readonly spot: Spot;
  /** Index of the document of that file in which it stands; absent for what was rendered. */
  readonly document?: number;
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | null;
  readonly value: PlainMap;
  /** The object as it stands in its file, and what its offsets are of; absent in a list of objects. */
  readonly node?: MapNode;
  readonly source?: Source;
  /** The kustomization that deploys it so, where one changes it. */
  readonly deployedBy?: string;
  /** It stands in a template, as far as one can read it before it is rendered. */
  readonly template?: true;
}

/** `Deployment web/app`, for people. */
export function describeObject({ kind, namespace, name }: Pick<KubeObject, 'kind' | 'namespace' | 'name'>): string {
  return `${kind} ${namespace === null ? '' : `${namespace}/`}${name}`;
}

/** The objects of a file that `isWanted` names by their apiVersion; a document that is no YAML holds none, a template where `templates` says so. */
export function readObjects(
  file: string,
  text: string,
  isWanted: (apiVersion: string) => boolean,
  templates = false,
): readonly KubeObject[] {
  const source: Source = { text, offsets: null };
  const lines = countLines(text);
  return splitDocuments(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length).flatMap((range) => {
    const { root, template } = readDocument(source, range);
    const map = resolve(root);
    if ((template && !templates) || map?.kind !== 'map') return [];
    if (textOf(map, 'kind') !== 'List' && !isWanted(textOf(map, 'apiVersion') ?? '')) return [];
    const first = map.entries[0]?.key.start ?? range.start;
    return listItems(toPlain(map))
      .filter((item) => isWanted(textAt(item, 'apiVersion') ?? ''))
      .flatMap((item) => toObject(item, { file, ...lines.at(first) }) ?? [])
      .map((object) => ({ ...object, document: range.index, ...(template && { template: true as const }) }))
      .map((object) => (textOf(map, 'kind') === 'List' ? object : { ...object, node: map, source }));
  });
}

/** One YAML or JSON text as a value; null where it is none. */
export function readPlain(text: string): Plain {
  const [range] = splitDocuments(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length);
  return range === undefined ? null : toPlain(readDocument({ text, offsets: null }, range).root);
}

export function toObject(value: Plain, spot: Spot): KubeObject | null {
  const [apiVersion, kind] = [textAt(value, 'apiVersion'), textAt(value, 'kind')];
  if (!isMap(value) || apiVersion === null || kind === null) return null;
  const name = textAt(value, 'metadata', 'name') ?? '(no name)';
  return { spot, apiVersion, kind, name, namespace: textAt(value, 'metadata', 'namespace'), value };
}

function listItems(value: Plain): readonly Plain[] {
  const items = isMap(value) && value['kind'] === 'List' ? value['items'] : null;
  return Array.isArray(items) ? items : [value];
}
