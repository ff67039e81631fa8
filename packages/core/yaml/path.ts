/** One step of a path in a YAML document, as `Occurrence.path` writes it. */
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
  const grammar = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\.?([^.[]+)/y;
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

/** A path with one more key; a key that is no plain word is quoted. */
export function appendKey(path: string, key: string): string {
  if (!/^[\w/$@+-]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}
