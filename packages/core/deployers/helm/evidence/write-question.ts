import type { ImageBlock } from '../blocks.ts';
import type { Chart } from '../chart.ts';
import type { KnownChart } from '../known-charts.ts';
import type { ValuesLayer } from '../layer.ts';
import type { Release } from '../release.ts';
import { openValues } from '../release-values.ts';
import type { Block } from './block.ts';
import type { Evidence } from './evidence.ts';
import type { TemplatePlace } from './place.ts';
import { findPrintedDigest, listPrintedImages, type PrintedDigest, type PrintQuestion } from './printed-image.ts';

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

/** A digest that nobody has: what becomes of it becomes of any. */
export const someHex = '0123456789abcdef'.repeat(4);

/** What the chart makes of a digest in the values of the release. `over`: texts that keys of the block have instead. */
export function printDigest(question: WriteQuestion, over: ReadonlyMap<string, string>, hex: string): PrintedDigest {
  const asked = toPrintQuestion(question, over);
  return asked === null ? { kind: 'unknown' } : findPrintedDigest(asked, hex);
}

/** Whether the chart, with the values of the release and this text under a key, certainly prints the block's images without its digest. */
export function findLeftOut(
  question: WriteQuestion,
  key: string,
  text: string,
): { readonly at: TemplatePlace | null } | null {
  const printed = printDigest(question, new Map([[key, text]]), someHex);
  return printed.kind === 'missing' && !printed.isIn ? { at: printed.at } : null;
}

/** Every image that the chart prints of the block with the values of the release; null where that is not known. */
export function printImages(question: WriteQuestion): readonly string[] | null {
  const asked = toPrintQuestion(question, new Map());
  return asked && listPrintedImages(asked);
}

function toPrintQuestion(
  { chart, block, values }: WriteQuestion,
  over: ReadonlyMap<string, string>,
): PrintQuestion | null {
  if (chart === null) return null;
  const asked = { ...toBlock(block), keys: [...new Set([...block.parts.map(({ key }) => key), ...over.keys()])] };
  const valueAt = openValues(values(), chart.chart, block.path, over);
  return { evidence: chart.evidence, chart: chart.chart, block: asked, valueAt };
}

/** `imageDigest` beside `imageTag`, `image_digest` beside `image_tag`; `digest` beside `tag`. */
export function flatKey({ prefix, parts }: ImageBlock, key: string): string {
  if (prefix === '') return key;
  const sign = parts.map((part) => part.key.slice(prefix.length)).find((rest) => /^[_-]/.test(rest))?.[0];
  if (sign !== undefined) return `${prefix}${sign}${key}`;
  return prefix + key.slice(0, 1).toUpperCase() + key.slice(1);
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
