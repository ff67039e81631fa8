import type { CheckReport, Finding } from '../rules/finding.ts';

/** The findings that count: those that no exception excuses. */
export function openFindings(report: CheckReport): readonly Finding[] {
  return report.findings.filter((finding) => finding.exception === null);
}

/** Errors before warnings, excused ones last; then by place. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => weight(a) - weight(b) || byPlace(a, b));
}

/** By file, line and column. */
export function byPlace(a: Finding, b: Finding): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule);
}

/** Items by a key, keys in order of first appearance (`Map.groupBy` is not in Node 20). */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** By UTF-16 units, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const weight = (finding: Finding): number => (finding.exception ? 2 : finding.severity === 'error' ? 0 : 1);
