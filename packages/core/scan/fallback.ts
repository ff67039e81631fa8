import { hasVersion } from '../image/written.ts';
import { partsOf, type Stretch } from './template.ts';

/** A value that is taken unless somebody says another one, and which value of a chart that is. */
export interface Fallback {
  readonly from: number;
  readonly to: number;
  /** The path of Helm's values that wins over it, key by key; absent where a variable does, or nobody can tell. */
  readonly value?: readonly string[];
}

/**
 * The literals that a text comes to where nobody says another value: `${APP_IMAGE:-acme/app:1}` of Compose and a shell, with `:=` of
 * Flux; of Helm `{{ .Values.image | default "acme/app:1" }}`, `{{ default "acme/app:1" .Values.image }}`, and where they have a
 * version the literals of any other action, and of a branch: `{{ with .Values.image }}{{ . }}{{ else }}acme/app:1{{ end }}`.
 */
export function findFallbacks(text: string): readonly Fallback[] {
  const [, before, value] = /^(\$\{\w+:?[-=])([^{}]+)\}$/.exec(text) ?? [];
  if (before !== undefined && value !== undefined) return [{ from: before.length, to: before.length + value.length }];
  if (!text.startsWith('{{') || !text.endsWith('}}')) return [];
  const piped =
    /^(\{\{-?\s*\$?\.Values((?:\.\w+)+)\s*\|\s*default\s+["`])([^"`{}\\]+)["`]\s*(?:\|\s*quote\s*)?-?\}\}$/.exec(text);
  if (piped) return [fallback(piped[1], piped[3], piped[2])];
  const called =
    /^(\{\{-?\s*default\s+["`])([^"`{}\\]+)["`]\s+\$?\.Values((?:\.\w+)+)\s*(?:\|\s*quote\s*)?-?\}\}$/.exec(text);
  if (called) return [fallback(called[1], called[2], called[3])];
  const winner = winnerIn(text);
  return alternativesOf(text)
    .filter(({ start, end }) => isWhole(text.slice(start, end)))
    .map(({ start, end }) => ({ from: start, to: end, ...(winner && { value: winner }) }));
}

/** A literal with a version, and no format that is still to be filled: `printf "acme/app:%s"`. */
function isWhole(literal: string): boolean {
  return hasVersion(literal) && !literal.includes('%');
}

function fallback(before = '', literal = '', path = ''): Fallback {
  return { from: before.length, to: before.length + literal.length, value: keysOf(path) };
}

const keysOf = (path: string): readonly string[] => path.match(/\w+/g) ?? [];

/** The value that wins wherever it is given: of a function that takes the first that is not empty, or of a condition that prints it. */
function winnerIn(text: string): readonly string[] | null {
  const [, path = ''] = /\$?\.Values((?:\.\w+)+)/.exec(text) ?? [];
  const [, name, asked] = /^\{\{-?\s*(if|with)\s+\$?\.Values((?:\.\w+)+)\s*-?\}\}/.exec(text) ?? [];
  const isPrinted = name === 'with' || text.split(`.Values${asked}`).length > 2;
  const isFirst = /\b(?:default|or|coalesce)\b/.test(text) && !/\bternary\b/.test(text);
  return (asked !== undefined && isPrinted) || (name === undefined && isFirst && path !== '') ? keysOf(path) : null;
}

/** The literals of which each may be the whole text: those of an action that stands alone, and of what is between two branches. */
function alternativesOf(text: string): readonly Stretch[] {
  const actions = partsOf(text);
  const [first] = actions;
  if (first === undefined) return [];
  if (actions.length === 1) return literalsIn(text, first);
  if (!isBranch(text, first) || wordOf(text, actions.at(-1)) !== 'end') return [];
  return actions.slice(0, -1).flatMap((action, index) => {
    const next = actions[index + 1];
    if (next === undefined || !isBranch(text, action)) return [];
    if (closes(text, next)) return [trimmed(text, { start: action.end, end: next.start })];
    const after = actions[index + 2];
    const isAlone = next.start === action.end && after?.start === next.end && closes(text, after);
    return isAlone ? literalsIn(text, next) : [];
  });
}

const wordOf = (text: string, action: Stretch | undefined): string | undefined =>
  /^\{\{-?\s*(\w+)/.exec(text.slice(action?.start, action?.end))?.[1];

const isBranch = (text: string, action: Stretch) => ['if', 'with', 'else'].includes(wordOf(text, action) ?? '');

const closes = (text: string, action: Stretch | undefined) => ['else', 'end'].includes(wordOf(text, action) ?? '');

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const literal = text.slice(start, end);
  return {
    start: start + literal.length - literal.trimStart().length,
    end: end - literal.length + literal.trimEnd().length,
  };
}

/** What is compared, looked up or included is no image. */
const taken =
  /\b(?:eq|ne|has\w*|contains|include|template|tpl|index|get|regex\w+|replace|trim\w+|split\w*|fail|required)\s+(?:\S+\s+)?$/;

function literalsIn(text: string, { start, end }: Stretch): readonly Stretch[] {
  return [...text.slice(start, end).matchAll(/(["`])([^"`{}\\\s]+)\1/g)].flatMap(({ 2: literal = '', index }) => {
    const from = start + index;
    return taken.test(text.slice(start, from)) ? [] : [{ start: from + 1, end: from + 1 + literal.length }];
  });
}
