import { execFileSync } from 'node:child_process';
import { addFiles, makeTree } from '../temp.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A real repository in a temporary directory. */
export interface TestRepository {
  readonly root: string;
  git(...args: string[]): string;
  /** Writes files and commits everything; the date is `day` of January 2026. Gives the commit's id. */
  commit(files: Files, day?: number): string;
}

export function makeRepository(files: Files | null = null, root = makeTree()): TestRepository {
  let clock = 1;
  const git = (...args: string[]) => {
    const date = `2026-01-${String(clock).padStart(2, '0')}T00:00:00Z`;
    const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'protocol.file.allow=always'];
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    return execFileSync('git', [...identity, ...args], { cwd: root, env, encoding: 'utf8', stdio: 'pipe' }).trim();
  };
  const commit = (added: Files, day = clock + 1) => {
    clock = day;
    addFiles(root, added);
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', `day ${day}`);
    return git('rev-parse', 'HEAD');
  };
  git('init', '-q', '-b', 'main', '.');
  if (files !== null) commit(files, 1);
  return { root, git, commit };
}
