import { describe, expect, it } from '@jest/globals';
import { digest, found, scan, yaml } from './image-rows.ts';

/** What stands beside an image, and what only its place says of it. */
describe('a comment behind an image', () => {
  it.each<readonly [text: string, comment: string | undefined]>([
    ['image: acme/app:1\n', undefined],
    ['image: acme/app:1 # v1\n', 'v1'],
    ['image: acme/app:1  \t#v1 # old\n', 'v1 # old'],
    ['image: "acme/app:1" # v1\r\n', 'v1'],
    ["image: 'acme/app:1'   # v1", 'v1'],
    ['image: acme/app:1 #\n', undefined],
    ['image: acme/app:1\n# v1\n', undefined],
    ['image: {repository: acme/app, tag: 1} # v1\n', undefined],
    ['image:\n  repository: acme/app # name\n  tag: v1 # v1\n', 'v1'],
  ])('%j: %j', (text, comment) => expect(scan(text).occurrences[0]?.comment).toBe(comment));
});

describe('the owner of an image', () => {
  it.each<readonly [name: string, text: string, owner: string | undefined]>([
    ['nobody', 'image: acme/app:1\n', undefined],
    ['an object', 'kind: Deployment\nmetadata: {name: web}\nspec: {image: acme/app:1}\n', 'Deployment/web'],
    ['an object without a kind', 'metadata: {name: web}\nspec: {image: acme/app:1}\n', '/web'],
    ['an object without a name', 'kind: Deployment\nspec: {image: acme/app:1}\n', undefined],
    [
      'an object and a container',
      'kind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: a, image: acme/a:1}]}\n',
      'Pod/web, a',
    ],
    ['items in items', 'a:\n  - name: x\n    b: [{name: y, c: {image: acme/a:1}}]\n', 'x, y'],
    ['an item without a name', 'a: [{image: acme/a:1}]\n', undefined],
    ['a patch', 'a: [{op: add, path: /spec/image, value: acme/a:1}]\n', '/spec/image'],
    [
      'a Helm parameter',
      'parameters: [{name: web.image.repository, value: acme/a}, {name: web.image.tag, value: v1}]\n',
      'web.image',
    ],
    ['a key with a dot', 'a: [{name: x, "b.c": {image: acme/a:1}}]\n', 'x'],
    [
      'a text inside a string',
      'kind: ConfigMap\nmetadata: {name: c}\ndata:\n  a.yaml: |\n    kind: Pod\n    metadata: {name: p}\n    spec: {containers: [{name: x, image: acme/a:1}]}\n',
      'ConfigMap/c, Pod/p, x',
    ],
  ])('%s', (_, text, owner) => expect(scan(text).occurrences[0]?.owner).toBe(owner));
});

describe('the pull policy beside an image', () => {
  it.each<readonly [name: string, text: string, value: string | undefined, takes: boolean | undefined]>([
    [
      'a container’s',
      'kind: Pod\napiVersion: v1\nspec: {containers: [{image: a/b:1, imagePullPolicy: Always}]}\n',
      'Always',
      true,
    ],
    ['none of a container', 'kind: Pod\napiVersion: v1\nspec: {containers: [{image: a/b:1}]}\n', undefined, true],
    ['an image block’s', 'image: {repository: a/b, tag: 1, pullPolicy: Never}\n', 'Never', undefined],
    ['one beside an image in values', 'image: a/b:1\nimagePullPolicy: Always\n', 'Always', undefined],
    [
      'the longer name before the shorter',
      'image: a/b:1\npullPolicy: Never\nimagePullPolicy: Always\n',
      'Always',
      undefined,
    ],
    ['a template’s', 'image: a/b:1\npullPolicy: "{{ x }}"\n', undefined, undefined],
    ['an empty one', 'image: a/b:1\npullPolicy: ""\n', undefined, undefined],
    ['none where it is a map', 'image: a/b:1\npullPolicy: {a: b}\n', undefined, undefined],
    ['a custom resource', 'kind: App\napiVersion: acme.io/v1\nspec: {image: a/b:1}\n', undefined, true],
    [
      'an object of Kubernetes itself',
      'kind: X\napiVersion: storage.k8s.io/v1\nspec: {image: a/b:1}\n',
      undefined,
      undefined,
    ],
    [
      'deeper in a custom resource',
      'kind: App\napiVersion: acme.io/v1\nspec: {x: {image: a/b:1}}\n',
      undefined,
      undefined,
    ],
  ])('%s', (_, text, value, takes) => {
    const [occurrence] = scan(text).occurrences;
    expect(occurrence?.pullPolicy?.value).toBe(value);
    expect(occurrence?.takesPullPolicy || undefined).toBe(takes);
    const { start = 0, end = 0 } = occurrence?.pullPolicy?.span ?? {};
    expect(text.slice(start, end)).toBe(value ?? '');
  });

  it('that stands beside none is told by itself, once', () => {
    const text =
      'image:\n  pullPolicy: Always\nweb: {image: a/b:1, imagePullPolicy: Never}\ndb: {imagePullPolicy: IfNotPresent}\n';
    expect(scan(text).pullPolicies.map(({ path, value, line, column }) => [path, value, line, column])).toEqual([
      ['image', 'Always', 2, 15],
      ['db', 'IfNotPresent', 4, 23],
    ]);
  });
});

