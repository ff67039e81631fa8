import { describe, expect, it } from '@jest/globals';
import { defaultPolicy, parsePolicy } from '../../../packages/core/policy/parse.ts';
import { ruleNames } from '../../../packages/core/policy/rule-settings.ts';
import { UserError } from '../../../packages/core/text/errors.ts';
import { badBodies, beyondSchema, contractExample, goodBodies } from './documents.ts';

const parse = (body: string) => parsePolicy(`version: 1\n${body}`, 'p.yaml');

const follow = (tag: string) => ({ images: null, follow: { kind: 'tag', tag } });

function messageOf(text: string): string {
  try {
    parsePolicy(text, 'p.yaml');
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as Error).message;
  }
  return 'no error';
}

describe('a policy file', () => {
  it('is read as the contract has it', () => {
    const policy = parsePolicy(contractExample, '.github/image-policy.yaml');
    expect(policy).toMatchObject({
      file: '.github/image-policy.yaml',
      layout: ['sources/values/env/{env}/**', 'config/overlay.yaml#clouds.public.environments.{env}'],
      environments: [
        { name: 'local', directory: 'local', track: [follow('dev')], promoteFrom: null, soak: 0 },
        { name: 'dev', directory: 'dev', track: [follow('dev')], promoteFrom: null, soak: 0 },
        { name: 'staging', directory: 'staging', track: [], promoteFrom: 'dev', soak: 0 },
        { name: 'production', directory: 'prod', track: [], promoteFrom: 'staging', soak: 86_400_000 },
      ],
      shared: ['sources/values/_shared/**'],
      ignore: ['**/testdata/**'],
      firstParty: ['ghcr.io/acme/*'],
      channelTags: ['dev', 'main', 'latest'],
      write: 'digest',
      platforms: ['linux/amd64', 'linux/arm64'],
      fields: { reference: [], registry: [], repository: ['graph'], tag: [], digest: [] },
      exceptions: [
        {
          rules: ['digest-required'],
          image: 'docker.io/temporalio/*',
          paths: ['sources/values/_shared/data/data-temporal.yaml'],
          reason: 'the operator appends ":version" to the image',
          owner: 'platform-sre',
          expires: '2026-12-31',
          line: 23,
          column: 5,
        },
      ],
      registries: [{ host: 'registry.internal:5000', plainHttp: true, tokenServer: null, requests: null }],
      render: [{ path: 'charts/platform', environment: 'dev', release: 'platform', namespace: 'platform' }],
    });
    expect(policy.rules['pull-policy']).toEqual({ severity: 'warning', expected: 'IfNotPresent' });
  });

  it('has the defaults of the contract', () => {
    const policy = parse('');
    expect(policy).toMatchObject({ layout: [], environments: [], write: 'digest', platforms: [], render: [] });
    expect(policy.channelTags).toEqual(['dev', 'main', 'master', 'latest', 'edge', 'nightly', 'stable']);
    const by = (severity: string) => ruleNames.filter((name) => policy.rules[name].severity === severity);
    expect(by('off')).toEqual(['tag-with-digest', 'pull-policy-missing', 'image-contract']);
    expect(by('warning')).toEqual([
      'digest-in-tag',
      'pull-policy',
      'promotion-lineage',
      'not-judged',
      'exception-expiring',
      'exception-unused',
      'hold-expired',
      'tag-matches-digest',
      'child-digest',
    ]);
  });

  it.each(goodBodies)('is accepted: %s', (body) => {
    expect(messageOf(`version: 1\n${body}`)).toBe('no error');
  });

  it('is read alike with a BOM, with CRLF, with anchors, as JSON', () => {
    const plain = parse('ignore: [a, b]\nshared: [a, b]');
    expect(parsePolicy('\uFEFFversion: 1\r\nignore: [a, b]\r\nshared: [a, b]\r\n', 'p.yaml')).toEqual(plain);
    expect(parse('ignore: &both [a, b]\nshared: *both')).toEqual(plain);
    expect(parsePolicy('{"version":1,"ignore":["a","b"],"shared":["a","b"]}', 'p.yaml')).toEqual(plain);
  });

  it('keeps severities apart from options, and fills in what a rule leaves out', () => {
    const { rules } = parse(
      'rules: { pull-policy: { expected: Always }, platforms: { severity: "off" }, floating-tag: off }',
    );
    expect(rules['pull-policy']).toEqual({ severity: 'warning', expected: 'Always' });
    expect(rules.platforms).toEqual({ severity: 'off' });
    expect(rules['floating-tag']).toEqual({ severity: 'off' });
    expect(parse('rules: { pull-policy: error }').rules['pull-policy']).toEqual({
      severity: 'error',
      expected: 'IfNotPresent',
    });
  });

  it('is normalised: image names, hosts, platforms, paths', () => {
    const policy = parse(
      'firstParty: [acme/*, nginx]\nregistries: [{ host: index.docker.io }]\nplatforms: [linux/arm64/v8]\nignore: [./a/**]\nrender: [{ path: ./charts/app/ }, { path: . }]',
    );
    expect(policy.firstParty).toEqual(['docker.io/acme/*', 'docker.io/library/nginx']);
    expect(policy.registries).toEqual([{ host: 'docker.io', plainHttp: false, tokenServer: null, requests: null }]);
    expect(policy.platforms).toEqual(['linux/arm64']);
    expect(policy.ignore).toEqual(['a/**']);
    expect(policy.render.map(({ path }) => path)).toEqual(['charts/app', '.']);
  });
});

