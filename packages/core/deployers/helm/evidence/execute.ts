import type { Pipe, TemplateNode, Term } from '../../../go-template/tree.ts';
import { addAll } from '../../../text/collate.ts';
import { type Abstract, choice, isTrue, literal, nothing, type Out, outside } from './abstract.ts';
import { checkDepth } from './depth.ts';
import { fieldOf } from './fields.ts';
import { callMethod } from './files.ts';
import { print } from './print.ts';
import { assign, type Cell, declare, declareElement, elementsOf, type Scope } from './scope.ts';
import { anyOf, signature } from './signature.ts';
import type { Run } from './state.ts';
import { look, touchDeep, touchKeys, touchTruth } from './touches.ts';

/** Templates that include each other deeper than this recur. */
const maxCalls = 30;

export function runTemplate(run: Run, body: readonly TemplateNode[], dot: Abstract, file: string): readonly Out[] {
  const scope: Scope = { file, dot, variables: new Map([['', { value: dot }]]), assigned: new Map() };
  return runNodes(run, body, scope);
}

/** A named template with an argument; what it prints. */
export function callTemplate(run: Run, name: string, argument: Abstract): Abstract {
  const named = run.templates.get(name);
  // Nobody defines it: Helm stops there, unless a chart that is not in the tree does.
  if (named === undefined && run.complete) return { kind: 'fail' };
  if (named === undefined || run.depth >= maxCalls) {
    touchDeep(run.touches, argument);
    return { kind: 'derived', name: 'include', from: [argument] };
  }
  run.depth++;
  const texts = named.map(
    ({ body, file }): Abstract => ({ kind: 'text', out: runTemplate(run, body, argument, file) }),
  );
  run.depth--;
  return anyOf(texts);
}

function runNodes(run: Run, nodes: readonly TemplateNode[], scope: Scope): readonly Out[] {
  const out: Out[] = [];
  let inner = scope;
  for (const node of nodes) {
    if (run.left-- <= 0) {
      run.exhausted = true;
      return out;
    }
    if (node.kind === 'text') out.push({ kind: 'text', text: node.text });
    else if (node.kind === 'action') inner = runAction(run, node, inner, out);
    else if (node.kind === 'template') {
      const argument = node.pipe === null ? nothing : evaluate(run, node.pipe, inner, node.line);
      print(run, callTemplate(run, node.name, argument), { file: inner.file, line: node.line }, out);
    } else if (node.kind === 'range') runRange(run, node, inner, out);
    else runBranches(run, node, inner, out);
  }
  return out;
}

function runAction(
  run: Run,
  { pipe, line }: { readonly pipe: Pipe; readonly line: number },
  scope: Scope,
  out: Out[],
): Scope {
  const value = checkDepth(evaluate(run, pipe, scope, line));
  const [name] = pipe.variables;
  if (name === undefined) {
    print(run, value, { file: scope.file, line }, out);
    return scope;
  }
  if (!pipe.assigns) {
    look(run.touches, scope.variables.size);
    return declare(scope, name, value);
  }
  const cell = scope.variables.get(name);
  if (cell !== undefined) assign(cell, value, scope);
  return scope;
}

type Branch = Extract<TemplateNode, { readonly kind: 'if' | 'with' | 'range' }>;

function runBranches(run: Run, { kind, pipe, body, otherwise, line }: Branch, scope: Scope, out: Out[]): void {
  const condition = evaluate(run, pipe, scope, line);
  touchTruth(run.touches, condition);
  const [name] = pipe.variables;
  const declared = name === undefined || pipe.assigns ? scope : declare(scope, name, condition);
  const inside = kind === 'with' ? { ...declared, dot: condition } : declared;
  if (condition.kind === 'literal') {
    addAll(out, isTrue(condition.value) ? runNodes(run, body, inside) : runNodes(run, otherwise, declared));
    return;
  }
  const yes = runApart(run, body, inside);
  const no = runApart(run, otherwise, declared);
  for (const cell of new Set([...yes.values.keys(), ...no.values.keys()])) {
    const value = choice(condition, yes.values.get(cell) ?? cell.value, no.values.get(cell) ?? cell.value);
    assign(cell, checkDepth(value), scope);
  }
  out.push({ kind: 'choice', condition, yes: yes.out, no: no.out });
}

