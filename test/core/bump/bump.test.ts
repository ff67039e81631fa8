import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bump } from '../../../packages/core/bump/bump.ts';
import { digest, type FakeRepository, memoryRegistry } from '../memory.ts';
import { a, app, b, c, channel, everything, run } from './bumping.ts';

describe('what a bump writes', () => {
  it.each<[string, string, string]>([
    ['a digest', `image: ${app}@${a} # the app\n`, `image: ${app}@${b} # the app\n`],
    ['a channel tag', `image: "${app}:dev"\r\n`, `image: "${app}@${b}"\r\n`],
    ['nothing after the name', `image: ${app}`, `image: ${app}@${b}`],
    ['a version without a digest', `image: ${app}:1.2.3\n`, `image: ${app}@${b}\n`],
    ['a map', `image:\n  repository: ${app}\n  digest: ${a}\n`, `image:\n  repository: ${app}\n  digest: ${b}\n`],
    [
      'bare hex',
      `image:\n  repository: ${app}\n  sha: ${a.slice(7)}\n`,
      `image:\n  repository: ${app}\n  sha: ${b.slice(7)}\n`,
    ],
    [
      'a companion',
      `image: ${app}@${a}\nenv:\n  APP_IMAGE_DIGEST: ${a}\n`,
      `image: ${app}@${b}\nenv:\n  APP_IMAGE_DIGEST: ${b}\n`,
    ],
    [
      'two images on one line',
      `a: {image: ${app}@${a}}\nb: {image: ${app}@${a}}`,
      `a: {image: ${app}@${b}}\nb: {image: ${app}@${b}}`,
    ],
  ])('moves %s', async (_, before, after) => {
    const { written, plan } = await run({ 'env/dev/kustomization.yaml': before });
    expect(plan.failures).toEqual([]);
    expect(written.get('env/dev/kustomization.yaml')).toBe(after);
  });

  it('leaves the image of a subchart, whatever stands above it, and says so', async () => {
    const values = (version: string): string =>
      `image:\n  repository: ${app}\n${version}redis:\n  image:\n    tag: 7.2.1\ndb:\n  image:\n    digest: ${c}\n`;
    const { plan, written } = await run({ 'env/dev/a.yaml': values('  tag: dev\n') });
    expect(written.get('env/dev/a.yaml')).toBe(values(`  tag: dev@${b}\n`));
    expect(plan.skipped.map(({ reason }) => reason)).toEqual(
      Array.from({ length: 2 }, () => expect.stringMatching(/nothing shows that it is of the repository of image/)),
    );
  });

  it('moves the digest beside a whole image, and leaves no other', async () => {
    const values = (web: string, of: string): string => `webImage: ${app}${web}\nwebImageDigest: ${of}\n`;
    const { written } = await run({ 'env/dev/a.yaml': values(':dev', a) });
    expect(written.get('env/dev/a.yaml')).toBe(values('', b));
  });

  it("moves the image of a resource of a team's own, where the policy says where it stands", async () => {
    const more = 'shapes: [{ id: own, when: { group: acme.io, kind: Runner }, images: [spec.img] }]';
    const runner = (pinned: string): string =>
      `apiVersion: acme.io/v1\nkind: Runner\nmetadata: { name: r }\nspec: { img: ${app}${pinned} }\n`;
    const { written } = await run({ 'env/dev/a.yaml': runner('') }, undefined, { more });
    expect(written.get('env/dev/a.yaml')).toBe(runner(`@${b}`));
  });

  it('moves what a kustomization pins in the kustomization only', async () => {
    const files = {
      'env/dev/app.yaml': `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: ${app}\n`,
      'env/dev/kustomization.yaml': `resources: [app.yaml]\nimages:\n  - name: ${app}\n    digest: ${a}\n`,
    };
    const { written, plan } = await run(files);
    expect([...written.keys()]).toEqual(['env/dev/kustomization.yaml']);
    expect(plan.skipped).toMatchObject([{ file: 'env/dev/app.yaml', reason: expect.stringContaining('give it') }]);
  });

  it('says of a file of the lane that it cannot be read, and moves the rest', async () => {
    const broken = `a: [\n\timage: "${app}@${a}\n`;
    const files = { 'env/dev/a.yaml': broken, 'env/staging/a.yaml': broken, 'env/dev/b.yaml': `image: ${app}@${a}\n` };
    const { written, plan } = await run(files);
    expect([...written.keys()]).toEqual(['env/dev/b.yaml']);
    const reason = expect.stringMatching(/^cannot be read \(line \d+\): /);
    expect(plan.failures).toEqual([]);
    expect(plan.skipped).toEqual([{ file: 'env/dev/a.yaml', path: '', image: '', reason }]);
  });

  it('moves only the fast lane, and says of shared places why not', async () => {
    const text = `image: ${app}@${a}\n`;
    const files = {
      'env/dev/a.yaml': text,
      'env/staging/a.yaml': text,
      'env/prod/a.yaml': text,
      'shared/b.yaml': text,
    };
    const { written, plan } = await run(files);
    expect([...written.keys()]).toEqual(['env/dev/a.yaml']);
    expect(plan.skipped).toEqual([
      expect.objectContaining({ file: 'shared/b.yaml', reason: expect.stringMatching(/shared/) }),
    ]);
  });

  it('moves one lane of a file and not the companion of another lane', async () => {
    const lane = (name: string): string => `  ${name}:\n    image: ${app}@${a}\n    APP_IMAGE_DIGEST: ${a}\n`;
    const { written } = await run({ 'one.yaml': `lanes:\n${lane('dev')}${lane('prod')}` });
    expect(written.get('one.yaml')).toBe(`lanes:\n${lane('dev').replaceAll(a, b)}${lane('prod')}`);
  });

  it('leaves a companion whose digest belongs to two images that part', async () => {
    const text = `image: ${app}@${a}\nother:\n  image: ghcr.io/acme/web@${a}\nIMAGE_DIGEST: ${a}\n`;
    const web = { tags: { dev: c }, images: { [a]: {}, [c]: {} } };
    const { written, plan } = await run({ 'env/dev/a.yaml': text }, { [app]: channel, 'ghcr.io/acme/web': web });
    expect(written.get('env/dev/a.yaml')).toContain(`IMAGE_DIGEST: ${a}`);
    expect(plan.changes.flatMap(({ notes }) => notes)).toEqual([
      expect.stringMatching(/IMAGE_DIGEST holds the old digest too/),
    ]);
  });

  it('leaves third-party images alone and asks nothing of them', async () => {
    const registry = memoryRegistry({ [app]: channel });
    const files = { 'env/dev/a.yaml': `a: {image: nginx:dev}\nb: {image: ${app}:dev}\n` };
    const { plan } = await run(files, {}, { registry });
    expect(plan.changes).toHaveLength(1);
    expect([...registry.asked]).toEqual([`${app} dev`, `${app} ${b}`]);
  });

  it('says that a version in a comment goes stale', async () => {
    const { plan } = await run({ 'env/dev/a.yaml': `image: ${app}@${a} # v1.0.25\n` });
    expect(plan.changes[0]?.notes).toEqual([expect.stringMatching(/v1\.0\.25/)]);
  });
});

