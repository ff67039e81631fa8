import { runCommandLine } from './program.ts';
import { openTerminal } from './terminal.ts';

/** Runs a command line on this process's terminal, and gives its exit code. */
export function start(args: readonly string[]): Promise<number> {
  return runCommandLine(args, openTerminal());
}
