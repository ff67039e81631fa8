import { daysLeft, isExpired, matchesException } from '../../policy/exceptions.ts';
import type { Policy, PolicyException, RuleName } from '../../policy/policy.ts';
import { expiredMessage } from './exception-expired.ts';
import { expiringMessage, noticeDays } from './exception-expiring.ts';
import { unusedMessage } from './exception-unused.ts';
import type { CheckReport, Violation } from './finding.ts';

/** The exceptions of a policy on one day, and what each excused so far. */
export interface Excuses {
  /** The exception in force that excuses the violation, the first in the policy file; null when none does. */
  excuse(violation: Violation): PolicyException | null;
  /** Does an exception in force from this rule cover the place of the violation? Counts as no use. */
  covers(rule: RuleName, violation: Violation): boolean;
  /** Those that excused something, in the order of the policy file. */
  used(): CheckReport['exceptions'];
  /** Those past their day. An error of a change only where the change has to do with it. */
  expired(judged: Judged): readonly Violation[];
  /** Those whose last day is near. None for a change, which it is none of. */
  expiring(judged: Judged): readonly Violation[];
  /** `ran`: an exception from a rule that did not run cannot be called unused. */
  unused(ran: (rule: RuleName) => boolean): readonly Violation[];
}

/** What was judged. */
export interface Judged {
  /** Only a part of the tree. */
  readonly partial: boolean;
  /** Only what a change added: whether the change touches the line of an exception in the policy. */
  readonly touches?: (exception: PolicyException) => boolean;
}

interface Entry {
  readonly exception: PolicyException;
  readonly expired: boolean;
  readonly matches: (image: string | null, file: string) => boolean;
  /** Findings that it matches, whether or not it may still excuse them. */
  matched: number;
  excused: number;
}

/** Compiles the exceptions once; `today` decides which are in force (through their day, UTC). */
export function openExceptions(policy: Policy, today: Date): Excuses {
  const entries = policy.exceptions.map((exception): Entry => {
    const expired = isExpired(exception, today);
    return { exception, expired, matches: matchesException(exception), matched: 0, excused: 0 };
  });
  const byRule = indexByRule(entries);
  const matching = (rule: RuleName, { image, file, guessed }: Violation): readonly Entry[] =>
    (byRule.get(rule) ?? []).filter((entry) => entry.matches(guessed ? null : image, file));
  const at = (entry: Entry, rule: RuleName, message: string) => locate(policy, entry.exception, rule, message);
  return {
    excuse: (violation) => excuse(matching(violation.rule, violation)),
    covers: (rule, violation) => matching(rule, violation).some((entry) => !entry.expired),
    used: () =>
      entries
        .filter((entry) => entry.excused > 0)
        .map(({ exception, excused }) => ({ ...exception, excused, daysLeft: daysLeft(exception, today) })),
    expired: ({ partial, touches }) =>
      entries
        .filter((entry) => entry.expired)
        .map((entry) => {
          const isOurs = touches === undefined || entry.matched > 0 || touches(entry.exception);
          const message = expiredMessage(entry.exception, entry.matched, partial);
          return { ...at(entry, 'exception-expired', message), ...(!isOurs && { atMost: 'warning' as const }) };
        }),
    expiring: ({ touches }) =>
      entries
        .filter((entry) => touches === undefined && !entry.expired && daysLeft(entry.exception, today) <= noticeDays)
        .map((entry) => {
          const message = expiringMessage(entry.exception, daysLeft(entry.exception, today));
          return at(entry, 'exception-expiring', message);
        }),
    unused: (ran) =>
      entries
        .filter((entry) => !entry.expired && entry.matched === 0 && entry.exception.rules.every(ran))
        .map((entry) => at(entry, 'exception-unused', unusedMessage(entry.exception))),
  };
}

function indexByRule(entries: readonly Entry[]): ReadonlyMap<RuleName, readonly Entry[]> {
  const byRule = new Map<RuleName, Entry[]>();
  for (const entry of entries) {
    for (const rule of new Set(entry.exception.rules)) byRule.set(rule, [...(byRule.get(rule) ?? []), entry]);
  }
  return byRule;
}

function excuse(entries: readonly Entry[]): PolicyException | null {
  for (const entry of entries) entry.matched += 1;
  const inForce = entries.find((entry) => !entry.expired);
  if (inForce === undefined) return null;
  inForce.excused += 1;
  return inForce.exception;
}

function locate(policy: Policy, exception: PolicyException, rule: RuleName, message: string): Violation {
  const { line, column, image } = exception;
  const index = policy.exceptions.indexOf(exception);
  return {
    rule,
    file: policy.file ?? '',
    line,
    column,
    endLine: line,
    endColumn: column,
    path: `exceptions[${index}]`,
    document: 0,
    image,
    environment: null,
    message,
  };
}
