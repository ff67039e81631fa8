import type { BlockPart, ImageBlock } from '../../deployers/helm/blocks.ts';
import type { Chart } from '../../deployers/helm/chart.ts';
import { intoTag } from '../../deployers/helm/evidence/into-tag.ts';
import { chooseWritePlace, isUnread } from '../../deployers/helm/evidence/write-place.ts';
import { printDigest, type WriteQuestion } from '../../deployers/helm/evidence/write-question.ts';
import type { Outcome } from '../../deployers/helm/release.ts';
import type { Unread } from '../../repository/place.ts';
import type { WritePlace } from '../../repository/write-place.ts';
import type { Role } from '../../scan/occurrence.ts';
import type { Spoken } from './claims.ts';
import { locateRegion } from './locate.ts';

/** A block without the digests that its chart does not print. */
export interface ReadBlock {
  readonly block: ImageBlock;
  /** The keys of digests that are no part of the image. */
  readonly unread: ReadonlySet<string>;
  /** The keys of tags and whole images whose digest the chart cuts off. */
  readonly cut: ReadonlySet<string>;
  /** What the chart prints instead, where it is known. */
  readonly printed: Unread['printed'];
}

/** Takes away the digests that the chart certainly does not print with the values of the release: they are no part of the image. */
export function withoutUnread(question: WriteQuestion): ReadBlock {
  const { block } = question;
  const [unread, cut] = [new Set<string>(), new Set<string>()];
  let printed: Unread['printed'];
  for (const { role, key, value } of block.parts) {
    if (!saysText(value) || (role === 'digest' && isUnread(question, key))) {
      if (saysText(value)) unread.add(key);
      continue;
    }
    const hex = value.kind === 'scalar' ? hexOf(role, value.text) : null;
    const found = hex === null ? null : printDigest(question, new Map(), hex);
    if (found?.kind !== 'missing') continue;
    printed ??= { image: found.image, at: found.at };
    (role === 'digest' ? unread : cut).add(key);
  }
  if (unread.size + cut.size === 0) return { block, unread, cut, printed };
  const parts = block.parts.filter(({ key }) => !unread.has(key));
  const read = parts.map((part) => (cut.has(part.key) ? withoutHex(part) : part));
  return { block: { ...block, parts: read }, unread, cut, printed };
}

/** The hex digits of a digest that a part of an image has; null where it has none. */
function hexOf(role: Role, text: string): string | null {
  return (role === 'digest' ? /([0-9a-f]{64,128})$/ : /@\w+:([0-9a-f]{64,128})$/).exec(text)?.[1] ?? null;
}

function withoutHex(part: BlockPart): BlockPart {
  const { value } = part;
  return value.kind === 'scalar' ? { ...part, value: { ...value, text: value.text.replace(/@.*/, '') } } : part;
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
  { block, unread, cut, printed }: ReadBlock,
  { chart }: WriteQuestion,
  spoken: readonly Spoken[],
): Unread | null {
  const said = spoken.find(
    ({ key, claim }) => (unread.has(key) || cut.has(key)) && claim.occurrence.parts[claim.role]?.text !== '',
  );
  if (said === undefined) return null;
  const { occurrence } = said.claim;
  const { line, column, endLine, endColumn } = occurrence;
  const at = locateRegion(said.origin) ?? { line, column, endLine, endColumn };
  const directory = chart === null ? '' : chartOf(chart.chart, block).directory;
  return { key: said.key, chart: directory, occurrence, at, ...(printed && { printed }) };
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
export function planWrite(asked: WriteQuestion): {
  readonly place: WritePlace;
  readonly inTag: WritePlace;
  readonly key: string | null;
} {
  let release: ReturnType<WriteQuestion['values']> | null = null;
  const values = () => {
    release ??= asked.values();
    return release;
  };
  const question = { ...asked, values };
  const place = chooseWritePlace(question);
  const inTag = place.kind === 'digest' ? intoTag(question, place.note) : place;
  const tag = question.block.parts.find(({ role }) => role === 'tag');
  return { place, inTag, key: place.kind === 'digest' ? place.key : (tag?.key ?? null) };
}
