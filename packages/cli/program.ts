import { Command, CommanderError } from 'commander';
import { describeVersion } from '../adapters/about.ts';
import { UnavailableError, UserError } from '../core/text/errors.ts';
import { logText } from '../core/text/untrusted.ts';
import { type AddCommand, loadCommands } from './commands.ts';
import { addCompletion } from './completion.ts';
import { addManuals } from './help.ts';
import type { End } from './result.ts';
import type { Terminal } from './terminal.ts';

/** Exit codes: all that was asked for is so; it is not; the call is wrong; it could not be carried out. */
const EXIT = { done: 0, found: 1, wrongCall: 2, unavailable: 3 } as const;

/** Runs one command line, without the program's name, and gives its exit code. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = EXIT.done;
  const end: End = (complete, answered = true) => {
    if (!answered) code = EXIT.unavailable;
    else code = complete ? EXIT.done : EXIT.found;
  };
  const program = buildProgram(await loadCommands(args), terminal, end);
  if (asksForCompletion(args)) await addCompletion(program, args);
  for (const command of program.commands) command.showHelpAfterError(`See image-policy ${command.name()} --help.`);
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    terminal.progress('');
    return isHelp(program, args, error) ? EXIT.done : reportError(error, terminal);
  }
}

/** Commander takes the exit code of the process for that of `help`, which is no error where it names a command or none. */
function isHelp({ commands }: Command, [word, name]: readonly string[], error: unknown): boolean {
  const isKnown = name === undefined || commands.some((command) => command.name() === name);
  return error instanceof CommanderError && error.code === 'commander.help' && word === 'help' && isKnown;
}

/** The library of completion is loaded only where it is asked for, or listed. */
function asksForCompletion([word]: readonly string[]): boolean {
  return word === undefined || ['completion', 'complete', 'help', '-h', '--help'].includes(word);
}

function buildProgram(commands: readonly AddCommand[], terminal: Terminal, end: End): Command {
  const program = new Command('image-policy')
    .description('Makes a GitOps repository say exactly what runs: image digests, checked, bumped and promoted.')
    .option('-V, --version', 'print the version and the commit it was built from')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .showHelpAfterError('See image-policy --help.')
    .configureOutput({
      writeOut: (text) => terminal.print(text),
      writeErr: (text) => terminal.say(text.trimEnd()),
      // Commander begins with "error: "; every other message begins with the name of the program.
      outputError: (text, write) => write(text.replace(/^error: /, 'image-policy: ')),
    });
  program.on('option:version', () => {
    terminal.print(`image-policy ${describeVersion()}\n`);
    throw new CommanderError(0, 'commander.version', 'version');
  });
  // A command inherits these settings when it is made, so they come first.
  for (const add of commands) add(program, terminal, end);
  addManuals(program);
  return program;
}

function reportError(error: unknown, terminal: Terminal): number {
  // Commander has printed its own message; a help or version that was asked for is no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongCall;
  if (error instanceof UserError || error instanceof UnavailableError) {
    terminal.say(logText(`image-policy: ${error.message}`));
    return error instanceof UserError ? EXIT.wrongCall : EXIT.unavailable;
  }
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  terminal.say(
    logText(
      `image-policy: ${name}: ${message}\nThis is a defect: set DEBUG=image-policy for the stack, and report it.`,
    ),
  );
  if (terminal.env['DEBUG']?.includes('image-policy')) terminal.say(logText(stack ?? ''));
  return EXIT.unavailable;
}
