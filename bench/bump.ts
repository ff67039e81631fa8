// Looking tags up in a registry that is 50 ms away, with a token a repository, beside `crane digest`; and a whole bump beside
// a loop over lines; and `check --verify`. Counts, times and ratios. crane is left out where it is not on the PATH.
//
//   npm run build && node build/bench/bump.js
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import { anonymous } from '../packages/adapters/registry/credentials.ts';
import { openRegistry } from '../packages/adapters/registry/open.ts';
import { type Asked, type DistantRegistry, fresh, latency, old, openDistantRegistry } from './distant-registry.ts';
import { type Cell, figure, printSection, table } from './table.ts';
import { writeReferences } from './trees.ts';

interface Done {
  readonly name: string;
  /** Milliseconds. */
  readonly wall: number;
  readonly asked: Asked;
}

interface Tag {
  readonly repository: string;
  readonly tag: string;
}

const run = promisify(execFile);
const [, crane] = /^(\S+)/.exec((await run('crane', ['version']).catch(() => ({ stdout: '' }))).stdout) ?? [];
const registry = await openDistantRegistry();
const root = mkdtempSync(join(tmpdir(), 'image-policy-bench-'));
try {
  await compareLookUps(registry);
  await compareBumps(registry);
  await measureMotions(registry);
  await measureVerify(registry, 'connections too');
  const near = await openDistantRegistry('near');
  await measureVerify(near, 'requests only').finally(near.stop);
} finally {
  registry.stop();
  rmSync(root, { recursive: true });
}

async function compareLookUps(registry: DistantRegistry): Promise<void> {
  const { host } = registry;
  const images = tagsOf(200, 20);
  const ours = await measure(registry, 'image-policy’s client', 3, () => resolveAll(host, images));
  const name = `crane ${crane?.replace('v', '')} digest, image by image`;
  const theirs = crane && (await measure(registry, name, 1, () => askCrane(host, images)));
  print(`${images.length} tags in 20 repositories, ${latency} ms away`, [ours, theirs]);
}

async function compareBumps(registry: DistantRegistry): Promise<void> {
  const { host } = registry;
  writeReferences(join(root, 'old'), 200, (n) => `${host}/acme/app-${n % 20}:dev@${old}`, policyOf(host));
  const fill = (name: string): string => {
    rmSync(join(root, name), { recursive: true, force: true });
    cpSync(join(root, 'old'), join(root, name), { recursive: true });
    return join(root, name);
  };
  const ours = await measure(registry, 'image-policy bump', 3, () => call('bump', '--root', fill('ours')));
  const loop = () => run('bash', ['bench/peers/line-loop.sh', fill('theirs')]);
  const theirs = crane && (await measure(registry, 'a loop over lines, as digestabot’s', 1, loop));
  requireBumped('ours');
  if (theirs) requireBumped('theirs');
  print(`a bump of 200 places in 20 files, 20 images, ${latency} ms away`, [ours, theirs]);
}

/** 500 places over 60 repositories, with nothing new and with all of it; the same asked by `check --verify` is what they are compared with. */
async function measureMotions(registry: DistantRegistry): Promise<void> {
  const { host } = registry;
  const plant = (name: string, digest: string): string => {
    const tree = join(root, name);
    rmSync(tree, { recursive: true, force: true });
    writeReferences(tree, 500, (n) => `${host}/acme/app-${n % 60}:dev@${digest}`, policyOf(host));
    return tree;
  };
  const same = plant('same', fresh);
  const verified = await measure(registry, 'check --verify', 3, () => call('check', '--verify', '--root', same));
  const idle = await measure(registry, 'bump, nothing new', 3, () => call('bump', '--root', same));
  const all = await measure(registry, 'bump, all new', 3, () => call('bump', '--root', plant('moved', old)));
  const { heads, other } = all.asked;
  print(
    `a bump of 500 places over 60 repositories, ${latency} ms away: ${figure((heads + other) / 120)} requests a build`,
    [...[verified, idle, all]],
  );
}

