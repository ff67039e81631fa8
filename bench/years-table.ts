import type { Kind } from '../test/core/motions/year.ts';
import { table } from './table.ts';
import type { Years } from './years.ts';

/** The section of bench/faults.md about the years of a team. */
export function renderYears({ played, seconds, threads }: Years): string {
  const kinds: readonly Kind[] = ['bump', 'event', 'promote', 'rollback', 'hotfix', 'edit', 'force-push', 'refused'];
  const rows = kinds.map((kind) => [kind, played.reduce((sum, { steps }) => sum + steps[kind], 0)]);
  const moved = played.reduce((sum, each) => sum + each.moved, 0);
  const wrong = played.filter(({ problems }) => problems.length > 0).length;
  return `## A year of a team

200 services of ten teams in four environments, two of them regions that are promoted from one source; by a seed each, a step every
fortnight: bumps by schedule and by events that come late, promotions of all or of one image, rollbacks to any commit, hotfixes by
hand, holds, edits by people, deleted tags, commits that are gone after a force push. After every step the texts are judged alone:
each environment holds only builds that were pushed for that image; what was promoted was in its source, what was bumped is what the
channel or the event says and no older build; nothing moved that a hold keeps, or that nobody asked for; what a target left does not
come again unasked or unsaid, what only it had is named when it goes; what stays behind has its reason.

${played.length} years, ${threads} at once, in ${seconds} s of processor time; ${moved} places moved; ${wrong} wrong.

${table(['step', 'times'], rows)}`;
}
