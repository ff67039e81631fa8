import { isChannelTag } from '../policy/images.ts';
import type { Policy } from '../policy/policy.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { groupBy } from '../text/collate.ts';

/** The moving tag that a place follows. */
export interface Channel {
  readonly tag: string;
  /** It is the tag that is written at the place, and not the environment's: it stays there beside the digest. */
  readonly own: boolean;
}

interface Named {
  readonly occurrence: PlacedOccurrence;
  readonly image: string;
}

/**
 * Says which tag a place follows: the environment's, or the one that is written there where that moves, too. A place is
 * never given the build of another moving tag of its repository. Where one image has several tags in one environment,
 * each may be a program of its own, so that a build tag beside others is refused with the reason.
 */
export function findChannels(
  policy: Policy,
  places: readonly Named[],
): (place: Named, tracked: string) => Channel | { readonly reason: string } {
  const isListed = isChannelTag(policy);
  const tagsOf = new Map(
    [...groupBy(places, keyOf)].map(([key, items]) => [
      key,
      [...new Set(items.flatMap(({ occurrence }) => occurrence.tag ?? []))].sort(),
    ]),
  );
  return (place, tracked) => {
    const { tag, environment } = place.occurrence;
    if (tag === null || tag === tracked) return { tag: tracked, own: false };
    if (isListed(tag) || looksMoving(tag, tracked)) return { tag, own: true };
    const tags = tagsOf.get(keyOf(place)) ?? [];
    if (tags.length < 2) return { tag: tracked, own: false };
    const reason = `${place.image} has several tags in ${environment} (${tags.join(', ')}), which may be several programs`;
    return { reason: `${reason}; give its places one tag, "${tracked}" where they follow it` };
  };
}

function keyOf({ occurrence, image }: Named): string {
  return `${occurrence.environment}\n${image}`;
}

/**
 * Whether a tag names a line of builds and no single one: words alone (`api-dev`), or a word that means a branch beside
 * another word (`develop-py311`). A branch with a number, a date or a commit (`main-123`) is one build of it.
 */
export function looksMoving(tag: string, tracked: string): boolean {
  const words = wordsOf(tag);
  if (words.every(isWord)) return true;
  const branches = new Set([...commonBranches, ...wordsOf(tracked)]);
  return words.some((word) => branches.has(word)) && words.some((word) => !branches.has(word) && isVariant(word));
}

/** Branches and channels as teams call them; the policy's own are known besides. */
const commonBranches = ['dev', 'develop', 'main', 'master', 'trunk', 'latest', 'nightly', 'edge', 'canary', 'stable'];

/** What stands before the number of a build. */
const builds = /^(?:build|run|job|sha|git|rev|commit|pr|rc|ci)\d*$/;

function wordsOf(tag: string): readonly string[] {
  return tag
    .toLowerCase()
    .split(/[-_.]+/)
    .filter(Boolean);
}

/** Letters only, and no commit that happens to have no digit. */
function isWord(word: string): boolean {
  return /^[a-z]+$/.test(word) && !/^[a-f]{7,}$/.test(word);
}

/** `chromium`, `py311`: a word of its own, whatever number it ends in. */
function isVariant(word: string): boolean {
  return /^[a-z]{2,}\d*$/.test(word) && !/^[a-f\d]{7,}$/.test(word) && !builds.test(word);
}
