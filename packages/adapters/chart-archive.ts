import { isUtf8 } from 'node:buffer';
import type { FileText } from '../core/ports.ts';
import { decodeText } from './text.ts';

/** Packed charts in packed charts, deeper than any. */
const maxDepth = 4;

/** The text of a file; of a packed chart, which is none, how to get at the texts in it. */
export function decodeFile(bytes: Buffer): FileText {
  if (!isPacked(bytes)) return decodeText(bytes);
  // The buffer may be that of the next file by the time somebody asks.
  const own = Buffer.from(bytes);
  return { ok: false, reason: 'it is binary', unpack: () => unpackChart(own) };
}

function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * The text files of a packed chart (`helm package`), by their paths below the chart's own directory; packed charts in its `charts/`
 * are unpacked as well. Null where it is none, or larger than any.
 */
export async function unpackChart(bytes: Uint8Array, depth = 0): Promise<ReadonlyMap<string, string> | null> {
  // Few trees hold a packed chart: what reads one is loaded then.
  const { readArchive } = await import('./charts/archive.ts');
  const packed = depth > maxDepth ? null : await readArchive(bytes).catch(() => null);
  if (packed === null) return null;
  const files = new Map<string, string>();
  for (const [path, entry] of packed.entries) {
    const content = Buffer.from(entry);
    const isChart = isPacked(content) && /(?:^|\/)charts\/[^/]+\.tgz$/.test(path);
    const inner = isChart ? await unpackChart(content, depth + 1) : null;
    for (const [below, text] of inner ?? []) files.set(`${path}/${below}`, text);
    if (inner === null && isUtf8(content) && !content.includes(0)) files.set(path, content.toString('utf8'));
  }
  return files;
}
