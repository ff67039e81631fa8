import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const actions = ['check', 'bump', 'promote'];

describe('the READMEs of the actions', () => {
  it('have the tables that action.yml says (npm run readme)', () => {
    execFileSync(process.execPath, ['scripts/readme-tables.js', '--check'], { stdio: 'pipe' });
  });

  it.each(actions)('of %s name every input and output that the code reads and sets', (action) => {
    const metadata = parse(readFileSync(`${action}/action.yml`, 'utf8'));
    const folders = action === 'check' ? ['check'] : [action, 'proposal'];
    const code = folders
      .flatMap((folder) => readdirSync(`actions/${folder}`).map((file) => `actions/${folder}/${file}`))
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const named = (calls: string): string[] =>
      [...code.matchAll(new RegExp(`\\b(?:${calls})(?:<[^>]*>)?\\('([a-z-]+)'`, 'g'))].map((match) => match[1] ?? '');
    expect(named('readText|readRequired|readList|readBoolean|readChoice').sort()).toEqual(
      Object.keys(metadata.inputs).sort(),
    );
    expect(named('setOutput').sort()).toEqual(Object.keys(metadata.outputs).sort());
  });

  it.each(actions)('of %s hold YAML that parses and links that lead somewhere', (action) => {
    const path = `${action}/README.md`;
    const text = readFileSync(path, 'utf8');
    for (const [, snippet] of text.matchAll(/```yaml\n(.*?)```/gs)) expect(() => parse(snippet ?? '')).not.toThrow();
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(resolve(dirname(path), link)))).toEqual([]);
  });
});
