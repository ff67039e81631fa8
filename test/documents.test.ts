import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { parseExtended, policyFields } from '../packages/core/policy/parse.ts';
import { documents, findAnchors, findBlocks, findProse, readDocument } from './documents/markdown.ts';

const actions = ['check', 'bump', 'promote'];

describe('the READMEs of the actions', () => {
  it('have the tables that action.yml says (npm run readme)', () => {
    execFileSync(process.execPath, ['scripts/readme-tables.js', '--check'], { stdio: 'pipe' });
  });

  it.each(actions)('of %s have no expression in a description, where the runner refuses it', (action) => {
    const { inputs, outputs } = parse(readFileSync(`${action}/action.yml`, 'utf8'));
    const texts = Object.values<{ description: string }>({ ...inputs, ...outputs }).map(
      ({ description }) => description,
    );
    expect(texts.filter((text) => text.includes('${{'))).toEqual([]);
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
    expect(named('readText|readRequired|readRequiredList|readList|readBoolean|readChoice').sort()).toEqual(
      Object.keys(metadata.inputs).sort(),
    );
    expect(named('setOutput').sort()).toEqual(Object.keys(metadata.outputs).sort());
  });
});

describe('the action in the root, which the Marketplace lists', () => {
  it('is check, under the name of the whole', () => {
    const [root, check] = ['action.yml', 'check/action.yml'].map((path) => parse(readFileSync(path, 'utf8')));
    expect(root).toEqual({ ...check, name: 'image-policy', runs: { ...check.runs, main: 'dist/check/index.js' } });
  });
});

describe.each(documents)('%s', (path) => {
  const text = readDocument(path);

  it('holds YAML that parses, policies that the parser reads, and inputs that the actions have', () => {
    // What a rule finds may be broken on purpose; test/core/check/rules/docs.test.ts judges those.
    for (const snippet of findBlocks(text, 'yaml').filter((block) => !block.startsWith('# bad'))) {
      const parsed = parseAllDocuments(snippet);
      expect(parsed.flatMap((document) => document.errors)).toEqual([]);
      const value: unknown = parsed.length === 1 ? parsed[0]?.toJS() : null;
      if (isPolicy(value))
        expect(() => parseExtended([{ text: withVersion(snippet), file: path }], path)).not.toThrow();
      for (const [action, given] of findUses(value)) {
        const { inputs } = parse(readFileSync(`${action}/action.yml`, 'utf8'));
        expect(Object.keys(inputs)).toEqual(expect.arrayContaining([...given]));
      }
    }
  });

  it('pins the actions of others to a commit and says its version', () => {
    const uses = findBlocks(text, 'yaml').flatMap((snippet) => [...snippet.matchAll(/uses: (.*)$/gm)]);
    const others = uses.map((match) => match[1] ?? '').filter((use) => !use.startsWith('org/image-policy/'));
    expect(others.filter((use) => !/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+/.test(use))).toEqual([]);
  });

  it('has links that lead somewhere', () => {
    const links = [...findProse(text).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
    const dead = links.filter(([, file = '', anchor]) => {
      const target = file === '' ? path : join(dirname(path), file);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !findAnchors(readDocument(target)).includes(anchor);
    });
    expect(dead.map(([link]) => link)).toEqual([]);
  });

  it('names scripts of npm that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = [...text.matchAll(/npm run ([\w-]+)/g)].map((match) => match[1] ?? '');
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });
});

describe('the tree in CONTRIBUTING.md', () => {
  const tree = findBlocks(readDocument('CONTRIBUTING.md'), '').join('\n');

  it.each(['packages/core', 'packages/adapters', '.'])('names every folder of %s', (folder) => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !/^\.|^(?:node_modules|build|coverage|scripts)$/.test(entry.name),
    );
    expect(folders.filter(({ name }) => !tree.includes(`${name}/`)).map(({ name }) => name)).toEqual([]);
  });

  it('names every file of packages/core', () => {
    const files = readdirSync('packages/core').filter((name) => name.endsWith('.ts'));
    expect(files.filter((name) => !tree.includes(name))).toEqual([]);
  });
});

function isPolicy(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).every((key) => Object.hasOwn(policyFields, key));
}

const withVersion = (snippet: string): string => (/^version:/m.test(snippet) ? snippet : `version: 1\n${snippet}`);

/** Our own actions anywhere in a snippet, with the inputs that they are given. */
function findUses(value: unknown): readonly (readonly [string, readonly string[]])[] {
  if (typeof value !== 'object' || value === null) return [];
  const { uses, with: given } = value as { readonly uses?: unknown; readonly with?: object };
  const action = typeof uses === 'string' ? /^org\/image-policy\/(\w+)@v1$/.exec(uses)?.[1] : undefined;
  const own = action === undefined ? [] : [[action, Object.keys(given ?? {})] as const];
  return [...own, ...Object.values(value).flatMap(findUses)];
}
