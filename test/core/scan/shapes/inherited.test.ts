import { describe, expect, it } from '@jest/globals';
import { digest, found, yaml } from '../image-rows.ts';

type Case = readonly [name: string, text: string, images: readonly string[]];

describe('values that take from others', () => {
  it.each<Case>([
    [
      'an overlay names no repository',
      yaml`
        image:
          tag: v2
        worker:
          image:
            digest: ${digest}
      `,
      ['image map -:v2 2:8', 'worker.image map -@D 5:13'],
    ],
    [
      'a component inherits from the root',
      yaml`
        image:
          repository: ghcr.io/acme/app
          tag: v1
        worker:
          image:
            tag: v2
          cron:
            image:
              digest: ${digest}
      `,
      [
        'image map ghcr.io/acme/app:v1 2:15',
        'worker.image map ghcr.io/acme/app:v2 6:10',
        'worker.cron.image map ghcr.io/acme/app@D 9:15',
      ],
    ],
    [
      'an anchor that is a name and no more is an image where it is merged',
      `x: &app { repository: ghcr.io/acme/app }\nweb: { image: { <<: *app, digest: ${digest} } }\n`,
      ['web.image map ghcr.io/acme/app@D 2:35'],
    ],
    [
      'a merge key brings the repository',
      yaml`
        base: &base
          repository: ghcr.io/acme/app
          tag: v1
        image:
          <<: *base
          tag: v2
      `,
      ['base map ghcr.io/acme/app:v1 2:15', 'image map ghcr.io/acme/app:v2 6:8'],
    ],
    [
      'an alias of a block, found where it stands',
      yaml`
        profile:
          image: &image
            name: ghcr.io/acme/app
            tag: v1
        other:
          image: *image
      `,
      ['profile.image map ghcr.io/acme/app:v1 3:11'],
    ],
    [
      'an alias of a string, found where it stands',
      yaml`
        x-ref: &ref ghcr.io/acme/app:1
        image: *ref
      `,
      ['x-ref reference ghcr.io/acme/app:1 1:13'],
    ],
    [
      'an alias of a bare name, judged as what it is used for',
      yaml`
        x-name: &name nginx
        web:
          image: *name
      `,
      ['web.image reference docker.io/library/nginx 1:15'],
    ],
    [
      'a registry and an image',
      yaml`
        image:
          registry: ghcr.io
          image: acme/app
      `,
      ['image map ghcr.io/acme/app 2:13'],
    ],
    [
      'a repository, an image and a tag, joined',
      yaml`
        operator:
          repository: ghcr.io
          image: acme/app
          tag: v1
      `,
      ['operator map ghcr.io/acme/app:v1 2:15'],
    ],
    [
      'a quoted path',
      yaml`
        "a.b":
          image: ghcr.io/acme/app:1
      `,
      ['["a.b"].image reference ghcr.io/acme/app:1 2:10'],
    ],
    [
      'malformed parts, located',
      yaml`
        a: { image: { repository: ghcr.io/Acme/app, tag: v1 } }
        b: { image: { repository: ghcr.io/acme/b, tag: v1+2 } }
        c: { image: { repository: ghcr.io/acme/c, digest: "sha256:abc" } }
        d: { image: { repository: ghcr.io/acme/d, digest: sha256:PLACEHOLDER } }
      `,
      [
        'a.image map -:v1 !name 1:27',
        'b.image map ghcr.io/acme/b !tag 2:27',
        'c.image map ghcr.io/acme/c !digest 3:27',
        'd.image map ghcr.io/acme/d !placeholder 4:27',
      ],
    ],
    [
      "a template engine's values are counted and not judged",
      yaml`
        a: { image: "{{ .Values.image }}" }
        b: { image: "ghcr.io/acme/b:1" }
      `,
      ['b.image reference ghcr.io/acme/b:1 2:14'],
    ],
  ])('%s', (_, text, images) => {
    expect(found(text, 'charts/app/values.yaml')).toEqual(images);
  });
});
