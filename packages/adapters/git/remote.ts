import { runGit } from './process.ts';

/** The owner in the address of the remote `origin` (`acme` of `git@github.com:acme/gitops.git`); null where there is none. */
export async function findRemoteOwner(root: string): Promise<string | null> {
  try {
    const { code, stdout } = await runGit(root, ['config', '--get', 'remote.origin.url']);
    return code === 0 ? parseOwner(stdout.trim()) : null;
  } catch {
    // No Git, or no repository: then the owner is not known.
    return null;
  }
}

/** The last directory but one of a remote address, where it has a host. */
export function parseOwner(address: string): string | null {
  const match = /^(?:[a-z+]+:\/\/[^/]+\/|[^/:]+@[^/:]+:)(?:.*\/)?([^/]+)\/[^/]+\/?$/.exec(address);
  return match?.[1] ?? null;
}
