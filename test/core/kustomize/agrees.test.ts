import { env } from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { findTool } from '../../tool.ts';
import { compareBuilds, ourBuild, realImages } from './compare.ts';
import { randomGenerators } from './random-generators.ts';
import { realBuilds } from './real-builds.ts';

const program = findTool('kustomize-builds', 'kustomizations beside the real kustomize');
const first = env['CI'] ? 20_261_130 : Math.floor(Math.random() * 1e9);

(program === null ? describe.skip : describe)('the images that kustomizations build', () => {
  it(`are those of the real kustomize, for 1,000 random trees from seed ${first}`, async () => {
    const { differing, counts } = await compareBuilds(program ?? '', first, 1000);
    expect(differing).toEqual([]);
    // What only kustomize can tell is rare in trees that it builds.
    expect(counts.untold).toBeLessThan(counts.built / 20);
    expect(counts.built).toBeGreaterThan(500);
  }, 600_000);

  it(`are those of the real kustomize where generators say them, for 1,000 random trees from seed ${first}`, async () => {
    const { differing, counts } = await compareBuilds(program ?? '', first, 1000, randomGenerators);
    expect(differing).toEqual([]);
    expect(counts.untold).toBeLessThan(counts.built / 10);
    expect(counts.built).toBeGreaterThan(200);
  }, 600_000);

  // A directive that became an item of a list, items of one name that a patch deletes, a part of a text that a replacement before
  // changed while it was read, a number that one makes of an image, and an item without a name.
  it.each([371_480_233, 371_479_427, 371_480_573, 8296, 9421, 14_223])(
    'are those of the real kustomize, for the tree of seed %i',
    async (seed) => {
      expect((await compareBuilds(program ?? '', seed, 1)).differing).toEqual([]);
    },
  );

  const web = { name: 'web', image: 'y:1' };
  const log = { name: 'log', image: 'l:1' };

  it.each<readonly [name: string, list: readonly object[], patch: readonly object[], images: number]>([
    ['all have names', [log], [web], 2],
    ['one has none', [log, { image: 'x:1' }], [web], 1],
    ['two have none', [{ image: 'x:1' }, log, { image: 'z:1' }], [web], 1],
    ['none of the patch has one', [log], [{ image: 'x:1' }], 0],
    ['one of the patch has none', [log, { name: 'web', image: 'x:1' }], [{ image: 'x:1' }, web], 1],
    ['none of both has one', [{ image: 'x:1' }], [{ image: 'z:1' }], 1],
    ['there is none, and the patch deletes one', [{ image: 'x:1' }], [{ name: 'web', $patch: 'delete' }], 1],
    ['there is no item', [], [web], 1],
  ])('are those of the real kustomize where of the items of a list %s', async (_, list, patch, images) => {
    const pod = (containers: readonly object[]) =>
      JSON.stringify({
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: { name: 'a' },
        spec: { template: { spec: { containers } } },
      });
    const tree = {
      path: 'a',
      files: {
        'a/kustomization.yaml': JSON.stringify({ resources: ['b.yaml'], patches: [{ patch: pod(patch) }] }),
        'a/b.yaml': pod(list),
      },
    };
    const [answer] = await realBuilds(program ?? '', [tree]);
    const real = realImages(answer ?? {});
    expect(real).toHaveLength(images);
    expect((await ourBuild(tree)).images).toEqual(real);
  });

  const object = (spec: object, name = 'a') =>
    JSON.stringify({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name }, spec });
  const running = (image: string) => ({ template: { spec: { containers: [{ name: 'web', image }] } } });

  /** What both make of a Deployment and a patch of it that is a file; kustomize's is null where it refuses. */
  async function both(spec: object, patch: string, target = '') {
    const patches = `patches: [{ path: p.yaml${target} }]\n`;
    const files = {
      'a/kustomization.yaml': `resources: [b.yaml, c.yaml]\n${patches}`,
      'a/b.yaml': object(spec),
      'a/c.yaml': object(running('l:1'), 'c'),
      'a/p.yaml': patch,
    };
    const [answer = {}] = await realBuilds(program ?? '', [{ path: 'a', files }]);
    const { images, refused } = await ourBuild({ path: 'a', files });
    return {
      real: answer.error === undefined ? realImages(answer) : null,
      ours: refused === null ? images : null,
    };
  }

  const over = '{ op: add, path: /spec/template/spec/containers/0/image, value: "y:1" }';

  it.each<readonly [what: string, more: object, test: string, builds: boolean]>([
    ['null, where it is', { x: null }, '/x, value: null', true],
    ['null as ~', { x: null }, '/x, value: ~', true],
    ['null within a map', { x: { a: null } }, '/x/a, value: null', true],
    ['null in a list', { x: [1, null] }, '/x/1, value: null', true],
    ['nothing, which is null', { x: null }, '/x', true],
    ['null of a key that is not there', {}, '/x, value: null', true],
    ['null below what is not there', {}, '/x/a, value: null', false],
    ['null of an empty map', { x: {} }, '/x, value: null', false],
    ['null of an empty text', { x: '' }, '/x, value: null', false],
    ['an empty text of null', { x: null }, '/x, value: ""', false],
    ['null of a text', { x: 'null' }, '/x, value: null', false],
    ['another value', { x: 'a' }, '/x, value: b', false],
  ])('are those of the real kustomize where a patch tests %s', async (_, more, test, builds) => {
    const patch = `- { op: test, path: /spec${test} }\n- ${over}\n`;
    const { real, ours } = await both({ ...running('x:1'), ...more }, patch, ', target: { name: a }');
    expect(real !== null).toBe(builds);
    expect(ours).toEqual(real);
  });

  it.each<readonly [where: string, patch: string]>([
    ['behind the last ---', `${object(running('y:1'))}\n---\n`],
    ['behind a comment', `${object(running('y:1'))}\n---\n# nothing\n`],
    ['before the first', `---\n---\n${object(running('y:1'))}\n`],
    ['between two', `${object(running('y:1'))}\n---\n---\n${object(running('z:1'), 'c')}\n`],
  ])('are those of the real kustomize where a patch has an empty document %s', async (_, patch) => {
    const { real, ours } = await both(running('x:1'), patch);
    expect(real).toContain('Deployment//a spec.template.spec.containers.0.image = y:1');
    expect(ours).toEqual(real);
  });
});
