import type { Forge } from '../../core/ports.ts';
import { UserError } from '../../core/text/errors.ts';
import { readBranch, requireBranchName } from './branch.ts';
import { type Client, type GitHubOptions, openClient } from './client.ts';
import { ask } from './errors.ts';
import { publish } from './publish.ts';
import { readStatuses } from './statuses.ts';
import { openCommit } from './workspace.ts';

/** A repository on GitHub. UserError for settings, permissions and tokens; UnavailableError where GitHub failed or limited us. */
export const openForge = (options: GitHubOptions): Forge => {
  if (options.token === '') throw new UserError('No token for GitHub: give one as token.');
  const client = openClient(options);
  return {
    base: (branch) => readBase(client, branch),
    at: (commit, local) => openCommit(client, commit, local),
    publish: (proposal) => publish(client, proposal),
    statuses: (commit) => readStatuses(client, commit),
  };
};

const readBase = async (client: Client, asked: string | null) => {
  const branch = asked?.replace(/^refs\/heads\//, '') ?? (await readDefaultBranch(client));
  requireBranchName(branch);
  const commit = await readBranch(client, branch);
  if (commit === null) {
    const hint = branch.startsWith('origin/') ? ` Name it as GitHub does: ${branch.slice('origin/'.length)}.` : '';
    throw new UserError(
      `${client.name} has no branch ${branch}, or the token may not read it (contents: read).${hint}`,
    );
  }
  return { branch, commit };
};

const readDefaultBranch = async (client: Client): Promise<string> => {
  const purpose = { doing: 'read the repository', permission: 'contents: read' };
  const { data } = await ask(client, purpose, () => client.octokit.rest.repos.get(client.at));
  return data.default_branch;
};
