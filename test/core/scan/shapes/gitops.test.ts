import { describe, expect, it } from '@jest/globals';
import { digest, found, yaml } from '../image-rows.ts';

type Case = readonly [name: string, text: string, images: readonly string[]];

describe('Argo CD', () => {
  it.each<Case>([
    [
      'an application: valuesObject, values, parameters, kustomize.images',
      yaml`
        apiVersion: argoproj.io/v1alpha1
        kind: Application
        spec:
          source:
            repoURL: https://charts.acme.example
            chart: app
            targetRevision: 1.2.3
            helm:
              valuesObject:
                image:
                  repository: ghcr.io/acme/a
                  tag: v1
                init: { image: busybox }
              values: |
                image:
                  repository: ghcr.io/acme/b
                  tag: v2
              parameters:
              - name: image.repository
                value: ghcr.io/acme/c
              - { name: image.tag, value: "v3" }
              - name: web.image.digest
                value: ${digest}
              - name: replicas
                value: "3"
            kustomize:
              images:
              - nginx=ghcr.io/acme/nginx:1.27
              - ghcr.io/acme/d@${digest}
      `,
      [
        'spec.source.helm.valuesObject.image map ghcr.io/acme/a:v1 11:23',
        'spec.source.helm.valuesObject.init.image reference docker.io/library/busybox 13:24',
        'spec.source.helm.values.image embedded ghcr.io/acme/b:v2 16:23',
        'spec.source.helm.parameters[0] parameter ghcr.io/acme/c:v3 20:16',
        'spec.source.helm.parameters[2] parameter -@D 23:16',
        'spec.source.kustomize.images[0] kustomize ghcr.io/acme/nginx:1.27 28:15',
        'spec.source.kustomize.images[1] kustomize ghcr.io/acme/d@D 29:9',
      ],
    ],
    [
      'several sources',
      yaml`
        apiVersion: argoproj.io/v1alpha1
        kind: Application
        spec:
          sources:
          - helm:
              parameters:
              - { name: image, value: "ghcr.io/acme/a:1" }
          - helm:
              values: |
                image: ghcr.io/acme/b:2
          - kustomize:
              images: ["ghcr.io/acme/c:3"]
      `,
      [
        'spec.sources[0].helm.parameters[0].value parameter ghcr.io/acme/a:1 7:32',
        'spec.sources[1].helm.values.image embedded ghcr.io/acme/b:2 10:16',
        'spec.sources[2].kustomize.images[0] kustomize ghcr.io/acme/c:3 12:17',
      ],
    ],
    [
      'an application set',
      yaml`
        apiVersion: argoproj.io/v1alpha1
        kind: ApplicationSet
        spec:
          generators:
          - list:
              elements:
              - cluster: dev
                image: ghcr.io/acme/element:1
          template:
            spec:
              source:
                helm:
                  valuesObject:
                    image: ghcr.io/acme/a:1
                  parameters:
                  - name: image.tag
                    value: '{{ .tag }}'
                kustomize:
                  images:
                  - 'ghcr.io/acme/b:{{ .tag }}'
                  - ghcr.io/acme/c:3
      `,
      [
        'spec.generators[0].list.elements[0].image reference ghcr.io/acme/element:1 8:16',
        'spec.template.spec.source.helm.valuesObject.image reference ghcr.io/acme/a:1 14:20',
        'spec.template.spec.source.kustomize.images[1] kustomize ghcr.io/acme/c:3 21:13',
      ],
    ],
  ])('%s', (_, text, images) => {
    expect(found(text)).toEqual(images);
  });
});

describe('Flux', () => {
  it.each<Case>([
    [
      'a helm release, with post renderers',
      yaml`
        apiVersion: helm.toolkit.fluxcd.io/v2
        kind: HelmRelease
        spec:
          chart:
            spec: { chart: app, version: 1.2.3 }
          values:
            image:
              repository: ghcr.io/acme/app
              tag: v1@${digest}
            init: { image: busybox }
          postRenderers:
          - kustomize:
              images:
              - name: ghcr.io/acme/app
                newTag: v2
              patches:
              - target: { kind: Deployment }
                patch: |
                  - op: add
                    path: /spec/template/spec/containers/-
                    value: { name: side, image: ghcr.io/acme/side:1 }
      `,
      [
        'spec.values.image map ghcr.io/acme/app:v1@D 8:19',
        'spec.values.init.image reference docker.io/library/busybox 10:20',
        'spec.postRenderers[0].kustomize.images[0] kustomize ghcr.io/acme/app:v2 14:15',
        'spec.postRenderers[0].kustomize.patches[0].patch[0].value.image embedded ghcr.io/acme/side:1 21:41',
      ],
    ],
    [
      'a Flux kustomization',
      yaml`
        apiVersion: kustomize.toolkit.fluxcd.io/v1
        kind: Kustomization
        spec:
          images:
          - name: ghcr.io/acme/app
            newTag: v2 # {"$imagepolicy": "flux-system:app:tag"}
          patches:
          - patch: '[{"op":"replace","path":"/spec/image","value":"ghcr.io/acme/app:3"}]'
      `,
      [
        'spec.images[0] kustomize ghcr.io/acme/app:v2 5:11',
        'spec.patches[0].patch[0].value embedded ghcr.io/acme/app:3 8:60',
      ],
    ],
  ])('%s', (_, text, images) => {
    expect(found(text)).toEqual(images);
  });
});
