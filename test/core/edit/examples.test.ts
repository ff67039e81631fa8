import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '../../../packages/core/edit/edit.ts';
import { writeVersion } from '../../../packages/core/edit/write.ts';
import type { Occurrence } from '../../../packages/core/scan/occurrence.ts';
import { digest, scan } from '../scan/image-rows.ts';
import { underDigest } from './under-digest.ts';

const says = ({ document, path, image, tag, digest: pinned }: Occurrence) => ({ document, path, image, tag, pinned });

const files = readdirSync('action-examples', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.ya?ml$/.test(path))
  .map((path) => `action-examples/${path}`)
  .filter((path) => scan(readFileSync(path, 'utf8'), path).occurrences.length > 0);

describe('writing to every place of the examples, one at a time, changes that place alone', () => {
  it.each(files)('%s', (path) => {
    const text = readFileSync(path, 'utf8');
    const { occurrences } = scan(text, path);
    for (const [index, target] of occurrences.entries()) {
      const written = writeVersion(target, { tag: 'v9', digest }, underDigest(target));
      if (!written.ok) continue;
      const again = scan(applyEdits(text, written.edits), path);
      const expected = occurrences.map(says);
      expected[index] = { ...says(target), tag: written.to.tag, pinned: digest };
      expect(again.occurrences.map(says)).toEqual(expected);
      expect(again.unreadable).toEqual([]);
    }
  });
});
