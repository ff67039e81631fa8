import type { Chart } from '../chart.ts';
import type { Abstract, Out } from './abstract.ts';
import { aliasesOf } from './aliases.ts';
import { type Block, type Evidence, isImage, textPath } from './evidence.ts';
import { isSamePath } from './fields.ts';
import type { TemplatePlace } from './place.ts';
import { printedPaths } from './printed.ts';
import { openSettling, type ValueAt } from './settle.ts';
import { printSettled } from './settled.ts';
import { readWords } from './tokens.ts';
import type { Word } from './words.ts';

/** Whether the images that a chart prints of a block, with the values of a release, have a digest. */
export type PrintedDigest =
  | { readonly kind: 'printed' | 'unknown' }
  /** In none of them. `image`: what is printed instead. */
  | { readonly kind: 'missing'; readonly image: string; readonly at: TemplatePlace | null };

const unknown: PrintedDigest = { kind: 'unknown' };

/** `digest` is asked for by its hex digits; `valueAt` knows the values at the root of the release. */
export function findPrintedDigest(
  { run }: Pick<Evidence, 'run'>,
  chart: Chart,
  block: Block & { readonly keys: readonly string[] },
  valueAt: ValueAt,
  digest: string,
): PrintedDigest {
  if (run.problem !== null) return unknown;
  const pathsOf = (keys: readonly string[]) => keys.flatMap((key) => aliasesOf(chart, [...textPath(block), key]));
  const [names, all] = [pathsOf(block.names), pathsOf(block.keys)];
  const isOf = (paths: readonly (readonly string[])[]) => (path: readonly string[]) =>
    paths.some((one) => isSamePath(one, path));
  const { settle, truth, know } = openSettling(valueAt);
  const printed = (value: Abstract) => {
    const settled = settle(value);
    return settled && printSettled(settled);
  };
  const words: Word[] = [];
  const reader = { know, truth, printed, isOurs: isOf(all), onWord: (word: Word) => words.push(word), overflow: false };
  for (const { out } of run.files) if ([...printedPaths(out).values()].some(reader.isOurs)) readWords(reader, out);
  if (reader.overflow) return unknown;
  const [ofName, ofAny] = [openTrace(isOf(names)), openTrace(isOf(all))];
  const images = words.filter((word) =>
    isUnderImage(word) ? isTraced(word, ofAny) : isImage(word) && isTraced(word, ofName),
  );
  if (words.some((word) => isDigestField(word, digest, printed))) return unknown;
  const texts = images.map(({ pieces }) =>
    pieces.map((piece) => (piece.kind === 'text' ? piece.text : printed(piece.value))),
  );
  if (texts.length === 0 || texts.some((pieces) => pieces.includes(null))) return unknown;
  const found = texts.map((pieces) => pieces.join(''));
  if (found.some((text) => text.includes(digest))) return { kind: 'printed' };
  return { kind: 'missing', image: found[0] ?? '', at: placeOf(images[0]) };
}

function placeOf(word: Word | undefined): TemplatePlace | null {
  const value = word?.pieces.find((piece) => piece.kind === 'value');
  return value?.kind === 'value' && value.place.file !== '' ? value.place : null;
}

/** Whether a word stands under a key that says image. */
function isUnderImage({ before }: Word): boolean {
  return /image["']?:\s*["'&]?$/i.test(before);
}

/** A digest by itself under a key of its own: something else may put it together with the image. */
function isDigestField(
  { before, section, pieces }: Word,
  digest: string,
  printed: (value: Abstract) => string | null,
): boolean {
  if (/(?:annotations|labels)$/i.test(section) || !/(?:digest|sha\w*)["']?:\s*["']?$/i.test(before)) return false;
  return pieces.some((piece) => piece.kind === 'value' && printed(piece.value)?.includes(digest) !== false);
}

type Trace = (value: Abstract) => boolean;

function isTraced({ pieces }: Word, trace: Trace): boolean {
  return pieces.some((piece) => piece.kind === 'value' && trace(piece.value));
}

/** Whether a value, or what a function made it of, is one at a path that is asked for. */
function openTrace(isAsked: (path: readonly string[]) => boolean): Trace {
  const known = new Map<Abstract, boolean>();
  const trace = (value: Abstract): boolean => {
    const found = known.get(value);
    if (found !== undefined) return found;
    known.set(value, false);
    const traced = value.kind === 'path' ? isAsked(value.path) : partsOf(value).some(trace);
    known.set(value, traced);
    return traced;
  };
  return trace;
}

function partsOf(value: Abstract): readonly Abstract[] {
  switch (value.kind) {
    case 'derived':
      return value.from;
    case 'same':
      return [value.value];
    case 'choice':
      return [value.yes, value.no];
    case 'any':
      return value.options;
    case 'layered':
      return value.layers;
    case 'list':
      return value.items;
    case 'text':
      return valuesOf(value.out);
    default:
      return [];
  }
}

function valuesOf(out: readonly Out[]): readonly Abstract[] {
  return out.flatMap((piece) => {
    if (piece.kind === 'print') return [piece.value];
    if (piece.kind === 'choice') return [...valuesOf(piece.yes), ...valuesOf(piece.no)];
    return piece.kind === 'loop' ? valuesOf(piece.body) : [];
  });
}
