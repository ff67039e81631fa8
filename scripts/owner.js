// Gives the project the name of who publishes it, everywhere: `node scripts/owner.js acme` makes org/image-policy
// acme/image-policy in every file but dist/, which `npm run bundle` makes anew. The one place that decides is `repository` in
// package.json. With --check OWNER/NAME it writes nothing, and fails where the project goes by another name.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const current = JSON.parse(readFileSync('package.json', 'utf8')).repository.replace(/^github:/, '');
const [flag, name = flag] = process.argv.slice(2);

function fail(message) {
  console.error(`owner: ${message}`);
  process.exitCode = 1;
}

function rename(next) {
  const files = execFileSync('git', ['ls-files', '-z', '--', '.', ':!dist', ':!package-lock.json'], {
    encoding: 'utf8',
  });
  let count = 0;
  for (const file of files.split('\0').filter((path) => path !== '')) {
    const bytes = readFileSync(file);
    if (!bytes.includes(current)) continue;
    writeFileSync(file, bytes.toString('utf8').replaceAll(current, next));
    count += 1;
  }
  console.info(`${current} is ${next} in ${count} files; run npm run bundle`);
}

if (flag === '--check') {
  if (name !== current)
    fail(
      `this tree is called ${current}, not ${name}: run node scripts/owner.js ${name.split('/')[0]}, then npm run bundle, and commit both`,
    );
} else if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(flag ?? '')) {
  fail('name the organisation or user on GitHub: node scripts/owner.js acme');
} else {
  rename(`${flag}/${current.split('/')[1]}`);
}
