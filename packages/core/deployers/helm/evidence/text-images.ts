import { parseTemplate } from '../../../go-template/parse.ts';
import type { Pipe, TemplateNode, Term } from '../../../go-template/tree.ts';
import type { Chart } from '../chart.ts';
import type { Abstract, Out } from './abstract.ts';
import { type CallSites, type Guard, listCallSites, type Site } from './call-sites.ts';
import { openScopes } from './chart-scopes.ts';
import { isUnderImage } from './evidence.ts';
import { evaluate, runTemplate } from './execute.ts';
import type { TemplatePlace } from './place.ts';
import { openRun } from './read-chart.ts';
import { openSettling, type ValueAt } from './settle.ts';
import { pathsOf, type SettledImage } from './settled-images.ts';
import { readSettled } from './settled-words.ts';
import type { Run } from './state.ts';
import { readTemplates } from './templates.ts';
import { TooMuch } from './touches.ts';

/** The images that a text of a template comes to, under a key of an image; null where that is not known. */
export type TextImages = (text: string, at: TemplatePlace) => readonly SettledImage[] | null;

/** Steps for all texts of a chart, and pieces that are read of one. */
const [maxSteps, maxPieces] = [100_000, 5_000];

/**
 * Runs single texts of a chart's templates with its values: much less than a run of all of them. What a condition switches off, or
 * nothing includes, comes to nothing. A text that takes something of what is around it, a variable or the element of a loop, is not
 * known.
 */
export function openTextImages(chart: Chart, valueAt: ValueAt): TextImages {
  const prepared = known.get(chart) ?? prepare(chart);
  known.set(chart, prepared);
  if (prepared === null) return () => null;
  const isOff = openOff(prepared, valueAt);
  return (text, at) => {
    const site = prepared.sites.at(at.file, at.line);
    if (site !== null && isOff(site)) return [];
    const out = prepared.printsOf(text);
    return out === null ? null : readImages(out, valueAt, at);
  };
}

/** What is known of a chart whatever the values. */
interface Prepared {
  readonly sites: CallSites;
  /** What a text prints; null where it is not known. */
  readonly printsOf: (text: string) => readonly Out[] | null;
  /** What a condition is of; null where it is not known. */
  readonly conditionOf: (pipe: Pipe) => Abstract | null;
}

const known = new WeakMap<Chart, Prepared | null>();

/** Null where a template cannot be read. */
function prepare(chart: Chart): Prepared | null {
  const { scopes, missing } = openScopes(chart);
  const [root] = scopes;
  const { named, problem } = readTemplates(scopes, parseTemplate);
  if (root === undefined || problem !== null) return null;
  const dot = root.context;
  const complete = missing.length === 0;
  const run = openRun({ templates: named, complete, changes: [], textsAt: () => [], left: maxSteps, last: true });
  const scope = { file: '', dot, variables: new Map([['', { value: dot }]]), assigned: new Map() };
  const printsOf = (text: string) => {
    const parsed = parseTemplate(`image: ${text}\n`);
    if (!parsed.ok || !parsed.template.body.every(isByItself)) return null;
    const { body } = parsed.template;
    return attempt(run, () => runTemplate(run, body, dot, ''));
  };
  const conditionOf = (pipe: Pipe) => (isRooted(pipe) ? attempt(run, () => evaluate(run, pipe, scope, 0)) : null);
  return { sites: listCallSites(scopes), printsOf: once(printsOf), conditionOf: once(conditionOf) };
}

/** Asks for each thing once. */
function once<K, V>(ask: (key: K) => V): (key: K) => V {
  const answers = new Map<K, V>();
  return (key) => {
    const found = answers.get(key);
    if (found !== undefined) return found;
    const answer = ask(key);
    answers.set(key, answer);
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

function readImages(out: readonly Out[], valueAt: ValueAt, at: TemplatePlace): ReturnType<TextImages> {
  const { words, textOf, isAll } = readSettled([out], valueAt, () => true, maxPieces);
  const images = words.filter(isUnderImage);
  const texts = images.map((word) => (word.maybe ? null : textOf(word)));
  if (!isAll || texts.includes(null)) return null;
  return images.map((word, index) => ({ text: texts[index] ?? '', paths: pathsOf(word), at }));
}

/** Whether a site is surely not printed: by a condition around it, or around all that include it. */
function openOff({ sites, conditionOf }: Prepared, valueAt: ValueAt): (site: Site) => boolean {
  const { truth } = openSettling(valueAt);
  const holds = once((pipe: Pipe): boolean | null => {
    const value = conditionOf(pipe);
    return value === null ? null : truth(value);
  });
  const isBarred = (guard: Guard | null): boolean => {
    for (let each = guard; each !== null; each = each.around) if (holds(each.pipe) === !each.holds) return true;
    return false;
  };
  const dead = new Map<string, boolean>();
  const isDead = (name: string): boolean => {
    const found = dead.get(name);
    if (found !== undefined) return found;
    // One that includes itself is printed where another includes it.
    dead.set(name, true);
    const is = sites.of(name)?.every(isOff) ?? false;
    dead.set(name, is);
    return is;
  };
  const isOff = ({ guard, within, isRoot }: Site): boolean =>
    (isRoot && isBarred(guard)) || (within !== null && isDead(within));
  return isOff;
}

/** Whether an action takes only what the root of a chart has. */
function isByItself(node: TemplateNode): boolean {
  if (node.kind === 'text') return true;
  return (node.kind === 'action' || node.kind === 'template') && (node.pipe === null || isRooted(node.pipe));
}

function isRooted({ variables, commands }: Pipe): boolean {
  return variables.length === 0 && commands.every((command) => command.every(isRootedTerm));
}

function isRootedTerm(term: Term): boolean {
  if (term.kind === 'pipe') return isRooted(term.pipe);
  if (term.kind === 'variable' && term.name !== '') return false;
  if (term.kind !== 'field' && term.kind !== 'variable') return true;
  return term.path.length === 0 || ['Values', 'Chart', 'Release'].includes(term.path[0] ?? '');
}
