import { catalogue } from './catalogue/index.ts';
import type { At, Shape, When, Why } from './catalogue/shape.ts';

/** What an entry of the catalogue says of a place. */
export type Mark =
  | { readonly kind: 'image'; readonly by: string; readonly bare: boolean }
  | { readonly kind: 'ignore'; readonly by: string; readonly why: Why };

/** How far a walk has come along the paths of the entries that apply. */
export interface State {
  /** What the strongest entry says of the place: the one that spells out the most of its path. */
  readonly mark: Mark | null;
  /** Whether a path of its own, not the words of a key, makes something below an image. */
  readonly finds: boolean;
  /** The state one key below; null for an item of a list. Null where no entry says anything further down. */
  readonly next: (key: string | null) => State | null;
}

/** What tells which entries apply to a document. */
export interface Identity {
  readonly kind: string;
  readonly apiVersion: string;
  /** It has a `metadata.name` (or `generateName`), as every object of a cluster. */
  readonly named: boolean;
  readonly file: string;
}

/** Where a walk of a document begins; null where no entry applies. */
export function openState(identity: Identity): State | null {
  const shapes = catalogue.filter(({ when }) => applies(when, identity));
  const key = `${identity.named} ${shapes.map(({ id }) => id).join(' ')}`;
  const known = states.get(key);
  if (known !== undefined) return known;
  const state = stateOf(shapes.flatMap((shape) => tracksOf(shape, identity)));
  states.set(key, state);
  return state;
}

const states = new Map<string, State | null>();

function applies({ group, kinds, file }: When, identity: Identity): boolean {
  const isObject = identity.kind !== '' && identity.apiVersion !== '';
  if (file !== undefined) return !isObject && file.test(identity.file);
  if (!isObject) return false;
  if (group === undefined) return true;
  if (groupOf(identity.apiVersion) !== group || kinds?.includes(identity.kind) === false) return false;
  return true;
}

/** `apps` of `apps/v1`; '' is the core group. */
function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

/** One path of an entry, and how much of it is behind the walk. */
interface Track {
  readonly steps: readonly Step[];
  readonly mark: Mark;
}

type Step = { readonly kind: 'keys'; readonly keys: readonly string[] } | { readonly kind: 'any' | 'deep' | 'item' };

/** Values may have a `kind`, too: only what has the name of an object is left alone as a whole. */
function tracksOf({ id, when, images = [], ignore = [] }: Shape, identity: Identity): readonly Track[] {
  const isWhole = when.unnamed === true || when.file !== undefined || identity.named;
  return [
    ...images.flatMap(({ at, bare }) =>
      pathsOf(at).map((steps): Track => ({ steps, mark: { kind: 'image', by: id, bare: bare === true } })),
    ),
    ...ignore
      .filter(({ at }) => at !== '' || isWhole)
      .flatMap(({ at, why }) => pathsOf(at).map((steps): Track => ({ steps, mark: { kind: 'ignore', by: id, why } }))),
  ];
}

/** A state is made when it is first come to, and kept by its key. */
function stateOf(tracks: readonly Track[]): State | null {
  if (tracks.length === 0) return null;
  const below = new Map<string | null, State | null>();
  const next = (key: string | null): State | null => {
    const known = below.get(key);
    if (known !== undefined) return known;
    const state = isIdle(tracks, key) ? self : stateOf(tracks.flatMap((track) => advance(track, key)));
    // Keys are many and states few: only what leads on is kept.
    if (state !== null && state !== self) below.set(key, state);
    return state;
  };
  const finds = tracks.some(({ steps, mark }) => mark.kind === 'image' && !saysImage(steps));
  const self: State = { mark: markOf(tracks), finds, next };
  return self;
}

/** Whether a key leaves every track where it is: each waits at any depth for a key that this is not. */
function isIdle(tracks: readonly Track[], key: string | null): boolean {
  return tracks.every(({ steps }) => steps[0]?.kind === 'deep' && steps[1] !== undefined && !takes(steps[1], key));
}

function saysImage(steps: readonly Step[]): boolean {
  return steps.some((step) => step.kind === 'keys' && step.keys.every((key) => /image/i.test(key)));
}

function advance(track: Track, key: string | null): readonly Track[] {
  const [first, ...rest] = track.steps;
  if (first === undefined) return [];
  if (first.kind !== 'deep') return takes(first, key) ? [{ ...track, steps: rest }] : [];
  const [second, ...further] = rest;
  const past = second !== undefined && takes(second, key) ? [{ ...track, steps: further }] : [];
  return [track, ...past];
}

function takes(step: Step, key: string | null): boolean {
  if (step.kind === 'keys') return key !== null && step.keys.includes(key);
  return step.kind === 'item' ? key === null : key !== null;
}

function markOf(tracks: readonly Track[]): Mark | null {
  return tracks.find(({ steps }) => steps.length === 0)?.mark ?? null;
}

/** The paths that `spec.{a,b.c}[*].image` stands for. */
function pathsOf(at: At): readonly (readonly Step[])[] {
  const choice = /^(.*?)\{([^}]*\.[^}]*)\}(.*)$/.exec(at);
  if (choice === null) return [stepsOf(at)];
  const [, before = '', inner = '', after = ''] = choice;
  return inner.split(',').map((one) => stepsOf(before + one + after));
}

function stepsOf(at: At): readonly Step[] {
  return [...at.matchAll(/\[\*\]|\*\*|\*|\{[^}]*\}|[^.[{]+/g)].map(([text]): Step => {
    if (text === '[*]') return { kind: 'item' };
    if (text === '**') return { kind: 'deep' };
    if (text === '*') return { kind: 'any' };
    return { kind: 'keys', keys: text.startsWith('{') ? text.slice(1, -1).split(',') : [text] };
  });
}

/**
 * Words of which every image that the catalogue finds by a path has one in its document, beside those that say image: the
 * group of its object.
 */
export const signsOfShapes: readonly string[] = catalogue.flatMap(({ when, images = [] }) =>
  images.every(({ at }) => /image/i.test(at)) || when.group === undefined ? [] : [when.group],
);
