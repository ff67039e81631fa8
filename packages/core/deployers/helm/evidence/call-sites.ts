import { parseTemplate } from '../../../go-template/parse.ts';
import type { Pipe, TemplateNode, Term } from '../../../go-template/tree.ts';
import type { ChartScope } from './chart-scopes.ts';

/** A condition around something that a template prints. */
export interface Guard {
  readonly kind: 'if' | 'with' | 'range';
  readonly pipe: Pipe;
  /** Whether it is in the branch that is printed where the condition holds. */
  readonly holds: boolean;
  readonly around: Guard | null;
}

/** Where a template prints something. */
export interface Site {
  readonly guard: Guard | null;
  /** The named template that prints it; null outside of them. */
  readonly within: string | null;
  /** The chart at the root of the release. */
  readonly isRoot: boolean;
}

/** Where a named template is included, and whether it is given the dot or the root of what includes it. */
export interface Call extends Site {
  readonly given: 'dot' | 'root' | 'other';
}

/** The actions of a chart's templates. */
export interface CallSites {
  /** By file and line. */
  readonly at: (file: string, line: number) => Site | null;
  /** Where each named template is included; null where nobody can tell. */
  readonly calls: ReadonlyMap<string, readonly Call[]> | null;
}

/** Lists what the templates of a chart include, and under which conditions. A template that cannot be read may include any. */
export function listCallSites(scopes: readonly ChartScope[]): CallSites {
  const found: Found = { lines: new Map(), calls: new Map(), isOpen: false };
  for (const [index, { chart }] of scopes.entries()) {
    for (const [path, text] of chart.templates) {
      const file = chart.directory === '' ? path : `${chart.directory}/${path}`;
      const parsed = parseTemplate(text);
      if (!parsed.ok) {
        found.isOpen = true;
        continue;
      }
      const { body, definitions } = parsed.template;
      const isRoot = index === 0;
      const start = { guard: null, isRoot };
      walk(found, file, body, { ...start, within: null });
      for (const { name, body: inner } of definitions) walk(found, file, inner, { ...start, within: name });
    }
  }
  return {
    at: (file, line) => found.lines.get(`${file}:${line}`) ?? null,
    calls: found.isOpen ? null : found.calls,
  };
}

interface Found {
  readonly lines: Map<string, Site>;
  readonly calls: Map<string, Call[]>;
  isOpen: boolean;
}

function walk(found: Found, file: string, nodes: readonly TemplateNode[], site: Site): void {
  for (const node of nodes) {
    if (node.kind === 'text') continue;
    const key = `${file}:${node.line}`;
    if (!found.lines.has(key)) found.lines.set(key, site);
    if (node.kind === 'template') addCall(found, node.name, site, givenBy(node.pipe?.commands));
    if (node.pipe !== null) walkPipe(found, node.pipe, site);
    if (node.kind === 'action' || node.kind === 'template') continue;
    const { kind, pipe } = node;
    const within = (holds: boolean): Site => ({
      ...site,
      guard: { kind, pipe, holds, around: site.guard },
    });
    walk(found, file, node.body, within(true));
    walk(found, file, node.otherwise, within(false));
  }
}

function addCall({ calls }: Found, name: string, site: Site, given: Call['given']): void {
  const call = { ...site, given };
  if (!calls.get(name)?.push(call)) calls.set(name, [call]);
}

/** What a named template is given: `.`, `$`, or anything else. */
function givenBy(commands: Pipe['commands'] | undefined): Call['given'] {
  const [command, ...others] = commands ?? [];
  const [term, ...more] = command ?? [];
  if (term === undefined || others.length + more.length > 0) return 'other';
  if (term.kind === 'variable') return term.name === '' && term.path.length === 0 ? 'root' : 'other';
  return term.kind === 'field' && term.path.length === 0 ? 'dot' : 'other';
}

function walkPipe(found: Found, { commands }: Pipe, site: Site): void {
  for (const [head, ...terms] of commands) {
    const [first] = terms;
    if (head?.kind === 'function' && head.name === 'include') {
      if (first?.kind === 'literal' && typeof first.value === 'string')
        addCall(found, first.value, site, givenBy([terms.slice(1)]));
      else if (first === undefined || !isFile(first)) found.isOpen = true;
    }
    // A text that is run as a template may include any.
    if (head?.kind === 'function' && head.name === 'tpl' && !isPlainText(first)) found.isOpen = true;
    for (const term of [head, ...terms]) if (term?.kind === 'pipe') walkPipe(found, term.pipe, site);
  }
}

function isPlainText(term: Term | undefined): boolean {
  return (
    term?.kind === 'literal' && typeof term.value === 'string' && !/\b(?:include|template|block)\b/.test(term.value)
  );
}

/** `(print $.Template.BasePath "/configmap.yaml")`: a file, and no named template. */
function isFile(term: Term): boolean {
  if (term.kind === 'pipe') return term.path.at(-1) === 'BasePath' || term.pipe.commands.flat().some(isFile);
  return (term.kind === 'field' || term.kind === 'variable') && term.path.at(-1) === 'BasePath';
}
