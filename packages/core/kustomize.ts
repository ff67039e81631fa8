import { parentOf, resolveFrom } from './path.ts';
import { splitReference } from './reference/parse.ts';
import type { PlacedOccurrence } from './rules/finding.ts';
import type { Kustomization, KustomizeImage } from './scan/kustomization.ts';

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
  if (!matches(entry.name, image.name)) return image;
  const name = entry.newName ?? image.name;
  if (entry.digest !== null) return { name, pinnedBy: file };
  return { name, pinnedBy: entry.newTag === null ? image.pinnedBy : null };
}

/** kustomize anchors the name as a regular expression; only plain names are compared, since nobody writes others. */
function matches(pattern: string, name: string): boolean {
  return pattern === name;
}

/** File -> the kustomizations that include it, directly or by its directory. */
function findIncluders(kustomizations: ReadonlyMap<string, Kustomization>): ReadonlyMap<string, readonly string[]> {
  const byDirectory = new Map([...kustomizations.keys()].map((file) => [parentOf(file), file]));
  const includers = new Map<string, string[]>();
  for (const [file, { includes }] of kustomizations) {
    for (const include of includes) {
      const path = resolveEntry(parentOf(file), include);
      const target = path === null ? undefined : (byDirectory.get(path) ?? path);
      if (target !== undefined && target !== file) includers.set(target, [...(includers.get(target) ?? []), file]);
    }
  }
  return includers;
}

/** An entry of a kustomization, from the root; null when it leaves the root or is no path of this tree. */
function resolveEntry(directory: string, entry: string): string | null {
  return entry.startsWith('/') || /[?@:]/.test(entry) ? null : resolveFrom(directory, entry);
}
