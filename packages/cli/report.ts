import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { describeFileError } from '../adapters/file-error.ts';
import { renderRollupPage } from '../core/report/html/rollup.ts';
import { renderRollupJson, renderRollupMarkdown, renderRollupText } from '../core/report/rollup.ts';
import { type ReportFile, rollUp } from '../core/rollup/rollup.ts';
import { addOutputOptions, type OutputOptions } from './options.ts';
import { choosePalette, type End, widthOf, writeResult } from './result.ts';
import type { Terminal } from './terminal.ts';

const formats = ['text', 'json', 'markdown', 'html'] as const;

/** `report`: the JSON reports of many repositories as one table. */
export function addReport(program: Command, terminal: Terminal, end: End): void {
  const command = program
    .command('report')
    .description('put the JSON reports of many repositories into one table')
    .argument('<file...>', 'reports of "check --format json"; the name of each is its repository');
  addOutputOptions(command, formats).action((files: readonly string[], options: OutputOptions) => {
    const rollup = rollUp(files.map(readReport));
    const renderers: Readonly<Record<string, () => string>> = {
      text: () =>
        renderRollupText(rollup, { palette: choosePalette(options, terminal), ...widthOf(options, terminal) }),
      json: () => renderRollupJson(rollup),
      markdown: () => renderRollupMarkdown(rollup),
      html: () => renderRollupPage(rollup, { now: new Date() }),
    };
    writeResult(renderers[options.format]?.() ?? '', options, terminal);
    end(rollup.unread.length === 0);
  });
}

function readReport(path: string): ReportFile {
  const name = basename(path);
  try {
    return { name, text: readFileSync(path, 'utf8') };
  } catch (error) {
    return { name: path, unread: describeFileError(error, 'there is no such file') };
  }
}
