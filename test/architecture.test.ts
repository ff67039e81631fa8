import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
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
    const pure =
      /^(\.{1,2}\/(?!.*(adapters|cli|actions)\/)|yaml$|picomatch$|diff$|semver\/|leven$|sarif$|fast-xml-parser$|p-limit$|fast-string-width$|fast-wrap-ansi$)/;
    expect(imports(file).filter((name) => !pure.test(name))).toEqual([]);
  });

  it.each(files('packages/adapters'))('%s imports no shell', (file) => {
    expect(imports(file).filter((name) => /\/(cli|actions)\//.test(name))).toEqual([]);
  });
});

/** The rooms of core, the lowest first: a room imports only itself and those before it. */
const order = [
  ...['text', 'go-template', 'yaml', 'image', 'policy', 'ports.ts', 'kustomize', 'scan', 'repository', 'deployers'],
  ...['inventory', 'render', 'history', 'edit', 'plan', 'check', 'bump', 'promote', 'pin', 'status', 'diff'],
  ...['digests', 'admission', 'init', 'rollup', 'propose', 'report'],
];
const roomOf = (file: string): string => file.split('/')[2] ?? '';

/** The files that a file imports, by their paths from the root. */
const imported = (file: string): readonly string[] =>
  imports(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(file), name));

/** The files that are loaded with some, before anything is imported on demand. */
function loadedWith(roots: readonly string[]): readonly string[] {
  const loaded = new Set(roots);
  for (const file of loaded) if (file.endsWith('.ts')) for (const target of imported(file)) loaded.add(target);
  return [...loaded];
}

describe('the order of the rooms of core', () => {
  const core = files('packages/core');

  it('names every room, and no loose file but the ports', () => {
    expect(readdirSync('packages/core').filter((name) => name !== 'tsconfig.json' && !order.includes(name))).toEqual(
      [],
    );
  });

  it.each(order)('%s imports only rooms below it', (room) => {
    const lower = order.slice(0, order.indexOf(room) + 1);
    const climbs = core
      .filter((file) => roomOf(file) === room)
      .flatMap((file) => imported(file).map((target) => [file, target] as const))
      .filter(([, target]) => !lower.includes(roomOf(target)));
    expect(climbs).toEqual([]);
  });

  it('has no circle of files', () => {
    const graph = new Map(['packages', 'actions'].flatMap(files).map((file) => [file, imported(file)] as const));
    // What imports nothing that is left is taken away, again and again; a circle stays.
    for (let size = -1; size !== graph.size; ) {
      size = graph.size;
      for (const [file, targets] of graph) if (!targets.some((target) => graph.has(target))) graph.delete(file);
    }
    expect([...graph.keys()]).toEqual([]);
  });
});

describe('what a check starts with', () => {
  const check = ['packages/cli/start.ts', 'packages/cli/check.ts'];

  it.each([
    ['the command', check],
    ['the action', ['actions/check/main.ts']],
  ])('is no code of another story, in %s', (_, roots) => {
    const stories = ['bump', 'promote', 'pin', 'status', 'diff', 'digests', 'admission', 'init', 'rollup', 'propose'];
    expect(loadedWith(roots).filter((file) => stories.includes(roomOf(file)))).toEqual([]);
  });

  it('is no library for a format that nobody asked for, for XML or for HTTP', () => {
    const used = new Set(loadedWith(check).flatMap(imports));
    for (const library of ['fast-xml-parser', 'diff', 'undici', '@actions/http-client', '@octokit/graphql'])
      expect([...used]).not.toContain(library);
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

describe('lists of any length', () => {
  // An argument each: some hundred thousand of them are more than the stack holds.
  it.each(files('packages/core'))('are in %s no arguments of a call', (file) => {
    const spread = /\.(?:push|unshift)\(\s*\.\.\.|Math\.(?:max|min)\(\s*\.\.\./;
    expect(readFileSync(file, 'utf8')).not.toMatch(spread);
  });
});

describe('paths in a document', () => {
  // Names of other grammars have dots, too: Helm's own of values, versions.
  const grammars =
    /\/(?:deployers\/|kustomize\/strategic-merge\.ts|scan\/(?:walk|keys)\/(?:parameters|variables|chart-values)\.ts)/;

  it('are taken apart in yaml/path.ts alone', () => {
    const takes = files('packages/core').filter((file) => {
      if (file.endsWith('/yaml/path.ts') || grammars.test(file)) return false;
      const text = readFileSync(file, 'utf8');
      return text.includes("split('.')") || /\\\[(?:\(\?:)?\\d\+|\(\?:\^\|\\\.\)/.test(text);
    });
    expect(takes).toEqual([]);
  });
});

describe('the branches of functions', () => {
  it('are fifteen at most', () => {
    const printed = execFileSync(execPath, ['scripts/house.js', '--hard'], { encoding: 'utf8' });
    expect([...printed.matchAll(/^\d+ \S+:\d+ .*$/gm)].map(([line]) => line)).toEqual([]);
  });
});
