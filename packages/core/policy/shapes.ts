import { isMap } from 'yaml';
import { quote } from '../text/suggest.ts';
import { parsePattern } from '../yaml/pattern.ts';
import type { OwnShape } from './own-shape.ts';
import { fail, type Located, list, located, map, optional, type Read, required, type Value } from './read.ts';
import { flag, matching, text } from './scalars.ts';

/** A pattern of paths, as entries of the catalogue have it. */
const at: Read<string> = (value) => {
  const written = text(value);
  if (written === undefined || (parsePattern(written)?.length ?? 0) > 0) return written;
  return fail(
    value,
    `${quote(written)} is no path of keys; write spec.image, spec.parts[*].image, **.image or spec.{a,b}.image`,
  );
};

export const whenFields = {
  group: required(matching(/^[a-z0-9.-]+$/, 'is no API group; write acme.io, without the version')),
  kind: required(matching(/^[A-Z]\w*$/, 'is no kind of an object; write one as it is in the object: Runner')),
};

export const imageFields = {
  at: required(at),
  bare: optional(flag, false),
};

export const ignoreFields = {
  at: required(at),
  why: required(text),
};

const imageMap = map('an image of a shape', imageFields);

/** `spec.image`, or `{ at: spec.image, bare: true }`. */
function image(value: Value): OwnShape['images'][number] | undefined {
  if (isMap(value.node)) return imageMap(value);
  const path = at(value);
  return path === undefined ? undefined : { at: path, bare: false };
}

export const shapeFields = {
  id: required<Located<string>>(
    located(matching(/^[\w.-]+$/, 'is no name of an entry; write letters, digits, "." and "-"')),
  ),
  when: required<OwnShape['when']>(map('the "when" of a shape', whenFields)),
  images: optional<OwnShape['images']>(list('images', image), []),
  ignore: optional<OwnShape['ignore']>(list('paths to leave alone', map('a path to leave alone', ignoreFields)), []),
};

const readShapes = list('shapes', map('a shape', shapeFields));

export const noShapes: readonly OwnShape[] = [];

/** More than this nobody keeps by hand. */
const mostShapes = 100;

/** Where a team's own resources have their images: entries as the catalogue has them, stronger than its own. */
export const shapes: Read<readonly OwnShape[]> = (value) => {
  const before = value.source.problems.length;
  const written = readShapes(value);
  if (written === undefined || value.source.problems.length > before) return undefined;
  if (written.length > mostShapes) return fail(value, `there are more than ${mostShapes} shapes; keep ${mostShapes}`);
  const known = new Set<string>();
  for (const { id, images, ignore } of written) {
    if (known.has(id.value)) fail(id, `the shape ${quote(id.value)} is there twice; rename one`);
    if (images.length + ignore.length === 0)
      fail(id, `the shape ${quote(id.value)} says nothing; add "images" or "ignore"`);
    known.add(id.value);
  }
  return written.map(({ id, ...shape }) => ({ ...shape, id: id.value }));
};
