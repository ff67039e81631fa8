import { describe, expect, it } from '@jest/globals';
import { bump } from '../../../packages/core/bump/bump.ts';
import type { Answer, Registry } from '../../../packages/core/ports.ts';
import { digest, memoryRegistry, memoryWorkspace, samplePolicy } from '../memory.ts';

const app = 'ghcr.io/acme/app';
const [a, b, c] = [digest('a'), digest('b'), digest('c')];
type Kind = 'missing' | 'denied' | 'unavailable';
type Part = 'inspect' | 'config';

/** A registry that has both builds, but for one answer about one of them. */
function registryWithout(part: Part, of: string, kind: Kind): Registry {
  const registry = memoryRegistry({ [app]: { tags: { dev: b, b1: b, b2: c }, images: { [a]: {}, [b]: {} } } });
  const none: Answer<never> = { ok: false, kind, reason: 'ghcr.io answered 503' };
  const ask = registry[part] as Registry['inspect'];
  return { ...registry, [part]: async (name: never, asked: string) => (asked === of ? none : ask(name, asked)) };
}

async function run(registry: Registry, more: { allowOlder?: boolean; tag?: string } = {}) {
  const workspace = memoryWorkspace({ 'env/dev/a.yaml': `image: ${app}@${a}\n` });
  const images = [{ image: app, name: { host: 'ghcr.io', repository: 'acme/app' }, digest: b, tag: more.tag ?? null }];
  const options = { environments: [], images: [], event: { images }, allowOlder: more.allowOlder ?? false };
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

  it.each<[Kind, Part]>([
    ['missing', 'inspect'],
    ['missing', 'config'],
    ['denied', 'config'],
  ])('moves, with a note, where it is %s (%s)', async (kind, part) => {
    const { changes, failures } = await run(registryWithout(part, a, kind));
    expect(failures).toEqual([]);
    expect(changes[0]?.notes).toEqual([expect.stringMatching(/^the digest in Git could not be compared with/)]);
  });
});

describe("the event's build tag", () => {
  const whole = () => registryWithout('inspect', c, 'missing');

  it.each(['dev', 'b2', 'nowhere'])('is told where it cannot be written: %s', async (tag) => {
    const { changes } = await run(whole(), { tag });
    expect(changes).toMatchObject([{ to: { tag: null, digest: b } }]);
    expect(changes[0]?.notes).toEqual([expect.stringContaining(`the event's tag ${tag} was not written`)]);
  });

  it('is written where it has the digest', async () => {
    expect((await run(whole(), { tag: 'b1' })).changes).toMatchObject([{ to: { tag: 'b1', digest: b }, notes: [] }]);
  });
});
