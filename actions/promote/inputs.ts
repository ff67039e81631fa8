import {
  readBoolean,
  readList,
  readRequired,
  readRequiredList,
  readText,
} from '../../packages/adapters/runner/input.ts';
import { type ProposalInputs, readProposalInputs } from '../proposal/inputs.ts';

/** What promote/action.yml takes; null or empty where an input is. */
export interface PromoteInputs extends ProposalInputs {
  readonly source: string;
  /** One, or several that are promoted from the source. */
  readonly targets: readonly string[];
  readonly fromRef: string | null;
  readonly again: boolean;
  readonly add: boolean;
  /** Names or globs of statuses and checks. */
  readonly requireStatus: readonly string[];
}

/** The inputs, read once. */
export function readInputs(): PromoteInputs {
  return Object.freeze({
    ...readProposalInputs(),
    source: readRequired('source'),
    targets: readRequiredList('target'),
    fromRef: readText('from-ref'),
    again: readBoolean('again'),
    add: readBoolean('add'),
    requireStatus: readList('require-status'),
  });
}
