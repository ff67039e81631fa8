import { describe, expect, it } from '@jest/globals';
import { digestKey } from '../../../packages/core/check/rules/facts.ts';
import { askRegistries } from '../../../packages/core/check/verify.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import type { Registry } from '../../../packages/core/ports.ts';
import { scanWorkspace } from '../../../packages/core/repository/scan-tree.ts';
import { digest, memoryRegistry, memoryWorkspace } from '../memory.ts';

const app = 'ghcr.io/acme/app';
const [a, b, amd64, arm64] = [digest('a'), digest('b'), digest('amd64'), digest('arm64')];
const whole = { platforms: { 'linux/amd64': amd64, 'linux/arm64': arm64 } };
const policy = parsePolicy(
  'version: 1\nrules: { digest-exists: error, tag-matches-digest: error }\n',
  '.github/image-policy.yaml',
);
const known = { [app]: { tags: { v1: a }, images: { [a]: whole, [b]: { index: false } } } };

async function verify(text: string, registry: Registry) {
  const { occurrences } = await scanWorkspace(memoryWorkspace({ 'a.yaml': text }), policy);
  return askRegistries(registry, policy, occurrences);
}

describe('askRegistries', () => {
  it('asks each question once: a tag that resolves to its digest is proof of it, and an index is looked into', async () => {
    const registry = memoryRegistry(known);
    await verify(`a: { image: ${app}:v1@${a} }\nb: { image: ${app}:v1@${a} }\n`, registry);
    expect([...registry.asked]).toEqual([`${app} v1`, `${app} ${amd64}`, `${app} ${arm64}`]);
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

  it('keeps what gave no answer beside all that did', async () => {
    const { facts } = await verify(`a: { image: ${app}@${a} }\n`, memoryRegistry(known, ['ghcr.io']));
    expect(facts.get(digestKey(app, a))?.resolved).toMatchObject({ ok: false, kind: 'unavailable' });
  });

  it('takes a digest that does not exist for an answer', async () => {
    const { facts, requests } = await verify(`image: ${app}@${digest('c')}\n`, memoryRegistry(known));
    expect(facts.get(digestKey(app, digest('c')))?.resolved).toMatchObject({ ok: false, kind: 'missing' });
    expect(requests.notAsked).toEqual([]);
  });
});
