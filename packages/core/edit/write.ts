import type { Version } from '../plan/change.ts';
import { isDigest } from '../reference/digest.ts';
import { hasVersion } from '../reference/written.ts';
import { isBareDigestKey } from '../scan/names.ts';
import type { Occurrence, Part } from '../scan/occurrence.ts';
import type { Edit } from './edit.ts';

/** The edits that make a place say a version, and what it says then; or why the place cannot say it. */
export type Written =
  | { readonly ok: true; readonly edits: readonly Edit[]; readonly to: Version }
  | { readonly ok: false; readonly reason: string };

/**
 * Writes a tag and a digest into a place, in the place's own shape: only the bytes of its tag and digest change. A tag
 * goes where the place has room for one; where it shares its field with the digest (`tag: v1@sha256:…`) it stays when
 * `to.tag` is null, since nothing else could stand there. `to` of the result says what was written.
 */
export function writeVersion(occurrence: Occurrence, to: Version): Written {
  if (occurrence.sealed) return fail('the file is encrypted with sops, and an edit would break its MAC');
  if (to.digest !== null && !isDigest(to.digest)) throw new Error('a digest that was never verified');
  const { reference, tag, digest, repository } = occurrence.parts;
  const versions = [tag, digest, ...(repository && hasVersion(repository.text) ? [repository] : [])];
  if (versions.some((part) => part?.aliased))
    return fail('its version is an alias of a value that other places may share; write the version out here');
  if (versions.some((part) => part?.shared))
    return fail('its version is an anchor whose value other places share by an alias; write the version out there');
  if (reference) return writeReference(reference, to);
  if (repository && isVersioned(repository) && !tag?.text && !digest?.text) return writeReference(repository, to);
  if (digest?.text && repository && /@sha\d+:/.test(repository.text))
    return fail(
      'its digest stands in the repository and in a key of its own, and one would stay behind; keep one of them',
    );
  if (repository?.text.endsWith('@sha256') && tag) return withDigest(writeSplitDigest(tag, to), digest, to);
  if (tag && /[@:]/.test(tag.text)) return withDigest(writeDigestInTag(tag, to), digest, to);
  return writeFields(occurrence, to);
}

/** Where the digest stands a second time, in a key of its own, that one moves along: two digests are a conflict. */
function withDigest(written: Written, digest: Part | undefined, to: Version): Written {
  if (!written.ok || !digest?.text) return written;
  const edit = replacePart(digest, digestText(digest, to.digest));
  if (digest.quoted && edit?.text.startsWith('"')) return fail(quotesNeeded);
  return edit === null ? written : done([...written.edits, edit], written.to);
}

const quotesNeeded = 'the tag would need quotes inside a text inside a string; quote it there by hand';

function writeReference(part: Part, to: Version): Written {
  const text = `${to.tag === null ? '' : `:${to.tag}`}${to.digest === null ? '' : `@${to.digest}`}`;
  const start = part.nameEnd ?? part.span.end;
  return { ok: true, edits: [{ span: { start, end: part.span.end }, text }], to };
}

/** `repository: acme/app:v1`, with no version beside it. */
function isVersioned({ nameEnd, span, aliased, text }: Part): boolean {
  return nameEnd !== undefined && nameEnd < span.end && !aliased && !text.endsWith('@sha256');
}

/** `repository: name@sha256` with the hex as its tag. */
function writeSplitDigest(tag: Part, to: Version): Written {
  if (!to.digest?.startsWith('sha256:'))
    return fail('the place holds a sha256 digest split in two, and cannot hold another');
  return done([{ span: tag.span, text: to.digest.slice(7) }], { tag: null, digest: to.digest });
}

/** A field that holds `v1@sha256:…`, or a digest instead of a tag, well-formed or not. */
function writeDigestInTag(tag: Part, to: Version): Written {
  const kept = to.tag ?? (tag.text.includes('@') ? tag.text.slice(0, tag.text.indexOf('@')) : null);
  const text = [kept, to.digest].filter((piece) => piece !== null && piece !== '').join('@');
  return done([{ span: tag.span, text }], { tag: kept || null, digest: to.digest });
}

