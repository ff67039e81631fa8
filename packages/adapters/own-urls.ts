import { runGit } from './git/process.ts';

/**
 * The URLs of the repository that a directory is in: the workflow's own, and that of the remote `origin`. Empty outside both.
 * A fork's checkout has another one than the Applications in it name.
 */
export async function findOwnUrls(root: string, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const server = env.GITHUB_SERVER_URL || 'https://github.com';
  const ofWorkflow = env.GITHUB_REPOSITORY ? [`${server}/${env.GITHUB_REPOSITORY}`] : [];
  const remote = await runGit(root, ['config', '--get', 'remote.origin.url']);
  return remote.code === 0 ? [...ofWorkflow, remote.stdout.trim()] : ofWorkflow;
}