/** `what`: takes the time of a round trip. */
async function measureVerify(registry: DistantRegistry, what: string): Promise<void> {
  const { host } = registry;
  const tree = join(root, `verify ${what}`);
  writeReferences(tree, 500, (n) => `${host}/acme/app-${n % 60}:v${n}@${fresh}`, policyOf(host));
  const images = tagsOf(500, 60);
  const asking = await measure(registry, 'the same questions by the client alone', 3, () => resolveAll(host, images));
  const plain = await measure(registry, 'check', 3, () => call('check', '--root', tree));
  const verified = await measure(registry, 'check --verify', 3, () => call('check', '--verify', '--root', tree));
  const title = `check --verify of 500 references of 60 repositories, ${latency} ms away, ${what}`;
  print(title, [plain, verified, asking]);
}

/** So many tags, dealt out to so many repositories. */
function tagsOf(count: number, repositories: number): readonly Tag[] {
  return Array.from({ length: count }, (_, n) => ({ repository: `acme/app-${n % repositories}`, tag: `v${n}` }));
}

async function resolveAll(host: string, images: readonly Tag[]): Promise<void> {
  const registries = [{ host, plainHttp: true, tokenServer: null, requests: null }];
  const registry = openRegistry({ registries, allowedHosts: null, credentials: anonymous });
  const answers = await Promise.all(images.map(({ repository, tag }) => registry.resolve({ host, repository }, tag)));
  const wrong = answers.find((answer) => !answer.ok || answer.value.digest !== fresh);
  if (wrong) throw new Error(`not resolved: ${JSON.stringify(wrong)}`);
}

async function askCrane(host: string, images: readonly Tag[]): Promise<void> {
  for (const { repository, tag } of images) {
    const { stdout: found } = await run('crane', ['digest', `${host}/${repository}:${tag}`]);
    if (found.trim() !== fresh) throw new Error(`crane says ${found}`);
  }
}

function call(...args: readonly string[]): Promise<unknown> {
  return run(execPath, ['dist/cli/index.js', ...args]);
}

/** The best of some rounds, each from nothing; what one of them asked. */
async function measure(
  registry: DistantRegistry,
  name: string,
  rounds: number,
  work: () => Promise<unknown>,
): Promise<Done> {
  const done: Done[] = [];
  for (let round = 0; round < rounds; round++) {
    await registry.asked();
    const start = performance.now();
    await work();
    done.push({ name, wall: performance.now() - start, asked: await registry.asked() });
  }
  return done.reduce((best, one) => (one.wall < best.wall ? one : best));
}

/** The first is what the others are compared with. */
function print(title: string, rows: readonly (Done | '' | undefined)[]): void {
  const [first] = rows;
  const cells = rows.map((row): readonly Cell[] => {
    if (!row || !first) return ['crane', 'left out: not on the PATH', '', '', '', '', ''];
    const { name, wall, asked } = row;
    const times = figure(wall / first.wall);
    return [name, figure(wall / 1000), times, figure(wall / latency), asked.tokens, asked.heads, asked.other];
  });
  printSection(
    title,
    table(['', 'seconds', 'times', 'round trips’ worth', 'tokens', 'HEADs', 'other requests'], cells),
  );
}

function policyOf(host: string): string {
  return `version: 1
layout: ["apps/{env}/**"]
environments: { dev: { track: dev } }
firstParty: ["${host}/acme/*"]
registries: [{ host: "${host}", plainHttp: true }]
`;
}

function requireBumped(name: string): void {
  const directory = join(root, name, 'apps/dev');
  const texts = readdirSync(directory).map((file) => readFileSync(join(directory, file), 'utf8'));
  const bumped = texts.join('').split(fresh).length - 1;
  if (bumped !== 200) throw new Error(`${name}: ${bumped} places of 200 were bumped`);
}
