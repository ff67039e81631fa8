type Paint = (text: string) => string;

/** The colours that the renderers use; picocolors' `createColors()` is one. */
export interface Palette {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
}

const same: Paint = (text) => text;

/** No colour: for a pipe, a file, or `NO_COLOR`. */
export const plain: Palette = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same };
