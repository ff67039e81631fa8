import * as core from '@actions/core';
import { UnavailableError, UserError } from '../../core/text/errors.ts';
import { log, sayFailed } from './log.ts';

/**
 * Runs an action to its end. A `UserError` or an `UnavailableError` fails the step with its message and nothing else;
 * anything else is a defect of ours, whose stack goes to the debug log only, since it may quote what it choked on.
 * `onFailure` writes the outputs and the summary of a step that ends so. A step whose work never ends has failed: a process
 * exits where nothing is left to wait for, and with 0 if nobody said otherwise.
 */
export async function run(
  main: () => Promise<void>,
  onFailure: (message: string) => Promise<void> = async () => {},
): Promise<void> {
  process.exitCode = unfinished;
  try {
    await main();
  } catch (error) {
    const message = describe(error);
    await onFailure(message);
    sayFailed(message);
  }
  if (process.exitCode === unfinished) process.exitCode = 0;
}

const unfinished = 3;

function describe(error: unknown): string {
  if (error instanceof UserError || error instanceof UnavailableError) return error.message;
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  log.debug(stack ?? message);
  return `${name}: ${message}\nThis is a defect. Run again with debug logging for the stack, and report it.`;
}

/** Keeps a secret out of the log. The runner masks the workflow's own token already, but not an App's. */
export function maskSecret(secret: string | null): void {
  if (secret !== null) core.setSecret(secret);
}
