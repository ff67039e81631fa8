import { describeHold, type findHold } from '../policy/holds.ts';
import type { Decision } from './move.ts';
import { skip } from './moves.ts';

/** A build that a hold keeps out is not written. */
export function keepOut(hold: ReturnType<typeof findHold>): (decision: Decision) => Decision {
  return (decision) => {
    if (decision.kind !== 'move') return decision;
    const { occurrence, image, to } = decision.move;
    const held = hold({ image, environment: occurrence.environment, digest: to.digest });
    return held === null ? decision : skip(occurrence, image, `${to.digest}: ${describeHold(held)}`);
  };
}
