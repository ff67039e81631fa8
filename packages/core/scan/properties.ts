/** A line of properties: its name, and where its value stands in the text. */
export interface Property {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The `name=value` lines of a text that has no others but blank ones and comments; else none: it is a script, or prose. */
export function readProperties(text: string): readonly Property[] {
  const properties: Property[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const [, before, name, value] = /^(\s*([\w.-]+)\s*=\s*)(\S*)\s*$/.exec(line) ?? [];
    if (before !== undefined && name !== undefined && value !== undefined) {
      const from = start + before.length;
      properties.push({ name, from, to: from + value.length });
    } else if (!/^\s*(?:[#!].*)?$/.test(line)) return [];
    start += line.length + 1;
  }
  return properties;
}
