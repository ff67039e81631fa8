import { describe, expect, it } from '@jest/globals';
import { digest, found, yaml } from '../image-rows.ts';

describe('what a build pushes or a lock matches is no image that runs', () => {
  it.each<readonly [name: string, text: string, images: readonly string[]]>([
    [
      'kbld: only what replaces an image runs',
      yaml`
        apiVersion: kbld.k14s.io/v1alpha1
        kind: Config
        sources:
        - image: ghcr.io/acme/app:v1
          path: src
        destinations:
        - image: ghcr.io/acme/app:v1
          newImage: ghcr.io/acme/app:v1
        overrides:
        - image: ghcr.io/acme/app:v1
          newImage: ghcr.io/acme/app@${digest}
          preresolved: true
      `,
      ['overrides[0].newImage reference ghcr.io/acme/app@D 11:13'],
    ],
    [
      'kpack: the tags of an Image and of a Builder',
      yaml`
        apiVersion: kpack.io/v1alpha2
        kind: Image
        spec:
          tag: ghcr.io/acme/app:v1
          additionalTags:
          - ghcr.io/acme/app:v1.0
          cache: { registry: { tag: "ghcr.io/acme/cache:v1" } }
        ---
        apiVersion: kpack.io/v1alpha2
        kind: ClusterStack
        spec:
          runImage: { image: "ghcr.io/acme/run:v1" }
      `,
      ['spec.runImage.image reference ghcr.io/acme/run:v1 12:23#1'],
    ],
    [
      'a variable that says where a job pushes, beside one that says what it runs',
      yaml`
        apiVersion: batch/v1
        kind: Job
        spec:
          template:
            spec:
              containers:
              - image: ghcr.io/acme/builder@${digest}
                env:
                - name: TARGET_IMAGE
                  value: ghcr.io/acme/app:v1
                - name: IMAGE_DESTINATION
                  value: ghcr.io/acme/app:v1
                - name: BASE_IMAGE
                  value: ghcr.io/acme/base:v1
      `,
      [
        'spec.template.spec.containers[0].image reference ghcr.io/acme/builder@D 7:16',
        'spec.template.spec.containers[0].env[2].value env ghcr.io/acme/base:v1 14:18',
      ],
    ],
  ])('%s', (_, text, images) => {
    expect(found(text)).toEqual(images);
  });
});

describe('a file that lists images and runs none', () => {
  it.each([
    ...['Chart.yaml', 'Chart.lock', 'package.json', 'package-lock.json', 'values.schema.json', 'values.schema-v2.json'],
    ...['buf.gen.yaml', 'buf.gen.go.yml', 'devcontainer-lock.json', '.devcontainer-lock.json', '.goreleaser.yaml'],
    ...['.goreleaser.linux.yml', 'charts/web/Chart.yaml'],
  ])('%s', (file) => expect(found('{"image": "acme/web:1"}', file)).toEqual([]));

  it.each(['xChart.yaml', 'Chart.json', 'my-package.json', 'values.schema.yaml', 'goreleaser.yaml', 'buf.yaml'])(
    'but %s',
    (file) => expect(found('{"image": "acme/web:1"}', file)).toEqual(['image reference docker.io/acme/web:1 1:12']),
  );
});
