import { createHash } from 'node:crypto';
import { UserError } from '../../core/text/errors.ts';
import type { Client } from './client.ts';
import { askIfExists } from './errors.ts';
import type { OpenPull } from './open-pull.ts';
import { contentOf, readOurs } from './ours.ts';

/** A commit's message with the mark at its end: a trailer of its own, or one more of those that are there. */
export const withTrailers = (message: string, lines: readonly string[]): string => {
  const text = message.trimEnd();
  const last = text.slice(text.lastIndexOf('\n\n') + 1).trim();
  const isBlock = text.includes('\n\n') && last.split('\n').every((line) => /^[A-Za-z][A-Za-z0-9-]*: \S/.test(line));
  return `${text}${isBlock ? '\n' : '\n\n'}${lines.join('\n')}`;
};

/** The trailer that `readHead` looks for, with a content's fingerprint. */
export const markOf = (content: string): string => `Image-Policy: ${fingerprintOf(content)}`;

/** 16 hex digits of a content. */
export const fingerprintOf = (content: string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

/** Whose work is at the head of a branch. */
export type BranchHead =
  | { readonly kind: 'absent' }
  /** A commit of ours, and nothing of anybody else: it may be moved. */
  | { readonly kind: 'ours'; readonly commit: string; readonly tree: string; readonly parent: string }
  /** A commit of ours and, above it, somebody else's: theirs to keep. */
  | { readonly kind: 'edited'; readonly commit: string };

/** UserError for a branch that was never ours: a name says nothing of who made it. */
export const readHead = async (
  client: Client,
  branch: string,
  base: string,
  commit: string | null,
): Promise<BranchHead> => {
  if (commit === null) return { kind: 'absent' };
  const ours = await readOurs(client, base, commit);
  if (ours !== null) return { kind: 'ours', commit, tree: ours.tree, parent: ours.parent };
  if (await hasOurs(client, base, commit)) return { kind: 'edited', commit };
  throw new UserError(
    `Branch ${branch} of ${client.name} was not made by this action (the commit at its head is somebody else's), so it is not touched. The input \`branch\` names the branch to propose from: leave it out or choose another name; \`base\` names the branch to propose to.`,
  );
};

/** Whether a commit of ours is among those that a branch has and its base has not. */
const hasOurs = async (client: Client, base: string, commit: string): Promise<boolean> => {
  const purpose = { doing: `compare ${commit} with ${base}`, permission: 'contents: read' };
  const found = await askIfExists(client, purpose, () =>
    client.octokit.rest.repos.compareCommitsWithBasehead({ ...client.at, basehead: `${base}...${commit}` }),
  );
  return (found?.data.commits ?? []).some((each) => contentOf(each.commit.message) !== null);
};

/** The label that makes a pull request wait, whatever is planned. */
const holdLabel = 'image-policy:hold';

export const isHeld = ({ labels }: OpenPull): boolean => labels.some((label) => label.toLowerCase() === holdLabel);

export const heldWords = ({ url }: OpenPull): string =>
  `${url} has the label ${holdLabel}: it is left as it is until the label is taken off.`;

export const editedWords = (branch: string, pull: OpenPull | null): string =>
  `Branch ${branch} has commits of somebody else on top of ours${pull ? ` (${pull.url})` : ''}: it is left as it is. Merge or close it; take those commits off the branch to have it kept up to date again.`;
