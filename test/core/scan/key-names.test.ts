import { describe, expect, it } from '@jest/globals';
import { compileGlance, glanceAt } from '../../../packages/core/scan/keys/glance.ts';
import {
  isBareDigestKey,
  isContainersKey,
  isImageBlockKey,
  isImageKey,
  isImagesKey,
  isOthersKey,
  splitFlatKey,
} from '../../../packages/core/scan/keys/image-keys.ts';
import {
  isImageOf,
  isImageVariable,
  isNearImageKey,
  isOutput,
} from '../../../packages/core/scan/keys/image-variables.ts';
import { isAddress, isPlausible, isTemplated, isUnmistakable } from '../../../packages/core/scan/keys/plausible.ts';
import { readProperties } from '../../../packages/core/scan/properties.ts';
import { isTagAndDigest } from '../../../packages/core/scan/walk/image-version.ts';
import { isInValues, shapeUnder } from '../../../packages/core/scan/walk/places.ts';
import { findImageParameters } from '../../../packages/core/scan/walk/variables.ts';
import { appendKey } from '../../../packages/core/yaml/path.ts';
import { digest, hex } from './image-rows.ts';

/** Words, parted by blanks. */
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What keys, names and values say, each by itself. */
function holds(name: string, says: (text: string) => boolean, yes: readonly string[], no: readonly string[]): void {
  describe(name, () => {
    it.each(yes)('is so of %j', (text) => expect(says(text)).toBe(true));
    it.each(no)('is not of %j', (text) => expect(says(text)).toBe(false));
  });
}

holds(
  'a key whose value may be a reference',
  isImageKey,
  [
    ...list(`
      image Image IMAGE images fooImage fooimages foo_image foo-image foo.image foo.images FOO_IMAGE 2image
      imageRef image_ref image-ref imageReference imageName imageURL imageUri appImageRef app_image_name
      app-imageRef
    `),
  ],
  [
    '',
    ...list(`
      name imag vmImage vm_image FOO_VM_IMAGE icon-image iconImage imageTag imagery imageRefs imageNames images2 /image
    `),
    'app imageRef',
  ],
);

holds(
  'a key of some chart’s own',
  (text) => isNearImageKey(text, 'web:1'),
  ['image_web', 'image-versioned', 'image_a'],
  [
    ...list(`
      image image_ image_tag image_pull image_policy image-digest image_Web an_image_web image_web2 name_web
    `),
  ],
);

holds(
  'a key that begins with an image of many',
  (text) => isNearImageKey(text, 'acme/web:1'),
  list('imageK8S imageConsulDataplane imageG image.f IMAGE_B RELATED_IMAGE_A image_web2 imageOverride'),
  list('imageTag imagePullPolicy imageRepository image_tag imageVersion name imagery anImageOf IMAGE_PULL_SECRET'),
);

holds(
  'a key of many images',
  isImagesKey,
  ['images', 'extraImages', 'IMAGES', 'foo-images'],
  ['image', 'imagesToo', 'mages'],
);

holds(
  'a key whose map is one image',
  isImageBlockKey,
  ['image', 'fooImage', 'foo_image', 'foo-image', 'foo.image', 'FOO_IMAGE', '1image'],
  ['images', 'imageTag', 'foo/image', 'imag'],
);

holds(
  'a key of containers',
  isContainersKey,
  [
    ...list(`
      containers Containers initContainers ephemeralContainers extraContainers sidecarContainers
      additionalContainers extraInitContainers additionalSidecarContainers initcontainers sidecars steps
    `),
  ],
  ['container', 'containersX', 'xcontainers', 'stepsX', 'asteps', 'sidecar', 'extraSidecars'],
);

holds(
  'a variable whose value is an image',
  isImageVariable,
  [
    ...list(`
      RELATED_IMAGE_APP related-image.x RELATED_IMAGE_PULL_POLICY IMAGE APP_IMAGE app-image app.image IMAGES
      IMAGE_WEB WEB_IMAGE_BASE csiResizerImage image
    `),
  ],
  [
    ...list(`
      MAGE IMAGE_PULL_POLICY APP_IMAGE_TAG IMAGE_TAGS IMAGE_DIGEST IMAGE_SHA IMAGE_SHA256 IMAGE_TYPE IMAGE_SIZE
      IMAGE_FORMAT IMAGE_REPO IMAGE_REPOSITORY IMAGE_REGISTRY IMAGE_PREFIX IMAGE_VERSION IMAGE_PATH IMAGE_DIR
      IMAGE_PULL_SECRETS IMAGE_PULL_SECRET IMAGE_POLICY IMAGINE NIMAGE_X
    `),
  ],
);

