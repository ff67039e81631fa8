import { findDeployed } from '../inventory/name.ts';
import type { Decision } from '../plan/move.ts';
import { fail, findObstacle, skip } from '../plan/moves.ts';
import { describeHold, type findHold } from '../policy/holds.ts';
import { isChannelTag } from '../policy/images.ts';
import { originOf } from '../policy/origin.ts';
import type { Policy } from '../policy/policy.ts';
import type { Answer, Resolved } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { pinKey, type Unpinned } from './decide.ts';

/** A pinned place with a tag beside its digest, which is to be resolved again. */
export type Tagged = Unpinned;

/**
 * The pinned places whose tag may name another build by now: a person who writes a new tag beside an old digest changes nothing
 * that runs. A channel tag beside a digest is bump's.
 */
export function findTagged(
  policy: Policy,
  occurrences: readonly PlacedOccurrence[],
  hold: ReturnType<typeof findHold>,
): { readonly tagged: readonly Tagged[]; readonly decided: readonly Decision[] } {
  const isChannel = isChannelTag(policy);
  const origin = originOf(policy);
  const judged = occurrences.flatMap((occurrence): readonly (Tagged | Decision)[] => {
    const { digest, tag } = occurrence;
    const image = findDeployed(occurrence, origin);
    if (occurrence.runsAs?.decides) return [];
    if (digest === null || tag === null || image === null) return [];
    const obstacle = findObstacle(occurrence, image);
    if (obstacle !== null) return [obstacle];
    const held = hold({ image, environment: occurrence.environment, digest: null });
    if (held !== null) return [skip(occurrence, image, describeHold(held))];
    return isChannel(tag)
      ? [skip(occurrence, image, `the tag "${tag}" is a channel's, which bump follows`)]
      : [{ occurrence, image, tag }];
  });
  return {
    tagged: judged.flatMap((each) => ('tag' in each ? [each] : [])),
    decided: judged.flatMap((each) => ('kind' in each ? [each] : [])),
  };
}

/** Moves what the tags are at now; silent where that is the digest in Git. */
export function decideRefreshed(
  tagged: readonly Tagged[],
  answers: ReadonlyMap<string, Answer<Resolved>>,
): readonly Decision[] {
  return tagged.flatMap(({ occurrence, image, tag }): readonly Decision[] => {
    const answer = answers.get(pinKey({ image, tag }));
    if (answer === undefined) throw new Error(`no answer for ${image}`);
    if (!answer.ok) return [fail(occurrence, image, `${image}:${tag} cannot be resolved: ${answer.reason}`)];
    const { digest } = answer.value;
    if (digest === occurrence.digest) return [];
    const notes = [`the digest that stood beside the tag "${tag}" is none that the registry has for it now`];
    return [{ kind: 'move', move: { occurrence, image, to: { tag, digest }, notes } }];
  });
}
