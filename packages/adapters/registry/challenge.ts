/** What a registry asks for: `Bearer realm="…",service="…"`. Parameter names are in lower case. */
export interface Challenge {
  /** Lower case: `bearer`, `basic`. */
  readonly scheme: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
// One element of the list: `scheme`, `scheme token68`, `scheme name=value` or `name=value`.
const element = new RegExp(
  `(?:(?<scheme>${token})(?:[ \\t]+(?![ \\t]*=)|(?=,|$)))?(?:(?<name>${token})[ \\t]*=[ \\t]*(?:"(?<quoted>(?:[^"\\\\]|\\\\.)*)"|(?<bare>[^\\s,"]+))(?=[ \\t]*(?:,|$))|(?<opaque>[A-Za-z0-9._~+/-]+=*)(?=[ \\t]*(?:,|$)))?`,
  'y',
);

/**
 * The challenges of all `WWW-Authenticate` headers of an answer, in order (RFC 9110 section 11.6.1). What is outside
 * the grammar ends its header. Own code: the parsers on npm have had no release for years, or split at commas in quotes.
 */
export function parseChallenges(headers: readonly string[]): readonly Challenge[] {
  return headers.flatMap((header) => parseHeader(header.slice(0, 8_192)));
}

function parseHeader(header: string): Challenge[] {
  const challenges: { scheme: string; parameters: Record<string, string> }[] = [];
  let at = 0;
  while (at < header.length) {
    at += /^[ \t,]*/.exec(header.slice(at))?.[0].length ?? 0;
    element.lastIndex = at;
    const match = element.exec(header);
    if (!match?.[0]) break;
    at += match[0].length;
    const { scheme, name, quoted, bare } = match.groups ?? {};
    if (scheme) challenges.push({ scheme: scheme.toLowerCase(), parameters: {} });
    const value = quoted?.replace(/\\(.)/g, '$1') ?? bare;
    const current = challenges.at(-1);
    if (name && value !== undefined && current) current.parameters[name.toLowerCase()] ??= value;
  }
  return challenges;
}
