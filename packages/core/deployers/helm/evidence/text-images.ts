import { parseTemplate } from '../../../go-template/parse.ts';
import { onceOf } from '../../../text/once.ts';
import type { Chart } from '../chart.ts';
import type { Abstract, Out } from './abstract.ts';
import { type Call, type CallSites, type Guard, listCallSites, type Site } from './call-sites.ts';
import { openScopes } from './chart-scopes.ts';
import { isUnderImage } from './evidence.ts';
import type { TemplatePlace } from './place.ts';
import { openRun } from './read-chart.ts';
import { openSettling, type ValueAt } from './settle.ts';
import { pathsOf, type SettledImage } from './settled-images.ts';
import { readSettled } from './settled-words.ts';
import { readTemplates } from './templates.ts';
import { openTextEngine, type TextEngine } from './text-engine.ts';

/**
 * The images that a text of a template comes to, under a key of an image: `off` where it is surely not printed; null where that is
 * not known.
 */
export type TextImages = (text: string, at: TemplatePlace) => readonly SettledImage[] | 'off' | null;

/** Steps for all texts of a chart, and pieces that are read of one. */
const [maxSteps, maxPieces] = [100_000, 5_000];

/**
 * Runs single texts of a chart's templates with its values: much less than a run of all of them. What a condition switches off, or
 * nothing includes, comes to nothing. A text that takes anything of what is around it is not known, as the element of a loop.
 */
export function openTextImages(chart: Chart, valueAt: ValueAt): TextImages {
  const prepared = preparedOf(chart);
  if (prepared === null) return () => null;
  const { sites, engine } = prepared;
  const { truth } = openSettling(valueAt);
  const reach = openReach(prepared, truth);
  return (text, at) => {
    const site = sites.at(at.file, at.line);
    if (site !== null && reach.isOff(site)) return 'off';
    if (site !== null && !(reach.hasRootDot(site) || (site.within === null && !takesDot.test(text)))) return null;
    const out = engine.prints(text);
    return out === null ? null : readImages(out, valueAt, at);
  };
}

/** A field of the dot, and not of `$`. */
const takesDot = /(?<![\w$)"'\]])\.(?![\d.])/;

/** What is known of a chart whatever the values. */
interface Prepared {
  readonly sites: CallSites;
  readonly engine: TextEngine;
}

const preparedOf = onceOf(prepare);

/** Null where a template cannot be read. */
function prepare(chart: Chart): Prepared | null {
  const { scopes, missing } = openScopes(chart);
  const [root] = scopes;
  const { named, problem } = readTemplates(scopes, parseTemplate);
  if (root === undefined || problem !== null || changesValues(chart)) return null;
  const complete = missing.length === 0;
  const run = openRun({ templates: named, complete, changes: [], textsAt: () => [], left: maxSteps, last: true });
  return { sites: listCallSites(scopes), engine: openTextEngine(run, root.context) };
}

/** Whether a template puts anything into the values: then no text tells by itself what it prints. */
function changesValues({ templates, charts }: Chart): boolean {
  return [...templates.values()].some((text) => setting.test(text)) || charts.some(changesValues);
}

const setting = /\b(?:set|unset|(?:m|mustM)erge(?:Overwrite)?)\s{1,9}\(?\s{0,9}[\w$.]{0,100}\.Values\b/;

function readImages(out: readonly Out[], valueAt: ValueAt, at: TemplatePlace): ReturnType<TextImages> {
  const { words, textOf, isAll } = readSettled([out], valueAt, () => true, maxPieces, true);
  const images = words.filter(isUnderImage);
  const texts = images.map((word) => (word.maybe ? null : textOf(word)));
  if (!isAll || texts.includes(null)) return null;
  return images.map((word, index) => ({ text: texts[index] ?? '', paths: pathsOf(word), at }));
}

interface Reach {
  /** Whether a site is surely not printed: by a condition around it, or around all that include it. */
  readonly isOff: (site: Site) => boolean;
  /** Whether the dot of a site is surely the root of the chart. */
  readonly hasRootDot: (site: Site) => boolean;
}

function openReach({ sites: { calls }, engine }: Prepared, truth: (value: Abstract) => boolean | null): Reach {
  const rooted = new Map<string, boolean>();
  const isRooted = (name: string): boolean => {
    const found = rooted.get(name);
    if (found !== undefined) return found;
    // What includes itself is not followed.
    rooted.set(name, false);
    const all = calls?.get(name) ?? [];
    const is =
      all.length > 0 &&
      all.every((call) => (call.given === 'dot' ? hasRootDot(call) : call.given === 'root' && isOfRoot(call)));
    rooted.set(name, is);
    return is;
  };
  const isOfRoot = ({ isRoot, within }: Site): boolean => isRoot && (within === null || isRooted(within));
  const hasRootDot = (site: Site): boolean => keepsDot(site.guard) && isOfRoot(site);
  const isBarred = (site: Site): boolean => {
    for (let each = site.guard; each !== null; each = each.around) {
      // Within a loop or `with`, a condition is asked of another dot.
      if (!isOfRoot(site) || !keepsDot(each.around)) continue;
      const value = engine.resultOf(each.pipe);
      if (value !== null && truth(value) === !each.holds) return true;
    }
    return false;
  };
  let alive: ReadonlySet<string> | null | undefined;
  const isOff = (site: Site): boolean => {
    if (isBarred(site)) return true;
    if (alive === undefined) alive = calls === null ? null : findAlive(calls, isBarred);
    return alive !== null && site.within !== null && !alive.has(site.within);
  };
  return { isOff, hasRootDot };
}

/** Whether no loop and no `with` makes the dot another one than that of its template. */
function keepsDot(guard: Guard | null): boolean {
  for (let each = guard; each !== null; each = each.around) if (each.kind !== 'if' && each.holds) return false;
  return true;
}

/** The named templates that something prints: what a template includes itself, and what those include in turn. */
function findAlive(
  calls: ReadonlyMap<string, readonly Call[]>,
  isBarred: (site: Site) => boolean,
): ReadonlySet<string> {
  const included = new Map<string | null, string[]>();
  for (const [name, all] of calls)
    for (const call of all) {
      if (isBarred(call)) continue;
      if (!included.get(call.within)?.push(name)) included.set(call.within, [name]);
    }
  const alive = new Set(included.get(null) ?? []);
  for (const name of alive) for (const next of included.get(name) ?? []) alive.add(next);
  return alive;
}
