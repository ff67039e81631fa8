/**
 * A text as if all of it stood in double quotes: escapes that make a character, and line breaks behind a backslash, undone
 * from left to right. The text itself where it has none. For a look at a text, not for reading it.
 */
export function undoEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(anyEscape, (written, x?: string, u?: string, long?: string) => {
    const digits = x ?? u ?? long;
    if (digits !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(digits, 16), 0x10ffff));
    return made.get(written.charAt(1)) ?? '';
  });
}

const anyEscape =
  /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(?:\r\n|[\n\r\x85\u2028\u2029])[ \t]*|[\s\S])/g;

/** What escapes of one letter make; nothing of a name is made by the others. */
const made: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ...['/', '"', '\\', ' ', "'"].map((letter): [string, string] => [letter, letter]),
]);
