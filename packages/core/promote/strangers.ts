import { askWhole } from '../plan/ask.ts';
import type { Decision } from '../plan/move.ts';
import { fail, place } from '../plan/moves.ts';
import type { findHold } from '../policy/holds.ts';
import { isFirstParty } from '../policy/images.ts';
import { originOf } from '../policy/origin.ts';
import type { Policy } from '../policy/policy.ts';
import type { Answer, Registry, Resolved } from '../ports.ts';
import { parseImageName } from '../repository/image-name.ts';
import { type PlaceId, placeId } from '../repository/place-id.ts';
import type { Proposed } from './decide.ts';

/** What is known of proposals between two names. */
export interface Crossings {
  readonly proposed: readonly Proposed[];
  readonly decided: readonly Decision[];
  /** Notes for the reviewer, by the target's place. */
  readonly notes: ReadonlyMap<PlaceId, readonly string[]>;
}

/**
 * Judges the proposals whose source has the image under another name. One that is neither first-party nor a mirror of what is, is
 * refused. The target's registry is asked for the digest: what it lacks is a failure with the command that copies it, and so is a
 * mirror that gives no answer. Where no mirror is named, an answer that cannot be had is said.
 */
export async function judgeCrossings(
  policy: Policy,
  proposed: readonly Proposed[],
  registry: Registry | undefined,
  hold: ReturnType<typeof findHold>,
): Promise<Crossings> {
  const isOurs = isFirstParty(policy);
  const origin = originOf(policy);
  const judged = await Promise.all(
    proposed.map(async (proposal) => {
      const { image, sourceImage, source, target, to } = proposal;
      // What is held does not move, whatever a registry says.
      const held = hold({ image, environment: target.environment, digest: to.digest });
      if (image === sourceImage || held !== null) return { proposal, note: null };
      if (!isOurs(sourceImage))
        return fail(
          target,
          image,
          `${place(source)} says ${sourceImage}, which neither "firstParty" nor "mirrors" of the policy names`,
        );
      const answer = registry ? await askWhole(registry, policy, parseImageName(image), to.digest) : null;
      const isMirror = origin(image) === origin(sourceImage);
      const refusal = refuse(proposal, answer, isMirror);
      return refusal === null ? { proposal, note: describe(proposal, answer) } : fail(target, image, refusal);
    }),
  );
  const crossed = judged.flatMap((each) => ('proposal' in each ? [each] : []));
  return {
    proposed: crossed.map(({ proposal }) => proposal),
    decided: judged.flatMap((each) => ('kind' in each ? [each] : [])),
    notes: new Map(
      crossed.flatMap(({ proposal, note }) => (note === null ? [] : [[placeId(proposal.target), [note]] as const])),
    ),
  };
}

function refuse(
  { image, sourceImage, to }: Proposed,
  answer: Answer<Resolved> | null,
  isMirror: boolean,
): string | null {
  if (answer === null || answer.ok) return null;
  const copy = `crane copy ${sourceImage}@${to.digest} ${image}`;
  if (answer.kind === 'missing')
    return `${image} does not have all of ${to.digest} of ${sourceImage}; copy it first: ${copy}`;
  return isMirror ? `nobody knows whether ${image} has ${to.digest}: ${answer.reason}` : null;
}

function describe({ image, sourceImage }: Proposed, answer: Answer<Resolved> | null): string {
  const from = `comes from ${sourceImage}`;
  if (answer?.ok) return `${from}; ${image} has it`;
  const why = answer === null ? 'no registry was asked' : answer.reason;
  return `${from}; whether ${image} has it is not known: ${why}`;
}
