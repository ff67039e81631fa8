import { chartAround } from '../../repository/candidate.ts';
import type { Occurrence, PassedOver } from '../../scan/occurrence.ts';
import { groupBy } from '../../text/collate.ts';
import { lastKey, parsePath } from '../../yaml/path.ts';
import { filesOf } from './releases.ts';
import type { OpenTemplate, UnitSource } from './unit.ts';

/**
 * Finds the templates of a chart that take an image of values by their keys (`{{ .Values.web.repository }}:{{ .Values.version }}`)
 * where no image is found: only a run tells what they print.
 */
export function openTemplates(
  passedOver: readonly PassedOver[],
  occurrences: readonly Occurrence[],
  isChart: (directory: string) => boolean,
): (source: UnitSource) => readonly OpenTemplate[] {
  const templates = groupBy(
    passedOver.filter(({ takes = [] }) => takes.length > 0),
    ({ file }) => chartAround(file, isChart),
  );
  const saidIn = new Map<string, Set<string>>();
  for (const { file, path, parts } of templates.size === 0 ? [] : occurrences) {
    const said = saidIn.get(file) ?? new Set<string>();
    saidIn.set(file, said);
    said.add(tailOf(path));
    if (parts.reference === undefined) said.add(`${lastKey(path) ?? ''}.*`);
  }
  const tails = new Map<string, string>();
  const tail = (path: string) => {
    const known = tails.get(path) ?? tailOf(path);
    tails.set(path, known);
    return known;
  };
  return (source) => {
    const own = source.chart === null ? [] : (templates.get(source.chart) ?? []);
    const files = own.length === 0 ? [] : filesOf(source);
    return own.flatMap((each): readonly OpenTemplate[] => {
      const all = each.takes ?? [];
      const takes = all.filter((path) => !isSaid(tail(path), files, saidIn));
      if (takes.length > 0) return [{ ...each, takes, ...(takes.length < all.length && { partly: true as const }) }];
      return readsAround(each.template ?? '') ? [{ ...each, takes: all, mixed: true as const }] : [];
    });
  };
}

/** Whether a template takes a key of what is around it beside the values of its chart: of the element of a loop. */
function readsAround(template: string): boolean {
  return foreign.test(
    template.replace(/\b(?:include|template) {1,9}"[^"]{1,200}" {1,9}[$.\w]{1,100}/g, '').replace(/"[^"]*"/g, '""'),
  );
}

const own = '(?:Values|Chart|Release|Capabilities|Template|Files)\\b';
/** `.version` and `$each.version`, and not `.Values.version`, `$root.Values.version` or `.root.Values.version`. */
const foreign = new RegExp(`(?:(?<![\\w)$.])|(?<=\\$\\w{1,100}))\\.(?!${own})[A-Za-z_]\\w*(?!\\w|\\.${own})`);

function isSaid(taken: string, files: readonly string[], saidIn: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const block = taken.replace(/[^.]*$/, '*');
  return files.some((file) => saidIn.get(file)?.has(taken) || saidIn.get(file)?.has(block));
}

/** The last two keys of a path. */
function tailOf(path: string): string {
  return (parsePath(path) ?? []).slice(-2).join('.');
}