interface Apart {
  readonly out: readonly Out[];
  /** What was assigned to the variables of the scopes around; they themselves are as before. */
  readonly values: ReadonlyMap<Cell, Abstract>;
}

function runApart(run: Run, nodes: readonly TemplateNode[], scope: Scope): Apart {
  const branch = run.branch;
  run.branch = ++run.branches;
  const assigned = new Map<Cell, Abstract>();
  const out = runNodes(run, nodes, { ...scope, assigned });
  run.branch = branch;
  const values = new Map([...assigned.keys()].map((cell) => [cell, cell.value] as const));
  for (const [cell, before] of assigned) cell.value = before;
  return { out, values };
}

/** A loop is run twice: what one round leaves in variables, the next one finds there. */
function runRange(run: Run, node: Branch, scope: Scope, out: Out[]): void {
  const over = evaluate(run, node.pipe, scope, node.line);
  touchKeys(run.touches, over);
  for (const { key, value } of elementsOf(run, over)) {
    const loops = value.kind !== 'literal' || over.kind !== 'list';
    const inside = declareElement(node.pipe, { ...scope, dot: value }, key, value);
    const first = runApart(run, node.body, inside);
    for (const [cell, found] of first.values) assign(cell, anyOf([cell.value, found]), scope);
    if (!loops || (first.values.size === 0 && run.changes.length === 0)) {
      out.push({ kind: 'loop', body: first.out });
      continue;
    }
    const before = run.again;
    run.again = true;
    const second = runApart(run, node.body, inside);
    run.again = before;
    for (const [cell, found] of second.values) assign(cell, widen(run, cell.value, found), scope);
    out.push({ kind: 'loop', body: second.out });
  }
  const none = runApart(run, node.otherwise, scope);
  for (const [cell, found] of none.values) assign(cell, anyOf([cell.value, found]), scope);
  if (none.out.length > 0) out.push({ kind: 'loop', body: none.out });
}

/** A value that grows from round to round may become anything below it. */
function widen(run: Run, known: Abstract, found: Abstract): Abstract {
  const options = known.kind === 'any' ? known.options : [known];
  if (options.some((option) => signature(option) === signature(found))) return known;
  for (const value of [known, found]) touchDeep(run.touches, value);
  return { kind: 'derived', name: 'range', from: [known, found] };
}

/** What a pipeline gives. */
export function evaluate(run: Run, pipe: Pipe, scope: Scope, line: number): Abstract {
  let value: Abstract | null = null;
  for (const command of pipe.commands) value = runCommand(run, command, value, scope, line);
  return value ?? nothing;
}

function runCommand(run: Run, command: readonly Term[], piped: Abstract | null, scope: Scope, line: number): Abstract {
  const [head, ...terms] = command;
  if (head === undefined) return nothing;
  const args = terms.map((term) => termValue(run, term, scope, line));
  const all = piped === null ? args : [...args, piped];
  const place = { file: scope.file, line };
  if (head.kind === 'function') return run.engine.callFunction(run, head.name, all, place);
  const value = termValue(run, head, scope, line);
  if (value.kind === 'files' && value.method !== null) return callMethod(run, value.files, value.method, all);
  if (all.length === 0) return value;
  for (const arg of all) touchDeep(run.touches, arg);
  return outside;
}

function termValue(run: Run, term: Term, scope: Scope, line: number): Abstract {
  switch (term.kind) {
    case 'literal':
      return literal(term.value);
    case 'field':
      return follow(run, scope.dot, term.path);
    case 'variable':
      return follow(run, scope.variables.get(term.name)?.value ?? nothing, term.path);
    case 'pipe':
      return follow(run, evaluate(run, term.pipe, scope, line), term.path);
    case 'function':
      return run.engine.callFunction(run, term.name, [], { file: scope.file, line });
    default:
      return term satisfies never;
  }
}

function follow(run: Run, value: Abstract, path: readonly string[]): Abstract {
  return path.reduce((at, key) => fieldOf(at, key, run.changes), value);
}
