import picomatch from 'picomatch';
import { shapeProblem } from '../../policy/glob.ts';
import { resolveFrom } from '../../text/file-path.ts';
import type { SourceTree } from '../files.ts';
import { fillOpen, findWays, isOpen, wordsOf } from '../open-parts.ts';
import { type LayerSource, unknownLayer } from '../release-source.ts';
import type { ArgoSource } from '../scene.ts';

/** The value files of a source as layers, and what its templates stand for then; empty where it has none. */
export interface ValueFiles {
  readonly words: readonly string[];
  readonly layers: readonly LayerSource[];
}

export interface ValueFileOptions {
  /** A file that is not there is passed over. */
  readonly optional: boolean;
  /** The chart is elsewhere, and so are the files beside it. */
  readonly elsewhere: boolean;
}

/**
 * The value files of a source (argo-cd docs, "Helm"): each once, at its first place; globs in lexical order, less what is named by
 * itself. Of a name that only a template could tell each file that fits is a way of its own.
 */
export function findValueFiles(
  given: ArgoSource,
  tree: SourceTree,
  written: readonly string[],
  options: ValueFileOptions,
): readonly ValueFiles[] {
  const ways = findWays({
    texts: written,
    resolve: (text) => resolveFile(given, text, false).file,
    below: tree.below,
  });
  return ways.map((binding) => ({
    words: wordsOf(binding),
    layers: findLayers(
      given,
      tree,
      written.map((text) => fillOpen(text, binding)),
      options,
    ),
  }));
}

function findLayers(
  given: ArgoSource,
  tree: SourceTree,
  written: readonly string[],
  { optional, elsewhere }: ValueFileOptions,
): readonly LayerSource[] {
  const resolved = written.map((text) => ({ text, ...resolveFile(given, text, elsewhere) }));
  const named = new Set(resolved.flatMap(({ file }) => (file === null || isGlob(file) ? [] : [file])));
  const layers = new Map<string, LayerSource>();
  for (const { text, file, why } of resolved) {
    if (file === null) layers.set(text, unknownLayer(given.spot.file, why));
    else if (isOpen(file))
      layers.set(
        text,
        unknownLayer(given.spot.file, `the value file ${JSON.stringify(text)} is known to a template alone`),
      );
    else if (isGlob(file)) {
      for (const match of matchGlob(tree, file).filter((path) => !named.has(path))) {
        if (!layers.has(match)) layers.set(match, { kind: 'file', file: match, path: '' });
      }
    } else if (layers.has(file)) continue;
    else if (tree.hasFile(file)) layers.set(file, { kind: 'file', file, path: '' });
    else if (optional) layers.set(file, { kind: 'absent', file });
    else layers.set(file, unknownLayer(file, `the value file ${file} is not there`));
  }
  return [...layers.values()];
}

type Resolved = { readonly file: string; readonly why: '' } | { readonly file: null; readonly why: string };

function resolveFile({ application, namespace, path, refs }: ArgoSource, text: string, elsewhere: boolean): Resolved {
  const filled = text
    .replaceAll(/\$\{?ARGOCD_APP_NAME\}?/g, () => application)
    .replaceAll(/\$\{?ARGOCD_APP_NAMESPACE\}?/g, () => namespace ?? '');
  const shown = JSON.stringify(text);
  const no = (why: string): Resolved => ({ file: null, why: `the value file ${shown} ${why}` });
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(filled)) return no('would have to be fetched');
  const [, ref, rest = ''] = /^\$([^/]+)\/(.*)$/.exec(filled) ?? [];
  if (ref !== undefined && refs.get(ref) !== true) return no('is in another repository');
  if (ref === undefined && elsewhere) return no('is where the chart is');
  const file = ref === undefined ? resolveFrom(path, filled) : resolveFrom('', rest);
  return file === null ? no('leaves the repository') : { file, why: '' };
}

const isGlob = (path: string): boolean => /[*?[{]/.test(path);

function matchGlob(tree: SourceTree, glob: string): readonly string[] {
  if (shapeProblem(glob) !== null) return [];
  const matches = picomatch(glob, { windows: false, dot: true });
  const fixed = glob.slice(0, glob.search(/[*?[{]/));
  return tree.below(fixed.slice(0, Math.max(0, fixed.lastIndexOf('/')))).filter((file) => matches(file));
}
