import type { TemplatePlace } from './place.ts';

/** A step of a path that stands for every key of a map or every item of a list. */
export const each = '\0each';

/**
 * What a template handles, without values: where in the values something comes from, instead of what it is. A run over these
 * goes into both branches of every condition that it cannot decide.
 */
export type Abstract =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  /** What stands at a path of the release's values. */
  | { readonly kind: 'path'; readonly path: readonly string[] }
  /** Of the cluster, of the release, by chance: no values in it. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'dict'; readonly dict: Dict }
  | { readonly kind: 'list'; readonly items: readonly Abstract[] }
  | { readonly kind: 'text'; readonly out: readonly Out[] }
  | { readonly kind: 'choice'; readonly condition: Abstract; readonly yes: Abstract; readonly no: Abstract }
  /** One of these; nobody can tell which. */
  | { readonly kind: 'any'; readonly options: readonly Abstract[] }
  /** Merged maps: of each key, the first that has it. */
  | { readonly kind: 'layered'; readonly layers: readonly Abstract[] }
  /** What a function makes of values: no longer any of them. */
  | { readonly kind: 'derived'; readonly name: string; readonly from: readonly Abstract[] }
  /** A text that only looks different: in quotes, indented, trimmed. */
  | {
      readonly kind: 'same';
      readonly through: string;
      readonly value: Abstract;
      /** What is cut off, of a function that is told. */
      readonly by?: Abstract;
    }
  | { readonly kind: 'not'; readonly value: Abstract }
  | { readonly kind: 'equal'; readonly one: Abstract; readonly other: Abstract }
  | { readonly kind: 'is'; readonly type: string; readonly value: Abstract }
  | { readonly kind: 'files'; readonly files: Files; readonly method: string | null }
  /** A file of a chart that only the run tells. */
  | { readonly kind: 'file'; readonly files: Files }
  | { readonly kind: 'fail' };

export type Kind = Abstract['kind'];

/** A question about a value: a row for each kind. */
export type ByKind<Asked extends readonly unknown[], Answer> = {
  readonly [K in Kind]: (value: Extract<Abstract, { kind: K }>, ...asked: Asked) => Answer;
};

/** Asks a value a question, by its kind. */
export function ask<Asked extends readonly unknown[], Answer>(
  question: ByKind<Asked, Answer>,
  value: Abstract,
  ...asked: Asked
): Answer {
  // The row of a kind takes values of that kind: TypeScript cannot tell that the two are one.
  const row = question[value.kind] as (value: Abstract, ...asked: Asked) => Answer;
  return row(value, ...asked);
}

/** What `.Files` of a chart reaches. */
export interface Files {
  readonly directory: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** A map that a template makes and may change. */
export interface Dict {
  readonly fields: Map<string, Abstract>;
  /** What a key is that is none of `fields`. */
  rest: Abstract;
  /** Maps merged below it and over it. */
  readonly below: Abstract[];
  readonly above: Abstract[];
  /** The branches in which it was made: a change in the same ones has surely happened. */
  readonly branch: number;
  /** Every template has it, in an order that nobody knows. */
  readonly shared?: true;
}

/** What a template prints. */
export type Out =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'print'; readonly value: Abstract; readonly place: TemplatePlace }
  | { readonly kind: 'choice'; readonly condition: Abstract; readonly yes: readonly Out[]; readonly no: readonly Out[] }
  | { readonly kind: 'loop'; readonly body: readonly Out[] }
  /** Helm gives up here. */
  | { readonly kind: 'fail' };

export const nothing: Abstract = { kind: 'literal', value: null };
/** A field that was taken out of a map: nothing below shows through it. */
export const gone: Abstract = { kind: 'literal', value: null };
export const outside: Abstract = { kind: 'outside' };

export function literal(value: string | number | boolean | null): Abstract {
  return { kind: 'literal', value };
}

export function choice(condition: Abstract, yes: Abstract, no: Abstract): Abstract {
  if (yes === no) return yes;
  if (condition.kind === 'literal') return isTrue(condition.value) ? yes : no;
  return { kind: 'choice', condition, yes, no };
}

/** Go's truth: nothing, zero, false and an empty text are false. */
export function isTrue(value: string | number | boolean | null): boolean {
  return value !== null && value !== '' && value !== 0 && value !== false;
}
