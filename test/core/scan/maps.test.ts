import { describe, expect, it } from '@jest/globals';
import { digest, found, scan } from './image-rows.ts';

/** What the keys of a map let it be. */
describe('a map that looks like a container names a bare image', () => {
  it.each([
    'imagePullPolicy',
    'pullPolicy',
    'command',
    'args',
    'env',
    'ports',
    'resources',
    'volumeMounts',
    'securityContext',
    'script',
    'container_name',
  ])('by %s', (key) => {
    expect(found(`web: { image: nginx, ${key}: Always }\n`)).toEqual([
      'web.image reference docker.io/library/nginx 1:15',
    ]);
  });

  it.each(['name', 'replicas', 'volumes', 'Command'])('not by %s', (key) => {
    expect(found(`web: { image: nginx, ${key}: x }\n`)).toEqual([]);
  });

  it.each<readonly [name: string, text: string, images: number]>([
    ['containers of an object', 'kind: X\napiVersion: v1\nspec: {containers: [{image: nginx}]}\n', 1],
    ['the container of an object', 'kind: X\napiVersion: v1\nspec: {container: {image: nginx}}\n', 1],
    ['the script of a workflow of Argo', 'kind: X\napiVersion: v1\nspec: {script: {image: nginx}}\n', 1],
    ['a stepTemplate of Tekton', 'kind: X\napiVersion: v1\nspec: {stepTemplate: {image: nginx}}\n', 1],
    ['steps of Tekton', 'kind: Task\napiVersion: tekton.dev/v1\nspec: {steps: [{image: nginx}]}\n', 1],
    ['a StepAction of Tekton', 'kind: StepAction\napiVersion: tekton.dev/v1\nspec: {image: nginx}\n', 1],
    ['the spec of another kind', 'kind: Action\napiVersion: tekton.dev/v1\nspec: {image: nginx}\n', 0],
    ['services of Compose', 'services: {web: {image: nginx}}\n', 1],
    ['a container in values', 'container: {image: nginx}\n', 1],
    ['sidecars in values', 'sidecars: [{image: nginx}]\n', 1],
    ['a key with container in it', 'kind: X\napiVersion: v1\nspec: {xcontainer: {image: nginx}}\n', 0],
    ['anything else', 'kind: X\napiVersion: v1\nspec: {other: {image: nginx}}\n', 0],
  ])('%s', (_, text, images) => expect(found(text)).toHaveLength(images));
});

