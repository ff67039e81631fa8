import { expect, it } from '@jest/globals';
import { nameOf } from '../../../packages/core/inventory/name.ts';
import type { Files } from '../memory.ts';
import { beside, one, scan, two } from './runs.ts';

const values = (file: string, text: string): Files => ({ [`charts/web/${file}.yaml`]: text });
const app = values('values', 'image:\n  repository: ghcr.io/acme/app\n');

/** The names of what prod runs, by their paths in the release. */
async function names(files: Files) {
  const images = await scan(beside, files);
  return Object.fromEntries(
    images.flatMap((image) => (image.environment === 'prod' ? [[image.composed?.path ?? '', nameOf(image)]] : [])),
  );
}

const said = { kind: 'said', image: 'ghcr.io/acme/app' };
const prod = (image: string, worker: string) =>
  values('values-prod', `image:\n  ${image}\nworker:\n  image:\n    ${worker}\n`);

it.each<readonly [name: string, files: Files, worker: object]>([
  [
    'that of the block around it, whose name a layer below says',
    { ...app, ...prod('tag: "2"', 'tag: "2"') },
    { kind: 'around', image: 'ghcr.io/acme/app' },
  ],
  [
    'the same by one digest',
    { ...app, ...prod(`digest: ${one}`, `digest: ${one}`) },
    { kind: 'around', image: 'ghcr.io/acme/app' },
  ],
  [
    'doubtful where that runs in another version',
    { ...app, ...prod(`digest: ${one}`, `digest: ${two}`) },
    { kind: 'doubtful', image: 'ghcr.io/acme/app' },
  ],
  [
    'the one that a layer says',
    {
      ...values(
        'values',
        'image:\n  repository: ghcr.io/acme/app\nworker:\n  image:\n    repository: ghcr.io/acme/worker\n',
      ),
      ...prod('tag: "2"', 'tag: "2"'),
    },
    { kind: 'said', image: 'ghcr.io/acme/worker' },
  ],
])('a block that says a version alone has a name: %s', async (_, files, worker) => {
  expect(await names(files)).toEqual({ image: said, 'worker.image': worker });
});

it('has no name where no block is around it', async () => {
  const files = {
    ...values('values', 'web:\n  image: { repository: ghcr.io/acme/app }\n'),
    ...values('values-prod', 'web: { image: { tag: "2" } }\nworker: { image: { tag: "2" } }\n'),
  };
  expect(await names(files)).toMatchObject({ 'web.image': said, 'worker.image': { kind: 'none' } });
});
