import { hasVersion } from '../image/written.ts';
import type { FieldNames } from '../policy/fields.ts';
import type { OwnShape } from '../policy/own-shape.ts';
import { compileGlance, type Glance, hasImage, mayMean } from './glance.ts';
import type { Role } from './occurrence.ts';
import { toShape } from './own.ts';
import { isAddress, isTemplated } from './plausible.ts';
import { compileShapes, lastKeys, type Shapes, signsOf } from './shapes.ts';
import { compileHints, compileSign } from './sign.ts';

/** The keys that name the parts of an image: the built-in ones and the policy's `fields`. */
export interface KeyNames {
  /** The role that a key has by itself inside an image block. */
  readonly roleOf: (key: string) => Exclude<Role, 'reference'> | null;
  /** Keys whose value is a whole reference wherever they stand: the policy's `fields.reference`. */
  readonly references: ReadonlySet<string>;
  /** What keys let a map be, at a glance. */
  readonly glance: Glance;
  /** Where a text says what can make an image; -1 where it does nowhere, so that nothing need be parsed. */
  readonly findSign: (text: string) => number;
  /** Where in a document's text, which begins at `start`, something of ours may stand, in order. */
  readonly findHints: (text: string, start: number) => readonly number[] | null;
  /** The catalogue, with the policy's `shapes`. */
  readonly shapes: Shapes;
  /** Keys for a repository that no other tool has: the policy's `fields.repository` says that they mean an image. */
  readonly ownRepositories: ReadonlySet<string>;
}

const builtIn: Readonly<Record<string, Exclude<Role, 'reference'>>> = {
  registry: 'registry',
  registryUrl: 'registry',
  repository: 'repository',
  tag: 'tag',
  digest: 'digest',
  sha: 'digest',
  sha256: 'digest',
};

/** Compiled once a policy, however many files it is asked for. `own`: the entries that the policy adds to the catalogue. */
export function compileNames(fields: FieldNames, own: readonly OwnShape[] = none): KeyNames {
  const byShapes = compiled.get(fields) ?? new WeakMap<readonly OwnShape[], KeyNames>();
  compiled.set(fields, byShapes);
  const known = byShapes.get(own) ?? compile(fields, own);
  byShapes.set(own, known);
  return known;
}

const none: readonly OwnShape[] = [];
const compiled = new WeakMap<FieldNames, WeakMap<readonly OwnShape[], KeyNames>>();

function compile(fields: FieldNames, own: readonly OwnShape[]): KeyNames {
  const roles = new Map<string, Exclude<Role, 'reference'>>(Object.entries(builtIn));
  for (const role of ['registry', 'repository', 'tag', 'digest'] as const) {
    for (const key of fields[role]) roles.set(key, role);
  }
  const shapes = own.map(toShape);
  const words = [...Object.values(fields).flat(), ...shapes.flatMap(signsOf)];
  const glance = compileGlance([...roles.keys()], [...fields.reference, ...shapes.flatMap(lastKeys)]);
  return {
    roleOf: (key) => (mayMean(key, glance) ? (roles.get(key) ?? null) : null),
    glance,
    findSign: compileSign(words),
    findHints: compileHints(words),
    shapes: compileShapes(shapes),
    references: new Set(fields.reference),
    ownRepositories: new Set(fields.repository),
  };
}

/** `image`, `fooImage`, `foo_image`, `FOO_IMAGE`, `imageRef`, `imageName`: a key whose value may be a reference. Not of a machine, or of a map's style. */
export function isImageKey(key: string): boolean {
  return (
    hasImage(key) &&
    !/(?:vm|icon)[_-]?image$/i.test(key) &&
    (/(?:^|[a-z0-9_\-.])images?$/i.test(key) ||
      /^(?:[\w.-]*[a-z_-])?image[_-]?(?:ref|reference|name|url|uri)$/i.test(key))
  );
}

/** `image_web`, `imageConsulDataplane`, `IMAGE_WORKER`: a key of some chart's own, whose value is an image where it has a version. */
export function isNearImageKey(key: string, value: string): boolean {
  if (!hasImage(key) || !hasVersion(value)) return false;
  const [, word = ''] = /^image[_-]([a-z]+)$/.exec(key) ?? [];
  if (word !== '' && !aspects.test(word.toUpperCase())) return true;
  const words = key.replace(/([a-z0-9])(?=[A-Z])/g, '$1_');
  return value.includes('/') && /^(?:[A-Z0-9_]+_)?(?:image|IMAGE)/.test(words) && isImageVariable(words);
}

/** A key of a list or map of images: `images`, `extraImages`, `imagesToPull`. */
export function isImagesKey(key: string): boolean {
  return hasImage(key) && /images$/i.test(key);
}

/** `image`, `fooImage`: a key whose map describes one image. */
export function isImageBlockKey(key: string): boolean {
  return hasImage(key) && /(?:^|[a-z0-9_\-.])image$/i.test(key);
}

