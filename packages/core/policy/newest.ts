// By file: the library's index loads all of it, for half of what a check's start pays for versions.
import Range from 'semver/classes/range.js';
import SemVer from 'semver/classes/semver.js';
import compareVersions from 'semver/functions/compare.js';
import valid from 'semver/functions/valid.js';
import type { Result } from '../text/result.ts';

/** How the part of a tag that orders it is read. */
type Order = 'semver' | 'number' | 'date' | 'name';

// A pattern is text, `*` for anything, and one placeholder that says which of two tags is the newer: `main-*-{number}`.

/** The newest tag of a list; or why none is. */
export type Newest = Result<{ readonly tag: string }>;

const placeholder = /\{([^{}]*)\}/g;
const readers: Readonly<Record<Order, string>> = {
  semver: '[vV]?\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?',
  number: '\\d{1,30}',
  date: '\\d{4}[-.]?\\d{2}[-.]?\\d{2}(?:[-.T_]?\\d{2}[-.]?\\d{2}(?:[-.]?\\d{2})?)?',
  name: '[A-Za-z0-9._-]+',
};

/** What is wrong with a pattern, with what to write instead; null when nothing is. */
export function newestProblem(text: string): string | null {
  const found = [...text.matchAll(placeholder)];
  const [only] = found;
  if (only === undefined || found.length > 1)
    return 'needs one of {semver}, {number}, {date} and {name}; it tells the newer of two tags';
  const [order = '', range] = (only[1] ?? '').split(/:(.*)/s);
  if (!isOrder(order)) return `knows no {${order}}; write {semver}, {number}, {date} or {name}`;
  if (range !== undefined && order !== 'semver') return `takes no range for {${order}}; only {semver:^1.2} has one`;
  if (range !== undefined && parseRange(range) === null) return `holds no range of versions; write {semver:^1.2}`;
  const rest = text.replace(placeholder, '');
  if (!/^[A-Za-z0-9._*-]*$/.test(rest)) return 'holds what no tag has; letters, digits, "_", ".", "-" and "*" only';
  return rest.split('*').length > 5 || /\*\*/.test(rest) ? 'has too many "*"; write what stands between them' : null;
}

/**
 * Compiles a pattern that `newestProblem` found nothing wrong with. Tags that do not fit it are no candidates, and of versions
 * those before a release are none unless the range names one. Two different tags that are equally new are refused.
 */
export function compileNewest(text: string): (tags: Iterable<string>) => Newest {
  const { grammar, order, range } = compile(text);
  const after = comparers[order];
  return (tags) => {
    let best: { readonly tag: string; readonly key: string } | null = null;
    let rival: string | null = null;
    let fitting = 0;
    for (const tag of tags) {
      const key = tag.length <= longestTag ? keyOf(grammar.exec(tag)?.[1], order, range) : null;
      if (key === null) continue;
      fitting += 1;
      const order1 = best === null ? 1 : after(key, best.key);
      if (order1 > 0) [best, rival] = [{ tag, key }, null];
      else if (order1 === 0 && best?.tag !== tag) rival = tag;
    }
    if (best === null) return { ok: false, reason: `no tag fits "${text}"` };
    if (rival !== null)
      return { ok: false, reason: `of ${fitting} tags that fit "${text}", ${best.tag} and ${rival} are equally new` };
    return { ok: true, tag: best.tag };
  };
}

const longestTag = 128;

function compile(text: string) {
  const [order = '', range] = (placeholder.exec(text)?.[1] ?? '').split(/:(.*)/s);
  placeholder.lastIndex = 0;
  if (!isOrder(order)) throw new Error('a pattern that was never checked');
  const [before = '', after = ''] = text.split(/\{[^{}]*\}/);
  const literal = (part: string): string => part.replace(/[.]/g, '\\.').replace(/\*/g, '[A-Za-z0-9._-]*?');
  const grammar = new RegExp(`^${literal(before)}(${readers[order]})${literal(after)}$`);
  return { grammar, order, range: range === undefined ? null : parseRange(range) };
}

/** What is compared of a tag's part; null where it is none of its kind. */
function keyOf(part: string | undefined, order: Order, range: Range | null): string | null {
  if (part === undefined) return null;
  if (order === 'date') return dateKey(part);
  if (order !== 'semver') return part;
  const version = valid(part);
  if (version === null) return null;
  const isMeant = range === null ? new SemVer(version).prerelease.length === 0 : range.test(version);
  return isMeant ? version : null;
}

function dateKey(part: string): string | null {
  const digits = part.replace(/\D/g, '');
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().slice(8, 10) === day;
  return exists ? digits.padEnd(14, '0') : null;
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const comparers: Readonly<Record<Order, (a: string, b: string) => number>> = {
  semver: compareVersions,
  number: (a, b) => compareTexts(...pad(a, b)),
  date: compareTexts,
  name: compareTexts,
};

function pad(a: string, b: string): [string, string] {
  const length = Math.max(a.length, b.length);
  return [a.padStart(length, '0'), b.padStart(length, '0')];
}

function isOrder(text: string): text is Order {
  return Object.hasOwn(readers, text);
}

function parseRange(text: string): Range | null {
  try {
    return text.trim() === '' ? null : new Range(text);
  } catch {
    return null;
  }
}
