import { describe, expect, it } from '@jest/globals';
import { digest, found, scan, yaml } from '../image-rows.ts';

const inPod = (key: string, items: string) =>
  `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - name: web\n    image: a/web:1\n    ${key}: ${items}\n`;
const variables = (pairs: readonly (readonly [string, string])[]) =>
  inPod('env', `[${pairs.map(([name, value]) => `{name: ${name}, value: "${value}"}`).join(', ')}]`);
const withoutPlace = (text: string) =>
  found(text)
    .map((line) => line.replace(/^\S+ (.*) \d+:\d+$/, '$1'))
    .filter((line) => !line.includes('a/web:1'));
/** The image, by which key its version may be completed. */
const doubts = (text: string) =>
  scan(text).occurrences.flatMap(({ completedBy, image, tag }) => (completedBy ? [[image, tag, completedBy]] : []));

describe('a name and its version in variables of one stem', () => {
  it.each<readonly [string, readonly (readonly [string, string])[], string]>([
    [
      'the tag of the name',
      [
        ['WEB_IMAGE', 'acme/web'],
        ['WEB_IMAGE_TAG', '1.2'],
      ],
      ':1.2',
    ],
    [
      'a tag',
      [
        ['WEB_IMAGE', 'acme/web'],
        ['WEB_TAG', '1.2'],
      ],
      ':1.2',
    ],
    [
      'a tag before the name',
      [
        ['WEB_TAG', '1.2'],
        ['WEB_IMAGE', 'acme/web'],
      ],
      ':1.2',
    ],
    [
      'the tag of a base image',
      [
        ['A_WEBDEFAULTBASEIMAGE', 'acme/web'],
        ['A_WEBTAG', '1.2'],
      ],
      ':1.2',
    ],
    [
      'a tag, whatever a version says',
      [
        ['WEB_IMAGE', 'acme/web'],
        ['WEB_IMAGE_VERSION', 'v9'],
        ['WEB_TAG', '1.2'],
      ],
      ':1.2',
    ],
    [
      'a digest, whatever a version says',
      [
        ['WEB_IMAGE', 'acme/web'],
        ['WEB_VERSION', 'v9'],
        ['WEB_DIGEST', digest],
      ],
      '@D',
    ],
    [
      'a tag with its digest',
      [
        ['WEB_IMAGE', 'acme/web'],
        ['WEB_TAG', `1.2@${digest}`],
      ],
      ':1.2@D',
    ],
    [
      'a digest',
      [
        ['WEB_IMAGE', 'acme/web'],
        ['WEB_DIGEST', digest],
      ],
      '@D',
    ],
    [
      'a tag and a digest',
      [
        ['WEB_IMAGE', 'acme/web'],
        ['WEB_TAG', '1.2'],
        ['WEB_DIGEST', digest],
      ],
      ':1.2@D',
    ],
  ])('is one image by %s', (_, pairs, version) => {
    expect(withoutPlace(variables(pairs))).toEqual([`env docker.io/acme/web${version}`]);
  });

  it('has the registry beside it', () => {
    const pairs = [
      ['WEB_IMAGE_REGISTRY', 'ghcr.io'],
      ['WEB_IMAGE', 'acme/web'],
      ['WEB_IMAGE_TAG', '1.2'],
    ] as const;
    expect(withoutPlace(variables(pairs))).toEqual(['env ghcr.io/acme/web:1.2']);
  });

  it.each<readonly [string, readonly (readonly [string, string])[], string]>([
    [
      'it has a tag of its own',
      [
        ['WEB_IMAGE', 'acme/web:1'],
        ['WEB_VERSION', '1.2'],
      ],
      ':1',
    ],
    [
      'it has a digest of its own',
      [
        ['WEB_IMAGE', `acme/web@${digest}`],
        ['WEB_VERSION', '1.2'],
      ],
      '@D',
    ],
    [
      'the stem is another',
      [
        ['WEB_IMAGE', 'acme/web'],
        ['APP_VERSION', '1.2'],
      ],
      '',
    ],
    [
      'there is no stem',
      [
        ['IMAGE', 'acme/web'],
        ['VERSION', '1.2'],
      ],
      '',
    ],
    [
      'the version is empty',
      [
        ['WEB_IMAGE', 'acme/web'],
        ['WEB_VERSION', ''],
      ],
      '',
    ],
    [
      'the digest is none',
      [
        ['WEB_IMAGE', 'acme/web'],
        ['WEB_DIGEST', 'none'],
      ],
      '',
    ],
  ])('is judged as it stands where %s', (_, pairs, version) => {
    expect(withoutPlace(variables(pairs))).toEqual([`env docker.io/acme/web${version}`]);
    expect(doubts(variables(pairs))).toEqual([]);
  });

  it.each<readonly [string, readonly (readonly [string, string])[], string]>([
    [
      'a version, which is not written',
      [
        ['VM_WEBDEFAULT_IMAGE', 'acme/web'],
        ['VM_WEBDEFAULT_VERSION', 'v1.2'],
      ],
      'VM_WEBDEFAULT_VERSION',
    ],
    [
      'a version before the name',
      [
        ['WEB_VERSION', '1.2'],
        ['WEB_IMAGE', 'acme/web'],
      ],
      'WEB_VERSION',
    ],
    [
      'the version of a base image',
      [
        ['A_WEBDEFAULTBASEIMAGE', 'acme/web'],
        ['A_WEBVERSION', '1.2'],
      ],
      'A_WEBVERSION',
    ],
    [
      'what is no tag',
      [
        ['WEB_IMAGE', 'acme/web'],
        ['WEB_TAG', 'v1+k3s1'],
      ],
      'WEB_TAG',
    ],
  ])('may be completed by %s', (_, pairs, key) => {
    expect(doubts(variables(pairs))).toEqual([['docker.io/acme/web', null, { key, tag: null }]]);
  });

  it('is none where a build pushes it', () => {
    expect(
      withoutPlace(
        variables([
          ['TARGET_IMAGE', 'acme/web'],
          ['TARGET_TAG', '1'],
        ]),
      ),
    ).toEqual([]);
  });

  it.each<readonly [string, string]>([
    ['a template as the beginning of a name', '$(REGISTRY)/acme/web'],
    ['no template as its end', 'acme/web'],
  ])('takes %s', (_, name) => {
    const { occurrences } = scan(
      variables([
        ['WEB_IMAGE', name],
        ['WEB_TAG', '1.2'],
      ]),
    );
    expect(occurrences.map(({ tag }) => tag).sort()).toEqual(['1', '1.2']);
  });

  it('leaves a template that may have a version', () => {
    const { templated, occurrences } = scan(
      variables([
        ['WEB_IMAGE', '$(WEB)'],
        ['WEB_TAG', '1.2'],
      ]),
    );
    expect([templated.length, occurrences.length]).toEqual([1, 1]);
  });
});

