import { describe, expect, it } from '@jest/globals';
import { digest, found, scan, yaml } from '../image-rows.ts';

type Case = readonly [name: string, text: string, images: readonly string[]];

describe('kustomizations, in overlays/dev/kustomization.yaml', () => {
  it.each<Case>([
    [
      'every order of the keys',
      yaml`
        images:
        - name: a
          newTag: v1
        - newTag: v1
          name: b
        - digest: ${digest}
          name: ghcr.io/acme/c
        - name: ghcr.io/acme/d
          digest: ${digest}
          newTag: v2
        - newName: ghcr.io/acme/e
          newTag: v3
          name: e
        - { name: f, newName: "quay.io/acme/f", digest: '${digest}' }
        - name: g
          newName: ghcr.io/acme/g
      `,
      [
        'images[0] kustomize docker.io/library/a:v1 2:9',
        'images[1] kustomize docker.io/library/b:v1 4:11',
        'images[2] kustomize ghcr.io/acme/c@D 6:11',
        'images[3] kustomize ghcr.io/acme/d:v2@D 8:9',
        'images[4] kustomize ghcr.io/acme/e:v3 11:12',
        'images[5] kustomize quay.io/acme/f@D 14:24',
        'images[6] kustomize ghcr.io/acme/g 16:12',
      ],
    ],
    [
      'what changes nothing of an image is no place',
      yaml`
        images:
        - name: nginx
        - newTag: v1
      `,
      [],
    ],
    [
      'a pattern tells no repository',
      yaml`
        images:
        - name: ghcr.io/.*/app
          newTag: v1
      `,
      ['images[0] kustomize -:v1 3:11'],
    ],
    [
      'a suffix alone takes a digest away, so it is a place without one; of a pattern it says nothing',
      yaml`
        images:
        - name: ghcr.io/acme/app
          tagSuffix: -debug
        - name: ghcr.io/.*
          tagSuffix: -debug
      `,
      ['images[0] kustomize ghcr.io/acme/app 2:9'],
    ],
    [
      'a name with a version selects by it, and says nothing of what comes of it',
      yaml`
        images:
        - name: nginx:1.26
          newTag: "1.27"
        - name: nginx:1.27@${digest}
          newTag: "1.28"
      `,
      ['images[0] kustomize docker.io/library/nginx:1.27 2:9', 'images[1] kustomize docker.io/library/nginx:1.28 4:9'],
    ],
    [
      'tag@digest in newTag',
      yaml`
        images:
        - name: nginx
          newTag: 1.27@${digest}
      `,
      ['images[0] kustomize docker.io/library/nginx:1.27@D 2:9'],
    ],
    [
      'a component and a patch inside',
      yaml`
        apiVersion: kustomize.config.k8s.io/v1alpha1
        kind: Component
        images:
        - name: app
          newTag: v1
        patches:
        - target: { kind: Deployment }
          patch: |-
            - op: replace
              path: /spec/template/spec/containers/0/image
              value: ghcr.io/acme/app:2
        - patch: |
            apiVersion: apps/v1
            kind: Deployment
            spec:
              template:
                spec:
                  containers:
                  - name: web
                    image: nginx
      `,
      [
        'images[0] kustomize docker.io/library/app:v1 4:9',
        'patches[0].patch[0].value embedded ghcr.io/acme/app:2 11:14',
        'patches[1].patch.spec.template.spec.containers[0].image embedded docker.io/library/nginx 20:20',
      ],
    ],
    [
      'a JSON patch that puts the parts of one image, each by an operation',
      yaml`
        patches:
        - patch: |-
            - {op: replace, path: /spec/image/repository, value: ghcr.io/acme/app}
            - {op: replace, path: /spec/image/tag, value: v2}
            - {op: replace, path: /spec/sidecar/image/digest, value: "${digest}"}
      `,
      ['patches[0].patch[0].value embedded ghcr.io/acme/app:v2 3:58', 'patches[0].patch[2].value embedded -@D 5:63'],
    ],
    [
      'a JSON patch of a tag alone',
      yaml`
        patches:
        - target: { kind: Agent }
          patch: |-
            - op: replace
              path: /spec/image/tag
              value: v2
      `,
      ['patches[0].patch[0].value embedded -:v2 6:14'],
    ],
    [
      'a JSON patch that takes a digest away, unless it puts a version there; what a key of its own says, and what stands in values',
      yaml`
        patches:
        - patch: |-
            - {op: remove, path: /spec/image/digest}
            - {op: remove, path: /spec/web/image/digest}
            - {op: replace, path: /spec/web/image/tag, value: "v1@${digest}"}
            - {op: remove, path: /spec/imageDigest}
            - {op: remove, path: /spec/values/image/digest}
            - {op: remove, path: /spec/image/pullPolicy}
            - {op: remove, path: /spec/source/digest}
      `,
      [
        'patches[0].patch[2].value embedded -:v1@D 5:56',
        'patches[0].patch[0].path embedded - 3:26',
        'patches[0].patch[3].path embedded - 6:26',
      ],
    ],
    [
      'a JSON patch of a name alone leaves the version; one of values is laid over them, one that tests puts nothing',
      yaml`
        patches:
        - patch: |-
            - {op: replace, path: /spec/image/repository, value: ghcr.io/acme/app}
            - {op: replace, path: /spec/values/image/tag, value: v2}
            - {op: test, path: /spec/web/image/tag, value: v2}
            - {op: replace, path: /spec/git/tag, value: v2}
      `,
      [],
    ],
  ])('%s', (_, text, images) => {
    expect(found(text, 'overlays/dev/kustomization.yaml')).toEqual(images);
  });
});

describe('kustomizations, in base/anything.yaml', () => {
  it.each<Case>([
    [
      'known by its apiVersion',
      yaml`
        apiVersion: kustomize.config.k8s.io/v1beta1
        kind: Kustomization
        images:
        - name: app
          newTag: v1
      `,
      ['images[0] kustomize docker.io/library/app:v1 4:9'],
    ],
  ])('%s', (_, text, images) => {
    expect(found(text, 'base/anything.yaml')).toEqual(images);
  });
});

it('a kustomization includes paths, and no maps', () => {
  const { kustomization } = scan(
    'resources: [{a: b.yaml}, c.yaml]\npatches: [{patch: x}, {path: d.yaml}]\n',
    'kustomization.yaml',
  );
  expect(kustomization?.includes).toEqual(['c.yaml']);
});
