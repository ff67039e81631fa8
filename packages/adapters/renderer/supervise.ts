import type { spawn as spawnProcess } from 'node:child_process';

/** One run of a tool. */
export interface ToolRun {
  readonly tool: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly timeout: number;
  /** Of both outputs together. */
  readonly maxBytes: number;
}

/** Exit codes of the supervisor's own: no tool in question uses them. */
export const timedOut = 222;
export const saidTooMuch = 223;
export const notStarted = 224;

/**
 * Runs a tool in a process group of its own and ends the whole group when the time or the output is up: @actions/exec has
 * neither a time-out nor a way to end what it started. This function is sent to a Node of its own as text (`toString`), so it
 * uses nothing but its parameters.
 */
export function supervise(run: ToolRun, spawn: typeof spawnProcess, self: NodeJS.Process): void {
  const group = self.platform !== 'win32';
  const { cwd, env } = run;
  const child = spawn(run.tool, run.args, {
    cwd,
    env,
    detached: group,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let verdict: number | null = null;
  let left = run.maxBytes;
  const end = (code: number) => {
    verdict ??= code;
    try {
      if (group && child.pid !== undefined) self.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  const timer = setTimeout(() => end(222), run.timeout);
  const pass = (to: NodeJS.WriteStream) => (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) end(223);
    else to.write(chunk);
  };
  child.stdout.on('data', pass(self.stdout));
  child.stderr.on('data', pass(self.stderr));
  child.on('error', () => end(224));
  child.on('close', (code) => {
    clearTimeout(timer);
    self.exitCode = verdict ?? code ?? 1;
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) self.on(signal, () => end(222));
}
