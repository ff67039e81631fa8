import type { Repositories, Rules, Track } from './rules.ts';
import { type App, type Built, imageOf, type Lane, over, type Version } from './world.ts';

/** The digest that each program may have in an environment afterwards: what it has already, or another. */
export type Expected = ReadonlyMap<string, string | null>;

const moving = new Set(['dev', 'dev-debug']);

/** What bump may write into dev, said as slowly as can be. */
export function expectBump({ apps, states }: Built, { track, holds }: Rules, registry: Repositories): Expected {
  const now = states.at(-1)?.dev ?? new Map<string, Version>();
  const here = apps.filter(({ name }) => now.has(name));
  const runs = (app: App): Version => over(app, now.get(app.name) ?? { tag: null, digest: null });
  const expected = new Map<string, string | null>();
  for (const app of here) {
    const image = imageOf(app, 'ghcr.io');
    const { tag, digest } = runs(app);
    const tags = new Set(
      here.filter((other) => imageOf(other, 'ghcr.io') === image).flatMap((other) => runs(other).tag ?? []),
    );
    const reference = chooseReference(
      track.find((rule) => rule.image === null || rule.image === image),
      tag,
      tags.size,
      Object.keys(registry[image]?.tags ?? {}),
    );
    const target = reference === null ? undefined : registry[image]?.tags[reference];
    const mayMove = target !== undefined && isOwnPlace(app, now.get(app.name)) && !isHeld(holds, image, 'dev', target);
    expected.set(app.name, mayMove ? target : digest);
  }
  return expected;
}

/** A layered program without a word of its own stays: the chart's word is everybody's. */
function isOwnPlace({ shape }: App, own: Version | undefined): boolean {
  return own !== undefined && (shape !== 'layered' || own.tag !== null || own.digest !== null);
}

function chooseReference(
  rule: Track | undefined,
  tag: string | null,
  several: number,
  all: readonly string[],
): string | null {
  if (rule === undefined || rule.follow === 'none') return null;
  if (rule.follow === 'as-written') return tag;
  if (rule.follow === 'newest') return chooseNewest(tag, all);
  const { tag: tracked } = rule.follow;
  if (tag === null || tag === tracked) return tracked;
  if (moving.has(tag)) return tag;
  return several < 2 || rule.image !== null ? tracked : null;
}

function chooseNewest(tag: string | null, all: readonly string[]): string | null {
  if (tag !== null && moving.has(tag)) return null;
  const numbers = all.flatMap((name) => /^main-(\d+)$/.exec(name)?.[1] ?? []).map(Number);
  if (numbers.length === 0) return null;
  const best = Math.max(...numbers);
  const written = /^main-(\d+)$/.exec(tag ?? '')?.[1];
  return written !== undefined && Number(written) > best ? null : `main-${best}`;
}

function isHeld(holds: Rules['holds'], image: string, lane: Lane, target: string): boolean {
  return holds.some(
    (hold) =>
      !hold.past &&
      (hold.image === null || hold.image === image) &&
      (hold.lane === null || hold.lane === lane) &&
      (hold.digest === null || hold.digest === target),
  );
}

/** What a promotion may write into a target. `add`: also into places that it lacks. */
export function expectPromotion(
  world: Built,
  { holds }: Rules,
  registry: Repositories,
  { source, target, again, add }: { source: Lane; target: Lane; again: boolean; add: boolean },
): Expected {
  const { apps, states, hosts } = world;
  const last = states.length - 1;
  const own = (app: App, lane: Lane, at: number): Version | undefined => states[at]?.[lane].get(app.name);
  const runs = (app: App, lane: Lane, at = last): string | null => {
    const version = own(app, lane, at);
    return version === undefined ? null : over(app, version).digest;
  };
  const passes = (app: App, from: App, fresh: string): boolean => {
    if (isHeld(holds, `ghcr.io/${app.repository}`, target, fresh)) return false;
    const name = imageOf(app, hosts[target]);
    if (name !== imageOf(from, hosts[source]) && registry[name]?.images?.[fresh] === undefined) return false;
    if (!again && wasLeft(world, app, from, source, target, fresh)) return false;
    return source !== 'staging' || hasLineage(world, from, fresh);
  };
  const expected = new Map<string, string | null>();
  for (const app of apps) {
    const here = own(app, target, last);
    const from = own(app, source, last) === undefined ? findElsewhere(world, app, source) : app;
    if (here === undefined) {
      const fresh = add && isAddable(world, app, source, target) ? runs(app, source) : null;
      if (fresh !== null && passes(app, app, fresh)) expected.set(app.name, fresh);
      continue;
    }
    const old = runs(app, target);
    expected.set(app.name, old);
    if (from === undefined) continue;
    const fresh = runs(from, source);
    if (fresh === null || fresh === old) continue;
    if (!isOwnPlace(app, here) && !(add && isOwnPlace(from, own(from, source, last)))) continue;
    if (passes(app, from, fresh)) expected.set(app.name, fresh);
  }
  return expected;
}

