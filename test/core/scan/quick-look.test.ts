import { describe, expect, it } from '@jest/globals';
import { openRandom } from '../../random.ts';
import { type Said, writeInSomeStyle } from '../yaml/styles.ts';
import { scan } from './image-rows.ts';

// The quick look spares parsing what names no image. It is sound when it passes over nothing that a parse would find: each
// of these documents is written in many styles, and its image is found in all of them.
const documents: readonly (readonly [
  name: string,
  file: string,
  says: { readonly [key: string]: Said },
  image: string,
])[] = [
  [
    'a Pod',
    'pod.yaml',
    { apiVersion: 'v1', kind: 'Pod', spec: { containers: [{ name: 'web', image: 'nginx' }] } },
    'docker.io/library/nginx',
  ],
  [
    'a Deployment with an init container',
    'deployment.yaml',
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      spec: { template: { spec: { initContainers: [{ name: 'a', image: 'busybox' }], containers: [] } } },
    },
    'docker.io/library/busybox',
  ],
  ['values in parts', 'values.yaml', { web: { image: { repository: 'acme/web', tag: 'v1' } } }, 'docker.io/acme/web'],
  ['values in one text', 'values.yaml', { web: { image: 'nginx' } }, 'docker.io/library/nginx'],
  [
    'a kustomization',
    'kustomization.yaml',
    { images: [{ name: 'web', newName: 'acme/web', newTag: 'v1' }] },
    'docker.io/acme/web',
  ],
  [
    'a HelmRelease',
    'release.yaml',
    {
      apiVersion: 'helm.toolkit.fluxcd.io/v2',
      kind: 'HelmRelease',
      spec: { values: { image: { repository: 'acme/web', tag: 'v1' } } },
    },
    'docker.io/acme/web',
  ],
  [
    'values inside an Application',
    'application.yaml',
    {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      spec: { source: { helm: { values: 'image:\n  repository: acme/web\n  tag: v1' } } },
    },
    'docker.io/acme/web',
  ],
  [
    'a job of a workflow',
    '.github/workflows/ci.yaml',
    { jobs: { a: { container: 'node' } } },
    'docker.io/library/node',
  ],
  ['a Compose file', 'compose.yaml', { services: { web: { image: 'nginx' } } }, 'docker.io/library/nginx'],
];

describe('the quick look before parsing', () => {
  it.each(documents)('passes over no style of %s', (_, file, says, image) => {
    const random = openRandom(20261130);
    const missed = Array.from({ length: 200 }, () => writeInSomeStyle(says, random)).filter(
      (text) => !scan(text, file).occurrences.some((occurrence) => occurrence.image === image),
    );
    expect(missed.slice(0, 3)).toEqual([]);
  });
});
