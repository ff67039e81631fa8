import type { PartRole } from '../catalogue/convention.ts';
import { container, imageKey, imageList, imageOthers } from '../catalogue/conventions/keys.ts';
import { imageBlock, imageSiblings } from '../catalogue/conventions/parts.ts';
import { imageVariable } from '../catalogue/conventions/variables.ts';
import { hasImage } from './glance.ts';
import { anyOf, compileKeys } from './key-name.ts';

// What keys say, by the names that the conventions of the catalogue list. Most keys say nothing, and `hasImage` costs less
// than a pattern.

const isKey = compileKeys(imageKey.keys);
const isOtherKey = compileKeys(imageKey.unless);

/** A key whose value may be a reference: `image`, `fooImage`, `foo_image`, `imageRef`. */
export function isImageKey(key: string): boolean {
  return hasImage(key) && !isOtherKey(key) && isKey(key);
}

/** A key that may hold a picture's address as well as an image. */
export const isVersionedKey = compileKeys(imageKey.versioned);

const isList = compileKeys(imageList.keys);

/** A key of a list or map of images: `images`, `extraImages`, `imagesToPull`. */
export function isImagesKey(key: string): boolean {
  return hasImage(key) && isList(key);
}

const isBlock = compileKeys(imageBlock.keys);

/** `image`, `fooImage`: a key whose map describes one image. */
export function isImageBlockKey(key: string): boolean {
  return hasImage(key) && isBlock(key);
}

const isOthers = compileKeys(imageOthers.keys);

/** `excludedImages`, `allowedImages`: images of others, which a tool leaves alone or lets in, and none that it runs. */
export function isOthersKey(key: string): boolean {
  return hasImage(key) && isOthers(key);
}

/** A key of a container or a list of some: each has an `image` that is a reference whatever it looks like. */
export const isContainersKey = compileKeys(container.keys);

/** Whether the words behind `image`, in capitals, say what is said about one: a tag, a pull policy. */
export function isAspect(words: string): boolean {
  return aspects.test(words);
}

const aspects = new RegExp(`(?:^|_)${anyOf(imageVariable.aspects.map((word) => word.toUpperCase()))}(?:_|$)`);

/** Whether the words of a name, in capitals and parted by `_`, say image and no aspect of one. */
export function saysImage(words: string, name: string): boolean {
  const after = /(?:^|_)IMAGES?(?:_(.*))?$/.exec(words);
  return after ? !isAspect(after[1] ?? '') : isImageKey(name);
}

const flatRoles: ReadonlyMap<string, PartRole> = new Map(
  (['registry', 'repository', 'tag', 'digest'] as const).flatMap((role) =>
    imageSiblings.parts[role].map((word) => [word, role] as const),
  ),
);
const flat = new RegExp(`^(.*?image)[_-]?(${[...flatRoles.keys()].join('|')})$`, 'i');

/** `imageTag`, `proxyImageDigest`, `image_repository`: the prefix that names the image, and the role of the rest. */
export function splitFlatKey(key: string): { readonly prefix: string; readonly role: PartRole } | null {
  const [, prefix, word = ''] = hasImage(key) ? (flat.exec(key) ?? []) : [];
  const role = flatRoles.get(word.toLowerCase());
  return prefix === undefined || role === undefined ? null : { prefix, role };
}

/** `sha`, `sha256`: a key whose digest is written without its algorithm, which the chart puts before it. */
export const isBareDigestKey = compileKeys(imageBlock.bareDigest);
