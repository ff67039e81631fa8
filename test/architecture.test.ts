import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);

const imports = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s[^;]*?from '([^']+)'/gms)].map(
    (match) => match[1] ?? '',
  );

describe('the arrow of dependency', () => {
  it.each(files('packages/core'))('%s imports only core and pure libraries', (file) => {
    const pure = /^(\.{1,2}\/(?!.*(adapters|cli|actions)\/)|yaml$|picomatch$|leven$|sarif$|fast-xml-parser$|p-limit$)/;
    expect(imports(file).filter((name) => !pure.test(name))).toEqual([]);
  });

  it.each(files('packages/adapters'))('%s imports no shell', (file) => {
    expect(imports(file).filter((name) => /\/(cli|actions)\//.test(name))).toEqual([]);
  });
});

describe('the size of the rooms', () => {
  const rooms = ['packages', 'actions', 'bench'].flatMap(files);

  it('has files of 200 lines at most', () => {
    expect(rooms.filter((file) => readFileSync(file, 'utf8').split('\n').length > 201)).toEqual([]);
  });

  it('has functions of 50 lines at most', () => {
    const isLong = ([text]: RegExpExecArray) => text.split('\n').length > 50;
    const functions = /^(?:export )?(?:async )?(?:function|const \w+ = .*=> \{$)[\s\S]*?^\}/gm;
    expect(rooms.filter((file) => [...readFileSync(file, 'utf8').matchAll(functions)].some(isLong))).toEqual([]);
  });
});
