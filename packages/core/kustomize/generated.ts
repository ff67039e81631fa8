import { resolveFrom } from '../text/file-path.ts';
import type { MapNode, Node } from '../yaml/node.ts';
import { type GeneratorEntry, readGeneratorPlugin } from './generator-entry.ts';
import { split } from './image.ts';
import { type Composed, madeScalar, type Place } from './layer.ts';
import type { Patching } from './patch.ts';
import { openMade, type Resource, withRoot } from './resource.ts';
import { readPlugin, type StepContext } from './step-files.ts';
import { isSameId } from './target.ts';
import { nodeAt, withEntry, withNode } from './tree-edit.ts';

/** An object that a generator makes, and what becomes of one of its name that was included before. */
export interface Generated {
  readonly behavior: GeneratorEntry['behavior'];
  readonly root: MapNode;
  readonly data: ReadonlyMap<string, Composed>;
  /** Why not all of its data can be told; null where all is there. */
  readonly open: string | null;
}

/** The files that a node's generators read. They may have any name: no listing has to know them. */
export function generatorFiles(context: StepContext): readonly string[] {
  return entriesOf(context)
    .filter(({ kind }) => kind === 'ConfigMap')
    .flatMap(({ envs, files }) => [...envs, ...files.map(({ path }) => path)])
    .flatMap((path) => sourceFile(context, path) ?? []);
}

/** What a kustomization generates: its own entries, then the builtin plugins that it lists under `generators`. */
function entriesOf(context: StepContext): readonly GeneratorEntry[] {
  const { generated, generators } = context.node.kustomization;
  const plugins = generators.flatMap((plugin) => readPlugin(context, plugin)?.roots ?? []);
  return [...generated, ...plugins.flatMap((root) => (root?.kind === 'map' ? (readGeneratorPlugin(root) ?? []) : []))];
}

function sourceFile({ graph, node }: StepContext, path: string): string | null {
  return graph.fileOf(node, path) ?? (path.includes('\n') ? null : resolveFrom(node.directory, path));
}

/** What the generators of a kustomization make (kustomize, `configMapGenerator`). A Secret's data is in base64: it is left open. */
export function generate(context: StepContext): readonly Generated[] {
  return entriesOf(context).map((entry) => {
    const { data, open } = entry.kind === 'Secret' ? sealed(context) : readData(context, entry);
    const words: readonly (readonly [readonly string[], string])[] = [
      [['apiVersion'], 'v1'],
      [['kind'], entry.kind],
      [['metadata', 'name'], entry.name],
      ...(entry.namespace === '' ? [] : [[['metadata', 'namespace'], entry.namespace] as const]),
      ...[...entry.labels].map(([key, text]) => [['metadata', 'labels', key], text] as const),
    ];
    const root = words.reduce<Node>((tree, [path, text]) => withNode(tree, path, madeScalar(text)) ?? tree, emptyMap);
    return { behavior: entry.behavior, root: root.kind === 'map' ? root : emptyMap, data, open };
  });
}

type Data = Pick<Generated, 'data' | 'open'>;

function sealed({ node }: StepContext): Data {
  return { data: new Map(), open: `the data of a Secret that ${node.file} generates is in base64` };
}

function readData(context: StepContext, { literals, envs, files }: GeneratorEntry): Data {
  const { node, read } = context;
  const data = new Map<string, Composed>();
  let open: string | null = null;
  const add = (key: string, value: Composed) => {
    // Kustomize refuses a key that is said twice.
    data.set(key, data.has(key) ? madeScalar('', { unknown: `${node.file} generates ${key} twice` }) : value);
  };
  const textOf = (path: string) => {
    const file = sourceFile(context, path);
    const text = file === null ? null : read(file);
    if (file !== null && text !== null) return { file, text };
    open ??= `${path}, of which ${node.file} generates an object, is not in the tree`;
    return null;
  };
  for (const { key, value, at } of literals) add(key, said(value, at));
  for (const { key, path } of files) {
    const found = textOf(path);
    if (found !== null) add(key, said(found.text, { file: found.file, start: 0 }));
  }
  for (const path of envs) {
    const found = textOf(path);
    for (const { key, value, at } of found === null ? [] : readEnv(found.text)) {
      const unset = `${found?.file} takes ${key} from the environment of the build`;
      add(
        key,
        value === null ? madeScalar('', { unknown: unset }) : said(value, { file: found?.file ?? '', start: at }),
      );
    }
  }
  return { data, open };
}