holds(
  'a digest key without an algorithm',
  isBareDigestKey,
  ['sha', 'SHA', 'sha256'],
  ['digest', 'sha1', 'sha2', 'xsha', 'sha2567'],
);

describe('a key that names a part', () => {
  it.each([
    ['imageTag', 'image', 'tag'],
    ['image_tag', 'image', 'tag'],
    ['image-tag', 'image', 'tag'],
    ['imageVersion', 'image', 'tag'],
    ['proxyImageDigest', 'proxyImage', 'digest'],
    ['imageSha', 'image', 'digest'],
    ['image_sha256', 'image', 'digest'],
    ['IMAGE_REPOSITORY', 'IMAGE', 'repository'],
    ['imageRepo', 'image', 'repository'],
    ['imageName', 'image', 'repository'],
    ['imageRegistry', 'image', 'registry'],
    ['image-remote', 'image', 'registry'],
    ['imageImageTag', 'imageImage', 'tag'],
  ])('%s is the %s’s %s', (key, prefix, role) => expect(splitFlatKey(key)).toEqual({ prefix, role }));

  it.each(['image', 'tag', 'imageTags', 'imageTagX', 'imageSha1', 'imagePullPolicy', 'imagetag2'])(
    '%s is none',
    (key) => expect(splitFlatKey(key)).toBeNull(),
  );
});

describe('a path', () => {
  it.each([
    ['', 'a', 'a'],
    ['a', 'b', 'a.b'],
    ['a', 'b/c-d_e$f@g+h', 'a.b/c-d_e$f@g+h'],
    ['a', 'b.c', 'a["b.c"]'],
    ['', 'b c', '["b c"]'],
    ['a', '', 'a[""]'],
    ['a', '"', 'a["\\""]'],
  ])('%j and %j are %j', (path, key, joined) => expect(appendKey(path, key)).toBe(joined));
});

holds(
  'a value that a template engine or a shell fills in',
  isTemplated,
  [
    '{{ x }}',
    'a{{',
    '}}a',
    ['a$', '{B}'].join(''),
    'a$(B)',
    '{% x',
    '%{x',
    '{a}',
    '<a>',
    '$A',
    'a$b',
    'a[[b',
    '@a@',
    '@@a@@',
    'ko://x',
  ],
  [
    'a',
    'a{b}',
    '{a}b',
    'a<b>',
    '<a>b',
    '$1',
    '$',
    'a[b',
    'a@b',
    '@a-b@',
    'x ko://',
    '%',
    '{',
    'ghcr.io/acme/app:1@sha256:0',
  ],
);

const plausible = [
  'nginx:1',
  'acme/app',
  'ghcr.io/acme/app',
  'ghcr.io/acme/app:1',
  `acme/app@${digest}`,
  ...list(`
      localhost:5000/app a.b/c ghcr.io/Acme/App:1 ghcr.io/acme/app: ghcr.io/acme//app x@sha256:1 x@SHA512:1
      x@sha256 Acme/app:v1+1
    `),
  `acme/logo.png@${digest}`,
  ...list('acme-cloud/app:1 projects/app:1 image/web:1 ami-0a/b:1'),
];
const implausible = [
  '',
  'a b/c',
  'a"b/c',
  "a'b/c",
  'a\\b/c',
  ...list(`
      a(b)/c a*/c a|b/c a=b/c a,b/c a;b/c http://a/b ./a/b /a/b ~/a/b -a/b a/logo.png a/b.JPG a/b.jpeg a/b.svg
      a/b.gif a/b.webp a/b.ico a/b.bmp a/b.avif a/b.iso a/b.qcow2 a/b.img a/b.vmdk a/b.vhd a/b.vhdx a/b.ova
      a/b.raw a/b.tar a/b.tgz a/b.gz a/b.xz a/b.zst a/b.bz2 a/b.zip a/b.bin a/b.wasm a/b.yml a/b.yaml a/b.json
      a/b.md a/b.htm a/b.html a/b.sh a/b.py projects/x/y debian-cloud/debian family/x ami-0a/b global/x
      /subscriptions/x linux/amd64 windows/amd64 darwin/arm64 freebsd/386 linux/arm/v7 linux/ppc64le
      linux/s390x linux/riscv64 Acme/b!c ghcr.io/ Not_One/..
    `),
  `a/${'b'.repeat(512)}`,
  `ghcr.io/${'b'.repeat(512)}:1`,
  ...list('image/jpeg video/mp4 audio/ogg text/html font/woff2 application/json application/vnd.api+json'),
];
holds('a value under an image key that is a reference', (text) => isPlausible(text, false), plausible, [
  ...implausible,
  'nginx',
  '1.2/x!',
]);
holds(
  'a value in a container that is a reference',
  (text) => isPlausible(text, true),
  [...plausible, 'nginx', 'my-app', 'linux'],
  [
    ...implausible,
    ...list(`
      1 12 12.34.56 v1 v12 1.2.3 30s 5m0s 1h30m 1.5h 100ms 5m 2h 7d 1w true False yes no on off null none Always never IfNotPresent default custom
      auto local logo icon avatar banner cover background thumbnail placeholder image
    `),
  ],
);

