import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeRepository } from '../bundle/gitops.ts';
import { secrets, tree } from './scene.ts';

/** How a run over a misbehaving disk ended. */
export interface DiskOutcome {
  readonly fault: string;
  readonly outcome:
    | 'everything written'
    | 'nothing written, and a reason'
    | 'killed: nothing written'
    | 'killed: some files new'
    | 'killed: all files new';
  /** Files that a killed run left beside the targets. */
  readonly left: number;
  /** Empty when it ended as it may. */
  readonly problems: readonly string[];
}

const program = resolve('build/packages/cli/main.js');
const preload = pathToFileURL(resolve('build/test/faults/kill.js')).href;
const promote = [program, 'promote', 'dev', 'staging', '--image', '**', '--quiet'];

export interface DiskScene {
  readonly template: string;
  /** Path -> what a run that nothing disturbs makes of it. */
  readonly after: Files;
  readonly before: Files;
}
type Files = ReadonlyMap<string, string>;

/** A repository, and what `promote` makes of it: six files of which five change. */
export function openDiskScene(): DiskScene {
  const template = makeRepository(tree('digest'));
  const before = readFiles(template);
  const copy = copyOf(template);
  run(copy, {});
  const after = readFiles(copy);
  rmSync(copy, { recursive: true });
  if ([...after].filter(([path, text]) => before.get(path) !== text).length < 5)
    throw new Error('the scene does not move');
  return { template, before, after };
}

/** Kills the run at its n-th touch of the tree; null when it makes fewer than n. Then runs again, which must end well. */
export function killAt(scene: DiskScene, at: number, when: 'before' | 'after' | 'half'): DiskOutcome | null {
  const root = copyOf(scene.template);
  try {
    const ended = run(root, { FAULT_ROOT: root, FAULT_AT: String(at), FAULT_WHEN: when }, ['--import', preload]);
    if (ended.signal !== 'SIGKILL') return null;
    const files = readFiles(root);
    const left = [...files.keys()].filter((path) => /(^|\/)\.image-policy-/.test(path));
    const problems = judgeFiles(scene, files);
    const again = run(root, {});
    const now = readFiles(root);
    const unfinished = [...scene.after].some(([path, text]) => now.get(path) !== text);
    if (unfinished) problems.push(`the next run does not finish it: ${again.stderr}`);
    return { fault: `kill -9, ${when} a write`, outcome: killedOutcome(scene, files), left: left.length, problems };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Runs with so many bytes free on a disk of its own; null where this process may not mount one. */
export function fullDisk(scene: DiskScene, free: number): DiskOutcome | null {
  return onDisk(scene, 'full disk', (root) => {
    writeFileSync(join(root, '.git', 'ballast'), Buffer.alloc(0));
    const room = Number(execFileSync('df', ['--output=avail', '-B1', root], { encoding: 'utf8' }).split('\n')[1]);
    writeFileSync(join(root, '.git', 'ballast'), Buffer.alloc(Math.max(0, room - free)));
  });
}

export function readOnlyDisk(scene: DiskScene): DiskOutcome | null {
  return onDisk(scene, 'read-only disk', (root) => execFileSync('mount', ['-o', 'remount,ro', root]));
}

function onDisk(scene: DiskScene, fault: string, prepare: (root: string) => void): DiskOutcome | null {
  const root = mkdtempSync(join(tmpdir(), 'disk-'));
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', root]).status !== 0) return null;
  try {
    cpSync(scene.template, root, { recursive: true });
    prepare(root);
    const { status, stdout, stderr } = run(root, {});
    const files = readFiles(root);
    const problems = judgeFiles(scene, files);
    const same = [...scene.before].every(([path, text]) => files.get(path) === text);
    const done = [...scene.after].every(([path, text]) => files.get(path) === text);
    if (!same && !done) problems.push('some files were written and others not');
    if (same && (status !== 3 || !/\S{5}/.test(stderr))) problems.push(`no reason: ${status} ${stderr}`);
    if (Object.values(secrets).some((secret) => (stdout + stderr).includes(secret))) problems.push('a secret is shown');
    const left = [...files.keys()].filter((path) => path.includes('.image-policy-')).length;
    if (left > 0) problems.push('something is left behind');
    return { fault, outcome: done ? 'everything written' : 'nothing written, and a reason', left, problems };
  } finally {
    execFileSync('umount', [root]);
    rmSync(root, { recursive: true, force: true });
  }
}

function run(root: string, env: Readonly<Record<string, string>>, options: readonly string[] = []) {
  const all = { PATH: process.env['PATH'] ?? '', HOME: root, GIT_CONFIG_NOSYSTEM: '1', ...env };
  return spawnSync(process.execPath, [...options, ...promote], { cwd: root, env: all, encoding: 'utf8' });
}

/** Each file is what it was or what it shall be, from its first byte to its last, and nothing else is there. */
function judgeFiles({ before, after }: DiskScene, files: Files): string[] {
  const missing = [...before.keys()].filter((path) => !files.has(path)).map((path) => `${path} is gone`);
  const wrong = [...files].flatMap(([path, text]) => {
    if (path.includes('.image-policy-')) return [];
    return text === before.get(path) || text === after.get(path) ? [] : [`${path} is neither old nor new`];
  });
  return [...missing, ...wrong];
}

function killedOutcome({ before, after }: DiskScene, files: Files): DiskOutcome['outcome'] {
  const changed = [...after].filter(([path, text]) => before.get(path) !== text);
  const fresh = changed.filter(([path, text]) => files.get(path) === text).length;
  if (fresh === 0) return 'killed: nothing written';
  return fresh === changed.length ? 'killed: all files new' : 'killed: some files new';
}

function copyOf(template: string): string {
  const root = mkdtempSync(join(tmpdir(), 'kill-'));
  cpSync(template, root, { recursive: true });
  return root;
}

/** Everything but Git's own directory. */
function readFiles(root: string): Files {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(root, join(entry.parentPath, entry.name)));
  const own = paths.filter((path) => !path.startsWith('.git/'));
  return new Map(own.map((path) => [path, readFileSync(join(root, path), 'latin1')] as const));
}
