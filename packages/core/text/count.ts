/** `1 error`, `2 errors`; `plural` where it is not the noun with an `s`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
