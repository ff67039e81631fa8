import type { Command } from 'commander';
import { pin } from '../core/pin/pin.ts';
import { openDesk } from './open.ts';
import { addWritingOptions, type WritingOptions } from './options.ts';
import { carryOut, planFormats } from './plan.ts';
import type { Terminal } from './terminal.ts';

interface PinOptions extends WritingOptions {
  readonly excepted?: boolean;
}

/** `pin`: the tag as written -> its digest, everywhere, third-party images too. */
export function addPin(program: Command, terminal: Terminal, end: (complete: boolean) => void): void {
  const command = program
    .command('pin')
    .description('pin what is unpinned to the digest that its tag points at, third-party images too')
    .argument('[path...]', 'files and directories, from the root')
    .option('--excepted', 'also what an exception of the policy leaves unpinned');
  addWritingOptions(command, planFormats).action(async (paths: readonly string[], options: PinOptions) => {
    const desk = await openDesk(options, terminal);
    const plan = await pin(desk.ports, desk.policy, { paths, excepted: options.excepted ?? false });
    end(await carryOut(plan, desk, options, terminal));
  });
}
