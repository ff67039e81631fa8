import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { branchProblem } from '../../../packages/adapters/github/branch.ts';

const gitAllows = (name: string): boolean =>
  !name.includes('\0') && spawnSync('git', ['check-ref-format', '--branch', name]).status === 0;

describe('the name of a branch', () => {
  const names = [
    ['image-policy/bump-dev', 'a', 'a@b', 'a.b', 'ä/ö', 'a{b', '@a'],
    ['', '-a', '--force', 'HEAD', '.a', 'a/.b', 'a.lock', 'a.lock/b', 'a..b', 'a.', '/a', 'a/', 'a//b'],
    ['a b', 'a~1', 'a^', 'a:b', 'a?', 'a*', 'a[b', 'a\\b', 'a@{b', 'a\nb', 'a\x7f'],
  ].flat();

  it.each(names)('%j is judged as Git judges it', (name) => {
    expect(branchProblem(name) === null).toBe(gitAllows(name));
  });

  it('is not @, which is another word for HEAD', () => {
    expect(branchProblem('@')).toContain('a meaning of its own');
  });

  it('is never one that Git refuses', () => {
    const part = fc.constantFrom(
      'a',
      '.',
      '/',
      '-',
      '@',
      '{',
      '~',
      '*',
      'lock',
      '.lock',
      ' ',
      '\\',
      '[',
      'HEAD',
      'é',
      '\t',
    );
    const name = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(name, (text) => branchProblem(text) !== null || gitAllows(text)),
      { numRuns: 150 },
    );
  });
});
