import { parseTemplate } from '../../../go-template/parse.ts';
import type { Chart } from '../chart.ts';
import type { ValuesLayer } from '../layer.ts';
import { aliasesOf } from './aliases.ts';
import { type Block, textPath } from './block.ts';
import { isSamePath, startsWith } from './fields.ts';
import { readForms } from './forms.ts';
import type { TemplatePlace } from './place.ts';
import { type ChartRun, mayRead, runChart } from './read-chart.ts';
import { isTouched } from './touches.ts';
import type { Piece, Word } from './words.ts';

/** Whether a chart reads a key of an image's block. */
export type KeyEvidence =
  /** In every image that prints the block's repository. `hex`: `sha256:` is written before it, so the value has none. */
  | { readonly kind: 'reads'; readonly form: 'digest' | 'hex'; readonly at: readonly TemplatePlace[] }
  /** Nothing that renders can see it. */
  | { readonly kind: 'ignores' }
  | { readonly kind: 'unknown'; readonly reason: string; readonly at?: TemplatePlace };

/** What the templates of a chart do with its values. */
export interface Evidence {
  /** `layers` are the user's: their texts may be templates that the chart runs. */
  readonly key: (block: Block, key: string, layers?: readonly ValuesLayer[]) => KeyEvidence;
  /** Whether it is certain that nothing that renders sees a key; the other keys are not looked at, so it costs little. */
  readonly ignores: (block: Block, key: string, layers?: readonly ValuesLayer[]) => boolean;
  /** The words that print a block's repository, where these of its keys are there and those are empty; null where nothing is known. */
  readonly images: (block: Block, full: readonly string[], empty: readonly string[]) => readonly Word[] | null;
  /** Every word that prints a key. */
  readonly words: (
    block: Block,
    key: string,
    full: readonly string[],
    empty: readonly string[],
  ) => readonly Word[] | null;
  readonly run: ChartRun;
}

/** Runs a chart's templates once, and answers from what they did. `parse` may know templates that other charts have, too. */
export function openEvidence(chart: Chart, parse: typeof parseTemplate = parseTemplate): Evidence {
  const run = runChart(chart, parse);
  const known = new Map<string, readonly Word[] | null>();
  const read = (block: Block, full: readonly string[], empty: readonly string[]): readonly Word[] | null => {
    const key = JSON.stringify([block.path, full, empty]);
    const words = known.get(key) ?? readForms(run, chart, block, full, empty);
    known.set(key, words);
    return words;
  };
  const evidence: Evidence = {
    key: (block, key, layers = []) => judge(evidence, chart, block, key, layers),
    ignores: (block, key, layers = []) => judgeTouch(run, chart, block, key, layers)?.kind === 'ignores',
    images: (block, full, empty) => {
      const words = read(block, [...block.names, ...full], empty);
      return words?.filter((word) => block.names.some((name) => has(word, chart, block, name))) ?? null;
    },
    words: (block, key, full, empty) =>
      read(block, [...block.names, ...full], empty)?.filter((word) => has(word, chart, block, key)) ?? null,
    run,
  };
  return evidence;
}

function judge(
  { run, images }: Evidence,
  chart: Chart,
  block: Block,
  key: string,
  layers: readonly ValuesLayer[],
): KeyEvidence {
  const untouched = judgeTouch(run, chart, block, key, layers);
  if (untouched !== null) return untouched;
  const tags = block.tags ?? ['tag'];
  const [tagged, bare] = [images(block, [key, ...tags], []), images(block, [key], tags)];
  return judgeWords(tagged && bare && [...tagged, ...bare], chart, block, key);
}

/** What can be told by whether anything that renders sees the key at all; null where something does. */
function judgeTouch(
  run: ChartRun,
  chart: Chart,
  block: Block,
  key: string,
  layers: readonly ValuesLayer[],
): KeyEvidence | null {
  const path = textPath(block);
  if (run.problem !== null) return { kind: 'unknown', reason: run.problem };
  if (run.files.length === 0) return { kind: 'unknown', reason: 'it has no template that renders anything' };
  if (run.missing.some((missing) => startsWith(path, missing)))
    return { kind: 'unknown', reason: 'it feeds a chart that is not in this tree' };
  if (aliasesOf(chart, [...path, key]).some((alias) => isTouched(run.touches, alias))) return null;
  const text = run.rendersValues && layers.some((layer) => mayRead(layer, key));
  return text ? { kind: 'unknown', reason: 'a value that is run as a template may read it' } : { kind: 'ignores' };
}

function judgeWords(words: readonly Word[] | null, chart: Chart, block: Block, key: string): KeyEvidence {
  if (words === null) return { kind: 'unknown', reason: 'the templates print more forms than are followed' };
  const images = words.filter(isImage);
  if (images.length === 0) return { kind: 'unknown', reason: 'no template prints its repository as it is' };
  const at: TemplatePlace[] = [];
  const forms = new Set<'digest' | 'hex'>();
  for (const word of images) {
    const found = findPiece(word, chart, block, key);
    if (found === null) {
      const place = placeOf(word);
      return { kind: 'unknown', reason: 'an image is printed without it', ...(place && { at: place }) };
    }
    if (found.form === null) return { kind: 'unknown', reason: 'it is no digest where it is printed', at: found.place };
    at.push(found.place);
    forms.add(found.form);
  }
  const [form, other] = forms;
  if (form === undefined || other !== undefined)
    return { kind: 'unknown', reason: 'it is printed with its algorithm and without' };
  const places = new Map(at.map((place) => [`${place.file}:${place.line}`, place] as const));
  return { kind: 'reads', form, at: [...places.values()] };
}

/** Whether a word stands under a key that says image. */
export function isUnderImage({ before }: Word): boolean {
  return /image["']?:\s*["'&]?$/i.test(before);
}

/** A word that names an image: it stands under a key that says so, or something follows the name. */
export function isImage(word: Word): boolean {
  const last = word.pieces.at(-1);
  return isUnderImage(word) || (last?.kind === 'text' ? /[:@]./.test(last.text) : word.pieces.length > 2);
}

function findPiece(
  { pieces }: Word,
  chart: Chart,
  block: Block,
  key: string,
): { readonly place: TemplatePlace; readonly form: 'digest' | 'hex' | null } | null {
  const index = pieces.findIndex((piece) => isOf(piece, chart, block, key));
  const piece = pieces[index];
  if (piece?.kind !== 'value') return null;
  const before = pieces[index - 1];
  const text = before?.kind === 'text' ? before.text : '';
  const isStripped = piece.through.some((name) => name === 'trimPrefix sha256:');
  if (text.endsWith('@sha256:')) return { place: piece.place, form: isStripped ? 'digest' : 'hex' };
  return { place: piece.place, form: text.endsWith('@') && !isStripped ? 'digest' : null };
}

/** Whether a word prints a key of a block. */
export function has(word: Word, chart: Chart, block: Block, key: string): boolean {
  return word.pieces.some((piece) => isOf(piece, chart, block, key));
}

export function isOf(piece: Piece, chart: Chart, block: Block, key: string): boolean {
  if (piece.kind !== 'value' || piece.value.kind !== 'path') return false;
  const { path } = piece.value;
  return aliasesOf(chart, [...textPath(block), key]).some((alias) => isSamePath(alias, path));
}

function placeOf({ pieces }: Word): TemplatePlace | null {
  const piece = pieces.find(({ kind }) => kind === 'value');
  return piece?.kind === 'value' ? piece.place : null;
}
