import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { describeFileError } from '../adapters/file-error.ts';
import { findOwnUrls } from '../adapters/git/remote.ts';
import { bump } from '../core/bump/bump.ts';
import { parseBumpEvent } from '../core/bump/event.ts';
import { isFirstParty } from '../core/policy/images.ts';
import { UserError } from '../core/text/errors.ts';
import { openDesk } from './open.ts';
import { addWritingOptions, collect, type WritingOptions } from './options.ts';
import { carryOut, planFormats } from './plan.ts';
import type { Terminal } from './terminal.ts';

interface BumpOptions extends WritingOptions {
  readonly environment?: readonly string[];
  readonly image?: readonly string[];
  readonly event?: string;
  readonly allowOlder?: boolean;
}

/** `bump`: channel tag -> digest in the fast lanes. */
export function addBump(program: Command, terminal: Terminal, end: (complete: boolean) => void): void {
  const command = program
    .command('bump')
    .description('write the digests that channel tags point at into the fast lanes')
    .option('--environment <name>', 'only this environment; may be given again', collect)
    .option('--image <glob>', 'only images like this; may be given again', collect)
    .option('--event <file>', 'bump what this repository_dispatch event says, from its JSON')
    .option('--allow-older', 'also move to an image that was built before the one in Git');
  addWritingOptions(command, planFormats).action(async (options: BumpOptions) => {
    const desk = await openDesk(options, terminal);
    const { ports, policy } = desk;
    const event = options.event === undefined ? null : parseBumpEvent(readJson(options.event), isFirstParty(policy));
    const plan = await bump(ports, policy, {
      environments: options.environment ?? [],
      images: options.image ?? [],
      event,
      allowOlder: options.allowOlder ?? false,
      ownUrls: () => findOwnUrls(options.root, terminal.env),
    });
    end(await carryOut(plan, desk, options, terminal));
  });
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is no JSON' : describeFileError(error, 'it does not exist');
    throw new UserError(`The event ${JSON.stringify(path)} cannot be read: ${reason}. Name a JSON file with --event.`);
  }
}
