import type { Version } from '../edit/version.ts';
import type { Change } from '../plan/change.ts';
import { groupBy } from '../text/collate.ts';
import { cut, markdownCode } from '../text/untrusted.ts';
import { placeLink } from './link.ts';
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

/** Columns that every table of changes has. */
export function motionColumns(linkBase: string | undefined): readonly Column<Motion>[] {
  return [
    { title: 'image', cell: ({ first }) => markdownCode(cut(first.image, 200)) },
    { title: 'old', cell: ({ first }) => versionCell(first.from) },
    { title: 'new', cell: ({ first }) => versionCell(first.to) },
    { title: 'tag', cell: ({ first }) => tagCell(first.from.tag, first.to.tag) },
    { title: 'place', cell: ({ first, places }) => placeCell(first, places, linkBase) },
  ];
}

const versionCell = ({ digest }: Version): string => (digest === null ? 'unpinned' : markdownCode(shortDigest(digest)));

function tagCell(from: string | null, to: string | null): string {
  const [old, fresh] = [from, to].map((tag) => (tag === null ? 'none' : markdownCode(cut(tag, 130))));
  if (from === to) return to === null ? '' : `${fresh}`;
  return `${old} → ${fresh}`;
}

function placeCell({ file, line }: Change, places: number, linkBase: string | undefined): string {
  const more = places > 1 ? ` and ${places - 1} more` : '';
  return placeLink(linkBase, file, line) + more;
}
