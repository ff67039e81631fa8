import { describeTemplate, describeTemplated } from '../inventory/name.ts';
import type { Decision } from '../plan/move.ts';
import { skip } from '../plan/moves.ts';
import { type End, loosePlace, versionOf } from '../plan/sides.ts';
import type { PlacedTemplated } from '../repository/scan-tree.ts';
import { groupBy } from '../text/collate.ts';

/**
 * Digests that would move if somebody said whose they are, a chart's own values may name the repository, or a base; and those that one
 * of the environments has alone.
 */
export function skipUnnamed(
  sources: readonly End[],
  targets: readonly End[],
  environments: { readonly source: string; readonly target: string },
): readonly Decision[] {
  const unnamed = ({ image }: End): boolean => image === '';
  const here = groupBy(sources.filter(unnamed), loosePlace);
  const there = groupBy(targets.filter(unnamed), loosePlace);
  const alone = sources
    .filter((end) => unnamed(end) && !there.has(loosePlace(end)))
    .flatMap((end) => skipAlone(end, environments.target));
  const decided = targets.filter(unnamed).flatMap((end) => {
    const peers = here.get(loosePlace(end)) ?? [];
    if (peers.length === 0) return skipAlone(end, environments.source);
    if (!peers.some((peer) => peer.occurrence.digest !== null && versionOf(peer) !== versionOf(end))) return [];
    const reason = end.occurrence.templated
      ? describeTemplated(end.occurrence)
      : 'neither side names its repository, so nobody can tell whether it is first-party; write it beside the digest, or name the file that has it under "layers" of the policy';
    return [skip(end.occurrence, '', reason)];
  });
  return [...decided, ...alone];
}

/** A digest without a name for which another environment has none. */
function skipAlone({ occurrence }: End, other: string): readonly Decision[] {
  if (occurrence.digest === null || occurrence.templated) return [];
  const reason = `nothing names its repository, so nobody can tell whether it is first-party, and ${other} has no digest at this place; write the repository beside it, or name the file that has it under "layers" of the policy`;
  return [skip(occurrence, '', reason)];
}

/** The templated values of environments: whether anything in them had to move, nobody knows, which is said. */
export function skipTemplated(
  sides: readonly { readonly environment: string; readonly templated: readonly PlacedTemplated[] }[],
): readonly Decision[] {
  return sides.flatMap(({ environment, templated }) =>
    templated
      .filter((value) => value.environment === environment)
      .map(({ file, line, path, text }): Decision => {
        const reason = `${describeTemplate(text)} (line ${line})`;
        return { kind: 'skip', skipped: { file, path, image: '', reason } };
      }),
  );
}
