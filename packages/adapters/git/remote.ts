import { runGit } from './process.ts';

/** The owner in the address of the remote `origin` (`acme` of `git@github.com:acme/gitops.git`); null where there is none. */
export async function findRemoteOwner(root: string): Promise<string | null> {
  const origin = await readOrigin(root);
  return origin === null ? null : parseOwner(origin);
}

/**
 * The URLs of the repository that a directory is in: the workflow's own, and that of the remote `origin`. Empty outside both.
 * A fork's checkout has another one than the Applications in it name.
 */
export async function findOwnUrls(root: string, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
  const origin = await readOrigin(root);
  return [
    ...(env['GITHUB_REPOSITORY'] ? [`${server}/${env['GITHUB_REPOSITORY']}`] : []),
    ...(origin === null ? [] : [origin]),
  ];
}

/** The last directory but one of a remote address, where it has a host. */
export function parseOwner(address: string): string | null {
  const match = /^(?:[a-z+]+:\/\/[^/]+\/|[^/:]+@[^/:]+:)(?:.*\/)?([^/]+)\/[^/]+\/?$/.exec(address);
  return match?.[1] ?? null;
}

async function readOrigin(root: string): Promise<string | null> {
  try {
    const { code, stdout } = await runGit(root, ['config', '--get', 'remote.origin.url']);
    return code === 0 ? stdout.trim() : null;
  } catch {
    // No Git, or no repository: then nobody knows.
    return null;
  }
}
