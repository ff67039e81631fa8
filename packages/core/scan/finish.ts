import { parseName } from '../image/parse.ts';
import { imageName } from '../image/reference.ts';
import { joinRegistry } from '../image/written.ts';
import type { Lines } from '../yaml/lines.ts';
import { findEntry, type Node, resolve } from '../yaml/node.ts';
import { detach } from '../yaml/source.ts';
import type { Span } from '../yaml/span.ts';
import { findComment, findStamp } from './comments.ts';
import { joinParts } from './join.ts';
import { certaintyOf } from './keys/certainty.ts';
import { findCommonRegistry } from './keys/common-registry.ts';
import { findNamingBlock, type NamedBlock } from './naming-block.ts';
import type { Location, Occurrence, Shape } from './occurrence.ts';
import type { Joined } from './parts.ts';
import { type Draft, firstPart } from './walk/collect.ts';
import { findNamespace, findOwner } from './walk/owner.ts';

/** What a document says beside its images. */
export interface DocumentFacts {
  readonly root: Node | null;
  /** Encrypted with sops. */
  readonly sealed: boolean;
}

export function readFacts(root: Node | null, text: string): DocumentFacts {
  const map = resolve(root);
  if (map?.kind !== 'map') return { root: null, sealed: false };
  const sealed = resolve(findEntry(map, 'sops')?.value)?.kind === 'map' && text.includes('ENC[');
  return { root: map, sealed };
}

/** Turns the drafts of one document into occurrences: joined, inherited, with lines and columns. */
export function finish(
  file: string,
  text: string,
  lines: Lines,
  drafts: readonly Draft[],
  facts: DocumentFacts,
): Occurrence[] {
  const named = new Map<string, NamedBlock>();
  const joined = drafts.map((draft) => {
    const said = joinDraft(draft);
    const image = withRegistry(draft, said, facts);
    if (image !== null) named.set(draft.path, { ...said, image });
    return { draft, said, image };
  });
  return joined.map(({ draft, said, image }) => {
    const outer = findNamingBlock(draft.path, said, named);
    const found = toOccurrence(file, lines, draft, said, outer?.image ?? image);
    addComment(found, text, lines, draft.parts);
    if (outer !== null) found.namedBy = outer.namedBy;
    if (facts.sealed) found.sealed = true;
    addRare(found, draft, said, lines);
    return found;
  });
}

function toOccurrence(file: string, lines: Lines, draft: Draft, said: Joined, image: string | null): Occurring {
  const { line, column, endLine, endColumn } = locate(lines, firstPart(draft.parts).span);
  const { reference, problem, tag, digest } = said;
  return {
    file,
    document: draft.context.document,
    path: detach(draft.path),
    shape: shapeOf(draft),
    by: draft.by,
    certainty: certaintyOf(draft.by),
    parts: draft.parts,
    line,
    column,
    endLine,
    endColumn,
    reference,
    problem,
    image,
    tag,
    digest,
  };
}

function addComment(found: Occurring, text: string, lines: Lines, parts: Draft['parts']): void {
  const comment = findComment(text, lines, parts, firstPart(parts));
  if (comment && comment.text !== '') found.comment = detach(comment.text);
  const stamp = comment && findStamp(comment);
  if (stamp) found.stamp = stamp;
}

function shapeOf({ context, shape }: Draft): Shape {
  return context.embedding > 0 ? 'embedded' : shape;
}

/** What a place says, with what it merges: the name comes from elsewhere, and so does the blame for it. */
function joinDraft({ parts, merged }: Draft): Joined {
  if (!merged) return joinParts(parts);
  const said = joinParts({ ...merged, ...parts });
  const problem = said.problem && parts[said.problem.part] ? said.problem : null;
  return { ...said, reference: parts.repository ? said.reference : null, problem };
}

type Occurring = { -readonly [K in keyof Occurrence]: Occurrence[K] };

/** Adds what few places have. Set one by one: a spread for each would cost more than finding them. */
function addRare(
  found: Occurring,
  { path, context, merged, digestSlot, tagSlot, pullPolicy, takesPullPolicy, unless, completedBy }: Draft,
  { templated }: Joined,
  lines: Lines,
): void {
  const owner = findOwner(path, context);
  if (owner) found.owner = owner;
  if (templated) found.templated = templated;
  const namespace = findNamespace(context);
  if (namespace) found.namespace = detach(namespace.slice(0, longestName));
  if (merged) found.merged = merged;
  if (digestSlot) found.digestSlot = digestSlot;
  if (tagSlot) found.tagSlot = tagSlot;
  if (pullPolicy) found.pullPolicy = { ...pullPolicy, location: locate(lines, pullPolicy.span) };
  if (unless !== undefined) found.unless = unless.map(detach);
  if (completedBy !== undefined) found.completedBy = completedBy;
  if (takesPullPolicy) found.takesPullPolicy = takesPullPolicy;
  if (context.embedding > 0) found.within = found.path.slice(0, context.at.length);
  const { patch } = context;
  if (patch && patch.to.length < longestPath) found.patches = detach(patch.to + path.slice(patch.from.length));
}

/** No name of Kubernetes is longer (RFC 1123), and no path that a person patches. */
const longestName = 253;
const longestPath = 1000;

/** Where a span stands, for people. */
export function locate(lines: Lines, span: Span): Location {
  const start = lines.at(span.start);
  const end = lines.at(span.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** The name, with the host that the document says once for many images; null where several hosts may be meant. */
function withRegistry(draft: Draft, said: Joined, { root }: DocumentFacts): string | null {
  const { repository, registry } = draft.parts;
  if (shapeOf(draft) !== 'map' || !repository || !said.image) return said.image;
  if (parseName(repository.text).ok && /^[^/]*[.:][^/]*\//.test(repository.text)) return said.image;
  const common = findCommonRegistry(root, draft.path);
  const isWritten = registry !== undefined && registry.text !== '';
  if (common.kind === 'none' || (isWritten && !(common.kind === 'one' && common.always))) return said.image;
  if (common.kind === 'several') return null;
  const name = parseName(joinRegistry(common.registry, repository.text));
  return name.ok ? imageName(name.reference) : said.image;
}
