import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { findRows, readDocument } from './markdown.ts';

const code = ['packages', 'actions']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(path, 'utf8').replaceAll('\\`', '`'))
  .join('\n');

describe('docs/troubleshooting.md', () => {
  const rows = findRows(readDocument('docs/troubleshooting.md'));

  it.each(rows.map(([message = '']) => [message.replaceAll('`', '')]))('%s: is what the code says', (message) => {
    const pieces = message.split('…').map((piece) => piece.trim().replace(/^[;,:.]\s*/, ''));
    // Where a value begins or ends, its quotes are the code's.
    for (const piece of pieces.filter((text) => text.length > 3)) expect(code).toContain(piece);
  });

  it('says of each what to do', () => {
    expect(rows.filter(([, fix = '']) => fix === '')).toEqual([]);
  });
});
