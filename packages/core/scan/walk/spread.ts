import { type Entry, type MapNode, scalarText } from '../../yaml/node.ts';
import { parsePath } from '../../yaml/path.ts';
import type { Mark } from '../keys/machine.ts';
import type { Part, Parts } from '../occurrence.ts';
import { addCode, addDraft, type Collection, type Context } from './collect.ts';
import { entryBelow, partIn, scalarOf } from './fields.ts';

type SpreadMark = Extract<Mark, { kind: 'spread' }>;

/**
 * An image whose parts are at several places below a map. What has no digest gets none from us: it would have to stand where
 * nothing of the image is. Without a version it may keep one that nobody can tell here. Returns the entries that hold its parts.
 */
export function addSpread(
  into: Collection,
  map: MapNode,
  mark: SpreadMark,
  path: string,
  context: Context,
): readonly Entry[] {
  const name = nameOf(map, mark, context);
  const version = versionOf(map, mark, context);
  const draft = { path, shape: 'map' as const, by: mark.by, context };
  // Without a name only what its sign tells is the version of an image.
  if (name.repository === undefined && !mark.signed) return [];
  if (version.digest) addDraft(into, { ...draft, parts: { ...name, ...version } });
  else if (version.tag === undefined && mark.keeps) addKept(into, map, mark, path, context);
  else {
    const completedBy = {
      ...{ key: version.tag ? mark.tag : mark.digest, tag: version.tag?.text ?? null },
      digestKey: mark.digest,
    };
    addDraft(into, { ...draft, parts: name.repository ? name : version, completedBy });
  }
  return entriesOf(map, mark);
}

function entriesOf(map: MapNode, { registry, repository, tag, digest }: SpreadMark): readonly Entry[] {
  const keys = new Set([registry, repository, tag, digest].map((at) => at && parsePath(at)?.[0]));
  return map.entries.filter(({ key }) => keys.has(scalarText(key)));
}

function addKept(into: Collection, map: MapNode, { repository }: SpreadMark, path: string, context: Context): void {
  const entry = entryBelow(map, repository);
  const name = scalarOf(entry);
  if (entry && name) addCode(into, context, `${path}.${repository}`, entry.key.start, `${name}:<its own>`);
}

/** A host alone names no image. */
function nameOf(map: MapNode, mark: SpreadMark, context: Context): Parts {
  const repository = textPart(context, entryBelow(map, mark.repository));
  if (repository === undefined) return {};
  const registry = mark.registry === undefined ? undefined : textPart(context, entryBelow(map, mark.registry));
  return { ...(registry && { registry }), repository };
}

function versionOf(map: MapNode, { tag, digest, signed }: SpreadMark, context: Context): Parts {
  const said = textPart(context, entryBelow(map, tag), signed ? 1 : 0);
  if (signed) return said ? { [scalarOf(entryBelow(map, tag))?.startsWith('@') ? 'digest' : 'tag']: said } : {};
  const pin = textPart(context, entryBelow(map, digest));
  return { ...(said && { tag: said }), ...(pin && { digest: pin }) };
}

function textPart(context: Context, entry: Entry | undefined, from = 0): Part | undefined {
  const part = partIn(context, entry, from);
  return part?.text === '' ? undefined : part;
}
