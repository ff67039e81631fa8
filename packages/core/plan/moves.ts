import type { Edit } from '../edit/edit.ts';
import type { Version } from '../edit/version.ts';
import { encodedReason } from '../edit/write.ts';
import { describeCompleting, describeTemplated } from '../inventory/name.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { placeId } from '../repository/place-id.ts';
import type { Part } from '../scan/occurrence.ts';
import { compare } from '../text/collate.ts';
import type { Change, Failure, Skipped } from './change.ts';
import { refuseClashes, type WrittenMove } from './clashes.ts';
import { type Companions, findCompanions } from './companions.ts';
import type { Decision, Move, Surroundings, WrittenAddition } from './move.ts';
import { writeMove } from './write.ts';

/** The three lists that every plan has. */
export interface Planned {
  readonly changes: readonly Change[];
  readonly skipped: readonly Skipped[];
  readonly failures: readonly Failure[];
}

/**
 * Turns decisions into edits; a place whose syntax cannot say the new version is a failure of its image. `sources`: the loose
 * digests of the tree that a promotion copies from.
 */
export function planChanges(
  decisions: readonly Decision[],
  surroundings: Surroundings,
  sources?: Surroundings['looseDigests'],
): Planned {
  const moves = decisions.flatMap((decision) => (decision.kind === 'move' ? [decision.move] : []));
  const written = refuseClashes(
    followAnchors(
      moves.map((move) => {
        const added = move.addition?.written;
        return added === undefined ? writeMove(move) : { move, written: added.written };
      }),
    ),
  );
  const writable = written.flatMap(({ move, written }) => (written.ok ? [{ move, written }] : []));
  const possible = writable.filter(({ move, written }) => !saysAlready(move, written.to));
  const companions = findCompanions(
    possible.map(({ move }) => move),
    surroundings,
    sources,
  );
  return {
    changes: possible.map(({ move, written }) => ({
      ...toChange(move, written, companions.get(placeId(move.occurrence))),
      ...lineOf(move.addition?.written),
    })),
    skipped: [
      ...decisions.flatMap((decision) => (decision.kind === 'skip' ? [decision.skipped] : [])),
      ...writable.filter(({ move, written }) => saysAlready(move, written.to)).map(({ move }) => toSkipped(move)),
    ].sort((one, other) => compare(one.file, other.file) || (one.line ?? 0) - (other.line ?? 0)),
    failures: [
      ...decisions.flatMap((decision) => (decision.kind === 'fail' ? [decision.failure] : [])),
      ...written.flatMap(({ move, written }) => (written.ok ? [] : [toFailure(move, written.reason)])),
    ],
  };
}

/** A place that has its whole version by aliases of another place of the same image, which is written, moves with that. */
function followAnchors(all: readonly WrittenMove[]): readonly WrittenMove[] {
  const keyOf = ({ occurrence }: Move, start: number): string => JSON.stringify([occurrence.file, start]);
  const anchors = new Map(
    all.flatMap((each) =>
      each.written.ok
        ? versionParts(each.move.occurrence).flatMap((part) =>
            part.aliased ? [] : [[keyOf(each.move, part.span.start), each] as const],
          )
        : [],
    ),
  );
  return all.map((each) => {
    const { move, written } = each;
    const parts = versionParts(move.occurrence);
    const found = parts.map((part) => (part.aliased ? anchors.get(keyOf(move, part.span.start)) : undefined));
    const [anchor] = found;
    const isOne = anchor?.written.ok && found.every((other) => other === anchor) && anchor.move.image === move.image;
    const isSame = isOne && anchor.move.to.digest === move.to.digest && anchor.move.to.tag === move.to.tag;
    return written.ok || !isSame ? each : { move, written: anchor.written };
  });
}

/** The parts that a version is in. */
function versionParts({ parts: { tag, digest } }: Move['occurrence']): readonly Part[] {
  return [tag, digest].filter((part) => part !== undefined);
}

/** Why a place is left as it is. */
export function skip(occurrence: PlacedOccurrence, image: string, reason: string): Decision {
  const { file, line, path } = occurrence;
  return { kind: 'skip', skipped: { file, line, path, image, reason } };
}

/** Why an image could not be moved at a place. */
export function fail(occurrence: PlacedOccurrence, image: string, reason: string): Decision {
  return { kind: 'fail', failure: { file: occurrence.file, image, reason } };
}

