import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { readContext } from '../../../packages/adapters/runner/context.ts';
import { writeReportFile } from '../../../packages/adapters/runner/report-file.ts';

let outside: string;
let workspace: string;
let temp: string;

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'report-'));
  workspace = join(outside, 'workspace');
  temp = join(outside, 'temp');
  mkdirSync(workspace);
  mkdirSync(temp);
  writeFileSync(join(outside, 'precious'), 'precious');
});

const write = (path: string): Promise<void> =>
  writeReportFile('sarif-file', path, 'report', readContext({ GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp }));

describe('a report file', () => {
  it('is written below the workspace or the temporary directory, folders and all', async () => {
    await write('reports/a/check.sarif');
    await write('reports/a/check.sarif');
    await write(join(temp, 'check.sarif'));
    expect(readFileSync(join(workspace, 'reports/a/check.sarif'), 'utf8')).toBe('report');
    expect(readFileSync(join(temp, 'check.sarif'), 'utf8')).toBe('report');
  });

  it('never leaves them by its path', async () => {
    await expect(write('../check.sarif')).rejects.toThrow('The input `sarif-file` leads out of the workspace');
    await expect(write('../workspace-2/check.sarif')).rejects.toThrow('leads out');
    await expect(write('/check.sarif')).rejects.toThrow('leads out');
  });

  it('never follows a link of the tree', async () => {
    symlinkSync(join(outside, 'precious'), join(workspace, 'check.sarif'));
    symlinkSync(outside, join(workspace, 'folder'));
    symlinkSync(join(outside, 'absent'), join(workspace, 'dangling'));
    await expect(write('check.sarif')).rejects.toThrow('a symbolic link stands there');
    await expect(write('folder/check.sarif')).rejects.toThrow('leads out');
    await expect(write('dangling/check.sarif')).rejects.toThrow('cannot be written');
    expect(readFileSync(join(outside, 'precious'), 'utf8')).toBe('precious');
    expect(existsSync(join(outside, 'absent'))).toBe(false);
  });

  it('is no FIFO and no folder', async () => {
    execFileSync('mkfifo', [join(workspace, 'fifo')]);
    await expect(write('fifo')).rejects.toThrow('it is no regular file');
    await expect(write('.')).rejects.toThrow();
  });
});
