import { describe, expect, it } from '@jest/globals';
import { pin } from '../../../packages/core/pin/pin.ts';
import { applyPlan } from '../../../packages/core/plan/apply.ts';
import type { Change, Plan } from '../../../packages/core/plan/change.ts';
import { UnavailableError } from '../../../packages/core/text/errors.ts';
import { digest, memoryRegistry, memoryWorkspace, samplePolicy } from '../memory.ts';

const a = digest('a');
const policy = samplePolicy();

async function planFor(text: string) {
  const workspace = memoryWorkspace({ 'a.yaml': text });
  const plan = await pin(
    { workspace, registry: memoryRegistry({ 'docker.io/library/nginx': { tags: { latest: a } } }) },
    policy,
    { paths: [], excepted: false },
  );
  return { workspace, plan };
}

const changed = (plan: Plan, edit: (change: Change) => Partial<Change>): Plan => ({
  ...plan,
  changes: plan.changes.map((change, index) => (index === 0 ? { ...change, ...edit(change) } : change)),
});

describe('applyPlan', () => {
  it('writes an anchor once, though two places use it', async () => {
    const { workspace, plan } = await planFor('x: &i docker.io/nginx\na: {image: *i}\nb: {image: *i}\n');
    const text = (await applyPlan(workspace, policy, plan)).get('a.yaml');
    expect(text).toBe(`x: &i docker.io/nginx@${a}\na: {image: *i}\nb: {image: *i}\n`);
  });

  it('writes nothing itself', async () => {
    const { workspace, plan } = await planFor('image: docker.io/nginx\n');
    await applyPlan(workspace, policy, plan);
    expect(workspace.files.get('a.yaml')).toBe('image: docker.io/nginx\n');
  });

  it.each<[string, (change: Change) => Partial<Change>]>([
    [
      'would say another digest',
      ({ edits }) => ({ edits: edits.map((edit) => ({ ...edit, text: `@${digest('z')}` })) }),
    ],
    [
      'would move a place that is not planned',
      ({ edits }) => ({ edits: [...edits, { span: { start: 43, end: 48 }, text: 'redis' }] }),
    ],
    ['would say nothing new', () => ({ edits: [] })],
  ])('throws when a file %s', async (_, edit) => {
    const { workspace, plan } = await planFor('a: {image: docker.io/nginx}\nb: {image: docker.io/nginx}\n');
    const [first] = plan.changes;
    const one = { ...plan, changes: first ? [first] : [] };
    await expect(applyPlan(workspace, policy, changed(one, edit))).rejects.toThrow(
      /a\.yaml would not say what was planned/,
    );
  });

  it('is an UnavailableError when the file is not what it was', async () => {
    const { workspace, plan } = await planFor('image: docker.io/nginx\n');
    workspace.files.set('a.yaml', `image: docker.io/nginx@${a}\n`);
    await expect(applyPlan(workspace, policy, plan)).rejects.toThrow(UnavailableError);
    workspace.files.delete('a.yaml');
    await expect(applyPlan(workspace, policy, plan)).rejects.toThrow(/cannot be read any more/);
  });
});
