/** A line of a template, in the tree. */
export interface TemplatePlace {
  readonly file: string;
  readonly line: number;
}