describe('a workflow', () => {
  const file = '.github/workflows/ci.yaml';
  it.each<readonly [name: string, text: string, images: readonly string[]]>([
    [
      'runs the container of a job',
      'jobs: {a: {container: node}}\n',
      ['jobs.a.container reference docker.io/library/node 1:23'],
    ],
    [
      'runs the image of a container',
      'jobs: {a: {container: {image: node}}}\n',
      ['jobs.a.container.image reference docker.io/library/node 1:31'],
    ],
    [
      'runs services',
      'jobs: {a: {services: {db: {image: postgres}}}}\n',
      ['jobs.a.services.db.image reference docker.io/library/postgres 1:35'],
    ],
    [
      'runs an action that is an image',
      'jobs: {a: {steps: [{uses: "docker://acme/a:1"}, {uses: acme/b@v1}]}}\n',
      ['jobs.a.steps[0].uses reference docker.io/acme/a:1 1:37'],
    ],
    ['builds what its variables name', 'env: {IMAGE: acme/app, WEB_IMAGE: acme/web}\n', []],
    [
      'names an image of note by its version',
      `env: {IMAGE: acme/app@${digest}}\n`,
      ['env.IMAGE env docker.io/acme/app@D 1:14'],
    ],
    [
      'gives an action inputs that name what it builds',
      'jobs: {a: {steps: [{with: {tags: "ghcr.io/acme/a:1", x: acme/b:1}}]}}\n',
      [],
    ],
    [
      'gives an action an image',
      'jobs: {a: {steps: [{with: {image: "acme/a:1"}}]}}\n',
      ['jobs.a.steps[0].with.image reference docker.io/acme/a:1 1:36'],
    ],
    [
      'gives its builder an image',
      'jobs: {a: {steps: [{with: {driver-opts: "network=host\\nimage=moby/buildkit:v1"}}]}}\n',
      ['jobs.a.steps[0].with.driver-opts.image embedded docker.io/moby/buildkit:v1 1:62'],
    ],
  ])('%s', (_, text, images) => expect(found(text, file)).toEqual(images));

  it.each([
    '.gitea/workflows/a.yml',
    '.forgejo/workflows/a.yml',
    'x/.github/workflows/a.yml',
    '.github/workflows-off/a.yml',
  ])('stands in %s', (path) => {
    expect(found('env: {IMAGE: acme/app}\n', path)).toEqual([]);
  });

  it.each(['workflows/a.yml', 'x.github/workflows/a.yml', '.github/actions/a.yml'])('does not stand in %s', (path) => {
    expect(found('env: {IMAGE: acme/app}\n', path)).toEqual(['env.IMAGE env docker.io/acme/app 1:14']);
  });
});

