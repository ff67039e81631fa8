import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { promote } from '../../../packages/core/promote/promote.ts';
import { type Files, memoryRegistry } from '../memory.ts';
import { a, app, b, c, container, forward, overlay, pair, run } from './promotion.ts';

describe('an anchor', () => {
  it('that a lane further up uses is a failure: it would be promoted past its own source', async () => {
    const text = `lanes:\n  dev: { image: ${app}@${b} }\n  staging: { image: &i ${app}@${a} }\n  prod: { image: *i }\n`;
    const { plan, written } = await run({ 'one.yaml': text });
    expect(written.size).toBe(0);
    expect(plan.failures).toMatchObject([{ image: app, reason: expect.stringContaining('what production runs') }]);
  });
});

describe('what a promotion writes', () => {
  it.each<[string, string, string, string]>([
    ['a digest', `image: ${app}@${b}\n`, `image: '${app}@${a}' # keep\r\n`, `image: '${app}@${b}' # keep\r\n`],
    [
      'a digest to another registry',
      `image: ${app}@${b}`,
      `image: eu.example/acme/app@${a}`,
      `image: eu.example/acme/app@${b}`,
    ],
    ['a map to one string', `image: {repository: ${app}, digest: ${b}}`, `image: ${app}@${a}`, `image: ${app}@${b}`],
    [
      'one string to a map',
      `image: ${app}@${b}`,
      `image:\n  repository: ${app}\n  digest: ${a}\n`,
      `image:\n  repository: ${app}\n  digest: ${b}\n`,
    ],
    [
      'image.ref to a map',
      `image:\n  ref: ${app}@${b}`,
      `image:\n  repository: ${app}\n  digest: ${a}\n`,
      `image:\n  repository: ${app}\n  digest: ${b}\n`,
    ],
    [
      "a resource of a team's own",
      `apiVersion: acme.io/v1\nkind: Runner\nspec: {img: ${app}@${b}}`,
      `apiVersion: acme.io/v1\nkind: Runner\nspec: {img: ${app}}`,
      `apiVersion: acme.io/v1\nkind: Runner\nspec: {img: ${app}@${b}}`,
    ],
    ['tag and digest together', `image: ${app}:v2@${b}`, `image: ${app}:v1@${a}`, `image: ${app}:v2@${b}`],
    ['no tag to a place without one', `image: ${app}:v2@${b}`, `image: ${app}@${a}`, `image: ${app}@${b}`],
    ['no stale tag', `image: ${app}@${b}`, `image: ${app}:v1@${a}`, `image: ${app}@${b}`],
    ['to an unpinned place', `image: ${app}@${b}`, `image: ${app}:v1`, `image: ${app}@${b}`],
    [
      'over a digest that was never filled',
      `image: ${app}@${b}`,
      `image: ${app}@sha256:PLACEHOLDER`,
      `image: ${app}@${b}`,
    ],
    [
      'the version in a comment, with its day',
      `image: ${app}@${b} # v1.3.0 (2026-11-02)`,
      `image: ${app}@${a} # v1.2.0 (2026-10-01)`,
      `image: ${app}@${b} # v1.3.0 (2026-11-02)`,
    ],
    [
      'the version in a comment without a day',
      `image: ${app}@${b} # 1.3.0 (2026-11-02)`,
      `image: ${app}@${a} # v1.2.0`,
      `image: ${app}@${b} # v1.3.0`,
    ],
    [
      'the commit in a comment, with its day',
      `image: ${app}@${b} # f7bf35e1afdcf78c3fb5ba423a7e632b18d15f64 (2026-02-04 15:59)`,
      `image: ${app}@${a} # 8a12136 (2026-02-01 12:08)`,
      `image: ${app}@${b} # f7bf35e1afdcf78c3fb5ba423a7e632b18d15f64 (2026-02-04 15:59)`,
    ],
    [
      'the version in a comment over a commit',
      `image: ${app}@${b} # v1.3.0 (2026-11-02)`,
      `image: ${app}@${a} # 8a12136 (2026-02-01 12:08)`,
      `image: ${app}@${b} # v1.3.0 (2026-11-02)`,
    ],
    [
      'no day that is the one of another version',
      `image: ${app}@${b} # v1.3.0`,
      `image: ${app}@${a} # v1.2.0 (2026-10-01)`,
      `image: ${app}@${b} # v1.3.0`,
    ],
    [
      'a companion',
      `image: ${app}@${b}`,
      `image: ${app}@${a}\nAPP_IMAGE_DIGEST: ${a}\n`,
      `image: ${app}@${b}\nAPP_IMAGE_DIGEST: ${b}\n`,
    ],
    [
      'containers in another order',
      `spec:\n  containers:\n  - image: ${app}@${b}\n  - image: ghcr.io/acme/web@${c}\n`,
      `spec:\n  containers:\n  - image: ghcr.io/acme/web@${a}\n  - image: ${app}@${a}\n`,
      `spec:\n  containers:\n  - image: ghcr.io/acme/web@${c}\n  - image: ${app}@${b}\n`,
    ],
  ])('copies %s', async (_, source, target, expected) => {
    const { written, plan } = await run(pair(source, target));
    expect(plan.failures).toEqual([]);
    expect(written.get('env/staging/a.yaml')).toBe(expected);
    expect([...written.keys()]).toEqual(['env/staging/a.yaml']);
  });

  it('matches the entries of a kustomization by name', async () => {
    const entry = (image: string, of: string): string => `  - digest: ${of}\n    name: ${image}\n`;
    const kustomization = (...entries: string[]): string =>
      `kind: Kustomization\napiVersion: kustomize.config.k8s.io/v1beta1\nimages:\n${entries.join('')}`;
    const files = {
      'env/dev/kustomization.yaml': kustomization(entry(app, b), entry('ghcr.io/acme/web', c)),
      'env/staging/kustomization.yaml': kustomization(entry('ghcr.io/acme/web', a), entry(app, a)),
    };
    const { written } = await run(files);
    expect(written.get('env/staging/kustomization.yaml')).toBe(
      kustomization(entry('ghcr.io/acme/web', c), entry(app, b)),
    );
  });

  it('copies the digest that a kustomization gives a container, where it stands', async () => {
    const { plan, written } = await run({ ...overlay('dev', b), ...overlay('staging', a) });
    expect(plan.failures).toEqual([]);
    expect([...written]).toEqual([Object.entries(overlay('staging', b))[1]]);
    const reason = expect.stringContaining('images of env/dev/kustomization.yaml give it its digest');
    expect(plan.skipped).toMatchObject([{ file: 'env/staging/app.yaml', reason }]);
  });

  it('writes no digest beside a kustomization that would overrule it', async () => {
    const files = { 'env/dev/app.yaml': container(`${app}@${b}`), ...overlay('staging', a) };
    const { plan, written } = await run(files);
    expect(written.size).toBe(0);
    expect(plan.failures).toMatchObject([{ reason: expect.stringContaining('would change nothing') }]);
  });

  it('copies between subtrees of one file', async () => {
    const text = (staging: string): string =>
      `lanes:\n  dev: {image: ${app}@${b}}\n  staging: {image: ${app}@${staging}}\n`;
    const { written } = await run({ 'one.yaml': text(a) });
    expect(written.get('one.yaml')).toBe(text(b));
  });

  it('matches by name where the target has the image at another path, and says so', async () => {
    const { written, plan } = await run(pair(`web:\n  image: ${app}@${b}\n`, `main:\n  image: ${app}@${a}\n`));
    expect(written.get('env/staging/a.yaml')).toBe(`main:\n  image: ${app}@${b}\n`);
    expect(plan.changes[0]?.notes).toEqual([expect.stringMatching(/matched by name: dev has it at web\.image/)]);
  });
});

