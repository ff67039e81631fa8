/** Whether kustomize reads a file of this name where it is given its directory. */
export function isKustomizationFile(file: string): boolean {
  return kustomizationFile.test(file);
}

/** The names of such files. */
export const kustomizationFile = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
