import type { Entry } from '../../yaml/node.ts';
import { resolve } from '../../yaml/node.ts';
import type { Source } from '../../yaml/source.ts';

/** Code of ytt, and where it begins in its source. */
export interface YttCode {
  readonly text: string;
  readonly start: number;
}

/**
 * The code of ytt behind an entry on its line: `image: #@ data.values.image`. To YAML it is a comment; ytt puts what it comes to in
 * place of the value. `#@name/…` are annotations, `#!` its comments.
 */
export function findYttCode({ text }: Source, entry: Entry): YttCode | null {
  const value = resolve(entry.value);
  if (entry.value?.kind === 'alias' || (value !== null && value.kind !== 'scalar')) return null;
  const isEmpty = value === null || value.start === value.end;
  const pattern = isEmpty
    ? /["']?[ \t]*:?[ \t]+(?:(?:""|''|~|null)[ \t]+)?#@[ \t]+(?=\S)/y
    : /["']?[ \t]+#@[ \t]+(?=\S)/y;
  pattern.lastIndex = isEmpty ? entry.key.end : value.end;
  if (!pattern.test(text)) return null;
  const start = pattern.lastIndex;
  const [code = ''] = /^[^\r\n]*/.exec(text.slice(start, start + longest)) ?? [];
  return { text: `#@ ${code.trimEnd()}`, start };
}

const longest = 300;
