import type { PlacedOccurrence } from '../repository/place.ts';
import type { PlacedTemplated } from '../repository/scan-tree.ts';
import type { Decision } from './move.ts';

/** Why nothing can be decided of a place of which parts are completed elsewhere. */
export function describeTemplated({ templated, parts }: PlacedOccurrence): string {
  const text = templated?.name ?? (parts.reference ?? parts.tag ?? parts.digest)?.text ?? '';
  return describeText(text);
}

function describeText(text: string): string {
  return `a part of it is templated (${text.slice(0, 200)}), so nobody can tell which image it is; write it out`;
}

/** Why nobody can tell which image a place is of. */
export function describeNameless(occurrence: PlacedOccurrence): string {
  const { shape, parts, problem, guessed, inheritsFrom, templated } = occurrence;
  if (templated) return describeTemplated(occurrence);
  if (guessed || inheritsFrom !== undefined)
    return `nothing shows that it is of the repository of ${inheritsFrom} and not of another chart; write its repository beside the version`;
  if (problem?.part === 'reference' || problem?.part === 'repository') return `it names no image: ${problem.message}`;
  return shape === 'kustomize' && !parts.repository
    ? 'its name is a pattern, which may be many images; give each image an entry with its own name'
    : 'nothing in this file names its repository; write it beside the version';
}

/** The templated values of environments: whether anything in them had to move, nobody knows, which is said. */
export function skipTemplated(
  sides: readonly { readonly environment: string; readonly templated: readonly PlacedTemplated[] }[],
): readonly Decision[] {
  return sides.flatMap(({ environment, templated }) =>
    templated
      .filter((value) => value.environment === environment)
      .map(({ file, line, path, text }): Decision => {
        const reason = `${describeText(text)} (line ${line})`;
        return { kind: 'skip', skipped: { file, path, image: '', reason } };
      }),
  );
}
