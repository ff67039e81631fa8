import type { EnvironmentName, Policy } from '../../policy/policy.ts';
import type { StrayPullPolicy } from '../../scan/occurrence.ts';
import type { Violation } from './finding.ts';
import type { Rule } from './rule.ts';
import { quote, subject } from './words.ts';

/** A pull policy without an image beside it, and where it belongs. */
export interface PlacedPullPolicy extends StrayPullPolicy {
  readonly file: string;
  readonly environment: EnvironmentName;
}

export const pullPolicy: Rule = {
  name: 'pull-policy',
  title: 'an imagePullPolicy that is not the expected one',
  why: 'A pull policy rolls out nothing. With a digest, "Always" only makes every restart wait for the registry, and fail with it; "Never" fails on a new node.',
  fix: 'Write the expected policy, IfNotPresent unless the rule says otherwise under "expected".',
  find(occurrence, { policy }) {
    const written = occurrence.pullPolicy;
    const expected = expectedPullPolicy(policy);
    if (written === undefined || written.value === expected) return undefined;
    return {
      message: message(subject(occurrence), written.value, expected),
      ...(written.location && { at: written.location }),
      ...(occurrence.sealed !== true && { fix: [{ span: written.span, text: expected }] }),
    };
  },
};

/** The pull policy that the rules ask for. */
export function expectedPullPolicy({ rules }: Policy): string {
  return rules['pull-policy'].expected ?? 'IfNotPresent';
}

/** The same rule for a pull policy that stands alone, as in an overlay. */
export function strayViolation(stray: PlacedPullPolicy, policy: Policy): Violation | null {
  const { value, file, line, column, endLine, endColumn, path, document, environment } = stray;
  const expected = expectedPullPolicy(policy);
  if (value === expected) return null;
  return {
    ...{ rule: 'pull-policy', file, line, column, endLine, endColumn, path, document, environment },
    image: null,
    message: message(`What "${path}" configures`, value, expected),
  };
}

function message(what: string, value: string, expected: string): string {
  return `${what} is pulled with ${quote(value)}, and the policy expects ${quote(expected)}; write ${quote(expected)}, a new digest in Git is what brings a new image.`;
}
