import type { CheckReport } from '../check/rules/finding.ts';
import { joinPath } from '../text/file-path.ts';
import { cut, safeJson, visible } from '../text/untrusted.ts';
import { numberFingerprints } from './fingerprint.ts';
import { openFindings, worstFirst } from './order.ts';

/** GitLab's code quality report, a part of Code Climate's format (GitLab, "Code Quality", "Implement a custom tool"). */
export function renderCodeclimate(report: CheckReport, { prefix = '' }: { readonly prefix?: string } = {}): string {
  const issues = numberFingerprints(worstFirst(openFindings(report))).map(({ finding, fingerprint }) => ({
    type: 'issue',
    description: cut(visible(finding.message), 4000),
    check_name: finding.rule,
    fingerprint,
    severity: finding.severity === 'error' ? 'major' : 'minor',
    categories: ['Security'],
    location: {
      path: joinPath(prefix, finding.file),
      lines: { begin: finding.line, end: finding.endLine },
    },
  }));
  return `${safeJson(issues)}\n`;
}
