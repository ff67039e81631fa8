import { isDigest } from '../../image/digest.ts';
import { findTagProblem } from '../../image/parse.ts';
import { hasVersion } from '../../image/written.ts';
import { type Entry, findEntry, type MapNode, resolve, scalarText, textOf, valueText } from '../../yaml/node.ts';
import { lastKey } from '../../yaml/path.ts';
import { imageBlock } from '../catalogue/conventions/parts.ts';
import type { At, Joins } from '../catalogue/shape.ts';
import { isImageKey } from '../keys/image-keys.ts';
import { isTemplated } from '../keys/plausible.ts';
import { findTexts, type TextBelow } from '../keys/texts.ts';
import type { Completing } from '../occurrence.ts';
import { partOf } from '../parts.ts';
import type { Context } from './collect.ts';
import type { ImageMark } from './places.ts';
import type { TextPlace } from './reference.ts';
import { siblingsIn } from './stems.ts';

/** What of an object stands, or may stand, behind a name without a version. */
export type Completed = Pick<TextPlace, 'completedBy' | 'joined'>;

/**
 * What may complete a name in a custom resource of which nothing is known, beside it or in its spec: an operator may put `image` and
 * `version` together, and mostly does not. Nothing can be said of the name then: it is judged as it stands, and not written.
 */
export function findCompleting(map: MapNode, { key, value }: Entry, { object }: Context): Completed | undefined {
  const node = resolve(value);
  if (!isImageKey(scalarText(key)) || node?.kind !== 'scalar' || hasVersion(scalarText(node))) return undefined;
  const beside = doubtfulIn(map, { key, value });
  if (beside !== undefined) return { completedBy: { key: beside, tag: null } };
  if (object === null) return undefined;
  const spec = resolve(findEntry(object, 'spec')?.value);
  const sayIn = (where: MapNode, keys: readonly string[]) => keys.find((other) => textOf(where, other));
  const by = sayIn(map, completing) ?? (spec?.kind === 'map' ? sayIn(spec, completingAll) : undefined);
  return by === undefined ? undefined : { completedBy: { key: by, tag: null } };
}

/** By a name of the same stem. */
function doubtfulIn(map: MapNode, entry: Entry): string | undefined {
  const said = siblingsIn(map, entry);
  if (said === null) return undefined;
  const by = 'doubtful' in said ? said.doubtful : (said.tag ?? said.digest);
  return typeof by === 'string' ? by : by && scalarText(by.key);
}

const completing = [...imageBlock.parts.tag, ...imageBlock.inBlock.tag, ...imageBlock.parts.digest];
const completingAll = [...imageBlock.inBlock.tag, 'channel'];

/** What an operator puts behind a name without a version, as the catalogue knows it. */
export function findJoined({ value }: Entry, { joins }: ImageMark, context: Context): Completed | undefined {
  const node = resolve(value);
  const { object, source } = context;
  if (joins === undefined || object === null || node?.kind !== 'scalar' || hasVersion(scalarText(node)))
    return undefined;
  const [digest] = sayAt(object, joins.digests);
  return digest === undefined || !isDigestText(digest)
    ? { completedBy: completingOf(joins, object) }
    : {
        joined: { ...partOf(source, digest.node, digest.key ?? undefined), ...(digest.elsewhere && { aliased: true }) },
      };
}

/** A digest, with its algorithm or without it; or what only a template engine can tell. */
function isDigestText({ node }: TextBelow): boolean {
  const text = valueText(node);
  return isDigest(text) || isDigest(`sha256:${text}`) || isTemplated(text);
}

/** What is no tag the operator cannot put there, but for the `+` of a version, which it writes as `-`. */
function completingOf({ versions, digests, follows }: Joins, object: MapNode): Completing {
  const [said] = [...sayAt(object, versions), ...sayAt(object, follows)];
  const key = said?.key ? scalarText(said.key) : keyOf(versions[0] ?? '');
  const text = said === undefined || sayAt(object, versions).length === 0 ? '' : valueText(said.node);
  const isTag = isTemplated(text) || findTagProblem(text.replaceAll('+', '-')) === null;
  return { key, tag: isTag ? text : null, ...(digests?.[0] && { digestKey: keyOf(digests[0]) }) };
}

const keyOf = (at: At): string => lastKey(at) ?? at;

const sayAt = (object: MapNode, paths: readonly At[] = []): readonly TextBelow[] =>
  paths.flatMap((at) => findTexts(object, at)).filter(({ node }) => valueText(node) !== '');
