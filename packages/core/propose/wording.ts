import type { Plan } from '../plan/change.ts';
import { count } from '../text/count.ts';
import { fingerprint } from '../text/fingerprint.ts';

/** The branch that a bump is proposed from: one for each set of environments, and of image globs where there are any. */
export function bumpBranch(environments: readonly string[], images: readonly string[]): string {
  return branchName(['bump', ...environments, ...images]);
}

/** The branch that a promotion is proposed from: one for a source and its targets, and for the image globs where there are any. */
export function promoteBranch(source: string, targets: readonly string[], images: readonly string[]): string {
  const ends = targets.includes(source) ? ['rollback', source] : ['promote', source, 'to', ...targets];
  return branchName([...ends, ...images]);
}

/** `Bump 3 images in local and dev`. */
export function bumpTitle(plan: Plan, environments: readonly string[]): string {
  return `Bump ${imageCount(plan)} in ${environmentList(environments)}`;
}

/** `Promote 3 images from dev to staging`, or for a rollback `Roll back 3 images in production`. */
export function promoteTitle(plan: Plan, source: string, targets: readonly string[]): string {
  return targets.includes(source)
    ? `Roll back ${imageCount(plan)} in ${source}`
    : `Promote ${imageCount(plan)} from ${source} to ${environmentList(targets)}`;
}

/** What could not be moved, as one line for the end of a step. */
export function failureLine({ changes, failures }: Plan): string {
  const [first] = failures;
  const rest = changes.length > 0 ? 'the others were' : 'nothing was';
  return `${count(failures.length, 'image')} could not be moved; ${rest}. ${first?.image} in ${first?.file}: ${first?.reason}`;
}

/** What the pull request of a promotion is told when nothing that it copies may be copied any more. */
export function promoteFarewell(plan: Plan, source: string): string {
  return `Nothing of this may be copied from ${source} as it is now: ${failureLine(plan)}`;
}

function imageCount({ changes }: Plan): string {
  const images = new Set(changes.map(({ image }) => image));
  const [only] = images;
  return images.size === 1 ? lastPart(only ?? '') : count(images.size, 'image');
}

/** A title with its placeholders filled in: `{count}` (`3 images`), `{images}` (their names), `{environments}`. */
export function fillTitle(template: string, plan: Plan, environments: readonly string[]): string {
  const images = [...new Set(plan.changes.map(({ image }) => lastPart(image)))];
  const values: Readonly<Record<string, string>> = {
    count: count(new Set(plan.changes.map(({ image }) => image)).size, 'image'),
    images: images.length > most ? `${listOf(images.slice(0, most))} and ${images.length - most} more` : listOf(images),
    environments: environmentList(environments),
  };
  return template.replace(/\{(count|images|environments)\}/g, (_, key: string) => values[key] ?? '');
}

/** What a plan moves and to where, as one text: the same for the same versions, whatever else the files say. */
export function contentOf({ changes }: Plan): string {
  const rows = changes.map(({ file, path, document, image, to }) => [file, document, path, image, to.tag, to.digest]);
  return JSON.stringify(rows.map((row) => JSON.stringify(row)).sort());
}

/** A title has 256 characters. */
const most = 4;

function environmentList(names: readonly string[]): string {
  return names.length > most ? count(names.length, 'environment') : listOf(names);
}

const lastPart = (image: string): string => image.replace(/^.*\//, '');

function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/**
 * A name that Git takes (git-check-ref-format(1)), whatever the environments and globs are called. Where it cannot say all of
 * them, and so two sets of words might share it, a fingerprint of them stands at its end.
 */
function branchName(words: readonly string[]): string {
  const slug = words
    .map((word) => word.replace(/[^A-Za-z0-9_.]+/g, '-').replace(/\.{2,}/g, '.'))
    .map((word) => word.replace(/^[-.]+|[-.]+$/g, ''))
    .filter((word) => word !== '')
    .join('-');
  const readable = slug.slice(0, 170).replace(/(?:\.lock|[-.])+$/, '');
  const isWhole = readable === words.join('-') && words.every((word) => /^\w[\w.]*$/.test(word));
  return `image-policy/${readable}${isWhole ? '' : `-${fingerprint(JSON.stringify(words))}`}`;
}
