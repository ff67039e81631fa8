import type { Decision } from '../plan/move.ts';
import { skip } from '../plan/moves.ts';
import { describeTemplated } from '../plan/nameless.ts';
import { type End, loosePlace, versionOf } from '../plan/sides.ts';
import { groupBy } from '../text/collate.ts';

/** Digests that would move if somebody said whose they are: a chart's own values may name the repository, or a base. */
export function skipUnnamed(sources: readonly End[], targets: readonly End[]): readonly Decision[] {
  const unnamed = ({ image }: End): boolean => image === '';
  const here = groupBy(sources.filter(unnamed), loosePlace);
  return targets.filter(unnamed).flatMap((end) => {
    const peers = here.get(loosePlace(end)) ?? [];
    if (!peers.some((peer) => peer.occurrence.digest !== null && versionOf(peer) !== versionOf(end))) return [];
    const reason = end.occurrence.templated
      ? describeTemplated(end.occurrence)
      : 'neither side names its repository, so nobody can tell whether it is first-party; write it beside the digest';
    return [skip(end.occurrence, '', reason)];
  });
}
