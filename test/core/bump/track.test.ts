import { describe, expect, it } from '@jest/globals';
import { bump } from '../../../packages/core/bump/bump.ts';
import { applyPlan } from '../../../packages/core/plan/apply.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { type FakeRepository, memoryRegistry, memoryWorkspace } from '../memory.ts';
import { a, app, b, run as bumping, c, event, everything } from './bumping.ts';

const images = { [a]: {}, [b]: {}, [c]: {} };
const repository = (tags: Record<string, string>): FakeRepository => ({ tags, images });

async function run(
  track: string,
  text: string,
  tags: Record<string, string>,
  options: Partial<typeof everything> = {},
) {
  const policy = parsePolicy(
    `version: 1\nlayout: ["env/{env}/**"]\nfirstParty: ["ghcr.io/acme/*"]\nenvironments: { dev: { track: ${track} } }\n`,
    'p.yaml',
  );
  const workspace = memoryWorkspace({ 'env/dev/a.yaml': text });
  const registry = memoryRegistry({ [app]: repository(tags) });
  const plan = await bump({ workspace, registry }, policy, { ...everything, ...options });
  const written = (await applyPlan(workspace, policy, plan)).get('env/dev/a.yaml') ?? text;
  return { plan, written, asked: [...registry.asked] };
}

const all = (rule: string): string => `[{ images: ["ghcr.io/acme/*"], ${rule} }]`;

describe('a list of tracks', () => {
  const tags = { dev: b, main: c, 'app-dev': c };

  it.each<[string, string, string, string]>([
    ['the first entry that names the image', '[{ images: [ghcr.io/acme/app], tag: main }, dev]', ':v1', `@${c}`],
    ['the last, for every other image', '[{ images: [ghcr.io/acme/web], tag: main }, dev]', ':v1', `@${b}`],
    ['the tag as it is written', all('tag: as-written'), ':app-dev', `:app-dev@${c}`],
    ['the tag as it is written, which did not move', all('tag: as-written'), `:app-dev@${c}`, `:app-dev@${c}`],
  ])('follows %s', async (_, track, before, after) => {
    const { written } = await run(track, `image: ${app}${before}\n`, tags);
    expect(written).toBe(`image: ${app}${after}\n`);
  });

  it('moves several places of one build tag each where an entry names their image', async () => {
    const text = `a: { image: "${app}:v1" }\nb: { image: "${app}:v2" }\n`;
    const { written } = await run(all('tag: dev'), text, tags);
    expect(written).toBe(`a: { image: "${app}@${b}" }\nb: { image: "${app}@${b}" }\n`);
  });

  it.each([
    [
      'no entry names the image',
      '[{ images: [ghcr.io/acme/web], tag: main }]',
      ':v1',
      /no entry of "track" of dev names/,
    ],
    ['as-written has no tag to follow', all('tag: as-written'), `@${a}`, /as-written, and no tag is written/],
  ])('fails where %s', async (_, track, before, reason) => {
    const { plan } = await run(track, `image: ${app}${before}\n`, tags);
    expect(plan.failures).toMatchObject([{ reason: expect.stringMatching(reason) }]);
  });

  it('leaves what follows nothing without a word, until an event comes', async () => {
    const quiet = await run(all('tag: none'), `image: ${app}:v1\n`, tags);
    expect(quiet.plan).toMatchObject({ changes: [], skipped: [], failures: [] });
    expect(quiet.asked).toEqual([]);
    const { written } = await run(all('tag: none'), `image: ${app}:v1\n`, tags, { event: event(null) });
    expect(written).toBe(`image: ${app}@${b}\n`);
  });
});

describe('the newest tag of a pattern', () => {
  const tags = { 'main-1': a, 'main-9': b, 'main-10': c, dev: a };
  const track = all('newest: "main-{number}"');

  it.each([
    ['a build tag', ':main-9', `:main-10@${c}`],
    ['a digest alone', `@${a}`, `:main-10@${c}`],
    ['the same digest by an older tag', `:main-9@${c}`, `:main-10@${c}`],
  ])('comes in place of %s, and is written', async (_, before, after) => {
    const { written, asked } = await run(track, `image: ${app}${before}\n`, tags);
    expect(written).toBe(`image: ${app}${after}\n`);
    expect(asked).toContain(`${app} tags`);
  });

  it('is asked for once a repository', async () => {
    const text = `a: { image: "${app}:main-9" }\nb: { image: "${app}:main-1" }\n`;
    const { asked } = await run(track, text, tags);
    expect(asked.filter((question) => question.endsWith('tags'))).toHaveLength(1);
  });

  it.each([
    ['no tag fits', 'x', { dev: a }, /no tag fits "main-\{number\}"/],
    ['two are equally new', ':main-1', { 'main-1': a, 'main-01': b }, /equally new/],
    ['the place follows another channel', ':dev', tags, /says the tag dev, which moves and does not fit/],
  ])('is refused where %s', async (_, tag, known, reason) => {
    const { plan, written } = await run(track, `image: ${app}${tag === 'x' ? ':v1' : tag}\n`, known);
    expect(plan.failures).toMatchObject([{ reason: expect.stringMatching(reason) }]);
    expect(written).toContain(`${app}:`);
  });

  it('does not take the place back, unless it may', async () => {
    const known = { 'main-9': b };
    const back = await run(track, `image: ${app}:main-10@${c}\n`, known);
    expect(back.plan.skipped).toMatchObject([{ reason: expect.stringMatching(/main-10, which is newer than main-9/) }]);
    const { written } = await run(track, `image: ${app}:main-10@${c}\n`, known, { allowOlder: true });
    expect(written).toBe(`image: ${app}:main-9@${b}\n`);
  });

  it('takes the event of its own tag only', async () => {
    const { plan } = await run(track, `image: ${app}:main-9@${b}\n`, tags, { event: event('main-9', b) });
    expect(plan.skipped).toMatchObject([
      { reason: expect.stringMatching(/follows main-10, which is not at the digest/) },
    ]);
  });
});

describe('the tags of a build', () => {
  const more = 'write: tag-and-digest';
  it('that the digest has since are adopted', async () => {
    const files = { 'env/dev/a.yaml': `image: { repository: ${app}, tag: v1.3.9, digest: "${b}" }\n` };
    const known = { [app]: { tags: { dev: b, 'v1.4.0': b }, images } };
    const { written } = await bumping(files, known, { more, event: event('v1.4.0') });
    expect(written.get('env/dev/a.yaml')).toBe(`image: { repository: ${app}, tag: v1.4.0, digest: "${b}" }\n`);
  });

  it('that cannot be asked for are no reason to drop one', async () => {
    const registry = memoryRegistry({ [app]: { tags: { dev: b }, images } });
    const silent: typeof registry = {
      ...registry,
      resolve: async (name, reference) =>
        reference === 'v2'
          ? { ok: false, kind: 'unavailable', reason: 'too busy', passing: true }
          : registry.resolve(name, reference),
    };
    const files = { 'env/dev/a.yaml': `image: ${app}:v1@${a}\n` };
    const { plan } = await bumping(files, {}, { more, event: event('v2'), registry: silent });
    expect(plan.changes).toEqual([]);
    expect(plan.failures).toMatchObject([{ reason: expect.stringMatching(/could not be asked for: too busy/) }]);
  });
});
