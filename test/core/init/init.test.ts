import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { check } from '../../../packages/core/check/check.ts';
import type { Renderer } from '../../../packages/core/deployers/renderer.ts';
import { type InitOptions, init } from '../../../packages/core/init/init.ts';
import { parseBaseline } from '../../../packages/core/policy/baseline.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import type { Git, Registry, Workspace } from '../../../packages/core/ports.ts';
import { UserError } from '../../../packages/core/text/errors.ts';
import { textsBelow } from '../memory.ts';

type Files = Readonly<Record<string, string>>;

const path = '.github/image-policy.yaml';
const options: InitOptions = {
  path,
  owner: 'acme',
  docsBase: 'https://x.test/',
  today: new Date('2026-11-21T12:00:00Z'),
};
const digest = `sha256:${'a1'.repeat(32)}`;

/** A tree in memory, outside any repository. */
function portsOf(files: Files) {
  const never = () => {
    throw new UserError('there is no repository');
  };
  const workspace: Workspace = {
    list: async (paths) => {
      const names = Object.keys(files).filter((file) => paths === undefined || paths.includes(file));
      return names.sort().map((file) => ({ path: file, unreadable: null }));
    },
    read: async (file) =>
      files[file] === undefined ? { ok: false, reason: 'it does not exist' } : { ok: true, text: files[file] },
    below: async (directory) => textsBelow(new Map(Object.entries(files)), directory),
    write: never,
  };
  const git = { requireFullHistory: async () => never() } as unknown as Git;
  return { workspace, git, registry: {} as Registry, renderer: {} as Renderer };
}

/** What check says of the tree once the drafted files are part of it. */
async function checkAfter(files: Files, added: Files = {}) {
  const { text, baseline } = await init(portsOf(files), options);
  const after = portsOf({ ...files, ...added, [path]: text });
  const given = { paths: [], base: null, verify: false, render: false, ownUrls: async () => [], today: options.today };
  const policy = parsePolicy(text, path);
  const list = baseline === null ? {} : { baseline: parseBaseline(baseline.text, baseline.path) };
  return { text, listed: baseline?.text ?? '', report: await check(after, { ...policy, ...list }, given) };
}

