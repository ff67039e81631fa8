import type { ImageBlock } from '../../deployers/helm/blocks.ts';
import type { Chart } from '../../deployers/helm/chart.ts';
import type { ChartState } from '../../deployers/helm/chart-states.ts';
import type { Origin } from '../../deployers/helm/layer.ts';
import type { Outcome, Release, Value } from '../../deployers/helm/release.ts';
import type { Step } from '../../deployers/helm/view.ts';
import { findTagProblem } from '../../image/parse.ts';
import { hasVersion } from '../../image/written.ts';
import { joinParts } from '../../scan/join.ts';
import type { Part, Parts, Role } from '../../scan/occurrence.ts';
import type { Joined } from '../../scan/parts.ts';
import { onceOf } from '../../text/once.ts';
import { resolve, scalarText } from '../../yaml/node.ts';
import { commonRegistry, withCommon } from './common-registry.ts';
import type { Claim, PlaceIndex } from './places.ts';

/** A part of an image as a release ends up with it. */
export interface SaidPart {
  /** As the tool prints it. */
  readonly text: string;
  readonly origin: Origin;
  /** The place that the scanner found there, if any. */
  readonly claim: Claim | null;
  /** No layer says it: charts fall back on it by habit. */
  readonly assumed?: true;
}

/** What a release makes of a block. */
export interface Composition {
  readonly joined: Joined;
  readonly said: { readonly [R in Role]?: SaidPart };
  /** The chart puts a registry or a path before the name that the values say. */
  readonly completed?: true;
  /** The nulls that took something away. */
  readonly taken: readonly Claim[];
  readonly unknown: string | null;
}

/** The image of a block; of several that may come out, one that is not pinned. Null where no layer names one that the scanner knows. */
export function composeBlock(
  release: Release,
  block: ImageBlock,
  state: ChartState | null,
  places: PlaceIndex,
): Composition | null {
  const count = Math.max(1, ...block.parts.map(({ value }) => (value.kind === 'either' ? value.results.length : 1)));
  const worlds = Array.from({ length: count }, (_, world) => composeWorld(release, block, state, places, world));
  const known = worlds.filter((world) => world !== null);
  return known.find(({ joined }) => joined.digest === null) ?? known[0] ?? null;
}

function composeWorld(
  release: Release,
  block: ImageBlock,
  state: ChartState | null,
  places: PlaceIndex,
  world: number,
): Composition | null {
  const said: { [R in Role]?: SaidPart } = {};
  const taken: Claim[] = [];
  let unknown: string | null = null;
  for (const { role, value: outcome } of block.parts) {
    const { value, why } = settle(pick(outcome, world));
    unknown ??= why;
    const gone = value.kind === 'absent' && value.by ? places.find(value.by) : null;
    if (gone !== null) taken.push(gone);
    if (value.kind !== 'scalar') continue;
    const claim = places.find(value.origin);
    const part = { text: value.text, origin: value.origin, claim };
    const meant = claim?.role ?? role;
    if (claim !== null || (said[meant] === undefined && value.text !== '')) {
      if (said[meant]?.claim && said[meant].text !== '') continue;
      said[meant] = part;
    }
  }
  if (!Object.values(said).some(({ claim }) => claim !== null)) return null;
  const whole = withAppVersion(splitReference(said), state);
  return { joined: join(whole, release, block.path, state), said: whole, taken, unknown };
}

const pick = (outcome: Outcome, world: number): Value =>
  outcome.kind === 'either' ? (outcome.results[Math.min(world, outcome.results.length - 1)]?.value ?? absent) : outcome;

const absent: Value = { kind: 'absent' };

function settle(value: Value): { readonly value: Value; readonly why: string | null } {
  return value.kind === 'unknown' ? { value: value.otherwise, why: value.reason } : { value, why: null };
}

/** A text without a version is the name of the tag or digest that another layer has beside it. */
function splitReference(said: Composition['said']): Composition['said'] {
  const { reference, ...rest } = said;
  if (reference === undefined || reference.text === '') return rest;
  const hasOther = Boolean(rest.tag?.text || rest.digest?.text);
  return hasOther && !hasVersion(reference.text) ? { ...rest, repository: reference } : { reference };
}

/** Where no layer says a version, a chart takes its own. */
function withAppVersion(said: Composition['said'], state: ChartState | null): Composition['said'] {
  const appVersion = state?.chart.appVersion;
  const isOpen = !said.reference && !said.tag?.text && !said.digest?.text && said.repository !== undefined;
  if (!appVersion || !isOpen || hasVersion(said.repository?.text ?? '') || !mayPrintVersion(state.chart)) return said;
  return { ...said, tag: { text: appVersion.text, origin: appVersion.origin, claim: null, assumed: true } };
}

/**
 * Whether a template of a chart, or of one within it, may print the version in an image: not where it only stands in a condition, a
 * comment or a label. Where templates were not read, nobody can tell.
 */
const mayPrintVersion = onceOf((chart: Chart): boolean => {
  const texts = textsOf(chart);
  const isNamed = (text: string) => text.includes('AppVersion');
  return texts.length === 0 || texts.some((text) => isNamed(text) && isNamed(besideImages.reduce(without, text)));
});

const without = (text: string, pattern: RegExp) => text.replace(pattern, '');

/** A comment, a condition, and the label that every chart has: `app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}`. */
const besideImages = [
  /\{\{-?\s{0,9}\/\*(?:(?!\*\/)[\s\S]){0,9999}\*\/\s{0,9}-?\}\}/g,
  /\{\{-?\s{0,9}(?:if|with)\s[^{}]*\}\}/g,
  /\b(?:version|chart)["']?:\s{0,9}["']?\{\{-?\s{0,9}[\w$.]{0,40}\.Chart\.AppVersion\s{0,9}(?:\|[^{}]*)?-?\}\}/gi,
];

const textsOf = (chart: Chart): readonly string[] => [...chart.templates.values(), ...chart.charts.flatMap(textsOf)];

function join(said: Composition['said'], release: Release, path: readonly Step[], state: ChartState | null): Joined {
  const joined = joinParts(toParts(said));
  const named = withCommon(said, joined, commonRegistry(release, path, state));
  // What is no tag because of how Helm prints a number is told as the number that was written.
  const isOfTag = joined.problem === null || joined.problem.part === 'tag';
  const number = joined.digest === null && isOfTag ? findNumber(said) : null;
  return number === null ? named : { ...named, problem: number };
}

function toParts(said: Composition['said']): Parts {
  return Object.fromEntries(Object.entries(said).map(([role, { text }]): [string, Part] => [role, plainPart(text)]));
}

/** A part that stands in no file. */
export const plainPart = (text: string): Part => ({ text, span: { start: 0, end: 0 }, style: 'plain' });

function findNumber({ tag }: Composition['said']): Joined['problem'] {
  const node = resolve(tag?.origin.node);
  if (tag === undefined || tag.claim === null || node?.kind !== 'scalar' || node.style !== 'plain') return null;
  return numberProblem(scalarText(node), tag.text);
}

/** Of a tag that YAML reads as a number or a boolean, where Helm prints another text than is written. */
export function numberProblem(written: string, printed: string): Joined['problem'] {
  if (written === '' || written === printed || findTagProblem(written) !== null) return null;
  const message = `Helm reads it as a number or a boolean and deploys "${printed}"`;
  return { kind: 'number', message, start: 0, end: written.length, part: 'tag' };
}
