import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { imagePattern } from '../../../packages/core/admission/image-pattern.ts';
import { matchImages, normaliseImageGlob } from '../../../packages/core/policy/images.ts';

const matches = (glob: string, image: string): boolean | null => {
  const pattern = imagePattern(normaliseImageGlob(glob));
  return pattern === null ? null : new RegExp(pattern).test(image);
};

describe('an image glob as a regular expression', () => {
  it.each([
    ['nginx', 'docker.io/library/nginx', true],
    ['ghcr.io/acme/*', 'ghcr.io/acme/api', true],
    ['ghcr.io/acme/*', 'ghcr.io/acme/team/api', false],
    ['ghcr.io/acme/*', 'ghcrxio/acme/api', false],
    ['ghcr.io/acme/**', 'ghcr.io/acme', true],
    ['ghcr.io/**/api', 'ghcr.io/api', true],
    ['ghcr.io/**/api', 'ghcr.io/a/b/api', true],
    ['ghcr.io/acme/**/*', 'ghcr.io/acme', false],
    ['ghcr.io/acme/**/*', 'ghcr.io/acme/api', true],
    ['**', 'ghcr.io/a/b/api', true],
    ['**/api', 'ghcr.io/a/b/api', true],
    ['**/**/api', 'ghcr.io/api', true],
    ['ghcr.io/acme/{api,web}', 'ghcr.io/acme/web', true],
    ['ghcr.io/acme/{api,web}', 'ghcr.io/acme/webs', false],
    ['ghcr.io/acme/ap?', 'ghcr.io/acme/api', true],
    ['a.b/{1..3}', 'a.b/2', true],
    ['a.b/[ab]', 'a.b/b', true],
    ['a.b/+(ab)', 'a.b/abab', true],
    ['localhost:5000/*', 'localhost:5000/api', true],
  ])('%s and %s: %s', (glob, image, expected) => {
    expect(matches(glob, image)).toBe(expected);
  });

  it.each(['a.b/!(c)', 'a.b/*!(c)'])('%s cannot be said', (glob) => {
    expect(imagePattern(glob)).toBeNull();
  });

  it('says what the policy says, or nothing', () => {
    const part = fc.constantFrom('a', 'b', 'ab', 'a-b');
    const image = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => ['ghcr.io', ...parts].join('/'));
    const piece = fc.constantFrom(
      'a',
      'b',
      '*',
      '**',
      '?',
      '{a,b}',
      'a-b',
      '[ab]',
      '+(a|b)',
      '@(a|-)',
      '?(a)',
      '!(a)',
      '{1..3}',
    );
    const segment = fc.array(piece, { minLength: 1, maxLength: 2 }).map((pieces) => pieces.join(''));
    const glob = fc.array(segment, { minLength: 1, maxLength: 5 }).map((segments) => segments.join('/'));
    fc.assert(
      fc.property(
        fc.oneof(
          glob,
          glob.map((rest) => `ghcr.io/${rest}`),
        ),
        image,
        (written, name) => {
          const said = matches(written, name);
          if (said !== null)
            expect({ written, name, said }).toEqual({ written, name, said: matchImages([written])(name) });
        },
      ),
      { numRuns: 3000 },
    );
  });
});
