import { expect, it } from '@jest/globals';
import { markPinned } from '../../../packages/core/inventory/kustomized/kustomize-pins.ts';
import { defaultPolicy } from '../../../packages/core/policy/parse.ts';
import { placeAll } from '../../../packages/core/repository/place-scan.ts';
import { openReader } from '../../../packages/core/repository/scan-tree.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const other = `sha256:${'b'.repeat(64)}`;
const app = (image: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: app, annotations: { note: "acme/evil:1" } }\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          image: ${image}\n`;
const patchTo = (image: string) =>
  `- target: { kind: Deployment }\n  patch: |-\n    - { op: replace, path: /spec/template/spec/containers/0/image, value: "${image}" }\n`;
/** Tests what is below the container, and then changes something else. */
const testOf = (below: string, value: string) =>
  `- target: { kind: Deployment }\n  patch: |-\n    - { op: test, path: /spec/template/spec/containers/0${below}, value: ${value} }\n    - { op: add, path: /spec/paused, value: true }\n`;
const merge = (image: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: app }\nspec: { template: { spec: { containers: [{ name: app, image: "${image}" }] } } }\n`;

async function mark(container: string, overlay: string, more: Readonly<Record<string, string>> = {}) {
  const files: Record<string, string> = {
    'base/kustomization.yaml': 'resources: [app.yaml]\n',
    'base/app.yaml': app(container),
    'over/kustomization.yaml': `resources: [../base]\n${overlay}`,
    ...more,
  };
  const reader = openReader(defaultPolicy());
  const scanned = Object.entries(files).map(([file, text]) => reader.scan(file, text));
  const kustomizations = new Map(scanned.flatMap((one) => (one.kustomization ? [[one.file, one.kustomization]] : [])));
  const entries = Object.keys(files).map((path) => ({ path, unreadable: null }));
  const { marked } = await markPinned(
    scanned.flatMap((one) => placeAll(one, reader)),
    { kustomizations, entries, isWhole: true },
    async (wanted) => new Map(wanted.map((file) => [file, files[file] ?? null])),
  );
  return marked;
}

/** What is said of the container of app.yaml, and of the first entry of images of the overlay. */
async function marks(container: string, overlay: string, more: Readonly<Record<string, string>> = {}) {
  const places = await mark(container, overlay, more);
  const { pin, needsRender, testedBy, runsAs } = places.find(({ file }) => file === 'base/app.yaml') ?? {};
  const entry = places.find(({ file, shape }) => file === 'over/kustomization.yaml' && shape === 'kustomize');
  return {
    ...(pin?.kind === 'given' && { given: pin.by }),
    ...(pin?.kind === 'replaced' && { as: pin.image }),
    ...(pin?.kind === 'idle' && { away: true }),
    ...(needsRender && { open: needsRender.reason }),
    ...(testedBy && { testedBy }),
    ...(runsAs && !pin && { runsAs }),
    ...(entry?.pin?.kind === 'idle' && { idle: true }),
    ...(entry?.pin?.kind === 'given' && { entry: entry.pin.by }),
  };
}

const over = 'over/kustomization.yaml';
const pinned = `ghcr.io/acme/app@${digest}`;

