import type { Plan } from '../plan/change.ts';
import type { Forge, Proposal, Published, Workspace } from '../ports.ts';
import { UnavailableError, UserError } from '../text/errors.ts';

/** How often a base that moves underneath is planned anew: every time costs a plan, and a queue behind it waits. */
const ATTEMPTS = 5;

/** A plan, what its files then say, and the words around it. */
export interface Draft {
  readonly plan: Plan;
  /** Path in the repository -> new text. */
  readonly files: ReadonlyMap<string, string>;
  readonly proposal: Omit<Proposal, 'base' | 'baseCommit' | 'files' | 'farewell'>;
  /** Where nothing can be moved any more: why an open pull request is closed; by default it is left as it is. */
  readonly farewell?: string;
  /** Why nothing of it may be proposed: an open pull request is left as it is. */
  readonly refused?: string;
}

/** The head of the branch to propose to. */
export interface Base {
  readonly branch: string;
  readonly commit: string;
}

/** What came of a proposal. `published` is null where nothing was to be written: a dry run, or nothing but failures. */
export interface Proposed {
  readonly plan: Plan;
  readonly base: Base;
  readonly branch: string;
  readonly published: Published | null;
  /** Why nothing could be proposed, where that failed: the plan stands all the same. */
  readonly trouble: string | null;
}

export interface ProposeOptions {
  /** The branch to propose to; null: the default branch. */
  readonly base: string | null;
  readonly dryRun: boolean;
}

/**
 * Plans on the forge's own base, never on what happens to be checked out, and proposes the outcome; when the base moved
 * meanwhile, plans again on the new one rather than rebase text. `local` only saves downloads.
 * What fails once there is a plan is the outcome's `trouble`, so that the plan is told in any case.
 */
export async function propose(
  forge: Forge,
  local: Workspace,
  draft: (workspace: Workspace, base: Base) => Promise<Draft>,
  options: ProposeOptions,
): Promise<Proposed> {
  let base = await forge.base(options.base);
  for (let attempt = 1; ; attempt++) {
    const { plan, files, proposal, farewell, refused } = await draft(await forge.at(base.commit, local), base);
    const outcome = { plan, base, branch: proposal.branch, trouble: null };
    if (refused !== undefined) return { ...outcome, published: null, trouble: refused };
    const isStuck = isAllFailed(plan);
    if (options.dryRun || (isStuck && farewell === undefined)) return { ...outcome, published: null };
    const words = isStuck && farewell !== undefined ? { ...proposal, farewell } : proposal;
    const wanted = { ...words, files, base: base.branch, baseCommit: base.commit };
    const published = await forge.publish(wanted).catch(troubleOf);
    if (typeof published === 'string') return { ...outcome, published: null, trouble: published };
    if (published.kind !== 'moved') return { ...outcome, published };
    base = { branch: base.branch, commit: published.baseCommit };
    const trouble = `The branch ${base.branch} moved ${ATTEMPTS} times while this run planned on it; nothing was proposed. Run it again.`;
    if (attempt === ATTEMPTS) return { ...outcome, published: null, trouble };
  }
}

function troubleOf(error: unknown): string {
  if (error instanceof UserError || error instanceof UnavailableError) return error.message;
  throw error;
}

/** Nothing could be moved: where a registry failed that is no reason to close a pull request that an earlier run opened. */
function isAllFailed(plan: Plan): boolean {
  return plan.changes.length === 0 && plan.failures.length > 0;
}
