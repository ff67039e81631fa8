import type { CheckReport, Finding, FixEdit } from '../check/rules/finding.ts';
import { ruleDocs } from '../check/rules/index.ts';
import { joinPath } from '../text/file-path.ts';
import { cut, safeJson, visible } from '../text/untrusted.ts';
import { openFindings, worstFirst } from './order.ts';

export interface ReviewOptions {
  /** Address of image-policy's own page. */
  readonly homepage: string;
  /** Address before a page of the documentation, with a slash at its end. */
  readonly docsBase: string;
  /** Path of the root from the repository's own root, with a slash at its end; empty where they are the same. */
  readonly prefix?: string;
}

/**
 * Reviewdog's diagnostic format (reviewdog, proto/rdf): findings with their edits as suggestions. Its columns count bytes of UTF-8,
 * so a finding says only its lines, and an edit its own columns.
 */
export function renderRdjson(report: CheckReport, options: ReviewOptions): string {
  const findings = worstFirst(openFindings(report));
  return `${safeJson({
    source: { name: 'image-policy', url: options.homepage },
    diagnostics: findings.map((finding) => diagnostic(finding, options)),
  })}\n`;
}

function diagnostic(finding: Finding, { docsBase, prefix = '' }: ReviewOptions) {
  const suggestions = (finding.fix ?? []).flatMap(suggestion);
  return {
    message: cut(visible(finding.message), 4000),
    location: {
      path: joinPath(prefix, finding.file),
      range: { start: { line: finding.line }, end: { line: finding.endLine } },
    },
    severity: finding.severity === 'error' ? 'ERROR' : 'WARNING',
    code: { value: finding.rule, url: docsBase + ruleDocs(finding.rule) },
    ...(suggestions.length > 0 && { suggestions }),
  };
}

function suggestion({ at, text }: FixEdit) {
  if (at === undefined) return [];
  const start = { line: at.line, column: at.byteColumn };
  return [{ range: { start, end: { line: at.endLine, column: at.endByteColumn } }, text }];
}
