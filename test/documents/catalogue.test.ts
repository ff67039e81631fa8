import { readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { catalogueTables } from './catalogue-page.ts';

const page = 'docs/catalogue.md';

// UPDATE_GOLDEN=1 writes the tables anew.
describe(page, () => {
  it('has the tables that the entries of the catalogue make', () => {
    const text = readFileSync(page, 'utf8');
    const head = text.slice(0, text.indexOf('## Entries'));
    const expected = head + catalogueTables();
    if (env['UPDATE_GOLDEN']) writeFileSync(page, expected);
    else expect(text).toBe(expected);
  });
});

describe('the worked example of an entry in CONTRIBUTING.md', () => {
  const [entry = '', row = ''] = [
    ...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^( *)```ts\n([\s\S]*?)^ *```$/gm),
  ].map(([, indent = '', block = '']) => block.replaceAll(`\n${indent}`, '\n').slice(indent.length));

  it('is an entry of the catalogue, word by word', () => {
    expect(readFileSync('packages/core/scan/catalogue/crossplane.ts', 'utf8')).toBe(entry);
  });

  it('is a row that the suite of the catalogue runs', () => {
    const rows = readFileSync('test/core/scan/catalogue/rows.ts', 'utf8').replaceAll(/^ {2}/gm, '');
    expect(row).toContain("id: 'crossplane.package'");
    expect(rows).toContain(row);
  });
});
