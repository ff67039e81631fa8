import { isBareDigestKey } from '../scan/keys/image-keys.ts';
import type { Part } from '../scan/occurrence.ts';
import type { Edit } from './edit.ts';

/** A digest field keeps its habit: bare hex stays bare, and so does an empty `sha`, unless `like` holds more in its own. */
export function digestText(part: Part, digest: string | null, like?: Part): string {
  if (digest === null) return '';
  const isAlike = part.text === '' && like !== undefined && like.key?.text === part.key?.text;
  return isBare(isAlike ? like : part) ? withoutAlgorithm(digest) : digest;
}

/** Whether a digest field holds the hex alone, or, while it is empty, would by its name. */
export function isBare({ text, key }: Part): boolean {
  return text === '' ? isBareDigestKey(key?.text ?? '') : !text.includes(':');
}

/** Bare hex means sha256; the digest of another algorithm says which. */
export function withoutAlgorithm(digest: string): string {
  return digest.startsWith('sha256:') ? digest.slice('sha256:'.length) : digest;
}

/** Nothing where the part says it already: `tag: 1.10` keeps its missing quotes. */
export function replacePart(part: Part, text: string): Edit | null {
  if (text === part.text) return null;
  const quoted = part.style === 'plain' && (needsQuotes(text) || isJsonLiteral(part)) ? `"${text}"` : text;
  return { span: part.span, text: quoted };
}

/** `"digest": null`, `"tag": 1.10`: what JSON has without quotes, and YAML takes text in its place for. */
function isJsonLiteral({ key, text }: Part): boolean {
  return key?.double === true && /^(?:-?\d[\d.]*(?:e[-+]?\d+)?)?$/i.test(text);
}

/** Text that YAML 1.1 or 1.2 would read as a number, a boolean, a date or nothing at all when it is not quoted. */
function needsQuotes(text: string): boolean {
  if (text === '') return true;
  return /^(?:[-+]?(?:\d[\d_]*\.?[\d_]*|\.[\d_]+)(?:e[-+]?\d+)?|0[xo][\da-f_]+|0b[01_]+|true|false|yes|no|on|off|y|n|null|~|\.nan|[-+]?\.inf|\d{4}-\d\d?-\d\d?)$/i.test(
    text,
  );
}
