import type { Commit, Git } from '../ports.ts';
import { UserError } from '../text/errors.ts';
import { quote } from '../text/suggest.ts';

/** When a commit of the branch landed there at the earliest: see `datesOf`. */
export type Landings = ReadonlyMap<string, Date>;

/**
 * Refuses a ref whose tree the branch at `head` never had: a branch that is not merged, or a commit that a merge brought, which
 * nothing ran and no soak counts from. A rollback may go to a commit that was merged: after a pull the branch's own are such.
 */
export async function requireOnLine(
  git: Git,
  commit: Commit,
  { head, fromRef, rollback }: { readonly head: string; readonly fromRef: string; readonly rollback: boolean },
): Promise<void> {
  const said = `${quote(fromRef)} (${commit.sha.slice(0, 12)})`;
  if ((await git.mergeBase(commit.sha, head)).sha !== commit.sha)
    throw new UserError(
      `${said} is not in the history of the branch that is promoted on: name a commit that it was at.`,
    );
  if (rollback || (await git.line(head)).some(({ sha }) => sha === commit.sha)) return;
  throw new UserError(
    `${said} came with a merge, and the branch itself was never at it: name the merge, or another of git log --first-parent.`,
  );
}

/**
 * A commit cannot have landed before the one it stands on: where a clock was behind, the later date counts. Dates to come are
 * a wrong clock themselves and say nothing of what came after.
 */
export function datesOf(line: readonly Pick<Commit, 'sha' | 'date'>[], now: Date): Landings {
  const landings = new Map<string, Date>();
  let latest = new Date(0);
  for (const { sha, date } of [...line].reverse()) {
    if (date > latest && date <= now) latest = date;
    landings.set(sha, date > now ? date : latest);
  }
  return landings;
}