holds(
  'an address rather than a name with a tag',
  isAddress,
  list('image-service:8080 redis:6379 a.b:80 a:443 a_b:10000'),
  list('postgres:16 redis:7 acme/app:8080 app:081 app:v8080 app:123456 app:100 app'),
);

describe('a variable that names an image with a value', () => {
  it.each([
    ['IMAGE_SERVICE', 'acme/service:1'],
    ['image.cache', `acme/cache@${digest}`],
    ['WEB_IMAGE_URL', 'acme/web:1'],
    ['imageUri', '{{ .image }}'],
    ['DB_IMAGE', 'postgres:16'],
    ['IMAGE_QUEUE_WORKER', 'acme/queue-worker:1'],
    ['WEB_IMAGE', 'web:8080'],
    ['IMAGE_SERVICES', 'acme/services'],
  ])('%s=%s', (name, value) => expect(isImageOf(name, value)).toBe(true));

  it.each([
    ['IMAGE_SERVICE', 'acme/service'],
    ['IMAGE_WORKER', 'worker:8080'],
    ['image-store', 'acme-prod/images'],
    ['imageUrl', 'cdn.acme.io/images'],
    ['IMAGE_SERVICE_ADDR', 'image-service:8080'],
    ['IMAGE_MIME', 'image/jpeg'],
    ['WEB', 'acme/web:1'],
  ])('not %s=%s', (name, value) => expect(isImageOf(name, value)).toBe(false));
});

holds(
  'images of others',
  isOthersKey,
  list(
    'excludedImages excludeImages ignoredImages allowedImages allowImage allow-images skip_images skippedImages deniedImages denyImages blockedImages disallowedImages notAllowedImages',
  ),
  list('images skipperImage allowedImagesX excluded image blockImage'),
);

holds(
  'where an image is pushed',
  isOutput,
  list('--destination --destination=a -destination=a'),
  list('--destinations destination --destination-x=a x--destination'),
);

holds(
  'a reference wherever it stands',
  isUnmistakable,
  [
    'ghcr.io/acme/app:1',
    'localhost/app:1',
    'localhost:5000/app:1',
    'host:5000/a/b:1',
    'a-b.c-d.io:1/x:y',
    `acme/app@${digest}`,
    'acme/app@sha256:1',
    'acme/app@SHA512:x',
    'ghcr.io/a:1@sha256:x',
    'ghcr.io/a:1@x'.replace('@x', ''),
  ],
  [
    '',
    'nginx:1',
    'acme/app:1',
    'ghcr.io/acme/app',
    'ghcr.io/acme/app:1:2',
    'ghcr.io:acme',
    'a.1/b:c',
    'ghcr.io/acme/app:1 x',
    ...list(`
      a="ghcr.io/a:1" http://ghcr.io/a:1 kubernetes.io/os:linux node.kubernetes.io/x:y acme.io/gpu:NoSchedule
      acme.io/gpu:PreferNoSchedule acme.io/gpu:NoExecute acme.io/on:true acme.io/on:false @sha256:0/x
      ghcr.io/A:1 ghcr.io/a:1,b ghcr.io/<a>:1
    `),
    `ghcr.io/${'a'.repeat(600)}:1`,
  ],
);

