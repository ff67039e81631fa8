import { findDigestProblem, isDigest } from '../image/digest.ts';
import { findTagProblem, parseName, parseReference, splitReference } from '../image/parse.ts';
import { type ImageReference, imageName, type ReferenceProblem } from '../image/reference.ts';
import { joinRegistry, withoutVersion } from '../image/written.ts';
import { type ScalarNode, scalarText, valueText } from '../yaml/node.ts';
import { detach, fileOffset, type Source } from '../yaml/source.ts';
import type { Part, Parts, Role, TemplatedParts } from './occurrence.ts';

/** The part that a scalar holds, or the stretch `from..to` of its text; of `~`, no text where the `~` stands. */
export function partOf(
  source: Source,
  node: ScalarNode,
  key?: ScalarNode,
  from = 0,
  to = scalarText(node).length,
): Part {
  const text = valueText(node) === '' ? '' : detach(scalarText(node).slice(from, to));
  const where = node.decode === null ? { source, start: node.start } : node.decode();
  const at = (index: number) =>
    'source' in where ? fileOffset(where.source, where.start + index) : fileOffset(where, index);
  const span = { start: at(from), end: at(to) };
  const nameEnd = at(from + splitReference(text).nameEnd);
  const part: { -readonly [K in keyof Part]: Part[K] } = { text, span, style: node.style, nameEnd };
  if (source.quoted) part.quoted = true;
  if (source.encoded || ('encoded' in where && where.encoded)) part.encoded = true;
  if (key) part.key = keyOf(source, key);
  return part;
}

function keyOf(source: Source, key: ScalarNode): NonNullable<Part['key']> {
  const text = detach(scalarText(key));
  const span = { start: fileOffset(source, key.start), end: fileOffset(source, key.end) };
  return key.style === 'double' ? { text, span, double: true } : { text, span };
}

/** What the parts of one place say together. */
export interface Joined {
  readonly reference: ImageReference | null;
  readonly problem: (ReferenceProblem & { readonly part: Role }) | null;
  readonly image: string | null;
  readonly tag: string | null;
  readonly digest: string | null;
  /** Parts of it are completed elsewhere. */
  readonly templated?: TemplatedParts;
}

/** Joins parts that are written as they are: `reference`, or `registry/repository:tag@digest` in the ways of charts. */
export function joinWritten(parts: Parts): Joined {
  return parts.reference ? joinReference(parts.reference.text) : joinMap(parts);
}

function joinReference(text: string): Joined {
  const parsed = parseReference(text);
  if (!parsed.ok) {
    return {
      reference: null,
      problem: { ...parsed.problem, part: 'reference' },
      image: guessName(text),
      tag: null,
      digest: null,
    };
  }
  const { reference } = parsed;
  return { reference, problem: null, image: imageName(reference), tag: reference.tag, digest: reference.digest };
}

/** The name of a malformed reference, where at least that can be told: exceptions and reports go by it. */
function guessName(text: string): string | null {
  const name = parseName(withoutVersion(text));
  return name.ok ? imageName(name.reference) : null;
}

function joinMap(parts: Parts): Joined {
  const version = joinVersion(parts);
  const named = joinName(parts);
  if (named === null)
    return { reference: null, problem: version.problem, image: null, tag: version.tag, digest: version.digest };
  if ('problem' in named)
    return { reference: null, image: null, tag: version.tag, digest: version.digest, problem: named.problem };
  const tag = version.tag ?? named.tag;
  const twice = named.digest !== null && version.digest !== null && named.digest !== version.digest;
  const problem = version.problem ?? (twice ? twoDigests(parts, 'repository') : null);
  const digest = twice ? null : (version.digest ?? named.digest);
  const reference = problem ? null : { ...named, tag, digest };
  return { reference, problem, image: imageName(named), tag, digest };
}

function joinName(parts: Parts): ImageReference | { readonly problem: Joined['problem'] } | null {
  const repository = (parts.repository?.text ?? '').replace(/@sha256$/, '');
  if (repository === '') return null;
  const registry = parts.registry?.text ?? '';
  const written = /^\/*$/.test(registry) ? repository : joinRegistry(registry, repository);
  const parsed = parseReference(written);
  if (parsed.ok) return parsed.reference;
  const shift = written.length - repository.length;
  const { start, end } = parsed.problem;
  const within = { start: Math.max(0, start - shift), end: Math.max(0, end - shift) };
  return { problem: { ...parsed.problem, ...within, part: 'repository' } };
}

/** No chart can be told to run both, and a reader believes in one. */
function twoDigests(parts: Parts, part: 'repository' | 'digest'): Joined['problem'] {
  return {
    kind: 'conflict',
    message: 'another key beside it names another digest',
    start: 0,
    end: parts[part]?.text.length ?? 0,
    part,
  };
}

interface Version {
  readonly tag: string | null;
  readonly digest: string | null;
  readonly problem: Joined['problem'];
}

function joinVersion(parts: Parts): Version {
  const { tag, digest: inTagField } = splitTag(parts);
  const key = completeDigest(parts.digest?.text ?? '');
  if (inTagField !== null && key !== '' && key !== inTagField) {
    const malformed = findDigestProblem(key);
    const conflict = malformed ? { ...malformed, part: 'digest' as const } : twoDigests(parts, 'digest');
    return { tag: tag || null, digest: null, problem: conflict };
  }
  const { digest, problem } =
    inTagField === null
      ? judgeDigest(key, (found) => ({ ...found, part: 'digest' }))
      : judgeDigest(inTagField, (found) => inTag(found, parts.tag, inTagField));
  const tagProblem = tag === '' ? null : findTagProblem(tag);
  return {
    tag: tag === '' || tagProblem ? null : tag,
    digest,
    problem: problem ?? (tagProblem && { ...tagProblem, part: 'tag' }),
  };
}

/** '' is none. `at`: where its problem stands. */
function judgeDigest(
  digest: string,
  at: (problem: ReferenceProblem) => Joined['problem'],
): Pick<Version, 'digest' | 'problem'> {
  const problem = digest === '' ? null : findDigestProblem(digest);
  return problem === null ? { digest: digest || null, problem: null } : { digest: null, problem: at(problem) };
}

/** The problem of a digest, where it stands in the field of a tag. */
function inTag(problem: ReferenceProblem, tag: Part | undefined, digest: string): Joined['problem'] {
  const before = Math.max(0, tag?.text.indexOf(digest) ?? 0);
  return { ...problem, start: before + problem.start, end: before + problem.end, part: 'tag' };
}

/** A tag field may hold `v1@sha256:…`, `sha256:…`, or the hex that follows `repository: name@sha256`. */
function splitTag(parts: Parts): { readonly tag: string; readonly digest: string | null } {
  const text = parts.tag?.text ?? '';
  if (parts.repository?.text.endsWith('@sha256')) return { tag: '', digest: completeDigest(text) };
  if (isDigest(text)) return { tag: '', digest: text };
  const at = text.indexOf('@');
  return at < 0 ? { tag: text, digest: null } : { tag: text.slice(0, at), digest: text.slice(at + 1) };
}

/** `sha: <hex>` and `digest: <hex>` mean sha256. */
function completeDigest(text: string): string {
  return text === '' || text.includes(':') ? text : `sha256:${text}`;
}