describe('a drafted policy file', () => {
  it('says what was found, and passes', async () => {
    const { text, listed, report } = await checkAfter({
      CODEOWNERS: '* @acme/platform\n',
      'env/dev/api.yaml': 'image: ghcr.io/acme/api:main\n---\nimage: docker.io/library/nginx\n',
      'env/staging/api.yaml': `image: ghcr.io/acme/api@${digest}\n`,
      'env/prod/api.yaml': 'image: ghcr.io/acme/api:1.2@sha256:beef\n',
      '_shared/db.yaml': 'image: postgres:17\n',
      'broken.yaml': 'image: "nginx\n',
    });
    expect(text.replace(/^ *#.*\n/gm, '').replace(/\n\n/g, '\n')).toBe(`
version: 1
layout:
  - env/{env}/**
environments:
  dev: { track: main }
  staging: { promoteFrom: dev }
  prod: { promoteFrom: staging }
shared:
  - _shared/**
firstParty:
  - ghcr.io/acme/**
`);
    expect(listed.replace(/^ *#.*\n/gm, '').trimStart()).toBe(`version: 1
reason: wrong when this policy began; image-policy pin writes the digests
owner: "@acme/platform"
expires: 2027-02-19
findings:
  _shared/db.yaml:
    docker.io/library/postgres: { digest-required: 1 }
  broken.yaml:
    unnamed: { unreadable-file: 1 }
  env/dev/api.yaml:
    docker.io/library/nginx: { digest-required: 1, floating-tag: 1 }
    ghcr.io/acme/api: { digest-required: 1, floating-tag: 1 }
  env/prod/api.yaml:
    ghcr.io/acme/api: { malformed-reference: 1 }
`);
    expect(report.summary).toMatchObject({ errors: 0 });
    expect(report.findings.filter(({ rule }) => rule.startsWith('exception-'))).toEqual([]);
  });

  it('knows whose an image is that one file names and others version, where nobody knows the owner', async () => {
    const files = {
      'web/values.yaml':
        'image:\n  repository: ghcr.io/acme/web\nproxy:\n  image:\n    repository: docker.io/envoyproxy/envoy\n',
      'web/values-dev.yaml': `image:\n  tag: main\n  digest: ${digest}\nproxy: { image: { digest: "${digest}" } }\n`,
      'web/values-prod.yaml': `image:\n  tag: v1\n  digest: sha256:${'b2'.repeat(32)}\nproxy: { image: { digest: "${digest}" } }\n`,
    };
    const { text } = await init(portsOf(files), { ...options, owner: null });
    expect(parsePolicy(text, path)).toMatchObject({
      firstParty: ['ghcr.io/acme/**'],
      environments: [{ name: 'dev', track: [{ follow: { tag: 'main' } }] }, { name: 'prod' }],
    });
  });

  it('of a tree without images or environments is a valid one', async () => {
    const { text, report } = await checkAfter({ 'a.yaml': 'a: 1\n' });
    expect(text).toContain('#   - overlays/{env}/**');
    expect(report.findings).toEqual([]);
  });

  it.each([3, 30])('excuses no image that is new, however many files there are: %i', async (number) => {
    const files = Object.fromEntries(
      Array.from({ length: number }, (_, at) => [`env/dev/${at}.yaml`, `image: ghcr.io/acme/s${at}:1.0\n`]),
    );
    const { text, report } = await checkAfter(files, { 'env/dev/new.yaml': 'image: ghcr.io/acme/s1:1.0\n' });
    expect(report.findings.filter(({ exception }) => exception === null).map(({ file }) => file)).toEqual([
      'env/dev/new.yaml',
    ]);
    expect(text.split('\n').length).toBeLessThan(120);
  });

  it('excuses as many findings of an image in a file as there were', async () => {
    const one = 'a:\n  image: docker.io/library/nginx:1\n';
    const { report } = await checkAfter(
      { 'a.yaml': one },
      { 'a.yaml': `${one}b:\n  image: docker.io/library/nginx:1\n` },
    );
    expect(report.summary).toMatchObject({ errors: 1, excepted: 1 });
  });

  it('excuses what is in a file whose name no glob can say', async () => {
    const { report } = await checkAfter({ 'a\nb.yaml': 'image: "docker.io\n', 'a\nb/x.yaml': 'image: acme/x:1\n' });
    expect(report.summary).toMatchObject({ errors: 0, excepted: 2 });
  });

  it('finds lanes below a name with a number sign', async () => {
    const files = { '#1/dev/a.yaml': 'image: docker.io/library/nginx\n', '#1/prod/a.yaml': 'image: acme/app\n' };
    const { text, report } = await checkAfter(files);
    expect(text).toContain('?1/{env}/**');
    expect(report.images.map(({ environment }) => environment)).toEqual(['dev', 'prod']);
  });

  it('passes whatever the tree is like', async () => {
    const part = fc.constantFrom(
      'env',
      'dev',
      'prod',
      'prod-eu',
      'overlays',
      'base',
      'a b',
      '[x]',
      '{a,b}',
      '!(y)',
      '*',
      "q'",
      '#1',
      '\u00e9',
    );
    const name = fc.constantFrom(
      'values-dev.yaml',
      'prod.yaml',
      'a.yaml',
      'common.yaml',
      '- b.yaml',
      '(c).json',
      '@d.yaml',
    );
    const file = fc.tuple(fc.array(part, { maxLength: 4 }), name).map(([parts, last]) => [...parts, last].join('/'));
    const text = fc.constantFrom(
      'image: docker.io/library/nginx\n',
      'image: ghcr.io/acme/api:dev\n',
      `image: ghcr.io/acme/api@${digest}\n`,
      `image: ghcr.io/acme/api:latest@${digest}\n`,
      'image: ghcr.io/acme/api@sha256:PLACEHOLDER\n',
      'image: GHCR.io/Acme/API:1\n',
      'image: { repository: r.acme.test/web, tag: v1 }\n',
      'image: { tag: v1 }\n',
      'image: { digest: sha256:x }\n',
      'image: "nginx\n',
      'a: {{ .Values.x }}\nimage: docker.io/library/nginx\n',
      'kind: Kustomization\nimages: [{ name: nginx, newTag: "1" }]\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(file, text, { minKeys: 1, maxKeys: 8 }), async (files) => {
        const { report } = await checkAfter(files);
        expect(report.summary.errors).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});
