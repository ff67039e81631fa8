import { readBoolean, readChoice, readList } from '../../packages/adapters/runner/input.ts';
import type { MergeMethod } from '../../packages/core/ports.ts';
import { type ProposalInputs, readProposalInputs } from '../proposal/inputs.ts';

/** What bump/action.yml takes; null or empty where an input is. */
export interface BumpInputs extends ProposalInputs {
  readonly environments: readonly string[];
  readonly allowOlder: boolean;
  readonly autoMerge: MergeMethod | null;
}

/** The inputs, read once. */
export function readInputs(): BumpInputs {
  const autoMerge = readChoice('auto-merge', ['squash', 'merge', 'rebase', 'off'] as const, 'squash');
  return Object.freeze({
    ...readProposalInputs(),
    environments: readList('environments'),
    allowOlder: readBoolean('allow-older'),
    autoMerge: autoMerge === 'off' ? null : autoMerge,
  });
}
