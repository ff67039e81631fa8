import { describeRunsAs, describeUnnamed, findDeployed, findImage, isSaid } from '../inventory/name.ts';
import type { Decision } from '../plan/move.ts';
import { fail, findObstacle, skip } from '../plan/moves.ts';
import { matchesException } from '../policy/exceptions.ts';
import { isChannelTag } from '../policy/images.ts';
import { originOf } from '../policy/origin.ts';
import type { Policy } from '../policy/policy.ts';
import type { Answer, Resolved } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';

/** An unpinned place, and the tag whose digest it gets. */
export interface Unpinned {
  readonly occurrence: PlacedOccurrence;
  readonly image: string;
  /** As written; `latest` where a whole reference has none. */
  readonly tag: string;
}

/** What is unpinned and can be, and what is left and why. Pinned places are neither. */
export function findUnpinned(
  policy: Policy,
  occurrences: readonly PlacedOccurrence[],
  excepted = false,
): { readonly unpinned: readonly Unpinned[]; readonly decided: readonly Decision[] } {
  const excuses = policy.exceptions
    .filter(({ rules }) => !excepted && rules.includes('digest-required'))
    .map((exception) => ({ reason: exception.reason, covers: matchesException(exception) }));
  const origin = originOf(policy);
  const results = occurrences
    .filter(({ digest }) => digest === null)
    .map((occurrence) => {
      const excuse = excuses.find(({ covers }) => covers(findImage(occurrence), occurrence.file));
      return judgeUnpinned(occurrence, excuse?.reason ?? null, origin);
    });
  return {
    unpinned: results.flatMap((result) => ('tag' in result ? [result] : [])),
    decided: results.flatMap((result) => ('kind' in result ? [result] : [])),
  };
}

/** Writes the digest beside the tag, which for an image of somebody else says what it is. */
export function decidePins(
  policy: Policy,
  unpinned: readonly Unpinned[],
  answers: ReadonlyMap<string, Answer<Resolved>>,
): readonly Decision[] {
  const isChannel = isChannelTag(policy);
  return unpinned.map(({ occurrence, image, tag }) => {
    const answer = answers.get(pinKey({ image, tag }));
    if (answer === undefined) throw new Error(`no answer for ${image}`);
    if (!answer.ok) return fail(occurrence, image, `${image}:${tag} cannot be resolved: ${answer.reason}`);
    return {
      kind: 'move',
      move: {
        occurrence,
        image,
        ...(isHere(occurrence)
          ? { to: { tag: occurrence.tag, digest: answer.value.digest } }
          : { to: { tag: null, digest: answer.value.digest }, channel: occurrence.tag }),
        notes: isChannel(tag) ? [channelNote(tag)] : [],
      },
    };
  });
}

/** Whether the tag stands at the place itself: what another layer says, or the chart, is not written again beside a digest. */
function isHere({ composed, parts }: PlacedOccurrence): boolean {
  return composed === undefined || parts.reference !== undefined || Boolean(parts.tag?.text);
}

/** `check` says it of what was written here: a tag that moves, beside a digest that does not. */
function channelNote(tag: string): string {
  return `the tag "${tag}" moves on and the digest does not: drop the tag, or write the tag of that build (rule floating-tag)`;
}

export function pinKey({ image, tag }: Pick<Unpinned, 'image' | 'tag'>): string {
  return `${image}:${tag}`;
}

function judgeUnpinned(
  occurrence: PlacedOccurrence,
  excuse: string | null,
  origin: (image: string) => string,
): Unpinned | Decision {
  // A tag says less than a digest: what the block above is called is not enough to ask a registry for it.
  const image = isSaid(occurrence) ? findDeployed(occurrence, origin) : null;
  const { runsAs } = occurrence;
  const obstacle = findObstacle(occurrence, image ?? '');
  if (excuse !== null)
    return skip(
      occurrence,
      image ?? '',
      `an exception of the policy leaves it unpinned (--excepted pins it all the same): ${excuse}`,
    );
  if (obstacle) return obstacle;
  if (runsAs?.decides) return skip(occurrence, findImage(occurrence) ?? '', describeRunsAs(runsAs));
  if (image === null && runsAs) return skip(occurrence, findImage(occurrence) ?? '', describeRunsAs(runsAs));
  if (image === null) return skip(occurrence, '', describeUnnamed(occurrence));
  if (occurrence.tag !== null) return { occurrence, image, tag: occurrence.tag };
  if (occurrence.parts.reference) return { occurrence, image, tag: 'latest' };
  return skip(
    occurrence,
    image,
    'no tag is written here: a chart or a base decides it, so nobody can say which digest is meant',
  );
}
