import { undoEscapes } from '../../yaml/escapes.ts';
import { conventions } from '../catalogue/conventions/index.ts';
import { pullPolicy } from '../catalogue/conventions/keys.ts';
import { imageBlock } from '../catalogue/conventions/parts.ts';
import { entryKeys } from '../catalogue/kustomize.ts';
import { anyOf } from './key-name.ts';
import { signsOfCatalogue } from './shapes.ts';

/**
 * Before anything is parsed: where does a text say what can make an image, if anywhere (-1)? Most files and documents do
 * not. It may say so where a reader finds nothing, and never the other way round: a text with escapes is looked at once more
 * as it is read, and 0 is where it says so. `keys` are the names that the policy adds to the built-in ones.
 */
export function compileSign(keys: readonly string[]): (text: string) => number {
  const patterns = [new RegExp(anyOf([...words, ...keys]), 'i'), /sha256:[0-9a-f]{64}/i, new RegExp(hosted, 'i')];
  const findPlain = (text: string) => {
    for (const pattern of patterns) {
      const at = text.search(pattern);
      if (at >= 0) return at;
    }
    return -1;
  };
  return (text) => {
    const at = findPlain(text);
    if (at >= 0) return at;
    let read = text;
    for (let depth = 0; depth < deepestText; depth++) {
      const next = undoEscapes(read);
      if (next === read) return -1;
      if (findPlain(next) >= 0) return 0;
      read = next;
    }
    return 0;
  };
}

/** Texts are read in texts of texts, each with escapes of its own. */
const deepestText = 6;

/**
 * Where in a document something of ours may stand: a map without a hint says nothing, however large it is. Hints are what
 * names an image, what only counts where one is named (merge keys, pull policies, digests without an algorithm), and what
 * brings a name from elsewhere: aliases and escapes; null where base64 may hide one anywhere. `text` is the document's own, since a look past it would cost each of
 * many documents the whole file; `start` is where it begins.
 */
export function compileHints(keys: readonly string[]): (text: string, start: number) => readonly number[] | null {
  const loud = new RegExp(anyOf([...words, ...pullPolicy.keys, ...digestKeys, ...keys]), 'gi');
  const patterns = [loud, bareDigest, /<</g, new RegExp(hosted, 'gi'), /\\(?:[xuU/\r\n])/g];
  return (text, start) => {
    if (text.search(/![^\s]{0,200}binary/) >= 0) return null;
    const hints: number[] = [];
    for (const pattern of text.includes('&') ? [...patterns, /(?<=[\s[,:{?])\*(?=[^\s*,[\]{}])/g] : patterns) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) hints.push(start + match.index);
    }
    return hints.sort((a, b) => a - b);
  };
}

/** Whether a hint stands in `start..end`; `hints` is in order. */
export function hasHint(hints: readonly number[], start: number, end: number): boolean {
  let low = 0;
  let high = hints.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hints[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (hints[low] ?? end) < end;
}

// Several patterns for several things: an engine skips ahead by what a few words have in common, and through one pattern for
// all of them it takes twice as long.
// `image` is what nearly all conventions say; what has parts and does not say it has a repository. `binary` is YAML's own tag,
// and `@sha256` a reference's.
const words = [
  'image',
  '@sha256',
  ...imageBlock.parts.repository,
  ...entryKeys.signs,
  ...conventions.flatMap(({ scheme }) => scheme ?? []),
  'binary',
  ...signsOfCatalogue.filter((word) => !/image/i.test(word)),
];

const isBare = new Set<string>(imageBlock.bareDigest);
const digestKeys = imageBlock.parts.digest.filter((key) => !isBare.has(key));
/** Short words that only count as keys. */
const bareDigest = new RegExp(`${anyOf(imageBlock.bareDigest)}"?:`, 'gi');

/** A host, a path and a tag. Without the bound on the path it is quadratic: every `.io/` of a long run would look to the end of it. */
const hosted = /(?:\.[a-z]{2,}|:\d+|localhost)\/[\w./-]{1,255}:[\w.-]/;
