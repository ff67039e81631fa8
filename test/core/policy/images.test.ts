import { describe, expect, it } from '@jest/globals';
import { isIgnored } from '../../../packages/core/policy/ignore.ts';
import { firstPartyHosts, isChannelTag, isFirstParty, matchImages } from '../../../packages/core/policy/images.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';

const policyOf = (body: string) => parsePolicy(`version: 1\n${body}`, 'p.yaml');

describe('globs over images', () => {
  it.each([
    ['ghcr.io/acme/*', 'ghcr.io/acme/platform', true],
    ['ghcr.io/acme/*', 'ghcr.io/acme/team/platform', false],
    ['ghcr.io/acme/**', 'ghcr.io/acme/team/platform', true],
    ['ghcr.io/acme/**', 'ghcr.io/acme/platform', true],
    ['ghcr.io/acme/*', 'ghcr.io/acme-evil/platform', false],
    ['ghcr.io/acme/*', 'evil.io/ghcr.io/acme/platform', false],
    ['ghcr.io/acme/*', 'ghcrxio/acme/platform', false],
    ['acme/*', 'docker.io/acme/app', true],
    ['acme/*', 'ghcr.io/acme/app', false],
    ['nginx', 'docker.io/library/nginx', true],
    ['docker.io/nginx', 'docker.io/library/nginx', true],
    ['index.docker.io/acme/*', 'docker.io/acme/app', true],
    ['docker.io/*', 'docker.io/library/nginx', true],
    ['docker.io/*', 'docker.io/acme/app', false],
    ['docker.io/**', 'docker.io/acme/app', true],
    ['localhost/app', 'localhost/app', true],
    ['registry:5000/team/*', 'registry:5000/team/app', true],
    ['*.azurecr.io/acme/*', 'prod.azurecr.io/acme/app', true],
    ['*/acme/*', 'quay.io/acme/app', true],
    ['{ghcr.io,quay.io}/acme/*', 'quay.io/acme/app', true],
    ['**', 'quay.io/any/thing', true],
    ['**/app', 'quay.io/any/app', true],
  ])('%s matches %s: %s', (glob, image, expected) => {
    expect(matchImages([glob])(image)).toBe(expected);
    expect(isFirstParty(policyOf(`firstParty: ["${glob}"]`))(image)).toBe(expected);
  });

  it('match nothing when there are none', () => {
    expect(isFirstParty(policyOf(''))('docker.io/library/nginx')).toBe(false);
  });

  it('name the hosts of first-party images, where one is named', () => {
    const policy = policyOf('firstParty: ["ghcr.io/a/*", "ghcr.io/b", "acme/*", "*.azurecr.io/x", "**", "r:5000/x"]');
    expect(firstPartyHosts(policy)).toEqual(['ghcr.io', 'docker.io', 'r:5000']);
  });
});

describe('channel tags', () => {
  it.each([
    ['', 'dev', true],
    ['', 'latest', true],
    ['', 'v1.2.3', false],
    ['', 'Dev', false],
    ['channelTags: []', 'latest', false],
    ['channelTags: []\nenvironments: { dev: { track: next } }', 'next', true],
  ])('%j: %s is %s', (body, tag, expected) => {
    expect(isChannelTag(policyOf(body))(tag)).toBe(expected);
  });
});

describe('ignored files', () => {
  it.each([
    ['**/testdata/**', 'a/testdata/b.yaml', true],
    ['**/testdata/**', 'testdata/.b.yaml', true],
    ['**/testdata/**', 'a/testdata2/b.yaml', false],
    ['*.yaml', 'a/b.yaml', false],
    ['.github/**', '.github/workflows/x.yaml', true],
    ['**', 'a\nb/c.yaml', true],
  ])('%s: %j is %s', (glob, file, expected) => {
    expect(isIgnored(policyOf(`ignore: ["${glob}"]`))(file)).toBe(expected);
  });

  it('are none when the policy names none', () => {
    expect(isIgnored(policyOf(''))('a.yaml')).toBe(false);
    expect(isIgnored(policyOf(''))(policyOf('').file ?? '')).toBe(true);
  });
});
