import { addAll } from '../text/collate.ts';
import { quote } from '../text/suggest.ts';
import { imageGlobProblem, normaliseImageGlob } from './images.ts';
import { isWide } from './origin.ts';
import type { Mirror } from './policy.ts';
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

/** Whether what a mirror holds is, by any way of mirrors, mirrored to where it came from. */
function leadsBack(start: Mirror, all: readonly Mirror[]): boolean {
  const seen = new Set<Mirror>();
  const queue = [start];
  for (let each = queue.pop(); each; each = queue.pop()) {
    const { to } = each;
    const next = all.filter(({ from }) => meets(to, from));
    if (next.includes(start)) return true;
    addAll(
      queue,
      next.filter((mirror) => !seen.has(mirror)),
    );
    for (const mirror of next) seen.add(mirror);
  }
  return false;
}

/** Whether some name is in both. */
function meets(one: string, other: string): boolean {
  const [a, b] = [one.replace(/\*\*$/, ''), other.replace(/\*\*$/, '')];
  return a === b || (isWide(one) && b.startsWith(a)) || (isWide(other) && a.startsWith(b));
}
