// Bundles each entry point from build/ into dist/<name>/ with ncc: index.js, what it loads only when asked (<number>.index.js),
// package.json, licenses.txt.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const entries = {
  check: 'build/actions/check/main.js',
  bump: 'build/actions/bump/main.js',
  promote: 'build/actions/promote/main.js',
  cli: 'build/packages/cli/main.js',
};

for (const [name, entry] of Object.entries(entries)) {
  const directory = `dist/${name}`;
  rmSync(directory, { recursive: true, force: true });
  execFileSync('node_modules/.bin/ncc', ['build', entry, '--out', directory, '--license', 'licenses-[name].txt'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  joinLicenses(directory);
}

/** One file of licences instead of one for each file of the bundle, each of which has our own. */
function joinLicenses(directory) {
  const parts = readdirSync(directory).filter((file) => file.startsWith('licenses-'));
  const texts = parts.map((file) => readFileSync(`${directory}/${file}`, 'utf8').replace(/^image-policy\n.*\n*/m, ''));
  writeFileSync(`${directory}/licenses.txt`, `${texts.filter((text) => text !== '').join('\n\n')}\n`);
  for (const file of parts) rmSync(`${directory}/${file}`);
}