describe('a wrong policy file', () => {
  it.each([...badBodies, ...beyondSchema])('%s', (body, place, message) => {
    const first = messageOf(`version: 1\n${body}`).split('\n')[0] ?? '';
    expect(first).toContain(`p.yaml:${place}: `);
    expect(first).toContain(message);
  });

  it.each([
    ['', 'p.yaml:1:1: the policy file is empty; start it with version: 1'],
    ['# nothing yet\n', 'p.yaml:1:1: the policy file is empty; start it with version: 1'],
    ['[]', 'p.yaml:1:1: expected a map for the policy, found a list'],
    ['ignore: []', 'p.yaml:1:1: the policy has no "version"; add it'],
    ['version: 2', 'p.yaml:1:10: this release reads version 1 of the policy file only; write version: 1'],
    ['version: "1"', 'p.yaml:1:10: the version is a number; write version: 1 without quotes'],
  ])('%j: the head', (text, message) => {
    expect(messageOf(text)).toContain(message);
  });

  it('is told all at once, in the order of the file', () => {
    const text =
      'version: 1\nwrite: x\nrules: { a-b: off }\nexceptions: [{ rules: [platforms], image: a, expires: 2026-13-01 }]\nignroe: []\n';
    expect(messageOf(text).split('\n')).toEqual([
      'p.yaml:2:8: "x" is no write mode; known: digest, tag-and-digest',
      expect.stringMatching(/^p\.yaml:3:10: unknown rule "a-b"; known: digest-required, .*invalid-label$/),
      'p.yaml:4:14: an exception has no "reason"; add it',
      'p.yaml:4:14: an exception has no "owner"; add it',
      'p.yaml:4:55: there is no day 2026-13-01; write a date of the calendar',
      'p.yaml:5:1: unknown key "ignroe" in the policy; did you mean "ignore"?',
    ]);
  });

  it('is told in at most fifty lines and a count', () => {
    const lines = messageOf(`version: 1\n${Array.from({ length: 80 }, (_, i) => `k${i}: 1`).join('\n')}`).split('\n');
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe('p.yaml: and 30 more');
  });
});

describe('no policy file', () => {
  it('holds every file to digests that can be read, and moves nothing', () => {
    const policy = defaultPolicy();
    expect(policy).toMatchObject({ file: null, environments: [], layout: [], firstParty: [], exceptions: [] });
    expect(ruleNames.filter((name) => policy.rules[name].severity !== 'off')).toEqual([
      'digest-required',
      'malformed-reference',
      'digest-unread',
      'needs-render',
      'not-judged',
      'unreadable-file',
      'render-failed',
    ]);
  });
});
