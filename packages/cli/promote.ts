import type { Command } from 'commander';
import { findOwnUrls } from '../adapters/git/remote.ts';
import { promote } from '../core/promote/promote.ts';
import { openDesk } from './open.ts';
import { addWritingOptions, collect, type WritingOptions } from './options.ts';
import { carryOut, planFormats } from './plan.ts';
import type { Terminal } from './terminal.ts';

interface PromoteOptions extends WritingOptions {
  readonly image?: readonly string[];
  readonly fromRef?: string;
}

/** `promote`: copies exact digests from one environment to the next. */
export function addPromote(program: Command, terminal: Terminal, end: (complete: boolean) => void): void {
  const command = program
    .command('promote')
    .description('copy exact digests from one environment to the next')
    .argument('<source>', 'the environment to copy from')
    .argument('<target>', 'the environment to copy to; the source itself with --from-ref, for a rollback')
    .option('--image <glob>', 'only images like this; may be given again', collect)
    .option('--from-ref <ref>', 'copy from the source as it was at this ref');
  addWritingOptions(command, planFormats).action(async (source: string, target: string, options: PromoteOptions) => {
    const desk = await openDesk(options, terminal);
    // Without a registry: the builds behind the digests are for a pull request's reviewer, and digests are copied offline.
    const { workspace, git } = desk.ports;
    const plan = await promote({ workspace, git }, desk.policy, {
      source,
      target,
      images: options.image ?? [],
      fromRef: options.fromRef ?? null,
      requireStatus: [],
      now: new Date(),
      ownUrls: () => findOwnUrls(options.root, terminal.env),
    });
    end(await carryOut(plan, desk, options, terminal));
  });
}
