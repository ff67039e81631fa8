import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { builtCommand, runCommand } from '../command.ts';
import { documents, findBlocks, findMarked, findProse, findRows, readDocument } from './markdown.ts';

const readme = readDocument('README.md');

describe('the first screen of README.md', () => {
  const screen = readme.split('\n').slice(0, 20).join('\n');

  it('shows what a change looks like and what each action does, in fewer than 200 lines altogether', () => {
    expect(screen).toContain('```diff');
    expect(screen).toContain('(promote/README.md)');
    expect(readme.split('\n').length).toBeLessThan(200);
  });

  it('says how to run it on the example, and how to test it', () => {
    expect(readme).toContain('node dist/cli/index.js check --root action-examples/gitops\n');
    expect(readme).toContain('`npm cit`');
  });

  it('speaks of a command that a fresh clone has', () => {
    expect(existsSync('action-examples/gitops/.github/image-policy.yaml')).toBe(true);
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(bin).toEqual({ 'image-policy': 'dist/cli/index.js' });
  });
});

describe('the output in README.md', () => {
  it('is what the commands print (npm run readme)', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/readme-output.js', '--check'], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('the command line in docs/cli.md', () => {
  const manual = readDocument('docs/cli.md');
  const help = (...args: readonly string[]) => runCommand([...args, '--help']).stdout;

  it('has a row for every command that there is', () => {
    const commands = [...(help().split('Commands:')[1] ?? '').matchAll(/^ {2}(\w+)/gm)]
      .map((match) => match[1])
      .filter((name) => name !== 'help');
    const rows = findRows(findMarked(manual, 'commands')).map(([cell = '']) => /^`(\w+)/.exec(cell)?.[1]);
    expect(rows).toEqual(expect.arrayContaining(commands));
    expect(rows).toHaveLength(commands.length);
  });

  it('has a row for every format of check', () => {
    const formats = /\(choices: ([^)]*), default/.exec(help('check').replaceAll(/\s+/g, ' '))?.[1] ?? '';
    const listed = [...formats.matchAll(/"(\w+)"/g)].map((match) => `\`${match[1]}\``);
    expect(listed).not.toEqual([]);
    expect(findRows(manual).map(([cell]) => cell)).toEqual(expect.arrayContaining(listed));
  });
});

describe('what documents say to type', () => {
  const clone = mkdtempSync(join(tmpdir(), 'image-policy-clone-'));
  const shell = (script: string, cwd = clone) => spawnSync('sh', ['-c', script], { cwd, encoding: 'utf8' });

  beforeAll(() => {
    cpSync('action-examples', join(clone, 'action-examples'), { recursive: true });
    const command = join(clone, 'dist/cli/index.js');
    mkdirSync(dirname(command), { recursive: true });
    // The sources decide: the bundle is held to them elsewhere, and may not be made yet.
    writeFileSync(command, `import(${JSON.stringify(builtCommand)});\n`);
    const setUp = 'git init -q && git add -A && git -c user.name=a -c user.email=a@b.c commit -qm one';
    expect(shell(setUp).status).toBe(0);
  });
  afterAll(() => rmSync(clone, { recursive: true, force: true }));

  const lines = ['README.md', 'action-examples/README.md', 'docs/policy.md', 'docs/rules.md', 'docs/ci.md']
    .flatMap((path) => findBlocks(readDocument(path), 'sh'))
    .flatMap((block) => block.trimEnd().split('\n'));

  it('is something', () => {
    expect(lines.length).toBeGreaterThan(5);
  });

  it.each(lines)('%s', (line) => {
    const expected = Number(/# exit (\d)$/.exec(line)?.[1] ?? 0);
    const { status, stdout, stderr } = shell(line);
    expect({ line, status, said: status === expected ? '' : stdout + stderr }).toEqual({
      line,
      status: expected,
      said: '',
    });
  });
});

describe('a command that a document names', () => {
  const spans = (text: string) => [...findProse(text).matchAll(/`(image-policy [^`]*)`/g)].map(([, span = '']) => span);
  const typed = (text: string) => findBlocks(text, 'sh').flatMap((block) => block.split('\n'));
  const calls = documents
    .map(readDocument)
    .flatMap((text) => [...spans(text), ...typed(text)])
    .map((line) => /^\s*image-policy ([a-z][^|#]*)/.exec(line)?.[1]?.trim())
    .filter((call) => call !== undefined);

  it.each([...new Set(calls)])('image-policy %s: is one, with options and formats that it has', (call) => {
    const [command = '', ...words] = call.split(/\s+/);
    const { status, stdout } = runCommand([command, '--help']);
    expect(status).toBe(0);
    const said = stdout.replaceAll(/\s+/g, ' ');
    for (const option of words.filter((word) => /^-\w|^--\w/.test(word))) expect(said).toContain(` ${option} `);
    const format = words[words.indexOf('--format') + 1];
    if (words.includes('--format')) expect(said).toContain(`"${format}"`);
  });
});