describe('arguments and variables', () => {
  it.each<readonly [name: string, text: string, images: readonly string[]]>([
    ['a flag', 'args: ["--image=acme/a:1"]\n', ['args[0] arg docker.io/acme/a:1 1:17']],
    ['a flag and its value', 'args: [--app-image, acme/a:1, --x, acme/b]\n', ['args[1] arg docker.io/acme/a:1 1:21']],
    ['a flag that names none', 'args: [--image-tag, acme/a:1, "--x=acme/a:1"]\n', []],
    ['a value with a host and a tag', 'args: ["--x=ghcr.io/acme/a:1"]\n', ['args[0] arg ghcr.io/acme/a:1 1:13']],
    ['a map in a flag', 'args: ["--images=web=acme/a:1"]\n', ['args[0] arg docker.io/acme/a:1 1:22']],
    ['a variable in a flag', 'args: ["--env=APP_IMAGE=acme/a:1"]\n', ['args[0] arg docker.io/acme/a:1 1:25']],
    ['an assignment in a command', 'command: [sh, "APP_IMAGE=acme/a:1"]\n', ['command[1] arg docker.io/acme/a:1 1:26']],
    ['a template in a flag', 'args: ["--image=$(X)"]\n', []],
    ['a flag outside of arguments', 'x: "--image=acme/a:1"\n', ['x arg docker.io/acme/a:1 1:13']],
    ['a variable', 'env: [{name: APP_IMAGE, value: acme/a:1}]\n', ['env[0].value env docker.io/acme/a:1 1:32']],
    ['a variable of another name', 'env: [{name: APP, value: acme/a:1}]\n', []],
    ['a variable whose name says its tag', 'env: [{name: APP_IMAGE_TAG, value: acme/a:1}]\n', []],
    ['a map with more than a variable has', 'x: [{name: APP_IMAGE, value: acme/a, b: 1, c: 2}]\n', []],
    [
      'a parameter',
      'params: [{name: app-image, default: acme/a:1, a: 1, b: 2}]\n',
      ['params[0].default parameter docker.io/acme/a:1 1:37'],
    ],
    ['a variable as a key', 'env: {APP_IMAGE: acme/a:1}\n', ['env.APP_IMAGE env docker.io/acme/a:1 1:18']],
    ['a default of a shell', `image: \${IMAGE:-acme/a:1}\n`, ['image reference docker.io/acme/a:1 1:17']],
    ['a default where it is unset', `image: \${IMAGE-acme/a:1}\n`, ['image reference docker.io/acme/a:1 1:16']],
    ['a default of Flux', `image: \${IMAGE:=acme/a:1}\n`, ['image reference docker.io/acme/a:1 1:17']],
    ['a default that is a template', `image: \${IMAGE:-$OTHER}\n`, []],
    [
      'a label of a runner',
      'labels: ["linux:docker://acme/a:1", "node-20.x:docker://ghcr.io/acme/b:2"]\n',
      ['labels[0] reference docker.io/acme/a:1 1:26', 'labels[1] reference ghcr.io/acme/b:2 1:57'],
    ],
    [
      'a context of a build in Compose',
      'services: {web: {build: {additional_contexts: {base: "docker-image://acme/a:1", src: ../src}}}}\n',
      ['services.web.build.additional_contexts.base reference docker.io/acme/a:1 1:70'],
    ],
    [
      'contexts of a build in Compose as a list',
      'services: {web: {build: {additional_contexts: ["base=docker-image://alpine", "src=../src"]}}}\n',
      ['services.web.build.additional_contexts[0] reference docker.io/library/alpine 1:69'],
    ],
    [
      'contexts of docker bake',
      '{"target": {"web": {"contexts": {"base": "docker-image://ghcr.io/acme/a:1", "other": "target:base"}}}}\n',
      ['target.web.contexts.base reference ghcr.io/acme/a:1 1:58'],
    ],
    ['labels in a row', 'labels: "a:docker://acme/a:1,b:docker://acme/b:1"\n', []],
    ['a label that runs no image', 'labels: ["linux:host", "docker://x y"]\n', []],
    [
      'a record',
      'description: ghcr.io/acme/a:1\nusage: ghcr.io/acme/a:1\ntitle: ghcr.io/acme/a:1\n_example: ghcr.io/acme/a:1\n',
      [],
    ],
  ])('%s', (_, text, images) => expect(found(text)).toEqual(images));
});

