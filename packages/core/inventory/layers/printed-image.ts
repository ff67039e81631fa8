import type { Chart } from '../../deployers/helm/chart.ts';
import { printImages, type WriteQuestion } from '../../deployers/helm/evidence/write-question.ts';
import type { ValuesLayer } from '../../deployers/helm/layer.ts';
import { parseReference } from '../../image/parse.ts';
import { type ImageReference, imageName } from '../../image/reference.ts';
import type { Joined } from '../../scan/parts.ts';
import { onceOf } from '../../text/once.ts';
import type { Source } from '../../yaml/source.ts';
import type { Unit } from '../units/unit.ts';
import type { Composition } from './block.ts';

/**
 * What the chart of an image prints where its values do not say all of it: a digest of another value (`global.digest`) or of its own,
 * and a registry or a path that a template puts before a name that has none. Only what all images that it prints of the block agree in.
 */
export function withPrinted(composition: Composition, question: WriteQuestion, unit: Unit): Composition {
  const { joined } = composition;
  if (!isAsked(composition, unit)) return composition;
  const isNameOpen = joined.image === null || joined.image.startsWith('docker.io/');
  const isDigestOpen = joined.digest === null && mayPrint(unit);
  // What a chart falls back on is its own version only by habit.
  const isTagOpen = composition.said.tag?.assumed === true;
  if (!isNameOpen && !isDigestOpen && !isTagOpen) return composition;
  const reference = findCommon(printImages(question) ?? []);
  if (reference === null) return composition;
  const { tag, digest } = reference;
  const image = imageName(reference);
  if (image === joined.image) return withVersion(composition, reference, isTagOpen ? tag : joined.tag);
  if (!isNameOpen || !isLonger(reference, composition)) return composition;
  return { ...lay(composition, { reference, image, tag: joined.tag ?? tag, digest }), completed: true };
}

function isAsked({ joined: { problem, templated } }: Composition, { reads }: Unit): boolean {
  return reads !== undefined && problem === null && templated === undefined;
}

function withVersion(composition: Composition, reference: ImageReference, tag: string | null): Composition {
  const { digest } = reference;
  const { joined } = composition;
  return digest === joined.digest && tag === joined.tag ? composition : lay(composition, { reference, tag, digest });
}

function lay(composition: Composition, joined: Partial<Joined>): Composition {
  return { ...composition, joined: { ...composition.joined, ...joined } };
}

/** The image of all texts: its tag and digest only where they agree. */
function findCommon(texts: readonly string[]): ImageReference | null {
  const parsed = texts.map((text) => parseReference(text));
  const [first, ...others] = parsed.map((one) => (one.ok ? one.reference : null));
  if (!first || others.some((other) => other === null || imageName(other) !== imageName(first))) return null;
  const isSame = (key: 'tag' | 'digest') => others.every((other) => other?.[key] === first[key]);
  return isSame('digest') ? { ...first, tag: isSame('tag') ? first.tag : null } : null;
}

/** Whether a printed name is the one that the values say, with something before it. */
function isLonger(reference: ImageReference, { said: { repository, reference: whole } }: Composition): boolean {
  const name = repository?.text || whole?.text || '';
  return name !== '' && imageName(reference).endsWith(`/${name}`);
}

/** Whether the values of a unit or its chart's templates hold a digest at all: few charts are asked for nothing. */
function mayPrint({ layers, reads }: Unit): boolean {
  return reads !== undefined && (layers.some(({ values }) => holdsDigest(values)) || chartHoldsDigest(reads.chart));
}

const digest = /[0-9a-f]{64}/;

const saysDigest = onceOf(({ text }: Source) => digest.test(text));

function holdsDigest({ source, root, assignments = [] }: ValuesLayer): boolean {
  return source.text === '' ? root !== null || assignments.length > 0 : saysDigest(source);
}

const chartHoldsDigest: (chart: Chart) => boolean = onceOf(({ values, templates, charts }: Chart) => {
  return (
    (values !== null && holdsDigest(values)) ||
    [...templates.values()].some((text) => digest.test(text)) ||
    charts.some(chartHoldsDigest)
  );
});
