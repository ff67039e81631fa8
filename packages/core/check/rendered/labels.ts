import { isMap, type Plain, textAt } from '../../yaml/plain.ts';

/** A label of a rendered object that Kubernetes refuses. */
export interface BadLabel {
  readonly key: string;
  readonly value: string;
}

/** Kubernetes, "Labels and Selectors", syntax and character set. */
const valid = /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;

/** What a digest leaves behind in a label: an `@`, or the algorithm's name before a separator. */
const leaked = /@|sha(?:256|512)[:_.-]/;

/** The labels and selectors of an object, wherever in it, that are invalid and hold what leaked from a digest. */
export function findBadLabels(object: Plain): readonly BadLabel[] {
  const found = new Map<string, BadLabel>();
  const visit = (value: Plain): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isMap(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      if ((key === 'labels' || key === 'matchLabels') && isMap(inner)) judge(inner);
      visit(inner);
    }
  };
  const judge = (labels: Plain & object): void => {
    for (const key of Object.keys(labels)) {
      const value = textAt(labels, key) ?? '';
      if (!valid.test(value) && leaked.test(value)) found.set(`${key}\n${value}`, { key, value });
    }
  };
  visit(object);
  return [...found.values()];
}
