/** What a directory or a part of a file name says about an environment. */
export interface EnvironmentWord {
  /**
   * Where it stands in the order in which changes travel, by convention: 0 a laptop, 1 the fast lanes, then tests, staging,
   * production. Null for a lane at the side (demo, sandbox): nothing is promoted to or from it.
   */
  readonly rank: number | null;
  /** The text without the word: `eu` of `prod-eu`; empty when the word is all. */
  readonly rest: string;
}

/** A production-like word among the environments tells them from directories of tests and tools. */
export const decisiveRank = 3;

/** The fast lanes: nothing is promoted to them. */
export const fastRank = 1;

const ranks: readonly (readonly [number | null, readonly string[]])[] = [
  [0, ['local', 'localhost', 'minikube']],
  [1, ['dev', 'develop', 'development']],
  [2, ['test', 'testing', 'tst', 'int', 'integration', 'ci']],
  [3, ['qa', 'sit']],
  [4, ['uat', 'aat', 'acceptance']],
  [5, ['staging', 'stage', 'stg', 'nonprod', 'non-prod', 'nonproduction', 'non-production']],
  [6, ['preprod', 'pre-prod', 'preproduction', 'pre-production', 'canary']],
  [7, ['prod', 'production', 'prd', 'live']],
  [null, ['demo', 'sandbox', 'sbox', 'perf', 'perftest', 'load', 'ithc']],
];

const words = new Map(ranks.flatMap(([rank, names]) => names.map((name) => [name, rank] as const)));
const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length).join('|');
const within = new RegExp(`^(?:(.*)[-_.])?(${longestFirst})(?:[-_.](.*))?$`, 'i');
const whole = new RegExp(`(?<![^-_.])(?:${longestFirst})(?![^-_.])`, 'i');

/** The rank of a text that is a word for an environment and nothing else; undefined when it is not. */
export function rankOf(text: string): number | null | undefined {
  return words.get(text.toLowerCase().replace(ordinal, ''));
}

/** `01-dev`: a number in front puts directories in order. */
const ordinal = /^\d+[-_.]/;

/** A text that holds a word for an environment between separators: `prod-eu`, `cluster-staging`. Null when it does not. */
export function findWord(text: string): EnvironmentWord | null {
  const exact = rankOf(text);
  if (exact !== undefined) return { rank: exact, rest: '' };
  const match = within.exec(text.replace(ordinal, ''));
  if (match === null) return null;
  const rank = rankOf(match[2] ?? '');
  return rank === undefined ? null : { rank, rest: [match[1], match[3]].filter(Boolean).join('-') };
}

/** The first part of a text between separators that is such a word, and where it stands. */
export function locateWord(text: string): { readonly word: string; readonly at: number } | null {
  const match = whole.exec(text);
  return match === null ? null : { word: match[0], at: match.index };
}

/** Directories whose children are environments. */
export function isContainer(directory: string): boolean {
  return /^(?:envs?|environments?|overlays?|clusters?|stages?|lanes?)$/i.test(directory);
}

/** Directories and files that hold for every environment. */
export function isShared(name: string): boolean {
  return /^_?(?:base|bases|shared|common|defaults?)$/i.test(name);
}
