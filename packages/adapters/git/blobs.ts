import type { ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';
import { nextTick } from 'node:process';
import type { Writable } from 'node:stream';
import type { FileText } from '../../core/ports.ts';
import { UnavailableError } from '../../core/text/errors.ts';
import { readObjects } from './objects.ts';
import { describeStart, startGit } from './process.ts';

/** Reads blobs by id through one `git cat-file --batch`, however many are asked. */
export interface BlobReader {
  /** An UnavailableError when this clone lacks the blob. */
  read(id: string): Promise<FileText>;
}

/**
 * Starts Git on the first question. Between questions the process does not keep this one alive; it ends when its input closes,
 * with this process at the latest.
 */
export function openBlobReader(top: string): BlobReader {
  let batch: Batch | null = null;
  return {
    read(id) {
      if (!/^[0-9a-f]{40,64}$/.test(id)) throw new Error('not an object id');
      if (batch === null || batch.ended) batch = startBatch(top);
      return ask(batch, id);
    },
  };
}

interface Question {
  readonly id: string;
  readonly resolve: (text: FileText) => void;
  readonly reject: (error: Error) => void;
}

interface Batch {
  readonly child: ChildProcess;
  readonly questions: Question[];
  ended: boolean;
}

function startBatch(top: string): Batch {
  const child = startGit(top, ['cat-file', '--batch']);
  const batch: Batch = { child, questions: [], ended: false };
  const end = (error: Error) => {
    batch.ended = true;
    for (const question of batch.questions.splice(0)) question.reject(error);
  };
  child.once('error', (error) => end(describeStart(error)));
  child.once('close', () => end(new UnavailableError('git cat-file ended before it had answered')));
  // A broken pipe is told by `close`; unheard, the stream's own event would end the process.
  child.stdin?.on('error', () => {});
  child.stderr?.resume();
  answer(batch).catch((error) => end(error instanceof Error ? error : new Error(String(error))));
  return batch;
}

async function answer(batch: Batch): Promise<void> {
  const output: AsyncIterable<Buffer> | null = batch.child.stdout;
  if (output === null) return;
  for await (const object of readObjects(output)) {
    const question = batch.questions.shift();
    if (question === undefined) throw new UnavailableError('git cat-file said more than it was asked');
    if (object.text !== null) question.resolve(object.text);
    else question.reject(new UnavailableError(`the Git object ${question.id} is not in this clone: fetch it in full`));
    if (batch.questions.length === 0) keepAlive(batch.child, false);
  }
}

function ask(batch: Batch, id: string): Promise<FileText> {
  return new Promise((resolve, reject) => {
    batch.questions.push({ id, resolve, reject });
    if (batch.questions.length === 1) keepAlive(batch.child, true);
    writeSoon(batch.child.stdin, `${id}\n`);
  });
}

/** Questions that are asked together go to Git in one write: each by itself would cost a call of the system. */
function writeSoon(stdin: Writable | null, line: string): void {
  if (stdin?.writableCorked === 0) {
    stdin.cork();
    nextTick(() => stdin.uncork());
  }
  stdin?.write(line);
}

function keepAlive(child: ChildProcess, alive: boolean): void {
  for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
    if (handle === child || handle instanceof Socket) handle[alive ? 'ref' : 'unref']();
  }
}
