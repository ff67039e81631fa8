import { parseTemplate } from '../../../go-template/parse.ts';
import type { Chart } from '../chart.ts';
import type { Out } from './abstract.ts';
import { type CallSites, type Guard, listCallSites, type Site } from './call-sites.ts';
import { openScopes } from './chart-scopes.ts';
import { isUnderImage } from './evidence.ts';
import type { TemplatePlace } from './place.ts';
import { openRun } from './read-chart.ts';
import { openSettling, type ValueAt } from './settle.ts';
import { pathsOf, type SettledImage } from './settled-images.ts';
import { readSettled } from './settled-words.ts';
import { readTemplates } from './templates.ts';
import { openTextEngine, type TextEngine } from './text-engine.ts';
import { type KeysAt, listTurns, rootTurn, type Turn, type Turning } from './turns.ts';

/** The images that a text of a template comes to, under a key of an image; null where that is not known. */
export type TextImages = (text: string, at: TemplatePlace) => readonly SettledImage[] | null;

/** Steps for all texts of a chart, and pieces that are read of one. */
const [maxSteps, maxPieces] = [100_000, 5_000];

/**
 * Runs single texts of a chart's templates with its values: much less than a run of all of them. What a condition switches off, or
 * nothing includes, comes to nothing; in a loop over values, each of its turns counts. A text that takes anything else of what is
 * around it is not known.
 */
export function openTextImages(chart: Chart, valueAt: ValueAt, keysAt: KeysAt): TextImages {
  const prepared = known.get(chart) ?? prepare(chart);
  known.set(chart, prepared);
  if (prepared === null) return () => null;
  const { sites, root, engine } = prepared;
  const { truth } = openSettling(valueAt);
  const isOff = openOff(prepared, truth);
  return (text, at) => {
    const site = sites.at(at.file, at.line);
    if (site !== null && isOff(site)) return [];
    const turns = site?.isRoot ? listTurns(engine, site.guard, root, { truth, keysAt }) : [root];
    const images = (turns ?? [root]).map((turn) => {
      const out = engine.prints(text, turn);
      return out === null ? null : readImages(out, valueAt, at);
    });
    return images.includes(null) ? null : images.flatMap((each) => each ?? []);
  };
}

/** What is known of a chart whatever the values. */
interface Prepared {
  readonly sites: CallSites;
  readonly root: Turn;
  readonly engine: TextEngine;
}

const known = new WeakMap<Chart, Prepared | null>();

/** Null where a template cannot be read. */
function prepare(chart: Chart): Prepared | null {
  const { scopes, missing } = openScopes(chart);
  const [root] = scopes;
  const { named, problem } = readTemplates(scopes, parseTemplate);
  if (root === undefined || problem !== null) return null;
  const complete = missing.length === 0;
  const run = openRun({ templates: named, complete, changes: [], textsAt: () => [], left: maxSteps, last: true });
  return { sites: listCallSites(scopes), root: rootTurn(root.context), engine: openTextEngine(run) };
}

function readImages(out: readonly Out[], valueAt: ValueAt, at: TemplatePlace): ReturnType<TextImages> {
  const { words, textOf, isAll } = readSettled([out], valueAt, () => true, maxPieces);
  const images = words.filter(isUnderImage);
  const texts = images.map((word) => (word.maybe ? null : textOf(word)));
  if (!isAll || texts.includes(null)) return null;
  return images.map((word, index) => ({ text: texts[index] ?? '', paths: pathsOf(word), at }));
}

/** Whether a site is surely not printed: by a condition around it, or around all that include it. */
function openOff({ sites, root, engine }: Prepared, truth: Turning['truth']): (site: Site) => boolean {
  const isBarred = (guard: Guard | null): boolean => {
    for (let each = guard; each !== null; each = each.around) {
      const value = engine.resultOf(each.pipe, root);
      if (value !== null && truth(value) === !each.holds) return true;
    }
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
