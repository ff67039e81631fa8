import type { Certainty, Why } from './shape.ts';

/**
 * A name of keys, without regard to case. `-` is an underscore, a dash or nothing, `{a,b}` one of these. At the beginning `*`
 * is the words before, in a key that is one name (`webImage`, `web_image`), `**` any text that ends in such a word
 * (`acme.io/web-image`), `***` any text.
 */
export type KeyName = string;

export type PartRole = 'registry' | 'repository' | 'tag' | 'digest';

/** Keys by the part of an image that they hold. */
export type PartKeys = Readonly<Record<PartRole, readonly string[]>>;

/** A habit of naming by which images are told in any document. The weakest of what is known: entries go before. */
export interface Convention {
  readonly id: string;
  /** Where the habit is described, or the chart that has it. */
  readonly source: string;
  readonly certainty: Certainty;
  /** What it takes for an image, for people. */
  readonly takes: string;
  /** Keys that say it. */
  readonly keys?: readonly KeyName[];
  /** Of those, the keys of something else. */
  readonly unless?: readonly KeyName[];
  /** Keys that hold a part; of siblings, what follows the words of `keys`. */
  readonly parts?: PartKeys;
  /** Keys beside it that make it none. */
  readonly not?: readonly string[];
  /** Stands before the image. */
  readonly scheme?: string;
}

/** Keys that say image and mean images of others. */
export interface OthersConvention {
  readonly id: string;
  readonly source: string;
  readonly keys: readonly KeyName[];
  readonly why: Why;
}
