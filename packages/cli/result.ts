import { writeFileSync } from 'node:fs';
import { createColors } from 'picocolors';
import { describeFileError } from '../adapters/file-error.ts';
import { type Palette, plain } from '../core/report/palette.ts';
import { UnavailableError } from '../core/text/errors.ts';
import type { OutputOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Told whether all that was asked for came out well (exit 0, else 1), and whether every question was answered (else 3). */
export type End = (complete: boolean, answered?: boolean) => void;

/** Puts a result where the options say: a file, or stdout, which `-` is as well. */
export function writeResult(text: string, { output }: OutputOptions, terminal: Terminal): void {
  if (isStdout(output)) {
    terminal.print(text);
    return;
  }
  try {
    writeFileSync(output, text);
  } catch (error) {
    throw new UnavailableError(
      `The result cannot be written to ${JSON.stringify(output)}: ${describeFileError(error)}. Choose another --output.`,
    );
  }
}

function isStdout(output: string | undefined): output is undefined | '-' {
  return output === undefined || output === '-';
}

/** Colours where the result is shown to a person. */
export function choosePalette({ output, color }: OutputOptions, terminal: Terminal): Palette {
  return (color ?? terminal.colour) && isStdout(output) ? createColors(true) : plain;
}

/** The columns that a text result may take: none are counted where it goes into a file or nobody watches. */
export function widthOf({ output }: OutputOptions, { width }: Terminal): { readonly width?: number } {
  return isStdout(output) && width !== undefined ? { width } : {};
}
