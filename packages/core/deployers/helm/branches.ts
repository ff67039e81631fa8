import { addAll } from '../../text/collate.ts';
import { onceOf } from '../../text/once.ts';
import type { Node } from '../../yaml/node.ts';
import type { Source } from '../../yaml/source.ts';
import type { Assignment, Origin, ValuesLayer } from './layer.ts';

/** What a layer says in one case. */
export interface Said {
  readonly root: Node | null;
  readonly assignments: readonly Assignment[] | undefined;
}

/** What a layer says where the conditions of the template that prints it hold, and where none of them does. */
export interface Branches {
  readonly first: Said;
  readonly last: Said;
}

/**
 * Values in a template stand there or they do not: `{{- if .Values.offline }} image: {tag: v1} {{- end }}` in an Application that a
 * chart prints. Null where no condition is within the values. One that is around the whole object decides whether there is a release.
 */
export const branchesOf = onceOf((layer: ValuesLayer): Branches | null => {
  const { root, assignments, source } = layer;
  if (layer.unknown !== undefined) return null;
  const gaps = findGaps(source);
  if (gaps.length === 0) return null;
  const say = (branch: Branch): Said => {
    const isOut = (at: number) => gaps.some((gap) => gap.not === branch && isWithin(gap, at));
    return {
      root: keep(root, isOut),
      assignments: assignments?.filter(({ node, key }) => !isOut(node?.start ?? key?.start ?? -1)),
    };
  };
  const [first, last] = [say('first'), say('last')];
  const isWhole = ({ root: kept, assignments: set }: Said) => kept === root && set?.length === assignments?.length;
  return isWhole(first) && isWhole(last) ? null : { first, last };
});

/** Whether a value stands in one case and not in the other. */
export function isUnderCondition({ layer, node, key }: Origin): boolean {
  if (branchesOf(layer) === null) return false;
  const at = key?.start ?? startOf(node);
  return findGaps(layer.source).some((gap) => isWithin(gap, at));
}

type Branch = 'first' | 'last';

/** A stretch of a text that is not there in a case. `object`: where the next object, or release, begins in it. */
interface Gap {
  readonly start: number;
  readonly end: number;
  readonly not: Branch;
  readonly object: number;
}

const isWithin = ({ start, end, object }: Gap, at: number) => start <= at && at < end && at < object;

/** The branches of an action, by where they begin. */
interface Open {
  readonly word: string;
  readonly starts: number[];
  hasElse: boolean;
}

const findGaps = onceOf(({ text }: Source): readonly Gap[] => {
  if (!text.includes('{{')) return [];
  const gaps: Gap[] = [];
  const open: Open[] = [];
  for (const { 0: action, 1: word = '', index } of text.matchAll(control)) {
    const last = open.at(-1);
    if (word === 'else') {
      last?.starts.push(index);
      if (last !== undefined) last.hasElse = !/^\{\{-?\s{0,99}else\s{1,99}(?:if|with)\b/.test(action);
    } else if (word === 'end') {
      open.pop();
      if (last !== undefined && conditions.has(last.word)) addAll(gaps, gapsOf(text, last, index));
    } else open.push({ word, starts: [index], hasElse: false });
  }
  return gaps;
});

const control = /\{\{-?\s{0,99}(if|with|range|else|end|define|block)\b[^{}]{0,999}\}\}/g;
const conditions: ReadonlySet<string> = new Set(['if', 'with', 'range']);

/** In the first case only the first branch is there; in the last what stands behind `else`, if anything does. */
function gapsOf(text: string, { starts, hasElse }: Open, over: number): readonly Gap[] {
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? over;
    const object = text.slice(start, end).search(/^[ \t-]*(?:apiVersion|kind|releases|chart)["']?:/m);
    const gap = { start, end, object: object < 0 ? Number.POSITIVE_INFINITY : start + object };
    const isLast = hasElse && index === starts.length - 1;
    return [
      ...(index === 0 ? [] : [{ ...gap, not: 'first' as const }]),
      ...(isLast ? [] : [{ ...gap, not: 'last' as const }]),
    ];
  });
}

/** The same without what stands in a gap; what has none is the same node. */
function keep(node: Node | null, isOut: (at: number) => boolean): Node | null {
  if (node === null || node.kind === 'scalar' || node.kind === 'alias') return node;
  if (node.kind === 'sequence') {
    const items = node.items.filter((item) => !isOut(startOf(item))).map((item) => keep(item, isOut));
    return isSame(items, node.items) ? node : { ...node, items };
  }
  const entries = node.entries
    .filter(({ key }) => !isOut(key.start))
    .map((entry) => {
      const value = keep(entry.value, isOut);
      return value === entry.value ? entry : { ...entry, value };
    });
  return isSame(entries, node.entries) ? node : { ...node, entries };
}

function isSame<T>(kept: readonly T[], all: readonly T[]): boolean {
  return kept.length === all.length && kept.every((each, index) => each === all[index]);
}

/** Where a node begins; -1 for what has no place of its own. */
function startOf(node: Node | null): number {
  if (node?.kind === 'sequence') return startOf(node.items[0] ?? null);
  return node === null || node.kind === 'alias' ? -1 : node.start;
}
