import { type CST, LineCounter, Parser, parseDocument } from 'yaml';
import { UserError } from '../text/errors.ts';
import { hideNames } from './placeholders.ts';
import type { Problem, Source, Value } from './read.ts';

/** A policy file that is opened: its root value, and the errors found so far (YAML's own first). */
export interface PolicyDocument {
  readonly root: Value;
  readonly problems: readonly Problem[];
  /** Throws one UserError with a line for every problem; returns when there is none. */
  readonly finish: () => void;
}

/** No policy file is near this; beyond it the quadratic corners of YAML would count. */
const maximumLength = 256 * 1024;
/** A policy nests 5 deep. eemeli/yaml composes recursively: unbounded depth ends the process, not the parse. */
const maximumDepth = 40;
const maximumReported = 50;

/** Opens the text of a policy file as one YAML 1.2 document. Throws UserError when it is too large or too deep to be one. */
export function openDocument(text: string, file: string): PolicyDocument {
  const body = hideNames(text.startsWith('\uFEFF') ? text.slice(1) : text);
  refuseOversize(body, file);
  const lines = new LineCounter();
  const document = parseDocument(body, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    // Both are quadratic or surprising here: duplicate keys are found by the reader, and !!omap is no map.
    uniqueKeys: false,
    resolveKnownTags: false,
    logLevel: 'error',
  });
  // In the order of the text. A text that is no YAML has an error a character: those that nobody will see are only counted.
  const problems: Problem[] = document.errors.slice(0, maximumReported).map((error) => ({
    offset: error.pos[0],
    message: describeYaml(error.code, error.message),
  }));
  const unread = document.errors.length - problems.length;
  const locate = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const source: Source = { document, file, homes: new WeakMap(), problems, locate, budget: { aliases: 100 } };
  return {
    root: { node: document.contents, offset: 0, source },
    problems,
    finish: () => throwProblems(file, problems, unread, locate),
  };
}

function refuseOversize(text: string, file: string): void {
  if (text.length > maximumLength) {
    throw new UserError(
      `${file}:1:1: the policy file is longer than ${maximumLength / 1024} Ki characters; is it a policy file?`,
    );
  }
  const lines = new LineCounter();
  const deep = tooDeep([...new Parser(lines.addNewLine).parse(text)]);
  if (deep === null) return;
  const { line, col } = lines.linePos(deep);
  throw new UserError(`${file}:${line}:${col}: nested more than ${maximumDepth} deep; a policy needs no more than 5`);
}

/** Walks the tokens level by level, so that the walk itself does not recurse; the offset of the first token too deep, or null. */
function tooDeep(tokens: readonly CST.Token[]): number | null {
  let level = tokens;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maximumDepth) return level[0]?.offset ?? 0;
    level = level.flatMap(children);
  }
  return null;
}

function children(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap((item) => [item.key, item.value].filter((child) => child != null));
}

/** YAML's message without what it quotes from the file, in one line. */
function describeYaml(code: string, message: string): string {
  if (code === 'MULTIPLE_DOCS') return 'a second YAML document; a policy file holds one, remove the "---"';
  if (code === 'TAB_AS_INDENT') return 'a tab as indentation; YAML takes spaces only';
  const first = message.replace(/(?:\n|[:\s]+["'`\\]|:\s)[\s\S]*$/, '');
  return `not valid YAML: ${first}; fix the syntax here or on the line above`;
}

function throwProblems(file: string, problems: readonly Problem[], unread: number, locate: Source['locate']): void {
  if (problems.length === 0) return;
  const lines = new Set(
    [...problems]
      .sort((a, b) => a.offset - b.offset)
      .map(({ offset, message }) => {
        const { line, column } = locate(offset);
        return `${file}:${line}:${column}: ${message}`;
      }),
  );
  const shown = [...lines].slice(0, maximumReported);
  const rest = lines.size - shown.length + unread;
  throw new UserError([...shown, ...(rest > 0 ? [`${file}: and ${rest} more`] : [])].join('\n'));
}
