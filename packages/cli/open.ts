import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ChartStore } from '../adapters/charts.ts';
import { openGit } from '../adapters/git.ts';
import { findPolicyAbove } from '../adapters/policy-above.ts';
import { openPolicyRegistry } from '../adapters/registry/lazy.ts';
import { pathFrom } from '../adapters/relative.ts';
import { openRenderer } from '../adapters/renderer.ts';
import { openWorkspace } from '../adapters/workspace.ts';
import type { Renderer } from '../core/deployers/renderer.ts';
import type { Policy } from '../core/policy/policy.ts';
import { policyPath } from '../core/policy/policy.ts';
import type { Git, Registry, Workspace } from '../core/ports.ts';
import { type FetchRemote, readPolicy, renamePolicy } from '../core/repository/policy-file.ts';
import { UserError } from '../core/text/errors.ts';
import { logLine } from '../core/text/untrusted.ts';
import { type ChartOptions, mountCharts } from './charts.ts';
import type { CommonOptions } from './options.ts';
import { watchFiles, watchRendering, withProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** What a story works with: the tree, its history, the registries, and the policy that holds. */
export interface Desk {
  readonly ports: { readonly workspace: Workspace; readonly git: Git; readonly registry: Registry };
  readonly policy: Policy;
  /** Charts that are fetched for the tree; null where none are. */
  readonly charts: ChartStore | null;
  /** A policy file above the root was spoken of. */
  readonly policyAbove: boolean;
}

/** Opens the tree that the options name. `namedHostsOnly`: whatever the tree says, only hosts of the policy are asked. */
export async function openDesk(
  options: CommonOptions & ChartOptions,
  terminal: Terminal,
  namedHostsOnly = false,
): Promise<Desk> {
  const workspace = openWorkspace(options.root);
  const policy = await readNamedPolicy(workspace, options, fetchBy(terminal.env));
  const policyAbove = policy.file === null && sayWhatIsAbove(options, terminal);
  const token = terminal.env['GITHUB_TOKEN'] || null;
  const serverUrl = terminal.env['GITHUB_SERVER_URL'];
  const registry = openPolicyRegistry(policy, { token, serverUrl, namedHostsOnly });
  const git = openGit(options.root);
  const { charts, ...tree } = await mountCharts(workspace, git, policy, options, fetchBy(terminal.env));
  // Where nobody watches, nothing is counted.
  if (options.quiet || !terminal.watched) return { ports: { ...tree, registry }, policy, charts, policyAbove };
  const shown = { workspace: watchFiles(tree.workspace, terminal), registry: withProgress(registry, terminal) };
  return { ports: { ...tree, ...shown }, policy, charts, policyAbove };
}

/** The renderer of the tree, and of the charts that are fetched for it; it shows how far it is. */
export function openShownRenderer(
  { root, quiet }: CommonOptions,
  charts: ChartStore | null,
  terminal: Terminal,
): Renderer {
  const renderer = openRenderer({ root: async () => root, charts });
  return quiet || !terminal.watched ? renderer : watchRendering(renderer, terminal);
}

/** `--config` is from the current directory; in the policy its file is from the root, as all files are. */
export async function readNamedPolicy(
  workspace: Workspace,
  { root, config }: Pick<CommonOptions, 'root' | 'config'>,
  fetch: FetchRemote,
): Promise<Policy> {
  if (config === undefined) return readPolicy(workspace, null, undefined, fetch);
  const named = openConfig(config);
  const policy = await readPolicy(named.workspace, named.path, config, fetch);
  return renamePolicy(policy, pathFrom(realpathSync(root), realpathSync(config)));
}

/** Reads the files of other repositories that a policy extends. */
export function fetchBy(env: Terminal['env']): FetchRemote {
  return async (remote) => {
    const { readRemoteFile } = await import('../adapters/github/remote-file.ts');
    const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
    return readRemoteFile(remote, { apiUrl, token: env['GITHUB_TOKEN'] || null });
  };
}

/** A file of `--config` is from the current directory, and may stand outside the root. UserError without its directory. */
export function openConfig(config: string): { readonly workspace: Workspace; readonly path: string } {
  const directory = dirname(config);
  if (existsSync(directory)) return { workspace: openWorkspace(directory), path: basename(config) };
  throw new UserError(
    `The directory of ${JSON.stringify(config)} does not exist: make it, or name another file (--config).`,
  );
}

/** Who works in a subdirectory expects the repository's policy to hold there, as Git's own files do. */
function sayWhatIsAbove({ root, quiet }: CommonOptions, terminal: Terminal): boolean {
  const above = findPolicyAbove(root);
  if (above === null || quiet) return above !== null;
  const [where, top, path] = [root, join(root, above.up), above.down].map((text) => JSON.stringify(text));
  terminal.say(
    logLine(
      `image-policy: there is no ${policyPath} below the root ${where}, so the one in ${top} does not hold: give --root ${top}, and ${path} as the path where only that is meant.`,
    ),
  );
  return true;
}
