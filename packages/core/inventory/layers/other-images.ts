import type { Chart } from '../../deployers/helm/chart.ts';
import { aliasesOf } from '../../deployers/helm/evidence/aliases.ts';
import { listSettledImages, type SettledImage } from '../../deployers/helm/evidence/settled-images.ts';
import { openValues } from '../../deployers/helm/release-values.ts';
import { parseReference } from '../../image/parse.ts';
import { imageName } from '../../image/reference.ts';
import type { PlacedOccurrence } from '../../repository/place.ts';
import { isPulled } from '../../repository/pulled-charts.ts';
import { keysOf } from '../../scan/keys/chart-values.ts';
import type { OpenTemplate } from '../units/unit.ts';
import { type Asked, placeImage } from './place-image.ts';
import { listTextImages } from './text-images.ts';
import type { UnitImage } from './unit-image.ts';

/**
 * Images without a digest that the chart of a unit certainly deploys, and that no block of its values says: a template puts them
 * together of values whose keys say no image (`{{ .Values.web.repository }}:{{ .Values.version }}`). Each at the place where its
 * name is said, else at the line that prints it; and what nobody can tell of such templates. `judged`: the images of its blocks.
 */
export function listOtherImages(asked: Asked, judged: readonly UnitImage[]): readonly PlacedOccurrence[] {
  const { unit, release } = asked;
  const { templates = [], reads } = unit;
  if (templates.length === 0 || unit.chart === null || isPulled(unit.chart.directory)) return [];
  if (reads === undefined || reads.evidence().run.problem !== null) return listTextImages(asked, templates);
  const { chart, evidence } = reads;
  const on = new Set(release.charts.flatMap(({ state, path }) => (state === 'on' ? [path.join('\0')] : [])));
  const isOn = (path: readonly string[]) => on.has(path.join('\0'));
  const images = listSettledImages(evidence().run, isOn, openValues(release, chart, []));
  const said = saidPaths(chart, judged);
  const names = new Set(judged.map(({ composition: { joined } }) => joined.image));
  const found = new Map<string, PlacedOccurrence>();
  for (const image of images) {
    const parsed = parseReference(image.text);
    if (!parsed.ok || parsed.reference.digest !== null || names.has(imageName(parsed.reference))) continue;
    if (image.paths.some((path) => said.has(path.join('\0')))) continue;
    const place = placeImage(asked, image, parsed.reference);
    if (place !== null) found.set(`${place.file} ${place.path} ${place.image}`, place);
  }
  const others = listTextImages(asked, withoutTold(chart, templates, images));
  const open = new Set(judged.map(({ composition: { joined } }) => (joined.digest === null ? joined.image : null)));
  return [...found.values(), ...others.filter(({ image }) => image === null || !open.has(image))];
}

/** The templates of whose values no image was told. */
function withoutTold(
  chart: Chart,
  templates: readonly OpenTemplate[],
  images: readonly SettledImage[],
): readonly OpenTemplate[] {
  const told = new Set(images.flatMap(({ paths }) => paths.map((path) => path.join('\0'))));
  const isTold = (path: string) => aliasesOf(chart, keysOf(path)).some((alias) => told.has(alias.join('\0')));
  return templates.filter(({ takes, mixed }) => mixed || !takes.some(isTold));
}

/** Where a template finds the names of images that are judged, and all parts of those that have none. */
function saidPaths(chart: Chart, judged: readonly UnitImage[]): ReadonlySet<string> {
  const paths = judged.flatMap(({ block, composition }) => {
    const names = block.parts.filter(({ role }) => role === 'repository' || role === 'reference');
    const parts = composition.joined.image === null || names.length === 0 ? block.parts : names;
    const all = parts.map(({ key }) => [...block.path.map(String), key]);
    return all.flatMap((path) => aliasesOf(chart, path));
  });
  return new Set(paths.map((path) => path.join('\0')));
}
