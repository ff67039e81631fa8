import { type HelmfileNames, helmfileNames, isUnusual, namedValues } from './named-values.ts';

/** Whether a text may hold an object of Argo CD or Flux that deploys. One pattern: engines look for two words at once faster than for each by itself. */
export function mayDeploy(text: string): boolean {
  return /argoproj\.io\/|toolkit\.fluxcd\.io\//.test(text);
}

/** Whether an object in it may lay `images`, of its own or of components, over what it deploys. */
export function mayLayImages(text: string): boolean {
  const hasOptions = text.includes('kustomize.toolkit.fluxcd.io/') || /\bkustomize["']?[ \t]*:/.test(text);
  return hasOptions && /\b(?:images|components)["']?[ \t]*:/.test(text);
}

/**
 * Whether a text may hold releases of helmfile, whatever its file is called: `helmfile --file` takes any name. Objects of Kubernetes
 * have an apiVersion.
 */
export function mayHoldReleases(text: string): boolean {
  return /^releases:/m.test(text) && /\bchart["']?:/.test(text) && !/^apiVersion:/m.test(text);
}

/** Whether a text may say which values the templates of a helmfile take: it is one, or a base of one. */
function mayHoldState(text: string): boolean {
  return /^environments:/m.test(text) && /\bvalues["']?:/.test(text) && !/^apiVersion:/m.test(text);
}

/** A file in which an object of Argo CD or Flux may stand, or releases of helmfile. */
export interface DeployingFile {
  readonly file: string;
  /** It may hold releases of helmfile, or what its releases take, and no object. */
  readonly releases?: HelmfileNames;
  /** Whether it may lay `images` over what it deploys. */
  readonly images: boolean;
  /** Files of Helm values that it names, from the root, where their own name or ending does not say so. */
  readonly values: readonly string[];
}

/** The file, if an object of Argo CD or Flux may stand in it, or releases of helmfile. */
export function deployingFile(file: string, text: string): readonly DeployingFile[] {
  if (mayHoldReleases(text) || mayHoldState(text)) {
    const releases = helmfileNames(file, text);
    return [{ file, releases, images: false, values: releases.values.filter(isUnusual) }];
  }
  return mayDeploy(text) ? [{ file, images: mayLayImages(text), values: namedValues(text) }] : [];
}
