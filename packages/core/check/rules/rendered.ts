import type { RuleName } from '../../policy/policy.ts';
import type { PlacedOccurrence } from '../../repository/place.ts';
import type { Location } from '../../scan/occurrence.ts';
import type { Violation } from './finding.ts';

/** An image of a rendered manifest, at the place of the tree that decides it. */
export interface RenderedOccurrence extends PlacedOccurrence {
  /** What was rendered, for people: `Application argocd/web: Deployment web/app`. */
  readonly renderedFor: string;
  /** The place of the tree that decides it; null where only a template or an object could be told. */
  readonly lead: PlacedOccurrence | null;
  /** Where its pull policy is decided, when that is another place. */
  readonly pullPolicyAt?: Location & { readonly file: string };
}

/** The rules that judge what would be applied; the others are about how a file says it. */
export const renderedRules: ReadonlySet<RuleName> = new Set([
  'digest-required',
  'floating-tag',
  'malformed-reference',
  'pull-policy',
  'pull-policy-missing',
]);

/** A violation by a rendered image: said where it is decided, without an edit, since the edit would be to the manifest. */
export function ofRendered({ fix: _, ...violation }: Violation, rendered: RenderedOccurrence): Violation {
  const { file, line, column, endLine, endColumn, pullPolicyAt, renderedFor } = rendered;
  const decided = violation.rule === 'pull-policy' ? pullPolicyAt : undefined;
  const place = decided ?? { file, line, column, endLine, endColumn };
  return {
    ...violation,
    ...{ file: place.file, line: place.line, column: place.column, endLine: place.endLine, endColumn: place.endColumn },
    message: `${violation.message.replace(/\.$/, '')} (rendered for ${renderedFor}).`,
  };
}

/** Without those that stand where the same rule has already spoken: one fault is one finding. */
export function withoutSaid(violations: readonly Violation[], said: readonly Violation[]): readonly Violation[] {
  const keyOf = ({ rule, file, line, column }: Violation) => JSON.stringify([rule, file, line, column]);
  const known = new Set(said.map(keyOf));
  return violations.filter((violation) => {
    const key = keyOf(violation);
    return known.has(key) ? false : known.add(key);
  });
}
