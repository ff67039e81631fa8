import * as core from '@actions/core';
import { UserError } from '../../core/text/errors.ts';

/** An input's text, or null where it is empty: a workflow that passes on an input of its own passes `''`, and means the default. */
export function readText(name: string): string | null {
  return core.getInput(name) || null;
}

/** An input that the action cannot do without. The runner does not enforce `required`. */
export function readRequired(name: string): string {
  const text = readText(name);
  if (text === null) throw new UserError(`The input \`${name}\` is missing: give it under \`with:\`.`);
  return text;
}

/** A list, one item a line or between commas. A comma within the braces of a glob is the glob's. */
export function readList(name: string): readonly string[] {
  return splitList(readText(name) ?? '');
}

/** A list of at least one item. */
export function readRequiredList(name: string): readonly string[] {
  return splitList(readRequired(name));
}

function splitList(text: string): readonly string[] {
  return text
    .split(/\r?\n|,(?![^{\n]*\})/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** `true` or `false`; false where it is empty. */
export function readBoolean(name: string): boolean {
  return readChoice(name, ['true', 'false'], 'false') === 'true';
}

/** One of a few words. */
export function readChoice<T extends string>(name: string, choices: readonly T[], otherwise: T): T {
  const text = readText(name);
  if (text === null) return otherwise;
  const chosen = choices.find((choice) => choice === text.toLowerCase());
  if (chosen !== undefined) return chosen;
  throw new UserError(`The input \`${name}\` is ${JSON.stringify(text)}: it takes ${listOf(choices)}.`);
}

function listOf(choices: readonly string[]): string {
  const quoted = choices.map((choice) => `\`${choice}\``);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
