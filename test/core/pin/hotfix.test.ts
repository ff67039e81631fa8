import { describe, expect, it } from '@jest/globals';
import { type HotfixOptions, pinTo } from '../../../packages/core/pin/hotfix.ts';
import { applyPlan } from '../../../packages/core/plan/apply.ts';
import { UnavailableError, UserError } from '../../../packages/core/text/errors.ts';
import { digest, type FakeRepository, type Files, memoryRegistry, memoryWorkspace, samplePolicy } from '../memory.ts';

const [old, fix, bare] = [digest('old'), digest('fix'), digest('bare')];
const app = 'ghcr.io/acme/app';
const file = 'env/prod/app.yaml';
const repositories: Readonly<Record<string, FakeRepository>> = {
  [app]: {
    tags: { v1: old, v2: fix, fixed: fix },
    images: {
      [old]: { platforms: { 'linux/amd64': digest('amd'), 'linux/arm64': digest('arm') } },
      [fix]: { platforms: { 'linux/amd64': digest('amd2'), 'linux/arm64': digest('arm2') } },
      [bare]: { platforms: { 'linux/amd64': digest('amd3') } },
    },
  },
};
const now = new Date('2026-11-01T12:00:00Z');

async function run(files: Files, options: Partial<HotfixOptions> = {}, more = '', down: readonly string[] = []) {
  const workspace = memoryWorkspace(files);
  const policy = samplePolicy(more);
  const asked: HotfixOptions = { digest: fix, paths: [file], images: [], hold: null, now, ...options };
  const plan = await pinTo({ workspace, registry: memoryRegistry(repositories, down) }, policy, asked);
  return { plan, written: await applyPlan(workspace, policy, plan) };
}

