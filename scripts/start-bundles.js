// Starts every bundle in dist/ with every Node given: node scripts/start-bundles.js NODE…
// ncc exits 0 on bundles that die at their first import, so a bundle is run before it is believed.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** An empty repository: `check` reads nothing and says so, and the other two stop at an input, before they would need a forge. */
const starts = {
  check: { env: {}, exit: 1, says: /No YAML or JSON file was read, so nothing was judged/ },
  bump: { env: { 'INPUT_DRY-RUN': 'neither' }, exit: 1, says: /The input `dry-run` is "neither"/ },
  promote: { env: {}, exit: 1, says: /The input `source` is missing/ },
  cli: { args: ['--version'], env: {}, exit: 0, says: /^image-policy \d+\.\d+\.\d+/ },
};

const folder = mkdtempSync(join(tmpdir(), 'start-'));
execFileSync('git', ['init', '--quiet', folder]);
for (const node of process.argv.slice(2)) {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  for (const [name, { args = [], env, exit, says }] of Object.entries(starts)) {
    const run = spawnSync(resolve(node), [resolve(`dist/${name}/index.js`), ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, GITHUB_WORKSPACE: folder, ...env },
      encoding: 'utf8',
      timeout: 60_000,
    });
    const ok = run.status === exit && says.test(run.stdout + run.stderr);
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} under ${version}`);
    if (ok) continue;
    console.log(`exit ${run.status}, expected ${exit} and ${says}:\n${run.stdout}${run.stderr}`);
    process.exitCode = 1;
  }
}
rmSync(folder, { recursive: true, force: true });
