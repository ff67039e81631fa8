// What is asked of a text before it is parsed, and of texts that are none: whatever their length, one look at each character.

/** True when a tag or a digest stands behind the name: an `@`, or a `:` after the last `/`. */
export function hasVersion(text: string): boolean {
  return text.includes('@') || text.lastIndexOf(':') > text.lastIndexOf('/');
}

/** The text without its digest and its tag: up to the first `@`, and to the first `:` after the last `/` before it. */
export function withoutVersion(text: string): string {
  const at = text.indexOf('@');
  const named = at < 0 ? text : text.slice(0, at);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  return colon < 0 ? named : named.slice(0, colon);
}

/** `registry/name`, without a slash too many between them. */
export function joinRegistry(registry: string, name: string): string {
  let end = registry.length;
  while (registry[end - 1] === '/') end--;
  return `${registry.slice(0, end)}/${name}`;
}
