import type { Command } from 'commander';
import { findOwnUrls } from '../adapters/git/remote.ts';
import { pinTo } from '../core/pin/hotfix.ts';
import { pin } from '../core/pin/pin.ts';
import type { Plan } from '../core/plan/change.ts';
import { UserError } from '../core/text/errors.ts';
import { type Desk, openDesk } from './open.ts';
import { addWritingOptions, collect, type WritingOptions } from './options.ts';
import { carryOut, planFormats } from './plan.ts';
import type { Terminal } from './terminal.ts';

interface PinOptions extends WritingOptions {
  readonly excepted?: boolean;
  readonly refresh?: boolean;
  readonly to?: string;
  readonly image?: readonly string[];
  readonly hold?: string;
  readonly owner?: string;
  readonly reason?: string;
}

/** `pin`: the tag as written -> its digest, everywhere, third-party images too; with `--to` one digest by hand. */
export function addPin(program: Command, terminal: Terminal, end: (complete: boolean) => void): void {
  const command = program
    .command('pin')
    .description('pin what is unpinned to the digest that its tag points at, third-party images too')
    .argument('[path...]', 'files and directories, from the root')
    .option('--excepted', 'also what an exception of the policy leaves unpinned')
    .option('--refresh', 'also resolve again the tags that stand beside digests')
    .option('--to <digest>', 'write this digest of one image at the paths, once its registry has it: a hotfix by hand')
    .option('--image <glob>', 'with --to: the image that is meant; may be given again', collect)
    .option('--hold <day>', 'with --to: write a hold until this day into the policy file')
    .option('--owner <name>', 'with --hold: who decides when it ends')
    .option('--reason <text>', 'with --hold: why');
  addWritingOptions(command, planFormats).action(async (paths: readonly string[], options: PinOptions) => {
    const desk = await openDesk(options, terminal);
    end(await carryOut(await planPin(desk, paths, options, terminal), desk, options, terminal));
  });
}

function planPin(desk: Desk, paths: readonly string[], options: PinOptions, terminal: Terminal): Promise<Plan> {
  const { excepted = false, refresh = false, to: digest, image: images = [] } = options;
  const hold = readHold(options);
  if (digest === undefined) {
    if (hold !== null || images.length > 0) throw new UserError('--image and --hold go with --to.');
    return pin(desk.ports, desk.policy, {
      paths,
      excepted,
      refresh,
      ownUrls: () => findOwnUrls(options.root, terminal.env),
    });
  }
  if (excepted || refresh) throw new UserError('--to goes without --excepted and --refresh.');
  const ownUrls = () => findOwnUrls(options.root, terminal.env);
  return pinTo(desk.ports, desk.policy, { digest, paths, images, hold, now: new Date(), ownUrls });
}

function readHold({ hold, owner, reason }: PinOptions) {
  if (hold === undefined && owner === undefined && reason === undefined) return null;
  if (!hold || !owner?.trim() || !reason?.trim())
    throw new UserError('A hold has a last day, an owner and a reason: --hold, --owner and --reason go together.');
  return { until: hold, owner, reason };
}
