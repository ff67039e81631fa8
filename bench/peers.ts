// What a check costs beside what others' checks cost on the same tree of 2,000 YAML files, each asked for digests, or for
// what it has instead. Those that are not on the PATH are left out and named (scripts/test-tools --bench installs some):
//
//   npm run build && node build/bench/peers.js [FILES=2000]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath } from 'node:process';
import { type Cost, inTurns, lesser, runProcess } from './process.ts';
import { figure, printSection, table } from './table.ts';
import { writeTree } from './trees.ts';

interface Peer {
  readonly name: string;
  /** What makes it say its version, and where it stands in what it says. */
  readonly version: readonly [command: string, pattern: RegExp];
  /** Its arguments for the tree below `root`. */
  readonly args: (root: string) => readonly string[];
}

const peers: readonly Peer[] = [
  {
    name: 'frizbee',
    version: ['version', /^Version: +(\S+)/m],
    args: (root) => ['image', root, '--dry-run', '--error', '--quiet'],
  },
  {
    name: 'conftest',
    version: ['--version', /^Conftest: +(\S+)/m],
    args: (root) => ['test', '--quiet', '--policy', 'bench/peers/digest.rego', root],
  },
  {
    name: 'kube-linter',
    version: ['version', /(\S+)/],
    args: (root) => ['lint', '--do-not-auto-add-defaults', '--include', 'latest-tag', root],
  },
  {
    name: 'kyverno',
    version: ['version', /^Version: +(\S+)/m],
    args: (root) => ['apply', 'bench/peers/kyverno.yaml', ...findManifests(root).map((file) => `--resource=${file}`)],
  },
  {
    name: 'checkov',
    version: ['--version', /(\S+)/],
    args: (root) =>
      // Without the last it waits for its vendor's server.
      ['--directory', root, '--framework', 'kubernetes', '--check', 'CKV_K8S_43', '--quiet', '--skip-download'],
  },
];

const count = Number(argv[2] ?? 2000);
const rounds = 5;
/** Milliseconds after which no further round of a slow peer is begun. */
const patience = 60_000;

const root = mkdtempSync(join(tmpdir(), 'image-policy-bench-'));
try {
  writeTree(root, count);
  const [floor, check] = await inTurns(rounds, [
    () => runProcess(execPath, ['build/bench/floor.js', root]),
    () => runProcess(execPath, ['dist/cli/index.js', 'check', '--root', root]),
  ]);
  if (!floor || !check) throw new Error('not measured');
  const rows = [describe('reading alone, in Node', floor, check), describe('**image-policy check**', check, check)];
  for (const peer of peers) rows.push(await measurePeer(peer, check));
  const head = ['', 'seconds', 'times check', 'seconds of processor', 'times check', 'MB'];
  printSection(`check beside others: ${count} files`, table(head, rows));
} finally {
  rmSync(root, { recursive: true });
}

async function measurePeer({ name, version, args }: Peer, check: Cost): Promise<readonly string[]> {
  const [command, pattern] = version;
  const said = spawnSync(name, [command], { encoding: 'utf8' });
  if (said.error) return [name, 'left out: not on the PATH', '', '', '', ''];
  const [, found = '?'] = pattern.exec(said.stdout + said.stderr) ?? [];
  const given = args(root);
  let best: Cost | undefined;
  const start = performance.now();
  for (let round = 0; round < rounds && performance.now() - start < patience; round++) {
    best = lesser(best, await runProcess(name, given));
  }
  return describe(`${name} ${found.replace(/^v/, '')}`, best ?? check, check);
}

/** Kyverno does not walk directories, and stops at a file that is no manifest. */
function findManifests(root: string): readonly string[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name));
  return files.filter((file) => file.endsWith('.yaml') && readFileSync(file, 'utf8').startsWith('apiVersion:'));
}

function describe(name: string, { wall, cpu, megabytes }: Cost, check: Cost): readonly string[] {
  const [seconds, processor] = [wall / 1000, cpu / 1000].map(figure);
  return [
    name,
    seconds ?? '',
    figure(wall / check.wall),
    processor ?? '',
    figure(cpu / check.cpu),
    megabytes.toFixed(0),
  ];
}
