import { namedValues } from './named-values.ts';

/** Whether a text may hold an object of Argo CD or Flux that deploys. One pattern: engines look for two words at once faster than for each by itself. */
export function mayDeploy(text: string): boolean {
  return /argoproj\.io\/|toolkit\.fluxcd\.io\//.test(text);
}

/** Whether an object in it may lay `images`, of its own or of components, over what it deploys. */
export function mayLayImages(text: string): boolean {
  const hasOptions = text.includes('kustomize.toolkit.fluxcd.io/') || /\bkustomize["']?[ \t]*:/.test(text);
  return hasOptions && /\b(?:images|components)["']?[ \t]*:/.test(text);
}

/** A file in which an object of Argo CD or Flux may stand. */
export interface DeployingFile {
  readonly file: string;
  /** Whether it may lay `images` over what it deploys. */
  readonly images: boolean;
  /** Files of Helm values that it names, from the root: whatever their ending. */
  readonly values: readonly string[];
}

/** The file, if an object of Argo CD or Flux may stand in it. */
export function deployingFile(file: string, text: string): readonly DeployingFile[] {
  return mayDeploy(text) ? [{ file, images: mayLayImages(text), values: namedValues(text) }] : [];
}
