import { bump } from '../../../packages/core/bump/bump.ts';
import type { BumpOptions } from '../../../packages/core/bump/candidates.ts';
import { applyPlan } from '../../../packages/core/plan/apply.ts';
import type { Registry } from '../../../packages/core/ports.ts';
import { digest, type FakeRepository, type Files, memoryRegistry, memoryWorkspace, samplePolicy } from '../memory.ts';

export const app = 'ghcr.io/acme/app';
export const [a, b, c] = [digest('a'), digest('b'), digest('c')];
export const everything: BumpOptions = { environments: [], images: [], event: null, allowOlder: false };
export const channel: FakeRepository = { tags: { dev: b }, images: { [a]: {}, [b]: {} } };

export async function run(
  files: Files,
  repositories: Readonly<Record<string, FakeRepository>> = { [app]: channel },
  { more = '', registry, ...options }: Partial<BumpOptions> & { more?: string; registry?: Registry } = {},
) {
  const workspace = memoryWorkspace(files);
  const policy = samplePolicy(more);
  const ports = { workspace, registry: registry ?? memoryRegistry(repositories) };
  const plan = await bump(ports, policy, { ...everything, ...options });
  return { plan, workspace, policy, ports, written: await applyPlan(workspace, policy, plan) };
}

export const event = (tag: string | null, to = b) => ({
  images: [{ image: app, name: { host: 'ghcr.io', repository: 'acme/app' }, digest: to, tag }],
});
