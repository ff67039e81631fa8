import { describe, expect, it } from '@jest/globals';
import { found } from '../image-rows.ts';

/** From real repositories (bench/scan.md): [name, file, text, images]. */
describe('images of workflows and runners', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'what a workflow builds',
      '.github/workflows/ci.yaml',
      'jobs: {a: {with: {image-name: never, image-version: 1}}}\n',
      [],
    ],
  ])('%s', (_, file, text, expected) => {
    expect(found(text, file)).toEqual(expected);
  });
});
