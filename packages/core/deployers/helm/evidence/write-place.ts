import type { WritePlace } from '../../../repository/write-place.ts';
import type { BlockPart, ImageBlock } from '../blocks.ts';
import type { Chart } from '../chart.ts';
import type { KnownChart } from '../known-charts.ts';
import type { ValuesLayer } from '../layer.ts';
import type { Outcome, Release } from '../release.ts';
import { openValues } from '../release-values.ts';
import { findAffix } from './affixes.ts';
import type { Block, Evidence, KeyEvidence } from './evidence.ts';
import { findPrintedDigest, type PrintedDigest } from './printed-image.ts';
import { findTagProblem, type TagProblem } from './tag-uses.ts';

export interface WriteQuestion {
  /** The values at the root of the release: their texts may be templates that the chart runs. */
  readonly layers: readonly ValuesLayer[];
  readonly block: ImageBlock;
  /** The values of the release, with which the chart is asked. */
  readonly values: () => Pick<Release, 'at'>;
  /** The release's chart and what its templates do; null where it is elsewhere. */
  readonly chart: { readonly chart: Chart; readonly evidence: Evidence } | null;
  /** What the policy, or our list, says of a chart whose templates say nothing. */
  readonly known: KnownChart | null;
}

/**
 * Where a version is written: under a digest key of a layer unless the chart ignores it, else under one that the chart
 * reads, else into the tag, if nothing else is made of that.
 */
export function chooseWritePlace(question: WriteQuestion): WritePlace {
  const { block, known } = question;
  const affix = findBlockAffix(question);
  if (affix !== null) return { kind: 'refused', ...affix };
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
  if (chart === null) return null;
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

/** A digest that nobody has: what becomes of it becomes of any. */
const someHex = '0123456789abcdef'.repeat(4);

/** Whether the chart, with the values of the release and this text under a key, certainly prints the block's images without its digest. */
function isLeftOut(question: WriteQuestion, key: string, text: string): boolean {
  return printDigest(question, new Map([[key, text]]), someHex).kind === 'missing';
}

/** What the chart makes of a digest in the values of the release. `over`: texts that keys of the block have instead. */
export function printDigest(
  { chart, block, values }: WriteQuestion,
  over: ReadonlyMap<string, string>,
  hex: string,
): PrintedDigest {
  if (chart === null) return { kind: 'unknown' };
  const asked = { ...toBlock(block), keys: [...new Set([...block.parts.map(({ key }) => key), ...over.keys()])] };
  const valueAt = openValues(values(), chart.chart, block.path, over);
  return findPrintedDigest(chart.evidence, chart.chart, asked, valueAt, hex);
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

/** `imageDigest` beside `imageTag`, `image_digest` beside `image_tag`; `digest` beside `tag`. */
function flatKey({ prefix, parts }: ImageBlock, key: string): string {
  if (prefix === '') return key;
  const sign = parts.map((part) => part.key.slice(prefix.length)).find((rest) => /^[_-]/.test(rest))?.[0];
  if (sign !== undefined) return `${prefix}${sign}${key}`;
  return prefix + key.slice(0, 1).toUpperCase() + key.slice(1);
}

/** What a chart's templates say, else what is known of it without them. */
function judgeKey(question: WriteQuestion, key: string): KeyEvidence {
  const { chart, block, layers, known } = question;
  const says: KeyEvidence = chart?.evidence.key(toBlock(block), key, layers) ?? {
    kind: 'unknown',
    reason: 'the chart is not in this tree',
  };
  if (says.kind === 'unknown' && isLeftOut(question, key, `sha256:${someHex}`)) return { kind: 'ignores' };
  if (says.kind !== 'unknown' || known === null) return says;
  if (known.digest === null) return { kind: 'ignores' };
  return key === flatKey(block, known.digest) ? { kind: 'reads', form: known.form ?? 'digest', at: [] } : says;
}

/** The values at the root of a release: the chart's own and the user's. */
export function rootLayers({ layers }: Release): readonly ValuesLayer[] {
  return layers.filter(({ path }) => path.length === 0).map(({ layer }) => layer);
}

/** The block as evidence asks for it: its path, and the keys that name the repository. */
export function toBlock(block: ImageBlock): Block {
  const { path, parts } = block;
  const names = parts.filter(({ role }) => role === 'repository' || role === 'reference').map(({ key }) => key);
  const tags = parts.filter(({ role }) => role === 'tag').map(({ key }) => key);
  return {
    path,
    names: names.length > 0 ? names : ['repository'],
    tags: tags.length > 0 ? tags : [flatKey(block, 'tag')],
  };
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

/** The tag, unless something else is made of it. */
export function intoTag(question: WriteQuestion, note: string | null): WritePlace {
  const { chart, block } = question;
  if (chart === null) return { kind: 'tag', note };
  const tag = block.parts.find(({ role }) => role === 'tag')?.key ?? flatKey(block, 'tag');
  const others = block.parts.filter(({ key, role }) => key !== tag && role !== 'repository' && role !== 'reference');
  const keys = (isWanted: (part: BlockPart) => boolean) => others.filter(isWanted).map(({ key }) => key);
  const full = keys(({ value }) => isFull(value) === true);
  const missing = ['digest', 'sha', 'registry']
    .map((name) => flatKey(block, name))
    .filter((name) => !hasPart(block, name));
  const empty = [...keys(({ value }) => isFull(value) === false), ...missing];
  const problem =
    findTagProblem(chart.evidence, chart.chart, toBlock(block), tag, full, empty) ?? findCut(question, tag);
  return problem === null ? { kind: 'tag', note } : { kind: 'refused', ...problem };
}

/** Whether the chart prints a tag without the digest in it. */
function findCut(question: WriteQuestion, tag: string): TagProblem | null {
  const value = question.block.parts.find(({ key }) => key === tag)?.value;
  const text = value?.kind === 'scalar' && value.text !== '' ? value.text.replace(/@.*/, '') : 'latest';
  const printed = printDigest(question, new Map([[tag, `${text}@sha256:${someHex}`]]), someHex);
  return printed.kind === 'missing' ? { reason: 'the chart leaves a digest in the tag out', at: printed.at } : null;
}

/** Whether a layer has a key. */
function hasPart({ parts }: ImageBlock, name: string): boolean {
  return parts.some(({ key }) => key === name);
}

/** Whether a value is there; null where that is not known, or differs. */
function isFull(value: Outcome): boolean | null {
  if (value.kind === 'scalar') return value.text !== '';
  return value.kind === 'absent' ? false : null;
}
