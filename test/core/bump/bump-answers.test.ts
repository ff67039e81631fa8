import { describe, expect, it } from '@jest/globals';
import { bump } from '../../../packages/core/bump/bump.ts';
import type { Answer, Registry } from '../../../packages/core/ports.ts';
import { digest, memoryRegistry, memoryWorkspace, samplePolicy } from '../memory.ts';

const app = 'ghcr.io/acme/app';
const [a, b, c] = [digest('a'), digest('b'), digest('c')];
type Kind = 'missing' | 'denied' | 'unavailable';
type Part = 'inspect' | 'config' | 'resolve';

/** A registry that has both builds, but for one answer about one of them. */
function registryWithout(part: Part, of: string, kind: Kind): Registry {
  const registry = memoryRegistry({ [app]: { tags: { dev: b, b1: b, b2: c }, images: { [a]: {}, [b]: {} } } });
  const none: Answer<never> = { ok: false, kind, reason: 'ghcr.io answered 503' };
  const ask = registry[part] as Registry['inspect'];
  return { ...registry, [part]: async (name: never, asked: string) => (asked === of ? none : ask(name, asked)) };
}

async function run(registry: Registry, more: { allowOlder?: boolean; tag?: string; byTag?: boolean } = {}) {
  const workspace = memoryWorkspace({ 'env/dev/a.yaml': `image: ${app}@${a}\n` });
  const images = [{ image: app, name: { host: 'ghcr.io', repository: 'acme/app' }, digest: b, tag: more.tag ?? null }];
  const options = {
    environments: [],
    images: [],
    event: more.byTag ? null : { images },
    allowOlder: more.allowOlder ?? false,
  };
  return bump({ workspace, registry }, samplePolicy('write: tag-and-digest'), options);
}

describe('a build that cannot be compared with the one in Git', () => {
  const unanswered: readonly (readonly [string, Part, string])[] = [
    ['the platforms in Git', 'inspect', a],
    ['the build time in Git', 'config', a],
    ['the build time of the new one', 'config', b],
  ];

  it.each(unanswered)(
    'does not move where a registry gave no answer for %s, unless that is allowed',
    async (_, part, of) => {
      const plan = await run(registryWithout(part, of, 'unavailable'));
      const reason = expect.stringMatching(
        /could not be compared with the one in Git: ghcr.io answered 503; .*allow-older/,
      );
      expect(plan).toMatchObject({ changes: [], failures: [{ image: app, reason }] });
      expect((await run(registryWithout(part, of, 'unavailable'), { allowOlder: true })).changes).toHaveLength(1);
    },
  );

  it.each<[Part]>([['inspect'], ['config']])('moves, with a note, where the one in Git is gone (%s)', async (part) => {
    const { changes, failures } = await run(registryWithout(part, a, 'missing'));
    expect(failures).toEqual([]);
    expect(changes[0]?.notes).toEqual([expect.stringMatching(/^the digest in Git could not be compared with/)]);
  });

  it.each<[string, Part, string, Kind]>([
    ['the platforms in Git', 'inspect', a, 'denied'],
    ['the build time in Git', 'config', a, 'denied'],
    ['the build time of the new one', 'config', b, 'denied'],
  ])('does not move where %s may not be read, unless that is allowed', async (_, part, of, kind) => {
    const plan = await run(registryWithout(part, of, kind));
    expect(plan).toMatchObject({
      changes: [],
      failures: [{ reason: expect.stringContaining('could not be compared') }],
    });
    expect((await run(registryWithout(part, of, kind), { allowOlder: true })).changes).toHaveLength(1);
  });

  it('never moves to a build whose config is gone', async () => {
    const plan = await run(registryWithout('config', b, 'missing'), { allowOlder: true });
    expect(plan).toMatchObject({ changes: [], failures: [{ reason: expect.stringContaining('is not whole') }] });
  });

  it.each<[Kind, string]>([
    ['missing', 'names a manifest for linux/amd64 that is gone: '],
    ['denied', 'names a manifest for linux/amd64 that is not known to be there: '],
    ['unavailable', 'names a manifest for linux/amd64 that is not known to be there: '],
  ])('never moves to an index of which a manifest is %s', async (kind, says) => {
    const plan = await run(registryWithout('resolve', b, kind), { allowOlder: true, byTag: true });
    expect(plan).toMatchObject({ changes: [], failures: [{ reason: expect.stringContaining(says) }] });
  });
});

describe("the event's build tag", () => {
  const whole = () => registryWithout('inspect', c, 'missing');

  it.each(['dev', 'b2', 'nowhere'])('is told where it cannot be written: %s', async (tag) => {
    const { changes } = await run(whole(), { tag });
    expect(changes).toMatchObject([{ to: { tag: null, digest: b } }]);
    expect(changes[0]?.notes).toEqual([expect.stringContaining(`the event's tag ${tag} was not written`)]);
  });

  it.each<[Kind, string]>([
    ['denied', 'no tag was written: ghcr.io answered 503'],
    ['unavailable', 'has a tag of its own that could not be asked for: ghcr.io answered 503'],
  ])('is not left out in silence where it is %s', async (kind, says) => {
    const { changes, failures } = await run(registryWithout('resolve', 'b1', kind), { tag: 'b1' });
    expect([...(changes[0]?.notes ?? []), ...failures.map(({ reason }) => reason)]).toEqual([
      expect.stringContaining(says),
    ]);
    expect(changes).toHaveLength(kind === 'denied' ? 1 : 0);
  });

  it('is written where it has the digest', async () => {
    expect((await run(whole(), { tag: 'b1' })).changes).toMatchObject([{ to: { tag: 'b1', digest: b }, notes: [] }]);
  });
});
