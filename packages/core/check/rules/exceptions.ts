import { daysLeft, isExpired, matchesException } from '../../policy/exceptions.ts';
import type { Policy, PolicyException, RuleName } from '../../policy/policy.ts';
import { groupBy } from '../../text/collate.ts';
import { type OpenBaseline, openBaseline } from './baseline.ts';
import { expiredMessage } from './exception-expired.ts';
import { expiringMessage, noticeDays } from './exception-expiring.ts';
import { shrinkMessage, unusedMessage } from './exception-unused.ts';
import { type CheckReport, excusableName, type Finding, type Violation } from './finding.ts';

/** The exceptions of a policy and its baseline on one day, and what each excused so far. */
export interface Excuses {
  /** The exception in force that excuses the violation, the first in the policy file, else the baseline; null when none does. */
  excuse(violation: Violation): PolicyException | null;
  /** Does an exception in force from this rule cover the place of the violation? Counts as no use. */
  covers(rule: RuleName, violation: Violation): boolean;
  /** Those that excuse one of the findings, in the order of the policy file; the baseline last. */
  used(findings: readonly Finding[]): CheckReport['exceptions'];
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
  /** Only what a change added: whether the change touches an exception of the policy, or the baseline. */
  readonly touches?: (exception: PolicyException) => boolean;
}

interface Entry {
  readonly exception: PolicyException;
  readonly expired: boolean;
  readonly matches: (image: string | null, file: string) => boolean;
  /** Findings that it matches, whether or not it may still excuse them. */
  matched: number;
}

/** Whether an exception is about a violation: by the image's name, and by the one without a registry that a chart may ignore. */
function isMeant({ exception, matches }: Entry, violation: Violation): boolean {
  const { file, alone } = violation;
  if (!matches(excusableName(violation), file)) return false;
  const other = exception.image === null ? null : (alone?.() ?? null);
  return other === null || matches(other, file);
}

/** Compiles the exceptions once; `today` decides which are in force (through their day, UTC). */
export function openExceptions(policy: Policy, today: Date): Excuses {
  const entries = policy.exceptions.map((exception): Entry => {
    const expired = isExpired(exception, today);
    return { exception, expired, matches: matchesException(exception), matched: 0 };
  });
  const baseline = policy.baseline === undefined ? null : openBaseline(policy.baseline, today);
  const byRule = indexByRule(entries);
  const matching = (rule: RuleName, violation: Violation): readonly Entry[] =>
    (byRule.get(rule) ?? []).filter((entry) => isMeant(entry, violation));
  const at = (exception: PolicyException, rule: RuleName, message: string) => locate(policy, exception, rule, message);
  const states = () => [...entries, ...(baseline === null ? [] : [stateOf(baseline)])];
  return {
    excuse: (violation) => excuse(matching(violation.rule, violation)) ?? takeFrom(baseline, violation),
    covers: (rule, violation) =>
      matching(rule, violation).some((entry) => !entry.expired) ||
      (baseline?.expired === false && baseline.lists(rule, violation)),
    used: (findings) => {
      const excused = groupBy(findings, ({ exception }) => exception);
      return states().flatMap(({ exception }) => {
        const times = excused.get(exception)?.length ?? 0;
        return times === 0 ? [] : [{ ...exception, excused: times, daysLeft: daysLeft(exception, today) }];
      });
    },
    expired: ({ partial, touches }) =>
      states()
        .filter((entry) => entry.expired)
        .map(({ exception, matched }) => {
          const isOurs = touches === undefined || matched > 0 || touches(exception);
          const found = at(exception, 'exception-expired', expiredMessage(exception, matched, partial));
          return { ...found, ...(!isOurs && { atMost: 'warning' as const }) };
        }),
    expiring: ({ touches }) =>
      states()
        .filter(
          ({ exception, expired }) => touches === undefined && !expired && daysLeft(exception, today) <= noticeDays,
        )
        .map(({ exception }) =>
          at(exception, 'exception-expiring', expiringMessage(exception, daysLeft(exception, today))),
        ),
    unused: (ran) => [
      ...entries
        // What a policy says for many repositories need not be needed in each.
        .filter(({ exception, expired, matched }) => {
          return !expired && matched === 0 && exception.extended === undefined && exception.rules.every(ran);
        })
        .map(({ exception }) => at(exception, 'exception-unused', unusedMessage(exception))),
      ...tooLong(baseline, ran, at),
    ],
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
  return entries.find((entry) => !entry.expired)?.exception ?? null;
}

function takeFrom(baseline: OpenBaseline | null, violation: Violation): PolicyException | null {
  return baseline?.take(violation) && !baseline.expired ? baseline.baseline.exception : null;
}

/** A baseline as one exception. */
function stateOf({ baseline, expired, matched }: OpenBaseline): Omit<Entry, 'matches'> {
  return { exception: baseline.exception, expired, matched: matched() };
}

/** One finding for all entries of a baseline that list more than is there. */
function tooLong(
  open: OpenBaseline | null,
  ran: (rule: RuleName) => boolean,
  at: (exception: PolicyException, rule: RuleName, message: string) => Violation,
): readonly Violation[] {
  const left = open === null || open.expired ? [] : open.left(ran);
  const [first] = left;
  if (open === null || first === undefined) return [];
  const { line, column } = first;
  const message = shrinkMessage(left.length, open.baseline.entries.length);
  return [at({ ...open.baseline.exception, line, column }, 'exception-unused', message)];
}

function locate(policy: Policy, exception: PolicyException, rule: RuleName, message: string): Violation {
  const { line, column, image, baseline } = exception;
  return {
    rule,
    file: baseline ?? policy.file ?? '',
    line,
    column,
    endLine: line,
    endColumn: column,
    path: baseline === undefined ? `exceptions[${policy.exceptions.indexOf(exception)}]` : 'findings',
    document: 0,
    image,
    environment: null,
    message,
  };
}
