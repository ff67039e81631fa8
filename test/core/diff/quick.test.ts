import { env } from 'node:process';
import { expect, it } from '@jest/globals';
import { readBase, readToday } from '../../../packages/core/inventory/base.ts';
import { listRunning } from '../../../packages/core/inventory/running.ts';
import { noShelf } from '../../../packages/core/inventory/units/shelf.ts';
import { takeWhole, type WholeTree } from '../../../packages/core/inventory/whole.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { scanWorkspace } from '../../../packages/core/repository/scan-tree.ts';
import { openRandom } from '../../random.ts';
import { application, own } from '../deployers/find.ts';
import { type Files, memoryGit, memoryWorkspace } from '../memory.ts';
import { changedKustomizations, changedRelease } from './random-change.ts';

const first = env['CI'] ? 20_261_130 : Math.floor(Math.random() * 1e9);
const policy = parsePolicy('version: 1\nlayout: ["env/{env}/**"]\nenvironments: { dev: {}, prod: {} }\n', 'p.yaml');
const ownUrls = async () => [own];

/** All that a tree runs, and all that is said of it, in one order. */
function print(whole: WholeTree): readonly string[] {
  const runs = listRunning(policy, whole).map((run) => JSON.stringify(run));
  const images = whole.inventory.images.map((image) => JSON.stringify([image, image.composed?.write?.()]));
  return [...runs, ...images].toSorted();
}

/** A tree that is scanned and put together by itself, with nothing of another. */
async function takeAlone(files: Files): Promise<readonly string[]> {
  const workspace = memoryWorkspace(files);
  const scan = { ...(await scanWorkspace(workspace, policy)), read: new Map() };
  return print(await takeWhole(workspace, policy, scan, ownUrls, noShelf));
}

/** Releases that share layers and a chart with each other, beside kustomizations: the same change is one of many of them. */
function changedTree(seed: number): { readonly before: Files; readonly after: Files } {
  const random = openRandom(seed);
  const release = changedRelease(seed);
  const kustomizations = changedKustomizations(seed);
  const layers = ['/env/prod/web.yaml', '/env/prod/more.yaml', '/shared/web.yaml', '/env/prod/plain.yaml'];
  const others = () => {
    const several = [1, 2, 3].map((index) => {
      const valueFiles = layers.filter(() => random.once(2));
      const inline = {
        image: { tag: random.pick(['1.0', '2.0']) },
        job: { image: { repository: 'ghcr.io/acme/job' } },
      };
      const parameters = [{ name: 'web.image.tag', value: random.pick(['3.0', '4.0']) }];
      const helm = {
        ignoreMissingValueFiles: true,
        valueFiles,
        ...(random.once(2) ? { valuesObject: inline } : { parameters }),
      };
      return [`argocd/other-${index}.yaml`, application({ path: 'charts/web', helm }, `other-${index}`)] as const;
    });
    return Object.fromEntries([...several, ['env/prod/plain.yaml', `web: { enabled: ${random.once(2)} }\n`]]);
  };
  const [was, is] = [others(), others()];
  const kept = Object.fromEntries(
    Object.entries(was).map(([path, text]) => [path, random.once(3) ? (is[path] ?? text) : text]),
  );
  return {
    before: { ...kustomizations.before.files, ...release.before.files, ...was },
    after: { ...kustomizations.after.files, ...release.after.files, ...kept },
  };
}

it(`what a base ran is what it is by itself, whatever is taken from the tree of today, for 60 random changes from seed ${first}`, async () => {
  const differing: string[] = [];
  const counts = { shared: 0, made: 0 };
  for (let index = 0; index < 60; index++) {
    const { before, after } = changedTree(first + index);
    const git = memoryGit([
      { date: '2026-01-01', files: before },
      { date: '2026-01-02', files: after },
    ]);
    const workspace = memoryWorkspace(after);
    const today = await readToday(workspace, policy, ownUrls);
    const base = await readBase({ git, workspace }, policy, 'c0', today, ownUrls);
    for (const { deployer, ...unit } of base.whole.units) {
      if (deployer === undefined) continue;
      counts[today.whole.units.some(({ layers }) => layers === unit.layers) ? 'shared' : 'made']++;
    }
    const pairs = [
      ['before', print(base.whole), await takeAlone(before)],
      ['today', print(today.whole), await takeAlone(after)],
    ] as const;
    for (const [side, found, alone] of pairs) {
      const missing = alone.find((line, at) => line !== found[at]);
      if (missing !== undefined || found.length !== alone.length)
        differing.push(`seed ${first + index}, ${side}: ${found.length} of ${alone.length}: ${missing}`);
    }
  }
  expect(differing.slice(0, 3)).toEqual([]);
  expect(counts.shared).toBeGreaterThan(20);
  expect(counts.made).toBeGreaterThan(20);
}, 300_000);
