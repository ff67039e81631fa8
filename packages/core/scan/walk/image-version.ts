import { isDigest } from '../../image/digest.ts';
import { findTagProblem } from '../../image/parse.ts';
import { hasVersion } from '../../image/written.ts';
import type { Entry, MapNode } from '../../yaml/node.ts';
import { imageBlock } from '../catalogue/conventions/parts.ts';
import { isPlausible, isTemplated } from '../keys/plausible.ts';
import type { Context } from './collect.ts';
import { scalarEntry, scalarOf } from './fields.ts';

/**
 * `version` outside an image block, where it is a tag: beside `repository` + `image`, as operators of NVIDIA have it; and in a file
 * of values beside an `image: acme/app`, as a digest beside any, and as a tag with its digest. In an object it is the operator's,
 * which mostly puts it behind no image: `findJoined` knows those that do.
 */
export function chooseVersion(
  map: MapNode,
  repository: Entry | undefined,
  values: boolean,
  context: Context,
): Entry | undefined {
  const version = scalarEntry(map, imageBlock.inBlock.tag[0]);
  const text = scalarOf(version);
  if (!text) return undefined;
  const isLoose = context.object === null;
  if (isLoose && (isTagAndDigest(text) || (isDigest(text) && scalarEntry(map, 'image')))) return version;
  const image = scalarOf(scalarEntry(map, 'image'));
  if (!image || hasVersion(image)) return undefined;
  const isName = scalarOf(repository) ? true : isLoose && isPlausible(image, values);
  return isName && (findTagProblem(text) === null || isDigest(text) || isTemplated(text)) ? version : undefined;
}

/** `v1@sha256:…`, as a field for a tag may hold it. */
export function isTagAndDigest(text: string): boolean {
  return /^\w[\w.-]{0,127}@sha256:[0-9a-f]{64}$/.test(text);
}
