import { briefDigest } from '../../image/digest.ts';
import { openEntries } from '../../image/platforms.ts';
import type { NoAnswer } from '../../ports.ts';
import { digestKey, type Facts, neededOf } from './facts.ts';
import type { Complaint, Rule, RuleContext } from './rule.ts';

/**
 * Yes is: the registry has the digest, and where it is an index, the manifests that nodes pull as well. What it could not be
 * asked is `unverified`; a host that we may not ask is listed in the report.
 */
export const digestExists: Rule = {
  name: 'digest-exists',
  title: 'a digest, or a platform manifest of its index, that the registry does not have',
  why: 'A digest can be well-formed and gone, removed by a retention job or never pushed, and an index can outlive its manifests ("delete untagged"): running pods live on, and the next node cannot pull.',
  fix: 'Pin a digest that exists, or push the image again; spare deployed digests and the manifests of their indexes in the retention job ("image-policy digests").',
  needs: 'registry',
  find({ image, digest }, context) {
    if (image === null || digest === null || context.facts === undefined) return undefined;
    const own = context.facts.get(digestKey(image, digest))?.resolved;
    if (own?.ok === false) return describeOwn(image, digest, own);
    return describeInside(image, digest, context, context.facts);
  },
};

function describeOwn(image: string, digest: string, answer: NoAnswer): Complaint | undefined {
  if (answer.kind === 'missing') {
    return {
      message: `The registry does not have ${image}@${briefDigest(digest)}: a node that has not pulled it before cannot start it; pin a digest that exists, or push this one again.`,
    };
  }
  return answer.kind === 'denied' ? denied(`${image}@${briefDigest(digest)} may exist`, answer) : undefined;
}

function describeInside(image: string, digest: string, context: RuleContext, facts: Facts): Complaint | undefined {
  const { policy } = context;
  const details = facts.get(digestKey(image, digest))?.details;
  if (details === undefined) return undefined;
  const name = `${image}@${briefDigest(digest)}`;
  const answers = details.ok
    ? [
        ...neededOf(policy, image, digest, facts).map((child) => facts.get(digestKey(image, child))?.resolved),
        ...openEntries(policy.platforms, details.value).map(({ answer }) => answer),
      ]
    : [details];
  const failed = answers.filter((answer) => answer?.ok === false);
  const gone = failed.filter(({ kind }) => kind === 'missing');
  const [first] = gone;
  if (first !== undefined) {
    const more = gone.length === 1 ? '' : ` (and ${gone.length - 1} more)`;
    const some = policy.platforms.length === 0 && gone.length < answers.length;
    const way = some ? ', or list the platforms that are used in "platforms"' : '';
    return {
      message: `The registry has ${name} in part only: ${first.reason}${more}. A node that needs it cannot pull; pin a digest that is whole, or push this one again${way}.`,
    };
  }
  const kept = failed.find(({ kind }) => kind === 'denied');
  return kept && denied(`${name} exists, and a part of it may`, kept);
}

function denied(what: string, { reason }: NoAnswer): Complaint {
  return {
    atMost: 'warning',
    message: `${what}, but these credentials may not read it, so nothing is known (${reason}); give the run credentials that can pull it.`,
  };
}
