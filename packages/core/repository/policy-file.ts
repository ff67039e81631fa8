import { defaultPolicy, parsePolicy } from '../policy/parse.ts';
import { type Policy, policyPath } from '../policy/policy.ts';
import type { TreeEntry, Workspace } from '../ports.ts';
import { UserError } from '../text/errors.ts';

/**
 * The policy that a tree brings along. `named` is the file that the caller asked for, null for the usual place, where it may be
 * missing: then the default policy holds; `shown` is what the caller calls it. UserError when a named file is missing, when the usual one ends in .yml, or when what
 * is there is no policy.
 */
export async function readPolicy(
  workspace: Workspace,
  named: string | null,
  shown = named ?? policyPath,
): Promise<Policy> {
  const text = await readIfThere(workspace, named ?? policyPath, shown);
  if (text !== null) return parsePolicy(text, shown);
  if (named === null) {
    await refuseOtherEnding(workspace);
    return defaultPolicy();
  }
  throw new UserError(
    `The policy file ${JSON.stringify(shown)} does not exist: name one that does (--config, input config).`,
  );
}

/** The text of a file, or null where the tree has none of that name. UserError when it is there and cannot be read. */
export async function readIfThere(workspace: Workspace, path: string, shown = path): Promise<string | null> {
  const content = await workspace.read(path);
  if (content.ok) return content.text;
  if (!(await isListed(workspace, path))) return null;
  throw new UserError(
    `The policy file ${JSON.stringify(shown)} cannot be read: ${content.reason}; put a file there that can be read.`,
  );
}

/** The other ending would be passed over in silence, and the defaults judge. */
async function refuseOtherEnding(workspace: Workspace): Promise<void> {
  const path = policyPath.replace(/yaml$/, 'yml');
  if (!(await workspace.read(path)).ok) return;
  throw new UserError(`${path} is not read as the policy file: rename it to ${policyPath}.`);
}

/** True for what is there and cannot be read too: a link that leads out of the tree must not pass for no policy at all. */
async function isListed(workspace: Workspace, path: string): Promise<boolean> {
  const directory = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
  const [itself, beside] = [await listIfThere(workspace, path), await listIfThere(workspace, directory)];
  return itself.length > 0 || beside.some((entry) => entry.path === path);
}

/** A directory refuses to list what it does not have; a commit lists nothing. */
async function listIfThere(workspace: Workspace, path: string): Promise<readonly TreeEntry[]> {
  try {
    return await workspace.list([path]);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
