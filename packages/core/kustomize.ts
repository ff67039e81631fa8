import { splitReference } from './reference/parse.ts';
import type { PlacedOccurrence } from './rules/finding.ts';
import { isNamePattern, type Kustomization, type KustomizeImage } from './scan/kustomization.ts';

/** How many chains of kustomizations are followed from one file: more is no tree that a person keeps. */
const maxChains = 1000;

/**
 * Marks the images of containers that kustomizations pin: a base says `image: app`, and the `images:` of every overlay
 * that includes it say which digest. A place is `pinnedBy` a kustomization only when on every way from the file up to a
 * kustomization that nobody includes the image ends up with a digest; one way without is a deployment without.
 */
export function markPinned(
  occurrences: readonly PlacedOccurrence[],
  kustomizations: ReadonlyMap<string, Kustomization>,
): readonly PlacedOccurrence[] {
  if (kustomizations.size === 0) return occurrences;
  const includers = findIncluders(kustomizations);
  return occurrences.map((occurrence) => {
    const pinnedBy = isTransformed(occurrence) ? findPin(occurrence, kustomizations, includers) : null;
    return pinnedBy === null ? occurrence : { ...occurrence, pinnedBy };
  });
}

/** The fields that the images transformer reaches by default (kustomize, `imagetag` filter): containers and init containers. */
function isTransformed({ parts, digest, path, problem }: PlacedOccurrence): boolean {
  return (
    problem === null &&
    digest === null &&
    parts.reference !== undefined &&
    /(?:^|\.)(?:initC|c)ontainers\[\d+\]\.image$/.test(path)
  );
}

function findPin(
  { file, parts }: PlacedOccurrence,
  kustomizations: ReadonlyMap<string, Kustomization>,
  includers: ReadonlyMap<string, readonly string[]>,
): string | null {
  const text = parts.reference?.text ?? '';
  const start: Image = { name: text.slice(0, splitReference(text).nameEnd), pinnedBy: null };
  let chains = 0;
  let first: string | null = null;
  const isPinnedUpwards = (at: string, image: Image, seen: readonly string[]): boolean => {
    const above = (includers.get(at) ?? []).filter((includer) => !seen.includes(includer));
    if (++chains > maxChains) return false;
    if (above.length === 0) {
      first ??= image.pinnedBy;
      return image.pinnedBy !== null;
    }
    return above.every((includer) => {
      const images = kustomizations.get(includer)?.images ?? [];
      return isPinnedUpwards(
        includer,
        images.reduce((now, entry) => transform(now, entry, includer), image),
        [...seen, includer],
      );
    });
  };
  return isPinnedUpwards(file, start, []) ? first : null;
}

/** An image on its way up: the name it has by then, and which kustomization gave it its digest. */
interface Image {
  readonly name: string;
  readonly pinnedBy: string | null;
}

/** A new tag without a digest takes the digest away; a new name alone leaves it. */
function transform(image: Image, entry: KustomizeImage, file: string): Image {
  if (isNamePattern(entry.name)) return loosen(image, entry);
  if (entry.name !== image.name) return image;
  const name = entry.newName ?? image.name;
  if (entry.digest !== null) return { name, pinnedBy: file };
  return { name, pinnedBy: entry.newTag === null ? image.pinnedBy : null };
}

/** A pattern may or may not be meant, and running a stranger's regular expression tells too dearly: it pins nothing and may unpin. */
function loosen(image: Image, { newTag, digest }: KustomizeImage): Image {
  return newTag !== null && digest === null ? { ...image, pinnedBy: null } : image;
}

/** File -> the kustomizations that include it, directly or by its directory. */
function findIncluders(kustomizations: ReadonlyMap<string, Kustomization>): ReadonlyMap<string, readonly string[]> {
  const byDirectory = new Map([...kustomizations.keys()].map((file) => [directoryOf(file), file]));
  const includers = new Map<string, string[]>();
  for (const [file, { includes }] of kustomizations) {
    for (const include of includes) {
      const path = resolvePath(directoryOf(file), include);
      const target = path === null ? undefined : (byDirectory.get(path) ?? path);
      if (target !== undefined && target !== file) includers.set(target, [...(includers.get(target) ?? []), file]);
    }
  }
  return includers;
}

function directoryOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

/** A path relative to a directory, from the root; null when it leaves the root or is no path. */
function resolvePath(directory: string, path: string): string | null {
  if (path.includes('://') || path.startsWith('/') || /[?@:]/.test(path)) return null;
  const parts = directory === '' ? [] : directory.split('/');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}
