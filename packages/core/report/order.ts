import { byPlace, type CheckReport, type Finding } from '../check/rules/finding.ts';

/** The findings that count: those that no exception excuses. */
export function openFindings(report: CheckReport): readonly Finding[] {
  return report.findings.filter((finding) => finding.exception === null);
}

/** Errors before warnings, excused ones last; then by place. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => weight(a) - weight(b) || byPlace(a, b));
}

const weight = (finding: Finding): number => (finding.exception ? 2 : finding.severity === 'error' ? 0 : 1);
