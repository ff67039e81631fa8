import type { Builds } from '../plan/change.ts';
import { markdownCode, urlPath } from '../text/untrusted.ts';

/** A line of a file as Markdown; a link where `base` is given (`https://github.com/o/r/blob/<sha>/`, slash at its end). */
export function placeLink(base: string | undefined, file: string, line: number): string {
  return placeBehind(markdownCode(`${file}:${line}`), base, file, line);
}

/** A place behind a text that is Markdown already, and that holds no link. */
export function placeBehind(text: string, base: string | undefined, file: string, line: number): string {
  return base === undefined ? text : `[${text}](${base}${urlPath(file)}#L${line})`;
}

/** A commit as Markdown: seven digits, and a link where the repository's address is given (`https://github.com/o/r`). */
export function commitLink(repository: string | undefined, sha: string): string {
  const text = markdownCode(sha.slice(0, 7));
  return repository === undefined || !commitId.test(sha) ? text : `[${text}](${repository}/commit/${sha})`;
}

/**
 * The commits between two builds as a compare link, those that come or, for a rollback, those that go, from the labels `org.opencontainers.image.source` and `revision`.
 * Null when one is missing or is not what it should be: labels are hostile text, so only an https address of two or
 * more path parts and hexadecimal commits become a link, and the text says where it leads.
 */
export function compareLink(builds: Builds | undefined, direction: 'gained' | 'lost' = 'gained'): string | null {
  const source = builds?.source ?? null;
  const ends = [builds?.oldRevision ?? null, builds?.newRevision ?? null] as const;
  const [from, to] = direction === 'gained' ? ends : [ends[1], ends[0]];
  if (source === null || from === null || to === null || !commitId.test(from) || !commitId.test(to)) return null;
  const address = /^https:\/\/([a-z0-9.-]+(?::\d+)?)\/([\w.-]+(?:\/[\w.-]+)+)$/i.exec(
    source.replace(/(?:\.git)?\/?$/, ''),
  );
  if (!address || address[0].length > 300) return null;
  const [, host, path] = address;
  const short = `${from.slice(0, 7)}...${to.slice(0, 7)}`;
  const name = host === 'github.com' ? path : `${host}/${path}`;
  return `[${markdownCode(`${name} ${short}`)}](https://${host}/${path}/compare/${from}...${to})`;
}

const commitId = /^[0-9a-f]{7,64}$/;
