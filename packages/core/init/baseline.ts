import type { CheckReport, Finding } from '../check/rules/finding.ts';
import type { PolicyException, RuleName } from '../policy/policy.ts';
import { compare, groupBy } from '../text/collate.ts';
import { canBeNamed, escapeGlob } from './prefixes.ts';

/** An exception as the policy file will say it. */
export type DraftException = Pick<PolicyException, 'rules' | 'image' | 'paths' | 'reason' | 'owner' | 'expires'>;

export interface BaselineOptions {
  readonly owner: string;
  /** `YYYY-MM-DD`. */
  readonly expires: string;
  /** The glob of the organisation's own images that an image falls under; null for a third party's. */
  readonly ours: (image: string) => string | null;
}

/**
 * Exceptions for what is an error today, and for as little else as can be said: one an image, with its files while they are
 * few; one for each glob of own images, which are many; one for files that cannot be read or name no image.
 */
export function excuseErrors(report: CheckReport, options: BaselineOptions): readonly DraftException[] {
  const errors = report.findings.filter(({ severity, exception }) => severity === 'error' && exception === null);
  const groups = groupBy(errors, ({ image, rule, guessed }) =>
    image === null || guessed ? `\n${rule}` : (options.ours(image) ?? image),
  );
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, findings]) => describe(key, findings, options))
    .filter(({ image, paths }) => image !== null || paths.length > 0);
}

/** So many files are still listed; more say nothing to a reader. */
const maximumPaths = 10;

function describe(key: string, findings: readonly Finding[], { owner, expires }: BaselineOptions): DraftException {
  const image = key.startsWith('\n') ? null : key;
  const files = [...new Set(findings.map(({ file }) => file))].sort(compare);
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort(compare);
  return { rules, image, paths: pathsOf(files, image), reason: reasonOf(rules), owner, expires };
}

/** None where they are many, or cannot all be named: then the image says enough. Without one there is no other way. */
function pathsOf(files: readonly string[], image: string | null): readonly string[] {
  const named = files.filter(canBeNamed);
  if (image !== null && (files.length > maximumPaths || named.length < files.length)) return [];
  return named.map(escapeGlob);
}

function reasonOf(rules: readonly RuleName[]): string {
  if (rules.every((rule) => rule === 'digest-required' || rule === 'floating-tag')) {
    return 'not pinned when this policy began; image-policy pin --excepted writes the digest';
  }
  return `found when this policy began: ${rules.join(', ')}`;
}
