import { describe, expect, it } from '@jest/globals';
import { compileNewest } from '../../../packages/core/policy/newest.ts';

describe('the newest tag of a pattern', () => {
  it.each<readonly [pattern: string, tags: readonly string[], newest: string]>([
    ['main-*-{number}', ['main-1a2b-9', 'main-9f9f-10', 'dev-1-99', 'main-x'], 'main-9f9f-10'],
    ['build.{number}', ['build.007', 'build.8', 'buildX9'], 'build.8'],
    ['{number}', ['123456789012345678901', '99'], '123456789012345678901'],
    ['{semver}', ['1.9.0', 'v1.10.0', '1.11.0-rc.1', '2', 'latest'], 'v1.10.0'],
    ['v{semver}', ['v1.0.0', '9.0.0'], 'v1.0.0'],
    ['{semver:^1.2}', ['1.2.0', '1.9.9', '2.0.0'], '1.9.9'],
    ['{semver:>=1.0.0-0}', ['1.0.0-rc.1', '0.9.0'], '1.0.0-rc.1'],
    ['{semver}-alpine', ['1.2.3-alpine', '1.2.4'], '1.2.3-alpine'],
    ['{date}', ['20261130', '2026-12-01', '20261340', '2026-11-30'], '2026-12-01'],
    ['main-{date}', ['main-20261130-0900', 'main-20261130-101500'], 'main-20261130-101500'],
    ['{name}', ['alpha', 'zeta', 'beta'], 'zeta'],
    ['r-{name}', ['r-2026a', 'r-2026b', 's-9'], 'r-2026b'],
  ])('%s of %j', (pattern, tags, newest) => {
    expect(compileNewest(pattern)(tags)).toEqual({ ok: true, tag: newest });
    expect(compileNewest(pattern)([...tags].reverse())).toEqual({ ok: true, tag: newest });
  });

  it('is refused where none fits, and where two are equally new', () => {
    expect(compileNewest('{semver}')(['dev'])).toEqual({ ok: false, reason: 'no tag fits "{semver}"' });
    expect(compileNewest('*-{number}')(['a-1', 'b-1'])).toEqual({
      ok: false,
      reason: 'of 2 tags that fit "*-{number}", a-1 and b-1 are equally new',
    });
  });

  it('is found among a hundred thousand tags that nearly fit', () => {
    const tags = Array.from({ length: 100_000 }, (_, index) => `main-${'a-'.repeat(50)}${index}`);
    expect(compileNewest('main-*-*-*-{number}')([...tags, `main-${'-'.repeat(100)}x`])).toMatchObject({ ok: true });
  });
});