/** A component's block below that of the chart. */
function worked(image: string, worker: string, repository = `  repository: ${app}\n`): string {
  return `image:\n${repository}  digest: ${image}\nworker:\n  image:\n    digest: ${worker}\n`;
}

describe('a block without a repository below one that has it', () => {
  const values = (version: string, sub: string): string => `image:\n  repository: ${app}\n${version}${sub}`;
  const digests = (of: string, sub: string): string => values(`  digest: ${of}\n`, sub);

  it('moves with it where it has its version', async () => {
    const worker = (of: string): string => digests(of, `worker:\n  image:\n    digest: ${of}\n`);
    expect((await run(pair(worker(b), worker(a)))).written.get('env/staging/a.yaml')).toBe(worker(b));
  });

  it.each<readonly [name: string, source: string, target: string, expected: string]>([
    ['only the target shows that it is one', worked(a, b), worked(c, c), worked(a, b)],
    ['only the source shows that it is one', worked(a, a), worked(b, c), worked(a, a)],
    ['the target names neither', worked(a, a), worked(c, c, ''), worked(a, a, '')],
  ])('moves to what the source has at its place where %s', async (_, source, target, expected) => {
    expect((await run(pair(source, target))).written.get('env/staging/a.yaml')).toBe(expected);
  });

  it('is never given the digest of the block above it', async () => {
    const unnamed = `image:\n  repository: ghcr.io/acme/web\n  digest: ${c}\nworker:\n  image:\n    digest: ${b}\n`;
    const target = (of: string): string => `worker:\n  image:\n    repository: ${app}\n    digest: ${of}\n`;
    const { written } = await run(pair(unnamed, target(c)));
    expect(written.get('env/staging/a.yaml')).toBe(target(b));
  });

  it('is in doubt by the values of its own chart only', async () => {
    const files = (of: string): Files => ({
      'a.yaml': worked(of, of),
      'redis.yaml':
        'image: { repository: bitnami/redis, tag: "7" }\nworker: { image: { repository: bitnami/exporter, tag: "1" } }\n',
    });
    const tree = {
      ...Object.fromEntries(Object.entries(files(b)).map(([file, text]) => [`env/dev/${file}`, text])),
      ...Object.fromEntries(Object.entries(files(a)).map(([file, text]) => [`env/staging/${file}`, text])),
    };
    expect((await run(tree)).written.get('env/staging/a.yaml')).toBe(worked(b, b));
    const base = `image: { repository: ${app} }\nworker: { image: { repository: ghcr.io/acme/worker } }\n`;
    const { written } = await run({ ...tree, '_shared/a.yaml': base });
    expect(written.get('env/staging/a.yaml')).toBe(worked(b, a));
  });

  it.each([
    ['a digest of its own', `redis:\n  image:\n    tag: 7.2.1\n    digest: ${c}\n`],
    ['a tag of its own', 'redis:\n  image:\n    tag: 7.2.1\n'],
  ])('may be of another chart where it has %s', async (_, redis) => {
    const { written } = await run(pair(digests(b, ''), digests(a, redis)));
    expect(written.get('env/staging/a.yaml')).toBe(digests(b, redis));
  });
});

