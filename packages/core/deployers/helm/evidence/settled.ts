/** A value as a run with the values of a release would have it. */
export type Settled =
  | { readonly kind: 'scalar'; readonly type: 'string' | 'number' | 'boolean'; readonly text: string }
  /** Nothing, or a null. `mayBeKey`: a key may be there all the same. */
  | { readonly kind: 'nothing'; readonly mayBeKey?: true }
  /** A map, of which only is known whether anything is in it. */
  | { readonly kind: 'map'; readonly isEmpty: boolean }
  | { readonly kind: 'list'; readonly items: readonly Settled[] };

export const settledNothing: Settled = { kind: 'nothing' };

export const settledText = (text: string): Settled => ({ kind: 'scalar', type: 'string', text });

export const settledTruth = (value: boolean): Settled => ({ kind: 'scalar', type: 'boolean', text: String(value) });

export const settledNumber = (value: number): Settled => ({ kind: 'scalar', type: 'number', text: String(value) });

export function settledLiteral(value: string | number | boolean | null): Settled {
  if (value === null) return settledNothing;
  if (typeof value === 'string') return settledText(value);
  return typeof value === 'number' ? settledNumber(value) : settledTruth(value);
}

/** Go's truth. */
export function isTrueSettled(value: Settled): boolean {
  switch (value.kind) {
    case 'nothing':
      return false;
    case 'scalar':
      if (value.type === 'string') return value.text !== '';
      return value.type === 'number' ? Number(value.text) !== 0 : value.text === 'true';
    case 'map':
      return !value.isEmpty;
    case 'list':
      return value.items.length > 0;
    default:
      return value satisfies never;
  }
}

/** What `{{ . }}` prints of it; null of maps and lists. */
export function printSettled(value: Settled): string | null {
  if (value.kind === 'nothing') return '';
  return value.kind === 'scalar' ? value.text : null;
}

/** Whether two are surely the same. */
export function isSameSettled(one: Settled, other: Settled): boolean {
  if (one === other) return true;
  switch (one.kind) {
    case 'scalar':
      return other.kind === 'scalar' && one.type === other.type && one.text === other.text;
    case 'nothing':
      return other.kind === 'nothing' && one.mayBeKey === other.mayBeKey;
    case 'map':
      return other.kind === 'map' && one.isEmpty === other.isEmpty;
    case 'list':
      // Lists of lists may be larger than anything that is looked through.
      return (
        other.kind === 'list' &&
        one.items.length === other.items.length &&
        one.items.every(
          (item, index) => item.kind !== 'list' && isSameSettled(item, other.items[index] ?? settledNothing),
        )
      );
    default:
      return one satisfies never;
  }
}

/** Go's `eq`; null where Helm would refuse to compare the two, or it is not known how. */
export function isEqualSettled(one: Settled, other: Settled): boolean | null {
  if (one.kind === 'nothing' || other.kind === 'nothing') return one.kind === other.kind;
  if (one.kind !== 'scalar' || other.kind !== 'scalar' || one.type !== other.type) return null;
  return one.text === other.text;
}

/** A text that only looks different; `by` is the other argument of the function. */
export function settleSame(through: string, value: Settled, by: Settled | null): Settled | null {
  const text = printSettled(value);
  if (text === null || by === null) return null;
  const part = printSettled(by) ?? '';
  switch (through.replace(/ .*/s, '')) {
    case 'quote':
      return settledText(value.kind === 'nothing' ? '' : `"${text}"`);
    case 'toString':
      return value.kind === 'nothing' ? null : settledText(text);
    case 'trim':
      return settledText(text.trim());
    case 'trimPrefix':
      return settledText(text.startsWith(part) ? text.slice(part.length) : text);
    case 'trimSuffix':
      return settledText(part !== '' && text.endsWith(part) ? text.slice(0, -part.length) : text);
    case 'lower':
      return settledText(text.toLowerCase());
    default:
      return null;
  }
}

/** `kindIs`, and `there` for `hasKey`; null where it cannot be told. */
export function isOfType(type: string, value: Settled): boolean | null {
  switch (type) {
    case 'there':
      if (value.kind !== 'nothing') return true;
      return value.mayBeKey ? null : false;
    case 'invalid':
      return value.kind === 'nothing';
    case 'map':
      return value.kind === 'map';
    case 'slice':
      return value.kind === 'list';
    case 'string':
      return value.kind === 'scalar' && value.type === 'string';
    case 'bool':
      return value.kind === 'scalar' && value.type === 'boolean';
    default:
      return null;
  }
}
