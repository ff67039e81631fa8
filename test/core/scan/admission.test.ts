import { describe, expect, it } from '@jest/globals';
import { digest, found, scan, yaml } from './image-rows.ts';

const rule = (text: string) =>
  `apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: {name: a}\nspec:\n  rules:\n  - name: a\n    ${text.trimEnd().replaceAll('\n', '\n    ')}\n`;
const images = (text: string) =>
  scan(text).occurrences.map(({ image, tag, digest: says }) => `${image}:${tag ?? says}`);

describe('rules of Kyverno that write an image', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'a container that a patch injects',
      yaml`
        mutate:
          patchStrategicMerge:
            spec:
              containers:
              - name: agent
                image: vault:1.5
      `,
      ['docker.io/library/vault:1.5'],
    ],
    [
      'by a name alone, of a container that a condition picks',
      yaml`
        mutate:
          patchStrategicMerge:
            spec:
              containers:
              - (name): agent
                (image): "ghcr.io/acme/old:1"
                image: vault
      `,
      ['docker.io/library/vault:null'],
    ],
    [
      'what is added where it is missing',
      yaml`
        mutate:
          patchStrategicMerge:
            spec:
              +(initContainers):
              - image: busybox
              containers:
              - (name): "*"
                +(image): redis
                <(image): "ghcr.io/acme/*"
      `,
      ['docker.io/library/busybox:null', 'docker.io/library/redis:null'],
    ],
    [
      'of every container',
      yaml`
        mutate:
          foreach:
          - list: request.object.spec.containers
            context:
            - name: known
              variable: { value: { image: "ghcr.io/acme/known:1" } }
            preconditions:
              all: [{ key: "{{element.image}}", operator: Equals, value: "ghcr.io/acme/old:1" }]
            patchStrategicMerge:
              spec:
                containers:
                - name: "{{element.name}}"
                  image: ghcr.io/acme/new:1
      `,
      ['ghcr.io/acme/new:1'],
    ],
    [
      'a JSON patch',
      yaml`
        mutate:
          patchesJson6902: |-
            - op: add
              path: /spec/containers/-
              value: { name: a, image: nginx }
            - path: /spec/initContainers/0/image
              op: replace
              value: busybox
      `,
      ['docker.io/library/nginx:null', 'docker.io/library/busybox:null'],
    ],
    [
      'a JSON patch of every container',
      yaml`
        mutate:
          foreach:
          - list: request.object.spec.containers
            patchesJson6902: |-
              - op: replace
                path: /spec/containers/{{elementIndex}}/image
                value: redis
      `,
      ['docker.io/library/redis:null'],
    ],
    [
      'an object that a rule makes',
      yaml`
        generate:
          apiVersion: batch/v1
          kind: Job
          name: a
          data:
            spec: { template: { spec: { containers: [{ image: busybox }] } } }
      `,
      ['docker.io/library/busybox:null'],
    ],
    [
      'objects that a rule makes',
      yaml`
        generate:
          foreach:
          - list: request.object.spec.x
            apiVersion: v1
            kind: Pod
            data:
              spec: { containers: [{ image: "busybox@${digest}" }] }
      `,
      [`docker.io/library/busybox:${digest}`],
    ],
    [
      'what is only matched or required',
      yaml`
        match: { any: [{ resources: { annotations: { image: "ghcr.io/acme/a:1" } } }] }
        exclude: { any: [{ resources: { annotations: { image: "ghcr.io/acme/a:1" } } }] }
        context: [{ name: a, variable: { value: "ghcr.io/acme/a:1" } }]
        preconditions: { all: [{ key: a, operator: In, value: ["ghcr.io/acme/a:1"] }] }
        validate: { pattern: { spec: { containers: [{ image: "ghcr.io/acme/a:1" }] } } }
        verifyImages: [{ imageReferences: ["ghcr.io/acme/a:1"] }]
      `,
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(images(rule(text))).toEqual(expected);
    expect(images(rule(text).replace('ClusterPolicy', 'Policy'))).toEqual(expected);
  });

  it.each([
    ['a value', 'image: "{{ resolvedRef }}"'],
    ['what is put together', 'image: registry.io/{{ images.containers."{{element.name}}".path}}:{{ tag }}'],
    ['a function', `image: "{{ regex_replace_all('^(.*)$', '{{element.image}}', 'acme.io/$2' )}}"`],
  ])('say what they take from an expression: %s', (_, image) => {
    const text = rule(
      `mutate:\n  patchStrategicMerge:\n    spec:\n      containers:\n      - name: a\n        ${image}\n`,
    );
    expect([found(text), scan(text).templated.length]).toEqual([[], 1]);
  });

  it.each([
    ['in quotes', '"{{ element.image }}"'],
    ['without quotes', '{{ element.image }}'],
    ['behind a host', 'acme.io/{{ element.image }}'],
  ])('say what a JSON patch takes from an expression: %s', (_, value) => {
    const path = '/spec/containers/{{ elementIndex }}/image';
    const text = rule(
      `mutate:\n  patchesJson6902: |-\n    - op: replace\n      path: ${path}\n      value: ${value}\n`,
    );
    expect([found(text), scan(text).templated.length]).toEqual([[], 1]);
  });

  it('count what they only match', () => {
    const text = rule('validate: { pattern: { spec: { containers: [{ image: "ghcr.io/acme/a:1" }] } } }');
    expect(scan(text).passedOver.map(({ why, by }) => [why, by])).toEqual([['a policy about images', 'kyverno.rules']]);
  });
});

