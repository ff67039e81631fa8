import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { addFiles, makeTree } from '../adapters/temp.ts';
import { nodes, spawned } from '../bundle/runner.ts';
import { commandsIn } from '../runner-grammar.ts';

const unpinned = 'image: ghcr.io/acme/app:dev\n';
const secret = 'value-of-a-secret-variable';

interface Hostile {
  readonly files?: Readonly<Record<string, string>>;
  /** What no file's content can be. */
  readonly prepare?: (root: string) => void;
  readonly args?: readonly string[];
  /** Its exit code: 0, 1 (a finding) or 2 (the policy is wrong). */
  readonly exits: number;
  /** What must be said. */
  readonly says?: RegExp;
}

const deep = (open: string, count: number): string => open.repeat(count);
const laughs = Array.from({ length: 12 }, (_, level) => {
  const inner = level === 0 ? '"ghcr.io/acme/app:1"' : `*a${level - 1}`;
  return `a${level}: &a${level} [${Array.from({ length: 12 }, () => inner).join(', ')}]\n`;
}).join('');
const globs = [
  '**/*(a|aa)*(a|aa)*(a|aa)*b',
  '+(+(+(a)))b',
  '{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}/**',
  '(a+)+$',
  '{1..9999}/**',
];
const long = `${'a'.repeat(120)}/${'a'.repeat(120)}.yaml`;
const policy = (lines: string) => ({ '.github/image-policy.yaml': `version: 1\n${lines}`, [long]: unpinned });

const trees: Readonly<Record<string, Hostile>> = {
  'links to secrets': {
    prepare: (root) => {
      for (const [name, to] of Object.entries({
        'env.yaml': '/proc/self/environ',
        'mem.yaml': '/proc/self/mem',
        'zero.yaml': '/dev/zero',
        'stdin.yaml': '/dev/stdin',
        'up.yaml': '../../../../etc/passwd',
        'loop.yaml': 'loop.yaml',
      }))
        symlinkSync(to, join(root, name));
      symlinkSync('/', join(root, 'root'));
      symlinkSync('.', join(root, 'again'));
    },
    exits: 1,
    says: /env\.yaml/,
  },
  'a policy that is a link to a secret': {
    prepare: (root) => {
      mkdirSync(join(root, '.github'));
      symlinkSync('/proc/self/environ', join(root, '.github/image-policy.yaml'));
    },
    exits: 2,
  },
  'a FIFO and a socket name': {
    prepare: (root) => execFileSync('mkfifo', [join(root, 'a.yaml'), join(root, 'kustomization.yaml')]),
    exits: 1,
    says: /FIFO/,
  },
  'a file of a terabyte': {
    prepare: (root) => {
      writeFileSync(join(root, 'huge.yaml'), unpinned);
      truncateSync(join(root, 'huge.yaml'), 2 ** 40);
    },
    exits: 1,
    says: /huge\.yaml/,
  },
  'deep brackets, dashes and indentation': {
    files: {
      'brackets.yaml': `image: ${deep('[', 100_000)}`,
      'braces.yaml': `image: ${deep('{a: ', 100_000)}`,
      'dashes.yaml': `${deep('- ', 100_000)}image: a/b:1\n`,
      'indented.yaml': Array.from({ length: 1_500 }, (_, level) => `${' '.repeat(level)}image:\n`).join(''),
      'strings.yaml': `image: '${deep('{"image":"', 20_000)}'\n`,
      'variables.yaml': `image: ${deep('${', 100_000)}\n`,
      'lines.yaml': `data: |\n  WEB_IMAGE=${deep('{{', 100_000)}\n  WEB_TAG=1\n`,
    },
    exits: 1,
    says: /brackets\.yaml/,
  },
  'an alias bomb': { files: { 'bomb.yaml': `${laughs}image: *a11\n` }, exits: 1 },
  'names with line ends and commands': {
    files: {
      'a\n::set-output name=passed::true\n.yaml': unpinned,
      '##[add-path]x.yaml': unpinned,
      'b\r\u001b[2K.yaml': unpinned,
      '-rf.yaml': unpinned,
    },
    exits: 1,
  },
  'images with commands': {
    files: {
      'a.yaml': 'image: "x/y:1\\n::stop-commands::t\\n::add-mask::x"\n',
      'b.yaml':
        'kind: Pod\napiVersion: v1\nspec:\n  containers:\n  - image: "##[set-env name=A]b/c"\n  - image: "::error::x/y"\n',
      'c.yaml': 'image: "a/b:\\u001b]0;title\\u0007"\n',
    },
    args: ['--format', 'github'],
    exits: 1,
  },
  'globs that explode': {
    files: policy(`ignore: ${JSON.stringify(globs)}\nfirstParty: ["ghcr.io/*(a|aa)*(a|aa)*(a|aa)b"]\n`),
    exits: 2,
    says: /^$/,
  },
  'a policy of anchors': { files: policy(`${laughs}ignore: *a11\n`), exits: 2 },
  'a policy that is deep': { files: policy(`ignore: ${deep('[', 50_000)}`), exits: 2 },
  'bytes that are no text': {
    prepare: (root) => {
      writeFileSync(join(root, 'latin.yaml'), Buffer.from([0x69, 0xff, 0xfe, 0x00, 0x3a]));
      writeFileSync(join(root, 'utf16.yaml'), Buffer.from(`\ufeff${unpinned}`, 'utf16le'));
    },
    exits: 1,
  },
  'keys of objects': {
    files: {
      'a.yaml': '__proto__: {image: a/b:1}\nconstructor: {prototype: {image: a/b:1}}\ntoString: {image: {tag: x}}\n',
    },
    exits: 1,
  },
};

/** What dist/cli is made of: a bundle is only made when a change is done. */
const program = resolve('build/packages/cli/main.js');

describe.each(nodes)('the command under %s', (_, node) => {
  describe('a hostile tree', () => {
    it.each(Object.entries(trees))(
      '%s',
      async (_, { files = {}, prepare, args = [], exits, says }) => {
        const root = makeTree();
        addFiles(root, files);
        prepare?.(root);
        const env = { PATH: process.env['PATH'] ?? '', HOME: root, A_SECRET: secret };
        const call = [program, 'check', '--quiet', ...args];
        // 256 MB for the heap and 30 s of the processor: the shell's limit ends what does not end itself.
        const limited = ['-c', 'ulimit -t 30; exec "$@"', 'sh', node, '--max-old-space-size=256', ...call];
        const { exitCode, stdout, stderr } = await spawned('sh', limited, root, env);
        expect({ exitCode, stderr }).toEqual({
          exitCode: exits,
          stderr: exits === 2 ? expect.stringMatching(/policy/) : '',
        });
        if (says) expect(stdout).toMatch(says);
        expect(stdout + stderr).not.toContain(secret);
        expect(stdout + stderr).not.toContain('\u001b');
        const commands = commandsIn(`${stdout}\n${stderr}`).map(({ name }) => name);
        expect(commands.filter((name) => !['error', 'warning', 'notice'].includes(name))).toEqual([]);
      },
      60_000,
    );
  });
});
