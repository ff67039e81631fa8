import type { Command } from 'commander';
import type { Environment } from '../core/policy/policy.ts';
import { UnavailableError } from '../core/text/errors.ts';

/** Adds `completion <shell>`, which prints a script for the shell, and the hidden command that such a script asks. */
export async function addCompletion(program: Command, words: readonly string[]): Promise<void> {
  const { default: complete } = await import('@bomb.sh/tab/commander');
  const offers = complete(program, { completionCommandName: 'completion' });
  if (words[0] !== 'complete') return;
  const environments = await readEnvironments(words);
  const offer = (add: (value: string, description: string) => void): void => {
    for (const environment of environments) add(environment.name, describe(environment));
  };
  for (const command of offers.commands.values()) {
    for (const name of ['source', 'target', 'environment']) {
      const argument = command.arguments.get(name);
      if (argument) argument.handler = offer;
    }
    const option = command.options.get('environment');
    if (option) option.handler = offer;
  }
}

/** Those of the policy that the line is about; none where it cannot be read, which the command itself will say. */
async function readEnvironments(words: readonly string[]): Promise<readonly Environment[]> {
  const root = readOption(words, '--root') ?? '.';
  const config = readOption(words, '--config');
  try {
    const [{ openWorkspace }, { readNamedPolicy }] = await Promise.all([
      import('../adapters/workspace.ts'),
      import('./open.ts'),
    ]);
    const named = { root, ...(config !== undefined && { config }) };
    return (await readNamedPolicy(openWorkspace(root), named, refuseToFetch)).environments;
  } catch {
    return [];
  }
}

/** Nobody who presses a key asks for a network: a policy that extends one of another repository offers nothing. */
async function refuseToFetch(): Promise<string> {
  throw new UnavailableError('Completion asks no network.');
}

/** The value of an option in the line, in either of its spellings. */
function readOption(words: readonly string[], option: string): string | undefined {
  const at = words.findIndex((word) => word === option || word.startsWith(`${option}=`));
  const word = words[at];
  return word === option ? words[at + 1] : word?.slice(option.length + 1);
}

function describe({ promoteFrom, track }: Environment): string {
  if (promoteFrom !== null) return `promoted from ${promoteFrom}`;
  return track.length === 0 ? 'an environment of the policy' : 'moved by bump';
}