it('goes by the name that the source writes at the place, whatever stands above it', async () => {
  const values = (tag: string, web: string, sub: string): string =>
    `image:\n  repository: ghcr.io/acme/web\n  tag: ${tag}\n  digest: ${web}\nbackend:\n  image:\n${sub}`;
  const source = values('v2', a, `    repository: ${app}\n    tag: v2\n    digest: ${b}\n`);
  const { written } = await run(pair(source, values('v1', c, `    tag: v1\n    digest: ${a}\n`)));
  expect(written.get('env/staging/a.yaml')).toBe(values('v2', a, `    tag: v2\n    digest: ${b}\n`));
  const nothing = await run(
    pair(values('v2', a, '    pullPolicy: x\n'), values('v1', c, `    tag: v1\n    digest: ${b}\n`)),
  );
  expect(nothing.written.get('env/staging/a.yaml')).toBe(values('v2', a, `    tag: v1\n    digest: ${b}\n`));
});

describe('a digest that the target has no key for goes into its tag', () => {
  const image = (said: string): string => `image:\n  repository: ${app}\n${said}`;

  it.each([
    ['in its tag', `  tag: v2@${b}\n`],
    ['in a key of another name', `  tag: v2\n  sha: ${b.slice(7)}\n`],
    ['in its own key', `  tag: v2\n  digest: ${b}\n`],
    ['in a key that a switch belongs to', `  tag: v2\n  genericDigest: ${b}\n  useDigest: true\n`],
  ])('whatever the source has it in: %s', async (_, version) => {
    const { written } = await run(pair(image(version), image('  tag: v1\n')));
    expect(written.get('env/staging/a.yaml')).toBe(image(`  tag: v2@${b}\n`));
  });

  it('with a note, where the source says no tag', async () => {
    const { plan, written } = await run(pair(image(`  digest: ${b}\n`), image("  tag: '2.0'\n")));
    expect(written.get('env/staging/a.yaml')).toBe(image(`  tag: '2.0@${b}'\n`));
    expect(plan.changes[0]?.notes).toEqual([
      expect.stringMatching(/keeps the tag 2\.0.*says nothing of the new digest/),
    ]);
  });

  it('in a text as in a map', async () => {
    const text = (said: string): string => `values: |\n  image:\n    repository: ${app}\n${said}`;
    const { written } = await run(pair(text(`    tag: v2@${b}\n`), text('    tag: v1\n')));
    expect(written.get('env/staging/a.yaml')).toBe(text(`    tag: v2@${b}\n`));
  });

  it('in a text in single quotes', async () => {
    const text = (said: string): string => `values: 'image: {repository: ${app}, ${said}}'\n`;
    const { written } = await run(pair(text(`tag: ''v2'', digest: ''${b}''`), text("tag: ''v1''")));
    expect(written.get('env/staging/a.yaml')).toBe(text(`tag: ''v2@${b}''`));
  });

  it.each([
    ['a flat source', `webImage: ${app}\nwebImageTag: v1\nwebImageDigest: ${b}\n`],
    ['a flat source at the same path', `web:\n  image: ${app}\n  imageTag: v1\n  imageDigest: ${b}\n`],
  ])('from %s', async (_, source) => {
    const target = (tag: string): string => `web:\n  image:\n    repository: ${app}\n    tag: ${tag}\n`;
    const { written } = await run(pair(source, target('v0')));
    expect(written.get('env/staging/a.yaml')).toBe(target(`v1@${b}`));
  });

  it('where a switch says that the chart looks at no digest', async () => {
    const target = (tag: string): string => `image:\n  repository: ${app}\n  tag: ${tag}\n  useDigest: false\n`;
    const { written } = await run(pair(`image: ${app}:v1@${b}\n`, target('v0')));
    expect(written.get('env/staging/a.yaml')).toBe(target(`v1@${b}`));
  });
});

