import { isUtf8 } from 'node:buffer';
import { gunzipSync } from 'node:zlib';

/** More than any packed chart holds. */
const maxUnpacked = 32 * 1024 * 1024;
const maxEntries = 5000;
const maxDepth = 4;

/** Whether bytes are those of a gzip file. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * The text files of a packed chart (`helm package`), by their paths below the chart's own directory; packed charts in its `charts/`
 * are unpacked as well. Null where it is none, or larger than any.
 */
export function unpackChart(bytes: Uint8Array, depth = 0): ReadonlyMap<string, string> | null {
  const tar = unzip(bytes);
  const entries = tar === null || depth > maxDepth ? null : readTar(tar);
  if (entries === null) return null;
  const files = new Map<string, string>();
  for (const [path, content] of entries) {
    const inner =
      isPacked(content) && /(?:^|\/)charts\/[^/]+\.tgz$/.test(path) ? unpackChart(content, depth + 1) : null;
    for (const [below, text] of inner ?? []) files.set(`${path}/${below}`, text);
    if (inner === null && isUtf8(content) && !content.includes(0)) files.set(path, content.toString('utf8'));
  }
  return files;
}

function unzip(bytes: Uint8Array): Buffer | null {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxUnpacked });
  } catch {
    return null;
  }
}

const block = 512;

/** Regular files of a tar (POSIX ustar, with the long names of GNU and pax), without their first directory; null where it is broken. */
function readTar(tar: Buffer): ReadonlyMap<string, Buffer> | null {
  const files = new Map<string, Buffer>();
  let longName: string | null = null;
  for (let at = 0; at + block <= tar.length && tar[at] !== 0; ) {
    const size = readSize(tar, at);
    const content = size === null ? null : tar.subarray(at + block, at + block + size);
    if (size === null || content?.length !== size || files.size > maxEntries) return null;
    const type = String.fromCharCode(tar[at + 156] ?? 0);
    const name: string = longName ?? readName(tar, at);
    longName = readLongName(type, content);
    const path = type === '0' || type === '\0' ? belowChart(name) : null;
    if (path !== null) files.set(path, content);
    at += block + Math.ceil(size / block) * block;
  }
  return files;
}

function readSize(tar: Buffer, at: number): number | null {
  const written = textAt(tar, at + 124, 12).trim();
  return /^[0-7]+$/.test(written) ? Number.parseInt(written, 8) : written === '' ? 0 : null;
}

function readName(tar: Buffer, at: number): string {
  const prefix = textAt(tar, at + 257, 5) === 'ustar' ? textAt(tar, at + 345, 155) : '';
  const name = textAt(tar, at, 100);
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** The name of the entry behind this one, where this one is only that. */
function readLongName(type: string, content: Buffer): string | null {
  if (type === 'L') return textAt(content, 0, content.length);
  return type === 'x' ? (/(?:^|\n)\d+ path=([^\n]*)\n/.exec(content.toString('utf8'))?.[1] ?? null) : null;
}

function textAt(bytes: Buffer, start: number, length: number): string {
  const part = bytes.subarray(start, start + length);
  const end = part.indexOf(0);
  return part.subarray(0, end < 0 ? part.length : end).toString('utf8');
}

/** A packed chart has one directory; what would leave it is passed over, as Helm refuses it. */
function belowChart(name: string): string | null {
  const parts = name.split('/').filter((part) => part !== '.' && part !== '');
  const [, ...rest] = parts;
  if (name.startsWith('/') || /[\\:]/.test(name) || parts.includes('..') || rest.length === 0) return null;
  return rest.join('/');
}
