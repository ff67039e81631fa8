import { applyPlan } from '../../../packages/core/plan/apply.ts';
import type { Forge } from '../../../packages/core/ports.ts';
import { promote } from '../../../packages/core/promote/promote.ts';
import type { PromotionOptions } from '../../../packages/core/promote/promotion.ts';
import { digest, type FakeCommit, type Files, memoryGit, memoryWorkspace, samplePolicy } from '../memory.ts';

export const app = 'ghcr.io/acme/app';
export const [a, b, c] = [digest('a'), digest('b'), digest('c')];
export const now = new Date('2026-03-10T12:00:00Z');
export const forward: PromotionOptions = {
  source: 'dev',
  target: 'staging',
  images: [],
  fromRef: null,
  requireStatus: [],
  now,
};

export interface Given extends Partial<PromotionOptions> {
  readonly history?: readonly FakeCommit[];
  readonly forge?: Forge;
  readonly git?: Parameters<typeof memoryGit>[1];
}

export async function run(files: Files, { history, forge, git, ...options }: Given = {}) {
  const workspace = memoryWorkspace(files);
  const policy = samplePolicy('shapes: [{ id: own, when: { group: acme.io, kind: Runner }, images: [spec.img] }]');
  const ports = {
    workspace,
    git: memoryGit(history ?? [{ date: '2026-03-01T00:00:00Z', files }], git),
    ...(forge && { forge }),
  };
  const plan = await promote(ports, policy, { ...forward, ...options });
  return { plan, workspace, policy, ports, written: await applyPlan(workspace, policy, plan) };
}

export const container = (image: string): string =>
  `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: ${image}\n`;

/** A container without a digest, and the kustomization that gives it one. */
export const overlay = (environment: string, pinned: string): Files => ({
  [`env/${environment}/app.yaml`]: container(app),
  [`env/${environment}/kustomization.yaml`]: `resources: [app.yaml]\nimages:\n  - name: ${app}\n    digest: ${pinned}\n`,
});

export const pair = (source: string, target: string): Files => ({
  'env/dev/a.yaml': source,
  'env/staging/a.yaml': target,
});

/** Staging holds `digests` one after the other, a day apart from March 1st on; the last is also in production's past. */
export function stagingHistory(...digests: readonly string[]): FakeCommit[] {
  return digests.map((held, index) => ({
    date: `2026-03-0${index + 1}T00:00:00Z`,
    files: {
      'env/dev/a.yaml': `image: ${app}@${held}`,
      'env/staging/a.yaml': `image: ${app}@${held}`,
      'env/prod/a.yaml': `image: ${app}@${a}`,
    },
  }));
}

export const toProduction = { source: 'staging', target: 'production' };
export const lastOf = (history: readonly FakeCommit[]): Files => history.at(-1)?.files ?? {};
