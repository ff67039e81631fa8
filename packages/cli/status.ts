import type { Command } from 'commander';
import { renderStatusJson, renderStatusMarkdown, renderStatusText } from '../core/report/status.ts';
import { status } from '../core/status/status.ts';
import { openDesk } from './open.ts';
import { addCommonOptions, type CommonOptions } from './options.ts';
import { planFormats } from './plan.ts';
import { choosePalette, writeResult } from './result.ts';
import type { Terminal } from './terminal.ts';

/** `status`: which digest is where, one row an image, one column an environment. */
export function addStatus(program: Command, terminal: Terminal, end: (complete: boolean) => void): void {
  const command = program.command('status').description('show which digest is where, what lags, and since when');
  addCommonOptions(command, planFormats).action(async (options: CommonOptions) => {
    const { ports, policy } = await openDesk(options, terminal);
    const now = new Date();
    const report = await status(ports, policy, { now });
    const renderers: Readonly<Record<string, () => string>> = {
      text: () => renderStatusText(report, { now, palette: choosePalette(options, terminal) }),
      json: () => renderStatusJson(report),
      markdown: () => renderStatusMarkdown(report, { now }),
    };
    writeResult(renderers[options.format]?.() ?? '', options, terminal);
    end(true);
  });
}
