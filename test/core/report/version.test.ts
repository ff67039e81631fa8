import { expect, it } from '@jest/globals';
import { shortVersion } from '../../../packages/core/report/version.ts';
import { digest } from '../memory.ts';

const commit = '4f2c1d9e0b7a6853c2d1e0f9a8b7c6d5e4f3a2b1';
const whole = digest('a');
const short = whole.slice('sha256:'.length, 'sha256:'.length + 12);

it.each<[string, { readonly tag: string | null; readonly digest: string | null }, string]>([
  ['a version and its digest', { tag: '1.4.2', digest: whole }, `1.4.2@${short}`],
  ['a digest alone', { tag: null, digest: whole }, short],
  ['a tag alone', { tag: 'dev', digest: null }, ':dev'],
  ['nothing', { tag: null, digest: null }, 'unpinned'],
  ['a commit as the tag', { tag: `sha-${commit}`, digest: whole }, `sha-4f2c1d9…@${short}`],
  ['a commit in the tag', { tag: `main-${commit}-amd64`, digest: whole }, `main-4f2c1d9…-amd64@${short}`],
  ['a commit as a tag alone, which is all that tells it', { tag: commit, digest: null }, `:${commit}`],
  [
    'a date and a number, which are no commit',
    { tag: '20260717204743.123', digest: whole },
    `20260717204743.123@${short}`,
  ],
])('shows %s in a few letters', (_, version, expected) => {
  expect(shortVersion(version)).toBe(expected);
});
