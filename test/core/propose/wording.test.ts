import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Change, Plan } from '../../../packages/core/plan/change.ts';
import {
  bumpBranch,
  bumpTitle,
  failureLine,
  fillTitle,
  promoteBranch,
  promoteTitle,
} from '../../../packages/core/propose/wording.ts';

const planOf = (...images: readonly string[]): Plan => ({
  changes: images.map((image) => ({ image }) as Change),
  skipped: [],
  failures: [],
});

describe('the branch', () => {
  it.each([
    [bumpBranch(['local', 'dev'], []), 'image-policy/bump-local-dev'],
    [
      bumpBranch(['dev'], ['ghcr.io/acme/*']),
      expect.stringMatching(/^image-policy\/bump-dev-ghcr\.io-acme-[0-9a-f]{8}$/),
    ],
    [promoteBranch('dev', ['staging'], []), 'image-policy/promote-dev-to-staging'],
    [promoteBranch('production', ['production'], []), 'image-policy/rollback-production'],
  ])('%s', (branch, expected) => {
    expect(branch).toEqual(expected);
  });

  it.each([
    [bumpBranch(['dev'], ['ghcr.io/acme/api']), bumpBranch(['dev'], ['ghcr.io/acme/api-*'])],
    [bumpBranch(['a-b', 'c'], []), bumpBranch(['a', 'b-c'], [])],
    [promoteBranch('dev', ['staging'], ['**/api']), promoteBranch('dev', ['staging'], ['**/web'])],
    [
      bumpBranch(Array(14).fill('eu-west-development'), ['a']),
      bumpBranch(Array(14).fill('eu-west-development'), ['b']),
    ],
  ])('%s is another than %s', (one, other) => {
    expect(one).not.toBe(other);
  });

  it('is one for one set of words, whatever they are', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '-', '/', '.', '*') }), { maxLength: 4 });
    fc.assert(
      fc.property(words, words, words, words, (environments, images, others, globs) => {
        const isSame = JSON.stringify([...environments, ...images]) === JSON.stringify([...others, ...globs]);
        expect(bumpBranch(environments, images) === bumpBranch(others, globs)).toBe(isSame);
      }),
    );
  });

  it('is one that Git takes, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string({ unit: 'binary' })), (environments, images) => {
        const branch = bumpBranch(environments, images);
        expect(branch).toMatch(/^image-policy\/[A-Za-z0-9_.-]+$/);
        expect(branch).not.toMatch(/\.\.|\.$|\.lock$|\/[.-]/);
        expect(branch.length).toBeLessThan(200);
      }),
    );
  });
});

describe('the title', () => {
  it.each([
    [bumpTitle(planOf('ghcr.io/acme/api', 'ghcr.io/acme/api'), ['dev']), 'Bump api in dev'],
    [bumpTitle(planOf('a/b', 'a/c'), ['local', 'dev', 'qa']), 'Bump 2 images in local, dev and qa'],
    [bumpTitle(planOf('a/b'), ['1', '2', '3', '4', '5']), 'Bump b in 5 environments'],
    [
      fillTitle('chore: {count} in {environments}: {images}', planOf('a/b', 'a/c'), ['dev']),
      'chore: 2 images in dev: b and c',
    ],
    [
      fillTitle('{images} {other}', planOf('a/1', 'a/2', 'a/3', 'a/4', 'a/5', 'a/6'), []),
      '1, 2, 3 and 4 and 2 more {other}',
    ],
    [promoteTitle(planOf('a/b', 'a/c'), 'dev', ['staging']), 'Promote 2 images from dev to staging'],
    [promoteTitle(planOf('a/b'), 'production', ['production']), 'Roll back b in production'],
  ])('%s', (title, expected) => {
    expect(title).toBe(expected);
  });
});

it('says what could not be moved', () => {
  const failures = [{ image: 'ghcr.io/acme/api', file: 'a.yaml', reason: 'it does not exist' }];
  const line = '1 image could not be moved; nothing was. ghcr.io/acme/api in a.yaml: it does not exist';
  expect(failureLine({ ...planOf(), failures })).toBe(line);
});
