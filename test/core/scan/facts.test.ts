import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { scanFile } from '../../../packages/core/scan/scan.ts';
import { digest, hex, row, scan, yaml } from './image-rows.ts';

const { fields } = parsePolicy(
  yaml`
    version: 1
    fields: { reference: [runtime], repository: [graph], tag: [release], digest: [checksum], registry: [hub] }
  `,
  'policy.yaml',
);

describe("the policy's own names", () => {
  it.each<readonly [name: string, text: string, images: readonly string[]]>([
    ['a reference', 'runtime: acme/app:1\n', ['runtime reference docker.io/acme/app:1 1:10']],
    ['a repository beside a tag', 'a: { graph: acme/app, tag: v1 }\n', ['a map docker.io/acme/app:v1 1:13']],
    [
      'every part',
      `image:\n  hub: quay.io\n  graph: acme/app\n  release: v1\n  checksum: ${digest}\n`,
      ['image map quay.io/acme/app:v1@D 2:8'],
    ],
    [
      'the built-in names still',
      'image: { repository: acme/app, tag: v1 }\n',
      ['image map docker.io/acme/app:v1 1:22'],
    ],
  ])('%s', (_, text, images) => {
    expect(scanFile('a.yaml', text, fields).occurrences.map(row)).toEqual(images);
  });

  it('mean nothing without the policy', () => {
    expect(scan('runtime: acme/app:1\na: { graph: acme/app, release: v1 }\n').occurrences).toEqual([]);
  });
});

describe('what an image takes from elsewhere in its file', () => {
  it.each<readonly [name: string, text: string, inherits: readonly (string | undefined)[]]>([
    ['the root', 'image: { repository: a, tag: v1 }\nweb: { image: { tag: v2 } }\n', [undefined, 'image']],
    [
      'the nearest block above',
      'image: { repository: a, tag: v1 }\nweb:\n  image: { repository: b, tag: v1 }\n  x: { image: { tag: v2 } }\n',
      [undefined, undefined, 'web.image'],
    ],
    [
      'nothing of a sibling',
      'a: { image: { repository: a, tag: v1 } }\nb: { image: { tag: v2 } }\n',
      [undefined, undefined],
    ],
    [
      'nothing of another key',
      'image: { repository: a, tag: v1 }\nb: { webImage: { tag: v2 } }\n',
      [undefined, undefined],
    ],
    [
      'the nearest block above a key with a dot',
      'image: { repository: a, tag: v1 }\nweb:\n  image: { repository: b, tag: v1 }\n  app.v1: { image: { tag: v1 } }\n',
      [undefined, undefined, 'web.image'],
    ],
    [
      'a block that has a dot in its own key',
      '"app.image": { repository: a, tag: v1 }\nweb: { "app.image": { tag: v1 } }\n',
      [undefined, '["app.image"]'],
    ],
    [
      'nothing of a key that a dot only seems to divide',
      'web.image: { repository: a, tag: v1 }\nweb: { x: { image: { tag: v1 } } }\n',
      [undefined, undefined],
    ],
    ['a merge key', 'x: &x { repository: a/b, tag: v1 }\nimage: { <<: *x, tag: v2 }\n', [undefined, undefined]],
  ])('%s', (_, text, inherits) => {
    expect(scan(text).occurrences.map(({ namedBy }) => namedBy?.path)).toEqual(inherits);
  });
});

