import { createHash } from 'node:crypto';

/** The name that Git gives to a text: SHA-1, or SHA-256 where the names are 64 digits long (git-hash-object(1)). */
export function blobId(text: string, length: number): string {
  const bytes = Buffer.from(text);
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

/** The names of the blobs that a file of a checkout may be of: its text as it is, and with LF for CRLF (`core.autocrlf`). */
export function blobIds(text: string, length: number): readonly string[] {
  return unixForms(text).map((form) => blobId(form, length));
}

/** The text of a blob, if a file of a checkout holds it but for CRLF line ends; else null. */
export function blobText(text: string, id: string): string | null {
  return unixForms(text).find((form) => blobId(form, id.length) === id) ?? null;
}

function unixForms(text: string): readonly string[] {
  return text.includes('\r\n') ? [text, text.replaceAll('\r\n', '\n')] : [text];
}
