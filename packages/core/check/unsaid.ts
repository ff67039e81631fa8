import type { BuiltImage } from '../inventory/kustomized/built-images.ts';
import { isPinnedText } from '../kustomize/image.ts';
import { placeAt } from '../policy/layout.ts';
import type { Policy } from '../policy/policy.ts';
import type { Violation } from './rules/finding.ts';
import { quote } from './rules/words.ts';

/**
 * Images without a digest that kustomizations make of texts which are no image where they stand, as a replacement does of an
 * annotation: no place speaks for them. Said at what builds them.
 */
export function findUnsaid(
  policy: Policy,
  images: readonly BuiltImage[],
  isJudged: (image: BuiltImage) => boolean,
): readonly Violation[] {
  const open = images.filter(
    ({ places, idle, text, unknown }) => places.length === 0 && !idle && (unknown !== null || !isPinnedText(text)),
  );
  const place = placeAt(policy);
  return open.filter(isJudged).map((image) => {
    const { at, text } = image;
    const file = fileOf(image);
    return {
      rule: 'needs-render',
      ...{ file, line: 1, column: 1, endLine: 1, endColumn: 2, path: '', document: 0 },
      image: null,
      environment: place(file, '').environment,
      message: `${at} is deployed with ${quote(text)}, which no file names as an image: write it where it can be read, with its digest, or check with --render (input render).`,
    };
  });
}

/** The file of what builds it. */
export function fileOf({ files, unit }: BuiltImage): string {
  return files.at(-1) ?? unit;
}
