import { pinOf } from '../../inventory/kustomized/pin.ts';
import { describeSeveral, findDeployed } from '../../inventory/name.ts';
import { originOf } from '../../policy/origin.ts';
import type { Pin, PlacedOccurrence } from '../../repository/place.ts';
import type { Completing } from '../../scan/occurrence.ts';
import { saysUnread } from './digest-unread.ts';
import { isWhole } from './floating-tag.ts';
import { canPin, pinAdvice, tagToKeep } from './pin-advice.ts';
import type { Rule, RuleContext } from './rule.ts';
import { versionFix } from './version-fix.ts';
import { quote, subject } from './words.ts';
import { registryAnswer } from './write-advice.ts';

/** A malformed place is `malformed-reference`'s, unless that rule is off: then it is simply not pinned. */
export const digestRequired: Rule = {
  name: 'digest-required',
  title: 'an image without a digest',
  why: 'A tag is a pointer that anyone with push access can move: Git stays the same while the cluster runs something else. Only a digest makes a commit say exactly what runs.',
  fix: 'Write the digest beside or instead of the tag, as repo@sha256:… or with the digest key of the chart; "image-policy pin" looks it up and writes it.',
  find(occurrence, context) {
    const pin = pinOf(occurrence);
    if (pin.kind === 'replaced') return { message: describeInstead(occurrence, pin) };
    if (pin.kind !== 'none' || occurrence.templated?.open) return undefined;
    if (saysUnread(occurrence, context)) return undefined;
    if (occurrence.problem !== null && context.policy.rules['malformed-reference'].severity !== 'off') return undefined;
    const answer = registryAnswer(occurrence, context);
    const split = splitAdvice(pin);
    const renamed = split === undefined ? renamedAdvice(occurrence, context) : undefined;
    if (renamed !== undefined)
      return { message: `${fault(occurrence, context)}, so Git does not say what runs; ${renamed}.` };
    const advice = split ?? pinAdvice(occurrence, context, answer.digest);
    return {
      message: `${fault(occurrence, context)}, so Git does not say what runs${answer.note}; ${advice}.`,
      ...(split === undefined && canPin(occurrence) && { pins: true }),
      ...versionFix(occurrence, tagToKeep(occurrence, context), answer.digest),
    };
  },
};

/** The digest here is not what runs: what a kustomization makes of it has none. */
function describeInstead(occurrence: PlacedOccurrence, { by, image }: { by: string; image: string }): string {
  const what = `${subject(occurrence)} has a digest here, and ${quote(by)} makes ${quote(image)} of it, which has none`;
  return `${what}, so Git does not say what runs; let it end up with a digest there, too.`;
}

function fault(occurrence: PlacedOccurrence, { isChannelTag }: Pick<RuleContext, 'isChannelTag'>): string {
  const { tag, parts, templated, completedBy } = occurrence;
  if (parts.digest?.removed) return 'This operation takes the digest of an image away';
  if (templated && tag === null && parts.reference !== undefined)
    return `${subject(occurrence)} has no digest, whatever its template becomes`;
  if (tag !== null && isChannelTag(tag))
    return `${subject(occurrence)} follows the channel tag ${quote(tag)} and has no digest`;
  if (tag !== null) return `${subject(occurrence)} has only the tag ${quote(tag)}, which can be moved`;
  if (completedBy !== undefined) return completedFault(occurrence, completedBy);
  if (isWhole(parts.reference))
    return `${subject(occurrence)} has neither tag nor digest${isChanged(occurrence) ? ' here' : ', and so means "latest"'}`;
  if (parts.reference !== undefined) return `${subject(occurrence)} has neither tag nor digest`;
  return `${subject(occurrence)} has no digest and leaves its version to a chart or another file`;
}

/** Whether a kustomization may give it a tag, or does. */
function isChanged({ changedBy, runsAs }: PlacedOccurrence): boolean {
  return changedBy !== undefined || runsAs?.decides === true;
}

/** What an operator puts behind a name is no more than a tag, or nobody knows. */
function completedFault(occurrence: PlacedOccurrence, { key, tag }: Completing): string {
  if (tag !== null)
    return `${subject(occurrence)} has only the tag that ${quote(key)} of its resource says, which can be moved`;
  return `${subject(occurrence)} has neither tag nor digest, and ${quote(key)} of its resource may complete it`;
}

/** Where a kustomization takes the name or the version from elsewhere, a digest of what is written here is not the one. */
function renamedAdvice(occurrence: PlacedOccurrence, { policy }: RuleContext): string | undefined {
  const { runsAs, image, changedBy } = occurrence;
  if (changedBy !== undefined && runsAs === undefined)
    return `${changedBy}, so "pin" leaves it: check with --render (input render), or write the image with its digest where kustomize ends up with it`;
  if (runsAs === undefined) return undefined;
  if (runsAs.decides) return `${quote(runsAs.by)} gives it another version, so write the digest there`;
  if (findDeployed(occurrence, originOf(policy)) === image) return undefined;
  const { images } = runsAs;
  if (images.length !== 1 || images.includes(''))
    return `it runs as ${describeSeveral(images)}, so write a digest where each of them is named`;
  return `${quote(runsAs.by)} deploys it as ${quote(images.join(''))}, so write the digest of that ("image-policy pin")`;
}

/** What some overlays pin is pinned by the others, too: the base may have a name that means nothing by itself. */
function splitAdvice({ inPart }: Extract<Pin, { readonly kind: 'none' }>): string | undefined {
  return (
    inPart &&
    `the images of ${inPart.by} give it a digest, and ${inPart.not} deploys it without: give it one in the images there, too`
  );
}
