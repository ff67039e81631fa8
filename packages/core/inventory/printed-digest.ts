import type { Chart } from '../deployers/helm/chart.ts';
import { printImages, type WriteQuestion } from '../deployers/helm/evidence/write-question.ts';
import type { ValuesLayer } from '../deployers/helm/layer.ts';
import { parseReference } from '../image/parse.ts';
import { imageName } from '../image/reference.ts';
import type { Composition } from './block.ts';
import type { Unit } from './unit.ts';

/**
 * An image whose block has no digest, with the one that its chart prints all the same: of another value (`global.digest`), or its
 * own. Only where every image that it prints of the block has the block's name and one digest.
 */
export function withPrintedDigest(composition: Composition, question: WriteQuestion, unit: Unit): Composition {
  const { joined } = composition;
  if (joined.image === null || joined.digest !== null || joined.problem !== null || !mayPrint(unit)) return composition;
  const parsed = (printImages(question) ?? []).map(parseReference);
  const [first, ...others] = parsed.map((one) => (one.ok ? one.reference : null));
  if (!first?.digest || imageName(first) !== joined.image) return composition;
  if (others.some((other) => other?.digest !== first.digest || imageName(other) !== joined.image)) return composition;
  return { ...composition, joined: { ...joined, reference: first, digest: first.digest } };
}

/** Whether the values of a unit or its chart's templates hold a digest at all: few charts are asked for nothing. */
function mayPrint({ layers, reads }: Unit): boolean {
  return reads !== undefined && (layers.some(({ values }) => holdsDigest(values)) || chartHoldsDigest(reads.chart));
}

const known = new WeakMap<object, boolean>();

function once(key: object, find: () => boolean): boolean {
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}

const digest = /[0-9a-f]{64}/;

function holdsDigest({ source, root, assignments = [] }: ValuesLayer): boolean {
  if (source.text === '') return root !== null || assignments.length > 0;
  return once(source, () => digest.test(source.text));
}

function chartHoldsDigest(chart: Chart): boolean {
  return once(chart, () => {
    const { values, templates, charts } = chart;
    return (
      (values !== null && holdsDigest(values)) ||
      [...templates.values()].some((text) => digest.test(text)) ||
      charts.some(chartHoldsDigest)
    );
  });
}
