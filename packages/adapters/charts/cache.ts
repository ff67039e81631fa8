import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RemoteChart } from '../../core/ports.ts';

/** A packed chart on the disk. */
export interface Archive {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** SHA-256 in hexadecimal. */
  readonly sum: string;
}

/** No chart is larger. */
const maxBytes = 64 * 1024 * 1024;

/** `<place>/<name>-<version>@<sum>.tgz`: a version is fetched once, and what is there must have its sum. */
export function findCached(directory: string, chart: RemoteChart): Archive | null {
  const folder = folderOf(directory, chart);
  if (!existsSync(folder)) return null;
  const start = `${stemOf(chart)}@`;
  for (const name of readdirSync(folder).sort()) {
    if (!name.startsWith(start)) continue;
    const archive = readArchiveFile(join(folder, name));
    if (archive !== null && name === `${start}${archive.sum}.tgz`) return archive;
    rmSync(join(folder, name), { force: true, recursive: true });
  }
  return null;
}

/** Puts a fetched archive into the cache, by one rename. */
export function putIntoCache(directory: string, chart: RemoteChart, archive: Archive): Archive {
  const folder = folderOf(directory, chart);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${stemOf(chart)}@${archive.sum}.tgz`);
  renameSync(archive.path, path);
  return { ...archive, path };
}

export function readArchiveFile(path: string): Archive | null {
  const bytes = readFileSync(path);
  if (bytes.length > maxBytes) return null;
  return { path, bytes, sum: createHash('sha256').update(bytes).digest('hex') };
}

/** Only letters that every file system takes; two places never share a folder. */
function folderOf(directory: string, { url }: RemoteChart): string {
  const sum = createHash('sha256').update(url).digest('hex').slice(0, 12);
  return join(directory, `${safe(url.replace(/^[a-z]+:\/\//i, ''))}-${sum}`);
}

function stemOf({ name, version, digest }: RemoteChart): string {
  return safe(`${name}-${digest === null ? version : digest.replace(':', '-')}`);
}

const safe = (text: string): string => text.replace(/[^A-Za-z0-9.+-]/g, '_').slice(0, 150);
