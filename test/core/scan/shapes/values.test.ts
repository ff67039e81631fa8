import { describe, expect, it } from '@jest/globals';
import { digest, found, hex, scan, yaml } from '../image-rows.ts';

type Case = readonly [name: string, text: string, images: readonly string[]];

describe('Helm values', () => {
  it.each<Case>([
    [
      'one string',
      yaml`
        image: ghcr.io/acme/app:1.2
        web:
          image: nginx
      `,
      ['image reference ghcr.io/acme/app:1.2 1:8', 'web.image reference docker.io/library/nginx 3:10'],
    ],
    [
      'image.ref',
      yaml`
        image:
          ref: ghcr.io/acme/app@${digest}
          pullPolicy: IfNotPresent
      `,
      ['image.ref reference ghcr.io/acme/app@D 2:8'],
    ],
    [
      'repository and tag',
      yaml`
        image:
          repository: ghcr.io/acme/app
          tag: "1.10"
      `,
      ['image map ghcr.io/acme/app:1.10 2:15'],
    ],
    [
      'repository, tag and digest',
      yaml`
        app:
          image:
            repository: ghcr.io/acme/app
            tag: v1
            digest: ${digest}
      `,
      ['app.image map ghcr.io/acme/app:v1@D 3:17'],
    ],
    [
      'name and version',
      yaml`
        image:
          name: ghcr.io/acme/app
          version: 1.2.3
      `,
      ['image map ghcr.io/acme/app:1.2.3 2:9'],
    ],
    [
      'two digests of one image are a conflict, one digest twice is none',
      yaml`
        a: { image: { repository: ghcr.io/acme/app, tag: "v1@${digest}", digest: "sha256:${'0'.repeat(64)}" } }
        b: { image: { repository: "ghcr.io/acme/app@${digest}", digest: "${'0'.repeat(64)}" } }
        c: { image: { repository: ghcr.io/acme/app, tag: "v1@${digest}", digest: "${digest}" } }
        d: { image: { repository: "ghcr.io/acme/app@${digest}", tag: v1 } }
        e: { image: { repository: ghcr.io/acme/app, tag: "v1@${digest}", digest: "${digest.toUpperCase()}" } }
      `,
      [
        'a.image map ghcr.io/acme/app:v1 !conflict 1:27',
        'b.image map ghcr.io/acme/app !conflict 2:28',
        'c.image map ghcr.io/acme/app:v1@D 3:27',
        'd.image map ghcr.io/acme/app:v1@D 4:28',
        'e.image map ghcr.io/acme/app:v1 !digest 5:27',
      ],
    ],
    [
      'a blank or a slash at an end is malformed, and found all the same',
      yaml`
        a: { image: "ghcr.io/acme/app:1.2 " }
        b: { image: { repository: " ghcr.io/acme/app", tag: v1 } }
        c: { image: { registry: ghcr.io/, repository: /acme/app, tag: v1 } }
        d: { image: " ", webImage: "a picture " }
      `,
      ['a.image reference ghcr.io/acme/app !tag 1:14', 'b.image map -:v1 !name 2:28', 'c.image map -:v1 !name 3:25'],
    ],
    [
      'a digest without its algorithm',
      yaml`
        image:
          registry: quay.io
          repository: acme/app
          tag: v1
          sha: ${hex}
      `,
      ['image map quay.io/acme/app:v1@D 2:13'],
    ],
    [
      'an empty tag and an empty sha',
      yaml`
        image:
          registry: quay.io
          repository: acme/app
          tag: ""
          sha: ""
      `,
      ['image map quay.io/acme/app 2:13'],
    ],
    [
      'numbers for tags',
      yaml`
        a: { image: { repository: acme/a, tag: 1.10 } }
        b: { image: { repository: acme/b, tag: 0123 } }
        c: { image: { repository: acme/c, tag: 1e5 } }
      `,
      [
        'a.image map docker.io/acme/a:1.10 1:27',
        'b.image map docker.io/acme/b:0123 2:27',
        'c.image map docker.io/acme/c:1e5 3:27',
      ],
    ],
    [
      "tag and digest in the tag's field",
      yaml`
        image:
          repository: ghcr.io/acme/app
          tag: 2026.8.2@${digest}
      `,
      ['image map ghcr.io/acme/app:2026.8.2@D 2:15'],
    ],
    [
      "a digest in the tag's field",
      yaml`
        image:
          repository: ghcr.io/acme/app
          tag: ${digest}
      `,
      ['image map ghcr.io/acme/app@D 2:15'],
    ],
    [
      'a digest split in two',
      yaml`
        image:
          repository: ghcr.io/acme/app@sha256
          tag: ${hex}
      `,
      ['image map ghcr.io/acme/app@D 2:15'],
    ],
    [
      'a global registry',
      yaml`
        global:
          imageRegistry: registry.acme.example
        image:
          repository: acme/app
          tag: v1
        other:
          image:
            repository: quay.io/acme/other
            tag: v1
      `,
      ['image map registry.acme.example/acme/app:v1 4:15', 'other.image map quay.io/acme/other:v1 8:17'],
    ],
    [
      'fooImage, a string',
      yaml`
        proxyImage: ghcr.io/acme/proxy:1
        busybox_image: busybox:1.36
      `,
      ['proxyImage reference ghcr.io/acme/proxy:1 1:13', 'busybox_image reference docker.io/library/busybox:1.36 2:16'],
    ],
    [
      'fooImage and fooImageTag',
      yaml`
        proxyImage: ghcr.io/acme/proxy
        proxyImageTag: "1"
        initImageRepository: ghcr.io/acme/init
        initImageDigest: ${digest}
      `,
      ['proxyImage map ghcr.io/acme/proxy:1 1:13', 'initImageRepository map ghcr.io/acme/init@D 3:22'],
    ],
    [
      'lists and maps of images',
      yaml`
        images:
          - ghcr.io/acme/a:1
          - { name: ghcr.io/acme/b, tag: "2" }
        extraImages:
          notebook:
            name: ghcr.io/acme/c
            tag: "3"
      `,
      [
        'images[0] reference ghcr.io/acme/a:1 2:5',
        'images[1] map ghcr.io/acme/b:2 3:13',
        'extraImages.notebook map ghcr.io/acme/c:3 6:11',
      ],
    ],
    [
      'a map that names no image block',
      yaml`
        server:
          repository: ghcr.io/acme/app
          tag: v1
      `,
      ['server map ghcr.io/acme/app:v1 2:15'],
    ],
    [
      'a repository that begins with a host, and an image in it, without a version',
      yaml`
        server:
          repository: ghcr.io/acme
          image: app
        store:
          repository: acme/charts
          image: app
      `,
      ['server map ghcr.io/acme/app 2:15', 'store.image reference docker.io/library/app 6:10'],
    ],
  ])('%s', (_, text, images) => {
    expect(found(text, 'charts/app/values.yaml')).toEqual(images);
  });
});

