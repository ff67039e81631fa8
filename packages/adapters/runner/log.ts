import * as core from '@actions/core';
import { logText } from '../../core/text/untrusted.ts';

/** Where the stories tell what they do. Every message may quote a file, a payload or a registry. */
export interface Log {
  info(message: string): void;
  warning(message: string): void;
  debug(message: string): void;
}

/** The step's log. `core.info` would run the workflow commands in an image's name, so nothing else prints. */
export const log: Log = {
  info: (message) => core.info(logText(message)),
  warning: (message) => core.warning(logText(message)),
  debug: (message) => core.debug(logText(message)),
};

/** Fails the step with a message, as the last thing that it does. */
export function sayFailed(message: string): void {
  core.setFailed(logText(message));
}

/** Prints what a renderer made for the runner: workflow commands that are meant, in text that is sanitised already. */
export function printCommands(text: string): void {
  if (text !== '') process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}
