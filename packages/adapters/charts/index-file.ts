import { parse } from 'yaml';
import { at, isMap, mapsAt, type Plain, textAt, textsAt } from '../../core/yaml/plain.ts';

/** One version of a chart in the index of a repository. */
export interface IndexEntry {
  readonly version: string;
  /** Where its archive is; relative to the repository. */
  readonly url: string;
  /** Of its archive, in hexadecimal; null where the index has none. */
  readonly digest: string | null;
}

/**
 * Finds one version of a chart in an index (helm.sh, "The Chart Repository Guide"). An index may have tens of MiB: only the
 * part about the chart is read where it can be told by its indent, as Helm writes it.
 */
export function findInIndex(text: string, name: string, version: string): IndexEntry | null {
  const entries = readEntries(text, name);
  const isAsked = (entry: Plain) => textAt(entry, 'version') === version;
  const isLike = (entry: Plain) => withoutV(textAt(entry, 'version') ?? '') === withoutV(version);
  const found = entries.find(isAsked) ?? entries.find(isLike);
  const [url] = found === undefined ? [] : textsAt(found, 'urls');
  if (found === undefined || url === undefined) return null;
  const digest = textAt(found, 'digest')?.replace(/^sha256:/, '') ?? null;
  return { version: textAt(found, 'version') ?? version, url, digest };
}

const withoutV = (version: string): string => version.replace(/^v/, '');

function readEntries(text: string, name: string): readonly Plain[] {
  const part = cutEntry(text, name);
  const read = (whole: string): Plain => parse(whole, { maxAliasCount: 100, uniqueKeys: false, schema: 'failsafe' });
  if (part !== null) {
    const found = mapsAt(at(read(part) ?? null), name);
    if (found.length > 0) return found;
  }
  const whole = read(text);
  return isMap(whole) ? mapsAt(whole, 'entries', name) : [];
}

/** The lines of a chart: from its key, two spaces in, to the next one. */
function cutEntry(text: string, name: string): string | null {
  const start = text.indexOf(`\n  ${name}:\n`);
  if (start < 0 || !/(?:^|\n)entries:/.test(text.slice(0, start))) return null;
  const rest = text.slice(start + 1);
  const end = /\n(?: {2}[^ \-#\n]|[^ \n#])/.exec(rest)?.index ?? rest.length;
  return rest.slice(0, end + 1);
}
