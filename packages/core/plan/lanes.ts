import type { Environment, Policy } from '../policy/policy.ts';
import { UserError } from '../text/errors.ts';
import { quote, suggest } from '../text/suggest.ts';

/** The two ends, by policy. */
export interface PromotionLane {
  readonly source: Environment;
  readonly target: Environment;
  /** One environment at both ends. */
  readonly rollback: boolean;
}

/** An environment by name; a UserError that names the nearest one. */
export function findEnvironment(policy: Policy, name: string): Environment {
  const found = policy.environments.find((environment) => environment.name === name);
  if (found) return found;
  requireEnvironments(policy);
  const names = policy.environments.map((environment) => environment.name);
  throw new UserError(`${policyFile(policy)} has no environment ${quote(name)}: ${suggest(name, names)}`);
}

/** UserError for a policy without environments, which says how to come by some; apart where there is no policy file at all. */
export function requireEnvironments(policy: Policy): void {
  if (policy.environments.length > 0) return;
  requirePolicyFile(policy);
  throw new UserError(`${policyFile(policy)} names no environments; add "environments" and "layout" to it.`);
}

/** UserError where the tree has no policy file, and a command needs what only such a file can say. */
export function requirePolicyFile(policy: Policy): void {
  if (policy.file !== null) return;
  throw new UserError(
    'There is no policy file .github/image-policy.yaml below the root: fix --root (input root), or let "image-policy init" draft one.',
  );
}

/** The environments that `bump` may write: those named, or all that `track` a tag. Never one that is promoted to. */
export function findFastLanes(policy: Policy, names: readonly string[]): readonly Environment[] {
  requireEnvironments(policy);
  requireFirstParty(policy);
  if (names.length > 0) return names.map((name) => requireFastLane(policy, findEnvironment(policy, name)));
  const lanes = policy.environments.filter(isFastLane);
  if (lanes.length > 0) return lanes;
  throw new UserError(
    `${policyFile(policy)} has no environment with "track": bump has no channel tag to follow. Say "track: <tag>" there.`,
  );
}

/** The two ends of a promotion: along `promoteFrom`, or one environment with an earlier ref (a rollback). */
export function findPromotionLane(
  policy: Policy,
  names: { readonly source: string; readonly target: string; readonly fromRef: string | null },
): PromotionLane {
  const source = findEnvironment(policy, names.source);
  const target = findEnvironment(policy, names.target);
  requireFirstParty(policy);
  if (source.name === target.name) {
    if (names.fromRef !== null) return { source, target, rollback: true };
    throw new UserError(
      `"${source.name}" cannot be promoted to itself; a rollback says from which commit: --from-ref.`,
    );
  }
  if (target.promoteFrom === source.name) return { source, target, rollback: false };
  const way =
    target.promoteFrom === null
      ? 'is not promoted to: it has no promoteFrom'
      : `is promoted from "${target.promoteFrom}", not from "${source.name}"`;
  throw new UserError(`"${target.name}" ${way} (${policyFile(policy)}); promotion goes only along promoteFrom.`);
}

/** UserError where no image is first-party: the plan would be empty, and look like one that found nothing to do. */
function requireFirstParty(policy: Policy): void {
  if (policy.firstParty.length > 0) return;
  throw new UserError(
    `${policyFile(policy)} names no images under firstParty, so nothing may be moved: name yours there ("ghcr.io/acme/*").`,
  );
}

function isFastLane(environment: Environment): boolean {
  return environment.track.length > 0 && environment.promoteFrom === null;
}

function requireFastLane(policy: Policy, environment: Environment): Environment {
  if (isFastLane(environment)) return environment;
  const why =
    environment.promoteFrom === null
      ? `has no "track" in ${policyFile(policy)}`
      : `is promoted from "${environment.promoteFrom}"; use promote`;
  throw new UserError(`bump does not write "${environment.name}": it ${why}.`);
}

function policyFile(policy: Policy): string {
  return policy.file ?? 'The policy';
}
