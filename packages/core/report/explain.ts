import type { Explanation } from '../check/explain.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { count } from '../text/count.ts';
import { logLine, safeJson } from '../text/untrusted.ts';
import { type Palette, plain } from './palette.ts';
import { alignColumns, type Cell } from './table.ts';

/** What a file says, for a terminal: what was found, what nobody can tell, and what was left alone, each with its reason. */
export function renderExplanation(explanation: Explanation, palette: Palette = plain): string {
  const { file, unread, occurrences, passedOver, templated, unreadable } = explanation;
  const place = (text: string): Cell => ({ text, paint: palette.dim });
  const blocks = [
    unread === null ? '' : `Not read with the tree: ${unread}.`,
    block(
      `Found: ${count(occurrences.length, 'image')}`,
      occurrences.map((each) => [
        place(`${each.line}:${each.column}`),
        { text: logLine(nameOf(each)) },
        { text: each.certainty },
        { text: `by ${logLine(each.by)}, at ${logLine(each.path)}` },
      ]),
    ),
    block(
      'Nobody can tell: a part of it is templated',
      templated.map((each) => [place(`${each.line}:${each.column}`), { text: logLine(each.text) }]),
    ),
    block(
      'Left alone',
      passedOver.map((each) => [
        place(String(each.line)),
        { text: each.path === '' ? '(the document)' : logLine(each.path) },
        { text: `${logLine(each.why)} (by ${logLine(each.by)})` },
      ]),
    ),
    block(
      'Not read',
      unreadable.map((each) => [place(`${each.line}:${each.column}`), { text: logLine(each.reason) }]),
    ),
  ];
  return `${[palette.bold(logLine(file)), ...blocks.filter((text) => text !== '')].join('\n\n')}\n`;
}

function block(title: string, rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0 && !title.startsWith('Found')) return '';
  return [title, ...alignColumns(rows).map((line) => `  ${line}`)].join('\n');
}

/** The same for a program. */
export function renderExplanationJson(explanation: Explanation): string {
  const { file, unread, occurrences, passedOver, templated, unreadable } = explanation;
  const document = {
    version: 1,
    tool: 'image-policy',
    file,
    unread,
    images: occurrences.map((each) => ({
      ...{ line: each.line, column: each.column, path: each.path, document: each.document, shape: each.shape },
      ...{ image: each.image, tag: each.tag, digest: each.digest, by: each.by, certainty: each.certainty },
    })),
    notJudged: templated.map(({ line, column, path, document, text }) => ({ line, column, path, document, text })),
    passedOver: passedOver.map(({ line, path, document, by, why }) => ({ line, path, document, by, why })),
    unreadable: unreadable.map(({ line, column, reason }) => ({ line, column, reason })),
  };
  return `${safeJson(document)}\n`;
}

function nameOf({ image, templated, tag, digest }: PlacedOccurrence): string {
  const name = image ?? templated?.name ?? '(a version whose name another file says)';
  return `${name}${tag === null ? '' : `:${tag}`}${digest === null ? '' : `@${digest}`}`;
}
