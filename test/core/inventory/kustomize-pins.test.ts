import { describe, expect, it } from '@jest/globals';
import { markPinned } from '../../../packages/core/inventory/kustomize-pins.ts';
import { openTransform, pinOf } from '../../../packages/core/kustomize/image.ts';
import { defaultPolicy } from '../../../packages/core/policy/parse.ts';
import { openReader, placeAll } from '../../../packages/core/repository/scan-tree.ts';
import type { ScanResult } from '../../../packages/core/scan/occurrence.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const container = (image: string, kind = 'containers') =>
  `apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      ${kind}:\n        - name: app\n          image: ${image}\n`;

/** The file of each place that names an image in one of the shapes, and what pins it there. */
function pins(
  files: Readonly<Record<string, string>>,
  shapes: readonly string[] = ['reference'],
): Record<string, string | undefined> {
  const reader = openReader(defaultPolicy());
  const scanned: ScanResult[] = Object.entries(files).map(([file, text]) => reader.scan(file, text));
  const kustomizations = new Map(scanned.flatMap((one) => (one.kustomization ? [[one.file, one.kustomization]] : [])));
  const places = markPinned(
    scanned.flatMap((one) => placeAll(one, reader)),
    kustomizations,
  );
  return Object.fromEntries(
    places
      .filter(({ shape, digest }) => shapes.includes(shape) && digest === null)
      .map(({ file, pinnedBy }) => [file, pinnedBy]),
  );
}

const overlay = (images: string) => `resources: [../base]\nimages:\n${images}`;
const pinned = `  - name: ghcr.io/acme/app\n    digest: ${digest}\n`;
const base: Record<string, string> = {
  'base/kustomization.yaml': 'resources:\n  - app.yaml\n',
  'base/app.yaml': container('ghcr.io/acme/app'),
};

