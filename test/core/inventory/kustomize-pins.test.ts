import { describe, expect, it } from '@jest/globals';
import { markPinned } from '../../../packages/core/inventory/kustomized/kustomize-pins.ts';
import { defaultPolicy } from '../../../packages/core/policy/parse.ts';
import { placeAll } from '../../../packages/core/repository/place-scan.ts';
import { openReader } from '../../../packages/core/repository/scan-tree.ts';
import type { ScanResult } from '../../../packages/core/scan/result.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const container = (image: string, kind = 'containers') =>
  `apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      ${kind}:\n        - name: app\n          image: ${image}\n`;

/** The places that name an image in files, marked. */
async function marked(files: Readonly<Record<string, string>>) {
  const reader = openReader(defaultPolicy());
  const scanned: ScanResult[] = Object.entries(files).map(([file, text]) => reader.scan(file, text));
  const kustomizations = new Map(scanned.flatMap((one) => (one.kustomization ? [[one.file, one.kustomization]] : [])));
  const entries = Object.keys(files).map((path) => ({ path, unreadable: null }));
  const found = await markPinned(
    scanned.flatMap((one) => placeAll(one, reader)),
    { kustomizations, entries, isWhole: true },
    async (wanted) => new Map(wanted.map((file) => [file, files[file] ?? null])),
  );
  return found.marked;
}

/** The file of each place that names an image in one of the shapes, and what pins it there. */
async function pins(
  files: Readonly<Record<string, string>>,
  shapes: readonly string[] = ['reference'],
): Promise<Record<string, string | undefined>> {
  const places = await marked(files);
  return Object.fromEntries(
    places
      .filter(({ shape, digest }) => shapes.includes(shape) && digest === null)
      .map(({ file, pin }) => [file, pin?.kind === 'given' ? pin.by : undefined]),
  );
}

const overlay = (images: string) => `resources: [../base]\nimages:\n${images}`;
const pinned = `  - name: ghcr.io/acme/app\n    digest: ${digest}\n`;
const base: Record<string, string> = {
  'base/kustomization.yaml': 'resources:\n  - app.yaml\n',
  'base/app.yaml': container('ghcr.io/acme/app'),
};

