import { isScalar, isSeq } from 'yaml';
import { quote } from '../text/suggest.ts';
import { imageGlob, matchImages } from './images.ts';
import { newestProblem } from './newest.ts';
import type { Environment, Tracked, TrackRule } from './policy.ts';
import { atLeastOne, fail, list, map, optional, type Read, type Value } from './read.ts';
import { tag, text } from './scalars.ts';

export const trackFields = {
  images: optional<readonly string[] | null>(atLeastOne('images', list('image globs', imageGlob)), null),
  tag: optional<string | null>(tag, null),
  newest: optional<string | null>(pattern, null),
};

const readRule = map('a track', trackFields);
const readItems = list<Located>('tracks', (value) => {
  const rule = isScalar(value.node) ? plainRule(value) : mapRule(value);
  return rule && { rule, value };
});

interface Located {
  readonly rule: TrackRule;
  readonly value: Value;
}

/** `track: dev`, or a list of which the first entry that names an image counts. */
export const tracks: Read<readonly TrackRule[]> = (value) => {
  if (!isSeq(value.node)) {
    const rule = plainRule(value);
    return rule && [rule];
  }
  if (value.node.items.length === 0) return fail(value, 'the list of tracks is empty; name a tag');
  const items = readItems(value);
  if (items === undefined) return undefined;
  const last = items.findIndex(({ rule }) => rule.images === null);
  const beyond = last < 0 ? undefined : items[last + 1];
  if (beyond) fail(beyond.value, 'this track is never reached: the one before it is for every image; put it first');
  return items.map(({ rule }) => rule);
};

/** The entry of an environment's `track` that counts for an image; null where none names it. */
export function trackOf({ track }: Pick<Environment, 'track'>): (image: string) => TrackRule | null {
  const rules = track.map((rule) => ({ rule, names: rule.images === null ? () => true : matchImages(rule.images) }));
  return (image) => rules.find(({ names }) => names(image))?.rule ?? null;
}

function plainRule(value: Value): TrackRule | undefined {
  const written = tag(value);
  return written === undefined ? undefined : { images: null, follow: toTracked(written) };
}

function mapRule(value: Value): TrackRule | undefined {
  const before = value.source.problems.length;
  const written = readRule(value);
  if (written === undefined || value.source.problems.length > before) return undefined;
  const { images, tag: name, newest } = written;
  if (name !== null && newest === null) return { images, follow: toTracked(name) };
  if (newest !== null && name === null) return { images, follow: { kind: 'newest', pattern: newest } };
  return fail(value, 'a track says either "tag" or "newest"; write one of them');
}

/** `none` and `as-written` are words, and no tags. */
function toTracked(written: string): Tracked {
  if (written === 'none' || written === 'as-written') return { kind: written };
  return { kind: 'tag', tag: written };
}

function pattern(value: Value): string | undefined {
  const written = text(value);
  if (written === undefined) return undefined;
  const wrong = newestProblem(written);
  return wrong === null ? written : fail(value, `${quote(written)} ${wrong}`);
}
