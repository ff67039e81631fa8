import { addAll } from '../text/collate.ts';
import { takeGaps } from '../text/gaps.ts';

/** What the template actions of a text stand for, by what is written in their braces. */
export type Binding = ReadonlyMap<string, string>;

/** One way in which a text may be filled in. */
export interface Filled {
  readonly path: string;
  readonly binding: Binding;
}

const action = /\{\{-?(.*?)-?\}\}/gs;

/** Nobody writes a longer path, or one with more actions. */
const longest = 300;
const most = 8;

/** The action without its blanks and quotes: `.Values.name` of `{{ .Values.name | quote }}`. */
function nameOf(inner: string): string {
  return inner
    .trim()
    .replace(/\s*\|\s*s?quote$/, '')
    .replace(/\s+/g, ' ');
}

/** Whether a template engine, or what only a cluster knows, fills a part of a text. */
export function isOpen(text: string): boolean {
  return text.includes('{{');
}

/** A text with the actions filled in of which it is known what they stand for. */
export function fillOpen(text: string, binding: Binding): string {
  return isOpen(text) ? text.replace(action, (whole, inner: string) => binding.get(nameOf(inner)) ?? whole) : text;
}

/** What stands before the first action: its directory, below which all paths lie that a text may mean. */
export function fixedDirectory(text: string): string {
  const before = text.slice(0, text.indexOf('{{'));
  return before.slice(0, Math.max(0, before.lastIndexOf('/')));
}

/**
 * The paths that a text may mean: an action is a part of what stands between two slashes. None where nothing of the text is
 * fixed but its ending.
 */
export function matchOpen(text: string, paths: readonly string[]): readonly Filled[] {
  const names: string[] = [];
  const marked = text.replace(action, (_, inner: string) => {
    names.push(nameOf(inner));
    return '\0';
  });
  const isFixed = /[^/\0]/.test(marked.replace(/\.(?:ya?ml|json)$/, ''));
  if (text.length > longest || names.length > most || !isFixed) return [];
  const segments = marked.split('/').map((segment) => segment.split('\0'));
  return paths.flatMap((path) => {
    const taken = align(segments, path.split('/'));
    const binding = taken && bind(names, taken);
    return binding ? [{ path, binding }] : [];
  });
}

/** What the actions take of each segment, in their order; null where another text stands around them. */
function align(segments: readonly (readonly string[])[], parts: readonly string[]): readonly string[] | null {
  if (segments.length !== parts.length) return null;
  const taken: string[] = [];
  for (const [index, pieces] of segments.entries()) {
    const found = takeGaps(pieces, parts[index] ?? '');
    if (found === null) return null;
    addAll(taken, found);
  }
  return taken;
}

/** The same action is the same text everywhere. */
function bind(names: readonly string[], taken: readonly string[]): Binding | null {
  const binding = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const text = taken[index] ?? '';
    if ((binding.get(name) ?? text) !== text) return null;
    binding.set(name, text);
  }
  return binding;
}

/** More ways to fill texts in than this tell nothing. */
const mostWays = 1000;

/** Where texts with open actions lead: each as it was written, and as a path; null where none of them is one of the tree. */
export interface OpenPaths {
  readonly texts: readonly string[];
  readonly resolve: (text: string) => string | null;
  /** The paths of the tree below a directory. */
  readonly below: (directory: string) => readonly string[];
}

/** All ways to fill texts in so that they name files of the tree; what fits none stays open. */
export function findWays({ texts, resolve, below }: OpenPaths): readonly Binding[] {
  const named = new Set(texts.flatMap((text) => resolve(text) ?? []));
  const isMeant = (path: string) => !named.has(path) && !/(?:^|\/)(?:Chart|requirements)\.ya?ml$/.test(path);
  const extend = (binding: Binding, text: string): readonly Binding[] => {
    const filled = fillOpen(text, binding);
    const path = isOpen(filled) ? resolve(filled) : null;
    const found = path === null ? [] : matchOpen(path, below(fixedDirectory(path)).filter(isMeant));
    return found.length === 0 ? [binding] : found.map((each) => new Map([...binding, ...each.binding]));
  };
  return texts
    .filter(isOpen)
    .reduce<readonly Binding[]>(
      (ways, text) => ways.flatMap((binding) => extend(binding, text)).slice(0, mostWays),
      [new Map()],
    );
}

/** What a way fills in, for people. */
export function wordsOf(binding: Binding): readonly string[] {
  return [...new Set(binding.values())].filter((word) => word !== '');
}
