import { isDigest } from '../image/digest.ts';
import { hasVersion } from '../image/written.ts';
import { isTemplated } from '../scan/keys/plausible.ts';
import type { Occurrence, Part } from '../scan/occurrence.ts';
import type { Result } from '../text/result.ts';
import { addDigest, findKeySlot, keepTag, moveDigest, type WriteHints } from './digest.ts';
import type { Edit } from './edit.ts';
import { digestText, replacePart } from './part.ts';
import type { Version } from './version.ts';

/** The edits that make a place say a version, and what it says then; or why the place cannot say it. */
export type Written = Result<{ readonly edits: readonly Edit[]; readonly to: Version }>;

/**
 * Writes a tag and a digest into a place, in the place's own shape: only the bytes of its tag and digest change. A tag
 * goes where the place has room for one; where it shares its field with the digest (`tag: v1@sha256:…`) it stays, or becomes
 * `hints.channel`, when `to.tag` is null, since nothing else could stand there. `to` of the result says what was written.
 * A map without a digest key gets none unless `hints.place` says that it is read: else the digest goes into the tag.
 */
export function writeVersion(occurrence: Occurrence, to: Version, hints: WriteHints = {}): Written {
  if (occurrence.sealed) return fail('the file is encrypted with sops, and an edit would break its MAC');
  if (to.digest !== null && !isDigest(to.digest)) throw new Error('a digest that was never verified');
  const reason = whySaidElsewhere(occurrence, to, hints);
  if (reason !== null) return fail(reason);
  const { reference, tag, digest, repository } = occurrence.parts;
  const whole = reference ?? (isWhole(occurrence) ? repository : undefined);
  if (whole) return writeReference(whole, to);
  if (digest?.text && repository && /@sha\d+:/.test(repository.text))
    return fail(
      'its digest stands in the repository and in a key of its own, and one would stay behind; keep one of them',
    );
  if (repository?.text.endsWith('@sha256') && tag) return withDigest(writeSplitDigest(tag, to), digest, to);
  if (tag && /[@:]/.test(tag.text)) return writeDigestInTag(tag, occurrence, to, hints);
  return writeFields(occurrence, keepTag(occurrence, to, hints), hints);
}

/** Why a version is said elsewhere, too, or in part: an edit here would not decide it, or decide more. */
function whySaidElsewhere(occurrence: Occurrence, to: Version, hints: WriteHints): string | null {
  const { reference, tag, digest, repository } = occurrence.parts;
  const versions = [reference, tag, digest, repository && hasVersion(repository.text) ? repository : undefined];
  if (versions.some((part) => part && isTemplated(part.text)))
    return 'a part of its version is completed elsewhere; write the version out here';
  if (versions.some((part) => part?.encoded)) return encodedReason;
  if (digest?.removed) return 'a patch takes its digest away; take the operation out';
  if (versions.some((part) => part?.aliased))
    return 'its version is an alias of a value that other places may share; write the version out here';
  if (isStuck(occurrence, to, hints))
    return 'its version is an anchor whose value other places share by an alias; write the version out there';
  return isPinnedByMerge(occurrence)
    ? 'its digest comes through a merge key, in the field of another part; write the image out here'
    : null;
}

/** Why nothing is written into base64. */
export const encodedReason =
  'it stands in base64, where nobody would see what an edit says; write it as text (stringData of a Secret)';

/** Whether the name says the version, and nothing beside it does. */
function isWhole({ parts: { tag, digest, repository }, merged }: Occurrence): boolean {
  const others = [tag, digest, merged?.tag, merged?.digest];
  return repository !== undefined && isVersioned(repository) && !others.some((part) => part?.text);
}

/**
 * Whether others would get by their aliases what is nothing to them. Values follow a digest to a digest and a tag to a tag
 * (a label with the version); a part of another image follows nothing.
 */
