import type { Hold } from '../../policy/policy.ts';
import type { Rule } from './rule.ts';
import { quote } from './words.ts';

export const holdExpired: Rule = {
  name: 'hold-expired',
  title: 'a hold past its day',
  why: 'From the day after its last one, bump and promote move again what it kept as it was. That should not happen by being forgotten.',
  fix: 'Remove it, or agree on a new day with its owner.',
};

export function holdExpiredMessage(hold: Hold): string {
  return `The hold of ${hold.owner} for ${aboutHold(hold)} ended on ${hold.until}: bump and promote move it again. Remove the hold, or agree on a new day.`;
}

/** `left`: whole days, 0 on the last one. */
export function holdExpiringMessage(hold: Hold, left: number): string {
  const when = left === 0 ? 'today' : left === 1 ? 'tomorrow' : `in ${left} days`;
  return `The hold of ${hold.owner} for ${aboutHold(hold)} ends ${when} (${hold.until}); then bump and promote move it again: remove the hold, or agree on a new day.`;
}

/** What a hold keeps, as the policy file has it. */
export function aboutHold({ images, environments, digests }: Hold): string {
  const what = images.length === 0 ? 'every image' : images.map(quote).join(', ');
  const where = environments.length === 0 ? '' : ` in ${environments.join(', ')}`;
  const builds = digests.length === 0 ? '' : ` (${digests.length === 1 ? 'a build' : `${digests.length} builds`})`;
  return `${what}${where}${builds}`;
}
