import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { bump } from '../../packages/core/bump/bump.ts';
import { pinTo } from '../../packages/core/pin/hotfix.ts';
import { pin } from '../../packages/core/pin/pin.ts';
import { applyPlan } from '../../packages/core/plan/apply.ts';
import type { Plan } from '../../packages/core/plan/change.ts';
import { parsePolicy } from '../../packages/core/policy/parse.ts';
import { promote } from '../../packages/core/promote/promote.ts';
import { digest, type Files, memoryGit, memoryRegistry, memoryWorkspace } from '../core/memory.ts';

const page = readFileSync('docs/coming-from.md', 'utf8');
const [old, fresh] = [digest('old'), digest('fresh')];
const app = 'ghcr.io/acme/app';
const now = new Date('2026-11-01T00:00:00Z');
const tags = {
  'ghcr.io/acme/app': ['dev', '1.9.0', '2.0.0', '2026-01-02', '2026-03-01', 'main-a-9', 'main-a-10', 'x-11', 'zz'],
};

function openTree(files: Files, track = 'dev', at: Readonly<Record<string, string>> = {}) {
  const policy = parsePolicy(
    `version: 1\nlayout: ["env/{env}/**"]\nfirstParty: ["ghcr.io/acme/*"]\nenvironments: { dev: { track: ${track} }, prod: { promoteFrom: dev } }\n`,
    'p.yaml',
  );
  const known = Object.fromEntries(tags['ghcr.io/acme/app'].map((tag) => [tag, old]));
  const repositories = {
    [app]: { tags: { ...known, ...at }, images: { [old]: {}, [fresh]: {} } },
    'docker.io/library/nginx': { tags: { '1.27': fresh }, images: { [fresh]: {} } },
  };
  const workspace = memoryWorkspace(files);
  const ports = {
    workspace,
    registry: memoryRegistry(repositories),
    git: memoryGit([{ date: '2026-01-01T00:00:00Z', files }]),
  };
  const bumping = () => bump(ports, policy, { environments: [], images: [], event: null, allowOlder: true, now });
  const promoting = () =>
    promote(ports, policy, { source: 'dev', target: 'prod', images: [], fromRef: null, requireStatus: [], now });
  const pinning = () => pin(ports, policy, { paths: [], excepted: false, refresh: true });
  const write = async (plan: Plan) => Object.fromEntries(await applyPlan(workspace, policy, plan));
  return { policy, ports, bumping, promoting, pinning, write };
}

describe('what the page for whoever comes from another tool says', () => {
  it.each<[claim: string, track: string, tag: string]>([
    ['`track: <tag>`', 'dev', 'dev'],
    ["`newest: '{date}'`", "[{ newest: '{date}' }]", '2026-03-01'],
    ["`'{semver:^1.2}'`", "[{ newest: '{semver:^1.2}' }]", '1.9.0'],
    ["`'{name}'`", "[{ newest: '{name}' }]", 'zz'],
    ["`newest: 'main-*-{number}'`", "[{ newest: 'main-*-{number}' }]", 'main-a-10'],
  ])('%s follows that tag', async (claim, track, tag) => {
    expect(page).toContain(claim);
    const { bumping, write } = openTree({ 'env/dev/a.yaml': `image: ${app}@${old}\n` }, track, { [tag]: fresh });
    const { 'env/dev/a.yaml': written } = await write(await bumping());
    expect(written).toContain(`@${fresh}`);
  });

  it('`pin --refresh` does what digestabot does, for images of others too', async () => {
    expect(page).toContain('`image-policy pin --refresh`');
    const { pinning, write } = openTree({ 'a.yaml': `image: docker.io/nginx:1.27@${old}\n` });
    expect(await write(await pinning())).toEqual({ 'a.yaml': `image: docker.io/nginx:1.27@${fresh}\n` });
  });

  it.each<[string, string, string, string]>([
    [
      'A value with a `$imagepolicy` comment belongs to Flux',
      'a.yaml',
      ' # {"$imagepolicy": "flux-system:app"}',
      'Flux',
    ],
    ['`.argocd-source-NAME.yaml` belongs to Image Updater', '.argocd-source-app.yaml', '', 'Image Updater'],
  ])('%s: bump, promote and pin leave it, and say so', async (claim, file, comment, whose) => {
    expect(page).toContain(claim);
    const files = {
      [`env/dev/${file}`]: `image: ${app}:1.9.0@${old}${comment}\n`,
      [`env/prod/${file}`]: `image: ${app}:1.9.0@${fresh}${comment}\n`,
    };
    const { bumping, promoting, pinning, ports, policy } = openTree(files, 'dev', { dev: fresh, '1.9.0': digest('x') });
    const hotfix = { digest: fresh, paths: ['env/dev'], images: [], hold: null, now };
    for (const plan of [await bumping(), await promoting(), await pinning(), await pinTo(ports, policy, hotfix)]) {
      expect(plan.changes).toEqual([]);
      expect(plan.skipped.some(({ reason }) => reason.includes(whose))).toBe(true);
    }
  });

  it('Renovate keeps the images of others: bump and promote move none of them', async () => {
    expect(page).toContain('move only what `firstParty` names');
    const files = {
      'env/dev/a.yaml': `a: { image: "${app}@${fresh}" }\nb: { image: "docker.io/nginx:1.27@${old}" }\n`,
      'env/prod/a.yaml': `a: { image: "${app}@${old}" }\nb: { image: "docker.io/nginx:1.27@${fresh}" }\n`,
    };
    const { bumping, promoting } = openTree(files);
    expect((await bumping()).changes.map(({ image }) => image)).toEqual([app]);
    expect((await promoting()).changes.map(({ image }) => image)).toEqual([app]);
  });
});
