// Everything that came from a file, a payload or a registry passes through here before it is printed.

/** Control, format and invisible characters, line and paragraph separators, lone surrogates, what is no character: among them all that XML forbids. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** One line of printable text: every hidden character is written as `\uXXXX` (`\n`, `\r`, `\t` as such). */
export function visible(text: string): string {
  return text.replace(hidden, (character) => shortEscapes[character] ?? unicodeEscape(character));
}

/**
 * One line for a log that a CI runner reads: no line break, and no workflow command of either grammar (`::name::` at the
 * start, `##[name]` anywhere; actions/runner, ActionCommand.cs), nor Azure's and TeamCity's `##name[`.
 * A visible space breaks them: the runner's comparison may skip invisible characters.
 */
export function logLine(text: string): string {
  return breakCommands(visible(text));
}

/** As `logLine`, for a text whose own line feeds are to be kept. */
export function logText(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(logLine)
    .join('\n');
}

/** The message of a workflow command: one line, escaped as the runner unescapes it, at most `limit` characters long once unescaped. */
export function annotationData(text: string, limit = 4000): string {
  return cut(logLine(cut(text, limit)), limit).replaceAll('%', '%25');
}

/** A property of a workflow command, such as its file. Line breaks are kept, escaped: it names a file. */
export function annotationProperty(text: string): string {
  return text
    .replace(/[%\r\n:,]/g, (character) => propertyEscapes[character] ?? character)
    .replace(hidden, unicodeEscape);
}

/**
 * Plain text in a Markdown table cell, list item or paragraph: shown as it is, without markup, HTML, links, mentions,
 * issue references or line breaks. A digest after `name@` can still be copied.
 */
export function markdownText(text: string): string {
  return visible(text)
    .replace(/[&<>|\\`*_~[\]!$]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/@(?!(?:sha256|sha512|blake3):)|(?<![\w/.-])@/g, '@&#8203;')
    .replace(/(?<!&)#/g, '#&#8203;')
    .replaceAll('://', ':&#8203;//')
    .replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}&#8203;.`)
    .replace(/\bgh-/gi, (match) => `${match.slice(0, 2)}&#8203;-`);
}

/** A value in a Markdown code span, anywhere, table cells included. Backticks and pipes, which could end either, are written as `\uXXXX`. */
export function markdownCode(text: string): string {
  const content = logLine(text).replace(/[`|]/g, unicodeEscape);
  return content.trim() === '' ? '—' : `\`${content}\``;
}

/** Plain text in HTML, as content or between double quotes: one line, with no character that means something there. */
export function htmlText(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A path as the part of a URL: every character that could end a Markdown link or start a query is percent-encoded. */
export function urlPath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, percent))
    .join('/');
}

/** JSON that prints safely on a runner's log: it parses to the same value, and holds no hidden character and no `##[`. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(hiddenButLineFeed, unicodeEscape)
    .replace(/##(?=\w*\[)/g, '#\\u0023');
}

/** Cuts to `limit` UTF-16 units, the last of them an ellipsis; never through a surrogate pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const propertyEscapes: Readonly<Record<string, string>> = {
  '%': '%25',
  '\r': '%0D',
  '\n': '%0A',
  ':': '%3A',
  ',': '%2C',
};
const hiddenButLineFeed = new RegExp(`(?!\\n)${hidden.source}`, 'gu');

const breakCommands = (line: string): string => line.replace(/^(\s*:):/, '$1 :').replace(/##(\w*)\[/g, '##$1 [');

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

function unicodeEscape(text: string): string {
  return Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
    '',
  );
}
