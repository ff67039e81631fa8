import { spawn } from 'node:child_process';

export interface GitObject {
  readonly sha: string;
  readonly type: string;
  readonly content: Buffer;
}

/** One `git cat-file --batch` for all reads of a repository: a process for each would be most of a test's time. */
export interface Objects {
  /** An object by its id or by a ref; null where there is none. */
  readonly read: (name: string) => Promise<GitObject | null>;
  readonly close: () => Promise<void>;
}

/** The process starts with the first question and ends with `close`. */
export const openObjects = (directory: string): Objects => {
  let started: Batch | null = null;
  return {
    // A line end in a name would be a second question.
    read: async (name) => {
      started ??= startBatch(directory);
      return /[\n\0]/.test(name) ? null : started.ask(name);
    },
    close: async () => started?.close(),
  };
};

interface Batch {
  readonly ask: Objects['read'];
  readonly close: Objects['close'];
}

const startBatch = (directory: string): Batch => {
  const child = spawn('git', ['--git-dir', directory, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting: { resolve: (object: GitObject | null) => void; reject: (error: Error) => void }[] = [];
  let seen = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    seen = Buffer.concat([seen, chunk]);
    for (let next = take(seen); next !== null; next = take(seen)) {
      seen = seen.subarray(next.length);
      waiting.shift()?.resolve(next.object);
    }
  });
  child.stdin.on('error', () => {});
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const fail = (): void => {
    for (const { reject } of waiting.splice(0)) reject(new Error(`git cat-file ended in ${directory}`));
  };
  ended.then(fail);
  return {
    ask: (name) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        if (child.exitCode === null) child.stdin.write(`${name}\n`);
        else fail();
      }),
    close: async () => {
      child.stdin.end();
      await ended;
    },
  };
};

/** The first whole answer: `<id> <type> <size>`, a line end, the content, a line end; or `<name> missing`. */
const take = (bytes: Buffer): { readonly length: number; readonly object: GitObject | null } | null => {
  const end = bytes.indexOf('\n');
  if (end < 0) return null;
  const header = /^([0-9a-f]+) (\w+) (\d+)$/.exec(bytes.toString('utf8', 0, end));
  if (!header) return { length: end + 1, object: null };
  const [, sha = '', type = '', size = ''] = header;
  const length = end + 1 + Number(size) + 1;
  if (bytes.length < length) return null;
  return { length, object: { sha, type, content: Buffer.from(bytes.subarray(end + 1, length - 1)) } };
};
