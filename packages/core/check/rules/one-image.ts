import type { Finding } from './finding.ts';

/**
 * An image without a digest that follows a channel tag breaks two rules by one fault: the more severe finding is kept and names
 * the other rule. Not where only one of them is agreed on, since the other still counts.
 */
export function joinRules(findings: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ file, line, column, path, document, image, environment, environments }: Finding) =>
    JSON.stringify([file, line, column, path, document, image, environment, environments]);
  const floating = new Map(findings.filter(isFloating).map((finding) => [keyOf(finding), finding]));
  const joined = new Map<Finding, Finding | null>();
  for (const finding of floating.size === 0 ? [] : findings.filter(({ rule }) => rule === 'digest-required')) {
    const other = floating.get(keyOf(finding));
    if (other === undefined || other.exception !== finding.exception) continue;
    const [kept, left] = finding.severity === 'warning' ? [other, finding] : [finding, other];
    joined.set(kept, { ...kept, ...(finding.pins && { pins: true }), also: [left.rule] }).set(left, null);
  }
  return findings.flatMap((finding) => joined.get(finding) ?? (joined.has(finding) ? [] : [finding]));
}

/** Not beside a digest, where it is another fault. */
function isFloating({ rule, atMost }: Finding): boolean {
  return rule === 'floating-tag' && atMost === undefined;
}
