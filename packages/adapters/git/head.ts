import { UserError } from '../../core/text/errors.ts';
import { runGit } from './process.ts';
import { isPartial, isShallow } from './repository.ts';

/** A commit and what it was made of. */
export interface CommitParents {
  readonly sha: string;
  readonly parents: readonly string[];
}

/** What is checked out, its parents as the commit itself names them: also where a shallow clone ends. Null without Git, repository or commit. */
export async function readHead(root: string): Promise<CommitParents | null> {
  const said = await runGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).catch(whereNoGit);
  const sha = said?.code === 0 ? said.stdout.trim() : '';
  if (sha === '') return null;
  const { stdout } = await runGit(root, ['cat-file', 'commit', sha]);
  const [headers = ''] = stdout.split('\n\n', 1);
  return { sha, parents: [...headers.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent) };
}

/**
 * Whether a clone holds a commit with all of its files, and where `line` is asked, whatever leads up to it. No network is asked:
 * a partial clone holds nothing for certain.
 */
export async function holdsCommit(root: string, commit: string, line: boolean): Promise<boolean> {
  const found = await runGit(root, ['cat-file', '-e', `${commit}^{commit}`]).catch(whereNoGit);
  if (found?.code !== 0 || (await isPartial(root))) return false;
  return !line || !(await isShallow(root));
}

function whereNoGit(error: unknown): null {
  if (error instanceof UserError) return null;
  throw error;
}