it.each<[string, string, string, Awaited<ReturnType<typeof marks>>]>([
  ['a JSON patch gives the digest', 'ghcr.io/acme/app:1', `patches:\n${patchTo(pinned)}`, { given: over }],
  [
    'a JSON patch takes it away',
    pinned,
    `patches:\n${patchTo('ghcr.io/acme/app:2')}`,
    { runsAs: { images: ['ghcr.io/acme/app'], by: over, decides: true } },
  ],
  ['a merge patch by file gives it', 'ghcr.io/acme/app:1', 'patches: [{ path: p.yaml }]\n', { given: 'over/p.yaml' }],
  [
    'a patch of something else that a template completes leaves it as it is',
    pinned,
    'patches:\n- target: { kind: Service }\n  patch: |-\n    - op: replace\n      path: /metadata/annotations/ip\n      value: {{ .Values.ip }}\n',
    {},
  ],
  [
    'a patch that a template completes may change what it selects',
    pinned,
    'patches:\n- target: { kind: Deployment }\n  patch: |-\n    - op: replace\n      path: /spec/replicas\n      value: {{ .Values.replicas }}\n',
    { open: `a template completes a patch of ${over}` },
  ],
  [
    'a merge patch that a template completes, likewise',
    pinned,
    'patches:\n- target: { name: app }\n  patch: |-\n    kind: Deployment\n    spec:\n      {{- if .Values.x }}\n      replicas: 1\n      {{- end }}\n',
    { open: `a template completes a patch of ${over}` },
  ],
  [
    'a patch whose target a template completes may select it',
    pinned,
    `patches:\n- target: { name: "{{ .Release.Name }}-app" }\n  patch: |-\n    - { op: replace, path: /spec/template/spec/containers/0/image, value: "acme/other:1" }\n`,
    { open: `a patch of ${over} selects by an expression that only kustomize can tell` },
  ],
  [
    'a copy brings another image',
    pinned,
    'patches:\n- target: { kind: Deployment }\n  patch: |-\n    - { op: copy, from: /metadata/annotations/note, path: /spec/template/spec/containers/0/image }\n',
    { as: 'acme/evil:1' },
  ],
  [
    'a replacement brings another image',
    pinned,
    'replacements:\n- source: { kind: Deployment, fieldPath: metadata.annotations.note }\n  targets: [{ select: { kind: Deployment }, fieldPaths: [spec.template.spec.containers.0.image] }]\n',
    { as: 'acme/evil:1' },
  ],
  [
    'a replacement of an annotation does not',
    pinned,
    'replacements:\n- source: { kind: Deployment, fieldPath: metadata.name }\n  targets: [{ select: { kind: Deployment }, fieldPaths: [metadata.annotations.note] }]\n',
    {},
  ],
  [
    'a transformer inline takes the digest away',
    pinned,
    'transformers:\n- |-\n  apiVersion: builtin\n  kind: ImageTagTransformer\n  metadata: { name: t }\n  imageTag: { name: ghcr.io/acme/app, newTag: latest }\n',
    { as: 'ghcr.io/acme/app:latest' },
  ],
  [
    'a transformer that is a program',
    pinned,
    'transformers:\n- |-\n  apiVersion: acme.io/v1\n  kind: Rewriter\n  metadata: { name: t }\n',
    { open: 'the transformer Rewriter of over/kustomization.yaml may change it' },
  ],
  [
    'a patch that is not there',
    pinned,
    'patches: [{ path: gone.yaml }]\n',
    { open: 'the patch gone.yaml of over/kustomization.yaml is not in the tree' },
  ],
  [
    'a suffix under a pattern',
    pinned,
    'images: [{ name: ghcr.io/acme/a.*, tagSuffix: x }]\n',
    { as: 'ghcr.io/acme/app:xx' },
  ],
  [
    'keys in another case',
    pinned,
    'IMAGES: [{ Name: ghcr.io/acme/app, NewTag: latest }]\n',
    { as: 'ghcr.io/acme/app:latest' },
  ],
  [
    'a new name keeps the digest',
    pinned,
    'images: [{ name: ghcr.io/acme/app, newName: mirror.io/app }]\n',
    { entry: 'base/app.yaml', runsAs: { images: ['mirror.io/app'], by: over, decides: false } },
  ],
  [
    'an empty digest changes nothing',
    pinned,
    'images: [{ name: ghcr.io/acme/app, newName: mirror.io/app, digest: "" }]\n',
    { entry: 'base/app.yaml', runsAs: { images: ['mirror.io/app'], by: over, decides: false } },
  ],
  ['a JSON patch tests it', pinned, `patches:\n${testOf('/image', `"${pinned}"`)}`, { testedBy: over }],
  [
    'a JSON patch tests what is around it',
    pinned,
    `patches:\n${testOf('', `{ name: app, image: "${pinned}" }`)}`,
    { testedBy: over },
  ],
  ['a JSON patch tests something else', pinned, `patches:\n${testOf('/name', 'app')}`, {}],
  [
    'a JSON patch tests another value, which kustomize refuses',
    pinned,
    `patches:\n${testOf('/image', 'x')}`,
    { open: 'a patch of over/kustomization.yaml does not fit what it selects' },
  ],
  [
    'an entry gives another name, and the tag stays',
    'acme/base:1',
    'images: [{ name: acme/base, newName: ghcr.io/acme/app }]\n',
    { runsAs: { images: ['ghcr.io/acme/app'], by: over, decides: false } },
  ],
  [
    'an entry gives name and tag',
    'app',
    'images: [{ name: app, newName: ghcr.io/acme/app, newTag: v2 }]\n',
    { runsAs: { images: ['ghcr.io/acme/app'], by: over, decides: true } },
  ],
  [
    'an entry gives another tag',
    'ghcr.io/acme/app:1',
    'images: [{ name: ghcr.io/acme/app, newTag: v2 }]\n',
    { runsAs: { images: ['ghcr.io/acme/app'], by: over, decides: true } },
  ],
  ['an entry that selects nothing', pinned, 'images: [{ name: ghcr.io/acme/none, newTag: v1 }]\n', { idle: true }],
])('kustomizations, where %s', async (_, container, overlay, expected) => {
  expect(await marks(container, overlay, { 'over/p.yaml': merge(`ghcr.io/acme/app@${other}`) })).toEqual(expected);
});

const away = (patch: string) => `patches:\n- patch: |-\n    ${patch.replaceAll('\n', '\n    ')}\n`;
const object = '$patch: delete\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: app }';
const container =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: app }\nspec: { template: { spec: { containers: [{ $patch: delete, name: app }] } } }';
const flag = app('ghcr.io/acme/app:1').replace(/image: .*/, 'args: ["--sidecar-image=ghcr.io/acme/app:1"]');
const list = 'apiVersion: acme.io/v1\nkind: Fleet\nmetadata: { name: app }\nspec: { containers: [';

