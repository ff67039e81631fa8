import type { ImageBlock } from '../deployers/helm/blocks.ts';
import type { Chart } from '../deployers/helm/chart.ts';
import { chooseWritePlace, intoTag, isUnread, type WriteQuestion } from '../deployers/helm/evidence/write-place.ts';
import type { Outcome } from '../deployers/helm/release.ts';
import type { Unread } from '../repository/place.ts';
import type { WritePlace } from '../repository/write-place.ts';
import type { Spoken } from './claims.ts';
import { locateRegion } from './locate.ts';

/** A block without the digests that nothing reads, and those. */
export interface ReadBlock {
  readonly block: ImageBlock;
  readonly unread: ReadonlySet<string>;
}

/** Takes away the digests that the chart certainly does not read: they are no part of the image. */
export function withoutUnread(question: WriteQuestion): ReadBlock {
  const { block } = question;
  const unread = new Set(
    block.parts
      .filter(({ role, key, value }) => role === 'digest' && saysText(value) && isUnread(question, key))
      .map(({ key }) => key),
  );
  if (unread.size === 0) return { block, unread };
  return { block: { ...block, parts: block.parts.filter(({ key }) => !unread.has(key)) }, unread };
}

function saysText(value: Outcome): boolean {
  switch (value.kind) {
    case 'scalar':
      return value.text !== '';
    case 'either':
      return value.results.some((result) => saysText(result.value));
    case 'unknown':
      return saysText(value.otherwise);
    default:
      return false;
  }
}

/** The place of a digest that nothing reads: the highest layer that says one. */
export function locateUnread(
  { block, unread }: ReadBlock,
  { chart }: WriteQuestion,
  spoken: readonly Spoken[],
): Unread | null {
  const said = spoken.find(({ key, claim }) => unread.has(key) && claim.occurrence.parts[claim.role]?.text !== '');
  if (said === undefined) return null;
  const { occurrence } = said.claim;
  const { line, column, endLine, endColumn } = occurrence;
  const at = locateRegion(said.origin) ?? { line, column, endLine, endColumn };
  return { key: said.key, chart: chart === null ? '' : chartOf(chart.chart, block).directory, occurrence, at };
}

/** The chart that a block is of: the subchart whose block is around it, under the name that it goes by. */
function chartOf(root: Chart, { path }: ImageBlock): Chart {
  let chart = root;
  for (const step of path) {
    const { dependencies, charts } = chart;
    const name = dependencies?.find((each) => (each.alias ?? each.name) === step)?.name ?? step;
    const inner = charts.find((each) => each.name === name);
    if (inner === undefined) return chart;
    chart = inner;
  }
  return chart;
}

/** How a version is written, and the key that it goes under. */
export function planWrite(question: WriteQuestion): {
  readonly place: WritePlace;
  readonly inTag: WritePlace;
  readonly key: string | null;
} {
  const place = chooseWritePlace(question);
  const inTag = place.kind === 'digest' ? intoTag(question, place.note) : place;
  const tag = question.block.parts.find(({ role }) => role === 'tag');
  return { place, inTag, key: place.kind === 'digest' ? place.key : (tag?.key ?? null) };
}
