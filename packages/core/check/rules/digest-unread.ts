import type { PlacedOccurrence, Unread } from '../../repository/place.ts';
import type { Rule, RuleContext } from './rule.ts';
import { versionFix } from './version-fix.ts';
import { quote, subject } from './words.ts';
import { registryAnswer, writeAdvice } from './write-advice.ts';

export const digestUnread: Rule = {
  name: 'digest-unread',
  title: 'a digest that the chart does not read or print',
  why: 'Git says a digest and Helm deploys the tag beside it, so what runs is another image as soon as the tag moves, and every reader believes otherwise.',
  fix: 'Write the digest where the chart reads it, most often into the tag: tag: "1.4@sha256:…"; or teach the chart the key.',
  find(occurrence, context) {
    const { composed, digest } = occurrence;
    if (composed?.unread === undefined) return undefined;
    const { at, occurrence: place } = composed.unread;
    const answer = registryAnswer(occurrence, context);
    return {
      at,
      place,
      message: `${subject(occurrence)}: ${describe(composed.unread)}, ${deploys(occurrence)}; ${writeAdvice(occurrence, answer.digest)}.`,
      ...(digest === null && place.file === occurrence.file && versionFix(occurrence, occurrence.tag, answer.digest)),
      ...(digest !== null && { atMost: 'warning' as const }),
    };
  },
};

/** What the chart does not do with the key. */
function describe({ key, chart, printed }: Unread): string {
  const name = `the chart${chart === '' ? '' : ` ${quote(chart)}`}`;
  if (printed === undefined) return `${name} reads no ${quote(key)} here`;
  const at = printed.at === null ? '' : ` (${printed.at.file}:${printed.at.line})`;
  return `${name} prints ${quote(printed.image)}${at} with these values, without the digest of ${quote(key)}`;
}

/** Whether another rule has already said that an image has no digest that counts. */
export function saysUnread({ composed }: PlacedOccurrence, { policy }: RuleContext): boolean {
  return composed?.unread !== undefined && policy.rules['digest-unread'].severity !== 'off';
}

function deploys({ image, tag, digest }: PlacedOccurrence): string {
  if (digest !== null) return 'and Helm deploys the digest that stands elsewhere';
  if (image === null) return 'so it changes nothing';
  return tag === null ? 'so Helm deploys it without one' : `so Helm deploys the tag ${quote(tag)}`;
}
