import type { EnvironmentName } from '../policy/policy.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import type { TreeScan } from '../repository/scan-tree.ts';
import { nameOf } from './name.ts';

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

/** A digest of which nothing here says which image it is of: the file that names it is elsewhere, or nobody says that it lies below. */
export type Unnamed = Omit<Unknown, 'text'>;

export function listUnnamed(images: readonly PlacedOccurrence[]): readonly Unnamed[] {
  return images.flatMap((image) => {
    const { file, line, path, environment, digest, templated } = image;
    const isNamed = digest === null || templated !== undefined || nameOf(image).kind !== 'none';
    return isNamed ? [] : [{ file, line, path, environment }];
  });
}
