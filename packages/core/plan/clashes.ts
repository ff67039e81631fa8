import type { Edit } from '../edit/edit.ts';
import type { Written } from '../edit/write.ts';
import { groupBy } from '../text/collate.ts';
import type { Move } from './move.ts';

/** A move, and what is written for it. */
export interface WrittenMove {
  readonly move: Move;
  readonly written: Written;
}

/**
 * Moves that would write different texts at one place: it is a layer of several images, and nothing that is written there would be
 * right for all of them. None of them is written.
 */
export function refuseClashes(all: readonly WrittenMove[]): readonly WrittenMove[] {
  const writers = all.flatMap((each) =>
    each.written.ok ? each.written.edits.map((edit) => ({ each, edit, file: each.move.occurrence.file })) : [],
  );
  const refused = new Set([...groupBy(writers, ({ file }) => file).values()].flatMap(findTorn));
  return all.map((each) => (refused.has(each) ? { move: each.move, written: torn } : each));
}

const torn: Written = {
  ok: false,
  reason: 'this place is a layer of several images or tags; give each a layer of its own',
};

interface Writer {
  readonly each: WrittenMove;
  readonly edit: Edit;
}

/** Those of one file that do not agree with the one before them. */
function findTorn(writers: readonly Writer[]): readonly WrittenMove[] {
  const sorted = writers.toSorted((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end);
  const found: WrittenMove[] = [];
  let last: Writer | undefined;
  for (const writer of sorted) {
    if (last !== undefined && last.each !== writer.each && isTorn(last.edit, writer.edit))
      found.push(last.each, writer.each);
    if (last === undefined || writer.edit.span.end >= last.edit.span.end) last = writer;
  }
  return found;
}

function isTorn(one: Edit, other: Edit): boolean {
  const isSame = one.span.start === other.span.start && one.span.end === other.span.end && one.text === other.text;
  return !isSame && (other.span.start < one.span.end || other.span.start === one.span.start);
}