it.each([
  ['has a tag that others share', `image:\n  repository: ${app}\n  tag: &v v1\nlabel: *v\n`, /is an anchor/],
  ['has neither a tag nor a digest', `image:\n  repository: ${app}\n`, /no field here could hold a digest/],
])('fails where a target %s', async (_, target, reason) => {
  const { plan, written } = await run(pair(`image:\n  repository: ${app}\n  tag: v2\n  digest: ${b}\n`, target));
  expect([...written]).toEqual([]);
  expect(plan.failures[0]?.reason).toMatch(reason);
});

it('moves every image under one registry', async () => {
  const values = (web: string, job: string): string =>
    `containerRegistry: ghcr.io/acme\nwebImageName: web\nwebImageDigest: ${web}\njobImageName: job\njobImageDigest: ${job}\n`;
  const { written, plan } = await run(pair(values(a, b), values(c, c)));
  expect(written.get('env/staging/a.yaml')).toBe(values(a, b));
  expect(plan.changes.map(({ line }) => line)).toEqual([2, 4]);
});

it('moves the digest beside a whole image with it', async () => {
  const values = (tag: string, of: string): string =>
    `web:\n  image: ${app}:${tag}\n  imageDigest: ${of}\njob:\n  image: ${app}:${tag}\n  digest: ${of}\n`;
  const { written } = await run(pair(values('v2', b), values('v1', a)));
  expect(written.get('env/staging/a.yaml')).toBe(values('v2', b));
});

