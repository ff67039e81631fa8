import type { CheckReport } from '../check/rules/finding.ts';
import { aboutHold } from '../check/rules/hold-expired.ts';
import { count } from '../text/count.ts';
import { cut, markdownCode, markdownText } from '../text/untrusted.ts';
import { placeBehind } from './link.ts';
import { listSection, paragraph, type Section, tableSection } from './section.ts';

type ExceptionInForce = CheckReport['exceptions'][number];

/** The exceptions in force, the one that ends first at the top. */
export function exceptionSection({ exceptions }: CheckReport): Section {
  const globs = ({ image, paths, baseline }: ExceptionInForce) => [
    ...(baseline === undefined ? [] : [baseline]),
    ...(image === null ? [] : [image]),
    ...paths,
  ];
  const columns = [
    { title: 'rules', cell: ({ rules }: ExceptionInForce) => markdownText(rules.join(', ')) },
    {
      title: 'for',
      cell: (entry: ExceptionInForce) =>
        globs(entry)
          .map((glob) => markdownCode(cut(glob, 300)))
          .join(' '),
    },
    { title: 'owner', cell: ({ owner }: ExceptionInForce) => markdownText(cut(owner, 100)) },
    { title: 'reason', cell: ({ reason }: ExceptionInForce) => markdownText(cut(reason, 500)) },
    {
      title: 'left',
      cell: ({ daysLeft, expires }: ExceptionInForce) =>
        `${daysLeft < 14 ? '⚠️ ' : ''}${count(daysLeft, 'day')} (${markdownText(expires)})`,
    },
    { title: 'findings excused', cell: ({ excused }: ExceptionInForce) => String(excused) },
  ];
  const soonest = [...exceptions].sort((a, b) => a.daysLeft - b.daysLeft);
  return tableSection('### Exceptions in force', columns, soonest, 'exceptions');
}

/** What bump and promote leave as it is. */
export function holdSection({ holds = [] }: CheckReport): Section {
  type HoldInForce = (typeof holds)[number];
  const columns = [
    { title: 'what', cell: (hold: HoldInForce) => markdownText(cut(aboutHold(hold), 300)) },
    { title: 'owner', cell: ({ owner }: HoldInForce) => markdownText(cut(owner, 100)) },
    { title: 'reason', cell: ({ reason }: HoldInForce) => markdownText(cut(reason, 500)) },
    {
      title: 'left',
      cell: ({ daysLeft, until }: HoldInForce) =>
        `${daysLeft < 14 ? '⚠️ ' : ''}${count(daysLeft, 'day')} (${markdownText(until)})`,
    },
  ];
  return tableSection('### Held as it is', columns, holds, 'holds');
}

/** The images whose registry was not asked, and why. */
export function notAskedSection({ requests }: CheckReport): Section {
  const items = (requests?.notAsked ?? []).map(
    ({ image, reason }) => `${markdownCode(cut(image, 300))}: ${markdownText(cut(reason, 300))}`,
  );
  return listSection('### Not asked of a registry', items, 'images');
}

/** What is deployed that is not all in the repository, folded away: it is the same from one change to the next. */
export function elsewhereSection({ elsewhere = [] }: CheckReport, linkBase: string | undefined): Section {
  if (elsewhere.length === 0) return paragraph('');
  const items = elsewhere.map(
    ({ name, file, line, reason }) =>
      `${placeBehind(markdownCode(cut(name, 200)), linkBase, file, line)}: ${markdownText(cut(reason, 300))}`,
  );
  const summary = `<details><summary><b>From outside of this repository or made by another tool, and not judged</b>: ${count(items.length, 'object')}</summary>`;
  return { ...listSection(`${summary}\n`, items, 'objects'), foot: '</details>' };
}
