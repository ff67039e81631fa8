import type { Chart } from '../deployers/helm/chart.ts';
import { openTextImages, type TextImages } from '../deployers/helm/evidence/text-images.ts';
import { openRelease, type Release } from '../deployers/helm/release.ts';
import { openValues } from '../deployers/helm/release-values.ts';
import { parseReference } from '../image/parse.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { longestShown } from '../scan/collect.ts';
import { type Asked, placeImage } from './other-images.ts';
import type { PlaceIndex } from './places.ts';
import type { OpenTemplate, Unit } from './unit.ts';

/**
 * Images without a digest that the templates of a chart which nothing deploys print with the chart's own values, where no block of
 * them says the image. What cannot be told is an image of which nothing is known.
 */
export function listLoneImages(unit: Unit, places: PlaceIndex): readonly PlacedOccurrence[] {
  const { templates = [], chart } = unit;
  if (chart === null) return [];
  const release = openRelease(chart, [], unit.elsewhere ?? undefined);
  const given = templates.filter(({ takes }) => takes.some((path) => isGiven(release, path)));
  if (given.length === 0) return [];
  const imagesOf = unit.reads === undefined ? () => null : openImages(unit.reads.chart, release);
  const found = new Map<string, PlacedOccurrence>();
  for (const template of given)
    for (const place of judge({ unit, release, places }, template, imagesOf))
      found.set(`${place.file} ${place.path} ${place.image ?? place.line}`, place);
  return [...found.values()];
}

function openImages(chart: Chart, release: Release): TextImages {
  return openTextImages(chart, openValues(release, chart, []));
}

/** Whether the values of a release say something at a path, `web.repository`. */
function isGiven(release: Release, path: string): boolean {
  const value = release.at(path.split('.'));
  return value.kind === 'scalar' ? value.text !== '' : value.kind !== 'absent';
}

function judge(asked: Asked, template: OpenTemplate, imagesOf: TextImages): readonly PlacedOccurrence[] {
  const { file, line, template: text = '' } = template;
  const images = text.length < longestShown ? imagesOf(text, { file, line }) : null;
  if (images === null) return [placeOpen(asked.unit, template)];
  return images.flatMap((image) => {
    const parsed = parseReference(image.text);
    if (!parsed.ok || parsed.reference.digest !== null) return [];
    return placeImage(asked, image, parsed.reference) ?? [];
  });
}

/** A template of which nobody can tell what it prints, at its line. */
function placeOpen({ id, environment }: Unit, template: OpenTemplate): PlacedOccurrence {
  const { file, line, path, document, template: text = '' } = template;
  return {
    ...{ file, line, column: 1, endLine: line, endColumn: 1, document, path },
    shape: 'map',
    by: 'helm.template',
    certainty: 'certain',
    parts: {},
    ...{ reference: null, problem: null, image: null, tag: null, digest: null },
    templated: { name: text, open: true },
    environment,
    place: environment === null ? null : `${id}#${path}`,
  };
}