describe('a registry that all images of a file share', () => {
  it.each<readonly [name: string, text: string, images: readonly string[]]>([
    [
      'takes the place of none and of Docker Hub’s',
      'global: {imageRegistry: quay.io}\nimage: {repository: acme/a, tag: v1}\n',
      ['image map quay.io/acme/a:v1 2:21'],
    ],
    [
      'may be in a map of its own',
      'global: {registry: {url: quay.io}}\nimage: {repository: acme/a, tag: v1}\n',
      ['image map quay.io/acme/a:v1 2:21'],
    ],
    [
      'is no other registry in a map of its own',
      'schema: {registry: {url: kafka.acme.io}}\nimage: {repository: acme/a, tag: v1}\n',
      ['image map docker.io/acme/a:v1 2:21'],
    ],
    [
      'takes the place of none that is written in the repository',
      'global: {imageRegistry: quay.io}\nimage: {repository: ghcr.io/acme/a, tag: v1}\n',
      ['image map ghcr.io/acme/a:v1 2:21'],
    ],
    [
      'is none where it is empty',
      'global: {imageRegistry: ""}\nimage: {repository: acme/a, tag: v1}\n',
      ['image map docker.io/acme/a:v1 2:21'],
    ],
    [
      'says nothing of a whole reference',
      'global: {imageRegistry: quay.io}\nimage: acme/a:v1\n',
      ['image reference docker.io/acme/a:v1 2:8'],
    ],
    [
      'is none that no host can be',
      'global: {imageRegistry: "x y"}\nimage: {repository: acme/a, tag: v1}\n',
      ['image map docker.io/acme/a:v1 2:21'],
    ],
    [
      'may be another key of global',
      'global: {registry: quay.io}\nimage: {repository: acme/a, tag: v1}\n',
      ['image map quay.io/acme/a:v1 2:21'],
    ],
    [
      'may be in the image of global',
      'global: {image: {registry: quay.io}}\nweb: {image: {repository: acme/a, tag: v1}}\n',
      ['web.image map quay.io/acme/a:v1 2:27'],
    ],
    [
      'may be a key of the root',
      'imageRegistry: quay.io/mirror\nweb: {image: {repository: acme/a, tag: v1}}\n',
      ['web.image map quay.io/mirror/acme/a:v1 2:27'],
    ],
    [
      'may be a key of a map around',
      'images: {registry: quay.io, web: {repository: acme/a, tag: v1}}\n',
      ['images.web map quay.io/acme/a:v1 1:47'],
    ],
    [
      'counts only with a host',
      'global: {registry: acme}\nimage: {repository: b/a, tag: v1}\n',
      ['image map docker.io/b/a:v1 2:21'],
    ],
    [
      'gives way to a registry of its own',
      'global: {registry: quay.io}\nimage: {registry: ghcr.io, repository: acme/a, tag: v1}\n',
      ['image map ghcr.io/acme/a:v1 2:19'],
    ],
    [
      'is not that of schemas',
      'schemaRegistry: quay.io\nimage: {repository: acme/a, tag: v1}\n',
      ['image map docker.io/acme/a:v1 2:21'],
    ],
    [
      'is not known where two keys say two',
      'registry: ghcr.io\nglobal: {registry: quay.io}\nimage: {repository: acme/a, tag: v1}\n',
      ['image map -:v1 3:21'],
    ],
    [
      'is nothing to a neighbour',
      'db: {registry: quay.io}\nimage: {repository: acme/a, tag: v1}\n',
      ['image map docker.io/acme/a:v1 2:21'],
    ],
  ])('%s', (_, text, images) => expect(found(text)).toEqual(images));
});

it('a file that sops has sealed is told', () => {
  const sops = 'sops: {mac: "ENC[AES256_GCM,data:x]"}\n';
  expect(scan(`image: acme/a:1\n${sops}`).occurrences[0]?.sealed).toBe(true);
  expect(scan('image: acme/a:1\nsops: {mac: x}\n').occurrences[0]?.sealed).toBeUndefined();
  expect(
    scan(yaml`
    image: acme/a:1
    a: ENC[x]
  `).occurrences[0]?.sealed,
  ).toBeUndefined();
});
