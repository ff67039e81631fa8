import { readList, readRequired, readText } from '../../packages/adapters/runner/input.ts';
import { type ProposalInputs, readProposalInputs } from '../proposal/inputs.ts';

/** What promote/action.yml takes; null or empty where an input is. */
export interface PromoteInputs extends ProposalInputs {
  readonly source: string;
  readonly target: string;
  readonly fromRef: string | null;
  /** Names or globs of statuses and checks. */
  readonly requireStatus: readonly string[];
}

/** The inputs, read once. */
export function readInputs(): PromoteInputs {
  return Object.freeze({
    ...readProposalInputs(),
    source: readRequired('source'),
    target: readRequired('target'),
    fromRef: readText('from-ref'),
    requireStatus: readList('require-status'),
  });
}
