import { isChannelTag } from '../policy/images.ts';
import { compileNewest } from '../policy/newest.ts';
import type { Environment, Policy } from '../policy/policy.ts';
import { trackOf } from '../policy/tracks.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { groupBy } from '../text/collate.ts';

/** What a place follows, or why it follows nothing. */
export type Following =
  /**
   * `own`: the tag that is written there, and not the environment's: it stays there beside the digest. `confirm`: the event names
   * another line of builds, so its digest comes only where this tag is at it.
   */
  | { readonly kind: 'tag'; readonly tag: string; readonly own: boolean; readonly confirm?: true }
  | { readonly kind: 'newest'; readonly pattern: string }
  /** What an event says, whatever tag it has. */
  | { readonly kind: 'event' }
  /** Nothing, as the policy has it: that need not be said at every run. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly reason: string };

interface Named {
  readonly occurrence: PlacedOccurrence;
  readonly image: string;
}

/**
 * Says what a place follows: what its environment's `track` says for the image, or the tag that is written there where that
 * moves, too. A place is never given the build of another moving tag of its repository. Where one image has several tags in
 * one environment, each may be a program of its own: then only an entry of `track` for that image moves them together.
 */
export function findChannels(
  policy: Policy,
  places: readonly Named[],
): (place: Named, lane: Environment, event: { readonly tag: string | null } | null) => Following {
  const isListed = isChannelTag(policy);
  const tagsOf = new Map(
    [...groupBy(places, keyOf)].map(([key, items]) => [
      key,
      [...new Set(items.flatMap(({ occurrence }) => occurrence.tag ?? []))].sort(),
    ]),
  );
  const rules = new Map(policy.environments.map((lane) => [lane.name, trackOf(lane)]));
  return (place, lane, event) => {
    const { tag } = place.occurrence;
    const rule = rules.get(lane.name)?.(place.image) ?? null;
    if (rule === null)
      return {
        kind: 'refused',
        reason: `no entry of "track" of ${lane.name} names ${place.image}; add one, or one for every image`,
      };
    const isLine = (each: string, tracked: string): boolean => isListed(each) || looksMoving(each, tracked);
    const isOther = (tracked: string): boolean => tag !== null && isLine(tag, tracked);
    switch (rule.follow.kind) {
      case 'as-written':
        return tag === null
          ? { kind: 'refused', reason: `${noTag}; write the tag there that it follows` }
          : { kind: 'tag', tag, own: true };
      case 'none':
        if (event === null) return { kind: 'idle' };
        return tag !== null && isOther(tag) ? { kind: 'tag', tag, own: true } : { kind: 'event' };
      case 'newest':
        return followNewest(rule.follow.pattern, tag, isOther);
      case 'tag': {
        const tags = rule.images === null ? (tagsOf.get(keyOf(place)) ?? []) : [];
        const following = followTag(rule.follow.tag, place, tags, isOther);
        return following.kind === 'tag' && isOtherLine(event, following.tag, isLine)
          ? { ...following, confirm: true }
          : following;
      }
    }
  };
}

/** Whether the tag of an event moves, and is not the one that is followed: a build's own tag is of any line. */
function isOtherLine(
  event: { readonly tag: string | null } | null,
  tracked: string,
  isLine: (tag: string, tracked: string) => boolean,
): boolean {
  const tag = event?.tag ?? null;
  return tag !== null && tag !== tracked && isLine(tag, tracked);
}

const noTag = 'its "track" is as-written, and no tag is written there';

/** `tags`: those that the image has in the environment, where the rule is for other images, too. */
function followTag(
  tracked: string,
  place: Named,
  tags: readonly string[],
  isOther: (tracked: string) => boolean,
): Following {
  const { tag } = place.occurrence;
  if (tag === null || tag === tracked) return { kind: 'tag', tag: tracked, own: false };
  if (isOther(tracked)) return { kind: 'tag', tag, own: true };
  return tags.length < 2
    ? { kind: 'tag', tag: tracked, own: false }
    : { kind: 'refused', reason: describeSeveral(place, tags, tracked) };
}

/** A moving tag that is no tag of the pattern is another channel. */
function followNewest(pattern: string, tag: string | null, isOther: (tracked: string) => boolean): Following {
  if (tag === null || !isOther('') || compileNewest(pattern)([tag]).ok) return { kind: 'newest', pattern };
  return {
    kind: 'refused',
    reason: `it says the tag ${tag}, which moves and does not fit "${pattern}"; write one there that fits`,
  };
}

function describeSeveral({ image, occurrence }: Named, tags: readonly string[], tracked: string): string {
  const first = tags.slice(0, 5).join(', ');
  return `${image} has several tags in ${occurrence.environment} (${first}), which may be several programs; write "${tracked}" where a place follows it, or name the image in an entry of "track"`;
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
