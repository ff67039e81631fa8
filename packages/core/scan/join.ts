import { isDigest } from '../image/digest.ts';
import { parseName, splitReference } from '../image/parse.ts';
import { imageName } from '../image/reference.ts';
import { joinRegistry } from '../image/written.ts';
import { isImageKey } from './keys/image-keys.ts';
import { isTemplated } from './keys/plausible.ts';
import type { Part, Parts, Role, TemplatedParts } from './occurrence.ts';
import { type Joined, joinWritten } from './parts.ts';
import { openTemplate, type Told, tellVersion } from './template.ts';

/**
 * Joins `reference`, or `registry/repository:tag@digest` in any of the ways in which charts write them. Of parts that are
 * completed elsewhere it says what is certain: one such part leaves the others as they are.
 */
export function joinParts(parts: Parts): Joined {
  if (!Object.values(parts).some(isOpen)) return joinWritten(parts);
  return parts.reference ? joinReference(parts.reference.text) : joinMap(parts);
}

function isOpen(part: Part | undefined): boolean {
  return part !== undefined && isTemplated(part.text);
}

function joinReference(text: string): Joined {
  const told = tellVersion(text);
  return toJoined(told, 'reference', nameIn(text));
}

function toJoined(told: Told, part: Role, { image, name }: Named): Joined {
  const templated: TemplatedParts = { name, open: told.kind === 'open' };
  const nothing = { reference: null, problem: null, image, tag: null, digest: null, templated };
  switch (told.kind) {
    case 'pinned':
      return { ...nothing, tag: told.tag, digest: told.digest };
    case 'unpinned':
      return { ...nothing, tag: told.tag };
    case 'malformed':
      return { ...nothing, problem: { ...told.problem, part } };
    case 'open':
      return nothing;
    default:
      return told satisfies never;
  }
}

/** Either the image, or its name as it is written. */
interface Named {
  readonly image: string | null;
  readonly name: string | null;
}

/** The name in a reference: known where only the version is open. */
function nameIn(text: string): Named {
  const head = /^[\w./:-]+(?=[:@])/.exec(text)?.[0] ?? '';
  const known = parseName(text.includes('/', head.length) ? '' : head);
  if (known.ok) return { image: imageName(known.reference), name: null };
  const end = openTemplate(text)?.end;
  return { image: null, name: end === undefined ? text : text.slice(0, end + splitReference(text.slice(end)).nameEnd) };
}

function joinMap(parts: Parts): Joined {
  const { registry, repository } = parts;
  const said = joinWritten(writtenOf(parts));
  const isNamed = !isOpen(registry) && !isOpen(repository);
  const name = repository === undefined || isNamed ? null : nameOf(registry?.text ?? '', repository.text);
  const known: Joined = { ...said, reference: null, image: isNamed ? said.image : null };
  if (mayBeWhole(repository)) return toJoined({ kind: 'open' }, 'repository', { image: null, name });
  if (said.digest !== null || said.problem !== null) return { ...known, templated: { name, open: false } };
  const told = tellParts(parts);
  if (told === null) return { ...known, templated: { name, open: false } };
  const joined = toJoined(told.told, told.role, { image: known.image, name });
  return { ...joined, tag: joined.tag ?? said.tag };
}

/** The parts that are no templates. */
function writtenOf(parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => !isOpen(part)));
}

/** A key that says image may hold a whole reference, and what is beside it be of something else. */
function mayBeWhole(repository: Part | undefined): boolean {
  if (repository === undefined || !isOpen(repository) || !isImageKey(repository.key?.text ?? '')) return false;
  const end = openTemplate(repository.text)?.end;
  return end === undefined || !repository.text.includes('/', end);
}

function nameOf(registry: string, repository: string): string {
  return registry === '' ? repository : joinRegistry(registry, repository);
}

/** What the open parts say of the version, those of most weight first; null where what is written decides. */
function tellParts({ repository, tag, digest }: Parts): { readonly told: Told; readonly role: Role } | null {
  if (digest && isOpen(digest)) return { told: { kind: 'open' }, role: 'digest' };
  if (tag && isOpen(tag)) return { told: tellVersion(tag.text), role: 'tag' };
  if (!repository || !isOpen(repository)) return null;
  const told = tellVersion(repository.text);
  // A name with a digest and a tag behind it is no reference; the hex of a digest may follow `name@sha256`.
  const isTagged = Boolean(tag?.text) && !isDigest(`sha256:${tag?.text}`);
  return told.kind === 'open' && isTagged ? null : { told, role: 'repository' };
}
