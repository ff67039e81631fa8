// Bundles each entry point from build/ into dist/<name>/ with ncc: index.js, package.json, licenses.txt.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const entries = {
  check: 'build/actions/check/main.js',
  bump: 'build/actions/bump/main.js',
  promote: 'build/actions/promote/main.js',
  cli: 'build/packages/cli/main.js',
};

for (const [name, entry] of Object.entries(entries)) {
  rmSync(`dist/${name}`, { recursive: true, force: true });
  execFileSync('node_modules/.bin/ncc', ['build', entry, '--out', `dist/${name}`, '--license', 'licenses.txt'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
