import { quote } from '../text/suggest.ts';
import { fail, type Read } from './read.ts';
import { text } from './scalars.ts';

/** The address of a place that charts are fetched from, in its components. */
interface ChartAddress {
  readonly scheme: string;
  /** Lower case. */
  readonly host: string;
  readonly port: string;
  readonly path: readonly string[];
}

const grammar =
  /^(oci|https?):\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::(\d{1,5}))?((?:\/[\w.~+%-]+)*)\/?$/i;

/**
 * Takes an address apart; null for one with a user, a query, a fragment, an empty segment, `.` or `..`, in whatever form: what
 * a server makes of them is not what stands there.
 */
function readAddress(address: string): ChartAddress | null {
  const [, scheme = '', host = '', port, path = ''] = grammar.exec(address) ?? [];
  if (scheme === '' || address.length > longest) return null;
  const segments = path.split('/').slice(1);
  if (segments.some((segment) => /^\.\.?$/.test(segment) || /%(?:2e|2f|5c|25|00)/i.test(segment))) return null;
  const usual = scheme.toLowerCase() === 'http' ? '80' : '443';
  return { scheme: scheme.toLowerCase(), host: host.toLowerCase(), port: port ?? usual, path: segments };
}

const longest = 2000;

/** Whether an address is at or below one of the places: the same scheme, host and port, and a path that begins with theirs. */
export function isListedPlace(places: readonly string[], address: string): boolean {
  const asked = readAddress(address);
  if (asked === null) return false;
  return places.map(readAddress).some((place) => place !== null && isBelow(asked, place));
}

function isBelow(asked: ChartAddress, place: ChartAddress): boolean {
  const isSameServer = asked.scheme === place.scheme && asked.host === place.host && asked.port === place.port;
  return isSameServer && place.path.every((segment, index) => asked.path[index] === segment);
}

/** `oci://host/path` or `https://host/path`. */
export const chartPlace: Read<string> = (value) => {
  const written = text(value);
  if (written === undefined) return undefined;
  if (readAddress(written) !== null) return written;
  return fail(
    value,
    `${quote(withoutUser(written))} is no place of charts; write oci://host/path or https://host/path, without user, query or ".."`,
  );
};

/** A message must not repeat a password. */
function withoutUser(address: string): string {
  return address.replace(/\/\/[^/]*@/, '//…@');
}
