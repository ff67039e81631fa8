import { describe, expect, it } from '@jest/globals';
import { digest, found, scan } from './found.ts';

/** Small things that an edit, a report or a rule goes by. */
it('a part says how it is written', () => {
  const text = `a: {image: acme/a:1}\nb: {image: 'acme/b:1'}\nc: {image: "acme/c:1"}\nd:\n  image: |-\n    acme/d:1\n`;
  expect(scan(text).occurrences.map(({ parts }) => parts.reference?.style)).toEqual([
    'plain',
    'single',
    'double',
    'block',
  ]);
});

describe('a problem stands where it is', () => {
  it.each<readonly [name: string, text: string, part: string, wrong: string]>([
    ['in a reference', 'image: ghcr.io/Acme/app:1\n', 'reference', 'ghcr.io/Acme/app'],
    ['in its tag', 'kind: Pod\napiVersion: v1\nspec: {containers: [{image: "acme/app:a b"}]}\n', 'reference', 'a b'],
    ['in its digest', 'image: acme/app@sha256:0\n', 'reference', 'sha256:0'],
    ['in a repository', 'image: {repository: Acme/app/X, tag: v1}\n', 'repository', 'Acme/app/X'],
    [
      'in a repository behind a registry',
      'image: {registry: ghcr.io, repository: acme/App, tag: v1}\n',
      'repository',
      'acme/App',
    ],
    ['in a tag', 'image: {repository: acme/app, tag: "a b"}\n', 'tag', 'a b'],
    ['in a digest in a tag', 'image: {repository: acme/app, tag: "v1@sha256:0"}\n', 'tag', 'sha256:0'],
    ['in a digest', 'image: {repository: acme/app, digest: "sha256:0"}\n', 'digest', 'sha256:0'],
    [
      'in two digests',
      `image: {repository: acme/app, tag: "v1@${digest}", digest: "sha256:${'0'.repeat(64)}"}\n`,
      'digest',
      `sha256:${'0'.repeat(64)}`,
    ],
  ])('%s', (_, text, part, wrong) => {
    const [occurrence] = scan(text).occurrences;
    const { problem, parts } = occurrence ?? {};
    expect(problem?.part).toBe(part);
    const whole = parts?.[part as 'tag']?.text ?? '';
    expect(whole.slice(problem?.start, problem?.end)).toBe(wrong);
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

describe('texts', () => {
  it.each<readonly [name: string, text: string, images: readonly string[]]>([
    [
      'properties name images',
      'a: |\n  WEB_IMAGE=acme/web:1\n  x=ghcr.io/acme/b:1\n  y=acme/c:1\n  API_IMAGE=nginx\n',
      ['a.WEB_IMAGE embedded docker.io/acme/web:1 2:13', 'a.x embedded ghcr.io/acme/b:1 3:5'],
    ],
    ['a script names none', 'a: |\n  WEB_IMAGE=acme/web:1\n  echo $WEB_IMAGE\n', []],
    ['JSON in quotes', `a: '{"image": "acme/a:1"}'\n`, ['a.image embedded docker.io/acme/a:1 1:16']],
    ['JSON and more in quotes', `a: '{"image": "acme/a:1"} x'\n`, []],
    ['YAML in a folded text', 'a: >\n  image: acme/a:1\n', ['a.image embedded docker.io/acme/a:1 2:10']],
    ['prose', 'a: |\n  The image: acme/a is the one.\n  It has no tag.\n', []],
    [
      'what OpenShift records',
      'hypershift.openshift.io/release-image: quay.io/acme/a:1\nopenshift.io/imported-from: quay.io/acme/a:1\n',
      [],
    ],
    ['a blank text', 'image: "  "\nb: {image: "\\t"}\n', []],
    ['steps of another engine', 'kind: Pipeline\napiVersion: acme.io/v1\nspec: {steps: [{image: "a b/c"}]}\n', []],
    [
      'steps of Tekton',
      'kind: Task\napiVersion: tekton.dev/v1\nspec: {steps: [{image: "a b/c"}]}\n',
      ['spec.steps[0].image reference - !name 3:25'],
    ],
  ])('%s', (_, text, images) => expect(found(text)).toEqual(images));
});

describe('a file that lists images and runs none', () => {
  it.each([
    ...['Chart.yaml', 'Chart.lock', 'package.json', 'package-lock.json', 'values.schema.json', 'values.schema-v2.json'],
    ...['buf.gen.yaml', 'buf.gen.go.yml', 'devcontainer-lock.json', '.devcontainer-lock.json', '.goreleaser.yaml'],
    ...['.goreleaser.linux.yml', 'charts/web/Chart.yaml'],
  ])('%s', (file) => expect(found('{"image": "acme/web:1"}', file)).toEqual([]));

  it.each(['xChart.yaml', 'Chart.json', 'my-package.json', 'values.schema.yaml', 'goreleaser.yaml', 'buf.yaml'])(
    'but %s',
    (file) => expect(found('{"image": "acme/web:1"}', file)).toEqual(['image reference docker.io/acme/web:1 1:12']),
  );
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

describe('templates among parts', () => {
  it.each<readonly [text: string, templated: number]>([
    ['x: {repository: "{{ .x }}", tag: v1}\n', 0],
    ['x: {repository: "{{ .x }}"}\n', 0],
    ['image: {repository: "{{ .x }}"}\n', 1],
  ])('%s', (text, templated) => expect(scan(text).templated).toHaveLength(templated));
});

describe('names and versions that only just are, or are not', () => {
  it.each<readonly [name: string, text: string, images: readonly string[]]>([
    [
      'a dot behind the slash of a short name',
      'image: {repository: ghcr.io, image: acme/my.app, tag: v1}\n',
      ['image map ghcr.io/acme/my.app:v1 1:21'],
    ],
    ['a blank inside of a repository', 'image: {repository: acme/app b, tag: v1}\n', []],
    [
      'a digest of the wrong form in a tag',
      'image: {repository: acme/app, tag: "v1@sha256:0"}\n',
      ['image map docker.io/acme/app:v1 !digest 1:21'],
    ],
    ['a path that is no pointer', '- {op: replace, path: spec/containers/0/image, value: nginx}\n', []],
    [
      'an index in the name of a parameter',
      parameters('images.image[10].tag'),
      ['spec.parameters[0] parameter -:v1 3:59'],
    ],
    ['an index of another thing', parameters('web.image[a].tag'), []],
  ])('%s', (_, text, images) => expect(found(text)).toEqual(images));

  it('a map that merges nothing has nothing merged', () => {
    expect(scan('image: {repository: acme/app, tag: v1}\n').occurrences[0]).not.toHaveProperty('merged');
  });
});

function parameters(name: string): string {
  return `kind: Application\napiVersion: argoproj.io/v1alpha1\nspec: {parameters: [{name: "${name}", value: v1}]}\n`;
}

it('an alias without its anchor makes a document unreadable, and says so', () => {
  expect(scan('image: *nowhere\n').unreadable).toMatchObject([
    { line: 1, reason: expect.stringContaining('an alias has no anchor') },
  ]);
});

it('a kustomization includes paths, and no maps', () => {
  const { kustomization } = scan(
    'resources: [{a: b.yaml}, c.yaml]\npatches: [{patch: x}, {path: d.yaml}]\n',
    'kustomization.yaml',
  );
  expect(kustomization?.includes).toEqual(['c.yaml']);
});

describe('a key that is added', () => {
  it.each<readonly [name: string, text: string, before: string | undefined]>([
    ['in a map of single-quoted keys', "image: {'repository': acme/a, 'tag': v1}\n", ", 'digest': "],
    ['in a map of JSON', 'image: {"repository": "acme/a", "tag": 1}\n', ', "digest": "'],
    [
      'where it waits in JSON inside a string',
      `a: '{"image": {"repository": "acme/a", "tag": "v1", "digest": null}}'\n`,
      undefined,
    ],
    ['where a map stands under it', 'image:\n  repository: acme/a\n  tag: v1\n  digest: {}\n', undefined],
  ])('%s', (_, text, before) => expect(scan(text).occurrences[0]?.digestSlot?.before).toBe(before));
});

describe('the last of what is alike', () => {
  it.each<readonly [name: string, text: string, images: readonly string[]]>([
    [
      'an output that is no build’s',
      'kind: X\napiVersion: x/v1\nspec: {output: {name: "ghcr.io/acme/a:1"}, to: {kind: DockerImage, name: "acme/b:1"}}\n',
      ['spec.output.name reference ghcr.io/acme/a:1 3:24', 'spec.to.name reference docker.io/acme/b:1 3:75'],
    ],
    [
      'a registry of its own beside the shared one',
      'containerRegistry: ghcr.io\nwebImageRegistry: quay.io\nwebImageName: web\nwebImageTag: v1\n',
      ['webImageName map quay.io/web:v1 2:19'],
    ],
    [
      'Istio’s hub without a name',
      'hub: docker.io/istio\ntag: v1\nimage: pilot\nx: {hub: docker.io/istio, tag: v1}\n',
      [' map docker.io/istio/pilot:v1 1:6'],
    ],
    ['a host with two dots in a malformed name', 'image: a.b.io/Acme/App:1:2\n', ['image reference - !name 1:8']],
    [
      'an alias of a whole map in a list',
      'a: &a {name: web, image: "acme/web:1"}\nspec: {containers: [*a]}\n',
      ['a.image reference docker.io/acme/web:1 1:27'],
    ],
    [
      'a variable with more keys than a variable has',
      'env: [{name: WEB_IMAGE, value: "acme/web:1", a: 1}, {name: API_IMAGE, value: "acme/api:1", a: 1, b: 2}]\n',
      ['env[0].value env docker.io/acme/web:1 1:33'],
    ],
    [
      'null at the end of a word',
      'image: {repository: acme/web, tag: notnull}\n',
      ['image map docker.io/acme/web:notnull 1:21'],
    ],
  ])('%s', (_, text, images) => expect(found(text)).toEqual(images));
});