describe('one digest by hand', () => {
  it.each<[string, string, string]>([
    ['over another', `image: ${app}@${old}\n`, `image: ${app}@${fix}\n`],
    ['without the tag of another build', `image: ${app}:v1@${old}\n`, `image: ${app}@${fix}\n`],
    ['with the tag that a person wrote for it', `image: ${app}:v2@${old}\n`, `image: ${app}:v2@${fix}\n`],
    ['where none is', `image: ${app}:v1\n`, `image: ${app}@${fix}\n`],
  ])('is written %s', async (_, before, after) => {
    const { plan, written } = await run({ [file]: before });
    expect(plan.failures).toEqual([]);
    expect(written.get(file)).toBe(after);
  });

  it('says that a tag stays which says nothing of it', async () => {
    const { plan } = await run({ [file]: `image:\n  repository: ${app}\n  tag: v1@${old}\n` });
    expect(plan.changes[0]?.to).toEqual({ tag: 'v1', digest: fix });
    expect(plan.changes[0]?.notes.join()).toContain('keeps the tag v1: it says nothing of the new digest');
  });

  it('says what comes over it', async () => {
    const { plan } = await run({ [file]: `image: ${app}@${old}\n` });
    expect(plan.changes[0]?.notes.join()).toContain('the next promotion from staging moves it on');
  });

  it('stays where it is there already', async () => {
    const { plan } = await run({ [file]: `image: ${app}@${fix}\n` });
    expect(plan).toMatchObject({ changes: [], skipped: [{ reason: 'equal: it holds this digest' }] });
  });

  it.each<[string, Partial<HotfixOptions>, RegExp]>([
    ['the registry does not have', { digest: digest('other') }, /is not known to be there/],
    ['lacks a platform', { digest: bare }, /lacks linux\/arm64/],
  ])('fails for a build that %s', async (_, options, reason) => {
    const { plan } = await run({ [file]: `image: ${app}@${old}\n` }, options);
    expect(plan.changes).toEqual([]);
    expect(plan.failures[0]?.reason).toMatch(reason);
  });

  it('says which files have the version, where one is named that only has the name of the image', async () => {
    const files = {
      'values.yaml': `image: { repository: ${app} }\nother: { image: "ghcr.io/acme/other@${old}" }\n`,
      'env/dev/values.yaml': `image: { digest: "${old}" }\n`,
      'env/staging/values.yaml': `image: { digest: "${old}" }\n`,
      'env/prod/values.yaml': `image: { digest: "${old}" }\n`,
    };
    const asked = { paths: ['values.yaml'], images: [app] };
    await expect(run(files, asked, 'layers: [[values.yaml, "env/{env}/values.yaml"]]\n')).rejects.toThrow(
      `Which version of ${app} runs is not said in values.yaml, but in env/dev/values.yaml, env/staging/values.yaml, env/prod/values.yaml: name`,
    );
    await expect(run(files, { paths: ['values.yaml'], images: ['ghcr.io/acme/none'] })).rejects.toThrow(
      'No image like that stands in values.yaml',
    );
  });

  it('takes no silence for a yes', async () => {
    await expect(run({ [file]: `image: ${app}@${old}\n` }, {}, '', ['ghcr.io'])).rejects.toThrow(UnavailableError);
  });

  it('is kept out by a hold of this build, and by no hold of the place', async () => {
    const hold = (what: string) => `holds: [{ ${what}, reason: broken, owner: sre, until: 2026-12-31 }]`;
    const text = { [file]: `image: ${app}@${old}\n` };
    const out = await run(text, {}, hold(`digests: ["${fix}"]`));
    expect(out.plan.failures[0]?.reason).toContain('held until 2026-12-31 by sre: broken');
    const kept = await run(text, {}, hold(`images: ["${app}"]`));
    expect(kept.plan.changes).toHaveLength(1);
    expect(kept.plan.changes[0]?.notes).toEqual([]);
  });

  it.each<[string, Files, Partial<HotfixOptions>, RegExp]>([
    ['no digest', {}, { digest: 'v1' }, /64 lower-case hex/],
    ['no path', {}, { paths: [] }, /name the files/],
    ['two images', { [file]: `a: {image: "${app}:v1"}\nb: {image: ghcr.io/acme/b:v1}\n` }, {}, /holds 2 images/],
    ['no image', { [file]: 'a: 1\n' }, {}, /No image stands in env\/prod\/app\.yaml/],
    [
      'a hold that is over',
      { [file]: `image: ${app}@${old}\n` },
      { hold: { until: '2026-10-31', owner: 'sre', reason: 'x' } },
      /today or later/,
    ],
    [
      'a hold without a policy file to write',
      { [file]: `image: ${app}@${old}\n` },
      { hold: { until: '2026-12-31', owner: 'sre', reason: 'x' } },
      /write it under "holds" by hand: \{ images/,
    ],
  ])('is refused for %s', async (_, files, options, message) => {
    await expect(run(files, options)).rejects.toThrow(message);
    await expect(run(files, options)).rejects.toThrow(UserError);
  });

  it('chooses among images by name', async () => {
    const text = `a: {image: "${app}:v1"}\nb: {image: "ghcr.io/acme/b:v1"}\n`;
    const { written } = await run({ [file]: text }, { images: ['acme/app'] });
    expect(written.get(file)).toBe(`a: {image: "${app}@${fix}"}\nb: {image: "ghcr.io/acme/b:v1"}\n`);
  });

  it('writes a hold beside it, for this image in this environment', async () => {
    const policyFile = '.github/image-policy.yaml';
    const { plan, written } = await run(
      { [file]: `image: ${app}@${old}\n`, [policyFile]: 'version: 1\n' },
      { hold: { until: '2026-12-31', owner: 'sre', reason: 'incident 4711' } },
    );
    expect(written.get(policyFile)).toBe(
      `version: 1\nholds:\n  - images: [${app}]\n    environments: [production]\n    reason: "incident 4711"\n    owner: sre\n    until: "2026-12-31"\n`,
    );
    expect(plan.changes[0]?.notes).toEqual([`held until 2026-12-31 by sre, in ${policyFile}: incident 4711`]);
  });

  it('is refused a hold that an extended policy keeps to itself', async () => {
    const policyFile = '.github/image-policy.yaml';
    const workspace = memoryWorkspace({ [file]: `image: ${app}@${old}\n`, [policyFile]: 'version: 1\n' });
    const policy = { ...samplePolicy(), extended: ['common.yaml', policyFile], locked: ['holds'] };
    const hold = { until: '2026-12-31', owner: 'sre', reason: 'x' };
    const options = { digest: fix, paths: [file], images: [], hold, now };
    await expect(pinTo({ workspace, registry: memoryRegistry(repositories) }, policy, options)).rejects.toThrow(
      /cannot be written into/,
    );
  });
});
