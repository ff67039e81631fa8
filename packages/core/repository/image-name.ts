import { parseName, splitReference } from '../image/parse.ts';
import { imageName } from '../image/reference.ts';
import { matchAny } from '../policy/glob.ts';
import { imageGlobProblem, matchImages } from '../policy/images.ts';
import type { RepositoryName } from '../ports.ts';
import { UserError } from '../text/errors.ts';
import { quote } from '../text/suggest.ts';
import type { PlacedOccurrence } from './place.ts';

/**
 * The name without the registry that is written apart, where nobody knows that it is read: another image, if a chart ignores it.
 * Null where no registry is written apart, or its chart reads it.
 */
export function nameWithoutRegistry({ parts, composed }: PlacedOccurrence): string | null {
  const { registry, repository } = parts;
  if (composed?.alone !== undefined) return composed.alone();
  return registry?.text && repository?.text ? nameAlone(repository.text) : null;
}

/** The name of an image whose repository is all that there is. */
export function nameAlone(repository: string): string | null {
  const result = parseName(repository.slice(0, splitReference(repository).nameEnd));
  return result.ok ? imageName(result.reference) : null;
}

/** `ghcr.io/acme/app` -> host and repository. */
export function parseImageName(image: string): RepositoryName {
  const slash = image.indexOf('/');
  return { host: image.slice(0, slash), repository: image.slice(slash + 1) };
}

/** What two environments with a registry each have in common. */
export function nameAfterHost(image: string): string {
  return image.slice(image.indexOf('/') + 1);
}

/** A predicate for `--image`: globs over the normalised name, or over what follows its host. No glob matches every image. */
export function matchFilter(globs: readonly string[]): (image: string) => boolean {
  if (globs.length === 0) return () => true;
  const byName = matchImages(globs);
  const byRest = matchAny(globs);
  return (image) => byName(image) || byRest(nameAfterHost(image));
}

/** A UserError for a glob that is wrong or matches none of the images: a filter with a typo must not look like "nothing to do". */
export function requireMatches(globs: readonly string[], images: readonly string[], where: string): void {
  for (const glob of globs) {
    const wrong = imageGlobProblem(glob);
    if (wrong !== null) throw new UserError(`The image filter ${quote(glob)} ${wrong}.`);
    if (images.some(matchFilter([glob]))) continue;
    throw new UserError(
      `The image filter ${quote(glob)} matches no first-party image in ${where}; it is held against names such as ghcr.io/acme/app.`,
    );
  }
}

/** Whether a rendered image is of the name that a file says; a host that a chart puts before it makes no difference. */
export function isSameName(said: string | null, rendered: string | null): boolean {
  if (said === null || rendered === null) return false;
  return said === rendered || rendered.endsWith(`/${said.replace(/^docker\.io\/(?:library\/)?/, '')}`);
}
