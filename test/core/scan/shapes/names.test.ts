import { describe, expect, it } from '@jest/globals';
import { digest, found, hex } from '../image-rows.ts';

/** From real repositories (bench/scan.md): [name, file, text, images]. */
describe('names of keys and values', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'of a list of images, what names them',
      'images.yaml',
      'images:\n- {dir: cmd/never, name: acme/web}\n- acme/api:1\nmy/images: [{path: a/never}]\n',
      ['images[0] map docker.io/acme/web 2:26', 'images[1] reference docker.io/acme/api:1 3:3'],
    ],
    [
      'the hex of a digest in the version beside a name that ends with its algorithm',
      'awx.yaml',
      `spec:\n  image: quay.io/acme/awx:24.6.1@sha256\n  image_version: ${hex}\n  postgres_image: acme/pg@sha256\n  postgres_image_version: ${hex}\n`,
      ['spec.image map quay.io/acme/awx:24.6.1@D 2:10', 'spec.postgres_image map docker.io/acme/pg@D 4:19'],
    ],
    [
      'a block whose tag is the hex of a digest',
      'values.yaml',
      `image: {image: acme/web@sha256, tag: ${hex}}\nsideImage: acme/side@sha256\nsideImageTag: ${hex}\n`,
      ['sideImage map docker.io/acme/side@D 2:12', 'image map docker.io/acme/web@D 1:16'],
    ],
    [
      'no hex beside a name that ends with its algorithm',
      'awx.yaml',
      'spec:\n  image: quay.io/acme/awx:1@sha256\n  image_version: "24"\n',
      ['spec.image reference quay.io/acme/awx !digest 2:10'],
    ],
    [
      'the digest in the version beside an image of a custom resource',
      'argocd.yaml',
      `kind: ArgoCD\napiVersion: argoproj.io/v1beta1\nspec:\n  image: quay.io/acme/argocd\n  version: ${digest}\n`,
      ['spec.image map quay.io/acme/argocd@D 4:10'],
    ],
    [
      'a variable within a name',
      'app.yaml',
      'image: ghcr.io/$PROJECT/web:$TAG\nargs: [--image=ghcr.io/$PROJECT/web]\n',
      ['args[0] arg - 2:16'],
    ],
    [
      'an assignment within a flag, and flags that are no arguments by their key',
      'run.yaml',
      'args: [--images=web=acme/web, --env=WEB_IMAGE=acme/env, --a=b=c/d]\nvalue: [--image=acme/value]\n',
      [
        'args[0] arg docker.io/acme/web 1:21',
        'args[1] arg docker.io/acme/env 1:47',
        'value[0] arg docker.io/acme/value 2:17',
      ],
    ],
    [
      'lines of properties, and no line of a script',
      'operator.yaml',
      `env:\n- name: KAFKA_IMAGES\n  value: |\n    # by version\n    4.0=acme/kafka:4\n\n    4.1 = acme/kafka@${digest} \n    4.2=\${NEXT}\nrun: |\n  WEB_IMAGE=acme/never:1\n  echo $WEB_IMAGE\n`,
      [
        'env[0].value["4.0"] embedded docker.io/acme/kafka:4 5:9',
        'env[0].value["4.1"] embedded docker.io/acme/kafka@D 7:11',
      ],
    ],
    [
      'a version that has a digest names an image that another file does',
      'env/dev.yaml',
      `web: {version: 'v1@${digest}'}\nchart: {version: 1.2.3}\nworker: {imageTag: v2}\n`,
      ['web map -:v1@D 1:17'],
    ],
    [
      'a name in a key of some chart',
      'job.yaml',
      'image_web: acme/web:1\nimage_pull_policy: a:1\nimage_family: images/never\nimage_size: 1:2\n',
      ['image_web reference docker.io/acme/web:1 1:12'],
    ],
    [
      'a suite that tests a chart',
      'tests/web_test.yaml',
      'suite: web\ntests:\n- set: {image: {repository: acme/never, tag: 1}}\n  asserts: [{equal: {value: ghcr.io/acme/never:1}}]\n',
      [],
    ],
    ['a machine of Azure', 'ci.yaml', 'vmImage: windows:2022\nOSVmImage: env:NAME\n', []],
    [
      'quotes and brackets whose further lines stand further left',
      'app.yaml',
      "a:\n  b: ['\n    x\n  ', 'y']\n  c: [\n  d,\n  e]\n  f: \"g\n  h\"\n  image: acme/web:1\n",
      ['a.image reference docker.io/acme/web:1 10:10'],
    ],
    [
      'an image of an organisation whose name ends like a cloud',
      'compose.yaml',
      'services: {web: {image: "acme-cloud/web:1"}}\nmachine: {image: debian-cloud/debian-12}\n',
      ['services.web.image reference docker.io/acme-cloud/web:1 1:26'],
    ],
    [
      'an image that a merge key brings to a service',
      'compose.yaml',
      'x-base: &b {image: redis, restart: always}\nservices: {cache: {<<: *b}, web: {<<: *b, image: nginx}}\n',
      [
        'services.cache.image reference docker.io/library/redis 1:20',
        'services.web.image reference docker.io/library/nginx 2:50',
      ],
    ],
    [
      'the default of an expansion',
      'compose.yaml',
      `services: {web: {image: "\${WEB:-acme/web:1}"}, api: {image: "\${A:=$B}"}, c: {image: "acme/c:\${TAG:-1}"}}\n`,
      ['services.web.image reference docker.io/acme/web:1 1:33'],
    ],
  ])('%s', (_, file, text, expected) => {
    expect(found(text, file)).toEqual(expected);
  });
});

