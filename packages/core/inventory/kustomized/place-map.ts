import type { Place } from '../../kustomize/layer.ts';

/** What is known of places. Asked for each place of each image in all that is deployed, so no key is put together for it. */
export interface PlaceMap<T> {
  readonly get: (place: Place) => T | undefined;
  readonly set: (place: Place, value: T) => void;
  /** As `get`; where nothing is known, what is made is kept. */
  readonly at: (place: Place, make: () => T) => T;
}

export function openPlaceMap<T>(): PlaceMap<T> {
  const files = new Map<string, Map<number, T>>();
  const get = ({ file, start }: Place) => files.get(file)?.get(start);
  const set = ({ file, start }: Place, value: T) => {
    const known = files.get(file);
    if (known) known.set(start, value);
    else files.set(file, new Map([[start, value]]));
  };
  const at = (place: Place, make: () => T): T => {
    const known = get(place);
    if (known !== undefined) return known;
    const made = make();
    set(place, made);
    return made;
  };
  return { get, set, at };
}