function isStuck(occurrence: Occurrence, to: Version, hints: WriteHints): boolean {
  const { reference, tag, digest, repository } = occurrence.parts;
  if (reference?.shared || (repository?.shared && hasVersion(repository.text))) return true;
  if (digest?.shared === 'images' || (digest?.shared && digest.text === '')) return true;
  const alone = (digest !== undefined || findKeySlot(occurrence, hints) !== undefined) && !/[@:]/.test(tag?.text ?? '');
  if (!tag?.shared || (alone && tag.text === to.tag)) return false;
  return tag.shared === 'images' || !alone || to.tag === null;
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

/** A field that holds `v1@sha256:…`, or a digest instead of a tag, well-formed or not. What stands beside it moves along. */
function writeDigestInTag(
  tag: Part,
  { parts: { digest, repository } }: Occurrence,
  to: Version,
  { channel }: WriteHints,
): Written {
  const written = tag.text.includes('@') ? tag.text.slice(0, tag.text.indexOf('@')) : '';
  const kept = to.tag ?? (written === '' ? null : (channel ?? written));
  const text = [kept, to.digest].filter((piece) => piece !== null && piece !== '').join('@');
  const edits = [{ span: tag.span, text }, versionEdit(repository, null)];
  return withDigest(done(edits, { tag: kept || null, digest: to.digest }), digest, to);
}

function writeFields(occurrence: Occurrence, to: Version, hints: WriteHints): Written {
  const { tag, digest } = occurrence.parts;
  if (isRenamed(occurrence, to) && tag?.key && to.digest !== null)
    return done([{ span: tag.key.span, text: 'digest' }, replacePart(tag, to.digest)], to);
  const isDead = hints.place?.kind === 'tag';
  const written = digest && !isDead ? moveDigest(digest, to, hints) : addDigest(occurrence, to, hints);
  if ('reason' in written) return fail(written.reason);
  if ('sharesTag' in written && written.sharesTag && written.edit)
    return writeShared(occurrence.parts, written.edit, { tag: written.sharesTag, digest: to.digest });
  return writeBeside(occurrence, to, written.edit);
}

/** A digest in a field of its own, and the tag where it stands. */
function writeBeside({ parts, merged }: Occurrence, to: Version, digestEdit: Edit | null): Written {
  const { tag, repository } = parts;
  // A tag that comes through a merge key stands elsewhere and stays: the digest decides.
  const mergedTag = tag ? null : merged?.tag?.text || null;
  const nameEdit = versionEdit(repository, tag?.text || mergedTag ? null : to.tag);
  const isTagged = tag !== undefined && (tag.text !== '' || nameEdit === null);
  const edits = [digestEdit, isTagged ? replacePart(tag, to.tag ?? '') : null, nameEdit];
  if (needsQuotes(parts, edits)) return fail(quotesNeeded);
  return done(edits, { tag: mergedTag ?? (isTagged || nameEdit ? to.tag : null), digest: to.digest });
}

/** A digest that went into the field of the tag: nothing else says one. */
function writeShared({ tag, digest, repository }: Occurrence['parts'], edit: Edit, to: Version): Written {
  if (tag?.quoted && edit.text.startsWith('"')) return fail(quotesNeeded);
  return done([edit, digest?.text ? replacePart(digest, '') : null, versionEdit(repository, null)], to);
}

/** Whether an edit would open quotes in a text that is in a string itself. */
function needsQuotes({ tag, digest }: Occurrence['parts'], edits: readonly (Edit | null)[]): boolean {
  return Boolean(tag?.quoted || digest?.quoted) && edits.some((edit) => edit?.text.startsWith('"'));
}

/** A version in the name gives way to the fields beside it: the tag where it stands, a digest to its field. */
function versionEdit(repository: Part | undefined, tag: string | null): Edit | null {
  if (!repository || !isVersioned(repository)) return null;
  const { nameEnd, span } = repository;
  return { span: { start: nameEnd ?? span.end, end: span.end }, text: tag === null ? '' : `:${tag}` };
}

/** `newTag: dev` becomes `digest: sha256:…`, unless there is a `digest` that waits to be filled. */
function isRenamed({ shape, digestSlot, parts: { digest } }: Occurrence, to: Version): boolean {
  return shape === 'kustomize' && !digest && digestSlot !== undefined && !digestSlot.fills && to.tag === null;
}

/** A digest that a merged tag or name holds wins over a key that is added here. */
function isPinnedByMerge({ merged, parts }: Occurrence): boolean {
  const tag = parts.tag ? '' : (merged?.tag?.text ?? '');
  const name = parts.digest?.text ? '' : (merged?.repository?.text ?? '');
  return tag.includes('@') || isDigest(tag) || name.includes('@');
}

function done(edits: readonly (Edit | null)[], to: Version): Written {
  return { ok: true, edits: edits.filter((edit) => edit !== null), to };
}

function fail(reason: string): Written {
  return { ok: false, reason };
}
