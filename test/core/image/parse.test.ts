import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  findTagProblem,
  formatReference,
  parseName,
  parseReference,
  splitReference,
} from '../../../packages/core/image/parse.ts';
import type { ImageReference, ProblemKind } from '../../../packages/core/image/reference.ts';

const hex = 'c0ffee00'.repeat(8);
const sha256 = `sha256:${hex}`;
const sha512 = `sha512:${hex}${hex}`;
const blake3 = `blake3:${hex}`;

describe('a reference', () => {
  it.each<readonly [string, string, string, string | null, string | null]>([
    // Docker Hub's short names.
    ['nginx', 'docker.io', 'library/nginx', null, null],
    ['nginx:1.27', 'docker.io', 'library/nginx', '1.27', null],
    ['grafana/grafana', 'docker.io', 'grafana/grafana', null, null],
    ['docker.io/nginx', 'docker.io', 'library/nginx', null, null],
    ['docker.io/library/nginx', 'docker.io', 'library/nginx', null, null],
    ['index.docker.io/nginx', 'docker.io', 'library/nginx', null, null],
    ['index.docker.io/grafana/grafana', 'docker.io', 'grafana/grafana', null, null],
    ['registry-1.docker.io/library/nginx', 'docker.io', 'library/nginx', null, null],
    [`nginx@${sha256}`, 'docker.io', 'library/nginx', null, sha256],
    // What makes the first component a host: a dot, a port, `localhost`, upper case.
    ['ghcr.io/acme/app', 'ghcr.io', 'acme/app', null, null],
    ['ghcr.io/acme/team/app:v1', 'ghcr.io', 'acme/team/app', 'v1', null],
    ['test.com:5000', 'docker.io', 'library/test.com', '5000', null],
    ['test:5000/repo', 'test:5000', 'repo', null, null],
    ['test:5000/repo:tag', 'test:5000', 'repo', 'tag', null],
    ['test/repo', 'docker.io', 'test/repo', null, null],
    ['localhost/app', 'localhost', 'app', null, null],
    ['localhost', 'docker.io', 'library/localhost', null, null],
    ['localhost:5000/app', 'localhost:5000', 'app', null, null],
    ['Registry/app', 'Registry', 'app', null, null],
    ['GHCR.io/acme/app', 'ghcr.io', 'acme/app', null, null],
    [`registry:5000/team/app@${sha256}`, 'registry:5000', 'team/app', null, sha256],
    ['127.0.0.1:5000/app:1', '127.0.0.1:5000', 'app', '1', null],
    ['[2001:db8::1]:5000/repo', '[2001:db8::1]:5000', 'repo', null, null],
    ['[2001:db8::1]/repo:v1', '[2001:db8::1]', 'repo', 'v1', null],
    ['[::1]:5000/repo:v1', '[::1]:5000', 'repo', 'v1', null],
    // Separators inside a component.
    ['ghcr.io/a-b--c.d_e__f/x', 'ghcr.io', 'a-b--c.d_e__f/x', null, null],
    ['ghcr.io/a/b/c/d/e', 'ghcr.io', 'a/b/c/d/e', null, null],
    // Both, and the other registered algorithms.
    [`ghcr.io/acme/app:v1@${sha256}`, 'ghcr.io', 'acme/app', 'v1', sha256],
    [`ghcr.io/acme/app@${sha512}`, 'ghcr.io', 'acme/app', null, sha512],
    [`ghcr.io/acme/app@${blake3}`, 'ghcr.io', 'acme/app', null, blake3],
    // Tags.
    ['app:_1', 'docker.io', 'library/app', '_1', null],
    ['app:V1.2-rc_3', 'docker.io', 'library/app', 'V1.2-rc_3', null],
    [`app:${'t'.repeat(128)}`, 'docker.io', 'library/app', 't'.repeat(128), null],
    // One digit short of an identifier, and an identifier with a path before it.
    [hex.slice(1), 'docker.io', `library/${hex.slice(1)}`, null, null],
    [`acme/${hex}`, 'docker.io', `acme/${hex}`, null, null],
  ])('%s', (text, host, repository, tag, digest) => {
    expect(parseReference(text)).toEqual({ ok: true, reference: { host, repository, tag, digest } });
  });

  it.each<readonly [string, ProblemKind, string]>([
    // Each with the stretch that is wrong.
    ['', 'name', ''],
    [':v1', 'name', ''],
    [`@${sha256}`, 'name', ''],
    ['acme//app', 'name', 'acme//app'],
    ['/app', 'name', '/app'],
    ['ghcr.io/', 'name', 'ghcr.io/'],
    ['ghcr.io/acme/', 'name', 'ghcr.io/acme/'],
    ['ghcr.io/Acme/app', 'name', 'ghcr.io/Acme/app'],
    ['acme/App:v1', 'name', 'acme/App'],
    ['Nginx', 'name', 'Nginx'],
    ['-app', 'name', '-app'],
    ['app_', 'name', 'app_'],
    ['a..b', 'name', 'a..b'],
    ['a.-b', 'name', 'a.-b'],
    ['-ghcr.io/app', 'name', '-ghcr.io/app'],
    ['ghcr..io/app', 'name', 'ghcr..io/app'],
    ['ghcr.io:port/app', 'name', 'ghcr.io:port/app'],
    ['[fe80::1%eth0]/app', 'name', '[fe80::1%eth0]/app'],
    [hex, 'name', hex],
    [`${hex}:v1`, 'name', hex],
    [`ghcr.io/${'a'.repeat(248)}`, 'name', `ghcr.io/${'a'.repeat(248)}`],
    ['<registry>/app', 'placeholder', '<registry>/app'],
    ['$' + '{REGISTRY}/app:v1', 'placeholder', '$' + '{REGISTRY}/app'],
    ['app:', 'tag', ''],
    ['app:-v1', 'tag', '-v1'],
    ['app:.v1', 'tag', '.v1'],
    ['app:v1+build', 'tag', 'v1+build'],
    ['app:v 1', 'tag', 'v 1'],
    ['app:v1\r', 'tag', 'v1\r'],
    [`app:${'t'.repeat(129)}`, 'tag', 't'.repeat(129)],
    ['app:<tag>', 'placeholder', '<tag>'],
    ['app:__IMAGE_TAG__@', 'digest', ''],
    [`library/nginx:@${sha256}`, 'tag', ''],
    ['app@', 'digest', ''],
    ['app@sha256', 'digest', 'sha256'],
    ['app@sha256:', 'digest', 'sha256:'],
    ['app@sha256:abc', 'digest', 'sha256:abc'],
    [`app:v1@sha256:${hex}0`, 'digest', `sha256:${hex}0`],
    [`app@sha256:${hex.toUpperCase()}`, 'digest', `sha256:${hex.toUpperCase()}`],
    [`app@sha256:sha256:${hex}`, 'digest', `sha256:sha256:${hex}`],
    [`app@${sha256}@${sha256}`, 'digest', `${sha256}@${sha256}`],
    [`app@${sha256}:v1`, 'digest', `${sha256}:v1`],
    [`app@${hex}`, 'digest', hex],
    [`app@md5:${hex.slice(0, 32)}`, 'algorithm', `md5:${hex.slice(0, 32)}`],
    ['app@sha256:PLACEHOLDER', 'placeholder', 'sha256:PLACEHOLDER'],
    ['app:v1@sha256:resolved', 'placeholder', 'sha256:resolved'],
  ])('%s: a wrong %s, located', (text, kind, wrong) => {
    const result = parseReference(text);
    expect(result).toMatchObject({ ok: false, problem: { kind } });
    if (!result.ok) expect(text.slice(result.problem.start, result.problem.end)).toBe(wrong);
  });

  it.each<readonly [string, string]>([
    ['ghcr.io/Acme/app', '"Acme" has upper-case letters; a repository is lower-case'],
    ['acme//app', 'the name has an empty component (two slashes, or one at an end)'],
    [`app:${'t'.repeat(129)}`, 'the tag has 129 characters; 128 are allowed'],
    [`app@sha256:sha256:${hex}`, 'the digest says "sha256:" twice'],
    [hex, 'a bare digest is no image name'],
    [`ghcr.io/${'A'.repeat(100)}`, `"${'A'.repeat(63)}…" has upper-case letters; a repository is lower-case`],
  ])('%s: says why', (text, message) => {
    expect(parseReference(text)).toMatchObject({ ok: false, problem: { message } });
  });

  it('counts a name to 255 characters with its host', () => {
    const longest = `ghcr.io/${'a'.repeat(247)}`;
    expect(parseReference(longest).ok).toBe(true);
    expect(parseReference(`${longest}a`).ok).toBe(false);
  });
});

