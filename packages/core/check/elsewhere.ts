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
  /** It stands in this tree, and another tool makes of it what is deployed. */
  readonly unread?: true;
}

/** What nobody here can read: what objects deploy from elsewhere, and releases of charts that are not in the tree. */
export function listElsewhere(
  unrendered: readonly Unrendered[],
  releases: readonly Pick<ReleaseSource, 'name' | 'file' | 'spot' | 'elsewhere'>[] = [],
): readonly Elsewhere[] {
  const objects = unrendered.map(({ name, spot: { file, line }, reason, kind }) => ({
    ...{ name, file, line, reason },
    ...(kind === 'unread' && { unread: true as const }),
  }));
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

/** One line for all that is elsewhere, and one for what is not read; none where there are none. */
export function noticeElsewhere(elsewhere: readonly Elsewhere[]): readonly string[] {
  const other = nameAll(elsewhere.filter(({ unread }) => !unread));
  const here = nameAll(elsewhere.filter(({ unread }) => unread));
  return [
    ...other.map(
      (all) => `Not judged, since not in this repository: ${all}; --render judges charts that pullCharts lists.`,
    ),
    ...here.map((all) => `Not judged, since another tool makes what they deploy: ${all}.`),
  ];
}

function nameAll(elsewhere: readonly Elsewhere[]): readonly string[] {
  const names = [...new Set(elsewhere.map(({ name }) => name))];
  if (names.length === 0) return [];
  return [`${count(names.length, 'chart or source', 'charts or sources')}: ${listFirst(names, mostNames)}`];
}