/** The file is there, and no other name of the image is spoken of; a place that another one is met by is not lacking. */
function isAddable(world: Built, app: App, source: Lane, target: Lane): boolean {
  const { apps, states, hosts } = world;
  const last = states.at(-1);
  if (app.shape !== 'subtree' || hosts.prod !== 'ghcr.io' || !last?.[source].has(app.name)) return false;
  const isMet = apps.some(
    (other) =>
      last[target].has(other.name) && !last[source].has(other.name) && findElsewhere(world, other, source) === app,
  );
  return !isMet;
}

/** Of what a file has no place for in the source: the same image elsewhere in it, where all of those say one version. */
function findElsewhere({ apps, states }: Built, app: App, source: Lane): App | undefined {
  if (app.shape !== 'subtree') return undefined;
  const held = states.at(-1)?.[source];
  const others = apps.filter(
    ({ shape, repository, name }) => shape === 'subtree' && repository === app.repository && held?.has(name),
  );
  const versions = new Set(others.map(({ name }) => `${held?.get(name)?.tag}@${held?.get(name)?.digest}`));
  return versions.size === 1 ? others[0] : undefined;
}

/** The target had it and left it, and the source did not take it up after that. */
function wasLeft({ apps, states }: Built, app: App, from: App, source: Lane, target: Lane, fresh: string): boolean {
  const last = states.length - 1;
  // A place that is not there is met by the same image elsewhere in the file.
  const isThere = states[last]?.[target].has(app.name) === true;
  const family = isThere
    ? [app]
    : apps.filter(({ shape, repository }) => shape === app.shape && repository === app.repository);
  const held = (lane: Lane, at: number): boolean =>
    (lane === source ? [from] : family).some(({ name }) => states[at]?.[lane].get(name)?.digest === fresh);
  let left = -1;
  for (let at = 0; at < last; at++) if (held(target, at) && !held(target, at + 1)) left = at + 1;
  if (left < 0) return false;
  return arrivalOf(held, source, last) < left;
}

function arrivalOf(held: (lane: Lane, at: number) => boolean, source: Lane, last: number): number {
  let arrival = last;
  while (arrival > 0 && held(source, arrival - 1)) arrival--;
  return held(source, last) ? arrival : 0;
}

/** Dev held it ever, or staging pinned it where its tag alone stood. */
function hasLineage({ apps, states }: Built, app: App, fresh: string): boolean {
  const last = states.length - 1;
  const inDev = states.some((state) => [...state.dev.values()].some(({ digest }) => digest === fresh));
  const runsInDev = apps.some((other) => {
    const version = states[last]?.dev.get(other.name);
    return version !== undefined && over(other, version).digest === fresh;
  });
  if (inDev || runsInDev) return true;
  const held = (lane: Lane, at: number): boolean => states[at]?.[lane].get(app.name)?.digest === fresh;
  const arrival = arrivalOf(held, 'staging', last);
  const [before, after] = [states[arrival - 1]?.staging.get(app.name), states[last]?.staging.get(app.name)];
  return (
    before !== undefined &&
    before.digest === null &&
    before.tag !== null &&
    (after?.tag === null || after?.tag === before.tag)
  );
}
