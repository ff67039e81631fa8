import { describe, expect, it } from '@jest/globals';
import { markPinned } from '../../packages/core/kustomize.ts';
import { defaultPolicy } from '../../packages/core/policy/parse.ts';
import { openReader, placeAll } from '../../packages/core/read.ts';
import type { ScanResult } from '../../packages/core/scan/occurrence.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const container = (image: string, kind = 'containers') =>
  `apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      ${kind}:\n        - name: app\n          image: ${image}\n`;

/** The file of each place that names an image, and what pins it there. */
function pins(files: Readonly<Record<string, string>>): Record<string, string | undefined> {
  const reader = openReader(defaultPolicy());
  const scanned: ScanResult[] = Object.entries(files).map(([file, text]) => reader.scan(file, text));
  const kustomizations = new Map(scanned.flatMap((one) => (one.kustomization ? [[one.file, one.kustomization]] : [])));
  const places = markPinned(
    scanned.flatMap((one) => placeAll(one, reader)),
    kustomizations,
  );
  return Object.fromEntries(
    places.filter(({ shape }) => shape === 'reference').map(({ file, pinnedBy }) => [file, pinnedBy]),
  );
}

const overlay = (images: string) => `resources: [../base]\nimages:\n${images}`;
const pinned = `  - name: ghcr.io/acme/app\n    digest: ${digest}\n`;
const base = {
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

  it('lets a pattern unpin and never pin, since only kustomize can say what it matches', () => {
    const pattern = (rest: string) => `${overlay(pinned)}  - name: ghcr.io/acme/.*\n    ${rest}\n`;
    const one = (rest: string) => pins({ ...base, 'dev/kustomization.yaml': pattern(rest) })['base/app.yaml'];
    expect(one('newTag: v2')).toBeUndefined();
    expect(one(`digest: ${digest}`)).toBe('dev/kustomization.yaml');
    const alone = `resources: [../base]\nimages:\n  - name: ghcr.io/acme/.*\n    digest: ${digest}\n`;
    expect(pins({ ...base, 'dev/kustomization.yaml': alone })['base/app.yaml']).toBeUndefined();
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
});
