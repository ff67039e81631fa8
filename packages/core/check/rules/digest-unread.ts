import type { PlacedOccurrence } from '../../repository/place.ts';
import type { Rule, RuleContext } from './rule.ts';
import { versionFix } from './version-fix.ts';
import { quote, subject } from './words.ts';
import { registryAnswer, writeAdvice } from './write-advice.ts';

export const digestUnread: Rule = {
  name: 'digest-unread',
  title: 'a digest under a key that the chart does not read',
  why: 'Git says a digest and Helm deploys the tag beside it, so what runs is another image as soon as the tag moves, and every reader believes otherwise.',
  fix: 'Write the digest where the chart reads it, most often into the tag: tag: "1.4@sha256:…"; or teach the chart the key.',
  find(occurrence, context) {
    const { composed, digest } = occurrence;
    if (composed?.unread === undefined) return undefined;
    const { key, chart, at, occurrence: place } = composed.unread;
    const answer = registryAnswer(occurrence, context);
    return {
      at,
      place,
      message: `${subject(occurrence)}: the chart${chart === '' ? '' : ` ${quote(chart)}`} reads no ${quote(key)} here, ${deploys(occurrence)}; ${writeAdvice(occurrence, answer.digest)}.`,
      ...(digest === null && place.file === occurrence.file && versionFix(occurrence, occurrence.tag, answer.digest)),
      ...(digest !== null && { atMost: 'warning' as const }),
    };
  },
};

/** Whether another rule has already said that an image has no digest that counts. */
export function saysUnread({ composed }: PlacedOccurrence, { policy }: RuleContext): boolean {
  return composed?.unread !== undefined && policy.rules['digest-unread'].severity !== 'off';
}

function deploys({ image, tag, digest }: PlacedOccurrence): string {
  if (digest !== null) return 'and Helm deploys the digest that stands elsewhere';
  if (image === null) return 'so it changes nothing';
  return tag === null ? 'so Helm deploys it without one' : `so Helm deploys the tag ${quote(tag)}`;
}
