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
    [
      'what a workflow scans of its own, which variables alone name, and nothing that runs there',
      '.github/workflows/ci.yaml',
      'env: { A: "${{ x }}/${{ y }}:1" }\njobs:\n  a:\n    container: { image: "${{ x }}/${{ y }}:1" }\n    steps:\n      - { uses: acme/scan@v1, with: { image: "${{ x }}/${{ y }}:latest", image-ref: "${{ x }}:${{ z }}" } }\n      - { uses: acme/run@v1, with: { image: "${{ x }}/tool:1" } }\n',
      ['jobs.a.container.image reference -:1 4:26', 'jobs.a.steps[1].with.image reference -:1 7:46'],
    ],
  ])('%s', (_, file, text, expected) => {
    expect(found(text, file)).toEqual(expected);
  });
});
