/** What is made of a key when it is first asked for, and kept. */
export function onceEach<K, V>(make: (key: K) => V): (key: K) => V {
  return keptIn(new Map<K, V>(), make);
}

/** The same of an object, for as long as that is there. */
export function onceOf<K extends object, V>(make: (key: K) => V): (key: K) => V {
  return keptIn(new WeakMap<K, V>(), make);
}

interface Kept<K, V> {
  readonly get: (key: K) => V | undefined;
  readonly set: (key: K, value: V) => unknown;
}

function keptIn<K, V>(made: Kept<K, V>, make: (key: K) => V): (key: K) => V {
  return (key) => {
    const found = made.get(key);
    if (found !== undefined) return found;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** What is made when it is first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