describe('markPinned', () => {
  it('knows a base whose every overlay pins it', async () => {
    const files = { ...base, 'dev/kustomization.yaml': overlay(pinned), 'prod/kustomization.yaml': overlay(pinned) };
    expect(await pins(files)).toEqual({ 'base/app.yaml': 'dev/kustomization.yaml' });
  });

  it('is not satisfied when one overlay does not', async () => {
    const files = {
      ...base,
      'dev/kustomization.yaml': overlay(pinned),
      'prod/kustomization.yaml': 'resources: [../base]\n',
    };
    expect(await pins(files)).toEqual({ 'base/app.yaml': undefined });
  });

  it.each([
    ['a word', 'PLACEHOLDER', 'PLACEHOLDER'],
    ['a digest that is filled in', 'ghcr.io/acme/app@sha256:REPLACE_ME', 'ghcr.io/acme/app'],
    ['a name in capitals', 'ghcr.io/Acme/App:1', 'ghcr.io/Acme/App'],
  ])('leaves what stands in for an image to what fills it in, where all do: %s', async (_, image, name) => {
    const filled = overlay(`  - name: ${name}\n    newName: ghcr.io/acme/web\n    digest: ${digest}\n`);
    const files: Record<string, string> = {
      ...base,
      'base/app.yaml': container(`"${image}"`),
      'prod/kustomization.yaml': filled,
    };
    const kindOf = async (tree: typeof files) =>
      (await marked(tree)).find(({ file }) => file === 'base/app.yaml')?.pin?.kind;
    expect(await kindOf(files)).toBe('idle');
    expect(await kindOf({ ...files, 'dev/kustomization.yaml': 'resources: [../base]\n' })).toBeUndefined();
  });

  it('knows kustomizations under each name that kustomize reads', async () => {
    for (const name of ['kustomization.yml', 'Kustomization']) {
      const files = { ...base, 'dev/kustomization.yaml': overlay(pinned), [`prod/${name}`]: 'resources: [../base]\n' };
      expect(await pins(files)).toEqual({ 'base/app.yaml': undefined });
    }
  });

  it('is not satisfied by a kustomization that does not include the file, nor by none at all', async () => {
    expect(await pins({ ...base, 'dev/kustomization.yaml': `images:\n${pinned}` })).toEqual({
      'base/app.yaml': undefined,
    });
    expect(await pins({ 'app.yaml': container('ghcr.io/acme/app') })).toEqual({ 'app.yaml': undefined });
  });

  it('follows a new name up to the kustomization that pins it, and loses the digest to a new tag above', async () => {
    const middle = 'resources: [app.yaml]\nimages:\n  - name: app\n    newName: ghcr.io/acme/app\n';
    const files = { 'base/kustomization.yaml': middle, 'base/app.yaml': container('app') };
    expect(await pins({ ...files, 'dev/kustomization.yaml': overlay(pinned) })).toEqual({
      'base/app.yaml': 'dev/kustomization.yaml',
    });
    const below = { ...base, 'base/kustomization.yaml': `resources: [app.yaml]\nimages:\n${pinned}` };
    expect(await pins(below)).toEqual({ 'base/app.yaml': 'base/kustomization.yaml' });
    const unpinned = overlay('  - name: ghcr.io/acme/app\n    newTag: v2\n');
    expect(await pins({ ...below, 'dev/kustomization.yaml': unpinned })).toEqual({ 'base/app.yaml': undefined });
  });

  it('reaches what a patch brings, and no text inside of an object', async () => {
    const json = (path: string, value: string) => `- op: add\n  path: ${path}\n  value: ${value}\n`;
    const sidecar = '{ name: app, image: ghcr.io/acme/app }';
    const text = `apiVersion: v1\nkind: ConfigMap\ndata:\n  pod.yaml: |\n    spec:\n      containers:\n      - image: ghcr.io/acme/app\n`;
    const inline = (patch: string) => `    patch: |\n${patch.replace(/^/gm, '      ')}\n`;
    const files = {
      'a.yaml': json('/spec/template/spec/containers/-', sidecar),
      'b.yaml': json('/spec/template/spec/initContainers', `[${sidecar}]`),
      'c.yaml': json('/spec/template/spec/containers/0/image', 'ghcr.io/acme/app'),
      'd.yaml': json('/spec/image', 'ghcr.io/acme/app:1'),
      'e.yaml': text,
      'kustomization.yaml': `resources: [e.yaml]\npatches:\n  - path: a.yaml\n  - path: d.yaml\npatchesJson6902:\n  - path: b.yaml\n  - path: c.yaml\nimages:\n${pinned}`,
      'inline/kustomization.yaml': `patches:\n  - target: { kind: Deployment }\n${inline(json('/spec/template/spec/containers/-', sidecar))}images:\n${pinned}`,
      'text/kustomization.yaml': `patches:\n  - target: { kind: ConfigMap }\n${inline(text)}images:\n${pinned}`,
    };
    expect(await pins(files, ['reference', 'embedded'])).toEqual({
      'a.yaml': 'kustomization.yaml',
      'b.yaml': 'kustomization.yaml',
      'c.yaml': 'kustomization.yaml',
      'd.yaml': undefined,
      'e.yaml': undefined,
      'inline/kustomization.yaml': 'inline/kustomization.yaml',
      'text/kustomization.yaml': undefined,
    });
  });

  it('speaks only of the fields that kustomize changes', async () => {
    const files = { 'kustomization.yaml': `resources: [app.yaml]\nimages:\n${pinned}` };
    const custom = 'apiVersion: acme.io/v1\nkind: App\nspec:\n  image: ghcr.io/acme/app\n';
    expect(await pins({ ...files, 'app.yaml': custom })).toEqual({ 'app.yaml': undefined });
    expect(await pins({ ...files, 'app.yaml': container('ghcr.io/acme/app', 'initContainers') })).toEqual({
      'app.yaml': 'kustomization.yaml',
    });
  });

  it('ends on kustomizations that include each other', async () => {
    const files = {
      'a/kustomization.yaml': 'resources: [../b, app.yaml]\n',
      'b/kustomization.yaml': 'resources: [../a]\n',
    };
    expect(await pins({ ...files, 'a/app.yaml': container('ghcr.io/acme/app') })).toEqual({ 'a/app.yaml': undefined });
  });

  it.each([
    ['an expression', `  - name: ghcr.io/acme/.*\n    digest: ${digest}\n`, true],
    ['an expression over the whole name only', `  - name: acme/.*\n    digest: ${digest}\n`, false],
    ['a dot for any character', `  - name: ghcr.io.acme.app\n    digest: ${digest}\n`, true],
    ['an expression that Go refuses', `  - name: ghcr.io/acme/(app\n    digest: ${digest}\n`, false],
    ['a flag, which is not known here', `  - name: (?i)ghcr.io/acme/app\n    digest: ${digest}\n`, false],
    ['a tag with a digest', `  - name: ghcr.io/acme/app\n    newTag: v1@${digest}\n`, true],
    ['a digest that is none', '  - name: ghcr.io/acme/app\n    digest: sha256:1234\n', false],
    ['an expression that takes the digest away', `${pinned}  - name: .*\n    newTag: v2\n`, false],
    ['a flag that may take the digest away', `${pinned}  - name: (?i)x\n    newTag: v2\n`, false],
    ['a suffix, which takes the digest away', `${pinned}  - name: ghcr.io/acme/app\n    tagSuffix: -x\n`, false],
    ['a new name, which keeps it', `${pinned}  - name: ghcr.io/acme/app\n    newName: mirror.io/app\n`, true],
  ])('reads entries as kustomize does: %s', async (_, images, isPinned) => {
    const files = { ...base, 'dev/kustomization.yaml': overlay(images) };
    expect(await pins(files)).toEqual({ 'base/app.yaml': isPinned ? 'dev/kustomization.yaml' : undefined });
  });

  it('takes the images of components, which change all that was included before them', async () => {
    const files = {
      ...base,
      'dev/kustomization.yaml': 'resources: [../base]\ncomponents: [../extra, ../pins]\n',
      'pins/kustomization.yaml': `kind: Component\ncomponents: [../more]\n`,
      'more/kustomization.yaml': `kind: Component\nimages:\n${pinned}`,
      'extra/kustomization.yaml': 'kind: Component\nresources: [extra.yaml]\n',
      'extra/extra.yaml': container('ghcr.io/acme/app'),
    };
    const expected = { 'base/app.yaml': 'more/kustomization.yaml', 'extra/extra.yaml': 'more/kustomization.yaml' };
    expect(await pins(files)).toEqual(expected);
    const first = { ...files, 'dev/kustomization.yaml': 'resources: [../base]\ncomponents: [../pins, ../extra]\n' };
    expect(await pins(first)).toEqual({ ...expected, 'extra/extra.yaml': undefined });
  });

  it('knows an entry of a base that every overlay pins, and one that the next entry does', async () => {
    const middle = 'resources: [app.yaml]\nimages:\n  - { name: app, newName: ghcr.io/acme/app, newTag: latest }\n';
    const files = { 'base/kustomization.yaml': middle, 'dev/kustomization.yaml': overlay(pinned) };
    const ofBase = async (all: Readonly<Record<string, string>>) =>
      (await pins(all, ['kustomize']))['base/kustomization.yaml'];
    expect(await ofBase(files)).toBe('dev/kustomization.yaml');
    expect(await ofBase({ ...files, 'prod/kustomization.yaml': 'resources: [../base]\n' })).toBeUndefined();
    const entry = '  - { name: app, newName: ghcr.io/acme/app }\n';
    // The last entry without a digest is the one that is asked for.
    expect(await ofBase({ 'base/kustomization.yaml': `images:\n${pinned}${entry}` })).toBeUndefined();
    expect(await ofBase({ 'base/kustomization.yaml': `images:\n${entry}${pinned}` })).toBe('base/kustomization.yaml');
  });

  it('knows a patch inside the kustomization, which is applied before its images', async () => {
    const patch = `patches:\n  - patch: |\n      spec: { containers: [{ name: app, image: ghcr.io/acme/app:2 }] }\n`;
    expect(await pins({ 'kustomization.yaml': `images:\n${pinned}${patch}` }, ['embedded'])).toEqual({
      'kustomization.yaml': 'kustomization.yaml',
    });
  });

  it('pins nothing where components go round in a circle, or lead to more than anybody keeps', async () => {
    const components = (last: string) =>
      Object.fromEntries(
        Array.from({ length: 200 }, (_, at) => [
          `c${at}/kustomization.yaml`,
          `kind: Component\ncomponents: [${at < 198 ? `../c${at + 1}, ../c${at + 2}` : last}]\nimages:\n${pinned}`,
        ]),
      );
    const top = { ...base, 'dev/kustomization.yaml': 'resources: [../base]\ncomponents: [../c0]\n' };
    for (const last of ['../c0', '']) {
      const places = await marked({ ...top, ...components(last) });
      expect(places.find(({ file }) => file === 'base/app.yaml')?.pin?.kind).not.toBe('given');
    }
  });

  it('gives no digest to a name that is longer than any reference', async () => {
    const long = `- { name: ghcr.io/acme/app, newName: ${'x'.repeat(2000)} }`;
    const images = `  ${long}\n  - { name: .*, newName: ghcr.io/acme/app, digest: ${digest} }\n`;
    expect(await pins({ ...base, 'dev/kustomization.yaml': overlay(images) })).toEqual({ 'base/app.yaml': undefined });
  });
});
