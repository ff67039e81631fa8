import { findDigestProblem, isPlaceholder } from './digest.ts';
import {
  type ImageReference,
  imageName,
  type ProblemKind,
  type ReferenceProblem,
  type ReferenceResult,
} from './reference.ts';

/** Where the parts of `name[:tag][@digest]` stand: offsets into the text, null where a part is absent. */
export interface ReferenceParts {
  readonly nameEnd: number;
  readonly tag: { readonly start: number; readonly end: number } | null;
  readonly digest: { readonly start: number; readonly end: number } | null;
}

const tagGrammar = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const hostGrammar =
  /^(?:\[[0-9a-fA-F:.]+\]|[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*)(?::[0-9]+)?$/;
const maxName = 255;

/** Splits at the first `@`, and at the last `:` after the last `/` before it. Judges nothing. */
export function splitReference(text: string): ReferenceParts {
  const at = text.indexOf('@');
  const digest = at < 0 ? null : { start: at + 1, end: text.length };
  const named = at < 0 ? text.length : at;
  const colon = text.lastIndexOf(':', named - 1);
  const hasTag = named > 0 && colon > text.lastIndexOf('/', named - 1) && !text.slice(colon, named).includes(']');
  return { nameEnd: hasTag ? colon : named, tag: hasTag ? { start: colon + 1, end: named } : null, digest };
}

/**
 * Parses `name[:tag][@digest]` to the distribution grammar (distribution/reference, `reference.go`) and normalises it:
 * `nginx` is `docker.io/library/nginx`. A digest must be of a registered algorithm (OCI image-spec descriptor.md).
 */
export function parseReference(text: string): ReferenceResult {
  const parts = splitReference(text);
  const name = parseName(text.slice(0, parts.nameEnd));
  if (!name.ok) return name;
  const tag = parts.tag === null ? null : text.slice(parts.tag.start, parts.tag.end);
  if (parts.tag !== null && tag !== null) {
    const message = findTagProblem(tag);
    if (message) return { ok: false, problem: { ...message, start: parts.tag.start, end: parts.tag.end } };
  }
  const digest = parts.digest === null ? null : text.slice(parts.digest.start);
  if (parts.digest !== null && digest !== null) {
    const problem = findDigestProblem(digest);
    if (problem) return { ok: false, problem: { ...problem, start: parts.digest.start, end: parts.digest.end } };
  }
  return { ok: true, reference: { ...name.reference, tag, digest } };
}

/** Writes a reference in full: `docker.io/library/nginx:1.27@sha256:…`. The inverse of `parseReference` up to normalisation. */
export function formatReference(reference: ImageReference): string {
  const tag = reference.tag === null ? '' : `:${reference.tag}`;
  const digest = reference.digest === null ? '' : `@${reference.digest}`;
  return `${reference.host}/${reference.repository}${tag}${digest}`;
}

/** Why a text is no tag, or null: `[A-Za-z0-9_][A-Za-z0-9._-]{0,127}` (distribution-spec, "Pulling manifests"). */
export function findTagProblem(tag: string): ReferenceProblem | null {
  if (tagGrammar.test(tag)) return null;
  const at = (kind: ProblemKind, message: string): ReferenceProblem => ({ kind, message, start: 0, end: tag.length });
  if (tag === '') return at('tag', 'the tag is empty');
  if (isPlaceholder(tag)) return at('placeholder', 'the tag is a placeholder that was never filled');
  if (tag.length > 128) return at('tag', `the tag has ${tag.length} characters; 128 are allowed`);
  return at('tag', 'the tag holds a character outside letters, digits, "_", "." and "-"');
}

/** Parses a name without tag and digest: `ghcr.io/acme/app`. Offsets of a problem are into `name`. */
export function parseName(name: string): ReferenceResult {
  const fail = (kind: ProblemKind, message: string): ReferenceResult => ({
    ok: false,
    problem: { kind, message, start: 0, end: name.length },
  });
  if (name === '') return fail('name', 'the name is empty');
  // The host's grammar below is quadratic in a host that fits it up to its end.
  if (name.length > 2 * maxName) return fail('name', tooLong(name.length));
  const { host, path } = splitHost(name);
  if (host !== null && !hostGrammar.test(host))
    return fail(placeholderOr('name', name), `"${clip(host)}" is no host name`);
  const wrong = path.split('/').find((part) => !component.test(part));
  if (wrong !== undefined) return fail(placeholderOr('name', name), describeComponent(wrong));
  if (host === null && /^[0-9a-f]{64}$/.test(path)) return fail('name', 'a bare digest is no image name');
  const reference = { ...normalise(host, path), tag: null, digest: null };
  // Counted with what Docker Hub's short names leave out, as `ParseNormalizedNamed` does.
  const { length } = imageName(reference);
  if (length > maxName) return fail('name', tooLong(length));
  return { ok: true, reference };
}

function tooLong(length: number): string {
  return `the name has ${length} characters; ${maxName} are allowed`;
}

function splitHost(name: string): { readonly host: string | null; readonly path: string } {
  const slash = name.indexOf('/');
  const first = slash < 0 ? '' : name.slice(0, slash);
  return isHost(first) ? { host: first, path: name.slice(slash + 1) } : { host: null, path: name };
}

function isHost(first: string): boolean {
  return /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
}

function normalise(host: string | null, path: string): Pick<ImageReference, 'host' | 'repository'> {
  const lower = host === null ? 'docker.io' : normaliseHost(host);
  if (!['docker.io', 'index.docker.io', 'registry-1.docker.io'].includes(lower))
    return { host: lower, repository: path };
  return { host: 'docker.io', repository: path.includes('/') ? path : `library/${path}` };
}

/** Lower case, but where upper case alone makes it a host: `Registry/app` must not become Docker Hub's `registry/app`. */
function normaliseHost(host: string): string {
  const lower = host.toLowerCase();
  return isHost(lower) ? lower : host;
}

function placeholderOr(kind: ProblemKind, text: string): ProblemKind {
  return isPlaceholder(text) ? 'placeholder' : kind;
}

function describeComponent(part: string): string {
  if (part === '') return 'the name has an empty component (two slashes, or one at an end)';
  if (part !== part.toLowerCase()) return `"${clip(part)}" has upper-case letters; a repository is lower-case`;
  return `"${clip(part)}" is no repository name`;
}

function clip(text: string): string {
  return text.length > 64 ? `${text.slice(0, 63)}…` : text;
}
