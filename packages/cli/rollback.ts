import type { Command } from 'commander';
import { findOwnUrls } from '../adapters/git/remote.ts';
import { promote } from '../core/promote/promote.ts';
import { listStates, type PastStates } from '../core/promote/states.ts';
import { renderStatesJson, renderStatesMarkdown, renderStatesText } from '../core/report/states.ts';
import { type Desk, openDesk } from './open.ts';
import { addWritingOptions, collect, type WritingOptions } from './options.ts';
import { carryOut, planFormats } from './plan.ts';
import { writeResult } from './result.ts';
import type { Terminal } from './terminal.ts';

interface RollbackOptions extends WritingOptions {
  readonly to?: string;
  readonly image?: readonly string[];
}

/** `rollback`: lists the last states of an environment, or goes back to one of them. */
export function addRollback(program: Command, terminal: Terminal, end: (complete: boolean) => void): void {
  const command = program
    .command('rollback')
    .description('list the last states of an environment, or go back to one of them')
    .argument('<environment>', 'the environment')
    .option('--to <ref>', 'go back to what it ran at this ref; without it the last states are listed')
    .option('--image <glob>', 'only images like this; may be given again', collect);
  addWritingOptions(command, planFormats).action(async (environment: string, options: RollbackOptions) => {
    const desk = await openDesk(options, terminal);
    if (options.to === undefined) {
      writeResult(renderStates(await listStates(desk.ports, desk.policy, { environment }), options), options, terminal);
      end(true);
      return;
    }
    end(await carryOut(await planRollback(environment, options.to, desk, options, terminal), desk, options, terminal));
  });
}

function planRollback(environment: string, ref: string, desk: Desk, options: RollbackOptions, terminal: Terminal) {
  const { workspace, git } = desk.ports;
  return promote({ workspace, git }, desk.policy, {
    source: environment,
    target: environment,
    images: options.image ?? [],
    fromRef: ref,
    requireStatus: [],
    now: new Date(),
    ownUrls: () => findOwnUrls(options.root, terminal.env),
  });
}

function renderStates(states: PastStates, { format }: RollbackOptions): string {
  if (format === 'json') return renderStatesJson(states);
  return format === 'markdown' ? renderStatesMarkdown(states) : renderStatesText(states);
}
