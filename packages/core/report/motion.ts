import type { Version } from '../edit/version.ts';
import type { Change } from '../plan/change.ts';
import { groupBy } from '../text/collate.ts';
import { formatDuration, formatMoment } from '../text/duration.ts';
import { cut, markdownCode, markdownText } from '../text/untrusted.ts';
import { commitLink, placeBehind, placeLink } from './link.ts';
import type { Column } from './section.ts';
import { shortDigest } from './version.ts';

/** One image that goes to one version, at one place or several, in one environment or in several at once: a row of a table. */
export interface Motion {
  readonly first: Change;
  readonly changes: readonly Change[];
  /** The first change of each environment. */
  readonly lanes: readonly Change[];
}

/**
 * The changes, those that are the same motion together, in order of first appearance. Environments that get the same version of
 * an image share a row, unless one of them has it in two versions now.
 */
export function groupMotions(changes: readonly Change[]): readonly Motion[] {
  const single = groupBy(changes, (change) => JSON.stringify([change.environment, targetOf(change), change.from]));
  const shared = groupBy(
    [...single.values()].flatMap((all) => (all[0] ? [{ first: all[0], changes: all, lanes: [all[0]] }] : [])),
    ({ first }) => targetOf(first),
  );
  return [...shared.values()].flatMap((motions): readonly Motion[] => {
    const [motion, ...others] = motions;
    const environments = new Set(motions.map(({ first }) => first.environment));
    if (motion === undefined || others.length === 0 || environments.size < motions.length) return motions;
    return [{ ...motion, changes: motions.flatMap((each) => each.changes), lanes: motions.map(({ first }) => first) }];
  });
}

function targetOf({ image, to, builds, source }: Change): string {
  return JSON.stringify([image, to.tag, to.digest, builds?.newRevision, source?.commit]);
}

/**
 * Columns that every table of changes has: few and narrow, so that what decides is not beyond the edge of a pull request's body.
 * The places are behind the image, and below it the environments, where not all rows are of the same one.
 */
export function motionColumns(changes: readonly Change[], linkBase: string | undefined): readonly Column<Motion>[] {
  const [first] = changes;
  const isOne = changes.every(({ environment }) => environment === first?.environment);
  return [
    { title: 'image', cell: (motion) => imageCell(motion, linkBase) + (isOne ? '' : `<br>${lanesOf(motion)}`) },
    { title: 'from', cell: fromCell },
    { title: 'to', cell: ({ first: { to, builds } }) => stateCell(to, builds?.newVersion, builds?.newCreated) },
  ];
}

function lanesOf({ lanes }: Motion): string {
  return `in ${lanes.map(({ environment }) => markdownText(cut(environment ?? 'no environment', 100))).join(', ')}`;
}

/** How long the source has had it, or had it until it let go of it, and the commit that brought it; without `now` the day. */
export function sourceColumn(
  title: string,
  { now, repositoryUrl }: { readonly now: Date | null; readonly repositoryUrl?: string | undefined },
): Column<Motion> {
  const cell = ({ first: { source } }: Motion): string => {
    const { commit = null, since = null, until = now } = source ?? {};
    const link = commit === null ? '' : commitLink(repositoryUrl, commit);
    if (since === null) return link;
    if (until === null) return `since ${formatMoment(since).slice(0, 10)} ${link}`.trimEnd();
    const soaked = formatDuration(until.getTime() - since.getTime());
    return link === '' ? soaked : `${soaked}, since ${link}`;
  };
  return { title, cell };
}

/** What was there before: in every environment the same, or each with its environment. */
function fromCell({ lanes }: Motion): string {
  const cells = groupBy(lanes, ({ from, builds }) => stateCell(from, builds?.oldVersion, builds?.oldCreated));
  if (cells.size < 2) return [...cells.keys()].join('');
  const names = (all: readonly Change[]): string =>
    all.map(({ environment }) => markdownText(cut(environment ?? '', 100))).join(', ');
  return [...cells].map(([cell, all]) => `${cell} (${names(all)})`).join(', ');
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

function imageCell({ first: { image, file, line }, changes }: Motion, linkBase: string | undefined): string {
  const more = changes.length > 1 ? ` at ${changes.length} places` : '';
  const name = markdownCode(cut(image, 200));
  return (
    (linkBase === undefined
      ? `${name} (${placeLink(undefined, file, line)})`
      : placeBehind(name, linkBase, file, line)) + more
  );
}