describe('a map that names an image in parts', () => {
  const map = 'ghcr.io/acme/app';
  it.each<readonly [name: string, text: string, images: readonly string[]]>([
    ['a repository and a tag', `a: {repository: ${map}, tag: v1}\n`, ['a map ghcr.io/acme/app:v1 1:17']],
    ['a repository and a digest', `a: {repository: ${map}, digest: "${digest}"}\n`, ['a map ghcr.io/acme/app@D 1:17']],
    ['a repository and a sha', `a: {repository: ${map}, sha: ${digest.slice(7)}}\n`, ['a map ghcr.io/acme/app@D 1:17']],
    ['a repository and a registry', 'a: {repository: acme/app, registry: ghcr.io}\n', ['a map ghcr.io/acme/app 1:17']],
    [
      'a repository and a registryUrl',
      'a: {repository: acme/app, registryUrl: ghcr.io}\n',
      ['a map ghcr.io/acme/app 1:17'],
    ],
    [
      'a repository below a key that says image',
      `image: { main: { repository: ${map} }, other: { repository: app, size: 2 } }\n`,
      ['image.main map ghcr.io/acme/app 1:30'],
    ],
    ['a repository below one of a chart', `image: { main: { repository: ${map}, chart: app } }\n`, []],
    [
      'a repository and a pull policy',
      `a: {repository: ${map}, pullPolicy: Always}\n`,
      ['a map ghcr.io/acme/app 1:17'],
    ],
    ['a repository alone', `a: {repository: ${map}}\n`, []],
    ['a repository alone under image', `image: {repository: ${map}}\n`, ['image map ghcr.io/acme/app 1:21']],
    ['an image and a tag', 'a: {image: acme/app, tag: v1}\n', ['a map docker.io/acme/app:v1 1:12']],
    ['an image and a registry', 'a: {image: app, registry: ghcr.io}\n', ['a map ghcr.io/app 1:12']],
    ['a whole image and a tag', 'a: {image: acme/app:v2, tag: v1}\n', ['a.image reference docker.io/acme/app:v2 1:12']],
    [
      'a prefix, an image and a tag',
      'a: {repository: ghcr.io/acme, image: app, tag: v1}\n',
      ['a map ghcr.io/acme/app:v1 1:17'],
    ],
    ['a name and a tag under image', 'image: {name: acme/app, tag: v1}\n', ['image map docker.io/acme/app:v1 1:15']],
    ['a repo and a tag under image', 'image: {repo: acme/app, tag: v1}\n', ['image map docker.io/acme/app:v1 1:15']],
    [
      'a name and a version under image',
      'image: {name: acme/app, version: v1}\n',
      ['image map docker.io/acme/app:v1 1:15'],
    ],
    ['a name with a host alone under image', 'image: {name: ghcr.io/acme/app}\n', ['image map ghcr.io/acme/app 1:15']],
    ['a bare name under image', 'image: {name: app}\n', []],
    ['a name in a namespace', 'image: {namespace: acme, name: app, tag: v1}\n', []],
    [
      'a hub, an image and a tag',
      'a: {hub: docker.io/istio, image: pilot, tag: v1}\n',
      ['a map docker.io/istio/pilot:v1 1:10'],
    ],
    ['a hub without an image', 'a: {hub: docker.io/istio, tag: v1}\n', []],
    [
      'a default registry, where none is written',
      'image: {registry: ~, defaultRegistry: ghcr.io, repository: acme/app, tag: v1}\n',
      ['image map ghcr.io/acme/app:v1 1:39'],
    ],
    [
      'a registry, and its default',
      'image: {registry: quay.io, defaultRegistry: ghcr.io, repository: acme/app, tag: v1}\n',
      ['image map quay.io/acme/app:v1 1:19'],
    ],
    [
      'a host as the repository',
      'image: {repository: ghcr.io, image: acme/app, tag: v1}\n',
      ['image map ghcr.io/acme/app:v1 1:21'],
    ],
    ['a tag alone under image', 'image: {tag: v1}\n', ['image map -:v1 1:14']],
    ['a digest alone under image', `image: {digest: "${digest}"}\n`, ['image map -@D 1:18']],
    ['a tag with its digest anywhere', `a: {tag: "v1@${digest}"}\n`, ['a map -:v1@D 1:11']],
    ['a tag alone anywhere', 'a: {tag: v1}\n', []],
    ['a URL', 'image: {repository: "https://ghcr.io/acme/app", tag: v1}\n', []],
    ['a name that is none', 'a: {repository: "acme app", tag: v1}\n', []],
    ['a malformed name under image', 'image: {repository: ghcr.io/Acme/app, tag: v1}\n', ['image map -:v1 !name 1:21']],
    ['empty parts', 'image: {repository: "", tag: ""}\n', []],
    ['a null repository', 'image: {repository: ~, tag: v1}\n', ['image map -:v1 1:21']],
    [
      'two digests',
      `image: {repository: "${map}@${digest}", digest: "sha256:${'0'.repeat(64)}"}\n`,
      ['image map ghcr.io/acme/app !conflict 1:22'],
    ],
  ])('%s', (_, text, images) => expect(found(text)).toEqual(images));

  it.each(['ref', 'reference', 'image', 'name', 'kind', 'url', 'source'])('not a tag beside %s', (key) => {
    expect(found(`image: { tag: v1, ${key}: {} }\n`)).toEqual([]);
  });

  it.each(['ref', 'branch', 'url', 'repoURL', 'chart', 'targetRevision'])('not a repository beside %s', (key) => {
    expect(found(`a: { repository: acme/app, tag: v1, ${key}: x }\n`)).toEqual([]);
  });
});

