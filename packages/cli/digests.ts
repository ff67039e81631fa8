import { type Command, InvalidArgumentError } from 'commander';
import { digests } from '../core/digests/digests.ts';
import { parseDuration } from '../core/policy/scalars.ts';
import { renderDigestsJson, renderDigestsNotice, renderDigestsText } from '../core/report/digests.ts';
import { openDesk } from './open.ts';
import { addCommonOptions, type CommonOptions } from './options.ts';
import { writeResult } from './result.ts';
import type { Terminal } from './terminal.ts';

interface DigestsCommandOptions extends CommonOptions {
  /** Milliseconds. */
  readonly since?: number;
}

/** `digests`: what a registry's retention job must spare. */
export function addDigests(program: Command, terminal: Terminal, end: (complete: boolean) => void): void {
  const command = program
    .command('digests')
    .description('list every first-party digest that is or was deployed, for a registry to spare')
    .option('--since <duration>', 'leave out what was last held longer ago, such as 90d', readDuration);
  addCommonOptions(command, ['text', 'json']).action(async (options: DigestsCommandOptions) => {
    const { ports, policy } = await openDesk(options, terminal);
    const since = options.since === undefined ? null : new Date(Date.now() - options.since);
    const report = await digests(ports.git, policy, { since });
    writeResult(options.format === 'json' ? renderDigestsJson(report) : renderDigestsText(report), options, terminal);
    const notice = renderDigestsNotice(report);
    if (notice !== null && !options.quiet) terminal.say(notice);
    end(true);
  });
}

function readDuration(text: string): number {
  const duration = parseDuration(text);
  if (duration === null) throw new InvalidArgumentError('Write a number of minutes, hours or days: 90m, 24h or 7d.');
  return duration;
}
