import { describe, expect, it } from '@jest/globals';
import { applyPlan } from '../../../packages/core/plan/apply.ts';
import { promote } from '../../../packages/core/promote/promote.ts';
import { memoryGit, memoryRegistry, memoryWorkspace, samplePolicy } from '../memory.ts';
import { a, app, b, forward, pair } from './promotion.ts';

const mirror = 'harbor.io/ghcr/acme/app';
const mirrors = 'mirrors: [{ from: ghcr.io/acme/**, to: harbor.io/ghcr/acme/** }]\n';

async function run(source: string, target: string, { more = '', has = {}, down = [] as readonly string[] } = {}) {
  const files = pair(`image: ${source}@${b}\n`, `image: ${target}@${a}\n`);
  const [workspace, policy] = [memoryWorkspace(files), samplePolicy(more)];
  const git = memoryGit([{ date: '2026-03-01T00:00:00Z', files }]);
  const plan = await promote({ workspace, git, registry: memoryRegistry(has, down) }, policy, forward);
  return { plan, text: (await applyPlan(workspace, policy, plan)).get('env/staging/a.yaml') };
}

const holding = (name: string) => ({ [name]: { tags: {}, images: { [b]: {} } } });

describe('a target that has the image under another name', () => {
  it.each([
    ['a mirror with a prefix', app, mirror, mirrors],
    ['what the mirror is of', mirror, app, mirrors],
    ['another first-party host', app, 'eu.example/acme/app', ''],
  ])('gets the digest, with a note: %s', async (_, source, target, more) => {
    const { plan, text } = await run(source, target, { more, has: holding(target) });
    expect(text).toBe(`image: ${target}@${b}\n`);
    expect(plan.changes[0]?.notes).toContain(`comes from ${source}; ${target} has it`);
  });

  it('does not get what its registry lacks, and the command that copies it is said', async () => {
    const { plan } = await run(app, mirror, { more: mirrors, has: { [mirror]: { tags: {}, images: { [a]: {} } } } });
    expect(plan.changes).toEqual([]);
    expect(plan.failures).toMatchObject([
      { reason: `${mirror} does not have all of ${b} of ${app}; copy it first: crane copy ${app}@${b} ${mirror}` },
    ]);
  });

  it('does not get what nobody knows a mirror to have', async () => {
    const { plan } = await run(app, mirror, { more: mirrors, down: ['harbor.io'] });
    expect(plan.failures).toMatchObject([{ reason: expect.stringMatching(/^nobody knows whether harbor\.io/) }]);
  });

  it('gets it from another host that was not asked, and that is said', async () => {
    const { plan, text } = await run(app, 'eu.example/acme/app', { down: ['eu.example'] });
    expect(text).toBe(`image: eu.example/acme/app@${b}\n`);
    expect(plan.changes[0]?.notes).toContainEqual(
      expect.stringMatching(/whether eu\.example\/acme\/app has it is not known/),
    );
  });

  it('gets nothing from a stranger', async () => {
    const { plan } = await run('evil.example/acme/app', app, { has: holding(app) });
    expect(plan.failures).toMatchObject([
      { reason: expect.stringMatching(/says evil\.example\/acme\/app, which neither/) },
    ]);
  });

  it("is not moved where both sides have what only is called the same: that is somebody else's", async () => {
    const files = {
      ...pair(`image: ${app}@${b}\n`, `image: ${app}@${a}\n`),
      'env/dev/b.yaml': `image: quay.io/acme/app@${b}\n`,
      'env/staging/b.yaml': `image: quay.io/acme/app@${a}\n`,
    };
    const git = memoryGit([{ date: '2026-03-01T00:00:00Z', files }]);
    const plan = await promote({ workspace: memoryWorkspace(files), git }, samplePolicy(), forward);
    expect(plan.changes.map(({ file }) => file)).toEqual(['env/staging/a.yaml']);
  });

  it('is told by both names where no mirror is named', async () => {
    const { plan } = await run(app, mirror);
    expect(plan.skipped.map(({ reason }) => reason)).toContainEqual(
      expect.stringContaining(`staging has ${mirror} at this place`),
    );
  });
});

describe('an image that a kustomization gives another name', () => {
  const kustomization = (name: string | null) =>
    `resources: [a.yaml]\n${name === null ? '' : `images: [{ name: ${app}, newName: ${name} }]\n`}`;
  const pod = (digest: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: ${app}@${digest} }] }\n`;

  /** `names`: what each environment deploys the image as; null: as it is written. */
  async function move(source: string | null, target: string | null) {
    const files = {
      ...pair(pod(b), pod(a)),
      'env/dev/kustomization.yaml': kustomization(source),
      'env/staging/kustomization.yaml': kustomization(target),
    };
    const [workspace, policy] = [memoryWorkspace(files), samplePolicy()];
    const git = memoryGit([{ date: '2026-03-01T00:00:00Z', files }]);
    const plan = await promote({ workspace, git, registry: memoryRegistry({}) }, policy, forward);
    return {
      moved: plan.changes.map(({ image, to }) => `${image}@${to.digest}`),
      isSaid: plan.skipped.some(({ file }) => file.endsWith('/a.yaml')),
    };
  }

  it.each([
    ['in both', 'ghcr.io/acme/web', 'ghcr.io/acme/web', [`ghcr.io/acme/web@${b}`]],
    ['in neither', null, null, [`${app}@${b}`]],
    ['in the source alone', 'ghcr.io/acme/web', null, []],
    ['in the target alone', null, 'ghcr.io/acme/web', []],
  ])('is promoted where both deploy the same: %s', async (_, source, target, expected) => {
    const { moved, isSaid } = await move(source, target);
    expect(moved).toEqual(expected);
    expect(isSaid).toBe(expected.length === 0);
  });
});
