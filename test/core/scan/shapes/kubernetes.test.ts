import { describe, expect, it } from '@jest/globals';
import { digest, found, yaml } from '../image-rows.ts';

type Case = readonly [name: string, text: string, images: readonly string[]];

describe('objects of Kubernetes', () => {
  it.each<Case>([
    [
      'a pod template: containers, init containers, ephemeral containers',
      yaml`
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: app }
        spec:
          template:
            spec:
              initContainers:
              - name: migrate
                image: ghcr.io/acme/migrate:1
              containers:
                - name: app
                  image: ghcr.io/acme/app@${digest}
                - { name: side, image: "nginx" }
              ephemeralContainers:
              - image: 'busybox:1.36'
      `,
      [
        'spec.template.spec.initContainers[0].image reference ghcr.io/acme/migrate:1 9:16',
        'spec.template.spec.containers[0].image reference ghcr.io/acme/app@D 12:18',
        'spec.template.spec.containers[1].image reference docker.io/library/nginx 13:33',
        'spec.template.spec.ephemeralContainers[0].image reference docker.io/library/busybox:1.36 15:17',
      ],
    ],
    [
      'a cron job, deeper',
      yaml`
        apiVersion: batch/v1
        kind: CronJob
        spec:
          jobTemplate:
            spec:
              template:
                spec:
                  containers:
                  - image: alpine
      `,
      ['spec.jobTemplate.spec.template.spec.containers[0].image reference docker.io/library/alpine 9:20'],
    ],
    [
      'a list of objects',
      yaml`
        apiVersion: v1
        kind: List
        items:
        - apiVersion: v1
          kind: Pod
          spec:
            containers:
            - image: ghcr.io/acme/app:1
      `,
      ['items[0].spec.containers[0].image reference ghcr.io/acme/app:1 8:14'],
    ],
    [
      'image volumes',
      yaml`
        apiVersion: v1
        kind: Pod
        spec:
          containers:
          - name: app
            image: ghcr.io/acme/app:1
            volumeMounts: [{ name: model, mountPath: /model }]
          volumes:
          - name: model
            image:
              reference: quay.io/acme/model:v2
              pullPolicy: Always
      `,
      [
        'spec.containers[0].image reference ghcr.io/acme/app:1 6:12',
        'spec.volumes[0].image.reference reference quay.io/acme/model:v2 11:18',
      ],
    ],
    [
      'what a container says is an image, whatever it looks like',
      yaml`
        apiVersion: v1
        kind: Pod
        spec:
          containers:
          - image: app.png
          - image: Upper/Case:1
          - image: ghcr.io/acme/app@sha256:abc
      `,
      [
        'spec.containers[0].image reference docker.io/library/app.png 5:12',
        'spec.containers[1].image reference - !name 6:12',
        'spec.containers[2].image reference ghcr.io/acme/app !digest 7:12',
      ],
    ],
    [
      'a custom resource',
      yaml`
        apiVersion: monitoring.coreos.com/v1
        kind: Prometheus
        spec:
          image: quay.io/prometheus/prometheus:v3.0.0
          thanos:
            sidecar:
              image: quay.io/thanos/thanos@${digest}
      `,
      [
        'spec.image reference quay.io/prometheus/prometheus:v3.0.0 4:10',
        'spec.thanos.sidecar.image reference quay.io/thanos/thanos@D 7:14',
      ],
    ],
    [
      'a custom resource, its image at any depth',
      yaml`
        apiVersion: acme.example/v1
        kind: Machine
        spec:
          a: [{ b: { c: { d: [{ image: "ghcr.io/acme/app:1" }] } } }]
      `,
      ['spec.a[0].b.c.d[0].image reference ghcr.io/acme/app:1 4:33'],
    ],
    [
      'a custom resource that writes its image in parts',
      yaml`
        apiVersion: acme.example/v1
        kind: Cluster
        spec:
          image:
            repository: ghcr.io/acme/db
            tag: "17"
      `,
      ['spec.image map ghcr.io/acme/db:17 5:17'],
    ],
    [
      'several documents, numbered',
      yaml`
        # nothing here
        ---
        apiVersion: v1
        kind: Pod
        spec:
          containers:
          - image: ghcr.io/acme/a:1
        ---
        kind: Service
        ---
        apiVersion: v1
        kind: Pod
        spec:
          containers:
          - image: ghcr.io/acme/b:1
      `,
      [
        'spec.containers[0].image reference ghcr.io/acme/a:1 7:12',
        'spec.containers[0].image reference ghcr.io/acme/b:1 15:12#2',
      ],
    ],
  ])('%s', (_, text, images) => {
    expect(found(text)).toEqual(images);
  });
});

describe('OpenShift and Tekton', () => {
  it.each<Case>([
    [
      'an image stream',
      yaml`
        apiVersion: image.openshift.io/v1
        kind: ImageStream
        spec:
          tags:
          - name: latest
            from:
              kind: DockerImage
              name: quay.io/acme/notebook:1
        status:
          tags:
          - items:
            - dockerImageReference: quay.io/acme/notebook@${digest}
      `,
      ['spec.tags[0].from.name reference quay.io/acme/notebook:1 8:13'],
    ],
    [
      'a Tekton task',
      yaml`
        apiVersion: tekton.dev/v1
        kind: Task
        spec:
          stepTemplate:
            image: alpine
          sidecars:
          - image: registry
          steps:
          - name: build
            image: golang:1.25
      `,
      [
        'spec.stepTemplate.image reference docker.io/library/alpine 5:12',
        'spec.sidecars[0].image reference docker.io/library/registry 7:12',
        'spec.steps[0].image reference docker.io/library/golang:1.25 10:12',
      ],
    ],
    [
      'a Tekton bundle',
      yaml`
        apiVersion: tekton.dev/v1
        kind: PipelineRun
        spec:
          pipelineRef:
            resolver: bundles
            params:
            - name: bundle
              value: quay.io/acme/catalog/task-build:0.2@${digest}
            - name: name
              value: build
            - name: kind
              value: task
      `,
      ['spec.pipelineRef.params[0].value parameter quay.io/acme/catalog/task-build:0.2@D 8:14'],
    ],
    [
      "the default of a pipeline's parameter",
      yaml`
        apiVersion: tekton.dev/v1
        kind: Pipeline
        spec:
          params:
          - name: builder-image
            type: string
            default: quay.io/acme/builder:1
          - name: output-image-tag
            default: quay-1
      `,
      ['spec.params[0].default parameter quay.io/acme/builder:1 7:14'],
    ],
  ])('%s', (_, text, images) => {
    expect(found(text)).toEqual(images);
  });
});
