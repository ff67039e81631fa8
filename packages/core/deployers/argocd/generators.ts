import picomatch from 'picomatch';
import { shapeProblem } from '../../policy/glob.ts';
import { baseOf, parentOf } from '../../text/file-path.ts';
import type { Result } from '../../text/result.ts';
import { at, isMap, isTrue, listAt, mapsAt, type Plain, type PlainMap, textAt, textsAt } from '../../yaml/plain.ts';
import type { SourceTree } from '../files.ts';
import { readPlain } from '../objects.ts';
import { fillFast, fillSimple, flatten, mapTexts, merge } from './parameters.ts';
import { isSelected } from './selector.ts';

/** The parameter sets of a generator, or why it cannot be expanded here. */
export type Expansion = Result<{ readonly sets: readonly PlainMap[] }>;

export interface GeneratorScene {
  readonly tree: SourceTree;
  readonly isOwn: (url: string) => boolean;
  readonly goTemplate: boolean;
  /** As `Scene.lenient`: what cannot be expanded is one set of which nothing is known. */
  readonly lenient: boolean;
}

/** More parameter sets than this is a product that nobody meant. */
const maxSets = 5000;

/** Expands a generator of an ApplicationSet as far as the tree tells (argo-cd docs, "Generators"). */
export async function expandGenerator(generator: PlainMap, scene: GeneratorScene): Promise<Expansion> {
  const found = await expandKind(generator, scene);
  const expansion: Expansion = found.ok || !scene.lenient ? found : { ok: true, sets: [knownValues(generator, scene)] };
  const selector = at(generator, 'selector');
  if (!expansion.ok || !isMap(selector) || expansion !== found) return expansion;
  return { ok: true, sets: expansion.sets.filter((set) => isSelected(selector, flatten(set))) };
}

/** `values` of a generator are text of the tree, whatever a cluster would add. */
function knownValues(generator: PlainMap, { goTemplate }: GeneratorScene): PlainMap {
  const kind = Object.values(generator).find((value) => isMap(value) && isMap(value['values']));
  const values = at(kind, 'values');
  if (!isMap(values)) return {};
  return goTemplate ? { values } : flatten({ values });
}

async function expandKind(generator: PlainMap, scene: GeneratorScene): Promise<Expansion> {
  const kind = Object.keys(generator).find((key) => key !== 'selector' && key !== 'template') ?? 'empty';
  const value = generator[kind];
  if (kind === 'list') return expandList(value, scene);
  if (kind === 'git') return expandGit(value, scene);
  if (kind === 'matrix') return expandMatrix(mapsAt(value, 'generators'), scene);
  if (kind === 'merge') return expandMerge(value, scene);
  return { ok: false, reason: `its ${kind} generator asks a cluster or a service` };
}

function expandList(value: Plain | undefined, scene: GeneratorScene): Expansion {
  const yaml = textAt(value, 'elementsYaml');
  if (yaml?.includes('{{')) return { ok: false, reason: 'its elementsYaml is a template' };
  const more = yaml === null ? [] : readPlain(yaml);
  const elements = [...listAt(value, 'elements'), ...(Array.isArray(more) ? more : [])].filter(isMap);
  return { ok: true, sets: elements.map((element) => (scene.goTemplate ? element : flatten(element))) };
}

async function expandGit(value: Plain | undefined, scene: GeneratorScene): Promise<Expansion> {
  const url = textAt(value, 'repoURL') ?? '';
  if (!scene.isOwn(url)) return { ok: false, reason: `its git generator reads another repository (${url})` };
  const directories = mapsAt(value, 'directories');
  const sets =
    directories.length > 0
      ? matchPaths(
          directories,
          scene.tree.directories.filter((path) => !/(?:^|\/)\./.test(path)),
        ).map((path) => ({
          content: {},
          path: pathParameters(path),
        }))
      : await readFiles(matchPaths(mapsAt(value, 'files'), scene.tree.files), scene.tree);
  const prefix = textAt(value, 'pathParamPrefix');
  const extra = at(value, 'values');
  return { ok: true, sets: sets.map((set) => finishGit(set, prefix, extra, scene)) };
}

interface GitSet {
  readonly content: PlainMap;
  readonly path: PlainMap;
}

/** `path` is a map for Go templates; `path`, `path.basename`, `path[0]` else. `values` may name the other parameters. */
function finishGit(
  { content, path }: GitSet,
  prefix: string | null,
  extra: Plain | undefined,
  scene: GeneratorScene,
): PlainMap {
  const set = scene.goTemplate ? goSet(content, path, prefix) : fastSet(content, path, prefix);
  if (!isMap(extra)) return set;
  const fill = (text: string) => (scene.goTemplate ? (fillSimple(text, set) ?? text) : fillFast(text, set));
  const values = mapTexts(extra, fill);
  return scene.goTemplate ? { ...set, values } : { ...set, ...flatten({ values }) };
}

