/** What a Go template is made of (text/template). `line` is 1-based, in the file of the template. */
export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'action'; readonly pipe: Pipe; readonly line: number }
  | {
      readonly kind: 'if' | 'with' | 'range';
      readonly pipe: Pipe;
      readonly body: readonly TemplateNode[];
      readonly otherwise: readonly TemplateNode[];
      readonly line: number;
    }
  | { readonly kind: 'template'; readonly name: string; readonly pipe: Pipe | null; readonly line: number };

/** Commands that give their result to the next, with the variables that take the last: `$a := .x | default .y`. */
export interface Pipe {
  readonly variables: readonly string[];
  /** `=`, not `:=`. */
  readonly assigns: boolean;
  readonly commands: readonly (readonly Term[])[];
}

export type Term =
  /** `.a.b`; no path is the dot itself. */
  | { readonly kind: 'field'; readonly path: readonly string[] }
  /** `$x.a.b`; the name of the root is empty. */
  | { readonly kind: 'variable'; readonly name: string; readonly path: readonly string[] }
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'function'; readonly name: string }
  /** `(…).a.b` */
  | { readonly kind: 'pipe'; readonly pipe: Pipe; readonly path: readonly string[] };

/** A named template and the file that defines it. */
export interface Definition {
  readonly name: string;
  readonly body: readonly TemplateNode[];
}
