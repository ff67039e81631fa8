import { isDigest } from '../image/digest.ts';
import { quote, suggest } from '../text/suggest.ts';
import { isExpired } from './exceptions.ts';
import { imageGlob, matchImages } from './images.ts';
import { originOf } from './origin.ts';
import type { Environment, Hold, Policy } from './policy.ts';
import { fail, type Located, list, located, map, optional, type Read, required } from './read.ts';
import { day, text } from './scalars.ts';

const digest: Read<string> = (value) => {
  const written = text(value);
  if (written === undefined || (isDigest(written) && written.startsWith('sha256:'))) return written;
  return fail(value, `${quote(written)} is no digest; write sha256: and 64 hex digits`);
};

export const holdFields = {
  images: optional(list('image globs', imageGlob), []),
  environments: optional<readonly Located<string>[]>(list('environments', located(text)), []),
  digests: optional(list('digests', digest), []),
  reason: required(text),
  owner: required(text),
  until: required(day),
};

const readFields = map('a hold', holdFields);

/** A hold as it is written: its environments are looked up once all are known. */
export type WrittenHold = Omit<Hold, 'environments' | 'extended'> & {
  readonly environments: readonly Located<string>[];
  readonly file: string;
};

export const hold: Read<WrittenHold> = (value) => {
  const before = value.source.problems.length;
  const fields = readFields(value);
  if (fields === undefined || value.source.problems.length > before) return undefined;
  if (fields.images.length + fields.environments.length + fields.digests.length === 0)
    return fail(value, 'a hold names no "images", "environments" or "digests"; name what is held');
  return { ...fields, ...value.source.locate(value.offset), file: value.source.file };
};

/** Holds with the names of environments that exist. */
export function resolveHolds(
  holds: readonly WrittenHold[],
  environments: readonly Environment[],
  policyFile: string,
): readonly Hold[] {
  const names = environments.map(({ name }) => name);
  for (const name of holds.flatMap((each) => each.environments)) {
    if (names.includes(name.value)) continue;
    fail(name, `unknown environment ${quote(name.value)} in a hold; ${suggest(name.value, names)}`);
  }
  return holds.map(({ file, ...each }) => ({
    ...each,
    environments: each.environments.map(({ value }) => value),
    ...(file !== policyFile && { extended: file }),
  }));
}

/** What would be moved: an image in an environment, and the digest that it would get. */
export interface Held {
  readonly image: string;
  readonly environment: string | null;
  readonly digest: string | null;
}

/**
 * Finds the hold in force that keeps a place as it is; null when none does. A hold with digests keeps those builds out, one
 * without keeps what is there; a name counts for its mirrors. In force through its last day, UTC.
 */
export function findHold(
  { holds, mirrors = [] }: Pick<Policy, 'holds'> & Partial<Pick<Policy, 'mirrors'>>,
  now: Date,
): (held: Held) => Hold | null {
  const origin = originOf({ mirrors });
  const inForce = holds
    .filter(({ until }) => !isExpired({ expires: until }, now))
    .map((each) => ({ each, names: each.images.length === 0 ? () => true : matchImages(each.images) }));
  return ({ image, environment, digest: of }) =>
    inForce.find(
      ({ each, names }) =>
        (names(image) || names(origin(image))) &&
        (each.environments.length === 0 || each.environments.includes(environment ?? '')) &&
        (each.digests.length === 0 || (of !== null && each.digests.includes(of))),
    )?.each ?? null;
}

/** `it is held until 2026-12-24 by platform-sre: incident 4711`. */
export function describeHold({ until, owner, reason }: Hold): string {
  return `it is held until ${until} by ${owner}: ${reason}`;
}
