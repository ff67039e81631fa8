import { type PatternPath, type PatternStep, parsePattern, takesKey } from '../../yaml/pattern.ts';
import type { Certainty, ImageAt, Sets, Shape, Spread, Why } from '../catalogue/shape.ts';

/** What an entry of the catalogue says of a place. */
export type Mark =
  | (Omit<ImageAt, 'at'> & { readonly kind: 'image'; readonly by: string; readonly certainty: Certainty })
  | { readonly kind: 'kustomize' | 'values' | 'parameters'; readonly by: string }
  | (Omit<Sets, 'at'> & { readonly kind: 'sets'; readonly by: string })
  | (Omit<Spread, 'at'> & { readonly kind: 'spread'; readonly by: string })
  | IgnoreMark;

export interface IgnoreMark {
  readonly kind: 'ignore';
  readonly by: string;
  readonly why: string;
  /** Only where a text stands there. */
  readonly text: boolean;
  readonly beside?: NonNullable<Shape['ignore']>[number]['beside'];
}

/** How far a walk has come along the paths of the entries that apply. */
export interface State {
  /** What the strongest entry says of the place: the one that spells out the most of its path. */
  readonly mark: Mark | null;
  /** Whether a path of its own, not the words of a key, makes something below an image. */
  readonly finds: boolean;
  /** Nothing of a path is behind the walk but what stands at any depth. */
  readonly idle: boolean;
  /** Tells states apart. */
  readonly id: number;
  /** What counts in the rest of the document. */
  readonly rest: NonNullable<Shape['rest']> | 'conventions';
  /** The state one key below; null for an item of a list. Null where no entry says anything further down. */
  readonly next: (key: string | null) => State | null;
}

/** One path of an entry, and how much of it is behind the walk. */
export interface Track {
  /** Tells the tracks of a catalogue apart. */
  readonly id: string;
  readonly steps: PatternPath;
  /** How much of the path is spelt out. */
  readonly strength: number;
  readonly mark: Mark;
}

/** The tracks of an entry. `isWhole`: whether what it says of the document as a whole holds. */
export function tracksOf(shape: Shape<string>, isWhole: boolean): readonly Track[] {
  const { id: by, certainty = 'certain', images = [], kustomize = [], values = [], parameters = [] } = shape;
  const { sets = [], spread = [] } = shape;
  return [
    ...images.flatMap(({ at, ...image }) => toTracks(at, { kind: 'image', by, certainty, ...image })),
    ...kustomize.flatMap((at) => toTracks(at, { kind: 'kustomize', by })),
    ...values.flatMap((at) => toTracks(at, { kind: 'values', by })),
    ...parameters.flatMap((at) => toTracks(at, { kind: 'parameters', by })),
    ...sets.flatMap(({ at, ...set }) => toTracks(at, { kind: 'sets', by, ...set })),
    ...spread.flatMap(({ at, ...parts }) => toTracks(at, { kind: 'spread', by, ...parts })),
    ...leftAlone(shape)
      .filter(({ at }) => at !== '' || isWhole)
      .flatMap(({ at, why, text = false, beside }) =>
        toTracks(at, { kind: 'ignore', by, why, text, ...(beside && { beside }) }),
      ),
  ];
}

/** Why what a build writes is left alone. */
export const built = 'what a build makes or pushes' satisfies Why;

/** All that an entry leaves alone, and why. */
export function leftAlone({
  ignore = [],
  pushes = [],
  matches = [],
}: Shape<string>): NonNullable<Shape<string>['ignore']> {
  return [
    ...ignore,
    ...pushes.map((at) => ({ at, why: built })),
    ...matches.map((at) => ({ at, why: 'what a lock matches' as const })),
  ];
}

function toTracks(at: string, mark: Mark): readonly Track[] {
  const ways = parsePattern(at);
  if (ways === null) throw new Error(`no pattern of paths: ${at}`);
  return ways.map((steps, way) => ({
    id: `${mark.by} ${mark.kind} ${at} ${way}`,
    steps,
    mark,
    strength: steps.filter(isSpelt).length,
  }));
}

const isSpelt = ({ kind }: PatternStep): boolean => kind === 'key' || kind === 'glob';

/** Whether a way of a path has a key that says image: the quick look finds it by that. */
export function saysImage(steps: PatternPath): boolean {
  return steps.some((step) => step.kind === 'key' && /image/i.test(step.key));
}

/** The states that tracks have been at, by their names: ways that come to the same tracks share one. */
export interface States {
  readonly known: Map<string, State | null>;
}

/** The state of some tracks, made when it is first come to. */
export function stateOf(states: States, tracks: readonly Track[], rest: State['rest']): State | null {
  const name = `${rest} ${tracks.map(({ id, steps }) => `${id}.${steps.length}`).join(' ')}`;
  const known = states.known.get(name);
  if (known !== undefined) return known;
  const state = tracks.length === 0 && rest === 'conventions' ? null : makeState(states, tracks, rest);
  states.known.set(name, state);
  return state;
}

function makeState(states: States, tracks: readonly Track[], rest: State['rest']): State {
  const keys = new Set<string>();
  const globs: PatternStep[] = [];
  for (const step of tracks.flatMap(wanted)) {
    if (step.kind === 'key') keys.add(step.key);
    else if (step.kind === 'glob') globs.push(step);
  }
  const go = (key: string | null) =>
    stateOf(
      states,
      tracks.flatMap((track) => advance(track, key)),
      rest,
    );
  const below = new Map<string | null, State | null>();
  const goOnce = (key: string | null): State | null => {
    const known = below.get(key);
    if (known !== undefined) return known;
    const state = go(key);
    below.set(key, state);
    return state;
  };
  const next = (key: string | null): State | null => {
    if (key === null || keys.has(key)) return goOnce(key);
    // What no path names leads all to the same; no key is two of these characters.
    return globs.some((step) => takesKey(step, key)) ? go(key) : goOnce('\0\0');
  };
  const isFound = ({ steps, mark }: Track) =>
    mark.kind === 'image' && mark.scheme === undefined && mark.beside === undefined && !saysImage(steps);
  return {
    mark: markOf(tracks),
    finds: tracks.some(isFound),
    idle: tracks.every(isWaiting),
    id: states.known.size,
    rest,
    next,
  };
}

/** Waits at any depth for what comes. */
function isWaiting({ steps }: Track): boolean {
  return steps[0]?.kind === 'deep';
}

/** The steps that would move a track on. */
function wanted({ steps }: Track): readonly PatternStep[] {
  const step = steps[0]?.kind === 'deep' ? steps[1] : steps[0];
  return step === undefined ? [] : [step];
}

function advance(track: Track, key: string | null): readonly Track[] {
  const [first, ...rest] = track.steps;
  if (first === undefined) return [];
  if (first.kind !== 'deep') return takesKey(first, key) ? [{ ...track, steps: rest }] : [];
  const [second, ...further] = rest;
  const past = second !== undefined && takesKey(second, key) ? [{ ...track, steps: further }] : [];
  return [track, ...past];
}

/**
 * Of those whose path is behind the walk, the one that spells out the most; of two, the one that leaves alone; of two of
 * those, the one that comes first.
 */
function markOf(tracks: readonly Track[]): Mark | null {
  let best: Track | null = null;
  for (const track of tracks) {
    if (track.steps.length === 0 && (best === null || isStronger(track, best))) best = track;
  }
  return best?.mark ?? null;
}

function isStronger(one: Track, other: Track): boolean {
  if (one.strength !== other.strength) return one.strength > other.strength;
  return one.mark.kind === 'ignore' && other.mark.kind !== 'ignore';
}
