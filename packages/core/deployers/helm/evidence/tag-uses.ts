import type { Chart } from '../chart.ts';
import { type Abstract, ask, type ByKind } from './abstract.ts';
import { aliasesOf } from './aliases.ts';
import { type Block, textPath } from './block.ts';
import { type Evidence, isImage, isOf } from './evidence.ts';
import { isSamePath } from './fields.ts';
import { noParts, partsOf, valuesOf } from './parts.ts';
import type { TemplatePlace } from './place.ts';
import type { Use } from './state.ts';
import type { Word } from './words.ts';

/** Why a digest cannot stand in a tag, and the template's line that says so. */
export interface TagProblem {
  readonly reason: string;
  readonly at: TemplatePlace | null;
}

/** Functions that tell one version from another. */
const comparisons = /^(?:semverCompare|eq|ne|has|hasPrefix|hasSuffix|contains|regexMatch)$/;
/** Functions that take a version apart: `1.4@sha256:…` is none. */
const cuts =
  /^(?:semver|regexFind|gt|lt|ge|le|atoi|int|int64|float64|splitList|split|splitn|trunc|substr|replace|regexReplaceAll|regexReplaceAllLiteral)$/;

/**
 * What keeps a digest out of the tag: the tag is a label, a name or compared, something stands behind it, or the chart
 * prints a digest of its own. `full` and `empty` are the other keys of the block that have a value and that have none. `isAlike`:
 * whether a function certainly gives the same for the tag with a digest as without.
 */
export function findTagProblem(
  evidence: Evidence,
  chart: Chart,
  block: Block,
  tag: string,
  full: readonly string[],
  empty: readonly string[],
  isAlike: (use: Use) => boolean,
): TagProblem | null {
  const words = evidence.words(block, tag, [...full, tag], empty);
  if (words === null) return { reason: 'the templates print more forms of it than are followed', at: null };
  for (const word of words) {
    const problem = judgeWord(word, chart, block, tag);
    if (problem !== null) return problem;
  }
  return findComparison(evidence, chart, block, tag, isAlike);
}

function judgeWord(word: Word, chart: Chart, block: Block, tag: string): TagProblem | null {
  const index = word.pieces.findIndex((piece) => isOf(piece, chart, block, tag));
  const piece = word.pieces[index];
  if (piece?.kind !== 'value') return null;
  const named = word.pieces.some((other) => block.names.some((name) => isOf(other, chart, block, name)));
  if (named || isImage(word)) return judgeImage(word, index);
  if (!isBound(word)) return null;
  const what = /name["']?:\s*["']?$/.test(word.before) ? 'a name' : 'a label';
  return { reason: `its tag goes into ${what}, where a digest is not allowed`, at: piece.place };
}

function judgeImage({ pieces }: Word, index: number): TagProblem | null {
  const [next] = pieces.slice(index + 1);
  const tag = pieces[index];
  const at = tag?.kind === 'value' ? tag.place : null;
  if (next === undefined) return null;
  if (next.kind === 'text' && next.text.startsWith('@'))
    return { reason: 'the chart writes a digest of its own behind the tag', at };
  return { reason: 'the chart writes something behind the tag', at };
}

/** Whether a word is what Kubernetes checks: a label, a selector, a name. Free texts are annotations, arguments, variables. */
function isBound({ before, section }: Word): boolean {
  if (/annotations$/i.test(section)) return false;
  return (
    /labels$|selector$/i.test(section) || /(?:^|[\s{-])(?:name|version|[\w.-]+\/[\w.-]+)["']?:\s*["']?$/.test(before)
  );
}

function findComparison(
  { run }: Evidence,
  chart: Chart,
  block: Block,
  tag: string,
  isAlike: (use: Use) => boolean,
): TagProblem | null {
  const paths = aliasesOf(chart, [...textPath(block), tag]);
  const holds = openHolds((path) => paths.some((one) => isSamePath(one, path)));
  const looks = (name: string) => comparisons.test(name) || cuts.test(name);
  const use = run.uses.find(
    (each) => looks(each.name) && !isCleaned(each.name, each.args) && each.args.some(holds) && !isAlike(each),
  );
  if (use === undefined) return null;
  const does = comparisons.test(use.name) ? 'compares the tag' : 'takes the tag apart';
  return { reason: `the chart ${does} (${use.name})`, at: use.place };
}

/** `regexReplaceAll "[^a-z0-9]+"` makes a label of anything. */
function isCleaned(name: string, [pattern]: readonly Abstract[]): boolean {
  return name === 'regexReplaceAll' && pattern?.kind === 'literal' && /^\[\^[^@:\]]*\]/.test(String(pattern.value));
}

/** Whether a value can be one at a path, as it is, or goes into a text with it: so many levels down. */
const maxLevels = 6;

/** Asked of values that stand in each other many times: `known` is how deep each was looked through, and found without. */
function openHolds(isTag: (path: readonly string[]) => boolean): (value: Abstract) => boolean {
  const known = new Map<Abstract, number>();
  const holds = (value: Abstract, levels: number): boolean => {
    if (levels < 0 || (known.get(value) ?? -1) >= levels) return false;
    known.set(value, levels);
    return value.kind === 'path' ? isTag(value.path) : ask(heldBy, value).some((inner) => holds(inner, levels - 1));
  };
  return (value) => holds(value, maxLevels);
}

const heldBy: ByKind<[], readonly Abstract[]> = {
  ...partsOf,
  dict: noParts,
  list: noParts,
  text: ({ out }) => valuesOf(out, false),
};
