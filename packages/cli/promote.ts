import type { Command } from 'commander';
import { findOwnUrls } from '../adapters/git/remote.ts';
import { promoteToAll } from '../core/promote/several.ts';
import { openDesk } from './open.ts';
import { addWritingOptions, collect, type WritingOptions } from './options.ts';
import { carryOut, planFormats } from './plan.ts';
import type { Terminal } from './terminal.ts';

interface PromoteOptions extends WritingOptions {
  readonly image?: readonly string[];
  readonly fromRef?: string;
  readonly again?: boolean;
  readonly add?: boolean;
}

/** `promote`: copies exact digests from one environment to the next. */
export function addPromote(program: Command, terminal: Terminal, end: (complete: boolean) => void): void {
  const command = program
    .command('promote')
    .description('copy exact digests from one environment to the next')
    .argument('<source>', 'the environment to copy from')
    .argument('<target...>', 'the environments to copy to; the source itself with --from-ref, for a rollback')
    .option('--image <glob>', 'only images like this; may be given again', collect)
    .option('--again', 'also what the target was rolled back from, or hotfixed over')
    .option('--add', 'also write what the target lacks, where it is an entry or a block in a file that is there')
    .option('--from-ref <ref>', 'copy from the source as it was at this ref');
  addWritingOptions(command, planFormats).action(
    async (source: string, targets: readonly string[], options: PromoteOptions) => {
      const desk = await openDesk(options, terminal);
      // A registry is asked only where the target has the image under another name than the source.
      const { workspace, git, registry } = desk.ports;
      const plan = await promoteToAll({ workspace, git, registry }, desk.policy, {
        source,
        targets,
        images: options.image ?? [],
        fromRef: options.fromRef ?? null,
        requireStatus: [],
        again: options.again ?? false,
        add: options.add ?? false,
        now: new Date(),
        ownUrls: () => findOwnUrls(options.root, terminal.env),
      });
      end(await carryOut(plan, desk, options, terminal));
    },
  );
}
