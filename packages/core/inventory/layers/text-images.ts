import type { Chart } from '../../deployers/helm/chart.ts';
import { isTestText } from '../../deployers/helm/evidence/settled-images.ts';
import { openTextImages, type TextImages } from '../../deployers/helm/evidence/text-images.ts';
import { openRelease, type Release } from '../../deployers/helm/release.ts';
import { openValues } from '../../deployers/helm/release-values.ts';
import { parseReference } from '../../image/parse.ts';
import type { PlacedOccurrence } from '../../repository/place.ts';
import { keysOf } from '../../scan/keys/chart-values.ts';
import { longestShown } from '../../scan/walk/collect.ts';
import { placeOpen } from '../units/open-place.ts';
import type { OpenTemplate, Unit } from '../units/unit.ts';
import { type Asked, placeImage } from './place-image.ts';
import type { PlaceIndex } from './places.ts';

/** What `listTextImages` tells of a chart that nothing deploys, with its own values. */
export function listLoneImages(unit: Unit, places: PlaceIndex): readonly PlacedOccurrence[] {
  if (unit.chart === null) return [];
  const release = openRelease(unit.chart, [], unit.elsewhere ?? undefined);
  return listTextImages({ unit, release, places }, unit.templates ?? []);
}

/**
 * Images without a digest that templates print by themselves with the values of a release, where no block of them says the image.
 * What cannot be told is an image of which nothing is known. What runs as a test alone is none.
 */
export function listTextImages(asked: Asked, templates: readonly OpenTemplate[]): readonly PlacedOccurrence[] {
  const { release, unit } = asked;
  const isTest = openTests(unit.reads?.chart ?? unit.chart);
  const run = templates.filter(({ file }) => !isTest(file));
  if (run.length === 0) return [];
  const chart = unit.reads?.chart;
  const imagesOf = chart === undefined ? () => null : openTextImages(chart, openValues(release, chart, []));
  const found = new Map<string, PlacedOccurrence>();
  for (const template of run)
    for (const place of judge(asked, template, imagesOf))
      found.set(`${place.file} ${place.path} ${place.image ?? place.line} ${place.tag}`, place);
  return [...found.values()];
}

/** Whether a template makes a test of its chart. */
function openTests(chart: Chart | null): (file: string) => boolean {
  const start = chart === null || chart.directory === '' ? 0 : chart.directory.length + 1;
  return (file) => isTestText(chart?.templates.get(file.slice(start)) ?? '');
}

/** Whether the values of a release say anything at a path, `web.repository`. */
function isGiven({ at }: Release, path: string): boolean {
  const value = at(keysOf(path));
  return value.kind === 'scalar' ? value.text !== '' : value.kind !== 'absent';
}

/** Whether they may say a part of an image there: of a map, one that has a name. */
function mayName({ at }: Release, path: string): boolean {
  const keys = keysOf(path);
  const value = at(keys);
  if (value.kind !== 'map') return true;
  return [...value.keys].some((key) => {
    const inner = at([...keys, key]);
    return inner.kind === 'unknown' || inner.kind === 'either' || (inner.kind === 'scalar' && inner.text.includes('/'));
  });
}

function judge(asked: Asked, template: OpenTemplate, imagesOf: TextImages): readonly PlacedOccurrence[] {
  const { unit, release } = asked;
  const { file, line, takes, partly, template: text = '' } = template;
  const images = text.length < longestShown ? imagesOf(text, { file, line }) : null;
  const given = takes.filter((path) => isGiven(release, path));
  const isUngiven = given.length === 0 && !partly;
  const open = placeOpen(unit, template, isUngiven);
  if (images === 'off') return [];
  if (images === null) return isUngiven || given.some((path) => mayName(release, path)) ? [open] : [];
  const written = images.filter((image) => parseReference(image.text).ok);
  if (written.length === 0) return isUngiven ? [open] : [];
  return written.flatMap((image) => {
    const parsed = parseReference(image.text);
    if (!parsed.ok || parsed.reference.digest !== null) return [];
    return placeImage(asked, image, parsed.reference) ?? [];
  });
}
