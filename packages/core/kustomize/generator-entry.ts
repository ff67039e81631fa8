import { baseOf } from '../text/file-path.ts';
import { type MapNode, type Node, type ScalarNode, scalarText } from '../yaml/node.ts';
import { contentOf } from '../yaml/scalars.ts';
import { detach, fileOffset } from '../yaml/source.ts';
import { fieldOf, mapsField, pairsOf, scalarsField, textField, textsField } from './fields.ts';
import { layerOf, type Place } from './layer.ts';

/** An entry of `configMapGenerator` or `secretGenerator`; kustomize's `types.GeneratorArgs`. Paths are as written. */
export interface GeneratorEntry {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly name: string;
  readonly namespace: string;
  /** With what a kustomization included before: another object, laid over one, or in its place. */
  readonly behavior: 'create' | 'merge' | 'replace';
  readonly labels: ReadonlyMap<string, string>;
  readonly literals: readonly Literal[];
  /** Files whose lines say `KEY=value`. */
  readonly envs: readonly string[];
  /** Files whose whole text is the value of a key. */
  readonly files: readonly { readonly key: string; readonly path: string }[];
}

/** One `KEY=value` of `literals`. */
export interface Literal {
  readonly key: string;
  readonly value: string;
  /** Null where no file says it. */
  readonly at: Place | null;
}

/** The entries of a kustomization, with what `generatorOptions` says for all of them. */
export function readGeneratorEntries(map: Node | null): readonly GeneratorEntry[] {
  const common = pairsOf(fieldOf(fieldOf(map, 'generatorOptions'), 'labels'));
  return (['ConfigMap', 'Secret'] as const).flatMap((kind) =>
    mapsField(map, kind === 'ConfigMap' ? 'configMapGenerator' : 'secretGenerator').map((entry) => {
      const { labels, ...said } = readEntry(kind, entry);
      return { ...said, labels: new Map([...common, ...labels]) };
    }),
  );
}

/** The entry of one that stands alone (`kind: ConfigMapGenerator`), which may say its name as an object does; null for another plugin. */
export function readGeneratorPlugin(root: MapNode): GeneratorEntry | null {
  const kind = textField(root, 'kind');
  if (textField(root, 'apiVersion') !== 'builtin' || (kind !== 'ConfigMapGenerator' && kind !== 'SecretGenerator'))
    return null;
  const entry = readEntry(kind === 'ConfigMapGenerator' ? 'ConfigMap' : 'Secret', root);
  const metadata = fieldOf(root, 'metadata');
  return {
    ...entry,
    name: entry.name || detach(textField(metadata, 'name') ?? ''),
    namespace: entry.namespace || detach(textField(metadata, 'namespace') ?? ''),
  };
}

function readEntry(kind: GeneratorEntry['kind'], entry: MapNode): GeneratorEntry {
  const { [0]: behavior = 'create' } = (['merge', 'replace'] as const).filter(
    (one) => textField(entry, 'behavior') === one,
  );
  const env = textField(entry, 'env');
  return {
    kind,
    name: detach(textField(entry, 'name') ?? ''),
    namespace: detach(textField(entry, 'namespace') ?? ''),
    behavior,
    labels: new Map(pairsOf(fieldOf(fieldOf(entry, 'options'), 'labels'))),
    literals: scalarsField(entry, 'literals').flatMap(readLiteral),
    envs: [...textsField(entry, 'envs'), ...(env === null ? [] : [env])].map(detach),
    files: textsField(entry, 'files').map(readFileSource),
  };
}

/** As kustomize parts one (`parseLiteralSource`): quotes around the value are no part of it. */
function readLiteral(node: ScalarNode): readonly Literal[] {
  const text = scalarText(node);
  const equal = text.indexOf('=');
  if (equal < 1) return [];
  const value = text.slice(equal + 1);
  const isQuoted = value.length > 1 && /["']/.test(value.charAt(0)) && value.at(-1) === value.charAt(0);
  const layer = layerOf(node);
  const start = equal + 1 + (isQuoted ? 1 : 0);
  return [
    {
      key: detach(text.slice(0, equal)),
      value: detach(isQuoted ? value.slice(1, -1) : value),
      at: layer === null ? null : { file: layer.file, start: fileOffset(contentOf(layer.source, node), start) },
    },
  ];
}

/** `path`, whose name is the key, or `key=path`. */
function readFileSource(written: string): { readonly key: string; readonly path: string } {
  const equal = written.indexOf('=');
  const path = detach(written.slice(equal + 1));
  return { key: equal < 0 ? baseOf(path) : detach(written.slice(0, equal)), path };
}
