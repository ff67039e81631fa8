import { type CheckReport, excusableName } from '../check/rules/finding.ts';
import type { Baseline, BaselineEntry, RuleName } from '../policy/policy.ts';
import { compare } from '../text/collate.ts';

/** What a baseline lists, before it is a file. */
export interface DraftBaseline {
  readonly reason: string;
  readonly owner: string;
  /** `YYYY-MM-DD`. */
  readonly expires: string;
  readonly entries: readonly Omit<BaselineEntry, 'line' | 'column'>[];
}

/** Every error of a report that counts, by file and image: how many of each rule. */
export function listErrors(report: CheckReport): DraftBaseline['entries'] {
  const entries = new Map<string, { file: string; image: string | null; rules: Map<RuleName, number> }>();
  for (const finding of report.findings) {
    const { severity, exception, file, rule, also = [] } = finding;
    if (severity !== 'error' || (exception !== null && exception.baseline === undefined)) continue;
    const name = excusableName(finding);
    const key = JSON.stringify([file, name]);
    const entry = entries.get(key) ?? { file, image: name, rules: new Map<RuleName, number>() };
    entries.set(key, entry);
    for (const each of [rule, ...also]) entry.rules.set(each, (entry.rules.get(each) ?? 0) + 1);
  }
  return [...entries.values()].sort((a, b) => compare(a.file, b.file) || compare(a.image ?? '', b.image ?? ''));
}

/** What is left of a baseline where this is what is wrong today. Never more than it lists. */
export function shrinkBaseline({ entries }: Baseline, today: DraftBaseline['entries']): DraftBaseline['entries'] {
  const found = new Map(today.map((entry) => [JSON.stringify([entry.file, entry.image]), entry.rules]));
  return entries.flatMap(({ file, image, rules }) => {
    const now = found.get(JSON.stringify([file, image]));
    const left = [...rules]
      .map(([rule, times]) => [rule, Math.min(times, now?.get(rule) ?? 0)] as const)
      .filter(([, times]) => times > 0);
    return left.length === 0 ? [] : [{ file, image, rules: new Map(left) }];
  });
}

/** How many findings a baseline excuses: a floating tag without a digest is one finding of two rules. */
export function countFindings(entries: DraftBaseline['entries']): number {
  const counts = entries.map(({ rules }) => {
    const all = [...rules.values()].reduce((sum, times) => sum + times, 0);
    return all - Math.min(rules.get('digest-required') ?? 0, rules.get('floating-tag') ?? 0);
  });
  return counts.reduce((sum, number) => sum + number, 0);
}
