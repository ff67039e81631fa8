import type { EnvironmentName } from '../policy/policy.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import type { TreeScan } from '../repository/scan-tree.ts';

/** An image of which nobody can tell what it is, since a part of it is templated. */
export interface Unknown {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly path: string;
  readonly environment: EnvironmentName;
  /** What is templated, as it is written. */
  readonly text: string;
}

/** The images whose name nobody can tell, and the values of which nobody can tell anything. */
export function listUnknown(
  images: readonly PlacedOccurrence[],
  { templated }: Pick<TreeScan, 'templated'>,
): readonly Unknown[] {
  const unnamed = images.flatMap(({ file, line, path, environment, templated: parts }) =>
    parts?.name ? [{ file, line, path, environment, text: parts.name }] : [],
  );
  const values = templated.map(({ file, line, path, environment, text }) => ({ file, line, path, environment, text }));
  return [...unnamed, ...values];
}
