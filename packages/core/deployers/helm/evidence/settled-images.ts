import type { TemplatePlace } from './place.ts';
import { pathsIn, printedTexts } from './printed.ts';
import type { ChartRun } from './read-chart.ts';
import type { ValueAt } from './settle.ts';
import { placeOf, readSettled } from './settled-words.ts';
import type { Word } from './words.ts';

/** The image of a container that a chart certainly prints with the values of a release. */
export interface SettledImage {
  readonly text: string;
  /** The values that go into it, or that may: a branch that is off has some, too. */
  readonly paths: readonly (readonly string[])[];
  /** The line that prints it; null where it is not known. */
  readonly at: TemplatePlace | null;
}

/** Every value is followed here, in many forms each: so many pieces of a chart are read, and what is behind them is not told. */
const mostRead = 50_000;

/**
 * The images of containers that values go into. What stands in a loop, under a condition that is not known, or is of a value that
 * nobody knows, is none of them, nor is what runs as a test alone. `isOn`: whether the chart at a path surely runs.
 */
export function listSettledImages(
  { files, problem }: ChartRun,
  isOn: (path: readonly string[]) => boolean,
  valueAt: ValueAt,
): readonly SettledImage[] {
  if (problem !== null) return [];
  const read = files.filter(({ path, out }) => isOn(path) && holdsContainers(printedTexts(out)));
  const { words, textOf } = readSettled(
    read.map(({ out }) => out),
    valueAt,
    () => true,
    mostRead,
  );
  return words.filter(isOfContainer).flatMap((word) => {
    const text = textOf(word);
    return text === null ? [] : { text, paths: pathsOf(word), at: placeOf(word) };
  });
}

const tests = /helm\.sh\/hook["']?:\s*["']?test/;

/** Whether a text makes a test of a chart. */
export const isTestText = (text: string): boolean => tests.test(text);

function holdsContainers(texts: readonly string[]): boolean {
  return texts.some((text) => /ontainers["']?:/.test(text)) && !texts.some(isTestText);
}

function isOfContainer({ before, maybe }: Word): boolean {
  return !maybe && /(?:^|[\s{,"'-])image["']?:\s*["']?$/.test(before) && !before.includes('#');
}

export function pathsOf({ pieces }: Word): readonly (readonly string[])[] {
  return pieces.flatMap((piece) => (piece.kind === 'value' ? [...pathsIn(piece.value).values()] : []));
}
