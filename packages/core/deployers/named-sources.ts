import { resolveFrom } from '../text/file-path.ts';
import { at, mapsAt, type Plain, type PlainMap, textAt } from '../yaml/plain.ts';
import { sourcesOf } from './argocd/application.ts';
import type { SourceTree } from './files.ts';
import type { GitSources } from './flux/flux.ts';
import type { KubeObject } from './objects.ts';
import type { NamedSource } from './own-repository.ts';

/** A repository that an object names, with a path in it; of a template or a glob only what stands before it. */
interface Named {
  readonly url: string | null | undefined;
  readonly path: string | null;
}

/** The repositories that an object deploys from, and whether its paths in them stand in this tree, too. */
export function findNamedSources(object: KubeObject, tree: SourceTree, git: GitSources): readonly NamedSource[] {
  return namesOf(object, git).map(({ url, path: written }) => {
    const path = resolveFrom('', beforeTemplate((written ?? '').replace(/^\//, '')));
    return { url: url ?? '', exists: path !== null && path !== '' && tree.hasDirectory(path) };
  });
}

function beforeTemplate(path: string): string {
  const open = path.search(/\{\{|\*/);
  return open < 0 ? path : path.slice(0, Math.max(0, path.lastIndexOf('/', open)));
}

function namesOf({ kind, value }: KubeObject, git: GitSources): readonly Named[] {
  const spec = at(value, 'spec');
  const ofFlux = (reference: Plain | undefined) => git.get(textAt(reference, 'sourceRef', 'name') ?? '');
  if (kind === 'Kustomization') return [{ url: ofFlux(spec), path: textAt(spec, 'path') }];
  const chart = at(spec, 'chart', 'spec');
  if (kind === 'HelmRelease') return [{ url: ofFlux(chart), path: textAt(chart, 'chart') }];
  if (kind === 'ApplicationSet') return [...ofApplication(at(spec, 'template')), ...ofGenerators(spec)];
  return ofApplication(value);
}

function ofApplication(application: Plain | undefined): readonly Named[] {
  return sourcesOf(application).map((source) => ({ url: textAt(source, 'repoURL'), path: textAt(source, 'path') }));
}

/** Of the generators of a set, a matrix or a merge. */
function ofGenerators(holder: Plain | undefined): readonly Named[] {
  return mapsAt(holder, 'generators').flatMap((generator) => {
    const git = at(generator, 'git');
    const entries: readonly PlainMap[] = [...mapsAt(git, 'directories'), ...mapsAt(git, 'files')];
    const own = entries.map((entry) => ({ url: textAt(git, 'repoURL'), path: textAt(entry, 'path') }));
    return [...own, ...ofGenerators(at(generator, 'matrix')), ...ofGenerators(at(generator, 'merge'))];
  });
}
