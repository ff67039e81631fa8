import { describe, expect, it } from '@jest/globals';
import { fullDisk, killAt, openDiskScene, readOnlyDisk } from './disk.ts';

const scene = openDiskScene();
const killed = [
  [1, 'before'],
  // A call that fails.
  [2, 'after'],
  [3, 'half'],
  [17, 'half'],
  [40, 'after'],
  [49, 'before'],
  [51, 'before'],
  [53, 'before'],
  [58, 'after'],
] as const;

describe('whatever the disk does', () => {
  it.each(killed)('a kill at touch %d (%s) leaves whole files, and the next run ends it', (at, when) => {
    expect(killAt(scene, at, when)).toMatchObject({ problems: [] });
  });

  it('writes all or nothing where there is little room, and nothing where nothing may be written', () => {
    const outcomes = [fullDisk(scene, 0), fullDisk(scene, 16_384), fullDisk(scene, 65_536), readOnlyDisk(scene)];
    if (outcomes.includes(null)) {
      console.warn('left out: full and read-only disks (only root may mount one)');
      return;
    }
    const nothing = { outcome: 'nothing written, and a reason', problems: [] };
    expect(outcomes).toMatchObject([nothing, nothing, { outcome: 'everything written', problems: [] }, nothing]);
  });
});
