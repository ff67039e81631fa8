import { Command, CommanderError } from 'commander';
import { version } from '../adapters/about.ts';
import { UnavailableError, UserError } from '../core/text/errors.ts';
import { logText } from '../core/text/untrusted.ts';
import { commands } from './commands.ts';
import type { End } from './result.ts';
import type { Terminal } from './terminal.ts';

/** Exit codes; contract section 3. */
const EXIT = { done: 0, found: 1, wrongCall: 2, unavailable: 3 } as const;

/** Runs one command line, without the program's name, and gives its exit code. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = EXIT.done;
  const program = buildProgram(terminal, (complete, answered = true) => {
    if (!answered) code = EXIT.unavailable;
    else code = complete ? EXIT.done : EXIT.found;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    terminal.progress('');
    return reportError(error, terminal);
  }
}

function buildProgram(terminal: Terminal, end: End): Command {
  const program = new Command('image-policy')
    .description('Makes a GitOps repository say exactly what runs: image digests, checked, bumped and promoted.')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError('See image-policy --help, or --help after a command.')
    .configureOutput({
      writeOut: (text) => terminal.print(text),
      writeErr: (text) => terminal.say(text.trimEnd()),
    });
  // A command inherits these settings when it is made, so they come first.
  for (const add of commands) add(program, terminal, end);
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
  if (terminal.env.DEBUG?.includes('image-policy')) terminal.say(logText(stack ?? ''));
  return EXIT.unavailable;
}
