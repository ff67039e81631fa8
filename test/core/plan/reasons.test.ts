import { describe, expect, it } from '@jest/globals';
import { bump } from '../../../packages/core/bump/bump.ts';
import type { BumpOptions } from '../../../packages/core/bump/candidates.ts';
import { parseBumpEvent } from '../../../packages/core/bump/event.ts';
import { applyPlan } from '../../../packages/core/plan/apply.ts';
import { parseImageName, requireMatches } from '../../../packages/core/repository/image-name.ts';
import { UserError } from '../../../packages/core/text/errors.ts';
import { run as bumping } from '../bump/bumping.ts';
import { digest, type FakeRepository, type Files, memoryRegistry, memoryWorkspace, samplePolicy } from '../memory.ts';

const [app, web] = ['ghcr.io/acme/app', 'ghcr.io/acme/web'];
const [a, b, c] = [digest('a'), digest('b'), digest('c')];
const everything: BumpOptions = { environments: [], images: [], event: null, allowOlder: false };

async function run(files: Files, repositories: Readonly<Record<string, FakeRepository>>, options = everything) {
  const workspace = memoryWorkspace(files);
  const policy = samplePolicy();
  const plan = await bump({ workspace, registry: memoryRegistry(repositories) }, policy, options);
  return { ...plan, written: await applyPlan(workspace, policy, plan) };
}

const build = (images: FakeRepository['images']): FakeRepository => ({ tags: { dev: b }, images: images ?? {} });
const channel = build({ [a]: {}, [b]: {} });

describe('what a bump says', () => {
  it('of a place that no layout names', async () => {
    const { skipped, changes, hint } = await run({ 'elsewhere.yaml': `image: ${app}@${a}\n` }, { [app]: channel });
    expect(changes).toEqual([]);
    // It would do nothing at every run.
    expect(hint).toContain('No first-party image is in dev: do layout and firstParty');
    expect(skipped).toContainEqual({
      file: 'elsewhere.yaml',
      line: 1,
      path: 'image',
      image: app,
      reason: 'no layout of the policy places it in an environment',
    });
  });

  it('of a place whose syntax cannot hold a digest: where, and why', async () => {
    const { failures } = await run(
      { 'env/dev/a.yaml': `x: &t v1\nimage: { repository: ${app}, tag: *t }\n` },
      { [app]: channel },
    );
    expect(failures).toMatchObject([{ image: app, reason: expect.stringMatching(/^env\/dev\/a\.yaml:2: .*alias/) }]);
  });

  it('of a place that a JSON patch tests: kustomize would build nothing with another version', async () => {
    const pod = `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: web, image: "${app}:v1" }] }\n`;
    const patch = `[{ op: test, path: /spec/containers/0/image, value: "${app}:v1" }, { op: add, path: /spec/hostNetwork, value: true }]`;
    const { changes, failures } = await run(
      {
        'env/dev/kustomization.yaml': `resources: [pod.yaml]\npatches: [{ target: { kind: Pod }, path: p.yaml }]\n`,
        'env/dev/p.yaml': patch,
        'env/dev/pod.yaml': pod,
      },
      { [app]: channel },
    );
    expect(changes).toEqual([]);
    expect(failures).toMatchObject([
      { image: app, reason: expect.stringMatching(/^env\/dev\/pod\.yaml:4: a JSON patch of env\/dev\/kustomization/) },
    ]);
  });

  it.each([
    ['# v1.0.25', 'v1.0.25'],
    ['# was 1.0-rc.1+build_2 once', '1.0-rc.1+build_2'],
    [`# 1.0${'x'.repeat(60)}`, `1.0${'x'.repeat(40)}`],
  ])('of the comment %s beside it', async (comment, version) => {
    const { changes } = await run({ 'env/dev/a.yaml': `image: ${app}@${a} ${comment}\n` }, { [app]: channel });
    expect(changes[0]?.notes).toEqual([`the comment beside it names ${version}, which may no longer be what runs`]);
  });

  it.each(['# the app', '# v1', '# 2024', '# x1.2'])('nothing of the comment %s', async (comment) => {
    const { changes } = await run({ 'env/dev/a.yaml': `image: ${app}@${a} ${comment}\n` }, { [app]: channel });
    expect(changes[0]?.notes).toEqual([]);
  });

  it('of every platform that is lost', async () => {
    const platforms = { 'linux/amd64': digest('1'), 'linux/arm64': digest('2'), 'linux/s390x': digest('3') };
    const only = { 'linux/amd64': digest('4') };
    const { failures } = await run(
      { 'env/dev/a.yaml': `image: ${app}@${a}\n` },
      { [app]: build({ [a]: { platforms }, [b]: { platforms: only } }) },
    );
    expect(failures[0]?.reason).toContain('lacks linux/arm64, linux/s390x, which the digest in Git has');
  });

  it('of two builds of which only the order of the platforms differs: nothing moves', async () => {
    const [one, two] = [digest('1'), digest('2')];
    const { changes, skipped } = await run(
      { 'env/dev/a.yaml': `image: ${app}@${a}\n` },
      {
        [app]: build({
          [a]: { platforms: { 'linux/amd64': one, 'linux/arm64': two } },
          [b]: { platforms: { 'linux/arm64': two, 'linux/amd64': one } },
        }),
      },
    );
    expect(changes).toEqual([]);
    expect(skipped[0]?.reason).toContain('has the same image for every platform');
  });

  it.each([
    ['neither', undefined, undefined, 1],
    ['the new one', '2026-01-01T00:00:00Z', undefined, 1],
    ['the old one', undefined, '2026-01-01T00:00:00Z', 1],
    ['the same day', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 1],
    ['a later day', '2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z', 1],
    ['an earlier day', '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', 0],
  ])('of the days of both builds, where they are known: %s', async (_, now, then, moved) => {
    const images = { [a]: { ...(then && { created: then }) }, [b]: { ...(now && { created: now }) } };
    const { changes } = await run({ 'env/dev/a.yaml': `image: ${app}@${a}\n` }, { [app]: build(images) });
    expect(changes).toHaveLength(moved);
  });
});

