import type { Lack, Plan, Skipped } from '../plan/change.ts';

/** What one environment of a plan has and the other does not. */
export function lacksOf({ skipped }: Pick<Plan, 'skipped'>): readonly (Skipped & { readonly lack: Lack })[] {
  return skipped.flatMap((each) => (each.lack === undefined ? [] : [{ ...each, lack: each.lack }]));
}

/** What stays as it is for another reason. */
export function staysOf({ skipped }: Pick<Plan, 'skipped'>): readonly Skipped[] {
  return skipped.filter(({ lack }) => lack === undefined);
}

const words: Readonly<Record<Lack['what'], string>> = {
  file: 'the whole file',
  entry: 'the entry',
  block: 'the block',
  image: 'the image',
};

/** `prod lacks the entry`. */
export function describeLack({ environment, what }: Lack): string {
  return `${environment} lacks ${words[what]}`;
}