/** `excludedImages`, `allowedImages`: images of others, which a tool leaves alone or lets in, and none that it runs. */
export function isOthersKey(key: string): boolean {
  return (
    hasImage(key) &&
    /^(?:excluded?|ignored?|skip(?:ped)?|allow(?:ed)?|(?:dis|not)allowed|den(?:y|ied)|blocked)[_-]?images?$/i.test(key)
  );
}

/** A sequence whose items are containers: each has an `image` that is a reference whatever it looks like. */
export function isContainersKey(key: string): boolean {
  return /^(?:(?:init|ephemeral|extra|sidecar|additional)?containers|(?:extra|additional)?(?:init|sidecar)containers|sidecars|steps)$/i.test(
    key,
  );
}

/** `imageTag`, `proxyImageDigest`, `image_repository`: the prefix that names the image, and the role of the rest. */
export function splitFlatKey(
  key: string,
): { readonly prefix: string; readonly role: Exclude<Role, 'reference'> } | null {
  if (!hasImage(key)) return null;
  const match = /^(.*?image)[_-]?(registry|remote|repository|repo|name|tag|version|digest|sha|sha256)$/i.exec(key);
  if (!match) return null;
  return { prefix: match[1] ?? '', role: flatRoles[(match[2] ?? '').toLowerCase()] ?? 'tag' };
}

const flatRoles: Readonly<Record<string, Exclude<Role, 'reference'>>> = {
  registry: 'registry',
  remote: 'registry',
  repository: 'repository',
  repo: 'repository',
  name: 'repository',
  tag: 'tag',
  version: 'tag',
  digest: 'digest',
  sha: 'digest',
  sha256: 'digest',
};

/**
 * The name of a variable, a parameter or a flag says that its value is an image: `RELATED_IMAGE_APP`, `app-image`,
 * `csiResizerImage`; not `IMAGE_PULL_POLICY`, `APP_IMAGE_TAG`.
 */
export function isImageVariable(name: string): boolean {
  const words = name.replaceAll(/[-.]/g, '_').toUpperCase();
  if (words.startsWith('RELATED_IMAGE_')) return true;
  const after = /(?:^|_)IMAGES?(?:_(.*))?$/.exec(words);
  return after ? !aspects.test(after[1] ?? '') : isImageKey(name);
}

/** What is said about an image. */
const aspects =
  /(?:^|_)(?:PULL|POLICY|SECRETS?|TAGS?|DIGESTS?|SHA|SHA256|TYPE|SIZE|FORMAT|REPO|REPOSITORY|REGISTRY|PREFIX|VERSION|PATH|DIR)(?:_|$)/;

/** What services of pictures have, too: their addresses, buckets and measures. */
const pictures = new RegExp(
  `image(?:url|uri)$|image[-._](?:.*[-._])?(?:${'service|svc|server|cache|store|storage|uploads?|url|uri|addr|address|host|hostname|port|endpoint|bucket|topic|queue|mime|domain|cdn|width|height|quality|timeout|limit|count|namespace|folder'})(?:[-._]|$)`,
  'i',
);

/** Hosts that serve images and no pictures. */
const registries =
  /^(?:[\w.-]+\.)?(?:docker\.io|ghcr\.io|quay\.io|gcr\.io|pkg\.dev|azurecr\.io|ecr\.[\w-]+\.amazonaws\.com(?:\.cn)?)\//;

/**
 * Whether a variable, a parameter or a flag of this name holds an image with this value. `IMAGE_SERVICE` and its like may be the
 * image of a service as well as the service of pictures: there only a version, or a registry's host, makes one.
 */
export function isImageOf(name: string, value: string): boolean {
  if (!isImageVariable(name)) return false;
  if (/^related[-._]image[-._]/i.test(name)) return true;
  // `IMAGE_CACHE_HOST` has an address; `WEB_IMAGE` has a build's number.
  if (isAddress(value) && !/image$/i.test(name)) return false;
  return !pictures.test(name) || isTemplated(value) || hasVersion(value) || registries.test(value);
}

/** `--destination=…` of kaniko, or the flag alone: where a built image is pushed, which no digest can name. */
export function isOutput(argument: string): boolean {
  return /^--?destination(?:=|$)/.test(argument);
}

/** `TARGET_IMAGE`, `image-destination`: a variable or parameter that says where a built image is pushed. */
export function isOutputName(name: string): boolean {
  const words = name.replaceAll(/[-.]/g, '_').toUpperCase();
  return /(?:^|_)(?:TARGET|DEST(?:INATION)?|OUTPUT|PUSH)_IMAGE$|(?:^|_)IMAGE_(?:TARGET|DEST(?:INATION)?|OUTPUT)$/.test(
    words,
  );
}

/** `sha`, `sha256`: a key whose digest is written without its algorithm, which the chart puts before it. */
export function isBareDigestKey(key: string): boolean {
  return /^sha(?:256)?$/i.test(key);
}