holds(
  'a tag and its digest',
  isTagAndDigest,
  [`v1@${digest}`, `_@${digest}`, `${'a'.repeat(128)}@${digest}`, `1.2-x_y@${digest}`],
  [
    'v1',
    digest,
    `@${digest}`,
    `.a@${digest}`,
    `a b@${digest}`,
    `x/v1@${digest}`,
    `v1@sha256:${hex.slice(1)}`,
    `v1@${digest}0`,
    `v1@sha512:${hex}`,
    `${'a'.repeat(129)}@${digest}`,
  ],
);

describe('the shape that the keys around a value say', () => {
  it.each([
    ...['args', 'command', 'arguments', 'extraArgs', 'cmd', 'entrypoint', 'Args'].map(
      (key) => [key, '', 'arg'] as const,
    ),
    ['x', 'args', 'arg'],
    ['x', 'extraArgs', 'arg'],
    ['x', 'kubeletargs', 'arg'],
    ...['env', 'extraEnv', 'environment', 'envVars', 'envVar', 'literals', 'ENV'].map(
      (key) => ['x', key, 'env'] as const,
    ),
    ['APP_1', '', 'env'],
    ['AB', '', 'env'],
    ['A', '', 'reference'],
    ['1A', '', 'reference'],
    ['App', '', 'reference'],
    ['myargs2', 'args2', 'reference'],
    ['x', 'xliterals', 'reference'],
    ['x', 'literalsx', 'reference'],
    ['x', 'envs', 'reference'],
    ['image', 'containers', 'reference'],
  ] as const)('%s in %s: %s', (key, outerKey, shape) => expect(shapeUnder(key, outerKey)).toBe(shape));
});

describe('properties', () => {
  it.each<readonly [text: string, found: readonly string[]]>([
    ['a=b', ['a=b']],
    ['a=b\nc.d-e_f=g:h', ['a=b', 'c.d-e_f=g:h']],
    [' a = b \r\n\n# c\n! d\n  \ne=\n', ['a=b', 'e=']],
    ['a=b\nc', []],
    ['a=b c', []],
    ['a b=c', []],
    ['a=b\necho x', []],
    ['=b', []],
    ['x # c\n', []],
  ])('%j', (text, found) => {
    expect(readProperties(text).map(({ name, from, to }) => `${name}=${text.slice(from, to)}`)).toEqual(found);
  });
});

describe('parameters that are images', () => {
  it.each<readonly [text: string, names: readonly string[]]>([
    ['image: $(params.a)\n', ['a']],
    ['  image: "$(params.a-b_c)"\r\nimage: \'$(inputs.params.d)\'', ['a-b_c', 'd']],
    ['{"image": "$(params.a)"', ['a']],
    ['"image":$(params.a)  \n', ['a']],
    ['image: $(params.a):1\n', []],
    ['image: x/$(params.a)\n', []],
    ['ximage: $(params.a)\n', []],
    ['image: $(tasks.a)\n', []],
    ['image: $(params.a.b)\n', []],
  ])('%j', (text, names) => expect([...findImageParameters(text)]).toEqual(names));
});

describe('values of Helm', () => {
  const map = (...keys: string[]) => ({
    kind: 'map' as const,
    entries: keys.map((literal) => ({
      key: { kind: 'scalar' as const, style: 'plain' as const, start: 0, end: 0, literal, decode: null },
      value: null,
    })),
    start: 0,
    end: 0,
    flow: false,
  });
  const glance = compileGlance([], []);

  it.each<readonly [keys: readonly string[], values: boolean, expected: boolean]>([
    [['image'], true, true],
    [['image'], false, false],
    [['image', 'zone'], true, true],
    [['image', 'region'], true, true],
    ...['machineType', 'instanceType', 'flavor', 'disk', 'ami'].map((key) => [['image', key], true, false] as const),
  ])('%j, among values %j: %j', (keys, values, expected) => {
    const may = glanceAt(map(...keys), glance);
    expect(isInValues(may, { path: '', key: '', outerKey: '', state: null, values })).toBe(expected);
  });
});
