import { describe, expect, it } from '@jest/globals';
import { daysLeft, isExpired, matchesException } from '../../../packages/core/policy/exceptions.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';

const exceptionOf = (keys: string) => {
  const text = `version: 1\nexceptions: [{ rules: [platforms], reason: r, owner: o, expires: 2026-12-31, ${keys} }]`;
  return parsePolicy(text, 'p.yaml').exceptions[0]!;
};

describe('an exception', () => {
  it.each([
    ['image: acme/*', 'docker.io/acme/app', 'any.yaml', true],
    ['image: acme/*', 'docker.io/other/app', 'any.yaml', false],
    ['image: acme/*', null, 'any.yaml', false],
    ['paths: ["a/**"]', 'docker.io/acme/app', 'a/b.yaml', true],
    ['paths: ["a/**"]', null, 'a/b.yaml', true],
    ['paths: ["a/**"]', 'docker.io/acme/app', 'b/b.yaml', false],
    ['paths: ["a/**", "b/*"]', null, 'b/b.yaml', true],
    ['image: acme/*, paths: ["a/**"]', 'docker.io/acme/app', 'a/b.yaml', true],
    ['image: acme/*, paths: ["a/**"]', 'docker.io/acme/app', 'b/b.yaml', false],
    ['image: acme/*, paths: ["a/**"]', 'docker.io/other/app', 'a/b.yaml', false],
    ['image: acme/*, paths: []', 'docker.io/acme/app', 'a/b.yaml', true],
  ])('with %s speaks of %s in %s: %s', (keys, image, file, expected) => {
    expect(matchesException(exceptionOf(keys))(image, file)).toBe(expected);
  });

  it.each([
    ['2026-12-01T23:59:59Z', 30, false],
    ['2026-12-30T23:59:59Z', 1, false],
    ['2026-12-31T00:00:00Z', 0, false],
    ['2026-12-31T23:59:59.999Z', 0, false],
    ['2027-01-01T00:00:00Z', -1, true],
    ['2027-01-01T01:00:00+02:00', 0, false],
  ])('on %s has %i days left', (now, days, expired) => {
    expect(daysLeft({ expires: '2026-12-31' }, new Date(now))).toBe(days);
    expect(isExpired({ expires: '2026-12-31' }, new Date(now))).toBe(expired);
  });
});
