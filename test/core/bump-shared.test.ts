import { describe, expect, it } from '@jest/globals';
import { applyPlan } from '../../packages/core/apply.ts';
import { bump } from '../../packages/core/bump.ts';
import { pin } from '../../packages/core/pin.ts';
import { digest, memoryRegistry, memoryWorkspace, samplePolicy } from './memory.ts';

const app = 'ghcr.io/acme/app';
const [a, b] = [digest('a'), digest('b')];

async function run(text: string, file = 'one.yaml') {
  const workspace = memoryWorkspace({ [file]: text });
  const registry = memoryRegistry({ [app]: { tags: { dev: b }, images: { [a]: {}, [b]: {} } } });
  const policy = samplePolicy();
  const options = { environments: [], images: [], event: null, allowOlder: false };
  const plan = await bump({ workspace, registry }, policy, options);
  const pinned = await pin({ workspace, registry }, policy, { paths: [] });
  return { plan, pinned, written: (await applyPlan(workspace, policy, plan)).get(file) ?? text };
}

const lanes = (dev: string, staging: string) => `lanes:\n  dev:\n    ${dev}\n  staging:\n    ${staging}\n`;

describe('what a promoted lane takes by an alias', () => {
  it.each<[string, string]>([
    [
      'the digest of an image',
      lanes(`image: { repository: ${app}, digest: &d ${a} }`, `image: { repository: ${app}, digest: *d }`),
    ],
    [
      'a digest in the environment',
      lanes(`image: { repository: ${app}, digest: &d ${a} }`, 'env: { APP_IMAGE_DIGEST: *d }'),
    ],
    ['a tag', lanes(`image: { repository: ${app}, tag: &t dev }`, `image: { repository: ${app}, tag: *t }`)],
  ])('stays: %s', async (_, text) => {
    const { plan, written } = await run(text);
    expect(written).toBe(text);
    expect(plan).toMatchObject({
      changes: [],
      skipped: [{ path: 'lanes.dev.image', reason: expect.stringMatching(/also what staging runs/) }],
    });
  });

  it.each<[string, string, string]>([
    ['a value', 'env: { APP_IMAGE_DIGEST: &x <D> }', 'env: { APP_IMAGE_DIGEST: *x }'],
    ['a map', 'env: &e { APP_IMAGE_DIGEST: <D> }', 'env: *e'],
    ['a merge key', 'env: &e { APP_IMAGE_DIGEST: <D> }', 'env: { <<: *e, other: 1 }'],
  ])('stays, and is told: a companion by %s', async (_, dev, staging) => {
    const text = lanes(`image: ${app}@${a}\n    ${dev.replace('<D>', a)}`, staging);
    const { plan, written } = await run(text);
    expect(written).toBe(text.replace(`${app}@${a}`, `${app}@${b}`));
    expect(plan.changes.flatMap(({ notes }) => notes)).toEqual([
      expect.stringMatching(/^lanes\.dev\.env\.APP_IMAGE_DIGEST holds the old digest too and was left: .*staging/),
    ]);
  });
});

describe('what a bump cannot move is said', () => {
  it.each<[string, string, RegExp]>([
    [
      'an image that stands in a promoted lane',
      `lanes:\n  staging:\n    image: &i ${app}@${a}\n  dev:\n    image: *i\n`,
      /what dev runs, and it stands in staging/,
    ],
    [
      'an image that stands in no lane',
      `x: &i { repository: ${app}, digest: ${a} }\nlanes:\n  dev: { image: *i }\n`,
      /what dev runs, and it stands outside/,
    ],
    [
      'an overlay that names no repository',
      'lanes:\n  dev:\n    image:\n      tag: dev\n',
      /nothing in this file names its repository/,
    ],
  ])('%s', async (_, text, reason) => {
    const { plan } = await run(text);
    expect(plan).toMatchObject({ changes: [], failures: [], skipped: [{ reason: expect.stringMatching(reason) }] });
  });

  it.each(['ghcr.io/acme/.*', 'ghcr.io/acme/(app|web)', 'ghcr.io/acme/app$', 'ghcr.io/acme/ap{2}'])(
    'a name of a kustomization that is a pattern, by pin as well: %s',
    async (name) => {
      const { plan, pinned } = await run(`images:\n- name: ${name}\n  newTag: dev\n`, 'env/dev/kustomization.yaml');
      const skipped = [{ image: '', path: 'images[0]', reason: expect.stringMatching(/is a pattern/) }];
      expect(plan).toMatchObject({ changes: [], failures: [], skipped });
      expect(pinned).toMatchObject({ changes: [], failures: [], skipped });
    },
  );
});
