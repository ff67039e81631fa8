import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type Files = Readonly<Record<string, string>>;

/** Runs Git in a directory, with an identity and without the settings of this machine. */
export function git(directory: string, ...args: readonly string[]): string {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: directory,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Sam',
    GIT_AUTHOR_EMAIL: 'sam@acme.test',
    GIT_COMMITTER_NAME: 'Sam',
    GIT_COMMITTER_EMAIL: 'sam@acme.test',
  };
  return execFileSync('git', args, { cwd: directory, env, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** A new directory with these files. */
export function makeTree(files: Files): string {
  const directory = mkdtempSync(join(tmpdir(), 'gitops-'));
  writeTree(directory, files);
  return directory;
}

/** Writes files below a directory. */
export function writeTree(directory: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

/** A new repository with these files committed on `main`. */
export function makeRepository(files: Files): string {
  const directory = makeTree(files);
  git(directory, 'init', '--quiet', '--initial-branch=main');
  commitAll(directory, 'Begin');
  return directory;
}

/** Commits everything; the commit. */
export function commitAll(directory: string, message: string): string {
  git(directory, 'add', '--all');
  git(directory, 'commit', '--quiet', '--message', message);
  return git(directory, 'rev-parse', 'HEAD');
}

/** The bare repository that a forge would hold: a clone with the same branches. */
export function makeBare(directory: string): string {
  const bare = mkdtempSync(join(tmpdir(), 'bare-'));
  git(directory, 'clone', '--quiet', '--bare', directory, bare);
  return bare;
}

/** `sha256:` and one hex digit 64 times. */
export function digestOf(digit: string): string {
  return `sha256:${digit.repeat(64)}`;
}
