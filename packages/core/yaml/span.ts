/** A stretch of a file's text: UTF-16 offsets, `end` exclusive, a BOM counted as one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How the scalar that holds a part is written; `block` is a literal or folded block scalar. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';
