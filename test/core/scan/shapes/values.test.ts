import { describe, expect, it } from '@jest/globals';
import { digest, found, hex, yaml } from '../found.ts';

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
  ])('%s', (_, text, images) => {
    expect(found(text, 'charts/app/values.yaml')).toEqual(images);
  });
});
