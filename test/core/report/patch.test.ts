import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { type FixedFile, patchSection } from '../../../packages/core/report/patch.ts';

const folder = mkdtempSync(join(tmpdir(), 'image-policy-patch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fixed: readonly FixedFile[] = [
  {
    path: 'env/dev/a b.yaml',
    before: 'password: hunter2\nimage: a:1\nkind: X\n',
    after: 'password: hunter2\nimage: a:1@sha256:0\nkind: X\n',
  },
  { path: 'no end.yaml', before: 'image: b:1', after: 'image: b:1@sha256:0' },
  { path: 'ticks.yaml', before: '# ```\nimage: c:1 # ````\n', after: '# ```\nimage: c:2 # ````\n' },
];

const textOf = (files: readonly FixedFile[]): string => {
  const { head, rows, foot = '' } = patchSection(files, 3);
  return [head, ...rows, foot].join('\n');
};

describe('the patch of a summary', () => {
  it('is one that git applies, with nothing of the files but the changed lines', () => {
    const text = textOf(fixed);
    const [, fence = '', patch = ''] = /^(`{3,})diff\n([\s\S]*)\n\1$/m.exec(text) ?? [];
    expect(fence).toBe('`````');
    expect(patch).not.toContain('hunter2');
    for (const { path, before } of fixed) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), before);
    }
    execFileSync('git', ['apply', '--unidiff-zero'], { cwd: folder, input: `${patch}\n` });
    for (const { path, after } of fixed) expect(readFileSync(join(folder, path), 'utf8')).toBe(after);
  });

  it('leaves out a file that a summary could not show as it is', () => {
    const turned = { path: 'a.yaml', before: 'image: a:1 # \u202e\n', after: 'image: a:2 # \u202e\n' };
    const windows = { path: 'b.yaml', before: 'image: a:1\r\n', after: 'image: a:2\r\n' };
    expect(patchSection([turned, windows], 1)).toEqual({ head: '', rows: [], noun: '' });
  });

  it('is nothing where nothing is fixed', () => {
    expect(textOf([]).trim()).toBe('');
  });
});