describe('a name and its version elsewhere', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['arguments', inPod('args', '[--web-image=acme/web, --web-image-tag=1.2]'), ['arg docker.io/acme/web:1.2']],
    ['arguments of a stem', inPod('args', '[--web-image=acme/web, --web-tag=1.2]'), ['arg docker.io/acme/web:1.2']],
    [
      'arguments and their values',
      inPod('args', '[--web-image, acme/web, --web-tag, "1.2"]'),
      ['arg docker.io/acme/web:1.2'],
    ],
    ['literals', 'literals: [WEB_IMAGE=acme/web, WEB_TAG=1.2]', ['env docker.io/acme/web:1.2']],
    ['variables in a map', 'env: { WEB_IMAGE: acme/web, WEB_TAG: "1.2" }', ['map docker.io/acme/web:1.2']],
    ['keys of Ansible', 'web_image: acme/web\nweb_tag: latest\n', ['map docker.io/acme/web:latest']],
    ['keys in words', 'webImage: acme/web\nwebTag: 1.2.3\n', ['map docker.io/acme/web:1.2.3']],
    ['a name without a slash and a tag', 'web_image: nginx\nweb_tag: "1.2"\n', ['map docker.io/library/nginx:1.2']],
    ['a name without a slash and a version', 'web_image: ubuntu-22.04\nweb_version: "1.2"\n', []],
    [
      'what charts call the version of the name',
      'web_image: acme/web\nweb_image_version: 1.2\n',
      ['map docker.io/acme/web:1.2'],
    ],
    ['lines', 'data:\n  web.env: |\n    WEB_IMAGE=acme/web\n    WEB_TAG=1.2\n', ['embedded docker.io/acme/web:1.2']],
    [
      'an object that holds variables',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {WEB_IMAGE: acme/web, WEB_TAG: "1.2"}\n',
      ['map docker.io/acme/web:1.2'],
    ],
  ])('is one image in %s', (_, text, images) => expect(withoutPlace(text)).toEqual(images));

  it.each<readonly [string, string]>([
    ['keys', 'webImage: acme/web\nwebVersion: 1.2.3\n'],
    ['arguments', inPod('args', '[--webImage=acme/web, --webVersion=1.2]')],
    ['lines', 'data:\n  web.env: |\n    webImage=acme/web\n    webVersion=1.2\n'],
    [
      'a custom resource',
      'apiVersion: acme.io/v1\nkind: App\nmetadata: {name: a}\nspec: {webImage: acme/web, webVersion: "1"}\n',
    ],
    [
      'a custom resource in a list',
      'apiVersion: v1\nkind: List\nitems: [{apiVersion: acme.io/v1, kind: App, spec: {webImage: acme/web, webVersion: "1"}}]\n',
    ],
    [
      'parameters of a task',
      yaml`
        apiVersion: tekton.dev/v1
        kind: PipelineRun
        metadata: {name: a}
        spec: {params: [{name: webImage, value: acme/web}, {name: webVersion, value: "1"}]}
      `,
    ],
  ])('may be completed in %s, which may put them together', (_, text) => {
    expect(doubts(text)).toEqual([['docker.io/acme/web', null, { key: 'webVersion', tag: null }]]);
  });

  it('is written at its version', () => {
    const [image] = scan('web_image: acme/web\nweb_tag: v1\n').occurrences;
    expect(image?.parts.tag?.span).toEqual({ start: 29, end: 31 });
  });
});
