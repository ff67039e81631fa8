import type { Command } from 'commander';

/** Adds `completion <shell>`, which prints a script for the shell, and the hidden command that such a script asks. */
export async function addCompletion(program: Command): Promise<void> {
  const { default: complete } = await import('@bomb.sh/tab/commander');
  complete(program, { completionCommandName: 'completion' });
}