describe('markPinned', () => {
  it('knows a base whose every overlay pins it', () => {
    const files = { ...base, 'dev/kustomization.yaml': overlay(pinned), 'prod/kustomization.yaml': overlay(pinned) };
    expect(pins(files)).toEqual({ 'base/app.yaml': 'dev/kustomization.yaml' });
  });

  it('is not satisfied when one overlay does not', () => {
    const files = {
      ...base,
      'dev/kustomization.yaml': overlay(pinned),
      'prod/kustomization.yaml': 'resources: [../base]\n',
    };
    expect(pins(files)).toEqual({ 'base/app.yaml': undefined });
  });

  it('knows kustomizations under each name that kustomize reads', () => {
    for (const name of ['kustomization.yml', 'Kustomization']) {
      const files = { ...base, 'dev/kustomization.yaml': overlay(pinned), [`prod/${name}`]: 'resources: [../base]\n' };
      expect(pins(files)).toEqual({ 'base/app.yaml': undefined });
    }
  });

  it('is not satisfied by a kustomization that does not include the file, nor by none at all', () => {
    expect(pins({ ...base, 'dev/kustomization.yaml': `images:\n${pinned}` })).toEqual({ 'base/app.yaml': undefined });
    expect(pins({ 'app.yaml': container('ghcr.io/acme/app') })).toEqual({ 'app.yaml': undefined });
  });

  it('follows a new name up to the kustomization that pins it, and loses the digest to a new tag above', () => {
    const middle = 'resources: [app.yaml]\nimages:\n  - name: app\n    newName: ghcr.io/acme/app\n';
    const files = { 'base/kustomization.yaml': middle, 'base/app.yaml': container('app') };
    expect(pins({ ...files, 'dev/kustomization.yaml': overlay(pinned) })).toEqual({
      'base/app.yaml': 'dev/kustomization.yaml',
    });
    const below = { ...base, 'base/kustomization.yaml': `resources: [app.yaml]\nimages:\n${pinned}` };
    expect(pins(below)).toEqual({ 'base/app.yaml': 'base/kustomization.yaml' });
    const unpinned = overlay('  - name: ghcr.io/acme/app\n    newTag: v2\n');
    expect(pins({ ...below, 'dev/kustomization.yaml': unpinned })).toEqual({ 'base/app.yaml': undefined });
  });

  it('reaches what a patch brings, and no text inside of an object', () => {
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
    expect(pins(files, ['reference', 'embedded'])).toEqual({
      'a.yaml': 'kustomization.yaml',
      'b.yaml': 'kustomization.yaml',
      'c.yaml': 'kustomization.yaml',
      'd.yaml': undefined,
      'e.yaml': undefined,
      'inline/kustomization.yaml': 'inline/kustomization.yaml',
      'text/kustomization.yaml': undefined,
    });
  });

  it('speaks only of the fields that kustomize changes', () => {
    const files = { 'kustomization.yaml': `resources: [app.yaml]\nimages:\n${pinned}` };
    const custom = 'apiVersion: acme.io/v1\nkind: App\nspec:\n  image: ghcr.io/acme/app\n';
    expect(pins({ ...files, 'app.yaml': custom })).toEqual({ 'app.yaml': undefined });
    expect(pins({ ...files, 'app.yaml': container('ghcr.io/acme/app', 'initContainers') })).toEqual({
      'app.yaml': 'kustomization.yaml',
    });
  });

  it('ends on kustomizations that include each other', () => {
    const files = {
      'a/kustomization.yaml': 'resources: [../b, app.yaml]\n',
      'b/kustomization.yaml': 'resources: [../a]\n',
    };
    expect(pins({ ...files, 'a/app.yaml': container('ghcr.io/acme/app') })).toEqual({ 'a/app.yaml': undefined });
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
  ])('reads entries as kustomize does: %s', (_, images, isPinned) => {
    const files = { ...base, 'dev/kustomization.yaml': overlay(images) };
    expect(pins(files)).toEqual({ 'base/app.yaml': isPinned ? 'dev/kustomization.yaml' : undefined });
  });

  it('takes the images of components, which change all that was included before them', () => {
    const files = {
      ...base,
      'dev/kustomization.yaml': 'resources: [../base]\ncomponents: [../extra, ../pins]\n',
      'pins/kustomization.yaml': `kind: Component\ncomponents: [../more]\n`,
      'more/kustomization.yaml': `kind: Component\nimages:\n${pinned}`,
      'extra/kustomization.yaml': 'kind: Component\nresources: [extra.yaml]\n',
      'extra/extra.yaml': container('ghcr.io/acme/app'),
    };
    const expected = { 'base/app.yaml': 'more/kustomization.yaml', 'extra/extra.yaml': 'more/kustomization.yaml' };
    expect(pins(files)).toEqual(expected);
    const first = { ...files, 'dev/kustomization.yaml': 'resources: [../base]\ncomponents: [../pins, ../extra]\n' };
    expect(pins(first)).toEqual({ ...expected, 'extra/extra.yaml': undefined });
  });

  it('knows an entry of a base that every overlay pins, and one that the next entry does', () => {
    const middle = 'resources: [app.yaml]\nimages:\n  - { name: app, newName: ghcr.io/acme/app, newTag: latest }\n';
    const files = { 'base/kustomization.yaml': middle, 'dev/kustomization.yaml': overlay(pinned) };
    const marked = (all: Readonly<Record<string, string>>) => pins(all, ['kustomize'])['base/kustomization.yaml'];
    expect(marked(files)).toBe('dev/kustomization.yaml');
    expect(marked({ ...files, 'prod/kustomization.yaml': 'resources: [../base]\n' })).toBeUndefined();
    const entry = '  - { name: app, newName: ghcr.io/acme/app }\n';
    // The last entry without a digest is the one that is asked for.
    expect(marked({ 'base/kustomization.yaml': `images:\n${pinned}${entry}` })).toBeUndefined();
    expect(marked({ 'base/kustomization.yaml': `images:\n${entry}${pinned}` })).toBe('base/kustomization.yaml');
  });

  it('knows a patch inside the kustomization, which is applied before its images', () => {
    const patch = `patches:\n  - patch: |\n      spec: { containers: [{ name: app, image: ghcr.io/acme/app:2 }] }\n`;
    expect(pins({ 'kustomization.yaml': `images:\n${pinned}${patch}` }, ['embedded'])).toEqual({
      'kustomization.yaml': 'kustomization.yaml',
    });
  });

  it('takes each component once, however many ways lead to it, and ends on a circle of them', () => {
    const components = Array.from({ length: 200 }, (_, at) => [
      `c${at}/kustomization.yaml`,
      `kind: Component\ncomponents: [../c${at + 1}, ../c${at + 2}, ../c0]\n`,
    ]);
    const files = { ...base, ...Object.fromEntries(components) };
    files['c150/kustomization.yaml'] += `images:\n${pinned}`;
    const top = { 'dev/kustomization.yaml': 'resources: [../base]\ncomponents: [../c0]\n' };
    expect(pins({ ...files, ...top })).toEqual({ 'base/app.yaml': 'c150/kustomization.yaml' });
  });

  it('pins nothing any more when a tree asks for more than people keep', () => {
    const transform = openTransform();
    const entry = { name: 'a.*', newName: null, newTag: null, digest, tagSuffix: null };
    const results = Array.from({ length: 300_000 }, () =>
      pinOf(transform({ text: 'a', changedBy: null }, { file: 'k', image: entry })),
    );
    expect([results[0], results.at(-1)]).toEqual(['k', null]);
  });

  it('gives no digest to a name that is longer than any reference', () => {
    const long = `- { name: ghcr.io/acme/app, newName: ${'x'.repeat(2000)} }`;
    const images = `  ${long}\n  - { name: .*, newName: ghcr.io/acme/app, digest: ${digest} }\n`;
    expect(pins({ ...base, 'dev/kustomization.yaml': overlay(images) })).toEqual({ 'base/app.yaml': undefined });
  });
});