/** The lines of a file as kustomize reads them (`keyValuesFromLines`). Without `=` the environment of the build says the value. */
function* readEnv(
  text: string,
): Generator<{ readonly key: string; readonly value: string | null; readonly at: number }> {
  let start = 0;
  for (const line of text.split('\n')) {
    const [, blank = '', written = ''] = /^(\ufeff?\s*)(.*?)\r?$/s.exec(line) ?? [];
    const equal = written.indexOf('=');
    const at = start + blank.length + equal + 1;
    if (written !== '' && !written.startsWith('#'))
      yield equal < 0
        ? { key: written, value: null, at }
        : { key: written.slice(0, equal), value: written.slice(equal + 1), at };
    start += line.length + 1;
  }
}

/** A text that says all parts of an image at one place. */
function said(text: string, place: Place | null): Composed {
  if (place === null) return madeScalar(text);
  const { tag, digest } = split(text);
  const [tagAt, digestAt] = [tag ? place : null, digest ? place : null];
  return madeScalar(text, { says: { name: place, tag: tagAt, digest: digestAt, through: [place], by: place.file } });
}

/** What is there when generators ran: they come after components, before the kustomization's own steps. */
export function absorb(
  resources: readonly Resource[],
  generated: readonly Generated[],
  context: Patching,
): readonly Resource[] {
  const all = [...resources];
  for (const one of generated) {
    const made = openMade(one.root, context.file, context.isImage);
    const index = one.behavior === 'create' ? -1 : all.findIndex((known) => isSame(known, made));
    const before = all[index];
    const next = layOn(before ?? null, made, one, context);
    if (before === undefined) all.push(next);
    else all[index] = next;
  }
  return all;
}

function isSame({ root, ids }: Resource, made: Resource): boolean {
  return root !== null && ids.some((known) => made.ids.some((id) => isSameId(known, id)));
}

function layOn(before: Resource | null, made: Resource, one: Generated, { file, isImage, specs }: Patching): Resource {
  const isReplaced = before === null || one.behavior === 'replace';
  // Laid over an object that is not here, it does not say all of it.
  const isStray = before === null && one.behavior === 'merge';
  const stray = isStray ? `${file} lays a generated object over one that is not here` : undefined;
  const open = one.open ?? stray ?? (isReplaced ? undefined : before.open);
  const root = before?.root ?? one.root;
  const own = isReplaced ? undefined : nodeAt(root, ['data']);
  const data = withData(own?.kind === 'map' ? own : emptyMap, one);
  const { open: _, ...rest } = withRoot(
    before ?? made,
    withEntry(root, 'data', () => data),
    isImage,
    specs,
  );
  return open === undefined ? rest : { ...rest, open };
}

/** Data over other data. What a source that is not here may say, no key is sure of. */
function withData(own: MapNode, { data, open }: Generated): MapNode {
  const unsure = (known: MapNode, unknown: string): MapNode => ({
    ...known,
    entries: known.entries.map(({ key }) => ({ key, value: madeScalar('', { unknown }) })),
  });
  let now = open === null ? own : unsure(own, open);
  for (const [key, value] of data) now = withEntry(now, key, () => value);
  return now;
}

const emptyMap: MapNode = { kind: 'map', entries: [], start: 0, end: 0, flow: false };