function writeFields(occurrence: Occurrence, to: Version): Written {
  const { tag, digest, repository } = occurrence.parts;
  if (isRenamed(occurrence, to) && tag?.key && to.digest !== null)
    return done([{ span: tag.key.span, text: 'digest' }, replacePart(tag, to.digest)], to);
  const written = digest ? { edit: replacePart(digest, digestText(digest, to.digest)) } : addDigest(occurrence, to);
  if ('reason' in written) return fail(written.reason);
  // A version in the name moves with the fields beside it: the tag where it stands, a digest into its field.
  const named = repository && isVersioned(repository) ? repository : undefined;
  const inName = named && writeReference(named, { tag: tag?.text ? null : to.tag, digest: null });
  const nameEdits = inName?.ok ? inName.edits : [];
  if ('sharesTag' in written && written.sharesTag && written.edit)
    return done([written.edit, ...nameEdits], { tag: written.sharesTag, digest: to.digest });
  const isTagged = tag !== undefined && (tag.text !== '' || !named);
  const edits = [written.edit, ...(isTagged ? [replacePart(tag, to.tag ?? '')] : []), ...nameEdits];
  if ((tag?.quoted || digest?.quoted) && edits.some((edit) => edit?.text.startsWith('"'))) return fail(quotesNeeded);
  return done(edits, { tag: isTagged || named ? to.tag : mergedTag(occurrence), digest: to.digest });
}

/** `newTag: dev` becomes `digest: sha256:…`, unless there is a `digest` that waits to be filled. */
function isRenamed({ shape, digestSlot, parts: { digest } }: Occurrence, to: Version): boolean {
  return shape === 'kustomize' && !digest && digestSlot !== undefined && !digestSlot.fills && to.tag === null;
}

/** A tag that comes through a merge key stays what it is: it stands elsewhere, and the digest decides. */
function mergedTag({ tag, parts }: Occurrence): string | null {
  return parts.tag ? null : tag;
}

/** A digest where no field holds one: in a new key beside its siblings, or behind the tag in the tag's own field. */
function addDigest(
  { digestSlot, parts: { tag } }: Occurrence,
  to: Version,
): { readonly edit: Edit | null; readonly sharesTag?: string } | { readonly reason: string } {
  if (to.digest === null) return { edit: null };
  if (digestSlot) {
    const { offset, before, after, bare } = digestSlot;
    const digest = bare ? withoutAlgorithm(to.digest) : to.digest;
    return { edit: { span: { start: offset, end: offset }, text: `${before}${digest}${after}` } };
  }
  const kept = to.tag ?? tag?.text;
  if (!tag || !kept)
    return { reason: 'the place has no field that could hold a digest; add a digest or a tag beside the repository' };
  return { edit: { span: tag.span, text: `${kept}@${to.digest}` }, sharesTag: kept };
}

/** A digest field keeps its habit: bare hex stays bare, and so does an empty `sha`. */
function digestText(part: Part, digest: string | null): string {
  if (digest === null) return '';
  const bare = part.text === '' ? isBareDigestKey(part.key?.text ?? '') : !part.text.includes(':');
  return bare ? withoutAlgorithm(digest) : digest;
}

/** Bare hex means sha256; the digest of another algorithm says which. */
function withoutAlgorithm(digest: string): string {
  return digest.startsWith('sha256:') ? digest.slice('sha256:'.length) : digest;
}

/** Nothing where the part says it already: `tag: 1.10` keeps its missing quotes. */
function replacePart(part: Part, text: string): Edit | null {
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

function done(edits: readonly (Edit | null)[], to: Version): Written {
  return { ok: true, edits: edits.filter((edit) => edit !== null), to };
}

function fail(reason: string): Written {
  return { ok: false, reason };
}