function goSet(content: PlainMap, path: PlainMap, prefix: string | null): PlainMap {
  return prefix === null ? { ...content, path } : { ...content, [prefix]: { path } };
}

function fastSet(content: PlainMap, path: PlainMap, prefix: string | null): PlainMap {
  const { path: directory = '', segments = [], ...rest } = path;
  const named = { ...flatten({ path: rest }), ...flatten({ path: segments }), path: directory };
  const dot = prefix === null ? '' : `${prefix}.`;
  return {
    ...flatten(content),
    ...Object.fromEntries(Object.entries(named).map(([key, value]) => [dot + key, value])),
  };
}

function pathParameters(path: string): PlainMap {
  const basename = baseOf(path);
  return { path, basename, basenameNormalized: normalize(basename), segments: path.split('/') };
}

async function readFiles(files: readonly string[], tree: SourceTree): Promise<readonly GitSet[]> {
  const read = files.map(async (file): Promise<readonly GitSet[]> => {
    const value = await tree.readValue(file);
    const filename = baseOf(file);
    const path = { ...pathParameters(parentOf(file)), filename, filenameNormalized: normalize(filename) };
    return (Array.isArray(value) ? value : [value]).filter(isMap).map((content) => ({ content, path }));
  });
  return (await Promise.all(read)).flat();
}

/** Of `{path, exclude}` entries: what one takes in and none leaves out. A glob that could take hours takes in nothing. */
function matchPaths(entries: readonly PlainMap[], paths: readonly string[]): readonly string[] {
  const globs = (excluded: boolean) =>
    entries
      .filter((entry) => isTrue(entry, 'exclude') === excluded)
      .flatMap((entry) => textAt(entry, 'path') ?? [])
      .filter((glob) => shapeProblem(glob) === null)
      .map((glob) => picomatch(glob.replace(/^\.?\//, '').slice(0, 1000), { windows: false, dot: true }));
  const [taken, left] = [globs(false), globs(true)];
  return paths.filter((path) => taken.some((matches) => matches(path)) && !left.some((matches) => matches(path)));
}

/** Every pair of the two; the second may name parameters of the first. */
async function expandMatrix(generators: readonly PlainMap[], scene: GeneratorScene): Promise<Expansion> {
  const [first, second] = generators;
  if (first === undefined || second === undefined || generators.length > 2)
    return { ok: false, reason: 'its matrix has not two generators' };
  const outer = await expandGenerator(first, scene);
  if (!outer.ok) return outer;
  const sets: PlainMap[] = [];
  for (const set of outer.sets) {
    const fill = (text: string) => (scene.goTemplate ? (fillSimple(text, set) ?? text) : fillFast(text, set));
    const filled = mapTexts(second, fill);
    const inner = await expandGenerator(isMap(filled) ? filled : second, scene);
    if (!inner.ok) return inner;
    for (const other of inner.sets)
      sets.push(scene.goTemplate ? (merge(set, other) as PlainMap) : { ...set, ...other });
    if (sets.length > maxSets) return { ok: false, reason: `it makes more than ${maxSets} applications` };
  }
  return { ok: true, sets };
}

/** The sets of the first, overridden by the later ones that agree in the merge keys. */
async function expandMerge(value: Plain | undefined, scene: GeneratorScene): Promise<Expansion> {
  const keys = textsAt(value, 'mergeKeys');
  const idOf = (set: PlainMap) => JSON.stringify(keys.map((key) => flatten(set)[key] ?? null));
  const [first, ...others] = mapsAt(value, 'generators');
  const base = first === undefined ? { ok: true as const, sets: [] } : await expandGenerator(first, scene);
  if (!base.ok) return base;
  let merged = base.sets;
  for (const generator of others) {
    const expansion = await expandGenerator(generator, scene);
    if (!expansion.ok) return expansion;
    const over = new Map(expansion.sets.map((set) => [idOf(set), set]));
    merged = merged.map((set) => merge(set, over.get(idOf(set)) ?? {}) as PlainMap);
  }
  return { ok: true, sets: merged };
}

/** A name that Kubernetes takes: lower case, everything else a dash (Argo CD, `SanitizeName`). */
function normalize(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9.-]/g, '-')
    .slice(0, 253)
    .replace(/^[-_.]+|[-_.]+$/g, '');
}
