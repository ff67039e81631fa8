// Resolves 200 tags in 20 repositories of a registry that is 50 ms away, with a token a repository, and does the same with
// `crane digest`, image by image, where crane is on the PATH. Prints counts, times and their ratio:
//
//   npm run build && node build/bench/bump.js
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { stdout } from 'node:process';
import { promisify } from 'node:util';
import { anonymous } from '../packages/adapters/registry/credentials.ts';
import { openRegistry } from '../packages/adapters/registry/open.ts';
import { type Asked, digest, images, latency } from './distant-registry.ts';

const server = fork(new URL('./distant-registry.js', import.meta.url));
const [host] = (await once(server, 'message')) as [string];
print(`200 images in 20 repositories, ${latency} ms to the registry and back`);
const times = [await measure(resolveAll), await measure(resolveAll), await measure(resolveAll)];
const ours = Math.min(...times.map(Number));
server.send('count');
const [{ tokens, heads, other }] = (await once(server, 'message')) as [Asked];
print(
  `image-policy, three times from nothing: ${times.join(', ')} ms; ${(ours / latency).toFixed(1)} round trips at best`,
);
print(`  each time ${tokens / 3} token requests, ${heads / 3} HEADs, ${other / 3} other`);
const theirs = await measure(craneAll);
if (theirs === null) print('crane: left out, it is not on the PATH (scripts/test-tools crane)');
else print(`crane digest, image by image: ${theirs} ms, ${(theirs / ours).toFixed(1)} times as long`);
server.kill();

async function resolveAll(): Promise<boolean> {
  const registries = [{ host, plainHttp: true }];
  const registry = openRegistry({ registries, allowedHosts: null, credentials: anonymous });
  const answers = await Promise.all(images.map(({ repository, tag }) => registry.resolve({ host, repository }, tag)));
  const wrong = answers.find((answer) => !answer.ok || answer.value.digest !== digest);
  if (wrong) throw new Error(`not resolved: ${JSON.stringify(wrong)}`);
  return true;
}

/** False where there is no crane. */
async function craneAll(): Promise<boolean> {
  const run = promisify(execFile);
  if (!(await run('crane', ['version']).catch(() => null))) return false;
  for (const { repository, tag } of images) {
    const { stdout: found } = await run('crane', ['digest', `${host}/${repository}:${tag}`]);
    if (found.trim() !== digest) throw new Error(`crane says ${found}`);
  }
  return true;
}

/** Milliseconds; null for work that was not done. */
async function measure(work: () => Promise<boolean>): Promise<number | null> {
  const start = performance.now();
  return (await work()) ? Math.round(performance.now() - start) : null;
}

function print(line: string): void {
  stdout.write(`${line}\n`);
}
