import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../../../packages/core/policy/parse.ts';
import { readEntries } from '../../../packages/core/repository/read-entries.ts';
import { openReader } from '../../../packages/core/repository/scan-tree.ts';
import { memoryWorkspace } from '../memory.ts';

const { scan } = openReader(defaultPolicy());

async function read(text: string, files: number, most: number) {
  const names = Array.from({ length: files }, (_, index) => `${String(index).padStart(4, '0')}.yaml`);
  const workspace = memoryWorkspace(Object.fromEntries(names.map((name) => [name, text])));
  return readEntries(workspace, scan, await workspace.list(), most);
}

describe('the work of a run', () => {
  const image = 'image: ghcr.io/acme/a:1\n';

  it('ends in a verdict at the first file that was not read, with the number of the others', async () => {
    const results = await read(image, 100, 40 * image.length);
    expect(results).toHaveLength(65);
    expect(results.at(-1)).toMatchObject({
      file: '0064.yaml',
      unreadable: [{ reason: expect.stringContaining('this file and 35 behind it were not read') }],
    });
  });

  it('is little where files say nothing', async () => {
    expect(await read('a: 1\n'.repeat(5), 100, 40 * image.length)).toEqual([]);
    expect((await read('a: 1\n'.repeat(100), 100, 40 * image.length)).at(-1)?.unreadable).toHaveLength(1);
  });
});
