import type { ParsedTemplate, parseTemplate } from '../../../go-template/parse.ts';
import type { TemplateNode } from '../../../go-template/tree.ts';
import type { ChartScope } from './chart-scopes.ts';
import type { Named } from './state.ts';

/** A file that Helm renders, in one of the places of its chart. */
export interface Rendered {
  readonly scope: ChartScope;
  readonly body: readonly TemplateNode[];
  /** In the tree. */
  readonly file: string;
}

export interface TemplateSet {
  readonly rendered: readonly Rendered[];
  readonly named: ReadonlyMap<string, readonly Named[]>;
  /** Why a template could not be read. */
  readonly problem: string | null;
}

interface Loaded {
  readonly scope: ChartScope;
  readonly name: string;
  readonly file: string;
  readonly template: ParsedTemplate;
}

/**
 * Reads the templates of charts. Helm parses the deepest files first, so that of two templates of a name the one nearest to
 * the root counts; one of a chart that may be off leaves the word to the next.
 */
export function readTemplates(scopes: readonly ChartScope[], parse: typeof parseTemplate): TemplateSet {
  const loaded: Loaded[] = [];
  for (const scope of scopes) {
    for (const [path, text] of scope.chart.templates) {
      if (scope.chart.library && !isPartial(path)) continue;
      const file = scope.chart.directory === '' ? path : `${scope.chart.directory}/${path}`;
      const parsed = parse(text);
      if (!parsed.ok) return { rendered: [], named: new Map(), problem: `${file} cannot be read: ${parsed.reason}` };
      loaded.push({ scope, name: `${scope.fullName}/${path}`, file, template: parsed.template });
    }
  }
  const nearest = loaded.toSorted((one, other) => depth(one) - depth(other) || (one.name < other.name ? -1 : 1));
  const rendered = loaded.filter(({ name }) => !isPartial(name) && !name.endsWith('/NOTES.txt'));
  return {
    rendered: rendered.map(({ scope, file, template }) => ({ scope, file, body: template.body })),
    named: nameTemplates(nearest),
    problem: null,
  };
}

function depth({ name }: Loaded): number {
  return name.split('/').length;
}

function isPartial(path: string): boolean {
  return path.slice(path.lastIndexOf('/') + 1).startsWith('_');
}

function nameTemplates(nearest: readonly Loaded[]): ReadonlyMap<string, readonly Named[]> {
  const named = new Map<string, Named[]>();
  const closed = new Set<string>();
  const add = (name: string, body: readonly TemplateNode[], { file, scope }: Loaded) => {
    if (closed.has(name) || isEmpty(body)) return;
    const others = named.get(name) ?? [];
    if (!others.some((other) => other.body === body)) others.push({ name, body, file });
    named.set(name, others);
    if (!scope.switched) closed.add(name);
  };
  for (const one of nearest) {
    for (const { name, body } of one.template.definitions.toReversed()) add(name, body, one);
    add(one.name, one.template.body, one);
  }
  return named;
}

/** Go keeps the template that there is where another of its name has nothing but blanks. */
function isEmpty(body: readonly TemplateNode[]): boolean {
  return body.every((node) => node.kind === 'text' && node.text.trim() === '');
}
