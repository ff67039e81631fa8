import type { ScanResult } from '../scan/result.ts';

/** What is said of a file that cannot be read. */
export function unreadableFile(file: string, reason: string): ScanResult {
  return { ...nothingIn(file), unreadable: [{ file, line: 1, column: 1, reason }] };
}

/** What is said of a file that names no image. */
export function nothingIn(file: string): ScanResult {
  return { file, occurrences: [], looseDigests: [], pullPolicies: [], unreadable: [], templated: [], passedOver: [] };
}

/** Whether a file says anything that is kept; most do not. */
export function saysSomething({
  kustomization,
  deploying,
  occurrences,
  looseDigests,
  pullPolicies,
  unreadable,
  templated,
  passedOver,
}: ScanResult & { readonly deploying?: object }): boolean {
  return (
    kustomization !== undefined ||
    deploying !== undefined ||
    occurrences.length +
      looseDigests.length +
      pullPolicies.length +
      unreadable.length +
      templated.length +
      passedOver.length >
      0
  );
}
