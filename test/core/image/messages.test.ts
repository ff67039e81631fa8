import { describe, expect, it } from '@jest/globals';
import { findDigestProblem, isDigest, isPlaceholder } from '../../../packages/core/image/digest.ts';
import { findTagProblem, parseName, splitReference } from '../../../packages/core/image/parse.ts';

const hex = 'c0ffee00'.repeat(8);

describe('why a text is no name', () => {
  it.each([
    ['', 'the name is empty'],
    ['ghcr..io/app', '"ghcr..io" is no host name'],
    [`${'a'.repeat(70)}:x/app`, `"${'a'.repeat(63)}…" is no host name`],
    [`${'a'.repeat(62)}:/app`, `"${'a'.repeat(62)}:" is no host name`],
    [`${'a'.repeat(63)}:/app`, `"${'a'.repeat(63)}:" is no host name`],
    [`${'a'.repeat(64)}:/app`, `"${'a'.repeat(63)}…" is no host name`],
    ['acme/-app', '"-app" is no repository name'],
    ['acme/app/', 'the name has an empty component (two slashes, or one at an end)'],
    ['acme/App', '"App" has upper-case letters; a repository is lower-case'],
    [hex, 'a bare digest is no image name'],
    // Counted with docker.io/library/.
    ['a'.repeat(238), 'the name has 256 characters; 255 are allowed'],
    [`ghcr.io/${'a'.repeat(248)}`, 'the name has 256 characters; 255 are allowed'],
    // From here on nothing else is looked at.
    [`A/${'a'.repeat(508)}`, 'the name has 510 characters; 255 are allowed'],
    [`-/${'A'.repeat(508)}`, `"-" is no repository name`],
    [`-/${'A'.repeat(509)}`, 'the name has 511 characters; 255 are allowed'],
  ])('%s: %s', (name, message) => {
    expect(parseName(name)).toMatchObject({ ok: false, problem: { message, start: 0, end: name.length } });
  });

  it.each(['a'.repeat(237), `ghcr.io/${'a'.repeat(247)}`, `x/${hex}`])('is nothing: %s', (name) => {
    expect(parseName(name).ok).toBe(true);
  });
});

describe('why a text is no tag', () => {
  it.each([
    ['', 'tag', 'the tag is empty'],
    ['<tag>', 'placeholder', 'the tag is a placeholder that was never filled'],
    ['t'.repeat(129), 'tag', 'the tag has 129 characters; 128 are allowed'],
    [`-${'t'.repeat(127)}`, 'tag', 'the tag holds a character outside letters, digits, "_", "." and "-"'],
    ['v1+build', 'tag', 'the tag holds a character outside letters, digits, "_", "." and "-"'],
  ])('%s: %s, %s', (tag, kind, message) => {
    expect(findTagProblem(tag)).toEqual({ kind, message, start: 0, end: tag.length });
  });
});

describe('why a text is no digest', () => {
  it.each([
    ['', 'digest', 'the digest is empty'],
    ['sha256', 'digest', 'the digest is not written algorithm:hex'],
    ['sha256:', 'digest', 'the digest is not written algorithm:hex'],
    [':', 'digest', 'the digest is not written algorithm:hex'],
    [hex, 'digest', 'the digest is not written algorithm:hex'],
    [`:${hex}`, 'digest', 'the digest is not written algorithm:hex'],
    [`sha256:${hex}:v1`, 'digest', 'the digest is not written algorithm:hex'],
    [`sha256:sha256:${hex}`, 'digest', 'the digest says "sha256:" twice'],
    ['sha256:TODO', 'placeholder', 'the digest is a placeholder that was never filled'],
    [`md5:${hex.slice(32)}`, 'algorithm', '"md5" is not a registered digest algorithm'],
    [`sha256+b64u.x-y_z:${hex}`, 'algorithm', '"sha256+b64u.x-y_z" is not a registered digest algorithm'],
    [`sha256++b:${hex}`, 'digest', 'the digest is not written algorithm:hex'],
    [`SHA256:${hex}`, 'digest', 'the digest is not written algorithm:hex'],
    [`sha256:${hex.slice(1)}`, 'digest', 'the digest has 63 hex digits; sha256 has 64'],
    [`sha512:${hex}`, 'digest', 'the digest has 64 hex digits; sha512 has 128'],
    [`blake3:${hex}0`, 'digest', 'the digest has 65 hex digits; blake3 has 64'],
    [`sha256:C${hex.slice(1)}`, 'digest', 'the digest has upper-case hex; it must be lower-case'],
    [`sha256:${hex.slice(1)}F`, 'digest', 'the digest has upper-case hex; it must be lower-case'],
    [`sha256:g${hex.slice(1)}`, 'digest', 'the digest is not 64 lower-case hex digits'],
    [`sha256:${hex.slice(1)}g`, 'digest', 'the digest is not 64 lower-case hex digits'],
    [`sha512:${hex}${hex.slice(1)}_`, 'digest', 'the digest is not 128 lower-case hex digits'],
  ])('%s: %s, %s', (text, kind, message) => {
    expect(findDigestProblem(text)).toEqual({ kind, message, start: 0, end: text.length });
    expect(isDigest(text)).toBe(false);
  });
});

describe('a placeholder', () => {
  it.each([
    ...['<tag>', 'a>', '{{ .tag }}', 'x}', '$TAG', 'PLACEHOLDER', 'changeme', 'CHANGE-ME', 'replace-this', 'todo'],
    ...['FIXME', 'resolved', 'unknown', 'your-tag', '__TAG__', '__IMAGE_TAG__', '__a_b_c__', 'xxxx', 'sha256:XXXXX'],
    ...['a...', '…', '__a__1'],
  ])('is told by its words: %s', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(['v1', 'xxx', '1..2', 'yours', 'change', '__1__', '__tag_', '_tag__', '__a_1__', 'fix-me', 'hold'])(
    'is not told by less: %s',
    (text) => {
      expect(isPlaceholder(text)).toBe(false);
    },
  );
});

describe('a digest that begins with a colon or a slash', () => {
  it('takes nothing of it for a part of the name', () => {
    expect(splitReference('a:1@/x')).toEqual({ nameEnd: 1, tag: { start: 2, end: 3 }, digest: { start: 4, end: 6 } });
    expect(splitReference('app@:x')).toEqual({ nameEnd: 3, tag: null, digest: { start: 4, end: 6 } });
    expect(splitReference('a:1@:x')).toEqual({ nameEnd: 1, tag: { start: 2, end: 3 }, digest: { start: 4, end: 6 } });
  });
});