describe('splitting', () => {
  it.each<readonly [string, string, string | null, string | null]>([
    ['nginx', 'nginx', null, null],
    ['nginx:1', 'nginx', '1', null],
    ['test:5000/x', 'test:5000/x', null, null],
    ['test:5000/x:1@d', 'test:5000/x', '1', 'd'],
    ['[::1]/x', '[::1]/x', null, null],
    ['[::1]', '[::1]', null, null],
    ['a@b@c', 'a', null, 'b@c'],
    ['a:b:c', 'a:b', 'c', null],
    ['a@b:c', 'a', null, 'b:c'],
    ['@d', '', null, 'd'],
    [':t', '', 't', null],
    ['a:', 'a', '', null],
    ['a@', 'a', null, ''],
    ['', '', null, null],
  ])('%j', (text, name, tag, digest) => {
    const parts = splitReference(text);
    const cut = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : null);
    expect([text.slice(0, parts.nameEnd), cut(parts.tag), cut(parts.digest)]).toEqual([name, tag, digest]);
  });
});

describe('a name and a tag by themselves', () => {
  it.each<readonly [string, string | null]>([
    ['ghcr.io/acme/app', 'ghcr.io/acme/app'],
    ['nginx', 'docker.io/library/nginx'],
    ['nginx:1', null],
    [`nginx@${sha256}`, null],
    ['', null],
    ['ghcr.io:443/acme/app', 'ghcr.io:443/acme/app'],
  ])('parseName %j', (text, expected) => {
    const result = parseName(text);
    expect(result.ok ? formatReference(result.reference) : null).toBe(expected);
  });

  it.each(['v1', '1.10', '_', 'A', 'x'.repeat(128), 'sha-c0ffee'])('%s is a tag', (tag) => {
    expect(findTagProblem(tag)).toBeNull();
  });

  it.each(['', '.', '-', 'é', 'a/b', 'a:b', 'a@b', 'v1\n', ' v1', 't'.repeat(129)])('%j is no tag', (tag) => {
    expect(findTagProblem(tag)).toMatchObject({ kind: 'tag', start: 0, end: tag.length });
  });
});

