import picomatch from 'picomatch';
import { quote } from '../text/suggest.ts';
import { fail, type Read } from './read.ts';
import { text } from './scalars.ts';

/** How every glob of the policy is read: dot files included, newlines in names too, the same on every system. */
export const globOptions = { dot: true, windows: false, flags: 's' } as const;

/** True when one of the globs matches; never for an empty list. Compiles once. */
export function matchAny(globs: readonly string[]): (name: string) => boolean {
  if (globs.length === 0) return () => false;
  const matchers = globs.map((glob) => picomatch(trimDot(glob), globOptions));
  return (name) => matchers.some((matches) => matches(name));
}

/** A glob over paths from the root. */
export const pathGlob: Read<string> = (value) => {
  const written = text(value);
  if (written === undefined) return undefined;
  const wrong = globProblem(written);
  return wrong === null ? trimDot(written) : fail(value, `${quote(written)} ${wrong}`);
};

/** A glob over keys and names of variables. */
export const keyGlob: Read<string> = (value) => {
  const written = text(value);
  if (written === undefined) return undefined;
  const wrong = /[\s/]/.test(written) ? 'is no key; write one without blanks and "/"' : shapeProblem(written);
  return wrong === null ? written : fail(value, `${quote(written)} ${wrong}`);
};

/** A file or directory from the root, no glob. It is handed to tools, so it must not look like an option. */
export const path: Read<string> = (value) => {
  const written = text(value);
  if (written === undefined) return undefined;
  const wrong = pathProblem(written) ?? (written.startsWith('-') ? 'starts with "-"; write "./" before it' : null);
  if (wrong !== null) return fail(value, `${quote(written)} ${wrong}`);
  return written.replace(/^(?:\.\/)+(?=[^-])/, '').replace(/(?<=[^/])\/+$/, '') || '.';
};

/** What is wrong with a glob over paths, with the fix; null when nothing is. */
export function globProblem(glob: string): string | null {
  const wrong = pathProblem(glob);
  if (wrong !== null) return wrong;
  if (/^!(?!\()/.test(glob)) return 'is negated; name what is meant, or put the exception in "ignore"';
  if (glob.endsWith('/')) return `matches no file; write ${quote(`${glob}**`)}`;
  return shapeProblem(glob);
}

/** What is wrong with a glob's wildcards and groups, of paths or of images; null when nothing is. */
export function shapeProblem(glob: string): string | null {
  if (!compiles(glob)) return 'is no glob; escape "[" and "(" with a backslash';
  return isHard(glob)
    ? 'could take hours to match; write several globs with fewer "*", and no group repeated in a group'
    : null;
}

/**
 * Picomatch makes a regular expression that backtracks: time grows with the length of a name to the power of the wildcards in
 * it, and without bound where a repetition is repeated.
 */
function isHard(glob: string): boolean {
  const bare = glob.replace(/\\./g, '');
  if (/\)[*+{]/.test(bare) || (bare.match(/[*+]\(/g) ?? []).length > 1) return true;
  if (/[*+]\([^)]*[*+(]/.test(bare)) return true;
  const segments = bare.split('/');
  const crossing = segments.filter((segment) => segment.includes('**')).length;
  return crossing > 3 || segments.some((segment) => segment.replace(/\*+/g, '*').split('*').length > 5);
}

function compiles(glob: string): boolean {
  try {
    picomatch.makeRe(glob, { ...globOptions, debug: true });
    return true;
  } catch {
    return false;
  }
}

/** A pattern longer than this is no pattern somebody wrote. */
const maximumLength = 1000;

function pathProblem(written: string): string | null {
  if (written.length > maximumLength) return `is longer than ${maximumLength} characters; write it shorter`;
  if (/[\u0000-\u001f\u007f]/.test(written)) return 'holds a control character; remove it';
  if (/^(?:\/|[A-Za-z]:[\\/])/.test(written)) return 'is absolute; paths start at the root of the repository';
  if (written.split('/').includes('..')) return 'leaves the repository; paths start at its root and have no ".."';
  if (/^[a-z]+:\/\//.test(written)) return 'is a URL; name a path of the repository';
  return null;
}

const trimDot = (glob: string): string => glob.replace(/^(?:\.\/)+(?=.)/, '');
