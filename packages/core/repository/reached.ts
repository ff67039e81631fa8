import type { Includes } from '../go-template/includes.ts';
import type { Section } from '../go-template/sections.ts';
import { addAll } from '../text/collate.ts';
import { listStarting } from '../text/file-path.ts';

/** What the templates of charts that are rendered together include. */
export interface Reached {
  /** Whether a named template may be included. */
  readonly has: (name: string) => boolean;
  /** Whether a file may be, by its path. */
  readonly hasFile: (file: string) => boolean;
}

/** Follows what is outside of named templates to the named ones that it includes, and on from there. Null: one that nobody can read. */
export function reachFrom(files: readonly (readonly Section[] | null)[]): Reached {
  if (files.includes(null)) return { has: () => true, hasFile: () => true };
  const named = new Map<string, Includes[]>();
  const open: Includes[] = [];
  for (const { name, includes } of files.flatMap((sections) => sections ?? [])) {
    if (name === null) open.push(includes);
    else if (!named.get(name)?.push(includes)) named.set(name, [includes]);
  }
  const all = [...named.keys()].toSorted();
  const names = new Set<string>();
  const beginnings = new Set<string>();
  const ends = new Set<string>();
  const add = (name: string) => {
    if (!names.has(name)) addAll(open, named.get(name) ?? []);
    names.add(name);
  };
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const name of next.names) add(name);
    for (const end of next.files) ends.add(end);
    for (const beginning of next.beginnings.filter((each) => !beginnings.has(each))) {
      beginnings.add(beginning);
      for (const name of listStarting(all, beginning)) add(name);
    }
  }
  return { has: (name) => names.has(name), hasFile: (file) => hasEnd(ends, file) };
}

function hasEnd(ends: ReadonlySet<string>, file: string): boolean {
  if (ends.size === 0) return false;
  for (let at = 0; at <= file.length; at++) if (ends.has(file.slice(at))) return true;
  return false;
}
