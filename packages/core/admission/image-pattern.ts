import picomatch from 'picomatch';
import { globOptions } from '../policy/glob.ts';

/**
 * A normalised image glob as a regular expression over a whole `host/repository` in RE2, which is what CEL has: picomatch's
 * own, without its lookaheads. They keep `*` off `.`, `..` and nothing at all, which no image name has between its slashes.
 * Null where another lookaround is left (negated globs) or the expression could mean something else in RE2.
 */
export function imagePattern(glob: string): string | null {
  const { source } = picomatch.makeRe(glob, globOptions);
  const named = source.replace(lastStar, () => String.raw`[^/]+?\/?)$`);
  const expression = vacuous.reduce((text, lookahead) => text.replaceAll(lookahead, ''), named);
  return foreign.test(expression) ? null : expression;
}

/** A `*` that is the last part: it stands for a name, also behind a `**` that stands for nothing, up to the end. */
const lastStar = String.raw`(?=.)[^/]*?\/?)$`;

const vacuous: readonly string[] = [
  String.raw`(?!\.{1,2}(?:\/|$))`,
  String.raw`(?!(?:^|\/)\.{1,2}(?:\/|$))`,
  String.raw`(?!(?:\/|^)\.{1,2}(?:\/|$))`,
  '(?=.)',
];

/** Groups other than `(?:…)`, escapes of letters and digits, a bracket within a class. */
const foreign = /\(\?(?!:)|\\[A-Za-z0-9]|(?<!\\)\[(?:[^\]\\]|\\.)*\[/;
