import type { Workspace } from '../ports.ts';
import { judgedByValues } from '../scan/keys/chart-values.ts';
import type { Occurrence, PassedOver, Templated } from '../scan/occurrence.ts';
import type { ScanResult } from '../scan/result.ts';
import { readDocument } from '../yaml/document.ts';
import { splitDocuments } from '../yaml/documents.ts';
import { findEntry, type Node, resolve, valueText } from '../yaml/node.ts';

/** The values under keys that say image, of which a template takes its image. */
type FindJudgedValues = (text: string) => readonly string[];

/**
 * Settles what a chart's templates leave open by the chart's other files: a named template that takes its image from values, and a
 * default that those values win over. What is settled is passed over with its reason: values are judged where they are given.
 */
export async function settleTemplates<R extends ScanResult>(
  workspace: Workspace,
  results: readonly R[],
  findValues: FindJudgedValues,
): Promise<readonly R[]> {
  const charts = new Map<string, Promise<Chart>>();
  return Promise.all(
    results.map(async (result) => {
      const root = isOpen(result) ? chartOf(result.file) : null;
      if (root === null) return result;
      const chart = charts.get(root) ?? readChart(workspace, root);
      charts.set(root, chart);
      return settle(result, await chart, findValues);
    }),
  );
}

function isOpen({ occurrences, templated }: ScanResult): boolean {
  return templated.some(({ text }) => named.test(text)) || occurrences.some(({ unless }) => unless !== undefined);
}

const named = /(?:include|template)\s+"[^"]+"/;

/** The directory of the chart that a template is of, with a slash at its end; null for a file that is none. */
function chartOf(file: string): string | null {
  return /^(.*\/|)templates\//.exec(file)?.[1] ?? null;
}

/** What a chart says beside a template. */
interface Chart {
  readonly values: Node | null;
  /** Its named templates: name -> text. */
  readonly defines: ReadonlyMap<string, string>;
}

async function readChart(workspace: Workspace, root: string): Promise<Chart> {
  const [values, helpers] = await Promise.all(
    ['values.yaml', 'templates/_helpers.tpl'].map((file) => workspace.read(root + file)),
  );
  return {
    values: values?.ok ? readRoot(values.text) : null,
    defines: helpers?.ok ? findDefines(helpers.text) : new Map(),
  };
}

/** The first document of a text. */
export function readRoot(text: string): Node | null {
  const [range] = splitDocuments(text, 0, text.length);
  return range === undefined ? null : readDocument({ text, offsets: null }, range).root;
}

function findDefines(text: string): ReadonlyMap<string, string> {
  const heads = [...text.matchAll(/\{\{-?\s*define\s+"([^"]{1,200})"\s*-?\}\}/g)];
  return new Map(
    heads.map(({ 1: name = '', index }, at) => [name, text.slice(index, heads[at + 1]?.index ?? text.length)]),
  );
}

function settle<R extends ScanResult>(result: R, { values, defines }: Chart, findValues: FindJudgedValues): R {
  const taken = new Map(result.templated.map((each) => [each, findValues(expand(each.text, defines))]));
  const takenBy = (each: Templated) => taken.get(each) ?? [];
  const isSettled = (each: Templated) => takenBy(each).length > 0;
  const isDead = ({ unless }: Occurrence) => unless !== undefined && isGiven(values, unless);
  const settled = result.templated
    .filter(isSettled)
    .map((each) => ({ ...toPassed(each), takes: takenBy(each), template: each.text }));
  const passed = [...settled, ...result.occurrences.filter(isDead).map(toPassed)];
  if (passed.length === 0) return result;
  return {
    ...result,
    templated: result.templated.filter((each) => !isSettled(each)),
    occurrences: result.occurrences.filter((each) => !isDead(each)),
    passedOver: [...result.passedOver, ...passed],
  };
}

function toPassed({ file, line, path, document }: Templated | Occurrence): PassedOver {
  return { file, line, path, document, ...judgedByValues };
}

/** So many named templates are followed from one to the next. */
const maxSteps = 20;

/** A template with the texts of the named templates that it includes, and of those that they include. */
function expand(text: string, defines: ReadonlyMap<string, string>): string {
  const names = new Set(includesIn(text));
  let whole = text;
  for (const name of names) {
    const body = defines.get(name);
    if (body === undefined || names.size > maxSteps) continue;
    whole += body;
    for (const inner of includesIn(body)) names.add(inner);
  }
  return whole;
}

function includesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:include|template)\s+"([^"]{1,200})"/g)].map(([, name = '']) => name);
}

/** Whether values say something at a path. */
function isGiven(values: Node | null, path: readonly string[]): boolean {
  const node = nodeAt(values, path);
  return node?.kind === 'scalar' ? valueText(node) !== '' : node !== null;
}

/** What values have at a path; null where that ends before it. */
export function nodeAt(values: Node | null, path: readonly string[]): ReturnType<typeof resolve> {
  let node = resolve(values);
  for (const key of path) node = node?.kind === 'map' ? resolve(findEntry(node, key)?.value) : null;
  return node;
}
