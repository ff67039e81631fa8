import type { KeyName } from '../catalogue/convention.ts';

/** Whether a key has one of these names. */
export function compileKeys(names: readonly KeyName[]): (key: string) => boolean {
  const pattern = new RegExp(names.map(toPattern).join('|'), 'i');
  return (key) => pattern.test(key);
}

function toPattern(name: KeyName): string {
  const [, start = '', rest = ''] = /^(\*{0,3})(.*)$/.exec(name) ?? [];
  return `${starts[start]}${rest.replaceAll('-', '[_-]?').replace(/\{([^}]*)\}/g, (_, words: string) => anyOf(words.split(',')))}$`;
}

/** A word ends before the one that counts: `web` of `webImage`, not `acme.io/` of `acme.io/image`. */
const starts: Readonly<Record<string, string>> = {
  '': '^',
  '*': '^(?:[\\w.-]*[a-z_-])?',
  '**': '(?:^|[\\w.-])',
  '***': '',
};

/** A pattern of one of these words, as they stand. */
export function anyOf(words: readonly string[]): string {
  return `(?:${words.map(escapeWord).join('|')})`;
}

export function escapeWord(word: string): string {
  return word.replace(/[^\w]/g, '\\$&');
}
