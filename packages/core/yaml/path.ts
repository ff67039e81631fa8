import { type PatternPath, parsePattern, takesKey } from './pattern.ts';

/** One step into a document: a key, or the index of an item; `-` is the end of a list, as a JSON patch has it. */
export type Step = string | { readonly item: number | '-' };

/** Where a node stands in a document, from its root. Nobody but this module takes its printed form apart. */
export type Path = readonly Step[];

/** One step of a printed path, as `Occurrence.path` has it. */
export interface PathStep {
  /** `.name` for a key, `[n]` for an item: the two never collide, however the key was quoted. */
  readonly key: string;
  /** Where the step stands in the path's text, its dot included; `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The steps of `a.b[0]["c.d"]`, or null when the text is no such path. */
export function splitPath(path: string): readonly PathStep[] | null {
  const steps: PathStep[] = [];
  // A text inside a string may have several documents: `#1` behind its path says which.
  const grammar = /\[(\d+|-)\](?:#\d+)?|\[("(?:[^"\\]|\\.)*")\](?:#\d+)?|\.?([^.[]+)/y;
  while (grammar.lastIndex < path.length) {
    const start = grammar.lastIndex;
    const match = grammar.exec(path);
    const separated = start === 0 || path[start] === '[' || path[start] === '.';
    if (match === null || !separated || (start === 0 && path[0] === '.')) return null;
    const [, index, quoted, plain] = match;
    const key = index !== undefined ? `[${index}]` : `.${quoted === undefined ? plain : unquote(quoted)}`;
    steps.push({ key, start, end: grammar.lastIndex });
  }
  return steps.length > 0 ? steps : null;
}

function unquote(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1);
  }
}

/** The path that a text prints; null for what prints none. '' is the root. */
export function parsePath(text: string): Path | null {
  if (text === '') return [];
  return (
    splitPath(text)?.map(({ key }): Step => {
      if (key.startsWith('.')) return key.slice(1);
      return { item: key === '[-]' ? '-' : Number(key.slice(1, -1)) };
    }) ?? null
  );
}

/** As `parsePath` reads it: no two paths print alike. */
export function printPath(path: Path): string {
  return path.reduce(
    (text: string, step) => (typeof step === 'string' ? appendKey(text, step) : appendItem(text, step.item)),
    '',
  );
}

/** A path with one more key; a key that is no plain word is quoted. */
export function appendKey(path: string, key: string): string {
  if (!/^[\w/$@+-]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** A path with one more item. */
export function appendItem(path: string, index: number | '-'): string {
  return `${path}[${index}]`;
}

/** Whether a path ends with an item of a list. */
export function isItem(path: string): boolean {
  return path.endsWith(']') && !path.endsWith('"]');
}

/** Whether a path goes through a list. */
export function hasItem(path: string): boolean {
  return parsePath(path)?.some((step) => typeof step !== 'string') ?? false;
}

/** The path, or the place of one, without the indexes of items: an item is the same one when its list is reordered. */
export function dropIndexes(path: string): string {
  return path.replace(/"(?:[^"\\]|\\.)*"|\[(?:\d+|-)\]/g, (written) => (written.startsWith('"') ? written : '[]'));
}

/** The last key of a path; null where it ends with an item, or is the root. */
export function lastKey(path: string): string | null {
  const last = parsePath(path)?.at(-1);
  return typeof last === 'string' ? last : null;
}

/** A path and those around it, the innermost first, without the root: `a.b[0]`, `a.b`, `a`. */
export function withParents(path: string): readonly string[] {
  return (splitPath(path) ?? []).map(({ end }) => path.slice(0, end)).reverse();
}

/** Whether a path is one of those that a pattern stands for, as `parsePattern` reads it. */
export function matchesPath(path: string, pattern: string): boolean {
  const steps = parsePath(path);
  return steps !== null && (parsePattern(pattern) ?? []).some((way) => matchesFrom(steps, 0, way, 0));
}

function matchesFrom(path: Path, at: number, way: PatternPath, next: number): boolean {
  const [step, pattern] = [path[at], way[next]];
  if (pattern === undefined) return step === undefined;
  if (pattern.kind === 'deep')
    return matchesFrom(path, at, way, next + 1) || (step !== undefined && matchesFrom(path, at + 1, way, next));
  if (step === undefined || !takesKey(pattern, typeof step === 'string' ? step : null)) return false;
  return matchesFrom(path, at + 1, way, next + 1);
}
