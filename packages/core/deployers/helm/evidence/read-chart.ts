import type { parseTemplate } from '../../../go-template/parse.ts';
import type { Chart } from '../chart.ts';
import type { ValuesLayer } from '../layer.ts';
import { viewDocuments } from '../read-layer.ts';
import type { View } from '../view.ts';
import type { Out } from './abstract.ts';
import { type ChartScope, openScopes } from './chart-scopes.ts';
import { callTemplate, runTemplate } from './execute.ts';
import { startsWith } from './fields.ts';
import { callFunction } from './functions.ts';
import { openShapes } from './signature.ts';
import type { Run, Use } from './state.ts';
import { type Rendered, readTemplates } from './templates.ts';
import { openTouches, TooMuch, type Touches } from './touches.ts';

/** What the templates of a chart, and of those below it, do with values. */
export interface ChartRun {
  readonly scopes: readonly ChartScope[];
  /** What each file prints; `path`: of the block of its chart. */
  readonly files: readonly {
    readonly file: string;
    readonly path: readonly string[];
    readonly out: readonly Out[];
  }[];
  readonly touches: Touches;
  readonly uses: readonly Use[];
  /** Blocks of charts that are not in the tree. */
  readonly missing: readonly (readonly string[])[];
  /** Whether values are run as templates: then a text of the user's may read any value. */
  readonly rendersValues: boolean;
  /** Why nothing can be told. */
  readonly problem: string | null;
}

/** Steps of a run: the largest charts that we know take a tenth of it. */
const maxSteps = 1_000_000;
/** Rounds in which a change that templates make in the values finds its way. */
const maxRounds = 4;

/** Runs the templates that Helm renders over paths instead of values. */
export function runChart(root: Chart, parse: typeof parseTemplate): ChartRun {
  const { missing } = openScopes(root);
  if (root.elsewhere !== undefined) return nothingKnown(missing, root.elsewhere);
  const texts = templatesInValues(root);
  const changes: Run['changes'] = [];
  for (let round = 0; round < maxRounds; round++) {
    const before = shapesOf(changes);
    const last = round === maxRounds - 1;
    const done = runOnce(root, parse, texts, changes, last);
    if (typeof done === 'string') return nothingKnown(missing, done);
    if (last || shapesOf(changes) === before) return done;
  }
  return nothingKnown(missing, 'its templates change the values over and over');
}

function runOnce(
  root: Chart,
  parse: typeof parseTemplate,
  texts: readonly Text[],
  changes: Run['changes'],
  last: boolean,
): ChartRun | string {
  const { scopes, missing } = openScopes(root);
  const { rendered, named, problem } = readTemplates(scopes, parse);
  if (problem !== null) return problem;
  const textsAt: Run['textsAt'] = (path) => texts.filter((text) => startsWith(text.path, path)).map(({ text }) => text);
  const run = openRun({ templates: named, complete: missing.length === 0, changes, textsAt, left: maxSteps, last });
  const files = renderAll(run, rendered);
  if (files === null || run.exhausted) return 'its templates are larger than what is read here';
  const { touches, uses, rendered: asked } = run;
  return { scopes, files, touches, uses, missing, rendersValues: asked.size > 0, problem: null };
}

/** A run that did nothing yet. */
export function openRun(of: Pick<Run, 'templates' | 'complete' | 'changes' | 'textsAt' | 'left' | 'last'>): Run {
  return {
    ...of,
    touches: openTouches(),
    rendered: new Map(),
    texts: new Map(),
    changed: 0,
    branch: 0,
    branches: 0,
    depth: 0,
    again: false,
    exhausted: false,
    uses: [],
    engine: { runTemplate, callTemplate, callFunction },
  };
}

/** What each file prints; null where that looks at too much. */
function renderAll(run: Run, rendered: readonly Rendered[]): ChartRun['files'] | null {
  try {
    return rendered.map(({ scope, body, file }) => {
      const out = runTemplate(run, body, scope.context, file);
      return { file, path: scope.path, out };
    });
  } catch (error) {
    // Maps that are put into each other from the outside in are as deep as they are many.
    if (error instanceof TooMuch || error instanceof RangeError) return null;
    throw error;
  }
}

/** How many different changes there are, whatever maps a round has made anew. */
function shapesOf(changes: Run['changes']): number {
  const shapeOf = openShapes();
  return new Set(changes.map(({ path, key, value }) => `${path.join('\0')}\0\0${key}\0\0${shapeOf(value)}`)).size;
}

function nothingKnown(missing: ChartRun['missing'], problem: string): ChartRun {
  const nothing = { scopes: [], files: [], touches: openTouches(), uses: [], rendersValues: false };
  return { ...nothing, missing, problem };
}

interface Text {
  readonly path: readonly string[];
  readonly text: string;
}

/** The texts in the charts' own values that hold an action, each with its path. */
function templatesInValues(root: Chart): readonly Text[] {
  return openScopes(root).scopes.flatMap(({ chart, path }) =>
    chart.values === null ? [] : [...textsOf(chart.values, path)],
  );
}

/** The texts of a layer that hold an action of a template. */
export function* textsOf(layer: ValuesLayer, path: readonly string[] = []): Generator<Text> {
  for (const view of viewDocuments(layer, 4)) yield* textsIn(view, path, { nodes: maxNodes });
}

const maxNodes = 200_000;

function* textsIn(view: View, path: readonly string[], left: { nodes: number }): Generator<Text> {
  if (left.nodes-- <= 0) return;
  if (view.kind === 'scalar' && view.text.includes('{{')) yield { path, text: view.text };
  if (view.kind === 'map') for (const key of view.keys()) yield* textsIn(view.get(key), [...path, key], left);
  if (view.kind === 'list')
    for (const [index, item] of view.items().entries()) yield* textsIn(item, [...path, String(index)], left);
}

/** A text of the user's that the chart may run: one that says the key, or goes through values as they come. */
export function mayRead(layer: ValuesLayer, key: string): boolean {
  return (
    layer.unknown === undefined && [...textsOf(layer)].some(({ text }) => text.includes(key) || !isPlain.test(text))
  );
}

/** Actions that name one value each: `{{ .Values.a.b }}`, `{{ $.Release.Name | quote }}`. */
const isPlain = /^(?:[^{]|\{(?!\{)|\{\{-?\s*\$?(?:\.\w+){2,}\s*(?:\|\s*(?:quote|trim|lower|upper)\s*)*-?\}\})*$/;
