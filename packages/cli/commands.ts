import type { Command } from 'commander';
import { addCheck } from './check.ts';
import type { End } from './result.ts';
import type { Terminal } from './terminal.ts';

/** Adds a command to the program; `end` is told how it came out. */
export type AddCommand = (program: Command, terminal: Terminal, end: End) => void;

/**
 * Every command by its name, in the order in which the help lists them. Each brings its own code, so a check loads no promotion; what
 * most runs are, and most of whose code the others share, comes in one piece with the program.
 */
const commands: ReadonlyMap<string, () => Promise<AddCommand>> = new Map([
  ['check', async () => addCheck],
  ['bump', async () => (await import('./bump.ts')).addBump],
  ['promote', async () => (await import('./promote.ts')).addPromote],
  ['rollback', async () => (await import('./rollback.ts')).addRollback],
  ['status', async () => (await import('./status.ts')).addStatus],
  ['diff', async () => (await import('./diff.ts')).addDiff],
  ['pin', async () => (await import('./pin.ts')).addPin],
  ['admission', async () => (await import('./admission.ts')).addAdmission],
  ['digests', async () => (await import('./digests.ts')).addDigests],
  ['init', async () => (await import('./init.ts')).addInit],
  ['report', async () => (await import('./report.ts')).addReport],
]);

/** The commands that a command line may need: the one that it names, or all of them for a help, a completion or a wrong word. */
export async function loadCommands([word = '']: readonly string[]): Promise<readonly AddCommand[]> {
  if (['-V', '--version'].includes(word)) return [];
  const named = commands.get(word);
  return named === undefined ? Promise.all([...commands.values()].map((load) => load())) : [await named()];
}
