import type { Occurrence, PassedOver } from '../scan/occurrence.ts';
import { groupBy } from '../text/collate.ts';
import { lastKey, parsePath } from '../yaml/path.ts';
import { filesOf } from './releases.ts';
import type { OpenTemplate, UnitSource } from './unit.ts';

/**
 * Finds the templates of a chart that take an image of values by their keys (`{{ .Values.web.repository }}:{{ .Values.version }}`)
 * where no image is found: only a run tells what they print.
 */
export function openTemplates(
  passedOver: readonly PassedOver[],
  occurrences: readonly Occurrence[],
): (source: UnitSource) => readonly OpenTemplate[] {
  const templates = groupBy(
    passedOver.filter(({ file, takes = [] }) => takes.length > 0 && chartOf(file) !== undefined),
    ({ file }) => chartOf(file) ?? '',
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
    return own.flatMap((each) => {
      const takes = each.takes?.filter((path) => !isSaid(tail(path), files, saidIn)) ?? [];
      return takes.length === 0 ? [] : [{ ...each, takes }];
    });
  };
}

function chartOf(file: string): string | undefined {
  return /^(.*?)(?:^|\/)templates\//.exec(file)?.[1];
}

function isSaid(taken: string, files: readonly string[], saidIn: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const block = taken.replace(/[^.]*$/, '*');
  return files.some((file) => saidIn.get(file)?.has(taken) || saidIn.get(file)?.has(block));
}

/** The last two keys of a path. */
function tailOf(path: string): string {
  return (parsePath(path) ?? []).slice(-2).join('.');
}