/** A place that nobody may edit, whatever its image; null when it may be moved. */
export function findObstacle(occurrence: PlacedOccurrence, image: string): Decision | null {
  if (occurrence.sealed) return skip(occurrence, image, 'the file is encrypted with sops; an edit would break its MAC');
  const other = findOtherWriter(occurrence);
  if (other !== null) return skip(occurrence, image, other);
  if (occurrence.templated) return skip(occurrence, image, describeTemplated(occurrence));
  if (Object.values(occurrence.parts).some(({ encoded }) => encoded)) return skip(occurrence, image, encodedReason);
  const { changedBy, completedBy } = occurrence;
  if (changedBy !== undefined) return skip(occurrence, image, `kustomize makes something else of it: ${changedBy}`);
  if (completedBy !== undefined) return skip(occurrence, image, describeCompleting(completedBy.key));
  if (occurrence.problem === null) return null;
  return fail(occurrence, image, `${place(occurrence)} is malformed: ${occurrence.problem.message}`);
}

/** Why a place is another tool's to write; null where nothing says so. */
export function findOtherWriter({ file, comment }: PlacedOccurrence): string | null {
  if (comment?.includes('"$imagepolicy"')) return 'its $imagepolicy comment gives it to the image automation of Flux';
  return /(?:^|\/)\.argocd-source-[^/]*\.yaml$/.test(file) ? 'Argo CD Image Updater writes this file' : null;
}

/** `file:line`, as messages name a place. */
export function place(occurrence: PlacedOccurrence): string {
  return `${occurrence.file}:${occurrence.line}`;
}

/** An addition stands behind a line that is there. */
function lineOf(addition: WrittenAddition | undefined): { readonly line?: number } {
  return addition === undefined ? {} : { line: addition.line };
}

function toChange(move: Move, written: Pick<Change, 'to' | 'edits'>, companions: Companions | undefined): Change {
  const { occurrence, image, source, builds } = move;
  const stamp = moveStamp(move, written.to);
  return {
    file: occurrence.file,
    line: occurrence.line,
    path: occurrence.path,
    document: occurrence.document,
    environment: occurrence.environment,
    image,
    from: { tag: occurrence.tag, digest: occurrence.digest },
    to: written.to,
    ...(occurrence.alone && { was: { tag: occurrence.alone.tag, digest: occurrence.alone.digest } }),
    edits: [...written.edits, ...stamp.edits, ...(companions?.edits ?? [])],
    notes: [...move.notes, ...findStaleTag(move, written.to), ...stamp.notes, ...(companions?.notes ?? [])],
    ...(move.addition && { added: move.addition.says }),
    ...(source && { source }),
    ...(builds && { builds }),
  };
}

/** A place whose one field holds tag and digest keeps its tag where it is to have none: then there may be nothing left to write. */
function saysAlready({ occurrence }: Move, to: Version): boolean {
  return (occurrence.alone ?? occurrence).tag === to.tag && occurrence.digest === to.digest;
}

function toSkipped({ occurrence, image }: Move): Skipped {
  const { file, line, path } = occurrence;
  return { file, line, path, image, reason: 'equal, as far as its field can say' };
}

function toFailure(move: Move, reason: string): Failure {
  return { file: move.occurrence.file, image: move.image, reason: `${place(move.occurrence)}: ${reason}` };
}

/** A field that holds tag and digest together cannot lose its tag, which is said; a bump's channel tag stays what it is. */
function findStaleTag({ occurrence, to, source, channel }: Move, written: Version): readonly string[] {
  if (to.tag === written.tag || written.tag === null || written.tag === channel) return [];
  if (written.digest === occurrence.digest) return [];
  if (to.tag !== null)
    return [`its tag ${written.tag} comes through a merge key and stays: it says nothing of the new digest`];
  const why = source === undefined ? '' : ', which the source does not have';
  return [`its field keeps the tag ${written.tag}${why}: it says nothing of the new digest`];
}

/**
 * `# v1.0.25` behind a digest says nothing true once the digest has moved: it becomes the version that the source's own comment
 * names, or the new tag where that is a version. A day beside it is the source's, or goes. Else the reviewer is told; only
 * the version is quoted, never the comment.
 */
function moveStamp(
  { occurrence, from, to }: Move,
  written: Version,
): { readonly edits: readonly Edit[]; readonly notes: readonly string[] } {
  const { stamp } = occurrence;
  if (stamp === undefined || written.digest === occurrence.digest) return { edits: [], notes: [] };
  const isCommit = /^[0-9a-f]{7,40} /.test(stamp.text);
  const fresh = from?.stamp?.text ?? (to.tag !== null && !isCommit && isVersion.test(to.tag) ? to.tag : null);
  if (fresh === null)
    return { edits: [], notes: [`the comment beside it names ${stamp.text}, which may no longer be what runs`] };
  const [version = '', day = ''] = fresh.split(' (');
  const hasDay = day !== '' && stamp.text.includes(' (');
  const named = isCommit ? version : `${stamp.text.startsWith('v') ? 'v' : ''}${version.replace(/^v/, '')}`;
  const text = `${named}${hasDay ? ` (${day}` : ''}`;
  return { edits: text === stamp.text ? [] : [{ span: stamp.span, text }], notes: [] };
}

const isVersion = /^v?\d+(?:\.\d+)+[\w.+-]*$/;
