import type { RuleName } from '../../policy/policy.ts';
import { childDigest } from './child-digest.ts';
import { digestExists } from './digest-exists.ts';
import { digestInTag } from './digest-in-tag.ts';
import { digestRequired } from './digest-required.ts';
import { digestUnread } from './digest-unread.ts';
import { environmentsMixed } from './environments-mixed.ts';
import { exceptionExpired } from './exception-expired.ts';
import { exceptionExpiring } from './exception-expiring.ts';
import { exceptionUnused } from './exception-unused.ts';
import { floatingTag } from './floating-tag.ts';
import { holdExpired } from './hold-expired.ts';
import { imageContract } from './image-contract.ts';
import { invalidLabel } from './invalid-label.ts';
import { malformedReference } from './malformed-reference.ts';
import { needsRender } from './needs-render.ts';
import { notJudged } from './not-judged.ts';
import { platforms } from './platforms.ts';
import { promotionLineage } from './promotion-lineage.ts';
import { pullPolicy } from './pull-policy.ts';
import { pullPolicyMissing } from './pull-policy-missing.ts';
import { renderFailed } from './render-failed.ts';
import { repositoryOverride } from './repository-override.ts';
import type { Rule } from './rule.ts';
import { tagMatchesDigest } from './tag-matches-digest.ts';
import { tagWithDigest } from './tag-with-digest.ts';
import { unreadableFile } from './unreadable-file.ts';
import { unverified } from './unverified.ts';

/** Every rule, in the order of the reference (docs/rules.md). A new rule is a file of its own and a line here. */
export const rules: readonly Rule[] = [
  digestRequired,
  floatingTag,
  malformedReference,
  digestInTag,
  digestUnread,
  tagWithDigest,
  pullPolicy,
  pullPolicyMissing,
  environmentsMixed,
  imageContract,
  repositoryOverride,
  promotionLineage,
  needsRender,
  notJudged,
  unreadableFile,
  exceptionExpired,
  exceptionExpiring,
  exceptionUnused,
  holdExpired,
  digestExists,
  tagMatchesDigest,
  platforms,
  childDigest,
  unverified,
  renderFailed,
  invalidLabel,
];

/** The rules about how a place is written; the others judge what runs. */
export const placeRules: ReadonlySet<RuleName> = new Set([
  'malformed-reference',
  'tag-with-digest',
  'pull-policy',
  'pull-policy-missing',
]);

/** Where a rule is explained, from the root of this project: `docs/rules.md#digest-required`. */
export function ruleDocs(name: RuleName): string {
  return `docs/rules.md#${name}`;
}