describe('what stands beside an image', () => {
  it.each<readonly [name: string, text: string, comment: string | undefined]>([
    ['a version', 'image: acme/app:1 # v1.0.25\n', 'v1.0.25'],
    ['after a quote', 'image: "acme/app:1" # one # two\n', 'one # two'],
    ['with CRLF', 'image: acme/app:1 #one\r\n', 'one'],
    ['of a digest', `image:\n  digest: ${digest} # v2\n`, 'v2'],
    ['none', 'image: acme/app:1\n# below\n', undefined],
    ['a sign that is no comment', 'image: "acme/app:1#x"\n', undefined],
  ])('a comment: %s', (_, text, comment) => {
    expect(scan(text).occurrences[0]?.comment).toBe(comment);
  });

  it('a pull policy, located', () => {
    const text = 'image:\n  repository: acme/app\n  tag: v1\n  pullPolicy: Always\n';
    const { occurrences, pullPolicies } = scan(text);
    expect(occurrences[0]?.pullPolicy).toMatchObject({
      value: 'Always',
      location: { line: 4, column: 15, endColumn: 21 },
    });
    expect(pullPolicies).toEqual([]);
  });

  it('a pull policy of a container', () => {
    const container = '- { image: a, imagePullPolicy: "Never" }';
    const pod = `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  ${container}\n`;
    const [occurrence] = scan(pod).occurrences;
    expect(occurrence).toMatchObject({ takesPullPolicy: true, pullPolicy: { value: 'Never' } });
  });

  it('a pull policy that stands beside no image of its own', () => {
    const text = 'web:\n  image:\n    pullPolicy: Always\ndb:\n  imagePullPolicy: "{{ .x }}"\n';
    expect(scan(text).pullPolicies).toMatchObject([
      { path: 'web.image', value: 'Always', line: 3, column: 17, document: 0 },
    ]);
  });

  it.each<readonly [name: string, text: string, takes: boolean | undefined]>([
    ['a container', 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - image: acme/a:1\n', true],
    ['a custom resource', 'apiVersion: acme.example/v1\nkind: App\nspec:\n  image: acme/a:1\n', true],
    ['values', 'image: acme/a:1\n', undefined],
  ])('a place that takes a pull policy: %s', (_, text, takes) => {
    expect(scan(text).occurrences[0]?.takesPullPolicy).toBe(takes);
  });

  it.each<readonly [name: string, text: string, sealed: boolean | undefined]>([
    ['encrypted', 'image: acme/a:1\nx: ENC[AES256_GCM,data:x]\nsops:\n  mac: ENC[x]\n', true],
    ['a key sops without a cipher', 'image: acme/a:1\nsops: { enabled: true }\n', undefined],
    ['a cipher without sops', 'image: acme/a:1\nx: ENC[AES256_GCM,data:x]\n', undefined],
  ])('sops: %s', (_, text, sealed) => {
    expect(scan(text).occurrences[0]?.sealed).toBe(sealed);
  });
});

describe('what a file says beside its images', () => {
  it.each<readonly [name: string, text: string, count: number]>([
    ['nothing', 'image: acme/app:1\n', 0],
    ['a template', 'image: "{{ .image }}"\nweb: { image: "acme/app:{{ .tag }}" }\n', 2],
    ['variables', 'image: $(IMAGE)\nweb: { image: "acme/app:$' + '{TAG}" }\n', 2],
    ['a map', 'image: { repository: acme/app, tag: "{{ .tag }}" }\n', 1],
    ['keys side by side', 'imageRepository: ghcr.io/acme/app\nimageTag: "{{ .tag }}"\n', 1],
    ['a name beside its tag', 'image: "{{ .name }}"\nimageTag: v1\nwebImageName: "{{ .web }}"\nwebImageTag: v1\n', 2],
    ['a whole name whose tag is a template', 'image: ghcr.io/acme/app\nimageTag: "{{ .tag }}"\n', 1],
    ['a kustomization of an application', 'spec:\n  kustomize:\n    images: ["a:{{ .tag }}"]\nimage: x/y:1\n', 1],
    ['what names no image', 'name: "{{ .name }}"\nimage: acme/app:1\n', 0],
  ])('values that only a template engine can tell are counted: %s', (_, text, count) => {
    expect(scan(text).templated).toHaveLength(count);
  });

  it('digests that stand alone', () => {
    const text = `image: acme/app@${digest}\nenv:\n  APP_IMAGE_DIGEST: ${digest}\n  APP_SHA: "${hex}"\n  OTHER: ${hex}\n  SHORT: sha256:abc\n`;
    const { looseDigests } = scan(text);
    expect(looseDigests.map(({ path, part }) => [path, part.text, text.slice(part.span.start, part.span.end)])).toEqual(
      [
        ['env.APP_IMAGE_DIGEST', digest, digest],
        ['env.APP_SHA', hex, hex],
      ],
    );
  });

  it('what a kustomization includes and changes', () => {
    const text = yaml`
      resources: [../../base, "service.yaml"]
      bases: [../old]
      components:
      - ../../components/x
      patchesStrategicMerge: [patch.yaml]
      patches:
      - path: image.yaml
      - patch: "{}"
      images:
      - name: nginx
        newTag: "1.27"
      - { name: app, newName: ghcr.io/acme/app, digest: "${digest}" }
    `;
    expect(scan(text, 'overlays/dev/kustomization.yaml').kustomization).toMatchObject({
      includes: ['../../base', 'service.yaml', '../old'],
      components: ['../../components/x'],
      images: [
        { name: 'nginx', newName: null, newTag: '1.27', digest: null, tagSuffix: null },
        { name: 'app', newName: 'ghcr.io/acme/app', newTag: null, digest, tagSuffix: null },
      ],
    });
  });

  it('a kustomization without images still says what it includes, and another file says nothing of it', () => {
    const text = 'resources: [a.yaml]\n';
    expect(scan(text, 'kustomization.yaml').kustomization).toMatchObject({
      includes: ['a.yaml'],
      components: [],
      images: [],
    });
    expect(scan(text, 'other.yaml').kustomization).toBeUndefined();
  });
});
