import { isAscii, isUtf8 } from 'node:buffer';
import type { FileText } from '../core/ports.ts';
import { maxFileBytes } from '../core/repository/candidate.ts';

/** The bytes of a file as text that encodes to the same bytes, a BOM kept; or why they are none. */
export function decodeText(bytes: Buffer): FileText {
  if (bytes.includes(0)) return { ok: false, reason: binaryReason(bytes) };
  // Both fast paths beat TextDecoder by far, and unlike it they leave the BOM where it is.
  if (isAscii(bytes)) return { ok: true, text: bytes.toString('latin1') };
  if (isUtf8(bytes)) return { ok: true, text: bytes.toString('utf8') };
  return { ok: false, reason: 'it is not UTF-8 text' };
}

/** Why a file of that many bytes is not read. */
export function tooLarge(size: number): string {
  return `it has ${size} bytes, more than the ${maxFileBytes / 1_048_576} MiB that are read`;
}

function binaryReason(bytes: Buffer): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return 'it is UTF-16 text: save it as UTF-8';
  const sealed = bytes.subarray(0, 10).equals(Buffer.from('\0GITCRYPT\0', 'latin1'));
  return sealed ? 'it is encrypted with git-crypt: unlock it first' : 'it is binary';
}