describe('a file of values by its name', () => {
  it.each(['values/web.yaml', 'x/values/web.yaml', 'values.yaml', 'web-values.yaml', 'values-dev.yaml', 'Values.yml'])(
    '%s',
    (file) => {
      expect(found('web: {image: nginx}\nwebImageTag: v1\n', file)).toEqual([
        'webImageTag map -:v1 2:14',
        'web.image reference docker.io/library/nginx 1:14',
      ]);
    },
  );

  it.each(['myvalues/web.yaml', 'value.yaml', 'apps/web.yaml'])('not %s', (file) => {
    expect(found('web: {image: nginx}\nwebImageTag: v1\n', file)).toEqual([]);
  });
});

describe('keys side by side', () => {
  it.each<readonly [name: string, text: string, images: readonly string[], templated: number]>([
    [
      'an image and its tag are one',
      'webImage: acme/web\nwebImageTag: v1\n',
      ['webImage map docker.io/acme/web:v1 1:11'],
      0,
    ],
    [
      'a whole image stays one',
      'webImage: acme/web:v2\nwebImageTag: v1\n',
      ['webImage reference docker.io/acme/web:v2 1:11'],
      0,
    ],
    [
      'a tag is one whatever the repository is',
      'webImageRepository: "{{ .x }}"\nwebImageTag: v1\n',
      ['webImageRepository map -:v1 1:22'],
      0,
    ],
    ['a template that may be a whole reference is none', 'webImage: "{{ .x }}"\nwebImageTag: v1\n', [], 1],
    ['a template by itself too', 'webImage: "{{ .x }}"\n', [], 1],
    ['a template as a tag', 'webImage: acme/web\nwebImageTag: "{{ .x }}"\n', [], 1],
    [
      'a shared registry is theirs',
      'containerRegistry: ghcr.io\nwebImage: web\nwebImageTag: v1\n',
      ['webImage map ghcr.io/web:v1 2:11'],
      0,
    ],
    [
      'a repository by itself',
      'webImageRepository: ghcr.io/acme/web\n',
      ['webImageRepository map ghcr.io/acme/web 1:21'],
      0,
    ],
    ['a repository in capitals by itself', 'WEB_IMAGE_REPOSITORY: ghcr.io/acme/web\n', [], 0],
  ])('%s', (_, text, images, templated) => {
    expect(found(text)).toEqual(images);
    expect(scan(text).templated).toHaveLength(templated);
  });
});

describe('what stands around a tag alone', () => {
  it.each<readonly [name: string, text: string, images: readonly string[]]>([
    ['what all fall back on', 'globals: {webImageTag: v1}\nx: {global: {webImageTag: v1}}\n', []],
    [
      'what is below that, or called alike',
      'global: {x: {webImageTag: v1}}\nmyglobal: {webImageTag: v1}\n',
      ['global.x.webImageTag map -:v1 1:27', 'myglobal.webImageTag map -:v1 2:25'],
    ],
  ])('%s', (_, text, images) => expect(found(text, 'values.yaml')).toEqual(images));
});

describe('a wide map', () => {
  const keys = Array.from({ length: 40 }, (_, index) => `w${String.fromCharCode(97 + (index % 26))}${index}Image`);

  it('has each of its images, and the last of a key that stands twice', () => {
    const text = `${keys.map((key) => `${key}: acme/${key.toLowerCase()}\n${key}Tag: v1\n`).join('')}${keys[3]}Tag: v2\n`;
    const images = found(text).map((line) => line.split(' ')[2]);
    expect(images).toHaveLength(40);
    expect(images.filter((image) => image?.endsWith(':v2'))).toEqual([`docker.io/acme/${keys[3]?.toLowerCase()}:v2`]);
  });
});
