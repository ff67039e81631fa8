import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openObjects } from './objects.ts';

/** A bare repository through Git's plumbing: what the stand-in keeps its trees, commits and branches in. */
export interface Bare {
  readonly git: (args: readonly string[], input?: string | Buffer, env?: Record<string, string>) => Promise<string>;
  readonly branch: (name: string) => Promise<string | null>;
  readonly branches: () => Promise<ReadonlyMap<string, string>>;
  readonly commit: (sha: string) => Promise<CommitObject | null>;
  readonly tree: (sha: string, recursive: boolean) => Promise<readonly TreeObject[] | null>;
  readonly blob: (sha: string) => Promise<Buffer | null>;
  readonly writeTree: (base: string | null, entries: readonly NewEntry[]) => Promise<string>;
  readonly writeCommit: (commit: NewCommit) => Promise<string>;
  /** False when the branch is not where it was thought to be; null stands for "absent". */
  readonly moveBranch: (name: string, from: string | null, to: string | null) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

export interface CommitObject {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

export interface TreeObject {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number | null;
  readonly path: string;
}

export interface NewEntry {
  readonly path: string;
  readonly mode: string;
  readonly content?: string;
  /** null: delete. */
  readonly sha?: string | null;
}

export interface NewCommit {
  readonly message: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

const absent = '0'.repeat(40);

export const openBare = (directory: string): Bare => {
  const git: Bare['git'] = async (args, input = '', env = {}) => (await run(directory, args, input, env)).toString();
  const objects = openObjects(directory);
  const read = async (name: string, type: string) => {
    const object = await objects.read(name);
    return object?.type === type ? object : null;
  };
  const trees = new Map<string, readonly TreeObject[]>();
  return {
    git,
    branch: async (name) => (await read(`refs/heads/${name}`, 'commit'))?.sha ?? null,
    branches: async () => readBranches(await git(['for-each-ref', '--format=%(objectname) %(refname)', 'refs/heads'])),
    commit: async (sha) => parseCommit((await read(sha, 'commit'))?.content.toString() ?? null),
    tree: async (sha, recursive) => {
      const key = `${sha} ${recursive}`;
      const rows = trees.get(key) ?? (await readTree(git, sha, recursive).catch(() => null));
      if (rows) trees.set(key, rows);
      return rows;
    },
    blob: async (sha) => (await read(sha, 'blob'))?.content ?? null,
    writeTree: (base, entries) => writeTree(git, base, entries),
    writeCommit: async ({ message, tree, parents }) =>
      (await git(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], message)).trim(),
    moveBranch: (name, from, to) =>
      git(['update-ref', ...(to ? [] : ['-d']), `refs/heads/${name}`, ...(to ? [to] : []), from ?? absent]).then(
        () => true,
        () => false,
      ),
    close: objects.close,
  };
};

const person = (role: string) => ({
  [`GIT_${role}_NAME`]: 'GitHub',
  [`GIT_${role}_EMAIL`]: 'noreply@github.test',
});

const run = (directory: string, args: readonly string[], input: string | Buffer, env: Record<string, string>) =>
  new Promise<Buffer>((resolve, reject) => {
    const options = {
      env: {
        PATH: process.env['PATH'],
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        ...person('AUTHOR'),
        ...person('COMMITTER'),
        ...env,
      },
      encoding: 'buffer' as const,
      maxBuffer: 1 << 30,
    };
    const child = execFile('git', ['--git-dir', directory, ...args], options, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });

const readBranches = (lines: string): ReadonlyMap<string, string> => {
  const rows = lines.split('\n').filter(Boolean);
  return new Map(rows.map((row) => [row.slice(row.indexOf(' ') + 1 + 'refs/heads/'.length), row.split(' ')[0]!]));
};

const parseCommit = (text: string | null): CommitObject | null => {
  if (text === null) return null;
  const end = text.indexOf('\n\n');
  const headers = text.slice(0, end).split('\n');
  const values = (key: string) => headers.filter((h) => h.startsWith(`${key} `)).map((h) => h.slice(key.length + 1));
  return { tree: values('tree')[0]!, parents: values('parent'), message: text.slice(end + 2) };
};

const readTree = async (git: Bare['git'], sha: string, recursive: boolean): Promise<readonly TreeObject[]> => {
  const rows = await git(['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), sha]);
  return rows
    .split('\0')
    .filter(Boolean)
    .map((row) => {
      const [mode, type, object, size] = row.slice(0, row.indexOf('\t')).split(/ +/);
      const path = row.slice(row.indexOf('\t') + 1);
      return { mode: mode!, type: type!, sha: object!, size: size === '-' ? null : Number(size), path };
    });
};

const writeTree = async (git: Bare['git'], base: string | null, entries: readonly NewEntry[]): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'index-'));
  const env = { GIT_INDEX_FILE: join(folder, 'index') };
  try {
    if (base) await git(['read-tree', base], '', env);
    const lines = [];
    for (const { path, mode, content, sha } of entries) {
      const blob = content === undefined ? sha : (await git(['hash-object', '-w', '--stdin'], content)).trim();
      lines.push(blob ? `${mode} ${blob}\t${path}\0` : `0 ${absent}\t${path}\0`);
    }
    await git(['update-index', '-z', '--index-info'], lines.join(''), env);
    return (await git(['write-tree'], '', env)).trim();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
