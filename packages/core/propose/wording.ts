import type { Plan } from '../plan/change.ts';
import { count } from '../text/count.ts';

/** The branch that a bump is proposed from: one for each set of environments, and of image globs where there are any. */
export function bumpBranch(environments: readonly string[], images: readonly string[]): string {
  return branchName(['bump', ...environments, ...images]);
}

/** The branch that a promotion is proposed from: one for each pair of environments. */
export function promoteBranch(source: string, target: string): string {
  return source === target ? branchName(['rollback', target]) : branchName(['promote', source, 'to', target]);
}

/** `Bump 3 images in local and dev`. */
export function bumpTitle(plan: Plan, environments: readonly string[]): string {
  return `Bump ${imageCount(plan)} in ${listOf(environments)}`;
}

/** `Promote 3 images from dev to staging`, or for a rollback `Roll back 3 images in production`. */
export function promoteTitle(plan: Plan, source: string, target: string): string {
  return source === target
    ? `Roll back ${imageCount(plan)} in ${target}`
    : `Promote ${imageCount(plan)} from ${source} to ${target}`;
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
  return images.size === 1 ? (only ?? '').replace(/^.*\//, '') : count(images.size, 'image');
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A name that Git takes (git-check-ref-format(1)), whatever the environments and globs are called. */
function branchName(words: readonly string[]): string {
  const slug = words
    .map((word) => word.replace(/[^A-Za-z0-9_.]+/g, '-').replace(/\.{2,}/g, '.'))
    .map((word) => word.replace(/^[-.]+|[-.]+$/g, ''))
    .filter((word) => word !== '')
    .join('-');
  return `image-policy/${slug.slice(0, 180).replace(/(?:\.lock|[-.])+$/, '')}`;
}
