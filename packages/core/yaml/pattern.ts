/** One step of a pattern: a key, a key with `*` in its name, any key, any depth, any item of a list. */
export type PatternStep =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'glob'; readonly before: string; readonly after: string }
  | { readonly kind: 'any' | 'deep' | 'item' };

/** The steps of one way that a pattern stands for. */
export type PatternPath = readonly PatternStep[];

/**
 * The ways that a pattern of paths stands for: `spec.image`; `*` any key, `**` any depth, `[*]` any item, `{a,b.c}` either of
 * them, `"a.b/c"` a key that is no word, `"a.b/*"` any key that begins so. One way without steps for '', the document as a
 * whole; null for what is no pattern.
 */
export function parsePattern(text: string): readonly PatternPath[] | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const ways = readWays(text);
  if (parsed.size < mostParsed) parsed.set(text, ways);
  return ways;
}

/** Patterns are the program's and the policy's, and asked of every document. */
const parsed = new Map<string, readonly PatternPath[] | null>();
const mostParsed = 2_000;

function readWays(text: string): readonly PatternPath[] | null {
  const choice = /^((?:[^"{]|"[^"]*")*)\{([^{}]*)\}(.*)$/s.exec(text);
  if (choice === null) {
    const steps = readSteps(text);
    return steps && [steps];
  }
  const [, before = '', inner = '', after = ''] = choice;
  const ways = inner.split(',').map((one) => (one === '' ? null : readWays(before + one + after)));
  const known = ways.filter((way) => way !== null);
  return known.length === ways.length && known.flat().length <= mostWays ? known.flat() : null;
}

/** Choices multiply: more than this nobody writes. */
const mostWays = 200;

function readSteps(text: string): PatternPath | null {
  const steps: PatternStep[] = [];
  const grammar = /(\[\*\])|(^|\.)(?:(\*{1,2})|"([^"]+)"|([^.[\]{}"*,\s]+))/y;
  while (grammar.lastIndex < text.length) {
    const match = grammar.exec(text);
    if (match === null) return null;
    const [, item, , stars, quoted, plain = ''] = match;
    if (item !== undefined) steps.push({ kind: 'item' });
    else if (stars !== undefined) steps.push({ kind: stars === '*' ? 'any' : 'deep' });
    else steps.push(quoted === undefined ? { kind: 'key', key: plain } : readQuoted(quoted));
  }
  return steps.at(-1)?.kind === 'deep' ? null : steps;
}

function readQuoted(text: string): PatternStep {
  const star = text.indexOf('*');
  if (star < 0) return { kind: 'key', key: text };
  return { kind: 'glob', before: text.slice(0, star), after: text.slice(star + 1) };
}

/** Whether a step takes a key; null is an item of a list. */
export function takesKey(step: PatternStep, key: string | null): boolean {
  switch (step.kind) {
    case 'key':
      return key === step.key;
    case 'glob':
      return key?.startsWith(step.before) === true && key.endsWith(step.after);
    case 'item':
      return key === null;
    case 'any':
      return key !== null;
    case 'deep':
      return key !== null;
    default:
      return step satisfies never;
  }
}
