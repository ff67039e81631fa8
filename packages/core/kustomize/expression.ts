import { addAll } from '../text/collate.ts';

/** Whether an expression matches somewhere in a text. */
export type Matcher = (text: string) => boolean;

/** Longer is no name that somebody wrote. */
const maxLength = 500;

/**
 * Compiles a regular expression of Go (RE2: literals, `.`, classes, groups, `|`, `*`, `+`, `?`, `^`, `$`) to states that are
 * walked together: time grows with the text, not with the ways through it, since whoever writes a tree must not be able to
 * stop its check. JavaScript's own engine goes back over its ways; a port of RE2 would be a tenth of every bundle and of every start,
 * for names that nearly always are plain. Null for what is no expression, and for what nobody writes in the name of an image (flags, `{2}`, `\b`).
 */
export function compileExpression(pattern: string): Matcher | null {
  if (pattern.length > maxLength) return null;
  try {
    const reader = { pattern, at: 0 };
    const start = readAlternatives(reader)(accepted);
    return reader.at === pattern.length ? (text) => matches(start, text) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Takes one character, or none: then it leads on at once, where its anchor allows. */
interface State {
  readonly takes?: (character: string) => boolean;
  readonly anchor?: '^' | '$';
  readonly ways: State[];
}

/** A part of an expression: given what comes after it, where it begins. */
type Build = (next: State) => State;

interface Reader {
  readonly pattern: string;
  at: number;
}

const accepted: State = { ways: [] };

function matches(start: State, text: string): boolean {
  let reached: readonly State[] = [];
  for (let at = 0; at <= text.length; at++) {
    const here = new Set<State>();
    // An expression may begin anywhere; what ties it to the start is its own `^`.
    for (const state of [start, ...reached]) follow(state, here, at === 0, at === text.length);
    if (here.has(accepted)) return true;
    const character = text[at] ?? '';
    reached = [...here].filter(({ takes }) => takes?.(character)).flatMap(({ ways }) => ways);
  }
  return false;
}

/** Adds a state, and all that it leads to without a character. */
function follow(start: State, into: Set<State>, first: boolean, last: boolean): void {
  const stack = [start];
  for (let state = stack.pop(); state !== undefined; state = stack.pop()) {
    if (into.has(state) || (state.anchor === '^' && !first) || (state.anchor === '$' && !last)) continue;
    into.add(state);
    if (!state.takes) addAll(stack, state.ways);
  }
}

function readAlternatives(reader: Reader): Build {
  const branches = [readSequence(reader)];
  while (reader.pattern[reader.at] === '|') {
    reader.at++;
    branches.push(readSequence(reader));
  }
  return (next) => ({ ways: branches.map((branch) => branch(next)) });
}

function readSequence(reader: Reader): Build {
  const items: Build[] = [];
  while (!['|', ')', undefined].includes(reader.pattern[reader.at])) items.push(readRepeated(reader));
  return (next) => items.reduceRight((after, item) => item(after), next);
}

function readRepeated(reader: Reader): Build {
  const item = readItem(reader);
  const sign = /^[*+?](?=\??([*+?{]?))/.exec(reader.pattern.slice(reader.at, reader.at + 3));
  if (!sign) return item;
  if (sign[1]) throw new SyntaxError('a repetition of a repetition');
  // `*?` takes as little as it can: which texts match is the same.
  reader.at += reader.pattern[reader.at + 1] === '?' ? 2 : 1;
  if (sign[0] === '?') return (next) => ({ ways: [item(next), next] });
  return (next) => {
    const again: State = { ways: [] };
    const first = item(again);
    again.ways.push(first, next);
    return sign[0] === '+' ? first : again;
  };
}

function readItem(reader: Reader): Build {
  const { pattern } = reader;
  const character = pattern[reader.at] ?? '';
  if (character === '(') return readGroup(reader);
  if (character === '^' || character === '$') {
    reader.at++;
    return (next) => ({ anchor: character, ways: [next] });
  }
  if (/[*+?{}\]]/.test(character)) throw new SyntaxError('a sign that stands alone');
  const written = /^(?:\[\^?(?:\[:[a-z]+:\]|\\[^\n]|[^\]\\[])+\]|\\[dDwWsS]|\\[^\w\s]|[^[\\])/.exec(
    pattern.slice(reader.at),
  )?.[0];
  if (written === undefined) throw new SyntaxError('an escape or a class that is not known');
  reader.at += written.length;
  return take(
    written.length === 1 ? written : written.replace(/\[:([a-z]+):\]/g, (_, name: string) => namedClass(name)),
  );
}

/** The characters of a named class of RE2, as they are written in a class of JavaScript. */
const namedClasses: ReadonlyMap<string, string> = new Map([
  ['alnum', '0-9A-Za-z'],
  ['alpha', 'A-Za-z'],
  ['ascii', '\\x00-\\x7F'],
  ['blank', '\\t '],
  ['cntrl', '\\x00-\\x1F\\x7F'],
  ['digit', '0-9'],
  ['graph', '!-~'],
  ['lower', 'a-z'],
  ['print', ' -~'],
  ['punct', '!-\\/:-@\\[-`{-~'],
  ['space', '\\t\\n\\v\\f\\r '],
  ['upper', 'A-Z'],
  ['word', '0-9A-Za-z_'],
  ['xdigit', '0-9A-Fa-f'],
]);

function namedClass(name: string): string {
  const characters = namedClasses.get(name);
  if (characters === undefined) throw new SyntaxError('a class that is not known');
  return characters;
}

/** One character. A class, an escape and `.` mean to JavaScript what they mean to Go; there is nothing to go back over. */
function take(written: string): Build {
  if (written.length === 1 && written !== '.') return (next) => ({ takes: (one) => one === written, ways: [next] });
  const one = new RegExp(`^${written}$`);
  return (next) => ({ takes: (character) => one.test(character), ways: [next] });
}

function readGroup(reader: Reader): Build {
  reader.at += reader.pattern.startsWith('(?:', reader.at) ? 3 : 1;
  if (reader.pattern[reader.at] === '?') throw new SyntaxError('a group that is not known');
  const inner = readAlternatives(reader);
  if (reader.pattern[reader.at] !== ')') throw new SyntaxError('an open group');
  reader.at++;
  return inner;
}
