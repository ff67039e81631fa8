import type { ReferenceProblem } from './reference.ts';

/** Algorithms registered by the OCI image-spec (descriptor.md, "Registered algorithms"), with the length of their hex. */
const hexLength: Readonly<Record<string, number>> = { sha256: 64, sha512: 128, blake3: 64 };

const digestGrammar = /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/;
const placeholderWords =
  /[<>{}$]|placeholder|change-?me|replace|todo|fixme|resolved|unknown|your-|__[a-z]+(?:_[a-z]+)*__|x{4,}|\.{3}|…/i;

/**
 * Why a text is no digest that names one artifact, or null when it is one: `algorithm:encoded` with a registered
 * algorithm and its exact length in lower-case hex. Offsets are into `text`. Source: image-spec descriptor.md.
 */
export function findDigestProblem(text: string): ReferenceProblem | null {
  const problem = (kind: ReferenceProblem['kind'], message: string): ReferenceProblem => ({
    kind,
    message,
    start: 0,
    end: text.length,
  });
  if (text === '') return problem('digest', 'the digest is empty');
  const [algorithm = '', encoded = ''] = split(text);
  const expected = hexLength[algorithm];
  if (expected !== undefined && isHex(encoded, expected)) return null;
  if (placeholderWords.test(text)) return problem('placeholder', 'the digest is a placeholder that was never filled');
  if (encoded.startsWith(`${algorithm}:`)) return problem('digest', `the digest says "${algorithm}:" twice`);
  if (!digestGrammar.test(text)) return problem('digest', 'the digest is not written algorithm:hex');
  if (expected === undefined) return problem('algorithm', `"${algorithm}" is not a registered digest algorithm`);
  return problem('digest', encodedProblem(algorithm, encoded, expected));
}

/** True for `sha256:<64 lower-case hex>` and the other registered algorithms. */
export function isDigest(text: string): boolean {
  return findDigestProblem(text) === null;
}

/** True for text that stands where a value belongs and was never filled. */
export function isPlaceholder(text: string): boolean {
  return placeholderWords.test(text);
}

function split(text: string): readonly [string, string] {
  const colon = text.indexOf(':');
  return colon < 0 ? ['', text] : [text.slice(0, colon), text.slice(colon + 1)];
}

function isHex(text: string, length: number): boolean {
  return text.length === length && /^[0-9a-f]+$/.test(text);
}

function encodedProblem(algorithm: string, encoded: string, expected: number): string {
  if (/^[0-9a-fA-F]+$/.test(encoded)) {
    return encoded.length === expected
      ? 'the digest has upper-case hex; it must be lower-case'
      : `the digest has ${encoded.length} hex digits; ${algorithm} has ${expected}`;
  }
  return `the digest is not ${expected} lower-case hex digits`;
}

/** `sha256:93b60ebb48f2…`, for texts in which the digest is named and not to be copied. */
export function briefDigest(digest: string): string {
  const colon = digest.indexOf(':');
  return digest.length > colon + 13 ? `${digest.slice(0, colon + 13)}…` : digest;
}
