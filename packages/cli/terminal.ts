import { buffer as readAll } from 'node:stream/consumers';
import { decodeText } from '../adapters/text.ts';
import type { FileText } from '../core/ports.ts';

/** Where a command line reads and prints: the process, or a stand-in. */
export interface Terminal {
  /** The result. */
  print(text: string): void;
  /** Diagnostics, a line or more. */
  say(text: string): void;
  /** A line that the next one replaces; empty to clear it. Does nothing where nobody watches. */
  progress(line: string): void;
  /** Whether a person sees the progress. */
  readonly watched: boolean;
  /** Whether the result is shown to a person, with colour. */
  readonly colour: boolean;
  /** Its columns; undefined where nobody watches: then nothing is wrapped. */
  readonly width: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readStdin(): Promise<FileText>;
}

/** This process's own streams. A reader that goes away (`| head`) ends the output, not the verdict. */
export function openTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const watched = Boolean(stderr.isTTY) && env['TERM'] !== 'dumb';
  let drawn = '';
  const progress = (line: string): void => {
    if (!watched || (line === '' && drawn === '')) return;
    drawn = cutLine(line, stderr.columns);
    stderr.write(`\r\u001b[K${drawn}`);
  };
  return {
    print: (text) => {
      progress('');
      stdout.write(text);
    },
    say: (text) => {
      progress('');
      stderr.write(`${text}\n`);
    },
    progress,
    watched,
    colour: chooseColour(Boolean(stdout.isTTY), env),
    width: stdout.isTTY ? stdout.columns : undefined,
    env,
    readStdin: async () => decodeText(await readAll(process.stdin)),
  };
}

/** A line that wraps could not be replaced. */
function cutLine(line: string, columns: number | undefined): string {
  return columns === undefined || line.length < columns ? line : `${line.slice(0, Math.max(0, columns - 2))}…`;
}

/** no-color.org and force-color.org: any value but the empty one. */
function chooseColour(isTerminal: boolean, env: Terminal['env']): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0') return true;
  return isTerminal && env['TERM'] !== 'dumb';
}