describe('companions', () => {
  it.each<[string, string, boolean]>([
    ['a key named after the image', 'APP_SHA', true],
    ['a key named after the key of the image', 'imageDigest', true],
    ['a digest among the variables beside it', 'env:\n  IMAGE_DIGEST', true],
    ['a key that the policy names', 'deployedRelease', true],
    ['a key of nothing', 'deployed', false],
    ['a key of another image', 'WEB_IMAGE_DIGEST', false],
    ['what a rollback goes to', 'rollback:\n  imageDigest', false],
    ['an approval', 'approvedImageDigest', false],
  ])('move along or are left: %s', async (_, key, moves) => {
    const text = (of: string, held: string): string => `image: ${app}@${of}\n${key}: ${held}\n`;
    const { written } = await bumping(
      { 'env/dev/a.yaml': text(a, a) },
      { [app]: channel },
      { more: 'companions: [deployedRelease]' },
    );
    expect(written.get('env/dev/a.yaml')).toBe(text(b, moves ? b : a));
  });

  const pair = `image: ${app}@${a}\nother:\n  image: ${web}@${c}\n`;
  const both = { [app]: channel, [web]: { tags: {}, images: { [c]: {} } } };

  it('of an image that stays are left', async () => {
    const { written } = await run(
      { 'env/dev/a.yaml': `${pair}WEB_IMAGE_DIGEST: ${c}\nAPP_IMAGE_DIGEST: ${a}\n` },
      both,
    );
    expect(written.get('env/dev/a.yaml')).toBe(`${pair.replace(a, b)}WEB_IMAGE_DIGEST: ${c}\nAPP_IMAGE_DIGEST: ${b}\n`);
  });

  it('are all named where they are left, one after the other', async () => {
    const text = `image: ${app}@${a}\nother:\n  image: ${web}@${a}\nA_IMAGE_DIGEST: ${a}\nB_IMAGE_DIGEST: ${a}\n`;
    const { changes, written } = await run(
      { 'env/dev/a.yaml': text },
      { [app]: channel, [web]: { tags: {}, images: { [a]: {} } } },
    );
    expect(changes.flatMap(({ notes }) => notes)).toEqual([
      'A_IMAGE_DIGEST, B_IMAGE_DIGEST holds the old digest too and was left: not every image with it moves to the same one',
    ]);
    expect(written.get('env/dev/a.yaml')).toBe(text.replace(a, b));
  });

  it('stay bare where they were', async () => {
    const text = `image: ${app}@${a}\nAPP_IMAGE_DIGEST: ${a.slice(7)}\n`;
    const { written } = await run({ 'env/dev/a.yaml': text }, { [app]: channel });
    expect(written.get('env/dev/a.yaml')).toBe(text.replace(a, b).replace(a.slice(7), b.slice(7)));
  });
});

describe('names and events', () => {
  it('refuses a filter that is wrong or matches nothing, and says which', () => {
    expect(() => requireMatches(['*/app', '['], [app], 'dev')).toThrow(UserError);
    expect(() => requireMatches(['**/app', '!x'], [app], 'dev')).toThrow(/^The image filter "!x" .*\.$/);
    expect(() => requireMatches(['**/nope'], [app], 'dev, local')).toThrow(
      /"\*\*\/nope" matches no first-party image in dev, local;/,
    );
    expect(requireMatches(['acme/*', app], [app], 'dev')).toBeUndefined();
  });

  it('splits a name at its first slash', () => {
    expect(parseImageName('localhost:5000/a/b')).toEqual({ host: 'localhost:5000', repository: 'a/b' });
  });

  it('refuses a digest with something before it, and names all strangers', () => {
    const event = (to: string) => ({ image: app, digest: to });
    expect(() => parseBumpEvent(event(`x${a}`), () => true)).toThrow(/digest is not/);
    const strangers = { images: [event(a), { image: web, digest: b }] };
    expect(() => parseBumpEvent(strangers, () => false)).toThrow(`The event names ${app}, ${web}, which`);
  });
});
