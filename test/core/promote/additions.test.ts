import { describe, expect, it } from '@jest/globals';
import { applyPlan } from '../../../packages/core/plan/apply.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { promote } from '../../../packages/core/promote/promote.ts';
import type { PromotionOptions } from '../../../packages/core/promote/promotion.ts';
import { type FakeCommit, type Files, memoryGit, memoryWorkspace, samplePolicy } from '../memory.ts';
import { a, app, b, c, container, forward, now, overlay } from './promotion.ts';

const web = 'ghcr.io/acme/web';
const entry = (name: string, digest: string): string => `  - name: ${name}\n    digest: ${digest}\n`;

async function add(
  files: Files,
  {
    history,
    policy = samplePolicy(),
    ...options
  }: Partial<PromotionOptions> & {
    readonly history?: readonly FakeCommit[];
    readonly policy?: ReturnType<typeof samplePolicy>;
  } = {},
) {
  const workspace = memoryWorkspace(files);
  const ports = { workspace, git: memoryGit(history ?? [{ date: '2026-03-01T00:00:00Z', files }]) };
  const plan = await promote(ports, policy, { ...forward, add: true, ...options });
  return { plan, written: await applyPlan(workspace, policy, plan) };
}

describe('what the target lacks', () => {
  it.each<[string, Files, string, string]>([
    [
      'a block of values, behind what is there',
      {
        'env/dev/w.yaml': `web:\n  image:\n    repository: ${web}\n    tag: "1.10"\n    digest: ${b}\n    pullPolicy: Always\n`,
        'env/staging/w.yaml': 'web:\n  replicas: 2 # few\n\nother: 1\n',
      },
      'env/staging/w.yaml',
      `web:\n  replicas: 2 # few\n  image:\n    repository: ${web}\n    tag: "1.10"\n    digest: ${b}\n\nother: 1\n`,
    ],
    [
      'a reference',
      { 'env/dev/w.yaml': `web:\n  image: ${web}@${b}\n`, 'env/staging/w.yaml': 'a: 1\n' },
      'env/staging/w.yaml',
      `a: 1\nweb:\n  image: ${web}@${b}\n`,
    ],
    [
      'two blocks of a map that is not there',
      {
        'env/dev/w.yaml': `x:\n  a: { image: ${web}@${b} }\n  b: { image: ${app}@${c} }\n`,
        'env/staging/w.yaml': '',
      },
      'env/staging/w.yaml',
      `x:\n  a:\n    image: ${web}@${b}\n  b:\n    image: ${app}@${c}\n`,
    ],
    [
      'a block of a subtree',
      { 'one.yaml': `lanes:\n  dev:\n    web:\n      image: ${web}@${b}\n  staging:\n    a: 1\n` },
      'one.yaml',
      `lanes:\n  dev:\n    web:\n      image: ${web}@${b}\n  staging:\n    a: 1\n    web:\n      image: ${web}@${b}\n`,
    ],
    [
      'an entry of images',
      {
        ...overlay('dev', b),
        ...overlay('staging', b),
        'env/dev/app.yaml': `${container(app)}    - image: ${web}\n`,
        'env/staging/app.yaml': `${container(app)}    - image: ${web}\n`,
        'env/dev/kustomization.yaml': `resources: [app.yaml]\nimages:\n${entry(app, b)}${entry(web, b)}`,
      },
      'env/staging/kustomization.yaml',
      `resources: [app.yaml]\nimages:\n${entry(app, b)}${entry(web, b)}`,
    ],
  ])('is added: %s', async (_, files, file, expected) => {
    const { plan, written } = await add(files);
    expect(plan.failures).toEqual([]);
    expect(plan.changes.every(({ added }) => added !== undefined)).toBe(true);
    expect(Object.fromEntries(written)).toEqual({ [file]: expected });
    expect((await add(files, { add: false })).plan.changes).toEqual([]);
  });

  it.each<[string, Files, RegExp]>([
    ['a file', { 'env/dev/w.yaml': `image: ${web}@${b}\n`, 'env/staging/x.yaml': `image: ${app}@${b}\n` }, /not there/],
    [
      'a container',
      {
        'env/dev/p.yaml': `${container(`${app}@${b}`)}    - image: ${web}@${b}\n`,
        'env/staging/p.yaml': container(`${app}@${b}`),
      },
      /only entries of images and blocks of values/,
    ],
  ])('stays, with the reason: %s', async (_, files, reason) => {
    const { plan } = await add(files);
    expect(plan.changes).toEqual([]);
    expect(plan.skipped.find(({ image }) => image === web)).toMatchObject({
      lack: { environment: 'staging' },
      reason: expect.stringMatching(reason),
    });
  });

  it.each<[string, Files, RegExp]>([
    [
      'what the source has no digest of',
      { 'env/dev/w.yaml': `image: ${web}:v1\n`, 'env/staging/w.yaml': 'a: 1\n' },
      /pin it first/,
    ],
    [
      'what a file cannot take',
      { 'env/dev/w.yaml': `web: { image: ${web}@${b} }\n`, 'env/staging/w.yaml': 'web: off\n' },
      /"web" says something else there/,
    ],
    [
      'what sops has sealed',
      { 'env/dev/w.yaml': `image: ${web}@${b}\n`, 'env/staging/w.yaml': 'a: ENC[x]\nsops:\n  mac: ENC[x]\n' },
      /encrypted with sops/,
    ],
    [
      'an entry that a patch of the file would not read',
      {
        'env/dev/w.yaml': `web: { image: ${web}@${b} }\n`,
        'env/staging/w.yaml': 'base: &b { a: 1 }\nweb:\n  <<: *b\n',
      },
      /merge key/,
    ],
  ])('is a failure: %s', async (_, files, reason) => {
    const { plan, written } = await add(files);
    expect(written.size).toBe(0);
    expect(plan.failures).toMatchObject([{ image: web, reason: expect.stringMatching(reason) }]);
  });

  it('passes the gates of a promotion', async () => {
    const files = {
      'env/dev/w.yaml': `image: ${web}@${b}\n`,
      'env/staging/w.yaml': `image: ${web}@${b}\n`,
      'env/prod/w.yaml': 'a: 1\n',
    };
    const recent = [{ date: '2026-03-10T11:00:00Z', files }];
    const { plan } = await add(files, { source: 'staging', target: 'production', history: recent, now });
    expect(plan.changes).toEqual([]);
    expect(plan.failures[0]?.reason).toContain('must soak for');
    const held = samplePolicy(
      `holds: [{ images: [${web}], environments: [staging], reason: r, owner: o, until: 2099-01-01 }]`,
    );
    const dev = { 'env/dev/w.yaml': `image: ${web}@${b}\n`, 'env/staging/w.yaml': 'a: 1\n' };
    expect((await add(dev, { policy: held })).plan).toMatchObject({
      changes: [],
      skipped: [{ reason: 'it is held until 2099-01-01 by o: r' }],
    });
  });

  it('does not come again where the target took it away', async () => {
    const files = { 'env/dev/w.yaml': `image: ${web}@${b}\n`, 'env/staging/w.yaml': 'a: 1\n' };
    const history = [
      { date: '2026-03-01T00:00:00Z', files: { ...files, 'env/staging/w.yaml': `image: ${web}@${b}\n` } },
      { date: '2026-03-02T00:00:00Z', files },
    ];
    const { plan } = await add(files, { history });
    expect(plan).toMatchObject({ changes: [], skipped: [{ reason: expect.stringContaining('staging held') }] });
    expect((await add(files, { history, again: true })).plan.changes).toHaveLength(1);
  });
});

