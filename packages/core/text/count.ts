/** `1 error`, `2 errors`; `plural` where it is not the noun with an `s`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** `a, b and 4 more`: the first `most` of a list, and how many are left. */
export function listFirst(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
