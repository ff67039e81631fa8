import type { Occurrence, PassedOver } from '../scan/occurrence.ts';
import { lastKey, parsePath } from '../yaml/path.ts';
import { filesOf } from './releases.ts';
import type { UnitSource } from './unit.ts';

/**
 * Finds charts with a template that takes an image of values by their keys (`{{ .Values.web.repository }}:{{ .Values.version }}`)
 * where no image is found: only a run of its templates tells what they print.
 */
export function openTemplates(
  passedOver: readonly PassedOver[],
  occurrences: readonly Occurrence[],
): (source: UnitSource) => boolean {
  const takenIn = new Map<string, Set<string>>();
  for (const { file, takes = [] } of passedOver) {
    const chart = /^(.*?)(?:^|\/)templates\//.exec(file)?.[1];
    if (chart !== undefined) takenIn.set(chart, new Set([...(takenIn.get(chart) ?? []), ...takes.map(tailOf)]));
  }
  const saidIn = new Map<string, Set<string>>();
  for (const { file, path, parts } of takenIn.size === 0 ? [] : occurrences) {
    const said = saidIn.get(file) ?? new Set<string>();
    saidIn.set(file, said);
    said.add(tailOf(path));
    if (parts.reference === undefined) said.add(`${lastKey(path) ?? ''}.*`);
  }
  return (source) => {
    const taken = source.chart === null ? [] : [...(takenIn.get(source.chart) ?? [])];
    const files = taken.length === 0 ? [] : filesOf(source);
    return taken.length > 0 && taken.some((each) => !isSaid(each, files, saidIn));
  };
}

function isSaid(taken: string, files: readonly string[], saidIn: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const block = taken.replace(/[^.]*$/, '*');
  return files.some((file) => saidIn.get(file)?.has(taken) || saidIn.get(file)?.has(block));
}

/** The last two keys of a path. */
function tailOf(path: string): string {
  return (parsePath(path) ?? []).slice(-2).join('.');
}