describe('a version that stands in a shared layer only', () => {
  const policy = parsePolicy(
    `version: 1
environments: { dev: { track: dev }, prod: { promoteFrom: dev } }
firstParty: ['ghcr.io/acme/*']
layout: ['charts/*/values-{env}.yaml']
`,
    'policy.yaml',
  );
  const inDirectories = parsePolicy("version: 1\nenvironments: { dev: {}, prod: {} }\nlayout: ['env/{env}/**']\n", 'p');
  const options = { source: 'dev', target: 'prod', policy };
  const files = (prod: string): Files => ({
    'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'charts/web/values.yaml': `image:\n  repository: ${web}\n  tag: "1.0"\n  digest: ${a}\n`,
    'charts/web/values-dev.yaml': `image:\n  tag: "1.1"\n  digest: ${b}\n`,
    'charts/web/values-prod.yaml': prod,
  });

  it('is written as a block of its own into the layer of the environment', async () => {
    const { plan, written } = await add(files('replicas: 3\n'), options);
    expect(plan.failures).toEqual([]);
    expect(Object.fromEntries(written)).toEqual({
      'charts/web/values-prod.yaml': `replicas: 3\nimage:\n  tag: "1.1"\n  digest: ${b}\n`,
    });
    expect(plan.changes).toMatchObject([
      {
        environment: 'prod',
        from: { tag: '1.0', digest: a },
        to: { tag: '1.1', digest: b },
        notes: ['added: a block of its own for prod, which has it from a shared layer'],
      },
    ]);
  });

  it('goes beside what the block has there', async () => {
    const { written } = await add(files('image:\n  pullPolicy: Always\n'), options);
    expect(written.get('charts/web/values-prod.yaml')).toBe(
      `image:\n  pullPolicy: Always\n  tag: "1.1"\n  digest: ${b}\n`,
    );
  });

  it('stays without it, with the reason', async () => {
    const { plan } = await add(files('replicas: 3\n'), { ...options, add: false });
    expect(plan).toMatchObject({ changes: [], skipped: [{ reason: expect.stringContaining('a shared layer') }] });
  });

  const lone: Files = {
    'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'charts/web/values.yaml': `imageRepository: ${web}\nimageTag: base\n`,
    'env/dev/web.yaml': `imageTag: 1.5@${b}\n`,
    'env/prod/web.yaml': `imageTag: 1.4@${a}\n`,
  };

  it.each([true, false])(
    'stays where it stands under a key that says no image in such a file, with that place: %s',
    async (isAdded) => {
      const layers = parsePolicy(
        "version: 1\nlayers: [['charts/web/values.yaml', 'env/{env}/web.yaml']]\n",
        'p',
      ).layers;
      const { plan } = await add(lone, {
        ...options,
        policy: { ...policy, layout: inDirectories.layout, layers },
        add: isAdded,
      });
      expect(plan).toMatchObject({
        changes: [],
        skipped: [
          { reason: expect.stringContaining('its version stands in env/prod/web.yaml:1, where the key alone') },
        ],
      });
    },
  );

  it.each([true, false])('moves in a file that a deployer names as values, with that place: %s', async (isAdded) => {
    const argo = (name: string) => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: web-${name} }
spec:
  destination: { namespace: web }
  source: { repoURL: 'https://github.com/acme/gitops.git', path: charts/web, helm: { valueFiles: [/env/${name}/web.yaml] } }
`;
    const { plan, written } = await add(
      { ...lone, 'apps/dev.yaml': argo('dev'), 'apps/prod.yaml': argo('prod') },
      { ...options, policy: { ...policy, layout: inDirectories.layout }, add: isAdded },
    );
    expect([plan.skipped, plan.failures]).toEqual([[], []]);
    expect(Object.fromEntries(written)).toEqual({ 'env/prod/web.yaml': `imageTag: 1.5@${b}\n` });
  });

  it('has been in the source since its layer got it', async () => {
    const shared = (digest: string): Files => ({
      ...files(`image:\n  digest: ${c}\n`),
      'charts/web/values.yaml': `image:\n  repository: ${web}\n  digest: ${digest}\n`,
      'charts/web/values-dev.yaml': 'replicas: 1\n',
    });
    const history = [
      { date: '2026-03-01T00:00:00Z', files: shared(a) },
      { date: '2026-03-05T00:00:00Z', files: shared(b) },
    ];
    const { plan } = await add(shared(b), { ...options, history });
    expect(plan.changes[0]?.source).toMatchObject({ file: 'charts/web/values.yaml', commit: 'c1' });
  });
});