describe('what a kustomization or a patch names', () => {
  const file = 'apps/dev/kustomization.yaml';
  it.each<readonly [name: string, text: string, images: readonly string[]]>([
    [
      'a name and a tag',
      'images: [{name: acme/app, newTag: v1}]\n',
      ['images[0] kustomize docker.io/acme/app:v1 1:17'],
    ],
    ['a new name', 'images: [{name: app, newName: acme/app}]\n', ['images[0] kustomize docker.io/acme/app 1:31']],
    ['a name alone', 'images: [{name: acme/app}]\n', []],
    ['a suffix alone', 'images: [{name: acme/app, tagSuffix: -x}]\n', ['images[0] kustomize docker.io/acme/app 1:17']],
    ['a pattern', 'images: [{name: "acme/.*", newTag: v1}]\n', ['images[0] kustomize -:v1 1:36']],
    [
      'a text',
      'images: ["acme/app=ghcr.io/acme/app:1", app]\n',
      ['images[0] kustomize ghcr.io/acme/app:1 1:20', 'images[1] kustomize docker.io/library/app 1:41'],
    ],
    ['a text that is none', 'images: ["a b", ""]\n', []],
    ['a template', 'images: [{name: acme/app, newTag: "{{ x }}"}, "acme/app:{{ x }}"]\n', []],
    ['a JSON patch', 'patches: [{patch: "- {op: replace, path: /spec/containers/0/image, value: nginx}"}]\n', []],
    [
      'a JSON patch of lines',
      'patches:\n- patch: |-\n    - op: replace\n      path: /spec/containers/0/image\n      value: nginx\n    - op: test\n      path: /spec/containers/0/image\n      value: redis\n    - op: add\n      path: /metadata/labels/app\n      value: nginx\n',
      ['patches[0].patch[0].value embedded docker.io/library/nginx 5:14'],
    ],
    [
      'a JSON patch that adds a container',
      'patches:\n- patch: |-\n    - op: add\n      path: /spec/containers/-\n      value: {image: ghcr.io/acme/app:1}\n',
      ['patches[0].patch[0].value.image embedded ghcr.io/acme/app:1 5:22'],
    ],
  ])('%s', (_, text, images) => expect(found(text, file)).toEqual(images));
});

describe('Helm parameters of an Application', () => {
  it.each<readonly [name: string, text: string, images: readonly string[]]>([
    [
      'that share a prefix are one image',
      'parameters: [{name: a.image.repository, value: acme/a}, {name: a.image.tag, value: v1}, {name: image.tag, value: v2}]\n',
      ['parameters[0] parameter docker.io/acme/a:v1 1:48', 'parameters[2] parameter -:v2 1:114'],
    ],
    [
      'of every part',
      'parameters: [{name: image.registry, value: ghcr.io}, {name: image.name, value: acme/a}, {name: image.version, value: v1}]\n',
      ['parameters[0] parameter ghcr.io/acme/a:v1 1:44'],
    ],
    ['of a registry alone', 'parameters: [{name: image.registry, value: ghcr.io}]\n', []],
    ['of an item', 'parameters: [{name: "a.image[0].tag", value: v1}]\n', ['parameters[0] parameter -:v1 1:46']],
    [
      'that say nothing of an image',
      'parameters: [{name: a.tag, value: v1}, {name: image.pullPolicy, value: Always}]\n',
      [],
    ],
    ['without a value', 'parameters: [{name: image.tag}, {name: image.tag, value: ""}]\n', []],
  ])('%s', (_, text, images) => expect(found(text)).toEqual(images));
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

describe('an image told from what stands beside it', () => {
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
