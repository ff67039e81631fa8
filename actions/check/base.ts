import { holdsCommit } from '../../packages/adapters/git/head.ts';
import { type EventBase, findEventBase } from '../../packages/adapters/runner/base.ts';
import type { Checkout } from '../../packages/adapters/runner/checkout.ts';
import type { RunContext } from '../../packages/adapters/runner/context.ts';
import { log } from '../../packages/adapters/runner/log.ts';
import { UserError } from '../../packages/core/text/errors.ts';
import type { CheckInputs } from './inputs.ts';

/** The base of the event, and whether the clone has all that is asked of it. */
export interface JudgedBase extends EventBase {
  readonly isHere: boolean;
}

/** What the event says that this is merged into; null where nothing is merged. The log says what was taken. */
export async function readEventBase(
  { token }: Pick<CheckInputs, 'token'>,
  context: RunContext,
  checkout: Checkout,
): Promise<JudgedBase | null> {
  const base = await findEventBase(context, checkout.root, token);
  if (base === null) return null;
  if (context.eventName === 'pull_request_target' && base.head === base.commit) {
    throw new UserError(
      'What is checked out is the base itself, so nothing of the pull request would be judged: run this on `pull_request`, which checks out the merge.',
    );
  }
  const moved = base.commit === base.snapshot ? '' : `, and not ${base.snapshot.slice(0, 12)} of the event`;
  log.info(`Base: ${base.commit.slice(0, 12)}, ${base.how}${moved}.`);
  return { ...base, isHere: await holdsCommit(checkout.root, base.commit, base.head !== null) };
}

/** What `base` stands for: the event's own base by default, and where the input names the event's older state of it. */
export function judgedRef(input: string | null, base: JudgedBase | null): string | null {
  if (input === 'none') return null;
  return input === null || input === base?.snapshot ? (base?.commit ?? input) : input;
}
