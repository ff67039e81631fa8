import type { FileText } from '../../core/ports.ts';
import { maxFileBytes } from '../../core/repository/candidate.ts';
import { UnavailableError } from '../../core/text/errors.ts';
import { decodeFile } from '../chart-archive.ts';
import { tooLarge } from '../text.ts';

/** An answer of `git cat-file --batch`; null when the object is missing. */
export interface ObjectAnswer {
  readonly text: FileText | null;
}

/** Reads the answers of `git cat-file --batch` (git-cat-file, "Batch output"). What is too large is passed over, not kept. */
export async function* readObjects(chunks: AsyncIterable<Buffer>): AsyncIterable<ObjectAnswer> {
  let header = '';
  let body: Body | null = null;
  for await (const chunk of chunks) {
    let at = 0;
    while (at < chunk.length) {
      if (body === null) {
        const end = chunk.indexOf(lineFeed, at);
        header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
        at = end < 0 ? chunk.length : end + 1;
        if (end < 0) continue;
        body = openBody(header);
        header = '';
        if (body === null) yield { text: null };
      } else {
        at += fillBody(body, chunk.subarray(at));
        if (body.left > 0) continue;
        yield { text: closeBody(body) };
        body = null;
      }
    }
  }
}

interface Body {
  readonly size: number;
  readonly pieces: Buffer[];
  /** Bytes to come, the line end after the content among them. */
  left: number;
}

const lineFeed = 0x0a;

function openBody(header: string): Body | null {
  if (header.endsWith(' missing')) return null;
  const size = Number(/^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1] ?? Number.NaN);
  if (Number.isNaN(size)) throw new UnavailableError('git cat-file gave an answer of an unknown form');
  return { size, pieces: [], left: size + 1 };
}

function fillBody(body: Body, bytes: Buffer): number {
  const count = Math.min(body.left, bytes.length);
  if (body.size <= maxFileBytes) body.pieces.push(bytes.subarray(0, count));
  body.left -= count;
  return count;
}

function closeBody({ size, pieces }: Body): FileText {
  if (size > maxFileBytes) return { ok: false, reason: tooLarge(size) };
  return decodeFile(Buffer.concat(pieces, size));
}
