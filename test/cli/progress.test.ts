import { describe, expect, it } from '@jest/globals';
import { watchFiles, watchRendering, withProgress } from '../../packages/cli/progress.ts';
import type { Terminal } from '../../packages/cli/terminal.ts';
import { digest, memoryRegistry, memoryWorkspace } from '../core/memory.ts';

/** A terminal that keeps what it was told to draw, and a clock that is moved by hand. */
function watch() {
  const lines: string[] = [];
  const time = { now: 0 };
  const terminal = { progress: (line: string) => lines.push(line) } as unknown as Terminal;
  return { lines, time, terminal, clock: () => time.now };
}

describe('progress', () => {
  it('of files says how many of how many, and the rate once there is one, and clears its line at the end', async () => {
    const { lines, time, terminal, clock } = watch();
    const files = Object.fromEntries(Array.from({ length: 3 }, (_, at) => [`${at}.yaml`, 'a: 1\n']));
    const tree = watchFiles(memoryWorkspace(files), terminal, clock);
    const reads = Object.keys(files).map((path) => tree.read(path));
    await reads[0];
    time.now = 2000;
    await Promise.all(reads);
    expect(lines).toEqual(['1 of 3 files', '']);
  });

  it('has a rate where it takes longer than a second', async () => {
    const { lines, time, terminal, clock } = watch();
    const gates: (() => void)[] = [];
    const slow = {
      ...memoryWorkspace({}),
      read: () => new Promise<never>((done) => gates.push(() => done({} as never))),
    };
    const tree = watchFiles(slow, terminal, clock);
    const reads = Array.from({ length: 8 }, (_, at) => tree.read(`${at}`));
    time.now = 2000;
    for (const gate of gates.slice(0, 4)) gate();
    await Promise.all(reads.slice(0, 4));
    expect(lines).toEqual(['1 of 8 files, 0.5 a second']);
    time.now = 4000;
    gates[4]?.();
    await reads[4];
    expect(lines).toEqual(['1 of 8 files, 0.5 a second', '5 of 8 files, 1.3 a second']);
  });

  it('of look-ups names the host, of renderings the tool', async () => {
    const { lines, terminal, clock } = watch();
    const registry = withProgress(
      memoryRegistry({ 'ghcr.io/acme/api': { tags: { dev: digest('a') } } }),
      terminal,
      clock,
    );
    const name = { host: 'ghcr.io', repository: 'acme/api' };
    await Promise.all([registry.resolve(name, 'dev'), registry.tags(name)]);
    expect(lines).toEqual(['1 of 2 look-ups (ghcr.io)', '']);
    const renderer = { helmTemplate: async () => ({}), kustomizeBuild: async () => ({}) };
    const shown = watchRendering(renderer as unknown as Parameters<typeof watchRendering>[0], terminal, clock);
    await Promise.all([shown.helmTemplate({} as never), shown.kustomizeBuild({} as never)]);
    expect(lines.slice(2)).toEqual(['1 of 2 renderings (helm)', '']);
  });

  it('is over where the work failed, too', async () => {
    const { lines, terminal, clock } = watch();
    const broken = { ...memoryWorkspace({}), read: () => Promise.reject(new Error('gone')) };
    await expect(watchFiles(broken, terminal, clock).read('a')).rejects.toThrow('gone');
    expect(lines).toEqual(['']);
  });
});
