import type { Chart } from '../chart.ts';
import type { Block } from './block.ts';
import { type Evidence, isOf, isUnderImage } from './evidence.ts';
import type { TagProblem } from './tag-uses.ts';
import type { Piece, Word } from './words.ts';

/** What is asked of the image that a chart prints. */
export interface AffixQuestion {
  readonly block: Block;
  /** The key of the tag; null where the block's name is a whole reference. */
  readonly tag: string | null;
  /** What the tag says. */
  readonly text: string;
  /** Keys of digests: looked at as if they were empty. */
  readonly digests: readonly string[];
}

/**
 * What makes the image that a chart prints another one than its values say: text that a template writes before or behind their name
 * or their tag (`repository:v{{ tag }}`, `{{ repository }}-server:…`, `{{ image }}:{{ .Values.version }}`). A digest of what the
 * values say would be of another image. Only what every form of a place in a template has counts.
 */
export function findAffix(evidence: Evidence, chart: Chart, question: AffixQuestion): TagProblem | null {
  const { block, tag, digests } = question;
  const words = evidence.images(block, tag === null ? [] : [tag], digests)?.filter(isUnderImage) ?? [];
  const problems = new Map<string, TagProblem | null>();
  for (const word of words) {
    const problem = judge(word, chart, question);
    const name = word.pieces.find((piece) => isName(piece, chart, block));
    const place = name?.kind === 'value' ? `${name.place.file}:${name.place.line}` : '';
    problems.set(place, problems.get(place) === null ? null : problem);
  }
  return [...problems.values()].find((problem) => problem !== null) ?? null;
}

function isName(piece: Piece, chart: Chart, block: Block): boolean {
  return block.names.some((name) => isOf(piece, chart, block, name));
}

function judge({ pieces }: Word, chart: Chart, question: AffixQuestion): TagProblem | null {
  const { block, tag } = question;
  const first = pieces.findIndex((piece) => isName(piece, chart, block));
  const last = pieces.findLastIndex((piece) => isName(piece, chart, block));
  const name = pieces[last];
  const at = name?.kind === 'value' ? name.place : null;
  const before = first === 1 ? textOf(pieces[0]) : '';
  if (before !== '' && !/^(?:index\.)?docker\.io\/(?:library\/)?$/.test(before))
    return { reason: `the chart writes "${before}" before the name`, at };
  const behind = textOf(pieces[last + 1]);
  if (tag === null && /^[:@]/.test(behind))
    return { reason: `the chart writes "${behind}" and a version of its own behind the name`, at };
  if (behind !== '' && !/^[:@]/.test(behind)) return { reason: `the chart writes "${behind}" behind the name`, at };
  return tag === null ? null : judgeTag(pieces, chart, question, tag);
}

function judgeTag(
  pieces: readonly Piece[],
  chart: Chart,
  { block, text }: AffixQuestion,
  key: string,
): TagProblem | null {
  const index = pieces.findIndex((piece) => isOf(piece, chart, block, key));
  const tag = pieces[index];
  if (tag?.kind !== 'value') return null;
  const at = tag.place;
  const before = textOf(pieces[index - 1]).replace(/^[^:]*:/, '');
  if (before !== '') return { reason: `the chart writes "${before}" before the tag`, at };
  const behind = textOf(pieces[index + 1]);
  if (behind !== '' && !behind.startsWith('@')) return { reason: `the chart writes "${behind}" behind the tag`, at };
  const cut = tag.through.find((name) => name.startsWith('trimPrefix ') && text.startsWith(name.slice(11)));
  return cut === undefined ? null : { reason: `the chart cuts "${cut.slice(11)}" off the tag`, at };
}

const textOf = (piece: Piece | undefined): string => (piece?.kind === 'text' ? piece.text : '');
