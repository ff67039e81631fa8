// Bundles each entry point from build/ into dist/<name>/ with ncc: index.js, what it loads only when asked (<number>.index.js),
// package.json, licenses.txt.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

const entries = {
  check: 'build/actions/check/main.js',
  bump: 'build/actions/bump/main.js',
  promote: 'build/actions/promote/main.js',
  cli: 'build/packages/cli/main.js',
};

const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const installed = Object.keys(locked).filter((path) => path !== '');
const packages = new Set(['image-policy', ...installed.map((path) => path.replace(/^.*node_modules\//, ''))]);

for (const [name, entry] of Object.entries(entries)) {
  const directory = `dist/${name}`;
  rmSync(directory, { recursive: true, force: true });
  execFileSync('node_modules/.bin/ncc', ['build', entry, '--out', directory, '--license', 'licenses-[name].txt'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  joinLicenses(directory);
  for (const file of readdirSync(directory).filter((name) => name.endsWith('.js'))) {
    const path = `${directory}/${file}`;
    writeFileSync(path, minified(compiledAtOnce(readFileSync(path, 'utf8'))));
  }
}

/**
 * webpack wraps each module into an arrow function, whose body V8 reads twice: once to find its end, and again when it is called.
 * What stands as `(function` is compiled as it is read. A module that uses `this` has such a function already, so nothing else differs.
 */
function compiledAtOnce(text) {
  return text.replace(/^(\/\*\*\*\/ )\(\(([\w, ]*)\) => \{$/gm, '$1(function ($2) {');
}

/**
 * Half of what the package weighs, and of what V8 reads at every start. All of it is ASCII, since one character beyond
 * Latin-1 doubles what a whole file takes in memory. Licences stand in licenses.txt.
 */
function minified(text) {
  return transformSync(text, { minify: true, charset: 'ascii', legalComments: 'none', target: 'node20' }).code;
}

/** One file of licences instead of one for each file of the bundle: each package once, and not our own. */
function joinLicenses(directory) {
  const parts = readdirSync(directory).filter((file) => file.startsWith('licenses-'));
  const entries = new Map();
  for (const file of parts) {
    let name = '';
    let lines = [];
    for (const line of [...readFileSync(`${directory}/${file}`, 'utf8').split('\n'), 'image-policy']) {
      if (!packages.has(line)) {
        lines.push(line);
        continue;
      }
      if (name !== '') entries.set(name, [name, ...lines].join('\n').trim());
      name = line === 'image-policy' ? '' : line;
      lines = [];
    }
    rmSync(`${directory}/${file}`);
  }
  const texts = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  writeFileSync(`${directory}/licenses.txt`, `${texts.join('\n\n')}\n`);
}