it('moves the digest of an image whose name speaks of another time', async () => {
  const values = (of: string): string => `BLOCK_EXPLORER_IMAGE: ${app}@${of}\nBLOCK_EXPLORER_IMAGE_DIGEST: ${of}\n`;
  const { written } = await run(pair(values(b).split('\n')[0] ?? '', values(a)));
  expect(written.get('env/staging/a.yaml')).toBe(values(b));
});

it('writes into an empty key as the source writes into its own', async () => {
  const image = (said: string): string => `image:\n  repository: ${app}\n  sha256: ${said}\n`;
  const { written } = await run(pair(image(b), image('""')));
  expect(written.get('env/staging/a.yaml')).toBe(image(`"${b}"`));
});

describe('a value that holds the old digest too', () => {
  const values = (of: string, more: string): string => `image: ${app}@${of}\n${more}`;
  it.each([
    [
      'moves along',
      `APP_DIGEST: ${b}\n`,
      `APP_DIGEST: ${a}\n`,
      `APP_DIGEST: ${b}\n`,
      'APP_DIGEST held the old digest too and moves along',
    ],
    [
      'stays where the source holds another',
      `rollback: {digest: "${c}"}\n`,
      `rollback: {digest: "${a}"}\n`,
      `rollback: {digest: "${a}"}\n`,
      'rollback.digest holds the old digest too and was left: the source holds another there',
    ],
    [
      'stays where it is let in',
      '',
      `allowedDigests: ["${a}"]\n`,
      `allowedDigests: ["${a}"]\n`,
      'allowedDigests[0] holds the old digest too and was left: it is an item of a list',
    ],
  ])('%s', async (_, source, target, expected, note) => {
    const { written, plan } = await run(pair(values(b, source), values(a, target)));
    expect(written.get('env/staging/a.yaml')).toBe(values(b, expected));
    expect(plan.changes[0]?.notes).toEqual([note]);
  });
});

describe('what does not move, and why', () => {
  it('leaves a field that must keep its tag beside the same digest', async () => {
    const field = (tag: string): string => `image:\n  repository: ${app}\n  tag: ${tag}\n`;
    const { plan } = await run(pair(`image: ${app}@${a}`, field(`v1@${a}`)));
    expect(plan).toMatchObject({ changes: [], skipped: [{ reason: expect.stringMatching(/^equal, as far as/) }] });
    const { written } = await run(pair(`image: ${app}@${b}`, field(`v1@${a}`)));
    expect(written.get('env/staging/a.yaml')).toBe(field(`v1@${b}`));
  });

  it.each<[string, Files, RegExp]>([
    ['equal', pair(`image: ${app}@${a}`, `image: ${app}@${a}`), /^equal/],
    ['a source that lacks it', { 'env/staging/a.yaml': `image: ${app}@${a}` }, /dev does not have it at this place/],
    ['a target that lacks it', { 'env/dev/a.yaml': `image: ${app}@${a}` }, /staging does not have it at this place/],
    [
      'another image there',
      pair(`image: ghcr.io/acme/web@${b}`, `image: ${app}@${a}`),
      /dev has ghcr.io\/acme\/web at this place/,
    ],
  ])('skips %s', async (_, files, reason) => {
    const { plan } = await run(files);
    expect(plan).toMatchObject({ changes: [], failures: [] });
    expect(plan.skipped.map((skipped) => skipped.reason)).toContainEqual(expect.stringMatching(reason));
  });

  it.each<[string, string, RegExp]>([
    ['an unpinned source', `image: ${app}:v2`, /env\/dev\/a\.yaml:1 has the tag "v2" and no digest/],
    ['a malformed source', `image: ${app}@sha256:abc`, /env\/dev\/a\.yaml:1 is malformed/],
    [
      'sources that disagree',
      `x:\n  image: ${app}@${b}\ny:\n  image: ${app}@${c}`,
      /a\.yaml:2 and env\/dev\/a\.yaml:4 hold different versions/,
    ],
  ])('fails for %s, and for that image alone', async (_, source, reason) => {
    const web = (of: string): string => `\nweb:\n  image: ghcr.io/acme/web@${of}\n`;
    const { plan } = await run(pair(source + web(b), `image: ${app}@${a}${web(a)}`));
    expect(plan.failures).toEqual([{ image: app, file: 'env/staging/a.yaml', reason: expect.stringMatching(reason) }]);
    expect(plan.changes.map(({ image }) => image)).toEqual(['ghcr.io/acme/web']);
  });

  it('leaves third-party images', async () => {
    const { plan } = await run(pair(`image: nginx@${b}`, `image: nginx@${a}`));
    expect(plan).toMatchObject({ changes: [], skipped: [], failures: [] });
  });
});

