import { describe, expect, it } from '@jest/globals';
import { digestKey } from '../../../packages/core/check/rules/facts.ts';
import { askRegistries } from '../../../packages/core/check/verify.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import type { Registry } from '../../../packages/core/ports.ts';
import { scanWorkspace } from '../../../packages/core/repository/scan-tree.ts';
import { UnavailableError } from '../../../packages/core/text/errors.ts';
import { digest, memoryRegistry, memoryWorkspace } from '../memory.ts';

const app = 'ghcr.io/acme/app';
const [a, b] = [digest('a'), digest('b')];
const policy = parsePolicy(
  'version: 1\nrules: { digest-exists: error, tag-matches-digest: error }\n',
  '.github/image-policy.yaml',
);
const known = { [app]: { tags: { v1: a }, images: { [a]: {}, [b]: {} } } };

async function verify(text: string, registry: Registry) {
  const { occurrences } = await scanWorkspace(memoryWorkspace({ 'a.yaml': text }), policy);
  return askRegistries(registry, policy, occurrences);
}

describe('askRegistries', () => {
  it('asks each question once, and takes a tag that resolves to its digest for proof that it exists', async () => {
    const registry = memoryRegistry(known);
    await verify(`a: { image: ${app}:v1@${a} }\nb: { image: ${app}:v1@${a} }\n`, registry);
    expect([...registry.asked]).toEqual([`${app} v1`]);
  });

  it('asks for the digest itself once its tag has moved on', async () => {
    const registry = memoryRegistry(known);
    const { facts } = await verify(`image: ${app}:v1@${b}\n`, registry);
    expect([...registry.asked]).toEqual([`${app} v1`, `${app} ${b}`]);
    expect(facts.get(digestKey(app, b))?.resolved).toMatchObject({ ok: true, value: { digest: b } });
  });

  it('says which hosts it was not to ask, and why', async () => {
    const refused = { ok: false, kind: 'refused', reason: 'quay.io is not under registries' } as const;
    const registry: Registry = { ...memoryRegistry({}), resolve: async () => refused };
    const { requests } = await verify(`image: quay.io/acme/web@${a}\n`, registry);
    expect(requests.notAsked).toEqual([{ image: `quay.io/acme/web@${a}`, reason: refused.reason }]);
  });

  it.each([
    ['one', `image: ${app}@${a}\n`, `${app}@${a} could not be verified: ghcr.io does not answer`],
    [
      'two',
      `a: { image: ${app}@${a} }\nb: { image: ${app}@${b} }\n`,
      `${app}@${a} could not be verified (and 1 more): ghcr.io does not answer`,
    ],
  ])('passes nothing that could not be looked at: %s', async (_, text, message) => {
    const asked = verify(text, memoryRegistry(known, ['ghcr.io']));
    await expect(asked).rejects.toThrow(UnavailableError);
    await expect(asked).rejects.toThrow(message);
  });

  it('takes a digest that does not exist for an answer', async () => {
    const { facts, requests } = await verify(`image: ${app}@${digest('c')}\n`, memoryRegistry(known));
    expect(facts.get(digestKey(app, digest('c')))?.resolved).toMatchObject({ ok: false, kind: 'missing' });
    expect(requests.notAsked).toEqual([]);
  });
});
