import { parseTemplate } from '../../../go-template/parse.ts';
import type { Pipe, TemplateNode, Term } from '../../../go-template/tree.ts';
import { onceEach } from '../../../text/once.ts';
import type { Abstract, Out } from './abstract.ts';
import { evaluate, runTemplate } from './execute.ts';
import type { Scope } from './scope.ts';
import type { Run } from './state.ts';
import { TooMuch } from './touches.ts';

/** Runs single texts and conditions of a chart's templates at its root, each once; null for what is not known. */
export interface TextEngine {
  readonly prints: (text: string) => readonly Out[] | null;
  readonly resultOf: (pipe: Pipe) => Abstract | null;
}

export function openTextEngine(run: Run, dot: Abstract): TextEngine {
  const scope: Scope = { file: '', dot, variables: new Map([['', { value: dot }]]), assigned: new Map() };
  return {
    prints: onceEach((text: string) => {
      const parsed = parseTemplate(`image: ${text}\n`);
      if (!parsed.ok || !parsed.template.body.every(isTold)) return null;
      const body: TemplateNode[] = [...parsed.template.body];
      return attempt(run, () => runTemplate(run, body, dot, ''));
    }),
    resultOf: onceEach((pipe: Pipe) => (isToldPipe(pipe) ? attempt(run, () => evaluate(run, pipe, scope, 0)) : null)),
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

/** Whether an action takes only what is known: what the root of a chart has. */
function isTold(node: TemplateNode): boolean {
  if (node.kind === 'text') return true;
  return (node.kind === 'action' || node.kind === 'template') && (node.pipe === null || isToldPipe(node.pipe));
}

function isToldPipe({ variables, assigns, commands }: Pipe): boolean {
  return (variables.length === 0 || !assigns) && commands.every((all) => all.every(isToldTerm));
}

const rootFields: readonly (string | undefined)[] = ['Values', 'Chart', 'Release', undefined];

function isToldTerm(term: Term): boolean {
  if (term.kind === 'pipe') return isToldPipe(term.pipe);
  if (term.kind === 'field') return rootFields.includes(term.path[0]);
  return term.kind !== 'variable' || (term.name === '' && rootFields.includes(term.path[0]));
}
