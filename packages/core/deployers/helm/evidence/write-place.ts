import type { BlockPart, ImageBlock } from '../blocks.ts';
import type { Chart } from '../chart.ts';
import type { KnownChart } from '../known-charts.ts';
import type { Outcome, Release } from '../release.ts';
import type { Block, Evidence, KeyEvidence } from './evidence.ts';
import type { TemplatePlace } from './place.ts';
import { findTagProblem } from './tag-uses.ts';

/** Where an image's version is written so that the chart deploys it. */
export type WritePlace =
  /** `tag: "1.4@sha256:…"`. */
  | { readonly kind: 'tag'; readonly note: string | null }
  | {
      readonly kind: 'digest';
      readonly key: string;
      readonly form: 'digest' | 'hex';
      /** Without it the chart would print another tag, or none where it needs one. */
      readonly keepTag: boolean;
      readonly note: string | null;
    }
  /** Nothing that is written would be deployed. */
  | { readonly kind: 'refused'; readonly reason: string; readonly at: TemplatePlace | null };

export interface WriteQuestion {
  readonly release: Release;
  readonly block: ImageBlock;
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
  const judged = digestKeys(block).map((found) => ({ ...found, says: judgeKey(question, found.key) }));
  const own = judged.find(({ isThere, says }) => isThere && says.kind !== 'ignores');
  const read = judged.find(({ says }) => says.kind === 'reads');
  if (own !== undefined) return underKey(question, own.key, own.says);
  if (read !== undefined) return underKey(question, read.key, read.says);
  const isIgnored = judged.every(({ says }) => says.kind === 'ignores');
  if (isIgnored) return intoTag(question, null);
  if (known !== null && known.digest !== null)
    return {
      kind: 'digest',
      key: flatKey(block, known.digest),
      form: known.form ?? 'digest',
      keepTag: known.withoutTag !== true,
      note: null,
    };
  return intoTag(question, known === null ? 'whether the chart reads a digest is not known here' : null);
}

interface DigestKey {
  readonly key: string;
  /** A layer has it, the chart's own included. */
  readonly isThere: boolean;
}

/** The keys that layers have, then the ones that charts usually have. */
function digestKeys(block: ImageBlock): readonly DigestKey[] {
  const there = block.parts.filter(({ role }) => role === 'digest').map(({ key }) => key);
  const usual = ['digest', 'sha'].map((key) => flatKey(block, key));
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

function judgeKey({ chart, block, release }: WriteQuestion, key: string): KeyEvidence {
  if (chart === null) return { kind: 'unknown', reason: 'the chart is not in this tree' };
  const layers = release.layers.filter(({ path }) => path.length === 0).map(({ layer }) => layer);
  return chart.evidence.key(toBlock(block), key, layers);
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

function intoTag(question: WriteQuestion, note: string | null): WritePlace {
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
  const problem = findTagProblem(chart.evidence, chart.chart, toBlock(block), tag, full, empty);
  return problem === null ? { kind: 'tag', note } : { kind: 'refused', ...problem };
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
