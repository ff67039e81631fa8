import type { Version } from '../edit/version.ts';
import type { Change } from '../plan/change.ts';
import { groupBy } from '../text/collate.ts';
import { formatMoment } from '../text/duration.ts';
import { cut, markdownCode } from '../text/untrusted.ts';
import { placeBehind, placeLink } from './link.ts';
import type { Column } from './section.ts';
import { shortDigest } from './version.ts';

/** One image that goes from one version to another in one environment, at one place or several: a row of a table. */
export interface Motion {
  readonly first: Change;
  readonly places: number;
}

/** The changes, those that are the same motion together, in order of first appearance. */
export function groupMotions(changes: readonly Change[]): readonly Motion[] {
  const groups = groupBy(changes, ({ environment, image, from, to, builds, source }) =>
    JSON.stringify([environment, image, from.tag, from.digest, to.tag, to.digest, builds?.newRevision, source?.commit]),
  );
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [{ first, places: others.length + 1 }] : []));
}

/**
 * Columns that every table of changes has: few and narrow, so that what decides is not beyond the edge of a pull request's body.
 * The places are behind the image.
 */
export function motionColumns(linkBase: string | undefined): readonly Column<Motion>[] {
  return [
    { title: 'image', cell: ({ first, places }) => imageCell(first, places, linkBase) },
    { title: 'from', cell: ({ first: { from, builds } }) => stateCell(from, builds?.oldVersion, builds?.oldCreated) },
    { title: 'to', cell: ({ first: { to, builds } }) => stateCell(to, builds?.newVersion, builds?.newCreated) },
  ];
}

/** Tag, or else the version that the build says of itself; digest; the day it was built, which unlike an age reads the same tomorrow. */
function stateCell(
  { tag, digest }: Version,
  version: string | null | undefined,
  created: Date | null | undefined,
): string {
  const name = tag ?? version ?? null;
  const parts = [
    name === null ? '' : markdownCode(cut(name, 60)),
    digest === null ? 'unpinned' : markdownCode(shortDigest(digest)),
    created ? `of ${formatMoment(created).slice(0, 10)}` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function imageCell({ image, file, line }: Change, places: number, linkBase: string | undefined): string {
  const more = places > 1 ? ` at ${places} places` : '';
  const name = markdownCode(cut(image, 200));
  return (
    (linkBase === undefined
      ? `${name} (${placeLink(undefined, file, line)})`
      : placeBehind(name, linkBase, file, line)) + more
  );
}
