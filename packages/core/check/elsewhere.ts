import type { Unrendered } from '../deployers/jobs.ts';
import type { ReleaseSource } from '../deployers/release-source.ts';
import { count, listFirst } from '../text/count.ts';

/** Something that is deployed of which this tree does not hold all: the images that it brings are not judged. */
export interface Elsewhere {
  /** For people: `HelmRelease apps/podinfo`. */
  readonly name: string;
  readonly file: string;
  /** 1-based; of the file where only that is known, 1. */
  readonly line: number;
  /** Ends without a full stop. */
  readonly reason: string;
}

/** What nobody here can read: what objects deploy from elsewhere, and releases of charts that are not in the tree. */
export function listElsewhere(
  unrendered: readonly Unrendered[],
  releases: readonly Pick<ReleaseSource, 'name' | 'file' | 'spot' | 'elsewhere'>[] = [],
): readonly Elsewhere[] {
  const objects = unrendered.map(({ name, spot, reason }) => ({ name, file: spot.file, line: spot.line, reason }));
  const said = new Set(objects.map(({ name, file }) => `${file} ${name}`));
  const others = releases.flatMap(({ name, file, spot, elsewhere: reason }) =>
    reason === null || said.has(`${file} ${name}`)
      ? []
      : [{ name, file: spot?.file ?? file, line: spot?.line ?? 1, reason }],
  );
  const each = new Map([...objects, ...others].map((one) => [JSON.stringify([one.file, one.name, one.reason]), one]));
  return [...each.values()];
}

/** So many of them are named. */
const mostNames = 3;

/** One line for all of them; none where there are none. */
export function noticeElsewhere(elsewhere: readonly Elsewhere[]): readonly string[] {
  if (elsewhere.length === 0) return [];
  const names = [...new Set(elsewhere.map(({ name }) => name))];
  return [
    `Not judged, since not in this repository: ${count(names.length, 'chart or source', 'charts or sources')}: ${listFirst(names, mostNames)}; --render judges charts that pullCharts lists.`,
  ];
}
