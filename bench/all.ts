// Every measurement, one after another: what it prints are the figures of bench/README.md.
import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { execPath, exit, stdout, version } from 'node:process';

const [cpu] = cpus();
stdout.write(`Node ${version}, ${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB\n\n`);
for (const name of ['check', 'diff', 'peers', 'bump', 'promotion', 'startup', 'page']) {
  const { status } = spawnSync(execPath, [`build/bench/${name}.js`], { stdio: 'inherit' });
  if (status !== 0) exit(1);
}
