// Holds the images of a Flux tree by flux-local (PyPI) against ours: the last table of bench/inventory.md.
//
//   npm run build && node build/bench/flux-local.js DIRECTORY CLUSTER [--list]
//
// DIRECTORY is a clone, CLUSTER the path below it that flux-local starts from. flux-local, flux, kustomize and helm are on the PATH,
// and GNU time is /usr/bin/time. What would have to be fetched is taken out of a copy of the tree first; both read that copy.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { env, execPath, exit, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { parseReference } from '../packages/core/image/parse.ts';
import { imageName } from '../packages/core/image/reference.ts';
import { copyOffline } from './offline-tree.ts';

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly said: string;
  readonly cost: string;
}

const { values: options, positionals } = parseArgs({ options: { list: { type: 'boolean' } }, allowPositionals: true });
const [directory, cluster] = positionals;
if (directory === undefined || cluster === undefined) {
  stdout.write('flux-local: a directory and the path of a cluster in it are needed\n');
  exit(2);
}
const tree = copyOffline(directory, { releases: true });
for (const args of [
  ['init', '-q'],
  ['add', '-A'],
  ['commit', '-qm', 'tree'],
])
  spawnSync('git', ['-C', tree, '-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args]);
const printed = join(dirname(tree), 'flux-local.yaml');
const asked = ['--path', cluster, '--enable-images', '--output', 'yaml', '--output-file', printed];
const theirs = run('flux-local', 'get', 'cluster', ...asked);
// 1 says that it found what is unpinned.
const ours = run(execPath, resolve('dist/cli/index.js'), 'check', '--format', 'json');
if (theirs.status !== 0 || (ours.status ?? 9) > 1) {
  stdout.write(`not compared: ${theirs.status === 0 ? ours.said : theirs.said}\n`);
  exit(1);
}
report(new Set(listed(parse(readFileSync(printed, 'utf8')))), JSON.parse(ours.out));
rmSync(dirname(tree), { recursive: true, force: true });

function run(program: string, ...args: readonly string[]): Ran {
  const notes = join(mkdtempSync(join(tmpdir(), 'cost-')), 'cost');
  const command = ['-o', notes, '-f', '%e %U %S %M', program, ...args];
  const {
    status,
    stdout: out,
    stderr,
  } = spawnSync('/usr/bin/time', command, { cwd: tree, encoding: 'utf8', env, maxBuffer: 1e9 });
  const [wall, user, system, memory] = (readFileSync(notes, 'utf8').trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  rmSync(dirname(notes), { recursive: true });
  const cost = [wall?.toFixed(1), ((user ?? 0) + (system ?? 0)).toFixed(1), Math.round((memory ?? 0) / 1024)].join(
    ' / ',
  );
  return { status, out, said: stderr.trim().slice(-300), cost };
}

/** The texts below every `images` of what flux-local prints, by one spelling. */
function listed(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(listed);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'images' && Array.isArray(inner) ? inner.map((text) => spell(String(text))) : listed(inner),
  );
}

function spell(text: string): string {
  const parsed = parseReference(text);
  if (!parsed.ok) return text;
  const { tag, digest } = parsed.reference;
  return write(imageName(parsed.reference), tag, digest);
}

/** A tag beside a digest decides nothing. */
function write(name: string, tag: string | null, digest: string | null): string {
  if (digest !== null) return `${name}@${digest}`;
  return tag === null ? name : `${name}:${tag}`;
}

interface Said {
  readonly image: string | null;
  readonly tag: string | null;
  readonly digest: string | null;
}

function report(
  flux: ReadonlySet<string>,
  { images }: { images: readonly (Said & { file: string; runs?: readonly Said[] })[] },
): void {
  const places = new Map<string, string>();
  for (const { file, runs = [], ...image } of images)
    for (const one of runs.length > 0 ? runs : [image])
      if (one.image !== null) places.set(write(one.image, one.tag, one.digest), file);
  const onlyOurs = [...places].filter(([text]) => !flux.has(text));
  const onlyTheirs = [...flux].filter((text) => !places.has(text));
  const counts = [flux.size, places.size, flux.size - onlyTheirs.length, onlyOurs.length, onlyTheirs.length];
  stdout.write(`| ${[basename(tree).replace('_', '/'), cluster, ...counts, theirs.cost, ours.cost].join(' | ')} |\n`);
  if (!options.list) return;
  for (const [text, file] of onlyOurs) stdout.write(`  only ours: ${text} (${file})\n`);
  for (const text of onlyTheirs) stdout.write(`  only theirs: ${text}\n`);
}
