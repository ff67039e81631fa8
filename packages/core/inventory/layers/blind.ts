import { groupBy } from '../../text/collate.ts';
import { count } from '../../text/count.ts';
import type { Unit } from '../units/unit.ts';
import { locateOrigin } from './locate.ts';
import type { UnitImage } from './unit-image.ts';

/** A chart whose templates nobody here can follow, and a digest in the values of a release of it. */
export interface Blind {
  readonly chart: string;
  readonly reason: string;
  /** `file:line` of the digest. */
  readonly at: string;
}

/** The digests of a unit of which its chart was asked, and nothing was told. */
export function findBlind({ chart, blind, reads }: Unit, images: readonly UnitImage[]): readonly Blind[] {
  if (chart === null) return [];
  const pinned = images.filter(({ composition: { joined, said } }) => joined.digest !== null && said.repository);
  const reason = pinned.length === 0 ? null : (blind ?? reads?.problem() ?? null);
  if (reason === null) return [];
  return pinned.flatMap(({ composition: { said } }) => {
    const part = said.digest ?? said.tag ?? said.repository;
    if (part === undefined) return [];
    const { file, line } = locateOrigin(part.origin);
    return [{ chart: chart.directory, reason, at: `${file}:${line}` }];
  });
}

/** A line for each chart and reason. */
export function describeBlind(all: readonly Blind[]): readonly string[] {
  const groups = groupBy(all, ({ chart, reason }) => JSON.stringify([chart, reason]));
  return [...groups.values()].flatMap((each) => {
    const [first] = each;
    if (first === undefined) return [];
    const places = new Set(each.map(({ at }) => at));
    const more = places.size > 1 ? ` and ${count(places.size - 1, 'other')}` : '';
    return `${first.at}${more}: nobody here can tell whether the chart ${JSON.stringify(first.chart)} deploys the digest: ${first.reason}; check with --render (input render).`;
  });
}
