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
  compileAtOnce(directory);
}

/**
 * webpack wraps each module into an arrow function, whose body V8 reads twice: once to find its end, and again when it is called.
 * What stands as `(function` is compiled as it is read. A module that uses `this` has such a function already, so nothing else differs.
 */
function compileAtOnce(directory) {
  for (const file of readdirSync(directory).filter((name) => name.endsWith('.js'))) {
    const path = `${directory}/${file}`;
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/^(\/\*\*\*\/ )\(\(([\w, ]*)\) => \{$/gm, '$1(function ($2) {'));
  }
}

/** One file of licences instead of one for each file of the bundle, each of which has our own. */
function joinLicenses(directory) {
  const parts = readdirSync(directory).filter((file) => file.startsWith('licenses-'));
  const texts = parts.map((file) => readFileSync(`${directory}/${file}`, 'utf8').replace(/^image-policy\n.*\n*/m, ''));
  writeFileSync(`${directory}/licenses.txt`, `${texts.filter((text) => text !== '').join('\n\n')}\n`);
  for (const file of parts) rmSync(`${directory}/${file}`);
}
