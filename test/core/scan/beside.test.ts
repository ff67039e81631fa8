import { describe, expect, it } from '@jest/globals';
import { found, scan } from './image-rows.ts';

const image = 'ghcr.io/acme/app:1';
const written = (text: string) => scan(text).occurrences.map((place) => `${place.image}:${place.tag}`);

describe('a key hides no image beside it', () => {
  it.each([
    ['the value of a variable', `env: [{ name: a, value: b, image: "${image}" }]`],
    ['the value of a container', `containers: [{ name: a, value: b, image: "${image}" }]`],
    ['the value of what a list of images names', `images: [{ name: "${image}", value: b }]`],
    ['the value of a parameter', `parameters: [{ name: a, value: b, image: "${image}" }]`],
    ['what a JSON patch puts', `a: { op: add, path: /b, value: c, image: "${image}" }`],
    ['the address of what it serves', `a: { repository: ghcr.io/acme/app, tag: "1", url: "https://acme.io" }`],
    ['an output of a build', `env: [{ name: OUTPUT_IMAGE, value: b, image: "${image}" }]`],
  ])('%s', (_, spec) => {
    expect(written(spec)).toEqual([image]);
    expect(written(`apiVersion: acme.io/v1\nkind: App\nmetadata: {name: a}\nspec: { ${spec} }\n`)).toEqual([image]);
  });

  it('a region takes no name of values for a machine', () => {
    expect(scan('web: { image: nginx, region: eu }', 'values.yaml').occurrences).toHaveLength(1);
    expect(scan('web: { image: nginx, region: eu, machineType: a }', 'values.yaml').occurrences).toHaveLength(0);
  });

  it.each([
    ['beside what is no source', `image_resource: { image: "${image}" }`],
    ['beside a repository of its own', 'image_resource: { repository: ghcr.io/acme/app, tag: "1" }'],
    ['in a variable', `image_resource: { name: IMAGE, value: "${image}" }`],
    ['within an object', `image_resource: { spec: { containers: [{ name: a, image: "${image}" }] } }`],
    ['beside a source', `image_resource: { source: { repository: b }, params: { image: "${image}" } }`],
  ])('where the image of a task may be: %s', (_, text) => {
    expect(written(text)).toContain(image);
  });

  it('what a task merges is the source of its image once', () => {
    const source = `source: { repository: ghcr.io/acme/app, tag: "1" }, version: { digest: "sha256:${'1'.repeat(64)}" }`;
    const text = `a: &a { ${source} }\nimage_resource: { <<: *a, type: registry-image }\n`;
    expect(found(text)).toHaveLength(1);
  });

  it('a flag with its value takes none of the next', () => {
    expect(found(`args: [--destination=acme.io/a:1, "--image=${image}"]\n`)).toHaveLength(1);
    expect(found(`args: [--destination, acme.io/a:1, "--image=${image}"]\n`)).toHaveLength(1);
  });
});

describe('what a build pushes is counted', () => {
  it.each([
    ['a variable', `env: [{ name: OUTPUT_IMAGE, value: "${image}" }]`],
    ['a flag with its value', `args: ["--destination=${image}"]`],
    ['a flag before its value', `args: [--destination, "${image}"]`],
  ])('%s', (_, text) => {
    const { occurrences, passedOver } = scan(text);
    expect([occurrences, passedOver.map(({ why }) => why)]).toEqual([[], ['what a build makes or pushes']]);
  });
});

describe('a document says by no key alone that it runs nothing', () => {
  it.each([
    ['a step of Cloud Build', 'a.yaml', { steps: [{ name: 'gcr.io/acme/a@sha256:1' }], web: { image } }],
    ['the format of a bill of materials', 'a.json', { bomFormat: 'CycloneDX', web: { image } }],
    ['the ending of a name', 'a.spdx.json', { web: { image } }],
    [
      'its schema',
      'values.yaml',
      { $schema: 'https://json-schema.org/draft-07/schema', type: 'object', web: { image } },
    ],
    ['a schema of OpenAPI', 'a.yaml', { openAPIV3Schema: { type: 'object', web: { image } } }],
  ])('%s', (_, file, says) => {
    const places = scan(JSON.stringify(says), file).occurrences.map((place) => `${place.image}:${place.tag}`);
    expect(places).toContain(image);
  });

  const crd = { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: 'a' } };
  const spec = { containers: [{ name: 'a', image }] };

  it.each([
    ['a template of pods', { spec: { template: { ...crd, spec } } }],
    ['a spec', { spec: { ...crd, template: { spec } } }],
    ['a container', { spec: { template: { spec: { containers: [{ ...crd, name: 'a', image }] } } } }],
  ])('nor by the kind of %s', (_, rest) => {
    const text = JSON.stringify({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'a' }, ...rest });
    expect(written(text)).toEqual([image]);
  });

  it('an object in a list is what it says', () => {
    expect(written(JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [{ ...crd, spec }] }))).toEqual([]);
  });
});
