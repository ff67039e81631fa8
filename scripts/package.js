// Makes build/package/, or the directory that is named: what npm publishes. The bundle of the command alone, no dependencies, and the commit it was built from.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';

const target = process.argv[2] ?? 'build/package';
const maximumBytes = 1_000_000;

const { name, version, description, license, engines, homepage, repository } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const gitHead = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
rmSync(target, { recursive: true, force: true });
mkdirSync(`${target}/cli`, { recursive: true });
cpSync('dist/cli', `${target}/cli`, { recursive: true });
for (const file of ['README.md', 'LICENSE']) cpSync(file, `${target}/${file}`);
const manifest = {
  ...{ name, version, description, license, engines, homepage, repository, type: 'module' },
  ...{ bin: { 'image-policy': 'cli/index.js' }, files: ['cli'], gitHead },
};
writeFileSync(`${target}/package.json`, `${JSON.stringify(manifest, null, 2)}\n`);

const [packed] = JSON.parse(execFileSync('npm', ['pack', '--json'], { cwd: target, encoding: 'utf8' }));
const { size } = statSync(`${target}/${packed.filename}`);
if (size > maximumBytes) throw new Error(`${packed.filename} has ${size} bytes, more than ${maximumBytes}`);
process.stdout.write(`${target}/${packed.filename}: ${size} bytes, ${readdirSync(`${target}/cli`).length} files\n`);