describe('the picture', () => {
  it('says what every lane holds of the images that move', async () => {
    const { plan } = await run({
      ...pair(`image: ${app}@${b}`, `image: ${app}@${a}`),
      'env/prod/z.yaml': `image: eu.example/acme/app:v1@${c}`,
    });
    expect(plan.promotion.lanes).toEqual([
      {
        environment: 'dev',
        promoteFrom: null,
        holds: [{ file: 'env/dev/a.yaml', line: 1, image: app, tag: null, digest: b }],
      },
      {
        environment: 'staging',
        promoteFrom: 'dev',
        holds: [{ file: 'env/staging/a.yaml', line: 1, image: app, tag: null, digest: a }],
      },
      {
        environment: 'production',
        promoteFrom: 'staging',
        holds: [{ file: 'env/prod/z.yaml', line: 1, image: 'eu.example/acme/app', tag: 'v1', digest: c }],
      },
    ]);
  });
});

describe('the builds behind the digests', () => {
  it('are told where a registry is at hand, and change nothing else', async () => {
    const label = (revision: string) => ({
      labels: {
        'org.opencontainers.image.revision': revision,
        'org.opencontainers.image.source': 'https://git.test/app',
      },
    });
    const registry = memoryRegistry({ [app]: { tags: {}, images: { [a]: label('1111'), [b]: label('2222') } } });
    const { plan, ports, policy } = await run(pair(`image: ${app}@${b}`, `image: ${app}@${a}`));
    const { changes, ...rest } = await promote({ ...ports, registry }, policy, { ...forward, builds: true });
    const source = 'https://git.test/app';
    const unknown = { oldVersion: null, newVersion: null, oldCreated: null, newCreated: null };
    const builds = { source, oldRevision: '1111', newRevision: '2222', ...unknown, platforms: ['linux/amd64'] };
    expect({ ...rest, changes }).toEqual({ ...plan, changes: plan.changes.map((change) => ({ ...change, builds })) });
  });
});

describe('any two trees', () => {
  const name = fc.constantFrom(app, 'ghcr.io/acme/web', 'nginx');
  const version = fc.constantFrom('', ':v1', `@${a}`, `@${b}`, `:v2@${c}`, '@sha256:nope');
  const shape = fc.constantFrom<(image: string) => string>(
    (image) => `  image: ${image}`,
    (image) => `  image: "${image}" # note`,
    (image) => `  image:\n    ref: ${image}`,
    (image) =>
      `  image: { repository: ${image.split(/[@:]/)[0]}, digest: "${/sha256:[0-9a-f]{64}/.exec(image)?.[0] ?? ''}" }`,
  );
  const block = fc.tuple(name, version, shape).map(([image, of, write]) => write(image + of));
  const tree = fc
    .array(block, { minLength: 1, maxLength: 5 })
    .map((blocks) => blocks.map((one, index) => `k${index}:\n${one}\n`).join(''));

  it('are promoted once, with digests that the source holds, and nothing but tags and digests differs', async () => {
    await fc.assert(
      fc.asyncProperty(tree, tree, async (source, target) => {
        const { plan, written, workspace, policy, ports } = await run(pair(source, target));
        const held = source.match(/sha256:[0-9a-f]{64}/g) ?? [];
        for (const change of plan.changes) expect(held).toContain(change.to.digest);
        const after = written.get('env/staging/a.yaml') ?? target;
        const strip = (text: string): string => text.replace(/(:v\d)?@sha256:\w+|(:v\d)|sha256:[0-9a-f]{64}/g, '');
        expect(strip(after)).toBe(strip(target));
        await workspace.write(written);
        expect((await promote(ports, policy, forward)).changes).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
