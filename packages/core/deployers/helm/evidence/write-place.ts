import type { WritePlace } from '../../../repository/write-place.ts';
import type { ImageBlock } from '../blocks.ts';
import type { KnownChart } from '../known-charts.ts';
import { findAffix } from './affixes.ts';
import type { KeyEvidence } from './evidence.ts';
import { intoTag } from './into-tag.ts';
import type { TagProblem } from './tag-uses.ts';
import { findLeftOut, flatKey, someHex, toBlock, type WriteQuestion } from './write-question.ts';

/**
 * Where a version is written: under a digest key of a layer unless the chart ignores it, else under one that the chart
 * reads, else into the tag, if nothing else is made of that.
 */
export function chooseWritePlace(question: WriteQuestion): WritePlace {
  const { block, known } = question;
  const affix = findBlockAffix(question);
  if (affix !== null) return { kind: 'refused', ...affix, other: true };
  const judged = digestKeys(block, known).map((found) => ({ ...found, says: judgeKey(question, found.key) }));
  const own = judged.find(({ isThere, says }) => isThere && says.kind !== 'ignores');
  const read = judged.find(({ says }) => says.kind === 'reads');
  if (own !== undefined) return underKey(question, own.key, own.says);
  if (read !== undefined) return underKey(question, read.key, read.says);
  const isIgnored = judged.every(({ says }) => says.kind === 'ignores');
  return intoTag(question, isIgnored ? null : 'whether the chart reads a digest is not known here');
}

/** What its chart writes around the name or the tag of a block, so that it deploys another image than the values say. */
export function findBlockAffix({ chart, block, known }: WriteQuestion): TagProblem | null {
  if (chart === null) return known?.completes === undefined ? null : { reason: known.completes, at: null };
  const [tag] = block.parts.filter(({ role }) => role === 'tag');
  const isWhole = tag === undefined && block.parts.some(({ role }) => role === 'reference');
  return findAffix(chart.evidence, chart.chart, {
    block: toBlock(block),
    tag: isWhole ? null : (tag?.key ?? flatKey(block, 'tag')),
    text: tag?.value.kind === 'scalar' ? tag.value.text : '',
    digests: digestKeys(block, known).map(({ key }) => key),
  });
}

/** Whether it is certain that a key of a block is read by nothing: its chart's templates, or the policy, say so. */
export function isUnread({ chart, block, layers, known }: WriteQuestion, key: string): boolean {
  if (chart?.evidence.ignores(toBlock(block), key, layers) === true) return true;
  return known !== null && known.source === undefined && known.digest === null;
}

interface DigestKey {
  readonly key: string;
  /** A layer has it, the chart's own included. */
  readonly isThere: boolean;
}

/** The keys that layers have, then the ones that charts usually have. */
function digestKeys(block: ImageBlock, known: KnownChart | null): readonly DigestKey[] {
  const there = block.parts.filter(({ role }) => role === 'digest').map(({ key }) => key);
  const usual = [...new Set([known?.digest ?? 'digest', 'digest', 'sha'])].map((key) => flatKey(block, key));
  const others = usual.filter((key) => !there.includes(key));
  return [...there.map((key) => ({ key, isThere: true })), ...others.map((key) => ({ key, isThere: false }))];
}

/** What a chart's templates say, else what is known of it without them. */
function judgeKey(question: WriteQuestion, key: string): KeyEvidence {
  const { chart, block, layers, known } = question;
  const says: KeyEvidence = chart?.evidence.key(toBlock(block), key, layers) ?? {
    kind: 'unknown',
    reason: 'the chart is not in this tree',
  };
  if (says.kind === 'unknown' && findLeftOut(question, key, `sha256:${someHex}`) !== null) return { kind: 'ignores' };
  if (says.kind !== 'unknown' || known === null) return says;
  if (known.digest === null) return { kind: 'ignores' };
  return key === flatKey(block, known.digest) ? { kind: 'reads', form: known.form ?? 'digest', at: [] } : says;
}

function underKey(question: WriteQuestion, key: string, says: KeyEvidence): WritePlace {
  const form = says.kind === 'reads' ? says.form : formOf(question.block, key);
  const note = says.kind === 'unknown' ? `whether the chart reads ${key} is not known here` : null;
  return { kind: 'digest', key, form, keepTag: !rendersWithoutTag(question, key), note };
}

/** A digest key of which nothing is known is written as what stands there, else as its name says. */
function formOf({ parts }: ImageBlock, key: string): 'digest' | 'hex' {
  const value = parts.find((part) => part.key === key)?.value;
  const text = value?.kind === 'scalar' ? value.text : '';
  if (text !== '') return /^[0-9a-f]{64}$/.test(text) ? 'hex' : 'digest';
  return /sha(?:256)?$/i.test(key) ? 'hex' : 'digest';
}

/** Whether every image is whole with a digest and no tag: no sign without anything behind it. */
function rendersWithoutTag({ chart, block, known }: WriteQuestion, key: string): boolean {
  if (chart === null) return known?.withoutTag === true;
  const tags = block.parts.filter(({ role }) => role === 'tag').map((part) => part.key);
  const words = chart.evidence.images(toBlock(block), [key], tags.length > 0 ? tags : [flatKey(block, 'tag')]);
  if (words === null || words.length === 0) return false;
  return words.every(({ pieces }) => {
    const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '\0')).join('');
    return /\0@(?:sha256:)?\0$/.test(text) && !/\0:/.test(text.replace(/^[^\0]*:\d+/, ''));
  });
}
