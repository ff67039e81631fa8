import { gunzipSync } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import type { FileText } from '../../core/ports.ts';
import { decodeText } from '../text.ts';

/** What a chart may hold when it is unpacked (Helm, `MaxDecompressedChartSize`). */
const maxBytes = 100 * 1024 * 1024;

/** A packed chart. */
export interface Packed {
  /** Of its directory. */
  readonly name: string;
  /** By paths below that. */
  readonly entries: ReadonlyMap<string, Uint8Array>;
}

/** The texts of a packed chart's files. */
export function textsOf({ entries }: Packed): ReadonlyMap<string, FileText> {
  return new Map([...entries].map(([path, bytes]) => [path, decodeText(Buffer.from(bytes))]));
}

/** Unpacks a chart into memory. Throws where it is none, or is too large. */
export async function readArchive(archive: Uint8Array): Promise<Packed> {
  const entries = new Map<string, Uint8Array>();
  let name = '';
  for (const { header, data } of await unpackTar(gunzipSync(archive, { maxOutputLength: maxBytes }))) {
    if (header.type !== 'file') continue;
    const [folder = '', ...rest] = header.name.replace(/^(?:\.\/)+/, '').split('/');
    const path = rest.join('/');
    if (folder === '' || rest.some((part) => part === '' || part === '.' || part === '..') || path.includes('\\'))
      throw new Error('it holds a file outside of a directory of its own');
    if (name !== '' && folder !== name) throw new Error('it holds more than one directory');
    name = folder;
    if (path !== '') entries.set(path, data ?? new Uint8Array());
  }
  if (!entries.has('Chart.yaml')) throw new Error('it holds no Chart.yaml');
  return { name, entries };
}
