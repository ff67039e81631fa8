// Writes real output into README.md, between `<!-- output NAME -->` and `<!-- /output -->`; --check fails where it is stale.
// The command is the one that `npm run build` made, run on a copy of the sample repository.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const command = resolve('build/packages/cli/main.js');
const broken = 'sources/values/env/dev/apps/worker.yaml';

const outputs = {
  check: {
    says: 'image-policy check --base main',
    prepare: (tree) => {
      const path = join(tree, broken);
      writeFileSync(path, readFileSync(path, 'utf8').replace(/@sha256:[0-9a-f]+/, ':dev'));
    },
    args: ['check', '--base', 'main'],
  },
  promote: { says: 'image-policy promote dev staging --dry-run', args: ['promote', 'dev', 'staging', '--dry-run'] },
};

/** What a command prints in a fresh copy of the sample, as a block of text that names it. */
function run({ says, prepare, args }) {
  const tree = mkdtempSync(join(tmpdir(), 'image-policy-readme-'));
  const git = (...words) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...words], { cwd: tree });
  try {
    cpSync('action-examples/gitops', tree, { recursive: true });
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--message=sample');
    prepare?.(tree);
    const env = { ...process.env, COLUMNS: '100', NO_COLOR: '1' };
    const { stdout } = spawnSync(process.execPath, [command, ...args], { cwd: tree, env, encoding: 'utf8' });
    return `\`\`\`text\n$ ${says}\n${stdout.trimEnd()}\n\`\`\``;
  } finally {
    rmSync(tree, { recursive: true });
  }
}

const before = readFileSync('README.md', 'utf8');
const after = before.replace(
  /(<!-- output (\w+) -->\n)[\s\S]*?(<!-- \/output -->)/g,
  (_, start, name, end) => `${start}${run(outputs[name])}\n${end}`,
);
if (!process.argv.includes('--check')) writeFileSync('README.md', after);
else if (after !== before) throw new Error('The output in README.md is stale: npm run readme');
