import { daysLeft } from '../../policy/exceptions.ts';
import type { Hold, Policy, RuleName } from '../../policy/policy.ts';
import { noticeDays } from './exception-expiring.ts';
import type { CheckReport, Violation } from './finding.ts';
import { holdExpiredMessage, holdExpiringMessage } from './hold-expired.ts';

/** The holds that are over, and those that soon are. None for a change, which it is none of. */
export function judgeHolds(
  policy: Policy,
  today: Date,
  { touches }: { readonly touches?: unknown },
): readonly Violation[] {
  if (touches !== undefined) return [];
  return policy.holds.flatMap((hold) => {
    const left = leftOf(hold, today);
    if (left < 0) return [locate(policy, hold, 'hold-expired', holdExpiredMessage(hold))];
    return left <= noticeDays ? [locate(policy, hold, 'exception-expiring', holdExpiringMessage(hold, left))] : [];
  });
}

/** The holds in force, with the days that they have left; the first to end first. */
export function holdsInForce(
  { holds }: Policy,
  today: Date,
): {
  readonly holds?: NonNullable<CheckReport['holds']>;
} {
  const inForce = holds
    .map((hold) => ({ ...hold, daysLeft: leftOf(hold, today) }))
    .filter((hold) => hold.daysLeft >= 0)
    .sort((a, b) => a.daysLeft - b.daysLeft);
  return inForce.length === 0 ? {} : { holds: inForce };
}

function leftOf({ until }: Hold, today: Date): number {
  return daysLeft({ expires: until }, today);
}

function locate(policy: Policy, hold: Hold, rule: RuleName, message: string): Violation {
  // What another file says has no line in this one.
  const { line, column } = hold.extended === undefined ? hold : { line: 1, column: 1 };
  const { images } = hold;
  const [only, ...more] = images;
  return {
    rule,
    file: policy.file ?? '',
    line,
    column,
    endLine: line,
    endColumn: column,
    path: `holds[${policy.holds.indexOf(hold)}]`,
    document: 0,
    image: more.length === 0 ? (only ?? null) : null,
    environment: null,
    message,
  };
}
