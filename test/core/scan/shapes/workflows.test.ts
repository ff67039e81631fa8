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
      'what an action runs by two of its inputs',
      '.github/workflows/renovate.yaml',
      'jobs: {a: {steps: [{with: {renovate-image: ghcr.io/acme/renovate, renovate-version: latest, app-image: acme/app, app-version: 1}}]}}\n',
      ['jobs.a.steps[0].with.renovate-image map ghcr.io/acme/renovate:latest 1:44'],
    ],
    [
      'what an action runs by one of them',
      '.github/workflows/renovate.yaml',
      'jobs: {a: {steps: [{with: {renovate-image: "ghcr.io/acme/renovate:1", renovate-version: latest}}]}}\n',
      ['jobs.a.steps[0].with.renovate-image reference ghcr.io/acme/renovate:1 1:45'],
    ],
  ])('%s', (_, file, text, expected) => {
    expect(found(text, file)).toEqual(expected);
  });
});
