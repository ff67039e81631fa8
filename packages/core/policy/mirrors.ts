import { quote } from '../text/suggest.ts';
import { imageGlobProblem, normaliseImageGlob } from './images.ts';
import type { Mirror, Policy } from './policy.ts';
import { fail, type Located, list, located, map, type Read, required } from './read.ts';
import { text } from './scalars.ts';

/** A name, or all names below one: `ghcr.io/acme/**`. */
const names: Read<string> = (value) => {
  const written = text(value);
  if (written === undefined) return undefined;
  const wrong =
    imageGlobProblem(written) ??
    (isPrefix(written) ? null : 'has a wildcard elsewhere than in a last "/**"; write host/path/**');
  return wrong === null ? normaliseImageGlob(written) : fail(value, `${quote(written)} ${wrong}`);
};

const isPrefix = (written: string): boolean => !/[*?[\]{}()!]/.test(written.replace(/\/\*\*$/, ''));

export const mirrorFields = {
  from: required<Located<string>>(located(names)),
  to: required<Located<string>>(located(names)),
};

const readList = list('mirrors', map('a mirror', mirrorFields));

/** Which names hold the same content under another name. Mirrors of mirrors are allowed, circles are not. */
export const mirrors: Read<readonly Mirror[]> = (value) => {
  const written = readList(value);
  if (written === undefined) return undefined;
  for (const { from, to } of written)
    if (isWide(from.value) !== isWide(to.value))
      fail(to, `${quote(to.value)} and ${quote(from.value)} must both end in "/**", or neither; write both alike`);
  const plain = written.map(({ from, to }) => ({ from: from.value, to: to.value }));
  const circle = plain.findIndex((each) => leadsBack(each, plain));
  const at = written[circle];
  if (at)
    fail(at.to, `the mirrors go in a circle: ${quote(at.to.value)} leads back to ${quote(at.from.value)}; remove one`);
  return plain;
};

/** An image by the name that its mirrors are of: equal for two names of the same content. */
export function originOf({ mirrors: all }: Pick<Policy, 'mirrors'>): (image: string) => string {
  if (all.length === 0) return (image) => image;
  return (image) => {
    let name = image;
    // Without circles no mirror is met twice.
    for (let steps = 0; steps < all.length; steps++) {
      const mirror = all.find(({ to }) => replace(name, to, to) !== null);
      if (mirror === undefined) return name;
      name = replace(name, mirror.to, mirror.from) ?? name;
    }
    return name;
  };
}

/** The name with one prefix in place of the other; null where it has not that prefix. */
function replace(name: string, before: string, after: string): string | null {
  if (!isWide(before)) return name === before ? after : null;
  const prefix = before.slice(0, -2);
  return name.startsWith(prefix) ? after.slice(0, -2) + name.slice(prefix.length) : null;
}

function isWide(name: string): boolean {
  return name.endsWith('/**');
}

/** Whether what a mirror holds is, by any way of mirrors, mirrored to where it came from. */
function leadsBack(start: Mirror, all: readonly Mirror[]): boolean {
  const seen = new Set<Mirror>();
  const queue = [start];
  for (let each = queue.pop(); each; each = queue.pop()) {
    const { to } = each;
    const next = all.filter(({ from }) => meets(to, from));
    if (next.includes(start)) return true;
    queue.push(...next.filter((mirror) => !seen.has(mirror)));
    for (const mirror of next) seen.add(mirror);
  }
  return false;
}

/** Whether some name is in both. */
function meets(one: string, other: string): boolean {
  const [a, b] = [one.replace(/\*\*$/, ''), other.replace(/\*\*$/, '')];
  return a === b || (isWide(one) && b.startsWith(a)) || (isWide(other) && a.startsWith(b));
}