describe('names of keys and values in a configuration', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'a key that is an alias keeps what stands below it',
      'name: &app web\n*app :\n  image: {repository: acme/web, tag: 1}\n',
      ['web.image map docker.io/acme/web:1 3:23'],
    ],
    [
      'so does a key with an anchor, in a template too',
      'a: {{ x }}\n&app web:\n  image: {repository: acme/web, tag: 1}\n',
      ['web.image map docker.io/acme/web:1 3:23'],
    ],
    [
      'null is nothing, not a name',
      'image: {registry: ~, repository: acme/web, tag: null, digest: ~}\n',
      ['image map docker.io/acme/web 1:19'],
    ],
    [
      'two images may share a tag by an alias, each at its own place',
      'v: &v v1\na: {image: {repository: acme/a, tag: *v}}\nb: {image: {repository: acme/b, tag: *v}}\n',
      ['a.image map docker.io/acme/a:v1 2:25', 'b.image map docker.io/acme/b:v1 3:25'],
    ],
    [
      'a registry, a repository and an image that make one name',
      'web: {repository: ghcr.io/acme, image: web, tag: v1}\n',
      ['web map ghcr.io/acme/web:v1 1:19'],
    ],
    [
      'a name with its version in it',
      'web: {repository: ghcr.io/acme/web, image: web, tag: v1}\n',
      ['web map ghcr.io/acme/web:v1 1:19'],
    ],
    [
      'a flag and its value are two arguments',
      'command: [manager, --engine-image, acme/engine:1, --image-pull-policy, acme/never:1]\n',
      ['command[2] arg docker.io/acme/engine:1 1:36'],
    ],
    [
      'a variable whose name only holds another word',
      'env: [{name: CSI_RESIZER_IMAGE, value: acme/resizer:1}, {name: STAGE_IMAGE_TAG, value: acme/never:1}]\n',
      ['env[0].value env docker.io/acme/resizer:1 1:40'],
    ],
    ['what a trigger last saw', 'lastTriggeredImage: ghcr.io/acme/web:1\n', []],
    ['an example in a ConfigMap', 'data:\n  _example: |\n    image: acme/web:1\n', []],
    ['a description', 'description: ghcr.io/acme/web:1\n', []],
  ])('%s', (_, text, expected) => {
    expect(found(text, 'config/app.yaml')).toEqual(expected);
  });
});
