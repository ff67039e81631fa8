import type { DirectoryTexts, FileText } from '../ports.ts';
import type { FilesBelow } from './files-below.ts';

/** The texts of a directory together: no chart comes near it. */
const maxLength = 64 * 1024 * 1024;

/** Reads files that were found below a directory. */
export async function readBelow(
  found: FilesBelow,
  read: (path: string) => FileText | Promise<FileText>,
): Promise<DirectoryTexts> {
  if (!found.ok) return found;
  const files = new Map<string, FileText>();
  let length = 0;
  for (const file of found.files) {
    const content: FileText = 'at' in file ? await read(file.at) : { ok: false, reason: file.reason };
    for (const [path, text] of await unpacked(file.path, content)) {
      length += text.ok ? text.text.length : 0;
      if (length > maxLength) return { ok: false, reason: `it holds more than ${maxLength} characters` };
      files.set(path, text);
    }
  }
  return { ok: true, files };
}

/** A packed chart in `charts/` stands there unpacked: `charts/x.tgz/Chart.yaml`. */
async function unpacked(path: string, content: FileText): Promise<Iterable<readonly [string, FileText]>> {
  const files = content.ok || !/(?:^|\/)charts\/[^/]+\.tgz$/.test(path) ? null : ((await content.unpack?.()) ?? null);
  if (files === null) return [[path, content]];
  return [...files].map(([below, text]) => [`${path}/${below}`, { ok: true, text }] as const);
}
