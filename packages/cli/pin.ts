import type { Command } from 'commander';
import { pin } from '../core/pin.ts';
import { openDesk } from './open.ts';
import { addCommonOptions, type CommonOptions } from './options.ts';
import { carryOut, planFormats } from './plan.ts';
import type { Terminal } from './terminal.ts';

/** `pin`: the tag as written -> its digest, everywhere, third-party images too. */
export function addPin(program: Command, terminal: Terminal, end: (complete: boolean) => void): void {
  const command = program
    .command('pin')
    .description('pin what is unpinned to the digest that its tag points at, third-party images too')
    .argument('[path...]', 'files and directories, from the root');
  addCommonOptions(command, planFormats).action(async (paths: readonly string[], options: CommonOptions) => {
    const desk = await openDesk(options, terminal);
    end(await carryOut(await pin(desk.ports, desk.policy, { paths }), desk, options, terminal));
  });
}
