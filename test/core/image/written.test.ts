import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasVersion, joinRegistry, withoutVersion } from '../../../packages/core/image/written.ts';

describe('what is written before it is parsed', () => {
  it.each([
    ['app', false, 'app'],
    ['', false, ''],
    ['acme/app', false, 'acme/app'],
    ['reg:5000/app', false, 'reg:5000/app'],
    [':', true, ''],
    ['app:1', true, 'app'],
    ['reg:5000/app:1', true, 'reg:5000/app'],
    ['app@sha256:x', true, 'app'],
    ['app@x', true, 'app'],
    ['@x', true, ''],
    ['reg:5000/app@sha256:x', true, 'reg:5000/app'],
    ['acme/app:1@sha256:x', true, 'acme/app'],
    ['app:1@a/b:c', true, 'app'],
    // Of two colons the first, which a parser refuses afterwards.
    ['acme/app:1:2', true, 'acme/app'],
    ['acme/:1', true, 'acme/'],
  ])('%s', (text, versioned, name) => {
    expect([hasVersion(text), withoutVersion(text)]).toEqual([versioned, name]);
  });

  it('has no version once it is without one', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '/', ':', '@', '.'), maxLength: 12 }), (text) => {
        const name = withoutVersion(text);
        expect([hasVersion(name), text.startsWith(name)]).toEqual([false, true]);
        if (!hasVersion(text)) expect(name).toBe(text);
      }),
    );
  });

  it.each([
    ['ghcr.io', 'acme/app', 'ghcr.io/acme/app'],
    ['ghcr.io/', 'acme/app', 'ghcr.io/acme/app'],
    ['ghcr.io//', 'app', 'ghcr.io/app'],
    ['ghcr.io/acme/', 'app', 'ghcr.io/acme/app'],
    ['', 'app', '/app'],
    ['//', 'app', '/app'],
  ])('%s and %s join to %s', (registry, name, joined) => {
    expect(joinRegistry(registry, name)).toBe(joined);
  });
});