const lower = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
const run = (from: readonly string[], maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...from), minLength: 1, maxLength });
const component = fc
  .array(fc.tuple(run(lower, 6), fc.constantFrom('.', '_', '__', '-', '--')), { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.map(([word, separator], at) => (at === 0 ? word : separator + word)).join(''));
const host = fc.oneof(
  fc.constantFrom('docker.io', 'ghcr.io', 'localhost', 'localhost:5000', '[2001:db8::1]:5000', 'Registry', '10.0.0.1'),
  fc.tuple(run(lower, 8), fc.constantFrom('.example', ':5000', '.example:443')).map((pieces) => pieces.join('')),
);
const tag = fc
  .tuple(
    run([...lower, '_', 'Z'], 1),
    fc.string({ unit: fc.constantFrom(...lower, '.', '_', '-', 'Q'), maxLength: 127 }),
  )
  .map((pieces) => pieces.join(''));
const hexOf = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const digest = fc.oneof(
  hexOf(64).map((text) => `sha256:${text}`),
  hexOf(128).map((text) => `sha512:${text}`),
  hexOf(64).map((text) => `blake3:${text}`),
);
const reference: fc.Arbitrary<ImageReference> = fc.record({
  host,
  repository: fc.array(component, { minLength: 2, maxLength: 4 }).map((path) => path.join('/')),
  tag: fc.option(tag),
  digest: fc.option(digest),
});

describe('whatever the input', () => {
  it('parsing what was formatted is the identity', () => {
    fc.assert(
      fc.property(reference, (given) => {
        expect(parseReference(formatReference(given))).toEqual({ ok: true, reference: given });
      }),
    );
  });

  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(fc.constantFrom('ghcr.io', '/', ':', '@', 'sha256:', hex, '[', ']', 'App', 'a', '..', '%', '\n', '5000'), {
        maxLength: 12,
      })
      .map((pieces) => pieces.join('')),
  );

  it('parsing never throws, and locates what is wrong inside the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const result = parseReference(text);
        if (result.ok) {
          expect(parseReference(formatReference(result.reference))).toEqual(result);
        } else {
          const { start, end } = result.problem;
          expect([start >= 0, start <= end, end <= text.length]).toEqual([true, true, true]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
