import { findTagProblem, parseReference } from '../image/parse.ts';
import { imageName } from '../image/reference.ts';
import type { RepositoryName } from '../ports.ts';
import { UserError } from '../text/errors.ts';

/** One image of an event: a producer's claim that it pushed this. Parsed, so that every field keeps to its grammar. */
export interface PushedImage {
  /** Normalised `host/repository`. */
  readonly image: string;
  readonly name: RepositoryName;
  /** `sha256:<64 lower-case hex>`. */
  readonly digest: string;
  /** The build tag, where the producer sends one. */
  readonly tag: string | null;
}

/** What a producer's `repository_dispatch` says. */
export interface BumpEvent {
  readonly images: readonly PushedImage[];
}

type Fields = Readonly<Record<string, unknown>>;

const maxImages = 100;
const maxName = 255;
const sha256 = /^sha256:[0-9a-f]{64}$/;

/**
 * Parses a `client_payload`, or the whole event file around it. Every field is hostile: what does not
 * keep to its type and grammar, and every image outside `firstParty`, is a UserError, so that nothing is written. Fields
 * that are not known are ignored. No message repeats a value that has not been parsed.
 */
export function parseBumpEvent(json: unknown, isFirstParty: (image: string) => boolean): BumpEvent {
  const payload = findPayload(json);
  const images = findItems(payload).map(([item, at]) => parseItem(item, at));
  const strangers = images.filter(({ image }) => !isFirstParty(image)).map(({ image }) => image);
  if (strangers.length > 0) {
    throw new UserError(
      `The event names ${strangers.join(', ')}, which the policy's firstParty does not list. Nothing was changed; add it there if bump may move it.`,
    );
  }
  return { images: withoutRepeats(images) };
}

function findPayload(json: unknown): Fields {
  if (!isFields(json)) throw wrong('the event', 'is not a JSON object');
  const payload = Object.hasOwn(json, 'client_payload') ? json['client_payload'] : json;
  if (!isFields(payload)) throw wrong('client_payload', 'is not a JSON object');
  return payload;
}

function findItems(payload: Fields): readonly (readonly [unknown, string])[] {
  if (!Object.hasOwn(payload, 'images')) return [[payload, 'client_payload']];
  if (Object.hasOwn(payload, 'image')) throw wrong('client_payload', 'has both "image" and "images"; send one of them');
  const { images } = payload;
  if (!Array.isArray(images) || images.length === 0) throw wrong('client_payload.images', 'is not a list of images');
  if (images.length > maxImages) throw wrong('client_payload.images', `has more than ${maxImages} images`);
  return images.map((item: unknown, at) => [item, `client_payload.images[${at}]`]);
}

function parseItem(item: unknown, at: string): PushedImage {
  if (!isFields(item)) throw wrong(at, 'is not a JSON object');
  const name = parseImage(ownField(item, 'image'), `${at}.image`);
  const digest = ownField(item, 'digest');
  if (typeof digest !== 'string' || !sha256.test(digest)) {
    throw wrong(`${at}.digest`, 'is not "sha256:" and 64 lower-case hex digits');
  }
  return { image: imageName(name), name, digest, tag: parseTag(ownField(item, 'tag'), `${at}.tag`) };
}

function parseImage(value: unknown, at: string): RepositoryName {
  if (typeof value !== 'string' || value.length > maxName) throw wrong(at, 'is not an image name');
  const result = parseReference(value);
  if (!result.ok) throw wrong(at, 'is not an image name such as ghcr.io/acme/app');
  const { host, repository, tag, digest } = result.reference;
  if (tag !== null || digest !== null) throw wrong(at, 'must be a name alone; tag and digest have their own fields');
  return { host, repository };
}

function parseTag(value: unknown, at: string): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string' || findTagProblem(value) !== null) throw wrong(at, 'is not a tag');
  return value;
}

function withoutRepeats(images: readonly PushedImage[]): readonly PushedImage[] {
  const byName = new Map<string, PushedImage>();
  for (const pushed of images) {
    const known = byName.get(pushed.image);
    if (known && (known.digest !== pushed.digest || known.tag !== pushed.tag)) {
      throw wrong('client_payload.images', `names ${pushed.image} twice with different digests or tags`);
    }
    byName.set(pushed.image, pushed);
  }
  return [...byName.values()];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A key of the payload's own: `constructor` and the like are not found. */
function ownField(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

function wrong(where: string, what: string): UserError {
  const shape = '{ "image": "ghcr.io/acme/app", "digest": "sha256:…", "tag": "<build tag>" }';
  return new UserError(`${where} ${what}. Nothing was changed; bump reads ${shape}, or { "images": [ … ] }.`);
}
