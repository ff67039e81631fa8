import { describe, expect, it } from '@jest/globals';
import {
  digestAlgorithm,
  findEndpoint,
  isAskable,
  mayFollow,
  maySeeLogin,
} from '../../../packages/adapters/registry/names.ts';

const setting = { plainHttp: false, tokenServer: null, requests: null };
const listed = {
  registries: [
    { ...setting, host: 'registry.internal:5000', plainHttp: true },
    { ...setting, host: 'localhost:5001' },
    { ...setting, host: '10.1.2.3' },
    { ...setting, host: '[fd00::1]:5000' },
    { ...setting, host: 'registry.git.corp', tokenServer: 'git.corp:443' },
    { ...setting, host: 'rg.acme.cloud' },
  ],
  allowedHosts: null,
};

describe('findEndpoint', () => {
  it.each([
    ['docker.io', 'https://registry-1.docker.io'],
    ['ghcr.io', 'https://ghcr.io'],
    ['ghcr.io:443', 'https://ghcr.io'],
    ['123456789012.dkr.ecr.eu-west-1.amazonaws.com', 'https://123456789012.dkr.ecr.eu-west-1.amazonaws.com'],
    ['acme.azurecr.io', 'https://acme.azurecr.io'],
    ['registry.internal:5000', 'http://registry.internal:5000'],
    ['localhost:5001', 'https://localhost:5001'],
    ['10.1.2.3', 'https://10.1.2.3'],
    ['[fd00::1]:5000', 'https://[fd00::1]:5000'],
  ])('%s is asked at %s', (host, origin) => {
    expect(findEndpoint(host, listed)).toMatchObject({ ok: true, endpoint: { host, origin } });
  });

  it.each([
    'localhost',
    'localhost:5000',
    '127.0.0.1:5000',
    '10.0.0.1',
    '0x7f.1',
    '2130706433',
    '[::1]:5000',
    '169.254.169.254',
    'metadata.google.internal',
    'printer.local',
    'registry',
    'registry.internal',
    'co.uk',
    'ghcr.io:5000',
    'ghcr.io:80',
    'ghcr.io@evil.example.com',
    'ghcr.io/evil',
    'ghcr.io?x',
    'ghcr.io#x',
    'ghcr .io',
    'ghcr.io\n::set-output',
    'ghcr.io:99999',
    '',
  ])('%j is refused', (host) => {
    const answer = findEndpoint(host, listed);
    expect(answer).toMatchObject({ ok: false, reason: expect.stringContaining('was not asked') });
    expect(JSON.stringify(answer)).not.toContain('set-output');
  });

  it('asks only what the policy names where that is said', () => {
    const rules = { registries: [], allowedHosts: (host: string) => host === 'ghcr.io' };
    expect(findEndpoint('ghcr.io', rules)).toMatchObject({ ok: true });
    expect(findEndpoint('quay.io', rules)).toMatchObject({ ok: false });
  });
});

describe('maySeeLogin', () => {
  it.each([
    ['registry-1.docker.io', 'auth.docker.io', true],
    ['registry.gitlab.com', 'gitlab.com', true],
    ['registry.acme.co.uk', 'auth.acme.co.uk', true],
    ['acme.co.uk', 'evil.co.uk', false],
    ['acme.github.io', 'evil.github.io', false],
    ['ghcr.io', 'ghcr.io.evil.com', false],
    ['10.0.0.1', '10.0.0.2', false],
    ['127.0.0.1:5000', '127.0.0.1:5001', true],
    ['localhost', 'localhost:5001', true],
    ['a.internal', 'b.internal', false],
    ['registry.hub.docker.com', 'auth.docker.io', true],
    ['registry.git.corp', 'git.corp', true],
    ['other.git.corp', 'git.corp', false],
    ['ghcr.io', 'git.corp', false],
    ['registry.git.corp', 'rg.acme.cloud', true],
    ['rg.acme.cloud', 'api.example.com', false],
  ])('%s and %s: %s', (registry, realm, same) => {
    const endpoint = { host: registry, origin: `https://${registry}`, plainHttp: false };
    expect(maySeeLogin(new URL(`https://${realm}/token`), endpoint, listed)).toBe(same);
  });
});

describe('mayFollow', () => {
  const plain = { host: 'registry.internal:5000', origin: 'http://registry.internal:5000', plainHttp: true };
  const tls = { host: 'ghcr.io', origin: 'https://ghcr.io', plainHttp: false };
  it.each([
    [plain, 'http://registry.internal:9000/x', true],
    [plain, 'http://registry.internal:5000/x', true],
    [plain, 'https://cdn.example.com/x', true],
    [plain, 'http://169.254.169.254/latest', false],
    [plain, 'http://cdn.example.com/x', false],
    [tls, 'https://localhost:5001/x', true],
    [tls, 'http://ghcr.io/x', false],
    [tls, 'https://169.254.169.254/latest', false],
  ])('from %j to %s: %s', (endpoint, url, may) => {
    expect(mayFollow(new URL(url), endpoint, listed)).toBe(may);
  });
});

describe('the grammar of an address', () => {
  const name = (repository: string) => ({ host: 'ghcr.io', repository });
  it.each(['a', 'acme/app', 'a.b/c_d/e__f/g--h', 'library/nginx'])('%s is a repository', (repository) => {
    expect(isAskable(name(repository), 'dev')).toBe(true);
  });
  it.each(['', 'A', '../x', 'a//b', 'a/', '/a', 'a%2f', 'a?b', 'a___b', 'a b', 'x'.repeat(256)])(
    '%j is none',
    (repository) => {
      expect(isAskable(name(repository), 'dev')).toBe(false);
    },
  );

  it.each([
    [`sha256:${'a'.repeat(64)}`, 'sha256'],
    [`sha512:${'a'.repeat(128)}`, 'sha512'],
    [`blake3:${'a'.repeat(64)}`, 'blake3'],
    [`sha256:${'A'.repeat(64)}`, null],
    [`sha256:${'a'.repeat(63)}`, null],
    [`md5:${'a'.repeat(32)}`, null],
    [`constructor:${'a'.repeat(64)}`, null],
    [`sha256:${'a'.repeat(64)}\n`, null],
  ])('the algorithm of %j is %s', (digest, algorithm) => {
    expect(digestAlgorithm(digest)).toBe(algorithm);
  });
});
