import { describe, expect, it } from '@jest/globals';
import { found, yaml } from '../image-rows.ts';

type Case = readonly [name: string, text: string, images: readonly string[]];

describe('environment variables and arguments', () => {
  it.each<Case>([
    [
      'RELATED_IMAGE and others',
      yaml`
        apiVersion: apps/v1
        kind: Deployment
        spec:
          template:
            spec:
              containers:
              - name: operator
                image: ghcr.io/acme/operator:1
                env:
                - name: RELATED_IMAGE_APP
                  value: ghcr.io/acme/app:2
                - { name: SIDECAR_IMAGE, value: "acme/side:3" }
                - name: REGISTRY
                  value: ghcr.io/acme/any:4
                - name: APP_IMAGE_TAG
                  value: v5
                - name: IMAGE_PULL_POLICY
                  value: Always
      `,
      [
        'spec.template.spec.containers[0].image reference ghcr.io/acme/operator:1 8:16',
        'spec.template.spec.containers[0].env[0].value env ghcr.io/acme/app:2 11:18',
        'spec.template.spec.containers[0].env[1].value env docker.io/acme/side:3 12:42',
        'spec.template.spec.containers[0].env[2].value env ghcr.io/acme/any:4 14:18',
      ],
    ],
    [
      'arguments',
      yaml`
        apiVersion: v1
        kind: Pod
        spec:
          containers:
          - name: operator
            image: ghcr.io/acme/operator:1
            args:
            - --config-reloader=ghcr.io/acme/reloader:v0.93.1
            - --app-image=acme/app:2
            - --level=debug
            - --engine-image
            - acme/engine:3
            command: [run, "ghcr.io/acme/tool:4"]
      `,
      [
        'spec.containers[0].image reference ghcr.io/acme/operator:1 6:12',
        'spec.containers[0].args[0] arg ghcr.io/acme/reloader:v0.93.1 8:25',
        'spec.containers[0].args[1] arg docker.io/acme/app:2 9:19',
        'spec.containers[0].args[4] arg docker.io/acme/engine:3 12:7',
        'spec.containers[0].command[1] arg ghcr.io/acme/tool:4 13:21',
      ],
    ],
    [
      'a map of variables',
      yaml`
        env:
          APP_IMAGE: ghcr.io/acme/app:1
          OTHER: ghcr.io/acme/other:2
          LOG: info
      `,
      ['env.APP_IMAGE env ghcr.io/acme/app:1 2:14', 'env.OTHER env ghcr.io/acme/other:2 3:10'],
    ],
  ])('%s', (_, text, images) => {
    expect(found(text)).toEqual(images);
  });
});