it.each<[string, string, string, boolean, Readonly<Record<string, string>>?]>([
  ['an object that a patch deletes', app('ghcr.io/acme/app:1'), away(object), true],
  ['a container that a patch deletes', app('ghcr.io/acme/app:1'), away(container), true],
  [
    'a list that a patch of a custom resource replaces',
    `${list}{ name: app, image: "ghcr.io/acme/app:1" }] }\n`,
    away(`${list}{ name: new, image: "${pinned}" }] }`),
    true,
  ],
  [
    'an object that one of two overlays deletes',
    app('ghcr.io/acme/app:1'),
    away(object),
    false,
    {
      'other/kustomization.yaml': 'resources: [../base]\n',
    },
  ],
  [
    'an object that a patch may not reach',
    app('ghcr.io/acme/app:1'),
    away(container).replace('name: app }', 'name: x }'),
    false,
  ],
  [
    'an object of a tree that is not whole',
    app('ghcr.io/acme/app:1'),
    `resources: [../base, "https://x.example/y"]\n${away(object)}`,
    false,
  ],
  ['an argument that is an image', flag, 'namePrefix: x-\n', false],
  [
    'an object that nothing includes',
    app('ghcr.io/acme/app:1'),
    away(object),
    false,
    {
      'base/kustomization.yaml': 'resources: []\n',
    },
  ],
])('%s: nothing runs by it, or it does', async (_, text, overlay, isIdle, more = {}) => {
  const files = {
    'base/app.yaml': text,
    ...(overlay.startsWith('resources') && { 'over/kustomization.yaml': overlay }),
    ...more,
  };
  const { away: found } = await marks('', overlay, files);
  expect(found === true).toBe(isIdle);
});

const workflow = (key: string) =>
  `apiVersion: argoproj.io/v1alpha1\nkind: WorkflowTemplate\nmetadata: { name: app }\nspec:\n  templates:\n  - inputs:\n      ${key}\n    container:\n      image: ${pinned}\n`;
const toTemplate = (image: string) =>
  `patches:\n- target: { kind: WorkflowTemplate }\n  patch: |-\n    - { op: replace, path: /spec/templates/0/container/image, value: "${image}" }\n`;

it('an object whose texts hold braces, over several lines, is patched like any other', async () => {
  const text = workflow('key: "{{inputs.a}}/\\\n      {{inputs.b}}"').replace(pinned, 'ghcr.io/acme/app:1');
  expect(await marks(pinned, toTemplate(pinned), { 'base/app.yaml': text })).toEqual({ given: over });
});

it('an entry may select what an object holds that nobody here can read', async () => {
  const overlay = `${toTemplate(pinned)}images: [{ name: ghcr.io/acme/none, newTag: v1 }]\n`;
  const template = workflow('{{ .Values.inputs }}').replace(pinned, '{{ .Values.image }}');
  expect(await marks(pinned, overlay, { 'base/app.yaml': template })).toEqual({});
  expect(await marks(pinned, overlay, { 'base/app.yaml': workflow('key: a') })).toMatchObject({ idle: true });
});

it.each<[string, string, string, Awaited<ReturnType<typeof marks>>['runsAs'] | undefined]>([
  [
    'as two images with its version',
    'newName: ghcr.io/acme/app',
    '',
    { images: ['docker.io/acme/base', 'ghcr.io/acme/app'], by: over, decides: false },
  ],
  ['as itself alone, where the other has a version of its own', 'newName: ghcr.io/acme/app, newTag: v2', '', undefined],
  [
    'as one other image, whatever has a version of its own',
    'newName: ghcr.io/acme/app',
    'images: [{ name: acme/base, newName: ghcr.io/acme/other, newTag: v2 }]\n',
    { images: ['ghcr.io/acme/app'], by: over, decides: false },
  ],
  [
    'as a name that is none',
    'newName: "${REGISTRY}/app"',
    'images: [{ name: acme/base, newTag: v2 }]\n',
    { images: [''], by: over, decides: false },
  ],
])('knows what two overlays deploy of one base: %s', async (_, entry, again, expected) => {
  const files = { 'again/kustomization.yaml': `resources: [../base]\n${again}` };
  const { runsAs } = await marks('acme/base:1', `images: [{ name: acme/base, ${entry} }]\n`, files);
  expect(runsAs).toEqual(expected);
});

it.each<[string, string, string, readonly string[] | undefined]>([
  [
    'renamed above it',
    'newName: ghcr.io/acme/app',
    'resources: [../base]\n',
    ['docker.io/acme/base', 'ghcr.io/acme/app'],
  ],
  ['renamed in all above it', 'newName: ghcr.io/acme/app', '', ['ghcr.io/acme/app']],
  ['with another version above it', 'newName: ghcr.io/acme/app, newTag: v2', '', undefined],
])('knows as what the version of an entry of a base is deployed: %s', async (_, entry, again, expected) => {
  const base = 'resources: [app.yaml]\nimages: [{ name: acme/base, newTag: v1 }]\n';
  const more = { 'base/kustomization.yaml': base, ...(again !== '' && { 'again/kustomization.yaml': again }) };
  const places = await mark('acme/base', `images: [{ name: acme/base, ${entry} }]\n`, more);
  expect(places.find(({ file }) => file === 'base/kustomization.yaml')?.runsAs?.images).toEqual(expected);
});
