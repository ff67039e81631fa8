import type { Chart } from '../chart.ts';
import { type Abstract, ask, type ByKind } from './abstract.ts';
import { aliasesOf } from './aliases.ts';
import { type Block, textPath } from './block.ts';
import { type Evidence, isImage, isUnderImage } from './evidence.ts';
import { isSamePath } from './fields.ts';
import { noParts, sourcesOf, valuesOf } from './parts.ts';
import type { TemplatePlace } from './place.ts';
import { printedPaths } from './printed.ts';
import type { ValueAt } from './settle.ts';
import { placeOf, readSettled } from './settled-words.ts';
import type { Word } from './words.ts';

/** Whether the images that a chart prints of a block, with the values of a release, have a digest. */
export type PrintedDigest =
  | { readonly kind: 'printed' | 'unknown' }
  /** In none of them, or (`isIn`) not in all. `image`: what is printed instead. */
  | { readonly kind: 'missing'; readonly image: string; readonly at: TemplatePlace | null; readonly isIn: boolean };

/** What is asked of a chart's run. */
export interface PrintQuestion {
  readonly evidence: Pick<Evidence, 'run'>;
  readonly chart: Chart;
  /** `keys`: of all its parts. */
  readonly block: Block & { readonly keys: readonly string[] };
  /** The values at the root of the release. */
  readonly valueAt: ValueAt;
}

/** `digest` is asked for by its hex digits. */
export function findPrintedDigest(question: PrintQuestion, digest: string): PrintedDigest {
  const found = readPrinted(question);
  if (found === null || found.words.some((word) => isDigestField(word, digest, found.printed)))
    return { kind: 'unknown' };
  const { images, texts } = found;
  const isIn = texts.some((text) => text.includes(digest));
  // Beside one that has it, only what is surely a container's image counts.
  const without = texts.findIndex((text, index) => {
    const word = images[index];
    return !text.includes(digest) && (!isIn || (word !== undefined && !word.maybe && isUnderImage(word)));
  });
  if (without < 0) return { kind: 'printed' };
  return {
    kind: 'missing',
    image: texts[without] ?? '',
    at: images[without] === undefined ? null : placeOf(images[without]),
    isIn,
  };
}

/** Every image that a chart prints of a block; null where one is not known, and where it prints none. */
export function listPrintedImages(question: PrintQuestion): readonly string[] | null {
  return readPrinted(question)?.texts ?? null;
}

interface Printed {
  readonly words: readonly Word[];
  readonly images: readonly Word[];
  /** Of the images. */
  readonly texts: readonly string[];
  readonly printed: (value: Abstract) => string | null;
}

function readPrinted({ evidence: { run }, chart, block, valueAt }: PrintQuestion): Printed | null {
  if (run.problem !== null) return null;
  const pathsOf = (keys: readonly string[]) => keys.flatMap((key) => aliasesOf(chart, [...textPath(block), key]));
  const isOf = (paths: readonly (readonly string[])[]) => (path: readonly string[]) =>
    paths.some((one) => isSamePath(one, path));
  const [isName, isOurs] = [isOf(pathsOf(block.names)), isOf(pathsOf(block.keys))];
  const files = run.files.map(({ out }) => out).filter((out) => [...printedPaths(out).values()].some(isOurs));
  const { words, printed, textOf, isAll } = readSettled(files, valueAt, isOurs);
  if (!isAll) return null;
  const [ofName, ofAny] = [openTrace(isName), openTrace(isOurs)];
  const images = words.filter((word) =>
    isUnderImage(word) ? isTraced(word, ofAny) : isImage(word) && isTraced(word, ofName),
  );
  const texts = images.map(textOf);
  const known = texts.flatMap((text) => text ?? []);
  return texts.length === 0 || known.length < texts.length ? null : { words, images, texts: known, printed };
}

/** A digest, or a tag with one, by itself under a key of its own: something else may put it together with the image. */
function isDigestField(
  { before, section, pieces }: Word,
  digest: string,
  printed: (value: Abstract) => string | null,
): boolean {
  if (/(?:annotations|labels)$/i.test(section) || !/(?:digest|sha\w*|tag|version)["']?:\s*["']?$/i.test(before))
    return false;
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
    const traced = value.kind === 'path' ? isAsked(value.path) : ask(tracedTo, value).some(trace);
    known.set(value, traced);
    return traced;
  };
  return trace;
}

const tracedTo: ByKind<[], readonly Abstract[]> = {
  ...sourcesOf,
  dict: noParts,
  text: ({ out }) => valuesOf(out),
};