const mutator = (kind: string, spec: string) =>
  `apiVersion: mutations.gatekeeper.sh/v1\nkind: ${kind}\nmetadata: {name: a}\nspec:\n  ${spec.trimEnd().replaceAll('\n', '\n  ')}\n`;

describe('mutators of Gatekeeper', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'the image of a container',
      'Assign',
      'location: "spec.containers[name: web].image"\nparameters: { assign: { value: nginx } }',
      ['docker.io/library/nginx:null'],
    ],
    [
      'a container',
      'Assign',
      'location: "spec.containers[name: side]"\nparameters: { assign: { value: { name: side, image: busybox } } }',
      ['docker.io/library/busybox:null'],
    ],
    [
      'an image where a provider gives none',
      'Assign',
      'location: "spec.containers[name: *].image"\nparameters: { assign: { externalData: { provider: a, default: "acme/a:1" } } }',
      ['docker.io/acme/a:1'],
    ],
    [
      'an annotation that is one',
      'AssignMetadata',
      `location: 'metadata.annotations."acme.io/proxy-image"'\nparameters: { assign: { value: "acme/proxy:1" } }`,
      ['docker.io/acme/proxy:1'],
    ],
    ['what is none', 'Assign', 'location: spec.image.pullPolicy\nparameters: { assign: { value: acme/app } }', []],
    [
      'containers of a list',
      'ModifySet',
      'location: spec.initContainers\nparameters: { values: { fromList: [{ image: busybox }] } }',
      ['docker.io/library/busybox:null'],
    ],
    [
      'containers that are taken away',
      'ModifySet',
      'location: spec.initContainers\nparameters: { operation: prune, values: { fromList: [{ image: busybox }] } }',
      [],
    ],
    [
      'an image in parts with a digest',
      'AssignImage',
      `parameters: { assignDomain: ghcr.io, assignPath: acme/app, assignTag: "@${digest}" }`,
      [`ghcr.io/acme/app:${digest}`],
    ],
    ['a tag of all', 'AssignImage', 'parameters: { assignTag: ":v1" }', ['null:v1']],
    [
      'a digest of all',
      'AssignImage',
      `parameters: { assignDomain: ghcr.io, assignTag: "@${digest}" }`,
      [`null:${digest}`],
    ],
    ['a host of all', 'AssignImage', 'parameters: { assignDomain: ghcr.io }', []],
  ])('set %s', (_, kind, spec, expected) => expect(images(mutator(kind, spec))).toEqual(expected));

  it('set an image in parts whose tag is its version', () => {
    const [found] = scan(mutator('AssignImage', 'parameters: { assignPath: acme/app, assignTag: ":v1" }')).occurrences;
    expect([found?.image, found?.completedBy]).toEqual([
      'docker.io/acme/app',
      { key: 'assignTag', tag: 'v1', digestKey: 'assignTag' },
    ]);
  });

  it.each<readonly [string, string, string]>([
    [
      'a provider',
      'Assign',
      'location: "spec.containers[name: *].image"\nparameters: { assign: { externalData: { provider: a } } }',
    ],
    ['a field', 'Assign', 'location: spec.image\nparameters: { assign: { fromMetadata: { field: name } } }'],
    ['the image that is there', 'AssignImage', 'parameters: { assignDomain: ghcr.io, assignPath: acme/app }'],
  ])('say what they take from %s', (_, kind, spec) => {
    expect([images(mutator(kind, spec)), scan(mutator(kind, spec)).templated.length]).toEqual([[], 1]);
  });
});