describe('what does not move, and why', () => {
  const image = `{ repository: ${app}, digest: ${a} }`;
  it.each<[string, string]>([
    ['a value', `lanes:\n  dev: { image: &i ${app}@${a} }\n  prod: { image: *i }\n`],
    ['a map around it', `lanes:\n  dev: &all\n    app: { image: ${image} }\n  prod: *all\n`],
    ['a merge key', `lanes:\n  dev:\n    app: &app { image: ${image} }\n  prod:\n    app:\n      <<: *app\n`],
    ['one of several merged maps', `lanes:\n  dev:\n    image: &i ${image}\n  prod:\n    image:\n      <<: [*i]\n`],
  ])('leaves what a promoted lane runs too, by the anchor of %s', async (_, text) => {
    const { plan, written } = await run({ 'one.yaml': text });
    expect(written.size).toBe(0);
    expect(plan.skipped).toMatchObject([{ file: 'one.yaml', reason: expect.stringContaining('what production runs') }]);
  });

  it('moves an anchor whose digest the promoted lane writes itself, and one within a lane', async () => {
    const own = `lanes:\n  dev:\n    image: &i ${image}\n  prod:\n    image: { <<: *i, digest: ${c} }\n`;
    expect((await run({ 'one.yaml': own })).written.get('one.yaml')).toBe(own.replace(a, b));
    const within = `lanes:\n  dev: { image: &i ${app}@${a}, other: { image: *i } }\n`;
    expect((await run({ 'one.yaml': within })).written.get('one.yaml')).toBe(within.replace(a, b));
  });

  const pinned = { 'env/dev/a.yaml': `image: ${app}@${a}\n` };
  const both = { 'linux/amd64': c, 'linux/arm64': digest('d') };
  it.each<[string, FakeRepository, RegExp, string]>([
    ['the digest in Git', { tags: { dev: a } }, /is the digest in Git already/, ''],
    [
      'attestations alone',
      { tags: { dev: b }, images: { [a]: { platforms: both }, [b]: { platforms: both } } },
      /same image for every platform/,
      '',
    ],
    [
      'a platform that nobody uses',
      {
        tags: { dev: b },
        images: { [a]: { platforms: both }, [b]: { platforms: { ...both, 'linux/arm64': digest('e') } } },
      },
      /same image for every platform/,
      'platforms: [linux/amd64]',
    ],
    [
      'an older build',
      {
        tags: { dev: b },
        images: { [a]: { created: '2026-02-02T00:00:00Z' }, [b]: { created: '2026-02-01T00:00:00Z' } },
      },
      /was built at 2026-02-01.*before the one in Git/,
      '',
    ],
  ])('leaves %s', async (_, repository, reason, more) => {
    const { plan } = await run(pinned, { [app]: repository }, { more });
    expect(plan).toMatchObject({ changes: [], failures: [], skipped: [{ reason: expect.stringMatching(reason) }] });
  });

  it.each<[string, FakeRepository, RegExp, string]>([
    ['a tag that is not there', { tags: {} }, /ghcr.io\/acme\/app:dev cannot be resolved/, ''],
    [
      'a required platform that is missing',
      { tags: { dev: b }, images: { [a]: {}, [b]: {} } },
      /lacks linux\/arm64, which the policy/,
      'platforms: [linux/amd64, linux/arm64]',
    ],
    [
      'an index of which only the attestations are left',
      { tags: { dev: b }, images: { [b]: { platforms: {} } } },
      /lacks linux\/amd64, which the policy/,
      'platforms: [linux/amd64]',
    ],
    [
      'a platform that was lost',
      { tags: { dev: b }, images: { [a]: { platforms: both }, [b]: {} } },
      /lacks linux\/arm64, which the digest in Git has/,
      '',
    ],
  ])('fails for %s, and for that image alone', async (_, repository, reason, more) => {
    const amd = { 'linux/amd64': c, 'linux/arm64': c };
    const web = { tags: { dev: c }, images: { [c]: { platforms: amd } } };
    const files = { ...pinned, 'env/dev/b.yaml': 'image: ghcr.io/acme/web:dev\n' };
    const { plan } = await run(files, { [app]: repository, 'ghcr.io/acme/web': web }, { more });
    expect(plan.failures).toEqual([{ image: app, file: 'env/dev/a.yaml', reason: expect.stringMatching(reason) }]);
    expect(plan.changes.map(({ image }) => image)).toEqual(['ghcr.io/acme/web']);
  });

  it('compares each place with its own digest', async () => {
    const images = { [a]: { platforms: both }, [b]: {}, [c]: {} };
    const files = { ...pinned, 'env/dev/b.yaml': `image: ${app}@${c}\n` };
    const { plan } = await run(files, { [app]: { tags: { dev: b }, images } });
    expect(plan).toMatchObject({ changes: [{ file: 'env/dev/b.yaml' }], failures: [{ file: 'env/dev/a.yaml' }] });
  });

  it('moves to an older build when it is told to', async () => {
    const images = { [a]: { created: '2026-02-02T00:00:00Z' }, [b]: { created: '2026-02-01T00:00:00Z' } };
    const { plan } = await run(pinned, { [app]: { tags: { dev: b }, images } }, { allowOlder: true });
    expect(plan.changes).toHaveLength(1);
  });

  it('compares with nothing, and says so, where the digest in Git is gone', async () => {
    const { plan } = await run(pinned, { [app]: { tags: { dev: b } } });
    expect(plan.changes[0]?.notes).toEqual([expect.stringMatching(/could not be compared/)]);
  });

  it('fails for a malformed place', async () => {
    const { plan } = await run({ 'env/dev/a.yaml': `image: ${app}@sha256:PLACEHOLDER\n` });
    expect(plan.failures).toEqual([
      { image: app, file: 'env/dev/a.yaml', reason: expect.stringMatching(/a\.yaml:1 is malformed/) },
    ]);
  });

  it('never edits what sops has sealed', async () => {
    const { plan } = await run({
      'env/dev/a.yaml': `image: ${app}@${a}\nsops:\n  mac: ENC[AES256_GCM,data:x]\n  version: 3.8.1\n`,
    });
    expect(plan).toMatchObject({ changes: [], skipped: [{ reason: expect.stringMatching(/sops/) }] });
  });
});

describe('any tree', () => {
  const line = fc.constantFrom(
    `image: ${app}@${a}`,
    `image: ${app}:dev`,
    `image: '${app}'`,
    'image: nginx:1',
    `x: ${a}`,
    '# note',
  );
  const block = fc.array(line, { minLength: 1, maxLength: 6 });
  it('is bumped once: a second bump changes nothing, and only digests and tags differ', async () => {
    await fc.assert(
      fc.asyncProperty(block, async (lines) => {
        const text = lines.map((one, index) => (one.startsWith('#') ? one : `k${index}:\n  ${one}`)).join('\n');
        const { written, workspace, policy, ports } = await run({ 'env/dev/a.yaml': text });
        const after = written.get('env/dev/a.yaml') ?? text;
        const strip = (value: string): string => value.replace(/(:dev)?(@?sha256:[0-9a-f]{64})?/g, '');
        expect(strip(after)).toBe(strip(text));
        await workspace.write(written);
        expect((await bump(ports, policy, everything)).changes).toEqual([]);
      }),
    );
  });
});
