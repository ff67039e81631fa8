import { pinOf } from '../../inventory/kustomized/pin.ts';
import type { PlacedOccurrence } from '../../repository/place.ts';
import { isTemplated } from '../../scan/keys/plausible.ts';
import type { Completing, Part } from '../../scan/occurrence.ts';
import { saysUnread } from './digest-unread.ts';
import type { Complaint, Rule, RuleContext } from './rule.ts';
import { versionFix } from './version-fix.ts';
import { quote, subject } from './words.ts';

/**
 * No tag at all floats only where a whole reference is written (`image: nginx` is `nginx:latest`). A map, a kustomize
 * entry or a parameter without a tag takes it from the chart or from another file, which need not float. In a custom resource it
 * floats unless its operator is known to take a tag that is said there.
 */
export const floatingTag: Rule = {
  name: 'floating-tag',
  title: 'a channel tag such as "latest", or no tag at all',
  why: 'A channel tag is made to move, so two pods of one Deployment can run two programs and a rollback brings back nothing. Beside a digest it does nothing, but a reader believes it.',
  fix: 'Deploy the digest that the channel stands for, and if a tag should be readable beside it, the tag of that one build.',
  find(occurrence, context) {
    const { isChannelTag, policy } = context;
    const { tag, digest, problem, parts, templated, completedBy } = occurrence;
    if (problem !== null || templated?.open || ['given', 'idle'].includes(pinOf(occurrence).kind)) return undefined;
    if (saysUnread(occurrence, context)) return undefined;
    const name = subject(occurrence);
    if (tag !== null && isChannelTag(tag)) {
      if (digest !== null) return besideDigest(occurrence, name, tag);
      return {
        message: `${name} follows the channel tag ${quote(tag)}: the next pull may bring another image; ${wayOut(policy.write)}.`,
      };
    }
    if (tag !== null || digest !== null || templated) return undefined;
    if (completedBy !== undefined) return judgeCompleting(completedBy, name, context);
    if (!isWhole(parts.reference)) return undefined;
    return {
      message: `${name} without a tag means "latest": the next pull may bring another image; ${wayOut(policy.write)}.`,
      impliedBy: 'digest-required',
    };
  },
};

/** By `digest-required` it is a finding whatever completes it. */
function judgeCompleting(
  { key, tag }: Completing,
  name: string,
  { isChannelTag, policy }: Pick<RuleContext, 'isChannelTag' | 'policy'>,
): Complaint | undefined {
  const complain = (what: string): Complaint => ({
    message: `${name} ${what}: the next pull may bring another image; ${wayOut(policy.write)}.`,
    impliedBy: 'digest-required',
  });
  if (tag === null) return complain(`without a tag means "latest" unless its operator takes one from ${quote(key)}`);
  if (isChannelTag(tag)) return complain(`follows the channel tag ${quote(tag)} of ${quote(key)}`);
  return isTemplated(tag)
    ? { ...complain(`takes its tag from ${quote(key)}, which is templated, so nobody can tell it`), atMost: 'warning' }
    : undefined;
}

function besideDigest(occurrence: PlacedOccurrence, name: string, tag: string): Complaint {
  return {
    atMost: 'warning',
    message: `${name} names the channel tag ${quote(tag)} beside its digest: the digest wins, and the tag soon tells a reader something else; drop the tag, or write the tag of that one build.`,
    ...(occurrence.parts.reference && versionFix(occurrence, null, occurrence.digest)),
  };
}

/** `imageRepository: ghcr.io/acme/app` is a part of a reference: the chart adds the tag. */
export function isWhole(reference: Part | undefined): boolean {
  return reference !== undefined && !/repo(?:sitory)?$/i.test(reference.key?.text ?? '');
}

function wayOut(write: 'digest' | 'tag-and-digest'): string {
  return write === 'digest' ? 'deploy a digest instead' : 'deploy the tag of one build, with its digest';
}
