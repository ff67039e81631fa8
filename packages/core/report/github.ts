import type { CheckReport, Finding } from '../check/rules/finding.ts';
import { ruleDocs } from '../check/rules/index.ts';
import { count } from '../text/count.ts';
import { joinPath } from '../text/file-path.ts';
import { annotationData, annotationProperty } from '../text/untrusted.ts';
import { openFindings, worstFirst } from './order.ts';

export interface GithubOptions {
  /** Annotations a type; the runner keeps ten a type and step, and one is left to say how many more there are. */
  readonly limit?: number;
  /** Path of the root from the workspace, with a slash at its end; empty where they are the same. */
  readonly prefix?: string;
  /** Address before a page of the documentation, with a slash at its end. No links without. */
  readonly docsBase?: string;
}

/**
 * Annotations as workflow commands, errors before warnings, never more than the runner shows; empty when nothing was
 * found. Source: actions/runner, ActionCommand.cs and ExecutionContext.cs.
 */
export function renderGithub(report: CheckReport, options: GithubOptions = {}): string {
  const findings = worstFirst(openFindings(report));
  const lines = (['error', 'warning'] as const).flatMap((severity) =>
    annotations(
      severity,
      findings.filter((finding) => finding.severity === severity),
      options,
    ),
  );
  return lines.map((line) => `${line}\n`).join('');
}

function annotations(severity: Finding['severity'], findings: readonly Finding[], options: GithubOptions): string[] {
  const { limit = 9 } = options;
  const shown = findings.slice(0, limit);
  const left = findings.length - shown.length;
  const more =
    left === 0 ? [] : [`::${severity} title=image-policy::${count(left, `more ${severity}`)}: see the job summary`];
  return [...shown.map((finding) => annotation(finding, options)), ...more];
}

function annotation(finding: Finding, { prefix = '', docsBase }: GithubOptions): string {
  const link = docsBase === undefined ? '' : ` More: ${docsBase}${ruleDocs(finding.rule)}`;
  const properties = [
    `file=${annotationProperty(joinPath(prefix, finding.file))}`,
    `line=${finding.line}`,
    `endLine=${finding.endLine}`,
    // The runner drops columns of an annotation over several lines.
    ...(finding.line === finding.endLine ? [`col=${finding.column}`, `endColumn=${finding.endColumn}`] : []),
    `title=${annotationProperty(finding.rule)}`,
  ];
  return `::${finding.severity} ${properties.join(',')}::${annotationData(finding.message + link)}`;
}
