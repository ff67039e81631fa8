import { parseTemplate } from '../../../go-template/parse.ts';
import type { Pipe, TemplateNode, Term } from '../../../go-template/tree.ts';
import type { Abstract, Out } from './abstract.ts';
import { evaluate, runTemplate } from './execute.ts';
import type { Run } from './state.ts';
import { TooMuch } from './touches.ts';
import type { Turn } from './turns.ts';

/** Runs single texts and conditions of a chart's templates, each once for each turn; null for what is not known. */
export interface TextEngine {
  readonly prints: (text: string, turn: Turn) => readonly Out[] | null;
  readonly resultOf: (pipe: Pipe, turn: Turn) => Abstract | null;
}

export function openTextEngine(run: Run): TextEngine {
  const bodies = new Map<string, readonly TemplateNode[] | null>();
  const bodyOf = (text: string) => {
    const known = bodies.get(text);
    if (known !== undefined) return known;
    const parsed = parseTemplate(`image: ${text}\n`);
    const body = parsed.ok ? parsed.template.body : null;
    bodies.set(text, body);
    return body;
  };
  return {
    prints: once((text: string, turn) => {
      const body = bodyOf(text);
      if (body === null || !body.every((node) => isTold(node, turn))) return null;
      const { scope } = turn;
      const whole: TemplateNode[] = [...body];
      return attempt(run, () => runTemplate(run, whole, scope.dot, '', scope.variables));
    }),
    resultOf: once((pipe: Pipe, turn) =>
      isToldPipe(pipe, turn) ? attempt(run, () => evaluate(run, pipe, turn.scope, 0)) : null,
    ),
  };
}

/** Asks for each thing once in each turn. */
function once<K, V>(ask: (key: K, turn: Turn) => V): (key: K, turn: Turn) => V {
  const answers = new Map<string, Map<K, V>>();
  return (key, turn) => {
    const here = answers.get(turn.key) ?? new Map<K, V>();
    answers.set(turn.key, here);
    const found = here.get(key);
    if (found !== undefined) return found;
    const answer = ask(key, turn);
    here.set(key, answer);
    return answer;
  };
}

/** What a run comes to; null where that is more than is followed. */
function attempt<T>(run: Run, act: () => T): T | null {
  try {
    const found = act();
    return run.exhausted ? null : found;
  } catch (error) {
    if (error instanceof TooMuch || error instanceof RangeError) return null;
    throw error;
  }
}

/** Whether an action takes only what is known in a turn: of the root of a chart what it has, of a loop its element. */
function isTold(node: TemplateNode, turn: Turn): boolean {
  if (node.kind === 'text') return true;
  return (node.kind === 'action' || node.kind === 'template') && (node.pipe === null || isToldPipe(node.pipe, turn));
}

function isToldPipe({ variables, assigns, commands }: Pipe, turn: Turn): boolean {
  return (variables.length === 0 || !assigns) && commands.every((all) => all.every((term) => isToldTerm(term, turn)));
}

const rootFields: readonly (string | undefined)[] = ['Values', 'Chart', 'Release', undefined];

function isToldTerm(term: Term, turn: Turn): boolean {
  if (term.kind === 'pipe') return isToldPipe(term.pipe, turn);
  if (term.kind === 'field') return turn.key !== '' || rootFields.includes(term.path[0]);
  if (term.kind !== 'variable') return true;
  return term.name === '' ? rootFields.includes(term.path[0]) : turn.scope.variables.has(term.name);
}
