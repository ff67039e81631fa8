import { isExpired } from '../../policy/exceptions.ts';
import type { Baseline, BaselineEntry, RuleName } from '../../policy/policy.ts';
import { excusableName, type Violation } from './finding.ts';

/** What a baseline excuses in one run: of each rule as many findings of an image in a file as it lists. */
export interface OpenBaseline {
  readonly baseline: Baseline;
  readonly expired: boolean;
  /** Whether it lists one more finding like this; takes it off the list. */
  take(violation: Violation): boolean;
  /** Whether it lists findings of this rule at the place of the violation. Counts as no use. */
  lists(rule: RuleName, violation: Violation): boolean;
  /** How many findings it matched, whether or not it may still excuse them. */
  matched(): number;
  /** The entries that list more than was found; `ran`: which rules were judged. */
  left(ran: (rule: RuleName) => boolean): readonly BaselineEntry[];
}

/** Opens a baseline for one run. */
export function openBaseline(baseline: Baseline, today: Date): OpenBaseline {
  const entries = new Map(baseline.entries.map((entry) => [keyOf(entry.file, entry.image), entry]));
  const taken = new Map<string, number>();
  let matched = 0;
  const find = (violation: Violation) => entries.get(keyOf(violation.file, excusableName(violation)));
  const count = (entry: BaselineEntry, rule: RuleName) => taken.get(`${keyOf(entry.file, entry.image)}\n${rule}`) ?? 0;
  return {
    baseline,
    expired: isExpired(baseline.exception, today),
    take(violation) {
      const { rule } = violation;
      const entry = find(violation);
      if (entry === undefined || count(entry, rule) >= (entry.rules.get(rule) ?? 0)) return false;
      taken.set(`${keyOf(entry.file, entry.image)}\n${rule}`, count(entry, rule) + 1);
      matched += 1;
      return true;
    },
    lists: (rule, violation) => find(violation)?.rules.has(rule) === true,
    matched: () => matched,
    left: (ran) =>
      baseline.entries.filter((entry) =>
        [...entry.rules].some(([rule, times]) => ran(rule) && count(entry, rule) < times),
      ),
  };
}

const keyOf = (file: string, image: string | null): string => JSON.stringify([file, image]);
