import type { Finding } from './finding.ts';

/**
 * An image without a digest that follows a channel tag breaks two rules by one fault: the more severe finding is kept and names
 * the other rule. Not where only one of them is agreed on, since the other still counts.
 */
export function joinRules(findings: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ file, line, column, path, document, image, environment, environments }: Finding) =>
    JSON.stringify([file, line, column, path, document, image, environment, environments]);
  const floating = new Map(findings.filter(isFloating).map((finding) => [keyOf(finding), finding]));
  if (floating.size === 0) return findings;
  const joined = new Map<string, Finding | null>();
  const idOf = (finding: Finding) => `${finding.rule} ${keyOf(finding)}`;
  for (const finding of findings.filter(({ rule }) => rule === 'digest-required')) {
    const other = floating.get(keyOf(finding));
    if (other === undefined || other.exception !== finding.exception) continue;
    const [kept, left] = finding.severity === 'warning' ? [other, finding] : [finding, other];
    joined.set(idOf(kept), { ...kept, ...(finding.pins && { pins: true }), also: [left.rule] }).set(idOf(left), null);
  }
  return findings.flatMap((finding) => {
    const found = joined.get(idOf(finding));
    return found === undefined ? [finding] : (found ?? []);
  });
}

/** Not beside a digest, where it is another fault. */
function isFloating({ rule, atMost }: Finding): boolean {
  return rule === 'floating-tag' && atMost === undefined;
}
