import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findDigestProblem, isDigest, isPlaceholder } from '../../../packages/core/image/digest.ts';
import type { ProblemKind } from '../../../packages/core/image/reference.ts';

const hex = '0123456789abcdef'.repeat(4);

describe('a digest', () => {
  it.each([`sha256:${hex}`, `sha512:${hex}${hex}`, `blake3:${hex}`, `sha256:${'0'.repeat(64)}`])('%s', (text) => {
    expect(findDigestProblem(text)).toBeNull();
    expect(isDigest(text)).toBe(true);
  });

  it.each<readonly [string, ProblemKind, string]>([
    ['', 'digest', 'the digest is empty'],
    [hex, 'digest', 'the digest is not written algorithm:hex'],
    ['sha256', 'digest', 'the digest is not written algorithm:hex'],
    ['sha256:', 'digest', 'the digest is not written algorithm:hex'],
    [':', 'digest', 'the digest is not written algorithm:hex'],
    ['sha256:abc', 'digest', 'the digest has 3 hex digits; sha256 has 64'],
    [`sha256:${hex}0`, 'digest', 'the digest has 65 hex digits; sha256 has 64'],
    [`sha512:${hex}`, 'digest', 'the digest has 64 hex digits; sha512 has 128'],
    [`blake3:${hex}${hex}`, 'digest', 'the digest has 128 hex digits; blake3 has 64'],
    [`sha256:${hex.toUpperCase()}`, 'digest', 'the digest has upper-case hex; it must be lower-case'],
    [`sha256:${hex.slice(1)}A`, 'digest', 'the digest has upper-case hex; it must be lower-case'],
    [`sha256:${hex.slice(1)}g`, 'digest', 'the digest is not 64 lower-case hex digits'],
    [`sha256:sha256:${hex}`, 'digest', 'the digest says "sha256:" twice'],
    [`SHA256:${hex}`, 'digest', 'the digest is not written algorithm:hex'],
    [`sha256: ${hex}`, 'digest', 'the digest is not written algorithm:hex'],
    [`sha256:${hex}\n`, 'digest', 'the digest is not written algorithm:hex'],
    [`sha1:${hex.slice(0, 40)}`, 'algorithm', '"sha1" is not a registered digest algorithm'],
    [`sha384:${hex}`, 'algorithm', '"sha384" is not a registered digest algorithm'],
    [
      `multihash+base58:QmRZxt2b1FVZPNqd8hsiykDL3TdBDeTSPX9Kv46HmX4Gx8`,
      'algorithm',
      '"multihash+base58" is not a registered digest algorithm',
    ],
    ['sha256:PLACEHOLDER', 'placeholder', 'the digest is a placeholder that was never filled'],
    ['sha256:resolved', 'placeholder', 'the digest is a placeholder that was never filled'],
    ['sha256:<digest>', 'placeholder', 'the digest is a placeholder that was never filled'],
    ['sha256:xxxxxxxx', 'placeholder', 'the digest is a placeholder that was never filled'],
    ['sha256:$' + '{DIGEST}', 'placeholder', 'the digest is a placeholder that was never filled'],
    ['sha256:TODO', 'placeholder', 'the digest is a placeholder that was never filled'],
    ['__DIGEST__', 'placeholder', 'the digest is a placeholder that was never filled'],
    ['sha256:26785ee4...', 'placeholder', 'the digest is a placeholder that was never filled'],
  ])('%j is a wrong %s', (text, kind, message) => {
    expect(findDigestProblem(text)).toEqual({ kind, message, start: 0, end: text.length });
    expect(isDigest(text)).toBe(false);
  });

  it('is one only with the exact length in lower-case hex, whatever the input', () => {
    const near = fc.tuple(
      fc.constantFrom('sha256:', 'sha512:', 'sha256', 'SHA256:', ''),
      fc.string({ unit: fc.constantFrom(...'0123456789abcdefAg:'), minLength: 62, maxLength: 66 }),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          near.map((pieces) => pieces.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          expect(isDigest(text)).toBe(/^(?:(?:sha256|blake3):[0-9a-f]{64}|sha512:[0-9a-f]{128})(?!\n)$/.test(text));
        },
      ),
    );
  });
});

describe('a placeholder', () => {
  it.each(['<tag>', 'CHANGEME', 'change-me', 'REPLACE_ME', '__TAG__', 'xxxx', 'your-tag', '{tag}', 'v1…'])(
    '%s',
    (text) => {
      expect(isPlaceholder(text)).toBe(true);
    },
  );

  it.each(['v1', 'latest', 'xx', '1.2.3', 'sha-c0ffee', 'a_b'])('not %s', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});
